// try statements.
#include "compile/parser_internal.h"

// except A, B: without parentheses. `type` is parsed, ',' is next.
static Node *try_more_types(Parser *p) {
    Position start = parser_here(p);
    while (parser_accept(p, TOKEN_COMMA)) {
        if (parse_expression(p) == NULL) {
            return NULL;
        }
    }
    Text name;
    if (parser_accept(p, TOKEN_AS) && !parser_identifier(p, &name)) {
        return NULL;
    }
    start = parser_here(p);
    return parser_at(p, TOKEN_COLON) ? parser_node(p, NODE_PASS, start) : NULL;
}

static bool check_one_type(Parser *p, const Node *type) {
    const Node *end = parser_at(p, TOKEN_COMMA) && !p->quiet ? parser_try(p, try_more_types) : NULL;
    if (end == NULL) {
        return true;
    }
    return parser_fail(p, ((Span){type->line, type->column, end->line, end->column}),
                       "multiple exception types must be parenthesized");
}

// What stands between `except` and ':'.
static bool parse_except_head(Parser *p, bool is_star, Node **type, Text *name) {
    *type = NULL;
    *name = (Text){0};
    if (is_star && (parser_at(p, TOKEN_COLON) || parser_at(p, TOKEN_NEWLINE))) {
        return parser_fail_here(p, "expected one or more exception types");
    }
    if (!is_star && (parser_at(p, TOKEN_COLON) || parser_at(p, TOKEN_NEWLINE))) {
        return parse_colon(p, COLON_EXPECTED_AT_LINE_END);
    }
    *type = parse_expression(p);
    if (*type == NULL || !check_one_type(p, *type)) {
        return false;
    }
    if (parser_accept(p, TOKEN_AS) && !parser_identifier(p, name)) {
        return false;
    }
    return parse_colon(p, COLON_EXPECTED_AT_LINE_END);
}

static Node *parse_handler(Parser *p, bool is_star) {
    Position start = parser_here(p);
    parser_advance(p);
    if (is_star) {
        parser_advance(p);
    }
    Node *type;
    Text name;
    NodeList body;
    const char *owner = is_star ? "'except*' statement" : "'except' statement";
    if (!parse_except_head(p, is_star, &type, &name) || !parse_block(p, owner, start.line, &body)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_EXCEPT_HANDLER, start);
    if (node != NULL) {
        node->handler.type = type;
        node->handler.name = name;
        node->handler.body = body;
    }
    return node;
}

static bool fail_mixed_handlers(Parser *p, bool is_star) {
    Span span = token_span(&p->token);
    if (is_star) {
        parser_advance(p);
        span.end_line = p->token.end_line;
        span.end_column = p->token.end_column;
    }
    return parser_fail(p, span, "cannot have both 'except' and 'except*' on the same 'try'");
}

static bool parse_handlers(Parser *p, Node *node) {
    ListBuilder handlers;
    list_begin(&handlers);
    while (parser_at(p, TOKEN_EXCEPT)) {
        bool is_star = parser_peek(p) == TOKEN_STAR;
        if (handlers.count > 0 && is_star != (node->kind == NODE_TRY_STAR)) {
            return fail_mixed_handlers(p, is_star);
        }
        node->kind = is_star ? NODE_TRY_STAR : NODE_TRY;
        if (!list_add(p, &handlers, parse_handler(p, is_star))) {
            return false;
        }
    }
    return list_finish(p, &handlers, &node->try_block.handlers);
}

static bool parse_finally(Parser *p, Node *node) {
    uint32_t line = p->token.line;
    return !parser_accept(p, TOKEN_FINALLY) ||
           (parse_colon(p, COLON_EXPECTED_ALWAYS) &&
            parse_block(p, "'finally' statement", line, &node->try_block.finalbody));
}

static bool parse_try_else(Parser *p, Node *node) {
    uint32_t line = p->token.line;
    return node->try_block.handlers.count == 0 || !parser_accept(p, TOKEN_ELSE) ||
           (parse_colon(p, COLON_EXPECTED_ALWAYS) && parse_block(p, "'else' statement", line, &node->try_block.orelse));
}

Node *parse_try(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    Node *node = parser_node(p, NODE_TRY, start);
    if (node == NULL || !parse_colon(p, COLON_EXPECTED_ALWAYS) ||
        !parse_block(p, "'try' statement", start.line, &node->try_block.body)) {
        return NULL;
    }
    if (!parser_at(p, TOKEN_EXCEPT) && !parser_at(p, TOKEN_FINALLY)) {
        return parser_fail_here(p, "expected 'except' or 'finally' block");
    }
    if (!parse_handlers(p, node) || !parse_try_else(p, node) || !parse_finally(p, node)) {
        return NULL;
    }
    node->end_line = p->previous_end_line;
    node->end_column = p->previous_end_column;
    return node;
}
