# An exception in a finally clause replaces the first.
# exit: 1
# error: KeyError: 'second'
try:
    raise ValueError("first")
finally:
    print("cleanup")  # expect: cleanup
    {}["second"]
