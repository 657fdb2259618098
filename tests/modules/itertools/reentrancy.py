# Iterators of itertools that are asked for an item while they compute one; subclasses; copies.
from itertools import accumulate, count, dropwhile, filterfalse, groupby, repeat, starmap, takewhile, tee


def show(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__, error)


class Loop:
    def __iter__(self):
        return self

    def __next__(self):
        return next(self.source)


loop = Loop()
loop.source, other = tee(loop)
show(lambda: next(loop.source))  # expect: RuntimeError cannot re-enter the tee iterator
taking = takewhile(lambda x: next(taking, True), [1, 2, 3])
show(lambda: list(taking))  # expect: [1]
dropping = dropwhile(lambda x: next(dropping, False), [1, 2, 3])
show(lambda: list(dropping))  # expect: [1]
adding = accumulate([1, 2, 3], lambda total, x: next(adding, 0))
show(lambda: list(adding))  # expect: [1, 0]
calling = starmap(lambda *args: next(calling, args), [(1,), (2,)])
show(lambda: list(calling))  # expect: [(2,)]
sieving = filterfalse(lambda x: next(sieving, 0), [1, 2, 3])
show(lambda: list(sieving))  # expect: [1]
groups = groupby("aab")
first = next(groups)[1]
second = next(groups)[1]
show(lambda: (list(first), list(second)))  # expect: ([], ['b'])


class Steps(count):
    pass


class Same(repeat):
    pass


show(lambda: (Steps(5), Steps(1.5, 0.5), Same("x", 2), repeat(1)))
# expect: (Steps(5), Steps(1.5, 0.5), Same('x', 2), repeat(1))
show(lambda: (count(3).__reduce__(), count(1, 2).__reduce__(), repeat(1, 2).__reduce__(), repeat(1).__reduce__()))
# expect: ((<class 'itertools.count'>, (3,)), (<class 'itertools.count'>, (1, 2)), (<class 'itertools.repeat'>, (1, 2)), (<class 'itertools.repeat'>, (1,)))
(source,) = tee("abc", 1)
next(source)
show(lambda: (list(source.__copy__()), list(source)))  # expect: (['b', 'c'], ['b', 'c'])
