"""What collections has of C in CPython, by the name of the module there."""

from collections import OrderedDict, _count_elements, _tuplegetter, defaultdict, deque

_deque_iterator, _deque_reverse_iterator = type(iter(deque())), type(reversed(deque()))
