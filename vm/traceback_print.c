// Printing an exception as CPython 3.12 does: traceback, chained exceptions, notes, groups.
#include <stdio.h>

#include "core/utf8.h"
#include "gen/names.h"
#include "objects/list.h"
#include "objects/module.h"
#include "vm/host.h"
#include "vm/import.h"
#include "vm/suggestion.h"
#include "vm/text_printer.h"
#include "vm/vm.h"

enum {
    MAX_CHAIN = 64,
    MAX_GROUP_WIDTH = 15,
    MAX_GROUP_DEPTH = 10,
    SAME_LINES_SHOWN = 3
};

// The frames of a traceback
// ------------------------------------------------------------------------------------------------

static void print_entry(Printer *printer, const Traceback *entry, CodePosition position) {
    print_c(printer, "  File \"");
    print_str(printer, entry->code->filename);
    print_c(printer, "\", line ");
    print_number(printer, position.line);
    print_c(printer, ", in ");
    print_str(printer, entry->code->name);
    print_c(printer, "\n");
    print_source(printer, entry->code, position);
}

static void print_repeats(Printer *printer, int repeats) {
    if (repeats <= SAME_LINES_SHOWN) {
        return;
    }
    repeats -= SAME_LINES_SHOWN;
    print_c(printer, "  [Previous line repeated ");
    print_number(printer, repeats);
    print_c(printer, repeats > 1 ? " more times]\n" : " more time]\n");
}

void print_entries(Printer *printer, Value traceback) {
    const Code *last_code = NULL;
    int last_line = -1;
    int repeats = 0;
    for (; value_has_type(traceback, &traceback_type); traceback = ((Traceback *)value_object(traceback))->next) {
        const Traceback *entry = (const Traceback *)value_object(traceback);
        CodePosition position = traceback_position(entry);
        if (entry->code != last_code || position.line != last_line) {
            print_repeats(printer, repeats);
            last_code = entry->code;
            last_line = position.line;
            repeats = 0;
        }
        if (++repeats <= SAME_LINES_SHOWN) {
            print_entry(printer, entry, position);
        }
    }
    print_repeats(printer, repeats);
}

// The last line
// -----------------------------------------------------------------------------------------------------------

void print_type_name(Printer *printer, const Type *type) {
    Value module = object_find_attr(value_from_object(type), NAME(__module__));
    Value name = object_find_attr(value_from_object(type), NAME(__qualname__));
    error_clear();
    if (!value_is_str(module)) {
        print_c(printer, "<unknown>.");
    }
    bool plain = !value_is_str(module) || str_equal(value_str(module), NAME(builtins)) ||
                 str_equal(value_str(module), NAME(__main__));
    if (!plain) {
        print_str(printer, value_str(module));
        print_c(printer, ".");
    }
    print_str(printer, value_is_str(name) ? value_str(name) : type->name);
}

static void print_final_line(Printer *printer, Value exception) {
    print_type_name(printer, value_object(exception)->type);
    Value text = object_str(exception);
    if (value_is_raised(text)) {
        error_clear();
        print_c(printer, ": <exception str() failed>");
    } else if (value_str(text)->length > 0) {
        print_c(printer, ": ");
        print_raw_str(printer, value_str(text));
    }
    Value suggestion = suggestion_text(exception);
    if (!value_is_undef(suggestion)) {
        print_str(printer, value_str(suggestion));
    }
    print_c(printer, "\n");
}

static void print_note(Printer *printer, Value text, const char *fallback) {
    if (value_is_raised(text)) {
        error_clear();
        print_c(printer, fallback);
    } else {
        print_str(printer, value_str(text));
    }
    print_c(printer, "\n");
}

static void print_notes(Printer *printer, Value exception) {
    Value notes = object_find_attr(exception, NAME(__notes__));
    if (value_is_raised(notes)) {
        error_clear();
        return;
    }
    if (value_is_undef(notes)) {
        return;
    }
    if (!value_is_list(notes) && !value_is_tuple(notes)) {
        print_note(printer, object_repr(notes), "<__notes__ repr() failed>");
        return;
    }
    Value iterator = object_iter(notes);
    while (!value_is_raised(iterator)) {
        Value note = object_next(iterator);
        if (value_is_stop(note) || value_is_raised(note)) {
            break;
        }
        print_note(printer, object_str(note), "<note str() failed>");
    }
    error_clear();
}

// Exceptions and their chains
// ---------------------------------------------------------------------------------------------

static void print_exception_lines(Printer *printer, Value exception) {
    if (value_is_instance(exception, &SyntaxError_type)) {
        print_syntax_error(printer, exception);
    } else {
        print_final_line(printer, exception);
    }
    print_notes(printer, exception);
}

static void print_chain(Printer *printer, Value exception);

// `number` 0: for the exceptions that are left out.
static void print_separator(Printer *printer, int number) {
    char text[64];
    int size = number == 0 ? snprintf(text, sizeof text, "+---------------- ... ----------------\n")
                           : snprintf(text, sizeof text, "+---------------- %d ----------------\n", number);
    print_blanks(printer, printer->indent);
    print_raw(printer, number == 1 ? "+-" : "  ", 2);
    print_raw(printer, text, (size_t)size);
    printer->line_begun = false;
}

static void print_group_member(Printer *printer, const Tuple *members, size_t index) {
    char rest[64];
    printer->indent += 2;
    if (index < MAX_GROUP_WIDTH) {
        print_chain(printer, members->items[index]);
    } else {
        int size = snprintf(rest, sizeof rest, "and %zu more exception%s\n", members->length - index,
                            members->length - index == 1 ? "" : "s");
        print_text(printer, rest, (size_t)size);
    }
    printer->indent -= 2;
}

static void print_group_members(Printer *printer, const Tuple *members) {
    size_t shown = MIN(members->length, (size_t)MAX_GROUP_WIDTH + 1);
    for (size_t index = 0; index < shown; index++) {
        printer->group_open = true;
        print_separator(printer, index < MAX_GROUP_WIDTH ? (int)index + 1 : 0);
        print_group_member(printer, members, index);
    }
    if (printer->group_open) {
        print_blanks(printer, printer->indent + 2);
        print_raw(printer, "+------------------------------------\n", 38);
        printer->group_open = false;
    }
}

static void print_traceback(Printer *printer, Value exception, const char *title) {
    Value traceback = ((Exception *)value_object(exception))->traceback;
    if (value_is_none(traceback)) {
        return;
    }
    print_c(printer, title);
    print_entries(printer, traceback);
}

static void print_group(Printer *printer, Value exception) {
    bool outermost = printer->group_depth == 0;
    if (++printer->group_depth > MAX_GROUP_DEPTH) {
        print_c(printer, "... (max_group_depth is 10)\n");
        printer->group_depth--;
        return;
    }
    if (outermost) {
        printer->indent += 2;
    }
    bool has_traceback = !value_is_none(((Exception *)value_object(exception))->traceback);
    if (has_traceback && outermost) {
        print_blanks(printer, printer->indent);
        print_raw(printer, "+ Exception Group Traceback (most recent call last):\n", 53);
        printer->margin = true;
        print_entries(printer, ((Exception *)value_object(exception))->traceback);
    } else {
        printer->margin = true;
        print_traceback(printer, exception, "Exception Group Traceback (most recent call last):\n");
    }
    print_exception_lines(printer, exception);
    print_group_members(printer, ((ExceptionGroup *)value_object(exception))->exceptions);
    printer->group_depth--;
    if (outermost) {
        printer->indent -= 2;
        printer->margin = false;
    }
}

static void print_one(Printer *printer, Value exception) {
    if (value_is_instance(exception, &BaseExceptionGroup_type)) {
        print_group(printer, exception);
        return;
    }
    print_traceback(printer, exception, "Traceback (most recent call last):\n");
    print_exception_lines(printer, exception);
}

// What is to be printed before `exception`, or VALUE_NONE.
static Value earlier(const Exception *exception, bool *is_cause) {
    *is_cause = !value_is_none(exception->cause);
    if (*is_cause) {
        return exception->cause;
    }
    return exception->suppress_context ? VALUE_NONE : exception->context;
}

static bool seen_before(Value exception, const Value *chain, size_t count) {
    for (size_t index = 0; index < count; index++) {
        if (value_same(chain[index], exception)) {
            return true;
        }
    }
    return false;
}

// Oldest first; a chain longer than fits starts in its middle.
static void print_chain(Printer *printer, Value exception) {
    Value chain[MAX_CHAIN];
    bool causes[MAX_CHAIN];
    size_t count = 0;
    if (!vm_check_stack()) {
        error_clear();
        return;
    }
    while (!value_is_none(exception) && count < MAX_CHAIN && !seen_before(exception, chain, count)) {
        chain[count] = exception;
        exception = earlier((const Exception *)value_object(exception), &causes[count]);
        count++;
    }
    while (count-- > 0) {
        print_one(printer, chain[count]);
        if (count > 0) {
            print_c(printer, causes[count - 1]
                                 ? "\nThe above exception was the direct cause of the following exception:\n\n"
                                 : "\nDuring handling of the above exception, another exception occurred:\n\n");
        }
    }
}

void traceback_print(Value exception, TextWriter *writer) {
    Value pending = error_fetch();
    Printer printer = {.writer = writer};
    print_chain(&printer, exception);
    vm_context->pending = pending;
}

void traceback_print_ending(Value exception, TextWriter *writer) {
    Value pending = error_fetch();
    Printer printer = {.writer = writer, .as_module = true};
    print_exception_lines(&printer, exception);
    vm_context->pending = pending;
}

// As on any standard error, lone surrogates are written as escapes.
static void host_write_error(const char *text, size_t length) {
    const char *end = text + length;
    while (text < end) {
        size_t valid = utf8_validate(text, (size_t)(end - text), UTF8_STRICT);
        host_write(2, text, valid);
        text += valid;
        if (text < end) {
            char escape[16];
            unsigned code = utf8_decode(&text, end, UTF8_SURROGATES);
            host_write(2, escape, (size_t)snprintf(escape, sizeof escape, "\\u%04x", code));
        }
    }
}

static void write_error(TextWriter *writer, const char *text, size_t length) {
    ErrorWriter *error = (ErrorWriter *)writer;
    if (!value_is_undef(error->file) && !value_is_none(error->file)) {
        Str *str = str_new(text, length);
        Value argument = value_from_object(str);
        if (str != NULL && !value_is_raised(vm_call_method(error->file, NAME(write), 1, &argument))) {
            return;
        }
        error_clear();
        error->file = VALUE_UNDEF;
    }
    if (!value_is_none(error->file)) {
        host_write_error(text, length);
    }
}

ErrorWriter traceback_error_writer(void) {
    ErrorWriter error = {.writer = {.write = write_error}, .file = VALUE_UNDEF};
    Value sys = dict_get_str(vm_modules(), NAME(sys));
    if (value_is_object(sys) && value_has_type(sys, &module_type)) {
        error.file = dict_get_str(((Module *)value_object(sys))->namespace, NAME(stderr));
    }
    return error;
}

void traceback_print_error(Value exception) {
    Value pending = error_fetch();
    ErrorWriter error = traceback_error_writer();
    traceback_print(exception, &error.writer);
    vm_context->pending = pending;
}

void vm_write_error(const Str *text) {
    ErrorWriter error = traceback_error_writer();
    write_error(&error.writer, str_text(text), text->length);
}
