// Where a program binds names that another interpreter, or a smaller board, may not have.
#include "compile/scope_visit.h"

static bool is_name(const Node *node, const char *name) {
    return node->kind == NODE_NAME && text_equal_c(node->name.id, name);
}

static bool names_import_error(const Node *type) {
    return is_name(type, "ImportError") || is_name(type, "ModuleNotFoundError");
}

bool try_is_for_imports(const Node *node) {
    const Node *type = node->try_block.handlers.count > 0 ? node->try_block.handlers.items[0]->handler.type : NULL;
    if (type == NULL || type->kind != NODE_TUPLE) {
        return type != NULL && names_import_error(type);
    }
    for (uint32_t i = 0; i < type->sequence.elements.count; i++) {
        if (names_import_error(type->sequence.elements.items[i])) {
            return true;
        }
    }
    return false;
}

static bool attribute_is_for_interpreter(const Node *node) {
    const Node *value = node->attribute.value;
    return text_equal_c(node->attribute.name, "TYPE_CHECKING") ||
           (text_equal_c(node->attribute.name, "name") && test_is_for_interpreter(value)) ||
           (text_equal_c(node->attribute.name, "implementation") && is_name(value, "sys"));
}

bool test_is_for_interpreter(const Node *test) {
    switch (test->kind) {
        case NODE_NAME: return is_name(test, "TYPE_CHECKING");
        case NODE_ATTRIBUTE: return attribute_is_for_interpreter(test);
        case NODE_UNARY_OP: return test_is_for_interpreter(test->unary.operand);
        case NODE_COMPARE: return test_is_for_interpreter(test->compare.left);
        default: return false;
    }
}
