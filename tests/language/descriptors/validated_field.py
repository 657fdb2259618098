# A reusable data descriptor storing values in the instance, keyed by name.
class Typed:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, cls=None):
        if o is None: return self
        return o.__dict__.get(self.name, self.default)
    def __set__(self, o, v):
        if not isinstance(v, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(v).__name__}")
        o.__dict__[self.name] = v
    def __delete__(self, o):
        o.__dict__.pop(self.name, None)
class Person:
    name = Typed(str, "nobody")
    age = Typed(int)
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
p = Person(name="Ada", age=36)
print(p.name, p.age)  # expect: Ada 36
p.age += 1
print(p.age, vars(p))  # expect: 37 {'name': 'Ada', 'age': 37}
del p.name
print(p.name)  # expect: nobody
for k, v in (("age", "x"), ("name", 5)):
    try:
        setattr(p, k, v)
    except TypeError as e:
        print(e)
# expect: age must be int, not str
# expect: name must be str, not int
print(type(Person.age).__name__, Person().age)  # expect: Typed None
