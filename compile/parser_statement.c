// Simple statements but import.
#include "compile/parser_internal.h"

static Node *parse_keyword_statement(Parser *p, NodeKind kind) {
    Position start = parser_here(p);
    parser_advance(p);
    return parser_node(p, kind, start);
}

static Node *parse_return(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    Node *value = NULL;
    if (at_star_expression(p)) {
        value = parse_star_expressions(p);
        if (value == NULL) {
            return NULL;
        }
    }
    return parser_value_node(p, NODE_RETURN, value, start);
}

static Node *parse_raise(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    Node *exc = NULL, *cause = NULL;
    if (token_starts_expression((TokenKind)p->token.kind)) {
        exc = parse_expression(p);
        if (exc != NULL && parser_accept(p, TOKEN_FROM)) {
            cause = parse_expression(p);
        }
    }
    Node *node = parser_failed(p) ? NULL : parser_node(p, NODE_RAISE, start);
    if (node != NULL) {
        node->raise.exc = exc;
        node->raise.cause = cause;
    }
    return node;
}

static Node *parse_assert(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    Node *test = parse_expression(p), *message = NULL;
    if (test != NULL && parser_accept(p, TOKEN_COMMA)) {
        message = parse_expression(p);
    }
    Node *node = parser_failed(p) ? NULL : parser_node(p, NODE_ASSERT, start);
    if (node != NULL) {
        node->assertion.test = test;
        node->assertion.message = message;
    }
    return node;
}

static Node *delete_node(Parser *p, NodeList targets, Position start) {
    for (uint32_t i = 0; i < targets.count; i++) {
        if (!parser_set_context(p, targets.items[i], CONTEXT_DELETE)) {
            return NULL;
        }
    }
    Node *node = parser_node(p, NODE_DELETE, start);
    if (node != NULL) {
        node->assign.targets = targets;
    }
    return node;
}

static Node *parse_delete(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    Node *target = parse_star_expressions(p);
    if (target == NULL) {
        return NULL;
    }
    const Node *invalid = find_invalid_target(target, CONTEXT_DELETE);
    if (invalid != NULL) {
        return parser_fail(p, node_span(invalid), "cannot delete %s", expression_name(invalid));
    }
    if (target->kind == NODE_TUPLE && !target->flag) {
        return delete_node(p, target->sequence.elements, start);
    }
    ListBuilder single;
    list_begin(&single);
    NodeList targets;
    if (!list_add(p, &single, target) || !list_finish(p, &single, &targets)) {
        return NULL;
    }
    return delete_node(p, targets, start);
}

static Node *parse_global(Parser *p, NodeKind kind) {
    Position start = parser_here(p);
    ListBuilder names;
    list_begin(&names);
    do {
        parser_advance(p);
        if (!list_add(p, &names, parser_name_node(p, CONTEXT_LOAD))) {
            return NULL;
        }
    } while (parser_at(p, TOKEN_COMMA));
    Node *node = parser_node(p, kind, start);
    Text *texts = node == NULL ? NULL : parser_allocate(p, names.count * sizeof(Text));
    if (texts == NULL) {
        return NULL;
    }
    for (uint32_t i = 0; i < names.count; i++) {
        texts[i] = names.items[i]->name.id;
    }
    node->names.names = (TextList){texts, names.count};
    return node;
}

static Node *parse_type_alias(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    Node *name = parser_name_node(p, CONTEXT_STORE);
    NodeList type_params;
    if (name == NULL || !parse_type_parameters(p, &type_params) || !parser_expect(p, TOKEN_ASSIGN)) {
        return NULL;
    }
    Node *value = parse_expression(p);
    Node *node = value == NULL ? NULL : parser_node(p, NODE_TYPE_ALIAS, start);
    if (node != NULL) {
        node->type_alias.name = name;
        node->type_alias.type_params = type_params;
        node->type_alias.value = value;
    }
    return node;
}

static const Node *last_element(const Node *target) {
    bool is_bare_tuple = target->kind == NODE_TUPLE && !target->flag;
    return is_bare_tuple ? target->sequence.elements.items[target->sequence.elements.count - 1] : target;
}

// An '=' is behind `target`, which is the first target or a later one.
static bool check_target(Parser *p, const Node *target, bool is_first) {
    if (target->kind == NODE_YIELD || target->kind == NODE_YIELD_FROM) {
        if (!target->flag) {
            return parser_fail(p, node_span(target), "assignment to yield expression not possible");
        }
    }
    const Node *invalid = find_invalid_target(target, CONTEXT_STORE);
    if (invalid == NULL) {
        return true;
    }
    if (is_first && !check_no_assignment(p, last_element(target))) {
        return false;
    }
    return parser_fail(p, node_span(invalid), "cannot assign to %s", expression_name(invalid));
}

// The value that `first` is assigned, from the '=' on. When it cannot be a target itself although another '=' follows,
// the first '=' is what the message is about if it stands before an operand of a larger expression.
static Node *parse_first_value(Parser *p, const Node *first) {
    ParserState state = parser_save(p);
    parser_advance(p);
    Node *value = parse_yield_or_star_expressions(p);
    if (value == NULL || !parser_at(p, TOKEN_ASSIGN) || find_invalid_target(value, CONTEXT_STORE) == NULL) {
        return value;
    }
    parser_restore(p, &state);
    if (!check_no_assignment(p, last_element(first))) {
        return NULL;
    }
    parser_advance(p);
    return parse_yield_or_star_expressions(p);
}

static Node *parse_assignment(Parser *p, Node *first, Position start) {
    ListBuilder targets;
    list_begin(&targets);
    Node *value = first;
    while (parser_at(p, TOKEN_ASSIGN)) {
        if (!check_target(p, value, targets.count == 0) || !parser_set_context(p, value, CONTEXT_STORE) ||
            !list_add(p, &targets, value)) {
            return NULL;
        }
        if (targets.count == 1) {
            value = parse_first_value(p, first);
        } else {
            parser_advance(p);
            value = parse_yield_or_star_expressions(p);
        }
        if (value == NULL) {
            return NULL;
        }
    }
    Node *node = parser_node(p, NODE_ASSIGN, start);
    if (node == NULL || !list_finish(p, &targets, &node->assign.targets)) {
        return NULL;
    }
    node->assign.value = value;
    return node;
}

static AstOperator augmented_operator(TokenKind kind) {
    static const uint8_t operators[] = {AST_ADD, AST_SUB,    AST_MUL,    AST_MATMUL, AST_DIV, AST_FLOORDIV, AST_MOD,
                                        AST_POW, AST_LSHIFT, AST_RSHIFT, AST_AND,    AST_OR,  AST_XOR};
    return (AstOperator)operators[kind - TOKEN_PLUS_ASSIGN];
}

static bool is_single_target(const Node *node) {
    return node->kind == NODE_NAME || node->kind == NODE_ATTRIBUTE || node->kind == NODE_SUBSCRIPT;
}

static Node *parse_augmented(Parser *p, Node *target, Position start) {
    AstOperator op = augmented_operator((TokenKind)p->token.kind);
    if (!is_single_target(target)) {
        return parser_fail(p, node_span(target), "'%s' is an illegal expression for augmented assignment",
                           expression_name(target));
    }
    parser_advance(p);
    Node *value = parse_yield_or_star_expressions(p);
    if (value == NULL || !parser_set_context(p, target, CONTEXT_STORE)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_AUG_ASSIGN, start);
    if (node != NULL) {
        node->op = (uint8_t)op;
        node->aug_assign.target = target;
        node->aug_assign.value = value;
    }
    return node;
}

static Node *try_operand(Parser *p) {
    parser_advance(p);
    return parse_expression(p);
}

static Node *fail_annotated(Parser *p, const Node *target) {
    if (target->kind == NODE_STARRED || parser_try(p, try_operand) == NULL) {
        return parser_fail_syntax(p);
    }
    if (target->kind == NODE_LIST || target->kind == NODE_TUPLE) {
        bool is_bare = target->kind == NODE_TUPLE && !target->flag;
        const Node *shown = is_bare ? target->sequence.elements.items[0] : target;
        return parser_fail(p, node_span(shown), "only single target (not %s) can be annotated",
                           expression_name(target));
    }
    return parser_fail(p, node_span(target), "illegal target for annotation");
}

static Node *parse_annotated(Parser *p, Node *target, Position start) {
    if (!is_single_target(target)) {
        return fail_annotated(p, target);
    }
    parser_advance(p);
    Node *annotation = parse_expression(p), *value = NULL;
    if (annotation != NULL && parser_accept(p, TOKEN_ASSIGN)) {
        value = parse_yield_or_star_expressions(p);
    }
    if (parser_failed(p) || !parser_set_context(p, target, CONTEXT_STORE)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_ANN_ASSIGN, start);
    if (node != NULL) {
        node->flag = target->kind == NODE_NAME && !target->flag;
        node->ann_assign.target = target;
        node->ann_assign.annotation = annotation;
        node->ann_assign.value = value;
    }
    return node;
}

// `x.y := 1` as a statement. For a plain name CPython says no more than "invalid syntax".
static bool check_no_walrus(Parser *p, const Node *first) {
    bool is_bare = (first->kind == NODE_NAME || first->kind == NODE_TUPLE) && !first->flag;
    bool is_other = first->kind == NODE_STARRED || first->kind == NODE_YIELD || first->kind == NODE_YIELD_FROM;
    if (!parser_at(p, TOKEN_WALRUS) || is_bare || is_other || parser_try(p, try_operand) == NULL) {
        return true;
    }
    return parser_fail(p, node_span(first), "cannot use assignment expressions with %s", expression_name(first));
}

static Node *parse_expression_statement(Parser *p) {
    Position start = parser_here(p);
    Node *first = parse_yield_or_star_expressions(p);
    if (first == NULL || !check_no_walrus(p, first)) {
        return NULL;
    }
    if (parser_at(p, TOKEN_ASSIGN)) {
        return parse_assignment(p, first, start);
    }
    if (parser_at(p, TOKEN_COLON)) {
        return parse_annotated(p, first, start);
    }
    if (p->token.kind >= TOKEN_PLUS_ASSIGN && p->token.kind <= TOKEN_CARET_ASSIGN) {
        return parse_augmented(p, first, start);
    }
    return parser_value_node(p, NODE_EXPR, first, start);
}

Node *parse_simple_statement(Parser *p) {
    switch (p->token.kind) {
        case TOKEN_RETURN: return parse_return(p);
        case TOKEN_IMPORT: return parse_import(p);
        case TOKEN_FROM: return parse_import_from(p);
        case TOKEN_RAISE: return parse_raise(p);
        case TOKEN_PASS: return parse_keyword_statement(p, NODE_PASS);
        case TOKEN_BREAK: return parse_keyword_statement(p, NODE_BREAK);
        case TOKEN_CONTINUE: return parse_keyword_statement(p, NODE_CONTINUE);
        case TOKEN_DEL: return parse_delete(p);
        case TOKEN_ASSERT: return parse_assert(p);
        case TOKEN_GLOBAL: return parse_global(p, NODE_GLOBAL);
        case TOKEN_NONLOCAL: return parse_global(p, NODE_NONLOCAL);
        case TOKEN_NAME:
            if (token_is(&p->token, "type") && parser_peek(p) == TOKEN_NAME) {
                return parse_type_alias(p);
            }
            break;
        default: break;
    }
    return parse_expression_statement(p);
}

bool parse_simple_line(Parser *p, ListBuilder *out) {
    do {
        if (!list_add(p, out, parse_simple_statement(p))) {
            return false;
        }
    } while (parser_accept(p, TOKEN_SEMICOLON) && !parser_at(p, TOKEN_NEWLINE));
    return parser_expect(p, TOKEN_NEWLINE);
}
