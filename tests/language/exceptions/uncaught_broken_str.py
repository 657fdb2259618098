# An exception whose __str__ fails is still reported.
# exit: 1
# error: Broken: <exception str() failed>
class Broken(Exception):
    def __str__(self): raise ValueError
print("go")  # expect: go
raise Broken("x")
