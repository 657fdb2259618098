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
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: list(g))
show(lambda: list(g))
show(lambda: next(g))
show(lambda: next(g))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 1, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y(str):
        pass
        def __mul__(self, other): return ('mul', other)
        def __float__(self): log('float'); return 1.5
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
    class Z(list, Y):
        pass
        def __set__(self, obj, value): log('set', value)
        value = 5
        def __missing__(self, key): return 'missing'
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
show(lambda: range(x))
show(lambda: x ** 2)
show(lambda: X.static(1))
show(lambda: X.__mro__)
show(lambda: dict(x))
show(lambda: x[5])
show(lambda: dir(x)[:3])
show(lambda: hash(x) == hash(x))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    v = set('abc')
    try:
        v[1:1] = (~(1+2j))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    log(1)
    return 'fell off'
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    [] = [(x, x) for x in {'a': 1, 'b': 2} if x]
    return locals()
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
def run():
    log(2)
    return 'fell off'
show(run)
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    v = {(1, 2): [3]}
    try:
        v[5] += (bytes(range(65, 75)) << 31)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        raise ValueError(3)
show(lambda: drive(main()))
''')
print('#', 8, flush=True)
run_snippet('''
show(lambda: iter([1, 2]))
''')
print('#', 9, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __call__(self, *a, **k): return ('called', a, k)
        def __mul__(self, other): return ('mul', other)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
    class Y(float, X):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        prop = property(lambda self: 'prop')
        def __reversed__(self): return iter('rev')
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __float__(self): log('float'); return 1.5
        value = 5
        def __call__(self, *a, **k): return ('called', a, k)
    class Z(set, Y):
        pass
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
show(lambda: sum(x))
show(lambda: dir(x)[:3])
show(lambda: x == x)
show(lambda: 1 + x)
show(lambda: hash(x) == hash(x))
show(lambda: x.klass(2))
show(lambda: list(reversed(x)))
show(lambda: X.static(1))
def change():
    global x; x += 1
show(change)
''')
print('#', 10, flush=True)
run_snippet('''
def run():
    if (~[[1], [2]]):
        if map(b' x '):
            try:
                n3 = 0
                while n3 < 2:
                    n3 += 1
                    log(4)
                else:
                    log(6)
                try:
                    raise OSError(2, 'gone')
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    1 / 0
                except LookupError as e:
                    log(13)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(15)
                except BaseException as e:
                    log(16)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    raise
            except ArithmeticError as e:
                log(21)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if 0j:
                    return 23
                try:
                    raise KeyError('k')
                except LookupError as e:
                    log(26)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise TypeError
                finally:
                    log(31)
                    1 / 0
                    return 35
            finally:
                log(36)
                if set():
                    log(5e-324)
                    raise KeyError('k')
                else:
                    1 / 0
                try:
                    return 44
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(47)
                    1 / 0
                    log({{1, 2, 3}: 10**20, dict(zip('abc', range(3))): set()})
                log(52)
            try:
                with Manager():
                    return 54
                    return 56
            except TypeError as e:
                log(57)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(58)
                if float():
                    log(59)
                    raise KeyError('k')
                    return 64
                else:
                    raise
                    raise
                    raise
                log(71)
            except (KeyError, ValueError) as e:
                log(72)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if frozenset():
                    log({bytes(range(65, 75))})
                    log(76)
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                log(81)
        else:
            log(82)
            for i in range(3):
                log('i', i)
                log(83)
                n84 = 0
                while n84 < 2:
                    n84 += 1
                    return 86
                for i in range(3):
                    log('i', i)
                    raise TypeError
                    raise GeneratorExit from None
                    break
                else:
                    log(93)
            for i in ():
                log('i', i)
                if callable(complex('inf'), frozenset({2, 3})):
                    log((bytearray(b'xyz') <= 'a' != 'abc' <= 'ßﬁ'))
                else:
                    log((1, (2, 3)))
                log(98)
            else:
                log(99)
    try:
        log(100)
    except ArithmeticError as e:
        log(101)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in iter([4]):
            log('i', i)
            if (frozenset({2, 3}) if (-0.0-0j) else float('inf')):
                log(102)
                for i in iter([4]):
                    log('i', i)
                    return 104
                n105 = 0
                while n105 < 2:
                    n105 += 1
                    continue
            log(108)
            log(109)
        else:
            log(110)
        n111 = 0
        while n111 < 2:
            n111 += 1
            try:
                log(112)
            finally:
                log(113)
                with Manager() as m:
                    continue
            if (-2**62).__divmod__(-100, {'a': 1, 'b': 2}, [[1], [2]]):
                n116 = 0
                while n116 < 2:
                    n116 += 1
                    log(118)
                    log(119)
                else:
                    log(121)
            else:
                log(122)
                raise StopIteration(3) from None
                break
    for i in 'ab':
        log('i', i)
        with Manager(True):
            with Manager():
                n127 = 0
                while n127 < 2:
                    n127 += 1
                    log(129)
                else:
                    log(130)
                n131 = 0
                while n131 < 2:
                    n131 += 1
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(137)
            n138 = 0
            while n138 < 2:
                n138 += 1
                for i in ():
                    log('i', i)
                    raise ValueError('v')
                log(141)
            else:
                log(142)
            for i in iter([4]):
                log('i', i)
                return 144
        if 2.675:
            if range(5):
                with Manager(True):
                    break
                    1 / 0
            else:
                try:
                    1 / 0
                    raise OSError(2, 'gone') from None
                    1 / 0
                finally:
                    log(155)
                    continue
                    continue
                    raise OSError(2, 'gone') from KeyError(9)
                try:
                    break
                except ValueError as e:
                    log(164)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                    raise ZeroDivisionError(1, 2)
                    continue
                except (KeyError, ValueError) as e:
                    log(171)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    1 / 0
                log(176)
        n177 = 0
        while n177 < 2:
            n177 += 1
            with 5, Manager() as m:
                try:
                    log(178)
                except ArithmeticError as e:
                    log(180)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                    break
                except (KeyError, ValueError) as e:
                    log(187)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(190)
                    continue
                finally:
                    log(194)
                    log(1j)
                for i in 'ab':
                    log('i', i)
                    log(198)
                return 200
            try:
                try:
                    continue
                    continue
                    return 206
                finally:
                    log(207)
                    log(209)
                    continue
            finally:
                log(212)
                for i in 'ab':
                    log('i', i)
                    return 214
                    1 / 0
                with Manager(True):
                    raise GeneratorExit
                    log(220)
                    log(222)
        else:
            log(223)
    else:
        log(224)
    return 'fell off'
show(run)
''')
print('#', 11, flush=True)
run_snippet('''
def run():
    v = [1]
    try:
        v += 'aXbXc'
    finally:
        log(v)
    return v
show(run)
''')
print('#', 12, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise OSError(2, 'gone')
    for i in range(2):
        yield i
    try:
        yield 4
    except ZeroDivisionError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_running)
show(lambda: list(g))
show(lambda: next(g, 'end'))
show(g.close)
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    *a, b = ((1+2j)).conjugate(-100, 'A\\nB\\r\\nC')
    return locals()
show(run)
''')
print('#', 14, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
    class Y(frozenset):
        pass
        def __len__(self): log('len'); return 2
        def __contains__(self, item): log('contains', item); return item == 1
        def __exit__(self, *a): log('exit', a[0]); return True
        def __format__(self, spec): return f'fmt[{spec}]'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __gt__(self, other): log('gt'); return NotImplemented
        def __dir__(self): return ['b', 'a']
    class Z(Y):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __neg__(self): return 'neg'
        def __lt__(self, other): log('lt'); return True
        def __int__(self): log('int'); return 4
        def __iter__(self): log('iter'); return iter([5, 6])
        value = 5
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
show(lambda: {**x})
show(lambda: dict(x))
show(lambda: x != y)
show(lambda: X.__mro__)
show(lambda: bytes(x))
show(lambda: x and 1)
show(lambda: x.prop)
show(lambda: list(reversed(x)))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 15, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
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
show(lambda: round(x, 2))
show(lambda: complex(x))
show(lambda: X.__mro__)
show(lambda: list(reversed(x)))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: x @ y)
show(lambda: X.klass(2))
show(lambda: x and 1)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 16, flush=True)
run_snippet('''
def f(*, a=1): return locals()
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(1, b=2))
show(lambda: f(1, 2, 3))
show(lambda: f(*5))
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    v = {'x': None}
    try:
        v['a'] = {bytearray(b'xyz'), {1}}
    finally:
        log(v)
    return v
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    v = set()
    try:
        v[1:1] += (b'\\x00\\xff').replace((2.5-1e3j), [0] * 5, 2**32 + 1)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    yield from [2, 3]
    yield from [2, 3]
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g))
show(lambda: g.send(1))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_running)
show(lambda: next(g))
show(g.close)
''')
print('#', 20, flush=True)
run_snippet('''
async def main():
    log([await Wait(i) for i in range(2)])
    log([await Wait(i) for i in range(2)])
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 21, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case []: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [] if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(list('hello')))
show(lambda: run((('a', 1) if ([].append)[-1] else (float('inf')).as_integer_ratio())))
show(lambda: run(([(x, x) for x in {1} if x] & 'a')))
show(lambda: run(frozenset()))
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    if (1 if 'a,b,,c' else range(2**70)):
        for i in iter([4]):
            log('i', i)
            n225 = 0
            while n225 < 2:
                n225 += 1
                for i in [1, 2]:
                    log('i', i)
                    continue
                    break
                else:
                    log(230)
                try:
                    continue
                finally:
                    log(233)
                    continue
                    log(237)
                    continue
                if (dict(zip('abc', range(3))) >> -1):
                    raise ZeroDivisionError(1, 2) from None
                    continue
                    continue
            with Manager(True):
                log(246)
    n247 = 0
    while n247 < 2:
        n247 += 1
        with Manager(True) as m:
            try:
                try:
                    raise StopIteration(3)
                    log(([None, 0] ** 2))
                    raise
                except KeyError as e:
                    log(254)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    1 / 0
                except ArithmeticError as e:
                    log(259)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 261
                    raise
                    log(264)
                finally:
                    log(266)
                    continue
            finally:
                log(269)
                break
            for i in range(3):
                log('i', i)
                log(272)
            else:
                log(273)
            with Manager(True) as m:
                log(274)
                if False:
                    log(275)
                else:
                    raise ZeroDivisionError(1, 2)
                    continue
        if isinstance(-100, 2, object):
            for i in [1, 2]:
                log('i', i)
                n281 = 0
                while n281 < 2:
                    n281 += 1
                    continue
                    continue
                    raise KeyError('k') from KeyError(9)
                for i in iter([4]):
                    log('i', i)
                    continue
                    return 291
                    log(292)
                log(294)
            else:
                log(295)
            try:
                try:
                    log(296)
                    raise StopIteration(3)
                    log(301)
                finally:
                    log(302)
                    continue
                    break
                    raise
                with Manager(True) as m, Manager() as m:
                    log(309)
                with Manager(True) as m, Manager(True) as m:
                    continue
                    continue
            except KeyError as e:
                log(315)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    log(317)
                    break
                    return 321
                else:
                    log(322)
                for i in range(3):
                    log('i', i)
                    break
                    log(b'a,b,c')
                    break
                log(329)
            finally:
                log(330)
                try:
                    continue
                    break
                    continue
                except* ValueError as e:
                    log(337)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(338)
                except* KeyError as e:
                    log(339)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                continue
            try:
                log(343)
                try:
                    1 / 0
                    raise
                except BaseException as e:
                    log(348)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    log(351)
                else:
                    continue
                    1 / 0
                    break
                finally:
                    log(359)
                    raise TypeError from None
                    log([3, 1, 2])
            finally:
                log(364)
                for i in iter([4]):
                    log('i', i)
                    log(366)
        else:
            try:
                for i in [1, 2]:
                    log('i', i)
                    log(367)
                    log(370)
                log(372)
                try:
                    return 374
                except TypeError as e:
                    log(375)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(378)
                    1 / 0
                finally:
                    log(382)
                    log(384)
                    log((not '%s-%d'))
            finally:
                log(387)
                n388 = 0
                while n388 < 2:
                    n388 += 1
                    raise OSError(2, 'gone')
                    continue
                else:
                    log(393)
                with Manager(True), Manager():
                    return 395
            try:
                if (-0.0-0j):
                    break
                    raise TypeError from None
                else:
                    break
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    continue
            except (KeyError, ValueError) as e:
                log(406)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                except ArithmeticError as e:
                    log(409)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(410)
                finally:
                    log(412)
                    return 414
                    raise
                    raise GeneratorExit
                if ((1, 2) << -1):
                    log(419)
                    continue
                    raise TypeError from KeyError(9)
            except (KeyError, ValueError) as e:
                log(425)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            try:
                n428 = 0
                while n428 < 2:
                    n428 += 1
                    1 / 0
                    log(432)
                    1 / 0
                else:
                    log(435)
                log({1, 2, 3})
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            except* (TypeError, OSError) as e:
                log(440)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(441)
            except* (TypeError, OSError) as e:
                log(442)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            finally:
                log(444)
                try:
                    break
                except ZeroDivisionError as e:
                    log(447)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                n452 = 0
                while n452 < 2:
                    n452 += 1
                    break
                else:
                    log(455)
    n456 = 0
    while n456 < 2:
        n456 += 1
        with Manager(True), Manager() as m:
            for i in ():
                log('i', i)
                with Manager() as m, 5:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                n461 = 0
                while n461 < 2:
                    n461 += 1
                    1 / 0
                    raise GeneratorExit
                    break
        n468 = 0
        while n468 < 2:
            n468 += 1
            with Manager(), Manager() as m:
                log(470)
        else:
            log(471)
    return 'fell off'
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
def run():
    a, *b = (-1 / -1)
    return locals()
show(run)
''')
print('#', 24, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    log('got', (yield 1))
    try:
        yield 4
    except OSError as e:
        log(repr(e))
        yield 5
    raise GeneratorExit
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: next(g))
show(lambda: next(iter(g)))
show(lambda: g.send(1))
show(lambda: g.gi_running)
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 25, flush=True)
run_snippet('''
show(lambda: 2.675)
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    *a, = [0] * 5
    return locals()
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    for i in iter([4]):
        log('i', i)
        try:
            log(472)
            break
        except KeyError as e:
            log(475)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with 5, 5:
                try:
                    log(476)
                    raise ZeroDivisionError(1, 2)
                    1 / 0
                finally:
                    log(482)
                    log(483)
                    log({1: 'one', 1.0: 'float'})
                    break
            with Manager(True), Manager(True):
                for i in [1, 2]:
                    log('i', i)
                    log(489)
            log(491)
        except (KeyError, ValueError) as e:
            log(492)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(493)
        else:
            n494 = 0
            while n494 < 2:
                n494 += 1
                log(495)
                n496 = 0
                while n496 < 2:
                    n496 += 1
                    1 / 0
                    log(((1, 2) << 0))
                log(501)
            log(502)
    try:
        if f'{(10):0= 08.25G}{(10)!r:>20}':
            try:
                for i in [1, 2]:
                    log('i', i)
                    log(format(complex('inf'), 'é^_.1g'))
                else:
                    log(505)
            finally:
                log(506)
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    log(('a', 1))
                    continue
                try:
                    return 514
                    return 516
                except (KeyError, ValueError) as e:
                    log(517)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({(1, 2): [3]})
                try:
                    log(520)
                except Exception as e:
                    log(522)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                except Exception as e:
                    log(525)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(527)
                    raise
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(532)
                    return 535
                finally:
                    log(536)
                    raise GeneratorExit
                    log(539)
                    log(542)
            with Manager(), Manager():
                log(543)
                log(545)
        try:
            n547 = 0
            while n547 < 2:
                n547 += 1
                if ('' if 0.0 else 0.0):
                    break
                    log(550)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    1 / 0
                    continue
                1 / 0
            try:
                with Manager() as m, 5:
                    log(561)
                    1 / 0
                try:
                    raise ValueError('v') from KeyError(9)
                    log(567)
                    log(569)
                except TypeError as e:
                    log(570)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                    log(573)
                else:
                    log(str)
                    raise StopIteration(3)
                    return 580
                finally:
                    log(581)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            finally:
                log(584)
                try:
                    log(585)
                    log(bytearray())
                    raise
                except (KeyError, ValueError) as e:
                    log(591)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                if list((x, x) for x in 0j):
                    log(597)
                    raise
                    log(601)
        except Exception as e:
            log(602)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
            for i in [1, 2]:
                log('i', i)
                try:
                    log(606)
                except ZeroDivisionError as e:
                    log(607)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise
                except ZeroDivisionError as e:
                    log(612)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ZeroDivisionError(1, 2)
                else:
                    continue
                finally:
                    log(619)
                    break
            with Manager() as m, Manager(True):
                with Manager(True) as m:
                    raise KeyError('k')
                    log({(1, 2): 'title case Text', (1+2j): b'a'})
                    log({complex('inf')})
                raise
        finally:
            log(630)
            n631 = 0
            while n631 < 2:
                n631 += 1
                if (~bytearray()):
                    raise
                    return 635
                else:
                    raise TypeError from None
                    log(638)
                log(640)
                try:
                    1 / 0
                finally:
                    log(643)
                    break
            else:
                log(646)
    except LookupError as e:
        log(647)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n648 = 0
        while n648 < 2:
            n648 += 1
            return 650
            try:
                try:
                    log(652)
                    break
                finally:
                    log(655)
                    log(657)
                    continue
                for i in ():
                    log('i', i)
                    continue
                else:
                    log(662)
                with Manager() as m:
                    continue
                    continue
            finally:
                log(667)
                n668 = 0
                while n668 < 2:
                    n668 += 1
                    break
                try:
                    log(671)
                    raise OSError(2, 'gone') from None
                    1 / 0
                except ValueError as e:
                    log(677)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except ZeroDivisionError as e:
                    log(680)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(681)
                    break
                    log(685)
        else:
            log(687)
        if [[1, 2, 3, 4, 5], (), {'x': None}]:
            try:
                1 / 0
                try:
                    1 / 0
                    raise TypeError from None
                    raise TypeError from None
                except LookupError as e:
                    log(696)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except LookupError as e:
                    log(701)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    1 / 0
                    log((('a', 1)).count(2, 0, {'x': None}))
                else:
                    raise TypeError
                    raise TypeError from None
                    raise StopIteration(3)
                finally:
                    log(714)
                    raise
                    raise GeneratorExit
            except TypeError as e:
                log(719)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager():
                    return 721
                    raise GeneratorExit from None
                    log(725)
                return 727
            finally:
                log(728)
                log(729)
                log(730)
                n731 = 0
                while n731 < 2:
                    n731 += 1
                    return 733
                else:
                    log(734)
        else:
            if any((x, x) for x in -1e-7 if x):
                log({1: 'one', 1.0: 'float'})
                with Manager(True) as m, Manager(True) as m:
                    raise KeyError('k') from KeyError(9)
                    log((0.0 ** 3))
                log(741)
        with Manager(True), Manager(True):
            raise StopIteration(3) from KeyError(9)
    try:
        if ('a,b,,c' << 1):
            return 745
            if ([1] if {1: 'one', 1.0: 'float'} else iter([1, 2])):
                try:
                    log(747)
                    return 749
                except TypeError as e:
                    log(750)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    return 754
                finally:
                    log(755)
                    return 757
                    1 / 0
                    1 / 0
                for i in range(3):
                    log('i', i)
                    1 / 0
                    raise StopIteration(3) from KeyError(9)
                    raise
            else:
                for i in range(3):
                    log('i', i)
                    continue
                    log(0j)
            for i in [1, 2]:
                log('i', i)
                if ascii(0, frozenset({2, 3})):
                    break
                log(774)
        n775 = 0
        while n775 < 2:
            n775 += 1
            if (frozenset()).difference():
                for i in 'ab':
                    log('i', i)
                    return 777
                else:
                    log(778)
                with Manager(True), Manager() as m:
                    log(780)
                    log(781)
                    raise
            else:
                for i in 'ab':
                    log('i', i)
                    log(786)
                    break
            for i in range(3):
                log('i', i)
                with Manager(True) as m, Manager(True) as m:
                    break
                    raise OSError(2, 'gone') from None
            try:
                try:
                    log(b' x ')
                    break
                except ArithmeticError as e:
                    log(797)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                except (KeyError, ValueError) as e:
                    log(802)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 806
                else:
                    1 / 0
                    raise TypeError from KeyError(9)
                finally:
                    log(811)
                    break
                    break
                    continue
            except BaseException as e:
                log(818)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n819 = 0
                while n819 < 2:
                    n819 += 1
                    log(821)
                continue
            else:
                with Manager(True), Manager() as m:
                    log(824)
                    return 827
                    log((3, 2, 1, 0))
            finally:
                log(830)
                try:
                    continue
                    raise
                    continue
                except* KeyError as e:
                    log(837)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(839)
                    continue
        for i in ():
            log('i', i)
            try:
                with 5:
                    raise OSError(2, 'gone')
                    log(memoryview(b'view'))
            finally:
                log(846)
                for i in 'ab':
                    log('i', i)
                    raise TypeError
                    log((() << 1))
            n851 = 0
            while n851 < 2:
                n851 += 1
                for i in ():
                    log('i', i)
                    raise GeneratorExit
                    continue
                else:
                    log(856)
                if '{} {x}':
                    break
                    raise GeneratorExit from None
                    log(862)
                else:
                    log(864)
                log(0.0)
            if (None)[63]:
                log(867)
                n869 = 0
                while n869 < 2:
                    n869 += 1
                    continue
                    log(-2**62)
                    log(875)
                else:
                    log(876)
                try:
                    break
                finally:
                    log(879)
                    log(881)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    continue
            else:
                try:
                    log(b'a')
                except Exception as e:
                    log(888)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    1 / 0
                finally:
                    log(893)
                    log(894)
                    raise GeneratorExit from None
    except ArithmeticError as e:
        log(898)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            n899 = 0
            while n899 < 2:
                n899 += 1
                log(900)
                log(901)
                with 5:
                    log(903)
            try:
                n904 = 0
                while n904 < 2:
                    n904 += 1
                    continue
                    1 / 0
                log(909)
                try:
                    return 911
                    1 / 0
                    log(914)
                except ArithmeticError as e:
                    log(916)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
            except KeyError as e:
                log(919)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n920 = 0
                while n920 < 2:
                    n920 += 1
                    raise
                    log(924)
                else:
                    log(925)
                with Manager(True) as m:
                    raise
            with Manager():
                try:
                    return 929
                    log(([None, 0] < list('hello') != 3**100))
                finally:
                    log(932)
                    log(934)
                if -0.0:
                    raise StopIteration(3)
                    log(937)
                    log(b'\\x00\\xff')
        finally:
            log(941)
            try:
                try:
                    log((2.5-1e3j))
                    log({})
                except Exception as e:
                    log(946)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(948)
                except KeyError as e:
                    log(949)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                else:
                    return 953
                    1 / 0
                finally:
                    log(956)
                    raise GeneratorExit from KeyError(9)
                    raise KeyError('k') from KeyError(9)
                try:
                    return 962
                except TypeError as e:
                    log(963)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(964)
                    return 967
            except ArithmeticError as e:
                log(968)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 970
                finally:
                    log(971)
                    log(972)
                try:
                    raise StopIteration(3)
                except LookupError as e:
                    log(976)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(slice(1, 5, 2))
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(981)
                    log([])
                    log(985)
                    log(987)
                if '':
                    log(989)
                    raise
                else:
                    log(992)
            except (KeyError, ValueError) as e:
                log(994)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(995)
            else:
                n996 = 0
                while n996 < 2:
                    n996 += 1
                    1 / 0
                    continue
                    log(1002)
                else:
                    log(1003)
            log(1005)
        n1006 = 0
        while n1006 < 2:
            n1006 += 1
            for i in [1, 2]:
                log('i', i)
                n1007 = 0
                while n1007 < 2:
                    n1007 += 1
                    return 1009
                else:
                    log(1010)
                with Manager() as m:
                    log(1012)
                    1 / 0
                continue
        else:
            log(1017)
    return 'fell off'
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: 2**30 - 1)
''')
print('#', 29, flush=True)
run_snippet('''
async def main():
    return 6
show(lambda: drive(main()))
''')
print('#', 30, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
    class Y(float, X):
        pass
        def __lt__(self, other): log('lt'); return True
        prop = property(lambda self: 'prop')
        value = 5
        def __length_hint__(self): return 3
        def __index__(self): log('index'); return 1
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __exit__(self, *a): log('exit', a[0]); return True
    class Z(object, Y):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
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
show(lambda: X[3])
show(lambda: X.klass(2))
show(lambda: next(x))
show(lambda: sum(x))
show(lambda: x.anything)
show(lambda: x != y)
show(lambda: str(x))
show(lambda: x @ y)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 31, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    return 9
    yield 'last'
g = make()
show(lambda: next(iter(g)))
show(lambda: g.close())
show(lambda: g.throw(KeyError))
show(lambda: g.throw(KeyError))
show(lambda: g.gi_running)
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 32, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case dict(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case dict() if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((1+2j) >> 0)))
show(lambda: run((range(10, 0, -3) >> 100)))
show(lambda: run(((1,), {(1, 2): [3]},)))
show(lambda: run(('a', 1)))
''')
print('#', 33, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case complex() if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5 if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(bytes(())))
show(lambda: run(({[0] * 5: {1: 'one', 1.0: 'float'}} >> 1.0)))
show(lambda: run(NotImplemented))
show(lambda: run(list(complex('inf'))))
''')
print('#', 34, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 1.5 if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(1j))
show(lambda: run(f'{(5e-324):é^z.3G}{(5e-324)!r:>20}'))
show(lambda: run(((-0.0-0j) ** 0.5)))
show(lambda: run(('a', 1)))
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    v = [0] * 5
    try:
        v += (-0.0-0j)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 36, flush=True)
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
    except ZeroDivisionError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: g.send(None))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(iter(g)))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 37, flush=True)
run_snippet('''
show(lambda: ['-3.5'])
''')
print('#', 38, flush=True)
run_snippet('''
async def main():
    return 6
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 39, flush=True)
run_snippet('''
def run():
    for i in range(3):
        log('i', i)
        if bytes(range(65, 75)):
            break
        else:
            with Manager(True) as m, Manager() as m:
                log(1020)
                try:
                    raise
                    raise OSError(2, 'gone')
                    break
                except* KeyError as e:
                    log(1027)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    log(any(x or 1 for x in str if x != 1))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    continue
            n1035 = 0
            while n1035 < 2:
                n1035 += 1
                n1036 = 0
                while n1036 < 2:
                    n1036 += 1
                    raise OSError(2, 'gone') from None
                    continue
                    raise
                else:
                    log(1043)
            else:
                log(1044)
        for i in ():
            log('i', i)
            n1045 = 0
            while n1045 < 2:
                n1045 += 1
                try:
                    raise GeneratorExit from KeyError(9)
                except (KeyError, ValueError) as e:
                    log(1048)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1049)
                    log(1051)
                    raise
                except KeyError as e:
                    log(1055)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1057)
                    continue
                    continue
                finally:
                    log(1062)
                    raise ZeroDivisionError(1, 2) from None
                    raise
                if bytes(range(65, 75)):
                    break
                    log(list(str(x) for x in (1,) if x))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    raise ZeroDivisionError(1, 2)
                    break
            else:
                log(1077)
            n1078 = 0
            while n1078 < 2:
                n1078 += 1
                with Manager(True), Manager(True) as m:
                    raise GeneratorExit from KeyError(9)
                for i in [1, 2]:
                    log('i', i)
                    log((not {}))
                else:
                    log(1083)
                try:
                    break
                finally:
                    log(1086)
                    raise
                    return 1090
                    continue
        else:
            log(1093)
    return 'fell off'
show(run)
''')
print('#', 40, flush=True)
run_snippet('''
def make():
    class X(str):
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
show(lambda: x + 1)
show(lambda: x.__class__.__name__)
show(lambda: X.__mro__)
show(lambda: complex(x))
show(lambda: round(x, 2))
show(lambda: x ** 2)
show(lambda: X.value)
show(lambda: len(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 41, flush=True)
run_snippet('''
show(lambda: ([]).clear((1e22).__divmod__((None,)), (frozenset() ** 1), (float('inf'),)))
''')
print('#', 42, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case True if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int() if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case tuple((a, b)): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a' if subject: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True if log('guard'): return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run({}))
show(lambda: run((({1, 2, 3}).isdisjoint() if ('%-12.12x' % ((2.5-1e3j),)) else {'x': None})))
show(lambda: run(((2**62 - 1).as_integer_ratio(2.5, 0, -100))[1]))
show(lambda: run(([1]).reverse({1: 'one', 1.0: 'float'})))
''')
print('#', 43, flush=True)
run_snippet('''
async def main():
    return 6
show(lambda: drive(main()))
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    try:
        with Manager(True):
            n1094 = 0
            while n1094 < 2:
                n1094 += 1
                try:
                    log({'x': None})
                    continue
                    return 1100
                except LookupError as e:
                    log(1101)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                    log(1106)
                except BaseException as e:
                    log(1108)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    return 1112
                    log(1114)
                    continue
                n1117 = 0
                while n1117 < 2:
                    n1117 += 1
                    log(1119)
                    continue
                if set('abc'):
                    raise
            raise TypeError from KeyError(9)
    finally:
        log(1126)
        with Manager(True):
            with 5:
                raise GeneratorExit
            try:
                for i in [1, 2]:
                    log('i', i)
                    log(1129)
                    1 / 0
                    log(1133)
                try:
                    raise GeneratorExit
                    raise OSError(2, 'gone') from KeyError(9)
                    log(1140)
                except ArithmeticError as e:
                    log(1141)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(format(2, '> .0o'))
                finally:
                    log(1144)
                    raise GeneratorExit from KeyError(9)
                    raise ZeroDivisionError(1, 2)
                    raise
            finally:
                log(1151)
                with Manager():
                    log((b'abc' ** 0.5))
        with Manager():
            n1154 = 0
            while n1154 < 2:
                n1154 += 1
                log(1155)
                n1156 = 0
                while n1156 < 2:
                    n1156 += 1
                    1 / 0
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    raise TypeError from None
            else:
                log(1163)
            for i in range(3):
                log('i', i)
                return 1165
            else:
                log(1166)
            log(1167)
    return 'fell off'
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
def run():
    if 'abc':
        for i in 'ab':
            log('i', i)
            for i in ():
                log('i', i)
                for i in [1, 2]:
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise
                log(1173)
                try:
                    continue
                    log(1176)
                    break
                finally:
                    log(1180)
                    break
            else:
                log(1183)
        else:
            log(1184)
        try:
            if (1j << 100):
                raise KeyError('k') from KeyError(9)
            else:
                with Manager(), Manager(True):
                    raise ZeroDivisionError(1, 2) from None
                    log(1189)
                with Manager():
                    raise
            log(1193)
        except ZeroDivisionError as e:
            log(1194)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in [1, 2]:
                log('i', i)
                raise
                with Manager(True) as m, Manager():
                    continue
                try:
                    raise
                    continue
                    break
                except LookupError as e:
                    log(1205)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    break
                except (KeyError, ValueError) as e:
                    log(1210)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1211)
                    break
                else:
                    break
                    log(1218)
            try:
                log(1219)
                try:
                    1 / 0
                    log(1223)
                finally:
                    log(1224)
                    raise StopIteration(3)
                    log(1228)
                    raise
            finally:
                log(1231)
                try:
                    log(([].append if 'ǆ' else (2.5-1e3j)))
                    return 1235
                    raise KeyError('k')
                except BaseException as e:
                    log(1238)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1240)
                    raise ValueError('v')
                if sum((x, x) for x in 2**30 if x):
                    raise
                    log(1246)
                    raise
                with 5:
                    log((set() >> 1.0))
                    raise
                    log((-{1: 2}))
            if (bytes(range(65, 75))).partition(set()):
                for i in range(3):
                    log('i', i)
                    log(1255)
                try:
                    raise OSError(2, 'gone')
                    log([])
                except* (TypeError, OSError) as e:
                    log(1261)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* ValueError as e:
                    log(1263)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1265)
                    1 / 0
                    log(1269)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            else:
                try:
                    1 / 0
                    return 1275
                    log(1276)
                finally:
                    log(1278)
                    log((len / [].append))
                    raise
                for i in iter([4]):
                    log('i', i)
                    raise
                    raise OSError(2, 'gone') from None
                    log((NotImplemented not in type))
                else:
                    log(1289)
                try:
                    raise
                except ValueError as e:
                    log(1292)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1295)
                    1 / 0
                    log(1299)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
        except LookupError as e:
            log(1302)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(1303)
                try:
                    return 1305
                except* ValueError as e:
                    log(1306)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1307)
                except* KeyError as e:
                    log(1308)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1309)
                if 'ßﬁ':
                    log(1310)
                    return 1313
                    log(1314)
            finally:
                log(1316)
                for i in ():
                    log('i', i)
                    raise KeyError('k') from None
                    continue
                    1 / 0
                try:
                    raise
                    log(1326)
                    return 1328
                except Exception as e:
                    log(1329)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                except Exception as e:
                    log(1332)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 1336
                with Manager(True), Manager():
                    raise
                    raise
            try:
                log(1341)
                log(1343)
            except Exception as e:
                log(1344)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    break
                    log(('%-12.3s' % ((1, (2, 3)),)))
                    log(1349)
                log(1351)
                try:
                    raise StopIteration(3)
                finally:
                    log(1355)
                    log(1356)
            except TypeError as e:
                log(1358)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1359 = 0
                while n1359 < 2:
                    n1359 += 1
                    raise TypeError from None
                    break
                else:
                    log(1364)
                try:
                    raise GeneratorExit from None
                    return 1368
                finally:
                    log(1369)
                    raise
                    log((1 >= {1}))
                try:
                    log(1375)
                except ValueError as e:
                    log(1376)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(1379)
                    1 / 0
            try:
                with Manager(), Manager():
                    log([{1: 'one', 1.0: 'float'}])
                    1 / 0
                    1 / 0
                n1389 = 0
                while n1389 < 2:
                    n1389 += 1
                    raise
                n1392 = 0
                while n1392 < 2:
                    n1392 += 1
                    break
                    log(1395)
            except TypeError as e:
                log(1397)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m:
                    log(1398)
                    raise
                try:
                    raise StopIteration(3)
                    1 / 0
                except* KeyError as e:
                    log(1406)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(1408)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1409)
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                finally:
                    log(1414)
                    raise TypeError
                    raise GeneratorExit
                    return 1420
                if [*(1+2j), '-3.5', *memoryview(b'view')]:
                    raise ValueError('v') from KeyError(9)
                else:
                    1 / 0
                    log(1426)
                    raise
        log(1429)
    return 'fell off'
show(run)
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    log(1430)
    raise StopIteration(3)
    return 'fell off'
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
show(lambda: (int << 1))
''')
print('#', 48, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
    class Y(X):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
    class Z(frozenset):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __index__(self): log('index'); return 1
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        prop = property(lambda self: 'prop')
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
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
show(lambda: divmod(x, 1))
show(lambda: list(reversed(x)))
show(lambda: max(x, y) is x)
show(lambda: x and 1)
show(lambda: vars(x))
show(lambda: x(1, b=2))
show(lambda: x != y)
show(lambda: next(x))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 49, flush=True)
run_snippet('''
show(lambda: -float('inf'))
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    try:
        try:
            for i in range(3):
                log('i', i)
                try:
                    continue
                    log(1435)
                    1 / 0
                finally:
                    log(1439)
                    continue
                with Manager(), Manager():
                    raise
                try:
                    1 / 0
                    return 1447
                except (KeyError, ValueError) as e:
                    log(1448)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1449)
                    raise
                except TypeError as e:
                    log(1453)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
            try:
                if [3, 1, 2]:
                    1 / 0
                    log(f'{(-2**62):*<F}{(-2**62)!r:>20}')
            except LookupError as e:
                log(1460)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1461 = 0
                while n1461 < 2:
                    n1461 += 1
                    break
                    log(any(str(x) for x in ('a', 1) if not x))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                else:
                    log(1468)
            except KeyError as e:
                log(1469)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True):
                    1 / 0
                    return 1473
                    raise
            log(1476)
        except* ValueError as e:
            log(1477)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        except* (TypeError, OSError) as e:
            log(1479)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        else:
            with Manager(True) as m, 5:
                log({})
                log(1483)
        finally:
            log(1484)
            log(1485)
            n1486 = 0
            while n1486 < 2:
                n1486 += 1
                for i in ():
                    log('i', i)
                    continue
                    log(1490)
                else:
                    log(1491)
                log(1492)
            if (iter([1, 2]))[100:8]:
                raise ValueError('v')
        if (' pad ')[-7]:
            with Manager(True), Manager() as m:
                log(1495)
                raise OSError(2, 'gone') from KeyError(9)
                log(1498)
            for i in iter([4]):
                log('i', i)
                log(1499)
            else:
                log(1500)
    finally:
        log(1501)
        if ((1+2j) / -7):
            try:
                for i in iter([4]):
                    log('i', i)
                    log((float('nan') << 31))
                    continue
                    break
                else:
                    log(1508)
                n1509 = 0
                while n1509 < 2:
                    n1509 += 1
                    raise StopIteration(3) from None
                else:
                    log(1512)
                log(1513)
            except BaseException as e:
                log(1514)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (not frozenset({2, 3})):
                    raise ZeroDivisionError(1, 2) from None
                try:
                    log(1517)
                    raise OSError(2, 'gone') from None
                    raise OSError(2, 'gone')
                except ZeroDivisionError as e:
                    log(1523)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise ValueError('v') from None
                    log(1529)
                finally:
                    log(1530)
                    1 / 0
                    log(1534)
                with Manager(True) as m, Manager():
                    log(1536)
            log(1537)
    n1538 = 0
    while n1538 < 2:
        n1538 += 1
        for i in 'ab':
            log('i', i)
            try:
                continue
            finally:
                log(1541)
                with Manager(True):
                    continue
            try:
                try:
                    log(1545)
                except ValueError as e:
                    log(1546)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    1 / 0
                    1 / 0
                try:
                    raise KeyError('k')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                finally:
                    log(1559)
                    raise
                    raise
                    raise GeneratorExit
                n1566 = 0
                while n1566 < 2:
                    n1566 += 1
                    continue
                    log(({(1, 2): [3]} >> 31))
                    raise
            except ArithmeticError as e:
                log(1573)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if pow(8, set()):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                log(1576)
                try:
                    1 / 0
                except ValueError as e:
                    log(1579)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1581)
                except BaseException as e:
                    log(1582)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                    break
            except (KeyError, ValueError) as e:
                log(1587)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if complex('inf'):
                    return 1589
                else:
                    raise ValueError('v')
            else:
                try:
                    log(1593)
                    log(1595)
                except ArithmeticError as e:
                    log(1596)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1598
                except LookupError as e:
                    log(1599)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1601
            finally:
                log(1602)
                n1603 = 0
                while n1603 < 2:
                    n1603 += 1
                    1 / 0
                    break
                try:
                    continue
                    raise
                    break
                except* KeyError as e:
                    log(1614)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1615)
                except* (TypeError, OSError) as e:
                    log(1616)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1618)
                    raise
                    1 / 0
                log(1623)
        else:
            log(1624)
    else:
        log(1625)
    for i in [1, 2]:
        log('i', i)
        raise StopIteration(3) from None
    return 'fell off'
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __index__(self): log('index'); return 1
        def __format__(self, spec): return f'fmt[{spec}]'
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __round__(self, n=None): return ('round', n)
    return X,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X('ab'), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: len(x))
show(lambda: range(x))
show(lambda: x + y)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: X[3])
show(lambda: x < y)
show(lambda: float(x))
show(lambda: sorted([x, y]) is None)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    log(1628)
    for i in [1, 2]:
        log('i', i)
        log(1629)
        try:
            with Manager(True):
                with Manager(True) as m, 5:
                    raise
                    raise
                for i in ():
                    log('i', i)
                    continue
                    log([])
                    continue
                n1640 = 0
                while n1640 < 2:
                    n1640 += 1
                    raise KeyError('k') from None
                    log(1644)
                else:
                    log(1645)
            n1646 = 0
            while n1646 < 2:
                n1646 += 1
                try:
                    raise
                    log(({1: 2})[::])
                except Exception as e:
                    log(1651)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                except (KeyError, ValueError) as e:
                    log(1656)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1657)
                    log(1660)
                    break
                with Manager() as m:
                    log((('a', 1) if [1, 2, 3, 4, 5] else -0.0))
                    return 1666
                    continue
        except (KeyError, ValueError) as e:
            log(1669)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            break
        for i in [1, 2]:
            log('i', i)
            n1672 = 0
            while n1672 < 2:
                n1672 += 1
                log(('ab' * 20 == int < {1: 'one', 1.0: 'float'} > -2**62))
            else:
                log(1675)
            if (iter([1, 2]) ** 3):
                if {1, lambda x=1: x}:
                    1 / 0
                else:
                    continue
        else:
            log(1680)
    else:
        log(1681)
    for i in 'ab':
        log('i', i)
        with 5:
            continue
            n1684 = 0
            while n1684 < 2:
                n1684 += 1
                try:
                    log(((None,) < 2.675))
                finally:
                    log(1687)
                    continue
                    break
                    raise
                try:
                    return 1695
                    raise GeneratorExit from KeyError(9)
                    break
                except BaseException as e:
                    log(1700)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except ValueError as e:
                    log(1703)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(())
                else:
                    break
                    raise KeyError('k') from None
                finally:
                    log(1712)
                    break
                    raise GeneratorExit
                    log(1718)
        if ('a', 1):
            with Manager(True):
                for i in [1, 2]:
                    log('i', i)
                    return 1720
                    raise
                    raise TypeError from KeyError(9)
                log(1725)
                n1726 = 0
                while n1726 < 2:
                    n1726 += 1
                    log('aXbXc')
                    break
                    return 1732
        else:
            continue
            n1735 = 0
            while n1735 < 2:
                n1735 += 1
                try:
                    raise OSError(2, 'gone') from None
                    log((1, (2, 3)))
                    continue
                finally:
                    log(1742)
                    raise
                    log(list('hello'))
        n1747 = 0
        while n1747 < 2:
            n1747 += 1
            for i in ():
                log('i', i)
                try:
                    raise GeneratorExit from KeyError(9)
                except* KeyError as e:
                    log(1750)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1752)
                    break
            else:
                log(1755)
            return 1757
            try:
                if (2**31 > str):
                    return 1759
                    log(1760)
                if ([0] * 5 is [[1], [2]]):
                    break
                    continue
                else:
                    break
            finally:
                log(1768)
                for i in range(3):
                    log('i', i)
                    log(({'a': 1, 'b': 2}).setdefault({1: 'one', 1.0: 'float'}))
                else:
                    log(1771)
    else:
        log(1772)
    return 'fell off'
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [*_, last] if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a' if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [] if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((((2.5-1e3j) ** 2) < (True if {(1, 2): [3]} else range(10, 0, -3)) == ((None,) <= [0] * 5 < [1.5, 1] > bytes(range(65, 75))) >= ([[1], [2]])[8:0:])))
show(lambda: run({{'x': None}: slice(1, 5, 2), b'\\x00\\xff': {1, 2, 3}}))
show(lambda: run(b''))
show(lambda: run(((type > 1j > b' x ') ** 0)))
''')
print('#', 54, flush=True)
run_snippet('''
def run():
    1 / 0
    try:
        for i in ():
            log('i', i)
            try:
                n1775 = 0
                while n1775 < 2:
                    n1775 += 1
                    continue
                    break
                for i in [1, 2]:
                    log('i', i)
                    raise TypeError
                else:
                    log(1782)
                return 1784
            finally:
                log(1785)
                try:
                    break
                except (KeyError, ValueError) as e:
                    log(1788)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    log(1792)
                    raise
                finally:
                    log(1795)
                    raise OSError(2, 'gone')
                    break
                    return 1801
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise
                except* KeyError as e:
                    log(1806)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                log(1808)
    except ZeroDivisionError as e:
        log(1809)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if ({1: 2}).clear():
            raise StopIteration(3)
            with Manager() as m:
                log(1812)
                for i in range(3):
                    log('i', i)
                    continue
                    1 / 0
            log(1818)
        else:
            log(1819)
            for i in ():
                log('i', i)
                for i in 'ab':
                    log('i', i)
                    raise
                else:
                    log(1822)
                try:
                    return 1824
                    log([x for x in () if not x])
                finally:
                    log(1827)
                    break
                    break
                continue
            try:
                try:
                    log(1834)
                    raise
                except ValueError as e:
                    log(1838)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                except ArithmeticError as e:
                    log(1841)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1842)
                else:
                    raise StopIteration(3) from KeyError(9)
                try:
                    1 / 0
                finally:
                    log(1848)
                    raise ValueError('v') from KeyError(9)
                    raise
                    raise
                try:
                    raise OSError(2, 'gone')
                    log((-float('inf')).is_integer({1: 2}, byteorder='little'))
                    log(1859)
                finally:
                    log(1861)
                    log(1862)
            finally:
                log(1864)
                with Manager(), Manager():
                    log({1})
                    return 1868
                    log(('a', 1))
                log(1871)
                for i in ():
                    log('i', i)
                    return 1873
    finally:
        log(1874)
        for i in [1, 2]:
            log('i', i)
            n1875 = 0
            while n1875 < 2:
                n1875 += 1
                with Manager():
                    continue
                    log(1878)
                    break
                for i in iter([4]):
                    log('i', i)
                    raise TypeError
                    log(1885)
                else:
                    log(1886)
            else:
                log(1887)
            continue
        else:
            log(1890)
        for i in [1, 2]:
            log('i', i)
            log(1891)
            if (2**31 != {} < {'x': None} == ['b', 'a']):
                try:
                    return 1893
                    raise
                    raise ZeroDivisionError(1, 2) from None
                except ValueError as e:
                    log(1898)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    return 1902
                    continue
                for i in [1, 2]:
                    log('i', i)
                    log(1905)
                    return 1908
            else:
                try:
                    log(1910)
                    1 / 0
                finally:
                    log(1913)
                    continue
                with 5, 5:
                    return 1917
            try:
                try:
                    log(1919)
                finally:
                    log(1920)
                    raise OSError(2, 'gone') from None
                try:
                    break
                finally:
                    log(1925)
                    break
                    1 / 0
                    return 1931
            except BaseException as e:
                log(1932)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    break
                    1 / 0
                    continue
                except ArithmeticError as e:
                    log(1939)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                except ZeroDivisionError as e:
                    log(1944)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    return 1948
                    raise
                with 5:
                    continue
                    break
                    break
                try:
                    return 1958
                    return 1960
                    log(1962)
                except TypeError as e:
                    log(1963)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                    continue
                else:
                    continue
            else:
                for i in [1, 2]:
                    log('i', i)
                    break
                else:
                    log(1972)
            finally:
                log(1973)
                break
                with Manager(), 5:
                    log(1976)
                with 5:
                    continue
                    return 1981
        else:
            log(1982)
    return 'fell off'
show(run)
''')
print('#', 55, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    return 9
    raise ValueError('v')
    for i in range(2):
        yield i
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: next(g))
show(lambda: g.send(None))
show(lambda: next(g, 'end'))
show(lambda: list(g))
show(lambda: g.send(1))
show(g.close)
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
    log('got', (yield 1))
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: g.throw(StopIteration))
show(lambda: g.send(1))
show(lambda: next(g))
show(lambda: g.close())
show(lambda: g.send(1))
show(lambda: g.throw(GeneratorExit))
show(g.close)
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    a, b, c = {1: 2}
    return locals()
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
def f(a=1, /, *, b): return locals()
show(lambda: f(1, a=2))
show(lambda: f(1, b=2))
show(lambda: f(1, c=3))
show(lambda: f(*(), **{}))
''')
print('#', 59, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
    async for i in agen():
        log(i)
        pass
show(lambda: drive(main()))
''')
