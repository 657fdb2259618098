# Library, stat: kinds, permissions and filemode().
import stat

for m in (0, 0o40755, 0o100644, 0o104755, 0o102644, 0o41777, 0o120777, 0o140000, 0o20600, 0o60600, 0o10644, 0o1000):
    kinds = [n for n in dir(stat) if n.startswith("S_IS") and callable(getattr(stat, n)) and getattr(stat, n)(m)]
    print(stat.filemode(m), stat.S_IMODE(m), stat.S_IFMT(m), kinds)
# expect: ?--------- 0 0 []
# expect: drwxr-xr-x 493 16384 ['S_ISDIR']
# expect: -rw-r--r-- 420 32768 ['S_ISREG']
# expect: -rwsr-xr-x 2541 32768 ['S_ISREG']
# expect: -rw-r-Sr-- 1444 32768 ['S_ISREG']
# expect: drwxrwxrwt 1023 16384 ['S_ISDIR']
# expect: lrwxrwxrwx 511 40960 ['S_ISLNK']
# expect: s--------- 0 49152 ['S_ISSOCK']
# expect: crw------- 384 8192 ['S_ISCHR']
# expect: brw------- 384 24576 ['S_ISBLK']
# expect: prw-r--r-- 420 4096 ['S_ISFIFO']
# expect: ?--------T 512 0 []












print([(n, getattr(stat, n)) for n in dir(stat) if n[0] != "_" and isinstance(getattr(stat, n), int)])
# expect: [('FILE_ATTRIBUTE_ARCHIVE', 32), ('FILE_ATTRIBUTE_COMPRESSED', 2048), ('FILE_ATTRIBUTE_DEVICE', 64), ('FILE_ATTRIBUTE_DIRECTORY', 16), ('FILE_ATTRIBUTE_ENCRYPTED', 16384), ('FILE_ATTRIBUTE_HIDDEN', 2), ('FILE_ATTRIBUTE_INTEGRITY_STREAM', 32768), ('FILE_ATTRIBUTE_NORMAL', 128), ('FILE_ATTRIBUTE_NOT_CONTENT_INDEXED', 8192), ('FILE_ATTRIBUTE_NO_SCRUB_DATA', 131072), ('FILE_ATTRIBUTE_OFFLINE', 4096), ('FILE_ATTRIBUTE_READONLY', 1), ('FILE_ATTRIBUTE_REPARSE_POINT', 1024), ('FILE_ATTRIBUTE_SPARSE_FILE', 512), ('FILE_ATTRIBUTE_SYSTEM', 4), ('FILE_ATTRIBUTE_TEMPORARY', 256), ('FILE_ATTRIBUTE_VIRTUAL', 65536), ('SF_APPEND', 262144), ('SF_ARCHIVED', 65536), ('SF_IMMUTABLE', 131072), ('SF_NOUNLINK', 1048576), ('SF_SNAPSHOT', 2097152), ('ST_ATIME', 7), ('ST_CTIME', 9), ('ST_DEV', 2), ('ST_GID', 5), ('ST_INO', 1), ('ST_MODE', 0), ('ST_MTIME', 8), ('ST_NLINK', 3), ('ST_SIZE', 6), ('ST_UID', 4), ('S_ENFMT', 1024), ('S_IEXEC', 64), ('S_IFBLK', 24576), ('S_IFCHR', 8192), ('S_IFDIR', 16384), ('S_IFDOOR', 0), ('S_IFIFO', 4096), ('S_IFLNK', 40960), ('S_IFPORT', 0), ('S_IFREG', 32768), ('S_IFSOCK', 49152), ('S_IFWHT', 0), ('S_IREAD', 256), ('S_IRGRP', 32), ('S_IROTH', 4), ('S_IRUSR', 256), ('S_IRWXG', 56), ('S_IRWXO', 7), ('S_IRWXU', 448), ('S_ISGID', 1024), ('S_ISUID', 2048), ('S_ISVTX', 512), ('S_IWGRP', 16), ('S_IWOTH', 2), ('S_IWRITE', 128), ('S_IWUSR', 128), ('S_IXGRP', 8), ('S_IXOTH', 1), ('S_IXUSR', 64), ('UF_APPEND', 4), ('UF_COMPRESSED', 32), ('UF_HIDDEN', 32768), ('UF_IMMUTABLE', 2), ('UF_NODUMP', 1), ('UF_NOUNLINK', 16), ('UF_OPAQUE', 8)]

