# Test classes and results may use names of their own: none of unittest's helpers is in the way
import unittest


class Test(unittest.TestCase):
    def _run(self, *arguments):
        return arguments

    def _lines(self):
        return "lines"

    _near = _expect = _require = _differ = _longer = _first_difference = _invoke = _call_test = _call_set_up = _lines
    _conclude = _run_reported = _report_duration = _call_tear_down = _type_checks = _loop = _context = _runner = None

    def setUp(self):
        self._failed = self._kept = self._text = self._call = self._state = "own"

    def test_equal(self):
        self.assertEqual([1, 2], [1, 2])
        self.assertEqual(self._run(1), (1,))
        self.assertAlmostEqual(1, 1.000000001)
        self.assertRaises(ValueError, int, "x")
        self.assertTrue(self._lines())
        self.assertIn(1, [1])

    def test_differs(self):
        self.assertEqual("a\nb", "a\nc")

    def test_sequences(self):
        with self.subTest(n=1):
            self.assertEqual([1, 2, 3], [1, 2])


def run(suite, result):
    suite.run(result)
    return result


loader = unittest.defaultTestLoader
result = run(loader.loadTestsFromTestCase(Test), unittest.TestResult())
print(result.testsRun, len(result.failures), len(result.errors))  # expect: 3 2 0
for test, text in result.failures:
    print(test.id(), text.strip().splitlines()[-1])
# expect: __main__.Test.test_differs + c
# expect: __main__.Test.test_sequences (n=1) + [1, 2]






class Plain:
    """What a suite needs of a result."""

    shouldStop = False

    def __init__(self):
        self.told = []

    def startTest(self, test):
        self.told.append("start")

    def stopTest(self, test):
        self.told.append("stop")

    def addSuccess(self, test):
        self.told.append("success")

    def addFailure(self, test, error):
        self.told.append(f"failure {error[0].__name__}")

    def addDuration(self, test, elapsed):
        self.told.append("duration")


class Fixtures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass")

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass")

    def test_a(self):
        pass

    def test_b(self):
        self.fail()


print(run(loader.loadTestsFromTestCase(Fixtures), Plain()).told)
# expect: setUpClass
# expect: tearDownClass
# expect: ['start', 'duration', 'success', 'stop', 'start', 'failure AssertionError', 'duration', 'stop']








class Loud(unittest.TestResult):
    def _exc_info_to_string(self, err, test):
        return f"{err[0].__name__} of {test.id().rpartition('.')[2]}"


print([text for _, text in run(loader.loadTestsFromTestCase(Fixtures), Loud()).failures])
# expect: setUpClass
# expect: tearDownClass
# expect: ['AssertionError of test_b']








class Overriding(unittest.TestCase):
    """The steps of a test that other packages override."""

    def _callSetUp(self):
        print("before setUp")
        super()._callSetUp()

    def _callTestMethod(self, method):
        print("before", method.__name__)
        super()._callTestMethod(method)

    def _callTearDown(self):
        super()._callTearDown()
        print("after tearDown")

    def test(self):
        print("test")


print(run(Overriding("test"), unittest.TestResult()).wasSuccessful())
# expect: before setUp
# expect: before test
# expect: test
# expect: after tearDown
# expect: True












class Later(unittest.TestCase):
    """A test whose method is made after the test."""

    test_made = None


later = Later("test_made")
later.test_made = lambda: print("made")
print(run(later, unittest.TestResult()).wasSuccessful())
# expect: made
# expect: True
