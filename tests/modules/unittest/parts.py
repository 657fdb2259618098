# Library, unittest: loaders, suites, results and runners used by hand, and what their attributes are for.
# heap: 400K, unittest with traceback and difflib
import io
import sys
import types
import unittest
from unittest import suite, util


class Sample(unittest.TestCase):
    longMessage = False
    maxDiff = 40

    def test_one(self):
        """The first.

        More."""

    def test_two(self):
        self.assertEqual(1, 2, "own words")

    def test_three(self):
        self.skipTest("not now")

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("as expected")

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_error(self):
        raise KeyError("k")

    def test_parts(self):
        for number in range(3):
            with self.subTest("part", number=number):
                self.assertNotEqual(number, 1)

    def other(self):
        pass


class Tells(unittest.TestResult):
    """Says which of its methods are called."""

    def __getattribute__(self, name):
        if name.startswith(("add", "start", "stop")) and name not in ("addDuration", "addSubTest"):
            print(" ", name, end="")
        return super().__getattribute__(name)


found = unittest.defaultTestLoader.loadTestsFromTestCase(Sample)
print(type(unittest.defaultTestLoader).__name__, found.countTestCases(), unittest.TestLoader.testMethodPrefix, unittest.TestLoader.suiteClass.__name__, unittest.TestLoader.testNamePatterns, unittest.defaultTestLoader.getTestCaseNames(Sample)[:3])
for test in found:
    print(test._testMethodName, end="")
    test.run(Tells())
    print()
outcome = unittest.TestResult()
found = unittest.defaultTestLoader.loadTestsFromTestCase(Sample)
found.run(outcome)
print(outcome, outcome.testsRun, outcome.wasSuccessful(), outcome.shouldStop, len(outcome.skipped), len(outcome.expectedFailures), len(outcome.unexpectedSuccesses), outcome.buffer, outcome.failfast, len(outcome.collectedDurations))
print(sorted(reason for _, reason in outcome.skipped), [test.id().split(".")[-1] for test, _ in outcome.errors], [text.splitlines()[-1] for _, text in outcome.failures])
one = Sample("test_one")
print(one.shortDescription(), one.id().split(".", 1)[1], str(one).split(" ")[0], repr(one)[-20:], one.countTestCases(), type(one.defaultTestResult()).__name__, one == Sample("test_one"), hash(one) == hash(Sample("test_one")), one.failureException.__name__)
for wrong in (lambda: Sample("none"), lambda: unittest.defaultTestLoader.loadTestsFromName("Sample.none", sys.modules[__name__])):
    try:
        print(wrong())
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, str(error).split("'")[0])

module = types.ModuleType("made")
module.Sample = Sample
by_name = unittest.TestLoader()
print(by_name.loadTestsFromModule(module).countTestCases(), by_name.loadTestsFromName("Sample.test_one", module), by_name.loadTestsFromNames(["Sample.test_one", "Sample"], module).countTestCases())
by_name.testMethodPrefix, by_name.sortTestMethodsUsing, by_name.testNamePatterns = "other", None, None
print(by_name.getTestCaseNames(Sample))
by_name = unittest.TestLoader()
by_name.testNamePatterns = ["*.test_t*"]
by_name.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
print(by_name.getTestCaseNames(Sample))
module.load_tests = lambda a_loader, tests, pattern: unittest.TestSuite([Sample("test_one")])
print(by_name.loadTestsFromModule(module).countTestCases())

group = unittest.TestSuite()
group.addTest(Sample("test_one"))
group.addTests([Sample("test_two"), Sample("test_three")])
print(group.countTestCases(), group == unittest.TestSuite([Sample("test_one"), Sample("test_two"), Sample("test_three")]), isinstance(group, suite.BaseTestSuite), [str(test)[:9] for test in group])
for wrong in (lambda: group.addTest(5), lambda: group.addTest(Sample), lambda: group.addTests("abc")):
    try:
        wrong()
    except TypeError as error:
        print(error)
print(repr(unittest.FunctionTestCase(lambda: None, description="described").shortDescription()), unittest.FunctionTestCase(len).id())



class Lines(io.StringIO):
    def writeln(self, text=""):
        self.write(text + "\n")


stream = Lines()
text_result = unittest.TextTestResult(stream, True, 2)
text_result.startTestRun()
text_result.startTest(one)
text_result.addSuccess(one)
text_result.addSkip(one, "why")
text_result.addDuration(one, 0.5)
try:
    1 / 0
except ZeroDivisionError:
    text_result.addError(one, sys.exc_info())
    text_result.addFailure(one, sys.exc_info())
text_result.addSubTest(one, one, None)
text_result.stopTest(one)
text_result.printErrors()
text_result.stopTestRun()
print(text_result.getDescription(one).splitlines()[-1], text_result.dots, text_result.showAll, len(text_result.separator1), len(text_result.separator2), text_result.collectedDurations[0][1])
text_result.printErrorList("KIND", [(one, "the text")])
print([line for line in stream.getvalue().splitlines() if not line.startswith(("  ", "test_one ("))])
stream = io.StringIO()
run = unittest.TextTestRunner(stream, verbosity=2, failfast=True, buffer=False, descriptions=False).run(unittest.TestSuite([Sample("test_one"), Sample("test_error"), Sample("test_two")]))
print(run.testsRun, run.shouldStop, stream.getvalue().splitlines()[-1], unittest.TextTestRunner.resultclass.__name__)

events = []


class Fixtures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        events.append("class")
        cls.addClassCleanup(events.append, "class cleanup")
        cls.entered = cls.enterClassContext(Context("of class"))

    def setUp(self):
        self.addCleanup(events.append, "cleanup")
        self.entered_too = self.enterContext(Context("of test"))

    def test(self):
        events.append((self.entered, self.entered_too))
        self.doCleanups()


class Context:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        events.append("enter " + self.name)
        return self.name

    def __exit__(self, *_):
        events.append("exit " + self.name)


unittest.defaultTestLoader.loadTestsFromTestCase(Fixtures).run(unittest.TestResult())
print(events)
events.clear()
unittest.addModuleCleanup(events.append, "module cleanup")
print(unittest.enterModuleContext(Context("of module")), unittest.doModuleCleanups(), events)
print(util.safe_repr("x" * 200, short=True)[-15:], util.strclass(Sample).split(".")[-1], util.sorted_list_difference([1, 2], [2, 3]), util.unorderable_list_difference([1, 2], [2, 3]))
for arguments in (["prog", "-v", "Sample.test_one"], ["prog", "-k", "one"], ["prog", "Sample.none"]):
    old, sys.stderr = sys.stderr, io.StringIO()
    module.load_tests = None
    del module.load_tests
    program = unittest.main(module, argv=arguments, exit=False)
    written, sys.stderr = sys.stderr.getvalue(), old
    print(arguments[1:], program.result.testsRun, program.result.wasSuccessful(), program.verbosity, written.splitlines()[-1])
# expect: TestLoader 7 test TestSuite None ['test_error', 'test_expected', 'test_one']
# expect: test_error  startTest  addError  stopTest
# expect: test_expected  startTest  addExpectedFailure  stopTest
# expect: test_one  startTest  addSuccess  stopTest
# expect: test_parts  startTest  stopTest
# expect: test_three  startTest  addSkip  stopTest
# expect: test_two  startTest  addFailure  stopTest
# expect: test_unexpected  startTest  addUnexpectedSuccess  stopTest
# expect: <unittest.result.TestResult run=7 errors=1 failures=2> 7 False False 1 1 1 False False 7
# expect: ['not now'] ['test_error'] ['AssertionError: 1 == 1', 'AssertionError: own words']
# expect: The first. Sample.test_one test_one testMethod=test_one> 1 TestResult True True AssertionError
# expect: ValueError no such test method in <class 
# expect: <unittest.suite.TestSuite tests=[<unittest.loader._FailedTest testMethod=none>]>
# expect: 7 <unittest.suite.TestSuite tests=[<__main__.Sample testMethod=test_one>]> 8
# expect: ['other']
# expect: ['test_two', 'test_three']
# expect: 1
# expect: 3 True True ['test_one ', 'test_two ', 'test_thre']
# expect: 5 is not callable
# expect: TestCases and TestSuites must be instantiated before passing them to addTest()
# expect: tests must be an iterable of tests, not a string
# expect: 'described' len
# expect: The first. False True 70 70 0.5
# expect: ['The first. ... ok', "The first. ... skipped 'why'", 'The first. ... ERROR', 'The first. ... FAIL', '', '======================================================================', 'ERROR: test_one (__main__.Sample.test_one)', 'The first.', '----------------------------------------------------------------------', 'Traceback (most recent call last):', 'ZeroDivisionError: division by zero', '', '======================================================================', 'FAIL: test_one (__main__.Sample.test_one)', 'The first.', '----------------------------------------------------------------------', 'Traceback (most recent call last):', 'ZeroDivisionError: division by zero', '', '======================================================================', 'KIND: test_one (__main__.Sample.test_one)', 'The first.', '----------------------------------------------------------------------', 'the text']
# expect: 2 True FAILED (errors=1) TextTestResult
# expect: ['class', 'enter of class', 'enter of test', ('of class', 'of test'), 'exit of test', 'cleanup', 'exit of class', 'class cleanup']
# expect: of module None ['enter of module', 'exit of module', 'module cleanup']
# expect:  [truncated]... Sample ([1], [3]) ([1], [3])
# expect: ['-v', 'Sample.test_one'] 1 True 2 OK
# expect: ['-k', 'one'] 1 True 1 OK
# expect: ['Sample.none'] 1 False 1 FAILED (errors=1)
