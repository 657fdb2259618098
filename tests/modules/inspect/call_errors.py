# What getcallargs(), getargs() and bind() say about arguments that do not fit.
import inspect


def show(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print(error)


def outer():
    def inner(a, b, c):
        raise SystemError("never called")

    return inner


show(inspect.getcallargs, outer())  # expect: inner() missing 3 required positional arguments: 'a', 'b' and 'c'
show(inspect.getcallargs, outer(), 1)  # expect: inner() missing 2 required positional arguments: 'b' and 'c'
show(inspect.getcallargs, outer(), 1, 2, 3, 4)  # expect: inner() takes 3 positional arguments but 4 were given
show(inspect.getcallargs, lambda *, x, y: 0)  # expect: <lambda>() missing 2 required keyword-only arguments: 'x' and 'y'
show(inspect.getargs, 5)  # expect: 5 is not a code object
show(inspect.signature(lambda a=1, /: 0).bind, a=2)  # expect: 'a' parameter is positional only, but was passed as a keyword
show(inspect.signature(lambda a=1, /: 0).bind, b=2)  # expect: got an unexpected keyword argument 'b'
