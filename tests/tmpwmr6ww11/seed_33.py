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
def run(subject):
    match subject:
        case dict(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a] if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case dict() if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((lambda x=1: x).index(b'a', memoryview(b'view'), -10**30)))
show(lambda: run((('title case Text')[256] << 0)))
show(lambda: run((~sorted(x for x in [1.5, 1] if not x))))
show(lambda: run(list((x, x) for x in -0.0 if x != 1)))
''')
print('#', 1, flush=True)
run_snippet('''
def f(a=1, /, *, b): return locals()
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(**5))
show(lambda: f(1, 2, 3))
show(lambda: f(1, 2))
''')
print('#', 2, flush=True)
run_snippet('''
show(lambda: [])
''')
print('#', 3, flush=True)
run_snippet('''
show(lambda: ('İ' ** -2))
''')
print('#', 4, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __index__(self): log('index'); return 1
        def __repr__(self): return f'<{type(self).__name__}>'
        def __contains__(self, item): log('contains', item); return item == 1
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __len__(self): log('len'); return 2
        def __str__(self): return 'str'
    class Y(bytes):
        pass
        static = staticmethod(lambda *a: ('static', a))
    class Z(frozenset, X):
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
show(lambda: hasattr(x, 'b'))
show(lambda: list(reversed(x)))
show(lambda: 7 in x)
show(lambda: abs(x))
show(lambda: bytes(x))
show(lambda: len(x))
show(lambda: x + y)
show(lambda: format(x, 'abc'))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 5, flush=True)
run_snippet('''
def run():
    try:
        with Manager(True) as m, Manager():
            try:
                if complex('inf'):
                    return 2
                    return 4
                for i in 'ab':
                    log('i', i)
                    log(5)
            finally:
                log(7)
                for i in 'ab':
                    log('i', i)
                    break
            log(10)
        log(11)
    except ZeroDivisionError as e:
        log(12)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if (~('a', 1)):
            n13 = 0
            while n13 < 2:
                n13 += 1
                log(14)
            else:
                log(16)
            try:
                try:
                    raise
                    return 20
                    raise GeneratorExit
                except KeyError as e:
                    log(23)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 27
                    raise ValueError('v')
                finally:
                    log(30)
                    raise GeneratorExit from None
            except* ValueError as e:
                log(33)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
        else:
            try:
                with Manager(True) as m:
                    1 / 0
                    raise
                try:
                    log((1, 2))
                    log(42)
                except ZeroDivisionError as e:
                    log(43)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(45)
                    log(([[1], [2]])[-1::])
            except ValueError as e:
                log(48)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (not set('abc')):
                    return 50
                    log(({1: 2})[2**63])
                    raise StopIteration(3)
                log(55)
            try:
                log(57)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(60)
                    return 62
            finally:
                log(63)
                with 5:
                    return 65
                    log(66)
                log(69)
            try:
                if memoryview(b'view'):
                    raise ValueError('v')
                    return 73
                n74 = 0
                while n74 < 2:
                    n74 += 1
                    break
                    continue
                    log((2**64 ** 0))
                else:
                    log(81)
            finally:
                log(82)
                with Manager(), 5:
                    raise OSError(2, 'gone') from None
        try:
            if dict(zip('abc', range(3))):
                n85 = 0
                while n85 < 2:
                    n85 += 1
                    continue
                    raise KeyError('k')
                    raise OSError(2, 'gone')
            else:
                try:
                    raise GeneratorExit from None
                    log((-2**30 == set('abc') != 'title case Text'))
                    log(97)
                except BaseException as e:
                    log(98)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(100)
                    raise
                else:
                    log((None,))
                    log((complex('inf')).__abs__(complex('inf'), dict(zip('abc', range(3)))))
                n107 = 0
                while n107 < 2:
                    n107 += 1
                    log(108)
                    continue
                    raise
                log(114)
            for i in [1, 2]:
                log('i', i)
                log(116)
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    raise TypeError from None
                    return 122
            if {{1, 2, 3}: 1e22, 'ßﬁ': b''}:
                for i in range(3):
                    log('i', i)
                    continue
                else:
                    log(125)
                n126 = 0
                while n126 < 2:
                    n126 += 1
                    1 / 0
                try:
                    1 / 0
                except ValueError as e:
                    log(131)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 133
                except ZeroDivisionError as e:
                    log(134)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(136)
                    log({})
                    raise OSError(2, 'gone')
            else:
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    1 / 0
                    raise
        finally:
            log(147)
            try:
                for i in range(3):
                    log('i', i)
                    log(148)
                    continue
                    1 / 0
                for i in 'ab':
                    log('i', i)
                    log(155)
                    log(2.5)
                with Manager(True), 5:
                    log(divmod(encoding='ascii'))
                    log(160)
            except LookupError as e:
                log(162)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n163 = 0
                while n163 < 2:
                    n163 += 1
                    1 / 0
                else:
                    log(166)
            except ZeroDivisionError as e:
                log(167)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ('İ')[2**63]:
                    raise
                    1 / 0
                else:
                    return 173
                if (2.5 if {1: 'one', 1.0: 'float'} else 123456.789):
                    log(175)
                for i in range(3):
                    log('i', i)
                    log(176)
                    return 179
                    1 / 0
            finally:
                log(182)
                log(183)
            for i in ():
                log('i', i)
                for i in range(3):
                    log('i', i)
                    raise TypeError from KeyError(9)
                    raise OSError(2, 'gone') from KeyError(9)
            else:
                log(188)
            try:
                log(190)
                return 192
                n193 = 0
                while n193 < 2:
                    n193 += 1
                    log(195)
                    raise
                    raise KeyError('k') from KeyError(9)
                else:
                    log(200)
            except LookupError as e:
                log(201)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(202)
                n203 = 0
                while n203 < 2:
                    n203 += 1
                    break
    else:
        log(206)
        log(207)
        with 5, 5:
            try:
                with Manager(True), 5:
                    raise OSError(2, 'gone')
                    1 / 0
            except LookupError as e:
                log(212)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m, Manager(True):
                    return 214
                    1 / 0
            except BaseException as e:
                log(217)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    raise
                    raise
                    return 223
                raise
            finally:
                log(226)
                try:
                    log((1e16 ** 1))
                    log(229)
                finally:
                    log(231)
                    log(233)
                    1 / 0
                    raise GeneratorExit from None
                log(238)
                if {str(x) for x in list('hello')}:
                    log(240)
                    log(float('inf'))
                    raise TypeError
            try:
                log(245)
                for i in range(3):
                    log('i', i)
                    continue
                    raise OSError(2, 'gone') from KeyError(9)
                    log(250)
            except TypeError as e:
                log(252)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n253 = 0
                while n253 < 2:
                    n253 += 1
                    log(255)
                try:
                    1 / 0
                except KeyError as e:
                    log(258)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log('ßﬁ')
                else:
                    log(261)
                    return 264
                    raise
                log(267)
            except LookupError as e:
                log(268)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                finally:
                    log(271)
                    log([*3**100])
                    log(274)
            else:
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                log(278)
    try:
        try:
            try:
                if (True,):
                    log(b' x ')
                    raise KeyError('k') from KeyError(9)
                    return 284
                else:
                    return 286
                    raise GeneratorExit from None
                    return 290
                try:
                    raise
                    return 294
                    log({b'a,b,c'})
                except Exception as e:
                    log(297)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 299
                    return 301
                except BaseException as e:
                    log(302)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 306
                finally:
                    log(307)
                    log(308)
            finally:
                log(310)
                log(311)
                try:
                    log('ΑΣ')
                    raise TypeError
                finally:
                    log(316)
                    1 / 0
                    raise StopIteration(3) from KeyError(9)
        finally:
            log(321)
            log(322)
    finally:
        log(323)
        try:
            if (not (1, 2)):
                n324 = 0
                while n324 < 2:
                    n324 += 1
                    1 / 0
                    log(328)
                    break
                else:
                    log(331)
                try:
                    1 / 0
                    log((slice(None))[2**30 - 1])
                except LookupError as e:
                    log(336)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(({1: 'one', 1.0: 'float'} <= {(1, 2): [3]}))
                    log(340)
                finally:
                    log(341)
                    raise OSError(2, 'gone')
                    log(344)
            else:
                n346 = 0
                while n346 < 2:
                    n346 += 1
                    break
                    log(349)
                else:
                    log(351)
                try:
                    raise ValueError('v')
                    log(chr(frozenset(), start=1))
                finally:
                    log(356)
                    log((1, 2))
                    raise KeyError('k') from None
            n361 = 0
            while n361 < 2:
                n361 += 1
                return 363
            else:
                log(364)
            for i in ():
                log('i', i)
                try:
                    raise
                    log(((3, 2, 1, 0)).index(3, frozenset()))
                finally:
                    log(369)
                    break
                    return 373
                with Manager(True), 5:
                    raise StopIteration(3)
                    raise TypeError
        except Exception as e:
            log(378)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (-2**30 != 2**61):
                n379 = 0
                while n379 < 2:
                    n379 += 1
                    log([1])
                else:
                    log(382)
                try:
                    return 384
                except ArithmeticError as e:
                    log(385)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                    1 / 0
                finally:
                    log(392)
                    1 / 0
                    1 / 0
            else:
                n397 = 0
                while n397 < 2:
                    n397 += 1
                    log((i for i in range(3)))
                if (1j if [0] * 5 else {1, 2, 3}):
                    return 401
            if (-...):
                try:
                    return 403
                except KeyError as e:
                    log(404)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(407)
                    log(408)
                with 5:
                    raise StopIteration(3)
                    return 413
        finally:
            log(414)
            if ({1: 'one', 1.0: 'float'})[3:5:]:
                log(416)
                log(417)
                try:
                    raise ZeroDivisionError(1, 2) from None
                    raise
                finally:
                    log(422)
                    log(({'a': 1, 'b': 2} is ''))
            n425 = 0
            while n425 < 2:
                n425 += 1
                try:
                    continue
                except BaseException as e:
                    log(428)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(431)
                    log(432)
            else:
                log(434)
    return 'fell off'
show(run)
''')
print('#', 6, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(b=1))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(1, b=2))
show(lambda: f(a=1))
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    *a, = {'a': 1, 'b': 2}
    return locals()
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
    class Y(int):
        pass
        def __contains__(self, item): log('contains', item); return item == 1
        def __length_hint__(self): return 3
    class Z(X):
        pass
        def __length_hint__(self): return 3
        def __round__(self, n=None): return ('round', n)
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
show(lambda: range(x))
show(lambda: callable(x))
show(lambda: x.value)
show(lambda: X.value)
show(lambda: X.klass(2))
show(lambda: -x)
show(lambda: X.static(1))
show(lambda: x.anything)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    a, b, c = []
    return locals()
show(run)
''')
print('#', 10, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __index__(self): log('index'); return 1
        prop = property(lambda self: 'prop')
    class Y(X):
        pass
        def __float__(self): log('float'); return 1.5
        def __hash__(self): return 7
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __setitem__(self, key, value): log('setitem', key, value)
        prop = property(lambda self: 'prop')
        def __iter__(self): log('iter'); return iter([5, 6])
        def __contains__(self, item): log('contains', item); return item == 1
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
show(lambda: x.__class__.__name__)
show(lambda: {**x})
show(lambda: x == 1)
show(lambda: format(x, 'abc'))
show(lambda: sorted([x, y]) is None)
show(lambda: [i for i in x])
show(lambda: x.prop)
show(lambda: 1 + x)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 11, flush=True)
run_snippet('''
def f(*, a): return locals()
show(lambda: f(**{'a': 1}))
show(lambda: f(*[1, 2]))
show(lambda: f(1))
show(lambda: f(*5))
''')
print('#', 12, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case complex(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s) if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(0.1))
show(lambda: run(format(print, '0=08.10X')))
show(lambda: run(('%012.0o' % ((-0.0-0j),))))
show(lambda: run(format('-3.5', '*<08.25%')))
''')
print('#', 13, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(KeyError))
show(lambda: g.gi_running)
show(lambda: list(g))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 14, flush=True)
run_snippet('''
async def main():
    await 7
    async with AsyncManager():
        await Wait(4)
    return 6
show(lambda: drive(main()))
''')
print('#', 15, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case None if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': 1, **rest}: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b]: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None: return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((+[1])))
show(lambda: run(sum(x for x in complex('inf') if x != 1)))
show(lambda: run({x or 1 for x in '-3.5' if not x}))
show(lambda: run((not ((1+2j)).__abs__(-1))))
''')
print('#', 16, flush=True)
run_snippet('''
def run():
    a, (b, *c) = (float('inf') != 0.1 < [1])
    return locals()
show(run)
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    v = {'x': None}
    try:
        v -= range(2**70)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
    await 7
show(lambda: drive(main()))
''')
print('#', 19, flush=True)
run_snippet('''
def run():
    with Manager() as m:
        n435 = 0
        while n435 < 2:
            n435 += 1
            log(436)
            log(438)
        n439 = 0
        while n439 < 2:
            n439 += 1
            with Manager():
                for i in iter([4]):
                    log('i', i)
                    raise OSError(2, 'gone')
                else:
                    log(442)
                return 444
                log(445)
            try:
                n446 = 0
                while n446 < 2:
                    n446 += 1
                    raise
                    raise
                    break
                else:
                    log(453)
            except LookupError as e:
                log(454)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                except ArithmeticError as e:
                    log(457)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                log(1)
            except TypeError as e:
                log(462)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                except BaseException as e:
                    log(465)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 467
                except KeyError as e:
                    log(468)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(472)
                    continue
                try:
                    log(476)
                    raise
                except* (TypeError, OSError) as e:
                    log(479)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
            else:
                n481 = 0
                while n481 < 2:
                    n481 += 1
                    raise KeyError('k')
                    return 485
                else:
                    log(486)
                n487 = 0
                while n487 < 2:
                    n487 += 1
                    continue
    log(490)
    return 'fell off'
show(run)
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    v = {1: 'one', 1.0: 'float'}
    try:
        v[2:0] += (len and range(0))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 21, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __delattr__(self, name): log('delattr', name)
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __int__(self): log('int'); return 4
    class Y(list, X):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
        def __missing__(self, key): return 'missing'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __delattr__(self, name): log('delattr', name)
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
show(lambda: x.value)
show(lambda: X.missing)
show(lambda: hasattr(x, 'b'))
show(lambda: len(x))
show(lambda: divmod(x, 1))
show(lambda: x(1, b=2))
show(lambda: x @ y)
show(lambda: f'{x!r:>8}|{x!s}')
def change():
    global x; del x.a
show(change)
''')
print('#', 22, flush=True)
run_snippet('''
show(lambda: (-0.0-0j))
''')
print('#', 23, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __round__(self, n=None): return ('round', n)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __repr__(self): return f'<{type(self).__name__}>'
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    class Y(bytes, X):
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
    class Z():
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
show(lambda: x[0])
show(lambda: [1, 2, 3][x])
show(lambda: hash(x) == hash(x))
show(lambda: list(reversed(x)))
show(lambda: sorted([x, y]) is None)
show(lambda: x.method())
show(lambda: float(x))
show(lambda: (*x,))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 24, flush=True)
run_snippet('''
def run():
    v = bytearray(b'xyz')
    try:
        v['a'] = [(x, x) for x in {1, 2, 3} if not x]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 25, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {} if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([]))
show(lambda: run(dict(zip('abc', range(3)))))
show(lambda: run((([1] << 1.0))[-3:-1:-3]))
show(lambda: run((('aXbXc' >> 100) <= oct(2.5, (i for i in range(3)), b'\\x00\\xff'))))
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    *a, = {(3, 2, 1, 0): 5e-324, [1, 2, 3, 4, 5]: 'a', set('abc'): set()}
    return locals()
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
def make():
    class X():
        pass
        static = staticmethod(lambda *a: ('static', a))
        def __bool__(self): log('bool'); return False
    class Y(dict, X):
        pass
    class Z(object, X):
        pass
        def __bool__(self): log('bool'); return False
        __slots__ = ('a', 's')
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __get__(self, obj, cls): log('get'); return 'got'
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
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
show(lambda: X[3])
show(lambda: x ** 2)
show(lambda: x.value)
show(lambda: X.klass(2))
show(lambda: (*x,))
show(lambda: dir(x)[:3])
show(lambda: X.missing)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: '{0:*< 30.25E}|{0!r}'.format((() | 'ǆ')))
''')
print('#', 29, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __mul__(self, other): return ('mul', other)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __gt__(self, other): log('gt'); return NotImplemented
        def __index__(self): log('index'); return 1
    class Y(Exception, X):
        pass
    class Z(int):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __len__(self): log('len'); return 2
        def __repr__(self): return f'<{type(self).__name__}>'
        def __setitem__(self, key, value): log('setitem', key, value)
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __length_hint__(self): return 3
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
show(lambda: max(x, y) is x)
show(lambda: [i for i in x])
show(lambda: 1 + x)
show(lambda: iter(x) is x)
show(lambda: dir(x)[:3])
show(lambda: x + 1)
show(lambda: x == 1)
show(lambda: (*x,))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 30, flush=True)
run_snippet('''
def f(a, /, b=2, *, c, d=4): return locals()
show(lambda: f(*[1, 2]))
show(lambda: f(*5))
show(lambda: f(*5))
show(lambda: f(**5))
''')
print('#', 31, flush=True)
run_snippet('''
def run():
    (a, b), c = ('' ** 3)
    return locals()
show(run)
''')
print('#', 32, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(1, a=2))
show(lambda: f(**{'a': 1}))
show(lambda: f(x=1))
show(lambda: f(*[1, 2]))
''')
print('#', 33, flush=True)
run_snippet('''
show(lambda: ['b', 'a'])
''')
print('#', 34, flush=True)
run_snippet('''
def run():
    raise
    with Manager() as m:
        if type:
            n493 = 0
            while n493 < 2:
                n493 += 1
                for i in iter([4]):
                    log('i', i)
                    log(494)
                    break
                    break
                log(500)
    try:
        log(501)
        if b'abc':
            try:
                n502 = 0
                while n502 < 2:
                    n502 += 1
                    raise ZeroDivisionError(1, 2)
                    raise TypeError from None
                    continue
                else:
                    log(509)
            finally:
                log(510)
                log({1.0: (1+2j)})
                with 5:
                    return 514
                    1 / 0
                n517 = 0
                while n517 < 2:
                    n517 += 1
                    raise
                    return 521
                else:
                    log(522)
        else:
            try:
                log(524)
                n525 = 0
                while n525 < 2:
                    n525 += 1
                    raise KeyError('k') from None
            finally:
                log(528)
                n529 = 0
                while n529 < 2:
                    n529 += 1
                    log(531)
                    log(('a', 1))
                    break
                else:
                    log(536)
        n537 = 0
        while n537 < 2:
            n537 += 1
            try:
                if {x or 1 for x in {'x': None} if x != 1}:
                    return 539
                else:
                    raise
                    continue
            except (KeyError, ValueError) as e:
                log(544)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    break
                    continue
                if ((2.5-1e3j)).__format__(float('inf'), frozenset()):
                    return 550
                    log(551)
                    continue
                else:
                    raise OSError(2, 'gone')
                    continue
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    break
                except (KeyError, ValueError) as e:
                    log(563)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    raise GeneratorExit
            if (complex('inf') >> 64):
                for i in range(3):
                    log('i', i)
                    log(569)
                    return 571
                try:
                    log(573)
                    log(575)
                except* KeyError as e:
                    log(576)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    break
                try:
                    break
                finally:
                    log(582)
                    continue
                    raise StopIteration(3) from None
            else:
                n587 = 0
                while n587 < 2:
                    n587 += 1
                    continue
                    raise
                else:
                    log(592)
            try:
                n593 = 0
                while n593 < 2:
                    n593 += 1
                    log([str(x) for x in -float('inf') if x])
                n596 = 0
                while n596 < 2:
                    n596 += 1
                    break
                    raise ValueError('v') from KeyError(9)
                    raise
            except KeyError as e:
                log(603)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(604)
                    1 / 0
                except Exception as e:
                    log(608)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except LookupError as e:
                    log(611)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(614)
                    log((set() if (2.5-1e3j) else [0] * 5))
                    continue
                with Manager() as m:
                    continue
                log((b'' if 2**61 else (3, 2, 1, 0)))
            finally:
                log(623)
                log(624)
                if (+('a', 1)):
                    break
                    raise TypeError from KeyError(9)
    except BaseException as e:
        log(629)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if format((2.5-1e3j), 'é^5_.10c'):
            with Manager():
                n630 = 0
                while n630 < 2:
                    n630 += 1
                    raise TypeError
            try:
                with 5:
                    raise
                    log((dict(zip('abc', range(3))), 2**64,))
            except ZeroDivisionError as e:
                log(637)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(638)
                n639 = 0
                while n639 < 2:
                    n639 += 1
                    log(641)
                with 5, Manager(True) as m:
                    raise OSError(2, 'gone')
                    raise StopIteration(3) from KeyError(9)
            except BaseException as e:
                log(646)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                return 648
                with Manager(True):
                    1 / 0
                if ('%5.12f' % (63,)):
                    log(652)
                    raise GeneratorExit from None
                    return 656
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                    log(662)
            with Manager() as m:
                try:
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(665)
                    log(666)
                    raise OSError(2, 'gone')
                    log(670)
        try:
            log(672)
            if ('{} {x}').isnumeric(dict(zip('abc', range(3)))):
                try:
                    raise
                    log(676)
                except ValueError as e:
                    log(678)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(681)
                    raise TypeError from None
                if callable('12', set()):
                    log([None, 0])
                    return 687
                with Manager() as m:
                    log(688)
                    log(2**32 + 1)
                    log(693)
            else:
                for i in 'ab':
                    log('i', i)
                    break
                else:
                    log(696)
                try:
                    raise ValueError('v')
                except (KeyError, ValueError) as e:
                    log(699)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                except LookupError as e:
                    log(702)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(704)
                finally:
                    log(705)
                    raise OSError(2, 'gone') from None
                    log((set('abc') <= [1.5, 1] <= (1, 2) >= frozenset({2, 3})))
        except ValueError as e:
            log(710)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in range(3):
                log('i', i)
                for i in range(3):
                    log('i', i)
                    log(([[1], [2]])[2**30])
                    return 714
        except BaseException as e:
            log(715)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            return 717
        finally:
            log(718)
            log(719)
            for i in 'ab':
                log('i', i)
                for i in [1, 2]:
                    log('i', i)
                    continue
                    log('{0:^+12x}|{0!r}'.format(1.0))
                    continue
            try:
                for i in range(3):
                    log('i', i)
                    continue
                    break
                    return 731
            except Exception as e:
                log(732)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((~[1.5, 1]))
                    1 / 0
                except TypeError as e:
                    log(737)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 739
                    log(set('abc'))
            finally:
                log(742)
                try:
                    log((type ** 0))
                    1 / 0
                except ArithmeticError as e:
                    log(747)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                except BaseException as e:
                    log(750)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 752
                finally:
                    log(753)
                    log(('% a' % (-0.0,)))
                    raise
                    return 759
    except TypeError as e:
        log(760)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            if (0j ^ (2.5-1e3j)):
                log(761)
                for i in range(3):
                    log('i', i)
                    continue
                    break
                    break
            else:
                try:
                    raise
                    raise KeyError('k')
                    log(773)
                finally:
                    log(774)
                    log((2**31 <= set()))
                    1 / 0
            log(780)
            for i in range(3):
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    break
                try:
                    continue
                    log(785)
                    break
                except ZeroDivisionError as e:
                    log(789)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                try:
                    raise KeyError('k') from KeyError(9)
                except ValueError as e:
                    log(796)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
                    return 800
                    break
            else:
                log(803)
        except Exception as e:
            log(804)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            1 / 0
            for i in iter([4]):
                log('i', i)
                log(807)
                log(808)
            else:
                log(809)
            try:
                with Manager(True), Manager(True) as m:
                    raise GeneratorExit from None
                    1 / 0
            except* KeyError as e:
                log(814)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            else:
                raise OSError(2, 'gone')
        except ValueError as e:
            log(818)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(('a', 1))
            if ...:
                try:
                    1 / 0
                    raise StopIteration(3)
                    raise TypeError
                except TypeError as e:
                    log(827)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(828)
                    return 831
                finally:
                    log(832)
                    return 834
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise StopIteration(3)
                for i in ():
                    log('i', i)
                    break
                else:
                    log(841)
            else:
                try:
                    raise
                    raise ZeroDivisionError(1, 2)
                except KeyError as e:
                    log(846)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(850)
                    raise
                except Exception as e:
                    log(853)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({str(x) for x in 0j if not x})
                try:
                    log(857)
                except* (TypeError, OSError) as e:
                    log(858)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* ValueError as e:
                    log(860)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise GeneratorExit
                    log(864)
                log(866)
        else:
            n867 = 0
            while n867 < 2:
                n867 += 1
                log(868)
                try:
                    log(870)
                    log((1, 2))
                    break
                except BaseException as e:
                    log(875)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise KeyError('k') from None
                    break
                except LookupError as e:
                    log(882)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(884)
                    log(b'a,b,c')
                    log(set())
                else:
                    return 890
                    break
                    continue
            log(895)
            if frozenset((-0.0-0j)):
                log(896)
                for i in ():
                    log('i', i)
                    1 / 0
                    continue
                with Manager() as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                    raise GeneratorExit from KeyError(9)
        finally:
            log(907)
            try:
                log(908)
            finally:
                log(909)
                with Manager() as m:
                    log({x for x in ... if x})
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(915)
        n916 = 0
        while n916 < 2:
            n916 += 1
            try:
                for i in ():
                    log('i', i)
                    break
                    log(('%.3e' % (-2**30,)))
            finally:
                log(921)
                n922 = 0
                while n922 < 2:
                    n922 += 1
                    raise
                    continue
            n927 = 0
            while n927 < 2:
                n927 += 1
                for i in [1, 2]:
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                n934 = 0
                while n934 < 2:
                    n934 += 1
                    raise StopIteration(3) from KeyError(9)
                    log((slice(None) >= lambda x=1: x))
            else:
                log(939)
        else:
            log(940)
        log(941)
    else:
        1 / 0
    finally:
        log(944)
        n945 = 0
        while n945 < 2:
            n945 += 1
            for i in 'ab':
                log('i', i)
                try:
                    1 / 0
                except ZeroDivisionError as e:
                    log(948)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    break
                    raise
                finally:
                    log(955)
                    raise ZeroDivisionError(1, 2)
                    break
                    break
                try:
                    log({})
                    raise StopIteration(3) from KeyError(9)
                    break
                except KeyError as e:
                    log(968)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 970
        try:
            try:
                try:
                    log((complex('inf') if {1, 2, 3} else [1, 2, 3, 4, 5]))
                except KeyError as e:
                    log(973)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 975
                except (KeyError, ValueError) as e:
                    log(976)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(981)
                else:
                    return 984
                    return 986
                    raise
                try:
                    log(990)
                except Exception as e:
                    log(991)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(993)
                    log((255 > dict(zip('abc', range(3))) >= [1.5, 1]))
                    log(({1: 2} if print else dict(zip('abc', range(3)))))
                except ArithmeticError as e:
                    log(998)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
            except BaseException as e:
                log(1001)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    return 1003
                with 5, Manager() as m:
                    log(1005)
                    1 / 0
                    return 1009
            try:
                try:
                    raise GeneratorExit
                finally:
                    log(1012)
                    log((b'a,b,c' @ 0))
                    return 1016
                    raise ValueError('v') from KeyError(9)
            except ArithmeticError as e:
                log(1019)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1020)
                for i in iter([4]):
                    log('i', i)
                    log([3, 1, 2])
                log(1023)
            else:
                if ('%.0a' % (2**31,)):
                    log(1026)
                    raise
                    raise StopIteration(3) from None
            finally:
                log(1031)
                return 1033
                try:
                    raise ZeroDivisionError(1, 2)
                    log(1037)
                    log(1038)
                finally:
                    log(1040)
                    log(1041)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        except Exception as e:
            log(1045)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('k') from KeyError(9)
            with 5, Manager() as m:
                n1048 = 0
                while n1048 < 2:
                    n1048 += 1
                    1 / 0
                    continue
                    raise ValueError('v')
                log(1055)
            try:
                try:
                    1 / 0
                    return 1059
                    raise KeyError('k') from KeyError(9)
                finally:
                    log(1062)
                    log(1064)
                    log('aXbXc')
                    1 / 0
                try:
                    raise OSError(2, 'gone') from None
                except TypeError as e:
                    log(1071)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1073
                    log(1075)
                    log(1076)
            except (KeyError, ValueError) as e:
                log(1078)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), Manager():
                    1 / 0
                    return 1082
                try:
                    return 1084
                    log(1086)
                    raise KeyError('k')
                finally:
                    log(1089)
                    raise TypeError
                    log(1093)
                try:
                    log(1095)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                except Exception as e:
                    log(1098)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                    1 / 0
                except Exception as e:
                    log(1103)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1104)
                    1 / 0
                else:
                    log(1108)
                    raise
            finally:
                log(1112)
                with Manager(), Manager():
                    log(1113)
                    raise GeneratorExit
                n1117 = 0
                while n1117 < 2:
                    n1117 += 1
                    continue
                    return 1121
                    raise
        finally:
            log(1124)
            with Manager():
                if (-2**62 if ('a', 1) else 1e22):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    1 / 0
                    log(1130)
                with Manager(True) as m:
                    log(1132)
                    raise ValueError('v')
                    return 1136
                with Manager(True), Manager() as m:
                    raise
                    raise
            raise KeyError('k') from None
    return 'fell off'
show(run)
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    v = dict(zip('abc', range(3)))
    try:
        v[1:3] = 2**63
    finally:
        log(v)
    return v
show(run)
''')
print('#', 36, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {1: [x]}: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]} if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run({frozenset({2, 3})}))
show(lambda: run((((1, 2) * ()))[:-100:8]))
show(lambda: run((('a', 1)).index((1+2j))))
show(lambda: run(f'{(-float('inf')):^12.0%}{(-float('inf'))!r:>20}'))
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    a, *b = [b' x ']
    return locals()
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __dir__(self): return ['b', 'a']
        def __setitem__(self, key, value): log('setitem', key, value)
        def __format__(self, spec): return f'fmt[{spec}]'
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
show(lambda: x > 1)
show(lambda: X.klass(2))
show(lambda: x + y)
show(lambda: max(x, y) is x)
show(lambda: x.static(1))
show(lambda: x.method(3))
show(lambda: x.a)
show(lambda: f'{x!r:>8}|{x!s}')
def change():
    global x; x.new = 1
show(change)
''')
print('#', 39, flush=True)
run_snippet('''
def f(*, a=1): return locals()
show(lambda: f(*[1, 2]))
show(lambda: f(*(), **{}))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(1))
''')
print('#', 40, flush=True)
run_snippet('''
def run():
    try:
        with 5, Manager(True) as m:
            n1143 = 0
            while n1143 < 2:
                n1143 += 1
                try:
                    raise
                finally:
                    log(1146)
                    break
                n1149 = 0
                while n1149 < 2:
                    n1149 += 1
                    break
                else:
                    log(1152)
            else:
                log(1153)
            try:
                n1154 = 0
                while n1154 < 2:
                    n1154 += 1
                    return 1156
                    return 1158
                with Manager(True) as m, Manager() as m:
                    return 1160
            finally:
                log(1161)
                try:
                    raise StopIteration(3)
                except* ValueError as e:
                    log(1164)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    log([[1], [2]])
                    log(1169)
                finally:
                    log(1170)
                    log(1171)
                    log(ascii(-3))
                    1 / 0
                log(1178)
                n1179 = 0
                while n1179 < 2:
                    n1179 += 1
                    continue
                    1 / 0
                    log(1184)
        log(1186)
        if []:
            log(1j)
    except TypeError as e:
        log(1189)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(1190)
    finally:
        log(1191)
        log(1192)
    with Manager(), Manager():
        try:
            try:
                if '{0:0=-_.0s}|{0!r}'.format((-0.0-0j)):
                    log(1193)
                    return 1196
                    raise ValueError('v') from None
                else:
                    log(1200)
                    log(1202)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                raise
            except* ValueError as e:
                log(1207)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            finally:
                log(1209)
                raise
                n1212 = 0
                while n1212 < 2:
                    n1212 += 1
                    log(1213)
                    continue
        finally:
            log(1217)
            for i in range(3):
                log('i', i)
                n1218 = 0
                while n1218 < 2:
                    n1218 += 1
                    log([x or 1 for x in ' pad ' if not x])
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                else:
                    log(1223)
            else:
                log(1224)
    return 'fell off'
show(run)
''')
print('#', 41, flush=True)
run_snippet('''
show(lambda: (3, 2, 1, 0))
''')
print('#', 42, flush=True)
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
    return 9
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 43, flush=True)
run_snippet('''
def run():
    a, (b, *c) = {1: 'one', 1.0: 'float'}
    return locals()
show(run)
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    [] = ({(1, 2): [3]} << 0)
    return locals()
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        static = staticmethod(lambda *a: ('static', a))
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        value = 5
        def __format__(self, spec): return f'fmt[{spec}]'
    class Y(list):
        pass
        def __delattr__(self, name): log('delattr', name)
        def __contains__(self, item): log('contains', item); return item == 1
        def __enter__(self): log('enter'); return self
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
show(lambda: list(x))
show(lambda: x < y)
show(lambda: x.a)
show(lambda: not x)
show(lambda: x.klass(2))
show(lambda: X[3])
show(lambda: dir(x)[:3])
show(lambda: round(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 46, flush=True)
run_snippet('''
show(lambda: b'abc')
''')
print('#', 47, flush=True)
run_snippet('''
show(lambda: float((2**62 - 1 >= {1: 2}), 5))
''')
print('#', 48, flush=True)
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
    except BaseException as e:
        log(repr(e))
        yield 5
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: next(g, 'end'))
show(lambda: next(g, 'end'))
show(lambda: next(g, 'end'))
show(lambda: next(iter(g)))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 49, flush=True)
run_snippet('''
def run():
    1 / 0
    for i in ():
        log('i', i)
        try:
            try:
                try:
                    log(1227)
                finally:
                    log(1229)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(1233)
            finally:
                log(1234)
                with Manager() as m:
                    log(1236)
        except TypeError as e:
            log(1237)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (-2**62, *{1, 2, 3},):
                return 1239
            n1240 = 0
            while n1240 < 2:
                n1240 += 1
                try:
                    continue
                    raise StopIteration(3)
                    log(-0.0)
                finally:
                    log(1247)
                    raise ZeroDivisionError(1, 2) from None
                    raise KeyError('k') from None
                n1252 = 0
                while n1252 < 2:
                    n1252 += 1
                    log(list((x, x) for x in 'abc' if x))
        except ValueError as e:
            log(1255)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1256)
            for i in ():
                log('i', i)
                if (Ellipsis)[:]:
                    log(format(2**61, '>z5.10e'))
                    return 1260
                with Manager(True) as m, Manager(True):
                    continue
                    continue
                    continue
        else:
            log(1267)
            n1268 = 0
            while n1268 < 2:
                n1268 += 1
                raise StopIteration(3)
                for i in ():
                    log('i', i)
                    continue
                    break
                    log(1276)
                for i in range(3):
                    log('i', i)
                    break
            else:
                log(1279)
        try:
            log(1280)
            try:
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    break
                n1285 = 0
                while n1285 < 2:
                    n1285 += 1
                    break
                    break
                    break
                else:
                    log(1292)
            finally:
                log(1293)
                with 5, 5:
                    continue
                try:
                    raise OSError(2, 'gone') from None
                except KeyError as e:
                    log(1298)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1300)
                except TypeError as e:
                    log(1301)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1303)
                with Manager(), Manager(True) as m:
                    continue
                    break
            try:
                try:
                    raise
                    continue
                    continue
                finally:
                    log(1314)
                    continue
                    return 1318
                    break
            finally:
                log(1321)
                log(1322)
                try:
                    break
                    continue
                    break
                except ZeroDivisionError as e:
                    log(1329)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except LookupError as e:
                    log(1332)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    return 1340
                    raise KeyError('k')
                    log(1344)
                finally:
                    log(1345)
                    raise GeneratorExit from KeyError(9)
                    raise GeneratorExit
                    raise
        finally:
            log(1352)
            for i in iter([4]):
                log('i', i)
                if ({1: 2} == ['b', 'a']):
                    log(1354)
                else:
                    continue
                with Manager(True), 5:
                    break
                    continue
                    log(0.0)
                with Manager() as m, 5:
                    raise ZeroDivisionError(1, 2)
                    1 / 0
                    continue
            else:
                log(1369)
            try:
                if ({(1, 2): [3]} if set() else frozenset({2, 3})):
                    raise
                    log((2.5-1e3j))
                else:
                    raise ZeroDivisionError(1, 2)
            finally:
                log(1376)
                break
            n1379 = 0
            while n1379 < 2:
                n1379 += 1
                raise
        if (-2**62 < () == 'abc'):
            try:
                log(1382)
            except ZeroDivisionError as e:
                log(1383)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    break
                else:
                    log(1386)
                log(1387)
            else:
                try:
                    log(1388)
                    log(('%#5.0G' % (b'a,b,c',)))
                finally:
                    log(1392)
                    log(1394)
                    1 / 0
                    log(1398)
            finally:
                log(1399)
                log(1400)
                log(1401)
                try:
                    raise
                    log(1405)
                    break
                except ZeroDivisionError as e:
                    log(1408)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(({'x': None} not in {'a': 1, 'b': 2}))
                except TypeError as e:
                    log(1411)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1413
            if (str ** 0):
                try:
                    break
                    continue
                    log(1418)
                finally:
                    log(1420)
                    raise
                    log(1423)
                    raise
                try:
                    continue
                except ArithmeticError as e:
                    log(1429)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((~0.5))
                    raise ValueError('v')
                except BaseException as e:
                    log(1434)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1437)
                    raise
    return 'fell off'
show(run)
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    a, b, c = 'ab' * 20
    return locals()
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        static = staticmethod(lambda *a: ('static', a))
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __get__(self, obj, cls): log('get'); return 'got'
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y(X):
        pass
        def __mul__(self, other): return ('mul', other)
        def __hash__(self): return 7
        def __round__(self, n=None): return ('round', n)
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
show(lambda: int(x))
show(lambda: not x)
show(lambda: bytes(x))
show(lambda: str(x))
show(lambda: dict(x))
show(lambda: x.value)
show(lambda: x)
show(lambda: f'{x!r:>8}|{x!s}')
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 52, flush=True)
run_snippet('''
show(lambda: 5e-324)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    try:
        if 123456.789:
            n1440 = 0
            while n1440 < 2:
                n1440 += 1
                n1441 = 0
                while n1441 < 2:
                    n1441 += 1
                    log(1443)
                else:
                    log(1444)
                with Manager(True):
                    1 / 0
                    break
            if [0] * 5:
                log(1449)
                if (b' x ').zfill(0j, -3):
                    log(1450)
                    raise ValueError('v')
                    1 / 0
                else:
                    return 1457
                    1 / 0
                    log(1461)
                with Manager() as m:
                    log(1463)
            try:
                n1464 = 0
                while n1464 < 2:
                    n1464 += 1
                    raise StopIteration(3)
                else:
                    log(1467)
                raise
                with Manager(True), Manager(True):
                    log(1470)
                    raise StopIteration(3)
            except LookupError as e:
                log(1474)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log((type << 64))
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise KeyError('k')
                except LookupError as e:
                    log(1481)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1482)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            else:
                if dict(zip('abc', range(3))):
                    log(1489)
                    log(1490)
                else:
                    log({x for x in (-0.0-0j) if not x})
                    log(1494)
                    raise GeneratorExit from None
                n1498 = 0
                while n1498 < 2:
                    n1498 += 1
                    log(({'a': 1, 'b': 2} >> 1))
        raise
        raise
    finally:
        log(1505)
        try:
            1 / 0
        finally:
            log(1508)
            if ({'x': None})[:1]:
                raise
                n1511 = 0
                while n1511 < 2:
                    n1511 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            else:
                for i in range(3):
                    log('i', i)
                    1 / 0
                else:
                    log(1516)
            log(1517)
        try:
            log(1518)
        finally:
            log(1519)
            try:
                with Manager():
                    raise GeneratorExit from None
                    return 1523
                try:
                    1 / 0
                    raise GeneratorExit from KeyError(9)
                    log(1528)
                except ZeroDivisionError as e:
                    log(1530)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log(1533)
                    raise
                finally:
                    log(1537)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            except KeyError as e:
                log(1540)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    log(complex('inf'))
                for i in iter([4]):
                    log('i', i)
                    raise
                    1 / 0
                else:
                    log(1547)
                with Manager(True) as m:
                    log(1548)
            else:
                if (0j >> 0):
                    raise
                else:
                    log(1552)
                    log(1555)
                    log(1557)
                if [{'a': 1, 'b': 2}]:
                    log([])
                else:
                    log(1560)
            if (3, 2, 1, 0):
                for i in iter([4]):
                    log('i', i)
                    log(1562)
                else:
                    log(1564)
                try:
                    1 / 0
                    raise
                    raise StopIteration(3) from None
                finally:
                    log(1571)
                    log(([1, 2, 3, 4, 5] == () > b'\\x00\\xff' > 2**30))
                    raise ValueError('v') from None
                    1 / 0
            else:
                for i in [1, 2]:
                    log('i', i)
                    return 1579
                    break
        log(1582)
    with 5:
        with Manager() as m:
            for i in [1, 2]:
                log('i', i)
                n1583 = 0
                while n1583 < 2:
                    n1583 += 1
                    log({1, 2, 3})
                try:
                    continue
                    continue
                    return 1591
                except LookupError as e:
                    log(1592)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1594)
                    1 / 0
                    raise
                except TypeError as e:
                    log(1599)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(1602)
                    log(1603)
                    raise OSError(2, 'gone') from None
                if NotImplemented:
                    break
            if bytearray():
                try:
                    log(1610)
                    log((list('hello') ** -1))
                except Exception as e:
                    log(1613)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1614)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    1 / 0
                finally:
                    log(1620)
                    log(1621)
                    log(1624)
                if frozenset():
                    raise
                    raise ValueError('v')
                    raise
                else:
                    raise StopIteration(3) from None
                    return 1634
                    1 / 0
            else:
                for i in 'ab':
                    log('i', i)
                    raise ValueError('v') from KeyError(9)
                    raise ZeroDivisionError(1, 2)
                else:
                    log(1641)
                n1642 = 0
                while n1642 < 2:
                    n1642 += 1
                    continue
                    raise StopIteration(3)
                else:
                    log(1647)
            log(1648)
        with Manager() as m:
            log(1649)
            for i in 'ab':
                log('i', i)
                n1650 = 0
                while n1650 < 2:
                    n1650 += 1
                    break
                    continue
                    return 1656
        for i in ():
            log('i', i)
            try:
                log(1657)
                for i in [1, 2]:
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                else:
                    log(1660)
            except* (TypeError, OSError) as e:
                log(1661)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            else:
                try:
                    break
                    break
                except (KeyError, ValueError) as e:
                    log(1667)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1669)
                    raise OSError(2, 'gone')
                except ZeroDivisionError as e:
                    log(1672)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise KeyError('k')
                    1 / 0
                with Manager() as m:
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise OSError(2, 'gone')
                if {x or 1 for x in -10**30 if x}:
                    raise
                    continue
                    log(1689)
        else:
            log(1691)
    try:
        try:
            return 1693
            with Manager() as m, Manager():
                n1694 = 0
                while n1694 < 2:
                    n1694 += 1
                    return 1696
                    log(1697)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                with Manager():
                    log(1702)
            if '{0:z5E}|{0!r}'.format(float('nan')):
                log(1703)
                try:
                    raise
                finally:
                    log(1706)
                    return 1708
                    log(1709)
                    raise ValueError('v') from KeyError(9)
                with Manager(True) as m, 5:
                    1 / 0
                    raise KeyError('k') from KeyError(9)
                    raise
        except ArithmeticError as e:
            log(1719)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1720)
            raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            for i in [1, 2]:
                log('i', i)
                for i in ():
                    log('i', i)
                    log(1723)
        except ValueError as e:
            log(1725)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise OSError(2, 'gone') from None
            try:
                if 0j:
                    log(1728)
                    raise TypeError
                    log('İ')
                else:
                    return 1735
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
            except BaseException as e:
                log(1740)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1741)
            finally:
                log(1742)
                return 1744
                log(1745)
                raise GeneratorExit from KeyError(9)
        try:
            if format(0j, '5b'):
                1 / 0
                try:
                    raise ValueError('v') from None
                except* KeyError as e:
                    log(1752)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log(b'')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            else:
                try:
                    1 / 0
                    log(([[1], [2]] ** 2))
                except ZeroDivisionError as e:
                    log(1762)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1766)
                    raise GeneratorExit
                finally:
                    log(1769)
                    raise ValueError('v') from KeyError(9)
                    log(1772)
                    1 / 0
        except* ValueError as e:
            log(1776)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1777)
        finally:
            log(1778)
            log(1779)
            raise StopIteration(3)
        for i in ():
            log('i', i)
            return 1783
            n1784 = 0
            while n1784 < 2:
                n1784 += 1
                raise
                for i in [1, 2]:
                    log('i', i)
                    break
                    break
                for i in ():
                    log('i', i)
                    log(1791)
                    continue
                else:
                    log(1795)
            break
    except (KeyError, ValueError) as e:
        log(1798)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        return 1800
        log(1801)
    except ValueError as e:
        log(1802)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(True), Manager(True) as m:
            if sorted(str(x) for x in 1e100 if not x):
                return 1804
                with Manager() as m:
                    log(bytes(1, 100))
                    raise
            else:
                try:
                    raise
                finally:
                    log(1811)
                    log(1813)
                    1 / 0
                log((2.5-1e3j))
                try:
                    log((0.5).__round__())
                finally:
                    log(1820)
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise
            n1827 = 0
            while n1827 < 2:
                n1827 += 1
                log(1828)
            else:
                log(1829)
        n1830 = 0
        while n1830 < 2:
            n1830 += 1
            for i in 'ab':
                log('i', i)
                try:
                    continue
                except* ValueError as e:
                    log(1833)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                try:
                    log(1835)
                except ZeroDivisionError as e:
                    log(1837)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise TypeError from KeyError(9)
                finally:
                    log(1842)
                    log((1.7976931348623157e308).hex(100, (3, 2, 1, 0)))
                    continue
            else:
                log(1847)
            try:
                for i in iter([4]):
                    log('i', i)
                    log(1848)
                if iter([1, 2]):
                    continue
                    raise StopIteration(3)
                else:
                    log(1854)
                    return 1857
            finally:
                log(1858)
                try:
                    return 1860
                    log(1861)
                    break
                except TypeError as e:
                    log(1865)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except LookupError as e:
                    log(1868)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
        try:
            try:
                try:
                    return 1872
                    log(1873)
                except KeyError as e:
                    log(1875)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1876)
                else:
                    raise
                    log(1881)
                    log(1883)
                finally:
                    log(1884)
                    raise ValueError('v')
                raise KeyError('k')
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            except BaseException as e:
                log(1891)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1892 = 0
                while n1892 < 2:
                    n1892 += 1
                    return 1894
                else:
                    log(1895)
                log(1896)
            except KeyError as e:
                log(1897)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 1899
                except ArithmeticError as e:
                    log(1900)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1902
                    log((2.675 ** 2))
                except ValueError as e:
                    log(1905)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                else:
                    log(((3, 2, 1, 0) if '-3.5' else ''))
                finally:
                    log(1910)
                    log(1911)
                    log((10 << 0))
                    log(1916)
                with Manager() as m:
                    log(min(-1, memoryview(b'view'), start=1))
                    log(1920)
                raise ZeroDivisionError(1, 2) from KeyError(9)
            if ('12')[-256]:
                log(1923)
                raise StopIteration(3) from KeyError(9)
            else:
                log(1926)
            with Manager(True):
                n1928 = 0
                while n1928 < 2:
                    n1928 += 1
                    return 1930
                    raise ValueError('v')
                    log(1933)
                else:
                    log(1935)
                log(1936)
        except ValueError as e:
            log(1937)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(1938)
            except* KeyError as e:
                log(1939)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1940)
            log(1941)
        else:
            try:
                n1942 = 0
                while n1942 < 2:
                    n1942 += 1
                    log(1944)
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                except ArithmeticError as e:
                    log(1947)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((type).indices([1]))
                    raise ValueError('v') from None
                    log(1952)
                else:
                    log(1955)
                finally:
                    log(1956)
                    log(1957)
                    return 1960
            finally:
                log(1961)
                try:
                    raise KeyError('k') from None
                    raise ValueError('v') from KeyError(9)
                    raise TypeError from KeyError(9)
                except ArithmeticError as e:
                    log(1968)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1969)
                    log(('ßﬁ' ** 3))
                    raise ValueError('v') from None
                finally:
                    log(1975)
                    raise GeneratorExit
                    log(format(2.675, '^,.3s'))
            for i in [1, 2]:
                log('i', i)
                n1980 = 0
                while n1980 < 2:
                    n1980 += 1
                    continue
                with Manager() as m, 5:
                    break
            else:
                log(1985)
            log(1986)
    else:
        n1987 = 0
        while n1987 < 2:
            n1987 += 1
            if (+{1, 2, 3}):
                log(1988)
                log(1989)
        if list(len):
            try:
                with Manager() as m:
                    raise
                    raise TypeError from KeyError(9)
                if (2**30).conjugate():
                    log([])
                    log((1, 2))
                    return 1999
                else:
                    log(2000)
                    raise
                    return 2005
                if bytearray():
                    return 2007
                    log((-dict(zip('abc', range(3)))))
                    raise
            except (KeyError, ValueError) as e:
                log(2012)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(2013)
                    raise ValueError('v')
                finally:
                    log(2017)
                    log((1, 2))
                    raise StopIteration(3) from None
            log(2022)
            for i in 'ab':
                log('i', i)
                break
                log(2025)
                with Manager() as m:
                    raise StopIteration(3) from KeyError(9)
                    raise StopIteration(3) from KeyError(9)
        else:
            log(2030)
            return 2032
        n2033 = 0
        while n2033 < 2:
            n2033 += 1
            raise StopIteration(3) from None
            try:
                try:
                    log((dict(zip('abc', range(3))) >> 1))
                    continue
                finally:
                    log(2040)
                    log(2041)
                    return 2044
                    log(([1, 2, 3, 4, 5])[-1])
                log(2047)
                with Manager(True) as m, Manager(True):
                    1 / 0
                    raise StopIteration(3)
            finally:
                log(2052)
                log(2054)
                with Manager(True) as m, Manager() as m:
                    log('{0:>5.25x}|{0!r}'.format(256))
                    break
                    1 / 0
            if (b'a,b,c' << 1):
                try:
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(2063)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2064)
                    raise
                raise KeyError('k') from None
    finally:
        log(2070)
        log(2071)
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __enter__(self): log('enter'); return self
        def __length_hint__(self): return 3
        def __contains__(self, item): log('contains', item); return item == 1
        def __repr__(self): return f'<{type(self).__name__}>'
        __slots__ = ('a', 's')
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
    class Y(list):
        pass
        def __bool__(self): log('bool'); return False
        def __format__(self, spec): return f'fmt[{spec}]'
    class Z(frozenset):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: x + 1)
show(lambda: next(x))
show(lambda: [1, 2, 3][x])
show(lambda: X.klass(2))
show(lambda: round(x))
show(lambda: x.static(1))
show(lambda: callable(x))
show(lambda: X[3])
def change():
    global x; x += 1
show(change)
''')
print('#', 55, flush=True)
run_snippet('''
show(lambda: ('%05.3i' % (frozenset({2, 3}),)))
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = (+{})
    return locals()
show(run)
''')
print('#', 57, flush=True)
run_snippet('''
show(lambda: 'ΑΣ')
''')
print('#', 58, flush=True)
run_snippet('''
show(lambda: 5e-324)
''')
print('#', 59, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __bool__(self): log('bool'); return False
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __len__(self): log('len'); return 2
        def __iter__(self): log('iter'); return iter([5, 6])
        def __round__(self, n=None): return ('round', n)
    class Y(object, X):
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
show(lambda: -x)
show(lambda: X.klass(2))
show(lambda: x == x)
show(lambda: x[0])
show(lambda: x)
show(lambda: divmod(x, 1))
show(lambda: x * 2)
show(lambda: x > 1)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
