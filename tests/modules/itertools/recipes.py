# Recipes made of itertools, as in its documentation.
from itertools import chain, count, cycle, islice, repeat, takewhile, zip_longest, accumulate, combinations, starmap, tee, filterfalse, groupby, product
import operator
def take(n, it): return list(islice(it, n))
def flatten(xs): return chain.from_iterable(xs)
def powerset(it):
    s = list(it)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def round_robin(*its):
    nexts = cycle(iter(i).__next__ for i in its)
    alive = len(its)
    while alive:
        try:
            for n in nexts: yield n()
        except StopIteration:
            alive -= 1
            nexts = cycle(islice(nexts, alive))
def grouper(it, n): return zip_longest(*[iter(it)] * n)
def partition(pred, it):
    a, b = tee(it)
    return list(filterfalse(pred, a)), list(filter(pred, b))
def unique(it):
    seen = set()
    for x in it:
        if x not in seen: seen.add(x); yield x
def windows(it, n):
    its = tee(it, n)
    for i, t in enumerate(its): next(islice(t, i, i), None)
    return zip(*its)
print(take(3, count(5)), list(flatten([[1], [2, 3]])), list(powerset("abc")), list(round_robin("ABC", "D", "EF")), list(grouper("abcde", 2)), partition(lambda x: x % 2, range(6)), "".join(unique("abracadabra")), list(windows("abcd", 3)))
# expect: [5, 6, 7] [1, 2, 3] [(), ('a',), ('b',), ('c',), ('a', 'b'), ('a', 'c'), ('b', 'c'), ('a', 'b', 'c')] ['A', 'D', 'E', 'B', 'F', 'C'] [('a', 'b'), ('c', 'd'), ('e', None)] ([0, 2, 4], [1, 3, 5]) abrcd [('a', 'b', 'c'), ('b', 'c', 'd')]
print(list(starmap(operator.mul, zip(range(4), count(1)))), [(k, sum(1 for _ in g)) for k, g in groupby(sorted("mississippi"))], list(accumulate(repeat(2, 5), operator.mul)), list(takewhile(lambda x: x < 30, accumulate(count(1)))), sum(map(operator.mul, [1, 2, 3], [4, 5, 6])), len(list(product(range(3), repeat=3))))
# expect: [0, 2, 6, 12] [('i', 4), ('m', 1), ('p', 2), ('s', 4)] [2, 4, 8, 16, 32] [1, 3, 6, 10, 15, 21, 28] 32 27
def convolve(signal, kernel):
    kernel = kernel[::-1]
    n = len(kernel)
    padded = chain(repeat(0, n - 1), signal, repeat(0, n - 1))
    return [sum(map(operator.mul, kernel, w)) for w in windows(padded, n)]
print(convolve([1, 2, 3], [1, 0, -1]))  # expect: [1, 2, 2, -2, -3]
