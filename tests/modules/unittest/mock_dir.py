# dir() of a mock shows what a reader of a test wants to see; mock.FILTER_DIR = False shows everything.
from unittest import mock

item = mock.Mock()
item.seen
print("seen" in dir(item), "assert_called_with" in dir(item), "__init__" in dir(item))  # expect: True True False
print("seen" in dir(mock.Mock(spec=["a"])), "a" in dir(mock.Mock(spec=["a"])))  # expect: False True
mock.FILTER_DIR = False
print("assert_called_with" in dir(item), "__init__" in dir(item), "__class__" in dir(item))  # expect: True True True
mock.FILTER_DIR = True
