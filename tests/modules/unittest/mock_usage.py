# Mocks as tests use them: a test case of its own about order, containers, patches that fail, names of arguments.
# heap: 500K, unittest and unittest.mock
import io
import sys
import unittest
from unittest import mock
from unittest.mock import DEFAULT, AsyncMock, MagicMock, Mock, NonCallableMagicMock, NonCallableMock, PropertyMock, call, create_autospec, patch


class MockUsage(unittest.TestCase):
    def test_parent_records(self):
        parent = Mock()
        a, b = parent.a, parent.b
        a(1)
        b(2)
        a.x(3)
        self.assertEqual(parent.mock_calls, [call.a(1), call.b(2), call.a.x(3)])
        parent.assert_has_calls([call.b(2), call.a.x(3)])
        with self.assertRaises(AssertionError) as c:
            parent.assert_has_calls([call.a.x(3), call.b(2)])
        self.assertIn("Calls not found.\nExpected: [call.a.x(3), call.b(2)]", str(c.exception))

    def test_subtests(self):
        for kind in (Mock, MagicMock, AsyncMock, NonCallableMock, NonCallableMagicMock, PropertyMock):
            with self.subTest(kind=kind):
                self.assertTrue(issubclass(type(kind()), kind))
                self.assertEqual(type(kind()).__name__, kind.__name__)
                self.assertIsInstance(kind(), kind)
                self.assertIsNot(type(kind()), type(kind()))

    def test_assert_raises_regex(self):
        m = Mock(side_effect=[ValueError("bad 1"), 2])
        with self.assertRaisesRegex(ValueError, "bad 1"):
            m()
        self.assertEqual(m(), 2)
        self.assertRaises(StopIteration, m)

    def test_logging_mock(self):
        log = MagicMock()
        log.info("x %s", 1)
        log.error.side_effect = RuntimeError
        with self.assertRaises(RuntimeError):
            log.error("y")
        self.assertEqual(log.method_calls, [call.info("x %s", 1), call.error("y")])

    def test_mock_in_container(self):
        m = Mock()
        self.assertIn(m, [m])
        self.assertIn(m, {m})
        self.assertNotEqual(m, Mock())
        self.assertEqual(mock.call(m), mock.call(m))

    def test_dir_and_vars(self):
        m = Mock(spec=["alpha"])
        self.assertIn("alpha", dir(m))
        self.assertNotIn("beta", dir(m))
        m2 = Mock()
        m2.beta
        self.assertIn("beta", dir(m2))
        del m2.beta
        self.assertNotIn("beta", dir(m2))

    def test_patch_stdout(self):
        with patch("sys.stdout", new_callable=io.StringIO) as out:
            print("hi")
        self.assertEqual(out.getvalue(), "hi\n")

    def test_stopall_order(self):
        order = []

        class D(dict):

            def __setitem__(self, k, v):
                order.append(k)
                super().__setitem__(k, v)
        p1 = patch.dict(D(a=1), b=2)
        p2 = patch("sys.zzz1", 1, create=True)
        p3 = patch.object(sys, "zzz2", 2, create=True)
        for p in (p1, p2, p3):
            p.start()
        self.assertEqual((sys.zzz1, sys.zzz2), (1, 2))
        patch.stopall()
        self.assertFalse(hasattr(sys, "zzz1") or hasattr(sys, "zzz2"))

    def test_all(self):
        for name in mock.__all__:
            self.assertTrue(hasattr(mock, name), name)
        ns = {}
        exec("from unittest.mock import *", ns)
        self.assertLessEqual(set(mock.__all__), set(ns))
        self.assertLessEqual(set(mock.__all__), set(dir(mock)))

    def test_repr_kinds(self):
        self.assertRegex(repr(Mock()), "^<Mock id='\\d+'>$")
        self.assertRegex(repr(MagicMock(name="foo").bar()), r"^<MagicMock name='foo.bar\(\)' id='\d+'>$")
        self.assertRegex(repr(Mock(spec_set=int, name="n")), r"^<Mock name='n' spec_set='int' id='\d+'>$")

    def test_call_eq_self(self):
        self.assertEqual(call(1).method(2)(3), call(1).method(2)(3))
        self.assertNotEqual(call(1).method(2)(3), call(9).method(2)(3))
        self.assertEqual(repr(call.a.b(1)), "call.a.b(1)")
        args, kwargs = call(1, x=2)[1:]
        self.assertEqual((args, kwargs), ((1,), {"x": 2}))

    def test_once(self):
        m = Mock()
        for n in range(2):
            m(n)
        with self.assertRaisesRegex(AssertionError, "Expected 'mock' to be called once. Called 2 times.\\nCalls: \\[call\\(0\\), call\\(1\\)\\]."):
            m.assert_called_once_with(1)

    def test_nested_patch_exception(self):
        with self.assertRaises(AttributeError):
            with patch("sys.zz_one", 1, create=True), patch("sys.zz_not_there"):
                pass
        self.assertFalse(hasattr(sys, "zz_one"))

    def test_patch_multiple_failure_restores(self):
        with self.assertRaises(AttributeError):
            with patch.multiple(sys, zz_a=1, zz_b=2):
                pass
        self.assertFalse(hasattr(sys, "zz_a"))

    def test_wraps_magic_attrs(self):

        class Real:

            def __init__(self):
                self.items = [1]

            def add(self, x):
                self.items.append(x)
                return len(self.items)
        r = Real()
        m = MagicMock(wraps=r)
        self.assertEqual(m.add(5), 2)
        self.assertEqual(r.items, [1, 5])
        m.add.assert_called_once_with(5)
        m.add.return_value = "no"
        self.assertEqual(m.add(6), "no")
        self.assertEqual(r.items, [1, 5])

    def test_generator_side_effect(self):

        def gen():
            yield 1
            yield 2
        m = Mock(side_effect=gen())
        self.assertEqual([m(), m()], [1, 2])
        with self.assertRaises(StopIteration):
            m()

    def test_kwargs_named_self(self):
        m = Mock()
        m(self=1, args=2, kwargs=3)
        m.assert_called_with(self=1, args=2, kwargs=3)
        m.configure_mock(self=3)
        self.assertEqual(m.self, 3)
        call(self=1, name="x")
        self.assertEqual(call(self=1).kwargs, {"self": 1})
        m.assert_any_call(self=1, args=2, kwargs=3)

    def test_mock_kw_names(self):
        f = create_autospec(lambda self, name, value=None: None)
        f(1, name=2, value=3)
        f.assert_called_with(1, 2, 3)

    def test_side_effect_func_same_args(self):
        got = []

        def eff(*a, **k):
            got.append((a, k))
            return DEFAULT
        m = Mock(side_effect=eff, return_value="rv")
        self.assertEqual(m(1, b=2), "rv")
        self.assertEqual(got, [((1,), {"b": 2})])

    def test_call_args_identity(self):
        m = Mock()
        m(1, a=2)
        self.assertIs(m.call_args, m.call_args_list[0])
        self.assertEqual(m.call_args[0], (1,))
        self.assertEqual(m.mock_calls[0][0], "")

    def test_delete_after_set(self):
        m = Mock()
        m.x = 1
        del m.x
        with self.assertRaises(AttributeError):
            m.x
        m.x = 2
        self.assertEqual(m.x, 2)
        m = MagicMock()
        del m.y
        with self.assertRaises(AttributeError):
            del m.y

    def test_autospec_getattr_raises(self):

        class K:

            @property
            def boom(self):
                raise RuntimeError
        m = create_autospec(K, instance=True)
        m.boom

    def test_docs(self):
        for name in ("Mock", "MagicMock", "AsyncMock", "NonCallableMock", "PropertyMock", "create_autospec", "mock_open", "seal", "patch"):
            self.assertTrue(getattr(mock, name).__doc__, name)
        for name in ("assert_called_with", "reset_mock", "configure_mock", "attach_mock", "mock_add_spec", "assert_has_calls"):
            self.assertTrue(getattr(Mock, name).__doc__, name)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(MockUsage).run(result)
for _, text in result.errors + result.failures:
    print(text)
print(result.testsRun, result.wasSuccessful())  # expect: 23 True
