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
def run():
    try:
        for i in range(3):
            log('i', i)
            if {1}:
                log(1)
                with Manager(True) as m, Manager(True) as m:
                    break
                    continue
        else:
            log(6)
    finally:
        log(7)
        return 9
        if (dict(zip('abc', range(3))) if (i for i in range(3)) else memoryview(b'view')):
            try:
                if (~list('hello')):
                    return 11
                    1 / 0
                    raise ValueError('v')
            finally:
                log(16)
                n17 = 0
                while n17 < 2:
                    n17 += 1
                    continue
            try:
                raise StopIteration(3)
            except* ValueError as e:
                log(22)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(23)
            except* KeyError as e:
                log(24)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            finally:
                log(26)
                try:
                    raise OSError(2, 'gone')
                    return 30
                except (KeyError, ValueError) as e:
                    log(31)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(33)
                except (KeyError, ValueError) as e:
                    log(34)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(35)
                    log(37)
                    raise
                finally:
                    log(41)
                    log((['b', 'a'] < '%s-%d' == (1, (2, 3)) == '12'))
                    1 / 0
                    return 47
                with Manager() as m:
                    log(48)
                    raise KeyError('k') from None
                    log(({})[1:])
        raise
    if (1,):
        log(56)
        log(58)
    return 'fell off'
show(run)
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    v = {1: 'one', 1.0: 'float'}
    try:
        v += (0.1 if 1j else [1, 2, 3, 4, 5])
    finally:
        log(v)
    return v
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    n59 = 0
    while n59 < 2:
        n59 += 1
        try:
            with Manager(), Manager(True):
                log(60)
                log(61)
        except Exception as e:
            log(62)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(63)
                if ((-0.0-0j) not in 1j):
                    raise KeyError('k')
                    log(66)
                else:
                    continue
                n70 = 0
                while n70 < 2:
                    n70 += 1
                    break
                    log(range(5))
            except ArithmeticError as e:
                log(75)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if [x or 1 for x in b'\\x00\\xff']:
                    raise ValueError('v') from None
                for i in ():
                    log('i', i)
                    log(('%05.3d' % (-10**30,)))
                    continue
                try:
                    1 / 0
                except LookupError as e:
                    log(84)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(85)
            else:
                n87 = 0
                while n87 < 2:
                    n87 += 1
                    break
                    raise TypeError from None
                    return 93
                for i in ():
                    log('i', i)
                    log((list('hello'))[-1:-100:])
                    continue
                    continue
                return 101
            finally:
                log(102)
                log(103)
            try:
                try:
                    break
                    continue
                    continue
                except* ValueError as e:
                    log(110)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                with Manager(True), Manager() as m:
                    continue
                    continue
            finally:
                log(116)
                n117 = 0
                while n117 < 2:
                    n117 += 1
                    continue
                    break
                try:
                    log([2.5, {1: 2}, print])
                    continue
                    return 127
                finally:
                    log(128)
                    raise GeneratorExit from KeyError(9)
        finally:
            log(131)
            n132 = 0
            while n132 < 2:
                n132 += 1
                continue
            else:
                log(135)
    log(136)
    return 'fell off'
show(run)
''')
print('#', 3, flush=True)
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
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: g.close())
show(lambda: g.close())
show(lambda: next(iter(g)))
show(lambda: g.gi_running)
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 4, flush=True)
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
    log((yield from inner()))
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: next(iter(g)))
show(lambda: list(g))
show(lambda: g.close())
show(lambda: g.send(1))
show(lambda: g.gi_running)
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 5, flush=True)
run_snippet('''
def run():
    try:
        try:
            if (b'abc' ** 0):
                n137 = 0
                while n137 < 2:
                    n137 += 1
                    raise ValueError('v')
                    log(((1+2j) if b'a,b,c' else bytearray(b'xyz')))
                    1 / 0
                else:
                    log(144)
                log(145)
                log(147)
            else:
                log(148)
                try:
                    raise
                    raise
                except ArithmeticError as e:
                    log(153)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(154)
                    log((1, (2, 3)))
                    log(158)
                except BaseException as e:
                    log(160)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    log(164)
                    raise
                else:
                    1 / 0
                    log(())
                finally:
                    log(171)
                    1 / 0
                    return 175
                    raise TypeError from None
                with Manager():
                    log({1, 2, 3})
                    log(181)
                    log(183)
            try:
                try:
                    log(185)
                    log(186)
                finally:
                    log(188)
                    1 / 0
                n191 = 0
                while n191 < 2:
                    n191 += 1
                    raise GeneratorExit
            except* KeyError as e:
                log(194)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* KeyError as e:
                log(196)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(197)
            finally:
                log(198)
                n199 = 0
                while n199 < 2:
                    n199 += 1
                    log(201)
                    raise
                else:
                    log(204)
                try:
                    raise
                    log(207)
                finally:
                    log(209)
                    raise ValueError('v') from None
                    1 / 0
            log(214)
        except LookupError as e:
            log(215)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                if (+0.0):
                    raise GeneratorExit from None
                try:
                    log(((1, (2, 3)) ^ ()))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise OSError(2, 'gone')
                finally:
                    log(224)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(complex('inf'))
                if False:
                    raise OSError(2, 'gone')
                    log((range(2**70) if {1: 2} else set('abc')))
                    log(234)
                else:
                    log(235)
                    raise ValueError('v')
                    log(239)
            finally:
                log(241)
                try:
                    log(243)
                    return 245
                    1 / 0
                except TypeError as e:
                    log(248)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 250
                    raise
                finally:
                    log(253)
                    log(254)
                    log(256)
                    log(259)
                log(260)
            with Manager(True) as m, 5:
                try:
                    1 / 0
                except Exception as e:
                    log(263)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(266)
                except TypeError as e:
                    log(268)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(269)
                    1 / 0
                finally:
                    log(273)
                    return 275
                n276 = 0
                while n276 < 2:
                    n276 += 1
                    raise KeyError('k') from None
                    raise OSError(2, 'gone') from KeyError(9)
                    break
                try:
                    return 284
                    log(list(x for x in str if not x))
                except BaseException as e:
                    log(287)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(288)
                    raise
                else:
                    1 / 0
                    return 295
                    log(296)
            log(298)
        except LookupError as e:
            log(299)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                for i in ():
                    log('i', i)
                    log(301)
                else:
                    log(302)
                n303 = 0
                while n303 < 2:
                    n303 += 1
                    log(304)
                    continue
                log(308)
            finally:
                log(309)
                try:
                    log(311)
                    raise ValueError('v')
                    raise
                finally:
                    log(316)
                    log((1+2j))
                    raise GeneratorExit from KeyError(9)
                    log(322)
                try:
                    return 324
                    raise ZeroDivisionError(1, 2)
                    log(327)
                except LookupError as e:
                    log(329)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                except ArithmeticError as e:
                    log(334)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(-0.0)
                finally:
                    log(339)
                    raise OSError(2, 'gone') from KeyError(9)
        finally:
            log(342)
            with Manager() as m:
                try:
                    1 / 0
                    log(())
                except ArithmeticError as e:
                    log(347)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(348)
                    log(351)
                    log(352)
                finally:
                    log(354)
                    1 / 0
                    log(358)
                    1 / 0
            log(361)
            if (b'')[:1:1]:
                raise
                if (['b', 'a'])[:0:]:
                    log(364)
                    raise StopIteration(3) from KeyError(9)
        n368 = 0
        while n368 < 2:
            n368 += 1
            n369 = 0
            while n369 < 2:
                n369 += 1
                n370 = 0
                while n370 < 2:
                    n370 += 1
                    break
                    log(374)
                    continue
                else:
                    log(377)
                if [123456.789, list('hello')]:
                    1 / 0
                else:
                    break
                if (range(10, 0, -3) > (i for i in range(3))):
                    raise ValueError('v') from KeyError(9)
                    continue
                    break
            try:
                if int(-256):
                    raise OSError(2, 'gone') from KeyError(9)
            except TypeError as e:
                log(390)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    log(type)
                    break
                    return 396
                else:
                    log(397)
            try:
                if hex(range(2**70), byteorder='little'):
                    continue
                    break
                else:
                    raise
                    return 405
                    continue
            except ValueError as e:
                log(408)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    break
                except LookupError as e:
                    log(411)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                except ArithmeticError as e:
                    log(416)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(420)
                else:
                    1 / 0
                    raise
                    raise ZeroDivisionError(1, 2) from None
            finally:
                log(427)
                try:
                    log(429)
                except ValueError as e:
                    log(430)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                except ZeroDivisionError as e:
                    log(435)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                    log(441)
                finally:
                    log(442)
                    raise
                    continue
                    log((-0.0 if -1e-7 else range(10, 0, -3)))
        else:
            log(449)
    finally:
        log(450)
        try:
            try:
                try:
                    raise
                finally:
                    log(453)
                    return 455
            finally:
                log(456)
                if (b'a' >> 1):
                    1 / 0
                with Manager() as m, 5:
                    1 / 0
                    log([(x, x) for x in 0.1 if not x])
                    log(463)
                1 / 0
            n467 = 0
            while n467 < 2:
                n467 += 1
                if slice(1, 5, 2):
                    raise StopIteration(3) from None
                else:
                    return 471
                log(472)
                log(473)
            try:
                for i in ():
                    log('i', i)
                    return 475
            except BaseException as e:
                log(476)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 478
                    log(479)
                    1 / 0
                except ZeroDivisionError as e:
                    log(483)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(485)
                    raise ZeroDivisionError(1, 2)
                except BaseException as e:
                    log(488)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise
                else:
                    raise ValueError('v') from None
                finally:
                    log(495)
                    raise
                    raise
                    return 501
                try:
                    log(2**61)
                    log(504)
                    log(506)
                finally:
                    log(508)
                    1 / 0
                    log(512)
                with 5:
                    raise StopIteration(3) from KeyError(9)
            except Exception as e:
                log(515)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5, Manager(True):
                    1 / 0
                log(518)
        finally:
            log(519)
            for i in ():
                log('i', i)
                try:
                    raise
                    log(522)
                    log([3, 1, 2])
                except ValueError as e:
                    log(526)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    continue
                    raise
                except ArithmeticError as e:
                    log(533)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((b'').splitlines())
                finally:
                    log(536)
                    break
                    break
                    continue
            else:
                log(543)
            for i in [1, 2]:
                log('i', i)
                log(544)
                n546 = 0
                while n546 < 2:
                    n546 += 1
                    break
                n549 = 0
                while n549 < 2:
                    n549 += 1
                    raise
                    break
                    continue
            try:
                if ([1] < 2.675 <= '-3.5'):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log([1, 2, 3, 4, 5])
            finally:
                log(560)
                try:
                    raise ValueError('v') from KeyError(9)
                    log(564)
                    raise TypeError
                except LookupError as e:
                    log(567)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                    return 571
                    return 573
                finally:
                    log(574)
                    raise
                    return 578
                    raise GeneratorExit
        n581 = 0
        while n581 < 2:
            n581 += 1
            raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            n584 = 0
            while n584 < 2:
                n584 += 1
                try:
                    log((not -0.0))
                finally:
                    log(587)
                    raise ValueError('v')
                    raise
            else:
                log(592)
        try:
            try:
                n593 = 0
                while n593 < 2:
                    n593 += 1
                    log((set('abc') << 100))
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                log(600)
                log(601)
            finally:
                log(602)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            if (range(10, 0, -3) % None):
                for i in ():
                    log('i', i)
                    log((1.0 << -1))
                    continue
                    break
            try:
                for i in [1, 2]:
                    log('i', i)
                    raise
                    return 614
                with Manager(True) as m:
                    raise ValueError('v') from KeyError(9)
                log(617)
            except Exception as e:
                log(618)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(619)
                log(620)
        finally:
            log(621)
            for i in range(3):
                log('i', i)
                n622 = 0
                while n622 < 2:
                    n622 += 1
                    continue
                    raise ValueError('v') from None
                else:
                    log(627)
                try:
                    continue
                    log(630)
                    raise
                except* (TypeError, OSError) as e:
                    log(634)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(635)
                finally:
                    log(636)
                    continue
                    log(640)
            else:
                log(641)
    return 'fell off'
show(run)
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    a, *b, c = (2**32 + 1).conjugate('title case Text', **{'a': 1})
    return locals()
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    v = list('hello')
    try:
        del v[2:0]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
show(lambda: (tuple(iter([1, 2]), (1, (2, 3)), maxsplit=1) >> 1.0))
''')
print('#', 9, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case tuple((a, b)): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case tuple((a, b)) if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((('%#12.0o' % ('ΑΣ',)) if (b'' is 2**31) else format('\\x00\\t', '*<.1c'))))
show(lambda: run(format(-1.5, 'z12b')))
show(lambda: run(1j))
show(lambda: run((1, 2)))
''')
print('#', 10, flush=True)
run_snippet('''
show(lambda: 'a')
''')
print('#', 11, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(**{'a': 1}))
show(lambda: f(*(), **{}))
show(lambda: f(x=1))
show(lambda: f(**{'a': 1}))
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    *a, = ([0] * 5 if b'a' else [1])
    return locals()
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
    class Y(list):
        pass
        def __hash__(self): return 7
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __set__(self, obj, value): log('set', value)
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __exit__(self, *a): log('exit', a[0]); return True
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
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
show(lambda: bytes(x))
show(lambda: vars(x))
show(lambda: x == x)
show(lambda: x != y)
show(lambda: max(x, y) is x)
show(lambda: 7 in x)
show(lambda: (*x,))
show(lambda: round(x, 2))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 14, flush=True)
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
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(KeyError))
show(lambda: list(g))
show(lambda: g.throw(StopIteration))
show(lambda: next(g))
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    try:
        log(642)
    finally:
        log(643)
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        if ('%-.12%' % ((1,),)):
            try:
                for i in range(3):
                    log('i', i)
                    break
            except (KeyError, ValueError) as e:
                log(648)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
                n651 = 0
                while n651 < 2:
                    n651 += 1
                    raise ValueError('v') from None
                    log(654)
                    continue
            except KeyError as e:
                log(658)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n659 = 0
                while n659 < 2:
                    n659 += 1
                    continue
                else:
                    log(662)
                try:
                    log(663)
                    log(10)
                    raise
                except KeyError as e:
                    log(669)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(memoryview(b'view'))
                    return 673
                    log(675)
                else:
                    log(676)
                finally:
                    log(678)
                    raise
                for i in range(3):
                    log('i', i)
                    continue
                    continue
                    return 686
                else:
                    log(687)
            else:
                try:
                    raise
                    raise StopIteration(3)
                except TypeError as e:
                    log(692)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(693)
                except BaseException as e:
                    log(695)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(range(5))
                    log(699)
                else:
                    log(701)
                    return 703
                    log(704)
                try:
                    log(706)
                    raise TypeError
                    log(711)
                except KeyError as e:
                    log(712)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
                except ValueError as e:
                    log(715)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(717)
                finally:
                    log(718)
                    log((None,))
                    log(722)
                    raise
                log(725)
            finally:
                log(727)
                n728 = 0
                while n728 < 2:
                    n728 += 1
                    break
                    raise OSError(2, 'gone')
                    raise TypeError from KeyError(9)
                try:
                    raise StopIteration(3)
                finally:
                    log(737)
                    log(738)
            if (2**64 >> 31):
                with Manager(True):
                    return 741
                try:
                    log(742)
                except BaseException as e:
                    log(744)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise OSError(2, 'gone') from None
                except ZeroDivisionError as e:
                    log(749)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log(753)
                try:
                    return 755
                    return 757
                    log((0j >> 64))
                except ZeroDivisionError as e:
                    log(760)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(761)
                else:
                    1 / 0
                    log(765)
                    raise OSError(2, 'gone') from None
                finally:
                    log(769)
                    log((()).index(set('abc'), ['b', 'a']))
                    log(773)
                    log([1, 2, 3, 4, 5])
            else:
                with Manager(), Manager() as m:
                    raise ValueError('v') from KeyError(9)
        else:
            log([None, 0])
            try:
                if ():
                    raise GeneratorExit from KeyError(9)
                    1 / 0
                else:
                    raise KeyError('k')
                    1 / 0
                    log(789)
            finally:
                log(790)
                for i in ():
                    log('i', i)
                    break
                    break
                else:
                    log(795)
                if '{0: 12,.25%}|{0!r}'.format(-float('inf')):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(798)
                    log({'é': [1, 2, 3, 4, 5], frozenset(): [0] * 5, memoryview(b'view'): {'x': None}})
            with Manager(True), Manager(True):
                log(802)
                n803 = 0
                while n803 < 2:
                    n803 += 1
                    raise ZeroDivisionError(1, 2)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(808)
                n809 = 0
                while n809 < 2:
                    n809 += 1
                    raise
        n812 = 0
        while n812 < 2:
            n812 += 1
            for i in range(3):
                log('i', i)
                try:
                    raise
                except Exception as e:
                    log(815)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except LookupError as e:
                    log(818)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    continue
                with 5, Manager(True) as m:
                    continue
                    break
            else:
                log(827)
            log(828)
    log(830)
    log(831)
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case -1: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(2**62 - 1))
show(lambda: run(({1, 2, 3}).__xor__(1e100)))
show(lambda: run((({1: 'one', 1.0: 'float'})[63] < ({'a': 1, 'b': 2}).copy(-10**30, 256, -100))))
show(lambda: run((' pad ')[-1:3:]))
''')
print('#', 17, flush=True)
run_snippet('''
show(lambda: ((list('hello') is chr(5, Ellipsis, maxsplit=1)) >> 1))
''')
print('#', 18, flush=True)
run_snippet('''
show(lambda: {})
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
        yield 6
    finally:
        log('finally'); return 8
    return 9
    try:
        yield 4
    except LookupError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: g.send(None))
show(lambda: g.send(1))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_running)
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    v = [1, 2, 3, 4, 5]
    try:
        del v[5]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 21, flush=True)
run_snippet('''
show(lambda: {type})
''')
print('#', 22, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
    class Y():
        pass
        def __index__(self): log('index'); return 1
        __slots__ = ('a', 's')
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __len__(self): log('len'); return 2
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __str__(self): return 'str'
        def __repr__(self): return f'<{type(self).__name__}>'
    class Z(frozenset, X):
        pass
        def __mul__(self, other): return ('mul', other)
        def __str__(self): return 'str'
        prop = property(lambda self: 'prop')
        def __setitem__(self, key, value): log('setitem', key, value)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
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
show(lambda: hash(x) == hash(x))
show(lambda: float(x))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: next(x))
show(lambda: iter(x) is x)
show(lambda: X.missing)
show(lambda: vars(x))
show(lambda: dict(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 23, flush=True)
run_snippet('''
def run():
    if (1,):
        log(833)
    else:
        if ord(2, frozenset({2, 3})):
            if list('hello'):
                log(834)
                n835 = 0
                while n835 < 2:
                    n835 += 1
                    log(837)
                    raise
                    raise
            else:
                raise ValueError('v') from KeyError(9)
                for i in iter([4]):
                    log('i', i)
                    return 845
                1 / 0
            try:
                n848 = 0
                while n848 < 2:
                    n848 += 1
                    raise ZeroDivisionError(1, 2)
                    return 852
                    raise TypeError
                n855 = 0
                while n855 < 2:
                    n855 += 1
                    return 857
                    log(858)
                    raise ValueError('v') from KeyError(9)
            except ArithmeticError as e:
                log(862)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ({'x': None})[10**20]:
                    log(864)
                    raise
                    log(867)
                with 5:
                    log(869)
            else:
                try:
                    log((-1e-7).is_integer(bytearray(b'xyz')))
                except KeyError as e:
                    log(873)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(875)
                except ZeroDivisionError as e:
                    log(876)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ValueError('v')
                finally:
                    log(881)
                    log(882)
                try:
                    log((bytes(range(65, 75)) << 1.0))
                    log(886)
                    return 889
                except ZeroDivisionError as e:
                    log(890)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    log(894)
                    return 896
            try:
                n897 = 0
                while n897 < 2:
                    n897 += 1
                    break
                    1 / 0
                    raise
                log(904)
                if (0j ** 0.5):
                    1 / 0
                    log('%s-%d')
                else:
                    raise OSError(2, 'gone')
                    log(911)
                    log(914)
            except KeyError as e:
                log(915)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(b'abc')
                for i in ():
                    log('i', i)
                    raise
                for i in range(3):
                    log('i', i)
                    break
                else:
                    log(922)
            except KeyError as e:
                log(923)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ((2.5-1e3j) if b'a' else -7):
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(927)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                else:
                    log(931)
                try:
                    log(932)
                    log(934)
                finally:
                    log(936)
                    raise KeyError('k') from None
                    raise StopIteration(3) from None
            else:
                log(941)
                if ('% 5c' % (10,)):
                    raise
                    raise KeyError('k')
                else:
                    log(948)
                    1 / 0
                    return 952
            finally:
                log(953)
                try:
                    log(954)
                except (KeyError, ValueError) as e:
                    log(956)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(2**61)
                except KeyError as e:
                    log(961)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('' if [None, 0] else slice(1, 5, 2)))
                try:
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(966)
                    return 968
    return 'fell off'
show(run)
''')
print('#', 24, flush=True)
run_snippet('''
def f(a, /, b=2, *, c, d=4): return locals()
show(lambda: f(b=1))
show(lambda: f())
show(lambda: f(1))
show(lambda: f(x=1))
''')
print('#', 25, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 1.5 if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool() if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if subject: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5 if log('guard'): return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run('\\x00\\t'))
show(lambda: run(f'{(2.675):=x}{(2.675)!r:>20}'))
show(lambda: run((-(0j).__format__(int))))
show(lambda: run(('{0:é^12.0n}|{0!r}'.format({1}) not in (dict(zip('abc', range(3))))[0:])))
''')
print('#', 26, flush=True)
run_snippet('''
async def main():
    await 7
    async for i in agen():
        log(i)
        pass
show(lambda: drive(main()))
''')
print('#', 27, flush=True)
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
    return 9
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(None))
show(lambda: list(g))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(1))
show(g.close)
''')
print('#', 28, flush=True)
run_snippet('''
def run():
    n969 = 0
    while n969 < 2:
        n969 += 1
        raise TypeError
    try:
        1 / 0
        for i in [1, 2]:
            log('i', i)
            try:
                log(974)
                n975 = 0
                while n975 < 2:
                    n975 += 1
                    break
                    1 / 0
            finally:
                log(980)
                raise KeyError('k')
                log(983)
        else:
            log(984)
    except ZeroDivisionError as e:
        log(985)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if (['b', 'a'] ** 2):
            for i in ():
                log('i', i)
                if ('😀x' if bytes(range(65, 75)) else 'abc'):
                    1 / 0
                    log(989)
                    raise KeyError('k')
                else:
                    log(992)
                    continue
        else:
            n996 = 0
            while n996 < 2:
                n996 += 1
                with Manager(True):
                    log((10**20 or 2**32 + 1))
                    return 1000
                for i in iter([4]):
                    log('i', i)
                    log(1002)
                    raise KeyError('k')
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                else:
                    log(1007)
                log(1008)
            else:
                log(1009)
            for i in iter([4]):
                log('i', i)
                if [None, 0]:
                    continue
                    log(())
                    return 1015
                else:
                    log([range(10, 0, -3), {'a': 1, 'b': 2}])
                    raise ZeroDivisionError(1, 2)
                try:
                    break
                except Exception as e:
                    log(1022)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(3**100)
                    raise
                    continue
                except (KeyError, ValueError) as e:
                    log(1029)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([])
                    continue
                    continue
                finally:
                    log(1036)
                    log(('% 12.0o' % ('12',)))
                    continue
                for i in range(3):
                    log('i', i)
                    continue
                    log(('ǆ' if -2**63 - 1 else object))
                    1 / 0
        try:
            n1047 = 0
            while n1047 < 2:
                n1047 += 1
                for i in range(3):
                    log('i', i)
                    raise GeneratorExit from KeyError(9)
                    log(1051)
                if (b'' >> -1):
                    raise
                    break
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                with Manager() as m:
                    continue
            try:
                try:
                    raise
                    1 / 0
                    return 1065
                finally:
                    log(1066)
                    return 1068
                    return 1070
                    raise
                with 5, Manager() as m:
                    raise TypeError
                    raise ZeroDivisionError(1, 2) from None
                    return 1078
                try:
                    log(1080)
                    raise
                finally:
                    log(1083)
                    raise
                    log(1086)
                    return 1089
            except ArithmeticError as e:
                log(1090)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log([])
                    raise
                except Exception as e:
                    log(1095)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1+2j))
                except ValueError as e:
                    log(1098)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    log(1102)
                    log(1103)
                else:
                    log(1106)
                with 5, Manager():
                    raise StopIteration(3)
                    log(1110)
                    log(1111)
                with Manager(True) as m, Manager(True):
                    log(([3, 1, 2] ^ [[1], [2]]))
                    raise ValueError('v')
                    log(1117)
            except ValueError as e:
                log(1119)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ValueError('v') from None
                finally:
                    log(1122)
                    raise
                try:
                    log((b'\\x00\\xff' >> 0))
                    log(())
                    raise
                except ValueError as e:
                    log(1131)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
            if (1+2j):
                n1134 = 0
                while n1134 < 2:
                    n1134 += 1
                    continue
            else:
                try:
                    log((len).__eq__())
                    raise OSError(2, 'gone') from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except KeyError as e:
                    log(1143)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                    log({})
                except Exception as e:
                    log(1148)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1150)
                    log(oct(-1))
                    return 1154
                finally:
                    log(1155)
                    log(1157)
                    raise ValueError('v')
                    log((frozenset() if range(0) else 1e100))
        finally:
            log(1162)
            n1163 = 0
            while n1163 < 2:
                n1163 += 1
                if (b'a')[1]:
                    raise
                    break
                for i in 'ab':
                    log('i', i)
                    break
                    break
                    break
                for i in iter([4]):
                    log('i', i)
                    log(1174)
                else:
                    log(1176)
            else:
                log(1177)
            with Manager(True):
                raise ValueError('v') from None
                for i in iter([4]):
                    log('i', i)
                    continue
                    continue
                try:
                    1 / 0
                    log('{} {x}')
                    log(1189)
                finally:
                    log(1190)
                    log(1192)
                    log(1193)
                    1 / 0
            n1197 = 0
            while n1197 < 2:
                n1197 += 1
                try:
                    raise
                except* KeyError as e:
                    log(1200)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1201)
                except* KeyError as e:
                    log(1202)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    log(1204)
                finally:
                    log(1206)
                    log(1207)
                with Manager(), Manager():
                    raise TypeError
                    log(1211)
                    log(1214)
    finally:
        log(1215)
        if ('12' ** 0):
            with 5:
                if '{} {x}':
                    raise StopIteration(3) from KeyError(9)
                else:
                    raise GeneratorExit
            log(1220)
        else:
            if format(2**64, 'z.25'):
                for i in iter([4]):
                    log('i', i)
                    continue
                    1 / 0
                try:
                    log(1225)
                    return 1228
                    raise StopIteration(3)
                except* ValueError as e:
                    log(1231)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1232)
                except* (TypeError, OSError) as e:
                    log(1233)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            if -1.5:
                try:
                    raise
                    raise
                    log(chr(set('abc'), (3, 2, 1, 0)))
                finally:
                    log(1241)
                    raise
                    log(bool(-1, -100, set()))
                with Manager():
                    raise
                if object:
                    log(1248)
                    log(1250)
            else:
                raise KeyError('k') from None
    try:
        n1254 = 0
        while n1254 < 2:
            n1254 += 1
            log(1255)
            try:
                try:
                    continue
                    log(1259)
                    log(1261)
                finally:
                    log(1262)
                    raise OSError(2, 'gone') from KeyError(9)
                    log(1266)
                log(1267)
            finally:
                log(1268)
                break
                try:
                    log(1271)
                    return 1274
                finally:
                    log(1275)
                    raise StopIteration(3)
                    log(1278)
                    return 1281
        else:
            log(1282)
        log(1283)
        raise
    except TypeError as e:
        log(1286)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        return 1288
    except ArithmeticError as e:
        log(1289)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(([None, 0] if 0.5 else 'a'))
        log(1292)
        if bytearray():
            for i in [1, 2]:
                log('i', i)
                if ({'a': 1, 'b': 2})[:100:]:
                    raise
                    continue
                    raise
                else:
                    continue
                    continue
                log(1303)
            else:
                log(1304)
    finally:
        log(1305)
        if ('a').zfill(5, bytearray()):
            log(1306)
            n1307 = 0
            while n1307 < 2:
                n1307 += 1
                log(1308)
                with Manager(True), Manager():
                    break
                    raise KeyError('k') from KeyError(9)
                    break
                try:
                    log(1316)
                finally:
                    log(1317)
                    raise ValueError('v')
            else:
                log(1320)
        else:
            try:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(1324)
                except ZeroDivisionError as e:
                    log(1325)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 1329
            finally:
                log(1330)
                for i in range(3):
                    log('i', i)
                    continue
                    raise OSError(2, 'gone') from None
                else:
                    log(1335)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1339)
                finally:
                    log(1340)
                    log(float(100))
            raise StopIteration(3)
    return 'fell off'
show(run)
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
    log((yield from inner()))
    log('got', (yield 1))
    log('got', (yield 1))
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: next(g, 'end'))
show(lambda: g.send(None))
show(lambda: g.gi_running)
show(lambda: g.gi_running)
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 30, flush=True)
run_snippet('''
def run():
    a, *b, c = (range(10, 0, -3))[10**20]
    return locals()
show(run)
''')
print('#', 31, flush=True)
run_snippet('''
show(lambda: [].append)
''')
print('#', 32, flush=True)
run_snippet('''
def f(*args): return locals()
show(lambda: f(**{'a': 1}))
show(lambda: f(*5))
show(lambda: f(1, a=2))
show(lambda: f(*(), **{}))
''')
print('#', 33, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __len__(self): log('len'); return 2
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __setitem__(self, key, value): log('setitem', key, value)
    class Y(set, X):
        pass
        def __delattr__(self, name): log('delattr', name)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __mul__(self, other): return ('mul', other)
        value = 5
        def __lt__(self, other): log('lt'); return True
        def __bool__(self): log('bool'); return False
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
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
show(lambda: 1 + x)
show(lambda: range(x))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: x[0])
show(lambda: isinstance(x, X))
show(lambda: x and 1)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: str(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 34, flush=True)
run_snippet('''
def run():
    *a, b = {'x': None}
    return locals()
show(run)
''')
print('#', 35, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
    class Y(dict):
        pass
        def __str__(self): return 'str'
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
show(lambda: x @ y)
show(lambda: X.klass(2))
show(lambda: X[3])
show(lambda: range(x))
show(lambda: next(x))
show(lambda: (*x,))
show(lambda: x > 1)
show(lambda: [1, 2, 3][x])
def change():
    global x; x.new = 1
show(change)
''')
print('#', 36, flush=True)
run_snippet('''
show(lambda: [[1], [2]])
''')
print('#', 37, flush=True)
run_snippet('''
show(lambda: (sorted(x or 1 for x in (1, 2) if not x) > 5e-324))
''')
print('#', 38, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int() if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bytes() if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b] if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v}: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(sum(x or 1 for x in len if x)))
show(lambda: run((+((1,) ** None))))
show(lambda: run(set()))
show(lambda: run(f'{(3**100):-.1}{(3**100)!r:>20}'))
''')
print('#', 39, flush=True)
run_snippet('''
async def main():
    raise GeneratorExit
show(lambda: drive(main()))
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: bytearray())
''')
print('#', 41, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': 1, **rest} if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]) if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int() if subject: return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([-x for x in b' x ' if x != 1]))
show(lambda: run((-2**30 == ({'x': None} << 100) >= [[1], [2]] >= ({'a': 1, 'b': 2} if '-3.5' else [[1], [2]]))))
show(lambda: run(divmod(object, dict(zip('abc', range(3))), [3, 1, 2])))
show(lambda: run((range(5),)))
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
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: next(g, 'end'))
show(lambda: g.close())
show(lambda: g.gi_running)
show(lambda: next(iter(g)))
show(lambda: g.send(1))
show(lambda: g.close())
show(g.close)
''')
print('#', 43, flush=True)
run_snippet('''
def f(*args): return locals()
show(lambda: f(1, a=2))
show(lambda: f(**{'a': 1}))
show(lambda: f(**5))
show(lambda: f(*[1, 2]))
''')
print('#', 44, flush=True)
run_snippet('''
async def main():
    async for i in agen():
        log(i)
        break
    async for i in agen():
        log(i)
        continue
show(lambda: drive(main()))
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __mul__(self, other): return ('mul', other)
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
show(lambda: X.klass(2))
show(lambda: x * 2)
show(lambda: list(reversed(x)))
show(lambda: repr(x))
show(lambda: bool(x))
show(lambda: bytes(x))
show(lambda: (*x,))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 46, flush=True)
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
    yield from [2, 3]
    raise KeyError('k')
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(1))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(1))
show(lambda: g.send(None))
show(lambda: next(g))
show(g.close)
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    try:
        for i in iter([4]):
            log('i', i)
            log(1345)
        try:
            with Manager(True) as m, Manager(True):
                if 1/3:
                    1 / 0
                    log(1348)
                else:
                    raise StopIteration(3)
                    raise GeneratorExit from KeyError(9)
                    log(({(1, 2): [3]} != {1: 2}))
                with Manager():
                    log(1357)
            try:
                log(1358)
                try:
                    raise ValueError('v') from None
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(1363)
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            except* (TypeError, OSError) as e:
                log(1368)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1369)
            if Ellipsis:
                for i in ():
                    log('i', i)
                    log((0 if str else set()))
                    log(1373)
        finally:
            log(1374)
            if ():
                log(1375)
    except ValueError as e:
        log(1376)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(), Manager(True) as m:
            for i in range(3):
                log('i', i)
                with Manager(True) as m, Manager(True):
                    raise
            try:
                if list((x, x) for x in 0j if x):
                    log(1380)
                    raise OSError(2, 'gone')
                    log(([].append if 123456.789 else 2**62 - 1))
            finally:
                log(1385)
                for i in 'ab':
                    log('i', i)
                    raise TypeError from None
                    log('12')
                else:
                    log(1390)
                if (1+2j):
                    raise
                    raise TypeError
                    raise
                else:
                    log({'x': None})
                    raise
                    raise
            log(1403)
        raise ValueError('v')
        try:
            log(1406)
            try:
                raise StopIteration(3) from None
                raise ZeroDivisionError(1, 2) from KeyError(9)
            except* KeyError as e:
                log(1411)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            except* KeyError as e:
                log(1413)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            else:
                try:
                    raise ValueError('v')
                    log(1418)
                except (KeyError, ValueError) as e:
                    log(1419)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 1423
                    1 / 0
                else:
                    log(1427)
                    raise TypeError
                finally:
                    log(1430)
                    return 1432
                    log(1433)
                for i in [1, 2]:
                    log('i', i)
                    break
                raise
            n1439 = 0
            while n1439 < 2:
                n1439 += 1
                log(1440)
                try:
                    raise StopIteration(3) from None
                    log(1443)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                except TypeError as e:
                    log(1447)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    1 / 0
                    continue
                except LookupError as e:
                    log(1454)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
            else:
                log(1457)
        finally:
            log(1458)
            try:
                try:
                    log(1460)
                except ArithmeticError as e:
                    log(1461)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log(1465)
                    1 / 0
                except ValueError as e:
                    log(1468)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1469)
                finally:
                    log(1471)
                    raise GeneratorExit from None
                try:
                    log(1474)
                    raise KeyError('k')
                except BaseException as e:
                    log(1478)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
                except ArithmeticError as e:
                    log(1481)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(sorted(x or 1 for x in 1e100))
                    raise GeneratorExit from None
                if ([[1], [2]] >> 0):
                    log(1486)
                    1 / 0
                    raise StopIteration(3)
            except (KeyError, ValueError) as e:
                log(1492)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(any((x, x) for x in [].append if not x))
                    return 1496
                except KeyError as e:
                    log(1497)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1499)
                    raise ValueError('v') from None
                except (KeyError, ValueError) as e:
                    log(1502)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1504
                    raise ValueError('v')
                n1507 = 0
                while n1507 < 2:
                    n1507 += 1
                    break
            except ArithmeticError as e:
                log(1510)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ('%a' % ('\\ud800',)):
                    return 1512
                    log(1514)
                    raise TypeError
                else:
                    log(1518)
                    log(1519)
                    log(1522)
                n1523 = 0
                while n1523 < 2:
                    n1523 += 1
                    log(([3, 1, 2])[2:-1:])
                    raise OSError(2, 'gone')
                else:
                    log(1528)
            else:
                log(set('abc'))
                n1531 = 0
                while n1531 < 2:
                    n1531 += 1
                    continue
                    log(1535)
                    break
            finally:
                log(1538)
                if {{'a': 1, 'b': 2}: {(1, 2): [3]}}:
                    raise ZeroDivisionError(1, 2)
                else:
                    raise OSError(2, 'gone') from None
                    raise OSError(2, 'gone')
                log(1545)
                try:
                    return 1547
                    raise
                    return 1551
                finally:
                    log(1552)
                    log(f'{(63):08,g}{(63)!r:>20}')
                    1 / 0
            if 1e100:
                log(1557)
            else:
                log(1558)
                if ({1} == (1+2j)):
                    return 1561
                else:
                    return 1563
                    log(1564)
                    raise ZeroDivisionError(1, 2)
            try:
                try:
                    return 1569
                    log(({1: 2})[2**31])
                    log(1572)
                except LookupError as e:
                    log(1574)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1576)
                finally:
                    log(1577)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(1583)
            except ValueError as e:
                log(1584)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (None if 'A\\nB\\r\\nC' else b'\\x00\\xff'):
                    1 / 0
                    return 1588
                    log((2**62 - 1).to_bytes({}, strict=True))
                else:
                    1 / 0
                if ('% 12.12e' % (1.0,)):
                    log((dict(zip('abc', range(3))) <= [1]))
                    raise KeyError('k') from None
                    raise
                else:
                    raise KeyError('k') from KeyError(9)
                    1 / 0
            finally:
                log(1603)
                log(1604)
                if ('ǆ' if b' x ' else (3, 2, 1, 0)):
                    log(1605)
                else:
                    1 / 0
                    raise TypeError
                    return 1612
                try:
                    1 / 0
                except ZeroDivisionError as e:
                    log(1615)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1617
                    raise
                    1 / 0
                finally:
                    log(1622)
                    raise KeyError('k') from KeyError(9)
                    raise
    with Manager(True), Manager(True):
        n1627 = 0
        while n1627 < 2:
            n1627 += 1
            for i in [1, 2]:
                log('i', i)
                with 5:
                    break
                    1 / 0
                    log({1: 'one', 1.0: 'float'})
                with Manager():
                    raise StopIteration(3) from KeyError(9)
                try:
                    return 1637
                    raise
                except LookupError as e:
                    log(1640)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1642)
                    return 1644
                    break
                except TypeError as e:
                    log(1647)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1649)
            if Ellipsis:
                raise GeneratorExit from KeyError(9)
                log(1652)
            log(1653)
        n1654 = 0
        while n1654 < 2:
            n1654 += 1
            n1655 = 0
            while n1655 < 2:
                n1655 += 1
                break
                try:
                    log(1658)
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(1662)
                    raise
            with Manager(True) as m:
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            n1667 = 0
            while n1667 < 2:
                n1667 += 1
                with Manager(True) as m:
                    log((3 >> 1))
                    break
                    raise ValueError('v')
                n1674 = 0
                while n1674 < 2:
                    n1674 += 1
                    log(1676)
            else:
                log(1677)
        else:
            log(1678)
        try:
            for i in 'ab':
                log('i', i)
                if []:
                    continue
                    raise
                with Manager() as m, Manager(True) as m:
                    raise StopIteration(3) from None
            else:
                log(1685)
            try:
                with Manager() as m, Manager():
                    return 1687
                log(1688)
            finally:
                log(1689)
                raise KeyError('k')
        finally:
            log(1692)
            try:
                try:
                    log(1694)
                    raise
                except Exception as e:
                    log(1697)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(any(complex('inf'), (-0.0-0j)))
                else:
                    log(1701)
                    return 1703
                log(1704)
            finally:
                log(1705)
                for i in range(3):
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            with 5, Manager():
                with 5, 5:
                    log({(x, x) for x in (-0.0-0j)})
                    log(1712)
                    raise KeyError('k') from KeyError(9)
    for i in range(3):
        log('i', i)
        if [*['b', 'a'], (), 1j]:
            if ((-0.0-0j) @ (2.5-1e3j)):
                for i in range(3):
                    log('i', i)
                    log(1717)
                    raise TypeError
                    break
            with Manager() as m, Manager(True) as m:
                log(range(10, 0, -3))
                if ():
                    raise
                else:
                    raise ValueError('v') from None
            n1728 = 0
            while n1728 < 2:
                n1728 += 1
                if ([1.5, 1]).pop():
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    1 / 0
                    raise
    return 'fell off'
show(run)
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
    for i in range(2):
        yield i
    log((yield from inner()))
    try:
        yield 4
    except ArithmeticError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: next(iter(g)))
show(lambda: g.send(1))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 49, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
    class Y(str, X):
        pass
        def __length_hint__(self): return 3
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
show(lambda: X.value)
show(lambda: iter(x) is x)
show(lambda: 2 * x)
show(lambda: dict(x))
show(lambda: x.anything)
show(lambda: x and 1)
show(lambda: x < y)
show(lambda: complex(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 50, flush=True)
run_snippet('''
show(lambda: (bytearray()).lstrip(False, b'a', -3))
''')
print('#', 51, flush=True)
run_snippet('''
def run():
    log(1735)
    return 'fell off'
show(run)
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    v = {(1, 2): [3]}
    try:
        v[2:0] = {None: (2.5-1e3j)}
    finally:
        log(v)
    return v
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    with Manager(True), Manager(True):
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
        log(1738)
        1 / 0
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __reversed__(self): return iter('rev')
        def __enter__(self): log('enter'); return self
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __delattr__(self, name): log('delattr', name)
    class Y(dict):
        pass
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __index__(self): log('index'); return 1
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        value = 5
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: x == 1)
show(lambda: X.static(1))
show(lambda: X.__mro__)
show(lambda: list(x))
show(lambda: x(1, b=2))
show(lambda: x.method())
show(lambda: 2 * x)
show(lambda: x != y)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 55, flush=True)
run_snippet('''
show(lambda: {})
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    try:
        try:
            n1741 = 0
            while n1741 < 2:
                n1741 += 1
                try:
                    raise KeyError('k') from KeyError(9)
                except ArithmeticError as e:
                    log(1744)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1745)
                finally:
                    log(1747)
                    log(((1, 2)).__add__(1.0))
                    continue
                    continue
        finally:
            log(1754)
            log(1755)
            try:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1759)
                    raise StopIteration(3)
                finally:
                    log(1762)
                    1 / 0
                    return 1766
            except* ValueError as e:
                log(1767)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
        try:
            if (not 5e-324):
                with Manager(True) as m:
                    raise TypeError from KeyError(9)
                    log(1j)
                    raise ValueError('v') from KeyError(9)
            with Manager(True), 5:
                try:
                    raise KeyError('k')
                    1 / 0
                    1 / 0
                finally:
                    log(1781)
                    log(1783)
                    raise
                    log(1787)
                n1788 = 0
                while n1788 < 2:
                    n1788 += 1
                    raise
                    log(([1] >> 100))
                    log(1793)
                else:
                    log(1795)
                for i in 'ab':
                    log('i', i)
                    log(1797)
                    break
                    continue
                else:
                    log(1802)
        except KeyError as e:
            log(1803)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in range(3):
                log('i', i)
                log(1804)
                try:
                    log((set() ** None))
                except ZeroDivisionError as e:
                    log(1807)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except BaseException as e:
                    log(1810)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    break
                    log(1815)
                finally:
                    log(1817)
                    log(1818)
                    return 1821
                    raise
                try:
                    continue
                except ValueError as e:
                    log(1826)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
            else:
                log(1831)
        log(1832)
    except BaseException as e:
        log(1833)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(1835)
        if (+bytearray()):
            if (frozenset()).discard():
                n1836 = 0
                while n1836 < 2:
                    n1836 += 1
                    return 1838
                    raise
                    log(2**63)
                else:
                    log(1843)
                try:
                    raise GeneratorExit from None
                    log(1j)
                finally:
                    log(1848)
                    log([x for x in (3, 2, 1, 0) if x])
                    log(1852)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                log(1855)
            if bytearray(frozenset()):
                try:
                    raise
                    raise ZeroDivisionError(1, 2)
                    log(divmod({1: 2}, 'a', iter([1, 2])))
                except LookupError as e:
                    log(1862)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    log(1865)
                except Exception as e:
                    log(1867)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                try:
                    1 / 0
                except* KeyError as e:
                    log(1874)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1875)
                except* (TypeError, OSError) as e:
                    log(1876)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1877)
                log(1878)
        else:
            log(complex(100, NotImplemented))
    except ZeroDivisionError as e:
        log(1881)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(1882)
        n1884 = 0
        while n1884 < 2:
            n1884 += 1
            with 5:
                log(1885)
        else:
            log(1886)
    return 'fell off'
show(run)
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    try:
        raise StopIteration(3) from None
    except LookupError as e:
        log(1889)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in 'ab':
            log('i', i)
            n1890 = 0
            while n1890 < 2:
                n1890 += 1
                try:
                    break
                    break
                finally:
                    log(1895)
                    continue
                    return 1899
        else:
            log(1900)
        try:
            raise
            log(1903)
            for i in iter([4]):
                log('i', i)
                n1904 = 0
                while n1904 < 2:
                    n1904 += 1
                    raise ValueError('v') from None
                with Manager(), Manager(True):
                    break
                for i in iter([4]):
                    log('i', i)
                    log(({(1, 2): [3]} < bytes(range(65, 75)) >= 0j == 'ab' * 20))
                    1 / 0
                else:
                    log(1913)
        except ZeroDivisionError as e:
            log(1914)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n1915 = 0
            while n1915 < 2:
                n1915 += 1
                with Manager(), Manager(True) as m:
                    raise StopIteration(3)
                    raise
                for i in 'ab':
                    log('i', i)
                    continue
                    log(1922)
                else:
                    log(1924)
                for i in ():
                    log('i', i)
                    return 1926
                    return 1928
                    log(1/3)
        except ZeroDivisionError as e:
            log(1931)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if ({1}).add(100):
                n1932 = 0
                while n1932 < 2:
                    n1932 += 1
                    1 / 0
                    break
                    log((+b''))
                else:
                    log(1939)
                if ({'a': 1, 'b': 2} > {1: 'one', 1.0: 'float'}):
                    log(frozenset())
                    log(1942)
                if ((None,) << 1.0):
                    log(1945)
            else:
                try:
                    1 / 0
                    log(1948)
                except LookupError as e:
                    log(1950)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1952)
                else:
                    log(255)
                log(1955)
                n1957 = 0
                while n1957 < 2:
                    n1957 += 1
                    1 / 0
                    continue
                    log(1963)
            try:
                return 1965
            finally:
                log(1966)
                for i in ():
                    log('i', i)
                    log(((None,) if {'x': None} else set('abc')))
                    continue
                with Manager() as m, Manager(True):
                    1 / 0
        else:
            log(1973)
        try:
            with 5:
                n1975 = 0
                while n1975 < 2:
                    n1975 += 1
                    raise KeyError('k') from KeyError(9)
                    raise
                else:
                    log(1980)
                try:
                    raise ValueError('v')
                    raise ValueError('v') from None
                    raise
                finally:
                    log(1987)
                    raise ZeroDivisionError(1, 2) from None
                    log(1991)
                    log(1993)
                if {1: 'one', 1.0: 'float'}:
                    log(1994)
                else:
                    raise KeyError('k')
                    return 1999
            try:
                try:
                    log(2000)
                    log(2002)
                finally:
                    log(2004)
                    log(2005)
                    log(2007)
                    raise ValueError('v')
                raise
            except (KeyError, ValueError) as e:
                log(2013)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2014)
                n2015 = 0
                while n2015 < 2:
                    n2015 += 1
                    log(2017)
                    raise GeneratorExit
                    return 2021
            except BaseException as e:
                log(2022)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2023)
                log((b'abc')[2:8])
                if (dict(zip('abc', range(3)))).fromkeys(-100, {1, 2, 3}, b' x '):
                    log(2026)
                    log(2028)
                    return 2031
            else:
                for i in ():
                    log('i', i)
                    continue
                    raise OSError(2, 'gone') from KeyError(9)
            finally:
                log(2036)
                for i in iter([4]):
                    log('i', i)
                    raise ValueError('v')
                else:
                    log(2039)
                try:
                    raise KeyError('k') from KeyError(9)
                    return 2043
                except ValueError as e:
                    log(2044)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1j).conjugate([3, 1, 2]))
                    raise StopIteration(3) from None
                except ArithmeticError as e:
                    log(2049)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([x or 1 for x in 'İ' if x])
                    raise ValueError('v')
                    log(2055)
                else:
                    raise
                    raise
                finally:
                    log(2060)
                    log(2062)
                try:
                    raise GeneratorExit
                    log((True if 'title case Text' else 'abc'))
                    raise StopIteration(3)
                finally:
                    log(2069)
                    log(2071)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
        finally:
            log(2074)
            return 2076
            try:
                try:
                    log(ascii())
                    raise
                    log(2082)
                except LookupError as e:
                    log(2083)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2085
                    raise GeneratorExit from KeyError(9)
                except (KeyError, ValueError) as e:
                    log(2088)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((b'')[:])
                else:
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(2093)
                    return 2095
                    log(2096)
                if (-7 <= slice(1, 5, 2)):
                    raise
                for i in iter([4]):
                    log('i', i)
                    return 2101
                    raise ValueError('v')
                    break
                else:
                    log(2106)
            except ArithmeticError as e:
                log(2107)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n2108 = 0
                while n2108 < 2:
                    n2108 += 1
                    continue
                    return 2112
                else:
                    log(2113)
    else:
        n2114 = 0
        while n2114 < 2:
            n2114 += 1
            raise
            try:
                try:
                    break
                    log((['b', 'a'])[:3])
                    break
                except (KeyError, ValueError) as e:
                    log(2123)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2124)
                for i in iter([4]):
                    log('i', i)
                    break
            finally:
                log(2128)
                log(2129)
                log(2130)
        else:
            log(2131)
    for i in ():
        log('i', i)
        try:
            for i in range(3):
                log('i', i)
                break
                if 1j:
                    continue
                    return 2137
                else:
                    log(([])[:])
                    break
                    1 / 0
                log(2144)
            if bytearray(b'xyz'):
                log(2145)
                try:
                    1 / 0
                    raise StopIteration(3)
                finally:
                    log(2151)
                    raise StopIteration(3)
                    raise TypeError from KeyError(9)
                n2156 = 0
                while n2156 < 2:
                    n2156 += 1
                    1 / 0
                    continue
                else:
                    log(2161)
        except Exception as e:
            log(2162)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager(True):
                    log((bytes(range(65, 75)))[:])
                    log(2165)
                log(2167)
            finally:
                log(2168)
                n2169 = 0
                while n2169 < 2:
                    n2169 += 1
                    log(2171)
                    log(min([1.5, 1]))
                log(2174)
                continue
        except BaseException as e:
            log(2177)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                for i in iter([4]):
                    log('i', i)
                    log(('%+12.3c' % ({'a': 1, 'b': 2},)))
                raise OSError(2, 'gone') from None
                try:
                    log([(1,), {(1, 2): [3]}])
                    raise TypeError
                finally:
                    log(2186)
                    break
                    raise GeneratorExit
            except (KeyError, ValueError) as e:
                log(2191)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                continue
                n2194 = 0
                while n2194 < 2:
                    n2194 += 1
                    continue
                    return 2198
                    return 2200
            except LookupError as e:
                log(2201)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
                try:
                    break
                except Exception as e:
                    log(2206)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except ArithmeticError as e:
                    log(2209)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2210)
                    raise KeyError('k') from None
                else:
                    log(2215)
                    log(2217)
                finally:
                    log(2218)
                    log(2220)
                for i in range(3):
                    log('i', i)
                    log(2222)
            else:
                n2223 = 0
                while n2223 < 2:
                    n2223 += 1
                    continue
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                    1 / 0
                    return 2231
            finally:
                log(2232)
                log(2233)
            log(2234)
            log(2235)
        else:
            try:
                try:
                    raise GeneratorExit from None
                    log(True)
                except (KeyError, ValueError) as e:
                    log(2240)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(2243)
                    return 2246
                finally:
                    log(2247)
                    raise OSError(2, 'gone')
                raise
                n2252 = 0
                while n2252 < 2:
                    n2252 += 1
                    break
                    raise ValueError('v')
                else:
                    log(2257)
            finally:
                log(2258)
                if (3**100 < (1, 2) != {1}):
                    continue
                    break
                    break
                else:
                    return 2266
                    continue
                    return 2270
            if {1: 2}:
                with Manager(), Manager() as m:
                    log(2272)
                    log({})
                    continue
                with Manager(True), 5:
                    continue
                n2279 = 0
                while n2279 < 2:
                    n2279 += 1
                    raise
            else:
                if ('A\\nB\\r\\nC' ** 0):
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise StopIteration(3) from KeyError(9)
            log(2286)
        finally:
            log(2287)
            if f'{(2**31):>z.0g}{(2**31)!r:>20}':
                with Manager(), Manager(True):
                    continue
                try:
                    break
                    continue
                    log(2295)
                except ZeroDivisionError as e:
                    log(2296)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise GeneratorExit
        for i in iter([4]):
            log('i', i)
            log(2303)
            for i in 'ab':
                log('i', i)
                with Manager():
                    log(2304)
                    log(2307)
                try:
                    continue
                    break
                    raise GeneratorExit from KeyError(9)
                except KeyError as e:
                    log(2314)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                except ValueError as e:
                    log(2317)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    raise ZeroDivisionError(1, 2)
                else:
                    return 2323
        else:
            log(2324)
        try:
            log(2325)
            try:
                try:
                    raise TypeError from KeyError(9)
                except TypeError as e:
                    log(2328)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except TypeError as e:
                    log(2331)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            except TypeError as e:
                log(2338)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if all():
                    break
                    return 2342
                    raise
                else:
                    raise StopIteration(3) from None
                try:
                    1 / 0
                    continue
                    log(2352)
                finally:
                    log(2353)
                    log(2355)
                    raise StopIteration(3) from KeyError(9)
                    return 2359
            else:
                try:
                    return 2361
                    log(2363)
                finally:
                    log(2364)
                    1 / 0
                    continue
            finally:
                log(2369)
                try:
                    break
                    break
                    continue
                except* KeyError as e:
                    log(2376)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2377)
                except* ValueError as e:
                    log(2378)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(2380)
                    1 / 0
                    raise
                    break
                log(2387)
            if [0] * 5:
                try:
                    return 2389
                    break
                    log(2393)
                except (KeyError, ValueError) as e:
                    log(2394)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                else:
                    log(2398)
                    log(2399)
                    log((NotImplemented << 1))
            else:
                if bytearray(1, list('hello')):
                    continue
                log(2405)
        except TypeError as e:
            log(2406)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    break
                except Exception as e:
                    log(2409)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(2412)
                except KeyError as e:
                    log(2414)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                finally:
                    log(2419)
                    log(2420)
                    log(2422)
                if (b'\\x00\\xff')[3:3:]:
                    continue
                    continue
            except KeyError as e:
                log(2428)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if range(5):
                    break
                    1 / 0
                    return 2434
                n2435 = 0
                while n2435 < 2:
                    n2435 += 1
                    raise OSError(2, 'gone')
                    continue
                    return 2441
                if ((1, 2) >> -1):
                    return 2443
            else:
                try:
                    continue
                    1 / 0
                    break
                except Exception as e:
                    log(2450)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    log((1e22 ** 3))
                except LookupError as e:
                    log(2455)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                    break
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(2464)
                    raise
                    1 / 0
                log(2469)
                if 'ǆ':
                    continue
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(2476)
            try:
                try:
                    log(2479)
                    break
                    log(2482)
                finally:
                    log(2484)
                    log(object)
                try:
                    log([b'\\x00\\xff', int])
                    raise
                except TypeError as e:
                    log(2491)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
            except TypeError as e:
                log(2494)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                except TypeError as e:
                    log(2497)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    break
                    raise
                else:
                    log(2504)
                    continue
                n2508 = 0
                while n2508 < 2:
                    n2508 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(2511)
                log(2512)
            except TypeError as e:
                log(2513)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log([3, 1, 2])
                except TypeError as e:
                    log(2516)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2518)
                    log(2520)
                else:
                    continue
                    continue
                    log(2526)
                finally:
                    log(2527)
                    continue
                for i in range(3):
                    log('i', i)
                    log(2531)
                    log((-1e-7 is 1.7976931348623157e308))
                    raise
                if (~b' x '):
                    break
                    log((5e-324 ** None))
                    log(dict(zip('abc', range(3))))
            finally:
                log(2542)
                with Manager() as m:
                    log(2544)
                    1 / 0
                with Manager(True):
                    log(2548)
                if chr(3):
                    continue
                    raise
        except BaseException as e:
            log(2553)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                n2554 = 0
                while n2554 < 2:
                    n2554 += 1
                    raise GeneratorExit from KeyError(9)
                    return 2558
                else:
                    log(2559)
                try:
                    log(2560)
                    log(2563)
                    log(type)
                finally:
                    log(2566)
                    raise
                    log((1, 2))
            except ArithmeticError as e:
                log(2571)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    raise
                try:
                    break
                    break
                finally:
                    log(2578)
                    raise ValueError('v') from None
                    log([].append)
            finally:
                log(2583)
                try:
                    log(2584)
                except ZeroDivisionError as e:
                    log(2586)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(2589)
                    continue
                    continue
                try:
                    log(2594)
                    log('a,b,,c')
                    raise OSError(2, 'gone') from KeyError(9)
                except LookupError as e:
                    log(2600)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                    log((b'abc').isspace())
                if (1 if 'ßﬁ' else lambda x=1: x):
                    1 / 0
                    break
            n2609 = 0
            while n2609 < 2:
                n2609 += 1
                log(2610)
                log(2611)
        finally:
            log(2612)
            for i in iter([4]):
                log('i', i)
                try:
                    log(256)
                    break
                    raise
                finally:
                    log(2619)
                    log((-1.5 << 0))
                    log(2623)
                    break
                try:
                    1 / 0
                    break
                    continue
                except Exception as e:
                    log(2632)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2633)
                except LookupError as e:
                    log(2635)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    log(2638)
                finally:
                    log(2640)
                    1 / 0
                    continue
                continue
            else:
                log(2647)
    else:
        log(2648)
    return 'fell off'
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        value = 5
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __contains__(self, item): log('contains', item); return item == 1
        def __round__(self, n=None): return ('round', n)
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
show(lambda: -x)
show(lambda: round(x, 2))
show(lambda: x @ y)
show(lambda: sum(x))
show(lambda: 7 in x)
show(lambda: list(reversed(x)))
show(lambda: [i for i in x])
show(lambda: 1 in x)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 59, flush=True)
run_snippet('''
def run():
    log(2649)
    try:
        if (-0.0-0j):
            for i in ():
                log('i', i)
                try:
                    raise KeyError('k')
                    break
                    break
                finally:
                    log(2656)
                    raise
                for i in ():
                    log('i', i)
                    1 / 0
            if ({(1, 2): [3]}).__contains__([[1], [2]], -3):
                for i in 'ab':
                    log('i', i)
                    log(2661)
                    raise
                else:
                    log(2665)
        else:
            try:
                raise KeyError('k') from None
            finally:
                log(2668)
                log(2669)
    except LookupError as e:
        log(2670)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager():
            with 5:
                for i in ():
                    log('i', i)
                    return 2672
                    log(2673)
                log(2675)
            log(2676)
        n2677 = 0
        while n2677 < 2:
            n2677 += 1
            try:
                try:
                    raise
                except (KeyError, ValueError) as e:
                    log(2680)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2682)
                    raise KeyError('k') from None
                finally:
                    log(2685)
                    1 / 0
                log(2688)
            except LookupError as e:
                log(2689)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if f'{(255):^z08n}{(255)!r:>20}':
                    log(2690)
                else:
                    log(2693)
                    return 2695
                    raise
                if b' x ':
                    break
                    log(2701)
                    raise OSError(2, 'gone') from None
                else:
                    log(set(2, {'a': 1, 'b': 2}))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(2708)
            finally:
                log(2710)
                try:
                    raise KeyError('k') from KeyError(9)
                    continue
                    return 2716
                except* (TypeError, OSError) as e:
                    log(2717)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(2719)
                    log(2720)
                    raise
                    log({-10**30: b' x '})
                log(2726)
                try:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(2731)
                except BaseException as e:
                    log(2733)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ValueError('v') from None
            if (('a', 1) + (1, 2)):
                n2738 = 0
                while n2738 < 2:
                    n2738 += 1
                    log([3, 1, 2])
                    1 / 0
                if ({1, 2, 3} > int):
                    raise
            else:
                log(2745)
        else:
            log(2746)
    except (KeyError, ValueError) as e:
        log(2747)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise
    log(2750)
    return 'fell off'
show(run)
''')
