# Library, code and codeop: the parts of an interactive console that a program calls or overrides.
import code
import codeop
import sys


class Console(code.InteractiveConsole):
    def __init__(self, *lines):
        super().__init__({"__name__": "__console__"}, "<c>")
        self.lines = list(lines)

    def raw_input(self, prompt=""):
        print("prompt", repr(prompt))
        if not self.lines:
            raise EOFError
        return self.lines.pop(0)

    def write(self, data):
        print("write", repr(data))


console = Console("x = 5", "if x:", "  print(x)", "", "1/0", "x x")
console.interact(banner="hello", exitmsg="bye")
# expect: write 'hello\n'
# expect: prompt '>>> '
# expect: prompt '>>> '
# expect: prompt '... '
# expect: prompt '... '
# expect: 5
# expect: prompt '>>> '
# expect: write 'Traceback (most recent call last):\n  File "<c>", line 1, in <module>\nZeroDivisionError: division by zero\n'
# expect: prompt '>>> '
# expect: write '  File "<c>", line 1\n    x x\n      ^\nSyntaxError: invalid syntax\n'
# expect: prompt '>>> '
# expect: write '\n'
# expect: write 'bye\n'













print(console.push("if 1:"), console.buffer, console.resetbuffer(), console.buffer)  # expect: True ['if 1:'] None []
console.runcode(compile("print('run', x)", "<c>", "exec"))  # expect: run 5
try:
    raise ValueError("shown")
except ValueError:
    console.showtraceback()
# expect: write 'ValueError: shown\n'

try:
    compile("a b", "<c>", "exec")
except SyntaxError:
    console.showsyntaxerror()
# expect: write '  File "<c>", line 1\n    a b\n      ^\nSyntaxError: invalid syntax\n'

print(console.runsource("print(1)"), console.runsource("while 1:"), console.runsource("a b"))
# expect: 1
# expect: write '  File "<input>", line 1\n    a b\n      ^\nSyntaxError: invalid syntax\n'
# expect: False True False




compiler = codeop.Compile()
print(type(compiler("1+1", "<s>", "eval")).__name__, compiler.flags & 0x10)  # expect: code 0
compiler("from __future__ import annotations", "<s>", "exec")
made = {}
exec(compiler("def f(a: nope): pass", "<s>", "exec"), made)
print(made["f"].__annotations__)  # expect: {'a': 'nope'}
