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
    v = {1: 'one', 1.0: 'float'}
    try:
        v[::2] += [-x for x in print]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    v = {'x': None}
    try:
        v[0] = ((1, (2, 3)))[-100:0:]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
show(lambda: (((1, 2) % (-2**64)) != ((set('abc') ** -2))[:8]))
''')
print('#', 3, flush=True)
run_snippet('''
def run():
    try:
        try:
            log(('% .3o' % (0,)))
            try:
                for i in iter([4]):
                    log('i', i)
                    break
                log(5)
            except KeyError as e:
                log(6)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in ():
                    log('i', i)
                    return 8
                with Manager(True), Manager(True):
                    1 / 0
                    raise OSError(2, 'gone') from None
            else:
                raise
            finally:
                log(15)
                for i in iter([4]):
                    log('i', i)
                    raise StopIteration(3)
                    continue
                for i in [1, 2]:
                    log('i', i)
                    log(21)
                else:
                    log(22)
                for i in 'ab':
                    log('i', i)
                    raise
                    raise GeneratorExit from KeyError(9)
            log([(x, x) for x in Ellipsis if not x])
        except ValueError as e:
            log(29)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    log(([[1], [2]] & [0] * 5))
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except ValueError as e:
                    log(36)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise GeneratorExit from KeyError(9)
                log(41)
                try:
                    1 / 0
                    log(44)
                except ZeroDivisionError as e:
                    log(46)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(47)
                except Exception as e:
                    log(49)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                finally:
                    log(52)
                    log(53)
                    log(55)
            except BaseException as e:
                log(57)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    log(59)
                    1 / 0
            except ValueError as e:
                log(62)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if sorted(x or 1 for x in 'ßﬁ' if x != 1):
                    raise
                    1 / 0
                    raise ValueError('v') from KeyError(9)
                else:
                    return 70
                    raise
            if (int).count():
                try:
                    log(73)
                except LookupError as e:
                    log(75)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(76)
                    raise
                    1 / 0
                for i in range(3):
                    log('i', i)
                    log(83)
                    break
                    break
            if ('aXbXc' / ' pad '):
                with 5, Manager(True) as m:
                    log(88)
                    raise
            else:
                try:
                    1 / 0
                finally:
                    log(94)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise GeneratorExit from KeyError(9)
                    log((1.0 ** None))
        except ValueError as e:
            log(101)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                n102 = 0
                while n102 < 2:
                    n102 += 1
                    1 / 0
            except ZeroDivisionError as e:
                log(105)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(list((x, x) for x in (i for i in range(3)) if not x))
                    log(108)
                except BaseException as e:
                    log(110)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(113)
                    1 / 0
                except ZeroDivisionError as e:
                    log(117)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                try:
                    log(120)
                    log(122)
                    raise ZeroDivisionError(1, 2) from None
                finally:
                    log(126)
                    1 / 0
            try:
                for i in range(3):
                    log('i', i)
                    continue
                else:
                    log(131)
                log(132)
                if ('a', 1):
                    raise KeyError('k')
                else:
                    raise ZeroDivisionError(1, 2)
                    log(137)
            finally:
                log(139)
                log(140)
                log(141)
        finally:
            log(142)
            with 5, Manager(True):
                for i in iter([4]):
                    log('i', i)
                    continue
            raise ZeroDivisionError(1, 2) from KeyError(9)
            for i in 'ab':
                log('i', i)
                n147 = 0
                while n147 < 2:
                    n147 += 1
                    raise StopIteration(3) from KeyError(9)
        try:
            for i in iter([4]):
                log('i', i)
                raise TypeError
                try:
                    break
                    log(154)
                except BaseException as e:
                    log(156)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except ZeroDivisionError as e:
                    log(159)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((complex('inf') if {1: 2} else '{} {x}'))
                    log(163)
                    break
                finally:
                    log(166)
                    log('{0:5.25o}|{0!r}'.format((-0.0-0j)))
                    raise StopIteration(3) from KeyError(9)
                    break
        except TypeError as e:
            log(173)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if any(str(x) for x in 1e22 if x):
                n174 = 0
                while n174 < 2:
                    n174 += 1
                    log(175)
                    continue
                else:
                    log(179)
            else:
                with Manager():
                    log(181)
                    log(182)
                    log(184)
                log(186)
                log(187)
            if (1+2j):
                try:
                    return 189
                    log(191)
                finally:
                    log(192)
                    return 194
            for i in ():
                log('i', i)
                with 5, Manager(True) as m:
                    log(195)
                    raise ValueError('v') from None
                    log((-7 if () else (2.5-1e3j)))
                try:
                    return 202
                    return 204
                finally:
                    log(205)
                    raise StopIteration(3) from None
            else:
                log(208)
        finally:
            log(209)
            for i in iter([4]):
                log('i', i)
                if (1, 2):
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 215
                if sum():
                    raise ZeroDivisionError(1, 2)
                    log((bytearray(b'xyz'))[::8])
    except BaseException as e:
        log(220)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        if ('title case Text').upper([3, 1, 2]):
            log(221)
        else:
            n222 = 0
            while n222 < 2:
                n222 += 1
                n223 = 0
                while n223 < 2:
                    n223 += 1
                    raise
                    log(226)
                else:
                    log(228)
                for i in range(3):
                    log('i', i)
                    log(bytes('😀x', {1, 2, 3}))
                    raise ZeroDivisionError(1, 2)
                    break
                else:
                    log(235)
            for i in [1, 2]:
                log('i', i)
                try:
                    log((('a', 1))[-100::5])
                    raise GeneratorExit
                except ZeroDivisionError as e:
                    log(240)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log([x for x in (None,) if not x])
                except (KeyError, ValueError) as e:
                    log(245)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(249)
            log(250)
    except ZeroDivisionError as e:
        log(251)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(253)
        log(254)
    finally:
        log(255)
        try:
            try:
                for i in 'ab':
                    log('i', i)
                    break
            finally:
                log(258)
                with Manager():
                    raise GeneratorExit
                for i in ():
                    log('i', i)
                    break
                    raise StopIteration(3)
                else:
                    log(265)
                try:
                    log(266)
                    raise OSError(2, 'gone')
                except Exception as e:
                    log(270)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                    raise
                except ArithmeticError as e:
                    log(275)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                    log(279)
                    raise
                else:
                    return 283
                    log((-2**30 <= [1] <= '-3.5'))
                    return 287
            with Manager(True) as m, Manager():
                try:
                    raise GeneratorExit
                    raise KeyError('k') from None
                    log(292)
                finally:
                    log(294)
                    log(296)
                    log((3, 2, 1, 0))
                    log(300)
                try:
                    log(301)
                finally:
                    log(303)
                    log(305)
                    log(306)
                    return 309
        except ArithmeticError as e:
            log(310)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in 'ab':
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    raise
                    raise KeyError('k')
                else:
                    log(315)
                for i in ():
                    log('i', i)
                    log(316)
        else:
            raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
            log(320)
        finally:
            log(321)
            return 323
            n324 = 0
            while n324 < 2:
                n324 += 1
                try:
                    continue
                    continue
                    log(330)
                except LookupError as e:
                    log(331)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    continue
                    log(337)
                except ZeroDivisionError as e:
                    log(338)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(339)
                    1 / 0
                    return 344
                finally:
                    log(345)
                    return 347
                    return 349
                with Manager(True) as m, Manager():
                    log(350)
                    raise ValueError('v')
                    raise
        for i in ():
            log('i', i)
            with Manager(), Manager(True) as m:
                n356 = 0
                while n356 < 2:
                    n356 += 1
                    return 358
                    continue
                if [x or 1 for x in (3, 2, 1, 0) if not x]:
                    break
                    break
                try:
                    log(366)
                    log(367)
                    log(-7)
                finally:
                    log(371)
                    raise
                    raise GeneratorExit from KeyError(9)
                    log(([None, 0] | list('hello')))
            if sorted(-100):
                try:
                    log(379)
                    break
                    log([1.5, 1])
                except (KeyError, ValueError) as e:
                    log(384)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise GeneratorExit from KeyError(9)
                    return 390
                except KeyError as e:
                    log(391)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                finally:
                    log(396)
                    raise
        else:
            log(399)
    return 'fell off'
show(run)
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    log(400)
    return 'fell off'
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
async def main():
    try:
        await Wait(5)
    finally:
        log('finally')
show(lambda: drive(main()))
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    for i in 'ab':
        log('i', i)
        for i in 'ab':
            log('i', i)
            try:
                log(401)
                try:
                    return 403
                except ValueError as e:
                    log(404)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except TypeError as e:
                    log(407)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(('aXbXc' ** -1))
                else:
                    raise
                    return 413
                finally:
                    log(414)
                    continue
            except BaseException as e:
                log(417)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    continue
                    continue
                finally:
                    log(422)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    break
                    log((-float('inf') ** -1))
                1 / 0
            except ArithmeticError as e:
                log(431)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    break
                except ZeroDivisionError as e:
                    log(434)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                except KeyError as e:
                    log(437)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(438)
                    log(frozenset({2, 3}))
                    raise ValueError('v') from KeyError(9)
                else:
                    1 / 0
                    raise
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    break
                except BaseException as e:
                    log(452)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    raise
                    raise KeyError('k') from None
                finally:
                    log(459)
                    log(460)
                n462 = 0
                while n462 < 2:
                    n462 += 1
                    raise TypeError
            finally:
                log(465)
                try:
                    break
                finally:
                    log(468)
                    raise
                for i in ():
                    log('i', i)
                    break
            log(474)
    log(475)
    return 'fell off'
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
def run():
    try:
        with Manager() as m, Manager(True) as m:
            log(476)
            n477 = 0
            while n477 < 2:
                n477 += 1
                n478 = 0
                while n478 < 2:
                    n478 += 1
                    raise OSError(2, 'gone') from KeyError(9)
                    log((-2**63 - 1,))
                if complex('inf'):
                    log((range(10, 0, -3))[:])
                    raise
                log(487)
    except (KeyError, ValueError) as e:
        log(488)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            log(489)
            log(490)
        finally:
            log(491)
            with Manager(True), Manager(True) as m:
                n492 = 0
                while n492 < 2:
                    n492 += 1
                    break
                    return 496
                    log(b' x ')
            if (complex('inf') << 0):
                try:
                    raise StopIteration(3) from None
                finally:
                    log(501)
                    log(502)
            n504 = 0
            while n504 < 2:
                n504 += 1
                n505 = 0
                while n505 < 2:
                    n505 += 1
                    break
                    raise
                if ((1+2j)).__format__(8, byteorder='little'):
                    raise
                    break
                else:
                    log(515)
                log(516)
            else:
                log(517)
        n518 = 0
        while n518 < 2:
            n518 += 1
            n519 = 0
            while n519 < 2:
                n519 += 1
                try:
                    continue
                    raise
                    log(bytes(range(65, 75)))
                except BaseException as e:
                    log(526)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    continue
                except ValueError as e:
                    log(531)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    return 535
                log(536)
                try:
                    raise
                except LookupError as e:
                    log(539)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
                    raise TypeError from None
                finally:
                    log(544)
                    return 546
                    break
                    break
            n551 = 0
            while n551 < 2:
                n551 += 1
                try:
                    log(552)
                    continue
                    1 / 0
                except BaseException as e:
                    log(558)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    return 562
                    break
                else:
                    break
                log(567)
            else:
                log(568)
            log(569)
    finally:
        log(570)
        n571 = 0
        while n571 < 2:
            n571 += 1
            with Manager(), Manager() as m:
                continue
                n574 = 0
                while n574 < 2:
                    n574 += 1
                    continue
                n577 = 0
                while n577 < 2:
                    n577 += 1
                    raise StopIteration(3)
                    break
                else:
                    log(582)
            with Manager(True), Manager():
                with Manager(), Manager(True) as m:
                    break
                log(585)
                try:
                    raise
                    raise
                finally:
                    log(590)
                    raise TypeError from KeyError(9)
                    return 594
                    log(596)
            log(597)
        else:
            log(598)
        try:
            n599 = 0
            while n599 < 2:
                n599 += 1
                log(600)
                try:
                    raise OSError(2, 'gone')
                    1 / 0
                    log(((1,)).__getitem__(iter([1, 2])))
                finally:
                    log(607)
                    raise
                n610 = 0
                while n610 < 2:
                    n610 += 1
                    return 612
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                else:
                    log(617)
            if (2.675 <= 1e22):
                try:
                    return 619
                    1 / 0
                except TypeError as e:
                    log(622)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3)
                    1 / 0
                    raise KeyError('k') from KeyError(9)
                finally:
                    log(629)
                    1 / 0
                    log(633)
                n634 = 0
                while n634 < 2:
                    n634 += 1
                    continue
                    log(range(10, 0, -3))
                else:
                    log(639)
            else:
                for i in range(3):
                    log('i', i)
                    raise
                else:
                    log(642)
            log(643)
        except KeyError as e:
            log(644)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if set('a,b,,c', default=0):
                n645 = 0
                while n645 < 2:
                    n645 += 1
                    raise
                try:
                    return 649
                    raise ZeroDivisionError(1, 2)
                except BaseException as e:
                    log(652)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(654)
                    raise TypeError from KeyError(9)
                except TypeError as e:
                    log(657)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(658)
                    raise ValueError('v')
                    1 / 0
            else:
                n664 = 0
                while n664 < 2:
                    n664 += 1
                    raise KeyError('k')
                else:
                    log(667)
                with Manager(True):
                    raise GeneratorExit
                    raise StopIteration(3) from KeyError(9)
            raise
            if 10**20:
                with 5:
                    log(674)
                    log(676)
                    raise KeyError('k')
            else:
                raise
        except BaseException as e:
            log(682)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n683 = 0
            while n683 < 2:
                n683 += 1
                try:
                    break
                    return 687
                finally:
                    log(688)
                    continue
                    1 / 0
                for i in 'ab':
                    log('i', i)
                    return 694
                else:
                    log(695)
            if list('hello'):
                n696 = 0
                while n696 < 2:
                    n696 += 1
                    log(697)
                log(699)
                with Manager(), Manager(True):
                    log({(1, 2): [3]})
                    raise TypeError
                    raise StopIteration(3) from KeyError(9)
            else:
                if f'{(123456.789):=5F}{(123456.789)!r:>20}':
                    raise
                    log(709)
    try:
        log(710)
    except ValueError as e:
        log(711)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            n712 = 0
            while n712 < 2:
                n712 += 1
                try:
                    raise OSError(2, 'gone') from None
                    break
                    return 718
                except Exception as e:
                    log(719)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2)
                else:
                    log(722)
                    1 / 0
                    1 / 0
                try:
                    return 729
                except (KeyError, ValueError) as e:
                    log(730)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                with Manager(True) as m, Manager():
                    log(734)
        finally:
            log(735)
            n736 = 0
            while n736 < 2:
                n736 += 1
                try:
                    1 / 0
                    log((dict(zip('abc', range(3)))).copy())
                except ValueError as e:
                    log(741)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 743
                    raise KeyError('k')
                    log(747)
                finally:
                    log(748)
                    raise
                    continue
                    break
                break
            else:
                log(757)
            n758 = 0
            while n758 < 2:
                n758 += 1
                try:
                    raise KeyError('k')
                except TypeError as e:
                    log(761)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(763)
                except TypeError as e:
                    log(764)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(766)
                    return 768
                    return 770
                else:
                    break
                    raise
                    continue
                finally:
                    log(777)
                    break
                log(780)
            else:
                log(782)
        for i in ():
            log('i', i)
            if object:
                try:
                    break
                finally:
                    log(785)
                    log(787)
                n788 = 0
                while n788 < 2:
                    n788 += 1
                    break
                    1 / 0
                    break
            else:
                with Manager() as m, Manager(True) as m:
                    raise
                    1 / 0
                    return 800
                log(801)
                try:
                    continue
                finally:
                    log(804)
                    continue
                    continue
            try:
                with Manager(True):
                    log(sum(x or 1 for x in (2.5-1e3j) if x))
                1 / 0
            except ZeroDivisionError as e:
                log(813)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    break
                except ZeroDivisionError as e:
                    log(816)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    log(['b', 'a'])
                try:
                    raise
                    continue
                except KeyError as e:
                    log(825)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                except ArithmeticError as e:
                    log(828)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    break
            else:
                for i in iter([4]):
                    log('i', i)
                    log(833)
                    continue
                    continue
                n839 = 0
                while n839 < 2:
                    n839 += 1
                    continue
                n842 = 0
                while n842 < 2:
                    n842 += 1
                    continue
                    log(846)
                    break
                else:
                    log(849)
    return 'fell off'
show(run)
''')
print('#', 8, flush=True)
run_snippet('''
def f(a): return locals()
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(1, b=2))
show(lambda: f(x=1))
show(lambda: f(*(), **{}))
''')
print('#', 9, flush=True)
run_snippet('''
def run():
    *a, b = ([] if bytes(range(65, 75)) else ['b', 'a'])
    return locals()
show(run)
''')
print('#', 10, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case {'a': 1, **rest} if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': 1, **rest}: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(list(-x for x in {1, 2, 3} if not x)))
show(lambda: run(complex('inf')))
show(lambda: run(repr(-1)))
show(lambda: run(...))
''')
print('#', 11, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case str(s) if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [1 | 2 as one, _] if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s) if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(round()))
show(lambda: run(()))
show(lambda: run(10))
show(lambda: run((f'{(2.5):0=30_.10e}{(2.5)!r:>20}' < bytes(range(65, 75)) >= [] >= (frozenset({2, 3}) <= [1]))))
''')
print('#', 12, flush=True)
run_snippet('''
show(lambda: ('é' - (any(-x for x in {(1, 2): [3]} if x != 1) ** 0)))
''')
print('#', 13, flush=True)
run_snippet('''
show(lambda: ((list('hello')).clear(-float('inf')) << 0))
''')
print('#', 14, flush=True)
run_snippet('''
show(lambda: ((list('hello') if ('ΑΣ' < (1, (2, 3)) >= {1} <= frozenset({2, 3})) else b'\\x00\\xff'))[([1]).copy({})])
''')
print('#', 15, flush=True)
run_snippet('''
def run():
    if ('ab' * 20)[256]:
        n850 = 0
        while n850 < 2:
            n850 += 1
            try:
                return 852
                try:
                    break
                    1 / 0
                except KeyError as e:
                    log(857)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(range(2**70))
                    log([*complex('inf'), *{}, *b'\\x00\\xff'])
                except Exception as e:
                    log(862)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 864
            except* KeyError as e:
                log(865)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            with 5, Manager(True):
                for i in [1, 2]:
                    log('i', i)
                    continue
                    log(869)
                else:
                    log(871)
                log(872)
            log(873)
        try:
            log(874)
        except ZeroDivisionError as e:
            log(875)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(876)
                for i in [1, 2]:
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                    raise
                    log(882)
                else:
                    log(883)
            except* KeyError as e:
                log(884)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            n886 = 0
            while n886 < 2:
                n886 += 1
                with Manager() as m, Manager(True):
                    log(('aXbXc', (1,), 1j,))
                    raise
                if ('😀x' if [1, 2, 3, 4, 5] else 1.7976931348623157e308):
                    continue
        else:
            with 5:
                with Manager() as m, Manager(True):
                    log(893)
                    raise StopIteration(3) from None
                if ('% 12.12a' % (float('inf'),)):
                    raise
                else:
                    log((set() ** 10))
            return 902
            try:
                n903 = 0
                while n903 < 2:
                    n903 += 1
                    raise TypeError from None
                    return 907
                else:
                    log(908)
                try:
                    raise
                    raise StopIteration(3)
                except (KeyError, ValueError) as e:
                    log(913)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(916)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                with Manager(True) as m, 5:
                    raise
                    log(((1, (2, 3))).__add__({(1, 2): [3]}, float('inf'), nothing=1))
                    raise GeneratorExit
            except BaseException as e:
                log(925)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (True).conjugate(-1):
                    return 927
                    raise
                else:
                    return 931
                with Manager() as m, Manager() as m:
                    log(932)
                    return 935
            else:
                n936 = 0
                while n936 < 2:
                    n936 += 1
                    raise KeyError('k') from None
                    return 940
                    continue
                else:
                    log(943)
    else:
        log(((1, 2)).count((1, (2, 3)), 3, 'é'))
    try:
        try:
            log(946)
            with Manager(), 5:
                log(-0.0)
                try:
                    log({b'\\x00\\xff': dict(zip('abc', range(3)))})
                    return 953
                    1 / 0
                except Exception as e:
                    log(956)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(frozenset())
                    raise ZeroDivisionError(1, 2)
                    raise OSError(2, 'gone')
                else:
                    raise
                    log(b'')
                if -1:
                    log(967)
                    log(969)
            for i in iter([4]):
                log('i', i)
                try:
                    raise ValueError('v')
                    break
                    continue
                except LookupError as e:
                    log(977)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log(divmod([[1], [2]], 8))
                    break
                finally:
                    log(984)
                    raise
                    return 988
                try:
                    log(bytes(range(65, 75)))
                    log(ValueError('v'))
                    log(994)
                finally:
                    log(995)
                    log((1, (2, 3)))
                    1 / 0
            else:
                log(1000)
        except* ValueError as e:
            log(1001)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        except* ValueError as e:
            log(1003)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise KeyError('from handler')
        try:
            try:
                try:
                    log(1005)
                except (KeyError, ValueError) as e:
                    log(1007)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1011)
                    log(1012)
                try:
                    raise KeyError('k')
                    1 / 0
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except* KeyError as e:
                    log(1020)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(1022)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            finally:
                log(1024)
                try:
                    return 1026
                    raise ValueError('v') from KeyError(9)
                    raise StopIteration(3)
                finally:
                    log(1031)
                    log(format('title case Text', '+12,.25F'))
                n1034 = 0
                while n1034 < 2:
                    n1034 += 1
                    raise OSError(2, 'gone') from KeyError(9)
            for i in iter([4]):
                log('i', i)
                log(1038)
            try:
                log(1039)
                with Manager(True):
                    raise OSError(2, 'gone')
                    raise
                with Manager(True), 5:
                    log(1044)
                    1 / 0
                    log(1049)
            except ZeroDivisionError as e:
                log(1050)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise GeneratorExit from KeyError(9)
                    log((~2**31))
                except ValueError as e:
                    log(1055)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                except KeyError as e:
                    log(1058)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1060
                    raise
            finally:
                log(1063)
                with Manager():
                    log(1064)
        except ValueError as e:
            log(1066)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (1.0 if bytearray(b'xyz') else (1, 2)):
                for i in iter([4]):
                    log('i', i)
                    continue
                    raise ValueError('v') from KeyError(9)
                    continue
                if 0.5:
                    raise TypeError from None
                    return 1076
                    log((lambda x=1: x)[2**63])
                else:
                    raise OSError(2, 'gone') from None
                    return 1082
                    1 / 0
                1 / 0
            with Manager() as m:
                for i in iter([4]):
                    log('i', i)
                    break
        finally:
            log(1089)
            log(1090)
            if ({})[2**63]:
                n1091 = 0
                while n1091 < 2:
                    n1091 += 1
                    return 1093
                    break
                    continue
                else:
                    log(1098)
                log(1099)
                try:
                    return 1101
                    1 / 0
                finally:
                    log(1104)
                    log(1106)
                    raise TypeError from None
        try:
            with Manager(True) as m, Manager():
                if dict(zip('abc', range(3))):
                    log(1110)
                else:
                    return 1112
                    log(1114)
                raise ValueError('v')
                if ((3, 2, 1, 0))[2**31]:
                    log([])
                else:
                    1 / 0
            if [str(x) for x in () if x != 1]:
                try:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise
                except ZeroDivisionError as e:
                    log(1125)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1127
                    raise
                    log(1131)
                else:
                    raise OSError(2, 'gone')
        except* KeyError as e:
            log(1134)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            raise
        except* ValueError as e:
            log(1136)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1137)
        else:
            log(1138)
            log(1139)
        finally:
            log(1140)
            with 5, Manager(True):
                try:
                    raise StopIteration(3) from KeyError(9)
                    log(1144)
                    return 1146
                except ZeroDivisionError as e:
                    log(1147)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1148)
                with 5:
                    raise
                    return 1153
                log(1154)
            log(1155)
            with Manager(True) as m, Manager():
                with Manager(True) as m, Manager(True):
                    raise
                n1158 = 0
                while n1158 < 2:
                    n1158 += 1
                    log(1159)
                with Manager(True) as m, Manager(True) as m:
                    return 1162
                    log(1163)
    finally:
        log(1165)
        with 5, 5:
            log(1166)
            try:
                log(1167)
            except TypeError as e:
                log(1169)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if {2**63: b'', 123456.789: iter([1, 2]), 2**31: b'a,b,c'}:
                    log(1170)
                    log(1173)
            finally:
                log(1174)
                if (range(0))[2]:
                    raise StopIteration(3)
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
            try:
                try:
                    raise TypeError
                    raise KeyError('k')
                    raise
                except KeyError as e:
                    log(1187)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1189)
                    log(2**30)
                finally:
                    log(1192)
                    return 1194
                    raise StopIteration(3) from None
                    log(1197)
                if min(-10**30):
                    log(1199)
                    raise OSError(2, 'gone') from None
                for i in 'ab':
                    log('i', i)
                    continue
                    log(1206)
                else:
                    log(1207)
            finally:
                log(1208)
                log(1209)
                log(1210)
    try:
        log(1212)
    except ZeroDivisionError as e:
        log(1213)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager() as m, Manager(True) as m:
            try:
                try:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                finally:
                    log(1220)
                    log(1221)
                    raise
                with 5:
                    raise
                raise
            finally:
                log(1229)
                with Manager() as m:
                    log(1231)
                    raise GeneratorExit from None
                    return 1235
                n1236 = 0
                while n1236 < 2:
                    n1236 += 1
                    1 / 0
                    raise StopIteration(3)
                    log(1242)
                else:
                    log(1243)
    except ZeroDivisionError as e:
        log(1244)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in 'ab':
            log('i', i)
            if (frozenset({2, 3})).difference_update({1}):
                try:
                    return 1246
                    log(1248)
                    raise ValueError('v') from KeyError(9)
                except BaseException as e:
                    log(1251)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise ZeroDivisionError(1, 2)
                except TypeError as e:
                    log(1256)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    continue
            log(1261)
            if ({(1, 2): [3]} / {'x': None}):
                if ([] | frozenset()):
                    break
                else:
                    log(1264)
                    break
            else:
                if (['b', 'a']).__imul__(1j):
                    continue
                with 5, Manager():
                    return 1271
                    log((b'\\x00\\xff')[3:0])
        with Manager() as m, 5:
            with Manager(True) as m:
                try:
                    raise
                    log(list('hello'))
                except ArithmeticError as e:
                    log(1278)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    1 / 0
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(1285)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1286)
                    raise ValueError('v')
                    log(1290)
                finally:
                    log(1292)
                    raise
    finally:
        log(1295)
        try:
            log(1296)
            for i in range(3):
                log('i', i)
                n1297 = 0
                while n1297 < 2:
                    n1297 += 1
                    continue
                else:
                    log(1300)
        finally:
            log(1301)
            for i in ():
                log('i', i)
                try:
                    return 1303
                    continue
                    return 1307
                except LookupError as e:
                    log(1308)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from None
                    raise ValueError('v') from None
                try:
                    return 1314
                    return 1316
                finally:
                    log(1317)
                    log(('%.12a' % (123456.789,)))
                    continue
                n1322 = 0
                while n1322 < 2:
                    n1322 += 1
                    1 / 0
                    raise TypeError
                    raise StopIteration(3)
                else:
                    log(1329)
        try:
            n1330 = 0
            while n1330 < 2:
                n1330 += 1
                try:
                    log(('😀x' if (3, 2, 1, 0) else {'a': 1, 'b': 2}))
                    break
                except TypeError as e:
                    log(1335)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1336)
                    continue
                    log(1341)
                except KeyError as e:
                    log(1342)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                finally:
                    log(1345)
                    break
                    return 1349
                    log(1351)
        finally:
            log(1352)
            if ('\\x00\\t' >> -1):
                log(1353)
            else:
                with Manager(True) as m:
                    return 1356
                if 1j:
                    raise
                    return 1360
                for i in range(3):
                    log('i', i)
                    break
                    log(1364)
                    continue
            if ('İ')[2**64]:
                log(1367)
                if ((-0.0-0j) if str else set('abc')):
                    return 1369
                    log('title case Text')
                    log(1373)
                else:
                    log(([3, 1, 2] ** 1))
                with 5, Manager():
                    log('ΑΣ')
                    1 / 0
            n1380 = 0
            while n1380 < 2:
                n1380 += 1
                for i in range(3):
                    log('i', i)
                    break
                    break
        if float('é'):
            log(1386)
            try:
                try:
                    log(1387)
                except (KeyError, ValueError) as e:
                    log(1389)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    raise ValueError('v') from KeyError(9)
                    log(int)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                with 5, Manager() as m:
                    return 1399
                    raise KeyError('k') from None
                    log(1402)
            except ArithmeticError as e:
                log(1404)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1405)
                n1406 = 0
                while n1406 < 2:
                    n1406 += 1
                    break
                    log(1409)
                n1411 = 0
                while n1411 < 2:
                    n1411 += 1
                    raise
                    continue
                else:
                    log(1416)
            except ArithmeticError as e:
                log(1417)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 1419
                    raise ZeroDivisionError(1, 2) from None
                    log('ǆ')
                finally:
                    log(1424)
                    raise TypeError
                    log(2**32 + 1)
            n1429 = 0
            while n1429 < 2:
                n1429 += 1
                if ([[1], [2]] * (1, 2)):
                    break
                    continue
                    return 1435
            else:
                log(1436)
        else:
            if (str != ''):
                if (1, 2):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(1440)
                    log((+(2.5-1e3j)))
    return 'fell off'
show(run)
''')
print('#', 16, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case (1, x) if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True if log('guard'): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case whole if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((not {'a': 1, 'b': 2})))
show(lambda: run((frozenset({'x': None}) >> 0)))
show(lambda: run(int(0)))
show(lambda: run((('\\ud800')[3:5:])[8:-100]))
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
    try:
        yield 6
    finally:
        log('finally')
    log((yield from inner()))
    try:
        yield 4
    except ValueError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.close())
show(lambda: g.throw(KeyError))
show(lambda: next(g, 'end'))
show(lambda: g.send(None))
show(lambda: g.send(None))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 18, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    log('got', (yield 1))
    yield 'last'
g = make()
show(lambda: g.throw(GeneratorExit))
show(lambda: g.send(1))
show(lambda: g.throw(GeneratorExit))
show(lambda: next(g, 'end'))
show(lambda: g.send(1))
show(lambda: g.throw(ValueError('t')))
show(g.close)
''')
print('#', 19, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    log((yield from inner()))
    log((yield from inner()))
    with Manager(True):
        yield 10
    log((yield from inner()))
    yield 'last'
g = make()
show(lambda: g.gi_frame is None)
show(lambda: g.gi_running)
show(lambda: g.gi_running)
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(StopIteration))
show(lambda: next(iter(g)))
show(g.close)
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: (('%-12a' % (dict(zip('abc', range(3))),)) >> 64))
''')
print('#', 21, flush=True)
run_snippet('''
def run():
    n1443 = 0
    while n1443 < 2:
        n1443 += 1
        if ({1, 2, 3} <= set()):
            if ord(0, 1.0):
                1 / 0
                log(1446)
                1 / 0
            break
            for i in range(3):
                log('i', i)
                try:
                    break
                    continue
                    log(1455)
                finally:
                    log(1457)
                    log(1458)
                    continue
        if {}:
            raise GeneratorExit
            for i in 'ab':
                log('i', i)
                log(1464)
            log(1465)
        else:
            for i in 'ab':
                log('i', i)
                n1467 = 0
                while n1467 < 2:
                    n1467 += 1
                    log(([1.5, 1])[::5])
                    break
                    raise GeneratorExit
                log(-float('inf'))
            for i in iter([4]):
                log('i', i)
                if ((3, 2, 1, 0) >> 0):
                    raise KeyError('k')
                else:
                    continue
                    continue
                with Manager() as m:
                    log(1483)
                    raise StopIteration(3) from None
                    return 1487
                with Manager():
                    continue
            else:
                log(1490)
        try:
            log(1491)
        finally:
            log(1492)
            try:
                for i in [1, 2]:
                    log('i', i)
                    log(1494)
            except ArithmeticError as e:
                log(1495)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    raise GeneratorExit
                with Manager() as m, Manager():
                    continue
            if ValueError('v'):
                with Manager() as m, 5:
                    continue
                    continue
                    log(1505)
                try:
                    break
                except ValueError as e:
                    log(1508)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1e16)
                    break
                    break
                except KeyError as e:
                    log(1515)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                else:
                    1 / 0
                finally:
                    log(1520)
                    continue
                n1523 = 0
                while n1523 < 2:
                    n1523 += 1
                    raise
                    break
                    1 / 0
            if set():
                if (b'abc' == memoryview(b'view')):
                    log(1530)
                    break
                else:
                    1 / 0
                    continue
                    1 / 0
                log(1540)
            else:
                log(1542)
    else:
        log(1543)
    try:
        try:
            n1544 = 0
            while n1544 < 2:
                n1544 += 1
                n1545 = 0
                while n1545 < 2:
                    n1545 += 1
                    continue
                    raise TypeError
                if [{1}]:
                    break
                else:
                    continue
                    log(1555)
                try:
                    raise
                    return 1559
                except Exception as e:
                    log(1560)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((None,))
                except Exception as e:
                    log(1563)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1565
                    continue
                else:
                    log('aXbXc')
                    log(1571)
                    log(1572)
            else:
                log(1574)
            n1575 = 0
            while n1575 < 2:
                n1575 += 1
                try:
                    break
                    break
                except ValueError as e:
                    log(1580)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise ValueError('v')
                    break
                except BaseException as e:
                    log(1587)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1589)
                    continue
                finally:
                    log(1592)
                    continue
                    log(1595)
                    continue
                log(1599)
            else:
                log(1600)
            for i in 'ab':
                log('i', i)
                try:
                    raise StopIteration(3)
                    log((not {1, 2, 3}))
                finally:
                    log(1605)
                    continue
                if ([])[:8]:
                    raise
                    break
                    return 1613
                else:
                    continue
                try:
                    raise GeneratorExit
                    return 1619
                    continue
                except Exception as e:
                    log(1622)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1624
                    1 / 0
            else:
                log(1627)
        except LookupError as e:
            log(1628)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1629)
            for i in ():
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    raise OSError(2, 'gone')
                    raise ValueError('v')
                else:
                    log(1634)
            else:
                log(1635)
        raise GeneratorExit
    except (KeyError, ValueError) as e:
        log(1638)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        for i in ():
            log('i', i)
            continue
            with Manager(True), Manager(True):
                n1641 = 0
                while n1641 < 2:
                    n1641 += 1
                    1 / 0
                    log(any(str(x) for x in 1j if x))
                    raise ValueError('v')
                with Manager(), Manager(True):
                    raise
                    log(2**63)
                for i in range(3):
                    log('i', i)
                    log(1652)
                    log(1655)
                else:
                    log(1656)
            n1657 = 0
            while n1657 < 2:
                n1657 += 1
                try:
                    raise
                    continue
                finally:
                    log(1662)
                    log([(1+2j), (1+2j), {'x': None}])
                    1 / 0
                    continue
                for i in 'ab':
                    log('i', i)
                    raise
                    raise KeyError('k')
                    break
                try:
                    raise GeneratorExit
                    raise
                    1 / 0
                finally:
                    log(1681)
                    raise TypeError
            else:
                log(1684)
    else:
        with Manager(True):
            n1685 = 0
            while n1685 < 2:
                n1685 += 1
                for i in ():
                    log('i', i)
                    raise OSError(2, 'gone') from None
                    break
                    raise TypeError
                else:
                    log(1692)
    return 'fell off'
show(run)
''')
print('#', 22, flush=True)
run_snippet('''
def make():
    class X(frozenset):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
    class Y(frozenset, X):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        prop = property(lambda self: 'prop')
        def __neg__(self): return 'neg'
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __bool__(self): log('bool'); return False
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
show(lambda: bytes(x))
show(lambda: x + 1)
show(lambda: abs(x))
show(lambda: bool(x))
show(lambda: vars(x))
show(lambda: -x)
show(lambda: 2 * x)
show(lambda: range(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 23, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
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
show(lambda: round(x, 2))
show(lambda: getattr(x, 'nothing', 'default'))
show(lambda: format(x, 'abc'))
show(lambda: list(reversed(x)))
show(lambda: max(x, y) is x)
show(lambda: int(x))
show(lambda: bytes(x))
show(lambda: x + 1)
def change():
    global x; x += 1
show(change)
''')
print('#', 24, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    log((yield from inner()))
    try:
        yield 6
    finally:
        log('finally'); yield 7
    try:
        yield 4
    except ZeroDivisionError as e:
        log(repr(e))
        yield 5
    try:
        yield 4
    except ZeroDivisionError as e:
        log(repr(e))
        yield 5
    yield 'last'
g = make()
show(lambda: g.send(1))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(KeyError))
show(lambda: next(g, 'end'))
show(lambda: g.close())
show(g.close)
''')
print('#', 25, flush=True)
run_snippet('''
def run():
    v = {1: 'one', 1.0: 'float'}
    try:
        v *= 1
    finally:
        log(v)
    return v
show(run)
''')
print('#', 26, flush=True)
run_snippet('''
def make():
    class X(object):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __call__(self, *a, **k): return ('called', a, k)
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __index__(self): log('index'); return 1
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
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
show(lambda: x.value)
show(lambda: X.missing)
show(lambda: bytes(x))
show(lambda: x.method(3))
show(lambda: float(x))
show(lambda: X.__mro__)
show(lambda: x ** 2)
show(lambda: 7 in x)
def change():
    global x; x.new = 1
show(change)
''')
print('#', 27, flush=True)
run_snippet('''
def run():
    a, *b, c = (b' x ' >> 1)
    return locals()
show(run)
''')
print('#', 28, flush=True)
run_snippet('''
def run():
    v = {1: 'one', 1.0: 'float'}
    try:
        v *= 8
    finally:
        log(v)
    return v
show(run)
''')
print('#', 29, flush=True)
run_snippet('''
show(lambda: 0j)
''')
print('#', 30, flush=True)
run_snippet('''
show(lambda: hex(repr(set(), 0j), ((2.5-1e3j) ** -2)))
''')
print('#', 31, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case [*_, last] if subject: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex() if log('guard'): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case {'a': v}: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [*_, last] if log('guard'): return 5, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((any(x or 1 for x in 1e16 if x != 1) >> 1.0)))
show(lambda: run(('%+5.3F' % (1e16,))))
show(lambda: run((sorted(1) if {{1: 2}: 2**63, range(5): 1.7976931348623157e308, slice(None): []} else (+{1: 'one', 1.0: 'float'}))))
show(lambda: run({'x': None}))
''')
print('#', 32, flush=True)
run_snippet('''
show(lambda: ((({1: 2})[-3:] <= (complex('inf')).__abs__(float('inf'))) == 2**30 - 1))
''')
print('#', 33, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise StopIteration(3)
    with Manager(True):
        yield 10
    raise ZeroDivisionError(1, 2)
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: g.throw(KeyError))
show(lambda: g.throw(StopIteration))
show(lambda: g.send(None))
show(lambda: list(g))
show(lambda: list(g))
show(lambda: g.throw(KeyError))
show(g.close)
''')
print('#', 34, flush=True)
run_snippet('''
show(lambda: (('a', 1) != range(0)))
''')
print('#', 35, flush=True)
run_snippet('''
show(lambda: (-format('A\\nB\\r\\nC', '+_x')))
''')
print('#', 36, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    raise TypeError
    yield from [2, 3]
    yield from [2, 3]
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: list(g))
show(lambda: next(g))
show(lambda: g.throw(GeneratorExit))
show(lambda: g.throw(KeyError))
show(lambda: g.send(1))
show(g.close)
''')
print('#', 37, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case bool(): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case []: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case None: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bool() if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((sum(str(x) for x in -7 if not x) not in -10**30)))
show(lambda: run(1j))
show(lambda: run((1, 2)))
show(lambda: run([x for x in 2.5 if x]))
''')
print('#', 38, flush=True)
run_snippet('''
def run():
    v = {1: 'one', 1.0: 'float'}
    try:
        del v[1:1]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 39, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case str(s): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case dict(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case str(s): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(1))
show(lambda: run(b' x '))
show(lambda: run((~[])))
show(lambda: run((b'a,b,c' ** 3)))
''')
print('#', 40, flush=True)
run_snippet('''
show(lambda: b' x ')
''')
print('#', 41, flush=True)
run_snippet('''
show(lambda: ('%-12.12a' % (([] if 5e-324 else ' pad '),)))
''')
print('#', 42, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(1, **{'a': 2}))
show(lambda: f(**5))
show(lambda: f(a=1, b=2, c=3))
show(lambda: f(**{1: 2}))
''')
print('#', 43, flush=True)
run_snippet('''
def run():
    v = b'a,b,c'
    try:
        v.insert(8, {(1, 2): [3]}, (None,))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 44, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __index__(self): log('index'); return 1
        def __setitem__(self, key, value): log('setitem', key, value)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __repr__(self): return f'<{type(self).__name__}>'
        static = staticmethod(lambda *a: ('static', a))
        def __neg__(self): return 'neg'
    class Y(tuple, X):
        pass
        __slots__ = ('a', 's')
        prop = property(lambda self: 'prop')
    class Z(Exception, Y):
        pass
        def __iadd__(self, other): log('iadd'); return NotImplemented
        prop = property(lambda self: 'prop')
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        value = 5
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
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
show(lambda: [1, 2, 3][x])
show(lambda: x @ y)
show(lambda: divmod(x, 1))
show(lambda: x.value)
show(lambda: x.prop)
show(lambda: max(x, y) is x)
show(lambda: f'{x!r:>8}|{x!s}')
show(lambda: x[5])
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 45, flush=True)
run_snippet('''
show(lambda: ({'x': None} | {}))
''')
print('#', 46, flush=True)
run_snippet('''
def run():
    [] = {{'x': None}, '%s-%d'}
    return locals()
show(run)
''')
print('#', 47, flush=True)
run_snippet('''
def make():
    class X(dict):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __set__(self, obj, value): log('set', value)
        def __reversed__(self): return iter('rev')
        def __gt__(self, other): log('gt'); return NotImplemented
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __iter__(self): log('iter'); return iter([5, 6])
    class Y():
        pass
        def __bool__(self): log('bool'); return False
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __index__(self): log('index'); return 1
    class Z(object, X):
        pass
        def __set__(self, obj, value): log('set', value)
        def __mul__(self, other): return ('mul', other)
        def __delattr__(self, name): log('delattr', name)
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
show(lambda: complex(x))
show(lambda: x[0])
show(lambda: vars(x))
show(lambda: x.klass(2))
show(lambda: sorted([x, y]) is None)
show(lambda: X.missing)
show(lambda: 2 * x)
show(lambda: f'{x!r:>8}|{x!s}')
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    v = {'x': None}
    try:
        v[5] = ({'x': None} and {'a': 1, 'b': 2})
    finally:
        log(v)
    return v
show(run)
''')
print('#', 49, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __call__(self, *a, **k): return ('called', a, k)
    class Y():
        pass
        def __eq__(self, other): log('eq', type(other).__name__); return NotImplemented
        def __neg__(self): return 'neg'
        def __get__(self, obj, cls): log('get'); return 'got'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __delattr__(self, name): log('delattr', name)
        def __exit__(self, *a): log('exit', a[0]); return True
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
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
show(lambda: X.klass(2))
show(lambda: X.__mro__)
show(lambda: -x)
show(lambda: bool(x))
show(lambda: next(x))
show(lambda: callable(x))
show(lambda: list(x))
show(lambda: x.__class__.__name__)
def change():
    global x; x.a = 3; log(x.a)
show(change)
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
    try:
        yield 6
    finally:
        log('finally'); return 8
    yield 'last'
g = make()
show(lambda: next(g))
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_running)
show(lambda: g.throw(KeyError))
show(lambda: g.gi_frame is None)
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 51, flush=True)
run_snippet('''
show(lambda: iter([1, 2]))
''')
print('#', 52, flush=True)
run_snippet('''
def run():
    if bytes((-0.0-0j)):
        try:
            log(1693)
            try:
                with 5:
                    1 / 0
                    return 1697
            except BaseException as e:
                log(1698)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1699)
                n1700 = 0
                while n1700 < 2:
                    n1700 += 1
                    raise KeyError('k')
                    1 / 0
                raise OSError(2, 'gone')
            else:
                raise OSError(2, 'gone') from KeyError(9)
                for i in range(3):
                    log('i', i)
                    1 / 0
                else:
                    log(1711)
            if (memoryview(b'view') if 0j else ()):
                raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            else:
                for i in 'ab':
                    log('i', i)
                    log(set('abc'))
                    continue
                log(1718)
                try:
                    1 / 0
                except (KeyError, ValueError) as e:
                    log(1721)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ZeroDivisionError(1, 2) from None
                    raise ZeroDivisionError(1, 2)
                    raise
        except ZeroDivisionError as e:
            log(1728)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(1729)
            try:
                for i in ():
                    log('i', i)
                    1 / 0
                    raise
                    continue
            except Exception as e:
                log(1736)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1737)
            except ZeroDivisionError as e:
                log(1738)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1739 = 0
                while n1739 < 2:
                    n1739 += 1
                    continue
                    log(2)
                    log(1745)
                else:
                    log(1746)
                raise
                try:
                    log('İ')
                except TypeError as e:
                    log(1751)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise ValueError('v') from None
                    log(1757)
                except ZeroDivisionError as e:
                    log(1758)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1760
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(1763)
                    log(1765)
        except TypeError as e:
            log(1766)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if [3, 1, 2]:
                if {}:
                    raise KeyError('k') from KeyError(9)
                    return 1770
                    raise
                try:
                    raise StopIteration(3)
                    log(1775)
                    raise ZeroDivisionError(1, 2)
                finally:
                    log(1779)
                    raise OSError(2, 'gone') from None
                    1 / 0
                    log((2**30 >= 1j > b''))
        finally:
            log(1786)
            try:
                raise
                if (+'aXbXc'):
                    log(1789)
                    1 / 0
                else:
                    log(1793)
                    log('A\\nB\\r\\nC')
            except ZeroDivisionError as e:
                log(1797)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    log(1799)
                1 / 0
            except TypeError as e:
                log(1802)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if 1.7976931348623157e308:
                    return 1804
                    return 1806
                    log((-0.0-0j))
                if (1, (2, 3)):
                    raise ZeroDivisionError(1, 2)
                    raise KeyError('k')
                if (complex('inf') if 0 else b'abc'):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                    1 / 0
                    raise KeyError('k')
                else:
                    log(1820)
                    log(1821)
                    raise GeneratorExit
            finally:
                log(1825)
                with Manager() as m, Manager() as m:
                    log(([None, 0]).remove())
                return 1829
    return 'fell off'
show(run)
''')
print('#', 53, flush=True)
run_snippet('''
def run():
    raise
    log(1832)
    return 'fell off'
show(run)
''')
print('#', 54, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case True: return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [a, *r] if subject: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case int(n) | float(n) if subject: return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 'a' if log('guard'): return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case True: return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run((bool(5) ** -2)))
show(lambda: run({1: 'one', 1.0: 'float'}))
show(lambda: run(set('abc')))
show(lambda: run(('%-12.12%' % (-1.5,))))
''')
print('#', 55, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __round__(self, n=None): return ('round', n)
        def __enter__(self): log('enter'); return self
        def __contains__(self, item): log('contains', item); return item == 1
        def __gt__(self, other): log('gt'); return NotImplemented
        def __neg__(self): return 'neg'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
    class Y(tuple):
        pass
        def __call__(self, *a, **k): return ('called', a, k)
    class Z(tuple, Y):
        pass
        def __gt__(self, other): log('gt'); return NotImplemented
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
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
show(lambda: not x)
show(lambda: x.prop)
show(lambda: round(x, 2))
show(lambda: vars(x))
show(lambda: round(x))
show(lambda: X.missing)
show(lambda: sum(x))
show(lambda: hash(x) == hash(x))
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 56, flush=True)
run_snippet('''
show(lambda: {x or 1 for x in 1.0})
''')
print('#', 57, flush=True)
run_snippet('''
show(lambda: (1e16 >> 31))
''')
print('#', 58, flush=True)
run_snippet('''
def run():
    v = {1, 2, 3}
    try:
        v.pop({'x': None}, 1j)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 59, flush=True)
run_snippet('''
def run():
    v = [1.5, 1]
    try:
        v[5] += ValueError('v')
    finally:
        log(v)
    return v
show(run)
''')
