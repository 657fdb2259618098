// Tokens, nodes and lists for the other files of the parser.
#include <string.h>

#include "compile/parser_internal.h"
#include "core/unicode_normal.h"
#include "core/utf8.h"

void parser_advance(Parser *p) {
    TokenKind kind = (TokenKind)p->token.kind;
    if (kind != TOKEN_NEWLINE && kind != TOKEN_INDENT && kind != TOKEN_DEDENT) {
        p->previous_end_line = p->token.end_line;
        p->previous_end_column = p->token.end_column;
    }
    p->after_block = kind == TOKEN_DEDENT;
    lexer_next(&p->lexer, &p->token);
    uint32_t line = p->token.line + parser_at(p, TOKEN_END);
    if (p->token.start < p->lexer.source.end) {
        p->seen_line = MAX(p->seen_line, p->token.end_line);
    }
    p->furthest_line = MAX(p->furthest_line, line);
}

bool parser_accept(Parser *p, TokenKind kind) {
    if (!parser_at(p, kind)) {
        return false;
    }
    parser_advance(p);
    return true;
}

bool parser_expect(Parser *p, TokenKind kind) { return parser_accept(p, kind) || parser_fail_syntax(p); }

// The lexer's error at the current token stays.
static void forget_error(Parser *p) {
    if (!parser_at(p, TOKEN_ERROR)) {
        p->error.kind = SYNTAX_ERROR_NONE;
    }
}

TokenKind parser_peek(Parser *p) {
    LexerState state = lexer_save(&p->lexer);
    Token token;
    lexer_next(&p->lexer, &token);
    lexer_restore(&p->lexer, &state);
    forget_error(p);
    return (TokenKind)token.kind;
}

bool token_is(const Token *token, const char *text) {
    return token->kind == TOKEN_NAME && token->length == strlen(text) && memcmp(token->start, text, token->length) == 0;
}

bool token_starts_expression(TokenKind kind) {
    switch (kind) {
        case TOKEN_NAME:
        case TOKEN_INT:
        case TOKEN_FLOAT:
        case TOKEN_IMAGINARY:
        case TOKEN_STRING:
        case TOKEN_FSTRING_START:
        case TOKEN_LEFT_PAREN:
        case TOKEN_LEFT_BRACKET:
        case TOKEN_LEFT_BRACE:
        case TOKEN_ELLIPSIS:
        case TOKEN_TILDE:
        case TOKEN_PLUS:
        case TOKEN_MINUS:
        case TOKEN_FALSE:
        case TOKEN_NONE:
        case TOKEN_TRUE:
        case TOKEN_AWAIT:
        case TOKEN_LAMBDA:
        case TOKEN_NOT: return true;
        default: return false;
    }
}

bool parser_enter(Parser *p) {
    if (UNLIKELY((uintptr_t)__builtin_frame_address(0) < (uintptr_t)p->stack_limit)) {
        if (!parser_failed(p)) {
            syntax_error_set_plain(&p->error, SYNTAX_ERROR_STACK,
                                   "Parser stack overflowed - Python source too complex to parse");
        }
        return false;
    }
    return true;
}

void *parser_allocate(Parser *p, size_t size) {
    void *memory = arena_allocate(p->arena, size);
    return LIKELY(memory != NULL) ? memory : parser_fail_memory(p);
}

#define SIZE_WITH(member) (offsetof(Node, member) + sizeof(((Node *)0)->member))

static const uint8_t node_sizes[] = {
    [NODE_FUNCTION_DEF] = SIZE_WITH(function),
    [NODE_ASYNC_FUNCTION_DEF] = SIZE_WITH(function),
    [NODE_CLASS_DEF] = SIZE_WITH(class_def),
    [NODE_RETURN] = SIZE_WITH(value),
    [NODE_DELETE] = SIZE_WITH(assign),
    [NODE_ASSIGN] = SIZE_WITH(assign),
    [NODE_TYPE_ALIAS] = SIZE_WITH(type_alias),
    [NODE_AUG_ASSIGN] = SIZE_WITH(aug_assign),
    [NODE_ANN_ASSIGN] = SIZE_WITH(ann_assign),
    [NODE_FOR] = SIZE_WITH(for_loop),
    [NODE_ASYNC_FOR] = SIZE_WITH(for_loop),
    [NODE_WHILE] = SIZE_WITH(branch),
    [NODE_IF] = SIZE_WITH(branch),
    [NODE_WITH] = SIZE_WITH(with),
    [NODE_ASYNC_WITH] = SIZE_WITH(with),
    [NODE_MATCH] = SIZE_WITH(match),
    [NODE_RAISE] = SIZE_WITH(raise),
    [NODE_TRY] = SIZE_WITH(try_block),
    [NODE_TRY_STAR] = SIZE_WITH(try_block),
    [NODE_ASSERT] = SIZE_WITH(assertion),
    [NODE_IMPORT] = SIZE_WITH(import),
    [NODE_IMPORT_FROM] = SIZE_WITH(import),
    [NODE_GLOBAL] = SIZE_WITH(names),
    [NODE_NONLOCAL] = SIZE_WITH(names),
    [NODE_EXPR] = SIZE_WITH(value),
    [NODE_PASS] = offsetof(Node, value),
    [NODE_BREAK] = offsetof(Node, value),
    [NODE_CONTINUE] = offsetof(Node, value),
    [NODE_BOOL_OP] = SIZE_WITH(bool_op),
    [NODE_NAMED_EXPR] = SIZE_WITH(named),
    [NODE_BIN_OP] = SIZE_WITH(bin_op),
    [NODE_UNARY_OP] = SIZE_WITH(unary),
    [NODE_LAMBDA] = SIZE_WITH(lambda),
    [NODE_IF_EXP] = SIZE_WITH(if_exp),
    [NODE_DICT] = SIZE_WITH(dict),
    [NODE_SET] = SIZE_WITH(sequence),
    [NODE_LIST_COMP] = SIZE_WITH(comp),
    [NODE_SET_COMP] = SIZE_WITH(comp),
    [NODE_DICT_COMP] = SIZE_WITH(comp),
    [NODE_GENERATOR_EXP] = SIZE_WITH(comp),
    [NODE_AWAIT] = SIZE_WITH(value),
    [NODE_YIELD] = SIZE_WITH(value),
    [NODE_YIELD_FROM] = SIZE_WITH(value),
    [NODE_COMPARE] = SIZE_WITH(compare),
    [NODE_CALL] = SIZE_WITH(call),
    [NODE_FORMATTED_VALUE] = SIZE_WITH(formatted),
    [NODE_JOINED_STR] = SIZE_WITH(joined),
    [NODE_CONSTANT] = SIZE_WITH(constant),
    [NODE_ATTRIBUTE] = SIZE_WITH(attribute),
    [NODE_SUBSCRIPT] = SIZE_WITH(subscript),
    [NODE_STARRED] = SIZE_WITH(value),
    [NODE_NAME] = SIZE_WITH(name),
    [NODE_LIST] = SIZE_WITH(sequence),
    [NODE_TUPLE] = SIZE_WITH(sequence),
    [NODE_SLICE] = SIZE_WITH(slice),
    [NODE_MATCH_VALUE] = SIZE_WITH(match_value),
    [NODE_MATCH_SINGLETON] = SIZE_WITH(match_value),
    [NODE_MATCH_SEQUENCE] = SIZE_WITH(match_patterns),
    [NODE_MATCH_MAPPING] = SIZE_WITH(match_mapping),
    [NODE_MATCH_CLASS] = SIZE_WITH(match_class),
    [NODE_MATCH_STAR] = SIZE_WITH(match_star),
    [NODE_MATCH_AS] = SIZE_WITH(match_as),
    [NODE_MATCH_OR] = SIZE_WITH(match_patterns),
    [NODE_COMPREHENSION] = SIZE_WITH(comprehension),
    [NODE_EXCEPT_HANDLER] = SIZE_WITH(handler),
    [NODE_ARG] = SIZE_WITH(arg),
    [NODE_KEYWORD] = SIZE_WITH(keyword),
    [NODE_ALIAS] = SIZE_WITH(alias),
    [NODE_WITH_ITEM] = SIZE_WITH(with_item),
    [NODE_MATCH_CASE] = SIZE_WITH(match_case),
    [NODE_TYPE_VAR] = SIZE_WITH(type_param),
    [NODE_PARAM_SPEC] = SIZE_WITH(type_param),
    [NODE_TYPE_VAR_TUPLE] = SIZE_WITH(type_param),
};

Node *parser_node(Parser *p, NodeKind kind, Position start) {
    Node *node = parser_allocate(p, sizeof(Node));
    if (node != NULL) {
        arena_trim(p->arena, node, sizeof(Node), node_sizes[kind]);
        node->kind = (uint8_t)kind;
        node->line = start.line;
        node->column = start.column;
        node->end_line = p->previous_end_line;
        node->end_column = p->previous_end_column;
    }
    return node;
}

Node *parser_value_node(Parser *p, NodeKind kind, Node *value, Position start) {
    Node *node = parser_node(p, kind, start);
    if (node != NULL) {
        node->value.value = value;
    }
    return node;
}

// Decompose a name to `out` (NULL: only count).
static size_t decompose(Text name, uint32_t *out) {
    const char *at = name.text, *end = name.text + name.length;
    size_t length = 0;
    while (at < end) {
        uint32_t parts[UNICODE_DECOMPOSED_LENGTH];
        size_t count = unicode_decompose(utf8_decode(&at, end, UTF8_STRICT), true, parts);
        if (out != NULL) {
            memcpy(out + length, parts, count * sizeof *out);
        }
        length += count;
    }
    return length;
}

// Names are compared in the form NFKC.
static bool normalise(Parser *p, Text *name) {
    size_t count = decompose(*name, NULL);
    uint32_t *points = parser_allocate(p, count * 2 * sizeof *points);
    char *text = points == NULL ? NULL : parser_allocate(p, count * UTF8_MAX_BYTES);
    if (text == NULL) {
        return false;
    }
    decompose(*name, points);
    unicode_order_marks(points, count, points + count, NULL);
    count = unicode_compose(points, count, NULL);
    uint32_t length = 0;
    for (size_t i = 0; i < count; i++) {
        length += (uint32_t)utf8_encode(points[i], text + length);
    }
    *name = (Text){text, length};
    return true;
}

bool parser_identifier(Parser *p, Text *out) {
    if (!parser_at(p, TOKEN_NAME)) {
        return parser_fail_syntax(p);
    }
    *out = (Text){p->token.start, p->token.length};
    bool is_ascii = p->token.is_ascii;
    parser_advance(p);
    return is_ascii || normalise(p, out);
}

Node *parser_name_node(Parser *p, ExprContext context) {
    Position start = parser_here(p);
    Text id;
    if (!parser_identifier(p, &id)) {
        return NULL;
    }
    Node *node = parser_node(p, NODE_NAME, start);
    if (node != NULL) {
        node->name.id = id;
        node->context = (uint8_t)context;
    }
    return node;
}

void list_begin(ListBuilder *builder) {
    builder->items = builder->first;
    builder->count = 0;
    builder->capacity = ARRAY_LENGTH(builder->first);
}

static bool list_enlarge(Parser *p, ListBuilder *builder) {
    bool is_small = builder->items == builder->first;
    size_t old_size = builder->count * sizeof(Node *);
    Node **larger = arena_grow(p->arena, is_small ? NULL : builder->items, is_small ? 0 : old_size, old_size * 2);
    if (larger == NULL) {
        return parser_fail_memory(p);
    }
    if (is_small) {
        memcpy(larger, builder->first, old_size);
    }
    builder->items = larger;
    builder->capacity *= 2;
    return true;
}

static bool list_append(Parser *p, ListBuilder *builder, Node *node) {
    if (builder->count == builder->capacity && !list_enlarge(p, builder)) {
        return false;
    }
    builder->items[builder->count++] = node;
    return true;
}

bool list_add(Parser *p, ListBuilder *builder, Node *node) { return node != NULL && list_append(p, builder, node); }
bool list_add_absent(Parser *p, ListBuilder *builder) { return list_append(p, builder, NULL); }

bool list_finish(Parser *p, ListBuilder *builder, NodeList *out) {
    *out = (NodeList){builder->items, builder->count};
    if (builder->items == builder->first) {
        size_t size = builder->count * sizeof(Node *);
        out->items = size == 0 ? NULL : arena_copy(p->arena, builder->first, size);
        return size == 0 || out->items != NULL || parser_fail_memory(p);
    }
    return true;
}

ParserState parser_save(const Parser *p) {
    return (ParserState){lexer_save(&p->lexer),  p->token,   arena_mark(p->arena), p->previous_end_line,
                         p->previous_end_column, p->complete};
}

void parser_restore(Parser *p, const ParserState *state) {
    lexer_restore(&p->lexer, &state->lexer);
    p->token = state->token;
    p->previous_end_line = state->previous_end_line;
    p->previous_end_column = state->previous_end_column;
    p->complete = state->complete;
    forget_error(p);
    arena_rewind(p->arena, state->mark);
}

static Node *parse_quietly(Parser *p, ParseFunction *parse) {
    bool was_quiet = p->quiet;
    p->quiet = true;
    Node *node = parse(p);
    p->quiet = was_quiet;
    return node;
}

Node *parser_either(Parser *p, ParseFunction *first, ParseFunction *second) {
    ParserState state = parser_save(p);
    Node *node = parse_quietly(p, first);
    if (node != NULL) {
        return node;
    }
    const char *first_failed_at = p->failed_at;
    parser_restore(p, &state);
    node = parse_quietly(p, second);
    if (node != NULL) {
        return node;
    }
    bool first_came_further = first_failed_at > p->failed_at;
    parser_restore(p, &state);
    node = first_came_further ? first(p) : second(p);
    return node;
}

Node *parser_try(Parser *p, ParseFunction *parse) {
    LexerState state = lexer_save(&p->lexer);
    Token token = p->token;
    uint32_t end_line = p->previous_end_line, end_column = p->previous_end_column;
    Node *node = parse_quietly(p, parse);
    lexer_restore(&p->lexer, &state);
    p->token = token;
    p->previous_end_line = end_line;
    p->previous_end_column = end_column;
    forget_error(p);
    return node;
}
