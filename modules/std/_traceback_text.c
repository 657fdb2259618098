// The texts that the traceback module puts together.
#include "gen/_traceback_text.h"
#include "objects/exception.h"
#include "objects/tuple.h"
#include "vm/api.h"
#include "vm/text_printer.h"

typedef struct {
    TextWriter writer;
    StrBuilder builder;
} BuilderWriter;

static void write_to_builder(TextWriter *writer, const char *text, size_t length) {
    writer->stop = !str_builder_add(&((BuilderWriter *)writer)->builder, text, length);
}

static void begin(BuilderWriter *to) {
    to->writer = (TextWriter){.write = write_to_builder};
    str_builder_init(&to->builder);
}

static Value text_of(Value exception, void (*print)(Value exception, TextWriter *writer)) {
    if (!value_is_instance(exception, &BaseException_type)) {
        return raise_error(&TypeError_type, "Exception expected for value, %T found", exception);
    }
    BuilderWriter to;
    begin(&to);
    print(exception, &to.writer);
    return str_builder_finish(&to.builder);
}

FUNCTION(_traceback_text, whole) { return text_of(args->exception, traceback_print); }

FUNCTION(_traceback_text, ending) { return text_of(args->exception, traceback_print_ending); }

FUNCTION(_traceback_text, position) {
    if (!value_has_type(args->traceback, &traceback_type)) {
        return raise_error(&TypeError_type, "expected a traceback, got %T", args->traceback);
    }
    CodePosition position = traceback_position((const Traceback *)value_object(args->traceback));
    Value parts[] = {value_from_small_int(position.line), value_from_small_int(position.end_line),
                     value_from_small_int(position.column), value_from_small_int(position.end_column)};
    return value_from_object(TRY_PTR(tuple_from(parts, 4)));
}

FUNCTION(_traceback_text, source) {
    BuilderWriter to;
    begin(&to);
    Printer printer = {.writer = &to.writer};
    CodePosition position = {.line = (int)args->line,
                             .end_line = (int)args->end_line,
                             .column = (int)args->column,
                             .end_column = (int)args->end_column};
    print_source_line(&printer, args->text, position);
    return str_builder_finish(&to.builder);
}
