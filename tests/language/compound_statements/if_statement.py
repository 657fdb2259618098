# Reference 8.1: the first true condition selects its suite.
def sign(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    else:
        return "large"
print([sign(n) for n in (-1, 0, 5, 50)])  # expect: ['negative', 'zero', 'small', 'large']
def cond(name, value):
    print(name)
    return value
if cond("a", False): print("first")  # expect: a
elif cond("b", True): print("second")
# expect: b
# expect: second
elif cond("c", True): print("third")
if []:
    print("not here")
if "x": print("one line")  # expect: one line
if 0: pass
else: print("else line")  # expect: else line
if 1:
    if 0: print("inner")
    else: print("inner else")  # expect: inner else
