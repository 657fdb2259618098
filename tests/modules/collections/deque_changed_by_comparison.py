# Comparisons that change a deque while it is searched.
from collections import deque


class Changing:
    def __init__(self, change, answer=False):
        self.change, self.answer = change, answer

    def __eq__(self, other):
        self.change()
        return self.answer


class Failing:
    def __eq__(self, other):
        items.append(1)
        raise RuntimeError("my own")


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for method in "count", "index", "remove", "__contains__":
    for change in "clear", "pop", "popleft", "rotate":
        items = deque([0, 0])
        items.extend([Changing(lambda: getattr(items, change)())] * 3)
        print(method, change, attempt(getattr(items, method), 5))
# expect: count clear RuntimeError: deque mutated during iteration
# expect: count pop RuntimeError: deque mutated during iteration
# expect: count popleft RuntimeError: deque mutated during iteration
# expect: count rotate RuntimeError: deque mutated during iteration
# expect: index clear RuntimeError: deque mutated during iteration
# expect: index pop RuntimeError: deque mutated during iteration
# expect: index popleft RuntimeError: deque mutated during iteration
# expect: index rotate RuntimeError: deque mutated during iteration
# expect: remove clear IndexError: deque mutated during iteration
# expect: remove pop IndexError: deque mutated during iteration
# expect: remove popleft IndexError: deque mutated during iteration
# expect: remove rotate IndexError: deque mutated during iteration
# expect: __contains__ clear RuntimeError: deque mutated during iteration
# expect: __contains__ pop RuntimeError: deque mutated during iteration
# expect: __contains__ popleft RuntimeError: deque mutated during iteration
# expect: __contains__ rotate RuntimeError: deque mutated during iteration
items = deque([Failing(), 2])
print(attempt(items.remove, 5), len(items))  # expect: RuntimeError: my own 3
items = deque([1, 2, 1, 3])
print(items.remove(1), items, attempt(items.remove, 9), items.count(1), items.index(3))
# expect: None deque([2, 1, 3]) ValueError: 9 is not in deque 1 2
