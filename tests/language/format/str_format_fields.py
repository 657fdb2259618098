# Library, format string syntax: automatic and explicit fields, attributes, items, conversions, nesting.
class P:
    x = 1
    d = {"k": [10, 20], "a b": 5}
print("{} {}".format(1, "a"), "{1} {0} {1}".format("a", "b"), "{name} {0}".format(1, name="n"), "{0.x} {0.d[k][1]} {0.d[a b]}".format(P()), "{[0]} {[1]}".format([1, 2], [3, 4]), "{.x}".format(P))
# expect: 1 a b a b n 1 1 20 5 1 4 1
print("{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>6}".format("a"), "{:{}} {:{}.{}f}|".format("a", 5, 1.23456, 8, 2), "{0:{w}}|".format(1, w=4), "{{}} {{{}}}".format(1), "{:>{width}}".format(1, width=3))
# expect: 'é' é '\xe9'    'a' a         1.23|    1| {} {1}   1
print("{0[key]}".format({"key": 1}), "{0[-1]}".format({"-1": "text key"}), "{0[0]}".format({0: "int key"}), "{a.real}".format(a=5), "{:%}".format(0.5), "{:}".format(1), "{0:}{1!s:}".format(1, 2))
# expect: 1 text key int key 5 50.000000% 1 12
def check(f, *a, **k):
    try:
        print(f.format(*a, **k))
    except Exception as e:
        print(f, "->", type(e).__name__, e)
check("{} {}", 1)  # expect: {} {} -> IndexError Replacement index 1 out of range for positional args tuple
check("{0} {}", 1, 2)
# expect: {0} {} -> ValueError cannot switch from manual field specification to automatic field numbering
check("{} {0}", 1, 2)
# expect: {} {0} -> ValueError cannot switch from automatic field numbering to manual field specification
check("{name}")  # expect: {name} -> KeyError 'name'
check("{")  # expect: { -> ValueError Single '{' encountered in format string
check("}")  # expect: } -> ValueError Single '}' encountered in format string
check("{0")  # expect: {0 -> ValueError expected '}' before end of string
check("{0!x}", 1)  # expect: {0!x} -> ValueError Unknown conversion specifier x
check("{0!}", 1)  # expect: {0!} -> ValueError unmatched '{' in format spec
check("{0!rr}", 1)  # expect: {0!rr} -> ValueError expected ':' after conversion specifier
check("{0.}", 1)  # expect: {0.} -> ValueError Empty attribute in format string
check("{0[}", [1])  # expect: {0[} -> ValueError expected '}' before end of string
check("{0[]}", [1])  # expect: {0[]} -> ValueError Empty attribute in format string
check("{0.nope}", 1)  # expect: {0.nope} -> AttributeError 'int' object has no attribute 'nope'
check("{0[9]}", [1])  # expect: {0[9]} -> IndexError list index out of range
check("{0[k]}", [1])  # expect: {0[k]} -> TypeError list indices must be integers or slices, not str
check("{:{:{}}}", 1, 2, 3)  # expect: {:{:{}}} -> ValueError Max string recursion exceeded
check("{0]}", 1)  # expect: {0]} -> KeyError '0]'
check("{-1}", 1)  # expect: {-1} -> KeyError '-1'
check("{ }", 1)  # expect: { } -> KeyError ' '
check("{1}", 1)  # expect: {1} -> IndexError Replacement index 1 out of range for positional args tuple
check("{0[a]b}", {"a": 1})  # expect: {0[a]b} -> ValueError Only '.' or '[' may follow ']' in format field specifier
print("{a[x]}{b}".format_map({"a": {"x": 1}, "b": 2}), "{}".format(P.x), ["".format(1, 2, z=3)])  # expect: 12 1 ['']
class D(dict):
    def __missing__(self, k): return "<" + k + ">"
print("{x} {y}".format_map(D(x=1)))  # expect: 1 <y>
