# except* with every combination of matching and raising.
def run(excs, handlers):
    log = []
    try:
        try:
            raise ExceptionGroup("g", [e() for e in excs]) if excs else None
        except* ValueError as g:
            log.append(("V", len(g.exceptions)))
            if "V" in handlers: raise OSError("from V")
        except* KeyError as g:
            log.append(("K", len(g.exceptions)))
            if "K" in handlers: raise OSError("from K")
        except* Exception as g:
            log.append(("E", len(g.exceptions)))
            if "r" in handlers: raise
    except BaseException as e:
        def show(x): return [show(y) for y in x.exceptions] if isinstance(x, BaseExceptionGroup) else repr(x)
        log.append(show(e))
    return log
for excs in ((ValueError,), (KeyError, ValueError), (ValueError, ValueError, TypeError), (TypeError,), (OSError, KeyError)):
    for handlers in ("", "V", "K", "VK", "r"):
        print([e.__name__ for e in excs], handlers or "-", run(excs, handlers))
# expect: ['ValueError'] - [('V', 1)]
# expect: ['ValueError'] V [('V', 1), "OSError('from V')"]
# expect: ['ValueError'] K [('V', 1)]
# expect: ['ValueError'] VK [('V', 1), "OSError('from V')"]
# expect: ['ValueError'] r [('V', 1)]
# expect: ['KeyError', 'ValueError'] - [('V', 1), ('K', 1)]
# expect: ['KeyError', 'ValueError'] V [('V', 1), ('K', 1), "OSError('from V')"]
# expect: ['KeyError', 'ValueError'] K [('V', 1), ('K', 1), "OSError('from K')"]
# expect: ['KeyError', 'ValueError'] VK [('V', 1), ('K', 1), ["OSError('from V')", "OSError('from K')"]]
# expect: ['KeyError', 'ValueError'] r [('V', 1), ('K', 1)]
# expect: ['ValueError', 'ValueError', 'TypeError'] - [('V', 2), ('E', 1)]
# expect: ['ValueError', 'ValueError', 'TypeError'] V [('V', 2), ('E', 1), "OSError('from V')"]
# expect: ['ValueError', 'ValueError', 'TypeError'] K [('V', 2), ('E', 1)]
# expect: ['ValueError', 'ValueError', 'TypeError'] VK [('V', 2), ('E', 1), "OSError('from V')"]
# expect: ['ValueError', 'ValueError', 'TypeError'] r [('V', 2), ('E', 1), ['TypeError()']]
# expect: ['TypeError'] - [('E', 1)]
# expect: ['TypeError'] V [('E', 1)]
# expect: ['TypeError'] K [('E', 1)]
# expect: ['TypeError'] VK [('E', 1)]
# expect: ['TypeError'] r [('E', 1), ['TypeError()']]
# expect: ['OSError', 'KeyError'] - [('K', 1), ('E', 1)]
# expect: ['OSError', 'KeyError'] V [('K', 1), ('E', 1)]
# expect: ['OSError', 'KeyError'] K [('K', 1), ('E', 1), "OSError('from K')"]
# expect: ['OSError', 'KeyError'] VK [('K', 1), ('E', 1), "OSError('from K')"]
# expect: ['OSError', 'KeyError'] r [('K', 1), ('E', 1), ['OSError()']]
