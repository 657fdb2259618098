"""The instructions of compiled code, for people. They are Adder's own: words of 32 bits over registers.

A word holds the opcode in its lowest byte and three operands A, B, C of a byte each above; B and C can form one of
16 bits, and a jump takes all three. What the operands are is said by the letters of the opcode's format: R register,
W window of registers that begins there, K constant, N constant that is a name, I number, U number without sign, J jump.
"""

import io
import sys
from collections import namedtuple
from itertools import islice

import _opcode

__all__ = [
    "code_info", "dis", "disassemble", "distb", "disco", "findlinestarts", "findlabels", "show_code", "get_instructions",
    "Instruction", "Bytecode", "Positions", "opname", "opmap", "COMPILER_FLAG_NAMES",
    "cmp_op", "hasarg", "hasconst", "hasname", "hasjrel", "hasjabs", "haslocal", "hascompare", "hasfree", "hasexc",
    "EXTENDED_ARG",
]

_formats = _opcode.opcodes()
opname = [name for name, _ in _formats]
opmap = {name: number for number, name in enumerate(opname)}
cmp_op = ("<", "<=", "==", "!=", ">", ">=")
EXTENDED_ARG = opmap["EXT"]
HAVE_ARGUMENT = 0  # every instruction has operands


def _with_operand(kinds):
    """The opcodes whose format has one of these letters."""
    return [number for number, (_, layout) in enumerate(_formats) if number != EXTENDED_ARG and set(layout) & set(kinds)]


def _named(*parts):
    return [number for number, name in enumerate(opname) if any([part in name.split("_") for part in parts])]


_KINDS = {  # lists of opcodes, made when they are asked for
    "hasarg": lambda: _with_operand("RWKNIUJ") + [EXTENDED_ARG],
    "hasconst": lambda: _with_operand("KN"),
    "hasname": lambda: _with_operand("N"),
    "hasjrel": lambda: _with_operand("J"),
    "haslocal": lambda: _with_operand("RW"),
    "hascompare": lambda: _named("LT", "LE", "EQ", "NE", "GT", "GE"),
    "hasfree": lambda: _named("CELL", "FREE", "CLOSURE"),
}


def __getattr__(name):
    if name not in _KINDS:
        raise AttributeError(f"module 'dis' has no attribute {name!r}")
    opcodes = globals()[name] = _KINDS[name]()
    return opcodes


def __dir__():
    return sorted({*globals(), *_KINDS})


hasjabs = []  # all jumps count from where they stand
hasexc = []  # handlers are found in a table
COMPILER_FLAG_NAMES = {
    1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED", 32: "GENERATOR", 128: "COROUTINE",
    256: "ITERABLE_COROUTINE", 512: "ASYNC_GENERATOR",
}
_WORD = 4

Positions = namedtuple("Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None,) * 4)
_Instruction = namedtuple("_Instruction", "opname opcode arg argval argrepr offset starts_line is_jump_target positions",
                          defaults=(None,))


class Instruction(_Instruction):
    """One instruction: its operands as a number (arg), what they stand for (argval) and as text (argrepr)."""

    __slots__ = ()

    def _text(self, width, current):
        line = " " * width if self.starts_line is None else f"{self.starts_line:{width}d}"
        mark = "-->" if current else ">> " if self.is_jump_target else "   "
        return f"{line} {mark} {self.offset:4d} {self.opname:<16} {self.argrepr}".rstrip()


def _flag_names(flags):
    names = []
    bit = 1
    while flags >= bit:
        if flags & bit:
            names.append(COMPILER_FLAG_NAMES.get(bit, hex(bit)))
        bit <<= 1
    return ", ".join(names) or "0"


def _code_of(x):
    """The code of a function, method, generator, source text or code object; TypeError if there is none."""
    x = getattr(x, "__func__", x)
    for name in ("__code__", "gi_code", "ag_code", "cr_code"):
        if hasattr(x, name):
            x = getattr(x, name)
            break
    if isinstance(x, str):
        try:
            return compile(x, "<disassembly>", "eval")
        except SyntaxError:
            return compile(x, "<disassembly>", "exec")
    if hasattr(x, "co_code"):
        return x
    raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


class _Reader:
    """Decodes the words of one code object."""

    def __init__(self, code):
        self.constants = _opcode.constants(code)
        self.registers = _opcode.registers(code)
        self.high = 0

    def constant(self, index):
        return self.constants[index] if index < len(self.constants) else None

    def register(self, number):
        name = f"r{number}"
        return f"{name} ({self.registers[number]})" if number < len(self.registers) else name

    def operand(self, kind, value, bits):
        """What one operand stands for, and its text."""
        if kind in "RW":
            return value, self.register(value)
        if kind in "KN":
            constant = self.constant(value | self.high << bits)
            return constant, str(constant) if kind == "N" else repr(constant)
        if kind == "I" and value >> (bits - 1):
            value -= 1 << bits
        return value, str(value)

    def operands(self, word, layout):
        if layout[2:3] == "x":
            fields = ((layout[0], word >> 8 & 0xFF, 8), (layout[1], word >> 16, 16))
        else:
            fields = tuple((kind, word >> shift & 0xFF, 8) for kind, shift in zip(layout, (8, 16, 24)))
        return [self.operand(*field) for field in fields if field[0] != "-"]

    def decode(self, index, word):
        """The value and text of all operands. EXT in front gave a constant its high bits."""
        name, layout = _formats[word & 0xFF]
        target = _target(index, word)
        if name == "EXT":
            self.high = word >> 8
            return self.high, str(self.high)
        if target is not None:
            parts = [] if layout[0] == "J" else [self.operand(layout[0], word >> 8 & 0xFF, 8)]
            parts.append((target * _WORD, f"to {target * _WORD}"))
        else:
            parts = self.operands(word, layout)
        self.high = 0
        text = ", ".join(part[1] for part in parts)
        values = tuple(part[0] for part in parts)
        return values[-1] if len(values) == 1 or target is not None else values, text


def _words(code):
    return enumerate(memoryview(code.co_code).cast("I"))


def _target(index, word):
    """The index of the instruction that a jump leads to; None for others."""
    name, layout = _formats[word & 0xFF]
    if name == "JUMP":
        offset, bits = word >> 8, 24
    elif layout[1:2] == "J":
        offset, bits = word >> 16, 16
    else:
        return None
    return index + 1 + (offset - (1 << bits) if offset >> (bits - 1) else offset)


def findlabels(code):
    """The offsets that jumps of this bytecode lead to."""
    found = []
    for index, word in enumerate(memoryview(code).cast("I")):
        target = _target(index, word)
        if target is not None and target * _WORD not in found:
            found.append(target * _WORD)
    return found


def findlinestarts(code):
    """Pairs of an offset and the line that begins there."""
    last = None
    for start, _, line in code.co_lines():
        if line is not None and line != last:
            last = line
            yield start, line


def _instructions(code, shift=0):
    labels = set(findlabels(code.co_code))
    labels.update(handler * _WORD for _, _, handler, _ in _opcode.exceptions(code))
    starts = dict(findlinestarts(code))
    positions = islice(code.co_positions(), 0, None, 2)
    reader = _Reader(code)
    for index, word in _words(code):
        value, text = reader.decode(index, word)
        offset = index * _WORD
        line = starts.get(offset)
        yield Instruction(opname[word & 0xFF], word & 0xFF, word >> 8, value, text, offset,
                          line if line is None else line + shift, offset in labels, Positions(*next(positions)))


def get_instructions(x, *, first_line=None, show_caches=False, adaptive=False):
    """The instructions of a function or other code, one by one. first_line: the number to give to its first line."""
    code = _code_of(x)
    return _instructions(code, 0 if first_line is None else first_line - code.co_firstlineno)


def code_info(x):
    """What is known about code, besides its instructions."""
    code = _code_of(x)
    lines = [
        f"Name:              {code.co_name}",
        f"Filename:          {code.co_filename}",
        f"Argument count:    {code.co_argcount}",
        f"Positional-only arguments: {code.co_posonlyargcount}",
        f"Kw-only arguments: {code.co_kwonlyargcount}",
        f"Number of locals:  {code.co_nlocals}",
        f"Registers:         {_opcode.register_count(code)}",
        f"Flags:             {_flag_names(code.co_flags)}",
    ]
    for title, items, show in (
        ("Constants", code.co_consts, repr), ("Names", code.co_names, str), ("Variable names", code.co_varnames, str),
        ("Free variables", code.co_freevars, str), ("Cell variables", code.co_cellvars, str),
    ):
        if items:
            lines.append(f"{title}:")
            lines += [f"{index:4d}: {show(item)}" for index, item in enumerate(items)]
    return "\n".join(lines)


def show_code(x, *, file=None):
    """Print code_info(x)."""
    print(code_info(x), file=file)


def disassemble(code, lasti=-1, *, file=None, show_caches=False, adaptive=False):
    """Print the instructions of a code object, the one at offset lasti with an arrow, and its table of exceptions."""
    _print(code, lasti, 0, file)


disco = disassemble


def _print(code, lasti, shift, file):
    last = max((line for _, line in findlinestarts(code)), default=0)
    width = max(3, len(str(last + shift)))
    for instruction in _instructions(code, shift):
        if instruction.starts_line is not None and instruction.offset > 0:
            print(file=file)
        print(instruction._text(width, instruction.offset == lasti), file=file)
    table = _opcode.exceptions(code)
    if table:
        print("ExceptionTable:", file=file)
    for start, end, handler, register in table:
        print(f"  {start * _WORD} to {end * _WORD} -> {handler * _WORD} [r{register}]", file=file)


def _print_nested(code, depth, file):
    _print(code, -1, 0, file)
    if depth is None or depth > 0:
        for inner in code.co_consts:
            if hasattr(inner, "co_code"):
                print(file=file)
                print(f"Disassembly of {inner!r}:", file=file)
                _print_nested(inner, None if depth is None else depth - 1, file)


def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False):
    """Print the instructions of x: a function, class, module, text of a program, or the last traceback without one."""
    if x is None:
        distb(file=file)
        return
    try:
        code = _code_of(x)
    except TypeError:
        if not hasattr(x, "__dict__"):
            raise
        _print_members(x, file, depth)
        return
    _print_nested(code, depth, file)


def _print_members(x, file, depth):
    for name, member in sorted(x.__dict__.items()):
        member = getattr(member, "__func__", member)
        if hasattr(member, "__code__"):
            print(f"Disassembly of {name}:", file=file)
            dis(member, file=file, depth=depth)
            print(file=file)


def distb(tb=None, *, file=None, show_caches=False, adaptive=False):
    """Print the code where an exception was raised, an arrow at the instruction."""
    if tb is None:
        error = getattr(sys, "last_exc", None)
        if error is None:
            raise RuntimeError("no last traceback to disassemble")
        tb = error.__traceback__
    while tb.tb_next:
        tb = tb.tb_next
    _print(tb.tb_frame.f_code, tb.tb_lasti, 0, file)


class Bytecode:
    """The instructions of a function or other code: to iterate over, and as text."""

    def __init__(self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False):
        self.codeobj = code = _code_of(x)
        self.first_line = code.co_firstlineno if first_line is None else first_line
        self._shift = self.first_line - code.co_firstlineno
        self._original_object = x
        self.current_offset = current_offset

    def __iter__(self):
        return _instructions(self.codeobj, self._shift)

    def __repr__(self):
        return f"{type(self).__name__}({self._original_object!r})"

    @classmethod
    def from_traceback(cls, tb, *, show_caches=False, adaptive=False):
        """Of the code where an exception was raised."""
        while tb.tb_next:
            tb = tb.tb_next
        return cls(tb.tb_frame.f_code, current_offset=tb.tb_lasti)

    def info(self):
        """What is known about the code."""
        return code_info(self.codeobj)

    def dis(self):
        """The text that the function dis() would print."""
        text = io.StringIO()
        _print(self.codeobj, -1 if self.current_offset is None else self.current_offset, self._shift, text)
        return text.getvalue()
