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
    log(await Wait(1))
    try:
        await Wait(5)
    finally:
        log('finally')
    return 6
show(lambda: drive(main()))
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
        case tuple((a, b)) if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]} if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case _: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((b'a')[3:] ** 3)))
show(lambda: run((ord(-2**63 - 1, ValueError('v'), range(5), *[1, 2]) ** 3)))
show(lambda: run(b' x '))
show(lambda: run(((slice(1, 5, 2)).nothing() << 0)))
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    a, *b, c = (str if [None, 0] else frozenset({2, 3}))
    return locals()
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    with Manager() as m:
        try:
            with Manager():
                with Manager(True) as m, Manager():
                    log(1)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise
                with Manager(True):
                    log(7)
                    raise ValueError('v') from KeyError(9)
                    raise KeyError('k')
                log(13)
        except KeyError as e:
            log(14)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(), Manager():
                if (+Ellipsis):
                    1 / 0
                    log(18)
                n19 = 0
                while n19 < 2:
                    n19 += 1
                    continue
                    log(([[1], [2]] - -10**30))
                if (not {1}):
                    1 / 0
                    return 27
        except ValueError as e:
            log(28)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    log(frozenset())
                    log((complex('inf')).__format__(0, key=str))
                except* (TypeError, OSError) as e:
                    log(33)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(34)
                except* KeyError as e:
                    log(35)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(36)
            except* ValueError as e:
                log(37)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            finally:
                log(39)
                with Manager():
                    1 / 0
                    log(42)
                    log(44)
                try:
                    1 / 0
                finally:
                    log(48)
                    raise
                    raise GeneratorExit
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                for i in iter([4]):
                    log('i', i)
                    return 56
                else:
                    log(57)
            n58 = 0
            while n58 < 2:
                n58 += 1
                raise GeneratorExit
            log(61)
        with Manager(True), 5:
            n62 = 0
            while n62 < 2:
                n62 += 1
                continue
                continue
                with 5:
                    log(67)
            log(69)
    return 'fell off'
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
    class Y():
        pass
        def __len__(self): log('len'); return 2
    class Z(float, Y):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: vars(x))
show(lambda: dict(x))
show(lambda: {**x})
show(lambda: str(x))
show(lambda: 1 in x)
show(lambda: 1 + x)
show(lambda: x.__class__.__name__)
def change():
    global x; del x.a
show(change)
''')
print('#', 6, flush=True)
run_snippet('''
show(lambda: (frozenset({2, 3})).issuperset())
''')
print('#', 7, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __gt__(self, other): log('gt'); return NotImplemented
        def __set__(self, obj, value): log('set', value)
        def __int__(self): log('int'); return 4
        def __iadd__(self, other): log('iadd'); return NotImplemented
        prop = property(lambda self: 'prop')
        def __hash__(self): return 7
    class Y(dict, X):
        pass
        static = staticmethod(lambda *a: ('static', a))
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    class Z(tuple, Y):
        pass
        def __float__(self): log('float'); return 1.5
        def __call__(self, *a, **k): return ('called', a, k)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
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
show(lambda: hash(x) == hash(x))
show(lambda: x.prop)
show(lambda: 1 in x)
show(lambda: range(x))
show(lambda: x == 1)
show(lambda: [1, 2, 3][x])
show(lambda: next(x))
show(lambda: vars(x))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    v = {}
    try:
        v[2:0] = [0] * 5
    finally:
        log(v)
    return v
show(run)
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    a, *b = [str(x) for x in [] if x]
    return locals()
show(run)
''')
print('#', 10, flush=True)
run_snippet('''
show(lambda: bytearray(b'xyz'))
''')
print('#', 11, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
    class Y(bytes):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __index__(self): log('index'); return 1
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __reversed__(self): return iter('rev')
        def __set__(self, obj, value): log('set', value)
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
show(lambda: 1 in x)
show(lambda: X.static(1))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: repr(x))
show(lambda: 1 + x)
show(lambda: float(x))
show(lambda: x[0])
show(lambda: 2 * x)
def change():
    global x; x += 1
show(change)
''')
print('#', 12, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __hash__(self): return 7
    class Y(bytes, X):
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __dir__(self): return ['b', 'a']
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
show(lambda: x.static(1))
show(lambda: round(x))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: dict(x))
show(lambda: complex(x))
show(lambda: x.__class__.__name__)
show(lambda: iter(x) is x)
show(lambda: X.missing)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 13, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: ((({1: 'one', 1.0: 'float'})[2:5] if format(-2**63 - 1, '^+12.1c') else ([0] * 5 if -2**30 else range(0))) if iter([1, 2]) else {'x': None}))
''')
print('#', 15, flush=True)
run_snippet('''
show(lambda: (({(1, 2): [3]}, *2,) >> -1))
''')
print('#', 16, flush=True)
run_snippet('''
show(lambda: format((1j ** 10), '0= 08o'))
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    n70 = 0
    while n70 < 2:
        n70 += 1
        n71 = 0
        while n71 < 2:
            n71 += 1
            try:
                log(72)
                try:
                    log(73)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                finally:
                    log(77)
                    log('A\\nB\\r\\nC')
                with Manager() as m, Manager(True):
                    continue
                    log(slice(1, 5, 2))
                    log(84)
            except* (TypeError, OSError) as e:
                log(86)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(87)
            with Manager(True) as m:
                if (bytearray() >= (3, 2, 1, 0) < {1: 2}):
                    log((1, 2))
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(sorted(x or 1 for x in 2**32 + 1))
                except* KeyError as e:
                    log(94)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                n96 = 0
                while n96 < 2:
                    n96 += 1
                    1 / 0
        else:
            log(99)
        raise GeneratorExit
        for i in 'ab':
            log('i', i)
            n102 = 0
            while n102 < 2:
                n102 += 1
                n103 = 0
                while n103 < 2:
                    n103 += 1
                    log(105)
                else:
                    log(106)
        else:
            log(107)
    n108 = 0
    while n108 < 2:
        n108 += 1
        for i in iter([4]):
            log('i', i)
            try:
                with 5, 5:
                    continue
                    log(112)
                    break
                if (b'a,b,c' and b'a'):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    continue
                    continue
            except ZeroDivisionError as e:
                log(121)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 123
                    log(125)
                except LookupError as e:
                    log(126)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(129)
                    1 / 0
                    continue
                    break
                for i in range(3):
                    log('i', i)
                    raise OSError(2, 'gone') from None
                    return 139
                else:
                    log(140)
                n141 = 0
                while n141 < 2:
                    n141 += 1
                    raise
                else:
                    log(144)
            finally:
                log(145)
                for i in range(3):
                    log('i', i)
                    log(([[1], [2]] << 64))
                if chr():
                    log([-x for x in set('abc') if x != 1])
                    log(150)
                    return 153
                else:
                    log(155)
            with Manager(True):
                for i in [1, 2]:
                    log('i', i)
                    log(156)
                    raise
                    1 / 0
                try:
                    log(163)
                except Exception as e:
                    log(164)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except Exception as e:
                    log(167)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(((1,) > '\\x00\\t'))
                else:
                    raise ValueError('v')
                    log(173)
                    continue
                for i in iter([4]):
                    log('i', i)
                    break
            for i in 'ab':
                log('i', i)
                1 / 0
            else:
                log(180)
        if ('A\\nB\\r\\nC' if -256 else dict(zip('abc', range(3)))):
            try:
                for i in ():
                    log('i', i)
                    continue
                    1 / 0
            except* KeyError as e:
                log(185)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            finally:
                log(187)
                if ([0] * 5)[2:]:
                    raise TypeError
                    raise TypeError from None
                log(192)
                n193 = 0
                while n193 < 2:
                    n193 += 1
                    1 / 0
                    raise
                    break
            try:
                log(200)
                with Manager(True):
                    continue
                return 204
            except* (TypeError, OSError) as e:
                log(205)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
        try:
            with Manager() as m:
                if chr(3, []):
                    raise StopIteration(3) from None
                    break
                    log(({1} ^ frozenset({2, 3})))
                else:
                    1 / 0
            raise KeyError('k') from None
            log(217)
        finally:
            log(218)
            try:
                with Manager() as m, Manager(True):
                    log(220)
                    return 222
                    break
            except ValueError as e:
                log(225)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(226)
                break
            except ArithmeticError as e:
                log(229)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                except* KeyError as e:
                    log(232)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(233)
                except* ValueError as e:
                    log(234)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(236)
                    raise KeyError('k') from KeyError(9)
                    continue
    else:
        log(241)
    n242 = 0
    while n242 < 2:
        n242 += 1
        for i in 'ab':
            log('i', i)
            try:
                n243 = 0
                while n243 < 2:
                    n243 += 1
                    continue
                    continue
                    break
                else:
                    log(250)
                try:
                    raise
                    log((' pad ')[:1])
                    continue
                except KeyError as e:
                    log(257)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(259)
                    break
                except KeyError as e:
                    log(262)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise
                    log(268)
                finally:
                    log(269)
                    log(270)
                    raise
                    log('{0:^ b}|{0!r}'.format(2**64))
            except TypeError as e:
                log(276)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n277 = 0
                while n277 < 2:
                    n277 += 1
                    1 / 0
                else:
                    log(280)
            finally:
                log(281)
                for i in 'ab':
                    log('i', i)
                    return 283
                    return 285
                    log(286)
                with Manager(True), Manager(True) as m:
                    log(bin(3))
                    return 291
                    raise TypeError from None
        else:
            log(294)
        with 5, 5:
            n295 = 0
            while n295 < 2:
                n295 += 1
                try:
                    break
                finally:
                    log(298)
                    1 / 0
                if ('a', 1):
                    1 / 0
                n303 = 0
                while n303 < 2:
                    n303 += 1
                    raise TypeError from None
                else:
                    log(306)
        log(307)
    return 'fell off'
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    try:
        try:
            try:
                try:
                    raise
                except Exception as e:
                    log(310)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(sorted(-x for x in (1, (2, 3)) if x != 1))
                except KeyError as e:
                    log(313)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 315
                    raise StopIteration(3)
                    raise
            except* ValueError as e:
                log(320)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(321)
            except* ValueError as e:
                log(322)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            finally:
                log(324)
                with 5:
                    1 / 0
                    log(327)
        except* ValueError as e:
            log(329)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(330)
        finally:
            log(331)
            n332 = 0
            while n332 < 2:
                n332 += 1
                n333 = 0
                while n333 < 2:
                    n333 += 1
                    log(335)
                    return 337
                    break
                else:
                    log(340)
                with Manager():
                    return 342
            n343 = 0
            while n343 < 2:
                n343 += 1
                try:
                    raise TypeError
                finally:
                    log(346)
                    continue
                    raise TypeError from KeyError(9)
                    return 352
            else:
                log(353)
    except BaseException as e:
        log(354)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            log(355)
        except ZeroDivisionError as e:
            log(356)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (0j <= {'x': None}):
                with Manager(True) as m, Manager():
                    1 / 0
                    raise
                    raise
                log(363)
            else:
                try:
                    log(([[1], [2]] if () else 0.0))
                    log(368)
                    raise OSError(2, 'gone') from None
                except KeyError as e:
                    log(371)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(iter())
                    raise StopIteration(3)
                except ArithmeticError as e:
                    log(376)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                finally:
                    log(379)
                    1 / 0
                    log([-x for x in 3 if not x])
                    return 385
                log(386)
                for i in iter([4]):
                    log('i', i)
                    log((not 2**63))
            log(389)
            with Manager(True) as m:
                for i in range(3):
                    log('i', i)
                    continue
                try:
                    log(393)
                except* ValueError as e:
                    log(394)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(395)
                else:
                    raise TypeError from None
                    log(399)
                    1 / 0
                with 5:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise
        finally:
            log(406)
            try:
                try:
                    raise
                    raise GeneratorExit
                except ZeroDivisionError as e:
                    log(411)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 413
                finally:
                    log(414)
                    log(416)
                    1 / 0
                n419 = 0
                while n419 < 2:
                    n419 += 1
                    break
                    break
                    log(Ellipsis)
            finally:
                log(426)
                with Manager() as m, 5:
                    log(428)
                    log('{0:!}|{0!r}'.format(123456.789))
                    return 432
                if f'{(2.675):=-12,.3s}{(2.675)!r:>20}':
                    log(433)
                    return 436
                else:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(repr())
                try:
                    raise KeyError('k')
                    log(445)
                    log(448)
                finally:
                    log(449)
                    log((2**31 != b'a,b,c' >= set() != b'a'))
            try:
                for i in ():
                    log('i', i)
                    continue
            except LookupError as e:
                log(454)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise TypeError from None
            else:
                try:
                    1 / 0
                finally:
                    log(459)
                    log((not 2.5))
                    raise KeyError('k')
                log(464)
                if list('hello'):
                    log(466)
                else:
                    log(467)
                    log((2**63 == 1.7976931348623157e308 == type < (-0.0-0j)))
    except Exception as e:
        log(471)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in [1, 2]:
            log('i', i)
            n472 = 0
            while n472 < 2:
                n472 += 1
                if {'a': 1, 'b': 2}:
                    log(474)
                else:
                    raise StopIteration(3) from None
                    break
                    raise StopIteration(3) from KeyError(9)
                for i in iter([4]):
                    log('i', i)
                    log(481)
                    continue
                    1 / 0
                with Manager(True), Manager():
                    raise ValueError('v') from KeyError(9)
            for i in range(3):
                log('i', i)
                with Manager(True):
                    break
                    break
                    log(493)
                n495 = 0
                while n495 < 2:
                    n495 += 1
                    log(range(10, 0, -3))
                    break
                else:
                    log(500)
                try:
                    return 502
                    raise
                    break
                except BaseException as e:
                    log(507)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except Exception as e:
                    log(510)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(513)
                finally:
                    log(515)
                    log(517)
                    log(518)
                    log(521)
        else:
            log(522)
    finally:
        log(523)
        log(524)
        with Manager(), Manager():
            for i in 'ab':
                log('i', i)
                if ():
                    raise TypeError from None
                with 5, Manager() as m:
                    continue
                    log(530)
                    log(532)
                for i in ():
                    log('i', i)
                    log(533)
                    raise
    try:
        log(537)
        try:
            raise ZeroDivisionError(1, 2) from None
        except TypeError as e:
            log(540)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (set()).difference():
                for i in [1, 2]:
                    log('i', i)
                    return 542
                    continue
                    break
                else:
                    log(547)
                try:
                    raise GeneratorExit
                except ArithmeticError as e:
                    log(550)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(554)
                    log(((1+2j) if frozenset() else ()))
                finally:
                    log(557)
                    log(558)
                    raise ValueError('v') from None
                if sorted(str(x) for x in (2.5-1e3j) if x):
                    log(563)
            log(564)
        except TypeError as e:
            log(565)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(), Manager(True):
                for i in 'ab':
                    log('i', i)
                    raise
                    raise
                    break
                for i in range(3):
                    log('i', i)
                    raise OSError(2, 'gone')
                    log(575)
                n576 = 0
                while n576 < 2:
                    n576 += 1
                    break
                    log(580)
            for i in [1, 2]:
                log('i', i)
                break
                for i in range(3):
                    log('i', i)
                    continue
                with 5:
                    break
                    raise
    except ZeroDivisionError as e:
        log(589)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager() as m, Manager(True) as m:
            with Manager(), Manager() as m:
                for i in range(3):
                    log('i', i)
                    break
                    break
                    continue
                log(596)
        try:
            log(597)
        finally:
            log(598)
            with 5:
                raise ValueError('v') from KeyError(9)
            n601 = 0
            while n601 < 2:
                n601 += 1
                for i in [1, 2]:
                    log('i', i)
                    log(602)
                    raise TypeError from KeyError(9)
            else:
                log(606)
            log(607)
        if (('a', 1) == {(1, 2): [3]} < b'' == 0j):
            if (None if frozenset() else 0.1):
                try:
                    log(((None,) * (None,)))
                    log([])
                    1 / 0
                finally:
                    log(614)
                    log(616)
            else:
                if (b'abc')[8:8:]:
                    return 618
                    return 620
                    raise
                log(623)
            if ('%-g' % ('ßﬁ',)):
                with Manager(), Manager(True):
                    log(print)
                    raise
            if [None, 0]:
                n628 = 0
                while n628 < 2:
                    n628 += 1
                    1 / 0
                    log(632)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(635)
                try:
                    log(636)
                finally:
                    log(638)
                    log(640)
            else:
                n641 = 0
                while n641 < 2:
                    n641 += 1
                    log(642)
                    continue
                    continue
                else:
                    log(648)
        else:
            log(649)
    except BaseException as e:
        log(651)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            try:
                for i in [1, 2]:
                    log('i', i)
                    log(653)
                    continue
                n656 = 0
                while n656 < 2:
                    n656 += 1
                    continue
                    break
                    return 662
                else:
                    log(663)
                n664 = 0
                while n664 < 2:
                    n664 += 1
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    break
            except* (TypeError, OSError) as e:
                log(671)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
        except KeyError as e:
            log(673)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(674)
        else:
            with Manager() as m:
                try:
                    log(675)
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(679)
                    raise StopIteration(3)
            if dict():
                for i in ():
                    log('i', i)
                    break
                    break
                    1 / 0
            try:
                try:
                    log(689)
                    raise TypeError from KeyError(9)
                except* ValueError as e:
                    log(692)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(693)
                except* KeyError as e:
                    log(694)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(696)
                    return 698
                    log(700)
                    log(float('inf'))
                n703 = 0
                while n703 < 2:
                    n703 += 1
                    1 / 0
                else:
                    log(706)
            except Exception as e:
                log(707)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(708)
                    return 711
                    raise OSError(2, 'gone')
                except ValueError as e:
                    log(714)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({str, 2**31, *1j})
                except KeyError as e:
                    log(717)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    log(720)
                    log((('a', 1) not in (1, 2)))
                if '{0:.1d}|{0!r}'.format('\\x00\\t'):
                    log([str(x) for x in type])
                    log(727)
                    raise ZeroDivisionError(1, 2)
    else:
        for i in iter([4]):
            log('i', i)
            return 731
    finally:
        log(732)
        n733 = 0
        while n733 < 2:
            n733 += 1
            n734 = 0
            while n734 < 2:
                n734 += 1
                n735 = 0
                while n735 < 2:
                    n735 += 1
                    continue
                    return 739
                else:
                    log(740)
                if memoryview(b'view'):
                    log(742)
                    1 / 0
                else:
                    log(745)
                    log(748)
                    log(750)
        else:
            log(751)
        log(752)
        try:
            if {(1, 2): [3]}:
                n753 = 0
                while n753 < 2:
                    n753 += 1
                    log(754)
            else:
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                for i in 'ab':
                    log('i', i)
                    log(758)
                    return 761
                    log((+[None, 0]))
                log(764)
        except LookupError as e:
            log(765)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if b'a,b,c':
                1 / 0
                for i in 'ab':
                    log('i', i)
                    raise
                else:
                    log(770)
            else:
                n771 = 0
                while n771 < 2:
                    n771 += 1
                    continue
                    1 / 0
                else:
                    log(776)
            raise KeyError('k')
        except KeyError as e:
            log(779)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise ValueError('v')
            try:
                try:
                    log((1j @ complex('inf')))
                except BaseException as e:
                    log(784)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                else:
                    raise StopIteration(3) from None
            except* (TypeError, OSError) as e:
                log(791)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(792)
        else:
            for i in [1, 2]:
                log('i', i)
                if (() << -1):
                    log(793)
                    raise
                    raise StopIteration(3) from None
                else:
                    continue
                    break
                for i in [1, 2]:
                    log('i', i)
                    break
                    break
                    log('é')
            with Manager():
                try:
                    return 810
                    log(811)
                finally:
                    log(813)
                    raise ZeroDivisionError(1, 2)
    return 'fell off'
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
def run():
    (a, b), c = format((1+2j), '>_g')
    return locals()
show(run)
''')
print('#', 20, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 21, flush=True)
run_snippet('''
show(lambda: f'{(2**30):>08,.1s}{(2**30)!r:>20}')
''')
print('#', 22, flush=True)
run_snippet('''
show(lambda: int(8))
''')
print('#', 23, flush=True)
run_snippet('''
async def main():
    async for i in agen():
        log(i)
        continue
    return 6
show(lambda: drive(main()))
''')
print('#', 24, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        __slots__ = ('a', 's')
        def __str__(self): return 'str'
        def __call__(self, *a, **k): return ('called', a, k)
        def __lt__(self, other): log('lt'); return True
        def __missing__(self, key): return 'missing'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Y(frozenset, X):
        pass
        def __int__(self): log('int'); return 4
        prop = property(lambda self: 'prop')
    class Z():
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
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
show(lambda: 2 * x)
show(lambda: bool(x))
show(lambda: x ** 2)
show(lambda: complex(x))
show(lambda: isinstance(x, X))
show(lambda: x == x)
show(lambda: X.__mro__)
show(lambda: x.anything)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 25, flush=True)
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
show(lambda: next(g))
show(lambda: next(g, 'end'))
show(lambda: next(g, 'end'))
show(lambda: g.send(1))
show(lambda: g.close())
show(lambda: g.throw(ValueError('t')))
show(g.close)
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    a, b = dict(zip('abc', range(3)))
    return locals()
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
async def main():
    return 6
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 28, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __call__(self, *a, **k): return ('called', a, k)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __format__(self, spec): return f'fmt[{spec}]'
    class Y(object, X):
        pass
    class Z(set):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        prop = property(lambda self: 'prop')
        def __contains__(self, item): log('contains', item); return item == 1
        def __lt__(self, other): log('lt'); return True
        def __str__(self): return 'str'
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
show(lambda: format(x, 'abc'))
show(lambda: x == 1)
show(lambda: x.anything)
show(lambda: repr(x))
show(lambda: x + y)
show(lambda: 7 in x)
show(lambda: x == x)
show(lambda: x < y)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 29, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
    log(await Wait(1))
show(lambda: drive(main()))
''')
print('#', 30, flush=True)
run_snippet('''
show(lambda: ('%s-%d',))
''')
print('#', 31, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case True if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r] if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool(): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(([3, 1, 2]).insert(5, base=16)))
show(lambda: run('a'))
show(lambda: run((list(str(x) for x in b'') > 10**20)))
show(lambda: run(()))
''')
print('#', 32, flush=True)
run_snippet('''
show(lambda: ((list(x for x in {1} if x) if {1} else (1+2j)))[8:5])
''')
print('#', 33, flush=True)
run_snippet('''
def run():
    a, *b, c = 'a,b,,c'
    return locals()
show(run)
''')
print('#', 34, flush=True)
run_snippet('''
def run():
    try:
        for i in 'ab':
            log('i', i)
            if sorted((x, x) for x in (1+2j) if x):
                log(816)
                n817 = 0
                while n817 < 2:
                    n817 += 1
                    1 / 0
                try:
                    log(821)
                except ArithmeticError as e:
                    log(822)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    continue
                finally:
                    log(827)
                    log((dict(zip('abc', range(3)))).values())
                    raise GeneratorExit from KeyError(9)
            try:
                if 1j:
                    log(832)
                    1 / 0
                    log(836)
                for i in iter([4]):
                    log('i', i)
                    raise TypeError from None
                    continue
            except KeyError as e:
                log(842)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n843 = 0
                while n843 < 2:
                    n843 += 1
                    continue
                    log(846)
                    raise KeyError('k')
                else:
                    log(850)
                for i in 'ab':
                    log('i', i)
                    log(851)
                    log(853)
                    raise
                n857 = 0
                while n857 < 2:
                    n857 += 1
                    continue
            except TypeError as e:
                log(860)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(861)
            else:
                try:
                    log(frozenset({2, 3}))
                    return 865
                finally:
                    log(866)
                    1 / 0
                log(869)
                try:
                    return 871
                    break
                except* ValueError as e:
                    log(874)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(875)
                finally:
                    log(876)
                    1 / 0
        else:
            log(879)
    except TypeError as e:
        log(880)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(881)
    log(882)
    return 'fell off'
show(run)
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: ())
''')
print('#', 36, flush=True)
run_snippet('''
def run():
    try:
        n883 = 0
        while n883 < 2:
            n883 += 1
            log(884)
            break
        with Manager(True) as m, Manager():
            try:
                try:
                    1 / 0
                    return 890
                    return 892
                finally:
                    log(893)
                    raise
            except ValueError as e:
                log(896)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    1 / 0
                    raise
                except (KeyError, ValueError) as e:
                    log(903)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    raise StopIteration(3)
                finally:
                    log(908)
                    1 / 0
            except LookupError as e:
                log(911)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), Manager(True):
                    log(913)
                    log(({'x': None} >= {1: 'one', 1.0: 'float'}))
                    log(917)
                if ('%12.3e' % (complex('inf'),)):
                    raise StopIteration(3) from KeyError(9)
                    raise
            else:
                log((+{}))
            finally:
                log(924)
                try:
                    raise StopIteration(3)
                    log(927)
                    raise KeyError('k')
                finally:
                    log(931)
                    raise TypeError
                    raise
                raise OSError(2, 'gone')
                with Manager(True) as m, Manager() as m:
                    raise GeneratorExit from KeyError(9)
                    log(([1, 2, 3, 4, 5] >= 'ǆ'))
                    log((b'abc' + Ellipsis))
            try:
                log(944)
                with Manager(True) as m, 5:
                    raise KeyError('k') from KeyError(9)
                    raise ValueError('v') from KeyError(9)
                if (3).bit_length(b' x '):
                    log([1, 2, 3, 4, 5])
                    raise OSError(2, 'gone') from KeyError(9)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            finally:
                log(955)
                log(956)
            n957 = 0
            while n957 < 2:
                n957 += 1
                if ('abc').__add__(bytearray(), 'İ'):
                    raise StopIteration(3)
                    break
    except* (TypeError, OSError) as e:
        log(962)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise KeyError('from handler')
    finally:
        log(964)
        try:
            try:
                if (2**63 < ' pad '):
                    log(('{} {x}').title(0j, signed=True))
                else:
                    return 968
                    log(969)
                with 5:
                    log(256)
                    raise
                try:
                    raise KeyError('k')
                    raise GeneratorExit
                finally:
                    log(979)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(982)
            except LookupError as e:
                log(984)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                1 / 0
                with Manager(), Manager(True) as m:
                    1 / 0
                try:
                    raise GeneratorExit from KeyError(9)
                    log((b'' if b'a,b,c' else False))
                    raise ValueError('v') from KeyError(9)
                except Exception as e:
                    log(995)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                except ArithmeticError as e:
                    log(1000)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
        except BaseException as e:
            log(1005)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                if (*-1.5, set('abc'),):
                    return 1007
                return 1009
            except ZeroDivisionError as e:
                log(1010)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log('\\x00\\t')
                    raise TypeError from None
                except TypeError as e:
                    log(1015)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({(1, 2): [3]})
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(1024)
                    raise ValueError('v')
                    raise ZeroDivisionError(1, 2) from None
                    raise OSError(2, 'gone')
                for i in [1, 2]:
                    log('i', i)
                    continue
            else:
                for i in range(3):
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(1035)
                with Manager(), 5:
                    raise OSError(2, 'gone') from KeyError(9)
            finally:
                log(1039)
                try:
                    log([x or 1 for x in {1, 2, 3} if x])
                    log(1043)
                except BaseException as e:
                    log(1044)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
            n1047 = 0
            while n1047 < 2:
                n1047 += 1
                log(1048)
                for i in range(3):
                    log('i', i)
                    continue
                    log(1051)
            with 5:
                try:
                    raise OSError(2, 'gone')
                    log(2**64)
                    raise GeneratorExit
                finally:
                    log(1059)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 1063
                    raise KeyError('k') from KeyError(9)
                n1066 = 0
                while n1066 < 2:
                    n1066 += 1
                    return 1068
                else:
                    log(1069)
        except ZeroDivisionError as e:
            log(1070)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager() as m:
                with Manager(), Manager(True):
                    raise TypeError
                log(1074)
                log(1075)
            raise ZeroDivisionError(1, 2) from None
        n1079 = 0
        while n1079 < 2:
            n1079 += 1
            try:
                for i in 'ab':
                    log('i', i)
                    raise
            finally:
                log(1082)
                try:
                    break
                finally:
                    log(1085)
                    continue
                    log(1088)
                    log(1090)
                try:
                    return 1093
                    break
                except Exception as e:
                    log(1096)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                    log(1100)
                except BaseException as e:
                    log(1101)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                else:
                    1 / 0
                    log([1, 2, 3, 4, 5])
                    raise
                finally:
                    log(1110)
                    break
            log(1113)
        else:
            log(1114)
    log(1115)
    return 'fell off'
show(run)
''')
print('#', 37, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case bool(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run('aXbXc'))
show(lambda: run((not getattr(8, frozenset()))))
show(lambda: run(0j))
show(lambda: run({1, 2, 3}))
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    v = bytes(range(65, 75))
    try:
        v -= '{0:= 30.25c}|{0!r}'.format({1, 2, 3})
    finally:
        log(v)
    return v
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
show(lambda: (2.5-1e3j))
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: ([*frozenset(), *list('hello'), [[1], [2]]] != frozenset()))
''')
print('#', 41, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __lt__(self, other): log('lt'); return True
        def __repr__(self): return f'<{type(self).__name__}>'
        def __get__(self, obj, cls): log('get'); return 'got'
        static = staticmethod(lambda *a: ('static', a))
        value = 5
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: not x)
show(lambda: complex(x))
show(lambda: [1, 2, 3][x])
show(lambda: round(x, 2))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: len(x))
show(lambda: x @ y)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 42, flush=True)
run_snippet('''
def f(a, /): return locals()
show(lambda: f(b=1))
show(lambda: f(x=1))
show(lambda: f(1, *[2], c=3))
show(lambda: f(**5))
''')
print('#', 43, flush=True)
run_snippet('''
show(lambda: [None, 0])
''')
print('#', 44, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __hash__(self): return 7
        def __bool__(self): log('bool'); return False
        def __repr__(self): return f'<{type(self).__name__}>'
        def __format__(self, spec): return f'fmt[{spec}]'
    class Y(tuple):
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def __neg__(self): return 'neg'
        __slots__ = ('a', 's')
        def __dir__(self): return ['b', 'a']
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __mul__(self, other): return ('mul', other)
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
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
show(lambda: x != y)
show(lambda: 1 in x)
show(lambda: x ** 2)
show(lambda: int(x))
show(lambda: bytes(x))
show(lambda: dict(x))
show(lambda: x[0])
show(lambda: isinstance(x, X))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __call__(self, *a, **k): return ('called', a, k)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
    class Y(Exception, X):
        pass
        def __neg__(self): return 'neg'
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __missing__(self, key): return 'missing'
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
show(lambda: complex(x))
show(lambda: X.value)
show(lambda: range(x))
show(lambda: bytes(x))
show(lambda: x(1, b=2))
show(lambda: int(x))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: x and 1)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 46, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        value = 5
    class Y(float):
        pass
    class Z(Exception):
        pass
        def __mul__(self, other): return ('mul', other)
        def __round__(self, n=None): return ('round', n)
        def __float__(self): log('float'); return 1.5
        def __index__(self): log('index'); return 1
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
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
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x * 2)
show(lambda: hash(x) == hash(x))
show(lambda: max(x, y) is x)
show(lambda: -x)
show(lambda: format(x, 'abc'))
show(lambda: round(x))
show(lambda: hasattr(x, 'b'))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 47, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 48, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [1 | 2 as one, _] if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case _: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run('\\x00\\t'))
show(lambda: run(2**63))
show(lambda: run(((3, 2, 1, 0) / ({(1, 2): [3]} if 2**30 - 1 else [1]))))
show(lambda: run([]))
''')
print('#', 49, flush=True)
run_snippet('''
def run():
    with Manager(), 5:
        if format('\\x00\\t', '^+08.1e'):
            log(1116)
            with Manager() as m:
                if (bytes(range(65, 75)) >> 1.0):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1119)
                with Manager(True) as m:
                    1 / 0
                    log(f'{(1e16):*<-12,.10b}{(1e16)!r:>20}')
        else:
            return 1126
            n1127 = 0
            while n1127 < 2:
                n1127 += 1
                log(1128)
        if (-1e-7 >> 31):
            try:
                if (... >= 'A\\nB\\r\\nC'):
                    raise
                    raise
                else:
                    1 / 0
                    log(hex())
                    raise GeneratorExit from KeyError(9)
                log(1139)
            finally:
                log(1140)
                for i in [1, 2]:
                    log('i', i)
                    log((1j <= dict(zip('abc', range(3))) != 'title case Text' <= type))
                else:
                    log(1143)
                try:
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(1146)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                except KeyError as e:
                    log(1149)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({})
                    raise GeneratorExit
                    raise GeneratorExit
                else:
                    log(1157)
                    log(((1+2j) << -1))
                    log(1160)
                finally:
                    log(1162)
                    log(1163)
                    1 / 0
            if (set('abc') ** 0.5):
                raise StopIteration(3) from KeyError(9)
                n1169 = 0
                while n1169 < 2:
                    n1169 += 1
                    raise
                    raise TypeError from None
                    continue
                else:
                    log(1176)
                if {('a', 1): '', frozenset({2, 3}): ValueError('v'), slice(None): 2.675}:
                    log((range(10, 0, -3))[-7])
                    1 / 0
                    log(('é')[1])
            else:
                try:
                    log(1184)
                    raise
                    raise
                except* (TypeError, OSError) as e:
                    log(1189)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1190)
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
    return 'fell off'
show(run)
''')
print('#', 50, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __reversed__(self): return iter('rev')
        def __index__(self): log('index'); return 1
        def __repr__(self): return f'<{type(self).__name__}>'
        def __len__(self): log('len'); return 2
        def __iadd__(self, other): log('iadd'); return NotImplemented
        static = staticmethod(lambda *a: ('static', a))
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
    class Y(int):
        pass
        def __len__(self): log('len'); return 2
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __iter__(self): log('iter'); return iter([5, 6])
    class Z(set, Y):
        pass
        def __hash__(self): return 7
        def __index__(self): log('index'); return 1
        def __length_hint__(self): return 3
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
show(lambda: [1, 2, 3][x])
show(lambda: x[0])
show(lambda: {**x})
show(lambda: max(x, y) is x)
show(lambda: hash(x) == hash(x))
show(lambda: hasattr(x, 'b'))
show(lambda: x > 1)
show(lambda: callable(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 51, flush=True)
run_snippet('''
def run():
    v = list('hello')
    try:
        v *= -1
    finally:
        log(v)
    return v
show(run)
''')
print('#', 52, flush=True)
run_snippet('''
show(lambda: type())
''')
print('#', 53, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(*5))
show(lambda: f(x=1))
show(lambda: f())
show(lambda: f(**{1: 2}))
''')
print('#', 54, flush=True)
run_snippet('''
def f(*args): return locals()
show(lambda: f(1, **{'a': 2}))
show(lambda: f(x=1))
show(lambda: f(1))
show(lambda: f(1, *[2], c=3))
''')
print('#', 55, flush=True)
run_snippet('''
show(lambda: 0.0)
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    for i in 'ab':
        log('i', i)
        log(1193)
    return 'fell off'
show(run)
''')
print('#', 57, flush=True)
run_snippet('''
show(lambda: ((*{1}, *'İ', {'a': 1, 'b': 2},))[:-3:])
''')
print('#', 58, flush=True)
run_snippet('''
show(lambda: {'a': 1, 'b': 2})
''')
print('#', 59, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __hash__(self): return 7
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __dir__(self): return ['b', 'a']
        def __len__(self): log('len'); return 2
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
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
show(lambda: x.a)
show(lambda: abs(x))
show(lambda: [1, 2, 3][x])
show(lambda: hash(x) == hash(x))
show(lambda: round(x, 2))
show(lambda: vars(x))
show(lambda: callable(x))
show(lambda: x != y)
def change():
    global x; x += 1
show(change)
''')
