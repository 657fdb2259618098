# typing.IO and its two kinds have the names of a file.
import inspect
import typing

for cls in (typing.IO, typing.TextIO, typing.BinaryIO):
    names = [name for name in sorted(dir(cls)) if name not in dir(object) and name[:2] != "__"]
    print(cls, [(name, type(inspect.getattr_static(cls, name)).__name__, inspect.getattr_static(cls, name).__isabstractmethod__) for name in names])
    print(cls.__mro__[1], cls.__parameters__, hasattr(cls, "__enter__"), hasattr(cls, "__exit__"))
# expect: <class 'typing.IO'> [('close', 'function', True), ('closed', 'property', True), ('fileno', 'function', True), ('flush', 'function', True), ('isatty', 'function', True), ('mode', 'property', True), ('name', 'property', True), ('read', 'function', True), ('readable', 'function', True), ('readline', 'function', True), ('readlines', 'function', True), ('seek', 'function', True), ('seekable', 'function', True), ('tell', 'function', True), ('truncate', 'function', True), ('writable', 'function', True), ('write', 'function', True), ('writelines', 'function', True)]
# expect: <class 'typing.Generic'> (~AnyStr,) True True
# expect: <class 'typing.TextIO'> [('buffer', 'property', True), ('close', 'function', True), ('closed', 'property', True), ('encoding', 'property', True), ('errors', 'property', True), ('fileno', 'function', True), ('flush', 'function', True), ('isatty', 'function', True), ('line_buffering', 'property', True), ('mode', 'property', True), ('name', 'property', True), ('newlines', 'property', True), ('read', 'function', True), ('readable', 'function', True), ('readline', 'function', True), ('readlines', 'function', True), ('seek', 'function', True), ('seekable', 'function', True), ('tell', 'function', True), ('truncate', 'function', True), ('writable', 'function', True), ('write', 'function', True), ('writelines', 'function', True)]
# expect: <class 'typing.IO'> () True True
# expect: <class 'typing.BinaryIO'> [('close', 'function', True), ('closed', 'property', True), ('fileno', 'function', True), ('flush', 'function', True), ('isatty', 'function', True), ('mode', 'property', True), ('name', 'property', True), ('read', 'function', True), ('readable', 'function', True), ('readline', 'function', True), ('readlines', 'function', True), ('seek', 'function', True), ('seekable', 'function', True), ('tell', 'function', True), ('truncate', 'function', True), ('writable', 'function', True), ('write', 'function', True), ('writelines', 'function', True)]
# expect: <class 'typing.IO'> () True True


class Mine(typing.IO):
    pass


print(Mine().read(), Mine().mode, typing.IO[str], typing.IO.write.__name__)  # expect: None None typing.IO[str] write
