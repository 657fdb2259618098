# Reference 3.3.1: __del__ of what the program leaves behind runs when it ends, after the last statement.
# native: what happens at the end of a process
class Leaving:
    def __init__(self, name): self.name = name
    def __del__(self): print("leaving", self.name)
first = Leaving("first")
def suspended():
    try:
        yield 1
    finally:
        print("closed")
generator = suspended()
next(generator)
class Late:
    def __del__(self): print(sorted(left))
left = {"globals": "are still there"}
late = Late()
class Holder: held = Leaving("held by a class")
print("end")  # expect: end
# expect: leaving first
# expect: closed
# expect: ['globals']
# expect: leaving held by a class
