# unittest.IsolatedAsyncioTestCase: tests, fixtures and cleanups that are coroutines, in one context.
# heap: 500K, a test framework and an event loop
import asyncio
import contextvars
import io
import unittest
import warnings

log = []
variable = contextvars.ContextVar("variable", default=0)


class Manager:
    async def __aenter__(self):
        log.append("enter")
        return 5

    async def __aexit__(self, *error):
        log.append(("exit", error))


class Tests(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        log.append("setUp")
        variable.set(1)

    async def asyncSetUp(self):
        log.append(("asyncSetUp", variable.get()))
        variable.set(2)
        self.loop = asyncio.get_running_loop()
        self.addAsyncCleanup(self.clean, 1, b=2)
        self.addCleanup(log.append, "plain cleanup")

    async def clean(self, a, b):
        log.append(("clean", a, b, variable.get()))

    async def asyncTearDown(self):
        log.append("asyncTearDown")

    def tearDown(self):
        log.append("tearDown")

    async def test_context(self):
        log.append(await self.enterAsyncContext(Manager()))
        with self.assertRaises(TypeError) as caught:
            await self.enterAsyncContext(3)
        log.append(str(caught.exception))

    async def test_error(self):
        raise ValueError("x")

    @unittest.expectedFailure
    async def test_expected(self):
        self.fail()

    async def test_failure(self):
        self.assertEqual(1, 2)

    async def test_loop(self):
        await asyncio.sleep(0)
        log.append((variable.get(), asyncio.get_running_loop() is self.loop, self.loop.get_debug()))

    def test_plain(self):
        log.append(("plain", variable.get()))

    async def test_return(self):
        return 3

    async def test_skip(self):
        self.skipTest("why")

    async def test_subtests(self):
        for i in range(2):
            with self.subTest(i=i):
                self.assertEqual(i, 0)


for name in unittest.TestLoader().getTestCaseNames(Tests):
    result = unittest.TestResult()
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        Tests(name).run(result)
    print(name, result, log)
    print(len(result.skipped), len(result.expectedFailures), [text.strip().split("\n")[-1] for _, text in result.errors + result.failures])
    if seen:
        print(str(seen[0].message)[:70])
    log.clear()
# expect: test_context <unittest.result.TestResult run=1 errors=0 failures=0> ['setUp', ('asyncSetUp', 1), 'enter', 5, "'builtins.int' object does not support the asynchronous context manager protocol", 'asyncTearDown', 'tearDown', ('exit', (None, None, None)), 'plain cleanup', ('clean', 1, 2, 2)]
# expect: 0 0 []
# expect: test_error <unittest.result.TestResult run=1 errors=1 failures=0> ['setUp', ('asyncSetUp', 1), 'asyncTearDown', 'tearDown', 'plain cleanup', ('clean', 1, 2, 2)]
# expect: 0 0 ['ValueError: x']
# expect: test_expected <unittest.result.TestResult run=1 errors=0 failures=0> ['setUp', ('asyncSetUp', 1), 'asyncTearDown', 'tearDown', 'plain cleanup', ('clean', 1, 2, 2)]
# expect: 0 1 []
# expect: test_failure <unittest.result.TestResult run=1 errors=0 failures=1> ['setUp', ('asyncSetUp', 1), 'asyncTearDown', 'tearDown', 'plain cleanup', ('clean', 1, 2, 2)]
# expect: 0 0 ['AssertionError: 1 != 2']
# expect: test_loop <unittest.result.TestResult run=1 errors=0 failures=0> ['setUp', ('asyncSetUp', 1), (2, True, True), 'asyncTearDown', 'tearDown', 'plain cleanup', ('clean', 1, 2, 2)]
# expect: 0 0 []
# expect: test_plain <unittest.result.TestResult run=1 errors=0 failures=0> ['setUp', ('asyncSetUp', 1), ('plain', 2), 'asyncTearDown', 'tearDown', 'plain cleanup', ('clean', 1, 2, 2)]
# expect: 0 0 []
# expect: test_return <unittest.result.TestResult run=1 errors=0 failures=0> ['setUp', ('asyncSetUp', 1), 'asyncTearDown', 'tearDown', 'plain cleanup', ('clean', 1, 2, 2)]
# expect: 0 0 []
# expect: It is deprecated to return a value that is not None from a test case (
# expect: test_skip <unittest.result.TestResult run=1 errors=0 failures=0> ['setUp', ('asyncSetUp', 1), 'asyncTearDown', 'tearDown', 'plain cleanup', ('clean', 1, 2, 2)]
# expect: 1 0 []
# expect: test_subtests <unittest.result.TestResult run=1 errors=0 failures=1> ['setUp', ('asyncSetUp', 1), 'asyncTearDown', 'tearDown', 'plain cleanup', ('clean', 1, 2, 2)]
# expect: 0 0 ['AssertionError: 1 != 0']

Tests("test_loop").debug()
print(len(log))  # expect: 7


class Broken(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        raise ValueError("at the beginning")

    async def asyncTearDown(self):
        print("never")

    async def test(self):
        print("never")


text = io.StringIO()
print(unittest.TextTestRunner(text, verbosity=2).run(Broken("test")))
# expect: <unittest.runner.TextTestResult run=1 errors=1 failures=0>
print(text.getvalue().split("\n")[0])  # expect: test (__main__.Broken.test) ... ERROR


class OwnLoop(unittest.IsolatedAsyncioTestCase):
    async def test(self):
        print(variable.get())


variable.set(7)
print(OwnLoop("test").run(), "IsolatedAsyncioTestCase" in unittest.__all__)
# expect: 7
# expect: <unittest.result.TestResult run=1 errors=0 failures=0> True
