// TextIOWrapper: text over a stream of bytes; reading is in io_text_read.c. What has been read but not yet given stands
// as UTF-8 in one buffer, with the line ends of the file, so that the position is known exactly.
#include "gen/io.h"

#include <string.h>

#include "heap/buffer.h"
#include "heap/gc.h"
#include "modules/std/io_text.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/shape.h"
#include "objects/text_codec.h"
#include "services/environment.h"
#include "vm/api.h"

static void wrapper_trace(Object *self) {
    TextWrapper *wrapper = (TextWrapper *)self;
    gc_visit_object(wrapper->attributes);
    gc_visit(wrapper->buffer);
    gc_visit(wrapper->mode_text);
    gc_visit_object(wrapper->encoding);
    gc_visit_object(wrapper->errors);
    gc_visit_buffer(&wrapper->text);
}

// The stream below; one whose __init__() has not been called has none either.
static Value attached(Value self) {
    Value buffer = wrapper_of(self)->buffer;
    return value_is_null(buffer) ? raise_error(&ValueError_type, "underlying buffer has been detached") : buffer;
}

static Value text_or_none(Str *text) { return text ? value_from_object(text) : VALUE_NONE; }

static Value wrapper_repr(Value self) {
    TextWrapper *wrapper = wrapper_of(self);
    bool is_attached = !value_is_null(wrapper->buffer);
    Value name = is_attached ? TRY(object_find_attr(wrapper->buffer, NAME(name))) : VALUE_UNDEF;
    Value mode = is_attached ? TRY(object_find_attr(self, NAME(mode))) : VALUE_UNDEF;
    Str *shown_name = TRY_PTR(value_is_undef(name) ? str_from_c("") : str_format(" name=%R", name));
    Str *shown_mode = TRY_PTR(value_is_undef(mode) ? str_from_c("") : str_format(" mode=%R", mode));
    Value encoding = text_or_none(wrapper->encoding);
    return value_from_object(
        TRY_PTR(str_format("<_io.TextIOWrapper%S%S encoding=%R>", shown_name, shown_mode, encoding)));
}

TextWrapper *text_wrapper_open(Value self) {
    TextWrapper *wrapper = wrapper_of(self);
    Value closed = TRY_OR(object_find_attr(TRY_OR(attached(self), NULL), NAME(closed)), NULL);
    bool is_closed = false;
    TRY_BOOL_OR(value_is_undef(closed) || object_truth(closed, &is_closed), NULL);
    return is_closed ? raise_null(&ValueError_type, "I/O operation on closed file.") : wrapper;
}

const Slots TextIOWrapper_slots = {.size = sizeof(TextWrapper),
                                   .dict_offset = offsetof(TextWrapper, attributes),
                                   .type_flags = TYPE_WEAKREFS,
                                   .trace = wrapper_trace,
                                   .repr = wrapper_repr,
                                   .iter = io_iterate,
                                   .next = text_wrapper_next};

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
    TextWrapper *wrapper = TRY_PTR(text_wrapper_open(args->self));
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
    TextWrapper *wrapper = TRY_PTR(text_wrapper_open(args->self));
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
    TextWrapper *wrapper = TRY_PTR(text_wrapper_open(args->self));
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
    TextWrapper *wrapper = TRY_PTR(text_wrapper_open(args->self));
    if (wrapper->iterating) {
        return raise_error(&OSError_type, "telling position disabled by next() call");
    }
    Value position = TRY(vm_call_method(wrapper->buffer, NAME(tell), 0, NULL));
    return object_binary(OP_SUB, position, TRY(bytes_ahead(wrapper)));
}

METHOD(TextIOWrapper, truncate) {
    TextWrapper *wrapper = TRY_PTR(text_wrapper_open(args->self));
    TRY_BOOL(drop_read_ahead(wrapper));
    return vm_call_method(wrapper->buffer, NAME(truncate), 1, &args->size);
}

// The stream below complains itself if it is closed.
static Value forward(Value self, Str *method) { return vm_call_method(TRY(attached(self)), method, 0, NULL); }

METHOD(TextIOWrapper, flush) {
    (void)TRY_PTR(text_wrapper_open(args->self));
    return forward(args->self, NAME(flush));
}

METHOD(TextIOWrapper, readable) { return forward(args->self, NAME(readable)); }
METHOD(TextIOWrapper, writable) { return forward(args->self, NAME(writable)); }
METHOD(TextIOWrapper, seekable) { return forward(args->self, NAME(seekable)); }
METHOD(TextIOWrapper, isatty) { return forward(args->self, NAME(isatty)); }
METHOD(TextIOWrapper, fileno) { return forward(args->self, NAME(fileno)); }

METHOD(TextIOWrapper, close) {
    TextWrapper *wrapper = wrapper_of(args->self);
    bool closed, ok = true;
    (void)TRY(attached(args->self));
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
    TextWrapper *wrapper = TRY_PTR(text_wrapper_open(args->self));
    (void)TRY(vm_call_method(args->self, NAME(flush), 0, NULL));
    Value buffer = wrapper->buffer;
    wrapper->buffer = VALUE_NULL;
    return buffer;
}

GETTER(TextIOWrapper, buffer) {
    Value buffer = wrapper_of(self)->buffer;
    return value_is_null(buffer) ? VALUE_NONE : buffer;
}

GETTER(TextIOWrapper, encoding) { return text_or_none(wrapper_of(self)->encoding); }
GETTER(TextIOWrapper, errors) { return text_or_none(wrapper_of(self)->errors); }
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

// A program that wraps a stream itself tells the mode so.
SETTER(TextIOWrapper, mode) {
    wrapper_of(self)->mode_text = value_is_undef(value) ? VALUE_NULL : value;
    return true;
}

GETTER(TextIOWrapper, __dict__) { return instance_dict_get(self); }
SETTER(TextIOWrapper, __dict__) { return instance_dict_set(self, value); }
