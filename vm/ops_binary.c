// Arithmetic on objects: methods written in Python get a frame, everything else goes through the object protocol.
#include "gen/names.h"
#include "vm/call.h"
#include "vm/ops.h"

typedef struct {
    const Str *name, *reflected, *inplace;
} OperatorNames;

static const OperatorNames operator_names[] = {
    {NAME(__add__), NAME(__radd__), NAME(__iadd__)},
    {NAME(__sub__), NAME(__rsub__), NAME(__isub__)},
    {NAME(__mul__), NAME(__rmul__), NAME(__imul__)},
    {NAME(__matmul__), NAME(__rmatmul__), NAME(__imatmul__)},
    {NAME(__truediv__), NAME(__rtruediv__), NAME(__itruediv__)},
    {NAME(__floordiv__), NAME(__rfloordiv__), NAME(__ifloordiv__)},
    {NAME(__mod__), NAME(__rmod__), NAME(__imod__)},
    {NAME(__pow__), NAME(__rpow__), NAME(__ipow__)},
    {NAME(__lshift__), NAME(__rlshift__), NAME(__ilshift__)},
    {NAME(__rshift__), NAME(__rrshift__), NAME(__irshift__)},
    {NAME(__and__), NAME(__rand__), NAME(__iand__)},
    {NAME(__or__), NAME(__ror__), NAME(__ior__)},
    {NAME(__xor__), NAME(__rxor__), NAME(__ixor__)},
};

// In the order of the opcodes; DIVMOD has no instruction.
static const BinaryOp operator_ids[] = {OP_ADD,      OP_SUB, OP_MUL, OP_MATMUL, OP_TRUEDIV, OP_FLOORDIV, OP_MOD,
                                        OP_POW, OP_LSHIFT, OP_RSHIFT, OP_AND, OP_OR, OP_XOR};

typedef struct {
    Value left, right;
    unsigned operator;  // index of the tables above
    bool inplace;
} Operation;

static Operation decode(const Frame *frame, Instruction i) {
    const Value *registers = frame->registers;
    Operation operation = {.left = registers[instruction_b(i)]};
    Opcode opcode = instruction_opcode(i);
    if (opcode >= OPCODE_ADD_INT) {
        bool sub = opcode == OPCODE_SUB_INT || opcode == OPCODE_ISUB_INT;
        operation.right = value_from_small_int(instruction_sc(i));
        operation.operator = sub ? OP_SUB : OP_ADD;
        operation.inplace = opcode >= OPCODE_IADD_INT;
        return operation;
    }
    operation.inplace = opcode >= OPCODE_IADD;
    operation.operator = opcode - (operation.inplace ? OPCODE_IADD : OPCODE_ADD);
    operation.right = registers[instruction_c(i)];
    return operation;
}

typedef struct {
    Function *function;
    Value arguments[2];
} Candidate;

typedef struct {
    Candidate candidates[3];
    unsigned count;
    bool all_python;  // no native implementation has a say
} Plan;

// True unless the special method exists and is no Python function.
static bool add_candidate(Plan *plan, Value self, Value other, const Str *name) {
    const Type *type = value_type(self);
    Value found = special_lookup(type, name);
    if (value_has_type(found, &function_type)) {
        plan->candidates[plan->count++] = (Candidate){(Function *)value_object(found), {self, other}};
        return true;
    }
    return value_is_undef(found);
}

// The methods to try in order. A subclass on the right that brings its own reflected method goes first.
static void make_plan(const Operation *operation, Plan *plan) {
    const OperatorNames *names = &operator_names[operation->operator];
    Value left = operation->left;
    Value right = operation->right;
    const Type *left_type = value_type(left);
    const Type *right_type = value_type(right);
    *plan = (Plan){.all_python = true};
    if (operation->inplace) {
        plan->all_python &= add_candidate(plan, left, right, names->inplace);
    }
    bool reflects = left_type != right_type;
    bool reflected_first =
        reflects && type_is_subtype(right_type, left_type) &&
        !value_same(special_lookup(left_type, names->reflected), special_lookup(right_type, names->reflected));
    if (reflected_first) {
        plan->all_python &= add_candidate(plan, right, left, names->reflected);
    }
    plan->all_python &= add_candidate(plan, left, right, names->name);
    if (reflects && !reflected_first) {
        plan->all_python &= add_candidate(plan, right, left, names->reflected);
    }
}

static bool has_python_operators(Value v) {
    const Type *type = value_type(v);
    const uint32_t bits = 1u << SPECIAL_BINARY | 1u << SPECIAL_REFLECTED | 1u << SPECIAL_INPLACE;
    return (type->overrides & bits) != 0;
}

static Value protocol_binary(const Operation *operation) {
    BinaryOp op = operator_ids[operation->operator];
    return operation->inplace ? object_inplace(op, operation->left, operation->right)
                              : object_binary(op, operation->left, operation->right);
}

static Step raise_unsupported(const Operation *operation) {
    static const char *const symbols[] = {"+", "-", "*", "@", "/", "//", "%", "** or pow()", "<<", ">>", "&", "|", "^"};
    static const char *const inplace_symbols[] = {"+=", "-=", "*=", "@=", "/=", "//=", "%=",
                                                  "**=", "<<=", ">>=", "&=", "|=", "^="};
    (void)raise_error(&TypeError_type, "unsupported operand type(s) for %s: '%T' and '%T'",
                      (operation->inplace ? inplace_symbols : symbols)[operation->operator], operation->left,
                      operation->right);
    return STEP_RAISED;
}

Step binary_continue(Context *context, Frame *frame, unsigned stage) {
    Operation operation = decode(frame, frame_instruction(frame));
    Plan plan;
    make_plan(&operation, &plan);
    if (stage >= plan.count) {
        return raise_unsupported(&operation);
    }
    const Candidate *candidate = &plan.candidates[stage];
    return call_special(context, candidate->function, 2, candidate->arguments, ACTION_BINARY, stage);
}

Step op_binary(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Operation operation = decode(frame, i);
    if (operation.operator == OP_ADD && value_is_str(operation.left) && value_is_str(operation.right)) {
        Str *joined = TRY_PTR_OR(str_concat(value_str(operation.left), value_str(operation.right)), STEP_RAISED);
        frame->registers[instruction_a(i)] = value_from_object(joined);
        return STEP_NEXT;
    }
    if (has_python_operators(operation.left) || has_python_operators(operation.right)) {
        Plan plan;
        make_plan(&operation, &plan);
        if (plan.count > 0 && plan.all_python) {
            return binary_continue(context, frame, 0);
        }
    }
    return step_store(frame, instruction_a(i), protocol_binary(&operation));
}

Step op_unary(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    static const UnaryOp ids[] = {OP_NEG, OP_POS, OP_INVERT};
    const Str *const names[] = {NAME(__neg__), NAME(__pos__), NAME(__invert__)};
    unsigned index = instruction_opcode(i) - OPCODE_NEG;
    Value self = frame->registers[instruction_b(i)];
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_UNARY)) {
        Function *function = special_function(type, names[index]);
        if (function != NULL) {
            return call_special(context, function, 1, &self, ACTION_UNARY, instruction_a(i));
        }
    }
    return step_store(frame, instruction_a(i), object_unary(ids[index], self));
}
