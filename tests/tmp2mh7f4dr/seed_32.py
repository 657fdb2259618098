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
show(lambda: (b'\\x00\\xff').split())
''')
print('#', 1, flush=True)
run_snippet('''
show(lambda: [])
''')
print('#', 2, flush=True)
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
    raise ZeroDivisionError(1, 2)
    return 9
    try:
        yield 4
    except KeyError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: next(g, 'end'))
show(lambda: next(g))
show(lambda: list(g))
show(lambda: next(g))
show(lambda: next(g))
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 3, flush=True)
run_snippet('''
def f(a=1, b=2): return locals()
show(lambda: f(b=1))
show(lambda: f(x=1))
show(lambda: f(*[1, 2]))
show(lambda: f(*(), **{}))
''')
print('#', 4, flush=True)
run_snippet('''
show(lambda: '{0:#30,.25x}|{0!r}'.format((-0.0 if str else '12')))
''')
print('#', 5, flush=True)
run_snippet('''
show(lambda: (('%#5F' % (1,)) // round()))
''')
print('#', 6, flush=True)
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
    try:
        yield 6
    finally:
        log('finally'); yield 7
    try:
        yield 6
    finally:
        log('finally'); return 8
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: g.send(1))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(StopIteration))
show(lambda: g.close())
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 7, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(1, **{'a': 2}))
show(lambda: f(1, c=3))
show(lambda: f())
show(lambda: f(*(), **{}))
''')
print('#', 8, flush=True)
run_snippet('''
show(lambda: -2**62)
''')
print('#', 9, flush=True)
run_snippet('''
show(lambda: (({int: [None, 0], dict(zip('abc', range(3))): ['b', 'a'], [None, 0]: {1}} << 1.0) ** 0))
''')
print('#', 10, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case complex(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((not [1, 2, 3, 4, 5]) ** 2)))
show(lambda: run({}))
show(lambda: run((b'a' // b'a')))
show(lambda: run(((~range(0)) > (+0))))
''')
print('#', 11, flush=True)
run_snippet('''
def run():
    try:
        try:
            log(1)
        except ValueError as e:
            log(2)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(3)
        except TypeError as e:
            log(4)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            1 / 0
        n7 = 0
        while n7 < 2:
            n7 += 1
            try:
                log(8)
            except ArithmeticError as e:
                log(9)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if next(0.0):
                    continue
                    return 13
                else:
                    log((1+2j))
                with 5:
                    log((1+2j))
                    1 / 0
            finally:
                log(20)
                try:
                    return 22
                    log(24)
                except ArithmeticError as e:
                    log(25)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log({})
                    break
                except LookupError as e:
                    log(32)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 36
                else:
                    break
                    1 / 0
                finally:
                    log(41)
                    log(42)
                    return 45
        return 47
    except* KeyError as e:
        log(48)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise
    except* (TypeError, OSError) as e:
        log(50)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(51)
    finally:
        log(52)
        with Manager(True) as m, Manager(True) as m:
            n53 = 0
            while n53 < 2:
                n53 += 1
                log(54)
                continue
                if None:
                    log(58)
                    break
                    return 62
                else:
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    break
    log(69)
    return 'fell off'
show(run)
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    log(70)
    for i in ():
        log('i', i)
        n71 = 0
        while n71 < 2:
            n71 += 1
            if ('%#5.0i' % (0.5,)):
                for i in range(3):
                    log('i', i)
                    return 73
                    log((1 == [1.5, 1] == {1: 2}))
                for i in 'ab':
                    log('i', i)
                    break
                    continue
            for i in range(3):
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    raise GeneratorExit from KeyError(9)
                    raise ZeroDivisionError(1, 2) from None
                    break
                for i in range(3):
                    log('i', i)
                    return 87
                try:
                    break
                except* ValueError as e:
                    log(90)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(91)
                except* ValueError as e:
                    log(92)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(94)
                    1 / 0
                    log(97)
            else:
                log(99)
        else:
            log(100)
        log(102)
        with Manager():
            try:
                log(103)
                try:
                    log({})
                finally:
                    log(106)
                    break
                    log(110)
                    log(112)
                if {'x': None}:
                    raise OSError(2, 'gone')
                else:
                    return 116
                    log(118)
                    break
            finally:
                log(121)
                try:
                    break
                    return 125
                except Exception as e:
                    log(126)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ValueError('v')
                except LookupError as e:
                    log(131)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(any(str(x) for x in (3, 2, 1, 0) if x != 1))
                    return 135
                with Manager():
                    log(136)
            for i in [1, 2]:
                log('i', i)
                for i in ():
                    log('i', i)
                    1 / 0
                try:
                    log({(3, 2, 1, 0): {}, 1/3: {1, 2, 3}})
                    1 / 0
                except ValueError as e:
                    log(144)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    raise
                    return 150
                finally:
                    log(151)
                    log(('' | 'ΑΣ'))
                    raise
                log(157)
    return 'fell off'
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case True if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((({'a': 1, 'b': 2} % {'x': None}) >> -1)))
show(lambda: run((bytes(range(65, 75))).clear(5, 'ßﬁ')))
show(lambda: run(sum(-x for x in bytes(range(65, 75)) if x != 1)))
show(lambda: run(((not (2.5-1e3j)) ** 2)))
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: (1,))
''')
print('#', 15, flush=True)
run_snippet('''
def f(a, *args, **kwargs): return locals()
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(**{'a': 1}))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(1, 2, 3))
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
        yield 6
    finally:
        log('finally'); yield 7
    with Manager(True):
        yield 10
    raise OSError(2, 'gone')
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: g.send(None))
show(lambda: g.close())
show(lambda: g.send(None))
show(lambda: g.send(None))
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 17, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __reversed__(self): return iter('rev')
        def __format__(self, spec): return f'fmt[{spec}]'
        def __round__(self, n=None): return ('round', n)
    class Y(int):
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __float__(self): log('float'); return 1.5
    class Z(frozenset, X):
        pass
        def __length_hint__(self): return 3
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __lt__(self, other): log('lt'); return True
        def __bool__(self): log('bool'); return False
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
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: x @ y)
show(lambda: list(reversed(x)))
show(lambda: int(x))
show(lambda: x.klass(2))
show(lambda: x + 1)
show(lambda: divmod(x, 1))
show(lambda: iter(x) is x)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    try:
        log(158)
    finally:
        log(159)
        log(160)
        for i in range(3):
            log('i', i)
            for i in [1, 2]:
                log('i', i)
                n161 = 0
                while n161 < 2:
                    n161 += 1
                    raise
                log(164)
        else:
            log(165)
        for i in 'ab':
            log('i', i)
            try:
                try:
                    log(([[1], [2]] <= list('hello')))
                except LookupError as e:
                    log(168)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1, 2))
                    log(172)
                    log(174)
                except (KeyError, ValueError) as e:
                    log(175)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                else:
                    continue
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(182)
                    log(183)
                    1 / 0
                continue
            except BaseException as e:
                log(189)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    raise StopIteration(3) from KeyError(9)
            except LookupError as e:
                log(192)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    1 / 0
                    log(195)
                    raise TypeError
                try:
                    raise KeyError('k')
                    raise GeneratorExit
                    return 204
                except LookupError as e:
                    log(205)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                    continue
                else:
                    raise GeneratorExit
                    continue
                raise ValueError('v') from KeyError(9)
            finally:
                log(216)
                n217 = 0
                while n217 < 2:
                    n217 += 1
                    return 219
            continue
    return 'fell off'
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
show(lambda: [None, 0])
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    if b'a':
        if ([[1], [2]] ** 2):
            try:
                if (b'a,b,c' - {1: 2}):
                    1 / 0
            except TypeError as e:
                log(224)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n225 = 0
                while n225 < 2:
                    n225 += 1
                    1 / 0
                    break
                    1 / 0
                else:
                    log(232)
                n233 = 0
                while n233 < 2:
                    n233 += 1
                    continue
                    break
                log(238)
            else:
                if (bytearray(b'xyz') if (1,) else (1,)):
                    raise KeyError('k')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise GeneratorExit from None
                    log(('ab' * 20 if [] else (None,)))
                try:
                    log(any(x for x in complex('inf') if not x))
                except* ValueError as e:
                    log(251)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(253)
                    return 255
                    return 257
                    return 259
                if any():
                    return 261
                    log(263)
            finally:
                log(264)
                for i in range(3):
                    log('i', i)
                    continue
                    raise KeyError('k')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                else:
                    log(271)
                log(272)
                n273 = 0
                while n273 < 2:
                    n273 += 1
                    log(275)
                    1 / 0
                    raise
                else:
                    log(280)
        else:
            try:
                log(282)
            except TypeError as e:
                log(283)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    1 / 0
                    raise
                except ZeroDivisionError as e:
                    log(290)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except ArithmeticError as e:
                    log(293)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(297)
                finally:
                    log(298)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                1 / 0
                with Manager(True) as m:
                    1 / 0
                    raise GeneratorExit from None
            except LookupError as e:
                log(307)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(308)
                raise ValueError('v') from KeyError(9)
                log(312)
            finally:
                log(313)
                raise TypeError from None
                log(317)
            for i in range(3):
                log('i', i)
                try:
                    continue
                except ValueError as e:
                    log(320)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(324)
                except Exception as e:
                    log(325)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((2**30 if NotImplemented else 1j))
                    break
                    continue
                try:
                    continue
                except BaseException as e:
                    log(334)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(338)
                    log({(1, 2): [3]})
                except ArithmeticError as e:
                    log(341)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise GeneratorExit
                    raise KeyError('k')
                else:
                    continue
                    return 351
        for i in [1, 2]:
            log('i', i)
            if {2**62 - 1: lambda x=1: x, 1/3: -float('inf')}:
                log(353)
                try:
                    log(354)
                    log(356)
                    raise ValueError('v')
                except LookupError as e:
                    log(360)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(362)
                except Exception as e:
                    log(363)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log(367)
            else:
                log(369)
                log(370)
                try:
                    continue
                    return 374
                    raise GeneratorExit
                finally:
                    log(377)
                    return 379
                    1 / 0
            try:
                n382 = 0
                while n382 < 2:
                    n382 += 1
                    break
                    break
                else:
                    log(387)
            except ValueError as e:
                log(388)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    raise OSError(2, 'gone') from KeyError(9)
                    return 392
                else:
                    log(393)
                try:
                    break
                    log(396)
                except Exception as e:
                    log(398)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise
                    raise
                except TypeError as e:
                    log(405)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
            except TypeError as e:
                log(408)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                n411 = 0
                while n411 < 2:
                    n411 += 1
                    log(413)
                    raise ZeroDivisionError(1, 2) from None
                    break
            finally:
                log(418)
                try:
                    continue
                    continue
                except Exception as e:
                    log(423)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(424)
                    log(426)
                    return 429
                except LookupError as e:
                    log(430)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise GeneratorExit from None
                    continue
                finally:
                    log(437)
                    log(438)
                    raise
                n442 = 0
                while n442 < 2:
                    n442 += 1
                    continue
                    raise StopIteration(3)
            n447 = 0
            while n447 < 2:
                n447 += 1
                with Manager(True) as m, 5:
                    raise
                    break
                try:
                    return 453
                except LookupError as e:
                    log(454)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(456)
                    break
                finally:
                    log(459)
                    break
                    break
                    1 / 0
        try:
            n466 = 0
            while n466 < 2:
                n466 += 1
                try:
                    log(468)
                    break
                    break
                finally:
                    log(473)
                    break
                    continue
                    log(sorted((x, x) for x in object if x))
            with 5:
                try:
                    log(480)
                    log([x for x in {(1, 2): [3]} if not x])
                    log(484)
                except ZeroDivisionError as e:
                    log(486)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(set())
                except TypeError as e:
                    log(491)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 493
                    log({1, 2, 3})
                else:
                    return 497
        except* ValueError as e:
            log(498)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(499)
        else:
            if (-b''):
                try:
                    raise StopIteration(3)
                    raise TypeError
                    log((frozenset({2, 3}) ** 3))
                except KeyError as e:
                    log(506)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(509)
                except ZeroDivisionError as e:
                    log(511)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                    1 / 0
                    log(516)
                else:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(522)
                    log(524)
                    log(525)
                with 5, Manager():
                    log(all())
                if min(key=str):
                    1 / 0
                    1 / 0
                    1 / 0
            else:
                log(535)
                1 / 0
        finally:
            log(539)
            with Manager(True), Manager():
                try:
                    raise ZeroDivisionError(1, 2)
                    return 543
                except BaseException as e:
                    log(544)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                except TypeError as e:
                    log(547)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(549)
                if (256 == 255 > []):
                    raise
                log(552)
            log(553)
            if memoryview(b'view'):
                try:
                    return 555
                    return 557
                except ZeroDivisionError as e:
                    log(558)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                except ValueError as e:
                    log(563)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(566)
                else:
                    log(568)
                    raise ZeroDivisionError(1, 2)
                try:
                    log((int ** -2))
                except* ValueError as e:
                    log(574)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* ValueError as e:
                    log(576)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(578)
                    log(579)
                    raise ZeroDivisionError(1, 2)
                    return 584
                try:
                    1 / 0
                    raise ZeroDivisionError(1, 2)
                except TypeError as e:
                    log(589)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 591
                    return 593
                except TypeError as e:
                    log(594)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(596)
                    return 598
    return 'fell off'
show(run)
''')
print('#', 21, flush=True)
run_snippet('''
def f(a, b): return locals()
show(lambda: f(*[1, 2]))
show(lambda: f(1, b=2))
show(lambda: f(1, 2, 3))
show(lambda: f(1, 2))
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    a, b = (not 0)
    return locals()
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
def run():
    *a, = ('é' + '-3.5')
    return locals()
show(run)
''')
print('#', 24, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __delattr__(self, name): log('delattr', name)
        def __exit__(self, *a): log('exit', a[0]); return True
        def __reversed__(self): return iter('rev')
    class Y(float, X):
        pass
        value = 5
        def __gt__(self, other): log('gt'); return NotImplemented
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
show(lambda: [i for i in x])
show(lambda: next(x))
show(lambda: sum(x))
show(lambda: x < y)
show(lambda: x.method(3))
show(lambda: [1, 2, 3][x])
show(lambda: list(x))
show(lambda: len(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 25, flush=True)
run_snippet('''
def make():
    class X(frozenset):
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
show(lambda: isinstance(x, X))
show(lambda: bool(x))
show(lambda: (*x,))
show(lambda: [i for i in x])
show(lambda: next(x))
show(lambda: x.anything)
show(lambda: not x)
show(lambda: dir(x)[:3])
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    *a, = list(x for x in -2**62 if x)
    return locals()
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    for i in [1, 2]:
        log('i', i)
        log(599)
    else:
        log(600)
    for i in iter([4]):
        log('i', i)
        if {'x': None}:
            if {*'-3.5'}:
                try:
                    continue
                    raise TypeError
                    return 606
                except BaseException as e:
                    log(607)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((2**63 < ()))
                    break
                else:
                    continue
                finally:
                    log(614)
                    raise TypeError
                    continue
                    break
            else:
                for i in 'ab':
                    log('i', i)
                    1 / 0
            for i in 'ab':
                log('i', i)
                log(623)
                log(624)
            with Manager() as m:
                if {{1, 2, 3}, (1+2j)}:
                    raise GeneratorExit from KeyError(9)
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    raise KeyError('k')
                except* KeyError as e:
                    log(633)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(634)
        else:
            log(636)
        try:
            n637 = 0
            while n637 < 2:
                n637 += 1
                log(638)
                log(639)
            try:
                if (dict(zip('abc', range(3))) >> 1):
                    1 / 0
                    log(643)
            except ValueError as e:
                log(644)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (not (1, 2)):
                    break
                    raise OSError(2, 'gone') from KeyError(9)
                else:
                    return 650
                    log(652)
                    1 / 0
                try:
                    log((len != b'a,b,c' < (1, 2)))
                    log(658)
                except Exception as e:
                    log(659)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                finally:
                    log(664)
                    continue
                    1 / 0
                    log(670)
                log(dict({1: 2}))
            except KeyError as e:
                log(673)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (3, 2, 1, 0):
                    raise GeneratorExit
                else:
                    1 / 0
                log(678)
            try:
                raise
            except (KeyError, ValueError) as e:
                log(681)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ZeroDivisionError(1, 2) from None
                    raise
                    raise KeyError('k')
                except Exception as e:
                    log(688)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 690
                    raise
                    log((123456.789 if (3, 2, 1, 0) else frozenset()))
                finally:
                    log(695)
                    log(696)
                    continue
                for i in 'ab':
                    log('i', i)
                    raise
            except ValueError as e:
                log(702)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    break
                log(705)
        except TypeError as e:
            log(706)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                if sum(str(x) for x in '' if not x):
                    log(708)
                try:
                    return 710
                    log(712)
                    raise KeyError('k') from None
                except* ValueError as e:
                    log(715)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(716)
                except* ValueError as e:
                    log(717)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(718)
                finally:
                    log(719)
                    raise GeneratorExit
                break
            except KeyError as e:
                log(724)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                    log(727)
                finally:
                    log(729)
                    raise ValueError('v')
                    continue
                    continue
                try:
                    raise KeyError('k') from None
                except BaseException as e:
                    log(738)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                    log(743)
                else:
                    raise KeyError('k')
                finally:
                    log(747)
                    log(b'\\x00\\xff')
            else:
                try:
                    1 / 0
                except ZeroDivisionError as e:
                    log(752)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise OSError(2, 'gone')
                except Exception as e:
                    log(757)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(set())
                finally:
                    log(760)
                    continue
            finally:
                log(763)
                n764 = 0
                while n764 < 2:
                    n764 += 1
                    return 766
                    log(map(-1))
                    return 770
                else:
                    log(771)
            n772 = 0
            while n772 < 2:
                n772 += 1
                try:
                    raise GeneratorExit from KeyError(9)
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(777)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(781)
                    raise GeneratorExit
                except Exception as e:
                    log(784)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                finally:
                    log(789)
                    continue
                    continue
                    continue
                if sorted(x or 1 for x in [] if not x):
                    break
                    log(('ǆ' ** None))
            n800 = 0
            while n800 < 2:
                n800 += 1
                with Manager():
                    break
                    return 804
                with Manager(True), Manager(True) as m:
                    raise TypeError
                    log(807)
                if (0j).__abs__({}):
                    raise ZeroDivisionError(1, 2) from None
                    log(1j)
            else:
                log(813)
        try:
            with Manager(True) as m, Manager(True) as m:
                if '':
                    log(815)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                n818 = 0
                while n818 < 2:
                    n818 += 1
                    continue
                else:
                    log(821)
            n822 = 0
            while n822 < 2:
                n822 += 1
                n823 = 0
                while n823 < 2:
                    n823 += 1
                    continue
                    continue
                try:
                    break
                    log(831)
                    continue
                except* ValueError as e:
                    log(834)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* KeyError as e:
                    log(836)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    log(838)
                    continue
                finally:
                    log(842)
                    break
                if ({'a': 1, 'b': 2} if {1: 'one', 1.0: 'float'} else 1e100):
                    log(filter())
                    raise GeneratorExit
            else:
                log(849)
            with Manager(True), Manager(True) as m:
                try:
                    raise
                finally:
                    log(852)
                    raise TypeError from None
                    raise
                    log(857)
        finally:
            log(859)
            try:
                if set('abc'):
                    log(861)
                else:
                    break
                    raise ValueError('v')
            except* KeyError as e:
                log(866)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            finally:
                log(868)
                for i in ():
                    log('i', i)
                    raise
                    break
                    raise ValueError('v') from None
                n875 = 0
                while n875 < 2:
                    n875 += 1
                    return 877
                n878 = 0
                while n878 < 2:
                    n878 += 1
                    continue
                    log(881)
                    break
            with Manager(True):
                if ([] >= '%s-%d'):
                    log(886)
                else:
                    raise
                    raise GeneratorExit from None
                    break
                if ([1.5, 1])[-256]:
                    log(894)
                    log((2.5-1e3j))
    else:
        log(897)
    try:
        for i in 'ab':
            log('i', i)
            log(898)
        for i in iter([4]):
            log('i', i)
            log(899)
        else:
            log(900)
    except LookupError as e:
        log(901)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            log(902)
            if (2**31).__format__(-3, (), b''):
                try:
                    raise ValueError('v') from KeyError(9)
                    log(906)
                    return 908
                finally:
                    log(909)
                    raise KeyError('k') from None
                    log(913)
                with Manager() as m:
                    return 915
            else:
                for i in range(3):
                    log('i', i)
                    return 917
                    1 / 0
                    return 921
                else:
                    log(922)
                return 924
            log(925)
        except* (TypeError, OSError) as e:
            log(926)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(927)
        except* (TypeError, OSError) as e:
            log(928)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(929)
        finally:
            log(930)
            try:
                try:
                    log(932)
                except BaseException as e:
                    log(933)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(934)
                    return 937
                    log(939)
                except ValueError as e:
                    log(940)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                log(943)
            except ZeroDivisionError as e:
                log(944)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n945 = 0
                while n945 < 2:
                    n945 += 1
                    raise
                    continue
                    break
            else:
                try:
                    log({(x, x) for x in [3, 1, 2] if not x})
                    log(954)
                    raise
                except ArithmeticError as e:
                    log(958)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ZeroDivisionError(1, 2) from None
                except LookupError as e:
                    log(963)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 965
                log(966)
                try:
                    log(int)
                    log(970)
                except* ValueError as e:
                    log(972)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(974)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(975)
                else:
                    log(976)
            finally:
                log(978)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
    except (KeyError, ValueError) as e:
        log(981)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n982 = 0
        while n982 < 2:
            n982 += 1
            try:
                with Manager():
                    log('{0:é^+,.1x}|{0!r}'.format(1j))
                    continue
                with Manager(), Manager(True):
                    raise GeneratorExit from KeyError(9)
            except BaseException as e:
                log(989)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                break
                log(992)
            finally:
                log(993)
                raise
                try:
                    log(996)
                except Exception as e:
                    log(998)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(1001)
                    raise StopIteration(3)
                    break
                    log(1006)
            if memoryview(b'view'):
                try:
                    raise GeneratorExit from KeyError(9)
                    log(1010)
                finally:
                    log(1012)
                    break
                    1 / 0
                    break
            else:
                n1019 = 0
                while n1019 < 2:
                    n1019 += 1
                    break
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    1 / 0
            if complex('inf'):
                try:
                    log(1027)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(1032)
                    raise
                try:
                    1 / 0
                    break
                finally:
                    log(1039)
                    raise TypeError from None
                    continue
                    raise TypeError from KeyError(9)
        for i in 'ab':
            log('i', i)
            for i in range(3):
                log('i', i)
                try:
                    continue
                except LookupError as e:
                    log(1048)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1050)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except LookupError as e:
                    log(1053)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    break
                with Manager() as m:
                    log(1058)
                log(1060)
        else:
            log(1061)
        try:
            try:
                for i in 'ab':
                    log('i', i)
                    return 1063
                else:
                    log(1064)
                try:
                    return 1066
                except* KeyError as e:
                    log(1067)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* ValueError as e:
                    log(1069)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise
            except LookupError as e:
                log(1073)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager() as m:
                    raise
                    log(set())
                    raise
                for i in iter([4]):
                    log('i', i)
                    continue
                    break
                log(1084)
            except ValueError as e:
                log(1086)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1087)
                try:
                    raise KeyError('k') from KeyError(9)
                except LookupError as e:
                    log(1090)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except ZeroDivisionError as e:
                    log(1093)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    return 1097
                finally:
                    log(1098)
                    log(1099)
                    log(1102)
                    1 / 0
                log(1105)
            else:
                with Manager(True):
                    log(1107)
                    raise OSError(2, 'gone')
                    log(1110)
            finally:
                log(1112)
                with Manager(True) as m:
                    log(1114)
                    raise TypeError from KeyError(9)
                try:
                    return 1118
                    return 1120
                except ZeroDivisionError as e:
                    log(1121)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1122)
                    log(1124)
                except Exception as e:
                    log(1126)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    raise
                with Manager(True), Manager(True):
                    raise
                    raise
            raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
        finally:
            log(1137)
            if sorted(str(x) for x in {1: 2} if not x):
                n1138 = 0
                while n1138 < 2:
                    n1138 += 1
                    log(1139)
                    log({})
                    log(1143)
                if 'ǆ':
                    log(1145)
                    log(1148)
                    log(1150)
                else:
                    raise TypeError
                    return 1154
                    log(1156)
                for i in ():
                    log('i', i)
                    raise
                    log(1160)
                    raise
    finally:
        log(1163)
        log(1164)
    return 'fell off'
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: {1})
''')
print('#', 29, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __lt__(self, other): log('lt'); return True
        def __len__(self): log('len'); return 2
        def __repr__(self): return f'<{type(self).__name__}>'
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __index__(self): log('index'); return 1
        def __mul__(self, other): return ('mul', other)
        def __round__(self, n=None): return ('round', n)
    class Y(tuple, X):
        pass
        def __int__(self): log('int'); return 4
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __round__(self, n=None): return ('round', n)
        static = staticmethod(lambda *a: ('static', a))
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __set__(self, obj, value): log('set', value)
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
show(lambda: x.klass(2))
show(lambda: x[5])
show(lambda: bytes(x))
show(lambda: 2 * x)
show(lambda: x)
show(lambda: x(1, b=2))
show(lambda: list(x))
show(lambda: iter(x) is x)
def change():
    global x; del x.a
show(change)
''')
print('#', 30, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __hash__(self): return 7
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
    class Y(float):
        pass
        def __contains__(self, item): log('contains', item); return item == 1
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __call__(self, *a, **k): return ('called', a, k)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
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
show(lambda: x > 1)
show(lambda: str(x))
show(lambda: hasattr(x, 'b'))
show(lambda: bytes(x))
show(lambda: len(x))
show(lambda: vars(x))
show(lambda: -x)
show(lambda: isinstance(x, X))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 31, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [1 | 2 as one, _]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(iter((3, 2, 1, 0), '%s-%d')))
show(lambda: run(1))
show(lambda: run(Ellipsis))
show(lambda: run((-any(-x for x in (1, 2) if not x))))
''')
print('#', 32, flush=True)
run_snippet('''
async def main():
    async for i in agen():
        log(i)
        continue
show(lambda: drive(main()))
''')
print('#', 33, flush=True)
run_snippet('''
show(lambda: NotImplemented)
''')
print('#', 34, flush=True)
run_snippet('''
def make():
    class X():
        pass
    class Y(Exception, X):
        pass
        def __str__(self): return 'str'
        def __missing__(self, key): return 'missing'
        def __float__(self): log('float'); return 1.5
        def __set__(self, obj, value): log('set', value)
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
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
show(lambda: x < y)
show(lambda: X.value)
show(lambda: x != y)
show(lambda: list(reversed(x)))
show(lambda: X.klass(2))
show(lambda: 1 in x)
show(lambda: x > 1)
show(lambda: x.method())
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    v = bytearray(b'xyz')
    try:
        del v['a']
    finally:
        log(v)
    return v
show(run)
''')
print('#', 36, flush=True)
run_snippet('''
show(lambda: (None << 100))
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    v = list('hello')
    try:
        v += ((1, 2))[2**32 + 1]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 38, flush=True)
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
    yield from [2, 3]
    try:
        yield 6
    finally:
        log('finally'); return 8
    try:
        yield 4
    except ValueError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(KeyError))
show(lambda: g.send(None))
show(lambda: g.throw(GeneratorExit))
show(g.close)
''')
print('#', 39, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(1, b=2))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(*(), **{}))
show(lambda: f())
''')
print('#', 40, flush=True)
run_snippet('''
def run():
    with Manager(True) as m, Manager(True):
        log(1166)
        for i in iter([4]):
            log('i', i)
            if (-[0] * 5):
                n1167 = 0
                while n1167 < 2:
                    n1167 += 1
                    return 1169
                    raise ValueError('v') from None
            else:
                try:
                    raise
                    log(1174)
                    log(1176)
                except (KeyError, ValueError) as e:
                    log(1178)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(1186)
            log(frozenset())
        else:
            log(1189)
        for i in range(3):
            log('i', i)
            n1190 = 0
            while n1190 < 2:
                n1190 += 1
                n1191 = 0
                while n1191 < 2:
                    n1191 += 1
                    log(-1)
                else:
                    log(1194)
                n1195 = 0
                while n1195 < 2:
                    n1195 += 1
                    log(1196)
            else:
                log(1198)
            if dict(-0.0, 1):
                continue
                n1201 = 0
                while n1201 < 2:
                    n1201 += 1
                    break
                    continue
                log(1206)
            try:
                try:
                    return 1208
                    log(1209)
                except Exception as e:
                    log(1211)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1213)
                    return 1215
                    return 1217
                try:
                    raise
                except BaseException as e:
                    log(1220)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise ZeroDivisionError(1, 2) from None
                    log(1226)
                    log({str(x) for x in 'A\\nB\\r\\nC'})
                log(1229)
            except ValueError as e:
                log(1230)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                finally:
                    log(1233)
                    return 1235
                    continue
                    continue
            except Exception as e:
                log(1240)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1242)
                log(1244)
                for i in [1, 2]:
                    log('i', i)
                    raise
                    return 1248
                    1 / 0
            else:
                for i in [1, 2]:
                    log('i', i)
                    break
                n1253 = 0
                while n1253 < 2:
                    n1253 += 1
                    continue
                try:
                    raise
                    return 1259
                    break
                finally:
                    log(1262)
                    log(1263)
                    continue
            finally:
                log(1267)
                for i in range(3):
                    log('i', i)
                    raise KeyError('k') from KeyError(9)
                    break
    for i in ():
        log('i', i)
        with Manager():
            n1272 = 0
            while n1272 < 2:
                n1272 += 1
                log(1j)
                with Manager() as m, Manager() as m:
                    break
                    log(1278)
                    break
            else:
                log(1281)
            n1282 = 0
            while n1282 < 2:
                n1282 += 1
                try:
                    log(1283)
                    log(1286)
                finally:
                    log(1287)
                    continue
                    continue
                for i in 'ab':
                    log('i', i)
                    log(1292)
        try:
            try:
                n1294 = 0
                while n1294 < 2:
                    n1294 += 1
                    return 1296
                    raise TypeError from KeyError(9)
                    log(1299)
                if (0j != list('hello')):
                    log(b' x ')
                    raise TypeError
                try:
                    continue
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                except LookupError as e:
                    log(1309)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1310)
                    return 1313
                finally:
                    log(1314)
                    raise StopIteration(3) from None
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    break
            except LookupError as e:
                log(1321)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                except ValueError as e:
                    log(1324)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    return 1328
                    break
                except (KeyError, ValueError) as e:
                    log(1331)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                    raise
                else:
                    raise
                log(1340)
                if (1, 2):
                    1 / 0
                    log(1344)
            else:
                try:
                    log(1345)
                    break
                finally:
                    log(1349)
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    log(1353)
            finally:
                log(1354)
                if (frozenset({2, 3}) ** 0.5):
                    log(1356)
                    return 1358
            log(1359)
        except Exception as e:
            log(1360)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    raise
                    raise StopIteration(3)
                    raise StopIteration(3)
                finally:
                    log(1367)
                    continue
            except KeyError as e:
                log(1370)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise KeyError('k')
                finally:
                    log(1373)
                    break
                if (bytearray(b'xyz')).rpartition([], (-0.0-0j)):
                    break
                    return 1379
                    continue
            except KeyError as e:
                log(1382)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ((None,) ** 2):
                    continue
                else:
                    1 / 0
                    continue
            log(1389)
        except ArithmeticError as e:
            log(1390)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            return 1392
        finally:
            log(1393)
            try:
                try:
                    break
                    continue
                    log((b'a,b,c')[::-3])
                finally:
                    log(1400)
                    raise OSError(2, 'gone')
                    return 1404
            finally:
                log(1405)
                n1406 = 0
                while n1406 < 2:
                    n1406 += 1
                    return 1408
                    continue
                    raise
                else:
                    log(1413)
                try:
                    continue
                finally:
                    log(1416)
                    log((b'\\x00\\xff' if {} else b' x '))
                    raise OSError(2, 'gone')
                n1421 = 0
                while n1421 < 2:
                    n1421 += 1
                    raise OSError(2, 'gone') from KeyError(9)
                    raise StopIteration(3) from KeyError(9)
                    1 / 0
    else:
        log(1428)
    return 'fell off'
show(run)
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    with Manager(True) as m:
        try:
            if [0] * 5:
                with Manager(), Manager() as m:
                    raise ValueError('v')
                    log({1: 2})
                    return 1434
            with Manager(True), Manager() as m:
                n1435 = 0
                while n1435 < 2:
                    n1435 += 1
                    log(1437)
        except ArithmeticError as e:
            log(1438)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1439)
            log(1440)
        try:
            try:
                for i in iter([4]):
                    log('i', i)
                    continue
            except ArithmeticError as e:
                log(1443)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), Manager(True) as m:
                    log(1445)
                log(dict(zip('abc', range(3))))
            finally:
                log(1448)
                try:
                    log(1450)
                    raise GeneratorExit from None
                    raise
                except Exception as e:
                    log(1455)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    log(1458)
                    log(frozenset({2, 3}))
            log(1463)
        except* (TypeError, OSError) as e:
            log(1464)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        except* (TypeError, OSError) as e:
            log(1466)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        finally:
            log(1468)
            n1469 = 0
            while n1469 < 2:
                n1469 += 1
                try:
                    raise TypeError
                    log(1472)
                finally:
                    log(1474)
                    log(1475)
                log(1477)
            else:
                log(1478)
            try:
                for i in 'ab':
                    log('i', i)
                    log(1479)
                else:
                    log(1481)
            except LookupError as e:
                log(1482)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (*(1, (2, 3)),):
                    log(1483)
                    log(1485)
                    log(any(str(x) for x in set() if not x))
                else:
                    raise TypeError
                    raise OSError(2, 'gone') from KeyError(9)
                    raise
            for i in 'ab':
                log('i', i)
                try:
                    raise TypeError
                except TypeError as e:
                    log(1497)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1499
                    continue
                finally:
                    log(1502)
                    log(1503)
                    log((not set('abc')))
                    raise StopIteration(3) from None
                break
                try:
                    log(1511)
                    log(1514)
                    continue
                except* (TypeError, OSError) as e:
                    log(1517)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    1 / 0
                finally:
                    log(1521)
                    log(1522)
        try:
            return 1525
        except Exception as e:
            log(1526)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager() as m:
                    1 / 0
                    log(1529)
                try:
                    1 / 0
                except TypeError as e:
                    log(1533)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1534)
                    log(1536)
                    raise
                try:
                    1 / 0
                    return 1543
                except (KeyError, ValueError) as e:
                    log(1544)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1545)
            finally:
                log(1547)
                try:
                    1 / 0
                    log(1550)
                except ValueError as e:
                    log(1552)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('%0X' % (1j,)))
                except ZeroDivisionError as e:
                    log(1555)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                    raise
                    log(range(10, 0, -3))
                else:
                    log(1562)
                    raise TypeError from None
                    log((('a', 1) ** -2))
                log(1568)
                try:
                    1 / 0
                    raise
                    raise ValueError('v')
                finally:
                    log(1575)
                    raise OSError(2, 'gone')
                    log(1578)
            n1580 = 0
            while n1580 < 2:
                n1580 += 1
                with Manager(True) as m, Manager() as m:
                    return 1582
        finally:
            log(1583)
            n1584 = 0
            while n1584 < 2:
                n1584 += 1
                try:
                    1 / 0
                    log(1587)
                finally:
                    log(1589)
                    log(5e-324)
                    log(1592)
                    continue
                for i in iter([4]):
                    log('i', i)
                    log(1597)
    return 'fell off'
show(run)
''')
print('#', 42, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __bool__(self): log('bool'); return False
        def __hash__(self): return 7
        def __reversed__(self): return iter('rev')
        def __float__(self): log('float'); return 1.5
        def __len__(self): log('len'); return 2
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
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
show(lambda: hasattr(x, 'b'))
show(lambda: max(x, y) is x)
show(lambda: complex(x))
show(lambda: abs(x))
show(lambda: sum(x))
show(lambda: x ** 2)
show(lambda: x.a)
show(lambda: x + 1)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 43, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __int__(self): log('int'); return 4
        def __reversed__(self): return iter('rev')
    class Y(tuple, X):
        pass
        def __enter__(self): log('enter'); return self
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __contains__(self, item): log('contains', item); return item == 1
        def __repr__(self): return f'<{type(self).__name__}>'
        def __float__(self): log('float'); return 1.5
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
show(lambda: float(x))
show(lambda: x)
show(lambda: x.__class__.__name__)
show(lambda: range(x))
show(lambda: 1 + x)
show(lambda: abs(x))
show(lambda: x and 1)
show(lambda: dict(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 44, flush=True)
run_snippet('''
show(lambda: ([x for x in set('abc') if not x] ** 2))
''')
print('#', 45, flush=True)
run_snippet('''
def run():
    [] = (frozenset({2, 3})).clear()
    return locals()
show(run)
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    v = b'\\x00\\xff'
    try:
        v += (bytearray() >= bytes(range(65, 75)))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
show(lambda: ((set('abc')).issuperset(-3) ** 1))
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    for i in iter([4]):
        log('i', i)
        for i in [1, 2]:
            log('i', i)
            if ('a', 1):
                try:
                    break
                    log(1601)
                    log(1j)
                except KeyError as e:
                    log(1604)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1606
                    raise ZeroDivisionError(1, 2)
                    log(({'a': 1, 'b': 2} ** -2))
                except BaseException as e:
                    log(1611)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(1614)
                finally:
                    log(1616)
                    log((3 > frozenset() == b'a'))
                    return 1620
                with Manager(True) as m:
                    break
                    1 / 0
                log(1625)
            else:
                try:
                    continue
                    log({1, 2, 3})
                    break
                except ArithmeticError as e:
                    log(1632)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                    break
                except ZeroDivisionError as e:
                    log(1637)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(1641)
            continue
            try:
                if (() << 0):
                    log(1644)
                    continue
                    log(sum(x for x in b'a,b,c' if not x))
                with Manager(True), Manager():
                    continue
                    1 / 0
            except Exception as e:
                log(1654)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                continue
                for i in iter([4]):
                    log('i', i)
                    log([].append)
                    raise StopIteration(3) from None
                    return 1662
            except KeyError as e:
                log(1663)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1664)
                continue
            finally:
                log(1667)
                continue
        else:
            log(1670)
        try:
            for i in [1, 2]:
                log('i', i)
                log(1671)
                n1672 = 0
                while n1672 < 2:
                    n1672 += 1
                    break
                    log((1+2j))
                    break
                else:
                    log(1679)
                if (complex('inf') << 64):
                    continue
                    continue
                    break
            else:
                log(1686)
        finally:
            log(1687)
            if (int not in []):
                log(1688)
                raise
        try:
            try:
                break
                raise StopIteration(3)
            finally:
                log(1695)
                if ((1, 2))[5:]:
                    log((~-1))
                    log(['b', 'a'])
                    log(1701)
                log(1703)
            with Manager(True):
                try:
                    log('{0:!}|{0!r}'.format(-7))
                    raise TypeError
                    continue
                except LookupError as e:
                    log(1710)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1711)
                    1 / 0
                    return 1716
                else:
                    log(1717)
                finally:
                    log(1719)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 1723
                    raise TypeError from None
                try:
                    return 1727
                    break
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(1732)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((-b''))
                    raise ValueError('v') from KeyError(9)
        finally:
            log(1737)
            n1738 = 0
            while n1738 < 2:
                n1738 += 1
                try:
                    raise TypeError
                    1 / 0
                    raise OSError(2, 'gone')
                finally:
                    log(1745)
                    log(1747)
                    1 / 0
                    1 / 0
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    return 1755
                    continue
            log(1758)
            if {(1, 2): [3]}:
                raise StopIteration(3)
    else:
        log(1761)
    return 'fell off'
show(run)
''')
print('#', 49, flush=True)
run_snippet('''
def run():
    with Manager() as m:
        with Manager(True), Manager(True) as m:
            for i in range(3):
                log('i', i)
                try:
                    log(1763)
                except BaseException as e:
                    log(1764)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(1j)
                1 / 0
    log(1773)
    for i in [1, 2]:
        log('i', i)
        n1774 = 0
        while n1774 < 2:
            n1774 += 1
            if ((1, 2) ** 0):
                if (float('nan') if frozenset() else 'é'):
                    continue
                    break
                    log(1780)
                else:
                    log(1781)
                    continue
                    raise ValueError('v')
            else:
                log(1787)
            log(1788)
            return 1790
        log(1791)
    return 'fell off'
show(run)
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    v = [1]
    try:
        v += (not 1e22)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
def run():
    v = {1: 2}
    try:
        v *= -1
    finally:
        log(v)
    return v
show(run)
''')
print('#', 52, flush=True)
run_snippet('''
show(lambda: 0)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    raise
    n1794 = 0
    while n1794 < 2:
        n1794 += 1
        with 5, Manager(True) as m:
            if -10**30:
                for i in iter([4]):
                    log('i', i)
                    log(1796)
                    break
                with Manager(True) as m:
                    1 / 0
                    continue
                    log(1803)
                try:
                    log((-0.0-0j))
                    break
                    raise OSError(2, 'gone')
                finally:
                    log(1811)
                    continue
                    return 1815
            else:
                log(1817)
                for i in iter([4]):
                    log('i', i)
                    raise TypeError
                log((ValueError('v') if (1, 2) else ['b', 'a']))
        try:
            with Manager(True) as m:
                with Manager(True), Manager() as m:
                    raise GeneratorExit from None
                    continue
                n1826 = 0
                while n1826 < 2:
                    n1826 += 1
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise KeyError('k')
                n1833 = 0
                while n1833 < 2:
                    n1833 += 1
                    return 1835
            try:
                log(slice(None))
                try:
                    log(1839)
                finally:
                    log(1840)
                    raise TypeError from KeyError(9)
            except Exception as e:
                log(1843)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            finally:
                log(1846)
                raise
            log(1849)
        except TypeError as e:
            log(1850)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                if repr(100):
                    1 / 0
            except TypeError as e:
                log(1853)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    log((not 'İ'))
                    raise ValueError('v')
                else:
                    log(1858)
                if (~set()):
                    raise OSError(2, 'gone')
                    return 1862
                    raise KeyError('k') from KeyError(9)
                else:
                    log((('a', 1) >> 1.0))
            except Exception as e:
                log(1867)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                continue
                for i in range(3):
                    log('i', i)
                    raise StopIteration(3) from None
                    log(1873)
                    raise StopIteration(3) from None
                else:
                    log(1876)
                try:
                    continue
                except* ValueError as e:
                    log(1879)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1880)
                except* (TypeError, OSError) as e:
                    log(1881)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1882)
                finally:
                    log(1883)
                    log(1884)
            raise
        except BaseException as e:
            log(1888)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with 5, 5:
                    log(1890)
            except KeyError as e:
                log(1891)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                    continue
                    1 / 0
                finally:
                    log(1898)
                    raise
                    break
                    return 1904
                log(1905)
                try:
                    log((+[0] * 5))
                    continue
                    return 1911
                except* (TypeError, OSError) as e:
                    log(1912)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1913)
                except* ValueError as e:
                    log(1914)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1915)
                finally:
                    log(1916)
                    1 / 0
            if (+[None, 0]):
                return 1920
            else:
                raise OSError(2, 'gone')
                for i in [1, 2]:
                    log('i', i)
                    log(1923)
            try:
                log(1925)
                n1926 = 0
                while n1926 < 2:
                    n1926 += 1
                    log(1928)
                    log(1929)
                    raise
                if []:
                    log(1933)
                    continue
            except TypeError as e:
                log(1937)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1938)
                for i in ():
                    log('i', i)
                    break
                    raise TypeError from KeyError(9)
                else:
                    log(1943)
        finally:
            log(1944)
            for i in [1, 2]:
                log('i', i)
                try:
                    break
                    continue
                    raise KeyError('k') from KeyError(9)
                finally:
                    log(1951)
                    log((1e100 if [1] else slice(None)))
                    raise TypeError from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            else:
                log(1958)
        log(1959)
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case complex() if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((1, (2, 3))))
show(lambda: run((1/3 << -1)))
show(lambda: run({1e100, *0.0, '{} {x}'}))
show(lambda: run(b'abc'))
''')
print('#', 55, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(b=1))
show(lambda: f(1, 2))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(*[1], *[2], b=3))
''')
print('#', 56, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
    raise TypeError
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 57, flush=True)
run_snippet('''
show(lambda: abs(1))
''')
print('#', 58, flush=True)
run_snippet('''
def f(a, b): return locals()
show(lambda: f(**{'a': 1}))
show(lambda: f(**{1: 2}))
show(lambda: f(*(), **{}))
show(lambda: f(1, a=2))
''')
print('#', 59, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __dir__(self): return ['b', 'a']
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __iter__(self): log('iter'); return iter([5, 6])
        def __neg__(self): return 'neg'
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __contains__(self, item): log('contains', item); return item == 1
    class Y(X):
        pass
        def __delattr__(self, name): log('delattr', name)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __exit__(self, *a): log('exit', a[0]); return True
    class Z(tuple, Y):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __delattr__(self, name): log('delattr', name)
        value = 5
        def __call__(self, *a, **k): return ('called', a, k)
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
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
show(lambda: X[3])
show(lambda: x * 2)
show(lambda: complex(x))
show(lambda: X.__mro__)
show(lambda: 2 * x)
show(lambda: x + 1)
show(lambda: x < y)
show(lambda: round(x))
def change():
    global x; x[0] = 1
show(change)
''')
