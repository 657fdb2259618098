"""Writing pickles."""

import copyreg
import sys
from functools import partial
from operator import index
from struct import pack
from types import BuiltinFunctionType, FunctionType

from . import _opcodes as op
from ._buffer import PickleBuffer
from ._errors import PicklingError
from ._names import native_module, public_module, to_python2

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4

_BATCH = 1000  # items that one APPENDS, SETITEMS or ADDITEMS takes
_FRAME_SIZE = 64 * 1024
_SMALLEST_FRAME = 4

_SINGLETONS = (type(None), type(NotImplemented), type(...))


class Pickler:
    """Write pickles of objects to a binary file.

    Objects that one pickler has written are only referred to in what it writes later, until clear_memo().
    """

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        protocol = DEFAULT_PROTOCOL if protocol is None else index(protocol)
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        try:
            self._file_write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self._protocol = protocol
        self.bin = int(protocol >= 1)
        self.fast = 0
        self._fix_imports = bool(fix_imports) and protocol < 3
        self._buffer_callback = buffer_callback
        self._frame = None
        self.memo = {}

    def clear_memo(self):
        """Forget what was written: objects are written whole again."""
        self.memo.clear()

    def dump(self, obj):
        """Write the pickle of an object."""
        if "_protocol" not in self.__dict__:
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._persistent_id = getattr(self, "persistent_id", None)
        self._reducer_override = getattr(self, "reducer_override", None)
        table = getattr(self, "dispatch_table", None)
        self._reducers = copyreg.dispatch_table if table is None else table
        if self._protocol >= 2:
            self._file_write(op.PROTO + pack("<B", self._protocol))
        self._frame = bytearray()
        self._write = self._frame.extend
        try:
            self._save(obj)
            self._write(op.STOP)
            self._end_frame()
        finally:
            self._frame = None

    # Frames ------------------------------------------------------------------------------------------------------------

    def _end_frame(self):
        frame = bytes(self._frame)
        if self._protocol >= 4 and len(frame) >= _SMALLEST_FRAME:
            frame = op.FRAME + pack("<Q", len(frame)) + frame
        self._file_write(frame)
        self._frame.clear()

    def _write_large(self, head, data):
        """Data with its opcode, outside of the frames if it is large."""
        if len(data) < _FRAME_SIZE or self._protocol < 4:
            self._write(head)
            self._write(data)
            return
        if self._frame:
            self._end_frame()
        self._file_write(head)
        self._file_write(data)

    # The memo: id of an object → (its number, the object) ----------------------------------------------------------------

    def _memoize(self, obj):
        if self.fast:
            return
        number = len(self.memo)
        self.memo[id(obj)] = number, obj
        if self._protocol >= 4:
            self._write(op.MEMOIZE)
        elif not self.bin:
            self._write(b"p%d\n" % number)
        elif number < 256:
            self._write(op.BINPUT + pack("<B", number))
        else:
            self._write(op.LONG_BINPUT + pack("<I", number))

    def _write_get(self, number):
        if not self.bin:
            self._write(b"g%d\n" % number)
        elif number < 256:
            self._write(op.BINGET + pack("<B", number))
        else:
            self._write(op.LONG_BINGET + pack("<I", number))

    def _replace_by_get(self, obj, items):
        """Whether saving its items has saved the object as well; then they are dropped and the object is fetched."""
        found = self.memo.get(id(obj))
        if found is None:
            return False
        if items is None:
            self._write(op.POP_MARK)
        else:
            self._write(op.POP * items)
        self._write_get(found[0])
        return True

    # Dispatch ----------------------------------------------------------------------------------------------------------

    def _save(self, obj, persistent=True):
        if persistent and self._persistent_id is not None:
            pid = self._persistent_id(obj)
            if pid is not None:
                self._save_persistent(pid)
                return
        cls = type(obj)
        saver = _ATOMS.get(cls)
        if saver is None:
            found = self.memo.get(id(obj))
            if found is not None:
                self._write_get(found[0])
                return
            saver = _CONTAINERS.get(cls)
        if saver is not None:
            saver(self, obj)
        else:
            self._save_by_reduce(obj, cls)
        if self._protocol >= 4 and len(self._frame) >= _FRAME_SIZE:
            self._end_frame()

    def _save_by_reduce(self, obj, cls):
        reduced = NotImplemented
        if self._reducer_override is not None:
            reduced = self._reducer_override(obj)
        if reduced is NotImplemented:
            if cls is type:
                self._save_type(obj)
                return
            if cls is FunctionType:
                self._save_global(obj)
                return
            reduced = self._reduced(obj, cls)
            if reduced is None:
                self._save_global(obj)
                return
        if isinstance(reduced, str):
            self._save_global(obj, reduced)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        if not 2 <= len(reduced) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        self._save_reduced(obj, *reduced)

    def _reduced(self, obj, cls):
        """What the object is made of; None for a class."""
        reducer = self._reducers.get(cls) if isinstance(self._reducers, dict) else _found(self._reducers, cls)
        if reducer is not None:
            return reducer(obj)
        if issubclass(cls, type):
            return None
        reduce = getattr(obj, "__reduce_ex__", None)
        if reduce is not None:
            return reduce(self._protocol)
        reduce = getattr(obj, "__reduce__", None)
        if reduce is None:
            raise PicklingError(f"can't pickle {cls.__name__!r} object: {obj!r}")
        return reduce()

    def _save_persistent(self, pid):
        if self.bin:
            self._save(pid, persistent=False)
            self._write(op.BINPERSID)
            return
        try:
            self._write(b"P%s\n" % str(pid).encode("ascii"))
        except UnicodeEncodeError:
            raise PicklingError("persistent IDs in protocol 0 must be ASCII strings") from None

    # Reduced objects ---------------------------------------------------------------------------------------------------

    def _save_reduced(self, obj, func, args, state=None, items=None, pairs=None, setter=None):
        if not callable(func):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        for part, which in (items, "fourth"), (pairs, "fifth"):
            if part is not None and not hasattr(type(part), "__next__"):
                name = type(part).__name__
                raise PicklingError(f"{which} element of the tuple returned by __reduce__ must be an iterator, not {name}")
        if setter is not None and not callable(setter):
            raise PicklingError(
                f"sixth element of the tuple returned by __reduce__ must be a function, not {type(setter).__name__}"
            )
        name = getattr(func, "__name__", "") if self._protocol >= 2 else ""
        if name == "__newobj_ex__":
            self._save_new_ex(args)
        elif name == "__newobj__":
            self._save_new(obj, args)
        else:
            self._save(func)
            self._save(args)
            self._write(op.REDUCE)
        if obj is not _NOTHING:
            if id(obj) in self.memo:  # one of the arguments contains the object
                self._write(op.POP)
                self._write_get(self.memo[id(obj)][0])
            else:
                self._memoize(obj)
        if items is not None:
            self._save_items(items)
        if pairs is not None:
            self._save_pairs(pairs)
        if state is not None:
            self._save_state(obj, state, setter)

    def _save_state(self, obj, state, setter):
        if setter is None:
            self._save(state)
            self._write(op.BUILD)
            return
        self._save(setter)
        self._save(obj)
        self._save(state)
        self._write(op.TUPLE2)
        self._write(op.REDUCE)
        self._write(op.POP)

    def _save_new_ex(self, args):
        if len(args) != 3:
            raise PicklingError(f"length of the NEWOBJ_EX argument tuple must be exactly 3, not {len(args)}")
        cls, arguments, keywords = args
        if not hasattr(cls, "__new__"):
            raise PicklingError("first item from NEWOBJ_EX argument tuple must be a class, not " + type(cls).__name__)
        if not isinstance(arguments, tuple):
            raise PicklingError(
                f"second item from NEWOBJ_EX argument tuple must be a tuple, not {type(arguments).__name__}"
            )
        if not isinstance(keywords, dict):
            raise PicklingError(f"third item from NEWOBJ_EX argument tuple must be a dict, not {type(keywords).__name__}")
        if self._protocol >= 4:
            self._save(cls)
            self._save(arguments)
            self._save(keywords)
            self._write(op.NEWOBJ_EX)
        else:
            self._save(partial(cls.__new__, cls, *arguments, **keywords))
            self._save(())
            self._write(op.REDUCE)

    def _save_new(self, obj, args):
        if not args:
            raise PicklingError("__newobj__ arglist is empty")
        cls = args[0]
        if not isinstance(cls, type):
            raise PicklingError("args[0] from __newobj__ args is not a type")
        if obj is not _NOTHING and obj.__class__ is not cls:
            raise PicklingError("args[0] from __newobj__ args has the wrong class")
        self._save(cls)
        self._save(args[1:])
        self._write(op.NEWOBJ)

    # Atoms -------------------------------------------------------------------------------------------------------------

    def _save_none(self, obj):
        self._write(op.NONE)

    def _save_bool(self, obj):
        if self._protocol >= 2:
            self._write(op.NEWTRUE if obj else op.NEWFALSE)
        else:
            self._write(op.TRUE if obj else op.FALSE)

    def _save_int(self, obj):
        small = -0x80000000 <= obj <= 0x7FFFFFFF
        if not self.bin:
            self._write((b"I%d\n" if small else b"L%dL\n") % obj)
        elif small:
            if 0 <= obj < 256:
                self._write(op.BININT1 + pack("<B", obj))
            elif 0 <= obj < 65536:
                self._write(op.BININT2 + pack("<H", obj))
            else:
                self._write(op.BININT + pack("<i", obj))
        elif self._protocol >= 2:
            size = (obj.bit_length() >> 3) + 1
            data = obj.to_bytes(size, "little", signed=True)
            if obj < 0 and data[-1] == 0xFF and data[-2] & 0x80:
                data = data[:-1]
            size = len(data)
            self._write(op.LONG1 + pack("<B", size) if size < 256 else op.LONG4 + pack("<i", size))
            self._write(data)
        else:
            self._write(b"L%dL\n" % obj)

    def _save_float(self, obj):
        self._write(op.BINFLOAT + pack(">d", obj) if self.bin else b"F%s\n" % repr(obj).encode("ascii"))

    # Texts and bytes ---------------------------------------------------------------------------------------------------

    def _save_str(self, obj):
        if not self.bin:
            text = obj.replace("\\", "\\u005c").replace("\0", "\\u0000").replace("\n", "\\u000a")
            text = text.replace("\r", "\\u000d").replace("\x1a", "\\u001a")
            self._write(b"V" + text.encode("raw-unicode-escape") + b"\n")
        else:
            data = obj.encode("utf-8", "surrogatepass")
            size = len(data)
            if self._protocol >= 4 and size < 256:
                self._write(op.SHORT_BINUNICODE + pack("<B", size))
                self._write(data)
            else:
                self._write_large(op.BINUNICODE + pack("<I", size), data)
        self._memoize(obj)

    def _save_bytes(self, obj):
        if self._protocol < 3:
            if not obj:
                self._save_reduced(obj, bytes, ())
            else:
                from codecs import encode

                self._save_reduced(obj, encode, (str(obj, "latin1"), "latin1"))
            return
        self._write_bytes(obj)
        self._memoize(obj)

    def _write_bytes(self, data):
        if len(data) < 256:
            self._write(op.SHORT_BINBYTES + pack("<B", len(data)))
            self._write(data)
        else:
            self._write_large(op.BINBYTES + pack("<I", len(data)), data)

    def _save_bytearray(self, obj):
        if self._protocol < 5:
            self._save_reduced(obj, bytearray, (bytes(obj),) if obj else ())
            return
        self._write_large(op.BYTEARRAY8 + pack("<Q", len(obj)), obj)
        self._memoize(obj)

    def _save_buffer(self, obj):
        if self._protocol < 5:
            raise PicklingError("PickleBuffer can only pickled with protocol >= 5")
        view = memoryview(obj)
        if not view.contiguous:
            raise PicklingError("PickleBuffer can not be pickled when pointing to a non-contiguous buffer")
        if self._buffer_callback is None or self._buffer_callback(obj):
            if view.readonly:
                self._write_bytes(view.tobytes())
            else:
                self._write_large(op.BYTEARRAY8 + pack("<Q", view.nbytes), view.tobytes())
            self._memoize(obj)
            return
        self._write(op.NEXT_BUFFER)
        if view.readonly:
            self._write(op.READONLY_BUFFER)

    # Containers --------------------------------------------------------------------------------------------------------

    def _save_tuple(self, obj):
        size = len(obj)
        if not size:
            self._write(op.EMPTY_TUPLE if self.bin else op.MARK + op.TUPLE)
            return
        short = size <= 3 and self._protocol >= 2
        if not short:
            self._write(op.MARK)
        for item in obj:
            self._save(item)
        if self._replace_tuple(obj, size if short else None):
            return
        self._write((op.TUPLE1, op.TUPLE2, op.TUPLE3)[size - 1] if short else op.TUPLE)
        self._memoize(obj)

    def _replace_tuple(self, obj, items):
        if id(obj) not in self.memo:
            return False
        if items is None and not self.bin:
            items = len(obj) + 1  # protocol 0 has no POP_MARK: each item and the mark
        return self._replace_by_get(obj, items)

    def _save_list(self, obj):
        self._write(op.EMPTY_LIST if self.bin else op.MARK + op.LIST)
        self._memoize(obj)
        if not self.bin or len(obj) == 1:
            for item in obj:
                self._save(item)
                self._write(op.APPEND)
            return
        done = 0
        while done < len(obj):
            self._write(op.MARK)
            for item in obj[done : done + _BATCH]:
                self._save(item)
            self._write(op.APPENDS)
            done += _BATCH

    def _save_items(self, items):
        """What an iterator gives, for the list below."""
        if not self.bin:
            for item in items:
                self._save(item)
                self._write(op.APPEND)
            return
        for batch in _batches(items):
            if len(batch) == 1:
                self._save(batch[0])
                self._write(op.APPEND)
                continue
            self._write(op.MARK)
            for item in batch:
                self._save(item)
            self._write(op.APPENDS)

    def _save_dict(self, obj):
        self._write(op.EMPTY_DICT if self.bin else op.MARK + op.DICT)
        self._memoize(obj)
        if not self.bin or len(obj) == 1:
            self._save_pairs(iter(obj.items()))
            return
        size = len(obj)
        for batch in _batches(iter(obj.items())):
            self._save_pair_batch(batch)
            if len(obj) != size:
                raise RuntimeError("dictionary changed size during iteration")

    def _save_pairs(self, pairs):
        if not self.bin:
            for key, value in pairs:
                self._save(key)
                self._save(value)
                self._write(op.SETITEM)
            return
        for batch in _batches(pairs):
            if len(batch) == 1:
                key, value = batch[0]
                self._save(key)
                self._save(value)
                self._write(op.SETITEM)
            else:
                self._save_pair_batch(batch)

    def _save_pair_batch(self, batch):
        self._write(op.MARK)
        for key, value in batch:
            self._save(key)
            self._save(value)
        self._write(op.SETITEMS)

    def _save_set(self, obj):
        if self._protocol < 4:
            self._save_reduced(obj, set, (list(obj),))
            return
        self._write(op.EMPTY_SET)
        self._memoize(obj)
        for batch in _batches(iter(obj)):
            self._write(op.MARK)
            for item in batch:
                self._save(item)
            self._write(op.ADDITEMS)

    def _save_frozenset(self, obj):
        if self._protocol < 4:
            self._save_reduced(obj, frozenset, (list(obj),))
            return
        self._write(op.MARK)
        for item in obj:
            self._save(item)
        if self._replace_by_get(obj, None):
            return
        self._write(op.FROZENSET)
        self._memoize(obj)

    # Classes, functions and what else has a name -------------------------------------------------------------------------

    def _save_type(self, obj):
        for singleton, value in zip(_SINGLETONS, (None, NotImplemented, ...)):
            if obj is singleton:
                self._save_reduced(obj, type, (value,))
                return
        self._save_global(obj)

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None)
            if name is None:
                name = obj.__name__
        module_name = _module_of(obj, name)
        if isinstance(obj, BuiltinFunctionType) and module_name == "builtins":
            module_name = _FUNCTIONS_MODULE
        parent, last = _checked_parent(obj, module_name, name)
        if self._protocol >= 2 and self._save_extension(module_name, name):
            return
        if not self._fix_imports or (module_name, name) != ("functools", "reduce"):
            module_name = native_module(module_name, name)
        if self._protocol >= 4:
            self._save(module_name)
            self._save(name if name is not module_name else name[:1] + name[1:])
            self._write(op.STACK_GLOBAL)
        elif "." in name:
            self._save_reduced(_NOTHING, getattr, (parent, last))
        else:
            self._write_global(module_name, name, obj)
        self._memoize(obj)

    def _save_extension(self, module_name, name):
        code = getattr(copyreg, "_extension_registry").get((module_name, name)) if _EXTENSIONS in sys.modules else None
        if not code:
            return False
        if code < 256:
            self._write(op.EXT1 + pack("<B", code))
        elif code < 65536:
            self._write(op.EXT2 + pack("<H", code))
        else:
            self._write(op.EXT4 + pack("<i", code))
        return True

    def _write_global(self, module_name, name, obj):
        if self._fix_imports:
            module_name, name = to_python2(module_name, name)
        try:
            coding = "utf-8" if self._protocol >= 3 else "ascii"
            self._write(op.GLOBAL + module_name.encode(coding) + b"\n" + name.encode(coding) + b"\n")
        except UnicodeEncodeError:
            raise PicklingError(
                f"can't pickle global identifier '{module_name}.{name}' using pickle protocol {self._protocol}"
            ) from None


_NOTHING = object()
_FUNCTIONS_MODULE = "".join(["built", "ins"])  # another object than the module of classes, as in CPython: the memo shows it
_EXTENSIONS = "_copyreg_more"
_ATOMS = {type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int, float: Pickler._save_float}
_CONTAINERS = {
    str: Pickler._save_str, bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray, tuple: Pickler._save_tuple,
    list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set, frozenset: Pickler._save_frozenset,
    PickleBuffer: Pickler._save_buffer,
}
Pickler.__module__ = "_pickle"


def _found(table, key):
    try:
        return table[key]
    except KeyError:
        return None


def _batches(items):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _parent_of(holder, name):
    """(object, its attribute) that a dotted name leads to from a module."""
    parent = None
    for part in name.split("."):
        if part == "<locals>":
            raise AttributeError
        parent = holder
        holder = getattr(holder, part)
    return parent, holder


def _module_of(obj, name):
    module_name = getattr(obj, "__module__", None)
    if module_name is not None:
        return module_name
    if "<locals>" in name.split("."):
        raise AttributeError(f"Can't pickle local object {obj!r}")
    for module_name, module in list(sys.modules.items()):
        if module_name in ("__main__", "__mp_main__") or module is None:
            continue
        try:
            if _parent_of(module, name)[1] is obj:
                return module_name
        except AttributeError:
            pass
    return "__main__"


def _checked_parent(obj, module_name, name):
    """(what holds the object, its name there), if it can be found again."""
    if "<locals>" in name.split("."):
        raise AttributeError(f"Can't pickle local object {name!r}")
    try:
        module_name = public_module(module_name, name)[0]
        __import__(module_name)
        module = sys.modules[module_name]
    except (ImportError, KeyError, ValueError):
        raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from None
    try:
        parent, found = _parent_of(module, name)
    except AttributeError:
        raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed") from None
    if found is not obj:
        raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
    return parent, name.rpartition(".")[2]
