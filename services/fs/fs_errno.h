// The error numbers that reach Python's OSError: Linux's values on every board.
// Negative, they mean the same, and the driver has more to say about it: an exception, if Python serves the file
// system.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    FS_EPERM = 1,
    FS_ENOENT = 2,
    FS_EIO = 5,
    FS_EBADF = 9,
    FS_ENOMEM = 12,
    FS_EACCES = 13,
    FS_EBUSY = 16,
    FS_EEXIST = 17,
    FS_EXDEV = 18,
    FS_ENODEV = 19,
    FS_ENOTDIR = 20,
    FS_EISDIR = 21,
    FS_EINVAL = 22,
    FS_ENFILE = 23,
    FS_EFBIG = 27,
    FS_ENOSPC = 28,
    FS_ESPIPE = 29,
    FS_EROFS = 30,
    FS_ENAMETOOLONG = 36,
    FS_ENOSYS = 38,
    FS_ENOTEMPTY = 39,
    FS_ETIMEDOUT = 110,
};

static inline bool fs_error_is(int error, int number) { return error == number || error == -number; }
