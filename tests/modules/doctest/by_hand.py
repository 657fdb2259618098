# Library, doctest: parsers, runners and reports used by hand, and what is raised when examples are to be debugged.
# heap: 300K, doctest with unittest, shutil and tempfile
import doctest
import io
import os
import sys
import tempfile
import types

TEXT = '''
>>> 1 + 1
2
>>> print("a\\n\\nb")
a
<BLANKLINE>
b
>>> [1, 2,
...  3]
[1, 2, 4]
'''
parser = doctest.DocTestParser()
examples = parser.get_examples(TEXT, "name")
print([(one.source, one.want, one.lineno, one.indent, one.options, one.exc_msg) for one in examples])
test = parser.get_doctest(TEXT, {}, "name", "file.py", 10)
print(test, test.name, test.filename, test.lineno, len(test.examples), test.globs)


class Reports(doctest.DocTestRunner):
    def report_start(self, out, test, example):
        out(f"start {example.source!r}\n")

    def report_success(self, out, test, example, got):
        out(f"success {got!r}\n")

    def report_failure(self, out, test, example, got):
        out(f"failure {got!r}\n")

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(f"unexpected {exc_info[0].__name__}\n")


output = []
runner = Reports(verbose=False)
print(runner.run(test, out=output.append, clear_globs=False), output, runner.tries, runner.failures)
other = Reports()
other.merge(runner)
print(doctest.DocTestRunner.DIVIDER[:3], len(doctest.DocTestRunner.DIVIDER))
print(runner.summarize(verbose=True))
plain = doctest.DocTestRunner(optionflags=doctest.REPORT_NDIFF)
output = []
plain.run(parser.get_doctest(TEXT, {}, "name", None, 0), out=output.append)
print("".join(output))
debug = doctest.DebugRunner(verbose=False)
for source in (">>> 1\n2\n", ">>> 1/0\n"):
    try:
        debug.run(parser.get_doctest(source, {}, "broken", "file", 0))
    except doctest.DocTestFailure as failure:
        print("failure", failure.example.want, failure.got, failure.test.name, failure)
    except doctest.UnexpectedException as failure:
        print("unexpected", failure.exc_info[0].__name__, failure.example.source, failure.test.name)
print(doctest.COMPARISON_FLAGS & doctest.ELLIPSIS == doctest.ELLIPSIS, doctest.REPORTING_FLAGS & doctest.REPORT_UDIFF == doctest.REPORT_UDIFF, doctest.COMPARISON_FLAGS & doctest.REPORTING_FLAGS)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "text.txt")
    with open(path, "w") as file:
        file.write("Words.\n\n>>> value + 1\n6\n")
    print(doctest.testfile(path, module_relative=False, globs={"value": 5}, verbose=False))
    suite = doctest.DocFileSuite(path, module_relative=False, globs={"value": 5})
    import unittest

    outcome = unittest.TestResult()
    suite.run(outcome)
    print(outcome.testsRun, outcome.wasSuccessful())
# expect: [('1 + 1\n', '2\n', 1, 0, {}, None), ('print("a\\n\\nb")\n', 'a\n<BLANKLINE>\nb\n', 3, 0, {}, None), ('[1, 2,\n 3]\n', '[1, 2, 4]\n', 7, 0, {}, None)]
# expect: <DocTest name from file.py:10 (3 examples)> name file.py 10 3 {}
# expect: TestResults(failed=1, attempted=3) ["start '1 + 1\\n'\n", "success '2\\n'\n", 'start \'print("a\\\\n\\\\nb")\\n\'\n', "success 'a\\n\\nb\\n'\n", "start '[1, 2,\\n 3]\\n'\n", "failure '[1, 2, 3]\\n'\n"] 3 1
# expect: *** 70
# expect: **********************************************************************
# expect: 1 items had failures:
# expect:    1 of   3 in name
# expect: 3 tests in 1 items.
# expect: 2 passed and 1 failed.
# expect: ***Test Failed*** 1 failures.
# expect: TestResults(failed=1, attempted=3)
# expect: **********************************************************************
# expect: Line 8, in name
# expect: Failed example:
# expect:     [1, 2,
# expect:      3]
# expect: Differences (ndiff with -expected +actual):
# expect:     - [1, 2, 4]
# expect:     ?        ^
# expect:     + [1, 2, 3]
# expect:     ?        ^
# expect
# expect: failure 2
# expect:  1
# expect:  broken <DocTest broken from file:0 (1 example)>
# expect: unexpected ZeroDivisionError 1/0
# expect:  broken
# expect: True True 0
# expect: TestResults(failed=0, attempted=1)
# expect: 1 True
