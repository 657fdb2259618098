# An exception group that nobody catches: the last line closes the box.
# exit: 1
# error:     +------------------------------------
print("group")  # expect: group
raise ExceptionGroup("several", [ValueError("one"), KeyError("two")])
