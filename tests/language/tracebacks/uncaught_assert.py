# A failed assertion without text.
# exit: 1
# error: AssertionError
value = 3
print("check")  # expect: check
assert value == 4
