# unittest.installHandler(): after Ctrl-C the results stop and what was done is reported.
# cpython: there a signal handler does it, and the test that runs goes on; here Ctrl-C is KeyboardInterrupt, and ends it
# heap: 300K, a test framework
import io
import unittest


class Tests(unittest.TestCase):
    def test_1(self):
        pass

    def test_2(self):
        raise KeyboardInterrupt

    def test_3(self):
        print("never")


def run():
    text = io.StringIO()
    try:
        result = unittest.TextTestRunner(text).run(unittest.TestLoader().loadTestsFromTestCase(Tests))
    except KeyboardInterrupt:
        return "KeyboardInterrupt"
    return result, result.shouldStop, text.getvalue().split("\n")[0]


result = unittest.TestResult()
print(run())  # expect: KeyboardInterrupt
print(unittest.installHandler(), unittest.registerResult(result))  # expect: None None
print(run())  # expect: (<unittest.runner.TextTestResult run=2 errors=1 failures=0>, True, '.E')
print(result.shouldStop)  # expect: True
print(unittest.removeHandler(run)())  # expect: KeyboardInterrupt
print(run()[1])  # expect: True
print(unittest.removeResult(result), unittest.removeResult(result))  # expect: True False
print(unittest.removeHandler(), run())  # expect: None KeyboardInterrupt
