# Library, select: a poll object knows what it watches.
import select
import sys

print(select.POLLIN, select.POLLOUT, select.POLLERR, select.POLLHUP, select.error is OSError)  # expect: 1 4 8 16 True
poll = select.poll()
print(poll.register(sys.stdout, select.POLLOUT), poll.poll(0)[0][1] & select.POLLOUT != 0, len(poll.poll()))
# expect: None True 1

print(poll.modify(sys.stdout, select.POLLIN), [event for _, event in poll.poll(0) if event & select.POLLOUT], poll.unregister(sys.stdout), poll.poll(0))
# expect: None [] None []



for wrong in (lambda: poll.unregister(sys.stdout), lambda: poll.modify(sys.stdout, 1), lambda: poll.register("x"), lambda: select.select([], [], [], "x"), lambda: select.select(1, 2, 3), lambda: select.select([], [], [], -1)):
    try:
        wrong()
    except (KeyError, OSError, TypeError, ValueError) as error:
        print(type(error).__name__)
# expect: KeyError
# expect: FileNotFoundError
# expect: TypeError
# expect: TypeError
# expect: TypeError
# expect: ValueError


















print(select.select([], [sys.stdout], [], 0)[1] == [sys.stdout], select.select([], [], [], 0))  # expect: True ([], [], [])
