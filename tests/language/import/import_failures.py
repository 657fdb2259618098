# Reference 5.3 and 5.4: a failing module is removed from sys.modules; import errors name what is missing.
import sys
for _ in range(2):
    try:
        import _raises
    except ValueError as e:
        print(e, "_raises" in sys.modules)
# expect: raises loading
# expect: while importing False
# expect: raises loading
# expect: while importing False
try:
    import _bad_syntax
except SyntaxError as e:
    print(e.msg, e.lineno, e.filename.endswith("_bad_syntax.py"))  # expect: invalid syntax 1 True
try:
    from _helper import nothing  # expect: helper loading
except ImportError as e:
    print(str(e).split(" (")[0], e.name)  # expect: cannot import name 'nothing' from '_helper' _helper
try:
    import _helper.sub
except ModuleNotFoundError as e:
    print(e)  # expect: No module named '_helper.sub'; '_helper' is not a package
try:
    import _no_such.sub
except ModuleNotFoundError as e:
    print(e, e.name)  # expect: No module named '_no_such' _no_such
sys.modules["_blocked"] = None
try:
    import _blocked
except ModuleNotFoundError as e:
    print(e)  # expect: import of _blocked halted; None in sys.modules
try:
    from . import something
except ImportError as e:
    print(e)  # expect: attempted relative import with no known parent package
