# getpass: a line from the input, with a warning; the user's name.
# cpython: it asks the terminal, where there is one
import getpass
import io
import os
import sys
import warnings

warnings.simplefilter("ignore", getpass.GetPassWarning)
stream = io.StringIO()
sys.stdin = io.StringIO("secret\nlast")
print(getpass.getpass("Key: ", stream), getpass.getpass(stream=stream))
# expect: secret last
print(repr(stream.getvalue().replace("Warning: Password input may be echoed.\n", "!")))
# expect: '!Key: !Password: '
try:
    getpass.getpass(stream=stream)
except EOFError:
    print("end of input")
# expect: end of input
for name in "LOGNAME", "USER", "LNAME", "USERNAME":
    os.environ.pop(name, None)
os.environ["USERNAME"] = "me"
print(getpass.getuser())  # expect: me
os.environ["LOGNAME"] = "first"
print(getpass.getuser())  # expect: first
