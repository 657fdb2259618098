// Which annotations become text if a name in them is missing. Drivers for CircuitPython, which evaluates no annotation,
// import what their annotations need in `try: … except ImportError: pass`; on a small board that import fails and the
// driver must work.
#include "compile/codegen.h"

static bool mentions_optional(Compiler *c, const Scope *module, const Node *node);

static bool any_mentions_optional(Compiler *c, const Scope *module, NodeList list) {
    for (uint32_t i = 0; i < list.count; i++) {
        if (mentions_optional(c, module, list.items[i])) {
            return true;
        }
    }
    return false;
}

static bool is_optional(Compiler *c, const Scope *module, Text name) {
    Str *id = compiler_intern(c, name);
    const Symbol *symbol = id != NULL ? scope_find(module, id) : NULL;
    return symbol != NULL && (symbol->flags & SYMBOL_OPTIONAL);
}

// Looks where types are written; what has a scope of its own (lambda, comprehension) is left as it is.
static bool mentions_optional(Compiler *c, const Scope *module, const Node *node) {
    if (!compiler_check_stack(c)) {
        return false;
    }
    switch (node->kind) {
        case NODE_NAME: return is_optional(c, module, node->name.id);
        case NODE_ATTRIBUTE: return mentions_optional(c, module, node->attribute.value);
        case NODE_STARRED: return mentions_optional(c, module, node->value.value);
        case NODE_LIST:
        case NODE_TUPLE: return any_mentions_optional(c, module, node->sequence.elements);
        case NODE_SUBSCRIPT:
            return mentions_optional(c, module, node->subscript.value) ||
                   mentions_optional(c, module, node->subscript.slice);
        case NODE_BIN_OP:
            return mentions_optional(c, module, node->bin_op.left) || mentions_optional(c, module, node->bin_op.right);
        default: return false;
    }
}

bool annotation_may_lack_names(Compiler *c, const Node *annotation) {
    const Scope *module = c->scope;
    while (module->parent != NULL) {
        module = module->parent;
    }
    return mentions_optional(c, module, annotation);
}
