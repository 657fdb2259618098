# sys.exit leaves through every with and finally.
# exit: 3
import sys
class CM:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb): print("exit sees", kind.__name__, value.code)
def f():
    try:
        with CM():
            sys.exit(3)
    except Exception:
        print("never")
    finally:
        print("finally")
f()
# expect: exit sees SystemExit 3
# expect: finally
