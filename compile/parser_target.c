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

// The parser has been at least as deep in the stack for the same expression, so these two need no guard.
const Node *find_invalid_target(const Node *node, ExprContext context) {
    switch (node->kind) {
        case NODE_NAME:
        case NODE_ATTRIBUTE:
        case NODE_SUBSCRIPT: return NULL;
        case NODE_STARRED: return context == CONTEXT_DELETE ? node : find_invalid_target(node->value.value, context);
        case NODE_LIST:
        case NODE_TUPLE:
            for (uint32_t i = 0; i < node->sequence.elements.count; i++) {
                const Node *invalid = find_invalid_target(node->sequence.elements.items[i], context);
                if (invalid != NULL) {
                    return invalid;
                }
            }
            return NULL;
        default: return node;
    }
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
    Node *node = value == NULL ? NULL : parser_node(p, NODE_STARRED, start);
    if (node != NULL) {
        node->value.value = value;
    }
    return node;
}

static bool at_star_target(const Parser *p) {
    return parser_at(p, TOKEN_STAR) || token_starts_expression((TokenKind)p->token.kind);
}

static Node *parse_target_list(Parser *p) {
    Position start = parser_here(p);
    Node *first = parse_star_target(p);
    if (first == NULL || !parser_at(p, TOKEN_COMMA)) {
        return first;
    }
    ListBuilder elements;
    list_begin(&elements);
    if (!list_add(p, &elements, first)) {
        return NULL;
    }
    while (parser_accept(p, TOKEN_COMMA) && at_star_target(p)) {
        if (!list_add(p, &elements, parse_star_target(p))) {
            return NULL;
        }
    }
    Node *node = parser_node(p, NODE_TUPLE, start);
    return node != NULL && list_finish(p, &elements, &node->sequence.elements) ? node : NULL;
}

// The targets of `for` are followed by `in`, which would make them a comparison: look inside.
static const Node *find_invalid_for_target(const Node *node) {
    if (node->kind == NODE_COMPARE && !node->flag) {
        return node->compare.operators[0] == AST_IN ? find_invalid_target(node->compare.left, CONTEXT_STORE) : NULL;
    }
    return find_invalid_target(node, CONTEXT_STORE);
}

// `for` is not followed by targets and `in`: read an expression there to say what it is.
static Node *explain_for_targets(Parser *p) {
    const Node *expressions = parse_star_expressions(p);
    if (expressions == NULL) {
        return NULL;
    }
    const Node *invalid = find_invalid_for_target(expressions);
    if (invalid != NULL) {
        return parser_fail(p, node_span(invalid), "cannot assign to %s", expression_name(invalid));
    }
    return NULL;
}

static Node *parse_plain_for_targets(Parser *p) {
    Node *target = parse_target_list(p);
    if (target == NULL) {
        return NULL;
    }
    if (!parser_at(p, TOKEN_IN)) {
        return parser_fail_syntax(p);
    }
    return find_invalid_target(target, CONTEXT_STORE) != NULL ? parser_fail_syntax(p) : target;
}

Node *parse_for_targets(Parser *p) {
    ParserState state = parser_save(p);
    bool was_quiet = p->quiet;
    p->quiet = true;
    Node *target = parse_plain_for_targets(p);
    p->quiet = was_quiet;
    if (target != NULL) {
        return parser_set_context(p, target, CONTEXT_STORE) ? target : NULL;
    }
    if (p->quiet) {
        return NULL;
    }
    parser_restore(p, &state);
    explain_for_targets(p);
    if (parser_failed(p) && !p->error.is_generic) {
        return NULL;
    }
    parser_restore(p, &state);
    return parse_plain_for_targets(p);
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
