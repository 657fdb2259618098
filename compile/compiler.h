// What one running compilation holds, and the services that every stage behind the parser uses: memory, names, errors.
#pragma once

#include "compile/compile.h"
#include "compile/parser.h"

typedef struct Scope Scope;
typedef struct Unit Unit;
typedef struct CompilerBlock CompilerBlock;

// The first failure wins: from then on `failed` is set, every emission does nothing, and all that is left to do is to
// return. So the stages need not pass failures on one by one.
typedef struct Compiler {
    struct Compiler *outer;                                           // compilations running around this one
    bool (*trees)(void *user, struct Compiler *c, ParserItem *item);  // instead of the parser; NULL: there is a text
    void *trees_user;
    CompilerBlock *blocks;  // heap memory of both arenas, for the collector
    Parser parser;
    Arena statement_arena;  // the tree of the current statement, its scopes and units
    Arena lasting_arena;    // scopes of the module and of the top-level class
    Scope *scope;           // names are looked up from here
    Unit *unit;             // instructions go here
    const Node *where;      // instructions get this position
    Str *filename;
    CompileMode mode;
    bool failed;
    bool raised;  // the failure is an exception that is pending
    bool keep_columns;
    bool is_file;
    OptimizeLevel optimize;
    bool omit_docstrings;
    bool future_annotations;
    bool future_allowed;  // only docstrings and __future__ imports so far
} Compiler;

// Zeroed memory that lives as long as the current statement; NULL when the compilation failed.
void *compiler_allocate(Compiler *c, size_t size);

// Memory that lives as long as the compilation.
void *compiler_allocate_lasting(Compiler *c, size_t size);

// A SyntaxError at `node`, with CPython's text.
#define compiler_error(c, node, ...) compiler_error_formatted(c, node, PACKED_FORMAT(__VA_ARGS__))
void compiler_error_formatted(Compiler *c, const Node *node, const char *format, ...);

// A SyntaxWarning at `node`. A filter of module warnings may make it an error.
#define compiler_warn(c, node, ...) compiler_warn_formatted(c, node, PACKED_FORMAT(__VA_ARGS__))
void compiler_warn_formatted(Compiler *c, const Node *node, const char *format, ...);

// Warnings of the parser; `user` is the Compiler.
WarningOutcome compiler_warning_sink(void *user, uint32_t line, const char *message);

// Note that an exception is pending.
void compiler_raised(Compiler *c);

// Guard of every recursion: false when the C stack is nearly used up (the compilation has then failed) and after any
// failure.
NODISCARD bool compiler_check_stack(Compiler *c);

// The interned string of an identifier as written; NULL after a failure.
Str *compiler_intern(Compiler *c, Text text);
Str *compiler_intern_c(Compiler *c, const char *text);

// The identifier as it is bound in the current scope: private names of a class are mangled.
Str *compiler_name(Compiler *c, Text text);

static inline bool text_equal_c(Text text, const char *other) {
    size_t length = strlen(other);
    return text.length == length && memcmp(text.text, other, length) == 0;
}

// Format arguments for a Str or Text in an error message: compiler_error(c, node, "name '%.*s'", STR_ARGS(name)).
#define STR_ARGS(str) (int)(str)->length, str_text(str)
#define TEXT_ARGS(name) (int)(name).length, (name).text
