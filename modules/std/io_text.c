// TextIOWrapper: text over a stream of bytes. What has been read but not yet given stands as UTF-8 in one buffer, with
// the line ends of the file, so that the position is known exactly.
#include "gen/io.h"

#include <string.h>

#include "core/utf8.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "modules/std/io_parts.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/shape.h"
#include "objects/text_codec.h"
#include "services/environment.h"
#include "vm/api.h"

typedef enum {
    NEWLINE_TRANSLATE,
    NEWLINE_UNIVERSAL,
    NEWLINE_FIXED
} NewlineMode;

typedef struct {
    Object object;
    Dict *attributes;
    Value buffer;  // the stream of bytes; VALUE_NULL when detached
    Str *encoding, *errors;
    Value mode_text;  // the mode given to open(); VALUE_NULL if none was
    char *text;       // buffer: decoded UTF-8 text not yet given, [start, end)
    size_t start, end;
    uint8_t partial[UTF8_MAX_BYTES];  // the first bytes of a code point whose rest has not been read
    uint8_t partial_length;
    uint8_t mode;  // NewlineMode
    bool at_end, utf8, line_buffering, write_through;
    bool has_read;   // the encoding is fixed from then on
    bool iterating;  // next() has been called and has not come to the end
    LineEndings seen;
    char newline[3];  // NEWLINE_FIXED: ends a line; written for "\n"
} TextWrapper;

static TextWrapper *wrapper_of(Value self) { return (TextWrapper *)value_object(self); }

static void wrapper_trace(Object *self) {
    TextWrapper *wrapper = (TextWrapper *)self;
    gc_visit_object(wrapper->attributes);
    gc_visit(wrapper->buffer);
    gc_visit(wrapper->mode_text);
    gc_visit_object(wrapper->encoding);
    gc_visit_object(wrapper->errors);
    gc_visit_buffer(&wrapper->text);
}

static Value wrapper_repr(Value self) {
    TextWrapper *wrapper = wrapper_of(self);
    bool attached = !value_is_null(wrapper->buffer);
    Value name = attached ? TRY(object_find_attr(wrapper->buffer, NAME(name))) : VALUE_UNDEF;
    Value mode = attached ? TRY(object_find_attr(self, NAME(mode))) : VALUE_UNDEF;
    Str *shown_name = TRY_PTR(value_is_undef(name) ? str_from_c("") : str_format(" name=%R", name));
    Str *shown_mode = TRY_PTR(value_is_undef(mode) ? str_from_c("") : str_format(" mode=%R", mode));
    Value encoding = value_from_object(wrapper->encoding);
    return value_from_object(
        TRY_PTR(str_format("<_io.TextIOWrapper%S%S encoding=%R>", shown_name, shown_mode, encoding)));
}

static TextWrapper *open_wrapper(Value self) {
    TextWrapper *wrapper = wrapper_of(self);
    if (value_is_null(wrapper->buffer)) {
        return raise_null(&ValueError_type, "underlying buffer has been detached");
    }
    Value closed = TRY_OR(object_find_attr(wrapper->buffer, NAME(closed)), NULL);
    bool is_closed = false;
    TRY_BOOL_OR(value_is_undef(closed) || object_truth(closed, &is_closed), NULL);
    return is_closed ? raise_null(&ValueError_type, "I/O operation on closed file.") : wrapper;
}

// Setting up
// ------------------------------------------------------------------------------------------------------------

static bool set_newline(TextWrapper *wrapper, Value newline) {
    if (value_is_none(newline)) {
        wrapper->mode = NEWLINE_TRANSLATE;
        strcpy(wrapper->newline, "\n");
        return true;
    }
    if (!value_is_str(newline)) {
        return raise_false(&TypeError_type, "TextIOWrapper() argument 'newline' must be str or None, not %T", newline);
    }
    const Str *text = value_str(newline);
    const char *t = str_text(text);
    bool known = text->length == 0 || (text->length == 1 && (t[0] == '\n' || t[0] == '\r')) ||
                 (text->length == 2 && memcmp(t, "\r\n", 2) == 0);
    if (!known) {
        return raise_false(&ValueError_type, "illegal newline value: %S", text);
    }
    wrapper->mode = text->length ? NEWLINE_FIXED : NEWLINE_UNIVERSAL;
    strcpy(wrapper->newline, "\n");
    if (text->length) {
        memcpy(wrapper->newline, t, text->length);
        wrapper->newline[text->length] = '\0';
    }
    return true;
}

// An encoding that module codecs knows, of text. False = raised.
static bool check_registered(Str *name) {
    Value module = vm_import("_io_more"), argument = value_from_object(name);
    if (value_is_raised(module) && error_matches(&ImportError_type)) {
        error_clear();
        return raise_false(&LookupError_type, "unknown encoding: %S", name);
    }
    Str *check = TRY_PTR_OR(str_intern("_check_encoding", 15), false);
    return !value_is_raised(vm_call_method(TRY_OR(module, false), check, 1, &argument));
}

static bool check_option(Value option, const char *function, const char *name) {
    return value_is_none(option) || value_is_str(option) ||
           raise_false(&TypeError_type, "%s() argument '%s' must be str or None, not %T", function, name, option);
}

static bool set_encoding(TextWrapper *wrapper, Value encoding, Value errors) {
    TRY_BOOL_OR(check_option(encoding, "TextIOWrapper", "encoding") && check_option(errors, "TextIOWrapper", "errors"),
                false);
    Str *name = value_is_none(encoding) ? TRY_PTR_OR(str_from_c("UTF-8"), false) : value_str(encoding);
    Codec codec;
    TRY_BOOL_OR(codec_check_name(name), false);
    wrapper->encoding = name;
    wrapper->errors = value_is_none(errors) ? TRY_PTR_OR(str_from_c("strict"), false) : value_str(errors);
    bool known = codec_known(name, &codec);
    TRY_BOOL_OR(known || check_registered(name), false);
    wrapper->utf8 = known && (codec.kind == CODEC_UTF8 || codec.kind == CODEC_ASCII);
    return true;
}

METHOD(TextIOWrapper, __init__) {
    TextWrapper *wrapper = wrapper_of(args->self);
    wrapper->buffer = VALUE_NULL;
    TRY_BOOL(set_encoding(wrapper, args->encoding, args->errors));
    TRY_BOOL(set_newline(wrapper, args->newline));
    (void)TRY(object_get_attr(args->buffer, NAME(readable)));
    wrapper->line_buffering = args->line_buffering;
    wrapper->write_through = args->write_through;
    wrapper->mode_text = VALUE_NULL;
    wrapper->buffer = args->buffer;
    return VALUE_NONE;
}

METHOD(TextIOWrapper, reconfigure) {
    TextWrapper *wrapper = TRY_PTR(open_wrapper(args->self));
    bool recodes = !value_is_none(args->encoding) || !value_is_none(args->errors) || !value_is_undef(args->newline);
    TRY_BOOL(check_option(args->encoding, "reconfigure", "encoding") &&
             check_option(args->errors, "reconfigure", "errors"));
    if (recodes && wrapper->has_read) {
        return io_unsupported(
            MESSAGE("It is not possible to set the encoding or newline of stream after the first read"));
    }
    (void)TRY(vm_call_method(args->self, NAME(flush), 0, NULL));
    if (!value_is_none(args->encoding) || !value_is_none(args->errors)) {
        Value encoding = value_is_none(args->encoding) ? value_from_object(wrapper->encoding) : args->encoding;
        TRY_BOOL(set_encoding(wrapper, encoding, args->errors));
    }
    if (!value_is_undef(args->newline)) {
        TRY_BOOL(set_newline(wrapper, args->newline));
    }
    if (!value_is_none(args->line_buffering)) {
        TRY_BOOL(object_truth(args->line_buffering, &wrapper->line_buffering));
    }
    if (!value_is_none(args->write_through)) {
        TRY_BOOL(object_truth(args->write_through, &wrapper->write_through));
    }
    return VALUE_NONE;
}

// Reading
// ---------------------------------------------------------------------------------------------------------------

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
    TextWrapper *wrapper = TRY_PTR(open_wrapper(args->self));
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
    TextWrapper *wrapper = TRY_PTR(open_wrapper(args->self));
    intptr_t limit;
    TRY_BOOL(io_size_argument(args->size, &limit));
    TRY_BOOL(check_readable(wrapper));
    return read_line(wrapper, limit);
}

static Value wrapper_next(Value self) {
    TextWrapper *wrapper = TRY_PTR(open_wrapper(self));
    TRY_BOOL(check_readable(wrapper));
    wrapper->iterating = true;
    Value line = TRY(read_line(wrapper, -1));
    wrapper->iterating = value_str(line)->length > 0;
    return wrapper->iterating ? line : STOP;
}

const Slots TextIOWrapper_slots = {.size = sizeof(TextWrapper),
                                   .dict_offset = offsetof(TextWrapper, attributes),
                                   .type_flags = TYPE_WEAKREFS,
                                   .trace = wrapper_trace,
                                   .repr = wrapper_repr,
                                   .iter = io_iterate,
                                   .next = wrapper_next};

// Writing
// -----------------------------------------------------------------------------------------------------------------

// How many bytes of the stream have been read but not given. In encodings other than UTF-8 they are encoded again to
// see; a byte order mark stands only at the beginning of a file and is not counted.
static Value bytes_ahead(const TextWrapper *wrapper) {
    size_t ahead = wrapper->end - wrapper->start;
    if (wrapper->utf8 || ahead == 0) {
        return int_from_size(ahead + wrapper->partial_length);
    }
    Str *text = TRY_PTR(str_new(wrapper->text + wrapper->start, ahead)), *empty = TRY_PTR(str_new("", 0));
    Value bytes = TRY(text_encode(text, wrapper->encoding, wrapper->errors));
    Value mark = TRY(text_encode(empty, wrapper->encoding, wrapper->errors));
    return int_from_size(value_bytes(bytes)->length - value_bytes(mark)->length);
}

// Go back by what was read ahead, so that writing happens where the program believes it stands.
static bool drop_read_ahead(TextWrapper *wrapper) {
    size_t ahead = wrapper->end - wrapper->start + wrapper->partial_length;
    if (ahead == 0) {
        return true;
    }
    Value distance = TRY_OR(bytes_ahead(wrapper), false);
    wrapper->start = wrapper->end = wrapper->partial_length = 0;
    const Value arguments[] = {TRY_OR(object_unary(OP_NEG, distance), false), value_from_small_int(1)};
    return !value_is_raised(vm_call_method(wrapper->buffer, NAME(seek), 2, arguments));
}

static Str *with_newlines(const TextWrapper *wrapper, Str *text) {
    StrBuilder builder;
    str_builder_init(&builder);
    const char *begin = str_text(text), *end = begin + text->length;
    while (begin < end) {
        const char *newline = memchr(begin, '\n', (size_t)(end - begin));
        str_builder_add(&builder, begin, (size_t)((newline ? newline : end) - begin));
        if (!newline) {
            break;
        }
        str_builder_add_c(&builder, wrapper->newline);
        begin = newline + 1;
    }
    Value result = str_builder_finish(&builder);
    return value_is_raised(result) ? NULL : value_str(result);
}

// The bytes to write: a byte order mark only at the beginning of the stream.
static Value encode_here(const TextWrapper *wrapper, Str *text) {
    Value bytes = TRY(text_encode(text, wrapper->encoding, wrapper->errors));
    if (wrapper->utf8) {
        return bytes;
    }
    Str *empty = TRY_PTR(str_new("", 0));
    size_t mark = value_bytes(TRY(text_encode(empty, wrapper->encoding, wrapper->errors)))->length;
    bool written;
    if (mark == 0) {
        return bytes;
    }
    TRY_BOOL(object_truth(TRY(vm_call_method(wrapper->buffer, NAME(tell), 0, NULL)), &written));
    const Bytes *all = value_bytes(bytes);
    return written ? value_from_object(TRY_PTR(bytes_new(bytes_data(all) + mark, all->length - mark))) : bytes;
}

static bool is_plain_utf8(const TextWrapper *wrapper, const Str *text) { return wrapper->utf8 && str_is_ascii(text); }

METHOD(TextIOWrapper, write) {
    TextWrapper *wrapper = TRY_PTR(open_wrapper(args->self));
    if (environment_names()->is_board && io_console_write_text(wrapper->buffer, args->text)) {
        return int_from_size(value_bytes(args->text)->length);  // clients of boards write bytes to sys.stdout
    }
    if (!value_is_instance(args->text, &str_type)) {
        return raise_error(&TypeError_type, "write() argument must be str, not %T", args->text);
    }
    Str *text = value_str(args->text);
    size_t code_points = str_code_points(text);
    bool has_newline = memchr(str_text(text), '\n', text->length) != NULL;
    if (has_newline && wrapper->mode == NEWLINE_FIXED && strcmp(wrapper->newline, "\n") != 0) {
        text = TRY_PTR(with_newlines(wrapper, text));
    }
    TRY_BOOL(drop_read_ahead(wrapper));
    if (file_is_file(wrapper->buffer) && is_plain_utf8(wrapper, text)) {
        FileObject *file = (FileObject *)value_object(wrapper->buffer);
        if (!(file->flags & FILE_WRITABLE)) {
            return io_unsupported("not writable");
        }
        TRY_BOOL(file_write(file, (const uint8_t *)str_text(text), text->length));
    } else {
        Value bytes = TRY(encode_here(wrapper, text));
        if (!io_console_write_text(wrapper->buffer, bytes)) {
            (void)TRY(vm_call_method(wrapper->buffer, NAME(write), 1, &bytes));
        }
    }
    if (wrapper->write_through || (has_newline && wrapper->line_buffering)) {
        (void)TRY(vm_call_method(wrapper->buffer, NAME(flush), 0, NULL));
    }
    return int_from_size(code_points);
}

// Positions and the rest
// ------------------------------------------------------------------------------------------------

METHOD(TextIOWrapper, seek) {
    TextWrapper *wrapper = TRY_PTR(open_wrapper(args->self));
    bool zero;
    TRY_BOOL(object_equal(args->offset, value_from_small_int(0), &zero));
    if (args->whence == 1 && !zero) {
        return io_unsupported("can't do nonzero cur-relative seeks");
    }
    if (args->whence == 2 && !zero) {
        return io_unsupported("can't do nonzero end-relative seeks");
    }
    if (args->whence < 0 || args->whence > 2) {
        return raise_error(&ValueError_type, "invalid whence (%zd, should be 0, 1 or 2)", args->whence);
    }
    if (args->whence == 0 && value_is_small_int(args->offset) && value_small_int(args->offset) < 0) {
        return raise_error(&ValueError_type, "negative seek position %R", args->offset);
    }
    TRY_BOOL(drop_read_ahead(wrapper));
    wrapper->seen.after_cr = wrapper->iterating = wrapper->has_read = false;
    const Value arguments[] = {args->offset, value_from_small_int(args->whence)};
    return vm_call_method(wrapper->buffer, NAME(seek), 2, arguments);
}

METHOD(TextIOWrapper, tell) {
    TextWrapper *wrapper = TRY_PTR(open_wrapper(args->self));
    if (wrapper->iterating) {
        return raise_error(&OSError_type, "telling position disabled by next() call");
    }
    Value position = TRY(vm_call_method(wrapper->buffer, NAME(tell), 0, NULL));
    return object_binary(OP_SUB, position, TRY(bytes_ahead(wrapper)));
}

METHOD(TextIOWrapper, truncate) {
    TextWrapper *wrapper = TRY_PTR(open_wrapper(args->self));
    TRY_BOOL(drop_read_ahead(wrapper));
    return vm_call_method(wrapper->buffer, NAME(truncate), 1, &args->size);
}

// The stream below complains itself if it is closed.
static Value forward(Value self, Str *method) {
    TextWrapper *wrapper = wrapper_of(self);
    if (value_is_null(wrapper->buffer)) {
        return raise_error(&ValueError_type, "underlying buffer has been detached");
    }
    return vm_call_method(wrapper->buffer, method, 0, NULL);
}

METHOD(TextIOWrapper, flush) {
    (void)TRY_PTR(open_wrapper(args->self));
    return forward(args->self, NAME(flush));
}

METHOD(TextIOWrapper, readable) { return forward(args->self, NAME(readable)); }
METHOD(TextIOWrapper, writable) { return forward(args->self, NAME(writable)); }
METHOD(TextIOWrapper, seekable) { return forward(args->self, NAME(seekable)); }
METHOD(TextIOWrapper, isatty) { return forward(args->self, NAME(isatty)); }
METHOD(TextIOWrapper, fileno) { return forward(args->self, NAME(fileno)); }

METHOD(TextIOWrapper, close) {
    TextWrapper *wrapper = wrapper_of(args->self);
    if (value_is_null(wrapper->buffer)) {
        return raise_error(&ValueError_type, "underlying buffer has been detached");
    }
    bool closed, ok = true;
    TRY_BOOL(object_truth(TRY(object_get_attr(args->self, NAME(closed))), &closed));
    bool plain = !(wrapper->object.type->flags & TYPE_HEAP) && file_is_file(wrapper->buffer);
    if (!closed && !plain) {
        ok = !value_is_raised(vm_call_method(args->self, NAME(flush), 0, NULL));
    }
    buffer_free(&wrapper->text);
    wrapper->start = wrapper->end = wrapper->partial_length = 0;
    return closed ? VALUE_NONE : io_close_below(wrapper->buffer, ok);
}

METHOD(TextIOWrapper, detach) {
    TextWrapper *wrapper = TRY_PTR(open_wrapper(args->self));
    (void)TRY(vm_call_method(args->self, NAME(flush), 0, NULL));
    Value buffer = wrapper->buffer;
    wrapper->buffer = VALUE_NULL;
    return buffer;
}

static Value attached(Value self) {
    Value buffer = wrapper_of(self)->buffer;
    return value_is_null(buffer) ? raise_error(&ValueError_type, "underlying buffer has been detached") : buffer;
}

GETTER(TextIOWrapper, buffer) {
    Value buffer = wrapper_of(self)->buffer;
    return value_is_null(buffer) ? VALUE_NONE : buffer;
}

GETTER(TextIOWrapper, encoding) { return value_from_object(wrapper_of(self)->encoding); }
GETTER(TextIOWrapper, errors) { return value_from_object(wrapper_of(self)->errors); }
GETTER(TextIOWrapper, line_buffering) { return value_from_bool(wrapper_of(self)->line_buffering); }

GETTER(TextIOWrapper, write_through) { return value_from_bool(wrapper_of(self)->write_through); }
GETTER(TextIOWrapper, newlines) {
    (void)TRY(attached(self));
    return line_endings_value(&wrapper_of(self)->seen);
}

GETTER(TextIOWrapper, name) { return object_get_attr(TRY(attached(self)), NAME(name)); }

GETTER(TextIOWrapper, closed) {
    Value buffer = TRY(attached(self));
    return object_get_attr(buffer, NAME(closed));
}

void text_wrapper_set_mode(Value wrapper, Value mode) { wrapper_of(wrapper)->mode_text = mode; }

// The mode as given to open(), or that of the stream below without its 'b'.
GETTER(TextIOWrapper, mode) {
    if (!value_is_null(wrapper_of(self)->mode_text)) {
        return wrapper_of(self)->mode_text;
    }
    Value mode = TRY(object_get_attr(TRY(attached(self)), NAME(mode)));
    if (!value_is_str(mode) || file_is_file(wrapper_of(self)->buffer)) {
        return raise_error(&AttributeError_type, "'_io.TextIOWrapper' object has no attribute 'mode'");
    }
    StrBuilder builder;
    str_builder_init(&builder);
    const Str *text = value_str(mode);
    for (size_t i = 0; i < text->length; i++) {
        if (str_text(text)[i] != 'b') {
            str_builder_add(&builder, str_text(text) + i, 1);
        }
    }
    return str_builder_finish(&builder);
}

GETTER(TextIOWrapper, __dict__) { return instance_dict_get(self); }
SETTER(TextIOWrapper, __dict__) { return instance_dict_set(self, value); }
