// Compiled files (docs/compiled.md): Code as bytes that do not depend on the word size or byte order of the writer.
#pragma once

#include "objects/bytes.h"
#include "objects/code.h"

enum {
    CODE_FILE_HEADER_BYTES = 20,
    CODE_FILE_VERSION = 2,  // of the format; the instruction set has a checksum of its own
};

typedef enum {
    CODE_FILE_GOOD,
    CODE_FILE_FOREIGN,    // does not begin like a compiled file
    CODE_FILE_OUTDATED,   // of another format or instruction set
    CODE_FILE_TRUNCATED,  // shorter than it says
    CODE_FILE_DAMAGED,    // the checksum differs
    CODE_FILE_INVALID,    // the content makes no sense or the verifier refuses it
    CODE_FILE_RAISED,     // an exception is pending (MemoryError, RecursionError)
} CodeFileStatus;

// The file of a module's Code. `strip` leaves out the docstrings of functions. NULL = raised.
NODISCARD Bytes *code_file_write(const Code *code, bool strip);

// The Code in a file, verified; NULL with the reason in *status. `filename` becomes that of all its code. `data` must
// be pinned by the caller's frame.
NODISCARD Code *code_file_read(const uint8_t *data, size_t length, Str *filename, CodeFileStatus *status);

// A checksum of the instruction set of this build.
uint32_t code_instruction_set(void);

// How values are marked in a file.
typedef enum {
    CODE_FILE_IMMEDIATE,  // its number
    CODE_FILE_INT,        // sign, length, magnitude
    CODE_FILE_FLOAT,      // 8 bytes
    CODE_FILE_COMPLEX,    // 16 bytes
    CODE_FILE_STR,        // flags, length, text: the next number in the table of strings
    CODE_FILE_STR_AGAIN,  // its number
    CODE_FILE_BYTES,      // length, data
    CODE_FILE_TUPLE,      // length, items
    CODE_FILE_CODE,
} CodeFileTag;
