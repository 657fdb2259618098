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
    try:
        yield 4
    except Exception as e:
        log(repr(e))
        yield 5
    log('got', (yield 1))
    raise GeneratorExit
    try:
        yield 4
    except ArithmeticError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: next(g))
show(lambda: g.send(1))
show(lambda: next(iter(g)))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(1))
show(g.close)
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    v = {'a': 1, 'b': 2}
    try:
        v |= ('aXbXc' << 1)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
show(lambda: [])
''')
print('#', 3, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
    class Y(Exception, X):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __contains__(self, item): log('contains', item); return item == 1
        def __repr__(self): return f'<{type(self).__name__}>'
        def __bool__(self): log('bool'); return False
    class Z(float):
        pass
        def __length_hint__(self): return 3
        def __repr__(self): return f'<{type(self).__name__}>'
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
show(lambda: (*x,))
show(lambda: x.a)
show(lambda: x.method())
show(lambda: int(x))
show(lambda: 1 in x)
show(lambda: x * 2)
show(lambda: x.static(1))
show(lambda: x == x)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    try:
        if (~bytearray()):
            raise ZeroDivisionError(1, 2) from KeyError(9)
            log(next([0] * 5, *[1, 2]))
    finally:
        log(5)
        for i in 'ab':
            log('i', i)
            try:
                for i in ():
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from None
                    log(8)
            except ZeroDivisionError as e:
                log(10)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(11)
            else:
                log(12)
                log(13)
                raise
            log(16)
        else:
            log(17)
        n18 = 0
        while n18 < 2:
            n18 += 1
            try:
                try:
                    log(20)
                    log(22)
                except BaseException as e:
                    log(23)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise
                else:
                    return 29
                finally:
                    log(30)
                    raise ZeroDivisionError(1, 2)
                    raise KeyError('k')
                    log(36)
                n37 = 0
                while n37 < 2:
                    n37 += 1
                    log(39)
                else:
                    log(40)
            except ZeroDivisionError as e:
                log(41)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(42)
            except ValueError as e:
                log(43)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m, 5:
                    raise GeneratorExit from None
                    raise
                for i in iter([4]):
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            else:
                for i in [1, 2]:
                    log('i', i)
                    log(53)
                    continue
                else:
                    log(56)
            finally:
                log(57)
                with 5:
                    log(58)
                try:
                    break
                except* (TypeError, OSError) as e:
                    log(62)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(63)
                finally:
                    log(64)
                    continue
            with Manager(True) as m:
                with 5, Manager():
                    continue
                    break
                    return 72
        with Manager() as m, 5:
            for i in 'ab':
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    continue
                    break
                try:
                    log(77)
                    log((123456.789 <= complex('inf')))
                    log(82)
                finally:
                    log(83)
                    1 / 0
                    log(87)
            else:
                log(88)
    raise ValueError('v')
    return 'fell off'
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [[a], b] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s) if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bytes(): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1 if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b] if log('guard'): return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((({1: 'one', 1.0: 'float'})[-256] < ({1: 'one', 1.0: 'float'} if bytearray() else 'é'))))
show(lambda: run(((memoryview(b'view'))[100:-1:-3] >> 1.0)))
show(lambda: run([0] * 5))
show(lambda: run('abc'))
''')
print('#', 6, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 7, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case tuple((a, b)): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': 1, **rest}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case tuple((a, b)) if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(pow()))
show(lambda: run(bytes(range(65, 75))))
show(lambda: run((1+2j)))
show(lambda: run(((list('hello'))[5:0:-1] == 2**32 + 1 == ['b', 'a'] > (slice(None))[2**30])))
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    a, *b, c = (b' x ' if {1, 2, 3} else print)
    return locals()
show(run)
''')
print('#', 9, flush=True)
run_snippet('''
show(lambda: [])
''')
print('#', 10, flush=True)
run_snippet('''
def run():
    v = {}
    try:
        v |= (() ** -1)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 11, flush=True)
run_snippet('''
show(lambda: 'ßﬁ')
''')
print('#', 12, flush=True)
run_snippet('''
async def main():
    return 6
show(lambda: drive(main()))
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: (1, (2, 3)))
''')
print('#', 14, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        prop = property(lambda self: 'prop')
    class Y(bytes):
        pass
        def __length_hint__(self): return 3
        def __round__(self, n=None): return ('round', n)
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        static = staticmethod(lambda *a: ('static', a))
        def __lt__(self, other): log('lt'); return True
        def __neg__(self): return 'neg'
        def __get__(self, obj, cls): log('get'); return 'got'
    class Z(float, X):
        pass
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
show(lambda: round(x))
show(lambda: x.prop)
show(lambda: x.a)
show(lambda: x.method())
show(lambda: [i for i in x])
show(lambda: 2 * x)
show(lambda: [1, 2, 3][x])
show(lambda: x.static(1))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    try:
        if ([1])[100:5:-3]:
            for i in [1, 2]:
                log('i', i)
                n91 = 0
                while n91 < 2:
                    n91 += 1
                    1 / 0
                    log({1, 2, 3})
                else:
                    log(96)
                try:
                    return 98
                    return 100
                except KeyError as e:
                    log(101)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(63)
                except Exception as e:
                    log(104)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1, (2, 3)))
                else:
                    log(107)
                    continue
                finally:
                    log(111)
                    break
                    raise TypeError
                    continue
            else:
                log(118)
            raise OSError(2, 'gone')
            if (1e100 << -1):
                try:
                    return 122
                except* KeyError as e:
                    log(123)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(125)
                    log(126)
                    log(1j)
                    1 / 0
                if format(1e100, ' 08_.25x'):
                    1 / 0
                    return 135
                try:
                    raise
                    log(139)
                finally:
                    log(140)
                    raise
                    raise StopIteration(3) from KeyError(9)
                    raise
            else:
                n147 = 0
                while n147 < 2:
                    n147 += 1
                    raise ZeroDivisionError(1, 2)
                    break
                    return 153
                with Manager() as m, Manager():
                    raise KeyError('k') from KeyError(9)
                    raise KeyError('k') from None
        else:
            with Manager(True) as m, Manager():
                raise OSError(2, 'gone') from KeyError(9)
                raise StopIteration(3) from KeyError(9)
                log(162)
            n164 = 0
            while n164 < 2:
                n164 += 1
                log(165)
                if [-x for x in 2**64 if x != 1]:
                    raise OSError(2, 'gone') from None
                else:
                    raise
                    return 171
                n172 = 0
                while n172 < 2:
                    n172 += 1
                    log(173)
                    raise
                    continue
            try:
                log(179)
                log(180)
            except ValueError as e:
                log(181)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    raise
                else:
                    log(184)
                try:
                    raise GeneratorExit
                    log(188)
                except Exception as e:
                    log(189)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 191
                except BaseException as e:
                    log(192)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(193)
                finally:
                    log(195)
                    log(197)
                    return 199
                    raise
            except BaseException as e:
                log(202)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    return 204
                for i in [1, 2]:
                    log('i', i)
                    log(206)
                    1 / 0
                try:
                    raise ZeroDivisionError(1, 2)
                    raise ValueError('v')
                except ValueError as e:
                    log(213)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(217)
                except ZeroDivisionError as e:
                    log(218)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 220
            finally:
                log(221)
                try:
                    1 / 0
                except ValueError as e:
                    log(224)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                    return 230
                finally:
                    log(231)
                    return 233
                log(234)
                raise ValueError('v')
        try:
            raise
        except LookupError as e:
            log(239)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('k') from None
            for i in ():
                log('i', i)
                break
                log(244)
                log(246)
            for i in [1, 2]:
                log('i', i)
                if (3, 2, 1, 0):
                    raise KeyError('k')
                else:
                    log(249)
                    raise ZeroDivisionError(1, 2) from None
                    break
                with Manager(True) as m, Manager():
                    log(255)
                    continue
        except KeyError as e:
            log(259)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager(), Manager(True) as m:
                    raise
            except BaseException as e:
                log(262)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    raise GeneratorExit
                    raise StopIteration(3)
                except LookupError as e:
                    log(269)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 271
                except Exception as e:
                    log(272)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(275)
                else:
                    log(277)
                finally:
                    log(279)
                    log(280)
                    return 283
                    1 / 0
                if ([None, 0] ^ 2**62 - 1):
                    log(range(0))
                    raise KeyError('k')
                else:
                    log(dict(zip('abc', range(3))))
                    log(293)
                if ({'a': 1, 'b': 2})[-2**63 - 1]:
                    raise
                    log(('' != 1j > 1))
                    log(299)
            log(300)
            n301 = 0
            while n301 < 2:
                n301 += 1
                with Manager(True) as m:
                    1 / 0
                    continue
                    log('{0:z5_.0X}|{0!r}'.format((-0.0-0j)))
        try:
            if (2 <= (2.5-1e3j) == b'\\x00\\xff'):
                try:
                    return 309
                finally:
                    log(310)
                    log(312)
                    raise OSError(2, 'gone') from None
                for i in [1, 2]:
                    log('i', i)
                    continue
                    break
        except TypeError as e:
            log(319)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(any(str(x) for x in 2**62 - 1 if x))
            try:
                raise
                with Manager(), 5:
                    1 / 0
                    raise
                for i in range(3):
                    log('i', i)
                    return 329
                    log(331)
            except KeyError as e:
                log(332)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n333 = 0
                while n333 < 2:
                    n333 += 1
                    break
                    break
                else:
                    log(338)
            else:
                try:
                    log((object if 0.1 else '\\ud800'))
                    log(342)
                finally:
                    log(343)
                    raise OSError(2, 'gone') from KeyError(9)
                try:
                    raise OSError(2, 'gone')
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(350)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(355)
                    log(357)
                    raise
                log(360)
            finally:
                log(361)
                with Manager(True):
                    log(362)
                    raise GeneratorExit
                    raise
                with 5, Manager(True):
                    log(369)
                try:
                    log(370)
                    log(format(2**30, 'é^-_F'))
                    return 375
                except ZeroDivisionError as e:
                    log(376)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(379)
                    log(({'a': 1, 'b': 2} - 2**62 - 1))
                    log(383)
                    raise OSError(2, 'gone') from KeyError(9)
            n386 = 0
            while n386 < 2:
                n386 += 1
                for i in 'ab':
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from None
                    return 390
                    continue
                n393 = 0
                while n393 < 2:
                    n393 += 1
                    log(395)
                    continue
            else:
                log(398)
        else:
            if {1, 2, 3}:
                with Manager(), Manager():
                    log(400)
                if 2**63:
                    raise
            with Manager() as m:
                return 404
                try:
                    raise OSError(2, 'gone') from None
                finally:
                    log(407)
                    log({*-float('inf'), None})
                    log(411)
                    raise
                with Manager() as m:
                    log((b'\\x00\\xff' + bytearray()))
            try:
                if list(str(x) for x in (1+2j) if not x):
                    log(417)
                    log(419)
                    log(421)
                else:
                    1 / 0
                    log(424)
                    1 / 0
                n428 = 0
                while n428 < 2:
                    n428 += 1
                    continue
                    raise GeneratorExit from None
                    continue
                with 5, Manager() as m:
                    raise
                    log(438)
                    log(('😀x' <= 'a'))
            except Exception as e:
                log(441)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n442 = 0
                while n442 < 2:
                    n442 += 1
                    continue
                else:
                    log(445)
            except TypeError as e:
                log(446)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(447)
                if set():
                    1 / 0
                    log((None if (None,) else 1.7976931348623157e308))
                    return 453
                else:
                    1 / 0
                try:
                    log(456)
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except KeyError as e:
                    log(462)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(464)
                    log(465)
                finally:
                    log(467)
                    return 469
            finally:
                log(470)
                n471 = 0
                while n471 < 2:
                    n471 += 1
                    log(sum(x or 1 for x in (None,) if not x))
                    raise ZeroDivisionError(1, 2) from None
                try:
                    return 477
                except Exception as e:
                    log(478)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 480
                    raise TypeError from KeyError(9)
                except (KeyError, ValueError) as e:
                    log(483)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    return 487
                    log(489)
                    1 / 0
        finally:
            log(492)
            with 5, Manager() as m:
                try:
                    raise OSError(2, 'gone')
                    log(495)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(499)
                    raise ZeroDivisionError(1, 2)
            try:
                with Manager(True), Manager(True) as m:
                    1 / 0
                    raise ValueError('v')
                    raise OSError(2, 'gone')
                n508 = 0
                while n508 < 2:
                    n508 += 1
                    break
                else:
                    log(511)
            finally:
                log(512)
                n513 = 0
                while n513 < 2:
                    n513 += 1
                    continue
                    continue
                try:
                    raise
                    1 / 0
                finally:
                    log(522)
                    log(format('A\\nB\\r\\nC', '>+30.1b'))
                    raise
    except Exception as e:
        log(527)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            with Manager(True) as m, Manager():
                for i in iter([4]):
                    log('i', i)
                    raise OSError(2, 'gone') from KeyError(9)
                    1 / 0
                raise TypeError from KeyError(9)
                raise
            for i in iter([4]):
                log('i', i)
                if (object << 1.0):
                    raise
                    break
                else:
                    raise
                    raise
            else:
                log(544)
            log(545)
        except ZeroDivisionError as e:
            log(546)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if {1, 2, 3}:
                n547 = 0
                while n547 < 2:
                    n547 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                try:
                    log(551)
                    log(553)
                    raise KeyError('k')
                except ArithmeticError as e:
                    log(556)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(558)
                    log(560)
                    return 562
                finally:
                    log(563)
                    raise
                for i in [1, 2]:
                    log('i', i)
                    break
                    raise GeneratorExit
                    log(571)
                else:
                    log(572)
        n573 = 0
        while n573 < 2:
            n573 += 1
            n574 = 0
            while n574 < 2:
                n574 += 1
                log(575)
                try:
                    break
                    break
                except LookupError as e:
                    log(580)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    break
                except BaseException as e:
                    log(585)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 587
                finally:
                    log(588)
                    raise ValueError('v') from None
            else:
                log(591)
            try:
                with Manager() as m:
                    raise
                n594 = 0
                while n594 < 2:
                    n594 += 1
                    continue
                    log(sum((x, x) for x in {} if x))
                    return 600
                with 5, Manager():
                    log(602)
                    raise
                    raise
            except* KeyError as e:
                log(607)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(608)
            raise KeyError('k') from None
    except KeyError as e:
        log(611)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in [1, 2]:
            log('i', i)
            log(612)
            if ['b', 'a']:
                try:
                    return 614
                except BaseException as e:
                    log(615)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(620)
                    log(622)
                    log(623)
                if (object)[2:2]:
                    raise ValueError('v')
                    continue
                else:
                    raise TypeError from KeyError(9)
                    return 632
                    log(634)
                n635 = 0
                while n635 < 2:
                    n635 += 1
                    break
                    raise
                else:
                    log(640)
            try:
                try:
                    log(641)
                except BaseException as e:
                    log(643)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except ArithmeticError as e:
                    log(646)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((range(5) ** -1))
                    break
                    return 652
                continue
                n655 = 0
                while n655 < 2:
                    n655 += 1
                    break
                    log(658)
                    log(661)
                else:
                    log(662)
            except TypeError as e:
                log(663)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise GeneratorExit
            finally:
                log(666)
                log(667)
                log(hasattr(1))
                if b' x ':
                    return 671
                else:
                    raise OSError(2, 'gone')
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
def run():
    a, b, c = 'ǆ'
    return locals()
show(run)
''')
print('#', 17, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def __format__(self, spec): return f'fmt[{spec}]'
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __hash__(self): return 7
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __lt__(self, other): log('lt'); return True
        def __contains__(self, item): log('contains', item); return item == 1
    class Y(bytes, X):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
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
show(lambda: bytes(x))
show(lambda: x.method(3))
show(lambda: x.value)
show(lambda: x[0])
show(lambda: list(x))
show(lambda: x and 1)
show(lambda: X.missing)
show(lambda: (*x,))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 18, flush=True)
run_snippet('''
async def main():
    raise ValueError('v')
    raise GeneratorExit
show(lambda: drive(main()))
''')
print('#', 19, flush=True)
run_snippet('''
show(lambda: (bytearray(b'xyz') // '{0:=+12.3X}|{0!r}'.format(2**63)))
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: '')
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
    try:
        yield 6
    finally:
        log('finally')
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.gi_frame is None)
show(lambda: next(g))
show(lambda: next(g))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(GeneratorExit))
show(g.close)
''')
print('#', 22, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int() if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int() if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((1,)))
show(lambda: run(63))
show(lambda: run((((2.5-1e3j) == (2.5-1e3j)) ** 10)))
show(lambda: run(([(x, x) for x in 'a' if x] ** 0.5)))
''')
print('#', 23, flush=True)
run_snippet('''
def run():
    for i in [1, 2]:
        log('i', i)
        n674 = 0
        while n674 < 2:
            n674 += 1
            if (1.7976931348623157e308 & float('nan')):
                log(675)
            else:
                try:
                    log((-256).as_integer_ratio(1e22, (1+2j)))
                    raise
                    raise StopIteration(3)
                except* KeyError as e:
                    log(683)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                try:
                    return 686
                except ValueError as e:
                    log(687)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([x for x in -1e-7 if x != 1])
                else:
                    raise GeneratorExit from None
                    log(692)
                    return 695
                finally:
                    log(696)
                    raise
                    return 700
        else:
            log(701)
    return 'fell off'
show(run)
''')
print('#', 24, flush=True)
run_snippet('''
def run():
    v = {1: 2}
    try:
        v += ({1, 2, 3}).symmetric_difference(3)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 25, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(*(), **{}))
show(lambda: f(a=1))
show(lambda: f(1, b=2))
show(lambda: f(*5))
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    n702 = 0
    while n702 < 2:
        n702 += 1
        continue
        log(705)
        return 707
    else:
        log(708)
    log(709)
    return 'fell off'
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
show(lambda: {1})
''')
print('#', 28, flush=True)
run_snippet('''
def run():
    (a, b), c = {1: 2}
    return locals()
show(run)
''')
print('#', 29, flush=True)
run_snippet('''
show(lambda: {(2.5-1e3j): b'', (1+2j): (not {'x': None}), set('abc'): ('%+12.12c' % ('é',))})
''')
print('#', 30, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __str__(self): return 'str'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
    class Y(X):
        pass
        def __str__(self): return 'str'
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __index__(self): log('index'); return 1
        def __mul__(self, other): return ('mul', other)
        def __get__(self, obj, cls): log('get'); return 'got'
        def __round__(self, n=None): return ('round', n)
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
show(lambda: list(reversed(x)))
show(lambda: [i for i in x])
show(lambda: x.anything)
show(lambda: bytes(x))
show(lambda: format(x, 'abc'))
show(lambda: x < y)
show(lambda: sorted([x, y]) is None)
show(lambda: range(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 31, flush=True)
run_snippet('''
def f(a, *args, **kwargs): return locals()
show(lambda: f())
show(lambda: f(1, a=2))
show(lambda: f(1, c=3))
show(lambda: f(*[1], *[2], b=3))
''')
print('#', 32, flush=True)
run_snippet('''
def run():
    v = {'x': None}
    try:
        v *= 0
    finally:
        log(v)
    return v
show(run)
''')
print('#', 33, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: round(x))
show(lambda: int(x))
show(lambda: 7 in x)
show(lambda: str(x))
show(lambda: x.method(3))
show(lambda: 1 in x)
show(lambda: x.__class__.__name__)
show(lambda: x + y)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 34, flush=True)
run_snippet('''
def f(a, b): return locals()
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(1, 2, 3))
show(lambda: f(**{1: 2}))
show(lambda: f(x=1))
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    a, b = [None, 0]
    return locals()
show(run)
''')
print('#', 36, flush=True)
run_snippet('''
show(lambda: frozenset({2, 3}))
''')
print('#', 37, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f(**5))
show(lambda: f(1, *[2], c=3))
show(lambda: f(1, b=2))
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    n710 = 0
    while n710 < 2:
        n710 += 1
        if [].append:
            try:
                with Manager() as m, 5:
                    return 712
                    log(b'abc')
                try:
                    raise
                    return 718
                    raise
                except TypeError as e:
                    log(721)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 723
                    log(([3, 1, 2] ** 2))
                finally:
                    log(726)
                    return 728
                    log(729)
                    return 732
                n733 = 0
                while n733 < 2:
                    n733 += 1
                    continue
                    break
                    break
            except ZeroDivisionError as e:
                log(740)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n741 = 0
                while n741 < 2:
                    n741 += 1
                    break
                if slice(None):
                    log(([[1], [2]] ** 3))
            except ZeroDivisionError as e:
                log(746)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5, Manager() as m:
                    break
                    raise TypeError from KeyError(9)
                for i in iter([4]):
                    log('i', i)
                    break
                    raise
            else:
                1 / 0
                log(757)
                if (-1e-7 if (1,) else range(5)):
                    return 759
                    log(761)
                    raise
                else:
                    break
                    raise
                    log(768)
            finally:
                log(770)
                try:
                    raise ZeroDivisionError(1, 2)
                    raise
                except Exception as e:
                    log(775)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(778)
                    log(780)
                except KeyError as e:
                    log(782)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    continue
                    log(788)
                with 5:
                    raise
                    raise KeyError('k')
            try:
                if (63 ** 0.5):
                    1 / 0
                else:
                    log(([[1], [2]] if b' x ' else 2))
                    raise KeyError('k') from KeyError(9)
                log(799)
                with Manager() as m:
                    log(800)
            except TypeError as e:
                log(802)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if '{0:.1X}|{0!r}'.format(3):
                    return 804
                    log((frozenset()).__and__(type))
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                try:
                    continue
                    1 / 0
                except ArithmeticError as e:
                    log(813)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except ArithmeticError as e:
                    log(816)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 820
                    continue
            except KeyError as e:
                log(823)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(824)
            finally:
                log(825)
                log(826)
                for i in range(3):
                    log('i', i)
                    log(list(x for x in int))
                else:
                    log(829)
                with Manager(), 5:
                    log((255 == bytes(range(65, 75)) == 'ΑΣ' >= 2**63))
                    log(('title case Text' != '{} {x}'))
            if (+[1, 2, 3, 4, 5]):
                for i in iter([4]):
                    log('i', i)
                    break
                try:
                    1 / 0
                    raise OSError(2, 'gone')
                except (KeyError, ValueError) as e:
                    log(840)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(b'a')
                    break
                    1 / 0
                else:
                    continue
                finally:
                    log(849)
                    continue
            else:
                if frozenset():
                    break
                else:
                    continue
                    log(856)
                log(858)
        try:
            with 5:
                if (not 'ǆ'):
                    log(861)
                else:
                    raise
                    raise OSError(2, 'gone') from None
                    break
                log(868)
            with Manager():
                if '{0:^.10d}|{0!r}'.format(0.1):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log({-x for x in {1} if not x})
                    log(873)
                    log((2**62 - 1 <= 10**20))
                try:
                    break
                    log(880)
                    raise KeyError('k')
                except LookupError as e:
                    log(883)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except ArithmeticError as e:
                    log(886)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    raise
                finally:
                    log(891)
                    log(892)
                log(894)
        except* KeyError as e:
            log(895)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        except* (TypeError, OSError) as e:
            log(897)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(898)
        try:
            try:
                if (2.5 @ float('nan')):
                    log(899)
                else:
                    raise GeneratorExit
            except LookupError as e:
                log(903)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(904)
                try:
                    break
                except* (TypeError, OSError) as e:
                    log(907)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(908)
                except* ValueError as e:
                    log(909)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    1 / 0
                    continue
                    log(916)
                finally:
                    log(917)
                    continue
            except Exception as e:
                log(920)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    raise ValueError('v')
                except TypeError as e:
                    log(925)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log(min(b''))
                    1 / 0
                else:
                    break
                try:
                    log(934)
                finally:
                    log(936)
                    log(937)
            else:
                try:
                    log(939)
                    1 / 0
                    log(tuple())
                except ArithmeticError as e:
                    log(945)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 947
                    1 / 0
                    raise
                else:
                    log(sum(x or 1 for x in '-3.5' if x != 1))
                    break
                    raise TypeError from None
                try:
                    log(959)
                    return 961
                    break
                except (KeyError, ValueError) as e:
                    log(964)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                    raise
                except LookupError as e:
                    log(971)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(974)
                    continue
                finally:
                    log(978)
                    log((i for i in range(3)))
                    raise
                    break
                for i in ():
                    log('i', i)
                    return 986
                    break
                    break
            try:
                try:
                    log(b'')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                except ArithmeticError as e:
                    log(997)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 999
                except ZeroDivisionError as e:
                    log(1000)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1002)
                    log(1003)
            finally:
                log(1005)
                try:
                    break
                    return 1009
                except (KeyError, ValueError) as e:
                    log(1010)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1012
                except ZeroDivisionError as e:
                    log(1013)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1014)
                    return 1017
                else:
                    raise
                try:
                    break
                except ValueError as e:
                    log(1022)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1024)
                    log(1026)
                    1 / 0
                except LookupError as e:
                    log(1029)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1030)
                finally:
                    log(1032)
                    raise TypeError from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
        except ZeroDivisionError as e:
            log(1037)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(1038)
                log(1039)
                with Manager(True) as m, Manager(True) as m:
                    continue
            finally:
                log(1042)
                log(1043)
                raise ValueError('v') from None
                if (range(2**70))[2:5:-100]:
                    return 1047
                    log(1048)
                else:
                    raise
                    return 1053
            n1054 = 0
            while n1054 < 2:
                n1054 += 1
                log(1055)
            try:
                try:
                    log((1e22 ** -2))
                    log(1058)
                except LookupError as e:
                    log(1060)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(({1: 2} ** -2))
                except ZeroDivisionError as e:
                    log(1065)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    1 / 0
                else:
                    raise
                finally:
                    log(1072)
                    log(1073)
                    return 1076
                    log(1078)
            except ArithmeticError as e:
                log(1079)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (~[]):
                    break
                    log(1083)
            finally:
                log(1084)
                n1085 = 0
                while n1085 < 2:
                    n1085 += 1
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    return 1091
                else:
                    log(1092)
        except ValueError as e:
            log(1093)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (-()):
                1 / 0
                with Manager(True), Manager(True):
                    log(1096)
            else:
                log(1098)
                log(1099)
                try:
                    break
                    raise
                finally:
                    log(1104)
                    log(1106)
                    log(1107)
                    log(1110)
        finally:
            log(1111)
            try:
                if (type << -1):
                    return 1113
                    1 / 0
                else:
                    return 1117
            except LookupError as e:
                log(1118)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    1 / 0
                    continue
                    break
                n1125 = 0
                while n1125 < 2:
                    n1125 += 1
                    log((None if range(2**70) else 1e100))
                    break
            else:
                n1130 = 0
                while n1130 < 2:
                    n1130 += 1
                    continue
                    continue
                else:
                    log(1135)
                try:
                    break
                except ValueError as e:
                    log(1138)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(1141)
                    log([3, 1, 2])
            return 1145
            log(1146)
    return 'fell off'
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
show(lambda: set('abc'))
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: bool())
''')
print('#', 41, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
    class Y(bytes, X):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        def __missing__(self, key): return 'missing'
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __delattr__(self, name): log('delattr', name)
        def __get__(self, obj, cls): log('get'); return 'got'
    class Z(int, X):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __format__(self, spec): return f'fmt[{spec}]'
        def __str__(self): return 'str'
        def __gt__(self, other): log('gt'); return NotImplemented
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
show(lambda: X.static(1))
show(lambda: hash(x) == hash(x))
show(lambda: str(x))
show(lambda: x @ y)
show(lambda: [i for i in x])
show(lambda: hasattr(x, 'b'))
show(lambda: next(x))
show(lambda: x.anything)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 42, flush=True)
run_snippet('''
show(lambda: ((255).bit_count({1, 2, 3}, 2) % (~[-x for x in {} if x != 1])))
''')
print('#', 43, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __get__(self, obj, cls): log('get'); return 'got'
        static = staticmethod(lambda *a: ('static', a))
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __neg__(self): return 'neg'
    class Y():
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        def __float__(self): log('float'); return 1.5
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __gt__(self, other): log('gt'); return NotImplemented
        def __class_getitem__(cls, key): return (cls.__name__, key)
    class Z(str, Y):
        pass
        def __round__(self, n=None): return ('round', n)
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
show(lambda: x.a)
show(lambda: x.klass(2))
show(lambda: x.value)
show(lambda: list(x))
show(lambda: float(x))
show(lambda: round(x, 2))
show(lambda: sum(x))
show(lambda: abs(x))
def change():
    global x; x.new = 1
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
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: next(g))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(KeyError))
show(lambda: g.send(None))
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 45, flush=True)
run_snippet('''
def run():
    if 2**62 - 1:
        log(1147)
        log(1148)
    try:
        n1149 = 0
        while n1149 < 2:
            n1149 += 1
            try:
                for i in range(3):
                    log('i', i)
                    raise StopIteration(3) from None
                    raise KeyError('k') from KeyError(9)
                else:
                    log(1154)
                try:
                    log(('%-.3X' % ('İ',)))
                    1 / 0
                    continue
                finally:
                    log(1161)
                    raise
                try:
                    1 / 0
                    log(1166)
                    break
                except Exception as e:
                    log(1170)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1171)
                    return 1174
                    log(1176)
            except ZeroDivisionError as e:
                log(1177)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                except LookupError as e:
                    log(1180)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                break
                with Manager() as m:
                    break
        else:
            log(1187)
    except KeyError as e:
        log(1188)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise GeneratorExit from None
        log(1191)
    except (KeyError, ValueError) as e:
        log(1192)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise
        for i in [1, 2]:
            log('i', i)
            break
            with Manager() as m:
                break
            try:
                try:
                    log(1199)
                except ZeroDivisionError as e:
                    log(1201)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    return 1205
                else:
                    log(1207)
                    raise StopIteration(3) from None
                    break
                finally:
                    log(1212)
                    return 1214
                    log(1215)
                    continue
                if {{1, 2, 3}}:
                    1 / 0
                    continue
                else:
                    log(1224)
                    log(1225)
                    break
                if (1, 2):
                    break
                    continue
                    continue
                else:
                    log(1236)
                    raise KeyError('k')
                    raise
            finally:
                log(1241)
                for i in ():
                    log('i', i)
                    continue
                    continue
                if (1, (2, 3)):
                    continue
                else:
                    log({1})
                log(1250)
        else:
            log(1251)
    else:
        with Manager(), Manager():
            for i in ():
                log('i', i)
                if ([[1], [2]] << 64):
                    1 / 0
                    log(1254)
                    raise
                else:
                    raise ValueError('v') from KeyError(9)
            for i in [1, 2]:
                log('i', i)
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                except* ValueError as e:
                    log(1262)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
            log(1264)
        if 2.5:
            for i in iter([4]):
                log('i', i)
                raise OSError(2, 'gone')
            else:
                log(1267)
            n1268 = 0
            while n1268 < 2:
                n1268 += 1
                if f'{(1e22):0= 08_}{(1e22)!r:>20}':
                    log(1270)
                    log((... ** -2))
                log(1273)
    finally:
        log(1274)
        if (b'\\x00\\xff' << 31):
            try:
                with 5, Manager() as m:
                    log(1276)
            except KeyError as e:
                log(1277)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1279)
                    log(1281)
                except Exception as e:
                    log(1282)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log('ǆ')
                except (KeyError, ValueError) as e:
                    log(1287)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1289
                    log((None if 2**63 else 123456.789))
                else:
                    return 1293
                1 / 0
                return 1297
            except ValueError as e:
                log(1298)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    raise
                    raise
                    1 / 0
                log(1305)
                n1307 = 0
                while n1307 < 2:
                    n1307 += 1
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    continue
                else:
                    log(1314)
            finally:
                log(1315)
                try:
                    log(1317)
                except ValueError as e:
                    log(1318)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1321)
                finally:
                    log(1323)
                    log(1324)
                    log({'a': 1, 'b': 2})
            try:
                with Manager(True) as m, 5:
                    raise ValueError('v') from KeyError(9)
                    raise GeneratorExit
                    log({1})
                try:
                    raise StopIteration(3)
                    raise
                finally:
                    log(1338)
                    log(1339)
                    raise
                    raise TypeError
            except* KeyError as e:
                log(1345)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* ValueError as e:
                log(1347)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            else:
                try:
                    raise ValueError('v')
                    return 1352
                finally:
                    log(1353)
                    log('%s-%d')
                with Manager(True) as m, Manager() as m:
                    1 / 0
                    raise TypeError from None
                with Manager(True) as m, Manager(True):
                    log(1361)
                    log(1362)
            finally:
                log(1364)
                log(1365)
                if (+0):
                    1 / 0
                else:
                    raise KeyError('k') from KeyError(9)
                    raise
                    log(1372)
        else:
            try:
                try:
                    raise ValueError('v') from KeyError(9)
                    raise TypeError
                finally:
                    log(1378)
                    raise GeneratorExit
                with Manager(True) as m, 5:
                    log([1.5, 1])
            except* KeyError as e:
                log(1383)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
        log(1385)
        if [1]:
            log(1387)
            log(1388)
        else:
            n1389 = 0
            while n1389 < 2:
                n1389 += 1
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                try:
                    log(1393)
                    return 1395
                except* KeyError as e:
                    log(1396)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1397)
                else:
                    raise
                    raise GeneratorExit
                n1402 = 0
                while n1402 < 2:
                    n1402 += 1
                    continue
            else:
                log(1405)
            n1406 = 0
            while n1406 < 2:
                n1406 += 1
                log(1407)
                try:
                    break
                    1 / 0
                    raise TypeError
                except LookupError as e:
                    log(1414)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except ZeroDivisionError as e:
                    log(1417)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1419)
                finally:
                    log(1420)
                    1 / 0
            for i in iter([4]):
                log('i', i)
                continue
            else:
                log(1425)
    return 'fell off'
show(run)
''')
print('#', 46, flush=True)
run_snippet('''
show(lambda: (([1]).count(frozenset({2, 3})) ** 1))
''')
print('#', 47, flush=True)
run_snippet('''
show(lambda: (1,))
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    try:
        for i in range(3):
            log('i', i)
            try:
                try:
                    continue
                    continue
                    continue
                except ZeroDivisionError as e:
                    log(1432)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(1435)
                    raise GeneratorExit from None
                    log(((None,)).__mul__(bytearray()))
                    break
                try:
                    log((+b'a,b,c'))
                    continue
                    raise
                finally:
                    log(1448)
                    1 / 0
                    break
                if ('%12E' % (float('nan'),)):
                    raise
            except LookupError as e:
                log(1455)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    break
                else:
                    log(1458)
            try:
                n1459 = 0
                while n1459 < 2:
                    n1459 += 1
                    continue
                with Manager(), Manager(True) as m:
                    log(1463)
                    return 1465
            except ZeroDivisionError as e:
                log(1466)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (-63):
                    return 1468
                    1 / 0
                else:
                    continue
            except Exception as e:
                log(1473)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1474 = 0
                while n1474 < 2:
                    n1474 += 1
                    break
                    return 1478
                n1479 = 0
                while n1479 < 2:
                    n1479 += 1
                    continue
                else:
                    log(1482)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise TypeError
                    raise
                except LookupError as e:
                    log(1489)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1491)
                    raise TypeError
                    continue
            else:
                break
                with Manager(True):
                    raise KeyError('k') from None
                for i in iter([4]):
                    log('i', i)
                    raise GeneratorExit from None
                    log(f'{(0.1):^z08.3F}{(0.1)!r:>20}')
                    return 1505
                else:
                    log(1506)
        else:
            log(1507)
    finally:
        log(1508)
        log(1509)
    n1511 = 0
    while n1511 < 2:
        n1511 += 1
        with Manager(True):
            with Manager(True), 5:
                n1512 = 0
                while n1512 < 2:
                    n1512 += 1
                    log((1.0).is_integer(bytearray(b'xyz'), [1.5, 1], signed=True))
                else:
                    log(1515)
                with 5, Manager() as m:
                    log(f'{(-1.5):z12.0F}{(-1.5)!r:>20}')
                log(1518)
            log(1519)
        log(1520)
    return 'fell off'
show(run)
''')
print('#', 49, flush=True)
run_snippet('''
async def main():
    raise GeneratorExit
show(lambda: drive(main()))
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    raise KeyError('k')
    return 'fell off'
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
show(lambda: (1,))
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    [] = (None >> -1)
    return locals()
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    for i in 'ab':
        log('i', i)
        with Manager() as m, Manager(True):
            try:
                try:
                    log(1523)
                except* KeyError as e:
                    log(1525)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1527)
                    log(1529)
                    break
                    raise
            except ZeroDivisionError as e:
                log(1534)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    log(range(0))
                    break
                    log((len)[3])
            except TypeError as e:
                log(1541)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1542 = 0
                while n1542 < 2:
                    n1542 += 1
                    break
                    break
                    break
                n1549 = 0
                while n1549 < 2:
                    n1549 += 1
                    continue
                    raise KeyError('k')
                else:
                    log(1554)
            try:
                if bytes(-100, [1.5, 1]):
                    log([])
                    break
                    log(bin((1,)))
                else:
                    log(1561)
                    continue
            except KeyError as e:
                log(1565)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m, Manager(True):
                    1 / 0
                try:
                    raise
                    log(((2.5-1e3j) if () else {'a': 1, 'b': 2}))
                    return 1573
                except (KeyError, ValueError) as e:
                    log(1574)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 1578
                    continue
        if (1+2j):
            log(1581)
            try:
                if (b' x ', '', 3**100,):
                    continue
                else:
                    return 1585
                    raise StopIteration(3)
            finally:
                log(1588)
                n1589 = 0
                while n1589 < 2:
                    n1589 += 1
                    break
                    continue
            for i in iter([4]):
                log('i', i)
                n1594 = 0
                while n1594 < 2:
                    n1594 += 1
                    log(1596)
                    log(1597)
                else:
                    log(1599)
        with Manager(True):
            log(1600)
            try:
                with Manager():
                    1 / 0
            finally:
                log(1603)
                1 / 0
            n1606 = 0
            while n1606 < 2:
                n1606 += 1
                with Manager():
                    break
            else:
                log(1609)
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def run():
    v = {1: 2}
    try:
        v |= {1, 2, 3}
    finally:
        log(v)
    return v
show(run)
''')
print('#', 55, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(('12' << 31)))
show(lambda: run({x or 1 for x in {1: 2}}))
show(lambda: run(((b'\\x00\\xff')[2] == ((1+2j) ** -1))))
show(lambda: run(reversed((1, 2), frozenset())))
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    log(1610)
    return 'fell off'
show(run)
''')
print('#', 57, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        raise ValueError(3)
show(lambda: drive(main()))
''')
print('#', 58, flush=True)
run_snippet('''
show(lambda: {('{} {x}' if (None,) else frozenset({2, 3})), format(0, '=,.0')})
''')
print('#', 59, flush=True)
run_snippet('''
def run():
    with 5, Manager(True):
        n1611 = 0
        while n1611 < 2:
            n1611 += 1
            n1612 = 0
            while n1612 < 2:
                n1612 += 1
                n1613 = 0
                while n1613 < 2:
                    n1613 += 1
                    raise StopIteration(3)
                for i in ():
                    log('i', i)
                    1 / 0
                1 / 0
            with Manager():
                log(1620)
                n1621 = 0
                while n1621 < 2:
                    n1621 += 1
                    continue
                    break
                    raise
                raise
    for i in ():
        log('i', i)
        if (2**64 if 1j else complex('inf')):
            with 5:
                try:
                    log(1631)
                except LookupError as e:
                    log(1632)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((b'a' >> 31))
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(1637)
                    continue
                    log(1641)
        1 / 0
        n1644 = 0
        while n1644 < 2:
            n1644 += 1
            n1645 = 0
            while n1645 < 2:
                n1645 += 1
                if (--1e-7):
                    return 1647
                else:
                    return 1649
                    break
                    break
                with 5:
                    return 1655
                    continue
                    log([])
            else:
                log(1660)
            with Manager():
                if (Ellipsis << 1.0):
                    log(1662)
                try:
                    log({'a': 1, 'b': 2})
                    continue
                    raise KeyError('k') from KeyError(9)
                finally:
                    log(1669)
                    log(1670)
                    raise OSError(2, 'gone') from None
    n1674 = 0
    while n1674 < 2:
        n1674 += 1
        try:
            log(1675)
            log(1676)
            n1678 = 0
            while n1678 < 2:
                n1678 += 1
                if (~255):
                    continue
                    1 / 0
        except BaseException as e:
            log(1683)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if ({'a': 1, 'b': 2}).__contains__('a,b,,c'):
                with Manager() as m, Manager(True):
                    return 1685
        except Exception as e:
            log(1686)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if ({1, 2, 3} >> 64):
                log(1687)
                try:
                    continue
                    raise KeyError('k') from None
                except Exception as e:
                    log(1692)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                    1 / 0
                else:
                    log(1700)
                    log((+0))
                finally:
                    log(1703)
                    continue
                    1 / 0
                    1 / 0
            log(1710)
            raise KeyError('k') from KeyError(9)
        with 5:
            with Manager(True) as m, Manager(True):
                log(1713)
                raise OSError(2, 'gone')
                if (~1e100):
                    return 1717
                else:
                    log((range(2**70) ** None))
                    1 / 0
        break
    else:
        log(1724)
    return 'fell off'
show(run)
''')
