// Exceptions that nothing can catch, as those of __del__: sys.unraisablehook, or a report on standard error.
#include "gen/unraisable.h"
#include "gen/names.h"
#include "objects/module.h"
#include "objects/struct_sequence.h"
#include "objects/tuple_slots.h"
#include "vm/import.h"
#include "vm/text_printer.h"
#include "vm/vm.h"

STRUCT_FIELD(UnraisableHookArgs, exc_type, 0)
STRUCT_FIELD(UnraisableHookArgs, exc_value, 1)
STRUCT_FIELD(UnraisableHookArgs, exc_traceback, 2)
STRUCT_FIELD(UnraisableHookArgs, err_msg, 3)
STRUCT_FIELD(UnraisableHookArgs, object, 4)

enum {
    EXCEPTION = 1,
    TRACEBACK,
    MESSAGE,
    OBJECT,
    FIELDS
};

static Value hook_args_repr(Value self) {
    static const char *const fields[] = {"exc_type", "exc_value", "exc_traceback", "err_msg", "object"};
    return struct_sequence_repr(self, "UnraisableHookArgs", fields, ARRAY_LENGTH(fields));
}

const Slots UnraisableHookArgs_slots = {TUPLE_SLOTS, .set_attr = struct_sequence_set_attr, .repr = hook_args_repr};

static void print_repr(Printer *printer, Value object) {
    Value text = object_repr(object);
    if (value_is_raised(text)) {
        error_clear();
        print_c(printer, "<object repr() failed>");
    } else {
        print_str(printer, value_str(text));
    }
}

static void print_place(Printer *printer, Value message, Value object) {
    if (value_is_none(message)) {
        print_c(printer, value_is_none(object) ? "Exception ignored" : "Exception ignored in");
    } else {
        print_value(printer, message, "Exception ignored");
    }
    print_c(printer, ": ");
    if (!value_is_none(object)) {
        print_repr(printer, object);
    }
    print_c(printer, "\n");
}

// Neither causes nor notes: a short report.
static void print_report(const Value *fields) {
    ErrorWriter error = traceback_error_writer();
    Printer printer = {.writer = &error.writer};
    if (!value_is_none(fields[MESSAGE]) || !value_is_none(fields[OBJECT])) {
        print_place(&printer, fields[MESSAGE], fields[OBJECT]);
    }
    if (value_has_type(fields[TRACEBACK], &traceback_type)) {
        print_c(&printer, "Traceback (most recent call last):\n");
        print_entries(&printer, fields[TRACEBACK]);
    }
    print_type_name(&printer, value_type(fields[EXCEPTION]));
    print_c(&printer, ": ");
    print_value(&printer, fields[EXCEPTION], "<exception str() failed>");
    print_c(&printer, "\n");
}

bool vm_is_unraisable(Value v) { return value_has_type(v, &UnraisableHookArgs_type); }

void vm_report_unraisable(Value arguments) { print_report(value_tuple(arguments)->items); }

// The program's hook; VALUE_UNDEF for the module's own.
static Value own_hook(void) {
    Value sys = dict_get_str(vm_modules(), NAME(sys));
    if (!value_is_object(sys) || !value_has_type(sys, &module_type)) {
        return VALUE_UNDEF;
    }
    const Dict *namespace = ((Module *)value_object(sys))->namespace;
    Value hook = dict_get_str(namespace, NAME(unraisablehook));
    return value_is_object(hook) && value_has_type(hook, &native_function_type) ? VALUE_UNDEF : hook;
}

static void fill(Value fields[FIELDS], Value exception, Value object) {
    fields[0] = value_from_object(value_type(exception));
    fields[EXCEPTION] = exception;
    fields[TRACEBACK] = ((Exception *)value_object(exception))->traceback;
    fields[MESSAGE] = VALUE_NONE;
    fields[OBJECT] = object;
}

// False if the hook failed, with its exception pending.
static bool call_hook(Value hook, const Value *fields) {
    Tuple *arguments = TRY_PTR_OR(struct_sequence_new(&UnraisableHookArgs_type, fields, FIELDS), false);
    return !value_is_raised(vm_call_1(hook, value_from_object(arguments)));
}

void vm_write_unraisable(const char *message, Value object) {
    Value fields[FIELDS];
    fill(fields, error_fetch(), object);
    if (message != NULL) {
        Str *text = str_from_c(message);
        fields[MESSAGE] = text == NULL ? VALUE_NONE : value_from_object(text);
        error_clear();
    }
    Value hook = own_hook();
    if (value_is_undef(hook)) {
        print_report(fields);
    } else if (!value_is_none(hook) && !call_hook(hook, fields)) {
        Str *place = str_from_c("Exception ignored in sys.unraisablehook");
        fill(fields, error_fetch(), hook);
        fields[MESSAGE] = place == NULL ? VALUE_NONE : value_from_object(place);
        print_report(fields);
    }
    error_clear();
}
