# heap: 400K, mocks with signatures
# patch() as decorator of functions, coroutines and classes; errors; patch.dict; seal
import os
from unittest.mock import *


class K:
    x = 1

    def m(self):
        return "real"

    async def am(self):
        return "real"


def shown(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


@patch(__name__ + ".K.x", new_callable=PropertyMock)
@patch.object(K, "m")
def both(a, inner, outer):
    outer.return_value = 44
    return a, type(inner).__name__, type(outer).__name__, K().x


print(both(1), len(both.patchings), K().m(), K.x)  # expect: (1, 'MagicMock', 'PropertyMock', 44) 2 real 1


@patch.object(K, "x", 3)
async def waits():
    return K.x


try:
    waits().send(None)
except StopIteration as stop:
    print(stop.value, K.x)
# expect: 3 1



@patch.object(K, "m")
class Tests:
    def test_a(self, mock):
        return type(mock).__name__

    def other(self):
        return K().m()


print(Tests().test_a(), Tests().other())  # expect: MagicMock real
with patch.object(K, "am") as mock:
    print(type(mock).__name__)
# expect: AsyncMock


with patch.multiple(K, x=7, m=DEFAULT) as mocks:
    print(K.x, sorted(mocks))
# expect: 7 ['m']


mapping = {"a": 1}
with patch.dict(mapping, {"z": 1}, clear=True, b=3):
    print(mapping)
# expect: {'z': 1, 'b': 3}


print(mapping)  # expect: {'a': 1}


@patch.dict("os.environ", {"ADDER_Q": "1"})
def environment():
    return os.environ["ADDER_Q"]


print(environment(), "ADDER_Q" in os.environ)  # expect: 1 False
for call_ in (
    lambda: patch("nodot"), lambda: patch.object("text", "x"), lambda: patch.multiple(K), lambda: patch("x.y", new=1, new_callable=Mock),
    lambda: patch.object(K, "x", autospec=True, new_callable=Mock),
    lambda: patch.object(K, "nope").start(), lambda: patch.object(K, "x", 5, name=3).start(), lambda: patch.object(K, "x", 5, autospec=True).start(),
    lambda: patch.object(K, "nope", create=True, spec=True).start(), lambda: create_autospec(Mock()).x[:1],
):
    print(str(shown(call_)).split(" id=")[0][:70])
# expect: TypeError: Need a valid target to patch. You supplied: 'nodot'
# expect: TypeError: 'text' must be the actual object to be patched, not a str
# expect: ValueError: Must supply at least one keyword argument with patch.multi
# expect: ValueError: Cannot use 'new' and 'new_callable' together
# expect: ValueError: Cannot use 'autospec' and 'new_callable' together
# expect: AttributeError: <class '__main__.K'> does not have the attribute 'nope
# expect: TypeError: Can't pass kwargs to a mock we aren't creating
# expect: TypeError: autospec creates the mock for you. Can't specify autospec a
# expect: TypeError: Can't use 'spec' with create=True
# expect: InvalidSpecError: Cannot autospec a Mock object. [object=<Mock






















started = patch.object(K, "x", 9)
print(started.start(), K.x, started.stop(), K.x, started.stop())  # expect: 9 9 False 1 None
mock = Mock()
mock.a.b = 3
seal(mock)
print(mock.a.b, shown(lambda: mock.c), shown(lambda: mock.a.q), shown(setattr, mock, "n", 2))
# expect: 3 AttributeError: mock.c AttributeError: mock.a.q AttributeError: Cannot set mock.n


print(shown(lambda: Mock().called_once_with), shown(lambda: Mock().asert_x))
# expect: AttributeError: 'called_once_with' is not a valid assertion. Use a spec for the mock if 'called_once_with' is meant to be an attribute. AttributeError: 'asert_x' is not a valid assertion. Use a spec for the mock if 'asert_x' is meant to be an attribute.




def function(a, b=2):
    pass


auto = create_autospec(function)
auto(1, b=3)
print(shown(auto.assert_called_with, a=1, b=3), shown(auto.assert_any_call, 1, 3))  # expect: None None
mock = MagicMock(name="M")
mock(1)
mock.foo(3)
print(shown(mock.assert_has_calls, [call.foo(3), call(7)], any_order=True))
# expect: AssertionError: 'M' does not contain all of (call(7),) in its call list, found [call(1)] instead


print(call.a(1) == call(1), call(1) == call.a(1), call(1) == ((1,), {}))  # expect: False True True
