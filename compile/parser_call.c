// Arguments of calls and classes, and subscripts.
#include "compile/parser_internal.h"

// Arguments as they are collected. Once a keyword was seen only certain arguments may follow.
typedef struct {
    ListBuilder args, keywords;
    Position start;      // of the '('
    bool has_keyword;    // name=value
    bool has_unpacking;  // **value
    bool is_class;
} CallBuilder;

static Node *keyword_node(Parser *p, Text name, Node *value, Position start) {
    Node *node = value == NULL ? NULL : parser_node(p, NODE_KEYWORD, start);
    if (node != NULL) {
        node->keyword.name = name;
        node->keyword.value = value;
    }
    return node;
}

// `*a = 1`, `**a = 1`
static bool check_unpacking_not_assigned(Parser *p, Position start, const char *what) {
    if (!parser_at(p, TOKEN_ASSIGN) || p->quiet) {
        return true;
    }
    parser_advance(p);
    const Node *value = parser_try(p, parse_expression);
    if (value == NULL) {
        return parser_fail_syntax(p);
    }
    return parser_fail(p, ((Span){start.line, start.column, value->end_line, value->end_column}), "cannot assign to %s",
                       what);
}

static Node *try_clauses(Parser *p) {
    NodeList clauses;
    return parse_comprehension_clauses(p, &clauses) ? clauses.items[0] : NULL;
}

static bool parse_star_argument(Parser *p, CallBuilder *call) {
    if (call->has_unpacking) {
        return parser_fail_here(p, "iterable argument unpacking follows keyword argument unpacking");
    }
    Position start = parser_here(p);
    parser_advance(p);
    Node *value = parse_expression(p);
    if (value == NULL || !check_unpacking_not_assigned(p, start, "iterable argument unpacking")) {
        return false;
    }
    Node *node = parser_value_node(p, NODE_STARRED, value, start);
    if (node != NULL && parser_at(p, TOKEN_FOR) && parser_try(p, try_clauses) != NULL) {
        return parser_fail(p, node_span(node), "iterable unpacking cannot be used in comprehension");
    }
    return list_add(p, &call->args, node);
}

static bool parse_double_star_argument(Parser *p, CallBuilder *call) {
    Position start = parser_here(p);
    parser_advance(p);
    Node *value = parse_expression(p);
    if (value == NULL || !check_unpacking_not_assigned(p, start, "keyword argument unpacking")) {
        return false;
    }
    call->has_unpacking = true;
    return list_add(p, &call->keywords, keyword_node(p, (Text){0}, value, start));
}

// '=' is next, behind something that is no name.
static bool fail_assignment(Parser *p, const Node *target, Position start) {
    Span span = {start.line, start.column, p->token.end_line, p->token.end_column};
    if (target->kind == NODE_CONSTANT && target->op <= CONSTANT_FALSE && !target->flag) {
        return parser_fail(p, span, "cannot assign to %s", expression_name(target));
    }
    span.line = target->line;
    span.column = target->column;
    return parser_fail(p, span, "expression cannot contain assignment, perhaps you meant \"==\"?");
}

static bool parse_keyword(Parser *p, CallBuilder *call, const Node *target, Position start) {
    if (target->kind != NODE_NAME || target->flag) {
        return fail_assignment(p, target, start);
    }
    Span name_span = {start.line, start.column, p->token.end_line, p->token.end_column};
    parser_advance(p);
    if (parser_at(p, TOKEN_COMMA) || parser_at(p, TOKEN_RIGHT_PAREN)) {
        return parser_fail(p, name_span, "expected argument value expression");
    }
    Node *value = parse_expression(p);
    if (value == NULL) {
        return false;
    }
    if (parser_at(p, TOKEN_FOR) && parser_try(p, try_clauses) != NULL) {
        return parser_fail(p, name_span, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    call->has_keyword = true;
    return list_add(p, &call->keywords, keyword_node(p, target->name.id, value, start));
}

static Node *parse_argument_walrus(Parser *p, Node *target, Position start) {
    if (target->kind != NODE_NAME || target->flag) {
        return parser_fail_syntax(p);
    }
    parser_advance(p);
    Node *value = parse_expression(p);
    Node *node = value == NULL ? NULL : parser_node(p, NODE_NAMED_EXPR, start);
    if (node != NULL) {
        target->context = CONTEXT_STORE;
        node->named.target = target;
        node->named.value = value;
    }
    return node;
}

// A generator expression without parentheses of its own must be the only argument.
static bool parse_generator_argument(Parser *p, CallBuilder *call, Node *element, Position start) {
    bool is_first = call->args.count == 0 && call->keywords.count == 0;
    if (call->is_class && is_first && parser_try(p, try_clauses) == NULL) {
        return parser_fail_syntax(p);
    }
    Span for_span = token_span(&p->token);
    Node *generator = parse_generator_rest(p, element, is_first ? call->start : start);
    if (generator == NULL) {
        return false;
    }
    Span span = {start.line, start.column, generator->end_line, generator->end_column};
    if (!is_first || parser_at(p, TOKEN_COMMA)) {
        return parser_fail(p, span, "Generator expression must be parenthesized");
    }
    if (call->is_class) {
        return parser_fail(p, for_span, "invalid syntax");
    }
    if (!parser_at(p, TOKEN_RIGHT_PAREN)) {
        return parser_fail_syntax(p);
    }
    generator->end_line = p->token.end_line;
    generator->end_column = p->token.end_column;
    return list_add(p, &call->args, generator);
}

static bool parse_plain_argument(Parser *p, CallBuilder *call) {
    Position start = parser_here(p);
    Node *value = parse_expression(p);
    if (value == NULL) {
        return false;
    }
    if (parser_at(p, TOKEN_ASSIGN)) {
        return parse_keyword(p, call, value, start);
    }
    if (parser_at(p, TOKEN_WALRUS)) {
        value = parse_argument_walrus(p, value, start);
    }
    if (value == NULL) {
        return false;
    }
    if (parser_at(p, TOKEN_FOR) || parser_at(p, TOKEN_ASYNC)) {
        return parse_generator_argument(p, call, value, start);
    }
    return list_add(p, &call->args, value);
}

static bool parse_argument(Parser *p, CallBuilder *call) {
    if (parser_at(p, TOKEN_STAR)) {
        return parse_star_argument(p, call);
    }
    if (parser_at(p, TOKEN_DOUBLE_STAR)) {
        return parse_double_star_argument(p, call);
    }
    return parse_plain_argument(p, call);
}

static bool at_argument(const Parser *p) {
    return parser_at(p, TOKEN_STAR) || parser_at(p, TOKEN_DOUBLE_STAR) ||
           token_starts_expression((TokenKind)p->token.kind);
}

// A positional argument behind keywords: reported behind the arguments that follow it.
static bool fail_positional(Parser *p, CallBuilder *call) {
    bool behind_unpacking = call->has_unpacking;
    while (parser_accept(p, TOKEN_COMMA) && at_argument(p)) {
        call->has_unpacking = false;  // of two mistakes this is the one to report
        if (!parse_argument(p, call)) {
            return false;
        }
    }
    return parser_fail_here(p, "positional argument follows keyword argument%s", behind_unpacking ? " unpacking" : "");
}

// Arguments up to and with ')'.
static bool parse_arguments(Parser *p, CallBuilder *call) {
    while (at_argument(p)) {
        uint32_t positional = call->args.count;
        if (!parse_argument(p, call)) {
            return false;
        }
        bool is_plain = call->args.count > positional && call->args.items[positional]->kind != NODE_STARRED;
        if (is_plain && (call->has_keyword || call->has_unpacking)) {
            return fail_positional(p, call);
        }
        if (!parser_accept(p, TOKEN_COMMA)) {
            break;
        }
    }
    return parser_expect(p, TOKEN_RIGHT_PAREN);
}

static void call_begin(CallBuilder *call, Position start, bool is_class) {
    *call = (CallBuilder){.start = start, .is_class = is_class};
    list_begin(&call->args);
    list_begin(&call->keywords);
}

Node *parse_call(Parser *p, Node *function, Position start) {
    CallBuilder call;
    call_begin(&call, parser_here(p), false);
    parser_advance(p);
    if (!parse_arguments(p, &call)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_CALL, start);
    if (node == NULL) {
        return NULL;
    }
    node->call.function = function;
    return list_finish(p, &call.args, &node->call.args) && list_finish(p, &call.keywords, &node->call.keywords) ? node
                                                                                                                : NULL;
}

bool parse_class_arguments(Parser *p, NodeList *bases, NodeList *keywords) {
    CallBuilder call;
    call_begin(&call, parser_here(p), true);
    return parse_arguments(p, &call) && list_finish(p, &call.args, bases) && list_finish(p, &call.keywords, keywords);
}

// An optional part of a slice.
static bool parse_slice_part(Parser *p, Node **out) {
    *out = NULL;
    if (token_starts_expression((TokenKind)p->token.kind)) {
        *out = parse_expression(p);
        return *out != NULL;
    }
    return true;
}

static Node *parse_slice_rest(Parser *p, Node *lower, Position start) {
    Node *upper, *step = NULL;
    parser_advance(p);
    if (!parse_slice_part(p, &upper) || (parser_accept(p, TOKEN_COLON) && !parse_slice_part(p, &step))) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_SLICE, start);
    if (node != NULL) {
        node->slice.lower = lower;
        node->slice.upper = upper;
        node->slice.step = step;
    }
    return node;
}

static Node *parse_slice(Parser *p) {
    Position start = parser_here(p);
    if (parser_at(p, TOKEN_STAR)) {
        return parse_star_named_expression(p);
    }
    if (parser_at(p, TOKEN_COLON)) {
        return parse_slice_rest(p, NULL, start);
    }
    Node *node = parse_named_expression(p);
    if (node == NULL || !parser_at(p, TOKEN_COLON)) {
        return node;
    }
    return node->kind == NODE_NAMED_EXPR && !node->flag ? parser_fail_syntax(p) : parse_slice_rest(p, node, start);
}

static bool at_slice(const Parser *p) {
    return parser_at(p, TOKEN_STAR) || parser_at(p, TOKEN_COLON) || token_starts_expression((TokenKind)p->token.kind);
}

// What stands in the brackets; several slices, or one that is starred, make a tuple.
static Node *parse_slices(Parser *p) {
    Position start = parser_here(p);
    Node *first = parse_slice(p);
    if (first == NULL || (!parser_at(p, TOKEN_COMMA) && first->kind != NODE_STARRED)) {
        return first;
    }
    ListBuilder elements;
    list_begin(&elements);
    if (!list_add(p, &elements, first)) {
        return NULL;
    }
    while (parser_accept(p, TOKEN_COMMA) && at_slice(p)) {
        if (!list_add(p, &elements, parse_slice(p))) {
            return NULL;
        }
    }
    Node *node = parser_node(p, NODE_TUPLE, start);
    return node != NULL && list_finish(p, &elements, &node->sequence.elements) ? node : NULL;
}

Node *parse_subscript(Parser *p, Node *value, Position start) {
    parser_advance(p);
    Node *slice = parse_slices(p);
    if (slice == NULL || !parser_expect(p, TOKEN_RIGHT_BRACKET)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_SUBSCRIPT, start);
    if (node != NULL) {
        node->subscript.value = value;
        node->subscript.slice = slice;
    }
    return node;
}
