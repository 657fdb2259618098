from microcontroller import pin, nvm
import microcontroller as mc
import time as t, os
import board as b
from board import *
print(b.LED, LED, mc.pin, t.monotonic() > 0)
for p in dir(b): print(p, getattr(b, p)) if p.startswith("ZZ") else None
def game():
    score = lives = 3
    while lives:
        lives -= 1
        score += 10
        if score > 100: break
    else:
        score = -1
    return score
print(game())
class Menu:
    items = ["a", "b"]
    default = items[0]
    sizes = [len(i) for i in items]
    def show(self):
        for number, item in enumerate(self.items, 1): print(number, item)
Menu().show()
try:
    raise ValueError("x")
except* ValueError as group:
    print(group.exceptions)
x = y = 0
(x, y), z = (1, 2), 3
x, *rest = range(4)
data = bytearray(4); data[0] += 1
d = {}; d["n"] = d.get("n", 0) + 1
import os.path
print(os.path.basename("/a/b"), os.sep, rest, z, y)
