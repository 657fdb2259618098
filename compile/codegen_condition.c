// Conditions as jumps, comparisons and boolean operators as values.
#include "compile/codegen.h"

static bool is_none(const Node *node) { return node->kind == NODE_CONSTANT && node->op == CONSTANT_NONE; }

static bool small_operand(Compiler *c, const Node *node, unsigned *operand) {
    if (node->kind != NODE_CONSTANT && node->kind != NODE_UNARY_OP) {
        return false;
    }
    Value constant = constant_value(c, node);
    if (!value_is_small_int(constant) || value_small_int(constant) < INT8_MIN || value_small_int(constant) > INT8_MAX) {
        return false;
    }
    *operand = (uint8_t)value_small_int(constant);
    return true;
}

// The order of CompareOp differs from that of AstOperator.
static unsigned order_of(AstOperator op) {
    static const uint8_t orders[] = {OP_EQ, OP_NE, OP_LT, OP_LE, OP_GT, OP_GE};
    return orders[op - AST_EQ];
}

// The operands of a comparison. A chain keeps two at a time, in one of two temporaries in turn if they need any.
typedef struct {
    Register scratch;
    uint32_t number;
} Operands;

static Operands operands_begin(Compiler *c, const Node *node) {
    bool is_chain = node->compare.comparators.count > 1;
    return (Operands){is_chain ? temporaries(c, 2) : NO_REGISTER, 0};
}

static Register next_operand(Compiler *c, Operands *operands, const Node *node, const Node *later) {
    Register scratch = operands->scratch != NO_REGISTER ? operands->scratch + operands->number++ % 2 : NO_REGISTER;
    return expression_operand_in(c, node, scratch, later);
}

// The right side of `in`: a list of constants may as well be a constant tuple, unless a chain goes on to compare it.
static Register comparator_operand(Compiler *c, Operands *operands, const Node *node, uint32_t number) {
    NodeList comparators = node->compare.comparators;
    AstOperator op = (AstOperator)node->compare.operators[number];
    const Node *comparator = comparators.items[number];
    bool is_last_test = number + 1 == comparators.count && (op == AST_IN || op == AST_NOT_IN);
    Value constant =
        is_last_test && comparator->kind == NODE_LIST ? constant_tuple(c, comparator->sequence.elements) : VALUE_NULL;
    if (value_is_null(constant)) {
        return next_operand(c, operands, comparator,
                            number + 1 < comparators.count ? comparators.items[number + 1] : NULL);
    }
    operands->number++;
    Register target = temporary(c);
    emit_load_constant(c, target, constant);
    return target;
}

// Jumps

static void emit_compare_jump(Compiler *c, AstOperator op, Register left, Register right, Branch branch) {
    Branch opposite = {branch.label, !branch.sense};
    switch (op) {
        case AST_IS: emit_jump_compare(c, OPCODE_JUMP_IS, left, right, branch); break;
        case AST_IS_NOT: emit_jump_compare(c, OPCODE_JUMP_IS, left, right, opposite); break;
        case AST_IN: emit_jump_compare(c, OPCODE_JUMP_IN, left, right, branch); break;
        case AST_NOT_IN: emit_jump_compare(c, OPCODE_JUMP_IN, left, right, opposite); break;
        default: emit_jump_compare(c, (Opcode)(OPCODE_JUMP_LT + order_of(op)), left, right, branch); break;
    }
}

// Compare with an operand that the jump itself can hold; false if it cannot.
static bool short_compare_jump(Compiler *c, AstOperator op, Register left, const Node *right, Branch branch) {
    unsigned operand;
    if ((op == AST_IS || op == AST_IS_NOT) && is_none(right)) {
        emit_jump_if(c, (op == AST_IS) == branch.sense ? OPCODE_JUMP_NONE : OPCODE_JUMP_NOT_NONE, left, branch.label);
        return true;
    }
    if (op >= AST_IS || !small_operand(c, right, &operand)) {
        return false;
    }
    emit_jump_compare(c, (Opcode)(OPCODE_JUMP_LT_INT + order_of(op)), left, operand, branch);
    return true;
}

static void compare_condition(Compiler *c, const Node *node, Branch branch) {
    NodeList comparators = node->compare.comparators;
    Label skip;
    label_init(&skip);
    Operands operands = operands_begin(c, node);
    Register left = next_operand(c, &operands, node->compare.left, comparators.items[0]);
    for (uint32_t i = 0; i < comparators.count && !c->failed; i++) {
        AstOperator op = (AstOperator)node->compare.operators[i];
        bool is_last = i + 1 == comparators.count;
        Branch next = {is_last || !branch.sense ? branch.label : &skip, is_last && branch.sense};
        if (is_last && short_compare_jump(c, op, left, comparators.items[i], next)) {
            break;
        }
        Register right = comparator_operand(c, &operands, node, i);
        emit_compare_jump(c, op, left, right, next);
        left = right;
    }
    label_place(c, &skip);
}

static void boolean_condition(Compiler *c, const Node *node, Label *label, bool sense) {
    NodeList values = node->bool_op.values;
    bool deciding = node->op == AST_BOOL_OR;  // the truth of one value that decides the whole
    Label skip;
    label_init(&skip);
    for (uint32_t i = 0; i < values.count && !c->failed; i++) {
        bool is_last = i + 1 == values.count;
        if (is_last || deciding == sense) {
            condition_jump(c, values.items[i], label, sense);
        } else {
            condition_jump(c, values.items[i], &skip, deciding);
        }
    }
    label_place(c, &skip);
}

static void condition_of_kind(Compiler *c, const Node *node, Label *label, bool sense) {
    Value constant = constant_value(c, node);
    if (!value_is_null(constant)) {
        if (value_is_true(constant) == sense) {
            emit_jump(c, label);
        }
        return;
    }
    switch (node->kind) {
        case NODE_BOOL_OP: boolean_condition(c, node, label, sense); break;
        case NODE_COMPARE: compare_condition(c, node, (Branch){label, sense}); break;
        case NODE_UNARY_OP:
            if (node->op == AST_NOT) {
                condition_jump(c, node->unary.operand, label, !sense);
                break;
            }
            __attribute__((fallthrough));
        default:
            emit_jump_if(c, sense ? OPCODE_JUMP_TRUE : OPCODE_JUMP_FALSE, expression_operand(c, node), label);
            break;
    }
}

void condition_jump(Compiler *c, const Node *node, Label *label, bool sense) {
    if (!compiler_check_stack(c)) {
        return;
    }
    const Node *where = c->where;
    Register mark = c->unit->top;
    c->where = node;
    condition_of_kind(c, node, label, sense);
    c->where = where;
    c->unit->top = mark;
}

// Values

static void emit_compare(Compiler *c, AstOperator op, Register target, Register left, Register right) {
    static const uint8_t others[] = {OPCODE_IS, OPCODE_IS_NOT, OPCODE_IN, OPCODE_NOT_IN};
    Opcode opcode = op >= AST_IS ? (Opcode)others[op - AST_IS] : (Opcode)(OPCODE_LT + order_of(op));
    emit_abc(c, opcode, target, left, right);
}

void comparison(Compiler *c, const Node *node, Register target) {
    uint32_t count = node->compare.comparators.count;
    Register result = count > 1 ? scratch_for(c, target) : target;
    Label end;
    label_init(&end);
    Operands operands = operands_begin(c, node);
    Register left = next_operand(c, &operands, node->compare.left, node->compare.comparators.items[0]);
    for (uint32_t i = 0; i < count && !c->failed; i++) {
        AstOperator op = (AstOperator)node->compare.operators[i];
        bool is_last = i + 1 == count;
        Register right = comparator_operand(c, &operands, node, i);
        emit_compare(c, op, result, left, right);
        if (!is_last) {
            emit_jump_if(c, OPCODE_JUMP_FALSE, result, &end);
        }
        left = right;
    }
    label_place(c, &end);
    move_to(c, target, result);
}

void boolean_operation(Compiler *c, const Node *node, Register target) {
    NodeList values = node->bool_op.values;
    Opcode jump = node->op == AST_BOOL_OR ? OPCODE_JUMP_TRUE : OPCODE_JUMP_FALSE;
    Register result = scratch_for(c, target);
    Label end;
    label_init(&end);
    for (uint32_t i = 0; i < values.count && !c->failed; i++) {
        expression_into(c, values.items[i], result);
        if (i + 1 < values.count) {
            c->where = values.items[i];
            emit_jump_if(c, jump, result, &end);
        }
    }
    label_place(c, &end);
    move_to(c, target, result);
}
