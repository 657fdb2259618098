// Expressions.
#include "compile/codegen.h"
#include "gen/names.h"

// Which variables an expression may rebind

enum {
    REBIND_DEPTH_MAX = 6
};

static bool may_rebind_within(const Node *node, int depth);

static bool any_may_rebind(NodeList list, int depth) {
    for (uint32_t i = 0; i < list.count; i++) {
        if (may_rebind_within(list.items[i], depth)) {
            return true;
        }
    }
    return false;
}

static bool may_rebind_within(const Node *node, int depth) {
    if (node == NULL) {
        return false;
    }
    if (depth == 0) {
        return true;
    }
    switch (node->kind) {
        case NODE_CONSTANT:
        case NODE_NAME: return false;
        case NODE_ATTRIBUTE: return may_rebind_within(node->attribute.value, depth - 1);
        case NODE_UNARY_OP: return may_rebind_within(node->unary.operand, depth - 1);
        case NODE_BIN_OP:
            return may_rebind_within(node->bin_op.left, depth - 1) || may_rebind_within(node->bin_op.right, depth - 1);
        case NODE_SUBSCRIPT:
            return may_rebind_within(node->subscript.value, depth - 1) ||
                   may_rebind_within(node->subscript.slice, depth - 1);
        case NODE_COMPARE:
            return may_rebind_within(node->compare.left, depth - 1) ||
                   any_may_rebind(node->compare.comparators, depth - 1);
        case NODE_CALL:
            return node->call.keywords.count > 0 || may_rebind_within(node->call.function, depth - 1) ||
                   any_may_rebind(node->call.args, depth - 1);
        default: return true;
    }
}

bool may_rebind(const Compiler *c, const Node *node) {
    return c->unit->scope->has_rebinding && may_rebind_within(node, REBIND_DEPTH_MAX);
}

// Operands

static Register named_expression(Compiler *c, const Node *node, bool is_last);

Register expression_operand_in(Compiler *c, const Node *node, Register scratch, const Node *later) {
    if (node->kind == NODE_NAME && !text_equal_c(node->name.id, "__debug__")) {
        const Node *where = c->where;
        c->where = node;
        Register reg = name_register(c, compiler_name(c, node->name.id));
        if (reg != NO_REGISTER || scratch == NO_REGISTER) {
            reg = name_operand(c, node, later == NULL || !may_rebind(c, later));
        } else {
            reg = scratch;
            name_load(c, compiler_name(c, node->name.id), reg);
        }
        c->where = where;
        return reg;
    }
    if (node->kind == NODE_NAMED_EXPR) {
        const Node *where = c->where;
        c->where = node;
        Register reg = named_expression(c, node, later == NULL || !may_rebind(c, later));
        c->where = where;
        return reg;
    }
    Register target = scratch != NO_REGISTER ? scratch : temporary(c);
    expression_into(c, node, target);
    return target;
}

Register expression_operand(Compiler *c, const Node *node) { return expression_operand_in(c, node, NO_REGISTER, NULL); }

Register expression_operand_before(Compiler *c, const Node *node, const Node *later) {
    return expression_operand_in(c, node, NO_REGISTER, later);
}

Register expression_temporary(Compiler *c, const Node *node) {
    Register target = temporary(c);
    expression_into(c, node, target);
    return target;
}

void expression_discard(Compiler *c, const Node *node) {
    Register mark = c->unit->top;
    if (node->kind != NODE_CONSTANT) {
        (void)expression_operand(c, node);
    }
    c->unit->top = mark;
}

static Register reusable(const Compiler *c, Register target) { return is_temporary(c, target) ? target : NO_REGISTER; }

// Operators

static void emit_binary(Compiler *c, const Node *node, Register target, Register left, Value right_constant) {
    Opcode opcode = (Opcode)(OPCODE_ADD + (node->op - AST_ADD));
    bool is_small = value_is_small_int(right_constant) && value_small_int(right_constant) >= INT8_MIN &&
                    value_small_int(right_constant) <= INT8_MAX;
    if (is_small && (node->op == AST_ADD || node->op == AST_SUB)) {
        opcode = node->op == AST_ADD ? OPCODE_ADD_INT : OPCODE_SUB_INT;
        emit_abc(c, opcode, target, left, (unsigned)value_small_int(right_constant));
        return;
    }
    Register mark = c->unit->top;
    Register right;
    if (!value_is_null(right_constant)) {
        right = temporary(c);
        emit_load_constant(c, right, right_constant);
    } else {
        right = expression_operand(c, node->bin_op.right);
    }
    emit_abc(c, opcode, target, left, right);
    c->unit->top = mark;
}

// A chain of operators whose left operands nest, innermost first: constants at its start are folded, the rest is
// accumulated in one register.
static void binary_chain(Compiler *c, const Node **chain, uint32_t count, Register target) {
    Register accumulator = reusable(c, target);
    Register left = NO_REGISTER;
    Value constant = constant_value(c, chain[0]->bin_op.left);
    for (uint32_t i = 0; i < count && !c->failed; i++) {
        const Node *node = chain[i];
        Value right = constant_value(c, node->bin_op.right);
        if (!value_is_null(constant) && !value_is_null(right)) {
            Value folded = fold_binary(c, (AstOperator)node->op, constant, right);
            if (value_is_raised(folded)) {
                compiler_raised(c);
                return;
            }
            if (!value_is_null(folded)) {
                constant = folded;
                continue;
            }
        }
        if (accumulator == NO_REGISTER && (i + 1 < count || !value_is_null(constant))) {
            accumulator = temporary(c);
        }
        if (left == NO_REGISTER && !value_is_null(constant)) {
            left = accumulator;
            emit_load_constant(c, left, constant);
        } else if (left == NO_REGISTER) {
            left = expression_operand_in(c, node->bin_op.left, accumulator, node->bin_op.right);
        }
        constant = VALUE_NULL;
        c->where = node;
        Register result = i + 1 < count ? accumulator : target;
        emit_binary(c, node, result, left, right);
        left = result;
    }
    if (!value_is_null(constant)) {
        emit_load_constant(c, target, constant);
    }
}

static void binary_operation(Compiler *c, const Node *node, Register target) {
    uint32_t count = 0;
    for (const Node *at = node; at->kind == NODE_BIN_OP; at = at->bin_op.left) {
        count++;
    }
    const Node *few[4] = {NULL};
    const Node **chain = count <= ARRAY_LENGTH(few) ? few : compiler_allocate(c, count * sizeof(Node *));
    if (chain == NULL) {
        return;
    }
    for (uint32_t i = count; i > 0; i--, node = node->bin_op.left) {
        chain[i - 1] = node;
    }
    binary_chain(c, chain, count, target);
}

static void unary_operation(Compiler *c, const Node *node, Register target) {
    Value constant = constant_value(c, node);
    if (!value_is_null(constant)) {
        emit_load_constant(c, target, constant);
        return;
    }
    static const uint8_t opcodes[] = {OPCODE_INVERT, OPCODE_NOT, OPCODE_POS, OPCODE_NEG};
    Register operand = expression_operand_in(c, node->unary.operand, reusable(c, target), NULL);
    emit_abc(c, (Opcode)opcodes[node->op - AST_INVERT], target, operand, 0);
}

static void conditional_expression(Compiler *c, const Node *node, Register target) {
    Label otherwise, end;
    label_init(&otherwise);
    label_init(&end);
    condition_jump(c, node->if_exp.test, &otherwise, false);
    expression_into(c, node->if_exp.body, target);
    emit_jump(c, &end);
    label_place(c, &otherwise);
    expression_into(c, node->if_exp.orelse, target);
    label_place(c, &end);
}

// target := value; the register to read the value from.
static Register named_expression(Compiler *c, const Node *node, bool is_last) {
    const Node *target = node->named.target;
    Str *name = compiler_name(c, target->name.id);
    name_forbid_debug(c, target, target->name.id, false);
    Register reg = name_register(c, name);
    if (reg == NO_REGISTER) {
        Register value = expression_temporary(c, node->named.value);
        name_store(c, name, value);
        return value;
    }
    expression_into(c, node->named.value, reg);
    name_mark_bound(c, name);
    if (is_last) {
        return reg;
    }
    Register copy = temporary(c);
    move_to(c, copy, reg);
    return copy;
}

// Attributes and items

static void attribute(Compiler *c, const Node *node, Register target) {
    Register object = expression_operand_in(c, node->attribute.value, reusable(c, target), NULL);
    Node at = *node;  // an attribute that is lines below its object is reported where its name is
    if (at.line != at.end_line && at.end_column >= at.attribute.name.length) {
        at.line = at.end_line;
        at.column = at.end_column - at.attribute.name.length;
        c->where = &at;
    }
    emit_abn(c, OPCODE_GET_ATTR, target, object, compiler_name(c, node->attribute.name));
    c->where = node;
}

static void slice_bound(Compiler *c, const Node *bound, Register target) {
    if (bound != NULL) {
        expression_into(c, bound, target);
    } else {
        emit_load_none(c, target);
    }
}

static void slice(Compiler *c, const Node *node, Register target) {
    Register window = temporary(c);
    slice_bound(c, node->slice.lower, window);
    slice_bound(c, node->slice.upper, temporary(c));
    slice_bound(c, node->slice.step, temporary(c));
    emit_abc(c, OPCODE_BUILD_SLICE, target, window, 0);
}

static void subscript(Compiler *c, const Node *node, Register target) {
    const Node *key = node->subscript.slice;
    Register object = expression_operand_in(c, node->subscript.value, reusable(c, target), key);
    Value constant = constant_value(c, key);
    if (value_is_small_int(constant) && value_small_int(constant) >= INT8_MIN &&
        value_small_int(constant) <= INT8_MAX) {
        emit_abc(c, OPCODE_GET_ITEM_INT, target, object, (unsigned)value_small_int(constant));
        return;
    }
    Register item = expression_operand(c, key);
    emit_abc(c, OPCODE_GET_ITEM, target, object, item);
}

// Suspension

static bool in_function(const Compiler *c) { return c->unit->scope->kind == SCOPE_FUNCTION; }

static bool in_async_unit(const Compiler *c) {
    const Scope *scope = c->unit->scope;
    return (scope->kind == SCOPE_FUNCTION || scope->kind == SCOPE_GENERATOR) && scope->is_async;
}

void await_value(Compiler *c, Register reg, unsigned kind, Register target) {
    Register mark = c->unit->top;
    Register window = temporaries(c, 2);
    emit_abc(c, OPCODE_GET_AWAITABLE, window, reg, kind);
    emit_load_none(c, window + 1);
    emit_abc(c, OPCODE_YIELD_FROM, target, window, 0);
    c->unit->top = mark;
}

static void await_expression(Compiler *c, const Node *node, Register target) {
    const Scope *scope = c->unit->scope;
    if (scope->kind != SCOPE_FUNCTION && scope->kind != SCOPE_GENERATOR) {
        compiler_error(c, node, "'await' outside function");
    } else if (!in_async_unit(c)) {
        compiler_error(c, node, "'await' outside async function");
    }
    Register value = expression_operand_in(c, node->value.value, reusable(c, target), NULL);
    await_value(c, value, 0, target);
}

static void yield_expression(Compiler *c, const Node *node, Register target) {
    if (!in_function(c)) {
        compiler_error(c, node, "'yield' outside function");
    }
    Register value;
    if (node->value.value != NULL) {
        value = expression_operand_in(c, node->value.value, reusable(c, target), NULL);
    } else {
        value = scratch_for(c, target);
        emit_load_none(c, value);
    }
    emit_abc(c, OPCODE_YIELD, target, value, 0);
}

static void yield_from_expression(Compiler *c, const Node *node, Register target) {
    if (!in_function(c)) {
        compiler_error(c, node, "'yield' outside function");
    } else if (c->unit->scope->is_async) {
        compiler_error(c, node, "'yield from' inside async function");
    }
    Register window = temporaries(c, 2);
    Register value = expression_operand_in(c, node->value.value, window, NULL);
    emit_abc(c, OPCODE_GET_YIELD_FROM_ITER, window, value, 0);
    emit_load_none(c, window + 1);
    emit_abc(c, OPCODE_YIELD_FROM, target, window, 0);
}

// Dispatch

static void named_expression_into(Compiler *c, const Node *node, Register target) {
    move_to(c, target, named_expression(c, node, true));
}

static void load_name_node(Compiler *c, const Node *node, Register target) {
    if (text_equal_c(node->name.id, "__debug__")) {
        emit_load_immediate(c, target, value_from_bool(c->optimize == OPTIMIZE_NOTHING));
    } else {
        name_load(c, compiler_name(c, node->name.id), target);
    }
}

static void load_constant_node(Compiler *c, const Node *node, Register target) {
    Value constant = constant_value(c, node);
    if (!value_is_null(constant)) {
        emit_load_constant(c, target, constant);
    }
}

static void expression_of_kind(Compiler *c, const Node *node, Register target) {
    switch (node->kind) {
        case NODE_CONSTANT: load_constant_node(c, node, target); break;
        case NODE_NAME: load_name_node(c, node, target); break;
        case NODE_BIN_OP: binary_operation(c, node, target); break;
        case NODE_UNARY_OP: unary_operation(c, node, target); break;
        case NODE_BOOL_OP: boolean_operation(c, node, target); break;
        case NODE_COMPARE: comparison(c, node, target); break;
        case NODE_IF_EXP: conditional_expression(c, node, target); break;
        case NODE_NAMED_EXPR: named_expression_into(c, node, target); break;
        case NODE_ATTRIBUTE: attribute(c, node, target); break;
        case NODE_SUBSCRIPT: subscript(c, node, target); break;
        case NODE_SLICE: slice(c, node, target); break;
        case NODE_CALL: call_expression(c, node, target); break;
        case NODE_LAMBDA: lambda_expression(c, node, target); break;
        case NODE_TUPLE:
        case NODE_LIST:
        case NODE_SET: display_sequence(c, node, target); break;
        case NODE_DICT: display_dict(c, node, target); break;
        case NODE_JOINED_STR:
        case NODE_FORMATTED_VALUE: formatted_string(c, node, target); break;
        case NODE_LIST_COMP:
        case NODE_SET_COMP:
        case NODE_DICT_COMP: comprehension(c, node, target); break;
        case NODE_GENERATOR_EXP: generator_expression(c, node, target); break;
        case NODE_AWAIT: await_expression(c, node, target); break;
        case NODE_YIELD: yield_expression(c, node, target); break;
        case NODE_YIELD_FROM: yield_from_expression(c, node, target); break;
        case NODE_STARRED: compiler_error(c, node, "can't use starred expression here"); break;
        default: compiler_error(c, node, "internal error: unexpected node"); break;
    }
}

// Expressions nest deeper than there are registers: the temporaries of the outer ones wait in a list.
static void expression_with_spill(Compiler *c, const Node *node, Register target) {
    Unit *unit = c->unit;
    Register first = unit->floor, top = unit->top;
    unsigned count = top - first;
    emit_abc(c, OPCODE_BUILD_LIST, first, first, count);
    unit->floor = unit->top = first + 1;
    Register inner = temporary(c);
    expression_of_kind(c, node, inner);
    unit->floor = first;
    unit->top = top;
    Register result = temporaries(c, 2);
    move_to(c, result, inner);
    move_to(c, result + 1, first);
    emit_abc(c, OPCODE_UNPACK, first, result + 1, count);
    move_to(c, target, result);
}

enum {
    SPILL_WORTHWHILE = 16
};

void expression_into(Compiler *c, const Node *node, Register target) {
    if (!compiler_check_stack(c)) {
        return;
    }
    Unit *unit = c->unit;
    const Node *where = c->where;
    Register mark = unit->top;
    c->where = node;
    bool is_simple = node->kind == NODE_CONSTANT || node->kind == NODE_NAME;
    if (mark > SPILL_THRESHOLD && mark >= unit->floor + SPILL_WORTHWHILE && !is_simple) {
        expression_with_spill(c, node, target);
    } else {
        expression_of_kind(c, node, target);
    }
    unit->top = mark;
    c->where = where;
}
