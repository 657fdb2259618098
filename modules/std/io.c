// open() and the standard streams.
#include "gen/io.h"

#include <string.h>

#include "heap/gc.h"
#include "modules/std/io_parts.h"
#include "modules/std/lazy.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/text_codec.h"
#include "objects/type.h"
#include "vm/api.h"
#include "vm/host.h"
#include "vm/roots_registry.h"
#include "vm/thread.h"

MODULE_INIT(io) { return io_init(namespace); }

FUNCTION(io, __getattr__) {
    static const LazyName names[] = {
        {"BufferedRWPair", "_io_more"}, {"IncrementalNewlineDecoder", "_io_more"}, {"__all__", "_io_more"}};
    return lazy_attribute("io", names, ARRAY_LENGTH(names), args->name);
}

// open() --------------------------------------------------------------------------------------------------------------

enum {
    MODE_MAX = 8
};

typedef struct {
    char letters[MODE_MAX];  // for file_open(): one of "rwxa", perhaps "+"
    bool binary, both, reads;
} OpenMode;

static bool repeats(const Str *mode) {
    for (size_t i = 1; i < mode->length; i++) {
        if (memchr(str_text(mode), str_text(mode)[i], i)) {
            return true;
        }
    }
    return false;
}

static bool parse_mode(Str *mode, OpenMode *result) {
    size_t kinds = 0, text = 0, binary = 0, both = 0;
    char kind = 0;
    TRY_BOOL_OR(codec_check_name(mode), false);
    for (size_t i = 0; i < mode->length; i++) {
        char c = str_text(mode)[i];
        kinds += strchr("rwxa", c) != NULL && c;
        kind = strchr("rwxa", c) && c ? c : kind;
        text += c == 't';
        binary += c == 'b';
        both += c == '+';
        if (!c || !strchr("rwxatb+", c)) {
            return raise_false(&ValueError_type, "invalid mode: %R", value_from_object(mode));
        }
    }
    if (text > 1 || binary > 1 || both > 1 || mode->length > 4 || repeats(mode)) {
        return raise_false(&ValueError_type, "invalid mode: %R", value_from_object(mode));
    }
    if (text && binary) {
        return raise_false(&ValueError_type, "can't have text and binary mode at once");
    }
    if (kinds != 1) {
        return raise_formatted_false(
            &ValueError_type,
            kinds ? MESSAGE("must have exactly one of create/read/write/append mode")
                  : MESSAGE("Must have exactly one of create/read/write/append mode and at most one plus"));
    }
    *result = (OpenMode){.letters = {kind, both ? '+' : '\0'}, .binary = binary, .both = both, .reads = kind == 'r'};
    return true;
}

static const Type *file_class(const OpenMode *mode, intptr_t buffering) {
    if (buffering == 0) {
        return &FileIO_type;
    }
    return mode->both ? &BufferedRandom_type : mode->reads ? &BufferedReader_type : &BufferedWriter_type;
}

static bool check_text_or_none(Value option, const char *name) {
    if (value_is_none(option)) {
        return true;
    }
    if (!value_is_instance(option, &str_type)) {
        return raise_false(&TypeError_type, "open() argument '%s' must be str or None, not %T", name, option);
    }
    return codec_check_name(value_str(option));
}

static bool check_text_options(const struct io_open_function_args *args, const OpenMode *mode) {
    const char *problem = NULL;
    if (mode->binary) {
        problem = !value_is_none(args->encoding)  ? MESSAGE("binary mode doesn't take an encoding argument")
                  : !value_is_none(args->errors)  ? MESSAGE("binary mode doesn't take an errors argument")
                  : !value_is_none(args->newline) ? MESSAGE("binary mode doesn't take a newline argument")
                                                  : NULL;
    } else if (args->buffering == 0) {
        problem = MESSAGE("can't have unbuffered text I/O");
    }
    return !problem || raise_formatted_false(&ValueError_type, problem);
}

// A file that os.open() or an opener opened.
static Value open_number(const struct io_open_function_args *args) {
    Value module = TRY(vm_import("_os_more"));
    const Value arguments[] = {args->file,
                               value_from_object(args->mode),
                               TRY(int_from_i64(args->buffering)),
                               args->encoding,
                               args->errors,
                               args->newline,
                               value_from_bool(args->closefd),
                               args->opener};
    return vm_call_method(module, TRY_PTR(str_intern("_opened", 7)), ARRAY_LENGTH(arguments), arguments);
}

FUNCTION(io, open) {
    OpenMode mode;
    TRY_BOOL(check_text_or_none(args->encoding, "encoding") && check_text_or_none(args->errors, "errors") &&
             check_text_or_none(args->newline, "newline"));
    TRY_BOOL(parse_mode(args->mode, &mode));
    TRY_BOOL(check_text_options(args, &mode));
    if (value_is_small_int(args->file) || value_is_bool(args->file) || !args->closefd || !value_is_none(args->opener)) {
        Value opened = TRY(open_number(args));
        if (!mode.binary) {
            text_wrapper_set_mode(opened, value_from_object(args->mode));
        }
        return opened;
    }
    FileObject *file = TRY_PTR(gc_new(file_class(&mode, args->buffering), sizeof(FileObject)));
    file->flags = args->buffering == 0 ? FILE_UNBUFFERED : 0;
    TRY_BOOL(file_open(file, args->file, mode.letters));
    if (mode.binary) {
        return value_from_object(file);
    }
    const Value arguments[] = {value_from_object(file), args->encoding, args->errors, args->newline,
                               value_from_bool(args->buffering == 1)};
    Value wrapper = TRY(vm_call_values(value_from_object(&TextIOWrapper_type), ARRAY_LENGTH(arguments), arguments));
    text_wrapper_set_mode(wrapper, value_from_object(args->mode));
    return wrapper;
}

FUNCTION(io, text_encoding) {
    return value_is_none(args->encoding) ? value_from_object(TRY_PTR(str_from_c("utf-8"))) : args->encoding;
}

FUNCTION(io, open_code) {
    FileObject *file = TRY_PTR(gc_new(&BufferedReader_type, sizeof(FileObject)));
    TRY_BOOL(file_open(file, value_from_object(args->path), "r"));
    return value_from_object(file);
}

// Standard streams
// ------------------------------------------------------------------------------------------------------

typedef struct {
    StreamBase base;
    int stream;  // 0, 1 or 2
} Console;

static Value console_next(Value self) { return io_next_line(self); }

const Slots ConsoleIO_slots = {.size = sizeof(Console), .iter = io_iterate, .next = console_next};

static Console *console_of(Value self) { return (Console *)value_object(self); }

METHOD(ConsoleIO, write) {
    BufferView view;
    if (console_of(args->self)->stream == 0) {
        return io_unsupported("not writable");
    }
    TRY_BOOL(object_buffer(args->data, &view, false));
    size_t length = args->size < 0 ? view.length : MIN(view.length, (size_t)args->size);
    host_write_bytes(console_of(args->self)->stream, (const char *)view.data, length);
    return int_from_size(length);
}

bool io_console_write_text(Value console, Value bytes) {
    bool writable = value_has_type(bytes, &bytes_type) && value_has_type(console, &ConsoleIO_type) &&
                    console_of(console)->stream != 0;
    if (writable) {
        const Bytes *text = value_bytes(bytes);
        host_write(console_of(console)->stream, (const char *)bytes_data(text), text->length);
    }
    return writable;
}

// As host_read_line(); a board's console has no end.
static ptrdiff_t read_piece(char *piece, size_t wanted, bool line) {
    ptrdiff_t count = host_read_bytes(piece, line ? 1 : wanted);
    return count > 0 ? count : count == 0 ? -1 : host_read_line(piece, wanted);
}

// Reads until `size` bytes came, the end, or, if `line` is set, a line end.
static Value console_read(intptr_t size, bool line) {
    BytesBuilder data;
    bytes_builder_init(&data);
    while (size < 0 || data.length < (size_t)size) {
        char piece[64];
        size_t wanted = size < 0 ? sizeof piece : MIN(sizeof piece, (size_t)size - data.length);
        TRY_BOOL(vm_await_input());
        ptrdiff_t count = read_piece(piece, wanted, line);
        if (count == 0) {
            break;
        }
        TRY_BOOL(vm_poll());
        if (count < 0) {
            continue;
        }
        TRY_BOOL(bytes_builder_add(&data, piece, (size_t)count));
        if (line && piece[count - 1] == '\n') {
            break;
        }
    }
    return bytes_builder_finish(&data);
}

METHOD(ConsoleIO, read) {
    intptr_t size;
    TRY_BOOL(io_size_argument(args->size, &size));
    return console_read(size, false);
}

METHOD(ConsoleIO, readinto) {
    BufferView view;
    TRY_BOOL(io_writable_buffer(args->buffer, "readinto", &view));
    size_t wanted = args->size < 0 ? view.length : MIN(view.length, (size_t)args->size);
    const Value size = value_from_small_int((intptr_t)wanted);
    return io_copy_into(TRY(vm_call_method(args->self, NAME(read), 1, &size)), args->buffer);
}

// What a TextIOWrapper reads: a line at a time, so that input is not awaited beyond it. Of a board's console a byte at
// a time, so that what has not been asked for stays there; Enter sends "\r".
METHOD(ConsoleIO, read1) {
    intptr_t size;
    TRY_BOOL(io_size_argument(args->size, &size));
    char byte;
    ptrdiff_t count;
    while ((count = host_read_bytes(&byte, 1)) == 0) {
        TRY_BOOL(vm_poll());
    }
    if (count > 0) {
        return value_from_object(TRY_PTR(bytes_new((const uint8_t *)(byte == '\r' ? "\n" : &byte), 1)));
    }
    return console_read(size, true);
}

METHOD(ConsoleIO, readline) {
    intptr_t size;
    TRY_BOOL(io_size_argument(args->size, &size));
    return console_read(size, true);
}

METHOD(ConsoleIO, flush) {
    host_flush();
    return VALUE_NONE;
}

METHOD(ConsoleIO, readable) { return value_from_bool(console_of(args->self)->stream == 0); }
METHOD(ConsoleIO, writable) { return value_from_bool(console_of(args->self)->stream != 0); }
METHOD(ConsoleIO, isatty) { return value_from_bool(host_is_terminal(console_of(args->self)->stream)); }
METHOD(ConsoleIO, fileno) { return value_from_small_int(console_of(args->self)->stream); }

GETTER(ConsoleIO, name) {
    static const char *const names[] = {"<stdin>", "<stdout>", "<stderr>"};
    return value_from_object(TRY_PTR(str_from_c(names[console_of(self)->stream])));
}

GETTER(ConsoleIO, mode) { return value_from_object(TRY_PTR(str_from_c(console_of(self)->stream ? "wb" : "rb"))); }

static Value streams[3];

static void visit_streams(void) {
    for (size_t i = 0; i < ARRAY_LENGTH(streams); i++) {
        gc_visit(streams[i]);
    }
}

Value io_standard_stream(int stream) {
    vm_register_root_visitor(visit_streams);
    if (!value_is_null(streams[stream])) {
        return streams[stream];
    }
    Console *console = TRY_PTR(gc_new(&ConsoleIO_type, sizeof(Console)));
    console->stream = stream;
    const char *errors = stream == 2 ? "backslashreplace" : "strict";
    const Value arguments[] = {value_from_object(console), value_from_object(TRY_PTR(str_from_c("utf-8"))),
                               value_from_object(TRY_PTR(str_from_c(errors)))};
    streams[stream] = TRY(vm_call_values(value_from_object(&TextIOWrapper_type), ARRAY_LENGTH(arguments), arguments));
    return streams[stream];
}

void io_forget_streams(void) {
    memset(streams, 0, sizeof streams);
    io_forget_types();
}
