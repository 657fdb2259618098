# native: Linux's numbers
# The numbers that only larger systems give
import errno

print(errno.EDQUOT, errno.errorcode[errno.EDQUOT], errno.EOWNERDEAD, errno.ERFKILL, hasattr(errno, "ENOSUCHNAME"), hasattr(errno, "nothing"))
print(len([name for name in ("EADV", "EBADE", "EXFULL", "ENOKEY", "ENODATA", "EL2HLT") if getattr(errno, name)]))
# expect: 122 EDQUOT 130 132 False False
# expect: 6
