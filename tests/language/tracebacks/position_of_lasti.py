# Tracebacks: where an instruction stands in the source is found at tb_lasti // 2 of co_positions(), as tools do.
from itertools import islice


def place(code, lasti):
    return next(islice(code.co_positions(), lasti // 2, None))


def divide(a):
    x = 1
    return a.real + (x /
                     0)


try:
    divide(5)
except ZeroDivisionError as error:
    traceback = error.__traceback__
    while traceback:
        code = traceback.tb_frame.f_code
        print(code.co_name, place(code, traceback.tb_lasti))
        traceback = traceback.tb_next
# expect: <module> (16, 16, 4, 13)
# expect: divide (11, 12, 21, 22)


def numbers():
    yield 1
    yield 2


iterator = numbers()
next(iterator)
print(place(numbers.__code__, iterator.gi_frame.f_lasti)[0] - numbers.__code__.co_firstlineno)  # expect: 1
print(len(numbers.__code__.co_code) == 2 * len(list(numbers.__code__.co_positions())))  # expect: True
print([start for start, end, line in divide.__code__.co_lines() if line and place(divide.__code__, start)[0] != line])
# expect: []
