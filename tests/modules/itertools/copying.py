# Copying iterators in the middle: __reduce__, __setstate__, copy, deepcopy.
import copy
import itertools
import operator
import warnings

warnings.simplefilter("ignore")


def advanced(text, steps):
    iterator = eval(text)
    for _ in range(steps):
        next(iterator, None)
    return iterator


def rest(iterator):
    if type(iterator) is itertools.groupby:
        return [(key, list(group)) for key, group in iterator]
    return list(itertools.islice(iterator, 5))


for text in (
    "itertools.count(5, 2)", "itertools.cycle('abc')", "itertools.repeat(3, 7)", "itertools.accumulate([1, 2, 3, 4])",
    "itertools.accumulate([1, 2, 3], operator.mul, initial=5)", "itertools.accumulate([1, 2, 3], lambda a, b: None)",
    "itertools.chain('ab', 'cd')", "itertools.chain.from_iterable(['ab', 'cd'])", "itertools.compress('abcdef', [1, 0, 1, 0, 1, 1])",
    "itertools.dropwhile(operator.not_, [0, 0, 1, 2, 0])", "itertools.takewhile(operator.truth, [1, 2, 3, 0, 5])",
    "itertools.filterfalse(operator.not_, [1, 0, 2, 3])", "itertools.groupby('aabbcc')", "itertools.islice(range(20), 2, 15, 3)",
    "itertools.islice('abc', 1, None)", "itertools.starmap(pow, [(1, 2), (3, 4), (5, 2)])", "itertools.zip_longest('abc', 'd', fillvalue=1)",
    "itertools.product('ab', 'cd')", "itertools.permutations('abc', 2)", "itertools.combinations('abcd', 2)",
    "itertools.combinations_with_replacement('abc', 2)", "itertools.tee('abcdef')[0]",
):  # fmt: skip
    for steps in (0, 1, 2, 4, 9):
        copies = [rest(copier(advanced(text, steps))) for copier in (iter, copy.copy, copy.deepcopy)]
        if steps == 2:
            print(text, copies[0])
        if copies != [copies[0]] * 3:
            print("differ:", text, steps, copies)
# expect: itertools.count(5, 2) [9, 11, 13, 15, 17]
# expect: itertools.cycle('abc') ['c', 'a', 'b', 'c', 'a']
# expect: itertools.repeat(3, 7) [3, 3, 3, 3, 3]
# expect: itertools.accumulate([1, 2, 3, 4]) [6, 10]
# expect: itertools.accumulate([1, 2, 3], operator.mul, initial=5) [10, 30]
# expect: itertools.accumulate([1, 2, 3], lambda a, b: None) [None]
# expect: itertools.chain('ab', 'cd') ['c', 'd']
# expect: itertools.chain.from_iterable(['ab', 'cd']) ['c', 'd']
# expect: itertools.compress('abcdef', [1, 0, 1, 0, 1, 1]) ['e', 'f']
# expect: itertools.dropwhile(operator.not_, [0, 0, 1, 2, 0]) [0]
# expect: itertools.takewhile(operator.truth, [1, 2, 3, 0, 5]) [3]
# expect: itertools.filterfalse(operator.not_, [1, 0, 2, 3]) [3]
# expect: itertools.groupby('aabbcc') [('c', ['c', 'c'])]
# expect: itertools.islice(range(20), 2, 15, 3) [8, 11, 14]
# expect: itertools.islice('abc', 1, None) []
# expect: itertools.starmap(pow, [(1, 2), (3, 4), (5, 2)]) [25]
# expect: itertools.zip_longest('abc', 'd', fillvalue=1) [('c', 1)]
# expect: itertools.product('ab', 'cd') [('b', 'c'), ('b', 'd')]
# expect: itertools.permutations('abc', 2) [('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
# expect: itertools.combinations('abcd', 2) [('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')]
# expect: itertools.combinations_with_replacement('abc', 2) [('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]
# expect: itertools.tee('abcdef')[0] ['c', 'd', 'e', 'f']

for text, steps in (
    ("chain()", 0), ("chain()", 1), ("islice('abc', 2)", 3), ("product('ab', 'cd')", 1), ("product('ab', 'cd')", 5),
    ("product()", 1), ("permutations('ab')", 1), ("permutations('ab')", 3), ("combinations('abc', 2)", 3),
    ("combinations('abc', 0)", 1), ("combinations_with_replacement('ab', 2)", 4), ("count(5, 1.0)", 1), ("count(10**30)", 0),
    ("cycle('ab')", 3), ("dropwhile(bool, [1, 0])", 9), ("groupby('aab')", 1),
):  # fmt: skip
    reduced = advanced("itertools." + text, steps).__reduce__()
    print(text, [part for part in reduced[1] if not hasattr(part, "__next__")], *reduced[2:][: len(reduced) if text[:5] != "chain" else 0])
# expect: chain() []
# expect: chain() []
# expect: islice('abc', 2) [0] 0
# expect: product('ab', 'cd') [('a', 'b'), ('c', 'd')] (0, 0)
# expect: product('ab', 'cd') [()]
# expect: product() [] ()
# expect: permutations('ab') [('a', 'b'), 2] ((0, 1), (2, 1))
# expect: permutations('ab') [(), 2]
# expect: combinations('abc', 2) [('a', 'b', 'c'), 2] (1, 2)
# expect: combinations('abc', 0) [('a', 'b', 'c'), 0] ()
# expect: combinations_with_replacement('ab', 2) [(), 2]
# expect: count(5, 1.0) [6.0, 1.0]
# expect: count(10**30) [1000000000000000000000000000000, 1]
# expect: cycle('ab') [] (['a', 'b'], True)
# expect: dropwhile(bool, [1, 0]) [<class 'bool'>] 1
# expect: groupby('aab') [None] ('a', 'a', 'a')

for text in ("chain()", "cycle('ab')", "groupby('a')", "islice('abc', 2)", "product('ab', 'cd')", "permutations('abc', 2)", "combinations('abc', 2)"):
    for state in (None, (), 1, -1, (0, 0), (-5, 9), ("a", "b"), ((0, 1, 2), (3, 2)), ((0, 1), (3, 2)), ((5, -5, 9), (9, -9)), ([1], "x"), (["q"], True)):
        iterator = eval("itertools." + text)
        try:
            iterator.__setstate__(state)
            print(text, state, list(itertools.islice(iterator, 4)) if text[:5] != "group" else "")
        except (TypeError, ValueError) as error:
            print(text, state, type(error).__name__, error)
# expect: chain() None TypeError state is not a tuple
# expect: chain() () TypeError function takes at least 1 argument (0 given)
# expect: chain() 1 TypeError state is not a tuple
# expect: chain() -1 TypeError state is not a tuple
# expect: chain() (0, 0) TypeError Arguments must be iterators.
# expect: chain() (-5, 9) TypeError Arguments must be iterators.
# expect: chain() ('a', 'b') TypeError Arguments must be iterators.
# expect: chain() ((0, 1, 2), (3, 2)) TypeError Arguments must be iterators.
# expect: chain() ((0, 1), (3, 2)) TypeError Arguments must be iterators.
# expect: chain() ((5, -5, 9), (9, -9)) TypeError Arguments must be iterators.
# expect: chain() ([1], 'x') TypeError Arguments must be iterators.
# expect: chain() (['q'], True) TypeError Arguments must be iterators.
# expect: cycle('ab') None TypeError state is not a tuple
# expect: cycle('ab') () TypeError function takes exactly 2 arguments (0 given)
# expect: cycle('ab') 1 TypeError state is not a tuple
# expect: cycle('ab') -1 TypeError state is not a tuple
# expect: cycle('ab') (0, 0) TypeError argument 1 must be list, not int
# expect: cycle('ab') (-5, 9) TypeError argument 1 must be list, not int
# expect: cycle('ab') ('a', 'b') TypeError argument 1 must be list, not str
# expect: cycle('ab') ((0, 1, 2), (3, 2)) TypeError argument 1 must be list, not tuple
# expect: cycle('ab') ((0, 1), (3, 2)) TypeError argument 1 must be list, not tuple
# expect: cycle('ab') ((5, -5, 9), (9, -9)) TypeError argument 1 must be list, not tuple
# expect: cycle('ab') ([1], 'x') TypeError 'str' object cannot be interpreted as an integer
# expect: cycle('ab') (['q'], True) ['a', 'b', 'q', 'q']
# expect: groupby('a') None TypeError state is not a tuple
# expect: groupby('a') () TypeError function takes exactly 3 arguments (0 given)
# expect: groupby('a') 1 TypeError state is not a tuple
# expect: groupby('a') -1 TypeError state is not a tuple
# expect: groupby('a') (0, 0) TypeError function takes exactly 3 arguments (2 given)
# expect: groupby('a') (-5, 9) TypeError function takes exactly 3 arguments (2 given)
# expect: groupby('a') ('a', 'b') TypeError function takes exactly 3 arguments (2 given)
# expect: groupby('a') ((0, 1, 2), (3, 2)) TypeError function takes exactly 3 arguments (2 given)
# expect: groupby('a') ((0, 1), (3, 2)) TypeError function takes exactly 3 arguments (2 given)
# expect: groupby('a') ((5, -5, 9), (9, -9)) TypeError function takes exactly 3 arguments (2 given)
# expect: groupby('a') ([1], 'x') TypeError function takes exactly 3 arguments (2 given)
# expect: groupby('a') (['q'], True) TypeError function takes exactly 3 arguments (2 given)
# expect: islice('abc', 2) None TypeError an integer is required
# expect: islice('abc', 2) () TypeError an integer is required
# expect: islice('abc', 2) 1 ['a']
# expect: islice('abc', 2) -1 ['b', 'c']
# expect: islice('abc', 2) (0, 0) TypeError an integer is required
# expect: islice('abc', 2) (-5, 9) TypeError an integer is required
# expect: islice('abc', 2) ('a', 'b') TypeError an integer is required
# expect: islice('abc', 2) ((0, 1, 2), (3, 2)) TypeError an integer is required
# expect: islice('abc', 2) ((0, 1), (3, 2)) TypeError an integer is required
# expect: islice('abc', 2) ((5, -5, 9), (9, -9)) TypeError an integer is required
# expect: islice('abc', 2) ([1], 'x') TypeError an integer is required
# expect: islice('abc', 2) (['q'], True) TypeError an integer is required
# expect: product('ab', 'cd') None ValueError invalid arguments
# expect: product('ab', 'cd') () ValueError invalid arguments
# expect: product('ab', 'cd') 1 ValueError invalid arguments
# expect: product('ab', 'cd') -1 ValueError invalid arguments
# expect: product('ab', 'cd') (0, 0) [('a', 'd'), ('b', 'c'), ('b', 'd')]
# expect: product('ab', 'cd') (-5, 9) [('b', 'c'), ('b', 'd')]
# expect: product('ab', 'cd') ('a', 'b') TypeError an integer is required
# expect: product('ab', 'cd') ((0, 1, 2), (3, 2)) TypeError an integer is required
# expect: product('ab', 'cd') ((0, 1), (3, 2)) TypeError an integer is required
# expect: product('ab', 'cd') ((5, -5, 9), (9, -9)) TypeError an integer is required
# expect: product('ab', 'cd') ([1], 'x') TypeError an integer is required
# expect: product('ab', 'cd') (['q'], True) TypeError an integer is required
# expect: permutations('abc', 2) None TypeError state is not a tuple
# expect: permutations('abc', 2) () TypeError function takes exactly 2 arguments (0 given)
# expect: permutations('abc', 2) 1 TypeError state is not a tuple
# expect: permutations('abc', 2) -1 TypeError state is not a tuple
# expect: permutations('abc', 2) (0, 0) TypeError argument 1 must be tuple, not int
# expect: permutations('abc', 2) (-5, 9) TypeError argument 1 must be tuple, not int
# expect: permutations('abc', 2) ('a', 'b') TypeError argument 1 must be tuple, not str
# expect: permutations('abc', 2) ((0, 1, 2), (3, 2)) [('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a')]
# expect: permutations('abc', 2) ((0, 1), (3, 2)) ValueError invalid arguments
# expect: permutations('abc', 2) ((5, -5, 9), (9, -9)) [('c', 'c'), ('c', 'a'), ('a', 'c'), ('a', 'c')]
# expect: permutations('abc', 2) ([1], 'x') TypeError argument 1 must be tuple, not list
# expect: permutations('abc', 2) (['q'], True) TypeError argument 1 must be tuple, not list
# expect: combinations('abc', 2) None ValueError invalid arguments
# expect: combinations('abc', 2) () ValueError invalid arguments
# expect: combinations('abc', 2) 1 ValueError invalid arguments
# expect: combinations('abc', 2) -1 ValueError invalid arguments
# expect: combinations('abc', 2) (0, 0) [('a', 'b'), ('a', 'c'), ('b', 'c')]
# expect: combinations('abc', 2) (-5, 9) [('b', 'c')]
# expect: combinations('abc', 2) ('a', 'b') TypeError an integer is required
# expect: combinations('abc', 2) ((0, 1, 2), (3, 2)) TypeError an integer is required
# expect: combinations('abc', 2) ((0, 1), (3, 2)) TypeError an integer is required
# expect: combinations('abc', 2) ((5, -5, 9), (9, -9)) TypeError an integer is required
# expect: combinations('abc', 2) ([1], 'x') TypeError an integer is required
# expect: combinations('abc', 2) (['q'], True) TypeError an integer is required

warnings.simplefilter("error")
for iterator in (itertools.count(), itertools.chain(), itertools.product()):
    try:
        copy.copy(iterator)
    except DeprecationWarning as warning:
        print(warning)
# expect: Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.
# expect: Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.
# expect: Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.
for iterator in (itertools.pairwise("ab"), itertools.batched("ab", 2)):
    try:
        copy.copy(iterator)
    except TypeError as error:
        print(error)
# expect: cannot pickle 'itertools.pairwise' object
# expect: cannot pickle 'itertools.batched' object


class Mine(itertools.chain):
    pass


warnings.simplefilter("ignore")
print(Mine("ab").__reduce__()[0] is Mine, type(copy.copy(Mine("ab"))) is Mine, list(copy.copy(Mine("ab"))))
# expect: True True ['a', 'b']

first, second = itertools.tee("abc")
print(itertools.tee(first)[0] is first, next(first), list(itertools.tee(first)[1]), list(second), itertools.tee(5, 0))
# expect: True a ['b', 'c'] ['a', 'b', 'c'] ()


class Copyable:
    def __init__(self, at=0):
        self.at = at

    def __iter__(self):
        return self

    def __next__(self):
        self.at += 1
        return self.at

    def __copy__(self):
        return Copyable(self.at)


own = Copyable()
made = itertools.tee(own, 3)
print(made[0] is own, type(made[2]).__name__, next(made[0]), next(made[0]), next(made[1]))  # expect: True Copyable 1 2 1
