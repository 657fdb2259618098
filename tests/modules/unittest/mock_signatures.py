# Mocks with a spec that can be called compare calls by its signature: arguments by position and by name are the same.
# heap: 500K, unittest.mock with inspect
import inspect
import re
from unittest.mock import AsyncMock, MagicMock, Mock, call, create_autospec, patch


def show(function):
    try:
        text = repr(function())
    except (TypeError, AttributeError, AssertionError, RuntimeError) as error:
        text = f"{type(error).__name__}: {error} / {error.__cause__!r}"
    print(re.sub(r"id='\d+'", "id", re.sub(r" at 0x\w+", "", text)).replace("\n", "|"))


def fn(a, b, c=3):
    return a


async def afn(a, b=1):
    return a


class Foo:
    attr = 3
    none = None

    def __init__(self, a, b=2):
        self.inst = 1

    def m(self, x, y=1):
        return x

    @classmethod
    def c(cls, x):
        return x

    @staticmethod
    def s(x):
        return x

    @property
    def p(self):
        return 5

    async def am(self, z):
        return z

    class Inner:
        def __init__(self, q):
            pass


class Called:
    def __init__(self, a):
        pass

    def __call__(self, x, *, k=1):
        pass


# Functions
m = Mock(spec=fn)
m(1, 2, c=3)
show(lambda: m.assert_called_with(1, 2, 3))  # expect: None
show(lambda: m.assert_called_once_with(a=1, b=2, c=3))  # expect: None
show(lambda: m.assert_any_call(c=3, b=2, a=1))  # expect: None
show(lambda: m.assert_has_calls([call(a=1, b=2, c=3)]))  # expect: None
show(lambda: m.assert_has_calls([call(a=1, b=2, c=3)], any_order=True))  # expect: None
show(lambda: m.assert_called_with(1, 2))
# expect: AssertionError: expected call not found.|Expected: mock(1, 2)|  Actual: mock(1, 2, c=3) / None


show(lambda: m.assert_called_with(1))
# expect: AssertionError: expected call not found.|Expected: mock(1)|  Actual: mock(1, 2, c=3) / TypeError("missing a required argument: 'b'")


show(lambda: m.assert_any_call(1))
# expect: AssertionError: mock(1) call not found / TypeError("missing a required argument: 'b'")


show(lambda: m.assert_has_calls([call(1)]))
# expect: AssertionError: Error processing expected calls.|Errors: [TypeError("missing a required argument: 'b'")]|Expected: [call(1)]|  Actual: [call(1, 2, c=3)] / TypeError("missing a required argument: 'b'")


show(lambda: m.assert_has_calls([call(1, 2, 9)]))
# expect: AssertionError: Calls not found.|Expected: [call(1, 2, 9)]|  Actual: [call(1, 2, c=3)] / None


show(lambda: m.assert_has_calls([call(1), call(1, 2, 3)]))
# expect: AssertionError: Error processing expected calls.|Errors: [TypeError("missing a required argument: 'b'"), None]|Expected: [call(1), call(1, 2, 3)]|  Actual: [call(1, 2, c=3)] / TypeError("missing a required argument: 'b'")


show(lambda: m.assert_has_calls([call(1, 2, 9)], any_order=True))
# expect: AssertionError: 'mock' does not contain all of (call('', (1, 2, 9), {}),) in its call list, found [call('', (1, 2, 3), {})] instead / None



# Classes and instances
m = Mock(spec=Foo)
m(1, 5)
show(lambda: m.assert_called_with(a=1, b=5))  # expect: None
m.m(3, y=4)
show(lambda: m.m.assert_called_with(x=3, y=4))  # no signature: the mock of the attribute has no spec
# expect: AssertionError: expected call not found.|Expected: m(x=3, y=4)|  Actual: m(3, y=4) / None


m = MagicMock(spec=Called(1))
m(1, k=2)
show(lambda: m.assert_called_with(x=1, k=2))  # expect: None

# What create_autospec() makes refuses calls that do not fit, and so do its attributes.
m = create_autospec(Foo)
show(lambda: m(1, b=3))  # expect: <NonCallableMagicMock name='mock()' spec='Foo' id>
show(lambda: m.assert_called_with(1, 3))  # expect: None
show(lambda: m())  # expect: TypeError: missing a required argument: 'a' / None
show(lambda: m(1).m(2, y=3))  # expect: <MagicMock name='mock().m()' id>
show(lambda: m.return_value.m.assert_called_with(x=2, y=3))  # expect: None
show(lambda: m.return_value.assert_has_calls([call.m(x=2, y=3)]))  # expect: None
m.m(5)
show(lambda: m.assert_has_calls([call.m(x=5)]))  # expect: None
show(lambda: m.c())  # expect: TypeError: missing a required argument: 'x' / None
show(lambda: m.s())  # expect: TypeError: missing a required argument: 'x' / None
show(lambda: m.Inner())  # expect: TypeError: missing a required argument: 'q' / None
show(lambda: m.Inner(1))  # expect: <NonCallableMagicMock name='mock.Inner()' spec='Inner' id>
show(lambda: (m.p, m.attr, m.none, m.return_value.am, m.return_value.c, m.return_value.s))
# expect: (<MagicMock name='mock.p' id>, <NonCallableMagicMock name='mock.attr' spec='int' id>, <NonCallableMagicMock name='mock.none' id>, <AsyncMock name='mock().am' spec='function' id>, <MagicMock name='mock().c' spec='method' id>, <MagicMock name='mock().s' spec='function' id>)


show(lambda: (m.mock_calls, m.method_calls))
# expect: ([call(1, b=3), call(1), call().m(2, y=3), call.m(5), call.Inner(1)], [call().m(2, y=3), call.m(5), call.Inner(1)])


show(lambda: create_autospec(Called, instance=True)())  # expect: TypeError: missing a required argument: 'x' / None
show(lambda: create_autospec(int)(3).bit_length)  # expect: <MagicMock name='mock().bit_length' spec='method_descriptor' id>
show(lambda: create_autospec(property(lambda self: 1)))  # expect: <MagicMock id>
show(lambda: create_autospec(Foo.m)(1))  # expect: TypeError: missing a required argument: 'x' / None
show(lambda: create_autospec(Foo(1).m)(1, 2, 3))  # expect: TypeError: too many positional arguments / None

f = create_autospec(fn)
show(lambda: f(1))  # expect: TypeError: missing a required argument: 'b' / None
f(1, 2)
show(lambda: f.assert_called_once_with(b=2, a=1))  # expect: None
show(lambda: (f.called, f.call_count, f.call_args, f.mock_calls, f.__name__))
# expect: (True, 1, call(1, 2), [call(1, 2)], 'fn')


f.side_effect = [7, 8]
show(lambda: (f(1, 2), f(1, 2)))  # expect: (7, 8)
f.reset_mock()
show(lambda: (f.called, f.call_count, f.call_args_list))  # expect: (False, 0, [])

# inspect.signature() of them, and of functions with all kinds of parameters
def kinds(x: int = 3, /, *args, y, **kw) -> str:
    pass


made = create_autospec(Foo)
show(lambda: [str(inspect.signature(item)) for item in (made, made.m, made(1).m, made.Inner, create_autospec(kinds))])
# expect: ['(a, b=2)', '(x, y=1)', '(x, y=1)', '(q)', '(x: int = 3, /, *args, y, **kw) -> str']



# Functions and classes in classes
class Parts(Foo):
    f = fn
    g = staticmethod(fn)
    h = Called(1)
    i = Called
    j = lambda self, q: q

    def own(self, e):
        pass


made = create_autospec(Parts)
it = made(1)
show(lambda: (it.f(2), it.g(1, 2), it.h(1), it.i(1), it.j(4), it.own(3), it.m(3), it.c(1)))
# expect: (<MagicMock name='mock().f()' id>, <MagicMock name='mock().g()' id>, <MagicMock name='mock().h()' id>, <MagicMock name='mock().i()' spec='Called' id>, <MagicMock name='mock().j()' id>, <MagicMock name='mock().own()' id>, <MagicMock name='mock().m()' id>, <MagicMock name='mock().c()' id>)

for call_it in (it.f, it.g, it.h, it.i, it.j, it.own, it.m, it.c, made.g, made.h.m if hasattr(made.h, "m") else made.i):
    show(lambda: call_it())
# expect: TypeError: missing a required argument: 'b' / None
# expect: TypeError: missing a required argument: 'a' / None
# expect: TypeError: missing a required argument: 'x' / None
# expect: TypeError: missing a required argument: 'a' / None
# expect: TypeError: missing a required argument: 'q' / None
# expect: TypeError: missing a required argument: 'e' / None
# expect: TypeError: missing a required argument: 'x' / None
# expect: TypeError: missing a required argument: 'x' / None
# expect: TypeError: missing a required argument: 'a' / None
# expect: TypeError: missing a required argument: 'a' / None










show(lambda: (it.h, it.i, it.i(1), made.mock_calls[:2]))
# expect: (<MagicMock name='mock().h' spec='Called' id>, <MagicMock name='mock().i' spec='Called' id>, <MagicMock name='mock().i()' spec='Called' id>, [call(1), call().f(2)])


# Bad spellings of autospec are told.
show(lambda: create_autospec(Foo, auto_spec=True))
# expect: RuntimeError: 'auto_spec' might be a typo; use unsafe=True if this is intended / None


for name in ("autospect", "auto_spec", "set_spec"):
    try:
        patch("sys.path", **{name: True})
    except RuntimeError as error:
        print(error)
# expect: 'autospect' might be a typo; use unsafe=True if this is intended
# expect: 'auto_spec' might be a typo; use unsafe=True if this is intended
# expect: 'set_spec' might be a typo; use unsafe=True if this is intended






