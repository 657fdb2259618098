"""Scripts and other Pythons in tests: scripts can be written, but there is no other Python that would run them."""

import os
import unittest


def _skip(*args, **kwargs):
    raise unittest.SkipTest("requires subprocess support")


assert_python_ok = assert_python_failure = spawn_python = kill_python = run_python_until_end = run_test_script = _skip


def interpreter_requires_environment():
    """Whether Python needs variables of the environment."""
    return False


def make_script(script_dir, script_basename, source, omit_suffix=False):
    """Write a script; gives its path."""
    import importlib

    name = os.path.join(script_dir, script_basename + (not omit_suffix) * ".py")
    with open(name, "w", encoding="utf-8") as file:
        file.write(source)
    importlib.invalidate_caches()
    return name


def make_pkg(pkg_dir, init_source=""):
    """Make a package: a folder with a file __init__.py."""
    os.mkdir(pkg_dir)
    make_script(pkg_dir, "__init__", init_source)


def make_zip_script(zip_dir, zip_basename, script_name, name_in_zip=None):
    """Put a script into a zip file; gives (path of the file, path of the script in it)."""
    import zipfile

    name_in_zip = name_in_zip or os.path.basename(script_name)
    archive = os.path.join(zip_dir, zip_basename + ".zip")
    with zipfile.ZipFile(archive, "w") as file:
        file.write(script_name, name_in_zip)
    return archive, os.path.join(archive, name_in_zip)


def make_zip_pkg(zip_dir, zip_basename, pkg_name, script_basename, source, depth=1, compiled=False):
    """Put packages within packages, with a script, into a zip file; gives (path of the file, path of the script in it)."""
    import zipfile

    archive = os.path.join(zip_dir, zip_basename + ".zip")
    packages = [os.sep.join([pkg_name] * count) for count in range(1, depth + 1)]
    script = os.path.join(packages[-1], script_basename + ".py")
    with zipfile.ZipFile(archive, "w") as file:
        for package in packages:
            file.writestr(os.path.join(package, "__init__.py"), "")
        file.writestr(script, source)
    return archive, os.path.join(archive, script)
