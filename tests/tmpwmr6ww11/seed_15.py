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
    log(1)
    return 'fell off'
show(run)
''')
print('#', 1, flush=True)
run_snippet('''
show(lambda: all())
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    *a, b = '-3.5'
    return locals()
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __int__(self): log('int'); return 4
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        static = staticmethod(lambda *a: ('static', a))
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
    class Y(object):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __setitem__(self, key, value): log('setitem', key, value)
        def __neg__(self): return 'neg'
        def __lt__(self, other): log('lt'); return True
        def __repr__(self): return f'<{type(self).__name__}>'
        def __delattr__(self, name): log('delattr', name)
    class Z(dict):
        pass
        def __mul__(self, other): return ('mul', other)
        def __setitem__(self, key, value): log('setitem', key, value)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        prop = property(lambda self: 'prop')
        def __length_hint__(self): return 3
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
show(lambda: complex(x))
show(lambda: str(x))
show(lambda: x.method())
show(lambda: x[0])
show(lambda: x.anything)
show(lambda: iter(x) is x)
show(lambda: format(x, 'abc'))
show(lambda: abs(x))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 4, flush=True)
run_snippet('''
show(lambda: (dict(zip('abc', range(3))) >> 64))
''')
print('#', 5, flush=True)
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
    return 9
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: next(g, 'end'))
show(lambda: g.close())
show(lambda: next(g, 'end'))
show(lambda: next(iter(g)))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 6, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
    log(await Wait(1))
show(lambda: drive(main()))
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    raise StopIteration(3) from None
    with Manager(), 5:
        with 5:
            for i in 'ab':
                log('i', i)
                n4 = 0
                while n4 < 2:
                    n4 += 1
                    1 / 0
                    raise ValueError('v')
                    break
                with Manager(), 5:
                    log(-7)
                    continue
            try:
                log(15)
                return 17
                log(19)
            finally:
                log(20)
                log(hex(2**30 - 1))
    if [*{'x': None}, (), *b'a,b,c']:
        log(23)
        with Manager(True) as m, Manager() as m:
            log(24)
        with Manager(), Manager(True):
            with Manager(True) as m, Manager(True) as m:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise
                    raise
                finally:
                    log(31)
                    raise StopIteration(3) from None
                    raise
                    log((dict(zip('abc', range(3))) >> -1))
                try:
                    1 / 0
                    return 41
                except TypeError as e:
                    log(42)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 44
                    log(([1.5, 1] >> 100))
                    raise
                else:
                    raise KeyError('k')
                finally:
                    log(51)
                    raise KeyError('k')
                    log([(2.5-1e3j)])
            with Manager():
                if (bytearray(b'xyz') if 123456.789 else (2.5-1e3j)):
                    raise
                for i in range(3):
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                if (list('hello') >> -1):
                    log(65)
                    raise
                else:
                    raise GeneratorExit
    else:
        with Manager() as m, 5:
            with Manager():
                1 / 0
                n72 = 0
                while n72 < 2:
                    n72 += 1
                    break
                    return 76
                else:
                    log(77)
                try:
                    1 / 0
                    log(complex('inf'))
                    return 83
                except ValueError as e:
                    log(84)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(85)
                except TypeError as e:
                    log(87)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 89
                finally:
                    log(90)
                    raise KeyError('k')
            for i in ():
                log('i', i)
                log(93)
    return 'fell off'
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
show(lambda: ((1, (2, 3))).__mul__(-100, ('a,b,,c', b' x ',)))
''')
print('#', 9, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    return 9
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: g.throw(StopIteration))
show(lambda: next(g, 'end'))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(iter(g)))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 10, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(x=1))
show(lambda: f(1, *[2], c=3))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(*[1, 2]))
''')
print('#', 11, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 'a' if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {} if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': 1, **rest}: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a' if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(format({'x': None}, '12.25')))
show(lambda: run(tuple(dict(zip('abc', range(3))))))
show(lambda: run(('abc', '\\ud800',)))
show(lambda: run((frozenset({2, 3})).difference([3, 1, 2], -2**63 - 1)))
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    n94 = 0
    while n94 < 2:
        n94 += 1
        for i in 'ab':
            log('i', i)
            n95 = 0
            while n95 < 2:
                n95 += 1
                log(96)
                log(98)
                with Manager():
                    break
                    log(102)
        else:
            log(103)
        n104 = 0
        while n104 < 2:
            n104 += 1
            log(105)
        else:
            log(106)
    return 'fell off'
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    n107 = 0
    while n107 < 2:
        n107 += 1
        if (not {1}):
            for i in [1, 2]:
                log('i', i)
                try:
                    raise
                    raise
                except ValueError as e:
                    log(112)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    log(115)
                finally:
                    log(117)
                    log(118)
                    log(120)
                    raise KeyError('k') from None
                try:
                    raise GeneratorExit
                except ArithmeticError as e:
                    log(126)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 128
                    raise KeyError('k') from KeyError(9)
                    raise
            else:
                log(133)
        log(134)
        log(135)
    n136 = 0
    while n136 < 2:
        n136 += 1
        try:
            if b'':
                with 5, Manager():
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise OSError(2, 'gone')
                    continue
            1 / 0
            for i in [1, 2]:
                log('i', i)
                try:
                    raise
                    raise OSError(2, 'gone')
                    raise OSError(2, 'gone')
                except Exception as e:
                    log(151)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except (KeyError, ValueError) as e:
                    log(154)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 156
                    log(ascii())
                    raise ZeroDivisionError(1, 2)
                else:
                    raise ZeroDivisionError(1, 2)
                log(163)
                n164 = 0
                while n164 < 2:
                    n164 += 1
                    continue
                    raise StopIteration(3) from None
                else:
                    log(169)
            else:
                log(170)
        except* ValueError as e:
            log(171)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        finally:
            log(173)
            n174 = 0
            while n174 < 2:
                n174 += 1
                break
                try:
                    continue
                    continue
                except LookupError as e:
                    log(181)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise
                except ArithmeticError as e:
                    log(186)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    raise StopIteration(3) from None
            else:
                log(191)
        try:
            try:
                for i in ():
                    log('i', i)
                    1 / 0
                else:
                    log(194)
                log(195)
            finally:
                log(196)
                for i in ():
                    log('i', i)
                    return 198
                log(199)
                with Manager(True) as m, Manager():
                    1 / 0
                    break
        finally:
            log(205)
            try:
                try:
                    log(206)
                except TypeError as e:
                    log(208)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(210)
                    raise
                else:
                    1 / 0
                finally:
                    log(215)
                    log(frozenset({2, 3}))
                    raise
            finally:
                log(220)
                with Manager(True), Manager():
                    raise
                    raise
                    raise ValueError('v') from KeyError(9)
                for i in [1, 2]:
                    log('i', i)
                    continue
                    return 230
                    return 232
                else:
                    log(233)
                with Manager(True):
                    raise StopIteration(3)
            with Manager(), Manager(True) as m:
                with Manager() as m:
                    raise StopIteration(3)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            log(240)
        if (set('abc') << 0):
            for i in [1, 2]:
                log('i', i)
                if (object).nothing(0.5):
                    break
                    raise
                else:
                    log(246)
                if (-123456.789):
                    1 / 0
                else:
                    continue
                for i in iter([4]):
                    log('i', i)
                    continue
            with Manager() as m, Manager():
                try:
                    raise
                    log(255)
                except Exception as e:
                    log(257)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    raise StopIteration(3) from None
                except BaseException as e:
                    log(262)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1e100)
                    raise ZeroDivisionError(1, 2)
                    return 268
                log(269)
                with Manager(True):
                    log(271)
    return 'fell off'
show(run)
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    log(272)
    if sorted((x, x) for x in bytearray() if x != 1):
        log(274)
        log(275)
        try:
            n276 = 0
            while n276 < 2:
                n276 += 1
                if ((-0.0-0j) not in (-0.0-0j)):
                    return 278
            else:
                log(279)
            if (2**61 ** 0):
                try:
                    raise KeyError('k') from None
                    log(283)
                    return 285
                finally:
                    log(286)
                    1 / 0
                try:
                    raise TypeError
                except TypeError as e:
                    log(291)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                except ArithmeticError as e:
                    log(294)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise GeneratorExit from KeyError(9)
                    1 / 0
                try:
                    log((())[63])
                    log([])
                    log(306)
                finally:
                    log(307)
                    log(308)
            for i in [1, 2]:
                log('i', i)
                n310 = 0
                while n310 < 2:
                    n310 += 1
                    log(311)
                    raise
        finally:
            log(315)
            n316 = 0
            while n316 < 2:
                n316 += 1
                break
                for i in iter([4]):
                    log('i', i)
                    continue
                    raise GeneratorExit from KeyError(9)
                    log(323)
                try:
                    continue
                finally:
                    log(327)
                    1 / 0
    else:
        if b'':
            n330 = 0
            while n330 < 2:
                n330 += 1
                if ('ßﬁ' << 0):
                    raise ValueError('v') from None
                    log(((3, 2, 1, 0) ** 0.5))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                else:
                    log(338)
                    1 / 0
                    raise KeyError('k') from None
            else:
                log(343)
            n344 = 0
            while n344 < 2:
                n344 += 1
                if (dict(zip('abc', range(3)))).copy('ǆ'):
                    return 346
                else:
                    break
        try:
            log(349)
            try:
                if 63:
                    return 351
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                    raise
                    raise
            except* (TypeError, OSError) as e:
                log(358)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* KeyError as e:
                log(360)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
        finally:
            log(362)
            try:
                try:
                    1 / 0
                    raise ValueError('v') from None
                    raise
                except TypeError as e:
                    log(369)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 371
                finally:
                    log(372)
                    raise
                    return 376
                    raise
                with Manager() as m:
                    log(379)
            except (KeyError, ValueError) as e:
                log(381)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                1 / 0
            except ValueError as e:
                log(384)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    return 386
                try:
                    raise ValueError('v') from KeyError(9)
                except Exception as e:
                    log(389)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                    return 393
                except Exception as e:
                    log(394)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                else:
                    raise ZeroDivisionError(1, 2)
            else:
                n399 = 0
                while n399 < 2:
                    n399 += 1
                    return 401
                    raise
                    break
                with Manager(True), Manager(True) as m:
                    raise
                    raise OSError(2, 'gone')
                    raise TypeError
            finally:
                log(412)
                for i in 'ab':
                    log('i', i)
                    break
            try:
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                    continue
            finally:
                log(419)
                with Manager():
                    return 421
                try:
                    raise ValueError('v')
                    1 / 0
                except* (TypeError, OSError) as e:
                    log(426)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* KeyError as e:
                    log(428)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(430)
                    raise
    return 'fell off'
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    [] = (not set('abc'))
    return locals()
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
def run():
    n433 = 0
    while n433 < 2:
        n433 += 1
        log(434)
    return 'fell off'
show(run)
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    try:
        raise OSError(2, 'gone') from KeyError(9)
        for i in [1, 2]:
            log('i', i)
            log(437)
            n438 = 0
            while n438 < 2:
                n438 += 1
                log(439)
                try:
                    raise
                except ZeroDivisionError as e:
                    log(442)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 446
                finally:
                    log(447)
                    raise
                    return 451
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                except TypeError as e:
                    log(456)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise
                else:
                    continue
                    raise OSError(2, 'gone')
                    break
            else:
                log(467)
        n468 = 0
        while n468 < 2:
            n468 += 1
            log(469)
            try:
                if (b'\\x00\\xff' ** 10):
                    continue
                else:
                    continue
                for i in [1, 2]:
                    log('i', i)
                    log([])
                    log(476)
                    break
            except KeyError as e:
                log(480)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    continue
                    log(484)
                    return 486
                1 / 0
                for i in [1, 2]:
                    log('i', i)
                    raise
                    break
                    raise KeyError('k') from None
            except ArithmeticError as e:
                log(495)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise GeneratorExit
                    continue
                    log((Ellipsis >= len < 3 == bytearray()))
                finally:
                    log(502)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    break
                n507 = 0
                while n507 < 2:
                    n507 += 1
                    raise ZeroDivisionError(1, 2)
                    continue
                else:
                    log(512)
                with Manager(True) as m:
                    break
                    log(516)
    finally:
        log(517)
        log(518)
        if (('a', 1))[:]:
            n519 = 0
            while n519 < 2:
                n519 += 1
                for i in iter([4]):
                    log('i', i)
                    break
                    log({1, 2, 3})
                    return 525
                else:
                    log(526)
                with 5:
                    1 / 0
                    continue
                    continue
                if {(1, 2): [3]}:
                    continue
                    continue
                    break
                else:
                    raise ValueError('v')
            else:
                log(541)
            if ('a', 1):
                log(542)
                if format(10, ' 30.0X'):
                    log((-256 <= 'ΑΣ' <= ('a', 1) <= 1.0))
                    log(sum((x, x) for x in 'İ' if x))
                else:
                    raise ZeroDivisionError(1, 2)
                if []:
                    log(549)
                    raise
                    log(553)
                else:
                    raise KeyError('k') from None
                    return 558
                    raise
            else:
                try:
                    log(562)
                    log(563)
                finally:
                    log(565)
                    raise OSError(2, 'gone') from KeyError(9)
                    log(569)
                    log((('a', 1) > {1, 2, 3} >= -2**30))
                with Manager():
                    log([None, 0])
                    1 / 0
        else:
            for i in 'ab':
                log('i', i)
                break
                if 1:
                    break
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                if (b'\\x00\\xff' ** 10):
                    log(582)
                    raise
                    continue
                else:
                    continue
                    1 / 0
                    log(593)
        for i in ():
            log('i', i)
            for i in range(3):
                log('i', i)
                try:
                    raise StopIteration(3)
                finally:
                    log(596)
                    continue
                log(599)
                try:
                    log({'a': 1, 'b': 2})
                finally:
                    log(602)
                    log(603)
                    continue
                    log(frozenset({2, 3}))
            else:
                log(609)
    with Manager(), 5:
        if {1}:
            log(610)
            with 5:
                n611 = 0
                while n611 < 2:
                    n611 += 1
                    log(612)
                    raise ValueError('v') from KeyError(9)
                    log(617)
                else:
                    log(618)
                for i in iter([4]):
                    log('i', i)
                    continue
                    log(622)
                else:
                    log(623)
                log(624)
        else:
            n626 = 0
            while n626 < 2:
                n626 += 1
                try:
                    raise TypeError
                finally:
                    log(629)
                    raise KeyError('k')
                    log(633)
                for i in range(3):
                    log('i', i)
                    1 / 0
                    break
                n638 = 0
                while n638 < 2:
                    n638 += 1
                    log(639)
            else:
                log(641)
    log(642)
    return 'fell off'
show(run)
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
    try:
        yield 4
    except StopIteration as e:
        log(repr(e))
        yield 5
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(KeyError))
show(lambda: next(iter(g)))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 19, flush=True)
run_snippet('''
def run():
    a, *b, c = (b'a,b,c' >> 0)
    return locals()
show(run)
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
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: g.close())
show(lambda: g.throw(KeyError))
show(lambda: next(g))
show(lambda: g.close())
show(lambda: g.close())
show(g.close)
''')
print('#', 21, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    n643 = 0
    while n643 < 2:
        n643 += 1
        try:
            with 5:
                log(644)
            if b'abc':
                try:
                    raise TypeError
                except ArithmeticError as e:
                    log(647)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(650)
                except Exception as e:
                    log(652)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 654
                    continue
                    break
                finally:
                    log(659)
                    1 / 0
                    1 / 0
                    log(('a', 1))
                if (frozenset({2, 3})).intersection({1: 2}):
                    break
                else:
                    log(668)
                    raise ValueError('v')
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                try:
                    raise
                    break
                except KeyError as e:
                    log(678)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(682)
                except ValueError as e:
                    log(683)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ZeroDivisionError(1, 2)
                    continue
        except KeyError as e:
            log(690)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n691 = 0
            while n691 < 2:
                n691 += 1
                n692 = 0
                while n692 < 2:
                    n692 += 1
                    continue
                else:
                    log(695)
                for i in ():
                    log('i', i)
                    raise StopIteration(3)
                    raise TypeError from KeyError(9)
                    break
                else:
                    log(702)
                try:
                    raise
                finally:
                    log(705)
                    raise
                    log(708)
            else:
                log(710)
        except TypeError as e:
            log(711)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(), Manager(True) as m:
                try:
                    break
                    1 / 0
                finally:
                    log(716)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                with Manager(True), Manager(True):
                    log(721)
                log(723)
        continue
        for i in [1, 2]:
            log('i', i)
            try:
                for i in range(3):
                    log('i', i)
                    log(727)
                    log(729)
            except (KeyError, ValueError) as e:
                log(730)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                return 732
                try:
                    log(734)
                    continue
                finally:
                    log(737)
                    raise GeneratorExit from KeyError(9)
            except BaseException as e:
                log(740)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n741 = 0
                while n741 < 2:
                    n741 += 1
                    log([].append)
                    raise
                    break
                try:
                    raise KeyError('k')
                    log((complex('inf') if -256 else 'ǆ'))
                except ArithmeticError as e:
                    log(752)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(753)
                    continue
                except (KeyError, ValueError) as e:
                    log(757)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                for i in ():
                    log('i', i)
                    log(760)
                    log(762)
                    continue
            finally:
                log(766)
                if complex('inf'):
                    1 / 0
                    break
                    return 772
                else:
                    log((+range(5)))
                    log(775)
                    break
                log(779)
    if f'{(2.675):=,.0}{(2.675)!r:>20}':
        n781 = 0
        while n781 < 2:
            n781 += 1
            for i in 'ab':
                log('i', i)
                n782 = 0
                while n782 < 2:
                    n782 += 1
                    log(784)
            try:
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    continue
                    continue
                else:
                    log(791)
            finally:
                log(792)
                for i in range(3):
                    log('i', i)
                    raise
                    continue
        else:
            log(797)
        log(798)
        for i in 'ab':
            log('i', i)
            if format('aXbXc', '0=-.10x'):
                try:
                    log(sum((x, x) for x in (-0.0-0j) if not x))
                except BaseException as e:
                    log(801)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((2.5-1e3j))
                except ValueError as e:
                    log(804)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(808)
                    log(809)
                else:
                    raise KeyError('k')
                finally:
                    log(813)
                    log(815)
                    break
                n818 = 0
                while n818 < 2:
                    n818 += 1
                    continue
                    log(822)
                    raise
                for i in iter([4]):
                    log('i', i)
                    raise OSError(2, 'gone') from None
        else:
            log(827)
    else:
        log(828)
        with 5:
            if ('é')[2**32 + 1]:
                n829 = 0
                while n829 < 2:
                    n829 += 1
                    break
            else:
                try:
                    raise
                    log(834)
                finally:
                    log(836)
                    raise
                    log({'x': None})
                    raise OSError(2, 'gone') from None
                for i in 'ab':
                    log('i', i)
                    return 844
                    continue
                else:
                    log(847)
                for i in [1, 2]:
                    log('i', i)
                    continue
            try:
                try:
                    1 / 0
                    log([*True, *(1,)])
                    log(frozenset())
                except TypeError as e:
                    log(856)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                    log({'x': None})
                if (-0.0-0j):
                    return 862
                    raise OSError(2, 'gone') from KeyError(9)
                    log(866)
                else:
                    raise GeneratorExit
            except KeyError as e:
                log(869)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 871
                    return 873
                    raise KeyError('k')
                except Exception as e:
                    log(876)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 878
                with Manager(True) as m, Manager(True):
                    log(880)
        try:
            with Manager(True):
                if '{0:>5,.0c}|{0!r}'.format('A\\nB\\r\\nC'):
                    return 882
                    log(((-0.0-0j) ^ (None,)))
                n885 = 0
                while n885 < 2:
                    n885 += 1
                    raise ZeroDivisionError(1, 2)
                else:
                    log(888)
                try:
                    raise ValueError('v')
                    raise
                finally:
                    log(893)
                    raise
            try:
                log(896)
                raise
                n899 = 0
                while n899 < 2:
                    n899 += 1
                    1 / 0
                else:
                    log(902)
            finally:
                log(903)
                if ('a', 1):
                    return 905
                    return 907
                    log(908)
                log(911)
                if (b'a' > bytearray(b'xyz')):
                    1 / 0
                    1 / 0
                    log(917)
        except ZeroDivisionError as e:
            log(918)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in 'ab':
                log('i', i)
                try:
                    raise ZeroDivisionError(1, 2)
                    continue
                    log(list(x or 1 for x in [0] * 5 if not x))
                except* KeyError as e:
                    log(925)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    1 / 0
                finally:
                    log(929)
                    log(931)
                    log(933)
                with Manager() as m, 5:
                    break
                    1 / 0
                break
            with 5:
                try:
                    log(940)
                    1 / 0
                    log(944)
                except LookupError as e:
                    log(946)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    1 / 0
                try:
                    raise KeyError('k') from None
                    raise TypeError from KeyError(9)
                except (KeyError, ValueError) as e:
                    log(955)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
                except ValueError as e:
                    log(958)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                for i in [1, 2]:
                    log('i', i)
                    continue
                    continue
            if ({1} if set('abc') else frozenset({2, 3})):
                with Manager(), Manager(True) as m:
                    return 966
                    log(967)
                    1 / 0
                1 / 0
                if slice(set('abc'), range(0)):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
        except KeyError as e:
            log(975)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            return 977
            log(978)
            try:
                raise
                n981 = 0
                while n981 < 2:
                    n981 += 1
                    raise
                    raise StopIteration(3) from None
                for i in [1, 2]:
                    log('i', i)
                    break
                    continue
                else:
                    log(990)
            finally:
                log(991)
                if (1,):
                    raise StopIteration(3)
                    log(994)
                else:
                    raise KeyError('k')
                    1 / 0
                try:
                    log(1001)
                finally:
                    log(1002)
                    log(1004)
                    return 1006
                    raise KeyError('k') from None
                log(1009)
    return 'fell off'
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
async def main():
    await 7
show(lambda: drive(main()))
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
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: next(iter(g)))
show(lambda: g.send(None))
show(lambda: list(g))
show(lambda: g.throw(StopIteration))
show(lambda: next(g))
show(g.close)
''')
print('#', 25, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __reversed__(self): return iter('rev')
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
show(lambda: x[0])
show(lambda: dir(x)[:3])
show(lambda: x.__class__.__name__)
show(lambda: repr(x))
show(lambda: 1 in x)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: [i for i in x])
show(lambda: x != y)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 26, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 27, flush=True)
run_snippet('''
def f(a, b): return locals()
show(lambda: f(1, c=3))
show(lambda: f(**5))
show(lambda: f(b=1))
show(lambda: f(1, a=2))
''')
print('#', 28, flush=True)
run_snippet('''
def run():
    v = {1: 2}
    try:
        v[1:3] += ({1: 2} >> 1.0)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 29, flush=True)
run_snippet('''
def run():
    try:
        log(1010)
    finally:
        log(1011)
        log(1012)
    return 'fell off'
show(run)
''')
print('#', 30, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
    class Y(str, X):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __setitem__(self, key, value): log('setitem', key, value)
        def __set__(self, obj, value): log('set', value)
        def __length_hint__(self): return 3
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
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
show(lambda: x < y)
show(lambda: x)
show(lambda: not x)
show(lambda: 1 in x)
show(lambda: x.prop)
show(lambda: x.static(1))
show(lambda: x * 2)
show(lambda: x[0])
def change():
    global x; x += 1
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
    for i in range(2):
        yield i
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 32, flush=True)
run_snippet('''
def f(*, a): return locals()
show(lambda: f(1, 2))
show(lambda: f(**{'a': 1}))
show(lambda: f(*[1, 2]))
show(lambda: f(*(), **{}))
''')
print('#', 33, flush=True)
run_snippet('''
show(lambda: 10**20)
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
    try:
        yield 4
    except ArithmeticError as e:
        log(repr(e))
        yield 5
    return 9
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: list(g))
show(lambda: next(iter(g)))
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g))
show(lambda: next(g))
show(g.close)
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: (2**61).to_bytes())
''')
print('#', 36, flush=True)
run_snippet('''
def run():
    v = dict(zip('abc', range(3)))
    try:
        v.pop()
    finally:
        log(v)
    return v
show(run)
''')
print('#', 37, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 'a' if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a' if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(({(1, 2): [3]})[-1]))
show(lambda: run(b'a,b,c'))
show(lambda: run((1, 2)))
show(lambda: run(pow(set('abc'))))
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    for i in [1, 2]:
        log('i', i)
        if (2**31 <= [[1], [2]] < 0j):
            try:
                n1013 = 0
                while n1013 < 2:
                    n1013 += 1
                    raise
                    continue
                log(1018)
            except ArithmeticError as e:
                log(1019)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    return 1021
                    continue
                    log(1024)
                else:
                    log(1026)
                with Manager(), 5:
                    continue
                    break
                    1 / 0
                n1033 = 0
                while n1033 < 2:
                    n1033 += 1
                    raise
                    1 / 0
                else:
                    log(1038)
            else:
                log(1039)
                try:
                    continue
                    break
                finally:
                    log(1044)
                    break
            finally:
                log(1047)
                try:
                    1 / 0
                    1 / 0
                    log(1052)
                finally:
                    log(1054)
                    break
                    log(1057)
                for i in 'ab':
                    log('i', i)
                    log((frozenset({2, 3}) + set('abc')))
                    raise
            log(1063)
            for i in range(3):
                log('i', i)
                log(1064)
                if ([1])[3]:
                    return 1066
                    continue
                else:
                    log(1070)
                    log(1071)
                n1073 = 0
                while n1073 < 2:
                    n1073 += 1
                    continue
                    break
    else:
        log(1078)
    with Manager() as m:
        with Manager(), Manager():
            try:
                with Manager() as m, Manager(True):
                    1 / 0
                raise OSError(2, 'gone')
                n1083 = 0
                while n1083 < 2:
                    n1083 += 1
                    raise ValueError('v')
                    break
                else:
                    log(1088)
            except ValueError as e:
                log(1089)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if 2.675:
                    log((not 0j))
                    log(1092)
                    return 1095
                else:
                    log(1j)
                n1098 = 0
                while n1098 < 2:
                    n1098 += 1
                    break
        try:
            log(1101)
            try:
                return 1103
                n1104 = 0
                while n1104 < 2:
                    n1104 += 1
                    1 / 0
                    log(list(str(x) for x in (1+2j) if x))
                else:
                    log(1109)
                with 5, Manager(True):
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            except* KeyError as e:
                log(1114)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* (TypeError, OSError) as e:
                log(1116)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1117)
            finally:
                log(1118)
                try:
                    log(dict(zip('abc', range(3))))
                    return 1122
                finally:
                    log(1123)
                    raise
                    1 / 0
                    log((range(5) ** 1))
                try:
                    return 1131
                    1 / 0
                    log(1135)
                except (KeyError, ValueError) as e:
                    log(1136)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1138)
                    raise ValueError('v')
                    return 1142
                except ValueError as e:
                    log(1143)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1144)
                    return 1147
                    return 1149
        finally:
            log(1150)
            log(1151)
    return 'fell off'
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
def run():
    try:
        try:
            try:
                log(1152)
                try:
                    1 / 0
                    raise ValueError('v') from KeyError(9)
                    log(1158)
                except LookupError as e:
                    log(1159)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1161)
                    raise
                    log((-{1, 2, 3}))
                except TypeError as e:
                    log(1166)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    log(1170)
                    return 1172
                log(1173)
            except BaseException as e:
                log(1175)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1176)
        except* (TypeError, OSError) as e:
            log(1177)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1178)
        if -1.5:
            for i in range(3):
                log('i', i)
                if 'ab' * 20:
                    raise TypeError from None
                else:
                    continue
                    return 1184
                    log(1185)
                with Manager(True), Manager():
                    log(1187)
                    log(1190)
                log(1191)
            try:
                try:
                    return 1193
                    return 1195
                finally:
                    log(1196)
                    raise OSError(2, 'gone')
                    raise
                with 5:
                    log(1202)
                for i in range(3):
                    log('i', i)
                    1 / 0
                    raise
                    raise KeyError('k')
            except Exception as e:
                log(1209)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1210 = 0
                while n1210 < 2:
                    n1210 += 1
                    continue
                    break
                    raise OSError(2, 'gone')
                try:
                    log(1217)
                    log(1220)
                    1 / 0
                finally:
                    log(1223)
                    1 / 0
                    log(({'x': None} if {(1, 2): [3]} else 0.0))
            try:
                return 1229
                with Manager() as m, Manager() as m:
                    log(1231)
                    log(1232)
            except (KeyError, ValueError) as e:
                log(1234)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    continue
                    break
            else:
                with Manager() as m:
                    1 / 0
    finally:
        log(1241)
        try:
            try:
                with Manager(True), Manager() as m:
                    raise OSError(2, 'gone') from KeyError(9)
            finally:
                log(1244)
                try:
                    log((b' x ').isalnum(255, 256, key=str))
                finally:
                    log(1247)
                    1 / 0
                    1 / 0
                if (-255):
                    log((2**32 + 1 > b' x '))
                with Manager(True), Manager(True):
                    return 1255
                    raise
        except (KeyError, ValueError) as e:
            log(1258)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager() as m:
                try:
                    log(1259)
                    raise ValueError('v')
                except ZeroDivisionError as e:
                    log(1263)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                    log(['b', 'a'])
            try:
                log(1268)
            except Exception as e:
                log(1269)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    log(({1: 'one', 1.0: 'float'} if set('abc') else 256))
                else:
                    log(1272)
                n1273 = 0
                while n1273 < 2:
                    n1273 += 1
                    return 1275
                    1 / 0
                else:
                    log(1278)
            except Exception as e:
                log(1279)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1280)
                try:
                    raise
                finally:
                    log(1283)
                    1 / 0
            finally:
                log(1286)
                for i in ():
                    log('i', i)
                    log(1288)
                    continue
                    log(1292)
                else:
                    log(1293)
                n1294 = 0
                while n1294 < 2:
                    n1294 += 1
                    log(1295)
                    raise KeyError('k') from KeyError(9)
                    raise KeyError('k') from KeyError(9)
                else:
                    log(1301)
                with 5, Manager():
                    log(1303)
                    log(1305)
                    raise
            with Manager(), 5:
                log((-0.1))
                for i in iter([4]):
                    log('i', i)
                    raise
                    continue
                    log(1315)
                else:
                    log(1316)
        n1317 = 0
        while n1317 < 2:
            n1317 += 1
            try:
                with Manager():
                    log(((1, 2))[:2:-3])
                    log((Ellipsis)[:5])
                try:
                    break
                except LookupError as e:
                    log(1324)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise StopIteration(3)
                except TypeError as e:
                    log(1329)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1331)
                    return 1333
                    continue
            except* ValueError as e:
                log(1336)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* KeyError as e:
                log(1338)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            else:
                if ({1: 2}).__or__():
                    continue
                    break
                else:
                    return 1345
                for i in 'ab':
                    log('i', i)
                    log(1346)
                    return 1349
                    raise TypeError
                else:
                    log(1352)
                if (1, (2, 3)):
                    log(1354)
                    raise
            if (3**100 or 2):
                log(1357)
                raise
                for i in range(3):
                    log('i', i)
                    break
                    1 / 0
            else:
                try:
                    log(1365)
                except KeyError as e:
                    log(1366)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    continue
                    log(1371)
                else:
                    log(1374)
                    continue
                with 5:
                    continue
                    log(1380)
                    break
        else:
            log(1383)
        try:
            n1384 = 0
            while n1384 < 2:
                n1384 += 1
                for i in range(3):
                    log('i', i)
                    break
                    log(1388)
                if 0j:
                    raise
                else:
                    log((0j ** -2))
                    log(1393)
            else:
                log(1395)
            n1396 = 0
            while n1396 < 2:
                n1396 += 1
                log(1397)
                for i in [1, 2]:
                    log('i', i)
                    break
                    return 1401
                else:
                    log(1402)
            n1403 = 0
            while n1403 < 2:
                n1403 += 1
                n1404 = 0
                while n1404 < 2:
                    n1404 += 1
                    return 1406
                    log(1407)
                    return 1410
                else:
                    log(1411)
                log(sum((x, x) for x in 'é' if x))
        except KeyError as e:
            log(1414)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1415)
            with 5:
                with Manager(True):
                    1 / 0
                    raise
                    log(ValueError('v'))
        except KeyError as e:
            log(1422)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in range(3):
                log('i', i)
                log(1424)
            log(1426)
            log(1427)
        finally:
            log(1428)
            n1429 = 0
            while n1429 < 2:
                n1429 += 1
                n1430 = 0
                while n1430 < 2:
                    n1430 += 1
                    log(1432)
                break
            1 / 0
            with 5, Manager():
                n1437 = 0
                while n1437 < 2:
                    n1437 += 1
                    log(([[1], [2]]).insert('İ', keepends=True))
                    1 / 0
                    break
                for i in [1, 2]:
                    log('i', i)
                    continue
                    continue
                else:
                    log(1448)
                if (-1.5 if 0 else b'a'):
                    1 / 0
                    log(1452)
                else:
                    1 / 0
                    return 1456
                    log(('% g' % (frozenset(),)))
    return 'fell off'
show(run)
''')
print('#', 40, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __set__(self, obj, value): log('set', value)
        def __missing__(self, key): return 'missing'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __contains__(self, item): log('contains', item); return item == 1
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __get__(self, obj, cls): log('get'); return 'got'
        def __class_getitem__(cls, key): return (cls.__name__, key)
    class Y(bytes, X):
        pass
        def __contains__(self, item): log('contains', item); return item == 1
        def __index__(self): log('index'); return 1
        value = 5
        def __gt__(self, other): log('gt'); return NotImplemented
    class Z(frozenset, Y):
        pass
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
show(lambda: sum(x))
show(lambda: 1 in x)
show(lambda: iter(x) is x)
show(lambda: x.a)
show(lambda: x > 1)
show(lambda: float(x))
show(lambda: x != y)
show(lambda: x.method(3))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 41, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
    class Y(set, X):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __delattr__(self, name): log('delattr', name)
        def __call__(self, *a, **k): return ('called', a, k)
    class Z(str):
        pass
        __slots__ = ('a', 's')
        def __neg__(self): return 'neg'
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
show(lambda: next(x))
show(lambda: X.static(1))
show(lambda: int(x))
show(lambda: 1 + x)
show(lambda: x + y)
show(lambda: not x)
show(lambda: round(x))
show(lambda: x.value)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 42, flush=True)
run_snippet('''
def run():
    raise ValueError('v')
    if -0.0:
        if iter([1, 2]):
            try:
                for i in iter([4]):
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                    1 / 0
                    break
                else:
                    log(1467)
            except ValueError as e:
                log(1468)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log([])
                n1471 = 0
                while n1471 < 2:
                    n1471 += 1
                    continue
                    log(1475)
                    raise
            except TypeError as e:
                log(1478)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    raise ValueError('v') from KeyError(9)
                    log(1482)
            else:
                log(1483)
                log(1484)
                for i in ():
                    log('i', i)
                    return 1487
                    raise ValueError('v')
        log(1491)
    else:
        with Manager() as m:
            try:
                for i in iter([4]):
                    log('i', i)
                    continue
                    return 1495
                with Manager(True) as m:
                    log(1496)
                    log(1498)
                n1500 = 0
                while n1500 < 2:
                    n1500 += 1
                    raise ZeroDivisionError(1, 2)
            except BaseException as e:
                log(1503)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ((1,) @ (None,)):
                    1 / 0
            except Exception as e:
                log(1506)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise StopIteration(3)
                with Manager(True) as m, Manager() as m:
                    log(1509)
    try:
        1 / 0
        if {}:
            with Manager() as m:
                n1513 = 0
                while n1513 < 2:
                    n1513 += 1
                    raise
                else:
                    log(1516)
                for i in 'ab':
                    log('i', i)
                    continue
                    break
                    log({(1, 2): [3]})
            log(1523)
        log(1524)
    finally:
        log(1525)
        try:
            n1526 = 0
            while n1526 < 2:
                n1526 += 1
                log(1527)
                if 'a':
                    log(1529)
                    continue
                    raise
            else:
                log(1535)
            if (b' x ' >> 100):
                if (~b'a'):
                    raise
                    raise StopIteration(3) from KeyError(9)
                    log(1540)
            else:
                try:
                    log(1543)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                except ValueError as e:
                    log(1546)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1548
                    log(({(1, 2): [3]})[:])
                    raise TypeError
                except KeyError as e:
                    log(1553)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(1556)
                else:
                    raise KeyError('k') from KeyError(9)
                log(1560)
        except TypeError as e:
            log(1561)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in ():
                log('i', i)
                with 5:
                    1 / 0
                break
                return 1567
            else:
                log(1568)
            if 'İ':
                raise
                if complex('inf'):
                    raise TypeError
                    log(1573)
                    log(1576)
                else:
                    log(sorted(256))
                    raise KeyError('k') from None
                    1 / 0
                try:
                    1 / 0
                    log(1585)
                    return 1588
                finally:
                    log(1589)
                    1 / 0
                    log(1593)
                    1 / 0
            else:
                if {1e100: 0j, ('a', 1): {'x': None}, 'a,b,,c': 2**30}:
                    return 1597
                else:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                raise OSError(2, 'gone')
                n1604 = 0
                while n1604 < 2:
                    n1604 += 1
                    log(1606)
                    log(([1, 2, 3, 4, 5] or [1]))
                else:
                    log(1609)
        else:
            with Manager(), Manager(True) as m:
                n1610 = 0
                while n1610 < 2:
                    n1610 += 1
                    break
                else:
                    log(1613)
                try:
                    log(1615)
                    raise OSError(2, 'gone') from KeyError(9)
                    log(('%+12o' % (-float('inf'),)))
                except ArithmeticError as e:
                    log(1620)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
        finally:
            log(1623)
            with Manager():
                for i in iter([4]):
                    log('i', i)
                    continue
                    continue
                    continue
                else:
                    log(1630)
    return 'fell off'
show(run)
''')
print('#', 43, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case True if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v}: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(1.0))
show(lambda: run([1, 2, 3, 4, 5]))
show(lambda: run({}))
show(lambda: run(({1, 2, 3}).intersection(0.0, 3)))
''')
print('#', 44, flush=True)
run_snippet('''
show(lambda: ({(1, 2): [3]}).update())
''')
print('#', 45, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case tuple((a, b)) if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case tuple((a, b)) if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(frozenset()))
show(lambda: run(type))
show(lambda: run((([3, 1, 2] ** 0.5) ** 10)))
show(lambda: run((('İ' ** 0) - (' pad ' if b'abc' else [].append))))
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    a, *b, c = frozenset({2, 3})
    return locals()
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __dir__(self): return ['b', 'a']
        def __missing__(self, key): return 'missing'
    class Y(Exception):
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        prop = property(lambda self: 'prop')
        def __enter__(self): log('enter'); return self
        def __bool__(self): log('bool'); return False
        def __class_getitem__(cls, key): return (cls.__name__, key)
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
show(lambda: (*x,))
show(lambda: x.klass(2))
show(lambda: x.method(3))
show(lambda: x > 1)
show(lambda: list(reversed(x)))
show(lambda: x < y)
show(lambda: 1 in x)
show(lambda: sum(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 48, flush=True)
run_snippet('''
show(lambda: {*{str(x) for x in (-0.0-0j) if x}, {slice(None): {1: 2}, 2.675: {1: 2}, 0.1: {1: 2}}, (int)[1]})
''')
print('#', 49, flush=True)
run_snippet('''
def run():
    try:
        with Manager() as m:
            try:
                return 1632
                for i in iter([4]):
                    log('i', i)
                    continue
                    log(1635)
                else:
                    log(1637)
                try:
                    1 / 0
                finally:
                    log(1640)
                    log(1641)
                    raise TypeError from None
                    log(1645)
            except LookupError as e:
                log(1647)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    log(1649)
                    log(1650)
                    break
                log(format({1: 'one', 1.0: 'float'}, frozenset()))
                n1656 = 0
                while n1656 < 2:
                    n1656 += 1
                    log(([None, 0])[-2**63 - 1])
                    log(1659)
                    1 / 0
                else:
                    log(1663)
            else:
                n1664 = 0
                while n1664 < 2:
                    n1664 += 1
                    break
                    break
                else:
                    log(1669)
            finally:
                log(1670)
                with 5:
                    log(1671)
                log(1673)
            log(1675)
            try:
                1 / 0
                with Manager() as m:
                    log(1678)
                try:
                    raise TypeError from None
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(1684)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1685)
                except ZeroDivisionError as e:
                    log(1687)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1689)
                    return 1691
                    raise
            finally:
                log(1694)
                n1695 = 0
                while n1695 < 2:
                    n1695 += 1
                    log(2**30 - 1)
                    continue
                    break
                else:
                    log(1702)
                if ((3, 2, 1, 0))[-256]:
                    return 1704
                else:
                    return 1706
        try:
            try:
                log(1707)
                n1708 = 0
                while n1708 < 2:
                    n1708 += 1
                    1 / 0
                    raise GeneratorExit
                else:
                    log(1713)
                if (-7, 0j, *-10**30,):
                    1 / 0
                    log([])
            except LookupError as e:
                log(1718)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager(True):
                    log((() << -1))
                    raise
                raise
            except TypeError as e:
                log(1725)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if {1}:
                    raise
                log(1728)
            else:
                try:
                    1 / 0
                except* KeyError as e:
                    log(1731)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* ValueError as e:
                    log(1733)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1734)
                else:
                    return 1736
            try:
                if ((-0.0-0j) >> -1):
                    log('{0: .0n}|{0!r}'.format(3))
                    raise
                    log(1742)
                else:
                    raise
                    raise ZeroDivisionError(1, 2)
                log(1747)
                log(1748)
            except Exception as e:
                log(1749)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1750)
                    log((1, 2))
                    log(1754)
                except ZeroDivisionError as e:
                    log(1756)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1759)
                except TypeError as e:
                    log(1761)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise GeneratorExit
                    log(1766)
                log(1768)
            except (KeyError, ValueError) as e:
                log(1769)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise TypeError
                if (2**31 % 2**30 - 1):
                    raise
                else:
                    log(1774)
                    log(('% 5.0u' % ('-3.5',)))
            else:
                n1778 = 0
                while n1778 < 2:
                    n1778 += 1
                    raise StopIteration(3) from KeyError(9)
                with Manager(), Manager(True):
                    log(1781)
                    raise KeyError('k')
            if (1/3 == () <= bytearray() > ['b', 'a']):
                if [-x for x in 256 if x]:
                    raise OSError(2, 'gone')
                    log(1787)
                    log(1789)
                else:
                    1 / 0
                    log(1794)
                if (-(i for i in range(3))):
                    log({*memoryview(b'view')})
                else:
                    log({(1, 2): [3]})
                try:
                    raise GeneratorExit from KeyError(9)
                except* KeyError as e:
                    log(1801)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1802)
                except* ValueError as e:
                    log(1803)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
        except (KeyError, ValueError) as e:
            log(1805)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (-1).__round__({1, 2, 3}, strict=True):
                try:
                    raise
                except* ValueError as e:
                    log(1808)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1809)
                except* KeyError as e:
                    log(1810)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    1 / 0
        finally:
            log(1814)
            for i in 'ab':
                log('i', i)
                n1815 = 0
                while n1815 < 2:
                    n1815 += 1
                    return 1817
                else:
                    log(1818)
            with Manager(True) as m:
                with Manager(True), Manager(True):
                    log(1820)
                    raise
                n1823 = 0
                while n1823 < 2:
                    n1823 += 1
                    break
                else:
                    log(1826)
                with Manager():
                    log(1828)
                    log(1830)
                    1 / 0
    finally:
        log(1833)
        n1834 = 0
        while n1834 < 2:
            n1834 += 1
            if [frozenset()]:
                n1835 = 0
                while n1835 < 2:
                    n1835 += 1
                    log(1837)
                1 / 0
            n1840 = 0
            while n1840 < 2:
                n1840 += 1
                log(1841)
                try:
                    1 / 0
                    log(1845)
                    log(1846)
                except (KeyError, ValueError) as e:
                    log(1848)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1849)
                except ZeroDivisionError as e:
                    log(1851)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log((1e22 ** -1))
                finally:
                    log(1856)
                    log((bytearray(b'xyz'))[255])
            else:
                log(1859)
        log(1860)
    return 'fell off'
show(run)
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    v = {}
    try:
        v[0] = format(-1.5, '0=,.10o')
    finally:
        log(v)
    return v
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
    class Y(tuple, X):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
        def __delattr__(self, name): log('delattr', name)
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
    class Z(list):
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __hash__(self): return 7
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __len__(self): log('len'); return 2
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
show(lambda: x.anything)
show(lambda: X[3])
show(lambda: x ** 2)
show(lambda: round(x, 2))
show(lambda: x != y)
show(lambda: x.method())
show(lambda: X.static(1))
show(lambda: x == 1)
def change():
    global x; del x.a
show(change)
''')
print('#', 52, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
    async for i in agen():
        log(i)
        break
show(lambda: drive(main()))
''')
print('#', 53, flush=True)
run_snippet('''
show(lambda: [(x, x) for x in (... >= range(0))])
''')
print('#', 54, flush=True)
run_snippet('''
def run():
    a, (b, *c) = [1, 2, 3, 4, 5]
    return locals()
show(run)
''')
print('#', 55, flush=True)
run_snippet('''
show(lambda: [1.5, 1])
''')
print('#', 56, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
    log(await anext(agen()))
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    v = {'x': None}
    try:
        v -= (+memoryview(b'view'))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
def f(a): return locals()
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(1, 2, 3))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(1, 2, 3))
''')
print('#', 59, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(1, 2, 3))
show(lambda: f(1, b=2))
show(lambda: f(**5))
''')
