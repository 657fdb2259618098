# A metaclass as a registry, and classes as singletons through __call__.
class Registry(type):
    classes = {}
    def __new__(m, name, bases, ns):
        cls = super().__new__(m, name, bases, ns)
        if bases: m.classes[name.lower()] = cls
        return cls
class Plugin(metaclass=Registry):
    def run(self): return type(self).__name__
class Alpha(Plugin): pass
class Beta(Alpha): pass
print(sorted(Registry.classes), Registry.classes["beta"]().run())  # expect: ['alpha', 'beta'] Beta
class Singleton(type):
    def __init__(cls, *a):
        super().__init__(*a)
        cls.instance = None
    def __call__(cls, *a):
        if cls.instance is None: cls.instance = super().__call__(*a)
        return cls.instance
class Config(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
class Other(metaclass=Singleton): pass
print(Config(1) is Config(2), Config().v, Config() is Other(), Config.instance.v)  # expect: True 1 False 1
