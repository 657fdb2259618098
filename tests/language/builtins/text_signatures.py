# __text_signature__: how a built-in function, method or class is called, as text.


def show(*objects):
    for thing in objects:
        print(thing.__text_signature__)


# Functions begin with their module, methods with self, class methods with the class.
show(len, divmod, globals, isinstance)
# expect: ($module, obj, /)
# expect: ($module, x, y, /)
# expect: ($module, /)
# expect: ($module, obj, class_or_tuple, /)
show(list.append, [].append, list.clear, str.upper, "".join)
# expect: ($self, object, /)
# expect: ($self, object, /)
# expect: ($self, /)
# expect: ($self, /)
# expect: ($self, iterable, /)
show(dict.fromkeys, float.fromhex, bytes.maketrans)
# expect: ($type, iterable, value=None, /)
# expect: ($type, string, /)
# expect: (frm, to, /)
show(dict.__dict__["fromkeys"], float.__dict__["hex"])
# expect: ($type, iterable, value=None, /)
# expect: ($self, /)

# Defaults read as repr() shows them; those that only C code knows have no text.
show(round, pow, str.encode, str.split, list.pop, str.replace)
# expect: ($module, /, number, ndigits=None)
# expect: ($module, /, base, exp, mod=None)
# expect: ($self, /, encoding='utf-8', errors='strict')
# expect: ($self, /, sep=None, maxsplit=-1)
# expect: ($self, index=-1, /)
# expect: ($self, old, new, count=-1, /)
show(str.center, bytes.translate, format, input, str.splitlines)
# expect: ($self, width, fillchar=' ', /)
# expect: ($self, table, /, delete=b'')
# expect: ($module, value, format_spec='', /)
# expect: ($module, prompt='', /)
# expect: ($self, /, keepends=False)
show(next, dict.pop, vars, str.maketrans)
# expect: ($module, iterator, default=<unrepresentable>, /)
# expect: ($self, key, default=<unrepresentable>, /)
# expect: ($module, object=<unrepresentable>, /)
# expect: (x, y=<unrepresentable>, z=<unrepresentable>, /)

# Keyword-only parameters, and functions that gather the rest.
show(sorted, list.sort, print, exec, int.to_bytes, int.from_bytes)
# expect: ($module, iterable, /, *, key=None, reverse=False)
# expect: ($self, /, *, key=None, reverse=False)
# expect: ($module, /, *args, sep=' ', end='\n', file=None, flush=False)
# expect: ($module, source, globals=None, locals=None, /, *, closure=None)
# expect: ($self, /, length=1, byteorder='big', *, signed=False)
# expect: ($type, /, bytes, byteorder='big', *, signed=False)

# Classes show what a call takes.
show(list, tuple, float, memoryview, reversed, property)
# expect: (iterable=(), /)
# expect: (iterable=(), /)
# expect: (x=0, /)
# expect: (object)
# expect: (sequence, /)
# expect: (fget=None, fset=None, fdel=None, doc=None)


class Made:
    def __init__(self, x):
        pass


class List(list):
    pass


show(Made, List)
# expect: None
# expect: None


def attempt(change):
    try:
        change()
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: setattr(len, "__text_signature__", "()"))
# expect: AttributeError attribute '__text_signature__' of 'builtin_function_or_method' objects is not writable
attempt(lambda: (lambda: 0).__text_signature__)
# expect: AttributeError 'function' object has no attribute '__text_signature__'
