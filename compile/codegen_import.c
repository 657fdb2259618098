// Import statements.
#include "compile/codegen.h"
#include "gen/names.h"

// IMPORT of a module with a from-list in R[window] already; the module is left there.
static void emit_import(Compiler *c, Text module, uint32_t level, Register window) {
    emit_load_constant(c, window + 1, value_from_small_int((intptr_t)level));
    bool dotted = module.length == 0 || memchr(module.text, '.', module.length) != NULL;
    emit_an(c, OPCODE_IMPORT, window, dotted ? compiler_intern(c, module) : compiler_name(c, module));
}

// import a.b.c as d: the value is the last module, found step by step from the first.
static void load_last_module(Compiler *c, Text name, Register reg) {
    const char *dot = memchr(name.text, '.', name.length);
    while (dot != NULL) {
        Text rest = {dot + 1, (uint32_t)(name.text + name.length - (dot + 1))};
        dot = memchr(rest.text, '.', rest.length);
        Text part = {rest.text, dot != NULL ? (uint32_t)(dot - rest.text) : rest.length};
        emit_abn(c, OPCODE_IMPORT_FROM, reg, reg, compiler_intern(c, part));
    }
}

static Text first_part(Text name) {
    const char *dot = memchr(name.text, '.', name.length);
    return dot != NULL ? (Text){name.text, (uint32_t)(dot - name.text)} : name;
}

void import_statement(Compiler *c, const Node *node) {
    for (uint32_t i = 0; i < node->import.names.count && !c->failed; i++) {
        const Node *alias = node->import.names.items[i];
        Register window = temporaries(c, 2);
        emit_load_none(c, window);
        emit_import(c, alias->alias.name, 0, window);
        if (alias->alias.asname.text != NULL) {
            load_last_module(c, alias->alias.name, window);
            name_forbid_debug(c, node, alias->alias.asname, false);
            name_store(c, compiler_name(c, alias->alias.asname), window);
        } else {
            name_forbid_debug(c, node, first_part(alias->alias.name), false);
            name_store(c, compiler_name(c, first_part(alias->alias.name)), window);
        }
        c->unit->top = window;
    }
}

// __future__

static void future_import(Compiler *c, const Node *node) {
    static const char *const features[] = {
        "nested_scopes",  "generators",       "division",       "absolute_import", "with_statement",
        "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop",  "annotations",
    };
    if (!c->future_allowed) {
        compiler_error(c, node, "from __future__ imports must occur at the beginning of the file");
        return;
    }
    for (uint32_t i = 0; i < node->import.names.count && !c->failed; i++) {
        Text name = node->import.names.items[i]->alias.name;
        bool is_known = false;
        for (size_t k = 0; k < ARRAY_LENGTH(features); k++) {
            is_known = is_known || text_equal_c(name, features[k]);
        }
        if (text_equal_c(name, "braces")) {
            compiler_error(c, node, "not a chance");
        } else if (!is_known) {
            compiler_error(c, node, "future feature %.*s is not defined", TEXT_ARGS(name));
        } else if (text_equal_c(name, "annotations")) {
            c->future_annotations = true;
        }
    }
    if (c->failed && !c->raised) {
        c->parser.error.end_column = COLUMN_UNKNOWN;  // CPython gives these errors no end
    }
}

// from … import …

static Value from_list(Compiler *c, NodeList names) {
    Tuple *list = c->failed ? NULL : tuple_new(names.count);
    if (list == NULL) {
        compiler_raised(c);
        return VALUE_NONE;
    }
    for (uint32_t i = 0; i < names.count && !c->failed; i++) {
        Str *name = compiler_intern(c, names.items[i]->alias.name);
        list->items[i] = name != NULL ? value_from_object(name) : VALUE_NONE;
    }
    return value_from_object(list);
}

void import_from_statement(Compiler *c, const Node *node) {
    NodeList names = node->import.names;
    if (text_equal_c(node->import.module, "__future__")) {
        future_import(c, node);
    }
    Register window = temporaries(c, 2);
    emit_load_constant(c, window, from_list(c, names));
    emit_import(c, node->import.module, node->import.level, window);
    for (uint32_t i = 0; i < names.count && !c->failed; i++) {
        const Node *alias = names.items[i];
        if (text_equal_c(alias->alias.name, "*")) {
            emit_abc(c, OPCODE_IMPORT_STAR, window, 0, 0);
            break;
        }
        Text bound = alias->alias.asname.text != NULL ? alias->alias.asname : alias->alias.name;
        Register value = temporary(c);
        emit_abn(c, OPCODE_IMPORT_FROM, value, window, compiler_name(c, alias->alias.name));
        name_forbid_debug(c, node, bound, false);
        name_store(c, compiler_name(c, bound), value);
        c->unit->top = value;
    }
}
