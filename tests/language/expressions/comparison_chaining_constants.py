# Reference 6.10: a list of constants after `in` stays a list where the chain compares it with what follows.
x = 5
print(1 in [1] in [[1]])  # expect: True
print(x in [5, 6] in [[5, 6], 2])  # expect: True
print(x in [5] in [(5,)])  # expect: False
print(x not in [6] in [[6]], x == 5 in [5] == [5])  # expect: True True
print(1 in [1] == [1], 2 in [1] == [1], 1 in [1] != (1,))  # expect: True False True
print([1] in [[1]] in [[[1]]], 1 in (1, 2) == (1, 2))  # expect: True True
if x in [5] == [5]:
    print("condition")  # expect: condition
while x in [5] in [[5]]:
    x += 1
print(x)  # expect: 6
print([y for y in (1, 2, 3) if y in [1, 2] == [1, 2]])  # expect: [1, 2]
print("a" in ["a"] is not None, None in [None] in [[None]])  # expect: True True
