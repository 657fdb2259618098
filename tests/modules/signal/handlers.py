# Library, signal: SIGINT, its handler, raise_signal(). Ctrl-C itself is tested on the board.
import signal


def tr(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


print(signal.SIGINT, repr(signal.SIGINT), repr(signal.SIG_IGN), signal.NSIG, signal.strsignal(2), signal.strsignal(15))
# expect: 2 <Signals.SIGINT: 2> <Handlers.SIG_IGN: 1> 65 Interrupt Terminated
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, repr(signal.getsignal(signal.SIGTERM)))
# expect: True <Handlers.SIG_DFL: 0>
tr(lambda: signal.signal(2, 3))  # expect: TypeError signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object
tr(lambda: signal.getsignal(0))  # expect: ValueError signal number out of range
tr(lambda: signal.getsignal(99))  # expect: ValueError signal number out of range
tr(lambda: signal.getsignal("a"))  # expect: TypeError 'str' object cannot be interpreted as an integer
tr(lambda: signal.signal(100, signal.SIG_IGN))  # expect: ValueError signal number out of range
tr(lambda: signal.default_int_handler(2, None))  # expect: KeyboardInterrupt 
tr(lambda: signal.raise_signal(signal.SIGINT))  # expect: KeyboardInterrupt 
got = []
old = signal.signal(signal.SIGINT, lambda number, frame: got.append((number, type(frame).__name__)))
signal.raise_signal(2)
print(got, old is signal.default_int_handler)  # expect: [(2, 'frame')] True
signal.signal(2, signal.SIG_IGN)
signal.raise_signal(2)
print(repr(signal.signal(2, old)), repr(signal.Signals(2)), signal.Signals.SIGINT.name, repr(signal.Handlers(0)))
# expect: <Handlers.SIG_IGN: 1> <Signals.SIGINT: 2> SIGINT <Handlers.SIG_DFL: 0>
print({signal.SIGINT, signal.SIGTERM} <= signal.valid_signals())  # expect: True
