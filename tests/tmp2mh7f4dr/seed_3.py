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
    if (dict(zip('abc', range(3))) if NotImplemented else None):
        n1 = 0
        while n1 < 2:
            n1 += 1
            for i in [1, 2]:
                log('i', i)
                with Manager(True) as m, Manager() as m:
                    log(2)
                n4 = 0
                while n4 < 2:
                    n4 += 1
                    log(5)
                    1 / 0
                if (frozenset() ** 1):
                    log((b' x ' if 1.0 else {1: 'one', 1.0: 'float'}))
                    break
                    continue
                else:
                    break
                    break
            with Manager(True), 5:
                n19 = 0
                while n19 < 2:
                    n19 += 1
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    break
                else:
                    log(26)
                n27 = 0
                while n27 < 2:
                    n27 += 1
                    continue
                else:
                    log(30)
                try:
                    break
                    break
                    raise StopIteration(3) from KeyError(9)
                except Exception as e:
                    log(37)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    log(40)
            for i in iter([4]):
                log('i', i)
                log(42)
                log(43)
                with Manager() as m:
                    continue
                    log(memoryview(b'view'))
                    1 / 0
        log(50)
    else:
        try:
            n51 = 0
            while n51 < 2:
                n51 += 1
                n52 = 0
                while n52 < 2:
                    n52 += 1
                    log(53)
                    log({})
                    log([None, 0])
                else:
                    log(59)
        except* (TypeError, OSError) as e:
            log(60)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(61)
        finally:
            log(62)
            if {'x': None}:
                try:
                    raise
                    raise
                    log(68)
                except ArithmeticError as e:
                    log(69)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                except ValueError as e:
                    log(72)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(74)
                    log((frozenset() if 'aXbXc' else set('abc')))
                finally:
                    log(77)
                    raise
                if (lambda x=1: x if {1: 2} else (1,)):
                    return 81
                else:
                    raise TypeError from KeyError(9)
                    log(85)
                for i in ():
                    log('i', i)
                    log(86)
                else:
                    log(88)
            else:
                log(b'')
                log(91)
                log(92)
        try:
            try:
                with Manager() as m:
                    1 / 0
                    log(95)
                    raise StopIteration(3)
                try:
                    log(100)
                    1 / 0
                    raise KeyError('k') from KeyError(9)
                finally:
                    log(105)
                    raise KeyError('k')
                    1 / 0
                    return 111
            except (KeyError, ValueError) as e:
                log(112)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    continue
                else:
                    log(115)
            else:
                log(116)
                try:
                    log(format(1.0, 'z5G'))
                    log(120)
                except LookupError as e:
                    log(121)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log('{0:!}|{0!r}'.format('ΑΣ'))
                    log(126)
                except TypeError as e:
                    log(128)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(129)
                for i in range(3):
                    log('i', i)
                    log(132)
                    log(134)
            finally:
                log(135)
                log(2**32 + 1)
            for i in iter([4]):
                log('i', i)
                with Manager(), Manager(True) as m:
                    break
                    log(any((x, x) for x in (None,) if x != 1))
                try:
                    raise ZeroDivisionError(1, 2)
                    raise ValueError('v') from None
                except ZeroDivisionError as e:
                    log(146)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise StopIteration(3)
                finally:
                    log(151)
                    break
        except KeyError as e:
            log(154)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        else:
            log(f'{(2**31):+08,.25c}{(2**31)!r:>20}')
            try:
                with 5:
                    raise
                    return 162
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            except Exception as e:
                log(165)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (memoryview(b'view') is -2**63 - 1):
                    log(166)
                    return 169
                else:
                    1 / 0
                    raise ValueError('v')
                    log((0).conjugate([1.5, 1], -1))
            except ValueError as e:
                log(176)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log('%s-%d')
                log(179)
                log(180)
            if (' pad ' if (1, (2, 3)) else [1.5, 1]):
                n181 = 0
                while n181 < 2:
                    n181 += 1
                    raise ValueError('v') from KeyError(9)
        try:
            if 0.1:
                log({{1: 'one', 1.0: 'float'}: b'a,b,c', 'ab' * 20: {1}, [].append: (2.5-1e3j)})
                log(b'a')
                log(188)
            with Manager(True):
                if ([] >> 1):
                    raise OSError(2, 'gone')
                else:
                    1 / 0
                    raise
                log(195)
        finally:
            log(196)
            if 1j:
                if (-float('inf') >> 1):
                    raise
                else:
                    log(((-0.0-0j) & 1.7976931348623157e308))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise StopIteration(3)
            else:
                if -2**30:
                    log(-7)
                    raise StopIteration(3)
                    log(frozenset())
    try:
        try:
            n211 = 0
            while n211 < 2:
                n211 += 1
                if {1}:
                    log(213)
                    break
                    continue
                log(218)
            else:
                log(219)
            try:
                with Manager(), 5:
                    raise TypeError
                    log(222)
                try:
                    log(225)
                    log(226)
                    raise KeyError('k') from None
                except KeyError as e:
                    log(230)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 232
                except BaseException as e:
                    log(233)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
            except (KeyError, ValueError) as e:
                log(236)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    log(range(10, 0, -3))
                    break
                    raise
                log(243)
                for i in iter([4]):
                    log('i', i)
                    log(244)
                    break
                else:
                    log(248)
            else:
                try:
                    raise GeneratorExit
                    raise
                    log((not [3, 1, 2]))
                except* KeyError as e:
                    log(255)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(257)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    log(([1, 2, 3, 4, 5] if NotImplemented else frozenset()))
                    log(262)
                finally:
                    log(263)
                    log(264)
                with Manager() as m:
                    log(frozenset())
                    1 / 0
                    raise KeyError('k')
                n272 = 0
                while n272 < 2:
                    n272 += 1
                    1 / 0
                    log((-0j))
            finally:
                log(277)
                if {'a': 1, 'b': 2}:
                    1 / 0
                    1 / 0
                    raise TypeError
                else:
                    raise GeneratorExit from KeyError(9)
        except ValueError as e:
            log(286)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n287 = 0
            while n287 < 2:
                n287 += 1
                try:
                    log(289)
                finally:
                    log(290)
                    continue
                    return 294
                with 5, Manager(True) as m:
                    1 / 0
                    continue
                    continue
                with Manager():
                    raise StopIteration(3)
                    log(304)
            else:
                log(305)
        if (~frozenset()):
            with Manager(True):
                with Manager(True) as m:
                    1 / 0
                    log(308)
                    1 / 0
                try:
                    return 313
                    raise GeneratorExit from None
                except* (TypeError, OSError) as e:
                    log(316)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise
                finally:
                    log(320)
                    log(321)
                n323 = 0
                while n323 < 2:
                    n323 += 1
                    1 / 0
                    return 327
                    log(328)
        else:
            if (123456.789 if [1, 2, 3, 4, 5] else b'abc'):
                for i in [1, 2]:
                    log('i', i)
                    log(([1.5, 1])[::2])
                    1 / 0
                    return 335
                else:
                    log(336)
                raise StopIteration(3) from None
            else:
                with Manager(True) as m:
                    raise
                with Manager(True), Manager():
                    log(({}, 1j, 1j,))
                    log(344)
                    raise
                log((-'aXbXc'))
        log(349)
    finally:
        log(350)
        log(351)
        log(352)
    for i in 'ab':
        log('i', i)
        log(354)
        for i in 'ab':
            log('i', i)
            if ({'x': None} ** None):
                with 5:
                    log(([1, 2, 3, 4, 5])[-3:5])
                    log(358)
                    break
                n361 = 0
                while n361 < 2:
                    n361 += 1
                    continue
                    raise TypeError
                    log(366)
                else:
                    log(368)
            else:
                log(369)
                try:
                    return 371
                    log([x for x in 0j if not x])
                finally:
                    log(374)
                    continue
                    raise
                try:
                    log(379)
                finally:
                    log(381)
                    log(382)
            n384 = 0
            while n384 < 2:
                n384 += 1
                if (-2**30 < '\\ud800' == {1} >= (1, 2)):
                    return 386
                    raise
                    break
                try:
                    continue
                    continue
                finally:
                    log(395)
                    continue
        else:
            log(398)
        if {iter([1, 2]): {1}, 2**62 - 1: iter([1, 2]), ('a', 1): 'ΑΣ'}:
            try:
                try:
                    continue
                    break
                finally:
                    log(403)
                    return 405
                    log(406)
                    raise KeyError('k')
                with Manager():
                    return 411
                    log(413)
                    break
            except BaseException as e:
                log(416)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if {1, 2, 3}:
                    continue
                else:
                    raise OSError(2, 'gone') from KeyError(9)
                with Manager(), Manager():
                    raise ValueError('v')
                    raise
                try:
                    log({1, 2, 3})
                except BaseException as e:
                    log(427)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except Exception as e:
                    log(430)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
            finally:
                log(433)
                n434 = 0
                while n434 < 2:
                    n434 += 1
                    raise KeyError('k') from None
                    return 438
                n439 = 0
                while n439 < 2:
                    n439 += 1
                    log(440)
                else:
                    log(442)
                log(443)
        else:
            with Manager() as m:
                if (~[]):
                    return 445
                    1 / 0
                else:
                    continue
                    log(451)
                    raise OSError(2, 'gone')
            try:
                try:
                    raise KeyError('k') from None
                except (KeyError, ValueError) as e:
                    log(456)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    break
                    log(bin(63))
                except (KeyError, ValueError) as e:
                    log(463)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(467)
                try:
                    return 469
                    log(((1, (2, 3)))[-1::-100])
                    continue
                finally:
                    log(474)
                    break
                    log(477)
                    continue
            finally:
                log(481)
                log(483)
    else:
        log(484)
    return 'fell off'
show(run)
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
    try:
        yield 6
    finally:
        log('finally'); yield 7
    with Manager(True):
        yield 10
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: g.throw(StopIteration))
show(lambda: g.close())
show(lambda: g.send(1))
show(lambda: g.close())
show(lambda: next(iter(g)))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 2, flush=True)
run_snippet('''
def f(a=1, /, *, b): return locals()
show(lambda: f())
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(1, a=2))
show(lambda: f(**5))
''')
print('#', 3, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
    class Y(float):
        pass
        def __round__(self, n=None): return ('round', n)
        def __dir__(self): return ['b', 'a']
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
show(lambda: hasattr(x, 'b'))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x.__class__.__name__)
show(lambda: complex(x))
show(lambda: x > 1)
show(lambda: x ** 2)
show(lambda: range(x))
show(lambda: iter(x) is x)
def change():
    global x; x += 1
show(change)
''')
print('#', 4, flush=True)
run_snippet('''
def f(*, a): return locals()
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(1, c=3))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(**{'a': 1}))
''')
print('#', 5, flush=True)
run_snippet('''
show(lambda: {0})
''')
print('#', 6, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __hash__(self): return 7
        def __iter__(self): log('iter'); return iter([5, 6])
        def __neg__(self): return 'neg'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        __slots__ = ('a', 's')
        def __class_getitem__(cls, key): return (cls.__name__, key)
    class Y(frozenset):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
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
show(lambda: X[3])
show(lambda: 1 in x)
show(lambda: list(reversed(x)))
show(lambda: X.value)
show(lambda: x != y)
show(lambda: x.prop)
show(lambda: format(x, 'abc'))
show(lambda: {**x})
def change():
    global x; del x.a
show(change)
''')
print('#', 7, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(1, b=2))
show(lambda: f())
show(lambda: f(*5))
show(lambda: f())
''')
print('#', 8, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 'a': return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case (1, x) if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case dict(): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a' if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((((2.5-1e3j)).__format__(dict(zip('abc', range(3)))) ** 10)))
show(lambda: run('title case Text'))
show(lambda: run(bytearray(b'xyz')))
show(lambda: run((any(str(x) for x in [3, 1, 2] if x) ** -1)))
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    (a, b), c = (dict(zip('abc', range(3))) ** 10)
    return locals()
show(run)
''')
print('#', 10, flush=True)
run_snippet('''
show(lambda: -2**30)
''')
print('#', 11, flush=True)
run_snippet('''
def run():
    a, (b, *c) = (frozenset({2, 3}) if ['b', 'a'] else {'a': 1, 'b': 2})
    return locals()
show(run)
''')
print('#', 12, flush=True)
run_snippet('''
show(lambda: (-0.0).conjugate())
''')
print('#', 13, flush=True)
run_snippet('''
def f(*, a=1): return locals()
show(lambda: f(*5))
show(lambda: f(x=1))
show(lambda: f(**{1: 2}))
show(lambda: f(**{'a': 1}))
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: (Ellipsis > range(2**70)))
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    try:
        try:
            with Manager() as m:
                for i in [1, 2]:
                    log('i', i)
                    log(485)
                n487 = 0
                while n487 < 2:
                    n487 += 1
                    log(((-0.0-0j) - 1/3))
                else:
                    log(490)
                n491 = 0
                while n491 < 2:
                    n491 += 1
                    break
        except* ValueError as e:
            log(494)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        except* KeyError as e:
            log(496)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        finally:
            log(498)
            if bytes(range(65, 75)):
                with Manager() as m:
                    1 / 0
                    return 502
                    log(503)
            else:
                log(505)
                log(506)
            try:
                raise
                if (print)[-100:0:]:
                    return 510
            finally:
                log(511)
                with Manager(True) as m, 5:
                    raise ValueError('v')
                n514 = 0
                while n514 < 2:
                    n514 += 1
                    return 516
                try:
                    log(518)
                finally:
                    log(519)
                    return 521
                    log(523)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            n526 = 0
            while n526 < 2:
                n526 += 1
                try:
                    raise GeneratorExit
                    continue
                finally:
                    log(531)
                    continue
                n534 = 0
                while n534 < 2:
                    n534 += 1
                    1 / 0
                    return 538
                try:
                    raise ZeroDivisionError(1, 2)
                except ValueError as e:
                    log(541)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    raise ValueError('v')
                    log(547)
                    continue
                finally:
                    log(550)
                    1 / 0
                    1 / 0
                    raise
        try:
            for i in iter([4]):
                log('i', i)
                for i in ():
                    log('i', i)
                    continue
                    log(({1: 2})[False])
                    log(562)
                else:
                    log(563)
                with 5, Manager(True):
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
            n570 = 0
            while n570 < 2:
                n570 += 1
                with 5, 5:
                    continue
                    log(574)
            try:
                n575 = 0
                while n575 < 2:
                    n575 += 1
                    break
                else:
                    log(578)
                n579 = 0
                while n579 < 2:
                    n579 += 1
                    1 / 0
                if (3 != frozenset({2, 3})):
                    raise TypeError
                else:
                    log(585)
            except LookupError as e:
                log(586)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                1 / 0
                try:
                    raise KeyError('k') from KeyError(9)
                except LookupError as e:
                    log(591)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(((3, 2, 1, 0)).count(-7, b'\\x00\\xff'))
                    raise
                    raise StopIteration(3) from KeyError(9)
                except ArithmeticError as e:
                    log(598)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 600
                    log(601)
                for i in range(3):
                    log('i', i)
                    log(603)
                    1 / 0
                    raise
            else:
                with Manager():
                    raise
                    log(612)
                    log((~type))
            finally:
                log(615)
                try:
                    raise
                finally:
                    log(618)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    1 / 0
                    1 / 0
                log(625)
        except* (TypeError, OSError) as e:
            log(626)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(627)
        except* KeyError as e:
            log(628)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(629)
        else:
            if '':
                try:
                    log(630)
                    1 / 0
                    raise StopIteration(3) from KeyError(9)
                except* (TypeError, OSError) as e:
                    log(636)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(638)
                    raise OSError(2, 'gone')
                    1 / 0
                n643 = 0
                while n643 < 2:
                    n643 += 1
                    continue
                    raise
                if (-0.0-0j):
                    log(10)
                    log(650)
                    log(652)
            else:
                if ({1, 2, 3} << 0):
                    log(654)
                for i in range(3):
                    log('i', i)
                    continue
                else:
                    log(658)
                log(b' x ')
            try:
                with Manager():
                    log(661)
                for i in ():
                    log('i', i)
                    raise KeyError('k')
                    log(665)
                    continue
                else:
                    log(669)
            except BaseException as e:
                log(670)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5, Manager(True):
                    raise ValueError('v')
                    raise OSError(2, 'gone') from None
                    raise ValueError('v') from KeyError(9)
                for i in ():
                    log('i', i)
                    log(677)
                    raise
                raise
            else:
                raise ZeroDivisionError(1, 2)
            finally:
                log(685)
                for i in ():
                    log('i', i)
                    continue
                    log((bytearray(b'xyz'))[-1:0])
                    break
                for i in range(3):
                    log('i', i)
                    1 / 0
                    raise ValueError('v')
            with Manager() as m:
                for i in [1, 2]:
                    log('i', i)
                    log(696)
                    log(1e22)
                for i in range(3):
                    log('i', i)
                    log(701)
                try:
                    log(702)
                    log(705)
                except BaseException as e:
                    log(706)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    1 / 0
                except ArithmeticError as e:
                    log(711)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    log(715)
                    log(717)
    except ZeroDivisionError as e:
        log(718)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n719 = 0
        while n719 < 2:
            n719 += 1
            if (+[1, 2, 3, 4, 5]):
                log(720)
            else:
                log((())[0::3])
                raise
                try:
                    raise GeneratorExit from None
                except* ValueError as e:
                    log(727)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(729)
                    raise
            with Manager(True) as m, Manager(True):
                for i in [1, 2]:
                    log('i', i)
                    log(({'a': 1, 'b': 2} != -1e-7 >= b'a' <= b'abc'))
                else:
                    log(734)
                for i in [1, 2]:
                    log('i', i)
                    break
            log(737)
    except Exception as e:
        log(738)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if ():
            try:
                for i in iter([4]):
                    log('i', i)
                    log(739)
                else:
                    log(741)
                raise TypeError from KeyError(9)
                n744 = 0
                while n744 < 2:
                    n744 += 1
                    log(0j)
                    log(747)
                    raise
            finally:
                log(751)
                for i in iter([4]):
                    log('i', i)
                    log(0.0)
                    raise StopIteration(3)
                for i in range(3):
                    log('i', i)
                    log('12')
                    raise KeyError('k')
                else:
                    log(760)
                n761 = 0
                while n761 < 2:
                    n761 += 1
                    continue
                    raise
            n766 = 0
            while n766 < 2:
                n766 += 1
                n767 = 0
                while n767 < 2:
                    n767 += 1
                    log((iter([1, 2]) if b'a' else 0.1))
                    continue
                    raise
                for i in range(3):
                    log('i', i)
                    log(774)
                    log(776)
                    log(float('inf'))
                n780 = 0
                while n780 < 2:
                    n780 += 1
                    break
                    raise
        try:
            if (('a', 1) << 0):
                raise GeneratorExit
                with 5:
                    return 788
                    raise StopIteration(3)
            else:
                try:
                    log(792)
                except LookupError as e:
                    log(793)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                for i in ():
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                    log((memoryview(b'view') ** -1))
                    raise TypeError from None
            try:
                for i in 'ab':
                    log('i', i)
                    raise
                    log(804)
                with Manager() as m:
                    raise
                    1 / 0
                    return 811
            except ZeroDivisionError as e:
                log(812)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n813 = 0
                while n813 < 2:
                    n813 += 1
                    break
                    log(817)
                    raise TypeError from KeyError(9)
                for i in [1, 2]:
                    log('i', i)
                    break
                    continue
                else:
                    log(824)
            except BaseException as e:
                log(825)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(826)
            else:
                try:
                    log(827)
                    log(([1] ** 2))
                    return 832
                finally:
                    log(833)
                    return 835
                n836 = 0
                while n836 < 2:
                    n836 += 1
                    continue
                    return 840
                    1 / 0
                try:
                    log(((1, (2, 3)) >> -1))
                    raise OSError(2, 'gone')
                except* (TypeError, OSError) as e:
                    log(847)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    log(850)
                    log(852)
                    return 854
            finally:
                log(855)
                n856 = 0
                while n856 < 2:
                    n856 += 1
                    log(857)
                    1 / 0
        except LookupError as e:
            log(861)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    return 863
                    log(865)
                except (KeyError, ValueError) as e:
                    log(866)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                try:
                    raise GeneratorExit
                except TypeError as e:
                    log(871)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({1})
                except LookupError as e:
                    log(874)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(875)
                else:
                    log(877)
                    raise
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(883)
                    log(884)
                    1 / 0
            except Exception as e:
                log(888)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(890)
                except* KeyError as e:
                    log(891)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise
                    log(896)
                finally:
                    log(897)
                    return 899
                    log(bytearray('ΑΣ'))
                for i in [1, 2]:
                    log('i', i)
                    continue
                    raise OSError(2, 'gone')
            else:
                raise
                with Manager() as m:
                    1 / 0
                    log((1e100).__ceil__(0, {1: 2}, 0))
                    raise
                try:
                    1 / 0
                except TypeError as e:
                    log(916)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 918
                else:
                    return 920
                    raise ValueError('v') from KeyError(9)
                    raise GeneratorExit
                finally:
                    log(925)
                    raise OSError(2, 'gone') from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            try:
                n930 = 0
                while n930 < 2:
                    n930 += 1
                    return 932
                    log(934)
                else:
                    log(935)
                try:
                    log(('%12E' % (255,)))
                except TypeError as e:
                    log(938)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 942
                except Exception as e:
                    log(943)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    log(947)
                else:
                    return 949
                    1 / 0
                if (bytes(range(65, 75)) >> 1):
                    log((bytes(range(65, 75)))[2:5])
                    raise
                else:
                    return 957
                    raise StopIteration(3)
            except KeyError as e:
                log(960)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    log(961)
                else:
                    log(963)
                for i in range(3):
                    log('i', i)
                    continue
                    continue
                else:
                    log(968)
                n969 = 0
                while n969 < 2:
                    n969 += 1
                    continue
            except TypeError as e:
                log(972)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    raise
                    break
                    log('{0:!}|{0!r}'.format(0j))
                else:
                    log(979)
                for i in ():
                    log('i', i)
                    log(980)
                    raise ZeroDivisionError(1, 2)
                else:
                    log(984)
                try:
                    log(985)
                    log(988)
                except KeyError as e:
                    log(989)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(990)
                    return 993
                finally:
                    log(994)
                    log(995)
            else:
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                with Manager(True) as m:
                    log(999)
                    1 / 0
        else:
            with 5:
                try:
                    1 / 0
                except ValueError as e:
                    log(1005)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1007
                    1 / 0
                else:
                    log(1010)
                log((range(0) << -1))
    with Manager(), Manager():
        for i in [1, 2]:
            log('i', i)
            with Manager(True) as m, Manager(True):
                try:
                    log(1015)
                    log(1016)
                except ArithmeticError as e:
                    log(1018)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    raise ZeroDivisionError(1, 2) from None
                    log(1023)
                for i in [1, 2]:
                    log('i', i)
                    raise
    n1027 = 0
    while n1027 < 2:
        n1027 += 1
        try:
            raise TypeError
        except BaseException as e:
            log(1030)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1032)
            if b'':
                n1033 = 0
                while n1033 < 2:
                    n1033 += 1
                    1 / 0
                else:
                    log(1036)
                raise
                with Manager() as m, Manager(True) as m:
                    break
                    return 1042
            else:
                n1043 = 0
                while n1043 < 2:
                    n1043 += 1
                    continue
                else:
                    log(1046)
                log(1047)
            try:
                break
            finally:
                log(1050)
                log(1051)
        except Exception as e:
            log(1052)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1053)
        finally:
            log(1054)
            log(1055)
            try:
                log(1056)
                try:
                    1 / 0
                    raise StopIteration(3)
                finally:
                    log(1061)
                    break
                if 1j:
                    raise ValueError('v') from KeyError(9)
                else:
                    return 1067
            finally:
                log(1068)
                n1069 = 0
                while n1069 < 2:
                    n1069 += 1
                    raise KeyError('k') from None
                else:
                    log(1072)
                n1073 = 0
                while n1073 < 2:
                    n1073 += 1
                    return 1075
                    raise
                    break
                else:
                    log(1080)
            with Manager(True) as m, Manager(True) as m:
                with Manager(), Manager(True):
                    1 / 0
                    1 / 0
        with Manager(True):
            n1085 = 0
            while n1085 < 2:
                n1085 += 1
                try:
                    break
                except ArithmeticError as e:
                    log(1088)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                except ZeroDivisionError as e:
                    log(1091)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(1094)
                    continue
                    log(1097)
                if {'a': 1, 'b': 2}:
                    return 1100
            else:
                log(1101)
            try:
                n1102 = 0
                while n1102 < 2:
                    n1102 += 1
                    break
                    1 / 0
                    log(1108)
                else:
                    log(1109)
            except TypeError as e:
                log(1110)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((-float('inf') ** 3))
                    log(f'{(2.675):0=-08,.0o}{(2.675)!r:>20}')
                finally:
                    log(1115)
                    raise
                    break
                    raise KeyError('k') from None
                try:
                    1 / 0
                except ArithmeticError as e:
                    log(1124)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1126
                except Exception as e:
                    log(1127)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                    break
                finally:
                    log(1132)
                    raise StopIteration(3) from None
                    continue
            else:
                for i in iter([4]):
                    log('i', i)
                    continue
                    continue
                    1 / 0
                else:
                    log(1143)
                if (2**32 + 1 >= (3, 2, 1, 0) <= 2**30):
                    break
                else:
                    raise StopIteration(3) from None
                    log(1148)
                    continue
                try:
                    raise
                    log(1155)
                except ZeroDivisionError as e:
                    log(1156)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1158)
                except TypeError as e:
                    log(1159)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(1163)
                    break
            finally:
                log(1166)
                for i in ():
                    log('i', i)
                    raise
                    continue
                else:
                    log(1171)
                for i in iter([4]):
                    log('i', i)
                    break
                else:
                    log(1174)
        for i in iter([4]):
            log('i', i)
            try:
                log(1175)
                try:
                    raise StopIteration(3)
                finally:
                    log(1178)
                    1 / 0
                    return 1182
                    raise OSError(2, 'gone')
            except ZeroDivisionError as e:
                log(1185)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    raise GeneratorExit
                    return 1189
            except ZeroDivisionError as e:
                log(1190)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1191 = 0
                while n1191 < 2:
                    n1191 += 1
                    log((256 + -2**62))
                    continue
                    log(1196)
                1 / 0
        else:
            log(1200)
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
show(lambda: ((3, 2, 1, 0) ** 3))
''')
print('#', 17, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case str(s): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case (1, x) if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1 if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [] if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(float('nan')))
show(lambda: run({x or 1 for x in (-0.0-0j)}))
show(lambda: run([(x, x) for x in None if not x]))
show(lambda: run(range(10, 0, -3)))
''')
print('#', 18, flush=True)
run_snippet('''
show(lambda: (({'x': None} @ ({} << 1.0)) ** -1))
''')
print('#', 19, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __missing__(self, key): return 'missing'
        def __int__(self): log('int'); return 4
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __reversed__(self): return iter('rev')
        def __enter__(self): log('enter'); return self
        __slots__ = ('a', 's')
        def __float__(self): log('float'); return 1.5
    class Y(str, X):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: x == 1)
show(lambda: x and 1)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x.prop)
show(lambda: x.klass(2))
show(lambda: bool(x))
show(lambda: iter(x) is x)
show(lambda: 1 + x)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 20, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
    log({i: j async for i in agen() for j in 'a'})
    log(await Wait(1))
show(lambda: drive(main()))
''')
print('#', 21, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 'a': return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a': return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((1+2j) >> 64)))
show(lambda: run((print if (b'a,b,c' > NotImplemented) else (type if 1.7976931348623157e308 else 'a,b,,c'))))
show(lambda: run((2**62 - 1 >= (-2**63 - 1 != 2.675 == '\\ud800' > -1.5))))
show(lambda: run((1,)))
''')
print('#', 22, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __int__(self): log('int'); return 4
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __len__(self): log('len'); return 2
        def __dir__(self): return ['b', 'a']
    class Y(bytes):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        static = staticmethod(lambda *a: ('static', a))
        def __bool__(self): log('bool'); return False
        def __lt__(self, other): log('lt'); return True
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __repr__(self): return f'<{type(self).__name__}>'
    class Z():
        pass
        def __length_hint__(self): return 3
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
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
show(lambda: dir(x)[:3])
show(lambda: 1 + x)
show(lambda: hasattr(x, 'b'))
show(lambda: X.klass(2))
show(lambda: abs(x))
show(lambda: [i for i in x])
show(lambda: x ** 2)
def change():
    global x; del x.a
show(change)
''')
print('#', 23, flush=True)
run_snippet('''
def run():
    for i in ():
        log('i', i)
        try:
            raise GeneratorExit
            return 1204
            try:
                if (~(3, 2, 1, 0)):
                    log(1j)
                    continue
                    log((bytes(range(65, 75)) >> 100))
                try:
                    1 / 0
                    log((set() if -float('inf') else 2))
                except* (TypeError, OSError) as e:
                    log(1215)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            finally:
                log(1217)
                for i in iter([4]):
                    log('i', i)
                    raise StopIteration(3) from KeyError(9)
        except LookupError as e:
            log(1220)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    break
                except KeyError as e:
                    log(1223)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                n1226 = 0
                while n1226 < 2:
                    n1226 += 1
                    continue
                else:
                    log(1229)
                log(1230)
            except KeyError as e:
                log(1231)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1232 = 0
                while n1232 < 2:
                    n1232 += 1
                    log(1233)
                    1 / 0
                    break
                try:
                    log(1240)
                except BaseException as e:
                    log(1241)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(1246)
                    log(1248)
            finally:
                log(1249)
                try:
                    return 1251
                    continue
                except Exception as e:
                    log(1254)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1255)
                    log((0.5 if (1+2j) else 1.7976931348623157e308))
                    break
                finally:
                    log(1261)
                    raise KeyError('k') from None
                for i in ():
                    log('i', i)
                    raise TypeError from KeyError(9)
                    log(1267)
                else:
                    log(1268)
                continue
            try:
                try:
                    raise
                finally:
                    log(1273)
                    continue
                    break
                if issubclass(start=1):
                    continue
                try:
                    break
                    break
                except* (TypeError, OSError) as e:
                    log(1284)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1285)
                except* ValueError as e:
                    log(1286)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
            except Exception as e:
                log(1288)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise StopIteration(3)
                n1291 = 0
                while n1291 < 2:
                    n1291 += 1
                    log(b'')
                else:
                    log(1294)
            finally:
                log(1295)
                if None:
                    continue
                    log((range(2**70) << 64))
                    continue
                else:
                    break
                try:
                    continue
                    raise StopIteration(3) from KeyError(9)
                except BaseException as e:
                    log(1308)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                finally:
                    log(1313)
                    raise ZeroDivisionError(1, 2)
        except KeyError as e:
            log(1316)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                for i in [1, 2]:
                    log('i', i)
                    raise StopIteration(3) from KeyError(9)
                    break
                else:
                    log(1321)
                log(1322)
                if ([None, 0] / [1, 2, 3, 4, 5]):
                    continue
                    break
                    log(1327)
            finally:
                log(1329)
                try:
                    return 1331
                    1 / 0
                finally:
                    log(1334)
                    break
                    continue
                for i in iter([4]):
                    log('i', i)
                    continue
                    log(1341)
                else:
                    log(1343)
                for i in iter([4]):
                    log('i', i)
                    raise
                    raise GeneratorExit from None
                    log(1348)
                else:
                    log(1350)
        finally:
            log(1351)
            log(1352)
            try:
                try:
                    log(1354)
                    log(1355)
                    continue
                finally:
                    log(1359)
                    raise StopIteration(3)
                    raise StopIteration(3) from KeyError(9)
                try:
                    1 / 0
                finally:
                    log(1366)
                    1 / 0
                    continue
                for i in range(3):
                    log('i', i)
                    raise GeneratorExit
                    raise KeyError('k')
                else:
                    log(1375)
            except TypeError as e:
                log(1376)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1377)
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    log(1381)
                    1 / 0
                    return 1385
                else:
                    log(1386)
            else:
                try:
                    log({1: 2})
                    1 / 0
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(1393)
                    log(1395)
                    log(1.0)
                    return 1399
                try:
                    log(1400)
                finally:
                    log(1402)
                    1 / 0
                    continue
                continue
        try:
            try:
                log(1409)
                log(1410)
            except Exception as e:
                log(1411)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if float('nan'):
                    1 / 0
                    raise OSError(2, 'gone')
                    raise
                else:
                    return 1419
                    raise
                    break
            except (KeyError, ValueError) as e:
                log(1424)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    log(1427)
                    break
                except* KeyError as e:
                    log(1431)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                continue
            finally:
                log(1435)
                if ((None,) << -1):
                    log(1437)
                    continue
                with 5:
                    break
                    continue
                if f'{(10**20):,.1%}{(10**20)!r:>20}':
                    log(((1, (2, 3)) >> 0))
                    log({(1, 2): [3]})
                else:
                    return 1449
                    continue
        except BaseException as e:
            log(1452)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(((1, 2) ^ [[1], [2]]))
        finally:
            log(1455)
            n1456 = 0
            while n1456 < 2:
                n1456 += 1
                try:
                    log(1458)
                    raise
                    1 / 0
                except* ValueError as e:
                    log(1463)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                n1465 = 0
                while n1465 < 2:
                    n1465 += 1
                    return 1467
                log(1468)
            log(1470)
            with Manager(True), 5:
                for i in ():
                    log('i', i)
                    log(({})[:0:1])
                    continue
                    raise KeyError('k') from KeyError(9)
                else:
                    log(1477)
        with Manager():
            try:
                with Manager() as m, 5:
                    continue
                    1 / 0
            except LookupError as e:
                log(1482)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                return 1484
                for i in [1, 2]:
                    log('i', i)
                    continue
                    return 1488
                    raise
                if (bytearray(b'xyz') ** 0):
                    continue
                    log(1493)
                    break
                else:
                    raise ZeroDivisionError(1, 2)
                    log(oct(-2**63 - 1, object))
            finally:
                log(1501)
                n1502 = 0
                while n1502 < 2:
                    n1502 += 1
                    return 1504
                else:
                    log(1505)
                try:
                    log(1506)
                finally:
                    log(1508)
                    return 1510
                    log(1511)
                if {1, 2, 3}:
                    log(1514)
                    log(1515)
                    return 1518
            continue
            log(1521)
    else:
        log(1522)
    n1523 = 0
    while n1523 < 2:
        n1523 += 1
        if ['😀x', {1: 2}]:
            if (~b'abc'):
                try:
                    log(1525)
                finally:
                    log(1526)
                    raise OSError(2, 'gone')
                log(1529)
                try:
                    raise
                finally:
                    log(1532)
                    break
                    break
            else:
                log(1537)
                n1538 = 0
                while n1538 < 2:
                    n1538 += 1
                    continue
    try:
        log(1541)
        with 5, Manager():
            with Manager(True), Manager(True) as m:
                n1542 = 0
                while n1542 < 2:
                    n1542 += 1
                    continue
                    log(1546)
                log(1547)
                try:
                    raise
                finally:
                    log(1550)
                    log((-7 != [0] * 5 <= slice(None)))
                    1 / 0
                    return 1556
            n1557 = 0
            while n1557 < 2:
                n1557 += 1
                n1558 = 0
                while n1558 < 2:
                    n1558 += 1
                    break
            else:
                log(1561)
    finally:
        log(1562)
        for i in range(3):
            log('i', i)
            with Manager() as m:
                try:
                    continue
                except* (TypeError, OSError) as e:
                    log(1565)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1566)
                finally:
                    log(1567)
                    break
                try:
                    break
                    log(isinstance((None,), reverse=True))
                    log(('a', 1))
                except KeyError as e:
                    log(1576)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1577)
                    log(f'{(-10**30):é^+5_%}{(-10**30)!r:>20}')
                except KeyError as e:
                    log(1581)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1582)
                else:
                    return 1585
                    continue
                try:
                    break
                    raise GeneratorExit
                    raise
                except ValueError as e:
                    log(1594)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise
                    raise GeneratorExit
                except KeyError as e:
                    log(1601)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                    raise StopIteration(3) from KeyError(9)
                else:
                    1 / 0
                    raise StopIteration(3)
                    raise OSError(2, 'gone')
            log(1612)
        with Manager():
            if f'{(2):=5s}{(2)!r:>20}':
                try:
                    log(1613)
                    log(1615)
                    log(1618)
                except LookupError as e:
                    log(1619)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1621)
                    log(1623)
                    raise
                except ValueError as e:
                    log(1626)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1628
                    log(1629)
                if ((2.5-1e3j) << 64):
                    raise KeyError('k')
            try:
                n1633 = 0
                while n1633 < 2:
                    n1633 += 1
                    raise
                    break
                    raise
            except (KeyError, ValueError) as e:
                log(1640)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1641)
                log(1643)
            else:
                try:
                    return 1645
                    log((255 == (2.5-1e3j) <= 1.7976931348623157e308))
                except ArithmeticError as e:
                    log(1648)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log({(1, 2): [3]})
                    log(1653)
            finally:
                log(1655)
                for i in 'ab':
                    log('i', i)
                    log(('aXbXc' ** 0))
                try:
                    log(1659)
                    log(1661)
                    raise GeneratorExit
                except TypeError as e:
                    log(1664)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1666)
                except ZeroDivisionError as e:
                    log(1667)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1668)
                    log(1671)
                    log(['b', 'a'])
                else:
                    1 / 0
                    log(1677)
                finally:
                    log(1678)
                    raise ZeroDivisionError(1, 2)
                    log(1681)
                    raise
                try:
                    log(1686)
                except TypeError as e:
                    log(1687)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1689
                    1 / 0
                except BaseException as e:
                    log(1692)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1694
                    return 1696
                finally:
                    log(1697)
                    return 1699
                    1 / 0
                    log((2 == 1j <= bytearray(b'xyz') <= {(1, 2): [3]}))
            try:
                1 / 0
                raise
            except Exception as e:
                log(1708)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (2.5-1e3j):
                    log(1709)
                else:
                    log([])
                with Manager() as m, Manager() as m:
                    log(1714)
                    1 / 0
                try:
                    1 / 0
                    log(f'{(-0.0):*<z5_.0f}{(-0.0)!r:>20}')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except ArithmeticError as e:
                    log(1723)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    log((~(1+2j)))
                    raise ValueError('v')
                finally:
                    log(1730)
                    raise GeneratorExit from KeyError(9)
                    raise GeneratorExit
    return 'fell off'
show(run)
''')
print('#', 24, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __length_hint__(self): return 3
        def __gt__(self, other): log('gt'); return NotImplemented
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
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
show(lambda: not x)
show(lambda: list(x))
show(lambda: X.static(1))
show(lambda: x == 1)
show(lambda: int(x))
show(lambda: x * 2)
show(lambda: complex(x))
show(lambda: x[0])
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 25, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
    class Y(str):
        pass
        def __int__(self): log('int'); return 4
    class Z(Exception, Y):
        pass
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
show(lambda: X.missing)
show(lambda: sum(x))
show(lambda: X.value)
show(lambda: list(reversed(x)))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: divmod(x, 1))
show(lambda: round(x))
show(lambda: 1 + x)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 26, flush=True)
run_snippet('''
async def main():
    log([await Wait(i) for i in range(2)])
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
''')
print('#', 27, flush=True)
run_snippet('''
def f(a, /): return locals()
show(lambda: f(1, c=3))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(*5))
show(lambda: f(b=1))
''')
print('#', 28, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __exit__(self, *a): log('exit', a[0]); return True
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Y(X):
        pass
        static = staticmethod(lambda *a: ('static', a))
    class Z(tuple, X):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __index__(self): log('index'); return 1
        def __format__(self, spec): return f'fmt[{spec}]'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __repr__(self): return f'<{type(self).__name__}>'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __str__(self): return 'str'
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
show(lambda: len(x))
show(lambda: [1, 2, 3][x])
show(lambda: next(x))
show(lambda: int(x))
show(lambda: x.method(3))
show(lambda: X.value)
show(lambda: X[3])
show(lambda: abs(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 29, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __delattr__(self, name): log('delattr', name)
        def __repr__(self): return f'<{type(self).__name__}>'
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __length_hint__(self): return 3
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
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
show(lambda: list(reversed(x)))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: x and 1)
show(lambda: iter(x) is x)
show(lambda: x == x)
show(lambda: X[3])
show(lambda: round(x, 2))
show(lambda: x * 2)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 30, flush=True)
run_snippet('''
def run():
    a, *b = (1, 2)
    return locals()
show(run)
''')
print('#', 31, flush=True)
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
    return X(), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: x + 1)
show(lambda: round(x, 2))
show(lambda: X.static(1))
show(lambda: x.method())
show(lambda: [i for i in x])
show(lambda: hasattr(x, 'b'))
show(lambda: (*x,))
show(lambda: len(x))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 32, flush=True)
run_snippet('''
show(lambda: bytes(range(65, 75)))
''')
print('#', 33, flush=True)
run_snippet('''
def run():
    [] = [1, 2, 3, 4, 5]
    return locals()
show(run)
''')
print('#', 34, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case []: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int() if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [] if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(()))
show(lambda: run((float('nan')).__round__(3, frozenset())))
show(lambda: run(((dict(zip('abc', range(3))) < (3, 2, 1, 0) != bytearray(b'xyz') < {}) >> 100)))
show(lambda: run((-2**62).__pow__({})))
''')
print('#', 35, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
        static = staticmethod(lambda *a: ('static', a))
    class Y(X):
        pass
        def __length_hint__(self): return 3
        def __float__(self): log('float'); return 1.5
    class Z(frozenset, Y):
        pass
        def __reversed__(self): return iter('rev')
        def __dir__(self): return ['b', 'a']
        def __delattr__(self, name): log('delattr', name)
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
show(lambda: float(x))
show(lambda: repr(x))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: bool(x))
show(lambda: vars(x))
show(lambda: list(reversed(x)))
show(lambda: str(x))
show(lambda: x.__class__.__name__)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 36, flush=True)
run_snippet('''
def f(a, *args, **kwargs): return locals()
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(**{1: 2}))
show(lambda: f(*5))
show(lambda: f(1, a=2))
''')
print('#', 37, flush=True)
run_snippet('''
async def main():
    async for i in agen():
        log(i)
        pass
    log(await Wait(1))
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    n1735 = 0
    while n1735 < 2:
        n1735 += 1
        for i in [1, 2]:
            log('i', i)
            if any(-x for x in 2**30 - 1 if not x):
                try:
                    break
                finally:
                    log(1738)
                    continue
                try:
                    break
                    continue
                except* (TypeError, OSError) as e:
                    log(1745)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise
                    continue
                    log(float(errors='replace'))
                finally:
                    log(1753)
                    return 1755
            if (+'İ'):
                with Manager(True) as m:
                    log(1756)
                    raise
                    log(1761)
                try:
                    raise
                    return 1765
                    continue
                finally:
                    log(1768)
                    raise KeyError('k')
                with Manager(True), Manager() as m:
                    raise ValueError('v')
                    log(1773)
            with 5:
                n1775 = 0
                while n1775 < 2:
                    n1775 += 1
                    log(((3, 2, 1, 0) ** 2))
                    break
                    continue
                if (b'\\x00\\xff').rfind(frozenset(), reverse=True):
                    raise StopIteration(3) from None
        else:
            log(1784)
    else:
        log(1785)
    return 'fell off'
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
show(lambda: [1.5, 1])
''')
print('#', 40, flush=True)
run_snippet('''
def run():
    a, (b, *c) = {'x': None}
    return locals()
show(run)
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    log(1787)
    try:
        log(({} ** 2))
        raise GeneratorExit
        log(1792)
    except ValueError as e:
        log(1793)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n1794 = 0
        while n1794 < 2:
            n1794 += 1
            log(1795)
            try:
                log(1796)
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(1799)
                    return 1801
            except ZeroDivisionError as e:
                log(1802)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise ValueError('v') from KeyError(9)
                try:
                    return 1806
                    log(1807)
                    continue
                except Exception as e:
                    log(1811)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(1814)
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            try:
                log(1819)
            except* KeyError as e:
                log(1821)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
        else:
            log(1823)
        try:
            for i in ():
                log('i', i)
                if ('ab' * 20 ** -1):
                    raise
                else:
                    log(10**20)
            log(1828)
        except* ValueError as e:
            log(1829)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1830)
        except* ValueError as e:
            log(1831)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        raise
    except TypeError as e:
        log(1835)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(True) as m, Manager(True) as m:
            try:
                try:
                    raise OSError(2, 'gone') from None
                except* (TypeError, OSError) as e:
                    log(1838)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(1840)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                for i in ():
                    log('i', i)
                    log(1842)
                    log(1844)
                else:
                    log(1846)
            except LookupError as e:
                log(1847)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    log(list(-x for x in b'a' if x != 1))
                    raise GeneratorExit
                n1854 = 0
                while n1854 < 2:
                    n1854 += 1
                    raise ZeroDivisionError(1, 2) from None
                    break
                    return 1860
            else:
                log(1861)
                if -256:
                    raise StopIteration(3)
                    raise
                else:
                    raise GeneratorExit from None
                log(1868)
            finally:
                log(1869)
                for i in 'ab':
                    log('i', i)
                    raise GeneratorExit from None
        log(1872)
        try:
            if 3:
                with Manager(True):
                    log(1873)
                    raise
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                n1879 = 0
                while n1879 < 2:
                    n1879 += 1
                    log('ΑΣ')
                    log(1883)
            else:
                log(1884)
            raise ValueError('v') from KeyError(9)
            if 2.5:
                for i in range(3):
                    log('i', i)
                    raise GeneratorExit
                    log(1890)
                    return 1892
                else:
                    log(1893)
                for i in ():
                    log('i', i)
                    log(1895)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                else:
                    log(1900)
            else:
                try:
                    log(1901)
                    return 1904
                    log(1906)
                finally:
                    log(1907)
                    log(1908)
                n1910 = 0
                while n1910 < 2:
                    n1910 += 1
                    raise
                    raise GeneratorExit
                else:
                    log(1915)
                n1916 = 0
                while n1916 < 2:
                    n1916 += 1
                    raise
                else:
                    log(1919)
        except ValueError as e:
            log(1920)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager(), Manager():
                    log(1921)
                    1 / 0
                    log(1926)
                1 / 0
                raise StopIteration(3)
            except TypeError as e:
                log(1931)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1933)
                    log({1})
                    raise
                except ZeroDivisionError as e:
                    log(1938)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log('%s-%d')
                    log(tuple())
                    1 / 0
                except ArithmeticError as e:
                    log(1945)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                finally:
                    log(1948)
                    1 / 0
            except (KeyError, ValueError) as e:
                log(1951)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1952)
            try:
                for i in iter([4]):
                    log('i', i)
                    raise StopIteration(3)
                    1 / 0
                    break
                try:
                    log((b'').isspace(lambda x=1: x, 5, [None, 0]))
                except LookupError as e:
                    log(1961)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1962)
                    log(f'{(-1.5):> 12_.0g}{(-1.5)!r:>20}')
                except Exception as e:
                    log(1966)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    log((b'a,b,c' if 'abc' else {(1, 2): [3]}))
                    log(1971)
                with Manager(True) as m, Manager(True):
                    return 1974
            finally:
                log(1975)
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    log(1978)
                finally:
                    log(1980)
                    return 1982
                log(1983)
        finally:
            log(1984)
            with Manager() as m:
                for i in ():
                    log('i', i)
                    1 / 0
                log(1987)
            return 1989
    try:
        log(1990)
    except KeyError as e:
        log(1991)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(), 5:
            log(1992)
    else:
        try:
            log(1994)
        except* KeyError as e:
            log(1995)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        except* (TypeError, OSError) as e:
            log(1997)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        else:
            try:
                try:
                    raise StopIteration(3) from None
                    log(2001)
                except (KeyError, ValueError) as e:
                    log(2003)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2004)
                    raise ZeroDivisionError(1, 2)
                    log(2008)
                finally:
                    log(2010)
                    1 / 0
                    raise
                    raise
                n2017 = 0
                while n2017 < 2:
                    n2017 += 1
                    continue
                    break
                    return 2023
                log(2024)
            finally:
                log(2025)
                with 5:
                    raise
            log(2028)
        finally:
            log(2029)
            for i in iter([4]):
                log('i', i)
                with Manager() as m:
                    return 2031
                try:
                    continue
                    log(((None,)).__getitem__(3))
                    break
                except ValueError as e:
                    log(2038)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                else:
                    raise
                finally:
                    log(2043)
                    return 2045
                    log(2046)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            else:
                log(2050)
            if list(str(x) for x in False if not x):
                with Manager(True):
                    raise TypeError
                    log(2054)
                    return 2056
                try:
                    raise
                    return 2060
                    raise TypeError
                except TypeError as e:
                    log(2063)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2064)
                    raise OSError(2, 'gone') from KeyError(9)
                    raise KeyError('k') from None
                except KeyError as e:
                    log(2070)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2072
                    raise TypeError
                finally:
                    log(2075)
                    log([1/3])
                    1 / 0
                n2080 = 0
                while n2080 < 2:
                    n2080 += 1
                    return 2082
                    raise
                    raise
                else:
                    log(2087)
            log(2088)
        for i in ():
            log('i', i)
            log(2089)
            with Manager() as m, 5:
                for i in iter([4]):
                    log('i', i)
                    continue
                    return 2093
                else:
                    log(2094)
                for i in 'ab':
                    log('i', i)
                    continue
                else:
                    log(2097)
                for i in ():
                    log('i', i)
                    log(bytes(range(65, 75)))
                    raise GeneratorExit from None
    finally:
        log(2102)
        for i in ():
            log('i', i)
            try:
                log(2103)
                try:
                    raise ZeroDivisionError(1, 2) from None
                    return 2107
                except TypeError as e:
                    log(2108)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except BaseException as e:
                    log(2111)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2113
                    continue
                    continue
            except KeyError as e:
                log(2118)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if 'title case Text':
                    log(2120)
                for i in range(3):
                    log('i', i)
                    log(2121)
                else:
                    log(2123)
                n2124 = 0
                while n2124 < 2:
                    n2124 += 1
                    break
            except LookupError as e:
                log(2127)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    return 2129
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    break
                    1 / 0
                else:
                    log(2136)
            else:
                with 5:
                    continue
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                log(2143)
            finally:
                log(2144)
                try:
                    continue
                    raise
                    log((-{'a': 1, 'b': 2}))
                finally:
                    log(2151)
                    raise StopIteration(3)
                    continue
                if ('a', 1):
                    break
                    raise
                    break
        else:
            log(2162)
        log(2163)
    return 'fell off'
show(run)
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
    raise KeyError('k')
    return 9
    with Manager(True):
        yield 10
    try:
        yield 4
    except BaseException as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: next(g, 'end'))
show(lambda: list(g))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g, 'end'))
show(lambda: list(g))
show(g.close)
''')
print('#', 43, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        __slots__ = ('a', 's')
        def __hash__(self): return 7
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __str__(self): return 'str'
    class Y(dict, X):
        pass
        def __str__(self): return 'str'
        __slots__ = ('a', 's')
        static = staticmethod(lambda *a: ('static', a))
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __setitem__(self, key, value): log('setitem', key, value)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
    class Z(dict):
        pass
        def __length_hint__(self): return 3
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
show(lambda: x * 2)
show(lambda: isinstance(x, X))
show(lambda: hash(x) == hash(x))
show(lambda: x.method(3))
show(lambda: float(x))
show(lambda: sum(x))
show(lambda: str(x))
show(lambda: x == 1)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    try:
        try:
            with Manager():
                try:
                    log(2165)
                    log((*{1}, *print,))
                except* KeyError as e:
                    log(2168)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(2170)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                if (-1 | 2**31):
                    1 / 0
                    log(2175)
                else:
                    1 / 0
                    log(2178)
                if '{0:^08,.1F}|{0!r}'.format('İ'):
                    raise StopIteration(3) from None
                else:
                    log(2182)
                    log(2185)
        except ValueError as e:
            log(2186)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(('%#5.0G' % ('',)))
                for i in iter([4]):
                    log('i', i)
                    raise OSError(2, 'gone') from KeyError(9)
                    continue
                try:
                    raise StopIteration(3) from KeyError(9)
                    return 2196
                except ArithmeticError as e:
                    log(2197)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
            finally:
                log(2200)
                1 / 0
                with Manager(True) as m:
                    raise
                    log(2206)
                try:
                    raise
                    log({-0.0: (1, 2), (1+2j): 2.5})
                    1 / 0
                finally:
                    log(2213)
                    log(2214)
                    1 / 0
                    return 2219
            try:
                try:
                    raise StopIteration(3) from KeyError(9)
                    log(2223)
                finally:
                    log(2224)
                    log((+'é'))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 2230
                log(2231)
            except ZeroDivisionError as e:
                log(2232)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n2233 = 0
                while n2233 < 2:
                    n2233 += 1
                    log((b'' ** None))
                    log((None,))
                    break
            except ArithmeticError as e:
                log(2240)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager():
                    log(-10**30)
                try:
                    return 2244
                    raise
                except Exception as e:
                    log(2247)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                with 5, 5:
                    return 2251
                    log(({1, 2, 3} ** None))
                    return 2255
            else:
                with Manager(), Manager():
                    raise OSError(2, 'gone') from KeyError(9)
            finally:
                log(2258)
                try:
                    log(sum(-x for x in 123456.789))
                    raise TypeError
                except KeyError as e:
                    log(2263)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(2266)
                except Exception as e:
                    log(2268)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(2271)
            try:
                log((NotImplemented).__class__(2.5))
                with Manager() as m:
                    log(2275)
                    1 / 0
                    log((2 < {'a': 1, 'b': 2}))
            except (KeyError, ValueError) as e:
                log(2281)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 2283
                except (KeyError, ValueError) as e:
                    log(2284)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise StopIteration(3) from None
                    raise StopIteration(3) from None
                else:
                    1 / 0
                    raise
                finally:
                    log(2295)
                    raise ZeroDivisionError(1, 2) from None
                    1 / 0
                    return 2301
                try:
                    return 2303
                    log(2305)
                finally:
                    log(2306)
                    raise KeyError('k')
                    raise OSError(2, 'gone')
                    log(2312)
                try:
                    log(2313)
                    return 2316
                finally:
                    log(2317)
                    log(2318)
                    log(2320)
            except TypeError as e:
                log(2322)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 2324
                    raise
                except TypeError as e:
                    log(2327)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    1 / 0
                    log(2332)
                except TypeError as e:
                    log(2334)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    log(2338)
                    return 2340
                n2341 = 0
                while n2341 < 2:
                    n2341 += 1
                    log(2342)
                else:
                    log(2344)
                return 2346
        else:
            try:
                n2347 = 0
                while n2347 < 2:
                    n2347 += 1
                    log(([None, 0] if 1j else '{} {x}'))
                else:
                    log(2350)
            except (KeyError, ValueError) as e:
                log(2351)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise OSError(2, 'gone')
                    raise TypeError from KeyError(9)
                finally:
                    log(2356)
                    raise OSError(2, 'gone') from None
                try:
                    raise KeyError('k') from None
                    log(2362)
                finally:
                    log(2363)
                    log(2365)
                    return 2367
                try:
                    raise
                    log(2370)
                    log(2373)
                finally:
                    log(2374)
                    raise KeyError('k')
                    log(2378)
        n2379 = 0
        while n2379 < 2:
            n2379 += 1
            log(2380)
            log(2381)
        try:
            n2382 = 0
            while n2382 < 2:
                n2382 += 1
                return 2384
                raise
                try:
                    log(2387)
                    continue
                    continue
                except BaseException as e:
                    log(2393)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
            n2396 = 0
            while n2396 < 2:
                n2396 += 1
                try:
                    log(frozenset({2, 3}))
                finally:
                    log(2399)
                    log(2401)
                    raise StopIteration(3)
                    log(2405)
                n2406 = 0
                while n2406 < 2:
                    n2406 += 1
                    log(2408)
                log(2409)
            n2410 = 0
            while n2410 < 2:
                n2410 += 1
                for i in 'ab':
                    log('i', i)
                    raise
                else:
                    log(2413)
                with Manager(True) as m, Manager():
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(2419)
            else:
                log(2420)
        except TypeError as e:
            log(2421)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in ():
                log('i', i)
                log(2422)
                try:
                    log(2423)
                except* (TypeError, OSError) as e:
                    log(2425)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(2427)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise TypeError
                if {1, 2, 3}:
                    raise GeneratorExit from None
                    1 / 0
                else:
                    log(2435)
                    break
                    log(2440)
            else:
                log(2441)
        except BaseException as e:
            log(2442)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in ():
                log('i', i)
                n2443 = 0
                while n2443 < 2:
                    n2443 += 1
                    log((set('abc') ** 2))
                    continue
                n2448 = 0
                while n2448 < 2:
                    n2448 += 1
                    raise
                    break
                else:
                    log(2453)
                if ((1, (2, 3)) in [[1], [2]]):
                    log(b'')
            try:
                if ['b', 'a']:
                    log(('%#5r' % (-float('inf'),)))
                    log((bytes(range(65, 75))).join())
                else:
                    raise StopIteration(3) from KeyError(9)
                    raise
            except (KeyError, ValueError) as e:
                log(2464)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m, Manager():
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                try:
                    return 2468
                except Exception as e:
                    log(2469)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                except ArithmeticError as e:
                    log(2472)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log('{0:0=+08,.3b}|{0!r}'.format([]))
                    raise
                log(filter())
            finally:
                log(2479)
                with Manager():
                    1 / 0
                    raise GeneratorExit
            try:
                try:
                    1 / 0
                    raise StopIteration(3)
                finally:
                    log(2488)
                    log(2490)
                    raise
            except Exception as e:
                log(2493)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ('a', 1):
                    raise KeyError('k') from None
                    return 2497
                    1 / 0
                if list('hello'):
                    log([1, 2, 3, 4, 5])
                    return 2503
                else:
                    log(b'abc')
            finally:
                log(2506)
                log(2507)
        finally:
            log(2508)
            try:
                log(2509)
            finally:
                log(2510)
                if (1.7976931348623157e308 >= 2.675 >= '12'):
                    1 / 0
                    log(2513)
                n2515 = 0
                while n2515 < 2:
                    n2515 += 1
                    break
                    log(({1: 'one', 1.0: 'float'} if {1: 2} else {1: 2}))
                if ({1} >> 1):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(2522)
            if ('\\x00\\t' << 1.0):
                log(2524)
                log(2525)
            else:
                with Manager(True) as m:
                    log({(3, 2, 1, 0), ('a', 1)})
                    log((... ** 10))
                    1 / 0
                try:
                    log(2533)
                    log(list((x, x) for x in (3, 2, 1, 0) if not x))
                    return 2537
                finally:
                    log(2538)
                    raise OSError(2, 'gone') from KeyError(9)
                log(2541)
    except (KeyError, ValueError) as e:
        log(2542)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in ():
            log('i', i)
            raise KeyError('k') from KeyError(9)
            with 5:
                if (~[1, 2, 3, 4, 5]):
                    continue
                    log(2547)
                    log(2549)
                else:
                    raise
                    raise ValueError('v') from KeyError(9)
                    continue
                with Manager(True) as m, Manager(True):
                    continue
                with Manager(True):
                    log(2559)
            with Manager(True) as m, 5:
                try:
                    continue
                    continue
                    continue
                except ArithmeticError as e:
                    log(2567)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    break
                    raise
                except ArithmeticError as e:
                    log(2574)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(slice(1, 5, 2))
                finally:
                    log(2577)
                    continue
                try:
                    log(2581)
                    log('{0:^+5.0f}|{0!r}'.format('ßﬁ'))
                    break
                finally:
                    log(2586)
                    log(2587)
                    break
                    log(2592)
        try:
            log(2593)
            if format((1,), 5, 100):
                try:
                    raise StopIteration(3) from KeyError(9)
                    raise OSError(2, 'gone')
                except LookupError as e:
                    log(2598)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from KeyError(9)
                    raise
                finally:
                    log(2603)
                    log(2604)
                log(2606)
                raise ZeroDivisionError(1, 2) from KeyError(9)
            else:
                log(2609)
                if ('ΑΣ' << 100):
                    raise StopIteration(3)
                    log(2612)
                    raise OSError(2, 'gone')
                n2616 = 0
                while n2616 < 2:
                    n2616 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(2620)
                    break
                else:
                    log(2623)
        except (KeyError, ValueError) as e:
            log(2624)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(({1: 'one', 1.0: 'float'}).values('😀x', set('abc')))
            if ({'x': None} >> 100):
                with Manager(True) as m, Manager() as m:
                    log(2628)
                    log((dict(zip('abc', range(3))) % ['b', 'a']))
                n2631 = 0
                while n2631 < 2:
                    n2631 += 1
                    break
                else:
                    log(2634)
            else:
                for i in 'ab':
                    log('i', i)
                    log(((1, (2, 3)))[3:-3])
                else:
                    log(2637)
        except Exception as e:
            log(2638)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if [x or 1 for x in (-0.0-0j) if not x]:
                log(2639)
                n2640 = 0
                while n2640 < 2:
                    n2640 += 1
                    raise
            log(2643)
            log(2644)
        else:
            log(2645)
        finally:
            log(2646)
            log(2648)
            if (3 >> 31):
                return 2650
                for i in range(3):
                    log('i', i)
                    1 / 0
                    break
                if (b'\\x00\\xff' ** 0):
                    log(2655)
                    raise TypeError from KeyError(9)
                    log(2659)
                else:
                    raise ZeroDivisionError(1, 2) from None
                    raise KeyError('k')
            else:
                raise KeyError('k')
                with Manager():
                    log(list('hello'))
                    raise StopIteration(3) from None
                n2671 = 0
                while n2671 < 2:
                    n2671 += 1
                    break
                    raise StopIteration(3)
                    log(2.675)
            log(2679)
    except ValueError as e:
        log(2680)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(2681)
    else:
        if ('title case Text' ** 0.5):
            log(2682)
            try:
                try:
                    log((dict(zip('abc', range(3))) >= lambda x=1: x))
                    raise StopIteration(3) from None
                    return 2688
                finally:
                    log(2689)
                    log(2690)
            finally:
                log(2692)
                try:
                    log(2693)
                    raise ValueError('v')
                except KeyError as e:
                    log(2697)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2699)
                else:
                    log((-2**30 >> 0))
                log(2702)
            if format([None, 0], '08,.0d'):
                for i in iter([4]):
                    log('i', i)
                    raise
                raise
                n2707 = 0
                while n2707 < 2:
                    n2707 += 1
                    log((())[-3:])
                    raise
        else:
            with Manager(True) as m:
                log(2712)
                raise
            try:
                n2715 = 0
                while n2715 < 2:
                    n2715 += 1
                    1 / 0
                else:
                    log(2718)
                try:
                    raise TypeError
                    log(2721)
                    return 2724
                except ArithmeticError as e:
                    log(2725)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except TypeError as e:
                    log(2728)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2730
                    return 2732
                else:
                    log({False: b'a,b,c', 0j: {1}})
                    log((+'A\\nB\\r\\nC'))
                finally:
                    log(2737)
                    log(2739)
                    raise
                    log((-0.0-0j))
                log(2744)
            except ArithmeticError as e:
                log(2745)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(2748)
                    raise
                finally:
                    log(2752)
                    1 / 0
                    log(2755)
                    raise KeyError('k') from KeyError(9)
                try:
                    raise GeneratorExit
                    log(2762)
                    log(({1: 2} // float('nan')))
                except ValueError as e:
                    log(2765)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(2769)
                    raise OSError(2, 'gone')
                else:
                    log(ord({}, 1))
                    raise KeyError('k') from KeyError(9)
                    raise ValueError('v')
        n2778 = 0
        while n2778 < 2:
            n2778 += 1
            for i in iter([4]):
                log('i', i)
                log(2779)
                try:
                    return 2781
                except KeyError as e:
                    log(2782)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                else:
                    raise TypeError from None
                    1 / 0
                finally:
                    log(2791)
                    return 2793
                    return 2795
        else:
            log(2796)
    return 'fell off'
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
show(lambda: (format([0] * 5, '!') ** 0))
''')
print('#', 46, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case list([x, y]): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [] if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((('%s-%d' ** 3))[2:100]))
show(lambda: run(((b'a' << 100) ** 0)))
show(lambda: run([None, 0]))
show(lambda: run([1.5, 1]))
''')
print('#', 47, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
    log({i: j async for i in agen() for j in 'a'})
    async for i in agen():
        log(i)
        break
show(lambda: drive(main()))
''')
print('#', 48, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 1.5: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r] if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5 if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5 if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(format(1/3, '=08,.25f')))
show(lambda: run((~{'a': 1, 'b': 2})))
show(lambda: run(('%-12u' % (' pad ',))))
show(lambda: run(hex(1)))
''')
print('#', 49, flush=True)
run_snippet('''
def run():
    v = [1.5, 1]
    try:
        v[::-1] += (dict(zip('abc', range(3))) <= dict(zip('abc', range(3))) <= '{} {x}')
    finally:
        log(v)
    return v
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
    log((yield from inner()))
    try:
        yield 4
    except (KeyError, ValueError) as e:
        log(repr(e))
        yield 5
    try:
        yield 4
    except BaseException as e:
        log(repr(e))
        yield 5
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: next(g, 'end'))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g, 'end'))
show(g.close)
''')
print('#', 51, flush=True)
run_snippet('''
def run():
    try:
        for i in range(3):
            log('i', i)
            log(2798)
        with Manager(True) as m, Manager() as m:
            if b'abc':
                log(2800)
            for i in 'ab':
                log('i', i)
                if (None,):
                    log(('abc' >> -1))
                    continue
                else:
                    continue
                    break
                    return 2810
                n2811 = 0
                while n2811 < 2:
                    n2811 += 1
                    log(256)
                    break
                    1 / 0
                else:
                    log(2818)
                try:
                    log(2819)
                finally:
                    log(2821)
                    continue
                    1 / 0
                    return 2827
            try:
                for i in iter([4]):
                    log('i', i)
                    break
                    continue
                    break
                log(2834)
            finally:
                log(2835)
                n2836 = 0
                while n2836 < 2:
                    n2836 += 1
                    log(2837)
                    break
                    raise OSError(2, 'gone') from None
                1 / 0
                for i in ():
                    log('i', i)
                    log(2846)
                else:
                    log(2847)
        try:
            n2848 = 0
            while n2848 < 2:
                n2848 += 1
                if (~1/3):
                    continue
                else:
                    log((0j > (-0.0-0j) > (1+2j)))
                try:
                    break
                    raise
                    continue
                except Exception as e:
                    log(2859)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(2862)
                    continue
                try:
                    raise
                    break
                    raise ValueError('v') from KeyError(9)
                except Exception as e:
                    log(2871)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((bytearray(b'xyz')).expandtabs(2, sep=','))
                except Exception as e:
                    log(2874)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(frozenset({2, 3}))
                finally:
                    log(2879)
                    continue
                    log(2883)
            else:
                log(2884)
            with Manager():
                with Manager() as m:
                    raise
                    log(f'{(255):08,.10X}{(255)!r:>20}')
                if (-2**30 < [0] * 5 == bytes(range(65, 75))):
                    log(2889)
                    log(2891)
                    raise
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        except ZeroDivisionError as e:
            log(2897)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(2899)
            raise ValueError('v')
            try:
                for i in iter([4]):
                    log('i', i)
                    log([])
                else:
                    log(2904)
            except ValueError as e:
                log(2905)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), Manager(True):
                    raise GeneratorExit
                    raise
                    log(2910)
            except ValueError as e:
                log(2912)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager() as m:
                    return 2914
                    raise TypeError
                    log(2917)
                log(2919)
            finally:
                log(2920)
                if ({1: 2})[10**20]:
                    return 2922
                    log((256 ^ 2**32 + 1))
                    log('{0:=30_c}|{0!r}'.format(2**30 - 1))
                else:
                    log(2927)
                for i in 'ab':
                    log('i', i)
                    continue
                    log(2931)
                for i in ():
                    log('i', i)
                    log(2933)
                    break
        except ZeroDivisionError as e:
            log(2937)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n2938 = 0
            while n2938 < 2:
                n2938 += 1
                log(2939)
                try:
                    1 / 0
                finally:
                    log(2942)
                    continue
                    1 / 0
            n2947 = 0
            while n2947 < 2:
                n2947 += 1
                if dict(b'a'):
                    raise
                    return 2951
                    raise
                else:
                    continue
                    raise
                return 2959
                with Manager() as m, 5:
                    log(sorted(str(x) for x in 0 if not x))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        else:
            with Manager(True) as m:
                log(2964)
                try:
                    log(2966)
                    log((True == 'a,b,,c'))
                except Exception as e:
                    log(2970)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2972)
        finally:
            log(2973)
            if ([1.5, 1] ** 2):
                log(2974)
                n2975 = 0
                while n2975 < 2:
                    n2975 += 1
                    continue
                    break
                    log(float(()))
                else:
                    log(2982)
            else:
                n2983 = 0
                while n2983 < 2:
                    n2983 += 1
                    raise ZeroDivisionError(1, 2)
                    return 2987
                else:
                    log(2988)
            if (bytearray() ** 0):
                try:
                    raise OSError(2, 'gone')
                except ArithmeticError as e:
                    log(2991)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                    raise OSError(2, 'gone')
                finally:
                    log(2998)
                    raise
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    break
            else:
                n3005 = 0
                while n3005 < 2:
                    n3005 += 1
                    raise
                    break
                else:
                    log(3010)
                for i in iter([4]):
                    log('i', i)
                    continue
                    break
                else:
                    log(3015)
                n3016 = 0
                while n3016 < 2:
                    n3016 += 1
                    raise
                    raise OSError(2, 'gone') from KeyError(9)
                    log(())
            raise ValueError('v')
    except ZeroDivisionError as e:
        log(3025)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in [1, 2]:
            log('i', i)
            if ():
                continue
                continue
                try:
                    raise
                    continue
                finally:
                    log(3034)
                    raise ZeroDivisionError(1, 2)
        else:
            log(3037)
        1 / 0
    except ZeroDivisionError as e:
        log(3040)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager() as m, Manager(True) as m:
            n3041 = 0
            while n3041 < 2:
                n3041 += 1
                if set({1}):
                    return 3043
                raise ValueError('v')
                try:
                    log(3046)
                except LookupError as e:
                    log(3048)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(3050)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    continue
                else:
                    log(['b', 'a'])
                    raise
                    raise KeyError('k')
                finally:
                    log(3061)
                    break
                    log(3065)
                    log(63)
            else:
                log(3068)
            log(3069)
    return 'fell off'
show(run)
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    v = set('abc')
    try:
        v += b''
    finally:
        log(v)
    return v
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
show(lambda: ('ab' * 20 ** None))
''')
print('#', 54, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(x=1))
show(lambda: f(b=1))
show(lambda: f(b=1))
show(lambda: f(1, *[2], c=3))
''')
print('#', 55, flush=True)
run_snippet('''
show(lambda: [1.5, 1])
''')
print('#', 56, flush=True)
run_snippet('''
show(lambda: ((format(-256, '*<.10o') << -1))[3:0])
''')
print('#', 57, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __dir__(self): return ['b', 'a']
        def __exit__(self, *a): log('exit', a[0]); return True
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __iadd__(self, other): log('iadd'); return NotImplemented
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
show(lambda: sorted([x, y]) is None)
show(lambda: x + y)
show(lambda: x.a)
show(lambda: x.method(3))
show(lambda: abs(x))
show(lambda: round(x, 2))
show(lambda: dir(x)[:3])
show(lambda: X.value)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 58, flush=True)
run_snippet('''
show(lambda: (+[-x for x in memoryview(b'view') if x != 1]))
''')
print('#', 59, flush=True)
run_snippet('''
def f(a=1, /, *, b): return locals()
show(lambda: f(*5))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(**{1: 2}))
show(lambda: f())
''')
