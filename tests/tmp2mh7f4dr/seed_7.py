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
def f(a, b=2): return locals()
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(1))
show(lambda: f(1, 2))
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
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: list(g))
show(lambda: list(g))
show(lambda: g.send(None))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(None))
show(g.close)
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
    log('got', (yield 1))
    try:
        yield 6
    finally:
        log('finally'); return 8
    log((yield from inner()))
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.throw(StopIteration))
show(lambda: g.send(1))
show(lambda: g.send(None))
show(lambda: g.gi_frame is None)
show(lambda: g.gi_frame is None)
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    1 / 0
    for i in [1, 2]:
        log('i', i)
        for i in range(3):
            log('i', i)
            n3 = 0
            while n3 < 2:
                n3 += 1
                with Manager(True) as m, Manager(True):
                    raise OSError(2, 'gone') from None
                    continue
                    continue
                n10 = 0
                while n10 < 2:
                    n10 += 1
                    raise OSError(2, 'gone') from None
                    1 / 0
                    raise
                if sorted(str(x) for x in (1,) if x != 1):
                    continue
                else:
                    continue
                    return 22
            continue
            log(25)
        else:
            log(26)
        for i in 'ab':
            log('i', i)
            if (object ** 10):
                break
            else:
                log(29)
                n30 = 0
                while n30 < 2:
                    n30 += 1
                    continue
                    1 / 0
                    log(object)
                else:
                    log(37)
                break
            raise
        break
    else:
        log(44)
    return 'fell off'
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {1: [x]} if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]}: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((None,)).index(2)))
show(lambda: run(len))
show(lambda: run((None,)))
show(lambda: run(list('hello')))
''')
print('#', 5, flush=True)
run_snippet('''
def run():
    a, b, c = {x or 1 for x in set() if x}
    return locals()
show(run)
''')
print('#', 6, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        def __exit__(self, *a): log('exit', a[0]); return True
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
show(lambda: 2 * x)
show(lambda: x == 1)
show(lambda: round(x))
show(lambda: divmod(x, 1))
show(lambda: bytes(x))
show(lambda: 1 + x)
show(lambda: iter(x) is x)
show(lambda: X[3])
def change():
    global x; x.new = 1
show(change)
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    raise ZeroDivisionError(1, 2) from KeyError(9)
    return 'fell off'
show(run)
''')
print('#', 8, flush=True)
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
    return 9
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(KeyError))
show(lambda: next(iter(g)))
show(lambda: g.send(None))
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 9, flush=True)
run_snippet('''
show(lambda: ((-0.0-0j) >= (('é').format_map((1, 2), [[1], [2]], byteorder='little') << 31)))
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
    return 9
    yield from [2, 3]
    raise KeyError('k')
    raise TypeError
    yield 'last'
g = make()
show(lambda: next(iter(g)))
show(lambda: g.send(1))
show(lambda: list(g))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(KeyError))
show(lambda: list(g))
show(g.close)
''')
print('#', 11, flush=True)
run_snippet('''
show(lambda: sum(str(x) for x in True if x != 1))
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    v = dict(zip('abc', range(3)))
    try:
        v[1:1] += getattr((1+2j), 255, key=len)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __get__(self, obj, cls): log('get'); return 'got'
    class Y(frozenset, X):
        pass
        def __int__(self): log('int'); return 4
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __contains__(self, item): log('contains', item); return item == 1
        def __gt__(self, other): log('gt'); return NotImplemented
    class Z(list, X):
        pass
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
show(lambda: max(x, y) is x)
show(lambda: x @ y)
show(lambda: format(x, 'abc'))
show(lambda: X[3])
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: list(x))
show(lambda: X.missing)
show(lambda: x.a)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    log(47)
    n48 = 0
    while n48 < 2:
        n48 += 1
        try:
            try:
                log(49)
            except TypeError as e:
                log(50)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(52)
                    break
                except BaseException as e:
                    log(55)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise GeneratorExit
                except ZeroDivisionError as e:
                    log(60)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
            return 64
            with Manager(True) as m, Manager():
                n65 = 0
                while n65 < 2:
                    n65 += 1
                    continue
                log(68)
        except* KeyError as e:
            log(69)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        else:
            with 5, Manager(True):
                with Manager(), 5:
                    1 / 0
                try:
                    raise ZeroDivisionError(1, 2)
                except ArithmeticError as e:
                    log(75)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(oct(0j, {(1, 2): [3]}))
                    raise
                except KeyError as e:
                    log(80)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(81)
                else:
                    continue
        n85 = 0
        while n85 < 2:
            n85 += 1
            log(86)
            if (1, 2):
                n87 = 0
                while n87 < 2:
                    n87 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(90)
                try:
                    break
                    raise
                except ValueError as e:
                    log(96)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
            else:
                n99 = 0
                while n99 < 2:
                    n99 += 1
                    1 / 0
                    break
                    1 / 0
                else:
                    log(106)
    else:
        log(107)
    return 'fell off'
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
        def __length_hint__(self): return 3
        def __get__(self, obj, cls): log('get'); return 'got'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __reversed__(self): return iter('rev')
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
show(lambda: abs(x))
show(lambda: x.method())
show(lambda: dir(x)[:3])
show(lambda: x.prop)
show(lambda: x.klass(2))
show(lambda: sum(x))
show(lambda: X.static(1))
def change():
    global x; del x.a
show(change)
''')
print('#', 16, flush=True)
run_snippet('''
async def main():
    await 7
    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
show(lambda: drive(main()))
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    a, b = ()
    return locals()
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    if f'{(-2**63 - 1):é^z5g}{(-2**63 - 1)!r:>20}':
        with Manager(True):
            try:
                try:
                    raise
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                finally:
                    log(112)
                    raise
                    1 / 0
                    1 / 0
                try:
                    log((True).__index__((2.5-1e3j)))
                    log((1j >> 0))
                finally:
                    log(123)
                    raise KeyError('k') from KeyError(9)
            except TypeError as e:
                log(126)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ('title case Text' if -1e-7 else b' x '):
                    1 / 0
                    log(129)
                    return 132
            except ZeroDivisionError as e:
                log(133)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (None)[-100:]:
                    log(b'')
                    log(137)
                if (+(3, 2, 1, 0)):
                    raise
                    log(141)
                try:
                    raise OSError(2, 'gone')
                    raise KeyError('k')
                    raise GeneratorExit from None
                finally:
                    log(148)
                    raise
            n151 = 0
            while n151 < 2:
                n151 += 1
                try:
                    continue
                    log(155)
                except ArithmeticError as e:
                    log(156)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                except (KeyError, ValueError) as e:
                    log(159)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise
                else:
                    break
                    log((bytearray() ** 0.5))
                with Manager() as m:
                    continue
                    raise ValueError('v') from None
                    break
                for i in iter([4]):
                    log('i', i)
                    break
                    log(176)
                    continue
            if sum(x or 1 for x in (2.5-1e3j) if x != 1):
                return 181
                log(182)
            else:
                n183 = 0
                while n183 < 2:
                    n183 += 1
                    1 / 0
                    return 187
                    continue
                for i in iter([4]):
                    log('i', i)
                    continue
                    continue
                    continue
                1 / 0
        with Manager() as m:
            for i in ():
                log('i', i)
                try:
                    log(b' x ')
                    raise KeyError('k') from KeyError(9)
                except* (TypeError, OSError) as e:
                    log(202)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(203)
                except* (TypeError, OSError) as e:
                    log(204)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(205)
                finally:
                    log(206)
                    1 / 0
                    log(oct(1))
                raise GeneratorExit from None
            else:
                log(213)
        log(214)
    else:
        if {dict(zip('abc', range(3))): {(1, 2): [3]}, '{} {x}': slice(None)}:
            n215 = 0
            while n215 < 2:
                n215 += 1
                if memoryview([3, 1, 2]):
                    return 217
                else:
                    raise
                try:
                    raise
                    continue
                    continue
                except TypeError as e:
                    log(226)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                    break
                else:
                    return 234
                    break
                finally:
                    log(237)
                    continue
                    return 241
                    raise StopIteration(3)
        log(244)
    return 'fell off'
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
show(lambda: (({1, 2, 3}).add() ** 1))
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    (a, b), c = (1j if (-0.0-0j) else [3, 1, 2])
    return locals()
show(run)
''')
print('#', 21, flush=True)
run_snippet('''
def run():
    if '{0:*<-30.3d}|{0!r}'.format(0.5):
        log(245)
        with Manager() as m, Manager(True) as m:
            with 5:
                log(247)
                if {{'a': 1, 'b': 2}, *(3, 2, 1, 0), complex('inf')}:
                    log(249)
                try:
                    1 / 0
                    log(252)
                except ValueError as e:
                    log(254)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(256)
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(259)
                    raise KeyError('k')
                finally:
                    log(263)
                    raise
                    raise ValueError('v')
    else:
        for i in iter([4]):
            log('i', i)
            if (complex('inf') ** 1):
                with Manager(True), Manager():
                    1 / 0
                    log(271)
                    raise OSError(2, 'gone')
                n274 = 0
                while n274 < 2:
                    n274 += 1
                    raise GeneratorExit
                    break
                    return 280
            for i in ():
                log('i', i)
                log(281)
                try:
                    return 283
                    continue
                except ArithmeticError as e:
                    log(286)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except (KeyError, ValueError) as e:
                    log(289)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(291)
                else:
                    log(292)
                    log(294)
                    raise ValueError('v')
                finally:
                    log(298)
                    log(300)
                if 10:
                    raise
                    raise TypeError from None
                    break
                else:
                    return 308
                    raise ValueError('v')
            else:
                log(311)
            try:
                if str:
                    log(313)
                    log(('title case Text' >= b'a'))
                else:
                    continue
                    raise OSError(2, 'gone') from None
            finally:
                log(320)
                n321 = 0
                while n321 < 2:
                    n321 += 1
                    continue
                else:
                    log(324)
                log(326)
                try:
                    raise
                    log(329)
                    log((None if [1.5, 1] else {'x': None}))
                except ZeroDivisionError as e:
                    log(333)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(334)
                    log(337)
                    continue
                except (KeyError, ValueError) as e:
                    log(340)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                finally:
                    log(343)
                    log((-2**63 - 1, *(1, (2, 3)), (),))
        try:
            log(346)
            try:
                if ('\\x00\\t' ** 0):
                    raise KeyError('k')
                    1 / 0
                n351 = 0
                while n351 < 2:
                    n351 += 1
                    log(352)
                    log(355)
                    raise KeyError('k') from KeyError(9)
                for i in iter([4]):
                    log('i', i)
                    return 359
                else:
                    log(360)
            except BaseException as e:
                log(361)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 363
                except* ValueError as e:
                    log(364)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(365)
            except ZeroDivisionError as e:
                log(366)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(367)
                try:
                    raise OSError(2, 'gone')
                    raise
                except* KeyError as e:
                    log(372)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(374)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(375)
                finally:
                    log(376)
                    raise
                    return 380
        finally:
            log(381)
            with 5, Manager(True):
                try:
                    log(383)
                    return 385
                    1 / 0
                except ArithmeticError as e:
                    log(388)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(389)
                    raise
                except KeyError as e:
                    log(393)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(395)
                    log(397)
                    raise
                else:
                    raise GeneratorExit
                finally:
                    log(402)
                    return 404
                    1 / 0
                try:
                    log(408)
                    1 / 0
                    raise OSError(2, 'gone')
                finally:
                    log(413)
                    return 415
                if memoryview(slice(1, 5, 2), 8):
                    raise
                else:
                    return 419
                    return 421
                    log((+b'abc'))
            try:
                if (2**30 - 1).__round__(2**64):
                    return 425
                    raise ValueError('v')
                for i in 'ab':
                    log('i', i)
                    break
                    raise
            except LookupError as e:
                log(432)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
                if any(100, 2, 'a'):
                    raise TypeError from KeyError(9)
                    raise ZeroDivisionError(1, 2)
            else:
                1 / 0
                for i in range(3):
                    log('i', i)
                    1 / 0
                    break
                    break
                else:
                    log(447)
                if ((1+2j) <= complex('inf')):
                    raise TypeError
                    return 451
                    return 453
                else:
                    raise
                    raise KeyError('k')
            finally:
                log(458)
                with 5, Manager() as m:
                    log(list(x or 1 for x in (-0.0-0j) if x != 1))
                    return 462
    for i in iter([4]):
        log('i', i)
        continue
        with Manager(True), Manager():
            if repr():
                break
                raise KeyError('k') from None
        try:
            if reversed((1+2j), 2**30):
                log(469)
                log(470)
            for i in iter([4]):
                log('i', i)
                log((+range(5)))
                try:
                    log(473)
                    break
                    log(478)
                finally:
                    log(479)
                    continue
            n482 = 0
            while n482 < 2:
                n482 += 1
                log(483)
                log(484)
            else:
                log(485)
        finally:
            log(486)
            log(487)
            log(488)
    else:
        log(489)
    return 'fell off'
show(run)
''')
print('#', 22, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {'a': v} if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last] if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v} if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([1.5, 1]))
show(lambda: run((2.5-1e3j)))
show(lambda: run(complex([0] * 5)))
show(lambda: run((iter([1, 2]) ** 0.5)))
''')
print('#', 23, flush=True)
run_snippet('''
def run():
    for i in iter([4]):
        log('i', i)
        log(490)
        if (bytearray()).join():
            try:
                if (1e16 != Ellipsis):
                    break
                for i in ():
                    log('i', i)
                    return 494
                    continue
                    1 / 0
                with Manager(True) as m, Manager():
                    raise ValueError('v') from KeyError(9)
                    continue
            finally:
                log(503)
                log(504)
                try:
                    continue
                except TypeError as e:
                    log(507)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                except ValueError as e:
                    log(510)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(511)
                else:
                    return 514
            n515 = 0
            while n515 < 2:
                n515 += 1
                with Manager(True):
                    log(516)
                    log(519)
                    1 / 0
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    break
                    break
                except ValueError as e:
                    log(528)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 530
                    1 / 0
                except Exception as e:
                    log(533)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 535
                for i in ():
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            else:
                log(538)
        if (2.5 ** 10):
            try:
                try:
                    continue
                    break
                except* (TypeError, OSError) as e:
                    log(543)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(545)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(546)
            finally:
                log(547)
                for i in range(3):
                    log('i', i)
                    break
                    break
                else:
                    log(552)
            try:
                n553 = 0
                while n553 < 2:
                    n553 += 1
                    raise
                    continue
                with Manager(True) as m, 5:
                    log(559)
                for i in 'ab':
                    log('i', i)
                    return 561
                    raise
                else:
                    log(564)
            except* ValueError as e:
                log(565)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            else:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise
                except* ValueError as e:
                    log(571)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(572)
                finally:
                    log(573)
                    raise
            n576 = 0
            while n576 < 2:
                n576 += 1
                try:
                    raise
                except* (TypeError, OSError) as e:
                    log(579)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(580)
                except* (TypeError, OSError) as e:
                    log(581)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                try:
                    continue
                except (KeyError, ValueError) as e:
                    log(585)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(589)
                    break
                except LookupError as e:
                    log(592)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                    break
                n599 = 0
                while n599 < 2:
                    n599 += 1
                    return 601
                    continue
                else:
                    log(604)
        else:
            try:
                n605 = 0
                while n605 < 2:
                    n605 += 1
                    continue
            finally:
                log(608)
                continue
                if (b'\\x00\\xff' <= complex('inf') <= set() != 1e16):
                    return 612
            try:
                if bytearray(b'xyz'):
                    raise
                    break
                    return 618
                else:
                    log(619)
                    log((' pad ' ** -1))
                try:
                    log(624)
                    raise TypeError from KeyError(9)
                finally:
                    log(627)
                    log(628)
                    log(631)
                    break
                n634 = 0
                while n634 < 2:
                    n634 += 1
                    continue
                    raise ZeroDivisionError(1, 2)
                else:
                    log(639)
            except BaseException as e:
                log(640)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                continue
                log(643)
            finally:
                log(644)
                raise OSError(2, 'gone') from None
                if (None,):
                    log(' pad ')
                    raise KeyError('k') from None
                else:
                    raise OSError(2, 'gone') from None
                    raise
                    continue
            with Manager(True) as m:
                log(657)
                try:
                    log(658)
                    log(({(1, 2): [3]} != str))
                    1 / 0
                except* KeyError as e:
                    log(664)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(665)
                finally:
                    log(666)
                    1 / 0
                    raise GeneratorExit from KeyError(9)
                    raise OSError(2, 'gone')
                1 / 0
    return 'fell off'
show(run)
''')
print('#', 24, flush=True)
run_snippet('''
def f(a, /): return locals()
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(*5))
show(lambda: f(1))
''')
print('#', 25, flush=True)
run_snippet('''
def run():
    a, (b, *c) = (0.5 == float('nan'))
    return locals()
show(run)
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    if '{0:é^G}|{0!r}'.format(0j):
        log(675)
        try:
            n676 = 0
            while n676 < 2:
                n676 += 1
                for i in ():
                    log('i', i)
                    log((float('inf') >> -1))
                    return 680
                    continue
                else:
                    log(683)
                try:
                    raise
                    log(687)
                finally:
                    log(688)
                    break
                    continue
                    continue
                raise
        except BaseException as e:
            log(697)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(True), Manager() as m:
                if list((x, x) for x in '-3.5' if not x):
                    return 699
                    log(700)
                    return 703
                else:
                    log(704)
                    return 707
                for i in 'ab':
                    log('i', i)
                    log((set('abc') if 63 else 0j))
                else:
                    log(710)
                n711 = 0
                while n711 < 2:
                    n711 += 1
                    break
                    1 / 0
                    continue
            n718 = 0
            while n718 < 2:
                n718 += 1
                n719 = 0
                while n719 < 2:
                    n719 += 1
                    log('{0:*<-_.0X}|{0!r}'.format(-1))
                    log(722)
                    log(725)
        except (KeyError, ValueError) as e:
            log(726)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise StopIteration(3)
        if 1e16:
            try:
                log(729)
            finally:
                log(730)
                for i in 'ab':
                    log('i', i)
                    log(731)
                    continue
                    raise TypeError from None
            raise ValueError('v') from None
            log(739)
        else:
            log(740)
    try:
        log(741)
        if []:
            raise
            log(744)
            raise
    except ValueError as e:
        log(747)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager():
            for i in iter([4]):
                log('i', i)
                1 / 0
            else:
                log(750)
            n751 = 0
            while n751 < 2:
                n751 += 1
                with Manager() as m, Manager():
                    raise
            for i in range(3):
                log('i', i)
                log(754)
    except ValueError as e:
        log(755)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if (-7 >> 64):
            if bytearray(b'xyz'):
                try:
                    1 / 0
                    log(set())
                except* ValueError as e:
                    log(760)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            else:
                try:
                    raise
                    raise KeyError('k')
                    log(767)
                except* KeyError as e:
                    log(768)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* ValueError as e:
                    log(770)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(771)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            if ('a,b,,c')[-1:1:8]:
                log(774)
            else:
                1 / 0
        else:
            with Manager():
                n777 = 0
                while n777 < 2:
                    n777 += 1
                    log(ascii())
                    1 / 0
                    1 / 0
                log(784)
        log(786)
        with Manager(), Manager(True) as m:
            with Manager() as m, Manager() as m:
                with Manager():
                    log(787)
                log(790)
    else:
        with Manager() as m, Manager():
            try:
                for i in ():
                    log('i', i)
                    break
                    break
                    continue
                else:
                    log(797)
            except KeyError as e:
                log(798)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    raise ValueError('v') from KeyError(9)
                    continue
                for i in iter([4]):
                    log('i', i)
                    raise StopIteration(3)
                else:
                    log(805)
            except ValueError as e:
                log(806)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n807 = 0
                while n807 < 2:
                    n807 += 1
                    raise
                    log(811)
                    log(812)
            else:
                if list(x or 1 for x in range(5) if not x):
                    1 / 0
                    1 / 0
            finally:
                log(818)
                log(819)
                with Manager(True):
                    return 821
                try:
                    raise KeyError('k') from KeyError(9)
                    log(824)
                    return 827
                except Exception as e:
                    log(828)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(829)
                    return 832
                    raise ZeroDivisionError(1, 2) from None
            try:
                try:
                    log(836)
                    raise
                    raise StopIteration(3)
                finally:
                    log(841)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 845
                n846 = 0
                while n846 < 2:
                    n846 += 1
                    break
                    return 850
                    continue
                else:
                    log(853)
            except* (TypeError, OSError) as e:
                log(854)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(855)
            else:
                for i in iter([4]):
                    log('i', i)
                    break
                else:
                    log(858)
                log((('a', 1) if {} else memoryview(b'view')))
                with Manager(True), 5:
                    raise OSError(2, 'gone')
                    raise
        log(865)
    finally:
        log(866)
        if ('%012.12X' % (-256,)):
            if ([[1], [2]] << 1):
                1 / 0
                with Manager() as m, Manager() as m:
                    log(869)
                    return 872
                    log(bytes(range(65, 75)))
            else:
                n875 = 0
                while n875 < 2:
                    n875 += 1
                    log(876)
                    break
                try:
                    log(set('abc'))
                    log((set('abc')).clear(list('hello'), '-3.5', -1.5, key=len))
                finally:
                    log(884)
                    raise GeneratorExit from KeyError(9)
                    1 / 0
        try:
            log((2**64 << 1))
            log(892)
            for i in 'ab':
                log('i', i)
                for i in ():
                    log('i', i)
                    1 / 0
                    log(895)
                    raise ZeroDivisionError(1, 2)
        except* (TypeError, OSError) as e:
            log(899)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        finally:
            log(901)
            with Manager():
                try:
                    log(903)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise ZeroDivisionError(1, 2)
                except BaseException as e:
                    log(908)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 910
                    raise GeneratorExit from KeyError(9)
        with Manager(True) as m, 5:
            with 5:
                for i in range(3):
                    log('i', i)
                    break
                    continue
                else:
                    log(917)
    log(918)
    return 'fell off'
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    *a, b = ([0] * 5 << 31)
    return locals()
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 29, flush=True)
run_snippet('''
show(lambda: 0j)
''')
print('#', 30, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case tuple((a, b)) if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case tuple((a, b)) if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((({} ** 0.5) ** -1)))
show(lambda: run((([[1], [2]])[256] if (()).count(-1) else -2**30)))
show(lambda: run(0.1))
show(lambda: run((+any(('a', 1), -1))))
''')
print('#', 31, flush=True)
run_snippet('''
def run():
    log(920)
    return 'fell off'
show(run)
''')
print('#', 32, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __str__(self): return 'str'
        def __int__(self): log('int'); return 4
        value = 5
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
show(lambda: isinstance(x, X))
show(lambda: 2 * x)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: round(x))
show(lambda: (*x,))
show(lambda: X.__mro__)
show(lambda: int(x))
show(lambda: x.__class__.__name__)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 33, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
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
show(lambda: x == 1)
show(lambda: x.__class__.__name__)
show(lambda: not x)
show(lambda: len(x))
show(lambda: hasattr(x, 'b'))
show(lambda: repr(x))
show(lambda: iter(x) is x)
show(lambda: divmod(x, 1))
def change():
    global x; x += 1
show(change)
''')
print('#', 34, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {1: [x]}: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n) if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]} if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(complex('inf')))
show(lambda: run(format(2**61, '^-30.3c')))
show(lambda: run({'\\ud800': (1,)}))
show(lambda: run((({1, 2, 3} ** 0.5) if frozenset({2, 3}) else (not 3))))
''')
print('#', 35, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        __slots__ = ('a', 's')
        def __reversed__(self): return iter('rev')
        def __missing__(self, key): return 'missing'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
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
show(lambda: x[0])
show(lambda: 1 + x)
show(lambda: max(x, y) is x)
show(lambda: range(x))
show(lambda: x * 2)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: hasattr(x, 'b'))
show(lambda: int(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 36, flush=True)
run_snippet('''
def run():
    v = frozenset()
    try:
        v.symmetric_difference_update(-10**30, b'')
    finally:
        log(v)
    return v
show(run)
''')
print('#', 37, flush=True)
run_snippet('''
show(lambda: ((2.5-1e3j) == '%s-%d' <= 63))
''')
print('#', 38, flush=True)
run_snippet('''
show(lambda: (float('inf') if {('a', 1)} else (1,)))
''')
print('#', 39, flush=True)
run_snippet('''
def run():
    a, (b, *c) = format(0.5)
    return locals()
show(run)
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: {'ab' * 20: ([1] if frozenset({2, 3}) else len), -1e-7: 1.7976931348623157e308, dict(zip('abc', range(3))): ({'x': None}).items({1})})
''')
print('#', 41, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(1, *[2], c=3))
show(lambda: f(*(), **{}))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(1, b=2))
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
    raise ZeroDivisionError(1, 2)
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_running)
show(lambda: g.send(None))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_running)
show(g.close)
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
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(StopIteration))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(StopIteration))
show(lambda: next(g))
show(g.close)
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    try:
        n921 = 0
        while n921 < 2:
            n921 += 1
            log(922)
            try:
                if 'é':
                    raise
                log(925)
            finally:
                log(926)
                try:
                    raise StopIteration(3)
                except ArithmeticError as e:
                    log(929)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                else:
                    raise
                    return 935
                    break
                finally:
                    log(938)
                    log(b'a')
                raise
                try:
                    log(943)
                finally:
                    log(945)
                    break
                    log(())
                    raise
    except* ValueError as e:
        log(952)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(953)
    else:
        n954 = 0
        while n954 < 2:
            n954 += 1
            log(956)
            with Manager() as m, Manager():
                if format(True, '+q'):
                    raise StopIteration(3) from None
                    break
                n961 = 0
                while n961 < 2:
                    n961 += 1
                    raise KeyError('k')
                    1 / 0
                    break
                log(968)
            try:
                if b' x ':
                    raise
                log(971)
            except LookupError as e:
                log(972)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), Manager(True) as m:
                    continue
                    log(975)
                if ({'a': 1, 'b': 2} >> 1):
                    log(977)
                    log(980)
                with 5, Manager(True):
                    raise GeneratorExit
        else:
            log(983)
    finally:
        log(984)
        for i in ():
            log('i', i)
            for i in [1, 2]:
                log('i', i)
                with Manager(), Manager():
                    raise
                    return 988
                    break
        n991 = 0
        while n991 < 2:
            n991 += 1
            with Manager(), Manager():
                try:
                    log(993)
                    log(([]).insert(bytearray(b'xyz'), 0j))
                except LookupError as e:
                    log(996)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(998)
                raise
                log(1001)
            try:
                try:
                    raise
                finally:
                    log(1004)
                    continue
                    break
            except ZeroDivisionError as e:
                log(1009)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ({(1, 2): [3]} ** None):
                    1 / 0
                break
                for i in [1, 2]:
                    log('i', i)
                    log(1015)
            else:
                return 1017
                with 5, Manager():
                    raise
                with Manager(True) as m, Manager() as m:
                    raise
            finally:
                log(1022)
                for i in iter([4]):
                    log('i', i)
                    log(list(x or 1 for x in [None, 0]))
                    break
        else:
            log(1027)
        return 1029
    return 'fell off'
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
def f(*, a): return locals()
show(lambda: f())
show(lambda: f(*[1, 2]))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(a=1))
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
    try:
        yield 6
    finally:
        log('finally'); return 8
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: g.send(1))
show(lambda: list(g))
show(lambda: g.send(1))
show(lambda: g.gi_running)
show(lambda: g.send(1))
show(g.close)
''')
print('#', 47, flush=True)
run_snippet('''
def f(a=1, b=2): return locals()
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(1, a=2))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(a=1, b=2, c=3))
''')
print('#', 48, flush=True)
run_snippet('''
show(lambda: slice(1, 5, 2))
''')
print('#', 49, flush=True)
run_snippet('''
show(lambda: {x or 1 for x in (-'ab' * 20) if x != 1})
''')
print('#', 50, flush=True)
run_snippet('''
show(lambda: (hasattr(complex('inf')) != (255 >= (10 & 'abc') == 123456.789 != 256)))
''')
print('#', 51, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __enter__(self): log('enter'); return self
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        value = 5
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __dir__(self): return ['b', 'a']
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
show(lambda: complex(x))
show(lambda: str(x))
show(lambda: X.static(1))
show(lambda: x.method(3))
show(lambda: X.value)
show(lambda: len(x))
show(lambda: list(reversed(x)))
show(lambda: [i for i in x])
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    [] = {(1, 2): [3]}
    return locals()
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
show(lambda: any(-x for x in list((x, x) for x in (None,) if not x) if x != 1))
''')
print('#', 54, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __neg__(self): return 'neg'
        def __setitem__(self, key, value): log('setitem', key, value)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
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
show(lambda: x ** 2)
show(lambda: 2 * x)
show(lambda: x > 1)
show(lambda: vars(x))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: repr(x))
show(lambda: next(x))
show(lambda: float(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 55, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __index__(self): log('index'); return 1
        def __missing__(self, key): return 'missing'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __exit__(self, *a): log('exit', a[0]); return True
        def __length_hint__(self): return 3
    class Y(set, X):
        pass
        def __bool__(self): log('bool'); return False
        def __len__(self): log('len'); return 2
        def __mul__(self, other): return ('mul', other)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
    class Z(tuple):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __contains__(self, item): log('contains', item); return item == 1
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
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
show(lambda: x > 1)
show(lambda: format(x, 'abc'))
show(lambda: list(x))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: dir(x)[:3])
show(lambda: 7 in x)
show(lambda: x * 2)
show(lambda: x + y)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    a, *b = 'ΑΣ'
    return locals()
show(run)
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    v = dict(zip('abc', range(3)))
    try:
        v -= -0.0
    finally:
        log(v)
    return v
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
async def main():
    async for i in agen():
        log(i)
        continue
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 59, flush=True)
run_snippet('''
def run():
    v = [0] * 5
    try:
        v *= 1
    finally:
        log(v)
    return v
show(run)
''')
