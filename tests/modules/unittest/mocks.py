# Library, unittest.mock: Mock, MagicMock, call, sentinel, patch.
# heap: runs in 260K on 64 bits, 190K on 32: mocks with contextlib and inspect
import sys
from unittest.mock import ANY, MagicMock, Mock, PropertyMock, call, create_autospec, mock_open, patch, sentinel


def error(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as e:
        print(type(e).__name__, e)


m = Mock(return_value=3)
print(m(1, a=2), m.called, m.call_count, m.call_args, m.call_args.args, m.call_args.kwargs, m.call_args_list, m.mock_calls)
# expect: 3 True 1 call(1, a=2) (1,) {'a': 2} [call(1, a=2)] [call(1, a=2)]
m.assert_called_once_with(1, a=2)
error(m.assert_called_with, 2)
# expect: AssertionError expected call not found.
# expect: Expected: mock(2)
# expect:   Actual: mock(1, a=2)
m()
error(m.assert_called_once)
# expect: AssertionError Expected 'mock' to have been called once. Called 2 times.
# expect: Calls: [call(1, a=2), call()].
error(m.assert_called_once_with)
# expect: AssertionError Expected 'mock' to be called once. Called 2 times.
# expect: Calls: [call(1, a=2), call()].
error(m.assert_not_called)
# expect: AssertionError Expected 'mock' to not have been called. Called 2 times.
# expect: Calls: [call(1, a=2), call()].
error(m.assert_any_call, 5)  # expect: AssertionError mock(5) call not found
error(Mock().assert_called)  # expect: AssertionError Expected 'mock' to have been called.
error(Mock(name="given").assert_called_with, 3)
# expect: AssertionError expected call not found.
# expect: Expected: given(3)
# expect:   Actual: not called.
m.assert_has_calls([call(1, a=2), call()])
error(m.assert_has_calls, [call(), call(1, a=2)])
# expect: AssertionError Calls not found.
# expect: Expected: [call(), call(1, a=2)]
# expect:   Actual: [call(1, a=2), call()]
m.assert_has_calls([call(), call(1, a=2)], any_order=True)
error(Mock(side_effect=ValueError("x")))  # expect: ValueError x
m = Mock(side_effect=[1, KeyError("k"), 2])
print(m())  # expect: 1
error(m)  # expect: KeyError 'k'
print(m(), Mock(side_effect=lambda x: x + 1)(4))  # expect: 2 5

m = Mock()
m.a.b.c(1)
m.a(2)
m().g(3)
print(m.mock_calls, m.method_calls, m.a.mock_calls, m.a.b is m.a.b)
# expect: [call.a.b.c(1), call.a(2), call(), call().g(3)] [call.a.b.c(1), call.a(2)] [call.b.c(1), call(2)] True
m.f.return_value = 9
m.plain = 5
print(m.f(), m.plain, Mock(x=3, **{"y.z.return_value": 4}).y.z())  # expect: 9 5 4
m.reset_mock()
print(m.mock_calls, m.called)  # expect: [] False
del m.gone
error(lambda: m.gone)  # expect: AttributeError gone
error(lambda: m.assert_nothing)
# expect: AttributeError 'assert_nothing' is not a valid assertion. Use a spec for the mock if 'assert_nothing' is meant to be an attribute.
error(lambda: Mock(spec=["a"]).b)  # expect: AttributeError Mock object has no attribute 'b'
error(setattr, Mock(spec_set=["a"]), "b", 3)  # expect: AttributeError Mock object has no attribute 'b'
print(isinstance(Mock(spec=int), int))  # expect: True

m = MagicMock()
print(len(m), bool(m), int(m), list(m), 3 in m, m[3] is m[4])  # expect: 0 True 1 [] False True
m.__len__.return_value = 5
m.__getitem__.side_effect = lambda i: i * 2
m.__iter__.return_value = [1, 2]
m.__str__ = lambda self: "shown"
print(len(m), m[4], list(m), str(m))  # expect: 5 8 [1, 2] shown
with m as entered:
    print(entered is m.__enter__.return_value)
# expect: True
m.__getitem__.assert_called_with(4)
print(sentinel.one, sentinel.one is sentinel.one, ANY == 3, call(1) == call(1), call.a.b(1), call().x(2), call(1) == ((1,), {}))
# expect: sentinel.one True True True call.a.b(1) call().x(2) True


class Real:
    value = 1

    def method(self):
        return "real"


with patch.object(Real, "value", 5):
    print(Real.value)
# expect: 5
with patch.object(Real, "method") as method:
    method.return_value = 8
    print(Real().method(), method.called)
# expect: 8 True
print(Real.value, Real().method())  # expect: 1 real


@patch("sys.maxsize", 4)
def patched():
    return sys.maxsize


@patch.object(Real, "method")
def given(argument, method):
    return argument, Real().method() is method.return_value


print(patched(), sys.maxsize > 4, given(2))  # expect: 4 True (2, True)
settings = {"a": 1}
with patch.dict(settings, {"b": 2}):
    print(settings)
# expect: {'a': 1, 'b': 2}
with patch.dict(settings, clear=True):
    print(settings)
# expect: {}
print(settings)  # expect: {'a': 1}
started = patch.object(Real, "value", 9)
started.start()
print(Real.value)  # expect: 9
started.stop()
print(Real.value)  # expect: 1
error(patch.object(Real, "nothing").start)
# expect: AttributeError <class '__main__.Real'> does not have the attribute 'nothing'
with patch("builtins.open", mock_open(read_data="text")) as opened:
    with open("x") as file:
        print(file.read())
# expect: text
opened.assert_called_once_with("x")
Real.made = made = PropertyMock(return_value=6)
print(Real().made, made.mock_calls)  # expect: 6 [call()]
checked = create_autospec(lambda a, b: None)
error(checked, 1)  # expect: TypeError missing a required argument: 'b'
checked(1, 2)
print(checked.call_count, Mock(wraps=Real()).method())  # expect: 1 real
