// Names, literals, and everything in brackets: groups, tuples, displays and comprehensions.
#include "compile/parser_internal.h"

static Node *parse_constant(Parser *p, ConstantKind kind, uint32_t suffix) {
    Position start = parser_here(p);
    Text text = {p->token.start, p->token.length - suffix};
    parser_advance(p);
    Node *node = parser_node(p, NODE_CONSTANT, start);
    if (node != NULL) {
        node->op = (uint8_t)kind;
        node->constant.text = text;
    }
    return node;
}

static Node *sequence_node(Parser *p, NodeKind kind, ListBuilder *elements, Position start) {
    Node *node = parser_node(p, kind, start);
    return node != NULL && list_finish(p, elements, &node->sequence.elements) ? node : NULL;
}

static Node *parse_for_clause(Parser *p) {
    Position start = {0, 0};
    bool is_async = parser_accept(p, TOKEN_ASYNC);
    if (!parser_expect(p, TOKEN_FOR)) {
        return NULL;
    }
    Node *target = parse_for_targets(p);
    if (target == NULL || !parser_expect(p, TOKEN_IN)) {
        return NULL;
    }
    Node *iter = parse_disjunction(p);
    ListBuilder ifs;
    list_begin(&ifs);
    while (iter != NULL && parser_accept(p, TOKEN_IF)) {
        if (!list_add(p, &ifs, parse_disjunction(p))) {
            return NULL;
        }
    }
    Node *node = iter == NULL ? NULL : parser_node(p, NODE_COMPREHENSION, start);
    if (node != NULL) {
        node->flag = is_async;
        node->comprehension.target = target;
        node->comprehension.iter = iter;
    }
    return node != NULL && list_finish(p, &ifs, &node->comprehension.ifs) ? node : NULL;
}

static bool at_for_clause(const Parser *p) { return parser_at(p, TOKEN_FOR) || parser_at(p, TOKEN_ASYNC); }

bool parse_comprehension_clauses(Parser *p, NodeList *out) {
    ListBuilder clauses;
    list_begin(&clauses);
    while (at_for_clause(p)) {
        if (!list_add(p, &clauses, parse_for_clause(p))) {
            return false;
        }
    }
    return list_finish(p, &clauses, out);
}

static Node *try_clauses(Parser *p) {
    NodeList clauses;
    return parse_comprehension_clauses(p, &clauses) ? clauses.items[0] : NULL;
}

// The element and its `for` are parsed next to each other: what is wrong with a starred element is said here.
static Node *parse_comprehension(Parser *p, NodeKind kind, Node *element, Position start) {
    if (element->kind == NODE_STARRED && parser_try(p, try_clauses) != NULL) {
        return parser_fail(p, node_span(element), "iterable unpacking cannot be used in comprehension");
    }
    if (element->kind == NODE_STARRED) {
        return parser_fail_syntax(p);
    }
    NodeList generators;
    if (!parse_comprehension_clauses(p, &generators)) {
        return NULL;
    }
    Node *node = parser_node(p, kind, start);
    if (node != NULL) {
        node->comp.element = element;
        node->comp.generators = generators;
    }
    return node;
}

Node *parse_generator_rest(Parser *p, Node *element, Position start) {
    return parse_comprehension(p, NODE_GENERATOR_EXP, element, start);
}

// Consume the closing bracket, which is part of the node.
static Node *close(Parser *p, Node *node, TokenKind bracket) {
    if (node == NULL || !parser_expect(p, bracket)) {
        return NULL;
    }
    node->end_line = p->previous_end_line;
    node->end_column = p->previous_end_column;
    return node;
}

static bool at_element(const Parser *p) {
    return parser_at(p, TOKEN_STAR) || token_starts_expression((TokenKind)p->token.kind);
}

// Elements up to the closing bracket; the first is parsed, a comma may be next.
static bool parse_elements(Parser *p, ListBuilder *elements, Node *first) {
    list_begin(elements);
    if (!list_add(p, elements, first)) {
        return false;
    }
    while (parser_accept(p, TOKEN_COMMA) && at_element(p)) {
        if (!list_add(p, elements, parse_star_named_expression(p))) {
            return false;
        }
    }
    return true;
}

static Node *parse_group(Parser *p, Node *inner) {
    if (inner->kind == NODE_STARRED && !parser_at(p, TOKEN_WALRUS)) {
        return parser_fail(p, node_span(inner), "cannot use starred expression here");
    }
    if (!parser_expect(p, TOKEN_RIGHT_PAREN)) {
        return NULL;
    }
    inner->flag = 1;
    return inner;
}

static Node *try_double_starred_group(Parser *p) {
    parser_advance(p);
    Node *value = parse_expression(p);
    return value != NULL && parser_at(p, TOKEN_RIGHT_PAREN) ? value : NULL;
}

static Node *parse_paren_tuple(Parser *p, Node *first, Position start) {
    ListBuilder elements;
    if (!parse_elements(p, &elements, first)) {
        return NULL;
    }
    return close(p, sequence_node(p, NODE_TUPLE, &elements, start), TOKEN_RIGHT_PAREN);
}

static Node *parse_paren(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    if (parser_at(p, TOKEN_RIGHT_PAREN)) {
        ListBuilder none;
        list_begin(&none);
        Node *empty = close(p, sequence_node(p, NODE_TUPLE, &none, start), TOKEN_RIGHT_PAREN);
        if (empty != NULL) {
            empty->flag = 1;
        }
        return empty;
    }
    if (parser_at(p, TOKEN_YIELD)) {
        Node *value = parse_yield(p);
        return value == NULL ? NULL : parse_group(p, value);
    }
    if (parser_at(p, TOKEN_DOUBLE_STAR) && parser_try(p, try_double_starred_group) != NULL) {
        return parser_fail_here(p, "cannot use double starred expression here");
    }
    Node *first = parse_star_named_expression(p);
    if (first == NULL) {
        return NULL;
    }
    if (!parser_at(p, TOKEN_COMMA) && !at_for_clause(p)) {
        return parse_group(p, first);
    }
    Node *node = parser_at(p, TOKEN_COMMA) ? parse_paren_tuple(p, first, start)
                                           : close(p, parse_generator_rest(p, first, start), TOKEN_RIGHT_PAREN);
    if (node != NULL) {
        node->flag = 1;
    }
    return node;
}

// `for` behind several elements.
static Node *fail_bare_tuple_element(Parser *p, const ListBuilder *elements) {
    if (parser_try(p, try_clauses) == NULL) {
        return parser_fail_syntax(p);
    }
    Span span = nodes_span(elements->items[0], elements->items[elements->count - 1]);
    if (elements->count == 1) {  // the comma behind it is part of the mistake
        span.end_line = p->previous_end_line;
        span.end_column = p->previous_end_column;
    }
    return parser_fail(p, span, "did you forget parentheses around the comprehension target?");
}

// The rest of a list or set display or comprehension behind its first element.
static Node *parse_display(Parser *p, bool is_list, Node *first, Position start) {
    TokenKind bracket = is_list ? TOKEN_RIGHT_BRACKET : TOKEN_RIGHT_BRACE;
    if (at_for_clause(p)) {
        return close(p, parse_comprehension(p, is_list ? NODE_LIST_COMP : NODE_SET_COMP, first, start), bracket);
    }
    ListBuilder elements;
    if (!parse_elements(p, &elements, first)) {
        return NULL;
    }
    if (at_for_clause(p)) {
        return fail_bare_tuple_element(p, &elements);
    }
    return close(p, sequence_node(p, is_list ? NODE_LIST : NODE_SET, &elements, start), bracket);
}

static Node *parse_list(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    if (parser_at(p, TOKEN_RIGHT_BRACKET)) {
        ListBuilder none;
        list_begin(&none);
        return close(p, sequence_node(p, NODE_LIST, &none, start), TOKEN_RIGHT_BRACKET);
    }
    Node *first = parse_star_named_expression(p);
    return first == NULL ? NULL : parse_display(p, true, first, start);
}

// Keys (NULL for **value) and values of a dict.
typedef struct {
    ListBuilder keys, values;
} DictBuilder;

static Node *try_starred_value(Parser *p) {
    parser_advance(p);
    return parse_bitwise_or(p);
}

// Behind a key: ':' and the value.
static Node *parse_dict_value(Parser *p, const Node *key) {
    if (!parser_at(p, TOKEN_COLON)) {
        parser_fail(p, ((Span){key->line, key->end_column - 1, key->end_line, 0}), "':' expected after dictionary key");
        if (!p->quiet && p->error.line == (int)key->line && p->error.column == (int)key->end_column) {
            p->error.end_column = 0;
        }
        return NULL;
    }
    Token colon = p->token;
    parser_advance(p);
    if (parser_at(p, TOKEN_RIGHT_BRACE) || parser_at(p, TOKEN_COMMA)) {
        return parser_fail(p, token_span(&colon), "expression expected after dictionary key and ':'");
    }
    if (parser_at(p, TOKEN_STAR)) {
        Position star = parser_here(p);
        const Node *value = parser_try(p, try_starred_value);
        if (value != NULL) {
            return parser_fail(p, ((Span){star.line, star.column, value->end_line, value->end_column}),
                               "cannot use a starred expression in a dictionary value");
        }
    }
    return parse_expression(p);
}

static bool parse_double_starred(Parser *p, DictBuilder *dict) {
    Token stars = p->token;
    parser_advance(p);
    Node *value = parse_bitwise_or(p);
    if (value == NULL) {
        return false;
    }
    if (at_for_clause(p) && dict->keys.count == 0) {
        return parser_fail(p, token_span(&stars), "dict unpacking cannot be used in dict comprehension");
    }
    return list_add_absent(p, &dict->keys) && list_add(p, &dict->values, value);
}

static bool parse_pair(Parser *p, DictBuilder *dict) {
    if (parser_at(p, TOKEN_DOUBLE_STAR)) {
        return parse_double_starred(p, dict);
    }
    Node *key = parse_expression_unchecked(p);
    return list_add(p, &dict->keys, key) && list_add(p, &dict->values, parse_dict_value(p, key));
}

static Node *parse_dict_comprehension(Parser *p, Node *key, Node *value, Position start) {
    NodeList generators;
    if (!parse_comprehension_clauses(p, &generators)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_DICT_COMP, start);
    if (node != NULL) {
        node->comp.element = key;
        node->comp.value = value;
        node->comp.generators = generators;
    }
    return close(p, node, TOKEN_RIGHT_BRACE);
}

static Node *finish_dict(Parser *p, DictBuilder *dict, Position start) {
    while (parser_accept(p, TOKEN_COMMA) &&
           (parser_at(p, TOKEN_DOUBLE_STAR) || token_starts_expression((TokenKind)p->token.kind))) {
        if (!parse_pair(p, dict)) {
            return NULL;
        }
    }
    Node *node = parser_node(p, NODE_DICT, start);
    if (node == NULL || !list_finish(p, &dict->keys, &node->dict.keys) ||
        !list_finish(p, &dict->values, &node->dict.values)) {
        return NULL;
    }
    return close(p, node, TOKEN_RIGHT_BRACE);
}

static Node *parse_dict(Parser *p, Node *first_key, Position start) {
    DictBuilder dict;
    list_begin(&dict.keys);
    list_begin(&dict.values);
    if (first_key != NULL) {
        Node *value = parse_dict_value(p, first_key);
        if (value == NULL) {
            return NULL;
        }
        if (at_for_clause(p)) {
            return parse_dict_comprehension(p, first_key, value, start);
        }
        if (!list_add(p, &dict.keys, first_key) || !list_add(p, &dict.values, value)) {
            return NULL;
        }
    } else if (parser_at(p, TOKEN_DOUBLE_STAR) && !parse_double_starred(p, &dict)) {
        return NULL;
    }
    return finish_dict(p, &dict, start);
}

static Node *parse_brace(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    if (parser_at(p, TOKEN_DOUBLE_STAR)) {
        return parse_dict(p, NULL, start);
    }
    if (parser_at(p, TOKEN_RIGHT_BRACE)) {
        return parse_dict(p, NULL, start);
    }
    Node *first = parse_star_named_expression(p);
    if (first == NULL) {
        return NULL;
    }
    bool is_key =
        parser_at(p, TOKEN_COLON) && first->kind != NODE_STARRED && (first->kind != NODE_NAMED_EXPR || first->flag);
    return is_key ? parse_dict(p, first, start) : parse_display(p, false, first, start);
}

Node *parse_atom(Parser *p) {
    switch (p->token.kind) {
        case TOKEN_NAME: return parser_name_node(p, CONTEXT_LOAD);
        case TOKEN_INT: return parse_constant(p, CONSTANT_INT, 0);
        case TOKEN_FLOAT: return parse_constant(p, CONSTANT_FLOAT, 0);
        case TOKEN_IMAGINARY: return parse_constant(p, CONSTANT_IMAGINARY, 1);
        case TOKEN_STRING:
        case TOKEN_FSTRING_START: return parse_strings(p);
        case TOKEN_NONE: return parse_constant(p, CONSTANT_NONE, 0);
        case TOKEN_TRUE: return parse_constant(p, CONSTANT_TRUE, 0);
        case TOKEN_FALSE: return parse_constant(p, CONSTANT_FALSE, 0);
        case TOKEN_ELLIPSIS: return parse_constant(p, CONSTANT_ELLIPSIS, 0);
        case TOKEN_LEFT_PAREN: return parse_paren(p);
        case TOKEN_LEFT_BRACKET: return parse_list(p);
        case TOKEN_LEFT_BRACE: return parse_brace(p);
        default: return parser_fail_syntax(p);
    }
}
