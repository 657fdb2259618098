// Source text to Code. One top-level statement (for a top-level class: one statement of its body) is parsed, compiled
// and forgotten at a time, so memory is bounded by the largest of them; the Code is complete before anything runs.
#pragma once

#include "objects/code.h"

typedef enum {
    COMPILE_EXEC,
    COMPILE_EVAL,
    COMPILE_SINGLE
} CompileMode;

typedef enum {
    COMPILE_ERROR_SYNTAX,
    COMPILE_ERROR_INDENTATION,
    COMPILE_ERROR_TAB,
    COMPILE_ERROR_INCOMPLETE,  // COMPILE_SINGLE: valid so far, more lines are needed
    COMPILE_ERROR_RAISED,      // an exception (MemoryError, RecursionError) is pending
} CompileErrorKind;

typedef struct {
    CompileErrorKind kind;
    char message[256];
    bool has_end;
    int line, column, end_line, end_column;  // as in SyntaxError (compile/syntax_error.h)
    Str *text;                               // the source line, or NULL
} CompileError;

// How much is left out: assertions, then docstrings too.
typedef enum {
    OPTIMIZE_AS_STARTED,  // the level that the program was started with
    OPTIMIZE_NOTHING,
    OPTIMIZE_ASSERTS,
    OPTIMIZE_DOCSTRINGS
} OptimizeLevel;
extern OptimizeLevel compile_level;  // OPTIMIZE_NOTHING if not set by an option

typedef struct {
    const char *source;  // UTF-8, an optional BOM (unless is_str), any line ends
    size_t length;
    Str *filename;
    CompileMode mode;
    OptimizeLevel optimize;
    bool future_annotations;  // as if `from __future__ import annotations` stood at the beginning
    bool keep_columns;        // false: positions hold lines only
    bool omit_docstrings;     // asserts stay, other than with OPTIMIZE_DOCSTRINGS
    bool is_decoded;          // a declared encoding means nothing any more
    bool is_str;              // the source is text: it has no BOM, and a declared encoding means nothing
    bool is_file;             // `filename` holds the source: errors found after parsing show their line too
} CompileRequest;

// The module's Code, or NULL with `error` filled in.
NODISCARD Code *compile_source(const CompileRequest *request, CompileError *error);

// Whether source is being compiled: warnings about it may run Python meanwhile.
bool compile_is_running(void);

// Called by the VM's roots_visit(): what running compilations hold.
void compile_visit_roots(void);

// Check a Code that did not come from this compiler. False with a one-line reason in `message`.
bool code_verify(const Code *code, char *message, size_t message_size);
