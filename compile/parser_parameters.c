// Parameters of functions and lambdas, and type parameters.
#include "compile/parser_internal.h"

typedef struct {
    Arguments *args;
    ListBuilder positional_only, positional, keyword_only, defaults, keyword_defaults;
    bool is_lambda;
    bool has_slash, has_star, has_double_star;
    TokenKind end;
} ParameterBuilder;

static Node *parse_parameter(Parser *p, const ParameterBuilder *builder, bool may_star_annotation) {
    Position start = parser_here(p);
    Text name;
    if (!parser_identifier(p, &name)) {
        return NULL;
    }
    Node *annotation = NULL;
    if (!builder->is_lambda && parser_accept(p, TOKEN_COLON)) {
        annotation = may_star_annotation ? parse_star_expression(p) : parse_expression(p);
        if (annotation == NULL) {
            return NULL;
        }
    }
    Node *node = parser_node(p, NODE_ARG, start);
    if (node != NULL) {
        node->arg.name = name;
        node->arg.annotation = annotation;
    }
    return node;
}

// '=' is next.
static Node *parse_default(Parser *p, const ParameterBuilder *builder) {
    Token equal = p->token;
    parser_advance(p);
    if (!builder->is_lambda && (parser_at(p, TOKEN_RIGHT_PAREN) || parser_at(p, TOKEN_COMMA))) {
        return parser_fail(p, token_span(&equal), "expected default value expression");
    }
    return parse_expression(p);
}

static bool parse_plain_parameter(Parser *p, ParameterBuilder *builder) {
    Node *parameter = parse_parameter(p, builder, false);
    if (parameter == NULL) {
        return false;
    }
    Node *value = NULL;
    if (parser_at(p, TOKEN_ASSIGN)) {
        value = parse_default(p, builder);
        if (value == NULL) {
            return false;
        }
    }
    if (builder->has_star) {
        bool added = value != NULL ? list_add(p, &builder->keyword_defaults, value)
                                   : list_add_absent(p, &builder->keyword_defaults);
        return added && list_add(p, &builder->keyword_only, parameter);
    }
    bool is_complete = parser_at(p, TOKEN_COMMA) || parser_at(p, builder->end);
    if (value == NULL && builder->defaults.count > 0 && is_complete) {
        return parser_fail(p, node_span(parameter), "parameter without a default follows parameter with a default");
    }
    return (value == NULL || list_add(p, &builder->defaults, value)) && list_add(p, &builder->positional, parameter);
}

static bool fail_default(Parser *p, const char *what) {
    return parser_fail_here(p, "%s argument cannot have default value", what);
}

// Behind a bare '*' a keyword-only parameter must follow.
static bool check_bare_star(Parser *p, const ParameterBuilder *builder, const Token *star) {
    Token at = builder->is_lambda ? p->token : *star;
    TokenKind next = (TokenKind)p->token.kind;
    if (next == TOKEN_COMMA) {
        ParserState state = parser_save(p);
        parser_advance(p);
        at = builder->is_lambda ? p->token : at;
        next = (TokenKind)p->token.kind;
        parser_restore(p, &state);
        if (next != builder->end && next != TOKEN_DOUBLE_STAR) {
            return true;
        }
    } else if (next != builder->end) {
        return parser_fail_syntax(p);
    }
    return parser_fail(p, token_span(&at), "named arguments must follow bare *");
}

static bool parse_star_parameter(Parser *p, ParameterBuilder *builder) {
    Token star = p->token;
    if (builder->has_star) {
        TokenKind next = parser_peek(p);
        return next == TOKEN_NAME || next == TOKEN_COMMA ? parser_fail_here(p, "* argument may appear only once")
                                                         : parser_fail_syntax(p);
    }
    builder->has_star = true;
    parser_advance(p);
    if (!parser_at(p, TOKEN_NAME)) {
        return check_bare_star(p, builder, &star);
    }
    builder->args->vararg = parse_parameter(p, builder, true);
    if (builder->args->vararg == NULL) {
        return false;
    }
    return !parser_at(p, TOKEN_ASSIGN) || fail_default(p, "var-positional");
}

static bool parse_double_star_parameter(Parser *p, ParameterBuilder *builder) {
    parser_advance(p);
    builder->has_double_star = true;
    builder->args->kwarg = parse_parameter(p, builder, false);
    if (builder->args->kwarg == NULL) {
        return false;
    }
    return !parser_at(p, TOKEN_ASSIGN) || fail_default(p, "var-keyword");
}

static bool parse_slash(Parser *p, ParameterBuilder *builder) {
    if (builder->has_slash) {
        return parser_fail_here(p, "/ may appear only once");
    }
    if (builder->has_star) {
        return parser_fail_here(p, "/ must be ahead of *");
    }
    if (builder->positional.count == 0) {
        Token slash = p->token;
        parser_advance(p);
        return parser_fail(p, token_span(&slash), "%s",
                           parser_at(p, builder->end) ? "invalid syntax" : "at least one argument must precede /");
    }
    builder->has_slash = true;
    builder->positional_only = builder->positional;
    if (builder->positional_only.items == builder->positional.first) {
        builder->positional_only.items = builder->positional_only.first;
    }
    list_begin(&builder->positional);
    parser_advance(p);
    return true;
}

// ( name, name, )
static Node *try_parenthesised(Parser *p) {
    uint32_t names = 0;
    do {
        parser_advance(p);
        names += parser_accept(p, TOKEN_NAME);
    } while (parser_at(p, TOKEN_COMMA));
    if (names == 0) {
        return NULL;
    }
    Position start = parser_here(p);
    return parser_accept(p, TOKEN_RIGHT_PAREN) ? parser_node(p, NODE_PASS, start) : NULL;
}

static bool fail_parameter(Parser *p, const ParameterBuilder *builder) {
    if (parser_at(p, TOKEN_LEFT_PAREN)) {
        const Node *close = parser_try(p, try_parenthesised);
        if (close != NULL) {
            Span span = {p->token.line, p->token.column, close->end_line, close->end_column};
            return parser_fail(p, span, "%s parameters cannot be parenthesized",
                               builder->is_lambda ? "Lambda expression" : "Function");
        }
    }
    return parser_fail_syntax(p);
}

static bool parse_one(Parser *p, ParameterBuilder *builder) {
    bool is_star = parser_at(p, TOKEN_STAR), is_slash = parser_at(p, TOKEN_SLASH);
    bool is_parameter = is_star || is_slash || parser_at(p, TOKEN_NAME) || parser_at(p, TOKEN_DOUBLE_STAR);
    if (builder->has_double_star && is_parameter) {
        return parser_fail_here(p, "arguments cannot follow var-keyword argument");
    }
    if (is_star) {
        return parse_star_parameter(p, builder);
    }
    if (is_slash) {
        return parse_slash(p, builder);
    }
    if (parser_at(p, TOKEN_DOUBLE_STAR)) {
        return parse_double_star_parameter(p, builder);
    }
    return parser_at(p, TOKEN_NAME) ? parse_plain_parameter(p, builder) : fail_parameter(p, builder);
}

static Arguments *finish(Parser *p, ParameterBuilder *builder) {
    Arguments *args = builder->args;
    bool done = list_finish(p, &builder->positional_only, &args->positional_only) &&
                list_finish(p, &builder->positional, &args->positional) &&
                list_finish(p, &builder->keyword_only, &args->keyword_only) &&
                list_finish(p, &builder->defaults, &args->defaults) &&
                list_finish(p, &builder->keyword_defaults, &args->keyword_defaults);
    return done ? args : NULL;
}

// Up to `end`, which is not consumed.
static Arguments *parse_parameters(Parser *p, bool is_lambda, TokenKind end) {
    ParameterBuilder builder = {.is_lambda = is_lambda, .end = end};
    list_begin(&builder.positional_only);
    list_begin(&builder.positional);
    list_begin(&builder.keyword_only);
    list_begin(&builder.defaults);
    list_begin(&builder.keyword_defaults);
    builder.args = parser_allocate(p, sizeof(Arguments));
    if (builder.args == NULL) {
        return NULL;
    }
    while (!parser_at(p, end)) {
        if (!parse_one(p, &builder)) {
            return NULL;
        }
        if (!parser_accept(p, TOKEN_COMMA)) {
            break;
        }
    }
    return finish(p, &builder);
}

Arguments *parse_function_parameters(Parser *p) {
    Arguments *args = parse_parameters(p, false, TOKEN_RIGHT_PAREN);
    return args != NULL && parser_expect(p, TOKEN_RIGHT_PAREN) ? args : NULL;
}

Arguments *parse_lambda_parameters(Parser *p) { return parse_parameters(p, true, TOKEN_COLON); }

static Node *parse_type_parameter(Parser *p) {
    Position start = parser_here(p);
    NodeKind kind = NODE_TYPE_VAR;
    if (parser_accept(p, TOKEN_STAR)) {
        kind = NODE_TYPE_VAR_TUPLE;
    } else if (parser_accept(p, TOKEN_DOUBLE_STAR)) {
        kind = NODE_PARAM_SPEC;
    }
    Text name;
    Node *bound = NULL;
    if (!parser_identifier(p, &name)) {
        return NULL;
    }
    Position colon = parser_here(p);
    if (parser_accept(p, TOKEN_COLON)) {
        bound = parse_expression(p);
        if (bound == NULL) {
            return NULL;
        }
    }
    if (bound != NULL && kind != NODE_TYPE_VAR) {
        return parser_fail(p, span_to_here(p, colon), "cannot use %s with %s",
                           bound->kind == NODE_TUPLE ? "constraints" : "bound",
                           kind == NODE_PARAM_SPEC ? "ParamSpec" : "TypeVarTuple");
    }
    Node *node = parser_node(p, kind, start);
    if (node != NULL) {
        node->type_param.name = name;
        node->type_param.bound = bound;
    }
    return node;
}

bool parse_type_parameters(Parser *p, NodeList *out) {
    ListBuilder parameters;
    list_begin(&parameters);
    if (parser_accept(p, TOKEN_LEFT_BRACKET)) {
        do {
            if (!list_add(p, &parameters, parse_type_parameter(p))) {
                return false;
            }
        } while (parser_accept(p, TOKEN_COMMA) && !parser_at(p, TOKEN_RIGHT_BRACKET));
        if (!parser_expect(p, TOKEN_RIGHT_BRACKET)) {
            return false;
        }
    }
    return list_finish(p, &parameters, out);
}
