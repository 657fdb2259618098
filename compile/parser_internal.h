// Shared by the parser's files. A parsing function starts at the current token, consumes what it parses and returns a
// node or list; NULL or false means that parser->error is filled in (see parser_fail.c for failures while `quiet`).
#pragma once

#include "compile/parser.h"

typedef struct {
    uint32_t line, column;
} Position;

// ---- parser_core.c: tokens, nodes, lists

void parser_advance(Parser *p);
bool parser_accept(Parser *p, TokenKind kind);  // advance over the token if it is of this kind
bool parser_expect(Parser *p, TokenKind kind);  // the same, else "invalid syntax"
TokenKind parser_peek(Parser *p);               // the kind of the token behind the current one
bool token_is(const Token *token, const char *text);
bool token_starts_expression(TokenKind kind);

static inline bool parser_at(const Parser *p, TokenKind kind) { return p->token.kind == kind; }
static inline Position parser_here(const Parser *p) { return (Position){p->token.line, p->token.column}; }

// False when the C stack is nearly used up: the error is set. To be called by everything that recurses.
bool parser_enter(Parser *p);

// Zeroed arena memory, NULL with the error set.
void *parser_allocate(Parser *p, size_t size);

// A node from `start` to the end of the token consumed last. It is only as large as its kind needs.
Node *parser_node(Parser *p, NodeKind kind, Position start);

// One of the kinds that hold a single expression, which may be NULL where it may be missing.
Node *parser_value_node(Parser *p, NodeKind kind, Node *value, Position start);

// A name as an identifier of the program: normalised if it is not ASCII. The current token must be a name.
bool parser_identifier(Parser *p, Text *out);
Node *parser_name_node(Parser *p, ExprContext context);  // Name of the current name token

// A list under construction; the first few nodes need no memory of their own.
typedef struct {
    Node **items;
    uint32_t count, capacity;
    Node *first[4];
} ListBuilder;

void list_begin(ListBuilder *builder);
bool list_add(Parser *p, ListBuilder *builder, Node *node);  // false if node is NULL or without memory
bool list_add_absent(Parser *p, ListBuilder *builder);       // a NULL entry
bool list_finish(Parser *p, ListBuilder *builder, NodeList *out);

// Where the parser stands, to try a reading and come back.
typedef struct {
    LexerState lexer;
    Token token;
    ArenaMark mark;
    uint32_t previous_end_line, previous_end_column;
    const Node *complete;
} ParserState;

ParserState parser_save(const Parser *p);
void parser_restore(Parser *p, const ParserState *state);  // forgets an error and the memory used since

// Try `first`; if it fails try `second`; if both fail report the failure that came later in the text.
typedef Node *ParseFunction(Parser *p);
Node *parser_either(Parser *p, ParseFunction *first, ParseFunction *second);

// Parse from the current token without consuming anything for good: the node, or NULL. For explaining errors only.
Node *parser_try(Parser *p, ParseFunction *parse);

// ---- parser_fail.c: all return NULL. The first failure wins.

#define parser_fail(p, span, ...) parser_fail_formatted(p, span, PACKED_FORMAT(__VA_ARGS__))
#define parser_fail_here(p, ...) parser_fail_here_formatted(p, PACKED_FORMAT(__VA_ARGS__))  // at the current token
void *parser_fail_formatted(Parser *p, Span span, const char *format, ...);
void *parser_fail_here_formatted(Parser *p, const char *format, ...);
void *parser_fail_syntax(Parser *p);  // "invalid syntax" at the current token
void *parser_fail_indented_block(Parser *p, const char *owner, uint32_t line);
void *parser_fail_memory(Parser *p);

// A SyntaxWarning about the literal at `at`, once even if it is parsed again; false = it became an error.
#define parser_warn(p, at, span, ...) parser_warn_formatted(p, at, span, PACKED_FORMAT(__VA_ARGS__))
bool parser_warn_formatted(Parser *p, const char *at, Span span, const char *format, ...);

// Replace the error by what CPython prefers to report: an error of the lexer further on, or a bracket never closed. To
// be called once, when nothing is parsed any more: the rest of the text is used up.
void parser_refine_error(Parser *p);

// At the end of interactive text: true, with the error set, if more lines may follow.
bool parser_check_incomplete(Parser *p);

static inline bool parser_failed(const Parser *p) { return p->error.kind != SYNTAX_ERROR_NONE; }
static inline Span token_span(const Token *token) {
    return (Span){token->line, token->column, token->end_line, token->end_column};
}
static inline Span node_span(const Node *node) {
    return (Span){node->line, node->column, node->end_line, node->end_column};
}
static inline Span nodes_span(const Node *first, const Node *last) {
    return (Span){first->line, first->column, last->end_line, last->end_column};
}
// From a position to the start of the current token.
static inline Span span_to_here(const Parser *p, Position start) {
    return (Span){start.line, start.column, p->token.line, p->token.column};
}

// ---- parser_target.c

// What an expression is called in messages: "function call", "literal" …
const char *expression_name(const Node *node);

// The first part of an expression that cannot be a target, or NULL. Deleting allows no starred target.
const Node *find_invalid_target(const Node *node, ExprContext context);

// Make it a target. It must have none of the above.
bool parser_set_context(Parser *p, Node *node, ExprContext context);

// The targets of for; one target of with … as.
Node *parse_for_targets(Parser *p);
Node *parse_with_target(Parser *p);

// ---- parser_expression.c

Node *parse_expression(Parser *p);
Node *parse_expression_unchecked(Parser *p);  // without the check of what follows
Node *parse_disjunction(Parser *p);
Node *parse_bitwise_or(Parser *p);
Node *parse_named_expression(Parser *p);
Node *parse_star_expression(Parser *p);        // expression or *bitwise_or
Node *parse_star_named_expression(Parser *p);  // named expression or *bitwise_or
Node *parse_star_expressions(Parser *p);       // one, or an unparenthesised tuple
bool at_star_expression(const Parser *p);      // at what may begin one

// One element, or an unparenthesised tuple of them.
typedef Node *ParseElement(Parser *p);
Node *parse_one_or_tuple(Parser *p, ParseElement *element);

Node *parse_yield(Parser *p);
Node *parse_yield_or_star_expressions(Parser *p);

// Fail if `target` is followed by '=' where an assignment is not allowed; true if it is not.
bool check_no_assignment(Parser *p, const Node *target);

// ---- parser_atom.c

Node *parse_atom(Parser *p);
bool parse_comprehension_clauses(Parser *p, NodeList *out);
Node *parse_generator_rest(Parser *p, Node *element, Position start);  // behind the element, up to but without ')'

// ---- parser_call.c

Node *parse_call(Parser *p, Node *function, Position start);
Node *parse_subscript(Parser *p, Node *value, Position start);
bool parse_class_arguments(Parser *p, NodeList *bases, NodeList *keywords);  // behind '(', up to and with ')'

// ---- parser_string.c, parser_fstring.c, string_escape.c

Node *parse_strings(Parser *p);

// Text under construction in the arena.
typedef struct {
    char *data;
    uint32_t length, capacity;
} TextBuilder;

bool text_reserve(Parser *p, TextBuilder *text, uint32_t more);

// Append the body of a literal with escapes replaced and line ends made '\n'. `span` is where errors are reported.
bool append_unescaped(Parser *p, TextBuilder *text, Text body, uint8_t string_flags, Span span);

// Literal text and replacement fields of one f-string or of a concatenation.
typedef struct {
    ListBuilder values;
    TextBuilder text;  // literal text before the next field
    Span text_span;    // empty if line is 0
} JoinedBuilder;

void joined_extend_span(JoinedBuilder *joined, Span span);
bool joined_add_text(Parser *p, JoinedBuilder *joined, Text body, uint8_t string_flags, Span span);
bool joined_flush(Parser *p, JoinedBuilder *joined);
bool parse_fstring(Parser *p, JoinedBuilder *joined);  // one f-string token sequence

// ---- parser_parameters.c

Arguments *parse_function_parameters(Parser *p);       // behind '(', up to and with ')'
Arguments *parse_lambda_parameters(Parser *p);         // up to but without ':'
bool parse_type_parameters(Parser *p, NodeList *out);  // an optional [ … ]

// ---- parser_statement.c, parser_compound.c, parser_try.c, parser_definition.c, parser_import.c, parser_match.c

Node *parse_simple_statement(Parser *p);
bool parse_simple_line(Parser *p, ListBuilder *out);  // simple statements up to and with NEWLINE
bool starts_compound(Parser *p);
Node *parse_compound_statement(Parser *p);
bool parse_block(Parser *p, const char *owner, uint32_t line, NodeList *out);  // behind ':'
// ':' and a block; `expected` says when a missing ':' gets the message "expected ':'".
typedef enum {
    COLON_EXPECTED_AT_LINE_END,
    COLON_EXPECTED_ALWAYS
} ColonMessage;
bool parse_colon(Parser *p, ColonMessage expected);
Node *parse_decorated(Parser *p);
Node *parse_decorated_function(Parser *p, NodeList decorators);  // behind the decorators
bool parse_decorators(Parser *p, NodeList *out);
Node *parse_function(Parser *p, NodeList decorators, bool is_async, Position start);
Node *parse_class_header(Parser *p, NodeList decorators);  // up to and with ':'
Node *parse_class(Parser *p, NodeList decorators);
Node *parse_try(Parser *p);
Node *parse_import(Parser *p);
Node *parse_import_from(Parser *p);

// parser_pattern.c: what stands behind `case`, a pattern or several that make a sequence.
Node *parse_patterns(Parser *p);

// A match statement, if the name `match` at the current place begins one: *is_match.
Node *parse_match(Parser *p, bool *is_match);
