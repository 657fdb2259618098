// Functions, classes and decorators.
#include "compile/parser_internal.h"

bool parse_decorators(Parser *p, NodeList *out) {
    ListBuilder decorators;
    list_begin(&decorators);
    while (parser_accept(p, TOKEN_AT)) {
        if (!list_add(p, &decorators, parse_named_expression(p)) || !parser_expect(p, TOKEN_NEWLINE)) {
            return false;
        }
    }
    return list_finish(p, &decorators, out);
}

Node *parse_decorated_function(Parser *p, NodeList decorators) {
    Position start = parser_here(p);
    bool is_async = parser_accept(p, TOKEN_ASYNC);
    return parser_at(p, TOKEN_DEF) ? parse_function(p, decorators, is_async, start) : parser_fail_syntax(p);
}

Node *parse_decorated(Parser *p) {
    NodeList decorators;
    if (!parse_decorators(p, &decorators)) {
        return NULL;
    }
    return parser_at(p, TOKEN_CLASS) ? parse_class(p, decorators) : parse_decorated_function(p, decorators);
}

// CPython takes a '[' that begins no type parameters for a missing '('.
static bool parse_function_type_parameters(Parser *p, NodeList *out) {
    Span bracket = token_span(&p->token);
    if (parse_type_parameters(p, out)) {
        return true;
    }
    if (p->error.is_generic && p->error.kind == SYNTAX_ERROR_SYNTAX && !p->quiet) {
        p->error.kind = SYNTAX_ERROR_NONE;
        parser_fail(p, bracket, "expected '('");
    }
    return false;
}

static bool parse_function_header(Parser *p, Node *node) {
    if (!parser_identifier(p, &node->function.name) ||
        !parse_function_type_parameters(p, &node->function.type_params)) {
        return false;
    }
    if (!parser_accept(p, TOKEN_LEFT_PAREN)) {
        return parser_fail_here(p, "expected '('");
    }
    node->function.args = parse_function_parameters(p);
    if (node->function.args == NULL) {
        return false;
    }
    if (parser_at(p, TOKEN_ARROW)) {
        Token arrow = p->token;
        parser_advance(p);
        if (!token_starts_expression((TokenKind)p->token.kind)) {
            return parser_fail(p, token_span(&arrow), "expected ':'");
        }
        node->function.returns = parse_expression(p);
        if (node->function.returns == NULL) {
            return false;
        }
    }
    return parse_colon(p, COLON_EXPECTED_ALWAYS);
}

Node *parse_function(Parser *p, NodeList decorators, bool is_async, Position start) {
    uint32_t line = p->token.line;
    parser_advance(p);
    Node *node = parser_node(p, is_async ? NODE_ASYNC_FUNCTION_DEF : NODE_FUNCTION_DEF, start);
    if (node == NULL || !parse_function_header(p, node) ||
        !parse_block(p, "function definition", line, &node->function.body)) {
        return NULL;
    }
    node->function.decorators = decorators;
    node->end_line = p->previous_end_line;
    node->end_column = p->previous_end_column;
    return node;
}

Node *parse_class_header(Parser *p, NodeList decorators) {
    Position start = parser_here(p);
    parser_advance(p);
    Text name;
    NodeList type_params;
    if (!parser_identifier(p, &name)) {
        return NULL;
    }
    if (!parse_type_parameters(p, &type_params)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_CLASS_DEF, start);
    if (node == NULL) {
        return NULL;
    }
    node->class_def.name = name;
    node->class_def.type_params = type_params;
    node->class_def.decorators = decorators;
    if (parser_accept(p, TOKEN_LEFT_PAREN) &&
        !parse_class_arguments(p, &node->class_def.bases, &node->class_def.keywords)) {
        return NULL;
    }
    node->end_line = p->previous_end_line;
    node->end_column = p->previous_end_column;
    return parse_colon(p, COLON_EXPECTED_AT_LINE_END) ? node : NULL;
}

Node *parse_class(Parser *p, NodeList decorators) {
    uint32_t line = p->token.line;
    Node *node = parse_class_header(p, decorators);
    if (node == NULL || !parse_block(p, "class definition", line, &node->class_def.body)) {
        return NULL;
    }
    node->end_line = p->previous_end_line;
    node->end_column = p->previous_end_column;
    return node;
}
