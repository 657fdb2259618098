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
    if (63 >= 1j < {1} >= b''):
        if (255 if 0j else b'a,b,c'):
            try:
                n1 = 0
                while n1 < 2:
                    n1 += 1
                    log(sum(str(x) for x in (3, 2, 1, 0) if x != 1))
                    return 5
                else:
                    log(6)
            except (KeyError, ValueError) as e:
                log(7)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n8 = 0
                while n8 < 2:
                    n8 += 1
                    break
                    continue
                try:
                    raise OSError(2, 'gone')
                except ArithmeticError as e:
                    log(15)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((3, 2, 1, 0))
            else:
                log(bytes(range(65, 75)))
                log(20)
            finally:
                log(21)
                if sum((x, x) for x in '12' if x != 1):
                    raise
                else:
                    log(24)
                    log(26)
                raise KeyError('k') from KeyError(9)
            with Manager(), Manager(True):
                n30 = 0
                while n30 < 2:
                    n30 += 1
                    return 32
                if [1]:
                    raise
                    raise ValueError('v')
                n37 = 0
                while n37 < 2:
                    n37 += 1
                    log((2 is 10**20))
                    1 / 0
            try:
                try:
                    1 / 0
                    log(44)
                except TypeError as e:
                    log(46)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(47)
                else:
                    raise GeneratorExit
                    log((b'\\x00\\xff' >> 0))
                    log(53)
                finally:
                    log(55)
                    log(56)
                if [str(x) for x in (1, (2, 3)) if x != 1]:
                    log(59)
                    raise StopIteration(3) from None
                    return 63
                else:
                    raise
                    log(66)
                    raise
            except LookupError as e:
                log(70)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n71 = 0
                while n71 < 2:
                    n71 += 1
                    return 73
                    continue
                    log({1: 2})
                else:
                    log(78)
                with Manager():
                    return 80
                    log(())
        else:
            if (1 != 1/3 != {1} <= range(2**70)):
                try:
                    raise TypeError from None
                    log(85)
                except ValueError as e:
                    log(87)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 89
                except (KeyError, ValueError) as e:
                    log(90)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(91)
                    raise ValueError('v') from None
                finally:
                    log(95)
                    1 / 0
            with Manager() as m:
                log(98)
            if ((3, 2, 1, 0))[8::1]:
                raise OSError(2, 'gone') from None
        if round(NotImplemented, (1, (2, 3)), (1, (2, 3))):
            n101 = 0
            while n101 < 2:
                n101 += 1
                log(102)
                raise
            else:
                log(105)
            with Manager(True) as m:
                log(107)
                log(108)
        else:
            log(110)
            try:
                try:
                    log(112)
                except (KeyError, ValueError) as e:
                    log(113)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                    log((2**61 != str))
                else:
                    raise
                    raise ValueError('v')
                finally:
                    log(122)
                    1 / 0
                1 / 0
                try:
                    log(128)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log(132)
                except BaseException as e:
                    log(133)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log((+1.7976931348623157e308))
                except BaseException as e:
                    log(138)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 140
                    1 / 0
                    1 / 0
            except* ValueError as e:
                log(145)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(146)
            finally:
                log(147)
                try:
                    return 149
                except TypeError as e:
                    log(150)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 154
                    return 156
                try:
                    raise
                    raise GeneratorExit from None
                    log(161)
                except LookupError as e:
                    log(163)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(164)
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            if 2**64:
                log(168)
                log(169)
            else:
                n170 = 0
                while n170 < 2:
                    n170 += 1
                    break
                    raise KeyError('k') from KeyError(9)
                else:
                    log(175)
    try:
        with 5:
            try:
                n176 = 0
                while n176 < 2:
                    n176 += 1
                    return 178
                else:
                    log(179)
                with 5:
                    log((0j if [3, 1, 2] else [1]))
                    raise
                if 1:
                    raise GeneratorExit
                    log(186)
                    1 / 0
            except (KeyError, ValueError) as e:
                log(190)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log((-256 != {1: 2} == (1+2j) >= 'İ'))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(195)
                finally:
                    log(197)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    raise ValueError('v')
            else:
                if print:
                    log(203)
                    log([1, 2, 3, 4, 5])
                    log(206)
                else:
                    return 209
                try:
                    1 / 0
                    1 / 0
                except ValueError as e:
                    log(214)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                except ArithmeticError as e:
                    log(217)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(218)
                    raise ZeroDivisionError(1, 2) from None
                    raise StopIteration(3)
                finally:
                    log(224)
                    raise TypeError from None
                    1 / 0
                    raise GeneratorExit from KeyError(9)
                with Manager(True) as m:
                    raise TypeError
                    log(({'a': 1, 'b': 2})[2**30 - 1])
            finally:
                log(235)
                try:
                    return 237
                    raise ValueError('v')
                except ValueError as e:
                    log(240)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except BaseException as e:
                    log(243)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(247)
                    log((range(2**70) in range(0)))
                log(250)
        with 5:
            raise KeyError('k') from KeyError(9)
            try:
                with 5, Manager(True):
                    return 254
                    log(256)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                n259 = 0
                while n259 < 2:
                    n259 += 1
                    break
                with Manager() as m:
                    raise
            except LookupError as e:
                log(264)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if set():
                    raise OSError(2, 'gone')
                    log(267)
                    log(issubclass())
                else:
                    log(271)
            except ArithmeticError as e:
                log(273)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if {1}:
                    1 / 0
                    raise StopIteration(3)
                    log({1, 2, 3})
                try:
                    log(281)
                    raise GeneratorExit from KeyError(9)
                    log(284)
                except (KeyError, ValueError) as e:
                    log(286)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                finally:
                    log(289)
                    log(({1: 2}).setdefault())
                    raise
                with Manager(True):
                    return 295
                    1 / 0
                    1 / 0
            else:
                n300 = 0
                while n300 < 2:
                    n300 += 1
                    log([])
                log(303)
                for i in [1, 2]:
                    log('i', i)
                    log(305)
            finally:
                log(307)
                try:
                    log(309)
                finally:
                    log(310)
                    log((1e22 ** -1))
                if (1.7976931348623157e308).conjugate(-3, default=0):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    raise
                    log(318)
                    raise StopIteration(3)
            log(321)
    except ArithmeticError as e:
        log(322)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            raise
        except KeyError as e:
            log(325)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n326 = 0
            while n326 < 2:
                n326 += 1
                if (()).count(5e-324):
                    break
                    continue
                else:
                    continue
                    break
                    continue
                if b'\\x00\\xff':
                    raise
                else:
                    raise StopIteration(3) from None
            log(341)
        except ValueError as e:
            log(342)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                with Manager(True), Manager() as m:
                    1 / 0
                    log(345)
                    log(348)
                try:
                    return 350
                    log(352)
                    1 / 0
                except TypeError as e:
                    log(355)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from None
                except ValueError as e:
                    log(358)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                finally:
                    log(361)
                    return 363
                try:
                    log(364)
                except (KeyError, ValueError) as e:
                    log(366)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(complex('é'))
                    raise
                else:
                    return 374
            except ValueError as e:
                log(375)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise GeneratorExit from None
                    raise OSError(2, 'gone') from KeyError(9)
                except* KeyError as e:
                    log(380)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* KeyError as e:
                    log(382)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(383)
                finally:
                    log(384)
                    raise OSError(2, 'gone')
                    log(387)
                    raise
                for i in range(3):
                    log('i', i)
                    log(391)
                    break
                    break
                log(397)
            else:
                for i in [1, 2]:
                    log('i', i)
                    raise StopIteration(3)
                    log(400)
                    continue
                else:
                    log(404)
            for i in [1, 2]:
                log('i', i)
                log(405)
            else:
                log(406)
        finally:
            log(407)
            1 / 0
            n410 = 0
            while n410 < 2:
                n410 += 1
                try:
                    return 412
                    raise StopIteration(3)
                finally:
                    log(415)
                    raise TypeError from None
                    log(418)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                for i in iter([4]):
                    log('i', i)
                    log(423)
            with Manager(True):
                with Manager(True), Manager():
                    log(424)
                    raise GeneratorExit
                n428 = 0
                while n428 < 2:
                    n428 += 1
                    log(({1: 2} ** 3))
                    log(431)
                try:
                    raise ValueError('v')
                    raise TypeError from KeyError(9)
                except* KeyError as e:
                    log(437)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(439)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    log(441)
                finally:
                    log(443)
                    raise OSError(2, 'gone') from KeyError(9)
                    1 / 0
    except (KeyError, ValueError) as e:
        log(448)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            try:
                if (2.675 ** -1):
                    1 / 0
                    raise
                    log((-256 >= 0j))
                else:
                    raise
            except (KeyError, ValueError) as e:
                log(457)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in [1, 2]:
                    log('i', i)
                    log(458)
                    log(460)
                    continue
                else:
                    log(464)
                try:
                    log(465)
                    log(({'a': 1, 'b': 2} ** -2))
                except TypeError as e:
                    log(469)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(470)
                except ZeroDivisionError as e:
                    log(472)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(473)
                    log(475)
            except KeyError as e:
                log(477)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n478 = 0
                while n478 < 2:
                    n478 += 1
                    break
                    log(5e-324)
                    log((1, 2))
                for i in [1, 2]:
                    log('i', i)
                    log(485)
                    log(f'{(1e16):-08}{(1e16)!r:>20}')
                try:
                    raise
                except BaseException as e:
                    log(491)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from None
                    raise
                except BaseException as e:
                    log(496)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    return 500
                    log(format(memoryview(b'view'), '-.25'))
                else:
                    1 / 0
                    log(505)
                finally:
                    log(507)
                    log(509)
                    raise StopIteration(3)
            else:
                n512 = 0
                while n512 < 2:
                    n512 += 1
                    log(513)
                    return 516
                with Manager(True):
                    raise KeyError('k')
                    raise
                try:
                    log(521)
                    log(524)
                    return 526
                finally:
                    log(527)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(['b', 'a'])
        except Exception as e:
            log(532)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            n533 = 0
            while n533 < 2:
                n533 += 1
                log(535)
            else:
                log(536)
            with Manager() as m:
                try:
                    log((['b', 'a'] if {'a': 1, 'b': 2} else 'a'))
                finally:
                    log(539)
                    log(541)
                    return 543
                with Manager():
                    log({})
            if ('ΑΣ' >> 100):
                for i in range(3):
                    log('i', i)
                    log(546)
            else:
                with Manager() as m:
                    log(548)
                with Manager(True):
                    raise ZeroDivisionError(1, 2) from None
                    raise
                log(554)
        except ArithmeticError as e:
            log(555)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(556)
            n557 = 0
            while n557 < 2:
                n557 += 1
                for i in iter([4]):
                    log('i', i)
                    break
                    continue
                for i in [1, 2]:
                    log('i', i)
                    raise GeneratorExit from None
                    break
                    break
                try:
                    1 / 0
                    return 571
                    continue
                except BaseException as e:
                    log(574)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                finally:
                    log(577)
                    continue
            else:
                log(580)
            try:
                log(581)
            finally:
                log(582)
                try:
                    raise OSError(2, 'gone')
                finally:
                    log(585)
                    return 587
                n588 = 0
                while n588 < 2:
                    n588 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                try:
                    log(592)
                    1 / 0
                    log(595)
                finally:
                    log(597)
                    raise ZeroDivisionError(1, 2)
                    return 601
                    return 603
        else:
            log(({(1, 2): [3]}).__or__(-1, 10**20, -1))
        finally:
            log(606)
            for i in 'ab':
                log('i', i)
                try:
                    log(608)
                except KeyError as e:
                    log(609)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except BaseException as e:
                    log(612)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                try:
                    break
                    raise StopIteration(3)
                finally:
                    log(619)
                    return 621
                    log(623)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            else:
                log(626)
            try:
                with 5:
                    raise ValueError('v') from None
            except BaseException as e:
                log(629)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise OSError(2, 'gone')
                log(632)
                try:
                    return 634
                    return 636
                    log(638)
                finally:
                    log(639)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            except BaseException as e:
                log(642)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                return 644
                with Manager():
                    return 646
                    raise OSError(2, 'gone') from None
                    raise TypeError from KeyError(9)
            else:
                n651 = 0
                while n651 < 2:
                    n651 += 1
                    log(652)
                    continue
                else:
                    log(656)
    finally:
        log(657)
        n658 = 0
        while n658 < 2:
            n658 += 1
            log(enumerate())
        try:
            try:
                return 662
            finally:
                log(663)
                try:
                    raise
                    log((0.0).fromhex(()))
                    log(669)
                finally:
                    log(670)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                log(673)
            n674 = 0
            while n674 < 2:
                n674 += 1
                n675 = 0
                while n675 < 2:
                    n675 += 1
                    return 677
                    raise
                else:
                    log(680)
            else:
                log(681)
        finally:
            log(682)
            log(683)
        for i in [1, 2]:
            log('i', i)
            n684 = 0
            while n684 < 2:
                n684 += 1
                with Manager() as m:
                    break
                    log(688)
                    break
        else:
            log(691)
    return 'fell off'
show(run)
''')
print('#', 1, flush=True)
run_snippet('''
def run():
    try:
        try:
            try:
                log(692)
                for i in range(3):
                    log('i', i)
                    break
                    1 / 0
                    1 / 0
                else:
                    log(699)
                log(700)
            except ZeroDivisionError as e:
                log(701)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(702)
                try:
                    log(703)
                    1 / 0
                    log(708)
                except ValueError as e:
                    log(709)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError
                    raise
                    return 715
                for i in [1, 2]:
                    log('i', i)
                    log((-2**64))
                    log(719)
                    log((+b'a,b,c'))
                else:
                    log(722)
            except ZeroDivisionError as e:
                log(723)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n724 = 0
                while n724 < 2:
                    n724 += 1
                    1 / 0
                    continue
                n729 = 0
                while n729 < 2:
                    n729 += 1
                    raise
                    continue
                with Manager(), Manager():
                    return 735
                    log(736)
                    log(739)
            finally:
                log(740)
                with Manager():
                    return 742
                    log(744)
                try:
                    log(746)
                except ZeroDivisionError as e:
                    log(747)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except TypeError as e:
                    log(750)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(({} ** 2))
                    log(754)
                for i in [1, 2]:
                    log('i', i)
                    log([-x for x in range(2**70) if not x])
                    log(758)
                    1 / 0
                else:
                    log(761)
            if ([[1], [2]] if set() else '😀x'):
                if (10 if ['b', 'a'] else -7):
                    1 / 0
                    return 765
                    log((-0.1))
                with 5, Manager() as m:
                    raise
                    raise
                n772 = 0
                while n772 < 2:
                    n772 += 1
                    return 774
                    log(776)
                    raise ZeroDivisionError(1, 2) from None
        except TypeError as e:
            log(779)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            for i in range(3):
                log('i', i)
                continue
                n782 = 0
                while n782 < 2:
                    n782 += 1
                    1 / 0
                else:
                    log(785)
                try:
                    return 787
                except Exception as e:
                    log(788)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                    return 794
                except BaseException as e:
                    log(795)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(799)
                finally:
                    log(800)
                    log([(x, x) for x in {1} if not x])
                    log(('%-.3a' % (1j,)))
                    log(805)
            else:
                log(807)
            with Manager() as m:
                n808 = 0
                while n808 < 2:
                    n808 += 1
                    raise
                    break
                else:
                    log(813)
                try:
                    log((lambda x=1: x).indices())
                    raise KeyError('k') from KeyError(9)
                    log(819)
                except BaseException as e:
                    log(820)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    log(((1,) ** 1))
                else:
                    return 826
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    log((set() ** -2))
                finally:
                    log(831)
                    log(832)
                    return 835
                    log(836)
                log(838)
            log(839)
        else:
            raise StopIteration(3) from KeyError(9)
            try:
                for i in ():
                    log('i', i)
                    log((0j ** 2))
                    raise OSError(2, 'gone') from None
                else:
                    log(846)
            except ZeroDivisionError as e:
                log(847)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(848)
        finally:
            log(849)
            return 851
        with 5, 5:
            log(852)
    except BaseException as e:
        log(853)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(True) as m:
            log(854)
            n856 = 0
            while n856 < 2:
                n856 += 1
                with Manager() as m:
                    continue
            else:
                log(859)
        with Manager() as m:
            n860 = 0
            while n860 < 2:
                n860 += 1
                try:
                    raise
                    log(864)
                except ValueError as e:
                    log(865)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    break
                break
                n872 = 0
                while n872 < 2:
                    n872 += 1
                    break
                    break
                else:
                    log(877)
            n878 = 0
            while n878 < 2:
                n878 += 1
                log(879)
                log(880)
            else:
                log(881)
            try:
                n882 = 0
                while n882 < 2:
                    n882 += 1
                    raise
                else:
                    log(885)
                raise GeneratorExit
                n888 = 0
                while n888 < 2:
                    n888 += 1
                    log(890)
                    log(('A\\nB\\r\\nC' in 'A\\nB\\r\\nC'))
                    raise ValueError('v') from None
                else:
                    log(895)
            except (KeyError, ValueError) as e:
                log(896)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(897)
                try:
                    raise OSError(2, 'gone')
                except ValueError as e:
                    log(900)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 902
                    log(904)
                except Exception as e:
                    log(905)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(907)
                    log(909)
                finally:
                    log(910)
                    raise ValueError('v')
                for i in iter([4]):
                    log('i', i)
                    break
                else:
                    log(915)
            else:
                1 / 0
                log(918)
                try:
                    log(919)
                    log(921)
                finally:
                    log(923)
                    raise
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            finally:
                log(930)
                n931 = 0
                while n931 < 2:
                    n931 += 1
                    continue
                    continue
                    raise TypeError
    finally:
        log(938)
        n939 = 0
        while n939 < 2:
            n939 += 1
            with Manager():
                n940 = 0
                while n940 < 2:
                    n940 += 1
                    log(942)
                    break
        else:
            log(945)
    try:
        for i in range(3):
            log('i', i)
            with 5, Manager(True):
                try:
                    raise KeyError('k') from KeyError(9)
                except* ValueError as e:
                    log(948)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                else:
                    return 951
                    return 953
                    raise KeyError('k') from KeyError(9)
                try:
                    break
                except BaseException as e:
                    log(958)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
            with Manager(True) as m:
                log(961)
                try:
                    raise GeneratorExit
                    log((range(0) if {} else {1: 2}))
                finally:
                    log(966)
                    raise
                    log(970)
        else:
            log(971)
        for i in range(3):
            log('i', i)
            with Manager(), 5:
                try:
                    1 / 0
                except TypeError as e:
                    log(974)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(range(5))
                except KeyError as e:
                    log(977)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    1 / 0
                    1 / 0
                finally:
                    log(984)
                    log((range(10, 0, -3))[:2])
                    log(987)
                for i in range(3):
                    log('i', i)
                    1 / 0
                n991 = 0
                while n991 < 2:
                    n991 += 1
                    1 / 0
                    break
            continue
        for i in [1, 2]:
            log('i', i)
            try:
                if str():
                    break
            except BaseException as e:
                log(1000)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ('İ' ** -1):
                    raise ValueError('v') from KeyError(9)
                else:
                    raise ValueError('v')
                try:
                    1 / 0
                    break
                finally:
                    log(1009)
                    raise ValueError('v')
            except (KeyError, ValueError) as e:
                log(1012)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 1014
                finally:
                    log(1015)
                    log(1016)
                    log(1019)
                    continue
                for i in iter([4]):
                    log('i', i)
                    raise
                n1024 = 0
                while n1024 < 2:
                    n1024 += 1
                    break
            log(1027)
            log(1029)
    except (KeyError, ValueError) as e:
        log(1030)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            with Manager() as m:
                if (2**31 ** -1):
                    log(1032)
                    raise ValueError('v') from None
                else:
                    return 1036
                    1 / 0
                    return 1040
                try:
                    log((range(5))[:3])
                    raise
                    raise
                except KeyError as e:
                    log(1047)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                    1 / 0
                    1 / 0
                finally:
                    log(1054)
                    raise StopIteration(3)
                with Manager() as m:
                    log(1057)
                    return 1060
                    raise ValueError('v')
            for i in range(3):
                log('i', i)
                n1063 = 0
                while n1063 < 2:
                    n1063 += 1
                    log(1064)
                    1 / 0
                else:
                    log(1068)
                log(1069)
            else:
                log(1070)
        except KeyError as e:
            log(1071)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(1072)
                with Manager(True) as m:
                    log(1074)
                    log(1076)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                for i in [1, 2]:
                    log('i', i)
                    return 1080
                    log(1082)
                else:
                    log(1083)
            except* (TypeError, OSError) as e:
                log(1084)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* (TypeError, OSError) as e:
                log(1086)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            with 5, Manager(True) as m:
                if pow(3, set(), 1e16):
                    raise
                    raise
                with Manager(True) as m, 5:
                    log(list(str(x) for x in [None, 0] if x != 1))
                    log(1094)
            try:
                n1096 = 0
                while n1096 < 2:
                    n1096 += 1
                    log(1098)
                    return 1100
                with Manager() as m, Manager() as m:
                    log({1: 'one', 1.0: 'float'})
            except* (TypeError, OSError) as e:
                log(1103)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            finally:
                log(1105)
                for i in ():
                    log('i', i)
                    continue
                    break
                else:
                    log(1110)
                with Manager(True):
                    raise ZeroDivisionError(1, 2)
                    raise
                log(1115)
        with 5:
            if ((3, 2, 1, 0) - (3, 2, 1, 0)):
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    continue
                else:
                    log(1120)
                for i in 'ab':
                    log('i', i)
                    1 / 0
                    log((-type))
            else:
                if [-2**62, (3, 2, 1, 0), 'a,b,,c']:
                    raise GeneratorExit from KeyError(9)
                log(1127)
            for i in iter([4]):
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    break
                    return 1131
                else:
                    log(1132)
                if (len)[0]:
                    return 1134
    else:
        try:
            for i in iter([4]):
                log('i', i)
                try:
                    raise StopIteration(3) from None
                finally:
                    log(1137)
                    log(1138)
                if ({1: 2})[0]:
                    continue
                    1 / 0
                else:
                    continue
                    break
                    break
            else:
                log(1150)
            try:
                try:
                    raise
                    log(1153)
                    log(1156)
                finally:
                    log(1157)
                    raise ValueError('v')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                try:
                    1 / 0
                    raise
                except ZeroDivisionError as e:
                    log(1168)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((('a', 1) >> 31))
                    log(1171)
                else:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(123456.789)
                finally:
                    log(1177)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(1181)
                    raise
                try:
                    return 1185
                finally:
                    log(1186)
                    log(1187)
                    raise
            except BaseException as e:
                log(1191)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with 5:
                    raise ValueError('v')
                    log(set('abc'))
            except BaseException as e:
                log(1196)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    1 / 0
                    log(1199)
                except KeyError as e:
                    log(1201)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise TypeError from None
                    1 / 0
                except TypeError as e:
                    log(1206)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1207)
                    return 1210
                    log(1211)
                else:
                    1 / 0
                    log(1215)
                    return 1218
            log(1220)
        except (KeyError, ValueError) as e:
            log(1221)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with Manager(True):
                if bytearray():
                    raise TypeError
                    log(1224)
                log(1226)
        finally:
            log(1227)
            if 2**63:
                n1228 = 0
                while n1228 < 2:
                    n1228 += 1
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
                else:
                    log(1231)
            try:
                log(1232)
            except (KeyError, ValueError) as e:
                log(1234)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n1235 = 0
                while n1235 < 2:
                    n1235 += 1
                    1 / 0
            except LookupError as e:
                log(1238)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(memoryview(b'view'))
                    log((list('hello') | '\\ud800'))
                    return 1244
                finally:
                    log(1245)
                    log(1246)
                    log(1248)
            finally:
                log(1250)
                for i in iter([4]):
                    log('i', i)
                    return 1252
            log(1253)
    finally:
        log(1254)
        try:
            n1255 = 0
            while n1255 < 2:
                n1255 += 1
                log(1256)
                n1257 = 0
                while n1257 < 2:
                    n1257 += 1
                    log(1259)
                    break
                    break
                with Manager(True) as m, Manager(True) as m:
                    raise
                    raise GeneratorExit from None
            else:
                log(1268)
            log(1269)
            raise ZeroDivisionError(1, 2)
        finally:
            log(1273)
            for i in range(3):
                log('i', i)
                raise
            else:
                log(1276)
    return 'fell off'
show(run)
''')
print('#', 2, flush=True)
run_snippet('''
def run():
    v = [None, 0]
    try:
        v[1:1] = enumerate([1.5, 1], -1, 100)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 3, flush=True)
run_snippet('''
show(lambda: 1e16)
''')
print('#', 4, flush=True)
run_snippet('''
def run():
    a, *b = (None,)
    return locals()
show(run)
''')
print('#', 5, flush=True)
run_snippet('''
def f(a, *args, b): return locals()
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(**{1: 2}))
show(lambda: f(1, 2, 3))
''')
print('#', 6, flush=True)
run_snippet('''
def run():
    v = {1: 'one', 1.0: 'float'}
    try:
        v += [None, 0]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 7, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case list([x, y]): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case [[a], b]: return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case list([x, y]): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run([0] * 5))
show(lambda: run([str(x) for x in {1, 2, 3}]))
show(lambda: run((range(2**70) if (2**30 - 1 > [1] >= (1, 2)) else (iter([1, 2])).__eq__(2, 2**32 + 1))))
show(lambda: run('ǆ'))
''')
print('#', 8, flush=True)
run_snippet('''
def make():
    class X(str):
        pass
        def __index__(self): log('index'); return 1
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __dir__(self): return ['b', 'a']
        def __setitem__(self, key, value): log('setitem', key, value)
        def __format__(self, spec): return f'fmt[{spec}]'
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
    class Y(list):
        pass
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
show(lambda: int(x))
show(lambda: repr(x))
show(lambda: X.__mro__)
show(lambda: bytes(x))
show(lambda: X.static(1))
show(lambda: 1 in x)
show(lambda: x.anything)
show(lambda: max(x, y) is x)
def change():
    global x; x.a = 3; log(x.a)
show(change)
''')
print('#', 9, flush=True)
run_snippet('''
show(lambda: (len)[::])
''')
print('#', 10, flush=True)
run_snippet('''
show(lambda: ((+(bytearray(b'xyz') // b'\\x00\\xff')) - (((-0.0-0j)).__format__() ** None)))
''')
print('#', 11, flush=True)
run_snippet('''
show(lambda: (256).__pow__(memoryview(b'view')))
''')
print('#', 12, flush=True)
run_snippet('''
def f(*, a): return locals()
show(lambda: f(*[1], *[2], b=3))
show(lambda: f(**{1: 2}))
show(lambda: f(*'ab', **{'c': 1, 'd': 2}))
show(lambda: f(1, **{'a': 2}))
''')
print('#', 13, flush=True)
run_snippet('''
def run():
    try:
        n1277 = 0
        while n1277 < 2:
            n1277 += 1
            log(1278)
            if ('%0.3c' % (-1e-7,)):
                try:
                    log(1280)
                    continue
                    break
                except* KeyError as e:
                    log(1285)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
            n1287 = 0
            while n1287 < 2:
                n1287 += 1
                log(1288)
                try:
                    log(1289)
                finally:
                    log(1291)
                    1 / 0
                    1 / 0
                for i in ():
                    log('i', i)
                    raise
                    return 1299
                    return 1301
                else:
                    log(1302)
    except* KeyError as e:
        log(1303)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(1304)
    except* ValueError as e:
        log(1305)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise KeyError('from handler')
    finally:
        log(1307)
        if (b'a' not in memoryview(b'view')):
            log(1308)
            try:
                log(1309)
                try:
                    log(1310)
                    raise ValueError('v') from KeyError(9)
                    raise TypeError
                except* (TypeError, OSError) as e:
                    log(1316)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* ValueError as e:
                    log(1318)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    raise KeyError('k')
                finally:
                    log(1322)
                    raise TypeError from None
                try:
                    return 1326
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                finally:
                    log(1331)
                    1 / 0
            except ValueError as e:
                log(1334)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if format(-3, 1):
                    raise
                    log((-256 != -1 != set()))
                else:
                    raise ZeroDivisionError(1, 2)
                    log(1342)
                n1343 = 0
                while n1343 < 2:
                    n1343 += 1
                    break
                try:
                    raise ValueError('v')
                    raise OSError(2, 'gone')
                except (KeyError, ValueError) as e:
                    log(1350)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1351)
                    1 / 0
                except TypeError as e:
                    log(1355)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 1359
                    raise KeyError('k')
            finally:
                log(1362)
                if ('ǆ')[0:2]:
                    raise GeneratorExit
                try:
                    raise GeneratorExit
                except ArithmeticError as e:
                    log(1367)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    log(1371)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                finally:
                    log(1374)
                    log(1375)
            log(1377)
        n1378 = 0
        while n1378 < 2:
            n1378 += 1
            if ((None,))[1::]:
                if ([1, 2, 3, 4, 5] not in []):
                    break
            with Manager(True):
                try:
                    continue
                except ArithmeticError as e:
                    log(1383)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    return 1387
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    log(1391)
                    continue
                else:
                    log(1394)
            if (2**63 if -1 else {'x': None}):
                try:
                    return 1396
                    raise OSError(2, 'gone') from None
                    return 1400
                finally:
                    log(1401)
                    break
                    break
                try:
                    1 / 0
                    log([])
                finally:
                    log(1410)
                    break
                    break
                    return 1416
            else:
                log(1417)
                if format('', '+30.10c'):
                    break
                else:
                    break
                    continue
        else:
            log(1424)
        try:
            if (('a', 1) ** 0.5):
                n1425 = 0
                while n1425 < 2:
                    n1425 += 1
                    log(Ellipsis)
                    log(1428)
                else:
                    log(1430)
                raise OSError(2, 'gone') from None
                n1433 = 0
                while n1433 < 2:
                    n1433 += 1
                    raise ValueError('v')
            else:
                try:
                    log(frozenset({2, 3}))
                finally:
                    log(1438)
                    log(1440)
                try:
                    raise
                except ArithmeticError as e:
                    log(1443)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({(1, 2): [3]})
                    log((lambda x=1: x * NotImplemented))
                    raise TypeError
                except ZeroDivisionError as e:
                    log(1450)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    return 1454
                    log('-3.5')
                else:
                    log({b' x ', (3, 2, 1, 0)})
                    log(bytes(range(65, 75)))
                    raise GeneratorExit from None
            log(1463)
            n1464 = 0
            while n1464 < 2:
                n1464 += 1
                try:
                    raise KeyError('k') from KeyError(9)
                    return 1468
                except ArithmeticError as e:
                    log(1469)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise StopIteration(3) from None
                except ArithmeticError as e:
                    log(1472)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(1475)
                    continue
                    break
                    break
        except LookupError as e:
            log(1482)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            with 5:
                n1483 = 0
                while n1483 < 2:
                    n1483 += 1
                    continue
            try:
                for i in [1, 2]:
                    log('i', i)
                    1 / 0
                    raise
            except KeyError as e:
                log(1490)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
                try:
                    return 1494
                    raise ValueError('v') from None
                except ArithmeticError as e:
                    log(1497)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1498)
                    raise OSError(2, 'gone')
                    log(1503)
                except ValueError as e:
                    log(1504)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1505)
                    raise GeneratorExit from KeyError(9)
                with Manager(True) as m, Manager(True) as m:
                    log(1510)
            finally:
                log(1511)
                try:
                    raise
                    return 1515
                    raise ValueError('v') from None
                finally:
                    log(1518)
                    raise
                    raise ZeroDivisionError(1, 2)
                    return 1524
        finally:
            log(1525)
            1 / 0
    log(1529)
    n1530 = 0
    while n1530 < 2:
        n1530 += 1
        log('%s-%d')
    else:
        log(1533)
    return 'fell off'
show(run)
''')
print('#', 14, flush=True)
run_snippet('''
def run():
    log(1534)
    for i in ():
        log('i', i)
        try:
            with Manager() as m:
                try:
                    continue
                finally:
                    log(1537)
                    continue
                    log(([0] * 5).count(reverse=True))
                    break
            if range(10, 0, -3):
                if (~3):
                    raise
                    break
                    return 1549
                else:
                    continue
                    raise
                for i in 'ab':
                    log('i', i)
                    raise ZeroDivisionError(1, 2)
                else:
                    log(1556)
                with Manager(True) as m, 5:
                    raise KeyError('k') from KeyError(9)
                    break
                    break
            else:
                try:
                    log(1563)
                    raise StopIteration(3)
                    continue
                except* ValueError as e:
                    log(1569)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                except* (TypeError, OSError) as e:
                    log(1571)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1572)
            try:
                for i in ():
                    log('i', i)
                    continue
                    return 1576
                    return 1578
            finally:
                log(1579)
                for i in 'ab':
                    log('i', i)
                    1 / 0
                else:
                    log(1582)
        finally:
            log(1583)
            if b'':
                if {(1, 2): [3]}:
                    return 1585
                else:
                    log(1587)
                if ({1} if 1e22 else (1, 2)):
                    raise StopIteration(3) from None
                    log([(x, x) for x in str])
                    raise
                else:
                    raise ZeroDivisionError(1, 2)
                    break
                log(1598)
            else:
                n1599 = 0
                while n1599 < 2:
                    n1599 += 1
                    log(1600)
                    continue
                else:
                    log(1604)
    log(1605)
    return 'fell off'
show(run)
''')
print('#', 15, flush=True)
run_snippet('''
def inner():
    try:
        yield 'inner'
    finally:
        log('inner done')
    return 'inner result'
def make():
    log((yield from inner()))
    raise OSError(2, 'gone')
    yield 'last'
g = make()
show(lambda: g.throw(ValueError('t')))
show(lambda: g.gi_running)
show(lambda: g.send(1))
show(lambda: g.throw(KeyError))
show(lambda: next(iter(g)))
show(lambda: g.throw(GeneratorExit))
show(g.close)
''')
print('#', 16, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(x=1))
show(lambda: f(a=1))
show(lambda: f(1, b=2))
show(lambda: f(*[1, 2]))
''')
print('#', 17, flush=True)
run_snippet('''
show(lambda: (range(10, 0, -3))[-2**63 - 1])
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
    yield from [2, 3]
    with Manager(True):
        yield 10
    yield from [2, 3]
    with Manager(True):
        yield 10
    yield 'last'
g = make()
show(lambda: list(g))
show(lambda: list(g))
show(lambda: g.throw(ValueError('t')))
show(lambda: next(g))
show(lambda: g.send(None))
show(lambda: g.gi_frame is None)
show(g.close)
''')
print('#', 19, flush=True)
run_snippet('''
def run():
    log(1607)
    try:
        1 / 0
        log(1610)
    finally:
        log(1611)
        if 2**63:
            try:
                with Manager(True) as m, 5:
                    1 / 0
                    raise KeyError('k') from KeyError(9)
                    return 1617
            except* ValueError as e:
                log(1618)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* (TypeError, OSError) as e:
                log(1620)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            try:
                with Manager(True) as m:
                    raise
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                log(1627)
            except TypeError as e:
                log(1628)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise StopIteration(3) from None
                finally:
                    log(1631)
                    1 / 0
                log(1634)
                n1635 = 0
                while n1635 < 2:
                    n1635 += 1
                    raise KeyError('k') from None
                    log(1638)
            except ArithmeticError as e:
                log(1640)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1641)
    with Manager(), Manager():
        try:
            with Manager():
                if ('% .0s' % ('',)):
                    raise
                    log(ascii(-100, maxsplit=1))
                    1 / 0
                if (+memoryview(b'view')):
                    return 1650
                1 / 0
        except ZeroDivisionError as e:
            log(1653)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            if (2**62 - 1 <= 2**30):
                try:
                    raise
                except Exception as e:
                    log(1656)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise GeneratorExit from KeyError(9)
                    log(range((-0.0-0j)))
                    log(1661)
                try:
                    log(1663)
                finally:
                    log(1665)
                    1 / 0
                    raise ValueError('v')
                    log(1671)
                log(1672)
            else:
                with Manager(True), Manager():
                    return 1674
                n1675 = 0
                while n1675 < 2:
                    n1675 += 1
                    continue
                    break
                else:
                    log(1680)
            try:
                for i in 'ab':
                    log('i', i)
                    break
                return 1684
                log((b'a', ('a', 1),))
            except* ValueError as e:
                log(1687)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise
            except* (TypeError, OSError) as e:
                log(1689)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1690)
            finally:
                log(1691)
                for i in iter([4]):
                    log('i', i)
                    log((not 'a,b,,c'))
                    raise GeneratorExit from KeyError(9)
                else:
                    log(1696)
            try:
                raise ValueError('v') from KeyError(9)
                try:
                    return 1700
                    log(1702)
                finally:
                    log(1703)
                    log(1705)
                    return 1707
                    return 1709
                try:
                    raise
                    1 / 0
                    log((2**63 == b' x ' == ('a', 1) > set()))
                except TypeError as e:
                    log(1716)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                    raise KeyError('k') from None
            finally:
                log(1721)
                n1722 = 0
                while n1722 < 2:
                    n1722 += 1
                    raise OSError(2, 'gone')
                else:
                    log(1725)
        except KeyError as e:
            log(1726)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                log(1727)
                raise ValueError('v')
            except Exception as e:
                log(1730)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1731)
                try:
                    log(1732)
                    raise
                finally:
                    log(1736)
                    raise KeyError('k')
                    raise
                    raise
                with 5, Manager() as m:
                    1 / 0
                    log((range(2**70)).index([1.5, 1], -100, 1))
            n1747 = 0
            while n1747 < 2:
                n1747 += 1
                for i in iter([4]):
                    log('i', i)
                    continue
                else:
                    log(1750)
                with Manager():
                    log((63).to_bytes(0))
                    1 / 0
                    log(1755)
                if ({'x': None} if frozenset({2, 3}) else range(10, 0, -3)):
                    raise
                    return 1760
                else:
                    log('{} {x}')
                    break
                    break
            else:
                log(1767)
        else:
            for i in 'ab':
                log('i', i)
                log(1768)
                if list('hello'):
                    raise ValueError('v') from None
                    continue
                    break
                else:
                    return 1776
                    raise OSError(2, 'gone')
                try:
                    continue
                finally:
                    log(1781)
                    break
                    continue
                    return 1787
        if [1.5, 1]:
            n1788 = 0
            while n1788 < 2:
                n1788 += 1
                with Manager(True), Manager():
                    continue
                try:
                    continue
                except* ValueError as e:
                    log(1793)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                finally:
                    log(1795)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from KeyError(9)
            with Manager(True), Manager() as m:
                if (256 ** 0.5):
                    1 / 0
            log(1800)
        if {'x': None}:
            try:
                try:
                    raise
                    log(int)
                finally:
                    log(1805)
                    1 / 0
                    log(1809)
            except Exception as e:
                log(1810)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(1811)
                    log(1814)
                except* (TypeError, OSError) as e:
                    log(1815)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* (TypeError, OSError) as e:
                    log(1817)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1818)
                finally:
                    log(1819)
                    raise
                    raise KeyError('k')
                    raise ZeroDivisionError(1, 2)
                for i in [1, 2]:
                    log('i', i)
                    log(1827)
                    continue
            except ZeroDivisionError as e:
                log(1830)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if {'a': 1, 'b': 2}:
                    raise ValueError('v') from None
                n1833 = 0
                while n1833 < 2:
                    n1833 += 1
                    log(1834)
                    1 / 0
                    continue
                else:
                    log(1840)
                log(1842)
            finally:
                log(1843)
                for i in ():
                    log('i', i)
                    raise GeneratorExit from None
                    return 1847
                else:
                    log(1848)
                for i in range(3):
                    log('i', i)
                    continue
        else:
            n1851 = 0
            while n1851 < 2:
                n1851 += 1
                with 5:
                    break
                    log(1855)
            n1856 = 0
            while n1856 < 2:
                n1856 += 1
                if (2**63 if (1, (2, 3)) else 2**63):
                    log(('% .0E' % ('ǆ',)))
                    break
                with Manager():
                    return 1862
                    break
                    continue
                for i in 'ab':
                    log('i', i)
                    break
                    1 / 0
    return 'fell off'
show(run)
''')
print('#', 20, flush=True)
run_snippet('''
show(lambda: '{} {x}')
''')
print('#', 21, flush=True)
run_snippet('''
def make():
    class X(tuple):
        pass
        def __index__(self): log('index'); return 1
        def __exit__(self, *a): log('exit', a[0]); return True
        def __delattr__(self, name): log('delattr', name)
        def __repr__(self): return f'<{type(self).__name__}>'
        static = staticmethod(lambda *a: ('static', a))
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
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
show(lambda: [i for i in x])
show(lambda: x.anything)
show(lambda: x * 2)
show(lambda: hasattr(x, 'b'))
show(lambda: x.klass(2))
show(lambda: (*x,))
show(lambda: X.static(1))
show(lambda: X[3])
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 22, flush=True)
run_snippet('''
def run():
    try:
        log(1871)
    finally:
        log(1872)
        try:
            with Manager(True) as m, Manager():
                for i in 'ab':
                    log('i', i)
                    return 1874
                    continue
                n1877 = 0
                while n1877 < 2:
                    n1877 += 1
                    break
                else:
                    log(1880)
                raise TypeError from KeyError(9)
            try:
                try:
                    raise OSError(2, 'gone') from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                finally:
                    log(1889)
                    return 1891
            except* ValueError as e:
                log(1892)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1893)
            except* ValueError as e:
                log(1894)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1895)
            else:
                if {(1, 2): [3]}:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    1 / 0
                    log((123456.789 << 31))
                else:
                    log(1902)
                    log(object)
                    raise TypeError from None
                for i in [1, 2]:
                    log('i', i)
                    log(1909)
                log(1910)
            finally:
                log(1911)
                raise
            if (1, 2):
                try:
                    return 1915
                except* ValueError as e:
                    log(1916)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                except* KeyError as e:
                    log(1918)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('from handler')
                else:
                    1 / 0
                for i in 'ab':
                    log('i', i)
                    raise OSError(2, 'gone')
        finally:
            log(1924)
            log(1925)
            try:
                log(1927)
                log(1928)
                try:
                    log(1929)
                    log((2**63 ** -1))
                except (KeyError, ValueError) as e:
                    log(1933)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 1935
                finally:
                    log(1936)
                    log(set('abc'))
            except* KeyError as e:
                log(1939)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1940)
            except* KeyError as e:
                log(1941)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(1942)
            finally:
                log(1943)
                try:
                    raise GeneratorExit from None
                    log(list((x, x) for x in {(1, 2): [3]} if x))
                    return 1949
                finally:
                    log(1950)
                    log(1951)
                log(1953)
    with Manager(True):
        for i in ():
            log('i', i)
            log(1955)
            return 1957
        else:
            log(1958)
    return 'fell off'
show(run)
''')
print('#', 23, flush=True)
run_snippet('''
show(lambda: {'x': None})
''')
print('#', 24, flush=True)
run_snippet('''
show(lambda: (((b'\\x00\\xff' ** -2) if '{0:0=+q}|{0!r}'.format(1/3) else (frozenset() & set())))[:-3:5])
''')
print('#', 25, flush=True)
run_snippet('''
show(lambda: 'a,b,,c')
''')
print('#', 26, flush=True)
run_snippet('''
show(lambda: ((isinstance(['b', 'a']))[2**61])[::0])
''')
print('#', 27, flush=True)
run_snippet('''
async def main():
    log([i async for i in agen() if i != 1])
    return 6
show(lambda: drive(main()))
''')
print('#', 28, flush=True)
run_snippet('''
def make():
    class X():
        pass
        def __get__(self, obj, cls): log('get'); return 'got'
        def __contains__(self, item): log('contains', item); return item == 1
    class Y(bytes, X):
        pass
        def __getattr__(self, name): log('getattr', name); return 'dynamic'
        def __reversed__(self): return iter('rev')
        static = staticmethod(lambda *a: ('static', a))
        def __neg__(self): return 'neg'
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
    class Z(Y):
        pass
        klass = classmethod(lambda cls, *a: (cls.__name__, a))
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        def __radd__(self, other): log('radd', type(other).__name__); return 'radd'
        def __get__(self, obj, cls): log('get'); return 'got'
        def __set__(self, obj, value): log('set', value)
        def __hash__(self): return 7
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
show(lambda: x.static(1))
show(lambda: callable(x))
show(lambda: iter(x) is x)
show(lambda: hasattr(x, 'b'))
show(lambda: X.static(1))
show(lambda: divmod(x, 1))
show(lambda: x < y)
def change():
    global x; x += 1
show(change)
''')
print('#', 29, flush=True)
run_snippet('''
def run():
    try:
        n1959 = 0
        while n1959 < 2:
            n1959 += 1
            with Manager(), 5:
                try:
                    return 1961
                except (KeyError, ValueError) as e:
                    log(1962)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    break
                    1 / 0
                except TypeError as e:
                    log(1969)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(1971)
                    raise StopIteration(3)
                    1 / 0
            try:
                try:
                    raise
                except ArithmeticError as e:
                    log(1978)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                except ValueError as e:
                    log(1981)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log([])
                finally:
                    log(1984)
                    raise TypeError
                    continue
                    raise OSError(2, 'gone')
                n1991 = 0
                while n1991 < 2:
                    n1991 += 1
                    break
                    1 / 0
                if -float('inf'):
                    raise
                    log((1+2j))
            finally:
                log(2000)
                with Manager(True) as m, Manager(True):
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            if {}:
                if (set() if b'abc' else (2.5-1e3j)):
                    log((+set()))
                break
            else:
                log(2007)
                try:
                    1 / 0
                    continue
                except Exception as e:
                    log(2012)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2013)
                    log(2015)
                    return 2018
                try:
                    break
                except ValueError as e:
                    log(2021)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
        else:
            log(2024)
        try:
            log(2025)
        except* KeyError as e:
            log(2026)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            log(2027)
        else:
            if -2**30:
                log((0j if range(2**70) else set('abc')))
                n2030 = 0
                while n2030 < 2:
                    n2030 += 1
                    return 2032
                else:
                    log(2033)
            else:
                raise ValueError('v')
            with Manager() as m:
                if (set() != dict(zip('abc', range(3))) < object < bytes(range(65, 75))):
                    raise
                    log(format([1.5, 1], '+08.10%'))
                if 'ǆ':
                    raise
                    log([-x for x in 0.1 if not x])
                else:
                    raise TypeError
        finally:
            log(2046)
            raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            if ([1.5, 1] if dict(zip('abc', range(3))) else 256):
                n2049 = 0
                while n2049 < 2:
                    n2049 += 1
                    raise OSError(2, 'gone') from KeyError(9)
                    continue
                else:
                    log(2054)
                return 2056
            else:
                log(2058)
                for i in iter([4]):
                    log('i', i)
                    return 2060
                    break
                with Manager():
                    raise KeyError('k')
            for i in ():
                log('i', i)
                try:
                    raise
                    continue
                    log(2069)
                except BaseException as e:
                    log(2071)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    continue
                except ValueError as e:
                    log(2078)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    log(2081)
                    1 / 0
                    continue
        for i in range(3):
            log('i', i)
            if range(10, 0, -3):
                if (Ellipsis < ValueError('v')):
                    break
                continue
                with 5:
                    break
                    log(2092)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
            else:
                try:
                    log(2097)
                finally:
                    log(2098)
                    raise
                    continue
                    log((('a', 1) if set('abc') else 1e22))
            try:
                if (bytes(range(65, 75)) * -7):
                    return 2106
                    log(2108)
                    raise KeyError('k')
            except ZeroDivisionError as e:
                log(2111)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if ([] if bytes(range(65, 75)) else dict(zip('abc', range(3)))):
                    break
                else:
                    break
                    1 / 0
                with Manager():
                    1 / 0
                    break
                    log(2122)
                n2124 = 0
                while n2124 < 2:
                    n2124 += 1
                    break
                    break
                    1 / 0
        else:
            log(2131)
    except KeyError as e:
        log(2132)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager(), Manager():
            try:
                log(2133)
                try:
                    raise ValueError('v')
                except TypeError as e:
                    log(2136)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(([0] * 5).__getitem__([None, 0], 10**20))
                except BaseException as e:
                    log(2139)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                    raise ValueError('v')
            except* KeyError as e:
                log(2146)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                raise KeyError('from handler')
            for i in ():
                log('i', i)
                1 / 0
                raise TypeError
            try:
                log(2152)
                try:
                    return 2154
                except ArithmeticError as e:
                    log(2155)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise OSError(2, 'gone')
                    raise OSError(2, 'gone')
                    raise
                except ZeroDivisionError as e:
                    log(2162)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                    raise TypeError
                finally:
                    log(2169)
                    1 / 0
                if (1.7976931348623157e308 >> 100):
                    raise
                    log((+b' x '))
            except LookupError as e:
                log(2176)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if 3**100:
                    log(2178)
                    return 2180
                else:
                    1 / 0
            except ZeroDivisionError as e:
                log(2183)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if bin((), 3, signed=True):
                    return 2185
                else:
                    1 / 0
        try:
            with Manager(True), Manager(True) as m:
                log(2188)
        finally:
            log(2190)
            n2191 = 0
            while n2191 < 2:
                n2191 += 1
                log(2192)
                raise
            else:
                log(2195)
        with Manager():
            log(2196)
    except KeyError as e:
        log(2197)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            try:
                log([None, 0])
                for i in 'ab':
                    log('i', i)
                    log(2200)
                    raise
            except TypeError as e:
                log(2204)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager(True), Manager(True) as m:
                    1 / 0
                    raise KeyError('k')
                    1 / 0
                log(2211)
            else:
                log(2212)
                log(2213)
                if {(x, x) for x in bytearray() if x}:
                    return 2215
                    1 / 0
                    raise ZeroDivisionError(1, 2)
            finally:
                log(2220)
                for i in 'ab':
                    log('i', i)
                    return 2222
                    log(2223)
                else:
                    log(2225)
        finally:
            log(2226)
            if ({1}).clear('A\\nB\\r\\nC', (2.5-1e3j), encoding='ascii'):
                n2227 = 0
                while n2227 < 2:
                    n2227 += 1
                    continue
                    log(2230)
                else:
                    log(2232)
                n2233 = 0
                while n2233 < 2:
                    n2233 += 1
                    raise ZeroDivisionError(1, 2)
            else:
                try:
                    raise GeneratorExit
                    log((i for i in range(3)))
                    log(2240)
                finally:
                    log(2242)
                    raise StopIteration(3)
                with Manager(True), Manager():
                    1 / 0
                    raise GeneratorExit from KeyError(9)
        n2249 = 0
        while n2249 < 2:
            n2249 += 1
            n2250 = 0
            while n2250 < 2:
                n2250 += 1
                try:
                    log(2252)
                    log('ßﬁ')
                except ValueError as e:
                    log(2255)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    log((not (1+2j)))
                except KeyError as e:
                    log(2260)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    raise
                    log((-256 if 2**64 else 0.1))
                finally:
                    log(2267)
                    return 2269
                    log(2271)
            else:
                log(2272)
            if ((3, 2, 1, 0) not in 256):
                try:
                    log({1, 2, 3})
                finally:
                    log(2275)
                    1 / 0
                try:
                    break
                    raise
                finally:
                    log(2282)
                    break
                n2285 = 0
                while n2285 < 2:
                    n2285 += 1
                    raise GeneratorExit from KeyError(9)
                else:
                    log(2288)
            log(2289)
    finally:
        log(2290)
        for i in [1, 2]:
            log('i', i)
            try:
                n2291 = 0
                while n2291 < 2:
                    n2291 += 1
                    break
                    raise ZeroDivisionError(1, 2) from None
                    log(2296)
            except TypeError as e:
                log(2298)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2299)
                try:
                    log(list(x or 1 for x in {'x': None}))
                    log((set() in {1}))
                except ZeroDivisionError as e:
                    log(2304)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2306
                    return 2308
                    raise ValueError('v') from None
                except Exception as e:
                    log(2311)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k') from KeyError(9)
                finally:
                    log(2314)
                    continue
                    1 / 0
                    1 / 0
        log(2322)
        try:
            with Manager(True) as m:
                with Manager() as m:
                    log(('%+5d' % ('%s-%d',)))
                try:
                    log(2326)
                    raise OSError(2, 'gone')
                    raise TypeError
                except BaseException as e:
                    log(2331)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2333
                    log(2335)
                else:
                    1 / 0
                finally:
                    log(2338)
                    raise StopIteration(3)
                for i in ():
                    log('i', i)
                    1 / 0
            1 / 0
            for i in iter([4]):
                log('i', i)
                with Manager() as m:
                    break
                    return 2348
                    continue
        finally:
            log(2351)
            raise TypeError from KeyError(9)
    n2354 = 0
    while n2354 < 2:
        n2354 += 1
        log(2355)
    return 'fell off'
show(run)
''')
print('#', 30, flush=True)
run_snippet('''
def run():
    log(2356)
    return 'fell off'
show(run)
''')
print('#', 31, flush=True)
run_snippet('''
def make():
    class X(int):
        pass
        def __getattribute__(self, name): log('getattribute', name); return super().__getattribute__(name)
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __enter__(self): log('enter'); return self
        def __iadd__(self, other): log('iadd'); return NotImplemented
        def __get__(self, obj, cls): log('get'); return 'got'
        __slots__ = ('a', 's')
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
show(lambda: x + y)
show(lambda: x.method(3))
show(lambda: x < y)
show(lambda: bool(x))
show(lambda: float(x))
show(lambda: x.anything)
show(lambda: hash(x) == hash(x))
show(lambda: x.static(1))
def change():
    global x; x.new = 1
show(change)
''')
print('#', 32, flush=True)
run_snippet('''
def run():
    a, *b = list('hello')
    return locals()
show(run)
''')
print('#', 33, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __neg__(self): return 'neg'
        def __get__(self, obj, cls): log('get'); return 'got'
        def __exit__(self, *a): log('exit', a[0]); return True
    class Y(float, X):
        pass
        def __lt__(self, other): log('lt'); return True
        def __neg__(self): return 'neg'
        def __set__(self, obj, value): log('set', value)
        def __contains__(self, item): log('contains', item); return item == 1
        def __exit__(self, *a): log('exit', a[0]); return True
    class Z(Y):
        pass
        def __add__(self, other): log('add', type(other).__name__); return NotImplemented
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
show(lambda: x.method())
show(lambda: x.static(1))
show(lambda: x < y)
show(lambda: X.__mro__)
show(lambda: x == x)
show(lambda: range(x))
show(lambda: x)
show(lambda: callable(x))
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 34, flush=True)
run_snippet('''
def run():
    log(2358)
    try:
        log(2359)
    except TypeError as e:
        log(2361)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with Manager() as m, 5:
            if ('A\\nB\\r\\nC' and 'İ'):
                log((63 < () == {1} == {1: 2}))
                n2364 = 0
                while n2364 < 2:
                    n2364 += 1
                    continue
                    raise GeneratorExit
                    log((b'a,b,c' >> 0))
            for i in 'ab':
                log('i', i)
                raise ValueError('v')
                try:
                    break
                finally:
                    log(2375)
                    log(2377)
                return 2379
    try:
        log(2380)
        log((-1e-7,))
        return 2384
    except* (TypeError, OSError) as e:
        log(2385)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        raise KeyError('from handler')
    return 'fell off'
show(run)
''')
print('#', 35, flush=True)
run_snippet('''
def make():
    class X():
        pass
        static = staticmethod(lambda *a: ('static', a))
        def __length_hint__(self): return 3
        value = 5
        def __mul__(self, other): return ('mul', other)
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
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
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: round(x))
show(lambda: sum(x))
show(lambda: float(x))
show(lambda: abs(x))
show(lambda: {**x})
show(lambda: bytes(x))
show(lambda: x + y)
def change():
    global x; x += 1
show(change)
''')
print('#', 36, flush=True)
run_snippet('''
def run():
    v = b' x '
    try:
        v[None] = f'{(2**64):*<-30_.25}{(2**64)!r:>20}'
    finally:
        log(v)
    return v
show(run)
''')
print('#', 37, flush=True)
run_snippet('''
def run():
    try:
        with Manager() as m, Manager(True):
            log(2387)
            log(2388)
            with Manager(True), Manager(True):
                raise KeyError('k')
                for i in iter([4]):
                    log('i', i)
                    log(2392)
                    raise OSError(2, 'gone') from None
                    continue
                with Manager(True) as m, Manager(True) as m:
                    1 / 0
                    return 2400
    except Exception as e:
        log(2401)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        log(2402)
    n2403 = 0
    while n2403 < 2:
        n2403 += 1
        for i in [1, 2]:
            log('i', i)
            if (2.675).__ceil__((3, 2, 1, 0), [].append):
                with Manager():
                    log(2405)
                log(2406)
                with Manager(True), Manager():
                    return 2408
                    break
                    log(2412)
            else:
                try:
                    continue
                    break
                    raise
                except KeyError as e:
                    log(2419)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2421)
                except ZeroDivisionError as e:
                    log(2422)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(bytearray())
                    log(2426)
    return 'fell off'
show(run)
''')
print('#', 38, flush=True)
run_snippet('''
def make():
    class X(float):
        pass
        def method(self, x=1): log('method', __class__.__name__); return getattr(super(), 'method', lambda x: x)(x)
        def __repr__(self): return f'<{type(self).__name__}>'
        def __mul__(self, other): return ('mul', other)
        prop = property(lambda self: 'prop')
        def __format__(self, spec): return f'fmt[{spec}]'
        def __delattr__(self, name): log('delattr', name)
        def __dir__(self): return ['b', 'a']
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
show(lambda: x < y)
show(lambda: x == x)
show(lambda: X.__name__, X.__qualname__, X.__module__)
show(lambda: callable(x))
show(lambda: x.method(3))
show(lambda: 7 in x)
show(lambda: round(x, 2))
show(lambda: x + 1)
def change():
    global x; x += 1
show(change)
''')
print('#', 39, flush=True)
run_snippet('''
def run():
    try:
        log((frozenset() >> 64))
        try:
            with 5:
                try:
                    raise
                finally:
                    log(2431)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    raise
                    log(2436)
                n2438 = 0
                while n2438 < 2:
                    n2438 += 1
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                try:
                    log(2444)
                    raise TypeError
                    raise
                finally:
                    log(2449)
                    log(2451)
                    log(2453)
                    log(2454)
            for i in ():
                log('i', i)
                n2456 = 0
                while n2456 < 2:
                    n2456 += 1
                    raise
                with Manager() as m, Manager(True) as m:
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    continue
                try:
                    raise GeneratorExit from KeyError(9)
                    continue
                    1 / 0
                except Exception as e:
                    log(2469)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                finally:
                    log(2472)
                    raise ZeroDivisionError(1, 2)
                    log(2476)
                    1 / 0
        finally:
            log(2479)
            for i in ():
                log('i', i)
                log(2480)
            else:
                log(2482)
    except ValueError as e:
        log(2483)
        log(repr(e), repr(e.__context__), repr(e.__cause__))
        with 5, Manager(True) as m:
            for i in 'ab':
                log('i', i)
                try:
                    log(2484)
                    raise
                    break
                finally:
                    log(2490)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    break
                    continue
                log(2497)
                try:
                    1 / 0
                    break
                    break
                finally:
                    log(2504)
                    continue
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise
            with Manager(True) as m, 5:
                log(2511)
                log(2512)
            log(next(-100))
        for i in iter([4]):
            log('i', i)
            try:
                log(2515)
            except Exception as e:
                log(2516)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n2517 = 0
                while n2517 < 2:
                    n2517 += 1
                    break
                with Manager() as m:
                    raise OSError(2, 'gone')
                    return 2523
                if ([1.5, 1] << 31):
                    continue
            else:
                try:
                    raise OSError(2, 'gone') from KeyError(9)
                finally:
                    log(2528)
                    raise
                    log(2531)
                for i in [1, 2]:
                    log('i', i)
                    log(2533)
                    1 / 0
                    raise KeyError('k') from None
                log(2539)
            finally:
                log(2541)
                log(2542)
                try:
                    break
                except ArithmeticError as e:
                    log(2545)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log({len, '😀x', -10**30})
                    return 2549
                    1 / 0
                for i in [1, 2]:
                    log('i', i)
                    log(2552)
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    log(dict(zip('abc', range(3))))
            n2558 = 0
            while n2558 < 2:
                n2558 += 1
                with 5:
                    break
                    break
                try:
                    break
                    break
                except LookupError as e:
                    log(2567)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
            else:
                log(2570)
    finally:
        log(2571)
        return 2573
        try:
            log(2574)
            for i in iter([4]):
                log('i', i)
                log(2576)
            else:
                log(2577)
            n2578 = 0
            while n2578 < 2:
                n2578 += 1
                with 5, Manager(True):
                    1 / 0
                    return 2582
                for i in iter([4]):
                    log('i', i)
                    1 / 0
            else:
                log(2585)
        finally:
            log(2586)
            try:
                log(2587)
                try:
                    log(2590)
                except LookupError as e:
                    log(2591)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                else:
                    raise ValueError('v') from KeyError(9)
                    log(2598)
                    return 2601
            except ArithmeticError as e:
                log(2602)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(2603)
                except ArithmeticError as e:
                    log(2605)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v')
                    raise
                finally:
                    log(2610)
                    log(2612)
            try:
                try:
                    log(2613)
                    return 2616
                    log(2618)
                except BaseException as e:
                    log(2619)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(object)
                finally:
                    log(2622)
                    log(([None, 0] ** -1))
                    log(2626)
                    return 2628
            except Exception as e:
                log(2629)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                if (2**62 - 1 ** 3):
                    return 2631
                    return 2633
                with Manager(True) as m:
                    raise GeneratorExit
                log(2636)
            else:
                if pow({'a': 1, 'b': 2}):
                    log((b'a')[::])
                    log(2640)
                    1 / 0
                else:
                    raise KeyError('k')
                log(2645)
                with Manager(True), Manager(True):
                    log(2646)
                    return 2649
        try:
            if []:
                n2650 = 0
                while n2650 < 2:
                    n2650 += 1
                    continue
                    log(2653)
                n2655 = 0
                while n2655 < 2:
                    n2655 += 1
                    log(2657)
            else:
                try:
                    return 2659
                    log(2660)
                    log(2662)
                except BaseException as e:
                    log(2664)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    return 2668
                except BaseException as e:
                    log(2669)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    raise
                finally:
                    log(2674)
                    raise
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                    log(2679)
                log(2681)
                if (2.5-1e3j):
                    1 / 0
                    log(list(x for x in {1: 'one', 1.0: 'float'}))
        except ZeroDivisionError as e:
            log(2687)
            log(repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                for i in ():
                    log('i', i)
                    break
                    raise StopIteration(3) from KeyError(9)
                with 5:
                    1 / 0
                    raise ZeroDivisionError(1, 2)
                    log((+list('hello')))
                if {1, 2, 3}:
                    return 2699
            except TypeError as e:
                log(2700)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                with Manager():
                    log(0j)
                    log(2704)
            except ZeroDivisionError as e:
                log(2705)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    log(2707)
                    raise StopIteration(3) from None
                    raise
                except LookupError as e:
                    log(2712)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2714)
                except ZeroDivisionError as e:
                    log(2715)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log((-2**62 << 0))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
                    return 2721
                else:
                    log(-2**62)
                    raise
            finally:
                log(2726)
                n2727 = 0
                while n2727 < 2:
                    n2727 += 1
                    log(({'x': None} if bytearray() else (1, (2, 3))))
                    log(float({(1, 2): [3]}, [0] * 5))
                    raise KeyError('k') from KeyError(9)
            with 5:
                if (10**20).from_bytes(float('inf'), -1.5, 3):
                    return 2735
                    log(2736)
                log(2738)
            raise ValueError('v')
        finally:
            log(2742)
            try:
                log(2743)
            except BaseException as e:
                log(2744)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n2745 = 0
                while n2745 < 2:
                    n2745 += 1
                    log((-123456.789))
            except LookupError as e:
                log(2748)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                n2749 = 0
                while n2749 < 2:
                    n2749 += 1
                    log(2750)
                else:
                    log(2752)
            else:
                if (1, (2, 3)):
                    raise TypeError
                try:
                    raise StopIteration(3)
                    log(2757)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
                finally:
                    log(2761)
                    log(2763)
                    log(((None,)).index())
                    1 / 0
                log(2768)
            n2769 = 0
            while n2769 < 2:
                n2769 += 1
                break
                n2772 = 0
                while n2772 < 2:
                    n2772 += 1
                    log(2774)
                with Manager(True) as m, Manager():
                    1 / 0
                    raise
                    raise OSError(2, 'gone')
            for i in ():
                log('i', i)
                try:
                    return 2782
                    continue
                    log(2785)
                finally:
                    log(2787)
                    raise
                    break
            else:
                log(2792)
    n2793 = 0
    while n2793 < 2:
        n2793 += 1
        for i in iter([4]):
            log('i', i)
            log(2794)
            for i in iter([4]):
                log('i', i)
                for i in [1, 2]:
                    log('i', i)
                    raise OSError(2, 'gone') from None
                    break
                    log(2799)
                try:
                    log(2802)
                except TypeError as e:
                    log(2803)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    return 2805
                    break
                finally:
                    log(2808)
                    log(2809)
            else:
                log(2811)
            raise StopIteration(3)
    return 'fell off'
show(run)
''')
print('#', 40, flush=True)
run_snippet('''
def run():
    v = frozenset()
    try:
        v[None] += (b'a' if 2**62 - 1 else 1.0)
    finally:
        log(v)
    return v
show(run)
''')
print('#', 41, flush=True)
run_snippet('''
def run():
    try:
        try:
            log(2814)
            try:
                with Manager(True) as m:
                    1 / 0
                    log(2818)
                    log((2 >= bytes(range(65, 75))))
                with Manager() as m:
                    return 2823
                    raise KeyError('k')
            except ArithmeticError as e:
                log(2826)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                log(2827)
            except LookupError as e:
                log(2828)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                for i in range(3):
                    log('i', i)
                    raise GeneratorExit
                    log(2832)
                else:
                    log(2833)
                log(2834)
                with Manager(), Manager(True):
                    raise
            finally:
                log(2837)
                for i in iter([4]):
                    log('i', i)
                    raise GeneratorExit
                    return 2841
                if 1.7976931348623157e308:
                    raise KeyError('k') from KeyError(9)
                    log(2844)
                else:
                    raise GeneratorExit
                    raise
                    1 / 0
            raise
        finally:
            log(2854)
            try:
                1 / 0
                log('{} {x}')
                if (0 <= 'ǆ' < 1j < (1,)):
                    raise
                    log(2862)
                    raise ZeroDivisionError(1, 2) from KeyError(9)
            except BaseException as e:
                log(2865)
                log(repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    return 2867
                except* (TypeError, OSError) as e:
                    log(2868)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2869)
                except* (TypeError, OSError) as e:
                    log(2870)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise
                log(0.5)
            else:
                try:
                    return 2875
                except BaseException as e:
                    log(2876)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError('v') from KeyError(9)
                    log(oct(8))
                    raise
                try:
                    log(2883)
                    raise StopIteration(3) from None
                    return 2888
                except Exception as e:
                    log(2889)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2890)
                    log(2892)
                    log(2894)
                except TypeError as e:
                    log(2896)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError('k')
                else:
                    log(255)
                    1 / 0
                    raise
            finally:
                log(2905)
                try:
                    1 / 0
                except TypeError as e:
                    log(2908)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    log(2909)
                except ValueError as e:
                    log(2911)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                    1 / 0
                    return 2917
                else:
                    log(2919)
                    log(2921)
                    1 / 0
                finally:
                    log(2924)
                    raise
                    raise StopIteration(3) from KeyError(9)
                    raise TypeError from KeyError(9)
                with 5, Manager():
                    log(2931)
                    log(2933)
            for i in 'ab':
                log('i', i)
                for i in iter([4]):
                    log('i', i)
                    continue
                    log(2937)
                for i in iter([4]):
                    log('i', i)
                    raise StopIteration(3) from None
        try:
            if []:
                for i in 'ab':
                    log('i', i)
                    return 2942
            else:
                with Manager() as m, Manager():
                    raise OSError(2, 'gone') from KeyError(9)
                    log((type)[2:100:])
                    raise ExceptionGroup('g', [ValueError(1), KeyError(2)]) from None
                log(('a', 1))
            raise StopIteration(3) from None
        finally:
            log(2953)
            for i in 'ab':
                log('i', i)
                log(2955)
                for i in ():
                    log('i', i)
                    continue
                    return 2959
                    log(2961)
                else:
                    log(2962)
                try:
                    log(2963)
                    raise
                except ZeroDivisionError as e:
                    log(2967)
                    log(repr(e), repr(e.__context__), repr(e.__cause__))
                    1 / 0
                    continue
            else:
                log(2972)
    finally:
        log(2973)
        log(object)
        log(2976)
        if format('%s-%d', '0=#,x'):
            log(2977)
            raise ZeroDivisionError(1, 2) from None
            1 / 0
    return 'fell off'
show(run)
''')
print('#', 42, flush=True)
run_snippet('''
def make():
    class X(set):
        pass
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
    class Y(int):
        pass
        def __missing__(self, key): return 'missing'
        value = 5
        def __bool__(self): log('bool'); return False
    class Z(int, Y):
        pass
        def __init_subclass__(cls, **k): log('subclass', cls.__name__, sorted(k)); super().__init_subclass__()
        def __setitem__(self, key, value): log('setitem', key, value)
        def __hash__(self): return 7
        def __enter__(self): log('enter'); return self
        def __reversed__(self): return iter('rev')
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
show(lambda: list(reversed(x)))
show(lambda: x.prop)
show(lambda: X[3])
show(lambda: x.method())
show(lambda: x + 1)
show(lambda: x and 1)
show(lambda: bytes(x))
def change():
    global x; x[0] = 1
show(change)
''')
print('#', 43, flush=True)
run_snippet('''
show(lambda: ((+(2.5-1e3j)))[([] << -1)])
''')
print('#', 44, flush=True)
run_snippet('''
def run():
    v = frozenset({2, 3})
    try:
        v.pop((1, 2))
    finally:
        log(v)
    return v
show(run)
''')
print('#', 45, flush=True)
run_snippet('''
async def main():
    return 6
show(lambda: drive(main()))
''')
print('#', 46, flush=True)
run_snippet('''
def f(): return locals()
show(lambda: f(a=1))
show(lambda: f(1))
show(lambda: f(1, 2))
show(lambda: f(a=1, b=2, c=3))
''')
print('#', 47, flush=True)
run_snippet('''
def run():
    return 2983
    return 'fell off'
show(run)
''')
print('#', 48, flush=True)
run_snippet('''
def run():
    v = {'a': 1, 'b': 2}
    try:
        v += (object)[2**30]
    finally:
        log(v)
    return v
show(run)
''')
print('#', 49, flush=True)
run_snippet('''
async def main():
    log(await Wait(1))
    async with AsyncManager():
        await Wait(4)
show(lambda: drive(main()))
''')
print('#', 50, flush=True)
run_snippet('''
def make():
    class X(Exception):
        pass
        def __init__(self, *a, **k): self.a = a; log('init', a, sorted(k))
        __slots__ = ('a', 's')
        def __call__(self, *a, **k): return ('called', a, k)
        def __index__(self): log('index'); return 1
        def __dir__(self): return ['b', 'a']
    class Y(float, X):
        pass
        def __missing__(self, key): return 'missing'
        def __setattr__(self, name, value): log('setattr', name); super().__setattr__(name, value)
        def __getitem__(self, key): log('getitem', key); return [10, 20][key]
        def __delattr__(self, name): log('delattr', name)
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
show(lambda: X.static(1))
show(lambda: x * 2)
show(lambda: x.a)
show(lambda: round(x, 2))
show(lambda: not x)
show(lambda: vars(x))
show(lambda: X.__mro__)
show(lambda: x + y)
def change():
    global x; x.value = 2; log(x.value)
show(change)
''')
print('#', 51, flush=True)
run_snippet('''
show(lambda: (({1, 2, 3}).discard(63) >> 64))
''')
print('#', 52, flush=True)
run_snippet('''
show(lambda: NotImplemented)
''')
print('#', 53, flush=True)
run_snippet('''
show(lambda: enumerate(5))
''')
print('#', 54, flush=True)
run_snippet('''
show(lambda: ('').title(b' x '))
''')
print('#', 55, flush=True)
run_snippet('''
def run():
    v = b'a,b,c'
    try:
        v += ValueError('v')
    finally:
        log(v)
    return v
show(run)
''')
print('#', 56, flush=True)
run_snippet('''
async def main():
    log({i: j async for i in agen() for j in 'a'})
show(lambda: drive(main()))
''')
print('#', 57, flush=True)
run_snippet('''
show(lambda: ({*(1, 2), *'😀x'} if (bytes(b'\\x00\\xff') @ (memoryview(b'view'))[:-100]) else {x or 1 for x in 1/3 if not x}))
''')
print('#', 58, flush=True)
run_snippet('''
def run(subject):
    match subject:
        case (1, x): return 0, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case bytes(): return 1, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case complex(): return 2, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case 1.5 if subject: return 3, sorted((k, v) for k, v in locals().items() if k != 'subject')
        case (1, x) if log('guard'): return 4, sorted((k, v) for k, v in locals().items() if k != 'subject')
show(lambda: run(f'{(-256):30.25}{(-256)!r:>20}'))
show(lambda: run([['b', 'a']]))
show(lambda: run(('😀x')[::8]))
show(lambda: run(('\\x00\\t')[-2**62]))
''')
print('#', 59, flush=True)
run_snippet('''
show(lambda: ((*[1, 2, 3, 4, 5], (1, (2, 3)),) < ((False != range(5)) if (1e16, b'a', set(),) else (lambda x=1: x ** 0))))
''')
