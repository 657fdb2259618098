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
show(lambda: (i for i in range(3)))
''')
print('#', 1, flush=True)
run_snippet('''
show(lambda: '{0: 30,.10}|{0!r}'.format((+b'')))
''')
print('#', 2, flush=True)
run_snippet('''
show(lambda: (b'a')[-100:])
''')
print('#', 3, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __hash__(self): return 7
        static = staticmethod(lambda *a: ('static', a))
        def __format__(self, spec): return f'fmt[{spec}]'
        def __missing__(self, key): return 'missing'
    class Y():
        pass
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
show(lambda: int(x))
show(lambda: x @ y)
show(lambda: format(x, 'abc'))
show(lambda: divmod(x, 1))
show(lambda: X.__mro__)
show(lambda: (*x,))
show(lambda: x.a)
show(lambda: dir(x)[:3])
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 4, flush=True)
run_snippet('''
def f(*, a): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f())
show(lambda: f(*[1, 2]))
show(lambda: f(**{1: 2}))
''')
print('#', 5, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case list([x, y]) if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n) if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': 1, **rest}: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool(): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]} if subject: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]): return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(()))
show(lambda: run(ord(float('nan'))))
show(lambda: run(frozenset({2, 3})))
show(lambda: run([[1], [2]]))
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = {'x': None}
    return locals()
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
show(lambda: ((-0.1) != 1/3 >= ({(1, 2): [3]} if (123456.789 < (2.5-1e3j)) else (~2.5)) >= ((-1).conjugate('title case Text') << 1)))
''')
print('#', 8, flush=True)
run_snippet('''
show(lambda: 2.675)
''')
print('#', 9, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __enter__(self): log('enter'); return self
        def __round__(self, n=None): return ('round', n)
        def __format__(self, spec): return f'fmt[{spec}]'
        def __call__(self, *a, **k): return ('called', a, k)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
    class Y(list, X):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __repr__(self): return f'<{type(self).__name__}>'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Z(list, X):
        pass
        def __neg__(self): return 'neg'
        def __gt__(self, other): log('gt'); return NotImplemented
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __enter__(self): log('enter'); return self
        def __hash__(self): return 7
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
show(lambda: 7 in x)
show(lambda: x.anything)
show(lambda: list(reversed(x)))
show(lambda: x == 1)
show(lambda: bool(x))
show(lambda: abs(x))
show(lambda: next(x))
show(lambda: range(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 10, flush=True)
run_snippet('''
def make():
    class X():
        pass
    class Y(object):
        pass
        def __mul__(self, other): return ('mul', other)
        def __set__(self, obj, value): log('set', value)
        def __missing__(self, key): return 'missing'
    class Z(Y):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __len__(self): log('len'); return 2
        def __str__(self): return 'str'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
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
show(lambda: x.anything)
show(lambda: isinstance(x, X))
show(lambda: range(x))
show(lambda: x ** 2)
show(lambda: float(x))
show(lambda: x.prop)
show(lambda: divmod(x, 1))
show(lambda: x and 1)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 11, flush=True)
run_snippet('''
show(lambda: frozenset({2, 3}))
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    v = {1}
    try:
        v[1:3] = oct(float('inf'), {1})
    finally:
        log(v)
    return v
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
async def main():
    log(await Wait(1))
    async for i in agen():
        log(i)
        pass
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: {1: 'one', 1.0: 'float'})
''')
print('#', 15, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(b=1))
show(lambda: f(b=1))
show(lambda: f(*(), **{}))
show(lambda: f(*[1, 2]))
''')
print('#', 16, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __index__(self): log('index'); return 1
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __set__(self, obj, value): log('set', value)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __iter__(self): log('iter'); return iter([5, 6])
    class Y():
        pass
        def __reversed__(self): return iter('rev')
        def __set__(self, obj, value): log('set', value)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __delattr__(self, name): log('delattr', name)
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
show(lambda: X.klass(2))
show(lambda: dir(x)[:3])
show(lambda: x[0])
show(lambda: hasattr(x, 'b'))
show(lambda: x == x)
show(lambda: int(x))
show(lambda: X[3])
show(lambda: 1 in x)
def change():
    global x; x += 1
show(change)
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
    yield from [2, 3]
    log((yield from inner()))
    for i in range(2):
        yield i
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 18, flush=True)
run_snippet('''
show(lambda: {1: 'one', 1.0: 'float'})
''')
print('#', 19, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    if (2.5-1e3j):
        for i in 'ab':
            log('i', i)
            for i in ():
                log('i', i)
                try:
                    continue
                    log(3)
                except Exception as e:
                    log(5)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    break
                    return 11
                except TypeError as e:
                    log(12)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    continue
                    continue
                finally:
                    log(19)
                    raise
                    break
                raise
                with Manager(True), 5:
                    raise OSError(2, 'gone')
                    return 29
                    log(31)
            for i in range(3):
                log('i', i)
                for i in ():
                    log('i', i)
                    log(33)
                    continue
                try:
                    log(36)
                    break
                    return 41
                except ZeroDivisionError as e:
                    log(42)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(43)
                except Exception as e:
                    log(45)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(47)
                    1 / 0
                    log((['b', 'a'] >> -1))
                n52 = 0
                while n52 < 2:
                    n52 += 1
                    raise TypeError from None
                else:
                    log(55)
            else:
                log(56)
            if (3, 2, 1, 0):
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    1 / 0
                except KeyError as e:
                    log(61)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 63
                    return 65
                except ZeroDivisionError as e:
                    log(66)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    break
                    1 / 0
                    raise
                finally:
                    log(75)
                    raise
                    log(79)
        for i in ():
            log('i', i)
            log(80)
        else:
            log(81)
    n82 = 0
    while n82 < 2:
        n82 += 1
        1 / 0
        log(85)
    else:
        log(86)
    try:
        return 88
    except LookupError as e:
        log(89)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(90)
        with Manager(), 5:
            try:
                try:
                    raise GeneratorExit from KeyError(9)
                    raise
                    raise
                except KeyError as e:
                    log(97)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                except LookupError as e:
                    log(100)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(102)
                    raise
            finally:
                log(105)
                n106 = 0
                while n106 < 2:
                    n106 += 1
                    return 108
                    log((1j not in range(0)))
                    continue
            raise TypeError
    except TypeError as e:
        log(115)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            1 / 0
            log(118)
        except* (TypeError, OSError) as e:
            log(119)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        else:
            with Manager():
                log(121)
            try:
                with Manager(True), Manager() as m:
                    log((b'a').removeprefix({(1, 2): [3]}))
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    raise ValueError('v') from None
                else:
                    log(128)
                raise
            except Exception as e:
                log(131)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    break
                    log(135)
                    break
                else:
                    log(138)
            except (KeyError, ValueError) as e:
                log(139)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    log(141)
            else:
                if ((-0.0-0j) ** 2):
                    log((2**62 - 1 or '{} {x}'))
                    raise
                log(146)
                log(147)
            finally:
                log(148)
                try:
                    log(((1, (2, 3)) > (1, (2, 3))))
                except ZeroDivisionError as e:
                    log(151)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(153)
                    return 155
                except ZeroDivisionError as e:
                    log(156)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(157)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(161)
                    log(163)
                try:
                    log(164)
                except (KeyError, ValueError) as e:
                    log(166)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((frozenset({2, 3}) != 2**62 - 1 <= b' x ' != Ellipsis))
                except TypeError as e:
                    log(169)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            with Manager(True) as m, Manager(True) as m:
                n172 = 0
                while n172 < 2:
                    n172 += 1
                    raise OSError(2, 'gone') from KeyError(9)
                    1 / 0
                    1 / 0
                try:
                    raise
                except ValueError as e:
                    log(181)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 183
                except (KeyError, ValueError) as e:
                    log(184)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
                    raise StopIteration(3) from KeyError(9)
                    log(190)
        finally:
            log(191)
            n192 = 0
            while n192 < 2:
                n192 += 1
                with Manager() as m:
                    log(194)
                    log(196)
            else:
                log(197)
            log(198)
        if '😀x':
            try:
                with Manager(True) as m:
                    raise
            except KeyError as e:
                log(202)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log((-256).__index__(-3, frozenset(), str))
            except (KeyError, ValueError) as e:
                log(205)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                except (KeyError, ValueError) as e:
                    log(208)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(210)
                    raise KeyError('k')
                    1 / 0
                n215 = 0
                while n215 < 2:
                    n215 += 1
                    continue
                    raise
                else:
                    log(220)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise
                    log(b' x ')
                except ValueError as e:
                    log(227)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(228)
                    log(231)
                finally:
                    log(232)
                    raise TypeError
                    raise ZeroDivisionError(1, 2) from None
                    raise KeyError('k') from KeyError(9)
            else:
                raise GeneratorExit
                if (3**100 != frozenset() > -7 >= 1e100):
                    raise ValueError('v') from None
                else:
                    raise KeyError('k')
                    raise GeneratorExit from None
                    raise GeneratorExit from None
                log(249)
            if (b'a' if 2**62 - 1 else set('abc')):
                try:
                    return 251
                    return 253
                finally:
                    log(254)
                    log(256)
                if (+[].append):
                    raise TypeError from KeyError(9)
                    log(259)
            try:
                1 / 0
                if float('nan'):
                    log(263)
                for i in [1, 2]:
                    log('i', i)
                    raise
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(271)
            except LookupError as e:
                log(272)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n273 = 0
                while n273 < 2:
                    n273 += 1
                    log('İ')
                    raise ZeroDivisionError(1, 2)
                log(278)
                n279 = 0
                while n279 < 2:
                    n279 += 1
                    break
                    break
                    1 / 0
                else:
                    log(286)
            except KeyError as e:
                log(287)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    raise
                    log(293)
                except* ValueError as e:
                    log(294)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(296)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(298)
                    raise OSError(2, 'gone')
                    raise StopIteration(3)
                    1 / 0
            finally:
                log(305)
                try:
                    log((None,))
                except* KeyError as e:
                    log(308)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(310)
                    1 / 0
                if (b'\\x00\\xff').decode(5, strict=True):
                    log(313)
                    return 316
                    raise StopIteration(3)
                else:
                    raise
                raise KeyError('k') from None
        if (0j if {'a': 1, 'b': 2} else (-0.0-0j)):
            try:
                try:
                    1 / 0
                    raise
                except KeyError as e:
                    log(327)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(330)
                    return 333
                else:
                    return 335
                    return 337
                    raise KeyError('k') from None
                with Manager(True):
                    log((-10**30 != '\\ud800' != [1.5, 1]))
                    return 343
                with Manager(), Manager():
                    1 / 0
                    raise
            except Exception as e:
                log(348)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager(True) as m:
                    log({})
                if ((2.5-1e3j)).conjugate(b'a,b,c', reverse=True):
                    log(352)
                    raise StopIteration(3)
                n355 = 0
                while n355 < 2:
                    n355 += 1
                    log(356)
                else:
                    log(358)
            except ZeroDivisionError as e:
                log(359)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(361)
                    log(list((x, x) for x in (3, 2, 1, 0) if x != 1))
                    log(365)
                except ValueError as e:
                    log(366)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 368
                finally:
                    log(369)
                    log(371)
                    1 / 0
                n374 = 0
                while n374 < 2:
                    n374 += 1
                    continue
                    break
                    log(380)
            finally:
                log(381)
                if ('\\x00\\t').expandtabs(range(0), (-0.0-0j), -100):
                    log(1/3)
                    raise ValueError('v') from None
                    log(387)
                with 5:
                    raise GeneratorExit from KeyError(9)
                    log(391)
                    log(393)
        else:
            n394 = 0
            while n394 < 2:
                n394 += 1
                with Manager(True):
                    continue
                    1 / 0
            n399 = 0
            while n399 < 2:
                n399 += 1
                continue
    else:
        try:
            try:
                log(402)
                log(403)
            finally:
                log(404)
                if ((2.5-1e3j)).conjugate():
                    1 / 0
                    log(408)
                    raise OSError(2, 'gone') from KeyError(9)
                else:
                    log(issubclass({}, -1, bytes(range(65, 75))))
                with Manager(True) as m, Manager(True) as m:
                    return 414
            with Manager() as m:
                try:
                    return 416
                except ZeroDivisionError as e:
                    log(417)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                    log(421)
                finally:
                    log(422)
                    log(424)
                    raise
                    log(427)
            log(429)
        except ValueError as e:
            log(430)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in 'ab':
                log('i', i)
                continue
                try:
                    break
                finally:
                    log(435)
                    raise ZeroDivisionError(1, 2)
                    log(438)
                try:
                    break
                    log({{1}: [1, 2, 3, 4, 5], [None, 0]: -2**62, (-0.0-0j): 10})
                    log(444)
                except LookupError as e:
                    log(446)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(448)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                except LookupError as e:
                    log(453)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise TypeError from None
                else:
                    continue
            else:
                log(460)
            try:
                try:
                    log(462)
                    raise TypeError from KeyError(9)
                except ArithmeticError as e:
                    log(465)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(468)
                    1 / 0
                except Exception as e:
                    log(472)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 474
                finally:
                    log(475)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(478)
            except KeyError as e:
                log(480)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    raise KeyError('k') from KeyError(9)
                log(483)
            except LookupError as e:
                log(484)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if bytes(range(65, 75)):
                    raise
                    raise
            finally:
                log(489)
                log(2**64)
                try:
                    log(492)
                    raise
                except LookupError as e:
                    log(496)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                    raise
                    log((-False))
                except ArithmeticError as e:
                    log(503)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(504)
                    log((3**100).__index__(str))
                else:
                    log(('İ' // [].append))
                    log(set())
                finally:
                    log(512)
                    log(514)
                    log(({1: 'one', 1.0: 'float'} <= 1e100 > str))
                    1 / 0
        else:
            log(519)
            n520 = 0
            while n520 < 2:
                n520 += 1
                if 2**31:
                    break
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                    raise KeyError('k')
                except Exception as e:
                    log(529)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                else:
                    1 / 0
                    1 / 0
                finally:
                    log(538)
                    break
                try:
                    break
                    1 / 0
                    raise
                except TypeError as e:
                    log(547)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
            with Manager(), Manager(True) as m:
                try:
                    1 / 0
                finally:
                    log(552)
                    log(554)
                    log(556)
                try:
                    return 558
                    log(format('é', '*<-30.0'))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(563)
                    raise KeyError('k')
                    raise ZeroDivisionError(1, 2) from None
        raise
        n570 = 0
        while n570 < 2:
            n570 += 1
            log(571)
            if {'a': 1, 'b': 2}:
                try:
                    continue
                    raise GeneratorExit from KeyError(9)
                    log(576)
                finally:
                    log(578)
                    continue
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    log(584)
                n585 = 0
                while n585 < 2:
                    n585 += 1
                    break
            log(588)
        else:
            log(589)
    finally:
        log(590)
        1 / 0
    return 'fell off'
show(run)
''')
print('#', 21, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __round__(self, n=None): return ('round', n)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __int__(self): log('int'); return 4
        def __str__(self): return 'str'
        def __enter__(self): log('enter'); return self
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
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: sorted([x, y]) is None)
show(lambda: len(x))
show(lambda: x ** 2)
show(lambda: dict(x))
show(lambda: x.method())
show(lambda: x.value)
show(lambda: complex(x))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    v = [1.5, 1]
    try:
        v.clear(100, -100)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
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
show(lambda: list(reversed(x)))
show(lambda: next(x))
show(lambda: X.static(1))
show(lambda: x * 2)
show(lambda: x + y)
show(lambda: sum(x))
show(lambda: 1 + x)
show(lambda: round(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 24, flush=True)
run_snippet('''
show(lambda: None)
''')
print('#', 25, flush=True)
run_snippet('''
async def main():
    async for i in agen():
        log(i)
        break
    return 6
show(lambda: drive(main()))
''')
print('#', 26, flush=True)
run_snippet('''
show(lambda: dict(zip('abc', range(3))))
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    n593 = 0
    while n593 < 2:
        n593 += 1
        log(594)
        for i in 'ab':
            log('i', i)
            n595 = 0
            while n595 < 2:
                n595 += 1
                log(596)
            else:
                log(597)
            for i in iter([4]):
                log('i', i)
                with 5:
                    break
                for i in ():
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(range(2))
                    return 605
        n606 = 0
        while n606 < 2:
            n606 += 1
            log(607)
            try:
                try:
                    continue
                finally:
                    log(610)
                    continue
                log(613)
                with 5, 5:
                    log(615)
                    continue
            except TypeError as e:
                log(618)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    log((not b'a'))
                    raise
                with Manager(True):
                    1 / 0
                    raise TypeError from KeyError(9)
                    break
            if {'\\x00\\t': {'a': 1, 'b': 2}, []: range(2**70), complex('inf'): '{} {x}'}:
                for i in iter([4]):
                    log('i', i)
                    raise ValueError('v')
                else:
                    log(631)
                continue
                log(634)
            else:
                with 5:
                    log(636)
                    continue
                    continue
    try:
        try:
            for i in range(3):
                log('i', i)
                for i in 'ab':
                    log('i', i)
                    break
        except LookupError as e:
            log(643)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(644)
                for i in range(3):
                    log('i', i)
                    continue
                    raise KeyError('k') from None
                try:
                    log((3**100 < frozenset()))
                    raise
                except* (TypeError, OSError) as e:
                    log(653)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(655)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            except LookupError as e:
                log(657)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(659)
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(662)
                    raise OSError(2, 'gone') from None
                    1 / 0
                    raise KeyError('k')
            with Manager(True) as m, 5:
                log(669)
        except LookupError as e:
            log(670)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(671)
    finally:
        log(672)
        try:
            if (1+2j):
                try:
                    raise
                    return 676
                except BaseException as e:
                    log(677)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 679
                n680 = 0
                while n680 < 2:
                    n680 += 1
                    raise TypeError from None
                    continue
                    raise TypeError from KeyError(9)
                if f'{(0.1):08,.0n}{(0.1)!r:>20}':
                    return 688
                    return 690
            else:
                try:
                    log(691)
                finally:
                    log(693)
                    return 695
                    raise ValueError('v')
                    log(698)
                with Manager() as m:
                    raise StopIteration(3) from None
                for i in range(3):
                    log('i', i)
                    break
                else:
                    log(704)
            with 5:
                for i in iter([4]):
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                if list(-x for x in NotImplemented):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                n709 = 0
                while n709 < 2:
                    n709 += 1
                    continue
                    log((None).indices())
        except* ValueError as e:
            log(714)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        except* (TypeError, OSError) as e:
            log(716)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        else:
            try:
                n718 = 0
                while n718 < 2:
                    n718 += 1
                    log(720)
                    return 722
                    raise StopIteration(3) from KeyError(9)
                try:
                    1 / 0
                    1 / 0
                finally:
                    log(729)
                    1 / 0
                    log(732)
                    log(735)
            finally:
                log(736)
                for i in [1, 2]:
                    log('i', i)
                    break
                    raise
                    break
                for i in 'ab':
                    log('i', i)
                    break
                    break
                    break
                for i in iter([4]):
                    log('i', i)
                    return 750
                    raise ValueError('v')
                    break
                else:
                    log(755)
            try:
                log(756)
            finally:
                log(757)
                with 5:
                    1 / 0
                try:
                    log(760)
                    return 763
                except (KeyError, ValueError) as e:
                    log(764)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 766
                except ValueError as e:
                    log(767)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(768)
        finally:
            log(770)
            n771 = 0
            while n771 < 2:
                n771 += 1
                for i in ():
                    log('i', i)
                    raise StopIteration(3) from KeyError(9)
                    break
                else:
                    log(776)
                try:
                    break
                    raise
                    raise KeyError('k') from None
                except ArithmeticError as e:
                    log(783)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise ValueError('v')
                else:
                    log(788)
                    return 791
                    raise
                with Manager() as m:
                    break
        log(796)
    return 'fell off'
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __contains__(self, item): log('contains', item); return item == 1
        def __lt__(self, other): log('lt'); return True
        def __gt__(self, other): log('gt'); return NotImplemented
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
show(lambda: divmod(x, 1))
show(lambda: 2 * x)
show(lambda: int(x))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x[5])
show(lambda: callable(x))
show(lambda: x < y)
show(lambda: list(reversed(x)))
def change():
    global x; del x.a
show(change)
''')
print('#', 29, flush=True)
run_snippet('''
async def main():
    return 6
    log(await Wait(1))
    await 7
show(lambda: drive(main()))
''')
print('#', 30, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(1, 2))
show(lambda: f(1, c=3))
show(lambda: f(**{'a': 1}))
show(lambda: f(1, 2, 3))
''')
print('#', 31, flush=True)
run_snippet('''
def run():
    with Manager():
        log(798)
        raise OSError(2, 'gone') from None
        with Manager(), Manager(True):
            try:
                log(802)
                try:
                    raise OSError(2, 'gone')
                    log((float('inf')).__format__(bytes(range(65, 75)), 1))
                except (KeyError, ValueError) as e:
                    log(807)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except ValueError as e:
                    log(810)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                    return 814
                    raise TypeError
                finally:
                    log(817)
                    log(819)
                    log(821)
            finally:
                log(822)
                try:
                    return 824
                    raise
                    log(827)
                finally:
                    log(829)
                    log(830)
                    raise GeneratorExit from None
                try:
                    log(835)
                    log(837)
                    raise TypeError
                except (KeyError, ValueError) as e:
                    log(840)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(842)
                    1 / 0
                    raise
                except ZeroDivisionError as e:
                    log(847)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(848)
                else:
                    log((slice(1, 5, 2))[2:])
                    raise OSError(2, 'gone') from KeyError(9)
                    log(854)
                finally:
                    log(856)
                    log(858)
                    log(859)
            for i in [1, 2]:
                log('i', i)
                for i in [1, 2]:
                    log('i', i)
                    raise
                    raise
            else:
                log(865)
    log(866)
    log(868)
    return 'fell off'
show(run)
''')
print('#', 32, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __missing__(self, key): return 'missing'
        def __length_hint__(self): return 3
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
show(lambda: [1, 2, 3][x])
show(lambda: complex(x))
show(lambda: x[0])
show(lambda: vars(x))
show(lambda: x.static(1))
show(lambda: float(x))
show(lambda: x + 1)
show(lambda: x > 1)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 33, flush=True)
run_snippet('''
def run():
    try:
        try:
            n869 = 0
            while n869 < 2:
                n869 += 1
                log(870)
                log(871)
            else:
                log(872)
            log(873)
            if (2**30 < {1: 'one', 1.0: 'float'}):
                n874 = 0
                while n874 < 2:
                    n874 += 1
                    log({(1, 2): [3]})
                    continue
                else:
                    log(879)
                try:
                    raise StopIteration(3) from None
                    raise OSError(2, 'gone') from KeyError(9)
                except* KeyError as e:
                    log(884)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(885)
                n886 = 0
                while n886 < 2:
                    n886 += 1
                    break
                    log(any({(1, 2): [3]}, int, start=1))
                    return 892
                else:
                    log(893)
        except BaseException as e:
            log(894)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in range(3):
                log('i', i)
                n895 = 0
                while n895 < 2:
                    n895 += 1
                    continue
                    raise TypeError from None
        except (KeyError, ValueError) as e:
            log(900)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    log(902)
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(905)
                    1 / 0
                    log(1j)
            finally:
                log(910)
                if set('abc'):
                    raise
                else:
                    return 914
                    return 916
                    1 / 0
                try:
                    log((type is set()))
                    log((5e-324 if memoryview(b'view') else (-0.0-0j)))
                finally:
                    log(923)
                    raise
                    return 927
                try:
                    1 / 0
                except* ValueError as e:
                    log(930)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* ValueError as e:
                    log(932)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(934)
                    raise ValueError('v') from None
                    return 938
                    log(940)
            try:
                with Manager(True) as m:
                    raise GeneratorExit
            finally:
                log(943)
                for i in range(3):
                    log('i', i)
                    log(944)
                else:
                    log(946)
                n947 = 0
                while n947 < 2:
                    n947 += 1
                    1 / 0
            log(950)
        finally:
            log(951)
            for i in ():
                log('i', i)
                continue
                1 / 0
                try:
                    raise
                    continue
                except (KeyError, ValueError) as e:
                    log(960)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
        try:
            raise
        except ValueError as e:
            log(967)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n968 = 0
            while n968 < 2:
                n968 += 1
                try:
                    log(970)
                except KeyError as e:
                    log(971)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                for i in iter([4]):
                    log('i', i)
                    break
                else:
                    log(978)
            try:
                for i in iter([4]):
                    log('i', i)
                    raise
                    continue
                    raise StopIteration(3)
            except* KeyError as e:
                log(985)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(986)
            except* KeyError as e:
                log(987)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            else:
                log(989)
            finally:
                log(990)
                with Manager(True) as m, Manager() as m:
                    log(992)
                if [[1], [2]]:
                    1 / 0
                    raise ValueError('v')
                for i in iter([4]):
                    log('i', i)
                    return 998
                    log(1000)
        except ValueError as e:
            log(1001)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    raise
                except ArithmeticError as e:
                    log(1004)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(1007)
                    1 / 0
                except Exception as e:
                    log(1011)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(1014)
                    log(1017)
                else:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                finally:
                    log(1020)
                    raise TypeError
                n1023 = 0
                while n1023 < 2:
                    n1023 += 1
                    log(1024)
                    continue
                else:
                    log(1028)
                with Manager(True), Manager():
                    raise StopIteration(3) from KeyError(9)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            except ArithmeticError as e:
                log(1033)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    break
                    continue
                n1038 = 0
                while n1038 < 2:
                    n1038 += 1
                    1 / 0
                    log(1042)
                else:
                    log(1043)
            finally:
                log(1044)
                try:
                    log(memoryview(b'view'))
                finally:
                    log(1047)
                    log([])
                try:
                    log(1051)
                    log([])
                except* KeyError as e:
                    log(1054)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(1056)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1057)
                finally:
                    log(1058)
                    log(1059)
            log(1061)
            with Manager():
                try:
                    log(format(0.0, '*<+30_.0s'))
                    raise
                finally:
                    log(1066)
                    raise StopIteration(3)
        finally:
            log(1069)
            n1070 = 0
            while n1070 < 2:
                n1070 += 1
                with Manager(), Manager() as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                try:
                    continue
                    continue
                    log(1077)
                except KeyError as e:
                    log(1079)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except LookupError as e:
                    log(1082)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                    continue
            return 1090
        for i in [1, 2]:
            log('i', i)
            log(1091)
    except* ValueError as e:
        log(1092)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise KeyError('from handler')
    except* (TypeError, OSError) as e:
        log(1094)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(1095)
    else:
        try:
            with Manager() as m, Manager() as m:
                if (-1 ** 1):
                    1 / 0
                    raise
                    1 / 0
                with Manager(), Manager(True) as m:
                    raise
                try:
                    raise
                    1 / 0
                    log((None,))
                except LookupError as e:
                    log(1110)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 1114
                    raise GeneratorExit from None
                except BaseException as e:
                    log(1117)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ZeroDivisionError(1, 2)
                    return 1123
            try:
                for i in 'ab':
                    log('i', i)
                    log(1124)
            except LookupError as e:
                log(1126)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (~[[1], [2]]):
                    log(1127)
                    raise TypeError
                else:
                    return 1132
                    return 1134
                    raise GeneratorExit from None
                for i in [1, 2]:
                    log('i', i)
                    raise
                else:
                    log(1139)
            except BaseException as e:
                log(1140)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1141)
                    log(1144)
                except ArithmeticError as e:
                    log(1145)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log((i for i in range(3)))
                    raise
            n1152 = 0
            while n1152 < 2:
                n1152 += 1
                if ((3, 2, 1, 0) >= (1, (2, 3))):
                    log(1153)
                    break
                    break
                else:
                    log(format(complex('inf'), 'é^z.0x'))
                    continue
                    raise
                with Manager(), 5:
                    break
                    log((0j if set() else b'\\x00\\xff'))
            else:
                log(1169)
        except KeyError as e:
            log(1170)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(1171)
            except TypeError as e:
                log(1172)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    raise
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                except (KeyError, ValueError) as e:
                    log(1177)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 1181
            except KeyError as e:
                log(1182)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ((1,) ^ ('a', 1)):
                    1 / 0
            finally:
                log(1185)
                with Manager(), Manager():
                    log(1186)
        else:
            if (1e16 if False else 2**30):
                try:
                    raise
                except (KeyError, ValueError) as e:
                    log(1190)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1192
                else:
                    log((-2**63 - 1 - 2**62 - 1))
                    log(1195)
                try:
                    log(range((), 8))
                    log((+255))
                    return 1202
                except ValueError as e:
                    log(1203)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    raise TypeError
                else:
                    raise
                    raise KeyError('k')
                finally:
                    log(1212)
                    1 / 0
            else:
                raise OSError(2, 'gone') from None
                n1217 = 0
                while n1217 < 2:
                    n1217 += 1
                    break
                    raise
                    raise TypeError
                else:
                    log(1224)
            try:
                for i in ():
                    log('i', i)
                    continue
            finally:
                log(1227)
                log(1228)
                try:
                    log(1230)
                    log(1231)
                except ZeroDivisionError as e:
                    log(1233)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log(1236)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                finally:
                    log(1240)
                    log(1241)
                    log(1243)
            with Manager() as m, Manager() as m:
                n1245 = 0
                while n1245 < 2:
                    n1245 += 1
                    log(1247)
                    1 / 0
                    continue
                n1252 = 0
                while n1252 < 2:
                    n1252 += 1
                    break
                log(1255)
        finally:
            log(1256)
            if ((None,) >> 1.0):
                with Manager(True):
                    raise StopIteration(3) from None
                    1 / 0
                    1 / 0
                n1263 = 0
                while n1263 < 2:
                    n1263 += 1
                    raise GeneratorExit
                try:
                    log(1267)
                except ValueError as e:
                    log(1268)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1270)
    with Manager() as m, Manager():
        try:
            n1271 = 0
            while n1271 < 2:
                n1271 += 1
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                except ZeroDivisionError as e:
                    log(1274)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 1278
                except KeyError as e:
                    log(1279)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                finally:
                    log(1284)
                    raise KeyError('k') from None
                log(1287)
                try:
                    continue
                except Exception as e:
                    log(1290)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    1 / 0
                except LookupError as e:
                    log(1295)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(1299)
                finally:
                    log(1300)
                    1 / 0
            else:
                log(1303)
        finally:
            log(1304)
            for i in ():
                log('i', i)
                for i in 'ab':
                    log('i', i)
                    break
                    return 1308
                    break
                log([[1], [2]])
                log(1313)
            raise ZeroDivisionError(1, 2)
            with 5, Manager() as m:
                try:
                    raise ZeroDivisionError(1, 2) from None
                    1 / 0
                except ArithmeticError as e:
                    log(1320)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1322)
                    1 / 0
                log(1325)
                with Manager() as m:
                    log(1326)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        n1330 = 0
        while n1330 < 2:
            n1330 += 1
            log(1331)
            for i in ():
                log('i', i)
                with Manager() as m:
                    log(1333)
                    log(1334)
                    1 / 0
                try:
                    log(1339)
                finally:
                    log(1340)
                    1 / 0
            else:
                log(1343)
    if sorted(0.1):
        log(1344)
    return 'fell off'
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
    return 9
    try:
        yield 4
    except (KeyError, ValueError) as e:
        log(repr(e))
        yield 5
    try:
        yield 4
    except OSError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: g.throw(GeneratorExit))
show(lambda: list(g))
show(lambda: g.close())
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g))
show(g.close)
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: sorted(x or 1 for x in bytearray(1e16)))
''')
print('#', 36, flush=True)
run_snippet('''
def run():
    v = {1}
    try:
        v += []
    finally:
        log(v)
    return v
show(run)
''')
print('#', 37, flush=True)
run_snippet('''
def f(a): return locals()
show(lambda: f(1, a=2))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(1, c=3))
show(lambda: f(x=1))
''')
print('#', 38, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [a]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case dict(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case whole if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(sum(-x for x in (-0.0-0j) if x != 1)))
show(lambda: run((set()).intersection((2.5-1e3j))))
show(lambda: run((bytearray() if zip({1}, bytearray(b'xyz'), frozenset()) else (b'a')[3::])))
show(lambda: run('ǆ'))
''')
print('#', 39, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __round__(self, n=None): return ('round', n)
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __exit__(self, *a): log('exit', a[0]); return True
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
    class Y():
        pass
        def __enter__(self): log('enter'); return self
        def __setitem__(self, key, value): log('setitem', key, value)
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
show(lambda: x and 1)
show(lambda: 1 in x)
show(lambda: repr(x))
show(lambda: x.method(3))
show(lambda: x.__class__.__name__)
show(lambda: round(x, 2))
show(lambda: max(x, y) is x)
show(lambda: x[0])
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 40, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
    async with AsyncManager():
        raise ValueError(3)
show(lambda: drive(main()))
''')
print('#', 41, flush=True)
run_snippet('''
def f(a=1, b=2): return locals()
show(lambda: f(1, **{'a': 2}))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(1, *[2], c=3))
show(lambda: f(*(), **{}))
''')
print('#', 42, flush=True)
run_snippet('''
def run():
    v = b' x '
    try:
        v |= ()
    finally:
        log(v)
    return v
show(run)
''')
print('#', 43, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 44, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y(object):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __repr__(self): return f'<{type(self).__name__}>'
        value = 5
        def __gt__(self, other): log('gt'); return NotImplemented
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __str__(self): return 'str'
    class Z(X):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        static = staticmethod(lambda *a: ('static', a))
        def __format__(self, spec): return f'fmt[{spec}]'
        prop = property(lambda self: 'prop')
        def __bool__(self): log('bool'); return False
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
show(lambda: x)
show(lambda: range(x))
show(lambda: x.method())
show(lambda: not x)
show(lambda: {**x})
show(lambda: str(x))
show(lambda: abs(x))
show(lambda: [1, 2, 3][x])
def change():
    global x; x.new = 1
show(change)
''')
print('#', 45, flush=True)
run_snippet('''
def run():
    with 5:
        if ('%+.0u' % ((1+2j),)):
            try:
                if 1j:
                    log(1345)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                if sum(-x for x in b'a,b,c' if x):
                    return 1350
                    raise
                    1 / 0
            except ValueError as e:
                log(1355)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1356)
                log(1357)
            else:
                try:
                    raise TypeError from KeyError(9)
                    log({1, 2, 3})
                except BaseException as e:
                    log(1362)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log({'a': 1, 'b': 2})
                else:
                    raise
                    log('{0:^+30.25E}|{0!r}'.format('ǆ'))
                finally:
                    log(1371)
                    log((set('abc') ** -2))
                    log(1375)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                try:
                    raise
                    1 / 0
                    raise
                except (KeyError, ValueError) as e:
                    log(1384)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from KeyError(9)
                    log(1387)
                    return 1390
                else:
                    raise OSError(2, 'gone') from KeyError(9)
                    log(1393)
                    raise TypeError from KeyError(9)
                finally:
                    log(1397)
                    return 1399
            try:
                n1400 = 0
                while n1400 < 2:
                    n1400 += 1
                    raise ValueError('v')
                else:
                    log(1403)
            except TypeError as e:
                log(1404)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1405)
                with 5:
                    log(1407)
                with 5, Manager(True) as m:
                    1 / 0
            else:
                if set():
                    log(1410)
                for i in range(3):
                    log('i', i)
                    break
                else:
                    log(1414)
                with 5:
                    raise OSError(2, 'gone') from KeyError(9)
                    1 / 0
                    1 / 0
            try:
                raise OSError(2, 'gone') from None
            except* (TypeError, OSError) as e:
                log(1423)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1424)
            except* KeyError as e:
                log(1425)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
        else:
            log(1427)
            try:
                try:
                    log(1428)
                    1 / 0
                    log(1432)
                except KeyError as e:
                    log(1434)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((frozenset({2, 3}) % {1}))
                    log('%s-%d')
                    log(1439)
                except ZeroDivisionError as e:
                    log(1441)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    raise KeyError('k') from KeyError(9)
                    log(1446)
            except ZeroDivisionError as e:
                log(1448)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ('a,b,,c')[2:8]:
                    log(1450)
                else:
                    log(1452)
                    raise
                1 / 0
            else:
                if frozenset({2, 3}):
                    return 1458
                    log(1459)
                for i in range(3):
                    log('i', i)
                    raise TypeError
                    continue
                    log(1466)
                else:
                    log(1467)
                if all(10**20):
                    log(1469)
                    log((-float('inf') <= set('abc')))
            finally:
                log(1472)
                for i in [1, 2]:
                    log('i', i)
                    log('{0:é^ 30,.10g}|{0!r}'.format(-1.5))
                    break
                else:
                    log(1477)
    with Manager(), Manager(True):
        if reversed(bytes(range(65, 75))):
            try:
                if (-set('abc')):
                    raise ValueError('v') from KeyError(9)
                    log(1480)
                    log(1483)
                else:
                    return 1485
                    raise
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except BaseException as e:
                    log(1490)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1491)
                    log(1493)
                finally:
                    log(1495)
                    raise KeyError('k') from None
            finally:
                log(1498)
                if (1, 2):
                    raise
                else:
                    log((2.675 << 0))
                    return 1504
                    1 / 0
                try:
                    raise GeneratorExit from None
                    raise
                except ArithmeticError as e:
                    log(1511)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log((-10**30).__format__({'x': None}))
                else:
                    1 / 0
                    return 1521
        n1522 = 0
        while n1522 < 2:
            n1522 += 1
            log(1523)
        else:
            log(1524)
    try:
        if ((2.5-1e3j) ** 1):
            for i in 'ab':
                log('i', i)
                try:
                    break
                except ZeroDivisionError as e:
                    log(1527)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise
                else:
                    break
                    return 1535
                with Manager() as m, Manager(True) as m:
                    continue
                    return 1539
            else:
                log(1540)
        for i in 'ab':
            log('i', i)
            break
        else:
            log(1543)
        try:
            try:
                if (NotImplemented)[2::2]:
                    return 1545
                    raise
                    raise OSError(2, 'gone') from None
                else:
                    log(1550)
                    log(2**63)
                    log(1554)
            except Exception as e:
                log(1556)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1558)
                    raise ValueError('v') from KeyError(9)
                    raise OSError(2, 'gone')
                except Exception as e:
                    log(1563)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                finally:
                    log(1566)
                    log(1568)
                    raise
                try:
                    log(map(0j, type, {'a': 1, 'b': 2}))
                    log(1573)
                    1 / 0
                except Exception as e:
                    log(1577)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([0] * 5)
                    log(1580)
                except (KeyError, ValueError) as e:
                    log(1582)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1584)
                finally:
                    log(1585)
                    raise TypeError
                    log((1,))
                    log(1590)
            except KeyError as e:
                log(1592)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if dict(zip('abc', range(3))):
                    log(1593)
                    raise
                    raise TypeError from None
                else:
                    raise GeneratorExit
                    raise
            else:
                log(1603)
                log(1604)
            finally:
                log(1606)
                try:
                    log((('a', 1))[True])
                except (KeyError, ValueError) as e:
                    log(1609)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1611
                    raise ZeroDivisionError(1, 2) from None
                    log(({1, 2, 3} < set('abc')))
                else:
                    raise
                finally:
                    log(1618)
                    raise
                n1621 = 0
                while n1621 < 2:
                    n1621 += 1
                    break
                    log(1625)
                    1 / 0
                else:
                    log(1628)
                if ('%12.12F' % (0j,)):
                    raise
                    raise
                    log(b'\\x00\\xff')
            log(1635)
            log(1636)
        except ArithmeticError as e:
            log(1637)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(), Manager() as m:
                with Manager():
                    raise
                    return 1641
                    raise
                try:
                    log({(x, x) for x in -10**30 if x})
                except TypeError as e:
                    log(1646)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({x for x in [[1], [2]] if x != 1})
                    raise
                    raise
                except KeyError as e:
                    log(1653)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                with Manager():
                    return 1657
                    log(1659)
                    raise TypeError
            raise KeyError('k') from KeyError(9)
            n1664 = 0
            while n1664 < 2:
                n1664 += 1
                n1665 = 0
                while n1665 < 2:
                    n1665 += 1
                    log((None,))
                    break
                    break
            else:
                log(1672)
        finally:
            log(1673)
            if ('\\ud800').isidentifier(-10**30):
                if oct([1], nothing=1):
                    log(1674)
            try:
                if 5e-324:
                    log(1677)
                    log(1678)
                else:
                    raise TypeError from KeyError(9)
                    log(1682)
                    log(1685)
                raise GeneratorExit from KeyError(9)
                try:
                    log(1688)
                finally:
                    log(1690)
                    raise ValueError('v') from KeyError(9)
                    raise GeneratorExit from None
            except KeyError as e:
                log(1695)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1696 = 0
                while n1696 < 2:
                    n1696 += 1
                    log(1698)
                    log(1700)
                    raise StopIteration(3)
                else:
                    log(1703)
            finally:
                log(1704)
                log(1705)
                try:
                    raise TypeError from KeyError(9)
                    log(1710)
                    raise ValueError('v')
                except* (TypeError, OSError) as e:
                    log(1713)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1715)
                    raise TypeError from KeyError(9)
                for i in 'ab':
                    log('i', i)
                    continue
                    log(1721)
                    return 1723
    finally:
        log(1724)
        log(1725)
        raise
        with Manager() as m, Manager():
            try:
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                try:
                    log((NotImplemented)[5::5])
                    raise GeneratorExit
                except KeyError as e:
                    log(1734)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                except ZeroDivisionError as e:
                    log(1739)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1j ** 10))
                    log(1743)
                    return 1745
                else:
                    log(1746)
                finally:
                    log(1748)
                    1 / 0
                n1751 = 0
                while n1751 < 2:
                    n1751 += 1
                    log(((None,) @ slice(None)))
                    1 / 0
            except* KeyError as e:
                log(1756)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            except* KeyError as e:
                log(1758)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            for i in ():
                log('i', i)
                break
                try:
                    log(1762)
                except TypeError as e:
                    log(1764)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((3 != ['b', 'a']))
            else:
                log(1767)
    return 'fell off'
show(run)
''')
print('#', 46, flush=True)
run_snippet('''
async def main():
    await 7
    log([i async for i in agen() if i != 1])
    log(await Wait(1))
show(lambda: drive(main()))
''')
print('#', 47, flush=True)
run_snippet('''
async def main():
    log(await Wait(1))
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 48, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [] if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s) if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(f'{(0.0):08.10x}{(0.0)!r:>20}'))
show(lambda: run((('\\ud800' << -1) < (b'' ** -2) < 0.0 != (63 ** 2))))
show(lambda: run(2.5))
show(lambda: run((sum(x for x in 2.675 if x != 1))[-3:8]))
''')
print('#', 49, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = {(1, 2): [3]}
    return locals()
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __int__(self): log('int'); return 4
        def __mul__(self, other): return ('mul', other)
        def __delattr__(self, name): log('delattr', name)
        static = staticmethod(lambda *a: ('static', a))
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __length_hint__(self): return 3
    class Y(object, X):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __len__(self): log('len'); return 2
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __str__(self): return 'str'
        static = staticmethod(lambda *a: ('static', a))
        def __call__(self, *a, **k): return ('called', a, k)
        def __setitem__(self, key, value): log('setitem', key, value)
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
show(lambda: x.anything)
show(lambda: x.method(3))
show(lambda: vars(x))
show(lambda: x.a)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: dir(x)[:3])
show(lambda: X.missing)
show(lambda: x + y)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    a, *b = filter()
    return locals()
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case bool() if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((dict(zip('abc', range(3))) >> 1) - (dict(zip('abc', range(3))))[:1:2])))
show(lambda: run(b' x '))
show(lambda: run(-10**30))
show(lambda: run(((b' x ')[-2**30] <= (1e22 <= 3 <= () <= ('a', 1)))))
''')
print('#', 54, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __set__(self, obj, value): log('set', value)
        def __int__(self): log('int'); return 4
        def __contains__(self, item): log('contains', item); return item == 1
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
show(lambda: int(x))
show(lambda: complex(x))
show(lambda: x < y)
show(lambda: X.klass(2))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x and 1)
show(lambda: x + y)
show(lambda: (*x,))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 55, flush=True)
run_snippet('''
show(lambda: tuple([str(x) for x in 1.0 if x != 1]))
''')
print('#', 56, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __bool__(self): log('bool'); return False
        def __round__(self, n=None): return ('round', n)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    class Y(int):
        pass
        def __missing__(self, key): return 'missing'
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
show(lambda: max(x, y) is x)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: list(reversed(x)))
show(lambda: {**x})
show(lambda: float(x))
show(lambda: x == 1)
show(lambda: X.klass(2))
show(lambda: hasattr(x, 'b'))
def change():
    global x; x += 1
show(change)
''')
print('#', 57, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
    async with AsyncManager():
        raise ValueError(3)
show(lambda: drive(main()))
''')
print('#', 58, flush=True)
run_snippet('''
show(lambda: 2**64)
''')
print('#', 59, flush=True)
run_snippet('''
def f(a, *args, **kwargs): return locals()
show(lambda: f(1, 2))
show(lambda: f(1, 2))
show(lambda: f())
show(lambda: f(1, c=3))
''')
