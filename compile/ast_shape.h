// What nodes of each kind consist of, by Python's names: the one table that dumps, module ast and compile() of trees
// use.
#pragma once

#include "compile/ast.h"

typedef enum {
    AST_FIELDS_END,
    AST_NODE,        // Node *
    AST_LIST,        // NodeList
    AST_TEXT,        // Text, an identifier
    AST_TEXTS,       // TextList
    AST_ARGUMENTS,   // Arguments *
    AST_OPERATOR,    // Node.op
    AST_OPERATORS,   // uint8_t *, as many as Compare has comparators
    AST_CONTEXT,     // Node.context
    AST_CONSTANT,    // value of a Constant
    AST_SINGLETON,   // Node *, a Constant of which only the value counts
    AST_CONVERSION,  // Node.op: a character or 0
    AST_FLAG,        // Node.flag, 0 or 1
    AST_LEVEL,       // uint32_t
    AST_NOTHING,     // Python has this field, the tree does not: None
} AstFieldKind;

// What kinds of nodes may stand in a field.
typedef enum {
    AST_ANY,
    AST_STATEMENT,
    AST_EXPRESSION,
    AST_PATTERN,
    AST_COMPREHENSION,
    AST_HANDLER,
    AST_ARG,
    AST_KEYWORD,
    AST_ALIAS,
    AST_WITH_ITEM,
    AST_MATCH_CASE,
    AST_TYPE_PARAM
} AstSort;

typedef struct {
    const char *name;
    uint8_t kind;      // AstFieldKind
    uint8_t sort;      // AstSort of AST_NODE and AST_LIST
    uint8_t optional;  // None is allowed: for the node or text itself, or for items of the list
    uint8_t offset;    // in Node, or in Arguments
} AstField;

enum {
    AST_FIELDS_MAX = 8
};

typedef struct {
    const char *name;
    AstField fields[AST_FIELDS_MAX];
} AstShape;

extern const AstShape ast_shapes[];         // by NodeKind
extern const AstShape ast_arguments_shape;  // of Arguments
extern const char *const ast_operator_names[];
extern const char *const ast_context_names[];
extern const char *const ast_sort_names[];  // Python's class for each AstSort

AstSort ast_sort(NodeKind kind);

// Comprehensions, with items and cases have no position.
bool ast_has_position(NodeKind kind);

static inline void *ast_field(const void *holder, const AstField *field) {
    return (char *)(uintptr_t)holder + field->offset;
}
