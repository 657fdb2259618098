# warn(): categories, and the arguments of warn(), simplefilter() and filterwarnings().
import warnings
def show(w): print([(x.category.__name__, str(x.message), x.lineno > 0, x.file, x.line, x.source) for x in w])
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('a'); warnings.warn('b', DeprecationWarning); warnings.warn(UserWarning('c')); warnings.warn(RuntimeWarning('d'), UserWarning)
    warnings.warn('e', category=FutureWarning, stacklevel=2, source=5)
show(w)
# expect: [('UserWarning', 'a', True, None, None, None), ('DeprecationWarning', 'b', True, None, None, None), ('UserWarning', 'c', True, None, None, None), ('RuntimeWarning', 'd', True, None, None, None), ('FutureWarning', 'e', True, None, None, 5)]
print(str(w[0])[:20], type(w[0]).__name__, type(w).__name__)  # expect: {message : UserWarni WarningMessage list
for args in [(1,), ('a', int), ('a', 'b'), ('a', Exception), ('a', None), ('a', Warning), ('a', UserWarning, 'x'), ('a', UserWarning, 1.5), (None,), (b'a',), (ValueError('x'),)]:
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: print(args, warnings.warn(*args)); show(w)
        except Exception as e: print(args, type(e).__name__, e)
# expect: (1,) None
# expect: [('UserWarning', '1', True, None, None, None)]
# expect: ('a', <class 'int'>) TypeError category must be a Warning subclass, not 'type'
# expect: ('a', 'b') TypeError category must be a Warning subclass, not 'str'
# expect: ('a', <class 'Exception'>) TypeError category must be a Warning subclass, not 'type'
# expect: ('a', None) None
# expect: [('UserWarning', 'a', True, None, None, None)]
# expect: ('a', <class 'Warning'>) None
# expect: [('Warning', 'a', True, None, None, None)]
# expect: ('a', <class 'UserWarning'>, 'x') TypeError 'str' object cannot be interpreted as an integer
# expect: ('a', <class 'UserWarning'>, 1.5) TypeError 'float' object cannot be interpreted as an integer
# expect: (None,) None
# expect: [('UserWarning', 'None', True, None, None, None)]
# expect: (b'a',) None
# expect: [('UserWarning', "b'a'", True, None, None, None)]
# expect: (ValueError('x'),) None
# expect: [('UserWarning', 'x', True, None, None, None)]
for f, args in [('simplefilter', ('foo',)), ('simplefilter', ('ignore', UserWarning, -1)), ('filterwarnings', ('foo',)), ('filterwarnings', ('ignore', 1)), ('filterwarnings', ('ignore', '', 1)), ('filterwarnings', ('ignore', '', int)), ('filterwarnings', ('ignore', '', UserWarning, 1)), ('filterwarnings', ('ignore', '', UserWarning, '', 'a')), ('filterwarnings', ('ignore', '', UserWarning, '', -1)), ('simplefilter', ('ignore', int)), ('simplefilter', ())]:
    with warnings.catch_warnings():
        try: print(f, args, getattr(warnings, f)(*args))
        except Exception as e: print(f, args, type(e).__name__, e)
# expect: simplefilter ('foo',) AssertionError invalid action: 'foo'
# expect: simplefilter ('ignore', <class 'UserWarning'>, -1) AssertionError lineno must be an int >= 0
# expect: filterwarnings ('foo',) AssertionError invalid action: 'foo'
# expect: filterwarnings ('ignore', 1) AssertionError message must be a string
# expect: filterwarnings ('ignore', '', 1) AssertionError category must be a class
# expect: filterwarnings ('ignore', '', <class 'int'>) AssertionError category must be a Warning subclass
# expect: filterwarnings ('ignore', '', <class 'UserWarning'>, 1) AssertionError module must be a string
# expect: filterwarnings ('ignore', '', <class 'UserWarning'>, '', 'a') AssertionError lineno must be an int >= 0
# expect: filterwarnings ('ignore', '', <class 'UserWarning'>, '', -1) AssertionError lineno must be an int >= 0
# expect: simplefilter ('ignore', <class 'int'>) None
# expect: simplefilter () TypeError simplefilter() missing 1 required positional argument: 'action'
