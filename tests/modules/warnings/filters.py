# The actions of filters, and which filter fits a warning.
import warnings
def emit(msg='x', cat=UserWarning): warnings.warn(msg, cat)
for action in ['default', 'always', 'once', 'module', 'ignore', 'error']:
    with warnings.catch_warnings(record=True) as w:
        warnings.resetwarnings()
        warnings.simplefilter(action)
        try:
            for i in range(3): emit()
            emit()
            warnings.warn('x')
            warnings.warn('y')
        except UserWarning as e: print('raised', repr(e))
        print(action, [str(x.message) for x in w])
# expect: default ['x', 'x', 'y']
# expect: always ['x', 'x', 'x', 'x', 'x', 'y']
# expect: once ['x', 'y']
# expect: module ['x', 'y']
# expect: ignore []
# expect: raised UserWarning('x')
# expect: error []
with warnings.catch_warnings(record=True) as w:
    warnings.resetwarnings()
    emit('default'); emit('default')
    print(len(w))
    warnings.filterwarnings('ignore', 'foo')
    emit('foobar'); emit('FOO'); emit('xfoo'); print([str(x.message) for x in w])
    warnings.filterwarnings('error', '.*baz', UserWarning)
    try: emit('a baz')
    except UserWarning as e: print('E', e)
    warnings.filterwarnings('ignore', category=DeprecationWarning)
    emit('dep', DeprecationWarning); emit('pdep', PendingDeprecationWarning); print([str(x.message) for x in w])
    warnings.filterwarnings('ignore', module='__main__')
    emit('main'); print(len(w))
    warnings.filterwarnings('always', lineno=1)
    emit('line'); print(len(w))
    print(len(warnings.filters), warnings.filters[0][0], warnings.filters[-1][0])
    warnings.simplefilter('ignore', append=True); print(warnings.filters[-1])
    warnings.simplefilter('ignore', append=True); print(len(warnings.filters))
# expect: 1
# expect: ['default', 'xfoo']
# expect: E a baz
# expect: ['default', 'xfoo', 'pdep']
# expect: 3
# expect: 3
# expect: 5 always ignore
# expect: ('ignore', None, <class 'Warning'>, None, 0)
# expect: 6
