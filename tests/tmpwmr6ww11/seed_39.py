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
    try:
        for i in [1, 2]:
            log('i', i)
            log(1)
            n2 = 0
            while n2 < 2:
                n2 += 1
                try:
                    raise
                    continue
                    raise
                except TypeError as e:
                    log(9)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    continue
                    break
                except KeyError as e:
                    log(16)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise TypeError
                    log(22)
                finally:
                    log(23)
                    1 / 0
                break
                for i in iter([4]):
                    log('i', i)
                    raise OSError(2, 'gone') from None
                    log(30)
                    raise OSError(2, 'gone')
        else:
            log(34)
    except* KeyError as e:
        log(35)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise
    finally:
        log(37)
        1 / 0
    try:
        log(40)
    finally:
        log(41)
        with Manager(True):
            with Manager(True):
                for i in iter([4]):
                    log('i', i)
                    raise GeneratorExit from None
                    continue
                else:
                    log(46)
                n47 = 0
                while n47 < 2:
                    n47 += 1
                    log(49)
                else:
                    log(50)
        with Manager(True):
            try:
                with Manager(True) as m:
                    raise OSError(2, 'gone') from KeyError(9)
                    return 54
                    raise ValueError('v')
                log(57)
            except ValueError as e:
                log(58)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(63)
                    log(sum(str(x) for x in 1e22 if not x))
                n66 = 0
                while n66 < 2:
                    n66 += 1
                    continue
                    log(70)
                else:
                    log(71)
                return 73
            else:
                return 75
                with Manager() as m, Manager(True) as m:
                    log((-0.0-0j))
                    raise GeneratorExit from KeyError(9)
                    raise GeneratorExit
                n82 = 0
                while n82 < 2:
                    n82 += 1
                    break
                else:
                    log(85)
            n86 = 0
            while n86 < 2:
                n86 += 1
                n87 = 0
                while n87 < 2:
                    n87 += 1
                    raise KeyError('k')
                else:
                    log(90)
            else:
                log(91)
            with Manager() as m:
                raise ValueError('v') from KeyError(9)
                if (~()):
                    raise TypeError
                    raise TypeError from None
        with Manager(True):
            try:
                for i in range(3):
                    log('i', i)
                    continue
                    log(100)
                try:
                    raise
                finally:
                    log(104)
                    1 / 0
                    1 / 0
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            finally:
                log(111)
                raise ZeroDivisionError(1, 2)
                log(114)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(118)
                    raise OSError(2, 'gone') from None
                    raise
                    raise
            if (~('a', 1)):
                log(125)
                with 5:
                    raise ValueError('v') from KeyError(9)
                    raise OSError(2, 'gone')
                    log(130)
            else:
                for i in 'ab':
                    log('i', i)
                    log(133)
                else:
                    log(134)
                with Manager(True):
                    raise StopIteration(3) from None
                    raise
                1 / 0
            with Manager(True):
                with Manager(True), Manager(True):
                    1 / 0
                with Manager() as m, Manager(True):
                    log(144)
                with Manager(True) as m:
                    log(146)
    return 'fell off'
show(run)
''')
print('#', 1, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
    try:
        await Wait(5)
    finally:
        log('finally')
    await 7
show(lambda: drive(main()))
''')
print('#', 2, flush=True)
run_snippet('''
show(lambda: sum())
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    try:
        if reversed(b'\\x00\\xff'):
            with 5, Manager() as m:
                try:
                    log(148)
                    raise TypeError
                    raise
                finally:
                    log(153)
                    raise KeyError('k')
            try:
                for i in 'ab':
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    continue
                    log(160)
                else:
                    log(162)
                for i in 'ab':
                    log('i', i)
                    log(164)
                    raise GeneratorExit from None
                    1 / 0
                else:
                    log(169)
            except ArithmeticError as e:
                log(170)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    break
                for i in [1, 2]:
                    log('i', i)
                    continue
                    raise
                else:
                    log(177)
                for i in 'ab':
                    log('i', i)
                    raise
                    raise
                else:
                    log(182)
            finally:
                log(183)
                n184 = 0
                while n184 < 2:
                    n184 += 1
                    raise
                    1 / 0
                    continue
                else:
                    log(191)
                raise
            try:
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    raise GeneratorExit from None
                except KeyError as e:
                    log(198)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(200)
                    raise KeyError('k')
                    log(-256)
                try:
                    raise KeyError('k')
                    log((lambda x=1: x).count([1.5, 1], b'a'))
                except (KeyError, ValueError) as e:
                    log(209)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    raise OSError(2, 'gone')
                    return 215
                finally:
                    log(216)
                    raise
                log(219)
            except ZeroDivisionError as e:
                log(220)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    return 222
                    log([])
                    log(225)
                try:
                    1 / 0
                    raise KeyError('k')
                    raise StopIteration(3)
                finally:
                    log(233)
                    log(('İ').split(-1))
                    log(237)
                    log(238)
            except BaseException as e:
                log(240)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                except BaseException as e:
                    log(243)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from KeyError(9)
                    raise KeyError('k') from KeyError(9)
        log(ValueError('v'))
        n250 = 0
        while n250 < 2:
            n250 += 1
            try:
                if (bytearray())[2**30]:
                    log(252)
                else:
                    continue
                n255 = 0
                while n255 < 2:
                    n255 += 1
                    log((None,))
                    continue
            except ArithmeticError as e:
                log(260)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True):
                    break
            finally:
                log(263)
                for i in ():
                    log('i', i)
                    continue
                    continue
                n268 = 0
                while n268 < 2:
                    n268 += 1
                    raise
                    raise
                    continue
                else:
                    log(275)
                for i in iter([4]):
                    log('i', i)
                    continue
            log(278)
        else:
            log(279)
    finally:
        log(280)
        raise ValueError('v')
    return 'fell off'
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
show(lambda: ((sorted(x for x in {} if x) << 0) ^ '{0:z30,.1n}|{0!r}'.format('aXbXc')))
''')
print('#', 5, flush=True)
run_snippet('''
show(lambda: ('%012.0s' % (frozenset({2, 3}),)))
''')
print('#', 6, flush=True)
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
    return 9
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(GeneratorExit))
show(lambda: list(g))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(None))
show(g.close)
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    (a, b), c = [str(x) for x in 1e22 if x]
    return locals()
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 9, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    return 9
    with Manager(True):
        yield 10
    raise OSError(2, 'gone')
    try:
        yield 6
    finally:
        log('finally')
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: g.send(None))
show(lambda: g.throw(KeyError))
show(lambda: g.send(1))
show(lambda: g.throw(StopIteration))
show(lambda: next(g, 'end'))
show(g.close)
''')
print('#', 10, flush=True)
run_snippet('''
def run():
    1 / 0
    return 'fell off'
show(run)
''')
print('#', 11, flush=True)
run_snippet('''
def run():
    (a, b), c = (+slice(None))
    return locals()
show(run)
''')
print('#', 12, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case _ if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(bytearray(b'xyz')))
show(lambda: run(f'{(123456.789):>G}{(123456.789)!r:>20}'))
show(lambda: run((b'abc')[2**63]))
show(lambda: run(({(1, 2): [3]} ** 1)))
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: ({{}: set()} if list(str(x) for x in 2.675 if not x) else hasattr(complex('inf'))))
''')
print('#', 14, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case -1: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1 if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((3 < (~'title case Text') < True >= bytearray())))
show(lambda: run(2))
show(lambda: run((~(2**32 + 1 or (2.5-1e3j)))))
show(lambda: run({}))
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    n285 = 0
    while n285 < 2:
        n285 += 1
        n286 = 0
        while n286 < 2:
            n286 += 1
            try:
                break
                log(289)
                try:
                    raise
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(295)
                    continue
                    raise
                    raise
            except ArithmeticError as e:
                log(302)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(303)
            finally:
                log(305)
                try:
                    raise GeneratorExit from None
                finally:
                    log(308)
                    log(310)
                    log(312)
                n313 = 0
                while n313 < 2:
                    n313 += 1
                    continue
                    1 / 0
                else:
                    log(318)
    n319 = 0
    while n319 < 2:
        n319 += 1
        try:
            log(321)
            try:
                log(322)
            except ZeroDivisionError as e:
                log(323)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (b'abc').rjust({1: 2}):
                    log(set('abc'))
                    return 327
        finally:
            log(328)
            if int(float('inf'), [1, 2, 3, 4, 5]):
                try:
                    continue
                    return 332
                    continue
                finally:
                    log(335)
                    raise
                with Manager(), Manager(True) as m:
                    return 339
                    log(340)
                1 / 0
        n344 = 0
        while n344 < 2:
            n344 += 1
            1 / 0
        else:
            log(347)
    else:
        log(348)
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
async def main():
    async for i in agen():
        log(i)
        continue
    log([await Wait(i) for i in range(2)])
show(lambda: drive(main()))
''')
print('#', 17, flush=True)
run_snippet('''
show(lambda: ((b'').remove([1], -float('inf')) if (not {*float('nan'), *frozenset()}) else 2**63))
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    [] = (set(), list('hello'),)
    return locals()
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 0 if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool() if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {1: [x]} if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 0 if subject: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((1 <= zip())))
show(lambda: run((() % slice(1, 5, 2))))
show(lambda: run(memoryview(1j, range(5))))
show(lambda: run([]))
''')
print('#', 20, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [[a], b]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(f'{(1.0):^z30_G}{(1.0)!r:>20}'))
show(lambda: run({(1, 2)}))
show(lambda: run('\\x00\\t'))
show(lambda: run([x for x in dict(zip('abc', range(3)))]))
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
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.gi_frame is None)
show(lambda: next(iter(g)))
show(lambda: g.send(None))
show(lambda: g.gi_running)
show(lambda: g.throw(StopIteration))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 22, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(1, **{'a': 2}))
show(lambda: f(**{1: 2}))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(**{1: 2}))
''')
print('#', 23, flush=True)
run_snippet('''
def run():
    with Manager(True), Manager():
        if list(x for x in -2**63 - 1 if x != 1):
            try:
                try:
                    raise
                except TypeError as e:
                    log(351)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((-''))
                try:
                    raise OSError(2, 'gone')
                except TypeError as e:
                    log(356)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 360
                except ValueError as e:
                    log(361)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    raise KeyError('k')
                    return 367
                finally:
                    log(368)
                    log([3**100])
                    1 / 0
                    log((range(5))[2**62 - 1])
                try:
                    log(ValueError('v'))
                except Exception as e:
                    log(377)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(378)
            except ValueError as e:
                log(380)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise OSError(2, 'gone')
                    raise ZeroDivisionError(1, 2)
                except Exception as e:
                    log(385)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    return 389
                for i in [1, 2]:
                    log('i', i)
                    continue
            except ValueError as e:
                log(392)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(393)
        else:
            try:
                for i in ():
                    log('i', i)
                    log('a')
                    continue
                else:
                    log(398)
            except Exception as e:
                log(399)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(400)
                n401 = 0
                while n401 < 2:
                    n401 += 1
                    break
                    continue
                n406 = 0
                while n406 < 2:
                    n406 += 1
                    continue
                    continue
                    raise OSError(2, 'gone')
            except ValueError as e:
                log(413)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(415)
                if (dict(zip('abc', range(3))) == type):
                    log(('\\ud800', *{1}, [],))
                    log(({})[5:0:])
                    log(421)
            n422 = 0
            while n422 < 2:
                n422 += 1
                try:
                    return 424
                    continue
                    break
                except TypeError as e:
                    log(429)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    1 / 0
                except ZeroDivisionError as e:
                    log(434)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log(437)
                    raise
                break
                try:
                    1 / 0
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(447)
                    return 449
                    raise
        try:
            n452 = 0
            while n452 < 2:
                n452 += 1
                n453 = 0
                while n453 < 2:
                    n453 += 1
                    1 / 0
                    raise StopIteration(3)
                    1 / 0
                if ('%+.3g' % (-float('inf'),)):
                    log(460)
                    break
                if 0j:
                    log(465)
                else:
                    log(467)
            try:
                try:
                    raise OSError(2, 'gone')
                    log(bytearray())
                finally:
                    log(472)
                    log(sum(x or 1 for x in {'a': 1, 'b': 2} if x))
                log(475)
                if (-10**30 if b'\\x00\\xff' else ()):
                    log(476)
                    return 479
                else:
                    raise ValueError('v')
                    raise OSError(2, 'gone') from None
            except BaseException as e:
                log(484)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n485 = 0
                while n485 < 2:
                    n485 += 1
                    continue
                    log(sorted(x or 1 for x in {(1, 2): [3]} if not x))
                else:
                    log(490)
                n491 = 0
                while n491 < 2:
                    n491 += 1
                    break
                    return 495
                else:
                    log(496)
            except KeyError as e:
                log(497)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m, Manager():
                    log(499)
                    1 / 0
                    log(b'abc')
            finally:
                log(504)
                for i in iter([4]):
                    log('i', i)
                    return 506
                    return 508
                else:
                    log(509)
        except TypeError as e:
            log(510)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n511 = 0
            while n511 < 2:
                n511 += 1
                return 513
                n514 = 0
                while n514 < 2:
                    n514 += 1
                    raise
                    raise ValueError('v')
                    break
            log(521)
            for i in range(3):
                log('i', i)
                try:
                    break
                    continue
                finally:
                    log(526)
                    break
                n529 = 0
                while n529 < 2:
                    n529 += 1
                    1 / 0
                    1 / 0
                    log(534)
                log(536)
            else:
                log(537)
        finally:
            log(538)
            if ({1: 'one', 1.0: 'float'}).keys(set('abc')):
                for i in range(3):
                    log('i', i)
                    break
                    raise
                else:
                    log(543)
            else:
                with Manager() as m:
                    return 545
                try:
                    return 547
                finally:
                    log(548)
                    log(549)
                    return 552
                    log((0 ** 0))
    with Manager() as m:
        try:
            for i in range(3):
                log('i', i)
                try:
                    continue
                    break
                except ZeroDivisionError as e:
                    log(559)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                    break
                log(566)
            try:
                log(567)
                try:
                    raise ValueError('v')
                    log((+'İ'))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except* ValueError as e:
                    log(574)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(575)
                finally:
                    log(576)
                    1 / 0
                try:
                    log(({1} < -1e-7))
                except LookupError as e:
                    log(581)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(([]).__iadd__(1.7976931348623157e308, -100))
            finally:
                log(586)
                try:
                    return 588
                except* ValueError as e:
                    log(589)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(591)
                    raise
                    raise TypeError
                with Manager(True), Manager(True) as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(598)
            try:
                try:
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(602)
                    1 / 0
                    raise
                if str:
                    log(object)
            finally:
                log(609)
                try:
                    raise TypeError
                    1 / 0
                finally:
                    log(614)
                    raise
                    return 618
        except TypeError as e:
            log(619)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(620)
        except LookupError as e:
            log(621)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(622)
        finally:
            log(623)
            with Manager(True) as m:
                try:
                    log(625)
                except ArithmeticError as e:
                    log(626)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log(629)
                except LookupError as e:
                    log(631)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(635)
                    raise
                finally:
                    log(638)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log((3, 2, 1, 0))
        try:
            try:
                try:
                    raise TypeError
                    log(1.0)
                except KeyError as e:
                    log(647)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 649
                except Exception as e:
                    log(650)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(tuple(bytes(range(65, 75))))
                    raise TypeError from None
                else:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(657)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                finally:
                    log(661)
                    raise
                try:
                    log(664)
                except BaseException as e:
                    log(666)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except BaseException as e:
                    log(669)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({'x': None})
                    log(672)
                    log(675)
            finally:
                log(676)
                try:
                    log(min(0))
                    log(680)
                except LookupError as e:
                    log(681)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(682)
                    return 685
                    return 687
                try:
                    raise GeneratorExit from None
                    return 691
                except TypeError as e:
                    log(692)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    1 / 0
                except KeyError as e:
                    log(697)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 699
                    log(701)
                try:
                    log((2.5-1e3j))
                    return 705
                    log(706)
                except ValueError as e:
                    log(708)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
        finally:
            log(711)
            n712 = 0
            while n712 < 2:
                n712 += 1
                if {'a': 1, 'b': 2}:
                    continue
                for i in range(3):
                    log('i', i)
                    return 716
                    log(718)
                try:
                    log(719)
                except* KeyError as e:
                    log(721)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(722)
                finally:
                    log(723)
                    break
            else:
                log(726)
        log(727)
    return 'fell off'
show(run)
''')
print('#', 24, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        log(2)
    await 7
    log(await Wait(1))
show(lambda: drive(main()))
''')
print('#', 25, flush=True)
run_snippet('''
def run():
    if ([1.5, 1])[100:-3:0]:
        for i in range(3):
            log('i', i)
            try:
                log(728)
                n729 = 0
                while n729 < 2:
                    n729 += 1
                    raise
                    continue
                n734 = 0
                while n734 < 2:
                    n734 += 1
                    1 / 0
                    continue
                    log(739)
            finally:
                log(741)
                try:
                    raise
                    raise ValueError('v')
                finally:
                    log(746)
                    break
                if ['b', 'a']:
                    log(({'x': None} == [None, 0] < set()))
                    raise
                else:
                    continue
            log(755)
            for i in ():
                log('i', i)
                with Manager(), Manager():
                    break
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                n761 = 0
                while n761 < 2:
                    n761 += 1
                    continue
                    1 / 0
                    break
                for i in ():
                    log('i', i)
                    continue
        else:
            log(770)
    return 'fell off'
show(run)
''')
print('#', 26, flush=True)
run_snippet('''
show(lambda: b' x ')
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
    log('got', (yield 1))
    try:
        yield 6
    finally:
        log('finally'); yield 7
    return 9
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(KeyError))
show(lambda: g.send(None))
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 28, flush=True)
run_snippet('''
show(lambda: (+(None,)))
''')
print('#', 29, flush=True)
run_snippet('''
def run():
    raise KeyError('k') from KeyError(9)
    with Manager() as m:
        try:
            with Manager(True), Manager(True) as m:
                log(773)
                try:
                    return 775
                    log(776)
                except ZeroDivisionError as e:
                    log(778)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 780
                    log(782)
                    return 784
                except ZeroDivisionError as e:
                    log(785)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 787
                    raise StopIteration(3)
                finally:
                    log(790)
                    log(792)
                raise
            try:
                try:
                    return 796
                    log(797)
                except LookupError as e:
                    log(799)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log((set() if b'' else (-0.0-0j)))
                    log({1: 2})
                except (KeyError, ValueError) as e:
                    log(806)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(({1, 2, 3} ^ frozenset()))
                    1 / 0
                else:
                    1 / 0
                    log(815)
            finally:
                log(817)
                n818 = 0
                while n818 < 2:
                    n818 += 1
                    raise ValueError('v') from KeyError(9)
                    log(821)
                n823 = 0
                while n823 < 2:
                    n823 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                else:
                    log(826)
        except BaseException as e:
            log(827)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (0.0 @ float('nan')):
                try:
                    raise ZeroDivisionError(1, 2)
                except LookupError as e:
                    log(830)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise
                except TypeError as e:
                    log(835)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise OSError(2, 'gone') from KeyError(9)
                    raise OSError(2, 'gone') from None
                else:
                    log(842)
                    return 845
                try:
                    raise OSError(2, 'gone')
                    1 / 0
                finally:
                    log(850)
                    log(str((1+2j), 0.5))
                    log(853)
    with Manager(True):
        with Manager(True) as m, 5:
            with Manager(True) as m:
                raise
            log(857)
        with Manager(True), Manager() as m:
            try:
                if (frozenset({2, 3}) @ {1}):
                    raise KeyError('k')
                    log([-x for x in (3, 2, 1, 0) if x != 1])
                else:
                    log(862)
                    1 / 0
                    log(866)
            finally:
                log(868)
                for i in [1, 2]:
                    log('i', i)
                    continue
                try:
                    1 / 0
                except Exception as e:
                    log(873)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise GeneratorExit
                    log(879)
                finally:
                    log(880)
                    raise KeyError('k')
                    return 884
                    return 886
            if ({} if {'x': None} else (-0.0-0j)):
                n887 = 0
                while n887 < 2:
                    n887 += 1
                    log(('%-12.12i' % ((1+2j),)))
                    1 / 0
                    log(-float('inf'))
                else:
                    log(894)
                try:
                    log((Ellipsis <= frozenset()))
                    log(897)
                except* KeyError as e:
                    log(899)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
            else:
                try:
                    raise GeneratorExit from None
                    log(1j)
                except TypeError as e:
                    log(905)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(908)
                    raise
                    log({(x, x) for x in 0.1})
                    1 / 0
            with Manager(True) as m, 5:
                for i in iter([4]):
                    log('i', i)
                    return 916
                else:
                    log(917)
        try:
            if sorted(-x for x in (3, 2, 1, 0) if x):
                log(918)
            with Manager(True) as m:
                raise OSError(2, 'gone')
        except ValueError as e:
            log(921)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n922 = 0
            while n922 < 2:
                n922 += 1
                try:
                    log(923)
                finally:
                    log(925)
                    break
                    raise StopIteration(3)
                    return 931
                try:
                    log(932)
                    log(935)
                    1 / 0
                except Exception as e:
                    log(938)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log([*' pad ', {1}])
                except ZeroDivisionError as e:
                    log(943)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    return 947
                try:
                    continue
                    log(951)
                    1 / 0
                except ArithmeticError as e:
                    log(954)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 956
                    log(iter([1, 2]))
                    return 960
            else:
                log(961)
            log(962)
        except ValueError as e:
            log(963)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n964 = 0
            while n964 < 2:
                n964 += 1
                with Manager(True) as m:
                    log(965)
                    continue
                with 5, 5:
                    raise ValueError('v')
                    log(971)
            else:
                log(973)
            if '-3.5':
                for i in [1, 2]:
                    log('i', i)
                    log(974)
                    1 / 0
                    log(-0.0)
                return 981
            else:
                if ((3, 2, 1, 0)).index():
                    raise ValueError('v')
                log(984)
                log(985)
            log(986)
    return 'fell off'
show(run)
''')
print('#', 30, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __enter__(self): log('enter'); return self
        def __iadd__(self, other): log('iadd'); return NotImplemented
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
show(lambda: x[5])
show(lambda: dir(x)[:3])
show(lambda: format(x, 'abc'))
show(lambda: [1, 2, 3][x])
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: 2 * x)
show(lambda: x.anything)
show(lambda: x.klass(2))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 31, flush=True)
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
    log((yield from inner()))
    try:
        yield 4
    except StopIteration as e:
        log(repr(e))
        yield 5
    return 9
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(1))
show(lambda: g.gi_frame is None)
show(lambda: list(g))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 32, flush=True)
run_snippet('''
show(lambda: slice({-10**30, ['b', 'a'], *1/3}))
''')
print('#', 33, flush=True)
run_snippet('''
def run():
    if lambda x=1: x:
        log(987)
    for i in range(3):
        log('i', i)
        with Manager(True) as m:
            for i in range(3):
                log('i', i)
                n988 = 0
                while n988 < 2:
                    n988 += 1
                    raise StopIteration(3)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    return 994
            for i in range(3):
                log('i', i)
                try:
                    return 996
                    log(frozenset())
                    1 / 0
                except ValueError as e:
                    log(1001)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except BaseException as e:
                    log(1004)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(list(x for x in (1,) if x))
                    log(1008)
                else:
                    continue
                    raise ZeroDivisionError(1, 2)
                    raise
                finally:
                    log(1015)
                    return 1017
                n1018 = 0
                while n1018 < 2:
                    n1018 += 1
                    continue
                    return 1022
                    raise TypeError
            else:
                log(1025)
    else:
        log(1026)
    try:
        log(1027)
        for i in range(3):
            log('i', i)
            if '%s-%d':
                log(1028)
                try:
                    return 1030
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except ValueError as e:
                    log(1035)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1037
                finally:
                    log(1038)
                    raise StopIteration(3) from KeyError(9)
                    break
            else:
                try:
                    log(1044)
                    continue
                    break
                finally:
                    log(1049)
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            raise
    finally:
        log(1056)
        n1057 = 0
        while n1057 < 2:
            n1057 += 1
            try:
                continue
            except Exception as e:
                log(1060)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (()).index():
                    raise GeneratorExit
                    return 1064
                else:
                    return 1066
                    continue
                log(1069)
            else:
                with Manager() as m, 5:
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                with Manager() as m:
                    log(1076)
                    log(1079)
        else:
            log(1080)
    return 'fell off'
show(run)
''')
print('#', 34, flush=True)
run_snippet('''
def run():
    try:
        log(1081)
        try:
            for i in 'ab':
                log('i', i)
                try:
                    log({(1, 2): [3]})
                    break
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(1088)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1090
                    continue
                else:
                    log((complex('inf') ^ 3))
                    break
                finally:
                    log(1097)
                    return 1099
                    break
                log(1102)
                if (1, 2):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log((frozenset({2, 3}) if ['b', 'a'] else frozenset({2, 3})))
            n1107 = 0
            while n1107 < 2:
                n1107 += 1
                if (lambda x=1: x)[1]:
                    break
                    raise StopIteration(3) from KeyError(9)
                    return 1113
                if (None,):
                    continue
                    continue
            n1118 = 0
            while n1118 < 2:
                n1118 += 1
                continue
                try:
                    continue
                except* KeyError as e:
                    log(1123)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                if f'{(256):12.25%}{(256)!r:>20}':
                    continue
                    return 1128
                    break
                else:
                    log((None,))
        except LookupError as e:
            log(1133)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager() as m:
                    log(1134)
                    log(1137)
                    raise GeneratorExit
                n1140 = 0
                while n1140 < 2:
                    n1140 += 1
                    log(1142)
                else:
                    log(1143)
            except TypeError as e:
                log(1144)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5, Manager(True) as m:
                    raise ValueError('v')
                    log(1148)
            except KeyError as e:
                log(1149)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1150)
                with 5:
                    raise StopIteration(3)
                    raise
            log(1155)
            for i in [1, 2]:
                log('i', i)
                log(1156)
            else:
                log(1157)
        finally:
            log(1158)
            if [1]:
                n1159 = 0
                while n1159 < 2:
                    n1159 += 1
                    raise GeneratorExit
                    1 / 0
                    log({str(x) for x in (1, (2, 3)) if x != 1})
                else:
                    log(1166)
            try:
                try:
                    log(5e-324)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise
                finally:
                    log(1173)
                    raise KeyError('k') from KeyError(9)
                log(1176)
            except BaseException as e:
                log(1177)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1178)
                except ValueError as e:
                    log(1180)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise ValueError('v') from KeyError(9)
                except KeyError as e:
                    log(1185)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1187)
                finally:
                    log(1188)
                    log(1189)
                    1 / 0
                try:
                    return 1194
                except ZeroDivisionError as e:
                    log(1195)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from KeyError(9)
                    return 1199
                except ZeroDivisionError as e:
                    log(1200)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            else:
                if (int ** 1):
                    log(1204)
                    1 / 0
                    1 / 0
                else:
                    return 1210
    finally:
        log(1211)
        try:
            if {1: 2}:
                for i in iter([4]):
                    log('i', i)
                    raise StopIteration(3) from KeyError(9)
                else:
                    log(1214)
            else:
                log(1215)
                if ((1, (2, 3)) // (1, 2)):
                    log(1217)
                    1 / 0
                    raise GeneratorExit
                else:
                    log(1223)
                    log(1225)
                    raise OSError(2, 'gone') from KeyError(9)
            log(1228)
            log({1: 'one', 1.0: 'float'})
        except Exception as e:
            log(1231)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager():
                    log(0.5)
                    raise
                    1 / 0
                log(1238)
            except (KeyError, ValueError) as e:
                log(1239)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 1241
                except* (TypeError, OSError) as e:
                    log(1242)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                n1244 = 0
                while n1244 < 2:
                    n1244 += 1
                    log((2.5-1e3j))
                    log(1248)
                    return 1250
            else:
                with Manager(), 5:
                    return 1252
                    log(1254)
                n1255 = 0
                while n1255 < 2:
                    n1255 += 1
                    raise
                    continue
                    log(1261)
                else:
                    log(1262)
                try:
                    log(1264)
                finally:
                    log(1265)
                    raise ZeroDivisionError(1, 2)
                    log(1268)
        else:
            try:
                log(1271)
            except Exception as e:
                log(1272)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True):
                    return 1274
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise
                try:
                    raise StopIteration(3)
                except Exception as e:
                    log(1281)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1283
                    log(1284)
                except ZeroDivisionError as e:
                    log(1286)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    log(1290)
                else:
                    raise ZeroDivisionError(1, 2)
                n1293 = 0
                while n1293 < 2:
                    n1293 += 1
                    break
                    raise
                    raise
                else:
                    log(1300)
            except ZeroDivisionError as e:
                log(1301)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1302)
                    log(bytearray())
                except ValueError as e:
                    log(1306)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((-7 > bytearray() >= {1: 'one', 1.0: 'float'}))
                    1 / 0
                    return 1312
                except TypeError as e:
                    log(1313)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1315)
                    return 1317
                    log((ValueError('v'))[3::])
                else:
                    1 / 0
                finally:
                    log(1322)
                    return 1324
                    log(1326)
                    return 1328
                log(1329)
        finally:
            log(1330)
            with Manager(True):
                n1331 = 0
                while n1331 < 2:
                    n1331 += 1
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                else:
                    log(1334)
    n1335 = 0
    while n1335 < 2:
        n1335 += 1
        with Manager(True) as m, Manager() as m:
            try:
                for i in ():
                    log('i', i)
                    break
                    log(1338)
                if (1+2j):
                    break
                    return 1343
                    raise TypeError
                else:
                    1 / 0
            except ZeroDivisionError as e:
                log(1348)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1349 = 0
                while n1349 < 2:
                    n1349 += 1
                    log(1350)
                    continue
                    raise StopIteration(3) from None
                else:
                    log(1356)
                n1357 = 0
                while n1357 < 2:
                    n1357 += 1
                    continue
                    continue
                    continue
                else:
                    log(1364)
                log(1365)
            else:
                1 / 0
                if (-None):
                    break
                raise
            finally:
                log(1372)
                if (None,):
                    return 1374
                    log(1376)
                else:
                    raise OSError(2, 'gone')
                    raise KeyError('k')
                log(1381)
            continue
            log(1384)
    else:
        log(1385)
    log((None,))
    return 'fell off'
show(run)
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: (oct(2) << 0))
''')
print('#', 36, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __reversed__(self): return iter('rev')
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
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
show(lambda: X[3])
show(lambda: x + 1)
show(lambda: iter(x) is x)
show(lambda: x == 1)
show(lambda: x == x)
show(lambda: 1 + x)
show(lambda: round(x))
show(lambda: repr(x))
def change():
    global x; x += 1
show(change)
''')
print('#', 37, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(**5))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(**{1: 2}))
show(lambda: f(1, 2))
''')
print('#', 38, flush=True)
run_snippet('''
def f(a, b): return locals()
show(lambda: f(**{1: 2}))
show(lambda: f(a=1))
show(lambda: f(1, b=2))
show(lambda: f(*[1], *[2], b=3))
''')
print('#', 39, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case complex(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r] if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool() if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(()))
show(lambda: run({}))
show(lambda: run([1, 2, 3, 4, 5]))
show(lambda: run((bytearray() ** None)))
''')
print('#', 40, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __call__(self, *a, **k): return ('called', a, k)
        def __enter__(self): log('enter'); return self
        def __dir__(self): return ['b', 'a']
        def __repr__(self): return f'<{type(self).__name__}>'
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __int__(self): log('int'); return 4
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
    class Y(int):
        pass
        def __hash__(self): return 7
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
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
show(lambda: x != y)
show(lambda: x and 1)
show(lambda: format(x, 'abc'))
show(lambda: list(reversed(x)))
show(lambda: bool(x))
show(lambda: X.__mro__)
show(lambda: complex(x))
show(lambda: x)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    v = {(1, 2): [3]}
    try:
        v['a'] += any(x for x in (1,) if x != 1)
    finally:
        log(v)
    return v
show(run)
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
    log('got', (yield 1))
    raise KeyError('k')
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: g.send(None))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(StopIteration))
show(lambda: next(g))
show(lambda: g.throw(GeneratorExit))
show(g.close)
''')
print('#', 43, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __setitem__(self, key, value): log('setitem', key, value)
        def __contains__(self, item): log('contains', item); return item == 1
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
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
show(lambda: dict(x))
show(lambda: x.prop)
show(lambda: 7 in x)
show(lambda: x.klass(2))
show(lambda: [i for i in x])
show(lambda: x)
show(lambda: X[3])
show(lambda: x < y)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 44, flush=True)
run_snippet('''
def f(a=1, b=2): return locals()
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(*5))
show(lambda: f(*(), **{}))
show(lambda: f(*[1], *[2], b=3))
''')
print('#', 45, flush=True)
run_snippet('''
def run():
    with Manager(True):
        for i in ():
            log('i', i)
            n1388 = 0
            while n1388 < 2:
                n1388 += 1
                n1389 = 0
                while n1389 < 2:
                    n1389 += 1
                    log(1390)
        else:
            log(1392)
    try:
        with Manager():
            try:
                n1393 = 0
                while n1393 < 2:
                    n1393 += 1
                    continue
                else:
                    log(1396)
                n1397 = 0
                while n1397 < 2:
                    n1397 += 1
                    continue
                n1400 = 0
                while n1400 < 2:
                    n1400 += 1
                    raise TypeError from None
                else:
                    log(1403)
            finally:
                log(1404)
                for i in [1, 2]:
                    log('i', i)
                    return 1406
                    raise GeneratorExit
                    log(1410)
    except (KeyError, ValueError) as e:
        log(1411)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        n1412 = 0
        while n1412 < 2:
            n1412 += 1
            log(1414)
            try:
                log(1415)
            finally:
                log(1416)
                n1417 = 0
                while n1417 < 2:
                    n1417 += 1
                    log([3, 1, 2])
                    continue
            try:
                with Manager():
                    log(1423)
                n1424 = 0
                while n1424 < 2:
                    n1424 += 1
                    raise KeyError('k')
                    1 / 0
                else:
                    log(1429)
            except ArithmeticError as e:
                log(1430)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1431 = 0
                while n1431 < 2:
                    n1431 += 1
                    raise ZeroDivisionError(1, 2)
                    log(1434)
                else:
                    log(1436)
                try:
                    1 / 0
                except ValueError as e:
                    log(1439)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    raise GeneratorExit from KeyError(9)
                    log(1445)
                finally:
                    log(1446)
                    return 1448
                try:
                    break
                    continue
                except* (TypeError, OSError) as e:
                    log(1453)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(1455)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    log((2 ** 10))
                    log(1460)
            except KeyError as e:
                log(1461)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if [3, 1, 2]:
                    continue
                log(1464)
        try:
            log(1465)
        except ArithmeticError as e:
            log(1466)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n1467 = 0
            while n1467 < 2:
                n1467 += 1
                raise
            n1470 = 0
            while n1470 < 2:
                n1470 += 1
                raise
            try:
                with Manager(True), 5:
                    log(1473)
                    return 1476
                    1 / 0
            except ArithmeticError as e:
                log(1479)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    log(1481)
                    log((bytes(range(65, 75)))[2**32 + 1])
            finally:
                log(1484)
                with Manager(True):
                    log(1486)
                for i in range(3):
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                    break
                    return 1492
                else:
                    log(1493)
        else:
            n1494 = 0
            while n1494 < 2:
                n1494 += 1
                n1495 = 0
                while n1495 < 2:
                    n1495 += 1
                    continue
                    continue
                    log(dict(zip('abc', range(3))))
                log(1502)
        finally:
            log(1504)
            n1505 = 0
            while n1505 < 2:
                n1505 += 1
                try:
                    raise KeyError('k')
                    log(format(memoryview(b'view'), '^.1s'))
                finally:
                    log(1510)
                    raise KeyError('k')
                    raise
                for i in range(3):
                    log('i', i)
                    raise ValueError('v')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(1519)
            try:
                if set('abc'):
                    log(1520)
                    raise StopIteration(3)
                    1 / 0
                for i in range(3):
                    log('i', i)
                    continue
                    break
                    log(1531)
                else:
                    log(1532)
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    1 / 0
                finally:
                    log(1537)
                    raise
                    raise StopIteration(3)
            except TypeError as e:
                log(1542)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    raise KeyError('k')
                    break
                else:
                    log(1547)
                try:
                    log(1549)
                except* ValueError as e:
                    log(1550)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(1552)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise StopIteration(3) from None
                finally:
                    log(1556)
                    raise
            else:
                if (2.5-1e3j):
                    return 1560
            with Manager():
                log(1561)
        try:
            if (2 < set() == [[1], [2]]):
                try:
                    log(1563)
                    log(1565)
                except TypeError as e:
                    log(1566)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1568)
                    log(1570)
                finally:
                    log(1571)
                    log([(1, 2)])
                    raise
                    raise
            return 1579
        finally:
            log(1580)
            if ('%#.3f' % (bytearray(),)):
                log([3, 1, 2])
                try:
                    raise
                except (KeyError, ValueError) as e:
                    log(1585)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                except Exception as e:
                    log(1588)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1590
                finally:
                    log(1591)
                    log(1593)
                    log({1j, 1/3, set('abc')})
                    raise StopIteration(3) from None
            if ('%s-%d')[0]:
                if {1: 'one', 1.0: 'float'}:
                    raise KeyError('k')
                    log(...)
                    raise ValueError('v')
                1 / 0
                if sum(bytes(range(65, 75)), 10**20):
                    log(1606)
                else:
                    log(1608)
                    log(1611)
                    log(([1] < []))
            else:
                try:
                    return 1615
                    raise ZeroDivisionError(1, 2) from None
                except ValueError as e:
                    log(1618)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1620)
                    raise
                except TypeError as e:
                    log(1623)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1625
                    log(1626)
                finally:
                    log(1628)
                    log(('%+12.0E' % (10**20,)))
                    raise ZeroDivisionError(1, 2) from None
                n1633 = 0
                while n1633 < 2:
                    n1633 += 1
                    return 1635
                log(1636)
    except LookupError as e:
        log(1637)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if b'a,b,c':
            n1638 = 0
            while n1638 < 2:
                n1638 += 1
                try:
                    log([x for x in 0j if x != 1])
                except BaseException as e:
                    log(1641)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1643
                except ZeroDivisionError as e:
                    log(1644)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                try:
                    break
                    return 1650
                    break
                finally:
                    log(1653)
                    raise
                    log(1657)
                    raise
                n1660 = 0
                while n1660 < 2:
                    n1660 += 1
                    raise
                    break
                    1 / 0
            try:
                log(1667)
            except KeyError as e:
                log(1668)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    log(1671)
                finally:
                    log(1673)
                    1 / 0
                    raise
                if -256:
                    raise
                    1 / 0
                    raise
                else:
                    raise GeneratorExit
                    raise OSError(2, 'gone')
                try:
                    raise
                    raise
                finally:
                    log(1692)
                    log(1694)
            if (-bytes(range(65, 75))):
                try:
                    return 1696
                except LookupError as e:
                    log(1697)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    log((~(-0.0-0j)))
                except Exception as e:
                    log(1702)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    1 / 0
            else:
                if (str if dict(zip('abc', range(3))) else 1/3):
                    1 / 0
                else:
                    log(1709)
                raise ZeroDivisionError(1, 2) from None
        else:
            n1713 = 0
            while n1713 < 2:
                n1713 += 1
                if {x or 1 for x in b'\\x00\\xff'}:
                    raise OSError(2, 'gone') from None
                    break
                    continue
            else:
                log(1720)
        return 1722
        for i in range(3):
            log('i', i)
            n1723 = 0
            while n1723 < 2:
                n1723 += 1
                with 5:
                    1 / 0
                    log(1726)
                    continue
            log(1730)
    finally:
        log(1731)
        try:
            try:
                log(1732)
                with Manager():
                    log(1733)
                    log(1736)
                n1737 = 0
                while n1737 < 2:
                    n1737 += 1
                    continue
                else:
                    log(1740)
            finally:
                log(1741)
                with Manager(True), Manager() as m:
                    1 / 0
                raise
                n1746 = 0
                while n1746 < 2:
                    n1746 += 1
                    log(1747)
                    return 1750
                else:
                    log(1751)
            for i in [1, 2]:
                log('i', i)
                break
            else:
                log(1754)
            try:
                try:
                    log(1755)
                except* (TypeError, OSError) as e:
                    log(1757)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* KeyError as e:
                    log(1759)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise
                finally:
                    log(1763)
                    raise StopIteration(3) from None
                    log(1766)
                for i in range(3):
                    log('i', i)
                    return 1769
                    raise ValueError('v')
            except ArithmeticError as e:
                log(1772)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1773 = 0
                while n1773 < 2:
                    n1773 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                if (range(10, 0, -3)).__len__(' pad ', -1):
                    return 1777
        except LookupError as e:
            log(1778)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(int)
            try:
                if 0j:
                    raise ValueError('v') from None
                if (-7 - -1):
                    raise GeneratorExit
                else:
                    raise TypeError
                    log(str)
                    1 / 0
                with Manager(), Manager() as m:
                    log(1791)
            except* ValueError as e:
                log(1793)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            else:
                raise ValueError('v')
                for i in [1, 2]:
                    log('i', i)
                    continue
                    raise TypeError from KeyError(9)
            finally:
                log(1801)
                try:
                    1 / 0
                    1 / 0
                except ZeroDivisionError as e:
                    log(1806)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except ZeroDivisionError as e:
                    log(1809)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(1813)
                else:
                    return 1815
                    1 / 0
            1 / 0
        finally:
            log(1820)
            try:
                if (0 < 1j < [None, 0]):
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                else:
                    raise StopIteration(3)
                    raise KeyError('k') from None
                log(1827)
            except (KeyError, ValueError) as e:
                log(1828)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (+-256):
                    log(all())
                    raise ValueError('v')
                else:
                    return 1834
                if (b' x ' ** -2):
                    log(1835)
                else:
                    log(('a', 1))
                if (print >= [1] == b' x '):
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
            except Exception as e:
                log(1843)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            else:
                for i in [1, 2]:
                    log('i', i)
                    raise GeneratorExit from None
                    raise KeyError('k')
                else:
                    log(1850)
                log(1851)
            n1852 = 0
            while n1852 < 2:
                n1852 += 1
                with Manager():
                    1 / 0
                for i in range(3):
                    log('i', i)
                    raise
                n1857 = 0
                while n1857 < 2:
                    n1857 += 1
                    continue
                    continue
                    raise
        log(1864)
        log(({1: 'one', 1.0: 'float'} != {1: 'one', 1.0: 'float'}))
    try:
        try:
            try:
                for i in 'ab':
                    log('i', i)
                    log({range(5): 5e-324, set('abc'): {1: 'one', 1.0: 'float'}, bytearray(b'xyz'): dict(zip('abc', range(3)))})
                    return 1870
                try:
                    log(1871)
                except Exception as e:
                    log(1873)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                    1 / 0
                    1 / 0
                except TypeError as e:
                    log(1880)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(zip({1, 2, 3}))
                finally:
                    log(1885)
                    raise StopIteration(3) from KeyError(9)
                    raise KeyError('k') from None
                    raise ValueError('v')
            finally:
                log(1892)
                try:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(1897)
                    raise GeneratorExit from KeyError(9)
            if ('A\\nB\\r\\nC' << 0):
                raise
                with 5:
                    1 / 0
                    raise
            else:
                log(1906)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(1911)
                    raise TypeError
                    log(1914)
                try:
                    return 1917
                    raise KeyError('k') from KeyError(9)
                    log((0j >= len < 2**62 - 1 > 1))
                except TypeError as e:
                    log(1922)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1924
                    raise
                    raise
                finally:
                    log(1929)
                    1 / 0
            if (b'a,b,c')[-100::-1]:
                log(1932)
                log(1933)
            else:
                for i in iter([4]):
                    log('i', i)
                    log(1934)
                    raise
                    return 1939
                try:
                    log(1941)
                except* KeyError as e:
                    log(1942)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(1944)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise OSError(2, 'gone')
                    raise ValueError('v') from None
                finally:
                    log(1950)
                    raise ZeroDivisionError(1, 2)
                    1 / 0
                    return 1956
        except BaseException as e:
            log(1957)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if {'x': None}:
                log(1958)
                try:
                    return 1960
                    log(2**64)
                    log(1963)
                except (KeyError, ValueError) as e:
                    log(1965)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1967)
                    raise
                except (KeyError, ValueError) as e:
                    log(1970)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1972
                    log(1974)
            if (('a', 1)).count({'a': 1, 'b': 2}, keepends=True):
                try:
                    log((1, 2))
                except ArithmeticError as e:
                    log(1977)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1978)
                    log(f'{(0):> _.1c}{(0)!r:>20}')
                    raise TypeError from None
                else:
                    1 / 0
                    log((1.7976931348623157e308 << -1))
                with Manager():
                    log(1989)
        else:
            try:
                try:
                    return 1991
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(1994)
                    log(f'{(1):= 30_.1F}{(1)!r:>20}')
                    raise TypeError from None
                for i in 'ab':
                    log('i', i)
                    raise StopIteration(3) from None
                    continue
                    break
                else:
                    log(2005)
                raise ZeroDivisionError(1, 2) from KeyError(9)
            except ZeroDivisionError as e:
                log(2008)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log({})
                except KeyError as e:
                    log(2011)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    raise ZeroDivisionError(1, 2)
                    raise StopIteration(3) from None
                else:
                    log(2019)
            else:
                try:
                    log(2020)
                except TypeError as e:
                    log(2022)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2024
                    log(2026)
            try:
                if 'ΑΣ':
                    raise OSError(2, 'gone')
                    raise GeneratorExit
                    log(b'\\x00\\xff')
                if (1j <= set()):
                    1 / 0
                    raise ValueError('v') from None
            except LookupError as e:
                log(2037)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise StopIteration(3)
                for i in ():
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                    log(2045)
                else:
                    log(2046)
            except ArithmeticError as e:
                log(2047)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if [x for x in dict(zip('abc', range(3))) if not x]:
                    1 / 0
                    1 / 0
                else:
                    raise KeyError('k') from KeyError(9)
                    1 / 0
                try:
                    raise GeneratorExit from None
                    log(format(2**61, '>z.1e'))
                finally:
                    log(2060)
                    log(2061)
                    log(sorted(-x for x in b'abc' if not x))
            else:
                log(2065)
            try:
                for i in range(3):
                    log('i', i)
                    break
                    raise
                    continue
                n2072 = 0
                while n2072 < 2:
                    n2072 += 1
                    return 2074
                    break
                else:
                    log(2077)
                with Manager(True) as m:
                    raise GeneratorExit from KeyError(9)
            except ArithmeticError as e:
                log(2080)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), Manager() as m:
                    log(2081)
    except Exception as e:
        log(2083)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise TypeError
        try:
            if ('é').__mod__():
                log(2086)
            else:
                raise
        finally:
            log(2090)
            log(2091)
            try:
                raise
                for i in 'ab':
                    log('i', i)
                    break
                    log(2096)
                    break
                n2100 = 0
                while n2100 < 2:
                    n2100 += 1
                    continue
                    1 / 0
                    break
            except Exception as e:
                log(2107)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                1 / 0
                log(2110)
                try:
                    raise TypeError from KeyError(9)
                except* ValueError as e:
                    log(2113)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            finally:
                log(2115)
                with Manager(True) as m, Manager(True):
                    raise OSError(2, 'gone') from None
                try:
                    1 / 0
                finally:
                    log(2120)
                    raise
                    log(2123)
            log(2125)
    except BaseException as e:
        log(2126)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            try:
                with Manager() as m, Manager() as m:
                    raise
                for i in range(3):
                    log('i', i)
                    return 2130
                else:
                    log(2131)
                for i in range(3):
                    log('i', i)
                    break
                    log(2135)
            except Exception as e:
                log(2136)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5, Manager(True):
                    raise StopIteration(3) from KeyError(9)
                    raise OSError(2, 'gone')
                    return 2142
                for i in iter([4]):
                    log('i', i)
                    log(2143)
                return 2146
            finally:
                log(2147)
                for i in range(3):
                    log('i', i)
                    log(2148)
                    log(2151)
                else:
                    log(2152)
                try:
                    log(0j)
                    log(2155)
                except KeyError as e:
                    log(2157)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    1 / 0
                except BaseException as e:
                    log(2162)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                raise TypeError
            for i in [1, 2]:
                log('i', i)
                if {1, 2, 3}:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(2170)
                    log({[1, 2, 3, 4, 5], 2**64})
                else:
                    raise
                    return 2176
                for i in [1, 2]:
                    log('i', i)
                    log(2178)
                    raise StopIteration(3) from KeyError(9)
                    log(2182)
                else:
                    log(2183)
            else:
                log(2184)
        except* (TypeError, OSError) as e:
            log(2185)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(2186)
        else:
            if sum(x for x in {1, 2, 3} if not x):
                for i in [1, 2]:
                    log('i', i)
                    raise StopIteration(3) from None
            n2189 = 0
            while n2189 < 2:
                n2189 += 1
                continue
                if (complex('inf') if bytearray() else {1}):
                    break
                    log(type)
                    break
                else:
                    break
            try:
                with Manager(True) as m:
                    log([1, 2, 3, 4, 5])
                    raise ZeroDivisionError(1, 2)
                    raise ValueError('v')
            finally:
                log(2206)
                n2207 = 0
                while n2207 < 2:
                    n2207 += 1
                    return 2209
                else:
                    log(2210)
                try:
                    log(2212)
                    log(2214)
                except TypeError as e:
                    log(2215)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
        try:
            try:
                with Manager(True) as m, 5:
                    log(2219)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(2222)
                if int():
                    log(2225)
                else:
                    raise
                    log(2228)
                    log((-7 ** None))
                if (set('abc') ** 10):
                    log({1, 2, 3})
                    log([-x for x in []])
            finally:
                log(2236)
                try:
                    log(2237)
                    log(2240)
                finally:
                    log(2241)
                    log(2242)
                    log(2245)
                    log(2246)
                with Manager(True), Manager(True) as m:
                    log(2249)
            n2250 = 0
            while n2250 < 2:
                n2250 += 1
                log(2252)
                log(2253)
            with Manager():
                with Manager(True), 5:
                    raise StopIteration(3) from None
                if (None)[5:3:3]:
                    return 2258
                    1 / 0
                    raise
        except ValueError as e:
            log(2263)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
            for i in range(3):
                log('i', i)
                try:
                    return 2267
                    log(2268)
                except Exception as e:
                    log(2270)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise GeneratorExit from None
                except (KeyError, ValueError) as e:
                    log(2275)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                else:
                    break
                    raise StopIteration(3) from None
                try:
                    break
                finally:
                    log(2286)
                    1 / 0
            try:
                for i in [1, 2]:
                    log('i', i)
                    raise OSError(2, 'gone')
                else:
                    log(2291)
                log(2292)
                log(([].append).__iter__('\\ud800', signed=True))
            except Exception as e:
                log(2295)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (3, 2, 1, 0):
                    raise
                    log(2298)
                    1 / 0
                else:
                    raise
                    log((2**63 // 0))
                log(2306)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
        finally:
            log(2309)
            try:
                with 5:
                    log((2**32 + 1 ** 1))
                    return 2313
                    return 2315
                if any(x for x in 2.675 if x != 1):
                    1 / 0
                else:
                    raise OSError(2, 'gone')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    return 2323
                if 'abc':
                    1 / 0
                    1 / 0
                else:
                    raise ValueError('v') from None
                    1 / 0
            except (KeyError, ValueError) as e:
                log(2332)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    log(2334)
                    break
            except (KeyError, ValueError) as e:
                log(2337)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2338)
                1 / 0
            n2341 = 0
            while n2341 < 2:
                n2341 += 1
                try:
                    continue
                    raise ZeroDivisionError(1, 2)
                except ValueError as e:
                    log(2346)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                except KeyError as e:
                    log(2351)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2352)
                    continue
                finally:
                    log(2356)
                    break
                    raise ZeroDivisionError(1, 2)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                for i in [1, 2]:
                    log('i', i)
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    1 / 0
            try:
                try:
                    raise KeyError('k')
                    raise StopIteration(3) from None
                finally:
                    log(2373)
                    raise TypeError
                try:
                    log(2377)
                except LookupError as e:
                    log(2378)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                if memoryview(b'view'):
                    raise
                    raise TypeError from KeyError(9)
                else:
                    1 / 0
                    return 2388
            except ZeroDivisionError as e:
                log(2389)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2391)
                with Manager() as m, Manager(True):
                    1 / 0
                if {range(2**70): dict(zip('abc', range(3))), (i for i in range(3)): 0.0}:
                    log(2395)
                    raise
                    log(2399)
                else:
                    log(2400)
            except (KeyError, ValueError) as e:
                log(2402)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    log(2403)
                    break
                else:
                    log(2407)
                for i in ():
                    log('i', i)
                    1 / 0
                    log(iter([1, 2]))
                    log(2412)
                if (-{1, 2, 3}):
                    raise
            finally:
                log(2416)
                for i in range(3):
                    log('i', i)
                    log(2417)
                    continue
                else:
                    log(2421)
                for i in [1, 2]:
                    log('i', i)
                    continue
                    continue
                else:
                    log(2426)
        try:
            raise
            log(('%s-%d')[-1:3])
            for i in iter([4]):
                log('i', i)
                if slice(None):
                    break
                    log((ValueError('v') << 0))
                    log(([None, 0]).clear({(1, 2): [3]}, 5))
                else:
                    raise OSError(2, 'gone')
                try:
                    continue
                    return 2442
                    raise GeneratorExit
                except* ValueError as e:
                    log(2445)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2446)
            else:
                log(2447)
        finally:
            log(2448)
            n2449 = 0
            while n2449 < 2:
                n2449 += 1
                try:
                    continue
                except BaseException as e:
                    log(2452)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except ValueError as e:
                    log(2455)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                else:
                    1 / 0
                    log(2461)
                    1 / 0
                with 5, Manager():
                    log(2465)
                    return 2467
                for i in 'ab':
                    log('i', i)
                    log(2468)
                    1 / 0
                else:
                    log(2472)
            else:
                log(2473)
    finally:
        log(2474)
        try:
            n2475 = 0
            while n2475 < 2:
                n2475 += 1
                try:
                    raise GeneratorExit
                except ValueError as e:
                    log(2478)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except BaseException as e:
                    log(2481)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise GeneratorExit
            n2486 = 0
            while n2486 < 2:
                n2486 += 1
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    1 / 0
                else:
                    log(2491)
                with Manager() as m:
                    log(2493)
                for i in range(3):
                    log('i', i)
                    return 2495
                    raise
                    break
            else:
                log(2500)
        finally:
            log(2501)
            with Manager(True) as m:
                if -1e-7:
                    log(2503)
                    log(2505)
                else:
                    raise
                    log(2508)
                    1 / 0
                with 5, Manager():
                    return 2513
                    1 / 0
                log(2517)
            with Manager(), Manager() as m:
                try:
                    1 / 0
                except BaseException as e:
                    log(2520)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('😀x').istitle())
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 2526
                except KeyError as e:
                    log(2527)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise ValueError('v')
            n2532 = 0
            while n2532 < 2:
                n2532 += 1
                n2533 = 0
                while n2533 < 2:
                    n2533 += 1
                    raise KeyError('k')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    log(2538)
                with 5:
                    raise OSError(2, 'gone') from KeyError(9)
                try:
                    return 2542
                except* (TypeError, OSError) as e:
                    log(2543)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2544)
                except* ValueError as e:
                    log(2545)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise ValueError('v') from None
                finally:
                    log(2549)
                    log(2550)
                    raise
        with 5, Manager():
            log(2554)
        log(2555)
    return 'fell off'
show(run)
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    log(2557)
    return 'fell off'
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
def f(a, *args, **kwargs): return locals()
show(lambda: f(x=1))
show(lambda: f(a=1))
show(lambda: f(1, c=3))
show(lambda: f(b=1))
''')
print('#', 48, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
show(lambda: drive(main()))
''')
print('#', 49, flush=True)
run_snippet('''
def run():
    v = bytearray()
    try:
        v[1:3] = (complex('inf'), 'aXbXc',)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 50, flush=True)
run_snippet('''
def run():
    (a, b), c = (bytearray())[5:]
    return locals()
show(run)
''')
print('#', 51, flush=True)
run_snippet('''
def run():
    v = {1}
    try:
        v |= (0j >> 1)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 52, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case -1 if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n) if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1 if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((not f'{(1.0):12.25}{(1.0)!r:>20}')))
show(lambda: run(('😀x' >> 0)))
show(lambda: run((b'abc').count(-1, 'ǆ')))
show(lambda: run((0j % (-[1, 2, 3, 4, 5]))))
''')
print('#', 53, flush=True)
run_snippet('''
show(lambda: [*[-x for x in b'abc' if x != 1], list(x for x in 10)])
''')
print('#', 54, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __set__(self, obj, value): log('set', value)
        def __missing__(self, key): return 'missing'
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
show(lambda: sum(x))
show(lambda: x(1, b=2))
show(lambda: x * 2)
show(lambda: x[5])
show(lambda: range(x))
show(lambda: dict(x))
show(lambda: list(x))
show(lambda: sorted([x, y]) is None)
def change():
    global x; del x.a
show(change)
''')
print('#', 55, flush=True)
run_snippet('''
def make():
    class X():
        pass
    class Y(tuple):
        pass
        prop = property(lambda self: 'prop')
        static = staticmethod(lambda *a: ('static', a))
        def __index__(self): log('index'); return 1
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __contains__(self, item): log('contains', item); return item == 1
        def __neg__(self): return 'neg'
        def __length_hint__(self): return 3
    class Z(dict, X):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __get__(self, obj, cls): log('get'); return 'got'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
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
show(lambda: sum(x))
show(lambda: (*x,))
show(lambda: len(x))
show(lambda: x.method())
show(lambda: 2 * x)
show(lambda: 1 in x)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x.static(1))
def change():
    global x; del x.a
show(change)
''')
print('#', 56, flush=True)
run_snippet('''
def run():
    n2558 = 0
    while n2558 < 2:
        n2558 += 1
        try:
            with Manager() as m, Manager() as m:
                with Manager(True) as m:
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    1 / 0
                try:
                    continue
                finally:
                    log(2567)
                    break
                    1 / 0
            try:
                log(2572)
            except ZeroDivisionError as e:
                log(2573)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(2574)
                    1 / 0
                    1 / 0
                except* ValueError as e:
                    log(2580)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* ValueError as e:
                    log(2582)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(2584)
                    raise
                    break
                log(2589)
                log(2590)
            log(2592)
        except KeyError as e:
            log(2593)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                for i in [1, 2]:
                    log('i', i)
                    log(sum((x, x) for x in 'a' if not x))
                    log(2597)
                    raise
                for i in iter([4]):
                    log('i', i)
                    continue
                    log({[[1], [2]]: slice(None)})
                    continue
                else:
                    log(2606)
            finally:
                log(2607)
                break
                try:
                    raise KeyError('k')
                    log(2613)
                except TypeError as e:
                    log(2614)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2616)
                    continue
                except ZeroDivisionError as e:
                    log(2619)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    log(2623)
        except ArithmeticError as e:
            log(2624)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager() as m:
                return 2626
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                    log((b'\\x00\\xff')[100::0])
                    continue
                except TypeError as e:
                    log(2633)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2635)
            try:
                for i in range(3):
                    log('i', i)
                    1 / 0
                    continue
                else:
                    log(2640)
                for i in range(3):
                    log('i', i)
                    raise ValueError('v')
                    break
                    continue
                else:
                    log(2647)
                raise ValueError('v')
            finally:
                log(2650)
                log(2651)
                if (1/3).conjugate({(1, 2): [3]}):
                    continue
                    continue
                try:
                    log(2656)
                    continue
                except LookupError as e:
                    log(2660)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({})
                    continue
                    log(((-0.0-0j) != (1+2j)))
            continue
        log(2669)
        for i in [1, 2]:
            log('i', i)
            for i in 'ab':
                log('i', i)
                try:
                    raise OSError(2, 'gone')
                    continue
                except ZeroDivisionError as e:
                    log(2675)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(2679)
                    log(2681)
                except (KeyError, ValueError) as e:
                    log(2682)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                try:
                    break
                except Exception as e:
                    log(2687)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(2690)
                    log(2693)
                except (KeyError, ValueError) as e:
                    log(2694)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2695)
                    continue
                    continue
            else:
                log(2701)
            for i in 'ab':
                log('i', i)
                n2702 = 0
                while n2702 < 2:
                    n2702 += 1
                    break
                    log(2706)
                    continue
                else:
                    log(2709)
                with Manager(), Manager():
                    return 2711
                    log(2713)
                    raise OSError(2, 'gone')
                with Manager(), Manager() as m:
                    return 2717
    else:
        log(2718)
    return 'fell off'
show(run)
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    v = [0] * 5
    try:
        v.insert(3)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
def run():
    log(2719)
    log(2720)
    return 'fell off'
show(run)
''')
print('#', 59, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __neg__(self): return 'neg'
        def __round__(self, n=None): return ('round', n)
        def __len__(self): log('len'); return 2
    class Y(tuple):
        pass
        def __neg__(self): return 'neg'
        def __bool__(self): log('bool'); return False
        def __exit__(self, *a): log('exit', a[0]); return True
        __slots__ = ('a', 's')
        def __dir__(self): return ['b', 'a']
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
show(lambda: 7 in x)
show(lambda: iter(x) is x)
show(lambda: x + y)
show(lambda: x.anything)
show(lambda: round(x))
show(lambda: float(x))
show(lambda: x.prop)
show(lambda: str(x))
def change():
    global x; x.new = 1
show(change)
''')
