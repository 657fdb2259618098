# Library, list methods.
a = [3, 1]
a.append(4); a.extend([1, 5]); a.extend("x"); a.insert(0, "first"); a.insert(-1, "before last"); a.insert(100, "end"); a.insert(-100, "start")
print(a)  # expect: ['start', 'first', 3, 1, 4, 1, 5, 'before last', 'x', 'end']
print(a.pop(), a.pop(0), a.pop(-2), a)  # expect: end start before last ['first', 3, 1, 4, 1, 5, 'x']
a.remove(1)
print(a, a.index(1), a.index(5, 2), a.count(1), a.count("q"), 4 in a)  # expect: ['first', 3, 4, 1, 5, 'x'] 3 4 1 0 True
a.reverse()
print(a)  # expect: ['x', 5, 1, 4, 3, 'first']
b = a.copy()
a.clear()
print(a, b, len(b))  # expect: [] ['x', 5, 1, 4, 3, 'first'] 6
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2].index(1, 1), lambda: [1].insert("a", 1), lambda: [].append(), lambda: [].append(1, 2), lambda: [].extend(5), lambda: [1].pop("a"), lambda: [].extend(None), lambda: [].insert(1), lambda: [].index()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError pop from empty list
# expect: IndexError pop index out of range
# expect: ValueError list.remove(x): x not in list
# expect: ValueError 2 is not in list
# expect: ValueError 1 is not in list
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError list.append() takes exactly one argument (0 given)
# expect: TypeError list.append() takes exactly one argument (2 given)
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'NoneType' object is not iterable
# expect: TypeError insert expected 2 arguments, got 1
# expect: TypeError index expected at least 1 argument, got 0
print([1, 2, 3, 2].index(2, 2), [1, 2, 3].index(3, -1), [1, 2, 3].index(1, -10, 10), [1.0, 1, True].count(1), [[1], [1]].index([1]), [].count(0))
# expect: 3 2 0 3 0 0
c = [1, 2]
c.extend(c)
print(c, c.extend(()), c.append(3), c)  # expect: [1, 2, 1, 2, 3] None None [1, 2, 1, 2, 3]
class E:
    def __eq__(self, o): return True
print([5, 6].index(E()), [5, 6].count(E()), E() in [1], [1].remove(E()))  # expect: 0 2 True None
