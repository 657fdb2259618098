# Containers of collections on several lines, and how deep they are shown.
from collections import Counter, OrderedDict, defaultdict, deque
from pprint import pformat

inner = {"b": [1, [2, [3]]], "a": OrderedDict(x=(1, 2), y={"z": []})}
for depth in (1, 2, 3):
    for width in (20, 80):
        print(depth, width, pformat(deque([inner, [5], Counter("aab")], 9), depth=depth, width=width))
        print(pformat(defaultdict(int, {1: inner, 2: [5, [6]]}), depth=depth, width=width))
        print(pformat([OrderedDict(k=inner, q=deque([[1]]))], depth=depth, width=width))
# expect: 1 20 deque([{...},
# expect:        [...],
# expect:        Counter({'a': 2,
# expect:                 'b': 1})],
# expect:       maxlen=9)
# expect: defaultdict(<class 'int'>,
# expect:             {1: {'a': OrderedDict([('x',
# expect:                                     (1,
# expect:                                      2)),
# expect:                                    ('y',
# expect:                                     {'z': []})]),
# expect:                  'b': [1,
# expect:                        [2,
# expect:                         [3]]]},
# expect:              2: [5,
# expect:                  [6]]})
# expect: [OrderedDict([...])]
# expect: 1 80 deque([{...},
# expect:        [...],
# expect:        Counter({'a': 2, 'b': 1})],
# expect:       maxlen=9)
# expect: defaultdict(<class 'int'>,
# expect:             {1: {...},
# expect:              2: [...]})
# expect: [OrderedDict([...])]
# expect: 2 20 deque([{'a': OrderedDict([('x',
# expect:                            (1,
# expect:                             2)),
# expect:                           ('y',
# expect:                            {'z': []})]),
# expect:         'b': [...]},
# expect:        [5],
# expect:        Counter({'a': 2,
# expect:                 'b': 1})],
# expect:       maxlen=9)
# expect: defaultdict(<class 'int'>,
# expect:             {1: {'a': OrderedDict([('x',
# expect:                                     (1,
# expect:                                      2)),
# expect:                                    ('y',
# expect:                                     {'z': []})]),
# expect:                  'b': [1,
# expect:                        [2,
# expect:                         [3]]]},
# expect:              2: [5,
# expect:                  [6]]})
# expect: [OrderedDict([...])]
# expect: 2 80 deque([{'a': OrderedDict({'x': (1, 2), 'y': {'z': []}}), 'b': [...]},
# expect:        [5],
# expect:        Counter({'a': 2, 'b': 1})],
# expect:       maxlen=9)
# expect: defaultdict(<class 'int'>,
# expect:             {1: {'a': OrderedDict({'x': (1, 2), 'y': {'z': []}}), 'b': [...]},
# expect:              2: [5, [...]]})
# expect: [OrderedDict([...])]
# expect: 3 20 deque([{'a': OrderedDict([('x',
# expect:                            (1,
# expect:                             2)),
# expect:                           ('y',
# expect:                            {'z': []})]),
# expect:         'b': [1,
# expect:               [2,
# expect:                [3]]]},
# expect:        [5],
# expect:        Counter({'a': 2,
# expect:                 'b': 1})],
# expect:       maxlen=9)
# expect: defaultdict(<class 'int'>,
# expect:             {1: {'a': OrderedDict([('x',
# expect:                                     (1,
# expect:                                      2)),
# expect:                                    ('y',
# expect:                                     {'z': []})]),
# expect:                  'b': [1,
# expect:                        [2,
# expect:                         [3]]]},
# expect:              2: [5,
# expect:                  [6]]})
# expect: [OrderedDict([(...),
# expect:               ('q',
# expect:                deque([[1]]))])]
# expect: 3 80 deque([{'a': OrderedDict({'x': (1, 2), 'y': {'z': []}}), 'b': [1, [...]]},
# expect:        [5],
# expect:        Counter({'a': 2, 'b': 1})],
# expect:       maxlen=9)
# expect: defaultdict(<class 'int'>,
# expect:             {1: {'a': OrderedDict({'x': (1, 2), 'y': {'z': []}}),
# expect:                  'b': [1, [...]]},
# expect:              2: [5, [6]]})
# expect: [OrderedDict([(...), (...)])]
print(pformat(deque(range(12)), width=10, compact=True))
# expect: deque([0,
# expect:        1,
# expect:        2,
# expect:        3,
# expect:        4,
# expect:        5,
# expect:        6,
# expect:        7,
# expect:        8,
# expect:        9,
# expect:        10,
# expect:        11])
print(pformat([deque(["abc", "def"]), 1], width=18))
# expect: [deque(['abc',
# expect:         'def']),
# expect:  1]
print(pformat({1: deque(["abc", "def"], 7), 2: defaultdict(list, {"k": ["value", "other"]})}, width=30))
# expect: {1: deque(['abc',
# expect:            'def'],
# expect:           maxlen=7),
# expect:  2: defaultdict(<class 'list'>,
# expect:                 {'k': ['value',
# expect:                        'other']})}
