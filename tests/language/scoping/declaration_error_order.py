# Reference 7.12, 7.13: which of several mistakes with a declared name is reported, and where; the same for arguments.
def attempt(source):
    try:
        compile(source, "test", "exec")
        print("ok")
    except SyntaxError as e:
        print(e.lineno, e.msg)


def body(*lines):
    attempt("def g():\n a = 1\n def f():\n  " + "\n  ".join(lines))


body("a = 2", "a", "nonlocal a")
body("a", "a = 2", "nonlocal a")
body("a: int", "a", "nonlocal a")
body("a: int = 5", "print(a)", "global a")
body("a: int = 5", "nonlocal a")
body("a += 1", "global a")
body("del a", "global a")
body("import a", "global a")
body("[a for b in c]", "global a")
body("global a", "a = 1", "nonlocal a")
body("nonlocal a", "global a")
body("lambda: a", "global a")
for arguments in ("**a, 2, *b", "**a, *b, 2", "k=1, 2, **a, *b", "k=1, **a, 2, *b", "**a, k=1, 2", "**a, k=1, *b", "k=1, *b, 2", "*b, **a, 2"):
    attempt(f"f({arguments})")
attempt("class C(**a, 2, *b): pass")
# expect: 6 name 'a' is used prior to nonlocal declaration
# expect: 6 name 'a' is used prior to nonlocal declaration
# expect: 6 name 'a' is used prior to nonlocal declaration
# expect: 6 name 'a' is used prior to global declaration
# expect: 5 annotated name 'a' can't be nonlocal
# expect: 5 name 'a' is assigned to before global declaration
# expect: 5 name 'a' is assigned to before global declaration
# expect: ok
# expect: ok
# expect: 6 name 'a' is assigned to before nonlocal declaration
# expect: 4 name 'a' is nonlocal and global
# expect: ok
# expect: 1 positional argument follows keyword argument unpacking
# expect: 1 iterable argument unpacking follows keyword argument unpacking
# expect: 1 positional argument follows keyword argument
# expect: 1 positional argument follows keyword argument unpacking
# expect: 1 positional argument follows keyword argument unpacking
# expect: 1 iterable argument unpacking follows keyword argument unpacking
# expect: 1 positional argument follows keyword argument
# expect: 1 positional argument follows keyword argument unpacking
# expect: 1 positional argument follows keyword argument unpacking
