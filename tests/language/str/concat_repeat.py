# + joins, * repeats.
print("a" + "b", "ab" * 3, 3 * "ab", repr("ab" * 0), repr("ab" * -1), "" + "", "é" * 2 + "€", "a" * True)
# expect: ab ababab ababab '' ''  éé€ a
s = ""
for i in range(300): s += chr(97 + i % 26)
print(len(s), s[:5], s[-5:], s.count("a"))  # expect: 300 abcde jklmn 12
t = s
s += "!"
t += "?"
print(s[-2:], t[-2:], len(s), len(t), s[:-1] == t[:-1])  # expect: n! n? 301 301 True
parts = []
u = ""
for i in range(5):
    u += str(i)
    parts.append(u)
print(parts)  # expect: ['0', '01', '012', '0123', '01234']
for f in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" + b"b", lambda: "a" + None, lambda: "a" - "b", lambda: "abc" * 10 ** 30):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError can only concatenate str (not "int") to str
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: TypeError can only concatenate str (not "bytes") to str
# expect: TypeError can only concatenate str (not "NoneType") to str
# expect: TypeError unsupported operand type(s) for -: 'str' and 'str'
# expect: OverflowError cannot fit 'int' into an index-sized integer
