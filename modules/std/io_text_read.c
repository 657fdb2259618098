// Reading of TextIOWrapper: pieces of bytes become text, whose lines and characters are given.
#include "gen/io.h"

#include <string.h>

#include "heap/buffer.h"
#include "modules/std/io_text.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/text_codec.h"
#include "vm/api.h"

// Make room for `more` bytes behind the text.
static bool reserve(TextWrapper *wrapper, size_t more) {
    if (wrapper->start > 0) {
        memmove(wrapper->text, wrapper->text + wrapper->start, wrapper->end - wrapper->start);
        wrapper->end -= wrapper->start;
        wrapper->start = 0;
    }
    size_t needed = wrapper->end + more;
    return needed <= buffer_capacity(&wrapper->text) || buffer_resize(&wrapper->text, buffer_grown_capacity(needed));
}

static bool append_text(TextWrapper *wrapper, const char *text, size_t length) {
    TRY_BOOL_OR(reserve(wrapper, length), false);
    if (wrapper->mode != NEWLINE_FIXED) {
        line_endings_add(&wrapper->seen, text, length);
    }
    if (length > 0) {
        memcpy(wrapper->text + wrapper->end, text, length);
    }
    wrapper->end += length;
    return true;
}

// Append bytes of a UTF-8 stream, keeping an unfinished code point for the next piece.
static bool append_utf8(TextWrapper *wrapper, const uint8_t *data, size_t length, bool final) {
    uint8_t joined[IO_BUFFER_BYTES + UTF8_MAX_BYTES];
    memcpy(joined, wrapper->partial, wrapper->partial_length);
    if (length > 0) {
        memcpy(joined + wrapper->partial_length, data, length);
    }
    size_t total = wrapper->partial_length + length;
    wrapper->partial_length = 0;
    size_t valid = utf8_validate((const char *)joined, total, UTF8_STRICT);
    bool ascii_only = wrapper->encoding->length == 5 && memcmp(str_text(wrapper->encoding), "ascii", 5) == 0;
    if (valid < total && !final && total - valid < UTF8_MAX_BYTES &&
        utf8_invalid_length((const char *)joined + valid, (const char *)joined + total) == total - valid) {
        wrapper->partial_length = (uint8_t)(total - valid);
        memcpy(wrapper->partial, joined + valid, wrapper->partial_length);
        total = valid;
    }
    if (valid == total && !ascii_only) {
        return append_text(wrapper, (const char *)joined, total);
    }
    Value bytes = value_from_object(TRY_PTR_OR(bytes_new(joined, total), false));
    Str *text = value_str(TRY_OR(text_decode(bytes, wrapper->encoding, wrapper->errors), false));
    return append_text(wrapper, str_text(text), text->length);
}

// Other encodings are decoded whole.
static bool append_all(TextWrapper *wrapper) {
    const Value all = value_from_small_int(-1);
    Value bytes = TRY_OR(vm_call_method(wrapper->buffer, NAME(read), 1, &all), false);
    Str *text = value_str(TRY_OR(text_decode(bytes, wrapper->encoding, wrapper->errors), false));
    wrapper->at_end = true;
    return append_text(wrapper, str_text(text), text->length);
}

static bool read_from_file(TextWrapper *wrapper) {
    FileObject *file = (FileObject *)value_object(wrapper->buffer);
    uint8_t data[IO_BUFFER_BYTES];
    size_t done;
    if (!(file->flags & FILE_READABLE)) {
        return (void)io_unsupported("not readable"), false;
    }
    TRY_BOOL_OR(file_read_some(file, data, sizeof data, &done), false);
    wrapper->at_end = done == 0;
    return append_utf8(wrapper, data, done, wrapper->at_end);
}

// A stream may give more than it was asked for.
static bool append_pieces(TextWrapper *wrapper, BufferView view) {
    for (size_t done = 0, count; done < view.length; done += count) {
        count = MIN(view.length - done, IO_BUFFER_BYTES);
        TRY_BOOL_OR(append_utf8(wrapper, (const uint8_t *)view.data + done, count, false), false);
    }
    return true;
}

static bool read_from_stream(TextWrapper *wrapper) {
    BufferView view;
    const Value size = value_from_small_int(IO_BUFFER_BYTES);
    Value reader = TRY_OR(object_find_attr(wrapper->buffer, NAME(read1)), false);
    if (value_is_undef(reader)) {
        reader = TRY_OR(object_get_attr(wrapper->buffer, NAME(read)), false);
    }
    Value piece = TRY_OR(vm_call_1(reader, size), false);
    if (!value_is_any_bytes(piece)) {
        return raise_false(&TypeError_type, "underlying read1() should have returned a bytes-like object, not '%T'",
                           piece);
    }
    TRY_BOOL_OR(object_buffer(piece, &view, false), false);
    wrapper->at_end = view.length == 0;
    return wrapper->at_end ? append_utf8(wrapper, NULL, 0, true) : append_pieces(wrapper, view);
}

// Read one more piece. Sets at_end when there is no more.
static bool read_piece(TextWrapper *wrapper) {
    wrapper->has_read = true;
    if (!wrapper->utf8) {
        return append_all(wrapper);
    }
    return file_is_file(wrapper->buffer) ? read_from_file(wrapper) : read_from_stream(wrapper);
}

// newline=None: "\r\n" and "\r" become "\n". Returns the new length.
static size_t translate_newlines(char *text, size_t length) {
    char *first = memchr(text, '\r', length);
    if (!first) {
        return length;
    }
    char *out = first;
    for (const char *in = first, *end = text + length; in < end; in++) {
        if (*in == '\r') {
            in += in + 1 < end && in[1] == '\n';
            *out++ = '\n';
        } else {
            *out++ = *in;
        }
    }
    return (size_t)(out - text);
}

static Value take(TextWrapper *wrapper, size_t bytes) {
    char *text = wrapper->text + wrapper->start;
    size_t length = wrapper->mode == NEWLINE_TRANSLATE && bytes > 0 ? translate_newlines(text, bytes) : bytes;
    Str *result = TRY_PTR(str_new(text, length));
    wrapper->start += bytes;
    return value_from_object(result);
}

// The length in bytes of the next `wanted` characters as the program sees them; *found: how many of them there are.
static size_t measure(const TextWrapper *wrapper, size_t wanted, size_t *found) {
    const char *text = wrapper->text + wrapper->start;
    size_t available = wrapper->end - wrapper->start, at = 0;
    if (available == 0 || wrapper->mode != NEWLINE_TRANSLATE || !memchr(text, '\r', available)) {
        size_t bytes = available ? utf8_offset(text, available, wanted) : 0;
        *found = bytes < available ? wanted : MIN(wanted, utf8_count(text, available));
        return bytes;
    }
    for (*found = 0; *found < wanted && at < available; *found += 1) {
        if (text[at] != '\r') {
            at += utf8_sequence_length(text[at]);
        } else if (at + 1 < available || wrapper->at_end) {
            at += 1 + (at + 1 < available && text[at + 1] == '\n');
        } else {
            break;  // whether "\n" follows is not known yet
        }
    }
    return at;
}

static bool check_readable(TextWrapper *wrapper) {
    Value readable = TRY_OR(vm_call_method(wrapper->buffer, NAME(readable), 0, NULL), false);
    return value_same(readable, VALUE_TRUE) || ((void)io_unsupported("not readable"), false);
}

METHOD(TextIOWrapper, read) {
    TextWrapper *wrapper = TRY_PTR(text_wrapper_open(args->self));
    intptr_t size;
    TRY_BOOL(io_size_argument(args->size, &size));
    TRY_BOOL(check_readable(wrapper));
    wrapper->at_end = false;
    if (size < 0 && wrapper->partial_length == 0 && !file_is_file(wrapper->buffer)) {
        wrapper->has_read = true;
        TRY_BOOL(append_all(wrapper));
    }
    for (;;) {
        size_t found, bytes = size < 0 ? 0 : measure(wrapper, (size_t)size, &found);
        if (size >= 0 && found == (size_t)size) {
            return take(wrapper, bytes);
        }
        if (wrapper->at_end) {
            return take(wrapper, wrapper->end - wrapper->start);
        }
        TRY_BOOL(read_piece(wrapper));
        TRY_BOOL(vm_poll());
    }
}

// Length of the line in [start, end), or 0 if its end has not been read. `from`: bytes already searched.
static size_t find_line(const TextWrapper *wrapper, size_t from) {
    const char *begin = wrapper->text + wrapper->start;
    size_t length = wrapper->end - wrapper->start;
    if (length == 0) {
        return 0;
    }
    if (wrapper->mode != NEWLINE_FIXED) {
        for (size_t i = from ? from - 1 : 0; i < length; i++) {
            if (begin[i] == '\n') {
                return i + 1;
            }
            if (begin[i] == '\r' && (i + 1 < length || wrapper->at_end)) {
                return i + 1 + (i + 1 < length && begin[i + 1] == '\n');
            }
        }
        return 0;
    }
    size_t ending = strlen(wrapper->newline);
    size_t start = from >= ending ? from - ending + 1 : 0;
    const char *found = memmem(begin + start, length - start, wrapper->newline, ending);
    return found ? (size_t)(found - begin) + ending : 0;
}

static Value read_line(TextWrapper *wrapper, intptr_t limit) {
    size_t searched = 0;
    wrapper->at_end = false;
    for (;;) {
        size_t available = wrapper->end - wrapper->start;
        size_t line = find_line(wrapper, searched);
        if (line == 0 && wrapper->at_end) {
            line = available;
        }
        if (limit >= 0) {
            size_t found, allowed = measure(wrapper, (size_t)limit, &found);
            line = found == (size_t)limit && (line == 0 || allowed < line) ? allowed : line;
        }
        if (line > 0 || wrapper->at_end || limit == 0) {
            return take(wrapper, line);
        }
        searched = available;
        TRY_BOOL(read_piece(wrapper));
        TRY_BOOL(vm_poll());
    }
}

METHOD(TextIOWrapper, readline) {
    TextWrapper *wrapper = TRY_PTR(text_wrapper_open(args->self));
    intptr_t limit;
    TRY_BOOL(io_size_argument(args->size, &limit));
    TRY_BOOL(check_readable(wrapper));
    return read_line(wrapper, limit);
}

Value text_wrapper_next(Value self) {
    TextWrapper *wrapper = TRY_PTR(text_wrapper_open(self));
    TRY_BOOL(check_readable(wrapper));
    wrapper->iterating = true;
    Value line = TRY(read_line(wrapper, -1));
    wrapper->iterating = value_str(line)->length > 0;
    return wrapper->iterating ? line : STOP;
}
