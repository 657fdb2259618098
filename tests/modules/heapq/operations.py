# heapq: the heap invariant and the layouts that the operations leave, errors, merging, the smallest and largest.
import heapq


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Task:
    """Compares by rank only, so that equal ranks can be told apart."""

    def __init__(self, text):
        self.rank, self.text = text[0], text

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return self.text


def tasks(texts):
    return [Task(text) for text in texts.split()]


heap = tasks("5a 3b 5c 1d 3e 4f 1g 2h")
print(heapq.heapify(heap), heap)  # expect: None [1g, 1d, 4f, 2h, 3e, 5a, 5c, 3b]
heapq.heappush(heap, Task("1i"))
print(heap)  # expect: [1g, 1d, 4f, 1i, 3e, 5a, 5c, 3b, 2h]
print(heapq.heappop(heap), heap)  # expect: 1g [1d, 1i, 4f, 2h, 3e, 5a, 5c, 3b]
print(heapq.heapreplace(heap, Task("9j")), heap)  # expect: 1d [1i, 2h, 4f, 3b, 3e, 5a, 5c, 9j]
print(heapq.heappushpop(heap, Task("0k")), heap)  # expect: 0k [1i, 2h, 4f, 3b, 3e, 5a, 5c, 9j]
print(heapq.heappushpop(heap, Task("4l")), heap)  # expect: 1i [2h, 3e, 4f, 3b, 4l, 5a, 5c, 9j]
print([heapq.heappop(heap) for _ in range(len(heap))])  # expect: [2h, 3e, 3b, 4f, 4l, 5a, 5c, 9j]
print(heapq.heappushpop([], 7), heapq.heappop([3]))  # expect: 7 3

# Errors leave a list
print(attempt(heapq.heappop, []))  # expect: IndexError: index out of range
print(attempt(heapq.heapreplace, [], 1))  # expect: IndexError: index out of range
print(attempt(heapq.heapify, (1, 2)))  # expect: TypeError: heapify() argument must be list, not tuple
print(attempt(heapq.heappop, "ab"))  # expect: TypeError: heappop() argument must be list, not str
print(attempt(heapq.heappush, {}, 1))  # expect: TypeError: heappush() argument 1 must be list, not dict
print(attempt(heapq.heappushpop, 5, 1))  # expect: TypeError: heappushpop() argument 1 must be list, not int
print(attempt(heapq.heappush, [1], "a"))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
print(attempt(heapq.heapify, [1, "a"]))  # expect: TypeError: '<' not supported between instances of 'int' and 'str'


class Changing:
    def __lt__(self, other):
        changed.append(self)
        return True


class Clearing:
    def __lt__(self, other):
        changed.clear()
        return True


for kind in Changing, Clearing:
    for function, extra in (heapq.heapify, 0), (heapq.heappop, 0), (heapq.heappush, 1), (heapq.heapreplace, 1):
        changed = [kind(), kind(), kind(), kind()]
        print(function.__name__, attempt(function, changed, *[kind()] * extra))
# expect: heapify RuntimeError: list changed size during iteration
# expect: heappop RuntimeError: list changed size during iteration
# expect: heappush RuntimeError: list changed size during iteration
# expect: heapreplace RuntimeError: list changed size during iteration
# expect: heapify RuntimeError: list changed size during iteration
# expect: heappop RuntimeError: list changed size during iteration
# expect: heappush RuntimeError: list changed size during iteration
# expect: heapreplace RuntimeError: list changed size during iteration

# merge()
print(list(heapq.merge([1, 4, 7], (2, 4, 6), iter([0, 9]), [])))  # expect: [0, 1, 2, 4, 4, 6, 7, 9]
print(list(heapq.merge([7, 4, 1], [6, 4, 2], reverse=True)))  # expect: [7, 6, 4, 4, 2, 1]
print(list(heapq.merge(tasks("1a 2b"), tasks("1c 2d"), tasks("1e"))))  # expect: [1e, 1c, 1a, 2d, 2b]
print(list(heapq.merge(["b", "ccc"], ["aa", "dddd"], key=len)))  # expect: ['b', 'aa', 'ccc', 'dddd']
print(list(heapq.merge(["ccc", "b"], ["dddd", "aa"], key=len, reverse=True)))  # expect: ['dddd', 'ccc', 'aa', 'b']
print(list(heapq.merge()), attempt(list, heapq.merge([1], 5)))  # expect: [] TypeError: 'int' object is not iterable
endless = heapq.merge(iter(lambda: 1, 0), [0])
print(next(endless), next(endless), next(endless))  # expect: 0 1 1

# nlargest(), nsmallest()
data = [5, 1, 4, 1, 5, 9, 2, 6]
print(heapq.nlargest(3, data), heapq.nsmallest(3, data), heapq.nsmallest(99, data))
# expect: [9, 6, 5] [1, 1, 2] [1, 1, 2, 4, 5, 5, 6, 9]
print(heapq.nlargest(0, data), heapq.nsmallest(-1, data), heapq.nlargest(1, []))  # expect: [] [] []
print(heapq.nlargest(2, ["a", "bbb", "cc"], key=len), heapq.nsmallest(2, "abc", key=lambda c: -ord(c)))
# expect: ['bbb', 'cc'] ['c', 'b']
print(heapq.nsmallest(3, (number * 37 % 101 for number in range(101))))  # expect: [0, 1, 2]
print(heapq.nlargest(3, [(number % 5, -number) for number in range(100)], key=lambda pair: pair[0]))
# expect: [(4, -4), (4, -9), (4, -14)]
print(attempt(heapq.nlargest, 2, 5))  # expect: TypeError: 'int' object is not iterable
