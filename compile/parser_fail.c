// Failures. The place and text are noted when something fails; when the parser gives up, parser_refine_error() finds
// what CPython would report instead, since it looks at the whole rest of the text first.
#include <string.h>

#include "compile/parser_internal.h"

static void *fail(Parser *p, SyntaxErrorKind kind, Span span, const char *format, va_list args) {
    p->failed_at = p->token.start;
    if (parser_failed(p) || parser_at(p, TOKEN_ERROR)) {
        return NULL;
    }
    if (p->quiet) {
        p->error.kind = kind;
        p->error.is_generic = false;
    } else {
        syntax_error_set(&p->error, p->lexer.source, kind, span, format, args);
        p->error.whole_line = span.line >= p->seen_line;
    }
    return NULL;
}

#define fail_kind(p, kind, span, ...) fail_kind_formatted(p, kind, span, PACKED_FORMAT(__VA_ARGS__))
static void *fail_kind_formatted(Parser *p, SyntaxErrorKind kind, Span span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fail(p, kind, span, format, args);
    va_end(args);
    return NULL;
}

void *parser_fail_formatted(Parser *p, Span span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fail(p, SYNTAX_ERROR_SYNTAX, span, format, args);
    va_end(args);
    return NULL;
}

// Where CPython sees the end of the text: behind the last character of the last line.
static Span end_span(const Parser *p) {
    SourceText source = p->lexer.source;
    const char *end = source.end;
    end -= end > source.start && end[-1] == '\n';
    end -= end > source.start && end[-1] == '\r';
    Span span = lexer_span_of(&p->lexer, end, 0);
    span.column -= p->mode != PARSER_EXEC && end == source.end && span.column > 0;  // no line end is added there
    return span;
}

static bool at_end_of_text(const Parser *p) {
    return parser_at(p, TOKEN_END) || (parser_at(p, TOKEN_DEDENT) && p->token.start == p->lexer.source.end);
}

// At the current token, or as CPython does it at the end of the text and at a change of indentation, which have an end
// column of -1.
static void *fail_at_token(Parser *p, SyntaxErrorKind kind, const char *format, va_list args) {
    bool is_new = !parser_failed(p), at_end = at_end_of_text(p);
    fail(p, kind, at_end ? end_span(p) : token_span(&p->token), format, args);
    if (is_new && !p->quiet && (at_end || parser_at(p, TOKEN_DEDENT))) {
        p->error.column -= !at_end;
        p->error.end_column = -1;
    }
    return NULL;
}

void *parser_fail_here_formatted(Parser *p, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fail_at_token(p, SYNTAX_ERROR_SYNTAX, format, args);
    va_end(args);
    return NULL;
}

#define fail_indentation(p, ...) fail_indentation_formatted(p, PACKED_FORMAT(__VA_ARGS__))
static void *fail_indentation_formatted(Parser *p, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fail_at_token(p, SYNTAX_ERROR_INDENTATION, format, args);
    va_end(args);
    return NULL;
}

static void fail_unexpected_indent(Parser *p) {
    Span span = {p->token.line, p->token.end_column, p->token.line, p->token.end_column};
    fail_kind(p, SYNTAX_ERROR_INDENTATION, span, "unexpected indent");
    p->error.column--;
    p->error.end_column = -1;
    p->error.is_generic = true;
}

static void fail_generic(Parser *p) {
    bool implied = parser_at(p, TOKEN_NEWLINE) && p->token.start == p->lexer.source.end && p->mode != PARSER_EXEC;
    bool at_end = parser_at(p, TOKEN_END) || implied;
    fail_kind(p, SYNTAX_ERROR_SYNTAX, at_end ? end_span(p) : token_span(&p->token), "invalid syntax");
    p->error.is_generic = true;
    if (at_end) {
        p->error.column = p->error.end_column = 0;
    }
}

void *parser_fail_syntax(Parser *p) {
    p->failed_at = p->token.start;
    if (parser_failed(p) || parser_at(p, TOKEN_ERROR)) {
        return NULL;
    }
    if (parser_at(p, TOKEN_INDENT)) {
        fail_unexpected_indent(p);
    } else if (parser_at(p, TOKEN_DEDENT)) {
        fail_indentation(p, "unexpected unindent");
    } else {
        fail_generic(p);
    }
    return NULL;
}

void *parser_fail_indented_block(Parser *p, const char *owner, uint32_t line) {
    return fail_indentation(p, "expected an indented block after %s on line %d", owner, (int)line);
}

void *parser_fail_memory(Parser *p) {
    if (!parser_failed(p)) {
        syntax_error_set_plain(&p->error, SYNTAX_ERROR_MEMORY, "out of memory");
    }
    return NULL;
}

bool parser_warn_formatted(Parser *p, const char *at, Span span, const char *format, ...) {
    WarningSink sink = p->lexer.warnings;
    if (sink.warn == NULL || at < p->warned_to) {
        return true;
    }
    char message[64];
    va_list args;
    va_start(args, format);
    (void)packed_text_print(message, sizeof message, format, args);
    va_end(args);
    WarningOutcome outcome = sink.warn(sink.user, span.line, message);
    if (outcome == WARNING_GIVEN) {
        p->warned_to = at + 1;
        return true;
    }
    parser_fail(p, span, "%s", message);
    if (outcome == WARNING_RAISED) {
        p->error.kind = SYNTAX_ERROR_RAISED;
    }
    return false;
}

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

bool parser_check_incomplete(Parser *p) { return !ends_with_empty_line(p) && set_incomplete(p); }

// Lex what is left. True if that found an error, which then stands in parser->error. Wrong indentation and a
// backslash at the end do not count.
static bool check_rest(Parser *p) {
    SyntaxError error = p->error;
    Token token = p->token;
    while (token.kind != TOKEN_END && token.kind != TOKEN_ERROR) {
        lexer_next(&p->lexer, &token);
    }
    bool found = token.kind == TOKEN_ERROR && p->error.kind == SYNTAX_ERROR_SYNTAX && p->error.end_column != -1;
    if (!found) {
        p->error = error;
    }
    return found;
}

static void report_unclosed(Parser *p, const char *bracket) {
    p->error.kind = SYNTAX_ERROR_NONE;
    parser_fail(p, lexer_span_of(&p->lexer, bracket, 0), "'%c' was never closed", *bracket);
    p->error.end_column = 0;
}

void parser_refine_error(Parser *p) {
    bool has_place = p->error.kind <= SYNTAX_ERROR_TAB && p->error.line > 0;
    if (!has_place) {
        return;
    }
    if (p->error.is_generic && p->error.kind == SYNTAX_ERROR_INDENTATION) {
        return;
    }
    bool is_single = p->mode == PARSER_SINGLE && !p->is_complete, at_end = at_end_of_text(p);
    if (parser_at(p, TOKEN_ERROR) || check_rest(p)) {
        if (is_single && p->lexer.ended_in_literal) {
            set_incomplete(p);
        }
        return;
    }
    const char *bracket = lexer_open_bracket(&p->lexer);
    if (is_single && at_end && (bracket != NULL || !ends_with_empty_line(p))) {
        set_incomplete(p);
    } else if (bracket != NULL && p->furthest_line > lexer_span_of(&p->lexer, bracket, 0).line) {
        report_unclosed(p, bracket);
    }
}

void parser_error_at_formatted(Parser *parser, const Node *node, const char *format, ...) {
    va_list args;
    va_start(args, format);
    syntax_error_set(&parser->error, parser->lexer.source, SYNTAX_ERROR_SYNTAX, node_span(node), format, args);
    parser->error.is_in_tree = parser->error.whole_line = true;
    va_end(args);
}
