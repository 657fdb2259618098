# Library, timeit: timers of statements and functions, and the traceback of a statement that fails.
import io
import timeit

print(timeit.default_timer is __import__("time").perf_counter, timeit.default_number, timeit.default_repeat)
timer = timeit.Timer("x += 1", "x = 0")
print(timer.timeit(3) >= 0, len(timer.repeat(2, 3)), timeit.timeit(lambda: None, number=2) >= 0, len(timeit.repeat("pass", repeat=4, number=1)))
ticks = iter(range(100))
print(timeit.timeit("pass", timer=lambda: next(ticks), number=5), timeit.Timer("a", globals={"a": 1}).timeit(1) >= 0)
broken = timeit.Timer("x = 1\n1 / 0")
try:
    broken.timeit(1)
except ZeroDivisionError:
    file = io.StringIO()
    broken.print_exc(file)
    print(file.getvalue().splitlines()[0], "|", file.getvalue().splitlines()[-1], [line.strip() for line in file.getvalue().splitlines() if "1 / 0" in line])
number, seconds = timeit.Timer("pass", timer=iter(range(0, 10**6)).__next__).autorange(lambda number, seconds: print(number, seconds))
print(number, seconds)
for wrong in (lambda: timeit.Timer(5), lambda: timeit.Timer("x", 5), lambda: timeit.Timer("a b"), lambda: timeit.Timer("pass", "if")):
    try:
        wrong()
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, str(error).split(" (")[0])
# expect: True 1000000 5
# expect: True 2 True 4
# expect: 1 True
# expect: Traceback (most recent call last): | ZeroDivisionError: division by zero ['1 / 0']
# expect: 1 1
# expect: 1 1
# expect: ValueError stmt is neither a string nor callable
# expect: ValueError setup is neither a string nor callable
# expect: SyntaxError invalid syntax
# expect: SyntaxError invalid syntax
