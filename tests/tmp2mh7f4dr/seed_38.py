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
    *a, = (-list('hello'))
    return locals()
show(run)
''')
print('#', 1, flush=True)
run_snippet('''
def f(a): return locals()
show(lambda: f(1, **{'a': 2}))
show(lambda: f(b=1))
show(lambda: f(**{1: 2}))
show(lambda: f(1, *[2], c=3))
''')
print('#', 2, flush=True)
run_snippet('''
def f(a, /): return locals()
show(lambda: f(**{'a': 1}))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(*[1, 2]))
show(lambda: f(*(), **{}))
''')
print('#', 3, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
    log({i: j async for i in agen() for j in 'a'})
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    v = [1, 2, 3, 4, 5]
    try:
        v |= 3
    finally:
        log(v)
    return v
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
show(lambda: b'')
''')
print('#', 6, flush=True)
run_snippet('''
async def main():
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    try:
        log(1)
    except LookupError as e:
        log(2)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(3)
        log(4)
    except LookupError as e:
        log(6)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n7 = 0
        while n7 < 2:
            n7 += 1
            if (~-2**30):
                log(8)
                try:
                    log(10)
                    log(frozenset({2, 3}))
                except BaseException as e:
                    log(13)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(16)
                    continue
            else:
                log(19)
                log(20)
        else:
            log(21)
    finally:
        log(22)
        log(format('a', '=z12.1'))
        try:
            for i in range(3):
                log('i', i)
                n25 = 0
                while n25 < 2:
                    n25 += 1
                    log(26)
                    break
                else:
                    log(30)
            return 32
            if {x or 1 for x in 0.0 if x != 1}:
                n33 = 0
                while n33 < 2:
                    n33 += 1
                    raise GeneratorExit
                    break
                else:
                    log(38)
        finally:
            log(39)
            try:
                n40 = 0
                while n40 < 2:
                    n40 += 1
                    raise ValueError('v') from None
                with Manager():
                    log(43)
                    raise OSError(2, 'gone') from KeyError(9)
                log(48)
            except BaseException as e:
                log(49)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(50)
                try:
                    log(51)
                except Exception as e:
                    log(53)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(54)
                    raise
                    raise ZeroDivisionError(1, 2)
                except ArithmeticError as e:
                    log(60)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 62
                finally:
                    log(63)
                    raise ValueError('v') from KeyError(9)
                    raise
                    raise
                log(70)
            except BaseException as e:
                log(71)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(72)
            else:
                n73 = 0
                while n73 < 2:
                    n73 += 1
                    raise ZeroDivisionError(1, 2)
                    1 / 0
                    raise ZeroDivisionError(1, 2)
                else:
                    log(80)
                if (bytearray(b'xyz') << -1):
                    log(81)
                    return 84
                    raise OSError(2, 'gone')
                else:
                    log(2**30 - 1)
            finally:
                log(89)
                for i in iter([4]):
                    log('i', i)
                    log(90)
                    continue
                    1 / 0
                else:
                    log(96)
        if list(-x for x in [[1], [2]]):
            raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            try:
                log(100)
                try:
                    log(102)
                    return 104
                    raise OSError(2, 'gone')
                finally:
                    log(107)
                    log(108)
                    raise KeyError('k') from None
                    return 113
                try:
                    1 / 0
                    1 / 0
                finally:
                    log(118)
                    log(120)
                    1 / 0
            finally:
                log(123)
                try:
                    log(((1+2j) >> 64))
                    log(127)
                    return 129
                except (KeyError, ValueError) as e:
                    log(130)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([])
                finally:
                    log(133)
                    log(134)
                    raise TypeError from None
            try:
                for i in iter([4]):
                    log('i', i)
                    log(139)
                else:
                    log(140)
                try:
                    log(141)
                except ArithmeticError as e:
                    log(143)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise TypeError from KeyError(9)
                except TypeError as e:
                    log(150)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise StopIteration(3)
                    log(0j)
                if (b'\\x00\\xff' == set() < bytes(range(65, 75))):
                    log('{0:=-5,.3s}|{0!r}'.format(-2**63 - 1))
                else:
                    1 / 0
            except ValueError as e:
                log(161)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ZeroDivisionError(1, 2)
                except BaseException as e:
                    log(164)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 166
                else:
                    raise OSError(2, 'gone')
                    return 170
                    raise
                try:
                    log((10**20 == 2**64))
                except KeyError as e:
                    log(175)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
            except LookupError as e:
                log(178)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(('%s-%d').expandtabs([], start=1))
        else:
            log(181)
    return 'fell off'
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    a, (b, *c) = [None, 0]
    return locals()
show(run)
''')
print('#', 9, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
        def __dir__(self): return ['b', 'a']
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
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
show(lambda: X.klass(2))
show(lambda: bytes(x))
show(lambda: complex(x))
show(lambda: abs(x))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x.a)
show(lambda: len(x))
show(lambda: dir(x)[:3])
def change():
    global x; x += 1
show(change)
''')
print('#', 10, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __bool__(self): log('bool'); return False
    class Y(set, X):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __float__(self): log('float'); return 1.5
        def __iter__(self): log('iter'); return iter([5, 6])
        __slots__ = ('a', 's')
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __call__(self, *a, **k): return ('called', a, k)
    class Z(set):
        pass
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
show(lambda: vars(x))
show(lambda: hash(x) == hash(x))
show(lambda: complex(x))
show(lambda: -x)
show(lambda: x.a)
show(lambda: x.anything)
show(lambda: 7 in x)
show(lambda: x.__class__.__name__)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 11, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __hash__(self): return 7
    class Y():
        pass
        def __mul__(self, other): return ('mul', other)
        value = 5
        def __len__(self): log('len'); return 2
        def __get__(self, obj, cls): log('get'); return 'got'
        def __str__(self): return 'str'
        def __neg__(self): return 'neg'
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
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
show(lambda: callable(x))
show(lambda: x == 1)
show(lambda: -x)
show(lambda: x.__class__.__name__)
show(lambda: dict(x))
show(lambda: 2 * x)
show(lambda: x.method())
show(lambda: repr(x))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 12, flush=True)
run_snippet('''
show(lambda: 'a,b,,c')
''')
print('#', 13, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
    raise KeyError('k')
show(lambda: drive(main()))
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: divmod(5, -3, ((3, 2, 1, 0)).index(100)))
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    try:
        with Manager(True), Manager(True):
            n182 = 0
            while n182 < 2:
                n182 += 1
                try:
                    raise
                    1 / 0
                    log(2**63)
                finally:
                    log(189)
                    break
                try:
                    continue
                finally:
                    log(194)
                    raise GeneratorExit from KeyError(9)
                    continue
                1 / 0
            else:
                log(201)
            for i in range(3):
                log('i', i)
                n202 = 0
                while n202 < 2:
                    n202 += 1
                    raise ZeroDivisionError(1, 2)
                try:
                    break
                    log(208)
                except (KeyError, ValueError) as e:
                    log(209)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                finally:
                    log(212)
                    log(214)
                    break
            else:
                log(217)
            with 5, Manager():
                for i in [1, 2]:
                    log('i', i)
                    raise
        log(sum(x for x in bytearray(b'xyz') if not x))
        raise
    except* (TypeError, OSError) as e:
        log(224)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise
    except* (TypeError, OSError) as e:
        log(226)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise
    else:
        with 5, Manager() as m:
            n228 = 0
            while n228 < 2:
                n228 += 1
                n229 = 0
                while n229 < 2:
                    n229 += 1
                    continue
                    break
                    raise TypeError
                break
                break
            else:
                log(240)
            try:
                if (not {(1, 2): [3]}):
                    log(241)
                    1 / 0
                else:
                    raise ValueError('v') from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                with Manager() as m, 5:
                    raise
                    log(252)
                    raise ValueError('v')
                with Manager(True), Manager(True) as m:
                    raise TypeError from None
                    1 / 0
                    1 / 0
            except ArithmeticError as e:
                log(261)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n262 = 0
                while n262 < 2:
                    n262 += 1
                    1 / 0
                with Manager():
                    log(sum((x, x) for x in {} if not x))
            except ZeroDivisionError as e:
                log(267)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if 0j:
                    return 269
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            else:
                try:
                    raise
                    return 275
                    log(276)
                except* KeyError as e:
                    log(278)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                n280 = 0
                while n280 < 2:
                    n280 += 1
                    raise KeyError('k')
            finally:
                log(283)
                try:
                    raise
                    raise
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(290)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise ZeroDivisionError(1, 2)
                log(295)
            n296 = 0
            while n296 < 2:
                n296 += 1
                n297 = 0
                while n297 < 2:
                    n297 += 1
                    break
                    raise TypeError
                    1 / 0
                else:
                    log(304)
                n305 = 0
                while n305 < 2:
                    n305 += 1
                    raise
                    return 309
    finally:
        log(310)
        try:
            try:
                try:
                    log(([3, 1, 2] >> 1))
                    log(314)
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(317)
                    log(318)
                    log(320)
                for i in iter([4]):
                    log('i', i)
                    continue
                    break
                    raise TypeError from KeyError(9)
                else:
                    log(328)
                raise ZeroDivisionError(1, 2) from KeyError(9)
            finally:
                log(331)
                try:
                    log(dict(zip('abc', range(3))))
                    log(334)
                    1 / 0
                finally:
                    log(338)
                    log(339)
                    raise OSError(2, 'gone')
                    raise
                n345 = 0
                while n345 < 2:
                    n345 += 1
                    log(346)
                    break
                    continue
        except LookupError as e:
            log(352)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if [0j]:
                try:
                    raise OSError(2, 'gone')
                    log(356)
                except KeyError as e:
                    log(357)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except ValueError as e:
                    log(360)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                finally:
                    log(363)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(367)
        except KeyError as e:
            log(368)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(370)
            raise GeneratorExit from None
            n373 = 0
            while n373 < 2:
                n373 += 1
                try:
                    break
                except (KeyError, ValueError) as e:
                    log(376)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    return 380
                    raise
                    break
                finally:
                    log(385)
                    log({NotImplemented: frozenset({2, 3}), b'a': bytes(range(65, 75)), (None,): b'\\x00\\xff'})
                    break
                    log((1.0).__ceil__())
                for i in range(3):
                    log('i', i)
                    log(2**32 + 1)
        else:
            log(394)
            log(395)
        finally:
            log(396)
            log(397)
    log(398)
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
def run():
    log(([None, 0] >= 0j))
    n401 = 0
    while n401 < 2:
        n401 += 1
        if frozenset():
            try:
                try:
                    log(filter(-1.5))
                    raise
                finally:
                    log(406)
                    raise StopIteration(3) from KeyError(9)
                    break
                try:
                    raise KeyError('k') from KeyError(9)
                    raise
                except KeyError as e:
                    log(415)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(419)
                    log((NotImplemented).__iter__(complex('inf')))
            finally:
                log(422)
                if ('\\ud800' if memoryview(b'view') else frozenset()):
                    raise
                    raise ValueError('v') from None
                    raise TypeError from None
            log(429)
            with Manager(True) as m, Manager() as m:
                log(430)
        else:
            try:
                if (1, 2):
                    continue
                    log(433)
                    raise KeyError('k')
                else:
                    break
                    break
                    raise
                for i in iter([4]):
                    log('i', i)
                    log(444)
                    1 / 0
                    continue
            except Exception as e:
                log(449)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                    log(453)
                    log(455)
                except (KeyError, ValueError) as e:
                    log(456)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(457)
                    log(1/3)
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(463)
                    log((b'\\x00\\xff' ** 3))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            except Exception as e:
                log(468)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(469)
            finally:
                log(470)
                try:
                    continue
                except (KeyError, ValueError) as e:
                    log(473)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(475)
                    log(([0] * 5 if 1e22 else 1.0))
                    continue
                except BaseException as e:
                    log(480)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
    return 'fell off'
show(run)
''')
print('#', 17, flush=True)
run_snippet('''
show(lambda: [0] * 5)
''')
print('#', 18, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case -1: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(bytearray(b'xyz')))
show(lambda: run({1: 'one', 1.0: 'float'}))
show(lambda: run(((i for i in range(3))).count({1})))
show(lambda: run({1}))
''')
print('#', 19, flush=True)
run_snippet('''
show(lambda: zip((b'a').remove(-1, 2**30 - 1), keepends=True))
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: ((1, 2) != (range(0)).__iter__([1.5, 1])))
''')
print('#', 21, flush=True)
run_snippet('''
def run():
    a, b, c = {1: 'one', 1.0: 'float'}
    return locals()
show(run)
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    [] = (object << 31)
    return locals()
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __dir__(self): return ['b', 'a']
        def __len__(self): log('len'); return 2
        def __delattr__(self, name): log('delattr', name)
    class Y(object, X):
        pass
        def __bool__(self): log('bool'); return False
    class Z(float, Y):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __format__(self, spec): return f'fmt[{spec}]'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        value = 5
        prop = property(lambda self: 'prop')
        def __get__(self, obj, cls): log('get'); return 'got'
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
show(lambda: x == 1)
show(lambda: bytes(x))
show(lambda: x < y)
show(lambda: x * 2)
show(lambda: x + y)
show(lambda: x != y)
show(lambda: X.missing)
show(lambda: {**x})
def change():
    global x; x.new = 1
show(change)
''')
print('#', 24, flush=True)
run_snippet('''
show(lambda: 10**20)
''')
print('#', 25, flush=True)
run_snippet('''
def run():
    n485 = 0
    while n485 < 2:
        n485 += 1
        log(486)
        n487 = 0
        while n487 < 2:
            n487 += 1
            n488 = 0
            while n488 < 2:
                n488 += 1
                log(489)
                log(490)
            else:
                log(491)
            log(492)
            n493 = 0
            while n493 < 2:
                n493 += 1
                log(494)
                with Manager() as m:
                    log(({1: 2} == 'ǆ' != (2.5-1e3j)))
                    log(498)
                    1 / 0
                try:
                    continue
                    return 504
                except ValueError as e:
                    log(505)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                except LookupError as e:
                    log(510)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((frozenset() ** None))
                finally:
                    log(513)
                    1 / 0
            else:
                log(516)
        log(517)
    try:
        try:
            with 5, Manager(True):
                with Manager():
                    return 519
                    raise OSError(2, 'gone') from KeyError(9)
            try:
                if '😀x':
                    return 523
                    raise GeneratorExit
                else:
                    log('{0:> 08.1F}|{0!r}'.format(1j))
                try:
                    return 529
                    raise OSError(2, 'gone')
                    1 / 0
                except KeyError as e:
                    log(534)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(535)
                    log(537)
                    raise
                except ZeroDivisionError as e:
                    log(541)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 545
            except BaseException as e:
                log(546)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                1 / 0
                with 5:
                    log(549)
                    return 552
                    raise GeneratorExit
            else:
                n555 = 0
                while n555 < 2:
                    n555 += 1
                    raise OSError(2, 'gone')
                    raise OSError(2, 'gone') from KeyError(9)
                    raise StopIteration(3)
                else:
                    log(562)
                n563 = 0
                while n563 < 2:
                    n563 += 1
                    1 / 0
                    break
                    continue
                else:
                    log(570)
                for i in iter([4]):
                    log('i', i)
                    log(572)
                else:
                    log(573)
            raise ValueError('v') from None
        except* (TypeError, OSError) as e:
            log(576)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        finally:
            log(578)
            n579 = 0
            while n579 < 2:
                n579 += 1
                for i in ():
                    log('i', i)
                    break
                    raise TypeError from KeyError(9)
                    log(type)
                if (-2**30 >= ' pad ' > memoryview(b'view')):
                    raise GeneratorExit
                    raise KeyError('k') from KeyError(9)
            else:
                log(590)
            for i in 'ab':
                log('i', i)
                log(591)
                n593 = 0
                while n593 < 2:
                    n593 += 1
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    return 597
                else:
                    log(598)
            n599 = 0
            while n599 < 2:
                n599 += 1
                n600 = 0
                while n600 < 2:
                    n600 += 1
                    raise TypeError from KeyError(9)
                try:
                    continue
                    continue
                    return 608
                finally:
                    log(609)
                    continue
                try:
                    1 / 0
                except TypeError as e:
                    log(614)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                except Exception as e:
                    log(617)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise
                else:
                    raise StopIteration(3) from None
                finally:
                    log(624)
                    1 / 0
                    log(628)
                    log(len)
            else:
                log(631)
    except (KeyError, ValueError) as e:
        log(632)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(lambda x=1: x)
        try:
            n635 = 0
            while n635 < 2:
                n635 += 1
                try:
                    break
                    1 / 0
                    continue
                except LookupError as e:
                    log(642)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                    raise GeneratorExit from None
            else:
                log(649)
            for i in ():
                log('i', i)
                if (-2.5):
                    break
                try:
                    raise
                    continue
                except* (TypeError, OSError) as e:
                    log(656)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(658)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log(660)
                    break
                    continue
                n666 = 0
                while n666 < 2:
                    n666 += 1
                    continue
                    1 / 0
        except Exception as e:
            log(671)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n672 = 0
            while n672 < 2:
                n672 += 1
                log(673)
                break
                log(676)
        except KeyError as e:
            log(677)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(678)
                try:
                    raise
                    1 / 0
                except ZeroDivisionError as e:
                    log(683)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    raise ValueError('v') from KeyError(9)
                except BaseException as e:
                    log(688)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(-10**30)
                    raise OSError(2, 'gone')
                else:
                    log(693)
                    raise
            except* ValueError as e:
                log(697)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(698)
            finally:
                log(699)
                try:
                    raise GeneratorExit
                    return 703
                except LookupError as e:
                    log(704)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                except ValueError as e:
                    log(707)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(710)
                    log(dict(zip('abc', range(3))))
                for i in ():
                    log('i', i)
                    continue
                    log(({(1, 2): [3]} if (None,) else dict(zip('abc', range(3)))))
                else:
                    log(717)
        finally:
            log(718)
            n719 = 0
            while n719 < 2:
                n719 += 1
                n720 = 0
                while n720 < 2:
                    n720 += 1
                    log(set('abc'))
                    log(724)
                else:
                    log(725)
                n726 = 0
                while n726 < 2:
                    n726 += 1
                    raise TypeError
                    break
                else:
                    log(731)
            else:
                log(732)
            with Manager(True):
                log(733)
                log(734)
            raise OSError(2, 'gone') from KeyError(9)
        log(({'x': None} << 100))
    except KeyError as e:
        log(739)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n740 = 0
        while n740 < 2:
            n740 += 1
            for i in range(3):
                log('i', i)
                if ({'a': 1, 'b': 2} << -1):
                    continue
                    1 / 0
                    raise ValueError('v') from None
                try:
                    1 / 0
                except BaseException as e:
                    log(749)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                    return 755
                except TypeError as e:
                    log(756)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(760)
                log(761)
            else:
                log(762)
        if (63).bit_length([None, 0]):
            with Manager() as m, Manager():
                try:
                    log(763)
                    log(({1, 2, 3}).difference(2, 0.5, complex('inf'), default=0))
                    log(767)
                except BaseException as e:
                    log(769)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 771
                except KeyError as e:
                    log(772)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(774)
                    return 776
                finally:
                    log(777)
                    raise
                    log('ab' * 20)
                with Manager(True) as m, Manager():
                    raise
                    raise ValueError('v')
                try:
                    1 / 0
                    log(788)
                except TypeError as e:
                    log(790)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(({'a': 1, 'b': 2} is dict(zip('abc', range(3)))))
                else:
                    return 794
                    log(796)
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(799)
                    log(801)
            with 5:
                log(803)
                with Manager(True), Manager(True) as m:
                    log(805)
                    raise
                    raise OSError(2, 'gone')
                try:
                    raise
                    1 / 0
                    log(815)
                except KeyError as e:
                    log(816)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(818)
                    log(1j)
                except (KeyError, ValueError) as e:
                    log(821)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log(frozenset())
                finally:
                    log(826)
                    return 828
                    return 830
        else:
            try:
                n831 = 0
                while n831 < 2:
                    n831 += 1
                    return 833
                    raise GeneratorExit
                try:
                    1 / 0
                    raise
                    raise
                except Exception as e:
                    log(842)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise KeyError('k') from None
                except TypeError as e:
                    log(847)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 849
                    log(851)
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(854)
                    log(856)
            finally:
                log(857)
                try:
                    log(858)
                    1 / 0
                except ZeroDivisionError as e:
                    log(862)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(864)
                finally:
                    log(865)
                    1 / 0
                    log(868)
                    raise
            log(872)
            for i in range(3):
                log('i', i)
                with Manager(True):
                    raise StopIteration(3)
                if float('nan'):
                    continue
                    log(878)
                    break
                with Manager(True):
                    raise KeyError('k')
        log(883)
    finally:
        log(884)
        with Manager() as m:
            try:
                with Manager() as m:
                    return 886
                    1 / 0
            except LookupError as e:
                log(889)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise TypeError
                except* ValueError as e:
                    log(892)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(893)
                try:
                    log(894)
                    log(format(2**32 + 1, '!'))
                except BaseException as e:
                    log(898)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                finally:
                    log(901)
                    1 / 0
                    raise
            except ArithmeticError as e:
                log(906)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True):
                    return 908
                    raise ValueError('v') from None
                if ([None, 0] if 'ΑΣ' else ('a', 1)):
                    log((123456.789 << 31))
                    log(914)
                    raise KeyError('k')
                try:
                    raise TypeError from None
                finally:
                    log(919)
                    log(920)
            finally:
                log(922)
                try:
                    raise ValueError('v')
                except (KeyError, ValueError) as e:
                    log(925)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                try:
                    log(930)
                except (KeyError, ValueError) as e:
                    log(932)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 936
                    log(938)
                except ArithmeticError as e:
                    log(939)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                else:
                    1 / 0
            1 / 0
        try:
            with Manager(True) as m:
                try:
                    log(947)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(952)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(958)
                else:
                    1 / 0
                log(961)
            try:
                if (1j).__format__(-3, -256):
                    raise
                else:
                    log(964)
                    log(sorted(x or 1 for x in None if not x))
                    raise StopIteration(3) from KeyError(9)
                try:
                    log(970)
                    raise KeyError('k')
                except ZeroDivisionError as e:
                    log(974)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                finally:
                    log(981)
                    raise OSError(2, 'gone')
            finally:
                log(984)
                return 986
                with Manager() as m, Manager(True) as m:
                    log(987)
                    return 990
                    raise GeneratorExit from None
        finally:
            log(993)
            try:
                try:
                    raise
                except Exception as e:
                    log(996)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                except (KeyError, ValueError) as e:
                    log(999)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                for i in ():
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(1006)
                else:
                    log(1008)
            except* (TypeError, OSError) as e:
                log(1009)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* KeyError as e:
                log(1011)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            finally:
                log(1013)
                if list():
                    raise GeneratorExit
                log(1016)
            with Manager() as m, Manager() as m:
                n1017 = 0
                while n1017 < 2:
                    n1017 += 1
                    raise
                    raise ZeroDivisionError(1, 2) from None
                else:
                    log(1022)
            log(1023)
        if (float('inf')).conjugate(2**62 - 1):
            n1024 = 0
            while n1024 < 2:
                n1024 += 1
                n1025 = 0
                while n1025 < 2:
                    n1025 += 1
                    log('{0:!}|{0!r}'.format(-0.0))
                    break
                    raise GeneratorExit from None
            else:
                log(1032)
        else:
            n1033 = 0
            while n1033 < 2:
                n1033 += 1
                n1034 = 0
                while n1034 < 2:
                    n1034 += 1
                    log({x for x in '%s-%d' if not x})
                log(1037)
                try:
                    raise KeyError('k')
                    log(1041)
                    continue
                finally:
                    log(1044)
                    log(1046)
                    raise
            else:
                log(1049)
    n1050 = 0
    while n1050 < 2:
        n1050 += 1
        with Manager(True), Manager(True) as m:
            for i in [1, 2]:
                log('i', i)
                raise GeneratorExit
                for i in iter([4]):
                    log('i', i)
                    log(1053)
                    log(any(x for x in frozenset({2, 3})))
                    continue
                else:
                    log(1059)
        with 5:
            try:
                with 5, Manager(True) as m:
                    break
                    log((-1e-7 < ... == b'abc'))
                break
                for i in 'ab':
                    log('i', i)
                    return 1067
                    raise KeyError('k')
            finally:
                log(1070)
                break
                continue
                continue
            n1077 = 0
            while n1077 < 2:
                n1077 += 1
                n1078 = 0
                while n1078 < 2:
                    n1078 += 1
                    break
                    raise StopIteration(3)
                    log(([0] * 5)[-3:0:])
                try:
                    raise ValueError('v')
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    continue
                except LookupError as e:
                    log(1091)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ValueError('v')
                    continue
                except ValueError as e:
                    log(1098)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1099)
                    log([None, 0])
                    break
                else:
                    log('title case Text')
            else:
                log(1107)
            1 / 0
    return 'fell off'
show(run)
''')
print('#', 26, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case -1: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v}: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a': return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1: return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((set()).difference_update(('a', 1)))[-100:5:]))
show(lambda: run((-bool(-1, 0.5))))
show(lambda: run((2.5-1e3j)))
show(lambda: run((0j if -2**62 else (['b', 'a'])[10])))
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
    with Manager(True):
        yield 10
    yield from [2, 3]
    try:
        yield 6
    finally:
        log('finally')
    try:
        yield 6
    finally:
        log('finally')
    yield 'last'
g = make()
show(lambda: g.gi_frame is None)
show(lambda: g.close())
show(lambda: g.throw(StopIteration))
show(lambda: next(iter(g)))
show(lambda: next(iter(g)))
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: (((frozenset() if set() else -1.5) != [3, 1, 2]) >> -1))
''')
print('#', 29, flush=True)
run_snippet('''
show(lambda: (not format(2**64, '>08.25X')))
''')
print('#', 30, flush=True)
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
show(lambda: g.throw(StopIteration))
show(lambda: list(g))
show(lambda: next(iter(g)))
show(lambda: g.throw(StopIteration))
show(lambda: g.gi_frame is None)
show(lambda: g.close())
show(g.close)
''')
print('#', 31, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(1, **{'a': 2}))
show(lambda: f(a=1))
show(lambda: f(*(), **{}))
show(lambda: f())
''')
print('#', 32, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __set__(self, obj, value): log('set', value)
        prop = property(lambda self: 'prop')
        def __delattr__(self, name): log('delattr', name)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        value = 5
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y(bytes):
        pass
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __mul__(self, other): return ('mul', other)
        def __contains__(self, item): log('contains', item); return item == 1
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __missing__(self, key): return 'missing'
        def __length_hint__(self): return 3
    class Z(set, X):
        pass
        def __round__(self, n=None): return ('round', n)
        prop = property(lambda self: 'prop')
        def __float__(self): log('float'); return 1.5
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
show(lambda: x[5])
show(lambda: X[3])
show(lambda: X.value)
show(lambda: dict(x))
show(lambda: x[0])
show(lambda: x + y)
show(lambda: x < y)
show(lambda: -x)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 33, flush=True)
run_snippet('''
def run():
    try:
        try:
            return 1111
            n1112 = 0
            while n1112 < 2:
                n1112 += 1
                if memoryview({1}, 2):
                    log(1113)
                    continue
                else:
                    log(1117)
                    log(format(b'', '= #30x'))
                    return 1122
                if ([None, 0] >> 31):
                    1 / 0
                    raise TypeError
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                else:
                    break
                    log(1132)
                if (123456.789 ** 0):
                    break
                    raise ZeroDivisionError(1, 2) from None
                    raise ValueError('v')
            with 5, Manager() as m:
                with Manager() as m, Manager():
                    log((3, 2, 1, 0))
                    log(1142)
                    return 1144
                log((1e22 >= -1))
        finally:
            log(1147)
            n1148 = 0
            while n1148 < 2:
                n1148 += 1
                with Manager(True), Manager(True):
                    log(1150)
                    raise
                    raise
            with Manager(True), Manager(True):
                with 5:
                    log(1155)
        for i in range(3):
            log('i', i)
            continue
            try:
                for i in ():
                    log('i', i)
                    log(1159)
                else:
                    log(1161)
                for i in [1, 2]:
                    log('i', i)
                    log((1j).__abs__())
                    1 / 0
                    log(('%#5.12E' % (2**64,)))
                try:
                    break
                    log((b'a,b,c')[1:])
                except LookupError as e:
                    log(1172)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1174)
                finally:
                    log(1175)
                    log((range(0)).__call__([]))
                    continue
                    log(1180)
            finally:
                log(1182)
                n1183 = 0
                while n1183 < 2:
                    n1183 += 1
                    log(1184)
                    continue
                    log(1189)
                for i in [1, 2]:
                    log('i', i)
                    continue
                else:
                    log(1192)
            n1193 = 0
            while n1193 < 2:
                n1193 += 1
                for i in 'ab':
                    log('i', i)
                    raise
                else:
                    log(1196)
                log(1197)
                n1198 = 0
                while n1198 < 2:
                    n1198 += 1
                    break
                else:
                    log(1201)
    except BaseException as e:
        log(1202)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in [1, 2]:
            log('i', i)
            continue
            for i in [1, 2]:
                log('i', i)
                n1205 = 0
                while n1205 < 2:
                    n1205 += 1
                    log(1207)
                else:
                    log(1208)
                for i in 'ab':
                    log('i', i)
                    continue
                    log(' pad ')
                    raise TypeError from KeyError(9)
            log(1215)
        else:
            log(1216)
        try:
            n1217 = 0
            while n1217 < 2:
                n1217 += 1
                raise KeyError('k')
                continue
                continue
            else:
                log(1224)
            log(1225)
            for i in [1, 2]:
                log('i', i)
                log(1227)
                if ([1])[-3:5]:
                    continue
                    continue
        except* ValueError as e:
            log(1232)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        try:
            n1234 = 0
            while n1234 < 2:
                n1234 += 1
                n1235 = 0
                while n1235 < 2:
                    n1235 += 1
                    raise ZeroDivisionError(1, 2) from None
                    log(1239)
                    raise StopIteration(3)
                else:
                    log(1242)
                raise
            log(1245)
        except ArithmeticError as e:
            log(1246)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with 5, Manager():
                raise ValueError('v') from None
                log(1249)
            if format(complex('inf'), '+,.1e'):
                raise
            else:
                if 'aXbXc':
                    raise
                    log((2.5 if 123456.789 else {}))
                for i in 'ab':
                    log('i', i)
                    1 / 0
        except LookupError as e:
            log(1258)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1259)
        finally:
            log(1260)
            with Manager(True) as m, Manager():
                log(1261)
            n1262 = 0
            while n1262 < 2:
                n1262 += 1
                if (b' x ' and 255):
                    raise
                    raise
                    raise
                else:
                    continue
                    raise
                    raise ZeroDivisionError(1, 2)
                try:
                    raise OSError(2, 'gone')
                except TypeError as e:
                    log(1277)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1278)
                    raise
                finally:
                    log(1282)
                    raise
                    return 1286
            else:
                log(1287)
            try:
                try:
                    1 / 0
                    log(1290)
                    log(({1} >> 31))
                finally:
                    log(1294)
                    log(1295)
            except KeyError as e:
                log(1297)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1298 = 0
                while n1298 < 2:
                    n1298 += 1
                    1 / 0
                try:
                    log(1302)
                    log((set() >> 0))
                finally:
                    log(1305)
                    log(int(float('inf'), 'é'))
                    raise
                    log(1310)
            except ArithmeticError as e:
                log(1312)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(list(x for x in [0] * 5 if x != 1))
                    raise ZeroDivisionError(1, 2)
                    raise KeyError('k')
                finally:
                    log(1319)
                    raise KeyError('k') from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1324)
            finally:
                log(1326)
                n1327 = 0
                while n1327 < 2:
                    n1327 += 1
                    raise StopIteration(3)
                n1330 = 0
                while n1330 < 2:
                    n1330 += 1
                    log(1331)
                    continue
                    raise ZeroDivisionError(1, 2)
                else:
                    log(1337)
                log(1338)
    except BaseException as e:
        log(1339)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            try:
                with Manager(True):
                    log(1341)
                    raise KeyError('k')
                    log(1345)
                try:
                    log([1.5, 1])
                    log([str(x) for x in b'a,b,c' if x])
                except Exception as e:
                    log(1350)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(1355)
                    1 / 0
                    log((+(1, 2)))
                    log(1360)
            except LookupError as e:
                log(1362)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1363 = 0
                while n1363 < 2:
                    n1363 += 1
                    log((True if {1: 'one', 1.0: 'float'} else '%s-%d'))
                    log({'x': None})
                    raise KeyError('k') from KeyError(9)
                else:
                    log(1370)
            except ValueError as e:
                log(1371)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise ZeroDivisionError(1, 2)
        except LookupError as e:
            log(1374)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n1375 = 0
            while n1375 < 2:
                n1375 += 1
                if (1+2j):
                    continue
                log(1378)
                raise TypeError from None
            with Manager(True), Manager() as m:
                try:
                    raise
                    return 1384
                    log(1386)
                except ZeroDivisionError as e:
                    log(1387)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1388)
                    log(format('A\\nB\\r\\nC', '0= .3q'))
                for i in 'ab':
                    log('i', i)
                    raise TypeError from KeyError(9)
                else:
                    log(1394)
            log(1395)
        except ValueError as e:
            log(1396)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1397)
            n1398 = 0
            while n1398 < 2:
                n1398 += 1
                try:
                    return 1400
                    continue
                    1 / 0
                except ValueError as e:
                    log(1405)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except KeyError as e:
                    log(1408)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    return 1412
                    break
                finally:
                    log(1415)
                    break
                    1 / 0
                    log(1420)
                try:
                    log(1423)
                    break
                    break
                finally:
                    log(1428)
                    break
                    log(1432)
                    log(1434)
        n1435 = 0
        while n1435 < 2:
            n1435 += 1
            if ({} > complex('inf') != range(0)):
                try:
                    log(1437)
                    raise
                    break
                except ZeroDivisionError as e:
                    log(1442)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log(1445)
                except ArithmeticError as e:
                    log(1447)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1449)
                    log(1451)
                    log(1453)
                log(1454)
            else:
                try:
                    break
                finally:
                    log(1457)
                    log(1459)
                    raise KeyError('k') from None
                for i in iter([4]):
                    log('i', i)
                    raise ValueError('v')
            if ('title case Text' << 0):
                if ((1+2j) << 100):
                    raise
                    log(1j)
                    raise TypeError
                else:
                    continue
                    break
                for i in ():
                    log('i', i)
                    raise TypeError from KeyError(9)
                    log((())[2**64])
                else:
                    log(1478)
                try:
                    log({-x for x in dict(zip('abc', range(3))) if x != 1})
                except ValueError as e:
                    log(1481)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                except ValueError as e:
                    log(1484)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    continue
        else:
            log(1489)
        n1490 = 0
        while n1490 < 2:
            n1490 += 1
            if (b'a,b,c')[0:3:]:
                for i in [1, 2]:
                    log('i', i)
                    raise OSError(2, 'gone') from KeyError(9)
                for i in iter([4]):
                    log('i', i)
                    break
            n1495 = 0
            while n1495 < 2:
                n1495 += 1
                if frozenset():
                    log(complex('inf'))
                    log(bytes(['b', 'a']))
    if frozenset({2, 3}):
        try:
            with Manager():
                n1500 = 0
                while n1500 < 2:
                    n1500 += 1
                    log(1501)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except ZeroDivisionError as e:
                    log(1505)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1507
                    raise StopIteration(3)
                    return 1511
                except TypeError as e:
                    log(1512)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    log(1515)
            try:
                with Manager() as m:
                    log((not 1j))
            except ArithmeticError as e:
                log(1519)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    1 / 0
                    return 1525
                except* KeyError as e:
                    log(1526)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1527)
                except* ValueError as e:
                    log(1528)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1529)
                finally:
                    log(1530)
                    1 / 0
            except Exception as e:
                log(1533)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1534)
                raise KeyError('k')
                for i in 'ab':
                    log('i', i)
                    log(3)
                    break
            else:
                log(1541)
                log(1543)
                try:
                    raise ValueError('v')
                    return 1547
                    log(1549)
                except KeyError as e:
                    log(1550)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1552
                    log(1553)
                    log(sum(x or 1 for x in [0] * 5 if x != 1))
        except Exception as e:
            log(1557)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with 5:
                with Manager() as m, 5:
                    log(1559)
                    log(1561)
                try:
                    log(1563)
                finally:
                    log(1564)
                    log(1566)
                n1567 = 0
                while n1567 < 2:
                    n1567 += 1
                    continue
                    break
                    log(1572)
            log(1574)
            try:
                with Manager() as m, 5:
                    raise ValueError('v') from None
            except TypeError as e:
                log(1577)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1578)
            except (KeyError, ValueError) as e:
                log(1580)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log('a,b,,c')
                log(())
                try:
                    raise ZeroDivisionError(1, 2) from None
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(1589)
                    log(1590)
            finally:
                log(1592)
                n1593 = 0
                while n1593 < 2:
                    n1593 += 1
                    raise
                    break
                for i in range(3):
                    log('i', i)
                    1 / 0
        except Exception as e:
            log(1600)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (-0.0-0j):
                with Manager() as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1603)
            else:
                try:
                    log(1605)
                finally:
                    log(1607)
                    raise
                    return 1611
                if 2.675:
                    return 1613
                else:
                    return 1615
                    log(1617)
                    log(1618)
            with 5:
                try:
                    log(1620)
                except LookupError as e:
                    log(1622)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1623)
                log(1625)
            try:
                for i in 'ab':
                    log('i', i)
                    continue
                    1 / 0
                    break
                if [x for x in memoryview(b'view') if not x]:
                    return 1633
                    log(1635)
                else:
                    raise TypeError from None
                    log(1639)
            except (KeyError, ValueError) as e:
                log(1640)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager() as m:
                    raise StopIteration(3)
                    raise StopIteration(3) from None
            finally:
                log(1645)
                raise StopIteration(3)
    return 'fell off'
show(run)
''')
print('#', 34, flush=True)
run_snippet('''
show(lambda: (({1: 'one', 1.0: 'float'})[:0:5] >= (+'{0:^30.25}|{0!r}'.format(123456.789))))
''')
print('#', 35, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {}: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((any(x or 1 for x in True if x) if range(5) else set())))
show(lambda: run((sorted(x for x in (2.5-1e3j)) >> 31)))
show(lambda: run(frozenset('-3.5')))
show(lambda: run(format('a', ' 08.3d')))
''')
print('#', 36, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __neg__(self): return 'neg'
        value = 5
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
    class Y(int, X):
        pass
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __len__(self): log('len'); return 2
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __neg__(self): return 'neg'
        prop = property(lambda self: 'prop')
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
show(lambda: [i for i in x])
show(lambda: bytes(x))
show(lambda: round(x, 2))
show(lambda: x(1, b=2))
show(lambda: 7 in x)
show(lambda: x @ y)
show(lambda: -x)
show(lambda: sorted([x, y]) is None)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 37, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise KeyError('k')
    yield from [2, 3]
    raise TypeError
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.close())
show(lambda: next(g))
show(lambda: g.throw(KeyError))
show(lambda: next(iter(g)))
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    if [*[].append]:
        if b'a':
            raise ValueError('v')
        else:
            for i in 'ab':
                log('i', i)
                with Manager() as m, Manager(True):
                    log(1651)
                    break
                    return 1655
            try:
                try:
                    raise
                    raise TypeError
                finally:
                    log(1660)
                    log(1661)
                    log({'x': None})
                    raise OSError(2, 'gone')
            except BaseException as e:
                log(1667)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1668 = 0
                while n1668 < 2:
                    n1668 += 1
                    continue
                    log(1672)
                    log(1674)
                raise StopIteration(3) from KeyError(9)
            else:
                log(1678)
                try:
                    log(1679)
                    return 1682
                except ZeroDivisionError as e:
                    log(1683)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1684)
                    log(((3, 2, 1, 0) // (None,)))
                    return 1689
                except Exception as e:
                    log(1690)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from KeyError(9)
                    return 1694
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(1697)
                    1 / 0
                    log(1700)
                    raise
            finally:
                log(1704)
                with Manager():
                    log(-float('inf'))
                    1 / 0
            with Manager(True) as m, Manager():
                try:
                    log(1710)
                except Exception as e:
                    log(1711)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise ValueError('v')
                    1 / 0
                return 1719
                try:
                    return 1721
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(1724)
                    log(1725)
        with 5, Manager(True):
            if [3, 1, 2]:
                raise KeyError('k') from None
                try:
                    return 1730
                finally:
                    log(1731)
                    log(1733)
                    log(1734)
                    1 / 0
                with Manager(True) as m, 5:
                    log(1739)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(1743)
    else:
        try:
            if ('a', 1):
                for i in ():
                    log('i', i)
                    continue
                    log(1746)
                    raise
            else:
                with Manager(True) as m:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                log(1754)
                try:
                    raise
                    return 1758
                except Exception as e:
                    log(1759)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1761)
                    raise
                    log(1764)
                except TypeError as e:
                    log(1766)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1768)
                    raise StopIteration(3)
                else:
                    log('{0:*<-30_e}|{0!r}'.format(2**31))
                    1 / 0
                finally:
                    log(1775)
                    return 1777
                    1 / 0
            with Manager() as m, Manager(True):
                for i in range(3):
                    log('i', i)
                    raise GeneratorExit from None
                n1782 = 0
                while n1782 < 2:
                    n1782 += 1
                    return 1784
                    raise
        except KeyError as e:
            log(1787)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in [1, 2]:
                log('i', i)
                for i in [1, 2]:
                    log('i', i)
                    continue
                    return 1791
                    log((range(10, 0, -3) if set() else type))
                if ([[1], [2]] << 1):
                    raise TypeError
                    raise ValueError('v')
                else:
                    continue
                    break
                    raise KeyError('k') from KeyError(9)
            else:
                log(1804)
        finally:
            log(1805)
            if (-b'a'):
                raise ValueError('v') from None
                try:
                    log((2.5-1e3j))
                    log(({1, 2, 3} << 1.0))
                finally:
                    log(1812)
                    log(1813)
                n1815 = 0
                while n1815 < 2:
                    n1815 += 1
                    1 / 0
                    raise ZeroDivisionError(1, 2) from None
                    raise
            else:
                try:
                    log(1822)
                except BaseException as e:
                    log(1824)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1826)
                except LookupError as e:
                    log(1827)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    return 1831
                    return 1833
                else:
                    log(1e22)
                    log(({1, 2, 3} << 64))
                    raise KeyError('k') from None
                finally:
                    log(1840)
                    raise
        n1843 = 0
        while n1843 < 2:
            n1843 += 1
            try:
                n1844 = 0
                while n1844 < 2:
                    n1844 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                if (frozenset() - [1, 2, 3, 4, 5]):
                    log(' pad ')
                    log(1850)
                    raise
                raise ValueError('v')
            except (KeyError, ValueError) as e:
                log(1855)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if {}:
                    continue
                else:
                    log(((1, 2) if 'abc' else {1, 2, 3}))
                    return 1861
                n1862 = 0
                while n1862 < 2:
                    n1862 += 1
                    log(1864)
                    raise
                    1 / 0
                log(1869)
            except Exception as e:
                log(1870)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1871 = 0
                while n1871 < 2:
                    n1871 += 1
                    log(float(1e100))
                    break
                else:
                    log(1876)
                with Manager(True), Manager():
                    raise StopIteration(3) from KeyError(9)
                raise OSError(2, 'gone') from KeyError(9)
            finally:
                log(1881)
                if hasattr():
                    1 / 0
                    break
                continue
        1 / 0
    log(1891)
    return 'fell off'
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
def run():
    v = {}
    try:
        v[::-1] = any(-x for x in {1} if x)
    finally:
        log(v)
    return v
show(run)
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
    with Manager(True):
        yield 10
    for i in range(2):
        yield i
    raise StopIteration(3)
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: g.throw(KeyError))
show(lambda: next(g))
show(lambda: next(g))
show(lambda: g.gi_frame is None)
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 41, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __int__(self): log('int'); return 4
        value = 5
        static = staticmethod(lambda *a: ('static', a))
    class Y():
        pass
    class Z(Y):
        pass
        def __lt__(self, other): log('lt'); return True
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __int__(self): log('int'); return 4
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __len__(self): log('len'); return 2
        def __call__(self, *a, **k): return ('called', a, k)
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
show(lambda: sum(x))
show(lambda: hasattr(x, 'b'))
show(lambda: x(1, b=2))
show(lambda: repr(x))
show(lambda: dir(x)[:3])
show(lambda: x.prop)
show(lambda: 1 + x)
show(lambda: list(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 42, flush=True)
run_snippet('''
show(lambda: [1])
''')
print('#', 43, flush=True)
run_snippet('''
show(lambda: ValueError('v'))
''')
print('#', 44, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case list([x, y]) if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool() if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]) if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((('a', 1))[False])[:5:5]))
show(lambda: run({b'a': (1, (2, 3)), (None,): (1, (2, 3))}))
show(lambda: run((1j).__format__(5, 0j)))
show(lambda: run((-0.0-0j)))
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
    raise ValueError('v')
    raise OSError(2, 'gone')
    yield 'last'
g = make()
show(lambda: next(g, 'end'))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g, 'end'))
show(lambda: g.send(None))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 46, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case -1: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v} if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a] if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1 if log('guard'): return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([[1], [2]]))
show(lambda: run({}))
show(lambda: run((not 'A\\nB\\r\\nC')))
show(lambda: run(format((2.5-1e3j), '*<08.3o')))
''')
print('#', 47, flush=True)
run_snippet('''
show(lambda: (1.7976931348623157e308 if {x for x in bytearray() if x} else {}))
''')
print('#', 48, flush=True)
run_snippet('''
show(lambda: {1})
''')
print('#', 49, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __neg__(self): return 'neg'
        def __str__(self): return 'str'
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
    class Y(object, X):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __round__(self, n=None): return ('round', n)
        value = 5
        def __exit__(self, *a): log('exit', a[0]); return True
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
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
show(lambda: x(1, b=2))
show(lambda: x.klass(2))
show(lambda: x == x)
show(lambda: vars(x))
show(lambda: x < y)
show(lambda: (*x,))
show(lambda: 1 + x)
show(lambda: X.__mro__)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    [] = ((3, 2, 1, 0) - object)
    return locals()
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
show(lambda: set('abc'))
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    for i in iter([4]):
        log('i', i)
        with Manager(True):
            return 1893
    log(1894)
    log(1895)
    return 'fell off'
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    try:
        log(1896)
        try:
            try:
                with Manager(), Manager(True):
                    log(1898)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
            except TypeError as e:
                log(1903)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1905)
                    log((1,))
                finally:
                    log(1908)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            try:
                n1911 = 0
                while n1911 < 2:
                    n1911 += 1
                    continue
                    1 / 0
                else:
                    log(1916)
            except KeyError as e:
                log(1917)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(), Manager() as m:
                    log(1918)
                n1920 = 0
                while n1920 < 2:
                    n1920 += 1
                    log(1921)
                    continue
            except BaseException as e:
                log(1925)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise ValueError('v')
                with 5, Manager() as m:
                    return 1929
                    log((0).from_bytes(-3, 2**62 - 1, ()))
            with Manager():
                log(1932)
                log(1933)
                n1934 = 0
                while n1934 < 2:
                    n1934 += 1
                    1 / 0
                    1 / 0
        except Exception as e:
            log(1939)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            return 1941
            try:
                if '{0:^_X}|{0!r}'.format(2**61):
                    raise
                    1 / 0
            except ArithmeticError as e:
                log(1946)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    log(1949)
                    raise GeneratorExit from KeyError(9)
                except (KeyError, ValueError) as e:
                    log(1953)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1954)
                    1 / 0
                    1 / 0
                except Exception as e:
                    log(1960)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    raise
            try:
                try:
                    1 / 0
                    return 1968
                    log((255 << 0))
                finally:
                    log(1971)
                    log(1973)
            finally:
                log(1974)
                n1975 = 0
                while n1975 < 2:
                    n1975 += 1
                    continue
                    raise GeneratorExit from KeyError(9)
                    raise
                try:
                    raise GeneratorExit from KeyError(9)
                    log((-(1,)))
                except Exception as e:
                    log(1986)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1988
                    raise
                except (KeyError, ValueError) as e:
                    log(1991)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                    raise StopIteration(3)
                if (b'abc' > b'a,b,c'):
                    raise TypeError from None
                else:
                    1 / 0
                    raise ZeroDivisionError(1, 2)
    except (KeyError, ValueError) as e:
        log(2004)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(True):
            n2005 = 0
            while n2005 < 2:
                n2005 += 1
                raise
                for i in iter([4]):
                    log('i', i)
                    continue
                else:
                    log(2010)
                log(2011)
    finally:
        log(2012)
        try:
            try:
                if 3:
                    raise OSError(2, 'gone')
                    raise OSError(2, 'gone')
                with Manager(True) as m:
                    log(print)
                    log(2020)
            except TypeError as e:
                log(2021)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2022)
                try:
                    log((2.5 ** -1))
                except ZeroDivisionError as e:
                    log(2026)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    log(2029)
                if -2**63 - 1:
                    log(2032)
                else:
                    log(2034)
                    log(NotImplemented)
        finally:
            log(2037)
            return 2039
            try:
                log(2040)
                try:
                    log(2)
                finally:
                    log(2043)
                    1 / 0
                    raise
            finally:
                log(2048)
                for i in ():
                    log('i', i)
                    raise
                    1 / 0
                for i in iter([4]):
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                n2055 = 0
                while n2055 < 2:
                    n2055 += 1
                    1 / 0
                    break
                    continue
                else:
                    log(2062)
        log(2063)
        try:
            try:
                try:
                    1 / 0
                    raise GeneratorExit from None
                    log(2068)
                except Exception as e:
                    log(2070)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2072
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(2075)
                    1 / 0
                    log(2079)
                    log(2080)
                try:
                    log(2083)
                    1 / 0
                except Exception as e:
                    log(2086)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                    raise KeyError('k') from None
                else:
                    return 2092
                    raise GeneratorExit
            except Exception as e:
                log(2095)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if []:
                    raise
            except BaseException as e:
                log(2098)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    return 2100
                    continue
                    break
                for i in range(3):
                    log('i', i)
                    break
                    break
                else:
                    log(2109)
                with Manager() as m, Manager() as m:
                    raise GeneratorExit from KeyError(9)
            else:
                log(2112)
                log(2114)
            finally:
                log(2115)
                log(2117)
        except LookupError as e:
            log(2118)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
            1 / 0
            for i in [1, 2]:
                log('i', i)
                try:
                    continue
                    break
                    return 2128
                except* (TypeError, OSError) as e:
                    log(2129)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(2131)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(2133)
                    1 / 0
            else:
                log(2136)
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise KeyError('k')
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: next(iter(g)))
show(lambda: g.throw(KeyError))
show(lambda: list(g))
show(lambda: g.send(None))
show(lambda: g.throw(KeyError))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 55, flush=True)
run_snippet('''
def run():
    with Manager():
        for i in [1, 2]:
            log('i', i)
            n2137 = 0
            while n2137 < 2:
                n2137 += 1
                log(2138)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                for i in 'ab':
                    log('i', i)
                    break
            if ([[1], [2]] << 64):
                for i in ():
                    log('i', i)
                    raise
                else:
                    log(2145)
                try:
                    raise ZeroDivisionError(1, 2)
                    raise OSError(2, 'gone')
                    raise GeneratorExit from None
                except Exception as e:
                    log(2152)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                else:
                    log(2156)
                n2157 = 0
                while n2157 < 2:
                    n2157 += 1
                    return 2159
                else:
                    log(2160)
            try:
                try:
                    continue
                    1 / 0
                except* ValueError as e:
                    log(2165)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2166)
                except* ValueError as e:
                    log(2167)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2168)
                finally:
                    log(2169)
                    break
                for i in 'ab':
                    log('i', i)
                    raise
                    1 / 0
                    return 2177
                else:
                    log(2178)
            except ArithmeticError as e:
                log(2179)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2180)
                if list(str(x) for x in 1 if x):
                    log((~2**64))
                    log(2184)
                    continue
                else:
                    raise ZeroDivisionError(1, 2) from None
            else:
                with Manager(True):
                    1 / 0
                try:
                    continue
                    raise KeyError('k') from KeyError(9)
                    log(2196)
                finally:
                    log(2197)
                    raise
                try:
                    1 / 0
                finally:
                    log(2202)
                    log(2204)
                    log(2206)
            finally:
                log(2207)
                log(2209)
                for i in range(3):
                    log('i', i)
                    break
                    log(2212)
        else:
            log(2214)
    return 'fell off'
show(run)
''')
print('#', 56, flush=True)
run_snippet('''
async def main():
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    v = frozenset()
    try:
        v *= -3
    finally:
        log(v)
    return v
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(1, c=3))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(a=1))
show(lambda: f(1, b=2))
''')
print('#', 59, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(**{'a': 1}))
show(lambda: f(1, b=2))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(*5))
''')
