# KeyError shows the repr of its key.
# exit: 1
# error: KeyError: 'b\n'
print("table")  # expect: table
{"a": 1}["b\n"]
