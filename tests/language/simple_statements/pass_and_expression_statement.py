# Reference 7.1 and 7.4: pass does nothing; an expression statement evaluates and discards.
def f(): pass
class A: pass
for i in (): pass
while False: pass
if True: pass
print(f(), A.__name__)  # expect: None A
def say(x):
    print(x)
    return x
say(1)  # expect: 1
say(2), say(3)
# expect: 2
# expect: 3
"a string alone"
1; None; ...
[say(4)]  # expect: 4
say(5) and say(6)
# expect: 5
# expect: 6
(yield_ := say(7))  # expect: 7
print(yield_)  # expect: 7
