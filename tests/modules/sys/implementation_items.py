"""sys.implementation is a tuple for programs written for CircuitPython, and a SimpleNamespace for all others."""
# cpython: it has attributes alone

import copy
import sys
from types import SimpleNamespace

implementation = sys.implementation
print(implementation[0] == implementation.name, implementation[1] is implementation.version)  # expect: True True
print(implementation[1][0] == implementation.version[0] >= 9, implementation[-1] == implementation._machine)  # expect: True True
name, version, machine = implementation
print(name, len(version), implementation[:2] == (name, version))  # expect: circuitpython 3 True
try:
    implementation[3]
except IndexError as error:
    print(error)  # expect: tuple index out of range
print(isinstance(implementation, SimpleNamespace), repr(implementation).startswith("namespace(name='circuitpython', "))  # expect: True True
print(copy.copy(implementation) == implementation, type(copy.copy(implementation)))  # expect: True <class 'types.SimpleNamespace'>
implementation.note = "kept"
print(sys.implementation.note, vars(implementation)["note"])  # expect: kept kept
try:
    SimpleNamespace(a=1)[0]
except TypeError as error:
    print(error)  # expect: 'types.SimpleNamespace' object is not subscriptable


# As programs without `types` make a namespace
print(type(implementation)(a=1), type(implementation)(a=1) == SimpleNamespace(a=1))  # expect: namespace(a=1) True


class Point(SimpleNamespace):
    pass


print(Point(x=1), copy.copy(Point(x=2)))  # expect: Point(x=1) Point(x=2)
