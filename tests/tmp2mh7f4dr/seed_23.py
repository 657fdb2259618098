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
async def main():
    raise StopIteration(3)
    async with AsyncManager():
        await Wait(4)
show(lambda: drive(main()))
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    v = {}
    try:
        v.update(1j, {1, 2, 3})
    finally:
        log(v)
    return v
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(*[1, 2]))
show(lambda: f(**5))
show(lambda: f(*[1, 2]))
show(lambda: f(x=1))
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
    yield from [2, 3]
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.gi_frame is None)
show(lambda: g.send(None))
show(lambda: list(g))
show(lambda: g.send(1))
show(g.close)
''')
print('#', 4, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __bool__(self): log('bool'); return False
        def __float__(self): log('float'); return 1.5
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        prop = property(lambda self: 'prop')
        def __class_getitem__(cls, key): return (cls.__name__, key)
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
show(lambda: hasattr(x, 'b'))
show(lambda: x + y)
show(lambda: X.value)
show(lambda: str(x))
show(lambda: max(x, y) is x)
show(lambda: complex(x))
show(lambda: x.prop)
show(lambda: len(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 5, flush=True)
run_snippet('''
def run():
    for i in iter([4]):
        log('i', i)
        for i in range(3):
            log('i', i)
            if {x for x in (1,) if not x}:
                with Manager(True) as m, Manager() as m:
                    raise
                    break
                    break
        n7 = 0
        while n7 < 2:
            n7 += 1
            try:
                log(8)
                if ('' << -1):
                    log(10)
                    break
                else:
                    continue
            except Exception as e:
                log(15)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager():
                    raise
                    raise KeyError('k')
                try:
                    continue
                    raise TypeError
                    continue
                finally:
                    log(26)
                    raise StopIteration(3) from None
                    return 30
                try:
                    log(32)
                except BaseException as e:
                    log(33)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                    continue
                else:
                    1 / 0
                    1 / 0
                    log(44)
    else:
        log(46)
    log(47)
    return 'fell off'
show(run)
''')
print('#', 6, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f(*5))
show(lambda: f(**5))
show(lambda: f(1, a=2))
''')
print('#', 7, flush=True)
run_snippet('''
show(lambda: (not ...))
''')
print('#', 8, flush=True)
run_snippet('''
show(lambda: 0.1)
''')
print('#', 9, flush=True)
run_snippet('''
show(lambda: range(5))
''')
print('#', 10, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case bool(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n) if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [] if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case tuple((a, b)) if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool() if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(bin(2.675)))
show(lambda: run((1e100).__round__(100)))
show(lambda: run(1e22))
show(lambda: run(('a', 1)))
''')
print('#', 11, flush=True)
run_snippet('''
def run():
    for i in ():
        log('i', i)
        raise TypeError
    return 'fell off'
show(run)
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    for i in iter([4]):
        log('i', i)
        try:
            break
            log(52)
        finally:
            log(53)
            raise
            if ({1, 2, 3}).__xor__(type, frozenset({2, 3}), (2.5-1e3j)):
                try:
                    log((memoryview(b'view') ** 1))
                    raise
                    continue
                except BaseException as e:
                    log(62)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(63)
                    log(-float('inf'))
                else:
                    continue
                    break
                    return 72
                if zip():
                    1 / 0
                    log(76)
                    break
                for i in iter([4]):
                    log('i', i)
                    break
            for i in ():
                log('i', i)
                if 10:
                    break
            else:
                log(83)
        with 5:
            for i in ():
                log('i', i)
                log(84)
                try:
                    return 86
                    raise
                    return 90
                except ArithmeticError as e:
                    log(91)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((float('inf') / 1e100))
                finally:
                    log(94)
                    log({1, 2, 3})
                    log(97)
                    log(99)
                with Manager() as m:
                    log({})
                    log(103)
                    return 106
            else:
                log(107)
            log((~'-3.5'))
        try:
            for i in iter([4]):
                log('i', i)
                n110 = 0
                while n110 < 2:
                    n110 += 1
                    continue
                    raise GeneratorExit
                else:
                    log(115)
        except KeyError as e:
            log(116)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise ValueError('v')
            with Manager(True) as m, Manager(True):
                try:
                    continue
                    raise TypeError from None
                except* (TypeError, OSError) as e:
                    log(123)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(124)
                else:
                    log('{0:-,.1n}|{0!r}'.format('%s-%d'))
                    log((+(3, 2, 1, 0)))
                    raise ValueError('v')
                try:
                    raise ValueError('v')
                    1 / 0
                    log(136)
                except LookupError as e:
                    log(137)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                log(140)
            continue
        except KeyError as e:
            log(143)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(144)
                raise TypeError from KeyError(9)
            finally:
                log(147)
                n148 = 0
                while n148 < 2:
                    n148 += 1
                    continue
                else:
                    log(151)
                try:
                    raise
                except (KeyError, ValueError) as e:
                    log(154)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(0.1)
                else:
                    continue
                finally:
                    log(159)
                    raise ZeroDivisionError(1, 2)
                    break
                    return 165
        else:
            n166 = 0
            while n166 < 2:
                n166 += 1
                for i in iter([4]):
                    log('i', i)
                    continue
        finally:
            log(169)
            with 5, Manager(True) as m:
                try:
                    log((-b'a'))
                    raise
                finally:
                    log(174)
                    log(175)
                    log(178)
                try:
                    continue
                except* KeyError as e:
                    log(181)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            break
            try:
                n185 = 0
                while n185 < 2:
                    n185 += 1
                    break
                with Manager():
                    log((3, 2, 1, 0))
                    return 191
                for i in range(3):
                    log('i', i)
                    raise
            finally:
                log(194)
                try:
                    log(196)
                except TypeError as e:
                    log(197)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(198)
                    log((range(0) if frozenset() else dict(zip('abc', range(3)))))
                except ZeroDivisionError as e:
                    log(202)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
    if 1j:
        with Manager():
            log(205)
    else:
        log(206)
        log(207)
        if complex('inf'):
            if (b' x ' if 'a' else 1j):
                try:
                    log(([1, 2, 3, 4, 5], *{'x': None}, *b'abc',))
                    log(211)
                    raise KeyError('k') from KeyError(9)
                finally:
                    log(214)
                    log(215)
                    raise
                    log(220)
                if (['b', 'a'] if {'x': None} else frozenset()):
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise ValueError('v')
                else:
                    1 / 0
                    raise
                log(229)
            with Manager(True) as m, Manager(True) as m:
                log(230)
                with 5, Manager(True) as m:
                    log(232)
                    raise
                raise TypeError from KeyError(9)
    return 'fell off'
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    v = [1, 2, 3, 4, 5]
    try:
        v[1:1] += (1+2j)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: [[1], [2]])
''')
print('#', 15, flush=True)
run_snippet('''
show(lambda: (str + type))
''')
print('#', 16, flush=True)
run_snippet('''
def run():
    *a, b = [str(x) for x in range(0) if not x]
    return locals()
show(run)
''')
print('#', 17, flush=True)
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
show(lambda: g.throw(KeyError))
show(lambda: next(g))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.send(1))
show(lambda: g.close())
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    v = {1: 'one', 1.0: 'float'}
    try:
        v += ((1, (2, 3)) ** 0)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
def f(a, /): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f(1, *[2], c=3))
show(lambda: f(a=1))
show(lambda: f(**{1: 2}))
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    v = frozenset({2, 3})
    try:
        v += float('inf')
    finally:
        log(v)
    return v
show(run)
''')
print('#', 21, flush=True)
run_snippet('''
def run():
    try:
        try:
            try:
                try:
                    log(((1,),))
                    raise GeneratorExit from None
                except* (TypeError, OSError) as e:
                    log(241)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(242)
                else:
                    1 / 0
                    log((complex('inf') + (-0.0-0j)))
                    log(247)
                finally:
                    log(249)
                    raise OSError(2, 'gone') from None
                n252 = 0
                while n252 < 2:
                    n252 += 1
                    raise
                with Manager(), Manager(True):
                    log(bytearray())
                    raise ValueError('v') from None
            finally:
                log(259)
                try:
                    raise
                except ZeroDivisionError as e:
                    log(262)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(264)
                except LookupError as e:
                    log(265)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 269
                    raise KeyError('k') from KeyError(9)
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(276)
                    raise OSError(2, 'gone') from KeyError(9)
                log(279)
                for i in range(3):
                    log('i', i)
                    break
                    raise ZeroDivisionError(1, 2) from None
                    continue
            log(287)
        except KeyError as e:
            log(288)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                n289 = 0
                while n289 < 2:
                    n289 += 1
                    break
                    raise
            except* KeyError as e:
                log(294)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            finally:
                log(296)
                1 / 0
                if [1.5, 1]:
                    return 300
                    raise StopIteration(3) from KeyError(9)
                with 5:
                    log(format(-2**62, '#30x'))
        except ZeroDivisionError as e:
            log(305)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n306 = 0
            while n306 < 2:
                n306 += 1
                try:
                    log(([None, 0]).reverse(1, *[1, 2]))
                except ArithmeticError as e:
                    log(309)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except ValueError as e:
                    log(312)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    break
                    raise StopIteration(3)
                else:
                    continue
                    break
                with Manager(True), Manager() as m:
                    break
            log(325)
        log(326)
        with Manager(), Manager(True) as m:
            try:
                if -2**30:
                    raise ZeroDivisionError(1, 2)
                else:
                    log(330)
                    log(331)
                    log(334)
                n335 = 0
                while n335 < 2:
                    n335 += 1
                    continue
                    raise
            except ValueError as e:
                log(340)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(342)
                    raise ZeroDivisionError(1, 2)
                    raise
                except ZeroDivisionError as e:
                    log(347)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(349)
                    log(351)
                    log(([])[-100:0])
                else:
                    raise ValueError('v')
                    1 / 0
                    1 / 0
                finally:
                    log(360)
                    log(361)
                log(363)
                n364 = 0
                while n364 < 2:
                    n364 += 1
                    continue
                else:
                    log(367)
            except KeyError as e:
                log(368)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(369)
                raise
            finally:
                log(373)
                log(375)
            n376 = 0
            while n376 < 2:
                n376 += 1
                for i in iter([4]):
                    log('i', i)
                    return 378
                if [x or 1 for x in -256]:
                    break
                    continue
                    log(383)
                else:
                    log(386)
                    log(387)
    finally:
        log(389)
        log(390)
    return 'fell off'
show(run)
''')
print('#', 22, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
    log(await Wait(1))
show(lambda: drive(main()))
''')
print('#', 23, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __call__(self, *a, **k): return ('called', a, k)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __int__(self): log('int'); return 4
        def __index__(self): log('index'); return 1
        def __dir__(self): return ['b', 'a']
        def __reversed__(self): return iter('rev')
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
show(lambda: not x)
show(lambda: x.value)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: X.static(1))
show(lambda: x.anything)
show(lambda: x.prop)
show(lambda: x.static(1))
show(lambda: x.__class__.__name__)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 24, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __enter__(self): log('enter'); return self
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __delattr__(self, name): log('delattr', name)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __lt__(self, other): log('lt'); return True
        def __format__(self, spec): return f'fmt[{spec}]'
    class Y(frozenset):
        pass
        def __bool__(self): log('bool'); return False
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
show(lambda: x.static(1))
show(lambda: round(x, 2))
show(lambda: [1, 2, 3][x])
show(lambda: list(reversed(x)))
show(lambda: max(x, y) is x)
show(lambda: 2 * x)
show(lambda: 1 + x)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 25, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
    class Y(bytes):
        pass
        def __bool__(self): log('bool'); return False
    class Z(object, X):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __index__(self): log('index'); return 1
        def __float__(self): log('float'); return 1.5
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __length_hint__(self): return 3
        def __format__(self, spec): return f'fmt[{spec}]'
        def __class_getitem__(cls, key): return (cls.__name__, key)
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
show(lambda: abs(x))
show(lambda: sorted([x, y]) is None)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: isinstance(x, X))
show(lambda: x.method(3))
show(lambda: list(reversed(x)))
show(lambda: x * 2)
show(lambda: hash(x) == hash(x))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 26, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        prop = property(lambda self: 'prop')
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __mul__(self, other): return ('mul', other)
    class Y(dict):
        pass
        def __len__(self): log('len'); return 2
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        prop = property(lambda self: 'prop')
        def __hash__(self): return 7
        def __int__(self): log('int'); return 4
        def __float__(self): log('float'); return 1.5
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
show(lambda: X.missing)
show(lambda: x(1, b=2))
show(lambda: bool(x))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: next(x))
show(lambda: x and 1)
show(lambda: x.value)
show(lambda: X.klass(2))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 27, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise StopIteration(3)
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.close())
show(lambda: g.gi_frame is None)
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 28, flush=True)
run_snippet('''
def run():
    for i in 'ab':
        log('i', i)
        with 5:
            try:
                with Manager() as m:
                    1 / 0
                    log(393)
                    raise
                with Manager():
                    log(398)
                    return 400
                    1 / 0
            finally:
                log(403)
                n404 = 0
                while n404 < 2:
                    n404 += 1
                    break
                    log(408)
                with Manager(True), 5:
                    1 / 0
                    continue
        log(413)
    return 'fell off'
show(run)
''')
print('#', 29, flush=True)
run_snippet('''
show(lambda: [1, 2, 3, 4, 5])
''')
print('#', 30, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [a, *r] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r] if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run({str(x) for x in (1,) if not x}))
show(lambda: run((not (float('nan'),))))
show(lambda: run(''))
show(lambda: run(enumerate(100)))
''')
print('#', 31, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
    async with AsyncManager():
        await Wait(4)
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 32, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case -1 if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a': return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _] if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((1, (2, 3))))
show(lambda: run((-sum(2**30 - 1))))
show(lambda: run((-'\\ud800')))
show(lambda: run((('{} {x}' ** 10))[:2:3]))
''')
print('#', 33, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(1, 2))
show(lambda: f(1, a=2))
show(lambda: f(1, b=2))
''')
print('#', 34, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __reversed__(self): return iter('rev')
        def __set__(self, obj, value): log('set', value)
    class Y(object):
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __contains__(self, item): log('contains', item); return item == 1
        static = staticmethod(lambda *a: ('static', a))
        def __iter__(self): log('iter'); return iter([5, 6])
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __float__(self): log('float'); return 1.5
    class Z(list, Y):
        pass
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        value = 5
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __index__(self): log('index'); return 1
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
show(lambda: round(x, 2))
show(lambda: list(reversed(x)))
show(lambda: vars(x))
show(lambda: sum(x))
show(lambda: callable(x))
show(lambda: list(x))
show(lambda: x.prop)
show(lambda: x + y)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: '%s-%d')
''')
print('#', 36, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case bytes(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bytes() if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([x or 1 for x in [] if x != 1]))
show(lambda: run(0.5))
show(lambda: run(('%+e' % (256,))))
show(lambda: run((frozenset() << 31)))
''')
print('#', 37, flush=True)
run_snippet('''
show(lambda: (1+2j))
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    (a, b), c = ('é' > (1+2j) <= 1e22)
    return locals()
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
    class Y(float):
        pass
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __reversed__(self): return iter('rev')
        prop = property(lambda self: 'prop')
        def __delattr__(self, name): log('delattr', name)
        def __round__(self, n=None): return ('round', n)
        def __str__(self): return 'str'
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
show(lambda: hash(x) == hash(x))
show(lambda: x * 2)
show(lambda: max(x, y) is x)
show(lambda: 1 in x)
show(lambda: x)
show(lambda: x.method())
show(lambda: hasattr(x, 'b'))
show(lambda: isinstance(x, X))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 40, flush=True)
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
    except StopIteration as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: g.close())
show(lambda: g.send(1))
show(lambda: g.gi_frame is None)
show(lambda: g.close())
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 41, flush=True)
run_snippet('''
def make():
    class X(object):
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
show(lambda: abs(x))
show(lambda: x[5])
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: sorted([x, y]) is None)
show(lambda: x > 1)
show(lambda: dir(x)[:3])
show(lambda: x * 2)
show(lambda: [1, 2, 3][x])
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 42, flush=True)
run_snippet('''
def run():
    try:
        if [(x, x) for x in (1, 2) if not x]:
            raise ZeroDivisionError(1, 2) from KeyError(9)
            n416 = 0
            while n416 < 2:
                n416 += 1
                try:
                    log((0.5 >> 1.0))
                except ValueError as e:
                    log(419)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(420)
                    continue
                else:
                    log(filter(set('abc'), 63))
                finally:
                    log(426)
                    log(427)
                    log(430)
                with Manager(True), Manager():
                    return 432
                    raise
                if format('a,b,,c', '^5,.10c'):
                    continue
                    raise StopIteration(3)
                    raise ValueError('v') from KeyError(9)
            else:
                log(441)
    finally:
        log(442)
        try:
            n443 = 0
            while n443 < 2:
                n443 += 1
                continue
                n446 = 0
                while n446 < 2:
                    n446 += 1
                    continue
                    log(450)
                    break
                else:
                    log(453)
        finally:
            log(454)
            n455 = 0
            while n455 < 2:
                n455 += 1
                if 1e16:
                    1 / 0
                    break
                    break
                else:
                    raise
                    raise ValueError('v') from KeyError(9)
                    1 / 0
            else:
                log(468)
            n469 = 0
            while n469 < 2:
                n469 += 1
                n470 = 0
                while n470 < 2:
                    n470 += 1
                    break
                try:
                    raise ValueError('v') from KeyError(9)
                    continue
                    continue
                except* (TypeError, OSError) as e:
                    log(479)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
            try:
                try:
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(485)
                    1 / 0
                    1 / 0
                n490 = 0
                while n490 < 2:
                    n490 += 1
                    return 492
                    return 494
                else:
                    log(495)
                if (2**30 == 2 <= 1.0 < 2):
                    return 497
            except* (TypeError, OSError) as e:
                log(498)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(499)
            except* ValueError as e:
                log(500)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            finally:
                log(502)
                if ('\\ud800' ** 3):
                    log(503)
                with 5:
                    log((1j >= {1: 'one', 1.0: 'float'}))
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                n511 = 0
                while n511 < 2:
                    n511 += 1
                    raise ValueError('v')
                    continue
                    break
        log(518)
    log(519)
    return 'fell off'
show(run)
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
    with Manager(True):
        yield 10
    try:
        yield 6
    finally:
        log('finally')
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_running)
show(lambda: g.throw(GeneratorExit))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 44, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {}: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([1, 2, 3, 4, 5]))
show(lambda: run((None,)))
show(lambda: run(range(0)))
show(lambda: run((list(-x for x in bytes(range(65, 75)) if x) > 2.675)))
''')
print('#', 45, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 46, flush=True)
run_snippet('''
show(lambda: False)
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    *a, = {1: 'one', 1.0: 'float'}
    return locals()
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
    class Y(Exception):
        pass
        prop = property(lambda self: 'prop')
        def __iter__(self): log('iter'); return iter([5, 6])
        def __enter__(self): log('enter'); return self
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Z(list, X):
        pass
        def __delattr__(self, name): log('delattr', name)
        def __int__(self): log('int'); return 4
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __missing__(self, key): return 'missing'
        static = staticmethod(lambda *a: ('static', a))
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __float__(self): log('float'); return 1.5
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
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: X.missing)
show(lambda: bool(x))
show(lambda: complex(x))
show(lambda: 1 in x)
show(lambda: 2 * x)
show(lambda: [i for i in x])
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 49, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __dir__(self): return ['b', 'a']
        def __int__(self): log('int'); return 4
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __gt__(self, other): log('gt'); return NotImplemented
        def __lt__(self, other): log('lt'); return True
        static = staticmethod(lambda *a: ('static', a))
    class Y(list, X):
        pass
        def __round__(self, n=None): return ('round', n)
        static = staticmethod(lambda *a: ('static', a))
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __int__(self): log('int'); return 4
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
show(lambda: x + 1)
show(lambda: hash(x) == hash(x))
show(lambda: complex(x))
show(lambda: x @ y)
show(lambda: round(x, 2))
show(lambda: x != y)
show(lambda: 1 + x)
show(lambda: str(x))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    a, *b = [1, 2, 3, 4, 5]
    return locals()
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [1 | 2 as one, _]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _] if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((NotImplemented)[::] ** 3)))
show(lambda: run((1+2j)))
show(lambda: run((not (bytearray(b'xyz') & bytes(range(65, 75))))))
show(lambda: run({'x': None}))
''')
print('#', 52, flush=True)
run_snippet('''
def f(a): return locals()
show(lambda: f(1, *[2], c=3))
show(lambda: f(1, a=2))
show(lambda: f(**{'a': 1}))
show(lambda: f(1, c=3))
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    *a, b = (+-float('inf'))
    return locals()
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def f(a, b): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f(*(), **{}))
show(lambda: f(a=1))
show(lambda: f(**{1: 2}))
''')
print('#', 55, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __gt__(self, other): log('gt'); return NotImplemented
        def __get__(self, obj, cls): log('get'); return 'got'
        def __set__(self, obj, value): log('set', value)
        def __repr__(self): return f'<{type(self).__name__}>'
        def __neg__(self): return 'neg'
        def __lt__(self, other): log('lt'); return True
    class Y(frozenset):
        pass
        def __str__(self): return 'str'
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __float__(self): log('float'); return 1.5
        def __length_hint__(self): return 3
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    class Z(Y):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        prop = property(lambda self: 'prop')
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
show(lambda: repr(x))
show(lambda: X.value)
show(lambda: x != y)
show(lambda: bytes(x))
show(lambda: x + 1)
show(lambda: x(1, b=2))
show(lambda: not x)
def change():
    global x; del x.a
show(change)
''')
print('#', 56, flush=True)
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
        log('finally'); return 8
    log('got', (yield 1))
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: next(g))
show(lambda: g.send(1))
show(lambda: next(iter(g)))
show(lambda: g.gi_running)
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 57, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((([1] if 0j else b'\\x00\\xff') >> -1)))
show(lambda: run(sum((x, x) for x in '{} {x}' if x)))
show(lambda: run('{0:0=zs}|{0!r}'.format(1.0)))
show(lambda: run((float('inf')).is_integer(3, 100, 0)))
''')
print('#', 58, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __missing__(self, key): return 'missing'
        prop = property(lambda self: 'prop')
        def __hash__(self): return 7
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Y(list):
        pass
        def __int__(self): log('int'); return 4
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __delattr__(self, name): log('delattr', name)
    class Z(str, Y):
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __format__(self, spec): return f'fmt[{spec}]'
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        __slots__ = ('a', 's')
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
show(lambda: X.__mro__)
show(lambda: [i for i in x])
show(lambda: x.anything)
show(lambda: bool(x))
show(lambda: x + 1)
show(lambda: float(x))
show(lambda: x[0])
show(lambda: x + y)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 59, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case complex() if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n) if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r]: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(...))
show(lambda: run(({})[:]))
show(lambda: run(((+{1, 2, 3}) if ([None, 0]).index() else [(-0.0-0j), *dict(zip('abc', range(3)))])))
show(lambda: run(({bytearray()} ** 10)))
''')
