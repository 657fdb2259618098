// What the files of module io share.
#pragma once

#include "objects/dict.h"
#include "objects/str.h"
#include "services/fs/fs.h"

enum {
    IO_BUFFER_BYTES = 512
};

enum {
    FILE_READABLE = 1,
    FILE_WRITABLE = 2,
    FILE_APPENDING = 4,
    FILE_OPEN = 8,
    FILE_UNBUFFERED = 16,
    FILE_CREATED = 32,    // mode 'x'
    FILE_DETACHED = 64,   // by detach()
    FILE_KEEPS_RAW = 128  // closefd=False
};

// The layout of IOBase itself, and the beginning of those streams that leave `closed` to it.
typedef struct {
    Object object;
    bool closed;
} StreamBase;

// FileIO, BufferedReader, BufferedWriter and BufferedRandom. One buffer holds what was read ahead ([start, end)) or,
// while `dirty`, what is to be written ([0, end)).
typedef struct FileObject {
    Object object;
    Dict *attributes;
    FsFile file;
    Value raw;  // another stream that stands for `file`; VALUE_NULL otherwise
    Value name;
    uint8_t *buffer;  // buffer
    uint32_t start, end;
    uint32_t capacity;  // of the buffer; 0 stands for IO_BUFFER_BYTES
    uint8_t flags;      // FILE_…
    bool dirty;
    bool would_block;                              // the last read() of `raw` gave None
    struct FileObject *next_open, *previous_open;  // every open file, so that all can be flushed at the end
} FileObject;

bool file_is_file(Value v);  // one of the four types or a subclass

// Open a path into a zeroed FileObject with the flags of a mode string ("rb+"). False = raised.
NODISCARD bool file_open(FileObject *file, Value path, const char *mode);
NODISCARD bool file_write(FileObject *file, const uint8_t *data, size_t length);

// Read at most `length` bytes; *done is 0 only at the end. One call of the driver at most.
NODISCARD bool file_read_some(FileObject *file, uint8_t *data, size_t length, size_t *done);

// Flush and close every file that is still open: at the end of a program.
void io_close_all(void);

// The mode that open() was given: what the attribute `mode` tells.
void text_wrapper_set_mode(Value wrapper, Value mode);

bool io_init(Dict *namespace);
Value io_unsupported(const char *what);  // raises UnsupportedOperation
Value io_iterate(Value self);

// Close the stream below. If flushing has failed (`ok` is false) that error is raised, or is the context of the second.
Value io_close_below(Value stream, bool ok);
Value io_next_line(Value self);
Value io_copy_into(Value data, Value buffer);

// The memory that `method` (its name) may write to; TypeError otherwise. False = raised.
NODISCARD bool io_writable_buffer(Value buffer, const char *method, BufferView *view);

// Write what stands in the buffers of open files with this name (a Str): a file that was dropped without close() waits
// for the next collection, and who asks for it by the same name must find what was written. Failures stay in the file.
void io_write_back_named(Value name);
void io_write_back_path(const char *path);

// A size that may be None (-1). False = raised.
NODISCARD bool io_size_argument(Value size, intptr_t *number);

// Which line ends a text has had, as the attribute `newlines` tells.
typedef struct {
    bool lf, cr, crlf;
    bool after_cr;  // the text so far ends in "\r", which counts as `cr` until "\n" follows
} LineEndings;

void line_endings_add(LineEndings *endings, const char *text, size_t length);
NODISCARD Value line_endings_value(const LineEndings *endings);  // None, a str, or a tuple of them

// The stream of bytes behind standard stream 0, 1 or 2, and the text stream over it.
NODISCARD Value io_standard_stream(int stream);

// Write text that is a bytes object to `console` if it is standard output or standard error; false if it is something
// else.
bool io_console_write_text(Value console, Value bytes);

// Before the heap goes away: streams and classes belong to it.
void io_forget_streams(void);
void io_forget_types(void);  // its part in io_base.c
