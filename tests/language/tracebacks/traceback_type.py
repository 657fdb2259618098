# Traceback objects made by a program: types.TracebackType, tb_next that can be set but never loops, line numbers given.
import sys


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


try:
    1 / 0
except ZeroDivisionError as e:
    caught = e.__traceback__

Traceback = type(caught)
frame = sys._getframe()
made = Traceback(caught, frame, 4, 77)
print(made.tb_next is caught, made.tb_lasti, made.tb_lineno, made.tb_frame is frame)  # expect: True 4 77 True
print(Traceback(tb_next=None, tb_frame=frame, tb_lasti=2, tb_lineno=3).tb_lineno)  # expect: 3

print(attempt(Traceback, None, 1, 2, 3))
# expect: TypeError: TracebackType() argument 'tb_frame' must be frame, not int
print(attempt(Traceback, 1, frame, 2, 3))  # expect: TypeError: expected traceback object or None, got 'int'
print(attempt(Traceback, None, frame, "a", 3))  # expect: TypeError: 'str' object cannot be interpreted as an integer
print(attempt(setattr, made, "tb_next", 1))  # expect: TypeError: expected traceback object, got 'int'
print(attempt(setattr, made, "tb_next", made))  # expect: ValueError: traceback loop detected
print(attempt(setattr, caught, "tb_next", made))  # expect: ValueError: traceback loop detected
print(attempt(delattr, made, "tb_next"))  # expect: TypeError: can't delete tb_next attribute
made.tb_next = None
print(made.tb_next)  # expect: None

error = ValueError(1).with_traceback(made)
print(error.__traceback__ is made)  # expect: True
try:
    raise error
except ValueError as e:
    print(e.__traceback__ is made, e.__traceback__.tb_next is made)
# expect: False True

print(attempt(frame.clear))  # expect: RuntimeError: cannot clear an executing frame
print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes, type(frame.f_builtins).__name__)
# expect: None True False dict


def leave():
    kept = 1
    return sys._getframe()


done = leave()
print(done.f_locals)  # expect: {'kept': 1}
done.clear()
print(done.f_locals)  # expect: {}
