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
    return 2
    try:
        if (())[2**30 - 1]:
            try:
                try:
                    log(3)
                    log(5)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except ZeroDivisionError as e:
                    log(9)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((-'A\\nB\\r\\nC'))
                    1 / 0
                    log(15)
                else:
                    log(16)
                finally:
                    log(18)
                    raise
                    log(21)
                with Manager(True):
                    return 24
                with Manager():
                    1 / 0
            finally:
                log(27)
                log((2**32 + 1 < (1,) > (1+2j)))
                try:
                    log(30)
                    raise OSError(2, 'gone') from KeyError(9)
                    raise ValueError('v')
                finally:
                    log(36)
                    raise
                    raise GeneratorExit from KeyError(9)
                    raise KeyError('k')
        try:
            try:
                log(43)
                if b'a':
                    log(format({'x': None}, '=12.0%'))
                    1 / 0
                    1 / 0
            except ZeroDivisionError as e:
                log(50)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('k')
                if []:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                try:
                    raise GeneratorExit
                    log(([None, 0] if (1, (2, 3)) else 3))
                    raise
                except ArithmeticError as e:
                    log(61)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(62)
                    raise OSError(2, 'gone')
                    log(67)
                except BaseException as e:
                    log(68)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            try:
                if ('aXbXc' if {'x': None} else ['b', 'a']):
                    log(74)
                    log(76)
                    log(78)
                log(79)
            finally:
                log(80)
                n81 = 0
                while n81 < 2:
                    n81 += 1
                    raise
                    break
                    raise
                try:
                    1 / 0
                    log(91)
                except (KeyError, ValueError) as e:
                    log(92)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log('{} {x}')
                    1 / 0
                    log(98)
                except LookupError as e:
                    log(99)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(100)
                else:
                    raise
                    log(104)
                finally:
                    log(106)
                    raise OSError(2, 'gone') from None
                if format(1j, '^+08_d'):
                    log(109)
                    raise
                    log((complex('inf') ** 0.5))
        finally:
            log(115)
            for i in iter([4]):
                log('i', i)
                log(117)
                log(118)
            if ({})[3::3]:
                if ():
                    log(119)
                else:
                    1 / 0
                    return 124
                    log((+(1,)))
    finally:
        log(127)
        log(memoryview(b'view'))
    return 'fell off'
show(run)
''')
print('#', 1, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 2, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case True if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case dict() if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _] if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((('%+.3F' % ({'a': 1, 'b': 2},)))[-7]))
show(lambda: run('-3.5'))
show(lambda: run(dict(3, 0, key=len)))
show(lambda: run(('ΑΣ' != (-10**30 == set() == 2) <= 2**30 <= ('%+5.3x' % (2**62 - 1,)))))
''')
print('#', 3, flush=True)
run_snippet('''
show(lambda: float('inf'))
''')
print('#', 4, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case str(s) if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {} if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s) if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(({(1, 2): [3]} << 1.0)))
show(lambda: run(b'a'))
show(lambda: run({(1, 2): [3]}))
show(lambda: run((bytearray() << 1.0)))
''')
print('#', 5, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(*5))
show(lambda: f(1, 2))
show(lambda: f(*(), **{}))
''')
print('#', 6, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __missing__(self, key): return 'missing'
        def __iadd__(self, other): log('iadd'); return NotImplemented
    class Y():
        pass
    class Z(tuple):
        pass
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __format__(self, spec): return f'fmt[{spec}]'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
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
show(lambda: divmod(x, 1))
show(lambda: x.value)
show(lambda: callable(x))
show(lambda: hasattr(x, 'b'))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: 2 * x)
show(lambda: abs(x))
show(lambda: repr(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 7, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __iter__(self): log('iter'); return iter([5, 6])
    class Y():
        pass
        def __str__(self): return 'str'
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __repr__(self): return f'<{type(self).__name__}>'
        def __len__(self): log('len'); return 2
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __int__(self): log('int'); return 4
        def __reversed__(self): return iter('rev')
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
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: int(x))
show(lambda: x.a)
show(lambda: x.anything)
show(lambda: str(x))
show(lambda: X.missing)
show(lambda: dir(x)[:3])
show(lambda: -x)
def change():
    global x; x += 1
show(change)
''')
print('#', 8, flush=True)
run_snippet('''
show(lambda: (list('hello') ** 3))
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    log(130)
    return 'fell off'
show(run)
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
    yield from [2, 3]
    yield from [2, 3]
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g))
show(lambda: next(g, 'end'))
show(g.close)
''')
print('#', 11, flush=True)
run_snippet('''
def run():
    v = frozenset()
    try:
        del v['a']
    finally:
        log(v)
    return v
show(run)
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    v = [[1], [2]]
    try:
        v -= {range(0), lambda x=1: x}
    finally:
        log(v)
    return v
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(1, 2))
show(lambda: f(x=1))
show(lambda: f(*(), **{}))
show(lambda: f(a=1, b=2, c=3))
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    log(133)
    return 'fell off'
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [[a], b] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b] if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((('%s-%d').format_map(bytearray(b'xyz'), -10**30) - {x or 1 for x in {'a': 1, 'b': 2}})))
show(lambda: run(3))
show(lambda: run('{0:*<+12.1q}|{0!r}'.format((-0.0-0j))))
show(lambda: run(({(1, 2): [3]}).items({'x': None})))
''')
print('#', 16, flush=True)
run_snippet('''
async def main():
    log([await Wait(i) for i in range(2)])
    async for i in agen():
        log(i)
        continue
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    v = b'\\x00\\xff'
    try:
        del v[2:0]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 1.5 if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5 if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(float('inf')))
show(lambda: run({{'x': None}, bytearray(b'xyz'), float('nan')}))
show(lambda: run(any(str(x) for x in frozenset({2, 3}) if x)))
show(lambda: run({1: 'one', 1.0: 'float'}))
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
    return 9
    try:
        yield 6
    finally:
        log('finally'); yield 7
    raise KeyError('k')
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: next(g, 'end'))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(StopIteration))
show(lambda: list(g))
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: ((1, 2) >> -1))
''')
print('#', 21, flush=True)
run_snippet('''
show(lambda: (next())[:0])
''')
print('#', 22, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __str__(self): return 'str'
    class Y(tuple, X):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
        def __float__(self): log('float'); return 1.5
        def __int__(self): log('int'); return 4
        value = 5
        def __delattr__(self, name): log('delattr', name)
        prop = property(lambda self: 'prop')
        def __reversed__(self): return iter('rev')
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
show(lambda: 1 + x)
show(lambda: sum(x))
show(lambda: hasattr(x, 'b'))
show(lambda: x @ y)
show(lambda: complex(x))
show(lambda: x.a)
show(lambda: -x)
show(lambda: list(reversed(x)))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 23, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 24, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        await Wait(4)
    log([i async for i in agen() if i != 1])
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 25, flush=True)
run_snippet('''
show(lambda: {1})
''')
print('#', 26, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case None: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]} if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run({1, 2, 3}))
show(lambda: run(-1e-7))
show(lambda: run(sorted(set('abc'))))
show(lambda: run(3))
''')
print('#', 27, flush=True)
run_snippet('''
show(lambda: (+(2**64).to_bytes({(1, 2): [3]})))
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: (dict(zip('abc', range(3))))[(123456.789 ** 0)])
''')
print('#', 29, flush=True)
run_snippet('''
def run():
    v = frozenset({2, 3})
    try:
        del v[-1]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 30, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __contains__(self, item): log('contains', item); return item == 1
        def __len__(self): log('len'); return 2
        def __mul__(self, other): return ('mul', other)
        def __neg__(self): return 'neg'
        def __reversed__(self): return iter('rev')
    class Y(dict):
        pass
        def __int__(self): log('int'); return 4
        def __get__(self, obj, cls): log('get'); return 'got'
        def __hash__(self): return 7
        def __repr__(self): return f'<{type(self).__name__}>'
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
show(lambda: next(x))
show(lambda: x.prop)
show(lambda: complex(x))
show(lambda: round(x))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: x[5])
show(lambda: vars(x))
show(lambda: abs(x))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 31, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
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
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: g.gi_frame is None)
show(lambda: next(g))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 33, flush=True)
run_snippet('''
def run():
    raise
    return 'fell off'
show(run)
''')
print('#', 34, flush=True)
run_snippet('''
def run():
    try:
        for i in iter([4]):
            log('i', i)
            if (b'a').find(5):
                n136 = 0
                while n136 < 2:
                    n136 += 1
                    raise ValueError('v') from KeyError(9)
                try:
                    raise
                    raise ValueError('v')
                    raise OSError(2, 'gone')
                except (KeyError, ValueError) as e:
                    log(145)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                if ((i for i in range(3))).__class__((1,), range(2**70)):
                    break
                    log(151)
                else:
                    continue
                    continue
            with Manager(True) as m, Manager(True) as m:
                if {1: 2}:
                    continue
                    raise ZeroDivisionError(1, 2)
        try:
            log(160)
            with 5:
                with Manager(True) as m, 5:
                    log(False)
                    1 / 0
                for i in 'ab':
                    log('i', i)
                    return 166
        finally:
            log(167)
            try:
                if (1 != b'abc' != bytearray(b'xyz')):
                    log(169)
                    1 / 0
                    raise OSError(2, 'gone')
            except KeyError as e:
                log(174)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if 'ßﬁ':
                    raise StopIteration(3) from KeyError(9)
            except BaseException as e:
                log(177)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(178)
                n179 = 0
                while n179 < 2:
                    n179 += 1
                    continue
            finally:
                log(182)
                for i in ():
                    log('i', i)
                    break
            n185 = 0
            while n185 < 2:
                n185 += 1
                n186 = 0
                while n186 < 2:
                    n186 += 1
                    return 188
                    raise
                else:
                    log(191)
                for i in range(3):
                    log('i', i)
                    continue
                    continue
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                with 5:
                    log((-7 >> 1.0))
            if ((-0.0-0j)).conjugate(3**100):
                if (b' x ')[-2**62]:
                    log(200)
    except ZeroDivisionError as e:
        log(202)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(203)
        for i in ():
            log('i', i)
            try:
                try:
                    log((complex('inf') and [None, 0]))
                except* ValueError as e:
                    log(206)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(208)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(209)
                for i in range(3):
                    log('i', i)
                    raise KeyError('k')
                    raise ZeroDivisionError(1, 2)
                    continue
                else:
                    log(216)
                n217 = 0
                while n217 < 2:
                    n217 += 1
                    log(218)
                    break
                else:
                    log(222)
            except Exception as e:
                log(223)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise GeneratorExit from KeyError(9)
            finally:
                log(226)
                with Manager(True):
                    break
            n229 = 0
            while n229 < 2:
                n229 += 1
                1 / 0
        for i in [1, 2]:
            log('i', i)
            for i in ():
                log('i', i)
                for i in [1, 2]:
                    log('i', i)
                    raise ValueError('v')
                    log((*frozenset({2, 3}), {1: 2},))
                    break
                try:
                    1 / 0
                except ValueError as e:
                    log(240)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    log((2**32 + 1 != 0 >= 1.0))
                try:
                    continue
                    1 / 0
                    log(249)
                except ValueError as e:
                    log(251)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 253
                    log(254)
                except Exception as e:
                    log(256)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                    1 / 0
                else:
                    raise GeneratorExit
                    continue
                finally:
                    log(267)
                    1 / 0
                    log(2**31)
            try:
                n272 = 0
                while n272 < 2:
                    n272 += 1
                    log(274)
                log(275)
            except ValueError as e:
                log(276)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    log(277)
                    continue
                else:
                    log(281)
                try:
                    break
                    return 285
                    1 / 0
                except ValueError as e:
                    log(288)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                else:
                    raise KeyError('k')
                    raise GeneratorExit from None
                finally:
                    log(295)
                    log(296)
                    break
                try:
                    raise
                    continue
                    return 305
                except TypeError as e:
                    log(306)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    1 / 0
                    break
                else:
                    break
                    raise KeyError('k')
            except (KeyError, ValueError) as e:
                log(317)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), Manager(True):
                    raise GeneratorExit from None
                try:
                    continue
                    log(323)
                except* (TypeError, OSError) as e:
                    log(324)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(325)
                except* (TypeError, OSError) as e:
                    log(326)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            continue
    except KeyError as e:
        log(330)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager() as m, Manager(True):
            log(331)
    else:
        with Manager(True) as m, Manager(True):
            log(333)
            n334 = 0
            while n334 < 2:
                n334 += 1
                try:
                    log(['b', 'a'])
                    break
                    log(339)
                except TypeError as e:
                    log(341)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    1 / 0
                    continue
                except Exception as e:
                    log(348)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    1 / 0
                finally:
                    log(353)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise
                    return 359
            log(360)
    return 'fell off'
show(run)
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    try:
        for i in ():
            log('i', i)
            try:
                with Manager(True), Manager():
                    break
                with Manager():
                    continue
            finally:
                log(365)
                with Manager():
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                for i in iter([4]):
                    log('i', i)
                    continue
                    log(370)
                    continue
                raise KeyError('k') from None
            try:
                log(376)
                log(377)
                n378 = 0
                while n378 < 2:
                    n378 += 1
                    raise
                    log((-(-0.0-0j)))
            except TypeError as e:
                log(383)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (1+2j):
                    log(384)
                    1 / 0
                else:
                    break
                    break
            except TypeError as e:
                log(392)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                    1 / 0
                    log(1/3)
                n399 = 0
                while n399 < 2:
                    n399 += 1
                    return 401
                    log(403)
                    raise OSError(2, 'gone') from None
            try:
                with Manager(True) as m:
                    raise
                    raise KeyError('k') from KeyError(9)
                    log(410)
                n412 = 0
                while n412 < 2:
                    n412 += 1
                    raise ValueError('v') from None
                    continue
                else:
                    log(417)
            except TypeError as e:
                log(418)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(419)
                n420 = 0
                while n420 < 2:
                    n420 += 1
                    raise TypeError from KeyError(9)
                    return 424
                    raise ValueError('v')
                log(427)
            except KeyError as e:
                log(429)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                break
            else:
                with Manager(), 5:
                    return 433
                    break
                    continue
                raise
            finally:
                log(440)
                try:
                    log(442)
                    continue
                finally:
                    log(445)
                    raise KeyError('k') from None
                    log(449)
                log(450)
    except (KeyError, ValueError) as e:
        log(451)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise
    except KeyError as e:
        log(454)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in 'ab':
            log('i', i)
            log(1e100)
        if [].append:
            for i in [1, 2]:
                log('i', i)
                for i in ():
                    log('i', i)
                    continue
                    break
            for i in 'ab':
                log('i', i)
                log(461)
            try:
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(464)
                    1 / 0
                    log(467)
            except* ValueError as e:
                log(469)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(470)
            else:
                log(471)
            finally:
                log(472)
                try:
                    return 474
                    raise
                    log((-0.0-0j))
                finally:
                    log(479)
                    log(481)
                    raise
                try:
                    log(485)
                except ValueError as e:
                    log(486)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    raise StopIteration(3) from KeyError(9)
                else:
                    raise GeneratorExit
                    log(((1, 2) == []))
                    log(496)
                try:
                    raise
                    1 / 0
                    raise TypeError
                finally:
                    log(503)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise ZeroDivisionError(1, 2)
                    raise TypeError from None
        else:
            for i in range(3):
                log('i', i)
                n510 = 0
                while n510 < 2:
                    n510 += 1
                    break
                    break
                try:
                    raise ZeroDivisionError(1, 2) from None
                    log(())
                    1 / 0
                except BaseException as e:
                    log(521)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(523)
                    raise ZeroDivisionError(1, 2)
                    continue
                for i in ():
                    log('i', i)
                    log(528)
                    continue
                    log('12')
            with Manager() as m:
                try:
                    raise TypeError
                finally:
                    log(536)
                    1 / 0
                    raise
                    raise
                if '{0:0=+5.10%}|{0!r}'.format((1+2j)):
                    1 / 0
                    raise TypeError from None
                else:
                    return 548
                try:
                    raise KeyError('k')
                finally:
                    log(551)
                    1 / 0
                    raise TypeError from None
                    log((~1/3))
            n558 = 0
            while n558 < 2:
                n558 += 1
                try:
                    1 / 0
                    return 562
                    continue
                finally:
                    log(565)
                    break
                    raise ValueError('v')
                    break
                try:
                    log(572)
                finally:
                    log(574)
                    break
                    break
            else:
                log(579)
        log(580)
    return 'fell off'
show(run)
''')
print('#', 36, flush=True)
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
    yield from [2, 3]
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: next(g))
show(lambda: g.gi_running)
show(lambda: next(g, 'end'))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    n581 = 0
    while n581 < 2:
        n581 += 1
        try:
            if (~b' x '):
                try:
                    log(583)
                except ZeroDivisionError as e:
                    log(584)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 586
                    raise
                else:
                    log({'x': None})
                    raise TypeError from KeyError(9)
                    log(593)
            else:
                if frozenset({2, 3}):
                    return 596
                else:
                    raise
                    raise
                    continue
                n603 = 0
                while n603 < 2:
                    n603 += 1
                    return 605
                    raise
                    raise
                else:
                    log(610)
            n611 = 0
            while n611 < 2:
                n611 += 1
                if [0] * 5:
                    return 613
                for i in range(3):
                    log('i', i)
                    break
                    log(('12')[10**20])
                else:
                    log(618)
                with Manager(True) as m:
                    return 620
                    break
        except Exception as e:
            log(623)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    break
                finally:
                    log(626)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log({1: 'one', 1.0: 'float'})
                log(632)
            except* ValueError as e:
                log(633)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(634)
            except* KeyError as e:
                log(635)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            finally:
                log(637)
                if ([1, 2, 3, 4, 5])[1::8]:
                    continue
                else:
                    continue
                    raise OSError(2, 'gone')
                    continue
                for i in 'ab':
                    log('i', i)
                    raise
                    log(649)
            try:
                raise ValueError('v')
            except BaseException as e:
                log(652)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(653)
                if Ellipsis:
                    continue
                    raise
                    raise
            except ArithmeticError as e:
                log(660)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ((3, 2, 1, 0) ** 2):
                    continue
                    break
                    break
                with Manager() as m:
                    log(668)
                    break
            try:
                raise
            except BaseException as e:
                log(673)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((3 * ()))
                    log(676)
                    continue
                except LookupError as e:
                    log(680)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except ValueError as e:
                    log(683)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ZeroDivisionError(1, 2)
                    break
                try:
                    continue
                    return 693
                except Exception as e:
                    log(694)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(696)
                    break
                if dict(zip('abc', range(3))):
                    break
                    log(([1] // [1.5, 1]))
        except (KeyError, ValueError) as e:
            log(703)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n704 = 0
            while n704 < 2:
                n704 += 1
                try:
                    raise
                    raise KeyError('k') from None
                except Exception as e:
                    log(709)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((-set('abc')))
                except ArithmeticError as e:
                    log(712)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                else:
                    raise
                    log(720)
                with 5:
                    raise TypeError from None
            1 / 0
            try:
                with Manager(), Manager(True) as m:
                    log((~float('nan')))
            finally:
                log(727)
                n728 = 0
                while n728 < 2:
                    n728 += 1
                    continue
                    break
                    continue
                log(735)
                with 5, Manager() as m:
                    raise
                    log(739)
                    break
        else:
            with Manager(True):
                n742 = 0
                while n742 < 2:
                    n742 += 1
                    return 744
                    1 / 0
                else:
                    log(747)
                for i in range(3):
                    log('i', i)
                    1 / 0
                    log(751)
                    1 / 0
            with Manager() as m:
                with Manager(), Manager() as m:
                    continue
                for i in iter([4]):
                    log('i', i)
                    log(757)
            log(759)
        finally:
            log(760)
            n761 = 0
            while n761 < 2:
                n761 += 1
                log(762)
                with 5:
                    return 764
                    return 766
    with Manager():
        with Manager(), 5:
            n767 = 0
            while n767 < 2:
                n767 += 1
                try:
                    log(768)
                except KeyError as e:
                    log(770)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(0.5)
                except ZeroDivisionError as e:
                    log(773)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    raise GeneratorExit
                    return 779
                finally:
                    log(780)
                    break
                if divmod(0j, (1+2j)):
                    log(784)
                    continue
                else:
                    break
                    continue
                try:
                    1 / 0
                except LookupError as e:
                    log(793)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 795
                except (KeyError, ValueError) as e:
                    log(796)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    1 / 0
            else:
                log(801)
            log('{0:0=z30n}|{0!r}'.format(complex('inf')))
        try:
            try:
                try:
                    1 / 0
                except ArithmeticError as e:
                    log(806)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(808)
                    log(810)
                    log(sorted(b' x ', b'a,b,c', complex('inf')))
            except KeyError as e:
                log(813)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 815
                    1 / 0
                except ZeroDivisionError as e:
                    log(818)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(820)
                    return 822
                except Exception as e:
                    log(823)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(set('abc'))
                finally:
                    log(828)
                    log(830)
                    raise
                for i in ():
                    log('i', i)
                    continue
                    break
                    raise TypeError
                for i in ():
                    log('i', i)
                    log(('a' ** 2))
                    continue
                    return 844
            except Exception as e:
                log(845)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n846 = 0
                while n846 < 2:
                    n846 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                try:
                    raise StopIteration(3) from KeyError(9)
                except ValueError as e:
                    log(853)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    raise
                except ValueError as e:
                    log(858)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                finally:
                    log(861)
                    return 863
                    raise OSError(2, 'gone')
                if ({(1, 2): [3]} ** -2):
                    raise KeyError('k')
                    raise ValueError('v')
                    log(870)
            with Manager() as m:
                with Manager() as m, Manager():
                    log(872)
                    return 875
            n876 = 0
            while n876 < 2:
                n876 += 1
                try:
                    log(next(100, 1))
                    raise
                finally:
                    log(881)
                    return 883
                    raise
                try:
                    log((10**20 < {'x': None} <= bytes(range(65, 75))))
                finally:
                    log(888)
                    break
        except TypeError as e:
            log(891)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(892)
            if []:
                log(893)
            else:
                try:
                    1 / 0
                    raise
                finally:
                    log(898)
                    log({*(-0.0-0j), (1, (2, 3))})
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                finally:
                    log(903)
                    return 905
    for i in range(3):
        log('i', i)
        if (set() if [1.5, 1] else {}):
            n906 = 0
            while n906 < 2:
                n906 += 1
                n907 = 0
                while n907 < 2:
                    n907 += 1
                    1 / 0
                    continue
                else:
                    log(912)
                log(913)
                for i in 'ab':
                    log('i', i)
                    continue
                    log(917)
                else:
                    log(918)
        try:
            continue
            try:
                raise GeneratorExit
            finally:
                log(923)
                try:
                    break
                    log(927)
                    return 929
                except Exception as e:
                    log(930)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    break
                    break
            if (range(0) if 0.5 else {}):
                n937 = 0
                while n937 < 2:
                    n937 += 1
                    raise
                if map([0] * 5):
                    raise OSError(2, 'gone')
                else:
                    raise
                    return 945
            else:
                n946 = 0
                while n946 < 2:
                    n946 += 1
                    raise
                    log((~dict(zip('abc', range(3)))))
                    raise TypeError
                try:
                    raise KeyError('k') from KeyError(9)
                    log((1j >> 31))
                except KeyError as e:
                    log(957)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(959)
                    raise KeyError('k') from KeyError(9)
                except ArithmeticError as e:
                    log(962)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
        except (KeyError, ValueError) as e:
            log(967)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n968 = 0
            while n968 < 2:
                n968 += 1
                if (2.5-1e3j):
                    log((2.5-1e3j))
                    raise KeyError('k') from None
                    break
                with Manager():
                    log(('%05.0x' % (2**62 - 1,)))
            else:
                log(977)
            1 / 0
        except BaseException as e:
            log(980)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in iter([4]):
                log('i', i)
                if (complex('inf') if bytearray() else (2.5-1e3j)):
                    raise GeneratorExit
                    continue
                else:
                    raise StopIteration(3)
            log(987)
            if {{1: 'one', 1.0: 'float'}}:
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    raise
                else:
                    log(992)
                n993 = 0
                while n993 < 2:
                    n993 += 1
                    log(995)
                else:
                    log(996)
        n997 = 0
        while n997 < 2:
            n997 += 1
            try:
                try:
                    raise
                    log(1001)
                    continue
                finally:
                    log(1004)
                    raise TypeError
                log(1007)
            finally:
                log(1008)
                with Manager(True):
                    continue
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                try:
                    1 / 0
                    log(1018)
                    continue
                except ZeroDivisionError as e:
                    log(1021)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1022)
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except ArithmeticError as e:
                    log(1028)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ValueError('v') from KeyError(9)
            if {*('a', 1), *(), [None, 0]}:
                raise ValueError('v')
            try:
                for i in 'ab':
                    log('i', i)
                    log(1035)
                    break
                    raise
                else:
                    log(1041)
            except* ValueError as e:
                log(1042)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1043)
            except* ValueError as e:
                log(1044)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            else:
                for i in range(3):
                    log('i', i)
                    break
                    break
                else:
                    log(1050)
        else:
            log(1051)
    else:
        log(1052)
    return 'fell off'
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
show(lambda: (0.1 >> 64))
''')
print('#', 39, flush=True)
run_snippet('''
def run():
    v = [1]
    try:
        v -= '{0:é^-5_n}|{0!r}'.format(1j)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: str())
''')
print('#', 41, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise GeneratorExit
    with Manager(True):
        yield 10
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: next(iter(g)))
show(lambda: g.close())
show(lambda: g.send(None))
show(lambda: next(g))
show(lambda: g.throw(KeyError))
show(g.close)
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
    try:
        yield 6
    finally:
        log('finally'); yield 7
    yield 'last'
g = make()
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(KeyError))
show(lambda: g.gi_frame is None)
show(lambda: g.close())
show(lambda: g.send(1))
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 43, flush=True)
run_snippet('''
async def main():
    log(await Wait(1))
    async for i in agen():
        log(i)
        break
    async for i in agen():
        log(i)
        pass
show(lambda: drive(main()))
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    v = [3, 1, 2]
    try:
        del v[2:0]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int(n) | float(n) if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s) if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n) if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([1.5, 1]))
show(lambda: run(((2**64 > ...) != ([1, 2, 3, 4, 5] if (1, 2) else set()) != ([1.5, 1]).append(frozenset({2, 3})) == 'abc')))
show(lambda: run(list(-3)))
show(lambda: run(list('hello')))
''')
print('#', 46, flush=True)
run_snippet('''
show(lambda: callable())
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    [] = (1j).conjugate(b'\\x00\\xff')
    return locals()
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
def f(*args): return locals()
show(lambda: f(1, c=3))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(a=1, b=2, c=3))
''')
print('#', 49, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case (1, x): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r] if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case (1, x): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(list((x, x) for x in frozenset({2, 3}) if x)))
show(lambda: run({'a': 1, 'b': 2}))
show(lambda: run(NotImplemented))
show(lambda: run(((255 ** 10) ** -2)))
''')
print('#', 50, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __float__(self): log('float'); return 1.5
        def __reversed__(self): return iter('rev')
        def __neg__(self): return 'neg'
        def __get__(self, obj, cls): log('get'); return 'got'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        __slots__ = ('a', 's')
    class Y(Exception):
        pass
        def __set__(self, obj, value): log('set', value)
        def __reversed__(self): return iter('rev')
        def __gt__(self, other): log('gt'); return NotImplemented
        def __missing__(self, key): return 'missing'
        def __call__(self, *a, **k): return ('called', a, k)
        prop = property(lambda self: 'prop')
    class Z(float, X):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
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
show(lambda: X.static(1))
show(lambda: sum(x))
show(lambda: x.method())
show(lambda: x.__class__.__name__)
show(lambda: x[5])
show(lambda: not x)
show(lambda: str(x))
show(lambda: x < y)
def change():
    global x; del x.a
show(change)
''')
print('#', 51, flush=True)
run_snippet('''
async def main():
    raise StopIteration(3)
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
''')
print('#', 52, flush=True)
run_snippet('''
def f(a, /, b=2, *, c, d=4): return locals()
show(lambda: f(1, c=3))
show(lambda: f(1, *[2], c=3))
show(lambda: f(1, *[2], c=3))
show(lambda: f(*[1], *[2], b=3))
''')
print('#', 53, flush=True)
run_snippet('''
show(lambda: (not (-enumerate())))
''')
print('#', 54, flush=True)
run_snippet('''
show(lambda: (1+2j))
''')
print('#', 55, flush=True)
run_snippet('''
show(lambda: ({1: 2}).popitem((2**62 - 1 > 10 > bytearray(b'xyz'))))
''')
print('#', 56, flush=True)
run_snippet('''
show(lambda: '{0: x}|{0!r}'.format(f'{(-2**62):>08.1e}{(-2**62)!r:>20}'))
''')
print('#', 57, flush=True)
run_snippet('''
def f(a, b): return locals()
show(lambda: f(*(), **{}))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(**5))
show(lambda: f(a=1))
''')
print('#', 58, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Y(X):
        pass
        def __set__(self, obj, value): log('set', value)
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __call__(self, *a, **k): return ('called', a, k)
        __slots__ = ('a', 's')
    class Z(X):
        pass
        def __round__(self, n=None): return ('round', n)
        def __repr__(self): return f'<{type(self).__name__}>'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __lt__(self, other): log('lt'); return True
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __len__(self): log('len'); return 2
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
show(lambda: divmod(x, 1))
show(lambda: {**x})
show(lambda: x * 2)
show(lambda: str(x))
show(lambda: vars(x))
show(lambda: callable(x))
show(lambda: format(x, 'abc'))
show(lambda: x.value)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 59, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
    class Y(bytes, X):
        pass
        def __lt__(self, other): log('lt'); return True
        def __dir__(self): return ['b', 'a']
    class Z():
        pass
        value = 5
        def __length_hint__(self): return 3
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        static = staticmethod(lambda *a: ('static', a))
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
show(lambda: x.method())
show(lambda: x ** 2)
show(lambda: x.method(3))
show(lambda: x * 2)
show(lambda: x[5])
show(lambda: int(x))
show(lambda: X.static(1))
def change():
    global x; x[0] = 1
show(change)
''')
