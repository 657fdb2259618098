// match statements.
#include "compile/parser_internal.h"

static Node *parse_case(Parser *p) {
    uint32_t line = p->token.line;
    if (!token_is(&p->token, "case")) {
        return parser_fail_syntax(p);
    }
    parser_advance(p);
    Node *pattern = parse_patterns(p), *guard = NULL;
    if (pattern != NULL && parser_accept(p, TOKEN_IF)) {
        guard = parse_named_expression(p);
    }
    NodeList body;
    if (parser_failed(p) || !parse_colon(p, COLON_EXPECTED_AT_LINE_END) ||
        !parse_block(p, "'case' statement", line, &body)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_MATCH_CASE, (Position){0, 0});
    if (node != NULL) {
        node->match_case.pattern = pattern;
        node->match_case.guard = guard;
        node->match_case.body = body;
    }
    return node;
}

static Node *parse_subject(Parser *p) {
    Position start = parser_here(p);
    Node *first = parse_star_named_expression(p);
    if (first == NULL || (!parser_at(p, TOKEN_COMMA) && first->kind != NODE_STARRED)) {
        return first;
    }
    ListBuilder elements;
    list_begin(&elements);
    if (!parser_at(p, TOKEN_COMMA)) {
        return parser_fail_syntax(p);
    }
    if (!list_add(p, &elements, first)) {
        return NULL;
    }
    while (parser_accept(p, TOKEN_COMMA) && !parser_at(p, TOKEN_COLON)) {
        if (!list_add(p, &elements, parse_star_named_expression(p))) {
            return NULL;
        }
    }
    Node *node = parser_node(p, NODE_TUPLE, start);
    return node != NULL && list_finish(p, &elements, &node->sequence.elements) ? node : NULL;
}

// `match` subject ':' NEWLINE; the subject is returned.
static Node *parse_match_header(Parser *p) {
    parser_advance(p);
    Node *subject = parse_subject(p);
    return subject != NULL && parse_colon(p, COLON_EXPECTED_AT_LINE_END) && parser_expect(p, TOKEN_NEWLINE) ? subject
                                                                                                            : NULL;
}

static Node *parse_cases(Parser *p, Node *subject, Position start) {
    if (!parser_accept(p, TOKEN_INDENT)) {
        return parser_fail_indented_block(p, "'match' statement", start.line);
    }
    ListBuilder cases;
    list_begin(&cases);
    do {
        if (!list_add(p, &cases, parse_case(p))) {
            return NULL;
        }
    } while (!parser_accept(p, TOKEN_DEDENT));
    Node *node = parser_node(p, NODE_MATCH, start);
    if (node == NULL || !list_finish(p, &cases, &node->match.cases)) {
        return NULL;
    }
    node->match.subject = subject;
    return node;
}

typedef enum {
    MATCH_NO,
    MATCH_YES,
    MATCH_MAYBE
} MatchGuess;

// What the token behind `match` says.
static MatchGuess guess_match(TokenKind next) {
    switch (next) {
        case TOKEN_LEFT_PAREN:
        case TOKEN_LEFT_BRACKET:
        case TOKEN_PLUS:
        case TOKEN_MINUS:
        case TOKEN_STAR:
        case TOKEN_NOT: return MATCH_MAYBE;
        default: return token_starts_expression(next) ? MATCH_YES : MATCH_NO;
    }
}

Node *parse_match(Parser *p, bool *is_match) {
    Position start = parser_here(p);
    MatchGuess guess = guess_match(parser_peek(p));
    *is_match = guess == MATCH_YES;
    if (guess == MATCH_NO) {
        return NULL;
    }
    ParserState state = parser_save(p);
    bool was_quiet = p->quiet;
    p->quiet = was_quiet || guess == MATCH_MAYBE;
    Node *subject = parse_match_header(p);
    p->quiet = was_quiet;
    if (subject != NULL) {
        *is_match = true;
        return parse_cases(p, subject, start);
    }
    if (guess == MATCH_MAYBE) {
        parser_restore(p, &state);
    }
    return NULL;
}
