// exit, quit and the texts about Adder: objects that say at the prompt what they are for.
#include "gen/builtins.h"
#include "gen/names.h"
#include "objects/native.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

typedef struct {
    Object object;
    const char *name;
} Quitter;

const Quitter builtins_exit FLASH_ALIGNED = {{&quitter_type}, "exit"};
const Quitter builtins_quit FLASH_ALIGNED = {{&quitter_type}, "quit"};

static const char end_of_input[] = "Ctrl-D (i.e. EOF)";

static Value quitter_repr(Value self) {
    const char *name = ((const Quitter *)value_object(self))->name;
    return value_from_object(TRY_PTR(str_format("Use %s() or %s to exit", name, end_of_input)));
}

// exit(), exit(code) or exit(code=code).
static Value quitter_call(Value self UNUSED, const CallArgs *args) {
    size_t named = args->keywords == NULL ? 0 : args->keywords->length;
    if (named > 0 && !str_equal_c(value_str(args->keywords->items[0]), "code")) {
        return raise_error(&TypeError_type, "Quitter.__call__() got an unexpected keyword argument '%V'",
                           args->keywords->items[0]);
    }
    if (args->positional > 1) {
        return raise_error(&TypeError_type,
                           "Quitter.__call__() takes from 1 to 2 positional arguments but %zu were given",
                           args->positional + 1);
    }
    if (args->positional + named > 1) {
        return raise_error(&TypeError_type, "Quitter.__call__() got multiple values for argument 'code'");
    }
    return raise_with_value(&SystemExit_type, args->positional + named == 0 ? VALUE_NONE : args->values[0]);
}

GETTER(quitter, name) { return value_from_object(TRY_PTR(str_from_c(((const Quitter *)value_object(self))->name))); }
GETTER(quitter, eof) { return value_from_object(TRY_PTR(str_from_c(end_of_input))); }

const Slots quitter_slots = {.size = sizeof(Quitter), .call = quitter_call, .repr = quitter_repr};

typedef struct {
    Object object;
    const char *text;
} Printer;

const Printer builtins_copyright FLASH_ALIGNED = {{&printer_type},
                                                  "Copyright: the authors of Adder. See the file LICENSE."};
const Printer builtins_credits FLASH_ALIGNED = {{&printer_type},
                                                "Adder follows the language of the Python community. Thanks!"};
const Printer builtins_license FLASH_ALIGNED = {{&printer_type},
                                                "The file LICENSE of Adder's source says what you may do with it."};

static Value printer_repr(Value self) {
    return value_from_object(TRY_PTR(str_from_c(((const Printer *)value_object(self))->text)));
}

static Value printer_call(Value self, const CallArgs *args) {
    if (args->positional > 0 || args->keywords != NULL) {
        return raise_error(&TypeError_type, "_Printer.__call__() takes 1 positional argument but %zu were given",
                           args->positional + 1);
    }
    return vm_call_1(vm_builtin(NAME(print)), self);
}

const Slots printer_slots = {.size = sizeof(Printer), .call = printer_call, .repr = printer_repr};
