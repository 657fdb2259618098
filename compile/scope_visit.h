// The walk over a statement, shared by its two files: statements and definitions, and everything inside them.
#pragma once

#include "compile/scope.h"

// Names of the current scope: that it is read, or bound (`flags` are further SymbolFlags) at `node`.
void scope_use_name(Compiler *c, Str *name);
void scope_bind_name(Compiler *c, const Node *node, Str *name, unsigned flags);
// The same for an identifier that may be absent.
void scope_bind_text(Compiler *c, const Node *node, Text name);

// Make a new scope inside the current one and go into it; NULL after a failure. Go out again.
Scope *scope_enter(Compiler *c, ScopeKind kind, const Node *node);
void scope_leave(Compiler *c);

// Parameters are bound inside the function, their defaults belong to the scope around it.
void scope_bind_parameters(Compiler *c, const Arguments *args);
void scope_visit_defaults(Compiler *c, const Arguments *args);

// Absent expressions and patterns (NULL) are skipped.
void scope_visit_expression(Compiler *c, const Node *node);
void scope_visit_expressions(Compiler *c, NodeList list);
void scope_visit_keywords(Compiler *c, NodeList keywords);
void scope_visit_pattern(Compiler *c, const Node *node);

// optional_names.c: `try: … except ImportError` and the like; `TYPE_CHECKING`, `sys.implementation.name == …`. What
// such a statement binds and nobody else is SYMBOL_OPTIONAL.
bool try_is_for_imports(const Node *node);
bool test_is_for_interpreter(const Node *test);

// literal_warning.c: warn about a call, comparison or subscript, or an assertion, that cannot be meant as it is
// written.
void warn_about_expression(Compiler *c, const Node *node);
void warn_about_assertion(Compiler *c, const Node *node);
