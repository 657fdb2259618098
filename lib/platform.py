"""What the program runs on."""

import os
import sys
from collections import namedtuple

__all__ = ["architecture", "machine", "node", "platform", "processor", "python_branch", "python_build",
           "python_compiler", "python_implementation", "python_revision", "python_version", "python_version_tuple",
           "release", "system", "uname", "version"]



class uname_result(namedtuple("uname_result_base", "system node release version machine")):
    """What uname() gives: five names, and the processor as the sixth."""

    _fields = ("system", "node", "release", "version", "machine", "processor")

    @property
    def processor(self):
        """The kind of processor."""
        return processor()

    def __iter__(self):
        yield from super().__iter__()
        yield self.processor

    def __getitem__(self, key):
        return tuple(self)[key]

    def __len__(self):
        return 6

    @classmethod
    def _make(cls, names):
        return cls(*names)

    def _replace(self, **changes):
        return uname_result(**{**dict(zip(self._fields, tuple(self)[:5])), **changes})

    def __repr__(self):
        names = zip(self._fields, tuple(self)[:5])
        return f"uname_result({', '.join(f'{field}={name!r}' for field, name in names)})"

    def __reduce__(self):
        return uname_result, tuple(self)[:5]


def uname():
    """The names of the system and of the machine, as uname_result."""
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


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """(name, version) of the C library: unknown, so what is given."""
    return lib, version


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    """What is given: this is no Macintosh."""
    return release, versioninfo, machine


def win32_ver(release="", version="", csd="", ptype=""):
    """What is given: this is not Windows."""
    return release, version, csd, ptype


def win32_edition():
    """None: this is not Windows."""


def win32_is_iot():
    """False: this is not Windows."""
    return False


def java_ver(release="", vendor="", vminfo=("", "", ""), osinfo=("", "", "")):
    """What is given: this is not Jython."""
    return release, vendor, vminfo, osinfo


def system_alias(system, release, version):
    """The names as they are known to most people."""
    if system == "SunOS" and release >= "5":
        major, _, minor = release.partition(".")
        release = str(int(major) - 3) + ("." + minor if minor else "")
        system = "Solaris"
    return ("Windows" if system == "win32" else system), release, version


def freedesktop_os_release():
    """OSError: there is no file that describes a distribution."""
    raise OSError("Unable to read files /etc/os-release, /usr/lib/os-release")
