// Source text to syntax trees, one top-level statement at a time. A top-level class is handed out statement by
// statement, so the memory of the trees is bounded by the largest statement (for a class: its largest method), not by
// the file.
//
//     parser_init(&parser, &options);
//     do {
//         arena_reset(arena);                  // optional: nothing the parser keeps lives in it between items
//         parser_next(&parser, &item);
//     } while (item.kind is not PARSER_END or PARSER_ERROR);
#pragma once

#include "compile/ast.h"
#include "compile/lexer.h"
#include "core/arena.h"

typedef enum {
    PARSER_EXEC,    // a file
    PARSER_EVAL,    // one expression: a single PARSER_EXPRESSION item
    PARSER_SINGLE,  // interactive input: one statement. A compound statement is complete only when an empty line
                    // follows it at the end of the text, else the error is SYNTAX_ERROR_INCOMPLETE
} ParserMode;

typedef struct {
    const char *source;  // UTF-8 with any line ends; may start with a BOM; must live as long as the parser
    size_t length;
    ParserMode mode;
    Arena *arena;             // nodes, decoded strings
    const void *stack_limit;  // the lowest C stack address the parser may reach; NULL = no check
    bool is_str;              // no BOM, no declared encoding
    bool is_decoded;          // no declared encoding
    bool is_complete;         // PARSER_SINGLE: what is missing at the end is an error like any other
    WarningSink warnings;
} ParserOptions;

typedef enum {
    PARSER_STATEMENT,        // node: a complete statement outside any top-level class
    PARSER_CLASS_BEGIN,      // node: NODE_CLASS_DEF with an empty body (end position: that of the header)
    PARSER_CLASS_STATEMENT,  // node: a statement of the body of the class begun last; classes in it come whole
    PARSER_CLASS_END,        // node: NULL
    PARSER_EXPRESSION,       // node: the expression of PARSER_EVAL
    PARSER_END,              // node: NULL; the whole text was accepted
    PARSER_ERROR,            // node: NULL; see Parser.error. Every later call gives the same
} ParserItemKind;

typedef struct {
    ParserItemKind kind;
    Node *node;
} ParserItem;

// Plain data, private but for `error`.
typedef struct {
    Lexer lexer;
    Token token;  // the current token, not consumed yet
    Arena *arena;
    const char *stack_limit;
    ParserMode mode;
    bool is_str, is_decoded, is_complete;
    bool after_block;     // the token consumed last ended an indented block
    bool after_compound;  // the statement parsed last is a compound one
    uint8_t phase;        // where parser_next() continues
    bool in_line;         // inside a line of simple statements, behind a ';'
    bool quiet;           // trying a reading that may turn out wrong: failures get no details
    bool explaining;      // reading the targets of a failed `for` again: done once, not once per nested `for`
    uint32_t previous_end_line, previous_end_column;  // end of the token consumed last, line ends and DEDENT excepted
    uint32_t seen_line;                               // of the tokens seen, where the last one ends
    uint32_t furthest_line;  // of the tokens seen; the end of the text counts as a line of its own
    const char *warned_to;   // literals before this have been warned about
    const char *failed_at;   // the token at which the last failure came up
    const Node *complete;    // the last primary that was read whole, at the level of what is being read
    SyntaxError error;       // after PARSER_ERROR
} Parser;

// Start on a text. Takes no memory. Errors in the text are reported by parser_next().
void parser_init(Parser *parser, const ParserOptions *options);

// The next item. Nodes are valid until the arena is reset.
void parser_next(Parser *parser, ParserItem *item);

// For errors found after parsing ('return' outside function …): fill parser->error with the message and the position of
// `node` as CPython reports it (its start and end).
#define parser_error_at(parser, node, ...) parser_error_at_formatted(parser, node, PACKED_FORMAT(__VA_ARGS__))
void parser_error_at_formatted(Parser *parser, const Node *node, const char *format, ...);
