// bool: the immediates True and False, an int of one bit for everything else.
#include "gen/int.h"
#include "objects/exception.h"
#include "objects/int_parts.h"
#include "objects/native.h"
#include "objects/str.h"
#include "vm/api.h"

METHOD(bool, __new__) {
    bool truth = false;
    if (!value_is_undef(args->x)) {
        TRY_BOOL(object_truth(args->x, &truth));
    }
    return value_from_bool(truth);
}

static Value bool_repr(Value self) {
    return value_from_object(value_same(self, VALUE_TRUE) ? NAME(True) : NAME(False));
}

static Value bool_binary(BinaryOp op, Value left, Value right) {
    if (value_is_bool(left) && value_is_bool(right)) {
        bool a = value_same(left, VALUE_TRUE), b = value_same(right, VALUE_TRUE);
        switch (op) {
            case OP_AND: return value_from_bool(a && b);
            case OP_OR: return value_from_bool(a || b);
            case OP_XOR: return value_from_bool(a != b);
            default: break;
        }
    }
    return int_slot_binary(op, left, right);
}

static Value bool_unary(UnaryOp op, Value self) {
    if (op == OP_INVERT) {
        const char *deprecated = MESSAGE(
            "Bitwise inversion '~' on bool is deprecated. This returns the bitwise inversion of the underlying int "
            "object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean "
            "negation or ~int(x) if you really want the bitwise inversion of the underlying int.");
        TRY_BOOL(vm_warn(&DeprecationWarning_type, deprecated));
    }
    return int_slot_unary(op, self);
}

const Slots bool_slots = {
    .type_flags = TYPE_SELF_PATTERN,
    .binary_ops = 1 << OP_AND | 1 << OP_OR | 1 << OP_XOR,
    .reflected_ops = 1 << OP_AND | 1 << OP_OR | 1 << OP_XOR,
    .unary_ops = 1 << OP_INVERT,
    .repr = bool_repr,
    .format = int_slot_format,
    .hash = int_slot_hash,
    .unary = bool_unary,
    .binary = bool_binary,
    .compare = int_slot_compare,
    .truth = int_slot_truth,
};
