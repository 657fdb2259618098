# sys.last_exc and its older forms hold the uncaught exception when sys.excepthook is called.
# native: the process of the oracle catches uncaught exceptions
import sys

print(hasattr(sys, "last_exc"))  # expect: False


def hook(kind, value, traceback):
    print(sys.last_exc is value, sys.last_value is value, sys.last_type is kind, sys.last_traceback is traceback)


sys.excepthook = hook
raise ValueError("uncaught")
# expect: True True True True
# exit: 1
