# Reference 9.3: in "single" mode a value is shown by sys.displayhook, and a compound statement ends with a blank line.
import sys

shown = []
sys.displayhook = shown.append
names = {}
for source in ("1 + 1", "None", "a = 5", "a", "a; a + 1", "if a:\n  a\n", "for i in range(2): i\n", "'text'", "def f():\n  1\n  return 2\n", "f()", "[a, a]; None", "x = y = 3; y"):
    del shown[:]
    exec(compile(source, "<input>", "single"), names)
    print(repr(source), shown)
# expect: '1 + 1' [2]
# expect: 'None' [None]
# expect: 'a = 5' []
# expect: 'a' [5]
# expect: 'a; a + 1' [5, 6]
# expect: 'if a:\n  a\n' [5]
# expect: 'for i in range(2): i\n' [0, 1]
# expect: "'text'" ['text']
# expect: 'def f():\n  1\n  return 2\n' []
# expect: 'f()' [2]
# expect: '[a, a]; None' [[5, 5], None]
# expect: 'x = y = 3; y' [3]
for bad in ("a = 1\nb = 2", "1\n2", "if a: b", "if 1:\n  a\nb", "a b", "def f():"):
    try:
        compile(bad, "<input>", "single")
        print(repr(bad), "is one statement")
    except SyntaxError as e:
        print(repr(bad), "→", e.msg)
# expect: 'a = 1\nb = 2' → multiple statements found while compiling a single statement
# expect: '1\n2' → multiple statements found while compiling a single statement
# expect: 'if a: b' → invalid syntax
# expect: 'if 1:\n  a\nb' → invalid syntax
# expect: 'a b' → invalid syntax
# expect: 'def f():' → expected an indented block after function definition on line 1
sys.displayhook = sys.__displayhook__
exec(compile("'shown'", "<input>", "single"))  # expect: 'shown'
exec(compile("None", "<input>", "single"))
exec(compile("1, [2], {3}", "<input>", "single"))  # expect: (1, [2], {3})
import builtins
print(builtins._)  # expect: (1, [2], {3})
