# Reference 8.4.1: the name bound by except ... as is deleted when the clause ends.
e = "before"
try:
    1 / 0
except ZeroDivisionError as e:
    print(type(e).__name__)  # expect: ZeroDivisionError
print("e" in globals())  # expect: False
def f():
    try:
        1 / 0
    except ZeroDivisionError as err:
        saved = err
    try:
        err
    except UnboundLocalError as u:
        print(u)
    return saved
print(repr(f()))
# expect: cannot access local variable 'err' where it is not associated with a value
# expect: ZeroDivisionError('division by zero')
try:
    raise KeyError
except KeyError as k:
    del k
print("k" in globals())  # expect: False
try:
    raise KeyError
except KeyError as k:
    k = 5
print("k" in globals())  # expect: False
