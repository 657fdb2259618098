// What the files behind FileIO and the buffered classes share: io_file_open.c, io_buffer.c (the buffer and the stream
// below it), io_file.c (methods). False or RAISED: an exception is raised.
#pragma once

#include "modules/std/io_parts.h"

static inline FileObject *file_of(Value self) { return (FileObject *)value_object(self); }

// Always false. Failures after opening do not name the file, as in CPython.
bool file_fail(int error);

// The list of open files.
void file_link(FileObject *file);
void file_unlink(FileObject *file);

// The method close(); closes also when it fails.
NODISCARD Value file_close(Value self);

size_t file_capacity(const FileObject *file);  // of the buffer, which is made when it is needed

// Seek in the stream below; the buffer knows nothing of it.
NODISCARD bool file_seek_below(FileObject *file, int64_t offset, FsWhence whence, int64_t *position);

// Write what the buffer holds. What could not be written stays there.
NODISCARD bool file_write_back(FileObject *file);

// The same, and have the stream below do so. One of Python's is flushed by who reads from it; writers have given it
// all.
NODISCARD bool file_flush(FileObject *file);

// Forget what was read ahead and stand where the program believes it is.
NODISCARD bool file_drop_read_ahead(FileObject *file);

// Make sure that something is read ahead, unless the file is at its end.
NODISCARD bool file_fill(FileObject *file);

// Read `length` bytes, fewer only at the end or where the stream below has nothing yet.
NODISCARD bool file_read(FileObject *file, uint8_t *data, size_t length, size_t *done);
