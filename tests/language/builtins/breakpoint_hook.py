# breakpoint() calls sys.breakpointhook with its arguments.
import sys

saved = sys.breakpointhook
print(saved is sys.__breakpointhook__)  # expect: True
sys.breakpointhook = lambda *args, **kws: (args, kws)
print(breakpoint(), breakpoint(1, 2, depth=3))  # expect: ((), {}) ((1, 2), {'depth': 3})
sys.breakpointhook = sys.__breakpointhook__
print(breakpoint.__name__, callable(sys.breakpointhook))  # expect: breakpoint True
