"""The C stack of the chip: what goes too deep raises RecursionError and never ends in safe mode."""

# Natives that call back: their frames differ, so that the operation begins at many depths.
WAYS = ["max([0], key=lambda v: deep())", "list(map(lambda v: deep(), [0]))", "sorted([0], key=lambda v: deep())"]

OPERATIONS = ["os.stat('/code.py')", "os.listdir('/')", "open('/code.py').close()", "open('/new.txt', 'w').close()",
              "os.rename('/new.txt', '/newer.txt')", "__import__('not_there')"]


def test_file_operations_at_the_end_of_the_stack(prompt):
    prompt.python("import os")
    for operation in OPERATIONS:
        prompt.python("open('/new.txt', 'w').close()")
        for way in WAYS:
            source = f"def deep():\n try: {operation}\n except (OSError, ImportError): pass\n {way}\n"
            prompt.python(f"exec({source!r})")
            prompt.type("deep()\r")
            prompt.expect("RecursionError: maximum recursion depth exceeded\r\n>>> ", 20000)
    assert prompt.python("1 + 1") == "2"


NESTED = [("'(' * n + '1' + ')' * n", 20), ("'f(' * n + '1' + ')' * n", 16), ("'cached(%d)' % n", 14), ("'back(%d)' % n", 8)]


def test_how_deep_things_nest(prompt):
    prompt.python("import functools")
    prompt.python("exec('def f(x): return x')")
    prompt.python("cached = functools.cache(lambda n: n and cached(n - 1))")
    prompt.python("exec('def back(n): return max([n], key=lambda v: n and back(n - 1))')")
    for expression, least in NESTED:
        prompt.python(f"deepest = lambda n: {expression}")
        prompt.type(f"eval(deepest({least})) is not None\r")
        prompt.expect("True\r\n>>> ", 20000)
