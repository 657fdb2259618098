# SystemExit(True): booleans are integers.
# exit: 1
print("out")  # expect: out
raise SystemExit(True)
