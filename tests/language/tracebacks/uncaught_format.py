# The traceback on the error output names each frame with file, line and function; the last line is the exception.
# exit: 1
# error: LookupError: bottom
import os, sys
class Capture:
    def __init__(self): self.text = ""
    def write(self, s): self.text += s
    def flush(self): pass
def fail(n):
    if n == 0:
        raise LookupError("bottom")
    fail(n - 1)
real = sys.stderr
capture = Capture()
try:
    fail(1)
except LookupError as e:
    sys.stderr = capture
    sys.excepthook(type(e), e, e.__traceback__)
    sys.stderr = real
lines = [l.strip() for l in capture.text.splitlines()]
folder = os.path.dirname(os.path.abspath(__file__)) + "/"  # CPython names the script by its full path
print([l.replace(folder, "") for l in lines if l.startswith("File")])
# expect: ['File "uncaught_format.py", line 16, in <module>', 'File "uncaught_format.py", line 12, in fail', 'File "uncaught_format.py", line 11, in fail']
print(lines[0], "|", lines[-1])  # expect: Traceback (most recent call last): | LookupError: bottom
fail(0)
