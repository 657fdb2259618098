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
def make():
    class X(str):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        value = 5
    class Y():
        pass
        def __str__(self): return 'str'
        def __delattr__(self, name): log('delattr', name)
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __call__(self, *a, **k): return ('called', a, k)
        def __len__(self): log('len'); return 2
    class Z():
        pass
        def __missing__(self, key): return 'missing'
        def __float__(self): log('float'); return 1.5
        static = staticmethod(lambda *a: ('static', a))
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __enter__(self): log('enter'); return self
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
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
show(lambda: x != y)
show(lambda: [i for i in x])
show(lambda: 1 + x)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x.method(3))
show(lambda: X.static(1))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x + y)
def change():
    global x; del x.a
show(change)
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    n1 = 0
    while n1 < 2:
        n1 += 1
        log(2)
        for i in range(3):
            log('i', i)
            log(3)
            try:
                if (3, 2, 1, 0):
                    log(4)
                if (iter([1, 2]) in slice(1, 5, 2)):
                    continue
                    break
            except KeyError as e:
                log(10)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
                break
            except Exception as e:
                log(15)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(16)
            else:
                try:
                    raise
                    log(19)
                finally:
                    log(21)
                    1 / 0
                if (())[1:-1:5]:
                    break
                if abs(8):
                    break
                    log(29)
                    break
        else:
            log(32)
    else:
        log(33)
    with Manager(True):
        with Manager():
            log(35)
            return 37
            for i in range(3):
                log('i', i)
                log(38)
            else:
                log(39)
        log(41)
        for i in range(3):
            log('i', i)
            for i in range(3):
                log('i', i)
                n42 = 0
                while n42 < 2:
                    n42 += 1
                    break
                    log(45)
                    raise
                else:
                    log(49)
                n50 = 0
                while n50 < 2:
                    n50 += 1
                    log(52)
                    break
            raise ValueError('v') from KeyError(9)
        else:
            log(57)
    return 'fell off'
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    v = bytes(range(65, 75))
    try:
        v[None] += (('a', 1) << 100)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
show(lambda: (range(0)).__class__({'x': None}))
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    *a, = [3, 1, 2]
    return locals()
show(run)
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
    for i in range(2):
        yield i
    try:
        yield 4
    except Exception as e:
        log(repr(e))
        yield 5
    try:
        yield 4
    except ArithmeticError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.gi_running)
show(lambda: g.send(1))
show(lambda: list(g))
show(g.close)
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    for i in 'ab':
        log('i', i)
        log(58)
        log(59)
    try:
        try:
            try:
                with Manager() as m, 5:
                    log(60)
                try:
                    raise
                    log('ab' * 20)
                    log(66)
                except* KeyError as e:
                    log(68)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            except KeyError as e:
                log(70)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), Manager(True):
                    raise
                    log(73)
                    log(76)
                try:
                    log(((2.5-1e3j) not in (-0.0-0j)))
                    1 / 0
                    log(list(x for x in [1, 2, 3, 4, 5]))
                except BaseException as e:
                    log(83)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(84)
                    1 / 0
                    raise ValueError('v')
                finally:
                    log(90)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise OSError(2, 'gone') from None
                    log(95)
                n97 = 0
                while n97 < 2:
                    n97 += 1
                    log((memoryview(b'view') if (1+2j) else -256))
                    log(101)
            except ZeroDivisionError as e:
                log(102)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n103 = 0
                while n103 < 2:
                    n103 += 1
                    log(105)
                else:
                    log(106)
                for i in iter([4]):
                    log('i', i)
                    break
                    raise StopIteration(3)
                n111 = 0
                while n111 < 2:
                    n111 += 1
                    continue
            finally:
                log(114)
                n115 = 0
                while n115 < 2:
                    n115 += 1
                    break
                    log(119)
                else:
                    log(120)
        except ZeroDivisionError as e:
            log(121)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in iter([4]):
                log('i', i)
                log(122)
                with 5, Manager(True):
                    log(124)
                log(125)
            else:
                log(126)
            if ((2.5-1e3j) * (1,)):
                n127 = 0
                while n127 < 2:
                    n127 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 131
                    log(132)
                log(134)
            log(135)
        log(136)
    except LookupError as e:
        log(137)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n138 = 0
        while n138 < 2:
            n138 += 1
            log(140)
            n141 = 0
            while n141 < 2:
                n141 += 1
                n142 = 0
                while n142 < 2:
                    n142 += 1
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    continue
                for i in iter([4]):
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                else:
                    log(151)
            else:
                log(152)
            break
        else:
            log(155)
        try:
            try:
                n156 = 0
                while n156 < 2:
                    n156 += 1
                    log(sorted((x, x) for x in 'abc' if not x))
                    log(159)
                    break
            except ArithmeticError as e:
                log(163)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(((1,)).count(['b', 'a']))
                except ValueError as e:
                    log(166)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1, 2))
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(171)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(172)
                    raise KeyError('k')
                    return 177
                try:
                    return 179
                except LookupError as e:
                    log(180)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(182)
                except TypeError as e:
                    log(183)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(184)
                    log(187)
                else:
                    return 189
                    return 191
                    log(192)
            else:
                try:
                    raise GeneratorExit
                    return 197
                    log((+{'x': None}))
                except (KeyError, ValueError) as e:
                    log(200)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                else:
                    log(205)
                n207 = 0
                while n207 < 2:
                    n207 += 1
                    raise
                    log(211)
        finally:
            log(212)
            log(213)
    except (KeyError, ValueError) as e:
        log(214)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if frozenset():
            try:
                if ('\\x00\\t' << 100):
                    log(215)
            except KeyError as e:
                log(217)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                except ArithmeticError as e:
                    log(220)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    log(2**30)
                else:
                    log(225)
                    raise GeneratorExit
                    raise ZeroDivisionError(1, 2)
                try:
                    log({1j: ('a', 1), (1, (2, 3)): {1, 2, 3}, frozenset(): 0j})
                    log(slice(None))
                finally:
                    log(235)
                    log(f'{(255):*<+5.10X}{(255)!r:>20}')
                n238 = 0
                while n238 < 2:
                    n238 += 1
                    continue
                else:
                    log(241)
        else:
            return 243
    else:
        log(list(x or 1 for x in 1e22 if not x))
        n246 = 0
        while n246 < 2:
            n246 += 1
            continue
            with 5, 5:
                log(249)
        else:
            log(250)
    finally:
        log(251)
        1 / 0
        for i in range(3):
            log('i', i)
            if '{0:-12.3g}|{0!r}'.format(-2**63 - 1):
                log(254)
                n255 = 0
                while n255 < 2:
                    n255 += 1
                    return 257
            log(259)
            raise GeneratorExit
        1 / 0
    log(264)
    return 'fell off'
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    try:
        try:
            with Manager() as m:
                if ((-0.0-0j) >> 1.0):
                    raise KeyError('k') from None
                    log(268)
                else:
                    return 270
                    return 272
                for i in ():
                    log('i', i)
                    raise OSError(2, 'gone')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                n277 = 0
                while n277 < 2:
                    n277 += 1
                    1 / 0
                else:
                    log(280)
            try:
                log(({'a': 1, 'b': 2} ** 1))
            except LookupError as e:
                log(283)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise StopIteration(3) from KeyError(9)
                raise TypeError from None
                try:
                    log({'x': None})
                except Exception as e:
                    log(290)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 292
                except LookupError as e:
                    log(293)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
            except Exception as e:
                log(296)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    return 298
                    continue
                if ({1, 2, 3} != {1, 2, 3}):
                    log(f'{(float('inf')):^+5.10F}{(float('inf'))!r:>20}')
                else:
                    return 304
                    log((b'a')[2:-3])
            log(307)
        except* KeyError as e:
            log(308)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
    except (KeyError, ValueError) as e:
        log(310)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            with Manager(True), Manager(True):
                1 / 0
                if (('a', 1) >> 100):
                    log(313)
                n315 = 0
                while n315 < 2:
                    n315 += 1
                    raise OSError(2, 'gone') from KeyError(9)
                    log(318)
                    log(([1] < ValueError('v') != ('a', 1) >= b'a,b,c'))
                else:
                    log(322)
            if ('%#12.0a' % ('a,b,,c',)):
                with 5, Manager(True):
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(format('abc', '*<5n'))
                    log([])
                log(329)
            try:
                n330 = 0
                while n330 < 2:
                    n330 += 1
                    raise GeneratorExit from None
                    continue
                    raise
                else:
                    log(337)
                if ({1, 2, 3} ** -1):
                    raise GeneratorExit
                    log(((-0.0-0j) | list('hello')))
                else:
                    log(342)
                try:
                    log((-b''))
                    raise OSError(2, 'gone')
                finally:
                    log(348)
                    return 350
            except TypeError as e:
                log(351)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(353)
                    log(354)
                    return 357
                except ArithmeticError as e:
                    log(358)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(360)
                    log(361)
                except (KeyError, ValueError) as e:
                    log(363)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                finally:
                    log(366)
                    raise
                n369 = 0
                while n369 < 2:
                    n369 += 1
                    break
                    raise
                    break
                log(376)
            except ArithmeticError as e:
                log(377)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(378)
                try:
                    return 380
                    raise
                finally:
                    log(383)
                    log((range(0))[:2])
            else:
                try:
                    raise
                    log((frozenset() % frozenset({2, 3})))
                    log(391)
                except LookupError as e:
                    log(392)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                    1 / 0
                    raise
                finally:
                    log(399)
                    log(400)
                    log(403)
                    raise
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise
                finally:
                    log(410)
                    raise GeneratorExit
                    raise KeyError('k')
                try:
                    raise
                    1 / 0
                    1 / 0
                finally:
                    log(421)
                    raise OSError(2, 'gone')
            finally:
                log(424)
                n425 = 0
                while n425 < 2:
                    n425 += 1
                    log(427)
        except ArithmeticError as e:
            log(428)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(429)
            log(((1, (2, 3)) ** 2))
        except LookupError as e:
            log(432)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager(True):
                    raise ValueError('v')
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log({})
                with Manager() as m, Manager() as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 442
                    raise
                n445 = 0
                while n445 < 2:
                    n445 += 1
                    continue
                else:
                    log(448)
            finally:
                log(449)
                for i in ():
                    log('i', i)
                    break
                    raise ValueError('v')
                    raise OSError(2, 'gone') from None
                with Manager():
                    raise OSError(2, 'gone')
                    raise ZeroDivisionError(1, 2)
                try:
                    log(461)
                except ArithmeticError as e:
                    log(462)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(464)
                except Exception as e:
                    log(465)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
            with 5:
                for i in iter([4]):
                    log('i', i)
                    log(468)
                log(470)
            if (not bytes(range(65, 75))):
                n471 = 0
                while n471 < 2:
                    n471 += 1
                    log(472)
                    1 / 0
                else:
                    log(476)
            else:
                if (b'a').lstrip(bytearray(b'xyz'), key=len):
                    1 / 0
                    log(479)
                    log(481)
                else:
                    raise StopIteration(3)
                    return 486
                try:
                    log((2 if '😀x' else frozenset({2, 3})))
                finally:
                    log(489)
                    return 491
                    raise TypeError from KeyError(9)
        else:
            if ('a' >> -1):
                try:
                    log([*'abc'])
                finally:
                    log(496)
                    log(498)
                    raise ValueError('v')
                    log(502)
            else:
                log(503)
        finally:
            log(504)
            for i in [1, 2]:
                log('i', i)
                try:
                    log((set('abc'), *{1},))
                    raise
                    break
                except* (TypeError, OSError) as e:
                    log(511)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log((dict(zip('abc', range(3))) if (None,) else frozenset({2, 3})))
                    log((False if [[1], [2]] else (1+2j)))
            else:
                log(517)
            raise
            raise StopIteration(3)
    finally:
        log(522)
        log((2**62 - 1 <= frozenset()))
        try:
            try:
                for i in 'ab':
                    log('i', i)
                    break
                    1 / 0
            finally:
                log(529)
                if (1j >= b'' >= () > -7):
                    return 531
                    return 533
                n534 = 0
                while n534 < 2:
                    n534 += 1
                    raise
            log(537)
        finally:
            log(538)
            with Manager(), Manager(True) as m:
                try:
                    log(540)
                    1 / 0
                except ZeroDivisionError as e:
                    log(543)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(544)
                with Manager(True) as m:
                    log(547)
                    raise
                    raise OSError(2, 'gone') from KeyError(9)
                log((b'a,b,c', {1: 2},))
    return 'fell off'
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    with 5, 5:
        n554 = 0
        while n554 < 2:
            n554 += 1
            n555 = 0
            while n555 < 2:
                n555 += 1
                if (iter([1, 2])).count(-float('inf'), -100):
                    log(frozenset())
                else:
                    break
                    raise
                for i in ():
                    log('i', i)
                    return 563
                    raise ValueError('v')
                else:
                    log(566)
            else:
                log(567)
            try:
                if ([0] * 5 @ ['b', 'a']):
                    log(568)
                    break
                    continue
                try:
                    return 575
                    continue
                    log(578)
                finally:
                    log(580)
                    raise TypeError from None
            finally:
                log(583)
                log(584)
            for i in [1, 2]:
                log('i', i)
                raise
                for i in range(3):
                    log('i', i)
                    return 588
                    1 / 0
                    log(591)
        return 594
    return 'fell off'
show(run)
''')
print('#', 9, flush=True)
run_snippet('''
def f(*, a=1): return locals()
show(lambda: f(1, b=2))
show(lambda: f(1, b=2))
show(lambda: f(1, 2))
show(lambda: f(a=1, b=2, c=3))
''')
print('#', 10, flush=True)
run_snippet('''
show(lambda: 1.0)
''')
print('#', 11, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        log(2)
    async with AsyncManager():
        await Wait(4)
show(lambda: drive(main()))
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    try:
        try:
            log(595)
            try:
                raise
            except ArithmeticError as e:
                log(598)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                except ZeroDivisionError as e:
                    log(601)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(603)
                    raise ZeroDivisionError(1, 2)
                except (KeyError, ValueError) as e:
                    log(606)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                    log(609)
                    log(612)
                log(613)
                if memoryview(b'view'):
                    return 615
                    return 617
                    1 / 0
            except KeyError as e:
                log(620)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(622)
                except KeyError as e:
                    log(623)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 625
                    raise StopIteration(3) from KeyError(9)
                    log(628)
                except TypeError as e:
                    log(630)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 632
                    raise
                else:
                    1 / 0
            else:
                with Manager() as m:
                    raise
            n639 = 0
            while n639 < 2:
                n639 += 1
                break
                log(643)
            else:
                log(644)
        finally:
            log(645)
            try:
                try:
                    raise
                    log(649)
                    raise
                except KeyError as e:
                    log(652)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                    log(656)
                except ValueError as e:
                    log(657)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(659)
                    log({(1, 2): [3]})
                    return 663
                with Manager(True) as m:
                    1 / 0
            except ZeroDivisionError as e:
                log(666)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    raise
                    log(669)
                    log(671)
                else:
                    log(673)
            log(674)
            log(675)
    finally:
        log(676)
        if frozenset():
            if {1: 2}:
                for i in [1, 2]:
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                if ['b', 'a']:
                    return 680
                n681 = 0
                while n681 < 2:
                    n681 += 1
                    1 / 0
            else:
                try:
                    log(684)
                    log(686)
                    raise
                except ZeroDivisionError as e:
                    log(690)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(([[1], [2]])[:1:-100])
                    1 / 0
                    raise OSError(2, 'gone')
                except ZeroDivisionError as e:
                    log(697)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    1 / 0
                    return 703
                n704 = 0
                while n704 < 2:
                    n704 += 1
                    raise KeyError('k')
                    log(708)
                else:
                    log(709)
            n710 = 0
            while n710 < 2:
                n710 += 1
                for i in iter([4]):
                    log('i', i)
                    log({})
                n713 = 0
                while n713 < 2:
                    n713 += 1
                    1 / 0
                    raise TypeError from None
                    continue
            if sum((x, x) for x in b'a' if not x):
                try:
                    1 / 0
                finally:
                    log(722)
                    raise
                    raise TypeError
                try:
                    1 / 0
                    raise OSError(2, 'gone') from None
                    return 732
                finally:
                    log(733)
                    log(735)
                    log(({'a': 1, 'b': 2} > {1, 2, 3}))
            else:
                with Manager() as m:
                    log(({}).items(8, '{} {x}', default=0))
                    raise OSError(2, 'gone') from KeyError(9)
                    raise
                log(744)
        for i in iter([4]):
            log('i', i)
            if (+set()):
                log(745)
            else:
                log(746)
            for i in [1, 2]:
                log('i', i)
                for i in ():
                    log('i', i)
                    log(748)
                    raise TypeError
                n751 = 0
                while n751 < 2:
                    n751 += 1
                    continue
                else:
                    log(754)
            else:
                log(755)
            n756 = 0
            while n756 < 2:
                n756 += 1
                try:
                    return 758
                except BaseException as e:
                    log(759)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1+2j))
                finally:
                    log(762)
                    log(763)
            else:
                log(765)
    try:
        with 5, Manager():
            return 767
            log(768)
            n770 = 0
            while n770 < 2:
                n770 += 1
                try:
                    continue
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(775)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    break
                    return 781
                try:
                    log(783)
                    log([str(x) for x in NotImplemented if not x])
                except Exception as e:
                    log(786)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(787)
                    log(790)
                    raise
                except KeyError as e:
                    log(793)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    break
                log(798)
    except LookupError as e:
        log(799)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in [1, 2]:
            log('i', i)
            if (range(2**70) >> 31):
                with Manager(True):
                    break
                    return 803
                try:
                    break
                    break
                    log((not 1))
                finally:
                    log(810)
                    1 / 0
                    log(814)
            else:
                if b'':
                    1 / 0
                else:
                    continue
                    log(820)
                log(821)
        else:
            log(822)
        try:
            n823 = 0
            while n823 < 2:
                n823 += 1
                for i in iter([4]):
                    log('i', i)
                    return 825
                    return 827
                try:
                    1 / 0
                    log(831)
                except Exception as e:
                    log(832)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(833)
                    1 / 0
                else:
                    log(837)
                    continue
                    raise
                finally:
                    log(843)
                    raise ZeroDivisionError(1, 2) from None
                    continue
                    raise
            n850 = 0
            while n850 < 2:
                n850 += 1
                raise StopIteration(3)
                if ((1, 2))[2:5]:
                    raise ValueError('v') from None
                    log(856)
                else:
                    log({-x for x in slice(None)})
                    return 860
            try:
                try:
                    raise ZeroDivisionError(1, 2)
                except TypeError as e:
                    log(863)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                finally:
                    log(866)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise KeyError('k') from KeyError(9)
            except ArithmeticError as e:
                log(871)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (3**100 // [1.5, 1]):
                    return 873
                    raise
                    log(876)
                else:
                    raise
                    raise OSError(2, 'gone')
                    raise TypeError from None
            except KeyError as e:
                log(884)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    raise OSError(2, 'gone') from None
                    raise KeyError('k')
                except* KeyError as e:
                    log(891)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(893)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(895)
                    raise GeneratorExit
                    log(bytearray())
                    log(((i for i in range(3)) < 2**30 - 1 < ' pad ' <= 'abc'))
                n902 = 0
                while n902 < 2:
                    n902 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise TypeError from KeyError(9)
                    continue
                else:
                    log(909)
                n910 = 0
                while n910 < 2:
                    n910 += 1
                    log(911)
                    break
                else:
                    log(915)
        except LookupError as e:
            log(916)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    log(918)
                except TypeError as e:
                    log(919)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log({1})
                finally:
                    log(924)
                    log(926)
                    log(((3, 2, 1, 0) ** -1))
                    log(929)
                n931 = 0
                while n931 < 2:
                    n931 += 1
                    log(933)
                    continue
                    break
            finally:
                log(938)
                try:
                    log(939)
                except BaseException as e:
                    log(941)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(945)
                try:
                    raise ValueError('v') from None
                except* KeyError as e:
                    log(948)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* ValueError as e:
                    log(950)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(951)
                finally:
                    log(952)
                    log(954)
                for i in range(3):
                    log('i', i)
                    raise
                    log(type)
        finally:
            log(959)
            try:
                log(960)
                with Manager() as m:
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
            except Exception as e:
                log(965)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((int << 31))
                    raise KeyError('k')
                    raise KeyError('k') from KeyError(9)
                except KeyError as e:
                    log(972)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise TypeError
                try:
                    raise KeyError('k')
                    log(979)
                    raise KeyError('k')
                except* KeyError as e:
                    log(983)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
            except ZeroDivisionError as e:
                log(985)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                return 987
                raise
            1 / 0
            if ({1} or 1e16):
                if (1/3 < 0.5 < 'é' != -1e-7):
                    raise TypeError
                    1 / 0
                    return 997
                if ({1: 'one', 1.0: 'float'}, *(),):
                    1 / 0
                    log((iter([1, 2]))[-100:5])
                    log(1003)
                else:
                    raise ZeroDivisionError(1, 2)
                    log(1007)
                n1008 = 0
                while n1008 < 2:
                    n1008 += 1
                    log(([0] * 5).__iadd__(frozenset({2, 3}), base=16))
                    raise OSError(2, 'gone')
                else:
                    log(1013)
        if {1: 2}:
            with Manager() as m:
                n1014 = 0
                while n1014 < 2:
                    n1014 += 1
                    raise GeneratorExit
                    log(1017)
                else:
                    log(1019)
                with Manager(), Manager() as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                try:
                    log(1022)
                    log(([] > (None,) < (1+2j)))
                    1 / 0
                except BaseException as e:
                    log(1028)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1030)
                    log(1031)
                except KeyError as e:
                    log(1033)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1035
                    raise KeyError('k')
                    return 1039
                else:
                    log(1040)
                finally:
                    log(1042)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise ZeroDivisionError(1, 2)
            n1047 = 0
            while n1047 < 2:
                n1047 += 1
                if 1e16:
                    log(1048)
                    1 / 0
                n1052 = 0
                while n1052 < 2:
                    n1052 += 1
                    raise OSError(2, 'gone')
                    continue
                n1057 = 0
                while n1057 < 2:
                    n1057 += 1
                    return 1059
                    continue
    else:
        if ({(1, 2): [3]} >> 1):
            log(1062)
            log(1064)
        with Manager(True) as m:
            n1065 = 0
            while n1065 < 2:
                n1065 += 1
                for i in ():
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from None
                    continue
            else:
                log(1070)
        try:
            with 5:
                if (slice(None) | (i for i in range(3))):
                    raise StopIteration(3) from KeyError(9)
                    return 1074
            with Manager(), Manager() as m:
                try:
                    log((~[0] * 5))
                    log(1078)
                    log(1080)
                except Exception as e:
                    log(1081)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1082)
                except (KeyError, ValueError) as e:
                    log(1084)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1086)
                    raise StopIteration(3)
                finally:
                    log(1089)
                    return 1091
                try:
                    log(1092)
                except TypeError as e:
                    log(1094)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    log(1098)
        except KeyError as e:
            log(1099)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise OSError(2, 'gone') from KeyError(9)
            return 1103
        except ZeroDivisionError as e:
            log(1104)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n1105 = 0
            while n1105 < 2:
                n1105 += 1
                log(1106)
                raise GeneratorExit
                with Manager(True), Manager(True):
                    break
                    break
                    1 / 0
            with Manager(True):
                try:
                    return 1116
                except ValueError as e:
                    log(1117)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except ZeroDivisionError as e:
                    log(1120)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1122)
                    return 1124
                else:
                    1 / 0
                finally:
                    log(1127)
                    log(-float('inf'))
                    raise
                    raise ValueError('v') from None
                for i in ():
                    log('i', i)
                    log((~(3, 2, 1, 0)))
                else:
                    log(1136)
            n1137 = 0
            while n1137 < 2:
                n1137 += 1
                with Manager():
                    log(1138)
                    continue
                    continue
                log(1144)
            else:
                log(1145)
        finally:
            log(1146)
            try:
                n1147 = 0
                while n1147 < 2:
                    n1147 += 1
                    raise ValueError('v') from None
                    raise
                    raise
                if (2.5-1e3j):
                    raise
                    log(isinstance(3))
                    return 1159
                else:
                    1 / 0
                1 / 0
            finally:
                log(1164)
                log((2.5-1e3j))
                for i in [1, 2]:
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from None
                    raise GeneratorExit from KeyError(9)
                    log(1172)
                if 2**32 + 1:
                    raise ValueError('v')
                else:
                    raise ValueError('v')
                    raise GeneratorExit
            try:
                with Manager() as m, Manager(True):
                    raise KeyError('k') from KeyError(9)
                    raise GeneratorExit from None
                log(1183)
            except Exception as e:
                log(1184)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    raise
                    return 1190
                finally:
                    log(1191)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(dict(zip('abc', range(3))))
                try:
                    log((slice(None) if (1+2j) else {}))
                finally:
                    log(1198)
                    log(1200)
                    raise TypeError
                raise
            with Manager(True) as m, Manager(True):
                n1205 = 0
                while n1205 < 2:
                    n1205 += 1
                    return 1207
                else:
                    log(1208)
                log(1209)
    finally:
        log(1210)
        n1211 = 0
        while n1211 < 2:
            n1211 += 1
            try:
                raise GeneratorExit from KeyError(9)
                n1214 = 0
                while n1214 < 2:
                    n1214 += 1
                    1 / 0
                else:
                    log(1217)
                n1218 = 0
                while n1218 < 2:
                    n1218 += 1
                    break
                else:
                    log(1221)
            finally:
                log(1222)
                n1223 = 0
                while n1223 < 2:
                    n1223 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                else:
                    log(1226)
                try:
                    1 / 0
                    raise GeneratorExit
                    log(1232)
                except BaseException as e:
                    log(1233)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except LookupError as e:
                    log(1236)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1238)
                log(1239)
            return 1241
        raise
        try:
            for i in iter([4]):
                log('i', i)
                1 / 0
                for i in [1, 2]:
                    log('i', i)
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(1250)
            else:
                log(1251)
        except* ValueError as e:
            log(1252)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1253)
        finally:
            log(1254)
            try:
                try:
                    log(1256)
                finally:
                    log(1257)
                    log(1258)
                    log(1261)
                log(1262)
                for i in iter([4]):
                    log('i', i)
                    log(([[1], [2]])[10])
                else:
                    log(1265)
            finally:
                log(1266)
                for i in range(3):
                    log('i', i)
                    return 1268
                    log(1269)
                else:
                    log(1271)
                return 1273
                n1274 = 0
                while n1274 < 2:
                    n1274 += 1
                    break
                    log(1278)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            log(1281)
    return 'fell off'
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    try:
        log(1282)
        1 / 0
    except (KeyError, ValueError) as e:
        log(1286)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            for i in 'ab':
                log('i', i)
                try:
                    log(1287)
                except LookupError as e:
                    log(1289)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except Exception as e:
                    log(1292)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(1295)
                finally:
                    log(1297)
                    raise
                    log(1301)
                    log(('ab' * 20).rindex(set('abc'), 2))
            else:
                log(1304)
            n1305 = 0
            while n1305 < 2:
                n1305 += 1
                try:
                    log(())
                    break
                except Exception as e:
                    log(1310)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1312
                    break
                    raise TypeError
                else:
                    raise OSError(2, 'gone') from None
                    raise ValueError('v') from KeyError(9)
                    continue
                if -0.0:
                    continue
                try:
                    continue
                except KeyError as e:
                    log(1327)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(1330)
                except ZeroDivisionError as e:
                    log(1332)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
        finally:
            log(1335)
            try:
                for i in ():
                    log('i', i)
                    return 1337
                    break
                    break
                with Manager(True), Manager() as m:
                    return 1343
                    raise
                    raise GeneratorExit from KeyError(9)
            except Exception as e:
                log(1348)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (0j).__abs__(-100, *[1, 2]):
                    log(1349)
                    1 / 0
                    log({x for x in {'a': 1, 'b': 2} if x != 1})
                else:
                    log((1 >> 1.0))
                    log(1357)
                    raise
                if 'é':
                    1 / 0
                with Manager(True) as m:
                    raise ValueError('v')
                    raise
                    return 1368
            except Exception as e:
                log(1369)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1370)
                try:
                    log(1371)
                    raise
                    log(1376)
                except LookupError as e:
                    log(1377)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1379)
                finally:
                    log(1380)
                    log(('title case Text')[100:8:-100])
                    1 / 0
                    log(1386)
                n1387 = 0
                while n1387 < 2:
                    n1387 += 1
                    raise
            finally:
                log(1390)
                for i in iter([4]):
                    log('i', i)
                    continue
                else:
                    log(1393)
                with Manager(True), Manager(True):
                    return 1395
                    log(1396)
        log(1399)
    else:
        with 5:
            log(1400)
            for i in iter([4]):
                log('i', i)
                with Manager(), Manager(True):
                    raise StopIteration(3)
                    continue
                    raise
                with Manager(), Manager(True):
                    break
                break
            n1411 = 0
            while n1411 < 2:
                n1411 += 1
                if (1/3).conjugate('12'):
                    log(b'\\x00\\xff')
                for i in range(3):
                    log('i', i)
                    raise ValueError('v')
                    raise
                    raise
        with Manager() as m, Manager(True) as m:
            for i in range(3):
                log('i', i)
                if ([1.5, 1] if bytearray(b'xyz') else 1e22):
                    log(1420)
                    log((1.0 >= 123456.789))
                with Manager(), Manager():
                    raise OSError(2, 'gone') from None
                    1 / 0
            if ('%.3E' % (-2**62,)):
                with Manager(True), 5:
                    log(1428)
                    return 1431
                    log(1433)
            else:
                with Manager(True) as m, 5:
                    return 1435
                    raise
                    log(1439)
            with 5:
                for i in 'ab':
                    log('i', i)
                    return 1441
                else:
                    log(1442)
                if print:
                    raise OSError(2, 'gone') from KeyError(9)
                    log(1446)
                    1 / 0
    finally:
        log(1449)
        for i in iter([4]):
            log('i', i)
            n1450 = 0
            while n1450 < 2:
                n1450 += 1
                for i in range(3):
                    log('i', i)
                    break
                    break
                    raise KeyError('k') from KeyError(9)
                else:
                    log(1457)
                log(1458)
                if (3 >> -1):
                    log(1460)
                    break
            log(1463)
        else:
            log(1464)
    return 'fell off'
show(run)
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    with Manager(True) as m:
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
        if (frozenset({2, 3}) and frozenset({2, 3})):
            with 5, 5:
                try:
                    raise TypeError
                    return 1470
                except LookupError as e:
                    log(1471)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    1 / 0
                    return 1477
            n1478 = 0
            while n1478 < 2:
                n1478 += 1
                try:
                    log(1480)
                    break
                except TypeError as e:
                    log(1483)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1487)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    continue
                except (KeyError, ValueError) as e:
                    log(1492)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1494
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise
                finally:
                    log(1499)
                    continue
                    log(1503)
                log(1504)
            n1505 = 0
            while n1505 < 2:
                n1505 += 1
                break
            else:
                log(1508)
        try:
            log(1509)
        finally:
            log(1510)
            return 1512
            for i in range(3):
                log('i', i)
                log(1513)
    return 'fell off'
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __class_getitem__(cls, key): return (cls.__name__, key)
        prop = property(lambda self: 'prop')
        __slots__ = ('a', 's')
    class Y(list):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        __slots__ = ('a', 's')
        def __missing__(self, key): return 'missing'
        def __len__(self): log('len'); return 2
        def __bool__(self): log('bool'); return False
        def __enter__(self): log('enter'); return self
    class Z(tuple, Y):
        pass
        def __dir__(self): return ['b', 'a']
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
show(lambda: x.method())
show(lambda: [1, 2, 3][x])
show(lambda: X.__mro__)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: x + 1)
show(lambda: vars(x))
show(lambda: not x)
show(lambda: sorted([x, y]) is None)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 16, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case True if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([1, 2, 3, 4, 5]))
show(lambda: run((sorted(float('nan'), 0) is '{0:>z08s}|{0!r}'.format('abc'))))
show(lambda: run(((-1.5 if bytes(range(65, 75)) else (1, 2)) ** 0.5)))
show(lambda: run(('😀x' if ({(1, 2): [3]} in {}) else {(1, 2): [3]})))
''')
print('#', 17, flush=True)
run_snippet('''
def f(a, *args, **kwargs): return locals()
show(lambda: f(1, 2))
show(lambda: f(*[1, 2]))
show(lambda: f())
show(lambda: f(x=1))
''')
print('#', 18, flush=True)
run_snippet('''
def f(a=1, b=2): return locals()
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f())
show(lambda: f(x=1))
show(lambda: f(1, b=2))
''')
print('#', 19, flush=True)
run_snippet('''
def run():
    with Manager(True) as m, 5:
        try:
            try:
                log(1515)
            except* (TypeError, OSError) as e:
                log(1516)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
        except* ValueError as e:
            log(1518)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
    return 'fell off'
show(run)
''')
print('#', 20, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        prop = property(lambda self: 'prop')
        static = staticmethod(lambda *a: ('static', a))
        def __int__(self): log('int'); return 4
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
show(lambda: x(1, b=2))
show(lambda: sum(x))
show(lambda: x and 1)
show(lambda: int(x))
show(lambda: x @ y)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: round(x))
def change():
    global x; del x.a
show(change)
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
    raise ValueError('v')
    return 9
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: g.throw(StopIteration))
show(lambda: next(g))
show(lambda: next(g))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 22, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case bool(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [] if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case _ if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((0 == 2**31)))
show(lambda: run((len ** 1)))
show(lambda: run((3, 2, 1, 0)))
show(lambda: run(len(key=str)))
''')
print('#', 23, flush=True)
run_snippet('''
def run():
    v = set('abc')
    try:
        v[-1] = ({1}).clear(-100, 3, 1e100)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 24, flush=True)
run_snippet('''
show(lambda: (3, 2, 1, 0))
''')
print('#', 25, flush=True)
run_snippet('''
show(lambda: abs('\\x00\\t'))
''')
print('#', 26, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(*5))
show(lambda: f(b=1))
show(lambda: f(*(), **{}))
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    *a, b = (~'😀x')
    return locals()
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: frozenset({2, 3}))
''')
print('#', 29, flush=True)
run_snippet('''
def run():
    try:
        log(1520)
    finally:
        log(1521)
        try:
            try:
                for i in iter([4]):
                    log('i', i)
                    continue
                    raise
                1 / 0
            except* KeyError as e:
                log(1528)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1529)
            except* ValueError as e:
                log(1530)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            raise
        finally:
            log(1534)
            n1535 = 0
            while n1535 < 2:
                n1535 += 1
                try:
                    log(format(256, '-12,E'))
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except KeyError as e:
                    log(1542)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    continue
                    continue
                finally:
                    log(1549)
                    1 / 0
                    break
                    raise
                if [1]:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    break
            else:
                log(1560)
        try:
            if [].append:
                log(1561)
            else:
                for i in range(3):
                    log('i', i)
                    continue
                    log(1565)
                    log((2.5-1e3j))
                try:
                    raise
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(1572)
                    log(1574)
                    log(1575)
                    log(1577)
            if (1+2j):
                with Manager() as m:
                    log(1579)
                n1581 = 0
                while n1581 < 2:
                    n1581 += 1
                    log(1583)
        finally:
            log(1584)
            if (not 2**64):
                try:
                    raise
                    raise StopIteration(3)
                    raise OSError(2, 'gone') from None
                except TypeError as e:
                    log(1591)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise GeneratorExit from None
                    log(1597)
            else:
                for i in iter([4]):
                    log('i', i)
                    log(1599)
                    log(1600)
                raise KeyError('k') from KeyError(9)
        try:
            for i in range(3):
                log('i', i)
                try:
                    raise ZeroDivisionError(1, 2) from None
                    break
                finally:
                    log(1608)
                    continue
                    raise
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            else:
                log(1615)
        except* ValueError as e:
            log(1616)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        finally:
            log(1618)
            try:
                log(1619)
                try:
                    raise OSError(2, 'gone') from None
                    raise
                    1 / 0
                finally:
                    log(1626)
                    log(1627)
            except BaseException as e:
                log(1629)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1631)
                return 1633
                n1634 = 0
                while n1634 < 2:
                    n1634 += 1
                    raise
                else:
                    log(1637)
            finally:
                log(1638)
                n1639 = 0
                while n1639 < 2:
                    n1639 += 1
                    log(1640)
                else:
                    log(1642)
                log(1643)
                try:
                    1 / 0
                    log(('aXbXc' ** 2))
                except ArithmeticError as e:
                    log(1649)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    log(slice(None))
                    raise
                except KeyError as e:
                    log(1656)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 1660
                finally:
                    log(1661)
                    return 1663
            try:
                try:
                    log(1665)
                    log(1666)
                    1 / 0
                finally:
                    log(1670)
                    log((1.0 in -float('inf')))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                log(range(0))
            finally:
                log(1677)
                for i in iter([4]):
                    log('i', i)
                    break
                    log(({} << 0))
                    continue
                with Manager(True) as m, Manager(True) as m:
                    log(1684)
                    return 1687
                    return 1689
            try:
                if ({} ** 0.5):
                    log(min(b' x ', 0j, 1))
                    raise GeneratorExit from KeyError(9)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            finally:
                log(1696)
                try:
                    log(('%.12x' % (1j,)))
                finally:
                    log(1699)
                    log(1700)
                    1 / 0
                log(1705)
    try:
        if any(-x for x in [0] * 5 if not x):
            with Manager(True) as m, Manager(True):
                raise
                if 1e100:
                    log(1708)
                    return 1711
                else:
                    raise KeyError('k')
    finally:
        log(1714)
        n1715 = 0
        while n1715 < 2:
            n1715 += 1
            if b'a,b,c':
                if memoryview(-100):
                    break
            else:
                n1718 = 0
                while n1718 < 2:
                    n1718 += 1
                    break
                    raise
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    continue
                except ValueError as e:
                    log(1727)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                except Exception as e:
                    log(1730)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                    return 1734
                    break
                finally:
                    log(1737)
                    continue
                    break
                    continue
            if {'x': None}:
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                    log((1j ** 10))
                    1 / 0
                else:
                    log(1750)
            else:
                try:
                    log(1752)
                    raise StopIteration(3) from KeyError(9)
                    continue
                except Exception as e:
                    log(1757)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except TypeError as e:
                    log(1760)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(1765)
                    continue
            with Manager(True), Manager(True):
                log((bytes(range(65, 75)) == b'a'))
                log(1770)
        else:
            log(1771)
        n1772 = 0
        while n1772 < 2:
            n1772 += 1
            try:
                try:
                    log((1e16 if 'ΑΣ' else slice(None)))
                    log(1775)
                    break
                finally:
                    log(1779)
                    return 1781
                    log(sum((x, x) for x in 3 if not x))
            finally:
                log(1784)
                if int:
                    log(1786)
                    log(1788)
                else:
                    1 / 0
                with Manager(True) as m, Manager(True) as m:
                    1 / 0
                try:
                    return 1794
                finally:
                    log(1795)
                    log(1797)
                    continue
                    raise ValueError('v')
            try:
                with 5:
                    continue
                raise GeneratorExit
                break
            except* KeyError as e:
                log(1808)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            finally:
                log(1810)
                for i in [1, 2]:
                    log('i', i)
                    log(1811)
                    return 1814
                    return 1816
                else:
                    log(1817)
                if (not (2.5-1e3j)):
                    1 / 0
                log(1821)
            with Manager() as m:
                with Manager(True) as m:
                    break
                if (dict(zip('abc', range(3))) ** 3):
                    1 / 0
                    break
                log(1828)
        else:
            log(1829)
    try:
        with Manager() as m:
            if dict(zip('abc', range(3))):
                with 5:
                    1 / 0
                    raise
                if 1j:
                    raise
            else:
                if ():
                    log(1836)
                for i in [1, 2]:
                    log('i', i)
                    break
                    raise
                    raise
                try:
                    raise
                    return 1847
                    raise
                except KeyError as e:
                    log(1850)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise KeyError('k')
                except TypeError as e:
                    log(1855)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    log(1858)
            with Manager() as m:
                raise StopIteration(3) from None
                try:
                    return 1863
                    log(1864)
                finally:
                    log(1866)
                    raise OSError(2, 'gone')
                    log(1870)
            for i in range(3):
                log('i', i)
                try:
                    continue
                    raise StopIteration(3)
                except KeyError as e:
                    log(1875)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                except Exception as e:
                    log(1880)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1882)
                    return 1884
    except (KeyError, ValueError) as e:
        log(1885)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log([])
        try:
            for i in [1, 2]:
                log('i', i)
                if (frozenset() == {1}):
                    break
                n1890 = 0
                while n1890 < 2:
                    n1890 += 1
                    log(1892)
                    log(1893)
            else:
                log(1895)
            try:
                for i in iter([4]):
                    log('i', i)
                    continue
            except TypeError as e:
                log(1898)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True):
                    log(1900)
                if (-2**63 - 1 >= [1, 2, 3, 4, 5] < (3, 2, 1, 0) == [1.5, 1]):
                    return 1902
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    return 1908
                try:
                    return 1910
                    log(1912)
                    log(('ßﬁ' << 0))
                except ValueError as e:
                    log(1915)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(frozenset({2, 3}))
                except BaseException as e:
                    log(1918)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    1 / 0
                else:
                    return 1924
                    raise ValueError('v')
                    log(1927)
            except KeyError as e:
                log(1929)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1930)
                n1931 = 0
                while n1931 < 2:
                    n1931 += 1
                    raise ValueError('v')
                    continue
                else:
                    log(1936)
                try:
                    log(-0.0)
                    log((lambda x=1: x).index({(1, 2): [3]}, list('hello')))
                    raise ZeroDivisionError(1, 2)
                except Exception as e:
                    log(1943)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({(1,): (1, (2, 3)), set('abc'): set()})
                except TypeError as e:
                    log(1946)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                    log(1950)
            else:
                log(1952)
                n1953 = 0
                while n1953 < 2:
                    n1953 += 1
                    raise
                    continue
                    break
                try:
                    log(1961)
                except ZeroDivisionError as e:
                    log(1962)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1966)
                except Exception as e:
                    log(1967)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1969
                    return 1971
                    1 / 0
                else:
                    raise KeyError('k')
                    return 1977
                finally:
                    log(1978)
                    log(1979)
                    return 1982
                    raise StopIteration(3)
        except LookupError as e:
            log(1985)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1986)
            for i in 'ab':
                log('i', i)
                with Manager(), Manager() as m:
                    return 1988
                    log((3, 2, 1, 0))
                    break
                try:
                    break
                    break
                    log(({'a': 1, 'b': 2} if range(5) else b'\\x00\\xff'))
                finally:
                    log(1999)
                    break
                    break
        except (KeyError, ValueError) as e:
            log(2004)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise GeneratorExit
            try:
                try:
                    log(max({(1, 2): [3]}, -1.5))
                    1 / 0
                except ArithmeticError as e:
                    log(2011)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([x or 1 for x in {'a': 1, 'b': 2}])
                    log(2015)
                except BaseException as e:
                    log(2016)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(2022)
                else:
                    log(2023)
                try:
                    raise
                except Exception as e:
                    log(2027)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2028)
                    raise ZeroDivisionError(1, 2)
                except (KeyError, ValueError) as e:
                    log(2032)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    raise TypeError from KeyError(9)
                else:
                    raise OSError(2, 'gone')
            finally:
                log(2039)
                1 / 0
        log(2042)
    return 'fell off'
show(run)
''')
print('#', 30, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(**5))
show(lambda: f(**{1: 2}))
show(lambda: f(a=1))
''')
print('#', 31, flush=True)
run_snippet('''
show(lambda: ({*{1: 'one', 1.0: 'float'}, *frozenset({2, 3})})[::])
''')
print('#', 32, flush=True)
run_snippet('''
def run():
    with Manager():
        log(2044)
    return 'fell off'
show(run)
''')
print('#', 33, flush=True)
run_snippet('''
def run():
    v = frozenset()
    try:
        v += format(-2**62, '=.0G')
    finally:
        log(v)
    return v
show(run)
''')
print('#', 34, flush=True)
run_snippet('''
show(lambda: ('%#12e' % ({object: {1: 'one', 1.0: 'float'}, complex('inf'): [0] * 5, 1/3: 0j},)))
''')
print('#', 35, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
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
show(lambda: list(x))
show(lambda: callable(x))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x[5])
show(lambda: X.value)
show(lambda: len(x))
show(lambda: x[0])
show(lambda: x.a)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 36, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __neg__(self): return 'neg'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __call__(self, *a, **k): return ('called', a, k)
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
show(lambda: sorted([x, y]) is None)
show(lambda: x and 1)
show(lambda: x.klass(2))
show(lambda: x == 1)
show(lambda: x > 1)
show(lambda: x.anything)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: next(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 37, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [[a], b] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b] if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(b'a'))
show(lambda: run(([3, 1, 2] >> 31)))
show(lambda: run((format(0j, '=12d') ** None)))
show(lambda: run((set()).issuperset(1, 0)))
''')
print('#', 38, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [a, *r] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r] if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((({} if (1+2j) else bytearray()) or f'{(-1.5):.0d}{(-1.5)!r:>20}')))
show(lambda: run((enumerate(-2**63 - 1, dict(zip('abc', range(3))), (i for i in range(3))))[:-3]))
show(lambda: run((not (set('abc') <= [None, 0] >= 0j))))
show(lambda: run(('%05.0F' % (float('inf'),))))
''')
print('#', 39, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __missing__(self, key): return 'missing'
        prop = property(lambda self: 'prop')
        def __set__(self, obj, value): log('set', value)
        def __length_hint__(self): return 3
        def __setitem__(self, key, value): log('setitem', key, value)
        def __format__(self, spec): return f'fmt[{spec}]'
    class Y(set, X):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        value = 5
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __int__(self): log('int'); return 4
    class Z(X):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __dir__(self): return ['b', 'a']
        def __format__(self, spec): return f'fmt[{spec}]'
        def __bool__(self): log('bool'); return False
        def __str__(self): return 'str'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __reversed__(self): return iter('rev')
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
show(lambda: dict(x))
show(lambda: x(1, b=2))
show(lambda: complex(x))
show(lambda: [1, 2, 3][x])
show(lambda: X[3])
show(lambda: bytes(x))
show(lambda: x > 1)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 40, flush=True)
run_snippet('''
async def main():
    await 7
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    v = {1: 'one', 1.0: 'float'}
    try:
        v |= '\\x00\\t'
    finally:
        log(v)
    return v
show(run)
''')
print('#', 42, flush=True)
run_snippet('''
show(lambda: max([], {str(x) for x in ('a', 1) if x != 1}, (not {1: 2}), base=16))
''')
print('#', 43, flush=True)
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
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g))
show(lambda: g.close())
show(lambda: g.send(1))
show(lambda: next(g, 'end'))
show(lambda: g.close())
show(g.close)
''')
print('#', 44, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: x.method(3))
show(lambda: x.method())
show(lambda: iter(x) is x)
show(lambda: X.value)
show(lambda: vars(x))
show(lambda: bool(x))
show(lambda: sum(x))
show(lambda: next(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __reversed__(self): return iter('rev')
        def __int__(self): log('int'); return 4
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Y(dict, X):
        pass
        def __index__(self): log('index'); return 1
        def __str__(self): return 'str'
        def __neg__(self): return 'neg'
        def __round__(self, n=None): return ('round', n)
        def __exit__(self, *a): log('exit', a[0]); return True
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
show(lambda: x)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: -x)
show(lambda: x > 1)
show(lambda: x + 1)
show(lambda: X[3])
show(lambda: X.value)
show(lambda: x < y)
def change():
    global x; x[0] = 1
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
    log((yield from inner()))
    log('got', (yield 1))
    with Manager(True):
        yield 10
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: g.throw(KeyError))
show(lambda: g.close())
show(lambda: g.throw(StopIteration))
show(lambda: list(g))
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 47, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int() if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(('A\\nB\\r\\nC' or 3**100)))
show(lambda: run(({1: 2}).fromkeys(1)))
show(lambda: run(b'\\x00\\xff'))
show(lambda: run('{0:=_.25%}|{0!r}'.format(0.1)))
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    log(2046)
    return 'fell off'
show(run)
''')
print('#', 49, flush=True)
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
        log('finally')
    try:
        yield 4
    except BaseException as e:
        log(repr(e))
        yield 5
    for i in range(2):
        yield i
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.send(1))
show(lambda: g.send(1))
show(lambda: g.throw(StopIteration))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 50, flush=True)
run_snippet('''
show(lambda: (63 >= [] < (3, 2, 1, 0)))
''')
print('#', 51, flush=True)
run_snippet('''
def run():
    for i in ():
        log('i', i)
        raise
        return 2050
    else:
        log(2051)
    for i in 'ab':
        log('i', i)
        with Manager(True) as m, Manager():
            n2052 = 0
            while n2052 < 2:
                n2052 += 1
                log(list(str(x) for x in 2**31))
                log(2055)
            if bytearray(-2**62):
                n2056 = 0
                while n2056 < 2:
                    n2056 += 1
                    raise OSError(2, 'gone')
                    raise TypeError
                    continue
                else:
                    log(2063)
            else:
                log((123456.789 != 2**30))
                if ('İ' % 'a'):
                    break
                else:
                    continue
                    continue
                    1 / 0
        try:
            n2074 = 0
            while n2074 < 2:
                n2074 += 1
                raise KeyError('k')
                log(2077)
            else:
                log(2078)
            log(2079)
        except TypeError as e:
            log(2080)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in iter([4]):
                log('i', i)
                try:
                    continue
                finally:
                    log(2083)
                    continue
                    break
        finally:
            log(2088)
            continue
            if {*1.7976931348623157e308}:
                log(2091)
            else:
                log(2092)
                n2093 = 0
                while n2093 < 2:
                    n2093 += 1
                    1 / 0
                    log(2097)
                try:
                    continue
                    continue
                    log(((-0.0-0j) << 31))
                except LookupError as e:
                    log(2104)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except TypeError as e:
                    log(2107)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 2111
            log(2112)
    for i in 'ab':
        log('i', i)
        try:
            raise
            log(2115)
            try:
                log(2116)
            except KeyError as e:
                log(2117)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                break
                try:
                    continue
                    log((b'\\x00\\xff')[8:8:])
                finally:
                    log(2124)
                    raise ZeroDivisionError(1, 2)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            except LookupError as e:
                log(2129)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2130)
        finally:
            log(2131)
            try:
                raise ZeroDivisionError(1, 2) from KeyError(9)
                try:
                    continue
                finally:
                    log(2136)
                    raise TypeError
                    log(2139)
                    raise StopIteration(3)
            except (KeyError, ValueError) as e:
                log(2143)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2145)
                raise KeyError('k')
            finally:
                log(2148)
                if {1, 2, 3}:
                    log(2149)
            try:
                if [None, 0]:
                    log(2152)
                    break
                    break
                else:
                    raise ValueError('v')
                if (() if {1} else 0j):
                    continue
            except BaseException as e:
                log(2161)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    1 / 0
                    continue
                except* KeyError as e:
                    log(2168)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* ValueError as e:
                    log(2170)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2171)
            finally:
                log(2172)
                try:
                    return 2174
                    raise
                    break
                finally:
                    log(2179)
                    raise StopIteration(3)
                    return 2183
    return 'fell off'
show(run)
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    a, b, c = (1,)
    return locals()
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    if bytearray():
        with Manager(True) as m, Manager(True):
            log(2184)
            raise GeneratorExit
            try:
                for i in ():
                    log('i', i)
                    log(2187)
                    raise
                    break
                else:
                    log(2193)
                n2194 = 0
                while n2194 < 2:
                    n2194 += 1
                    log(2196)
                else:
                    log(2197)
            except ArithmeticError as e:
                log(2198)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2199)
            finally:
                log(2200)
                log(2201)
                for i in iter([4]):
                    log('i', i)
                    log(bytes(range(65, 75)))
                    break
                else:
                    log(2207)
        try:
            n2208 = 0
            while n2208 < 2:
                n2208 += 1
                try:
                    break
                    log(f'{(-2**62):-5,.3}{(-2**62)!r:>20}')
                finally:
                    log(2213)
                    1 / 0
                    break
                n2218 = 0
                while n2218 < 2:
                    n2218 += 1
                    raise TypeError
                    break
                    break
                else:
                    log(2225)
                log(2226)
        except ZeroDivisionError as e:
            log(2227)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                n2228 = 0
                while n2228 < 2:
                    n2228 += 1
                    1 / 0
                else:
                    log(2231)
            finally:
                log(2232)
                try:
                    raise ValueError('v') from None
                    log(2235)
                except KeyError as e:
                    log(2237)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(slice(1, 5, 2))
                except ZeroDivisionError as e:
                    log(2240)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    log(2244)
                    return 2246
            for i in iter([4]):
                log('i', i)
                try:
                    break
                    log(2249)
                except* KeyError as e:
                    log(2251)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(2253)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                log(2255)
                if b'\\x00\\xff':
                    raise ValueError('v') from None
                    log(2259)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                else:
                    return 2264
                    return 2266
            for i in iter([4]):
                log('i', i)
                try:
                    1 / 0
                    raise
                    continue
                finally:
                    log(2273)
                    log(2275)
        except BaseException as e:
            log(2276)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    log(getattr(8))
                    return 2280
                    log(2282)
                except ValueError as e:
                    log(2283)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(2287)
                    1 / 0
                except ValueError as e:
                    log(2290)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2292)
                    raise TypeError from KeyError(9)
                    1 / 0
                finally:
                    log(2297)
                    log(2298)
                    raise
            except ZeroDivisionError as e:
                log(2302)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((2.5-1e3j))
                    raise
                    raise StopIteration(3) from None
                except KeyError as e:
                    log(2309)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2310)
                    log(2312)
                else:
                    log(2314)
                    raise
                    log([1.5, 1])
                try:
                    log((bytearray(b'xyz') ** 2))
                    1 / 0
                    raise
                except TypeError as e:
                    log(2326)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2328)
                finally:
                    log(2329)
                    1 / 0
                    log(2332)
                1 / 0
            except (KeyError, ValueError) as e:
                log(2336)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n2337 = 0
                while n2337 < 2:
                    n2337 += 1
                    log(2339)
                else:
                    log(2340)
            finally:
                log(2341)
                if ({'x': None})[:-1:-1]:
                    raise
                if ({'x': None})[5:-1:]:
                    return 2345
                    raise StopIteration(3) from KeyError(9)
                    log(2348)
                else:
                    log(b'a,b,c')
                    1 / 0
                    raise GeneratorExit from None
            n2356 = 0
            while n2356 < 2:
                n2356 += 1
                n2357 = 0
                while n2357 < 2:
                    n2357 += 1
                    continue
                else:
                    log(2360)
                try:
                    log(2361)
                    return 2364
                    raise TypeError
                except KeyError as e:
                    log(2367)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise
                except LookupError as e:
                    log(2372)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                for i in ():
                    log('i', i)
                    log(2375)
                    break
            if ([])[63]:
                log(2379)
                n2380 = 0
                while n2380 < 2:
                    n2380 += 1
                    log(f'{(1e100):0=+5,e}{(1e100)!r:>20}')
                else:
                    log(2383)
    raise KeyError('k')
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def f(a=1, b=2): return locals()
show(lambda: f(1, c=3))
show(lambda: f(1, 2, 3))
show(lambda: f(a=1))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
''')
print('#', 55, flush=True)
run_snippet('''
show(lambda: frozenset())
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    v = b'a,b,c'
    try:
        del v[::-1]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    *a, = (1+2j)
    return locals()
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
show(lambda: {})
''')
print('#', 59, flush=True)
run_snippet('''
def run():
    log(2386)
    if bytes(range(65, 75)):
        with Manager(True) as m:
            raise ZeroDivisionError(1, 2) from KeyError(9)
    return 'fell off'
show(run)
''')
