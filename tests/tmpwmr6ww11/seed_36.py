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
def f(a): return locals()
show(lambda: f())
show(lambda: f(*[1, 2]))
show(lambda: f(1, 2))
show(lambda: f())
''')
print('#', 1, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    return 9
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: next(g, 'end'))
show(lambda: list(g))
show(lambda: g.close())
show(lambda: next(iter(g)))
show(lambda: next(iter(g)))
show(lambda: list(g))
show(g.close)
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    if dict(zip('abc', range(3))):
        n1 = 0
        while n1 < 2:
            n1 += 1
            with 5, Manager() as m:
                try:
                    return 3
                    raise
                except BaseException as e:
                    log(6)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                except KeyError as e:
                    log(11)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise TypeError from KeyError(9)
        else:
            log(16)
    else:
        n17 = 0
        while n17 < 2:
            n17 += 1
            with 5:
                try:
                    raise
                except* KeyError as e:
                    log(20)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    break
                    continue
                    raise
                finally:
                    log(28)
                    continue
                    break
                    continue
            for i in range(3):
                log('i', i)
                raise GeneratorExit
                try:
                    continue
                    continue
                except TypeError as e:
                    log(41)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(f'{(-1e-7):^12.3f}{(-1e-7)!r:>20}')
                    break
                except Exception as e:
                    log(48)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 52
                else:
                    1 / 0
                    return 56
                finally:
                    log(57)
                    log(58)
                    log(61)
                    raise OSError(2, 'gone')
            else:
                log(64)
        with Manager(), Manager() as m:
            log(65)
            raise OSError(2, 'gone')
            try:
                try:
                    log(('' if 'A\\nB\\r\\nC' else frozenset({2, 3})))
                    raise
                    raise
                finally:
                    log(74)
                    return 76
                log({1, 2, 3})
            except ArithmeticError as e:
                log(79)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if type((i for i in range(3)), 2**30):
                    return 81
                    log(82)
                try:
                    log(([1.5, 1] > 'abc' == (2.5-1e3j) <= 1e22))
                    raise StopIteration(3) from KeyError(9)
                    log(88)
                except (KeyError, ValueError) as e:
                    log(90)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(91)
                except ValueError as e:
                    log(93)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1, 2))
                try:
                    raise
                    log(({1: 'one', 1.0: 'float'} ** 0))
                finally:
                    log(100)
                    log(101)
                    log(104)
            except KeyError as e:
                log(105)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise GeneratorExit
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise
                finally:
                    log(112)
                    log(114)
                    log(('A\\nB\\r\\nC')[8:5])
                    log(([1.5, 1] ^ frozenset({2, 3})))
                log(119)
    n120 = 0
    while n120 < 2:
        n120 += 1
        try:
            continue
        except* (TypeError, OSError) as e:
            log(123)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        except* ValueError as e:
            log(125)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        else:
            if (not slice(1, 5, 2)):
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    break
                    continue
                finally:
                    log(133)
                    log(134)
                    1 / 0
                    1 / 0
            else:
                with 5, Manager():
                    log(140)
                    break
                log(145)
            for i in 'ab':
                log('i', i)
                for i in range(3):
                    log('i', i)
                    break
                continue
                try:
                    log((-0.0-0j))
                    log(153)
                    continue
                except* (TypeError, OSError) as e:
                    log(156)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(158)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(159)
                finally:
                    log(160)
                    log(162)
                    break
                    return 166
            log(167)
        finally:
            log(168)
            with Manager(True), Manager(True) as m:
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                else:
                    log(171)
                for i in [1, 2]:
                    log('i', i)
                    log(172)
                    raise
                else:
                    log(176)
            with Manager() as m:
                n177 = 0
                while n177 < 2:
                    n177 += 1
                    break
                    raise TypeError from KeyError(9)
                    continue
                else:
                    log(184)
                n185 = 0
                while n185 < 2:
                    n185 += 1
                    continue
                    break
                    log(-2**30)
            with 5, Manager(True) as m:
                with Manager(True) as m:
                    1 / 0
                try:
                    return 195
                    raise StopIteration(3) from None
                    1 / 0
                except LookupError as e:
                    log(200)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(202)
                else:
                    1 / 0
        for i in range(3):
            log('i', i)
            try:
                try:
                    log(sum(str(x) for x in float('nan')))
                    raise ValueError('v')
                except (KeyError, ValueError) as e:
                    log(209)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                except ValueError as e:
                    log(214)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    log((2**32 + 1 <= float('nan')))
                    raise OSError(2, 'gone')
                else:
                    raise KeyError('k') from KeyError(9)
                raise
                log(226)
            finally:
                log(227)
                n228 = 0
                while n228 < 2:
                    n228 += 1
                    continue
                    raise GeneratorExit from KeyError(9)
                break
        else:
            log(235)
    else:
        log(236)
    return 'fell off'
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = ((1, 2))[:0:100]
    return locals()
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __set__(self, obj, value): log('set', value)
        def __str__(self): return 'str'
    class Y(str, X):
        pass
        def __set__(self, obj, value): log('set', value)
        __slots__ = ('a', 's')
        def __length_hint__(self): return 3
        def __enter__(self): log('enter'); return self
        def __format__(self, spec): return f'fmt[{spec}]'
    class Z(bytes, Y):
        pass
        prop = property(lambda self: 'prop')
        def __exit__(self, *a): log('exit', a[0]); return True
        def __contains__(self, item): log('contains', item); return item == 1
        def __int__(self): log('int'); return 4
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
show(lambda: x.anything)
show(lambda: str(x))
show(lambda: x + 1)
show(lambda: hasattr(x, 'b'))
show(lambda: x != y)
show(lambda: len(x))
show(lambda: isinstance(x, X))
show(lambda: 1 + x)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 5, flush=True)
run_snippet('''
def run():
    a, b = format(-10**30, '*<+.0b')
    return locals()
show(run)
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = {}
    return locals()
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    (a, b), c = ([[1], [2]] if 0j else {(1, 2): [3]})
    return locals()
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
show(lambda: f'{(0.5):}{(0.5)!r:>20}')
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    a, b = []
    return locals()
show(run)
''')
print('#', 10, flush=True)
run_snippet('''
def run():
    *a, b = [-x for x in 2**61 if x]
    return locals()
show(run)
''')
print('#', 11, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __bool__(self): log('bool'); return False
        def __lt__(self, other): log('lt'); return True
        def __iadd__(self, other): log('iadd'); return NotImplemented
        __slots__ = ('a', 's')
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __float__(self): log('float'); return 1.5
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
show(lambda: 1 in x)
show(lambda: round(x))
show(lambda: X.klass(2))
show(lambda: x < y)
show(lambda: isinstance(x, X))
show(lambda: hasattr(x, 'b'))
show(lambda: x.__class__.__name__)
show(lambda: (*x,))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 12, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 1.5 if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n) if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [] if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5 if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((dict(zip('abc', range(3))) if bytes(range(65, 75)) else ' pad ') ** 0)))
show(lambda: run('ßﬁ'))
show(lambda: run('{} {x}'))
show(lambda: run((list(x or 1 for x in complex('inf') if x != 1) if {'%s-%d': {1, 2, 3}, slice(None): 10} else ({1} >> -1))))
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: bytes(range(65, 75)))
''')
print('#', 14, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
    class Y(float):
        pass
        value = 5
        def __round__(self, n=None): return ('round', n)
        def __contains__(self, item): log('contains', item); return item == 1
        def __dir__(self): return ['b', 'a']
        prop = property(lambda self: 'prop')
    class Z(Y):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __bool__(self): log('bool'); return False
        def __setitem__(self, key, value): log('setitem', key, value)
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __mul__(self, other): return ('mul', other)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: repr(x))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: X.__mro__)
show(lambda: x.klass(2))
show(lambda: x != y)
show(lambda: not x)
show(lambda: x and 1)
show(lambda: divmod(x, 1))
def change():
    global x; x += 1
show(change)
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    if chr(object, key=str):
        with 5:
            try:
                for i in range(3):
                    log('i', i)
                    log(-0.0)
                else:
                    log(239)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                    return 245
                except TypeError as e:
                    log(246)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(((1+2j) ** 3))
                    raise
                else:
                    raise
                finally:
                    log(253)
                    return 255
            except LookupError as e:
                log(256)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                    raise OSError(2, 'gone') from None
                else:
                    log(261)
                log(262)
                log(263)
            except LookupError as e:
                log(264)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(265)
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __float__(self): log('float'); return 1.5
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __exit__(self, *a): log('exit', a[0]); return True
    class Y(X):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        prop = property(lambda self: 'prop')
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
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
show(lambda: x + y)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: format(x, 'abc'))
show(lambda: x * 2)
show(lambda: 7 in x)
show(lambda: abs(x))
show(lambda: round(x, 2))
show(lambda: x.anything)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 17, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __contains__(self, item): log('contains', item); return item == 1
        __slots__ = ('a', 's')
    class Y(set, X):
        pass
        value = 5
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
    class Z(str, X):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __format__(self, spec): return f'fmt[{spec}]'
        __slots__ = ('a', 's')
        def __hash__(self): return 7
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
show(lambda: list(x))
show(lambda: format(x, 'abc'))
show(lambda: list(reversed(x)))
show(lambda: bytes(x))
show(lambda: hasattr(x, 'b'))
show(lambda: range(x))
show(lambda: dir(x)[:3])
show(lambda: x.static(1))
def change():
    global x; del x.a
show(change)
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    try:
        if (0.5 > -0.0):
            try:
                for i in [1, 2]:
                    log('i', i)
                    break
            except TypeError as e:
                log(268)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n269 = 0
                while n269 < 2:
                    n269 += 1
                    log(float('inf'))
                try:
                    log(273)
                    1 / 0
                    raise GeneratorExit
                finally:
                    log(278)
                    log('\\x00\\t')
                    raise TypeError
                    log((b'' is frozenset()))
                with 5:
                    1 / 0
            except (KeyError, ValueError) as e:
                log(287)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise ZeroDivisionError(1, 2)
                try:
                    log(((1, (2, 3)) <= 1/3))
                except Exception as e:
                    log(292)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('-3.5' if {} else set()))
                    raise
                    log([-x for x in object])
                log(2)
            else:
                raise
                n303 = 0
                while n303 < 2:
                    n303 += 1
                    log(305)
                    log('ΑΣ')
            finally:
                log(308)
                if ((1+2j) * {1}):
                    return 310
                    return 312
                    log(313)
                else:
                    raise GeneratorExit
                    log(317)
                    return 320
        else:
            if Ellipsis:
                log(321)
                1 / 0
            log(324)
            raise
        try:
            for i in 'ab':
                log('i', i)
                with 5:
                    break
                    log(329)
                1 / 0
                log(333)
            log(334)
        finally:
            log(335)
            try:
                for i in 'ab':
                    log('i', i)
                    raise
                    continue
                    continue
                else:
                    log(342)
                n343 = 0
                while n343 < 2:
                    n343 += 1
                    log(344)
                    1 / 0
                    log(348)
            except (KeyError, ValueError) as e:
                log(350)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(351)
                n352 = 0
                while n352 < 2:
                    n352 += 1
                    raise KeyError('k')
                    break
                else:
                    log(357)
                try:
                    raise TypeError
                    raise
                finally:
                    log(362)
                    raise
                    log(365)
                    log((2.5-1e3j))
            except BaseException as e:
                log(369)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(370)
                for i in [1, 2]:
                    log('i', i)
                    break
                    raise
                else:
                    log(375)
                log(376)
        raise OSError(2, 'gone') from KeyError(9)
    except Exception as e:
        log(379)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in 'ab':
            log('i', i)
            try:
                try:
                    log((5e-324 <= 0.5 > {1: 'one', 1.0: 'float'} < b'abc'))
                    break
                except BaseException as e:
                    log(384)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except LookupError as e:
                    log(387)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise GeneratorExit from None
                    1 / 0
                else:
                    raise ZeroDivisionError(1, 2) from None
                    continue
            finally:
                log(398)
                n399 = 0
                while n399 < 2:
                    n399 += 1
                    log(401)
                with Manager(True), Manager(True) as m:
                    log(403)
                with Manager() as m, 5:
                    continue
                    break
            for i in range(3):
                log('i', i)
                try:
                    break
                except Exception as e:
                    log(410)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(413)
                    raise
            try:
                try:
                    log(416)
                except TypeError as e:
                    log(418)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(420)
                    raise
                    log(424)
                else:
                    break
                    continue
                finally:
                    log(429)
                    log(b'a,b,c')
                try:
                    log(2**32 + 1)
                except ArithmeticError as e:
                    log(434)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log({(1, 2): [3]})
            finally:
                log(439)
                raise GeneratorExit
                try:
                    continue
                finally:
                    log(444)
                    log(446)
                    return 448
        return 450
        n451 = 0
        while n451 < 2:
            n451 += 1
            n452 = 0
            while n452 < 2:
                n452 += 1
                n453 = 0
                while n453 < 2:
                    n453 += 1
                    continue
                try:
                    break
                    log((type)[10**20])
                    break
                except* KeyError as e:
                    log(462)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(464)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                try:
                    return 467
                except (KeyError, ValueError) as e:
                    log(468)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    1 / 0
                else:
                    log(474)
                    raise KeyError('k')
                    continue
                finally:
                    log(479)
                    raise GeneratorExit from None
            else:
                log(482)
        else:
            log(483)
    except BaseException as e:
        log(484)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if next(set('abc')):
            log(485)
            try:
                n486 = 0
                while n486 < 2:
                    n486 += 1
                    raise StopIteration(3)
                    return 490
                    continue
                else:
                    log(493)
                for i in 'ab':
                    log('i', i)
                    return 495
                raise KeyError('k') from None
            finally:
                log(498)
                with Manager(True), Manager():
                    return 500
                    log(502)
                    1 / 0
                n505 = 0
                while n505 < 2:
                    n505 += 1
                    continue
                    log(509)
                try:
                    return 511
                finally:
                    log(512)
                    return 514
                    raise TypeError from KeyError(9)
                    1 / 0
        with Manager() as m, Manager(True) as m:
            if bytes(range(65, 75)):
                if []:
                    return 520
                    raise OSError(2, 'gone') from KeyError(9)
                n523 = 0
                while n523 < 2:
                    n523 += 1
                    log((complex('inf') ** 3))
            else:
                n526 = 0
                while n526 < 2:
                    n526 += 1
                    raise OSError(2, 'gone')
                    continue
                else:
                    log(531)
                if ({(1, 2): [3]})[-2**62]:
                    log(({(1, 2): [3]} << 0))
                    1 / 0
                    log((--1e-7))
                else:
                    raise ValueError('v') from None
                    log(540)
                    log(542)
                return 545
    if {(1, 2): [3]}:
        with Manager() as m, Manager():
            log(546)
            n547 = 0
            while n547 < 2:
                n547 += 1
                try:
                    log(548)
                    raise
                except KeyError as e:
                    log(552)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 554
                    break
                except Exception as e:
                    log(557)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((2**32 + 1 in -256))
                finally:
                    log(560)
                    continue
                if b'\\x00\\xff':
                    log(564)
                    return 566
                with 5, Manager():
                    log(568)
                    raise StopIteration(3)
            else:
                log(571)
        n572 = 0
        while n572 < 2:
            n572 += 1
            try:
                try:
                    raise OSError(2, 'gone')
                    return 576
                finally:
                    log(577)
                    continue
                with Manager():
                    continue
                    log(583)
            except* KeyError as e:
                log(584)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(585)
            except* KeyError as e:
                log(586)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            finally:
                log(588)
                try:
                    return 590
                except ZeroDivisionError as e:
                    log(591)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except TypeError as e:
                    log(594)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 598
                    raise OSError(2, 'gone') from None
                finally:
                    log(601)
                    raise StopIteration(3) from KeyError(9)
                    raise GeneratorExit from None
                with Manager(True), Manager() as m:
                    raise ValueError('v') from KeyError(9)
        n608 = 0
        while n608 < 2:
            n608 += 1
            if set():
                for i in 'ab':
                    log('i', i)
                    log(609)
                log(612)
                with Manager(True) as m, Manager():
                    raise
                    break
                    raise ValueError('v') from KeyError(9)
            else:
                try:
                    raise KeyError('k')
                    raise KeyError('k') from None
                    break
                finally:
                    log(625)
                    raise ZeroDivisionError(1, 2)
                    continue
    log(631)
    return 'fell off'
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __contains__(self, item): log('contains', item); return item == 1
    class Y(str):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __set__(self, obj, value): log('set', value)
        def __str__(self): return 'str'
        def __delattr__(self, name): log('delattr', name)
    class Z(dict):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __format__(self, spec): return f'fmt[{spec}]'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __index__(self): log('index'); return 1
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __mul__(self, other): return ('mul', other)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
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
show(lambda: x > 1)
show(lambda: -x)
show(lambda: 1 + x)
show(lambda: [i for i in x])
show(lambda: format(x, 'abc'))
show(lambda: not x)
show(lambda: dict(x))
show(lambda: x(1, b=2))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 20, flush=True)
run_snippet('''
def f(a=1, b=2): return locals()
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(1, b=2))
show(lambda: f(1, 2))
show(lambda: f(1, *[2], c=3))
''')
print('#', 21, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __call__(self, *a, **k): return ('called', a, k)
        def __missing__(self, key): return 'missing'
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y(str):
        pass
        def __reversed__(self): return iter('rev')
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        static = staticmethod(lambda *a: ('static', a))
        def __neg__(self): return 'neg'
        def __set__(self, obj, value): log('set', value)
        def __length_hint__(self): return 3
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
show(lambda: x)
show(lambda: [1, 2, 3][x])
show(lambda: x ** 2)
show(lambda: x * 2)
show(lambda: x[5])
show(lambda: [i for i in x])
show(lambda: x == x)
show(lambda: x(1, b=2))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 22, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __neg__(self): return 'neg'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __contains__(self, item): log('contains', item); return item == 1
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __int__(self): log('int'); return 4
    class Y(tuple, X):
        pass
    class Z(bytes, Y):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __int__(self): log('int'); return 4
        prop = property(lambda self: 'prop')
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __delattr__(self, name): log('delattr', name)
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
show(lambda: round(x))
show(lambda: not x)
show(lambda: vars(x))
show(lambda: x)
show(lambda: x == x)
show(lambda: x.static(1))
show(lambda: callable(x))
show(lambda: dict(x))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 23, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        static = staticmethod(lambda *a: ('static', a))
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __format__(self, spec): return f'fmt[{spec}]'
        def __set__(self, obj, value): log('set', value)
        def __iter__(self): log('iter'); return iter([5, 6])
    class Y():
        pass
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
show(lambda: abs(x))
show(lambda: callable(x))
show(lambda: [1, 2, 3][x])
show(lambda: complex(x))
show(lambda: x @ y)
show(lambda: {**x})
show(lambda: float(x))
show(lambda: x and 1)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 24, flush=True)
run_snippet('''
def run():
    try:
        log(632)
        n633 = 0
        while n633 < 2:
            n633 += 1
            try:
                n634 = 0
                while n634 < 2:
                    n634 += 1
                    raise ValueError('v') from None
                else:
                    log(637)
                continue
                try:
                    log(640)
                    raise GeneratorExit from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                except ArithmeticError as e:
                    log(646)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(2.5)
                    1 / 0
                except ValueError as e:
                    log(653)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(((1, 2) ** 2))
                    continue
                else:
                    break
                    log(660)
            except* KeyError as e:
                log(662)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(663)
            n664 = 0
            while n664 < 2:
                n664 += 1
                if set():
                    1 / 0
                    log(complex('inf'))
                else:
                    1 / 0
                    continue
                    break
                log(675)
                try:
                    log((2**30 - 1 < print == ' pad '))
                except KeyError as e:
                    log(678)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    1 / 0
            else:
                log(683)
        n684 = 0
        while n684 < 2:
            n684 += 1
            for i in [1, 2]:
                log('i', i)
                log(685)
                for i in ():
                    log('i', i)
                    break
                    break
                    raise OSError(2, 'gone') from None
                log(692)
            else:
                log(693)
        else:
            log(694)
    finally:
        log(695)
        for i in 'ab':
            log('i', i)
            try:
                n696 = 0
                while n696 < 2:
                    n696 += 1
                    return 698
                if slice(1, 5, 2):
                    log(700)
                    1 / 0
                    log(704)
                else:
                    return 706
                    continue
                    1 / 0
            finally:
                log(711)
                log(712)
                n713 = 0
                while n713 < 2:
                    n713 += 1
                    break
                    break
                    raise
                if {{1: 2}}:
                    return 721
                else:
                    log(complex('inf'))
                    break
                    log(727)
            log(728)
            1 / 0
        for i in range(3):
            log('i', i)
            n731 = 0
            while n731 < 2:
                n731 += 1
                if {1: 'one', 1.0: 'float'}:
                    1 / 0
                else:
                    raise StopIteration(3)
                    raise
                log(738)
                for i in 'ab':
                    log('i', i)
                    log(('% .3X' % ((1,),)))
        log(list(-x for x in list('hello') if not x))
    return 'fell off'
show(run)
''')
print('#', 25, flush=True)
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
    except OSError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: g.send(1))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(ValueError('t')))
show(g.close)
''')
print('#', 26, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 27, flush=True)
run_snippet('''
show(lambda: -10**30)
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
    return 9
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g, 'end'))
show(lambda: g.gi_running)
show(lambda: next(g, 'end'))
show(lambda: g.close())
show(lambda: g.close())
show(g.close)
''')
print('#', 29, flush=True)
run_snippet('''
def run():
    try:
        try:
            log(743)
            n744 = 0
            while n744 < 2:
                n744 += 1
                log(745)
                1 / 0
                try:
                    log(748)
                except ValueError as e:
                    log(750)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                except Exception as e:
                    log(753)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise StopIteration(3) from None
                finally:
                    log(758)
                    log(759)
            else:
                log(761)
        except BaseException as e:
            log(762)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in [1, 2]:
                log('i', i)
                raise ValueError('v')
                if (1e100 < 3**100):
                    break
                if (-range(10, 0, -3)):
                    return 768
                    continue
                else:
                    log(-10**30)
            log(773)
        except ZeroDivisionError as e:
            log(774)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if 256:
                try:
                    log(776)
                    log(778)
                except BaseException as e:
                    log(779)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except TypeError as e:
                    log(782)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
                for i in range(3):
                    log('i', i)
                    log(785)
                    raise ZeroDivisionError(1, 2)
                else:
                    log(789)
            else:
                for i in range(3):
                    log('i', i)
                    return 791
                    raise
                if next(['b', 'a'], (2.5-1e3j), -3):
                    raise TypeError
                    raise StopIteration(3) from KeyError(9)
                    log(([].append).count(-1))
                else:
                    log(800)
                    log(803)
    except BaseException as e:
        log(804)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if (int).__class__((3, 2, 1, 0), **{'a': 1}):
            with Manager(True) as m, Manager():
                n805 = 0
                while n805 < 2:
                    n805 += 1
                    raise
                    log(809)
                    log(811)
            n812 = 0
            while n812 < 2:
                n812 += 1
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    continue
                    return 818
    except LookupError as e:
        log(819)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(820)
    else:
        n821 = 0
        while n821 < 2:
            n821 += 1
            raise KeyError('k') from KeyError(9)
    finally:
        log(824)
        if ({1, 2, 3} if frozenset({2, 3}) else b'\\x00\\xff'):
            with Manager(True):
                with 5, Manager() as m:
                    return 826
                if (3, 2, 1, 0):
                    raise StopIteration(3)
                else:
                    raise
                    1 / 0
            if memoryview(-100, [1.5, 1], 'ßﬁ', key=str):
                if any(-x for x in 1e16 if x != 1):
                    raise KeyError('k')
                    raise
                    1 / 0
                log(839)
                with Manager(True) as m:
                    log(841)
                    raise
                    log((2.5-1e3j))
            with Manager():
                if ({1, 2, 3} ^ set('abc')):
                    log(847)
                    1 / 0
        raise
        log(852)
    log(853)
    with Manager():
        try:
            if (~complex('inf')):
                for i in [1, 2]:
                    log('i', i)
                    break
                    raise
                    1 / 0
            n860 = 0
            while n860 < 2:
                n860 += 1
                log(861)
            else:
                log(862)
            with Manager(True):
                for i in 'ab':
                    log('i', i)
                    break
                else:
                    log(865)
        except Exception as e:
            log(866)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            return 868
            try:
                for i in iter([4]):
                    log('i', i)
                    break
                    raise
                    log(873)
                for i in range(3):
                    log('i', i)
                    log((2.5-1e3j))
                else:
                    log(877)
                n878 = 0
                while n878 < 2:
                    n878 += 1
                    log(('' ** 1))
                    log(({'x': None} >= bytearray() < {'x': None}))
                    continue
            except ArithmeticError as e:
                log(885)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if sum(2**32 + 1):
                    raise StopIteration(3)
                    log(888)
                    raise
                log((dict(zip('abc', range(3))))[100::-1])
                try:
                    raise TypeError from KeyError(9)
                    raise
                finally:
                    log(898)
                    raise
            except TypeError as e:
                log(901)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(902)
                    log((~0j))
                finally:
                    log(906)
                    raise ValueError('v')
                try:
                    log(frozenset({2, 3}))
                finally:
                    log(911)
                    raise TypeError
                with Manager() as m:
                    raise
                    log(917)
            try:
                try:
                    log({1, 2, 3})
                    log(921)
                except ValueError as e:
                    log(922)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(923)
                    1 / 0
                except LookupError as e:
                    log(927)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(928)
                n930 = 0
                while n930 < 2:
                    n930 += 1
                    raise StopIteration(3)
                    break
                    continue
                n937 = 0
                while n937 < 2:
                    n937 += 1
                    raise OSError(2, 'gone')
                    break
                else:
                    log(942)
            except LookupError as e:
                log(943)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('k') from KeyError(9)
                n946 = 0
                while n946 < 2:
                    n946 += 1
                    log(948)
                    log(950)
                raise
            except BaseException as e:
                log(953)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (~range(5)):
                    log(955)
                else:
                    return 957
                    log(959)
            finally:
                log(960)
                with 5, Manager() as m:
                    log(961)
                    raise
                return 966
                if ('😀x' < (1,)):
                    log(967)
                    log(('a,b,,c' == frozenset({2, 3}) != (1, 2)))
                else:
                    raise KeyError('k') from None
        except Exception as e:
            log(973)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(974)
        else:
            with 5:
                for i in [1, 2]:
                    log('i', i)
                    break
                    continue
                try:
                    raise GeneratorExit from KeyError(9)
                    log(983)
                    raise
                except ArithmeticError as e:
                    log(986)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(987)
                else:
                    log([3, 1, 2])
            n991 = 0
            while n991 < 2:
                n991 += 1
                n992 = 0
                while n992 < 2:
                    n992 += 1
                    return 994
                    break
                return 998
            else:
                log(999)
            try:
                try:
                    raise OSError(2, 'gone')
                    log('{0:-08_F}|{0!r}'.format(2.5))
                except LookupError as e:
                    log(1004)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                    log(1008)
                except KeyError as e:
                    log(1009)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1010)
                finally:
                    log(1012)
                    log(1013)
                return 1016
                if (None,):
                    log((1j >= len >= [1]))
            finally:
                log(1019)
                try:
                    1 / 0
                except TypeError as e:
                    log(1022)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from KeyError(9)
                    raise OSError(2, 'gone') from None
                except TypeError as e:
                    log(1027)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                    1 / 0
                log(1032)
        finally:
            log(1033)
            with 5, 5:
                try:
                    log(1035)
                except ValueError as e:
                    log(1036)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1038)
                    raise KeyError('k') from KeyError(9)
                else:
                    log(1042)
                    raise
                    raise ValueError('v')
                try:
                    log(float('inf'))
                    log(pow(100))
                except KeyError as e:
                    log(1051)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1054)
                    1 / 0
                except KeyError as e:
                    log(1058)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    log(1062)
        n1063 = 0
        while n1063 < 2:
            n1063 += 1
            break
            if (1, (2, 3)):
                with Manager() as m:
                    log((not 255))
            if range(2**70):
                with Manager(True) as m:
                    log(1069)
                    raise ValueError('v')
                try:
                    log(1072)
                    log(1074)
                finally:
                    log(1076)
                    raise
        else:
            log(1079)
    return 'fell off'
show(run)
''')
print('#', 30, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __set__(self, obj, value): log('set', value)
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __lt__(self, other): log('lt'); return True
        value = 5
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
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
show(lambda: x ** 2)
show(lambda: x(1, b=2))
show(lambda: range(x))
show(lambda: x < y)
show(lambda: [i for i in x])
show(lambda: x.method())
show(lambda: 1 in x)
show(lambda: {**x})
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 31, flush=True)
run_snippet('''
show(lambda: 'é')
''')
print('#', 32, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        raise ValueError(3)
    async for i in agen():
        log(i)
        break
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 33, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __bool__(self): log('bool'); return False
        def __len__(self): log('len'); return 2
    class Y(object):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        def __iadd__(self, other): log('iadd'); return NotImplemented
        __slots__ = ('a', 's')
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __get__(self, obj, cls): log('get'); return 'got'
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __gt__(self, other): log('gt'); return NotImplemented
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
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: (*x,))
show(lambda: x.anything)
show(lambda: divmod(x, 1))
show(lambda: x + 1)
show(lambda: list(x))
show(lambda: dict(x))
show(lambda: x == 1)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 34, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __call__(self, *a, **k): return ('called', a, k)
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
show(lambda: isinstance(x, X))
show(lambda: x + y)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: int(x))
show(lambda: x.a)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: callable(x))
show(lambda: [1, 2, 3][x])
def change():
    global x; x.new = 1
show(change)
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
    except ValueError as e:
        log(repr(e))
        yield 5
    log('got', (yield 1))
    try:
        yield 6
    finally:
        log('finally'); return 8
    try:
        yield 4
    except KeyError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: g.send(None))
show(lambda: next(g, 'end'))
show(lambda: g.gi_running)
show(lambda: g.throw(StopIteration))
show(lambda: next(g))
show(g.close)
''')
print('#', 36, flush=True)
run_snippet('''
def run():
    if [-x for x in (-0.0-0j) if not x]:
        n1080 = 0
        while n1080 < 2:
            n1080 += 1
            try:
                with Manager(True), Manager(True):
                    raise
                    raise
            finally:
                log(1085)
                raise ZeroDivisionError(1, 2) from None
                log(1088)
                for i in range(3):
                    log('i', i)
                    break
                    raise
                    continue
                else:
                    log(1095)
            try:
                n1096 = 0
                while n1096 < 2:
                    n1096 += 1
                    1 / 0
                    log(({} << 64))
            except KeyError as e:
                log(1101)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                except BaseException as e:
                    log(1104)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except BaseException as e:
                    log(1107)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1108)
                    raise StopIteration(3) from None
                else:
                    raise KeyError('k') from None
                    log(1115)
            finally:
                log(1116)
                for i in range(3):
                    log('i', i)
                    raise
                    1 / 0
                    1 / 0
                for i in iter([4]):
                    log('i', i)
                    raise KeyError('k')
                try:
                    log((-0.0-0j))
                except ArithmeticError as e:
                    log(1127)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1131)
                    raise StopIteration(3)
                except Exception as e:
                    log(1134)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log((['b', 'a'] >> -1))
                finally:
                    log(1139)
                    break
                    break
                    break
        else:
            log(1146)
        with Manager(), Manager(True) as m:
            1 / 0
    try:
        if 3**100:
            try:
                try:
                    raise
                    log(([1, 2, 3, 4, 5])[3**100])
                except ZeroDivisionError as e:
                    log(1153)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1155)
                    log(1156)
                else:
                    raise StopIteration(3)
                finally:
                    log(1160)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log('{0:=,G}|{0!r}'.format('\\x00\\t'))
                    raise
            finally:
                log(1167)
                with Manager() as m:
                    1 / 0
                    log(1170)
                    log('ßﬁ')
            with Manager(True), Manager():
                try:
                    raise StopIteration(3) from KeyError(9)
                    1 / 0
                finally:
                    log(1178)
                    return 1180
                for i in range(3):
                    log('i', i)
                    break
                else:
                    log(1183)
        else:
            try:
                n1184 = 0
                while n1184 < 2:
                    n1184 += 1
                    raise
                    continue
                else:
                    log(1189)
                for i in 'ab':
                    log('i', i)
                    raise StopIteration(3)
                else:
                    log(1192)
            except KeyError as e:
                log(1193)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1194)
                    raise GeneratorExit
                    return 1199
                except* (TypeError, OSError) as e:
                    log(1200)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1201)
                finally:
                    log(1202)
                    1 / 0
                    return 1206
                    return 1208
    except TypeError as e:
        log(1209)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        return 1211
    finally:
        log(1212)
        n1213 = 0
        while n1213 < 2:
            n1213 += 1
            log(1214)
    log(list(x for x in 10))
    return 'fell off'
show(run)
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    try:
        if bytearray():
            log(1218)
    finally:
        log(1219)
        try:
            n1220 = 0
            while n1220 < 2:
                n1220 += 1
                if dict(zip('abc', range(3))):
                    raise
                    raise ZeroDivisionError(1, 2)
            else:
                log(1225)
        except Exception as e:
            log(1226)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with 5:
                for i in iter([4]):
                    log('i', i)
                    continue
                    break
                else:
                    log(1231)
            try:
                for i in [1, 2]:
                    log('i', i)
                    return 1233
                    1 / 0
                    raise
                if (1,):
                    raise StopIteration(3) from None
                    return 1241
                else:
                    log(1243)
                    raise StopIteration(3)
                for i in iter([4]):
                    log('i', i)
                    raise ValueError('v') from KeyError(9)
                    continue
            except TypeError as e:
                log(1250)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1251)
            finally:
                log(1252)
                n1253 = 0
                while n1253 < 2:
                    n1253 += 1
                    return 1255
                    raise ZeroDivisionError(1, 2)
                else:
                    log(1258)
                with 5, Manager() as m:
                    log((2**31).bit_count(b'\\x00\\xff'))
                    1 / 0
                    raise TypeError
        else:
            try:
                with Manager(), Manager(True) as m:
                    raise KeyError('k') from KeyError(9)
                    raise ValueError('v')
                n1269 = 0
                while n1269 < 2:
                    n1269 += 1
                    1 / 0
                    break
                else:
                    log(1274)
                n1275 = 0
                while n1275 < 2:
                    n1275 += 1
                    break
                    continue
            except* ValueError as e:
                log(1280)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1281)
            finally:
                log(1282)
                log(1284)
                n1285 = 0
                while n1285 < 2:
                    n1285 += 1
                    log(1287)
                    continue
                with Manager(True), 5:
                    raise OSError(2, 'gone') from KeyError(9)
                    raise StopIteration(3) from None
                    log(1294)
            1 / 0
            n1298 = 0
            while n1298 < 2:
                n1298 += 1
                continue
        finally:
            log(1301)
            for i in range(3):
                log('i', i)
                if (+('a', 1)):
                    log((bytearray(b'xyz'))[-1:])
                    raise GeneratorExit
                else:
                    log(1306)
                    1 / 0
                    raise KeyError('k')
        try:
            for i in [1, 2]:
                log('i', i)
                break
            log(1314)
            if (bytearray() == {1: 2}):
                n1315 = 0
                while n1315 < 2:
                    n1315 += 1
                    raise ValueError('v') from None
                n1318 = 0
                while n1318 < 2:
                    n1318 += 1
                    log(1319)
                    1 / 0
                else:
                    log(1323)
            else:
                with Manager():
                    log(1325)
                    return 1327
                    raise GeneratorExit from KeyError(9)
                if 1j:
                    raise
        except ArithmeticError as e:
            log(1332)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (NotImplemented if range(2**70) else range(5)):
                n1333 = 0
                while n1333 < 2:
                    n1333 += 1
                    log((1).conjugate())
            if b'a,b,c':
                for i in range(3):
                    log('i', i)
                    log([1])
            else:
                n1338 = 0
                while n1338 < 2:
                    n1338 += 1
                    continue
                    log(1341)
                    log(('a' < frozenset({2, 3})))
                if frozenset({2, 3}):
                    log((i for i in range(3)))
                    return 1348
            with Manager(True):
                try:
                    1 / 0
                    log(range(5))
                    raise OSError(2, 'gone') from KeyError(9)
                except LookupError as e:
                    log(1355)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log((b'abc')[256])
                    log(1361)
                except KeyError as e:
                    log(1362)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((2.5-1e3j))
                    raise ZeroDivisionError(1, 2) from None
                return 1368
        except LookupError as e:
            log(1369)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in range(3):
                log('i', i)
                break
            log(1373)
        try:
            n1374 = 0
            while n1374 < 2:
                n1374 += 1
                try:
                    log(format(3, '-5F'))
                    return 1378
                    break
                except ArithmeticError as e:
                    log(1381)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(1386)
                    break
                    log(1389)
                    continue
                if any():
                    break
                    1 / 0
                    break
                else:
                    raise
            else:
                log(1401)
        except KeyError as e:
            log(1402)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                n1403 = 0
                while n1403 < 2:
                    n1403 += 1
                    continue
                else:
                    log(1406)
                try:
                    raise
                finally:
                    log(1409)
                    return 1411
                    raise TypeError from KeyError(9)
                try:
                    1 / 0
                except LookupError as e:
                    log(1416)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1418)
                except KeyError as e:
                    log(1419)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                else:
                    log((1,))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(1428)
                    log(complex('inf'))
                    log(1431)
                    return 1434
            except ZeroDivisionError as e:
                log(1435)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except LookupError as e:
                    log(1438)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1439)
                    return 1442
                    raise OSError(2, 'gone')
                except LookupError as e:
                    log(1445)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    raise TypeError
                    log(1450)
                finally:
                    log(1452)
                    raise
                if list(x for x in None if x):
                    log(({(1, 2): [3]} >> 1))
                try:
                    return 1458
                    log('İ')
                finally:
                    log(1461)
                    log(({1: 'one', 1.0: 'float'})[-7])
            except LookupError as e:
                log(1464)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1465 = 0
                while n1465 < 2:
                    n1465 += 1
                    break
                    raise ValueError('v') from None
                n1470 = 0
                while n1470 < 2:
                    n1470 += 1
                    log(1472)
            finally:
                log(1473)
                log(1474)
            if (-0.0-0j):
                try:
                    return 1477
                except (KeyError, ValueError) as e:
                    log(1478)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    raise TypeError from None
            with Manager() as m:
                log(1483)
                if chr(memoryview(b'view')):
                    log(([1, 2, 3, 4, 5])[255])
    for i in iter([4]):
        log('i', i)
        if [1]:
            try:
                for i in ():
                    log('i', i)
                    break
                    log(-1e-7)
                else:
                    log(1490)
            except KeyError as e:
                log(1491)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1492)
                    log((1.7976931348623157e308 <= 2.675 != set('abc')))
                finally:
                    log(1496)
                    break
            except (KeyError, ValueError) as e:
                log(1499)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5, Manager(True):
                    log(repr({1, 2, 3}, ()))
                log(1502)
            if (5e-324 ** None):
                try:
                    log(1504)
                except LookupError as e:
                    log(1505)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(1508)
                    log(1509)
                    return 1512
                    raise KeyError('k')
            else:
                log(1515)
                try:
                    raise
                except LookupError as e:
                    log(1518)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 1522
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                except ZeroDivisionError as e:
                    log(1525)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(ValueError('v'))
                log(1530)
    for i in range(3):
        log('i', i)
        try:
            raise
            with 5:
                n1533 = 0
                while n1533 < 2:
                    n1533 += 1
                    log(1534)
                    continue
                else:
                    log(1538)
                try:
                    raise
                    1 / 0
                    continue
                except BaseException as e:
                    log(1545)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    break
                    log(1550)
                except LookupError as e:
                    log(1552)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(1556)
                    break
                else:
                    continue
                    raise
        except* ValueError as e:
            log(1563)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        else:
            log(1565)
    else:
        log(1566)
    return 'fell off'
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    v = {'a': 1, 'b': 2}
    try:
        v.pop(print)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
show(lambda: object)
''')
print('#', 40, flush=True)
run_snippet('''
def run():
    with Manager() as m, 5:
        log(1567)
        raise
        raise OSError(2, 'gone') from None
    if (not dict(zip('abc', range(3)))):
        try:
            for i in range(3):
                log('i', i)
                with Manager() as m, 5:
                    break
                    return 1575
                    log((list('hello') if 1j else {}))
            else:
                log(1578)
            for i in 'ab':
                log('i', i)
                return 1580
        finally:
            log(1581)
            log(1582)
            if bytearray(b'xyz'):
                log({})
            else:
                try:
                    raise KeyError('k')
                    1 / 0
                except* KeyError as e:
                    log(1589)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(1591)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1592)
                else:
                    log(1594)
                    log(1596)
            n1597 = 0
            while n1597 < 2:
                n1597 += 1
                n1598 = 0
                while n1598 < 2:
                    n1598 += 1
                    raise StopIteration(3)
                    1 / 0
        try:
            1 / 0
            with 5:
                if {2**61: {1: 'one', 1.0: 'float'}, b'abc': [0] * 5, bytearray(b'xyz'): dict(zip('abc', range(3)))}:
                    log(1605)
                    return 1608
                    log(1610)
                n1611 = 0
                while n1611 < 2:
                    n1611 += 1
                    break
                    break
                    break
                else:
                    log(1618)
                with Manager(True) as m:
                    raise ValueError('v') from KeyError(9)
                    log(1622)
                    log((['b', 'a'] & '\\x00\\t'))
            try:
                n1625 = 0
                while n1625 < 2:
                    n1625 += 1
                    continue
                else:
                    log(1628)
                try:
                    raise
                    return 1632
                    log(1634)
                except BaseException as e:
                    log(1635)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                    log(1639)
                    log(1641)
                finally:
                    log(1642)
                    log(1644)
                    raise ValueError('v') from KeyError(9)
            except (KeyError, ValueError) as e:
                log(1647)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    log(1649)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                if any({1}):
                    log(set())
                else:
                    1 / 0
                    log(1656)
                try:
                    return 1659
                    log(1661)
                except TypeError as e:
                    log(1662)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1664)
                    return 1666
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(1669)
                    raise KeyError('k') from None
            except Exception as e:
                log(1672)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 1676
                except KeyError as e:
                    log(1677)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                    return 1681
                except BaseException as e:
                    log(1682)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 1686
                else:
                    return 1688
                    log(1690)
                    log(0.5)
            finally:
                log(1693)
                with Manager() as m, 5:
                    log(1695)
                    log(1696)
                try:
                    log((-2**30).as_integer_ratio(0.0, byteorder='little'))
                finally:
                    log(1700)
                    raise ZeroDivisionError(1, 2)
                    1 / 0
                try:
                    log(1706)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except TypeError as e:
                    log(1709)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 1713
                    log((() * (1+2j)))
                else:
                    raise
                    log(1719)
                finally:
                    log(1720)
                    log(1721)
                    raise GeneratorExit from None
                    log(1726)
        finally:
            log(1727)
            try:
                with Manager():
                    log(1729)
                try:
                    log(1731)
                except (KeyError, ValueError) as e:
                    log(1732)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    log(('😀x' if [None, 0] else complex('inf')))
                    raise KeyError('k')
                with Manager(True) as m, Manager() as m:
                    1 / 0
                    raise GeneratorExit from KeyError(9)
            finally:
                log(1743)
                log(1745)
                log(1747)
    return 'fell off'
show(run)
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    v = ['b', 'a']
    try:
        del v[2:0]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 42, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __set__(self, obj, value): log('set', value)
        def __format__(self, spec): return f'fmt[{spec}]'
        static = staticmethod(lambda *a: ('static', a))
        def __bool__(self): log('bool'); return False
        def __repr__(self): return f'<{type(self).__name__}>'
        def __str__(self): return 'str'
    class Y(X):
        pass
        prop = property(lambda self: 'prop')
        def __enter__(self): log('enter'); return self
        def __neg__(self): return 'neg'
        def __missing__(self, key): return 'missing'
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
show(lambda: bytes(x))
show(lambda: {**x})
show(lambda: x == 1)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: x)
show(lambda: x and 1)
show(lambda: x[0])
show(lambda: f'{x!r:>8}|{x!s}')
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 43, flush=True)
run_snippet('''
show(lambda: (('12' if ((1, 2) >> 31) else (0j if float('inf') else set('abc'))) if 0.5 else ((None,))[2**30]))
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    v = frozenset()
    try:
        v |= 2**32 + 1
    finally:
        log(v)
    return v
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
def run():
    if bytearray():
        log(1748)
        with Manager(), Manager(True):
            log(1749)
            with 5:
                log(1750)
    else:
        n1752 = 0
        while n1752 < 2:
            n1752 += 1
            try:
                try:
                    log((bytearray() is True))
                    raise ValueError('v')
                except TypeError as e:
                    log(1757)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1759
                log(1761)
            finally:
                log(1762)
                if -1:
                    raise OSError(2, 'gone') from KeyError(9)
                    log(1766)
                    continue
                else:
                    break
                    1 / 0
                    raise GeneratorExit from KeyError(9)
                log(1775)
        else:
            log(1777)
        n1778 = 0
        while n1778 < 2:
            n1778 += 1
            with Manager() as m:
                return 1780
            with Manager(True), 5:
                n1781 = 0
                while n1781 < 2:
                    n1781 += 1
                    break
            if ([1]).extend('title case Text'):
                try:
                    raise
                    log(1786)
                except ZeroDivisionError as e:
                    log(1788)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise GeneratorExit from None
                    log(1793)
                except ZeroDivisionError as e:
                    log(1795)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1797)
                try:
                    break
                    break
                    raise TypeError
                finally:
                    log(1804)
                    raise ValueError('v') from None
                try:
                    continue
                    continue
                finally:
                    log(1811)
                    log({(1+2j): 255, 1/3: (3, 2, 1, 0), (1, 2): ['b', 'a']})
    raise GeneratorExit from KeyError(9)
    n1816 = 0
    while n1816 < 2:
        n1816 += 1
        try:
            try:
                n1817 = 0
                while n1817 < 2:
                    n1817 += 1
                    raise
                    continue
            finally:
                log(1822)
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                for i in iter([4]):
                    log('i', i)
                    log(1826)
                    continue
                    1 / 0
                else:
                    log(1831)
        except ZeroDivisionError as e:
            log(1832)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                if 'a,b,,c':
                    continue
                else:
                    1 / 0
            except ZeroDivisionError as e:
                log(1837)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1838)
                if (b'abc' << 0):
                    continue
                    log(1842)
            except ZeroDivisionError as e:
                log(1843)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    continue
                except LookupError as e:
                    log(1848)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except (KeyError, ValueError) as e:
                    log(1851)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                log(1854)
            finally:
                log(1855)
                with Manager(), Manager() as m:
                    log(1856)
                    log(1859)
                if (b'a,b,c',):
                    continue
                    return 1863
                for i in [1, 2]:
                    log('i', i)
                    log([].append)
                    1 / 0
                    return 1869
                else:
                    log(1870)
            with Manager() as m:
                for i in 'ab':
                    log('i', i)
                    log(1872)
                    break
                    raise
                try:
                    continue
                    raise
                    log(1881)
                except ValueError as e:
                    log(1883)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ValueError('v')
                except ArithmeticError as e:
                    log(1888)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                else:
                    break
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(1897)
                    raise KeyError('k')
                    log(1900)
                    return 1903
            raise KeyError('k')
        except KeyError as e:
            log(1906)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            continue
            raise
        else:
            try:
                try:
                    raise KeyError('k')
                except Exception as e:
                    log(1913)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                else:
                    return 1919
                    continue
                finally:
                    log(1922)
                    return 1924
                    log(1926)
                if [(3, 2, 1, 0)]:
                    continue
                    raise KeyError('k') from None
                else:
                    1 / 0
                    log((1,))
            except KeyError as e:
                log(1935)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((2**61 < bytearray(b'xyz') <= -256 <= frozenset({2, 3})))
                    return 1939
                    log('é')
                except ValueError as e:
                    log(1942)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1944)
                    break
                except ValueError as e:
                    log(1947)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(1950)
                    break
                    break
                n1955 = 0
                while n1955 < 2:
                    n1955 += 1
                    log(1956)
                    break
                    raise ZeroDivisionError(1, 2)
                else:
                    log(1962)
                try:
                    continue
                finally:
                    log(1965)
                    log(1966)
                    break
            except ValueError as e:
                log(1970)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1971)
                    break
                    log(1976)
                except Exception as e:
                    log(1977)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1979
                    log((... if {1} else [0] * 5))
                    break
                else:
                    raise
                    continue
                    break
                finally:
                    log(1990)
                    break
                    raise
            finally:
                log(1995)
                with Manager(True) as m, 5:
                    break
                    log(('aXbXc' >> 31))
        finally:
            log(2000)
            try:
                try:
                    raise ValueError('v') from KeyError(9)
                    raise ValueError('v')
                except* KeyError as e:
                    log(2005)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2006)
                else:
                    break
                    log(({'a': 1, 'b': 2} << 1))
                    return 2012
            except LookupError as e:
                log(2013)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    break
            except ZeroDivisionError as e:
                log(2016)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((1 ^ 2**31))
                    1 / 0
                finally:
                    log(2021)
                    raise GeneratorExit
                    continue
                try:
                    1 / 0
                    log(2029)
                finally:
                    log(2030)
                    log(2032)
            log(-1)
            try:
                for i in [1, 2]:
                    log('i', i)
                    continue
                    log(set())
                log(2039)
                for i in iter([4]):
                    log('i', i)
                    return 2041
                else:
                    log(2042)
            except ArithmeticError as e:
                log(2043)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    raise OSError(2, 'gone')
                else:
                    log(2046)
                n2047 = 0
                while n2047 < 2:
                    n2047 += 1
                    return 2049
                    log(2051)
                else:
                    log(2052)
                break
            except (KeyError, ValueError) as e:
                log(2055)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m, Manager(True):
                    raise TypeError from None
                    continue
                    raise
                for i in iter([4]):
                    log('i', i)
                    raise
                    break
                with Manager(True), Manager() as m:
                    1 / 0
                    log(2068)
            finally:
                log(2070)
                with Manager():
                    break
    return 'fell off'
show(run)
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    raise StopIteration(3)
    if list((x, x) for x in (1+2j) if x):
        n2075 = 0
        while n2075 < 2:
            n2075 += 1
            with 5:
                if 1j:
                    1 / 0
                    log(2078)
                    raise
                else:
                    raise
                    raise TypeError
                n2086 = 0
                while n2086 < 2:
                    n2086 += 1
                    raise ZeroDivisionError(1, 2) from None
                else:
                    log(2089)
                with Manager(True), 5:
                    log((['b', 'a'] != []))
                    raise TypeError
            try:
                1 / 0
                break
            except (KeyError, ValueError) as e:
                log(2098)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    raise ValueError('v') from None
                    raise ValueError('v')
                    continue
                try:
                    return 2106
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                finally:
                    log(2109)
                    raise OSError(2, 'gone')
                    raise KeyError('k')
                try:
                    log((1, 2))
                    break
                finally:
                    log(2118)
                    break
                    log(ord({'a': 1, 'b': 2}, 1, 2**31))
                    break
            except BaseException as e:
                log(2125)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n2126 = 0
                while n2126 < 2:
                    n2126 += 1
                    break
                    log({1, 2, 3})
                else:
                    log(2131)
                with Manager(), Manager(True):
                    raise
                    break
            finally:
                log(2136)
                with 5:
                    return 2138
                    break
                n2141 = 0
                while n2141 < 2:
                    n2141 += 1
                    log(2143)
                try:
                    continue
                finally:
                    log(2146)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    return 2150
            n2151 = 0
            while n2151 < 2:
                n2151 += 1
                with Manager() as m, 5:
                    raise KeyError('k') from KeyError(9)
                    continue
                    1 / 0
                try:
                    break
                except ValueError as e:
                    log(2160)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2162)
                except ArithmeticError as e:
                    log(2163)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    return 2167
                    raise
        log(2170)
        log(2171)
    else:
        if (~bytearray()):
            try:
                log(2172)
                with Manager():
                    log(2175)
                1 / 0
            except (KeyError, ValueError) as e:
                log(2178)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m:
                    log(2179)
                    log(2182)
                for i in ():
                    log('i', i)
                    log(b'a')
                    raise GeneratorExit
                else:
                    log(2187)
            except (KeyError, ValueError) as e:
                log(2188)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (0j >> 64):
                    log(2190)
                try:
                    log({1})
                    log(2194)
                except Exception as e:
                    log(2195)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log((type ** 10))
                    1 / 0
                else:
                    log(2203)
                    return 2205
                    raise TypeError from KeyError(9)
                finally:
                    log(2208)
                    return 2210
                if print:
                    1 / 0
                    raise ZeroDivisionError(1, 2)
            else:
                if (-1.5 >> 1.0):
                    1 / 0
                else:
                    raise
                for i in [1, 2]:
                    log('i', i)
                    continue
                else:
                    log(2221)
                try:
                    log(2222)
                except KeyError as e:
                    log(2224)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except KeyError as e:
                    log(2227)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(2230)
                    log(2233)
                else:
                    log(2234)
            with Manager(True) as m, Manager():
                log(2236)
                log(2237)
            log(2238)
        raise ValueError('v')
    if ('aXbXc').__mul__(-1.5):
        with Manager() as m, Manager() as m:
            try:
                log(2241)
                for i in ():
                    log('i', i)
                    break
                try:
                    return 2245
                    1 / 0
                except ZeroDivisionError as e:
                    log(2248)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise StopIteration(3) from KeyError(9)
                    log(2254)
                except Exception as e:
                    log(2255)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise KeyError('k') from None
                    raise
            except* ValueError as e:
                log(2262)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            log(sorted(str(x) for x in memoryview(b'view') if x))
        n2266 = 0
        while n2266 < 2:
            n2266 += 1
            for i in ():
                log('i', i)
                if sum((x, x) for x in ('a', 1) if not x):
                    break
                    continue
                n2271 = 0
                while n2271 < 2:
                    n2271 += 1
                    log(2272)
            else:
                log(2274)
            n2275 = 0
            while n2275 < 2:
                n2275 += 1
                try:
                    return 2277
                except ValueError as e:
                    log(2278)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2279)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(2283)
                    continue
                if (-2**63 - 1 if (1+2j) else (2.5-1e3j)):
                    continue
                    break
                try:
                    log(((2.5-1e3j) <= {} <= (1,) <= {1: 'one', 1.0: 'float'}))
                    log(2293)
                except ValueError as e:
                    log(2294)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except Exception as e:
                    log(2297)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(2300)
                    return 2303
                finally:
                    log(2304)
                    raise
                    log(2308)
        else:
            log(2309)
        log(2310)
    return 'fell off'
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    a, *b = [3, 1, 2]
    return locals()
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    v = bytes(range(65, 75))
    try:
        v[::-1] += ({'x': None}).__or__()
    finally:
        log(v)
    return v
show(run)
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
    yield from [2, 3]
    return 9
    log((yield from inner()))
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(ValueError('t')))
show(lambda: list(g))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(GeneratorExit))
show(g.close)
''')
print('#', 50, flush=True)
run_snippet('''
show(lambda: 'abc')
''')
print('#', 51, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {'a': v}: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v} if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run('a,b,,c'))
show(lambda: run(f'{(-1.5):^-,.0}{(-1.5)!r:>20}'))
show(lambda: run((bytes(range(65, 75)) if dict(zip('abc', range(3))) else (b'a' if (i for i in range(3)) else 0j))))
show(lambda: run({{'a': 1, 'b': 2}, ('a', 1), 'aXbXc'}))
''')
print('#', 52, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [1 | 2 as one, _]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a] if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _]: return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run({'x': None}))
show(lambda: run(10))
show(lambda: run((('% .12E' % (1.0,)) | '%s-%d')))
show(lambda: run(3))
''')
print('#', 53, flush=True)
run_snippet('''
def f(a, *args, **kwargs): return locals()
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(b=1))
show(lambda: f(1, 2, 3))
show(lambda: f(**{1: 2}))
''')
print('#', 54, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(b=1))
show(lambda: f(1, 2, 3))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(**5))
''')
print('#', 55, flush=True)
run_snippet('''
def run():
    try:
        try:
            n2311 = 0
            while n2311 < 2:
                n2311 += 1
                continue
                break
            else:
                log(2316)
            if format('é', ' ,.25g'):
                try:
                    raise KeyError('k')
                except ValueError as e:
                    log(2319)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2321)
                finally:
                    log(2322)
                    log(2323)
                with 5:
                    log((-complex('inf')))
                    log(2328)
                    log(2329)
                try:
                    log(2331)
                    raise StopIteration(3) from KeyError(9)
                except LookupError as e:
                    log(2335)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2336)
                else:
                    return 2339
            try:
                with 5, Manager(True):
                    1 / 0
                try:
                    log(2343)
                finally:
                    log(2344)
                    raise
                    log(2347)
                    1 / 0
            except LookupError as e:
                log(2351)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(), Manager() as m:
                    raise GeneratorExit
                    return 2355
                return 2357
                try:
                    return 2359
                    1 / 0
                except Exception as e:
                    log(2362)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                    log((1, 2))
                else:
                    return 2370
                finally:
                    log(2371)
                    raise
            finally:
                log(2374)
                for i in ():
                    log('i', i)
                    return 2376
                log(2377)
                if (slice(None))[2::]:
                    1 / 0
                    1 / 0
                    raise
                else:
                    log(2384)
                    log(2387)
        except ZeroDivisionError as e:
            log(2388)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                raise ValueError('v') from KeyError(9)
                if (2**31 == [[1], [2]] > {(1, 2): [3]}):
                    raise
                    raise TypeError
            finally:
                log(2395)
                with 5:
                    log(((None,) << -1))
                    raise TypeError from None
                log(2400)
            log(2401)
        finally:
            log(2402)
            with Manager(True):
                n2403 = 0
                while n2403 < 2:
                    n2403 += 1
                    raise TypeError from None
                    break
                    raise StopIteration(3) from KeyError(9)
                else:
                    log(2410)
            for i in 'ab':
                log('i', i)
                1 / 0
                with Manager() as m, 5:
                    break
                    break
                    log(('title case Text' ** 0.5))
                break
            else:
                log(2421)
        try:
            if (1j == {'a': 1, 'b': 2} == b'a,b,c'):
                try:
                    1 / 0
                    raise
                    1 / 0
                except TypeError as e:
                    log(2428)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except LookupError as e:
                    log(2431)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from KeyError(9)
                    raise ValueError('v') from KeyError(9)
                    log([b'a,b,c', complex('inf')])
                else:
                    log(2439)
                    log(2441)
                finally:
                    log(2442)
                    return 2444
                try:
                    raise ValueError('v') from KeyError(9)
                    log(((None,) >> 1.0))
                    raise TypeError from None
                except ArithmeticError as e:
                    log(2451)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2452)
                finally:
                    log(2454)
                    log(2456)
            else:
                for i in iter([4]):
                    log('i', i)
                    raise GeneratorExit from None
                    raise TypeError from None
                else:
                    log(2461)
            raise ValueError('v') from None
        except* KeyError as e:
            log(2464)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        finally:
            log(2466)
            try:
                try:
                    log(2468)
                finally:
                    log(2469)
                    return 2471
            except* KeyError as e:
                log(2472)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2473)
            finally:
                log(2474)
                log(2475)
                with 5, Manager(True):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise
                    return 2481
            try:
                try:
                    log(dict(zip('abc', range(3))))
                    raise
                except BaseException as e:
                    log(2486)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(([1])[-256])
                except LookupError as e:
                    log(2491)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from KeyError(9)
                    log(2495)
                finally:
                    log(2496)
                    log((slice(1, 5, 2)).__class__(set(), object, {'x': None}, default=0))
                try:
                    raise
                    raise GeneratorExit from KeyError(9)
                    raise ValueError('v') from None
                finally:
                    log(2505)
                    raise ValueError('v')
                if ([3, 1, 2])[2**31]:
                    raise OSError(2, 'gone') from None
                    raise
            finally:
                log(2512)
                log(2513)
                log(2515)
    finally:
        log(2516)
        n2517 = 0
        while n2517 < 2:
            n2517 += 1
            if (-0.0 ** 2):
                for i in range(3):
                    log('i', i)
                    log(2518)
                    break
            n2522 = 0
            while n2522 < 2:
                n2522 += 1
                try:
                    break
                finally:
                    log(2525)
                    return 2527
                try:
                    continue
                    continue
                    raise
                except (KeyError, ValueError) as e:
                    log(2534)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2536
                    break
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(2541)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                finally:
                    log(2544)
                    log(2546)
                    log(('{} {x}' << 64))
                    raise ValueError('v')
            else:
                log(2551)
            log(2552)
        else:
            log(2553)
    return 'fell off'
show(run)
''')
print('#', 56, flush=True)
run_snippet('''
show(lambda: (bytearray() << 100))
''')
print('#', 57, flush=True)
run_snippet('''
def f(*, a=1): return locals()
show(lambda: f())
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(*5))
show(lambda: f(b=1))
''')
print('#', 58, flush=True)
run_snippet('''
def run():
    v = frozenset({2, 3})
    try:
        del v[5]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 59, flush=True)
run_snippet('''
show(lambda: ((())[::] << 64))
''')
