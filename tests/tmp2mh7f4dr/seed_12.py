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
    class X(set):
        pass
        def __len__(self): log('len'); return 2
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    class Y(str):
        pass
        prop = property(lambda self: 'prop')
        def __neg__(self): return 'neg'
        def __str__(self): return 'str'
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
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
show(lambda: x[5])
show(lambda: hasattr(x, 'b'))
show(lambda: vars(x))
show(lambda: 7 in x)
show(lambda: sorted([x, y]) is None)
show(lambda: x.method(3))
show(lambda: x == 1)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    try:
        try:
            log(1)
        finally:
            log(2)
            for i in range(3):
                log('i', i)
                with Manager(True) as m:
                    continue
                try:
                    log((set() << 1))
                    break
                    break
                except* ValueError as e:
                    log(11)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise GeneratorExit from KeyError(9)
                    break
                    log('\\ud800')
                finally:
                    log(19)
                    log(1.7976931348623157e308)
            n22 = 0
            while n22 < 2:
                n22 += 1
                1 / 0
                log(25)
                n26 = 0
                while n26 < 2:
                    n26 += 1
                    raise
                    log(29)
            try:
                try:
                    log(32)
                    return 34
                except BaseException as e:
                    log(35)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    raise ValueError('v') from KeyError(9)
                    return 41
                except BaseException as e:
                    log(42)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise ValueError('v') from KeyError(9)
            finally:
                log(47)
                if -2**30:
                    1 / 0
                    return 51
        log(52)
        log(54)
    finally:
        log(55)
        n56 = 0
        while n56 < 2:
            n56 += 1
            if [str(x) for x in {'x': None}]:
                with 5:
                    continue
        else:
            log(59)
    return 'fell off'
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
show(lambda: ((([1] if (1+2j) else 63) != False) ** 0))
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    raise
    return 'fell off'
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
show(lambda: (((list('hello'))[0:] >= (None,) == (None,)) ** 10))
''')
print('#', 5, flush=True)
run_snippet('''
def f(a=1, b=2): return locals()
show(lambda: f(1, **{'a': 2}))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(**5))
show(lambda: f(1, **{'a': 2}))
''')
print('#', 6, flush=True)
run_snippet('''
def f(a, b): return locals()
show(lambda: f(1, c=3))
show(lambda: f(**{'a': 1}))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(a=1, b=2, c=3))
''')
print('#', 7, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case None: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]} if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None: return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((([].append).count([[1], [2]], [1.5, 1]) <= hex((1+2j)))))
show(lambda: run(((set() <= {} >= b'abc') <= 'ßﬁ' <= 1e16)))
show(lambda: run((*(-0.0-0j), *{(1, 2): [3]},)))
show(lambda: run(float({'x': None}, len, b'abc', encoding='ascii')))
''')
print('#', 8, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __round__(self, n=None): return ('round', n)
        def __lt__(self, other): log('lt'); return True
    class Y(float):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __missing__(self, key): return 'missing'
    class Z(list, X):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __mul__(self, other): return ('mul', other)
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
show(lambda: not x)
show(lambda: dir(x)[:3])
show(lambda: X[3])
show(lambda: 7 in x)
show(lambda: x.method(3))
show(lambda: 2 * x)
show(lambda: max(x, y) is x)
show(lambda: complex(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 9, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case []: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(sorted((x, x) for x in 1j if not x)))
show(lambda: run([str(x) for x in 2**62 - 1 if x]))
show(lambda: run([]))
show(lambda: run(((256 != (1, 2)) if (-frozenset()) else list(x or 1 for x in [None, 0]))))
''')
print('#', 10, flush=True)
run_snippet('''
show(lambda: 1e100)
''')
print('#', 11, flush=True)
run_snippet('''
def run():
    a, b, c = hasattr(100, set())
    return locals()
show(run)
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    a, b = (bytearray(b'xyz') ** 1)
    return locals()
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    a, *b = [3, 1, 2]
    return locals()
show(run)
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: (frozenset()).intersection(('a,b,,c' ** 0)))
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    with Manager() as m, Manager(True):
        n62 = 0
        while n62 < 2:
            n62 += 1
            try:
                if ([[1], [2]] if b'a' else iter([1, 2])):
                    continue
                    log(66)
                else:
                    log(67)
            except ZeroDivisionError as e:
                log(69)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    return 71
                    log((frozenset({2, 3})).__contains__(5))
                    log(75)
                if (0j != dict(zip('abc', range(3)))):
                    break
                n78 = 0
                while n78 < 2:
                    n78 += 1
                    return 80
                    1 / 0
            except KeyError as e:
                log(83)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise TypeError
                log(87)
            with Manager(True) as m:
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(92)
                    1 / 0
                    raise
                try:
                    log(97)
                    log(100)
                    log(101)
                except KeyError as e:
                    log(103)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(105)
                    raise ValueError('v') from None
                else:
                    log(108)
                    raise
                    log((complex('inf') << 100))
                finally:
                    log(114)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    log(117)
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
show(lambda: (2**63 != (complex('inf')).__abs__((-0.0-0j), 2**62 - 1, 2) == ({set(): (3, 2, 1, 0), frozenset(): None} << 1) <= ([] == 1.7976931348623157e308)))
''')
print('#', 17, flush=True)
run_snippet('''
show(lambda: ())
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    n118 = 0
    while n118 < 2:
        n118 += 1
        for i in iter([4]):
            log('i', i)
            try:
                raise TypeError
            except* ValueError as e:
                log(121)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(122)
            except* (TypeError, OSError) as e:
                log(123)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(124)
        else:
            log(125)
        raise StopIteration(3) from KeyError(9)
    else:
        log(128)
    try:
        log(129)
        for i in [1, 2]:
            log('i', i)
            try:
                if (None,):
                    continue
                log(132)
                try:
                    raise ValueError('v')
                except ValueError as e:
                    log(135)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 137
                else:
                    1 / 0
                finally:
                    log(140)
                    break
                    raise ZeroDivisionError(1, 2)
                    continue
            except ValueError as e:
                log(147)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                continue
                try:
                    raise OSError(2, 'gone') from None
                    break
                except TypeError as e:
                    log(154)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 156
                    raise ValueError('v') from None
                except (KeyError, ValueError) as e:
                    log(159)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(162)
                else:
                    continue
                finally:
                    log(166)
                    raise OSError(2, 'gone') from KeyError(9)
                with 5:
                    break
                    log(({1, 2, 3} ** None))
            except ArithmeticError as e:
                log(173)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(174)
            else:
                for i in range(3):
                    log('i', i)
                    1 / 0
                    break
                    break
                try:
                    break
                    break
                    break
                except KeyError as e:
                    log(187)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([])
                    log(({1: 'one', 1.0: 'float'} + {'x': None}))
            with Manager(True) as m:
                with Manager(True), Manager() as m:
                    1 / 0
                    1 / 0
                continue
            continue
        else:
            log(200)
    except Exception as e:
        log(201)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n202 = 0
        while n202 < 2:
            n202 += 1
            raise KeyError('k')
    else:
        for i in iter([4]):
            log('i', i)
            try:
                if ('%#5.3u' % (1j,)):
                    continue
            except TypeError as e:
                log(207)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n208 = 0
                while n208 < 2:
                    n208 += 1
                    raise
                with Manager():
                    1 / 0
                    raise
            except Exception as e:
                log(215)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n216 = 0
                while n216 < 2:
                    n216 += 1
                    log((-0.0-0j))
                else:
                    log(219)
            else:
                with Manager(True):
                    raise ValueError('v')
            raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        if ('' ** 1):
            if ((None,) ** -1):
                if (63 <= b'a' == Ellipsis):
                    raise
            else:
                n226 = 0
                while n226 < 2:
                    n226 += 1
                    continue
                    continue
                try:
                    1 / 0
                except TypeError as e:
                    log(233)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((iter([1, 2]) <= {1}))
                except Exception as e:
                    log(236)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 238
                    raise OSError(2, 'gone')
                else:
                    1 / 0
                    1 / 0
                    return 246
                finally:
                    log(247)
                    log(248)
                    raise OSError(2, 'gone') from KeyError(9)
            if '\\x00\\t':
                n252 = 0
                while n252 < 2:
                    n252 += 1
                    1 / 0
                    raise
                    break
                else:
                    log(259)
                try:
                    1 / 0
                except KeyError as e:
                    log(262)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 264
            with Manager(True), Manager() as m:
                if (1, (2, 3)):
                    raise
                if set('abc'):
                    log(267)
                    return 270
                    log(1)
                log(273)
    finally:
        log(274)
        with 5, Manager(True):
            n275 = 0
            while n275 < 2:
                n275 += 1
                break
                try:
                    log(279)
                    break
                    log(282)
                except (KeyError, ValueError) as e:
                    log(284)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                except TypeError as e:
                    log(291)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                    log((~(2.5-1e3j)))
                    log({0.5, []})
                else:
                    raise
                    raise OSError(2, 'gone') from KeyError(9)
                    1 / 0
                log(304)
            try:
                for i in range(3):
                    log('i', i)
                    continue
            except* KeyError as e:
                log(307)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            except* (TypeError, OSError) as e:
                log(309)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(310)
        log(311)
        n312 = 0
        while n312 < 2:
            n312 += 1
            for i in range(3):
                log('i', i)
                if (lambda x=1: x ^ Ellipsis):
                    break
                    log(316)
                    log((255 < {} >= 0.1 <= {1: 'one', 1.0: 'float'}))
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                log(321)
    log(322)
    return 'fell off'
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
    class Y(bytes, X):
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __delattr__(self, name): log('delattr', name)
        def __bool__(self): log('bool'); return False
    class Z(int, X):
        pass
        def __hash__(self): return 7
        def __delattr__(self, name): log('delattr', name)
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
show(lambda: x.static(1))
show(lambda: repr(x))
show(lambda: x + 1)
show(lambda: range(x))
show(lambda: x + y)
show(lambda: x != y)
show(lambda: hash(x) == hash(x))
show(lambda: sorted([x, y]) is None)
def change():
    global x; x += 1
show(change)
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: complex())
''')
print('#', 21, flush=True)
run_snippet('''
show(lambda: '')
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    v = {1: 'one', 1.0: 'float'}
    try:
        v |= {}
    finally:
        log(v)
    return v
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
show(lambda: ((2.675).__trunc__('a'))[-1:5:0])
''')
print('#', 24, flush=True)
run_snippet('''
def run():
    v = b' x '
    try:
        v[1:1] += {1, 2, 3}
    finally:
        log(v)
    return v
show(run)
''')
print('#', 25, flush=True)
run_snippet('''
def run():
    (a, b), c = (+1.0)
    return locals()
show(run)
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    v = bytearray(b'xyz')
    try:
        v -= ...
    finally:
        log(v)
    return v
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case (1, x): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a' if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case (1, x) if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(2**30 - 1))
show(lambda: run((sum(str(x) for x in bytearray(b'xyz') if not x) / '{0:=08_}|{0!r}'.format(0j))))
show(lambda: run((1,)))
show(lambda: run(('{0:+5_G}|{0!r}'.format(1e22))[3**100]))
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: bytearray(b'xyz'))
''')
print('#', 29, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __int__(self): log('int'); return 4
        def __bool__(self): log('bool'); return False
    class Y(int, X):
        pass
        def __float__(self): log('float'); return 1.5
        def __iter__(self): log('iter'); return iter([5, 6])
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
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
show(lambda: [i for i in x])
show(lambda: x)
show(lambda: x * 2)
show(lambda: X.__mro__)
show(lambda: x != y)
show(lambda: x.prop)
show(lambda: x.value)
show(lambda: x @ y)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 30, flush=True)
run_snippet('''
def run():
    v = b'a,b,c'
    try:
        v[None] = b'abc'
    finally:
        log(v)
    return v
show(run)
''')
print('#', 31, flush=True)
run_snippet('''
show(lambda: {})
''')
print('#', 32, flush=True)
run_snippet('''
def run():
    raise
    return 'fell off'
show(run)
''')
print('#', 33, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
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
show(lambda: float(x))
show(lambda: 1 + x)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: int(x))
show(lambda: x.__class__.__name__)
show(lambda: x == 1)
show(lambda: x != y)
show(lambda: max(x, y) is x)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 34, flush=True)
run_snippet('''
def run():
    v = bytearray(b'xyz')
    try:
        v[None] = bytes(range(65, 75))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: {'a': 1, 'b': 2})
''')
print('#', 36, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 1.5: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case tuple((a, b)) if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5 if log('guard'): return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(('ǆ' << 31)))
show(lambda: run((('ab' * 20 > NotImplemented <= 1e22) >> 0)))
show(lambda: run(hasattr(errors='replace')))
show(lambda: run(sorted(str(x) for x in {1: 'one', 1.0: 'float'})))
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    v = dict(zip('abc', range(3)))
    try:
        v -= 1j
    finally:
        log(v)
    return v
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
show(lambda: ('A\\nB\\r\\nC').removeprefix('-3.5'))
''')
print('#', 39, flush=True)
run_snippet('''
show(lambda: {'a': 1, 'b': 2})
''')
print('#', 40, flush=True)
run_snippet('''
def run():
    v = [0] * 5
    try:
        v.reverse(2, key=len)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 41, flush=True)
run_snippet('''
show(lambda: ((({'x': None} if {'a': 1, 'b': 2} else 1j) / sum({})) >> 64))
''')
print('#', 42, flush=True)
run_snippet('''
def run():
    try:
        for i in ():
            log('i', i)
            try:
                try:
                    return 326
                    return 328
                    1 / 0
                except BaseException as e:
                    log(331)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(333)
                except LookupError as e:
                    log(334)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    break
                else:
                    break
                    log(342)
                log(344)
                for i in iter([4]):
                    log('i', i)
                    break
                    raise OSError(2, 'gone') from None
                    log(350)
            except LookupError as e:
                log(351)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager():
                    continue
                    raise
                    raise
            finally:
                log(358)
                for i in 'ab':
                    log('i', i)
                    continue
            with Manager(), Manager():
                try:
                    log([])
                except* ValueError as e:
                    log(363)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(364)
                except* (TypeError, OSError) as e:
                    log(365)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                with Manager(True) as m, 5:
                    return 368
                    log(((3, 2, 1, 0) > int != bytearray(b'xyz') == Ellipsis))
                    log({'x': None})
                try:
                    log(373)
                finally:
                    log(375)
                    raise ZeroDivisionError(1, 2)
                    raise TypeError from KeyError(9)
            with Manager(), Manager(True):
                n380 = 0
                while n380 < 2:
                    n380 += 1
                    log(382)
                    continue
                    1 / 0
                if ('A\\nB\\r\\nC').zfill(-1, 0):
                    log(387)
                n389 = 0
                while n389 < 2:
                    n389 += 1
                    return 391
                    break
                    break
                else:
                    log(396)
        log(397)
    finally:
        log(398)
        for i in [1, 2]:
            log('i', i)
            try:
                with Manager() as m:
                    log(399)
                n401 = 0
                while n401 < 2:
                    n401 += 1
                    break
                    log(405)
                    log(407)
            finally:
                log(408)
                log(409)
            log(410)
        else:
            log(411)
    return 'fell off'
show(run)
''')
print('#', 43, flush=True)
run_snippet('''
def run():
    log(413)
    return 'fell off'
show(run)
''')
print('#', 44, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __int__(self): log('int'); return 4
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __gt__(self, other): log('gt'); return NotImplemented
        def __len__(self): log('len'); return 2
        def __call__(self, *a, **k): return ('called', a, k)
        def __class_getitem__(cls, key): return (cls.__name__, key)
    class Y(str, X):
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __gt__(self, other): log('gt'); return NotImplemented
        def __str__(self): return 'str'
        def __get__(self, obj, cls): log('get'); return 'got'
        def __int__(self): log('int'); return 4
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
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
show(lambda: x.method(3))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: dir(x)[:3])
show(lambda: x @ y)
show(lambda: x)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: round(x, 2))
show(lambda: (*x,))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __lt__(self, other): log('lt'); return True
        value = 5
        def __exit__(self, *a): log('exit', a[0]); return True
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
show(lambda: x ** 2)
show(lambda: x.static(1))
show(lambda: not x)
show(lambda: float(x))
show(lambda: dict(x))
show(lambda: x[5])
show(lambda: x + y)
show(lambda: x.method())
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 46, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __len__(self): log('len'); return 2
        value = 5
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __delattr__(self, name): log('delattr', name)
        def __str__(self): return 'str'
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    class Y():
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __exit__(self, *a): log('exit', a[0]); return True
        def __format__(self, spec): return f'fmt[{spec}]'
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
show(lambda: x.a)
show(lambda: x * 2)
show(lambda: round(x, 2))
show(lambda: complex(x))
show(lambda: [1, 2, 3][x])
show(lambda: vars(x))
show(lambda: x != y)
show(lambda: 7 in x)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    n414 = 0
    while n414 < 2:
        n414 += 1
        try:
            try:
                for i in [1, 2]:
                    log('i', i)
                    return 416
                else:
                    log(417)
            finally:
                log(418)
                try:
                    1 / 0
                    log(421)
                except BaseException as e:
                    log(423)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(427)
                except LookupError as e:
                    log(428)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                for i in ():
                    log('i', i)
                    return 432
                    return 434
                    break
                else:
                    log(437)
        finally:
            log(438)
            for i in ():
                log('i', i)
                n439 = 0
                while n439 < 2:
                    n439 += 1
                    raise
                try:
                    1 / 0
                    break
                    break
                finally:
                    log(448)
                    raise KeyError('k')
                    continue
                    return 454
                with 5:
                    1 / 0
            n457 = 0
            while n457 < 2:
                n457 += 1
                for i in [1, 2]:
                    log('i', i)
                    continue
                    continue
                    break
                else:
                    log(464)
            else:
                log(465)
            for i in [1, 2]:
                log('i', i)
                if {1}:
                    continue
                    raise
                n470 = 0
                while n470 < 2:
                    n470 += 1
                    log(472)
                    log((63 <= {(1, 2): [3]} <= [3, 1, 2]))
                else:
                    log(475)
        log(476)
        n477 = 0
        while n477 < 2:
            n477 += 1
            with 5, Manager(True) as m:
                log(None)
            log(480)
        else:
            log(481)
    try:
        try:
            try:
                log(482)
                with Manager(True) as m, Manager(True):
                    log('12')
                    raise ZeroDivisionError(1, 2)
                log(487)
            finally:
                log(488)
                if ([1, 2, 3, 4, 5])[3:]:
                    log(490)
                    log(492)
                    raise
                else:
                    return 496
                for i in range(3):
                    log('i', i)
                    1 / 0
                    continue
                else:
                    log(501)
                raise ZeroDivisionError(1, 2)
            with Manager(True), 5:
                for i in 'ab':
                    log('i', i)
                    log(504)
                    log(507)
                else:
                    log(508)
            log(509)
        except Exception as e:
            log(510)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n511 = 0
            while n511 < 2:
                n511 += 1
                try:
                    raise GeneratorExit
                except ArithmeticError as e:
                    log(514)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                    break
                except TypeError as e:
                    log(521)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log((range(2**70)).nothing({'a': 1, 'b': 2}))
                    continue
                finally:
                    log(528)
                    raise
                    log(531)
                n533 = 0
                while n533 < 2:
                    n533 += 1
                    raise KeyError('k')
                    break
            try:
                try:
                    return 539
                except* ValueError as e:
                    log(540)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(541)
                finally:
                    log(542)
                    log(543)
                    log(545)
                n547 = 0
                while n547 < 2:
                    n547 += 1
                    log(548)
                    log(550)
                raise
            finally:
                log(554)
                if (10 == (3, 2, 1, 0)):
                    log((2.5-1e3j))
                    raise
                    log(560)
                else:
                    log(562)
                    raise
                    log(-float('inf'))
            for i in ():
                log('i', i)
                log(567)
                log(568)
                with Manager() as m:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    continue
                    return 574
        finally:
            log(575)
            if ((1,) << 100):
                n576 = 0
                while n576 < 2:
                    n576 += 1
                    raise KeyError('k') from KeyError(9)
                    continue
            if (complex('inf')).__abs__(2**64, {1}, print):
                n581 = 0
                while n581 < 2:
                    n581 += 1
                    log(583)
                    1 / 0
                else:
                    log(586)
                log(587)
            else:
                if ({(1, 2): [3]} ** 10):
                    1 / 0
                n590 = 0
                while n590 < 2:
                    n590 += 1
                    break
                else:
                    log(593)
            n594 = 0
            while n594 < 2:
                n594 += 1
                with 5:
                    continue
                with Manager() as m:
                    raise GeneratorExit from None
        with Manager() as m:
            log(599)
        if (frozenset() << -1):
            if (~False):
                for i in range(3):
                    log('i', i)
                    log(600)
                    continue
                    return 605
                else:
                    log(606)
    except LookupError as e:
        log(607)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(True) as m:
            for i in range(3):
                log('i', i)
                try:
                    log(608)
                    break
                finally:
                    log(612)
                    raise
                    continue
                raise GeneratorExit
                n619 = 0
                while n619 < 2:
                    n619 += 1
                    continue
                    continue
            else:
                log(624)
    except KeyError as e:
        log(625)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(626)
        if (complex('inf') << 0):
            for i in ():
                log('i', i)
                with Manager(True):
                    raise
                try:
                    log(f'{(1e100):>5g}{(1e100)!r:>20}')
                finally:
                    log(631)
                    raise ValueError('v')
                    raise GeneratorExit
                    raise
                try:
                    raise KeyError('k')
                except BaseException as e:
                    log(640)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    1 / 0
                    break
                else:
                    log(648)
            else:
                log(649)
        else:
            if format('ab' * 20, '=+5_.10X'):
                n650 = 0
                while n650 < 2:
                    n650 += 1
                    return 652
                    return 654
                raise GeneratorExit from None
            try:
                try:
                    1 / 0
                    raise KeyError('k') from KeyError(9)
                    log(662)
                except TypeError as e:
                    log(663)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
            except KeyError as e:
                log(666)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n667 = 0
                while n667 < 2:
                    n667 += 1
                    continue
                    log(670)
                    break
            except KeyError as e:
                log(674)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    break
                    raise ZeroDivisionError(1, 2)
                    break
                else:
                    log(681)
        if ('ǆ' / 'title case Text'):
            for i in 'ab':
                log('i', i)
                for i in 'ab':
                    log('i', i)
                    continue
                else:
                    log(684)
                log(685)
            else:
                log(686)
            try:
                for i in [1, 2]:
                    log('i', i)
                    raise
                log(689)
            except Exception as e:
                log(690)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise ValueError('v') from None
                log(693)
                log(694)
        else:
            for i in [1, 2]:
                log('i', i)
                if ((1, (2, 3)) if ['b', 'a'] else {1}):
                    raise KeyError('k') from KeyError(9)
                    log(((-0.0-0j)).__format__([1], set()))
                    log(699)
                else:
                    continue
                log(703)
                if ([0] * 5)[3]:
                    break
            with Manager(), Manager(True) as m:
                try:
                    return 707
                    return 709
                    return 711
                finally:
                    log(712)
                    raise
                    1 / 0
                    1 / 0
                n719 = 0
                while n719 < 2:
                    n719 += 1
                    raise
                else:
                    log(722)
                1 / 0
    finally:
        log(725)
        for i in ():
            log('i', i)
            log(726)
            with Manager() as m:
                continue
                try:
                    raise TypeError
                except TypeError as e:
                    log(731)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    return 735
                    break
                with Manager(True):
                    raise TypeError
            if (-1e16):
                n740 = 0
                while n740 < 2:
                    n740 += 1
                    raise OSError(2, 'gone')
                    log(744)
                else:
                    log(745)
        n746 = 0
        while n746 < 2:
            n746 += 1
            log(747)
            if (complex('inf') ** 2):
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    1 / 0
                except ZeroDivisionError as e:
                    log(752)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                finally:
                    log(757)
                    break
                    log(761)
        else:
            log(762)
    if (255 != set('abc')):
        for i in range(3):
            log('i', i)
            for i in range(3):
                log('i', i)
                with 5:
                    break
                    1 / 0
                    log(255)
                log(769)
            try:
                try:
                    continue
                    break
                    continue
                finally:
                    log(776)
                    continue
                    1 / 0
            finally:
                log(781)
                log(782)
            with Manager():
                with Manager(True) as m:
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                n789 = 0
                while n789 < 2:
                    n789 += 1
                    log(790)
                    continue
                    log(795)
                else:
                    log(796)
        try:
            for i in ():
                log('i', i)
                n797 = 0
                while n797 < 2:
                    n797 += 1
                    1 / 0
                    log(801)
                    log(803)
                with Manager():
                    continue
                try:
                    log(list(str(x) for x in (1, (2, 3)) if x))
                    log(((None,) ** 3))
                except TypeError as e:
                    log(810)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise
                except Exception as e:
                    log(815)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                    return 821
                finally:
                    log(822)
                    log(823)
                    return 826
            else:
                log(827)
            try:
                try:
                    raise ValueError('v') from None
                    log([])
                except ArithmeticError as e:
                    log(832)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(833)
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(837)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(838)
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(842)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            finally:
                log(845)
                log(846)
        except Exception as e:
            log(847)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    log(849)
                    log({'x': None})
                    log((bytes(range(65, 75)))[True])
                except ValueError as e:
                    log(854)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([-x for x in [].append if x])
                    log(858)
                else:
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
                    log(f'{(10**20):>12_g}{(10**20)!r:>20}')
                try:
                    return 866
                    raise KeyError('k')
                finally:
                    log(869)
                    return 871
                    return 873
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    return 877
                    break
                else:
                    log(880)
            except Exception as e:
                log(881)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n882 = 0
                while n882 < 2:
                    n882 += 1
                    break
                    raise
                    continue
                else:
                    log(889)
                raise ZeroDivisionError(1, 2) from None
            except ValueError as e:
                log(892)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager():
                    log('a')
                n895 = 0
                while n895 < 2:
                    n895 += 1
                    continue
            else:
                for i in ():
                    log('i', i)
                    continue
                    log(900)
                    break
                else:
                    log(904)
            finally:
                log(905)
                with Manager(), Manager(True) as m:
                    log(907)
                    return 909
                    1 / 0
            for i in range(3):
                log('i', i)
                try:
                    log(912)
                    log(915)
                    raise TypeError from KeyError(9)
                except ValueError as e:
                    log(918)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(921)
                    log((-7 >> 1.0))
                for i in 'ab':
                    log('i', i)
                    log(924)
                try:
                    log(256)
                    return 929
                    continue
                except ValueError as e:
                    log(932)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except ValueError as e:
                    log(935)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise StopIteration(3) from None
            else:
                log(940)
            log(941)
        except ValueError as e:
            log(942)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in range(3):
                log('i', i)
                log(943)
                try:
                    log(945)
                    return 947
                except LookupError as e:
                    log(948)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except ZeroDivisionError as e:
                    log(951)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 953
                finally:
                    log(954)
                    raise GeneratorExit from None
                    log(list('hello'))
                continue
            if 0j:
                try:
                    return 962
                    return 964
                    raise
                except BaseException as e:
                    log(967)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 969
                else:
                    raise
                    log(972)
            else:
                for i in range(3):
                    log('i', i)
                    log(974)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    raise ZeroDivisionError(1, 2)
                    log(980)
                finally:
                    log(982)
                    raise TypeError from None
                with Manager(), 5:
                    raise StopIteration(3) from KeyError(9)
                    1 / 0
                    log(990)
        finally:
            log(991)
            log(992)
            try:
                try:
                    raise StopIteration(3) from None
                    log(NotImplemented)
                    1 / 0
                finally:
                    log(999)
                    log(1000)
                    raise ValueError('v') from KeyError(9)
                for i in ():
                    log('i', i)
                    break
            except* KeyError as e:
                log(1006)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            else:
                if ('' <= float('inf') <= str <= (1, (2, 3))):
                    raise
                    1 / 0
                log(1012)
            finally:
                log(1014)
                with Manager(True) as m, Manager(True):
                    log(1016)
                    log((list('hello') is ['b', 'a']))
                try:
                    return 1020
                except ValueError as e:
                    log(1021)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    log(1024)
                    raise TypeError
                if b' x ':
                    raise
                    log(1030)
                    1 / 0
                else:
                    log(1035)
            n1036 = 0
            while n1036 < 2:
                n1036 += 1
                try:
                    raise OSError(2, 'gone') from None
                    1 / 0
                except Exception as e:
                    log(1041)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    continue
            else:
                log(1046)
        if len((-0.0-0j)):
            try:
                with Manager(True), Manager():
                    log(1047)
                    raise ValueError('v')
                    raise StopIteration(3)
            finally:
                log(1053)
                log(1054)
                for i in ():
                    log('i', i)
                    continue
                    raise
                    log(1060)
            log(1061)
    return 'fell off'
show(run)
''')
print('#', 48, flush=True)
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
    try:
        yield 4
    except (KeyError, ValueError) as e:
        log(repr(e))
        yield 5
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.gi_frame is None)
show(lambda: list(g))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(KeyError))
show(lambda: next(g, 'end'))
show(lambda: g.throw(ValueError('t')))
show(g.close)
''')
print('#', 49, flush=True)
run_snippet('''
show(lambda: ((({'a': 1, 'b': 2})[-1] in 1.7976931348623157e308) == (('12')[2**31] >> 64)))
''')
print('#', 50, flush=True)
run_snippet('''
show(lambda: [[1], [2]])
''')
print('#', 51, flush=True)
run_snippet('''
def run():
    if format(123456.789, '0=08_.3G'):
        try:
            if (10 == 2**30):
                if [-x for x in slice(None) if x]:
                    log(1062)
                    raise KeyError('k')
                n1066 = 0
                while n1066 < 2:
                    n1066 += 1
                    break
                    1 / 0
                    1 / 0
                else:
                    log(1073)
                if memoryview(b'view'):
                    log(((1,) ** 0))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 1079
                else:
                    return 1081
                    log(1083)
            else:
                for i in ():
                    log('i', i)
                    return 1085
                    raise OSError(2, 'gone') from None
                try:
                    log(1089)
                    return 1091
                finally:
                    log(1092)
                    return 1094
                log(1095)
            log(b'\\x00\\xff')
        except ArithmeticError as e:
            log(1098)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                if (1, (2, 3)):
                    log(1100)
                    log(1102)
                    log(1103)
                else:
                    log(1106)
            except LookupError as e:
                log(1107)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, 5:
                    raise TypeError from None
                    1 / 0
                    raise ValueError('v') from None
                1 / 0
            except KeyError as e:
                log(1116)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                except Exception as e:
                    log(1119)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                except KeyError as e:
                    log(1122)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1123)
                    log(1125)
                    log(1128)
                finally:
                    log(1129)
                    log(1130)
                    return 1133
                if ([1, 2, 3, 4, 5] >> 0):
                    log(1134)
                    raise TypeError
                else:
                    log(1138)
    return 'fell off'
show(run)
''')
print('#', 52, flush=True)
run_snippet('''
show(lambda: (lambda x=1: x).index(-3))
''')
print('#', 53, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __length_hint__(self): return 3
        def __delattr__(self, name): log('delattr', name)
        def __index__(self): log('index'); return 1
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
show(lambda: [i for i in x])
show(lambda: {**x})
show(lambda: X.missing)
show(lambda: -x)
show(lambda: callable(x))
show(lambda: x != y)
show(lambda: x and 1)
show(lambda: 1 in x)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 54, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __bool__(self): log('bool'); return False
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        prop = property(lambda self: 'prop')
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __neg__(self): return 'neg'
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
show(lambda: list(reversed(x)))
show(lambda: x.__class__.__name__)
show(lambda: vars(x))
show(lambda: x + y)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: x and 1)
show(lambda: [i for i in x])
show(lambda: 1 in x)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 55, flush=True)
run_snippet('''
def run():
    v = [[1], [2]]
    try:
        del v[None]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    v = b'a,b,c'
    try:
        v += ('12')[0:100]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    return 1141
    try:
        for i in range(3):
            log('i', i)
            try:
                n1142 = 0
                while n1142 < 2:
                    n1142 += 1
                    log(1144)
                    raise GeneratorExit from None
                    break
                else:
                    log(1149)
                try:
                    raise StopIteration(3)
                finally:
                    log(1152)
                    continue
                    log(float(memoryview(b'view')))
                    continue
                for i in range(3):
                    log('i', i)
                    log(frozenset({2, 3}))
                else:
                    log(1161)
            except Exception as e:
                log(1162)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                    log(({'x': None}).keys([1.5, 1], complex('inf')))
                finally:
                    log(1167)
                    log(1168)
                    log(1170)
                with Manager() as m, Manager(True) as m:
                    break
            raise TypeError from KeyError(9)
            for i in iter([4]):
                log('i', i)
                if (1j >> 1.0):
                    continue
                    raise
        n1180 = 0
        while n1180 < 2:
            n1180 += 1
            log(1181)
            for i in [1, 2]:
                log('i', i)
                log(1183)
            else:
                log(1184)
        log(1185)
    except Exception as e:
        log(1186)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            for i in ():
                log('i', i)
                with 5:
                    continue
                log(1189)
                if (~-2**62):
                    break
                else:
                    1 / 0
                    log(1195)
                    break
            with Manager() as m:
                n1198 = 0
                while n1198 < 2:
                    n1198 += 1
                    continue
            for i in range(3):
                log('i', i)
                if ((1, (2, 3)) << 1):
                    log((b' x ').strip())
                    return 1204
                else:
                    log(((-0.0-0j)).__format__('aXbXc', maxsplit=1))
                    log(1207)
                    log(1210)
                try:
                    continue
                    continue
                except ZeroDivisionError as e:
                    log(1215)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    continue
                    1 / 0
                finally:
                    log(1222)
                    return 1224
                    return 1226
            else:
                log(1227)
        except* (TypeError, OSError) as e:
            log(1228)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1229)
        except* ValueError as e:
            log(1230)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        with Manager() as m:
            log(1232)
            n1233 = 0
            while n1233 < 2:
                n1233 += 1
                try:
                    return 1235
                    continue
                except ZeroDivisionError as e:
                    log(1238)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((b' x ')[::])
            try:
                return 1242
                n1243 = 0
                while n1243 < 2:
                    n1243 += 1
                    raise TypeError from KeyError(9)
                    return 1247
                    break
                else:
                    log(1250)
                with Manager() as m, Manager(True):
                    raise ValueError('v') from KeyError(9)
                    1 / 0
            except (KeyError, ValueError) as e:
                log(1255)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(1259)
                    log(1260)
                finally:
                    log(1262)
                    raise
                    log({(1, 2): [3]})
    log(1268)
    return 'fell off'
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
def run():
    v = [1]
    try:
        v.append()
    finally:
        log(v)
    return v
show(run)
''')
print('#', 59, flush=True)
run_snippet('''
def f(*, a=1): return locals()
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(a=1))
show(lambda: f(*[1, 2]))
show(lambda: f(1, 2))
''')
