# Reference 9.1: a program runs in __main__, a module that is there from the start, beside builtins and sys.
import sys, builtins

print(__name__, sys.modules["__main__"].__name__, sys.modules["__main__"].__dict__ is globals())
# expect: __main__ __main__ True

print(type(__builtins__).__name__, __builtins__ is builtins or __builtins__ is builtins.__dict__)  # expect: module True
print(__doc__, __spec__, __package__)  # expect: None None None
print(__file__.endswith("complete_program.py"), sys.argv[0].endswith("complete_program.py"), len(sys.argv))
# expect: True True 1

print("sys" in sys.modules, "builtins" in sys.modules)  # expect: True True
answer = 42
import __main__
print(__main__.answer, __main__ is sys.modules["__main__"])  # expect: 42 True
__main__.added = "from outside"
print(added)  # expect: from outside
print(sorted(n for n in dir() if not n.startswith("_")))  # expect: ['added', 'answer', 'builtins', 'sys']
