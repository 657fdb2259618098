# codeop: what is whole, what goes on, what is wrong.
import codeop


def kind(source, symbol="single"):
    try:
        code = codeop.compile_command(source, "<test>", symbol)
    except (SyntaxError, OverflowError, ValueError) as error:
        return type(error).__name__
    return "more" if code is None else "whole"


for source in "a = 1", "", "\n", "# comment", "pass", "if 1:", "if 1:\n  pass", "if 1:\n  pass\n", "def f():", "def f():\n  x", "def f():\n  x\n", "(", "[1,", "[1,\n2]", "{", "'''", "'''a\nb'''", "a = \\", "a +", "1 2", ")", "'x", "class A:", "for x in y:\n  z\n", "@d", "x = (1,\n", "return 1 2", "if 1:\nx", "try:\n  x", "try:\n  x\nexcept:\n  y\n":
    print(repr(source), kind(source))
# expect: 'a = 1' whole
# expect: '' whole
# expect: '\n' whole
# expect: '# comment' whole
# expect: 'pass' whole
# expect: 'if 1:' more
# expect: 'if 1:\n  pass' more
# expect: 'if 1:\n  pass\n' whole
# expect: 'def f():' more
# expect: 'def f():\n  x' more
# expect: 'def f():\n  x\n' whole
# expect: '(' more
# expect: '[1,' more
# expect: '[1,\n2]' whole
# expect: '{' more
# expect: "'''" more
# expect: "'''a\nb'''" whole
# expect: 'a = \\' more
# expect: 'a +' SyntaxError
# expect: '1 2' SyntaxError
# expect: ')' SyntaxError
# expect: "'x" SyntaxError
# expect: 'class A:' more
# expect: 'for x in y:\n  z\n' whole
# expect: '@d' more
# expect: 'x = (1,\n' more
# expect: 'return 1 2' SyntaxError
# expect: 'if 1:\nx' IndentationError
# expect: 'try:\n  x' more
# expect: 'try:\n  x\nexcept:\n  y\n' whole
print(kind("1 +", "eval"), kind("1", "eval"), kind("(", "eval"), kind("a = 1\n", "exec"))  # expect: SyntaxError whole more whole
print(codeop.CommandCompiler()("1 + 1", symbol="eval") is not None, eval(codeop.compile_command("3 * 4", symbol="eval")))
# expect: True 12
