# Library, print(): sep, end, file, flush.
import io
print()  # expect
print(1, "a", None, [1])  # expect: 1 a None [1]
print(1, 2, sep="-")  # expect: 1-2
print("a", "b", sep="", end="!\n")  # expect: ab!
print("x", end="")
print("y")  # expect: xy
print(1, 2, sep=None, end=None)  # expect: 1 2
f = io.StringIO()
print("to file", 5, file=f, flush=True)
print(repr(f.getvalue()))  # expect: 'to file 5\n'
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
w = W()
print("a", 1, sep="|", file=w)
print(w.parts)  # expect: ['a', '|', '1', '\n']
for k in ({"sep": 1}, {"end": 2}, {"file": 5}, {"bad": 1}, {"file": object()}):
    try:
        print("z", **k)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: TypeError sep must be None or a string, not int
# expect: TypeError end must be None or a string, not int
# expect: AttributeError 'int' object has no attribute 'write'
# expect: TypeError 'bad' is an invalid keyword argument for print()
# expect: AttributeError 'object' object has no attribute 'write'
print(*[1, 2], *"ab", sep=",")  # expect: 1,2,a,b
print(*[])  # expect
print("é€😀")  # expect: é€😀
try:
    print("part", W().nothing)
except AttributeError as e:
    print(e)  # expect: 'W' object has no attribute 'nothing'
