# heap: 500K, doctest, inspect and unittest at once
"""Examples in docstrings: doctest

>>> 1+1
2
>>> f(2)
5
"""
import doctest
class A:
    """A doc
    >>> A().m(3)
    4
    """
    def m(self,x):
        """
        >>> A().m(1)
        2
        >>> A().m('a')
        Traceback (most recent call last):
            ...
        TypeError: can only concatenate str (not "int") to str
        """
        return x+1
    @property
    def p(self):
        """
        >>> A().p
        1
        """
        return 1
    @staticmethod
    def s():
        """
        >>> A.s()
        """
    @classmethod
    def c(cls): """>>> A.c()"""
    class B:
        """>>> 'inner'
        'inner'
        """
def f(x):
    """
    >>> f(1)
    2
    >>> print(f(3)) # doctest: +SKIP
    7
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    >>> print(list(range(20))) # doctest: +ELLIPSIS
    [0, ..., 19]
    >>> print([1,  2]) # doctest: +NORMALIZE_WHITESPACE
    [1,
     2]
    >>> raise KeyError('x') # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    foo.KeyError: nothing
    >>> x = 5; x
    5
    >>> _
    5
    """
    return x*2
def nodoc(): pass
__test__ = {'str': '''
>>> 2
3
''', 'func': nodoc}
import sys
import io, contextlib
fi=doctest.DocTestFinder(exclude_empty=False)
m=sys.modules[__name__]
for t in fi.find(m,'mod'): print(t.name, t.lineno, len(t.examples), [e.lineno for e in t.examples])
for t in doctest.DocTestFinder().find(A,'A'): print(t.name, t.lineno)
def quiet(*a, **k):
    with contextlib.redirect_stdout(io.StringIO()) as out: r = doctest.testmod(*a, **k)
    print(out.getvalue().replace(str(m.__file__), 'FILE'), r)
quiet(m, verbose=True)
quiet(m, optionflags=doctest.FAIL_FAST)
quiet(m, optionflags=doctest.REPORT_ONLY_FIRST_FAILURE | doctest.REPORT_NDIFF, report=False)
print(doctest.testsource(m, m.__name__+'.A.m'))
try: doctest.testmod(m, raise_on_error=True)
except doctest.DocTestFailure as e: print(repr(e.example.source), repr(e.got), e.test.name)
doctest.run_docstring_examples(f, globals(), True, 'zz')
import unittest
s=doctest.DocTestSuite(m)
for c in s: print(repr(c), c.id(), c.shortDescription(), str(c)[:30])
res=unittest.TestResult(); s.run(res); print(res)
for c,t in res.failures: print(c, t.splitlines()[-3:])
for a in (5,'nomod'):
    try: doctest.testmod(a)
    except Exception as e: print(type(e),e)
try: doctest.DocTestFinder().find(5)
except Exception as e: print(type(e),e)
print(doctest.set_unittest_reportflags(doctest.REPORT_NDIFF), doctest.set_unittest_reportflags(0))
try: doctest.set_unittest_reportflags(doctest.ELLIPSIS)
except Exception as e: print(type(e),e)
e=doctest.Example('a','b'); print(e==doctest.Example('a','b'), e!=doctest.Example('a\n','b\n'), sorted(vars(e)))
print(doctest.register_optionflag('MINE'))
print(doctest.TestResults(1,2))
# expect: mod 1 2 [2, 4]
# expect: mod.A 10 1 [1]
# expect: mod.A.B 39 1 [0]
# expect: mod.A.c 37 1 [0]
# expect: mod.A.m 15 2 [1, 3]
# expect: mod.A.p None 1 [1]
# expect: mod.A.s 33 1 [1]
# expect: mod.__test__.str None 1 [1]
# expect: mod.f 43 8 [1, 3, 5, 9, 11, 14, 17, 19]
# expect: mod.nodoc None 0 []
# expect: A 10
# expect: A.B 39
# expect: A.c 37
# expect: A.m 15
# expect: A.p None
# expect: A.s 33
# expect: Trying:
# expect:     1+1
# expect: Expecting:
# expect:     2
# expect: ok
# expect: Trying:
# expect:     f(2)
# expect: Expecting:
# expect:     5
# expect: **********************************************************************
# expect: File "FILE", line 6, in __main__
# expect: Failed example:
# expect:     f(2)
# expect: Expected:
# expect:     5
# expect: Got:
# expect:     4
# expect: Trying:
# expect:     A().m(3)
# expect: Expecting:
# expect:     4
# expect: ok
# expect: Trying:
# expect:     'inner'
# expect: Expecting:
# expect:             'inner'
# expect: **********************************************************************
# expect: File "FILE", line 40, in __main__.A.B
# expect: Failed example:
# expect:     'inner'
# expect: Expected:
# expect:             'inner'
# expect: Got:
# expect:     'inner'
# expect: Trying:
# expect:     A.c()
# expect: Expecting nothing
# expect: ok
# expect: Trying:
# expect:     A().m(1)
# expect: Expecting:
# expect:     2
# expect: ok
# expect: Trying:
# expect:     A().m('a')
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:         ...
# expect:     TypeError: can only concatenate str (not "int") to str
# expect: ok
# expect: Trying:
# expect:     A().p
# expect: Expecting:
# expect:     1
# expect: ok
# expect: Trying:
# expect:     A.s()
# expect: Expecting nothing
# expect: ok
# expect: Trying:
# expect:     2
# expect: Expecting:
# expect:     3
# expect: **********************************************************************
# expect: File "FILE", line ?, in __main__.__test__.str
# expect: Failed example:
# expect:     2
# expect: Expected:
# expect:     3
# expect: Got:
# expect:     2
# expect: Trying:
# expect:     f(1)
# expect: Expecting:
# expect:     2
# expect: ok
# expect: Trying:
# expect:     print('a\n\nb')
# expect: Expecting:
# expect:     a
# expect:     <BLANKLINE>
# expect:     b
# expect: ok
# expect: Trying:
# expect:     print(list(range(20))) # doctest: +ELLIPSIS
# expect: Expecting:
# expect:     [0, ..., 19]
# expect: ok
# expect: Trying:
# expect:     print([1,  2]) # doctest: +NORMALIZE_WHITESPACE
# expect: Expecting:
# expect:     [1,
# expect:      2]
# expect: ok
# expect: Trying:
# expect:     raise KeyError('x') # doctest: +IGNORE_EXCEPTION_DETAIL
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:     foo.KeyError: nothing
# expect: ok
# expect: Trying:
# expect:     x = 5; x
# expect: Expecting:
# expect:     5
# expect: ok
# expect: Trying:
# expect:     _
# expect: Expecting:
# expect:     5
# expect: ok
# expect: 2 items had no tests:
# expect:     __main__.nodoc
# expect:     __main__.quiet
# expect: 6 items passed all tests:
# expect:    1 tests in __main__.A
# expect:    1 tests in __main__.A.c
# expect:    2 tests in __main__.A.m
# expect:    1 tests in __main__.A.p
# expect:    1 tests in __main__.A.s
# expect:    7 tests in __main__.f
# expect: **********************************************************************
# expect: 3 items had failures:
# expect:    1 of   2 in __main__
# expect:    1 of   1 in __main__.A.B
# expect:    1 of   1 in __main__.__test__.str
# expect: 17 tests in 11 items.
# expect: 14 passed and 3 failed.
# expect: ***Test Failed*** 3 failures.
# expect:  TestResults(failed=3, attempted=17)
# expect: **********************************************************************
# expect: File "FILE", line 6, in __main__
# expect: Failed example:
# expect:     f(2)
# expect: Expected:
# expect:     5
# expect: Got:
# expect:     4
# expect: **********************************************************************
# expect: File "FILE", line 40, in __main__.A.B
# expect: Failed example:
# expect:     'inner'
# expect: Expected:
# expect:             'inner'
# expect: Got:
# expect:     'inner'
# expect: **********************************************************************
# expect: File "FILE", line ?, in __main__.__test__.str
# expect: Failed example:
# expect:     2
# expect: Expected:
# expect:     3
# expect: Got:
# expect:     2
# expect: **********************************************************************
# expect: 3 items had failures:
# expect:    1 of   2 in __main__
# expect:    1 of   1 in __main__.A.B
# expect:    1 of   1 in __main__.__test__.str
# expect: ***Test Failed*** 3 failures.
# expect:  TestResults(failed=3, attempted=17)
# expect: **********************************************************************
# expect: File "FILE", line 6, in __main__
# expect: Failed example:
# expect:     f(2)
# expect: Differences (ndiff with -expected +actual):
# expect:     - 5
# expect:     + 4
# expect: **********************************************************************
# expect: File "FILE", line 40, in __main__.A.B
# expect: Failed example:
# expect:     'inner'
# expect: Differences (ndiff with -expected +actual):
# expect:     -         'inner'
# expect:     + 'inner'
# expect: **********************************************************************
# expect: File "FILE", line ?, in __main__.__test__.str
# expect: Failed example:
# expect:     2
# expect: Differences (ndiff with -expected +actual):
# expect:     - 3
# expect:     + 2
# expect:  TestResults(failed=3, attempted=17)
# expect: A().m(1)
# expect: # Expected:
# expect: ## 2
# expect: A().m('a')
# expect: # Expected:
# expect: ## Traceback (most recent call last):
# expect: ##     ...
# expect: ## TypeError: can only concatenate str (not "int") to str
# expect
# expect: 'f(2)\n' '4\n' __main__
# expect: Finding tests in zz
# expect: Trying:
# expect:     f(1)
# expect: Expecting:
# expect:     2
# expect: ok
# expect: Trying:
# expect:     print('a\n\nb')
# expect: Expecting:
# expect:     a
# expect:     <BLANKLINE>
# expect:     b
# expect: ok
# expect: Trying:
# expect:     print(list(range(20))) # doctest: +ELLIPSIS
# expect: Expecting:
# expect:     [0, ..., 19]
# expect: ok
# expect: Trying:
# expect:     print([1,  2]) # doctest: +NORMALIZE_WHITESPACE
# expect: Expecting:
# expect:     [1,
# expect:      2]
# expect: ok
# expect: Trying:
# expect:     raise KeyError('x') # doctest: +IGNORE_EXCEPTION_DETAIL
# expect: Expecting:
# expect:     Traceback (most recent call last):
# expect:     foo.KeyError: nothing
# expect: ok
# expect: Trying:
# expect:     x = 5; x
# expect: Expecting:
# expect:     5
# expect: ok
# expect: Trying:
# expect:     _
# expect: Expecting:
# expect:     5
# expect: ok
# expect: __main__ () __main__ Doctest: __main__ __main__ ()
# expect: A (__main__) __main__.A Doctest: __main__.A A (__main__)
# expect: B (__main__.A) __main__.A.B Doctest: __main__.A.B B (__main__.A)
# expect: c (__main__.A) __main__.A.c Doctest: __main__.A.c c (__main__.A)
# expect: m (__main__.A) __main__.A.m Doctest: __main__.A.m m (__main__.A)
# expect: p (__main__.A) __main__.A.p Doctest: __main__.A.p p (__main__.A)
# expect: s (__main__.A) __main__.A.s Doctest: __main__.A.s s (__main__.A)
# expect: str (__main__.__test__) __main__.__test__.str Doctest: __main__.__test__.str str (__main__.__test__)
# expect: f (__main__) __main__.f Doctest: __main__.f f (__main__)
# expect: <unittest.result.TestResult run=9 errors=0 failures=3>
# expect: __main__ () ['Got:', '    4', '']
# expect: B (__main__.A) ['Got:', "    'inner'", '']
# expect: str (__main__.__test__) ['Got:', '    2', '']
# expect: <class 'TypeError'> testmod: module required; 5
# expect: <class 'TypeError'> testmod: module required; 'nomod'
# expect: <class 'ValueError'> DocTestFinder.find: name must be given when obj.__name__ doesn't exist: <class 'int'>
# expect: 0 256
# expect: <class 'ValueError'> ('Only reporting flags allowed', 8)
# expect: True False ['exc_msg', 'indent', 'lineno', 'options', 'source', 'want']
# expect: 2048
# expect: TestResults(failed=1, attempted=2)
