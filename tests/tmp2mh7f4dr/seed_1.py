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
show(lambda: (~{(1, 2): [3]}))
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    *a, = ()
    return locals()
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __hash__(self): return 7
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        __slots__ = ('a', 's')
        def __dir__(self): return ['b', 'a']
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __bool__(self): log('bool'); return False
        def __str__(self): return 'str'
    class Y(X):
        pass
        value = 5
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __missing__(self, key): return 'missing'
        def __bool__(self): log('bool'); return False
        def __round__(self, n=None): return ('round', n)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
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
show(lambda: abs(x))
show(lambda: x.klass(2))
show(lambda: X.value)
show(lambda: iter(x) is x)
show(lambda: X.static(1))
show(lambda: X.missing)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: str(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 3, flush=True)
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
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.gi_running)
show(lambda: list(g))
show(lambda: g.gi_running)
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    n1 = 0
    while n1 < 2:
        n1 += 1
        with 5, Manager():
            for i in iter([4]):
                log('i', i)
                if f'{(2**32 + 1):=_.25c}{(2**32 + 1)!r:>20}':
                    return 3
                for i in iter([4]):
                    log('i', i)
                    break
                    log(([0] * 5 in [1, 2, 3, 4, 5]))
                    continue
                else:
                    log(10)
            else:
                log(11)
            if (0.5).is_integer():
                1 / 0
                break
                if (dict(zip('abc', range(3))) != {} < bytearray()):
                    log(16)
                    break
            else:
                try:
                    1 / 0
                    raise KeyError('k')
                    log(25)
                except ArithmeticError as e:
                    log(26)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 28
                    break
                except ArithmeticError as e:
                    log(31)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    log([0] * 5)
                finally:
                    log(36)
                    raise
                    continue
                    log(42)
                with Manager() as m:
                    log(44)
                for i in ():
                    log('i', i)
                    raise
                else:
                    log(47)
        1 / 0
        if ((1,))[::8]:
            try:
                try:
                    log([0] * 5)
                    log(53)
                except KeyError as e:
                    log(54)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                    raise TypeError
                    return 60
                else:
                    continue
                    break
                    1 / 0
                finally:
                    log(67)
                    1 / 0
                    raise StopIteration(3)
                    log(72)
            finally:
                log(74)
                try:
                    continue
                except KeyError as e:
                    log(77)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                except BaseException as e:
                    log(80)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 82
                    return 84
                    return 86
                log(87)
                for i in ():
                    log('i', i)
                    continue
            with 5:
                with Manager(), Manager() as m:
                    break
                    continue
                    return 95
                log(96)
            n97 = 0
            while n97 < 2:
                n97 += 1
                for i in iter([4]):
                    log('i', i)
                    continue
                    log((0 >= complex('inf') != b'abc'))
                    raise StopIteration(3)
                log(104)
                n105 = 0
                while n105 < 2:
                    n105 += 1
                    raise KeyError('k')
                    log((bytes(range(65, 75)) >> 1))
                    break
            else:
                log(112)
        else:
            n113 = 0
            while n113 < 2:
                n113 += 1
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                    return 117
                    1 / 0
                for i in range(3):
                    log('i', i)
                    return 121
                    return 123
                    return 125
            try:
                with Manager(True), Manager(True) as m:
                    log((-True))
                    continue
                    log(130)
            except* ValueError as e:
                log(132)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(133)
            except* KeyError as e:
                log(134)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(135)
            finally:
                log(136)
                if ('ab' * 20 == b' x ' >= '😀x'):
                    break
                else:
                    log(140)
                if '\\x00\\t':
                    raise TypeError from None
            try:
                with 5:
                    raise
                    log(146)
                try:
                    log(148)
                finally:
                    log(149)
                    log(150)
                    raise StopIteration(3)
                try:
                    continue
                    continue
                    break
                finally:
                    log(160)
                    return 162
            except ArithmeticError as e:
                log(163)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(164)
                try:
                    raise
                    continue
                except ArithmeticError as e:
                    log(169)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise GeneratorExit from KeyError(9)
                except Exception as e:
                    log(174)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            except ValueError as e:
                log(177)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            else:
                n180 = 0
                while n180 < 2:
                    n180 += 1
                    log(182)
                    1 / 0
                else:
                    log(185)
    else:
        log(186)
    if (not ...):
        for i in 'ab':
            log('i', i)
            try:
                log(188)
            except ArithmeticError as e:
                log(189)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    break
                except ArithmeticError as e:
                    log(192)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(193)
                    continue
                else:
                    raise
                finally:
                    log(199)
                    return 201
                    log(202)
                try:
                    return 205
                    continue
                    log(209)
                except KeyError as e:
                    log(210)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                finally:
                    log(215)
                    1 / 0
                    return 219
            except BaseException as e:
                log(220)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(221)
                n222 = 0
                while n222 < 2:
                    n222 += 1
                    raise ValueError('v') from KeyError(9)
                    log(range(10, 0, -3))
                    break
                else:
                    log(229)
            log((1, (2, 3)))
        with Manager():
            log(232)
            log(233)
        log(234)
    return 'fell off'
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int(n) | float(n): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n) if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((2**32 + 1 <= slice(None) < {1, 2, 3} <= -0.0) if ((3, 2, 1, 0) ** 0.5) else 2**63)))
show(lambda: run((({1: 'one', 1.0: 'float'} ** 3) << 0)))
show(lambda: run(1e100))
show(lambda: run({'a': 1, 'b': 2}))
''')
print('#', 6, flush=True)
run_snippet('''
async def main():
    return 6
    raise TypeError
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 7, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(1, c=3))
show(lambda: f(x=1))
show(lambda: f(*(), **{}))
show(lambda: f(1, *[2], c=3))
''')
print('#', 8, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __mul__(self, other): return ('mul', other)
        def __length_hint__(self): return 3
        def __set__(self, obj, value): log('set', value)
        def __enter__(self): log('enter'); return self
        def __setitem__(self, key, value): log('setitem', key, value)
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y(int, X):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __len__(self): log('len'); return 2
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
show(lambda: x.a)
show(lambda: X.missing)
show(lambda: max(x, y) is x)
show(lambda: x @ y)
show(lambda: format(x, 'abc'))
show(lambda: 1 in x)
show(lambda: x ** 2)
show(lambda: 1 + x)
def change():
    global x; del x.a
show(change)
''')
print('#', 9, flush=True)
run_snippet('''
show(lambda: (range({1}, complex('inf')) <= frozenset() <= None > 'a'))
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
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: g.gi_running)
show(lambda: g.send(None))
show(lambda: g.throw(StopIteration))
show(lambda: next(g, 'end'))
show(lambda: next(g))
show(g.close)
''')
print('#', 11, flush=True)
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
        yield 4
    except Exception as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: g.throw(GeneratorExit))
show(lambda: g.close())
show(lambda: next(iter(g)))
show(lambda: g.gi_running)
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 12, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __length_hint__(self): return 3
        def __len__(self): log('len'); return 2
    class Y(bytes, X):
        pass
        def __hash__(self): return 7
        def __iter__(self): log('iter'); return iter([5, 6])
        def __exit__(self, *a): log('exit', a[0]); return True
        def __gt__(self, other): log('gt'); return NotImplemented
        def __setitem__(self, key, value): log('setitem', key, value)
        value = 5
        def __format__(self, spec): return f'fmt[{spec}]'
    class Z(bytes):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: x[5])
show(lambda: float(x))
show(lambda: int(x))
show(lambda: x and 1)
show(lambda: X.value)
show(lambda: [i for i in x])
show(lambda: range(x))
show(lambda: sum(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: ((None,))[2:100])
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    v = {'x': None}
    try:
        del v[-1]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    with Manager(True):
        raise
        for i in [1, 2]:
            log('i', i)
            try:
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                    raise GeneratorExit from KeyError(9)
                    break
            except LookupError as e:
                log(243)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    log(244)
                    raise TypeError from KeyError(9)
                else:
                    log(248)
            try:
                try:
                    raise
                    continue
                    log([x for x in lambda x=1: x])
                except ArithmeticError as e:
                    log(255)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
            finally:
                log(258)
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    break
                    break
                n265 = 0
                while n265 < 2:
                    n265 += 1
                    break
                else:
                    log(268)
            try:
                n269 = 0
                while n269 < 2:
                    n269 += 1
                    raise
                    continue
                    break
                else:
                    log(276)
                with Manager() as m:
                    break
                    log(b'\\x00\\xff')
            except KeyError as e:
                log(281)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if str:
                    continue
                    continue
                    return 287
            else:
                try:
                    break
                    continue
                    raise ValueError('v')
                except BaseException as e:
                    log(294)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    break
                    continue
                except Exception as e:
                    log(301)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log([None, 0])
                    log((dict(zip('abc', range(3))))[3:8:])
                finally:
                    log(308)
                    break
                    return 312
                    raise StopIteration(3)
                for i in iter([4]):
                    log('i', i)
                    return 316
                else:
                    log(317)
            finally:
                log(318)
                log(319)
        if {1: 2}:
            log(320)
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
def f(a): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f(1, 2))
show(lambda: f(x=1))
show(lambda: f(1, b=2))
''')
print('#', 17, flush=True)
run_snippet('''
async def main():
    log(await Wait(1))
show(lambda: drive(main()))
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    log('{0:=-.10x}|{0!r}'.format(-1e-7))
    return 'fell off'
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __delattr__(self, name): log('delattr', name)
        def __missing__(self, key): return 'missing'
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __repr__(self): return f'<{type(self).__name__}>'
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __format__(self, spec): return f'fmt[{spec}]'
    class Y(float, X):
        pass
        def __contains__(self, item): log('contains', item); return item == 1
        def __missing__(self, key): return 'missing'
        def __hash__(self): return 7
    class Z(tuple, Y):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
        def __lt__(self, other): log('lt'); return True
        def __neg__(self): return 'neg'
        def __int__(self): log('int'); return 4
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
show(lambda: dict(x))
show(lambda: x ** 2)
show(lambda: str(x))
show(lambda: vars(x))
show(lambda: -x)
show(lambda: hash(x) == hash(x))
show(lambda: x(1, b=2))
show(lambda: iter(x) is x)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: ('%-.3E' % (0.1,)))
''')
print('#', 21, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(**{'a': 1}))
show(lambda: f(b=1))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(*(), **{}))
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    try:
        try:
            return 324
            try:
                try:
                    1 / 0
                    log(bytearray(b'xyz'))
                    log(330)
                finally:
                    log(331)
                    raise StopIteration(3) from KeyError(9)
                    1 / 0
                    raise ZeroDivisionError(1, 2)
                with Manager() as m, Manager():
                    log(('abc' >= '\\ud800' == (2.5-1e3j)))
                    1 / 0
                try:
                    raise KeyError('k')
                    raise
                    raise
                except ZeroDivisionError as e:
                    log(348)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 350
                    log(352)
                    log({{1}, *(), *set('abc')})
                except ValueError as e:
                    log(355)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    return 359
                    return 361
                finally:
                    log(362)
                    1 / 0
                    raise TypeError from KeyError(9)
            except LookupError as e:
                log(367)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('k')
            except (KeyError, ValueError) as e:
                log(370)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(371)
                for i in 'ab':
                    log('i', i)
                    break
                    log((+{1: 'one', 1.0: 'float'}))
            else:
                with Manager(True) as m, Manager(True) as m:
                    log(frozenset({2, 3}))
                    return 379
        except KeyError as e:
            log(380)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
            log(383)
            try:
                with Manager(True), 5:
                    raise OSError(2, 'gone') from KeyError(9)
                    raise
                for i in [1, 2]:
                    log('i', i)
                    log(ascii(-256))
                else:
                    log(390)
            except BaseException as e:
                log(391)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n392 = 0
                while n392 < 2:
                    n392 += 1
                    continue
                else:
                    log(395)
            except LookupError as e:
                log(396)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n397 = 0
                while n397 < 2:
                    n397 += 1
                    log(399)
                if (('a', 1)).__getitem__({1, 2, 3}, 'ßﬁ', 100):
                    log(400)
                else:
                    log(403)
                if (1j if [3, 1, 2] else bytearray(b'xyz')):
                    1 / 0
            else:
                raise GeneratorExit
            finally:
                log(408)
                try:
                    return 410
                    raise
                except LookupError as e:
                    log(413)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((... ** None))
                    raise ValueError('v')
                    raise GeneratorExit from None
                if ((3, 2, 1, 0) > (1,) > ('a', 1) >= list('hello')):
                    log(object)
                else:
                    log(422)
                try:
                    log((255 and {(1, 2): [3]}))
                    log((complex('inf') > (-0.0-0j)))
                    log((frozenset() != '12' < 0.1))
                except Exception as e:
                    log(430)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
        except ValueError as e:
            log(437)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if -0.0:
                n438 = 0
                while n438 < 2:
                    n438 += 1
                    continue
                else:
                    log(441)
        else:
            n442 = 0
            while n442 < 2:
                n442 += 1
                log(443)
            n444 = 0
            while n444 < 2:
                n444 += 1
                try:
                    log(-2**63 - 1)
                    return 448
                finally:
                    log(449)
                    1 / 0
                    1 / 0
                    raise ZeroDivisionError(1, 2) from None
                break
            else:
                log(458)
            n459 = 0
            while n459 < 2:
                n459 += 1
                try:
                    break
                    break
                except LookupError as e:
                    log(464)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                    break
                try:
                    break
                    raise
                    raise
                except ValueError as e:
                    log(477)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((~'İ'))
                    log(480)
                except TypeError as e:
                    log(482)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(abs(frozenset()))
                    return 486
                else:
                    break
                    raise TypeError
                finally:
                    log(491)
                    1 / 0
                    continue
                    raise
    except KeyError as e:
        log(498)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(499)
        if list(x or 1 for x in 10 if not x):
            n500 = 0
            while n500 < 2:
                n500 += 1
                try:
                    log(501)
                    break
                except KeyError as e:
                    log(505)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(508)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    continue
                    1 / 0
                log(515)
                continue
            else:
                log(518)
        log(519)
    except ValueError as e:
        log(520)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(521)
        n522 = 0
        while n522 < 2:
            n522 += 1
            if ([] if {1: 'one', 1.0: 'float'} else [1, 2, 3, 4, 5]):
                try:
                    raise ValueError('v')
                    raise OSError(2, 'gone') from None
                    return 528
                finally:
                    log(529)
                    raise ValueError('v') from None
                    raise
                    1 / 0
            else:
                for i in ():
                    log('i', i)
                    raise StopIteration(3) from KeyError(9)
                else:
                    log(538)
                with Manager() as m:
                    continue
                with Manager(True):
                    raise
                    raise GeneratorExit
            raise GeneratorExit from KeyError(9)
        else:
            log(547)
    return 'fell off'
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
show(lambda: ('a,b,,c').removesuffix(({'a': 1, 'b': 2} ** 1), (2.5-1e3j), (-0.0)))
''')
print('#', 24, flush=True)
run_snippet('''
def run():
    with 5, 5:
        n548 = 0
        while n548 < 2:
            n548 += 1
            try:
                try:
                    break
                    continue
                finally:
                    log(553)
                    raise GeneratorExit
                    raise
            except BaseException as e:
                log(558)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                except Exception as e:
                    log(561)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
            except ValueError as e:
                log(564)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            else:
                log(([].append << 1))
                try:
                    log(570)
                    continue
                    continue
                except* KeyError as e:
                    log(575)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    continue
                finally:
                    log(579)
                    return 581
                    raise TypeError from KeyError(9)
                    return 585
            finally:
                log(586)
                try:
                    1 / 0
                    log(589)
                except ZeroDivisionError as e:
                    log(591)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(int)
                    log(595)
                    raise
                finally:
                    log(598)
                    break
                    raise StopIteration(3) from KeyError(9)
                n603 = 0
                while n603 < 2:
                    n603 += 1
                    break
                    log(606)
                break
            try:
                for i in 'ab':
                    log('i', i)
                    break
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                    log(([None, 0] not in iter([1, 2])))
                try:
                    raise TypeError
                    break
                    raise GeneratorExit
                except KeyError as e:
                    log(622)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 624
                except KeyError as e:
                    log(625)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 627
                    return 629
                    continue
                else:
                    raise StopIteration(3)
                    log(634)
                finally:
                    log(636)
                    log(637)
            except (KeyError, ValueError) as e:
                log(639)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(641)
                    continue
                except TypeError as e:
                    log(644)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(647)
                    1 / 0
                for i in range(3):
                    log('i', i)
                    raise TypeError
                    return 653
            except TypeError as e:
                log(654)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n655 = 0
                while n655 < 2:
                    n655 += 1
                    break
                for i in [1, 2]:
                    log('i', i)
                    break
                    break
                    continue
                else:
                    log(664)
                for i in ():
                    log('i', i)
                    return 666
            else:
                n667 = 0
                while n667 < 2:
                    n667 += 1
                    log({(1,): 'İ', 2**61: (2.5-1e3j)})
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                else:
                    log(674)
                n675 = 0
                while n675 < 2:
                    n675 += 1
                    break
                    return 679
                    continue
                else:
                    log(682)
                if (not (2.5-1e3j)):
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            finally:
                log(685)
                try:
                    raise ValueError('v') from None
                except TypeError as e:
                    log(688)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                log(693)
            if (['b', 'a'] >> 0):
                log(695)
                for i in 'ab':
                    log('i', i)
                    continue
                    log(2**63)
                    raise OSError(2, 'gone') from KeyError(9)
                else:
                    log(702)
            else:
                for i in range(3):
                    log('i', i)
                    continue
                    break
                else:
                    log(707)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(123456.789)
                    continue
                finally:
                    log(714)
                    continue
        else:
            log(717)
        raise
    log(720)
    if ({1, 2, 3} ** -2):
        try:
            for i in iter([4]):
                log('i', i)
                raise OSError(2, 'gone')
                for i in range(3):
                    log('i', i)
                    log([(x, x) for x in {1, 2, 3}])
            else:
                log(725)
        except BaseException as e:
            log(726)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(727)
            log(728)
        finally:
            log(729)
            try:
                n730 = 0
                while n730 < 2:
                    n730 += 1
                    continue
                    raise ValueError('v') from None
                    continue
                for i in iter([4]):
                    log('i', i)
                    raise
                    log((-10**30 <= '%s-%d' < b' x '))
            except KeyError as e:
                log(741)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager(True) as m:
                    1 / 0
            except Exception as e:
                log(744)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if {(1, 2): [3]}:
                    1 / 0
                    raise KeyError('k') from KeyError(9)
                    log(749)
                try:
                    1 / 0
                except ValueError as e:
                    log(753)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(754)
                    log(757)
                except ValueError as e:
                    log(758)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(762)
                finally:
                    log(763)
                    1 / 0
            else:
                log(766)
                try:
                    log(768)
                    return 770
                    raise
                except Exception as e:
                    log(773)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(775)
                finally:
                    log(776)
                    1 / 0
                    raise KeyError('k')
                    raise
                log(783)
            n784 = 0
            while n784 < 2:
                n784 += 1
                if (('a', 1)).count((1+2j)):
                    break
                    return 788
                    log(789)
                log(791)
                if ('ßﬁ' if 2.5 else {'x': None}):
                    log(792)
            else:
                log(794)
            if 'A\\nB\\r\\nC':
                with Manager() as m, Manager():
                    log(795)
                for i in 'ab':
                    log('i', i)
                    raise
                    log(799)
                try:
                    raise
                    raise
                except (KeyError, ValueError) as e:
                    log(805)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(807)
                    return 809
    else:
        log(810)
    return 'fell off'
show(run)
''')
print('#', 25, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = complex('inf')
    return locals()
show(run)
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    v = list('hello')
    try:
        v[0] = complex('inf')
    finally:
        log(v)
    return v
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
def f(a=1, /, *, b): return locals()
show(lambda: f(1, a=2))
show(lambda: f(x=1))
show(lambda: f(**{1: 2}))
show(lambda: f(**5))
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
    raise GeneratorExit
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: g.gi_frame is None)
show(lambda: g.send(1))
show(lambda: list(g))
show(lambda: list(g))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 29, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 'a': return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a' if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((1+2j), (-0.0-0j), {'x': None},)))
show(lambda: run(any(-x for x in -1e-7)))
show(lambda: run((not (255 << 31))))
show(lambda: run(set()))
''')
print('#', 30, flush=True)
run_snippet('''
show(lambda: hex())
''')
print('#', 31, flush=True)
run_snippet('''
def run():
    v = frozenset({2, 3})
    try:
        v -= (bytearray() ** -2)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 32, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(1, **{'a': 2}))
show(lambda: f(1, a=2))
show(lambda: f(a=1))
show(lambda: f(a=1))
''')
print('#', 33, flush=True)
run_snippet('''
def run():
    v = {1}
    try:
        v += ('-3.5').__mod__()
    finally:
        log(v)
    return v
show(run)
''')
print('#', 34, flush=True)
run_snippet('''
def run():
    v = {1, 2, 3}
    try:
        v[-1] = [3, 1, 2]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    1 / 0
    n813 = 0
    while n813 < 2:
        n813 += 1
        if (not {'a': 1, 'b': 2}):
            with Manager() as m:
                if (1+2j):
                    log(814)
                    raise OSError(2, 'gone')
                continue
        if range(5):
            break
        else:
            with Manager(True) as m, Manager(True) as m:
                if [['b', 'a'], b'', complex('inf')]:
                    break
                    return 825
                with Manager(True), Manager() as m:
                    break
                    1 / 0
            raise
    log(832)
    return 'fell off'
show(run)
''')
print('#', 36, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __bool__(self): log('bool'); return False
    class Y(str, X):
        pass
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __enter__(self): log('enter'); return self
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
show(lambda: x[5])
show(lambda: X.missing)
show(lambda: x < y)
show(lambda: x(1, b=2))
show(lambda: range(x))
show(lambda: dict(x))
show(lambda: isinstance(x, X))
show(lambda: x.a)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 37, flush=True)
run_snippet('''
show(lambda: {'x': None})
''')
print('#', 38, flush=True)
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
    yield from [2, 3]
    raise GeneratorExit
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: next(iter(g)))
show(lambda: g.send(1))
show(lambda: next(g, 'end'))
show(lambda: list(g))
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 39, flush=True)
run_snippet('''
show(lambda: (abs((-0.0-0j), bytearray(), [[1], [2]]) ** 0))
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: 'İ')
''')
print('#', 41, flush=True)
run_snippet('''
show(lambda: 2**31)
''')
print('#', 42, flush=True)
run_snippet('''
def run():
    log(dict())
    return 'fell off'
show(run)
''')
print('#', 43, flush=True)
run_snippet('''
show(lambda: sorted(x or 1 for x in frozenset() if not x))
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
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_running)
show(lambda: g.close())
show(lambda: g.send(None))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 45, flush=True)
run_snippet('''
show(lambda: (1, 2))
''')
print('#', 46, flush=True)
run_snippet('''
show(lambda: 2**30 - 1)
''')
print('#', 47, flush=True)
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
        log('finally')
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(KeyError))
show(lambda: next(g, 'end'))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(GeneratorExit))
show(g.close)
''')
print('#', 48, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case (1, x): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a': return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case (1, x): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run({*[0] * 5, '😀x', 'abc'}))
show(lambda: run((~sorted(x for x in complex('inf') if not x))))
show(lambda: run({(2.5-1e3j): -float('inf')}))
show(lambda: run(b' x '))
''')
print('#', 49, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [1 | 2 as one, _] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bytes(): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case whole if subject: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((([3, 1, 2] if bytearray(b'xyz') else '\\ud800') << -1)))
show(lambda: run(((2**30 - 1 >= [0] * 5 < 10**20) ** 10)))
show(lambda: run({'x': None}))
show(lambda: run((([[1], [2]])[:])[0]))
''')
print('#', 50, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __str__(self): return 'str'
        def __exit__(self, *a): log('exit', a[0]); return True
        def __delattr__(self, name): log('delattr', name)
        def __round__(self, n=None): return ('round', n)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __get__(self, obj, cls): log('get'); return 'got'
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
show(lambda: dict(x))
show(lambda: max(x, y) is x)
show(lambda: list(reversed(x)))
show(lambda: int(x))
show(lambda: repr(x))
show(lambda: float(x))
show(lambda: bool(x))
show(lambda: iter(x) is x)
def change():
    global x; x.a = 3; log(x.a)
show(change)
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
    yield from [2, 3]
    log((yield from inner()))
    yield from [2, 3]
    return 9
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(StopIteration))
show(lambda: next(iter(g)))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(ValueError('t')))
show(g.close)
''')
print('#', 52, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __call__(self, *a, **k): return ('called', a, k)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __get__(self, obj, cls): log('get'); return 'got'
        def __setitem__(self, key, value): log('setitem', key, value)
        def __exit__(self, *a): log('exit', a[0]); return True
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
show(lambda: x.a)
show(lambda: 1 + x)
show(lambda: x.method(3))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x == x)
show(lambda: round(x, 2))
show(lambda: isinstance(x, X))
def change():
    global x; del x.a
show(change)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    *a, = (1e22 >> 1)
    return locals()
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(1, *[2], c=3))
show(lambda: f(1, 2))
show(lambda: f(x=1))
show(lambda: f(*5))
''')
print('#', 55, flush=True)
run_snippet('''
async def main():
    return 6
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    v = ['b', 'a']
    try:
        v |= ({'a': 1, 'b': 2}).keys()
    finally:
        log(v)
    return v
show(run)
''')
print('#', 57, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [*_, last]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a' if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': 1, **rest}: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last] if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(([x for x in [1, 2, 3, 4, 5]] if (+2**31) else {})))
show(lambda: run((({'a': 1, 'b': 2} << 100) | (-frozenset()))))
show(lambda: run((range(0, (), 5) if ({'a': 1, 'b': 2} if [1, 2, 3, 4, 5] else ('a', 1)) else b'')))
show(lambda: run(('ǆ' != () >= bin(frozenset({2, 3}), memoryview(b'view')) <= ([3, 1, 2] if set() else 'A\\nB\\r\\nC'))))
''')
print('#', 58, flush=True)
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
    except (KeyError, ValueError) as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: list(g))
show(lambda: next(g, 'end'))
show(lambda: g.throw(KeyError))
show(lambda: g.gi_frame is None)
show(lambda: next(g, 'end'))
show(g.close)
''')
print('#', 59, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case complex() if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v} if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case _: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run({1}))
show(lambda: run([None, 0]))
show(lambda: run((-'İ')))
show(lambda: run('{} {x}'))
''')
