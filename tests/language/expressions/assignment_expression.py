# Reference 6.12: name := value assigns and yields the value.
if (n := len("hello")) > 3:
    print(n)  # expect: 5
print((y := 5) + 1, y)  # expect: 6 5
data = iter([1, 2, 0, 3])
while (item := next(data)):
    print("item", item)
# expect: item 1
# expect: item 2
print([z := 1, z + 1, z ** 2])  # expect: [1, 2, 1]
print([last := i for i in range(3)], last)  # expect: [0, 1, 2] 2
print(any((hit := w) and w > 2 for w in (1, 3, 5)), hit)  # expect: True 3
def f(a, b=0): return a, b
print(f(x := 3, b=(q := 4)), x, q)  # expect: (3, 4) 3 4
print(f"{(w := 7)} {w}")  # expect: 7 7
def check(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
check("x := 1")  # expect: x := 1 -> invalid syntax
check("(a.b := 1)")  # expect: (a.b := 1) -> cannot use assignment expressions with attribute
check("(a[0] := 1)")  # expect: (a[0] := 1) -> cannot use assignment expressions with subscript
check("((a, b) := 1)")  # expect: ((a, b) := 1) -> cannot use assignment expressions with tuple
check("[i := 0 for i in x]")
# expect: [i := 0 for i in x] -> assignment expression cannot rebind comprehension iteration variable 'i'
check("[j := 0 for i in (j := x)]")
# expect: [j := 0 for i in (j := x)] -> assignment expression cannot be used in a comprehension iterable expression
check("class A: [k := 0 for i in x]")
# expect: class A: [k := 0 for i in x] -> assignment expression within a comprehension cannot be used in a class body
check("f(a=b:=1)")  # expect: f(a=b:=1) -> invalid syntax
