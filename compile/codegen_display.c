// List, tuple, set and dict displays. Short ones are built from a window of registers, longer ones in chunks.
#include "compile/codegen.h"

static bool has_starred(NodeList elements) {
    for (uint32_t i = 0; i < elements.count; i++) {
        if (elements.items[i]->kind == NODE_STARRED) {
            return true;
        }
    }
    return false;
}

// Evaluate plain elements from `start` on into registers beginning at `first` (the newest temporary, or NO_REGISTER for
// a new one), as many as a window may have. Returns how many; *window is where.
static unsigned evaluate_run(Compiler *c, NodeList elements, uint32_t start, Register first, Register *window) {
    unsigned count = 0;
    while (start + count < elements.count && count < WINDOW_ITEMS_MAX && !c->failed) {
        const Node *element = elements.items[start + count];
        if (element->kind == NODE_STARRED) {
            break;
        }
        Register reg = count == 0 && first != NO_REGISTER ? first : temporary(c);
        *window = count == 0 ? reg : *window;
        expression_into(c, element, reg);
        count++;
    }
    return count;
}

// `target` if it is the newest temporary, so that a window may begin with it.
static Register window_start(const Compiler *c, Register target) {
    return is_temporary(c, target) && target + 1 == c->unit->top ? target : NO_REGISTER;
}

typedef struct {
    Opcode build, add_one, add_all;
} Builder;

static const Builder list_builder = {OPCODE_BUILD_LIST, OPCODE_LIST_APPEND, OPCODE_LIST_EXTEND};
static const Builder set_builder = {OPCODE_BUILD_SET, OPCODE_SET_ADD, OPCODE_SET_UPDATE};

static void add_run(Compiler *c, const Builder *builder, Register result, Register window, unsigned count) {
    if (count == 1) {
        emit_abc(c, builder->add_one, result, window, 0);
    } else {
        emit_abc(c, OPCODE_BUILD_LIST, window, window, count);
        emit_abc(c, builder->add_all, result, window, 0);
    }
}

static void build_in_chunks(Compiler *c, const Builder *builder, NodeList elements, Register result) {
    Register mark = c->unit->top;
    Register window = mark;
    uint32_t done = evaluate_run(c, elements, 0, NO_REGISTER, &window);
    emit_abc(c, builder->build, result, done > 0 ? window : result, done);
    c->unit->top = mark;
    while (done < elements.count && !c->failed) {
        const Node *element = elements.items[done];
        if (element->kind == NODE_STARRED) {
            Register value = expression_operand(c, element->value.value);
            emit_abc(c, builder->add_all, result, value, 0);
            done++;
        } else {
            unsigned count = evaluate_run(c, elements, done, NO_REGISTER, &window);
            add_run(c, builder, result, window, count);
            done += count;
        }
        c->unit->top = mark;
    }
}

enum {
    CONSTANT_DISPLAY_MIN = 3
};

// A display of constants is filled from one constant tuple.
static bool build_from_constant(Compiler *c, const Builder *builder, NodeList elements, Register result) {
    Value constant = elements.count >= CONSTANT_DISPLAY_MIN ? constant_tuple(c, elements) : VALUE_NULL;
    if (value_is_null(constant)) {
        return false;
    }
    Register mark = c->unit->top;
    Register items = temporary(c);
    emit_abc(c, builder->build, result, result, 0);
    emit_load_constant(c, items, constant);
    emit_abc(c, builder->add_all, result, items, 0);
    c->unit->top = mark;
    return true;
}

static void build_from_window(Compiler *c, NodeList elements, Opcode build, Register target) {
    Register window = target;
    unsigned count = evaluate_run(c, elements, 0, window_start(c, target), &window);
    emit_abc(c, build, target, window, count);
}

static void build_tuple(Compiler *c, NodeList elements, Register target) {
    if (elements.count <= WINDOW_ITEMS_MAX && !has_starred(elements)) {
        build_from_window(c, elements, OPCODE_BUILD_TUPLE, target);
        return;
    }
    Register list = scratch_for(c, target);
    build_in_chunks(c, &list_builder, elements, list);
    emit_abc(c, OPCODE_LIST_TO_TUPLE, target, list, 0);
}

static void build_collection(Compiler *c, const Builder *builder, NodeList elements, Register target) {
    Register mark = c->unit->top;
    Register result = scratch_for(c, target);
    if (build_from_constant(c, builder, elements, result)) {
        move_to(c, target, result);
        return;
    }
    if (elements.count <= WINDOW_ITEMS_MAX && !has_starred(elements)) {
        c->unit->top = mark;
        build_from_window(c, elements, builder->build, target);
        return;
    }
    build_in_chunks(c, builder, elements, result);
    move_to(c, target, result);
}

void display_elements(Compiler *c, NodeList elements, Opcode build, Register target) {
    Register mark = c->unit->top;
    if (build == OPCODE_BUILD_TUPLE) {
        build_tuple(c, elements, target);
    } else {
        build_collection(c, build == OPCODE_BUILD_SET ? &set_builder : &list_builder, elements, target);
    }
    c->unit->top = mark;
}

void display_sequence(Compiler *c, const Node *node, Register target) {
    if (node->kind == NODE_TUPLE) {
        Value constant = constant_value(c, node);
        if (!value_is_null(constant)) {
            emit_load_constant(c, target, constant);
            return;
        }
    }
    static const uint8_t builds[] = {OPCODE_BUILD_LIST, OPCODE_BUILD_TUPLE};
    Opcode build = node->kind == NODE_SET ? OPCODE_BUILD_SET : (Opcode)builds[node->kind == NODE_TUPLE];
    display_elements(c, node->sequence.elements, build, target);
}

// Dicts

// Evaluate key, value pairs from `start` on; returns how many pairs.
static unsigned evaluate_pairs(Compiler *c, const Node *node, uint32_t start, Register *window) {
    unsigned count = 0;
    *window = c->unit->top;
    while (start + count < node->dict.keys.count && count < WINDOW_ITEMS_MAX / 2 && !c->failed) {
        const Node *key = node->dict.keys.items[start + count];
        if (key == NULL) {
            break;
        }
        (void)expression_temporary(c, key);
        (void)expression_temporary(c, node->dict.values.items[start + count]);
        count++;
    }
    return count;
}

static void add_pairs(Compiler *c, Register result, Register window, unsigned count) {
    if (count == 1) {
        emit_abc(c, OPCODE_MAP_ADD, result, window, window + 1);
    } else {
        emit_abc(c, OPCODE_BUILD_MAP, window, window, count);
        emit_abc(c, OPCODE_MAP_UPDATE, result, window, 0);
    }
}

static void add_rest(Compiler *c, const Node *node, uint32_t done, Register result) {
    Register base = c->unit->top;
    Register window;
    while (done < node->dict.keys.count && !c->failed) {
        if (node->dict.keys.items[done] == NULL) {
            Register mapping = expression_operand(c, node->dict.values.items[done]);
            emit_abc(c, OPCODE_MAP_UPDATE, result, mapping, 0);
            done++;
        } else {
            unsigned count = evaluate_pairs(c, node, done, &window);
            add_pairs(c, result, window, count);
            done += count;
        }
        c->unit->top = base;
    }
}

void display_dict(Compiler *c, const Node *node, Register target) {
    Register mark = c->unit->top;
    Register window;
    unsigned done = evaluate_pairs(c, node, 0, &window);
    if (done == node->dict.keys.count) {
        emit_abc(c, OPCODE_BUILD_MAP, target, done > 0 ? window : target, done);
        c->unit->top = mark;
        return;
    }
    // The rest is added to a dict under construction, which must not be the variable itself.
    c->unit->top = mark;
    Register result = scratch_for(c, target);
    emit_abc(c, OPCODE_BUILD_MAP, result, done > 0 ? window : result, done);
    add_rest(c, node, done, result);
    move_to(c, target, result);
    c->unit->top = mark;
}
