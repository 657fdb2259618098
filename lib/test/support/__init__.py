"""What tests of the standard library use besides unittest."""

import contextlib
import functools
import sys
import unittest

verbose = False
use_resources = None
max_memuse = real_max_memuse = 0
failfast = False

is_jython = is_android = is_emscripten = is_wasi = False
is_apple = is_apple_mobile = False
has_fork_support = has_subprocess_support = has_socket_support = False
unix_shell = None
MS_WINDOWS = False
PGO = False
MISSING_C_DOCSTRINGS = False
HAVE_DOCSTRINGS = True
Py_DEBUG = Py_GIL_DISABLED = False

LOOPBACK_TIMEOUT, INTERNET_TIMEOUT, SHORT_TIMEOUT, LONG_TIMEOUT = 10.0, 60.0, 30.0, 300.0
PIPE_MAX_SIZE = SOCK_MAX_SIZE = 1 << 20
MAX_Py_ssize_t = sys.maxsize
_1M, _1G, _2G, _4G = 1 << 20, 1 << 30, 2 << 30, 4 << 30
TEST_HTTP_URL = "http://www.pythontest.net"
TEST_HOME_DIR = TEST_SUPPORT_DIR = TEST_DATA_DIR = "."


class Error(Exception):
    """Base class of the errors here."""


class TestFailed(Error):
    """A test failed."""


class TestDidNotRun(Error):
    """No test ran."""


class ResourceDenied(unittest.SkipTest):
    """A test needs what is not allowed."""


# Skipping ------------------------------------------------------------------------------------------------------------


def _unchanged(test):
    return test


def _skip_unless(condition, reason):
    return _unchanged if condition else unittest.skip(reason)


def is_resource_enabled(resource):
    """Whether tests may use what is large, slow or outside: by default not."""
    return use_resources is not None and resource in use_resources


def requires(resource, msg=None):
    """Skip if a resource is not allowed."""
    if not is_resource_enabled(resource):
        raise ResourceDenied(msg or f"Use of the {resource!r} resource not enabled")


def requires_resource(resource):
    """A decorator: skip if a resource is not allowed."""
    return _skip_unless(is_resource_enabled(resource), f"resource {resource!r} is not enabled")


def check_impl_detail(**guards):
    """Whether the guards, such as cpython=True, name this Python."""
    default = not any(guards.values()) if guards else False
    return guards.get(sys.implementation.name, default)


def impl_detail(msg=None, **guards):
    """A decorator: skip unless the guards name this Python."""
    guards = guards or {"cpython": True}
    return _skip_unless(check_impl_detail(**guards), msg or "implementation detail")


def cpython_only(test):
    """A decorator: skip, for this is about CPython's insides."""
    return impl_detail(cpython=True)(test)


def _has(module):
    try:
        __import__(module)
    except ImportError:
        return False
    return True


def _requires_module(name):
    def decorator(reason=f"requires {name}"):
        return _skip_unless(_has(name), reason)

    return decorator


requires_zlib, requires_gzip = _requires_module("zlib"), _requires_module("gzip")
requires_bz2, requires_lzma = _requires_module("bz2"), _requires_module("lzma")
requires_docstrings = _unchanged
requires_IEEE_754 = _unchanged
requires_limited_api = requires_specialization = unittest.skip("needs CPython's C interface")
requires_debug_ranges = lambda reason="": unittest.skip("needs positions as CPython keeps them")
skip_if_pgo_task = skip_if_buildbot = skip_if_sanitizer = lambda *args, **kwargs: (args[0] if args and callable(args[0]) else _unchanged)
skip_emscripten_stack_overflow = skip_wasi_stack_overflow = lambda: _unchanged
skip_android_selinux = lambda *args: _unchanged


def requires_fork():
    """A decorator: skip, for there are no processes."""
    return unittest.skip("requires working os.fork()")


def requires_subprocess():
    """A decorator: skip, for there are no processes."""
    return unittest.skip("requires subprocess support")


def requires_working_socket(*, module=False):
    """A decorator, or with module a call: skip, for there may be no sockets."""
    if module:
        raise unittest.SkipTest("requires socket support")
    return unittest.skip("requires socket support")


def requires_mac_ver(*version):
    """A decorator that changes nothing here."""
    return _unchanged


requires_freebsd_version = requires_linux_version = requires_mac_ver


def no_tracing(function):
    """A decorator: without sys.settrace() while the test runs."""

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        trace = sys.gettrace() if hasattr(sys, "gettrace") else None
        if trace is None:
            return function(*args, **kwargs)
        try:
            sys.settrace(None)
            return function(*args, **kwargs)
        finally:
            sys.settrace(trace)

    return wrapper


refcount_test = cpython_only


# Of tests that want a huge one. A prime: what a test makes of it comes out even by no accident.
_SMALL_SIZE = 5003


def bigmemtest(size, memuse, dry_run=True):
    """A decorator: the test gets a small size, for there is not so much memory."""

    def decorator(test):
        @functools.wraps(test)
        def wrapper(self):
            if not dry_run:
                raise unittest.SkipTest(f"not enough memory: {size * memuse / _1G:.1f}G minimum needed")
            return test(self, _SMALL_SIZE)

        wrapper.size, wrapper.memuse = size, memuse
        return wrapper

    return decorator


def bigaddrspacetest(test):
    """A decorator: skip, for it needs more memory than there is."""
    return unittest.skip("not enough memory")(test)


def skip_unless_bind_unix_socket(test):
    """A decorator: skip, for there are no such sockets."""
    return unittest.skip("No UNIX Sockets")(test)


def get_attribute(obj, name):
    """An attribute; SkipTest without it."""
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest(f"object {obj!r} has no attribute {name!r}") from None


# Objects that compare oddly ------------------------------------------------------------------------------------------


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


ALWAYS_EQ, NEVER_EQ, LARGEST, SMALLEST = _AlwaysEqual(), _NeverEqual(), _Largest(), _Smallest()


# Changing things for a while -----------------------------------------------------------------------------------------


@contextlib.contextmanager
def _captured(name):
    from io import StringIO

    before = getattr(sys, name)
    stream = StringIO()
    setattr(sys, name, stream)
    try:
        yield stream
    finally:
        setattr(sys, name, before)


def captured_output(stream_name):
    """A context manager that gives a StringIO in the place of a stream of sys."""
    return _captured(stream_name)


def captured_stdout():
    """captured_output() of standard output."""
    return _captured("stdout")


def captured_stderr():
    """captured_output() of standard error."""
    return _captured("stderr")


def captured_stdin():
    """captured_output() of standard input."""
    return _captured("stdin")


_MISSING = object()


@contextlib.contextmanager
def swap_attr(obj, attr, new_val):
    """A context manager: another value of an attribute; gives the old one."""
    before = getattr(obj, attr, _MISSING)
    setattr(obj, attr, new_val)
    try:
        yield None if before is _MISSING else before
    finally:
        if before is not _MISSING:
            setattr(obj, attr, before)
        elif hasattr(obj, attr):
            delattr(obj, attr)


@contextlib.contextmanager
def swap_item(obj, item, new_val):
    """A context manager: another value of an item; gives the old one."""
    before = obj[item] if item in obj else _MISSING
    obj[item] = new_val
    try:
        yield None if before is _MISSING else before
    finally:
        if before is not _MISSING:
            obj[item] = before
        elif item in obj:
            del obj[item]


def patch(test_instance, object_to_patch, attr_name, new_value):
    """Another value of an attribute until the test has ended."""
    getattr(object_to_patch, attr_name)
    before = object_to_patch.__dict__.get(attr_name, _MISSING)

    def restore():
        if before is _MISSING:
            delattr(object_to_patch, attr_name)
        else:
            setattr(object_to_patch, attr_name, before)

    test_instance.addCleanup(restore)
    setattr(object_to_patch, attr_name, new_value)


@contextlib.contextmanager
def disable_gc():
    """A context manager: no collections."""
    import gc

    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextlib.contextmanager
def disable_faulthandler():
    """A context manager that changes nothing here."""
    yield


@contextlib.contextmanager
def set_recursion_limit(limit):
    """A context manager: another limit of recursion."""
    before = sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(limit)
        yield
    finally:
        sys.setrecursionlimit(before)


C_RECURSION_LIMIT = 1500  # as CPython has them
EXCEEDS_RECURSION_LIMIT = 5000


def infinite_recursion(max_depth=75):
    """A context manager: a low limit of recursion."""
    return set_recursion_limit(max_depth)


@contextlib.contextmanager
def adjust_int_max_str_digits(max_digits):
    """A context manager: another limit of digits between int and str."""
    before = sys.get_int_max_str_digits()
    try:
        sys.set_int_max_str_digits(max_digits)
        yield
    finally:
        sys.set_int_max_str_digits(before)


class SuppressCrashReport:
    """A context manager that changes nothing here."""

    def __enter__(self):
        return self

    def __exit__(self, *details):
        pass


class catch_unraisable_exception:
    """A context manager that keeps what sys.unraisablehook() would report."""

    def __enter__(self):
        self.unraisable = None
        self._before = sys.unraisablehook
        sys.unraisablehook = lambda unraisable: setattr(self, "unraisable", unraisable)
        return self

    def __exit__(self, *details):
        sys.unraisablehook = self._before
        del self.unraisable


def run_with_locale(catstr, *locales):
    """A decorator that changes nothing: there is one locale."""
    return _unchanged


def run_with_tz(tz):
    """A decorator: skip, for the time zone cannot be changed."""
    return unittest.skip("tzset required")


# Helping tests -------------------------------------------------------------------------------------------------------


def gc_collect():
    """Collect until nothing more goes."""
    import gc

    for _ in range(3):
        gc.collect()


def sortdict(dict):
    """repr() of a dict with sorted keys."""
    return "{" + ", ".join(["%r: %r" % pair for pair in sorted(dict.items())]) + "}"


def findfile(filename, subdir=None):
    """The path of a file of the tests."""
    import os

    return filename if subdir is None else os.path.join(subdir, filename)


def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    """Check that a statement is a SyntaxError with such a text."""
    with testcase.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, "<test string>", "exec")
    error = caught.exception
    testcase.assertIsNotNone(error.lineno)
    if lineno is not None:
        testcase.assertEqual(error.lineno, lineno)
    testcase.assertIsNotNone(error.offset)
    if offset is not None:
        testcase.assertEqual(error.offset, offset)


def check_free_after_iterating(test, iter, cls, args=()):
    """Check that an iterator lets go of its object; objects go at collections here."""
    raise unittest.SkipTest("objects are not freed at once")


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    """Check that a class cannot be called."""
    import re

    name = tp.__name__ if tp.__module__ == "builtins" else f"{tp.__module__}.{tp.__name__}"
    testcase.assertRaisesRegex(TypeError, f"cannot create '{re.escape(name)}' instances", tp, *args, **kwds)


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    """Check that __all__ of a module has what it defines."""
    if name_of_module is None:
        name_of_module = (module.__name__,)
    elif isinstance(name_of_module, str):
        name_of_module = (name_of_module,)
    from types import ModuleType

    expected = set(extra)
    for name in dir(module):
        if name.startswith("_") or name in not_exported:
            continue
        obj = getattr(module, name)
        if getattr(obj, "__module__", None) in name_of_module or (
            not hasattr(obj, "__module__") and not isinstance(obj, ModuleType)
        ):
            expected.add(name)
    test_case.assertCountEqual(module.__all__, expected)


def detect_api_mismatch(ref_api, other_api, *, ignore=()):
    """The names that ref_api has and other_api lacks."""
    missing = set(dir(ref_api)) - set(dir(other_api)) - set(ignore)
    return {name for name in missing if not name.startswith("_") or name.endswith("__")}


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    """All tests of a folder."""
    standard_tests.addTests(loader.discover(start_dir=pkg_dir, pattern=pattern or "test*"))
    return standard_tests


def run_unittest(*classes):
    """Run test classes, modules or names of modules."""
    suite = unittest.TestSuite()
    loader = unittest.TestLoader()
    for each in classes:
        if isinstance(each, str):
            suite.addTest(loader.loadTestsFromModule(sys.modules[each]))
        elif isinstance(each, (unittest.TestSuite, unittest.TestCase)):
            suite.addTest(each)
        else:
            suite.addTest(loader.loadTestsFromTestCase(each))
    result = unittest.TextTestRunner(verbosity=2 if verbose else 1).run(suite)
    if not result.wasSuccessful():
        raise TestFailed("tests failed")


def run_doctest(module, verbosity=None, optionflags=0):
    """Run the examples of a module; (failures, tests)."""
    import doctest

    failures, tests = doctest.testmod(module, verbose=verbosity, optionflags=optionflags)
    if failures:
        raise TestFailed(f"{failures} of {tests} doctests failed")
    return failures, tests


def busy_retry(timeout, err_msg=None, /, *, error=True):
    """For a loop that waits for something; AssertionError after the timeout."""
    import time

    if timeout <= 0:
        raise ValueError("timeout must be greater than zero")
    start = time.monotonic()
    deadline = start + timeout
    while True:
        yield
        if time.monotonic() >= deadline:
            break
    if error:
        passed = time.monotonic() - start
        raise AssertionError(f"timeout ({passed:.1f} seconds)" + (f": {err_msg}" if err_msg else ""))


def sleeping_retry(timeout, err_msg=None, /, *, init_delay=0.010, max_delay=1.0, error=True):
    """busy_retry() that sleeps between."""
    import time

    delay = init_delay
    for _ in busy_retry(timeout, err_msg, error=error):
        yield
        time.sleep(delay)
        delay = min(delay * 2, max_delay)


def print_warning(msg):
    """Print a warning."""
    for line in msg.splitlines():
        print("Warning -- " + line, file=sys.__stderr__)


def python_is_optimized():
    """Whether Python was compiled with optimizations."""
    return True


def get_pagesize():
    """The bytes of a page of memory."""
    return 4096


def setswitchinterval(interval):
    """Set how long a thread runs at a time."""
    if hasattr(sys, "setswitchinterval"):
        sys.setswitchinterval(interval)


def args_from_interpreter_flags():
    """Arguments for another Python: none."""
    return []


optim_args_from_interpreter_flags = args_from_interpreter_flags


def reap_children():
    """Nothing: there are no processes."""


def record_original_stdout(stdout):
    """Remember standard output for get_original_stdout()."""
    global _original_stdout
    _original_stdout = stdout


_original_stdout = None


def get_original_stdout():
    """What record_original_stdout() was given, else standard output."""
    return _original_stdout or sys.stdout


def set_memlimit(limit):
    """Nothing: memory is what it is."""


def missing_compiler_executable(cmd_names=[]):
    """What is missing for compiling C."""
    return "cc"


def skip_if_broken_multiprocessing_synchronize():
    """Skip: there are no processes."""
    raise unittest.SkipTest("no multiprocessing")


def run_in_subinterp(code):
    """Skip: there is one interpreter."""
    raise unittest.SkipTest("no subinterpreters")


def calcobjsize(fmt):
    """Skip: sizes of objects are CPython's."""
    raise unittest.SkipTest("sizes of objects are CPython's")


calcvobjsize = calcobjsize


def check_sizeof(test, o, size):
    """Skip: sizes of objects are CPython's."""
    raise unittest.SkipTest("sizes of objects are CPython's")


def anticipate_failure(condition):
    """A decorator: the test fails if the condition is true."""
    return unittest.expectedFailure if condition else _unchanged


class Matcher:
    """Compares logging records by some of their values."""

    _partial_matches = ("msg", "message")

    def matches(self, d, **kwargs):
        """Whether a dict has these values."""
        return all(self.match_value(name, d.get(name), value) for name, value in kwargs.items())

    def match_value(self, k, dv, v):
        """Whether one value fits: of messages a part is enough."""
        if type(v) is not type(dv):
            return False
        return dv == v if type(dv) is not str or k not in self._partial_matches else dv.find(v) >= 0


from ._rest import *  # noqa: E402
