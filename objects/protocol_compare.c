// Comparison, hash and truth of any object.
#include "core/libm.h"
#include "gen/names.h"
#include "objects/complex.h"
#include "objects/exception.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/protocol.h"
#include "objects/slot_wrappers.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

static const CompareOp swapped[COMPARE_OP_COUNT] = {
    [OP_LT] = OP_GT, [OP_LE] = OP_GE, [OP_EQ] = OP_EQ, [OP_NE] = OP_NE, [OP_GT] = OP_LT, [OP_GE] = OP_LE};
static const char *const signs[COMPARE_OP_COUNT] = {"<", "<=", "==", "!=", ">", ">="};

static bool is_not_implemented(Value v) { return value_same(v, VALUE_NOT_IMPLEMENTED); }

static Value try_compare(CompareOp op, Value self, Value other) {
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_COMPARE)) {
        Value result = vm_call_special(self, compare_op_name(op), 1, &other);
        return value_is_undef(result) ? VALUE_NOT_IMPLEMENTED : result;
    }
    return type->slots->compare != NULL ? type->slots->compare(op, self, other) : VALUE_NOT_IMPLEMENTED;
}

Value object_default_compare(CompareOp op, Value self, Value other) {
    if (op == OP_EQ) {
        return value_same(self, other) ? VALUE_TRUE : VALUE_NOT_IMPLEMENTED;
    }
    if (op != OP_NE) {
        return VALUE_NOT_IMPLEMENTED;
    }
    Value equal = TRY(try_compare(OP_EQ, self, other));
    if (is_not_implemented(equal)) {
        return value_same(self, other) ? VALUE_FALSE : equal;
    }
    bool truth;
    TRY_BOOL(object_truth(equal, &truth));
    return value_from_bool(!truth);
}

static bool right_goes_first(const Type *left, const Type *right) {
    return left != right && type_is_subtype(right, left) &&
           (type_overrides(right, SPECIAL_COMPARE) || right->slots->compare != left->slots->compare);
}

Value object_rich_compare(CompareOp op, Value left, Value right) {
    TRY_BOOL(vm_check_stack_while("in comparison"));
    bool right_first = right_goes_first(value_type(left), value_type(right));
    Value result = VALUE_NOT_IMPLEMENTED;
    if (right_first) {
        result = TRY(try_compare(swapped[op], right, left));
    }
    if (is_not_implemented(result)) {
        result = TRY(try_compare(op, left, right));
    }
    if (is_not_implemented(result) && !right_first) {
        result = TRY(try_compare(swapped[op], right, left));
    }
    if (!is_not_implemented(result)) {
        return result;
    }
    if (op == OP_EQ || op == OP_NE) {
        return value_from_bool(value_same(left, right) == (op == OP_EQ));
    }
    return raise_error(&TypeError_type, "'%s' not supported between instances of '%T' and '%T'", signs[op], left,
                       right);
}

bool object_equal(Value left, Value right, bool *equal) {
    if (value_same(left, right)) {
        *equal = true;
        return true;
    }
    if (value_both_small_int(left, right)) {
        *equal = false;
        return true;
    }
    if (value_is_str(left) && value_is_str(right)) {
        *equal = str_equal(value_str(left), value_str(right));
        return true;
    }
    return object_compare(OP_EQ, left, right, equal);
}

bool object_compare(CompareOp op, Value left, Value right, bool *result) {
    Value answer = TRY_OR(object_rich_compare(op, left, right), false);
    return object_truth(answer, result);
}

// Hash
// ------------------------------------------------------------------------------------------------------------------

intptr_t object_identity_hash(Value self) { return (intptr_t)(self.bits >> 3 | self.bits << (WORD_BITS - 3)); }

static bool raise_unhashable(Value self) { return raise_false(&TypeError_type, "unhashable type: '%T'", self); }

static bool hash_by_override(Value self, int64_t *hash) {
    if (value_is_none(type_lookup(value_type(self), NAME(__hash__)))) {
        return raise_unhashable(self);
    }
    Value result = TRY_OR(vm_call_special(self, NAME(__hash__), 0, NULL), false);
    Value number = int_from_value(result);
    if (value_is_undef(number)) {
        return raise_false(&TypeError_type, "__hash__ method should return an integer");
    }
    if (!int_to_i64(number, hash)) {
        *hash = int_hash64(number);
    }
    *hash -= *hash == -1;
    return true;
}

bool number_hash64(Value self, int64_t *hash) {
    Value integer = int_from_value(self);
    double number;
    ComplexNumber parts;
    if (!value_is_undef(integer)) {
        *hash = int_hash64(integer);
        return true;
    }
    if (float_from_value(self, &number)) {
        *hash = float_hash64(number);
        return !double_is_nan(number);
    }
    if (complex_from_value(self, &parts)) {
        *hash = complex_hash64(parts);
        return true;
    }
    return false;
}

bool object_hash64(Value self, int64_t *hash) {
    if (type_overrides(value_type(self), SPECIAL_HASH)) {
        return hash_by_override(self, hash);
    }
    if (number_hash64(self, hash)) {
        return true;
    }
    intptr_t narrow;
    TRY_BOOL_OR(object_hash(self, &narrow), false);
    *hash = narrow;
    return true;
}

bool object_hash(Value self, intptr_t *hash) {
    if (value_is_small_int(self)) {
        *hash = int_hash(self);
        return true;
    }
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_HASH)) {
        int64_t wide;
        TRY_BOOL_OR(hash_by_override(self, &wide), false);
        *hash = hash_narrow(wide);
        return true;
    }
    if (type->slots->hash != NULL) {
        return type->slots->hash(self, hash);
    }
    if (value_is_none(type_lookup(type, NAME(__hash__)))) {
        return raise_unhashable(self);
    }
    *hash = object_identity_hash(self);
    return true;
}

// Truth
// -----------------------------------------------------------------------------------------------------------------

static bool truth_by_override(Value self, bool *truth) {
    Value result = TRY_OR(vm_call_special(self, NAME(__bool__), 0, NULL), false);
    if (!value_is_bool(result)) {
        return raise_false(&TypeError_type, "__bool__ should return bool, returned %T", result);
    }
    *truth = value_same(result, VALUE_TRUE);
    return true;
}

bool object_truth(Value self, bool *truth) {
    if (value_is_bool(self) || value_is_none(self)) {
        *truth = value_same(self, VALUE_TRUE);
        return true;
    }
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_BOOL)) {
        return truth_by_override(self, truth);
    }
    if (type->slots->truth != NULL) {
        Value result = TRY_OR(type->slots->truth(self), false);
        *truth = value_same(result, VALUE_TRUE);
        return true;
    }
    *truth = true;
    if (type_overrides(type, SPECIAL_LEN) || type->slots->length != NULL) {
        size_t length;
        TRY_BOOL_OR(object_length(self, &length), false);
        *truth = length != 0;
    }
    return true;
}
