// f-strings: the parts are made in a window of registers and joined.
#include "compile/codegen.h"

enum {
    FORMAT_HAS_SPECIFICATION = 4
};

static unsigned conversion_of(const Node *node) {
    switch (node->op) {
        case 's': return 1;
        case 'r': return 2;
        case 'a': return 3;
        default: return 0;
    }
}

static void formatted_value(Compiler *c, const Node *node, Register target) {
    Register mark = c->unit->top;
    const Node *where = c->where;
    c->where = node;
    unsigned mode = conversion_of(node);
    if (node->formatted.format_spec == NULL) {
        Register value = expression_operand(c, node->formatted.value);
        emit_abc(c, OPCODE_FORMAT, target, value, mode);
    } else {
        Register value = expression_temporary(c, node->formatted.value);
        (void)expression_temporary(c, node->formatted.format_spec);
        emit_abc(c, OPCODE_FORMAT, target, value, mode | FORMAT_HAS_SPECIFICATION);
    }
    c->where = where;
    c->unit->top = mark;
}

static void part_into(Compiler *c, const Node *part, Register target) {
    if (part->kind == NODE_FORMATTED_VALUE) {
        formatted_value(c, part, target);
    } else {
        expression_into(c, part, target);
    }
}

static void empty_string(Compiler *c, Register target) {
    Str *empty = compiler_intern(c, (Text){"", 0});
    if (empty != NULL) {
        emit_load_constant(c, target, value_from_object(empty));
    }
}

void formatted_string(Compiler *c, const Node *node, Register target) {
    if (node->kind == NODE_FORMATTED_VALUE) {
        formatted_value(c, node, target);
        return;
    }
    NodeList parts = node->joined.values;
    if (parts.count == 0) {
        empty_string(c, target);
        return;
    }
    if (parts.count == 1) {
        part_into(c, parts.items[0], target);
        return;
    }
    Register mark = c->unit->top;
    Register window = is_temporary(c, target) && target + 1 == mark ? target : temporary(c);
    part_into(c, parts.items[0], window);
    for (uint32_t i = 1; i < parts.count && !c->failed; i++) {
        if (c->unit->top - window == WINDOW_ITEMS_MAX) {
            emit_abc(c, OPCODE_BUILD_STRING, window, window, WINDOW_ITEMS_MAX);
            c->unit->top = window + 1;
        }
        part_into(c, parts.items[i], temporary(c));
    }
    emit_abc(c, OPCODE_BUILD_STRING, target, window, c->unit->top - window);
    c->unit->top = mark;
}
