# formatwarning(), showwarning(), warn_explicit(), and a program that replaces showwarning().
import io
import sys
import warnings
print(warnings.formatwarning('msg', UserWarning, 'file.py', 12), end='')  # expect: file.py:12: UserWarning: msg
print(warnings.formatwarning('msg', UserWarning, 'file.py', 12, 'source line'), end='')
# expect: file.py:12: UserWarning: msg
# expect:   source line
print(warnings.formatwarning('msg', UserWarning, 'file.py', 12, '   source line  \n'), end='')
# expect: file.py:12: UserWarning: msg
# expect:   source line
print(warnings.formatwarning(UserWarning('msg'), UserWarning, 'file.py', 12, ''), end='')
# expect: file.py:12: UserWarning: msg
f = io.StringIO(); warnings.showwarning('m', UserWarning, 'f.py', 3, f, 'abc'); print(f.getvalue(), end='')
# expect: f.py:3: UserWarning: m
# expect:   abc
f = io.StringIO(); warnings.showwarning('m', UserWarning, 'f.py', 3, file=f); print(f.getvalue(), end='')
# expect: f.py:3: UserWarning: m
old = sys.stderr; sys.stderr = io.StringIO()
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.warn_explicit('expl', UserWarning, 'nofile.py', 7)
    warnings.warn_explicit('expl2', UserWarning, 'nofile.py', 7, module='mod', registry={}, module_globals={})
    warnings.showwarning('a', UserWarning, 'x', 1)
v = sys.stderr.getvalue(); sys.stderr = old; print(v)
# expect: nofile.py:7: UserWarning: expl
# expect: nofile.py:7: UserWarning: expl2
# expect: x:1: UserWarning: a
# expect
reg = {}
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('default')
    for i in range(3): warnings.warn_explicit('r', UserWarning, 'f', i // 2, registry=reg)
    print(len(w), sorted(map(str, reg)))
# expect: 2 ["('r', <class 'UserWarning'>, 0)", "('r', <class 'UserWarning'>, 1)", 'version']
def mine(message, category, filename, lineno, file=None, line=None): print('MINE', message, category.__name__, lineno > 0, file, line)
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.showwarning = mine
    warnings.warn('custom')  # expect: MINE custom UserWarning True None None
print(warnings.showwarning is mine)  # expect: False
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.showwarning = 5
    try: warnings.warn('custom')
    except TypeError as e: print(e)  # expect: warnings.showwarning() must be set to a function or method
