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
    v = set('abc')
    try:
        v.update({}, bytes(range(65, 75)))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 1, flush=True)
run_snippet('''
show(lambda: '\\ud800')
''')
print('#', 2, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    v = b'a,b,c'
    try:
        v.pop(100, {1}, -1)
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
        def __lt__(self, other): log('lt'); return True
        def __len__(self): log('len'); return 2
        def __set__(self, obj, value): log('set', value)
        def __repr__(self): return f'<{type(self).__name__}>'
        def __setitem__(self, key, value): log('setitem', key, value)
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
show(lambda: X.__mro__)
show(lambda: (*x,))
show(lambda: X.static(1))
show(lambda: format(x, 'abc'))
show(lambda: hash(x) == hash(x))
show(lambda: vars(x))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x[5])
def change():
    global x; del x.a
show(change)
''')
print('#', 5, flush=True)
run_snippet('''
def run():
    v = [1.5, 1]
    try:
        v -= set()
    finally:
        log(v)
    return v
show(run)
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    v = b'\\x00\\xff'
    try:
        v |= frozenset(2, type)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
def f(a=1, /, *, b): return locals()
show(lambda: f(1, c=3))
show(lambda: f(*5))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(**{'a': 1}))
''')
print('#', 8, flush=True)
run_snippet('''
show(lambda: {1: 'one', 1.0: 'float'})
''')
print('#', 9, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __call__(self, *a, **k): return ('called', a, k)
        def __dir__(self): return ['b', 'a']
        def __float__(self): log('float'); return 1.5
        def __round__(self, n=None): return ('round', n)
        def __bool__(self): log('bool'); return False
    class Y(bytes):
        pass
        __slots__ = ('a', 's')
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
show(lambda: x.method())
show(lambda: x.static(1))
show(lambda: x.value)
show(lambda: x[5])
show(lambda: x * 2)
show(lambda: iter(x) is x)
show(lambda: int(x))
show(lambda: vars(x))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 10, flush=True)
run_snippet('''
def run():
    with Manager() as m, Manager(True):
        if (1e22 >= 63):
            with Manager() as m, 5:
                for i in 'ab':
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    break
                else:
                    log(5)
                for i in iter([4]):
                    log('i', i)
                    return 7
                    break
                    raise ZeroDivisionError(1, 2)
                try:
                    raise
                    raise GeneratorExit from KeyError(9)
                    raise
                finally:
                    log(18)
                    log(20)
                    log(((1+2j) << 100))
            try:
                try:
                    1 / 0
                    log(25)
                    return 28
                except ArithmeticError as e:
                    log(29)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                    1 / 0
                except ZeroDivisionError as e:
                    log(36)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('a', 1))
                finally:
                    log(39)
                    return 41
                    raise ValueError('v')
                    return 45
                try:
                    1 / 0
                finally:
                    log(48)
                    1 / 0
                    raise StopIteration(3) from None
                    raise TypeError
            except (KeyError, ValueError) as e:
                log(55)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(56)
                    raise
                    1 / 0
                except ZeroDivisionError as e:
                    log(62)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 64
                    raise StopIteration(3)
                    log({1j})
                else:
                    log(70)
                    raise OSError(2, 'gone')
                    log(74)
                finally:
                    log(75)
                    return 77
                    log(78)
                    raise StopIteration(3)
            except ValueError as e:
                log(82)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(84)
                except LookupError as e:
                    log(85)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except LookupError as e:
                    log(88)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ZeroDivisionError(1, 2)
                    log(94)
                with Manager(), 5:
                    1 / 0
                    log(97)
                if (3, 2, 1, 0):
                    log((b'a,b,c').isalnum((1, (2, 3)), nothing=1))
                else:
                    raise GeneratorExit from None
                    log(104)
            else:
                try:
                    1 / 0
                    raise GeneratorExit from None
                finally:
                    log(109)
                    raise GeneratorExit from None
            finally:
                log(112)
                1 / 0
            try:
                raise ValueError('v') from None
                n117 = 0
                while n117 < 2:
                    n117 += 1
                    log(119)
                    log(121)
                with Manager(), Manager():
                    return 123
            finally:
                log(124)
                for i in [1, 2]:
                    log('i', i)
                    raise
                    raise TypeError from KeyError(9)
                    break
                n131 = 0
                while n131 < 2:
                    n131 += 1
                    log(133)
                    break
        else:
            if (lambda x=1: x if (-0.0-0j) else (i for i in range(3))):
                n136 = 0
                while n136 < 2:
                    n136 += 1
                    break
                if []:
                    return 140
                    log(142)
                    return 144
            else:
                try:
                    log(145)
                    1 / 0
                finally:
                    log(149)
                    return 151
            try:
                with Manager(True) as m:
                    raise
                try:
                    return 155
                    raise ValueError('v') from KeyError(9)
                    return 159
                except BaseException as e:
                    log(160)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(163)
                    raise
                except TypeError as e:
                    log(167)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    log(170)
                    raise TypeError from KeyError(9)
                else:
                    raise
                    log(177)
                finally:
                    log(178)
                    raise
                try:
                    log(0.1)
                    log([(1+2j)])
                finally:
                    log(185)
                    1 / 0
                    log(1/3)
            except BaseException as e:
                log(190)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m:
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    raise TypeError from None
            except KeyError as e:
                log(199)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
                n202 = 0
                while n202 < 2:
                    n202 += 1
                    log(204)
                    1 / 0
            finally:
                log(207)
                for i in range(3):
                    log('i', i)
                    continue
                else:
                    log(210)
                with Manager(True) as m:
                    raise GeneratorExit from None
        try:
            try:
                try:
                    log((~set()))
                except TypeError as e:
                    log(215)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                    log(sorted(x for x in ['b', 'a'] if x))
                    raise StopIteration(3)
                except Exception as e:
                    log(222)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(format((-0.0-0j), '= ,.0f'))
                    log(('a', 1))
                    raise ValueError('v')
                finally:
                    log(229)
                    log(230)
                try:
                    raise
                    raise KeyError('k')
                except (KeyError, ValueError) as e:
                    log(236)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(239)
                    return 242
                except ArithmeticError as e:
                    log(243)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((bytearray() not in -float('inf')))
                    1 / 0
            finally:
                log(248)
                if lambda x=1: x:
                    raise ValueError('v')
                    log(251)
                else:
                    return 254
                    raise
                    log(('\\x00\\t')[5:1])
                try:
                    return 260
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(263)
                    raise OSError(2, 'gone') from None
                    return 267
            try:
                log(268)
            except BaseException as e:
                log(270)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(271)
                n272 = 0
                while n272 < 2:
                    n272 += 1
                    log(273)
                    continue
                    break
                n279 = 0
                while n279 < 2:
                    n279 += 1
                    break
                    1 / 0
                    log([])
                else:
                    log(286)
            except TypeError as e:
                log(287)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise KeyError('k') from None
                    raise OSError(2, 'gone')
                    raise
                except* (TypeError, OSError) as e:
                    log(294)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(296)
                    return 298
            finally:
                log(299)
                for i in 'ab':
                    log('i', i)
                    break
                    log(303)
                    continue
                else:
                    log(306)
                log(307)
                with Manager() as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    return 311
                    1 / 0
        except* (TypeError, OSError) as e:
            log(314)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(315)
        else:
            n316 = 0
            while n316 < 2:
                n316 += 1
                if ('a', 1):
                    break
                    log(319)
                    continue
                with Manager(True) as m:
                    break
                with Manager():
                    1 / 0
                    raise
                    log(330)
            else:
                log(331)
        finally:
            log(332)
            n333 = 0
            while n333 < 2:
                n333 += 1
                try:
                    raise KeyError('k') from None
                except (KeyError, ValueError) as e:
                    log(336)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 338
                except (KeyError, ValueError) as e:
                    log(339)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(((1,) or ()))
                    raise TypeError from None
                    continue
                finally:
                    log(346)
                    return 348
                try:
                    continue
                    raise GeneratorExit from None
                    raise
                except* ValueError as e:
                    log(355)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(357)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    break
                    break
                finally:
                    log(363)
                    log(1j)
                    break
                    log(368)
                for i in range(3):
                    log('i', i)
                    raise
                    break
            log((b'abc' ^ 0j))
        n376 = 0
        while n376 < 2:
            n376 += 1
            raise ZeroDivisionError(1, 2) from None
    log(379)
    with Manager(True) as m, Manager(True) as m:
        with Manager(True) as m:
            try:
                n380 = 0
                while n380 < 2:
                    n380 += 1
                    break
                    log((-int))
                    raise ValueError('v') from None
            except ZeroDivisionError as e:
                log(387)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    raise GeneratorExit from KeyError(9)
                    continue
                else:
                    log(392)
                if (set('abc') if 5e-324 else float('inf')):
                    raise ValueError('v')
                    1 / 0
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    log(399)
                except KeyError as e:
                    log(401)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(403)
                finally:
                    log(404)
                    log(({1: 2} if b'a,b,c' else 0j))
                    raise KeyError('k') from None
                    log((1, (2, 3)))
            finally:
                log(411)
                raise ZeroDivisionError(1, 2) from None
                with 5, Manager():
                    return 415
        n416 = 0
        while n416 < 2:
            n416 += 1
            if type:
                raise TypeError from KeyError(9)
            else:
                for i in [1, 2]:
                    log('i', i)
                    raise
                else:
                    log(421)
            continue
            log(424)
        else:
            log(425)
    return 'fell off'
show(run)
''')
print('#', 11, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __delattr__(self, name): log('delattr', name)
        def __lt__(self, other): log('lt'); return True
        __slots__ = ('a', 's')
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y(set):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        static = staticmethod(lambda *a: ('static', a))
        def __neg__(self): return 'neg'
        def __set__(self, obj, value): log('set', value)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
    class Z(tuple, X):
        pass
        def __index__(self): log('index'); return 1
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        static = staticmethod(lambda *a: ('static', a))
        prop = property(lambda self: 'prop')
        def __bool__(self): log('bool'); return False
        def __format__(self, spec): return f'fmt[{spec}]'
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
show(lambda: x.anything)
show(lambda: x[5])
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x.value)
show(lambda: hasattr(x, 'b'))
show(lambda: x(1, b=2))
show(lambda: x.klass(2))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 12, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise ZeroDivisionError(1, 2)
    log((yield from inner()))
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(KeyError))
show(lambda: g.gi_running)
show(lambda: g.gi_running)
show(lambda: next(g))
show(g.close)
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    if (3, 2, 1, 0):
        log(426)
        try:
            try:
                with Manager() as m:
                    raise OSError(2, 'gone') from None
                    raise
                    return 432
            finally:
                log(433)
                for i in [1, 2]:
                    log('i', i)
                    raise TypeError
                    1 / 0
                    raise StopIteration(3) from None
            try:
                log(440)
                try:
                    1 / 0
                    raise
                    1 / 0
                except TypeError as e:
                    log(447)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(449)
                    1 / 0
                    return 453
                finally:
                    log(454)
                    log(range(5))
            finally:
                log(457)
                try:
                    1 / 0
                except Exception as e:
                    log(460)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                finally:
                    log(465)
                    1 / 0
                n468 = 0
                while n468 < 2:
                    n468 += 1
                    1 / 0
                with Manager() as m, Manager():
                    log(('%12s' % ('12',)))
                    raise GeneratorExit
            n475 = 0
            while n475 < 2:
                n475 += 1
                try:
                    continue
                except KeyError as e:
                    log(478)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    1 / 0
                finally:
                    log(483)
                    break
                with 5, Manager(True):
                    raise OSError(2, 'gone')
            else:
                log(488)
        except BaseException as e:
            log(489)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(), Manager():
                for i in 'ab':
                    log('i', i)
                    1 / 0
                with 5:
                    raise TypeError
                    return 495
                    log(496)
                n498 = 0
                while n498 < 2:
                    n498 += 1
                    1 / 0
                    raise OSError(2, 'gone')
            try:
                raise
                1 / 0
                log(507)
            except LookupError as e:
                log(508)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    raise TypeError
                try:
                    1 / 0
                    log(b'a,b,c')
                except* KeyError as e:
                    log(515)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(517)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(518)
                else:
                    log(520)
                    raise StopIteration(3) from None
                    1 / 0
            if (bytes(range(65, 75)))[::]:
                try:
                    raise
                    raise TypeError from None
                    raise TypeError
                except TypeError as e:
                    log(531)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(533)
                    raise
                except TypeError as e:
                    log(536)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    log(((-0.0-0j)).__abs__(range(0)))
                    raise StopIteration(3) from KeyError(9)
                if [1.0]:
                    raise ValueError('v') from None
                n545 = 0
                while n545 < 2:
                    n545 += 1
                    break
                    break
        else:
            n550 = 0
            while n550 < 2:
                n550 += 1
                continue
                try:
                    raise GeneratorExit
                except ValueError as e:
                    log(555)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((2**64 >= () != '{} {x}' <= 1/3))
                    break
                    break
                except ZeroDivisionError as e:
                    log(562)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(565)
                    continue
                finally:
                    log(569)
                    raise ValueError('v') from None
                if list(-x for x in lambda x=1: x if x):
                    raise
                else:
                    break
            with Manager() as m, Manager() as m:
                with Manager(True):
                    raise OSError(2, 'gone')
                    log({bytes(range(65, 75)): set('abc')})
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    else:
        n582 = 0
        while n582 < 2:
            n582 += 1
            for i in iter([4]):
                log('i', i)
                if {1: 2}:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    break
                    break
                else:
                    raise KeyError('k')
            else:
                log(591)
            n592 = 0
            while n592 < 2:
                n592 += 1
                with Manager(True):
                    continue
                log(595)
        else:
            log(596)
        return 598
        if 'ΑΣ':
            log(600)
    try:
        try:
            raise StopIteration(3) from None
            n603 = 0
            while n603 < 2:
                n603 += 1
                n604 = 0
                while n604 < 2:
                    n604 += 1
                    1 / 0
                    continue
                    break
                else:
                    log(611)
                log(612)
            else:
                log(613)
            log(614)
        except* ValueError as e:
            log(615)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        except* KeyError as e:
            log(617)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        else:
            for i in 'ab':
                log('i', i)
                n619 = 0
                while n619 < 2:
                    n619 += 1
                    continue
                else:
                    log(622)
                for i in 'ab':
                    log('i', i)
                    log(623)
                else:
                    log(625)
                try:
                    log(any(-x for x in set()))
                finally:
                    log(628)
                    raise OSError(2, 'gone')
            raise StopIteration(3)
            raise KeyError('k')
        with Manager(), Manager(True):
            for i in ():
                log('i', i)
                try:
                    continue
                    continue
                    log(640)
                except ArithmeticError as e:
                    log(641)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise GeneratorExit from KeyError(9)
                except Exception as e:
                    log(646)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 648
                    raise TypeError
                else:
                    continue
                    continue
                finally:
                    log(655)
                    continue
                    return 659
                    log(660)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    log({'a': 1, 'b': 2})
            else:
                log(668)
            try:
                with Manager() as m:
                    raise ValueError('v') from KeyError(9)
                    log(((1+2j) is {1, 2, 3}))
            finally:
                log(673)
                try:
                    log((-0.0-0j))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise
                finally:
                    log(680)
                    log(682)
                    raise
        if ((3, 2, 1, 0) >> 100):
            try:
                if [[1], [2]]:
                    log(-256)
            except (KeyError, ValueError) as e:
                log(687)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise ValueError('v') from None
            finally:
                log(690)
                try:
                    log(692)
                    log(694)
                except ZeroDivisionError as e:
                    log(695)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except KeyError as e:
                    log(698)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(700)
                    1 / 0
                try:
                    log((1,))
                except ValueError as e:
                    log(705)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                    log(708)
                except BaseException as e:
                    log(710)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 712
                    1 / 0
                    raise
                log(717)
            with Manager() as m, 5:
                if set('abc'):
                    log(((None,) > {1, 2, 3}))
                    log(720)
                else:
                    return 723
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 727
                    raise KeyError('k')
                except (KeyError, ValueError) as e:
                    log(730)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise GeneratorExit from KeyError(9)
                except TypeError as e:
                    log(735)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    log(739)
                finally:
                    log(740)
                    1 / 0
                    raise StopIteration(3)
                    log(745)
            if 0.1:
                log(747)
                if 0.5:
                    1 / 0
                    1 / 0
                    log([[1], [2]])
                else:
                    log(755)
            else:
                for i in 'ab':
                    log('i', i)
                    log(757)
                    log([-x for x in 123456.789 if not x])
                else:
                    log(760)
                for i in range(3):
                    log('i', i)
                    return 762
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(765)
        else:
            for i in ():
                log('i', i)
                try:
                    log(768)
                    break
                    raise KeyError('k') from KeyError(9)
                except (KeyError, ValueError) as e:
                    log(773)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(776)
                    continue
                    log((+'abc'))
                continue
                try:
                    continue
                    break
                except BaseException as e:
                    log(787)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({[].append, [3, 1, 2]})
                    raise
                else:
                    1 / 0
                    log(795)
                    log([1])
                finally:
                    log(798)
                    1 / 0
                    continue
            try:
                try:
                    return 804
                    return 806
                    log(f'{(255):>.10n}{(255)!r:>20}')
                finally:
                    log(809)
                    return 811
            except ZeroDivisionError as e:
                log(812)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    raise
                if 'ab' * 20:
                    log(10**20)
                    return 818
                else:
                    raise StopIteration(3)
    finally:
        log(821)
        with Manager(True) as m, Manager(True):
            log(822)
            try:
                try:
                    raise TypeError
                finally:
                    log(825)
                    log(((1, (2, 3))).__add__(0))
                    raise
                raise OSError(2, 'gone')
                if (-1e-7 << 100):
                    log(833)
                    raise TypeError from None
                else:
                    1 / 0
                    1 / 0
            except BaseException as e:
                log(840)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n841 = 0
                while n841 < 2:
                    n841 += 1
                    1 / 0
                    1 / 0
                    log({'a': 1, 'b': 2})
                log(849)
            except LookupError as e:
                log(850)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n851 = 0
                while n851 < 2:
                    n851 += 1
                    log(852)
                    log(855)
                    continue
                else:
                    log(858)
            else:
                try:
                    log(860)
                except* KeyError as e:
                    log(861)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log(f'{(2**63):.1o}{(2**63)!r:>20}')
                    log({1e22, -float('inf'), *256})
                    log((lambda x=1: x if str else (1, (2, 3))))
                with Manager() as m, Manager() as m:
                    raise ValueError('v') from None
                    1 / 0
                    log(873)
            finally:
                log(875)
                for i in ():
                    log('i', i)
                    return 877
                    continue
                if next(set()):
                    log('{0:=+08_%}|{0!r}'.format(10**20))
                    log(({'a': 1, 'b': 2}).clear())
            try:
                return 885
                log(('a' ** 0.5))
            finally:
                log(888)
                log(889)
        try:
            with Manager(True), Manager():
                try:
                    raise
                except TypeError as e:
                    log(892)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(893)
                except ArithmeticError as e:
                    log(895)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(897)
                    return 899
                    log(901)
                else:
                    1 / 0
                    log(905)
                    return 907
                finally:
                    log(908)
                    log((not 'ΑΣ'))
                if 'abc':
                    raise
                else:
                    log(914)
                with Manager(True) as m, Manager(True) as m:
                    raise
                    raise
        except BaseException as e:
            log(919)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(920)
            for i in iter([4]):
                log('i', i)
                n921 = 0
                while n921 < 2:
                    n921 += 1
                    continue
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            for i in [1, 2]:
                log('i', i)
                if {'a': 1, 'b': 2}:
                    log(927)
                    log((True).from_bytes(-0.0))
                    break
                else:
                    raise ZeroDivisionError(1, 2)
                    log(934)
                try:
                    raise GeneratorExit
                finally:
                    log(938)
                    1 / 0
                    break
        else:
            with Manager(True), 5:
                log(944)
                raise GeneratorExit from None
                n947 = 0
                while n947 < 2:
                    n947 += 1
                    continue
                    1 / 0
                    log(953)
                else:
                    log(954)
            for i in iter([4]):
                log('i', i)
                1 / 0
                if ('\\x00\\t')[2**61]:
                    log(957)
                else:
                    raise KeyError('k')
        n961 = 0
        while n961 < 2:
            n961 += 1
            n962 = 0
            while n962 < 2:
                n962 += 1
                with Manager() as m:
                    log((-2**62 if complex('inf') else [0] * 5))
                for i in iter([4]):
                    log('i', i)
                    raise GeneratorExit
                    log(968)
            with 5, Manager():
                log(969)
                log(970)
        else:
            log(971)
    try:
        with Manager() as m, Manager(True):
            if (1/3).as_integer_ratio():
                1 / 0
            else:
                log(975)
                try:
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
                    raise
                except* (TypeError, OSError) as e:
                    log(982)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(983)
                finally:
                    log(984)
                    raise ValueError('v') from None
            return 988
    finally:
        log(989)
        for i in [1, 2]:
            log('i', i)
            log(990)
            try:
                for i in 'ab':
                    log('i', i)
                    continue
                    raise
                try:
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(997)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    continue
            except TypeError as e:
                log(1002)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    raise OSError(2, 'gone')
                    return 1006
                else:
                    log(1007)
            else:
                with Manager():
                    log(1008)
                for i in range(3):
                    log('i', i)
                    return 1011
                else:
                    log(1012)
            finally:
                log(1013)
                for i in ():
                    log('i', i)
                    raise ValueError('v')
                else:
                    log(1016)
                n1017 = 0
                while n1017 < 2:
                    n1017 += 1
                    log(('12')[10])
                    continue
                else:
                    log(1022)
                log(1023)
            log(1025)
        else:
            log(1026)
        with Manager(True) as m, Manager(True) as m:
            for i in [1, 2]:
                log('i', i)
                for i in 'ab':
                    log('i', i)
                    raise ZeroDivisionError(1, 2) from None
                    break
                    raise OSError(2, 'gone')
                else:
                    log(1033)
                if 'a':
                    break
                    log(1036)
                else:
                    log(dict(5e-324))
                    continue
                try:
                    log(1043)
                    raise TypeError from KeyError(9)
                    continue
                finally:
                    log(1048)
                    break
                    break
                    continue
        log(1055)
    return 'fell off'
show(run)
''')
print('#', 14, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [a, b] if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, b] if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(()))
show(lambda: run((any(x or 1 for x in '\\ud800' if not x) > (set('abc')).symmetric_difference(range(0)))))
show(lambda: run([-x for x in None]))
show(lambda: run(('%05.12r' % (1j,))))
''')
print('#', 15, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __missing__(self, key): return 'missing'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __iter__(self): log('iter'); return iter([5, 6])
    class Y(object, X):
        pass
        static = staticmethod(lambda *a: ('static', a))
        def __get__(self, obj, cls): log('get'); return 'got'
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        prop = property(lambda self: 'prop')
        def __contains__(self, item): log('contains', item); return item == 1
        def __gt__(self, other): log('gt'); return NotImplemented
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
show(lambda: x(1, b=2))
show(lambda: x and 1)
show(lambda: list(x))
show(lambda: int(x))
show(lambda: bool(x))
show(lambda: sum(x))
show(lambda: [1, 2, 3][x])
show(lambda: round(x, 2))
def change():
    global x; del x.a
show(change)
''')
print('#', 16, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
    class Y(dict):
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
show(lambda: next(x))
show(lambda: divmod(x, 1))
show(lambda: x == 1)
show(lambda: [1, 2, 3][x])
show(lambda: x + y)
show(lambda: X.klass(2))
show(lambda: format(x, 'abc'))
show(lambda: round(x, 2))
def change():
    global x; x += 1
show(change)
''')
print('#', 17, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __dir__(self): return ['b', 'a']
        value = 5
    class Y():
        pass
    class Z(X):
        pass
        def __round__(self, n=None): return ('round', n)
        def __neg__(self): return 'neg'
        def __reversed__(self): return iter('rev')
        def __index__(self): log('index'); return 1
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
show(lambda: format(x, 'abc'))
show(lambda: 1 in x)
show(lambda: 2 * x)
show(lambda: x.__class__.__name__)
show(lambda: x ** 2)
show(lambda: complex(x))
show(lambda: X.klass(2))
show(lambda: str(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    v = [[1], [2]]
    try:
        v -= True
    finally:
        log(v)
    return v
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
    class Y(str, X):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __dir__(self): return ['b', 'a']
        value = 5
        def __float__(self): log('float'); return 1.5
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
    class Z(frozenset):
        pass
        def __index__(self): log('index'); return 1
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        value = 5
        def __mul__(self, other): return ('mul', other)
        def __length_hint__(self): return 3
        def __iter__(self): log('iter'); return iter([5, 6])
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
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
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: [i for i in x])
show(lambda: x.__class__.__name__)
show(lambda: x.a)
show(lambda: x == 1)
show(lambda: sorted([x, y]) is None)
show(lambda: (*x,))
show(lambda: divmod(x, 1))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: 0.0)
''')
print('#', 21, flush=True)
run_snippet('''
def f(*args): return locals()
show(lambda: f(1, 2, 3))
show(lambda: f(*(), **{}))
show(lambda: f(*5))
show(lambda: f(1))
''')
print('#', 22, flush=True)
run_snippet('''
show(lambda: slice(None))
''')
print('#', 23, flush=True)
run_snippet('''
def make():
    class X():
        pass
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
show(lambda: x.value)
show(lambda: 1 + x)
show(lambda: sorted([x, y]) is None)
show(lambda: vars(x))
show(lambda: repr(x))
show(lambda: int(x))
show(lambda: round(x, 2))
show(lambda: dir(x)[:3])
def change():
    global x; x.new = 1
show(change)
''')
print('#', 24, flush=True)
run_snippet('''
show(lambda: (([1]).index())[:2:5])
''')
print('#', 25, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 26, flush=True)
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
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: g.send(None))
show(lambda: g.throw(KeyError))
show(lambda: next(g))
show(lambda: next(g, 'end'))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    n1056 = 0
    while n1056 < 2:
        n1056 += 1
        log(1057)
    log(1058)
    return 'fell off'
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: {5e-324, (not 123456.789), ((i for i in range(3)) % (1,))})
''')
print('#', 29, flush=True)
run_snippet('''
def run():
    with Manager(True), Manager() as m:
        for i in 'ab':
            log('i', i)
            with Manager(True) as m, Manager() as m:
                continue
                if ((3, 2, 1, 0) > NotImplemented):
                    break
        log(1063)
        log(1065)
    for i in range(3):
        log('i', i)
        break
        log(1068)
    return 'fell off'
show(run)
''')
print('#', 30, flush=True)
run_snippet('''
def run():
    a, (b, *c) = [(x, x) for x in 5e-324]
    return locals()
show(run)
''')
print('#', 31, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 'a' if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [] if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a': return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(1e100))
show(lambda: run({'{} {x}', 'title case Text', [None, 0]}))
show(lambda: run((0j if ([])[:-1] else (frozenset() ** 0.5))))
show(lambda: run(((1 >= (None,)) << 64)))
''')
print('#', 32, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __format__(self, spec): return f'fmt[{spec}]'
        def __call__(self, *a, **k): return ('called', a, k)
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __contains__(self, item): log('contains', item); return item == 1
    class Y(frozenset, X):
        pass
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __int__(self): log('int'); return 4
    class Z(Exception, X):
        pass
        def __mul__(self, other): return ('mul', other)
        def __call__(self, *a, **k): return ('called', a, k)
        def __bool__(self): log('bool'); return False
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
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: abs(x))
show(lambda: complex(x))
show(lambda: sum(x))
show(lambda: x ** 2)
show(lambda: x != y)
show(lambda: x and 1)
show(lambda: len(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 33, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __dir__(self): return ['b', 'a']
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: sorted([x, y]) is None)
show(lambda: x.method(3))
show(lambda: x + y)
show(lambda: X.missing)
show(lambda: int(x))
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: sum(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 34, flush=True)
run_snippet('''
show(lambda: ((bytearray(b'xyz') * bytearray()) > 'ab' * 20 > '12'))
''')
print('#', 35, flush=True)
run_snippet('''
async def main():
    log([await Wait(i) for i in range(2)])
    return 6
    raise ValueError('v')
show(lambda: drive(main()))
''')
print('#', 36, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
    class Y(str, X):
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
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
show(lambda: x < y)
show(lambda: x(1, b=2))
show(lambda: isinstance(x, X))
show(lambda: not x)
show(lambda: len(x))
show(lambda: X.value)
show(lambda: max(x, y) is x)
show(lambda: 2 * x)
def change():
    global x; del x.a
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
    try:
        yield 6
    finally:
        log('finally')
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: g.send(None))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(ValueError('t')))
show(g.close)
''')
print('#', 38, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
    log(await Wait(1))
show(lambda: drive(main()))
''')
print('#', 39, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __format__(self, spec): return f'fmt[{spec}]'
        def __set__(self, obj, value): log('set', value)
        def __missing__(self, key): return 'missing'
        def __exit__(self, *a): log('exit', a[0]); return True
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
    class Y(Exception):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __mul__(self, other): return ('mul', other)
        def __index__(self): log('index'); return 1
        value = 5
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __call__(self, *a, **k): return ('called', a, k)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
    class Z(int, X):
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
show(lambda: x(1, b=2))
show(lambda: complex(x))
show(lambda: max(x, y) is x)
show(lambda: x + y)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: bool(x))
show(lambda: X.__mro__)
show(lambda: divmod(x, 1))
def change():
    global x; x += 1
show(change)
''')
print('#', 40, flush=True)
run_snippet('''
def f(a=1, b=2): return locals()
show(lambda: f(*(), **{}))
show(lambda: f(x=1))
show(lambda: f(**5))
show(lambda: f(1, *[2], c=3))
''')
print('#', 41, flush=True)
run_snippet('''
show(lambda: (f'{(123456.789):+.25F}{(123456.789)!r:>20}' ** -2))
''')
print('#', 42, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(1, 2, 3))
show(lambda: f(a=1))
show(lambda: f(1, 2, 3))
show(lambda: f(**{'a': 1}))
''')
print('#', 43, flush=True)
run_snippet('''
show(lambda: (memoryview(b'view') ** -1))
''')
print('#', 44, flush=True)
run_snippet('''
show(lambda: ((2.5-1e3j)).conjugate(type(-100, 2.675, (1,)), 5, ({} >> 0), key=len))
''')
print('#', 45, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(1, b=2))
show(lambda: f(*5))
show(lambda: f(a=1))
show(lambda: f(*[1, 2]))
''')
print('#', 46, flush=True)
run_snippet('''
show(lambda: (all(5e-324) >> 100))
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    a, b = ((-0.0-0j) >> 100)
    return locals()
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    try:
        for i in [1, 2]:
            log('i', i)
            try:
                with Manager(True), Manager(True) as m:
                    continue
                    raise
                for i in iter([4]):
                    log('i', i)
                    continue
                else:
                    log(1075)
            except KeyError as e:
                log(1076)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1077)
    finally:
        log(1078)
        for i in iter([4]):
            log('i', i)
            n1079 = 0
            while n1079 < 2:
                n1079 += 1
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(1082)
                    raise TypeError
                except Exception as e:
                    log(1086)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                else:
                    break
                finally:
                    log(1091)
                    log(1092)
            log(1094)
        with Manager(True) as m, Manager(True):
            with Manager() as m, Manager():
                log(1095)
                log(1096)
            log(1097)
    if (2.5-1e3j):
        n1098 = 0
        while n1098 < 2:
            n1098 += 1
            try:
                log(1099)
            except ZeroDivisionError as e:
                log(1100)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                continue
            else:
                1 / 0
                try:
                    return 1106
                    return 1108
                    break
                except (KeyError, ValueError) as e:
                    log(1111)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1112)
                    continue
                    break
                except Exception as e:
                    log(1118)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                else:
                    return 1124
            break
        try:
            try:
                try:
                    raise ValueError('v') from KeyError(9)
                    raise
                    raise TypeError from None
                except* KeyError as e:
                    log(1133)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise
                    log('{0:^08_.10g}|{0!r}'.format({1: 2}))
                    log(1139)
                if (None,):
                    log(1142)
                    raise
            finally:
                log(1145)
                log(1146)
        except Exception as e:
            log(1147)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in ():
                log('i', i)
                try:
                    raise ValueError('v')
                    continue
                finally:
                    log(1152)
                    continue
                    raise
                    log(1157)
        except Exception as e:
            log(1159)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in [1, 2]:
                log('i', i)
                try:
                    break
                except BaseException as e:
                    log(1162)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1164
                    continue
                    break
                else:
                    log((0j is '\\ud800'))
                finally:
                    log(1171)
                    raise
                    log(1175)
                    break
                log(1178)
            else:
                log(1179)
            with Manager(True), Manager():
                if format(-256, '30_.1s'):
                    log(1180)
                else:
                    return 1183
        finally:
            log(1184)
            for i in [1, 2]:
                log('i', i)
                log(1185)
            else:
                log(1187)
            try:
                if [0] * 5:
                    raise StopIteration(3) from KeyError(9)
                else:
                    return 1191
            except KeyError as e:
                log(1192)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (not 2**61):
                    return 1194
                    return 1196
                    raise
                else:
                    1 / 0
            else:
                n1201 = 0
                while n1201 < 2:
                    n1201 += 1
                    log(1203)
                    continue
                else:
                    log(1206)
            finally:
                log(1207)
                try:
                    raise
                except (KeyError, ValueError) as e:
                    log(1210)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    log(1213)
                    raise
                    raise
                finally:
                    log(1219)
                    log(1220)
                    1 / 0
                    raise OSError(2, 'gone')
            log(1226)
    else:
        try:
            n1227 = 0
            while n1227 < 2:
                n1227 += 1
                try:
                    1 / 0
                    continue
                except (KeyError, ValueError) as e:
                    log(1232)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except (KeyError, ValueError) as e:
                    log(1235)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1237)
        except BaseException as e:
            log(1238)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(True) as m:
                log(1239)
                raise ValueError('v') from KeyError(9)
            try:
                with Manager():
                    raise
            finally:
                log(1244)
                for i in [1, 2]:
                    log('i', i)
                    continue
                    log(1247)
                    break
                for i in [1, 2]:
                    log('i', i)
                    break
                    continue
                    raise
            log(1257)
        except Exception as e:
            log(1259)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1260)
            try:
                try:
                    log(1261)
                    raise
                    raise
                finally:
                    log(1267)
                    raise
                    log(1270)
                for i in ():
                    log('i', i)
                    return 1273
                    log(1275)
                    log(1277)
                if tuple(0.5, bytes(range(65, 75)), 8):
                    log(issubclass())
                    return 1281
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            finally:
                log(1284)
                if (range(2**70))[-100:0:]:
                    log(1285)
                    log(1288)
                    1 / 0
        finally:
            log(1291)
            raise KeyError('k')
            n1294 = 0
            while n1294 < 2:
                n1294 += 1
                with Manager(True):
                    log(1295)
                    log(((None,))[-100:1])
                if set('abc'):
                    raise
    if (('a', 1)).index(byteorder='little'):
        with Manager() as m, Manager() as m:
            raise
        if iter([1, 2]):
            if (NotImplemented)[:-1]:
                try:
                    log(((1,) << 64))
                except LookupError as e:
                    log(1305)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1306)
                    log((-(1,)))
                    log((not 123456.789))
                finally:
                    log(1312)
                    raise GeneratorExit from None
                    raise StopIteration(3) from KeyError(9)
                1 / 0
            else:
                try:
                    raise TypeError from None
                except KeyError as e:
                    log(1321)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1323
                    raise ValueError('v')
                except (KeyError, ValueError) as e:
                    log(1326)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(sorted(str(x) for x in '\\ud800' if not x))
                else:
                    raise OSError(2, 'gone')
                n1331 = 0
                while n1331 < 2:
                    n1331 += 1
                    return 1333
                log(1335)
            if range(2**70):
                log(1336)
        try:
            try:
                try:
                    log(1338)
                    log(complex('inf'))
                    raise
                except ArithmeticError as e:
                    log(1344)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    raise
                else:
                    raise GeneratorExit
                    log(any(x or 1 for x in {1, 2, 3} if x))
                    raise
                if (+'title case Text'):
                    1 / 0
                else:
                    1 / 0
                    1 / 0
            except* (TypeError, OSError) as e:
                log(1361)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1362)
            except* (TypeError, OSError) as e:
                log(1363)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1364)
            else:
                log(1365)
            try:
                try:
                    raise ValueError('v')
                except* KeyError as e:
                    log(1368)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1369)
                else:
                    log({(1, 2): [3]})
            finally:
                log(1372)
                try:
                    log(1374)
                    log(1376)
                except BaseException as e:
                    log(1377)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1378)
                    raise ValueError('v')
                    log(1383)
                except ZeroDivisionError as e:
                    log(1384)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                    return 1388
                else:
                    raise OSError(2, 'gone')
                    raise
                    1 / 0
        except* ValueError as e:
            log(1395)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        except* (TypeError, OSError) as e:
            log(1397)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        else:
            with Manager() as m:
                n1399 = 0
                while n1399 < 2:
                    n1399 += 1
                    continue
                try:
                    raise
                finally:
                    log(1404)
                    log(1405)
            with Manager(True), Manager() as m:
                try:
                    log(([1, 2, 3, 4, 5] ** 1))
                finally:
                    log(1409)
                    log(1410)
                with Manager() as m:
                    log((b'a,b,c')[1:])
                for i in iter([4]):
                    log('i', i)
                    continue
    else:
        if (-0.0-0j):
            n1416 = 0
            while n1416 < 2:
                n1416 += 1
                raise GeneratorExit
                n1419 = 0
                while n1419 < 2:
                    n1419 += 1
                    break
                    continue
                else:
                    log(1424)
            with Manager() as m, Manager():
                log(1425)
                try:
                    raise
                    log(-float('inf'))
                finally:
                    log(1430)
                    log(1431)
                    log(1434)
    return 'fell off'
show(run)
''')
print('#', 49, flush=True)
run_snippet('''
def run():
    (a, b), c = [3, 1, 2]
    return locals()
show(run)
''')
print('#', 50, flush=True)
run_snippet('''
show(lambda: {(1, 2): [3]})
''')
print('#', 51, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __delattr__(self, name): log('delattr', name)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __repr__(self): return f'<{type(self).__name__}>'
        static = staticmethod(lambda *a: ('static', a))
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
    class Y(X):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
    class Z(set, X):
        pass
        def __length_hint__(self): return 3
        def __repr__(self): return f'<{type(self).__name__}>'
        def __mul__(self, other): return ('mul', other)
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __format__(self, spec): return f'fmt[{spec}]'
        def __reversed__(self): return iter('rev')
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
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
show(lambda: hasattr(x, 'b'))
show(lambda: x.__class__.__name__)
show(lambda: range(x))
show(lambda: list(reversed(x)))
show(lambda: x > 1)
show(lambda: abs(x))
show(lambda: round(x))
show(lambda: x.a)
def change():
    global x; x += 1
show(change)
''')
print('#', 52, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __call__(self, *a, **k): return ('called', a, k)
        def __iter__(self): log('iter'); return iter([5, 6])
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
show(lambda: x.static(1))
show(lambda: len(x))
show(lambda: dir(x)[:3])
show(lambda: sorted([x, y]) is None)
show(lambda: x and 1)
show(lambda: abs(x))
show(lambda: iter(x) is x)
show(lambda: x < y)
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    try:
        if ():
            try:
                log((slice(None) >= b'a'))
            finally:
                log(1437)
                try:
                    raise ValueError('v') from None
                    log(1440)
                    1 / 0
                finally:
                    log(1444)
                    raise KeyError('k')
                try:
                    raise GeneratorExit
                except BaseException as e:
                    log(1449)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(complex({}))
        with Manager(True) as m, Manager(True) as m:
            for i in ():
                log('i', i)
                try:
                    log(1453)
                    break
                finally:
                    log(1456)
                    return 1458
                    continue
                    1 / 0
        if (-set()):
            for i in [1, 2]:
                log('i', i)
                try:
                    return 1464
                    break
                except KeyError as e:
                    log(1467)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1469)
                    raise GeneratorExit
                    continue
                finally:
                    log(1474)
                    raise KeyError('k') from KeyError(9)
                try:
                    continue
                    1 / 0
                except ZeroDivisionError as e:
                    log(1481)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1483
                else:
                    return 1485
                    break
                finally:
                    log(1488)
                    raise
                    log(1492)
                    log(1494)
            if (-1 ^ 2**30 - 1):
                try:
                    log(1496)
                    log(1498)
                except* ValueError as e:
                    log(1499)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1500)
                except* KeyError as e:
                    log(1501)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                for i in range(3):
                    log('i', i)
                    break
                    return 1506
                with Manager(True), Manager() as m:
                    log(1508)
            else:
                with 5, Manager(True):
                    log(('%#5.3u' % (complex('inf'),)))
                    raise GeneratorExit
                    raise KeyError('k')
                for i in ():
                    log('i', i)
                    1 / 0
                    log(((1,) >> 0))
                    continue
    except TypeError as e:
        log(1521)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager() as m:
            with Manager(True) as m, Manager():
                log(1522)
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    log(1526)
                except ZeroDivisionError as e:
                    log(1527)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1528)
                if -float('inf'):
                    1 / 0
                else:
                    raise KeyError('k')
                    raise ZeroDivisionError(1, 2)
            try:
                try:
                    return 1537
                    raise GeneratorExit
                except* ValueError as e:
                    log(1540)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(1542)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                if ('İ')[1:-1]:
                    return 1545
                else:
                    raise TypeError
                try:
                    log(1548)
                    log(1550)
                except* KeyError as e:
                    log(1552)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1553)
            except TypeError as e:
                log(1554)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                n1557 = 0
                while n1557 < 2:
                    n1557 += 1
                    log(('a', 1))
                    raise KeyError('k') from None
                    raise ZeroDivisionError(1, 2)
                else:
                    log(1564)
                log(1565)
            except ValueError as e:
                log(1566)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise OSError(2, 'gone')
                try:
                    raise KeyError('k') from None
                    log((complex('inf') ** -2))
                finally:
                    log(1573)
                    raise StopIteration(3)
                for i in ():
                    log('i', i)
                    break
            try:
                try:
                    log(1578)
                    log((frozenset({2, 3}) >> 64))
                finally:
                    log(1582)
                    log(abs())
            finally:
                log(1585)
                with Manager(True), Manager():
                    log((('a', 1))[0])
                    raise
                    raise OSError(2, 'gone')
        n1592 = 0
        while n1592 < 2:
            n1592 += 1
            for i in range(3):
                log('i', i)
                n1593 = 0
                while n1593 < 2:
                    n1593 += 1
                    raise TypeError
                    return 1597
                    break
                else:
                    log(1600)
                with Manager(), Manager() as m:
                    return 1602
                    log(([[1], [2]] ** 0))
            for i in 'ab':
                log('i', i)
                with Manager(True) as m:
                    log(1606)
                log(1607)
                with Manager(), Manager():
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(complex('inf'))
            else:
                log(1612)
            log(1613)
    except LookupError as e:
        log(1614)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in range(3):
            log('i', i)
            try:
                try:
                    continue
                    raise ValueError('v')
                finally:
                    log(1619)
                    continue
                    log(1622)
                try:
                    log(1625)
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(1628)
                    1 / 0
                    log(1631)
                return 1634
            except KeyError as e:
                log(1635)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    return 1637
                n1638 = 0
                while n1638 < 2:
                    n1638 += 1
                    1 / 0
                    log(1642)
                    return 1644
            except LookupError as e:
                log(1645)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ({1} ** 3):
                    break
                else:
                    raise StopIteration(3)
                    continue
                    return 1653
            for i in range(3):
                log('i', i)
                1 / 0
            if dict():
                try:
                    break
                except* KeyError as e:
                    log(1658)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1659)
                except* KeyError as e:
                    log(1660)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1661)
                try:
                    raise KeyError('k') from None
                finally:
                    log(1664)
                    raise TypeError
                    continue
                    break
        try:
            log(1671)
        except LookupError as e:
            log(1673)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n1674 = 0
            while n1674 < 2:
                n1674 += 1
                1 / 0
                n1677 = 0
                while n1677 < 2:
                    n1677 += 1
                    raise GeneratorExit from KeyError(9)
                log(1680)
            else:
                log(1681)
        finally:
            log(1682)
            if (b'a' ^ bytearray(b'xyz')):
                if {(x, x) for x in {'x': None} if x}:
                    log(1684)
                    raise
                    1 / 0
            return 1690
    finally:
        log(1691)
        if float('inf'):
            log(1692)
        else:
            try:
                n1693 = 0
                while n1693 < 2:
                    n1693 += 1
                    1 / 0
                    return 1697
                    log((iter([1, 2]) if 63 else complex('inf')))
                else:
                    log(1700)
            finally:
                log(1701)
                return 1703
                with Manager(True):
                    log(1705)
                    return 1707
                    raise GeneratorExit
                for i in range(3):
                    log('i', i)
                    log(1710)
            for i in [1, 2]:
                log('i', i)
                return 1713
                try:
                    return 1715
                    log(1717)
                    raise
                except ArithmeticError as e:
                    log(1720)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ZeroDivisionError(1, 2) from None
                    raise
                else:
                    raise
                    break
                    continue
                finally:
                    log(1733)
                    log([-x for x in (-0.0-0j) if x])
                log(1736)
            n1737 = 0
            while n1737 < 2:
                n1737 += 1
                raise ValueError('v') from None
                n1740 = 0
                while n1740 < 2:
                    n1740 += 1
                    break
                    break
                    1 / 0
            else:
                log(1747)
        try:
            if ({'a': 1, 'b': 2} if [3, 1, 2] else (1+2j)):
                try:
                    return 1749
                    raise OSError(2, 'gone')
                    log(1752)
                except* KeyError as e:
                    log(1754)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1755)
                else:
                    return 1757
                log(1758)
            else:
                try:
                    return 1760
                    raise ZeroDivisionError(1, 2)
                except ArithmeticError as e:
                    log(1763)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1765)
                    raise ZeroDivisionError(1, 2)
                    raise StopIteration(3)
                else:
                    log((-(1, 2)))
                n1772 = 0
                while n1772 < 2:
                    n1772 += 1
                    break
            with Manager() as m:
                try:
                    raise
                    log(1777)
                    log(1779)
                except ZeroDivisionError as e:
                    log(1781)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                try:
                    raise StopIteration(3)
                    1 / 0
                    log(1791)
                except* (TypeError, OSError) as e:
                    log(1792)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(1794)
                    raise
                    log(1797)
            if [None, 0]:
                try:
                    raise KeyError('k')
                    log(1801)
                except TypeError as e:
                    log(1803)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                    raise OSError(2, 'gone') from None
                    raise GeneratorExit
                except BaseException as e:
                    log(1810)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                finally:
                    log(1813)
                    raise ZeroDivisionError(1, 2) from None
                    1 / 0
            else:
                return 1819
                try:
                    raise GeneratorExit
                finally:
                    log(1822)
                    raise KeyError('k') from None
        except ValueError as e:
            log(1825)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(True) as m:
                log(1826)
                try:
                    log(1828)
                    raise
                except ZeroDivisionError as e:
                    log(1831)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                except ZeroDivisionError as e:
                    log(1836)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log(1840)
                finally:
                    log(1841)
                    raise GeneratorExit from None
                    raise ZeroDivisionError(1, 2)
                    return 1847
                n1848 = 0
                while n1848 < 2:
                    n1848 += 1
                    continue
                    log(1851)
            try:
                n1853 = 0
                while n1853 < 2:
                    n1853 += 1
                    raise TypeError from None
                    continue
                n1858 = 0
                while n1858 < 2:
                    n1858 += 1
                    raise ValueError('v') from None
                    raise ValueError('v')
                n1863 = 0
                while n1863 < 2:
                    n1863 += 1
                    log(1865)
                    log(1866)
                else:
                    log(1868)
            except ArithmeticError as e:
                log(1869)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(dict({1}))
            except (KeyError, ValueError) as e:
                log(1872)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if 2.5:
                    raise KeyError('k') from None
                    1 / 0
                else:
                    log(1877)
                    raise ZeroDivisionError(1, 2)
                try:
                    return 1882
                except ArithmeticError as e:
                    log(1883)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1884)
                except KeyError as e:
                    log(1886)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                    return 1890
                else:
                    1 / 0
                finally:
                    log(1893)
                    raise KeyError('k') from KeyError(9)
            else:
                for i in range(3):
                    log('i', i)
                    return 1897
                for i in 'ab':
                    log('i', i)
                    break
                raise GeneratorExit from KeyError(9)
            finally:
                log(1902)
                log(1903)
                if len:
                    raise
                raise
            try:
                if ({'x': None}, {1: 2}, 2**30,):
                    raise OSError(2, 'gone')
                    log(1910)
                    raise
                else:
                    raise
            except ValueError as e:
                log(1916)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m:
                    log('A\\nB\\r\\nC')
                log(1919)
                try:
                    log('{0:> ,.10f}|{0!r}'.format(2.5))
                except (KeyError, ValueError) as e:
                    log(1922)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1924)
                finally:
                    log(1925)
                    1 / 0
                    log(1928)
            except ZeroDivisionError as e:
                log(1930)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(f'{(2**32 + 1):-5,f}{(2**32 + 1)!r:>20}')
                    log((+('a', 1)))
                    log(1j)
                except (KeyError, ValueError) as e:
                    log(1937)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                finally:
                    log(1940)
                    raise GeneratorExit
            else:
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    log(('%+12d' % ((1,),)))
                    log(1947)
                with 5, Manager():
                    raise
            finally:
                log(1951)
                n1952 = 0
                while n1952 < 2:
                    n1952 += 1
                    raise
        else:
            log(1955)
            log(1957)
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def run():
    (a, b), c = ((None,) << -1)
    return locals()
show(run)
''')
print('#', 55, flush=True)
run_snippet('''
def f(a, b): return locals()
show(lambda: f(1))
show(lambda: f(1, a=2))
show(lambda: f(**{'a': 1}))
show(lambda: f(**{1: 2}))
''')
print('#', 56, flush=True)
run_snippet('''
show(lambda: ('%+5s' % ((-0.0-0j),)))
''')
print('#', 57, flush=True)
run_snippet('''
show(lambda: (format((1+2j), 'é^-') if 1.7976931348623157e308 else (((3, 2, 1, 0) | (1, 2)) % frozenset({2, 3}))))
''')
print('#', 58, flush=True)
run_snippet('''
def run():
    with Manager() as m, 5:
        raise ZeroDivisionError(1, 2) from None
        log(1960)
    return 'fell off'
show(run)
''')
print('#', 59, flush=True)
run_snippet('''
show(lambda: f'{(2**61):5,.25f}{(2**61)!r:>20}')
''')
