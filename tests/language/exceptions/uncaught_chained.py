# The last line shown is that of the exception that ended the program.
# exit: 1
# error: RuntimeError: while handling
try:
    {}["missing"]
except KeyError as e:
    raise RuntimeError("while handling") from e
