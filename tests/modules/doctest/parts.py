# The parts of doctest: parser, checker, scripts
import doctest

text = """Text
    >>> if 1:
    ...     x = 2
    >>> x # doctest: +ELLIPSIS, -SKIP
    2
    more

    >>> f()
    Traceback (most recent call last):
      File "a"
    KeyError: 'x'
    second

End
"""
parser = doctest.DocTestParser()
for part in parser.parse(text, "name"):
    print(repr(part) if isinstance(part, str) else sorted(vars(part).items()))
print(parser.get_doctest(text, {}, "name", "file", 3))
print(doctest.script_from_examples(text))
for bad in (">>>1", ">>> 1\n...x", "  >>> 1\n 2", ">>> 1 # doctest: +NOPE", ">>> # doctest: +SKIP", ">>> 1 # doctest: SKIP"):
    try:
        parser.parse(bad, "bad")
    except ValueError as error:
        print(error)
checker = doctest.OutputChecker()
for want, got, flags in (
    ("1\n", "True\n", 0), ("1\n", "True\n", doctest.DONT_ACCEPT_TRUE_FOR_1), ("a...c\n", "abbc\n", doctest.ELLIPSIS), ("a...c\n", "abbc\n", 0),
    ("aa...aa", "aaa", doctest.ELLIPSIS), ("a  b\n", "a\nb\n", doctest.NORMALIZE_WHITESPACE), ("<BLANKLINE>\nx\n", "\nx\n", 0),
    ("<BLANKLINE>\nx\n", "\nx\n", doctest.DONT_ACCEPT_BLANKLINE), ("...", "", doctest.ELLIPSIS), ("a...b...c", "aXbc", doctest.ELLIPSIS),
):
    print(checker.check_output(want, got, flags), end=" ")
print()
example = doctest.Example("x", "a\nb\nc\nd\n")
for flags in (0, doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF):
    print(checker.output_difference(example, "a\nB\n\nd\n", flags))
print(repr(checker.output_difference(doctest.Example("x", ""), "1\n", 0)), repr(checker.output_difference(example, "", 0)))
print(sorted(doctest.OPTIONFLAGS_BY_NAME.items(), key=lambda item: item[1])[:3], doctest.register_optionflag("SKIP") == doctest.SKIP)
try:
    doctest.DocTest("text", {}, "n", None, None, None)
except AssertionError as error:
    print(error)
# expect: 'Text\n'
# expect: [('exc_msg', None), ('indent', 4), ('lineno', 1), ('options', {}), ('source', 'if 1:\n    x = 2\n'), ('want', '')]
# expect: ''
# expect: [('exc_msg', None), ('indent', 4), ('lineno', 3), ('options', {8: True, 16: False}), ('source', 'x # doctest: +ELLIPSIS, -SKIP\n'), ('want', '2\nmore\n')]
# expect: '\n'
# expect: [('exc_msg', "KeyError: 'x'\nsecond\n"), ('indent', 4), ('lineno', 7), ('options', {}), ('source', 'f()\n'), ('want', 'Traceback (most recent call last):\n  File "a"\nKeyError: \'x\'\nsecond\n')]
# expect: '\nEnd\n'
# expect: <DocTest name from file:3 (3 examples)>
# expect: # Text
# expect: if 1:
# expect:     x = 2
# expect: x # doctest: +ELLIPSIS, -SKIP
# expect: # Expected:
# expect: ## 2
# expect: ## more
# expect: #
# expect: f()
# expect: # Expected:
# expect: ## Traceback (most recent call last):
# expect: ##   File "a"
# expect: ## KeyError: 'x'
# expect: ## second
# expect: #
# expect: # End
# expect
# expect: line 1 of the docstring for bad lacks blank after >>>: '>>>1'
# expect: line 2 of the docstring for bad lacks blank after ...: '...x'
# expect: line 2 of the docstring for bad has inconsistent leading whitespace: '2'
# expect: line 1 of the doctest for bad has an invalid option: '+NOPE'
# expect: line 0 of the doctest for bad has an option directive on a line with no example: '# doctest: +SKIP'
# expect: line 1 of the doctest for bad has an invalid option: 'SKIP'
# expect: True False True False False True True False True True 
# expect: Expected:
# expect:     a
# expect:     b
# expect:     c
# expect:     d
# expect: Got:
# expect:     a
# expect:     B
# expect:     <BLANKLINE>
# expect:     d
# expect
# expect: Differences (unified diff with -expected +actual):
# expect:     @@ -1,4 +1,4 @@
# expect:      a
# expect:     -b
# expect:     -c
# expect:     +B
# expect:     +<BLANKLINE>
# expect:      d
# expect
# expect: Differences (context diff with expected followed by actual):
# expect:     ***************
# expect:     *** 1,4 ****
# expect:       a
# expect:     ! b
# expect:     ! c
# expect:       d
# expect:     --- 1,4 ----
# expect:       a
# expect:     ! B
# expect:     ! <BLANKLINE>
# expect:       d
# expect
# expect: Differences (ndiff with -expected +actual):
# expect:       a
# expect:     - b
# expect:     - c
# expect:     + B
# expect:     + <BLANKLINE>
# expect:       d
# expect
# expect: 'Expected nothing\nGot:\n    1\n' 'Expected:\n    a\n    b\n    c\n    d\nGot nothing\n'
# expect: [('DONT_ACCEPT_TRUE_FOR_1', 1), ('DONT_ACCEPT_BLANKLINE', 2), ('NORMALIZE_WHITESPACE', 4)] True
# expect: DocTest no longer accepts str; use DocTestParser instead
