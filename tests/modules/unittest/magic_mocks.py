# heap: 400K, mocks with signatures
# Special methods of MagicMock as mocks of their own; likenesses of classes
from unittest.mock import *

mock = MagicMock()
mock.__setitem__ = Mock()
mock["a"] = 1
mock.__setitem__.assert_called_with("a", 1)
mock.__str__.return_value = "S"
print(str(mock), f"{mock}", mock.__str__.called)
mock.__hash__.return_value = 5
mock.__eq__.return_value = True
mock.__bool__.return_value = False
print(hash(mock), mock == 8, bool(mock))
plain = MagicMock()
print(plain == plain, plain == 1, plain != 1, str(plain)[:10], plain.__eq__(1))
print(len(plain.mock_calls), plain.mock_calls[1])


class A:
    def f(self, a, b=1):
        return a

    @classmethod
    def c(cls, x):
        pass

    @staticmethod
    def s(x):
        pass


def shown(function, *args, **kwargs):
    try:
        return type(function(*args, **kwargs)).__name__
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for name in ("c", "s"):
    with patch.object(A, name, autospec=True) as replaced:
        print(shown(getattr(A, name), 1), shown(getattr(A, name)), replaced.call_args)
like = create_autospec(A, instance=True)
print(shown(like.f, 1), shown(like), shown(like.f, 1, 2, 3))
print(isinstance(create_autospec([1]), list), [name for name in dir(Mock(spec=["zz"])) if name in ("zz", "assert_called", "called")])
# expect: S S True
# expect: 5 True False
# expect: True False True <MagicMock NotImplemented
# expect: 5 call.__eq__(1)
# expect: MagicMock TypeError: missing a required argument: 'x' call(1)
# expect: MagicMock TypeError: missing a required argument: 'x' call(1)
# expect: MagicMock TypeError: 'NonCallableMagicMock' object is not callable TypeError: too many positional arguments
# expect: True ['assert_called', 'called', 'zz']
