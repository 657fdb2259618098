# heap: 500K, unittest
# Discovery of packages: load_tests(), names of modules, folders that are no packages; unittest.main beside the module.
import os
import sys
import tempfile
import types
import unittest
import unittest.main

CASE = "import unittest\nclass T(unittest.TestCase):\n    def test_x(self): pass\n"
top = tempfile.mkdtemp()


def write(path, text):
    path = os.path.join(top, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


def names(tests):
    return [names(test) if isinstance(test, unittest.TestSuite) else test.id() for test in tests]


def show(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except (ImportError, TypeError, AttributeError) as error:
        print(type(error).__name__, str(error).replace(top, "TOP"))


write("test_one.py", CASE)
write("test_skip.py", "import unittest\nraise unittest.SkipTest('not today')\n")
write("test_wrong.py", "import nothing_like_this\n")
write("box/__init__.py", "")
write("box/test_two.py", CASE)
write("told/__init__.py", "def load_tests(loader, tests, pattern):\n    print('load_tests', pattern)\n    return tests\n")
write("told/test_three.py", CASE)
write(
    "again/__init__.py",
    "import os\ndef load_tests(loader, tests, pattern):\n    return loader.discover(os.path.dirname(__file__), pattern)\n",
)
write("again/test_four.py", CASE)
write("folder/test_five.py", CASE)

loader = unittest.TestLoader()
show(lambda: names(loader.discover(top)))
# expect: load_tests test*.py
# expect: [[[['again.test_four.T.test_x']]], [], [['box.test_two.T.test_x']], [['test_one.T.test_x']], ['unittest.loader.ModuleSkipped.test_skip'], ['unittest.loader._FailedTest.test_wrong'], []]
print([error.splitlines()[0] for error in loader.errors])  # expect: ['Failed to import test module: test_wrong']
show(lambda: names(unittest.TestLoader().discover(top, "test_[ot]*.py")))
# expect: load_tests test_[ot]*.py
# expect: [[], [], [['box.test_two.T.test_x']], [['test_one.T.test_x']], []]
show(lambda: names(unittest.TestLoader().discover("box", top_level_dir=top)))  # expect: [[], [['box.test_two.T.test_x']]]
show(unittest.TestLoader().discover, "sys")  # expect: TypeError Can not use builtin modules as dotted module names
show(unittest.TestLoader().discover, "nothing_like_this")
# expect: ImportError Start directory is not importable: 'nothing_like_this'
show(unittest.TestLoader().discover, os.path.join(top, "folder"), top_level_dir=top)
# expect: ImportError Start directory is not importable: 'TOP/folder'

module = types.ModuleType("module")
exec(CASE, module.__dict__)
program = unittest.main(module, argv=["program"], exit=False, testRunner=type("Runner", (), {"run": lambda self, test: names(test)}))
print(program.result, type(program).__name__)  # expect: [['module.T.test_x']] TestProgram

suite = unittest.TestSuite([lambda result: print("a function", result.testsRun)])
suite.run(unittest.TestResult())  # expect: a function 0
