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
    a, b, c = (set() == {'x': None} < {'x': None} == (3, 2, 1, 0))
    return locals()
show(run)
''')
print('#', 1, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __lt__(self, other): log('lt'); return True
    class Y():
        pass
        prop = property(lambda self: 'prop')
        def __missing__(self, key): return 'missing'
        __slots__ = ('a', 's')
        def __setitem__(self, key, value): log('setitem', key, value)
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: len(x))
show(lambda: not x)
show(lambda: x.static(1))
show(lambda: x @ y)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x != y)
show(lambda: repr(x))
show(lambda: x)
def change():
    global x; x.a = 3; log(x.a)
show(change)
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
    return 9
    log('got', (yield 1))
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(KeyError))
show(lambda: g.gi_frame is None)
show(lambda: next(g))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    v = {'a': 1, 'b': 2}
    try:
        del v[::-1]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
show(lambda: 'ab' * 20)
''')
print('#', 5, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {} if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]) if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b]: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((({1: 2} < {1: 'one', 1.0: 'float'}))[2**63]))
show(lambda: run((NotImplemented).count(-1)))
show(lambda: run(((NotImplemented if dict(zip('abc', range(3))) else 1j) ** 0.5)))
show(lambda: run(complex(-3)))
''')
print('#', 6, flush=True)
run_snippet('''
show(lambda: ((b'')[-256] if [] else b'\\x00\\xff'))
''')
print('#', 7, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __hash__(self): return 7
        def __float__(self): log('float'); return 1.5
        def __round__(self, n=None): return ('round', n)
        __slots__ = ('a', 's')
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
show(lambda: x and 1)
show(lambda: x.method(3))
show(lambda: x != y)
show(lambda: 1 in x)
show(lambda: X[3])
show(lambda: abs(x))
show(lambda: X.missing)
show(lambda: x.__class__.__name__)
def change():
    global x; del x.a
show(change)
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    log(1)
    return 'fell off'
show(run)
''')
print('#', 9, flush=True)
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
    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: next(iter(g)))
show(lambda: g.throw(GeneratorExit))
show(lambda: list(g))
show(lambda: next(g, 'end'))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 10, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __repr__(self): return f'<{type(self).__name__}>'
        def __int__(self): log('int'); return 4
    class Y(set, X):
        pass
        def __contains__(self, item): log('contains', item); return item == 1
        def __float__(self): log('float'); return 1.5
        def __repr__(self): return f'<{type(self).__name__}>'
        def __missing__(self, key): return 'missing'
        def __length_hint__(self): return 3
        def __iter__(self): log('iter'); return iter([5, 6])
    class Z(int, X):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __missing__(self, key): return 'missing'
        def __mul__(self, other): return ('mul', other)
        def __exit__(self, *a): log('exit', a[0]); return True
        def __iadd__(self, other): log('iadd'); return NotImplemented
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
show(lambda: x @ y)
show(lambda: x == 1)
show(lambda: x.klass(2))
show(lambda: x * 2)
show(lambda: x + y)
show(lambda: dir(x)[:3])
show(lambda: x == x)
show(lambda: list(x))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 11, flush=True)
run_snippet('''
def run():
    log(3)
    return 'fell off'
show(run)
''')
print('#', 12, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [*_, last] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case tuple((a, b)): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bytes(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b] if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((-256 <= [0] * 5 >= (b'\\x00\\xff' != (None,) == set('abc') == 0.1))))
show(lambda: run(sum(x or 1 for x in 2.5 if x != 1)))
show(lambda: run((('%s-%d' in -1e-7) // ((-0.0-0j),))))
show(lambda: run((1e100).fromhex(range(10, 0, -3), 0j, 'a')))
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: [0] * 5)
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: bytearray(-3))
''')
print('#', 15, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(*5))
show(lambda: f(**{1: 2}))
show(lambda: f(b=1))
show(lambda: f(x=1))
''')
print('#', 16, flush=True)
run_snippet('''
show(lambda: -1)
''')
print('#', 17, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __setitem__(self, key, value): log('setitem', key, value)
        static = staticmethod(lambda *a: ('static', a))
        def __neg__(self): return 'neg'
        def __gt__(self, other): log('gt'); return NotImplemented
    class Y(list):
        pass
        def __mul__(self, other): return ('mul', other)
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __gt__(self, other): log('gt'); return NotImplemented
        def __hash__(self): return 7
        def __lt__(self, other): log('lt'); return True
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
show(lambda: x.__class__.__name__)
show(lambda: x(1, b=2))
show(lambda: X.klass(2))
show(lambda: sum(x))
show(lambda: next(x))
show(lambda: list(reversed(x)))
show(lambda: X.missing)
show(lambda: f'{x!r:>8}|{x!s}')
def change():
    global x; x.new = 1
show(change)
''')
print('#', 18, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        value = 5
        def __bool__(self): log('bool'); return False
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __len__(self): log('len'); return 2
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
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: repr(x))
show(lambda: x(1, b=2))
show(lambda: max(x, y) is x)
show(lambda: format(x, 'abc'))
show(lambda: x == 1)
show(lambda: x.__class__.__name__)
show(lambda: X.__name__, X.__qualname__, X.__module__)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 19, flush=True)
run_snippet('''
def run():
    [] = (float('inf') ** 0)
    return locals()
show(run)
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: (None,))
''')
print('#', 21, flush=True)
run_snippet('''
def run():
    n4 = 0
    while n4 < 2:
        n4 += 1
        try:
            try:
                with Manager() as m:
                    break
                if (None,):
                    raise
                    1 / 0
                    raise GeneratorExit from None
                else:
                    log(13)
            finally:
                log(15)
                try:
                    raise GeneratorExit
                except* (TypeError, OSError) as e:
                    log(18)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(19)
                except* KeyError as e:
                    log(20)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise
                    log(25)
                    continue
            n28 = 0
            while n28 < 2:
                n28 += 1
                log(29)
                break
            else:
                log(32)
            try:
                with Manager(True):
                    log(34)
                    break
                log(37)
            except BaseException as e:
                log(38)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (-0.0-0j):
                    return 40
                    log(42)
                    raise KeyError('k') from KeyError(9)
                else:
                    break
                    continue
            except KeyError as e:
                log(49)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n50 = 0
                while n50 < 2:
                    n50 += 1
                    return 52
                    1 / 0
                    continue
                if (2**32 + 1 == 256 >= [None, 0]):
                    continue
                    break
                log(61)
        finally:
            log(62)
            log(63)
            n64 = 0
            while n64 < 2:
                n64 += 1
                try:
                    1 / 0
                except Exception as e:
                    log(67)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(70)
                    1 / 0
                    break
                    continue
        n77 = 0
        while n77 < 2:
            n77 += 1
            try:
                n78 = 0
                while n78 < 2:
                    n78 += 1
                    log(80)
                    log(82)
                    1 / 0
                else:
                    log(85)
                try:
                    return 87
                    return 89
                except ArithmeticError as e:
                    log(90)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                except BaseException as e:
                    log(93)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log((2**30 < (1,) >= lambda x=1: x == {1}))
                    return 99
                finally:
                    log(100)
                    return 102
                    return 104
            except KeyError as e:
                log(105)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise TypeError
                    log(frozenset({2, 3}))
                    raise ValueError('v') from None
                except BaseException as e:
                    log(112)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 116
                except ArithmeticError as e:
                    log(117)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
            n120 = 0
            while n120 < 2:
                n120 += 1
                try:
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(123)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise
                    continue
                finally:
                    log(130)
                    log(132)
    return 'fell off'
show(run)
''')
print('#', 22, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __int__(self): log('int'); return 4
        value = 5
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    class Y():
        pass
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        static = staticmethod(lambda *a: ('static', a))
    class Z(Exception, Y):
        pass
        def __length_hint__(self): return 3
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __int__(self): log('int'); return 4
        def __lt__(self, other): log('lt'); return True
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __bool__(self): log('bool'); return False
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
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
show(lambda: 1 in x)
show(lambda: list(reversed(x)))
show(lambda: float(x))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: format(x, 'abc'))
show(lambda: next(x))
show(lambda: 7 in x)
show(lambda: not x)
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
def run():
    a, (b, *c) = (complex('inf') if -2**30 else b'a')
    return locals()
show(run)
''')
print('#', 25, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        raise ValueError(3)
show(lambda: drive(main()))
''')
print('#', 26, flush=True)
run_snippet('''
show(lambda: frozenset())
''')
print('#', 27, flush=True)
run_snippet('''
def f(*, a): return locals()
show(lambda: f(**5))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(1, 2, 3))
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: ({'a': 1, 'b': 2})[filter(frozenset())])
''')
print('#', 29, flush=True)
run_snippet('''
show(lambda: ((('ab' * 20 ** 2))[-100:5] >> 1))
''')
print('#', 30, flush=True)
run_snippet('''
def run():
    n133 = 0
    while n133 < 2:
        n133 += 1
        log(134)
        1 / 0
    else:
        log(137)
    n138 = 0
    while n138 < 2:
        n138 += 1
        try:
            for i in iter([4]):
                log('i', i)
                with Manager() as m, Manager():
                    log(b'\\x00\\xff')
                    break
            try:
                n143 = 0
                while n143 < 2:
                    n143 += 1
                    break
                continue
            finally:
                log(148)
                try:
                    raise
                    return 152
                    log(153)
                finally:
                    log(155)
                    break
                    return 159
                for i in [1, 2]:
                    log('i', i)
                    raise GeneratorExit
            raise GeneratorExit
        finally:
            log(164)
            n165 = 0
            while n165 < 2:
                n165 += 1
                try:
                    continue
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(170)
                    log(171)
                    1 / 0
                    log(176)
                n177 = 0
                while n177 < 2:
                    n177 += 1
                    log(178)
                else:
                    log(180)
            else:
                log(181)
            for i in range(3):
                log('i', i)
                break
            else:
                log(184)
    else:
        log(185)
    return 'fell off'
show(run)
''')
print('#', 31, flush=True)
run_snippet('''
show(lambda: memoryview(b'view'))
''')
print('#', 32, flush=True)
run_snippet('''
show(lambda: 63)
''')
print('#', 33, flush=True)
run_snippet('''
show(lambda: 1.0)
''')
print('#', 34, flush=True)
run_snippet('''
def f(a, b): return locals()
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(1))
show(lambda: f(x=1))
show(lambda: f(a=1))
''')
print('#', 35, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case True: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(' pad '))
show(lambda: run((-(not (3, 2, 1, 0)))))
show(lambda: run(sorted((x, x) for x in b'a,b,c' if x != 1)))
show(lambda: run(((iter([1, 2]))[:1:8] << 0)))
''')
print('#', 36, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __format__(self, spec): return f'fmt[{spec}]'
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __int__(self): log('int'); return 4
        def __get__(self, obj, cls): log('get'); return 'got'
    class Y(X):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __delattr__(self, name): log('delattr', name)
        def __len__(self): log('len'); return 2
        def __neg__(self): return 'neg'
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __iadd__(self, other): log('iadd'); return NotImplemented
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
show(lambda: list(x))
show(lambda: hash(x) == hash(x))
show(lambda: x)
show(lambda: 7 in x)
show(lambda: hasattr(x, 'b'))
show(lambda: x.static(1))
show(lambda: vars(x))
show(lambda: x.a)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 37, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(1, b=2))
show(lambda: f(**5))
show(lambda: f(*[1, 2]))
show(lambda: f(1, 2, 3))
''')
print('#', 38, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __set__(self, obj, value): log('set', value)
        value = 5
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
show(lambda: x(1, b=2))
show(lambda: 1 + x)
show(lambda: x.prop)
show(lambda: hash(x) == hash(x))
show(lambda: [i for i in x])
show(lambda: X[3])
show(lambda: max(x, y) is x)
show(lambda: X.static(1))
def change():
    global x; x += 1
show(change)
''')
print('#', 39, flush=True)
run_snippet('''
show(lambda: ((None,)).__add__(sum(str(x) for x in 2**63 if x != 1)))
''')
print('#', 40, flush=True)
run_snippet('''
def run():
    for i in [1, 2]:
        log('i', i)
        n186 = 0
        while n186 < 2:
            n186 += 1
            try:
                try:
                    raise ValueError('v')
                    log(189)
                    break
                except ArithmeticError as e:
                    log(193)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                break
            except* KeyError as e:
                log(198)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            finally:
                log(200)
                try:
                    return 202
                    break
                    continue
                except BaseException as e:
                    log(207)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    1 / 0
                    raise StopIteration(3) from None
                except ZeroDivisionError as e:
                    log(214)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(217)
                    1 / 0
                with Manager(True), Manager():
                    break
                    log(224)
                for i in range(3):
                    log('i', i)
                    continue
                    raise GeneratorExit
            try:
                try:
                    continue
                except* ValueError as e:
                    log(231)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    1 / 0
                    continue
                    log(238)
                finally:
                    log(239)
                    raise
                    return 243
                n244 = 0
                while n244 < 2:
                    n244 += 1
                    continue
                    1 / 0
                    break
                raise StopIteration(3)
            finally:
                log(253)
                try:
                    break
                    continue
                    continue
                finally:
                    log(260)
                    break
                    1 / 0
                try:
                    log(266)
                    return 268
                    raise
                finally:
                    log(271)
                    1 / 0
                    raise ValueError('v')
                    break
            n278 = 0
            while n278 < 2:
                n278 += 1
                log(279)
                if bytes(1e22, 1.7976931348623157e308):
                    log(282)
                    break
    return 'fell off'
show(run)
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    v = b' x '
    try:
        v[-1] += 0.1
    finally:
        log(v)
    return v
show(run)
''')
print('#', 42, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __length_hint__(self): return 3
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __call__(self, *a, **k): return ('called', a, k)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
    class Y(int, X):
        pass
    class Z(str, Y):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
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
show(lambda: X[3])
show(lambda: x.a)
show(lambda: hash(x) == hash(x))
show(lambda: x.method(3))
show(lambda: x.anything)
show(lambda: 2 * x)
show(lambda: 1 in x)
show(lambda: complex(x))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 43, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        static = staticmethod(lambda *a: ('static', a))
        def __round__(self, n=None): return ('round', n)
        def __iter__(self): log('iter'); return iter([5, 6])
        def __enter__(self): log('enter'); return self
        def __contains__(self, item): log('contains', item); return item == 1
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
show(lambda: x * 2)
show(lambda: x @ y)
show(lambda: 2 * x)
show(lambda: {**x})
show(lambda: X.__mro__)
show(lambda: X.value)
show(lambda: x.value)
show(lambda: [i for i in x])
def change():
    global x; del x.a
show(change)
''')
print('#', 44, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __bool__(self): log('bool'); return False
    class Y(X):
        pass
        def __float__(self): log('float'); return 1.5
        def __dir__(self): return ['b', 'a']
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
show(lambda: x.a)
show(lambda: X.__mro__)
show(lambda: hash(x) == hash(x))
show(lambda: (*x,))
show(lambda: x != y)
show(lambda: float(x))
show(lambda: x[5])
show(lambda: isinstance(x, X))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __hash__(self): return 7
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __round__(self, n=None): return ('round', n)
        def __reversed__(self): return iter('rev')
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        static = staticmethod(lambda *a: ('static', a))
        def __mul__(self, other): return ('mul', other)
    class Y(set):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __gt__(self, other): log('gt'); return NotImplemented
        def __get__(self, obj, cls): log('get'); return 'got'
        __slots__ = ('a', 's')
        def __len__(self): log('len'); return 2
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __length_hint__(self): return 3
    class Z(int, Y):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        value = 5
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
show(lambda: x != y)
show(lambda: dir(x)[:3])
show(lambda: 2 * x)
show(lambda: x * 2)
show(lambda: x.method())
show(lambda: round(x, 2))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: -x)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 46, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __call__(self, *a, **k): return ('called', a, k)
        def __lt__(self, other): log('lt'); return True
        def __neg__(self): return 'neg'
        def __setitem__(self, key, value): log('setitem', key, value)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
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
show(lambda: x ** 2)
show(lambda: dict(x))
show(lambda: not x)
show(lambda: x < y)
show(lambda: isinstance(x, X))
show(lambda: sum(x))
show(lambda: x.value)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    a, *b = (bytearray(b'xyz') if 5e-324 else 10)
    return locals()
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case True: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((1+2j)))
show(lambda: run((({'a': 1, 'b': 2} ** None))[-7]))
show(lambda: run('abc'))
show(lambda: run(range(10, 0, -3)))
''')
print('#', 49, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case None: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(['b', 'a']))
show(lambda: run({'x': None}))
show(lambda: run({bytes(range(65, 75)): 1.0, str: (1+2j), (2.5-1e3j): lambda x=1: x}))
show(lambda: run(()))
''')
print('#', 50, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __missing__(self, key): return 'missing'
        def __lt__(self, other): log('lt'); return True
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
show(lambda: x.value)
show(lambda: format(x, 'abc'))
show(lambda: 1 + x)
show(lambda: x.anything)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: 2 * x)
show(lambda: list(x))
show(lambda: x(1, b=2))
def change():
    global x; x += 1
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
    yield 'last'
g = make()
show(lambda: g.gi_frame is None)
show(lambda: next(iter(g)))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.send(1))
show(g.close)
''')
print('#', 52, flush=True)
run_snippet('''
show(lambda: 0j)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    for i in range(3):
        log('i', i)
        with Manager(True) as m:
            n285 = 0
            while n285 < 2:
                n285 += 1
                for i in range(3):
                    log('i', i)
                    continue
                for i in range(3):
                    log('i', i)
                    1 / 0
            try:
                log(290)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                except ValueError as e:
                    log(293)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(294)
                    log(297)
                except BaseException as e:
                    log(298)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                finally:
                    log(303)
                    raise
                    1 / 0
            except (KeyError, ValueError) as e:
                log(308)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(309)
                if (+0.1):
                    break
                    continue
                    continue
                else:
                    log({'a': 1, 'b': 2})
                    log(319)
            except ArithmeticError as e:
                log(320)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(321)
    else:
        log(322)
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
show(lambda: type)
''')
print('#', 55, flush=True)
run_snippet('''
def run():
    1 / 0
    return 'fell off'
show(run)
''')
print('#', 56, flush=True)
run_snippet('''
def f(a, /): return locals()
show(lambda: f(*5))
show(lambda: f(1, a=2))
show(lambda: f(**{1: 2}))
show(lambda: f(1, *[2], c=3))
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    with Manager():
        log(325)
        try:
            try:
                log(326)
                log(327)
                log((1+2j))
            except (KeyError, ValueError) as e:
                log(330)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n331 = 0
                while n331 < 2:
                    n331 += 1
                    log(333)
                n334 = 0
                while n334 < 2:
                    n334 += 1
                    break
                else:
                    log(337)
            except ArithmeticError as e:
                log(338)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(340)
                except BaseException as e:
                    log(341)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                except KeyError as e:
                    log(344)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({})
                    raise ValueError('v') from KeyError(9)
                    log((NotImplemented / 2**30))
            else:
                return 352
            try:
                n353 = 0
                while n353 < 2:
                    n353 += 1
                    return 355
                    return 357
            finally:
                log(358)
                with 5:
                    log(360)
                try:
                    log(362)
                    1 / 0
                    return 366
                except KeyError as e:
                    log(367)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(368)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                except ZeroDivisionError as e:
                    log(372)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(373)
                    log(('%05.0%' % (2**31,)))
                for i in [1, 2]:
                    log('i', i)
                    return 378
                else:
                    log(379)
        finally:
            log(380)
            try:
                return 382
            except TypeError as e:
                log(383)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(385)
            try:
                for i in iter([4]):
                    log('i', i)
                    log(387)
                else:
                    log(388)
            finally:
                log(389)
                try:
                    log((256 == (None,) == {} < [3, 1, 2]))
                    log(392)
                    raise
                finally:
                    log(396)
                    return 398
            1 / 0
    with Manager(), Manager(True) as m:
        with Manager(), Manager():
            if (slice(1, 5, 2) ** -2):
                if any(x for x in '-3.5' if not x):
                    log((0j).conjugate(range(10, 0, -3)))
                    log(404)
                    log({1})
                else:
                    log(408)
                    1 / 0
            else:
                raise ValueError('v') from None
    if [None, 0]:
        try:
            log(413)
            log(414)
            with 5, Manager() as m:
                try:
                    raise
                    1 / 0
                    raise
                except LookupError as e:
                    log(421)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(sorted(3, b'\\x00\\xff', 5))
                except KeyError as e:
                    log(424)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(426)
                    log(428)
                finally:
                    log(429)
                    1 / 0
        except ArithmeticError as e:
            log(432)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if list(x for x in NotImplemented):
                try:
                    log(433)
                    log(436)
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(439)
                    1 / 0
                    log(442)
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                finally:
                    log(446)
                    1 / 0
                    log({(1, (2, 3)): {}})
                    log(452)
            else:
                for i in range(3):
                    log('i', i)
                    break
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log({1: 'one', 1.0: 'float'})
                finally:
                    log(459)
                    log(460)
        except BaseException as e:
            log(462)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            return 464
            log(465)
    else:
        n466 = 0
        while n466 < 2:
            n466 += 1
            try:
                log(467)
            except ValueError as e:
                log(468)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n469 = 0
                while n469 < 2:
                    n469 += 1
                    continue
                    break
                    continue
                if (2**64 == -1.5 >= {1}):
                    log(476)
                    continue
                else:
                    log(481)
                    raise OSError(2, 'gone')
                log(484)
            finally:
                log(485)
                try:
                    raise
                    raise ZeroDivisionError(1, 2)
                except KeyError as e:
                    log(490)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except LookupError as e:
                    log(493)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    continue
                    break
                else:
                    log(501)
            n502 = 0
            while n502 < 2:
                n502 += 1
                log(503)
                try:
                    log('{0:>-12_.3x}|{0!r}'.format(255))
                    raise StopIteration(3)
                except ZeroDivisionError as e:
                    log(508)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(510)
                except (KeyError, ValueError) as e:
                    log(511)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise OSError(2, 'gone')
                    break
                finally:
                    log(518)
                    raise TypeError from KeyError(9)
                    continue
                    log(523)
            if (frozenset({2, 3}) << 64):
                try:
                    continue
                finally:
                    log(527)
                    break
                    log(530)
                n532 = 0
                while n532 < 2:
                    n532 += 1
                    log(533)
                n535 = 0
                while n535 < 2:
                    n535 += 1
                    continue
            else:
                with 5:
                    raise ZeroDivisionError(1, 2)
                    raise
                    log(543)
        n544 = 0
        while n544 < 2:
            n544 += 1
            log(545)
            log(547)
        else:
            log(548)
        log(549)
    return 'fell off'
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
show(lambda: (-(({1} >> 64) if ([])[-10**30] else 'ΑΣ')))
''')
print('#', 59, flush=True)
run_snippet('''
show(lambda: (True, ((3, 2, 1, 0) != {1: 'one', 1.0: 'float'} < (1+2j)), (+(1+2j)),))
''')
