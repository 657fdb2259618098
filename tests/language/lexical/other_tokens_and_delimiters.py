# Reference 2.2 and 2.6: tokens are the longest strings that read from left to right form a legal one.
a, b, c = 7, 2, 3
print(a--b, a+-b, a---b, - - a, a**-b, a//b, a<<b>>b)  # expect: 9 5 5 7 0.02040816326530612 3 7
print(a if a>b else b, a>=b!=c, a<b<c, not a==b)  # expect: 7 True False True
a+=b;a-=1;a*=2
print(a)  # expect: 16
x=[1,2,3];print(x[0],x[-1],x[::2])  # expect: 1 3 [1, 3]
print((lambda x:x)(1), {1:2}[1], (1,)[0])  # expect: 1 2 1
y:int=5
print(y)  # expect: 5
def f(a,/,b,*,c)->int:return a+b+c
print(f(1,2,c=3))  # expect: 6
print((z:=4)+z)  # expect: 8
print(1 .real, 1..real, 1.0.real, 1.5.is_integer())  # expect: 1 1.0 1.0 False
print(...is Ellipsis, [...], ... )  # expect: True [Ellipsis] Ellipsis
a@=type("M", (), {"__rmatmul__": lambda s, o: ("matmul", o)})()
print(a)  # expect: ('matmul', 16)
for bad in ("a = $", "a = ?", "a = b!", "a = `b`", "a <> b", "a ! = b", "x = 1 +* 2", "a := 1", "a = b ~ c", "a++", "++", "f(a,,b)", "[,]", "(,)", "{,}", "a..b", "a.1", "x = 'a' 'b' c"):
    try:
        compile(bad, "<text>", "exec")
        print(bad, "compiles")
    except SyntaxError as e:
        print(bad, "→", e.msg)
# expect: a = $ → invalid syntax
# expect: a = ? → invalid syntax
# expect: a = b! → invalid syntax
# expect: a = `b` → invalid syntax
# expect: a <> b → invalid syntax
# expect: a ! = b → invalid syntax
# expect: x = 1 +* 2 → invalid syntax
# expect: a := 1 → invalid syntax
# expect: a = b ~ c → invalid syntax
# expect: a++ → invalid syntax
# expect: ++ → invalid syntax
# expect: f(a,,b) → invalid syntax
# expect: [,] → invalid syntax
# expect: (,) → invalid syntax
# expect: {,} → invalid syntax
# expect: a..b → invalid syntax
# expect: a.1 → invalid syntax
# expect: x = 'a' 'b' c → invalid syntax
