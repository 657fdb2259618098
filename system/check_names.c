// Global names: who assigns them, and who reads what nobody assigns.
#include <string.h>

#include "gen/names.h"
#include "system/check_parts.h"
#include "vm/api.h"
#include "vm/import.h"
#include "vm/suggestion.h"

// Ways to assign names that the code does not show.
static bool assigns_in_secret(const Check *check) {
    static const char *const words[] = {"globals",  "locals",  "vars",      "exec",         "execfile",
                                        "__dict__", "modules", "f_globals", "__builtins__", "builtins",
                                        "__main__", "runpy",   NULL};
    for (const char *const *word = words; *word != NULL; word++) {
        if (check_has_word(check, *word)) {
            return true;
        }
    }
    return false;
}

static bool is_module_code(const Check *check, const Code *code) { return code == check->root; }

// The module that IMPORT gave to the instruction behind it; None if it is no such import.
static Value imported_module(const CheckCursor *cursor) {
    bool is_import = instruction_opcode(cursor->before) == OPCODE_IMPORT &&
                     instruction_a(cursor->before) == instruction_a(cursor->word) && check_follows(cursor);
    if (!is_import) {
        return VALUE_NONE;
    }
    const Str *name = cursor->name_before;
    const char *dot = memchr(str_text(name), '.', name->length);
    Str *first = TRY_PTR(dot == NULL ? str_new(str_text(name), name->length)
                                     : str_new(str_text(name), (size_t)(dot - str_text(name))));
    return value_from_object(first);
}

static bool note_assignment(Check *check, const CheckCursor *cursor) {
    Value module = TRY_OR(imported_module(cursor), false);
    Value known = dict_get_str(check->assigned, cursor->name);
    bool agrees = value_is_undef(known) ||
                  (value_is_str(known) && value_is_str(module) && str_equal(value_str(known), value_str(module)));
    return dict_set(check->assigned, value_from_object(cursor->name), agrees ? module : VALUE_NONE);
}

static bool collect_assignments(Check *check, const Code *code) {
    CheckCursor cursor = check_start(code);
    while (check_next(&cursor)) {
        Opcode opcode = instruction_opcode(cursor.word);
        bool is_name = opcode == OPCODE_STORE_NAME && is_module_code(check, code);
        if (is_name || opcode == OPCODE_STORE_GLOBAL) {
            TRY_BOOL_OR(note_assignment(check, &cursor), false);
        } else if (opcode == OPCODE_STORE_NAME) {
            TRY_BOOL_OR(dict_set(check->members, value_from_object(cursor.name), VALUE_NONE), false);
        }
    }
    return true;
}

static bool has_star_import(const Code *code) {
    for (uint32_t pc = 0; pc < code->instruction_count; pc++) {
        if (instruction_opcode(code->instructions[pc]) == OPCODE_IMPORT_STAR) {
            return true;
        }
    }
    return false;
}

bool check_is_special(const Str *name) {
    const char *text = str_text(name);
    bool has_underscores =
        name->length > 4 && memcmp(text, "__", 2) == 0 && memcmp(text + name->length - 2, "__", 2) == 0;
    return has_underscores || (name->length == 1 && text[0] == '_') || text[0] == '.';
}

static bool is_builtin(const Str *name, bool *result) {
    Value builtins = TRY_OR(vm_import("builtins"), false);
    Value found = TRY_OR(object_find_attr(builtins, (Str *)(uintptr_t)name), false);
    *result = !value_is_undef(found);
    return true;
}

static Value swapped_name(const Check *check, const Str *name) {
    uint32_t position = 0;
    Value key, value;
    while (dict_next(check->assigned, &position, &key, &value)) {
        if (suggestion_is_swapped(name, value_str(key))) {
            return key;
        }
    }
    return VALUE_UNDEF;
}

static bool has_self(const Code *code) {
    return code->local_count > 0 && str_equal(value_str(code->local_names[0]), NAME(self));
}

static Str *describe(const Check *check, const CheckCursor *cursor) {
    const Str *name = cursor->name;
    if (has_self(cursor->code) && !value_is_undef(dict_get_str(check->members, name))) {
        return str_format("'%S' is read but never assigned. Did you mean 'self.%S'?", name, name);
    }
    if (suggestion_is_module(name)) {
        return str_format("'%S' is read but never assigned. Is 'import %S' missing?", name, name);
    }
    Value close = TRY_OR(suggestion_for_name(name, check->assigned), NULL);
    close = value_is_undef(close) ? swapped_name(check, name) : close;
    return value_is_undef(close) ? str_format("'%S' is read but never assigned.", name)
                                 : str_format("'%S' is read but never assigned. Did you mean '%V'?", name, close);
}

static bool look_at(Check *check, const CheckCursor *cursor) {
    const Str *name = cursor->name;
    bool known = !value_is_undef(dict_get_str(check->assigned, name)) || check_is_special(name);
    if (known || check_is_guarded(check, cursor)) {
        return true;
    }
    TRY_BOOL_OR(is_builtin(name, &known), false);
    return known || check_report(check, cursor, describe(check, cursor));
}

// Class bodies are left alone: their namespace may be anything.
static bool look_at_reads(Check *check, const Code *code) {
    CheckCursor cursor = check_start(code);
    while (check_next(&cursor)) {
        Opcode opcode = instruction_opcode(cursor.word);
        bool is_name = opcode == OPCODE_LOAD_NAME && is_module_code(check, code);
        bool is_global =
            opcode == OPCODE_LOAD_GLOBAL && !(code->flags & CODE_NAMESPACE && !is_module_code(check, code));
        if (is_name || is_global) {
            TRY_BOOL_OR(look_at(check, &cursor), false);
        }
    }
    return true;
}

bool check_names(Check *check) {
    TRY_BOOL_OR(check_each(check, check->root, collect_assignments), false);
    if (assigns_in_secret(check) || has_star_import(check->root)) {
        return true;
    }
    return check_each(check, check->root, look_at_reads);
}
