# Library, errno: each name with the number that Linux gives it, and the way back from number to name.
import errno

names = [name for name in dir(errno) if name[0] == "E"]
for name in ["E2BIG", "EADDRINUSE", "EADDRNOTAVAIL", "EAFNOSUPPORT", "EALREADY", "EBADMSG", "EBUSY", "ECANCELED", "EDEADLK",
             "EDEADLOCK", "EDESTADDRREQ", "EDOM", "EFAULT", "EFBIG", "EHOSTDOWN", "EHOSTUNREACH", "EILSEQ", "EISCONN", "ELOOP",
             "EMFILE", "EMLINK", "EMSGSIZE", "ENAMETOOLONG", "ENETDOWN", "ENETRESET", "ENETUNREACH", "ENFILE", "ENOBUFS",
             "ENOEXEC", "ENOLCK", "ENOPROTOOPT", "ENOSYS", "ENOTBLK", "ENOTCONN", "ENOTEMPTY", "ENOTSOCK", "ENOTSUP", "ENOTTY",
             "ENXIO", "EOPNOTSUPP", "EOVERFLOW", "EPFNOSUPPORT", "EPROTO", "EPROTONOSUPPORT", "EPROTOTYPE", "ERANGE", "EROFS",
             "ESHUTDOWN", "ESOCKTNOSUPPORT", "ESPIPE", "ESTALE", "ETXTBSY", "EUSERS", "EXDEV"]:
    print(name, getattr(errno, name), name in names)
# expect: E2BIG 7 True
# expect: EADDRINUSE 98 True
# expect: EADDRNOTAVAIL 99 True
# expect: EAFNOSUPPORT 97 True
# expect: EALREADY 114 True
# expect: EBADMSG 74 True
# expect: EBUSY 16 True
# expect: ECANCELED 125 True
# expect: EDEADLK 35 True
# expect: EDEADLOCK 35 True
# expect: EDESTADDRREQ 89 True
# expect: EDOM 33 True
# expect: EFAULT 14 True
# expect: EFBIG 27 True
# expect: EHOSTDOWN 112 True
# expect: EHOSTUNREACH 113 True
# expect: EILSEQ 84 True
# expect: EISCONN 106 True
# expect: ELOOP 40 True
# expect: EMFILE 24 True
# expect: EMLINK 31 True
# expect: EMSGSIZE 90 True
# expect: ENAMETOOLONG 36 True
# expect: ENETDOWN 100 True
# expect: ENETRESET 102 True
# expect: ENETUNREACH 101 True
# expect: ENFILE 23 True
# expect: ENOBUFS 105 True
# expect: ENOEXEC 8 True
# expect: ENOLCK 37 True
# expect: ENOPROTOOPT 92 True
# expect: ENOSYS 38 True
# expect: ENOTBLK 15 True
# expect: ENOTCONN 107 True
# expect: ENOTEMPTY 39 True
# expect: ENOTSOCK 88 True
# expect: ENOTSUP 95 True
# expect: ENOTTY 25 True
# expect: ENXIO 6 True
# expect: EOPNOTSUPP 95 True
# expect: EOVERFLOW 75 True
# expect: EPFNOSUPPORT 96 True
# expect: EPROTO 71 True
# expect: EPROTONOSUPPORT 93 True
# expect: EPROTOTYPE 91 True
# expect: ERANGE 34 True
# expect: EROFS 30 True
# expect: ESHUTDOWN 108 True
# expect: ESOCKTNOSUPPORT 94 True
# expect: ESPIPE 29 True
# expect: ESTALE 116 True
# expect: ETXTBSY 26 True
# expect: EUSERS 87 True
# expect: EXDEV 18 True






















































print(all(errno.errorcode[getattr(errno, name)] == name for name in names if name not in ("EDEADLOCK", "ENOTSUP", "EWOULDBLOCK", "EAGAIN")))
# expect: False

print(errno.errorcode[errno.EDEADLOCK], errno.errorcode[errno.ENOTSUP] in ("ENOTSUP", "EOPNOTSUPP"))  # expect: EDEADLOCK True
