// Imports that find nothing, and names that a built-in module does not have.
#include <string.h>

#include "objects/native.h"
#include "system/check_parts.h"
#include "system/module_hint.h"
#include "vm/api.h"
#include "vm/import.h"
#include "vm/import_parts.h"
#include "vm/suggestion.h"

// Names of a module
// -------------------------------------------------------------------------------------------------------------

// Some code sets an attribute of that name: perhaps of the module.
static bool sets_attribute(const Code *code, const Str *name) {
    CheckCursor cursor = check_start(code);
    while (check_next(&cursor)) {
        if (instruction_opcode(cursor.word) == OPCODE_SET_ATTR && str_equal(cursor.name, name)) {
            return true;
        }
    }
    for (uint32_t i = 0; i < code->constant_count; i++) {
        Value v = code->constants[i];
        if (value_has_type(v, &code_type) && sets_attribute((const Code *)value_object(v), name)) {
            return true;
        }
    }
    return false;
}

// `import a.b` makes b an attribute of a; so may any other import of it.
static bool is_submodule(const Str *module, const Str *name, bool *result) {
    Str *full = TRY_PTR_OR(str_format("%S.%S", module, name), false);
    Value spec = import_find_spec(full, VALUE_NONE, VALUE_NONE);
    error_clear();
    *result = value_is_raised(spec) || !value_is_none(spec);
    return true;
}

static bool report_missing(Check *check, const CheckCursor *cursor, const Str *module, Value object) {
    Value close = TRY_OR(suggestion_for_attribute(cursor->name, object), false);
    if (value_is_undef(close)) {
        close = TRY_OR(suggestion_swapped_attribute(cursor->name, object), false);
    }
    Str *text = value_is_undef(close)
                    ? str_format("%S.%S does not exist.", module, cursor->name)
                    : str_format("%S.%S does not exist. Did you mean %S.%V?", module, cursor->name, module, close);
    return check_report(check, cursor, text);
}

static bool look_at_attribute(Check *check, const CheckCursor *cursor, Str *module) {
    Str *name = (Str *)(uintptr_t)cursor->name;
    if (native_module_find(module) == NULL || check_is_special(name) || check_is_guarded(check, cursor) ||
        sets_attribute(check->root, name) || check_is_quoted(check, name)) {
        return true;
    }
    Value object = TRY_OR(vm_import_module(module), false);
    Value found = TRY_OR(object_find_attr(object, name), false);
    bool is_module = !value_is_undef(found);
    TRY_BOOL_OR(is_module || is_submodule(module, name, &is_module), false);
    return is_module || report_missing(check, cursor, module, object);
}

// The module that the register of the instruction before it holds; NULL if that is not sure.
static Str *module_before(const Check *check, const CheckCursor *cursor) {
    Opcode opcode = instruction_opcode(cursor->before);
    bool is_load = opcode == OPCODE_LOAD_NAME || opcode == OPCODE_LOAD_GLOBAL;
    if (!is_load || instruction_a(cursor->before) != instruction_b(cursor->word) || !check_follows(cursor)) {
        return NULL;
    }
    Value module = dict_get_str(check->assigned, cursor->name_before);
    return value_is_str(module) ? value_str(module) : NULL;
}

// Imports
// ----------------------------------------------------------------------------------------------------------------

static bool changes_search(const Check *check) {
    static const char *const words[] = {"meta_path", "path_hooks", "modules", "chdir", "mount", "path_importer_cache"};
    for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
        if (check_has_word(check, words[i])) {
            return true;
        }
    }
    return check_has_word(check, "sys") && check_has_word(check, "path");
}

// The level of the import: what the register behind its own was set to.
static bool is_absolute(const CheckCursor *cursor) {
    unsigned level = instruction_a(cursor->word) + 1;
    return instruction_opcode(cursor->before) == OPCODE_LOAD_INT && instruction_a(cursor->before) == level &&
           instruction_sbx(cursor->before) == 0;
}

static Str *first_part(const Str *name) {
    const char *dot = memchr(str_text(name), '.', name->length);
    return str_new(str_text(name), dot == NULL ? name->length : (size_t)(dot - str_text(name)));
}

static bool look_at_import(Check *check, const CheckCursor *cursor) {
    Str *name = TRY_PTR_OR(first_part(cursor->name), false);
    if (!is_absolute(cursor) || check_is_guarded(check, cursor) || check_is_quoted(check, name)) {
        return true;
    }
    if (native_module_find(name) != NULL ||
        !value_is_none(TRY_OR(import_find_spec(name, VALUE_NONE, VALUE_NONE), false))) {
        return true;
    }
    char hint[MODULE_HINT_SIZE];
    const bool found = module_hint(str_text(name), name->length, hint);
    return check_report(check, cursor,
                        str_format("there is no module '%S'%s%s.", name, found ? ": " : "", found ? hint : ""));
}

static bool look_at_modules(Check *check, const Code *code) {
    bool imports = !changes_search(check);
    Str *source = NULL;  // of the names that follow
    unsigned reg = 0;
    CheckCursor cursor = check_start(code);
    while (check_next(&cursor)) {
        Opcode opcode = instruction_opcode(cursor.word);
        Str *module = NULL;
        if (opcode == OPCODE_IMPORT) {
            TRY_BOOL_OR(!imports || look_at_import(check, &cursor), false);
            source = is_absolute(&cursor) ? (Str *)(uintptr_t)cursor.name : NULL;
            reg = instruction_a(cursor.word);
        } else if (opcode == OPCODE_IMPORT_FROM && instruction_b(cursor.word) == reg) {
            module = source;
        } else if (opcode == OPCODE_GET_ATTR || opcode == OPCODE_LOAD_METHOD) {
            module = module_before(check, &cursor);
        }
        TRY_BOOL_OR(module == NULL || look_at_attribute(check, &cursor, module), false);
    }
    return true;
}

bool check_modules(Check *check) { return check_each(check, check->root, look_at_modules); }
