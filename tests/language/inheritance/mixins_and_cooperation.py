# Cooperative multiple inheritance: each __init__ passes on what it does not use.
class Root:
    def __init__(self, **kw):
        assert not kw, kw
        self.log = ["Root"]
class Shape(Root):
    def __init__(self, *, name, **kw):
        super().__init__(**kw)
        self.name = name
        self.log.append("Shape")
class Colored(Root):
    def __init__(self, *, color="red", **kw):
        super().__init__(**kw)
        self.color = color
        self.log.append("Colored")
class ColoredShape(Shape, Colored):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.log.append("ColoredShape")
s = ColoredShape(name="square", color="blue")
print(s.name, s.color, s.log)  # expect: square blue ['Root', 'Colored', 'Shape', 'ColoredShape']
class LoudList(list):
    def append(self, x):
        print("append", x)
        super().append(x)
class Unique:
    def append(self, x):
        if x not in self: super().append(x)
class UniqueLoud(Unique, LoudList): pass
u = UniqueLoud()
u.append(1); u.append(1); u.append(2)
# expect: append 1
# expect: append 2
print(u)  # expect: [1, 2]
