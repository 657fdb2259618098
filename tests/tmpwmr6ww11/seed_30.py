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
    raise ZeroDivisionError(1, 2)
    try:
        yield 4
    except ValueError as e:
        log(repr(e))
        yield 5
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g))
show(lambda: g.send(None))
show(lambda: g.send(1))
show(lambda: g.gi_frame is None)
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 1, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __bool__(self): log('bool'); return False
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __setitem__(self, key, value): log('setitem', key, value)
        def __hash__(self): return 7
        def __missing__(self, key): return 'missing'
        prop = property(lambda self: 'prop')
    class Y():
        pass
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
    class Z(dict, Y):
        pass
        def __index__(self): log('index'); return 1
        def __gt__(self, other): log('gt'); return NotImplemented
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
show(lambda: x > 1)
show(lambda: x[0])
show(lambda: X[3])
show(lambda: list(reversed(x)))
show(lambda: 2 * x)
show(lambda: bool(x))
show(lambda: X.__mro__)
show(lambda: hash(x) == hash(x))
def change():
    global x; x.new = 1
show(change)
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
    return 9
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: g.throw(StopIteration))
show(lambda: g.send(None))
show(lambda: next(g, 'end'))
show(lambda: next(g, 'end'))
show(lambda: g.throw(KeyError))
show(lambda: next(g, 'end'))
show(g.close)
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    n1 = 0
    while n1 < 2:
        n1 += 1
        if ({1, 2, 3}).difference_update({'a': 1, 'b': 2}):
            n2 = 0
            while n2 < 2:
                n2 += 1
                try:
                    continue
                    raise
                    continue
                except LookupError as e:
                    log(9)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log((-256 if [] else {1: 'one', 1.0: 'float'}))
                if list('hello'):
                    raise
                    continue
                else:
                    continue
                    return 21
                    continue
                n24 = 0
                while n24 < 2:
                    n24 += 1
                    log(25)
            for i in 'ab':
                log('i', i)
                if int:
                    continue
                else:
                    continue
            try:
                try:
                    raise
                finally:
                    log(33)
                    log(34)
                try:
                    log(((2.5-1e3j) << 100))
                except* (TypeError, OSError) as e:
                    log(38)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    break
                log(42)
            finally:
                log(44)
                if filter([1.5, 1]):
                    break
                continue
                n49 = 0
                while n49 < 2:
                    n49 += 1
                    raise
                else:
                    log(52)
        for i in range(3):
            log('i', i)
            log(53)
        else:
            log(54)
        if (int <= complex('inf')):
            break
            log(callable())
    try:
        with 5, Manager():
            try:
                log(59)
                log(61)
            except ArithmeticError as e:
                log(62)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (1,):
                    raise
                else:
                    raise ValueError('v') from KeyError(9)
                try:
                    raise
                    log(70)
                    1 / 0
                finally:
                    log(73)
                    raise ValueError('v') from KeyError(9)
            except KeyError as e:
                log(76)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(78)
                try:
                    log([*(None,)])
                    1 / 0
                    log(84)
                except Exception as e:
                    log(85)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    1 / 0
                    raise
                except ArithmeticError as e:
                    log(92)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                finally:
                    log(95)
                    1 / 0
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            return 101
    finally:
        log(102)
        for i in ():
            log('i', i)
            try:
                with Manager(True) as m, 5:
                    log(104)
                for i in ():
                    log('i', i)
                    return 106
            except ValueError as e:
                log(107)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m:
                    break
                continue
                if (int)[3]:
                    raise
                    1 / 0
                else:
                    raise
            finally:
                log(118)
                try:
                    break
                    log(122)
                except (KeyError, ValueError) as e:
                    log(123)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(126)
                    1 / 0
                    1 / 0
                    log(132)
                try:
                    log(133)
                except ZeroDivisionError as e:
                    log(135)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log({})
                    continue
                except TypeError as e:
                    log(142)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    continue
                    return 148
                try:
                    return 150
                    log(complex('inf'))
                except BaseException as e:
                    log(153)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                except ZeroDivisionError as e:
                    log(156)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([3, 1, 2])
                finally:
                    log(159)
                    log(160)
        try:
            with 5, Manager():
                raise OSError(2, 'gone')
                try:
                    log(165)
                    raise TypeError
                    raise
                except TypeError as e:
                    log(170)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(172)
                    log(False)
                except Exception as e:
                    log(175)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(slice(1, 5, 2))
                    log(178)
                    raise
                finally:
                    log(182)
                    raise ValueError('v') from None
                for i in [1, 2]:
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                    raise OSError(2, 'gone')
            n191 = 0
            while n191 < 2:
                n191 += 1
                n192 = 0
                while n192 < 2:
                    n192 += 1
                    raise StopIteration(3)
                    break
                n197 = 0
                while n197 < 2:
                    n197 += 1
                    log(198)
                log(200)
            else:
                log(201)
        except Exception as e:
            log(202)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise ValueError('v')
            log(['b', 'a'])
            if ((3, 2, 1, 0) * (3, 2, 1, 0)):
                log(())
        except BaseException as e:
            log(209)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in iter([4]):
                log('i', i)
                if (b'a').extend({1, 2, 3}):
                    1 / 0
                    break
                    raise StopIteration(3) from None
                else:
                    raise OSError(2, 'gone') from KeyError(9)
                    log((ValueError('v') ** 10))
                n220 = 0
                while n220 < 2:
                    n220 += 1
                    continue
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                else:
                    log(225)
            try:
                try:
                    1 / 0
                    1 / 0
                except ValueError as e:
                    log(230)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(([1.5, 1],))
                    raise OSError(2, 'gone') from None
                except ZeroDivisionError as e:
                    log(235)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(bin(1e16, ('a', 1), dict(zip('abc', range(3)))))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(240)
                log(242)
            finally:
                log(243)
                with Manager(), Manager() as m:
                    raise GeneratorExit
                    raise GeneratorExit
                    log(format('ǆ', '-c'))
                log((2.5-1e3j))
            try:
                for i in [1, 2]:
                    log('i', i)
                    continue
                    return 255
                else:
                    log(256)
            except (KeyError, ValueError) as e:
                log(257)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    continue
                    1 / 0
                    break
                else:
                    log(264)
                if ([0] * 5 >> 1):
                    return 266
            except ArithmeticError as e:
                log(267)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ValueError('v')
                    raise
                except* ValueError as e:
                    log(272)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                with 5, Manager(True):
                    log({1})
        return 277
    n278 = 0
    while n278 < 2:
        n278 += 1
        with Manager(True), Manager():
            if ('-3.5' | [1.5, 1]):
                if {0j: ' pad ', b'abc': -1}:
                    continue
                    log(282)
                n283 = 0
                while n283 < 2:
                    n283 += 1
                    raise GeneratorExit from None
                    1 / 0
            else:
                with 5:
                    log(set('abc'))
                if {'x': None}:
                    break
            log(292)
    else:
        log(293)
    return 'fell off'
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
show(lambda: (not len))
''')
print('#', 5, flush=True)
run_snippet('''
def run():
    a, b, c = ('a', 1)
    return locals()
show(run)
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    (a, b), c = (not (i for i in range(3)))
    return locals()
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
show(lambda: map({x for x in dict(zip('abc', range(3))) if x != 1}, (2**31 != (1, 2) != b'')))
''')
print('#', 8, flush=True)
run_snippet('''
show(lambda: {'İ': (b' x ').isascii(2, 2**62 - 1, 0), 'a': (1, 2)})
''')
print('#', 9, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
    try:
        await Wait(5)
    finally:
        log('finally')
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 10, flush=True)
run_snippet('''
show(lambda: -1)
''')
print('#', 11, flush=True)
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
show(lambda: g.send(None))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(iter(g)))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(ValueError('t')))
show(g.close)
''')
print('#', 12, flush=True)
run_snippet('''
show(lambda: (({1: 2}).pop(-100) != ((b' x ' if (1, (2, 3)) else 1e16) == (0.1 ** None) < (-2**62 > frozenset() >= 1/3)) != (-10**30 is {-x for x in range(2**70) if not x}) <= (~b'\\x00\\xff')))
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    v = list('hello')
    try:
        v.pop(1j, 5, 63)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    v = {(1, 2): [3]}
    try:
        v += '{0:^z08_d}|{0!r}'.format(5e-324)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    log(294)
    try:
        if ([0] * 5)[:8]:
            for i in ():
                log('i', i)
                log(296)
                log(297)
                log(298)
        else:
            log(299)
            try:
                log(300)
                n301 = 0
                while n301 < 2:
                    n301 += 1
                    log((-1.5 if dict(zip('abc', range(3))) else ''))
                    log(([1, 2, 3, 4, 5]).__getitem__(2**64))
                    1 / 0
                return 309
            except ArithmeticError as e:
                log(310)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if zip():
                    log(312)
                else:
                    log(313)
                    log(315)
                if pow(100):
                    raise KeyError('k') from KeyError(9)
                    raise ValueError('v')
                n321 = 0
                while n321 < 2:
                    n321 += 1
                    return 323
            else:
                try:
                    log(325)
                    raise
                    return 329
                finally:
                    log(330)
                    1 / 0
                    1 / 0
            finally:
                log(335)
                log(336)
            if (frozenset() if 123456.789 else range(10, 0, -3)):
                log(337)
                log(338)
            else:
                log(339)
                if ('a,b,,c' - 'ab' * 20):
                    1 / 0
                    1 / 0
        log(344)
    except BaseException as e:
        log(345)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(True), Manager() as m:
            n346 = 0
            while n346 < 2:
                n346 += 1
                try:
                    log(348)
                finally:
                    log(349)
                    break
            else:
                log(352)
            raise
            log(355)
        n356 = 0
        while n356 < 2:
            n356 += 1
            for i in range(3):
                log('i', i)
                n357 = 0
                while n357 < 2:
                    n357 += 1
                    1 / 0
                    raise
                log(362)
        n363 = 0
        while n363 < 2:
            n363 += 1
            with 5, Manager(True):
                log(((None,))[2**64])
            if (2**30 if ('a', 1) else {1, 2, 3}):
                try:
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(368)
                    log((slice(None) ** 10))
                    return 372
                for i in iter([4]):
                    log('i', i)
                    continue
                    break
                    return 378
                n379 = 0
                while n379 < 2:
                    n379 += 1
                    continue
            if (+{1: 2}):
                n382 = 0
                while n382 < 2:
                    n382 += 1
                    1 / 0
                    break
                    raise
                else:
                    log(389)
            else:
                raise ValueError('v') from None
        else:
            log(392)
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
def run():
    try:
        try:
            with Manager(True), Manager():
                log(393)
            for i in ():
                log('i', i)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                n396 = 0
                while n396 < 2:
                    n396 += 1
                    continue
            else:
                log(399)
            log(400)
        finally:
            log(401)
            with Manager(True) as m:
                try:
                    raise GeneratorExit from None
                    raise
                except* (TypeError, OSError) as e:
                    log(406)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(407)
                with Manager() as m:
                    1 / 0
                    1 / 0
            n412 = 0
            while n412 < 2:
                n412 += 1
                with Manager():
                    1 / 0
                    raise
            with Manager(True) as m, Manager(True) as m:
                for i in [1, 2]:
                    log('i', i)
                    log(417)
                else:
                    log(419)
        if (len < (1+2j) == [3, 1, 2]):
            n420 = 0
            while n420 < 2:
                n420 += 1
                return 422
                n423 = 0
                while n423 < 2:
                    n423 += 1
                    log((set('abc')).difference_update())
                    log(427)
            log(428)
            try:
                n429 = 0
                while n429 < 2:
                    n429 += 1
                    return 431
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(435)
                try:
                    return 437
                    raise
                except Exception as e:
                    log(440)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log(b'a,b,c')
                    raise
                except KeyError as e:
                    log(447)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 449
                    log((b'abc')[0:])
                finally:
                    log(452)
                    raise StopIteration(3) from KeyError(9)
                    log(2**30)
                    raise
            except LookupError as e:
                log(459)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((True == bytearray(b'xyz') >= 2**31))
                except BaseException as e:
                    log(462)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(464)
                    log(465)
                except LookupError as e:
                    log(467)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 469
                    1 / 0
                else:
                    raise
                    log(475)
                if (1, (2, 3)):
                    log(123456.789)
                    1 / 0
                else:
                    1 / 0
                if {1: 'one', 1.0: 'float'}:
                    log(482)
                    raise
                else:
                    return 487
                    log(1)
            else:
                for i in ():
                    log('i', i)
                    log(491)
                    break
            finally:
                log(494)
                if ((1, (2, 3)) if (3, 2, 1, 0) else len):
                    log('ǆ')
                    log(497)
                    return 500
                else:
                    log(502)
                n503 = 0
                while n503 < 2:
                    n503 += 1
                    raise KeyError('k') from None
                    raise
                else:
                    log(508)
        for i in [1, 2]:
            log('i', i)
            try:
                log(509)
            except LookupError as e:
                log(510)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n511 = 0
                while n511 < 2:
                    n511 += 1
                    log((bytes(range(65, 75)))[:])
                    continue
                    log(517)
                else:
                    log(518)
                try:
                    break
                except Exception as e:
                    log(521)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                    break
                else:
                    continue
                finally:
                    log(530)
                    log(531)
                    return 534
                    continue
                log(537)
            else:
                n538 = 0
                while n538 < 2:
                    n538 += 1
                    break
                    raise
                    log(543)
                else:
                    log(545)
                log(547)
                try:
                    log(((None,) if 10**20 else list('hello')))
                    raise StopIteration(3) from KeyError(9)
                except* (TypeError, OSError) as e:
                    log(552)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    return 555
                    log((not {'x': None}))
                finally:
                    log(558)
                    1 / 0
                    break
            finally:
                log(563)
                try:
                    continue
                finally:
                    log(566)
                    raise
                with 5:
                    log(-2**62)
                log(571)
            1 / 0
            n574 = 0
            while n574 < 2:
                n574 += 1
                return 576
                try:
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(579)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(580)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise GeneratorExit
                else:
                    continue
                finally:
                    log(588)
                    raise TypeError from KeyError(9)
                    raise
                    continue
                with Manager():
                    raise
                    log(597)
    finally:
        log(599)
        n600 = 0
        while n600 < 2:
            n600 += 1
            with Manager() as m:
                log(601)
            if [1]:
                log(602)
                if {(1, 2): [3]}:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            try:
                try:
                    continue
                    break
                    return 610
                finally:
                    log(611)
                    raise
                    raise
            except ArithmeticError as e:
                log(616)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n617 = 0
                while n617 < 2:
                    n617 += 1
                    raise
                    return 621
                else:
                    log(622)
                try:
                    log(623)
                finally:
                    log(625)
                    raise KeyError('k') from None
                    log((3, 2, 1, 0))
                    raise TypeError from KeyError(9)
            except LookupError as e:
                log(632)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise OSError(2, 'gone')
                n635 = 0
                while n635 < 2:
                    n635 += 1
                    raise
                    break
                    break
                else:
                    log(642)
                log(123456.789)
            finally:
                log(645)
                for i in 'ab':
                    log('i', i)
                    continue
                    log(649)
                    1 / 0
                with Manager(True) as m, Manager():
                    break
                    raise KeyError('k')
                log(656)
        else:
            log(657)
    try:
        with 5:
            n658 = 0
            while n658 < 2:
                n658 += 1
                n659 = 0
                while n659 < 2:
                    n659 += 1
                    continue
                    raise ValueError('v') from None
                    break
                else:
                    log(666)
                log(667)
                try:
                    raise
                    log(672)
                    raise
                except LookupError as e:
                    log(675)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(676)
                    return 679
                    break
                finally:
                    log(682)
                    raise ValueError('v')
                    break
            if ([] in 2):
                with Manager():
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            else:
                if (frozenset({2, 3}) ** -2):
                    1 / 0
                    log(1e100)
                    return 696
            n697 = 0
            while n697 < 2:
                n697 += 1
                log(698)
                try:
                    raise
                    continue
                except Exception as e:
                    log(703)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(704)
                except BaseException as e:
                    log(706)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                finally:
                    log(709)
                    continue
                    continue
                    break
                try:
                    raise
                    continue
                finally:
                    log(720)
                    log((2**31 >= 'a' == () == set('abc')))
    except ArithmeticError as e:
        log(723)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n724 = 0
        while n724 < 2:
            n724 += 1
            try:
                if (range(2**70) % NotImplemented):
                    log(725)
                    raise
                else:
                    continue
                    break
                log(733)
            finally:
                log(734)
                try:
                    log((~list('hello')))
                    break
                except ArithmeticError as e:
                    log(739)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(740)
                    1 / 0
                finally:
                    log(744)
                    log(745)
                    log(747)
                log(749)
                if (0j >> 1):
                    break
                    raise ValueError('v')
                else:
                    raise GeneratorExit from None
                    1 / 0
        log(758)
    except ZeroDivisionError as e:
        log(759)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in range(3):
            log('i', i)
            log(760)
        else:
            log(761)
    else:
        n762 = 0
        while n762 < 2:
            n762 += 1
            if [3, 1, 2]:
                for i in range(3):
                    log('i', i)
                    log(763)
                else:
                    log(765)
                log(766)
                try:
                    1 / 0
                except TypeError as e:
                    log(769)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ValueError('v') from KeyError(9)
                    return 775
                finally:
                    log(776)
                    1 / 0
                    log(779)
            log(781)
            try:
                if print:
                    break
                    1 / 0
                    break
                try:
                    raise OSError(2, 'gone') from None
                except KeyError as e:
                    log(790)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(791)
                except KeyError as e:
                    log(793)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(797)
                    raise GeneratorExit from None
                else:
                    continue
                    return 803
            finally:
                log(804)
                try:
                    continue
                finally:
                    log(807)
                    continue
                    break
                    break
                n814 = 0
                while n814 < 2:
                    n814 += 1
                    break
                    log(818)
                    raise StopIteration(3) from KeyError(9)
                else:
                    log(821)
                with Manager():
                    return 823
                    1 / 0
                    1 / 0
        with Manager():
            try:
                n828 = 0
                while n828 < 2:
                    n828 += 1
                    break
                for i in [1, 2]:
                    log('i', i)
                    log(831)
                    return 834
                else:
                    log(835)
            except TypeError as e:
                log(836)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log({1: 2})
                if list(-x for x in {1, 2, 3} if x != 1):
                    1 / 0
                    log(841)
            except TypeError as e:
                log(843)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n844 = 0
                while n844 < 2:
                    n844 += 1
                    break
                    return 848
                    continue
                with Manager(), Manager() as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            finally:
                log(853)
                log(854)
    return 'fell off'
show(run)
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    raise GeneratorExit
    1 / 0
    n859 = 0
    while n859 < 2:
        n859 += 1
        log(860)
        if (2**31 >= 2):
            with Manager() as m:
                for i in iter([4]):
                    log('i', i)
                    return 862
                    continue
        log(float('inf'))
    return 'fell off'
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
        def __call__(self, *a, **k): return ('called', a, k)
    class Y(frozenset, X):
        pass
        def __missing__(self, key): return 'missing'
        def __gt__(self, other): log('gt'); return NotImplemented
    class Z(tuple, X):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __hash__(self): return 7
        def __float__(self): log('float'); return 1.5
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
show(lambda: int(x))
show(lambda: [i for i in x])
show(lambda: x[0])
show(lambda: x)
show(lambda: x.method(3))
show(lambda: x.value)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: format(x, 'abc'))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 19, flush=True)
run_snippet('''
async def main():
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
''')
print('#', 20, flush=True)
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
    return 9
    try:
        yield 6
    finally:
        log('finally')
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: g.send(None))
show(lambda: g.gi_frame is None)
show(lambda: next(g, 'end'))
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g))
show(g.close)
''')
print('#', 21, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [*_, last]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([]))
show(lambda: run(({frozenset({2, 3}): 0.0, 'A\\nB\\r\\nC': ('a', 1)} >> 31)))
show(lambda: run((+'{0:*< G}|{0!r}'.format(0.0))))
show(lambda: run(range(0)))
''')
print('#', 22, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __set__(self, obj, value): log('set', value)
        def __iter__(self): log('iter'); return iter([5, 6])
        static = staticmethod(lambda *a: ('static', a))
        def __contains__(self, item): log('contains', item); return item == 1
        def __hash__(self): return 7
        def __dir__(self): return ['b', 'a']
        def __lt__(self, other): log('lt'); return True
    class Y():
        pass
        def __round__(self, n=None): return ('round', n)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
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
show(lambda: X.static(1))
show(lambda: x.method(3))
show(lambda: isinstance(x, X))
show(lambda: {**x})
show(lambda: sorted([x, y]) is None)
show(lambda: x < y)
show(lambda: x.prop)
show(lambda: x + y)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 23, flush=True)
run_snippet('''
async def main():
    log(await Wait(1))
    async for i in agen():
        log(i)
        break
show(lambda: drive(main()))
''')
print('#', 24, flush=True)
run_snippet('''
show(lambda: '{0:*<08.25}|{0!r}'.format((bytearray(b'xyz') if -1.5 else list('hello'))))
''')
print('#', 25, flush=True)
run_snippet('''
def run():
    try:
        if Ellipsis:
            log(867)
        raise
        for i in 'ab':
            log('i', i)
            log(870)
        else:
            log(871)
    except TypeError as e:
        log(872)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if (() >= (None,)):
            try:
                log(873)
                n874 = 0
                while n874 < 2:
                    n874 += 1
                    raise
                    break
                else:
                    log(879)
            except Exception as e:
                log(880)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if [[1], [2]]:
                    return 882
                    raise KeyError('k')
                    1 / 0
                raise ValueError('v')
                return 890
            finally:
                log(891)
                log(892)
                raise ValueError('v')
            if ([None, 0])[2::]:
                with Manager() as m, Manager() as m:
                    log(895)
                    log(897)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                with 5:
                    raise OSError(2, 'gone')
                    log(2**30 - 1)
                    1 / 0
            else:
                log(907)
                n908 = 0
                while n908 < 2:
                    n908 += 1
                    break
                    raise ZeroDivisionError(1, 2)
                    1 / 0
                else:
                    log(915)
                log(916)
    raise TypeError from KeyError(9)
    n919 = 0
    while n919 < 2:
        n919 += 1
        with Manager(True), Manager(True):
            for i in ():
                log('i', i)
                try:
                    break
                except Exception as e:
                    log(922)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1, 2))
                    continue
                except ArithmeticError as e:
                    log(927)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    continue
                for i in [1, 2]:
                    log('i', i)
                    raise GeneratorExit
            try:
                n934 = 0
                while n934 < 2:
                    n934 += 1
                    continue
            finally:
                log(937)
                try:
                    log(938)
                    return 941
                    break
                finally:
                    log(944)
                    return 946
                    log(948)
                with Manager(True):
                    continue
            log(951)
        try:
            try:
                try:
                    continue
                    raise KeyError('k') from KeyError(9)
                finally:
                    log(957)
                    1 / 0
                    raise GeneratorExit
                    continue
                1 / 0
            finally:
                log(966)
                raise
                log(format(10, '>-_.3b'))
                try:
                    1 / 0
                    1 / 0
                except* ValueError as e:
                    log(975)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(976)
                except* (TypeError, OSError) as e:
                    log(977)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(979)
                    continue
                    log(983)
            n984 = 0
            while n984 < 2:
                n984 += 1
                try:
                    log(986)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    continue
                except (KeyError, ValueError) as e:
                    log(991)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    continue
                    log(list(str(x) for x in -2**63 - 1 if x))
                except LookupError as e:
                    log(998)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
            else:
                log(1001)
        except (KeyError, ValueError) as e:
            log(1002)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(1003)
                try:
                    raise StopIteration(3)
                finally:
                    log(1007)
                    raise StopIteration(3)
                n1010 = 0
                while n1010 < 2:
                    n1010 += 1
                    log(1011)
                    log(1013)
                    log(float(-3, set()))
            except (KeyError, ValueError) as e:
                log(1017)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except BaseException as e:
                log(1020)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    1 / 0
            else:
                log(1023)
                raise
        finally:
            log(1026)
            for i in range(3):
                log('i', i)
                try:
                    log(1028)
                except Exception as e:
                    log(1029)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    break
                    log({'a': 1, 'b': 2})
                finally:
                    log(1036)
                    continue
                    continue
                if (1, (2, 3)):
                    continue
                    1 / 0
                    log(1046)
            else:
                log(1047)
            try:
                try:
                    break
                except* ValueError as e:
                    log(1050)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(1052)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1053)
                try:
                    raise GeneratorExit
                    log((5e-324).fromhex(*[1, 2]))
                    raise OSError(2, 'gone')
                finally:
                    log(1060)
                    break
                    log(1063)
            except BaseException as e:
                log(1065)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m, Manager(True) as m:
                    1 / 0
                with 5, Manager(True):
                    continue
            else:
                if zip((-0.0-0j), frozenset()):
                    break
                    break
                    raise TypeError
                else:
                    raise TypeError
                if ((1, (2, 3))).__getitem__(2.5):
                    raise OSError(2, 'gone') from KeyError(9)
                log((~b'a,b,c'))
            finally:
                log(1082)
                try:
                    raise
                    1 / 0
                    log(1088)
                except TypeError as e:
                    log(1089)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log({1: 2})
                    raise OSError(2, 'gone')
                try:
                    log(1096)
                finally:
                    log(1098)
                    log(1099)
            try:
                with Manager() as m:
                    return 1102
                try:
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(1105)
                    continue
                    break
            except (KeyError, ValueError) as e:
                log(1110)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1111 = 0
                while n1111 < 2:
                    n1111 += 1
                    break
                else:
                    log(1114)
                for i in range(3):
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                    break
                log(1119)
            finally:
                log(1120)
                break
                log(1123)
        log(1124)
    return 'fell off'
show(run)
''')
print('#', 26, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    v = set('abc')
    try:
        v |= [1, 2, 3, 4, 5]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __delattr__(self, name): log('delattr', name)
        def __int__(self): log('int'); return 4
        def __index__(self): log('index'); return 1
        def __float__(self): log('float'); return 1.5
        def __repr__(self): return f'<{type(self).__name__}>'
        def __bool__(self): log('bool'); return False
        static = staticmethod(lambda *a: ('static', a))
    class Y(tuple, X):
        pass
        def __len__(self): log('len'); return 2
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __length_hint__(self): return 3
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __float__(self): log('float'); return 1.5
        def __missing__(self, key): return 'missing'
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
show(lambda: x != y)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x[0])
show(lambda: X.missing)
show(lambda: dir(x)[:3])
show(lambda: dict(x))
show(lambda: x and 1)
show(lambda: X.__mro__)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 29, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __contains__(self, item): log('contains', item); return item == 1
        def __round__(self, n=None): return ('round', n)
        def __str__(self): return 'str'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        value = 5
        __slots__ = ('a', 's')
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
    class Y(object, X):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        value = 5
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
show(lambda: x == 1)
show(lambda: X.__mro__)
show(lambda: round(x, 2))
show(lambda: [i for i in x])
show(lambda: x.value)
show(lambda: x[0])
show(lambda: x.__class__.__name__)
show(lambda: x + 1)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 30, flush=True)
run_snippet('''
show(lambda: b'\\x00\\xff')
''')
print('#', 31, flush=True)
run_snippet('''
def run():
    for i in 'ab':
        log('i', i)
        with Manager() as m, Manager(True) as m:
            if 'é':
                try:
                    log(1126)
                    continue
                finally:
                    log(1129)
                    log(range())
                log(1132)
        try:
            if ({} and bytearray()):
                with Manager() as m:
                    return 1134
                    break
                    log(1138)
                with Manager(), Manager() as m:
                    continue
                    break
                try:
                    raise
                    continue
                except* (TypeError, OSError) as e:
                    log(1147)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(1149)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1151)
                    1 / 0
                    raise TypeError from KeyError(9)
            try:
                raise
                n1158 = 0
                while n1158 < 2:
                    n1158 += 1
                    log(((1, (2, 3))).__mul__(slice(None), 2))
                    1 / 0
                continue
            finally:
                log(1165)
                try:
                    break
                except ValueError as e:
                    log(1168)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    return 1172
                    return 1174
                if {bytearray()}:
                    log(1175)
                    log(1177)
                    continue
                else:
                    1 / 0
                    break
                    break
                log(1187)
        except BaseException as e:
            log(1188)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in ():
                log('i', i)
                for i in [1, 2]:
                    log('i', i)
                    raise OSError(2, 'gone') from None
                n1191 = 0
                while n1191 < 2:
                    n1191 += 1
                    log(1192)
                    log(1195)
                with Manager(True):
                    break
            else:
                log(1198)
        with Manager():
            log(1199)
            if (-1.0):
                n1200 = 0
                while n1200 < 2:
                    n1200 += 1
                    raise ZeroDivisionError(1, 2) from None
                    log('İ')
                    raise
                log(1207)
            else:
                log(1209)
    else:
        log(1210)
    raise TypeError
    return 'fell off'
show(run)
''')
print('#', 32, flush=True)
run_snippet('''
show(lambda: (0j ** 1))
''')
print('#', 33, flush=True)
run_snippet('''
def run():
    v = {1: 'one', 1.0: 'float'}
    try:
        del v[5]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 34, flush=True)
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
show(lambda: g.throw(ValueError('t')))
show(lambda: list(g))
show(lambda: g.gi_frame is None)
show(lambda: g.close())
show(lambda: g.send(None))
show(g.close)
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    try:
        try:
            raise
            try:
                for i in iter([4]):
                    log('i', i)
                    raise KeyError('k') from None
                    raise GeneratorExit
                else:
                    log(1219)
                for i in range(3):
                    log('i', i)
                    break
                    continue
                    continue
                else:
                    log(1226)
            except ZeroDivisionError as e:
                log(1227)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    log(1228)
                else:
                    log(1230)
            else:
                try:
                    log({255: 'a,b,,c'})
                    raise StopIteration(3) from KeyError(9)
                except BaseException as e:
                    log(1235)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1238)
                except ZeroDivisionError as e:
                    log(1240)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    return 1244
                try:
                    return 1246
                    log(0j)
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(1251)
                    raise KeyError('k')
                    raise
                    log(1257)
            finally:
                log(1258)
                if ():
                    log((256 < (1+2j) < 0.0 != ('a', 1)))
                log(1261)
                log(1262)
        finally:
            log(1263)
            with Manager(True), 5:
                n1264 = 0
                while n1264 < 2:
                    n1264 += 1
                    raise GeneratorExit
                    log(1267)
                raise StopIteration(3) from KeyError(9)
    except* ValueError as e:
        log(1271)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise KeyError('from handler')
    finally:
        log(1273)
        for i in [1, 2]:
            log('i', i)
            try:
                n1274 = 0
                while n1274 < 2:
                    n1274 += 1
                    log(1275)
                log(1277)
                log(1278)
            finally:
                log(1279)
                if ('aXbXc' << 1):
                    break
                    break
        else:
            log(1284)
    return 'fell off'
show(run)
''')
print('#', 36, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __gt__(self, other): log('gt'); return NotImplemented
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
    class Y(set):
        pass
        def __length_hint__(self): return 3
        def __reversed__(self): return iter('rev')
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
show(lambda: [1, 2, 3][x])
show(lambda: x.anything)
show(lambda: [i for i in x])
show(lambda: range(x))
show(lambda: sum(x))
show(lambda: x.method())
show(lambda: x @ y)
show(lambda: X.missing)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 37, flush=True)
run_snippet('''
show(lambda: (-0.0-0j))
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
    raise TypeError
    try:
        yield 4
    except OSError as e:
        log(repr(e))
        yield 5
    try:
        yield 6
    finally:
        log('finally'); return 8
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(ValueError('t')))
show(lambda: list(g))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 39, flush=True)
run_snippet('''
show(lambda: ([1, 2, 3, 4, 5] ** 0))
''')
print('#', 40, flush=True)
run_snippet('''
def f(a): return locals()
show(lambda: f(**5))
show(lambda: f(**{1: 2}))
show(lambda: f(1, a=2))
show(lambda: f(1, c=3))
''')
print('#', 41, flush=True)
run_snippet('''
show(lambda: [None, 0])
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
    log('got', (yield 1))
    return 9
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: next(g))
show(lambda: g.gi_running)
show(lambda: g.throw(GeneratorExit))
show(lambda: next(iter(g)))
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 43, flush=True)
run_snippet('''
show(lambda: sum(str(x) for x in ([] * [[1], [2]]) if x != 1))
''')
print('#', 44, flush=True)
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
show(lambda: next(iter(g)))
show(lambda: list(g))
show(lambda: next(g))
show(lambda: next(g))
show(lambda: g.close())
show(g.close)
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __mul__(self, other): return ('mul', other)
        def __set__(self, obj, value): log('set', value)
        def __missing__(self, key): return 'missing'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        static = staticmethod(lambda *a: ('static', a))
        def __len__(self): log('len'); return 2
    class Y(dict, X):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __set__(self, obj, value): log('set', value)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __class_getitem__(cls, key): return (cls.__name__, key)
    class Z():
        pass
        def __contains__(self, item): log('contains', item); return item == 1
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
show(lambda: x.static(1))
show(lambda: isinstance(x, X))
show(lambda: x.method())
show(lambda: x + y)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: format(x, 'abc'))
show(lambda: 2 * x)
show(lambda: 7 in x)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 46, flush=True)
run_snippet('''
async def main():
    return 6
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    for i in 'ab':
        log('i', i)
        if NotImplemented:
            try:
                try:
                    continue
                except Exception as e:
                    log(1287)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1291)
                    log(1293)
                finally:
                    log(1294)
                    continue
                    log(1297)
                1 / 0
            finally:
                log(1301)
                n1302 = 0
                while n1302 < 2:
                    n1302 += 1
                    log(1303)
                n1305 = 0
                while n1305 < 2:
                    n1305 += 1
                    raise ValueError('v')
                    raise OSError(2, 'gone')
            try:
                try:
                    raise ValueError('v')
                    continue
                except* (TypeError, OSError) as e:
                    log(1314)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1315)
                except* KeyError as e:
                    log(1316)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    return 1319
                    log(1320)
                    continue
            finally:
                log(1324)
                n1325 = 0
                while n1325 < 2:
                    n1325 += 1
                    raise
                    break
                else:
                    log(1330)
        else:
            if ('a', 1):
                raise KeyError('k')
                try:
                    log(any(str(x) for x in -1.5 if not x))
                    continue
                except ValueError as e:
                    log(1337)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                except LookupError as e:
                    log(1340)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1341)
                    continue
                finally:
                    log(1345)
                    continue
                with 5, Manager():
                    raise ZeroDivisionError(1, 2)
                    log(1350)
        with Manager():
            with 5:
                break
            try:
                n1354 = 0
                while n1354 < 2:
                    n1354 += 1
                    raise GeneratorExit
                else:
                    log(1357)
            finally:
                log(1358)
                try:
                    log(1359)
                    log(1362)
                finally:
                    log(1363)
                    continue
                    break
                if (0j is (2.5-1e3j)):
                    continue
                    raise KeyError('k')
                else:
                    log(1373)
                    log(1375)
            if [].append:
                try:
                    raise GeneratorExit from None
                    log(1378)
                    raise StopIteration(3)
                except ValueError as e:
                    log(1382)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(sum(x or 1 for x in object if x))
                    raise OSError(2, 'gone')
                    raise OSError(2, 'gone')
                except KeyError as e:
                    log(1389)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(float('nan'))
        n1392 = 0
        while n1392 < 2:
            n1392 += 1
            log(1393)
            for i in [1, 2]:
                log('i', i)
                if (2**32 + 1 < complex('inf')):
                    continue
                n1396 = 0
                while n1396 < 2:
                    n1396 += 1
                    continue
                else:
                    log(1399)
                log(1401)
            try:
                1 / 0
            finally:
                log(1404)
                with Manager():
                    continue
                    log(1407)
                    break
    else:
        log(1411)
    try:
        try:
            try:
                1 / 0
                try:
                    return 1415
                    raise KeyError('k')
                except ZeroDivisionError as e:
                    log(1418)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise StopIteration(3)
                finally:
                    log(1423)
                    return 1425
                    log(1426)
                    log(1428)
            finally:
                log(1430)
                if set():
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
        except BaseException as e:
            log(1433)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n1434 = 0
            while n1434 < 2:
                n1434 += 1
                try:
                    raise
                except KeyError as e:
                    log(1437)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(({'a': 1, 'b': 2} < {(1, 2): [3]}))
                    log(1441)
                except BaseException as e:
                    log(1442)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1445)
                    break
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    log((b'a,b,c' if float('inf') else object))
                    1 / 0
                else:
                    log(1454)
                try:
                    log(f'{(-2**63 - 1):0=zX}{(-2**63 - 1)!r:>20}')
                    log(1457)
                finally:
                    log(1459)
                    1 / 0
            else:
                log(1462)
        else:
            if {'{} {x}', (3, 2, 1, 0), {1: 2}}:
                log(1463)
                for i in [1, 2]:
                    log('i', i)
                    raise GeneratorExit from KeyError(9)
                    log(1467)
                    return 1469
                else:
                    log(1470)
                return 1472
            try:
                1 / 0
            except ArithmeticError as e:
                log(1475)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 1477
                except ZeroDivisionError as e:
                    log(1478)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(1482)
                except Exception as e:
                    log(1483)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise OSError(2, 'gone') from None
                    log(1489)
                    return 1491
                with Manager(True) as m, Manager(True) as m:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    return 1497
                except KeyError as e:
                    log(1498)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                    return 1502
                    log(1503)
                else:
                    log(1505)
                    raise KeyError('k') from None
            finally:
                log(1509)
                if ((None,) if ('a', 1) else 'a,b,,c'):
                    return 1511
                    log(1512)
                    raise
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    1 / 0
                    break
            for i in 'ab':
                log('i', i)
                try:
                    raise StopIteration(3)
                    raise KeyError('k')
                except TypeError as e:
                    log(1526)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(1533)
                    log(1534)
                    log(1536)
                n1538 = 0
                while n1538 < 2:
                    n1538 += 1
                    return 1540
                    1 / 0
                with Manager(True):
                    break
                    log(1546)
                    raise OSError(2, 'gone')
            else:
                log(1549)
        finally:
            log(1550)
            try:
                try:
                    return 1552
                    log(1553)
                finally:
                    log(1555)
                    log(1556)
                    1 / 0
                    raise
                log((3 == b'' == {'x': None}))
            finally:
                log(1564)
                try:
                    raise ValueError('v') from KeyError(9)
                except TypeError as e:
                    log(1567)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1569)
                except ZeroDivisionError as e:
                    log(1570)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1572
                    1 / 0
                else:
                    log(((1, (2, 3)) > ()))
                finally:
                    log(1577)
                    log(1578)
                    log(1581)
                    raise ValueError('v')
            for i in 'ab':
                log('i', i)
                with Manager(True) as m, Manager() as m:
                    continue
                log(1586)
                try:
                    return 1588
                except KeyError as e:
                    log(1589)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
        for i in range(3):
            log('i', i)
            log(1592)
            for i in range(3):
                log('i', i)
                log(1594)
                if complex('inf'):
                    raise TypeError
                    log(1597)
                    raise StopIteration(3)
                n1601 = 0
                while n1601 < 2:
                    n1601 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(1605)
                else:
                    log(1606)
            else:
                log(1607)
    except KeyError as e:
        log(1608)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(2**64)
    else:
        for i in range(3):
            log('i', i)
            1 / 0
            n1613 = 0
            while n1613 < 2:
                n1613 += 1
                try:
                    raise GeneratorExit from None
                except ZeroDivisionError as e:
                    log(1616)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(list(x or 1 for x in dict(zip('abc', range(3))) if not x))
                finally:
                    log(1621)
                    continue
                    continue
                    break
                log(1628)
                if (int <= 2**64 >= bytearray(b'xyz')):
                    continue
            else:
                log(1631)
            try:
                log(1632)
            except ZeroDivisionError as e:
                log(1634)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1635 = 0
                while n1635 < 2:
                    n1635 += 1
                    continue
                    raise
            except BaseException as e:
                log(1640)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5, Manager():
                    break
            else:
                if b'abc':
                    log(1644)
                if [0] * 5:
                    raise TypeError from KeyError(9)
                    log(1648)
                    continue
                else:
                    raise ValueError('v')
                    log(1654)
                    log(1656)
            finally:
                log(1657)
                raise
                with Manager(True) as m:
                    log(1660)
                raise
    finally:
        log(1664)
        for i in iter([4]):
            log('i', i)
            continue
        log(1667)
        with 5, Manager(True) as m:
            for i in 'ab':
                log('i', i)
                if ('a', 1):
                    continue
                else:
                    continue
                    raise ValueError('v')
                    raise
                for i in [1, 2]:
                    log('i', i)
                    log(1676)
                    break
                    continue
            else:
                log(1682)
            try:
                try:
                    log(((-0.0-0j) >> 0))
                except* ValueError as e:
                    log(1685)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1686)
                for i in range(3):
                    log('i', i)
                    continue
                    1 / 0
                else:
                    log(1691)
            except KeyError as e:
                log(1692)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1693)
                for i in 'ab':
                    log('i', i)
                    log(list(x for x in set()))
                else:
                    log(1696)
    return 'fell off'
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    *a, = (dict(zip('abc', range(3))) >> 1)
    return locals()
show(run)
''')
print('#', 49, flush=True)
run_snippet('''
show(lambda: sorted(str(x) for x in b' x ' if not x))
''')
print('#', 50, flush=True)
run_snippet('''
def f(a, *args, **kwargs): return locals()
show(lambda: f(1, 2, 3))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(1, 2, 3))
show(lambda: f(1, *[2], c=3))
''')
print('#', 51, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __int__(self): log('int'); return 4
        def __class_getitem__(cls, key): return (cls.__name__, key)
    class Y(Exception, X):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __bool__(self): log('bool'); return False
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __format__(self, spec): return f'fmt[{spec}]'
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
show(lambda: x(1, b=2))
show(lambda: dict(x))
show(lambda: x == 1)
show(lambda: x * 2)
show(lambda: x[5])
show(lambda: complex(x))
show(lambda: x.anything)
def change():
    global x; del x.a
show(change)
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    log(1697)
    with Manager(True) as m:
        n1698 = 0
        while n1698 < 2:
            n1698 += 1
            with Manager(True) as m, Manager() as m:
                for i in range(3):
                    log('i', i)
                    return 1700
                    break
                    1 / 0
                else:
                    log(1705)
                log(1706)
            n1708 = 0
            while n1708 < 2:
                n1708 += 1
                if str:
                    log((dict(zip('abc', range(3))))[-1::5])
                with Manager(), Manager() as m:
                    log(Ellipsis)
                    continue
                    raise ValueError('v')
            continue
    return 'fell off'
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    a, b = (lambda x=1: x if dict(zip('abc', range(3))) else 'ßﬁ')
    return locals()
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
async def main():
    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    log([await Wait(i) for i in range(2)])
    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
show(lambda: drive(main()))
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
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: g.throw(KeyError))
show(lambda: g.send(1))
show(lambda: g.send(1))
show(lambda: list(g))
show(lambda: g.throw(ValueError('t')))
show(g.close)
''')
print('#', 56, flush=True)
run_snippet('''
show(lambda: {})
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    try:
        try:
            try:
                log(1719)
            finally:
                log(1720)
                for i in ():
                    log('i', i)
                    1 / 0
                    1 / 0
                    break
            try:
                try:
                    return 1728
                    return 1730
                finally:
                    log(1731)
                    1 / 0
            except (KeyError, ValueError) as e:
                log(1734)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(), 5:
                    raise
                    1 / 0
                    log(1740)
                for i in ():
                    log('i', i)
                    raise
                    log((+-10**30))
                    1 / 0
            finally:
                log(1747)
                with Manager():
                    raise OSError(2, 'gone')
                    log(1750)
                    log(1752)
                try:
                    raise TypeError from KeyError(9)
                    1 / 0
                except BaseException as e:
                    log(1758)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1759)
                    raise GeneratorExit from KeyError(9)
                except KeyError as e:
                    log(1763)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(1766)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 1770
                log(((i for i in range(3))).__iter__())
            n1773 = 0
            while n1773 < 2:
                n1773 += 1
                try:
                    break
                    raise
                    continue
                finally:
                    log(1780)
                    log({frozenset(): int, 1/3: -7, '-3.5': NotImplemented})
                    raise
                try:
                    raise OSError(2, 'gone')
                    break
                finally:
                    log(1789)
                    continue
                    raise StopIteration(3) from None
                    break
        finally:
            log(1796)
            with Manager():
                n1797 = 0
                while n1797 < 2:
                    n1797 += 1
                    log([])
                else:
                    log(1800)
                if (0.5 - [None, 0]):
                    log([x for x in 0.5])
                    return 1804
                    return 1806
                else:
                    log(1808)
                    log(1810)
                    1 / 0
                raise
            log(1815)
            log(1818)
        log(1819)
        try:
            if 1e16:
                with 5, Manager(True):
                    log(f'{(float('nan')):^5.25c}{(float('nan'))!r:>20}')
        except ArithmeticError as e:
            log(1823)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with 5, Manager():
                return 1825
                for i in iter([4]):
                    log('i', i)
                    log(1827)
                    raise StopIteration(3)
                    continue
                else:
                    log(1832)
                with Manager() as m:
                    raise StopIteration(3) from None
        else:
            if {{(1, 2): [3]}: [1, 2, 3, 4, 5], 2**62 - 1: [None, 0], 'ΑΣ': '%s-%d'}:
                try:
                    1 / 0
                    1 / 0
                    raise
                except TypeError as e:
                    log(1841)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({})
                    log(({(1, 2): [3]} ** None))
                    log(1847)
                finally:
                    log(1848)
                    log(1849)
                    log([])
                log(1853)
            if (type if 0j else 2**63):
                if ('ΑΣ' // ' pad '):
                    return 1855
                    raise StopIteration(3) from None
                try:
                    log({1: 2})
                finally:
                    log(1860)
                    1 / 0
                    return 1864
                    log(1e16)
    except KeyError as e:
        log(1867)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            n1868 = 0
            while n1868 < 2:
                n1868 += 1
                try:
                    break
                    continue
                except ValueError as e:
                    log(1873)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log('{0:+E}|{0!r}'.format(bytearray(b'xyz')))
                    break
                    log(bytearray(b'xyz'))
                except (KeyError, ValueError) as e:
                    log(1880)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({'x': None})
                    continue
        finally:
            log(1885)
            for i in [1, 2]:
                log('i', i)
                try:
                    break
                    raise
                except ValueError as e:
                    log(1890)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1893)
                    continue
            with Manager():
                log(1896)
                try:
                    log(([1] >> 0))
                except* ValueError as e:
                    log(1900)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1901)
                except* KeyError as e:
                    log(1902)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(1904)
                    log(1906)
                    log(1907)
                    return 1910
            if ('%05.3a' % (-1,)):
                raise
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            else:
                log(1915)
        if ({'a': 1, 'b': 2})[10**20]:
            n1916 = 0
            while n1916 < 2:
                n1916 += 1
                log(1917)
                return 1919
                n1920 = 0
                while n1920 < 2:
                    n1920 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(1923)
        n1924 = 0
        while n1924 < 2:
            n1924 += 1
            with Manager(True) as m:
                try:
                    log(1926)
                    log(1927)
                except Exception as e:
                    log(1929)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((+[0] * 5))
                try:
                    continue
                except BaseException as e:
                    log(1934)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except Exception as e:
                    log(1937)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1940)
                raise ValueError('v')
            with 5:
                try:
                    break
                    continue
                except (KeyError, ValueError) as e:
                    log(1948)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    break
                except TypeError as e:
                    log(1953)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1955
                    break
                    break
                try:
                    return 1961
                except TypeError as e:
                    log(1962)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                    raise
                finally:
                    log(1969)
                    raise
                    break
                    continue
            log(1976)
    except KeyError as e:
        log(1977)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if f'{(123456.789):=+30g}{(123456.789)!r:>20}':
            with Manager(True):
                n1978 = 0
                while n1978 < 2:
                    n1978 += 1
                    1 / 0
                else:
                    log(1981)
                try:
                    log(1983)
                    1 / 0
                    return 1987
                except LookupError as e:
                    log(1988)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1990)
                    log(1992)
                    raise ValueError('v') from None
                else:
                    return 1996
                finally:
                    log(1997)
                    log(('a', 1))
                try:
                    log(2000)
                    log(2003)
                except* KeyError as e:
                    log(2004)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            for i in 'ab':
                log('i', i)
                try:
                    log(([].append != 2**61))
                    log(divmod(0))
                    break
                except* ValueError as e:
                    log(2012)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2013)
        if (~{1}):
            if {{1, 2, 3}: (1+2j), {(1, 2): [3]}: -1e-7}:
                try:
                    raise ZeroDivisionError(1, 2)
                    log((+range(10, 0, -3)))
                    raise
                except KeyError as e:
                    log(2020)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 2024
                    log(2026)
                finally:
                    log(2027)
                    return 2029
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(2033)
                try:
                    return 2035
                finally:
                    log(2036)
                    1 / 0
                for i in 'ab':
                    log('i', i)
                    continue
                    log(2042)
                    log(2044)
            else:
                try:
                    raise GeneratorExit from None
                    raise StopIteration(3)
                finally:
                    log(2049)
                    raise TypeError from KeyError(9)
                    log((1, 2))
                    raise GeneratorExit from KeyError(9)
                return 2057
                try:
                    raise
                    raise
                except BaseException as e:
                    log(2062)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                    log(2067)
            log(2069)
    else:
        for i in iter([4]):
            log('i', i)
            n2070 = 0
            while n2070 < 2:
                n2070 += 1
                raise TypeError
                if (2**63 != ''):
                    log(2073)
                    log(2075)
        n2077 = 0
        while n2077 < 2:
            n2077 += 1
            try:
                return 2079
                return 2081
                with Manager() as m, Manager(True) as m:
                    break
            finally:
                log(2084)
                if 0j:
                    continue
                else:
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                log(2091)
                if set():
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(2096)
            n2098 = 0
            while n2098 < 2:
                n2098 += 1
                if format(2**62 - 1, '0=+08F'):
                    log(2100)
                    log(2101)
                else:
                    break
                    raise GeneratorExit
                try:
                    log(2108)
                finally:
                    log(2109)
                    raise GeneratorExit from None
                log(2112)
    finally:
        log(2113)
        n2114 = 0
        while n2114 < 2:
            n2114 += 1
            with 5, Manager():
                if [[1], [2]]:
                    log(2116)
                    1 / 0
                    continue
                for i in [1, 2]:
                    log('i', i)
                    return 2122
                else:
                    log(2123)
            with Manager(), Manager(True) as m:
                with Manager(True) as m:
                    log(2125)
                    1 / 0
                log(2128)
            try:
                log(2129)
                break
                try:
                    log(2132)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(2136)
                except ZeroDivisionError as e:
                    log(2138)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    continue
            except ArithmeticError as e:
                log(2143)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), Manager():
                    log(2145)
                with 5:
                    1 / 0
                continue
            except ZeroDivisionError as e:
                log(2150)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5, Manager():
                    break
                    raise TypeError from KeyError(9)
                    raise
                with 5, Manager() as m:
                    raise KeyError('k')
                n2159 = 0
                while n2159 < 2:
                    n2159 += 1
                    continue
                    log(2163)
                    log(2164)
                else:
                    log(2166)
            else:
                n2167 = 0
                while n2167 < 2:
                    n2167 += 1
                    continue
                    break
                    break
                else:
                    log(2174)
            finally:
                log(2175)
                log(2176)
                if ([0] * 5).extend():
                    log((b'').partition(bytes(range(65, 75))))
                else:
                    raise GeneratorExit
                    log(2182)
                try:
                    break
                    1 / 0
                except ArithmeticError as e:
                    log(2187)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2189)
                    continue
                    raise StopIteration(3) from KeyError(9)
                else:
                    continue
                    break
                    break
                finally:
                    log(2200)
                    break
                    return 2204
                    break
        try:
            for i in ():
                log('i', i)
                with Manager(True):
                    raise OSError(2, 'gone') from KeyError(9)
                    break
                    1 / 0
            if (b'\\x00\\xff' << 0):
                log(2213)
        finally:
            log(2214)
            with Manager(True) as m, Manager() as m:
                n2215 = 0
                while n2215 < 2:
                    n2215 += 1
                    return 2217
            log(2218)
        if {float('inf'): 5e-324, 10**20: 1.7976931348623157e308, '%s-%d': ('a', 1)}:
            log(2221)
            try:
                with Manager(True) as m:
                    raise OSError(2, 'gone')
                    return 2225
                    log(2227)
            except ValueError as e:
                log(2228)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                1 / 0
                with Manager() as m, 5:
                    log(2232)
                n2233 = 0
                while n2233 < 2:
                    n2233 += 1
                    log({})
                    return 2237
            if [{1}]:
                n2238 = 0
                while n2238 < 2:
                    n2238 += 1
                    log(0j)
                    log(2242)
                    raise OSError(2, 'gone') from None
                else:
                    log(2245)
                try:
                    raise
                    1 / 0
                except TypeError as e:
                    log(2250)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(({(1, 2): [3]} if slice(1, 5, 2) else bytearray()))
                    return 2254
                except Exception as e:
                    log(2255)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            else:
                if (1j if {1, 2, 3} else 0j):
                    raise OSError(2, 'gone') from None
        else:
            n2260 = 0
            while n2260 < 2:
                n2260 += 1
                with 5, 5:
                    log(2261)
                    log(2263)
                    continue
            for i in iter([4]):
                log('i', i)
                with Manager(True), Manager():
                    continue
                    log(sorted(x or 1 for x in -10**30 if not x))
            else:
                log(2271)
    return 'fell off'
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __contains__(self, item): log('contains', item); return item == 1
    class Y(X):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __mul__(self, other): return ('mul', other)
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
show(lambda: x.a)
show(lambda: repr(x))
show(lambda: range(x))
show(lambda: next(x))
show(lambda: complex(x))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: not x)
show(lambda: X.__name__, X.__qualname__, X.__module__)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 59, flush=True)
run_snippet('''
def run():
    v = set()
    try:
        v += ('-3.5')[1:-100]
    finally:
        log(v)
    return v
show(run)
''')
