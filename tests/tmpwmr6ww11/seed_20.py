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
    v = {1: 2}
    try:
        v |= {'x': None}
    finally:
        log(v)
    return v
show(run)
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    v = b''
    try:
        v.append()
    finally:
        log(v)
    return v
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
show(lambda: (--1e-7))
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    a, b = [1.5, 1]
    return locals()
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise TypeError
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: list(g))
show(lambda: g.throw(KeyError))
show(lambda: g.send(None))
show(lambda: list(g))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 5, flush=True)
run_snippet('''
def run():
    for i in [1, 2]:
        log('i', i)
        n1 = 0
        while n1 < 2:
            n1 += 1
            try:
                1 / 0
            finally:
                log(4)
                n5 = 0
                while n5 < 2:
                    n5 += 1
                    continue
                    log(8)
                else:
                    log(10)
                for i in 'ab':
                    log('i', i)
                    break
                    1 / 0
    else:
        log(15)
    return 'fell off'
show(run)
''')
print('#', 6, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {}: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((1/3 ** 3)))
show(lambda: run((object)[2**30]))
show(lambda: run('{0:z12.0e}|{0!r}'.format('{} {x}')))
show(lambda: run(oct([1.5, 1])))
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    v = ['b', 'a']
    try:
        v += (b'abc')[-1]
    finally:
        log(v)
    return v
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
    try:
        yield 6
    finally:
        log('finally')
    try:
        yield 6
    finally:
        log('finally'); yield 7
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: next(iter(g)))
show(lambda: next(iter(g)))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(StopIteration))
show(lambda: g.gi_running)
show(lambda: g.send(None))
show(g.close)
''')
print('#', 9, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
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
    for i in range(2):
        yield i
    try:
        yield 4
    except StopIteration as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.close())
show(lambda: next(iter(g)))
show(lambda: list(g))
show(lambda: g.send(1))
show(lambda: g.throw(KeyError))
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
    for i in range(2):
        yield i
    raise KeyError('k')
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: g.gi_frame is None)
show(lambda: g.send(None))
show(lambda: g.gi_running)
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    a, (b, *c) = ('%-.12F' % (10**20,))
    return locals()
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: b'\\x00\\xff')
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: frozenset())
''')
print('#', 15, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __reversed__(self): return iter('rev')
        def __class_getitem__(cls, key): return (cls.__name__, key)
    class Y(dict, X):
        pass
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
show(lambda: bool(x))
show(lambda: int(x))
show(lambda: x.value)
show(lambda: float(x))
show(lambda: dir(x)[:3])
show(lambda: {**x})
show(lambda: x != y)
show(lambda: isinstance(x, X))
def change():
    global x; x += 1
show(change)
''')
print('#', 16, flush=True)
run_snippet('''
show(lambda: (1j).__format__())
''')
print('#', 17, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __set__(self, obj, value): log('set', value)
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __neg__(self): return 'neg'
        def __delattr__(self, name): log('delattr', name)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        prop = property(lambda self: 'prop')
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
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: round(x, 2))
show(lambda: 1 + x)
show(lambda: x.__class__.__name__)
show(lambda: x.prop)
show(lambda: 1 in x)
show(lambda: 2 * x)
show(lambda: len(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 18, flush=True)
run_snippet('''
show(lambda: ('12').capitalize(base=16))
''')
print('#', 19, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        prop = property(lambda self: 'prop')
        def __str__(self): return 'str'
    class Y(tuple, X):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __delattr__(self, name): log('delattr', name)
        def __reversed__(self): return iter('rev')
        def __round__(self, n=None): return ('round', n)
    class Z(dict, X):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
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
show(lambda: -x)
show(lambda: x[5])
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x + 1)
show(lambda: x(1, b=2))
show(lambda: hash(x) == hash(x))
show(lambda: sum(x))
show(lambda: x.method(3))
def change():
    global x; x += 1
show(change)
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: range(10, 0, -3))
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
    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: next(g))
show(lambda: next(g))
show(lambda: g.send(None))
show(lambda: next(g))
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    n16 = 0
    while n16 < 2:
        n16 += 1
        n17 = 0
        while n17 < 2:
            n17 += 1
            try:
                log((3**100 is -2**62))
                continue
                for i in iter([4]):
                    log('i', i)
                    raise StopIteration(3) from KeyError(9)
            finally:
                log(24)
                with Manager() as m:
                    continue
                with Manager(True) as m, Manager(True) as m:
                    return 28
                n29 = 0
                while n29 < 2:
                    n29 += 1
                    log(30)
        else:
            log(32)
        try:
            for i in ():
                log('i', i)
                try:
                    raise OSError(2, 'gone') from None
                    continue
                    log(38)
                except ValueError as e:
                    log(39)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((set() >> 1))
                except LookupError as e:
                    log(42)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((frozenset() + frozenset()))
                    raise KeyError('k') from KeyError(9)
                    continue
                else:
                    return 50
                    log((float('nan') >> 1.0))
                    break
                for i in 'ab':
                    log('i', i)
                    break
                    log(57)
                    log(b'a,b,c')
                else:
                    log(61)
            with Manager(True):
                for i in iter([4]):
                    log('i', i)
                    return 63
                    continue
                    continue
        finally:
            log(68)
            for i in [1, 2]:
                log('i', i)
                raise StopIteration(3) from None
    log(71)
    return 'fell off'
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
def run():
    try:
        with Manager(), Manager(True):
            try:
                log(72)
            except TypeError as e:
                log(73)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    return 75
                    raise
            except KeyError as e:
                log(78)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5, Manager() as m:
                    1 / 0
                    log(82)
                    return 84
                try:
                    1 / 0
                    1 / 0
                finally:
                    log(89)
                    log(90)
                if (2**30).from_bytes():
                    1 / 0
            finally:
                log(94)
                raise TypeError
            if (bytearray(b'xyz') + b'a,b,c'):
                with 5, 5:
                    return 98
                    log(100)
                raise
                for i in iter([4]):
                    log('i', i)
                    raise OSError(2, 'gone') from None
                    log(106)
        log(107)
    finally:
        log(108)
        try:
            with Manager() as m:
                raise TypeError from None
        except LookupError as e:
            log(111)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(112)
            log(113)
        else:
            try:
                return 115
            except ValueError as e:
                log(116)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(117)
                for i in ():
                    log('i', i)
                    return 119
                try:
                    raise
                except ArithmeticError as e:
                    log(122)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    log(126)
                except ArithmeticError as e:
                    log(127)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                finally:
                    log(130)
                    1 / 0
                    log((b'\\x00\\xff')[5:1:])
                    1 / 0
            except TypeError as e:
                log(137)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(138)
                finally:
                    log(140)
                    raise ZeroDivisionError(1, 2)
                for i in iter([4]):
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                else:
                    log(145)
            else:
                if -256:
                    return 147
                    1 / 0
                    log(151)
                try:
                    raise KeyError('k')
                finally:
                    log(154)
                    log({set('abc'): (None,), 10**20: 2**32 + 1, '😀x': ()})
                    log(set(b'', (1+2j)))
                    log(160)
            if ((1,)).count(type, (2.5-1e3j), -3):
                if (range(10, 0, -3),):
                    raise GeneratorExit
                    1 / 0
                else:
                    raise GeneratorExit
                n167 = 0
                while n167 < 2:
                    n167 += 1
                    raise KeyError('k')
                    1 / 0
                with Manager() as m, Manager(True):
                    return 173
            else:
                n174 = 0
                while n174 < 2:
                    n174 += 1
                    break
        with 5:
            for i in [1, 2]:
                log('i', i)
                for i in range(3):
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log((1,))
                    log(({1: 2})[5::-100])
                else:
                    log(183)
        log(184)
    return 'fell off'
show(run)
''')
print('#', 24, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(1, 2, 3))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(x=1))
show(lambda: f())
''')
print('#', 25, flush=True)
run_snippet('''
async def main():
    return 6
    raise OSError(2, 'gone')
    return 6
show(lambda: drive(main()))
''')
print('#', 26, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [[a], b]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(f'{(-2**63 - 1):=-5.3}{(-2**63 - 1)!r:>20}'))
show(lambda: run((~(b'\\x00\\xff' ** 1))))
show(lambda: run((complex('inf') if {-1e-7, None, 1j} else 1.0)))
show(lambda: run(True))
''')
print('#', 27, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case None: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(dict(zip('abc', range(3)))))
show(lambda: run(oct(0j, 2**31)))
show(lambda: run(min(0.5, -1, 2)))
show(lambda: run(('aXbXc' <= (iter([1, 2]) if [1] else -2**63 - 1))))
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: ((str).__class__() * (b'').find()))
''')
print('#', 29, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 30, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    class Y(tuple, X):
        pass
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __set__(self, obj, value): log('set', value)
        def __hash__(self): return 7
        def __int__(self): log('int'); return 4
        def __round__(self, n=None): return ('round', n)
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
show(lambda: x == x)
show(lambda: x > 1)
show(lambda: isinstance(x, X))
show(lambda: x ** 2)
show(lambda: x[0])
show(lambda: x.value)
show(lambda: hash(x) == hash(x))
show(lambda: format(x, 'abc'))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 31, flush=True)
run_snippet('''
def run():
    for i in [1, 2]:
        log('i', i)
        if ({1: 'one', 1.0: 'float'} if (-0.0-0j) else {1, 2, 3}):
            break
        else:
            n187 = 0
            while n187 < 2:
                n187 += 1
                if (b' x ' if (3, 2, 1, 0) else 'abc'):
                    continue
                    return 191
                else:
                    log(192)
                    log(195)
            try:
                if ({} << -1):
                    raise GeneratorExit
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    break
                if ({} if {} else 'aXbXc'):
                    return 203
                    raise TypeError from None
            except BaseException as e:
                log(206)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise GeneratorExit
                except ArithmeticError as e:
                    log(209)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1+2j))
                else:
                    log(213)
                    raise StopIteration(3) from None
                    log(216)
            except (KeyError, ValueError) as e:
                log(218)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if [1.5, 1]:
                    log(219)
            else:
                log(221)
            finally:
                log(222)
                if (2**61 and [1]):
                    continue
                    return 226
                else:
                    break
                with 5:
                    continue
        log(231)
        n232 = 0
        while n232 < 2:
            n232 += 1
            for i in 'ab':
                log('i', i)
                log(slice(None))
                for i in 'ab':
                    log('i', i)
                    log(236)
                    raise GeneratorExit
            else:
                log(239)
        else:
            log(240)
    n241 = 0
    while n241 < 2:
        n241 += 1
        for i in ():
            log('i', i)
            if ('%s-%d')[:]:
                log(242)
            log(244)
        else:
            log(245)
        for i in range(3):
            log('i', i)
            return 247
            1 / 0
            for i in iter([4]):
                log('i', i)
                try:
                    continue
                    break
                except ZeroDivisionError as e:
                    log(254)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(257)
                    raise TypeError from KeyError(9)
                except ZeroDivisionError as e:
                    log(261)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                    break
                finally:
                    log(266)
                    raise KeyError('k') from None
                with 5:
                    raise
                    break
                    log((False <= -float('inf') == b' x '))
                try:
                    continue
                except ZeroDivisionError as e:
                    log(277)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(sum(x or 1 for x in 1/3))
                except ValueError as e:
                    log(280)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(((-0.0-0j) >> 0))
                else:
                    log(283)
    else:
        log(285)
    log(286)
    return 'fell off'
show(run)
''')
print('#', 32, flush=True)
run_snippet('''
show(lambda: ([memoryview(b'view'), 'title case Text', range(0)] // b'\\x00\\xff'))
''')
print('#', 33, flush=True)
run_snippet('''
show(lambda: [3, 1, 2])
''')
print('#', 34, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    yield from [2, 3]
    with Manager(True):
        yield 10
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: next(g))
show(lambda: next(g, 'end'))
show(lambda: next(g, 'end'))
show(lambda: g.close())
show(lambda: g.throw(ValueError('t')))
show(g.close)
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    a, (b, *c) = (' pad ')[-10**30]
    return locals()
show(run)
''')
print('#', 36, flush=True)
run_snippet('''
def run():
    a, b = ([]).extend(nothing=1)
    return locals()
show(run)
''')
print('#', 37, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
    class Y(str, X):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __exit__(self, *a): log('exit', a[0]); return True
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
    class Z(Exception):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __round__(self, n=None): return ('round', n)
        def __index__(self): log('index'); return 1
        static = staticmethod(lambda *a: ('static', a))
        def __length_hint__(self): return 3
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
show(lambda: -x)
show(lambda: abs(x))
show(lambda: {**x})
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: X.__mro__)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: iter(x) is x)
show(lambda: x != y)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    with Manager() as m, Manager(True):
        n287 = 0
        while n287 < 2:
            n287 += 1
            log(288)
        try:
            try:
                for i in ():
                    log('i', i)
                    log((1+2j))
                    log(292)
                else:
                    log(293)
                log(294)
                for i in 'ab':
                    log('i', i)
                    raise ValueError('v')
                    log(297)
            except ValueError as e:
                log(299)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    break
                log(302)
                with Manager(True) as m, 5:
                    return 305
                    log(307)
            except ZeroDivisionError as e:
                log(308)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                except ArithmeticError as e:
                    log(311)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(313)
                else:
                    raise StopIteration(3) from KeyError(9)
                    raise
            log(318)
            if ['', {1: 'one', 1.0: 'float'}, b'\\x00\\xff']:
                log(320)
                with 5:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(324)
                return 326
            else:
                log(327)
        except* KeyError as e:
            log(328)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(329)
        except* ValueError as e:
            log(330)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(331)
    n332 = 0
    while n332 < 2:
        n332 += 1
        log(333)
        n334 = 0
        while n334 < 2:
            n334 += 1
            if (5e-324 / b' x '):
                for i in ():
                    log('i', i)
                    return 336
                    raise TypeError from None
                    continue
                if 'A\\nB\\r\\nC':
                    continue
                    break
                else:
                    raise OSError(2, 'gone') from None
                try:
                    raise OSError(2, 'gone') from None
                    log(349)
                    continue
                except ZeroDivisionError as e:
                    log(353)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    log((1, 2))
                    break
                else:
                    return 361
                    break
            else:
                if (dict(zip('abc', range(3))) ** None):
                    1 / 0
                    raise TypeError
                    1 / 0
                for i in 'ab':
                    log('i', i)
                    raise GeneratorExit from KeyError(9)
                    raise GeneratorExit from KeyError(9)
                else:
                    log(374)
            return 376
            with 5, Manager(True):
                break
        for i in range(3):
            log('i', i)
            try:
                log(379)
                try:
                    break
                finally:
                    log(382)
                    raise
                    continue
                    log(388)
            except ZeroDivisionError as e:
                log(389)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                continue
    else:
        log(392)
    return 'fell off'
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case []: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5 if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v} if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(print))
show(lambda: run(123456.789))
show(lambda: run((-float('inf') if set() else (5e-324 ** -2))))
show(lambda: run({'x': None}))
''')
print('#', 40, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __int__(self): log('int'); return 4
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
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
show(lambda: repr(x))
show(lambda: X.value)
show(lambda: (*x,))
show(lambda: x != y)
show(lambda: dir(x)[:3])
show(lambda: sum(x))
show(lambda: max(x, y) is x)
show(lambda: x.prop)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 41, flush=True)
run_snippet('''
show(lambda: {})
''')
print('#', 42, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
    class Y(set):
        pass
        prop = property(lambda self: 'prop')
    class Z(set, Y):
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
show(lambda: X.missing)
show(lambda: hash(x) == hash(x))
show(lambda: bool(x))
show(lambda: x > 1)
show(lambda: x == x)
show(lambda: x.static(1))
show(lambda: X[3])
show(lambda: x.__class__.__name__)
def change():
    global x; x.a = 3; log(x.a)
show(change)
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
    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    log('got', (yield 1))
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: next(iter(g)))
show(lambda: next(g, 'end'))
show(lambda: g.send(1))
show(lambda: g.close())
show(lambda: next(g, 'end'))
show(g.close)
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    a, (b, *c) = [(2.5-1e3j), 2**64, {'x': None}]
    return locals()
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X():
        pass
    class Y(frozenset, X):
        pass
        value = 5
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
show(lambda: float(x))
show(lambda: int(x))
show(lambda: (*x,))
show(lambda: isinstance(x, X))
show(lambda: x > 1)
show(lambda: [1, 2, 3][x])
show(lambda: 1 + x)
show(lambda: x.method(3))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 46, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __neg__(self): return 'neg'
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
    class Y(dict):
        pass
    class Z(dict, Y):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        prop = property(lambda self: 'prop')
        def __hash__(self): return 7
        def __float__(self): log('float'); return 1.5
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
show(lambda: complex(x))
show(lambda: (*x,))
show(lambda: float(x))
show(lambda: 7 in x)
show(lambda: x.method())
show(lambda: hasattr(x, 'b'))
show(lambda: int(x))
show(lambda: not x)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 47, flush=True)
run_snippet('''
async def main():
    async for i in agen():
        log(i)
        continue
show(lambda: drive(main()))
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    if format(0j, '0=z_x'):
        n393 = 0
        while n393 < 2:
            n393 += 1
            log(394)
            log(395)
        else:
            log(396)
        log(397)
    else:
        if ('a,b,,c' >> 100):
            try:
                try:
                    log(399)
                    raise
                except LookupError as e:
                    log(402)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    log(406)
                    log(408)
                except ArithmeticError as e:
                    log(409)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 411
                    raise KeyError('k')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                finally:
                    log(416)
                    log(('\\x00\\t')[2**30])
                    1 / 0
                    log((~[1, 2, 3, 4, 5]))
            finally:
                log(423)
                for i in ():
                    log('i', i)
                    raise
                    raise StopIteration(3)
                    raise OSError(2, 'gone')
                else:
                    log(430)
                for i in iter([4]):
                    log('i', i)
                    return 432
                    1 / 0
                    break
        for i in range(3):
            log('i', i)
            with Manager():
                try:
                    break
                    raise
                    log(441)
                except ZeroDivisionError as e:
                    log(443)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                    continue
                else:
                    return 449
                    return 451
            for i in 'ab':
                log('i', i)
                log(452)
                for i in [1, 2]:
                    log('i', i)
                    return 454
                    1 / 0
                else:
                    log(457)
                try:
                    1 / 0
                    break
                finally:
                    log(462)
                    log(463)
                    log(466)
                    raise
    return 'fell off'
show(run)
''')
print('#', 49, flush=True)
run_snippet('''
show(lambda: ([] >> 1.0))
''')
print('#', 50, flush=True)
run_snippet('''
show(lambda: (dict(zip('abc', range(3))))[({'x': None}).items({1, 2, 3})])
''')
print('#', 51, flush=True)
run_snippet('''
async def main():
    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    log(await Wait(1))
    async with AsyncManager():
        log(2)
show(lambda: drive(main()))
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    v = [0] * 5
    try:
        v |= '{0:z%}|{0!r}'.format(complex('inf'))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    try:
        try:
            try:
                with 5:
                    log(470)
                n471 = 0
                while n471 < 2:
                    n471 += 1
                    log(473)
                    raise OSError(2, 'gone')
                    break
                try:
                    log(478)
                finally:
                    log(480)
                    log(481)
            except ArithmeticError as e:
                log(483)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    break
                log(486)
                try:
                    log(487)
                except BaseException as e:
                    log(489)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    1 / 0
                except LookupError as e:
                    log(494)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(496)
                    log(498)
            finally:
                log(499)
                raise ValueError('v') from None
        except (KeyError, ValueError) as e:
            log(502)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager() as m:
                raise ValueError('v') from None
            for i in ():
                log('i', i)
                with Manager(), 5:
                    break
                    raise KeyError('k')
                    continue
                log(((), {1: 'one', 1.0: 'float'}, b'a',))
            raise
        except ZeroDivisionError as e:
            log(515)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in [1, 2]:
                log('i', i)
                try:
                    return 517
                except TypeError as e:
                    log(518)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(520)
                    raise OSError(2, 'gone') from None
                finally:
                    log(523)
                    break
                n526 = 0
                while n526 < 2:
                    n526 += 1
                    log(((2.5-1e3j) if -float('inf') else (1, 2)))
                try:
                    log(sum(x for x in 1/3))
                    raise
                except LookupError as e:
                    log(533)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise KeyError('k') from None
                except ZeroDivisionError as e:
                    log(538)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    return 542
                    raise GeneratorExit
                finally:
                    log(545)
                    log(547)
                    1 / 0
            log(550)
        else:
            log(552)
            log(553)
            for i in 'ab':
                log('i', i)
                raise GeneratorExit from KeyError(9)
            else:
                log(556)
        finally:
            log(557)
            for i in [1, 2]:
                log('i', i)
                log(558)
                with Manager() as m, Manager(True):
                    log((None in object))
    finally:
        log(561)
        try:
            with Manager(True) as m, Manager():
                try:
                    log(562)
                    1 / 0
                except KeyError as e:
                    log(566)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                except ArithmeticError as e:
                    log(569)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log((lambda x=1: x > lambda x=1: x))
                    raise
                else:
                    raise TypeError
                finally:
                    log(578)
                    raise GeneratorExit from KeyError(9)
                    raise
                log(583)
            try:
                for i in 'ab':
                    log('i', i)
                    break
                if 0.5:
                    1 / 0
                    raise KeyError('k') from KeyError(9)
                    raise
                else:
                    log(593)
                with 5:
                    raise TypeError
                    1 / 0
                    1 / 0
            except LookupError as e:
                log(600)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(601)
                log(602)
                with 5:
                    raise TypeError
                    1 / 0
            except ArithmeticError as e:
                log(607)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if {1, 2, 3}:
                    return 609
                    return 611
                    raise
                try:
                    raise OSError(2, 'gone')
                    return 617
                    1 / 0
                finally:
                    log(620)
                    return 622
                    raise
                try:
                    log(1j)
                    log(628)
                    return 630
                finally:
                    log(631)
                    raise
            if bytearray(b'xyz'):
                try:
                    raise
                finally:
                    log(636)
                    log(638)
                    1 / 0
                log(641)
                if float(3):
                    log(642)
            else:
                with Manager():
                    log(645)
                    raise
        finally:
            log(648)
            try:
                for i in [1, 2]:
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from None
                else:
                    log(651)
                with 5:
                    log(653)
            finally:
                log(654)
                if (-2**30).__index__():
                    raise StopIteration(3)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                log(659)
        n660 = 0
        while n660 < 2:
            n660 += 1
            log(661)
    try:
        for i in 'ab':
            log('i', i)
            log(662)
            n663 = 0
            while n663 < 2:
                n663 += 1
                try:
                    raise TypeError from KeyError(9)
                    continue
                except ZeroDivisionError as e:
                    log(668)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                else:
                    log(672)
                finally:
                    log(673)
                    raise
                    1 / 0
                    1 / 0
                for i in ():
                    log('i', i)
                    raise
                else:
                    log(682)
                n683 = 0
                while n683 < 2:
                    n683 += 1
                    break
                    break
                    1 / 0
        try:
            try:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 693
                    log(695)
                except KeyError as e:
                    log(696)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 700
                except ArithmeticError as e:
                    log(701)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(-0.0)
                finally:
                    log(706)
                    log(707)
                    raise OSError(2, 'gone')
                    log('ßﬁ')
                for i in [1, 2]:
                    log('i', i)
                    return 714
                    continue
                    log(718)
            except KeyError as e:
                log(719)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if {(2.5-1e3j): 63}:
                    raise StopIteration(3)
                else:
                    return 723
                    log(725)
                    raise GeneratorExit from None
                raise
                log(730)
            except ArithmeticError as e:
                log(731)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 733
                except ZeroDivisionError as e:
                    log(734)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({'a': 1, 'b': 2})
                except ValueError as e:
                    log(737)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
            else:
                log(740)
            finally:
                log(741)
                try:
                    1 / 0
                    log(745)
                except* KeyError as e:
                    log(746)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(747)
                except* (TypeError, OSError) as e:
                    log(748)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
        finally:
            log(750)
            1 / 0
            with Manager(True), Manager():
                log(753)
                try:
                    raise
                    raise ValueError('v') from None
                finally:
                    log(758)
                    log(760)
                    raise
                n763 = 0
                while n763 < 2:
                    n763 += 1
                    continue
                    log((NotImplemented if bytearray(b'xyz') else 0))
                    log(768)
                else:
                    log(770)
            try:
                for i in range(3):
                    log('i', i)
                    continue
                    break
                    raise
                else:
                    log(777)
                1 / 0
            finally:
                log(780)
                try:
                    1 / 0
                    1 / 0
                    raise
                finally:
                    log(787)
                    raise ZeroDivisionError(1, 2)
                with Manager():
                    log(790)
                    raise
        log(794)
    finally:
        log(795)
        if -0.0:
            with Manager() as m:
                raise ZeroDivisionError(1, 2) from None
            for i in iter([4]):
                log('i', i)
                return 799
                n800 = 0
                while n800 < 2:
                    n800 += 1
                    continue
                with 5:
                    break
                    raise TypeError
                    log(808)
            if (None < slice(None) == -float('inf') > (1, 2)):
                try:
                    log({x or 1 for x in complex('inf')})
                    log((not 'title case Text'))
                except KeyError as e:
                    log(813)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise ValueError('v')
    n818 = 0
    while n818 < 2:
        n818 += 1
        if sorted((3, 2, 1, 0)):
            if (bytearray() if 0j else (1, (2, 3))):
                with Manager() as m:
                    continue
                    raise
                    continue
            n825 = 0
            while n825 < 2:
                n825 += 1
                log(826)
                with Manager(True):
                    continue
                    log(829)
                    break
                try:
                    continue
                    return 836
                    continue
                finally:
                    log(839)
                    raise
                    break
            try:
                n844 = 0
                while n844 < 2:
                    n844 += 1
                    break
                    break
                    return 850
                for i in iter([4]):
                    log('i', i)
                    raise ValueError('v')
                    break
                else:
                    log(855)
                with Manager(), Manager():
                    break
                    1 / 0
                    break
            except TypeError as e:
                log(862)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((['b', 'a'] if {1, 2, 3} else ValueError('v')))
                    raise GeneratorExit
                    raise TypeError
                except ZeroDivisionError as e:
                    log(869)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except ZeroDivisionError as e:
                    log(872)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    break
                    continue
                finally:
                    log(879)
                    continue
                    raise OSError(2, 'gone')
                    continue
            except ArithmeticError as e:
                log(886)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    break
                for i in [1, 2]:
                    log('i', i)
                    continue
                    raise OSError(2, 'gone')
                n893 = 0
                while n893 < 2:
                    n893 += 1
                    log(894)
                    log(897)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            finally:
                log(900)
                with Manager() as m:
                    log(901)
                if ([1, 2, 3, 4, 5] if ('a', 1) else 2**62 - 1):
                    log((1/3 << 31))
                    continue
                else:
                    log(908)
        if float('nan'):
            with 5, Manager():
                try:
                    log(909)
                finally:
                    log(911)
                    raise TypeError
                    log(914)
                for i in iter([4]):
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                try:
                    break
                    continue
                finally:
                    log(922)
                    break
                    break
                    return 928
            with Manager(True) as m, Manager():
                log((-10**30).to_bytes((i for i in range(3))))
                log(931)
        else:
            if ('\\ud800' is 'İ'):
                with 5, 5:
                    continue
                    continue
                try:
                    log((~frozenset()))
                finally:
                    log(938)
                    break
                    1 / 0
                    log(943)
                log(945)
        try:
            for i in range(3):
                log('i', i)
                continue
                continue
                log(951)
            1 / 0
        finally:
            log(954)
            try:
                if 2**64:
                    log((str)[::])
                else:
                    break
                    continue
                    break
            finally:
                log(963)
                with 5:
                    log(965)
                    continue
                if {(1, 2): [3]}:
                    raise KeyError('k') from KeyError(9)
                    continue
                    raise
                else:
                    log(975)
                    return 977
                    raise TypeError from KeyError(9)
            raise ZeroDivisionError(1, 2) from None
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
async def main():
    await 7
    log(await Wait(1))
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 55, flush=True)
run_snippet('''
def run():
    v = set()
    try:
        v[None] = ValueError('v')
    finally:
        log(v)
    return v
show(run)
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    return 983
    try:
        with Manager(True), 5:
            raise ZeroDivisionError(1, 2)
    except KeyError as e:
        log(986)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise
        log(989)
    except ValueError as e:
        log(990)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        return 992
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        log((-2.5))
    else:
        n997 = 0
        while n997 < 2:
            n997 += 1
            try:
                with Manager(True) as m, Manager(True) as m:
                    continue
                log(1000)
                for i in [1, 2]:
                    log('i', i)
                    log(1001)
            except KeyError as e:
                log(1003)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    log(-1e-7)
                    continue
                    log(1009)
                n1010 = 0
                while n1010 < 2:
                    n1010 += 1
                    raise
                    raise
            finally:
                log(1015)
                n1016 = 0
                while n1016 < 2:
                    n1016 += 1
                    continue
                    break
                    raise
                log(1023)
                try:
                    log(memoryview(b'view'))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1028)
                finally:
                    log(1030)
                    return 1032
            n1033 = 0
            while n1033 < 2:
                n1033 += 1
                log(1034)
                log(1035)
                with Manager(True), 5:
                    raise GeneratorExit
            if ['b', 'a']:
                for i in iter([4]):
                    log('i', i)
                    continue
                    raise OSError(2, 'gone') from None
                log(1042)
        try:
            with Manager(True), Manager() as m:
                if ([None, 0])[:]:
                    log(1044)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            try:
                return 1050
                n1051 = 0
                while n1051 < 2:
                    n1051 += 1
                    continue
                else:
                    log(1054)
                with 5:
                    log(('% .3o' % (ValueError('v'),)))
                    raise
                    log(((1, 2)).__getitem__(' pad ', {1}, 3))
            except BaseException as e:
                log(1061)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    log(1063)
                    log(1064)
                    1 / 0
            n1068 = 0
            while n1068 < 2:
                n1068 += 1
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                except (KeyError, ValueError) as e:
                    log(1071)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                else:
                    log('aXbXc')
                finally:
                    log(1078)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                try:
                    break
                    log(1083)
                    continue
                except* (TypeError, OSError) as e:
                    log(1087)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* KeyError as e:
                    log(1089)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(1091)
                    continue
                    raise
            else:
                log(1096)
        except TypeError as e:
            log(1097)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    log(2.5)
                except ArithmeticError as e:
                    log(1100)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except LookupError as e:
                    log(1103)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise TypeError from None
                    log(1109)
                else:
                    raise OSError(2, 'gone')
                if bytearray():
                    raise ValueError('v')
                    raise
                    raise
                else:
                    log(1119)
            finally:
                log(1120)
                for i in 'ab':
                    log('i', i)
                    break
                    raise
                else:
                    log(1125)
                try:
                    log(1127)
                    1 / 0
                    raise KeyError('k') from KeyError(9)
                finally:
                    log(1132)
                    raise
            for i in ():
                log('i', i)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise StopIteration(3)
                    raise GeneratorExit
                except LookupError as e:
                    log(1141)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1143
                    log(1145)
                finally:
                    log(1146)
                    break
                    continue
                raise
            else:
                log(1153)
        else:
            n1154 = 0
            while n1154 < 2:
                n1154 += 1
                if (dict(zip('abc', range(3))) if '-3.5' else 0j):
                    raise StopIteration(3)
                    continue
                    log(1159)
                else:
                    break
                    return 1164
            else:
                log(1165)
        finally:
            log(1166)
            log(([0] * 5 >> -1))
            n1169 = 0
            while n1169 < 2:
                n1169 += 1
                with Manager(), Manager():
                    raise
                    1 / 0
            log(1175)
        try:
            if (1, 2):
                log(1177)
            if range(0):
                try:
                    log(1178)
                    raise OSError(2, 'gone')
                except Exception as e:
                    log(1182)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1183)
                    raise ValueError('v') from KeyError(9)
                else:
                    return 1188
                finally:
                    log(1189)
                    1 / 0
                n1192 = 0
                while n1192 < 2:
                    n1192 += 1
                    raise KeyError('k')
                    raise OSError(2, 'gone') from KeyError(9)
                else:
                    log(1197)
                log((63 == {}))
            else:
                try:
                    log(1200)
                finally:
                    log(1202)
                    1 / 0
                    raise KeyError('k')
                    log(abs())
        finally:
            log(1209)
            n1210 = 0
            while n1210 < 2:
                n1210 += 1
                try:
                    break
                    return 1214
                except ArithmeticError as e:
                    log(1215)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 1219
                except KeyError as e:
                    log(1220)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1222
                n1223 = 0
                while n1223 < 2:
                    n1223 += 1
                    1 / 0
                    1 / 0
                else:
                    log(1228)
                raise TypeError from KeyError(9)
            if (complex('inf')).__abs__(1, 10**20):
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(1233)
                    log((b'a').endswith())
                log(1236)
                n1237 = 0
                while n1237 < 2:
                    n1237 += 1
                    log(('-3.5')[True])
                else:
                    log(1240)
            else:
                if ('abc' if (1, (2, 3)) else ['b', 'a']):
                    raise
                    1 / 0
                if [(x, x) for x in dict(zip('abc', range(3)))]:
                    log(1246)
                    log(1248)
                    log(any((x, x) for x in (1,) if not x))
                for i in iter([4]):
                    log('i', i)
                    continue
                    break
                    raise ValueError('v')
                else:
                    log(1257)
            with Manager() as m, Manager(True):
                try:
                    log(1259)
                except KeyError as e:
                    log(1260)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1262)
                except BaseException as e:
                    log(1263)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                finally:
                    log(1266)
                    1 / 0
    finally:
        log(1269)
        for i in 'ab':
            log('i', i)
            n1270 = 0
            while n1270 < 2:
                n1270 += 1
                n1271 = 0
                while n1271 < 2:
                    n1271 += 1
                    log((set('abc')).difference_update(-100))
                break
                with Manager(True) as m, Manager() as m:
                    continue
                    continue
            else:
                log(1280)
            with 5:
                try:
                    raise ValueError('v')
                    break
                    return 1286
                except LookupError as e:
                    log(1287)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                    break
                except (KeyError, ValueError) as e:
                    log(1294)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((slice(1, 5, 2) << 64))
                    continue
                    break
                finally:
                    log(1301)
                    continue
                n1304 = 0
                while n1304 < 2:
                    n1304 += 1
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 1314
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(1317)
                    break
        else:
            log(1320)
        log(1321)
        log(1322)
    n1323 = 0
    while n1323 < 2:
        n1323 += 1
        try:
            if str:
                if ('😀x' if (-0.0-0j) else {'a': 1, 'b': 2}):
                    raise
                    raise
                else:
                    break
            else:
                try:
                    break
                    break
                except LookupError as e:
                    log(1334)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1336
                    log(1337)
                    1 / 0
                except BaseException as e:
                    log(1341)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(1344)
                else:
                    raise StopIteration(3) from None
                    log(1349)
                    log(1351)
                finally:
                    log(1352)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    continue
                with Manager(True) as m:
                    raise KeyError('k') from None
                    raise ValueError('v')
                    log(1362)
            try:
                if (() if range(0) else (1, (2, 3))):
                    raise ValueError('v')
                    return 1366
                try:
                    log(1368)
                    raise KeyError('k')
                    break
                finally:
                    log(1373)
                    log((b'a' ** 2))
                with Manager() as m:
                    break
                    break
                    raise
            except* ValueError as e:
                log(1382)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1383)
            finally:
                log(1384)
                if [x or 1 for x in -1e-7 if not x]:
                    1 / 0
                else:
                    log(memoryview(b'view'))
                    continue
                    log(1391)
                for i in range(3):
                    log('i', i)
                    raise KeyError('k') from KeyError(9)
                else:
                    log(1395)
        except (KeyError, ValueError) as e:
            log(1396)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1397)
        finally:
            log(1398)
            if (1j != [1.5, 1] <= 1j > (1, 2)):
                log(1399)
                try:
                    continue
                    raise
                finally:
                    log(1404)
                    continue
                    log(1407)
                    continue
        if (b'' >> 31):
            for i in iter([4]):
                log('i', i)
                try:
                    return 1412
                except Exception as e:
                    log(1413)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    raise ZeroDivisionError(1, 2)
                except ArithmeticError as e:
                    log(1418)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1420)
                    raise GeneratorExit from KeyError(9)
                    1 / 0
                finally:
                    log(1425)
                    raise
                    break
        try:
            log(1430)
            for i in 'ab':
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    return 1432
                    raise
                    1 / 0
                else:
                    log(1437)
            else:
                log(1438)
            try:
                n1439 = 0
                while n1439 < 2:
                    n1439 += 1
                    continue
                    log(1)
                    raise
                else:
                    log(1446)
                n1447 = 0
                while n1447 < 2:
                    n1447 += 1
                    break
            except LookupError as e:
                log(1450)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1451 = 0
                while n1451 < 2:
                    n1451 += 1
                    continue
                    raise ZeroDivisionError(1, 2)
                    1 / 0
            finally:
                log(1458)
                log(1459)
                raise
        finally:
            log(1462)
            log(1463)
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
    raise ZeroDivisionError(1, 2)
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: list(g))
show(lambda: g.close())
show(lambda: g.send(None))
show(lambda: g.send(1))
show(lambda: g.send(1))
show(g.close)
''')
print('#', 58, flush=True)
run_snippet('''
def run():
    *a, b = 2**31
    return locals()
show(run)
''')
print('#', 59, flush=True)
run_snippet('''
def run():
    v = [3, 1, 2]
    try:
        del v[-1]
    finally:
        log(v)
    return v
show(run)
''')
