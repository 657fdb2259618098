import _cycle_errors

try:
    _cycle_errors.early
except AttributeError as e:
    print(e, "|", e.name)
try:
    from _cycle_errors import early
except ImportError as e:
    print(str(e).rpartition(" (")[0], "|", e.name, e.name_from, e.path.rpartition("/")[2])
late = 2
