# exec() and eval(): declared encodings, namespaces, closures, other builtins.
import sys
def t(f, *a, **k):
    try:
        r = f(*a, **k)
        return (r.co_name, r.co_filename) if type(r).__name__ == 'code' else r
    except SyntaxError as e:
        return (type(e).__name__, e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
    except Exception as e:
        return (type(e).__name__, str(e))
def p(*a): print(*[ascii(x) for x in a])
def ex(src, g=None, *a):
    d = {} if g is None else g
    exec(src, d, *a)
    d.pop('__builtins__', None)
    return d
p(40, t(ex, b'# coding: latin-1\nx = "\xe9"'))  # expect: 40 {'x': '\xe9'}
p(41, t(ex, b'#!/usr/bin/python\n# vim: set fileencoding=latin-1 :\nx = "\xe9"'))  # expect: 41 {'x': '\xe9'}
p(44, t(ex, b'# coding: utf-8\nx = "\xc3\xa9"'))  # expect: 44 {'x': '\xe9'}
p(45, t(ex, b'# coding: utf8\nx = "\xc3\xa9"'))  # expect: 45 {'x': '\xe9'}
p(46, t(ex, b'# coding: UTF-8\nx = "\xc3\xa9"'))  # expect: 46 {'x': '\xe9'}
p(47, t(ex, b'# coding: iso-8859-1\nx = "\xe9"'))  # expect: 47 {'x': '\xe9'}
p(48, t(ex, b'# coding: ISO_8859_1\nx = "\xe9"'))  # expect: 48 {'x': '\xe9'}
p(51, t(ex, 'x = 1', 1))  # expect: 51 ('TypeError', 'exec() globals must be a dict, not int')
p(52, t(exec, 'x = 1', [], {}))  # expect: 52 ('TypeError', 'exec() globals must be a dict, not list')
p(53, t(exec, 'x = 1', {}, 1))  # expect: 53 ('TypeError', 'locals must be a mapping or None, not int')
p(54, t(eval, '1', 1))  # expect: 54 ('TypeError', 'globals must be a dict')
p(55, t(eval, '1', {}, 1))  # expect: 55 ('TypeError', 'locals must be a mapping')
p(56, t(eval, 1))  # expect: 56 ('TypeError', 'eval() arg 1 must be a string, bytes or code object')
p(57, t(exec, 1))  # expect: 57 ('TypeError', 'exec() arg 1 must be a string, bytes or code object')
p(59, t(eval))  # expect: 59 ('TypeError', 'eval expected at least 1 argument, got 0')
p(60, t(eval, 'x = 1'))  # expect: 60 ('SyntaxError', 'invalid syntax', '<string>', 1, 3, 'x = 1', 1, 4)
p(61, t(eval, ''))  # expect: 61 ('SyntaxError', 'invalid syntax', '<string>', 0, 0, '', 0, 0)
p(62, t(eval, ' \t 1 + 1\n'))  # expect: 62 2
p(63, t(eval, '\n1'))  # expect: 63 1
p(64, t(eval, '1;2'))  # expect: 64 ('SyntaxError', 'invalid syntax', '<string>', 1, 2, '1;2', 1, 3)
p(65, t(eval, '1\n2'))  # expect: 65 ('SyntaxError', 'invalid syntax', '<string>', 2, 1, '2', 2, 2)
p(66, t(eval, '(1,\n2)'))  # expect: 66 (1, 2)
p(67, t(eval, b' 1'))  # expect: 67 1
p(68, t(eval, '#x\n1'))  # expect: 68 1
p(69, t(eval, '1 # c'))  # expect: 69 1
p(70, t(eval, compile('x=1','f','exec')))  # expect: 70 None
p(71, t(eval, compile('1;2','f','single')))
# expect: 1
# expect: 2
# expect: 71 None
p(72, t(exec, compile('1+1','f','eval')))  # expect: 72 None
def fv():
    a = 1
    def g(): return a
    def h(): return 1
    def w():
        nonlocal a
        a += 1
    return g, h, w
g, h, w = fv()
p(80, t(exec, g.__code__))  # expect: 80 ('TypeError', 'code object requires a closure of exactly length 1')
p(81, t(eval, g.__code__))  # expect: 81 ('TypeError', 'code object passed to eval() may not contain free variables')
p(82, t(exec, g.__code__, closure=g.__closure__))  # expect: 82 None
p(83, t(exec, g.__code__, {}, closure=g.__closure__))  # expect: 83 None
p(84, t(exec, w.__code__, {}, closure=w.__closure__), g())  # expect: 84 None 2
p(85, t(exec, h.__code__, closure=g.__closure__))
# expect: 85 ('TypeError', 'cannot use a closure with this code object')
p(86, t(exec, h.__code__, closure=None))  # expect: 86 None
p(87, t(exec, 'x', closure=()))  # expect: 87 ('TypeError', 'closure can only be used when source is a code object')
p(88, t(exec, g.__code__, closure=()))
# expect: 88 ('TypeError', 'code object requires a closure of exactly length 1')
p(89, t(exec, g.__code__, closure=[g.__closure__[0]]))
# expect: 89 ('TypeError', 'code object requires a closure of exactly length 1')
p(90, t(exec, g.__code__, closure=(1,)))
# expect: 90 ('TypeError', 'code object requires a closure of exactly length 1')
p(91, t(exec, 'x=1', closure=None))  # expect: 91 None
p(92, t(exec, g.__code__, closure=g.__closure__*2))
# expect: 92 ('TypeError', 'code object requires a closure of exactly length 1')
p(93, t(eval, h.__code__, closure=None))  # expect: 93 ('TypeError', 'eval() takes no keyword arguments')
p(94, t(exec, 'x', globals={}))  # expect: 94 ('TypeError', "'globals' is an invalid keyword argument for exec()")
p(95, t(eval, 'x', locals={}))  # expect: 95 ('TypeError', 'eval() takes no keyword arguments')
d = {}
d = {'__builtins__': {}}
p(101, t(exec, 'len([])', d)); p(102, sorted(d))
# expect: 101 ('NameError', "name 'len' is not defined")
# expect: 102 ['__builtins__']
d = {'__builtins__': {'len': lambda x: 42}}
p(103, t(eval, 'len([])', d))  # expect: 103 42
p(104, t(eval, 'abs(1)', d))  # expect: 104 ('NameError', "name 'abs' is not defined")
d = {'__builtins__': None}
p(105, t(eval, 'abs(1)', d))  # expect: 105 ('TypeError', "'NoneType' object is not subscriptable")
d = {'__builtins__': 1}
p(106, t(eval, 'abs(1)', d))  # expect: 106 ('TypeError', "'int' object is not subscriptable")
p(107, t(exec, 'import sys', {'__builtins__': {}}))  # expect: 107 ('ImportError', '__import__ not found')
p(108, t(exec, 'class A: pass', {'__builtins__': {}}))  # expect: 108 ('NameError', '__build_class__ not found')

p(110, t(exec, 'print', {'__builtins__': sys}))  # expect: 110 ('NameError', "name 'print' is not defined")
d = {}; eval('1', d); p(112, list(d))  # expect: 112 ['__builtins__']
class M(dict):
    def __missing__(self, k): return k * 2
    def __getitem__(self, k): 
        try: return dict.__getitem__(self, k)
        except KeyError: return 'M' + k
p(120, t(eval, 'abc', {}, M()))  # expect: 120 'abcabc'
p(121, t(eval, 'abc', M()))  # expect: 121 'abcabc'
class MM:
    def __init__(self): self.d = {}; self.log = []
    def __getitem__(self, k): self.log.append(('get', k)); return self.d[k]
    def __setitem__(self, k, v): self.log.append(('set', k, v)); self.d[k] = v
    def __delitem__(self, k): self.log.append(('del', k)); del self.d[k]
m = MM()
p(122, t(exec, 'x = 1\ny = x + 1\ndel x\nlen("a")', {}, m), m.log)
# expect: 122 None [('set', 'x', 1), ('get', 'x'), ('set', 'y', 2), ('del', 'x'), ('get', 'len')]
p(123, t(exec, 'del zz', {}, m))  # expect: 123 ('NameError', "name 'zz' is not defined")
p(124, t(exec, 'zz', {}, m))  # expect: 124 ('NameError', "name 'zz' is not defined")
class ML(MM):
    def keys(self): return list(self.d)
m = ML(); m.d['a'] = 5
p(125, t(eval, 'sorted(locals().keys()) if hasattr(locals(), "keys") else 1', {}, m))  # expect: 125 ['a']
class BM:
    def __getitem__(self, k): raise ZeroDivisionError
p(126, t(eval, 'abc', {}, BM()))  # expect: 126 ('ZeroDivisionError', '')
class NM: pass
p(127, t(eval, 'abc', {}, NM()))  # expect: 127 ('TypeError', 'locals must be a mapping')
p(128, t(eval, '[x for x in range(3) if x != y]', {'y': 1}))  # expect: 128 [0, 2]
p(129, t(eval, '[x for x in range(3) if x != y]', {}, {'y': 1}))  # expect: 129 [0, 2]
p(130, t(eval, '(lambda: y)()', {}, {'y': 1}))  # expect: 130 ('NameError', "name 'y' is not defined")
def loc():
    a = 1
    exec('a = 2; b = 3')
    return a, sorted(locals()), eval('a')
p(132, t(exec, 'global q; q = 1', d), d.get('q'))  # expect: 132 None 1
def gl():
    exec('zork = 1', globals())
    return zork
p(133, t(gl))  # expect: 133 1
p(134, t(eval, 'locals() is globals()', {}))  # expect: 134 True
p(135, t(eval, 'locals() is globals()', {}, {}))  # expect: 135 False
p(137, t(exec, 'return'))  # expect: 137 ('SyntaxError', "'return' outside function", '<string>', 1, 1, None, 1, 7)
p(138, t(exec, 'def f(): return 5\nf()', {}))  # expect: 138 None
