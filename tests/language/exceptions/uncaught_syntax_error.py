# A syntax error in exec ends the program like any exception.
# exit: 1
# error: SyntaxError: invalid syntax
print("before")  # expect: before
exec("x = = 1")
