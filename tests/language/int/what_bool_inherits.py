# bool has only the methods that differ from int's; the others are int's and say so.
print(sorted(bool.__dict__))
# expect: ['__and__', '__doc__', '__invert__', '__new__', '__or__', '__rand__', '__repr__', '__ror__', '__rxor__', '__xor__']
print(bool.__format__, bool.__neg__, bool.__bool__)
# expect: <method '__format__' of 'int' objects> <slot wrapper '__neg__' of 'int' objects> <slot wrapper '__bool__' of 'int' objects>
try:
    True.__format__()
except TypeError as e:
    print(e)
# expect: int.__format__() takes exactly one argument (0 given)
print(f"{True}", f"{True:d}", f"{False:>7}|", format(True, ""), -True, +True, True.__bool__())
# expect: True 1       0| True -1 1 True
