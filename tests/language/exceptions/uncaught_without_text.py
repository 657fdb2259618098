# An exception without arguments is shown by its name alone.
# exit: 1
# error: KeyError
print("start")  # expect: start
raise KeyError
