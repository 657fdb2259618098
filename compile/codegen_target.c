// Assignment targets: names, attributes, items, and sequences of targets.
#include "compile/codegen.h"
#include "gen/names.h"

// Unpacking

// Index of the starred target, or -1.
static int find_starred(Compiler *c, NodeList targets, const Node *node) {
    int found = -1;
    for (uint32_t i = 0; i < targets.count; i++) {
        if (targets.items[i]->kind == NODE_STARRED) {
            if (found >= 0) {
                compiler_error(c, node, "multiple starred expressions in assignment");
            }
            found = (int)i;
        }
    }
    return found;
}

// The register of the first target if all are plain local variables in consecutive registers.
static Register consecutive_locals(Compiler *c, NodeList targets) {
    Register first = NO_REGISTER;
    for (uint32_t i = 0; i < targets.count; i++) {
        const Node *target = targets.items[i];
        if (target->kind != NODE_NAME) {
            return NO_REGISTER;
        }
        Register reg = name_register(c, compiler_name(c, target->name.id));
        first = i == 0 ? reg : first;
        if (reg == NO_REGISTER || reg != first + i) {
            return NO_REGISTER;
        }
    }
    return first;
}

static void store_all(Compiler *c, NodeList targets, uint32_t start, uint32_t count, Register values) {
    for (uint32_t i = 0; i < count; i++) {
        const Node *target = targets.items[start + i];
        target_store(c, target->kind == NODE_STARRED ? target->value.value : target, values + i);
    }
}

static void unpack_plain(Compiler *c, const Node *node, NodeList targets, Register value) {
    Register locals = consecutive_locals(c, targets);
    if (locals != NO_REGISTER && targets.count > 0) {
        emit_abc(c, OPCODE_UNPACK, locals, value, targets.count);
        for (uint32_t i = 0; i < targets.count; i++) {
            name_mark_bound(c, compiler_name(c, targets.items[i]->name.id));
        }
        return;
    }
    Register window = targets.count > 0 ? temporaries(c, targets.count) : temporary(c);
    c->where = node;
    emit_abc(c, OPCODE_UNPACK, window, value, targets.count);
    store_all(c, targets, 0, targets.count, window);
}

static void unpack_starred(Compiler *c, const Node *node, NodeList targets, unsigned star, Register value) {
    unsigned after = targets.count - star - 1;
    Register window = temporaries(c, targets.count);
    c->where = node;
    emit_abc(c, OPCODE_UNPACK_EX, window, value, star);
    emit_extra(c, 0, after);
    store_all(c, targets, 0, targets.count, window);
}

// More targets than a window holds: the first ones, and the rest from a list.
static void unpack_long(Compiler *c, const Node *node, NodeList targets, Register value) {
    uint32_t first = WINDOW_ITEMS_MAX;
    Register items = temporary(c);
    Register window = temporaries(c, first + 1);
    c->where = node;
    emit_abc(c, OPCODE_UNPACK_EX, window, value, first);
    emit_extra(c, 0, 0);
    move_to(c, items, window + first);
    store_all(c, targets, 0, first, window);
    c->unit->top = window;
    Node rest = *node;
    rest.sequence.elements.items += first;
    rest.sequence.elements.count -= first;
    target_store(c, &rest, items);
}

enum {
    UNPACKED_MAX = 2 * WINDOW_ITEMS_MAX
};

static void unpack(Compiler *c, const Node *node, Register value) {
    NodeList targets = node->sequence.elements;
    int star = find_starred(c, targets, node);
    if (targets.count > UNPACKED_MAX && star >= 0 && star < WINDOW_ITEMS_MAX) {
        compiler_error(c, node, "too many expressions in star-unpacking assignment");
    } else if (targets.count > UNPACKED_MAX) {
        unpack_long(c, node, targets, value);
    } else if (star >= 0) {
        unpack_starred(c, node, targets, (unsigned)star, value);
    } else {
        unpack_plain(c, node, targets, value);
    }
}

// Single targets

static void store_attribute(Compiler *c, const Node *node, Register value) {
    name_forbid_debug(c, node, node->attribute.name, false);
    Register object = expression_operand(c, node->attribute.value);
    emit_abn(c, OPCODE_SET_ATTR, object, value, compiler_name(c, node->attribute.name));
}

static void store_item(Compiler *c, const Node *node, Register value) {
    Register object = expression_operand_before(c, node->subscript.value, node->subscript.slice);
    Register key = expression_operand(c, node->subscript.slice);
    emit_abc(c, OPCODE_SET_ITEM, object, key, value);
}

static void store_name(Compiler *c, const Node *node, Register value) {
    name_forbid_debug(c, node, node->name.id, false);
    name_store(c, compiler_name(c, node->name.id), value);
}

void target_store(Compiler *c, const Node *target, Register value) {
    if (!compiler_check_stack(c)) {
        return;
    }
    const Node *where = c->where;
    Register mark = c->unit->top;
    c->where = target;
    switch (target->kind) {
        case NODE_NAME: store_name(c, target, value); break;
        case NODE_ATTRIBUTE: store_attribute(c, target, value); break;
        case NODE_SUBSCRIPT: store_item(c, target, value); break;
        case NODE_TUPLE:
        case NODE_LIST: unpack(c, target, value); break;
        case NODE_STARRED: compiler_error(c, target, "starred assignment target must be in a list or tuple"); break;
        default: compiler_error(c, target, "internal error: unexpected target"); break;
    }
    c->where = where;
    c->unit->top = mark;
}

static void delete_single(Compiler *c, const Node *target) {
    Register object, key;
    switch (target->kind) {
        case NODE_NAME:
            name_forbid_debug(c, target, target->name.id, true);
            name_delete(c, compiler_name(c, target->name.id));
            break;
        case NODE_ATTRIBUTE:
            name_forbid_debug(c, target, target->attribute.name, true);
            object = expression_operand(c, target->attribute.value);
            emit_abn(c, OPCODE_DELETE_ATTR, object, 0, compiler_name(c, target->attribute.name));
            break;
        case NODE_SUBSCRIPT:
            object = expression_operand_before(c, target->subscript.value, target->subscript.slice);
            key = expression_operand(c, target->subscript.slice);
            emit_abc(c, OPCODE_DELETE_ITEM, object, key, 0);
            break;
        default:
            for (uint32_t i = 0; i < target->sequence.elements.count; i++) {
                target_delete(c, target->sequence.elements.items[i]);
            }
            break;
    }
}

void target_delete(Compiler *c, const Node *target) {
    if (!compiler_check_stack(c)) {
        return;
    }
    const Node *where = c->where;
    Register mark = c->unit->top;
    c->where = target;
    delete_single(c, target);
    c->where = where;
    c->unit->top = mark;
}

// Assignments

// The register to compute the value of a target in: a plain local's own.
static Register direct_register(Compiler *c, const Node *target) {
    if (target->kind != NODE_NAME || text_equal_c(target->name.id, "__debug__")) {
        return NO_REGISTER;
    }
    return name_register(c, compiler_name(c, target->name.id));
}

static bool all_plain(Compiler *c, NodeList targets, NodeList values) {
    if (targets.count != values.count || targets.count < 2 || targets.count > WINDOW_ITEMS_MAX) {
        return false;
    }
    for (uint32_t i = 0; i < targets.count; i++) {
        if (targets.items[i]->kind == NODE_STARRED || values.items[i]->kind == NODE_STARRED) {
            return false;
        }
    }
    return !c->unit->scope->has_rebinding;
}

static bool is_stored(Compiler *c, NodeList targets, Register reg);

// True if a store to `target` writes the register of a variable.
static bool stores_register(Compiler *c, const Node *target, Register reg) {
    switch (target->kind) {
        case NODE_STARRED: return stores_register(c, target->value.value, reg);
        case NODE_TUPLE:
        case NODE_LIST: return compiler_check_stack(c) && is_stored(c, target->sequence.elements, reg);
        default: return direct_register(c, target) == reg;
    }
}

static bool is_stored(Compiler *c, NodeList targets, Register reg) {
    for (uint32_t i = 0; i < targets.count; i++) {
        if (stores_register(c, targets.items[i], reg)) {
            return true;
        }
    }
    return false;
}

// True if the last value may be computed in its variable before the other stores: all targets are different plain
// local variables.
static bool last_is_direct(Compiler *c, NodeList targets) {
    Register last = direct_register(c, targets.items[targets.count - 1]);
    for (uint32_t i = 0; i + 1 < targets.count; i++) {
        Register reg = direct_register(c, targets.items[i]);
        if (reg == NO_REGISTER || reg == last) {
            return false;
        }
    }
    return last != NO_REGISTER;
}

static void store_direct(Compiler *c, const Node *target, const Node *value, Register direct) {
    expression_into(c, value, direct);
    name_mark_bound(c, compiler_name(c, target->name.id));
}

// a, b = x, y without a tuple: the values first, those that a store may overwrite in temporaries.
static void assign_in_parallel(Compiler *c, NodeList targets, NodeList values) {
    Register registers[WINDOW_ITEMS_MAX];
    uint32_t last = last_is_direct(c, targets) ? targets.count - 1 : targets.count;
    for (uint32_t i = 0; i < targets.count; i++) {
        const Node *value = values.items[i];
        Register own = value->kind == NODE_NAME ? direct_register(c, value) : NO_REGISTER;
        bool is_delayed = value->kind == NODE_CONSTANT && direct_register(c, targets.items[i]) != NO_REGISTER;
        if (i == last) {
            registers[i] = direct_register(c, targets.items[i]);
            store_direct(c, targets.items[i], value, registers[i]);
        } else if (is_delayed) {
            registers[i] = NO_REGISTER;
        } else if (own != NO_REGISTER && is_stored(c, targets, own)) {
            registers[i] = expression_temporary(c, value);
        } else {
            registers[i] = expression_operand(c, value);
        }
    }
    for (uint32_t i = 0; i < targets.count; i++) {
        if (registers[i] == NO_REGISTER) {
            store_direct(c, targets.items[i], values.items[i], direct_register(c, targets.items[i]));
        } else {
            target_store(c, targets.items[i], registers[i]);
        }
    }
}

// True if a target writes the register of the value, or may do so by := in it, before the value is stored the last
// time.
static bool is_needed_later(Compiler *c, NodeList targets, Register reg) {
    bool is_direct = direct_register(c, targets.items[0]) == reg;
    for (uint32_t i = is_direct; i < targets.count; i++) {
        bool is_last = i + 1 == targets.count;
        if ((!is_last && stores_register(c, targets.items[i], reg)) || may_rebind(c, targets.items[i])) {
            return true;
        }
    }
    return false;
}

static void store_each(Compiler *c, NodeList targets, Register reg) {
    for (uint32_t i = 0; i < targets.count; i++) {
        target_store(c, targets.items[i], reg);
    }
}

static Register copied(Compiler *c, Register reg) {
    Register copy = temporary(c);
    move_to(c, copy, reg);
    return copy;
}

void assignment(Compiler *c, const Node *node) {
    NodeList targets = node->assign.targets;
    const Node *first = targets.items[0];
    const Node *value = node->assign.value;
    Register direct = direct_register(c, first);
    bool is_sequence = first->kind == NODE_TUPLE || first->kind == NODE_LIST;
    if (targets.count == 1 && is_sequence && value->kind == NODE_TUPLE &&
        all_plain(c, first->sequence.elements, value->sequence.elements)) {
        assign_in_parallel(c, first->sequence.elements, value->sequence.elements);
        return;
    }
    if (direct == NO_REGISTER || is_needed_later(c, targets, direct)) {
        Register reg = expression_operand(c, value);
        store_each(c, targets, is_needed_later(c, targets, reg) ? copied(c, reg) : reg);
        return;
    }
    store_direct(c, first, value, direct);
    store_each(c, (NodeList){targets.items + 1, targets.count - 1}, direct);
}

// Augmented assignment

static void emit_augmented(Compiler *c, const Node *node, Register target, Register left) {
    Opcode opcode = (Opcode)(OPCODE_IADD + (node->op - AST_ADD));
    Value constant = constant_value(c, node->aug_assign.value);
    bool is_small =
        value_is_small_int(constant) && value_small_int(constant) >= INT8_MIN && value_small_int(constant) <= INT8_MAX;
    if (is_small && (node->op == AST_ADD || node->op == AST_SUB)) {
        opcode = node->op == AST_ADD ? OPCODE_IADD_INT : OPCODE_ISUB_INT;
        emit_abc(c, opcode, target, left, (unsigned)value_small_int(constant));
        return;
    }
    Register right = expression_operand(c, node->aug_assign.value);
    c->where = node;
    emit_abc(c, opcode, target, left, right);
}

static void augmented_name(Compiler *c, const Node *node, const Node *target) {
    Str *name = compiler_name(c, target->name.id);
    name_forbid_debug(c, target, target->name.id, false);
    Register left = expression_operand_before(c, target, node->aug_assign.value);
    Register direct = name_register(c, name);
    Register result = direct != NO_REGISTER ? direct : left;
    emit_augmented(c, node, result, left);
    if (direct == NO_REGISTER) {
        c->where = target;
        name_store(c, name, result);
    }
}

static void augmented_attribute(Compiler *c, const Node *node, const Node *target) {
    Str *name = compiler_name(c, target->attribute.name);
    Register object = expression_operand_before(c, target->attribute.value, node->aug_assign.value);
    Register value = temporary(c);
    c->where = target;
    emit_abn(c, OPCODE_GET_ATTR, value, object, name);
    c->where = node;
    emit_augmented(c, node, value, value);
    c->where = target;
    emit_abn(c, OPCODE_SET_ATTR, object, value, name);
}

static void augmented_item(Compiler *c, const Node *node, const Node *target) {
    const Node *value_node = node->aug_assign.value;
    bool rebinds = may_rebind(c, target->subscript.slice) || may_rebind(c, value_node);
    Register object =
        expression_operand_before(c, target->subscript.value, rebinds ? value_node : target->subscript.slice);
    Register key = expression_operand_before(c, target->subscript.slice, value_node);
    Register value = temporary(c);
    c->where = target;
    emit_abc(c, OPCODE_GET_ITEM, value, object, key);
    c->where = node;
    emit_augmented(c, node, value, value);
    c->where = target;
    emit_abc(c, OPCODE_SET_ITEM, object, key, value);
}

void augmented_assignment(Compiler *c, const Node *node) {
    const Node *target = node->aug_assign.target;
    switch (target->kind) {
        case NODE_NAME: augmented_name(c, node, target); break;
        case NODE_ATTRIBUTE: augmented_attribute(c, node, target); break;
        case NODE_SUBSCRIPT: augmented_item(c, node, target); break;
        default: compiler_error(c, target, "internal error: unexpected target"); break;
    }
}

// Annotated assignment

static void store_annotation(Compiler *c, const Node *node, Str *name) {
    Register mark = c->unit->top;
    Register annotation = temporary(c);
    annotation_into(c, node->ann_assign.annotation, annotation);
    Register namespace = temporaries(c, 2);
    emit_an(c, OPCODE_LOAD_NAME, namespace, NAME(__annotations__));
    if (name != NULL) {
        emit_load_constant(c, namespace + 1, value_from_object(name));
    }
    emit_abc(c, OPCODE_SET_ITEM, namespace, namespace + 1, annotation);
    c->unit->top = mark;
}

// x.y: int and x[y]: int evaluate their parts even without a value.
static void evaluate_target_parts(Compiler *c, const Node *target) {
    if (target->kind == NODE_ATTRIBUTE) {
        expression_discard(c, target->attribute.value);
    } else if (target->kind == NODE_SUBSCRIPT) {
        expression_discard(c, target->subscript.value);
        expression_discard(c, target->subscript.slice);
    }
}

void annotated_assignment(Compiler *c, const Node *node) {
    const Node *target = node->ann_assign.target;
    if (target->kind == NODE_NAME) {
        name_forbid_debug(c, node->ann_assign.value != NULL ? target : node, target->name.id, false);
    }
    if (node->ann_assign.value != NULL) {
        Node *targets[] = {node->ann_assign.target};
        Node plain = *node;
        plain.kind = NODE_ASSIGN;
        plain.assign.value = node->ann_assign.value;
        plain.assign.targets = (NodeList){targets, 1};
        assignment(c, &plain);
    } else {
        evaluate_target_parts(c, target);
    }
    c->where = node;
    if (c->unit->scope->kind != SCOPE_MODULE && c->unit->scope->kind != SCOPE_CLASS) {
        return;
    }
    if (target->kind == NODE_NAME && node->flag) {
        store_annotation(c, node, compiler_name(c, target->name.id));
    } else if (!c->future_annotations) {
        Register value = temporary(c);
        annotation_into(c, node->ann_assign.annotation, value);
        c->unit->top = value;
    }
}
