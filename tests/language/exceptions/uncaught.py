# An uncaught exception ends the program with status 1 and its text as the last line of the error output.
# exit: 1
# error: ValueError: nobody catches this
def f(): raise ValueError("nobody catches this")
print("before")  # expect: before
try:
    f()
finally:
    print("finally still runs")  # expect: finally still runs
print("never")
