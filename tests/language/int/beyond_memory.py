# cpython: it tries to compute what cannot be held
# Powers and shifts whose results no memory holds are refused before anything is computed.
for text in "3 ** 10**30", "(-7) ** 10**15", "2 ** 10**14", "10 ** 10**18":
    try:
        eval(text)
    except MemoryError:
        print(text)  # expect: 3 ** 10**30
# expect: (-7) ** 10**15
# expect: 2 ** 10**14
# expect: 10 ** 10**18
try:
    1 << 10**30
except OverflowError as error:
    print(error)  # expect: too many digits in integer
print((-1) ** 10**30, 1 ** 10**30, 0 ** 10**30)  # expect: 1 1 0
