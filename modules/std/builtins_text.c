// print and input, and the way to help.
#include "gen/builtins.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/module.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/text_codec.h"
#include "vm/host.h"
#include "vm/thread.h"
#include "vm/vm.h"

// Where output goes: `file` if it is not VALUE_NULL, else straight to the host by way of a small buffer, because each
// call of the host may be a packet.
typedef struct {
    Value file;
    size_t used;
    char buffer[120];
} Output;

static void output_flush(Output *output) {
    host_write(1, output->buffer, output->used);
    output->used = 0;
}

static bool output_write(Output *output, Value text) {
    if (!value_is_null(output->file)) {
        return !value_is_raised(vm_call_method(output->file, NAME(write), 1, &text));
    }
    const Str *str = value_str(text);
    if (str->length > sizeof output->buffer - output->used) {
        output_flush(output);
    }
    if (str->length > sizeof output->buffer) {
        host_write(1, str_text(str), str->length);
    } else {
        memcpy(output->buffer + output->used, str_text(str), str->length);
        output->used += str->length;
    }
    return true;
}

// What a program assigned to sys.`name`; VALUE_UNDEF while it is the original.
static Value replaced_stream(Str *name) {
    Value sys = TRY(vm_import("sys"));
    return value_has_type(sys, &module_type) ? dict_get_str(((Module *)value_object(sys))->namespace, name)
                                             : VALUE_UNDEF;
}

static bool write_object(Output *output, Value object) {
    if (value_is_str(object)) {
        return output_write(output, object);
    }
    if (value_is_object(object)) {
        output_flush(output);  // its __str__ may print too
    }
    Value text = TRY_OR(object_str(object), false);
    return output_write(output, text);
}

static bool print_all(Output *output, const Value *objects, size_t count, Value separator) {
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            TRY_BOOL_OR(output_write(output, separator), false);
        }
        TRY_BOOL_OR(write_object(output, objects[i]), false);
    }
    return true;
}

static Value text_or_default(Value given, const char *fallback, const char *name) {
    if (value_is_none(given)) {
        return value_from_object(TRY_PTR(str_intern(fallback, 1)));
    }
    return value_is_instance(given, &str_type)
               ? given
               : raise_error(&TypeError_type, "%s must be None or a string, not %T", name, given);
}

FUNCTION(builtins, print) {
    Value separator = TRY(text_or_default(args->sep, " ", "sep"));
    Value end = TRY(text_or_default(args->end, "\n", "end"));
    Value file = args->file;
    if (value_is_none(file)) {
        file = TRY(replaced_stream(NAME(stdout)));
        if (value_is_none(file)) {
            return VALUE_NONE;
        }
    }
    Output output = {.file = value_is_undef(file) ? VALUE_NULL : file};
    bool ok = print_all(&output, args->args, args->args_count, separator) && output_write(&output, end);
    output_flush(&output);
    TRY_BOOL(ok);
    if (args->flush && value_is_null(output.file)) {
        host_flush();
    } else if (args->flush) {
        TRY(vm_call_method(output.file, NAME(flush), 0, NULL));
    }
    return VALUE_NONE;
}

// input
// -----------------------------------------------------------------------------------------------------------------

static Value input_from_file(Value file) {
    Value line = TRY(vm_call_method(file, NAME(readline), 0, NULL));
    if (!value_is_instance(line, &str_type)) {
        return raise_error(&TypeError_type, "object.readline() returned non-string");
    }
    const Str *str = value_str(line);
    if (str->length == 0) {
        return raise_error(&EOFError_type, "EOF when reading a line");
    }
    bool ended = str_text(str)[str->length - 1] == '\n';
    return value_from_object(TRY_PTR(str_new(str_text(str), str->length - ended)));
}

static Value decode_line(BytesBuilder *line) {
    Value bytes = TRY(bytes_builder_finish(line));
    Str *encoding = TRY_PTR(str_from_c("utf-8"));
    return text_decode(bytes, encoding, NAME(strict));
}

static Value input_from_host(void) {
    BytesBuilder line;
    bytes_builder_init(&line);
    for (;;) {
        char part[128];
        TRY_BOOL(vm_await_input());
        ptrdiff_t length = host_read_line(part, sizeof part);
        TRY_BOOL(vm_poll());
        if (length < 0) {
            continue;  // the program was paused and goes on
        }
        if (length == 0) {
            return line.length == 0 ? raise_error(&EOFError_type, "EOF when reading a line") : decode_line(&line);
        }
        bool ended = part[length - 1] == '\n';
        TRY_BOOL(bytes_builder_add(&line, part, (size_t)length - ended));
        if (ended) {
            return decode_line(&line);
        }
    }
}

FUNCTION(builtins, input) {
    Value file = TRY(replaced_stream(NAME(stdout)));
    Output output = {.file = value_is_undef(file) ? VALUE_NULL : file};
    bool ok = write_object(&output, args->prompt);
    output_flush(&output);
    TRY_BOOL(ok);
    Value source = TRY(replaced_stream(NAME(stdin)));
    if (value_is_none(source)) {
        return raise_error(&RuntimeError_type, "input(): lost sys.stdin");
    }
    return value_is_undef(source) ? input_from_host() : input_from_file(source);
}

FUNCTION(builtins, help) {
    bool given = !value_is_undef(args->object);
    return vm_call_method(TRY(vm_import("_help")), NAME(show), given, &args->object);
}
