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
show(lambda: ([*{1}] << 0))
''')
print('#', 1, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f(1, a=2))
show(lambda: f(1, 2))
show(lambda: f(a=1))
''')
print('#', 2, flush=True)
run_snippet('''
async def main():
    raise ValueError('v')
show(lambda: drive(main()))
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    v = {1}
    try:
        v[2:0] += (+'ǆ')
    finally:
        log(v)
    return v
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(a=1))
show(lambda: f(**5))
show(lambda: f(1, a=2))
show(lambda: f(*[1, 2]))
''')
print('#', 5, flush=True)
run_snippet('''
def f(*, a=1): return locals()
show(lambda: f(*5))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(**{'a': 1}))
show(lambda: f(*(), **{}))
''')
print('#', 6, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    class Y(dict, X):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def __str__(self): return 'str'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
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
show(lambda: x * 2)
show(lambda: x.a)
show(lambda: x(1, b=2))
show(lambda: X.value)
show(lambda: round(x, 2))
show(lambda: not x)
show(lambda: dir(x)[:3])
show(lambda: X[3])
def change():
    global x; x += 1
show(change)
''')
print('#', 7, flush=True)
run_snippet('''
show(lambda: (-0.0-0j))
''')
print('#', 8, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(1))
show(lambda: f(*5))
show(lambda: f(1, c=3))
show(lambda: f(1, a=2))
''')
print('#', 9, flush=True)
run_snippet('''
show(lambda: (list('hello') if ((set()).__contains__({}, 255) != ()) else ('{0:z08,G}|{0!r}'.format(0j) <= (('a', 1) if iter([1, 2]) else b'abc') > (2**30).__round__(255))))
''')
print('#', 10, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = (True <= 0j)
    return locals()
show(run)
''')
print('#', 11, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __contains__(self, item): log('contains', item); return item == 1
        def __enter__(self): log('enter'); return self
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __index__(self): log('index'); return 1
        def __set__(self, obj, value): log('set', value)
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
show(lambda: (*x,))
show(lambda: abs(x))
show(lambda: X.static(1))
show(lambda: x(1, b=2))
show(lambda: x.a)
show(lambda: divmod(x, 1))
show(lambda: max(x, y) is x)
show(lambda: x.method())
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    v = [1]
    try:
        del v[2:0]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    a, (b, *c) = ({(1, 2): [3]} is frozenset({2, 3}))
    return locals()
show(run)
''')
print('#', 14, flush=True)
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
    return X('ab'), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: list(x))
show(lambda: X[3])
show(lambda: range(x))
show(lambda: {**x})
show(lambda: callable(x))
show(lambda: X.missing)
show(lambda: X.klass(2))
show(lambda: not x)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 15, flush=True)
run_snippet('''
def f(*, a=1): return locals()
show(lambda: f(1, c=3))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(1, 2))
''')
print('#', 16, flush=True)
run_snippet('''
show(lambda: {([].append >= b'\\x00\\xff' != {(1, 2): [3]} == range(2**70)), '12'})
''')
print('#', 17, flush=True)
run_snippet('''
show(lambda: 0j)
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
    yield from [2, 3]
    return 9
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.close())
show(lambda: g.gi_running)
show(lambda: g.throw(KeyError))
show(lambda: g.send(1))
show(lambda: g.throw(StopIteration))
show(g.close)
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
    try:
        yield 4
    except LookupError as e:
        log(repr(e))
        yield 5
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: next(g, 'end'))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(StopIteration))
show(lambda: g.send(1))
show(g.close)
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    *a, = 'ßﬁ'
    return locals()
show(run)
''')
print('#', 21, flush=True)
run_snippet('''
show(lambda: (([].append > abs(3, -3, [3, 1, 2])) > ({x or 1 for x in (i for i in range(3)) if x})[-10**30] >= 2**32 + 1))
''')
print('#', 22, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise TypeError
    raise StopIteration(3)
    yield from [2, 3]
    return 9
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: g.close())
show(lambda: next(g))
show(lambda: g.send(1))
show(lambda: next(g))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 23, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __call__(self, *a, **k): return ('called', a, k)
        def __dir__(self): return ['b', 'a']
    class Y(object):
        pass
        def __lt__(self, other): log('lt'); return True
        def __get__(self, obj, cls): log('get'); return 'got'
        def __round__(self, n=None): return ('round', n)
        def __missing__(self, key): return 'missing'
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
show(lambda: round(x))
show(lambda: X.static(1))
show(lambda: x.static(1))
show(lambda: x @ y)
show(lambda: list(x))
show(lambda: x.value)
show(lambda: x.anything)
show(lambda: str(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 24, flush=True)
run_snippet('''
def f(*, a=1): return locals()
show(lambda: f(*(), **{}))
show(lambda: f(b=1))
show(lambda: f(x=1))
show(lambda: f())
''')
print('#', 25, flush=True)
run_snippet('''
def run():
    log(1)
    for i in 'ab':
        log('i', i)
        break
        try:
            for i in 'ab':
                log('i', i)
                n4 = 0
                while n4 < 2:
                    n4 += 1
                    continue
                    raise ValueError('v')
                else:
                    log(9)
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    continue
                    continue
                except LookupError as e:
                    log(16)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(20)
                    break
                for i in [1, 2]:
                    log('i', i)
                    return 24
                    continue
            else:
                log(27)
        except (KeyError, ValueError) as e:
            log(28)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(29)
                try:
                    raise KeyError('k') from KeyError(9)
                finally:
                    log(32)
                    break
                    return 36
            finally:
                log(37)
                for i in [1, 2]:
                    log('i', i)
                    raise
                    break
            n42 = 0
            while n42 < 2:
                n42 += 1
                try:
                    log((b'' << 31))
                    log(45)
                    break
                except ValueError as e:
                    log(49)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(50)
                    return 53
                try:
                    return 55
                except ZeroDivisionError as e:
                    log(56)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(57)
                    continue
                    raise
                except BaseException as e:
                    log(63)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                    log((' pad ')[-3::])
                    log(68)
                else:
                    continue
                    return 73
                    continue
        except (KeyError, ValueError) as e:
            log(76)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (i for i in range(3)):
                try:
                    break
                    raise OSError(2, 'gone') from KeyError(9)
                except TypeError as e:
                    log(81)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(85)
                    return 87
            else:
                if {(x, x) for x in b'a,b,c'}:
                    continue
                    break
                else:
                    continue
                    log(94)
                try:
                    log(list(str(x) for x in 1j))
                    log(98)
                finally:
                    log(100)
                    log(101)
                    raise
                try:
                    log(106)
                    log(frozenset())
                except ZeroDivisionError as e:
                    log(109)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                except Exception as e:
                    log(112)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('a', 1))
                    raise
                finally:
                    log(117)
                    raise GeneratorExit from KeyError(9)
                    raise KeyError('k')
            for i in range(3):
                log('i', i)
                try:
                    raise ValueError('v') from None
                    break
                    continue
                except KeyError as e:
                    log(128)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                    log(133)
                finally:
                    log(135)
                    raise TypeError from None
                    raise ZeroDivisionError(1, 2)
                if (b' x ')[::-100]:
                    continue
                    raise ValueError('v') from KeyError(9)
                else:
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
                    log(149)
            else:
                log(150)
            if (memoryview(b'view') if {(1, 2): [3]} else [1]):
                try:
                    raise ZeroDivisionError(1, 2)
                    log(153)
                finally:
                    log(155)
                    log(157)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 161
            else:
                break
                with Manager(True), Manager():
                    return 165
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    raise OSError(2, 'gone') from None
                    continue
                    raise KeyError('k') from KeyError(9)
                except TypeError as e:
                    log(174)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(176)
                except LookupError as e:
                    log(177)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(178)
                    log(181)
        finally:
            log(182)
            n183 = 0
            while n183 < 2:
                n183 += 1
                for i in range(3):
                    log('i', i)
                    log(185)
            else:
                log(186)
        continue
    with Manager(True) as m:
        for i in 'ab':
            log('i', i)
            with Manager(True) as m:
                n189 = 0
                while n189 < 2:
                    n189 += 1
                    raise
            break
            with Manager():
                log(194)
                log(195)
        else:
            log(196)
    return 'fell off'
show(run)
''')
print('#', 26, flush=True)
run_snippet('''
show(lambda: (2**64).bit_length(print))
''')
print('#', 27, flush=True)
run_snippet('''
show(lambda: sorted(-x for x in (ValueError('v') > object) if not x))
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: ((frozenset({2, 3}) ** 10))[1::])
''')
print('#', 29, flush=True)
run_snippet('''
show(lambda: dict(zip('abc', range(3))))
''')
print('#', 30, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {'a': v} if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case tuple((a, b)) if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': 1, **rest}: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v}: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(('title case Text' if (+{'a': 1, 'b': 2}) else -0.0)))
show(lambda: run((('a', 1) << 1.0)))
show(lambda: run(set('abc')))
show(lambda: run(((2.5-1e3j)).conjugate('', -1.5)))
''')
print('#', 31, flush=True)
run_snippet('''
def make():
    class X():
        pass
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
show(lambda: x)
show(lambda: [1, 2, 3][x])
show(lambda: x(1, b=2))
show(lambda: x * 2)
show(lambda: X.static(1))
show(lambda: x[5])
show(lambda: x + 1)
show(lambda: hash(x) == hash(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 32, flush=True)
run_snippet('''
def run():
    [] = {}
    return locals()
show(run)
''')
print('#', 33, flush=True)
run_snippet('''
show(lambda: (iter([1, 2]) >> 100))
''')
print('#', 34, flush=True)
run_snippet('''
def run():
    try:
        try:
            with 5, 5:
                log(197)
                if [1.5, 1]:
                    raise
            for i in ():
                log('i', i)
                with 5, 5:
                    log(201)
                with 5, Manager(True) as m:
                    break
                    log((None,))
                    log(206)
            else:
                log(208)
        except KeyError as e:
            log(209)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n210 = 0
            while n210 < 2:
                n210 += 1
                try:
                    log(211)
                finally:
                    log(213)
                    continue
                with Manager() as m:
                    log(216)
                    continue
            else:
                log(220)
        except (KeyError, ValueError) as e:
            log(221)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(True):
                with Manager(), Manager() as m:
                    log((-0.0 << 1))
                    raise TypeError
                    raise OSError(2, 'gone')
                log(228)
                return 230
        else:
            for i in range(3):
                log('i', i)
                if 'ab' * 20:
                    continue
            else:
                log(233)
        try:
            with 5, Manager(True) as m:
                if slice(1, 5, 2):
                    return 235
                else:
                    log((10 <= complex('inf') <= (None,)))
                    raise
                    raise StopIteration(3) from None
                return 243
            n244 = 0
            while n244 < 2:
                n244 += 1
                if (b'a' if set('abc') else [1, 2, 3, 4, 5]):
                    raise StopIteration(3) from None
                    continue
                try:
                    continue
                except BaseException as e:
                    log(251)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(0j)
                    break
                    continue
                except KeyError as e:
                    log(258)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                    log(262)
                if 0j:
                    log(264)
                else:
                    break
                    break
        except (KeyError, ValueError) as e:
            log(269)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(270)
            n271 = 0
            while n271 < 2:
                n271 += 1
                try:
                    raise ValueError('v')
                except ZeroDivisionError as e:
                    log(274)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(276)
                except BaseException as e:
                    log(277)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(ord(0.0, -100))
                    log(281)
                    break
                for i in iter([4]):
                    log('i', i)
                    return 285
                    log(['b', 'a'])
                    continue
                else:
                    log(290)
        except ZeroDivisionError as e:
            log(291)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(True), Manager() as m:
                1 / 0
            if (1,):
                n294 = 0
                while n294 < 2:
                    n294 += 1
                    raise
                    log(297)
                    raise GeneratorExit
                else:
                    log(301)
                log(302)
            else:
                n303 = 0
                while n303 < 2:
                    n303 += 1
                    raise KeyError('k') from None
                log(306)
        else:
            try:
                try:
                    raise
                except ValueError as e:
                    log(309)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                except ArithmeticError as e:
                    log(312)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(314)
                n315 = 0
                while n315 < 2:
                    n315 += 1
                    break
                    break
                    log(1/3)
                else:
                    log(322)
            finally:
                log(323)
                with Manager(True) as m:
                    1 / 0
                for i in iter([4]):
                    log('i', i)
                    log(326)
                else:
                    log(328)
                try:
                    raise TypeError from KeyError(9)
                    raise StopIteration(3) from None
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(335)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((~0.1))
                    raise
                except ArithmeticError as e:
                    log(340)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 342
                    raise ValueError('v') from KeyError(9)
            try:
                try:
                    log(345)
                except (KeyError, ValueError) as e:
                    log(347)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(349)
                    return 351
                    1 / 0
                except ZeroDivisionError as e:
                    log(354)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(set('abc'))
                    return 358
            except* KeyError as e:
                log(359)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* KeyError as e:
                log(361)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(362)
            finally:
                log(363)
                with 5:
                    1 / 0
                    log(([1] in [1.5, 1]))
            for i in ():
                log('i', i)
                raise ZeroDivisionError(1, 2) from KeyError(9)
            else:
                log(370)
        finally:
            log(371)
            n372 = 0
            while n372 < 2:
                n372 += 1
                log(373)
                n374 = 0
                while n374 < 2:
                    n374 += 1
                    raise
                    log(377)
                    continue
            with Manager(), Manager(True) as m:
                if ['b', 'a']:
                    raise OSError(2, 'gone') from None
            n383 = 0
            while n383 < 2:
                n383 += 1
                try:
                    raise OSError(2, 'gone')
                except ZeroDivisionError as e:
                    log(386)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 390
                    continue
                except BaseException as e:
                    log(393)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                    1 / 0
                n398 = 0
                while n398 < 2:
                    n398 += 1
                    continue
                    raise TypeError
                    log(403)
                else:
                    log(405)
                try:
                    raise KeyError('k') from KeyError(9)
                    break
                    continue
                except TypeError as e:
                    log(412)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 414
                    raise
        log((~1))
    except BaseException as e:
        log(419)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            log((slice(1, 5, 2) - ...))
            try:
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    continue
                log(426)
            except TypeError as e:
                log(427)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n428 = 0
                while n428 < 2:
                    n428 += 1
                    log(chr(2, strict=True))
                    raise ZeroDivisionError(1, 2) from None
                log(433)
            try:
                try:
                    raise
                    raise KeyError('k') from None
                    raise OSError(2, 'gone')
                except LookupError as e:
                    log(440)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(443)
                except BaseException as e:
                    log(445)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(448)
                    log(memoryview(b'view'))
                for i in ():
                    log('i', i)
                    continue
                else:
                    log(453)
            except Exception as e:
                log(454)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    continue
            finally:
                log(457)
                for i in 'ab':
                    log('i', i)
                    log(458)
                if next(-10**30, 3):
                    log({set('abc'): -0.0, 2**62 - 1: {}})
                    raise ValueError('v') from None
                n464 = 0
                while n464 < 2:
                    n464 += 1
                    1 / 0
                    return 468
                    return 470
        except (KeyError, ValueError) as e:
            log(471)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(True), Manager(True) as m:
                if ((i for i in range(3)))[::-1]:
                    raise
                    raise
                for i in 'ab':
                    log('i', i)
                    break
                    continue
                try:
                    raise ZeroDivisionError(1, 2)
                except TypeError as e:
                    log(482)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                    return 488
                else:
                    log(490)
                    raise
                finally:
                    log(493)
                    log((set('abc')).difference(strict=True))
                    log((b'abc').remove(8, encoding='ascii'))
                    raise
            try:
                n500 = 0
                while n500 < 2:
                    n500 += 1
                    raise ValueError('v') from KeyError(9)
                    log(503)
                log(505)
            except* ValueError as e:
                log(506)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* ValueError as e:
                log(508)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(509)
            finally:
                log(510)
                n511 = 0
                while n511 < 2:
                    n511 += 1
                    break
                    raise
                    break
        except Exception as e:
            log(518)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(True):
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise ZeroDivisionError(1, 2) from None
                    log((lambda x=1: x)[:1:-100])
                except (KeyError, ValueError) as e:
                    log(525)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(526)
                except TypeError as e:
                    log(528)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    log({1})
                    raise
            return 536
        finally:
            log(537)
            for i in iter([4]):
                log('i', i)
                try:
                    1 / 0
                    raise KeyError('k')
                    return 543
                except ArithmeticError as e:
                    log(544)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((~int))
                except Exception as e:
                    log(547)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                finally:
                    log(552)
                    return 554
                n555 = 0
                while n555 < 2:
                    n555 += 1
                    return 557
                    continue
            else:
                log(560)
            for i in 'ab':
                log('i', i)
                log(561)
        if (not (1,)):
            for i in 'ab':
                log('i', i)
                log(562)
                n563 = 0
                while n563 < 2:
                    n563 += 1
                    continue
                else:
                    log(566)
            else:
                log(567)
            for i in iter([4]):
                log('i', i)
                try:
                    log((b'\\x00\\xff' if (1+2j) else 'ßﬁ'))
                    raise
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                except TypeError as e:
                    log(574)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    continue
                    log((-' pad '))
                else:
                    continue
                finally:
                    log(583)
                    break
                    raise GeneratorExit
                    log(588)
                with 5, Manager() as m:
                    break
                    raise
                try:
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(596)
                    raise GeneratorExit
                    raise OSError(2, 'gone')
                    log(601)
        else:
            raise
            raise StopIteration(3) from KeyError(9)
            for i in ():
                log('i', i)
                for i in ():
                    log('i', i)
                    log(607)
                log(609)
                try:
                    log('title case Text')
                    return 613
                except BaseException as e:
                    log(614)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([0] * 5)
                    log(617)
                except Exception as e:
                    log(619)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                finally:
                    log(624)
                    raise
                    log(627)
            else:
                log(629)
    else:
        log(630)
        with Manager(True) as m, Manager() as m:
            for i in 'ab':
                log('i', i)
                n631 = 0
                while n631 < 2:
                    n631 += 1
                    raise
                    continue
                    continue
                else:
                    log(638)
            with Manager(), Manager(True) as m:
                log(639)
    for i in ():
        log('i', i)
        try:
            return 641
            with Manager() as m, Manager(True):
                if 0j:
                    break
                continue
            if (3, 2, 1, 0):
                log(646)
                try:
                    break
                    break
                finally:
                    log(651)
                    continue
                    raise
                    raise
        except ZeroDivisionError as e:
            log(658)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    continue
                finally:
                    log(661)
                    log(662)
                    continue
                    log(667)
                n668 = 0
                while n668 < 2:
                    n668 += 1
                    log(669)
                    log((~'\\x00\\t'))
                else:
                    log(673)
            finally:
                log(674)
                with 5, 5:
                    raise TypeError
                    log(677)
            with Manager(True):
                try:
                    1 / 0
                    raise
                finally:
                    log(683)
                    continue
                    continue
            with Manager(), Manager():
                with Manager():
                    raise ValueError('v') from KeyError(9)
                continue
                log(692)
        except Exception as e:
            log(693)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            break
            n696 = 0
            while n696 < 2:
                n696 += 1
                log(697)
                for i in ():
                    log('i', i)
                    log(0.0)
        else:
            for i in range(3):
                log('i', i)
                try:
                    continue
                    raise TypeError from KeyError(9)
                except LookupError as e:
                    log(704)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(706)
                else:
                    continue
                    log((-0.0-0j))
                    raise OSError(2, 'gone') from KeyError(9)
                n713 = 0
                while n713 < 2:
                    n713 += 1
                    log(0j)
                    break
                    log(([[1], [2]] ^ b''))
                with Manager(True) as m, Manager():
                    break
            n722 = 0
            while n722 < 2:
                n722 += 1
                log(723)
                with Manager(), Manager():
                    raise
                try:
                    return 727
                    raise GeneratorExit from None
                    continue
                except ArithmeticError as e:
                    log(732)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(734)
                    break
                    break
                else:
                    raise OSError(2, 'gone')
                    continue
                finally:
                    log(743)
                    raise OSError(2, 'gone')
                    1 / 0
                    break
            log(750)
    if (b'a,b,c' << 1.0):
        log(751)
        try:
            log(752)
        except* (TypeError, OSError) as e:
            log(753)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(754)
        except* ValueError as e:
            log(755)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
    else:
        try:
            if (3, 2, 1, 0):
                n757 = 0
                while n757 < 2:
                    n757 += 1
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(762)
                if f'{(2**63):*<08_.1G}{(2**63)!r:>20}':
                    raise KeyError('k') from None
                else:
                    1 / 0
            else:
                log(767)
        except* KeyError as e:
            log(768)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(769)
        except* ValueError as e:
            log(770)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        with Manager() as m:
            if (-1e-7 ** None):
                with Manager() as m, 5:
                    log(dict(-1, signed=True))
                raise ZeroDivisionError(1, 2) from KeyError(9)
            else:
                try:
                    raise GeneratorExit from KeyError(9)
                    log(('a' == (1+2j)))
                    return 781
                finally:
                    log(782)
                    return 784
                raise GeneratorExit
            try:
                with 5, Manager():
                    log(787)
                    log(list('hello'))
                try:
                    log(792)
                except KeyError as e:
                    log(793)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 797
            finally:
                log(798)
                if (-10**30 - 3**100):
                    log(800)
                    raise
                for i in iter([4]):
                    log('i', i)
                    continue
                n805 = 0
                while n805 < 2:
                    n805 += 1
                    raise StopIteration(3)
    return 'fell off'
show(run)
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    [] = (2**30 ** 0.5)
    return locals()
show(run)
''')
print('#', 36, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
    log([await Wait(i) for i in range(2)])
    async for i in agen():
        log(i)
        break
show(lambda: drive(main()))
''')
print('#', 37, flush=True)
run_snippet('''
show(lambda: ((+format(2**31, '^+08_s')) ** 3))
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    v = ['b', 'a']
    try:
        v |= (-256 if (3, 2, 1, 0) else [None, 0])
    finally:
        log(v)
    return v
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
def run():
    if ([0] * 5)[5:5]:
        if ('%#12.0i' % (-0.0,)):
            n808 = 0
            while n808 < 2:
                n808 += 1
                for i in 'ab':
                    log('i', i)
                    return 810
                    raise
                with Manager(True) as m:
                    raise KeyError('k') from KeyError(9)
            else:
                log(815)
        for i in ():
            log('i', i)
            try:
                if (0.5 < (-0.0-0j)):
                    raise GeneratorExit from None
                    break
                try:
                    log(format('ΑΣ', ' .10b'))
                except ValueError as e:
                    log(822)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((('a', 1) and (1, (2, 3))))
                else:
                    raise TypeError
                    break
                    raise KeyError('k')
            except ArithmeticError as e:
                log(831)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    log(833)
                    raise KeyError('k')
                for i in [1, 2]:
                    log('i', i)
                    raise TypeError from None
                    raise
                else:
                    log(840)
            n841 = 0
            while n841 < 2:
                n841 += 1
                if (not {(1, 2): [3]}):
                    log(843)
                else:
                    log(845)
                    break
        try:
            try:
                if sum(str(x) for x in bytes(range(65, 75))):
                    log(849)
                else:
                    log(850)
                    raise GeneratorExit
                if {*2.675}:
                    log((256 < 0 < (1+2j)))
                else:
                    return 857
                with Manager() as m, Manager(True) as m:
                    log(858)
                    log(861)
            except* (TypeError, OSError) as e:
                log(862)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            finally:
                log(864)
                log(865)
            for i in 'ab':
                log('i', i)
                log(866)
                break
                try:
                    continue
                    log((2**30 - 1 > (1,) < '😀x' <= 2**32 + 1))
                finally:
                    log(874)
                    continue
                    continue
                    raise
            else:
                log(881)
            if [-x for x in complex('inf') if not x]:
                raise GeneratorExit from KeyError(9)
                for i in iter([4]):
                    log('i', i)
                    raise
                    break
        finally:
            log(888)
            log(889)
            n890 = 0
            while n890 < 2:
                n890 += 1
                with Manager(True) as m:
                    log(891)
                    log(({1: 2} if b' x ' else 2**32 + 1))
                if ({1: 'one', 1.0: 'float'} // {1, 2, 3}):
                    log(896)
                    raise OSError(2, 'gone')
                continue
            else:
                log(901)
            if ((2.5-1e3j)).conjugate(frozenset({2, 3})):
                raise GeneratorExit
                for i in [1, 2]:
                    log('i', i)
                    raise ValueError('v') from KeyError(9)
                    return 907
                    log(({'x': None} if bytearray() else range(10, 0, -3)))
            else:
                n910 = 0
                while n910 < 2:
                    n910 += 1
                    log((1, 2))
                    break
                else:
                    log(915)
                with Manager(), Manager() as m:
                    raise
                with 5:
                    1 / 0
                    raise KeyError('k')
    return 'fell off'
show(run)
''')
print('#', 40, flush=True)
run_snippet('''
def f(a): return locals()
show(lambda: f(1, 2))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(1, *[2], c=3))
show(lambda: f(1, b=2))
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    try:
        n922 = 0
        while n922 < 2:
            n922 += 1
            try:
                log(923)
                log(924)
                if set():
                    log(926)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 930
            except ValueError as e:
                log(931)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n932 = 0
                while n932 < 2:
                    n932 += 1
                    1 / 0
                    1 / 0
                n937 = 0
                while n937 < 2:
                    n937 += 1
                    continue
                n940 = 0
                while n940 < 2:
                    n940 += 1
                    log(1j)
                    raise
            except LookupError as e:
                log(945)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if {x for x in [[1], [2]]}:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                else:
                    log(949)
                    raise OSError(2, 'gone')
            else:
                log(952)
                try:
                    return 954
                    1 / 0
                    raise StopIteration(3)
                finally:
                    log(959)
                    raise
                    log(962)
            finally:
                log(964)
                try:
                    continue
                    log(968)
                except BaseException as e:
                    log(969)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                break
        try:
            for i in ():
                log('i', i)
                n974 = 0
                while n974 < 2:
                    n974 += 1
                    break
                if ('aXbXc' << 31):
                    continue
                log(979)
        except* KeyError as e:
            log(980)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(981)
        finally:
            log(982)
            try:
                for i in iter([4]):
                    log('i', i)
                    raise
                    log(986)
                    break
                else:
                    log(989)
            finally:
                log(990)
                raise TypeError
                try:
                    raise
                finally:
                    log(995)
                    1 / 0
                    1 / 0
            if []:
                try:
                    log((2.5 ** 0))
                    raise
                except ZeroDivisionError as e:
                    log(1004)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise OSError(2, 'gone') from KeyError(9)
                try:
                    raise
                except LookupError as e:
                    log(1011)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise ZeroDivisionError(1, 2) from None
                except KeyError as e:
                    log(1016)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1017)
                    log(0.1)
                    log(1021)
                else:
                    log(1023)
                    return 1026
                    1 / 0
                if (1, 2):
                    log(2)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    1 / 0
                    log(1035)
            else:
                n1037 = 0
                while n1037 < 2:
                    n1037 += 1
                    raise ValueError('v') from None
                    log(1040)
            log(1042)
        log(1043)
    except ZeroDivisionError as e:
        log(1044)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(1045)
        try:
            if (bytes(range(65, 75)))[::-3]:
                if map(bytes(range(65, 75)), [], 100, base=16):
                    log(1048)
                    log(1050)
                    return 1052
                else:
                    return 1054
                    log({1, 2, 3})
        except* ValueError as e:
            log(1057)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        return 1060
    else:
        log(1061)
    try:
        try:
            with Manager() as m:
                log(1063)
                try:
                    return 1065
                    raise
                    raise StopIteration(3)
                except ZeroDivisionError as e:
                    log(1070)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1072)
                except KeyError as e:
                    log(1073)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((not {1, 2, 3}))
                    raise OSError(2, 'gone') from KeyError(9)
                else:
                    raise ValueError('v')
                finally:
                    log(1080)
                    1 / 0
                    raise GeneratorExit from KeyError(9)
                    raise ValueError('v')
        except (KeyError, ValueError) as e:
            log(1087)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n1088 = 0
            while n1088 < 2:
                n1088 += 1
                n1089 = 0
                while n1089 < 2:
                    n1089 += 1
                    break
                    raise OSError(2, 'gone')
                    log(memoryview(-3, byteorder='little'))
                log(1096)
                with Manager() as m:
                    1 / 0
                    raise TypeError
                    log(1102)
            if (bytes(range(65, 75))).removesuffix(-2**62, 1):
                raise ValueError('v')
        finally:
            log(1105)
            try:
                try:
                    1 / 0
                    raise ValueError('v')
                    log(-1e-7)
                except TypeError as e:
                    log(1112)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(1116)
                    log(1117)
                except TypeError as e:
                    log(1119)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1120)
                    raise StopIteration(3) from KeyError(9)
                    1 / 0
                finally:
                    log(1126)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1129)
                    log(1132)
                log(1133)
            except BaseException as e:
                log(1134)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ZeroDivisionError(1, 2) from None
                    raise
                finally:
                    log(1139)
                    raise TypeError
                try:
                    return 1143
                    1 / 0
                except TypeError as e:
                    log(1146)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    return 1150
                finally:
                    log(1151)
                    1 / 0
                    log(frozenset())
                with Manager(), Manager(True):
                    raise
            if ((1, (2, 3))).__mul__(10**20):
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                try:
                    raise KeyError('k')
                except KeyError as e:
                    log(1162)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1165)
                except ArithmeticError as e:
                    log(1167)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1169)
                    1 / 0
                else:
                    log(1173)
                    log(1175)
                finally:
                    log(1176)
                    log(float('nan'))
                    log(1179)
                    1 / 0
                log(1183)
            else:
                try:
                    return 1185
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(1188)
                    raise KeyError('k')
                    raise ZeroDivisionError(1, 2)
                    raise TypeError
                for i in iter([4]):
                    log('i', i)
                    return 1196
                if (-(1, (2, 3))):
                    log(1197)
                    raise
                    raise
            log(1203)
        with 5, Manager(True):
            for i in 'ab':
                log('i', i)
                n1204 = 0
                while n1204 < 2:
                    n1204 += 1
                    log(([0] * 5)[100::])
                    break
                    raise ValueError('v')
                else:
                    log(1211)
            else:
                log(1212)
            for i in 'ab':
                log('i', i)
                continue
                try:
                    break
                    continue
                except ZeroDivisionError as e:
                    log(1219)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1221
                    raise
            else:
                log(1224)
            log(1225)
        if ({(1, 2): [3]}).update(5e-324):
            try:
                try:
                    1 / 0
                    raise OSError(2, 'gone') from None
                finally:
                    log(1231)
                    raise GeneratorExit from None
                    log(1234)
                    1 / 0
                try:
                    1 / 0
                finally:
                    log(1240)
                    1 / 0
                try:
                    raise TypeError
                    raise StopIteration(3) from KeyError(9)
                    log({{1, 2, 3}: range(2**70), 10: complex('inf'), complex('inf'): [1.5, 1]})
                finally:
                    log(1249)
                    log(1250)
                    raise StopIteration(3) from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            except Exception as e:
                log(1256)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1257)
                return 1259
                n1260 = 0
                while n1260 < 2:
                    n1260 += 1
                    continue
                    log(int())
                else:
                    log(1265)
            except BaseException as e:
                log(1266)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ((1, (2, 3)) + b' x '):
                    log({})
                    1 / 0
                    1 / 0
                if [x for x in float('nan') if not x]:
                    return 1274
                    raise
                    log(1277)
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(1282)
                log(1283)
            finally:
                log(1284)
                try:
                    1 / 0
                finally:
                    log(1287)
                    log(1289)
                    log(1290)
                try:
                    raise ZeroDivisionError(1, 2) from None
                    return 1295
                    raise
                except TypeError as e:
                    log(1298)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1300)
                    return 1302
                    raise
                except Exception as e:
                    log(1305)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1306)
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(1310)
                    raise ZeroDivisionError(1, 2)
            try:
                n1313 = 0
                while n1313 < 2:
                    n1313 += 1
                    return 1315
                try:
                    1 / 0
                    log(({1, 2, 3} and dict(zip('abc', range(3)))))
                    1 / 0
                finally:
                    log(1322)
                    log([1])
                    return 1326
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            except* ValueError as e:
                log(1329)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            with Manager(True):
                log(1331)
                raise
    except ZeroDivisionError as e:
        log(1334)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n1335 = 0
        while n1335 < 2:
            n1335 += 1
            with Manager():
                log(1336)
            with Manager(True) as m:
                try:
                    break
                except ArithmeticError as e:
                    log(1339)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                    break
                except LookupError as e:
                    log(1346)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('ǆ' if -2**63 - 1 else range(10, 0, -3)))
                    break
                    raise
                finally:
                    log(1353)
                    1 / 0
                    continue
                continue
                n1360 = 0
                while n1360 < 2:
                    n1360 += 1
                    log(1362)
                    break
        log(1365)
    finally:
        log(1366)
        if ('aXbXc')[2**32 + 1]:
            raise KeyError('k') from KeyError(9)
            n1369 = 0
            while n1369 < 2:
                n1369 += 1
                if ('aXbXc').rsplit():
                    log(1370)
                    raise
                try:
                    1 / 0
                    break
                    raise StopIteration(3) from KeyError(9)
                except* ValueError as e:
                    log(1380)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1381)
                log(1382)
        else:
            for i in iter([4]):
                log('i', i)
                1 / 0
                try:
                    raise GeneratorExit from KeyError(9)
                    break
                finally:
                    log(1389)
                    1 / 0
                    1 / 0
                    break
            log(1396)
            log(1397)
        try:
            log(1398)
            try:
                return 1400
                n1401 = 0
                while n1401 < 2:
                    n1401 += 1
                    continue
                    continue
                log(1406)
            except ValueError as e:
                log(1407)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise OSError(2, 'gone') from None
                log(1410)
            finally:
                log(1411)
                for i in iter([4]):
                    log('i', i)
                    log(1j)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    continue
                else:
                    log(1418)
                n1419 = 0
                while n1419 < 2:
                    n1419 += 1
                    break
                else:
                    log(1422)
            for i in 'ab':
                log('i', i)
                try:
                    continue
                    log(('İ' if 'a,b,,c' else 'a'))
                    raise
                except BaseException as e:
                    log(1429)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(([None, 0] ** 2))
                    break
                    log(1434)
                finally:
                    log(1436)
                    continue
                    log(1439)
                try:
                    log(1442)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1445)
                except* (TypeError, OSError) as e:
                    log(1447)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log(1449)
                    break
                    log(bin(1))
                finally:
                    log(1455)
                    break
                    continue
                try:
                    break
                    break
                    1 / 0
                except* KeyError as e:
                    log(1466)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            else:
                log(1468)
        finally:
            log(1469)
            try:
                log(1470)
            finally:
                log(1471)
                with Manager(True) as m, 5:
                    log(1472)
                try:
                    raise ZeroDivisionError(1, 2)
                    raise KeyError('k')
                    raise OSError(2, 'gone')
                except BaseException as e:
                    log(1480)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1482)
                    log(1484)
                except (KeyError, ValueError) as e:
                    log(1485)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1487
                    log(1489)
                    raise ZeroDivisionError(1, 2) from None
            log(1492)
    return 'fell off'
show(run)
''')
print('#', 42, flush=True)
run_snippet('''
async def main():
    async for i in agen():
        log(i)
        break
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 43, flush=True)
run_snippet('''
def run():
    v = [0] * 5
    try:
        v += sorted((x, x) for x in set('abc'))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 44, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
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
show(lambda: list(reversed(x)))
show(lambda: x[0])
show(lambda: [i for i in x])
show(lambda: int(x))
show(lambda: X.klass(2))
show(lambda: x ** 2)
show(lambda: x == 1)
show(lambda: X.static(1))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    v = b''
    try:
        v |= [set('abc'), str, *{1}]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
    await 7
show(lambda: drive(main()))
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    v = b''
    try:
        del v['a']
    finally:
        log(v)
    return v
show(run)
''')
print('#', 49, flush=True)
run_snippet('''
show(lambda: ('a', 1))
''')
print('#', 50, flush=True)
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
    try:
        yield 4
    except ArithmeticError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: next(g, 'end'))
show(lambda: next(g, 'end'))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(None))
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g))
show(g.close)
''')
print('#', 51, flush=True)
run_snippet('''
show(lambda: bool())
''')
print('#', 52, flush=True)
run_snippet('''
show(lambda: (('%#12.3d' % (1,)) ** 1))
''')
print('#', 53, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {1: [x]}: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]}: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((2**62 - 1).to_bytes(100, 1)))
show(lambda: run(f'{(1.7976931348623157e308):é^z30.0b}{(1.7976931348623157e308)!r:>20}'))
show(lambda: run(('%5.12x' % ('ab' * 20,))))
show(lambda: run((1+2j)))
''')
print('#', 54, flush=True)
run_snippet('''
show(lambda: ((-3) // (-1 << 31)))
''')
print('#', 55, flush=True)
run_snippet('''
def run():
    for i in iter([4]):
        log('i', i)
        log(1493)
        continue
    else:
        log(1496)
    return 'fell off'
show(run)
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
    try:
        yield 6
    finally:
        log('finally'); return 8
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: next(g))
show(lambda: next(g, 'end'))
show(lambda: next(iter(g)))
show(lambda: next(iter(g)))
show(lambda: g.throw(GeneratorExit))
show(g.close)
''')
print('#', 57, flush=True)
run_snippet('''
show(lambda: f'{(-1e-7):30,b}{(-1e-7)!r:>20}')
''')
print('#', 58, flush=True)
run_snippet('''
show(lambda: ('%-12.12o' % ([],)))
''')
print('#', 59, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
