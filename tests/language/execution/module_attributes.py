# Reference 3.2.9: the attributes of the main module.
"""The module's docstring."""
print(__name__, __doc__)  # expect: __main__ The module's docstring.
import sys
me = sys.modules["__main__"]
x = 5
print(me.x, type(me).__name__, me.__name__, "__builtins__" in globals())  # expect: 5 module __main__ True
me.y = 6
print(y)  # expect: 6
del me.y
print("y" in globals())  # expect: False
print(__file__.endswith("module_attributes.py"))  # expect: True
