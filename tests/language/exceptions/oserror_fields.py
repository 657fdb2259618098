# Built-in exceptions, OSError: which fields two to five arguments set, how they show in args, str() and pickling state.
# native: error numbers differ in WebAssembly


def show(error):
    return type(error).__name__, error.args, error.errno, error.strerror, error.filename, error.filename2, str(error)


print(show(OSError()))  # expect: ('OSError', (), None, None, None, None, '')
print(show(OSError(2)))  # expect: ('OSError', (2,), None, None, None, None, '2')
print(show(OSError(2, "m")))  # expect: ('FileNotFoundError', (2, 'm'), 2, 'm', None, None, '[Errno 2] m')
print(show(OSError(2, "m", "f")))  # expect: ('FileNotFoundError', (2, 'm'), 2, 'm', 'f', None, "[Errno 2] m: 'f'")
print(show(OSError(2, "m", "f", None, "g")))
# expect: ('FileNotFoundError', (2, 'm'), 2, 'm', 'f', 'g', "[Errno 2] m: 'f' -> 'g'")
print(show(OSError(2, "m", None, None, "g")))
# expect: ('FileNotFoundError', (2, 'm', None, None, 'g'), 2, 'm', None, None, '[Errno 2] m')
print(show(OSError(1, 2, 3, 4, 5, 6)))
# expect: ('OSError', (1, 2, 3, 4, 5, 6), None, None, None, None, '(1, 2, 3, 4, 5, 6)')
print(show(OSError("2", "m")))  # expect: ('OSError', ('2', 'm'), '2', 'm', None, None, '[Errno 2] m')
print(show(OSError(True, "m")))  # expect: ('PermissionError', (True, 'm'), True, 'm', None, None, '[Errno True] m')
print(show(OSError(None, None)))  # expect: ('OSError', (None, None), None, None, None, None, '[Errno None] None')
print(show(OSError(None, "x", "y")))  # expect: ('OSError', (None, 'x'), None, 'x', 'y', None, "[Errno None] x: 'y'")
print(show(PermissionError(2, "kept")))
# expect: ('PermissionError', (2, 'kept'), 2, 'kept', None, None, '[Errno 2] kept')

print(OSError(2, "m", "f").__reduce__())  # expect: (<class 'FileNotFoundError'>, (2, 'm', 'f'))
print(OSError(2, "m", "f", None, "g").__reduce__())  # expect: (<class 'FileNotFoundError'>, (2, 'm', 'f', None, 'g'))
print(OSError(2, "m").__reduce__())  # expect: (<class 'FileNotFoundError'>, (2, 'm'))

# The third argument of BlockingIOError may be a number of characters.
error = OSError(11, "x", 5)
print(type(error).__name__, error.args, error.filename, error.characters_written, str(error))
# expect: BlockingIOError (11, 'x', 5) None 5 [Errno 11] x
error.characters_written = 9
print(error.characters_written)  # expect: 9
del error.characters_written
for action in (lambda: error.characters_written, lambda: delattr(error, "characters_written"),
               lambda: setattr(error, "characters_written", "x"), lambda: OSError(1, "x").characters_written):
    try:
        action()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# expect: AttributeError characters_written
# expect: AttributeError characters_written
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: AttributeError characters_written

# Deleted fields read as None; str() shows what is left.
error = OSError(2, "m", "f", None, "g")
for name in ("filename2", "errno", "strerror", "filename"):
    delattr(error, name)
    print(getattr(error, name), "|", error)
# expect: None | [Errno 2] m: 'f'
# expect: None | [Errno None] m: 'f'
# expect: None | [Errno None] None: 'f'
# expect: None | (2, 'm')
error.errno = 5
error.strerror = "again"
print(error)  # expect: [Errno 5] again


class WithInit(OSError):
    def __init__(self, a, b=None):
        super().__init__(a, b)


class Silent(OSError):
    def __init__(self, *args):
        pass


print(WithInit(2, "m"), WithInit(2, "m").errno, [str(Silent(2, "m"))], Silent(2, "m").args)
# expect: [Errno 2] m 2 [''] ()
