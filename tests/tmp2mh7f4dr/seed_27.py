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
    a, (b, *c) = bin()
    return locals()
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
        yield 4
    except Exception as e:
        log(repr(e))
        yield 5
    yield from [2, 3]
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g))
show(lambda: g.throw(StopIteration))
show(lambda: next(g, 'end'))
show(lambda: g.close())
show(lambda: next(g))
show(g.close)
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    a, (b, *c) = '-3.5'
    return locals()
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [*_, last] if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case _: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((None,)))
show(lambda: run(3**100))
show(lambda: run((+(memoryview(b'view')).decode(2**31))))
show(lambda: run(type))
''')
print('#', 4, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __int__(self): log('int'); return 4
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __iter__(self): log('iter'); return iter([5, 6])
        def __float__(self): log('float'); return 1.5
        def __gt__(self, other): log('gt'); return NotImplemented
        def __format__(self, spec): return f'fmt[{spec}]'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
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
show(lambda: divmod(x, 1))
show(lambda: x == 1)
show(lambda: next(x))
show(lambda: X[3])
show(lambda: x(1, b=2))
show(lambda: x.method(3))
show(lambda: complex(x))
show(lambda: x + y)
def change():
    global x; del x.a
show(change)
''')
print('#', 5, flush=True)
run_snippet('''
def f(a, *args, **kwargs): return locals()
show(lambda: f(1))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(**{'a': 1}))
show(lambda: f(*[1], *[2], b=3))
''')
print('#', 6, flush=True)
run_snippet('''
show(lambda: set('abc'))
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    v = [1]
    try:
        del v[5]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    if ({} if '\\ud800' else ['b', 'a']):
        with Manager(True):
            with Manager(True) as m:
                for i in 'ab':
                    log('i', i)
                    log(1)
                else:
                    log(3)
                try:
                    return 5
                except LookupError as e:
                    log(6)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(((3, 2, 1, 0) <= 2**30 - 1))
            with Manager(), Manager() as m:
                log((False != set() != 0.1 == iter([1, 2])))
                return 12
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    log(15)
                    break
                else:
                    log(19)
            if {}:
                try:
                    1 / 0
                    log(-2**30)
                    1 / 0
                except ValueError as e:
                    log(26)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise
                finally:
                    log(31)
                    1 / 0
            else:
                try:
                    raise TypeError
                    raise GeneratorExit
                except (KeyError, ValueError) as e:
                    log(38)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(41)
                    return 43
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    1 / 0
                    log(49)
                finally:
                    log(50)
                    log(51)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                try:
                    log(55)
                    return 58
                finally:
                    log(59)
                    log(60)
    else:
        raise GeneratorExit from KeyError(9)
    return 'fell off'
show(run)
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    [] = list(str(x) for x in range(2**70))
    return locals()
show(run)
''')
print('#', 10, flush=True)
run_snippet('''
show(lambda: ('-3.5' > (~('a', 1))))
''')
print('#', 11, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __contains__(self, item): log('contains', item); return item == 1
        static = staticmethod(lambda *a: ('static', a))
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
show(lambda: X.static(1))
show(lambda: x)
show(lambda: x[0])
show(lambda: next(x))
show(lambda: range(x))
show(lambda: 1 in x)
show(lambda: x.prop)
show(lambda: sorted([x, y]) is None)
def change():
    global x; x += 1
show(change)
''')
print('#', 12, flush=True)
run_snippet('''
show(lambda: 0j)
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: (2.5-1e3j))
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    log(64)
    try:
        if ({1} & 256):
            raise GeneratorExit from None
    except BaseException as e:
        log(67)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            try:
                log(68)
                log(69)
                with Manager() as m, 5:
                    raise StopIteration(3) from None
            finally:
                log(72)
                for i in 'ab':
                    log('i', i)
                    continue
                    log(75)
                    break
                else:
                    log(79)
                n80 = 0
                while n80 < 2:
                    n80 += 1
                    break
                    log(83)
                else:
                    log(85)
        finally:
            log(86)
            try:
                for i in ():
                    log('i', i)
                    continue
                else:
                    log(89)
                log(90)
                try:
                    raise
                    raise ZeroDivisionError(1, 2) from None
                except KeyError as e:
                    log(95)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(97)
                    return 99
                    log(100)
                except ZeroDivisionError as e:
                    log(102)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    1 / 0
                    log(107)
            except ValueError as e:
                log(109)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(110)
                finally:
                    log(112)
                    return 114
                    raise KeyError('k') from KeyError(9)
        log(117)
        try:
            log(118)
            for i in iter([4]):
                log('i', i)
                try:
                    continue
                    break
                    return 124
                except KeyError as e:
                    log(125)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(127)
                    1 / 0
                except BaseException as e:
                    log(130)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    continue
                    return 136
            with Manager(), Manager(True) as m:
                log(137)
                log(138)
                log(140)
        finally:
            log(142)
            try:
                try:
                    log(143)
                except ArithmeticError as e:
                    log(145)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log((dict(zip('abc', range(3))))[2])
                except TypeError as e:
                    log(150)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({(1, 2): [3]})
                else:
                    log(153)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log((' pad ' << 0))
                raise ZeroDivisionError(1, 2)
            except TypeError as e:
                log(161)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m, 5:
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            finally:
                log(166)
                if (1j << 1):
                    log({1: 2})
                    1 / 0
                    log((range(5) >> 1.0))
            with 5, Manager():
                try:
                    1 / 0
                    raise
                except ArithmeticError as e:
                    log(177)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
                    raise GeneratorExit from None
                except Exception as e:
                    log(182)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    return 186
                else:
                    log(frozenset())
                    return 190
                log(191)
            log(192)
    finally:
        log(193)
        try:
            for i in [1, 2]:
                log('i', i)
                try:
                    raise ZeroDivisionError(1, 2)
                    log({1, 2, 3})
                except* KeyError as e:
                    log(198)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(200)
                    raise
                log(203)
                with Manager(True):
                    log([(2.5-1e3j), '-3.5', *[3, 1, 2]])
                    continue
            try:
                log(208)
                if ([0] * 5 | dict(zip('abc', range(3)))):
                    raise
                    raise GeneratorExit
            except ZeroDivisionError as e:
                log(213)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                return 215
                with Manager() as m:
                    raise ZeroDivisionError(1, 2)
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    raise
                    log(222)
                except TypeError as e:
                    log(224)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    log(228)
                    return 230
                except LookupError as e:
                    log(231)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(235)
                finally:
                    log(236)
                    log(238)
                    log(239)
            else:
                1 / 0
            finally:
                log(243)
                try:
                    raise
                    raise ZeroDivisionError(1, 2)
                    1 / 0
                finally:
                    log(250)
                    log(({1: 'one', 1.0: 'float'} if 1/3 else Ellipsis))
                    1 / 0
                    return 256
                try:
                    raise
                    raise TypeError
                    raise ZeroDivisionError(1, 2)
                except* KeyError as e:
                    log(263)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(265)
                    raise ValueError('v') from KeyError(9)
                    1 / 0
                raise
            if (True <= float('nan') <= 2**61 >= object):
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(274)
                    return 276
                    log(278)
                    raise ZeroDivisionError(1, 2) from None
                with Manager(True), Manager(True):
                    1 / 0
                    raise
                try:
                    raise GeneratorExit from KeyError(9)
                    raise ValueError('v')
                except Exception as e:
                    log(289)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 297
            else:
                try:
                    raise KeyError('k')
                    log('é')
                except ArithmeticError as e:
                    log(302)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(303)
                else:
                    log(306)
                    return 308
        except TypeError as e:
            log(309)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                for i in iter([4]):
                    log('i', i)
                    return 311
                    continue
                raise
            finally:
                log(316)
                log(318)
                try:
                    return 320
                    raise TypeError
                    raise
                finally:
                    log(325)
                    raise
                    1 / 0
                    1 / 0
                if (+dict(zip('abc', range(3)))):
                    log(332)
                    log(334)
            try:
                log(336)
            except* KeyError as e:
                log(337)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            else:
                with Manager() as m, Manager(True) as m:
                    return 340
                if frozenset({2, 3}):
                    log(341)
                    raise
                else:
                    raise
                    log(347)
                    log(0.1)
                try:
                    log(352)
                    log(353)
                    log(356)
                except BaseException as e:
                    log(357)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 359
                    log(2**32 + 1)
                finally:
                    log(362)
                    log(('%#5.3d' % (float('nan'),)))
            if ({1: 'one', 1.0: 'float'} <= -1e-7):
                if set('abc'):
                    log({})
                    raise ValueError('v')
                    raise StopIteration(3)
            else:
                with Manager() as m:
                    raise GeneratorExit from KeyError(9)
                    1 / 0
                    1 / 0
        except TypeError as e:
            log(377)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(), Manager() as m:
                with Manager(True) as m:
                    log((list('hello') >> 1.0))
            for i in ():
                log('i', i)
                if sum(x or 1 for x in set('abc') if x):
                    1 / 0
                else:
                    break
                    raise
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    log(388)
                    log([str(x) for x in -float('inf') if not x])
                    raise GeneratorExit
                else:
                    log(394)
            log(396)
        with Manager() as m, Manager(True) as m:
            log(397)
    return 'fell off'
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(x=1))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(**{1: 2}))
show(lambda: f(1, *[2], c=3))
''')
print('#', 16, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(1, 2, 3))
show(lambda: f(x=1))
show(lambda: f(1, 2, 3))
show(lambda: f(1, **{'a': 2}))
''')
print('#', 17, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __hash__(self): return 7
        def __mul__(self, other): return ('mul', other)
        def __missing__(self, key): return 'missing'
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y(float, X):
        pass
        def __lt__(self, other): log('lt'); return True
        def __reversed__(self): return iter('rev')
        def __index__(self): log('index'); return 1
        def __float__(self): log('float'); return 1.5
        def __delattr__(self, name): log('delattr', name)
        def __str__(self): return 'str'
        def __int__(self): log('int'); return 4
    class Z(list):
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
show(lambda: bool(x))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: max(x, y) is x)
show(lambda: divmod(x, 1))
show(lambda: x * 2)
show(lambda: 1 + x)
show(lambda: x.static(1))
show(lambda: str(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 18, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
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
    try:
        yield 4
    except OSError as e:
        log(repr(e))
        yield 5
    try:
        yield 6
    finally:
        log('finally')
    log('got', (yield 1))
    raise StopIteration(3)
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: g.close())
show(lambda: g.close())
show(lambda: g.throw(KeyError))
show(lambda: g.send(None))
show(lambda: g.throw(ValueError('t')))
show(g.close)
''')
print('#', 20, flush=True)
run_snippet('''
async def main():
    log(await Wait(1))
show(lambda: drive(main()))
''')
print('#', 21, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
    class Y(bytes, X):
        pass
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
show(lambda: round(x))
show(lambda: 7 in x)
show(lambda: round(x, 2))
show(lambda: max(x, y) is x)
show(lambda: bool(x))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: str(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 22, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 'a': return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case tuple((a, b)): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a' if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((frozenset({2, 3}) != slice(1, 5, 2) > dict(zip('abc', range(3))) < (list('hello') or [3, 1, 2]))))
show(lambda: run(float('nan')))
show(lambda: run(1e22))
show(lambda: run(float()))
''')
print('#', 23, flush=True)
run_snippet('''
def f(a=1, b=2): return locals()
show(lambda: f(1, *[2], c=3))
show(lambda: f(1, b=2))
show(lambda: f(1, 2, 3))
show(lambda: f(**{1: 2}))
''')
print('#', 24, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
show(lambda: drive(main()))
''')
print('#', 25, flush=True)
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
    raise KeyError('k')
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: next(g, 'end'))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g, 'end'))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(GeneratorExit))
show(g.close)
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
    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    try:
        yield 4
    except ValueError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: next(g, 'end'))
show(lambda: g.gi_running)
show(lambda: list(g))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(ValueError('t')))
show(g.close)
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    v = []
    try:
        v[5] = bytes(1j)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __missing__(self, key): return 'missing'
        def __class_getitem__(cls, key): return (cls.__name__, key)
        static = staticmethod(lambda *a: ('static', a))
        def __setitem__(self, key, value): log('setitem', key, value)
        def __delattr__(self, name): log('delattr', name)
        def __reversed__(self): return iter('rev')
    class Y(frozenset, X):
        pass
        __slots__ = ('a', 's')
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
show(lambda: x.__class__.__name__)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: X[3])
show(lambda: x.prop)
show(lambda: [1, 2, 3][x])
show(lambda: hash(x) == hash(x))
show(lambda: x != y)
show(lambda: dict(x))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 29, flush=True)
run_snippet('''
show(lambda: {'x': None})
''')
print('#', 30, flush=True)
run_snippet('''
def run():
    with Manager(True) as m, Manager(True) as m:
        log(398)
    if '{0:0=+12X}|{0!r}'.format('\\x00\\t'):
        log(399)
        if ('İ' > float('inf') <= '\\ud800'):
            for i in iter([4]):
                log('i', i)
                log((1j,))
                if ('% x' % ('%s-%d',)):
                    return 403
                else:
                    raise
                    continue
                    log(408)
                log(410)
            log(411)
        else:
            for i in ():
                log('i', i)
                try:
                    raise
                    continue
                except* KeyError as e:
                    log(416)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(418)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(419)
                if ([] >> 64):
                    log(sum(str(x) for x in 0.5 if x != 1))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(424)
            else:
                log(426)
        if {-x for x in set('abc') if not x}:
            try:
                with Manager() as m, 5:
                    log(427)
                    log((['b', 'a'] >= (2.5-1e3j)))
                    log(b'a')
            finally:
                log(433)
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    raise
                except ZeroDivisionError as e:
                    log(438)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log((1, 2))
                    log(('%+5.3r' % (complex('inf'),)))
                except KeyError as e:
                    log(445)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(449)
                    1 / 0
                finally:
                    log(452)
                    return 454
    with Manager() as m, Manager(True) as m:
        try:
            log(455)
        except ArithmeticError as e:
            log(456)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                if ((3, 2, 1, 0) >> -1):
                    log(((1, 2) > set('abc') == 'a,b,,c' == 'a'))
                    return 460
                try:
                    raise
                except LookupError as e:
                    log(463)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 465
                except (KeyError, ValueError) as e:
                    log(466)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise KeyError('k')
                    log(471)
                finally:
                    log(473)
                    raise ValueError('v')
                    log(477)
                try:
                    log(479)
                    raise GeneratorExit
                    raise ZeroDivisionError(1, 2) from None
                except* (TypeError, OSError) as e:
                    log(484)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    1 / 0
            finally:
                log(488)
                for i in [1, 2]:
                    log('i', i)
                    log(([1] ** 2))
                    raise
                else:
                    log(493)
                n494 = 0
                while n494 < 2:
                    n494 += 1
                    continue
                else:
                    log(497)
                if set():
                    return 499
                    log(500)
                    1 / 0
                else:
                    raise StopIteration(3) from KeyError(9)
                    log(507)
                    raise
            n510 = 0
            while n510 < 2:
                n510 += 1
                try:
                    return 512
                    break
                except Exception as e:
                    log(515)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(519)
                    return 521
                except ValueError as e:
                    log(522)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(format('é', '30,.0'))
                    continue
                    raise TypeError
                finally:
                    log(529)
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            n534 = 0
            while n534 < 2:
                n534 += 1
                log(535)
        else:
            with Manager():
                return 537
    return 'fell off'
show(run)
''')
print('#', 31, flush=True)
run_snippet('''
async def main():
    await 7
    raise StopIteration(3)
show(lambda: drive(main()))
''')
print('#', 32, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        prop = property(lambda self: 'prop')
        static = staticmethod(lambda *a: ('static', a))
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
show(lambda: x and 1)
show(lambda: 7 in x)
show(lambda: float(x))
show(lambda: round(x, 2))
show(lambda: x > 1)
show(lambda: bytes(x))
show(lambda: iter(x) is x)
show(lambda: x.klass(2))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 33, flush=True)
run_snippet('''
def f(a, *args, **kwargs): return locals()
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(b=1))
show(lambda: f(a=1))
show(lambda: f(1, 2))
''')
print('#', 34, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {1: [x]}: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]} if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((([1.5, 1] << -1) > 'aXbXc' != b'abc' != -0.0)))
show(lambda: run(format('İ', '+30.10s')))
show(lambda: run(float('nan')))
show(lambda: run(format(' pad ', '0=-12.1c')))
''')
print('#', 35, flush=True)
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
    for i in range(2):
        yield i
    try:
        yield 6
    finally:
        log('finally'); return 8
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: g.throw(StopIteration))
show(lambda: list(g))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.gi_running)
show(lambda: list(g))
show(g.close)
''')
print('#', 36, flush=True)
run_snippet('''
def run():
    for i in 'ab':
        log('i', i)
        with 5, Manager():
            log([0] * 5)
            n540 = 0
            while n540 < 2:
                n540 += 1
                try:
                    return 542
                except* (TypeError, OSError) as e:
                    log(543)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(545)
                    log((b'abc')[False])
                    continue
                for i in ():
                    log('i', i)
                    raise
                    1 / 0
                try:
                    break
                    raise GeneratorExit
                except ZeroDivisionError as e:
                    log(558)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(560)
        for i in ():
            log('i', i)
            try:
                try:
                    1 / 0
                    continue
                    1 / 0
                finally:
                    log(567)
                    break
                    continue
                n572 = 0
                while n572 < 2:
                    n572 += 1
                    log(([[1], [2]])[1:0])
                    1 / 0
                    raise
                else:
                    log(579)
                log(580)
            except BaseException as e:
                log(581)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(582)
                try:
                    break
                    log(({1: 'one', 1.0: 'float'})[:1:-1])
                    log(min(byteorder='little'))
                except KeyError as e:
                    log(590)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    log(594)
                except TypeError as e:
                    log(595)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                    break
                finally:
                    log(602)
                    continue
            break
            for i in ():
                log('i', i)
                try:
                    continue
                    break
                except LookupError as e:
                    log(611)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                except ArithmeticError as e:
                    log(616)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(617)
                    raise StopIteration(3) from None
                else:
                    raise
                finally:
                    log(623)
                    return 625
                log(626)
        try:
            log((10 if float('nan') else 10**20))
        finally:
            log(629)
            if format('a', 'g'):
                n630 = 0
                while n630 < 2:
                    n630 += 1
                    raise ValueError('v')
                    log(634)
                    break
    else:
        log(637)
    log(638)
    return 'fell off'
show(run)
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    return 640
    return 'fell off'
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    v = [[1], [2]]
    try:
        v -= (-float('inf') >> -1)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [1 | 2 as one, _]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case dict() if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _]: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((format(8) if b'a' else hasattr(*[1, 2]))))
show(lambda: run((-256).__divmod__('😀x', 8)))
show(lambda: run(all((1, (2, 3)), 0, b'\\x00\\xff')))
show(lambda: run(bytearray()))
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: ('a', 1))
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    log(641)
    try:
        log(642)
        log(643)
    finally:
        log(644)
        raise
    return 'fell off'
show(run)
''')
print('#', 42, flush=True)
run_snippet('''
show(lambda: hasattr(1.0, key=str))
''')
print('#', 43, flush=True)
run_snippet('''
show(lambda: (((b'a,b,c' >> 1.0) != (True ** 10)))[-2**30])
''')
print('#', 44, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __int__(self): log('int'); return 4
        __slots__ = ('a', 's')
        def __hash__(self): return 7
        def __length_hint__(self): return 3
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
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
show(lambda: str(x))
show(lambda: x @ y)
show(lambda: x * 2)
show(lambda: [i for i in x])
show(lambda: sorted([x, y]) is None)
show(lambda: x)
show(lambda: X.missing)
show(lambda: x.a)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 45, flush=True)
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
show(lambda: next(iter(g)))
show(lambda: list(g))
show(lambda: g.send(None))
show(lambda: next(iter(g)))
show(lambda: next(g))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    for i in ():
        log('i', i)
        try:
            for i in ():
                log('i', i)
                log(647)
                log(648)
                n650 = 0
                while n650 < 2:
                    n650 += 1
                    continue
            n653 = 0
            while n653 < 2:
                n653 += 1
                if sum(x for x in set() if x != 1):
                    continue
                    raise
            for i in [1, 2]:
                log('i', i)
                try:
                    return 659
                    raise
                except ZeroDivisionError as e:
                    log(662)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 666
            else:
                log(667)
        except ArithmeticError as e:
            log(668)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if ([[1], [2]] << 64):
                log(669)
                n670 = 0
                while n670 < 2:
                    n670 += 1
                    log((1, (2, 3)))
                    continue
                else:
                    log(675)
                return 677
            else:
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                if bool(-100, (), (2.5-1e3j)):
                    raise
                    log(682)
                else:
                    log(685)
                    1 / 0
        except ArithmeticError as e:
            log(688)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                for i in iter([4]):
                    log('i', i)
                    break
                    continue
                    1 / 0
                else:
                    log(695)
                n696 = 0
                while n696 < 2:
                    n696 += 1
                    1 / 0
                    break
            except Exception as e:
                log(701)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    return 703
                if {1, 2, 3}:
                    break
                    log(707)
                    log(709)
            log(711)
            continue
        finally:
            log(714)
            break
            for i in 'ab':
                log('i', i)
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(719)
                    raise ZeroDivisionError(1, 2) from None
                except ArithmeticError as e:
                    log(723)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                except TypeError as e:
                    log(726)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 728
                else:
                    raise
                    break
                    return 734
            try:
                for i in [1, 2]:
                    log('i', i)
                    raise StopIteration(3)
                    log((2.5-1e3j))
                    break
                if [0] * 5:
                    break
                    break
                try:
                    1 / 0
                    break
                    break
                except ZeroDivisionError as e:
                    log(751)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(752)
                    log(754)
                except ArithmeticError as e:
                    log(756)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    continue
                finally:
                    log(761)
                    1 / 0
                    return 765
            except ZeroDivisionError as e:
                log(766)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if memoryview(b'view'):
                    log((-2**63 - 1 < frozenset({2, 3}) < (1, (2, 3))))
                    raise TypeError from KeyError(9)
                else:
                    break
                n773 = 0
                while n773 < 2:
                    n773 += 1
                    break
                    1 / 0
                try:
                    log(779)
                    raise
                    return 783
                except TypeError as e:
                    log(784)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                except TypeError as e:
                    log(787)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 789
                    continue
                    continue
        try:
            log(794)
            n795 = 0
            while n795 < 2:
                n795 += 1
                with 5, Manager(True):
                    1 / 0
                    1 / 0
                    log((1, 2))
                n802 = 0
                while n802 < 2:
                    n802 += 1
                    raise
                    break
                else:
                    log(807)
                try:
                    1 / 0
                    break
                finally:
                    log(812)
                    raise
                    log(815)
        except* KeyError as e:
            log(817)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        except* (TypeError, OSError) as e:
            log(819)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(820)
        for i in iter([4]):
            log('i', i)
            break
            n823 = 0
            while n823 < 2:
                n823 += 1
                for i in 'ab':
                    log('i', i)
                    continue
                log(826)
            n827 = 0
            while n827 < 2:
                n827 += 1
                with 5, 5:
                    raise OSError(2, 'gone') from KeyError(9)
                with Manager() as m:
                    continue
                    return 833
                try:
                    raise OSError(2, 'gone')
                    log(837)
                except KeyError as e:
                    log(838)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                    return 842
                    return 844
                except ZeroDivisionError as e:
                    log(845)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                    raise
                else:
                    1 / 0
                    1 / 0
                finally:
                    log(854)
                    break
                    log(858)
            else:
                log(859)
        else:
            log(860)
    n861 = 0
    while n861 < 2:
        n861 += 1
        try:
            for i in ():
                log('i', i)
                raise
            else:
                log(864)
            try:
                n865 = 0
                while n865 < 2:
                    n865 += 1
                    break
                    return 869
                with Manager() as m:
                    continue
                log(872)
            finally:
                log(873)
                if (True != {'a': 1, 'b': 2} != {1}):
                    raise GeneratorExit from KeyError(9)
                else:
                    log(876)
        finally:
            log(878)
            for i in [1, 2]:
                log('i', i)
                try:
                    return 880
                    break
                    break
                finally:
                    log(885)
                    log(886)
                    raise StopIteration(3)
            try:
                n890 = 0
                while n890 < 2:
                    n890 += 1
                    raise TypeError from KeyError(9)
                    raise TypeError from KeyError(9)
                    break
            finally:
                log(897)
                log(898)
            with Manager(True) as m:
                try:
                    1 / 0
                    break
                except ZeroDivisionError as e:
                    log(903)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise ValueError('v') from None
                    continue
                except Exception as e:
                    log(910)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                    continue
                continue
                for i in iter([4]):
                    log('i', i)
                    break
                    1 / 0
                    log(-1.5)
                else:
                    log(925)
    return 'fell off'
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
show(lambda: ((1,)).index(((1, 2) if (1,) else (3, 2, 1, 0)), -1, {1: 'one', 1.0: 'float'}))
''')
print('#', 48, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
    raise OSError(2, 'gone')
show(lambda: drive(main()))
''')
print('#', 49, flush=True)
run_snippet('''
def f(a, /): return locals()
show(lambda: f())
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(*(), **{}))
show(lambda: f(1, *[2], c=3))
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    for i in 'ab':
        log('i', i)
        try:
            n926 = 0
            while n926 < 2:
                n926 += 1
                if str():
                    raise
                    break
                    continue
                for i in [1, 2]:
                    log('i', i)
                    continue
                    continue
                    raise
                try:
                    1 / 0
                    break
                    continue
                except* (TypeError, OSError) as e:
                    log(945)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* ValueError as e:
                    log(947)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(949)
                    log(951)
                    break
            else:
                log(954)
            for i in ():
                log('i', i)
                with Manager(True) as m:
                    break
                continue
            else:
                log(959)
        finally:
            log(960)
            n961 = 0
            while n961 < 2:
                n961 += 1
                with Manager() as m:
                    raise OSError(2, 'gone') from KeyError(9)
                    log(964)
                if (~range(5)):
                    1 / 0
                    raise StopIteration(3)
                else:
                    break
                    raise ZeroDivisionError(1, 2) from None
                    return 975
            log(976)
        for i in 'ab':
            log('i', i)
            try:
                n977 = 0
                while n977 < 2:
                    n977 += 1
                    log(979)
                    raise TypeError from None
                else:
                    log(982)
                1 / 0
            except ValueError as e:
                log(985)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ('a' << 100):
                    break
                    return 989
                for i in [1, 2]:
                    log('i', i)
                    log(990)
                else:
                    log(992)
            except BaseException as e:
                log(993)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if dict(zip('abc', range(3))):
                    log(995)
                    raise GeneratorExit from KeyError(9)
                    raise
                log(1000)
                try:
                    break
                except BaseException as e:
                    log(1003)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1004)
                except KeyError as e:
                    log(1006)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1008)
                    break
                    log(1011)
                else:
                    continue
                finally:
                    log(1015)
                    1 / 0
                    log(1018)
                    1 / 0
            n1022 = 0
            while n1022 < 2:
                n1022 += 1
                try:
                    break
                    raise
                finally:
                    log(1027)
                    log(({1: 2} if {'a': 1, 'b': 2} else b''))
                with Manager() as m:
                    1 / 0
                    raise
                n1034 = 0
                while n1034 < 2:
                    n1034 += 1
                    raise GeneratorExit from KeyError(9)
                    1 / 0
                else:
                    log(1039)
            else:
                log(1040)
        for i in 'ab':
            log('i', i)
            for i in iter([4]):
                log('i', i)
                if (~frozenset({2, 3})):
                    log(1041)
                    return 1044
                    raise TypeError from KeyError(9)
                n1047 = 0
                while n1047 < 2:
                    n1047 += 1
                    break
                    break
                    raise TypeError
                else:
                    log(1054)
                n1055 = 0
                while n1055 < 2:
                    n1055 += 1
                    break
            else:
                log(1058)
            log(1059)
            try:
                log(1061)
                for i in iter([4]):
                    log('i', i)
                    continue
                    log(1064)
                    raise
                else:
                    log(1068)
                log(1070)
            except* (TypeError, OSError) as e:
                log(1071)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            finally:
                log(1073)
                with Manager(True), Manager(True) as m:
                    log(1075)
                    log(-2**30)
                n1078 = 0
                while n1078 < 2:
                    n1078 += 1
                    continue
                    return 1082
    return 'fell off'
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
async def main():
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    try:
        if (complex('inf') in 1j):
            if (('a', 1) ** None):
                return 1084
    finally:
        log(1085)
        try:
            for i in 'ab':
                log('i', i)
                log(1086)
            n1087 = 0
            while n1087 < 2:
                n1087 += 1
                n1088 = 0
                while n1088 < 2:
                    n1088 += 1
                    break
                    raise
                try:
                    return 1094
                    continue
                    continue
                except* ValueError as e:
                    log(1099)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(1101)
                    break
            if (3, 2, 1, 0):
                n1104 = 0
                while n1104 < 2:
                    n1104 += 1
                    continue
                log(1107)
            else:
                n1108 = 0
                while n1108 < 2:
                    n1108 += 1
                    log(1110)
                    continue
                log(1113)
        finally:
            log(1114)
            try:
                if ([3, 1, 2]).index([[1], [2]]):
                    log(1116)
                    log(1118)
                    raise
            except ValueError as e:
                log(1121)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                except LookupError as e:
                    log(1124)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    return 1128
                    log(1129)
                except LookupError as e:
                    log(1131)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1133)
                finally:
                    log(1134)
                    return 1136
                    log([3, 1, 2])
            except ValueError as e:
                log(1139)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    raise
                try:
                    log(1143)
                except (KeyError, ValueError) as e:
                    log(1144)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1145)
                    log(1147)
                except ArithmeticError as e:
                    log(1149)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
            finally:
                log(1152)
                n1153 = 0
                while n1153 < 2:
                    n1153 += 1
                    break
                    break
                    log(1159)
                else:
                    log(1160)
            if (bytearray() ** -2):
                for i in [1, 2]:
                    log('i', i)
                    continue
                    log((+b'abc'))
                    raise
                else:
                    log(1167)
            log(1168)
    for i in range(3):
        log('i', i)
        log(1170)
        log(1171)
        try:
            try:
                try:
                    break
                    raise OSError(2, 'gone') from KeyError(9)
                    break
                except* (TypeError, OSError) as e:
                    log(1179)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1181)
                    break
                    log(1185)
                    continue
                log(1188)
            finally:
                log(1189)
                log(1190)
            n1191 = 0
            while n1191 < 2:
                n1191 += 1
                try:
                    return 1193
                    1 / 0
                except TypeError as e:
                    log(1196)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(1.7976931348623157e308)
                except ValueError as e:
                    log(1201)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(1204)
                else:
                    log(1207)
                finally:
                    log(1208)
                    break
                    break
                    log(1214)
            for i in range(3):
                log('i', i)
                try:
                    raise
                    continue
                    break
                except ValueError as e:
                    log(1221)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ZeroDivisionError(1, 2) from None
                try:
                    continue
                    log(set('abc'))
                    continue
                except BaseException as e:
                    log(1232)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    1 / 0
                except LookupError as e:
                    log(1237)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 1241
                    break
                log(1244)
        finally:
            log(1246)
            try:
                if ('% .12i' % ('é',)):
                    1 / 0
                    raise KeyError('k')
            except TypeError as e:
                log(1251)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                except BaseException as e:
                    log(1254)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    1 / 0
                    break
                finally:
                    log(1261)
                    break
            else:
                log(1264)
            n1265 = 0
            while n1265 < 2:
                n1265 += 1
                n1266 = 0
                while n1266 < 2:
                    n1266 += 1
                    continue
                    log(1269)
                else:
                    log(1271)
            else:
                log(1272)
    return 'fell off'
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    v = dict(zip('abc', range(3)))
    try:
        v.setdefault([0] * 5)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __length_hint__(self): return 3
    class Y(bytes, X):
        pass
    class Z(tuple):
        pass
        def __enter__(self): log('enter'); return self
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __get__(self, obj, cls): log('get'); return 'got'
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
show(lambda: x ** 2)
show(lambda: X.missing)
show(lambda: sorted([x, y]) is None)
show(lambda: (*x,))
show(lambda: max(x, y) is x)
show(lambda: x(1, b=2))
show(lambda: hash(x) == hash(x))
show(lambda: 7 in x)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 55, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __iter__(self): log('iter'); return iter([5, 6])
        def __dir__(self): return ['b', 'a']
        def __round__(self, n=None): return ('round', n)
        def __repr__(self): return f'<{type(self).__name__}>'
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
    class Y(int):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def __gt__(self, other): log('gt'); return NotImplemented
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
show(lambda: x == x)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x.method())
show(lambda: x @ y)
show(lambda: X.__mro__)
show(lambda: X.value)
show(lambda: sum(x))
show(lambda: {**x})
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    with Manager() as m, Manager(True) as m:
        try:
            try:
                try:
                    log(1273)
                    log(1276)
                    1 / 0
                except ValueError as e:
                    log(1279)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                    log(1282)
                    raise ZeroDivisionError(1, 2)
                except Exception as e:
                    log(1286)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log(([1])[2**30])
            except TypeError as e:
                log(1291)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    raise TypeError
                else:
                    log(1294)
                with Manager() as m:
                    log(1295)
            except ValueError as e:
                log(1297)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 1299
                    log(((None,)).__getitem__(0, b'a,b,c'))
                    log(1303)
                finally:
                    log(1304)
                    raise
                    1 / 0
                if (bytes(range(65, 75)) ** -1):
                    raise
                    log(1311)
                    log((not dict(zip('abc', range(3)))))
                else:
                    raise ValueError('v')
                    raise ValueError('v') from None
                try:
                    1 / 0
                    raise ZeroDivisionError(1, 2) from None
                except* KeyError as e:
                    log(1323)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
        finally:
            log(1325)
            try:
                n1326 = 0
                while n1326 < 2:
                    n1326 += 1
                    raise StopIteration(3) from None
                    1 / 0
                    return 1332
            finally:
                log(1333)
                for i in range(3):
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                log(1336)
            try:
                log(1337)
                if range(2**70):
                    log(2**32 + 1)
                else:
                    log(float('nan'))
            except* (TypeError, OSError) as e:
                log(1342)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            n1344 = 0
            while n1344 < 2:
                n1344 += 1
                with Manager() as m, Manager():
                    log(float('nan'))
                    raise GeneratorExit from KeyError(9)
                    break
                with Manager(True) as m:
                    1 / 0
                    continue
                    break
                if bytearray(b'xyz'):
                    1 / 0
            else:
                log(1359)
    n1360 = 0
    while n1360 < 2:
        n1360 += 1
        with Manager(True) as m, Manager(True) as m:
            1 / 0
        log(1363)
    if ({1: 2} > dict(zip('abc', range(3)))):
        with Manager(True) as m:
            log((complex('inf') if -1 else 3**100))
            for i in 'ab':
                log('i', i)
                with Manager(True) as m, Manager(True):
                    continue
            n1368 = 0
            while n1368 < 2:
                n1368 += 1
                n1369 = 0
                while n1369 < 2:
                    n1369 += 1
                    1 / 0
                    raise GeneratorExit
                    raise
                else:
                    log(1376)
                log(1377)
            else:
                log(1378)
        n1379 = 0
        while n1379 < 2:
            n1379 += 1
            try:
                log(1380)
                try:
                    raise
                    log(1384)
                except TypeError as e:
                    log(1385)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(((1, (2, 3)) >> -1))
                    raise
                    return 1391
                finally:
                    log(1392)
                    continue
                    break
                    return 1398
            except Exception as e:
                log(1399)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if 5e-324:
                    return 1401
                    log(f'{(-2**62):*< 12.25G}{(-2**62)!r:>20}')
                else:
                    log(1404)
                    log(1407)
                    1 / 0
                with Manager(True) as m:
                    log((-2**62).__round__((-0.0-0j), ('a', 1), range(0)))
                    raise TypeError from KeyError(9)
            except TypeError as e:
                log(1414)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5, Manager():
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise ValueError('v') from None
                n1419 = 0
                while n1419 < 2:
                    n1419 += 1
                    log(1421)
            if (frozenset() if {'x': None} else 2.675):
                if (... <= type):
                    raise OSError(2, 'gone') from None
                try:
                    break
                except* KeyError as e:
                    log(1426)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1427)
                finally:
                    log(1428)
                    continue
                    log(1432)
                    return 1434
            else:
                if (str).__len__():
                    log(1435)
                    log(1437)
                else:
                    log(1439)
                n1441 = 0
                while n1441 < 2:
                    n1441 += 1
                    break
                    break
    return 'fell off'
show(run)
''')
print('#', 57, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __bool__(self): log('bool'); return False
    class Y(X):
        pass
        def __mul__(self, other): return ('mul', other)
        def __dir__(self): return ['b', 'a']
        def __enter__(self): log('enter'); return self
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
show(lambda: x + y)
show(lambda: x.prop)
show(lambda: len(x))
show(lambda: x.value)
show(lambda: dict(x))
show(lambda: repr(x))
show(lambda: 1 in x)
show(lambda: x + 1)
def change():
    global x; del x.a
show(change)
''')
print('#', 58, flush=True)
run_snippet('''
def run():
    log(1446)
    log(1447)
    try:
        try:
            try:
                n1448 = 0
                while n1448 < 2:
                    n1448 += 1
                    raise ValueError('v')
                    continue
                if b'\\x00\\xff':
                    log(sorted(-x for x in [[1], [2]] if x))
                raise GeneratorExit from None
            except ZeroDivisionError as e:
                log(1457)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1458 = 0
                while n1458 < 2:
                    n1458 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1462)
                    return 1464
                else:
                    log(1465)
                try:
                    raise
                    raise StopIteration(3) from None
                    raise GeneratorExit from KeyError(9)
                except ArithmeticError as e:
                    log(1472)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1474
                except ArithmeticError as e:
                    log(1475)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1476)
                finally:
                    log(1478)
                    raise StopIteration(3) from None
                    raise ZeroDivisionError(1, 2) from KeyError(9)
        except* ValueError as e:
            log(1483)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1484)
        except* (TypeError, OSError) as e:
            log(1485)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1486)
        try:
            try:
                try:
                    return 1488
                finally:
                    log(1489)
                    raise KeyError('k')
                    raise ValueError('v') from KeyError(9)
            except TypeError as e:
                log(1494)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1495)
                try:
                    log(([[1], [2]] and [3, 1, 2]))
                except BaseException as e:
                    log(1499)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                else:
                    log(1503)
                    return 1505
            finally:
                log(1506)
                if NotImplemented:
                    log(1508)
                    1 / 0
                else:
                    return 1512
                n1513 = 0
                while n1513 < 2:
                    n1513 += 1
                    break
                try:
                    log(1517)
                    log((complex('inf') << 0))
                finally:
                    log(1520)
                    raise ZeroDivisionError(1, 2)
            log(1523)
        except TypeError as e:
            log(1524)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n1525 = 0
            while n1525 < 2:
                n1525 += 1
                n1526 = 0
                while n1526 < 2:
                    n1526 += 1
                    1 / 0
                    log(1529)
                    continue
                else:
                    log(1533)
            else:
                log(1534)
            try:
                for i in range(3):
                    log('i', i)
                    raise
                    log(1538)
                    continue
                with Manager():
                    log(1542)
                    raise StopIteration(3)
                    log(1546)
            except (KeyError, ValueError) as e:
                log(1547)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    raise StopIteration(3)
                    log({'a': 1, 'b': 2})
                except* ValueError as e:
                    log(1554)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* KeyError as e:
                    log(1556)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                try:
                    log('{0:^+30_.10E}|{0!r}'.format({'a': 1, 'b': 2}))
                    log(['b', 'a'])
                    raise StopIteration(3)
                except Exception as e:
                    log(1564)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1566
                    raise StopIteration(3)
                finally:
                    log(1569)
                    return 1571
                    log(1573)
            else:
                log(1574)
                with Manager(True):
                    raise
                    1 / 0
                n1579 = 0
                while n1579 < 2:
                    n1579 += 1
                    raise StopIteration(3)
                    return 1583
            1 / 0
        else:
            n1586 = 0
            while n1586 < 2:
                n1586 += 1
                log(1587)
                try:
                    raise ZeroDivisionError(1, 2)
                    raise
                except (KeyError, ValueError) as e:
                    log(1592)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                    raise ZeroDivisionError(1, 2)
                except BaseException as e:
                    log(1599)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                    log(1602)
                    log('aXbXc')
                finally:
                    log(1606)
                    break
                try:
                    1 / 0
                    log(1611)
                    return 1614
                except* ValueError as e:
                    log(1615)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(1617)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1618)
                finally:
                    log(1619)
                    continue
            with Manager(), Manager(True):
                try:
                    raise
                finally:
                    log(1624)
                    raise OSError(2, 'gone') from None
                    log(('ßﬁ')[::1])
                log(1629)
            try:
                if list((x, x) for x in float('inf')):
                    1 / 0
                    log(1633)
                    return 1635
                else:
                    raise GeneratorExit
                    log(1638)
                    log(1641)
                try:
                    raise OSError(2, 'gone')
                    1 / 0
                    log(1647)
                finally:
                    log(1648)
                    raise StopIteration(3)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            finally:
                log(1653)
                log(sorted(-x for x in (1, 2) if not x))
                for i in 'ab':
                    log('i', i)
                    continue
                for i in range(3):
                    log('i', i)
                    log(1658)
                else:
                    log(1660)
    except ZeroDivisionError as e:
        log(1661)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            for i in iter([4]):
                log('i', i)
                n1662 = 0
                while n1662 < 2:
                    n1662 += 1
                    1 / 0
                    break
                    continue
                for i in iter([4]):
                    log('i', i)
                    raise
                    raise OSError(2, 'gone') from KeyError(9)
                    break
                else:
                    log(1675)
            else:
                log(1676)
            try:
                try:
                    raise TypeError
                    raise ValueError('v') from KeyError(9)
                except KeyError as e:
                    log(1681)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1683)
                    log(1685)
                    raise GeneratorExit
                else:
                    return 1689
                    log(1691)
                    raise GeneratorExit from None
            except* (TypeError, OSError) as e:
                log(1694)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1695)
            except* KeyError as e:
                log(1696)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            n1698 = 0
            while n1698 < 2:
                n1698 += 1
                n1699 = 0
                while n1699 < 2:
                    n1699 += 1
                    break
                    raise StopIteration(3)
                else:
                    log(1704)
            else:
                log(1705)
        except* ValueError as e:
            log(1706)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        except* (TypeError, OSError) as e:
            log(1708)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        finally:
            log(1710)
            if (-10**30 >> 31):
                with Manager(True) as m, Manager(True):
                    log(1711)
                    log((0j).__format__(keepends=True))
            log(1715)
            try:
                try:
                    log((slice(1, 5, 2) if 0 else 1/3))
                except* ValueError as e:
                    log(1718)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
            except* (TypeError, OSError) as e:
                log(1720)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            finally:
                log(1722)
                log(1723)
                with 5, Manager() as m:
                    raise
                    log((bytes(range(65, 75)) ** 0.5))
                    raise GeneratorExit from KeyError(9)
                log(1730)
    else:
        if frozenset():
            log(1731)
        else:
            log(1733)
            n1734 = 0
            while n1734 < 2:
                n1734 += 1
                break
        with Manager() as m:
            if [*(None,), 2**31]:
                for i in ():
                    log('i', i)
                    break
                    continue
                else:
                    log(1741)
            else:
                log((2.675 >= [[1], [2]]))
            raise TypeError from None
        try:
            try:
                log(1746)
                if ((-0.0-0j) | {'x': None}):
                    log(1747)
                    log(bytes(range(65, 75)))
            except* (TypeError, OSError) as e:
                log(1751)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1752)
            except* KeyError as e:
                log(1753)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            else:
                try:
                    raise
                    raise ValueError('v')
                finally:
                    log(1759)
                    raise ValueError('v') from KeyError(9)
                    return 1763
            finally:
                log(1764)
                1 / 0
                n1767 = 0
                while n1767 < 2:
                    n1767 += 1
                    continue
                else:
                    log(1770)
            log(1771)
            try:
                for i in iter([4]):
                    log('i', i)
                    continue
                else:
                    log(1774)
            except ValueError as e:
                log(1775)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1776)
            except Exception as e:
                log(1777)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1778 = 0
                while n1778 < 2:
                    n1778 += 1
                    log((-()))
            else:
                n1781 = 0
                while n1781 < 2:
                    n1781 += 1
                    1 / 0
                    continue
                    break
                try:
                    1 / 0
                    raise OSError(2, 'gone')
                except TypeError as e:
                    log(1792)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1793)
                    raise ValueError('v')
                    return 1798
        except* (TypeError, OSError) as e:
            log(1799)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1800)
        finally:
            log(1801)
            log(1802)
            1 / 0
    finally:
        log(1805)
        n1806 = 0
        while n1806 < 2:
            n1806 += 1
            with Manager() as m:
                for i in range(3):
                    log('i', i)
                    break
                    raise GeneratorExit from None
                else:
                    log(1811)
            try:
                try:
                    break
                except LookupError as e:
                    log(1814)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                    raise OSError(2, 'gone')
            except ArithmeticError as e:
                log(1821)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                    raise GeneratorExit
                    break
                finally:
                    log(1828)
                    break
                    return 1832
                    break
                try:
                    1 / 0
                    1 / 0
                except BaseException as e:
                    log(1839)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise OSError(2, 'gone') from None
                    log(1844)
                else:
                    break
                try:
                    break
                    raise ValueError('v')
                    return 1853
                except ZeroDivisionError as e:
                    log(1854)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1855)
                except LookupError as e:
                    log(1857)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise OSError(2, 'gone') from KeyError(9)
                    log(([1, 2, 3, 4, 5] * bytearray(b'xyz')))
                finally:
                    log(1864)
                    raise TypeError from KeyError(9)
            except ValueError as e:
                log(1867)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                continue
                try:
                    log(1871)
                    log((+'abc'))
                except TypeError as e:
                    log(1874)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1875)
                    break
                finally:
                    log(1879)
                    return 1881
                if ({1: 'one', 1.0: 'float'})[-2**63 - 1]:
                    1 / 0
                    log(1885)
        else:
            log(1886)
    return 'fell off'
show(run)
''')
print('#', 59, flush=True)
run_snippet('''
show(lambda: (([None, 0] ** -1))[-2**62])
''')
