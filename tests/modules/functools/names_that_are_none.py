# update_wrapper() with names that are no texts.
import functools


def function():
    pass


for names in {"assigned": (5,)}, {"updated": (5,)}, {"assigned": (), "updated": b"ab"}:
    try:
        functools.update_wrapper(lambda: 0, function, **names)
    except TypeError as error:
        print(error)
    try:
        functools.wraps(function, **names)(lambda: 0)
    except TypeError as error:
        print(error)
# expect: attribute name must be string, not 'int'
# expect: attribute name must be string, not 'int'
# expect: attribute name must be string, not 'int'
# expect: attribute name must be string, not 'int'
# expect: attribute name must be string, not 'int'
# expect: attribute name must be string, not 'int'
