# timeit: with a clock that ticks by one at each look.
import gc
import timeit


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


class Clock:
    def __init__(self, step=1):
        self.now = 0
        self.step = step

    def __call__(self):
        self.now += self.step
        return self.now


log = []
print(timeit.timeit("log.append(1)", "log.append(0)", Clock(), 3, {"log": log}), log)  # expect: 1 [0, 1, 1, 1]
print(timeit.repeat("pass", timer=Clock(2), repeat=3, number=2), timeit.default_number, timeit.default_repeat)
# expect: [2, 2, 2] 1000000 5
calls = []
print(timeit.Timer(lambda: calls.append("s"), lambda: calls.append("u"), Clock()).timeit(2), calls)  # expect: 1 ['u', 's', 's']
timer = timeit.Timer("x = 1\nfor i in range(2):\n    x += i\nout.append(x)", "out = box", Clock(), {"box": (box := [])})
print(timer.timeit(2), box, timer.repeat(2, 0))  # expect: 1 [2, 2] [1, 1]
print(timeit.Timer("pass", timer=Clock(0.5)).autorange(lambda number, taken: print("callback", number, taken)))
# expect: callback 1 0.5
# expect: (1, 0.5)
print(timeit.Timer("0", timer=lambda: 0, globals={}).timeit(5))  # expect: 0
attempt(timeit.timeit, 5)  # expect: ValueError stmt is neither a string nor callable
attempt(timeit.timeit, "pass", 5)  # expect: ValueError setup is neither a string nor callable
attempt(timeit.timeit, "1 +", number=1)  # expect: SyntaxError invalid syntax (<timeit-src>, line 2)
attempt(timeit.timeit, "nothing_here", number=1)  # expect: NameError name 'nothing_here' is not defined
states = []
timeit.timeit(lambda: states.append(gc.isenabled()), number=1)
print(states, gc.isenabled())  # expect: [False] True
print(timeit.timeit(number=10) >= 0)  # expect: True
