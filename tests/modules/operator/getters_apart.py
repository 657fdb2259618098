# attrgetter, itemgetter and methodcaller: arguments, reduction, refusals; searching without a container.
import operator
from operator import attrgetter, countOf, indexOf, itemgetter, methodcaller


def show(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: attrgetter())  # expect: TypeError attrgetter expected 1 argument, got 0
show(lambda: itemgetter())  # expect: TypeError itemgetter expected 1 argument, got 0
show(lambda: methodcaller())  # expect: TypeError methodcaller needs at least one argument, the method name
show(lambda: methodcaller(name="a"))  # expect: TypeError methodcaller needs at least one argument, the method name
show(lambda: methodcaller(5))  # expect: TypeError method name must be a string
show(lambda: attrgetter("a", 5))  # expect: TypeError attribute name must be a string
show(lambda: attrgetter("real")())  # expect: TypeError attrgetter expected 1 argument, got 0
show(lambda: itemgetter(0)(1, 2))  # expect: TypeError itemgetter expected 1 argument, got 2
show(lambda: methodcaller("upper")("a", "b"))  # expect: TypeError methodcaller expected 1 argument, got 2
show(lambda: attrgetter("real")(obj=1))  # expect: TypeError attrgetter() takes no keyword arguments
show(lambda: itemgetter(0, a=1))  # expect: TypeError itemgetter() takes no keyword arguments
show(lambda: attrgetter("real.foo")(5))  # expect: AttributeError 'int' object has no attribute 'foo'
show(lambda: attrgetter("a", "b.c").__reduce__())  # expect: (<class 'operator.attrgetter'>, ('a', 'b.c'))
show(lambda: itemgetter(1, slice(2)).__reduce__())  # expect: (<class 'operator.itemgetter'>, (1, slice(None, 2, None)))
show(lambda: methodcaller("a", 1).__reduce__())  # expect: (<class 'operator.methodcaller'>, ('a', 1))
show(lambda: methodcaller("split", ",", maxsplit=1).__reduce__())
# expect: (functools.partial(<class 'operator.methodcaller'>, 'split', maxsplit=1), (',',))
function, arguments = methodcaller("split", ",", maxsplit=1).__reduce__()
show(lambda: function(*arguments)("a,b,c"))  # expect: ['a', 'b,c']
for base in (attrgetter, itemgetter, methodcaller):
    show(lambda: type("Sub", (base,), {}))
# expect: TypeError type 'operator.attrgetter' is not an acceptable base type
# expect: TypeError type 'operator.itemgetter' is not an acceptable base type
# expect: TypeError type 'operator.methodcaller' is not an acceptable base type
show(lambda: (countOf("banana", "a"), indexOf("abc", "c"), countOf({1: 2}, 1)))  # expect: (3, 2, 1)
show(lambda: countOf(5, 1))  # expect: TypeError argument of type 'int' is not iterable
show(lambda: indexOf(5, 1))  # expect: TypeError argument of type 'int' is not iterable
show(lambda: indexOf([1], 2))  # expect: ValueError sequence.index(x): x not in sequence
nan = float("nan")
show(lambda: (countOf([nan, nan], nan), indexOf([1, nan], nan), operator.contains([nan], nan)))  # expect: (2, 1, True)
show(lambda: operator.call(dict, [("a", 1)], b=2))  # expect: {'a': 1, 'b': 2}
show(lambda: operator.call(5))  # expect: TypeError 'int' object is not callable
