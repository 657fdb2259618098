// Comparisons and membership on objects.
#include "gen/names.h"
#include "vm/call.h"
#include "vm/ops.h"

DECLARE_NAME(__lt__)
DECLARE_NAME(__le__)
DECLARE_NAME(__eq__)
DECLARE_NAME(__ne__)
DECLARE_NAME(__gt__)
DECLARE_NAME(__ge__)
static const Str *const compare_names[] = {NAME_CONSTANT(__lt__), NAME_CONSTANT(__le__), NAME_CONSTANT(__eq__),
                                           NAME_CONSTANT(__ne__), NAME_CONSTANT(__gt__), NAME_CONSTANT(__ge__)};
static const uint8_t reflected_op[] = {OP_GT, OP_GE, OP_EQ, OP_NE, OP_LT, OP_LE};

typedef struct {
    Value left, right;
    CompareOp op;
} Comparison;

static bool is_value_compare(Opcode opcode) { return opcode >= OPCODE_LT && opcode <= OPCODE_GE; }

static Comparison decode(const Frame *frame, Instruction i) {
    const Value *registers = frame->registers;
    Opcode opcode = instruction_opcode(i);
    if (is_value_compare(opcode)) {
        return (Comparison){registers[instruction_b(i)], registers[instruction_c(i)], (CompareOp)(opcode - OPCODE_LT)};
    }
    if (opcode >= OPCODE_JUMP_LT_INT) {
        return (Comparison){registers[instruction_a(i)], value_from_small_int(instruction_sb(i)),
                            (CompareOp)(opcode - OPCODE_JUMP_LT_INT)};
    }
    return (Comparison){registers[instruction_a(i)], registers[instruction_b(i)], (CompareOp)(opcode - OPCODE_JUMP_LT)};
}

Step compare_result(Context *context, Frame *frame, Value result) {
    Instruction i = frame_instruction(frame);
    if (is_value_compare(instruction_opcode(i))) {
        frame->registers[instruction_a(i)] = result;
        return STEP_NEXT;
    }
    return condition_resolve(context, frame, result);
}

typedef struct {
    Function *functions[2];
    Value arguments[2][2];
    unsigned count;
    bool all_python;
} Plan;

static void add_candidate(Plan *plan, Value self, Value other, CompareOp op) {
    Value found = special_lookup(value_type(self), compare_names[op]);
    if (!value_has_type(found, &function_type)) {
        plan->all_python &= value_is_undef(found);
        return;
    }
    plan->functions[plan->count] = (Function *)value_object(found);
    plan->arguments[plan->count][0] = self;
    plan->arguments[plan->count][1] = other;
    plan->count++;
}

// A subclass on the right is asked first. Unlike arithmetic, both sides are asked even if their types are the same.
static void make_plan(const Comparison *comparison, Plan *plan) {
    Value left = comparison->left;
    Value right = comparison->right;
    CompareOp reflected = (CompareOp)reflected_op[comparison->op];
    *plan = (Plan){.all_python = true};
    const Type *left_type = value_type(left);
    const Type *right_type = value_type(right);
    if (left_type != right_type && type_is_subtype(right_type, left_type)) {
        add_candidate(plan, right, left, reflected);
        add_candidate(plan, left, right, comparison->op);
    } else {
        add_candidate(plan, left, right, comparison->op);
        add_candidate(plan, right, left, reflected);
    }
}

// Nobody knows how to compare: identity decides equality, an order is an error.
static Step compare_fallback(Context *context, Frame *frame, const Comparison *comparison) {
    static const char *const symbols[] = {"<", "<=", "==", "!=", ">", ">="};
    if (comparison->op == OP_EQ || comparison->op == OP_NE) {
        bool same = value_same(comparison->left, comparison->right);
        return compare_result(context, frame, value_from_bool(same == (comparison->op == OP_EQ)));
    }
    (void)raise_error(&TypeError_type, "'%s' not supported between instances of '%T' and '%T'", symbols[comparison->op],
                      comparison->left, comparison->right);
    return STEP_RAISED;
}

Step compare_continue(Context *context, Frame *frame, unsigned stage) {
    Comparison comparison = decode(frame, frame_instruction(frame));
    Plan plan;
    make_plan(&comparison, &plan);
    if (stage >= plan.count) {
        return compare_fallback(context, frame, &comparison);
    }
    return call_special(context, plan.functions[stage], 2, plan.arguments[stage], ACTION_COMPARE, stage);
}

// object's own comparison says NotImplemented for everything but identity, so it may be left out of a plan.
static bool is_object_compare(const Type *type, CompareOp op) {
    return value_same(special_lookup(type, compare_names[op]), special_lookup(&object_type, compare_names[op]));
}

static bool plan_is_python(const Comparison *comparison, const Plan *plan) {
    if (plan->count == 0) {
        return false;
    }
    if (plan->all_python) {
        return true;
    }
    const Type *left = value_type(comparison->left);
    const Type *right = value_type(comparison->right);
    CompareOp reflected = (CompareOp)reflected_op[comparison->op];
    bool left_python = special_function(left, compare_names[comparison->op]) != NULL;
    bool right_python = special_function(right, compare_names[reflected]) != NULL;
    bool equality = comparison->op != OP_NE;  // object.__ne__ calls __eq__
    return equality && (left_python || is_object_compare(left, comparison->op)) &&
           (right_python || is_object_compare(right, reflected));
}

Step op_compare(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Comparison comparison = decode(frame, i);
    if (type_overrides(value_type(comparison.left), SPECIAL_COMPARE) ||
        type_overrides(value_type(comparison.right), SPECIAL_COMPARE)) {
        Plan plan;
        make_plan(&comparison, &plan);
        if (plan_is_python(&comparison, &plan)) {
            return compare_continue(context, frame, 0);
        }
    }
    Value result = TRY_OR(object_rich_compare(comparison.op, comparison.left, comparison.right), STEP_RAISED);
    return compare_result(context, frame, result);
}

Step op_in(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    bool jumps = instruction_opcode(i) == OPCODE_JUMP_IN;
    Value item = frame->registers[jumps ? instruction_a(i) : instruction_b(i)];
    Value container = frame->registers[jumps ? instruction_b(i) : instruction_c(i)];
    const Type *type = value_type(container);
    if (type_overrides(type, SPECIAL_CONTAINS)) {
        Function *function = special_function(type, NAME(__contains__));
        if (function != NULL) {
            Value arguments[] = {container, item};
            return call_special(context, function, 2, arguments, ACTION_CONDITION, 0);
        }
    }
    bool found;
    TRY_BOOL_OR(object_contains(container, item, &found), STEP_RAISED);
    return condition_resume(frame, found);
}
