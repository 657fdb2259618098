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
show(lambda: {'a': 1, 'b': 2})
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    with Manager() as m, Manager(True) as m:
        with Manager() as m, Manager(True):
            1 / 0
            n3 = 0
            while n3 < 2:
                n3 += 1
                try:
                    break
                    break
                except LookupError as e:
                    log(8)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except Exception as e:
                    log(11)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise
                    break
                finally:
                    log(18)
                    log(19)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            else:
                log(23)
            if format('%s-%d', '+08.25F'):
                n24 = 0
                while n24 < 2:
                    n24 += 1
                    continue
                else:
                    log(27)
        try:
            log(28)
            n29 = 0
            while n29 < 2:
                n29 += 1
                log(30)
                n31 = 0
                while n31 < 2:
                    n31 += 1
                    continue
                    return 35
            try:
                raise GeneratorExit from KeyError(9)
            finally:
                log(38)
                for i in range(3):
                    log('i', i)
                    return 40
        except ValueError as e:
            log(41)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in iter([4]):
                log('i', i)
                log(42)
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise ValueError('v')
                    log(48)
                except (KeyError, ValueError) as e:
                    log(49)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 53
                except ValueError as e:
                    log(54)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((()).count(bytearray(b'xyz'), {}))
                    return 58
                    raise ZeroDivisionError(1, 2)
                else:
                    1 / 0
                    raise StopIteration(3)
                    1 / 0
        except LookupError as e:
            log(67)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(68)
            try:
                for i in iter([4]):
                    log('i', i)
                    raise
                try:
                    1 / 0
                    raise GeneratorExit
                finally:
                    log(75)
                    raise
                    return 79
                    raise ValueError('v')
                try:
                    raise
                    raise
                    1 / 0
                except ZeroDivisionError as e:
                    log(88)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(0)
                    log(92)
                    log(93)
                except ArithmeticError as e:
                    log(95)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                    return 101
                finally:
                    log(102)
                    raise
                    log(106)
                    log((1/3 & -float('inf')))
            finally:
                log(109)
                n110 = 0
                while n110 < 2:
                    n110 += 1
                    break
                if dict((1, (2, 3))):
                    log(str(1))
                    raise
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(120)
                    log(121)
                if (bytearray()).translate():
                    log(isinstance(str, '{} {x}', bytearray()))
                else:
                    raise KeyError('k')
        finally:
            log(127)
            raise
            try:
                for i in 'ab':
                    log('i', i)
                    break
                with Manager():
                    log(132)
                    log(135)
                    log(137)
            except (KeyError, ValueError) as e:
                log(138)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(any(x or 1 for x in float('nan') if x != 1))
                except KeyError as e:
                    log(141)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 145
                    raise ValueError('v')
                except ZeroDivisionError as e:
                    log(148)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 150
                    log(151)
                    raise ZeroDivisionError(1, 2)
                else:
                    log(str())
                if (b'' == bytearray()):
                    log(157)
                else:
                    1 / 0
                    log([[1], [2]])
                    1 / 0
            except Exception as e:
                log(165)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(166)
                try:
                    log(169)
                    return 171
                except ZeroDivisionError as e:
                    log(172)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(175)
                    1 / 0
                except BaseException as e:
                    log(179)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(181)
                finally:
                    log(182)
                    raise StopIteration(3)
            log(185)
    return 'fell off'
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    v = {1, 2, 3}
    try:
        v['a'] += False
    finally:
        log(v)
    return v
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __enter__(self): log('enter'); return self
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
show(lambda: 7 in x)
show(lambda: x == x)
show(lambda: callable(x))
show(lambda: repr(x))
show(lambda: x.prop)
show(lambda: abs(x))
show(lambda: vars(x))
show(lambda: X.value)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 4, flush=True)
run_snippet('''
show(lambda: 'İ')
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
    return 9
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: g.throw(StopIteration))
show(lambda: list(g))
show(lambda: g.gi_running)
show(lambda: next(g))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 6, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __reversed__(self): return iter('rev')
        def __enter__(self): log('enter'); return self
        def __int__(self): log('int'); return 4
        def __contains__(self, item): log('contains', item); return item == 1
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
show(lambda: x > 1)
show(lambda: sorted([x, y]) is None)
show(lambda: (*x,))
show(lambda: x.prop)
show(lambda: float(x))
show(lambda: x == x)
show(lambda: x[5])
show(lambda: hasattr(x, 'b'))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 7, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
    class Y(str):
        pass
        def __hash__(self): return 7
        def __neg__(self): return 'neg'
        def __reversed__(self): return iter('rev')
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __contains__(self, item): log('contains', item); return item == 1
        def __lt__(self, other): log('lt'); return True
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
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
show(lambda: divmod(x, 1))
show(lambda: x.static(1))
show(lambda: x == x)
show(lambda: x.klass(2))
show(lambda: x * 2)
show(lambda: float(x))
show(lambda: X.klass(2))
show(lambda: x.method())
def change():
    global x; x += 1
show(change)
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    if (1e16 >> 31):
        n186 = 0
        while n186 < 2:
            n186 += 1
            log(187)
            log(188)
            try:
                for i in range(3):
                    log('i', i)
                    continue
                1 / 0
                with 5:
                    continue
                    continue
                    break
            finally:
                log(199)
                raise TypeError from None
                with Manager(True):
                    continue
        if ('a,b,,c' if b'a' else ['b', 'a']):
            if 'ab' * 20:
                for i in ():
                    log('i', i)
                    break
                    log((0j >> 31))
                    log(frozenset())
                1 / 0
                if ('ßﬁ' == range(2**70) >= set()):
                    log({1, 2, 3})
                    raise
            log(216)
    with Manager() as m, 5:
        try:
            n217 = 0
            while n217 < 2:
                n217 += 1
                if ({} ** 3):
                    log(219)
                try:
                    break
                finally:
                    log(222)
                    return 224
                    raise GeneratorExit from KeyError(9)
                    continue
                log(229)
            else:
                log(231)
        except TypeError as e:
            log(232)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(), Manager(True) as m:
                log(233)
                n235 = 0
                while n235 < 2:
                    n235 += 1
                    raise
                    log(239)
                try:
                    log((b'a' != str == ['b', 'a'] <= set()))
                except (KeyError, ValueError) as e:
                    log(242)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(245)
            try:
                for i in ():
                    log('i', i)
                    return 248
                    continue
                log(251)
                with Manager(True) as m:
                    raise KeyError('k')
            except Exception as e:
                log(254)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise TypeError from KeyError(9)
                    return 258
                    log(259)
                except* KeyError as e:
                    log(261)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* KeyError as e:
                    log(263)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(264)
                finally:
                    log(265)
                    1 / 0
                    log({})
                try:
                    raise OSError(2, 'gone') from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(274)
                except KeyError as e:
                    log(276)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                else:
                    return 280
                    1 / 0
                    raise
                finally:
                    log(285)
                    log(286)
                    log((b'a' ** -2))
                    1 / 0
            finally:
                log(292)
                raise
            if ((2.5-1e3j) ^ 255):
                raise ZeroDivisionError(1, 2)
    return 'fell off'
show(run)
''')
print('#', 9, flush=True)
run_snippet('''
show(lambda: set('abc'))
''')
print('#', 10, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __round__(self, n=None): return ('round', n)
        def __neg__(self): return 'neg'
        def __missing__(self, key): return 'missing'
        def __index__(self): log('index'); return 1
    class Y(float):
        pass
        def __hash__(self): return 7
    class Z(Exception):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def __contains__(self, item): log('contains', item); return item == 1
        def __delattr__(self, name): log('delattr', name)
        def __float__(self): log('float'); return 1.5
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
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
show(lambda: range(x))
show(lambda: -x)
show(lambda: x.value)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x == x)
show(lambda: abs(x))
show(lambda: x[5])
show(lambda: x.a)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 11, flush=True)
run_snippet('''
def run():
    v = {1: 2}
    try:
        v.popitem(3, {1: 'one', 1.0: 'float'}, 0j)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    n297 = 0
    while n297 < 2:
        n297 += 1
        try:
            with Manager(), Manager():
                n298 = 0
                while n298 < 2:
                    n298 += 1
                    raise
                    continue
                else:
                    log(303)
                n304 = 0
                while n304 < 2:
                    n304 += 1
                    break
                    raise OSError(2, 'gone')
                    log(isinstance(8, 100))
            for i in 'ab':
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    raise GeneratorExit
            log(313)
        finally:
            log(314)
            break
    for i in range(3):
        log('i', i)
        log(317)
        for i in iter([4]):
            log('i', i)
            with Manager(True):
                for i in ():
                    log('i', i)
                    1 / 0
                    log('{0:+.10g}|{0!r}'.format(1e100))
                    log(('{} {x}' == '{} {x}'))
                else:
                    log(324)
                with Manager(True):
                    1 / 0
                    raise StopIteration(3) from None
    if 0.5:
        with Manager(True), 5:
            if (frozenset() / frozenset()):
                try:
                    log(330)
                except Exception as e:
                    log(331)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(filter(5))
                except ValueError as e:
                    log(334)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log('abc')
                finally:
                    log(337)
                    return 339
                    log((['b', 'a'] * [[1], [2]]))
                log(342)
    return 'fell off'
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    log(343)
    if (1+2j):
        with Manager(), Manager() as m:
            raise KeyError('k')
            try:
                with Manager() as m, Manager():
                    log((1, 2))
                    return 350
                    log(352)
                try:
                    raise ValueError('v') from None
                except ValueError as e:
                    log(355)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log((frozenset()).issuperset(2**30, default=0))
                    log(361)
                except KeyError as e:
                    log(362)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(364)
                else:
                    raise
                    return 368
                finally:
                    log(369)
                    log(())
                    raise
                try:
                    raise StopIteration(3) from None
                    raise
                    log(378)
                except ArithmeticError as e:
                    log(380)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(383)
                    log(384)
            except BaseException as e:
                log(386)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    raise ValueError('v')
            try:
                if (not {1}):
                    return 390
                    log(392)
                else:
                    log(1e100)
                    log(395)
                log(397)
            finally:
                log(398)
                n399 = 0
                while n399 < 2:
                    n399 += 1
                    continue
                else:
                    log(402)
                try:
                    log(404)
                    raise StopIteration(3)
                except ValueError as e:
                    log(407)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 409
                    raise KeyError('k')
                    raise OSError(2, 'gone') from KeyError(9)
                except BaseException as e:
                    log(414)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 418
                else:
                    raise
                    return 422
                with Manager():
                    log(423)
                    log({*b'\\x00\\xff', (1+2j), *frozenset()})
        with 5, Manager(True):
            n427 = 0
            while n427 < 2:
                n427 += 1
                try:
                    continue
                finally:
                    log(430)
                    raise
                    1 / 0
                try:
                    log(435)
                except ArithmeticError as e:
                    log(437)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(((-0.0-0j) if {'x': None} else 3**100))
                    break
                    raise
                else:
                    continue
                    continue
                finally:
                    log(448)
                    continue
                    raise GeneratorExit from None
                    continue
            else:
                log(455)
            for i in 'ab':
                log('i', i)
                log(456)
                for i in 'ab':
                    log('i', i)
                    log(458)
                    break
                    break
                else:
                    log(463)
                try:
                    break
                    log(467)
                    return 469
                except LookupError as e:
                    log(470)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(471)
                    raise OSError(2, 'gone')
                except ZeroDivisionError as e:
                    log(475)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    1 / 0
                    raise
    else:
        log(482)
        n483 = 0
        while n483 < 2:
            n483 += 1
            log(484)
            log(485)
        else:
            log(486)
    try:
        for i in range(3):
            log('i', i)
            with 5, 5:
                with Manager(), Manager(True) as m:
                    break
                with Manager(True) as m, Manager(True):
                    break
                    log(491)
                    break
                with 5, Manager(True):
                    continue
                    return 498
                    1 / 0
            log(502)
            try:
                n503 = 0
                while n503 < 2:
                    n503 += 1
                    return 505
                    return 507
                    break
                else:
                    log(510)
            except Exception as e:
                log(511)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    log(513)
                    continue
                else:
                    log(516)
                for i in ():
                    log('i', i)
                    1 / 0
            else:
                try:
                    raise
                    break
                finally:
                    log(523)
                    continue
                1 / 0
        if [1]:
            try:
                log((-7 > 'a' != (1, (2, 3)) != dict(zip('abc', range(3)))))
                n530 = 0
                while n530 < 2:
                    n530 += 1
                    continue
                    raise OSError(2, 'gone')
                log(535)
            finally:
                log(536)
                if ('a', 1):
                    raise
                if (-0.0-0j):
                    log((not NotImplemented))
                else:
                    raise
                    raise GeneratorExit from KeyError(9)
                log(545)
            if memoryview(b'view'):
                log(546)
            else:
                n547 = 0
                while n547 < 2:
                    n547 += 1
                    raise
        else:
            log(550)
            log(551)
            raise KeyError('k')
        log(554)
    except TypeError as e:
        log(555)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in 'ab':
            log('i', i)
            n556 = 0
            while n556 < 2:
                n556 += 1
                try:
                    log(558)
                    break
                    raise
                finally:
                    log(563)
                    return 565
                if (0j if [1] else 1j):
                    log(566)
            else:
                log(568)
            if (not set()):
                if ([1.5, 1] if () else [1, 2, 3, 4, 5]):
                    raise OSError(2, 'gone')
                    log(571)
            else:
                raise KeyError('k')
            if (int).__call__(1.7976931348623157e308):
                try:
                    raise
                    continue
                    raise ValueError('v')
                finally:
                    log(581)
                    log((5e-324 >> 64))
                    raise GeneratorExit from None
                    log(('%+12.3%' % (1e100,)))
                try:
                    break
                    continue
                    break
                except BaseException as e:
                    log(594)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 596
                    raise
                    log(599)
                except (KeyError, ValueError) as e:
                    log(601)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ZeroDivisionError(1, 2) from None
                else:
                    log(607)
                    raise
                if format((-0.0-0j), '> 30.3e'):
                    log(610)
                    log(612)
                    break
        else:
            log(616)
    except TypeError as e:
        log(617)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(), 5:
            try:
                for i in range(3):
                    log('i', i)
                    raise
                try:
                    log(set('abc'))
                finally:
                    log(622)
                    raise TypeError
                    log(626)
                    log(627)
                for i in iter([4]):
                    log('i', i)
                    return 630
                    raise KeyError('k') from KeyError(9)
                    break
            except* (TypeError, OSError) as e:
                log(635)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(636)
            except* ValueError as e:
                log(637)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            finally:
                log(639)
                with Manager():
                    log(1/3)
                if oct(-2**63 - 1):
                    log(b'')
                for i in range(3):
                    log('i', i)
                    raise
                    log(647)
                    raise ValueError('v') from None
                else:
                    log(650)
            log(651)
            n652 = 0
            while n652 < 2:
                n652 += 1
                if (range(0)).__class__(5):
                    1 / 0
                    raise
                    1 / 0
                else:
                    log(sum(x for x in {1, 2, 3} if x != 1))
                    raise KeyError('k')
                    continue
    else:
        log(666)
    return 'fell off'
show(run)
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    [] = any(x for x in 2 if x != 1)
    return locals()
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __int__(self): log('int'); return 4
    class Y(bytes, X):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __hash__(self): return 7
        def __contains__(self, item): log('contains', item); return item == 1
        def __lt__(self, other): log('lt'); return True
        def __round__(self, n=None): return ('round', n)
        def __dir__(self): return ['b', 'a']
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
show(lambda: max(x, y) is x)
show(lambda: -x)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: next(x))
show(lambda: list(x))
show(lambda: x.a)
show(lambda: len(x))
show(lambda: str(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 16, flush=True)
run_snippet('''
def make():
    class X():
        pass
        __slots__ = ('a', 's')
        def __get__(self, obj, cls): log('get'); return 'got'
        def __call__(self, *a, **k): return ('called', a, k)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __len__(self): log('len'); return 2
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
    class Y(list, X):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __mul__(self, other): return ('mul', other)
        def __lt__(self, other): log('lt'); return True
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __call__(self, *a, **k): return ('called', a, k)
    class Z(dict, X):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __setitem__(self, key, value): log('setitem', key, value)
        prop = property(lambda self: 'prop')
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: x == x)
show(lambda: X.value)
show(lambda: -x)
show(lambda: iter(x) is x)
show(lambda: 1 + x)
show(lambda: len(x))
show(lambda: 1 in x)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 17, flush=True)
run_snippet('''
show(lambda: ('a', 1))
''')
print('#', 18, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case None if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case _ if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run('ßﬁ'))
show(lambda: run(memoryview({1, 2, 3}, 3, 0j)))
show(lambda: run({x or 1 for x in set()}))
show(lambda: run((list(x or 1 for x in 1) ** None)))
''')
print('#', 19, flush=True)
run_snippet('''
def run():
    v = dict(zip('abc', range(3)))
    try:
        del v[1:1]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: {x for x in (-float('inf')).__divmod__({'x': None}, 2) if x})
''')
print('#', 21, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __float__(self): log('float'); return 1.5
        def __set__(self, obj, value): log('set', value)
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
show(lambda: x(1, b=2))
show(lambda: not x)
show(lambda: dict(x))
show(lambda: 7 in x)
show(lambda: isinstance(x, X))
show(lambda: abs(x))
show(lambda: X.__mro__)
show(lambda: divmod(x, 1))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    log((-lambda x=1: x))
    return 'fell off'
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        prop = property(lambda self: 'prop')
        def __mul__(self, other): return ('mul', other)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
    class Y(dict, X):
        pass
        def __bool__(self): log('bool'); return False
        def __set__(self, obj, value): log('set', value)
        def __index__(self): log('index'); return 1
        def __exit__(self, *a): log('exit', a[0]); return True
        def __dir__(self): return ['b', 'a']
    class Z(object):
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
show(lambda: callable(x))
show(lambda: -x)
show(lambda: abs(x))
show(lambda: x.klass(2))
show(lambda: x.method(3))
show(lambda: x[5])
show(lambda: x.anything)
show(lambda: list(reversed(x)))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 24, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __index__(self): log('index'); return 1
        def __format__(self, spec): return f'fmt[{spec}]'
        def __len__(self): log('len'); return 2
        static = staticmethod(lambda *a: ('static', a))
        def __mul__(self, other): return ('mul', other)
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
show(lambda: X.klass(2))
show(lambda: 1 in x)
show(lambda: x > 1)
show(lambda: x[5])
show(lambda: [1, 2, 3][x])
show(lambda: X.missing)
show(lambda: divmod(x, 1))
show(lambda: x < y)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 25, flush=True)
run_snippet('''
def run():
    a, b = {'x': None}
    return locals()
show(run)
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    with Manager(True) as m:
        try:
            try:
                with 5:
                    log(())
                    return 672
                    log(674)
                for i in 'ab':
                    log('i', i)
                    log({{'x': None}: bytes(range(65, 75)), ValueError('v'): (3, 2, 1, 0), (1+2j): (3, 2, 1, 0)})
                    raise KeyError('k') from KeyError(9)
                    log(679)
            finally:
                log(681)
                log({})
            if {1, 2, 3}:
                if b'a':
                    return 685
                else:
                    log(686)
                    log(688)
                n690 = 0
                while n690 < 2:
                    n690 += 1
                    log(692)
                    continue
            else:
                log(695)
                try:
                    log(696)
                    raise
                    log(701)
                finally:
                    log(702)
                    log({1: 2})
                    log(706)
                    raise KeyError('k') from KeyError(9)
        finally:
            log(709)
            return 711
            if list('hello'):
                for i in 'ab':
                    log('i', i)
                    continue
                    raise
                if (not ['b', 'a']):
                    raise GeneratorExit from None
                    raise ValueError('v') from KeyError(9)
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(2**61)
                    return 725
                finally:
                    log(726)
                    log(728)
                    log(730)
        try:
            try:
                try:
                    log('%s-%d')
                    log(733)
                except LookupError as e:
                    log(735)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    1 / 0
                finally:
                    log(740)
                    log(742)
                    log(any(x for x in [[1], [2]] if x != 1))
                try:
                    raise StopIteration(3) from None
                    log(748)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(751)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                if '%s-%d':
                    raise StopIteration(3) from None
            except LookupError as e:
                log(756)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n757 = 0
                while n757 < 2:
                    n757 += 1
                    raise ZeroDivisionError(1, 2)
                    log(760)
            except ArithmeticError as e:
                log(762)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log('é')
            else:
                n765 = 0
                while n765 < 2:
                    n765 += 1
                    log(766)
                    log(768)
                for i in ():
                    log('i', i)
                    raise TypeError from KeyError(9)
                    break
                    return 775
                else:
                    log(776)
                log(777)
            with Manager(True) as m:
                if (frozenset({2, 3}) ** -1):
                    raise ZeroDivisionError(1, 2)
                else:
                    log(781)
                    log([1])
                    raise GeneratorExit
                with Manager():
                    log(({} << 1.0))
                    raise StopIteration(3)
                    raise
                try:
                    raise GeneratorExit from None
                    log(795)
                    1 / 0
                except TypeError as e:
                    log(798)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    raise ValueError('v')
                    log(slice(None))
                except ArithmeticError as e:
                    log(805)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(806)
                else:
                    log(808)
            try:
                for i in 'ab':
                    log('i', i)
                    break
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                except KeyError as e:
                    log(814)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(815)
                    raise
                except (KeyError, ValueError) as e:
                    log(819)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(821)
                else:
                    return 823
                    return 825
                    log(827)
                finally:
                    log(828)
                    log(({'a': 1, 'b': 2} < b'\\x00\\xff'))
            finally:
                log(831)
                try:
                    raise StopIteration(3)
                    log(835)
                    log((3**100 == (2.5-1e3j) <= ... < 0.0))
                except TypeError as e:
                    log(838)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from KeyError(9)
                with 5:
                    log(frozenset())
        finally:
            log(843)
            try:
                try:
                    raise StopIteration(3)
                except ArithmeticError as e:
                    log(846)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log((bytearray(b'xyz') ** 2))
                except TypeError as e:
                    log(851)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    log(854)
                    raise KeyError('k') from None
                finally:
                    log(858)
                    return 860
                    raise
                    raise ZeroDivisionError(1, 2)
            except TypeError as e:
                log(865)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    log(868)
                except ZeroDivisionError as e:
                    log(870)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 872
                    raise KeyError('k')
                    raise
                except (KeyError, ValueError) as e:
                    log(877)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    log(('é' << -1))
                log(882)
            else:
                log(884)
                n885 = 0
                while n885 < 2:
                    n885 += 1
                    continue
                    raise ZeroDivisionError(1, 2) from None
                    raise KeyError('k') from None
                try:
                    raise
                except ArithmeticError as e:
                    log(894)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(895)
                    log(897)
            if ([1.5, 1] ** 0.5):
                try:
                    return 900
                    raise KeyError('k')
                finally:
                    log(903)
                    log(904)
                    1 / 0
                try:
                    log(908)
                except* KeyError as e:
                    log(910)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(911)
            raise GeneratorExit
    raise ZeroDivisionError(1, 2) from None
    return 'fell off'
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
def f(a): return locals()
show(lambda: f(**{'a': 1}))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(*[1, 2]))
''')
print('#', 28, flush=True)
run_snippet('''
def f(*, a=1): return locals()
show(lambda: f(1, c=3))
show(lambda: f(**5))
show(lambda: f(**{1: 2}))
show(lambda: f(*[1], *[2], b=3))
''')
print('#', 29, flush=True)
run_snippet('''
def run():
    try:
        for i in [1, 2]:
            log('i', i)
            raise ValueError('v')
        if {1}:
            for i in iter([4]):
                log('i', i)
                n918 = 0
                while n918 < 2:
                    n918 += 1
                    break
                else:
                    log(921)
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                else:
                    log(924)
    except LookupError as e:
        log(925)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(926)
        log(927)
        n928 = 0
        while n928 < 2:
            n928 += 1
            n929 = 0
            while n929 < 2:
                n929 += 1
                raise ValueError('v') from None
                try:
                    raise
                except* (TypeError, OSError) as e:
                    log(934)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* ValueError as e:
                    log(936)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(937)
            try:
                log((None,))
                n940 = 0
                while n940 < 2:
                    n940 += 1
                    raise
                    return 944
                    log(sum(x or 1 for x in [1.5, 1] if x))
                log([1])
            finally:
                log(949)
                n950 = 0
                while n950 < 2:
                    n950 += 1
                    break
                    continue
                try:
                    continue
                finally:
                    log(957)
                    continue
            break
    except ZeroDivisionError as e:
        log(962)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in iter([4]):
            log('i', i)
            n963 = 0
            while n963 < 2:
                n963 += 1
                log(964)
                log(966)
                log(967)
            else:
                log(968)
            try:
                log(969)
            finally:
                log(970)
                n971 = 0
                while n971 < 2:
                    n971 += 1
                    log((bytearray() is 1e16))
                    continue
                try:
                    raise
                except KeyError as e:
                    log(978)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(981)
                except KeyError as e:
                    log(983)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(986)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            log(989)
        else:
            log(990)
        try:
            with Manager(), Manager() as m:
                log(991)
                log(992)
                try:
                    1 / 0
                    return 997
                except ArithmeticError as e:
                    log(998)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1001)
                    log((not complex('inf')))
            if ('A\\nB\\r\\nC').zfill('é'):
                try:
                    1 / 0
                    log(1006)
                    log(1008)
                finally:
                    log(1010)
                    log(1012)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                for i in iter([4]):
                    log('i', i)
                    log(1016)
            try:
                for i in iter([4]):
                    log('i', i)
                    log(1017)
                    log(1019)
            except KeyError as e:
                log(1021)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1022 = 0
                while n1022 < 2:
                    n1022 += 1
                    1 / 0
                log(1025)
                with 5, Manager():
                    raise TypeError
            finally:
                log(1028)
                log(1029)
                log(1030)
                for i in range(3):
                    log('i', i)
                    raise
        except TypeError as e:
            log(1033)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise ZeroDivisionError(1, 2)
            n1036 = 0
            while n1036 < 2:
                n1036 += 1
                with Manager() as m:
                    continue
            else:
                log(1039)
            for i in range(3):
                log('i', i)
                n1040 = 0
                while n1040 < 2:
                    n1040 += 1
                    break
                    break
                else:
                    log(1045)
                try:
                    log(1047)
                    return 1049
                    return 1051
                except TypeError as e:
                    log(1052)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                    continue
                else:
                    raise TypeError
                finally:
                    log(1059)
                    continue
        finally:
            log(1062)
            try:
                if b' x ':
                    raise
                    raise
                    return 1068
                else:
                    log(1070)
                    return 1072
                return 1074
            finally:
                log(1075)
                n1076 = 0
                while n1076 < 2:
                    n1076 += 1
                    log(1078)
            if (1e100).__trunc__(0, 0j, -3):
                try:
                    log(1080)
                    log(1082)
                except* (TypeError, OSError) as e:
                    log(1083)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                try:
                    1 / 0
                    return 1088
                except ValueError as e:
                    log(1089)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1091
                    return 1093
                except ValueError as e:
                    log(1094)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                with Manager() as m:
                    log(1097)
                    raise ZeroDivisionError(1, 2)
                    log(1102)
        raise KeyError('k')
    for i in [1, 2]:
        log('i', i)
        n1105 = 0
        while n1105 < 2:
            n1105 += 1
            with Manager(True), Manager(True) as m:
                try:
                    raise OSError(2, 'gone') from None
                    raise GeneratorExit from KeyError(9)
                    raise KeyError('k') from None
                except BaseException as e:
                    log(1112)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise ValueError('v')
                    1 / 0
                except Exception as e:
                    log(1119)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                with Manager(True), Manager():
                    continue
                    continue
                    break
        else:
            log(1128)
        try:
            for i in 'ab':
                log('i', i)
                log(1129)
                n1130 = 0
                while n1130 < 2:
                    n1130 += 1
                    continue
                    break
                else:
                    log(1135)
        except ArithmeticError as e:
            log(1136)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in iter([4]):
                log('i', i)
                n1137 = 0
                while n1137 < 2:
                    n1137 += 1
                    log((frozenset() ** None))
                n1140 = 0
                while n1140 < 2:
                    n1140 += 1
                    1 / 0
                with 5, Manager() as m:
                    break
            try:
                try:
                    log(1145)
                finally:
                    log(1147)
                    continue
            except KeyError as e:
                log(1150)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1151 = 0
                while n1151 < 2:
                    n1151 += 1
                    continue
                else:
                    log(1154)
                for i in ():
                    log('i', i)
                    continue
                else:
                    log(1157)
                for i in ():
                    log('i', i)
                    raise GeneratorExit from KeyError(9)
                else:
                    log(1160)
            else:
                if ((2.5-1e3j) == {'x': None} <= b'abc' != b'abc'):
                    raise TypeError
            finally:
                log(1163)
                try:
                    break
                    break
                except* KeyError as e:
                    log(1168)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1169)
                finally:
                    log(1170)
                    continue
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                else:
                    log(1175)
            with 5:
                n1176 = 0
                while n1176 < 2:
                    n1176 += 1
                    continue
                try:
                    raise KeyError('k') from KeyError(9)
                    continue
                    log(1184)
                except LookupError as e:
                    log(1185)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    return 1189
                    break
                log(1192)
        with Manager(True) as m, Manager(True):
            try:
                if (bytearray(b'xyz') < 1.0 != -10**30):
                    log('title case Text')
                    raise ValueError('v')
                    log(1198)
                else:
                    log(1201)
            except ValueError as e:
                log(1202)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ([1] if b'a,b,c' else b'a,b,c'):
                    break
                    log(-1)
                else:
                    return 1208
                n1209 = 0
                while n1209 < 2:
                    n1209 += 1
                    raise KeyError('k')
                    log(1212)
                    1 / 0
                log(1216)
            else:
                if ({1: 2}).get(0.5):
                    log(([] >> 64))
                else:
                    log(1219)
                    raise TypeError from KeyError(9)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                continue
            finally:
                log(1227)
                raise ZeroDivisionError(1, 2) from KeyError(9)
                n1230 = 0
                while n1230 < 2:
                    n1230 += 1
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(1236)
                else:
                    log(1237)
            with Manager(True):
                n1238 = 0
                while n1238 < 2:
                    n1238 += 1
                    raise GeneratorExit from KeyError(9)
                    raise ValueError('v') from KeyError(9)
                for i in 'ab':
                    log('i', i)
                    continue
                    return 1246
                else:
                    log(1247)
                n1248 = 0
                while n1248 < 2:
                    n1248 += 1
                    log(1249)
                    break
    else:
        log(1253)
    return 'fell off'
show(run)
''')
print('#', 30, flush=True)
run_snippet('''
show(lambda: (((0j if 2 else 1e22))[-100:-1] if ({int: int, ...: {1: 2}, {1, 2, 3}: False})[5::-3] else (complex('inf') if Ellipsis else (b'abc' ** -2))))
''')
print('#', 31, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(1, c=3))
show(lambda: f(1))
show(lambda: f(1, a=2))
show(lambda: f(1, 2))
''')
print('#', 32, flush=True)
run_snippet('''
show(lambda: bin((b'\\x00\\xff' < b'a'), ((1, 2)).__add__(0)))
''')
print('#', 33, flush=True)
run_snippet('''
def run():
    for i in [1, 2]:
        log('i', i)
        try:
            try:
                n1254 = 0
                while n1254 < 2:
                    n1254 += 1
                    continue
                    return 1258
                    log(1260)
                with Manager():
                    break
                    break
                if (b' x ' << 1.0):
                    raise GeneratorExit
                    raise
            except LookupError as e:
                log(1269)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager():
                    1 / 0
                for i in 'ab':
                    log('i', i)
                    break
                    1 / 0
                else:
                    log(1276)
            except KeyError as e:
                log(1277)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                    raise OSError(2, 'gone')
                    raise StopIteration(3) from None
                except KeyError as e:
                    log(1284)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise TypeError from None
                    1 / 0
                else:
                    return 1292
                    return 1294
                finally:
                    log(1295)
                    log(1296)
                    raise
                if (b'' % bytearray(b'xyz')):
                    1 / 0
                    return 1303
                    return 1305
                if 'é':
                    raise
                    break
                    break
            finally:
                log(1312)
                raise KeyError('k') from None
                log(1315)
            try:
                return 1317
                n1318 = 0
                while n1318 < 2:
                    n1318 += 1
                    break
                else:
                    log(1321)
                if {}:
                    raise
                else:
                    break
                    return 1327
                    raise TypeError
            except KeyError as e:
                log(1330)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ZeroDivisionError(1, 2) from None
                    break
                    break
                finally:
                    log(1337)
                    log(((1+2j) > 10**20 != {}))
                if ((-0.0-0j) if b'a,b,c' else str):
                    break
                    continue
                else:
                    log(dict(zip('abc', range(3))))
                    return 1347
            finally:
                log(1348)
                with 5:
                    break
                    log(1351)
                    return 1354
                n1355 = 0
                while n1355 < 2:
                    n1355 += 1
                    continue
                    continue
                else:
                    log(1360)
        except* ValueError as e:
            log(1361)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
    else:
        log(1363)
    n1364 = 0
    while n1364 < 2:
        n1364 += 1
        with Manager(True):
            for i in iter([4]):
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    continue
                for i in [1, 2]:
                    log('i', i)
                    break
                else:
                    log(1369)
                if (set('abc') @ frozenset()):
                    raise KeyError('k') from KeyError(9)
    else:
        log(1372)
    if ((1, (2, 3)) if [1] else [0] * 5):
        raise StopIteration(3)
        log(1375)
        log(1377)
    else:
        try:
            log(1378)
            raise
        except ArithmeticError as e:
            log(1381)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in 'ab':
                log('i', i)
                n1382 = 0
                while n1382 < 2:
                    n1382 += 1
                    log(1383)
            with Manager(), Manager():
                n1385 = 0
                while n1385 < 2:
                    n1385 += 1
                    raise KeyError('k') from None
                    break
        except (KeyError, ValueError) as e:
            log(1390)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n1391 = 0
            while n1391 < 2:
                n1391 += 1
                for i in iter([4]):
                    log('i', i)
                    break
                    log((... ** 3))
                with Manager(True) as m, 5:
                    break
                    continue
            for i in [1, 2]:
                log('i', i)
                for i in range(3):
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    continue
        else:
            try:
                with Manager(True) as m:
                    return 1405
                    raise OSError(2, 'gone') from None
                    1 / 0
            except ValueError as e:
                log(1410)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
                for i in iter([4]):
                    log('i', i)
                    break
                    return 1416
                log(2**64)
            except BaseException as e:
                log(1419)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ValueError('v') from None
                    raise ValueError('v') from KeyError(9)
                except (KeyError, ValueError) as e:
                    log(1424)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise GeneratorExit from None
                except ValueError as e:
                    log(1429)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                finally:
                    log(1432)
                    log((not 5e-324))
                    1 / 0
                    return 1438
                n1439 = 0
                while n1439 < 2:
                    n1439 += 1
                    log(1441)
                n1442 = 0
                while n1442 < 2:
                    n1442 += 1
                    continue
                else:
                    log(1445)
            else:
                n1446 = 0
                while n1446 < 2:
                    n1446 += 1
                    log(1448)
                    log(1450)
                else:
                    log(1451)
            finally:
                log(1452)
                try:
                    log(1453)
                finally:
                    log(1455)
                    return 1457
        if ({1: 'one', 1.0: 'float'})[2**31]:
            raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        else:
            for i in range(3):
                log('i', i)
                try:
                    log(1461)
                    log(1462)
                except LookupError as e:
                    log(1464)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1466)
                finally:
                    log(1467)
                    log(1468)
            else:
                log(1470)
            for i in range(3):
                log('i', i)
                log(1471)
                n1472 = 0
                while n1472 < 2:
                    n1472 += 1
                    raise ValueError('v') from None
                    log(1475)
                else:
                    log(1477)
                for i in ():
                    log('i', i)
                    raise ValueError('v') from None
            else:
                log(1480)
    return 'fell off'
show(run)
''')
print('#', 34, flush=True)
run_snippet('''
def run():
    a, b, c = '😀x'
    return locals()
show(run)
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: (f'{(3**100):^12.0n}{(3**100)!r:>20}' if ((set('abc') != slice(1, 5, 2) != frozenset() < []) > (b'abc' ** None)) else ({1: 'one', 1.0: 'float'}).items(..., (-0.0-0j))))
''')
print('#', 36, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(1, **{'a': 2}))
show(lambda: f(1, a=2))
show(lambda: f(1))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    with Manager(), 5:
        for i in 'ab':
            log('i', i)
            try:
                log(1481)
                if complex('inf'):
                    log(1483)
            finally:
                log(1484)
                try:
                    break
                except ArithmeticError as e:
                    log(1487)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1490)
                    break
                n1493 = 0
                while n1493 < 2:
                    n1493 += 1
                    return 1495
            try:
                n1496 = 0
                while n1496 < 2:
                    n1496 += 1
                    raise
            except ValueError as e:
                log(1499)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(), Manager():
                    return 1501
                    raise KeyError('k')
                n1504 = 0
                while n1504 < 2:
                    n1504 += 1
                    raise StopIteration(3)
                n1507 = 0
                while n1507 < 2:
                    n1507 += 1
                    break
                    raise
                    log(1512)
            for i in [1, 2]:
                log('i', i)
                log(1514)
                try:
                    log(1516)
                finally:
                    log(1517)
                    log(1519)
                    raise GeneratorExit
                    raise ValueError('v') from None
                try:
                    continue
                    break
                    raise StopIteration(3) from KeyError(9)
                except* (TypeError, OSError) as e:
                    log(1530)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(1532)
                    raise ValueError('v')
                    1 / 0
                    raise StopIteration(3) from KeyError(9)
        else:
            log(1539)
    for i in ():
        log('i', i)
        continue
        if {*'ßﬁ'}:
            if 123456.789:
                try:
                    log(1543)
                    raise ValueError('v') from KeyError(9)
                    log(1546)
                except TypeError as e:
                    log(1548)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1550)
                except (KeyError, ValueError) as e:
                    log(1551)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise
                    raise
            break
            if dict(zip('abc', range(3))):
                try:
                    return 1561
                finally:
                    log(1562)
                    break
                    break
                    continue
        else:
            if object:
                for i in [1, 2]:
                    log('i', i)
                    continue
                    log(((1+2j) + print))
                else:
                    log(1573)
            else:
                for i in range(3):
                    log('i', i)
                    log(1574)
                    raise
                else:
                    log(1578)
        with 5:
            log(1579)
            try:
                if (1+2j):
                    raise
                    break
                else:
                    break
                for i in iter([4]):
                    log('i', i)
                    continue
                else:
                    log(1589)
            finally:
                log(1590)
                try:
                    log(1592)
                    continue
                except (KeyError, ValueError) as e:
                    log(1595)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1597)
            with Manager(), 5:
                continue
                if (())[:5:]:
                    raise GeneratorExit
                else:
                    1 / 0
                    break
                    log(1606)
                n1608 = 0
                while n1608 < 2:
                    n1608 += 1
                    continue
                    1 / 0
                else:
                    log(1613)
    return 'fell off'
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
show(lambda: (((0j if 1.7976931348623157e308 else [None, 0]) >> 1.0) << 1))
''')
print('#', 39, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __index__(self): log('index'); return 1
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Y(str):
        pass
        def __hash__(self): return 7
        def __get__(self, obj, cls): log('get'); return 'got'
        def __length_hint__(self): return 3
        def __iter__(self): log('iter'); return iter([5, 6])
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __call__(self, *a, **k): return ('called', a, k)
    class Z(tuple, Y):
        pass
        def __hash__(self): return 7
        def __call__(self, *a, **k): return ('called', a, k)
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        static = staticmethod(lambda *a: ('static', a))
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __get__(self, obj, cls): log('get'); return 'got'
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
show(lambda: sum(x))
show(lambda: round(x, 2))
show(lambda: X[3])
show(lambda: len(x))
show(lambda: list(x))
show(lambda: divmod(x, 1))
show(lambda: hasattr(x, 'b'))
show(lambda: (*x,))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 40, flush=True)
run_snippet('''
def run():
    a, *b = [None, 0]
    return locals()
show(run)
''')
print('#', 41, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
    async for i in agen():
        log(i)
        continue
show(lambda: drive(main()))
''')
print('#', 42, flush=True)
run_snippet('''
show(lambda: ((['b', 'a'] if (-0.0-0j) else format('abc', '=z08.25x')) << 1))
''')
print('#', 43, flush=True)
run_snippet('''
def run():
    v = frozenset({2, 3})
    try:
        v |= {{1, 2, 3}: '\\x00\\t'}
    finally:
        log(v)
    return v
show(run)
''')
print('#', 44, flush=True)
run_snippet('''
async def main():
    log([await Wait(i) for i in range(2)])
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        value = 5
    class Y():
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __str__(self): return 'str'
        def __bool__(self): log('bool'); return False
        __slots__ = ('a', 's')
        def __int__(self): log('int'); return 4
        prop = property(lambda self: 'prop')
        def __set__(self, obj, value): log('set', value)
    class Z(dict, X):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __format__(self, spec): return f'fmt[{spec}]'
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
show(lambda: hash(x) == hash(x))
show(lambda: x.method())
show(lambda: x)
show(lambda: x != y)
show(lambda: abs(x))
show(lambda: dir(x)[:3])
show(lambda: -x)
def change():
    global x; del x.a
show(change)
''')
print('#', 46, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
    class Y(int, X):
        pass
        def __contains__(self, item): log('contains', item); return item == 1
        def __delattr__(self, name): log('delattr', name)
        value = 5
        def __len__(self): log('len'); return 2
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
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
show(lambda: 7 in x)
show(lambda: x)
show(lambda: X.__mro__)
show(lambda: x @ y)
show(lambda: x.__class__.__name__)
show(lambda: dict(x))
show(lambda: x(1, b=2))
show(lambda: list(reversed(x)))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 47, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __neg__(self): return 'neg'
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __reversed__(self): return iter('rev')
        def __round__(self, n=None): return ('round', n)
        def __index__(self): log('index'); return 1
    class Y(dict):
        pass
        def __length_hint__(self): return 3
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __round__(self, n=None): return ('round', n)
        def __lt__(self, other): log('lt'); return True
        def __bool__(self): log('bool'); return False
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
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
show(lambda: x != y)
show(lambda: X[3])
show(lambda: x.method())
show(lambda: X.value)
show(lambda: round(x))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x ** 2)
show(lambda: x.static(1))
def change():
    global x; del x.a
show(change)
''')
print('#', 48, flush=True)
run_snippet('''
async def main():
    return 6
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 49, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __index__(self): log('index'); return 1
    class Y(int):
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
show(lambda: -x)
show(lambda: isinstance(x, X))
show(lambda: x != y)
show(lambda: x + 1)
show(lambda: X[3])
show(lambda: repr(x))
show(lambda: sorted([x, y]) is None)
show(lambda: X.__mro__)
def change():
    global x; del x.a
show(change)
''')
print('#', 50, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case (1, x): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case (1, x) if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case (1, x): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(()))
show(lambda: run(sorted((x, x) for x in {1} if not x)))
show(lambda: run([]))
show(lambda: run(('%#12s' % (1,))))
''')
print('#', 51, flush=True)
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
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: g.send(None))
show(lambda: g.close())
show(lambda: next(iter(g)))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(GeneratorExit))
show(g.close)
''')
print('#', 52, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __dir__(self): return ['b', 'a']
        def __get__(self, obj, cls): log('get'); return 'got'
    class Y(str, X):
        pass
        value = 5
        def __float__(self): log('float'); return 1.5
        def __hash__(self): return 7
    class Z(int):
        pass
        def __len__(self): log('len'); return 2
        def __format__(self, spec): return f'fmt[{spec}]'
        def __repr__(self): return f'<{type(self).__name__}>'
        def __exit__(self, *a): log('exit', a[0]); return True
        def __int__(self): log('int'); return 4
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
show(lambda: x < y)
show(lambda: [1, 2, 3][x])
show(lambda: X.value)
show(lambda: callable(x))
show(lambda: x * 2)
show(lambda: range(x))
show(lambda: not x)
show(lambda: format(x, 'abc'))
def change():
    global x; x.value = 2; log(x.value)
show(change)
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
    try:
        yield 4
    except KeyError as e:
        log(repr(e))
        yield 5
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.send(1))
show(lambda: g.gi_running)
show(lambda: next(iter(g)))
show(lambda: next(iter(g)))
show(lambda: g.close())
show(g.close)
''')
print('#', 54, flush=True)
run_snippet('''
def f(a, /, b=2, *, c, d=4): return locals()
show(lambda: f(*5))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(1, c=3))
show(lambda: f(1))
''')
print('#', 55, flush=True)
run_snippet('''
def run():
    for i in 'ab':
        log('i', i)
        with Manager(True), Manager(True):
            try:
                if 2.675:
                    log(1614)
                try:
                    log((2**30 - 1, *(None,),))
                    log(1619)
                finally:
                    log(1620)
                    break
                    return 1624
                    log(-2**62)
            finally:
                log(1627)
                try:
                    continue
                except ZeroDivisionError as e:
                    log(1630)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1632)
                    1 / 0
                with Manager():
                    continue
                    log(1638)
                    raise OSError(2, 'gone') from None
        for i in iter([4]):
            log('i', i)
            for i in range(3):
                log('i', i)
                n1641 = 0
                while n1641 < 2:
                    n1641 += 1
                    raise OSError(2, 'gone') from None
            else:
                log(1644)
        else:
            log(1645)
        if ('% 5.12f' % ((1,),)):
            with Manager(True):
                try:
                    1 / 0
                    1 / 0
                except KeyError as e:
                    log(1650)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                except LookupError as e:
                    log(1653)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1656)
                    log(1657)
                    break
                with Manager(True) as m, Manager(True):
                    continue
            try:
                if ('😀x')[10]:
                    break
                    break
                    log(1668)
                else:
                    log(1669)
                    log(1671)
            finally:
                log(1673)
                n1674 = 0
                while n1674 < 2:
                    n1674 += 1
                    break
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1680)
                finally:
                    log(1681)
                    break
    else:
        log(1684)
    return 'fell off'
show(run)
''')
print('#', 56, flush=True)
run_snippet('''
show(lambda: (-(frozenset({2, 3}), 2**61,)))
''')
print('#', 57, flush=True)
run_snippet('''
def f(a, /): return locals()
show(lambda: f(1))
show(lambda: f())
show(lambda: f(1, b=2))
show(lambda: f(*[1, 2]))
''')
print('#', 58, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __dir__(self): return ['b', 'a']
        def __hash__(self): return 7
        def __round__(self, n=None): return ('round', n)
    class Y(X):
        pass
        def __hash__(self): return 7
        def __get__(self, obj, cls): log('get'); return 'got'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __float__(self): log('float'); return 1.5
    class Z(int):
        pass
        def __delattr__(self, name): log('delattr', name)
        def __contains__(self, item): log('contains', item); return item == 1
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
show(lambda: bytes(x))
show(lambda: x.static(1))
show(lambda: iter(x) is x)
show(lambda: dict(x))
show(lambda: x)
show(lambda: -x)
show(lambda: X.value)
show(lambda: 7 in x)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 59, flush=True)
run_snippet('''
def run():
    log(1685)
    n1686 = 0
    while n1686 < 2:
        n1686 += 1
        n1687 = 0
        while n1687 < 2:
            n1687 += 1
            log(1688)
    try:
        try:
            if (1j and (1+2j)):
                try:
                    return 1690
                    log(1692)
                    raise TypeError
                finally:
                    log(1695)
                    return 1697
                    log(1699)
                    return 1701
            else:
                try:
                    log(1703)
                except BaseException as e:
                    log(1704)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(1707)
                except ValueError as e:
                    log(1709)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(all())
                    raise OSError(2, 'gone') from KeyError(9)
                    log(1714)
                finally:
                    log(1716)
                    log(1718)
                raise OSError(2, 'gone') from KeyError(9)
                if ('aXbXc' ** 0):
                    raise
                    1 / 0
                else:
                    return 1726
                    raise
        except TypeError as e:
            log(1729)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1730)
            try:
                with Manager(), 5:
                    log(('' >> 31))
                    log(1733)
                    1 / 0
                for i in iter([4]):
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from None
                    raise GeneratorExit from None
                log(1742)
            finally:
                log(1743)
                1 / 0
                try:
                    raise TypeError from KeyError(9)
                except KeyError as e:
                    log(1748)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                    raise
                    log(1753)
                else:
                    raise GeneratorExit
                    return 1758
                finally:
                    log(1759)
                    return 1761
                    raise ZeroDivisionError(1, 2)
            try:
                with Manager() as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise ValueError('v') from KeyError(9)
            except ZeroDivisionError as e:
                log(1768)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise GeneratorExit from None
                    log(1j)
                except ZeroDivisionError as e:
                    log(1773)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1774)
                    raise ValueError('v')
                    log([])
                except ZeroDivisionError as e:
                    log(1780)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    log(1783)
                    raise
                n1787 = 0
                while n1787 < 2:
                    n1787 += 1
                    raise
                    break
                try:
                    log(1793)
                    log((0.0 == (i for i in range(3)) > ... < (1,)))
                    log(1797)
                finally:
                    log(1798)
                    raise
                    raise
                    raise OSError(2, 'gone') from None
            else:
                if NotImplemented:
                    raise TypeError
                    raise
                else:
                    return 1810
                    log((b'a' in b''))
                    1 / 0
                log(1815)
                log(1816)
            finally:
                log(1818)
                log(-float('inf'))
        except ArithmeticError as e:
            log(1821)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1822)
            for i in ():
                log('i', i)
                with Manager() as m:
                    continue
                    break
                try:
                    1 / 0
                    return 1830
                except ValueError as e:
                    log(1831)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1833)
                    break
                except TypeError as e:
                    log(1836)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({1.7976931348623157e308: 2.675, frozenset(): {(1, 2): [3]}})
                    raise ValueError('v')
                else:
                    log(1841)
                    return 1844
                    log(1846)
                if {(-0.0-0j): bytes(range(65, 75)), [1, 2, 3, 4, 5]: 1j, None: 1j}:
                    raise GeneratorExit
                    return 1850
                    raise
                else:
                    1 / 0
                    raise KeyError('k')
                    log(1858)
            else:
                log(1859)
            try:
                log(1860)
                log(1861)
            except KeyError as e:
                log(1862)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m:
                    log(1864)
                1 / 0
        else:
            try:
                log(1867)
            except ArithmeticError as e:
                log(1869)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager(True) as m:
                    return 1871
                    1 / 0
            except BaseException as e:
                log(1874)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    log(1.7976931348623157e308)
                    raise
                    1 / 0
            finally:
                log(1881)
                log(1882)
                try:
                    1 / 0
                except Exception as e:
                    log(1885)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1886)
            log(f'{(2**61):é^_n}{(2**61)!r:>20}')
        log(1890)
        try:
            if (1, (2, 3)):
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    break
                    1 / 0
                else:
                    log(1897)
                if (Ellipsis < set() < b''):
                    log(1898)
                    raise
                else:
                    return 1903
            else:
                n1904 = 0
                while n1904 < 2:
                    n1904 += 1
                    raise GeneratorExit from KeyError(9)
                else:
                    log(1907)
                try:
                    raise KeyError('k')
                except ZeroDivisionError as e:
                    log(1910)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1912
                    log(1913)
                    log(1916)
                except ArithmeticError as e:
                    log(1917)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(1921)
                else:
                    log(((3, 2, 1, 0)).__add__(set(), (1, (2, 3)), strict=True))
        except ArithmeticError as e:
            log(1924)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1925)
            try:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                except (KeyError, ValueError) as e:
                    log(1930)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                except BaseException as e:
                    log(1937)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
                else:
                    raise
                    log(f'{(63):é^12X}{(63)!r:>20}')
            except (KeyError, ValueError) as e:
                log(1944)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise TypeError
                    return 1948
                except* (TypeError, OSError) as e:
                    log(1949)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(1951)
                    1 / 0
                raise ZeroDivisionError(1, 2)
                n1956 = 0
                while n1956 < 2:
                    n1956 += 1
                    continue
                    log((not float('inf')))
            finally:
                log(1961)
                for i in ():
                    log('i', i)
                    raise
                try:
                    raise
                except BaseException as e:
                    log(1966)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise KeyError('k')
                    raise
                finally:
                    log(1973)
                    1 / 0
                    raise OSError(2, 'gone')
                log(1978)
        except Exception as e:
            log(1979)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1980)
            for i in [1, 2]:
                log('i', i)
                log(1982)
                try:
                    log((NotImplemented ** 10))
                    break
                    raise ValueError('v')
                except (KeyError, ValueError) as e:
                    log(1989)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except (KeyError, ValueError) as e:
                    log(1992)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
            else:
                log(1995)
        finally:
            log(1996)
            with Manager(True) as m:
                with Manager():
                    raise ValueError('v')
                    log(1999)
                return 2002
            n2003 = 0
            while n2003 < 2:
                n2003 += 1
                try:
                    raise TypeError
                    log(2006)
                except KeyError as e:
                    log(2008)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2010)
                    break
                except LookupError as e:
                    log(2013)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    continue
                    log(2018)
                    raise
                finally:
                    log(2022)
                    log(('%s-%d' ** 10))
                    continue
                    break
                if '12':
                    log(2030)
                else:
                    return 2032
                    break
                try:
                    raise ZeroDivisionError(1, 2)
                except* ValueError as e:
                    log(2037)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(2039)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    1 / 0
            else:
                log(2043)
            try:
                for i in [1, 2]:
                    log('i', i)
                    raise OSError(2, 'gone') from KeyError(9)
                    raise GeneratorExit from None
                    log((2.675).__round__(5, 0))
                try:
                    1 / 0
                    raise
                    raise
                except ValueError as e:
                    log(2056)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((-0.0-0j))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except KeyError as e:
                    log(2061)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2062)
                    raise StopIteration(3)
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(2068)
                    raise TypeError
                    1 / 0
                    log([])
            except ZeroDivisionError as e:
                log(2075)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise ZeroDivisionError(1, 2) from KeyError(9)
                log(2078)
                try:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise ZeroDivisionError(1, 2)
                except* ValueError as e:
                    log(2085)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* KeyError as e:
                    log(2087)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    1 / 0
                    raise TypeError
    except BaseException as e:
        log(2093)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(2094)
        with Manager():
            n2095 = 0
            while n2095 < 2:
                n2095 += 1
                try:
                    break
                    break
                    break
                finally:
                    log(2102)
                    continue
                if (memoryview(b'view') << -1):
                    log(2105)
                    raise StopIteration(3) from KeyError(9)
            else:
                log(2109)
            n2110 = 0
            while n2110 < 2:
                n2110 += 1
                n2111 = 0
                while n2111 < 2:
                    n2111 += 1
                    raise
                    continue
                    log(2116)
                break
            for i in iter([4]):
                log('i', i)
                for i in [1, 2]:
                    log('i', i)
                    raise
                    raise
    finally:
        log(2124)
        log(2125)
        try:
            log(2126)
            n2127 = 0
            while n2127 < 2:
                n2127 += 1
                try:
                    continue
                except TypeError as e:
                    log(2130)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    break
                    continue
                except BaseException as e:
                    log(2137)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(([0] * 5 <= 2**30 - 1 <= b'a,b,c'))
                    log({1: 2})
                    break
                n2144 = 0
                while n2144 < 2:
                    n2144 += 1
                    raise OSError(2, 'gone') from KeyError(9)
            else:
                log(2147)
            n2148 = 0
            while n2148 < 2:
                n2148 += 1
                with Manager(True):
                    break
                    continue
            else:
                log(2153)
        except (KeyError, ValueError) as e:
            log(2154)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                for i in [1, 2]:
                    log('i', i)
                    raise OSError(2, 'gone') from KeyError(9)
                    raise
                    log(2159)
                if (-1).as_integer_ratio((None,)):
                    return 2162
                    raise
                for i in [1, 2]:
                    log('i', i)
                    continue
                else:
                    log(2167)
            finally:
                log(2168)
                log(2169)
                log(2170)
        finally:
            log(2171)
            try:
                for i in iter([4]):
                    log('i', i)
                    raise
                with 5:
                    raise OSError(2, 'gone')
                    raise TypeError
                    raise KeyError('k') from None
                log(2180)
            except Exception as e:
                log(2181)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    raise StopIteration(3)
                with Manager() as m, Manager(True):
                    raise
                    raise
                    1 / 0
            except TypeError as e:
                log(2190)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager(True):
                    log(2192)
                    log(2193)
                for i in 'ab':
                    log('i', i)
                    log((3, 2, 1, 0))
                for i in iter([4]):
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(2200)
                else:
                    log(2201)
            n2202 = 0
            while n2202 < 2:
                n2202 += 1
                try:
                    raise
                except Exception as e:
                    log(2205)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2206)
                finally:
                    log(2208)
                    log((2**30 if [1, 2, 3, 4, 5] else -10**30))
                    log(2212)
                    break
                if (1+2j):
                    log(2216)
                else:
                    raise ZeroDivisionError(1, 2) from None
                continue
            try:
                with Manager(), 5:
                    return 2222
                    raise ValueError('v')
                n2225 = 0
                while n2225 < 2:
                    n2225 += 1
                    log(2226)
                    break
                else:
                    log(2230)
                try:
                    log(('😀x' << 64))
                except ZeroDivisionError as e:
                    log(2233)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2234)
                finally:
                    log(2236)
                    1 / 0
            except (KeyError, ValueError) as e:
                log(2239)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n2240 = 0
                while n2240 < 2:
                    n2240 += 1
                    continue
                    log(2243)
            except ZeroDivisionError as e:
                log(2245)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(2246)
                except ZeroDivisionError as e:
                    log(2248)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({*'-3.5', []})
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise ValueError('v') from KeyError(9)
                except ArithmeticError as e:
                    log(2255)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2256)
                else:
                    return 2259
                    1 / 0
                    1 / 0
                finally:
                    log(2264)
                    return 2266
                    raise OSError(2, 'gone')
                    raise ValueError('v') from KeyError(9)
                n2271 = 0
                while n2271 < 2:
                    n2271 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    break
            finally:
                log(2276)
                n2277 = 0
                while n2277 < 2:
                    n2277 += 1
                    1 / 0
                    return 2281
                else:
                    log(2282)
                for i in [1, 2]:
                    log('i', i)
                    log(5e-324)
                    log(2285)
                    log(2287)
                else:
                    log(2289)
        try:
            try:
                log(2290)
                try:
                    raise
                    raise ValueError('v') from None
                    return 2296
                except (KeyError, ValueError) as e:
                    log(2297)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2299)
                    1 / 0
                    log(2303)
            finally:
                log(2304)
                with Manager(True) as m, Manager(True):
                    1 / 0
                    1 / 0
                    log(chr(key=len))
                log(2311)
            with Manager(True) as m, Manager(True):
                if ('ßﬁ' ** 10):
                    raise ZeroDivisionError(1, 2) from None
                    return 2315
                    raise StopIteration(3)
                else:
                    return 2319
                    return 2321
                try:
                    raise StopIteration(3)
                    raise
                    raise
                finally:
                    log(2328)
                    log(2329)
                    1 / 0
                try:
                    raise KeyError('k')
                    raise
                finally:
                    log(2337)
                    raise KeyError('k')
                    log(2340)
            if 1e22:
                n2342 = 0
                while n2342 < 2:
                    n2342 += 1
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
            else:
                n2349 = 0
                while n2349 < 2:
                    n2349 += 1
                    continue
                    continue
                    raise
        except TypeError as e:
            log(2356)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(2357)
            except BaseException as e:
                log(2358)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True):
                    return 2360
            if [x for x in () if not x]:
                try:
                    raise KeyError('k')
                    log(2364)
                except TypeError as e:
                    log(2365)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2367)
                    raise
                except LookupError as e:
                    log(2370)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                    1 / 0
                    return 2376
                finally:
                    log(2377)
                    return 2379
                    log(2381)
                    raise StopIteration(3) from KeyError(9)
                n2384 = 0
                while n2384 < 2:
                    n2384 += 1
                    log(2386)
                    continue
                    raise ZeroDivisionError(1, 2) from None
                n2391 = 0
                while n2391 < 2:
                    n2391 += 1
                    break
                    continue
                    log(2397)
            else:
                with Manager(True) as m:
                    raise ZeroDivisionError(1, 2)
                    log(2401)
            raise GeneratorExit
        else:
            log(2404)
            log(2405)
            for i in range(3):
                log('i', i)
                for i in 'ab':
                    log('i', i)
                    continue
                    raise
                    raise
                try:
                    1 / 0
                except BaseException as e:
                    log(2415)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2417
                    log(2418)
                    raise StopIteration(3) from KeyError(9)
        finally:
            log(2422)
            1 / 0
    return 'fell off'
show(run)
''')
