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
    raise TypeError
    for i in range(2):
        yield i
    return 9
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.gi_running)
show(lambda: next(g))
show(lambda: g.send(None))
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g, 'end'))
show(g.close)
''')
print('#', 1, flush=True)
run_snippet('''
def f(a, /, b=2, *, c, d=4): return locals()
show(lambda: f())
show(lambda: f(**{'a': 1}))
show(lambda: f(*(), **{}))
show(lambda: f(1))
''')
print('#', 2, flush=True)
run_snippet('''
show(lambda: [1])
''')
print('#', 3, flush=True)
run_snippet('''
show(lambda: NotImplemented)
''')
print('#', 4, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def __contains__(self, item): log('contains', item); return item == 1
    class Y(set, X):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __length_hint__(self): return 3
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __len__(self): log('len'); return 2
        def __call__(self, *a, **k): return ('called', a, k)
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
show(lambda: X.missing)
show(lambda: x @ y)
show(lambda: list(x))
show(lambda: x * 2)
show(lambda: sorted([x, y]) is None)
show(lambda: dict(x))
show(lambda: x + 1)
show(lambda: x < y)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 5, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
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
show(lambda: X.static(1))
show(lambda: X[3])
show(lambda: x.anything)
show(lambda: str(x))
show(lambda: x > 1)
show(lambda: x + 1)
show(lambda: x * 2)
show(lambda: x and 1)
def change():
    global x; x += 1
show(change)
''')
print('#', 6, flush=True)
run_snippet('''
show(lambda: [])
''')
print('#', 7, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    log((yield from inner()))
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: g.send(1))
show(lambda: g.close())
show(lambda: g.gi_frame is None)
show(lambda: next(g, 'end'))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 8, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __str__(self): return 'str'
    class Y(float):
        pass
        value = 5
        def __len__(self): log('len'); return 2
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __mul__(self, other): return ('mul', other)
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __neg__(self): return 'neg'
        def __dir__(self): return ['b', 'a']
    class Z(object):
        pass
        value = 5
        def __set__(self, obj, value): log('set', value)
        def __float__(self): log('float'); return 1.5
        def __neg__(self): return 'neg'
        def __dir__(self): return ['b', 'a']
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
show(lambda: dir(x)[:3])
show(lambda: 2 * x)
show(lambda: X[3])
show(lambda: callable(x))
show(lambda: x == 1)
show(lambda: X.__mro__)
show(lambda: X.value)
show(lambda: sum(x))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    v = [1]
    try:
        del v[1:3]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 10, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
    class Y(frozenset, X):
        pass
        def __missing__(self, key): return 'missing'
        def __bool__(self): log('bool'); return False
        def __int__(self): log('int'); return 4
        def __gt__(self, other): log('gt'); return NotImplemented
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
    class Z(Exception, X):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __enter__(self): log('enter'); return self
        def __index__(self): log('index'); return 1
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __neg__(self): return 'neg'
        def __length_hint__(self): return 3
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
show(lambda: x + y)
show(lambda: 1 in x)
show(lambda: X.value)
show(lambda: x ** 2)
show(lambda: format(x, 'abc'))
show(lambda: list(x))
show(lambda: x.static(1))
show(lambda: round(x, 2))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 11, flush=True)
run_snippet('''
def run():
    v = memoryview(b'view')
    try:
        v |= (1, 2)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    if b'a,b,c':
        n1 = 0
        while n1 < 2:
            n1 += 1
            try:
                with Manager(True) as m:
                    continue
                    return 5
                    1 / 0
                with Manager() as m, Manager(True):
                    log(8)
                if slice(1.0):
                    log(10)
                    continue
                    log((1e22 >> 31))
            except ArithmeticError as e:
                log(16)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                return 18
                break
            except BaseException as e:
                log(21)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    break
                finally:
                    log(26)
                    1 / 0
                    break
                    raise ValueError('v')
                n33 = 0
                while n33 < 2:
                    n33 += 1
                    log(34)
                    1 / 0
            finally:
                log(38)
                n39 = 0
                while n39 < 2:
                    n39 += 1
                    log(41)
                if sum(-x for x in 0j if x):
                    1 / 0
                    log(44)
                    raise ValueError('v') from None
                log(48)
            with Manager() as m:
                try:
                    1 / 0
                    1 / 0
                except KeyError as e:
                    log(53)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((['b', 'a']).insert(3))
                    raise TypeError from None
                finally:
                    log(58)
                    return 60
                    raise KeyError('k') from None
            for i in [1, 2]:
                log('i', i)
                if {'a': 1, 'b': 2}:
                    log(64)
                    break
                    1 / 0
                else:
                    return 70
                    log(71)
    return 'fell off'
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __set__(self, obj, value): log('set', value)
        def __exit__(self, *a): log('exit', a[0]); return True
        def __format__(self, spec): return f'fmt[{spec}]'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __enter__(self): log('enter'); return self
        def __index__(self): log('index'); return 1
        def __round__(self, n=None): return ('round', n)
    class Y(bytes, X):
        pass
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __round__(self, n=None): return ('round', n)
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
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
show(lambda: -x)
show(lambda: round(x, 2))
show(lambda: x.method(3))
show(lambda: x > 1)
show(lambda: list(reversed(x)))
show(lambda: repr(x))
show(lambda: max(x, y) is x)
show(lambda: x + 1)
def change():
    global x; x += 1
show(change)
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: {})
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    for i in iter([4]):
        log('i', i)
        for i in range(3):
            log('i', i)
            try:
                for i in 'ab':
                    log('i', i)
                    break
                    return 76
                for i in iter([4]):
                    log('i', i)
                    log(77)
            finally:
                log(79)
                with 5, Manager() as m:
                    return 81
                    raise TypeError
                    raise
                log(87)
                try:
                    log(89)
                    raise
                    continue
                except TypeError as e:
                    log(94)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(95)
                    1 / 0
                    raise ZeroDivisionError(1, 2) from None
                else:
                    log((-'abc'))
                finally:
                    log(103)
                    continue
                    log(106)
            try:
                n108 = 0
                while n108 < 2:
                    n108 += 1
                    log(109)
                    log((1+2j))
                    continue
            except Exception as e:
                log(115)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(117)
                except TypeError as e:
                    log(118)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((0 ** 1))
                    continue
                    return 124
                try:
                    log(126)
                    break
                except Exception as e:
                    log(129)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                else:
                    continue
                    raise KeyError('k')
                try:
                    log((+('a', 1)))
                    break
                finally:
                    log(142)
                    break
                    return 146
            try:
                n147 = 0
                while n147 < 2:
                    n147 += 1
                    return 149
                    continue
                    1 / 0
                log(154)
                for i in range(3):
                    log('i', i)
                    break
            except KeyError as e:
                log(157)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise TypeError from KeyError(9)
                    raise
                    raise OSError(2, 'gone') from None
                except Exception as e:
                    log(164)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1.7976931348623157e308 if {(1, 2): [3]} else 0.1))
                    continue
                except Exception as e:
                    log(169)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                else:
                    raise
                    continue
                finally:
                    log(176)
                    log(('%s-%d',))
                    break
                if b'abc':
                    raise StopIteration(3)
                    raise
                else:
                    return 186
                    return 188
                    continue
            except LookupError as e:
                log(191)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log((2**31 << -1))
                    return 197
                if 'ab' * 20:
                    raise
                    continue
                    raise ValueError('v') from KeyError(9)
                else:
                    1 / 0
                    raise TypeError
                    break
                break
        else:
            log(212)
        log(213)
    else:
        log(214)
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        raise ValueError(3)
    async for i in agen():
        log(i)
        continue
show(lambda: drive(main()))
''')
print('#', 17, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __float__(self): log('float'); return 1.5
        def __delattr__(self, name): log('delattr', name)
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
show(lambda: x)
show(lambda: x > 1)
show(lambda: bool(x))
show(lambda: 1 in x)
show(lambda: {**x})
show(lambda: X.missing)
show(lambda: x.__class__.__name__)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    *a, b = (iter([1, 2]) ** 10)
    return locals()
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
show(lambda: '{0:^_.10%}|{0!r}'.format({1: 2}))
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: ((frozenset({2, 3})).issubset(2**30 - 1, byteorder='little') ** -2))
''')
print('#', 21, flush=True)
run_snippet('''
def f(a, /, b=2, *, c, d=4): return locals()
show(lambda: f(1, a=2))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(1, 2, 3))
show(lambda: f(*5))
''')
print('#', 22, flush=True)
run_snippet('''
show(lambda: -1e-7)
''')
print('#', 23, flush=True)
run_snippet('''
show(lambda: ((not 1e22) / ((2.5-1e3j)).__abs__({1: 2}, '-3.5', 8)))
''')
print('#', 24, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
    class Y():
        pass
        value = 5
        def __get__(self, obj, cls): log('get'); return 'got'
        def __len__(self): log('len'); return 2
        def __bool__(self): log('bool'); return False
        def __str__(self): return 'str'
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
show(lambda: next(x))
show(lambda: [1, 2, 3][x])
show(lambda: x.a)
show(lambda: x ** 2)
show(lambda: sorted([x, y]) is None)
show(lambda: x < y)
show(lambda: {**x})
show(lambda: int(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 25, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int(n) | float(n) if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n) if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([1, 2, 3, 4, 5]))
show(lambda: run([1, 2, 3, 4, 5]))
show(lambda: run(2**63))
show(lambda: run([]))
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    [] = (255 & 2**62 - 1)
    return locals()
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    try:
        return 216
        with Manager(True) as m, Manager() as m:
            if (b'\\x00\\xff' >> 100):
                log(217)
            else:
                with Manager(True):
                    log(218)
            try:
                for i in 'ab':
                    log('i', i)
                    raise
                else:
                    log(222)
                log(223)
            finally:
                log(224)
                for i in range(3):
                    log('i', i)
                    break
                    raise OSError(2, 'gone') from None
                    log(230)
                else:
                    log(231)
    except ValueError as e:
        log(232)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if (+0j):
            n233 = 0
            while n233 < 2:
                n233 += 1
                break
                if ((1, 2))[5:8:0]:
                    log(237)
        log(238)
        try:
            for i in range(3):
                log('i', i)
                if ([] <= (None,)):
                    return 240
                    break
                else:
                    raise TypeError from None
                    log(246)
                try:
                    raise
                except ZeroDivisionError as e:
                    log(249)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                    log(([0] * 5 if object else 123456.789))
                    break
                else:
                    raise KeyError('k') from KeyError(9)
                    raise StopIteration(3)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                finally:
                    log(262)
                    1 / 0
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                for i in 'ab':
                    log('i', i)
                    log((63 <= 0.1))
                    break
                else:
                    log(273)
            raise KeyError('k')
        except ArithmeticError as e:
            log(276)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n277 = 0
            while n277 < 2:
                n277 += 1
                if [-x for x in 0.0]:
                    break
                    return 281
                    return 283
                else:
                    break
                for i in [1, 2]:
                    log('i', i)
                    return 287
                    continue
                with Manager() as m, Manager() as m:
                    log(291)
                    raise TypeError from None
                    continue
            raise GeneratorExit from KeyError(9)
        else:
            log(298)
            if {(1, 2): [3]}:
                if range(5):
                    log(300)
                    raise TypeError from None
                    raise
                log(306)
                if ([1] | []):
                    raise StopIteration(3) from None
                    log(309)
                    1 / 0
    except KeyError as e:
        log(313)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n314 = 0
        while n314 < 2:
            n314 += 1
            raise
            with Manager():
                log(317)
        else:
            log(318)
    finally:
        log(319)
        try:
            raise
        finally:
            log(322)
            if complex(frozenset({2, 3}), 5):
                log(frozenset(0))
                n325 = 0
                while n325 < 2:
                    n325 += 1
                    log('\\ud800')
                    raise StopIteration(3) from KeyError(9)
                    log((set() << 1))
                n332 = 0
                while n332 < 2:
                    n332 += 1
                    log(334)
                    raise TypeError from KeyError(9)
            else:
                try:
                    raise ZeroDivisionError(1, 2)
                    1 / 0
                    1 / 0
                finally:
                    log(343)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(347)
                log(348)
                for i in [1, 2]:
                    log('i', i)
                    log(format('\\x00\\t', '=+12_'))
                    1 / 0
                    raise KeyError('k') from None
            for i in ():
                log('i', i)
                log(355)
            else:
                log(356)
    return 'fell off'
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: f'{(63):*<z5.3G}{(63)!r:>20}')
''')
print('#', 29, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case None: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]}: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bytes(): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None: return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((~(~('a', 1)))))
show(lambda: run((~bytearray(b'xyz'))))
show(lambda: run(-2**30))
show(lambda: run(([None, 0]).sort(encoding='ascii')))
''')
print('#', 30, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(1, b=2))
show(lambda: f(*[1, 2]))
show(lambda: f(*[1, 2]))
show(lambda: f(1, 2, 3))
''')
print('#', 31, flush=True)
run_snippet('''
def run():
    a, *b = '\\ud800'
    return locals()
show(run)
''')
print('#', 32, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __str__(self): return 'str'
        def __missing__(self, key): return 'missing'
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __lt__(self, other): log('lt'); return True
    class Y(X):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __float__(self): log('float'); return 1.5
        def __enter__(self): log('enter'); return self
        def __index__(self): log('index'); return 1
        def __delattr__(self, name): log('delattr', name)
        def __iter__(self): log('iter'); return iter([5, 6])
        def __call__(self, *a, **k): return ('called', a, k)
    class Z(object, X):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __int__(self): log('int'); return 4
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
show(lambda: x and 1)
show(lambda: -x)
show(lambda: X.klass(2))
show(lambda: x.__class__.__name__)
show(lambda: list(reversed(x)))
show(lambda: x(1, b=2))
show(lambda: x.value)
show(lambda: x * 2)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 33, flush=True)
run_snippet('''
def run():
    v = b'a,b,c'
    try:
        v *= 5
    finally:
        log(v)
    return v
show(run)
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
    try:
        yield 4
    except (KeyError, ValueError) as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.close())
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 35, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __int__(self): log('int'); return 4
        def __repr__(self): return f'<{type(self).__name__}>'
        def __delattr__(self, name): log('delattr', name)
        def __iter__(self): log('iter'); return iter([5, 6])
        def __contains__(self, item): log('contains', item); return item == 1
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
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
show(lambda: repr(x))
show(lambda: [1, 2, 3][x])
show(lambda: x[5])
show(lambda: X[3])
show(lambda: str(x))
show(lambda: x.a)
show(lambda: sorted([x, y]) is None)
show(lambda: vars(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 36, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case True: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(('%0.3s' % ('é',))))
show(lambda: run((complex(range(2**70)) and ((1, (2, 3)) ** None))))
show(lambda: run(((2**31 < {'a': 1, 'b': 2}) << 64)))
show(lambda: run(-2**63 - 1))
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    n357 = 0
    while n357 < 2:
        n357 += 1
        break
        n360 = 0
        while n360 < 2:
            n360 += 1
            if '{0:30.1d}|{0!r}'.format(1e22):
                try:
                    log(361)
                finally:
                    log(363)
                    continue
                    raise ZeroDivisionError(1, 2) from None
                log(368)
            else:
                log(369)
            try:
                log(370)
            finally:
                log(371)
                log((3, 2, 1, 0))
            with Manager(True) as m, Manager(True):
                log(374)
                try:
                    raise OSError(2, 'gone') from None
                    raise KeyError('k') from KeyError(9)
                except ValueError as e:
                    log(379)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 383
                finally:
                    log(384)
                    log(bytearray())
        if (b'abc' if 0j else (1,)):
            if (['b', 'a'] ** -2):
                with Manager(True), Manager(True) as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    1 / 0
                    log(391)
                except ArithmeticError as e:
                    log(393)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(395)
                    break
                else:
                    break
                    break
                    log((frozenset({2, 3}) / (1+2j)))
                finally:
                    log(404)
                    log(405)
                try:
                    raise
                    raise KeyError('k') from KeyError(9)
                    log(412)
                except TypeError as e:
                    log(413)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(-1.5)
                    1 / 0
                    raise ValueError('v')
                except KeyError as e:
                    log(420)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(422)
                    break
                    raise OSError(2, 'gone')
                else:
                    log(format('a', '=z.10F'))
                    continue
        else:
            if ('%#12e' % (list('hello'),)):
                for i in range(3):
                    log('i', i)
                    raise
                if (None ** 3):
                    raise TypeError
            else:
                if set():
                    return 436
                    break
                    raise OSError(2, 'gone')
                else:
                    continue
                break
                n445 = 0
                while n445 < 2:
                    n445 += 1
                    return 447
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise ValueError('v') from KeyError(9)
            n452 = 0
            while n452 < 2:
                n452 += 1
                if (+'ΑΣ'):
                    raise KeyError('k') from None
                for i in [1, 2]:
                    log('i', i)
                    continue
                for i in range(3):
                    log('i', i)
                    raise TypeError from KeyError(9)
                    break
                    return 462
            else:
                log(463)
    return 'fell off'
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
show(lambda: all(2))
''')
print('#', 39, flush=True)
run_snippet('''
def run():
    log((2**32 + 1 ** 3))
    if b'abc':
        n466 = 0
        while n466 < 2:
            n466 += 1
            with Manager():
                with Manager(True) as m:
                    return 468
                    raise GeneratorExit from KeyError(9)
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    else:
        with Manager(True) as m:
            if ([].append <= {'x': None} == (1, (2, 3))):
                try:
                    1 / 0
                    return 476
                    raise StopIteration(3) from KeyError(9)
                except ValueError as e:
                    log(479)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 483
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(486)
                    return 488
                log(489)
                log(491)
            for i in 'ab':
                log('i', i)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(494)
                    log(496)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                if ('a', 1):
                    continue
                else:
                    log(501)
            for i in ():
                log('i', i)
                for i in ():
                    log('i', i)
                    return 504
                with 5, Manager() as m:
                    log(506)
                try:
                    break
                    log(510)
                finally:
                    log(511)
                    log(512)
                    break
    log(516)
    return 'fell off'
show(run)
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: ((([1, 2, 3, 4, 5] >= {(1, 2): [3]} <= 'ab' * 20) << 100) ** 2))
''')
print('#', 41, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __str__(self): return 'str'
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
show(lambda: X.value)
show(lambda: round(x, 2))
show(lambda: x.static(1))
show(lambda: 1 in x)
show(lambda: x.method(3))
show(lambda: x != y)
show(lambda: 7 in x)
show(lambda: x.prop)
def change():
    global x; x += 1
show(change)
''')
print('#', 42, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
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
show(lambda: dict(x))
show(lambda: x ** 2)
show(lambda: isinstance(x, X))
show(lambda: x.klass(2))
show(lambda: int(x))
show(lambda: x.static(1))
show(lambda: 2 * x)
show(lambda: x + y)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 43, flush=True)
run_snippet('''
show(lambda: ((({} ** 1))[3:] if {str(x) for x in (1, 2) if x} else 1j))
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    log(complex('inf'))
    for i in iter([4]):
        log('i', i)
        raise ZeroDivisionError(1, 2) from KeyError(9)
        1 / 0
    log(524)
    return 'fell off'
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
show(lambda: ((1, 2) ** None))
''')
print('#', 46, flush=True)
run_snippet('''
def f(a): return locals()
show(lambda: f(*(), **{}))
show(lambda: f(**5))
show(lambda: f(1, *[2], c=3))
show(lambda: f(1, c=3))
''')
print('#', 47, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {1: [x]} if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex() if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]}: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((*'ab' * 20, 0.5,)))
show(lambda: run((-1 > sum(slice(None)))))
show(lambda: run((str() ** 1)))
show(lambda: run('a,b,,c'))
''')
print('#', 48, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [*_, last]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s) if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last] if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last] if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(([] ** 10)))
show(lambda: run((-0.0-0j)))
show(lambda: run(format(0.0, 'é^-12.10b')))
show(lambda: run(((not complex('inf')) < (2**30 ** 3))))
''')
print('#', 49, flush=True)
run_snippet('''
def f(a, /): return locals()
show(lambda: f(b=1))
show(lambda: f(x=1))
show(lambda: f(x=1))
show(lambda: f(*[1], *[2], b=3))
''')
print('#', 50, flush=True)
run_snippet('''
show(lambda: (+int))
''')
print('#', 51, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __lt__(self, other): log('lt'); return True
        prop = property(lambda self: 'prop')
        def __dir__(self): return ['b', 'a']
        def __enter__(self): log('enter'); return self
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
    class Y(str):
        pass
        def __len__(self): log('len'); return 2
        def __setitem__(self, key, value): log('setitem', key, value)
        def __set__(self, obj, value): log('set', value)
        def __neg__(self): return 'neg'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __hash__(self): return 7
        def __missing__(self, key): return 'missing'
    class Z(bytes, X):
        pass
        def __bool__(self): log('bool'); return False
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __exit__(self, *a): log('exit', a[0]); return True
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
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
show(lambda: abs(x))
show(lambda: x + y)
show(lambda: [i for i in x])
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: [1, 2, 3][x])
show(lambda: len(x))
show(lambda: x * 2)
show(lambda: sorted([x, y]) is None)
def change():
    global x; x += 1
show(change)
''')
print('#', 52, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [a, *r] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(slice(1, 5, 2)))
show(lambda: run('%s-%d'))
show(lambda: run((+(b'a' and b'a,b,c'))))
show(lambda: run(bytearray(b'')))
''')
print('#', 53, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __index__(self): log('index'); return 1
        def __set__(self, obj, value): log('set', value)
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
show(lambda: max(x, y) is x)
show(lambda: range(x))
show(lambda: str(x))
show(lambda: [1, 2, 3][x])
show(lambda: x > 1)
show(lambda: {**x})
show(lambda: len(x))
show(lambda: 1 in x)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 54, flush=True)
run_snippet('''
def run():
    n525 = 0
    while n525 < 2:
        n525 += 1
        with 5, Manager(True) as m:
            if repr(100, complex('inf')):
                if ((-0.0-0j) << 1):
                    return 527
                    1 / 0
                    return 531
                with Manager() as m:
                    break
                    1 / 0
                    log(536)
    return 'fell off'
show(run)
''')
print('#', 55, flush=True)
run_snippet('''
def run():
    v = ['b', 'a']
    try:
        v += ('%12.3r' % ('{} {x}',))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    log(538)
    1 / 0
    return 'fell off'
show(run)
''')
print('#', 57, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
    class Y(str):
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
show(lambda: x.__class__.__name__)
show(lambda: x and 1)
show(lambda: vars(x))
show(lambda: X.klass(2))
show(lambda: x)
show(lambda: 2 * x)
show(lambda: {**x})
show(lambda: format(x, 'abc'))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 58, flush=True)
run_snippet('''
def run():
    v = {1: 2}
    try:
        v |= (() % (1, 2))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 59, flush=True)
run_snippet('''
show(lambda: any((x, x) for x in '{} {x}'))
''')
