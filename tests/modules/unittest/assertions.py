# Library, unittest: the assertions of TestCase and their messages.
# heap: runs in 200K on 64 bits, 190K on 32: the pieces of a test framework
import unittest
import warnings

case = unittest.TestCase()


def show(*expressions):
    for text in expressions:
        try:
            result = eval(text)
            print(text, "->", "ok" if result is None else type(result).__name__)
        except Exception as e:
            print(text, "->", type(e).__name__, repr(str(e)))


def warn():
    warnings.warn("careful", UserWarning)


show("case.assertEqual(1, 1)", "case.assertEqual(1, 2)", "case.assertEqual(1, 2, 'why')", "case.assertEqual([1], (1,))")
# expect: case.assertEqual(1, 1) -> ok
# expect: case.assertEqual(1, 2) -> AssertionError '1 != 2'
# expect: case.assertEqual(1, 2, 'why') -> AssertionError '1 != 2 : why'
# expect: case.assertEqual([1], (1,)) -> AssertionError '[1] != (1,)'
show("case.assertEqual('a', 'b')", "case.assertEqual('a\\nb', 'a\\nc')", "case.assertEqual({1, 2}, {2, 3})", "case.assertEqual(b'a', b'b')")
# expect: case.assertEqual('a', 'b') -> AssertionError "'a' != 'b'\n- a\n+ b\n"
# expect: case.assertEqual('a\nb', 'a\nc') -> AssertionError "'a\\nb' != 'a\\nc'\n  a\n- b\n+ c\n"
# expect: case.assertEqual({1, 2}, {2, 3}) -> AssertionError 'Items in the first set but not the second:\n1\nItems in the second set but not the first:\n3'
# expect: case.assertEqual(b'a', b'b') -> AssertionError "b'a' != b'b'"
show("case.assertEqual([1], [1, 2])", "case.assertListEqual([1], (1,))", "case.assertTupleEqual((1,), [1])", "case.assertSequenceEqual([1], (1,))")
# expect: case.assertEqual([1], [1, 2]) -> AssertionError 'Lists differ: [1] != [1, 2]\n\nSecond list contains 1 additional elements.\nFirst extra element 1:\n2\n\n- [1]\n+ [1, 2]'
# expect: case.assertListEqual([1], (1,)) -> AssertionError 'Second sequence is not a list: (1,)'
# expect: case.assertTupleEqual((1,), [1]) -> AssertionError 'Second sequence is not a tuple: [1]'
# expect: case.assertSequenceEqual([1], (1,)) -> ok
show("case.assertDictEqual({1: 2}, {})", "case.assertDictEqual({1: 2}, [])", "case.assertSetEqual({1}, [1])", "case.assertCountEqual([1, 2], [2, 2])")
# expect: case.assertDictEqual({1: 2}, {}) -> AssertionError '{1: 2} != {}\n- {1: 2}\n+ {}'
# expect: case.assertDictEqual({1: 2}, []) -> AssertionError "[] is not an instance of <class 'dict'> : Second argument is not a dictionary"
# expect: case.assertSetEqual({1}, [1]) -> AssertionError "second argument does not support set difference: 'list' object has no attribute 'difference'"
# expect: case.assertCountEqual([1, 2], [2, 2]) -> AssertionError 'Element counts were not equal:\nFirst has 1, Second has 0:  1\nFirst has 1, Second has 2:  2'
show("case.assertNotEqual(1, 1)", "case.assertTrue(0)", "case.assertFalse([1])", "case.assertTrue(0, 'why')", "case.assertIs(1, 2)", "case.assertIsNot(1, 1)")
# expect: case.assertNotEqual(1, 1) -> AssertionError '1 == 1'
# expect: case.assertTrue(0) -> AssertionError '0 is not true'
# expect: case.assertFalse([1]) -> AssertionError '[1] is not false'
# expect: case.assertTrue(0, 'why') -> AssertionError '0 is not true : why'
# expect: case.assertIs(1, 2) -> AssertionError '1 is not 2'
# expect: case.assertIsNot(1, 1) -> AssertionError 'unexpectedly identical: 1'
show("case.assertIsNone(1)", "case.assertIsNotNone(None)", "case.assertIn(1, [2])", "case.assertNotIn(1, [1])", "case.assertIsInstance(1, str)")
# expect: case.assertIsNone(1) -> AssertionError '1 is not None'
# expect: case.assertIsNotNone(None) -> AssertionError 'unexpectedly None'
# expect: case.assertIn(1, [2]) -> AssertionError '1 not found in [2]'
# expect: case.assertNotIn(1, [1]) -> AssertionError '1 unexpectedly found in [1]'
# expect: case.assertIsInstance(1, str) -> AssertionError "1 is not an instance of <class 'str'>"
show("case.assertNotIsInstance(1, int)", "case.assertGreater(1, 2)", "case.assertGreaterEqual(1, 2)", "case.assertLess(2, 1)", "case.assertLessEqual(2, 1)")
# expect: case.assertNotIsInstance(1, int) -> AssertionError "1 is an instance of <class 'int'>"
# expect: case.assertGreater(1, 2) -> AssertionError '1 not greater than 2'
# expect: case.assertGreaterEqual(1, 2) -> AssertionError '1 not greater than or equal to 2'
# expect: case.assertLess(2, 1) -> AssertionError '2 not less than 1'
# expect: case.assertLessEqual(2, 1) -> AssertionError '2 not less than or equal to 1'
show("case.assertAlmostEqual(1, 1.00000001)", "case.assertAlmostEqual(1, 1.1)", "case.assertAlmostEqual(1, 2, delta=0.5)", "case.assertAlmostEqual(1, 2, 3, None, 1)")
# expect: case.assertAlmostEqual(1, 1.00000001) -> ok
# expect: case.assertAlmostEqual(1, 1.1) -> AssertionError '1 != 1.1 within 7 places (0.10000000000000009 difference)'
# expect: case.assertAlmostEqual(1, 2, delta=0.5) -> AssertionError '1 != 2 within 0.5 delta (1 difference)'
# expect: case.assertAlmostEqual(1, 2, 3, None, 1) -> TypeError 'specify delta or places not both'
show("case.assertNotAlmostEqual(1, 1.00000001)", "case.assertNotAlmostEqual(1, 1.2, delta=0.5)", "case.assertNotAlmostEqual(1, 2)")
# expect: case.assertNotAlmostEqual(1, 1.00000001) -> AssertionError '1 == 1.00000001 within 7 places'
# expect: case.assertNotAlmostEqual(1, 1.2, delta=0.5) -> AssertionError '1 == 1.2 within 0.5 delta (0.19999999999999996 difference)'
# expect: case.assertNotAlmostEqual(1, 2) -> ok
show("case.assertRaises(ValueError, int, 'x')", "case.assertRaises(ValueError, int, '1')", "case.assertRaises(TypeError, int, 'x')", "case.assertRaises(3)")
# expect: case.assertRaises(ValueError, int, 'x') -> ok
# expect: case.assertRaises(ValueError, int, '1') -> AssertionError 'ValueError not raised by int'
# expect: case.assertRaises(TypeError, int, 'x') -> ValueError "invalid literal for int() with base 10: 'x'"
# expect: case.assertRaises(3) -> TypeError 'assertRaises() arg 1 must be an exception type or tuple of exception types'
show("case.assertWarns(UserWarning, warn)", "case.assertWarns(UserWarning, len, [])", "case.fail()", "case.fail('why')", "case.skipTest('why')")
# expect: case.assertWarns(UserWarning, warn) -> ok
# expect: case.assertWarns(UserWarning, len, []) -> AssertionError 'UserWarning not triggered by len'
# expect: case.fail() -> AssertionError 'None'
# expect: case.fail('why') -> AssertionError 'why'
# expect: case.skipTest('why') -> SkipTest 'why'
with case.assertRaises(ValueError) as caught:
    int("x")
print(caught.exception)  # expect: invalid literal for int() with base 10: 'x'
try:
    with case.assertRaises(KeyError, msg="note"):
        pass
except AssertionError as e:
    print(e)
# expect: KeyError not raised : note
with case.assertWarns(UserWarning) as caught:
    warn()
print(caught.warning, caught.filename.endswith("assertions.py"))  # expect: careful True


class Own:
    def __init__(self, value):
        self.value = value


def compare(first, second, msg=None):
    if first.value != second.value:
        raise case.failureException("values differ")


case.addTypeEqualityFunc(Own, compare)
show("case.assertEqual(Own(1), Own(1))", "case.assertEqual(Own(1), Own(2))")
# expect: case.assertEqual(Own(1), Own(1)) -> ok
# expect: case.assertEqual(Own(1), Own(2)) -> AssertionError 'values differ'
print(case, repr(case), case.id(), case.countTestCases())
# expect: runTest (unittest.case.TestCase.runTest) <unittest.case.TestCase testMethod=runTest> unittest.case.TestCase.runTest 1
