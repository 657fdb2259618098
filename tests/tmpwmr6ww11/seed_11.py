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
    class X(frozenset):
        pass
        def __reversed__(self): return iter('rev')
        __slots__ = ('a', 's')
        def __get__(self, obj, cls): log('get'); return 'got'
        def __format__(self, spec): return f'fmt[{spec}]'
        value = 5
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Y():
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __delattr__(self, name): log('delattr', name)
        def __set__(self, obj, value): log('set', value)
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Z():
        pass
        def __mul__(self, other): return ('mul', other)
        prop = property(lambda self: 'prop')
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __float__(self): log('float'); return 1.5
        static = staticmethod(lambda *a: ('static', a))
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
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
show(lambda: x != y)
show(lambda: x == 1)
show(lambda: len(x))
show(lambda: x.prop)
show(lambda: X.klass(2))
show(lambda: bool(x))
show(lambda: sum(x))
show(lambda: round(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 1, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int(n) | float(n): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a] if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([*set(), [1, 2, 3, 4, 5]]))
show(lambda: run(float('inf')))
show(lambda: run(bytearray()))
show(lambda: run(2**64))
''')
print('#', 2, flush=True)
run_snippet('''
show(lambda: 2**32 + 1)
''')
print('#', 3, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
    class Y(set, X):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __delattr__(self, name): log('delattr', name)
        def __index__(self): log('index'); return 1
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    class Z(list, X):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __dir__(self): return ['b', 'a']
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
show(lambda: x == 1)
show(lambda: sum(x))
show(lambda: complex(x))
show(lambda: x.anything)
show(lambda: x.prop)
show(lambda: x.__class__.__name__)
show(lambda: divmod(x, 1))
show(lambda: -x)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    *a, = abs(str)
    return locals()
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
show(lambda: (None,))
''')
print('#', 6, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 1.5: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5 if subject: return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(1e16))
show(lambda: run(abs({1: 2})))
show(lambda: run(((1,) if ((None,))[-1:100] else [])))
show(lambda: run(2**61))
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    try:
        try:
            with 5, Manager() as m:
                return 2
                for i in range(3):
                    log('i', i)
                    log(4)
                else:
                    log(5)
                with 5, 5:
                    log(7)
            with Manager(), Manager() as m:
                try:
                    log(8)
                except* ValueError as e:
                    log(10)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* ValueError as e:
                    log(12)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                try:
                    return 15
                    log(({'a': 1, 'b': 2} if 2**30 - 1 else b'abc'))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(20)
                    log(22)
            log(23)
        except ValueError as e:
            log(24)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n25 = 0
            while n25 < 2:
                n25 += 1
                try:
                    raise ValueError('v')
                    break
                finally:
                    log(30)
                    raise StopIteration(3)
                    continue
                for i in range(3):
                    log('i', i)
                    break
                    1 / 0
                log(39)
            else:
                log(40)
            log(41)
            if ((-0.0-0j) > set('abc')):
                with 5, Manager():
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                n45 = 0
                while n45 < 2:
                    n45 += 1
                    log(46)
                    log(49)
                    raise
                with Manager(), Manager() as m:
                    raise OSError(2, 'gone') from None
                    raise
        for i in 'ab':
            log('i', i)
            for i in 'ab':
                log('i', i)
                if [3, 1, 2]:
                    raise
                    log(59)
                else:
                    raise ZeroDivisionError(1, 2) from None
                    return 63
                    continue
            else:
                log(66)
            with Manager():
                try:
                    raise GeneratorExit
                    log(70)
                except BaseException as e:
                    log(71)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    raise OSError(2, 'gone') from KeyError(9)
                    1 / 0
                except Exception as e:
                    log(78)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                try:
                    break
                except KeyError as e:
                    log(85)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((('a', 1)).index(..., {(1, 2): [3]}))
                    log(({'a': 1, 'b': 2})[:-100:])
                    continue
            for i in range(3):
                log('i', i)
                continue
                try:
                    log(2**30 - 1)
                    log(('a', 1))
                except TypeError as e:
                    log(98)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(101)
                except Exception as e:
                    log(103)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(105)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(108)
                    raise
                try:
                    break
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                except Exception as e:
                    log(117)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({1})
                    break
                except TypeError as e:
                    log(122)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 124
                    log((b'' if () else print))
                    break
                finally:
                    log(129)
                    raise
                    break
                    break
            else:
                log(136)
        else:
            log(137)
    finally:
        log(138)
        if complex('inf'):
            if ('a', 1):
                n139 = 0
                while n139 < 2:
                    n139 += 1
                    log(('%-.12d' % (256,)))
                    continue
                with Manager(True):
                    log(144)
                    log(146)
                with Manager(True) as m, Manager() as m:
                    raise GeneratorExit
                    1 / 0
                    log(152)
            with Manager(True):
                n154 = 0
                while n154 < 2:
                    n154 += 1
                    break
                    1 / 0
                n159 = 0
                while n159 < 2:
                    n159 += 1
                    log((~'ßﬁ'))
                    continue
                else:
                    log(164)
        if ():
            log(166)
            try:
                if (('a', 1)).__getitem__((1, (2, 3)), '\\ud800'):
                    return 168
                    log((+memoryview(b'view')))
                if pow(-2**63 - 1):
                    log(172)
            except KeyError as e:
                log(173)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if print:
                    raise KeyError('k')
                    raise KeyError('k')
                    raise ZeroDivisionError(1, 2)
                else:
                    raise TypeError from KeyError(9)
                    raise StopIteration(3) from KeyError(9)
                    log(184)
                try:
                    return 187
                finally:
                    log(188)
                    raise
    return 'fell off'
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    v = b' x '
    try:
        v *= 3
    finally:
        log(v)
    return v
show(run)
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    v = list('hello')
    try:
        del v[::2]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 10, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise ValueError('v')
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: g.throw(KeyError))
show(lambda: list(g))
show(lambda: next(iter(g)))
show(lambda: g.gi_frame is None)
show(lambda: g.send(None))
show(g.close)
''')
print('#', 11, flush=True)
run_snippet('''
show(lambda: '😀x')
''')
print('#', 12, flush=True)
run_snippet('''
show(lambda: set())
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: (2**63).__pow__(8, 1))
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    a, *b, c = (set('abc') is set('abc'))
    return locals()
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    log((yield from inner()))
    try:
        yield 6
    finally:
        log('finally'); return 8
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: next(g, 'end'))
show(lambda: g.gi_running)
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_frame is None)
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 16, flush=True)
run_snippet('''
def make():
    class X():
        pass
    class Y(float):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __exit__(self, *a): log('exit', a[0]); return True
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
show(lambda: str(x))
show(lambda: abs(x))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: x @ y)
show(lambda: hasattr(x, 'b'))
show(lambda: float(x))
show(lambda: bool(x))
show(lambda: x < y)
def change():
    global x; x += 1
show(change)
''')
print('#', 17, flush=True)
run_snippet('''
show(lambda: sum(x or 1 for x in bytearray() if x))
''')
print('#', 18, flush=True)
run_snippet('''
show(lambda: ((((-0.0-0j) <= (-0.0-0j) >= (i for i in range(3))))[1] if range(10, 0, -3) else {'x': None}))
''')
print('#', 19, flush=True)
run_snippet('''
def run():
    v = [3, 1, 2]
    try:
        v[0] = {1}
    finally:
        log(v)
    return v
show(run)
''')
print('#', 20, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        __slots__ = ('a', 's')
        def __format__(self, spec): return f'fmt[{spec}]'
        def __neg__(self): return 'neg'
        def __length_hint__(self): return 3
    class Y(frozenset, X):
        pass
        def __len__(self): log('len'); return 2
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __lt__(self, other): log('lt'); return True
        def __int__(self): log('int'); return 4
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
    class Z():
        pass
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
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
show(lambda: x.static(1))
show(lambda: sum(x))
show(lambda: dir(x)[:3])
show(lambda: dict(x))
show(lambda: x.__class__.__name__)
show(lambda: complex(x))
show(lambda: x.a)
show(lambda: x ** 2)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 21, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise ValueError('v')
    for i in range(2):
        yield i
    try:
        yield 6
    finally:
        log('finally'); yield 7
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: g.throw(GeneratorExit))
show(lambda: next(iter(g)))
show(lambda: g.close())
show(lambda: g.send(1))
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    1 / 0
    try:
        for i in iter([4]):
            log('i', i)
            for i in [1, 2]:
                log('i', i)
                if bytearray():
                    raise
                    continue
                else:
                    return 198
                try:
                    log(200)
                    continue
                    continue
                except KeyError as e:
                    log(205)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                try:
                    continue
                    raise
                    break
                finally:
                    log(214)
                    1 / 0
            else:
                log(217)
        try:
            for i in iter([4]):
                log('i', i)
                if ((1+2j)).__format__(bytearray(b'xyz'), [1.5, 1]):
                    break
                    log(ValueError('v'))
                    continue
                if ((1,))[0]:
                    raise
                    log(-0.0)
                log(False)
            else:
                log(230)
            with Manager() as m, Manager(True) as m:
                try:
                    raise KeyError('k') from KeyError(9)
                except* KeyError as e:
                    log(233)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(234)
                else:
                    log(236)
                    log(238)
                    raise
                finally:
                    log(241)
                    raise GeneratorExit
                    raise StopIteration(3) from None
                    raise StopIteration(3) from None
                try:
                    raise StopIteration(3) from KeyError(9)
                    log(5e-324)
                finally:
                    log(252)
                    log(sorted((x, x) for x in [1] if x))
                try:
                    log(256)
                except LookupError as e:
                    log(257)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(260)
                    raise TypeError
                    log(264)
            with Manager(True) as m, Manager(True) as m:
                for i in iter([4]):
                    log('i', i)
                    log(({(1, 2): [3]} ^ {'x': None}))
                    break
                    raise GeneratorExit
                if (~b'a'):
                    log(272)
        except KeyError as e:
            log(273)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(274)
            raise GeneratorExit from None
        finally:
            log(277)
            for i in 'ab':
                log('i', i)
                try:
                    break
                    return 281
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(284)
                    log(286)
                with Manager(True) as m:
                    break
                    raise
                try:
                    log(('aXbXc')[1:2])
                finally:
                    log(293)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(297)
                    continue
            log(300)
            if format(b'a,b,c', '0=-.0o'):
                return 302
            else:
                n303 = 0
                while n303 < 2:
                    n303 += 1
                    raise OSError(2, 'gone')
                    1 / 0
        log(308)
    except* KeyError as e:
        log(309)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise KeyError('from handler')
    log(311)
    return 'fell off'
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __set__(self, obj, value): log('set', value)
        def __enter__(self): log('enter'); return self
    class Y(set):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        prop = property(lambda self: 'prop')
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
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
show(lambda: x @ y)
show(lambda: x + 1)
show(lambda: (*x,))
show(lambda: hash(x) == hash(x))
show(lambda: [1, 2, 3][x])
show(lambda: float(x))
show(lambda: X.static(1))
show(lambda: vars(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 24, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __mul__(self, other): return ('mul', other)
        def __enter__(self): log('enter'); return self
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __index__(self): log('index'); return 1
        def __round__(self, n=None): return ('round', n)
    class Y(X):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __length_hint__(self): return 3
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __dir__(self): return ['b', 'a']
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: list(reversed(x)))
show(lambda: isinstance(x, X))
show(lambda: bytes(x))
show(lambda: x.klass(2))
show(lambda: divmod(x, 1))
show(lambda: complex(x))
show(lambda: repr(x))
show(lambda: vars(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 25, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 0 if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((('%012g' % ('12',)) ** 2)))
show(lambda: run(sorted(x for x in 'A\\nB\\r\\nC')))
show(lambda: run(((() ** -1) << 0)))
show(lambda: run(format(-1)))
''')
print('#', 26, flush=True)
run_snippet('''
async def main():
    return 6
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 27, flush=True)
run_snippet('''
show(lambda: ((({(1, 2): [3]} < 2.5) != ((None,)).__add__({'a': 1, 'b': 2}, -1.5)) >= format(10**20, '0=+30_G') == (+[('a', 1), {(1, 2): [3]}, *(1, (2, 3))])))
''')
print('#', 28, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    log('got', (yield 1))
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.gi_frame is None)
show(lambda: next(iter(g)))
show(lambda: g.gi_running)
show(lambda: g.throw(StopIteration))
show(lambda: list(g))
show(lambda: next(g, 'end'))
show(g.close)
''')
print('#', 29, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [*_, last]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int() if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {} if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool(): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _]: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last] if subject: return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(bytearray(b'xyz')))
show(lambda: run((123456.789 if format(-float('inf'), '=12_.1c') else range(5))))
show(lambda: run({str(x) for x in range(0)}))
show(lambda: run(({1e22, 'ßﬁ'} ** 0.5)))
''')
print('#', 30, flush=True)
run_snippet('''
show(lambda: 'ǆ')
''')
print('#', 31, flush=True)
run_snippet('''
show(lambda: ((bytes(range(65, 75)) ** -1) ** 1))
''')
print('#', 32, flush=True)
run_snippet('''
def run():
    log(312)
    if (str)[::3]:
        if ({1}).copy((2.5-1e3j), Ellipsis, 0):
            for i in iter([4]):
                log('i', i)
                try:
                    1 / 0
                    1 / 0
                except ValueError as e:
                    log(317)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    continue
                    1 / 0
                else:
                    log(325)
                if (b' x ' + bytearray()):
                    log(format(frozenset(), '+.1%'))
                else:
                    raise OSError(2, 'gone') from KeyError(9)
            try:
                for i in [1, 2]:
                    log('i', i)
                    raise StopIteration(3)
                else:
                    log(332)
            finally:
                log(333)
                for i in range(3):
                    log('i', i)
                    log(334)
                if (1.0 ** -2):
                    log(336)
                else:
                    return 339
        try:
            if []:
                for i in [1, 2]:
                    log('i', i)
                    log('{0:+o}|{0!r}'.format((1+2j)))
                    break
                    raise KeyError('k') from KeyError(9)
        except (KeyError, ValueError) as e:
            log(346)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(347)
            for i in [1, 2]:
                log('i', i)
                log(348)
                with 5, Manager():
                    log(349)
                    log(351)
            else:
                log(353)
        finally:
            log(354)
            try:
                with 5, Manager(True):
                    raise GeneratorExit from KeyError(9)
                n357 = 0
                while n357 < 2:
                    n357 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                log(362)
            except KeyError as e:
                log(363)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise KeyError('k') from KeyError(9)
                    log(366)
                    1 / 0
                finally:
                    log(370)
                    log([-x for x in {1: 2}])
                    raise TypeError from None
                    raise StopIteration(3)
                log(377)
            finally:
                log(379)
                log(380)
                n381 = 0
                while n381 < 2:
                    n381 += 1
                    raise ValueError('v') from None
                    log(range(5))
            if b'a':
                try:
                    log(386)
                except* ValueError as e:
                    log(388)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(390)
                    log(392)
                try:
                    return 394
                except KeyError as e:
                    log(395)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(396)
                finally:
                    log(398)
                    log(399)
                    raise
            else:
                for i in iter([4]):
                    log('i', i)
                    raise
                    return 406
                    return 408
                else:
                    log(409)
                try:
                    raise StopIteration(3) from None
                except ArithmeticError as e:
                    log(412)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 414
                    log(415)
                except BaseException as e:
                    log(417)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(421)
                try:
                    log(('title case Text')[2**61])
                    raise
                    log(426)
                except ValueError as e:
                    log(428)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(431)
                    raise ValueError('v')
                    log(434)
                    return 437
            try:
                try:
                    raise
                    raise OSError(2, 'gone') from None
                except* KeyError as e:
                    log(442)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                raise
                log('{0:zn}|{0!r}'.format((2.5-1e3j)))
            finally:
                log(448)
                n449 = 0
                while n449 < 2:
                    n449 += 1
                    1 / 0
                    break
    return 'fell off'
show(run)
''')
print('#', 33, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int(n) | float(n) if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a] if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case _: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run({b'', bytearray(), 2**63}))
show(lambda: run(set('abc')))
show(lambda: run(([] ** None)))
show(lambda: run(Ellipsis))
''')
print('#', 34, flush=True)
run_snippet('''
def run():
    1 / 0
    return 'fell off'
show(run)
''')
print('#', 35, flush=True)
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
    except KeyError as e:
        log(repr(e))
        yield 5
    for i in range(2):
        yield i
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: next(g, 'end'))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(StopIteration))
show(lambda: next(g, 'end'))
show(lambda: g.throw(ValueError('t')))
show(g.close)
''')
print('#', 36, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
    class Y(X):
        pass
        def __str__(self): return 'str'
        def __contains__(self, item): log('contains', item); return item == 1
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
    class Z(bytes, Y):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __round__(self, n=None): return ('round', n)
        def __dir__(self): return ['b', 'a']
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
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
show(lambda: float(x))
show(lambda: x.prop)
show(lambda: X.static(1))
show(lambda: x(1, b=2))
show(lambda: x == 1)
show(lambda: X.value)
show(lambda: len(x))
show(lambda: x[0])
def change():
    global x; x.new = 1
show(change)
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    a, b = (['b', 'a'] <= [1] > 2**64 < str)
    return locals()
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __lt__(self, other): log('lt'); return True
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y(set, X):
        pass
        __slots__ = ('a', 's')
        def __hash__(self): return 7
        def __get__(self, obj, cls): log('get'); return 'got'
    class Z(set, X):
        pass
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
show(lambda: X.klass(2))
show(lambda: max(x, y) is x)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: 2 * x)
show(lambda: [i for i in x])
show(lambda: list(reversed(x)))
show(lambda: abs(x))
show(lambda: x)
def change():
    global x; x += 1
show(change)
''')
print('#', 39, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __round__(self, n=None): return ('round', n)
    class Y(int, X):
        pass
        def __bool__(self): log('bool'); return False
    return X, Y,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X(1), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: vars(x))
show(lambda: round(x, 2))
show(lambda: [i for i in x])
show(lambda: x[5])
show(lambda: x.a)
show(lambda: x.method(3))
show(lambda: x @ y)
show(lambda: repr(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 40, flush=True)
run_snippet('''
def run():
    a, b, c = {}
    return locals()
show(run)
''')
print('#', 41, flush=True)
run_snippet('''
show(lambda: ('a', 1))
''')
print('#', 42, flush=True)
run_snippet('''
def run():
    try:
        if format(2**30 - 1, '+_'):
            try:
                return 457
            except (KeyError, ValueError) as e:
                log(458)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 460
                except BaseException as e:
                    log(461)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(b'abc')
                    log((b' x ' & b'a'))
                    return 467
            finally:
                log(468)
                with Manager() as m:
                    log(469)
                    return 472
                    1 / 0
                with Manager():
                    raise ZeroDivisionError(1, 2)
                    log(477)
            try:
                log(479)
            finally:
                log(480)
                n481 = 0
                while n481 < 2:
                    n481 += 1
                    log(483)
                    continue
                    break
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                finally:
                    log(492)
                    log(494)
                    return 496
                    log(498)
            log(499)
        else:
            try:
                raise ValueError('v') from None
            except BaseException as e:
                log(503)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                1 / 0
            else:
                try:
                    log(507)
                except* ValueError as e:
                    log(508)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(509)
                except* KeyError as e:
                    log(510)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(512)
                    log(514)
                try:
                    log(((None,) ** 0.5))
                    raise
                except* ValueError as e:
                    log(519)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(521)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    1 / 0
                    raise
                finally:
                    log(527)
                    log({'x': None})
                    log(531)
                    log((bytearray(b'xyz')).title(float('nan')))
                raise TypeError
        n536 = 0
        while n536 < 2:
            n536 += 1
            with Manager(True) as m:
                n537 = 0
                while n537 < 2:
                    n537 += 1
                    break
                    break
                    break
        for i in 'ab':
            log('i', i)
            with Manager() as m:
                try:
                    log(545)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    continue
                except ArithmeticError as e:
                    log(550)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                finally:
                    log(553)
                    raise OSError(2, 'gone') from None
                    log(1e16)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    return 561
                finally:
                    log(562)
                    log(564)
                    return 566
                    break
                n569 = 0
                while n569 < 2:
                    n569 += 1
                    log(571)
                    continue
                else:
                    log(574)
            log(575)
            try:
                with Manager():
                    continue
                    raise TypeError
            except* (TypeError, OSError) as e:
                log(580)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(581)
            finally:
                log(582)
                log(584)
                try:
                    log((set() - frozenset({2, 3})))
                    raise TypeError
                    raise StopIteration(3)
                except ValueError as e:
                    log(591)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(593)
                    1 / 0
                    continue
                except TypeError as e:
                    log(598)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
    except ValueError as e:
        log(601)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(602)
        with 5:
            with Manager(True):
                try:
                    raise ZeroDivisionError(1, 2) from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(607)
                    log((range(0) ^ range(0)))
                    raise ValueError('v') from KeyError(9)
                    return 613
                log(614)
                for i in iter([4]):
                    log('i', i)
                    log(616)
                    return 618
                    raise StopIteration(3) from KeyError(9)
            n621 = 0
            while n621 < 2:
                n621 += 1
                try:
                    continue
                except* ValueError as e:
                    log(624)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(625)
                if (not (i for i in range(3))):
                    1 / 0
                else:
                    log(629)
                log(630)
            with Manager(True) as m, Manager():
                n632 = 0
                while n632 < 2:
                    n632 += 1
                    log(634)
                try:
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(637)
                    raise
                    raise GeneratorExit from None
    except ValueError as e:
        log(642)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(643)
        for i in [1, 2]:
            log('i', i)
            try:
                for i in [1, 2]:
                    log('i', i)
                    log([])
                    log(647)
                log(648)
                for i in iter([4]):
                    log('i', i)
                    raise ValueError('v') from None
                else:
                    log(651)
            except KeyError as e:
                log(652)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 654
                    continue
                except LookupError as e:
                    log(657)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(660)
                    continue
                    raise StopIteration(3)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            except Exception as e:
                log(667)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise KeyError('k') from KeyError(9)
                    raise KeyError('k')
                except KeyError as e:
                    log(672)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except ArithmeticError as e:
                    log(675)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    log(679)
                try:
                    1 / 0
                finally:
                    log(682)
                    1 / 0
                    1 / 0
                    log(688)
        else:
            log(689)
    for i in range(3):
        log('i', i)
        try:
            try:
                n690 = 0
                while n690 < 2:
                    n690 += 1
                    log(692)
                    raise StopIteration(3)
                    raise TypeError from KeyError(9)
            except ArithmeticError as e:
                log(697)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    raise KeyError('k')
                    log(701)
                    continue
                try:
                    raise ValueError('v') from KeyError(9)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    break
                except ZeroDivisionError as e:
                    log(710)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                else:
                    continue
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(719)
                    log(720)
                    raise OSError(2, 'gone') from KeyError(9)
                for i in 'ab':
                    log('i', i)
                    return 725
                else:
                    log(726)
            finally:
                log(727)
                log(728)
        finally:
            log(729)
            if (3, 2, 1, 0):
                for i in range(3):
                    log('i', i)
                    log(731)
                    1 / 0
                    continue
    return 'fell off'
show(run)
''')
print('#', 43, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        log(2)
    async with AsyncManager():
        await Wait(4)
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
''')
print('#', 44, flush=True)
run_snippet('''
show(lambda: (format((1+2j), 'é^-5.1b') >> 0))
''')
print('#', 45, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    log('got', (yield 1))
    with Manager(True):
        yield 10
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: g.close())
show(lambda: g.gi_frame is None)
show(lambda: g.gi_running)
show(lambda: list(g))
show(lambda: g.throw(GeneratorExit))
show(g.close)
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    [] = (set('abc') ** 1)
    return locals()
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __missing__(self, key): return 'missing'
        def __str__(self): return 'str'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __delattr__(self, name): log('delattr', name)
    class Y(Exception):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
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
show(lambda: (*x,))
show(lambda: X.static(1))
show(lambda: -x)
show(lambda: bool(x))
show(lambda: x[0])
show(lambda: hash(x) == hash(x))
show(lambda: vars(x))
show(lambda: repr(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 48, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __contains__(self, item): log('contains', item); return item == 1
        def __mul__(self, other): return ('mul', other)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __bool__(self): log('bool'); return False
        def __reversed__(self): return iter('rev')
        prop = property(lambda self: 'prop')
        def __neg__(self): return 'neg'
    class Y(tuple, X):
        pass
        def __round__(self, n=None): return ('round', n)
        def __format__(self, spec): return f'fmt[{spec}]'
    class Z(object, X):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __round__(self, n=None): return ('round', n)
        def __str__(self): return 'str'
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
show(lambda: X.missing)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: bytes(x))
show(lambda: X.__mro__)
show(lambda: sum(x))
show(lambda: isinstance(x, X))
show(lambda: x.method())
show(lambda: x > 1)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 49, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise KeyError('k')
    return 9
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(1))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g))
show(g.close)
''')
print('#', 50, flush=True)
run_snippet('''
show(lambda: [1.5, 1])
''')
print('#', 51, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __mul__(self, other): return ('mul', other)
        value = 5
        def __round__(self, n=None): return ('round', n)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
    return X,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X(1), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x.klass(2))
show(lambda: divmod(x, 1))
show(lambda: callable(x))
show(lambda: isinstance(x, X))
show(lambda: range(x))
show(lambda: repr(x))
show(lambda: x ** 2)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 52, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __contains__(self, item): log('contains', item); return item == 1
    class Y(bytes):
        pass
    class Z(set, X):
        pass
        def __index__(self): log('index'); return 1
    return X, Y, Z,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X(1), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: divmod(x, 1))
show(lambda: x.anything)
show(lambda: x @ y)
show(lambda: x + 1)
show(lambda: max(x, y) is x)
show(lambda: X.static(1))
show(lambda: abs(x))
show(lambda: round(x, 2))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    if (type not in ('a', 1)):
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
        log(738)
    else:
        try:
            n739 = 0
            while n739 < 2:
                n739 += 1
                continue
            else:
                log(742)
        except ZeroDivisionError as e:
            log(743)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in [1, 2]:
                log('i', i)
                try:
                    log((bytearray()).removesuffix(3, 1j))
                except BaseException as e:
                    log(746)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                else:
                    continue
                    log({1, 2, 3})
                finally:
                    log(753)
                    continue
                    raise KeyError('k')
                    return 759
                break
            log(762)
            n763 = 0
            while n763 < 2:
                n763 += 1
                1 / 0
                log(766)
                continue
        else:
            try:
                try:
                    raise GeneratorExit
                    raise
                except (KeyError, ValueError) as e:
                    log(773)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except BaseException as e:
                    log(776)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(777)
                    raise
                else:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise GeneratorExit from None
                    log(786)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                n789 = 0
                while n789 < 2:
                    n789 += 1
                    break
                    break
                else:
                    log(794)
            except* KeyError as e:
                log(795)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(796)
            finally:
                log(797)
                log(798)
                for i in range(3):
                    log('i', i)
                    continue
                    continue
                    log('\\ud800')
                else:
                    log(805)
            n806 = 0
            while n806 < 2:
                n806 += 1
                if 0j:
                    log(808)
                    log(809)
                    raise KeyError('k') from None
                try:
                    raise
                except ValueError as e:
                    log(815)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 817
                    continue
                else:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(824)
                    return 826
                    continue
                    1 / 0
        for i in ():
            log('i', i)
            n831 = 0
            while n831 < 2:
                n831 += 1
                for i in iter([4]):
                    log('i', i)
                    break
                n834 = 0
                while n834 < 2:
                    n834 += 1
                    log(836)
                with Manager():
                    log({1: 2})
                    raise
            n841 = 0
            while n841 < 2:
                n841 += 1
                log(842)
                n843 = 0
                while n843 < 2:
                    n843 += 1
                    break
                    log(((1,))[3:])
                else:
                    log(848)
                try:
                    continue
                    log(851)
                finally:
                    log(853)
                    continue
                    log(857)
                    raise TypeError
            else:
                log(860)
            try:
                with Manager():
                    raise ValueError('v')
                    return 864
                    log((2.675 < 1.0))
                if (range(0) ** 1):
                    log(868)
                for i in range(3):
                    log('i', i)
                    log(869)
                    log(f'{(1e100):08_}{(1e100)!r:>20}')
                    raise
            except LookupError as e:
                log(875)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    continue
                    break
                log(880)
            except TypeError as e:
                log(881)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    raise
                    continue
                else:
                    log(886)
            finally:
                log(887)
                log(889)
                for i in 'ab':
                    log('i', i)
                    continue
        log(892)
    try:
        for i in [1, 2]:
            log('i', i)
            try:
                log(893)
                try:
                    raise
                    1 / 0
                    continue
                except ZeroDivisionError as e:
                    log(900)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                log('{0:-.1}|{0!r}'.format((-0.0-0j)))
            except KeyError as e:
                log(905)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(907)
                except* ValueError as e:
                    log(908)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* ValueError as e:
                    log(910)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(911)
                with 5:
                    log(...)
                try:
                    log([x or 1 for x in 10**20 if not x])
                except KeyError as e:
                    log(916)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except ArithmeticError as e:
                    log(919)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(923)
                finally:
                    log(924)
                    return 926
                    break
                    break
            except ValueError as e:
                log(931)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(932)
            finally:
                log(933)
                try:
                    log(934)
                    log(937)
                    log(939)
                except* ValueError as e:
                    log(940)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(941)
                else:
                    1 / 0
                    raise GeneratorExit
                    raise OSError(2, 'gone') from None
            for i in iter([4]):
                log('i', i)
                log(948)
                log(list(-x for x in (None,)))
                log(951)
        else:
            log(952)
        n953 = 0
        while n953 < 2:
            n953 += 1
            log(954)
            try:
                try:
                    log(955)
                finally:
                    log(957)
                    raise
                break
            except BaseException as e:
                log(962)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager():
                    continue
                    log(965)
            else:
                n967 = 0
                while n967 < 2:
                    n967 += 1
                    raise StopIteration(3)
                    break
                log(972)
            finally:
                log(973)
                n974 = 0
                while n974 < 2:
                    n974 += 1
                    continue
                    raise ValueError('v') from KeyError(9)
                    log(979)
                else:
                    log(981)
                n982 = 0
                while n982 < 2:
                    n982 += 1
                    continue
                    continue
                    break
            try:
                try:
                    break
                    raise TypeError from KeyError(9)
                except ZeroDivisionError as e:
                    log(993)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                    continue
                except Exception as e:
                    log(1000)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({str(x) for x in memoryview(b'view') if x})
                    break
                    log(NotImplemented)
                else:
                    continue
                    raise KeyError('k')
                finally:
                    log(1011)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(1015)
                    return 1017
                log(1018)
            except Exception as e:
                log(1019)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    break
                    raise TypeError from KeyError(9)
                finally:
                    log(1024)
                    raise KeyError('k')
                raise ZeroDivisionError(1, 2)
                log(1029)
            finally:
                log(1030)
                for i in 'ab':
                    log('i', i)
                    break
                    continue
        else:
            log(1035)
        try:
            for i in ():
                log('i', i)
                try:
                    log(1037)
                    1 / 0
                except* KeyError as e:
                    log(1040)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* ValueError as e:
                    log(1042)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1043)
                else:
                    break
                for i in range(3):
                    log('i', i)
                    raise
                    raise
            if ('%-5.12d' % (0j,)):
                log(1050)
                log(1051)
        finally:
            log(1052)
            n1053 = 0
            while n1053 < 2:
                n1053 += 1
                raise TypeError
            try:
                for i in ():
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise KeyError('k')
                if (-0.0-0j):
                    raise
                    log(1062)
                    log(1064)
                raise
            except (KeyError, ValueError) as e:
                log(1068)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    raise ValueError('v')
                except* (TypeError, OSError) as e:
                    log(1073)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1074)
                try:
                    raise StopIteration(3)
                    log(1078)
                    log(any((x, x) for x in int if x != 1))
                except Exception as e:
                    log(1081)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([None, 0])
                    log('aXbXc')
            finally:
                log(1086)
                if (1 >> -1):
                    return 1088
                    log(1090)
                else:
                    raise
                    log('{0:^+5,}|{0!r}'.format(1.0))
                raise ZeroDivisionError(1, 2) from KeyError(9)
            try:
                with Manager() as m:
                    log(1097)
                    raise
                    return 1102
                log(1103)
            finally:
                log(1104)
                if b' x ':
                    log(1106)
                    raise
                    raise StopIteration(3)
                else:
                    raise
    except (KeyError, ValueError) as e:
        log(1113)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in [1, 2]:
            log('i', i)
            try:
                if {1: 2}:
                    break
                    raise ValueError('v')
                    1 / 0
            finally:
                log(1120)
                raise GeneratorExit
                log(1123)
            log(1124)
            for i in 'ab':
                log('i', i)
                if 0.0:
                    break
                    return 1128
                    break
                if ((2.5-1e3j) > (1+2j) >= b'a,b,c'):
                    log(f'{(-2**63 - 1):z12}{(-2**63 - 1)!r:>20}')
                    break
                    break
                for i in ():
                    log('i', i)
                    return 1138
                    return 1140
            else:
                log(1141)
        1 / 0
        try:
            n1144 = 0
            while n1144 < 2:
                n1144 += 1
                if {0.5: (1,), 'abc': 'title case Text', None: {1, 2, 3}}:
                    continue
                else:
                    break
                log(1149)
        finally:
            log(1150)
            n1151 = 0
            while n1151 < 2:
                n1151 += 1
                try:
                    continue
                    raise OSError(2, 'gone') from None
                    1 / 0
                except* ValueError as e:
                    log(1158)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(1160)
                    break
                    break
            else:
                log(1165)
            try:
                if []:
                    return 1167
                    log((set('abc'), *[1, 2, 3, 4, 5],))
                else:
                    1 / 0
                    raise TypeError from KeyError(9)
                    log(1175)
                if 'a,b,,c':
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            except* KeyError as e:
                log(1180)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            else:
                log(1182)
                n1183 = 0
                while n1183 < 2:
                    n1183 += 1
                    1 / 0
                    raise GeneratorExit from None
                else:
                    log(1188)
            finally:
                log(1189)
                try:
                    1 / 0
                    log(('ab' * 20)[-100:1])
                    1 / 0
                except ArithmeticError as e:
                    log(1196)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1198)
                finally:
                    log(1199)
                    log((1,))
                    log(1e100)
                    return 1205
            try:
                try:
                    1 / 0
                    log((b' x ')[5:])
                    return 1211
                except* ValueError as e:
                    log(1212)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* KeyError as e:
                    log(1214)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
            except TypeError as e:
                log(1216)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1217 = 0
                while n1217 < 2:
                    n1217 += 1
                    raise ZeroDivisionError(1, 2)
                    log(1220)
                    raise TypeError
                else:
                    log(1224)
                try:
                    return 1226
                    raise
                except ValueError as e:
                    log(1229)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                else:
                    raise
                    1 / 0
                finally:
                    log(1238)
                    raise
                try:
                    return 1242
                    log(1243)
                finally:
                    log(1245)
                    raise StopIteration(3)
            finally:
                log(1248)
                with Manager(True) as m, Manager() as m:
                    return 1250
                    raise
                    raise OSError(2, 'gone')
                with Manager():
                    log(1255)
                    1 / 0
                    return 1260
    try:
        n1261 = 0
        while n1261 < 2:
            n1261 += 1
            n1262 = 0
            while n1262 < 2:
                n1262 += 1
                for i in range(3):
                    log('i', i)
                    log(set())
                    break
                    log(1267)
                else:
                    log(1269)
                try:
                    log(1270)
                    raise
                    1 / 0
                finally:
                    log(1276)
                    break
                    raise OSError(2, 'gone')
                    log(1282)
        else:
            log(1283)
    except KeyError as e:
        log(1284)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            try:
                for i in 'ab':
                    log('i', i)
                    1 / 0
            except ArithmeticError as e:
                log(1287)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                1 / 0
                n1290 = 0
                while n1290 < 2:
                    n1290 += 1
                    raise TypeError from None
                else:
                    log(1293)
                if (-float('inf') * 2**32 + 1):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log((int ** -2))
        except (KeyError, ValueError) as e:
            log(1298)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager(True):
                    log((2**30 >= [3, 1, 2] > {(1, 2): [3]} != (1+2j)))
                for i in range(3):
                    log('i', i)
                    raise ValueError('v') from KeyError(9)
                    return 1304
                    return 1306
                else:
                    log(1307)
                if [None, 0]:
                    log(1309)
            finally:
                log(1310)
                raise StopIteration(3) from None
                try:
                    1 / 0
                finally:
                    log(1315)
                    log(1317)
                    return 1319
            log(1320)
            try:
                n1321 = 0
                while n1321 < 2:
                    n1321 += 1
                    break
                    log(1324)
                log(1326)
                if (b' x ' <= bytes(range(65, 75)) != {1, 2, 3} <= complex('inf')):
                    log(1328)
                    raise ValueError('v') from None
                else:
                    log(1332)
                    log(1333)
                    raise
            except Exception as e:
                log(1337)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1339)
                    log(1341)
                except ZeroDivisionError as e:
                    log(1342)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((range(5) >> 100))
                except TypeError as e:
                    log(1345)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((0.1).is_integer({1, 2, 3}))
                else:
                    1 / 0
                finally:
                    log(1350)
                    raise StopIteration(3) from KeyError(9)
                log(1353)
            else:
                log(1354)
                with Manager() as m:
                    log(f'{(1e16):=5.10x}{(1e16)!r:>20}')
                log(1357)
            finally:
                log(1358)
                with Manager(True) as m:
                    raise
                with Manager():
                    raise StopIteration(3)
                    raise OSError(2, 'gone') from KeyError(9)
                    raise StopIteration(3) from KeyError(9)
        try:
            n1367 = 0
            while n1367 < 2:
                n1367 += 1
                try:
                    log(1369)
                    raise ValueError('v')
                finally:
                    log(1372)
                    raise OSError(2, 'gone')
                    break
                    1 / 0
            else:
                log(1379)
            n1380 = 0
            while n1380 < 2:
                n1380 += 1
                try:
                    raise
                except LookupError as e:
                    log(1383)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    break
                if {1: 2}:
                    break
                    break
                    break
                else:
                    raise GeneratorExit
                log(1396)
            for i in [1, 2]:
                log('i', i)
                if (~set('abc')):
                    log(repr(1j))
                    break
        except LookupError as e:
            log(1401)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                for i in ():
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    return 1405
                n1406 = 0
                while n1406 < 2:
                    n1406 += 1
                    log('{0:+5.1b}|{0!r}'.format(2**30 - 1))
                    continue
                    raise KeyError('k') from None
                if bytearray(b'xyz'):
                    1 / 0
                else:
                    raise OSError(2, 'gone')
                    raise GeneratorExit from KeyError(9)
                    raise
            except ArithmeticError as e:
                log(1421)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ValueError('v') from None
                    raise ZeroDivisionError(1, 2) from None
                    log((1j).conjugate())
                finally:
                    log(1428)
                    raise GeneratorExit from None
                with Manager() as m:
                    log(('%-e' % (0j,)))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise GeneratorExit from KeyError(9)
                try:
                    raise ZeroDivisionError(1, 2)
                    raise ValueError('v') from KeyError(9)
                    log(('ßﬁ' ** -1))
                except ArithmeticError as e:
                    log(1443)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1444)
                    log(1446)
                    raise StopIteration(3) from None
            except (KeyError, ValueError) as e:
                log(1450)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1454)
                except ZeroDivisionError as e:
                    log(1455)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1457)
                except KeyError as e:
                    log(1458)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    raise
                finally:
                    log(1463)
                    log(1464)
                n1466 = 0
                while n1466 < 2:
                    n1466 += 1
                    return 1468
                    break
                    log({1: 'one', 1.0: 'float'})
                if f'{(1e22):z30,.10X}{(1e22)!r:>20}':
                    return 1474
                    log(1475)
                    raise KeyError('k') from KeyError(9)
            else:
                try:
                    return 1480
                    1 / 0
                    raise
                finally:
                    log(1485)
                    log(frozenset({2, 3}))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(1490)
        except TypeError as e:
            log(1492)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in [1, 2]:
                log('i', i)
                with Manager(True) as m, Manager(True):
                    log(((None,)).index(None))
                try:
                    return 1496
                    break
                    return 1500
                except KeyError as e:
                    log(1501)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2**31)
                    raise GeneratorExit
                for i in [1, 2]:
                    log('i', i)
                    break
                    raise OSError(2, 'gone') from None
                    raise
                else:
                    log(1512)
            n1513 = 0
            while n1513 < 2:
                n1513 += 1
                if (range(0) ** 0):
                    raise
                    1 / 0
                else:
                    log(1519)
                    continue
                    1 / 0
        finally:
            log(1524)
            for i in range(3):
                log('i', i)
                try:
                    log((256 // 'ΑΣ'))
                finally:
                    log(1527)
                    raise OSError(2, 'gone') from None
                    break
                with Manager(True):
                    log(1533)
                    raise KeyError('k') from None
                    log(ascii(-1, 100, keepends=True))
                with Manager(), Manager(True) as m:
                    log(1539)
                    continue
                    log(1543)
            try:
                with Manager() as m:
                    raise
                    raise
                try:
                    1 / 0
                    log(1550)
                    raise
                except TypeError as e:
                    log(1554)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1556
            except* (TypeError, OSError) as e:
                log(1557)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            except* ValueError as e:
                log(1559)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1560)
            finally:
                log(1561)
                for i in [1, 2]:
                    log('i', i)
                    break
                if {}:
                    return 1565
                    log(1567)
                else:
                    raise OSError(2, 'gone') from KeyError(9)
                    raise TypeError
                    raise KeyError('k')
            try:
                with 5, Manager():
                    1 / 0
                    log(1577)
                    log(1578)
                return 1581
            except Exception as e:
                log(1582)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise StopIteration(3)
                try:
                    raise ValueError('v') from None
                    raise
                finally:
                    log(1589)
                    raise StopIteration(3) from None
            except ArithmeticError as e:
                log(1592)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1593)
                try:
                    return 1595
                    raise ValueError('v')
                except Exception as e:
                    log(1598)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1600
                except ArithmeticError as e:
                    log(1601)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(ascii(type))
                else:
                    log(1604)
                finally:
                    log(1606)
                    log(1607)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            finally:
                log(1611)
                log(1612)
    else:
        if (None,):
            log(((-0.0-0j) ** -2))
        if dict(0):
            with 5, Manager():
                log(1615)
            n1616 = 0
            while n1616 < 2:
                n1616 += 1
                log(1617)
        else:
            try:
                log(1618)
                if slice(None):
                    log(format('a,b,,c', '^ 5.10o'))
                    raise StopIteration(3) from None
                    log(1624)
                else:
                    raise KeyError('k')
                if [3, 1, 2]:
                    log(bytes(range(65, 75)))
                else:
                    raise OSError(2, 'gone') from None
            except LookupError as e:
                log(1631)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1632)
            except ZeroDivisionError as e:
                log(1633)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    continue
                else:
                    log(1636)
                with Manager() as m, Manager(True) as m:
                    raise
                    return 1640
                n1641 = 0
                while n1641 < 2:
                    n1641 += 1
                    log(1e16)
                    log(1644)
            n1646 = 0
            while n1646 < 2:
                n1646 += 1
                log(1647)
            else:
                log(1648)
        with Manager():
            try:
                if format((2.5-1e3j), 'é^-12,.10'):
                    log(1649)
                    1 / 0
                with 5, Manager():
                    raise
                    log(b'')
            except Exception as e:
                log(1657)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    log(1659)
                    continue
                    continue
                else:
                    log(1664)
            except ArithmeticError as e:
                log(1665)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager():
                    raise ValueError('v') from None
                    1 / 0
                for i in range(3):
                    log('i', i)
                    break
                    break
                else:
                    log(1674)
                log(1675)
            finally:
                log(1676)
                with Manager() as m, Manager(True) as m:
                    return 1678
                n1679 = 0
                while n1679 < 2:
                    n1679 += 1
                    break
                with Manager() as m:
                    log(1683)
            for i in range(3):
                log('i', i)
                with 5:
                    continue
                    continue
                try:
                    raise KeyError('k') from KeyError(9)
                except LookupError as e:
                    log(1690)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1692)
                else:
                    return 1694
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case -1: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1 if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run({'a': 1, 'b': 2}))
show(lambda: run(([str(x) for x in () if x != 1] ^ {1: 'one', 1.0: 'float'})))
show(lambda: run(b'a,b,c'))
show(lambda: run((~2**63)))
''')
print('#', 55, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case []: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last] if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a] if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last] if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [] if subject: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((list('hello')).copy(frozenset({2, 3}), [None, 0])))
show(lambda: run((frozenset() if -float('inf') else ((-0.0-0j) ** 3))))
show(lambda: run(2**62 - 1))
show(lambda: run(bytearray(b'xyz')))
''')
print('#', 56, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: next(g))
show(lambda: g.gi_frame is None)
show(lambda: list(g))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    for i in iter([4]):
        log('i', i)
        for i in range(3):
            log('i', i)
            log(1698)
            try:
                if {*(-0.0-0j), {'x': None}, *0j}:
                    raise OSError(2, 'gone')
                    raise
                else:
                    continue
                try:
                    log((-1 > 0j))
                except (KeyError, ValueError) as e:
                    log(1707)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1709
                    log(1711)
                except (KeyError, ValueError) as e:
                    log(1712)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 1716
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(1719)
                    continue
                    log(1722)
                    1 / 0
            except TypeError as e:
                log(1726)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1727)
                try:
                    log(1729)
                    raise
                except ValueError as e:
                    log(1732)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1733)
                except BaseException as e:
                    log(1735)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1737
                finally:
                    log(1738)
                    raise TypeError
            else:
                if (0 < b'\\x00\\xff'):
                    return 1742
                    return 1744
                    log(bytes(range(65, 75)))
                log(1747)
                try:
                    log(bytes(range(65, 75)))
                    1 / 0
                    1 / 0
                finally:
                    log(1754)
                    raise OSError(2, 'gone')
        else:
            log(1757)
        try:
            continue
        except TypeError as e:
            log(1760)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    raise KeyError('k') from None
                    raise GeneratorExit
                    return 1766
                except* KeyError as e:
                    log(1767)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1768)
                else:
                    1 / 0
            finally:
                log(1771)
                try:
                    raise GeneratorExit from None
                except TypeError as e:
                    log(1774)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1776)
                    raise OSError(2, 'gone') from None
                else:
                    break
                    log((1e16 if ... else b'a,b,c'))
                    log({1: 'one', 1.0: 'float'})
                log(1785)
        finally:
            log(1786)
            if (complex('inf') ** 3):
                if (2.5-1e3j):
                    raise KeyError('k')
                else:
                    continue
                n1791 = 0
                while n1791 < 2:
                    n1791 += 1
                    continue
                else:
                    log(1794)
            else:
                try:
                    raise TypeError
                    log(1798)
                    continue
                finally:
                    log(1801)
                    log(set('abc'))
                    break
                if [(x, x) for x in None if x != 1]:
                    raise StopIteration(3)
                try:
                    log(1809)
                    log(1810)
                finally:
                    log(1812)
                    continue
            if ('ΑΣ' << 1):
                try:
                    break
                    raise TypeError
                    return 1820
                except* ValueError as e:
                    log(1821)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(1823)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                if ({(1, 2): [3]} != 1j > b' x '):
                    log(1826)
                    log(1828)
            else:
                if (('a', 1) << 64):
                    continue
                    log(1832)
        break
    try:
        if set(1, 5, memoryview(b'view'), maxsplit=1):
            try:
                try:
                    raise TypeError from KeyError(9)
                finally:
                    log(1837)
                    log(1838)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
            except LookupError as e:
                log(1844)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(256)
                    log(1848)
                except ArithmeticError as e:
                    log(1849)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                else:
                    raise GeneratorExit
                    1 / 0
                    log(1858)
                finally:
                    log(1860)
                    log(isinstance(0j))
                    raise
            except Exception as e:
                log(1865)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise KeyError('k') from None
                    raise GeneratorExit from KeyError(9)
                except LookupError as e:
                    log(1870)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('İ' >> -1))
                    log(1873)
                except (KeyError, ValueError) as e:
                    log(1875)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1877
            finally:
                log(1878)
                try:
                    log(1879)
                    log(1881)
                finally:
                    log(1883)
                    raise
                for i in ():
                    log('i', i)
                    raise
                    log(1888)
                    log(1891)
            log(1892)
            log(1893)
        else:
            1 / 0
            if ('title case Text' >> 1):
                try:
                    1 / 0
                    1 / 0
                except ValueError as e:
                    log(1901)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(enumerate({1: 2}, -256, -1))
                except Exception as e:
                    log(1904)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1906
                    raise StopIteration(3)
                else:
                    log(1910)
                    log(1912)
                finally:
                    log(1913)
                    raise KeyError('k')
            else:
                try:
                    return 1917
                    return 1919
                except ZeroDivisionError as e:
                    log(1920)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1922)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise GeneratorExit from None
                else:
                    log(1927)
                    log(1930)
                    log(1932)
                if []:
                    raise KeyError('k')
            log('12')
        for i in 'ab':
            log('i', i)
            for i in [1, 2]:
                log('i', i)
                log(1937)
                for i in 'ab':
                    log('i', i)
                    log({1: 2})
                    log(1940)
                    log((iter([1, 2]))[2::-1])
            with Manager(True):
                log(1944)
                log(1945)
                1 / 0
            n1948 = 0
            while n1948 < 2:
                n1948 += 1
                with Manager(True) as m, 5:
                    break
                    break
                    break
            else:
                log(1955)
        else:
            log(1956)
        if ((i for i in range(3)) != set() >= 2**64 < frozenset()):
            with Manager() as m:
                with Manager(True) as m, Manager(True) as m:
                    raise
                    raise OSError(2, 'gone')
            try:
                try:
                    log(1961)
                    raise StopIteration(3)
                    1 / 0
                except ArithmeticError as e:
                    log(1967)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1969)
                finally:
                    log(1970)
                    log(1971)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            except TypeError as e:
                log(1975)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if sorted((x, x) for x in slice(1, 5, 2) if not x):
                    log(1976)
                    1 / 0
                    1 / 0
                else:
                    raise TypeError from KeyError(9)
                    raise GeneratorExit from None
            finally:
                log(1986)
                if (+(2.5-1e3j)):
                    raise
                with Manager() as m, Manager(True):
                    log(1989)
                    log((-1 not in ...))
                    log(1994)
        else:
            n1995 = 0
            while n1995 < 2:
                n1995 += 1
                log(1996)
                with Manager(True), 5:
                    continue
                    break
                n2001 = 0
                while n2001 < 2:
                    n2001 += 1
                    continue
    except TypeError as e:
        log(2004)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(2005)
        with 5, Manager(True):
            try:
                n2006 = 0
                while n2006 < 2:
                    n2006 += 1
                    continue
                    break
                if 0j:
                    log(2011)
            except TypeError as e:
                log(2013)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    log(2016)
                    log(2019)
                except* ValueError as e:
                    log(2020)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise TypeError
                finally:
                    log(2024)
                    raise
                for i in 'ab':
                    log('i', i)
                    continue
                    raise OSError(2, 'gone')
                    return 2032
                if ({1}).clear((-0.0-0j), 0.0, -100):
                    1 / 0
                    log(2035)
                    log(2038)
                else:
                    return 2040
                    log('{0:+#08.3x}|{0!r}'.format('%s-%d'))
                    log({complex('inf'): b'a', (None,): '😀x'})
            finally:
                log(2045)
                if (*b'', 'İ', 0j,):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            for i in range(3):
                log('i', i)
                log(2048)
                try:
                    return 2050
                    raise
                except ZeroDivisionError as e:
                    log(2053)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
            log(2057)
        log(2058)
    raise TypeError from KeyError(9)
    return 'fell off'
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
def run():
    if format(2**62 - 1, '=08.3'):
        log(2061)
    n2063 = 0
    while n2063 < 2:
        n2063 += 1
        n2064 = 0
        while n2064 < 2:
            n2064 += 1
            for i in 'ab':
                log('i', i)
                try:
                    break
                    log(2068)
                except (KeyError, ValueError) as e:
                    log(2069)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except BaseException as e:
                    log(2072)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                n2077 = 0
                while n2077 < 2:
                    n2077 += 1
                    break
                else:
                    log(2080)
                for i in range(3):
                    log('i', i)
                    raise
            else:
                log(2083)
            with 5:
                for i in 'ab':
                    log('i', i)
                    break
        try:
            raise TypeError from KeyError(9)
        except ZeroDivisionError as e:
            log(2088)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            continue
            log(2091)
            log(2092)
        except BaseException as e:
            log(2093)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    log(2095)
                finally:
                    log(2096)
                    1 / 0
                raise KeyError('k')
            except (KeyError, ValueError) as e:
                log(2101)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n2102 = 0
                while n2102 < 2:
                    n2102 += 1
                    log(2103)
                else:
                    log(2105)
            except Exception as e:
                log(2106)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                return 2108
                for i in iter([4]):
                    log('i', i)
                    continue
                    break
                    raise ValueError('v') from None
                else:
                    log(2115)
                log(2117)
            for i in 'ab':
                log('i', i)
                with 5, Manager() as m:
                    raise ValueError('v') from KeyError(9)
                n2120 = 0
                while n2120 < 2:
                    n2120 += 1
                    break
        for i in [1, 2]:
            log('i', i)
            with Manager(True), Manager():
                try:
                    return 2124
                    continue
                    return 2128
                except BaseException as e:
                    log(2129)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2131)
                    return 2133
                finally:
                    log(2134)
                    log(2135)
                with Manager():
                    return 2138
                    1 / 0
                    continue
                try:
                    raise KeyError('k')
                    continue
                except BaseException as e:
                    log(2147)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log(range(2**70))
                    raise TypeError
                else:
                    continue
                finally:
                    log(2156)
                    1 / 0
                    raise TypeError from None
                    raise ValueError('v')
            if '{0:=5_.25G}|{0!r}'.format((None,)):
                try:
                    break
                    log(hasattr({1: 'one', 1.0: 'float'}))
                except KeyError as e:
                    log(2167)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1, (2, 3)))
                finally:
                    log(2170)
                    1 / 0
                    continue
                try:
                    continue
                    return 2178
                finally:
                    log(2179)
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                raise
            else:
                try:
                    continue
                except ZeroDivisionError as e:
                    log(2188)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                    log(((1, 2)).__mul__())
                except TypeError as e:
                    log(2195)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2197
                finally:
                    log(2198)
                    break
                    log(2201)
                for i in ():
                    log('i', i)
                    log(2204)
                    continue
                    raise
            continue
    try:
        for i in 'ab':
            log('i', i)
            continue
            try:
                with Manager() as m:
                    raise
                    log(-1.5)
                if (slice(None)).__len__(b'\\x00\\xff', slice(None), print):
                    raise OSError(2, 'gone') from None
                    log(2219)
            except ArithmeticError as e:
                log(2221)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2222)
            for i in iter([4]):
                log('i', i)
                try:
                    log(2223)
                    break
                finally:
                    log(2227)
                    raise
                    log(2231)
                    1 / 0
        else:
            log(2234)
        try:
            for i in range(3):
                log('i', i)
                n2235 = 0
                while n2235 < 2:
                    n2235 += 1
                    continue
                    log((1j if 0.1 else complex('inf')))
                else:
                    log(2240)
                continue
            with Manager() as m, Manager(True) as m:
                try:
                    raise
                finally:
                    log(2245)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(2248)
                    log(2251)
            try:
                if (b' x ')[-1:2]:
                    raise OSError(2, 'gone')
                    log(2255)
                try:
                    return 2257
                finally:
                    log(2258)
                    raise StopIteration(3)
                    log((2**61 < 2**61 < (-0.0-0j) < 'ǆ'))
                    raise KeyError('k') from None
                1 / 0
            except ArithmeticError as e:
                log(2267)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager():
                    log(2)
                for i in range(3):
                    log('i', i)
                    log([])
                    raise ValueError('v')
        except* KeyError as e:
            log(2274)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        else:
            log(2276)
            for i in [1, 2]:
                log('i', i)
                with Manager(True) as m:
                    raise
                    raise KeyError('k')
                    raise StopIteration(3) from KeyError(9)
                try:
                    1 / 0
                except ValueError as e:
                    log(2285)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise StopIteration(3)
            else:
                log(2290)
            with Manager(True):
                try:
                    raise
                    log(2294)
                finally:
                    log(2295)
                    raise ValueError('v') from KeyError(9)
                    return 2299
                for i in range(3):
                    log('i', i)
                    log(2301)
    except BaseException as e:
        log(2302)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in [1, 2]:
            log('i', i)
            if complex('inf'):
                if (frozenset(), 'A\\nB\\r\\nC', ['b', 'a'],):
                    continue
                    raise ValueError('v')
                else:
                    log(2308)
                    log('abc')
            else:
                for i in 'ab':
                    log('i', i)
                    raise StopIteration(3) from KeyError(9)
                    continue
        else:
            log(2315)
    except ArithmeticError as e:
        log(2316)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in [1, 2]:
            log('i', i)
            1 / 0
            for i in [1, 2]:
                log('i', i)
                continue
            else:
                log(2321)
        try:
            log(2322)
            try:
                try:
                    log(2324)
                    log(complex('inf'))
                    log({'x': None})
                except ZeroDivisionError as e:
                    log(2329)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2331)
                    log((1.0 << 1))
                except ZeroDivisionError as e:
                    log(2334)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    raise OSError(2, 'gone')
                else:
                    log(float('inf'))
                    log(2342)
                    raise
                try:
                    1 / 0
                    raise GeneratorExit
                    raise KeyError('k') from KeyError(9)
                except LookupError as e:
                    log(2351)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                except BaseException as e:
                    log(2354)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                    log(2357)
                finally:
                    log(2359)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                with 5:
                    raise
                    log(2364)
                    log((0.1 >= 1/3 == set()))
            except TypeError as e:
                log(2368)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log((1+2j))
                log(2371)
            try:
                log(2372)
            except KeyError as e:
                log(2373)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log({'x': None})
                    log(2377)
                    log(2378)
                except ValueError as e:
                    log(2380)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(2385)
                    log(format(1.7976931348623157e308, 'z30.25'))
                    log(2388)
                    log((() if 0j else (-0.0-0j)))
        finally:
            log(2392)
            try:
                log(2393)
                n2394 = 0
                while n2394 < 2:
                    n2394 += 1
                    raise
                try:
                    log(2398)
                    return 2400
                    return 2402
                except TypeError as e:
                    log(2403)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(2407)
                    log(format(1.7976931348623157e308, '!'))
            finally:
                log(2410)
                return 2412
            with Manager() as m:
                try:
                    raise
                    1 / 0
                except ValueError as e:
                    log(2417)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((-7 << 1))
                    log(frozenset())
                except ArithmeticError as e:
                    log(2422)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2424
                    log(2426)
                with Manager():
                    log([[1], [2]])
                    log(2429)
                    raise TypeError from KeyError(9)
                try:
                    log(('aXbXc' >> 31))
                    log(2435)
                    raise OSError(2, 'gone')
                except ValueError as e:
                    log(2439)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2441)
                    return 2443
                except KeyError as e:
                    log(2444)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2445)
                    1 / 0
                    1 / 0
                finally:
                    log(2451)
                    raise ValueError('v') from None
                    log(2455)
            n2456 = 0
            while n2456 < 2:
                n2456 += 1
                return 2458
                try:
                    continue
                except BaseException as e:
                    log(2461)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2462)
                    log(0.1)
                    log(({1} ** None))
                except TypeError as e:
                    log(2468)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2470
                    log(2472)
                if 2**63:
                    continue
                else:
                    break
                    raise OSError(2, 'gone') from None
                    raise ZeroDivisionError(1, 2)
    return 'fell off'
show(run)
''')
print('#', 59, flush=True)
run_snippet('''
def run():
    log(2481)
    for i in [1, 2]:
        log('i', i)
        with Manager() as m:
            log(2482)
        with Manager(True) as m, Manager(True):
            with Manager(), Manager(True) as m:
                n2484 = 0
                while n2484 < 2:
                    n2484 += 1
                    1 / 0
    for i in 'ab':
        log('i', i)
        with 5:
            log(2487)
            for i in [1, 2]:
                log('i', i)
                try:
                    1 / 0
                except LookupError as e:
                    log(2490)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2492
                    log(2493)
                    continue
                else:
                    continue
                finally:
                    log(2499)
                    log(2501)
                with Manager(True) as m, Manager():
                    1 / 0
                    continue
                if ((3, 2, 1, 0) @ 255):
                    log(2507)
                    break
            n2510 = 0
            while n2510 < 2:
                n2510 += 1
                try:
                    raise TypeError
                    continue
                    break
                except* (TypeError, OSError) as e:
                    log(2517)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(2519)
                    continue
                    return 2523
                for i in range(3):
                    log('i', i)
                    raise StopIteration(3)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
        raise
    else:
        log(2532)
    return 'fell off'
show(run)
''')
