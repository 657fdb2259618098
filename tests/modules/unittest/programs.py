# unittest.main(): what it keeps, a subclass that overrides its steps; older functions of the loader; clean-ups of classes.
# heap: 400K, unittest
import io
import sys
import unittest
import warnings


class Case(unittest.TestCase):
    @unittest.skip("not now")
    def test_a(self):
        pass

    @unittest.skipUnless(False, "never")
    def test_b(self):
        pass

    def test_c(self):
        print("running c")


class Program(unittest.TestProgram):
    def parseArgs(self, argv):
        print("arguments", argv[1:])
        super().parseArgs(argv)

    def createTests(self, from_discovery=False, Loader=None):
        super().createTests(from_discovery, Loader)
        print("tests", self.test.countTestCases())

    def runTests(self):
        self.testRunner = unittest.TextTestRunner(stream=io.StringIO(), verbosity=self.verbosity)
        super().runTests()


program = Program(argv=["prog", "-v", "-f", "Case"], exit=False)
# expect: arguments ['-v', '-f', 'Case']
# expect: tests 3
# expect: running c



print(program.progName, program.verbosity, program.failfast, program.catchbreak, program.buffer, program.result.testsRun >= 1)
# expect: prog 2 True False False True

print(len(program.result.skipped), program.result.wasSuccessful(), program.testNames)  # expect: 2 True ['Case']
for argv in ["prog", "-c", "-b", "-q", "Case.test_c"], ["prog", "-k", "test_c"]:
    program = Program(argv=argv, exit=False, module="__main__")
    print(program.catchbreak, program.buffer, program.verbosity, program.testNamePatterns, program.result.testsRun)
# expect: arguments ['-c', '-b', '-q', 'Case.test_c']
# expect: tests 1
# expect: running c
# expect: True True 0 [] 1
# expect: arguments ['-k', 'test_c']
# expect: tests 1
# expect: running c
# expect: False False 1 ['*test_c*'] 1








sys.stderr, kept = io.StringIO(), sys.stderr
try:
    unittest.TestProgram(argv=["prog", "--nonsense"])
except SystemExit as e:
    code = e.code
finally:
    sys.stderr = kept
print(code)  # expect: 2






























with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(unittest.makeSuite(Case).countTestCases(), unittest.findTestCases(sys.modules["__main__"]).countTestCases() >= 3)
    print(unittest.getTestCaseNames(Case, "test_"))
# expect: 3 True
# expect: ['test_a', 'test_b', 'test_c']




class Cleaning(unittest.TestCase):
    pass


Cleaning.addClassCleanup(print, "cleaned", 1)
Cleaning.addClassCleanup(lambda: 1 / 0)
Cleaning.doClassCleanups()  # expect: cleaned 1
print([error[0].__name__ for error in Cleaning.tearDown_exceptions])  # expect: ['ZeroDivisionError']
print(unittest.IsolatedAsyncioTestCase.__mro__[1] is unittest.TestCase, callable(unittest.TestLoader().discover))
# expect: True True

