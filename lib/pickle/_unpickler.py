"""Reading pickles."""

import copyreg
import sys
from struct import unpack

from ._errors import UnpicklingError
from ._names import public_module, to_python3

_MARK = object()


class Unpickler:
    """Read pickles from a binary file.

    A pickle can call anything that it names: read only what you trust, or restrict find_class().
    """

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=()):
        for name in "read", "readline":
            if not hasattr(file, name):
                raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self._file_read, self._file_readline = file.read, file.readline
        self._fix_imports, self._encoding, self._errors = fix_imports, encoding, errors
        self._buffers = None if buffers is None or buffers == () else iter(buffers)
        self.memo = {}

    def load(self):
        """The object that the next pickle describes."""
        if "_file" not in self.__dict__:
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._stack = []
        self._protocol = 0
        self._frame, self._frame_at = b"", 0
        # One at a time: the attribute may be a function of the class or of the instance
        self._persistent = getattr(self, "persistent_load", None)
        loaders = _LOADERS
        while True:
            code = self._read_opcode()
            if code == b".":
                return self._pop()
            loader = loaders.get(code)
            if loader is None:
                raise UnpicklingError(f"invalid load key, {_shown(code)}.")
            loader(self)

    def find_class(self, module, name, /):
        """The object that a pickle calls module.name; override it to say what pickles may use."""
        if self._protocol < 3 and self._fix_imports:
            module, name = to_python3(module, name)
        module, name = public_module(module, name)
        __import__(module)
        found = sys.modules[module]
        for part in name.split(".") if self._protocol >= 4 else (name,):
            holder = found
            try:
                if part == "<locals>":
                    raise AttributeError
                found = getattr(holder, part)
            except AttributeError:
                if "<locals>" in name.split("."):
                    raise AttributeError(f"Can't get local attribute {name!r} on {holder!r}") from None
                raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None
        return found

    # Reading -----------------------------------------------------------------------------------------------------------

    def _read_opcode(self):
        at = self._frame_at
        if at < len(self._frame):
            self._frame_at = at + 1
            return self._frame[at : at + 1]
        code = self._file_read(1)
        if not code:
            raise EOFError("Ran out of input")
        return code

    def _read(self, size):
        frame, at = self._frame, self._frame_at
        if at < len(frame):
            if len(frame) - at < size:
                raise UnpicklingError("pickle exhausted before end of frame")
            self._frame_at = at + size
            return frame[at : at + size]
        data = self._file_read(size) if size else b""
        if len(data) < size:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _readline(self):
        frame, at = self._frame, self._frame_at
        if at < len(frame):
            end = frame.find(b"\n", at) + 1
            if not end:
                raise UnpicklingError("pickle exhausted before end of frame")
            self._frame_at = end
            return frame[at : end - 1]
        line = self._file_readline()
        if line[-1:] != b"\n":
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    def _read_number(self, format, size):
        return unpack(format, self._read(size))[0]

    def _read_sized(self, format, size):
        count = self._read_number(format, size)
        if count < 0:
            raise UnpicklingError("negative byte count")
        if count > sys.maxsize:
            raise OverflowError(f"{count} bytes exceed the system's maximum size of {sys.maxsize} bytes")
        return self._read(count)

    # The stack ---------------------------------------------------------------------------------------------------------

    def _push(self, value):
        self._stack.append(value)

    def _pop(self):
        if not self._stack:
            raise UnpicklingError("unpickling stack underflow")
        value = self._stack.pop()
        if value is _MARK:
            self._stack.append(value)
            raise UnpicklingError("unexpected MARK found")
        return value

    def _top(self):
        if not self._stack:
            raise UnpicklingError("unpickling stack underflow")
        if self._stack[-1] is _MARK:
            raise UnpicklingError("unexpected MARK found")
        return self._stack[-1]

    def _pop_to_mark(self):
        stack = self._stack
        at = len(stack) - 1
        while at >= 0 and stack[at] is not _MARK:
            at -= 1
        if at < 0:
            raise UnpicklingError("could not find MARK")
        items = stack[at + 1 :]
        del stack[at:]
        return items

    # Opcodes -----------------------------------------------------------------------------------------------------------

    def _load_proto(self):
        protocol = self._read(1)[0]
        if protocol > 5:
            raise ValueError(f"unsupported pickle protocol: {protocol}")
        self._protocol = protocol

    def _load_frame(self):
        size = self._read_number("<Q", 8)
        if self._frame_at < len(self._frame):
            raise UnpicklingError("beginning of a new frame before end of current frame")
        if size > sys.maxsize:
            raise OverflowError(f"FRAME length exceeds system's maximum of {sys.maxsize} bytes")
        frame = self._file_read(size)
        if len(frame) < size:
            raise UnpicklingError("pickle data was truncated")
        self._frame, self._frame_at = frame, 0

    def _load_int(self):
        line = self._readline()
        if line in (b"00", b"01"):
            self._push(line == b"01")
            return
        try:
            self._push(int(line, 0))
        except ValueError:
            raise ValueError("could not convert string to int") from None

    def _load_long(self):
        line = self._readline()
        self._push(_decimal(line[:-1] if line[-1:] == b"L" else line))

    def _load_float(self):
        self._push(float(self._readline().decode("latin-1")))

    def _load_long1(self):
        self._push(int.from_bytes(self._read(self._read(1)[0]), "little", signed=True))

    def _load_long4(self):
        size = self._read_number("<i", 4)
        if size < 0:
            raise UnpicklingError("LONG pickle has negative byte count")
        self._push(int.from_bytes(self._read(size), "little", signed=True))

    def _decoded(self, data):
        return data if self._encoding == "bytes" else str(data, self._encoding, self._errors)

    def _load_string(self):
        line = self._readline().rstrip()
        if len(line) < 2 or line[0] != line[-1] or line[0] not in b"\"'":
            raise UnpicklingError("the STRING opcode argument must be quoted")
        self._push(self._decoded(_unescaped(line[1:-1])))

    def _load_binstring(self):
        size = self._read_number("<i", 4)
        if size < 0:
            raise UnpicklingError("pickle data was truncated")
        self._push(self._decoded(self._read(size)))

    def _load_bytearray(self):
        self._push(bytearray(self._read_sized("<Q", 8)))

    def _load_next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError("pickle stream refers to out-of-band data but no *buffers* argument was given")
        try:
            self._push(next(self._buffers))
        except StopIteration:
            raise UnpicklingError("not enough out-of-band buffers") from None

    def _load_readonly_buffer(self):
        view = memoryview(self._top())
        if not view.readonly:
            self._stack[-1] = view.toreadonly()

    def _load_list(self):
        self._push(self._pop_to_mark())

    def _load_tuple(self):
        self._push(tuple(self._pop_to_mark()))

    def _load_tuple1(self):
        self._push((self._pop(),))

    def _load_tuple2(self):
        second = self._pop()
        self._push((self._pop(), second))

    def _load_tuple3(self):
        third, second = self._pop(), self._pop()
        self._push((self._pop(), second, third))

    def _load_dict(self):
        items = self._pop_to_mark()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for DICT")
        self._push(dict(zip(items[::2], items[1::2])))

    def _load_frozenset(self):
        self._push(frozenset(self._pop_to_mark()))

    def _load_append(self):
        item = self._pop()
        _add_all(self._top(), [item], "append", "extend")

    def _load_appends(self):
        items = self._pop_to_mark()
        _add_all(self._top(), items, "append", "extend")

    def _load_additems(self):
        items = self._pop_to_mark()
        _add_all(self._top(), items, "add", "update")

    def _load_setitem(self):
        value, key = self._pop(), self._pop()
        self._top()[key] = value

    def _load_setitems(self):
        items = self._pop_to_mark()
        if len(items) % 2:
            raise UnpicklingError("odd number of items for SETITEMS")
        target = self._top()
        for key, value in zip(items[::2], items[1::2]):
            target[key] = value

    # Memo --------------------------------------------------------------------------------------------------------------

    def _push_memo(self, number):
        try:
            self._push(self.memo[number])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {number}") from None

    def _load_get(self):
        self._push_memo(_decimal(self._readline()))

    def _load_put(self):
        number = _decimal(self._readline())
        if number < 0:
            raise ValueError("negative PUT argument")
        self.memo[number] = self._top()

    def _load_memoize(self):
        self.memo[len(self.memo)] = self._top()

    # Objects -----------------------------------------------------------------------------------------------------------

    def _load_persid(self):
        try:
            self._push(self._persistent_object(self._readline().decode("ascii")))
        except UnicodeDecodeError:
            raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings") from None

    def _persistent_object(self, pid):
        if self._persistent is None:
            raise UnpicklingError(
                "A load persistent id instruction was encountered, but no persistent_load function was specified."
            )
        return self._persistent(pid)

    def _load_global(self):
        module = self._readline().decode("utf-8")
        self._push(self.find_class(module, self._readline().decode("utf-8")))

    def _load_stack_global(self):
        name, module = self._pop(), self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._push(self.find_class(module, name))

    def _push_extension(self, code):
        if code <= 0:
            raise UnpicklingError("EXT specifies code <= 0")
        known = copyreg._extension_cache
        if code not in known:
            key = copyreg._inverted_registry.get(code)
            if key is None:
                raise ValueError(f"unregistered extension code {code}")
            known[code] = self.find_class(*key)
        self._push(known[code])

    def _instantiate(self, cls, arguments):
        if arguments or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            self._push(cls(*arguments))
        else:
            self._push(cls.__new__(cls))

    def _load_inst(self):
        module = self._readline().decode("ascii")
        cls = self.find_class(module, self._readline().decode("ascii"))
        self._instantiate(cls, self._pop_to_mark())

    def _load_obj(self):
        items = self._pop_to_mark()
        if not items:
            raise UnpicklingError("unpickling stack underflow")
        self._instantiate(items[0], items[1:])

    def _load_newobj(self):
        arguments, cls = self._pop(), self._pop()
        _check_new("NEWOBJ", cls, arguments)
        self._push(cls.__new__(cls, *arguments))

    def _load_newobj_ex(self):
        keywords, arguments, cls = self._pop(), self._pop(), self._pop()
        _check_new("NEWOBJ_EX", cls, arguments)
        if not isinstance(keywords, dict):
            raise UnpicklingError(f"NEWOBJ_EX kwargs argument must be a dict, not {type(keywords).__name__}")
        self._push(cls.__new__(cls, *arguments, **keywords))

    def _load_reduce(self):
        arguments, function = self._pop(), self._pop()
        if not isinstance(arguments, tuple):
            raise TypeError("argument list must be a tuple")
        self._push(function(*arguments))

    def _load_build(self):
        state, target = self._pop(), self._top()
        setter = getattr(target, "__setstate__", None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None:
            if not isinstance(state, dict):
                raise UnpicklingError("state is not a dictionary")
            attributes = target.__dict__
            for name, value in state.items():
                attributes[sys.intern(name) if type(name) is str else name] = value
        if slots is not None:
            if not isinstance(slots, dict):
                raise UnpicklingError("slot state is not a dictionary")
            for name, value in slots.items():
                setattr(target, name, value)

    def _load_pop(self):
        if not self._stack:
            raise UnpicklingError("unpickling stack underflow")
        self._stack.pop()


Unpickler.__module__ = "_pickle"


def _shown(code):
    return f"'{chr(code[0])}'" if 32 <= code[0] < 127 and code not in b"'\\" else f"'\\x{code[0]:02x}'"


def _decimal(line):
    return int(line.decode("latin-1"))


_ESCAPES = {98: 8, 116: 9, 110: 10, 118: 11, 102: 12, 114: 13, 97: 7, 92: 92, 39: 39, 34: 34}


def _unescaped(data):
    """The bytes that Python 2's repr() of a string stands for."""
    if b"\\" not in data:
        return data
    import re

    def byte(match):
        text = match[1]
        if text[0] in b"01234567":
            return bytes([int(text, 8) & 0xFF])
        if len(text) > 1:
            return bytes([int(text[1:], 16)])
        code = _ESCAPES.get(text[0])
        return match[0] if code is None else bytes([code])

    return re.sub(rb"\\([0-7]{1,3}|x[0-9a-fA-F]{2}|.)", byte, data, flags=re.DOTALL)


def _check_new(opcode, cls, arguments):
    if not isinstance(cls, type):
        raise UnpicklingError(f"{opcode} class argument must be a type, not {type(cls).__name__}")
    if not isinstance(arguments, tuple):
        raise UnpicklingError(f"{opcode} args argument must be a tuple, not {type(arguments).__name__}")


def _add_all(target, items, one, all):
    """Add items to a container by its method for all of them or the one for a single one."""
    if not items:
        return
    add_all = getattr(target, all, None)
    if add_all is not None and (type(target) in (list, set) or one == "append"):
        add_all(items)
        return
    add = getattr(target, one)
    for item in items:
        add(item)


def _constant(value):
    return lambda self: self._push(value)


def _number(format, size):
    return lambda self: self._push(self._read_number(format, size))


def _sized(format, size, convert=lambda self, data: data):
    return lambda self: self._push(convert(self, self._read_sized(format, size)))


def _utf8(self, data):
    return str(data, "utf-8", "surrogatepass")


def _with_number(action, format, size):
    return lambda self: action(self, self._read_number(format, size))


def _put(self, number):
    self.memo[number] = self._top()


_LOADERS = {
    b"\x80": Unpickler._load_proto, b"\x95": Unpickler._load_frame,
    b"(": lambda self: self._push(_MARK), b"0": Unpickler._load_pop, b"1": lambda self: self._pop_to_mark() and None,
    b"2": lambda self: self._push(self._top()),
    b"N": _constant(None), b"\x88": _constant(True), b"\x89": _constant(False),
    b"I": Unpickler._load_int, b"J": _number("<i", 4), b"K": _number("<B", 1), b"M": _number("<H", 2),
    b"L": Unpickler._load_long, b"\x8a": Unpickler._load_long1, b"\x8b": Unpickler._load_long4,
    b"F": Unpickler._load_float, b"G": _number(">d", 8),
    b"S": Unpickler._load_string, b"T": Unpickler._load_binstring, b"U": _sized("<B", 1, Unpickler._decoded),
    b"V": lambda self: self._push(str(self._readline(), "raw-unicode-escape")),
    b"X": _sized("<I", 4, _utf8), b"\x8c": _sized("<B", 1, _utf8), b"\x8d": _sized("<Q", 8, _utf8),
    b"B": _sized("<I", 4), b"C": _sized("<B", 1), b"\x8e": _sized("<Q", 8), b"\x96": Unpickler._load_bytearray,
    b"\x97": Unpickler._load_next_buffer, b"\x98": Unpickler._load_readonly_buffer,
    b"]": lambda self: self._push([]), b")": _constant(()), b"}": lambda self: self._push({}), b"\x8f": lambda self: self._push(set()),
    b"l": Unpickler._load_list, b"a": Unpickler._load_append, b"e": Unpickler._load_appends,
    b"t": Unpickler._load_tuple, b"\x85": Unpickler._load_tuple1, b"\x86": Unpickler._load_tuple2, b"\x87": Unpickler._load_tuple3,
    b"d": Unpickler._load_dict, b"s": Unpickler._load_setitem, b"u": Unpickler._load_setitems,
    b"\x90": Unpickler._load_additems, b"\x91": Unpickler._load_frozenset,
    b"c": Unpickler._load_global, b"\x93": Unpickler._load_stack_global,
    b"\x82": _with_number(Unpickler._push_extension, "<B", 1), b"\x83": _with_number(Unpickler._push_extension, "<H", 2),
    b"\x84": _with_number(Unpickler._push_extension, "<i", 4),
    b"R": Unpickler._load_reduce, b"b": Unpickler._load_build, b"i": Unpickler._load_inst, b"o": Unpickler._load_obj,
    b"\x81": Unpickler._load_newobj, b"\x92": Unpickler._load_newobj_ex,
    b"g": Unpickler._load_get, b"h": _with_number(Unpickler._push_memo, "<B", 1), b"j": _with_number(Unpickler._push_memo, "<I", 4),
    b"p": Unpickler._load_put, b"q": _with_number(_put, "<B", 1), b"r": _with_number(_put, "<I", 4), b"\x94": Unpickler._load_memoize,
    b"P": Unpickler._load_persid, b"Q": lambda self: self._push(self._persistent_object(self._pop())),
}
