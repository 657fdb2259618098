// What may stand left of an assignment, and what an expression is called when it may not.
#include "compile/parser_internal.h"

static const char *constant_name(const Node *node) {
    switch (node->op) {
        case CONSTANT_NONE: return "None";
        case CONSTANT_TRUE: return "True";
        case CONSTANT_FALSE: return "False";
        case CONSTANT_ELLIPSIS: return "ellipsis";
        default: return "literal";
    }
}

const char *expression_name(const Node *node) {
    switch (node->kind) {
        case NODE_ATTRIBUTE: return "attribute";
        case NODE_SUBSCRIPT: return "subscript";
        case NODE_STARRED: return "starred";
        case NODE_NAME: return "name";
        case NODE_LIST: return "list";
        case NODE_TUPLE: return "tuple";
        case NODE_LAMBDA: return "lambda";
        case NODE_CALL: return "function call";
        case NODE_GENERATOR_EXP: return "generator expression";
        case NODE_YIELD:
        case NODE_YIELD_FROM: return "yield expression";
        case NODE_AWAIT: return "await expression";
        case NODE_LIST_COMP: return "list comprehension";
        case NODE_SET_COMP: return "set comprehension";
        case NODE_DICT_COMP: return "dict comprehension";
        case NODE_DICT: return "dict literal";
        case NODE_SET: return "set display";
        case NODE_JOINED_STR:
        case NODE_FORMATTED_VALUE: return "f-string expression";
        case NODE_CONSTANT: return constant_name(node);
        case NODE_COMPARE: return "comparison";
        case NODE_IF_EXP: return "conditional expression";
        case NODE_NAMED_EXPR: return "named expression";
        default: return "expression";
    }
}

typedef enum {
    TARGET_OF_ASSIGNMENT,
    TARGET_OF_FOR,
    TARGET_OF_DELETE
} TargetUse;

// The parser has been at least as deep in the stack for the same expression, so the recursions here need no guard.
static const Node *find_invalid(const Node *node, TargetUse use);

static const Node *find_invalid_element(const NodeList *elements, TargetUse use) {
    for (uint32_t i = 0; i < elements->count; i++) {
        const Node *invalid = find_invalid(elements->items[i], use);
        if (invalid != NULL) {
            return invalid;
        }
    }
    return NULL;
}

static const Node *find_invalid(const Node *node, TargetUse use) {
    switch (node->kind) {
        case NODE_NAME:
        case NODE_ATTRIBUTE:
        case NODE_SUBSCRIPT: return NULL;
        case NODE_STARRED: return use == TARGET_OF_DELETE ? node : find_invalid(node->value.value, use);
        case NODE_LIST:
        case NODE_TUPLE: return find_invalid_element(&node->sequence.elements, use);
        case NODE_COMPARE:
            // The `in` of the for statement was taken for an operator.
            if (use == TARGET_OF_FOR) {
                return node->compare.operators[0] == AST_IN ? find_invalid(node->compare.left, use) : NULL;
            }
            return node;
        default: return node;
    }
}

const Node *find_invalid_target(const Node *node, ExprContext context) {
    return find_invalid(node, context == CONTEXT_DELETE ? TARGET_OF_DELETE : TARGET_OF_ASSIGNMENT);
}

bool parser_set_context(Parser *p, Node *node, ExprContext context) {
    node->context = (uint8_t)context;
    if (node->kind == NODE_STARRED) {
        return parser_set_context(p, node->value.value, context);
    }
    if (node->kind == NODE_LIST || node->kind == NODE_TUPLE) {
        for (uint32_t i = 0; i < node->sequence.elements.count; i++) {
            if (!parser_set_context(p, node->sequence.elements.items[i], context)) {
                return false;
            }
        }
    }
    return true;
}

static Node *parse_star_target(Parser *p) {
    if (!parser_at(p, TOKEN_STAR)) {
        return parse_bitwise_or(p);
    }
    Position start = parser_here(p);
    parser_advance(p);
    Node *value = parser_at(p, TOKEN_STAR) ? parser_fail_syntax(p) : parse_bitwise_or(p);
    return value == NULL ? NULL : parser_value_node(p, NODE_STARRED, value, start);
}

// `for` is not followed by targets and `in`: read an expression there to say what it is.
static void explain_for_targets(Parser *p) {
    const Node *expressions = parse_star_expressions(p);
    const Node *invalid = expressions == NULL ? NULL : find_invalid(expressions, TARGET_OF_FOR);
    if (invalid != NULL) {
        parser_fail(p, node_span(invalid), "cannot assign to %s", expression_name(invalid));
    }
}

static Node *parse_plain_for_targets(Parser *p) {
    Node *target = parse_one_or_tuple(p, parse_star_target);
    if (target == NULL) {
        return NULL;
    }
    bool is_valid = parser_at(p, TOKEN_IN) && find_invalid_target(target, CONTEXT_STORE) == NULL;
    return is_valid ? target : parser_fail_syntax(p);
}

// The targets have failed once, quietly.
static void fail_for_targets(Parser *p, const ParserState *state) {
    parser_restore(p, state);
    p->explaining = true;
    explain_for_targets(p);
    if (!parser_failed(p) || p->error.is_generic) {
        parser_restore(p, state);
        parse_plain_for_targets(p);
    }
    p->explaining = false;
}

Node *parse_for_targets(Parser *p) {
    ParserState state = parser_save(p);
    bool was_quiet = p->quiet;
    p->quiet = !p->explaining || was_quiet;
    Node *target = parse_plain_for_targets(p);
    p->quiet = was_quiet;
    if (target != NULL) {
        return parser_set_context(p, target, CONTEXT_STORE) ? target : NULL;
    }
    if (!p->quiet && !p->explaining) {
        fail_for_targets(p, &state);
    }
    return NULL;
}

Node *parse_with_target(Parser *p) {
    Node *target = parse_star_target(p);
    if (target == NULL) {
        return NULL;
    }
    const Node *invalid = find_invalid_target(target, CONTEXT_STORE);
    bool at_end = parser_at(p, TOKEN_COMMA) || parser_at(p, TOKEN_RIGHT_PAREN) || parser_at(p, TOKEN_COLON);
    if (invalid != NULL) {
        return at_end ? parser_fail(p, node_span(invalid), "cannot assign to %s", expression_name(invalid))
                      : parser_fail_syntax(p);
    }
    return parser_set_context(p, target, CONTEXT_STORE) ? target : NULL;
}
