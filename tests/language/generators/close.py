# Reference 6.2.9.1: close() raises GeneratorExit at the paused yield.
def g(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")
log = []
i = g(log)
next(i)
print(i.close(), log, list(i))  # expect: None ['exit', 'finally'] []
i = g(log)
i.close()
print(log, next(i, "closed before start"))  # expect: ['exit', 'finally'] closed before start
i.close()
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)  # expect: generator ignored GeneratorExit
def swallows():
    try:
        yield 1
    except GeneratorExit:
        pass
s = swallows()
next(s)
print(s.close())  # expect: None
def other():
    try:
        yield
    finally:
        raise ValueError("while closing")
o = other()
next(o)
try:
    o.close()
except ValueError as e:
    print(e, repr(e.__context__))  # expect: while closing GeneratorExit()
for x in (k := g(log)):
    break
k.close()
print(log)  # expect: ['exit', 'finally', 'exit', 'finally']
