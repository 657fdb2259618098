# Every way of leaving a with block, with __exit__ that swallows, passes on or raises.
class CM:
    def __init__(self, mode, log): self.mode, self.log = mode, log
    def __enter__(self): self.log.append("in"); return self
    def __exit__(self, kind, value, tb):
        self.log.append(kind.__name__ if kind else "out")
        if self.mode == "raise": raise KeyError("exit")
        return self.mode == "swallow"
def run(leave, mode, log):
    for i in range(2):
        with CM(mode, log):
            if leave == "return": return "returned"
            if leave == "break": break
            if leave == "continue": continue
            if leave == "raise": raise ValueError("body")
            log.append("body")
        log.append("after")
    return "end"
for leave in ("fall", "return", "break", "continue", "raise"):
    for mode in ("pass", "swallow", "raise"):
        log = []
        try:
            result = run(leave, mode, log)
        except (ValueError, KeyError) as e:
            result = repr(e) + " from " + repr(e.__context__)
        print(leave, mode, "->", result, *log)
# expect: fall pass -> end in body out after in body out after
# expect: fall swallow -> end in body out after in body out after
# expect: fall raise -> KeyError('exit') from None in body out
# expect: return pass -> returned in out
# expect: return swallow -> returned in out
# expect: return raise -> KeyError('exit') from None in out
# expect: break pass -> end in out
# expect: break swallow -> end in out
# expect: break raise -> KeyError('exit') from None in out
# expect: continue pass -> end in out in out
# expect: continue swallow -> end in out in out
# expect: continue raise -> KeyError('exit') from None in out
# expect: raise pass -> ValueError('body') from None in ValueError
# expect: raise swallow -> end in ValueError after in ValueError after
# expect: raise raise -> KeyError('exit') from ValueError('body') in ValueError
