# Expected tracebacks whose stack is "..." at the margin, as many libraries write it
import doctest


def number(text):
    """
    >>> number("x")
    Traceback (most recent call last):
    ...
    ValueError: invalid literal for int() with base 10: 'x'
    >>> number("y")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ...
    ValueError: something else
    >>> number("z")
    Traceback (most recent call last):
    ...
    TypeError
    """
    return int(text)


runner = doctest.DocTestRunner(verbose=False)
for test in doctest.DocTestFinder().find(number, "number", globs={"number": number}):
    print(runner.run(test, out=lambda text: None))
# expect: TestResults(failed=1, attempted=3)
parser = doctest.DocTestParser()
HEAD = ">>> f()\nTraceback (most recent call last):\n"
for tail in "...\nV: x\n", "   a\n...\nV: x\n", "...\n  b\nV: q\n  more\n", "[1]\na: x\n", "V\n", "  a\n", "\nV: x\n", "!\n":
    print(repr(tail), [example.exc_msg for example in parser.get_examples(HEAD + tail)])
# expect: '...\nV: x\n' ['V: x\n']
# expect: '   a\n...\nV: x\n' ['V: x\n']
# expect: '...\n  b\nV: q\n  more\n' ['V: q\n  more\n']
# expect: '[1]\na: x\n' ['a: x\n']
# expect: 'V\n' ['V\n']
# expect: '  a\n' [None]
# expect: '\nV: x\n' [None]
# expect: '!\n' [None]
