// The warnings about expressions that are valid but cannot be meant as they are written: calling a number, comparing a
// literal with `is` …
#include "compile/codegen.h"
#include "compile/scope_visit.h"

// The type that a display, comprehension or literal certainly gives; NULL if that is not known.
static const char *known_type(Compiler *c, const Node *node) {
    switch (node->kind) {
        case NODE_LIST:
        case NODE_LIST_COMP: return "list";
        case NODE_DICT:
        case NODE_DICT_COMP: return "dict";
        case NODE_SET:
        case NODE_SET_COMP: return "set";
        case NODE_GENERATOR_EXP: return "generator";
        case NODE_LAMBDA: return "function";
        case NODE_JOINED_STR:
        case NODE_FORMATTED_VALUE: return "str";
        case NODE_TUPLE: return "tuple";
        default: break;
    }
    Value constant = constant_value(c, node);
    return value_is_null(constant) ? NULL : str_text(value_type(constant)->name);
}

static bool is_one_of(const char *type, const char *const *types, size_t count) {
    for (size_t i = 0; i < count && type != NULL; i++) {
        if (strcmp(type, types[i]) == 0) {
            return true;
        }
    }
    return false;
}

static void warn_about_call(Compiler *c, const Node *node) {
    const Node *function = node->call.function;
    const char *type = function->kind == NODE_LAMBDA ? NULL : known_type(c, function);
    if (type != NULL) {
        compiler_warn(c, function, "'%s' object is not callable; perhaps you missed a comma?", type);
    }
}

static void warn_about_subscript(Compiler *c, const Node *node) {
    static const char *const unsubscriptable[] = {"NoneType", "ellipsis", "int",       "bool",    "float",
                                                  "complex",  "set",      "generator", "function"};
    static const char *const sequences[] = {"str", "bytes", "tuple", "list"};
    static const char *const indices[] = {"int", "bool"};
    const char *type = known_type(c, node->subscript.value);
    if (is_one_of(type, unsubscriptable, ARRAY_LENGTH(unsubscriptable))) {
        compiler_warn(c, node->subscript.value, "'%s' object is not subscriptable; perhaps you missed a comma?", type);
    } else if (is_one_of(type, sequences, ARRAY_LENGTH(sequences))) {
        const char *index = known_type(c, node->subscript.slice);
        if (index != NULL && !is_one_of(index, indices, ARRAY_LENGTH(indices))) {
            compiler_warn(c, node->subscript.value,
                          "%s indices must be integers or slices, not %s; perhaps you missed a comma?", type, index);
        }
    }
}

// A constant whose identity means nothing: not None, a bool or the ellipsis.
static const char *type_of_literal(Compiler *c, const Node *node) {
    Value constant = constant_value(c, node);
    bool is_singleton = value_is_none(constant) || value_is_bool(constant) || value_same(constant, VALUE_ELLIPSIS);
    return value_is_null(constant) || is_singleton ? NULL : str_text(value_type(constant)->name);
}

static void warn_about_comparison(Compiler *c, const Node *node) {
    const Node *left = node->compare.left;
    for (uint32_t i = 0; i < node->compare.comparators.count && !c->failed; i++) {
        const Node *right = node->compare.comparators.items[i];
        AstOperator op = (AstOperator)node->compare.operators[i];
        if (op == AST_IS || op == AST_IS_NOT) {
            const char *type = type_of_literal(c, left);
            type = type != NULL ? type : type_of_literal(c, right);
            if (type != NULL) {
                compiler_warn(c, node, "\"%s\" with '%s' literal. Did you mean \"%s\"?", op == AST_IS ? "is" : "is not",
                              type, op == AST_IS ? "==" : "!=");
                return;
            }
        }
        left = right;
    }
}

void warn_about_expression(Compiler *c, const Node *node) {
    if (c->scope->kind == SCOPE_ANNOTATION) {
        return;  // never evaluated
    }
    switch (node->kind) {
        case NODE_CALL: warn_about_call(c, node); break;
        case NODE_COMPARE: warn_about_comparison(c, node); break;
        case NODE_SUBSCRIPT:
            if (node->context == CONTEXT_LOAD) {
                warn_about_subscript(c, node);
            }
            break;
        default: break;
    }
}

void warn_about_assertion(Compiler *c, const Node *node) {
    const Node *test = node->assertion.test;
    if (test->kind == NODE_TUPLE && test->sequence.elements.count > 0) {
        compiler_warn(c, node, "assertion is always true, perhaps remove parentheses?");
    }
}
