// The operators; attrgetter, itemgetter and methodcaller are in operator_getters.c.
#include "gen/operator.h"
#include "modules/std/functools.h"
#include "objects/int.h"
#include "objects/poll.h"

#define BINARY(name, op) \
    FUNCTION(operator, name) { return object_binary(op, args->a, args->b); }
#define INPLACE(name, op) \
    FUNCTION(operator, name) { return object_inplace(op, args->a, args->b); }
#define COMPARE(name, op) \
    FUNCTION(operator, name) { return object_rich_compare(op, args->a, args->b); }
#define UNARY(name, op) \
    FUNCTION(operator, name) { return object_unary(op, args->a); }

BINARY(add, OP_ADD)
BINARY(and_, OP_AND)
BINARY(floordiv, OP_FLOORDIV)
BINARY(lshift, OP_LSHIFT)
BINARY(matmul, OP_MATMUL)
BINARY(mod, OP_MOD)
BINARY(mul, OP_MUL)
BINARY(or_, OP_OR)
BINARY(pow, OP_POW)
BINARY(rshift, OP_RSHIFT)
BINARY(sub, OP_SUB)
BINARY(truediv, OP_TRUEDIV)
BINARY(xor, OP_XOR)

INPLACE(iadd, OP_ADD)
INPLACE(iand, OP_AND)
INPLACE(ifloordiv, OP_FLOORDIV)
INPLACE(ilshift, OP_LSHIFT)
INPLACE(imatmul, OP_MATMUL)
INPLACE(imod, OP_MOD)
INPLACE(imul, OP_MUL)
INPLACE(ior, OP_OR)
INPLACE(ipow, OP_POW)
INPLACE(irshift, OP_RSHIFT)
INPLACE(isub, OP_SUB)
INPLACE(itruediv, OP_TRUEDIV)
INPLACE(ixor, OP_XOR)

COMPARE(lt, OP_LT)
COMPARE(le, OP_LE)
COMPARE(eq, OP_EQ)
COMPARE(ne, OP_NE)
COMPARE(gt, OP_GT)
COMPARE(ge, OP_GE)

UNARY(abs, OP_ABS)
UNARY(inv, OP_INVERT)
UNARY(neg, OP_NEG)
UNARY(pos, OP_POS)

FUNCTION(operator, truth) { return value_from_bool(args->a); }
FUNCTION(operator, is_) { return value_from_bool(value_same(args->a, args->b)); }
FUNCTION(operator, is_not) { return value_from_bool(!value_same(args->a, args->b)); }
FUNCTION(operator, index) { return object_index(args->a); }

FUNCTION(operator, not_) {
    bool truth;
    TRY_BOOL(object_truth(args->a, &truth));
    return value_from_bool(!truth);
}

// Sequences
// -------------------------------------------------------------------------------------------------------------

FUNCTION(operator, getitem) { return object_get_item(args->a, args->b); }

FUNCTION(operator, setitem) {
    TRY_BOOL(object_set_item(args->a, args->b, args->c));
    return VALUE_NONE;
}

FUNCTION(operator, delitem) {
    TRY_BOOL(object_set_item(args->a, args->b, VALUE_UNDEF));
    return VALUE_NONE;
}

FUNCTION(operator, contains) {
    bool found;
    TRY_BOOL(object_contains(args->a, args->b, &found));
    return value_from_bool(found);
}

static bool has_items(Value v) { return !value_is_undef(type_lookup(value_type(v), NAME(__getitem__))); }

FUNCTION(operator, concat) {
    if (!has_items(args->a)) {
        return raise_error(&TypeError_type, "'%T' object can't be concatenated", args->a);
    }
    return object_binary(OP_ADD, args->a, args->b);
}

FUNCTION(operator, iconcat) {
    if (!has_items(args->a)) {
        return raise_error(&TypeError_type, "'%T' object can't be concatenated", args->a);
    }
    return object_inplace(OP_ADD, args->a, args->b);
}

static Value iterator_of_container(Value container) {
    const Type *type = value_type(container);
    if (value_is_undef(type_lookup(type, NAME(__iter__))) && !has_items(container)) {
        return raise_error(&TypeError_type, "argument of type '%T' is not iterable", container);
    }
    return object_iter(container);
}

FUNCTION(operator, countOf) {
    Value iterator = TRY(iterator_of_container(args->a));
    size_t count = 0;
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            return int_from_size(count);
        }
        bool equal;
        TRY_BOOL(object_equal(item, args->b, &equal));
        count += equal;
        TRY_BOOL(poll_at(i));
    }
}

FUNCTION(operator, indexOf) {
    Value iterator = TRY(iterator_of_container(args->a));
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            return raise_error(&ValueError_type, "sequence.index(x): x not in sequence");
        }
        bool equal;
        TRY_BOOL(object_equal(item, args->b, &equal));
        if (equal) {
            return int_from_size(i);
        }
        TRY_BOOL(poll_at(i));
    }
}

FUNCTION(operator, length_hint) {
    size_t hint = SIZE_MAX;
    TRY_BOOL(object_length_hint(args->obj, &hint));
    return hint == SIZE_MAX ? int_from_i64(args->default_) : int_from_size(hint);
}

FUNCTION(operator, call) {
    Value call = TRY(partial_new(args->obj, args->args, args->args_count, args->kwargs));
    return vm_call_values(call, 0, NULL);
}
