# Reference 2.1: several simple statements may share a line.
a = 1; b = 2; print(a + b);
# expect: 3
if a: c = 3; print(c)
# expect: 3
class A: x = 1; y = 2
print(A.x, A.y)  # expect: 1 2
def f(): z = 1; return z
print(f())  # expect: 1
for i in range(2): print(i); print(-i)
# expect: 0
# expect: 0
# expect: 1
# expect: -1
while a: a -= 1; print("a", a)
# expect: a 0
for source in ("; x", "x;; y", "if 1: pass; if 2: pass", "x = 1; def f(): pass"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
# expect: ; x -> invalid syntax
# expect: x;; y -> invalid syntax
# expect: if 1: pass; if 2: pass -> invalid syntax
# expect: x = 1; def f(): pass -> invalid syntax
