# Reference 6.3: primaries chain to any length.
data = {"a": [{"b": (1, {"c": "deep"})}], "f": lambda x: {"r": [x, x * 2]}}
print(data["a"][0]["b"][1]["c"][1:3].upper().lower()[::-1][0], data["f"](5)["r"][1], data["f"]("x")["r"][-1] * 2, (lambda: data)()["a"][0]["b"][0] + 1)
# expect: e 10 xxxx 2
class Chain:
    def __init__(self): self.items = []
    def add(self, *v):
        self.items += v
        return self
    def __getitem__(self, k): return self if k is ... else self.items[k]
    def __call__(self, f): return f(self.items)
    @property
    def me(self): return self
print(Chain().add(1).add(2, 3).me.add(4)[...](sum), Chain().add(5).me[0], "a-b".split("-")[0].join(["1", "2"]).replace("a", "+").center(7, "*"))
# expect: 10 5 **1+2**
print([[[[1]]]][0][0][0][0], {1: {2: {3: 4}}}[1][2][3], "abc"[1][0][0], (1, (2, (3,)))[1][1][0], [f for f in (str.upper,)][0]("x"), {"k": print}["k"].__name__.upper())
# expect: 1 4 b 3 X PRINT
result = (Chain()
          .add(1)
          .add(2)  # a comment between the calls
          .me
          .items)
print(result)  # expect: [1, 2]
