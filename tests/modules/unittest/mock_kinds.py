# Library, unittest.mock: mocks that cannot be called, mocks put into others, and specifications added later.
from unittest import mock

plain = mock.NonCallableMock(name="plain", a=1)
magic = mock.NonCallableMagicMock()
magic.__len__.return_value = 3
print(callable(plain), callable(magic), callable(mock.Mock()), plain.a, len(magic), plain.b is plain.b)
# expect: False False True 1 3 True

try:
    plain()
except TypeError as error:
    print(error)
# expect: 'NonCallableMock' object is not callable

parent = mock.Mock()
child = mock.Mock(return_value=5)
parent.attach_mock(child, "child")
child(1)
parent.other(2)
print(parent.mock_calls, parent.child is child)  # expect: [call.child(1), call.other(2)] True
try:
    parent.attach_mock(5, "number")
except AttributeError as error:
    print(type(error).__name__)
# expect: AttributeError

parent.configure_mock(**{"method.return_value": 7, "attribute": "x", "other.side_effect": KeyError("k")})
print(parent.method(), parent.attribute)  # expect: 7 x
try:
    parent.other()
except KeyError as error:
    print(type(error).__name__)
# expect: KeyError



class Real:
    def method(self, a):
        pass


later = mock.Mock()
later.mock_add_spec(Real)
print(later.method(1), hasattr(later, "none")) if 0 else print(hasattr(later, "method"), hasattr(later, "none"), isinstance(later, Real))
# expect: True False True

later.mock_add_spec(["name"], spec_set=True)
print(hasattr(later, "name"), hasattr(later, "method"))  # expect: True False
try:
    later.method = 1
except AttributeError as error:
    print(error)
# expect: Mock object has no attribute 'method'

sealed = mock.Mock(known=mock.Mock(return_value=1))
mock.seal(sealed)
print(sealed.known())  # expect: 1
try:
    sealed.unknown
except AttributeError as error:
    print(error)
# expect: mock.unknown

print(mock.DEFAULT, mock.sentinel.thing, mock.sentinel.thing is mock.sentinel.thing, mock.call(1).method(a=2))
# expect: sentinel.DEFAULT sentinel.thing True call().method(a=2)


