# What a delegate lets through gets the exception that the delegating generator handles as its context.
def inner():
    yield 'in'
def g():
    try:
        -'a'
    finally:
        try:
            yield from inner()
        except KeyError as e:
            print(repr(e), repr(e.__context__))
x = g()
next(x)
try: x.throw(KeyError)
except TypeError as e: print('out', e)
# expect: KeyError() TypeError("bad operand type for unary -: 'str'")
# expect: out bad operand type for unary -: 'str'
def h():
    try: 1/0
    except ZeroDivisionError:
        try: yield from inner()
        except KeyError as e: print(repr(e), repr(e.__context__))
x = h()
next(x)
try: x.throw(KeyError)
except StopIteration as e: print('out', e)
# expect: KeyError() ZeroDivisionError('division by zero')
# expect: out 
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self,*a): raise KeyError('own')
def k():
    try: 1/0
    except ZeroDivisionError:
        try: yield from It()
        except KeyError as e: print(repr(e), repr(e.__context__))
x = k()
next(x)
try: x.throw(ValueError)
except StopIteration as e: print('out', e)
# expect: KeyError('own') ZeroDivisionError('division by zero')
# expect: out 
