# Reference 3.2.8.1: the attributes of functions.
def outer():
    def inner(a, b=1, *c, d=2, **e) -> int:
        "doc"
    return inner
f = outer()
print(f.__name__, f.__qualname__, f.__doc__, f.__module__)  # expect: inner outer.<locals>.inner doc __main__
print(f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__, f.__closure__)
# expect: (1,) {'d': 2} {'return': <class 'int'>} {} None
f.custom = 1
print(f.custom, f.__dict__, vars(f))  # expect: 1 {'custom': 1} {'custom': 1}
f.__name__ = "renamed"
f.__qualname__ = "some.where"
f.__doc__ = "new"
print(f.__name__, f.__qualname__, f.__doc__)  # expect: renamed some.where new
try:
    f.__name__ = 1
except TypeError as e:
    print(e)  # expect: __name__ must be set to a string object
try:
    f.missing
except AttributeError as e:
    print(e)  # expect: 'function' object has no attribute 'missing'
print(f.__globals__ is globals(), callable(f), type(f).__name__)  # expect: True True function
code = f.__code__
print(code.co_name, code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_varnames[:5])
# expect: inner 2 1 0 ('a', 'b', 'd', 'c', 'e')
del f.custom
print(hasattr(f, "custom"))  # expect: False
