// What the two directions of module _ast share.
#pragma once

#include "compile/ast_shape.h"
#include "compile/trees.h"
#include "objects/dict.h"
#include "objects/list.h"

// Which NodeKind and operator a class stands for is found by number in `kinds`: nodes from 0, operators from
// AST_OPERATORS_FROM, contexts from AST_CONTEXTS_FROM, `arguments` last.
enum {
    AST_OPERATORS_FROM = 100,
    AST_CONTEXTS_FROM = 200,
    AST_ARGUMENTS_NUMBER = 300
};

typedef struct {
    Dict *kinds;
    List *body;
    size_t next;
    bool is_expression;
} AstReader;

// TreeSource of the trees in `body`; user is an AstReader.
bool ast_reader_next(void *user, Compiler *c, ParserItem *item);
