# Causes of the members of a group, notes that are no list, SyntaxErrors without a message.
import traceback


class Unshowable:
    def __repr__(self):
        raise ValueError


def show(error):
    print("".join(traceback.format_exception(error)), end="")


def made(kind, text, cause=None):
    error = kind(text)
    error.__cause__ = cause
    return error


first = made(ValueError, "first")
second = made(KeyError, "second", first)
group = ExceptionGroup("group", [second, TypeError("other")])
show(group)
# expect:   | ExceptionGroup: group (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: first
# expect:     | 
# expect:     | The above exception was the direct cause of the following exception:
# expect:     | 
# expect:     | KeyError: 'second'
# expect:     +---------------- 2 ----------------
# expect:     | TypeError: other
# expect:     +------------------------------------
group.__cause__ = second
show(group)  # the cause of `second` is shown in the group
# expect: KeyError: 'second'
# expect
# expect: The above exception was the direct cause of the following exception:
# expect
# expect:   | ExceptionGroup: group (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: first
# expect:     | 
# expect:     | The above exception was the direct cause of the following exception:
# expect:     | 
# expect:     | KeyError: 'second'
# expect:     +---------------- 2 ----------------
# expect:     | TypeError: other
# expect:     +------------------------------------

for notes in (["a", 5], "text", 5, Unshowable(), (), None):
    error = ValueError("x")
    error.__notes__ = notes
    print(traceback.format_exception_only(error))
# expect: ['ValueError: x\n', 'a\n', '5\n']
# expect: ['ValueError: x\n', "'text'\n"]
# expect: ['ValueError: x\n', '5\n']
# expect: ['ValueError: x\n', '<__notes__ repr() failed>\n']
# expect: ['ValueError: x\n']
# expect: ['ValueError: x\n']

print(traceback.format_exception_only(SyntaxError()), traceback.format_exception_only(SyntaxError(None)))
# expect: ['SyntaxError: <no detail available>\n'] ['SyntaxError: <no detail available>\n']
print(traceback.format_exception_only(ValueError, None), traceback.format_exception(ValueError, None, None))
# expect: ['NoneType: None\n'] ['NoneType: None\n']

entry = traceback.FrameSummary("f", 1, "name", lookup_line=False, line="text")
print(entry == traceback.FrameSummary("f", 1, "name", line="other"), entry == traceback.FrameSummary("f", 1, "name", locals={}))
# expect: True True
print(entry == ("f", 1, "name", "text"), entry == ("f", 1, "name", "other"))  # expect: True False
