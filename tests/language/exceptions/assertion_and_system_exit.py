# SystemExit and KeyboardInterrupt pass through except Exception.
import sys
def check(f):
    try:
        try:
            f()
        except Exception:
            print("caught by Exception")
    except BaseException as e:
        print(type(e).__name__, e.args)
check(lambda: sys.exit())  # expect: SystemExit ()
check(lambda: sys.exit(3))  # expect: SystemExit (3,)
check(lambda: sys.exit("message"))  # expect: SystemExit ('message',)
def interrupt(): raise KeyboardInterrupt
check(interrupt)  # expect: KeyboardInterrupt ()
def gen_exit(): raise GeneratorExit("g")
check(gen_exit)  # expect: GeneratorExit ('g',)
def value(): raise ValueError
check(value)  # expect: caught by Exception
try:
    try:
        sys.exit(1)
    finally:
        print("finally runs")  # expect: finally runs
except SystemExit as e:
    print(e.code)  # expect: 1
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)  # expect: exit expected at most 1 argument, got 2
try:
    exit_code = None
    raise SystemExit((1, 2))
except SystemExit as e:
    print(e.code)  # expect: (1, 2)
