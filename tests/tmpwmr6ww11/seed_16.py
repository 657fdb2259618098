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
def f(*, a=1): return locals()
show(lambda: f(*(), **{}))
show(lambda: f(*[1, 2]))
show(lambda: f(1, a=2))
show(lambda: f(1, c=3))
''')
print('#', 1, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
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
show(lambda: hash(x) == hash(x))
show(lambda: round(x, 2))
show(lambda: x[5])
show(lambda: dir(x)[:3])
show(lambda: str(x))
show(lambda: X.static(1))
show(lambda: int(x))
show(lambda: divmod(x, 1))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 2, flush=True)
run_snippet('''
async def main():
    return 6
    log([i async for i in agen() if i != 1])
    raise StopIteration(3)
show(lambda: drive(main()))
''')
print('#', 3, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    *a, b = 256
    return locals()
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
show(lambda: (('ab' * 20)[:0] >= '%s-%d'))
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    v = [3, 1, 2]
    try:
        v[::-1] += (3, 2, 1, 0)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    (a, b), c = ()
    return locals()
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    for i in range(3):
        log('i', i)
        if ():
            with Manager(True) as m, Manager(True):
                log(1)
            log(2)
    n3 = 0
    while n3 < 2:
        n3 += 1
        try:
            for i in range(3):
                log('i', i)
                raise StopIteration(3)
                if ({1} >> 1):
                    log(7)
                    break
                else:
                    break
                    return 13
                    break
            else:
                log(16)
        except LookupError as e:
            log(17)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n18 = 0
            while n18 < 2:
                n18 += 1
                log(19)
                for i in iter([4]):
                    log('i', i)
                    return 21
                    log(22)
                    raise TypeError from None
                else:
                    log(26)
                log(27)
        except TypeError as e:
            log(28)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (3**100 >> 0):
                try:
                    continue
                    raise
                except ZeroDivisionError as e:
                    log(33)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                except BaseException as e:
                    log(36)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                finally:
                    log(39)
                    continue
                    break
                    log(44)
                return 47
                n48 = 0
                while n48 < 2:
                    n48 += 1
                    log(f'{(0.0): .1q}{(0.0)!r:>20}')
            else:
                if format(2**62 - 1, '>30.3f'):
                    log(51)
                    raise KeyError('k')
                else:
                    break
            try:
                n57 = 0
                while n57 < 2:
                    n57 += 1
                    return 59
                    break
            except KeyError as e:
                log(62)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if {(x, x) for x in -7}:
                    continue
                    log(65)
                for i in iter([4]):
                    log('i', i)
                    continue
                    log(slice((1, 2), key=str))
                    break
                else:
                    log(73)
                n74 = 0
                while n74 < 2:
                    n74 += 1
                    log((10 >> 0))
                    raise
                    break
                else:
                    log(81)
            else:
                n82 = 0
                while n82 < 2:
                    n82 += 1
                    break
                log(85)
                raise
            finally:
                log(88)
                for i in 'ab':
                    log('i', i)
                    break
                n91 = 0
                while n91 < 2:
                    n91 += 1
                    log(-float('inf'))
                    continue
                else:
                    log(96)
            try:
                log(97)
            except (KeyError, ValueError) as e:
                log(98)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(100)
                    raise
                finally:
                    log(103)
                    1 / 0
                    return 107
                break
                break
            except KeyError as e:
                log(112)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(['b', 'a'])
                    1 / 0
                except ZeroDivisionError as e:
                    log(117)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(120)
                    continue
                except ZeroDivisionError as e:
                    log(124)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(126)
                    raise KeyError('k') from KeyError(9)
                log(129)
        else:
            try:
                log(130)
                log(132)
                with Manager():
                    1 / 0
                    continue
                    raise
            except* ValueError as e:
                log(139)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            finally:
                log(141)
                log(142)
        log(143)
        log(144)
    try:
        with Manager(), Manager(True) as m:
            log(146)
    except ValueError as e:
        log(147)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(148)
        for i in [1, 2]:
            log('i', i)
            for i in iter([4]):
                log('i', i)
                n149 = 0
                while n149 < 2:
                    n149 += 1
                    break
                    log((-{(1, 2): [3]}))
                    log(154)
                n156 = 0
                while n156 < 2:
                    n156 += 1
                    raise OSError(2, 'gone') from None
                    break
                    log(161)
                else:
                    log(163)
        else:
            log(164)
        with Manager(), Manager(True):
            n165 = 0
            while n165 < 2:
                n165 += 1
                for i in ():
                    log('i', i)
                    continue
            else:
                log(168)
            for i in ():
                log('i', i)
                try:
                    continue
                    raise
                    continue
                except* KeyError as e:
                    log(175)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* ValueError as e:
                    log(177)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(178)
                finally:
                    log(179)
                    1 / 0
                log(182)
                if type([1]):
                    raise OSError(2, 'gone') from KeyError(9)
                    1 / 0
    except Exception as e:
        log(187)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(True) as m:
            n188 = 0
            while n188 < 2:
                n188 += 1
                with Manager(True) as m:
                    continue
                    log(191)
                try:
                    break
                finally:
                    log(195)
                    log(196)
                    1 / 0
            else:
                log(200)
        try:
            with Manager(True):
                try:
                    log(201)
                except ArithmeticError as e:
                    log(203)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(204)
                except (KeyError, ValueError) as e:
                    log(206)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((~{1: 'one', 1.0: 'float'}))
                    log(209)
                else:
                    raise
            with Manager():
                n213 = 0
                while n213 < 2:
                    n213 += 1
                    raise
                    1 / 0
                else:
                    log(218)
                if ascii(-1):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise OSError(2, 'gone')
                    raise TypeError
        except KeyError as e:
            log(225)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(True):
                if [*(None,)]:
                    log('%s-%d')
                    log(229)
                else:
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    break
                    return 235
                    log('İ')
            n238 = 0
            while n238 < 2:
                n238 += 1
                with Manager(), Manager(True):
                    log(240)
                    log(241)
                    raise GeneratorExit
                log(245)
                log(246)
            for i in ():
                log('i', i)
                break
        finally:
            log(249)
            with Manager(True) as m, Manager(True):
                log(250)
            log(251)
    finally:
        log(252)
        try:
            raise KeyError('k')
            with Manager(True) as m, Manager() as m:
                try:
                    log(256)
                    return 258
                except LookupError as e:
                    log(259)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((None)[255])
                    1 / 0
                else:
                    raise
                    1 / 0
                if (None,):
                    1 / 0
                    raise
                raise
            raise ValueError('v') from KeyError(9)
        except KeyError as e:
            log(276)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in 'ab':
                log('i', i)
                log(277)
                for i in range(3):
                    log('i', i)
                    continue
                    break
                else:
                    log(282)
                if 'aXbXc':
                    continue
                else:
                    log(286)
            log(287)
        except TypeError as e:
            log(288)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(289)
            log(290)
        finally:
            log(291)
            try:
                if (1, (2, 3)):
                    return 293
                1 / 0
                try:
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(298)
                    return 300
            except BaseException as e:
                log(301)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(302)
                with Manager() as m, Manager(True) as m:
                    raise TypeError
                    log(305)
                    raise KeyError('k') from KeyError(9)
            except KeyError as e:
                log(309)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise TypeError
                    return 315
                log(316)
                try:
                    log(slice(1, 5, 2))
                    log(319)
                except (KeyError, ValueError) as e:
                    log(321)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    raise
                finally:
                    log(326)
                    1 / 0
            n329 = 0
            while n329 < 2:
                n329 += 1
                try:
                    log(331)
                except Exception as e:
                    log(332)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except ZeroDivisionError as e:
                    log(335)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 337
                    return 339
                    1 / 0
                finally:
                    log(342)
                    log(({1, 2, 3} if frozenset() else set()))
                    1 / 0
                if (b'abc')[-10**30]:
                    continue
                n349 = 0
                while n349 < 2:
                    n349 += 1
                    log(351)
                    raise
                    raise ZeroDivisionError(1, 2)
            else:
                log(356)
            if [1e16]:
                log(357)
        if ({1, 2, 3} is '😀x'):
            n358 = 0
            while n358 < 2:
                n358 += 1
                log(359)
            try:
                log(360)
            except Exception as e:
                log(361)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(362)
                n363 = 0
                while n363 < 2:
                    n363 += 1
                    log(365)
                    raise StopIteration(3)
                else:
                    log(368)
                log(370)
            except TypeError as e:
                log(371)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    log(373)
    return 'fell off'
show(run)
''')
print('#', 9, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
    log(await anext(agen()))
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 10, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __missing__(self, key): return 'missing'
    class Y(X):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def __contains__(self, item): log('contains', item); return item == 1
        def __gt__(self, other): log('gt'); return NotImplemented
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
show(lambda: range(x))
show(lambda: bool(x))
show(lambda: [i for i in x])
show(lambda: vars(x))
show(lambda: callable(x))
show(lambda: x.value)
show(lambda: int(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 11, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __missing__(self, key): return 'missing'
    class Y(int, X):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __exit__(self, *a): log('exit', a[0]); return True
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
    class Z(str):
        pass
        def __enter__(self): log('enter'); return self
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
show(lambda: x * 2)
show(lambda: x.value)
show(lambda: bytes(x))
show(lambda: bool(x))
show(lambda: x < y)
show(lambda: x[5])
show(lambda: 2 * x)
show(lambda: x and 1)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 12, flush=True)
run_snippet('''
show(lambda: format({}, '> .25'))
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: ('a', 1))
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: (-0.0-0j))
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    for i in range(3):
        log('i', i)
        break
        for i in iter([4]):
            log('i', i)
            n376 = 0
            while n376 < 2:
                n376 += 1
                if (3**100 > (2.5-1e3j) >= 3**100 == frozenset()):
                    raise
                    break
                else:
                    return 382
                    log(384)
                if frozenset(2**31):
                    raise StopIteration(3)
                    log(388)
                    break
                else:
                    log(391)
                    1 / 0
                    log(396)
            else:
                log(397)
    n398 = 0
    while n398 < 2:
        n398 += 1
        try:
            if sum(x or 1 for x in (None,) if x != 1):
                for i in [1, 2]:
                    log('i', i)
                    raise
                    raise KeyError('k') from None
                    log({})
                else:
                    log(405)
                for i in range(3):
                    log('i', i)
                    1 / 0
                    log(409)
                try:
                    log(411)
                    raise KeyError('k')
                    break
                except* ValueError as e:
                    log(416)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(418)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    return 421
                    1 / 0
                    return 425
            n426 = 0
            while n426 < 2:
                n426 += 1
                try:
                    raise
                    raise OSError(2, 'gone') from None
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(433)
                    continue
                    1 / 0
                for i in iter([4]):
                    log('i', i)
                    log(438)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise OSError(2, 'gone') from None
                log(444)
            log(445)
        except Exception as e:
            log(446)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n447 = 0
            while n447 < 2:
                n447 += 1
                for i in 'ab':
                    log('i', i)
                    break
                else:
                    log(450)
                if (frozenset({2, 3}) ** 0):
                    raise ZeroDivisionError(1, 2)
                    log(453)
                raise ZeroDivisionError(1, 2) from KeyError(9)
        else:
            try:
                log(457)
            finally:
                log(458)
                try:
                    raise KeyError('k')
                    raise GeneratorExit from None
                    1 / 0
                except KeyError as e:
                    log(465)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(467)
                    raise KeyError('k')
            try:
                try:
                    continue
                    log(472)
                    log(475)
                except KeyError as e:
                    log(476)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except (KeyError, ValueError) as e:
                    log(479)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(483)
                finally:
                    log(484)
                    log(486)
                    continue
                    log(489)
            finally:
                log(491)
                with Manager() as m, Manager(True) as m:
                    raise
                    break
                    log(497)
                log(498)
            if [0] * 5:
                n499 = 0
                while n499 < 2:
                    n499 += 1
                    raise KeyError('k') from None
                else:
                    log(502)
                if format(123456.789, '5.3d'):
                    raise
                    continue
                try:
                    break
                    break
                finally:
                    log(511)
                    break
                    return 515
                    raise ValueError('v') from None
            else:
                n518 = 0
                while n518 < 2:
                    n518 += 1
                    log(iter({1: 2}, 1, (1,)))
                    log(521)
                else:
                    log(523)
        finally:
            log(524)
            try:
                if ({1: 2})[:5:8]:
                    continue
                    continue
                    return 530
                try:
                    break
                    log(534)
                finally:
                    log(535)
                    break
                try:
                    1 / 0
                    continue
                    break
                except ZeroDivisionError as e:
                    log(544)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise TypeError
                    log(550)
                else:
                    log(1j)
                    continue
                    log(1/3)
            except TypeError as e:
                log(557)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n558 = 0
                while n558 < 2:
                    n558 += 1
                    log(559)
                    log(561)
                else:
                    log(563)
            except ArithmeticError as e:
                log(564)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ((1+2j) ** -2):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(567)
                n569 = 0
                while n569 < 2:
                    n569 += 1
                    log(((1,) ** 1))
                    1 / 0
                else:
                    log(574)
            else:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise ValueError('v') from KeyError(9)
                except ValueError as e:
                    log(579)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise TypeError from KeyError(9)
                    raise
                log(586)
                with Manager(), Manager() as m:
                    raise
                    break
            n591 = 0
            while n591 < 2:
                n591 += 1
                if ('aXbXc' << 100):
                    return 593
                else:
                    continue
                    log(596)
                    break
                for i in range(3):
                    log('i', i)
                    log(601)
                    1 / 0
                try:
                    return 605
                    return 607
                except TypeError as e:
                    log(608)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 610
                    1 / 0
                finally:
                    log(613)
                    log(slice(1, 5, 2))
                    log((['b', 'a'] if set('abc') else 1j))
            if [1, 2, 3, 4, 5]:
                try:
                    log(618)
                except LookupError as e:
                    log(620)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                except Exception as e:
                    log(623)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    continue
                    break
                else:
                    return 631
                finally:
                    log(632)
                    break
                with Manager() as m:
                    break
                for i in [1, 2]:
                    log('i', i)
                    log(('%012.0i' % (123456.789,)))
                else:
                    log(639)
            else:
                n640 = 0
                while n640 < 2:
                    n640 += 1
                    continue
        n643 = 0
        while n643 < 2:
            n643 += 1
            log((object)[3:100])
            for i in ():
                log('i', i)
                n646 = 0
                while n646 < 2:
                    n646 += 1
                    log(648)
                    continue
                    raise ValueError('v')
                for i in [1, 2]:
                    log('i', i)
                    log(654)
                log(655)
            else:
                log(656)
            try:
                if (1j >> 1.0):
                    break
                    raise
                else:
                    log(('a', 1))
            except LookupError as e:
                log(663)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                continue
                for i in [1, 2]:
                    log('i', i)
                    break
            except TypeError as e:
                log(668)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(670)
        else:
            log(671)
        if list(-x for x in [1]):
            try:
                for i in iter([4]):
                    log('i', i)
                    raise
                    break
                    return 677
                else:
                    log(678)
                try:
                    return 680
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                except BaseException as e:
                    log(685)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 689
                    log(-1e-7)
                except KeyError as e:
                    log(692)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(694)
                    return 696
                else:
                    return 698
                finally:
                    log(699)
                    continue
            except Exception as e:
                log(702)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    continue
                    return 706
                    raise
                else:
                    log(709)
                with Manager(True):
                    raise
                    1 / 0
                    break
            except Exception as e:
                log(716)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    break
                    log(720)
                    log(721)
                except TypeError as e:
                    log(723)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except BaseException as e:
                    log(726)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(({'a': 1, 'b': 2}).__contains__(1))
                    raise TypeError from None
                finally:
                    log(731)
                    log(732)
                    log(734)
                    return 737
            finally:
                log(738)
                if (255 ** 10):
                    continue
                    raise TypeError from None
                    log((dict(zip('abc', range(3)))).fromkeys({1: 2}))
                else:
                    raise ValueError('v')
                    continue
                for i in [1, 2]:
                    log('i', i)
                    raise StopIteration(3)
                    continue
            try:
                log(753)
                try:
                    continue
                    log(757)
                    raise ValueError('v') from None
                except (KeyError, ValueError) as e:
                    log(760)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except Exception as e:
                    log(763)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                try:
                    break
                    break
                except ValueError as e:
                    log(772)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                    break
                except Exception as e:
                    log(777)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(780)
                    return 783
                else:
                    break
                    break
                    log(788)
            finally:
                log(790)
                n791 = 0
                while n791 < 2:
                    n791 += 1
                    break
                    log(795)
                else:
                    log(796)
            with Manager():
                for i in ():
                    log('i', i)
                    log(complex('inf'))
                try:
                    log((range(2**70))[3:])
                    raise GeneratorExit
                    log(804)
                except TypeError as e:
                    log(805)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise
                    1 / 0
                finally:
                    log(812)
                    raise ZeroDivisionError(1, 2)
                try:
                    1 / 0
                    raise
                except* ValueError as e:
                    log(819)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log(({1, 2, 3}).intersection(1j))
                    log(824)
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
def run():
    try:
        try:
            log(825)
        except ZeroDivisionError as e:
            log(827)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in ():
                log('i', i)
                if 1e22:
                    continue
                    log(830)
                    log(833)
                else:
                    log(835)
                continue
                with Manager(True) as m:
                    return 839
                    break
                    continue
            else:
                log(844)
        except TypeError as e:
            log(845)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    1 / 0
                finally:
                    log(848)
                    log(ascii())
                    raise GeneratorExit
                    raise
                n855 = 0
                while n855 < 2:
                    n855 += 1
                    log(857)
                    1 / 0
                    log(861)
                else:
                    log(862)
            except (KeyError, ValueError) as e:
                log(863)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(864)
                try:
                    return 866
                    log(868)
                    return 870
                except BaseException as e:
                    log(871)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 873
                if set():
                    log(875)
                    raise TypeError
            except (KeyError, ValueError) as e:
                log(878)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager():
                    log((dict(zip('abc', range(3))) ** -2))
                log(881)
                for i in 'ab':
                    log('i', i)
                    log([])
                    continue
            else:
                log(886)
                if iter():
                    raise
                    return 890
            try:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except LookupError as e:
                    log(893)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(894)
                    raise ValueError('v') from None
                else:
                    log(('%+12f' % (0.0,)))
                    raise
                    return 903
                finally:
                    log(904)
                    log(905)
                try:
                    raise ValueError('v') from None
                    log((len ** -2))
                    1 / 0
                except* ValueError as e:
                    log(913)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(915)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(916)
                finally:
                    log(917)
                    log([])
                    log(920)
            finally:
                log(922)
                try:
                    raise ZeroDivisionError(1, 2)
                    raise
                    log(927)
                except KeyError as e:
                    log(929)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                raise
            for i in iter([4]):
                log('i', i)
                try:
                    return 935
                    raise KeyError('k') from KeyError(9)
                except TypeError as e:
                    log(938)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(939)
                    continue
                    raise
                else:
                    break
                    1 / 0
                    1 / 0
            else:
                log(951)
        try:
            for i in 'ab':
                log('i', i)
                try:
                    log(952)
                    continue
                    continue
                finally:
                    log(958)
                    raise TypeError
            try:
                with Manager(), Manager() as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    log(963)
                except Exception as e:
                    log(965)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(966)
                    raise ValueError('v')
                else:
                    raise ZeroDivisionError(1, 2) from None
                    return 973
                    1 / 0
            finally:
                log(976)
                log(977)
                n978 = 0
                while n978 < 2:
                    n978 += 1
                    raise
                    break
            for i in range(3):
                log('i', i)
                try:
                    1 / 0
                finally:
                    log(985)
                    return 987
                if 1/3:
                    continue
                else:
                    continue
                    1 / 0
        finally:
            log(994)
            if '{0:^-5e}|{0!r}'.format(-float('inf')):
                with 5:
                    raise OSError(2, 'gone') from KeyError(9)
                try:
                    log(998)
                finally:
                    log(999)
                    raise GeneratorExit
                    raise
                    1 / 0
        for i in iter([4]):
            log('i', i)
            log(1006)
            n1008 = 0
            while n1008 < 2:
                n1008 += 1
                try:
                    1 / 0
                except BaseException as e:
                    log(1011)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(1015)
                    log(('abc')[-1:2])
                except TypeError as e:
                    log(1018)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('%-.3G' % (-0.0,)))
                    1 / 0
                finally:
                    log(1023)
                    continue
                return 1027
    finally:
        log(1028)
        for i in range(3):
            log('i', i)
            for i in iter([4]):
                log('i', i)
                n1029 = 0
                while n1029 < 2:
                    n1029 += 1
                    raise
                    log(1032)
                    1 / 0
            else:
                log(1036)
            if {b'\\x00\\xff': set(), {1: 'one', 1.0: 'float'}: {1, 2, 3}}:
                log(1037)
                continue
                for i in range(3):
                    log('i', i)
                    return 1042
                    break
                    log(1046)
                else:
                    log(1047)
        try:
            raise
            with Manager(True):
                n1050 = 0
                while n1050 < 2:
                    n1050 += 1
                    continue
                    break
                    break
        finally:
            log(1057)
            if any((x, x) for x in {1, 2, 3}):
                n1058 = 0
                while n1058 < 2:
                    n1058 += 1
                    continue
                else:
                    log(1061)
                try:
                    log(1062)
                    log(1065)
                    1 / 0
                except* ValueError as e:
                    log(1068)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
            else:
                log(1070)
            log((1e22 if {(1, 2): [3]} else ['b', 'a']))
            with Manager() as m:
                n1073 = 0
                while n1073 < 2:
                    n1073 += 1
                    continue
                    break
                    break
    return 'fell off'
show(run)
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    raise ValueError('v')
    return 'fell off'
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __float__(self): log('float'); return 1.5
        def __index__(self): log('index'); return 1
        def __int__(self): log('int'); return 4
        def __delattr__(self, name): log('delattr', name)
        value = 5
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __bool__(self): log('bool'); return False
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
show(lambda: list(x))
show(lambda: range(x))
show(lambda: repr(x))
show(lambda: X.klass(2))
show(lambda: X.static(1))
show(lambda: list(reversed(x)))
show(lambda: [i for i in x])
show(lambda: x[5])
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 19, flush=True)
run_snippet('''
show(lambda: {1})
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    a, (b, *c) = (10 ** 0.5)
    return locals()
show(run)
''')
print('#', 21, flush=True)
run_snippet('''
show(lambda: {*1/3, 'İ'})
''')
print('#', 22, flush=True)
run_snippet('''
show(lambda: None)
''')
print('#', 23, flush=True)
run_snippet('''
def run():
    try:
        log(1082)
        for i in ():
            log('i', i)
            if ({'x': None} << 64):
                log(1083)
                try:
                    log(1085)
                except KeyError as e:
                    log(1086)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log([])
                    break
                if f'{(-0.0):>_}{(-0.0)!r:>20}':
                    break
                    continue
                    raise OSError(2, 'gone') from KeyError(9)
            for i in 'ab':
                log('i', i)
                log(1099)
                log((2).to_bytes(100))
            else:
                log(1102)
            n1103 = 0
            while n1103 < 2:
                n1103 += 1
                raise StopIteration(3)
                try:
                    1 / 0
                    break
                    return 1111
                finally:
                    log(1112)
                    raise ValueError('v')
                log(1115)
            else:
                log(1116)
        else:
            log(1117)
    finally:
        log(1118)
        log(1119)
        log(1121)
        n1122 = 0
        while n1122 < 2:
            n1122 += 1
            for i in ():
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    log(1124)
                for i in [1, 2]:
                    log('i', i)
                    break
                    raise ValueError('v') from None
            with Manager(True) as m:
                1 / 0
    return 'fell off'
show(run)
''')
print('#', 24, flush=True)
run_snippet('''
def f(a, /, b=2, *, c, d=4): return locals()
show(lambda: f())
show(lambda: f(a=1))
show(lambda: f(1, b=2))
show(lambda: f(*5))
''')
print('#', 25, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __lt__(self, other): log('lt'); return True
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __dir__(self): return ['b', 'a']
        def __delattr__(self, name): log('delattr', name)
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
show(lambda: x.a)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: x > 1)
show(lambda: x < y)
show(lambda: complex(x))
show(lambda: x.static(1))
show(lambda: x.klass(2))
show(lambda: divmod(x, 1))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    v = ['b', 'a']
    try:
        v += ({'x': None}).__or__(frozenset(), len)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
show(lambda: (set('abc') ** 0))
''')
print('#', 28, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 29, flush=True)
run_snippet('''
show(lambda: sum((x, x) for x in ({1: 2} if 1j else [[1], [2]]) if x))
''')
print('#', 30, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __format__(self, spec): return f'fmt[{spec}]'
        def __mul__(self, other): return ('mul', other)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __class_getitem__(cls, key): return (cls.__name__, key)
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
show(lambda: x == 1)
show(lambda: x.value)
show(lambda: x(1, b=2))
show(lambda: x < y)
show(lambda: x.a)
show(lambda: round(x, 2))
show(lambda: len(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 31, flush=True)
run_snippet('''
def run():
    v = [1]
    try:
        v[1:1] += (0.1 ** 0)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 32, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
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
show(lambda: X.missing)
show(lambda: format(x, 'abc'))
show(lambda: [1, 2, 3][x])
show(lambda: hash(x) == hash(x))
show(lambda: next(x))
show(lambda: x > 1)
show(lambda: x.a)
show(lambda: sorted([x, y]) is None)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 33, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __bool__(self): log('bool'); return False
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        static = staticmethod(lambda *a: ('static', a))
        def __str__(self): return 'str'
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y():
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __float__(self): log('float'); return 1.5
        def __mul__(self, other): return ('mul', other)
        def __get__(self, obj, cls): log('get'); return 'got'
        def __neg__(self): return 'neg'
    class Z(list, X):
        pass
        def __missing__(self, key): return 'missing'
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __mul__(self, other): return ('mul', other)
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
show(lambda: [i for i in x])
show(lambda: bool(x))
show(lambda: round(x, 2))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x == 1)
show(lambda: x.anything)
show(lambda: {**x})
show(lambda: sorted([x, y]) is None)
def change():
    global x; del x.a
show(change)
''')
print('#', 34, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {1: [x]}: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case (1, x): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]} if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run({'x': None}))
show(lambda: run({1: 'one', 1.0: 'float'}))
show(lambda: run([[1], [2]]))
show(lambda: run(-2**62))
''')
print('#', 35, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
    class Y(dict, X):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
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
show(lambda: x.static(1))
show(lambda: max(x, y) is x)
show(lambda: X.missing)
show(lambda: x[5])
show(lambda: x and 1)
show(lambda: iter(x) is x)
show(lambda: x[0])
show(lambda: 1 + x)
def change():
    global x; x += 1
show(change)
''')
print('#', 36, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
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
show(lambda: abs(x))
show(lambda: x)
show(lambda: X[3])
show(lambda: x != y)
show(lambda: hash(x) == hash(x))
show(lambda: dict(x))
show(lambda: (*x,))
show(lambda: dir(x)[:3])
def change():
    global x; x.new = 1
show(change)
''')
print('#', 37, flush=True)
run_snippet('''
show(lambda: (~('-3.5' - format({1: 2}, '^08,.10E'))))
''')
print('#', 38, flush=True)
run_snippet('''
show(lambda: any(x or 1 for x in [1] if x != 1))
''')
print('#', 39, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case bool(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]) if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(next()))
show(lambda: run((not f'{(True):*<.25f}{(True)!r:>20}')))
show(lambda: run(bytes([None, 0], -100, set())))
show(lambda: run(list(x for x in b'' if not x)))
''')
print('#', 40, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [1 | 2 as one, _]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b] if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _] if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((not format(1.7976931348623157e308, '30,.1'))))
show(lambda: run(dict(zip('abc', range(3)))))
show(lambda: run(-2**63 - 1))
show(lambda: run(object))
''')
print('#', 41, flush=True)
run_snippet('''
show(lambda: float('nan'))
''')
print('#', 42, flush=True)
run_snippet('''
def f(a, /, b=2, *, c, d=4): return locals()
show(lambda: f(1, 2, 3))
show(lambda: f(1, b=2))
show(lambda: f())
show(lambda: f(**{1: 2}))
''')
print('#', 43, flush=True)
run_snippet('''
def run():
    try:
        try:
            try:
                with 5:
                    log(1132)
                log(complex('😀x', -1, 5e-324))
            except ZeroDivisionError as e:
                log(1135)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ZeroDivisionError(1, 2)
                except Exception as e:
                    log(1138)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                except Exception as e:
                    log(1141)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1142)
                finally:
                    log(1144)
                    1 / 0
                    return 1148
                    raise ValueError('v')
            except Exception as e:
                log(1151)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1152 = 0
                while n1152 < 2:
                    n1152 += 1
                    log(1154)
                else:
                    log(1155)
        except LookupError as e:
            log(1156)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                n1157 = 0
                while n1157 < 2:
                    n1157 += 1
                    continue
                    raise ValueError('v') from KeyError(9)
            except ArithmeticError as e:
                log(1162)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1163)
                with 5, Manager(True) as m:
                    log(dict(zip('abc', range(3))))
            finally:
                log(1166)
                log(1167)
                if (3**100 and 1j):
                    log(1169)
                else:
                    raise
                n1172 = 0
                while n1172 < 2:
                    n1172 += 1
                    break
                    continue
                    break
                else:
                    log(1179)
        finally:
            log(1180)
            try:
                for i in 'ab':
                    log('i', i)
                    log(1182)
                    1 / 0
                    return 1186
                else:
                    log(1187)
            except ZeroDivisionError as e:
                log(1188)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1189)
                log(1190)
            except BaseException as e:
                log(1191)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1192 = 0
                while n1192 < 2:
                    n1192 += 1
                    continue
                    continue
                with Manager(True) as m, Manager() as m:
                    return 1198
                    log(1200)
                    raise TypeError
                with Manager() as m:
                    log(1203)
            try:
                try:
                    1 / 0
                    1 / 0
                except ZeroDivisionError as e:
                    log(1209)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                log(1212)
                raise
            except TypeError as e:
                log(1215)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1216)
                for i in ():
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from None
                    1 / 0
                    log({(1, 2): [3]})
            else:
                if (0 > 'ǆ' < 1/3):
                    log(1223)
                    log(1226)
                    raise
                else:
                    log(1229)
                try:
                    raise StopIteration(3) from None
                    1 / 0
                    log(1235)
                except BaseException as e:
                    log(1237)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    raise TypeError from KeyError(9)
                    raise GeneratorExit from None
                else:
                    raise StopIteration(3)
                    raise OSError(2, 'gone')
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(1250)
                    raise
                    log('ßﬁ')
                    raise ValueError('v') from None
                for i in ():
                    log('i', i)
                    log(1257)
        try:
            n1259 = 0
            while n1259 < 2:
                n1259 += 1
                with Manager(True), Manager(True) as m:
                    raise
                for i in range(3):
                    log('i', i)
                    raise
                    break
            log(1267)
            raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
        except ArithmeticError as e:
            log(1270)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(1272)
                n1273 = 0
                while n1273 < 2:
                    n1273 += 1
                    break
                try:
                    log(1277)
                except ValueError as e:
                    log(1278)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1280
                else:
                    log(1282)
                    raise GeneratorExit from KeyError(9)
            finally:
                log(1285)
                n1286 = 0
                while n1286 < 2:
                    n1286 += 1
                    return 1288
                    return 1290
            n1291 = 0
            while n1291 < 2:
                n1291 += 1
                log(1292)
                log(1293)
                with 5:
                    continue
            else:
                log(1296)
        except BaseException as e:
            log(1297)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n1298 = 0
            while n1298 < 2:
                n1298 += 1
                1 / 0
                n1301 = 0
                while n1301 < 2:
                    n1301 += 1
                    raise
                    raise TypeError from None
            log(1306)
            for i in 'ab':
                log('i', i)
                log(1307)
    except BaseException as e:
        log(1308)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if None:
            log(1309)
            try:
                if 'İ':
                    log(1312)
                for i in ():
                    log('i', i)
                    raise
                    break
                    raise ValueError('v')
                else:
                    log(1319)
                try:
                    return 1321
                except Exception as e:
                    log(1322)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('ab' * 20).isprintable(3))
                    log(1326)
                finally:
                    log(1327)
                    log([])
            except ZeroDivisionError as e:
                log(1330)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1331 = 0
                while n1331 < 2:
                    n1331 += 1
                    break
                    continue
                    1 / 0
                if [(x, x) for x in 0j if x]:
                    log(1338)
                    log(1341)
            finally:
                log(1342)
                log(1343)
                log(1344)
                log(((1,))[2**63])
            log(1348)
    finally:
        log(1349)
        n1350 = 0
        while n1350 < 2:
            n1350 += 1
            for i in [1, 2]:
                log('i', i)
                try:
                    log(1351)
                except TypeError as e:
                    log(1353)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    raise ValueError('v') from None
                    continue
                n1360 = 0
                while n1360 < 2:
                    n1360 += 1
                    raise
                else:
                    log(1363)
            log(1364)
            with Manager(True), Manager(True):
                log(1366)
                log(1367)
                n1369 = 0
                while n1369 < 2:
                    n1369 += 1
                    continue
                    log(format(0.1, '=08.1F'))
                    log(1374)
        else:
            log(1376)
    return 'fell off'
show(run)
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    v = bytes(range(65, 75))
    try:
        v -= (iter([1, 2]) ** -2)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
def f(a, *args, **kwargs): return locals()
show(lambda: f(**5))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(b=1))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    if ('title case Text' ** -2):
        for i in ():
            log('i', i)
            if [0] * 5:
                log(1377)
                try:
                    break
                    raise
                    return 1383
                except (KeyError, ValueError) as e:
                    log(1384)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1386)
                    continue
                except (KeyError, ValueError) as e:
                    log(1389)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            try:
                log(1392)
                n1393 = 0
                while n1393 < 2:
                    n1393 += 1
                    log(b'')
                    raise
                log(1398)
            finally:
                log(1399)
                if {str(x) for x in {1}}:
                    log(1400)
        if ('ǆ' != []):
            if (1, (2, 3)):
                raise
            log(1404)
        else:
            log(1405)
        raise
    else:
        if {'x': None}:
            for i in iter([4]):
                log('i', i)
                for i in [1, 2]:
                    log('i', i)
                    log(1410)
                    log(int)
                    raise ZeroDivisionError(1, 2)
                else:
                    log(1415)
                try:
                    1 / 0
                    raise
                    1 / 0
                finally:
                    log(1422)
                    log(1423)
                    raise KeyError('k')
                for i in range(3):
                    log('i', i)
                    raise
                    break
                else:
                    log(1431)
            else:
                log(1432)
            with Manager(True) as m:
                with Manager(True) as m, Manager(True) as m:
                    log(1434)
                    return 1436
                raise StopIteration(3) from None
            try:
                with Manager(True):
                    raise
                log(1441)
            except BaseException as e:
                log(1442)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    log(1443)
                    log(('\\x00\\t')[5::])
            except BaseException as e:
                log(1447)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1448 = 0
                while n1448 < 2:
                    n1448 += 1
                    continue
                    log(1451)
            else:
                try:
                    log(1453)
                    log(1456)
                except ZeroDivisionError as e:
                    log(1457)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 1461
                finally:
                    log(1462)
                    log(1463)
                    log(any(x or 1 for x in frozenset()))
                try:
                    return 1468
                    raise ZeroDivisionError(1, 2) from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(1473)
                    return 1475
                    raise
                if f'{(256):*<5.10%}{(256)!r:>20}':
                    raise
                else:
                    1 / 0
        for i in [1, 2]:
            log('i', i)
            log(1482)
            n1484 = 0
            while n1484 < 2:
                n1484 += 1
                for i in 'ab':
                    log('i', i)
                    1 / 0
                else:
                    log(1487)
                n1488 = 0
                while n1488 < 2:
                    n1488 += 1
                    log([1, 2, 3, 4, 5])
                    raise StopIteration(3)
                try:
                    continue
                    raise
                finally:
                    log(1497)
                    log(1498)
                    log(((-0.0-0j)).conjugate(2.675, 2, 100, byteorder='little'))
                    log(1503)
            if '-3.5':
                return 1505
                if (b'')[-1:5:]:
                    return 1507
                    log(1508)
                else:
                    log(1511)
                    log(1512)
                    log(1514)
                if ((3, 2, 1, 0) < (1, 2) != {}):
                    log(1517)
                    raise
                    raise TypeError
                else:
                    log({(1, 2): [3]})
            else:
                n1524 = 0
                while n1524 < 2:
                    n1524 += 1
                    log(1525)
                    1 / 0
                    return 1530
                else:
                    log(1531)
                try:
                    raise
                finally:
                    log(1534)
                    raise TypeError
                    log(1538)
                    return 1540
        else:
            log(1541)
        log(1542)
    log(1543)
    return 'fell off'
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    a, b = ('ΑΣ' > 1.0 >= {1: 2} > str)
    return locals()
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    n1544 = 0
    while n1544 < 2:
        n1544 += 1
        log(1545)
        with Manager(True) as m:
            log((set() == complex('inf')))
            if '{} {x}':
                log(1549)
            with Manager():
                try:
                    1 / 0
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(1556)
                    return 1558
                    raise StopIteration(3) from KeyError(9)
                raise OSError(2, 'gone') from None
    log(1563)
    log(1564)
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
        yield 4
    except BaseException as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: next(g, 'end'))
show(lambda: g.throw(StopIteration))
show(lambda: g.gi_running)
show(lambda: g.throw(ValueError('t')))
show(lambda: list(g))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 50, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __set__(self, obj, value): log('set', value)
        def __setitem__(self, key, value): log('setitem', key, value)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
    class Y(set, X):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __index__(self): log('index'); return 1
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
show(lambda: vars(x))
show(lambda: max(x, y) is x)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: list(reversed(x)))
show(lambda: range(x))
show(lambda: 2 * x)
show(lambda: x)
show(lambda: list(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 51, flush=True)
run_snippet('''
show(lambda: (('ab' * 20 ** -1) ** 0))
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    if {x or 1 for x in '-3.5' if not x}:
        try:
            try:
                for i in ():
                    log('i', i)
                    raise
                with 5:
                    log({})
                    log(1570)
                    1 / 0
            finally:
                log(1573)
                for i in ():
                    log('i', i)
                    1 / 0
                log(1576)
                n1577 = 0
                while n1577 < 2:
                    n1577 += 1
                    continue
                    raise GeneratorExit from KeyError(9)
            log(((3, 2, 1, 0) >> 64))
        except* ValueError as e:
            log(1584)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1585)
        except* (TypeError, OSError) as e:
            log(1586)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        else:
            log(1588)
            raise KeyError('k') from KeyError(9)
    for i in [1, 2]:
        log('i', i)
        try:
            n1591 = 0
            while n1591 < 2:
                n1591 += 1
                n1592 = 0
                while n1592 < 2:
                    n1592 += 1
                    return 1594
                    1 / 0
                    return 1598
                with Manager():
                    continue
                if (1j | -2**62):
                    1 / 0
                    raise
                    raise
            else:
                log(1607)
            if (1+2j):
                if '{0:*< 30.1x}|{0!r}'.format(-0.0):
                    raise GeneratorExit
                    break
            n1612 = 0
            while n1612 < 2:
                n1612 += 1
                try:
                    continue
                except ValueError as e:
                    log(1615)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except (KeyError, ValueError) as e:
                    log(1618)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([[1], [2]])
                    raise GeneratorExit from KeyError(9)
                else:
                    raise
                finally:
                    log(1625)
                    raise TypeError
                    1 / 0
                    raise
                n1632 = 0
                while n1632 < 2:
                    n1632 += 1
                    raise ValueError('v')
                else:
                    log(1635)
                continue
            else:
                log(1638)
        except KeyError as e:
            log(1639)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in range(3):
                log('i', i)
                n1640 = 0
                while n1640 < 2:
                    n1640 += 1
                    log(1641)
                    continue
                else:
                    log(1645)
                for i in [1, 2]:
                    log('i', i)
                    log(('a,b,,c' > ['b', 'a']))
                log(1648)
        n1649 = 0
        while n1649 < 2:
            n1649 += 1
            log(1650)
            try:
                if complex('inf'):
                    log(1651)
                    continue
                for i in ():
                    log('i', i)
                    break
                    continue
                    continue
                log(1661)
            except Exception as e:
                log(1662)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    break
                finally:
                    log(1665)
                    log(1667)
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                with Manager() as m:
                    raise
                    break
            finally:
                log(1676)
                for i in iter([4]):
                    log('i', i)
                    continue
                    continue
                else:
                    log(1681)
                log(1682)
        log(1684)
    return 'fell off'
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    v = set('abc')
    try:
        v.intersection_update(range(2**70))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def run():
    n1685 = 0
    while n1685 < 2:
        n1685 += 1
        for i in range(3):
            log('i', i)
            try:
                log(1686)
                log(1687)
                log(1688)
            except TypeError as e:
                log(1689)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), 5:
                    raise GeneratorExit
                raise TypeError from None
                n1694 = 0
                while n1694 < 2:
                    n1694 += 1
                    raise
                    raise ValueError('v') from None
                else:
                    log(1699)
            except LookupError as e:
                log(1700)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1701)
                try:
                    return 1703
                    continue
                    raise ValueError('v')
                except TypeError as e:
                    log(1708)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1709)
                    break
                    return 1714
                if f'{(False):=+08.0e}{(False)!r:>20}':
                    continue
                    continue
                    log(1720)
                else:
                    raise
                    1 / 0
            else:
                log(1725)
                if (0.1).hex(-1, 'a'):
                    break
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                else:
                    1 / 0
                    raise
                    1 / 0
            if ({'x': None} ** 10):
                with Manager(True) as m:
                    1 / 0
                    raise
                    log(format((2.5-1e3j), '^-30,.0c'))
                n1742 = 0
                while n1742 < 2:
                    n1742 += 1
                    return 1744
                else:
                    log(1745)
        else:
            log(1746)
    return 'fell off'
show(run)
''')
print('#', 55, flush=True)
run_snippet('''
def run():
    v = bytearray(b'xyz')
    try:
        v *= 1
    finally:
        log(v)
    return v
show(run)
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    for i in 'ab':
        log('i', i)
        for i in range(3):
            log('i', i)
            for i in range(3):
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    break
            else:
                log(1749)
    else:
        log(1750)
    return 'fell off'
show(run)
''')
print('#', 57, flush=True)
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
show(lambda: next(g, 'end'))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(StopIteration))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 58, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(*5))
show(lambda: f(1, 2, 3))
show(lambda: f(**{'a': 1}))
''')
print('#', 59, flush=True)
run_snippet('''
show(lambda: (~10))
''')
