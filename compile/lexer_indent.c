// Indentation: blank lines are skipped, a change of depth becomes INDENT and DEDENT tokens.
#include "compile/lexer_internal.h"

typedef struct {
    uint32_t column, alt_column;
} Indent;

// Skip spaces at the start of a line and lines that hold nothing. A backslash continues the indentation of its line.
static Indent measure(Lexer *lexer) {
    Indent indent = {0, 0}, continued = {0, 0};
    for (; !lexer_at_end(lexer); lexer->now.at++) {
        char c = *lexer->now.at;
        if (c == ' ') {
            indent.column++;
            indent.alt_column++;
        } else if (c == '\t') {
            indent.column = (indent.column / 8 + 1) * 8;
            indent.alt_column++;
        } else if (c == '\f') {
            indent = (Indent){0, 0};
        } else if (c == '\\' && is_line_end(lexer_char(lexer, 1))) {
            continued = continued.column ? continued : indent;
            lexer->now.at++;
            lexer_skip_line_end(lexer);
            lexer->now.at--;
        } else {
            break;
        }
    }
    return continued.column ? continued : indent;
}

// True if the line holds nothing but a comment: it is skipped.
static bool skip_blank_line(Lexer *lexer) {
    const char *at = lexer->now.at, *end = lexer->source.end;
    if (at < end && *at == '#') {
        while (at < end && !is_line_end(*at)) {
            at++;
        }
        lexer->now.at = at;
    }
    if (at == end || !is_line_end(*at)) {
        return false;
    }
    lexer_skip_line_end(lexer);
    return true;
}

static bool fail_tabs(Lexer *lexer, Token *token) {
    Span span = {lexer->now.line, 0, lexer->now.line, 0};
    lexer_fail_full(lexer, token, SYNTAX_ERROR_TAB, span, ERROR_END_ZERO,
                    "inconsistent use of tabs and spaces in indentation");
    return true;
}

static bool push_indent(Lexer *lexer, Token *token, Indent indent) {
    LexerPosition *now = &lexer->now;
    if (now->indent_count == LEXER_MAX_INDENTS - 1 || indent.column > UINT16_MAX) {
        Span span = {now->line, 0, now->line, 0};
        lexer_fail_full(lexer, token, SYNTAX_ERROR_INDENTATION, span, ERROR_END_SAME, "too many levels of indentation");
        return true;
    }
    lexer->indents[now->indent_count] = (uint16_t)indent.column;
    lexer->alt_indents[now->indent_count++] = (uint16_t)indent.alt_column;
    token->start = now->line_start;
    token->column = 0;
    lexer_finish_token(lexer, token, TOKEN_INDENT);
    return true;
}

static Indent top_indent(const Lexer *lexer) {
    uint32_t count = lexer->now.indent_count;
    return count == 0 ? (Indent){0, 0} : (Indent){lexer->indents[count - 1], lexer->alt_indents[count - 1]};
}

static bool fail_dedent(Lexer *lexer, Token *token) {
    const char *end = lexer->now.at;
    while (end < lexer->source.end && !is_line_end(*end)) {
        end++;
    }
    uint32_t column = (uint32_t)(end - lexer->now.line_start);
    Span span = {lexer->now.line, column, lexer->now.line, column};
    lexer_fail_full(lexer, token, SYNTAX_ERROR_INDENTATION, span, ERROR_END_MINUS_ONE,
                    "unindent does not match any outer indentation level");
    return true;
}

static bool make_dedent(Lexer *lexer, Token *token) {
    lexer->now.pending_dedents--;
    lexer_finish_token(lexer, token, TOKEN_DEDENT);
    return true;
}

static bool compare_indent(Lexer *lexer, Token *token, Indent indent) {
    Indent top = top_indent(lexer);
    if (indent.column > top.column) {
        return indent.alt_column > top.alt_column ? push_indent(lexer, token, indent) : fail_tabs(lexer, token);
    }
    while (indent.column < top.column) {
        lexer->now.indent_count--;
        lexer->now.pending_dedents++;
        top = top_indent(lexer);
    }
    if (indent.column != top.column) {
        return fail_dedent(lexer, token);
    }
    if (indent.alt_column != top.alt_column) {
        return fail_tabs(lexer, token);
    }
    return lexer->now.pending_dedents > 0 && make_dedent(lexer, token);
}

bool lexer_indentation(Lexer *lexer, Token *token) {
    if (!lexer->now.at_line_start) {
        lexer_begin_token(lexer, token);
        return make_dedent(lexer, token);
    }
    Indent indent;
    do {
        indent = measure(lexer);
    } while (skip_blank_line(lexer));
    lexer_begin_token(lexer, token);
    if (lexer_at_end(lexer)) {
        return compare_indent(lexer, token, (Indent){0, 0});
    }
    lexer->now.at_line_start = false;
    return compare_indent(lexer, token, indent);
}
