# Reference 6.11: and, or return the last operand evaluated; not returns a bool.
print(1 and 2, 0 and 2, "" or "default", "x" or "y", None or 0, [] and 1)  # expect: 2 0 default x 0 []
print(not 0, not 1, not "", not [0], not None)  # expect: True False True False True
print(1 or 2 and 3, (1 or 2) and 3, not 1 or 2)  # expect: 1 3 2
def show(x):
    print("eval", x)
    return x
r = show(0) and show(1)  # expect: eval 0
print(r)  # expect: 0
r = show(1) or show(2)  # expect: eval 1
print(r)  # expect: 1
r = show(0) or show(()) or show(3)
# expect: eval 0
# expect: eval ()
# expect: eval 3
print(r)  # expect: 3
class Truth:
    def __init__(self, v):
        self.v = v
    def __bool__(self):
        print("bool", self.v)
        return self.v
r = Truth(True) and "second"  # expect: bool True
print(r)  # expect: second
r = not Truth(False)  # expect: bool False
print(r)  # expect: True
