// Source text to tokens. The lexer keeps indentation and a stack of what is open: brackets, f-strings, their
// replacement fields and format specs. A failed token has the kind TOKEN_ERROR and fills in the SyntaxError given at
// the start.
#pragma once

#include "compile/syntax_error.h"
#include "compile/token.h"

enum {
    LEXER_MAX_INDENTS = 100,   // CPython's limit
    LEXER_MAX_BRACKETS = 200,  // CPython's limit; f-strings count as brackets here
};

// Where the lexer stands.
typedef struct {
    const char *at;
    const char *line_start;
    uint32_t line;
    uint16_t bracket_count;
    uint8_t indent_count;
    uint8_t pending_dedents;
    bool at_line_start;  // indentation comes next
} LexerPosition;

typedef struct {
    LexerPosition now;
    SourceText source;
    SyntaxError *error;
    WarningSink warnings;
    const char *warned_to;                    // text before this has been warned about; lexing it again does not
    bool ended_in_literal;                    // the error is an unclosed string or a backslash at the end of the text
    uint16_t indents[LEXER_MAX_INDENTS];      // columns with tabs to 8
    uint16_t alt_indents[LEXER_MAX_INDENTS];  // columns with tabs of 1: both must agree
    uint32_t brackets[LEXER_MAX_BRACKETS];    // source offsets: a bracket, the prefix of an f-string, the ':' of a spec
} Lexer;

// Start at the beginning of text that source_check() has accepted, behind its BOM.
void lexer_init(Lexer *lexer, SourceText source, SyntaxError *error);

// The next token. After the end of the text: TOKEN_NEWLINE if the last line lacks one, TOKEN_DEDENTs, then TOKEN_END
// for ever.
void lexer_next(Lexer *lexer, Token *token);

// To look ahead: what is lexed after lexer_save() is forgotten by lexer_restore(), as long as at most one of the
// brackets that were open has been closed and others been opened since.
typedef struct {
    LexerPosition position;
    uint32_t bracket;  // the innermost
} LexerState;

LexerState lexer_save(const Lexer *lexer);
void lexer_restore(Lexer *lexer, const LexerState *state);

// The innermost open bracket, or NULL when none is.
const char *lexer_open_bracket(const Lexer *lexer);

// Where a place in the source is: its line and column, by counting from the beginning.
Span lexer_span_of(const Lexer *lexer, const char *at, uint32_t length);
