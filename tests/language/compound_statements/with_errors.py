# Reference 8.5: objects without the protocol, and exceptions in __enter__ or __exit__.
def check(cm):
    try:
        with cm:
            print("body")
    except Exception as e:
        print(type(e).__name__, e, "| context:", repr(e.__context__))
class NoExit:
    def __enter__(self): print("enter")
class NoEnter:
    def __exit__(self, *a): pass
class EnterFails:
    def __enter__(self): raise ValueError("enter")
    def __exit__(self, *a): print("exit not called")
class ExitFails:
    def __enter__(self): pass
    def __exit__(self, *a): raise ValueError("exit")
check(1)  # expect: TypeError 'int' object does not support the context manager protocol | context: None
check(NoExit())
# expect: TypeError 'NoExit' object does not support the context manager protocol (missed __exit__ method) | context: None
check(NoEnter())  # expect: TypeError 'NoEnter' object does not support the context manager protocol | context: None
check(EnterFails())  # expect: ValueError enter | context: None
check(ExitFails())
# expect: body
# expect: ValueError exit | context: None
try:
    with ExitFails():
        raise KeyError("body")
except ValueError as e:
    print(e, repr(e.__context__))  # expect: exit KeyError('body')
class OnInstance: pass
o = OnInstance()
o.__enter__ = o.__exit__ = lambda *a: None
check(o)  # expect: TypeError 'OnInstance' object does not support the context manager protocol | context: None
class BoolFails:
    def __bool__(self): raise OSError("bool")
class ExitBool:
    def __enter__(self): pass
    def __exit__(self, *a): return BoolFails()
try:
    with ExitBool(): 1 / 0
except OSError as e:
    print(e, repr(e.__context__))  # expect: bool ZeroDivisionError('division by zero')
