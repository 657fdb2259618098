# Who calls a module is told of the function of the same name in it.
import sys
import time
import types


def shown(function, *args):
    try:
        return function(*args)
    except TypeError as error:
        return error


print(shown(time), shown(sys))
# expect: 'module' object is not callable. Did you mean: 'time.time(...)'? 'module' object is not callable
print(shown(list, map(time, [1])))  # expect: 'module' object is not callable. Did you mean: 'time.time(...)'?
module = types.ModuleType("m")
module.m = 3
print(shown(module))  # expect: 'module' object is not callable
module.m = print
print(shown(module, 1))  # expect: 'module' object is not callable. Did you mean: 'm.m(...)'?
module.__name__ = 3
print(shown(module))  # expect: 'module' object is not callable
del module.__name__
print(shown(module))  # expect: 'module' object is not callable


class Kind(types.ModuleType):
    pass


print(shown(Kind("x")))  # expect: 'Kind' object is not callable
names = ("width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff")
print(len(sys.hash_info), [getattr(sys.hash_info, name) == item for name, item in zip(names, sys.hash_info)])
# expect: 9 [True, True, True, True, True, True, True, True, True]
