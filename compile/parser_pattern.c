// Patterns of match statements.
#include "compile/parser_internal.h"

static Node *parse_pattern(Parser *p);

static bool at_wildcard(const Parser *p) { return token_is(&p->token, "_"); }

static bool at_plus_or_minus(const Parser *p) { return parser_at(p, TOKEN_PLUS) || parser_at(p, TOKEN_MINUS); }

static bool at_number(const Parser *p) {
    return parser_at(p, TOKEN_INT) || parser_at(p, TOKEN_FLOAT) || parser_at(p, TOKEN_IMAGINARY);
}

static Node *parse_signed_number(Parser *p) {
    Position start = parser_here(p);
    if (!parser_accept(p, TOKEN_MINUS)) {
        return at_number(p) ? parse_atom(p) : parser_fail_syntax(p);
    }
    Node *operand = at_number(p) ? parse_atom(p) : parser_fail_syntax(p);
    Node *node = operand == NULL ? NULL : parser_node(p, NODE_UNARY_OP, start);
    if (node != NULL) {
        node->op = AST_USUB;
        node->unary.operand = operand;
    }
    return node;
}

// A number, or a complex number written as a sum.
static Node *parse_number(Parser *p) {
    Position start = parser_here(p);
    Node *real = parse_signed_number(p);
    if (real == NULL || !at_plus_or_minus(p)) {
        return real;
    }
    const Node *constant = real->kind == NODE_UNARY_OP ? real->unary.operand : real;
    if (constant->op == CONSTANT_IMAGINARY) {
        return parser_fail(p, node_span(real), "real number required in complex literal");
    }
    AstOperator op = parser_at(p, TOKEN_PLUS) ? AST_ADD : AST_SUB;
    parser_advance(p);
    if (at_number(p) && !parser_at(p, TOKEN_IMAGINARY)) {
        return parser_fail_here(p, "imaginary number required in complex literal");
    }
    Node *imaginary = at_number(p) ? parse_atom(p) : parser_fail_syntax(p);
    Node *node = imaginary == NULL ? NULL : parser_node(p, NODE_BIN_OP, start);
    if (node != NULL) {
        node->op = (uint8_t)op;
        node->bin_op.left = real;
        node->bin_op.right = imaginary;
    }
    return node;
}

// Strings of a pattern; NULL with `message` if an f-string is among them.
static Node *parse_literal_strings(Parser *p, const char *message) {
    bool formatted = parser_at(p, TOKEN_FSTRING_START);
    Node *node = parse_strings(p);
    if (node != NULL && (formatted || node->kind == NODE_JOINED_STR)) {
        parser_fail(p, node_span(node), "%s", message);
        p->error.is_in_tree = true;  // CPython finds it later
        return NULL;
    }
    return node;
}

static Node *value_pattern(Parser *p, NodeKind kind, Node *value, Position start) {
    Node *node = value == NULL ? NULL : parser_node(p, kind, start);
    if (node != NULL) {
        node->match_value.value = value;
    }
    return node;
}

// The rest of a.b.c.
static Node *parse_attributes(Parser *p, Node *node, Position start) {
    while (node != NULL && parser_accept(p, TOKEN_DOT)) {
        Text name;
        Node *value = node;
        if (!parser_identifier(p, &name)) {
            return NULL;
        }
        node = parser_node(p, NODE_ATTRIBUTE, start);
        if (node != NULL) {
            node->attribute.value = value;
            node->attribute.name = name;
        }
    }
    return node;
}

static Node *capture_pattern(Parser *p, Node *pattern, Text name, Position start) {
    Node *node = parser_node(p, NODE_MATCH_AS, start);
    if (node != NULL) {
        node->match_as.pattern = pattern;
        node->match_as.name = name;
    }
    return node;
}

// Arguments of a class pattern as they are collected.
typedef struct {
    ListBuilder patterns, names, keyword_patterns;  // names: Name nodes
} ClassPatternBuilder;

// A positional pattern behind keywords: the message covers all that follow it up to the next keyword.
static bool fail_positional(Parser *p) {
    Position start = parser_here(p);
    Span span = {start.line, start.column, start.line, start.column};
    while (!(parser_at(p, TOKEN_NAME) && parser_peek(p) == TOKEN_ASSIGN) && !parser_at(p, TOKEN_RIGHT_PAREN)) {
        if (parse_pattern(p) == NULL) {
            return false;
        }
        span.end_line = p->previous_end_line;
        span.end_column = p->previous_end_column;
        if (!parser_accept(p, TOKEN_COMMA)) {
            break;
        }
    }
    return parser_fail(p, span, "positional patterns follow keyword patterns");
}

static bool parse_class_argument(Parser *p, ClassPatternBuilder *builder) {
    bool is_keyword = parser_at(p, TOKEN_NAME) && parser_peek(p) == TOKEN_ASSIGN;
    if (is_keyword) {
        if (!list_add(p, &builder->names, parser_name_node(p, CONTEXT_LOAD))) {
            return false;
        }
        parser_advance(p);
        return list_add(p, &builder->keyword_patterns, parse_pattern(p));
    }
    if (builder->names.count > 0) {
        return fail_positional(p);
    }
    return list_add(p, &builder->patterns, parse_pattern(p));
}

static bool finish_names(Parser *p, const ListBuilder *names, TextList *out) {
    Text *texts = parser_allocate(p, names->count * sizeof(Text));
    if (texts == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < names->count; i++) {
        texts[i] = names->items[i]->name.id;
    }
    *out = (TextList){texts, names->count};
    return true;
}

static Node *parse_class_pattern(Parser *p, Node *cls, Position start) {
    ClassPatternBuilder builder;
    list_begin(&builder.patterns);
    list_begin(&builder.names);
    list_begin(&builder.keyword_patterns);
    parser_advance(p);
    while (!parser_at(p, TOKEN_RIGHT_PAREN)) {
        if (!parse_class_argument(p, &builder)) {
            return NULL;
        }
        if (!parser_accept(p, TOKEN_COMMA)) {
            break;
        }
    }
    if (!parser_expect(p, TOKEN_RIGHT_PAREN)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_MATCH_CLASS, start);
    if (node == NULL) {
        return NULL;
    }
    node->match_class.cls = cls;
    bool done = list_finish(p, &builder.patterns, &node->match_class.patterns) &&
                finish_names(p, &builder.names, &node->match_class.keyword_names) &&
                list_finish(p, &builder.keyword_patterns, &node->match_class.keyword_patterns);
    return done ? node : NULL;
}

// A name: a capture, the wildcard, a dotted value or a class.
static Node *parse_name_pattern(Parser *p) {
    Position start = parser_here(p);
    bool is_wildcard = at_wildcard(p);
    Node *name = parser_name_node(p, CONTEXT_LOAD);
    if (name == NULL) {
        return NULL;
    }
    bool is_dotted = parser_at(p, TOKEN_DOT);
    if (is_wildcard && (is_dotted || parser_at(p, TOKEN_LEFT_PAREN))) {
        return parser_fail_syntax(p);
    }
    Node *value = parse_attributes(p, name, start);
    if (value == NULL) {
        return NULL;
    }
    if (parser_at(p, TOKEN_LEFT_PAREN)) {
        return parse_class_pattern(p, value, start);
    }
    if (is_dotted) {
        return value_pattern(p, NODE_MATCH_VALUE, value, start);
    }
    if (parser_at(p, TOKEN_ASSIGN)) {
        return parser_fail_syntax(p);
    }
    return capture_pattern(p, NULL, is_wildcard ? (Text){0} : name->name.id, start);
}

static Node *parse_star_pattern(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    bool is_wildcard = at_wildcard(p);
    Text name;
    if (!parser_identifier(p, &name)) {
        return NULL;
    }
    if (parser_at(p, TOKEN_DOT) || parser_at(p, TOKEN_LEFT_PAREN) || parser_at(p, TOKEN_ASSIGN)) {
        return parser_fail_syntax(p);
    }
    Node *node = parser_node(p, NODE_MATCH_STAR, start);
    if (node != NULL) {
        node->match_star.name = is_wildcard ? (Text){0} : name;
    }
    return node;
}

static Node *parse_maybe_star_pattern(Parser *p) {
    return parser_at(p, TOKEN_STAR) ? parse_star_pattern(p) : parse_pattern(p);
}

static Node *sequence_pattern(Parser *p, ListBuilder *patterns, Position start) {
    Node *node = parser_node(p, NODE_MATCH_SEQUENCE, start);
    return node != NULL && list_finish(p, patterns, &node->match_patterns.patterns) ? node : NULL;
}

// ( … ) or [ … ]. One pattern in parentheses without a comma is a group.
static Node *parse_bracketed(Parser *p, TokenKind closing) {
    Position start = parser_here(p);
    ListBuilder patterns;
    list_begin(&patterns);
    bool has_comma = false;
    parser_advance(p);
    while (!parser_at(p, closing)) {
        if (!list_add(p, &patterns, parse_maybe_star_pattern(p))) {
            return NULL;
        }
        if (!parser_accept(p, TOKEN_COMMA)) {
            break;
        }
        has_comma = true;
    }
    bool is_group = closing == TOKEN_RIGHT_PAREN && patterns.count == 1 && !has_comma;
    if (is_group && patterns.items[0]->kind == NODE_MATCH_STAR) {
        return parser_fail_syntax(p);
    }
    if (!parser_expect(p, closing)) {
        return NULL;
    }
    return is_group ? patterns.items[0] : sequence_pattern(p, &patterns, start);
}

static Node *parse_mapping_key(Parser *p) {
    Position start = parser_here(p);
    switch (p->token.kind) {
        case TOKEN_NAME: {
            Node *name = parser_name_node(p, CONTEXT_LOAD);
            return name != NULL && parser_at(p, TOKEN_DOT) ? parse_attributes(p, name, start) : parser_fail_syntax(p);
        }
        case TOKEN_NONE:
        case TOKEN_TRUE:
        case TOKEN_FALSE: return parse_atom(p);
        case TOKEN_STRING:
        case TOKEN_FSTRING_START:
            return parse_literal_strings(p, "mapping pattern keys may only match literals and attribute lookups");
        default: return parse_number(p);
    }
}

static bool parse_rest(Parser *p, Text *rest) {
    parser_advance(p);
    if (at_wildcard(p)) {
        return parser_fail_syntax(p);
    }
    if (!parser_identifier(p, rest)) {
        return false;
    }
    parser_accept(p, TOKEN_COMMA);
    return parser_at(p, TOKEN_RIGHT_BRACE) || parser_fail_syntax(p);
}

static Node *parse_mapping(Parser *p) {
    Position start = parser_here(p);
    ListBuilder keys, patterns;
    list_begin(&keys);
    list_begin(&patterns);
    Text rest = {0};
    parser_advance(p);
    while (!parser_at(p, TOKEN_RIGHT_BRACE)) {
        if (parser_at(p, TOKEN_DOUBLE_STAR)) {
            if (!parse_rest(p, &rest)) {
                return NULL;
            }
            break;
        }
        if (!list_add(p, &keys, parse_mapping_key(p)) || !parser_expect(p, TOKEN_COLON) ||
            !list_add(p, &patterns, parse_pattern(p))) {
            return NULL;
        }
        if (!parser_accept(p, TOKEN_COMMA)) {
            break;
        }
    }
    if (!parser_expect(p, TOKEN_RIGHT_BRACE)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_MATCH_MAPPING, start);
    if (node == NULL || !list_finish(p, &keys, &node->match_mapping.keys) ||
        !list_finish(p, &patterns, &node->match_mapping.patterns)) {
        return NULL;
    }
    node->match_mapping.rest = rest;
    return node;
}

static Node *parse_closed_pattern(Parser *p) {
    if (!parser_enter(p)) {
        return NULL;
    }
    Position start = parser_here(p);
    switch (p->token.kind) {
        case TOKEN_NAME: return parse_name_pattern(p);
        case TOKEN_LEFT_PAREN: return parse_bracketed(p, TOKEN_RIGHT_PAREN);
        case TOKEN_LEFT_BRACKET: return parse_bracketed(p, TOKEN_RIGHT_BRACKET);
        case TOKEN_LEFT_BRACE: return parse_mapping(p);
        case TOKEN_NONE:
        case TOKEN_TRUE:
        case TOKEN_FALSE: return value_pattern(p, NODE_MATCH_SINGLETON, parse_atom(p), start);
        case TOKEN_STRING:
        case TOKEN_FSTRING_START: {
            Node *strings = parse_literal_strings(p, "patterns may only match literals and attribute lookups");
            return value_pattern(p, NODE_MATCH_VALUE, strings, start);
        }
        default: return value_pattern(p, NODE_MATCH_VALUE, parse_number(p), start);
    }
}

static Node *parse_or_pattern(Parser *p) {
    Position start = parser_here(p);
    Node *first = parse_closed_pattern(p);
    if (first == NULL || !parser_at(p, TOKEN_BAR)) {
        return first;
    }
    ListBuilder patterns;
    list_begin(&patterns);
    if (!list_add(p, &patterns, first)) {
        return NULL;
    }
    while (parser_accept(p, TOKEN_BAR)) {
        if (!list_add(p, &patterns, parse_closed_pattern(p))) {
            return NULL;
        }
    }
    Node *node = parser_node(p, NODE_MATCH_OR, start);
    return node != NULL && list_finish(p, &patterns, &node->match_patterns.patterns) ? node : NULL;
}

// Behind `as`: a name.
static bool parse_as_target(Parser *p, Text *name) {
    if (at_wildcard(p)) {
        return parser_fail_here(p, "cannot use '_' as a target");
    }
    if (!parser_at(p, TOKEN_NAME)) {
        const Node *target = parser_try(p, parse_expression);
        return target != NULL ? parser_fail(p, node_span(target), "invalid pattern target") : parser_fail_syntax(p);
    }
    if (!parser_identifier(p, name)) {
        return false;
    }
    bool continues = parser_at(p, TOKEN_DOT) || parser_at(p, TOKEN_LEFT_PAREN) || parser_at(p, TOKEN_ASSIGN);
    return !continues || parser_fail_syntax(p);
}

static Node *parse_pattern(Parser *p) {
    Position start = parser_here(p);
    Node *pattern = parse_or_pattern(p);
    if (pattern == NULL || !parser_accept(p, TOKEN_AS)) {
        return pattern;
    }
    Text name;
    return parse_as_target(p, &name) ? capture_pattern(p, pattern, name, start) : NULL;
}

Node *parse_patterns(Parser *p) {
    Position start = parser_here(p);
    Node *first = parse_maybe_star_pattern(p);
    if (first == NULL || (!parser_at(p, TOKEN_COMMA) && first->kind != NODE_MATCH_STAR)) {
        return first;
    }
    if (!parser_at(p, TOKEN_COMMA)) {
        return parser_fail_syntax(p);
    }
    ListBuilder patterns;
    list_begin(&patterns);
    if (!list_add(p, &patterns, first)) {
        return NULL;
    }
    while (parser_accept(p, TOKEN_COMMA) && !parser_at(p, TOKEN_COLON) && !parser_at(p, TOKEN_IF)) {
        if (!list_add(p, &patterns, parse_maybe_star_pattern(p))) {
            return NULL;
        }
    }
    return sequence_pattern(p, &patterns, start);
}
