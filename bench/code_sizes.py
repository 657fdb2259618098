"""Print what the compiled form of each file named costs. Runs on Adder and on CPython; memory.py makes the table.

Each line is: path, tab, bytes of heap for the code with its tables, tab, number of instructions, tab, bytes as a .pyc
holds it (CPython only).
"""

import gc
import sys

try:
    import marshal
    import tracemalloc

    tracemalloc.start()
    INSTRUCTION_BYTES = 2

    def bytes_in_use():
        return tracemalloc.get_traced_memory()[0]

    def pyc_bytes(code):
        return len(marshal.dumps(code))

except ImportError:
    INSTRUCTION_BYTES = 4

    def bytes_in_use():
        return gc.mem_alloc()

    def pyc_bytes(code):
        return ""


def instructions(code):
    nested = [c for c in code.co_consts if type(c) is type(code)]
    return len(code.co_code) // INSTRUCTION_BYTES + sum(instructions(c) for c in nested)


for path in sys.argv[1:]:
    with open(path) as file:
        text = file.read()
    compile(text, path, "exec")  # names that both keep are there already
    gc.collect()
    before = bytes_in_use()
    code = compile(text, path, "exec")
    gc.collect()
    size = bytes_in_use() - before
    print(path, size, instructions(code), pyc_bytes(code), sep="\t")
    code = None
