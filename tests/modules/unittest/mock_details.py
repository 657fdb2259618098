# What mocks do with specs, special methods, names and calls, beyond the common cases.
# heap: 500K, unittest.mock
import re
from unittest import mock
from unittest.mock import AsyncMock, MagicMock, Mock, NonCallableMock, call, create_autospec, mock_open, patch, seal


def show(function):
    try:
        text = repr(function())
    except (TypeError, AttributeError, AssertionError, mock.InvalidSpecError) as error:
        text = f"{type(error).__name__}: {error}"
    print(re.sub(r"id='\d+'", "id", re.sub(r" at 0x\w+", "", text)))


class Box:
    def size(self, unit, *, exact=1):
        return unit

    async def load(self):
        pass

    @staticmethod
    def make():
        return "made"

    def __len__(self):
        return 3


# A spec limits the special methods, too.
box = MagicMock(spec=Box)
show(lambda: (len(box), bool(box)))  # expect: (0, False)
show(lambda: box + 1)  # expect: TypeError: unsupported operand type(s) for +: 'MagicMock' and 'int'
show(lambda: int(box))
# expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'MagicMock'
show(lambda: len(MagicMock(spec=[])))  # expect: TypeError: object of type 'MagicMock' has no len()
plain = MagicMock()
del plain.__len__
show(lambda: len(plain))  # expect: TypeError: object of type 'MagicMock' has no len()
show(lambda: plain.__len__)  # expect: AttributeError: __len__
show(lambda: (1 + plain, next(plain)))  # expect: (<MagicMock name='mock.__radd__()' id>, <MagicMock name='mock.__next__()' id>)
plain += 1
show(lambda: plain)  # expect: <MagicMock name='mock.__iadd__()' id>
show(lambda: setattr(Mock(), "__getattr__", 1))
# expect: AttributeError: Attempting to set unsupported magic method '__getattr__'.
show(lambda: setattr(Mock(), "__del__", 1))  # expect: AttributeError: Attempting to set unsupported magic method '__del__'.

# Texts
show(lambda: Mock(spec_set=Box))  # expect: <Mock spec_set='Box' id>
show(lambda: create_autospec(Box).size)  # expect: <MagicMock name='mock.size' spec='function' id>
show(lambda: create_autospec([1]))  # expect: <MagicMock spec='list' id>
show(lambda: Mock(side_effect=5)())  # expect: TypeError: 'int' object is not an iterator
show(lambda: Mock(None, None, 7)())  # expect: 7
calls = MagicMock()
calls.first.second(1)
calls[3].other(2)
str(calls)
show(lambda: calls.method_calls)  # expect: [call.first.second(1)]
for number in range(4):
    calls(number, "some long argument to fill the line")
print(calls.call_args_list)
# expect: [call(0, 'some long argument to fill the line'),
# expect:  call(1, 'some long argument to fill the line'),
# expect:  call(2, 'some long argument to fill the line'),
# expect:  call(3, 'some long argument to fill the line')]
show(lambda: calls.assert_has_calls([call(9)]))
# expect: AssertionError: Calls not found.
# expect: Expected: [call(9)]
# expect:   Actual: [call.first.second(1),
# expect:  call.__getitem__(3),
# expect:  call.__getitem__().other(2),
# expect:  call.__str__(),
# expect:  call(0, 'some long argument to fill the line'),
# expect:  call(1, 'some long argument to fill the line'),
# expect:  call(2, 'some long argument to fill the line'),
# expect:  call(3, 'some long argument to fill the line')]
sealed = Mock(name="boss")
seal(sealed)
show(lambda: sealed.office)  # expect: AttributeError: boss.office

# Calls
show(lambda: mock._Call(("name", (1,), {})))  # expect: call.name(1)
show(lambda: (mock._Call(({"a": 1},)), mock._Call(("n", {"b": 2})), mock._Call(((1,), {}), two=True)))
# expect: (call(a=1), call.n(b=2), call(1))
show(lambda: (call.__len__, call.__getitem__(2), call.count(1), call.index))
# expect: (__len__, call.__getitem__(2), call.count(1), index)

# Mocks of mocks are refused.
show(lambda: Mock(spec=Mock()))  # expect: InvalidSpecError: Cannot spec a Mock object. [object=<Mock id>]
with patch.object(Box, "size"):
    show(lambda: patch.object(Box, "size", autospec=True).start())
    show(lambda: patch.object(Box, "size", spec=Mock()).start())
# expect: InvalidSpecError: Cannot autospec attr 'size' from target 'Box' as it has already been mocked out. [target=<class '__main__.Box'>, attr=<MagicMock name='size' id>]
# expect: InvalidSpecError: Cannot spec attr 'size' as the spec has already been mocked out. [spec=<Mock id>]

# Likenesses
like = create_autospec(lambda a, b=1: a)
like.side_effect = [4, 5]
show(lambda: (like(1), like(2), like.__name__))  # expect: (4, 5, 'funcopy')
above = Mock()
above.attach_mock(like, "like")
like.side_effect = None
like(7)
show(lambda: above.mock_calls)  # expect: [call.like(7)]
above.assert_has_calls([call.like(a=7)])
for name in ("size", "make"):
    with patch.object(Box, name, autospec=True) as made:
        made.return_value = 6
        show(lambda: Box().size(1) if name == "size" else (Box().make(), Box.make()))
# expect: 6
# expect: (6, 6)
waited = create_autospec(Box.load)
show(lambda: (waited.await_count, waited.await_args))  # expect: (0, None)
show(lambda: [type(AsyncMock(spec=Box).size), type(AsyncMock(spec=Box).load), type(NonCallableMock(spec=Box).load)])
# expect: [<class 'unittest.mock.MagicMock'>, <class 'unittest.mock.AsyncMock'>, <class 'unittest.mock.AsyncMock'>]
show(lambda: [kind.__name__ for kind in AsyncMock.__mro__ if kind.__name__ not in ("Assertions", "Recording")])  # how Mock is cut is ours
# expect: ['AsyncMock', 'AsyncMockMixin', 'AsyncMagicMixin', 'MagicMixin', 'Mock', 'CallableMixin', 'NonCallableMock', 'Base', 'object']

with patch("builtins.open", mock_open(read_data="a\nb")) as opened:
    with open("f") as file:
        show(lambda: (next(file), list(file), file.write("x")))
    show(lambda: opened.mock_calls[:2])
# expect: ('a\n', ['b'], None)
# expect: [call('f'), call().__enter__()]
