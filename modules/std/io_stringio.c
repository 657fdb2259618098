// StringIO: UTF-8 in a buffer. Positions count code points; `offset` is the byte offset of `position`.
#include "gen/io.h"

#include <string.h>

#include "core/utf8.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "modules/std/io_memory.h"
#include "objects/int.h"
#include "objects/shape.h"
#include "vm/api.h"

typedef struct {
    Object object;
    Dict *attributes;
    char *text;     // buffer
    size_t length;  // bytes
    size_t code_points;
    size_t position;    // may be beyond the end
    size_t offset;      // valid while position <= code_points
    bool open, closed;  // neither before __init__()
    bool translate;     // newline=None: "\r\n" and "\r" become "\n"
    bool universal;     // newline=None or '': a line may end in any of the three
    LineEndings seen;   // universal: the line ends that were written
    char newline[3];    // what "\n" is written as, and ends a line
} TextStream;

static TextStream *text_stream(Value self) { return (TextStream *)value_object(self); }

static void text_stream_trace(Object *self) {
    gc_visit_object(((TextStream *)self)->attributes);
    gc_visit_buffer(&((TextStream *)self)->text);
}

static TextStream *open_text(Value self) {
    TextStream *stream = text_stream(self);
    return stream->open ? stream : raise_null(&ValueError_type, "I/O operation on closed file");
}

// The byte offset of a code point that exists, from the nearer known place.
static size_t offset_of(const TextStream *stream, size_t position) {
    if (stream->length == stream->code_points) {
        return position;
    }
    size_t at = 0, offset = 0;
    if (stream->position <= position && stream->position <= stream->code_points) {
        at = stream->position;
        offset = stream->offset;
    }
    for (; at < position; at++) {
        offset += utf8_sequence_length((uint8_t)stream->text[offset]);
    }
    return offset;
}

static void move_to(TextStream *stream, size_t position) {
    if (position <= stream->code_points) {
        stream->offset = offset_of(stream, position);
    }
    stream->position = position;
}

// Replace `old_bytes` at the offset by `new_bytes` of new text. False = raised.
static bool splice(TextStream *stream, size_t old_bytes, const char *text, size_t new_bytes) {
    if (old_bytes == 0 && new_bytes == 0) {
        return true;  // there may be no buffer yet
    }
    size_t length = stream->length - old_bytes + new_bytes;
    size_t tail = stream->length - stream->offset - old_bytes;
    if (length > buffer_capacity(&stream->text)) {
        TRY_BOOL_OR(buffer_resize(&stream->text, buffer_grown_capacity(length)), false);
    }
    memmove(stream->text + stream->offset + new_bytes, stream->text + stream->offset + old_bytes, tail);
    memcpy(stream->text + stream->offset, text, new_bytes);
    stream->length = length;
    return true;
}

// A seek beyond the end is filled with NULs by the next write.
static bool pad_to_position(TextStream *stream) {
    size_t missing = stream->position > stream->code_points ? stream->position - stream->code_points : 0;
    if (missing == 0) {
        return true;
    }
    TRY_BOOL_OR(buffer_resize(&stream->text, stream->length + missing), false);
    memset(stream->text + stream->length, 0, missing);
    stream->length += missing;
    stream->code_points += missing;
    stream->offset = stream->length;
    return true;
}

static bool write_text(TextStream *stream, const char *text, size_t bytes, size_t count) {
    TRY_BOOL_OR(pad_to_position(stream), false);
    size_t replaced = MIN(count, stream->code_points - stream->position);
    size_t old_bytes = 0;
    for (size_t i = 0; i < replaced; i++) {
        old_bytes += utf8_sequence_length((uint8_t)stream->text[stream->offset + old_bytes]);
    }
    TRY_BOOL_OR(splice(stream, old_bytes, text, bytes), false);
    stream->code_points += count - replaced;
    stream->position += count;
    stream->offset += bytes;
    return true;
}

// Write with the newline rule applied.
static bool write_translated(TextStream *stream, const Str *str) {
    if (stream->universal) {
        line_endings_add(&stream->seen, str_text(str), str->length);
        stream->seen.cr |= stream->seen.after_cr;  // what is written later does not change what was counted
        stream->seen.after_cr = false;
    }
    bool changes = stream->translate ? memchr(str_text(str), '\r', str->length) != NULL
                                     : stream->newline[0] == '\r' && memchr(str_text(str), '\n', str->length);
    if (!changes) {
        return write_text(stream, str_text(str), str->length, str_code_points(str));
    }
    const char *text = str_text(str), *end = text + str->length;
    while (text < end) {
        size_t plain = 0;
        while (text + plain < end && text[plain] != '\n' && !(stream->translate && text[plain] == '\r')) {
            plain++;
        }
        TRY_BOOL_OR(write_text(stream, text, plain, utf8_count(text, plain)), false);
        text += plain;
        if (text < end) {
            const char *newline = stream->translate ? "\n" : stream->newline;
            TRY_BOOL_OR(write_text(stream, newline, strlen(newline), strlen(newline)), false);
            text += text[0] == '\r' && text + 1 < end && text[1] == '\n' ? 2 : 1;
        }
    }
    return true;
}

// Length in bytes of the line at the offset.
static size_t line_bytes(const TextStream *stream) {
    const char *begin = stream->text + stream->offset;
    size_t left = stream->length - stream->offset;
    size_t ending = strlen(stream->newline);
    for (size_t i = 0; i < left; i++) {
        if (stream->universal ? begin[i] == '\n'
                              : i + ending <= left && memcmp(begin + i, stream->newline, ending) == 0) {
            return i + (stream->universal ? 1 : ending);
        }
        if (stream->universal && begin[i] == '\r') {
            return i + 1 + (i + 1 < left && begin[i + 1] == '\n');
        }
    }
    return left;
}

static Value take_text(TextStream *stream, size_t bytes, intptr_t limit) {
    const char *begin = stream->text + stream->offset;
    size_t count = utf8_count(begin, bytes);
    if (limit >= 0 && (size_t)limit < count) {
        count = (size_t)limit;
        bytes = offset_of(stream, stream->position + count) - stream->offset;
    }
    Str *str = TRY_PTR(str_new(begin, bytes));
    stream->position += count;
    stream->offset += bytes;
    return value_from_object(str);
}

static Value text_line(TextStream *stream, intptr_t limit) {
    if (stream->position >= stream->code_points) {
        return value_from_object(TRY_PTR(str_new("", 0)));
    }
    return take_text(stream, line_bytes(stream), limit);
}

static Value text_stream_next(Value self) {
    Value line = TRY(text_line(TRY_PTR(open_text(self)), -1));
    return value_str(line)->length ? line : STOP;
}

const Slots StringIO_slots = {.size = sizeof(TextStream),
                              .type_flags = TYPE_WEAKREFS,
                              .dict_offset = offsetof(TextStream, attributes),
                              .trace = text_stream_trace,
                              .iter = io_iterate,
                              .next = text_stream_next};

static bool set_newline(TextStream *stream, Value newline) {
    stream->translate = value_is_none(newline);
    const Str *text = value_is_none(newline) ? NULL : value_str(newline);
    if (text && !value_is_str(newline)) {
        return raise_false(&TypeError_type, "newline must be str or None, not %T", newline);
    }
    bool known = !text || text->length == 0 || (text->length == 1 && strchr("\r\n", str_text(text)[0])) ||
                 (text->length == 2 && memcmp(str_text(text), "\r\n", 2) == 0);
    if (!known) {
        return raise_false(&ValueError_type, "illegal newline value: %R", newline);
    }
    stream->universal = !text || text->length == 0;
    strcpy(stream->newline, "\n");
    if (text && text->length) {
        memcpy(stream->newline, str_text(text), text->length);
        stream->newline[text->length] = '\0';
    }
    return true;
}

METHOD(StringIO, __init__) {
    TextStream *stream = text_stream(args->self);
    buffer_free(&stream->text);
    stream->length = stream->code_points = stream->position = stream->offset = 0;
    stream->seen = (LineEndings){0};
    TRY_BOOL(set_newline(stream, args->newline));
    stream->open = true;
    stream->closed = false;
    if (value_is_none(args->initial_value)) {
        return VALUE_NONE;
    }
    if (!value_is_instance(args->initial_value, &str_type)) {
        return raise_error(&TypeError_type, "initial_value must be str or None, not %T", args->initial_value);
    }
    TRY_BOOL(write_translated(stream, value_str(args->initial_value)));
    move_to(stream, 0);
    return VALUE_NONE;
}

METHOD(StringIO, read) {
    TextStream *stream = TRY_PTR(open_text(args->self));
    intptr_t size;
    TRY_BOOL(io_size_argument(args->size, &size));
    if (stream->position >= stream->code_points) {
        return value_from_object(TRY_PTR(str_new("", 0)));
    }
    return take_text(stream, stream->length - stream->offset, size);
}

METHOD(StringIO, readline) {
    TextStream *stream = TRY_PTR(open_text(args->self));
    intptr_t limit;
    TRY_BOOL(io_size_argument(args->size, &limit));
    return text_line(stream, limit);
}

METHOD(StringIO, write) {
    TextStream *stream = TRY_PTR(open_text(args->self));
    if (!value_is_instance(args->text, &str_type)) {
        return raise_error(&TypeError_type, "string argument expected, got '%T'", args->text);
    }
    TRY_BOOL(write_translated(stream, value_str(args->text)));
    return int_from_size(str_code_points(value_str(args->text)));
}

METHOD(StringIO, seek) {
    TextStream *stream = TRY_PTR(open_text(args->self));
    intptr_t number;
    TRY_BOOL(object_to_intptr(args->offset, &number));
    if (args->whence != 0 && number != 0 && args->whence <= 2 && args->whence >= 0) {
        return raise_error(&OSError_type, "Can't do nonzero cur-relative seeks");
    }
    size_t target;
    const size_t from[] = {0, stream->position, stream->code_points};
    TRY_BOOL(memory_seek_target(args->offset, args->whence, from, true, &target));
    move_to(stream, target);
    return int_from_size(target);
}

METHOD(StringIO, tell) { return int_from_size(TRY_PTR(open_text(args->self))->position); }

METHOD(StringIO, truncate) {
    TextStream *stream = TRY_PTR(open_text(args->self));
    intptr_t size = (intptr_t)stream->position;
    if (!value_is_none(args->size)) {
        TRY_BOOL(io_size_argument(args->size, &size));
    }
    if (size < 0) {
        return raise_error(&ValueError_type, "Negative size value %zd", size);
    }
    if ((size_t)size < stream->code_points) {
        stream->length = offset_of(stream, (size_t)size);
        stream->code_points = (size_t)size;
        stream->offset = MIN(stream->offset, stream->length);
    }
    return int_from_size((size_t)size);
}

METHOD(StringIO, getvalue) {
    TextStream *stream = TRY_PTR(open_text(args->self));
    return value_from_object(TRY_PTR(str_new(stream->text, stream->length)));
}

METHOD(StringIO, close) {
    TextStream *stream = text_stream(args->self);
    stream->open = false;
    stream->closed = true;
    buffer_free(&stream->text);
    return VALUE_NONE;
}

static Value text_true(Value self) {
    (void)TRY_PTR(open_text(self));
    return VALUE_TRUE;
}

METHOD(StringIO, flush) { return VALUE_NONE; }
METHOD(StringIO, readable) { return text_true(args->self); }
METHOD(StringIO, writable) { return text_true(args->self); }
METHOD(StringIO, seekable) { return text_true(args->self); }
GETTER(StringIO, newlines) {
    (void)TRY_PTR(open_text(self));
    return line_endings_value(&text_stream(self)->seen);
}

GETTER(StringIO, line_buffering) {
    (void)TRY_PTR(open_text(self));
    return VALUE_FALSE;
}

GETTER(StringIO, closed) { return value_from_bool(text_stream(self)->closed); }

METHOD(StringIO, __getstate__) {
    TextStream *stream = TRY_PTR(open_text(args->self));
    Value newline = VALUE_NONE;
    if (!stream->translate) {
        newline = value_from_object(TRY_PTR(str_from_c(stream->universal ? "" : stream->newline)));
    }
    return memory_call_state("text_state", 2, (Value[]){args->self, newline});
}

METHOD(StringIO, __setstate__) { return memory_call_state("set_text_state", 2, (Value[]){args->self, args->state}); }

GETTER(StringIO, __dict__) { return instance_dict_get(self); }
SETTER(StringIO, __dict__) { return instance_dict_set(self, value); }
