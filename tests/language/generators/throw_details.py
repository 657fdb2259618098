# throw(): what a delegate gets, the context of what is thrown, looking up the delegate's methods.
class Numbers:
    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        return self.count


class Listening(Numbers):
    def throw(self, *arguments):
        print("throw", arguments)
        return "thrown"

    def close(self):
        print("close")


class Ending(Numbers):
    def throw(self, *arguments):
        raise StopIteration("result")

    def close(self):
        raise ValueError("from close")


class Failing(Numbers):
    def __getattr__(self, name):
        raise ZeroDivisionError(name)


def delegate(iterator):
    result = yield from iterator
    print("result", result)


def started(iterator):
    generator = delegate(iterator)
    next(generator)
    return generator


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


# A delegate gets the arguments as they were given
generator = started(Listening())
print(generator.throw(ValueError))
# expect: throw (<class 'ValueError'>,)
# expect: thrown
print(generator.throw(ValueError("x")))
# expect: throw (ValueError('x'),)
# expect: thrown
print(attempt(generator.throw, GeneratorExit))
# expect: close
# expect: GeneratorExit: 
generator = started(Listening())
print(attempt(generator.throw, KeyError("after")), generator.close())
# expect: throw (KeyError('after'),)
# expect: close
# expect: thrown None
print(attempt(started(Ending()).throw, KeyError))
# expect: result result
# expect: StopIteration: 
print(attempt(started(Ending()).close))  # expect: ValueError: from close
print(attempt(started(Ending()).throw, GeneratorExit))  # expect: ValueError: from close
print(attempt(started(Numbers()).throw, KeyError("k")))  # expect: KeyError: 'k'
print(attempt(started(Failing()).throw, KeyError("k")))  # expect: ZeroDivisionError: throw
print(attempt(started(Failing()).send, 1))  # expect: ZeroDivisionError: send


# The context is what the generator itself handles, not what its caller handles
def plain():
    try:
        yield
    except ValueError as error:
        print(repr(error), repr(error.__context__))
        yield


def handling():
    try:
        raise TypeError("inside")
    except TypeError:
        try:
            yield
        except ValueError as error:
            print(repr(error), repr(error.__context__))
            yield


for function in plain, handling:
    generator = function()
    next(generator)
    try:
        raise KeyError("outside")
    except KeyError:
        generator.throw(ValueError("thrown"))
# expect: ValueError('thrown') None
# expect: ValueError('thrown') TypeError('inside')


def escaping():
    yield


for first in True, False:
    generator = escaping()
    if first:
        next(generator)
    try:
        try:
            raise KeyError("outside")
        except KeyError:
            generator.throw(ValueError("thrown"))
    except ValueError as error:
        print(repr(error), repr(error.__context__))
# expect: ValueError('thrown') None
# expect: ValueError('thrown') None


def raising():
    yield
    raise LookupError("raised")


generator = raising()
next(generator)
try:
    try:
        raise KeyError("outside")
    except KeyError:
        next(generator)
except LookupError as error:
    print(repr(error), repr(error.__context__))
# expect: LookupError('raised') KeyError('outside')

# Arguments
for arguments in (5,), (None,), ("a",), (int,), (ValueError("x"), "y"), (ValueError, None, 5), ():
    print(attempt(plain().throw, *arguments))
# expect: TypeError: exceptions must be classes or instances deriving from BaseException, not int
# expect: TypeError: exceptions must be classes or instances deriving from BaseException, not NoneType
# expect: TypeError: exceptions must be classes or instances deriving from BaseException, not str
# expect: TypeError: exceptions must be classes or instances deriving from BaseException, not type
# expect: TypeError: instance exception may not have a separate value
# expect: TypeError: throw() third argument must be a traceback object
# expect: TypeError: throw expected at least 1 argument, got 0
