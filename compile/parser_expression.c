// Expressions from operators upward: a table of precedences for the binary operators, functions for the rest.
#include <string.h>

#include "compile/parser_internal.h"

typedef enum {
    PRECEDENCE_NONE,
    PRECEDENCE_OR,
    PRECEDENCE_AND,
    PRECEDENCE_NOT,
    PRECEDENCE_COMPARE,
    PRECEDENCE_BIT_OR,
    PRECEDENCE_BIT_XOR,
    PRECEDENCE_BIT_AND,
    PRECEDENCE_SHIFT,
    PRECEDENCE_SUM,
    PRECEDENCE_PRODUCT,
    PRECEDENCE_UNARY,
    PRECEDENCE_POWER,
} Precedence;

typedef struct {
    uint8_t precedence;
    uint8_t op;  // AstOperator
} BinaryOperator;

static const BinaryOperator binary_operators[TOKEN_KIND_COUNT] = {
    [TOKEN_OR] = {PRECEDENCE_OR, AST_BOOL_OR},
    [TOKEN_AND] = {PRECEDENCE_AND, AST_BOOL_AND},
    [TOKEN_EQUAL] = {PRECEDENCE_COMPARE, AST_EQ},
    [TOKEN_NOT_EQUAL] = {PRECEDENCE_COMPARE, AST_NE},
    [TOKEN_LESS] = {PRECEDENCE_COMPARE, AST_LT},
    [TOKEN_LESS_EQUAL] = {PRECEDENCE_COMPARE, AST_LE},
    [TOKEN_GREATER] = {PRECEDENCE_COMPARE, AST_GT},
    [TOKEN_GREATER_EQUAL] = {PRECEDENCE_COMPARE, AST_GE},
    [TOKEN_IN] = {PRECEDENCE_COMPARE, AST_IN},
    [TOKEN_IS] = {PRECEDENCE_COMPARE, AST_IS},
    [TOKEN_NOT] = {PRECEDENCE_COMPARE, AST_NOT_IN},
    [TOKEN_BAR] = {PRECEDENCE_BIT_OR, AST_OR},
    [TOKEN_CARET] = {PRECEDENCE_BIT_XOR, AST_XOR},
    [TOKEN_AMPERSAND] = {PRECEDENCE_BIT_AND, AST_AND},
    [TOKEN_SHIFT_LEFT] = {PRECEDENCE_SHIFT, AST_LSHIFT},
    [TOKEN_SHIFT_RIGHT] = {PRECEDENCE_SHIFT, AST_RSHIFT},
    [TOKEN_PLUS] = {PRECEDENCE_SUM, AST_ADD},
    [TOKEN_MINUS] = {PRECEDENCE_SUM, AST_SUB},
    [TOKEN_STAR] = {PRECEDENCE_PRODUCT, AST_MUL},
    [TOKEN_AT] = {PRECEDENCE_PRODUCT, AST_MATMUL},
    [TOKEN_SLASH] = {PRECEDENCE_PRODUCT, AST_DIV},
    [TOKEN_DOUBLE_SLASH] = {PRECEDENCE_PRODUCT, AST_FLOORDIV},
    [TOKEN_PERCENT] = {PRECEDENCE_PRODUCT, AST_MOD},
    [TOKEN_DOUBLE_STAR] = {PRECEDENCE_POWER, AST_POW},
};

static Node *parse_binary(Parser *p, Precedence minimum);

static Node *parse_attribute(Parser *p, Node *value, Position start) {
    parser_advance(p);
    Text name;
    if (!parser_identifier(p, &name)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_ATTRIBUTE, start);
    if (node != NULL) {
        node->attribute.value = value;
        node->attribute.name = name;
    }
    return node;
}

// An atom with its attributes, calls and subscripts.
static Node *parse_primary(Parser *p) {
    Position start = parser_here(p);
    const Node *before = p->complete;
    Node *node = parse_atom(p), *complete = node;
    while (node != NULL) {
        complete = node;
        if (parser_at(p, TOKEN_DOT)) {
            node = parse_attribute(p, node, start);
        } else if (parser_at(p, TOKEN_LEFT_PAREN)) {
            node = parse_call(p, node, start);
        } else if (parser_at(p, TOKEN_LEFT_BRACKET)) {
            node = parse_subscript(p, node, start);
        } else {
            break;
        }
    }
    p->complete = complete != NULL ? complete : before;
    return node;
}

static Node *parse_await(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    Node *operand = parse_primary(p);
    return operand == NULL ? NULL : parser_value_node(p, NODE_AWAIT, operand, start);
}

static Node *parse_unary(Parser *p, AstOperator op, Precedence operand_precedence) {
    Position start = parser_here(p);
    parser_advance(p);
    Node *operand = parse_binary(p, operand_precedence);
    Node *node = operand == NULL ? NULL : parser_node(p, NODE_UNARY_OP, start);
    if (node != NULL) {
        node->op = (uint8_t)op;
        node->unary.operand = operand;
    }
    return node;
}

static Node *parse_prefix(Parser *p, Precedence minimum) {
    switch (p->token.kind) {
        case TOKEN_PLUS: return parse_unary(p, AST_UADD, PRECEDENCE_UNARY);
        case TOKEN_MINUS: return parse_unary(p, AST_USUB, PRECEDENCE_UNARY);
        case TOKEN_TILDE: return parse_unary(p, AST_INVERT, PRECEDENCE_UNARY);
        case TOKEN_AWAIT: return parse_await(p);
        case TOKEN_NOT:
            return minimum > PRECEDENCE_NOT ? parser_fail_syntax(p) : parse_unary(p, AST_NOT, PRECEDENCE_NOT);
        default: return parse_primary(p);
    }
}

static Node *parse_bool_op(Parser *p, Node *left, Position start) {
    TokenKind kind = (TokenKind)p->token.kind;
    BinaryOperator op = binary_operators[kind];
    ListBuilder values;
    list_begin(&values);
    if (!list_add(p, &values, left)) {
        return NULL;
    }
    while (parser_accept(p, kind)) {
        if (!list_add(p, &values, parse_binary(p, (Precedence)(op.precedence + 1)))) {
            return NULL;
        }
    }
    Node *node = parser_node(p, NODE_BOOL_OP, start);
    if (node != NULL) {
        node->op = op.op;
        if (!list_finish(p, &values, &node->bool_op.values)) {
            return NULL;
        }
    }
    return node;
}

// Consume a comparison operator, which may be two words.
static bool parse_compare_operator(Parser *p, uint8_t *op) {
    *op = binary_operators[p->token.kind].op;
    parser_advance(p);
    if (*op == AST_NOT_IN) {
        return parser_expect(p, TOKEN_IN);
    }
    if (*op == AST_IS && parser_accept(p, TOKEN_NOT)) {
        *op = AST_IS_NOT;
    }
    return true;
}

// `not` after an operand belongs to `not in`; else, in brackets, a comma is missing before it.
static bool at_comparison(Parser *p) {
    if (binary_operators[p->token.kind].precedence != PRECEDENCE_COMPARE) {
        return false;
    }
    return !parser_at(p, TOKEN_NOT) || p->lexer.now.bracket_count == 0 || parser_peek(p) == TOKEN_IN;
}

static uint8_t *grow_operators(Parser *p, uint8_t *operators, uint32_t count) {
    if (count >= 4 && (count & (count - 1)) == 0) {
        uint8_t *larger = arena_grow(p->arena, operators, count, count * 2);
        return larger != NULL ? larger : parser_fail_memory(p);
    }
    return operators;
}

static Node *parse_comparison(Parser *p, Node *left, Position start) {
    ListBuilder comparators;
    list_begin(&comparators);
    uint8_t *operators = parser_allocate(p, 4);
    while (operators != NULL && at_comparison(p)) {
        operators = grow_operators(p, operators, comparators.count);
        if (operators == NULL || !parse_compare_operator(p, &operators[comparators.count]) ||
            !list_add(p, &comparators, parse_binary(p, PRECEDENCE_BIT_OR))) {
            return NULL;
        }
    }
    Node *node = operators == NULL ? NULL : parser_node(p, NODE_COMPARE, start);
    if (node != NULL) {
        node->compare.left = left;
        node->compare.operators = operators;
        if (!list_finish(p, &comparators, &node->compare.comparators)) {
            return NULL;
        }
    }
    return node;
}

static Node *parse_arithmetic(Parser *p, Node *left, Position start) {
    BinaryOperator op = binary_operators[p->token.kind];
    parser_advance(p);
    bool is_power = op.precedence == PRECEDENCE_POWER;
    Node *right = parse_binary(p, is_power ? PRECEDENCE_UNARY : (Precedence)(op.precedence + 1));
    Node *node = right == NULL ? NULL : parser_node(p, NODE_BIN_OP, start);
    if (node != NULL) {
        node->op = op.op;
        node->bin_op.left = left;
        node->bin_op.right = right;
    }
    return node;
}

static Node *parse_operation(Parser *p, Node *left, Position start) {
    switch (binary_operators[p->token.kind].precedence) {
        case PRECEDENCE_OR:
        case PRECEDENCE_AND: return parse_bool_op(p, left, start);
        case PRECEDENCE_COMPARE: return parse_comparison(p, left, start);
        default: return parse_arithmetic(p, left, start);
    }
}

// An operand and the operators behind it that bind at least as tightly as `minimum`.
static Node *parse_binary(Parser *p, Precedence minimum) {
    if (!parser_enter(p)) {
        return NULL;
    }
    Position start = parser_here(p);
    Node *left = parse_prefix(p, minimum);
    while (left != NULL && binary_operators[p->token.kind].precedence >= minimum) {
        if (parser_at(p, TOKEN_NOT) && !at_comparison(p)) {
            break;
        }
        left = parse_operation(p, left, start);
    }
    return left;
}

Node *parse_disjunction(Parser *p) { return parse_binary(p, PRECEDENCE_OR); }
Node *parse_bitwise_or(Parser *p) { return parse_binary(p, PRECEDENCE_BIT_OR); }

static bool is_name_char(char c) {
    return c == '_' || (unsigned char)c >= 0x80 || (unsigned char)(c - '0') < 10 ||
           (unsigned char)((c | 0x20) - 'a') < 26;
}

static bool text_is(Text text, const char *other) {
    return text.length == strlen(other) && memcmp(text.text, other, text.length) == 0;
}

// An expression that begins with the name at `start` may be no expression at all: a soft keyword's statement, or a
// string with a wrong prefix. A missing comma would be a bad guess then.
static bool begins_doubtfully(const Parser *p, const char *start) {
    const char *end = start, *source_end = p->lexer.source.end;
    while (end < source_end && is_name_char(*end)) {
        end++;
    }
    Text name = {start, (uint32_t)(end - start)};
    if (text_is(name, "match") || text_is(name, "case") || text_is(name, "type") || text_is(name, "_")) {
        return true;
    }
    while (end < source_end && *end == ' ') {
        end++;
    }
    return end < source_end && (*end == '\'' || *end == '"');
}

static bool is_old_statement(const Node *node) {
    if (node->kind != NODE_NAME || node->flag) {
        return false;
    }
    Text id = node->name.id;
    return (id.length == 5 && memcmp(id.text, "print", 5) == 0) || (id.length == 4 && memcmp(id.text, "exec", 4) == 0);
}

// Whether the current token stands in brackets, apart from one that it opens itself.
static bool is_in_brackets(const Parser *p) {
    TokenKind kind = (TokenKind)p->token.kind;
    bool opens = kind == TOKEN_LEFT_PAREN || kind == TOKEN_LEFT_BRACKET || kind == TOKEN_LEFT_BRACE ||
                 kind == TOKEN_FSTRING_START;
    return p->lexer.now.bracket_count > opens;
}

// The same without check_after_expression().
// If the current token cannot follow the expression `left`, say why; else true. `first` and `start` are the kind and
// text of the token that `left` began with.
static bool check_after_expression(Parser *p, const Node *left, TokenKind first, const char *start) {
    if (!token_starts_expression((TokenKind)p->token.kind) || p->quiet) {
        return true;
    }
    if (is_old_statement(left)) {
        const Node *argument = parser_try(p, parse_star_expressions);
        Text name = left->name.id;
        return argument == NULL || parser_fail(p, nodes_span(left, argument),
                                               "Missing parentheses in call to '%.*s'. Did you mean %.*s(...)?",
                                               (int)name.length, name.text, (int)name.length, name.text);
    }
    if (first == TOKEN_NAME && begins_doubtfully(p, start)) {
        return true;
    }
    const Node *right = parser_try(p, parse_expression);
    return right == NULL || !is_in_brackets(p) ||
           parser_fail(p, nodes_span(left, right), "invalid syntax. Perhaps you forgot a comma?");
}

static Node *parse_lambda(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    Arguments *args = parse_lambda_parameters(p);
    if (args == NULL || !parser_expect(p, TOKEN_COLON)) {
        return NULL;
    }
    Node *body = parse_expression(p);
    Node *node = body == NULL ? NULL : parser_node(p, NODE_LAMBDA, start);
    if (node != NULL) {
        node->lambda.args = args;
        node->lambda.body = body;
    }
    return node;
}

// The test failed with "invalid syntax" only: what of it is whole lacks its `else`.
static Node *explain_test(Parser *p, const Node *body) {
    if (p->complete == NULL || !parser_failed(p) || !p->error.is_generic || p->quiet) {
        return NULL;
    }
    p->error.kind = SYNTAX_ERROR_NONE;
    return parser_fail(p, nodes_span(body, p->complete), "expected 'else' after 'if' expression");
}

static Node *parse_conditional(Parser *p, Node *body, Position start) {
    parser_advance(p);
    p->complete = NULL;
    Node *test = parse_disjunction(p);
    if (test == NULL) {
        return explain_test(p, body);
    }
    if (!parser_at(p, TOKEN_ELSE)) {
        return parser_at(p, TOKEN_COLON)
                   ? parser_fail_syntax(p)
                   : parser_fail(p, nodes_span(body, test), "expected 'else' after 'if' expression");
    }
    parser_advance(p);
    Node *orelse = parse_expression(p);
    Node *node = orelse == NULL ? NULL : parser_node(p, NODE_IF_EXP, start);
    if (node != NULL) {
        node->if_exp.test = test;
        node->if_exp.body = body;
        node->if_exp.orelse = orelse;
    }
    return node;
}

Node *parse_expression_unchecked(Parser *p) {
    if (!parser_enter(p)) {
        return NULL;
    }
    if (parser_at(p, TOKEN_LAMBDA)) {
        return parse_lambda(p);
    }
    Position start = parser_here(p);
    Node *node = parse_disjunction(p);
    return node != NULL && parser_at(p, TOKEN_IF) ? parse_conditional(p, node, start) : node;
}

Node *parse_expression(Parser *p) {
    const char *start = p->token.start;
    TokenKind first = (TokenKind)p->token.kind;
    Node *node = parse_expression_unchecked(p);
    if (node == NULL || !token_starts_expression((TokenKind)p->token.kind)) {
        return node;
    }
    bool is_open = !node->flag && (node->kind == NODE_IF_EXP || node->kind == NODE_LAMBDA);
    return is_open || check_after_expression(p, node, first, start) ? node : NULL;
}

// Whether an expression can stand left of a '|' as it is.
static bool is_bitwise_or(const Node *node) {
    if (node->flag) {
        return true;
    }
    switch (node->kind) {
        case NODE_BOOL_OP:
        case NODE_COMPARE:
        case NODE_LAMBDA:
        case NODE_IF_EXP:
        case NODE_STARRED:
        case NODE_YIELD:
        case NODE_YIELD_FROM:
        case NODE_NAMED_EXPR: return false;
        case NODE_UNARY_OP: return node->op != AST_NOT;
        default: return true;
    }
}

// The atom that an expression begins with.
static const Node *leftmost(const Node *node) {
    while (!node->flag) {
        switch (node->kind) {
            case NODE_BIN_OP: node = node->bin_op.left; break;
            case NODE_ATTRIBUTE: node = node->attribute.value; break;
            case NODE_SUBSCRIPT: node = node->subscript.value; break;
            case NODE_CALL: node = node->call.function; break;
            default: return node;
        }
    }
    return node;
}

static bool never_hinted(const Node *target) {
    const Node *node = leftmost(target);
    switch (node->kind) {
        case NODE_LIST:
        case NODE_TUPLE:
        case NODE_GENERATOR_EXP: return true;
        case NODE_CONSTANT: return node->op <= CONSTANT_FALSE;
        default: return false;
    }
}

static Node *parse_assigned(Parser *p) {
    parser_advance(p);
    Node *value = parse_bitwise_or(p);
    return value == NULL || parser_at(p, TOKEN_ASSIGN) || parser_at(p, TOKEN_WALRUS) ? NULL : value;
}

bool check_no_assignment(Parser *p, const Node *target) {
    if (!parser_at(p, TOKEN_ASSIGN) || p->quiet || !is_bitwise_or(target) || never_hinted(target)) {
        return true;
    }
    const Node *value = parser_try(p, parse_assigned);
    if (value == NULL) {
        return true;
    }
    if (target->kind == NODE_NAME && !target->flag) {
        return parser_fail(p, nodes_span(target, value),
                           "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    return parser_fail(p, node_span(target), "cannot assign to %s here. Maybe you meant '==' instead of '='?",
                       expression_name(target));
}

static Node *try_walrus_value(Parser *p) {
    parser_advance(p);
    return parse_expression(p);
}

static Node *parse_walrus(Parser *p, Node *target, Position start) {
    if (target->kind != NODE_NAME || target->flag) {
        if (parser_try(p, try_walrus_value) == NULL) {
            return parser_fail_syntax(p);
        }
        return parser_fail(p, node_span(target), "cannot use assignment expressions with %s", expression_name(target));
    }
    parser_advance(p);
    Node *value = parse_expression(p);
    if (value == NULL || !parser_set_context(p, target, CONTEXT_STORE)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_NAMED_EXPR, start);
    if (node != NULL) {
        node->named.target = target;
        node->named.value = value;
    }
    return node;
}

Node *parse_named_expression(Parser *p) {
    Position start = parser_here(p);
    Node *node = parse_expression(p);
    if (node == NULL) {
        return NULL;
    }
    if (parser_at(p, TOKEN_WALRUS)) {
        return parse_walrus(p, node, start);
    }
    return check_no_assignment(p, node) ? node : NULL;
}

static Node *parse_starred(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    const char *text = p->token.start;
    TokenKind first = (TokenKind)p->token.kind;
    Node *value = parse_bitwise_or(p);
    if (value == NULL || !check_after_expression(p, value, first, text)) {
        return NULL;
    }
    return parser_value_node(p, NODE_STARRED, value, start);
}

Node *parse_star_expression(Parser *p) { return parser_at(p, TOKEN_STAR) ? parse_starred(p) : parse_expression(p); }

Node *parse_star_named_expression(Parser *p) {
    return parser_at(p, TOKEN_STAR) ? parse_starred(p) : parse_named_expression(p);
}

bool at_star_expression(const Parser *p) {
    return parser_at(p, TOKEN_STAR) || token_starts_expression((TokenKind)p->token.kind);
}

Node *parse_one_or_tuple(Parser *p, ParseElement *element) {
    Position start = parser_here(p);
    Node *first = element(p);
    if (first == NULL || !parser_at(p, TOKEN_COMMA)) {
        return first;
    }
    ListBuilder elements;
    list_begin(&elements);
    if (!list_add(p, &elements, first)) {
        return NULL;
    }
    while (parser_accept(p, TOKEN_COMMA) && at_star_expression(p)) {
        if (!list_add(p, &elements, element(p))) {
            return NULL;
        }
    }
    Node *node = parser_node(p, NODE_TUPLE, start);
    return node != NULL && list_finish(p, &elements, &node->sequence.elements) ? node : NULL;
}

Node *parse_star_expressions(Parser *p) { return parse_one_or_tuple(p, parse_star_expression); }

Node *parse_yield(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    Node *value = NULL;
    NodeKind kind = NODE_YIELD;
    if (parser_accept(p, TOKEN_FROM)) {
        kind = NODE_YIELD_FROM;
        value = parse_expression(p);
    } else if (at_star_expression(p)) {
        value = parse_star_expressions(p);
    }
    return parser_failed(p) ? NULL : parser_value_node(p, kind, value, start);
}

Node *parse_yield_or_star_expressions(Parser *p) {
    return parser_at(p, TOKEN_YIELD) ? parse_yield(p) : parse_star_expressions(p);
}
