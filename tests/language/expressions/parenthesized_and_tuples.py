# Reference 6.2.3 and 6.15: parentheses group; commas make tuples.
print((1), (1,), (), (1, 2,), ((1, 2), 3))  # expect: 1 (1,) () (1, 2) ((1, 2), 3)
x = 1,
y = 1, 2
z = ()
print(x, y, z, type((1)).__name__, type((1,)).__name__)  # expect: (1,) (1, 2) () int tuple
a, = [5]
print(a)  # expect: 5
def f(): return 1, 2
print(f())  # expect: (1, 2)
print(*(1, 2), *[3])  # expect: 1 2 3
t = 1, *[2, 3], 4
print(t)  # expect: (1, 2, 3, 4)
def g():
    return *"ab", "c"
print(g())  # expect: ('a', 'b', 'c')
for v in 1, 2: print(v)
# expect: 1
# expect: 2
for v in *[1], 2: print(v)
# expect: 1
# expect: 2
print((1 + 2) * 3, ((((5)))))  # expect: 9 5
for source in ("(*a)", "*a", "x = *a", "(,)", "1,,2"):
    try:
        compile(source, "f", "exec")
        print(source, "ok")
    except SyntaxError as e:
        print(source, "->", e.msg)
# expect: (*a) -> cannot use starred expression here
# expect: *a -> can't use starred expression here
# expect: x = *a -> can't use starred expression here
# expect: (,) -> invalid syntax
# expect: 1,,2 -> invalid syntax
