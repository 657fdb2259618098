// A syntax tree as text, in the format of Python's ast.dump(). Numbers are shown as they were written. For tests and
// debugging: recurses as deep as the tree.
#pragma once

#include "compile/ast.h"

typedef struct {
    void (*write)(void *user, const char *text, size_t length);
    void *user;
    bool include_attributes;  // positions
} AstDump;

void ast_dump(const AstDump *dump, const Node *node);
void ast_dump_list(const AstDump *dump, NodeList list);  // [ … ]
