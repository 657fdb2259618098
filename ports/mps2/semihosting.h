// Calls to the computer that runs the emulator: "Semihosting for AArch32 and AArch64", version 2.
#pragma once

#include "core/config.h"
#include "core/macros.h"

typedef enum {
    SYS_OPEN = 0x01,
    SYS_CLOSE = 0x02,
    SYS_WRITE = 0x05,
    SYS_READ = 0x06,
    SYS_ISTTY = 0x09,
    SYS_SEEK = 0x0A,
    SYS_FLEN = 0x0C,
    SYS_TMPNAM = 0x0D,
    SYS_REMOVE = 0x0E,
    SYS_TIME = 0x11,
    SYS_SYSTEM = 0x12,
    SYS_ERRNO = 0x13,
    SYS_GET_CMDLINE = 0x15,
    SYS_EXIT_EXTENDED = 0x20,
} SemihostingOperation;

// Modes of SYS_OPEN: those of fopen(), all binary.
typedef enum {
    OPEN_READ = 1,         // "rb"
    OPEN_UPDATE = 3,       // "r+b"
    OPEN_WRITE = 5,        // "wb"; of the console: standard output
    OPEN_READ_WRITE = 7,   // "w+b"
    OPEN_APPEND = 9,       // "ab"; of the console: standard error
    OPEN_READ_APPEND = 11  // "a+b"
} OpenMode;

// The result of the operation; `block` is what it asks for, words or a value.
int semihosting(SemihostingOperation operation, const void *block);

// -1 if it cannot be opened; semihosting(SYS_ERRNO, NULL) says why.
int semihosting_open(const char *path, OpenMode mode);
void semihosting_close(int handle);

// How many bytes were not moved.
size_t semihosting_read(int handle, void *data, size_t length);
size_t semihosting_write(int handle, const void *data, size_t length);

NORETURN void semihosting_exit(int status);
