// Failures. CPython looks at the whole rest of the text before it reports an error of the grammar: an error found while
// lexing the rest, or a bracket that is never closed, is reported instead.
#include <string.h>

#include "compile/parser_internal.h"

// Text of PARSER_SINGLE that ends with an empty line is meant to be complete.
static bool ends_with_empty_line(const Parser *p) {
    const char *start = p->lexer.source.start, *at = p->lexer.source.end;
    int line_ends = 0;
    for (; at > start && line_ends < 2; at--) {
        char c = at[-1];
        if (c == '\n') {
            line_ends++;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            return false;
        }
    }
    return line_ends == 2;
}

static bool set_incomplete(Parser *p) {
    syntax_error_set_plain(&p->error, SYNTAX_ERROR_INCOMPLETE, "incomplete input");
    return true;
}

// Lex what is left. True if that found an error, which then stands in parser->error.
static bool check_rest(Parser *p) {
    SyntaxError error = p->error;
    Token token = p->token;
    while (token.kind != TOKEN_END && token.kind != TOKEN_ERROR) {
        lexer_next(&p->lexer, &token);
    }
    if (token.kind == TOKEN_ERROR) {
        return true;
    }
    p->error = error;
    return false;
}

static void fail_unclosed(Parser *p, const char *bracket) {
    Span span = lexer_span_of(&p->lexer, bracket, 0);
    p->error.kind = SYNTAX_ERROR_NONE;
    parser_fail(p, span, "'%c' was never closed", *bracket);
    p->error.end_column = 0;
}

// The error is set: replace it by what CPython prefers.
static void refine(Parser *p) {
    bool at_end = parser_at(p, TOKEN_END);
    if (check_rest(p)) {
        if (p->mode == PARSER_SINGLE && p->lexer.ended_in_literal) {
            set_incomplete(p);
        }
        return;
    }
    const char *bracket = lexer_open_bracket(&p->lexer);
    if (p->mode == PARSER_SINGLE && at_end && (bracket != NULL || !ends_with_empty_line(p))) {
        set_incomplete(p);
    } else if (bracket != NULL) {
        uint32_t line = lexer_span_of(&p->lexer, bracket, 0).line;
        if (p->furthest_line > line || (at_end && p->error.is_generic)) {
            fail_unclosed(p, bracket);
        }
    }
}

static void *fail(Parser *p, SyntaxErrorKind kind, Span span, const char *format, va_list args) {
    p->failed_at = p->token.start;
    if (parser_failed(p)) {
        return NULL;
    }
    if (p->quiet) {
        p->error.kind = kind;
    } else {
        syntax_error_set(&p->error, p->lexer.source, kind, span, format, args);
    }
    return NULL;
}

// The error that the lexer found at the current token may mean that the text only ends too early.
static bool is_lexer_error(Parser *p) {
    if (!parser_at(p, TOKEN_ERROR)) {
        return false;
    }
    p->failed_at = p->token.start;
    if (p->mode == PARSER_SINGLE && p->lexer.ended_in_literal && !p->quiet) {
        set_incomplete(p);
    }
    return true;
}

static void *fail_kind(Parser *p, SyntaxErrorKind kind, Span span, const char *format, ...) PRINTF_LIKE(4, 5);
static void *fail_kind(Parser *p, SyntaxErrorKind kind, Span span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fail(p, kind, span, format, args);
    va_end(args);
    return NULL;
}

void *parser_fail(Parser *p, Span span, const char *format, ...) {
    if (parser_failed(p) || is_lexer_error(p)) {
        return NULL;
    }
    va_list args;
    va_start(args, format);
    fail(p, SYNTAX_ERROR_SYNTAX, span, format, args);
    va_end(args);
    if (!p->quiet) {
        refine(p);
    }
    return NULL;
}

// Where CPython sees the end of the text: behind the line end of the last line.
static Span end_span(const Parser *p) {
    return (Span){p->previous_end_line, p->previous_end_column, p->previous_end_line, p->previous_end_column};
}

void *parser_fail_here(Parser *p, const char *format, ...) {
    if (parser_failed(p) || is_lexer_error(p)) {
        return NULL;
    }
    bool at_end = parser_at(p, TOKEN_END);
    va_list args;
    va_start(args, format);
    fail(p, SYNTAX_ERROR_SYNTAX, at_end ? end_span(p) : token_span(&p->token), format, args);
    va_end(args);
    if (!p->quiet) {
        p->error.end_column = at_end ? -1 : p->error.end_column;
        refine(p);
    }
    return NULL;
}

static void *fail_indentation(Parser *p, const char *message) {
    uint32_t column = p->token.end_column;
    fail_kind(p, SYNTAX_ERROR_INDENTATION, (Span){p->token.line, column, p->token.line, column}, "%s", message);
    if (!p->quiet) {
        p->error.column--;
        p->error.end_column = -1;
    }
    return NULL;
}

void *parser_fail_syntax(Parser *p) {
    if (parser_failed(p) || is_lexer_error(p)) {
        return NULL;
    }
    if (parser_at(p, TOKEN_INDENT)) {
        fail_indentation(p, "unexpected indent");
    } else if (parser_at(p, TOKEN_DEDENT)) {
        fail_indentation(p, "unexpected unindent");
    } else {
        fail_kind(p, SYNTAX_ERROR_SYNTAX, token_span(&p->token), "invalid syntax");
        p->error.is_generic = true;
    }
    if (!p->quiet) {
        refine(p);
    }
    return NULL;
}

void *parser_fail_indented_block(Parser *p, const char *owner, uint32_t line) {
    if (parser_failed(p) || is_lexer_error(p)) {
        return NULL;
    }
    bool at_end = parser_at(p, TOKEN_END);
    fail_kind(p, SYNTAX_ERROR_INDENTATION, at_end ? end_span(p) : token_span(&p->token),
              "expected an indented block after %s on line %d", owner, (int)line);
    if (!p->quiet) {
        p->error.end_column = at_end ? -1 : p->error.end_column;
        refine(p);
    }
    return NULL;
}

void *parser_fail_memory(Parser *p) {
    if (!parser_failed(p)) {
        syntax_error_set_plain(&p->error, SYNTAX_ERROR_MEMORY, "out of memory");
    }
    return NULL;
}

void *parser_fail_plain(Parser *p, const char *message) {
    if (!parser_failed(p)) {
        syntax_error_set_plain(&p->error, SYNTAX_ERROR_SYNTAX, "%s", message);
    }
    return NULL;
}

bool parser_check_incomplete(Parser *p) { return !ends_with_empty_line(p) && set_incomplete(p); }

void parser_error_at(Parser *parser, const Node *node, const char *format, ...) {
    va_list args;
    va_start(args, format);
    syntax_error_set(&parser->error, parser->lexer.source, SYNTAX_ERROR_SYNTAX, node_span(node), format, args);
    va_end(args);
}
