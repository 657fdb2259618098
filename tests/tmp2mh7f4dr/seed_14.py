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
show(lambda: (b' x ' < (((None,) << 31))[-3:] >= ((2.5-1e3j)).__format__(1) == b'\\x00\\xff'))
''')
print('#', 1, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        prop = property(lambda self: 'prop')
    class Y(set, X):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        def __dir__(self): return ['b', 'a']
        def __repr__(self): return f'<{type(self).__name__}>'
        def __reversed__(self): return iter('rev')
        value = 5
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
show(lambda: x.__class__.__name__)
show(lambda: x.static(1))
show(lambda: complex(x))
show(lambda: format(x, 'abc'))
show(lambda: x @ y)
show(lambda: int(x))
show(lambda: 1 + x)
def change():
    global x; x += 1
show(change)
''')
print('#', 2, flush=True)
run_snippet('''
show(lambda: 0.0)
''')
print('#', 3, flush=True)
run_snippet('''
show(lambda: (-((b'a,b,c')[1::] != (-0.0-0j) >= {} >= (2**30 - 1 >> 64))))
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    n1 = 0
    while n1 < 2:
        n1 += 1
        for i in range(3):
            log('i', i)
            with Manager(), Manager(True) as m:
                log(2)
            for i in ():
                log('i', i)
                log(3)
            n4 = 0
            while n4 < 2:
                n4 += 1
                try:
                    1 / 0
                    continue
                except* (TypeError, OSError) as e:
                    log(9)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                for i in ():
                    log('i', i)
                    continue
                    1 / 0
                if 1j:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(17)
            else:
                log(19)
        try:
            log(20)
            try:
                n21 = 0
                while n21 < 2:
                    n21 += 1
                    raise
                    1 / 0
                else:
                    log(26)
                n27 = 0
                while n27 < 2:
                    n27 += 1
                    1 / 0
                else:
                    log(30)
            except Exception as e:
                log(31)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager():
                    raise
                    log(34)
            except LookupError as e:
                log(36)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n37 = 0
                while n37 < 2:
                    n37 += 1
                    raise TypeError from KeyError(9)
                    raise ZeroDivisionError(1, 2)
                with Manager(True):
                    log(42)
                    continue
                with Manager() as m, Manager(True):
                    log(46)
            if 'aXbXc':
                for i in iter([4]):
                    log('i', i)
                    log(48)
                    log(51)
                log(0.1)
                try:
                    raise StopIteration(3) from None
                    log(56)
                    return 59
                except BaseException as e:
                    log(60)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except KeyError as e:
                    log(63)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(64)
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(68)
                    raise StopIteration(3) from None
        finally:
            log(71)
            try:
                try:
                    return 73
                    log(74)
                except KeyError as e:
                    log(76)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('{} {x}' if {1: 'one', 1.0: 'float'} else (3, 2, 1, 0)))
                    continue
                with Manager() as m:
                    continue
                    log(84)
            except* ValueError as e:
                log(85)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(86)
            except* (TypeError, OSError) as e:
                log(87)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            else:
                try:
                    continue
                    1 / 0
                except* (TypeError, OSError) as e:
                    log(93)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    return 96
                    log(97)
                finally:
                    log(99)
                    log(100)
                    break
            finally:
                log(104)
                try:
                    log(106)
                finally:
                    log(107)
                    continue
                    raise
                    1 / 0
            for i in range(3):
                log('i', i)
                with Manager(), Manager(True):
                    log(115)
                    raise TypeError from None
                    break
                with Manager(), Manager() as m:
                    continue
                    1 / 0
            else:
                log(124)
            log(125)
        with Manager() as m, Manager():
            for i in range(3):
                log('i', i)
                if (+0.5):
                    log(126)
            with Manager() as m:
                with Manager() as m:
                    1 / 0
                    return 131
                    log(133)
            log(134)
    log(135)
    return 'fell off'
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
def run():
    a, (b, *c) = {1.7976931348623157e308}
    return locals()
show(run)
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    a, b = ('a', 1)
    return locals()
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    n136 = 0
    while n136 < 2:
        n136 += 1
        log(137)
        log(138)
    else:
        log(139)
    log(140)
    log(141)
    return 'fell off'
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
def make():
    class X():
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
show(lambda: [1, 2, 3][x])
show(lambda: sum(x))
show(lambda: x[5])
show(lambda: float(x))
show(lambda: 2 * x)
show(lambda: 1 in x)
show(lambda: range(x))
show(lambda: 1 + x)
def change():
    global x; del x.a
show(change)
''')
print('#', 9, flush=True)
run_snippet('''
async def main():
    await 7
show(lambda: drive(main()))
''')
print('#', 10, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
    class Y(int):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
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
show(lambda: format(x, 'abc'))
show(lambda: x != y)
show(lambda: bool(x))
show(lambda: x(1, b=2))
show(lambda: sorted([x, y]) is None)
show(lambda: x == x)
show(lambda: hasattr(x, 'b'))
show(lambda: 1 + x)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 11, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __lt__(self, other): log('lt'); return True
        def __contains__(self, item): log('contains', item); return item == 1
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
show(lambda: x != y)
show(lambda: list(x))
show(lambda: x.klass(2))
show(lambda: isinstance(x, X))
show(lambda: X.klass(2))
show(lambda: x and 1)
show(lambda: x[0])
show(lambda: x < y)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    for i in 'ab':
        log('i', i)
        try:
            with 5:
                log(142)
            log(143)
        except BaseException as e:
            log(144)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(True) as m:
                with Manager(), Manager(True):
                    return 146
                log({str(x) for x in 123456.789 if x})
            for i in 'ab':
                log('i', i)
                break
                log(151)
            else:
                log(152)
        except ValueError as e:
            log(153)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with 5, Manager() as m:
                log(154)
                try:
                    raise StopIteration(3) from None
                    raise
                    continue
                except ArithmeticError as e:
                    log(161)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
        finally:
            log(164)
            try:
                with Manager(True) as m, Manager() as m:
                    raise
                    break
            except TypeError as e:
                log(169)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    raise ZeroDivisionError(1, 2) from None
            except TypeError as e:
                log(174)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    return 176
                    raise GeneratorExit
                    raise StopIteration(3) from None
                with Manager():
                    break
                    raise ZeroDivisionError(1, 2)
                    break
            finally:
                log(187)
                n188 = 0
                while n188 < 2:
                    n188 += 1
                    raise StopIteration(3) from None
                    log(dict())
                else:
                    log(193)
                n194 = 0
                while n194 < 2:
                    n194 += 1
                    log([-x for x in bytes(range(65, 75)) if not x])
                    continue
                    log(('%s-%d')[False])
    with Manager(), 5:
        n201 = 0
        while n201 < 2:
            n201 += 1
            1 / 0
            with Manager(True) as m, Manager() as m:
                with Manager(True):
                    log((2.5-1e3j))
                    return 207
                    raise KeyError('k') from None
        else:
            log(210)
    raise ZeroDivisionError(1, 2)
    return 'fell off'
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: ((('ßﬁ' is 'a,b,,c') >= -0.0) <= format(123456.789, '+o')))
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: {(1, 2): [3]})
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    a, *b, c = f'{(2.675):-08.1F}{(2.675)!r:>20}'
    return locals()
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
def run():
    v = b' x '
    try:
        v.insert((1, (2, 3)))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 17, flush=True)
run_snippet('''
def f(*args): return locals()
show(lambda: f(a=1))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(**{1: 2}))
''')
print('#', 18, flush=True)
run_snippet('''
async def main():
    log(await Wait(1))
    log([i async for i in agen() if i != 1])
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
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
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: next(iter(g)))
show(lambda: next(iter(g)))
show(lambda: next(iter(g)))
show(lambda: next(g, 'end'))
show(lambda: next(g))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    a, b, c = [[1], [2]]
    return locals()
show(run)
''')
print('#', 21, flush=True)
run_snippet('''
def run():
    log(213)
    try:
        try:
            raise TypeError from KeyError(9)
        except (KeyError, ValueError) as e:
            log(216)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                if ((1,))[2**64]:
                    return 218
                    1 / 0
                else:
                    log(221)
                    log(223)
            finally:
                log(225)
                for i in iter([4]):
                    log('i', i)
                    log(227)
                else:
                    log(228)
                log(229)
                try:
                    log(230)
                    raise
                    return 235
                finally:
                    log(236)
                    1 / 0
                    raise
            with Manager() as m, Manager(True):
                log(241)
                if (+1j):
                    log(1j)
                    raise KeyError('k')
                else:
                    1 / 0
                    1 / 0
                    return 251
            n252 = 0
            while n252 < 2:
                n252 += 1
                n253 = 0
                while n253 < 2:
                    n253 += 1
                    log((1+2j))
                    raise OSError(2, 'gone')
                    raise
                else:
                    log(260)
        n261 = 0
        while n261 < 2:
            n261 += 1
            log(262)
            log(263)
        for i in ():
            log('i', i)
            for i in iter([4]):
                log('i', i)
                with Manager(True):
                    break
                    raise GeneratorExit from None
                    raise
                try:
                    return 271
                    raise
                except Exception as e:
                    log(274)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(275)
            else:
                log(277)
            break
            log(280)
    except KeyError as e:
        log(281)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in 'ab':
            log('i', i)
            try:
                n282 = 0
                while n282 < 2:
                    n282 += 1
                    raise
                    log(285)
                n287 = 0
                while n287 < 2:
                    n287 += 1
                    return 289
                    raise
                log(292)
            finally:
                log(293)
                with Manager() as m, Manager():
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    break
                    continue
                try:
                    break
                except ZeroDivisionError as e:
                    log(302)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
            n305 = 0
            while n305 < 2:
                n305 += 1
                for i in iter([4]):
                    log('i', i)
                    log(307)
                    break
                with Manager(True) as m:
                    break
        try:
            log(312)
        except ValueError as e:
            log(313)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (+2**62 - 1):
                try:
                    log(314)
                finally:
                    log(316)
                    raise ZeroDivisionError(1, 2)
                if ('%s-%d')[-2**62]:
                    log(319)
                    return 322
                    log(323)
                if ([3, 1, 2])[-256]:
                    return 326
            if -1:
                try:
                    return 328
                except KeyError as e:
                    log(329)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise TypeError
                try:
                    raise
                    1 / 0
                    1 / 0
                except ValueError as e:
                    log(340)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    raise KeyError('k')
                except BaseException as e:
                    log(345)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
            else:
                if (b'a,b,c').cast(complex('inf'), [3, 1, 2]):
                    raise OSError(2, 'gone')
                else:
                    raise OSError(2, 'gone')
                    return 353
                    raise
                log(356)
                n357 = 0
                while n357 < 2:
                    n357 += 1
                    break
        except BaseException as e:
            log(360)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(361)
            n362 = 0
            while n362 < 2:
                n362 += 1
                try:
                    log({})
                except* (TypeError, OSError) as e:
                    log(365)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(366)
                except* KeyError as e:
                    log(367)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(368)
                finally:
                    log(369)
                    raise
                    log(372)
                try:
                    break
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(378)
                    continue
                log(381)
            with Manager():
                return 383
        finally:
            log(384)
            try:
                try:
                    raise OSError(2, 'gone')
                    log(388)
                except BaseException as e:
                    log(389)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(391)
                except (KeyError, ValueError) as e:
                    log(392)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                    raise ValueError('v')
                finally:
                    log(397)
                    log(399)
                    log(400)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                log(404)
                1 / 0
            except (KeyError, ValueError) as e:
                log(407)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (None,):
                    raise
                n410 = 0
                while n410 < 2:
                    n410 += 1
                    1 / 0
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
                try:
                    raise StopIteration(3)
                    log(419)
                    log(((1, 2) if 1 else [3, 1, 2]))
                except LookupError as e:
                    log(423)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
                    raise GeneratorExit
                else:
                    return 429
            finally:
                log(430)
                for i in ():
                    log('i', i)
                    break
                    raise
                    1 / 0
                try:
                    log((True ** -2))
                    log(439)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except TypeError as e:
                    log(443)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(446)
                    log((b'a')[8:0:])
                    raise
                    return 452
            try:
                try:
                    log(453)
                except (KeyError, ValueError) as e:
                    log(455)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(457)
                    raise TypeError
                except Exception as e:
                    log(460)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(b'abc')
                    raise
                    1 / 0
                else:
                    log(1.7976931348623157e308)
                finally:
                    log(469)
                    raise ZeroDivisionError(1, 2) from None
                    log(({'a': 1, 'b': 2}).items(-3))
                log(474)
            except ValueError as e:
                log(475)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise ValueError('v') from None
                    raise TypeError from None
                finally:
                    log(482)
                    raise
                    raise OSError(2, 'gone')
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    continue
                    return 492
                else:
                    log(493)
                if (None,):
                    raise ValueError('v')
                    log(497)
            except KeyError as e:
                log(498)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            finally:
                log(501)
                try:
                    raise
                    log(505)
                    return 507
                finally:
                    log(508)
                    raise OSError(2, 'gone')
                    return 512
                    log(513)
                n515 = 0
                while n515 < 2:
                    n515 += 1
                    log(517)
    else:
        n518 = 0
        while n518 < 2:
            n518 += 1
            log(519)
            try:
                try:
                    log((slice(1, 5, 2) ** -1))
                finally:
                    log(522)
                    raise TypeError from None
            except ArithmeticError as e:
                log(525)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (list('hello') << 100):
                    log((dict(zip('abc', range(3))) if 0j else {1: 2}))
                for i in ():
                    log('i', i)
                    log(())
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(532)
                else:
                    log(534)
                try:
                    break
                except Exception as e:
                    log(537)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((frozenset() < [1.5, 1]))
            finally:
                log(540)
                1 / 0
                for i in [1, 2]:
                    log('i', i)
                    raise StopIteration(3) from None
        else:
            log(545)
        n546 = 0
        while n546 < 2:
            n546 += 1
            if -10**30:
                raise TypeError
            else:
                for i in ():
                    log('i', i)
                    raise ValueError('v') from None
                    raise KeyError('k')
                    break
                n555 = 0
                while n555 < 2:
                    n555 += 1
                    break
                    log(559)
            n560 = 0
            while n560 < 2:
                n560 += 1
                for i in ():
                    log('i', i)
                    log((lambda x=1: x ** 10))
                    raise StopIteration(3)
                else:
                    log(565)
                log(567)
    return 'fell off'
show(run)
''')
print('#', 22, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __length_hint__(self): return 3
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __gt__(self, other): log('gt'); return NotImplemented
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __setitem__(self, key, value): log('setitem', key, value)
    class Y(X):
        pass
        def __enter__(self): log('enter'); return self
        def __set__(self, obj, value): log('set', value)
        def __setitem__(self, key, value): log('setitem', key, value)
        def __delattr__(self, name): log('delattr', name)
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
show(lambda: x(1, b=2))
show(lambda: x + y)
show(lambda: x == 1)
show(lambda: round(x, 2))
show(lambda: isinstance(x, X))
show(lambda: [1, 2, 3][x])
show(lambda: X.__mro__)
show(lambda: hasattr(x, 'b'))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 23, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case None if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((dict(zip('abc', range(3))))[100:] if (1.0 << 64) else (type).__call__(1j, 1))))
show(lambda: run(((b'a,b,c' if 1j else float('nan')) >> 0)))
show(lambda: run([*[None, 0], {(1, 2): [3]}, (3, 2, 1, 0)]))
show(lambda: run([x for x in () if x != 1]))
''')
print('#', 24, flush=True)
run_snippet('''
def run():
    n568 = 0
    while n568 < 2:
        n568 += 1
        with Manager(True):
            try:
                for i in [1, 2]:
                    log('i', i)
                    raise GeneratorExit
                else:
                    log(571)
                if []:
                    continue
                else:
                    log(574)
            except* ValueError as e:
                log(576)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* KeyError as e:
                log(578)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(579)
            n580 = 0
            while n580 < 2:
                n580 += 1
                try:
                    continue
                    1 / 0
                    break
                finally:
                    log(587)
                    return 589
                    break
                    break
        continue
    try:
        for i in range(3):
            log('i', i)
            for i in iter([4]):
                log('i', i)
                try:
                    log(596)
                finally:
                    log(598)
                    continue
                    continue
                    log(604)
            if {set('abc'): 0.0}:
                with Manager() as m:
                    break
                    continue
                    return 610
            else:
                log(611)
                return 613
            if ('a', 1):
                with Manager(True) as m, Manager():
                    raise
                log(617)
        log(618)
        try:
            log(619)
            raise
        except LookupError as e:
            log(622)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n623 = 0
            while n623 < 2:
                n623 += 1
                1 / 0
            else:
                log(626)
            try:
                log(([[1], [2]])[-3:])
            finally:
                log(629)
                n630 = 0
                while n630 < 2:
                    n630 += 1
                    break
                    raise TypeError
                if 2**32 + 1:
                    return 636
                log(638)
            with 5, Manager():
                with Manager(True) as m:
                    log(639)
                for i in 'ab':
                    log('i', i)
                    log(642)
                    continue
                    log(any([1]))
        except ZeroDivisionError as e:
            log(647)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(648)
            try:
                for i in 'ab':
                    log('i', i)
                    break
                    continue
                else:
                    log(653)
                with Manager(), Manager(True) as m:
                    log((-0.0 != -0.0 > ('a', 1) > b'a,b,c'))
                log(656)
            except Exception as e:
                log(657)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((3**100 <= -1.5 < range(2**70) <= 2.675))
                    log(661)
                    1 / 0
                except BaseException as e:
                    log(664)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(oct())
                finally:
                    log(667)
                    raise
                    raise
                    raise OSError(2, 'gone') from None
                log(675)
            except (KeyError, ValueError) as e:
                log(676)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    break
                    continue
                    continue
                raise ZeroDivisionError(1, 2) from None
                if b'a,b,c':
                    1 / 0
                    log(int)
                    log(690)
                else:
                    log(692)
                    1 / 0
                    1 / 0
        else:
            with Manager() as m:
                with Manager(True):
                    raise GeneratorExit from None
                    raise OSError(2, 'gone') from KeyError(9)
                try:
                    raise TypeError from KeyError(9)
                except* ValueError as e:
                    log(703)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(704)
                except* (TypeError, OSError) as e:
                    log(705)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(706)
                raise StopIteration(3)
        finally:
            log(709)
            if round(2):
                for i in ():
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                    continue
                for i in 'ab':
                    log('i', i)
                    raise
                    return 717
                    return 719
                with Manager(True):
                    raise StopIteration(3)
    finally:
        log(722)
        if complex('inf'):
            log(723)
            n725 = 0
            while n725 < 2:
                n725 += 1
                n726 = 0
                while n726 < 2:
                    n726 += 1
                    continue
            else:
                log(729)
            if ({'a': 1, 'b': 2})[2:]:
                1 / 0
                try:
                    log(732)
                    raise OSError(2, 'gone')
                except BaseException as e:
                    log(736)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    raise OSError(2, 'gone')
                    raise TypeError
                except Exception as e:
                    log(743)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                    raise GeneratorExit
                else:
                    return 751
                    log(753)
                try:
                    log(754)
                finally:
                    log(756)
                    log(757)
                    raise GeneratorExit from None
            else:
                n761 = 0
                while n761 < 2:
                    n761 += 1
                    log(763)
                    raise
                    log((bytearray(b'xyz'))[::1])
                else:
                    log(768)
                try:
                    raise
                    return 772
                except ArithmeticError as e:
                    log(773)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                except ZeroDivisionError as e:
                    log(778)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                    return 782
                log(783)
        log(786)
        log(788)
    log(789)
    return 'fell off'
show(run)
''')
print('#', 25, flush=True)
run_snippet('''
def f(a): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(*5))
''')
print('#', 26, flush=True)
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
    yield from [2, 3]
    return 9
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(1))
show(g.close)
''')
print('#', 27, flush=True)
run_snippet('''
show(lambda: {set(): 'A\\nB\\r\\nC', list('hello'): bytearray(b'xyz'), 1j: {}})
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
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: g.throw(StopIteration))
show(lambda: next(iter(g)))
show(lambda: g.throw(StopIteration))
show(lambda: g.send(None))
show(lambda: g.throw(KeyError))
show(lambda: g.close())
show(g.close)
''')
print('#', 29, flush=True)
run_snippet('''
def run():
    v = set('abc')
    try:
        v -= b' x '
    finally:
        log(v)
    return v
show(run)
''')
print('#', 30, flush=True)
run_snippet('''
show(lambda: (2).is_integer(**{'a': 1}))
''')
print('#', 31, flush=True)
run_snippet('''
show(lambda: (0 >= ((None,)).__getitem__(..., complex('inf'))))
''')
print('#', 32, flush=True)
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
    try:
        yield 6
    finally:
        log('finally')
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: next(g))
show(lambda: list(g))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(iter(g)))
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 33, flush=True)
run_snippet('''
def make():
    class X():
        pass
    class Y(X):
        pass
        def __length_hint__(self): return 3
        prop = property(lambda self: 'prop')
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __lt__(self, other): log('lt'); return True
        def __contains__(self, item): log('contains', item); return item == 1
        def __str__(self): return 'str'
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
show(lambda: repr(x))
show(lambda: x.static(1))
show(lambda: round(x))
show(lambda: x.anything)
show(lambda: (*x,))
show(lambda: dict(x))
show(lambda: callable(x))
show(lambda: x.a)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 34, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __enter__(self): log('enter'); return self
        def __float__(self): log('float'); return 1.5
        def __dir__(self): return ['b', 'a']
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __call__(self, *a, **k): return ('called', a, k)
        def __str__(self): return 'str'
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
show(lambda: complex(x))
show(lambda: divmod(x, 1))
show(lambda: round(x))
show(lambda: x + y)
show(lambda: range(x))
show(lambda: x == 1)
show(lambda: x.method(3))
show(lambda: x @ y)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: ((2 // (+1.0)) << 64))
''')
print('#', 36, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        static = staticmethod(lambda *a: ('static', a))
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __set__(self, obj, value): log('set', value)
        def __contains__(self, item): log('contains', item); return item == 1
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y(object):
        pass
    class Z(Y):
        pass
        def __float__(self): log('float'); return 1.5
        static = staticmethod(lambda *a: ('static', a))
        def __delattr__(self, name): log('delattr', name)
        def __str__(self): return 'str'
        def __missing__(self, key): return 'missing'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
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
show(lambda: round(x, 2))
show(lambda: x.anything)
show(lambda: divmod(x, 1))
show(lambda: x.method())
show(lambda: len(x))
show(lambda: x * 2)
show(lambda: repr(x))
show(lambda: (*x,))
def change():
    global x; del x.a
show(change)
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    a, b = callable((1+2j), object)
    return locals()
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
show(lambda: {1})
''')
print('#', 39, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case dict(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case dict() if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(()))
show(lambda: run(format(float('inf'), ' _.25%')))
show(lambda: run((complex('inf') != ((1, 2) != {1}))))
show(lambda: run('abc'))
''')
print('#', 40, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __set__(self, obj, value): log('set', value)
        static = staticmethod(lambda *a: ('static', a))
    class Y():
        pass
        def __length_hint__(self): return 3
        def __set__(self, obj, value): log('set', value)
    class Z(str, Y):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __reversed__(self): return iter('rev')
        def __round__(self, n=None): return ('round', n)
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
show(lambda: X.static(1))
show(lambda: float(x))
show(lambda: x.value)
show(lambda: iter(x) is x)
show(lambda: hasattr(x, 'b'))
show(lambda: repr(x))
show(lambda: f'{x!r:>8}|{x!s}')
def change():
    global x; x += 1
show(change)
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    v = {'a': 1, 'b': 2}
    try:
        v.popitem(8, 2**62 - 1, -1.5)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 42, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 1.5: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last] if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last] if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5 if subject: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(bytearray(2)))
show(lambda: run(f'{(1.0):*<08.3f}{(1.0)!r:>20}'))
show(lambda: run(range(5)))
show(lambda: run(NotImplemented))
''')
print('#', 43, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        prop = property(lambda self: 'prop')
        def __index__(self): log('index'); return 1
        def __set__(self, obj, value): log('set', value)
        def __int__(self): log('int'); return 4
        def __length_hint__(self): return 3
        __slots__ = ('a', 's')
    class Y():
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __int__(self): log('int'); return 4
        static = staticmethod(lambda *a: ('static', a))
        def __gt__(self, other): log('gt'); return NotImplemented
        prop = property(lambda self: 'prop')
    class Z(int):
        pass
        value = 5
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
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
show(lambda: round(x))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x.value)
show(lambda: X.__mro__)
show(lambda: range(x))
show(lambda: dict(x))
show(lambda: x < y)
def change():
    global x; del x.a
show(change)
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
    with Manager(True):
        yield 10
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: next(iter(g)))
show(lambda: list(g))
show(lambda: next(g))
show(lambda: g.throw(KeyError))
show(lambda: g.gi_frame is None)
show(lambda: g.send(1))
show(g.close)
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
    class Y(tuple):
        pass
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __lt__(self, other): log('lt'); return True
        def __set__(self, obj, value): log('set', value)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __len__(self): log('len'); return 2
    class Z(frozenset, X):
        pass
        def __length_hint__(self): return 3
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        prop = property(lambda self: 'prop')
        def __repr__(self): return f'<{type(self).__name__}>'
        def __lt__(self, other): log('lt'); return True
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
show(lambda: x.value)
show(lambda: [1, 2, 3][x])
show(lambda: X.__mro__)
show(lambda: -x)
show(lambda: x(1, b=2))
show(lambda: x.a)
show(lambda: abs(x))
show(lambda: f'{x!r:>8}|{x!s}')
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    a, *b = (2**64 ** 0)
    return locals()
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
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
show(lambda: x + y)
show(lambda: x.klass(2))
show(lambda: x + 1)
show(lambda: x[5])
show(lambda: x < y)
show(lambda: bytes(x))
show(lambda: x.method())
show(lambda: max(x, y) is x)
def change():
    global x; x.a = 3; log(x.a)
show(change)
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
    raise ZeroDivisionError(1, 2)
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g, 'end'))
show(lambda: g.send(None))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 49, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [a, b] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a' if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case whole: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(('{0:+30_.3s}|{0!r}'.format('😀x') << 1.0)))
show(lambda: run(set()))
show(lambda: run(complex('inf')))
show(lambda: run({(1, 2): [3]}))
''')
print('#', 50, flush=True)
run_snippet('''
show(lambda: ((0j).conjugate(-100, 0) <= set()))
''')
print('#', 51, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int() if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(bytes(1e100)))
show(lambda: run(any((x, x) for x in frozenset({2, 3}) if x)))
show(lambda: run(('\\x00\\t' >> 1.0)))
show(lambda: run(((slice(None) >> 64) << 31)))
''')
print('#', 52, flush=True)
run_snippet('''
show(lambda: ascii())
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    n790 = 0
    while n790 < 2:
        n790 += 1
        log(792)
        if memoryview(b'view'):
            with 5, Manager(True):
                try:
                    log(794)
                finally:
                    log(795)
                    log(format((2.5-1e3j), '0=z5_.0'))
                n798 = 0
                while n798 < 2:
                    n798 += 1
                    raise GeneratorExit
                with Manager(True), Manager() as m:
                    continue
            log(803)
        else:
            with Manager(True):
                if ((-0.0-0j) ** None):
                    return 805
                    continue
                    continue
                log(810)
            try:
                with Manager(True):
                    break
                with Manager(True), Manager() as m:
                    raise ZeroDivisionError(1, 2)
                    break
                try:
                    raise
                    log((lambda x=1: x)[3:])
                    1 / 0
                except Exception as e:
                    log(823)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                    raise
                except ValueError as e:
                    log(830)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(833)
                    break
                    log(836)
            finally:
                log(838)
                n839 = 0
                while n839 < 2:
                    n839 += 1
                    log((1j << 64))
                else:
                    log(842)
                try:
                    1 / 0
                    raise GeneratorExit
                    raise KeyError('k') from None
                finally:
                    log(849)
                    return 851
                    raise ValueError('v')
                    raise KeyError('k') from None
            try:
                for i in iter([4]):
                    log('i', i)
                    log(857)
                    raise KeyError('k')
                log(860)
                n862 = 0
                while n862 < 2:
                    n862 += 1
                    raise KeyError('k') from KeyError(9)
                    break
                else:
                    log(867)
            except ArithmeticError as e:
                log(868)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise ZeroDivisionError(1, 2)
                try:
                    1 / 0
                except TypeError as e:
                    log(873)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                except BaseException as e:
                    log(876)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    break
                finally:
                    log(881)
                    raise TypeError
            except TypeError as e:
                log(884)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(886)
                finally:
                    log(887)
                    break
                    continue
            finally:
                log(892)
                if complex('inf'):
                    break
        n895 = 0
        while n895 < 2:
            n895 += 1
            try:
                try:
                    continue
                    1 / 0
                    return 901
                finally:
                    log(902)
                    raise StopIteration(3) from None
                    return 906
                    raise GeneratorExit from KeyError(9)
                log(909)
            except* KeyError as e:
                log(910)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            except* KeyError as e:
                log(912)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            else:
                with Manager(True), Manager():
                    continue
                    raise
                log(918)
                with Manager() as m, Manager(True) as m:
                    continue
                    1 / 0
                    break
            try:
                try:
                    continue
                    raise
                finally:
                    log(929)
                    log(930)
                    return 933
            finally:
                log(934)
                with 5, Manager(True) as m:
                    log(935)
                try:
                    continue
                except* (TypeError, OSError) as e:
                    log(939)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise GeneratorExit
                finally:
                    log(943)
                    raise
                    log((1e22 ** -2))
                try:
                    raise
                    log(951)
                finally:
                    log(952)
                    break
            try:
                n955 = 0
                while n955 < 2:
                    n955 += 1
                    raise
                if {'x': None}:
                    return 959
                    continue
                    log(((1+2j) if {1: 'one', 1.0: 'float'} else [0] * 5))
                else:
                    1 / 0
                continue
            except KeyError as e:
                log(968)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (1,):
                    raise OSError(2, 'gone')
                    log(971)
                else:
                    raise OSError(2, 'gone')
                    log(975)
                    continue
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                else:
                    log(981)
                for i in [1, 2]:
                    log('i', i)
                    log(983)
                    raise
                else:
                    log(986)
            finally:
                log(987)
                for i in [1, 2]:
                    log('i', i)
                    log(988)
                    1 / 0
                    continue
        else:
            log(994)
    else:
        log(995)
    with Manager():
        if ({'a': 1, 'b': 2} // {(1, 2): [3]}):
            try:
                log(996)
                try:
                    log(997)
                except TypeError as e:
                    log(999)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1001)
                    raise TypeError from KeyError(9)
                with 5, Manager(True):
                    1 / 0
                    log(((3, 2, 1, 0) ** 10))
            except Exception as e:
                log(1008)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                finally:
                    log(1011)
                    return 1013
                    log(1014)
                    return 1017
            finally:
                log(1018)
                if (b'a,b,c')[255]:
                    raise GeneratorExit from KeyError(9)
                else:
                    log(1022)
                    return 1024
                    log(1025)
                log(1027)
                try:
                    raise ZeroDivisionError(1, 2) from None
                except TypeError as e:
                    log(1030)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1032)
                    log(-0.0)
            raise
            if sum(str(x) for x in (2.5-1e3j) if x):
                n1037 = 0
                while n1037 < 2:
                    n1037 += 1
                    raise
                else:
                    log(1040)
    for i in iter([4]):
        log('i', i)
        with Manager(True):
            with Manager(True), Manager(True):
                log(1041)
                n1042 = 0
                while n1042 < 2:
                    n1042 += 1
                    continue
                    return 1046
                with Manager(True), Manager(True):
                    return 1048
            for i in 'ab':
                log('i', i)
                try:
                    break
                    raise GeneratorExit from KeyError(9)
                except* KeyError as e:
                    log(1053)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
        with Manager(True) as m:
            n1055 = 0
            while n1055 < 2:
                n1055 += 1
                for i in 'ab':
                    log('i', i)
                    continue
                else:
                    log(1058)
            with Manager(True):
                log(1059)
                log(1061)
            try:
                if (dict(zip('abc', range(3))))[2:-100]:
                    break
                else:
                    continue
                    log(1066)
            except KeyError as e:
                log(1068)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(2**32 + 1)
                    log((+None))
                finally:
                    log(1073)
                    continue
                    break
                log(1078)
                n1080 = 0
                while n1080 < 2:
                    n1080 += 1
                    log(1081)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log((('a', 1) @ b'a'))
            else:
                log(1087)
                for i in [1, 2]:
                    log('i', i)
                    continue
                    log(1090)
                    log(({1}).symmetric_difference(100))
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise
                    break
                except ArithmeticError as e:
                    log(1100)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                    raise
                except ValueError as e:
                    log(1107)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise OSError(2, 'gone') from KeyError(9)
            finally:
                log(1112)
                raise TypeError from None
                log(1115)
    else:
        log(1116)
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
show(lambda: 10**20)
''')
print('#', 55, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(a=1))
show(lambda: f(*[1, 2]))
show(lambda: f(1, 2))
show(lambda: f(1, b=2))
''')
print('#', 56, flush=True)
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
show(lambda: g.gi_running)
show(lambda: g.gi_running)
show(lambda: g.throw(KeyError))
show(lambda: next(g))
show(lambda: next(iter(g)))
show(lambda: g.close())
show(g.close)
''')
print('#', 57, flush=True)
run_snippet('''
show(lambda: [(dict(zip('abc', range(3))) >= {}), *2**30, *bool(8, -3)])
''')
print('#', 58, flush=True)
run_snippet('''
show(lambda: round())
''')
print('#', 59, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case complex() if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a] if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex() if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([]))
show(lambda: run(filter(100)))
show(lambda: run(dict(zip('abc', range(3)))))
show(lambda: run(('%#.12o' % ('abc',))))
''')
