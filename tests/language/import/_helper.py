"""Doc of the helper."""
print("helper loading")
value = 1
_private = 2
__very_private = 3
def get(): return value
def bump():
    global value
    value += 1
class Thing: pass
