# unittest.mock: functions made by create_autospec(), attributes of likenesses, names of calls, files of mock_open().
# heap: 500K, unittest.mock
import inspect
import os
from unittest.mock import MagicMock, Mock, call, create_autospec, mock_open, patch


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


def function(a, b=2, *c, d, **e):
    "doc"


class Thing:
    items = [1]
    number = 5

    def __init__(self, q):
        self.q = q

    def method(self, x):
        return x

    def __call__(self, w):
        pass


like = create_autospec(function, return_value=9)
print(like.__name__, inspect.signature(like), inspect.isfunction(like), like(1, d=2), like.called, like.call_args)
# expect: function (a, b=2, *c, d, **e) True 9 True call(1, d=2)
show(lambda: like())  # expect: TypeError missing a required argument: 'a'
show(lambda: like.nope)  # expect: AttributeError 'function' object has no attribute 'nope'
like.assert_called_once_with(1, d=2)
like.side_effect = KeyError("k")
show(lambda: like(1, d=2))  # expect: KeyError 'k'
print(like.call_count, like.mock_calls, like.reset_mock(), like.call_count, like.mock_calls)
# expect: 2 [call(1, d=2), call(1, d=2)] None 0 []
thing = create_autospec(Thing)
show(lambda: thing(1)())  # expect: TypeError missing a required argument: 'w'
show(lambda: thing(1)(2) is thing.return_value.return_value)  # expect: True
show(lambda: thing.items.nope)  # expect: AttributeError Mock object has no attribute 'nope'
show(lambda: thing.items.append(1) is not None)  # expect: True
show(lambda: isinstance(thing.items, list) and isinstance(thing.number, int))  # expect: True
show(lambda: thing.number.nope)  # expect: AttributeError Mock object has no attribute 'nope'
with patch.object(Thing, "method", autospec=True) as method:
    one = Thing(1)
    one.method(5)
    print(method.call_args == call(one, 5))
    show(lambda: one.method())
# expect: True
# expect: TypeError missing a required argument: 'x'
print(call, call.a, call().x, call.a(1).b, call.count(1), call.index(x=2))
# expect: call a call().x a().b call.count(1) call.index(x=2)
show(lambda: Mock(name="N").assert_has_calls([call(1)]))
# expect: AssertionError Calls not found.
# expect: Expected: [call(1)]
mock = Mock()
mock.__len__ = lambda self: 5
print(len(mock))  # expect: 5
del mock.__len__
show(lambda: len(mock))  # expect: TypeError object of type 'Mock' has no len()
magic = MagicMock(name="m")
print(os.fspath(magic).startswith("MagicMock/m/"))  # expect: True
opened = mock_open(read_data="l1\nl2\nl3")
with opened("f") as file:
    print(next(file), file.read(2), file.readlines())
# expect: l1
# expect:  l2 ['\n', 'l3']
show(lambda: opened().no_such_method)  # expect: AttributeError Mock object has no attribute 'no_such_method'
