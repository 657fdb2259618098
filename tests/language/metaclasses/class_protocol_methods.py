# Reference 3.3.12: special methods of a class object come from its metaclass.
class Meta(type):
    def __len__(cls): return 3
    def __getitem__(cls, k): return (cls.__name__, k)
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == 1
    def __add__(cls, o): return "added"
    def __bool__(cls): return False
    def __getattr__(cls, name): return "meta " + name
    def __setattr__(cls, name, v):
        print("meta set", name)
        super().__setattr__(name, v)
    def __eq__(cls, o): return True
    def __hash__(cls): return 1
    @property
    def prop(cls): return cls.__name__ + " prop"
class A(metaclass=Meta): 
    y = 1
print(len(A), A[5], list(A), 1 in A, 2 in A, A + 1, bool(A), A.missing, A == 5, A.prop, A.y)
# expect: 3 ('A', 5) ['a', 'b', 'c'] True False added False meta missing True A prop 1
A.z = 1  # expect: meta set z
print(A.z)  # expect: 1
for f in (lambda: len(A()), lambda: A().prop, lambda: A().missing):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
# expect: object of type 'A' has no len()
# expect: 'A' object has no attribute 'prop'
# expect: 'A' object has no attribute 'missing'
