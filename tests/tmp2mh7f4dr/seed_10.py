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
        case {'a': 1, **rest} if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': 1, **rest} if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run({1: 'one', 1.0: 'float'}))
show(lambda: run((([1] & [[1], [2]]))[-1:5]))
show(lambda: run((b' x ')[:2:-100]))
show(lambda: run(callable(memoryview(b'view'))))
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    with Manager(True) as m, Manager():
        try:
            if ('a' << 64):
                log(2)
                with Manager() as m:
                    1 / 0
                    return 6
            else:
                try:
                    raise TypeError from KeyError(9)
                    raise OSError(2, 'gone') from KeyError(9)
                    log(11)
                except* ValueError as e:
                    log(13)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                with Manager(True) as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(17)
            raise StopIteration(3)
            with Manager(True):
                try:
                    log(22)
                except (KeyError, ValueError) as e:
                    log(23)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(25)
                    1 / 0
                    raise
                except TypeError as e:
                    log(30)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(32)
                    raise
                    log([])
                log(37)
                log(38)
        except BaseException as e:
            log(39)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (~0j):
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                except BaseException as e:
                    log(42)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(((1+2j) & -2**62))
                except TypeError as e:
                    log(47)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                finally:
                    log(52)
                    raise KeyError('k') from KeyError(9)
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    raise
                log(59)
            try:
                if (list('hello') ** 2):
                    raise
                log(62)
            finally:
                log(63)
                log(64)
        except TypeError as e:
            log(65)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(66)
            except TypeError as e:
                log(67)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((1, (2, 3)))
                finally:
                    log(70)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(74)
                    log(75)
                log(77)
                log(78)
            except LookupError as e:
                log(79)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(80)
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    log(83)
                try:
                    log(86)
                except TypeError as e:
                    log(87)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                except BaseException as e:
                    log(90)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(92)
                    raise ZeroDivisionError(1, 2) from None
                else:
                    log(float(3))
                finally:
                    log(97)
                    raise
                    log(101)
        finally:
            log(102)
            with 5, Manager(True) as m:
                try:
                    raise ValueError('v') from KeyError(9)
                    log(105)
                finally:
                    log(107)
                    raise TypeError
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                n112 = 0
                while n112 < 2:
                    n112 += 1
                    log(113)
                else:
                    log(115)
                try:
                    return 117
                    raise
                finally:
                    log(120)
                    raise KeyError('k')
        if ('% 5.0E' % ('\\x00\\t',)):
            try:
                if reversed():
                    log((3, 2, 1, 0))
                    log(126)
                    log(123456.789)
                try:
                    log(129)
                finally:
                    log(131)
                    log(132)
                    log([x for x in {1: 'one', 1.0: 'float'}])
            except (KeyError, ValueError) as e:
                log(136)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(138)
                    log((0j if {1: 'one', 1.0: 'float'} else [None, 0]))
                finally:
                    log(141)
                    1 / 0
                    log(145)
                    log(146)
                try:
                    return 149
                    raise GeneratorExit
                except TypeError as e:
                    log(152)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(153)
                except ZeroDivisionError as e:
                    log(155)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    log(158)
                if (b'\\x00\\xff')[::]:
                    raise
                    log((-2**63 - 1 ** 3))
                    log(165)
            finally:
                log(166)
                with Manager(True), Manager():
                    log(167)
                    log(169)
            try:
                try:
                    raise
                    log((-256 >= {'a': 1, 'b': 2} == 1j == {}))
                    return 176
                except Exception as e:
                    log(177)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(179)
                    return 181
                    log(182)
                finally:
                    log(184)
                    raise KeyError('k') from KeyError(9)
                n187 = 0
                while n187 < 2:
                    n187 += 1
                    log(189)
                else:
                    log(190)
            finally:
                log(191)
                for i in iter([4]):
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            n194 = 0
            while n194 < 2:
                n194 += 1
                try:
                    log(195)
                finally:
                    log(197)
                    log(198)
                    raise
                    raise OSError(2, 'gone') from KeyError(9)
        else:
            for i in [1, 2]:
                log('i', i)
                for i in range(3):
                    log('i', i)
                    raise GeneratorExit from KeyError(9)
                try:
                    log(206)
                    return 209
                    break
                finally:
                    log(212)
                    log(214)
                log(215)
            else:
                log(216)
        with 5:
            for i in range(3):
                log('i', i)
                raise
            else:
                log(219)
            with 5, 5:
                n220 = 0
                while n220 < 2:
                    n220 += 1
                    continue
                    log(224)
                    continue
                try:
                    1 / 0
                    1 / 0
                    log(232)
                except BaseException as e:
                    log(233)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                    log(239)
                else:
                    raise ValueError('v') from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                finally:
                    log(244)
                    log(246)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                raise ValueError('v')
            with Manager(True):
                n251 = 0
                while n251 < 2:
                    n251 += 1
                    log((-{1, 2, 3}))
                    log(254)
                log(256)
                for i in 'ab':
                    log('i', i)
                    log(f'{(2.5):5,%}{(2.5)!r:>20}')
                    continue
    with 5, Manager():
        if {(1, 2): [3]}:
            try:
                with Manager(True) as m:
                    log(262)
                    log(264)
                    log((2**64 == 0.5 != 1e16))
                with 5, 5:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(270)
                try:
                    1 / 0
                    raise
                finally:
                    log(275)
                    log(({'x': None},))
                    1 / 0
                    log(280)
            except Exception as e:
                log(282)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise ZeroDivisionError(1, 2) from None
                return 286
            try:
                try:
                    log(287)
                except ValueError as e:
                    log(289)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(290)
                except BaseException as e:
                    log(292)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                if (1/3 >> 31):
                    log(issubclass([].append))
            except ValueError as e:
                log(299)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    log(301)
                n302 = 0
                while n302 < 2:
                    n302 += 1
                    break
                    raise OSError(2, 'gone')
                    log(10)
                try:
                    1 / 0
                except* KeyError as e:
                    log(311)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    1 / 0
                    1 / 0
                    return 318
                finally:
                    log(319)
                    return 321
                    raise TypeError from KeyError(9)
                    1 / 0
            except KeyError as e:
                log(326)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    raise ValueError('v') from KeyError(9)
                    log(329)
                else:
                    log(331)
                try:
                    return 333
                    1 / 0
                    raise
                except ValueError as e:
                    log(338)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
            finally:
                log(341)
                try:
                    1 / 0
                    return 345
                    log(format(1j, '^ 12,E'))
                except Exception as e:
                    log(348)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(350)
                except Exception as e:
                    log(351)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 353
                    log(355)
        try:
            for i in iter([4]):
                log('i', i)
                log(356)
                break
        finally:
            log(359)
            log(360)
        log(361)
    return 'fell off'
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    v = [3, 1, 2]
    try:
        v['a'] += [(x, x) for x in {'x': None} if x]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
show(lambda: ('ßﬁ' >> 64))
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    with Manager() as m:
        with Manager() as m:
            n362 = 0
            while n362 < 2:
                n362 += 1
                raise TypeError
                if len([3, 1, 2], [[1], [2]]):
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                else:
                    return 368
                    log(369)
                if ('a', 1):
                    log(372)
                    raise GeneratorExit from KeyError(9)
                else:
                    break
            for i in 'ab':
                log('i', i)
                log(377)
                log(378)
                n379 = 0
                while n379 < 2:
                    n379 += 1
                    raise
                    raise
                    continue
                else:
                    log(386)
            with Manager(True) as m, 5:
                try:
                    raise GeneratorExit
                    raise StopIteration(3) from KeyError(9)
                except ZeroDivisionError as e:
                    log(391)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                else:
                    return 395
                    1 / 0
                    1 / 0
    return 'fell off'
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
show(lambda: list(str(x) for x in ([1.5, 1] << 1.0) if x != 1))
''')
print('#', 6, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __contains__(self, item): log('contains', item); return item == 1
        def __hash__(self): return 7
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
show(lambda: int(x))
show(lambda: 1 + x)
show(lambda: x.prop)
show(lambda: x + 1)
show(lambda: x and 1)
show(lambda: x.a)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x != y)
def change():
    global x; del x.a
show(change)
''')
print('#', 7, flush=True)
run_snippet('''
show(lambda: ((float([1, 2, 3, 4, 5]) if ({})[10**20] else [None, 0]) ** 3))
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    if (None,):
        n400 = 0
        while n400 < 2:
            n400 += 1
            continue
            try:
                log(403)
                log(404)
            finally:
                log(405)
                try:
                    log(3)
                finally:
                    log(408)
                    raise
                    log(412)
                for i in 'ab':
                    log('i', i)
                    log(413)
                    raise StopIteration(3)
                    1 / 0
                else:
                    log(419)
        try:
            if sum(-x for x in dict(zip('abc', range(3))) if x != 1):
                try:
                    raise ValueError('v')
                    raise GeneratorExit from None
                finally:
                    log(424)
                    log(426)
                    return 428
            else:
                log(bytearray(b'xyz'))
        finally:
            log(431)
            try:
                if ((-0.0-0j) ** 3):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                else:
                    raise
                    log(437)
                    raise
                if -2**63 - 1:
                    1 / 0
                    log(443)
                else:
                    raise GeneratorExit
                    log(447)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                with Manager(True) as m, Manager():
                    return 451
            finally:
                log(452)
                log(453)
        with Manager(True), 5:
            n454 = 0
            while n454 < 2:
                n454 += 1
                try:
                    log(456)
                    break
                except ValueError as e:
                    log(459)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                except KeyError as e:
                    log(464)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                finally:
                    log(469)
                    continue
                    return 473
                for i in iter([4]):
                    log('i', i)
                    raise
                    log((10 >= [3, 1, 2] <= ' pad ' < (2.5-1e3j)))
                    continue
            for i in ():
                log('i', i)
                try:
                    return 481
                except* ValueError as e:
                    log(482)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                log(iter([1, 2]))
            else:
                log(486)
    else:
        with 5, 5:
            try:
                for i in [1, 2]:
                    log('i', i)
                    break
            except ValueError as e:
                log(489)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager():
                    log(490)
            log(492)
            for i in range(3):
                log('i', i)
                for i in ():
                    log('i', i)
                    1 / 0
                    log(495)
                else:
                    log(497)
            else:
                log(498)
        for i in ():
            log('i', i)
            if ((3, 2, 1, 0) ** -1):
                n499 = 0
                while n499 < 2:
                    n499 += 1
                    continue
                    log(503)
                    raise ValueError('v')
                if (float('inf') if {1: 2} else NotImplemented):
                    raise KeyError('k')
                    return 509
                else:
                    raise ZeroDivisionError(1, 2)
                    break
            else:
                with Manager(True) as m:
                    raise
    n516 = 0
    while n516 < 2:
        n516 += 1
        try:
            log(518)
        except ArithmeticError as e:
            log(519)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if ((None,))[-100::1]:
                n520 = 0
                while n520 < 2:
                    n520 += 1
                    raise GeneratorExit
                    raise
                    log(('\\ud800')[-100:-100])
            n527 = 0
            while n527 < 2:
                n527 += 1
                try:
                    break
                except ZeroDivisionError as e:
                    log(530)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 532
                else:
                    raise ZeroDivisionError(1, 2) from None
                    1 / 0
                    raise
        except ZeroDivisionError as e:
            log(539)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    raise StopIteration(3)
                    log((2**32 + 1 >= bytearray() <= {'x': None}))
                    log(format('A\\nB\\r\\nC', 'é^z30,g'))
                except TypeError as e:
                    log(546)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(sum(x or 1 for x in ['b', 'a'] if x))
                    log(549)
                    continue
                except ZeroDivisionError as e:
                    log(553)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1+2j))
                    raise
                finally:
                    log(558)
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                n563 = 0
                while n563 < 2:
                    n563 += 1
                    log(564)
                else:
                    log(566)
            except ArithmeticError as e:
                log(567)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(568)
                    1 / 0
                except LookupError as e:
                    log(572)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(574)
                    break
                    continue
                try:
                    log(580)
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(583)
                    raise
                    1 / 0
                    raise ValueError('v') from None
                n590 = 0
                while n590 < 2:
                    n590 += 1
                    1 / 0
                    1 / 0
                    log(595)
        else:
            with Manager(True) as m, Manager(True) as m:
                for i in iter([4]):
                    log('i', i)
                    break
                else:
                    log(599)
                with Manager(True), Manager(True):
                    continue
                    raise
        finally:
            log(604)
            n605 = 0
            while n605 < 2:
                n605 += 1
                for i in ():
                    log('i', i)
                    log(607)
                    log(b'a')
                    1 / 0
            continue
    else:
        log(614)
    return 'fell off'
show(run)
''')
print('#', 9, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
    async with AsyncManager():
        log(2)
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
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
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: next(g, 'end'))
show(lambda: g.gi_running)
show(lambda: next(g, 'end'))
show(lambda: g.send(1))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(GeneratorExit))
show(g.close)
''')
print('#', 11, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        prop = property(lambda self: 'prop')
        __slots__ = ('a', 's')
        def __get__(self, obj, cls): log('get'); return 'got'
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
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: max(x, y) is x)
show(lambda: -x)
show(lambda: list(reversed(x)))
show(lambda: 7 in x)
show(lambda: x.static(1))
show(lambda: 2 * x)
show(lambda: X.value)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 12, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [[a], b]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(enumerate(-1.5)))
show(lambda: run((1,)))
show(lambda: run(any(-x for x in {(1, 2): [3]} if not x)))
show(lambda: run(((True >= complex('inf') <= [None, 0] == 2**64) < (1e16 <= [1]) < (1,))))
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    v = dict(zip('abc', range(3)))
    try:
        v |= (2**64 >= float('nan') == [[1], [2]])
    finally:
        log(v)
    return v
show(run)
''')
print('#', 14, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [a, b] if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((frozenset({2, 3}) % frozenset()))[-2**62]))
show(lambda: run(({memoryview(b'view'): 'a', 1.7976931348623157e308: set()})[2]))
show(lambda: run(b''))
show(lambda: run({1}))
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    with Manager(), Manager(True) as m:
        n615 = 0
        while n615 < 2:
            n615 += 1
            for i in [1, 2]:
                log('i', i)
                log(616)
                n618 = 0
                while n618 < 2:
                    n618 += 1
                    raise
                    break
                    raise TypeError from KeyError(9)
                log(625)
            else:
                log(626)
            with Manager(True):
                if sorted(-x for x in [1] if x):
                    1 / 0
                    1 / 0
                    continue
                else:
                    raise ValueError('v')
                    log(635)
                    raise
                try:
                    raise GeneratorExit from None
                finally:
                    log(641)
                    log(643)
                try:
                    continue
                except (KeyError, ValueError) as e:
                    log(646)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(647)
                except Exception as e:
                    log(649)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                finally:
                    log(652)
                    raise
                    1 / 0
            try:
                n657 = 0
                while n657 < 2:
                    n657 += 1
                    1 / 0
                else:
                    log(660)
                continue
                try:
                    log((-(i for i in range(3))))
                    raise
                    log(668)
                except* KeyError as e:
                    log(669)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise
                    log(673)
            finally:
                log(675)
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    continue
                    raise StopIteration(3) from None
                except Exception as e:
                    log(682)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise StopIteration(3) from KeyError(9)
                n687 = 0
                while n687 < 2:
                    n687 += 1
                    break
                    continue
                with Manager(True):
                    log(1j)
        try:
            try:
                try:
                    log(695)
                    raise KeyError('k') from None
                except ZeroDivisionError as e:
                    log(698)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('ΑΣ')[:3:])
                else:
                    return 702
                    raise
                    raise ValueError('v')
                finally:
                    log(707)
                    raise TypeError
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    return 713
                1 / 0
            finally:
                log(716)
                log(717)
                for i in [1, 2]:
                    log('i', i)
                    log(719)
                    log(721)
            if (1 < NotImplemented == int):
                n722 = 0
                while n722 < 2:
                    n722 += 1
                    1 / 0
                else:
                    log(725)
                n726 = 0
                while n726 < 2:
                    n726 += 1
                    continue
                    break
                    return 732
                else:
                    log(733)
                for i in ():
                    log('i', i)
                    log(734)
            else:
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                    continue
                if (-set()):
                    log(-1.5)
                    1 / 0
                else:
                    raise ValueError('v') from KeyError(9)
                with Manager(True) as m:
                    return 747
        except (KeyError, ValueError) as e:
            log(748)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    log(749)
                except BaseException as e:
                    log(751)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(755)
                except ValueError as e:
                    log(756)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(758)
                    raise
                finally:
                    log(761)
                    log(762)
            except BaseException as e:
                log(764)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                1 / 0
                log(767)
                with Manager(), 5:
                    return 769
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        if b'':
            n772 = 0
            while n772 < 2:
                n772 += 1
                if ({1: 2})[:0]:
                    continue
                    raise StopIteration(3) from KeyError(9)
                    raise TypeError
                if (b'' ** 3):
                    break
                    raise
                    log(783)
                try:
                    raise
                except BaseException as e:
                    log(787)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(788)
                    1 / 0
        else:
            try:
                if (1+2j):
                    1 / 0
                    log(795)
                    log([])
                else:
                    return 799
                    raise
                    return 803
                try:
                    raise
                    raise ZeroDivisionError(1, 2)
                    log((('a', 1) | [1, 2, 3, 4, 5]))
                finally:
                    log(810)
                    log(('12')[2:-3:])
                    1 / 0
                    log(2.675)
                n817 = 0
                while n817 < 2:
                    n817 += 1
                    break
                    log(821)
                    log({(x, x) for x in 'abc' if x != 1})
            except KeyError as e:
                log(824)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(825)
                try:
                    return 827
                finally:
                    log(828)
                    raise TypeError from None
                    raise
                    1 / 0
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                except KeyError as e:
                    log(837)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except BaseException as e:
                    log(840)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    return 844
                    1 / 0
                else:
                    log((complex('inf') >> -1))
            else:
                try:
                    raise
                    1 / 0
                finally:
                    log(853)
                    log(('a', 1))
                    raise KeyError('k') from KeyError(9)
                if slice(1, 5, 2):
                    raise KeyError('k')
            try:
                log(860)
            finally:
                log(861)
                for i in iter([4]):
                    log('i', i)
                    continue
                    break
                try:
                    raise OSError(2, 'gone')
                    1 / 0
                    log(871)
                except KeyError as e:
                    log(872)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except ZeroDivisionError as e:
                    log(875)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(876)
                    raise KeyError('k') from KeyError(9)
                    1 / 0
                else:
                    log(882)
                    log(885)
                    raise
                finally:
                    log(888)
                    raise OSError(2, 'gone') from KeyError(9)
                    log([1.5, 1])
                    raise
                with Manager(True) as m:
                    return 896
                    raise ValueError('v') from None
                    raise
            if (-10**30 < set('abc')):
                n901 = 0
                while n901 < 2:
                    n901 += 1
                    log(902)
                    log(905)
                try:
                    raise
                finally:
                    log(908)
                    raise
                    log(911)
                    log(913)
    if (dict(zip('abc', range(3))) >> 100):
        for i in 'ab':
            log('i', i)
            try:
                for i in 'ab':
                    log('i', i)
                    log(916)
                    1 / 0
                    continue
                else:
                    log(921)
                if round(frozenset(), key=len):
                    log(922)
                else:
                    break
                try:
                    raise ZeroDivisionError(1, 2) from None
                except ZeroDivisionError as e:
                    log(928)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
            finally:
                log(931)
                if min():
                    log((None,))
                else:
                    1 / 0
                    1 / 0
                    1 / 0
                log(940)
            log(942)
        try:
            n943 = 0
            while n943 < 2:
                n943 += 1
                try:
                    log({(-0.0-0j): ('a', 1), 'a': [1.5, 1]})
                    log(947)
                    log(948)
                finally:
                    log(950)
                    1 / 0
                try:
                    continue
                except (KeyError, ValueError) as e:
                    log(955)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    1 / 0
                    log((1e100 if ' pad ' else 'title case Text'))
                raise ZeroDivisionError(1, 2)
        finally:
            log(964)
            log(965)
    return 'fell off'
show(run)
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
    yield from [2, 3]
    log('got', (yield 1))
    try:
        yield 6
    finally:
        log('finally')
    yield 'last'
g = make()
show(lambda: next(iter(g)))
show(lambda: g.send(1))
show(lambda: g.send(None))
show(lambda: g.send(None))
show(lambda: g.send(1))
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    [] = (b'\\x00\\xff').hex(0, (1, (2, 3)), {1: 'one', 1.0: 'float'})
    return locals()
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    log(63)
    for i in [1, 2]:
        log('i', i)
        if frozenset():
            try:
                log(968)
                with Manager(True) as m:
                    return 970
                1 / 0
            except KeyError as e:
                log(973)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n974 = 0
                while n974 < 2:
                    n974 += 1
                    1 / 0
                    raise StopIteration(3) from None
            finally:
                log(979)
                n980 = 0
                while n980 < 2:
                    n980 += 1
                    continue
                with Manager(True):
                    break
                    break
            try:
                for i in iter([4]):
                    log('i', i)
                    break
                    return 990
                else:
                    log(991)
                try:
                    break
                except (KeyError, ValueError) as e:
                    log(994)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(((3, 2, 1, 0))[-1:5:100])
                    raise OSError(2, 'gone') from None
                    continue
                except (KeyError, ValueError) as e:
                    log(1001)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(([[1], [2]]).index(b'a'))
                    return 1005
                else:
                    break
                    return 1009
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(1012)
                    raise
                    raise
            except ArithmeticError as e:
                log(1017)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if []:
                    raise
                else:
                    continue
                    break
                for i in iter([4]):
                    log('i', i)
                    return 1025
            else:
                with Manager(), 5:
                    raise StopIteration(3) from None
                    log(1029)
        else:
            try:
                log(1030)
            except (KeyError, ValueError) as e:
                log(1031)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True):
                    1 / 0
                    break
                    raise GeneratorExit from None
            except BaseException as e:
                log(1038)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                break
                try:
                    log(('A\\nB\\r\\nC')[-2**30])
                except (KeyError, ValueError) as e:
                    log(1043)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except LookupError as e:
                    log(1046)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                for i in ():
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                    log(())
                else:
                    log(1057)
            else:
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    raise TypeError
                    break
                except ZeroDivisionError as e:
                    log(1064)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1066
                except KeyError as e:
                    log(1067)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                    continue
                else:
                    continue
                    1 / 0
                    return 1077
                finally:
                    log(1078)
                    log(1080)
                    return 1082
                    break
            finally:
                log(1085)
                try:
                    continue
                except* KeyError as e:
                    log(1088)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                log(1090)
                log(1091)
        try:
            n1092 = 0
            while n1092 < 2:
                n1092 += 1
                raise TypeError
                for i in [1, 2]:
                    log('i', i)
                    log(1096)
                else:
                    log(1097)
                if (1, 2):
                    return 1099
            try:
                n1100 = 0
                while n1100 < 2:
                    n1100 += 1
                    raise OSError(2, 'gone') from KeyError(9)
                    raise GeneratorExit from KeyError(9)
                    1 / 0
            finally:
                log(1107)
                n1108 = 0
                while n1108 < 2:
                    n1108 += 1
                    continue
                    continue
                    log(({(1, 2): [3]} not in {1: 'one', 1.0: 'float'}))
            log(1115)
        except (KeyError, ValueError) as e:
            log(1116)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1117)
            try:
                try:
                    return 1119
                    break
                    break
                finally:
                    log(1124)
                    log(1126)
                try:
                    break
                except KeyError as e:
                    log(1129)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([None, 0])
                    1 / 0
                    raise
            finally:
                log(1136)
                for i in range(3):
                    log('i', i)
                    break
                    continue
                    log(str)
                try:
                    raise KeyError('k') from KeyError(9)
                    return 1146
                except KeyError as e:
                    log(1147)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                finally:
                    log(1152)
                    raise StopIteration(3)
                    1 / 0
                    continue
                n1159 = 0
                while n1159 < 2:
                    n1159 += 1
                    log(1160)
                    break
                    log(1164)
        except BaseException as e:
            log(1166)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if ([] << 0):
                if [1]:
                    log(slice(None))
                if ('ΑΣ').__format__(errors='replace'):
                    log((1+2j))
                    break
                    continue
                raise
            else:
                for i in iter([4]):
                    log('i', i)
                    raise StopIteration(3) from None
            for i in [1, 2]:
                log('i', i)
                n1179 = 0
                while n1179 < 2:
                    n1179 += 1
                    log(1180)
                    log(1183)
                    raise
                try:
                    continue
                    break
                    log(1190)
                finally:
                    log(1192)
                    1 / 0
                    raise OSError(2, 'gone') from None
                if (None,):
                    log(1197)
                    return 1200
                    log(1201)
        finally:
            log(1203)
            for i in range(3):
                log('i', i)
                try:
                    continue
                    1 / 0
                except ArithmeticError as e:
                    log(1208)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1209)
                    log(1211)
                finally:
                    log(1213)
                    log({1: 'one', 1.0: 'float'})
                    return 1217
                try:
                    break
                except (KeyError, ValueError) as e:
                    log(1220)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    1 / 0
                    return 1226
                except TypeError as e:
                    log(1227)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1229)
                    1 / 0
            with Manager(True) as m:
                log(1232)
        try:
            if (['b', 'a']).copy():
                try:
                    log(1234)
                    log(1235)
                finally:
                    log(1237)
                    continue
                    log(1241)
                try:
                    1 / 0
                finally:
                    log(1244)
                    raise
                    log(1247)
                    raise
            else:
                if ((1+2j) if 'ab' * 20 else 2.5):
                    log(1251)
                    raise ZeroDivisionError(1, 2)
                else:
                    break
                    log(1258)
                with Manager(True):
                    log((3, 2, 1, 0))
                    raise
                try:
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise KeyError('k') from KeyError(9)
                except ArithmeticError as e:
                    log(1269)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                except Exception as e:
                    log(1272)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    return 1276
            log(1277)
        except KeyError as e:
            log(1279)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                n1280 = 0
                while n1280 < 2:
                    n1280 += 1
                    raise ValueError('v') from None
                try:
                    log((...)[:-3])
                    log(1286)
                    log(1287)
                except BaseException as e:
                    log(1289)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except KeyError as e:
                    log(1292)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(1295)
                    log(1296)
                    return 1299
            except* ValueError as e:
                log(1300)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            finally:
                log(1302)
                try:
                    log(1303)
                    1 / 0
                finally:
                    log(1307)
                    raise OSError(2, 'gone') from KeyError(9)
                    log(1310)
                try:
                    log((set() >= frozenset()))
                    return 1315
                    raise
                finally:
                    log(1318)
                    return 1320
                    break
                    return 1324
                for i in range(3):
                    log('i', i)
                    break
                    break
            try:
                n1329 = 0
                while n1329 < 2:
                    n1329 += 1
                    break
                else:
                    log(1332)
                log(1333)
            except ZeroDivisionError as e:
                log(1334)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (['b', 'a'] ** 0):
                    return 1336
                    1 / 0
                    break
                log(1341)
                log(1342)
            finally:
                log(1343)
                n1344 = 0
                while n1344 < 2:
                    n1344 += 1
                    1 / 0
                try:
                    raise ValueError('v')
                    return 1350
                except ZeroDivisionError as e:
                    log(1351)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1353
                finally:
                    log(1354)
                    raise
            log(1357)
    else:
        log(1358)
    return 'fell off'
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(1, b=2))
show(lambda: f())
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    v = {1, 2, 3}
    try:
        del v[1:3]
    finally:
        log(v)
    return v
show(run)
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
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(None))
show(lambda: next(iter(g)))
show(lambda: next(g, 'end'))
show(lambda: next(g, 'end'))
show(g.close)
''')
print('#', 22, flush=True)
run_snippet('''
show(lambda: ({[0] * 5: 10} ** 1))
''')
print('#', 23, flush=True)
run_snippet('''
show(lambda: format((2**31 == 'title case Text' == [3, 1, 2]), '^12,'))
''')
print('#', 24, flush=True)
run_snippet('''
def run():
    a, b = ('-3.5')[0:]
    return locals()
show(run)
''')
print('#', 25, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int(n) | float(n): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case _ if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(({(1, 2): [3]}).update(-0.0, 0, default=0)))
show(lambda: run((+(+()))))
show(lambda: run((1, (2, 3))))
show(lambda: run(((-'\\ud800'))[-2**63 - 1]))
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    *a, b = (False | {'a': 1, 'b': 2})
    return locals()
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
show(lambda: (type).__eq__(b'\\x00\\xff'))
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: memoryview(b'view'))
''')
print('#', 29, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(**{'a': 1}))
show(lambda: f(*5))
show(lambda: f(1, *[2], c=3))
show(lambda: f(1, b=2))
''')
print('#', 30, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(1, a=2))
show(lambda: f(a=1))
show(lambda: f(x=1))
''')
print('#', 31, flush=True)
run_snippet('''
show(lambda: (1+2j))
''')
print('#', 32, flush=True)
run_snippet('''
show(lambda: ((((None,) and [0] * 5))[2:] if ((+(3, 2, 1, 0)))[1] else (1, (2, 3))))
''')
print('#', 33, flush=True)
run_snippet('''
show(lambda: 'a,b,,c')
''')
print('#', 34, flush=True)
run_snippet('''
show(lambda: sorted(str(x) for x in ('%-5.12o' % (2,)) if not x))
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    log(1359)
    for i in iter([4]):
        log('i', i)
        with Manager() as m, Manager(True):
            log(1360)
    else:
        log(1361)
    try:
        if ((3, 2, 1, 0) < complex('inf') >= None <= range(2**70)):
            for i in [1, 2]:
                log('i', i)
                for i in 'ab':
                    log('i', i)
                    log(1362)
                    log(('a', 1))
        else:
            try:
                return 1367
                raise ValueError('v') from None
                log(1370)
            except ArithmeticError as e:
                log(1371)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    continue
                else:
                    log(1374)
                if {-x for x in {'x': None} if x != 1}:
                    log(1376)
                    log(1377)
                    log(1379)
                else:
                    log(1382)
                    raise TypeError from KeyError(9)
            except (KeyError, ValueError) as e:
                log(1385)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ({1: 'one', 1.0: 'float'})[:-1]:
                    1 / 0
                log(1388)
            finally:
                log(1389)
                try:
                    raise
                    raise StopIteration(3) from KeyError(9)
                    raise KeyError('k')
                finally:
                    log(1396)
                    1 / 0
                if ('é' if {} else range(5)):
                    raise ZeroDivisionError(1, 2)
                    log(({(1, 2): [3]} or dict(zip('abc', range(3)))))
                else:
                    log(1403)
        if ('12').casefold(0j):
            try:
                log(1405)
                n1407 = 0
                while n1407 < 2:
                    n1407 += 1
                    log(1409)
                else:
                    log(1410)
                log(1411)
            except ValueError as e:
                log(1412)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise TypeError
                    1 / 0
                    return 1418
                except ZeroDivisionError as e:
                    log(1419)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1421
                log(1422)
            finally:
                log(1423)
                for i in 'ab':
                    log('i', i)
                    raise StopIteration(3)
                try:
                    raise
                except Exception as e:
                    log(1428)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1431)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(1435)
                    1 / 0
                    raise TypeError
        else:
            if (~frozenset({2, 3})):
                n1440 = 0
                while n1440 < 2:
                    n1440 += 1
                    break
                    break
            else:
                try:
                    raise OSError(2, 'gone')
                finally:
                    log(1447)
                    log(1449)
                    return 1451
            try:
                with 5, Manager():
                    return 1453
                n1454 = 0
                while n1454 < 2:
                    n1454 += 1
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
                    log(format(complex('inf'), ' #x'))
                else:
                    log(1461)
            finally:
                log(1462)
                with Manager() as m:
                    log(({})[2**61])
                    log(1466)
                    raise
                for i in range(3):
                    log('i', i)
                    break
                else:
                    log(1471)
        return 1473
    except LookupError as e:
        log(1474)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in 'ab':
            log('i', i)
            try:
                if b' x ':
                    continue
                    log(1478)
                else:
                    break
                try:
                    raise
                    raise
                except ArithmeticError as e:
                    log(1485)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 1489
                except TypeError as e:
                    log(1490)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1492
                else:
                    break
                finally:
                    log(1495)
                    log(([1, 2, 3, 4, 5] % [1]))
                    raise GeneratorExit from None
                for i in 'ab':
                    log('i', i)
                    raise ValueError('v') from None
                    continue
                    log({*{1, 2, 3}})
            finally:
                log(1506)
                try:
                    continue
                    raise OSError(2, 'gone')
                    break
                except LookupError as e:
                    log(1513)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1515)
                    log(({'x': None}).copy(['b', 'a']))
                finally:
                    log(1518)
                    log(1520)
                    log(1522)
                    break
        with Manager(True) as m, 5:
            log(1525)
            try:
                raise StopIteration(3) from None
            finally:
                log(1528)
                with Manager():
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                with Manager(), Manager(True):
                    log(63)
                    log(1533)
                    return 1536
    finally:
        log(1537)
        log(1538)
        with Manager() as m:
            n1540 = 0
            while n1540 < 2:
                n1540 += 1
                for i in ():
                    log('i', i)
                    continue
                    1 / 0
                n1545 = 0
                while n1545 < 2:
                    n1545 += 1
                    return 1547
            try:
                n1548 = 0
                while n1548 < 2:
                    n1548 += 1
                    break
                    continue
                    log(1554)
                raise TypeError from None
            except ZeroDivisionError as e:
                log(1557)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                return 1559
                try:
                    return 1561
                    raise TypeError from KeyError(9)
                except KeyError as e:
                    log(1564)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    log(1567)
                    raise GeneratorExit from KeyError(9)
                except ValueError as e:
                    log(1571)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1573
                try:
                    1 / 0
                except KeyError as e:
                    log(1576)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1578
                    raise OSError(2, 'gone') from None
                    log((()).__getitem__(-1))
                except BaseException as e:
                    log(1583)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2**62 - 1)
                finally:
                    log(1586)
                    log(1587)
                    log(1590)
                    raise ValueError('v')
            else:
                if (2**63 == 2**31 > [0] * 5):
                    raise
                if '12':
                    log(1596)
                    raise OSError(2, 'gone')
            for i in range(3):
                log('i', i)
                with 5, Manager(True):
                    raise
                n1601 = 0
                while n1601 < 2:
                    n1601 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1604)
        try:
            log(1606)
        except* ValueError as e:
            log(1607)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
    return 'fell off'
show(run)
''')
print('#', 36, flush=True)
run_snippet('''
async def main():
    return 6
    log(await Wait(1))
show(lambda: drive(main()))
''')
print('#', 37, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int() if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]} if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {} if subject: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(123456.789))
show(lambda: run(set('abc')))
show(lambda: run((abs(0.0, 1) ** 1)))
show(lambda: run('-3.5'))
''')
print('#', 38, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __reversed__(self): return iter('rev')
        static = staticmethod(lambda *a: ('static', a))
        def __format__(self, spec): return f'fmt[{spec}]'
        def __gt__(self, other): log('gt'); return NotImplemented
        def __mul__(self, other): return ('mul', other)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __class_getitem__(cls, key): return (cls.__name__, key)
    class Y(frozenset, X):
        pass
    class Z(set):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        __slots__ = ('a', 's')
        def __exit__(self, *a): log('exit', a[0]); return True
        def __len__(self): log('len'); return 2
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
show(lambda: x @ y)
show(lambda: round(x, 2))
show(lambda: {**x})
show(lambda: x + 1)
show(lambda: list(reversed(x)))
show(lambda: x[5])
show(lambda: x.prop)
show(lambda: list(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 39, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        prop = property(lambda self: 'prop')
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
    class Y(list, X):
        pass
        def __round__(self, n=None): return ('round', n)
        def __delattr__(self, name): log('delattr', name)
        def __contains__(self, item): log('contains', item); return item == 1
        def __set__(self, obj, value): log('set', value)
        def __mul__(self, other): return ('mul', other)
        def __reversed__(self): return iter('rev')
        def __float__(self): log('float'); return 1.5
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
show(lambda: format(x, 'abc'))
show(lambda: [i for i in x])
show(lambda: next(x))
show(lambda: X[3])
show(lambda: x < y)
show(lambda: not x)
show(lambda: x @ y)
show(lambda: str(x))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: [1, 2, 3, 4, 5])
''')
print('#', 41, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __setitem__(self, key, value): log('setitem', key, value)
        def __exit__(self, *a): log('exit', a[0]); return True
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
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: list(x))
show(lambda: x.static(1))
show(lambda: x * 2)
show(lambda: x.anything)
show(lambda: divmod(x, 1))
show(lambda: bool(x))
show(lambda: x)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 42, flush=True)
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
show(lambda: X.value)
show(lambda: X[3])
show(lambda: 1 in x)
show(lambda: isinstance(x, X))
show(lambda: list(reversed(x)))
show(lambda: x.prop)
show(lambda: {**x})
show(lambda: x != y)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 43, flush=True)
run_snippet('''
def run():
    with Manager(True) as m:
        raise ValueError('v') from KeyError(9)
        log(1611)
    try:
        for i in iter([4]):
            log('i', i)
            try:
                try:
                    continue
                except ArithmeticError as e:
                    log(1614)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1616
                    return 1618
                except TypeError as e:
                    log(1619)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1620)
                    log(255)
                    continue
                finally:
                    log(1626)
                    raise ZeroDivisionError(1, 2)
                n1629 = 0
                while n1629 < 2:
                    n1629 += 1
                    raise StopIteration(3) from KeyError(9)
                    raise GeneratorExit
                    raise StopIteration(3)
            finally:
                log(1636)
                n1637 = 0
                while n1637 < 2:
                    n1637 += 1
                    continue
                    log(1641)
        try:
            if (b'' & b''):
                log(1642)
                try:
                    log(1643)
                    raise
                finally:
                    log(1647)
                    log(1648)
        except ValueError as e:
            log(1650)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            1 / 0
        except TypeError as e:
            log(1653)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager():
                    log(format(1.0, '>-_.0%'))
                    log((() << 64))
                n1658 = 0
                while n1658 < 2:
                    n1658 += 1
                    raise
                    continue
                    break
                else:
                    log(1665)
            except BaseException as e:
                log(1666)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    log(1668)
                    raise KeyError('k') from None
                n1671 = 0
                while n1671 < 2:
                    n1671 += 1
                    log(('%+5.0s' % (3**100,)))
                    return 1675
            except TypeError as e:
                log(1676)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1678)
                except (KeyError, ValueError) as e:
                    log(1679)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1681)
                    log(1682)
                    raise
                except (KeyError, ValueError) as e:
                    log(1686)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1687)
                else:
                    raise ValueError('v') from None
                finally:
                    log(1691)
                    raise ValueError('v')
                    raise
                    1 / 0
                if (b'abc')[:-100]:
                    raise OSError(2, 'gone')
                try:
                    1 / 0
                except TypeError as e:
                    log(1702)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1703)
                    log(1705)
                    log(1707)
                finally:
                    log(1709)
                    log((b'a,b,c' == ()))
            else:
                with Manager() as m, Manager(True):
                    raise KeyError('k')
            try:
                log(1714)
                if (123456.789 ** -2):
                    log(format(set('abc'), '!'))
                    log((3, 2, 1, 0))
                else:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            finally:
                log(1724)
                n1725 = 0
                while n1725 < 2:
                    n1725 += 1
                    raise ValueError('v')
                else:
                    log(1728)
        else:
            n1729 = 0
            while n1729 < 2:
                n1729 += 1
                try:
                    raise ValueError('v')
                    log((0.5 >> 31))
                    raise TypeError from None
                except* (TypeError, OSError) as e:
                    log(1736)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            n1738 = 0
            while n1738 < 2:
                n1738 += 1
                try:
                    log(ord())
                    raise ValueError('v') from None
                    return 1744
                finally:
                    log(1745)
                    1 / 0
                    1 / 0
                for i in range(3):
                    log('i', i)
                    continue
                    continue
                    break
                else:
                    log(1756)
        return 1758
    except BaseException as e:
        log(1759)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(True), Manager(True):
            for i in [1, 2]:
                log('i', i)
                log(1760)
            for i in 'ab':
                log('i', i)
                log(((1, (2, 3)) << 64))
                if (63 >> -1):
                    1 / 0
                else:
                    raise ValueError('v') from None
                raise
            else:
                log(1769)
        n1770 = 0
        while n1770 < 2:
            n1770 += 1
            log(1771)
            with Manager() as m, Manager() as m:
                return 1773
                try:
                    break
                    raise ValueError('v') from KeyError(9)
                    return 1779
                finally:
                    log(1780)
                    raise ZeroDivisionError(1, 2)
                    continue
                    continue
    except TypeError as e:
        log(1787)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            for i in 'ab':
                log('i', i)
                n1788 = 0
                while n1788 < 2:
                    n1788 += 1
                    log(1789)
                    log(1791)
                    break
                try:
                    break
                    log(1798)
                    log(1799)
                except TypeError as e:
                    log(1801)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise
                    return 1807
                finally:
                    log(1808)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    1 / 0
                    raise
            for i in iter([4]):
                log('i', i)
                n1815 = 0
                while n1815 < 2:
                    n1815 += 1
                    1 / 0
                    log([list('hello')])
                if ('\\x00\\t' << 1):
                    continue
                    continue
        finally:
            log(1824)
            try:
                n1825 = 0
                while n1825 < 2:
                    n1825 += 1
                    continue
                    log((2**31 if {1: 'one', 1.0: 'float'} else {1}))
                    break
                else:
                    log(1832)
            except KeyError as e:
                log(1833)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise StopIteration(3) from None
                except ArithmeticError as e:
                    log(1836)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise OSError(2, 'gone') from KeyError(9)
                except ZeroDivisionError as e:
                    log(1841)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((complex('inf')).conjugate(1j, -2**63 - 1))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                n1846 = 0
                while n1846 < 2:
                    n1846 += 1
                    log(sorted(str(x) for x in slice(None) if x))
                    log(1850)
                    1 / 0
            except ValueError as e:
                log(1853)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1854 = 0
                while n1854 < 2:
                    n1854 += 1
                    break
                    1 / 0
                    break
            finally:
                log(1861)
                try:
                    log(1863)
                except* (TypeError, OSError) as e:
                    log(1864)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(1866)
                    raise
                    raise
                n1871 = 0
                while n1871 < 2:
                    n1871 += 1
                    continue
                    continue
                else:
                    log(1876)
            for i in 'ab':
                log('i', i)
                try:
                    raise KeyError('k')
                    log(1879)
                except LookupError as e:
                    log(1881)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except ArithmeticError as e:
                    log(1884)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    raise OSError(2, 'gone')
                try:
                    raise KeyError('k') from None
                    return 1892
                except TypeError as e:
                    log(1893)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(1898)
                    log(frozenset())
                log(1901)
            try:
                try:
                    raise KeyError('k') from None
                    return 1905
                    1 / 0
                finally:
                    log(1908)
                    return 1910
                    log((not (1,)))
                log([[1], [2]])
                try:
                    log(1916)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise OSError(2, 'gone')
                finally:
                    log(1921)
                    1 / 0
            except Exception as e:
                log(1924)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    raise
                    return 1928
                    log(1929)
            except ArithmeticError as e:
                log(1931)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                1 / 0
                n1934 = 0
                while n1934 < 2:
                    n1934 += 1
                    log(1935)
    else:
        log(1937)
        for i in iter([4]):
            log('i', i)
            try:
                if ((i for i in range(3)) if 'ßﬁ' else b'\\x00\\xff'):
                    continue
                    log(1940)
                else:
                    raise TypeError
            finally:
                log(1944)
                for i in [1, 2]:
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                    continue
                try:
                    raise TypeError
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(1953)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1954)
                    continue
                    log(1959)
                finally:
                    log(1960)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    for i in iter([4]):
        log('i', i)
        n1965 = 0
        while n1965 < 2:
            n1965 += 1
            log(1966)
        with 5, Manager() as m:
            log(1967)
            for i in range(3):
                log('i', i)
                for i in ():
                    log('i', i)
                    log(1968)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                if {1}:
                    raise KeyError('k') from None
                    log(1975)
                else:
                    return 1977
                    continue
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(1983)
                    continue
                except BaseException as e:
                    log(1986)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                else:
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            n1993 = 0
            while n1993 < 2:
                n1993 += 1
                try:
                    break
                except TypeError as e:
                    log(1996)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(('abc')[2**30 - 1])
                with 5:
                    return 2002
                    log(((None,) in ('a', 1)))
                n2005 = 0
                while n2005 < 2:
                    n2005 += 1
                    return 2007
                    log(2009)
        if callable('😀x'):
            for i in iter([4]):
                log('i', i)
                with Manager(True), 5:
                    raise TypeError
                log(('İ')[:-100:])
            log(2014)
    return 'fell off'
show(run)
''')
print('#', 44, flush=True)
run_snippet('''
show(lambda: (-2.5))
''')
print('#', 45, flush=True)
run_snippet('''
show(lambda: f'{(-1.5):!}{(-1.5)!r:>20}')
''')
print('#', 46, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
    class Y(tuple, X):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __float__(self): log('float'); return 1.5
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __delattr__(self, name): log('delattr', name)
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
show(lambda: bool(x))
show(lambda: X.missing)
show(lambda: x.a)
show(lambda: max(x, y) is x)
show(lambda: {**x})
show(lambda: x != y)
show(lambda: x == 1)
show(lambda: x.value)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 47, flush=True)
run_snippet('''
def f(a=1, b=2): return locals()
show(lambda: f(1, 2, 3))
show(lambda: f(x=1))
show(lambda: f(*[1, 2]))
show(lambda: f(*[1, 2]))
''')
print('#', 48, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
    raise TypeError
    async for i in agen():
        log(i)
        break
show(lambda: drive(main()))
''')
print('#', 49, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        log(2)
    log(await anext(agen()))
    return 6
show(lambda: drive(main()))
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    a, *b, c = (complex('inf') in complex('inf'))
    return locals()
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
    return 6
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 52, flush=True)
run_snippet('''
def f(a, /, b=2, *, c, d=4): return locals()
show(lambda: f(*(), **{}))
show(lambda: f(x=1))
show(lambda: f(1, *[2], c=3))
show(lambda: f(**{1: 2}))
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    with 5:
        try:
            n2015 = 0
            while n2015 < 2:
                n2015 += 1
                for i in iter([4]):
                    log('i', i)
                    continue
                    continue
                    continue
                else:
                    log(2022)
                for i in 'ab':
                    log('i', i)
                    log(2024)
                    break
        except KeyError as e:
            log(2027)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n2028 = 0
            while n2028 < 2:
                n2028 += 1
                with Manager():
                    log(2029)
                    break
        finally:
            log(2033)
            log(2034)
            try:
                with 5, Manager():
                    return 2037
                log(2038)
            finally:
                log(2039)
                n2040 = 0
                while n2040 < 2:
                    n2040 += 1
                    log('{0:é^+30f}|{0!r}'.format(bytearray(b'xyz')))
                else:
                    log(2043)
                log(2044)
            log(2045)
        n2046 = 0
        while n2046 < 2:
            n2046 += 1
            log(2047)
            with Manager() as m:
                log(2048)
    with 5:
        n2050 = 0
        while n2050 < 2:
            n2050 += 1
            break
            try:
                try:
                    log(map([1.5, 1]))
                    raise TypeError from KeyError(9)
                    log(2058)
                finally:
                    log(2059)
                    raise StopIteration(3)
                    1 / 0
                    break
                try:
                    log(2066)
                finally:
                    log(2068)
                    continue
            except ArithmeticError as e:
                log(2071)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    break
                finally:
                    log(2074)
                    raise OSError(2, 'gone')
                    continue
            finally:
                log(2079)
                n2080 = 0
                while n2080 < 2:
                    n2080 += 1
                    1 / 0
                n2083 = 0
                while n2083 < 2:
                    n2083 += 1
                    return 2085
                    log(2087)
                    break
                else:
                    log(2090)
                if (-7 == 0j < set() == -2**30):
                    raise
                    log(2094)
            try:
                n2095 = 0
                while n2095 < 2:
                    n2095 += 1
                    raise KeyError('k')
            except* (TypeError, OSError) as e:
                log(2098)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2099)
            else:
                log(2100)
                if (lambda x=1: x)[-100:-100]:
                    raise ValueError('v')
    raise OSError(2, 'gone')
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def run():
    log(2105)
    for i in [1, 2]:
        log('i', i)
        try:
            with Manager(True), Manager():
                log(2106)
            if {'x': None}:
                try:
                    continue
                    1 / 0
                finally:
                    log(2111)
                    log(2113)
                    continue
                    continue
                try:
                    log(('%-.12g' % (2**30 - 1,)))
                    log(2120)
                except* (TypeError, OSError) as e:
                    log(2122)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2123)
                log(2124)
            else:
                for i in range(3):
                    log('i', i)
                    log(2126)
            continue
        except ArithmeticError as e:
            log(2129)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager(), Manager(True) as m:
                    log(({1: 'one', 1.0: 'float'} if (2.5-1e3j) else 'é'))
                    break
                    continue
                for i in ():
                    log('i', i)
                    continue
                    raise
                    log(2141)
                else:
                    log(2142)
            finally:
                log(2143)
                break
                log(2146)
                if {1: 'one', 1.0: 'float'}:
                    log(f'{(2**64):+}{(2**64)!r:>20}')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            try:
                for i in [1, 2]:
                    log('i', i)
                    return 2152
                else:
                    log(2153)
                try:
                    log(2155)
                except ArithmeticError as e:
                    log(2156)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2158)
                else:
                    log(2159)
                    raise ZeroDivisionError(1, 2)
            except KeyError as e:
                log(2163)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    break
                if (~{'x': None}):
                    log((256).__index__(0, False, 100))
                    raise
                continue
            n2172 = 0
            while n2172 < 2:
                n2172 += 1
                if list(-x for x in b'' if x):
                    log(2174)
                    1 / 0
                else:
                    continue
            else:
                log(2179)
        finally:
            log(2180)
            for i in ():
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    break
                else:
                    log(2183)
                with Manager(True) as m, Manager(True) as m:
                    1 / 0
        if b'a':
            n2186 = 0
            while n2186 < 2:
                n2186 += 1
                log(2187)
                log(2188)
                log(2189)
            log(2190)
    try:
        raise KeyError('k')
        n2193 = 0
        while n2193 < 2:
            n2193 += 1
            try:
                n2194 = 0
                while n2194 < 2:
                    n2194 += 1
                    log(2195)
                    raise
                    log(2200)
                log(2201)
            finally:
                log(2202)
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                    break
            try:
                log(2207)
            except LookupError as e:
                log(2208)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if b'a,b,c':
                    raise ValueError('v')
                    log(2211)
                log(2213)
            except TypeError as e:
                log(2214)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    return 2216
            finally:
                log(2217)
                for i in iter([4]):
                    log('i', i)
                    log((b'\\x00\\xff')[0])
                    continue
                    log(2222)
        else:
            log(2224)
    except LookupError as e:
        log(2225)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(2226)
        try:
            with Manager(True), Manager(True) as m:
                log(2227)
                log(2228)
        finally:
            log(2230)
            with 5:
                for i in range(3):
                    log('i', i)
                    continue
                if (2**30 - 1 if -float('inf') else -7):
                    return 2234
                    raise
                else:
                    log(2238)
                    raise StopIteration(3) from KeyError(9)
    except TypeError as e:
        log(2241)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n2242 = 0
        while n2242 < 2:
            n2242 += 1
            log(2243)
        log(2244)
    return 'fell off'
show(run)
''')
print('#', 55, flush=True)
run_snippet('''
def run():
    try:
        log(2245)
    except ZeroDivisionError as e:
        log(2246)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n2247 = 0
        while n2247 < 2:
            n2247 += 1
            log(2248)
            log(2249)
            try:
                try:
                    raise TypeError
                    log(2252)
                    break
                finally:
                    log(2256)
                    continue
                    log(2259)
                log(2261)
            finally:
                log(2262)
                raise OSError(2, 'gone') from None
                try:
                    continue
                    raise KeyError('k')
                    log(2270)
                except LookupError as e:
                    log(2271)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2273
                    continue
                for i in [1, 2]:
                    log('i', i)
                    log(2277)
        else:
            log(2278)
        try:
            n2279 = 0
            while n2279 < 2:
                n2279 += 1
                for i in iter([4]):
                    log('i', i)
                    raise
                    break
                with Manager() as m:
                    log(2284)
                    break
                    log(2288)
        except ArithmeticError as e:
            log(2290)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log((3**100, 'é',))
        except LookupError as e:
            log(2293)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(2294)
        else:
            with Manager(True) as m, Manager(True) as m:
                log(2295)
            n2296 = 0
            while n2296 < 2:
                n2296 += 1
                n2297 = 0
                while n2297 < 2:
                    n2297 += 1
                    log(2299)
                else:
                    log(2300)
                try:
                    continue
                    return 2304
                    return 2306
                except LookupError as e:
                    log(2307)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                else:
                    continue
                finally:
                    log(2312)
                    continue
            else:
                log(2315)
        finally:
            log(2316)
            n2317 = 0
            while n2317 < 2:
                n2317 += 1
                return 2319
            n2320 = 0
            while n2320 < 2:
                n2320 += 1
                log(2321)
                continue
                for i in range(3):
                    log('i', i)
                    log(2325)
                    raise ValueError('v')
                    1 / 0
    for i in [1, 2]:
        log('i', i)
        log(2330)
    1 / 0
    return 'fell off'
show(run)
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    v = {'x': None}
    try:
        v |= ([1] ** -2)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    a, b = 'é'
    return locals()
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
show(lambda: int)
''')
print('#', 59, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __lt__(self, other): log('lt'); return True
        def __class_getitem__(cls, key): return (cls.__name__, key)
    class Y(str, X):
        pass
    class Z(frozenset, X):
        pass
        prop = property(lambda self: 'prop')
        def __class_getitem__(cls, key): return (cls.__name__, key)
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
show(lambda: x.method())
show(lambda: x > 1)
show(lambda: x.prop)
show(lambda: int(x))
show(lambda: x * 2)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x @ y)
def change():
    global x; del x.a
show(change)
''')
