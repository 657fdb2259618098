# Reference 3.3: subclasses of built-in types: results, attributes, overridden methods.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
# subclass of builtins instances; attribute semantic; scoping; comprehension locals; class scopes
class I(int):
    def __new__(cls, v, tag): s = super().__new__(cls, v); s.tag = tag; return s
    def __add__(self, o): return I(int(self) + int(o), 'sum')
    def __repr__(self): return 'I(%d,%s)' % (int(self), self.tag)
i = I(5, 'a')
show(lambda: (i, i + 1, 1 + i, i * 2, type(i * 2), -i, type(-i), i == 5, hash(i) == hash(5), {5: 'x'}[i], [0,1,2,3,4,5,6][i], i.tag, vars(i), str(i), '%d' % i, f'{i:03}', bool(i), int(i), type(int(i)), float(i), i.real, type(i.real), abs(i), round(i), i.__index__(), range(i)))  # expect: (I(5,a), I(6,sum), 6, 10, <class 'int'>, -5, <class 'int'>, True, True, 'x', 5, 'a', {'tag': 'a'}, 'I(5,a)', '5', '005', True, 5, <class 'int'>, 5.0, 5, <class 'int'>, 5, 5, 5, range(0, 5))
for B, v in ((int, 5), (float, 1.5), (complex, 1j), (str, 'ab'), (bytes, b'ab'), (bytearray, b'ab'), (tuple, (1, 2)), (list, [1, 2]), (dict, {1: 2}), (set, {1}), (frozenset, {1})):
    S = type('S', (B,), {})
    s = S(v)
    show(lambda: (s == v, type(s).__name__, repr(s), str(s), bool(s), isinstance(s, B), B(s) == v, type(B(s)).__name__))
    s.x = 1; show(lambda: (s.x, s.__dict__)); del s.x; show(lambda: s.x)
    s.__dict__ = {'q': 5}; show(lambda: s.q); show(lambda: setattr(s, '__dict__', 5)); del s.__dict__; show(lambda: s.__dict__)
    show(lambda: s.__class__); show(lambda: type(s + s).__name__ if B not in (dict, set, frozenset) else type(s | s).__name__); show(lambda: type(s.copy()).__name__); show(lambda: type(s * 2).__name__); show(lambda: type(s[:]).__name__)
    class Sl(B): __slots__ = ()
    show(lambda: setattr(Sl(v), 'x', 1)); show(lambda: Sl(v).__dict__)
    class Rp(B):
        def __repr__(self): return 'RP'
        def __str__(self): return 'ST'
        def __eq__(self, o): return 'EQ'
        def __hash__(self): return 3
        def __len__(self): return 7
        def __bool__(self): return False
        def __iter__(self): return iter([9])
        def __contains__(self, k): return True
        def __getitem__(self, k): return ('gi', k)
    r = Rp(v); show(lambda: (repr(r), str(r), r == 1, hash(r), len(r), bool(r), list(r), 77 in r, r[0], r[1:2], [*r], f'{r}', '%s' % (r,), [r]))  # expect: (True, 'S', '5', '5', True, True, True, 'int')
# expect: (1, {'x': 1})
# expect: AttributeError: 'S' object has no attribute 'x'
# expect: 5
# expect: TypeError: __dict__ must be set to a dictionary, not a 'int'
# expect: {}
# expect: <class '__main__.S'>
# expect: 'int'
# expect: AttributeError: 'S' object has no attribute 'copy'
# expect: 'int'
# expect: TypeError: 'S' object is not subscriptable
# expect: AttributeError: 'Sl' object has no attribute 'x'
# expect: AttributeError: 'Sl' object has no attribute '__dict__'
# expect: ('RP', 'ST', 'EQ', 3, 7, False, [9], True, ('gi', 0), ('gi', slice(1, 2, None)), [9], 'ST', 'ST', [RP])
# expect: (True, 'S', '1.5', '1.5', True, True, True, 'float')
# expect: (1, {'x': 1})
# expect: AttributeError: 'S' object has no attribute 'x'
# expect: 5
# expect: TypeError: __dict__ must be set to a dictionary, not a 'int'
# expect: {}
# expect: <class '__main__.S'>
# expect: 'float'
# expect: AttributeError: 'S' object has no attribute 'copy'
# expect: 'float'
# expect: TypeError: 'S' object is not subscriptable
# expect: AttributeError: 'Sl' object has no attribute 'x'
# expect: AttributeError: 'Sl' object has no attribute '__dict__'
# expect: ('RP', 'ST', 'EQ', 3, 7, False, [9], True, ('gi', 0), ('gi', slice(1, 2, None)), [9], 'ST', 'ST', [RP])
# expect: (True, 'S', '1j', '1j', True, True, True, 'complex')
# expect: (1, {'x': 1})
# expect: AttributeError: 'S' object has no attribute 'x'
# expect: 5
# expect: TypeError: __dict__ must be set to a dictionary, not a 'int'
# expect: {}
# expect: <class '__main__.S'>
# expect: 'complex'
# expect: AttributeError: 'S' object has no attribute 'copy'
# expect: 'complex'
# expect: TypeError: 'S' object is not subscriptable
# expect: AttributeError: 'Sl' object has no attribute 'x'
# expect: AttributeError: 'Sl' object has no attribute '__dict__'
# expect: ('RP', 'ST', 'EQ', 3, 7, False, [9], True, ('gi', 0), ('gi', slice(1, 2, None)), [9], 'ST', 'ST', [RP])
# expect: (True, 'S', "'ab'", 'ab', True, True, True, 'str')
# expect: (1, {'x': 1})
# expect: AttributeError: 'S' object has no attribute 'x'
# expect: 5
# expect: TypeError: __dict__ must be set to a dictionary, not a 'int'
# expect: {}
# expect: <class '__main__.S'>
# expect: 'str'
# expect: AttributeError: 'S' object has no attribute 'copy'
# expect: 'str'
# expect: 'str'
# expect: AttributeError: 'Sl' object has no attribute 'x'
# expect: AttributeError: 'Sl' object has no attribute '__dict__'
# expect: ('RP', 'ST', 'EQ', 3, 7, False, [9], True, ('gi', 0), ('gi', slice(1, 2, None)), [9], 'ST', 'ST', [RP])
# expect: (True, 'S', "b'ab'", "b'ab'", True, True, True, 'bytes')
# expect: (1, {'x': 1})
# expect: AttributeError: 'S' object has no attribute 'x'
# expect: 5
# expect: TypeError: __dict__ must be set to a dictionary, not a 'int'
# expect: {}
# expect: <class '__main__.S'>
# expect: 'bytes'
# expect: AttributeError: 'S' object has no attribute 'copy'
# expect: 'bytes'
# expect: 'bytes'
# expect: AttributeError: 'Sl' object has no attribute 'x'
# expect: AttributeError: 'Sl' object has no attribute '__dict__'
# expect: ('RP', 'ST', 'EQ', 3, 7, False, [9], True, ('gi', 0), ('gi', slice(1, 2, None)), [9], 'ST', 'ST', [RP])
# expect: (True, 'S', "S(b'ab')", "S(b'ab')", True, True, True, 'bytearray')
# expect: (1, {'x': 1})
# expect: AttributeError: 'S' object has no attribute 'x'
# expect: 5
# expect: TypeError: __dict__ must be set to a dictionary, not a 'int'
# expect: {}
# expect: <class '__main__.S'>
# expect: 'bytearray'
# expect: 'bytearray'
# expect: 'bytearray'
# expect: 'bytearray'
# expect: AttributeError: 'Sl' object has no attribute 'x'
# expect: AttributeError: 'Sl' object has no attribute '__dict__'
# expect: ('RP', 'ST', 'EQ', 3, 7, False, [9], True, ('gi', 0), ('gi', slice(1, 2, None)), [9], 'ST', 'ST', [RP])
# expect: (True, 'S', '(1, 2)', '(1, 2)', True, True, True, 'tuple')
# expect: (1, {'x': 1})
# expect: AttributeError: 'S' object has no attribute 'x'
# expect: 5
# expect: TypeError: __dict__ must be set to a dictionary, not a 'int'
# expect: {}
# expect: <class '__main__.S'>
# expect: 'tuple'
# expect: AttributeError: 'S' object has no attribute 'copy'
# expect: 'tuple'
# expect: 'tuple'
# expect: AttributeError: 'Sl' object has no attribute 'x'
# expect: AttributeError: 'Sl' object has no attribute '__dict__'
# expect: ('RP', 'ST', 'EQ', 3, 7, False, [9], True, ('gi', 0), ('gi', slice(1, 2, None)), [9], 'ST', 'ST', [RP])
# expect: (True, 'S', '[1, 2]', '[1, 2]', True, True, True, 'list')
# expect: (1, {'x': 1})
# expect: AttributeError: 'S' object has no attribute 'x'
# expect: 5
# expect: TypeError: __dict__ must be set to a dictionary, not a 'int'
# expect: {}
# expect: <class '__main__.S'>
# expect: 'list'
# expect: 'list'
# expect: 'list'
# expect: 'list'
# expect: AttributeError: 'Sl' object has no attribute 'x'
# expect: AttributeError: 'Sl' object has no attribute '__dict__'
# expect: ('RP', 'ST', 'EQ', 3, 7, False, [9], True, ('gi', 0), ('gi', slice(1, 2, None)), [9], 'ST', 'ST', [RP])
# expect: (True, 'S', '{1: 2}', '{1: 2}', True, True, True, 'dict')
# expect: (1, {'x': 1})
# expect: AttributeError: 'S' object has no attribute 'x'
# expect: 5
# expect: TypeError: __dict__ must be set to a dictionary, not a 'int'
# expect: {}
# expect: <class '__main__.S'>
# expect: 'dict'
# expect: 'dict'
# expect: TypeError: unsupported operand type(s) for *: 'S' and 'int'
# expect: KeyError: slice(None, None, None)
# expect: AttributeError: 'Sl' object has no attribute 'x'
# expect: AttributeError: 'Sl' object has no attribute '__dict__'
# expect: ('RP', 'ST', 'EQ', 3, 7, False, [9], True, ('gi', 0), ('gi', slice(1, 2, None)), [9], 'ST', 'ST', [RP])
# expect: (True, 'S', 'S({1})', 'S({1})', True, True, True, 'set')
# expect: (1, {'x': 1})
# expect: AttributeError: 'S' object has no attribute 'x'
# expect: 5
# expect: TypeError: __dict__ must be set to a dictionary, not a 'int'
# expect: {}
# expect: <class '__main__.S'>
# expect: 'set'
# expect: 'set'
# expect: TypeError: unsupported operand type(s) for *: 'S' and 'int'
# expect: TypeError: 'S' object is not subscriptable
# expect: AttributeError: 'Sl' object has no attribute 'x'
# expect: AttributeError: 'Sl' object has no attribute '__dict__'
# expect: ('RP', 'ST', 'EQ', 3, 7, False, [9], True, ('gi', 0), ('gi', slice(1, 2, None)), [9], 'ST', 'ST', [RP])
# expect: (True, 'S', 'S({1})', 'S({1})', True, True, True, 'frozenset')
# expect: (1, {'x': 1})
# expect: AttributeError: 'S' object has no attribute 'x'
# expect: 5
# expect: TypeError: __dict__ must be set to a dictionary, not a 'int'
# expect: {}
# expect: <class '__main__.S'>
# expect: 'frozenset'
# expect: 'frozenset'
# expect: TypeError: unsupported operand type(s) for *: 'S' and 'int'
# expect: TypeError: 'S' object is not subscriptable
# expect: AttributeError: 'Sl' object has no attribute 'x'
# expect: AttributeError: 'Sl' object has no attribute '__dict__'
# expect: ('RP', 'ST', 'EQ', 3, 7, False, [9], True, ('gi', 0), ('gi', slice(1, 2, None)), [9], 'ST', 'ST', [RP])
class DD(dict):
    def __getattr__(self, n): return 'ga ' + n
    def __setattr__(self, n, v): self[n] = v
d = DD()
d.foo = 5
show(lambda: (d, d.foo, d.bar, d.__dict__))  # expect: ({'foo': 5}, 'ga foo', 'ga bar', {})
class Inst: pass
o = Inst()
o.__dict__[1] = 'one'
o.__dict__['b'] = 2
o.a = 3
show(lambda: (o.__dict__, list(vars(o))))  # expect: ({1: 'one', 'b': 2, 'a': 3}, [1, 'b', 'a'])
show(lambda: dir(o))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
class DictSub(dict):
    def __getitem__(self, k): return 'gi'
    def __missing__(self, k): return 'miss'
o2 = Inst()
o2.__dict__ = DictSub(z=1)
show(lambda: (o2.z, type(o2.__dict__).__name__))  # expect: (1, 'DictSub')
show(lambda: o2.q)  # expect: AttributeError: 'Inst' object has no attribute 'q'
o3 = Inst()
o3.__dict__ = o2.__dict__
o3.k = 1
show(lambda: o2.k)  # expect: 1
show(lambda: (setattr(o, 'c', 1), delattr(o, 'b'), setattr(o, 'b', 1), list(o.__dict__))[3])  # expect: [1, 'a', 'c', 'b']
