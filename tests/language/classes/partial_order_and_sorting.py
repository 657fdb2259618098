# sorted, min, max and comparisons of containers use only the methods they document.
class Only:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"O{self.v}"
print(sorted([Only(3), Only(1), Only(2)]), min(Only(2), Only(1)), sorted([Only(1), Only(2)], reverse=True), sorted([(1, Only(2)), (0, Only(5))])[0])
# expect: [O1, O2, O3] O1 [O2, O1] (0, O5)
try:
    max(Only(1), Only(2))
    print("max uses the reflected __lt__")  # expect: max uses the reflected __lt__
except TypeError as e:
    print(e)
class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print("eq", self.v); return self.v == getattr(o, "v", None)
x = Eq(1)
print([x] == [x], [Eq(1)] == [Eq(1)], x in [Eq(2), Eq(1)], (Eq(1), 2) == (Eq(1), 3), {"k": Eq(1)} == {"k": Eq(1)}, [Eq(1), 5] < [Eq(1), 6])
# expect: eq 1
# expect: eq 2
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: eq 1
# expect: True True True False True True
print([Eq(1), Eq(2)].index(Eq(2)), [Eq(1)].count(Eq(1)))
# expect: eq 1
# expect: eq 2
# expect: eq 1
# expect: 1 1
class Sub(list):
    def __eq__(self, o): return "custom eq"
    def __lt__(self, o): return "custom lt"
print([1] == Sub([1]), Sub([1]) == [1], [1] < Sub([2]), [1] > Sub([0]), (1, Sub()) == (1, []), [Sub()] == [[]])
# expect: custom eq custom eq True custom lt True True
