// IOBase and its abstract children: what a stream does in terms of the methods that a subclass defines.
#include "gen/io.h"

#include "modules/std/io_parts.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/list.h"
#include "vm/api.h"
#include "vm/roots_registry.h"

// UnsupportedOperation is both an OSError and a ValueError, so it is made when the module is first used.
static Value unsupported_operation;

bool io_init(Dict *namespace) {
    vm_register_root(&unsupported_operation);
    const Value bases[] = {value_from_object(&OSError_type), value_from_object(&ValueError_type)};
    const Value base_tuple = value_from_object(TRY_PTR_OR(tuple_from(bases, 2), false));
    const Value space = value_from_object(TRY_PTR_OR(dict_new(), false));
    TRY_BOOL_OR(dict_set_str(value_dict(space), NAME(__module__), value_from_object(NAME(io))), false);
    const Value arguments[] = {value_from_object(NAME(UnsupportedOperation)), base_tuple, space};
    unsupported_operation = TRY_OR(vm_call_values(value_from_object(&type_type), 3, arguments), false);
    return dict_set_str(namespace, NAME(UnsupportedOperation), unsupported_operation);
}

void io_forget_types(void) { unsupported_operation = VALUE_NULL; }

// The standard streams may be used before the program imports io.
Value io_unsupported(const char *what) {
    if (value_is_null(unsupported_operation)) {
        (void)TRY(vm_import("io"));
    }
    Str *message = TRY_PTR(str_formatted(what));
    return raise_instance(TRY(vm_call_1(unsupported_operation, value_from_object(message))));
}

// The instance of a Python subclass keeps its state in an attribute, as the built-in streams keep theirs in fields.
static bool is_closed(Value self, bool *closed) {
    Value flag = TRY_OR(object_find_attr(self, NAME(closed)), false);
    *closed = false;
    return value_is_undef(flag) || object_truth(flag, closed);
}

// None, or ValueError if self.closed.
static Value io_check_open(Value self) {
    bool closed;
    TRY_BOOL(is_closed(self, &closed));
    return closed ? raise_error(&ValueError_type, "I/O operation on closed file.") : VALUE_NONE;
}

const Slots IOBase_slots = {.size = sizeof(StreamBase), .iter = io_iterate, .next = io_next_line};

Value io_iterate(Value self) {
    (void)TRY(io_check_open(self));
    return self;
}

// The next line by the object's own readline().
Value io_next_line(Value self) {
    Value line = TRY(vm_call_method(self, NAME(readline), 0, NULL));
    bool more;
    TRY_BOOL(object_truth(line, &more));
    return more ? line : STOP;
}

// Only instances whose layout is StreamBase get here: the built-in streams have their own `closed`.
GETTER(IOBase, closed) { return value_from_bool(((StreamBase *)value_object(self))->closed); }

METHOD(IOBase, close) {
    StreamBase *stream = (StreamBase *)value_object(args->self);
    if (!stream->closed) {
        Value flushed = vm_call_method(args->self, NAME(flush), 0, NULL);
        stream->closed = true;
        (void)TRY(flushed);
    }
    return VALUE_NONE;
}

Value io_close_below(Value stream, bool ok) {
    Value failure = ok ? VALUE_UNDEF : error_fetch();
    Value closed = vm_call_method(stream, NAME(close), 0, NULL);
    if (ok) {
        return closed;
    }
    if (!value_is_raised(closed)) {
        return raise_instance(failure);
    }
    Value second = error_fetch();
    TRY_BOOL(object_set_attr(second, NAME(__context__), failure));
    return raise_instance(second);
}

METHOD(IOBase, flush) { return io_check_open(args->self); }
METHOD(IOBase, readable) { return VALUE_FALSE; }
METHOD(IOBase, writable) { return VALUE_FALSE; }
METHOD(IOBase, seekable) { return VALUE_FALSE; }

METHOD(IOBase, isatty) {
    (void)TRY(io_check_open(args->self));
    return VALUE_FALSE;
}

METHOD(IOBase, fileno) { return io_unsupported("fileno"); }
METHOD(IOBase, seek) { return io_unsupported("seek"); }

METHOD(IOBase, tell) {
    const Value arguments[] = {value_from_small_int(0), value_from_small_int(1)};
    return vm_call_method(args->self, NAME(seek), 2, arguments);
}

METHOD(IOBase, truncate) { return io_unsupported("truncate"); }

// What read() of a Python class gave. False = raised.
static bool check_piece(Value piece, BufferView *view) {
    if (!value_is_any_bytes(piece)) {
        return raise_false(&OSError_type, "read() should have returned a bytes object, not '%T'", piece);
    }
    return object_buffer(piece, view, false);
}

// Byte by byte: slow, but right for any read().
METHOD(IOBase, readline) {
    intptr_t limit;
    TRY_BOOL(io_size_argument(args->size, &limit));
    BytesBuilder line;
    bytes_builder_init(&line);
    const Value one = value_from_small_int(1);
    while (limit < 0 || line.length < (size_t)limit) {
        Value piece = TRY(vm_call_method(args->self, NAME(read), 1, &one));
        BufferView view;
        TRY_BOOL(check_piece(piece, &view));
        if (view.length == 0) {
            break;
        }
        TRY_BOOL(bytes_builder_add(&line, view.data, view.length));
        if (bytes_builder_data(&line)[line.length - 1] == '\n') {
            break;
        }
    }
    return bytes_builder_finish(&line);
}

METHOD(IOBase, readlines) {
    intptr_t hint;
    TRY_BOOL(io_size_argument(args->hint, &hint));
    (void)TRY(io_check_open(args->self));
    List *lines = TRY_PTR(list_new(0));
    size_t total = 0;
    Value iterator = TRY(object_iter(args->self));
    // Bytes in memory stop when the size is reached, other streams when it is exceeded
    hint += !value_is_instance(args->self, &BytesIO_type) && hint > 0 && hint < INTPTR_MAX;
    while (hint <= 0 || total < (size_t)hint) {
        Value line = TRY(object_next(iterator));
        if (value_is_stop(line)) {
            break;
        }
        size_t length;
        TRY_BOOL(object_length(line, &length));
        total += length;
        TRY_BOOL(list_append(lines, line));
    }
    return value_from_object(lines);
}

METHOD(IOBase, writelines) {
    (void)TRY(io_check_open(args->self));
    Value iterator = TRY(object_iter(args->lines));
    for (;;) {
        Value line = TRY(object_next(iterator));
        if (value_is_stop(line)) {
            return VALUE_NONE;
        }
        (void)TRY(vm_call_method(args->self, NAME(write), 1, &line));
    }
}

METHOD(IOBase, __enter__) {
    (void)TRY(io_check_open(args->self));
    return args->self;
}

METHOD(IOBase, __exit__) {
    (void)TRY(vm_call_method(args->self, NAME(close), 0, NULL));
    return VALUE_NONE;
}

// Nobody is there to hear of a failure.
METHOD(IOBase, __del__) {
    if (value_is_raised(vm_call_method(args->self, NAME(close), 0, NULL))) {
        error_clear();
    }
    return VALUE_NONE;
}

// RawIOBase: read() through readinto()
// ---------------------------------------------------------------------------------

METHOD(RawIOBase, read) {
    intptr_t size;
    TRY_BOOL(io_size_argument(args->size, &size));
    if (size < 0) {
        return vm_call_method(args->self, NAME(readall), 0, NULL);
    }
    ByteArray *space = TRY_PTR(bytearray_new(NULL, (size_t)size));
    Value argument = value_from_object(space);
    Value count = TRY(vm_call_method(args->self, NAME(readinto), 1, &argument));
    if (value_is_none(count)) {
        return VALUE_NONE;
    }
    intptr_t length;
    TRY_BOOL(object_to_intptr(count, &length));
    if (length < 0 || length > size) {
        return raise_error(&ValueError_type, "readinto returned %zd outside buffer size %zd", length, size);
    }
    return value_from_object(TRY_PTR(bytes_new(space->data, (size_t)length)));
}

METHOD(RawIOBase, readall) {
    BytesBuilder all;
    bytes_builder_init(&all);
    const Value chunk = value_from_small_int(IO_BUFFER_BYTES);
    for (;;) {
        Value piece = TRY(vm_call_method(args->self, NAME(read), 1, &chunk));
        if (value_is_none(piece)) {
            return all.length ? bytes_builder_finish(&all) : VALUE_NONE;
        }
        if (!value_is_any_bytes(piece)) {
            return raise_error(&TypeError_type, "read() should return bytes");
        }
        BufferView view;
        TRY_BOOL(object_buffer(piece, &view, false));
        if (view.length == 0) {
            return bytes_builder_finish(&all);
        }
        TRY_BOOL(bytes_builder_add(&all, view.data, view.length));
    }
}

METHOD(RawIOBase, readinto) { return raise_error(&NotImplementedError_type, ""); }
METHOD(RawIOBase, write) { return raise_error(&NotImplementedError_type, ""); }

// BufferedIOBase, TextIOBase
// -----------------------------------------------------------------------------------------------

METHOD(BufferedIOBase, read) { return io_unsupported("read"); }
METHOD(BufferedIOBase, read1) { return io_unsupported("read1"); }
METHOD(BufferedIOBase, write) { return io_unsupported("write"); }
METHOD(BufferedIOBase, detach) { return io_unsupported("detach"); }

bool io_writable_buffer(Value buffer, const char *method, BufferView *view) {
    if (object_buffer(buffer, view, true)) {
        return true;
    }
    if (!error_matches(&TypeError_type) && !error_matches(&BufferError_type)) {
        return false;
    }
    error_clear();
    return raise_false(&TypeError_type, "%s() argument must be read-write bytes-like object, not %T", method, buffer);
}

static Value read_into(Value self, Value buffer, Str *method, const char *name) {
    BufferView view;
    TRY_BOOL(io_writable_buffer(buffer, name, &view));
    const Value size = TRY(int_from_size(view.length));
    Value data = TRY(vm_call_method(self, method, 1, &size));
    return io_copy_into(data, buffer);
}

METHOD(BufferedIOBase, readinto) { return read_into(args->self, args->buffer, NAME(read), "readinto"); }
METHOD(BufferedIOBase, readinto1) { return read_into(args->self, args->buffer, NAME(read1), "readinto1"); }

Value io_copy_into(Value data, Value buffer) {
    BufferView from, to;
    TRY_BOOL(object_buffer(buffer, &to, true));
    TRY_BOOL(object_buffer(data, &from, false));
    if (from.length > to.length) {
        return raise_error(&ValueError_type, "read() returned too much data: %zu bytes requested, %zu returned",
                           to.length, from.length);
    }
    memcpy(to.data, from.data, from.length);
    return int_from_size(from.length);
}

METHOD(TextIOBase, read) { return io_unsupported("read"); }
METHOD(TextIOBase, readline) { return io_unsupported("readline"); }
METHOD(TextIOBase, write) { return io_unsupported("write"); }
METHOD(TextIOBase, detach) { return io_unsupported("detach"); }

// Arguments
// -----------------------------------------------------------------------------------------------------------------

bool io_size_argument(Value size, intptr_t *number) {
    if (value_is_none(size)) {
        *number = -1;
        return true;
    }
    if (!value_is_int(size) && value_is_undef(type_lookup(value_type(size), NAME(__index__)))) {
        return raise_false(&TypeError_type, "argument should be integer or None, not '%T'", size);
    }
    return object_to_intptr(size, number);
}
