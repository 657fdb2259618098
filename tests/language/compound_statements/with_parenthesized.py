# Reference 8.5: parenthesized context managers, tuple targets, and control flow out of the block.
class CM:
    def __init__(self, v): self.v = v
    def __enter__(self): return self.v
    def __exit__(self, *args): print("exit", self.v)
with (CM(1) as a, CM(2) as b,):
    print(a, b)
    # expect: 1 2
    # expect: exit 2
    # expect: exit 1
with (CM((3, [4, 5]))) as (x, [y, z]):
    print(x, y, z)
    # expect: 3 4 5
    # expect: exit (3, [4, 5])
with (CM(1), CM(2)):
    print("body")
    # expect: body
    # expect: exit 2
    # expect: exit 1
class Box: pass
box = Box()
with CM(7) as box.value, CM(8) as d_item:
    print(box.value, d_item)
    # expect: 7 8
    # expect: exit 8
    # expect: exit 7
def f():
    with CM("r"):
        return "returned"
print(f())
# expect: exit r
# expect: returned
for i in range(3):
    with CM(i):
        if i == 0: continue
        break
# expect: exit 0
# expect: exit 1
print("end", i)  # expect: end 1
