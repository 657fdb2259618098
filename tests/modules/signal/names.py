# Library, signal: names, numbers and words.
import signal

print(repr(signal.SIGINT), repr(signal.SIGTERM), repr(signal.SIGABRT), signal.Signals.SIGABRT is signal.SIGABRT, signal.Signals(2), signal.Signals["SIGTERM"])
# expect: <Signals.SIGINT: 2> <Signals.SIGTERM: 15> <Signals.SIGABRT: 6> True 2 15
print(repr(signal.SIG_DFL), repr(signal.SIG_IGN), isinstance(signal.SIG_IGN, signal.Handlers), isinstance(signal.SIGINT, int))
# expect: <Handlers.SIG_DFL: 0> <Handlers.SIG_IGN: 1> True True
print(signal.strsignal(signal.SIGABRT), signal.strsignal(15), {signal.SIGINT, signal.SIGABRT, signal.SIGTERM} <= signal.valid_signals())
# expect: Aborted Terminated True
print(signal.set_wakeup_fd(-1), signal.set_wakeup_fd(-1, warn_on_full_buffer=False))  # expect: -1 -1
for wrong in (0, 65, -1):
    for function in signal.strsignal, signal.getsignal:
        try:
            function(wrong)
        except ValueError as error:
            print(error)
# expect: signal number out of range
# expect: signal number out of range
# expect: signal number out of range
# expect: signal number out of range
# expect: signal number out of range
# expect: signal number out of range
before = signal.signal(signalnum=signal.SIGTERM, handler=signal.SIG_IGN)
print(repr(before), repr(signal.getsignal(signalnum=15)), signal.raise_signal(15), repr(signal.signal(15, before)))
# expect: <Handlers.SIG_DFL: 0> <Handlers.SIG_IGN: 1> None <Handlers.SIG_IGN: 1>
