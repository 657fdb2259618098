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
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    log('got', (yield 1))
    log((yield from inner()))
    for i in range(2):
        yield i
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: g.send(None))
show(lambda: g.throw(KeyError))
show(lambda: g.close())
show(lambda: g.gi_frame is None)
show(lambda: next(g))
show(g.close)
''')
print('#', 1, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    log(1)
    try:
        n2 = 0
        while n2 < 2:
            n2 += 1
            try:
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    log(b'\\x00\\xff')
                return 8
            except Exception as e:
                log(9)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    break
                    break
                except TypeError as e:
                    log(16)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                except BaseException as e:
                    log(21)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(24)
                    raise ValueError('v') from None
                    log(sorted(x or 1 for x in {1, 2, 3} if x))
                    break
                with Manager():
                    raise ValueError('v') from None
                try:
                    log(34)
                except LookupError as e:
                    log(35)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log([1, 2, 3, 4, 5])
                    raise OSError(2, 'gone') from KeyError(9)
                else:
                    break
            finally:
                log(44)
                if {1: 2}:
                    raise OSError(2, 'gone') from KeyError(9)
                    continue
                    raise KeyError('k')
                for i in 'ab':
                    log('i', i)
                    log(52)
                else:
                    log(53)
            n54 = 0
            while n54 < 2:
                n54 += 1
                with Manager(), 5:
                    break
            else:
                log(57)
    except BaseException as e:
        log(58)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(59)
        return 62
        if set('abc'):
            try:
                if (10**20 != [1]):
                    raise
                    log(66)
                else:
                    log(ascii(b'\\x00\\xff'))
                    return 70
                if ((1,))[:8:3]:
                    return 72
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(75)
                n77 = 0
                while n77 < 2:
                    n77 += 1
                    continue
                    log(81)
                    break
                else:
                    log(84)
            except TypeError as e:
                log(85)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(86)
                try:
                    return 89
                    1 / 0
                except BaseException as e:
                    log(92)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                finally:
                    log(95)
                    raise
            finally:
                log(98)
                for i in [1, 2]:
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                    log(102)
                else:
                    log(103)
                n104 = 0
                while n104 < 2:
                    n104 += 1
                    break
                    continue
                else:
                    log(109)
        else:
            with Manager() as m, Manager():
                try:
                    raise TypeError from None
                    raise ValueError('v') from None
                    log(115)
                finally:
                    log(116)
                    log(117)
                    raise
                    raise
                log(124)
                try:
                    1 / 0
                    log(127)
                except (KeyError, ValueError) as e:
                    log(129)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(131)
                    1 / 0
                    log(135)
                finally:
                    log(136)
                    return 138
                    return 140
                    return 142
            try:
                n143 = 0
                while n143 < 2:
                    n143 += 1
                    1 / 0
                    continue
            finally:
                log(148)
                return 150
    except ArithmeticError as e:
        log(151)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            n152 = 0
            while n152 < 2:
                n152 += 1
                for i in range(3):
                    log('i', i)
                    raise OSError(2, 'gone')
                    log(156)
                    1 / 0
            for i in range(3):
                log('i', i)
                break
                if b'\\x00\\xff':
                    1 / 0
                    break
                if any(-x for x in {1: 2} if x):
                    log(hex(memoryview(b'view')))
                    log((set() >> 31))
                    1 / 0
            else:
                log(171)
        finally:
            log(172)
            if ((1, (2, 3)) >> 100):
                raise StopIteration(3)
                log(175)
                if sorted(x for x in [1.5, 1] if x):
                    log(177)
                    raise TypeError from KeyError(9)
                    raise TypeError from KeyError(9)
            n182 = 0
            while n182 < 2:
                n182 += 1
                continue
                log(185)
            else:
                log(186)
            try:
                raise
                with Manager(), Manager():
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(192)
            except BaseException as e:
                log(193)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (0j if complex('inf') else {1}):
                    log(194)
                    raise
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            except ArithmeticError as e:
                log(200)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    raise ValueError('v')
                    continue
                log(206)
            else:
                log(208)
            finally:
                log(209)
                log(210)
        log(211)
    finally:
        log(212)
        with Manager(), Manager():
            n213 = 0
            while n213 < 2:
                n213 += 1
                log(214)
                n215 = 0
                while n215 < 2:
                    n215 += 1
                    raise
            try:
                log(218)
                if frozenset():
                    raise ValueError('v') from KeyError(9)
                else:
                    1 / 0
                    raise TypeError from KeyError(9)
                    1 / 0
                try:
                    1 / 0
                    log(230)
                    1 / 0
                finally:
                    log(233)
                    log(234)
                    1 / 0
                    raise
            finally:
                log(240)
                try:
                    log((str & ValueError('v')))
                    log((bytearray() - b''))
                    log(245)
                finally:
                    log(247)
                    raise OSError(2, 'gone')
                    raise OSError(2, 'gone') from KeyError(9)
                log(252)
            log(253)
        log(254)
        try:
            with Manager() as m, Manager():
                if ('%0.12i' % ((2.5-1e3j),)):
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                log(257)
                for i in [1, 2]:
                    log('i', i)
                    raise TypeError from None
                    break
            try:
                log(262)
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                except ArithmeticError as e:
                    log(265)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({1: 'one', 1.0: 'float'})
                except BaseException as e:
                    log(268)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            except ZeroDivisionError as e:
                log(271)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n272 = 0
                while n272 < 2:
                    n272 += 1
                    log(274)
                    log(2**30)
                    break
                log(279)
                try:
                    log(282)
                    log('title case Text')
                finally:
                    log(285)
                    log(287)
                    return 289
                    return 291
            finally:
                log(292)
                for i in ():
                    log('i', i)
                    return 294
        except TypeError as e:
            log(295)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager():
                log(296)
    for i in iter([4]):
        log('i', i)
        for i in iter([4]):
            log('i', i)
            try:
                try:
                    continue
                    log(300)
                except (KeyError, ValueError) as e:
                    log(301)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(303)
                except Exception as e:
                    log(304)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise
                if (~b'abc'):
                    raise TypeError
                    raise
                else:
                    break
                if (+b' x '):
                    continue
                    log(frozenset(complex('inf'), start=1))
                    continue
            finally:
                log(321)
                with 5:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(325)
                    return 327
                n328 = 0
                while n328 < 2:
                    n328 += 1
                    raise GeneratorExit
            for i in iter([4]):
                log('i', i)
                try:
                    log(332)
                    return 334
                    continue
                finally:
                    log(337)
                    log(338)
                    continue
                    continue
                if Ellipsis:
                    raise OSError(2, 'gone') from None
            else:
                log(346)
            n347 = 0
            while n347 < 2:
                n347 += 1
                try:
                    log(349)
                    break
                    log(352)
                finally:
                    log(354)
                    break
                    break
                    return 360
    else:
        log(361)
    return 'fell off'
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    *a, = (-1e-7 < float('inf'))
    return locals()
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    try:
        return 363
        try:
            log(364)
        except (KeyError, ValueError) as e:
            log(365)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(366)
        except ArithmeticError as e:
            log(367)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in iter([4]):
                log('i', i)
                with Manager(True), Manager(True):
                    raise OSError(2, 'gone')
                    break
                if ('{} {x}' in -2**62):
                    log(373)
                    raise ZeroDivisionError(1, 2)
                    continue
                else:
                    log(({1} ** -1))
                for i in ():
                    log('i', i)
                    continue
                    continue
            else:
                log(384)
            try:
                raise GeneratorExit from KeyError(9)
                log(387)
            finally:
                log(388)
                log(389)
    finally:
        log(390)
        log(391)
        if ([None, 0] > []):
            log((-2**62 >= 123456.789 != range(5) == (1,)))
            for i in 'ab':
                log('i', i)
                log(394)
                with Manager():
                    1 / 0
        else:
            n397 = 0
            while n397 < 2:
                n397 += 1
                log(398)
                n399 = 0
                while n399 < 2:
                    n399 += 1
                    continue
                    log(402)
                    log(('%+12.12a' % (-10**30,)))
                else:
                    log(406)
    try:
        for i in ():
            log('i', i)
            if {}:
                for i in iter([4]):
                    log('i', i)
                    continue
                    log(409)
                else:
                    log(411)
            else:
                n412 = 0
                while n412 < 2:
                    n412 += 1
                    log(1e22)
                    log([])
                else:
                    log(417)
        else:
            log(418)
        try:
            for i in 'ab':
                log('i', i)
                with Manager(True) as m:
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        finally:
            log(423)
            log(424)
        n425 = 0
        while n425 < 2:
            n425 += 1
            n426 = 0
            while n426 < 2:
                n426 += 1
                try:
                    log(428)
                except (KeyError, ValueError) as e:
                    log(429)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({1, 2, 3})
                    log(433)
                else:
                    continue
                    log(436)
                finally:
                    log(438)
                    log(440)
                log(441)
            else:
                log(442)
            n443 = 0
            while n443 < 2:
                n443 += 1
                try:
                    raise StopIteration(3) from None
                    log(446)
                    1 / 0
                except Exception as e:
                    log(450)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except Exception as e:
                    log(453)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(456)
                    continue
                    raise ZeroDivisionError(1, 2)
            else:
                log(461)
            with Manager():
                if round('é', b'a,b,c'):
                    log(463)
                    raise GeneratorExit
                if -1.5:
                    raise KeyError('k')
                    continue
                else:
                    continue
                    continue
                    1 / 0
        else:
            log(476)
    except (KeyError, ValueError) as e:
        log(477)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        return 479
        raise
    else:
        log(482)
    return 'fell off'
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
def run():
    try:
        if '12':
            try:
                log(str)
                try:
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
                except KeyError as e:
                    log(489)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(492)
                except BaseException as e:
                    log(494)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 496
                    log(((None,) << 1.0))
                    log(500)
            except ArithmeticError as e:
                log(501)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n502 = 0
                while n502 < 2:
                    n502 += 1
                    break
            else:
                for i in [1, 2]:
                    log('i', i)
                    break
                else:
                    log(507)
            n508 = 0
            while n508 < 2:
                n508 += 1
                n509 = 0
                while n509 < 2:
                    n509 += 1
                    break
                    1 / 0
                n514 = 0
                while n514 < 2:
                    n514 += 1
                    raise
                with Manager(True):
                    return 518
                    log(list('hello'))
                    break
            n523 = 0
            while n523 < 2:
                n523 += 1
                with 5, Manager(True) as m:
                    log(524)
                try:
                    continue
                    log(529)
                finally:
                    log(530)
                    raise KeyError('k')
                    log(format(range(10, 0, -3), '=-08.0'))
                    break
                log(537)
            else:
                log(538)
        try:
            n539 = 0
            while n539 < 2:
                n539 += 1
                with Manager():
                    log(b' x ')
                    raise
                try:
                    break
                except Exception as e:
                    log(546)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    1 / 0
                    break
                else:
                    break
                finally:
                    log(555)
                    continue
                if {-x for x in set() if x}:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(560)
            n562 = 0
            while n562 < 2:
                n562 += 1
                n563 = 0
                while n563 < 2:
                    n563 += 1
                    1 / 0
                else:
                    log(566)
            else:
                log(567)
            if -7:
                try:
                    1 / 0
                    return 571
                finally:
                    log(572)
                    log(573)
            else:
                try:
                    log(575)
                except* KeyError as e:
                    log(577)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(579)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(580)
                else:
                    log({(1+2j): -1e-7})
                    log(583)
                    log(585)
                finally:
                    log(587)
                    return 589
                    log(590)
                n592 = 0
                while n592 < 2:
                    n592 += 1
                    raise GeneratorExit
                try:
                    log(595)
                    log(598)
                    log(600)
                except ArithmeticError as e:
                    log(601)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((-7 > 5e-324 <= {'a': 1, 'b': 2} != 1e16))
                    raise
                    log(607)
                finally:
                    log(608)
                    raise ValueError('v')
        except* (TypeError, OSError) as e:
            log(611)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        except* ValueError as e:
            log(613)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        finally:
            log(615)
            try:
                for i in 'ab':
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    1 / 0
                with Manager(True) as m:
                    raise OSError(2, 'gone') from KeyError(9)
                    log(622)
                    1 / 0
                n626 = 0
                while n626 < 2:
                    n626 += 1
                    raise
                    break
                    raise OSError(2, 'gone') from KeyError(9)
                else:
                    log(633)
            except BaseException as e:
                log(634)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(635)
            except KeyError as e:
                log(636)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((1/3 @ 5e-324))
                    return 640
                    log(sorted((x, x) for x in set()))
                except KeyError as e:
                    log(643)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 645
                    raise ValueError('v')
                except ZeroDivisionError as e:
                    log(648)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
            for i in ():
                log('i', i)
                try:
                    break
                    log(((1+2j) > (-0.0-0j) > (1+2j) <= (None,)))
                    continue
                except KeyError as e:
                    log(657)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(661)
                finally:
                    log(662)
                    raise
                    raise KeyError('k') from None
                try:
                    log([x or 1 for x in -float('inf') if x])
                    1 / 0
                except* (TypeError, OSError) as e:
                    log(671)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(673)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                log(676)
            else:
                log(677)
            with Manager():
                n678 = 0
                while n678 < 2:
                    n678 += 1
                    raise
                    log((-2**62 < [] != '-3.5' == {}))
    finally:
        log(683)
        try:
            try:
                n684 = 0
                while n684 < 2:
                    n684 += 1
                    1 / 0
            finally:
                log(687)
                for i in [1, 2]:
                    log('i', i)
                    raise TypeError
                    raise ZeroDivisionError(1, 2)
                    break
                try:
                    raise KeyError('k') from None
                    return 697
                    raise OSError(2, 'gone')
                finally:
                    log(700)
                    log(701)
                with Manager(True):
                    raise TypeError
            if (lambda x=1: x >= iter([1, 2])):
                with Manager(True):
                    raise ValueError('v') from KeyError(9)
                    raise OSError(2, 'gone')
                with Manager(True), 5:
                    raise
                    1 / 0
        finally:
            log(713)
            try:
                if ('a' ** 0.5):
                    1 / 0
                else:
                    raise
            except ArithmeticError as e:
                log(718)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (ValueError('v') << 64):
                    return 720
                    log(721)
                    1 / 0
                else:
                    raise KeyError('k') from None
                    log(f'{(2**32 + 1):=%}{(2**32 + 1)!r:>20}')
            except KeyError as e:
                log(729)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (+63):
                    log(731)
                    raise
                with Manager(True) as m, Manager() as m:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise ZeroDivisionError(1, 2) from None
                    raise StopIteration(3) from None
                try:
                    1 / 0
                finally:
                    log(742)
                    log(744)
                    1 / 0
            else:
                n747 = 0
                while n747 < 2:
                    n747 += 1
                    1 / 0
                    raise
        log(752)
        n753 = 0
        while n753 < 2:
            n753 += 1
            try:
                for i in 'ab':
                    log('i', i)
                    log(755)
                    raise KeyError('k')
                else:
                    log(758)
            finally:
                log(759)
                for i in ():
                    log('i', i)
                    raise GeneratorExit from None
                with Manager(True) as m, Manager():
                    return 763
            try:
                with Manager(True) as m:
                    return 765
                    raise
                log(768)
            except ValueError as e:
                log(769)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in 'ab':
                    log('i', i)
                    break
                    continue
                else:
                    log(774)
            except BaseException as e:
                log(775)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager():
                    raise GeneratorExit
                    return 779
            else:
                log(frozenset())
                try:
                    continue
                    continue
                finally:
                    log(786)
                    break
                    log(790)
                try:
                    log(792)
                except Exception as e:
                    log(793)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(795)
                except ZeroDivisionError as e:
                    log(796)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
            finally:
                log(799)
                with Manager(True):
                    raise StopIteration(3)
                    return 803
                try:
                    raise ZeroDivisionError(1, 2) from None
                except LookupError as e:
                    log(806)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                    continue
                finally:
                    log(813)
                    raise ValueError('v')
                    break
            n818 = 0
            while n818 < 2:
                n818 += 1
                try:
                    break
                    continue
                finally:
                    log(823)
                    break
                    continue
                    log(828)
                log(830)
                try:
                    raise ZeroDivisionError(1, 2)
                except ArithmeticError as e:
                    log(833)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 835
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(838)
                finally:
                    log(840)
                    1 / 0
                    break
            else:
                log(845)
    try:
        try:
            n846 = 0
            while n846 < 2:
                n846 += 1
                for i in 'ab':
                    log('i', i)
                    raise KeyError('k')
                    raise KeyError('k')
                    continue
            else:
                log(853)
        except LookupError as e:
            log(854)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if dict(zip('abc', range(3))):
                with Manager(), Manager(True) as m:
                    log(856)
            else:
                with Manager(True), 5:
                    raise KeyError('k')
                    return 860
            try:
                try:
                    log(861)
                    log(863)
                finally:
                    log(865)
                    raise ZeroDivisionError(1, 2)
                for i in [1, 2]:
                    log('i', i)
                    raise
                    raise TypeError from None
                    1 / 0
                for i in iter([4]):
                    log('i', i)
                    log(875)
                    break
            except LookupError as e:
                log(878)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m, Manager() as m:
                    raise TypeError from None
                log(881)
                n882 = 0
                while n882 < 2:
                    n882 += 1
                    continue
                    continue
                    return 888
                else:
                    log(889)
            except ZeroDivisionError as e:
                log(890)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
                try:
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(895)
                    log({(x, x) for x in 1e22 if x != 1})
                if slice(None):
                    log(898)
                    raise ValueError('v') from None
                    log(903)
            if ({1} or (1, (2, 3))):
                log(904)
        else:
            if sum(-x for x in {1: 'one', 1.0: 'float'} if x):
                n906 = 0
                while n906 < 2:
                    n906 += 1
                    break
                    log(910)
                    break
        finally:
            log(913)
            with Manager(True):
                try:
                    raise StopIteration(3) from KeyError(9)
                    raise
                    raise TypeError
                except ArithmeticError as e:
                    log(920)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except KeyError as e:
                    log(927)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(934)
                    raise ZeroDivisionError(1, 2) from None
                    1 / 0
                log(939)
                with Manager() as m:
                    raise ZeroDivisionError(1, 2)
            n943 = 0
            while n943 < 2:
                n943 += 1
                try:
                    log((2**62 - 1 >> 100))
                    continue
                    break
                finally:
                    log(950)
                    break
                    log(953)
                    break
                if (set('abc')).symmetric_difference((1,), 0):
                    1 / 0
                    return 960
                    log(961)
                n963 = 0
                while n963 < 2:
                    n963 += 1
                    return 965
        try:
            log(966)
            if (0j if int else -2**30):
                log(967)
                try:
                    log(({'x': None} >> 0))
                finally:
                    log(970)
                    log(filter('ßﬁ'))
                    raise ZeroDivisionError(1, 2)
                    log(975)
                try:
                    raise ValueError('v') from None
                    1 / 0
                finally:
                    log(981)
                    1 / 0
                    return 985
            try:
                for i in iter([4]):
                    log('i', i)
                    continue
                    break
                else:
                    log(990)
                try:
                    return 992
                    raise
                    raise StopIteration(3)
                except LookupError as e:
                    log(997)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    log(1001)
                    return 1003
                except TypeError as e:
                    log(1004)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1006)
                    log(1008)
                    log(((None,) ** 2))
                else:
                    1 / 0
                finally:
                    log(1013)
                    log(1014)
                    log(1016)
                    log((2**32 + 1 == (1, (2, 3)) != '-3.5' <= ()))
            finally:
                log(1020)
                try:
                    raise KeyError('k') from KeyError(9)
                    raise StopIteration(3)
                except TypeError as e:
                    log(1025)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log('ǆ')
                    raise
                    return 1031
                except ZeroDivisionError as e:
                    log(1032)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                else:
                    log(((-0.0-0j) < 0j))
        finally:
            log(1037)
            for i in iter([4]):
                log('i', i)
                try:
                    log((~1e100))
                    return 1041
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(1044)
                    1 / 0
                    break
            else:
                log(1049)
            try:
                try:
                    raise
                    log(((1, 2)).__mul__([1]))
                    log(1055)
                finally:
                    log(1056)
                    raise
                if ({1, 2, 3} != bytes(range(65, 75)) <= bytes(range(65, 75))):
                    raise TypeError
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(1064)
                try:
                    raise
                    log(1068)
                    log(({} < {(1, 2): [3]}))
                finally:
                    log(1071)
                    raise KeyError('k') from KeyError(9)
            finally:
                log(1074)
                try:
                    raise KeyError('k')
                    return 1078
                finally:
                    log(1079)
                    1 / 0
                    log(1082)
                log(1084)
            for i in range(3):
                log('i', i)
                try:
                    continue
                finally:
                    log(1087)
                    log(1088)
    except TypeError as e:
        log(1090)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in iter([4]):
            log('i', i)
            try:
                for i in iter([4]):
                    log('i', i)
                    break
                    log(1094)
                    break
                try:
                    log(1097)
                    break
                except ArithmeticError as e:
                    log(1101)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(1104)
                    return 1107
                else:
                    raise
                    break
                    break
                finally:
                    log(1114)
                    log(1115)
                    raise ValueError('v') from None
                    log(1119)
            finally:
                log(1121)
                n1122 = 0
                while n1122 < 2:
                    n1122 += 1
                    continue
                    continue
                    log(1127)
                else:
                    log(1129)
                for i in ():
                    log('i', i)
                    log(1130)
                else:
                    log(1132)
    except ArithmeticError as e:
        log(1133)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(1134)
        if list(-x for x in ... if not x):
            if 0:
                if (() if [1] else 0j):
                    return 1136
                    log(1138)
                    log(1140)
                else:
                    raise TypeError
                    raise
                    raise ValueError('v') from KeyError(9)
                with Manager(True), Manager(True) as m:
                    log(1148)
                    raise TypeError from None
                for i in 'ab':
                    log('i', i)
                    log((b'')[2**62 - 1])
            else:
                try:
                    return 1154
                except Exception as e:
                    log(1155)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1156)
                    raise
                    return 1161
                log(1162)
            with 5:
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                    raise
                try:
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(1169)
                    return 1172
                except KeyError as e:
                    log(1173)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    log(1176)
                try:
                    log(1179)
                except* (TypeError, OSError) as e:
                    log(1180)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    1 / 0
                    log(1184)
                    raise
                finally:
                    log(1188)
                    1 / 0
                    raise GeneratorExit
            try:
                try:
                    raise
                except ArithmeticError as e:
                    log(1195)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log('{0:>+12,.25F}|{0!r}'.format(2**32 + 1))
                    log(1199)
                    return 1201
                finally:
                    log(1202)
                    log(1203)
                    log(1206)
                raise
            except ZeroDivisionError as e:
                log(1209)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    return 1211
            else:
                log(1212)
    finally:
        log(1213)
        n1214 = 0
        while n1214 < 2:
            n1214 += 1
            try:
                with 5, Manager():
                    return 1216
                    log(1218)
                log(1219)
            except KeyError as e:
                log(1220)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                    break
                    raise KeyError('k') from None
                except TypeError as e:
                    log(1227)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
                    break
                n1234 = 0
                while n1234 < 2:
                    n1234 += 1
                    log((-256).to_bytes(set('abc')))
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            except TypeError as e:
                log(1239)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1240 = 0
                while n1240 < 2:
                    n1240 += 1
                    raise ZeroDivisionError(1, 2)
                    raise ValueError('v') from KeyError(9)
        if ('é' ** 3):
            log(1245)
        else:
            for i in [1, 2]:
                log('i', i)
                with Manager() as m, 5:
                    continue
                with Manager(True) as m:
                    continue
                    break
                with 5, Manager(True):
                    log(1252)
                    break
            else:
                log(1256)
            raise KeyError('k') from None
    n1259 = 0
    while n1259 < 2:
        n1259 += 1
        n1260 = 0
        while n1260 < 2:
            n1260 += 1
            log(1261)
            try:
                log(1263)
            except KeyError as e:
                log(1264)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1265)
                try:
                    log(1266)
                except (KeyError, ValueError) as e:
                    log(1268)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                    raise
                    log(b'abc')
                finally:
                    log(1275)
                    break
                with 5, Manager() as m:
                    raise
                    break
            except LookupError as e:
                log(1282)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    break
                except KeyError as e:
                    log(1285)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    log([1, 2, 3, 4, 5])
                    log(1290)
            finally:
                log(1292)
                for i in range(3):
                    log('i', i)
                    raise TypeError
                    log('{0:=+12.25X}|{0!r}'.format(2.675))
                    log(1298)
                continue
                log(1301)
            for i in range(3):
                log('i', i)
                try:
                    break
                except Exception as e:
                    log(1304)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                try:
                    raise StopIteration(3)
                    continue
                finally:
                    log(1311)
                    raise
        try:
            log(1314)
            with Manager() as m:
                continue
        except* ValueError as e:
            log(1317)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        except* ValueError as e:
            log(1319)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
    return 'fell off'
show(run)
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    try:
        log(1321)
    except BaseException as e:
        log(1322)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with 5:
            log(1323)
            n1324 = 0
            while n1324 < 2:
                n1324 += 1
                with Manager(), Manager(True):
                    raise ValueError('v') from KeyError(9)
                n1327 = 0
                while n1327 < 2:
                    n1327 += 1
                    raise KeyError('k') from None
                    log(1330)
                    raise ZeroDivisionError(1, 2)
            else:
                log(1334)
            if {('a', 1): (1, 2), {1: 2}: b'\\x00\\xff', set('abc'): 2**30}:
                if (5e-324 >= complex('inf') > float('inf')):
                    log(1335)
                    raise
                else:
                    return 1340
                try:
                    log(1341)
                    raise
                    log(('%#12.3u' % ((2.5-1e3j),)))
                except Exception as e:
                    log(1347)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1349)
                except ArithmeticError as e:
                    log(1350)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            else:
                log(([3, 1, 2])[8::-1])
                n1355 = 0
                while n1355 < 2:
                    n1355 += 1
                    break
                    1 / 0
                n1360 = 0
                while n1360 < 2:
                    n1360 += 1
                    log((2**30 if b'\\x00\\xff' else 0j))
                    continue
                    continue
        n1367 = 0
        while n1367 < 2:
            n1367 += 1
            try:
                log(1368)
                for i in 'ab':
                    log('i', i)
                    log(1370)
                else:
                    log(1371)
            except ZeroDivisionError as e:
                log(1372)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise GeneratorExit from None
                n1375 = 0
                while n1375 < 2:
                    n1375 += 1
                    log(((i for i in range(3)) if 'é' else {1, 2, 3}))
                    log(complex('inf'))
                    continue
                else:
                    log(1382)
                with Manager(True):
                    break
                    log(1385)
                    continue
            except KeyError as e:
                log(1389)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m:
                    return 1391
                try:
                    break
                    raise
                finally:
                    log(1396)
                    log(1398)
                    break
                with Manager(True), Manager():
                    continue
                    continue
            n1405 = 0
            while n1405 < 2:
                n1405 += 1
                continue
                if 2:
                    break
                try:
                    break
                    break
                finally:
                    log(1414)
                    break
                    continue
                    raise
            else:
                log(1421)
            for i in ():
                log('i', i)
                try:
                    1 / 0
                    break
                except* KeyError as e:
                    log(1426)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* ValueError as e:
                    log(1428)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1429)
                for i in 'ab':
                    log('i', i)
                    log((2**30 if (2.5-1e3j) else dict(zip('abc', range(3)))))
                continue
    else:
        try:
            n1434 = 0
            while n1434 < 2:
                n1434 += 1
                if range(2**70):
                    continue
                    log(1437)
                else:
                    continue
                    break
                with Manager():
                    log(1444)
                    return 1446
                    continue
            log(1449)
            with 5, Manager():
                try:
                    log(1450)
                except* ValueError as e:
                    log(1452)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1453)
                if (b'a,b,c' if (3, 2, 1, 0) else -0.0):
                    raise
                else:
                    raise
                    return 1459
                    raise
        finally:
            log(1462)
            for i in range(3):
                log('i', i)
                if (dict(zip('abc', range(3))) != {1, 2, 3}):
                    continue
                    raise GeneratorExit
                    break
                else:
                    log(1470)
                    log({1: 2})
                    log((~range(2**70)))
            if (frozenset() % {1, 2, 3}):
                try:
                    log(memoryview(b'view'))
                    log(1478)
                except ValueError as e:
                    log(1479)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except ArithmeticError as e:
                    log(1482)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1484)
                    log(1486)
                    1 / 0
                with Manager(True) as m:
                    raise TypeError from KeyError(9)
                    raise ValueError('v') from None
                    log(1493)
                n1495 = 0
                while n1495 < 2:
                    n1495 += 1
                    break
                    raise OSError(2, 'gone') from KeyError(9)
                else:
                    log(1500)
            else:
                n1501 = 0
                while n1501 < 2:
                    n1501 += 1
                    continue
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                else:
                    log(1506)
    finally:
        log(1507)
        n1508 = 0
        while n1508 < 2:
            n1508 += 1
            try:
                log(1509)
            except ValueError as e:
                log(1510)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), Manager():
                    return 1512
                    log((1, (2, 3)))
                try:
                    continue
                finally:
                    log(1517)
                    raise
                    break
            except (KeyError, ValueError) as e:
                log(1522)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1523)
                log(1525)
            finally:
                log(1526)
                try:
                    break
                    break
                    continue
                except ArithmeticError as e:
                    log(1533)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except LookupError as e:
                    log(1536)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                    raise
                else:
                    log(([0] * 5).append(('a', 1), 0))
                    break
                    raise
                finally:
                    log(1549)
                    return 1551
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            log(1554)
            n1556 = 0
            while n1556 < 2:
                n1556 += 1
                with 5, Manager():
                    raise ValueError('v') from KeyError(9)
                    break
                try:
                    log([len])
                except ValueError as e:
                    log(1563)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1565
                finally:
                    log(1566)
                    log(1568)
                    raise
                for i in iter([4]):
                    log('i', i)
                    continue
                    raise GeneratorExit
                    break
            else:
                log(1577)
        else:
            log(1578)
    n1579 = 0
    while n1579 < 2:
        n1579 += 1
        if memoryview(b'view'):
            try:
                if ('a', 1):
                    break
                log(1582)
            except (KeyError, ValueError) as e:
                log(1583)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1584)
            log(1585)
            n1586 = 0
            while n1586 < 2:
                n1586 += 1
                try:
                    log(1588)
                    log('\\ud800')
                except KeyError as e:
                    log(1591)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    log(1594)
                    log(format(-10**30, ' ,.10c'))
                with Manager() as m:
                    break
                    1 / 0
                    raise OSError(2, 'gone') from KeyError(9)
                for i in 'ab':
                    log('i', i)
                    log(1604)
                    break
            else:
                log(1608)
        else:
            log(1610)
            for i in ():
                log('i', i)
                for i in 'ab':
                    log('i', i)
                    return 1612
                    break
                    continue
            else:
                log(1617)
    return 'fell off'
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    yield from [2, 3]
    yield from [2, 3]
    yield 'last'
g = make()
show(lambda: next(iter(g)))
show(lambda: g.throw(StopIteration))
show(lambda: g.throw(KeyError))
show(lambda: g.close())
show(lambda: g.gi_running)
show(lambda: next(g))
show(g.close)
''')
print('#', 8, flush=True)
run_snippet('''
show(lambda: (len << 1.0))
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    v = {1}
    try:
        v += (+frozenset({2, 3}))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 10, flush=True)
run_snippet('''
def run():
    log(1618)
    log(1619)
    return 'fell off'
show(run)
''')
print('#', 11, flush=True)
run_snippet('''
def run():
    a, *b, c = [1, 2, 3, 4, 5]
    return locals()
show(run)
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
    try:
        yield 6
    finally:
        log('finally'); yield 7
    log('got', (yield 1))
    log((yield from inner()))
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(KeyError))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(KeyError))
show(lambda: g.send(None))
show(lambda: g.send(1))
show(g.close)
''')
print('#', 13, flush=True)
run_snippet('''
def f(**kwargs): return locals()
show(lambda: f(1))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(1, b=2))
show(lambda: f(a=1))
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    v = b'a,b,c'
    try:
        v += {x or 1 for x in 3**100 if x != 1}
    finally:
        log(v)
    return v
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
show(lambda: (all(['b', 'a'], 2**32 + 1))[:])
''')
print('#', 16, flush=True)
run_snippet('''
def run():
    a, *b = (3, 2, 1, 0)
    return locals()
show(run)
''')
print('#', 17, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __neg__(self): return 'neg'
        def __round__(self, n=None): return ('round', n)
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __index__(self): log('index'); return 1
    return X,
classes = show(make, quiet=True)
X = Y = object
if classes:
    X, Y = classes[-1], classes[0]
x = y = None
def create():
    return X(1), Y()
made = show(create, quiet=True)
if made: x, y = made
show(lambda: abs(x))
show(lambda: repr(x))
show(lambda: X.missing)
show(lambda: x ** 2)
show(lambda: divmod(x, 1))
show(lambda: bool(x))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x @ y)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 18, flush=True)
run_snippet('''
async def main():
    log(await anext(agen()))
show(lambda: drive(main()))
''')
print('#', 19, flush=True)
run_snippet('''
def run():
    a, b = (memoryview(b'view') >> 0)
    return locals()
show(run)
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: hasattr(8, {}, '{0:!}|{0!r}'.format(0j)))
''')
print('#', 21, flush=True)
run_snippet('''
show(lambda: [0] * 5)
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    for i in [1, 2]:
        log('i', i)
        with Manager(True) as m, 5:
            return 1621
            try:
                return 1623
            except LookupError as e:
                log(1624)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1625)
                for i in 'ab':
                    log('i', i)
                    break
                log(1628)
            except BaseException as e:
                log(1629)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    continue
                    break
                except* (TypeError, OSError) as e:
                    log(1636)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(1638)
                    1 / 0
                try:
                    log(1642)
                    continue
                    raise OSError(2, 'gone') from None
                finally:
                    log(1647)
                    break
                log(1650)
            else:
                with Manager() as m:
                    raise
                    raise
                    log(False)
            try:
                n1657 = 0
                while n1657 < 2:
                    n1657 += 1
                    1 / 0
                    continue
                else:
                    log(1662)
            except* (TypeError, OSError) as e:
                log(1663)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            else:
                try:
                    1 / 0
                    raise
                    break
                except Exception as e:
                    log(1671)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    log(1675)
                finally:
                    log(1676)
                    continue
                    log(1679)
                log(1681)
                if (b'' if complex('inf') else -0.0):
                    log(1682)
                    log('\\ud800')
                else:
                    continue
                    1 / 0
                    continue
    else:
        log(1692)
    if type:
        n1693 = 0
        while n1693 < 2:
            n1693 += 1
            log(1695)
            log(1696)
        if (frozenset() >> 100):
            raise
            try:
                try:
                    1 / 0
                except Exception as e:
                    log(1701)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                finally:
                    log(1704)
                    log(({(1, 2): [3]} & {1: 'one', 1.0: 'float'}))
                    log(frozenset({2, 3}))
                    log((-0.0-0j))
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise KeyError('k')
                    raise
                except BaseException as e:
                    log(1717)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1719)
                    log([3, 1, 2])
                    raise
            except BaseException as e:
                log(1724)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    log((bytearray(b'xyz') ** 0.5))
                except* (TypeError, OSError) as e:
                    log(1729)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1730)
                except* (TypeError, OSError) as e:
                    log(1731)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1733)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise OSError(2, 'gone') from None
                try:
                    raise ValueError('v')
                except Exception as e:
                    log(1740)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(sorted(x or 1 for x in b'abc' if x))
                try:
                    raise OSError(2, 'gone')
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except (KeyError, ValueError) as e:
                    log(1749)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise
                except ZeroDivisionError as e:
                    log(1754)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1756)
                    return 1758
                finally:
                    log(1759)
                    return 1761
                    raise
            except TypeError as e:
                log(1764)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise StopIteration(3) from KeyError(9)
                try:
                    raise ValueError('v') from None
                    return 1770
                    log(1772)
                except* ValueError as e:
                    log(1773)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1774)
                finally:
                    log(1775)
                    log(slice(1, 5, 2))
                    raise
                    log(1780)
                try:
                    raise
                except ArithmeticError as e:
                    log(1784)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(sum(x or 1 for x in {1, 2, 3} if not x))
                else:
                    raise
                finally:
                    log(1789)
                    return 1791
                    raise StopIteration(3)
                    log((b'\\x00\\xff' >= b'abc'))
        else:
            for i in [1, 2]:
                log('i', i)
                log(1796)
                return 1798
                try:
                    break
                except* KeyError as e:
                    log(1801)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1803)
                    log(1804)
    return 'fell off'
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
def run():
    log(1806)
    log(1807)
    try:
        with 5:
            try:
                n1808 = 0
                while n1808 < 2:
                    n1808 += 1
                    continue
                else:
                    log(1811)
            except KeyError as e:
                log(1812)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 1814
                    raise
                except LookupError as e:
                    log(1817)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(1820)
                    log(1821)
                n1823 = 0
                while n1823 < 2:
                    n1823 += 1
                    break
                else:
                    log(1826)
            for i in range(3):
                log('i', i)
                log(1827)
                n1828 = 0
                while n1828 < 2:
                    n1828 += 1
                    raise
                for i in iter([4]):
                    log('i', i)
                    raise StopIteration(3)
                    raise ValueError('v')
                else:
                    log(1835)
            else:
                log(1836)
        for i in range(3):
            log('i', i)
            try:
                raise ValueError('v')
                with Manager(True) as m:
                    continue
            except (KeyError, ValueError) as e:
                log(1841)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1843)
            finally:
                log(1844)
                with Manager(True), Manager(True):
                    log(complex('inf'))
                try:
                    continue
                except ValueError as e:
                    log(1849)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise ZeroDivisionError(1, 2)
                with Manager() as m, Manager():
                    return 1855
                    continue
    except* KeyError as e:
        log(1858)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(1859)
    return 'fell off'
show(run)
''')
print('#', 24, flush=True)
run_snippet('''
def f(a, b): return locals()
show(lambda: f(a=1))
show(lambda: f(1, *[2], c=3))
show(lambda: f(x=1))
show(lambda: f(a=1, b=2, c=3))
''')
print('#', 25, flush=True)
run_snippet('''
def run():
    log(1860)
    try:
        with Manager(), Manager(True) as m:
            if (-1 not in 0.0):
                if ('%s-%d' >> 64):
                    log(1862)
                    log((2**63 >> 31))
            try:
                with Manager() as m, Manager(True):
                    log([-x for x in {1} if x])
                    log(1867)
                if (~(-0.0-0j)):
                    return 1870
            except Exception as e:
                log(1871)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                except TypeError as e:
                    log(1876)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1878)
                    log(1880)
                except TypeError as e:
                    log(1881)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1883)
                else:
                    raise
                    raise OSError(2, 'gone')
                    log(1888)
                finally:
                    log(1890)
                    log(1891)
            else:
                with Manager() as m, Manager():
                    log({1, 2, 3})
                    log(type)
        n1897 = 0
        while n1897 < 2:
            n1897 += 1
            try:
                if (-1j):
                    log(('ǆ' if 'é' else (1,)))
                    1 / 0
                else:
                    1 / 0
                    continue
                try:
                    break
                    1 / 0
                    log(1910)
                except ZeroDivisionError as e:
                    log(1912)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except LookupError as e:
                    log(1915)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(1918)
                for i in 'ab':
                    log('i', i)
                    return 1921
                    break
                    break
            finally:
                log(1926)
                log(1927)
            log(2**62 - 1)
        else:
            log(1930)
        if (b'a' ** -1):
            n1931 = 0
            while n1931 < 2:
                n1931 += 1
                if (1j).conjugate(-3):
                    1 / 0
                else:
                    log(1935)
                    raise
                    log(len(complex('inf')))
            for i in iter([4]):
                log('i', i)
                for i in [1, 2]:
                    log('i', i)
                    raise
                    log(1943)
                    break
                else:
                    log(1946)
                try:
                    continue
                except TypeError as e:
                    log(1949)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1951)
                    log(1953)
                except LookupError as e:
                    log(1954)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                log(1957)
            log(1959)
        else:
            n1960 = 0
            while n1960 < 2:
                n1960 += 1
                n1961 = 0
                while n1961 < 2:
                    n1961 += 1
                    raise TypeError from None
                    1 / 0
                    log({Ellipsis})
                else:
                    log(1968)
            raise ZeroDivisionError(1, 2)
    except Exception as e:
        log(1971)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager() as m, 5:
            with Manager(True):
                try:
                    log(1973)
                finally:
                    log(1974)
                    raise
                try:
                    log({1})
                finally:
                    log(1979)
                    raise KeyError('k') from None
                    log(3)
                    log(1985)
    return 'fell off'
show(run)
''')
print('#', 26, flush=True)
run_snippet('''
def run():
    v = frozenset()
    try:
        v.intersection_update()
    finally:
        log(v)
    return v
show(run)
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    v = {}
    try:
        del v[1:3]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case None: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(((1, (2, 3)), str, *{},)))
show(lambda: run(sum((x, x) for x in {1: 'one', 1.0: 'float'} if x)))
show(lambda: run(('a', 1)))
show(lambda: run(int))
''')
print('#', 29, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __exit__(self, *a): log('exit', a[0]); return True
        def __call__(self, *a, **k): return ('called', a, k)
        def __int__(self): log('int'); return 4
        def __repr__(self): return f'<{type(self).__name__}>'
        __slots__ = ('a', 's')
        def __iadd__(self, other): log('iadd'); return NotImplemented
    class Y(Exception):
        pass
        def __len__(self): log('len'); return 2
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
show(lambda: X.missing)
show(lambda: [i for i in x])
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: round(x))
show(lambda: x * 2)
show(lambda: callable(x))
show(lambda: iter(x) is x)
show(lambda: X[3])
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 30, flush=True)
run_snippet('''
def run():
    log(1986)
    try:
        n1987 = 0
        while n1987 < 2:
            n1987 += 1
            with 5:
                break
                with Manager() as m, Manager(True) as m:
                    return 1991
            with Manager(True), Manager():
                n1992 = 0
                while n1992 < 2:
                    n1992 += 1
                    raise
                    log((bytearray(b'xyz') >> 1.0))
                log(1997)
            for i in range(3):
                log('i', i)
                n1998 = 0
                while n1998 < 2:
                    n1998 += 1
                    continue
                else:
                    log(2001)
                log(2002)
    finally:
        log(2003)
        with Manager(), 5:
            for i in [1, 2]:
                log('i', i)
                with 5, Manager() as m:
                    log(2004)
                for i in 'ab':
                    log('i', i)
                    break
                    raise ValueError('v')
            else:
                log(2010)
        log(2011)
    for i in range(3):
        log('i', i)
        try:
            if {1}:
                if sum((None,), (1, (2, 3))):
                    raise TypeError from KeyError(9)
                    continue
                    return 2017
                else:
                    log(2018)
                1 / 0
                raise OSError(2, 'gone')
            else:
                try:
                    raise
                except (KeyError, ValueError) as e:
                    log(2026)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2027)
                except LookupError as e:
                    log(2029)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    1 / 0
                    break
        finally:
            log(2036)
            with Manager(True), Manager(True) as m:
                log(2037)
                with Manager(True) as m:
                    return 2040
                    break
                    break
                try:
                    break
                    1 / 0
                except LookupError as e:
                    log(2049)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    break
                else:
                    raise
                    break
            try:
                with Manager(True) as m, Manager() as m:
                    continue
            finally:
                log(2060)
                try:
                    raise
                    break
                    break
                finally:
                    log(2067)
                    continue
                    raise
            n2072 = 0
            while n2072 < 2:
                n2072 += 1
                try:
                    break
                    raise
                except* KeyError as e:
                    log(2077)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(2079)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise ZeroDivisionError(1, 2)
            else:
                log(2083)
        continue
        log(2086)
    return 'fell off'
show(run)
''')
print('#', 31, flush=True)
run_snippet('''
def run():
    n2087 = 0
    while n2087 < 2:
        n2087 += 1
        with Manager(), Manager() as m:
            for i in iter([4]):
                log('i', i)
                try:
                    log(((3, 2, 1, 0) > '12' <= {} == (2.5-1e3j)))
                    break
                except ValueError as e:
                    log(2092)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    raise
                    continue
                except LookupError as e:
                    log(2099)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2101
                with Manager(True):
                    break
                    raise OSError(2, 'gone') from KeyError(9)
                    log(2107)
        for i in 'ab':
            log('i', i)
            for i in ():
                log('i', i)
                try:
                    continue
                except ArithmeticError as e:
                    log(2110)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2112)
                except Exception as e:
                    log(2113)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((b'a' if lambda x=1: x else bytearray()))
                finally:
                    log(2116)
                    break
                for i in 'ab':
                    log('i', i)
                    continue
                    return 2122
            else:
                log(2123)
            for i in iter([4]):
                log('i', i)
                try:
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    log(2129)
                finally:
                    log(2130)
                    raise
                    log(2134)
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                if (('a', 1))[2**32 + 1]:
                    continue
        else:
            log(2139)
        try:
            break
            for i in 'ab':
                log('i', i)
                try:
                    1 / 0
                    raise OSError(2, 'gone')
                    raise
                except BaseException as e:
                    log(2148)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                    log(2154)
            log(2156)
        finally:
            log(2157)
            n2158 = 0
            while n2158 < 2:
                n2158 += 1
                if ([[1], [2]] or -2**62):
                    log((len)[10**20])
                    log(2162)
                    continue
                else:
                    break
                    continue
                    log(oct('title case Text', {1: 2}, sep=','))
            else:
                log(2171)
    n2172 = 0
    while n2172 < 2:
        n2172 += 1
        if 1e16:
            with Manager() as m, 5:
                break
                try:
                    log(2176)
                    break
                    break
                except ValueError as e:
                    log(2181)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                log(2184)
            if (+(None,)):
                n2185 = 0
                while n2185 < 2:
                    n2185 += 1
                    return 2187
                with Manager(True), Manager(True):
                    return 2189
                    raise
            continue
        log(2194)
        try:
            for i in range(3):
                log('i', i)
                n2195 = 0
                while n2195 < 2:
                    n2195 += 1
                    1 / 0
                    raise TypeError from None
                try:
                    log(2**32 + 1)
                    break
                except KeyError as e:
                    log(2204)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(2208)
                finally:
                    log(2209)
                    1 / 0
            else:
                log(2212)
            if [3, 1, 2]:
                raise TypeError
                try:
                    log(2215)
                except ArithmeticError as e:
                    log(2217)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                finally:
                    log(2220)
                    continue
                    continue
                n2225 = 0
                while n2225 < 2:
                    n2225 += 1
                    log(2226)
                    continue
                    log(2230)
            n2232 = 0
            while n2232 < 2:
                n2232 += 1
                for i in 'ab':
                    log('i', i)
                    raise StopIteration(3) from KeyError(9)
                    continue
                    break
                try:
                    break
                    continue
                except TypeError as e:
                    log(2243)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(2246)
                    log(2249)
                except BaseException as e:
                    log(2250)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                else:
                    break
                    1 / 0
        finally:
            log(2257)
            try:
                if (float('nan') if '😀x' else (1+2j)):
                    log(2259)
                log(2260)
            except ZeroDivisionError as e:
                log(2261)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True):
                    raise TypeError from None
                try:
                    return 2265
                    raise
                except ZeroDivisionError as e:
                    log(2268)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 2272
                    log([1.5, 1])
                except BaseException as e:
                    log(2275)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((2.5-1e3j))
                    raise GeneratorExit
                    log(frozenset())
            except LookupError as e:
                log(2282)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n2283 = 0
                while n2283 < 2:
                    n2283 += 1
                    raise
                    continue
                n2288 = 0
                while n2288 < 2:
                    n2288 += 1
                    continue
                    log(2291)
                    1 / 0
            finally:
                log(2295)
                try:
                    log(2296)
                    break
                except ValueError as e:
                    log(2300)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
            try:
                try:
                    continue
                    return 2306
                    continue
                except BaseException as e:
                    log(2309)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2310)
                    1 / 0
                except KeyError as e:
                    log(2314)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise ZeroDivisionError(1, 2)
                else:
                    break
                    log(2322)
                finally:
                    log(2323)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log((1+2j))
                if (set('abc')).add(set('abc'), 2**31):
                    continue
                    raise OSError(2, 'gone')
                    continue
                else:
                    log(2334)
            except ValueError as e:
                log(2336)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    break
                    log(2**31)
                finally:
                    log(2343)
                    raise
                    log(2347)
                    break
            finally:
                log(2350)
                try:
                    return 2352
                    break
                finally:
                    log(2355)
                    continue
                    break
                    log(2.5)
                try:
                    raise
                except* KeyError as e:
                    log(2364)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(2366)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2367)
                raise OSError(2, 'gone')
    else:
        log(2370)
    log(2371)
    return 'fell off'
show(run)
''')
print('#', 32, flush=True)
run_snippet('''
show(lambda: float('nan'))
''')
print('#', 33, flush=True)
run_snippet('''
def run():
    if (memoryview(b'view') if [1, 2, 3, 4, 5] else set('abc')):
        try:
            for i in 'ab':
                log('i', i)
                try:
                    log(2373)
                except KeyError as e:
                    log(2374)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except ZeroDivisionError as e:
                    log(2377)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise TypeError from KeyError(9)
                else:
                    break
                    continue
                    continue
                n2388 = 0
                while n2388 < 2:
                    n2388 += 1
                    break
                    log(2392)
                    raise KeyError('k')
                else:
                    log(2395)
                continue
            log(2398)
            try:
                n2399 = 0
                while n2399 < 2:
                    n2399 += 1
                    raise
                    continue
                log(2404)
            finally:
                log(2405)
                n2406 = 0
                while n2406 < 2:
                    n2406 += 1
                    break
                    log(2410)
                    log(2411)
                else:
                    log(2413)
        except ZeroDivisionError as e:
            log(2414)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
            n2417 = 0
            while n2417 < 2:
                n2417 += 1
                log(2418)
                try:
                    raise
                    raise TypeError
                    raise OSError(2, 'gone')
                finally:
                    log(2425)
                    raise TypeError
            else:
                log(2428)
            n2429 = 0
            while n2429 < 2:
                n2429 += 1
                for i in range(3):
                    log('i', i)
                    log((dict(zip('abc', range(3))) not in dict(zip('abc', range(3)))))
                else:
                    log(2432)
        else:
            try:
                try:
                    log(2433)
                finally:
                    log(2435)
                    log(2437)
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                with Manager():
                    1 / 0
            except TypeError as e:
                log(2442)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2443)
                with Manager(True):
                    log(2445)
                    log(2446)
                    return 2449
            except (KeyError, ValueError) as e:
                log(2450)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                except* KeyError as e:
                    log(2453)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(2455)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                with Manager(True) as m, 5:
                    log([1])
                    raise TypeError
                    log(sum(str(x) for x in b' x ' if x))
            else:
                for i in 'ab':
                    log('i', i)
                    raise
                log(2465)
            1 / 0
            for i in ():
                log('i', i)
                with Manager(True) as m:
                    log(([1, 2, 3, 4, 5] or [0] * 5))
                    1 / 0
                    continue
    try:
        with 5:
            for i in ():
                log('i', i)
                with Manager(True) as m:
                    raise StopIteration(3)
                if '{0:*< 30,.1f}|{0!r}'.format(-2**62):
                    return 2477
                    log(([None, 0] in [1]))
                    log(b'a,b,c')
                else:
                    log((bytearray())[256])
                with Manager():
                    break
                    raise GeneratorExit
                    1 / 0
    except* ValueError as e:
        log(2490)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise KeyError('from handler')
    except* KeyError as e:
        log(2492)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(2493)
    finally:
        log(2494)
        with 5, Manager() as m:
            n2495 = 0
            while n2495 < 2:
                n2495 += 1
                try:
                    return 2497
                    raise ValueError('v') from None
                    break
                except ArithmeticError as e:
                    log(2502)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2503)
                    log(2505)
                    break
                except KeyError as e:
                    log(2509)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((1, 2))
                    break
                    raise OSError(2, 'gone')
                finally:
                    log(2516)
                    1 / 0
                    break
                try:
                    break
                    log((Ellipsis != Ellipsis))
                    break
                except ValueError as e:
                    log(2527)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                    raise
                    log(2533)
                except LookupError as e:
                    log(2534)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise GeneratorExit
                finally:
                    log(2539)
                    1 / 0
                with Manager() as m, Manager(True) as m:
                    return 2543
                    raise
                    return 2547
            else:
                log(2548)
        log(2549)
        try:
            if (2.5-1e3j):
                if ((i for i in range(3))).__eq__(1j):
                    return 2552
                else:
                    1 / 0
                    raise
                    raise
                for i in range(3):
                    log('i', i)
                    raise
                if [('a', 1)]:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    1 / 0
                    log(2565)
            else:
                log(2567)
            for i in range(3):
                log('i', i)
                if 1j:
                    log(3**100)
                    raise
                    1 / 0
                try:
                    1 / 0
                    break
                except BaseException as e:
                    log(2578)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except ZeroDivisionError as e:
                    log(2581)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                    log((~[None, 0]))
                else:
                    break
                    continue
                    1 / 0
        finally:
            log(2592)
            n2593 = 0
            while n2593 < 2:
                n2593 += 1
                try:
                    return 2595
                finally:
                    log(2596)
                    1 / 0
                    log(2599)
    n2601 = 0
    while n2601 < 2:
        n2601 += 1
        n2602 = 0
        while n2602 < 2:
            n2602 += 1
            log(2603)
            for i in range(3):
                log('i', i)
                try:
                    raise ValueError('v') from KeyError(9)
                    1 / 0
                    break
                except ZeroDivisionError as e:
                    log(2610)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                finally:
                    log(2615)
                    continue
                    log((-0.0-0j))
                    continue
                try:
                    raise TypeError
                    continue
                    return 2627
                except ArithmeticError as e:
                    log(2628)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 2634
                except ValueError as e:
                    log(2635)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2637
                    break
                    raise
                finally:
                    log(2642)
                    break
                    log(([] ** 1))
                    1 / 0
                if {1: 2}:
                    log(2649)
                else:
                    break
                    continue
            try:
                log(2656)
                with Manager(True), Manager() as m:
                    continue
                    log((1j ** -1))
                    log((-1e-7 ** 2))
                log(2663)
            except* KeyError as e:
                log(2664)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* (TypeError, OSError) as e:
                log(2666)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2667)
        try:
            break
            try:
                log(2670)
            except BaseException as e:
                log(2671)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2672)
                with 5, Manager():
                    raise
                    log(2676)
                    continue
            except ArithmeticError as e:
                log(2679)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(2681)
                    break
                except BaseException as e:
                    log(2684)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    log(2688)
            finally:
                log(2689)
                for i in ():
                    log('i', i)
                    break
                    break
                    raise TypeError from None
                else:
                    log(2696)
        finally:
            log(2697)
            log(({(1, 2): [3]}).update())
            1 / 0
    else:
        log(2702)
    return 'fell off'
show(run)
''')
print('#', 34, flush=True)
run_snippet('''
show(lambda: f'{(2**64):z30c}{(2**64)!r:>20}')
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: 0j)
''')
print('#', 36, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
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
show(lambda: int(x))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: 1 + x)
show(lambda: x.klass(2))
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: X.static(1))
show(lambda: sum(x))
show(lambda: x == x)
def change():
    global x; del x.a
show(change)
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    log(2703)
    try:
        try:
            try:
                log(2704)
            except TypeError as e:
                log(2705)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    raise
                    log(2708)
            with Manager() as m, Manager(True) as m:
                n2710 = 0
                while n2710 < 2:
                    n2710 += 1
                    log(())
                    raise TypeError
                    raise
                1 / 0
                try:
                    1 / 0
                finally:
                    log(2721)
                    1 / 0
                    log((slice(1, 5, 2))[2])
                    log(2726)
            if 10**20:
                if (set('abc') >> 64):
                    raise
                    raise TypeError from None
                else:
                    raise
                    raise TypeError
                    log(2737)
                try:
                    raise
                    raise KeyError('k') from None
                except KeyError as e:
                    log(2742)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(2745)
                    log((frozenset({2, 3})).update({1, 2, 3}))
                except BaseException as e:
                    log(2749)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([1, 2, 3, 4, 5])
                else:
                    log(2752)
                    raise
                n2756 = 0
                while n2756 < 2:
                    n2756 += 1
                    log(2758)
                    break
                    break
                else:
                    log(2763)
        except Exception as e:
            log(2764)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n2765 = 0
            while n2765 < 2:
                n2765 += 1
                try:
                    raise KeyError('k') from None
                    log(2769)
                except KeyError as e:
                    log(2770)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2772
                finally:
                    log(2773)
                    log((' pad ' << 31))
                log(2777)
            else:
                log(2778)
        else:
            with Manager():
                with Manager(True):
                    return 2780
                    log(2781)
                    log(list('hello'))
                for i in range(3):
                    log('i', i)
                    log('{0:^12.25f}|{0!r}'.format(float('nan')))
                    break
                else:
                    log(2789)
                for i in ():
                    log('i', i)
                    log(2791)
        finally:
            log(2792)
            log(2793)
            for i in [1, 2]:
                log('i', i)
                for i in ():
                    log('i', i)
                    raise OSError(2, 'gone')
                    return 2797
                log(2798)
    except* (TypeError, OSError) as e:
        log(2799)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(2800)
    except* (TypeError, OSError) as e:
        log(2801)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(2802)
    finally:
        log(2803)
        log(2804)
        n2805 = 0
        while n2805 < 2:
            n2805 += 1
            if ('İ')[:2]:
                for i in iter([4]):
                    log('i', i)
                    1 / 0
            else:
                log(2808)
                n2809 = 0
                while n2809 < 2:
                    n2809 += 1
                    break
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            try:
                if filter(3, 0j, reverse=True):
                    raise
            finally:
                log(2816)
                with Manager() as m:
                    raise OSError(2, 'gone')
                    continue
    try:
        log(2821)
    finally:
        log(2822)
        with Manager(), Manager(True):
            try:
                n2823 = 0
                while n2823 < 2:
                    n2823 += 1
                    return 2825
                for i in ():
                    log('i', i)
                    continue
                    break
                    raise TypeError
                else:
                    log(2832)
            except ZeroDivisionError as e:
                log(2833)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if 0j:
                    1 / 0
                try:
                    return 2837
                    return 2839
                except LookupError as e:
                    log(2840)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except KeyError as e:
                    log(2843)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2845)
                    return 2847
                    log(2849)
                finally:
                    log(2850)
                    return 2852
                    return 2854
                for i in [1, 2]:
                    log('i', i)
                    continue
            except LookupError as e:
                log(2857)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True) as m, 5:
                    raise
            else:
                for i in 'ab':
                    log('i', i)
                    log([])
                    log((range(2**70) if 'abc' else frozenset({2, 3})))
                    continue
                else:
                    log(2866)
                try:
                    log(2867)
                    raise StopIteration(3)
                finally:
                    log(2871)
                    raise ValueError('v')
                    return 2875
                try:
                    log(1e16)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except LookupError as e:
                    log(2880)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
                    1 / 0
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                except ArithmeticError as e:
                    log(2887)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((b' x ' == bytes(range(65, 75)) <= dict(zip('abc', range(3))) < (1,)))
                    raise KeyError('k')
                    log(1e100)
            finally:
                log(2894)
                with Manager() as m:
                    log(({(1, 2): [3]} if [] else set()))
                    1 / 0
                    log(2900)
                n2901 = 0
                while n2901 < 2:
                    n2901 += 1
                    return 2903
                    continue
        log(2906)
        for i in iter([4]):
            log('i', i)
            n2907 = 0
            while n2907 < 2:
                n2907 += 1
                return 2909
                log(2910)
            else:
                log(2911)
    return 'fell off'
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
def f(a=1, b=2): return locals()
show(lambda: f(*[1, 2]))
show(lambda: f(1, a=2))
show(lambda: f(1, **{'a': 2}))
show(lambda: f(1, 2, 3))
''')
print('#', 39, flush=True)
run_snippet('''
async def main():
    log(await Wait(1))
    raise OSError(2, 'gone')
show(lambda: drive(main()))
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: ((b'abc' ** 2) != (({(1, 2): [3]} >> 31) >> 31) >= ([3, 1, 2])[8:]))
''')
print('#', 41, flush=True)
run_snippet('''
show(lambda: (not ((b'\\x00\\xff' < memoryview(b'view')))[1:]))
''')
print('#', 42, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 43, flush=True)
run_snippet('''
def run():
    with Manager() as m, Manager(True) as m:
        if list(str(x) for x in [0] * 5 if not x):
            try:
                try:
                    raise
                except TypeError as e:
                    log(2914)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(2917)
                    return 2919
                raise
            except TypeError as e:
                log(2922)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n2923 = 0
                while n2923 < 2:
                    n2923 += 1
                    continue
                    continue
            except TypeError as e:
                log(2928)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager() as m:
                    raise ZeroDivisionError(1, 2) from None
                if (0 == 'title case Text' <= [].append == slice(None)):
                    log(2932)
                    return 2934
                else:
                    log(2935)
            else:
                n2937 = 0
                while n2937 < 2:
                    n2937 += 1
                    raise
                    continue
                    log(2942)
                else:
                    log(2944)
    log(2945)
    try:
        n2946 = 0
        while n2946 < 2:
            n2946 += 1
            for i in iter([4]):
                log('i', i)
                n2947 = 0
                while n2947 < 2:
                    n2947 += 1
                    raise OSError(2, 'gone') from KeyError(9)
                    log((not (i for i in range(3))))
                    1 / 0
            log(2954)
        if (~str):
            try:
                with 5, Manager(True):
                    return 2956
                    log('😀x')
                    raise TypeError from None
                log(2961)
                try:
                    raise ZeroDivisionError(1, 2)
                except ValueError as e:
                    log(2964)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(complex('inf'))
                finally:
                    log(2967)
                    log(b'abc')
            except KeyError as e:
                log(2970)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2971)
                for i in 'ab':
                    log('i', i)
                    raise
                with Manager() as m, Manager() as m:
                    return 2975
                    log(2976)
                    raise ValueError('v') from KeyError(9)
            else:
                try:
                    return 2981
                    return 2983
                except ZeroDivisionError as e:
                    log(2984)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2986)
                    1 / 0
                finally:
                    log(2989)
                    raise ZeroDivisionError(1, 2)
                    log(list(x or 1 for x in '\\x00\\t' if x != 1))
            return 2995
            for i in [1, 2]:
                log('i', i)
                try:
                    break
                    raise
                except* ValueError as e:
                    log(3000)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    return 3003
                    break
                    1 / 0
                finally:
                    log(3008)
                    raise
                    continue
                try:
                    continue
                    log(3016)
                finally:
                    log(3017)
                    log((None,))
                    log(3020)
        raise GeneratorExit from KeyError(9)
    finally:
        log(3024)
        log(3025)
        n3026 = 0
        while n3026 < 2:
            n3026 += 1
            log(3027)
            with Manager(True):
                log((slice(1, 5, 2) ** 0))
                try:
                    log((set() > {1: 'one', 1.0: 'float'}))
                except BaseException as e:
                    log(3032)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(3034)
                    raise
                    continue
                return 3040
            break
        if '\\x00\\t':
            try:
                for i in ():
                    log('i', i)
                    log(10**20)
                    log(3045)
                    break
                try:
                    log(oct(range(10, 0, -3)))
                except BaseException as e:
                    log(3051)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise ValueError('v') from KeyError(9)
                for i in [1, 2]:
                    log('i', i)
                    log({1: 'one', 1.0: 'float'})
            except TypeError as e:
                log(3058)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((('a', 1))[:0])
                finally:
                    log(3061)
                    raise KeyError('k')
                with Manager(True):
                    log(3064)
                    raise KeyError('k') from KeyError(9)
                for i in 'ab':
                    log('i', i)
                    log(3068)
            except TypeError as e:
                log(3070)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 3072
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(3075)
                    log(3076)
            finally:
                log(3078)
                log(3079)
                try:
                    log(3080)
                    1 / 0
                    raise
                except* (TypeError, OSError) as e:
                    log(3086)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(3088)
                    log(3089)
                    raise ZeroDivisionError(1, 2)
                    raise KeyError('k') from None
                try:
                    1 / 0
                    log(3098)
                except TypeError as e:
                    log(3099)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(3101)
                except Exception as e:
                    log(3102)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                    return 3106
                else:
                    raise TypeError from None
                finally:
                    log(3109)
                    return 3111
                    log(slice(None))
                    log(3114)
            try:
                n3116 = 0
                while n3116 < 2:
                    n3116 += 1
                    return 3118
                else:
                    log(3119)
                log(3120)
            finally:
                log(3121)
                try:
                    log(3122)
                    log([3, 1, 2])
                except Exception as e:
                    log(3126)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ValueError('v')
                n3131 = 0
                while n3131 < 2:
                    n3131 += 1
                    raise ValueError('v')
                    continue
                    log(3136)
            if {[1.5, 1]: [0] * 5}:
                for i in iter([4]):
                    log('i', i)
                    raise StopIteration(3) from None
                log(3140)
                log(3141)
    return 'fell off'
show(run)
''')
print('#', 44, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 1.5: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': 1, **rest}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _] if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(list('hello')))
show(lambda: run(((1, (2, 3)) if dict(zip('abc', range(3))) else set())))
show(lambda: run({(1, 2): [3]}))
show(lambda: run((1+2j)))
''')
print('#', 45, flush=True)
run_snippet('''
def run():
    log(3142)
    n3143 = 0
    while n3143 < 2:
        n3143 += 1
        with Manager():
            try:
                try:
                    return 3145
                    raise TypeError from KeyError(9)
                    raise TypeError from KeyError(9)
                except ValueError as e:
                    log(3150)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(list('hello'))
                finally:
                    log(3155)
                    raise
                    continue
                    continue
            except LookupError as e:
                log(3162)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                    break
                finally:
                    log(3167)
                    raise
                try:
                    break
                finally:
                    log(3172)
                    log([1.5, 1])
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            finally:
                log(3177)
                for i in [1, 2]:
                    log('i', i)
                    raise TypeError from None
                    raise
            n3182 = 0
            while n3182 < 2:
                n3182 += 1
                n3183 = 0
                while n3183 < 2:
                    n3183 += 1
                    continue
                break
                n3188 = 0
                while n3188 < 2:
                    n3188 += 1
                    raise GeneratorExit from KeyError(9)
                    continue
                    log(3194)
            if (~(2.5-1e3j)):
                try:
                    continue
                    return 3198
                finally:
                    log(3199)
                    return 3201
                    raise
                try:
                    return 3205
                finally:
                    log(3206)
                    raise GeneratorExit from None
                    raise StopIteration(3)
                    break
                try:
                    break
                    raise
                except TypeError as e:
                    log(3217)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
        try:
            if ([1]).__imul__(10):
                with Manager() as m:
                    raise StopIteration(3)
                    continue
            else:
                log(3224)
        finally:
            log(3225)
            for i in [1, 2]:
                log('i', i)
                with Manager() as m, Manager(True):
                    break
                    raise ValueError('v')
                    raise TypeError from KeyError(9)
            with Manager():
                for i in range(3):
                    log('i', i)
                    continue
                log(3234)
        try:
            log(print)
            if list():
                if ((3, 2, 1, 0) ** -2):
                    raise ValueError('v')
                    raise KeyError('k') from KeyError(9)
                else:
                    continue
                    break
                if frozenset():
                    1 / 0
                    log(3247)
                    break
                else:
                    continue
                    log(3253)
                    continue
            else:
                if (print ** 3):
                    return 3258
                else:
                    return 3260
                    log(-1e-7)
                    return 3264
                with Manager(True), 5:
                    raise
                if {'a': 1, 'b': 2}:
                    continue
                    break
            for i in [1, 2]:
                log('i', i)
                try:
                    raise OSError(2, 'gone')
                    continue
                    continue
                finally:
                    log(3277)
                    continue
        except ArithmeticError as e:
            log(3280)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                if ('a', 1):
                    raise
                    log(3283)
                    raise GeneratorExit from KeyError(9)
            except ValueError as e:
                log(3287)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                finally:
                    log(3290)
                    raise StopIteration(3) from None
                if {'x': None}:
                    raise
                else:
                    break
                    return 3298
                1 / 0
            with Manager() as m, 5:
                n3301 = 0
                while n3301 < 2:
                    n3301 += 1
                    log(3302)
                    break
                    raise TypeError from None
                log(3308)
            log(3309)
        except LookupError as e:
            log(3310)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(3311)
            log(3312)
        else:
            n3313 = 0
            while n3313 < 2:
                n3313 += 1
                for i in iter([4]):
                    log('i', i)
                    break
            else:
                log(3316)
            log(3318)
        finally:
            log(3319)
            log(3320)
            try:
                log(3321)
            finally:
                log(3322)
                for i in iter([4]):
                    log('i', i)
                    return 3324
                    raise
                    1 / 0
                else:
                    log(3329)
    else:
        log(3330)
    try:
        log(3331)
        for i in ():
            log('i', i)
            n3333 = 0
            while n3333 < 2:
                n3333 += 1
                try:
                    continue
                    return 3337
                except Exception as e:
                    log(3338)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                finally:
                    log(3343)
                    log(3345)
            try:
                for i in [1, 2]:
                    log('i', i)
                    break
                else:
                    log(3348)
                try:
                    raise GeneratorExit from KeyError(9)
                    continue
                    break
                except Exception as e:
                    log(3355)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except ZeroDivisionError as e:
                    log(3358)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit
                    return 3362
                    raise
            finally:
                log(3365)
                if 'ab' * 20:
                    continue
                else:
                    break
                    break
            log(3372)
        else:
            log(3373)
        log(3374)
    except BaseException as e:
        log(3375)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(3376)
        raise KeyError('k') from KeyError(9)
        try:
            log(3379)
        except ArithmeticError as e:
            log(3380)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with 5, 5:
                    raise
                    raise ZeroDivisionError(1, 2)
            except (KeyError, ValueError) as e:
                log(3385)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n3386 = 0
                while n3386 < 2:
                    n3386 += 1
                    return 3388
                else:
                    log(3389)
            finally:
                log(3390)
                if bytearray():
                    log(3391)
                    raise StopIteration(3) from KeyError(9)
                else:
                    raise StopIteration(3)
            log(3397)
        finally:
            log(3398)
            try:
                try:
                    raise OSError(2, 'gone')
                except KeyError as e:
                    log(3401)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 3403
                except TypeError as e:
                    log(3404)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log([1, 2, 3, 4, 5])
                    log(3410)
                finally:
                    log(3411)
                    log(3413)
                    log(3414)
                log(3416)
                with 5:
                    log('ǆ')
                    raise KeyError('k')
            except ValueError as e:
                log(3421)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ({'a': 1, 'b': 2} in {1: 'one', 1.0: 'float'}):
                    log((b'abc' ** 2))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise StopIteration(3) from KeyError(9)
                else:
                    1 / 0
                log(3431)
                raise
            except ValueError as e:
                log(3434)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in iter([4]):
                    log('i', i)
                    return 3436
                else:
                    log(3437)
                try:
                    log(3438)
                    log(bytearray())
                except ZeroDivisionError as e:
                    log(3442)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(3443)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except ArithmeticError as e:
                    log(3447)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(3448)
                    log([])
                else:
                    log(3453)
            else:
                for i in iter([4]):
                    log('i', i)
                    1 / 0
                    raise ValueError('v') from None
                    break
                else:
                    log(3460)
            finally:
                log(3461)
                if (-2**63 - 1 ** -2):
                    log(3462)
                else:
                    1 / 0
                    raise
                    raise ValueError('v')
                for i in 'ab':
                    log('i', i)
                    raise
                    log(3472)
                for i in 'ab':
                    log('i', i)
                    continue
                    break
                    raise TypeError from KeyError(9)
                else:
                    log(3480)
    else:
        for i in iter([4]):
            log('i', i)
            break
            for i in range(3):
                log('i', i)
                for i in ():
                    log('i', i)
                    raise OSError(2, 'gone')
                    raise
                log(3487)
            else:
                log(3488)
            with Manager(True):
                for i in [1, 2]:
                    log('i', i)
                    continue
                    continue
                    break
                for i in [1, 2]:
                    log('i', i)
                    continue
                    log(3497)
        if (bytes(range(65, 75))).copy():
            log(3499)
            log((+'12'))
            with Manager(True) as m:
                if (float('inf') % 1e22):
                    raise
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise OSError(2, 'gone')
                else:
                    raise StopIteration(3)
                try:
                    1 / 0
                    raise GeneratorExit from KeyError(9)
                finally:
                    log(3514)
                    1 / 0
                    raise KeyError('k')
                with Manager(True), Manager():
                    raise
        log(3521)
    finally:
        log(3522)
        try:
            log(3524)
            n3525 = 0
            while n3525 < 2:
                n3525 += 1
                with Manager():
                    1 / 0
                    break
                    raise GeneratorExit
                try:
                    raise StopIteration(3)
                    log(3535)
                    log(3537)
                except KeyError as e:
                    log(3538)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                else:
                    1 / 0
                    continue
                    break
                finally:
                    log(3547)
                    log(frozenset(bytearray(b'xyz'), 3))
                    log((3 != -7))
            try:
                n3552 = 0
                while n3552 < 2:
                    n3552 += 1
                    1 / 0
                    log(3555)
            finally:
                log(3557)
                log('İ')
                log(3560)
        except* ValueError as e:
            log(3561)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(3562)
        raise OSError(2, 'gone')
        with Manager(True), Manager(True):
            try:
                for i in [1, 2]:
                    log('i', i)
                    raise TypeError
                    1 / 0
            except Exception as e:
                log(3569)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5, 5:
                    1 / 0
            except ValueError as e:
                log(3572)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(3577)
                    1 / 0
                    1 / 0
                if ((1,)).index(2**30 - 1, start=1):
                    return 3583
                else:
                    log(3584)
                log(3586)
            try:
                try:
                    return 3588
                    raise KeyError('k')
                finally:
                    log(3591)
                    raise OSError(2, 'gone')
                    log(3594)
                    raise KeyError('k') from KeyError(9)
                with Manager():
                    log((not ['b', 'a']))
                    log((range(0) << 1.0))
            finally:
                log(3602)
                n3603 = 0
                while n3603 < 2:
                    n3603 += 1
                    raise ValueError('v')
    return 'fell off'
show(run)
''')
print('#', 46, flush=True)
run_snippet('''
show(lambda: [])
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    for i in range(3):
        log('i', i)
        try:
            try:
                try:
                    raise TypeError from None
                finally:
                    log(3608)
                    continue
                    raise
                    raise
                n3615 = 0
                while n3615 < 2:
                    n3615 += 1
                    raise OSError(2, 'gone') from KeyError(9)
                    raise StopIteration(3) from KeyError(9)
                    log(3620)
                else:
                    log(3622)
                log((~''))
            except BaseException as e:
                log(3625)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                    raise StopIteration(3)
                except ZeroDivisionError as e:
                    log(3630)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(3631)
                else:
                    log(3633)
                finally:
                    log(3635)
                    continue
                    continue
            except ValueError as e:
                log(3640)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n3641 = 0
                while n3641 < 2:
                    n3641 += 1
                    break
                    1 / 0
                    log(3647)
            log([None, 0])
            n3650 = 0
            while n3650 < 2:
                n3650 += 1
                with Manager():
                    log(b'')
                    1 / 0
                log(3655)
        except* (TypeError, OSError) as e:
            log(3657)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        except* (TypeError, OSError) as e:
            log(3659)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        log(3661)
        try:
            try:
                n3662 = 0
                while n3662 < 2:
                    n3662 += 1
                    break
                    raise StopIteration(3)
                    raise GeneratorExit from None
                log(3669)
                with Manager():
                    continue
            except ArithmeticError as e:
                log(3672)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if f'{(0.5):0=+5_.3q}{(0.5)!r:>20}':
                    continue
                    return 3676
                    1 / 0
            except ValueError as e:
                log(3679)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(3680)
                1 / 0
            else:
                break
            finally:
                log(3685)
                if {str(x) for x in ... if x}:
                    raise StopIteration(3) from None
                else:
                    1 / 0
                    return 3691
                try:
                    break
                    raise StopIteration(3)
                except Exception as e:
                    log(3696)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log((2**30 < 'A\\nB\\r\\nC' > 0.1 > (1,)))
                    log(3702)
                finally:
                    log(3703)
                    1 / 0
                log(3706)
            try:
                with Manager():
                    return 3708
                    raise TypeError
                    break
                for i in ():
                    log('i', i)
                    continue
            except TypeError as e:
                log(3715)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(3717)
                    1 / 0
                    continue
                except KeyError as e:
                    log(3722)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                finally:
                    log(3725)
                    1 / 0
                log(('aXbXc' ** None))
                if b'':
                    continue
                    break
                else:
                    raise ZeroDivisionError(1, 2)
                    log((~[[1], [2]]))
            except BaseException as e:
                log(3738)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise ValueError('v') from None
                    raise GeneratorExit from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except ArithmeticError as e:
                    log(3745)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    1 / 0
                finally:
                    log(3750)
                    log(3752)
                    raise
                with Manager(True):
                    raise
                    log(((None,))[:3:5])
                try:
                    log(3759)
                    break
                finally:
                    log(3763)
                    continue
                    log(3767)
        except TypeError as e:
            log(3768)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(3769)
                try:
                    continue
                except* ValueError as e:
                    log(3772)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(3774)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    break
                finally:
                    log(3778)
                    log(1e100)
                    raise TypeError
                    1 / 0
                if {(1, 2): [3]}:
                    raise ZeroDivisionError(1, 2)
            finally:
                log(3787)
                log(3788)
                raise OSError(2, 'gone')
            with Manager(), Manager(True) as m:
                for i in [1, 2]:
                    log('i', i)
                    raise
                    raise
                    return 3796
                else:
                    log(3797)
                log(3798)
        except BaseException as e:
            log(3799)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(3800)
        finally:
            log(3801)
            for i in 'ab':
                log('i', i)
                try:
                    raise
                    raise GeneratorExit
                    continue
                except ArithmeticError as e:
                    log(3808)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(3809)
                except ValueError as e:
                    log(3811)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise
                finally:
                    log(3816)
                    return 3818
                    log((-float('inf') and 0.5))
                    raise ValueError('v') from KeyError(9)
                try:
                    1 / 0
                    return 3826
                except BaseException as e:
                    log(3827)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(3831)
                else:
                    continue
                    log(3834)
                    log(3837)
                finally:
                    log(3838)
                    log(bytes(0j, -1, [1]))
                    raise KeyError('k')
                    log(123456.789)
    else:
        log(3845)
    return 'fell off'
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    1 / 0
    try:
        raise StopIteration(3)
    except KeyError as e:
        log(3850)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            if 0.0:
                if ((-0.0-0j) // (-0.0-0j)):
                    raise
                    log(3853)
                else:
                    raise ZeroDivisionError(1, 2) from None
                    raise GeneratorExit
            else:
                try:
                    log(3859)
                    return 3862
                    raise TypeError from KeyError(9)
                finally:
                    log(3865)
                    log(sum(x or 1 for x in {(1, 2): [3]}))
                    raise
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                raise
        finally:
            log(3874)
            try:
                n3875 = 0
                while n3875 < 2:
                    n3875 += 1
                    log(3877)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
            except TypeError as e:
                log(3882)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5, Manager(True):
                    raise ZeroDivisionError(1, 2) from None
                    raise KeyError('k')
                try:
                    raise
                    raise
                    1 / 0
                except ArithmeticError as e:
                    log(3893)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                    raise
                raise OSError(2, 'gone')
            else:
                return 3901
                if (0j if {1: 'one', 1.0: 'float'} else (-0.0-0j)):
                    raise
            with Manager() as m, Manager(True):
                log(3904)
            try:
                return 3907
            finally:
                log(3908)
                with 5:
                    log(3910)
                    raise ValueError('v')
        with Manager() as m:
            try:
                try:
                    log(3913)
                except* ValueError as e:
                    log(3915)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* ValueError as e:
                    log(3917)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(3918)
                try:
                    log((-1).is_integer('\\x00\\t', errors='replace'))
                    raise KeyError('k')
                    raise OSError(2, 'gone') from KeyError(9)
                except ZeroDivisionError as e:
                    log(3925)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(3927)
                    log((dict(zip('abc', range(3))) << 31))
                    log(3930)
                except ArithmeticError as e:
                    log(3932)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                finally:
                    log(3935)
                    log(3936)
                if ([1, 2, 3, 4, 5])[8::0]:
                    raise ZeroDivisionError(1, 2)
                    raise
            except* (TypeError, OSError) as e:
                log(3942)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(3943)
            for i in ():
                log('i', i)
                try:
                    log(complex('inf'))
                except* ValueError as e:
                    log(3946)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    continue
                    log(3951)
                for i in 'ab':
                    log('i', i)
                    raise
                    return 3955
                else:
                    log(3956)
                break
            n3959 = 0
            while n3959 < 2:
                n3959 += 1
                try:
                    raise
                    continue
                except* (TypeError, OSError) as e:
                    log(3964)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(3965)
            else:
                log(3966)
        n3967 = 0
        while n3967 < 2:
            n3967 += 1
            log(3968)
            try:
                with Manager(True) as m, 5:
                    raise
                    return 3973
                    break
                for i in range(3):
                    log('i', i)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                n3978 = 0
                while n3978 < 2:
                    n3978 += 1
                    1 / 0
                else:
                    log(3981)
            finally:
                log(3982)
                n3983 = 0
                while n3983 < 2:
                    n3983 += 1
                    break
    except KeyError as e:
        log(3986)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(3988)
    else:
        try:
            if ({'x': None} ** -2):
                for i in 'ab':
                    log('i', i)
                    log(3989)
                log(3991)
                raise
            else:
                with Manager(True):
                    1 / 0
            with 5:
                log([])
                with Manager() as m, Manager() as m:
                    raise ZeroDivisionError(1, 2)
                    raise
        finally:
            log(4002)
            n4003 = 0
            while n4003 < 2:
                n4003 += 1
                try:
                    return 4005
                finally:
                    log(4006)
                    return 4008
                    log(4010)
                    continue
                n4013 = 0
                while n4013 < 2:
                    n4013 += 1
                    break
                    raise
            else:
                log(4018)
            n4019 = 0
            while n4019 < 2:
                n4019 += 1
                try:
                    continue
                finally:
                    log(4022)
                    1 / 0
                    return 4026
            for i in iter([4]):
                log('i', i)
                with Manager(True), Manager():
                    continue
                    raise ZeroDivisionError(1, 2)
                try:
                    log(4032)
                except TypeError as e:
                    log(4033)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 4035
                    log(list((x, x) for x in ('a', 1) if x))
                    raise
                except (KeyError, ValueError) as e:
                    log(4040)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(4043)
                try:
                    1 / 0
                except ArithmeticError as e:
                    log(4047)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(4048)
                    break
                    raise GeneratorExit from KeyError(9)
                except BaseException as e:
                    log(4054)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
            else:
                log(4057)
        return 4059
        try:
            try:
                try:
                    raise
                except ZeroDivisionError as e:
                    log(4062)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1/3)
                    log(4065)
                except Exception as e:
                    log(4067)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                    1 / 0
                else:
                    log(4074)
                    log(4076)
                    raise
                try:
                    raise
                    log(4083)
                except Exception as e:
                    log(4084)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(4088)
                    log(complex(-100, 'é', 1/3))
                except LookupError as e:
                    log(4091)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 4093
                    log(4094)
                else:
                    raise
                    raise
                    log((bytes(range(65, 75)) if bytes(range(65, 75)) else slice(1, 5, 2)))
            except KeyError as e:
                log(4102)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                1 / 0
            except TypeError as e:
                log(4105)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (2 > 'aXbXc'):
                    log(4107)
                log(4108)
                return 4110
            else:
                with 5, 5:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    raise ZeroDivisionError(1, 2)
                    log((()).__add__(0))
                    log(4117)
                except (KeyError, ValueError) as e:
                    log(4119)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    return 4123
                    raise
                except LookupError as e:
                    log(4126)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([[1], [2]])
                    1 / 0
            finally:
                log(4131)
                with 5, Manager(True):
                    raise OSError(2, 'gone') from None
                n4134 = 0
                while n4134 < 2:
                    n4134 += 1
                    continue
                else:
                    log(4137)
                log(4138)
            raise TypeError from None
        finally:
            log(4141)
            try:
                with Manager():
                    raise
                    return 4145
                    log({(1, 2): complex('inf'), 1j: 5e-324})
                if 'title case Text':
                    log(4148)
                    raise TypeError
                    raise ZeroDivisionError(1, 2)
                try:
                    raise GeneratorExit from KeyError(9)
                    log({-x for x in {}})
                finally:
                    log(4158)
                    log(4159)
                    log(4162)
                    1 / 0
            except* ValueError as e:
                log(4165)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(4166)
            except* (TypeError, OSError) as e:
                log(4167)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            finally:
                log(4169)
                for i in [1, 2]:
                    log('i', i)
                    raise
                else:
                    log(4172)
                with Manager(True) as m, Manager(True) as m:
                    raise
            try:
                if (2.5-1e3j):
                    raise
                    raise StopIteration(3)
                else:
                    log(4179)
                try:
                    raise GeneratorExit
                    raise
                    1 / 0
                except Exception as e:
                    log(4187)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
            except TypeError as e:
                log(4190)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    log(4193)
                except* KeyError as e:
                    log(4195)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    log(f'{(2.675):^.1G}{(2.675)!r:>20}')
                    return 4200
                finally:
                    log(4201)
                    raise StopIteration(3) from None
                    log(4205)
                try:
                    raise
                finally:
                    log(4208)
                    return 4210
                    return 4212
            finally:
                log(4213)
                log(4214)
    finally:
        log(4215)
        if {1e100: -1e-7, slice(1, 5, 2): -float('inf'), None: (-0.0-0j)}:
            if (memoryview(b'view') < b'abc'):
                raise TypeError from None
                log(4218)
                n4220 = 0
                while n4220 < 2:
                    n4220 += 1
                    1 / 0
            else:
                try:
                    log(type(len, nothing=1))
                finally:
                    log(4225)
                    1 / 0
                    1 / 0
                    log(4230)
                raise TypeError
            log(4234)
        log(4235)
    return 'fell off'
show(run)
''')
print('#', 49, flush=True)
run_snippet('''
def make():
    class X(bytes):
        pass
        def __float__(self): log('float'); return 1.5
        value = 5
        def __call__(self, *a, **k): return ('called', a, k)
        prop = property(lambda self: 'prop')
        def __bool__(self): log('bool'); return False
        def __length_hint__(self): return 3
        def __repr__(self): return f'<{type(self).__name__}>'
    class Y(object):
        pass
        prop = property(lambda self: 'prop')
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __gt__(self, other): log('gt'); return NotImplemented
        def __call__(self, *a, **k): return ('called', a, k)
        def __int__(self): log('int'); return 4
        def __mul__(self, other): return ('mul', other)
        def __neg__(self): return 'neg'
    class Z(X):
        pass
        def __dir__(self): return ['b', 'a']
        __slots__ = ('a', 's')
        def __neg__(self): return 'neg'
        def __float__(self): log('float'); return 1.5
        def __format__(self, spec): return f'fmt[{spec}]'
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __delattr__(self, name): log('delattr', name)
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
show(lambda: x + 1)
show(lambda: int(x))
show(lambda: x.klass(2))
show(lambda: vars(x))
show(lambda: round(x))
show(lambda: x.__class__.__name__)
show(lambda: isinstance(x, X))
show(lambda: repr(x))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 50, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case 1.5: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n) if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bytes() if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case (1, x) if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case -1: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5: return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((memoryview(b'view')).isupper((3, 2, 1, 0), 'ab' * 20, key=str)))
show(lambda: run((frozenset()).add(frozenset(), 5)))
show(lambda: run(frozenset()))
show(lambda: run(([x or 1 for x in 2.5 if x != 1] < (2**30 >= (1, 2)) < (1,) <= zip(1j, set(), 5))))
''')
print('#', 51, flush=True)
run_snippet('''
def run():
    a, b = any((x, x) for x in bytearray() if x)
    return locals()
show(run)
''')
print('#', 52, flush=True)
run_snippet('''
show(lambda: list([], {'a': 1, 'b': 2}))
''')
print('#', 53, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
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
show(lambda: dir(x)[:3])
show(lambda: 1 in x)
show(lambda: x.value)
show(lambda: iter(x) is x)
show(lambda: x + 1)
show(lambda: x.prop)
show(lambda: x(1, b=2))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 54, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(1))
show(lambda: f(**{1: 2}))
show(lambda: f(1, a=2))
show(lambda: f(1, 2, 3))
''')
print('#', 55, flush=True)
run_snippet('''
show(lambda: format((5e-324 // bytearray(b'xyz')), '= 08_q'))
''')
print('#', 56, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(1, **{'a': 2}))
show(lambda: f(**{'a': 1}))
show(lambda: f(1, a=2))
show(lambda: f())
''')
print('#', 57, flush=True)
run_snippet('''
def make():
    class X(list):
        pass
        def __dir__(self): return ['b', 'a']
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
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
show(lambda: 7 in x)
show(lambda: X.value)
show(lambda: 1 in x)
show(lambda: max(x, y) is x)
show(lambda: X[3])
show(lambda: complex(x))
show(lambda: x[5])
show(lambda: dict(x))
def change():
    global x; del x.a
show(change)
''')
print('#', 58, flush=True)
run_snippet('''
def make():
    class X():
        pass
    class Y(int, X):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __mul__(self, other): return ('mul', other)
        def __dir__(self): return ['b', 'a']
        def __bool__(self): log('bool'); return False
    class Z(set, Y):
        pass
        def __dir__(self): return ['b', 'a']
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __int__(self): log('int'); return 4
        def __call__(self, *a, **k): return ('called', a, k)
        def __enter__(self): log('enter'); return self
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
show(lambda: x)
show(lambda: range(x))
show(lambda: x ** 2)
show(lambda: int(x))
show(lambda: callable(x))
show(lambda: x != y)
show(lambda: x.value)
show(lambda: [1, 2, 3][x])
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 59, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
    class Y(int, X):
        pass
        def __repr__(self): return f'<{type(self).__name__}>'
        def __round__(self, n=None): return ('round', n)
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __reversed__(self): return iter('rev')
        static = staticmethod(lambda *a: ('static', a))
    class Z():
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
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
show(lambda: repr(x))
show(lambda: range(x))
show(lambda: x(1, b=2))
show(lambda: x.klass(2))
show(lambda: list(x))
show(lambda: abs(x))
show(lambda: x > 1)
show(lambda: (*x,))
def change():
    global x; x[0] = 1
show(change)
''')
