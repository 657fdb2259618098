# What every generated program starts with: show() prints a result or an exception, log() a step.
import sys


def text(value, depth=0):
    """A repr that does not depend on the order of sets or on addresses."""
    if depth > 4:
        return "…"
    kind = type(value)
    if kind in (set, frozenset):
        return f"{kind.__name__}({{{', '.join(sorted(text(item, depth + 1) for item in value))}}})"
    if kind in (list, tuple):
        return f"{kind.__name__}({', '.join(text(item, depth + 1) for item in value)})"
    if kind is dict:
        return "{" + ", ".join(f"{text(k, depth + 1)}: {text(v, depth + 1)}" for k, v in value.items()) + "}"
    if kind.__module__ == "builtins" and kind.__repr__ is not object.__repr__:
        return ascii(value)
    return f"<{kind.__module__}.{kind.__name__}>"


def log(*values):
    print("  ", *(text(value) for value in values))


def show(function, quiet=False):
    try:
        result = function()
        if not quiet:
            print(text(result))
        return result
    except BaseException as error:
        try:
            message = ascii(str(error))
        except BaseException as inner:
            message = f"<{type(inner).__name__}>"
        print(type(error).__name__, message)
        return None


class Manager:
    def __init__(self, swallow=False):
        self.swallow = swallow

    def __enter__(self):
        log("enter")
        return "manager"

    def __exit__(self, kind, value, traceback):
        log("exit", kind and kind.__name__)
        return self.swallow


class AsyncManager(Manager):
    async def __aenter__(self):
        await Wait("aenter")

    async def __aexit__(self, kind, value, traceback):
        await Wait("aexit")
        return kind is ValueError


class Wait:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


async def agen():
    yield 1
    await Wait("in agen")
    yield 2


def drive(coroutine):
    """Run a coroutine; what it waits for is logged and sent back."""
    sent = None
    for _ in range(50):
        try:
            sent = coroutine.send(sent)
            log("waits", sent)
        except StopIteration as stop:
            return stop.value
    return "too long"


def run_snippet(source):
    try:
        code = compile(source, "<snippet>", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg)
        return
    try:
        exec(code, dict(globals()))
    except BaseException as error:
        print("snippet", type(error).__name__, ascii(str(error)))

print('#', 0, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __call__(self, *a, **k): return ('called', a, k)
        def __gt__(self, other): log('gt'); return NotImplemented
        value = 5
        def __index__(self): log('index'); return 1
        def __setitem__(self, key, value): log('setitem', key, value)
        def __missing__(self, key): return 'missing'
        def __dir__(self): return ['b', 'a']
    return X,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X([1, 2]), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: 2 * x)
show(lambda: x.method())
show(lambda: x ** 2)
show(lambda: list(reversed(x)))
show(lambda: x.a)
show(lambda: x.value)
show(lambda: dict(x))
show(lambda: 1 + x)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    a, *b = ([1, 2, 3, 4, 5] << 100)
    return locals()
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __reversed__(self): return iter('rev')
    return X,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X(), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: list(x))
show(lambda: iter(x) is x)
show(lambda: x.anything)
show(lambda: x < y)
show(lambda: X.static(1))
show(lambda: callable(x))
show(lambda: x.__class__.__name__)
show(lambda: getattr(x, 'nothing', 'default'))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 3, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case dict() if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last] if subject: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case dict() if subject: return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([]))
show(lambda: run(type))
show(lambda: run((+'é')))
show(lambda: run((' pad ').__contains__(-100)))
''')
print('#', 4, flush=True)
run_snippet('''
async def main():
    log([await Wait(i) for i in range(2)])
    return 6
    return 6
show(lambda: drive(main()))
''')
print('#', 5, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __lt__(self, other): log('lt'); return True
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __bool__(self): log('bool'); return False
        def __setitem__(self, key, value): log('setitem', key, value)
    class Y(bytes, X):
        pass
    return X, Y,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X(), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: float(x))
show(lambda: x ** 2)
show(lambda: x * 2)
show(lambda: next(x))
show(lambda: len(x))
show(lambda: x == 1)
show(lambda: 7 in x)
show(lambda: divmod(x, 1))
def change():
    global x; del x.a
show(change)
''')
print('#', 6, flush=True)
run_snippet('''
show(lambda: (-(({1, 2, 3}).discard(NotImplemented) if set('abc') else (1.0).__floor__())))
''')
print('#', 7, flush=True)
run_snippet('''
show(lambda: format())
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    v = [1.5, 1]
    try:
        v[5] += [-x for x in ['b', 'a'] if not x]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 9, flush=True)
run_snippet('''
show(lambda: complex('inf'))
''')
print('#', 10, flush=True)
run_snippet('''
show(lambda: (((-frozenset()) - list('hello')) < bin((None,), b'abc')))
''')
print('#', 11, flush=True)
run_snippet('''
def f(*args): return locals()
show(lambda: f(1, 2, 3))
show(lambda: f(1))
show(lambda: f(1, 2))
show(lambda: f(*[1, 2]))
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    v = dict(zip('abc', range(3)))
    try:
        v -= '{0:0= 12G}|{0!r}'.format(5e-324)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: ((dict(zip('abc', range(3))))[1] != any((), 5e-324, 0)))
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: {})
''')
print('#', 15, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 1.5 if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(list(x or 1 for x in (1, (2, 3)) if x != 1)))
show(lambda: run(type))
show(lambda: run(sum(str(x) for x in 2**30)))
show(lambda: run((f'{(0.5):^+.0q}{(0.5)!r:>20}' | (1, (2, 3)))))
''')
print('#', 16, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    try:
        yield 4
    except ArithmeticError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_frame is None)
show(lambda: next(iter(g)))
show(lambda: g.gi_running)
show(lambda: g.close())
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    v = []
    try:
        v += ('\\x00\\t')[:100:2]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    return 9
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g))
show(lambda: next(g, 'end'))
show(lambda: list(g))
show(lambda: g.gi_running)
show(lambda: list(g))
show(g.close)
''')
print('#', 19, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __missing__(self, key): return 'missing'
        def __setitem__(self, key, value): log('setitem', key, value)
        def __hash__(self): return 7
        def __mul__(self, other): return ('mul', other)
    class Y(str):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __len__(self): log('len'); return 2
        static = staticmethod(lambda *a: ('static', a))
        def __bool__(self): log('bool'); return False
    class Z(bytes, Y):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __class_getitem__(cls, key): return (cls.__name__, key)
    return X, Y, Z,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X([1, 2]), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: (*x,))
show(lambda: x.method(3))
show(lambda: sorted([x, y]) is None)
show(lambda: repr(x))
show(lambda: x < y)
show(lambda: x + y)
show(lambda: 1 + x)
show(lambda: x * 2)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 20, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __delattr__(self, name): log('delattr', name)
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __iter__(self): log('iter'); return iter([5, 6])
        def __hash__(self): return 7
        def __format__(self, spec): return f'fmt[{spec}]'
    class Y(frozenset):
        pass
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __float__(self): log('float'); return 1.5
        def __set__(self, obj, value): log('set', value)
    class Z(object):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __setitem__(self, key, value): log('setitem', key, value)
        def __contains__(self, item): log('contains', item); return item == 1
        def __gt__(self, other): log('gt'); return NotImplemented
    return X, Y, Z,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X(), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: list(reversed(x)))
show(lambda: max(x, y) is x)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: bytes(x))
show(lambda: complex(x))
show(lambda: bool(x))
show(lambda: format(x, 'abc'))
show(lambda: x @ y)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 21, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = (3, 2, 1, 0)
    return locals()
show(run)
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    try:
        raise TypeError
        for i in range(3):
            log('i', i)
            for i in ():
                log('i', i)
                if str(8):
                    raise KeyError('k')
                else:
                    return 6
                    continue
                log(9)
            else:
                log(10)
        else:
            log(11)
        try:
            if ('%%' % (2,)):
                n12 = 0
                while n12 < 2:
                    n12 += 1
                    continue
                    raise StopIteration(3)
                    log(17)
                else:
                    log(19)
            else:
                return 21
                try:
                    1 / 0
                    1 / 0
                except LookupError as e:
                    log(26)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    log(30)
                    log(32)
                for i in [1, 2]:
                    log('i', i)
                    break
                    log({1: 2})
                    log(38)
            log(39)
            for i in range(3):
                log('i', i)
                with Manager(True), Manager(True):
                    break
                    continue
                    raise TypeError
                log(46)
                log(48)
        except LookupError as e:
            log(49)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(True):
                n50 = 0
                while n50 < 2:
                    n50 += 1
                    continue
                    return 54
                else:
                    log(55)
                for i in ():
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 61
                else:
                    log(62)
                try:
                    log([[1], [2]])
                    1 / 0
                    log(67)
                finally:
                    log(69)
                    return 71
                    log(73)
                    log(float('inf'))
            if (len if 10 else complex('inf')):
                return 77
            else:
                n78 = 0
                while n78 < 2:
                    n78 += 1
                    log((float('nan')).conjugate())
                    log(82)
                    break
                else:
                    log(85)
                with Manager(True) as m:
                    raise ValueError('v') from KeyError(9)
                    raise
                if (set() << 1):
                    log(90)
                    return 93
        finally:
            log(94)
            raise
            try:
                n97 = 0
                while n97 < 2:
                    n97 += 1
                    raise TypeError
                else:
                    log(100)
                log(101)
            finally:
                log(102)
                if -1e-7:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise
                    log(108)
                else:
                    return 110
                if (2**32 + 1 < -0.0 < (-0.0-0j)):
                    log({float('nan'): (-0.0-0j)})
                with 5, Manager(True) as m:
                    log((1.0 and 1j))
                    log(116)
    finally:
        log(117)
        try:
            if (-frozenset({2, 3})):
                n118 = 0
                while n118 < 2:
                    n118 += 1
                    break
                    continue
                    log(124)
                else:
                    log(125)
        finally:
            log(126)
            with Manager(), Manager():
                n127 = 0
                while n127 < 2:
                    n127 += 1
                    log((bytearray(b'xyz') ** 3))
            n130 = 0
            while n130 < 2:
                n130 += 1
                try:
                    break
                except LookupError as e:
                    log(133)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                finally:
                    log(138)
                    break
                    log(141)
                    log(143)
                n145 = 0
                while n145 < 2:
                    n145 += 1
                    log(146)
                    raise ZeroDivisionError(1, 2)
                    raise StopIteration(3)
            with Manager() as m, Manager(True):
                with Manager() as m, Manager(True) as m:
                    log(153)
                    log(154)
                    raise StopIteration(3)
                try:
                    return 159
                    log(160)
                finally:
                    log(162)
                    log([3, 1, 2])
                    raise GeneratorExit
                    raise TypeError from KeyError(9)
    return 'fell off'
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
show(lambda: (format('title case Text', '=_') < format(0j, '0= _.25q') >= (+(range(2**70) if 'İ' else (1, 2))) == (({})[-2**62] >> 0)))
''')
print('#', 24, flush=True)
run_snippet('''
def run():
    with Manager() as m:
        n169 = 0
        while n169 < 2:
            n169 += 1
            raise OSError(2, 'gone')
        try:
            with Manager() as m, 5:
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    continue
                    continue
            n178 = 0
            while n178 < 2:
                n178 += 1
                return 180
                for i in range(3):
                    log('i', i)
                    continue
                n183 = 0
                while n183 < 2:
                    n183 += 1
                    break
                    continue
            else:
                log(188)
        finally:
            log(189)
            raise
            if ({'x': None})[2**64]:
                for i in ():
                    log('i', i)
                    log('{0:^+.3n}|{0!r}'.format(complex('inf')))
                if ((1, (2, 3)) < ('a', 1)):
                    raise KeyError('k') from None
                    log(196)
                    1 / 0
                else:
                    log((NotImplemented).__len__(1))
                    log((+2.5))
            else:
                for i in ():
                    log('i', i)
                    log((0 == set() < (1, 2)))
                return 207
            1 / 0
    try:
        for i in range(3):
            log('i', i)
            if ((-0.0-0j)).__abs__():
                log(210)
            else:
                log(211)
            log(212)
        else:
            log(213)
    finally:
        log(214)
        n215 = 0
        while n215 < 2:
            n215 += 1
            try:
                log(('\\ud800').__getitem__({1: 'one', 1.0: 'float'}))
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                except ZeroDivisionError as e:
                    log(220)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(223)
                    raise ValueError('v')
                finally:
                    log(227)
                    continue
                    raise ZeroDivisionError(1, 2) from None
                    raise
            finally:
                log(234)
                with Manager() as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    1 / 0
                except BaseException as e:
                    log(239)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise OSError(2, 'gone') from None
                else:
                    raise GeneratorExit from None
                    continue
                finally:
                    log(248)
                    return 250
            try:
                log(251)
                if 1.7976931348623157e308:
                    log(252)
                    break
                else:
                    continue
            except KeyError as e:
                log(258)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    break
                    return 262
                    continue
                finally:
                    log(265)
                    raise OSError(2, 'gone')
            except BaseException as e:
                log(268)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                    continue
                    continue
                finally:
                    log(275)
                    1 / 0
                n278 = 0
                while n278 < 2:
                    n278 += 1
                    break
                else:
                    log(281)
                with Manager(True):
                    return 283
                    break
            finally:
                log(286)
                for i in [1, 2]:
                    log('i', i)
                    log((-2**62 == 1/3 > {(1, 2): [3]}))
                else:
                    log(289)
                if ([1.5, 1] ** -1):
                    log(290)
        try:
            n292 = 0
            while n292 < 2:
                n292 += 1
                with Manager(True) as m, Manager(True):
                    log(-10**30)
                    continue
            log(297)
        except* KeyError as e:
            log(298)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        except* ValueError as e:
            log(300)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(301)
        else:
            for i in iter([4]):
                log('i', i)
                try:
                    1 / 0
                    1 / 0
                except Exception as e:
                    log(306)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                n311 = 0
                while n311 < 2:
                    n311 += 1
                    continue
                    1 / 0
                else:
                    log(316)
            else:
                log(317)
        try:
            try:
                for i in 'ab':
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from None
                    log((set('abc') >> -1))
                if (10 if 1/3 else [1]):
                    raise
                    raise
                else:
                    log(326)
                    1 / 0
            finally:
                log(330)
                for i in [1, 2]:
                    log('i', i)
                    continue
                    break
                    raise
                try:
                    raise ZeroDivisionError(1, 2) from None
                except KeyError as e:
                    log(339)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                finally:
                    log(342)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                    log(348)
        except BaseException as e:
            log(349)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if {1e22}:
                n350 = 0
                while n350 < 2:
                    n350 += 1
                    1 / 0
                else:
                    log(353)
                for i in ():
                    log('i', i)
                    raise ValueError('v') from KeyError(9)
                    log(({1: 2} if 10**20 else (2.5-1e3j)))
                    log(2**32 + 1)
                else:
                    log(360)
            else:
                raise ValueError('v') from KeyError(9)
                try:
                    return 364
                    return 366
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(369)
                    return 371
                    1 / 0
                    log(375)
            n376 = 0
            while n376 < 2:
                n376 += 1
                if [0] * 5:
                    continue
                    return 380
                else:
                    return 382
                    log(384)
                with Manager(True) as m:
                    raise ZeroDivisionError(1, 2) from None
                continue
    return 'fell off'
show(run)
''')
print('#', 25, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
    class Y(float):
        pass
        def __length_hint__(self): return 3
    return X, Y,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X(), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: abs(x))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: x.static(1))
show(lambda: len(x))
show(lambda: X.klass(2))
show(lambda: (*x,))
show(lambda: X.value)
show(lambda: x * 2)
def change():
    global x; del x.a
show(change)
''')
print('#', 26, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case []: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(63))
show(lambda: run(((list('hello') << 31))[10**20]))
show(lambda: run(1e22))
show(lambda: run(ord(-1.5)))
''')
print('#', 27, flush=True)
run_snippet('''
show(lambda: (['b', 'a']).sort((~0.0), ((3, 2, 1, 0) < [0] * 5 > bytearray() >= ...), any(-x for x in frozenset() if not x)))
''')
print('#', 28, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
    class Y(Exception):
        pass
        def __lt__(self, other): log('lt'); return True
        def __class_getitem__(cls, key): return (cls.__name__, key)
    return X, Y,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X(), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: X.__mro__)
show(lambda: x + y)
show(lambda: str(x))
show(lambda: x and 1)
show(lambda: x * 2)
show(lambda: round(x, 2))
show(lambda: bool(x))
show(lambda: X[3])
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 29, flush=True)
run_snippet('''
def run():
    log([0] * 5)
    log(391)
    for i in range(3):
        log('i', i)
        for i in [1, 2]:
            log('i', i)
            n392 = 0
            while n392 < 2:
                n392 += 1
                try:
                    log(())
                    return 396
                    log(397)
                except KeyError as e:
                    log(399)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(402)
                    return 405
                else:
                    raise StopIteration(3) from KeyError(9)
                    raise KeyError('k')
                try:
                    continue
                    1 / 0
                finally:
                    log(414)
                    return 416
            log(417)
            n418 = 0
            while n418 < 2:
                n418 += 1
                try:
                    break
                    raise GeneratorExit
                    log(({} | {'x': None}))
                except BaseException as e:
                    log(425)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                except TypeError as e:
                    log(428)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 430
                    break
                with Manager(True) as m:
                    1 / 0
                raise ValueError('v') from KeyError(9)
            else:
                log(437)
        log(438)
        for i in [1, 2]:
            log('i', i)
            try:
                for i in range(3):
                    log('i', i)
                    raise GeneratorExit
                    log(442)
                    continue
                else:
                    log(445)
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    log((0j // 3))
                except ZeroDivisionError as e:
                    log(450)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(452)
                    break
                log(456)
            finally:
                log(457)
                log((()).index())
    else:
        log(460)
    return 'fell off'
show(run)
''')
print('#', 30, flush=True)
run_snippet('''
def run():
    *a, b = f'{(2.675):*<z,X}{(2.675)!r:>20}'
    return locals()
show(run)
''')
print('#', 31, flush=True)
run_snippet('''
show(lambda: any(x for x in ((2.5-1e3j) << 31) if not x))
''')
print('#', 32, flush=True)
run_snippet('''
show(lambda: ((~([3, 1, 2] < complex('inf'))) ** 10))
''')
print('#', 33, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __bool__(self): log('bool'); return False
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __float__(self): log('float'); return 1.5
    class Y(dict, X):
        pass
        def __missing__(self, key): return 'missing'
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __len__(self): log('len'); return 2
        def __set__(self, obj, value): log('set', value)
    return X, Y,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X([1, 2]), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: next(x))
show(lambda: not x)
show(lambda: 2 * x)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: list(reversed(x)))
show(lambda: x > 1)
show(lambda: x == x)
def change():
    global x; x += 1
show(change)
''')
print('#', 34, flush=True)
run_snippet('''
def run():
    v = b''
    try:
        v += 2**63
    finally:
        log(v)
    return v
show(run)
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: (2 << 1))
''')
print('#', 36, flush=True)
run_snippet('''
def run():
    n461 = 0
    while n461 < 2:
        n461 += 1
        with Manager(True) as m:
            try:
                for i in [1, 2]:
                    log('i', i)
                    log(462)
                    return 465
                    log(-float('inf'))
                else:
                    log(468)
            except ZeroDivisionError as e:
                log(469)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(470)
                try:
                    break
                finally:
                    log(473)
                    continue
                    continue
                with Manager() as m:
                    raise KeyError('k') from KeyError(9)
                    continue
                    continue
            finally:
                log(484)
                try:
                    break
                finally:
                    log(487)
                    continue
                if ({1}).symmetric_difference(-10**30):
                    continue
                with 5:
                    raise
                    raise ZeroDivisionError(1, 2)
                    continue
            return 499
        if (b'a,b,c' if ' pad ' else (-0.0-0j)):
            1 / 0
        else:
            if ' pad ':
                return 503
        try:
            log(504)
            if (-object):
                for i in range(3):
                    log('i', i)
                    1 / 0
                    raise OSError(2, 'gone') from None
                if (('a', 1) ** 10):
                    log(510)
        except BaseException as e:
            log(511)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(512)
            log(513)
            try:
                with Manager(True), 5:
                    raise
                    raise StopIteration(3) from None
                    log(519)
                log(520)
            except Exception as e:
                log(521)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(())
                raise
                try:
                    raise
                    raise ZeroDivisionError(1, 2) from None
                    break
                except ValueError as e:
                    log(532)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    raise
                finally:
                    log(537)
                    log(539)
            except TypeError as e:
                log(540)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                finally:
                    log(543)
                    continue
            else:
                try:
                    raise TypeError
                    1 / 0
                    log(550)
                except BaseException as e:
                    log(552)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(554)
                except LookupError as e:
                    log(555)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    1 / 0
                try:
                    raise KeyError('k')
                except LookupError as e:
                    log(562)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 564
                except (KeyError, ValueError) as e:
                    log(565)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log('😀x')
                    raise OSError(2, 'gone') from None
                else:
                    raise OSError(2, 'gone')
                n572 = 0
                while n572 < 2:
                    n572 += 1
                    raise
                    log(576)
                    raise
        except KeyError as e:
            log(579)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in range(3):
                log('i', i)
                n580 = 0
                while n580 < 2:
                    n580 += 1
                    raise GeneratorExit from KeyError(9)
                else:
                    log(583)
                try:
                    raise ZeroDivisionError(1, 2)
                except LookupError as e:
                    log(586)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except Exception as e:
                    log(589)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    1 / 0
            n594 = 0
            while n594 < 2:
                n594 += 1
                n595 = 0
                while n595 < 2:
                    n595 += 1
                    log(596)
                    raise KeyError('k') from KeyError(9)
                n600 = 0
                while n600 < 2:
                    n600 += 1
                    raise
                else:
                    log(603)
                if 10**20:
                    break
                    log(606)
            for i in iter([4]):
                log('i', i)
                log(608)
                try:
                    1 / 0
                    break
                except* (TypeError, OSError) as e:
                    log(613)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    continue
                    log([3, 1, 2])
                finally:
                    log(619)
                    continue
                    log(623)
        finally:
            log(624)
            with Manager(True) as m, 5:
                with Manager() as m, Manager(True):
                    continue
                    break
                    break
                with Manager(True):
                    raise StopIteration(3) from KeyError(9)
            try:
                for i in 'ab':
                    log('i', i)
                    continue
                else:
                    log(635)
                try:
                    log(set())
                    1 / 0
                    log(641)
                finally:
                    log(642)
                    log(frozenset({2, 3}))
                    break
            except* (TypeError, OSError) as e:
                log(647)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            except* (TypeError, OSError) as e:
                log(649)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
    n651 = 0
    while n651 < 2:
        n651 += 1
        try:
            with Manager() as m, Manager() as m:
                try:
                    log(652)
                    break
                finally:
                    log(656)
                    raise
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                else:
                    log(661)
                raise OSError(2, 'gone') from None
        except TypeError as e:
            log(664)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in ():
                log('i', i)
                log(666)
                log(((1+2j)).__abs__())
                log(669)
            else:
                log(670)
            log(671)
            log(672)
        except ValueError as e:
            log(673)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            break
        with Manager(), Manager():
            log(676)
            try:
                log(677)
                if (1 < 'A\\nB\\r\\nC' != 0j == 2):
                    continue
                    continue
            finally:
                log(682)
                for i in ():
                    log('i', i)
                    raise
                    log(686)
                else:
                    log(687)
                with Manager() as m:
                    continue
                    raise
            log(692)
    else:
        log(693)
    return 'fell off'
show(run)
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    a, b, c = (-2**30 > bytearray() >= (1+2j))
    return locals()
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    if (b'a' >= (1, 2)):
        try:
            with 5:
                if (0j).__abs__(b' x ', key=str):
                    log(695)
                    raise TypeError from None
                    log('%s-%d')
                if ('ΑΣ')[::]:
                    1 / 0
                    1 / 0
            n704 = 0
            while n704 < 2:
                n704 += 1
                with Manager() as m, 5:
                    return 706
                    raise
                    log(709)
                n711 = 0
                while n711 < 2:
                    n711 += 1
                    log(bool(b'abc'))
                    continue
                for i in ():
                    log('i', i)
                    continue
                    log(718)
            else:
                log(720)
        except BaseException as e:
            log(721)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise ValueError('v')
        except (KeyError, ValueError) as e:
            log(724)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                n725 = 0
                while n725 < 2:
                    n725 += 1
                    return 727
                    continue
                    log(731)
                else:
                    log(732)
                n733 = 0
                while n733 < 2:
                    n733 += 1
                    break
                    log(737)
                log(reversed(1, -2**62))
            finally:
                log(740)
                if (-2**61):
                    raise TypeError from KeyError(9)
                    log(sum((x, x) for x in 1j if not x))
                    return 746
                else:
                    raise
                    raise
                n751 = 0
                while n751 < 2:
                    n751 += 1
                    continue
                    log(754)
                    break
        finally:
            log(758)
            try:
                return 760
            finally:
                log(761)
                with Manager(True) as m:
                    return 763
                    log(frozenset({2, 3}))
                if ({(1, 2): [3]} ** None):
                    log(('ǆ')[-10**30])
                    log((b' x ' <= b'\\x00\\xff' <= 1.0 <= -1.5))
                    raise ZeroDivisionError(1, 2) from None
            if b' x ':
                n772 = 0
                while n772 < 2:
                    n772 += 1
                    log(774)
                    continue
                else:
                    log(777)
                with Manager() as m:
                    raise
            else:
                if any((x, x) for x in 1/3 if x):
                    log(781)
                    1 / 0
            try:
                n784 = 0
                while n784 < 2:
                    n784 += 1
                    log(785)
                    continue
            finally:
                log(789)
                log(790)
    return 'fell off'
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __neg__(self): return 'neg'
        def __repr__(self): return f'<{type(self).__name__}>'
        def __len__(self): log('len'); return 2
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __lt__(self, other): log('lt'); return True
    class Y(bytes):
        pass
        def __length_hint__(self): return 3
    class Z(X):
        pass
        def __enter__(self): log('enter'); return self
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    return X, Y, Z,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X('ab'), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: X.value)
show(lambda: not x)
show(lambda: x.anything)
show(lambda: 1 + x)
show(lambda: x.method(3))
show(lambda: max(x, y) is x)
show(lambda: x.__class__.__name__)
show(lambda: next(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: {})
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    for i in ():
        log('i', i)
        with Manager(), Manager():
            try:
                try:
                    raise TypeError
                    log(iter([1, 2]))
                finally:
                    log(795)
                    break
                try:
                    raise OSError(2, 'gone') from None
                    1 / 0
                    log(802)
                except ArithmeticError as e:
                    log(804)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(806)
                except LookupError as e:
                    log(807)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                else:
                    continue
                    log(813)
                    raise OSError(2, 'gone')
                finally:
                    log(816)
                    continue
            except KeyError as e:
                log(819)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    return 823
                    continue
                except TypeError as e:
                    log(826)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    break
                except ArithmeticError as e:
                    log(831)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    raise ZeroDivisionError(1, 2)
                    return 837
                else:
                    raise
                    continue
                    return 843
    return 'fell off'
show(run)
''')
print('#', 42, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(*(), **{}))
show(lambda: f(b=1))
show(lambda: f(1, *[2], c=3))
show(lambda: f(*[1, 2]))
''')
print('#', 43, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    log(844)
    n845 = 0
    while n845 < 2:
        n845 += 1
        for i in 'ab':
            log('i', i)
            try:
                try:
                    log(847)
                    return 849
                    raise StopIteration(3) from KeyError(9)
                except KeyError as e:
                    log(852)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log({'x': None})
                    log(858)
                except Exception as e:
                    log(859)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    continue
                for i in [1, 2]:
                    log('i', i)
                    log(866)
                log(869)
            except BaseException as e:
                log(870)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise GeneratorExit from KeyError(9)
                except ArithmeticError as e:
                    log(873)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(877)
                    raise
                except Exception as e:
                    log(880)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(882)
                    return 884
                finally:
                    log(885)
                    break
            try:
                with Manager(True) as m:
                    log(888)
                    raise TypeError from KeyError(9)
                with Manager() as m:
                    log({(1, 2): [3]})
                    break
            except ValueError as e:
                log(896)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(897)
                if [0] * 5:
                    raise ZeroDivisionError(1, 2)
                    raise OSError(2, 'gone') from None
                    return 903
                else:
                    continue
                    raise
                    break
                for i in range(3):
                    log('i', i)
                    raise OSError(2, 'gone')
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
            except BaseException as e:
                log(916)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(917)
            else:
                n918 = 0
                while n918 < 2:
                    n918 += 1
                    continue
                    log('\\ud800')
                    raise KeyError('k')
                log(925)
        try:
            for i in range(3):
                log('i', i)
                try:
                    log(927)
                    log(929)
                except BaseException as e:
                    log(930)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(931)
                    break
                except (KeyError, ValueError) as e:
                    log(935)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(937)
                    log(938)
                    raise GeneratorExit
                else:
                    log(None)
        except TypeError as e:
            log(944)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n945 = 0
            while n945 < 2:
                n945 += 1
                try:
                    return 947
                except KeyError as e:
                    log(948)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ValueError('v') from None
                    log((set('abc')).difference(nothing=1))
                finally:
                    log(955)
                    log([])
                    raise
                    continue
                with Manager() as m:
                    continue
            else:
                log(964)
            for i in range(3):
                log('i', i)
                n965 = 0
                while n965 < 2:
                    n965 += 1
                    log((dict(zip('abc', range(3))) ** 0.5))
                    log(969)
                    log(970)
                else:
                    log(972)
            else:
                log(973)
            n974 = 0
            while n974 < 2:
                n974 += 1
                with Manager():
                    log(975)
                    return 978
        except (KeyError, ValueError) as e:
            log(979)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (+1j):
                log(([None, 0] if set() else {'x': None}))
                with Manager(True) as m, Manager():
                    raise
                    log(('% 12o' % (2.675,)))
                    break
            else:
                n988 = 0
                while n988 < 2:
                    n988 += 1
                    return 990
                    raise StopIteration(3)
                else:
                    log(993)
            n994 = 0
            while n994 < 2:
                n994 += 1
                try:
                    log(995)
                except KeyError as e:
                    log(997)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(999)
                    log(({1: 'one', 1.0: 'float'} >> 0))
                    raise OSError(2, 'gone') from None
                else:
                    log(1005)
                try:
                    raise ValueError('v') from None
                except* KeyError as e:
                    log(1008)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1009)
            with Manager(True):
                n1010 = 0
                while n1010 < 2:
                    n1010 += 1
                    raise
                else:
                    log(1013)
        else:
            with Manager(True), Manager() as m:
                continue
                for i in ():
                    log('i', i)
                    return 1017
                for i in iter([4]):
                    log('i', i)
                    log(1018)
                else:
                    log(1020)
            for i in iter([4]):
                log('i', i)
                if (bytearray() >> 100):
                    return 1022
                    break
                log(1025)
    if ([] ** 0):
        n1026 = 0
        while n1026 < 2:
            n1026 += 1
            if float():
                if -10**30:
                    log(1027)
                    log(1030)
                    return 1032
                else:
                    log(1034)
                    1 / 0
                    return 1038
            break
            try:
                log(1041)
                log(1042)
            except* (TypeError, OSError) as e:
                log(1043)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* KeyError as e:
                log(1045)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1046)
            else:
                log(1048)
                for i in range(3):
                    log('i', i)
                    raise KeyError('k') from None
                else:
                    log(1051)
                try:
                    log(1053)
                finally:
                    log(1054)
                    1 / 0
                    log(1057)
        with Manager(True):
            for i in iter([4]):
                log('i', i)
                break
            else:
                log(1061)
            log(1062)
    return 'fell off'
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
    class Y(str):
        pass
        def __call__(self, *a, **k): return ('called', a, k)
    return X, Y,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X('ab'), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: -x)
show(lambda: x.method())
show(lambda: round(x, 2))
show(lambda: bytes(x))
show(lambda: max(x, y) is x)
show(lambda: {**x})
show(lambda: x and 1)
show(lambda: sum(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 46, flush=True)
run_snippet('''
async def main():
    raise OSError(2, 'gone')
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 47, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __str__(self): return 'str'
        def __get__(self, obj, cls): log('get'); return 'got'
        value = 5
        def __index__(self): log('index'); return 1
        def __repr__(self): return f'<{type(self).__name__}>'
        def __bool__(self): log('bool'); return False
    class Y(dict, X):
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __repr__(self): return f'<{type(self).__name__}>'
        def __len__(self): log('len'); return 2
        prop = property(lambda self: 'prop')
    return X, Y,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X([1, 2]), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: format(x, 'abc'))
show(lambda: x == x)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: dir(x)[:3])
show(lambda: x > 1)
show(lambda: x != y)
show(lambda: x(1, b=2))
show(lambda: [i for i in x])
def change():
    global x; del x.a
show(change)
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    v = [3, 1, 2]
    try:
        v[::2] += [x for x in str if not x]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 49, flush=True)
run_snippet('''
def f(a, /): return locals()
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(1, 2, 3))
show(lambda: f(**5))
show(lambda: f(**{1: 2}))
''')
print('#', 50, flush=True)
run_snippet('''
async def main():
    raise OSError(2, 'gone')
show(lambda: drive(main()))
''')
print('#', 51, flush=True)
run_snippet('''
def run():
    if (bytearray() >> 100):
        try:
            if (b'abc' if 1j else (1+2j)):
                if 2**30:
                    log(-1)
            else:
                n1065 = 0
                while n1065 < 2:
                    n1065 += 1
                    return 1067
                    break
                    raise
            n1072 = 0
            while n1072 < 2:
                n1072 += 1
                try:
                    continue
                    raise
                finally:
                    log(1077)
                    return 1079
            else:
                log(1080)
            1 / 0
        except Exception as e:
            log(1083)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager() as m:
                with Manager(True) as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                raise
                log(1088)
        finally:
            log(1090)
            if -0.0:
                for i in range(3):
                    log('i', i)
                    raise StopIteration(3) from None
                n1093 = 0
                while n1093 < 2:
                    n1093 += 1
                    raise
                    raise
                    raise ValueError('v')
                else:
                    log(1100)
                try:
                    raise ValueError('v') from KeyError(9)
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(1105)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1107
                    return 1109
        try:
            for i in 'ab':
                log('i', i)
                log(any(str(x) for x in complex('inf')))
                try:
                    log(1112)
                    continue
                except* KeyError as e:
                    log(1116)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(1118)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
            log(1120)
        except* ValueError as e:
            log(1121)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        except* (TypeError, OSError) as e:
            log(1123)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        finally:
            log(1125)
            if '\\ud800':
                for i in [1, 2]:
                    log('i', i)
                    continue
                if ([].append)[0:8]:
                    1 / 0
                    log(1130)
                    log(((None,) != (3, 2, 1, 0)))
                try:
                    1 / 0
                    raise ValueError('v') from KeyError(9)
                    raise KeyError('k')
                finally:
                    log(1140)
                    raise
                    raise
                    log(1145)
    for i in range(3):
        log('i', i)
        try:
            if (0.1 < 0.0):
                continue
                try:
                    log(1150)
                    return 1152
                    continue
                except ZeroDivisionError as e:
                    log(1155)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
            else:
                log(1160)
                try:
                    return 1162
                    continue
                except LookupError as e:
                    log(1165)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise
                    log(1171)
                with 5, Manager(True) as m:
                    break
            for i in ():
                log('i', i)
                try:
                    continue
                    return 1177
                    continue
                except BaseException as e:
                    log(1180)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except ArithmeticError as e:
                    log(1183)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                with Manager(True), Manager():
                    break
                    raise
            else:
                log(1190)
            try:
                1 / 0
            except* (TypeError, OSError) as e:
                log(1193)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1194)
            except* KeyError as e:
                log(1195)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
        except BaseException as e:
            log(1197)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager() as m, 5:
                for i in 'ab':
                    log('i', i)
                    log(1198)
                    log((iter([1, 2])).__call__({1, 2, 3}, strict=True))
                    raise
            try:
                log(1204)
            except (KeyError, ValueError) as e:
                log(1205)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if [-1e-7, '{} {x}']:
                    break
                else:
                    return 1209
                for i in [1, 2]:
                    log('i', i)
                    raise
                else:
                    log(1212)
            finally:
                log(1213)
                if list(str(x) for x in [3, 1, 2] if not x):
                    log(1215)
                else:
                    return 1217
                    1 / 0
                for i in iter([4]):
                    log('i', i)
                    continue
                    log(1222)
        finally:
            log(1224)
            n1225 = 0
            while n1225 < 2:
                n1225 += 1
                try:
                    return 1227
                except (KeyError, ValueError) as e:
                    log(1228)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except ArithmeticError as e:
                    log(1231)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1233)
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                with 5, Manager(True) as m:
                    log(1239)
                raise ValueError('v') from None
            for i in iter([4]):
                log('i', i)
                try:
                    log(1243)
                    log(1245)
                except Exception as e:
                    log(1246)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    continue
                except (KeyError, ValueError) as e:
                    log(1251)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(f'{(2**63):>5.1e}{(2**63)!r:>20}')
                    return 1255
                    log(('\\ud800' % '\\x00\\t'))
                else:
                    log(1259)
                    break
                finally:
                    log(1262)
                    raise
                try:
                    log(f'{(-1e-7):0=z30_G}{(-1e-7)!r:>20}')
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(1269)
                    1 / 0
                    log(1272)
            else:
                log(1274)
        log([1.5, 1])
    else:
        log(1277)
    for i in [1, 2]:
        log('i', i)
        log(1278)
        n1279 = 0
        while n1279 < 2:
            n1279 += 1
            log(1280)
            if (2**30 < (1+2j) >= {1: 'one', 1.0: 'float'}):
                log(format(3))
                try:
                    log(({1: 'one', 1.0: 'float'} <= {'x': None}))
                except ArithmeticError as e:
                    log(1285)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                else:
                    break
                try:
                    return 1293
                except (KeyError, ValueError) as e:
                    log(1294)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1296)
                    raise
                except KeyError as e:
                    log(1299)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise KeyError('k')
                    continue
                finally:
                    log(1306)
                    return 1308
                    raise ValueError('v') from KeyError(9)
            else:
                raise StopIteration(3) from None
                if [1.5, 1]:
                    raise ZeroDivisionError(1, 2)
                    log(1315)
                    log(1317)
                raise ValueError('v') from KeyError(9)
        else:
            log(1321)
    return 'fell off'
show(run)
''')
print('#', 52, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __exit__(self, *a): log('exit', a[0]); return True
    return X,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X([1, 2]), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: x == x)
show(lambda: (*x,))
show(lambda: x @ y)
show(lambda: 2 * x)
show(lambda: {**x})
show(lambda: x)
show(lambda: x.value)
show(lambda: 7 in x)
def change():
    global x; x += 1
show(change)
''')
print('#', 53, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    with Manager(True):
        yield 10
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.close())
show(lambda: next(g))
show(lambda: g.send(None))
show(lambda: next(g, 'end'))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 54, flush=True)
run_snippet('''
def run():
    a, *b = [0] * 5
    return locals()
show(run)
''')
print('#', 55, flush=True)
run_snippet('''
async def main():
    await 7
show(lambda: drive(main()))
''')
print('#', 56, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        static = staticmethod(lambda *a: ('static', a))
        def __contains__(self, item): log('contains', item); return item == 1
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __round__(self, n=None): return ('round', n)
        def __mul__(self, other): return ('mul', other)
    return X,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X(), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: x.anything)
show(lambda: x[0])
show(lambda: [i for i in x])
show(lambda: x.value)
show(lambda: int(x))
show(lambda: x == x)
show(lambda: repr(x))
show(lambda: x.a)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 57, flush=True)
run_snippet('''
show(lambda: (format(' pad ', 'z30.10c') <= 2**61 < [(x, x) for x in [None, 0]]))
''')
print('#', 58, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
    return X,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X(), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: dir(x)[:3])
show(lambda: x and 1)
show(lambda: (*x,))
show(lambda: str(x))
show(lambda: -x)
show(lambda: X.__mro__)
show(lambda: x < y)
show(lambda: x.method(3))
def change():
    global x; x += 1
show(change)
''')
print('#', 59, flush=True)
run_snippet('''
show(lambda: ([1])[::])
''')
