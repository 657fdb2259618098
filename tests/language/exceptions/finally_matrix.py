# Every way of leaving try with every way of leaving finally.
def run(leave, fin):
    log = []
    for i in range(2):
        log.append(i)
        try:
            if leave == "return": return log + ["returned"]
            if leave == "break": break
            if leave == "continue": continue
            if leave == "raise": raise ValueError("body")
            log.append("body end")
        finally:
            log.append("f")
            if fin == "return": return log + ["fin"]
            if fin == "break": break
            if fin == "continue": continue
            if fin == "raise": raise KeyError("fin")
            if fin == "nested":
                try:
                    raise OSError
                except OSError:
                    log.append("n")
        log.append("after")
    else:
        log.append("else")
    return log + ["end"]
for leave in ("fall", "return", "break", "continue", "raise"):
    for fin in ("fall", "return", "break", "continue", "raise", "nested"):
        try:
            print(leave, fin, *run(leave, fin))
        except (ValueError, KeyError) as e:
            print(leave, fin, repr(e), repr(e.__context__))
# expect: fall fall 0 body end f after 1 body end f after else end
# expect: fall return 0 body end f fin
# expect: fall break 0 body end f end
# expect: fall continue 0 body end f 1 body end f else end
# expect: fall raise KeyError('fin') None
# expect: fall nested 0 body end f n after 1 body end f n after else end
# expect: return fall 0 returned
# expect: return return 0 f fin
# expect: return break 0 f end
# expect: return continue 0 f 1 f else end
# expect: return raise KeyError('fin') None
# expect: return nested 0 returned
# expect: break fall 0 f end
# expect: break return 0 f fin
# expect: break break 0 f end
# expect: break continue 0 f 1 f else end
# expect: break raise KeyError('fin') None
# expect: break nested 0 f n end
# expect: continue fall 0 f 1 f else end
# expect: continue return 0 f fin
# expect: continue break 0 f end
# expect: continue continue 0 f 1 f else end
# expect: continue raise KeyError('fin') None
# expect: continue nested 0 f n 1 f n else end
# expect: raise fall ValueError('body') None
# expect: raise return 0 f fin
# expect: raise break 0 f end
# expect: raise continue 0 f 1 f else end
# expect: raise raise KeyError('fin') ValueError('body')
# expect: raise nested ValueError('body') None
