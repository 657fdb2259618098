# Reference 9.2: exec() takes what a file holds; the last line needs no newline.
def run(source, **names):
    exec(source, names)
    names.pop("__builtins__")
    return {k: v for k, v in names.items() if not callable(v)}


for source in ("", "\n\n", "# only a comment", "a = 1", "a = 1\r\nb = 2\r\n", "a = 1\rb = 2", "a = 1\n\n\n\n", "if 1:\n  a = 2", "if 1: a = 3",
               "a = '''\r\n'''", "a = 1 \\\n + 2", "\fa = 5", "a = 6;", "def f():\n\treturn 7\na = f()", "class C: x = 1\na = C.x"):
    print(ascii(source), run(source))
# expect: '' {}
# expect: '\n\n' {}
# expect: '# only a comment' {}
# expect: 'a = 1' {'a': 1}
# expect: 'a = 1\r\nb = 2\r\n' {'a': 1, 'b': 2}
# expect: 'a = 1\rb = 2' {'a': 1, 'b': 2}
# expect: 'a = 1\n\n\n\n' {'a': 1}
# expect: 'if 1:\n  a = 2' {'a': 2}
# expect: 'if 1: a = 3' {'a': 3}
# expect: "a = '''\r\n'''" {'a': '\n'}
# expect: 'a = 1 \\\n + 2' {'a': 3}
# expect: '\x0ca = 5' {'a': 5}
# expect: 'a = 6;' {'a': 6}
# expect: 'def f():\n\treturn 7\na = f()' {'a': 7}
# expect: 'class C: x = 1\na = C.x' {'a': 1}
print(run(b"\xef\xbb\xbfa = 4"), run(b"a = '\xc3\xa9'"), run(b"# coding: latin-1\na = '\xe9'"), run(bytearray(b"a = 8")))
# expect: {'a': 4} {'a': 'é'} {'a': 'é'} {'a': 8}
for bad in ("  a = 1", "a = 1\n  b = 2", "if 1:\na = 2", "if 1:\n  a = 2\n b = 3", "a = (1", "a = 1\\", "a = '''", b"a = '\xff'", "a = 1\0", "\ufeffa = 4"):
    try:
        run(bad)
    except (SyntaxError, ValueError) as e:
        print(ascii(bad), "→", type(e).__name__)
# expect: '  a = 1' → IndentationError
# expect: 'a = 1\n  b = 2' → IndentationError
# expect: 'if 1:\na = 2' → IndentationError
# expect: 'if 1:\n  a = 2\n b = 3' → IndentationError
# expect: 'a = (1' → SyntaxError
# expect: 'a = 1\\' → SyntaxError
# expect: "a = '''" → SyntaxError
# expect: b"a = '\xff'" → SyntaxError
# expect: 'a = 1\x00' → SyntaxError
# expect: '\ufeffa = 4' → SyntaxError
