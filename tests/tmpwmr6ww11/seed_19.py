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
    a, b = 'a,b,,c'
    return locals()
show(run)
''')
print('#', 1, flush=True)
run_snippet('''
def f(*args): return locals()
show(lambda: f(*[1, 2]))
show(lambda: f(**{1: 2}))
show(lambda: f(a=1))
show(lambda: f(1, **{'a': 2}))
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    n1 = 0
    while n1 < 2:
        n1 += 1
        try:
            continue
            break
        except ArithmeticError as e:
            log(6)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            with 5:
                with Manager(True) as m, 5:
                    log(10)
                n11 = 0
                while n11 < 2:
                    n11 += 1
                    raise TypeError from KeyError(9)
                else:
                    log(14)
            log(15)
        else:
            try:
                with Manager(True) as m:
                    1 / 0
                    continue
                    break
            except Exception as e:
                log(22)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n23 = 0
                while n23 < 2:
                    n23 += 1
                    1 / 0
                    continue
                    log(28)
                else:
                    log(30)
                n31 = 0
                while n31 < 2:
                    n31 += 1
                    return 33
                else:
                    log(34)
                n35 = 0
                while n35 < 2:
                    n35 += 1
                    log({'a': 1, 'b': 2})
            else:
                n38 = 0
                while n38 < 2:
                    n38 += 1
                    return 40
            finally:
                log(41)
                n42 = 0
                while n42 < 2:
                    n42 += 1
                    break
                    raise StopIteration(3)
                with Manager(True):
                    continue
                    log(50)
            if ({'x': None} < {1: 2}):
                if sorted(x for x in -0.0):
                    log((-float('inf')))
                    log(0j)
                    continue
                log(57)
            else:
                1 / 0
                continue
        finally:
            log(63)
            if ('' if 10**20 else b' x '):
                try:
                    continue
                    log(66)
                except LookupError as e:
                    log(68)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except (KeyError, ValueError) as e:
                    log(71)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                n74 = 0
                while n74 < 2:
                    n74 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(78)
                    raise GeneratorExit from KeyError(9)
                break
            else:
                if lambda x=1: x:
                    log((lambda x=1: x)[1:])
                else:
                    continue
                    raise
                    raise TypeError from None
                log(91)
            n92 = 0
            while n92 < 2:
                n92 += 1
                n93 = 0
                while n93 < 2:
                    n93 += 1
                    raise StopIteration(3) from KeyError(9)
                    raise KeyError('k') from None
                    log(99)
                else:
                    log(100)
                log({x or 1 for x in (None,) if x})
            if []:
                if ((1, (2, 3)) > 1e100):
                    return 104
            else:
                if ({(1, 2): [3]} if float('nan') else {(1, 2): [3]}):
                    break
                    raise TypeError
                    return 110
                else:
                    return 112
                    log(('abc' == 'a,b,,c'))
                    raise
                try:
                    1 / 0
                    1 / 0
                    1 / 0
                except KeyError as e:
                    log(123)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 125
                    raise StopIteration(3) from KeyError(9)
                    return 129
                except BaseException as e:
                    log(130)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise StopIteration(3)
                    continue
                else:
                    return 138
        log(140)
    return 'fell off'
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    try:
        try:
            for i in 'ab':
                log('i', i)
                try:
                    1 / 0
                finally:
                    log(143)
                    raise
                try:
                    log(147)
                    break
                except ZeroDivisionError as e:
                    log(150)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except KeyError as e:
                    log(153)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                finally:
                    log(156)
                    raise GeneratorExit
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    break
            try:
                for i in [1, 2]:
                    log('i', i)
                    break
                else:
                    log(165)
            except (KeyError, ValueError) as e:
                log(166)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if sorted(x for x in (1,) if x):
                    1 / 0
                    raise
                    raise OSError(2, 'gone')
                else:
                    log(173)
                    log(176)
            except KeyError as e:
                log(177)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (not 5e-324):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    raise OSError(2, 'gone') from KeyError(9)
                    log(185)
                else:
                    log(186)
            finally:
                log(187)
                n188 = 0
                while n188 < 2:
                    n188 += 1
                    log(190)
                    raise
            try:
                if {str(x) for x in range(10, 0, -3) if not x}:
                    log(193)
                else:
                    1 / 0
                    raise TypeError
                    raise
            except TypeError as e:
                log(201)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    log(203)
                    raise TypeError from None
                    raise
                log(208)
                with Manager(True):
                    log(210)
                    1 / 0
        except TypeError as e:
            log(213)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(215)
        except (KeyError, ValueError) as e:
            log(216)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if '{0:30_.0s}|{0!r}'.format('ǆ'):
                with Manager(True), Manager() as m:
                    raise StopIteration(3) from None
                    raise
            else:
                raise OSError(2, 'gone')
        else:
            with Manager(True) as m:
                n223 = 0
                while n223 < 2:
                    n223 += 1
                    return 225
                try:
                    raise GeneratorExit
                    return 229
                    return 231
                except (KeyError, ValueError) as e:
                    log(232)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(233)
                    raise
                with Manager(True):
                    1 / 0
                    log(240)
        log(241)
        log(243)
    except BaseException as e:
        log(244)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            try:
                log(245)
            except (KeyError, ValueError) as e:
                log(246)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log('ab' * 20)
                    raise TypeError
                except LookupError as e:
                    log(251)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(254)
                else:
                    raise
                    raise ZeroDivisionError(1, 2)
            except ValueError as e:
                log(260)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n261 = 0
                while n261 < 2:
                    n261 += 1
                    break
                    raise KeyError('k') from None
                    raise
                with Manager(True) as m, Manager():
                    raise ZeroDivisionError(1, 2)
                with Manager(True):
                    log(271)
            finally:
                log(272)
                n273 = 0
                while n273 < 2:
                    n273 += 1
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise
                    log(('{} {x}' not in dict(zip('abc', range(3)))))
            log(280)
        except TypeError as e:
            log(281)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with 5:
                log(283)
        except ValueError as e:
            log(284)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n285 = 0
            while n285 < 2:
                n285 += 1
                for i in [1, 2]:
                    log('i', i)
                    log(287)
                try:
                    log(288)
                    continue
                    break
                finally:
                    log(294)
                    break
                    return 298
            else:
                log(299)
        else:
            with 5:
                raise TypeError from None
            try:
                n302 = 0
                while n302 < 2:
                    n302 += 1
                    continue
            except* ValueError as e:
                log(305)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(306)
            else:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                finally:
                    log(311)
                    raise ZeroDivisionError(1, 2)
                    log(type)
                    raise
                if float('inf'):
                    raise ZeroDivisionError(1, 2)
        finally:
            log(320)
            for i in iter([4]):
                log('i', i)
                try:
                    raise ZeroDivisionError(1, 2) from None
                    log(323)
                finally:
                    log(325)
                    continue
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise OSError(2, 'gone')
                for i in ():
                    log('i', i)
                    raise TypeError
                    raise KeyError('k') from None
            log(336)
            n337 = 0
            while n337 < 2:
                n337 += 1
                if 1e22:
                    log(338)
                    break
                try:
                    raise OSError(2, 'gone')
                    raise
                    log(346)
                finally:
                    log(348)
                    raise GeneratorExit
                with 5:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                    raise ZeroDivisionError(1, 2) from KeyError(9)
        1 / 0
        if 2**30:
            if ([None, 0])[-2**63 - 1]:
                for i in 'ab':
                    log('i', i)
                    continue
                    raise StopIteration(3) from KeyError(9)
                    continue
                log(365)
                if sorted():
                    log(0.0)
            return 369
            if (-()):
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    break
                try:
                    raise
                    raise
                    log(378)
                except ZeroDivisionError as e:
                    log(380)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(slice(1, 5, 2))
                    log(383)
                if 10:
                    raise StopIteration(3)
                    return 388
                else:
                    raise
        else:
            try:
                if [1, 2, 3, 4, 5]:
                    raise
            except ValueError as e:
                log(393)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n394 = 0
                while n394 < 2:
                    n394 += 1
                    log((float('nan') ** 3))
                    return 398
                    raise OSError(2, 'gone')
                n401 = 0
                while n401 < 2:
                    n401 += 1
                    return 403
                    log(405)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                try:
                    1 / 0
                    raise
                except ValueError as e:
                    log(412)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(414)
                    log(416)
                    raise ValueError('v') from None
                except BaseException as e:
                    log(419)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                else:
                    raise TypeError
                    log(427)
            except (KeyError, ValueError) as e:
                log(428)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(430)
            else:
                if (bytearray(b'xyz') if 1j else b'a,b,c'):
                    raise KeyError('k') from None
                try:
                    log(434)
                    raise OSError(2, 'gone')
                    log(437)
                finally:
                    log(439)
                    log(440)
                try:
                    1 / 0
                    log(445)
                finally:
                    log(446)
                    raise KeyError('k') from None
                    1 / 0
            finally:
                log(451)
                log(452)
    return 'fell off'
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    v = list('hello')
    try:
        v[5] = '{0:-12.25x}|{0!r}'.format(256)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
show(lambda: 5e-324)
''')
print('#', 6, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __float__(self): log('float'); return 1.5
        static = staticmethod(lambda *a: ('static', a))
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __setitem__(self, key, value): log('setitem', key, value)
    class Y(dict, X):
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
show(lambda: str(x))
show(lambda: range(x))
show(lambda: round(x, 2))
show(lambda: x + y)
show(lambda: float(x))
show(lambda: dict(x))
show(lambda: next(x))
show(lambda: x[5])
def change():
    global x; x.new = 1
show(change)
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    a, *b, c = [1.5, 1]
    return locals()
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __len__(self): log('len'); return 2
        def __bool__(self): log('bool'); return False
    class Y(dict):
        pass
        def __float__(self): log('float'); return 1.5
        def __bool__(self): log('bool'); return False
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
show(lambda: next(x))
show(lambda: 2 * x)
show(lambda: X.static(1))
show(lambda: x < y)
show(lambda: 7 in x)
show(lambda: x ** 2)
show(lambda: str(x))
show(lambda: x.klass(2))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 9, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __index__(self): log('index'); return 1
        def __neg__(self): return 'neg'
    class Y():
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __round__(self, n=None): return ('round', n)
        def __lt__(self, other): log('lt'); return True
        def __gt__(self, other): log('gt'); return NotImplemented
        value = 5
    class Z():
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __exit__(self, *a): log('exit', a[0]); return True
        def __index__(self): log('index'); return 1
        def __gt__(self, other): log('gt'); return NotImplemented
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
show(lambda: hash(x) == hash(x))
show(lambda: x[5])
show(lambda: vars(x))
show(lambda: x + 1)
show(lambda: sum(x))
show(lambda: abs(x))
show(lambda: range(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 10, flush=True)
run_snippet('''
def run():
    v = b' x '
    try:
        v *= 2
    finally:
        log(v)
    return v
show(run)
''')
print('#', 11, flush=True)
run_snippet('''
show(lambda: {})
''')
print('#', 12, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 13, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
    class Y(X):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __str__(self): return 'str'
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
show(lambda: 1 in x)
show(lambda: x[0])
show(lambda: range(x))
show(lambda: bytes(x))
show(lambda: X.value)
show(lambda: hasattr(x, 'b'))
show(lambda: list(reversed(x)))
show(lambda: sum(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: (3, 2, 1, 0))
''')
print('#', 15, flush=True)
run_snippet('''
def f(*args): return locals()
show(lambda: f(1, a=2))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(**{1: 2}))
''')
print('#', 16, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(**5))
show(lambda: f(**5))
show(lambda: f())
show(lambda: f(1, *[2], c=3))
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    v = b'\\x00\\xff'
    try:
        v[::-1] = (['b', 'a'] > 'ǆ')
    finally:
        log(v)
    return v
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    v = {1: 'one', 1.0: 'float'}
    try:
        del v[0]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 'a' if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]}: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b]: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a': return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((*range(0), range(0), *dict(zip('abc', range(3))),)))
show(lambda: run(tuple(frozenset({2, 3}))))
show(lambda: run(('é', *set(),)))
show(lambda: run(bytearray(b'xyz')))
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: sorted((x, x) for x in {1: 'one', 1.0: 'float'} if x != 1))
''')
print('#', 21, flush=True)
run_snippet('''
def run():
    a, (b, *c) = map(0)
    return locals()
show(run)
''')
print('#', 22, flush=True)
run_snippet('''
show(lambda: sum(str(x) for x in 3**100 if not x))
''')
print('#', 23, flush=True)
run_snippet('''
show(lambda: (1, 2))
''')
print('#', 24, flush=True)
run_snippet('''
show(lambda: (ValueError('v')).index(((2.5-1e3j), '\\ud800',)))
''')
print('#', 25, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __delattr__(self, name): log('delattr', name)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __call__(self, *a, **k): return ('called', a, k)
        def __bool__(self): log('bool'); return False
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __enter__(self): log('enter'); return self
    class Y(dict):
        pass
        def __dir__(self): return ['b', 'a']
        def __format__(self, spec): return f'fmt[{spec}]'
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
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
show(lambda: x + y)
show(lambda: x * 2)
show(lambda: x < y)
show(lambda: x[5])
show(lambda: x and 1)
show(lambda: x)
show(lambda: not x)
show(lambda: X.__name__, X.__qualname__, X.__module__)
def change():
    global x; x += 1
show(change)
''')
print('#', 26, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    class Y(dict):
        pass
        def __float__(self): log('float'); return 1.5
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __exit__(self, *a): log('exit', a[0]); return True
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
show(lambda: x.prop)
show(lambda: round(x, 2))
show(lambda: len(x))
show(lambda: x * 2)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: x + y)
show(lambda: X.__mro__)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 27, flush=True)
run_snippet('''
def f(a, /): return locals()
show(lambda: f(1, 2, 3))
show(lambda: f(1, 2, 3))
show(lambda: f(1, a=2))
show(lambda: f(1, c=3))
''')
print('#', 28, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case bool(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((b'\\x00\\xff' and bytearray(b'xyz')))[3]))
show(lambda: run((complex('abc') >> 0)))
show(lambda: run((~(frozenset()).copy((3, 2, 1, 0)))))
show(lambda: run((None << 1.0)))
''')
print('#', 29, flush=True)
run_snippet('''
show(lambda: (('%12%' % (2**30,)) == (chr())[10**20]))
''')
print('#', 30, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(a=1))
show(lambda: f(*[1, 2]))
show(lambda: f(**{1: 2}))
show(lambda: f(*(), **{}))
''')
print('#', 31, flush=True)
run_snippet('''
show(lambda: b'\\x00\\xff')
''')
print('#', 32, flush=True)
run_snippet('''
show(lambda: (~((~2**31) == (type ** 2) >= (range(0))[False] < [3, 1, 2])))
''')
print('#', 33, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __index__(self): log('index'); return 1
        def __round__(self, n=None): return ('round', n)
        def __setitem__(self, key, value): log('setitem', key, value)
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
show(lambda: bytes(x))
show(lambda: x * 2)
show(lambda: [1, 2, 3][x])
show(lambda: x.method())
show(lambda: float(x))
show(lambda: 1 + x)
show(lambda: x > 1)
show(lambda: 2 * x)
def change():
    global x; del x.a
show(change)
''')
print('#', 34, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __gt__(self, other): log('gt'); return NotImplemented
    class Y(X):
        pass
        value = 5
        static = staticmethod(lambda *a: ('static', a))
        def __setitem__(self, key, value): log('setitem', key, value)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __format__(self, spec): return f'fmt[{spec}]'
        def __len__(self): log('len'); return 2
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
show(lambda: x[0])
show(lambda: x.__class__.__name__)
show(lambda: X[3])
show(lambda: x.static(1))
show(lambda: hasattr(x, 'b'))
show(lambda: 2 * x)
show(lambda: X.static(1))
show(lambda: x and 1)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 35, flush=True)
run_snippet('''
def run():
    *a, b = [1.5, 1]
    return locals()
show(run)
''')
print('#', 36, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    a, b = (-255)
    return locals()
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
show(lambda: ((1.0 if (b'\\x00\\xff' if [] else 2**32 + 1) else frozenset()) <= ((1+2j)).__abs__(1j)))
''')
print('#', 39, flush=True)
run_snippet('''
def run():
    v = {1}
    try:
        del v[::-1]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 40, flush=True)
run_snippet('''
def run():
    v = frozenset({2, 3})
    try:
        v.pop(b'a')
    finally:
        log(v)
    return v
show(run)
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    if any('{} {x}'):
        log(453)
    else:
        try:
            for i in 'ab':
                log('i', i)
                try:
                    continue
                finally:
                    log(456)
                    continue
                n459 = 0
                while n459 < 2:
                    n459 += 1
                    log(bytearray())
                try:
                    log('title case Text')
                except BaseException as e:
                    log(464)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(465)
                    log((b'abc' ** -2))
                    raise
                except BaseException as e:
                    log(471)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(474)
                else:
                    log(476)
                    continue
            try:
                with 5, Manager(True):
                    raise TypeError
                    log(483)
                    raise StopIteration(3)
            except ArithmeticError as e:
                log(486)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(('% F' % (-2**63 - 1,)))
                try:
                    return 490
                finally:
                    log(491)
                    return 493
                    log(495)
                try:
                    return 497
                finally:
                    log(498)
                    log(499)
            finally:
                log(501)
                try:
                    raise StopIteration(3) from None
                except* (TypeError, OSError) as e:
                    log(504)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
        except ValueError as e:
            log(506)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n507 = 0
            while n507 < 2:
                n507 += 1
                with 5:
                    raise KeyError('k')
                    raise StopIteration(3) from KeyError(9)
                    log(512)
                with Manager(True) as m:
                    break
                    1 / 0
            return 519
            try:
                if -0.0:
                    log((~(1, 2)))
                    raise OSError(2, 'gone') from None
                    raise KeyError('k') from KeyError(9)
            except TypeError as e:
                log(526)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log('title case Text')
                finally:
                    log(529)
                    raise
                    log((b' x ')[-100:-1])
            except ValueError as e:
                log(534)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(535)
                log(536)
                with Manager():
                    return 538
                    raise GeneratorExit
                    1 / 0
            else:
                try:
                    1 / 0
                except* KeyError as e:
                    log(545)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* KeyError as e:
                    log(547)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(548)
                try:
                    1 / 0
                    raise
                except KeyError as e:
                    log(553)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 555
                    log(557)
                except KeyError as e:
                    log(558)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 562
                finally:
                    log(563)
                    log(565)
            finally:
                log(566)
                for i in ():
                    log('i', i)
                    break
                    continue
                    raise TypeError
                else:
                    log(573)
                try:
                    raise
                    return 577
                    raise OSError(2, 'gone') from None
                finally:
                    log(580)
                    log((-1.0))
                    log(584)
                for i in ():
                    log('i', i)
                    log(b'abc')
                    break
                    raise
        except KeyError as e:
            log(591)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
            with Manager(True):
                for i in range(3):
                    log('i', i)
                    continue
                    raise OSError(2, 'gone') from KeyError(9)
            log(599)
    log(600)
    return 'fell off'
show(run)
''')
print('#', 42, flush=True)
run_snippet('''
show(lambda: (-(not ('é' >> -1))))
''')
print('#', 43, flush=True)
run_snippet('''
def run():
    log(-10**30)
    n603 = 0
    while n603 < 2:
        n603 += 1
        if any(str(x) for x in '😀x' if x != 1):
            try:
                if (1e16 >= None == {1}):
                    raise
                else:
                    break
                    break
                    log(({'a': 1, 'b': 2})[-2**62])
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    continue
                    raise
            except (KeyError, ValueError) as e:
                log(618)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    log(620)
                else:
                    log(621)
                try:
                    log(print)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log((range(5) if ['b', 'a'] else {(1, 2): [3]}))
                except* (TypeError, OSError) as e:
                    log(628)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(629)
                else:
                    log(630)
                    break
                    continue
                finally:
                    log(636)
                    raise KeyError('k') from KeyError(9)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise TypeError
                log(643)
            except BaseException as e:
                log(644)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise StopIteration(3) from None
            else:
                raise
        try:
            for i in range(3):
                log('i', i)
                n649 = 0
                while n649 < 2:
                    n649 += 1
                    log(2**63)
                else:
                    log(652)
                log(653)
                try:
                    log(654)
                    continue
                except* KeyError as e:
                    log(658)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(659)
                else:
                    log((set('abc') if float('nan') else frozenset()))
            if {dict(zip('abc', range(3))): (-0.0-0j), {1: 'one', 1.0: 'float'}: {1: 2}}:
                with Manager(True) as m:
                    raise TypeError from None
                    continue
                    raise KeyError('k') from KeyError(9)
                with Manager() as m, Manager(True) as m:
                    return 669
                    continue
                    1 / 0
        finally:
            log(674)
            log(675)
            for i in range(3):
                log('i', i)
                with Manager(True) as m:
                    raise StopIteration(3)
                    continue
                    log(format(1, '^+12.3%'))
    else:
        log(682)
    return 'fell off'
show(run)
''')
print('#', 44, flush=True)
run_snippet('''
async def main():
    async for i in agen():
        log(i)
        break
show(lambda: drive(main()))
''')
print('#', 45, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __set__(self, obj, value): log('set', value)
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __delattr__(self, name): log('delattr', name)
    class Y(float):
        pass
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
show(lambda: 1 in x)
show(lambda: round(x))
show(lambda: sum(x))
show(lambda: bytes(x))
show(lambda: x > 1)
show(lambda: 2 * x)
show(lambda: x.method(3))
show(lambda: x.anything)
def change():
    global x; del x.a
show(change)
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    try:
        try:
            log(683)
        except BaseException as e:
            log(684)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            1 / 0
            log([].append)
        except ArithmeticError as e:
            log(689)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if complex('inf'):
                try:
                    return 691
                    return 693
                    return 695
                except* KeyError as e:
                    log(696)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                try:
                    raise
                    log(sorted(x or 1 for x in (None,)))
                    return 703
                finally:
                    log(704)
                    raise TypeError
                    log(708)
                    return 710
                with Manager():
                    return 712
                    1 / 0
                    1 / 0
            else:
                try:
                    raise
                    raise ZeroDivisionError(1, 2)
                except* (TypeError, OSError) as e:
                    log(721)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                with 5, Manager(True) as m:
                    raise
                    return 726
                    log((+b'\\x00\\xff'))
                for i in ():
                    log('i', i)
                    log([[1], [2]])
                else:
                    log(731)
            log(732)
        else:
            1 / 0
            for i in ():
                log('i', i)
                n735 = 0
                while n735 < 2:
                    n735 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(739)
                else:
                    log(740)
            try:
                raise
            except (KeyError, ValueError) as e:
                log(743)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise OSError(2, 'gone') from KeyError(9)
                raise ValueError('v') from None
            finally:
                log(748)
                n749 = 0
                while n749 < 2:
                    n749 += 1
                    raise
                with Manager(True):
                    raise
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    return 757
        finally:
            log(758)
            try:
                n759 = 0
                while n759 < 2:
                    n759 += 1
                    continue
                    log(('%+5%' % (2**63,)))
                    continue
                try:
                    raise
                    log(768)
                except LookupError as e:
                    log(770)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(772)
                    log(774)
                except Exception as e:
                    log(775)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((63 if list('hello') else 'a,b,,c'))
                finally:
                    log(778)
                    log(779)
                    return 782
                n783 = 0
                while n783 < 2:
                    n783 += 1
                    break
                else:
                    log(786)
            except ZeroDivisionError as e:
                log(787)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n788 = 0
                while n788 < 2:
                    n788 += 1
                    raise OSError(2, 'gone')
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            finally:
                log(795)
                try:
                    log(('a', 1))
                finally:
                    log(798)
                    raise ValueError('v') from None
                    return 802
                    1 / 0
            for i in [1, 2]:
                log('i', i)
                try:
                    log(806)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise OSError(2, 'gone')
                finally:
                    log(811)
                    break
                    log((False <= -10**30 < (1, (2, 3)) == 0j))
        try:
            for i in 'ab':
                log('i', i)
                if len:
                    log(816)
                    log((1+2j))
                    return 821
                if '{0:*< #.10x}|{0!r}'.format((2.5-1e3j)):
                    continue
                    raise KeyError('k') from KeyError(9)
                else:
                    break
                    break
            else:
                log(830)
            log(831)
            if ('😀x')[256]:
                try:
                    raise KeyError('k')
                    raise StopIteration(3) from None
                finally:
                    log(836)
                    raise
                try:
                    log(840)
                    log(range(2**70))
                    log(844)
                finally:
                    log(845)
                    raise StopIteration(3) from None
                    return 849
                    raise KeyError('k')
                n852 = 0
                while n852 < 2:
                    n852 += 1
                    raise
                    raise
                else:
                    log(857)
            else:
                raise ZeroDivisionError(1, 2)
        finally:
            log(860)
            if (b'abc' >> 100):
                log(861)
                with Manager(True) as m:
                    1 / 0
                    return 865
                    log(867)
    except TypeError as e:
        log(868)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            log(870)
            try:
                log(({'x': None} >= 'abc' > () == 256))
                for i in iter([4]):
                    log('i', i)
                    raise OSError(2, 'gone')
            except TypeError as e:
                log(875)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log((-1.5 << 1.0))
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                else:
                    log(880)
            except TypeError as e:
                log(881)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 883
                except Exception as e:
                    log(884)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((2.5-1e3j))
                finally:
                    log(887)
                    1 / 0
                with 5, Manager(True):
                    log(890)
                    raise GeneratorExit from KeyError(9)
            else:
                log((bytes(range(65, 75)) >> 1.0))
                with 5:
                    log(((1,) if () else frozenset()))
            finally:
                log(898)
                with Manager() as m, Manager(True):
                    log((-1 << 64))
                    log(901)
                if ('%#12.3X' % ('',)):
                    raise TypeError
                    raise
                    1 / 0
            with Manager():
                try:
                    raise
                    return 912
                finally:
                    log(913)
                    return 915
                    return 917
        finally:
            log(918)
            with Manager(True) as m, Manager() as m:
                with Manager(True) as m, 5:
                    log(920)
                    1 / 0
                try:
                    log(any((x, x) for x in {1: 'one', 1.0: 'float'} if not x))
                    raise OSError(2, 'gone')
                    log(928)
                except ZeroDivisionError as e:
                    log(929)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(931)
                else:
                    1 / 0
                    log('-3.5')
                    return 937
                finally:
                    log(938)
                    log(940)
                    raise
            if (0.0 if [1] else (1+2j)):
                n943 = 0
                while n943 < 2:
                    n943 += 1
                    raise GeneratorExit from KeyError(9)
                    break
                    continue
                with Manager():
                    return 951
                    log(953)
                    return 955
                n956 = 0
                while n956 < 2:
                    n956 += 1
                    1 / 0
                    1 / 0
                else:
                    log(961)
            with Manager() as m, 5:
                n962 = 0
                while n962 < 2:
                    n962 += 1
                    log((-2**62 ** 2))
                else:
                    log(965)
                for i in 'ab':
                    log('i', i)
                    raise
                    break
                    log({'x': None})
                else:
                    log(972)
    finally:
        log(973)
        for i in [1, 2]:
            log('i', i)
            raise
        if (complex('inf') - {1: 'one', 1.0: 'float'}):
            log(976)
            n977 = 0
            while n977 < 2:
                n977 += 1
                break
                log(980)
                for i in range(3):
                    log('i', i)
                    log(981)
                    break
                    log(986)
                else:
                    log(987)
        else:
            log(988)
            raise
    for i in 'ab':
        log('i', i)
        with Manager():
            n991 = 0
            while n991 < 2:
                n991 += 1
                log(992)
                for i in range(3):
                    log('i', i)
                    1 / 0
                    raise
                else:
                    log(997)
            else:
                log(998)
    log(999)
    return 'fell off'
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    with Manager(True):
        if chr('-3.5', 0j):
            with Manager() as m:
                raise
            log(1003)
    for i in ():
        log('i', i)
        continue
        for i in iter([4]):
            log('i', i)
            for i in range(3):
                log('i', i)
                log(1007)
            try:
                log(1008)
            except Exception as e:
                log(1010)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (set('abc') ** 1):
                    log(1011)
                    log(sum(x or 1 for x in ['b', 'a'] if x != 1))
                else:
                    log((complex('inf') << 64))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                log(1021)
                try:
                    return 1023
                    raise
                    1 / 0
                except* (TypeError, OSError) as e:
                    log(1028)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* KeyError as e:
                    log(1030)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1031)
            else:
                try:
                    raise TypeError
                    continue
                except ArithmeticError as e:
                    log(1036)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1038)
                finally:
                    log(1039)
                    log(1041)
                    log((1, 2))
                    return 1045
                log(1046)
            finally:
                log(1047)
                if 2:
                    continue
                    log(1051)
                    continue
            for i in iter([4]):
                log('i', i)
                try:
                    raise
                    log(1057)
                    log((bytes(range(65, 75)) != b'\\x00\\xff'))
                except* (TypeError, OSError) as e:
                    log(1060)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(1062)
                    raise TypeError from None
                    log(1065)
                    log({'a': 1, 'b': 2})
                log(1069)
                if {1: 'one', 1.0: 'float'}:
                    log(1071)
                else:
                    log(1072)
            else:
                log(1074)
        else:
            log(1075)
        log(1076)
    return 'fell off'
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
show(lambda: ([1, 2, 3, 4, 5] if '{0:b}|{0!r}'.format({(1, 2): [3]}) else b'\\x00\\xff'))
''')
print('#', 49, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __hash__(self): return 7
        def __iter__(self): log('iter'); return iter([5, 6])
        def __call__(self, *a, **k): return ('called', a, k)
        def __contains__(self, item): log('contains', item); return item == 1
        def __bool__(self): log('bool'); return False
    class Y(Exception, X):
        pass
        def __set__(self, obj, value): log('set', value)
        def __call__(self, *a, **k): return ('called', a, k)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __enter__(self): log('enter'); return self
    class Z(X):
        pass
        def __enter__(self): log('enter'); return self
        def __length_hint__(self): return 3
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
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
show(lambda: len(x))
show(lambda: callable(x))
show(lambda: x == x)
show(lambda: sum(x))
show(lambda: abs(x))
show(lambda: x == 1)
show(lambda: x.method())
show(lambda: list(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    try:
        with Manager(), Manager(True):
            with Manager():
                try:
                    log(1077)
                    log(1079)
                    return 1082
                except* (TypeError, OSError) as e:
                    log(1083)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    return 1086
                    raise OSError(2, 'gone') from None
                finally:
                    log(1089)
                    log(1090)
                with Manager() as m:
                    raise KeyError('k') from KeyError(9)
                    log(1095)
                    log(({1: 2}).__contains__(set()))
                raise
        1 / 0
        if (1.0 ^ 2.675):
            if ('a', 1):
                try:
                    return 1103
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise ValueError('v')
                except ValueError as e:
                    log(1108)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                except (KeyError, ValueError) as e:
                    log(1111)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                log(1114)
                try:
                    raise
                    log(1118)
                    log(1119)
                except Exception as e:
                    log(1121)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from KeyError(9)
                    1 / 0
            else:
                if (range(5) ^ str):
                    log(1126)
                    log(1128)
                    raise GeneratorExit from None
                try:
                    raise KeyError('k') from None
                    log(1135)
                    raise
                except* ValueError as e:
                    log(1138)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1139)
                finally:
                    log(1140)
                    log(1142)
                    raise
            log(1145)
            log(1146)
    except* ValueError as e:
        log(1147)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise KeyError('from handler')
    except* (TypeError, OSError) as e:
        log(1149)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise
    for i in [1, 2]:
        log('i', i)
        try:
            with Manager(True), Manager(True) as m:
                log(1151)
            log(1152)
        except ZeroDivisionError as e:
            log(1153)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with 5, 5:
                with 5:
                    break
                    break
                    break
                with Manager() as m, Manager() as m:
                    break
                    break
                    continue
            try:
                1 / 0
                log(1168)
                log(1169)
            finally:
                log(1170)
                with Manager() as m:
                    log((-2**62 << 1))
                    log(1173)
                    raise ValueError('v') from None
        try:
            try:
                if -10**30:
                    raise ZeroDivisionError(1, 2)
                    raise
                    log(1182)
                else:
                    1 / 0
                    continue
                    log(1187)
                with Manager():
                    return 1190
                    return 1192
                    break
                log(1195)
            except* (TypeError, OSError) as e:
                log(1197)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1198)
            except* (TypeError, OSError) as e:
                log(1199)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            else:
                with Manager(True):
                    continue
                    break
                    return 1206
                with Manager(True) as m:
                    raise KeyError('k') from KeyError(9)
                    log(1209)
                    return 1212
                raise OSError(2, 'gone')
        except KeyError as e:
            log(1215)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(), Manager(True):
                with 5, Manager(True) as m:
                    log(list(-x for x in 'ßﬁ'))
                    break
                    break
                n1222 = 0
                while n1222 < 2:
                    n1222 += 1
                    continue
                    log(sum(3))
                try:
                    break
                    continue
                finally:
                    log(1231)
                    raise
        finally:
            log(1234)
            if (range(10, 0, -3)).count(-1, sep=','):
                for i in range(3):
                    log('i', i)
                    log(1236)
                    return 1238
                else:
                    log(1239)
                n1240 = 0
                while n1240 < 2:
                    n1240 += 1
                    break
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                for i in range(3):
                    log('i', i)
                    continue
                else:
                    log(1249)
            log(1250)
    else:
        log(1251)
    return 'fell off'
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
show(lambda: 2.675)
''')
print('#', 52, flush=True)
run_snippet('''
show(lambda: ([(x, x) for x in 0j if x != 1] == b' x '))
''')
print('#', 53, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(**5))
show(lambda: f())
show(lambda: f(*5))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
''')
print('#', 54, flush=True)
run_snippet('''
show(lambda: ...)
''')
print('#', 55, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case bytes(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case dict(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case whole: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([]))
show(lambda: run([dict(zip('abc', range(3))), (1,)]))
show(lambda: run(0.5))
show(lambda: run(({(1, 2): [3]} ** 3)))
''')
print('#', 56, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
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
show(lambda: x.prop)
show(lambda: list(reversed(x)))
show(lambda: round(x, 2))
show(lambda: X.missing)
show(lambda: hasattr(x, 'b'))
show(lambda: X.klass(2))
show(lambda: abs(x))
show(lambda: -x)
def change():
    global x; del x.a
show(change)
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    with 5, Manager():
        try:
            with Manager() as m, Manager():
                for i in iter([4]):
                    log('i', i)
                    log([1, 2, 3, 4, 5])
                    continue
                1 / 0
                if bytearray(b'xyz'):
                    raise ZeroDivisionError(1, 2)
                    return 1261
                    return 1263
                else:
                    raise StopIteration(3) from None
            try:
                n1266 = 0
                while n1266 < 2:
                    n1266 += 1
                    log(1267)
                    raise OSError(2, 'gone')
            except Exception as e:
                log(1271)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1272)
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(1276)
                    log(1277)
        except* ValueError as e:
            log(1279)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        except* ValueError as e:
            log(1281)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1282)
        else:
            try:
                try:
                    1 / 0
                    raise GeneratorExit from KeyError(9)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                finally:
                    log(1289)
                    raise
                for i in range(3):
                    log('i', i)
                    continue
                    continue
            finally:
                log(1296)
                n1297 = 0
                while n1297 < 2:
                    n1297 += 1
                    return 1299
                    log(1301)
                    raise TypeError
                else:
                    log(1304)
        finally:
            log(1305)
            try:
                log(1306)
                log(1307)
                if (-2**62 << 1.0):
                    raise StopIteration(3)
            except KeyError as e:
                log(1310)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1312)
                finally:
                    log(1313)
                    raise OSError(2, 'gone') from KeyError(9)
                if (256 >> 100):
                    raise GeneratorExit
                    return 1319
                else:
                    log(slice(None))
                try:
                    raise
                    return 1325
                except LookupError as e:
                    log(1326)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                    1 / 0
                except KeyError as e:
                    log(1333)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(1336)
                    raise
                else:
                    log((10**20 < (1+2j) >= [[1], [2]] >= 'aXbXc'))
                    1 / 0
                    log(1344)
            except TypeError as e:
                log(1346)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise StopIteration(3)
                    log(1350)
                    raise OSError(2, 'gone')
                except* KeyError as e:
                    log(1353)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1354)
                else:
                    raise OSError(2, 'gone')
                    log(1358)
                    return 1360
            try:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                finally:
                    log(1365)
                    log(('ab' * 20 ** 3))
                    return 1369
                for i in range(3):
                    log('i', i)
                    return 1371
                else:
                    log(1372)
                raise
            except Exception as e:
                log(1375)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise GeneratorExit
            finally:
                log(1378)
                raise TypeError
                try:
                    1 / 0
                    log(1384)
                except* KeyError as e:
                    log(1385)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(1387)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1388)
                finally:
                    log(1389)
                    return 1391
                for i in ():
                    log('i', i)
                    1 / 0
                    log(1394)
                else:
                    log(1396)
        try:
            n1397 = 0
            while n1397 < 2:
                n1397 += 1
                with Manager(True) as m, Manager():
                    raise GeneratorExit
                    break
                    continue
            else:
                log(1404)
            for i in ():
                log('i', i)
                log(1405)
                if [(x, x) for x in complex('inf') if x != 1]:
                    return 1407
                    continue
                    log((['b', 'a'] <= 'ǆ'))
                try:
                    break
                    continue
                except LookupError as e:
                    log(1416)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                    break
                    raise
            if (-float('inf')).is_integer(-2**62, ('a', 1)):
                try:
                    raise OSError(2, 'gone')
                except ArithmeticError as e:
                    log(1425)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    raise KeyError('k')
                finally:
                    log(1430)
                    raise KeyError('k') from KeyError(9)
                raise GeneratorExit
        except BaseException as e:
            log(1435)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                for i in ():
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
            finally:
                log(1440)
                with Manager():
                    log(1442)
                    raise
                    1 / 0
                for i in ():
                    log('i', i)
                    raise GeneratorExit from KeyError(9)
                    1 / 0
                    return 1452
                else:
                    log(1453)
        finally:
            log(1454)
            try:
                with Manager(True), Manager():
                    raise ValueError('v')
                    log(1458)
                    log(1460)
                try:
                    1 / 0
                    raise
                    log(1465)
                except ZeroDivisionError as e:
                    log(1467)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except Exception as e:
                    log(1470)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise TypeError
                else:
                    1 / 0
                if frozenset():
                    log(1478)
            except* (TypeError, OSError) as e:
                log(1479)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            else:
                if (('a', 1) if bytearray(b'xyz') else (3, 2, 1, 0)):
                    log(frozenset({2, 3}))
                    log(format(256, 1, b' x '))
                n1485 = 0
                while n1485 < 2:
                    n1485 += 1
                    return 1487
            finally:
                log(1488)
                raise
                n1491 = 0
                while n1491 < 2:
                    n1491 += 1
                    raise TypeError
        if (1e16 if {(1, 2): [3]} else b'\\x00\\xff'):
            with 5:
                if ((1, 2) if 'İ' else (1, (2, 3))):
                    raise ZeroDivisionError(1, 2) from None
                    log(1497)
            n1498 = 0
            while n1498 < 2:
                n1498 += 1
                try:
                    raise
                    log(1502)
                finally:
                    log(1503)
                    raise GeneratorExit
                    raise OSError(2, 'gone')
                raise StopIteration(3) from KeyError(9)
                log(1510)
            else:
                log(1511)
            n1512 = 0
            while n1512 < 2:
                n1512 += 1
                if (ValueError('v'))[::-1]:
                    continue
                    1 / 0
                    1 / 0
                else:
                    1 / 0
                    continue
                    log(1523)
                for i in 'ab':
                    log('i', i)
                    log((slice(1, 5, 2)).__eq__())
        else:
            if ('\\x00\\t')[-1:2]:
                try:
                    return 1528
                    raise OSError(2, 'gone') from KeyError(9)
                except (KeyError, ValueError) as e:
                    log(1531)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                log(1534)
                if ({1: 'one', 1.0: 'float'})[False]:
                    log([1.5, 1])
            else:
                n1537 = 0
                while n1537 < 2:
                    n1537 += 1
                    continue
                n1540 = 0
                while n1540 < 2:
                    n1540 += 1
                    break
                    return 1544
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            try:
                for i in [1, 2]:
                    log('i', i)
                    break
            except ZeroDivisionError as e:
                log(1549)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
    return 'fell off'
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(1, *[2], c=3))
show(lambda: f(1))
show(lambda: f(*5))
show(lambda: f(**{1: 2}))
''')
print('#', 59, flush=True)
run_snippet('''
show(lambda: issubclass(byteorder='little'))
''')
