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
show(lambda: sum((x, x) for x in {1: 'one', 1.0: 'float'} if x))
''')
print('#', 1, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __float__(self): log('float'); return 1.5
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __str__(self): return 'str'
        def __get__(self, obj, cls): log('get'); return 'got'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
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
show(lambda: X.klass(2))
show(lambda: x != y)
show(lambda: x + 1)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: list(reversed(x)))
show(lambda: -x)
show(lambda: x.anything)
show(lambda: [1, 2, 3][x])
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    with Manager() as m:
        n1 = 0
        while n1 < 2:
            n1 += 1
            n2 = 0
            while n2 < 2:
                n2 += 1
                n3 = 0
                while n3 < 2:
                    n3 += 1
                    raise KeyError('k')
                    continue
                    break
            log(10)
            try:
                n12 = 0
                while n12 < 2:
                    n12 += 1
                    log(14)
                    break
                else:
                    log(17)
                with Manager(True) as m, Manager(True) as m:
                    log({1, 2, 3})
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            finally:
                log(24)
                try:
                    log(25)
                except KeyError as e:
                    log(27)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
    if [None, 0]:
        n30 = 0
        while n30 < 2:
            n30 += 1
            try:
                n31 = 0
                while n31 < 2:
                    n31 += 1
                    break
                    break
                else:
                    log(36)
            finally:
                log(37)
                n38 = 0
                while n38 < 2:
                    n38 += 1
                    raise TypeError from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                else:
                    log(43)
                try:
                    raise
                except LookupError as e:
                    log(46)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                    1 / 0
                finally:
                    log(53)
                    log(54)
                    1 / 0
        else:
            log(58)
        log(59)
        log(61)
    else:
        n62 = 0
        while n62 < 2:
            n62 += 1
            with Manager(True), Manager(True):
                with Manager(True):
                    break
                    break
                    log(68)
                try:
                    break
                    break
                    continue
                except BaseException as e:
                    log(75)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                except LookupError as e:
                    log(80)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(10)
                    return 84
                log(85)
            with 5:
                try:
                    raise ValueError('v')
                    1 / 0
                finally:
                    log(90)
                    break
                if -2**62:
                    log(b'\\x00\\xff')
                    log(96)
                if 'é':
                    1 / 0
                    log((256 ** 10))
                else:
                    log(range(10, 0, -3))
                    log(103)
                    break
            for i in 'ab':
                log('i', i)
                log(107)
                with Manager(True) as m, 5:
                    continue
                    raise GeneratorExit
                with Manager() as m, Manager():
                    log((10 == memoryview(b'view')))
        else:
            log(114)
        try:
            try:
                log(({} > () <= 'ab' * 20))
            finally:
                log(117)
                log(118)
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                finally:
                    log(123)
                    1 / 0
                    raise ZeroDivisionError(1, 2) from None
                    raise OSError(2, 'gone') from None
                if (0j @ 2**32 + 1):
                    log(131)
                    raise StopIteration(3)
                else:
                    raise ValueError('v')
                    log(137)
            with Manager() as m:
                if (b'abc' ** 1):
                    raise OSError(2, 'gone') from KeyError(9)
                try:
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(142)
                    return 144
                    1 / 0
                    1 / 0
                if {1: 2}:
                    raise
        finally:
            log(151)
            n152 = 0
            while n152 < 2:
                n152 += 1
                try:
                    break
                    raise ValueError('v')
                    break
                except Exception as e:
                    log(159)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise
                else:
                    raise
                finally:
                    log(166)
                    raise KeyError('k') from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                break
            try:
                if (123456.789).__divmod__():
                    log(map(complex('inf'), (-0.0-0j)))
                    log(176)
                else:
                    log(177)
                    1 / 0
                    log((frozenset({2, 3}) if {(1, 2): [3]} else 10**20))
                try:
                    raise GeneratorExit from None
                    1 / 0
                    log(187)
                except KeyError as e:
                    log(189)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(sum(x or 1 for x in type if not x))
                except Exception as e:
                    log(194)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise TypeError
                    1 / 0
                else:
                    log(([0] * 5 and [[1], [2]]))
                    log([[1], [2]])
                    log([0] * 5)
                finally:
                    log(207)
                    raise StopIteration(3)
            except TypeError as e:
                log(210)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(211)
            finally:
                log(212)
                try:
                    log(214)
                finally:
                    log(215)
                    raise OSError(2, 'gone') from KeyError(9)
                    1 / 0
                    log(220)
                1 / 0
            return 225
        for i in range(3):
            log('i', i)
            for i in ():
                log('i', i)
                with Manager(True) as m:
                    1 / 0
                    raise
                    break
            else:
                log(232)
            try:
                with Manager() as m:
                    return 234
                    return 236
                    continue
                try:
                    break
                    raise TypeError
                    return 244
                finally:
                    log(245)
                    log(246)
                    return 249
                    raise GeneratorExit from KeyError(9)
                log(252)
            except (KeyError, ValueError) as e:
                log(253)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n254 = 0
                while n254 < 2:
                    n254 += 1
                    continue
                    continue
                    raise StopIteration(3) from KeyError(9)
            finally:
                log(261)
                for i in iter([4]):
                    log('i', i)
                    break
                    raise
                log(266)
                try:
                    break
                except (KeyError, ValueError) as e:
                    log(269)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    log(273)
                    return 275
                except ZeroDivisionError as e:
                    log(276)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                else:
                    raise StopIteration(3)
                    continue
                finally:
                    log(283)
                    raise ValueError('v')
    with Manager():
        raise OSError(2, 'gone')
    return 'fell off'
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    v = {'x': None}
    try:
        v *= 2
    finally:
        log(v)
    return v
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
    class Y(frozenset, X):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
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
show(lambda: iter(x) is x)
show(lambda: abs(x))
show(lambda: x.value)
show(lambda: x[0])
show(lambda: x > 1)
show(lambda: dict(x))
show(lambda: X.klass(2))
show(lambda: divmod(x, 1))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 5, flush=True)
run_snippet('''
async def main():
    log(await Wait(1))
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    for i in ():
        log('i', i)
        try:
            log(288)
            try:
                log(289)
            except BaseException as e:
                log(290)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(291)
            except ValueError as e:
                log(292)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 294
                    raise KeyError('k') from KeyError(9)
                    log(298)
                finally:
                    log(299)
                    continue
                    break
                if (2 >> -1):
                    log((+set('abc')))
        except (KeyError, ValueError) as e:
            log(306)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with 5:
                try:
                    log(307)
                    log(309)
                    raise
                except* (TypeError, OSError) as e:
                    log(313)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise
                    raise TypeError
                    raise
                finally:
                    log(321)
                    log((NotImplemented < NotImplemented))
                    break
        except Exception as e:
            log(326)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if format('ßﬁ', '=_.1s'):
                try:
                    log(327)
                except BaseException as e:
                    log(329)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(332)
                    break
                except ValueError as e:
                    log(336)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                else:
                    log(341)
                    log(344)
            else:
                n345 = 0
                while n345 < 2:
                    n345 += 1
                    1 / 0
                else:
                    log(348)
                with Manager(True), Manager() as m:
                    log('{0:-.0b}|{0!r}'.format('abc'))
                    continue
            for i in iter([4]):
                log('i', i)
                break
            else:
                log(355)
        for i in range(3):
            log('i', i)
            try:
                log(356)
            except (KeyError, ValueError) as e:
                log(357)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                continue
                with 5:
                    break
    return 'fell off'
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    log(362)
    log(363)
    with Manager(True) as m, 5:
        n364 = 0
        while n364 < 2:
            n364 += 1
            with 5:
                if ({1, 2, 3}).__xor__(complex('inf')):
                    break
                    continue
                    continue
                else:
                    continue
                    log(374)
        else:
            log(375)
        n376 = 0
        while n376 < 2:
            n376 += 1
            for i in [1, 2]:
                log('i', i)
                with 5:
                    raise
                    log(379)
                log(381)
                try:
                    continue
                except ValueError as e:
                    log(384)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    raise
                    continue
                finally:
                    log(391)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            continue
        else:
            log(396)
    return 'fell off'
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
    yield from [2, 3]
    raise StopIteration(3)
    yield 'last'
g = make()
show(lambda: g.gi_running)
show(lambda: list(g))
show(lambda: next(iter(g)))
show(lambda: list(g))
show(lambda: next(g, 'end'))
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    a, *b, c = {(1, 2): [3]}
    return locals()
show(run)
''')
print('#', 10, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __bool__(self): log('bool'); return False
    class Y(int):
        pass
        def __lt__(self, other): log('lt'); return True
        def __length_hint__(self): return 3
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __exit__(self, *a): log('exit', a[0]); return True
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
    class Z(frozenset, X):
        pass
        static = staticmethod(lambda *a: ('static', a))
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __get__(self, obj, cls): log('get'); return 'got'
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
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
show(lambda: bytes(x))
show(lambda: x.a)
show(lambda: X.value)
show(lambda: (*x,))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: list(x))
show(lambda: x != y)
show(lambda: abs(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 11, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __index__(self): log('index'); return 1
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __dir__(self): return ['b', 'a']
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __setitem__(self, key, value): log('setitem', key, value)
    class Y(float):
        pass
        static = staticmethod(lambda *a: ('static', a))
        def __int__(self): log('int'); return 4
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __gt__(self, other): log('gt'); return NotImplemented
        def __format__(self, spec): return f'fmt[{spec}]'
        def __repr__(self): return f'<{type(self).__name__}>'
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
show(lambda: divmod(x, 1))
show(lambda: hash(x) == hash(x))
show(lambda: int(x))
show(lambda: x @ y)
show(lambda: x.klass(2))
show(lambda: x != y)
show(lambda: x.__class__.__name__)
show(lambda: callable(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 12, flush=True)
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
    return X('ab'), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: x.klass(2))
show(lambda: len(x))
show(lambda: round(x))
show(lambda: X.value)
show(lambda: x.anything)
show(lambda: format(x, 'abc'))
show(lambda: next(x))
show(lambda: [1, 2, 3][x])
def change():
    global x; del x.a
show(change)
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    if {1, 2, 3}:
        n397 = 0
        while n397 < 2:
            n397 += 1
            try:
                try:
                    break
                    continue
                except TypeError as e:
                    log(402)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    continue
                    return 408
            finally:
                log(409)
                try:
                    continue
                except* (TypeError, OSError) as e:
                    log(412)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(414)
                    break
                    break
                    raise StopIteration(3) from KeyError(9)
            n421 = 0
            while n421 < 2:
                n421 += 1
                with Manager(True), Manager():
                    continue
            else:
                log(424)
        else:
            log(425)
        with 5, Manager(True):
            if (3 ** 1):
                with Manager(True), Manager():
                    raise
                    log(429)
            n430 = 0
            while n430 < 2:
                n430 += 1
                if {256: 0, 'a,b,,c': str}:
                    break
            else:
                log(433)
    else:
        with Manager(True):
            try:
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    raise KeyError('k') from KeyError(9)
                    log(bytes(range(65, 75)))
                else:
                    log(440)
            except Exception as e:
                log(441)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ValueError('v') from KeyError(9)
                    raise
                    return 447
                finally:
                    log(448)
                    1 / 0
                    raise
                    log(format(1j, '-,.25'))
            except KeyError as e:
                log(455)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    1 / 0
                    log(458)
            finally:
                log(460)
                log(461)
                n462 = 0
                while n462 < 2:
                    n462 += 1
                    return 464
                    continue
                with Manager(True), Manager():
                    raise OSError(2, 'gone') from KeyError(9)
            n469 = 0
            while n469 < 2:
                n469 += 1
                if list('hello'):
                    return 471
                else:
                    raise
        log(474)
        raise TypeError
    for i in iter([4]):
        log('i', i)
        break
    return 'fell off'
show(run)
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    a, b = [[1], [2]]
    return locals()
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case int(n) | float(n) if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [] if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex() if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5 if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((([0] * 5 if ['b', 'a'] else 'é'))[-2**63 - 1]))
show(lambda: run((f'{(2.675):=08_c}{(2.675)!r:>20}')[10**20]))
show(lambda: run(1j))
show(lambda: run(ascii((), 8)))
''')
print('#', 16, flush=True)
run_snippet('''
show(lambda: (((-7 / -1) // -1.5))[5::1])
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    a, (b, *c) = list(x or 1 for x in 'abc')
    return locals()
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case dict(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b] if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((frozenset({2, 3}) ** 3)))
show(lambda: run(((3, 2, 1, 0) == -float('inf') != min(1/3))))
show(lambda: run((b'a,b,c' ** 3)))
show(lambda: run('İ'))
''')
print('#', 19, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __call__(self, *a, **k): return ('called', a, k)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __get__(self, obj, cls): log('get'); return 'got'
        def __len__(self): log('len'); return 2
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
    class Y(tuple, X):
        pass
        def __float__(self): log('float'); return 1.5
        def __get__(self, obj, cls): log('get'); return 'got'
    class Z(dict, X):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __index__(self): log('index'); return 1
        def __int__(self): log('int'); return 4
        def __exit__(self, *a): log('exit', a[0]); return True
        prop = property(lambda self: 'prop')
        def __contains__(self, item): log('contains', item); return item == 1
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
show(lambda: X.klass(2))
show(lambda: not x)
show(lambda: x + y)
show(lambda: list(reversed(x)))
show(lambda: x.static(1))
show(lambda: bool(x))
show(lambda: X.missing)
show(lambda: x.__class__.__name__)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: b'\\x00\\xff')
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
    log('got', (yield 1))
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: next(g, 'end'))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(StopIteration))
show(lambda: list(g))
show(lambda: next(g, 'end'))
show(lambda: next(g, 'end'))
show(g.close)
''')
print('#', 22, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __set__(self, obj, value): log('set', value)
    class Y(Exception, X):
        pass
        def __mul__(self, other): return ('mul', other)
        def __iter__(self): log('iter'); return iter([5, 6])
        def __lt__(self, other): log('lt'); return True
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
show(lambda: X.value)
show(lambda: bool(x))
show(lambda: x + 1)
show(lambda: iter(x) is x)
show(lambda: dict(x))
show(lambda: x ** 2)
show(lambda: [1, 2, 3][x])
show(lambda: X.missing)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 23, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        await Wait(4)
    async for i in agen():
        log(i)
        continue
show(lambda: drive(main()))
''')
print('#', 24, flush=True)
run_snippet('''
async def main():
    log([await Wait(i) for i in range(2)])
    await 7
    raise StopIteration(3)
show(lambda: drive(main()))
''')
print('#', 25, flush=True)
run_snippet('''
def make():
    class X():
        pass
        value = 5
        def __set__(self, obj, value): log('set', value)
        def __bool__(self): log('bool'); return False
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __iter__(self): log('iter'); return iter([5, 6])
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
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
show(lambda: not x)
show(lambda: dict(x))
show(lambda: list(x))
show(lambda: 1 + x)
show(lambda: x)
show(lambda: x > 1)
show(lambda: range(x))
show(lambda: float(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    [] = '{0:^+08g}|{0!r}'.format('ǆ')
    return locals()
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case (1, x) if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]} if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case (1, x): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(([{'a': 1, 'b': 2}, *{1: 2}, 2**62 - 1] ** -1)))
show(lambda: run((dict(zip('abc', range(3)))).fromkeys(float('nan'))))
show(lambda: run(({'a': 1, 'b': 2}).update(8)))
show(lambda: run({1: 2}))
''')
print('#', 28, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = format((-0.0-0j), '0=s')
    return locals()
show(run)
''')
print('#', 29, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
    class Y(object, X):
        pass
        def __len__(self): log('len'); return 2
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
show(lambda: x * 2)
show(lambda: x.value)
show(lambda: (*x,))
show(lambda: float(x))
show(lambda: 2 * x)
show(lambda: x and 1)
show(lambda: X.klass(2))
show(lambda: x[5])
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 30, flush=True)
run_snippet('''
async def main():
    return 6
    async with AsyncManager():
        raise ValueError(3)
    await 7
show(lambda: drive(main()))
''')
print('#', 31, flush=True)
run_snippet('''
def run():
    v = bytearray()
    try:
        v *= 2
    finally:
        log(v)
    return v
show(run)
''')
print('#', 32, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __float__(self): log('float'); return 1.5
    class Y(float, X):
        pass
    class Z(object, Y):
        pass
        def __hash__(self): return 7
        prop = property(lambda self: 'prop')
        def __int__(self): log('int'); return 4
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
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
show(lambda: X.klass(2))
show(lambda: iter(x) is x)
show(lambda: X.__mro__)
show(lambda: x.__class__.__name__)
show(lambda: x.method(3))
show(lambda: int(x))
show(lambda: round(x))
show(lambda: x + y)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 33, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 0: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bytes(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case whole: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((3, 2, 1, 0))[8:3:-3]))
show(lambda: run((~(list('hello'))[5:1])))
show(lambda: run({1, 2, 3}))
show(lambda: run(((frozenset() ** -2) if (('a', 1))[3:5:2] else (2**30 - 1).to_bytes(-1, {1: 2}))))
''')
print('#', 34, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __enter__(self): log('enter'); return self
        def __int__(self): log('int'); return 4
        def __exit__(self, *a): log('exit', a[0]); return True
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
    class Y(tuple):
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
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
show(lambda: x != y)
show(lambda: X.static(1))
show(lambda: X.__mro__)
show(lambda: x[0])
show(lambda: format(x, 'abc'))
show(lambda: callable(x))
show(lambda: abs(x))
show(lambda: X[3])
def change():
    global x; del x.a
show(change)
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: ((1+2j)).conjugate((('a', 1))[8:], (1, 2)))
''')
print('#', 36, flush=True)
run_snippet('''
show(lambda: bytes(range(65, 75)))
''')
print('#', 37, flush=True)
run_snippet('''
show(lambda: [frozenset(), {2**30 - 1, 1j}, 2])
''')
print('#', 38, flush=True)
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
        log('finally'); return 8
    log((yield from inner()))
    for i in range(2):
        yield i
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: next(iter(g)))
show(lambda: next(g))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.send(1))
show(g.close)
''')
print('#', 39, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __neg__(self): return 'neg'
        def __get__(self, obj, cls): log('get'); return 'got'
        static = staticmethod(lambda *a: ('static', a))
        def __mul__(self, other): return ('mul', other)
        def __hash__(self): return 7
    class Y(frozenset, X):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __repr__(self): return f'<{type(self).__name__}>'
        def __index__(self): log('index'); return 1
        def __setitem__(self, key, value): log('setitem', key, value)
        def __iter__(self): log('iter'); return iter([5, 6])
    class Z(dict):
        pass
        def __contains__(self, item): log('contains', item); return item == 1
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        value = 5
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __len__(self): log('len'); return 2
        def __exit__(self, *a): log('exit', a[0]); return True
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
show(lambda: round(x))
show(lambda: bytes(x))
show(lambda: len(x))
show(lambda: float(x))
show(lambda: x + y)
show(lambda: x.anything)
show(lambda: x @ y)
show(lambda: dict(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 40, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __delattr__(self, name): log('delattr', name)
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __call__(self, *a, **k): return ('called', a, k)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
    class Y(list, X):
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
show(lambda: max(x, y) is x)
show(lambda: complex(x))
show(lambda: {**x})
show(lambda: round(x))
show(lambda: sum(x))
show(lambda: hasattr(x, 'b'))
show(lambda: x and 1)
show(lambda: 2 * x)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    v = {(1, 2): [3]}
    try:
        del v[2:0]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 42, flush=True)
run_snippet('''
show(lambda: ((-([0] * 5 ** -1)) ** -2))
''')
print('#', 43, flush=True)
run_snippet('''
def run():
    with 5:
        log(479)
        log(480)
    return 'fell off'
show(run)
''')
print('#', 44, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 45, flush=True)
run_snippet('''
show(lambda: 'ab' * 20)
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    try:
        for i in 'ab':
            log('i', i)
            try:
                try:
                    log(481)
                finally:
                    log(483)
                    break
                with Manager(), Manager(True) as m:
                    continue
                    raise
            finally:
                log(490)
                try:
                    raise OSError(2, 'gone') from None
                    break
                except ValueError as e:
                    log(495)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(502)
                    return 504
                    continue
                try:
                    1 / 0
                    1 / 0
                    break
                finally:
                    log(513)
                    1 / 0
                    continue
                    break
                n520 = 0
                while n520 < 2:
                    n520 += 1
                    return 522
            try:
                if b'':
                    continue
                    log(526)
                    continue
                try:
                    break
                    return 532
                    raise
                except TypeError as e:
                    log(535)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    continue
                    1 / 0
                except LookupError as e:
                    log(542)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(544)
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(547)
                    log(549)
                try:
                    raise ZeroDivisionError(1, 2)
                    log('{0:> ,.0e}|{0!r}'.format(10**20))
                    log((b'abc' > (2.5-1e3j)))
                except ValueError as e:
                    log(556)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                except ArithmeticError as e:
                    log(561)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(562)
                    raise ZeroDivisionError(1, 2)
                    return 567
                else:
                    log(568)
                finally:
                    log(570)
                    break
                    log(573)
                    return 576
            finally:
                log(577)
                if set():
                    continue
                    continue
                else:
                    log(583)
                    1 / 0
                if (-b'a'):
                    raise OSError(2, 'gone') from KeyError(9)
                    log(frozenset())
                    return 591
                else:
                    raise ZeroDivisionError(1, 2) from None
                for i in 'ab':
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
        else:
            log(596)
        n597 = 0
        while n597 < 2:
            n597 += 1
            if memoryview(b'view'):
                if (+5e-324):
                    continue
            else:
                log(({1: 2})[0:])
            for i in range(3):
                log('i', i)
                try:
                    break
                    break
                except Exception as e:
                    log(606)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(607)
                finally:
                    log(609)
                    raise StopIteration(3)
                    log(612)
                    log(615)
    except BaseException as e:
        log(616)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(True):
            log(617)
            log(618)
        if -1e-7:
            log(619)
        else:
            if ('a')[-1]:
                log(620)
        log((b'' >> -1))
    finally:
        log(623)
        try:
            with Manager(True) as m, Manager():
                for i in ():
                    log('i', i)
                    continue
                    break
                    log(628)
                else:
                    log(630)
                raise OSError(2, 'gone')
                if {'abc'}:
                    raise GeneratorExit from None
                    raise
                else:
                    1 / 0
        except BaseException as e:
            log(639)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in [1, 2]:
                log('i', i)
                raise
                try:
                    break
                    raise
                    continue
                finally:
                    log(648)
                    continue
                    return 652
                if {x for x in bytearray(b'xyz')}:
                    log(654)
            n655 = 0
            while n655 < 2:
                n655 += 1
                try:
                    raise OSError(2, 'gone')
                    return 659
                except (KeyError, ValueError) as e:
                    log(660)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(662)
                    continue
                else:
                    1 / 0
                finally:
                    log(667)
                    return 669
                if (+[0] * 5):
                    break
                    return 673
        else:
            for i in iter([4]):
                log('i', i)
                log(674)
                if (1e100 == 1e100):
                    log(676)
                    log(677)
                    raise TypeError
                else:
                    continue
                n683 = 0
                while n683 < 2:
                    n683 += 1
                    log(684)
                    log(686)
            return 689
        raise StopIteration(3)
    try:
        if (frozenset(),):
            return 693
        n694 = 0
        while n694 < 2:
            n694 += 1
            n695 = 0
            while n695 < 2:
                n695 += 1
                for i in 'ab':
                    log('i', i)
                    log((~2.5))
                    continue
                    1 / 0
                else:
                    log(702)
                continue
                for i in ():
                    log('i', i)
                    break
                else:
                    log(707)
        try:
            try:
                for i in iter([4]):
                    log('i', i)
                    raise
                    log(710)
                else:
                    log(712)
                if (1+2j):
                    return 714
                    log(715)
                    return 718
                else:
                    1 / 0
                    raise
                    log(((1+2j), 2**63, [1],))
            except* (TypeError, OSError) as e:
                log(725)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            else:
                with Manager():
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                n729 = 0
                while n729 < 2:
                    n729 += 1
                    continue
                    log((3, 2, 1, 0))
                for i in range(3):
                    log('i', i)
                    raise KeyError('k')
            finally:
                log(736)
                raise StopIteration(3) from KeyError(9)
                return 740
        finally:
            log(741)
            try:
                try:
                    raise ZeroDivisionError(1, 2)
                    log(745)
                except Exception as e:
                    log(746)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({'aXbXc', -0.0, 255})
                    return 750
                except ValueError as e:
                    log(751)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(754)
                    return 756
                for i in [1, 2]:
                    log('i', i)
                    raise
                    1 / 0
                else:
                    log(761)
                for i in 'ab':
                    log('i', i)
                    return 763
                    log(764)
            finally:
                log(766)
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    return 770
                if (NotImplemented)[0:100:-3]:
                    raise OSError(2, 'gone') from KeyError(9)
                    log(773)
                if ((1+2j) >= (2.5-1e3j)):
                    return 776
                    log(778)
                else:
                    raise
                    raise
                    return 784
    except* KeyError as e:
        log(785)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise
    raise ValueError('v') from None
    return 'fell off'
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
show(lambda: -1.5)
''')
print('#', 48, flush=True)
run_snippet('''
show(lambda: ([].append >> 64))
''')
print('#', 49, flush=True)
run_snippet('''
def f(a, b): return locals()
show(lambda: f(1, b=2))
show(lambda: f(a=1))
show(lambda: f(1, c=3))
show(lambda: f(1, 2))
''')
print('#', 50, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise OSError(2, 'gone')
    yield 'last'
g = make()
show(lambda: next(iter(g)))
show(lambda: next(g, 'end'))
show(lambda: list(g))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g, 'end'))
show(g.close)
''')
print('#', 51, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [*_, last] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool() if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((0.5).__trunc__(type, 3, (-0.0-0j))))
show(lambda: run(b'abc'))
show(lambda: run({1: 'one', 1.0: 'float'}))
show(lambda: run(((1j >> 100) ** 3)))
''')
print('#', 52, flush=True)
run_snippet('''
show(lambda: (([*complex('inf'), [1.5, 1]])[:2] if range(10, 0, -3) else (enumerate(dict(zip('abc', range(3))), b'a') > -7 < format(dict(zip('abc', range(3))), dict(zip('abc', range(3)))))))
''')
print('#', 53, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __delattr__(self, name): log('delattr', name)
    class Y():
        pass
        def __delattr__(self, name): log('delattr', name)
        def __dir__(self): return ['b', 'a']
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __reversed__(self): return iter('rev')
        def __repr__(self): return f'<{type(self).__name__}>'
    class Z(object, Y):
        pass
        prop = property(lambda self: 'prop')
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __contains__(self, item): log('contains', item); return item == 1
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
show(lambda: X.value)
show(lambda: bool(x))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: hasattr(x, 'b'))
show(lambda: 1 + x)
show(lambda: list(x))
show(lambda: next(x))
show(lambda: iter(x) is x)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 54, flush=True)
run_snippet('''
show(lambda: (1,))
''')
print('#', 55, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case str(s) if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': 1, **rest}: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(set()))
show(lambda: run(('%-5.0u' % ((-0.0-0j),))))
show(lambda: run((256 <= ('abc')[2**31] != (list('hello') <= [3, 1, 2]))))
show(lambda: run([1, 2, 3, 4, 5]))
''')
print('#', 56, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 'a': return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a': return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(([str(x) for x in set() if not x] != 0.5 >= {(1, 2): [3]})))
show(lambda: run({}))
show(lambda: run((((None,)).__add__((1+2j)) << 64)))
show(lambda: run(b' x '))
''')
print('#', 57, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(*5))
show(lambda: f(1, *[2], c=3))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(x=1))
''')
print('#', 58, flush=True)
run_snippet('''
show(lambda: ('%#f' % ((1e100 << 0),)))
''')
print('#', 59, flush=True)
run_snippet('''
show(lambda: (2.5-1e3j))
''')
