# What mocks keep for themselves: names, parents, results, deleted attributes, seals, special methods that are set.
# heap: 500K, unittest.mock
import collections
import copy
import pickle
import re
from unittest import mock
from unittest.mock import ANY, DEFAULT, MagicMock, Mock, NonCallableMock, PropertyMock, call, mock_open, patch, seal, sentinel


def show(function):
    try:
        text = repr(function())
    except Exception as error:
        text = f"{type(error).__name__}: {error}"
    print(re.sub(r"id='\d+'", "id", re.sub(r" at 0x\w+", "", text)).replace("\n", "|"))


# No name but those documented is taken, also no private one.
m = Mock()
show(lambda: (m._name, m._children, m._parent, m._spec, m.name, m.wraps))
# expect: (<Mock name='mock._name' id>, <Mock name='mock._children' id>, <Mock name='mock._parent' id>, <Mock name='mock._spec' id>, <Mock name='mock.name' id>, <Mock name='mock.wraps' id>)


m._name = 3
show(lambda: (m._name, m))  # expect: (3, <Mock id>)

# Children that are made get their place by keywords; the mock of a result has no parent whose method_calls tells of it.
class Told(Mock):
    def _get_child_mock(self, /, **kw):
        print(sorted(kw), kw.get("name"), kw["_new_name"])
        return Mock(**kw)


show(lambda: (Told().foo, Told()()))
# expect: ['_new_name', '_new_parent', 'name', 'parent', 'wraps'] foo foo
# expect: ['_new_name', '_new_parent'] None ()
# expect: (<Mock name='mock.foo' id>, <Mock name='mock()' id>)






r = Mock()
r.return_value = Mock()
r().x(2)
show(lambda: (r.mock_calls, r.method_calls, r.return_value.method_calls))  # expect: ([call(), call().x(2)], [], [call.x(2)])
m = MagicMock()
m.a[1].b()
show(lambda: (m.mock_calls, m.method_calls, m.a.mock_calls))
# expect: ([call.a.__getitem__(1), call.a.__getitem__().b()], [], [call.__getitem__(1), call.__getitem__().b()])


m.a.__len__.assert_not_called()
show(lambda: m.a.__len__.assert_called())  # expect: AssertionError: Expected '__len__' to have been called.
show(lambda: m.a().assert_called_with(1))
# expect: AssertionError: expected call not found.|Expected: mock(1)|  Actual: not called.


show(lambda: Mock().assert_has_calls(call.foo(3)))  # expect: AssertionError: Calls not found.|Expected: ['foo', (3,), {}]


# Special methods that are set must be in the spec, and are seen by dir().
class Spec:
    def own(self):
        pass


m = Mock(spec=Spec)
show(lambda: setattr(m, "__len__", lambda self: 3))  # expect: AttributeError: Mock object has no attribute '__len__'
show(lambda: setattr(Mock(spec=["a"]), "__str__", lambda self: "x"))
# expect: AttributeError: Mock object has no attribute '__str__'


show(lambda: Mock(spec=["__len__", "__foo__"]).__len__)  # expect: AttributeError: Mock object has no attribute '__len__'
show(lambda: Mock(spec=["__len__", "__foo__"]).__foo__)  # expect: <Mock name='mock.__foo__' id>
m = Mock()
m.__reversed__ = lambda self: [3]
m.__missing__ = Mock(return_value=4)
show(lambda: (reversed(m), m.__missing__(1), [name for name in dir(m) if "__" in name]))
# expect: ([3], 4, ['__missing__', '__reversed__'])


m.__dir__ = lambda self: ["a"]
show(lambda: dir(m))  # expect: ['a']
m = MagicMock()
del m.__len__
show(lambda: len(m))  # expect: TypeError: object of type 'MagicMock' has no len()
del m.__len__
m.__len__ = lambda self: 2
show(lambda: len(m))  # expect: 2
show(lambda: (m.__str__.return_value == object.__str__(m), m.__hash__.return_value == object.__hash__(m)))
# expect: (True, True)




class WithLength(MagicMock):
    def __len__(self):
        return 9


show(lambda: (len(WithLength()), WithLength().__len__, type(WithLength().__getitem__).__name__))
# expect: (0, <WithLength name='mock.__len__' id>, 'WithLength')


show(lambda: (copy.copy(m) is m, copy.deepcopy(Mock(a=3)).a, type(copy.deepcopy(MagicMock())).__name__))
# expect: (False, 3, 'MagicMock')


show(lambda: type(NonCallableMock(name="n").foo).__name__)  # expect: 'Mock'
show(lambda: (type(PropertyMock().foo).__name__, type(PropertyMock()()).__name__))  # expect: ('MagicMock', 'MagicMock')

# What limits a mock can be changed; a named tuple as spec is an object, no list of names.
Pair = collections.namedtuple("Pair", "a b")
show(lambda: (Mock(spec=Pair(1, 2)), Mock(spec=Pair(1, 2)).a, hasattr(Mock(spec=["a"]), "b")))
# expect: (<Mock spec='Pair' id>, <Mock name='mock.a' id>, False)

m = MagicMock(spec=["__iter__"])
m.mock_add_spec(["__len__"])
show(lambda: len(m))  # expect: 0
show(lambda: iter(m))  # expect: TypeError: 'MagicMock' object is not iterable
m.mock_add_spec(list, spec_set=True)
show(lambda: (m[0], m.append(1), len(m), m))
# expect: (<MagicMock name='mock.__getitem__()' id>, <MagicMock name='mock.append()' id>, 0, <MagicMock spec_set='list' id>)

show(lambda: setattr(m, "other", 1))  # expect: AttributeError: Mock object has no attribute 'other'
show(lambda: m.mock_add_spec(Mock()))  # expect: InvalidSpecError: Cannot spec a Mock object. [object=<Mock id>]
m = MagicMock()
m.__call__ = lambda: 3
show(lambda: m())  # expect: <MagicMock name='mock()' id>

# seal() ends what can be made, not what can be called or was made.
m = Mock(**{"sub.x": 2, "other.return_value": 4})
m.named = Mock(name="o")
seal(m)
show(lambda: (m.sub.x, m.other(), m.named.z))  # expect: (2, 4, <Mock name='o.z' id>)
show(lambda: m.new)  # expect: AttributeError: mock.new
show(lambda: m.sub.y)  # expect: AttributeError: mock.sub.y
show(lambda: m())  # expect: AttributeError: mock.return_value
show(lambda: setattr(m, "new", 3))  # expect: AttributeError: Cannot set mock.new
m.sub.x = 5
show(lambda: (m.sub.x, m.mock_calls))  # expect: (5, [call.other(), call()])
m = MagicMock()
len(m)
seal(m)
show(lambda: len(m))  # expect: 0
show(lambda: int(m))  # expect: AttributeError: mock.__int__
show(lambda: m[1])  # expect: AttributeError: mock.__getitem__

# mock_open()
m = mock_open(read_data="a\nb\nc")
show(lambda: m)  # expect: <MagicMock name='open' id>
show(lambda: m.foo)  # expect: AttributeError: Mock object has no attribute 'foo'
f = m("x")
show(lambda: (f.readline(), next(f), list(f), f.read()))  # expect: ('a\n', 'b\n', ['c'], '')
f = m("x")
f.read.return_value, f.readlines.return_value = "zz", ["q"]
show(lambda: (f.read(), f.readlines(), f.readline()))  # expect: ('zz', ['q'], 'a\n')
show(lambda: (mock_open(read_data=b"a\nb")().readlines(), mock_open()().writelines([])))
# expect: ([b'a\n', b'b'], <MagicMock name='open().writelines()' id>)


show(lambda: mock_open(read_data=3))  # expect: TypeError: initial_value must be str or None, not int

# Calls
show(lambda: (call() == ((), (), ()), call() == ("a", "b"), call(1) == ("", (1,)), call.x() == ("x", {}), call.x() == ("x", {"a": 1})))
# expect: (False, False, True, True, False)


show(lambda: (call.foo(1).bar() == call.foo(2).bar(), call.foo().bar() == call.bar(), call(ANY) == call(3)))
# expect: (False, False, True)


show(lambda: (call(1).method(2) != call(9).method(2), call(1) != call(1), call.foo() != ("foo",), call(1) != ((1,),)))
# expect: (True, False, False, False)
show(lambda: (call.foo(1).args, call.foo(1, a=2).kwargs, call.count(1), call.index, tuple(call(1, b=2))))
# expect: ((1,), {'a': 2}, call.count(1), index, ('', (1,), {'b': 2}))


show(lambda: (call.__setitem__(1, 2), call.__int__(), call().__enter__().read()))
# expect: (call.__setitem__(1, 2), call.__int__(), call().__enter__().read())



# patch()
show(lambda: patch("os.nosuch.y").start())  # expect: AttributeError: module 'os' has no attribute 'nosuch'
show(lambda: patch("json.nosuch.y").start())  # expect: AttributeError: module 'json' has no attribute 'nosuch'
show(lambda: mock._patch._active_patches)  # expect: []
with patch(__name__ + ".Spec", spec=True) as made:
    show(lambda: (made, made(), made().own()))
# expect: (<MagicMock name='Spec' spec='Spec' id>, <NonCallableMagicMock name='Spec()' spec='Spec' id>, <MagicMock name='Spec().own()' id>)


with patch(__name__ + ".Spec", spec=["a", "__call__"]) as made:
    show(lambda: (made.a, made()))
# expect: (<MagicMock name='Spec.a' id>, <MagicMock name='Spec()' id>)


show(lambda: (sentinel.a is pickle.loads(pickle.dumps(sentinel.a)), DEFAULT, mock.patch.__module__, Mock.__module__, mock.seal.__module__))
# expect: (True, sentinel.DEFAULT, 'unittest.mock', 'unittest.mock', 'unittest.mock')


