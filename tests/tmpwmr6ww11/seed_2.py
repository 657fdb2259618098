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
show(lambda: [3, 1, 2])
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    v = b'a,b,c'
    try:
        v |= (('a', 1) ** None)
    finally:
        log(v)
    return v
show(run)
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
    try:
        yield 6
    finally:
        log('finally'); return 8
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: g.throw(KeyError))
show(lambda: next(iter(g)))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.gi_running)
show(lambda: g.gi_running)
show(g.close)
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
    for i in range(2):
        yield i
    log('got', (yield 1))
    log('got', (yield 1))
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g))
show(lambda: list(g))
show(g.close)
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    v = ['b', 'a']
    try:
        v[0] = ('').endswith()
    finally:
        log(v)
    return v
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
async def main():
    return 6
    async for i in agen():
        log(i)
        pass
show(lambda: drive(main()))
''')
print('#', 6, flush=True)
run_snippet('''
show(lambda: (frozenset()).update(['b', 'a'], 5))
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    v = {1: 2}
    try:
        del v[0]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
show(lambda: 1j)
''')
print('#', 9, flush=True)
run_snippet('''
show(lambda: set('abc'))
''')
print('#', 10, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        value = 5
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __missing__(self, key): return 'missing'
    class Y(list, X):
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
show(lambda: not x)
show(lambda: x.a)
show(lambda: x + 1)
show(lambda: bytes(x))
show(lambda: isinstance(x, X))
show(lambda: str(x))
show(lambda: 2 * x)
show(lambda: divmod(x, 1))
def change():
    global x; del x.a
show(change)
''')
print('#', 11, flush=True)
run_snippet('''
def run():
    v = b''
    try:
        v -= ([1])[0]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 12, flush=True)
run_snippet('''
def run():
    v = set('abc')
    try:
        v -= ((1,))[2**31]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: (((1, (2, 3))).count(3, (3, 2, 1, 0)) >> 100))
''')
print('#', 14, flush=True)
run_snippet('''
def f(a, /, b=2, *, c, d=4): return locals()
show(lambda: f(1, 2))
show(lambda: f(1, c=3))
show(lambda: f(**5))
show(lambda: f(1, **{'a': 2}))
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    try:
        log(1)
        try:
            with Manager():
                try:
                    raise StopIteration(3) from None
                except* (TypeError, OSError) as e:
                    log(4)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(6)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log(bin(8))
                    log(frozenset({2, 3}))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            if frozenset({2, 3}):
                try:
                    1 / 0
                except Exception as e:
                    log(16)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(19)
                    log((None,))
                finally:
                    log(23)
                    raise TypeError
                    raise
        except ArithmeticError as e:
            log(28)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    log((['b', 'a'] != (1+2j) == {(1, 2): [3]}))
                    log(2)
                    log('{0:*< 12_.0E}|{0!r}'.format(0j))
                finally:
                    log(35)
                    log(37)
                try:
                    log(39)
                except BaseException as e:
                    log(40)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                else:
                    1 / 0
                finally:
                    log(45)
                    raise KeyError('k') from KeyError(9)
                    return 49
                log(50)
            except ArithmeticError as e:
                log(51)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (1e22 / float('nan')):
                    raise
                else:
                    log(55)
                    return 57
            except BaseException as e:
                log(58)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(59)
                if format('%s-%d', '!'):
                    1 / 0
                raise
            with Manager(True), Manager(True) as m:
                n64 = 0
                while n64 < 2:
                    n64 += 1
                    return 66
                    continue
                    continue
                for i in [1, 2]:
                    log('i', i)
                    continue
            try:
                try:
                    raise
                except LookupError as e:
                    log(75)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 77
                finally:
                    log(78)
                    log(79)
                    raise ValueError('v')
                    log(84)
                try:
                    log((2**32 + 1 > range(10, 0, -3) < -256))
                except ArithmeticError as e:
                    log(87)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    log(90)
                    return 93
                except LookupError as e:
                    log(94)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(95)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                else:
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                for i in 'ab':
                    log('i', i)
                    log(106)
                    raise GeneratorExit
                    continue
            finally:
                log(111)
                try:
                    log((-2**62 <= {}))
                    log('{0: 08,.1%}|{0!r}'.format(1j))
                finally:
                    log(116)
                    return 118
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    continue
        except BaseException as e:
            log(123)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in 'ab':
                log('i', i)
                log(124)
            with Manager() as m, Manager() as m:
                if (True if 1j else ''):
                    log((-7 != None < [1]))
                    1 / 0
                    raise
                if [list('hello')]:
                    log(('%-.3u' % (10,)))
                if ('12' << 1.0):
                    log(134)
        else:
            log(([3, 1, 2]).extend(2, '-3.5', complex('inf')))
            try:
                try:
                    log(138)
                finally:
                    log(139)
                    return 141
                    log((2 <= 2**30 - 1 < ()))
                    raise ZeroDivisionError(1, 2)
                if (~('a', 1)):
                    1 / 0
            except ArithmeticError as e:
                log(148)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n149 = 0
                while n149 < 2:
                    n149 += 1
                    continue
                    continue
                    log(155)
                for i in iter([4]):
                    log('i', i)
                    raise
            n158 = 0
            while n158 < 2:
                n158 += 1
                if divmod(memoryview(b'view')):
                    raise ValueError('v') from None
                    break
            else:
                log(163)
        log(164)
    except TypeError as e:
        log(165)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(True) as m:
            n166 = 0
            while n166 < 2:
                n166 += 1
                if (0.5 not in 0.1):
                    log(167)
            log(169)
            if b'a':
                log(170)
        n171 = 0
        while n171 < 2:
            n171 += 1
            try:
                if enumerate((1, (2, 3))):
                    break
                    log((None).__iter__())
                    return 177
                else:
                    break
                n180 = 0
                while n180 < 2:
                    n180 += 1
                    1 / 0
                    log(184)
                    raise
                else:
                    log(187)
                try:
                    log(bytearray((1,)))
                    return 191
                    continue
                except ArithmeticError as e:
                    log(194)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except ArithmeticError as e:
                    log(197)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
            except LookupError as e:
                log(202)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(), Manager(True) as m:
                    break
                    return 206
    else:
        for i in range(3):
            log('i', i)
            n207 = 0
            while n207 < 2:
                n207 += 1
                if (... << -1):
                    raise ValueError('v')
                    return 211
                    raise GeneratorExit from None
                else:
                    log(({1: 2})[2**63])
                    log(216)
                    continue
                try:
                    1 / 0
                except Exception as e:
                    log(222)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(226)
                n227 = 0
                while n227 < 2:
                    n227 += 1
                    1 / 0
                    raise
                else:
                    log(232)
            else:
                log(233)
        if ('a', 1):
            return 235
            raise
            n238 = 0
            while n238 < 2:
                n238 += 1
                for i in iter([4]):
                    log('i', i)
                    return 240
                    raise
                    raise
                else:
                    log(245)
                n246 = 0
                while n246 < 2:
                    n246 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
        try:
            for i in iter([4]):
                log('i', i)
                n249 = 0
                while n249 < 2:
                    n249 += 1
                    continue
                try:
                    break
                finally:
                    log(254)
                    break
                    raise TypeError
                    1 / 0
                with Manager(True):
                    break
                    break
            else:
                log(265)
            log(266)
        finally:
            log(267)
            if (str if (1, 2) else (2.5-1e3j)):
                log(268)
                with Manager(True) as m:
                    log(270)
                    return 272
                    log(274)
                if (~'ßﬁ'):
                    return 276
                    raise
            else:
                with Manager(), Manager():
                    raise OSError(2, 'gone') from KeyError(9)
                    log(281)
                try:
                    raise GeneratorExit
                finally:
                    log(285)
                    log(287)
                    log('-3.5')
            log(290)
    n291 = 0
    while n291 < 2:
        n291 += 1
        if format(float('nan'), '= 12.10E'):
            if bool(-100, keepends=True):
                for i in iter([4]):
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise ValueError('v')
            else:
                n296 = 0
                while n296 < 2:
                    n296 += 1
                    log(297)
                else:
                    log(299)
                log(300)
        else:
            try:
                try:
                    continue
                    raise
                    raise OSError(2, 'gone')
                except (KeyError, ValueError) as e:
                    log(307)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(b'\\x00\\xff')
                    1 / 0
                except Exception as e:
                    log(312)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(((-0.0-0j) == 1e100))
                    log(316)
                else:
                    log(317)
                    return 320
                    return 322
                n323 = 0
                while n323 < 2:
                    n323 += 1
                    continue
                    continue
                try:
                    raise ValueError('v') from None
                finally:
                    log(330)
                    1 / 0
                    break
            finally:
                log(335)
                if (1, 2):
                    log(337)
                    continue
                    log(((3, 2, 1, 0) if '-3.5' else 'ab' * 20))
                try:
                    break
                    raise
                except Exception as e:
                    log(346)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 348
                except TypeError as e:
                    log(349)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(356)
                    continue
                    log(360)
                    return 362
                n363 = 0
                while n363 < 2:
                    n363 += 1
                    1 / 0
                    return 367
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __enter__(self): log('enter'); return self
        def __neg__(self): return 'neg'
        def __length_hint__(self): return 3
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: abs(x))
show(lambda: bool(x))
show(lambda: x.method())
show(lambda: format(x, 'abc'))
show(lambda: len(x))
show(lambda: x)
show(lambda: x != y)
show(lambda: -x)
def change():
    global x; x += 1
show(change)
''')
print('#', 17, flush=True)
run_snippet('''
show(lambda: (2.5-1e3j))
''')
print('#', 18, flush=True)
run_snippet('''
show(lambda: (dict(zip('abc', range(3))) ** 3))
''')
print('#', 19, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __float__(self): log('float'); return 1.5
        def __int__(self): log('int'); return 4
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __index__(self): log('index'); return 1
        def __missing__(self, key): return 'missing'
    class Y(list):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        def __length_hint__(self): return 3
        def __repr__(self): return f'<{type(self).__name__}>'
    class Z(int, X):
        pass
        def __len__(self): log('len'); return 2
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __dir__(self): return ['b', 'a']
        def __set__(self, obj, value): log('set', value)
        def __lt__(self, other): log('lt'); return True
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
show(lambda: x * 2)
show(lambda: len(x))
show(lambda: x + 1)
show(lambda: X[3])
show(lambda: complex(x))
show(lambda: x.a)
show(lambda: not x)
show(lambda: x[5])
def change():
    global x; del x.a
show(change)
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    a, b = (b'\\x00\\xff' @ b' x ')
    return locals()
show(run)
''')
print('#', 21, flush=True)
run_snippet('''
show(lambda: ((((3, 2, 1, 0)).index(signed=True) if (~0j) else (b' x ')[1:100]))[-3:])
''')
print('#', 22, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case True: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((1, 2) if (3, 2, 1, 0) else (-1 >= dict(zip('abc', range(3))) == -2**30))))
show(lambda: run(b''))
show(lambda: run(f'{(5e-324): 30,d}{(5e-324)!r:>20}'))
show(lambda: run({1, 2, 3}))
''')
print('#', 23, flush=True)
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
    except ZeroDivisionError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.send(None))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(GeneratorExit))
show(lambda: g.gi_running)
show(lambda: g.send(None))
show(lambda: list(g))
show(g.close)
''')
print('#', 24, flush=True)
run_snippet('''
show(lambda: (-0.0-0j))
''')
print('#', 25, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __contains__(self, item): log('contains', item); return item == 1
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        static = staticmethod(lambda *a: ('static', a))
        def __neg__(self): return 'neg'
        def __float__(self): log('float'); return 1.5
    class Y(frozenset):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __missing__(self, key): return 'missing'
    class Z(frozenset):
        pass
        prop = property(lambda self: 'prop')
        value = 5
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __int__(self): log('int'); return 4
        def __repr__(self): return f'<{type(self).__name__}>'
        def __str__(self): return 'str'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
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
show(lambda: not x)
show(lambda: x.method(3))
show(lambda: x == x)
show(lambda: list(reversed(x)))
show(lambda: hash(x) == hash(x))
show(lambda: X[3])
show(lambda: isinstance(x, X))
show(lambda: x and 1)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    try:
        if {1}:
            for i in iter([4]):
                log('i', i)
                try:
                    break
                except (KeyError, ValueError) as e:
                    log(370)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(373)
                    log(list((x, x) for x in dict(zip('abc', range(3))) if x != 1))
                    return 377
                    continue
                with Manager() as m:
                    1 / 0
        log(382)
    finally:
        log(383)
        with 5:
            try:
                log(384)
                n385 = 0
                while n385 < 2:
                    n385 += 1
                    break
                    log(389)
                    raise KeyError('k')
            except BaseException as e:
                log(392)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(((3, 2, 1, 0))[100:-100])
                    1 / 0
                    return 398
                except ZeroDivisionError as e:
                    log(399)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                else:
                    return 403
                finally:
                    log(404)
                    log(406)
                    log((['b', 'a'] << 100))
            finally:
                log(409)
                n410 = 0
                while n410 < 2:
                    n410 += 1
                    continue
                    break
                    log(416)
                if ((None,) << 64):
                    1 / 0
                    raise ZeroDivisionError(1, 2)
                try:
                    raise
                except BaseException as e:
                    log(423)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log((2**30 - 1 > {1} >= [1]))
                finally:
                    log(428)
                    log(429)
                    1 / 0
    return 'fell off'
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
show(lambda: (None,))
''')
print('#', 28, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        raise ValueError(3)
    async with AsyncManager():
        log(2)
show(lambda: drive(main()))
''')
print('#', 29, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __dir__(self): return ['b', 'a']
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __len__(self): log('len'); return 2
        def __int__(self): log('int'); return 4
        def __call__(self, *a, **k): return ('called', a, k)
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __iadd__(self, other): log('iadd'); return NotImplemented
    class Y(set):
        pass
    class Z(Y):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
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
show(lambda: hasattr(x, 'b'))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: repr(x))
show(lambda: X[3])
show(lambda: x == 1)
show(lambda: x > 1)
show(lambda: abs(x))
show(lambda: str(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 30, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [a, b]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': 1, **rest} if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b] if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((+frozenset())))
show(lambda: run((format(frozenset(), '+08.3%'))[-2**30]))
show(lambda: run(frozenset()))
show(lambda: run((1j).conjugate()))
''')
print('#', 31, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case None: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((1, (2, 3)) if '-3.5' else (b'a' ** -2))))
show(lambda: run(([None, 0] != [[1], [2]] < (~print))))
show(lambda: run(((True > (None,) <= 123456.789 < '%s-%d') > [[1], [2]] > (-256 if 1j else 5e-324) >= -10**30)))
show(lambda: run(((~ValueError('v')) >> 1.0)))
''')
print('#', 32, flush=True)
run_snippet('''
def run():
    try:
        try:
            with Manager(True) as m, Manager(True) as m:
                raise OSError(2, 'gone')
            if (-2):
                if (frozenset() in frozenset()):
                    log(({1} >> 100))
                    raise ValueError('v') from None
        except Exception as e:
            log(439)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n440 = 0
            while n440 < 2:
                n440 += 1
                1 / 0
                with Manager(), 5:
                    1 / 0
            else:
                log(445)
            log(446)
            for i in ():
                log('i', i)
                log(448)
                with Manager():
                    break
        except Exception as e:
            log(451)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager() as m, Manager():
                    return 453
                    raise GeneratorExit from KeyError(9)
                    return 457
                log(458)
                log(459)
            except BaseException as e:
                log(460)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise ZeroDivisionError(1, 2)
                if (~{1, 2, 3}):
                    raise ValueError('v')
                    raise
                    1 / 0
                else:
                    log(469)
                    1 / 0
                with Manager(True) as m, Manager(True) as m:
                    1 / 0
                    log(476)
                    return 478
            except BaseException as e:
                log(479)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n480 = 0
                while n480 < 2:
                    n480 += 1
                    raise ValueError('v')
                    log(484)
                try:
                    raise ZeroDivisionError(1, 2) from None
                    log(488)
                    raise
                except ZeroDivisionError as e:
                    log(491)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                else:
                    raise OSError(2, 'gone')
                    raise OSError(2, 'gone') from KeyError(9)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(500)
                    1 / 0
                    log(memoryview(-2**62, 8))
                    log(505)
            else:
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            log(509)
            with 5:
                n511 = 0
                while n511 < 2:
                    n511 += 1
                    continue
                    continue
                else:
                    log(516)
                log(517)
                with Manager(True) as m:
                    1 / 0
        try:
            try:
                raise GeneratorExit from None
                try:
                    log(('aXbXc' < {1: 2}))
                    raise
                    log(527)
                except Exception as e:
                    log(528)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                except KeyError as e:
                    log(531)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise KeyError('k')
                    1 / 0
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            except ValueError as e:
                log(540)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise OSError(2, 'gone')
                    return 544
                except ValueError as e:
                    log(545)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(548)
                except (KeyError, ValueError) as e:
                    log(550)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(552)
                    log(-0.0)
            except (KeyError, ValueError) as e:
                log(555)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(({1: 'one', 1.0: 'float'} << -1))
            else:
                if (5e-324).__trunc__(5):
                    log(558)
                    1 / 0
                if list(-x for x in bytearray(b'xyz') if x):
                    log(562)
                    log(564)
                    return 567
                n568 = 0
                while n568 < 2:
                    n568 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(571)
            finally:
                log(573)
                log('{0:>}|{0!r}'.format(['b', 'a']))
                n576 = 0
                while n576 < 2:
                    n576 += 1
                    raise
                with Manager(True):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(582)
            n583 = 0
            while n583 < 2:
                n583 += 1
                with Manager(True) as m:
                    break
                    log(587)
                    continue
                log(590)
            else:
                log(591)
        except BaseException as e:
            log(592)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(593)
                if {1j: 123456.789, (): float('nan')}:
                    raise
                for i in ():
                    log('i', i)
                    continue
                    log(2**61)
                    return 602
            finally:
                log(603)
                try:
                    raise StopIteration(3)
                finally:
                    log(606)
                    return 608
                    return 610
        log(611)
    except Exception as e:
        log(612)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n613 = 0
        while n613 < 2:
            n613 += 1
            with Manager(True) as m, Manager(True):
                n614 = 0
                while n614 < 2:
                    n614 += 1
                    break
                    return 618
                try:
                    break
                except KeyError as e:
                    log(621)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2**30 - 1)
                    raise KeyError('k')
                except BaseException as e:
                    log(626)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise ValueError('v')
                else:
                    log((1, 2))
                    log(633)
    finally:
        log(635)
        for i in 'ab':
            log('i', i)
            try:
                for i in ():
                    log('i', i)
                    log((~range(5)))
                else:
                    log(638)
                if f'{(-float('inf')):0=30,f}{(-float('inf'))!r:>20}':
                    continue
                    raise StopIteration(3)
            except ZeroDivisionError as e:
                log(643)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                1 / 0
                log(646)
                log(647)
            except ValueError as e:
                log(648)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (1j).__format__('abc', frozenset({2, 3}), (1, (2, 3))):
                    log(649)
                    raise GeneratorExit from None
                else:
                    raise
                log(655)
                with Manager() as m:
                    continue
            finally:
                log(658)
                for i in range(3):
                    log('i', i)
                    1 / 0
                    continue
                    break
            with Manager(True), Manager(True):
                try:
                    break
                except LookupError as e:
                    log(667)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    break
                except (KeyError, ValueError) as e:
                    log(674)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                with 5, Manager() as m:
                    continue
                    raise GeneratorExit
                    raise StopIteration(3) from None
                log(683)
    log(685)
    for i in ():
        log('i', i)
        return 687
    return 'fell off'
show(run)
''')
print('#', 33, flush=True)
run_snippet('''
show(lambda: (~memoryview([], start=1)))
''')
print('#', 34, flush=True)
run_snippet('''
show(lambda: (range(2**70))[-1:0])
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    (a, b), c = (1, 2)
    return locals()
show(run)
''')
print('#', 36, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = '😀x'
    return locals()
show(run)
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    v = frozenset({2, 3})
    try:
        v += range(5)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
show(lambda: sum(key=str))
''')
print('#', 39, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise StopIteration(3)
    for i in range(2):
        yield i
    log('got', (yield 1))
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(StopIteration))
show(lambda: next(iter(g)))
show(lambda: next(iter(g)))
show(lambda: next(iter(g)))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: f'{(123456.789):0=+12x}{(123456.789)!r:>20}')
''')
print('#', 41, flush=True)
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
        yield 6
    finally:
        log('finally')
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: g.throw(StopIteration))
show(lambda: next(g, 'end'))
show(lambda: g.gi_frame is None)
show(lambda: g.send(None))
show(lambda: next(g))
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 42, flush=True)
run_snippet('''
def run():
    *a, = [*True]
    return locals()
show(run)
''')
print('#', 43, flush=True)
run_snippet('''
show(lambda: ('ßﬁ')[:3])
''')
print('#', 44, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(1, 2))
''')
print('#', 45, flush=True)
run_snippet('''
def run():
    a, *b, c = (bytearray(b'xyz')).title(8)
    return locals()
show(run)
''')
print('#', 46, flush=True)
run_snippet('''
show(lambda: ((('%+5.0x' % (bytearray(),)) >= ((1, (2, 3)) > b' x ' < 'A\\nB\\r\\nC') < ('a', 1) <= ((1+2j) if {} else (3, 2, 1, 0))) not in (f'{(1/3):=12_.1}{(1/3)!r:>20}')[2**31]))
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    v = {'x': None}
    try:
        del v[5]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
def f(*, a): return locals()
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(a=1))
show(lambda: f())
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
''')
print('#', 49, flush=True)
run_snippet('''
show(lambda: ([None, 0])[:3:3])
''')
print('#', 50, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __call__(self, *a, **k): return ('called', a, k)
        def __str__(self): return 'str'
    class Y(float):
        pass
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __exit__(self, *a): log('exit', a[0]); return True
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
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
show(lambda: -x)
show(lambda: iter(x) is x)
show(lambda: x[0])
show(lambda: dict(x))
show(lambda: bytes(x))
show(lambda: divmod(x, 1))
show(lambda: x.static(1))
show(lambda: [i for i in x])
def change():
    global x; x.new = 1
show(change)
''')
print('#', 51, flush=True)
run_snippet('''
def run():
    v = {(1, 2): [3]}
    try:
        v[0] = (b'a').append({(1, 2): [3]})
    finally:
        log(v)
    return v
show(run)
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    n688 = 0
    while n688 < 2:
        n688 += 1
        with Manager() as m:
            try:
                with Manager(True) as m, Manager(True) as m:
                    log([])
                    break
                for i in ():
                    log('i', i)
                    raise
                    log(696)
                    log((-2**62 > bytes(range(65, 75)) != (1, 2)))
                raise
            except ZeroDivisionError as e:
                log(701)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (list('hello') if frozenset() else 0j):
                    log(702)
                else:
                    return 705
                    break
            except LookupError as e:
                log(708)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(709)
                log(710)
            finally:
                log(711)
                with Manager(), Manager():
                    raise
            if 0.0:
                try:
                    break
                    log('{0:z30b}|{0!r}'.format(complex('inf')))
                except KeyError as e:
                    log(718)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(719)
                except TypeError as e:
                    log(721)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log(725)
                else:
                    break
                    log(728)
                finally:
                    log(730)
                    continue
            else:
                log((None,))
                try:
                    break
                    break
                except LookupError as e:
                    log(739)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(742)
                    break
            with Manager(True) as m:
                n746 = 0
                while n746 < 2:
                    n746 += 1
                    log(748)
                    log(749)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                else:
                    log(753)
        n754 = 0
        while n754 < 2:
            n754 += 1
            try:
                for i in [1, 2]:
                    log('i', i)
                    raise
                    log(757)
                else:
                    log(759)
                n760 = 0
                while n760 < 2:
                    n760 += 1
                    raise TypeError
                else:
                    log(763)
            except ArithmeticError as e:
                log(764)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (object)[5:8]:
                    raise
                    log(768)
                else:
                    raise
                    continue
            finally:
                log(773)
                n774 = 0
                while n774 < 2:
                    n774 += 1
                    break
                    break
                else:
                    log(779)
                try:
                    continue
                except Exception as e:
                    log(782)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                    break
                with Manager(True), 5:
                    return 790
            for i in [1, 2]:
                log('i', i)
                try:
                    continue
                finally:
                    log(793)
                    continue
                    log(796)
                    break
                try:
                    break
                    raise GeneratorExit
                except* KeyError as e:
                    log(804)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                if (' pad ' << 100):
                    log(807)
                    1 / 0
                    return 811
    else:
        log(812)
    raise ValueError('v') from KeyError(9)
    with 5:
        for i in iter([4]):
            log('i', i)
            1 / 0
            log(817)
            try:
                with Manager(), Manager() as m:
                    log(818)
                    1 / 0
                log(822)
            except (KeyError, ValueError) as e:
                log(824)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                continue
                try:
                    continue
                except* ValueError as e:
                    log(829)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(831)
                    raise KeyError('k')
                try:
                    log(835)
                    return 837
                finally:
                    log(838)
                    break
                    1 / 0
            finally:
                log(843)
                try:
                    return 845
                except* ValueError as e:
                    log(846)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    return 851
                finally:
                    log(852)
                    log(853)
                    log(855)
                for i in ():
                    log('i', i)
                    raise KeyError('k') from KeyError(9)
                    break
        log(861)
    return 'fell off'
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    a, b = ('abc').replace()
    return locals()
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def run():
    1 / 0
    return 'fell off'
show(run)
''')
print('#', 55, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __get__(self, obj, cls): log('get'); return 'got'
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __enter__(self): log('enter'); return self
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
show(lambda: x.prop)
show(lambda: list(reversed(x)))
show(lambda: range(x))
show(lambda: x == x)
show(lambda: X.value)
show(lambda: repr(x))
show(lambda: -x)
show(lambda: abs(x))
def change():
    global x; x.a = 3; log(x.a)
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
    try:
        yield 6
    finally:
        log('finally'); yield 7
    with Manager(True):
        yield 10
    raise KeyError('k')
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(StopIteration))
show(lambda: next(g, 'end'))
show(lambda: next(g))
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 57, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __hash__(self): return 7
        def __repr__(self): return f'<{type(self).__name__}>'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __delattr__(self, name): log('delattr', name)
        def __contains__(self, item): log('contains', item); return item == 1
        static = staticmethod(lambda *a: ('static', a))
        def __bool__(self): log('bool'); return False
    class Y(object, X):
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
show(lambda: sorted([x, y]) is None)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x.value)
show(lambda: bool(x))
show(lambda: X.value)
show(lambda: 2 * x)
show(lambda: x and 1)
show(lambda: X.klass(2))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 58, flush=True)
run_snippet('''
def run():
    a, b = (5e-324 <= -2**30)
    return locals()
show(run)
''')
print('#', 59, flush=True)
run_snippet('''
def run():
    1 / 0
    return 'fell off'
show(run)
''')
