# dis: instructions of functions, methods, text, generators; labels, lines, constants.
# cpython: the instructions are Adder's own
import dis
import io


def add(a, b=2):
    return a + b * 1000000


dis.dis(add)
# expect:   8        0 LOAD_CONST       r4, 1000000
# expect:            4 MUL              r3, r1 (b), r4
# expect:            8 ADD              r2, r0 (a), r3
# expect:           12 RETURN           r2
first, *_, last = dis.get_instructions(add)
print(first.opname, first.opcode == dis.opmap["LOAD_CONST"], first.argval, first.argrepr, first.offset, first.starts_line)
# expect: LOAD_CONST True (4, 1000000) r4, 1000000 0 8
print(last.opname, last.offset, last.starts_line, last.is_jump_target, last.positions.lineno)
# expect: RETURN 12 None False 8


def loop(items):
    total = 0
    for item in items:
        try:
            total += item
        except TypeError:
            continue
    return total


instructions = list(dis.get_instructions(loop))
targets = {i.offset for i in instructions if i.is_jump_target}
jumps = {i.argval for i in instructions if i.opname.startswith("JUMP") and i.argval is not None}
print(jumps <= targets, set(dis.findlabels(loop.__code__.co_code)) <= targets, len(targets) > 3)  # expect: True True True
print([line for _, line in dis.findlinestarts(loop.__code__)][:4])  # expect: [24, 25, 27, 26]
shifted = [i.starts_line for i in dis.get_instructions(loop, first_line=101) if i.starts_line is not None]
print(shifted[:2])  # expect: [102, 103]


def text_of(function, *args, **kwargs):
    stream = io.StringIO()
    function(*args, file=stream, **kwargs)
    return stream.getvalue()


class Sample:
    kind = "sample"

    def method(self):
        return self.kind

    @staticmethod
    def static():
        return 1


text = text_of(dis.dis, Sample)
print([line for line in text.splitlines() if line.startswith("Disassembly")])
# expect: ['Disassembly of method:', 'Disassembly of static:']
nested = "def outer():\n return lambda: 1\n"
print(text_of(dis.dis, nested).count("Disassembly of"), text_of(dis.dis, nested, depth=1).count("Disassembly of"), text_of(dis.dis, nested, depth=0).count("Disassembly of"))
# expect: 2 1 0
print("ExceptionTable:" in text_of(dis.dis, loop), "ExceptionTable:" in text_of(dis.dis, add))  # expect: True False


def generate():
    yield 1


print("YIELD" in text_of(dis.dis, generate()), "YIELD" in text_of(dis.dis, generate))  # expect: True True
bytecode = dis.Bytecode(add)
print(bytecode.dis() == text_of(dis.dis, add), [i.opname for i in bytecode])  # expect: True ['LOAD_CONST', 'MUL', 'ADD', 'RETURN']
print(bytecode.info() == dis.code_info(add), bytecode.first_line, bytecode.codeobj is add.__code__)  # expect: True 7 True
lines = text_of(dis.show_code, add).splitlines()
print(lines[0], lines[2], [line for line in lines if line.endswith(": a")])
# expect: Name:              add Argument count:    2 ['   0: a']
try:
    add(None)
except TypeError as error:
    marked = [line for line in text_of(dis.distb, error.__traceback__).splitlines() if "-->" in line]
    print(marked)  # expect: ['    -->    8 ADD              r2, r0 (a), r3']
    print("-->" in dis.Bytecode.from_traceback(error.__traceback__).dis())  # expect: True
for wrong in (1, None.__class__):
    try:
        print(dis.get_instructions(wrong))
    except TypeError as error:
        print(error)
# expect: don't know how to disassemble int objects
# expect: don't know how to disassemble type objects
many = "x = [" + ", ".join(f"'{n} {n}'" for n in range(300)) + "]"
print([i.argval[1][-1] for i in dis.get_instructions(many) if i.opname == "LOAD_CONST"])  # expect: ['299 299']
# heap: 300K, dis with its imports takes up to 190 KB on a 64-bit computer
