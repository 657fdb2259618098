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
def run(subject):
    match subject:
        case {} if log('guard'): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case tuple((a, b)): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case whole if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(str()))
show(lambda: run({1: 'one', 1.0: 'float'}))
show(lambda: run(set()))
show(lambda: run((((1,)).count({1: 2}) + 'é')))
''')
print('#', 1, flush=True)
run_snippet('''
show(lambda: 'title case Text')
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    [a, [b, c]] = '{0:+12x}|{0!r}'.format(float('inf'))
    return locals()
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    log(1)
    try:
        n2 = 0
        while n2 < 2:
            n2 += 1
            n3 = 0
            while n3 < 2:
                n3 += 1
                try:
                    continue
                finally:
                    log(6)
                    log(8)
                    log((1e16 < 1e100))
                    continue
                n13 = 0
                while n13 < 2:
                    n13 += 1
                    raise OSError(2, 'gone') from KeyError(9)
                    return 17
                else:
                    log(18)
            if (2.5 >> 31):
                log(19)
        else:
            log(20)
    except TypeError as e:
        log(21)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(True), Manager(True) as m:
            n22 = 0
            while n22 < 2:
                n22 += 1
                try:
                    break
                except ZeroDivisionError as e:
                    log(25)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                except ArithmeticError as e:
                    log(28)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([['b', 'a'], (1, 2)])
                    continue
                n33 = 0
                while n33 < 2:
                    n33 += 1
                    break
                    raise OSError(2, 'gone') from None
                    return 39
            else:
                log(40)
            try:
                n41 = 0
                while n41 < 2:
                    n41 += 1
                    break
                    raise OSError(2, 'gone')
                try:
                    raise
                    1 / 0
                    1 / 0
                finally:
                    log(52)
                    log(53)
            except Exception as e:
                log(55)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    1 / 0
                    raise ValueError('v') from KeyError(9)
            finally:
                log(60)
                for i in range(3):
                    log('i', i)
                    continue
                    log(64)
                log(65)
                try:
                    log(67)
                    log(68)
                    raise OSError(2, 'gone') from KeyError(9)
                except ZeroDivisionError as e:
                    log(72)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 74
                else:
                    log(75)
                    return 78
                finally:
                    log(79)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise GeneratorExit
        try:
            for i in ():
                log('i', i)
                try:
                    break
                    return 87
                finally:
                    log(88)
                    raise GeneratorExit from KeyError(9)
                    log(complex('inf'))
                try:
                    raise ZeroDivisionError(1, 2) from None
                    break
                except TypeError as e:
                    log(97)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                else:
                    return 101
                finally:
                    log(102)
                    raise ValueError('v')
            else:
                log(105)
            try:
                log(106)
            except ValueError as e:
                log(108)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n109 = 0
                while n109 < 2:
                    n109 += 1
                    continue
                    log(113)
        except ValueError as e:
            log(114)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    log((3**100).from_bytes('title case Text', 3))
                    raise
                    return 120
                except KeyError as e:
                    log(121)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                else:
                    log(format((1+2j), '0= #x'))
                    log(127)
                    raise
                finally:
                    log(130)
                    raise TypeError from None
                try:
                    raise KeyError('k')
                    log(135)
                finally:
                    log(137)
                    log(1)
                    log(frozenset({1, 2, 3}))
            finally:
                log(142)
                log(143)
                with Manager(True), Manager() as m:
                    raise OSError(2, 'gone') from KeyError(9)
                log((type and range(0)))
            log(148)
        except Exception as e:
            log(149)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager(True) as m, 5:
                    1 / 0
                    log(152)
                    return 155
                with Manager():
                    log(list(x for x in ('a', 1) if x != 1))
                try:
                    1 / 0
                    return 161
                except LookupError as e:
                    log(162)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(163)
                    return 166
                finally:
                    log(167)
                    return 169
                    log(171)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            except KeyError as e:
                log(174)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    log((not b''))
                    1 / 0
                except KeyError as e:
                    log(181)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    raise ZeroDivisionError(1, 2) from None
                    log(186)
                else:
                    log(189)
                    return 191
                    raise
                finally:
                    log(194)
                    raise
            finally:
                log(197)
                with 5, Manager(True) as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            try:
                n200 = 0
                while n200 < 2:
                    n200 += 1
                    1 / 0
                else:
                    log(203)
            except Exception as e:
                log(204)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, 5:
                    return 206
                with Manager():
                    raise
            except ZeroDivisionError as e:
                log(209)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n210 = 0
                while n210 < 2:
                    n210 += 1
                    raise
                    break
                else:
                    log(215)
            if (not -2**62):
                for i in 'ab':
                    log('i', i)
                    log(-1.5)
                    1 / 0
                else:
                    log(220)
                log(221)
                n222 = 0
                while n222 < 2:
                    n222 += 1
                    continue
                    log(226)
        log(228)
    finally:
        log(229)
        n230 = 0
        while n230 < 2:
            n230 += 1
            log(231)
            try:
                with Manager(True) as m, Manager() as m:
                    log((slice(1, 5, 2) ** 10))
                    continue
                    continue
                break
                log(240)
            except ZeroDivisionError as e:
                log(242)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n243 = 0
                while n243 < 2:
                    n243 += 1
                    raise
                else:
                    log(246)
                n247 = 0
                while n247 < 2:
                    n247 += 1
                    raise GeneratorExit from None
                for i in iter([4]):
                    log('i', i)
                    break
            except ArithmeticError as e:
                log(252)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 254
                except TypeError as e:
                    log(255)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except Exception as e:
                    log(260)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 262
                    log(263)
                with 5, Manager(True):
                    raise StopIteration(3)
            else:
                log(267)
            finally:
                log(268)
                n269 = 0
                while n269 < 2:
                    n269 += 1
                    continue
                    log(273)
        else:
            log(274)
        if sum(('a', 1), 'İ'):
            for i in [1, 2]:
                log('i', i)
                break
                log(277)
                if {}:
                    1 / 0
            else:
                log(280)
    with Manager():
        with Manager():
            try:
                raise
            except KeyError as e:
                log(283)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    continue
                else:
                    log(286)
                try:
                    log(({1} <= set('abc')))
                    log(289)
                    raise ValueError('v') from None
                except* (TypeError, OSError) as e:
                    log(293)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(294)
                finally:
                    log(295)
                    log([None, 0])
            n298 = 0
            while n298 < 2:
                n298 += 1
                1 / 0
                raise StopIteration(3)
                try:
                    raise OSError(2, 'gone') from None
                    continue
                    break
                finally:
                    log(309)
                    1 / 0
                    continue
            else:
                log(314)
            log(315)
        log(316)
        try:
            n318 = 0
            while n318 < 2:
                n318 += 1
                try:
                    log(320)
                    1 / 0
                    raise TypeError
                finally:
                    log(325)
                    continue
            log(divmod(8, set()))
        except TypeError as e:
            log(330)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(331)
        else:
            n332 = 0
            while n332 < 2:
                n332 += 1
                for i in range(3):
                    log('i', i)
                    log(issubclass(1, -1e-7, reverse=True))
                else:
                    log(335)
                if ([None, 0])[2**32 + 1]:
                    log(format('a,b,,c', '>-n'))
                else:
                    log(-2**62)
                    raise OSError(2, 'gone')
                    return 343
            else:
                log(344)
    return 'fell off'
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [a, *r]: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r]: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([].append))
show(lambda: run(f'{(2**64):>z5.3g}{(2**64)!r:>20}'))
show(lambda: run(([x for x in {1} if not x] ** 2)))
show(lambda: run((b'a,b,c')[False]))
''')
print('#', 5, flush=True)
run_snippet('''
show(lambda: (memoryview(b'view')).center(-1))
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    try:
        1 / 0
        raise
    except TypeError as e:
        log(349)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in 'ab':
            log('i', i)
            log(350)
            n351 = 0
            while n351 < 2:
                n351 += 1
                try:
                    raise KeyError('k') from None
                    log(355)
                except TypeError as e:
                    log(356)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                finally:
                    log(359)
                    log(360)
                    break
                    1 / 0
            else:
                log(366)
            try:
                try:
                    1 / 0
                finally:
                    log(369)
                    raise StopIteration(3)
                    log(b'abc')
            finally:
                log(374)
                try:
                    log(376)
                    log(frozenset({2, 3}))
                except Exception as e:
                    log(379)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except KeyError as e:
                    log(382)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(385)
                    raise
                    1 / 0
                    return 391
                try:
                    return 393
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(397)
                except ZeroDivisionError as e:
                    log(398)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(([3, 1, 2] ** 3))
                    continue
                except BaseException as e:
                    log(403)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(405)
                    1 / 0
                    break
                else:
                    continue
                try:
                    continue
                    raise OSError(2, 'gone')
                    continue
                except ValueError as e:
                    log(418)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log((1.7976931348623157e308 if (-0.0-0j) else ()))
        else:
            log(423)
        for i in 'ab':
            log('i', i)
            break
            for i in range(3):
                log('i', i)
                continue
                log(428)
            else:
                log(429)
            for i in 'ab':
                log('i', i)
                for i in 'ab':
                    log('i', i)
                    break
                    raise TypeError
                    break
                with Manager(True):
                    break
                    raise KeyError('k') from None
                try:
                    break
                    continue
                except TypeError as e:
                    log(444)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                finally:
                    log(447)
                    continue
            else:
                log(450)
    except KeyError as e:
        log(451)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(452)
        for i in 'ab':
            log('i', i)
            log(453)
            for i in iter([4]):
                log('i', i)
                return 455
                break
    else:
        n458 = 0
        while n458 < 2:
            n458 += 1
            try:
                raise
                if (-7 ** None):
                    1 / 0
                    continue
                    continue
                try:
                    log([*set(), iter([1, 2]), (1, 2)])
                    continue
                    break
                except Exception as e:
                    log(473)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 475
                    1 / 0
                    1 / 0
                except ZeroDivisionError as e:
                    log(480)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(482)
            finally:
                log(483)
                with Manager():
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    break
                n488 = 0
                while n488 < 2:
                    n488 += 1
                    raise
                with Manager() as m:
                    continue
                    continue
        try:
            if 'ab' * 20:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 498
                except BaseException as e:
                    log(499)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from None
                    log(0.5)
                except BaseException as e:
                    log(504)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    1 / 0
            else:
                try:
                    return 510
                except LookupError as e:
                    log(511)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(512)
                finally:
                    log(514)
                    log((1,))
                    log(517)
                    1 / 0
                try:
                    raise GeneratorExit
                    1 / 0
                finally:
                    log(525)
                    raise ZeroDivisionError(1, 2) from None
                if [].append:
                    return 529
                    raise TypeError from KeyError(9)
                    1 / 0
            log(534)
            log(535)
        except* ValueError as e:
            log(536)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(537)
        except* ValueError as e:
            log(538)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
    finally:
        log(540)
        for i in ():
            log('i', i)
            try:
                log(541)
                try:
                    raise
                except* ValueError as e:
                    log(544)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(545)
                except* (TypeError, OSError) as e:
                    log(546)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(548)
                    raise GeneratorExit
            except ZeroDivisionError as e:
                log(551)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n552 = 0
                while n552 < 2:
                    n552 += 1
                    log(554)
                    raise
                else:
                    log(557)
    return 'fell off'
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
show(lambda: 2**30 - 1)
''')
print('#', 8, flush=True)
run_snippet('''
def run():
    n558 = 0
    while n558 < 2:
        n558 += 1
        log(559)
    try:
        log(560)
    finally:
        log(561)
        if (len ** 0.5):
            for i in ():
                log('i', i)
                try:
                    return 563
                except ValueError as e:
                    log(564)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
        n569 = 0
        while n569 < 2:
            n569 += 1
            raise
        else:
            log(572)
        for i in ():
            log('i', i)
            log(573)
            log(574)
            try:
                try:
                    break
                except ValueError as e:
                    log(577)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    raise KeyError('k')
                    raise GeneratorExit from None
                except BaseException as e:
                    log(584)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise StopIteration(3)
                    log(589)
                finally:
                    log(591)
                    continue
                    raise
                    log((()).__add__(-2**30))
                return 599
            except LookupError as e:
                log(600)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(601)
                except* ValueError as e:
                    log(603)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(604)
                finally:
                    log(605)
                    1 / 0
                    1 / 0
    return 'fell off'
show(run)
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    for i in [1, 2]:
        log('i', i)
        try:
            if (frozenset({2, 3}) >> 1.0):
                for i in [1, 2]:
                    log('i', i)
                    log(610)
                    log(612)
                    break
                break
                if int:
                    continue
                else:
                    log((int).__class__())
            else:
                n622 = 0
                while n622 < 2:
                    n622 += 1
                    break
                    1 / 0
            log(627)
        except* KeyError as e:
            log(628)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        else:
            if []:
                try:
                    log(format('A\\nB\\r\\nC', '!'))
                    continue
                    break
                except (KeyError, ValueError) as e:
                    log(636)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 638
                    raise StopIteration(3) from None
                except BaseException as e:
                    log(641)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(643)
                    continue
                    break
                else:
                    log((set('abc') ^ frozenset()))
                    log(651)
                    raise
            with Manager():
                n654 = 0
                while n654 < 2:
                    n654 += 1
                    log(655)
                    continue
                    continue
            log(661)
        finally:
            log(663)
            try:
                log(664)
            except LookupError as e:
                log(665)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                break
                log(668)
                for i in ():
                    log('i', i)
                    continue
                    1 / 0
                    log(list(x for x in int if not x))
            finally:
                log(675)
                try:
                    break
                    continue
                    raise OSError(2, 'gone')
                except KeyError as e:
                    log(682)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(685)
                except ArithmeticError as e:
                    log(687)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    log(691)
                for i in [1, 2]:
                    log('i', i)
                    continue
                    raise KeyError('k')
                log(696)
            if ([0] * 5 < {1} == b'\\x00\\xff'):
                try:
                    raise
                    raise ValueError('v') from None
                except BaseException as e:
                    log(701)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    break
                finally:
                    log(706)
                    log(708)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    continue
                try:
                    log(sum(-x for x in b'a' if x))
                    break
                    continue
                except ValueError as e:
                    log(719)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                finally:
                    log(724)
                    raise
                    break
                    return 730
            else:
                continue
                try:
                    log(-7)
                    return 736
                except TypeError as e:
                    log(737)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 739
                except ArithmeticError as e:
                    log(740)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    raise OSError(2, 'gone') from None
                    break
                log(747)
        try:
            n748 = 0
            while n748 < 2:
                n748 += 1
                log(749)
            try:
                with 5:
                    continue
                    return 753
                    raise
                log(756)
            finally:
                log(757)
                if [None, 0]:
                    continue
                    break
                else:
                    raise
            with Manager(True) as m:
                break
                for i in range(3):
                    log('i', i)
                    break
                for i in iter([4]):
                    log('i', i)
                    log(768)
        finally:
            log(770)
            with Manager():
                log(771)
                for i in range(3):
                    log('i', i)
                    break
                else:
                    log(774)
            continue
            log(777)
    else:
        log(778)
    for i in iter([4]):
        log('i', i)
        with 5:
            with Manager(True):
                log(779)
                n780 = 0
                while n780 < 2:
                    n780 += 1
                    log(781)
                    raise ZeroDivisionError(1, 2) from None
                    log(785)
            for i in 'ab':
                log('i', i)
                if 63:
                    1 / 0
                    raise ValueError('v')
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(794)
                with Manager(), Manager(True):
                    log(795)
                    log(798)
                    log(3)
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(([3, 1, 2] ** -1))
                except ArithmeticError as e:
                    log(805)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log((10**20 == None))
                    continue
                except Exception as e:
                    log(812)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(814)
                    log(816)
                else:
                    break
                    raise TypeError from KeyError(9)
                finally:
                    log(821)
                    log([[1], [2]])
                    raise
                    continue
            else:
                log(828)
        log(829)
    else:
        log(830)
    return 'fell off'
show(run)
''')
print('#', 10, flush=True)
run_snippet('''
def f(*, a): return locals()
show(lambda: f(*(), **{}))
show(lambda: f(**{'a': 1}))
show(lambda: f(1, a=2))
show(lambda: f(b=1))
''')
print('#', 11, flush=True)
run_snippet('''
show(lambda: (-1 ** -2))
''')
print('#', 12, flush=True)
run_snippet('''
show(lambda: (issubclass(' pad '))[-3:100:3])
''')
print('#', 13, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
    log([i async for i in agen() if i != 1])
    log(await Wait(1))
show(lambda: drive(main()))
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    v = bytes(range(65, 75))
    try:
        v.extend((None,), 100, -1e-7)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __float__(self): log('float'); return 1.5
        __slots__ = ('a', 's')
        def __set__(self, obj, value): log('set', value)
        def __repr__(self): return f'<{type(self).__name__}>'
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
show(lambda: x(1, b=2))
show(lambda: callable(x))
show(lambda: x < y)
show(lambda: x.prop)
show(lambda: iter(x) is x)
show(lambda: x * 2)
show(lambda: x and 1)
show(lambda: int(x))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 16, flush=True)
run_snippet('''
show(lambda: (((dict(zip('abc', range(3))) << 0) >= set('abc') > 2**31 == set()) if ([3, 1, 2] if f'{(10**20):>08_.10%}{(10**20)!r:>20}' else (-0.0-0j)) else (~(Ellipsis ** 3))))
''')
print('#', 17, flush=True)
run_snippet('''
def run():
    v = frozenset()
    try:
        v += [1]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 18, flush=True)
run_snippet('''
def run():
    v = {}
    try:
        v -= (bytes(range(65, 75)) if frozenset({2, 3}) else 1.0)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 19, flush=True)
run_snippet('''
show(lambda: ValueError('v'))
''')
print('#', 20, flush=True)
run_snippet('''
def run():
    v = []
    try:
        v[2:0] = [].append
    finally:
        log(v)
    return v
show(run)
''')
print('#', 21, flush=True)
run_snippet('''
def run():
    [] = (-2**63 - 1 >> 31)
    return locals()
show(run)
''')
print('#', 22, flush=True)
run_snippet('''
def f(a): return locals()
show(lambda: f(1, b=2))
show(lambda: f(a=1))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f())
''')
print('#', 23, flush=True)
run_snippet('''
show(lambda: ({2**32 + 1: memoryview(b'view')} ** None))
''')
print('#', 24, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __neg__(self): return 'neg'
        def __dir__(self): return ['b', 'a']
        def __mul__(self, other): return ('mul', other)
        __slots__ = ('a', 's')
        prop = property(lambda self: 'prop')
    class Y(dict):
        pass
        def __lt__(self, other): log('lt'); return True
        def __exit__(self, *a): log('exit', a[0]); return True
        def __set__(self, obj, value): log('set', value)
        def __index__(self): log('index'); return 1
        def __gt__(self, other): log('gt'); return NotImplemented
        prop = property(lambda self: 'prop')
        def __call__(self, *a, **k): return ('called', a, k)
    class Z():
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
show(lambda: x + y)
show(lambda: [i for i in x])
show(lambda: x * 2)
show(lambda: iter(x) is x)
show(lambda: x @ y)
show(lambda: x.static(1))
show(lambda: x(1, b=2))
show(lambda: list(reversed(x)))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 25, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __iter__(self): log('iter'); return iter([5, 6])
        def __round__(self, n=None): return ('round', n)
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __index__(self): log('index'); return 1
        def __enter__(self): log('enter'); return self
        def __contains__(self, item): log('contains', item); return item == 1
    class Y():
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __index__(self): log('index'); return 1
        def __iter__(self): log('iter'); return iter([5, 6])
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __dir__(self): return ['b', 'a']
        def __set__(self, obj, value): log('set', value)
    class Z(int):
        pass
        def __reversed__(self): return iter('rev')
        def __index__(self): log('index'); return 1
        def __missing__(self, key): return 'missing'
        def __exit__(self, *a): log('exit', a[0]); return True
        def __enter__(self): log('enter'); return self
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
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
show(lambda: len(x))
show(lambda: x.static(1))
show(lambda: iter(x) is x)
show(lambda: list(x))
show(lambda: x(1, b=2))
show(lambda: divmod(x, 1))
show(lambda: x[0])
show(lambda: str(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 26, flush=True)
run_snippet('''
show(lambda: float('nan'))
''')
print('#', 27, flush=True)
run_snippet('''
show(lambda: (range(10, 0, -3))[(not memoryview(b'view'))])
''')
print('#', 28, flush=True)
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
show(lambda: next(g))
show(lambda: next(g, 'end'))
show(lambda: g.throw(KeyError))
show(lambda: g.gi_running)
show(lambda: next(iter(g)))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 29, flush=True)
run_snippet('''
def f(a, /, b): return locals()
show(lambda: f(1, *[2], c=3))
show(lambda: f(a=1))
show(lambda: f(**5))
show(lambda: f(a=1, b=2, c=3))
''')
print('#', 30, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __missing__(self, key): return 'missing'
        def __get__(self, obj, cls): log('get'); return 'got'
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __bool__(self): log('bool'); return False
    class Y(bytes, X):
        pass
        def __set__(self, obj, value): log('set', value)
    class Z():
        pass
        def __len__(self): log('len'); return 2
        def __class_getitem__(cls, key): return (cls.__name__, key)
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
show(lambda: next(x))
show(lambda: str(x))
show(lambda: float(x))
show(lambda: format(x, 'abc'))
show(lambda: iter(x) is x)
show(lambda: x.method(3))
show(lambda: x(1, b=2))
show(lambda: x > 1)
def change():
    global x; x.value = 2; log(x.value)
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
    log('got', (yield 1))
    try:
        yield 4
    except OSError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: g.send(1))
show(lambda: g.close())
show(lambda: g.send(None))
show(lambda: g.gi_frame is None)
show(lambda: g.throw(StopIteration))
show(g.close)
''')
print('#', 32, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        await Wait(4)
    async with AsyncManager():
        raise ValueError(3)
show(lambda: drive(main()))
''')
print('#', 33, flush=True)
run_snippet('''
show(lambda: (int(' pad ', *[1, 2]) if -256 else bytearray(b'xyz')))
''')
print('#', 34, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __round__(self, n=None): return ('round', n)
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __set__(self, obj, value): log('set', value)
        prop = property(lambda self: 'prop')
        def __call__(self, *a, **k): return ('called', a, k)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
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
show(lambda: bytes(x))
show(lambda: list(x))
show(lambda: x > 1)
show(lambda: x)
show(lambda: not x)
show(lambda: x == x)
show(lambda: x + 1)
show(lambda: repr(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: ('ßﬁ' ** 10))
''')
print('#', 36, flush=True)
run_snippet('''
async def main():
    async with AsyncManager():
        log(2)
    raise OSError(2, 'gone')
    raise ValueError('v')
show(lambda: drive(main()))
''')
print('#', 37, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case -1: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case dict(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last]: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1 if log('guard'): return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((iter([1, 2]) << -1)))
show(lambda: run((({1}, (1, 2),) < (b' x ' * b' x ') <= ('İ' if set('abc') else {1: 2}))))
show(lambda: run([]))
show(lambda: run(memoryview(3)))
''')
print('#', 38, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __dir__(self): return ['b', 'a']
        def __set__(self, obj, value): log('set', value)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
    class Y():
        pass
        def __setitem__(self, key, value): log('setitem', key, value)
        def __gt__(self, other): log('gt'); return NotImplemented
        def __int__(self): log('int'); return 4
    class Z(Exception, X):
        pass
        def __round__(self, n=None): return ('round', n)
        def __setitem__(self, key, value): log('setitem', key, value)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
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
show(lambda: int(x))
show(lambda: X.__mro__)
show(lambda: X[3])
show(lambda: iter(x) is x)
show(lambda: repr(x))
show(lambda: x != y)
show(lambda: (*x,))
show(lambda: 1 + x)
def change():
    global x; x[0] = 1
show(change)
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
    return 9
    raise TypeError
    try:
        yield 6
    finally:
        log('finally')
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(KeyError))
show(lambda: g.gi_running)
show(lambda: g.throw(KeyError))
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 40, flush=True)
run_snippet('''
def f(a, /): return locals()
show(lambda: f(1, a=2))
show(lambda: f(1, *[2], c=3))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(1, **{'a': 2}))
''')
print('#', 41, flush=True)
run_snippet('''
show(lambda: (10 ** 3))
''')
print('#', 42, flush=True)
run_snippet('''
show(lambda: sorted(-x for x in ({'x': None} ** 0) if x != 1))
''')
print('#', 43, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __missing__(self, key): return 'missing'
        def __setitem__(self, key, value): log('setitem', key, value)
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __neg__(self): return 'neg'
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
    class Y(Exception, X):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __length_hint__(self): return 3
        def __class_getitem__(cls, key): return (cls.__name__, key)
        def __call__(self, *a, **k): return ('called', a, k)
    class Z(int, Y):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __enter__(self): log('enter'); return self
        def __neg__(self): return 'neg'
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
show(lambda: iter(x) is x)
show(lambda: (*x,))
show(lambda: x and 1)
show(lambda: x * 2)
show(lambda: x.anything)
show(lambda: not x)
show(lambda: float(x))
show(lambda: getattr(x, 'nothing', 'default'))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 44, flush=True)
run_snippet('''
show(lambda: ((sum(-x for x in 1) << 0) != [] > '{} {x}'))
''')
print('#', 45, flush=True)
run_snippet('''
def run():
    v = {'a': 1, 'b': 2}
    try:
        v |= ()
    finally:
        log(v)
    return v
show(run)
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    (a, b), c = [1.5, 1]
    return locals()
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    *a, = 'a'
    return locals()
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {}: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bytes(): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {}: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run('\\ud800'))
show(lambda: run((set('abc') if (-1).to_bytes(frozenset({2, 3}), key=str) else [])))
show(lambda: run((([1]).index(-1e-7) <= (object ** None) > next(b'a,b,c'))))
show(lambda: run((memoryview(b'view'))[-3:0:2]))
''')
print('#', 49, flush=True)
run_snippet('''
def run():
    v = set('abc')
    try:
        v |= (1, (2, 3))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 50, flush=True)
run_snippet('''
def make():
    class X(float):
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
show(lambda: x < y)
show(lambda: x.method(3))
show(lambda: 2 * x)
show(lambda: x.__class__.__name__)
show(lambda: abs(x))
show(lambda: x @ y)
show(lambda: bool(x))
show(lambda: round(x, 2))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 51, flush=True)
run_snippet('''
def run():
    v = set()
    try:
        v *= 100
    finally:
        log(v)
    return v
show(run)
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    a, *b, c = (dict(zip('abc', range(3))) ^ {})
    return locals()
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    try:
        log(831)
        n832 = 0
        while n832 < 2:
            n832 += 1
            n833 = 0
            while n833 < 2:
                n833 += 1
                n834 = 0
                while n834 < 2:
                    n834 += 1
                    raise StopIteration(3) from None
                try:
                    raise ZeroDivisionError(1, 2)
                    raise GeneratorExit
                    raise
                except Exception as e:
                    log(843)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                except (KeyError, ValueError) as e:
                    log(848)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    raise ZeroDivisionError(1, 2)
                else:
                    raise OSError(2, 'gone')
                    break
                finally:
                    log(857)
                    raise
                try:
                    continue
                    raise TypeError
                    break
                except ValueError as e:
                    log(866)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ZeroDivisionError(1, 2)
                    log(871)
                except (KeyError, ValueError) as e:
                    log(873)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from KeyError(9)
                    log(issubclass(frozenset({2, 3}), [1, 2, 3, 4, 5], (-0.0-0j)))
                else:
                    log(879)
                    raise KeyError('k')
                    log(883)
                finally:
                    log(884)
                    log(885)
                    break
                    return 890
            else:
                log(891)
            n892 = 0
            while n892 < 2:
                n892 += 1
                try:
                    log([-x for x in b'a' if x != 1])
                    log(896)
                    raise
                finally:
                    log(899)
                    raise TypeError from None
                if list('hello'):
                    break
                    continue
                for i in 'ab':
                    log('i', i)
                    break
                    raise TypeError from None
                    1 / 0
            with Manager(True), 5:
                with Manager(True), Manager(True):
                    return 913
        n914 = 0
        while n914 < 2:
            n914 += 1
            with Manager(True), Manager(True):
                log(915)
            for i in [1, 2]:
                log('i', i)
                try:
                    continue
                finally:
                    log(918)
                    continue
                    return 922
                    raise TypeError
            else:
                log(925)
            with Manager() as m:
                with 5:
                    break
                    log(928)
                    raise KeyError('k') from None
                n932 = 0
                while n932 < 2:
                    n932 += 1
                    return 934
                    log(936)
                else:
                    log(937)
    except ZeroDivisionError as e:
        log(938)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            log(940)
            return 942
            with Manager(True):
                with Manager() as m, 5:
                    raise ZeroDivisionError(1, 2)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise GeneratorExit from KeyError(9)
                except KeyError as e:
                    log(953)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except BaseException as e:
                    log(956)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(959)
                    log((+[1, 2, 3, 4, 5]))
                for i in iter([4]):
                    log('i', i)
                    continue
                    log((1,))
                else:
                    log(967)
        finally:
            log(968)
            for i in iter([4]):
                log('i', i)
                log(969)
            else:
                log(971)
            raise TypeError from None
            with Manager(), Manager():
                log(974)
        for i in [1, 2]:
            log('i', i)
            with 5:
                raise ValueError('v') from KeyError(9)
                if bytearray():
                    log(977)
                    return 980
                    raise TypeError from KeyError(9)
                else:
                    break
                    break
                    raise
            break
            with Manager():
                n991 = 0
                while n991 < 2:
                    n991 += 1
                    raise TypeError
                    log(((None,) ** 0))
                for i in range(3):
                    log('i', i)
                    continue
                    break
                    break
    finally:
        log(1002)
        if ({1: 'one', 1.0: 'float'}).setdefault(100, -1, range(0)):
            for i in 'ab':
                log('i', i)
                try:
                    raise StopIteration(3) from KeyError(9)
                    raise
                except ValueError as e:
                    log(1007)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((-7).__round__((2.5-1e3j)))
                    break
                else:
                    return 1013
                finally:
                    log(1014)
                    log((-0.0-0j))
                    return 1018
                try:
                    break
                except ZeroDivisionError as e:
                    log(1021)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1022)
                try:
                    continue
                    return 1027
                except BaseException as e:
                    log(1028)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 1032
                    raise GeneratorExit from KeyError(9)
            n1035 = 0
            while n1035 < 2:
                n1035 += 1
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise OSError(2, 'gone') from KeyError(9)
                except (KeyError, ValueError) as e:
                    log(1040)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise GeneratorExit from KeyError(9)
                    log(1046)
                finally:
                    log(1047)
                    break
                    raise KeyError('k') from KeyError(9)
        else:
            if callable(-100, start=1):
                if oct(3, (None,), {'a': 1, 'b': 2}):
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise TypeError from KeyError(9)
            else:
                for i in range(3):
                    log('i', i)
                    break
                    1 / 0
                    log((-256 if 1j else -2**62))
                with Manager(True) as m, Manager(True):
                    raise ZeroDivisionError(1, 2) from None
            try:
                for i in iter([4]):
                    log('i', i)
                    log(complex('inf'))
                return 1067
            except ZeroDivisionError as e:
                log(1068)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    log(1072)
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    1 / 0
                    continue
                n1079 = 0
                while n1079 < 2:
                    n1079 += 1
                    break
            else:
                with Manager():
                    log(list(str(x) for x in '{} {x}' if x != 1))
                    log(1084)
                    log(1086)
            n1088 = 0
            while n1088 < 2:
                n1088 += 1
                log(1089)
                n1090 = 0
                while n1090 < 2:
                    n1090 += 1
                    break
                    continue
                with Manager(), Manager(True):
                    raise OSError(2, 'gone') from None
                    break
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def run():
    log(1099)
    try:
        if ('%0.12%' % (1j,)):
            try:
                n1100 = 0
                while n1100 < 2:
                    n1100 += 1
                    raise OSError(2, 'gone')
                    return 1104
            except (KeyError, ValueError) as e:
                log(1105)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    log(({(1, 2): [3]} >= [1.5, 1] >= b'' <= {'a': 1, 'b': 2}))
                try:
                    return 1109
                except KeyError as e:
                    log(1110)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1112
                except BaseException as e:
                    log(1113)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1115
                else:
                    log(())
                    raise KeyError('k')
    finally:
        log(1120)
        log(1122)
    return 'fell off'
show(run)
''')
print('#', 55, flush=True)
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
    except LookupError as e:
        log(repr(e))
        yield 5
    try:
        yield 4
    except ZeroDivisionError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.send(None))
show(lambda: g.throw(StopIteration))
show(lambda: g.gi_frame is None)
show(lambda: list(g))
show(lambda: g.throw(KeyError))
show(g.close)
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
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: list(g))
show(lambda: next(g, 'end'))
show(lambda: g.gi_running)
show(lambda: next(g, 'end'))
show(lambda: g.gi_running)
show(g.close)
''')
print('#', 57, flush=True)
run_snippet('''
def run():
    a, b = (len ** 1)
    return locals()
show(run)
''')
print('#', 58, flush=True)
run_snippet('''
show(lambda: 256)
''')
print('#', 59, flush=True)
run_snippet('''
def f(a, b=2): return locals()
show(lambda: f(*[1, 2]))
show(lambda: f(x=1))
show(lambda: f(**{'a': 1}))
show(lambda: f(1, b=2))
''')
