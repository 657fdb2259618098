# Reference 3.3.3.6: __set_name__ is called with the owner and the name when the class is made.
class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = "_" + name
    def __get__(self, o, cls):
        return self if o is None else getattr(o, self.name, "unset")
    def __set__(self, o, v): setattr(o, self.name, v)
class P:
    x = Field()
    y = Field()
# expect: set_name P x
# expect: set_name P y
p = P()
p.x = 1
print(p.x, p.y, p.__dict__, P.x.name)  # expect: 1 unset {'_x': 1} _x
P.z = Field()
print(hasattr(P.z, "name"))  # expect: False
class Bad:
    def __set_name__(self, owner, name): raise ValueError("refused " + name)
try:
    class Q: b = Bad()
except ValueError as e:
    print(type(e).__name__, e, e.__notes__)
    # expect: ValueError refused b ["Error calling __set_name__ on 'Bad' instance 'b' in 'Q'"]
