// The syntax tree: one struct for every node, allocated in an arena. Names and shapes follow Python's ast module, so
// that a dump can be compared with CPython's. Text points into the arena or the source and is not NUL-terminated.
#pragma once

#include "core/config.h"

typedef struct {
    const char *text;
    uint32_t length;
} Text;

typedef struct Node Node;

typedef struct {
    Node **items;
    uint32_t count;
} NodeList;

typedef struct {
    Text *items;  // text == NULL: absent (keyword of **kwargs, rest of a mapping pattern)
    uint32_t count;
} TextList;

typedef enum {
    // statements
    NODE_FUNCTION_DEF,
    NODE_ASYNC_FUNCTION_DEF,
    NODE_CLASS_DEF,
    NODE_RETURN,
    NODE_DELETE,
    NODE_ASSIGN,
    NODE_TYPE_ALIAS,
    NODE_AUG_ASSIGN,
    NODE_ANN_ASSIGN,
    NODE_FOR,
    NODE_ASYNC_FOR,
    NODE_WHILE,
    NODE_IF,
    NODE_WITH,
    NODE_ASYNC_WITH,
    NODE_MATCH,
    NODE_RAISE,
    NODE_TRY,
    NODE_TRY_STAR,
    NODE_ASSERT,
    NODE_IMPORT,
    NODE_IMPORT_FROM,
    NODE_GLOBAL,
    NODE_NONLOCAL,
    NODE_EXPR,
    NODE_PASS,
    NODE_BREAK,
    NODE_CONTINUE,
    // expressions
    NODE_BOOL_OP,
    NODE_NAMED_EXPR,
    NODE_BIN_OP,
    NODE_UNARY_OP,
    NODE_LAMBDA,
    NODE_IF_EXP,
    NODE_DICT,
    NODE_SET,
    NODE_LIST_COMP,
    NODE_SET_COMP,
    NODE_DICT_COMP,
    NODE_GENERATOR_EXP,
    NODE_AWAIT,
    NODE_YIELD,
    NODE_YIELD_FROM,
    NODE_COMPARE,
    NODE_CALL,
    NODE_FORMATTED_VALUE,
    NODE_JOINED_STR,
    NODE_CONSTANT,
    NODE_ATTRIBUTE,
    NODE_SUBSCRIPT,
    NODE_STARRED,
    NODE_NAME,
    NODE_LIST,
    NODE_TUPLE,
    NODE_SLICE,
    // patterns
    NODE_MATCH_VALUE,
    NODE_MATCH_SINGLETON,
    NODE_MATCH_SEQUENCE,
    NODE_MATCH_MAPPING,
    NODE_MATCH_CLASS,
    NODE_MATCH_STAR,
    NODE_MATCH_AS,
    NODE_MATCH_OR,
    // parts
    NODE_COMPREHENSION,
    NODE_EXCEPT_HANDLER,
    NODE_ARG,
    NODE_KEYWORD,
    NODE_ALIAS,
    NODE_WITH_ITEM,
    NODE_MATCH_CASE,
    NODE_TYPE_VAR,
    NODE_PARAM_SPEC,
    NODE_TYPE_VAR_TUPLE,
} NodeKind;

typedef enum {
    CONTEXT_LOAD,
    CONTEXT_STORE,
    CONTEXT_DELETE
} ExprContext;
typedef enum {
    AST_ADD,
    AST_SUB,
    AST_MUL,
    AST_MATMUL,
    AST_DIV,
    AST_FLOORDIV,
    AST_MOD,
    AST_POW,
    AST_LSHIFT,
    AST_RSHIFT,
    AST_AND,
    AST_OR,
    AST_XOR,
    AST_BOOL_AND,
    AST_BOOL_OR,
    AST_INVERT,
    AST_NOT,
    AST_UADD,
    AST_USUB,
    AST_EQ,
    AST_NE,
    AST_LT,
    AST_LE,
    AST_GT,
    AST_GE,
    AST_IS,
    AST_IS_NOT,
    AST_IN,
    AST_NOT_IN,
} AstOperator;
typedef enum {
    CONSTANT_NONE,
    CONSTANT_TRUE,
    CONSTANT_FALSE,
    CONSTANT_ELLIPSIS,
    CONSTANT_INT,        // text as written, with prefix and underscores
    CONSTANT_FLOAT,      // text as written
    CONSTANT_IMAGINARY,  // text without the j
    CONSTANT_STR,        // decoded text, implicit concatenation done
    CONSTANT_BYTES,
    CONSTANT_NUMBER,  // of a tree that no text was parsed to: text.text points to a Value, an int, float or complex
} ConstantKind;

// Parameters of a function or lambda. `defaults` belong to the last positional parameters; `keyword_defaults` has one
// entry per keyword-only parameter, NULL where there is none.
typedef struct {
    NodeList positional_only, positional, keyword_only;  // NODE_ARG
    Node *vararg, *kwarg;                                // NODE_ARG or NULL
    NodeList defaults, keyword_defaults;
} Arguments;

// The parser allocates a node only as large as its kind needs: other members of the union must not be written. A copy
// of a whole Node may be taken from it (the rest of the copy is garbage).
// clang-format off
struct Node {
    uint8_t kind;     // NodeKind
    uint8_t context;  // ExprContext of Name, Attribute, Subscript, Starred, List, Tuple
    uint8_t op;       // AstOperator; ConstantKind of a constant; conversion ('s', 'r', 'a' or 0) of a formatted value
    uint8_t flag;     // is_async of a comprehension; `simple` of an annotated assignment; parenthesised of an expression
    uint32_t line, column, end_line, end_column;  // lines from 1, columns in UTF-8 bytes from 0
    union {
        struct { Text name; Arguments *args; NodeList body, decorators; Node *returns; NodeList type_params; } function;
        struct { Text name; NodeList bases, keywords, body, decorators, type_params; } class_def;
        struct { Node *value; } value;  // Return, Expr, Await, Yield, YieldFrom, Starred: may be NULL
        struct { NodeList targets; Node *value; } assign;  // Assign, Delete (value NULL)
        struct { Node *name; NodeList type_params; Node *value; } type_alias;
        struct { Node *target, *value; } aug_assign;  // op
        struct { Node *target, *annotation, *value; } ann_assign;
        struct { Node *target, *iter; NodeList body, orelse; } for_loop;
        struct { Node *test; NodeList body, orelse; } branch;  // While, If
        struct { NodeList items, body; } with;
        struct { Node *subject; NodeList cases; } match;
        struct { Node *exc, *cause; } raise;
        struct { NodeList body, handlers, orelse, finalbody; } try_block;
        struct { Node *test, *message; } assertion;
        struct { Text module; NodeList names; uint32_t level; } import;  // Import: module.text == NULL
        struct { TextList names; } names;                                // Global, Nonlocal
        struct { NodeList values; } bool_op;
        struct { Node *target, *value; } named;
        struct { Node *left, *right; } bin_op;
        struct { Node *operand; } unary;
        struct { Arguments *args; Node *body; } lambda;
        struct { Node *test, *body, *orelse; } if_exp;
        struct { NodeList keys, values; } dict;  // a NULL key: **value
        struct { NodeList elements; } sequence;  // Set, List, Tuple
        struct { Node *element, *value; NodeList generators; } comp;  // value: DictComp only
        struct { Node *left; uint8_t *operators; NodeList comparators; } compare;
        struct { Node *function; NodeList args, keywords; } call;
        struct { Node *value, *format_spec; } formatted;  // op: conversion
        struct { NodeList values; } joined;
        struct { Text text; } constant;
        struct { Node *value; Text name; } attribute;
        struct { Node *value, *slice; } subscript;
        struct { Text id; } name;
        struct { Node *lower, *upper, *step; } slice;
        struct { Node *value; } match_value;                  // MatchValue; MatchSingleton: a Constant node
        struct { NodeList patterns; } match_patterns;         // MatchSequence, MatchOr
        struct { NodeList keys, patterns; Text rest; } match_mapping;
        struct { Node *cls; NodeList patterns; TextList keyword_names; NodeList keyword_patterns; } match_class;
        struct { Text name; } match_star;
        struct { Node *pattern; Text name; } match_as;
        struct { Node *target, *iter; NodeList ifs; } comprehension;
        struct { Node *type; Text name; NodeList body; } handler;
        struct { Text name; Node *annotation; } arg;
        struct { Text name; Node *value; } keyword;
        struct { Text name, asname; } alias;
        struct { Node *context, *vars; } with_item;
        struct { Node *pattern, *guard; NodeList body; } match_case;
        struct { Text name; Node *bound; } type_param;
    };
};
// clang-format on
