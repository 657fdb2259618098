# Reference 7.5: deleting what is not there, or cannot be deleted.
def check(source, **env):
    try:
        exec(source, env)
    except Exception as e:
        print(type(e).__name__ + ":", e)
check("del x")  # expect: NameError: name 'x' is not defined
check("del x[5]", x=[1])  # expect: IndexError: list assignment index out of range
check("del x[0]", x=())  # expect: TypeError: 'tuple' object doesn't support item deletion
check("del x[0]", x="a")  # expect: TypeError: 'str' object doesn't support item deletion
check("del x['k']", x={})  # expect: KeyError: 'k'
check("del x.y", x=1)  # expect: AttributeError: 'int' object has no attribute 'y'
check("del x.real", x=1)  # expect: AttributeError: attribute 'real' of 'int' objects is not writable
check("del x[0]", x=1)  # expect: TypeError: 'int' object does not support item deletion
check("del x[0]", x=b"a")  # expect: TypeError: 'bytes' object doesn't support item deletion
check("del x[0]", x=range(3))  # expect: TypeError: 'range' object doesn't support item deletion
check("def f():\n  del q\nf()")
# expect: UnboundLocalError: cannot access local variable 'q' where it is not associated with a value
def syntax(source):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
syntax("del 1")  # expect: del 1 -> cannot delete literal
syntax("del f()")  # expect: del f() -> cannot delete function call
syntax("del a + b")  # expect: del a + b -> cannot delete expression
syntax("del (a, 1)")  # expect: del (a, 1) -> cannot delete literal
syntax("del *a")  # expect: del *a -> cannot delete starred
syntax("del")  # expect: del -> invalid syntax
syntax("del x := 1")  # expect: del x := 1 -> invalid syntax
syntax("del None")  # expect: del None -> cannot delete None
