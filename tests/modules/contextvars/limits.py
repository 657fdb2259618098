# Library, contextvars: the classes have no subclasses, and nothing of them is pickled or copied.
import contextvars
import copy
import pickle

variable = contextvars.ContextVar("variable")
token = variable.set(1)
for cls in contextvars.ContextVar, contextvars.Context, contextvars.Token:
    try:
        type("Sub", (cls,), {})
    except TypeError as error:
        print(error)
# expect: type '_contextvars.ContextVar' is not an acceptable base type
# expect: type '_contextvars.Context' is not an acceptable base type
# expect: type '_contextvars.Token' is not an acceptable base type
for obj in variable, contextvars.copy_context(), token:
    for action in pickle.dumps, copy.copy:
        try:
            action(obj)
        except TypeError as error:
            print(error)
# expect: cannot pickle '_contextvars.ContextVar' object
# expect: cannot pickle '_contextvars.ContextVar' object
# expect: cannot pickle '_contextvars.Context' object
# expect: cannot pickle '_contextvars.Context' object
# expect: cannot pickle '_contextvars.Token' object
# expect: cannot pickle '_contextvars.Token' object
print(contextvars.__all__, contextvars.ContextVar[int], contextvars.Token[str])
# expect: ('Context', 'ContextVar', 'Token', 'copy_context') _contextvars.ContextVar[int] _contextvars.Token[str]
