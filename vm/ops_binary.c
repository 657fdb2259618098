// Arithmetic on objects: methods written in Python get a frame, everything else goes through the object protocol.
#include "gen/names.h"
#include "vm/call.h"
#include "vm/ops.h"

typedef struct {
    const Str *name, *reflected, *inplace;
} OperatorNames;

DECLARE_NAME(__add__)
DECLARE_NAME(__radd__)
DECLARE_NAME(__iadd__)
DECLARE_NAME(__sub__)
DECLARE_NAME(__rsub__)
DECLARE_NAME(__isub__)
DECLARE_NAME(__mul__)
DECLARE_NAME(__rmul__)
DECLARE_NAME(__imul__)
DECLARE_NAME(__matmul__)
DECLARE_NAME(__rmatmul__)
DECLARE_NAME(__imatmul__)
DECLARE_NAME(__truediv__)
DECLARE_NAME(__rtruediv__)
DECLARE_NAME(__itruediv__)
DECLARE_NAME(__floordiv__)
DECLARE_NAME(__rfloordiv__)
DECLARE_NAME(__ifloordiv__)
DECLARE_NAME(__mod__)
DECLARE_NAME(__rmod__)
DECLARE_NAME(__imod__)
DECLARE_NAME(__pow__)
DECLARE_NAME(__rpow__)
DECLARE_NAME(__ipow__)
DECLARE_NAME(__lshift__)
DECLARE_NAME(__rlshift__)
DECLARE_NAME(__ilshift__)
DECLARE_NAME(__rshift__)
DECLARE_NAME(__rrshift__)
DECLARE_NAME(__irshift__)
DECLARE_NAME(__and__)
DECLARE_NAME(__rand__)
DECLARE_NAME(__iand__)
DECLARE_NAME(__or__)
DECLARE_NAME(__ror__)
DECLARE_NAME(__ior__)
DECLARE_NAME(__xor__)
DECLARE_NAME(__rxor__)
DECLARE_NAME(__ixor__)
static const OperatorNames operator_names[] = {
    {NAME_CONSTANT(__add__), NAME_CONSTANT(__radd__), NAME_CONSTANT(__iadd__)},
    {NAME_CONSTANT(__sub__), NAME_CONSTANT(__rsub__), NAME_CONSTANT(__isub__)},
    {NAME_CONSTANT(__mul__), NAME_CONSTANT(__rmul__), NAME_CONSTANT(__imul__)},
    {NAME_CONSTANT(__matmul__), NAME_CONSTANT(__rmatmul__), NAME_CONSTANT(__imatmul__)},
    {NAME_CONSTANT(__truediv__), NAME_CONSTANT(__rtruediv__), NAME_CONSTANT(__itruediv__)},
    {NAME_CONSTANT(__floordiv__), NAME_CONSTANT(__rfloordiv__), NAME_CONSTANT(__ifloordiv__)},
    {NAME_CONSTANT(__mod__), NAME_CONSTANT(__rmod__), NAME_CONSTANT(__imod__)},
    {NAME_CONSTANT(__pow__), NAME_CONSTANT(__rpow__), NAME_CONSTANT(__ipow__)},
    {NAME_CONSTANT(__lshift__), NAME_CONSTANT(__rlshift__), NAME_CONSTANT(__ilshift__)},
    {NAME_CONSTANT(__rshift__), NAME_CONSTANT(__rrshift__), NAME_CONSTANT(__irshift__)},
    {NAME_CONSTANT(__and__), NAME_CONSTANT(__rand__), NAME_CONSTANT(__iand__)},
    {NAME_CONSTANT(__or__), NAME_CONSTANT(__ror__), NAME_CONSTANT(__ior__)},
    {NAME_CONSTANT(__xor__), NAME_CONSTANT(__rxor__), NAME_CONSTANT(__ixor__)},
};

// In the order of the opcodes; DIVMOD has no instruction.
static const BinaryOp operator_ids[] = {OP_ADD, OP_SUB,    OP_MUL,    OP_MATMUL, OP_TRUEDIV, OP_FLOORDIV, OP_MOD,
                                        OP_POW, OP_LSHIFT, OP_RSHIFT, OP_AND,    OP_OR,      OP_XOR};

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
        operation.operator= sub ? OP_SUB : OP_ADD;
        operation.inplace = opcode >= OPCODE_IADD_INT;
        return operation;
    }
    operation.inplace = opcode >= OPCODE_IADD;
    operation.operator= opcode -(operation.inplace ? OPCODE_IADD : OPCODE_ADD);
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
    static const char *const inplace_symbols[] = {
        "+=", "-=", "*=", "@=", "/=", "//=", "%=", "**=", "<<=", ">>=", "&=", "|=", "^="};
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
    if (operation.operator== OP_ADD && value_is_str(operation.left) && value_is_str(operation.right)) {
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
