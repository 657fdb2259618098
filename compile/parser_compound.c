// Blocks and the compound statements but try, match and definitions.
#include "compile/parser_internal.h"

bool starts_compound(Parser *p) {
    switch (p->token.kind) {
        case TOKEN_IF:
        case TOKEN_WHILE:
        case TOKEN_FOR:
        case TOKEN_TRY:
        case TOKEN_WITH:
        case TOKEN_DEF:
        case TOKEN_CLASS:
        case TOKEN_AT:
        case TOKEN_ASYNC: return true;
        default: return false;
    }
}

bool parse_colon(Parser *p, ColonMessage expected) {
    if (parser_accept(p, TOKEN_COLON)) {
        return true;
    }
    if (expected == COLON_EXPECTED_ALWAYS || parser_at(p, TOKEN_NEWLINE)) {
        return parser_fail_here(p, "expected ':'");
    }
    return parser_fail_syntax(p);
}

static bool parse_statement(Parser *p, ListBuilder *out) {
    if (starts_compound(p)) {
        return list_add(p, out, parse_compound_statement(p));
    }
    if (token_is(&p->token, "match")) {
        bool is_match;
        Node *node = parse_match(p, &is_match);
        if (is_match) {
            return list_add(p, out, node);
        }
    }
    return parse_simple_line(p, out);
}

static bool parse_indented(Parser *p, ListBuilder *statements, const char *owner, uint32_t line) {
    if (!parser_accept(p, TOKEN_INDENT)) {
        return parser_fail_indented_block(p, owner, line);
    }
    while (!parser_at(p, TOKEN_DEDENT)) {
        if (!parse_statement(p, statements)) {
            return false;
        }
    }
    parser_advance(p);
    return true;
}

bool parse_block(Parser *p, const char *owner, uint32_t line, NodeList *out) {
    if (!parser_enter(p)) {
        return false;
    }
    ListBuilder statements;
    list_begin(&statements);
    bool done = parser_accept(p, TOKEN_NEWLINE) ? parse_indented(p, &statements, owner, line)
                                                : parse_simple_line(p, &statements);
    return done && list_finish(p, &statements, out);
}

static void end_here(const Parser *p, Node *node) {
    node->end_line = p->previous_end_line;
    node->end_column = p->previous_end_column;
}

static bool parse_else(Parser *p, NodeList *out) {
    uint32_t line = p->token.line;
    *out = (NodeList){0};
    return !parser_accept(p, TOKEN_ELSE) ||
           (parse_colon(p, COLON_EXPECTED_ALWAYS) && parse_block(p, "'else' statement", line, out));
}

// One `if` or `elif` with its block.
static Node *parse_if_branch(Parser *p, const char *owner) {
    Position start = parser_here(p);
    parser_advance(p);
    Node *test = parse_named_expression(p);
    NodeList body;
    if (test == NULL || !parse_colon(p, COLON_EXPECTED_AT_LINE_END) || !parse_block(p, owner, start.line, &body)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_IF, start);
    if (node != NULL) {
        node->branch.test = test;
        node->branch.body = body;
    }
    return node;
}

static bool set_orelse(Parser *p, Node *node, Node *elif) {
    node->branch.orelse.items = parser_allocate(p, sizeof(Node *));
    if (elif == NULL || node->branch.orelse.items == NULL) {
        return false;
    }
    node->branch.orelse.items[0] = elif;
    node->branch.orelse.count = 1;
    return true;
}

// A chain of elif is as deep a tree as it is long, so it is built without recursion.
static Node *parse_if(Parser *p) {
    Node *first = parse_if_branch(p, "'if' statement");
    Node *last = first;
    while (last != NULL && parser_at(p, TOKEN_ELIF)) {
        Node *elif = parse_if_branch(p, "'elif' statement");
        if (!set_orelse(p, last, elif)) {
            return NULL;
        }
        last = elif;
    }
    if (last == NULL || !parse_else(p, &last->branch.orelse)) {
        return NULL;
    }
    for (Node *node = first; node != last; node = node->branch.orelse.items[0]) {
        end_here(p, node);
    }
    end_here(p, last);
    return first;
}

static Node *parse_while(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    Node *test = parse_named_expression(p);
    NodeList body, orelse;
    if (test == NULL || !parse_colon(p, COLON_EXPECTED_AT_LINE_END) ||
        !parse_block(p, "'while' statement", start.line, &body) || !parse_else(p, &orelse)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_WHILE, start);
    if (node != NULL) {
        node->branch.test = test;
        node->branch.body = body;
        node->branch.orelse = orelse;
    }
    return node;
}

static Node *parse_for(Parser *p, bool is_async, Position start) {
    uint32_t line = p->token.line;
    parser_advance(p);
    Node *target = parse_for_targets(p);
    if (target == NULL || !parser_expect(p, TOKEN_IN)) {
        return NULL;
    }
    Node *iter = parse_star_expressions(p);
    NodeList body, orelse;
    if (iter == NULL || !parse_colon(p, COLON_EXPECTED_AT_LINE_END) ||
        !parse_block(p, "'for' statement", line, &body) || !parse_else(p, &orelse)) {
        return NULL;
    }
    Node *node = parser_node(p, is_async ? NODE_ASYNC_FOR : NODE_FOR, start);
    if (node != NULL) {
        node->for_loop.target = target;
        node->for_loop.iter = iter;
        node->for_loop.body = body;
        node->for_loop.orelse = orelse;
    }
    return node;
}

static Node *parse_with_item(Parser *p) {
    Node *context = parse_expression(p), *vars = NULL;
    if (context != NULL && parser_accept(p, TOKEN_AS)) {
        vars = parse_with_target(p);
    }
    Node *node = parser_failed(p) ? NULL : parser_node(p, NODE_WITH_ITEM, (Position){0, 0});
    if (node != NULL) {
        node->with_item.context = context;
        node->with_item.vars = vars;
    }
    return node;
}

// The items stand in a With node until the statement is complete.
static Node *items_node(Parser *p, ListBuilder *items, Position start) {
    Node *node = parser_node(p, NODE_WITH, start);
    return node != NULL && list_finish(p, items, &node->with.items) ? node : NULL;
}

// ( item, item, ) :
static Node *parse_parenthesised_items(Parser *p) {
    Position start = parser_here(p);
    ListBuilder items;
    list_begin(&items);
    parser_advance(p);
    do {
        if (!list_add(p, &items, parse_with_item(p))) {
            return NULL;
        }
    } while (parser_accept(p, TOKEN_COMMA) && !parser_at(p, TOKEN_RIGHT_PAREN));
    if (!parser_expect(p, TOKEN_RIGHT_PAREN) || !parse_colon(p, COLON_EXPECTED_AT_LINE_END)) {
        return NULL;
    }
    return items_node(p, &items, start);
}

static Node *parse_plain_items(Parser *p) {
    Position start = parser_here(p);
    ListBuilder items;
    list_begin(&items);
    do {
        if (!list_add(p, &items, parse_with_item(p))) {
            return NULL;
        }
    } while (parser_accept(p, TOKEN_COMMA));
    return parse_colon(p, COLON_EXPECTED_AT_LINE_END) ? items_node(p, &items, start) : NULL;
}

static Node *parse_with(Parser *p, bool is_async, Position start) {
    uint32_t line = p->token.line;
    parser_advance(p);
    Node *node = parser_at(p, TOKEN_LEFT_PAREN) ? parser_either(p, parse_parenthesised_items, parse_plain_items)
                                                : parse_plain_items(p);
    if (node == NULL || !parse_block(p, "'with' statement", line, &node->with.body)) {
        return NULL;
    }
    node->kind = is_async ? NODE_ASYNC_WITH : NODE_WITH;
    node->line = start.line;
    node->column = start.column;
    end_here(p, node);
    return node;
}

static Node *parse_async(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    switch (p->token.kind) {
        case TOKEN_DEF: return parse_function(p, (NodeList){0}, true, start);
        case TOKEN_FOR: return parse_for(p, true, start);
        case TOKEN_WITH: return parse_with(p, true, start);
        default: return parser_fail_syntax(p);
    }
}

Node *parse_compound_statement(Parser *p) {
    switch (p->token.kind) {
        case TOKEN_IF: return parse_if(p);
        case TOKEN_WHILE: return parse_while(p);
        case TOKEN_FOR: return parse_for(p, false, parser_here(p));
        case TOKEN_TRY: return parse_try(p);
        case TOKEN_WITH: return parse_with(p, false, parser_here(p));
        case TOKEN_DEF: return parse_function(p, (NodeList){0}, false, parser_here(p));
        case TOKEN_CLASS: return parse_class(p, (NodeList){0});
        case TOKEN_AT: return parse_decorated(p);
        default: return parse_async(p);
    }
}
