# Library, dictionary views: the intersection looks up what the other side yields, which need not be hashable.
numbers = {1: 2, 2: [3]}
print([1, "a", [5]] & {1: 0}.items(), {2: [1]}.items() & [1, "a"], {1: 2}.items() & [(1, 2), (3, [])])
print(numbers.keys() & [1, 7], [1, 7] & numbers.keys(), numbers.keys() & iter([2, 2]), "ab" & {"a": 1}.keys())
print({1.0: 2}.keys() & {1: 2}, {1: 2}.keys() & {1.0: 2}.keys(), numbers.keys() & {1, 5}, {1, 5} & numbers.keys())
for bad in (5, None):
    try:
        numbers.keys() & bad
    except TypeError as e:
        print(e)
try:
    numbers.keys() & [[]]
except TypeError as e:
    print(e)
# expect: set() set() {(1, 2)}
# expect: {1} {1} {2} {'a'}
# expect: {1} {1.0} {1} {1}
# expect: 'int' object is not iterable
# expect: 'NoneType' object is not iterable
# expect: unhashable type: 'list'
