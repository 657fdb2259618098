# Library, code: interpreters and consoles inside a program.
import code
import io
from contextlib import redirect_stderr, redirect_stdout


def shown(action, *args):
    """What an action returns, prints and reports."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        try:
            result = action(*args)
        except SystemExit as end:
            result = f"exit {end.code}"
    print(repr(result), repr(out.getvalue()))
    print(err.getvalue())


interpreter = code.InteractiveInterpreter()
print(interpreter.locals)  # expect: {'__name__': '__console__', '__doc__': None}
for source in "x=1", "def f():", "x x", "1/0", "x", "if 1:\n  pass", "raise SystemExit(3)", "def g(): return 1/0\n", "g()":
    shown(interpreter.runsource, source)
# expect: False ''
# expect
# expect: True ''
# expect
# expect: False ''
# expect:   File "<input>", line 1
# expect:     x x
# expect:       ^
# expect: SyntaxError: invalid syntax
# expect
# expect: False ''
# expect: Traceback (most recent call last):
# expect:   File "<input>", line 1, in <module>
# expect: ZeroDivisionError: division by zero
# expect
# expect: False '1\n'
# expect
# expect: True ''
# expect
# expect: 'exit 3' ''
# expect
# expect: False ''
# expect
# expect: False ''
# expect: Traceback (most recent call last):
# expect:   File "<input>", line 1, in <module>
# expect:   File "<input>", line 1, in g
# expect: ZeroDivisionError: division by zero
# expect
shown(interpreter.runsource, "a=2\nb=3", "file", "exec")
# expect: False ''
# expect
shown(interpreter.runsource, "\0")
# expect: False ''
# expect: SyntaxError: source code string cannot contain null bytes
# expect
print(interpreter.locals["x"], interpreter.locals["b"])  # expect: 1 3

console = code.InteractiveConsole({"y": 3}, "f")
for line in "def g():", "  return y", "", "g()":
    shown(console.push, line)
    print(console.buffer)
# expect: True ''
# expect
# expect: ['def g():']
# expect: True ''
# expect
# expect: ['def g():', '  return y']
# expect: False ''
# expect
# expect: []
# expect: False '3\n'
# expect
# expect: []
prompts = []
lines = iter(["1+1", "for i in range(2):", " i", "", "raise KeyError(3)"])


def ask(prompt=""):
    prompts.append(prompt)
    try:
        return next(lines)
    except StopIteration:
        raise EOFError from None


shown(code.interact, "banner", ask, {}, "bye")
# expect: None '2\n0\n1\n'
# expect: banner
# expect: Traceback (most recent call last):
# expect:   File "<console>", line 1, in <module>
# expect: KeyError: 3
# expect
# expect: bye
# expect
shown(code.interact, "", ask)
# expect: None ''
# expect
# expect: now exiting InteractiveConsole...
# expect
shown(code.interact, "b", ask, None, "")
# expect: None ''
# expect: b
# expect
# expect
print(prompts)  # expect: ['>>> ', '>>> ', '... ', '... ', '>>> ', '>>> ', '>>> ', '>>> ']
print(code.__all__, code.compile_command("(1"))
# expect: ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command'] None
