// Files of bytes: the methods of FileIO and of the three buffered classes.
#include "gen/io.h"

#include <string.h>

#include "heap/gc.h"
#include "modules/std/io_buffer.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/shape.h"
#include "services/fs/fs_errno.h"
#include "vm/api.h"

static FileObject *open_files;

bool file_is_file(Value v) { return value_is_instance(v, &FileIO_type) || value_is_instance(v, &BufferedFile_type); }

static void file_trace(Object *self) {
    FileObject *file = (FileObject *)self;
    gc_visit_object(file->attributes);
    gc_visit(file->raw);
    gc_visit(file->name);
    gc_visit_buffer(&file->buffer);
}

static Value file_mode(Value self);

static Value raw_file_repr(Value self) {
    FileObject *file = file_of(self);
    if (!(file->flags & FILE_OPEN)) {
        return value_from_object(TRY_PTR(str_format("<%T [closed]>", self)));
    }
    Value mode = TRY(file_mode(self));
    Value closes = value_from_bool(!(file->flags & FILE_KEEPS_RAW));
    return value_from_object(TRY_PTR(str_format("<%T name=%R mode=%R closefd=%R>", self, file->name, mode, closes)));
}

static Value file_repr(Value self) {
    FileObject *file = file_of(self);
    Value name = file->name;
    if (value_is_null(name)) {
        name = value_is_null(file->raw) ? VALUE_UNDEF : TRY(object_find_attr(file->raw, NAME(name)));
    }
    return value_from_object(
        TRY_PTR(value_is_undef(name) ? str_format("<%T>", self) : str_format("<%T name=%R>", self, name)));
}

static Value file_next(Value self);

// A stream that close() could not close, or a subclass did not, must not stay in the list of those to close at the end.
static void forget_file(Object *self) { file_unlink((FileObject *)self); }

const Slots FileIO_slots = {.size = sizeof(FileObject),
                            .dict_offset = offsetof(FileObject, attributes),
                            .type_flags = TYPE_WEAKREFS,
                            .trace = file_trace,
                            .finalise = forget_file,
                            .repr = raw_file_repr,
                            .iter = io_iterate,
                            .next = file_next};
const Slots BufferedFile_slots = {.size = sizeof(FileObject),
                                  .dict_offset = offsetof(FileObject, attributes),
                                  .type_flags = TYPE_WEAKREFS,
                                  .trace = file_trace,
                                  .finalise = forget_file,
                                  .repr = file_repr,
                                  .iter = io_iterate,
                                  .next = file_next};

// A file without buffer says what it is, one with a buffer what was tried.
static Value closed_error(const FileObject *file, const char *method) {
    if (file->flags & FILE_DETACHED) {
        return raise_error(&ValueError_type, "raw stream has been detached");
    }
    if (!method || (file->flags & FILE_UNBUFFERED)) {
        return raise_error(&ValueError_type, "I/O operation on closed file");
    }
    bool writes = strcmp(method, "write") == 0;
    return raise_error(&ValueError_type, "%s %s closed file", strcmp(method, "read1") == 0 ? "read" : method,
                       writes ? "to" : "of");
}

static Value unsupported_error(const FileObject *file, unsigned needed, const char *method) {
    bool reads = needed == FILE_READABLE;
    if (file->flags & FILE_UNBUFFERED) {
        return io_unsupported(reads ? "File not open for reading" : "File not open for writing");
    }
    return io_unsupported(reads && strcmp(method, "read1") != 0 ? "read" : method);
}

static Value is_closed(Value self);

// The file is open and can do what `method` needs (0: nothing). False = raised.
static bool check(FileObject *file, unsigned needed, const char *method) {
    bool closed = !(file->flags & FILE_OPEN), able = (file->flags & needed) == needed;
    if (!able && !(file->flags & (FILE_UNBUFFERED | FILE_DETACHED))) {
        return (void)unsupported_error(file, needed, method), false;
    }
    if (!closed && !value_is_null(file->raw)) {
        TRY_BOOL_OR(object_truth(TRY_OR(is_closed(value_from_object(file)), false), &closed), false);
    }
    if (closed) {
        return (void)closed_error(file, method), false;
    }
    return able || ((void)unsupported_error(file, needed, method), false);
}

// The list of open files ----------------------------------------------------------------------------------------------

void file_link(FileObject *file) {
    file->next_open = open_files;
    file->previous_open = NULL;
    if (open_files) {
        open_files->previous_open = file;
    }
    open_files = file;
}

void file_unlink(FileObject *file) {
    if (file->previous_open) {
        file->previous_open->next_open = file->next_open;
    } else if (open_files == file) {
        open_files = file->next_open;
    }
    if (file->next_open) {
        file->next_open->previous_open = file->previous_open;
    }
    file->next_open = file->previous_open = NULL;
}

static void write_back_if_named(FileObject *file, const char *name, size_t length) {
    bool same = file->dirty && !value_is_null(file->name) && value_is_str(file->name) &&
                value_str(file->name)->length == length && memcmp(str_text(value_str(file->name)), name, length) == 0;
    if (same && !file_write_back(file)) {
        error_clear();
    }
}

void io_write_back_path(const char *path) {
    for (FileObject *file = open_files; file; file = file->next_open) {
        write_back_if_named(file, path, strlen(path));
    }
}

void io_write_back_named(Value name) {
    for (FileObject *file = open_files; file && value_is_str(name); file = file->next_open) {
        write_back_if_named(file, str_text(value_str(name)), value_str(name)->length);
    }
}

// What is read ahead and all that readall() of a Python stream gives; None if it has nothing yet. UNDEF: it has none.
static Value read_all_of_raw(FileObject *file) {
    if (value_is_null(file->raw) || file_is_file(file->raw)) {
        return VALUE_UNDEF;
    }
    Value method = TRY(object_find_attr(file->raw, NAME(readall)));
    if (value_is_undef(method) || value_is_none(method)) {
        return VALUE_UNDEF;
    }
    TRY_BOOL(file_write_back(file));
    Value rest = TRY(vm_call_values(method, 0, NULL));
    if (!value_is_none(rest) && !value_is_bytes(rest)) {
        return raise_error(&TypeError_type, "readall() should return bytes");
    }
    if (file->start == file->end) {
        return rest;
    }
    BytesBuilder all;
    bytes_builder_init(&all);
    TRY_BOOL(bytes_builder_add(&all, file->buffer + file->start, file->end - file->start));
    file->start = file->end = 0;
    if (!value_is_none(rest)) {
        const Bytes *bytes = value_bytes(rest);
        TRY_BOOL(bytes_builder_add(&all, bytes_data(bytes), bytes->length));
    }
    return bytes_builder_finish(&all);
}

static Value read_to_end(FileObject *file) {
    Value all_of_raw = TRY(read_all_of_raw(file));
    if (!value_is_undef(all_of_raw)) {
        return all_of_raw;
    }
    BytesBuilder all;
    bytes_builder_init(&all);
    uint8_t piece[IO_BUFFER_BYTES];
    for (;;) {
        size_t done;
        TRY_BOOL(file_read_some(file, piece, sizeof piece, &done));
        if (done == 0) {
            return bytes_builder_finish(&all);
        }
        TRY_BOOL(bytes_builder_add(&all, piece, done));
        TRY_BOOL(vm_poll());
    }
}

static Value read_bytes(Value self, Value size_argument, bool once) {
    FileObject *file = file_of(self);
    intptr_t size;
    if (once) {
        TRY_BOOL(object_to_intptr(size_argument, &size));
    } else {
        TRY_BOOL(io_size_argument(size_argument, &size));
    }
    TRY_BOOL(check(file, FILE_READABLE, once ? "read1" : "read"));
    if (size < -1 && !once && !(file->flags & FILE_UNBUFFERED)) {
        return raise_error(&ValueError_type, "read length must be non-negative or -1");
    }
    if (size < 0 && !once) {
        return read_to_end(file);
    }
    if (size == 0) {
        return value_from_object(&bytes_empty);
    }
    size_t wanted = size < 0 ? file_capacity(file) : (size_t)size, done;
    ByteArray *space = TRY_PTR(bytearray_new(NULL, wanted));
    TRY_BOOL(once ? file_read_some(file, space->data, wanted, &done) : file_read(file, space->data, wanted, &done));
    if (done == 0 && !once && file->would_block) {
        return VALUE_NONE;
    }
    return value_from_object(TRY_PTR(bytes_new(space->data, done)));
}

static Value read_into(Value self, Value buffer, bool once) {
    FileObject *file = file_of(self);
    BufferView view;
    size_t done;
    TRY_BOOL(check(file, FILE_READABLE, "readinto"));
    TRY_BOOL(io_writable_buffer(buffer, once ? "readinto1" : "readinto", &view));
    TRY_BOOL(once ? file_read_some(file, view.data, view.length, &done)
                  : file_read(file, view.data, view.length, &done));
    return int_from_size(done);
}

static Value read_line(FileObject *file, intptr_t limit) {
    BytesBuilder line;
    bytes_builder_init(&line);
    for (;;) {
        TRY_BOOL(file_fill(file));
        size_t available = file->end - file->start;
        if (limit >= 0) {
            available = MIN(available, (size_t)limit - line.length);
        }
        if (available == 0) {
            break;
        }
        const uint8_t *begin = file->buffer + file->start;
        const uint8_t *newline = memchr(begin, '\n', available);
        size_t count = newline ? (size_t)(newline - begin) + 1 : available;
        file->start += (uint32_t)count;
        TRY_BOOL(bytes_builder_add(&line, begin, count));
        if (newline) {
            break;
        }
        TRY_BOOL(vm_poll());
    }
    // Without a buffer nothing may be read ahead that a later raw read would miss.
    TRY_BOOL(!(file->flags & FILE_UNBUFFERED) || file_drop_read_ahead(file));
    return bytes_builder_finish(&line);
}

static Value read_line_method(Value self, Value size) {
    intptr_t limit;
    TRY_BOOL(io_size_argument(size, &limit));
    TRY_BOOL(check(file_of(self), FILE_READABLE, "readline"));
    return read_line(file_of(self), limit);
}

static Value file_next(Value self) {
    TRY_BOOL(check(file_of(self), FILE_READABLE, "readline"));
    Value line = TRY(read_line(file_of(self), -1));
    return value_bytes(line)->length ? line : STOP;
}

static Value write_bytes(Value self, Value data) {
    FileObject *file = file_of(self);
    BufferView view;
    TRY_BOOL(check(file, FILE_WRITABLE, "write"));
    if (value_is_instance(data, &str_type)) {
        return raise_error(&TypeError_type, "a bytes-like object is required, not 'str'");
    }
    TRY_BOOL(object_buffer(data, &view, false));
    TRY_BOOL(file_write(file, view.data, view.length));
    return int_from_size(view.length);
}

static Value seek_method(Value self, Value offset, intptr_t whence) {
    FileObject *file = file_of(self);
    int64_t number, position;
    TRY_BOOL(check(file, 0, "seek"));
    Value index = TRY(object_index(offset));
    if (whence < 0 || whence > 2) {
        return raise_error(&ValueError_type, "whence value %zd unsupported", whence);
    }
    if (!int_to_i64(index, &number)) {
        return raise_error(&OverflowError_type, "position does not fit 64 bits");
    }
    TRY_BOOL(file_write_back(file) && file_drop_read_ahead(file));
    TRY_BOOL(file_seek_below(file, number, (FsWhence)whence, &position));
    return int_from_i64(position);
}

static Value tell_method(Value self) {
    FileObject *file = file_of(self);
    int64_t position;
    TRY_BOOL(check(file, 0, NULL));
    // What is appended goes to the end, wherever the file stands.
    TRY_BOOL(!(file->flags & FILE_APPENDING) || file_write_back(file));
    TRY_BOOL(file_seek_below(file, 0, FS_SEEK_CURRENT, &position));
    return int_from_i64(file->dirty ? position + file->end : position - (file->end - file->start));
}

static Value truncate_method(Value self, Value size) {
    FileObject *file = file_of(self);
    int64_t length;
    TRY_BOOL(check(file, FILE_WRITABLE, "truncate"));
    TRY_BOOL(file_write_back(file) && file_drop_read_ahead(file));
    Value wanted = value_is_none(size) ? TRY(tell_method(self)) : TRY(object_index(size));
    if (!int_to_i64(wanted, &length) || length < 0) {
        return raise_os_error(FS_EINVAL, VALUE_NULL);
    }
    if (!value_is_null(file->raw)) {
        return vm_call_method(file->raw, NAME(truncate), 1, &wanted);
    }
    int error = fs_truncate(&file->file, (uint64_t)length);
    return error ? (file_fail(error), RAISED) : wanted;
}

static Value flush_method(Value self) {
    TRY_BOOL(check(file_of(self), 0, "flush"));
    return file_flush(file_of(self)) ? VALUE_NONE : RAISED;
}

// What stands in the buffer; by the method flush() where Python may have its own.
static bool flush_at_close(Value self) {
    FileObject *file = file_of(self);
    bool plain = !(file->object.type->flags & TYPE_HEAP) && value_is_null(file->raw);
    return plain ? file_write_back(file) : !value_is_raised(vm_call_method(self, NAME(flush), 0, NULL));
}

Value file_close(Value self) {
    FileObject *file = file_of(self);
    if (file->flags & FILE_DETACHED) {
        return closed_error(file, NULL);
    }
    if (!(file->flags & FILE_OPEN)) {
        return VALUE_NONE;
    }
    bool closed = false;
    TRY_BOOL(value_is_null(file->raw) || object_truth(TRY(is_closed(self)), &closed));
    bool ok = closed || flush_at_close(self);
    if (!(file->flags & FILE_OPEN)) {  // what that called has closed it
        return ok ? VALUE_NONE : RAISED;
    }
    file->flags &= (uint8_t)~FILE_OPEN;
    file_unlink(file);
    file->buffer = NULL;  // for the collector: who reads or writes may have called what closes
    if (closed || (file->flags & FILE_KEEPS_RAW)) {
        return ok ? VALUE_NONE : RAISED;
    }
    if (!value_is_null(file->raw)) {
        return io_close_below(file->raw, ok);
    }
    int error = fs_close(&file->file);
    TRY_BOOL(ok && (error == 0 || file_fail(error)));
    return VALUE_NONE;
}

void io_close_all(void) {
    while (open_files) {
        FileObject *file = open_files;
        if (value_is_raised(file_close(value_from_object(file)))) {
            error_clear();
        }
        if (open_files == file) {  // the stream below could not tell whether it is closed
            file_unlink(file);
        }
    }
}

static Value is_seekable(Value self) {
    TRY_BOOL(check(file_of(self), 0, NULL));
    Value raw = file_of(self)->raw;
    return value_is_null(raw) ? VALUE_TRUE : vm_call_method(raw, NAME(seekable), 0, NULL);
}

static Value has_flag(Value self, unsigned flag) {
    FileObject *file = file_of(self);
    bool able = (file->flags & flag) != 0, buffered = !(file->flags & FILE_UNBUFFERED);
    if (buffered && !able) {
        return VALUE_FALSE;
    }
    if (buffered && !value_is_null(file->raw) && !(file->flags & FILE_DETACHED)) {
        return vm_call_method(file->raw, flag == FILE_READABLE ? NAME(readable) : NAME(writable), 0, NULL);
    }
    TRY_BOOL(check(file, 0, NULL));
    return value_from_bool(able);
}

static Value file_mode(Value self) {
    uint8_t flags = file_of(self)->flags;
    if (flags & FILE_DETACHED) {
        return closed_error(file_of(self), NULL);
    }
    if (!value_is_null(file_of(self)->raw) && !(flags & FILE_UNBUFFERED)) {
        return object_get_attr(file_of(self)->raw, NAME(mode));
    }
    bool both = (flags & FILE_READABLE) && (flags & FILE_WRITABLE);
    const char *mode = (flags & FILE_APPENDING)  ? (both ? "ab+" : "ab")
                       : (flags & FILE_CREATED)  ? (both ? "xb+" : "xb")
                       : both                    ? "rb+"
                       : (flags & FILE_WRITABLE) ? "wb"
                                                 : "rb";
    return value_from_object(TRY_PTR(str_from_c(mode)));
}

static Value file_name(Value self) {
    FileObject *file = file_of(self);
    if (file->flags & FILE_DETACHED) {
        return closed_error(file, NULL);
    }
    if (!value_is_null(file->name)) {
        return file->name;
    }
    return value_is_null(file->raw) ? raise_error(&AttributeError_type, "name")
                                    : object_get_attr(file->raw, NAME(name));
}

// A stream over another one is closed when that is.
static Value is_closed(Value self) {
    FileObject *file = file_of(self);
    if (file->flags & FILE_DETACHED) {
        return closed_error(file, NULL);
    }
    bool own = value_is_null(file->raw) || ((file->flags & FILE_UNBUFFERED) && !(file->flags & FILE_OPEN));
    return own ? value_from_bool(!(file->flags & FILE_OPEN)) : object_get_attr(file->raw, NAME(closed));
}

// The file that open() opened, as a stream without buffer of its own.
static Value hand_over(FileObject *file) {
    FileObject *raw = TRY_PTR(gc_new(&FileIO_type, sizeof(FileObject)));
    TRY_BOOL(gc_register_finaliser(&raw->object));
    raw->file = file->file;
    raw->raw = VALUE_NULL;
    raw->name = file->name;
    raw->flags = file->flags | FILE_UNBUFFERED;
    if (raw->flags & FILE_OPEN) {
        file_link(raw);
    }
    file->raw = value_from_object(raw);
    return file->raw;
}

// A buffered file that open() made has no separate raw stream until somebody asks for it.
static Value raw_stream(FileObject *file) { return value_is_null(file->raw) ? hand_over(file) : file->raw; }

// What functions of module os take. An image without that part has no numbers.
static Value file_number(Value self) {
    FileObject *file = file_of(self);
    TRY_BOOL(check(file, 0, NULL));
    if (!value_is_null(file->raw) || !(file->flags & FILE_UNBUFFERED)) {
        return vm_call_method(TRY(raw_stream(file)), NAME(fileno), 0, NULL);
    }
    Value module = vm_import("_os_more");
    if (value_is_raised(module) && error_matches(&ImportError_type)) {
        error_clear();
        return io_unsupported("fileno");
    }
    return vm_call_method(TRY(module), TRY_PTR(str_intern("_number", 7)), 1, &self);
}

static Value file_is_terminal(Value self) {
    TRY_BOOL(check(file_of(self), 0, NULL));
    Value raw = file_of(self)->raw;
    return value_is_null(raw) ? VALUE_FALSE : vm_call_method(raw, NAME(isatty), 0, NULL);
}

// The methods of both classes
// -------------------------------------------------------------------------------------------

#define FILE_METHODS(type)                                                             \
    METHOD(type, read) { return read_bytes(args->self, args->size, false); }           \
    METHOD(type, readinto) { return read_into(args->self, args->buffer, false); }      \
    METHOD(type, write) { return write_bytes(args->self, args->data); }                \
    METHOD(type, readline) { return read_line_method(args->self, args->size); }        \
    METHOD(type, seek) { return seek_method(args->self, args->offset, args->whence); } \
    METHOD(type, tell) { return tell_method(args->self); }                             \
    METHOD(type, truncate) { return truncate_method(args->self, args->size); }         \
    METHOD(type, flush) { return flush_method(args->self); }                           \
    METHOD(type, close) { return file_close(args->self); }                             \
    METHOD(type, readable) { return has_flag(args->self, FILE_READABLE); }             \
    METHOD(type, writable) { return has_flag(args->self, FILE_WRITABLE); }             \
    METHOD(type, seekable) { return is_seekable(args->self); }                         \
    METHOD(type, fileno) { return file_number(args->self); }                           \
    METHOD(type, isatty) { return file_is_terminal(args->self); }                      \
    GETTER(type, name) { return file_name(self); }                                     \
    GETTER(type, mode) { return file_mode(self); }                                     \
    GETTER(type, closed) { return is_closed(self); }

FILE_METHODS(FileIO)
FILE_METHODS(BufferedFile)

METHOD(FileIO, readall) { return read_bytes(args->self, value_from_small_int(-1), false); }
METHOD(BufferedFile, read1) { return read_bytes(args->self, args->size, true); }

METHOD(BufferedFile, readinto1) { return read_into(args->self, args->buffer, true); }

static Value peek(Value self) {
    FileObject *file = file_of(self);
    TRY_BOOL(check(file, FILE_READABLE, "peek"));
    TRY_BOOL(file_fill(file));
    return value_from_object(TRY_PTR(bytes_new(file->buffer + file->start, file->end - file->start)));
}

METHOD(BufferedReader, peek) { return peek(args->self); }
METHOD(BufferedRandom, peek) { return peek(args->self); }

METHOD(BufferedFile, detach) {
    FileObject *file = file_of(args->self);
    TRY_BOOL(check(file, 0, NULL));
    TRY_BOOL(file_drop_read_ahead(file) && file_flush(file));
    Value raw = TRY(raw_stream(file));
    file->flags = (uint8_t)((file->flags & ~FILE_OPEN) | FILE_DETACHED);
    file_unlink(file);
    return raw;
}

GETTER(BufferedFile, raw) { return file_of(self)->flags & FILE_DETACHED ? VALUE_NONE : raw_stream(file_of(self)); }

GETTER(FileIO, __dict__) { return instance_dict_get(self); }
SETTER(FileIO, __dict__) { return instance_dict_set(self, value); }
GETTER(BufferedFile, __dict__) { return instance_dict_get(self); }
SETTER(BufferedFile, __dict__) { return instance_dict_set(self, value); }
