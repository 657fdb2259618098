// Trees without Code, and Code from trees: what module ast needs of the compiler.
#pragma once

#include "compile/compiler.h"

// Called for each item of a text, PARSER_END excepted; its nodes live until it returns. False = raised, or c->failed.
typedef bool TreeSink(void *user, Compiler *c, const ParserItem *item);

// Parse a text. False with `error` filled in.
NODISCARD bool compile_to_trees(const CompileRequest *request, TreeSink *sink, void *user, CompileError *error);

// Give the next top-level statement (PARSER_STATEMENT), the expression (PARSER_EXPRESSION) or PARSER_END; nodes are
// made with compiler_allocate(). False = raised, or c->failed.
typedef bool TreeSource(void *user, Compiler *c, ParserItem *item);

// The Code of trees; what `request` says of a source is ignored. NULL with `error` filled in.
NODISCARD Code *compile_from_trees(const CompileRequest *request, TreeSource *trees, void *user, CompileError *error);
