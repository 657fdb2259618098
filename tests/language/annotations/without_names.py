# Annotated assignment: a module or class with any of them has __annotations__, names in it or not.
SOURCES = ["(x): int = 5", "class a: pass\na.b: int = 5", "x = [1]\nx[0]: int = 2", "(x): int", "if 0:\n  (x): int = 1", "x = []\nx[0]: int", "def f():\n  (x): int = 5",
           "class C:\n  (x): int = 5\nprint(C.__dict__.get('__annotations__'))", "for i in ():\n  y: int"]
for source in SOURCES:
    names = {}
    exec(source, names)
    print(source.count("\n"), names.get("__annotations__"))
# expect: 0 {}
# expect: 1 {}
# expect: 1 {}
# expect: 0 {}
# expect: 1 {}
# expect: 1 {}
# expect: 1 None
# expect: {}
# expect: 2 None
# expect: 1 {}
