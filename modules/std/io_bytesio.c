// BytesIO: the data is a bytearray, so that getbuffer() is a memory view of it.
#include "gen/io.h"

#include <string.h>

#include "heap/gc.h"
#include "modules/std/io_memory.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/memoryview.h"
#include "objects/shape.h"
#include "vm/api.h"

typedef struct {
    Object object;
    Dict *attributes;
    ByteArray *array;  // NULL when closed and before __init__()
    bool closed;
    size_t position;
} BytesStream;

static BytesStream *bytes_stream(Value self) { return (BytesStream *)value_object(self); }

static void bytes_stream_trace(Object *self) {
    gc_visit_object(((BytesStream *)self)->attributes);
    gc_visit_object(((BytesStream *)self)->array);
}

static Value bytes_stream_iter(Value self) { return self; }

static BytesStream *open_bytes(Value self) {
    BytesStream *stream = bytes_stream(self);
    return stream->array ? stream : raise_null(&ValueError_type, "I/O operation on closed file.");
}

static Value bytes_line(BytesStream *stream, intptr_t limit) {
    size_t length = stream->array->length;
    size_t start = MIN(stream->position, length);
    size_t available = length - start;
    if (limit >= 0) {
        available = MIN(available, (size_t)limit);
    }
    const uint8_t *begin = available ? stream->array->data + start : NULL;
    const uint8_t *newline = available ? memchr(begin, '\n', available) : NULL;
    size_t count = newline ? (size_t)(newline - begin) + 1 : available;
    stream->position += count;
    return value_from_object(TRY_PTR(bytes_new(begin, count)));
}

static Value bytes_stream_next(Value self) {
    Value line = TRY(bytes_line(TRY_PTR(open_bytes(self)), -1));
    return value_bytes(line)->length ? line : STOP;
}

const Slots BytesIO_slots = {.size = sizeof(BytesStream),
                             .type_flags = TYPE_WEAKREFS,
                             .dict_offset = offsetof(BytesStream, attributes),
                             .trace = bytes_stream_trace,
                             .iter = bytes_stream_iter,
                             .next = bytes_stream_next};

// False = raised: while somebody looks at the bytes they stay as they are.
static bool check_exports(BytesStream *stream) {
    return exports_allow_resize(&stream->array->exports,
                                MESSAGE("Existing exports of data: object cannot be re-sized"));
}

METHOD(BytesIO, __init__) {
    BytesStream *stream = bytes_stream(args->self);
    TRY_BOOL(!stream->array || check_exports(stream));
    stream->array = TRY_PTR(bytearray_new(NULL, 0));
    stream->position = 0;
    stream->closed = false;
    if (value_is_none(args->initial_bytes)) {
        return VALUE_NONE;
    }
    BufferView view;
    TRY_BOOL(object_buffer(args->initial_bytes, &view, false));
    TRY_BOOL(bytearray_append(stream->array, view.data, view.length));
    return VALUE_NONE;
}

static Value bytes_read(Value self, Value size_argument) {
    BytesStream *stream = TRY_PTR(open_bytes(self));
    intptr_t size;
    TRY_BOOL(io_size_argument(size_argument, &size));
    size_t start = MIN(stream->position, stream->array->length);
    size_t count = stream->array->length - start;
    if (size >= 0) {
        count = MIN(count, (size_t)size);
    }
    Bytes *result = TRY_PTR(bytes_new(count ? stream->array->data + start : NULL, count));
    stream->position += count;
    return value_from_object(result);
}

METHOD(BytesIO, read) { return bytes_read(args->self, args->size); }
METHOD(BytesIO, read1) { return bytes_read(args->self, args->size); }

static Value bytes_read_into(Value self, Value buffer, const char *method) {
    BufferView view;
    TRY_BOOL(io_writable_buffer(buffer, method, &view));
    Value data = TRY(bytes_read(self, TRY(int_from_size(view.length))));
    return io_copy_into(data, buffer);
}

METHOD(BytesIO, readinto) { return bytes_read_into(args->self, args->buffer, "readinto"); }
METHOD(BytesIO, readinto1) { return bytes_read_into(args->self, args->buffer, "readinto1"); }

METHOD(BytesIO, readline) {
    intptr_t limit;
    TRY_BOOL(io_size_argument(args->size, &limit));
    return bytes_line(TRY_PTR(open_bytes(args->self)), limit);
}

METHOD(BytesIO, write) {
    BytesStream *stream = TRY_PTR(open_bytes(args->self));
    BufferView view;
    if (value_is_instance(args->data, &str_type)) {
        return raise_error(&TypeError_type, "a bytes-like object is required, not 'str'");
    }
    TRY_BOOL(object_buffer(args->data, &view, false));
    TRY_BOOL(check_exports(stream));
    size_t end = stream->position + view.length;
    if (view.length > 0 && end > stream->array->length) {
        TRY_BOOL(bytearray_resize(stream->array, end));
        TRY_BOOL(object_buffer(args->data, &view, false));
    }
    if (view.length > 0) {
        memmove(stream->array->data + stream->position, view.data, view.length);
    }
    stream->position = end;
    return int_from_size(view.length);
}

METHOD(BytesIO, seek) {
    BytesStream *stream = TRY_PTR(open_bytes(args->self));
    const size_t from[] = {0, stream->position, stream->array->length};
    TRY_BOOL(memory_seek_target(args->offset, args->whence, from, false, &stream->position));
    return int_from_size(stream->position);
}

METHOD(BytesIO, tell) { return int_from_size(TRY_PTR(open_bytes(args->self))->position); }

METHOD(BytesIO, truncate) {
    BytesStream *stream = TRY_PTR(open_bytes(args->self));
    intptr_t size = (intptr_t)stream->position;
    if (!value_is_none(args->size)) {
        TRY_BOOL(io_size_argument(args->size, &size));
    }
    TRY_BOOL(check_exports(stream));
    if (size < 0) {
        return raise_error(&ValueError_type, "negative size value %zd", size);
    }
    if ((size_t)size < stream->array->length) {
        TRY_BOOL(bytearray_resize(stream->array, (size_t)size));
    }
    return int_from_size((size_t)size);
}

METHOD(BytesIO, getvalue) {
    BytesStream *stream = TRY_PTR(open_bytes(args->self));
    return value_from_object(TRY_PTR(bytes_new(stream->array->data, stream->array->length)));
}

METHOD(BytesIO, getbuffer) {
    BytesStream *stream = TRY_PTR(open_bytes(args->self));
    return vm_call_1(value_from_object(&memoryview_type), value_from_object(stream->array));
}

METHOD(BytesIO, close) {
    BytesStream *stream = bytes_stream(args->self);
    TRY_BOOL(!stream->array || check_exports(stream));
    stream->array = NULL;
    stream->closed = true;
    return VALUE_NONE;
}

static Value bytes_true(Value self) {
    (void)TRY_PTR(open_bytes(self));
    return VALUE_TRUE;
}

METHOD(BytesIO, readable) { return bytes_true(args->self); }
METHOD(BytesIO, writable) { return bytes_true(args->self); }
METHOD(BytesIO, seekable) { return bytes_true(args->self); }
GETTER(BytesIO, closed) { return value_from_bool(bytes_stream(self)->closed); }

METHOD(BytesIO, __getstate__) { return memory_call_state("bytes_state", 1, &args->self); }
METHOD(BytesIO, __setstate__) { return memory_call_state("set_bytes_state", 2, (Value[]){args->self, args->state}); }

GETTER(BytesIO, __dict__) { return instance_dict_get(self); }
SETTER(BytesIO, __dict__) { return instance_dict_set(self, value); }
