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
show(lambda: (3 << 100))
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    if 2**64:
        if {'x': None}:
            for i in 'ab':
                log('i', i)
                continue
            for i in [1, 2]:
                log('i', i)
                log(3)
                log(4)
        else:
            if (-1 >> -1):
                for i in iter([4]):
                    log('i', i)
                    log('%s-%d')
                    continue
                    1 / 0
    for i in range(3):
        log('i', i)
        for i in ():
            log('i', i)
            try:
                raise StopIteration(3)
            except TypeError as e:
                log(13)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(14)
                with Manager(True), 5:
                    log(15)
                    1 / 0
            except TypeError as e:
                log(19)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, 5:
                    log(21)
                try:
                    return 23
                    raise ValueError('v') from None
                    raise
                finally:
                    log(28)
                    log(30)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                n33 = 0
                while n33 < 2:
                    n33 += 1
                    log(34)
                    break
                    break
            else:
                try:
                    log(40)
                    return 43
                    return 45
                except ArithmeticError as e:
                    log(46)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                except ValueError as e:
                    log(49)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(52)
                    continue
                try:
                    raise ZeroDivisionError(1, 2)
                    raise GeneratorExit
                finally:
                    log(60)
                    break
            finally:
                log(63)
                with Manager(True), Manager() as m:
                    log(65)
                    break
                    raise OSError(2, 'gone')
                with 5:
                    raise ZeroDivisionError(1, 2) from None
                    raise StopIteration(3)
                continue
            if [None, 0]:
                n76 = 0
                while n76 < 2:
                    n76 += 1
                    raise ValueError('v')
                    continue
                    break
                if ('%-12x' % (-2**63 - 1,)):
                    raise OSError(2, 'gone') from KeyError(9)
                    raise ValueError('v') from None
                    break
        else:
            log(89)
        log(90)
    n91 = 0
    while n91 < 2:
        n91 += 1
        n92 = 0
        while n92 < 2:
            n92 += 1
            with Manager() as m:
                for i in iter([4]):
                    log('i', i)
                    raise
                else:
                    log(95)
                with Manager(True) as m:
                    continue
        else:
            log(98)
        n99 = 0
        while n99 < 2:
            n99 += 1
            log(100)
        else:
            log(102)
    return 'fell off'
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    log(103)
    return 'fell off'
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
async def main():
    log(await Wait(1))
    async with AsyncManager():
        await Wait(4)
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 4, flush=True)
run_snippet('''
show(lambda: 0.1)
''')
print('#', 5, flush=True)
run_snippet('''
def f(*, a): return locals()
show(lambda: f(*[1, 2]))
show(lambda: f(**{'a': 1}))
show(lambda: f(1, 2, 3))
show(lambda: f(1, *[2], c=3))
''')
print('#', 6, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case bytes(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bytes() if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(list(-x for x in 'ǆ' if x)))
show(lambda: run(((lambda x=1: x ** 3) and 2**31)))
show(lambda: run(((not object) if b'a,b,c' else memoryview(b'view'))))
show(lambda: run(((not set()) << 31)))
''')
print('#', 7, flush=True)
run_snippet('''
show(lambda: bytes(2, zip(3)))
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    try:
        try:
            log(('%#.12o' % ('title case Text',)))
        except ZeroDivisionError as e:
            log(106)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n107 = 0
            while n107 < 2:
                n107 += 1
                try:
                    log((slice(1, 5, 2) > len))
                    raise
                    break
                except ZeroDivisionError as e:
                    log(114)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise StopIteration(3) from None
                except KeyError as e:
                    log(119)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    log('%s-%d')
                n124 = 0
                while n124 < 2:
                    n124 += 1
                    raise
                    raise TypeError from KeyError(9)
                else:
                    log(129)
            else:
                log(130)
            with Manager() as m:
                n131 = 0
                while n131 < 2:
                    n131 += 1
                    continue
                    log(134)
                    continue
                if ('%-12.0s' % ('\\ud800',)):
                    raise ValueError('v') from KeyError(9)
            1 / 0
        except ValueError as e:
            log(142)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(143)
                try:
                    return 145
                    return 147
                    log(148)
                except LookupError as e:
                    log(150)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(any(x or 1 for x in {1: 'one', 1.0: 'float'}))
                except (KeyError, ValueError) as e:
                    log(153)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(154)
                    log(157)
                    1 / 0
                log(160)
            finally:
                log(161)
                try:
                    raise
                    log(((1, 2) ** 0.5))
                except BaseException as e:
                    log(166)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 168
                    raise TypeError from KeyError(9)
                    1 / 0
                finally:
                    log(173)
                    1 / 0
                    log(176)
                    log(178)
                if (2**64 // -7):
                    raise TypeError
                    return 183
                else:
                    raise ValueError('v') from KeyError(9)
                    raise GeneratorExit
                    raise
            for i in ():
                log('i', i)
                for i in range(3):
                    log('i', i)
                    return 191
                    log(0)
                else:
                    log(194)
                if (0.1 << 64):
                    log(195)
                    continue
            with Manager(True) as m:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(202)
                except TypeError as e:
                    log(203)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(b'a,b,c')
                    raise StopIteration(3)
                except ZeroDivisionError as e:
                    log(208)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(209)
                finally:
                    log(211)
                    raise KeyError('k') from None
                    raise TypeError
                with Manager(), Manager():
                    raise OSError(2, 'gone') from KeyError(9)
        else:
            if 1e100:
                try:
                    raise OSError(2, 'gone')
                    raise
                finally:
                    log(222)
                    raise
                    raise
                if ({} ** 0.5):
                    log(({'x': None}).__or__(100))
                    log(229)
                n231 = 0
                while n231 < 2:
                    n231 += 1
                    log(({(1, 2): [3]} if {1} else bytearray(b'xyz')))
            try:
                log(234)
                with Manager(True):
                    log(235)
                    raise TypeError
                log(239)
            except LookupError as e:
                log(240)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(241)
            except BaseException as e:
                log(242)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(243)
                if b'abc':
                    raise OSError(2, 'gone') from KeyError(9)
                else:
                    raise StopIteration(3) from None
                    raise ZeroDivisionError(1, 2) from None
                with 5:
                    raise KeyError('k') from KeyError(9)
                    return 253
                    log(254)
            finally:
                log(256)
                log(257)
                if float('nan'):
                    log(259)
                    1 / 0
                else:
                    raise ValueError('v')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            try:
                try:
                    raise GeneratorExit
                except ArithmeticError as e:
                    log(268)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 272
                except ValueError as e:
                    log(273)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(274)
                for i in ():
                    log('i', i)
                    break
            except ArithmeticError as e:
                log(278)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    return 282
                except* (TypeError, OSError) as e:
                    log(283)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(284)
                n285 = 0
                while n285 < 2:
                    n285 += 1
                    return 287
                else:
                    log(288)
                if ...:
                    return 290
                    log([])
                    log('ǆ')
                else:
                    return 296
            finally:
                log(297)
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    raise ValueError('v') from KeyError(9)
                    raise
        finally:
            log(304)
            n305 = 0
            while n305 < 2:
                n305 += 1
                try:
                    break
                    break
                except Exception as e:
                    log(310)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((b' x ' >> 100))
                finally:
                    log(313)
                    raise KeyError('k')
                    log(1e16)
            log(318)
    finally:
        log(320)
        log(321)
    log(322)
    try:
        try:
            try:
                log(324)
                try:
                    log(325)
                except* (TypeError, OSError) as e:
                    log(327)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* ValueError as e:
                    log(329)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                try:
                    1 / 0
                    raise OSError(2, 'gone') from None
                finally:
                    log(337)
                    log(339)
                    log((frozenset({2, 3})).symmetric_difference(frozenset({2, 3})))
                    log(342)
            except ValueError as e:
                log(344)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    log((not Ellipsis))
                    log(list(str(x) for x in 1/3 if not x))
                    log((lambda x=1: x).count(str))
            finally:
                log(351)
                try:
                    return 353
                    log(355)
                    return 357
                finally:
                    log(358)
                    log(360)
                    return 362
                    1 / 0
                with Manager(True), Manager():
                    raise OSError(2, 'gone') from KeyError(9)
                    return 368
                    1 / 0
                try:
                    log(371)
                    log(373)
                finally:
                    log(375)
                    raise OSError(2, 'gone') from None
                    log(378)
                    raise KeyError('k') from KeyError(9)
            raise TypeError from None
            for i in ():
                log('i', i)
                with Manager(True) as m, 5:
                    break
                    1 / 0
                return 389
        except TypeError as e:
            log(390)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in range(3):
                log('i', i)
                try:
                    continue
                    continue
                finally:
                    log(395)
                    raise TypeError
            else:
                log(398)
        except Exception as e:
            log(399)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in range(3):
                log('i', i)
                if min('a,b,,c', nothing=1):
                    raise GeneratorExit
                    raise StopIteration(3)
                continue
                log(406)
            else:
                log(407)
            with Manager(True) as m:
                n408 = 0
                while n408 < 2:
                    n408 += 1
                    1 / 0
                    1 / 0
                    log(413)
                else:
                    log(415)
                if ('-3.5').rindex(100, complex('inf')):
                    log(416)
                else:
                    raise TypeError from None
                try:
                    1 / 0
                    raise
                except ValueError as e:
                    log(424)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                    raise
                else:
                    return 432
                    1 / 0
                    log(436)
            with Manager(True):
                for i in range(3):
                    log('i', i)
                    raise StopIteration(3)
                    1 / 0
                else:
                    log(441)
                try:
                    log(442)
                    1 / 0
                except BaseException as e:
                    log(446)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([1])
                    log(450)
                    log((dict(zip('abc', range(3)))).update(-100, 1, signed=True))
                finally:
                    log(453)
                    raise TypeError
                for i in range(3):
                    log('i', i)
                    break
        finally:
            log(458)
            try:
                with Manager(True), Manager() as m:
                    return 460
                    log(((3, 2, 1, 0) < {1, 2, 3}))
                try:
                    raise
                    return 466
                except* (TypeError, OSError) as e:
                    log(467)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(468)
                else:
                    1 / 0
            except TypeError as e:
                log(471)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    log(472)
                    log(475)
                try:
                    raise ValueError('v') from None
                    log(479)
                    raise
                except* ValueError as e:
                    log(482)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(483)
                except* KeyError as e:
                    log(484)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(485)
                if 2**30:
                    raise
                    log('-3.5')
            else:
                try:
                    1 / 0
                    raise ZeroDivisionError(1, 2)
                    log(494)
                except KeyError as e:
                    log(496)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2**32 + 1)
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                else:
                    log(501)
            log(502)
            log(503)
    finally:
        log(504)
        log(505)
        log(506)
        try:
            try:
                if (-256 == ['b', 'a'] < (1, (2, 3))):
                    log({1})
                else:
                    return 510
                n511 = 0
                while n511 < 2:
                    n511 += 1
                    return 513
                else:
                    log(514)
                for i in 'ab':
                    log('i', i)
                    break
                    break
                    1 / 0
            finally:
                log(521)
                try:
                    raise
                    1 / 0
                    1 / 0
                finally:
                    log(528)
                    1 / 0
                    return 532
                    log(set())
                n535 = 0
                while n535 < 2:
                    n535 += 1
                    continue
                if ((1, (2, 3)) ** 3):
                    log((b'').removeprefix())
                    1 / 0
            with 5:
                try:
                    1 / 0
                finally:
                    log(544)
                    raise
                    raise ValueError('v') from None
                    raise
                with Manager(True) as m, Manager():
                    log(552)
        except LookupError as e:
            log(553)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with 5:
                try:
                    return 555
                    1 / 0
                finally:
                    log(558)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(561)
                n563 = 0
                while n563 < 2:
                    n563 += 1
                    log((set('abc') > []))
                    raise
                    raise OSError(2, 'gone') from None
        except (KeyError, ValueError) as e:
            log(570)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
            try:
                try:
                    log(('%+5.0f' % (0.5,)))
                finally:
                    log(575)
                    log(iter([1, 2]))
                with Manager(True) as m:
                    log(('{} {x}' >> 100))
                try:
                    log(581)
                except LookupError as e:
                    log(582)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(584)
                    raise KeyError('k') from None
                except ValueError as e:
                    log(587)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                finally:
                    log(590)
                    log(592)
                    log(594)
                    raise StopIteration(3)
            except (KeyError, ValueError) as e:
                log(597)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), 5:
                    raise ValueError('v') from KeyError(9)
                    return 601
                    log(603)
                try:
                    log((range(2**70) ** 0))
                    log(((i for i in range(3)))[1])
                except BaseException as e:
                    log(608)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    log(612)
                    raise GeneratorExit
                except BaseException as e:
                    log(615)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    raise
            except KeyError as e:
                log(620)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except TypeError as e:
                    log(623)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((2.5-1e3j))
                finally:
                    log(626)
                    1 / 0
                for i in ():
                    log('i', i)
                    raise GeneratorExit
                    break
                    break
                log(635)
            finally:
                log(637)
                try:
                    1 / 0
                except KeyError as e:
                    log(640)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(641)
                    raise
                else:
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(647)
                    log(([1] < b'a'))
                    log(651)
                n652 = 0
                while n652 < 2:
                    n652 += 1
                    continue
                else:
                    log(655)
                if (False if [3, 1, 2] else -2**30):
                    log(656)
                    raise ValueError('v') from KeyError(9)
    return 'fell off'
show(run)
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    a, b, c = 'ǆ'
    return locals()
show(run)
''')
print('#', 10, flush=True)
run_snippet('''
show(lambda: (1, 2))
''')
print('#', 11, flush=True)
run_snippet('''
show(lambda: sorted(str(x) for x in ({(1, 2): [3]} << -1)))
''')
print('#', 12, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        log(2)
show(lambda: drive(main()))
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    a, (b, *c) = ('ab' * 20 >> 31)
    return locals()
show(run)
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    a, (b, *c) = 123456.789
    return locals()
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
show(lambda: range(2**70))
''')
print('#', 16, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __neg__(self): return 'neg'
        def __repr__(self): return f'<{type(self).__name__}>'
        def __exit__(self, *a): log('exit', a[0]); return True
    class Y(bytes, X):
        pass
        def __neg__(self): return 'neg'
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
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
show(lambda: x.prop)
show(lambda: len(x))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x + y)
show(lambda: 2 * x)
show(lambda: x.method(3))
show(lambda: x != y)
show(lambda: x == 1)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    a, b, c = (2**30 - 1 == bytearray(b'xyz'))
    return locals()
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        __slots__ = ('a', 's')
        def __index__(self): log('index'); return 1
        def __hash__(self): return 7
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y(bytes):
        pass
        prop = property(lambda self: 'prop')
        def __int__(self): log('int'); return 4
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __set__(self, obj, value): log('set', value)
    class Z(bytes):
        pass
        prop = property(lambda self: 'prop')
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
show(lambda: divmod(x, 1))
show(lambda: bool(x))
show(lambda: x == 1)
show(lambda: dir(x)[:3])
show(lambda: x + 1)
show(lambda: iter(x) is x)
show(lambda: x.anything)
show(lambda: 2 * x)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 19, flush=True)
run_snippet('''
def run():
    v = bytearray()
    try:
        v -= sorted(x or 1 for x in 10 if x)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: complex('inf'))
''')
print('#', 21, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [[a], b] if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b] if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s) if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b] if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((2**30 - 1 not in 2**63))[:5]))
show(lambda: run(([[1], [2]] >> 100)))
show(lambda: run(1j))
show(lambda: run(format(dict(zip('abc', range(3))), ' 30.3d')))
''')
print('#', 22, flush=True)
run_snippet('''
show(lambda: (None)[((1+2j), b' x ',)])
''')
print('#', 23, flush=True)
run_snippet('''
show(lambda: [None, 0])
''')
print('#', 24, flush=True)
run_snippet('''
def run():
    (a, b), c = (float('inf') ** 2)
    return locals()
show(run)
''')
print('#', 25, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {'a': v} if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v} if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(None))
show(lambda: run(sorted({1: 2})))
show(lambda: run({{1}, *0j, *2**32 + 1}))
show(lambda: run((['b', 'a']).sort(memoryview(b'view'))))
''')
print('#', 26, flush=True)
run_snippet('''
show(lambda: type)
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    log(660)
    log(661)
    return 'fell off'
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: [])
''')
print('#', 29, flush=True)
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
    try:
        yield 6
    finally:
        log('finally')
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g, 'end'))
show(lambda: g.close())
show(lambda: g.throw(KeyError))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(GeneratorExit))
show(g.close)
''')
print('#', 30, flush=True)
run_snippet('''
show(lambda: ((frozenset() if 1j else format('ǆ', '0=.25s')) ** 0))
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
    raise ZeroDivisionError(1, 2)
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: next(iter(g)))
show(lambda: g.close())
show(lambda: g.throw(StopIteration))
show(lambda: g.send(1))
show(lambda: next(g))
show(g.close)
''')
print('#', 32, flush=True)
run_snippet('''
def run():
    [] = dict(zip('abc', range(3)))
    return locals()
show(run)
''')
print('#', 33, flush=True)
run_snippet('''
async def main():
    return 6
    return 6
show(lambda: drive(main()))
''')
print('#', 34, flush=True)
run_snippet('''
show(lambda: ((+frozenset()))[1:8:2])
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
    return 9
    raise ZeroDivisionError(1, 2)
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.gi_frame is None)
show(lambda: g.send(None))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 36, flush=True)
run_snippet('''
async def main():
    return 6
    return 6
    log(await Wait(1))
show(lambda: drive(main()))
''')
print('#', 37, flush=True)
run_snippet('''
show(lambda: (1+2j))
''')
print('#', 38, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(**5))
show(lambda: f(1, 2, 3))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
''')
print('#', 39, flush=True)
run_snippet('''
show(lambda: ('ßﬁ').islower({}, type))
''')
print('#', 40, flush=True)
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
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_running)
show(lambda: g.throw(GeneratorExit))
show(lambda: g.send(None))
show(lambda: g.gi_frame is None)
show(lambda: next(g))
show(g.close)
''')
print('#', 41, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
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
show(lambda: x.prop)
show(lambda: float(x))
show(lambda: x.klass(2))
show(lambda: repr(x))
show(lambda: x[5])
show(lambda: list(reversed(x)))
show(lambda: hash(x) == hash(x))
show(lambda: complex(x))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 42, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        value = 5
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __contains__(self, item): log('contains', item); return item == 1
        def __gt__(self, other): log('gt'); return NotImplemented
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
    class Y(frozenset, X):
        pass
        def __float__(self): log('float'); return 1.5
        def __hash__(self): return 7
        def __exit__(self, *a): log('exit', a[0]); return True
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
    class Z(set, X):
        pass
        def __str__(self): return 'str'
        def __format__(self, spec): return f'fmt[{spec}]'
        def __set__(self, obj, value): log('set', value)
        def __missing__(self, key): return 'missing'
        def __repr__(self): return f'<{type(self).__name__}>'
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
show(lambda: iter(x) is x)
show(lambda: x.static(1))
show(lambda: X[3])
show(lambda: 7 in x)
show(lambda: x(1, b=2))
show(lambda: x.klass(2))
show(lambda: vars(x))
show(lambda: X.value)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 43, flush=True)
run_snippet('''
def run():
    v = b'abc'
    try:
        del v[::2]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    log(662)
    return 'fell off'
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __mul__(self, other): return ('mul', other)
        def __float__(self): log('float'); return 1.5
    class Y(tuple):
        pass
    class Z(Y):
        pass
        def __hash__(self): return 7
        def __gt__(self, other): log('gt'); return NotImplemented
        def __setitem__(self, key, value): log('setitem', key, value)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
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
show(lambda: isinstance(x, X))
show(lambda: X.missing)
show(lambda: X.__mro__)
show(lambda: x == 1)
show(lambda: range(x))
show(lambda: x @ y)
show(lambda: 1 in x)
show(lambda: X.static(1))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    a, *b = {1: 2}
    return locals()
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    v = {1: 'one', 1.0: 'float'}
    try:
        v *= 8
    finally:
        log(v)
    return v
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    a, *b, c = [1, 2, 3, 4, 5]
    return locals()
show(run)
''')
print('#', 49, flush=True)
run_snippet('''
def run():
    try:
        log(663)
    except ArithmeticError as e:
        log(664)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with 5:
            if set():
                try:
                    raise ValueError('v')
                    log(({1} // object))
                finally:
                    log(669)
                    log(670)
            else:
                n672 = 0
                while n672 < 2:
                    n672 += 1
                    raise TypeError
                    1 / 0
                    raise ValueError('v') from None
                else:
                    log(679)
                with Manager(), 5:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                    raise KeyError('k')
        for i in iter([4]):
            log('i', i)
            try:
                with Manager(True) as m:
                    return 687
                    raise TypeError
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                n692 = 0
                while n692 < 2:
                    n692 += 1
                    return 694
                    return 696
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    break
                    break
                finally:
                    log(703)
                    log(dict())
            finally:
                log(706)
                1 / 0
                log(709)
            for i in [1, 2]:
                log('i', i)
                log(710)
                try:
                    raise StopIteration(3)
                    raise TypeError
                except ArithmeticError as e:
                    log(715)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log((123456.789 ** 0))
                finally:
                    log(720)
                    raise GeneratorExit from None
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
            else:
                log(725)
    except LookupError as e:
        log(726)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            return 728
            log(729)
            with Manager(True) as m:
                try:
                    log(731)
                    raise ValueError('v') from None
                except (KeyError, ValueError) as e:
                    log(734)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 738
                    1 / 0
                finally:
                    log(741)
                    raise StopIteration(3)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(747)
                log(748)
        except ValueError as e:
            log(749)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(), Manager(True):
                for i in iter([4]):
                    log('i', i)
                    log(751)
                    1 / 0
                    break
                with Manager():
                    log(slice(0j))
            n758 = 0
            while n758 < 2:
                n758 += 1
                log(759)
                try:
                    raise ZeroDivisionError(1, 2)
                    continue
                    log(765)
                except ValueError as e:
                    log(766)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log('\\x00\\t')
                    log(772)
                try:
                    log(-float('inf'))
                except Exception as e:
                    log(775)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log('{0:f}|{0!r}'.format(1j))
                    continue
                except ArithmeticError as e:
                    log(780)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(782)
            else:
                log(783)
            log(784)
        else:
            1 / 0
        for i in [1, 2]:
            log('i', i)
            with 5:
                if ('é' << 0):
                    log(788)
                    log(789)
                else:
                    log(float('inf'))
                    raise KeyError('k')
                    continue
                for i in iter([4]):
                    log('i', i)
                    raise
                    raise StopIteration(3)
                    log(801)
            with Manager(True) as m, Manager():
                try:
                    log(804)
                    log(805)
                except TypeError as e:
                    log(807)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 809
                    log(810)
                    continue
                except ValueError as e:
                    log(814)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                try:
                    raise OSError(2, 'gone')
                    continue
                except ZeroDivisionError as e:
                    log(821)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(823)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                except KeyError as e:
                    log(826)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(829)
                    break
                    raise OSError(2, 'gone')
    finally:
        log(834)
        try:
            with Manager():
                for i in ():
                    log('i', i)
                    raise ValueError('v') from None
                log(837)
                try:
                    raise ValueError('v') from None
                    log(840)
                    log({Ellipsis: bytearray(b'xyz'), {1}: -2**62, {1: 2}: complex('inf')})
                except LookupError as e:
                    log(844)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    log(847)
                    raise
                except TypeError as e:
                    log(851)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(853)
                    raise
                    log((() != b''))
                finally:
                    log(858)
                    log(860)
                    raise GeneratorExit from None
        finally:
            log(863)
            try:
                try:
                    return 865
                    return 867
                except ArithmeticError as e:
                    log(868)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    return 872
                    raise OSError(2, 'gone') from None
                else:
                    1 / 0
                    raise OSError(2, 'gone') from None
                finally:
                    log(879)
                    log(880)
                    raise GeneratorExit
            except (KeyError, ValueError) as e:
                log(884)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
                try:
                    log((' pad ' if set() else (None,)))
                    log(889)
                    raise StopIteration(3)
                except* (TypeError, OSError) as e:
                    log(893)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(894)
                except* (TypeError, OSError) as e:
                    log(895)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(896)
                finally:
                    log(897)
                    log((-10**30 << 1.0))
                with Manager() as m:
                    return 901
            finally:
                log(902)
                try:
                    log('é')
                    return 906
                    log(907)
                except TypeError as e:
                    log(909)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(910)
                except ZeroDivisionError as e:
                    log(912)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(914)
                    raise
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    log(bin(-100))
                log(921)
            n922 = 0
            while n922 < 2:
                n922 += 1
                with 5:
                    return 924
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    break
            n929 = 0
            while n929 < 2:
                n929 += 1
                try:
                    return 931
                    log(932)
                except KeyError as e:
                    log(934)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 936
                    log(937)
                    log(sorted(x for x in 10**20 if not x))
                except ZeroDivisionError as e:
                    log(941)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(942)
                    log(945)
                    return 947
                finally:
                    log(948)
                    break
                    return 952
            else:
                log(953)
        n954 = 0
        while n954 < 2:
            n954 += 1
            raise ZeroDivisionError(1, 2) from KeyError(9)
            for i in ():
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    log(958)
                    log(((3, 2, 1, 0))[:-3:])
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
    try:
        if ((None,))[False]:
            for i in 'ab':
                log('i', i)
                try:
                    return 964
                    return 966
                except ValueError as e:
                    log(967)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(970)
                    raise
                    1 / 0
                with Manager() as m:
                    log(976)
                    break
                log(979)
            try:
                with 5, 5:
                    log((3**100 == {'x': None} > {1, 2, 3} >= (3, 2, 1, 0)))
                    log(982)
                    1 / 0
                return 987
                for i in range(3):
                    log('i', i)
                    log({'x': None})
                else:
                    log(990)
            finally:
                log(991)
                n992 = 0
                while n992 < 2:
                    n992 += 1
                    return 994
                else:
                    log(995)
                log(996)
            for i in iter([4]):
                log('i', i)
                with Manager() as m:
                    break
                    break
                    raise
                with Manager() as m, Manager(True) as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                with Manager() as m, Manager(True) as m:
                    return 1006
                    1 / 0
        else:
            log(1009)
            log(1011)
            for i in 'ab':
                log('i', i)
                try:
                    return 1013
                finally:
                    log(1014)
                    raise
                break
    finally:
        log(1019)
        for i in iter([4]):
            log('i', i)
            try:
                try:
                    1 / 0
                except BaseException as e:
                    log(1022)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise KeyError('k')
                except ArithmeticError as e:
                    log(1027)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1028)
                    log(1031)
                finally:
                    log(1032)
                    break
                log(1035)
                with Manager() as m:
                    continue
                    continue
            finally:
                log(1040)
                continue
                try:
                    raise
                    return 1046
                    log(1048)
                except LookupError as e:
                    log(1049)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1051
                else:
                    log(('\\x00\\t' if (None,) else bytearray()))
                finally:
                    log(1054)
                    raise
                    raise
                    raise ValueError('v') from KeyError(9)
                log(1061)
            log(1062)
    try:
        log(1063)
    finally:
        log(1064)
        n1065 = 0
        while n1065 < 2:
            n1065 += 1
            1 / 0
            raise ValueError('v')
        else:
            log(1070)
    return 'fell off'
show(run)
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
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: g.gi_frame is None)
show(lambda: g.gi_running)
show(lambda: g.gi_running)
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 51, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __round__(self, n=None): return ('round', n)
        def __bool__(self): log('bool'); return False
        def __contains__(self, item): log('contains', item); return item == 1
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __delattr__(self, name): log('delattr', name)
    class Y():
        pass
        def __neg__(self): return 'neg'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        static = staticmethod(lambda *a: ('static', a))
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
show(lambda: str(x))
show(lambda: float(x))
show(lambda: callable(x))
show(lambda: list(reversed(x)))
show(lambda: x.anything)
show(lambda: len(x))
show(lambda: X.static(1))
show(lambda: x.method())
def change():
    global x; x += 1
show(change)
''')
print('#', 52, flush=True)
run_snippet('''
show(lambda: set('abc'))
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
    yield from [2, 3]
    return 9
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: g.gi_running)
show(lambda: g.gi_frame is None)
show(lambda: next(g, 'end'))
show(lambda: next(g))
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 54, flush=True)
run_snippet('''
show(lambda: 'ab' * 20)
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
    try:
        yield 4
    except OSError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: list(g))
show(lambda: next(iter(g)))
show(lambda: next(g, 'end'))
show(lambda: g.send(None))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 56, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __round__(self, n=None): return ('round', n)
        prop = property(lambda self: 'prop')
        def __len__(self): log('len'); return 2
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        value = 5
        def __gt__(self, other): log('gt'); return NotImplemented
        def __iter__(self): log('iter'); return iter([5, 6])
    class Y(Exception, X):
        pass
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
show(lambda: list(x))
show(lambda: x + 1)
show(lambda: isinstance(x, X))
show(lambda: dict(x))
show(lambda: x.method())
show(lambda: round(x, 2))
show(lambda: x.a)
show(lambda: bytes(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    n1071 = 0
    while n1071 < 2:
        n1071 += 1
        try:
            try:
                n1072 = 0
                while n1072 < 2:
                    n1072 += 1
                    raise
                with 5, Manager(True) as m:
                    continue
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 1080
                    continue
                except ZeroDivisionError as e:
                    log(1083)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1085
                    log(1086)
                    continue
                except Exception as e:
                    log(1090)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    break
                    return 1096
                finally:
                    log(1097)
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            finally:
                log(1102)
                n1103 = 0
                while n1103 < 2:
                    n1103 += 1
                    break
                    raise
                    return 1109
                else:
                    log(1110)
                try:
                    log({1})
                    break
                    raise StopIteration(3)
                finally:
                    log(1117)
                    1 / 0
                    log(frozenset())
                try:
                    raise
                    log(1124)
                    return 1127
                except KeyError as e:
                    log(1128)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1130)
                except BaseException as e:
                    log(1131)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                    return 1137
                finally:
                    log(1138)
                    return 1140
                    break
        except KeyError as e:
            log(1143)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in ():
                log('i', i)
                with Manager(True) as m, Manager(True):
                    log(1145)
                    log({1})
                try:
                    return 1149
                except (KeyError, ValueError) as e:
                    log(1150)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log('A\\nB\\r\\nC')
                except ValueError as e:
                    log(1157)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                for i in [1, 2]:
                    log('i', i)
                    log(slice(None))
            if {1, 2, 3}:
                if (bytearray() != bytearray(b'xyz')):
                    continue
                    break
                try:
                    raise KeyError('k')
                    raise OSError(2, 'gone')
                    1 / 0
                except ValueError as e:
                    log(1172)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                except ZeroDivisionError as e:
                    log(1177)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                    log(1182)
            else:
                with Manager(True) as m:
                    break
                    break
                    log(1189)
        except ZeroDivisionError as e:
            log(1190)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1191)
    return 1193
    return 'fell off'
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f(**{'a': 1}))
show(lambda: f(1))
show(lambda: f(x=1))
''')
print('#', 59, flush=True)
run_snippet('''
show(lambda: (+dict({}, nothing=1)))
''')
