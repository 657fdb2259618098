// Warnings. A program that has imported module warnings (or was started with -W) decides there what becomes of them;
// for any other one its default filters are applied here.
#include "gen/names.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "vm/import.h"
#include "vm/text_printer.h"
#include "vm/vm.h"

static Value warn_options(void) {
    Value sys = dict_get_str(vm_modules(), NAME(sys));
    bool is_module = value_is_object(sys) && value_has_type(sys, &module_type);
    return is_module ? dict_get_str(((Module *)value_object(sys))->namespace, NAME(warnoptions)) : VALUE_UNDEF;
}

// A function of module warnings; VALUE_UNDEF if the module is not in use.
static Value warnings_function(Str *name) {
    Value module = dict_get_str(vm_modules(), NAME(warnings));
    if (value_is_undef(module)) {
        Value options = warn_options();
        if (!value_is_list(options) || value_list(options)->length == 0) {
            return VALUE_UNDEF;
        }
        module = TRY(vm_import("warnings"));
    }
    return object_find_attr(module, name);
}

static bool is_main(const Dict *globals) {
    Value name = globals != NULL ? dict_get_str(globals, NAME(__name__)) : VALUE_UNDEF;
    return value_is_str(name) && str_equal_c(value_str(name), "__main__");
}

static bool is_ignored(const Type *category, const Dict *globals) {
    static const Type *const ignored[] = {&PendingDeprecationWarning_type, &ImportWarning_type, &ResourceWarning_type};
    for (size_t i = 0; i < ARRAY_LENGTH(ignored); i++) {
        if (type_is_subtype(category, ignored[i])) {
            return true;
        }
    }
    return type_is_subtype(category, &DeprecationWarning_type) && !is_main(globals);
}

// "file:line: Category: message" and the line itself.
static bool show(const Type *category, const Str *message, const Str *filename, uint32_t line) {
    Str *text = TRY_PTR_OR(str_format("%S:%d: %S: %S\n", filename, (int)line, category->name, message), false);
    vm_write_error(text);
    Str *source = vm_source_line == NULL ? NULL : vm_source_line(filename, line);
    if (source == NULL) {
        error_clear();
        return true;
    }
    Line shown = line_strip((Line){str_text(source), source->length});
    if (shown.length > 0) {
        Str *whole = TRY_PTR_OR(str_new(shown.text, shown.length), false);
        vm_write_error(TRY_PTR_OR(str_format("  %S\n", whole), false));
    }
    return true;
}

bool vm_warn_at(const Type *category, Str *message, Str *filename, uint32_t line) {
    Value function = TRY_OR(warnings_function(NAME(warn_explicit)), false);
    if (value_is_undef(function)) {
        return is_ignored(category, NULL) || show(category, message, filename, line);
    }
    const Value arguments[] = {value_from_object(message), value_from_object(category), value_from_object(filename),
                               int_from_size(line)};
    return !value_is_raised(vm_call_values(function, ARRAY_LENGTH(arguments), arguments));
}

// The same warning at the same place of a module is shown once. False = raised.
static bool first_time(Dict *globals, Value key, bool *is_first) {
    Value registry = dict_get_str(globals, NAME(__warningregistry__));
    if (!value_is_instance(registry, &dict_type)) {
        registry = value_from_object(TRY_PTR_OR(dict_new(), false));
        TRY_BOOL_OR(dict_set_str(globals, NAME(__warningregistry__), registry), false);
    }
    *is_first = value_is_undef(TRY_OR(dict_get(value_dict(registry), key), false));
    return !*is_first || dict_set(value_dict(registry), key, VALUE_TRUE);
}

static bool warn_by_default(const Type *category, Str *message) {
    const Frame *frame = vm_frame_at(0);
    Dict *globals = vm_frame_globals();
    if (is_ignored(category, globals)) {
        return true;
    }
    if (frame == NULL) {
        return show(category, message, NAME(sys), 1);
    }
    uint32_t line = (uint32_t)code_position(frame->code, frame->pc == 0 ? 0 : frame->pc - 1).line;
    const Value parts[] = {value_from_object(message), value_from_object(category), int_from_size(line)};
    Tuple *key = TRY_PTR_OR(tuple_from(parts, ARRAY_LENGTH(parts)), false);
    bool is_first;
    TRY_BOOL_OR(first_time(globals, value_from_object(key), &is_first), false);
    return !is_first || show(category, message, frame->code->filename, line);
}

bool vm_warn(const Type *category, const char *message) {
    return vm_warn_str(category, TRY_PTR_OR(str_formatted(message), false));
}

bool vm_warn_str(const Type *category, Str *text) {
    Value function = TRY_OR(warnings_function(NAME(warn)), false);
    if (value_is_undef(function)) {
        return warn_by_default(category, text);
    }
    const Value arguments[] = {value_from_object(text), value_from_object(category)};
    return !value_is_raised(vm_call_values(function, ARRAY_LENGTH(arguments), arguments));
}
