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
    class X(tuple):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
        static = staticmethod(lambda *a: ('static', a))
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Y(set, X):
        pass
        def __int__(self): log('int'); return 4
        def __hash__(self): return 7
    class Z(Exception, Y):
        pass
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
show(lambda: -x)
show(lambda: x == 1)
show(lambda: x.method())
show(lambda: X.missing)
show(lambda: x == x)
show(lambda: x.anything)
show(lambda: list(reversed(x)))
show(lambda: x * 2)
def change():
    global x; del x.a
show(change)
''')
print('#', 1, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(*5))
show(lambda: f(*5))
show(lambda: f(1, 2, 3))
show(lambda: f(1, a=2))
''')
print('#', 2, flush=True)
run_snippet('''
show(lambda: (((1+2j) ** 2) ** None))
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    n1 = 0
    while n1 < 2:
        n1 += 1
        if oct((2.5-1e3j), -100, nothing=1):
            n2 = 0
            while n2 < 2:
                n2 += 1
                for i in [1, 2]:
                    log('i', i)
                    break
                    raise ZeroDivisionError(1, 2)
            return 8
            with Manager() as m:
                n9 = 0
                while n9 < 2:
                    n9 += 1
                    return 11
                    break
        else:
            for i in range(3):
                log('i', i)
                try:
                    continue
                except ArithmeticError as e:
                    log(16)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(17)
                else:
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(21)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    return 25
                    break
                if any(x for x in 'title case Text' if not x):
                    continue
                    log(30)
                n32 = 0
                while n32 < 2:
                    n32 += 1
                    return 34
                    raise
            n37 = 0
            while n37 < 2:
                n37 += 1
                with Manager() as m, Manager(True) as m:
                    log(39)
                log(40)
                raise KeyError('k')
        for i in iter([4]):
            log('i', i)
            n43 = 0
            while n43 < 2:
                n43 += 1
                log(44)
            else:
                log(45)
            try:
                try:
                    log(46)
                    break
                except ArithmeticError as e:
                    log(50)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(51)
                    log(53)
                except TypeError as e:
                    log(55)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                return 59
                for i in [1, 2]:
                    log('i', i)
                    log(60)
                    return 63
            finally:
                log(64)
                with Manager():
                    break
                with Manager() as m, Manager(True):
                    1 / 0
                    log(70)
                    continue
        else:
            log(73)
    else:
        log(74)
    try:
        with Manager() as m, Manager():
            with Manager(True):
                if ((1, 2) ** -2):
                    return 76
                    return 78
                try:
                    return 80
                    raise OSError(2, 'gone')
                    log(83)
                finally:
                    log(85)
                    raise GeneratorExit from KeyError(9)
                    log(89)
                raise ValueError('v') from KeyError(9)
        n92 = 0
        while n92 < 2:
            n92 += 1
            try:
                log(93)
                try:
                    continue
                except Exception as e:
                    log(97)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(100)
                break
            finally:
                log(104)
                n105 = 0
                while n105 < 2:
                    n105 += 1
                    break
                    log(109)
                    continue
            continue
        else:
            log(114)
        if (not set('abc')):
            log(115)
            log(116)
    except BaseException as e:
        log(117)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(118)
        n120 = 0
        while n120 < 2:
            n120 += 1
            log(122)
            for i in ():
                log('i', i)
                log(123)
                n124 = 0
                while n124 < 2:
                    n124 += 1
                    break
                log(127)
            else:
                log(128)
            for i in iter([4]):
                log('i', i)
                try:
                    break
                finally:
                    log(131)
                    break
                    break
                    log(136)
            else:
                log(138)
    except (KeyError, ValueError) as e:
        log(139)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        return 141
        for i in 'ab':
            log('i', i)
            n142 = 0
            while n142 < 2:
                n142 += 1
                log(143)
                for i in iter([4]):
                    log('i', i)
                    raise
                    raise KeyError('k') from KeyError(9)
                    log(149)
                else:
                    log(150)
                try:
                    break
                except ValueError as e:
                    log(153)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((2 <= 0 < 2**30 != 'ßﬁ'))
                    log(156)
                else:
                    continue
                    log(max(-3, b'a', nothing=1))
                    break
            else:
                log(164)
            with Manager(True), Manager():
                try:
                    continue
                    raise
                    1 / 0
                finally:
                    log(171)
                    raise OSError(2, 'gone') from KeyError(9)
                    raise
                    log(176)
                if (2.5).__round__():
                    log(179)
                    raise StopIteration(3) from KeyError(9)
        else:
            log(182)
        with Manager(), Manager():
            raise
            1 / 0
            try:
                for i in range(3):
                    log('i', i)
                    log(type)
                for i in 'ab':
                    log('i', i)
                    raise OSError(2, 'gone') from None
                raise ValueError('v')
            except Exception as e:
                log(193)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 195
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(198)
                    raise StopIteration(3)
                    raise OSError(2, 'gone') from KeyError(9)
                    log(203)
            else:
                log(205)
                try:
                    log('\\x00\\t')
                    raise
                finally:
                    log(210)
                    1 / 0
                    log(214)
                    raise
    else:
        log(217)
        try:
            log(218)
        finally:
            log(219)
            try:
                n220 = 0
                while n220 < 2:
                    n220 += 1
                    log(221)
            except ArithmeticError as e:
                log(223)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise ZeroDivisionError(1, 2)
            except TypeError as e:
                log(226)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (memoryview(b'view') if [] else memoryview(b'view')):
                    raise GeneratorExit from None
                    raise
                    log(231)
    n233 = 0
    while n233 < 2:
        n233 += 1
        if [1.5, 1]:
            try:
                log(234)
                n235 = 0
                while n235 < 2:
                    n235 += 1
                    log(237)
                    break
                else:
                    log(240)
            except ArithmeticError as e:
                log(241)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(242)
                for i in 'ab':
                    log('i', i)
                    log(244)
                    return 246
                    log(247)
                n249 = 0
                while n249 < 2:
                    n249 += 1
                    log({-x for x in ['b', 'a'] if x != 1})
                else:
                    log(252)
            except (KeyError, ValueError) as e:
                log(253)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(254)
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(257)
                    continue
                except ValueError as e:
                    log(261)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(262)
                    break
                except TypeError as e:
                    log(266)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    break
                    break
                n273 = 0
                while n273 < 2:
                    n273 += 1
                    continue
            try:
                n276 = 0
                while n276 < 2:
                    n276 += 1
                    raise GeneratorExit from None
                    log(('%+5.12i' % ('ΑΣ',)))
                if (b' x ' ** 1):
                    raise ValueError('v')
                    break
                else:
                    log(286)
                    raise
                    raise OSError(2, 'gone') from None
                log({str(x) for x in 'İ'})
            except* ValueError as e:
                log(293)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
        else:
            log(295)
            with Manager(), Manager(True):
                try:
                    break
                    log(299)
                    log(slice(1, 5, 2))
                finally:
                    log(302)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(305)
                    1 / 0
                log(309)
            with Manager(), Manager(True):
                n310 = 0
                while n310 < 2:
                    n310 += 1
                    log(312)
                    1 / 0
                    break
    return 'fell off'
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
    class Y(frozenset, X):
        pass
        def __lt__(self, other): log('lt'); return True
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __enter__(self): log('enter'); return self
        def __missing__(self, key): return 'missing'
        def __repr__(self): return f'<{type(self).__name__}>'
    class Z(Y):
        pass
        def __len__(self): log('len'); return 2
        def __lt__(self, other): log('lt'); return True
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __dir__(self): return ['b', 'a']
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
show(lambda: X.missing)
show(lambda: format(x, 'abc'))
show(lambda: x @ y)
show(lambda: x + y)
show(lambda: x.static(1))
show(lambda: x.klass(2))
show(lambda: -x)
show(lambda: dict(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 5, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __repr__(self): return f'<{type(self).__name__}>'
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __gt__(self, other): log('gt'); return NotImplemented
        def __str__(self): return 'str'
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        static = staticmethod(lambda *a: ('static', a))
    class Y(bytes):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        def __delattr__(self, name): log('delattr', name)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
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
show(lambda: str(x))
show(lambda: x.__class__.__name__)
show(lambda: x.value)
show(lambda: iter(x) is x)
show(lambda: x.anything)
show(lambda: x.method(3))
show(lambda: 1 in x)
show(lambda: bytes(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    v = memoryview(b'view')
    try:
        v[5] = (type > (i for i in range(3)))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
show(lambda: frozenset({2, 3}))
''')
print('#', 8, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __missing__(self, key): return 'missing'
        def __bool__(self): log('bool'); return False
        def __gt__(self, other): log('gt'); return NotImplemented
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __delattr__(self, name): log('delattr', name)
        def __index__(self): log('index'); return 1
        def __iter__(self): log('iter'); return iter([5, 6])
    class Y(X):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        static = staticmethod(lambda *a: ('static', a))
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __str__(self): return 'str'
        def __delattr__(self, name): log('delattr', name)
        def __contains__(self, item): log('contains', item); return item == 1
    class Z(object, Y):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __missing__(self, key): return 'missing'
        def __set__(self, obj, value): log('set', value)
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
show(lambda: x and 1)
show(lambda: [1, 2, 3][x])
show(lambda: abs(x))
show(lambda: X.value)
show(lambda: X.missing)
show(lambda: 2 * x)
show(lambda: bytes(x))
show(lambda: getattr(x, 'nothing', 'default'))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 9, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [a, *r]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case _: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(2**64))
show(lambda: run((1+2j)))
show(lambda: run((({(1, 2): [3]} if -2**30 else (None,)) ^ (b'a' << 0))))
show(lambda: run(('{0:-08_.10c}|{0!r}'.format(2**62 - 1) >= {x or 1 for x in b'a' if x != 1} == (256 >> 31))))
''')
print('#', 10, flush=True)
run_snippet('''
show(lambda: (((-{}) >= (+2**30 - 1)) if oct(['b', 'a'], bytes(range(65, 75))) else {*['b', 'a'], [], {1}}))
''')
print('#', 11, flush=True)
run_snippet('''
show(lambda: (-0.0-0j))
''')
print('#', 12, flush=True)
run_snippet('''
show(lambda: list(-x for x in f'{(True):^-.1F}{(True)!r:>20}' if x != 1))
''')
print('#', 13, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __call__(self, *a, **k): return ('called', a, k)
        def __bool__(self): log('bool'); return False
        def __setitem__(self, key, value): log('setitem', key, value)
        def __lt__(self, other): log('lt'); return True
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __set__(self, obj, value): log('set', value)
    class Y(set):
        pass
        def __hash__(self): return 7
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
show(lambda: x + y)
show(lambda: dict(x))
show(lambda: x ** 2)
show(lambda: x.value)
show(lambda: x(1, b=2))
show(lambda: (*x,))
show(lambda: x.prop)
show(lambda: X.value)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    v = bytearray()
    try:
        v *= -3
    finally:
        log(v)
    return v
show(run)
''')
print('#', 15, flush=True)
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
    log('got', (yield 1))
    for i in range(2):
        yield i
    try:
        yield 4
    except ValueError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: next(g, 'end'))
show(lambda: next(g))
show(lambda: g.gi_running)
show(lambda: g.send(None))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 16, flush=True)
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
    with Manager(True):
        yield 10
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: g.gi_frame is None)
show(lambda: g.gi_frame is None)
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g))
show(lambda: next(g))
show(g.close)
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    with Manager(True) as m, Manager(True):
        try:
            try:
                try:
                    log(317)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                except ArithmeticError as e:
                    log(321)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    raise ZeroDivisionError(1, 2) from None
                try:
                    log((float('nan') >> 1))
                finally:
                    log(332)
                    return 334
            except TypeError as e:
                log(335)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(336)
                n337 = 0
                while n337 < 2:
                    n337 += 1
                    raise StopIteration(3)
                    log('ßﬁ')
                    log('ǆ')
            except (KeyError, ValueError) as e:
                log(344)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n345 = 0
                while n345 < 2:
                    n345 += 1
                    log(1j)
                    log(349)
            n350 = 0
            while n350 < 2:
                n350 += 1
                with 5:
                    raise
                    raise
                with Manager(True) as m:
                    log((bytearray(b'xyz') if b'\\x00\\xff' else {}))
            try:
                if min(range(5)):
                    log(358)
                    raise
                    raise
            except TypeError as e:
                log(363)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
        finally:
            log(366)
            try:
                raise
                raise GeneratorExit
                log(371)
            except Exception as e:
                log(372)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n373 = 0
                while n373 < 2:
                    n373 += 1
                    log('{0: 08,d}|{0!r}'.format(1e16))
                else:
                    log(376)
                for i in 'ab':
                    log('i', i)
                    log(format((-0.0-0j), '!'))
                    1 / 0
                    log(381)
                else:
                    log(383)
            finally:
                log(384)
                n385 = 0
                while n385 < 2:
                    n385 += 1
                    log(387)
                    log(388)
                try:
                    1 / 0
                    log(392)
                finally:
                    log(394)
                    raise GeneratorExit from KeyError(9)
                    raise OSError(2, 'gone') from KeyError(9)
                    log(([[1], [2]] if dict(zip('abc', range(3))) else 1j))
            n401 = 0
            while n401 < 2:
                n401 += 1
                if (b'' != memoryview(b'view')):
                    continue
                    log(404)
                else:
                    raise OSError(2, 'gone') from None
                break
            else:
                log(410)
            log(411)
        try:
            for i in iter([4]):
                log('i', i)
                with Manager(), Manager(True):
                    return 413
                raise TypeError
                log(416)
            else:
                log(417)
            with Manager(True):
                for i in ():
                    log('i', i)
                    break
                    break
                    break
                n424 = 0
                while n424 < 2:
                    n424 += 1
                    raise GeneratorExit from None
                    break
                try:
                    log(sorted((x, x) for x in 1.7976931348623157e308 if x != 1))
                    raise ValueError('v') from None
                finally:
                    log(433)
                    return 435
                    return 437
                    raise
            with 5:
                for i in [1, 2]:
                    log('i', i)
                    return 441
                else:
                    log(442)
                n443 = 0
                while n443 < 2:
                    n443 += 1
                    1 / 0
        except BaseException as e:
            log(446)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in 'ab':
                log('i', i)
                if 256:
                    break
                    return 450
                    log(452)
                else:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    break
                    continue
                for i in 'ab':
                    log('i', i)
                    log(459)
                    1 / 0
                    log(464)
            else:
                log(465)
            try:
                n466 = 0
                while n466 < 2:
                    n466 += 1
                    break
                raise ZeroDivisionError(1, 2)
            except Exception as e:
                log(471)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    log(472)
                    1 / 0
            except ArithmeticError as e:
                log(476)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((not (1, (2, 3))))
                finally:
                    log(479)
                    1 / 0
                    log(483)
                for i in iter([4]):
                    log('i', i)
                    log(484)
                    break
                    1 / 0
            finally:
                log(490)
                for i in range(3):
                    log('i', i)
                    continue
                    raise
                else:
                    log(495)
            for i in range(3):
                log('i', i)
                try:
                    log((lambda x=1: x).__iter__())
                    break
                    1 / 0
                except ZeroDivisionError as e:
                    log(502)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(504)
                except LookupError as e:
                    log(505)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                    1 / 0
                finally:
                    log(510)
                    return 512
                    break
            else:
                log(515)
        except LookupError as e:
            log(516)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log({1, 2, 3})
            log(519)
        else:
            try:
                try:
                    log(521)
                    raise KeyError('k') from KeyError(9)
                    raise OSError(2, 'gone') from None
                except (KeyError, ValueError) as e:
                    log(526)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((None,))
                    raise KeyError('k') from None
                    raise
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    log(('😀x' ** 0.5))
                except BaseException as e:
                    log(537)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(538)
                except KeyError as e:
                    log(540)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(542)
            finally:
                log(543)
                try:
                    raise
                except* KeyError as e:
                    log(546)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* ValueError as e:
                    log(548)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
            n550 = 0
            while n550 < 2:
                n550 += 1
                if (63).from_bytes(complex('inf')):
                    continue
                    log(1)
                log(555)
                try:
                    raise KeyError('k')
                finally:
                    log(558)
                    raise
            else:
                log(561)
    return 'fell off'
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
show(lambda: (((-b'a') <= (' pad ' if 2**30 else {1: 2}) != (b'a,b,c', 0j,) <= any((x, x) for x in -2**63 - 1 if x)) ** None))
''')
print('#', 19, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
    class Y(bytes, X):
        pass
        def __missing__(self, key): return 'missing'
        def __str__(self): return 'str'
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __delattr__(self, name): log('delattr', name)
        def __bool__(self): log('bool'); return False
    class Z(frozenset, Y):
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
show(lambda: complex(x))
show(lambda: 1 + x)
show(lambda: x > 1)
show(lambda: isinstance(x, X))
show(lambda: X.__mro__)
show(lambda: x != y)
show(lambda: x + 1)
show(lambda: 1 in x)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    a, b = (b'a,b,c' if 0j else (3, 2, 1, 0))
    return locals()
show(run)
''')
print('#', 21, flush=True)
run_snippet('''
show(lambda: (1, (2, 3)))
''')
print('#', 22, flush=True)
run_snippet('''
show(lambda: (sum(str(x) for x in '12' if not x) ** None))
''')
print('#', 23, flush=True)
run_snippet('''
def run():
    n562 = 0
    while n562 < 2:
        n562 += 1
        1 / 0
        log(565)
        with Manager():
            log(566)
            if [str(x) for x in b'a' if x]:
                log(567)
                n568 = 0
                while n568 < 2:
                    n568 += 1
                    log(569)
                    raise TypeError from None
                else:
                    log(573)
                try:
                    break
                    1 / 0
                    raise KeyError('k')
                except ValueError as e:
                    log(580)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from KeyError(9)
            else:
                for i in 'ab':
                    log('i', i)
                    raise OSError(2, 'gone') from None
                try:
                    return 586
                    1 / 0
                except BaseException as e:
                    log(589)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((frozenset() ** 1))
                    continue
                    continue
                finally:
                    log(596)
                    1 / 0
                    log((iter([1, 2]) if [[1], [2]] else b'\\x00\\xff'))
    else:
        log(601)
    with Manager() as m:
        raise StopIteration(3) from KeyError(9)
    return 'fell off'
show(run)
''')
print('#', 24, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __delattr__(self, name): log('delattr', name)
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __missing__(self, key): return 'missing'
        def __iter__(self): log('iter'); return iter([5, 6])
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __index__(self): log('index'); return 1
    class Y(tuple):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __reversed__(self): return iter('rev')
        def __setitem__(self, key, value): log('setitem', key, value)
        __slots__ = ('a', 's')
        def __hash__(self): return 7
        def __set__(self, obj, value): log('set', value)
    class Z(int, X):
        pass
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
show(lambda: 2 * x)
show(lambda: x @ y)
show(lambda: divmod(x, 1))
show(lambda: x[0])
show(lambda: x != y)
show(lambda: repr(x))
show(lambda: max(x, y) is x)
show(lambda: x.method(3))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 25, flush=True)
run_snippet('''
def run():
    v = b'a,b,c'
    try:
        v[::2] += ([1] if {} else (1,))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    v = {1}
    try:
        v.discard('%s-%d', memoryview(b'view'))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    v = set()
    try:
        del v['a']
    finally:
        log(v)
    return v
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
def f(a, /, b=2, *, c, d=4): return locals()
show(lambda: f(**5))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(1, 2, 3))
''')
print('#', 29, flush=True)
run_snippet('''
def run():
    n604 = 0
    while n604 < 2:
        n604 += 1
        try:
            try:
                if (+set('abc')):
                    raise
                else:
                    break
                    continue
                    log(611)
                with Manager() as m:
                    continue
                    break
                    log(617)
            finally:
                log(619)
                for i in [1, 2]:
                    log('i', i)
                    raise
                    raise KeyError('k')
                else:
                    log(624)
            try:
                log(625)
            except KeyError as e:
                log(626)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (() if [1] else 255):
                    break
                if (2**62 - 1 <= [] <= frozenset() != 2**30 - 1):
                    log(((1, (2, 3)) > bytearray()))
            except KeyError as e:
                log(631)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(632)
                try:
                    continue
                except ZeroDivisionError as e:
                    log(635)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(638)
                    continue
                    log((2 ** -2))
            finally:
                log(643)
                if (b'a,b,c' in {(1, 2): [3]}):
                    raise
                else:
                    1 / 0
                    return 649
                    raise StopIteration(3)
                n652 = 0
                while n652 < 2:
                    n652 += 1
                    log(654)
                    break
                    log(658)
                else:
                    log(659)
                for i in ():
                    log('i', i)
                    log(660)
                    log(format((1+2j), '0= #5.3x'))
            if memoryview(b'view'):
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    break
                    return 669
                else:
                    log(670)
        finally:
            log(671)
            log((not set()))
        for i in ():
            log('i', i)
            try:
                if format(lambda x=1: x, 'é^-.25g'):
                    break
                    1 / 0
                with Manager():
                    continue
                n680 = 0
                while n680 < 2:
                    n680 += 1
                    log(682)
                    1 / 0
            except (KeyError, ValueError) as e:
                log(685)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(686)
                log(687)
                for i in iter([4]):
                    log('i', i)
                    return 689
            if (+{'a': 1, 'b': 2}):
                for i in ():
                    log('i', i)
                    raise
                    return 693
                    continue
                try:
                    break
                except* KeyError as e:
                    log(698)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(699)
                except* ValueError as e:
                    log(700)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
            else:
                try:
                    log(('%s-%d' ** 3))
                    log(705)
                    break
                except ArithmeticError as e:
                    log(708)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(711)
                except ArithmeticError as e:
                    log(713)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                else:
                    return 719
                    log(721)
                try:
                    raise
                    raise StopIteration(3) from None
                    continue
                finally:
                    log(728)
                    continue
                    break
                    break
            if 'ab' * 20:
                log(735)
                try:
                    log(737)
                    log((bytes(range(65, 75)) <= b'a,b,c'))
                    return 741
                finally:
                    log(742)
                    1 / 0
                    log(746)
                try:
                    return 748
                    raise
                    continue
                except KeyError as e:
                    log(753)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 755
                    continue
                    continue
                else:
                    1 / 0
                    raise
                    continue
                finally:
                    log(766)
                    break
            else:
                n769 = 0
                while n769 < 2:
                    n769 += 1
                    return 771
                else:
                    log(772)
                log(773)
    log(774)
    try:
        log(775)
        try:
            if (-1.5).__ceil__(['b', 'a'], 100, -100):
                for i in ():
                    log('i', i)
                    1 / 0
                    log(779)
                else:
                    log(780)
                with Manager(True), Manager():
                    log(781)
                    return 784
        finally:
            log(785)
            log(786)
            try:
                if complex('inf'):
                    raise TypeError from KeyError(9)
                    return 790
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                try:
                    log(794)
                    log(795)
                except ValueError as e:
                    log(797)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    log(800)
                    log(803)
                    return 805
                try:
                    log({1: 'one', 1.0: 'float'})
                    raise GeneratorExit from KeyError(9)
                except ZeroDivisionError as e:
                    log(810)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                    return 814
                    return 816
                else:
                    1 / 0
                    raise
                finally:
                    log(821)
                    log(823)
                    log({x for x in 'A\\nB\\r\\nC'})
            except Exception as e:
                log(826)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(827)
                    return 830
                    log(831)
                finally:
                    log(833)
                    1 / 0
                    raise OSError(2, 'gone')
                    raise
            finally:
                log(840)
                if (1 if 0 else 2**62 - 1):
                    1 / 0
                    return 844
                    raise
        try:
            if '{0:^+12G}|{0!r}'.format(0j):
                for i in iter([4]):
                    log('i', i)
                    log(848)
                    raise GeneratorExit from None
                    raise
                try:
                    1 / 0
                    log(856)
                    return 858
                except TypeError as e:
                    log(859)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(861)
                except ArithmeticError as e:
                    log(862)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1e22).fromhex([[1], [2]], -1, signed=True))
            for i in range(3):
                log('i', i)
                with Manager() as m:
                    continue
                    break
                    break
                return 872
                try:
                    break
                    log(875)
                finally:
                    log(877)
                    raise StopIteration(3)
                    raise ZeroDivisionError(1, 2)
                    continue
            else:
                log(884)
        finally:
            log(885)
            if str((1, (2, 3))):
                for i in 'ab':
                    log('i', i)
                    break
                    1 / 0
                else:
                    log(890)
            else:
                n891 = 0
                while n891 < 2:
                    n891 += 1
                    raise ValueError('v') from KeyError(9)
                    return 895
                else:
                    log(896)
                try:
                    raise
                    log(900)
                except ArithmeticError as e:
                    log(901)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(904)
                except Exception as e:
                    log(906)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({x or 1 for x in 'ǆ'})
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                finally:
                    log(913)
                    raise
                    raise KeyError('k') from KeyError(9)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            try:
                n920 = 0
                while n920 < 2:
                    n920 += 1
                    continue
                else:
                    log(923)
                with Manager(True) as m:
                    log(925)
                    raise ZeroDivisionError(1, 2) from None
                    raise
            finally:
                log(930)
                with Manager(True), Manager():
                    log((False > {'a': 1, 'b': 2} == () > 1e16))
                    log(933)
                    return 936
            raise
    except BaseException as e:
        log(939)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise
        n942 = 0
        while n942 < 2:
            n942 += 1
            with Manager(True):
                continue
                try:
                    1 / 0
                    raise
                except* KeyError as e:
                    log(949)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
    except Exception as e:
        log(955)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n956 = 0
        while n956 < 2:
            n956 += 1
            if (123456.789 << 1.0):
                for i in range(3):
                    log('i', i)
                    break
            else:
                n959 = 0
                while n959 < 2:
                    n959 += 1
                    1 / 0
                    break
                else:
                    log(964)
                n965 = 0
                while n965 < 2:
                    n965 += 1
                    break
                    return 969
                    continue
            log(972)
        else:
            log(973)
    finally:
        log(974)
        try:
            if []:
                n975 = 0
                while n975 < 2:
                    n975 += 1
                    continue
                    raise OSError(2, 'gone') from KeyError(9)
                n980 = 0
                while n980 < 2:
                    n980 += 1
                    continue
                    log(984)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                else:
                    log(987)
            else:
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                if format(list('hello'), '!'):
                    raise
                    raise KeyError('k') from KeyError(9)
                    raise OSError(2, 'gone')
            n998 = 0
            while n998 < 2:
                n998 += 1
                if [1]:
                    return 1000
                    break
        finally:
            log(1003)
            with Manager(True), Manager():
                log(1004)
                try:
                    log(1006)
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(1010)
                    raise KeyError('k')
                for i in iter([4]):
                    log('i', i)
                    continue
                    continue
                    log(1018)
            log(1020)
            1 / 0
        log(1024)
        try:
            with Manager(True) as m:
                try:
                    raise
                    raise OSError(2, 'gone') from None
                    log(1029)
                except* ValueError as e:
                    log(1031)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(1033)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                for i in range(3):
                    log('i', i)
                    log(1036)
                    raise TypeError from None
                    return 1040
            try:
                try:
                    log(1041)
                    1 / 0
                    raise ZeroDivisionError(1, 2) from None
                except KeyError as e:
                    log(1047)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1049
                    raise
                    return 1053
                finally:
                    log(1054)
                    log((() ** -2))
                raise TypeError
                try:
                    raise
                    log(1.0)
                    1 / 0
                except BaseException as e:
                    log(1065)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1067)
                except (KeyError, ValueError) as e:
                    log(1068)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                finally:
                    log(1073)
                    raise
                    raise GeneratorExit
                    log(sorted(x or 1 for x in (1, (2, 3)) if x != 1))
            except TypeError as e:
                log(1080)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1081 = 0
                while n1081 < 2:
                    n1081 += 1
                    log(1083)
                    raise
                else:
                    log(1086)
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                except LookupError as e:
                    log(1089)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise StopIteration(3)
                    raise
                finally:
                    log(1096)
                    log(1098)
            else:
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                with Manager(True) as m, Manager() as m:
                    1 / 0
                    log((b' x ' or b'a'))
                try:
                    raise
                    log(1107)
                    raise ZeroDivisionError(1, 2)
                except* (TypeError, OSError) as e:
                    log(1111)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* KeyError as e:
                    log(1113)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise ValueError('v') from None
                    return 1118
        except ZeroDivisionError as e:
            log(1119)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if ((1, 2)).__add__(['b', 'a']):
                log(1120)
            for i in 'ab':
                log('i', i)
                n1121 = 0
                while n1121 < 2:
                    n1121 += 1
                    break
                n1124 = 0
                while n1124 < 2:
                    n1124 += 1
                    return 1126
                else:
                    log(1127)
                n1128 = 0
                while n1128 < 2:
                    n1128 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(1131)
        finally:
            log(1132)
            for i in [1, 2]:
                log('i', i)
                with Manager() as m:
                    raise
                try:
                    continue
                    1 / 0
                finally:
                    log(1139)
                    return 1141
                try:
                    raise
                    return 1145
                except* KeyError as e:
                    log(1146)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1147)
            raise
    return 'fell off'
show(run)
''')
print('#', 30, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __dir__(self): return ['b', 'a']
        __slots__ = ('a', 's')
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
    class Y(int):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __int__(self): log('int'); return 4
        def __dir__(self): return ['b', 'a']
        def __length_hint__(self): return 3
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
    class Z(set, Y):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
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
show(lambda: len(x))
show(lambda: x + 1)
show(lambda: x.klass(2))
show(lambda: x and 1)
show(lambda: x < y)
show(lambda: x * 2)
show(lambda: x.static(1))
show(lambda: X.klass(2))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 31, flush=True)
run_snippet('''
def run():
    v = {1: 2}
    try:
        v[None] = [3, 1, 2]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 32, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case []: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n) if subject: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [] if log('guard'): return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(('a,b,,c',)))
show(lambda: run(({x or 1 for x in [None, 0] if x} << 1.0)))
show(lambda: run((1,)))
show(lambda: run(((256 > -1.5 >= 'abc' > -float('inf')) if ('\\ud800' if set('abc') else -256) else (dict(zip('abc', range(3))) >= {} != 0j))))
''')
print('#', 33, flush=True)
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
show(lambda: g.throw(KeyError))
show(lambda: next(iter(g)))
show(lambda: list(g))
show(lambda: next(g))
show(lambda: next(iter(g)))
show(lambda: next(g))
show(g.close)
''')
print('#', 34, flush=True)
run_snippet('''
show(lambda: '{0:08_.25q}|{0!r}'.format((bytes(range(65, 75)) if 'abc' else (None,))))
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    try:
        try:
            n1150 = 0
            while n1150 < 2:
                n1150 += 1
                try:
                    log(1152)
                    raise
                    log(1155)
                finally:
                    log(1157)
                    raise
            try:
                try:
                    log('title case Text')
                except* (TypeError, OSError) as e:
                    log(1162)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(1164)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1166)
                    1 / 0
                    return 1170
                log({})
            except ZeroDivisionError as e:
                log(1173)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                except ArithmeticError as e:
                    log(1176)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1178
                finally:
                    log(1179)
                    log((['b', 'a'])[2**63])
                    log(1182)
                    1 / 0
                n1186 = 0
                while n1186 < 2:
                    n1186 += 1
                    log(1188)
                    raise StopIteration(3) from None
                    return 1192
                return 1194
            except KeyError as e:
                log(1195)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(1198)
                    return 1200
                log(1201)
            else:
                with 5:
                    log(1203)
                    log(1205)
            finally:
                log(1206)
                for i in range(3):
                    log('i', i)
                    continue
                    break
                try:
                    log(1211)
                    raise TypeError from None
                    raise
                finally:
                    log(1217)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                    log(1222)
                if (0j if b' x ' else {(1, 2): [3]}):
                    raise OSError(2, 'gone')
                    return 1227
            try:
                if (object != '-3.5' > b'a' >= -2**62):
                    raise GeneratorExit from KeyError(9)
                    return 1231
                    raise
                else:
                    return 1235
                    log(1236)
                    return 1239
                for i in ():
                    log('i', i)
                    log(1241)
            finally:
                log(1242)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        except BaseException as e:
            log(1245)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                for i in range(3):
                    log('i', i)
                    continue
                    continue
                else:
                    log(1250)
            except KeyError as e:
                log(1251)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    raise GeneratorExit
                    break
            log(1256)
        except ArithmeticError as e:
            log(1257)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            1 / 0
            n1260 = 0
            while n1260 < 2:
                n1260 += 1
                for i in range(3):
                    log('i', i)
                    log(('%+e' % (list('hello'),)))
                log(1263)
                with Manager(), Manager(True) as m:
                    continue
            else:
                log(1267)
            try:
                raise GeneratorExit
                n1270 = 0
                while n1270 < 2:
                    n1270 += 1
                    break
                    raise
                    break
                log((b'').pop(1j, -3))
            finally:
                log(1279)
                log(1280)
                if (memoryview(b'view'))[:-100:-1]:
                    return 1282
        else:
            for i in [1, 2]:
                log('i', i)
                log(1284)
                for i in iter([4]):
                    log('i', i)
                    log((int if Ellipsis else [].append))
        finally:
            log(1287)
            log(1288)
            if (1/3 ** -1):
                if (())[-1:5]:
                    raise StopIteration(3) from KeyError(9)
                    return 1292
                else:
                    log(63)
                    log(1295)
                if '{0:é^+30.25e}|{0!r}'.format(float('inf')):
                    raise KeyError('k') from None
                    log(1300)
                    return 1302
    except KeyError as e:
        log(1303)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(1304)
        raise ValueError('v') from None
        if {1: 'one', 1.0: 'float'}:
            1 / 0
            1 / 0
    finally:
        log(1311)
        raise StopIteration(3)
    log(1314)
    return 'fell off'
show(run)
''')
print('#', 36, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __index__(self): log('index'); return 1
        def __hash__(self): return 7
        def __round__(self, n=None): return ('round', n)
    class Y(tuple, X):
        pass
        def __reversed__(self): return iter('rev')
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __lt__(self, other): log('lt'); return True
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
show(lambda: X.static(1))
show(lambda: 2 * x)
show(lambda: vars(x))
show(lambda: 1 + x)
show(lambda: [i for i in x])
show(lambda: x.__class__.__name__)
show(lambda: x.method(3))
show(lambda: x @ y)
def change():
    global x; x += 1
show(change)
''')
print('#', 37, flush=True)
run_snippet('''
show(lambda: ('% .3F' % (zip(),)))
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    with Manager() as m, Manager():
        with Manager(True), Manager() as m:
            n1315 = 0
            while n1315 < 2:
                n1315 += 1
                for i in 'ab':
                    log('i', i)
                    raise OSError(2, 'gone')
            try:
                try:
                    raise
                    log(1320)
                finally:
                    log(1322)
                    raise TypeError from KeyError(9)
                    log(1326)
                    raise ValueError('v') from KeyError(9)
                log(1329)
                log(1331)
            except ZeroDivisionError as e:
                log(1332)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    raise ValueError('v')
            else:
                try:
                    raise
                    raise OSError(2, 'gone') from None
                except ArithmeticError as e:
                    log(1339)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                except (KeyError, ValueError) as e:
                    log(1342)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log(1345)
                    log((range(2**70))[:100])
                finally:
                    log(1349)
                    raise
                if (-2**62 if (3, 2, 1, 0) else print):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(({1: 'one', 1.0: 'float'} << 31))
                    log((memoryview(b'view') ** -1))
                else:
                    raise
                return 1361
            finally:
                log(1362)
                if ({1} >> 1):
                    raise
                    raise
                for i in 'ab':
                    log('i', i)
                    break
                    break
                else:
                    log(1371)
            for i in iter([4]):
                log('i', i)
                try:
                    raise StopIteration(3) from KeyError(9)
                except* ValueError as e:
                    log(1374)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1375)
            else:
                log(1376)
    with 5:
        try:
            with 5:
                with Manager(True) as m, Manager(True) as m:
                    log(1378)
                try:
                    raise TypeError from None
                except ArithmeticError as e:
                    log(1381)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                    log((type).nothing('12', key=str))
                else:
                    raise
                finally:
                    log(1388)
                    raise
                1 / 0
            log(1393)
        except* KeyError as e:
            log(1394)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        else:
            for i in 'ab':
                log('i', i)
                n1396 = 0
                while n1396 < 2:
                    n1396 += 1
                    raise
                try:
                    break
                    continue
                    log(1403)
                except ZeroDivisionError as e:
                    log(1405)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1, 2))
                    break
                    continue
                except TypeError as e:
                    log(1412)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1414
                    raise KeyError('k') from None
                else:
                    raise OSError(2, 'gone') from KeyError(9)
                    log(1419)
                finally:
                    log(1421)
                    log(1422)
                with Manager(True) as m, Manager(True):
                    raise
                    raise KeyError('k') from KeyError(9)
        with 5:
            for i in ():
                log('i', i)
                n1428 = 0
                while n1428 < 2:
                    n1428 += 1
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                with 5, Manager(True) as m:
                    return 1434
                    log(1436)
                    break
            else:
                log(1439)
            try:
                log(1440)
                log(1441)
            except ArithmeticError as e:
                log(1443)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1444 = 0
                while n1444 < 2:
                    n1444 += 1
                    1 / 0
                    break
                else:
                    log(1449)
                with Manager() as m, 5:
                    log(1451)
            except ArithmeticError as e:
                log(1452)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1453 = 0
                while n1453 < 2:
                    n1453 += 1
                    log(1455)
            else:
                if ({(1, 2): [3]} >> -1):
                    return 1457
                    log(1458)
                    raise KeyError('k') from None
                try:
                    log(1462)
                finally:
                    log(1464)
                    log(1466)
                if ((1,) ** -2):
                    log(1468)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                else:
                    raise
                    1 / 0
            finally:
                log(1475)
                n1476 = 0
                while n1476 < 2:
                    n1476 += 1
                    break
                    raise
                else:
                    log(1481)
    with Manager() as m, Manager():
        raise TypeError
        log(1484)
    return 'fell off'
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case []: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(0.0))
show(lambda: run(((range(5) << -1) @ 'aXbXc')))
show(lambda: run(((63).__round__(Ellipsis, 5) << 100)))
show(lambda: run((({})[:] & ({'x': None} if {1: 'one', 1.0: 'float'} else 5e-324))))
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: ([] ** 2))
''')
print('#', 41, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f(1, *[2], c=3))
show(lambda: f(x=1))
show(lambda: f(**5))
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
    raise KeyError('k')
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: next(iter(g)))
show(lambda: g.gi_running)
show(lambda: g.throw(StopIteration))
show(lambda: g.send(1))
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 43, flush=True)
run_snippet('''
show(lambda: (list((x, x) for x in (2.5-1e3j) if x) if [] else ((1+2j) if slice(1, 5, 2) else (63 == bytes(range(65, 75))))))
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    v = {1, 2, 3}
    try:
        v |= (set() if {'a': 1, 'b': 2} else -float('inf'))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
show(lambda: [0] * 5)
''')
print('#', 46, flush=True)
run_snippet('''
show(lambda: (-0.0-0j))
''')
print('#', 47, flush=True)
run_snippet('''
async def main():
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = (set('abc') if frozenset({2, 3}) else [3, 1, 2])
    return locals()
show(run)
''')
print('#', 49, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a] if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1 if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run('abc'))
show(lambda: run((not 1/3)))
show(lambda: run(((1, 2) >> 31)))
show(lambda: run((i for i in range(3))))
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = [3, 1, 2]
    return locals()
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
def run():
    a, *b = (1j < b'\\x00\\xff' < [1, 2, 3, 4, 5] != complex('inf'))
    return locals()
show(run)
''')
print('#', 52, flush=True)
run_snippet('''
async def main():
    async for i in agen():
        log(i)
        break
    try:
        await Wait(5)
    finally:
        log('finally')
    raise KeyError('k')
show(lambda: drive(main()))
''')
print('#', 53, flush=True)
run_snippet('''
show(lambda: [(x, x) for x in (-2**30 >= 2**30 - 1 <= -1.5) if x])
''')
print('#', 54, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
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
show(lambda: sorted([x, y]) is None)
show(lambda: 7 in x)
show(lambda: x == x)
show(lambda: hasattr(x, 'b'))
show(lambda: range(x))
show(lambda: x[0])
show(lambda: X.missing)
show(lambda: list(reversed(x)))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 55, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Y(X):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __hash__(self): return 7
        def __float__(self): log('float'); return 1.5
        def __get__(self, obj, cls): log('get'); return 'got'
    class Z(dict, Y):
        pass
        def __mul__(self, other): return ('mul', other)
        def __exit__(self, *a): log('exit', a[0]); return True
        prop = property(lambda self: 'prop')
        def __length_hint__(self): return 3
        def __delattr__(self, name): log('delattr', name)
        def __reversed__(self): return iter('rev')
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
show(lambda: str(x))
show(lambda: 2 * x)
show(lambda: bytes(x))
show(lambda: next(x))
show(lambda: x.anything)
show(lambda: abs(x))
show(lambda: (*x,))
show(lambda: x + y)
def change():
    global x; x += 1
show(change)
''')
print('#', 56, flush=True)
run_snippet('''
show(lambda: (~([1, 2, 3, 4, 5])[-1:0]))
''')
print('#', 57, flush=True)
run_snippet('''
show(lambda: (b'a').isalpha(5, False))
''')
print('#', 58, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = {1: 2}
    return locals()
show(run)
''')
print('#', 59, flush=True)
run_snippet('''
show(lambda: {})
''')
