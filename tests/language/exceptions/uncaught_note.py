# Notes follow the exception's own line.
# exit: 1
# error: the note
e = ValueError("main text")
e.add_note("the note")
print("raise")  # expect: raise
raise e
