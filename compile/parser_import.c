// import and from … import.
#include <string.h>

#include "compile/parser_internal.h"

// Append "." and the name token at the current place.
static bool append_name(Parser *p, TextBuilder *text) {
    Text part;
    if (!parser_identifier(p, &part) || !text_reserve(p, text, part.length + 1)) {
        return false;
    }
    text->data[text->length++] = '.';
    memcpy(text->data + text->length, part.text, part.length);
    text->length += part.length;
    return true;
}

// a.b.c, written without spaces.
static bool parse_dotted_name(Parser *p, Text *out) {
    if (!parser_identifier(p, out)) {
        return false;
    }
    if (!parser_at(p, TOKEN_DOT)) {
        return true;
    }
    TextBuilder text = {0};
    if (!text_reserve(p, &text, out->length)) {
        return false;
    }
    memcpy(text.data, out->text, out->length);
    text.length = out->length;
    while (parser_accept(p, TOKEN_DOT)) {
        if (!append_name(p, &text)) {
            return false;
        }
    }
    *out = (Text){text.data, text.length};
    return true;
}

static Node *parse_alias(Parser *p, bool is_dotted) {
    Position start = parser_here(p);
    Text name, asname = {0};
    if (!(is_dotted ? parse_dotted_name(p, &name) : parser_identifier(p, &name))) {
        return NULL;
    }
    if (parser_accept(p, TOKEN_AS) && !parser_identifier(p, &asname)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_ALIAS, start);
    if (node != NULL) {
        node->alias.name = name;
        node->alias.asname = asname;
    }
    return node;
}

static Node *try_from_name(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    Text name;
    return parse_dotted_name(p, &name) ? parser_node(p, NODE_PASS, start) : NULL;
}

Node *parse_import(Parser *p) {
    Position start = parser_here(p);
    ListBuilder names;
    list_begin(&names);
    do {
        parser_advance(p);
        if (!list_add(p, &names, parse_alias(p, true))) {
            return NULL;
        }
    } while (parser_at(p, TOKEN_COMMA));
    if (parser_at(p, TOKEN_FROM)) {
        const Node *end = parser_try(p, try_from_name);
        if (end != NULL) {
            return parser_fail(p, ((Span){start.line, start.column, end->end_line, end->end_column}),
                               "Did you mean to use 'from ... import ...' instead?");
        }
    }
    Node *node = parser_node(p, NODE_IMPORT, start);
    return node != NULL && list_finish(p, &names, &node->import.names) ? node : NULL;
}

static bool parse_star_alias(Parser *p, ListBuilder *names) {
    Position start = parser_here(p);
    Text star = {p->token.start, 1};
    parser_advance(p);
    Node *node = parser_node(p, NODE_ALIAS, start);
    if (node != NULL) {
        node->alias.name = star;
    }
    return list_add(p, names, node);
}

// What is imported: names, with or without parentheses, or a star.
static bool parse_imported(Parser *p, ListBuilder *names) {
    if (parser_at(p, TOKEN_STAR)) {
        return parse_star_alias(p, names);
    }
    bool in_parens = parser_accept(p, TOKEN_LEFT_PAREN);
    do {
        if (!list_add(p, names, parse_alias(p, false))) {
            return false;
        }
        if (!parser_accept(p, TOKEN_COMMA)) {
            break;
        }
        if (!in_parens && parser_at(p, TOKEN_NEWLINE)) {
            return parser_fail_here(p, "trailing comma not allowed without surrounding parentheses");
        }
    } while (!in_parens || !parser_at(p, TOKEN_RIGHT_PAREN));
    return !in_parens || parser_expect(p, TOKEN_RIGHT_PAREN);
}

static uint32_t parse_level(Parser *p) {
    uint32_t level = 0;
    while (parser_at(p, TOKEN_DOT) || parser_at(p, TOKEN_ELLIPSIS)) {
        level += p->token.length;
        parser_advance(p);
    }
    return level;
}

Node *parse_import_from(Parser *p) {
    Position start = parser_here(p);
    parser_advance(p);
    uint32_t level = parse_level(p);
    Text module = {0};
    if ((level == 0 || parser_at(p, TOKEN_NAME)) && !parse_dotted_name(p, &module)) {
        return NULL;
    }
    ListBuilder names;
    list_begin(&names);
    if (!parser_expect(p, TOKEN_IMPORT) || !parse_imported(p, &names)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_IMPORT_FROM, start);
    if (node == NULL || !list_finish(p, &names, &node->import.names)) {
        return NULL;
    }
    node->import.module = module;
    node->import.level = level;
    return node;
}
