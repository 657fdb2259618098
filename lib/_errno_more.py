"""Numbers of module errno that only larger systems give."""

import errno

_NUMBERS = {
    "ENOMSG": 42, "EIDRM": 43, "ECHRNG": 44, "EL2NSYNC": 45, "EL3HLT": 46, "EL3RST": 47, "ELNRNG": 48, "EUNATCH": 49,
    "ENOCSI": 50, "EL2HLT": 51, "EBADE": 52, "EBADR": 53, "EXFULL": 54, "ENOANO": 55, "EBADRQC": 56, "EBADSLT": 57,
    "EBFONT": 59, "ENOSTR": 60, "ENODATA": 61, "ETIME": 62, "ENOSR": 63, "ENONET": 64, "ENOPKG": 65, "EREMOTE": 66,
    "ENOLINK": 67, "EADV": 68, "ESRMNT": 69, "ECOMM": 70, "EMULTIHOP": 72, "EDOTDOT": 73, "ENOTUNIQ": 76,
    "EBADFD": 77, "EREMCHG": 78, "ELIBACC": 79, "ELIBBAD": 80, "ELIBSCN": 81, "ELIBMAX": 82, "ELIBEXEC": 83,
    "ERESTART": 85, "ESTRPIPE": 86, "ETOOMANYREFS": 109, "EUCLEAN": 117, "ENOTNAM": 118, "ENAVAIL": 119,
    "EISNAM": 120, "EREMOTEIO": 121, "EDQUOT": 122, "ENOMEDIUM": 123, "EMEDIUMTYPE": 124, "ENOKEY": 126,
    "EKEYEXPIRED": 127, "EKEYREVOKED": 128, "EKEYREJECTED": 129, "EOWNERDEAD": 130, "ENOTRECOVERABLE": 131,
    "ERFKILL": 132,
}  # fmt: skip

for _name, _number in _NUMBERS.items():
    setattr(errno, _name, _number)
    errno.errorcode.setdefault(_number, _name)
globals().update(_NUMBERS)
