#include "compile/ast_dump.h"

#include <stdio.h>
#include <string.h>

#include "compile/ast_shape.h"
#include "core/unicode_chars.h"
#include "core/utf8.h"

// One node being written: a comma goes before each field but the first.
typedef struct {
    const AstDump *dump;
    bool has_fields;
} Fields;

static void put(const AstDump *dump, const char *text) { dump->write(dump->user, text, strlen(text)); }
static void put_text(const AstDump *dump, Text text) { dump->write(dump->user, text.text, text.length); }

static void put_number(const AstDump *dump, uint32_t number) {
    char digits[12];
    snprintf(digits, sizeof(digits), "%u", (unsigned)number);
    put(dump, digits);
}

static void begin_field(Fields *fields, const char *name) {
    put(fields->dump, fields->has_fields ? ", " : "");
    put(fields->dump, name);
    put(fields->dump, "=");
    fields->has_fields = true;
}

static void put_code_point(const AstDump *dump, uint32_t c, char quote) {
    char out[16];
    if (c == '\n' || c == '\r' || c == '\t') {
        snprintf(out, sizeof(out), "\\%c", c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
    } else if (c == '\\' || c == (uint32_t)quote) {
        snprintf(out, sizeof(out), "\\%c", (char)c);
    } else if (!utf8_is_surrogate(c) && unicode_is_printable(c)) {
        out[utf8_encode(c, out)] = '\0';
    } else {
        snprintf(out, sizeof(out), c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", (unsigned)c);
    }
    put(dump, out);
}

static void put_quoted(const AstDump *dump, Text text, bool is_bytes) {
    bool has_single = memchr(text.text, '\'', text.length) != NULL,
         has_double = memchr(text.text, '"', text.length) != NULL;
    char quote[] = {has_single && !has_double ? '"' : '\'', '\0'};
    put(dump, is_bytes ? "b" : "");
    put(dump, quote);
    const char *at = text.text, *end = text.text + text.length;
    while (at < end) {
        uint32_t c = is_bytes ? (unsigned char)*at++ : utf8_decode(&at, end, UTF8_SURROGATES);
        if (is_bytes && c >= 0x7F) {
            char out[8];
            snprintf(out, sizeof(out), "\\x%02x", (unsigned)c);
            put(dump, out);
        } else {
            put_code_point(dump, c, quote[0]);
        }
    }
    put(dump, quote);
}

static void put_operator(const AstDump *dump, uint8_t op) {
    put(dump, ast_operator_names[op]);
    put(dump, "()");
}

static void put_texts(const AstDump *dump, TextList list) {
    put(dump, "[");
    for (uint32_t i = 0; i < list.count; i++) {
        put(dump, i > 0 ? ", " : "");
        put_quoted(dump, list.items[i], false);
    }
    put(dump, "]");
}

static void put_operators(const AstDump *dump, const Node *node) {
    put(dump, "[");
    for (uint32_t i = 0; i < node->compare.comparators.count; i++) {
        put(dump, i > 0 ? ", " : "");
        put_operator(dump, node->compare.operators[i]);
    }
    put(dump, "]");
}

static void put_constant(const AstDump *dump, const Node *node) {
    static const char *const names[] = {"None", "True", "False", "Ellipsis"};
    switch (node->op) {
        case CONSTANT_STR:
        case CONSTANT_BYTES: put_quoted(dump, node->constant.text, node->op == CONSTANT_BYTES); break;
        case CONSTANT_INT:
        case CONSTANT_FLOAT: put_text(dump, node->constant.text); break;
        case CONSTANT_IMAGINARY:
            put_text(dump, node->constant.text);
            put(dump, "j");
            break;
        default: put(dump, names[node->op]); break;
    }
}

static void put_shape(Fields *fields, const AstShape *shape, const void *holder);

static void put_arguments(const AstDump *dump, const Arguments *args) {
    put(dump, "arguments(");
    put_shape(&(Fields){dump, false}, &ast_arguments_shape, args);
    put(dump, ")");
}

// Whether an optional field has nothing to show.
static bool is_left_out(const AstField *field, const void *at) {
    return field->kind == AST_NOTHING || (field->kind == AST_NODE && *(Node *const *)at == NULL) ||
           (field->kind == AST_TEXT && ((const Text *)at)->text == NULL);
}

static void put_field(const AstDump *dump, const AstField *field, const void *holder) {
    const Node *node = holder;
    const void *at = ast_field(holder, field);
    switch ((AstFieldKind)field->kind) {
        case AST_NODE: ast_dump(dump, *(Node *const *)at); break;
        case AST_LIST: ast_dump_list(dump, *(const NodeList *)at); break;
        case AST_TEXT: put_quoted(dump, *(const Text *)at, false); break;
        case AST_TEXTS: put_texts(dump, *(const TextList *)at); break;
        case AST_ARGUMENTS: put_arguments(dump, *(Arguments *const *)at); break;
        case AST_OPERATOR: put_operator(dump, node->op); break;
        case AST_OPERATORS: put_operators(dump, node); break;
        case AST_CONTEXT:
            put(dump, ast_context_names[node->context]);
            put(dump, "()");
            break;
        case AST_CONSTANT: put_constant(dump, node); break;
        case AST_SINGLETON: put_constant(dump, *(Node *const *)at); break;
        case AST_CONVERSION:
            put(dump, node->op == 0 ? "-1" : node->op == 's' ? "115" : node->op == 'r' ? "114" : "97");
            break;
        case AST_FLAG: put_number(dump, node->flag); break;
        case AST_LEVEL: put_number(dump, *(const uint32_t *)at); break;
        case AST_NOTHING:
        case AST_FIELDS_END: break;
    }
}

static void put_shape(Fields *fields, const AstShape *shape, const void *holder) {
    for (const AstField *field = shape->fields; field->kind != AST_FIELDS_END; field++) {
        if (!is_left_out(field, ast_field(holder, field))) {
            begin_field(fields, field->name);
            put_field(fields->dump, field, holder);
        }
    }
}

static void put_position(Fields *fields, const Node *node) {
    const char *const names[] = {"lineno", "col_offset", "end_lineno", "end_col_offset"};
    const uint32_t numbers[] = {node->line, node->column, node->end_line, node->end_column};
    for (size_t i = 0; i < 4; i++) {
        begin_field(fields, names[i]);
        put_number(fields->dump, numbers[i]);
    }
}

void ast_dump(const AstDump *dump, const Node *node) {
    if (node == NULL) {
        put(dump, "None");
        return;
    }
    put(dump, ast_shapes[node->kind].name);
    put(dump, "(");
    Fields fields = {dump, false};
    put_shape(&fields, &ast_shapes[node->kind], node);
    if (dump->include_attributes && ast_has_position(node->kind)) {
        put_position(&fields, node);
    }
    put(dump, ")");
}

void ast_dump_list(const AstDump *dump, NodeList list) {
    put(dump, "[");
    for (uint32_t i = 0; i < list.count; i++) {
        put(dump, i > 0 ? ", " : "");
        ast_dump(dump, list.items[i]);
    }
    put(dump, "]");
}
