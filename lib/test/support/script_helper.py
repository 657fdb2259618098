"""Other Pythons in tests: there are none, so such tests are skipped."""

import unittest


def _skip(*args, **kwargs):
    raise unittest.SkipTest("requires subprocess support")


assert_python_ok = assert_python_failure = spawn_python = kill_python = run_python_until_end = make_script = make_pkg = make_zip_script = _skip


def interpreter_requires_environment():
    """Whether Python needs variables of the environment."""
    return False
