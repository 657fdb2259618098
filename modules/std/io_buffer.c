// The buffer of a file of bytes, and the stream below it.
#include "modules/std/io_buffer.h"

#include <string.h>

#include "gen/io.h"
#include "heap/buffer.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/memoryview.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"

bool file_fail(int error) { return (void)raise_os_error(error, VALUE_NULL), false; }

// Below the buffer ----------------------------------------------------------------------------------------------------

// The file itself or, of streams over a FileIO, that: no Python is called on the way.
static FileObject *lowest(FileObject *file) {
    while (!value_is_null(file->raw) && value_has_type(file->raw, &FileIO_type)) {
        file = file_of(file->raw);
    }
    return file;
}

// What is no number counts as a failure of the stream below. False = raised.
static bool raw_count(Value answer, intptr_t *count) {
    if (object_to_intptr(answer, count)) {
        return true;
    }
    Value cause = error_fetch();
    Value error = TRY_OR(vm_call_1(value_from_object(&OSError_type),
                                   value_from_object(TRY_PTR_OR(str_from_c("raw readinto() failed"), false))),
                         false);
    TRY_BOOL_OR(object_set_attr(error, NAME(__cause__), cause), false);
    return (void)raise_instance(error), false;
}

static bool low_read(FileObject *file, uint8_t *data, size_t length, size_t *done) {
    FileObject *base = lowest(file);
    if (value_is_null(base->raw)) {
        int error = fs_read(&base->file, data, length, done);
        return error == 0 || file_fail(error);
    }
    ByteArray *space = TRY_PTR_OR(bytearray_new(NULL, length), false);
    Value view = TRY_OR(vm_call_1(value_from_object(&memoryview_type), value_from_object(space)), false);
    Value answer = TRY_OR(vm_call_method(base->raw, NAME(readinto), 1, &view), false);
    intptr_t count;
    *done = 0;
    file->would_block = value_is_none(answer);
    if (file->would_block) {
        return true;
    }
    TRY_BOOL_OR(raw_count(answer, &count), false);
    if (count < 0 || (size_t)count > length) {
        return raise_false(&OSError_type,
                           "raw readinto() returned invalid length %zd (should have been between 0 and %zu)", count,
                           length);
    }
    *done = (size_t)count;
    memcpy(data, space->data, *done);
    return true;
}

// BlockingIOError(EAGAIN, message, 0): file_write() knows how much was taken.
static bool raise_blocking(void) {
    Str *message = TRY_PTR_OR(str_from_c("write could not complete without blocking"), false);
    const Value arguments[] = {value_from_small_int(11), value_from_object(message), value_from_small_int(0)};
    Value error = TRY_OR(vm_call_values(value_from_object(&BlockingIOError_type), 3, arguments), false);
    return (void)raise_instance(error), false;
}

static bool low_write_some(FileObject *file, const uint8_t *data, size_t length, size_t *done) {
    file = lowest(file);
    if (value_is_null(file->raw)) {
        int error = fs_write(&file->file, data, length, done);
        return error == 0 || file_fail(error);
    }
    Value piece = value_from_object(TRY_PTR_OR(bytes_new(data, length), false));
    Value count = TRY_OR(vm_call_method(file->raw, NAME(write), 1, &piece), false);
    intptr_t number;
    if (value_is_none(count)) {
        return raise_blocking();
    }
    if (!object_to_intptr(count, &number)) {
        error_clear();
        number = -1;
    }
    bool possible = number >= 0 && (size_t)number <= length;
    *done = possible ? (size_t)number : 0;
    return possible ||
           raise_false(&OSError_type, "raw write() returned invalid length %zd (should have been between 0 and %zu)",
                       number, length);
}

static bool low_write(FileObject *file, const uint8_t *data, size_t length) {
    while (length > 0) {
        size_t done = 0;
        TRY_BOOL_OR(low_write_some(file, data, length, &done), false);
        if (done == 0) {
            return file_fail(FS_EIO);
        }
        data += done;
        length -= done;
        TRY_BOOL_OR(vm_poll(), false);
    }
    return true;
}

bool file_seek_below(FileObject *file, int64_t offset, FsWhence whence, int64_t *position) {
    file = lowest(file);
    if (value_is_null(file->raw)) {
        int error = fs_seek(&file->file, offset, whence, position);
        return error == 0 || file_fail(error);
    }
    const Value arguments[] = {TRY_OR(int_from_i64(offset), false), value_from_small_int(whence)};
    Value result = TRY_OR(vm_call_method(file->raw, NAME(seek), 2, arguments), false);
    result = TRY_OR(object_index(result), false);
    return int_to_i64(result, position) || raise_false(&OverflowError_type, "position does not fit 64 bits");
}

// The buffer ----------------------------------------------------------------------------------------------------------

size_t file_capacity(const FileObject *file) { return file->capacity ? file->capacity : IO_BUFFER_BYTES; }

static bool ensure_buffer(FileObject *file) { return file->buffer || buffer_new(&file->buffer, file_capacity(file)); }

bool file_write_back(FileObject *file) {
    file->dirty = file->dirty && file->end > 0;  // an empty write() has nothing to write back
    while (file->dirty) {
        size_t done = 0;
        bool ok = low_write_some(file, file->buffer, file->end, &done);
        ok = ok && (done > 0 || file_fail(FS_EIO));
        done = MIN(done, file->end);  // a raw stream may have called back
        file->end -= (uint32_t)done;
        memmove(file->buffer, file->buffer + done, file->end);
        file->dirty = file->end > 0;
        TRY_BOOL_OR(ok && vm_poll(), false);
    }
    return true;
}

bool file_drop_read_ahead(FileObject *file) {
    uint32_t ahead = file->end - file->start;
    int64_t position;
    if (file->dirty || ahead == 0) {
        return true;
    }
    file->start = file->end = 0;
    return file_seek_below(file, -(int64_t)ahead, FS_SEEK_CURRENT, &position);
}

bool file_flush(FileObject *file) {
    TRY_BOOL_OR(file_write_back(file), false);
    FileObject *base = lowest(file);
    if (value_is_null(base->raw)) {
        int error = fs_flush(&base->file);
        return error == 0 || file_fail(error);
    }
    bool writer = (file->flags & FILE_WRITABLE) && !(file->flags & FILE_UNBUFFERED);
    return writer || !value_is_raised(vm_call_method(file->raw, NAME(flush), 0, NULL));
}

// The stream below takes nothing now: what there is room for stays in the buffer, and the error says how much that is.
static bool take_what_fits(FileObject *file, const uint8_t *data, size_t length) {
    if (!error_matches(&BlockingIOError_type) || !file->dirty) {
        return false;
    }
    Value error = error_fetch();
    size_t count = MIN(length, file_capacity(file) - file->end);
    memcpy(file->buffer + file->end, data, count);
    file->end += (uint32_t)count;
    TRY_BOOL_OR(object_set_attr(error, NAME(characters_written), value_from_small_int((intptr_t)count)), false);
    return (void)raise_instance(error), false;
}

bool file_write(FileObject *file, const uint8_t *data, size_t length) {
    TRY_BOOL_OR(file_drop_read_ahead(file), false);
    if (file->flags & FILE_UNBUFFERED) {
        return file_write_back(file) && low_write(file, data, length);
    }
    size_t capacity = file_capacity(file);
    if ((length > capacity || (file->dirty && file->end + length > capacity)) && !file_write_back(file)) {
        return take_what_fits(file, data, length);
    }
    while (length > capacity) {
        size_t done = 0;
        TRY_BOOL_OR(low_write_some(file, data, length, &done) && vm_poll(), false);
        TRY_BOOL_OR(done > 0 || file_fail(FS_EIO), false);
        data += done;
        length -= done;
    }
    TRY_BOOL_OR(ensure_buffer(file), false);
    if (!file->dirty) {
        file->dirty = true;
        file->start = file->end = 0;
    }
    memcpy(file->buffer + file->end, data, length);
    file->end += (uint32_t)length;
    return true;
}

bool file_fill(FileObject *file) {
    size_t done;
    if (file->start < file->end && !file->dirty) {
        return true;
    }
    TRY_BOOL_OR(file_write_back(file), false);
    TRY_BOOL_OR(ensure_buffer(file), false);
    file->start = file->end = 0;
    TRY_BOOL_OR(low_read(file, file->buffer, file_capacity(file), &done), false);
    file->end = (uint32_t)done;
    return true;
}

bool file_read_some(FileObject *file, uint8_t *data, size_t length, size_t *done) {
    bool direct = (file->flags & FILE_UNBUFFERED) || length >= file_capacity(file);
    TRY_BOOL_OR(file_write_back(file), false);
    if (direct && file->start == file->end) {
        return low_read(file, data, length, done);
    }
    TRY_BOOL_OR(file_fill(file), false);
    *done = MIN(length, file->end - file->start);
    memcpy(data, file->buffer + file->start, *done);
    file->start += (uint32_t)*done;
    return true;
}

bool file_read(FileObject *file, uint8_t *data, size_t length, size_t *done) {
    size_t total = 0, count = 1;
    while (total < length && count > 0) {
        TRY_BOOL_OR(file_read_some(file, data + total, length - total, &count), false);
        total += count;
        TRY_BOOL_OR(vm_poll(), false);
    }
    *done = total;
    return true;
}
