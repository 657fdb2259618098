# Constant expressions keep exact results and raise at run time, not at compile time.
print(2 ** 10, 7 // 2, -7 // 2, 7 % -3, 1 << 70, 0xFF & ~0xF, "ab" * 3, (1, 2) + (3,), (1,) * 3, b"a" + b"b", 1.5 + 2, 10 / 4, not True, -(-5), +3, ~0, 3 * "x" + "y", "a" in "abc", 1 < 2, (1, 2)[0], "abc"[1], "abc"[-1:], -0.0, 0 * -1.0, 1 - 1j, 2 ** -1, True + True)
# expect: 1024 3 -4 -2 1180591620717411303424 240 ababab (1, 2, 3) (1, 1, 1) b'ab' 3.5 2.5 False 5 3 -1 xxxy True True 1 b c -0.0 -0.0 (1-1j) 0.5 2
def lazy(source):
    code = compile(source, "<c>", "eval")
    try:
        return eval(code)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)
for s in ("1 / 0", "1 % 0", "1 << -1", "'a' + 1", "(1, 2)[5]", "'abc'[10]", "-'a'", "~1.5", "1 if 1 / 0 else 2", "1 or 1 / 0", "0 and 1 / 0", "[1][0]", "2 ** 0.5 == 2 ** 0.5", "1 == 1.0 is True", "(1, 'a', None)[1]", "0 if 0 else 1", "not 0 or 1 / 0"):
    print(s, "->", lazy(s))
# expect: 1 / 0 -> ZeroDivisionError: division by zero
# expect: 1 % 0 -> ZeroDivisionError: integer modulo by zero
# expect: 1 << -1 -> ValueError: negative shift count
# expect: 'a' + 1 -> TypeError: can only concatenate str (not "int") to str
# expect: (1, 2)[5] -> IndexError: tuple index out of range
# expect: 'abc'[10] -> IndexError: string index out of range
# expect: -'a' -> TypeError: bad operand type for unary -: 'str'
# expect: ~1.5 -> TypeError: bad operand type for unary ~: 'float'
# expect: 1 if 1 / 0 else 2 -> ZeroDivisionError: division by zero
# expect: 1 or 1 / 0 -> 1
# expect: 0 and 1 / 0 -> 0
# expect: [1][0] -> 1
# expect: 2 ** 0.5 == 2 ** 0.5 -> True
# expect: 1 == 1.0 is True -> False
# expect: (1, 'a', None)[1] -> a
# expect: 0 if 0 else 1 -> 1
# expect: not 0 or 1 / 0 -> True
x = (1, (2, (3, ("four", b"five", None, ..., 1.5, 2j, True))))
print(x, x is not None, 1 is not None, {1, 2, 3} >= {1}, 5 in (1, 5), 5 in [5], "k" in {"k"})
# expect: (1, (2, (3, ('four', b'five', None, Ellipsis, 1.5, 2j, True)))) True True True True True True
def same(): return (1, 2, 3)
print(same() == same(), 1.0 == 1, type(1.0).__name__, 0.0 == -0.0, str(0.0), str(-0.0), [0.0, -0.0], (1, 1.0, True), {1: 0, 1.0: 1, True: 2})
# expect: True True float True 0.0 -0.0 [0.0, -0.0] (1, 1.0, True) {1: 2}
