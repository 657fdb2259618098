"""What the program runs on."""

import os
import sys
from collections import namedtuple

__all__ = ["architecture", "machine", "node", "platform", "processor", "python_branch", "python_build",
           "python_compiler", "python_implementation", "python_revision", "python_version", "python_version_tuple",
           "release", "system", "uname", "version"]

uname_result = namedtuple("uname_result", "system node release version machine")
uname_result.processor = ""


def uname():
    """(system, node, release, version, machine)"""
    return uname_result(*os.uname())


def system():
    """The name of the system."""
    return os.uname().sysname


def node():
    """The name of the board in a network."""
    return os.uname().nodename


def release():
    """The release of the system."""
    return os.uname().release


def version():
    """The version of the system in words."""
    return os.uname().version


def machine():
    """The kind of machine."""
    return os.uname().machine


def processor():
    """'': unknown."""
    return ""


def architecture(executable="", bits="", linkage=""):
    """(bits of a pointer, kind of executables)"""
    return bits or ("64bit" if sys.maxsize > 1 << 32 else "32bit"), linkage


def platform(aliased=False, terse=False):
    """System, release and machine in one text."""
    names = os.uname()
    parts = [names.sysname, names.release] if terse else [names.sysname, names.release, names.machine]
    return "-".join(part.replace(" ", "_") for part in parts if part)


def python_implementation():
    """The name of this Python."""
    return sys.implementation.name.capitalize()


def python_version():
    """The version of the language, 'major.minor.patch'."""
    return ".".join(python_version_tuple())


def python_version_tuple():
    """The version of the language as three texts."""
    return tuple(str(part) for part in sys.version_info[:3])


def python_build():
    """(number, date) of the build, as far as known."""
    return "", ""


def python_compiler():
    """The compiler that built this Python, as far as known."""
    return ""


def python_branch():
    """'': unknown."""
    return ""


python_revision = python_branch
