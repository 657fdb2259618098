// Operators and number conversions of any object.
#include "gen/names.h"
#include "objects/bytes.h"
#include "objects/complex.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/native.h"
#include "objects/protocol.h"
#include "objects/slot_wrappers.h"
#include "objects/type.h"
#include "vm/api.h"

// Binary operators
// ------------------------------------------------------------------------------------------------------

static Value declined_if_missing(Value result) { return value_is_undef(result) ? VALUE_NOT_IMPLEMENTED : result; }

static bool is_not_implemented(Value v) { return value_same(v, VALUE_NOT_IMPLEMENTED); }

static Value try_left(BinaryOp op, Value left, Value right) {
    const Type *type = value_type(left);
    if (type_overrides(type, SPECIAL_BINARY)) {
        return declined_if_missing(vm_call_special(left, binary_op_name(op), 1, &right));
    }
    return type->slots->binary != NULL ? type->slots->binary(op, left, right) : VALUE_NOT_IMPLEMENTED;
}

static Value try_right(BinaryOp op, Value left, Value right) {
    const Type *type = value_type(right);
    if (type_overrides(type, SPECIAL_REFLECTED)) {
        return declined_if_missing(vm_call_special(right, reflected_op_name(op), 1, &left));
    }
    return type->slots->binary != NULL ? type->slots->binary(op, left, right) : VALUE_NOT_IMPLEMENTED;
}

// The right operand comes first if its class is derived from the left one's and reflects the operator in its own way.
static bool right_goes_first(BinaryOp op, const Type *left, const Type *right) {
    if (left == right || !type_is_subtype(right, left)) {
        return false;
    }
    if (!type_overrides(right, SPECIAL_REFLECTED)) {
        return right->slots->binary != left->slots->binary;
    }
    const Str *name = reflected_op_name(op);
    return !value_same(type_lookup(left, name), type_lookup(right, name));
}

// Whether a class written in Python, this one or a base, has the method or its reflected form.
static bool is_written_in_python(BinaryOp op, const Type *type) {
    const Tuple *mro = type->info->mro;
    for (size_t i = 0; i < mro->length; i++) {
        const Type *base = (const Type *)value_object(mro->items[i]);
        if (base->info != NULL && !(value_is_undef(type_own_attribute(base, reflected_op_name(op))) &&
                                    value_is_undef(type_own_attribute(base, binary_op_name(op))))) {
            return true;
        }
    }
    return false;
}

// A class that inherits a sequence's method, but also one written in Python, asks nobody else when the sequence
// declines.
static bool asks_left_only(BinaryOp op, const Type *left) {
    const Slots *slots = left->slots;
    if (left->info == NULL || (op != OP_ADD && op != OP_MUL) || slots->get_item == NULL || slots->length == NULL ||
        !type_overrides(left, SPECIAL_REFLECTED)) {
        return false;
    }
    const Str *name = binary_op_name(op);
    Value inherited = type_lookup(type_native_base(left), name);
    return !value_is_undef(inherited) && value_same(type_lookup(left, name), inherited) &&
           is_written_in_python(op, left);
}

// Sequences concatenate and repeat only after a reflected method had its chance, unless they have one themselves.
static bool is_sequence_operation(BinaryOp op, const Type *left, const Type *right) {
    return left != right && !asks_left_only(op, left) && (op == OP_ADD || op == OP_MUL) &&
           left->slots->get_item != NULL && left->slots->length != NULL && !type_overrides(left, SPECIAL_BINARY);
}

static bool right_is_separate(BinaryOp op, const Type *left, const Type *right) {
    if (left == right || asks_left_only(op, left)) {
        return false;
    }
    return type_overrides(right, SPECIAL_REFLECTED) || type_overrides(left, SPECIAL_BINARY) ||
           left->slots->binary != right->slots->binary;
}

static Value binary_or_decline(BinaryOp op, Value left, Value right) {
    const Type *left_type = value_type(left), *right_type = value_type(right);
    bool right_first =
        right_goes_first(op, left_type, right_type) ||
        (type_overrides(right_type, SPECIAL_REFLECTED) && is_sequence_operation(op, left_type, right_type));
    if (right_first) {
        Value result = TRY(try_right(op, left, right));
        if (!is_not_implemented(result)) {
            return result;
        }
    }
    Value result = TRY(try_left(op, left, right));
    if (!is_not_implemented(result) || right_first || !right_is_separate(op, left_type, right_type)) {
        return result;
    }
    return try_right(op, left, right);
}

static bool can_be_repeated(Value v) {
    const Slots *slots = value_type(v)->slots;
    return !type_overrides(value_type(v), SPECIAL_BINARY) && slots->get_item != NULL &&
           ((slots->binary_ops >> OP_MUL) & 1) != 0;
}

static bool is_concatenated(Value v) {
    const Type *type = type_native_base(value_type(v));
    return !type_overrides(value_type(v), SPECIAL_BINARY) &&
           (type == &str_type || type == &list_type || type == &tuple_type);
}

// `print >> file` was Python 2's way.
static bool is_print(Value v) {
    return value_has_type(v, &native_function_type) && native_name((NativeFunction *)value_object(v)) == NAME(print);
}

static Value raise_unsupported(BinaryOp op, const char *suffix, Value left, Value right) {
    if (op == OP_MUL && asks_left_only(op, value_type(left))) {
        return raise_error(&TypeError_type, "'%T' object cannot be interpreted as an integer", right);
    }
    if (op == OP_MUL && (can_be_repeated(left) || can_be_repeated(right))) {
        return raise_error(&TypeError_type, "can't multiply sequence by non-int of type '%T'",
                           can_be_repeated(left) ? right : left);
    }
    if (op == OP_ADD && (value_is_instance(left, &bytes_type) || value_is_instance(left, &bytearray_type)) &&
        !type_overrides(value_type(left), SPECIAL_BINARY)) {
        return raise_error(&TypeError_type, "can't concat %T to %T", right, left);
    }
    if (op == OP_ADD && is_concatenated(left)) {
        const Str *kind = type_native_base(value_type(left))->name;
        return raise_error(&TypeError_type, "can only concatenate %S (not \"%T\") to %S", kind, right, kind);
    }
    const char *hint =
        op == OP_RSHIFT && is_print(left) ? ". Did you mean \"print(<message>, file=<output_stream>)\"?" : "";
    return raise_error(&TypeError_type, "unsupported operand type(s) for %s%s: '%T' and '%T'%s", binary_op_sign(op),
                       suffix, left, right, hint);
}

Value object_binary(BinaryOp op, Value left, Value right) {
    Value result = TRY(binary_or_decline(op, left, right));
    return is_not_implemented(result) ? raise_unsupported(op, "", left, right) : result;
}

static Value raise_unsupported_inplace(BinaryOp op, Value left, Value right) {
    const Type *type = value_type(left);
    bool other_container = type->info != NULL || type->slots->length != NULL;
    if (op == OP_POW || (op == OP_MUL && other_container && !can_be_repeated(left))) {
        return raise_error(&TypeError_type, "unsupported operand type(s) for %s=: '%T' and '%T'",
                           op == OP_POW ? "**" : "*", left, right);
    }
    return raise_unsupported(op, "=", left, right);
}

static Value native_inplace(BinaryOp op, Value left, Value right) {
    const Type *type = value_type(left);
    const Type *right_type = value_type(right);
    bool is_class = type != type_native_base(type);
    if (!is_class && is_sequence_operation(op, type, right_type) && type_overrides(right_type, SPECIAL_REFLECTED)) {
        Value result = TRY(try_right(op, left, right));
        if (!is_not_implemented(result)) {
            return result;
        }
    }
    return type->slots->inplace(op, left, right);
}

Value object_inplace(BinaryOp op, Value left, Value right) {
    const Type *type = value_type(left);
    Value result = VALUE_NOT_IMPLEMENTED;
    if (type_overrides(type, SPECIAL_INPLACE)) {
        result = TRY(declined_if_missing(vm_call_special(left, inplace_op_name(op), 1, &right)));
    } else if (type->slots->inplace != NULL) {
        result = TRY(native_inplace(op, left, right));
    }
    if (is_not_implemented(result)) {
        result = TRY(binary_or_decline(op, left, right));
    }
    return is_not_implemented(result) ? raise_unsupported_inplace(op, left, right) : result;
}

// Three-argument pow
// ----------------------------------------------------------------------------------------------------

static bool is_builtin_number(Value v) {
    return !value_is_undef(int_from_value(v)) || value_is_float(v) || value_is_instance(v, &complex_type);
}

// Why pow() takes no modulus, in the words of the first operand that knows.
static Value raise_no_modulus(Value base, Value exponent, Value modulus) {
    const Value operands[] = {base, exponent, modulus};
    bool numbers = is_builtin_number(base) && is_builtin_number(exponent);
    for (size_t i = 0; i < ARRAY_LENGTH(operands); i++) {
        if (value_is_float(operands[i])) {
            return raise_error(&TypeError_type, "pow() 3rd argument not allowed unless all arguments are integers");
        }
        if (numbers && value_is_instance(operands[i], &complex_type)) {
            return raise_error(&ValueError_type, "complex modulo");
        }
    }
    return raise_error(&TypeError_type, "unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", base, exponent,
                       modulus);
}

Value object_power_modulo(Value base, Value exponent, Value modulus) {
    if (value_is_none(modulus)) {
        return object_binary(OP_POW, base, exponent);
    }
    if (type_overrides(value_type(base), SPECIAL_BINARY)) {
        Value arguments[] = {exponent, modulus};
        Value result = TRY(declined_if_missing(vm_call_special(base, NAME(__pow__), 2, arguments)));
        if (!is_not_implemented(result)) {
            return result;
        }
    }
    Value b = int_from_value(base), e = int_from_value(exponent), m = int_from_value(modulus);
    if (value_is_undef(b) || value_is_undef(e) || value_is_undef(m)) {
        return raise_no_modulus(base, exponent, modulus);
    }
    return int_pow_mod(b, e, m);
}

// Unary operators and conversions
// ---------------------------------------------------------------------------------------

static Value raise_bad_operand(UnaryOp op, Value self) {
    switch (op) {
        case OP_NEG: return raise_error(&TypeError_type, "bad operand type for unary -: '%T'", self);
        case OP_POS: return raise_error(&TypeError_type, "bad operand type for unary +: '%T'", self);
        case OP_INVERT: return raise_error(&TypeError_type, "bad operand type for unary ~: '%T'", self);
        case OP_ABS: return raise_error(&TypeError_type, "bad operand type for abs(): '%T'", self);
        case OP_INT:
            return raise_error(&TypeError_type,
                               "int() argument must be a string, a bytes-like object or a real number, not '%T'", self);
        case OP_FLOAT: return raise_error(&TypeError_type, "must be real number, not %T", self);
        case OP_COMPLEX:
            return raise_error(&TypeError_type, "complex() first argument must be a string or a number, not '%T'",
                               self);
        default: return raise_error(&TypeError_type, "'%T' object cannot be interpreted as an integer", self);
    }
}

static Value check_unary_result(UnaryOp op, Value self, Value result) {
    if (op == OP_INT && value_is_undef(int_from_value(result))) {
        return raise_error(&TypeError_type, "__int__ returned non-int (type %T)", result);
    }
    if (op == OP_INDEX && value_is_undef(int_from_value(result))) {
        return raise_error(&TypeError_type, "__index__ returned non-int (type %T)", result);
    }
    if (op == OP_FLOAT && !value_is_float(result) && !type_is_subtype(value_type(result), &float_type)) {
        return raise_error(&TypeError_type, "%T.__float__ returned non-float (type %T)", self, result);
    }
    return result;
}

// VALUE_UNDEF if the type does not have it.
static Value unary_if_known(UnaryOp op, Value self) {
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_UNARY)) {
        Value result = TRY(vm_call_special(self, unary_op_name(op), 0, NULL));
        return value_is_undef(result) ? result : check_unary_result(op, self, result);
    }
    Value result = type->slots->unary != NULL ? type->slots->unary(op, self) : VALUE_NOT_IMPLEMENTED;
    return is_not_implemented(result) ? VALUE_UNDEF : result;
}

Value object_unary(UnaryOp op, Value self) {
    Value result = TRY(unary_if_known(op, self));
    return value_is_undef(result) ? raise_bad_operand(op, self) : result;
}

Value object_index(Value self) {
    Value number = int_from_value(self);
    if (!value_is_undef(number)) {
        return number;
    }
    return int_from_value(TRY(object_unary(OP_INDEX, self)));
}

bool object_to_intptr(Value self, intptr_t *number) {
    Value index = TRY_OR(object_index(self), false);
    int64_t wide;
    if (!int_to_i64(index, &wide) || wide < INTPTR_MIN || wide > INTPTR_MAX) {
        return raise_false(&OverflowError_type, "Python int too large to convert to C ssize_t");
    }
    *number = (intptr_t)wide;
    return true;
}

bool object_to_index_clamped(Value self, intptr_t *number) {
    Value index = TRY_OR(object_index(self), false);
    int64_t wide;
    if (!int_to_i64(index, &wide) || wide < INTPTR_MIN || wide > INTPTR_MAX) {
        *number = int_sign(index) < 0 ? INTPTR_MIN : INTPTR_MAX;
        return true;
    }
    *number = (intptr_t)wide;
    return true;
}

static bool int_fits_double(Value integer, double *number) {
    *number = int_to_double(integer);
    if (*number - *number != 0.0) {
        return raise_false(&OverflowError_type, "int too large to convert to float");
    }
    return true;
}

bool object_to_double(Value self, double *number) {
    if (value_is_float(self)) {
        *number = value_double(self);
        return true;
    }
    if (value_is_int(self)) {
        return int_fits_double(self, number);
    }
    Value result = TRY_OR(unary_if_known(OP_FLOAT, self), false);
    if (value_is_undef(result)) {
        Value index = TRY_OR(unary_if_known(OP_INDEX, self), false);
        if (value_is_undef(index)) {
            return raise_false(&TypeError_type, "must be real number, not %T", self);
        }
        return int_fits_double(int_from_value(index), number);
    }
    if (!value_is_float(result)) {  // an instance of a subclass of float: its own conversion gives the plain number
        result = TRY_OR(float_type.slots->unary(OP_FLOAT, result), false);
    }
    *number = value_double(result);
    return true;
}
