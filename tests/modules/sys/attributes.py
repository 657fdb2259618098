# Library, sys: the attributes that say what is running, by kind.
import sys

print(type(sys.api_version).__name__, type(sys.hexversion).__name__, sys.hexversion >> 16 == 0x030C, sys.version_info[:2] == (3, 12))
# expect: int int True True
print(isinstance(sys.copyright, str), isinstance(sys.executable, str), isinstance(sys.prefix, str), isinstance(sys.base_prefix, str))
# expect: True True True True
print("sys" in sys.builtin_module_names, isinstance(sys.builtin_module_names, tuple), sorted(sys.builtin_module_names) == list(sys.builtin_module_names))
# expect: True True True
print(sys.dont_write_bytecode in (True, False), sys.float_repr_style, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors() in ("strict", "surrogateescape"))
# expect: True short utf-8 utf-8 True
print(sys.is_finalizing(), sys.getrefcount([]) >= 1, sys.byteorder in ("little", "big"), sys.maxunicode, sys.maxsize in (2**31 - 1, 2**63 - 1))
# expect: False True True 1114111 True
