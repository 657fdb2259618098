# sys.excepthook can be replaced; the exit status is still 1.
import sys
def hook(kind, value, tb):
    print("hook", kind.__name__, value, tb is not None)
saved = sys.excepthook
sys.excepthook = hook
try:
    raise ValueError("x")
except ValueError as e:
    sys.excepthook(type(e), e, e.__traceback__)  # expect: hook ValueError x True
sys.excepthook = saved
