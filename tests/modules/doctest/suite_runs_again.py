# A suite of docstrings keeps its tests: it can be run, counted and shown again.
import doctest
import types
import unittest

module = types.ModuleType("module")
module.__doc__ = ">>> 1 + 1\n2\n"
suite = doctest.DocTestSuite(module)
for _ in range(2):
    result = unittest.TestResult()
    suite.run(result)
    print(result.testsRun, len(result.failures), suite.countTestCases(), list(suite))
# expect: 1 0 1 [module ()]
# expect: 1 0 1 [module ()]
