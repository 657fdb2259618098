# catch_warnings: its arguments and errors; stack levels; warnings of the language itself.
# native: the stack of the oracle's process shows
import sys
import warnings
c = warnings.catch_warnings(); print(c); print(warnings.catch_warnings(record=True)); print(warnings.catch_warnings(module=sys) != c)
# expect: catch_warnings()
# expect: catch_warnings(record=True)
# expect: True
try: c.__exit__()
except RuntimeError as e: print(e)  # expect: Cannot exit catch_warnings() without entering first
with c: pass
try:
    with c: pass
except RuntimeError as e: print(e)  # expect: Cannot enter catch_warnings() twice
print(c.__enter__.__name__)  # expect: __enter__
with warnings.catch_warnings(action='ignore'): warnings.warn('no')
with warnings.catch_warnings(record=True, action='error', category=DeprecationWarning) as w:
    warnings.warn('ok')
    try: warnings.warn('dep', DeprecationWarning)
    except DeprecationWarning as e: print('D', e)  # expect: D dep
print(len(w))  # expect: 1
def outer(level): inner(level)
def inner(level): warnings.warn('lvl', stacklevel=level)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for l in (0, 1, 2, 3, 4, 50, -1): outer(l)
    print([x.filename.rpartition('/')[2] for x in w])
# expect: ['catching.py', 'catching.py', 'catching.py', 'catching.py', 'sys', 'sys', 'catching.py']
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    try: warnings.warn('x', skip_file_prefixes=['a'])
    except TypeError as e: print(e)
    warnings.warn('x', skip_file_prefixes=('zzz',)); print(len(w))
# expect: warn() argument 'skip_file_prefixes' must be tuple, not list
# expect: 1
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    t = True; ~t
    def g():
        try: yield 1
        except ValueError: yield 2
    i = g(); next(i); i.throw(ValueError, 'x')
    i = g(); next(i); i.throw(ValueError, None, None)
    i = g(); next(i); i.throw(ValueError('x'))
    async def co(): pass
    c = co()
    try: c.throw(ValueError, 'a')
    except ValueError: pass
    print([(x.category.__name__, str(x.message)[:60]) for x in w])
# expect: [('DeprecationWarning', "Bitwise inversion '~' on bool is deprecated. This returns th"), ('DeprecationWarning', 'the (type, exc, tb) signature of throw() is deprecated, use '), ('DeprecationWarning', 'the (type, exc, tb) signature of throw() is deprecated, use '), ('DeprecationWarning', 'the (type, exc, tb) signature of throw() is deprecated, use ')]
