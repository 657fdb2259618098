// Which slots a built-in type has, and calling one with arguments from Python.
#include "objects/slot_call.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/list.h"
#include "objects/set.h"

#include "objects/int.h"
#include "objects/protocol.h"
#include "objects/type.h"
#include "vm/api.h"

// Slots
// -----------------------------------------------------------------------------------------------------------------

typedef void (*AnyFunction)(void);

static AnyFunction slot_function(const Slots *slots, SlotKind kind) {
    switch (kind) {
        case SLOT_GETATTRIBUTE: return (AnyFunction)slots->get_attr;
        case SLOT_SETATTR:
        case SLOT_DELATTR: return (AnyFunction)slots->set_attr;
        case SLOT_GET: return (AnyFunction)slots->descr_get;
        case SLOT_SET:
        case SLOT_DELETE: return (AnyFunction)slots->descr_set;
        case SLOT_CALL: return (AnyFunction)slots->call;
        case SLOT_REPR: return (AnyFunction)slots->repr;
        case SLOT_STR: return (AnyFunction)slots->str;
        case SLOT_FORMAT: return (AnyFunction)slots->format;
        case SLOT_HASH: return (AnyFunction)slots->hash;
        case SLOT_BOOL: return (AnyFunction)slots->truth;
        case SLOT_LEN: return (AnyFunction)slots->length;
        case SLOT_GETITEM: return (AnyFunction)slots->get_item;
        case SLOT_SETITEM:
        case SLOT_DELITEM: return (AnyFunction)slots->set_item;
        case SLOT_CONTAINS: return (AnyFunction)slots->contains;
        case SLOT_ITER: return (AnyFunction)slots->iter;
        case SLOT_NEXT: return (AnyFunction)slots->next;
        case SLOT_COMPARE: return (AnyFunction)slots->compare;
        case SLOT_UNARY: return (AnyFunction)slots->unary;
        case SLOT_BINARY:
        case SLOT_REFLECTED: return (AnyFunction)slots->binary;
        case SLOT_INPLACE: return (AnyFunction)slots->inplace;
    }
    return NULL;
}

static unsigned operator_mask(const Slots *slots, SlotKind kind) {
    switch (kind) {
        case SLOT_UNARY: return slots->unary_ops;
        case SLOT_BINARY: return slots->binary_ops;
        case SLOT_REFLECTED: return slots->reflected_ops != 0 ? slots->reflected_ops : slots->binary_ops;
        case SLOT_INPLACE: return slots->inplace_ops;
        default: return 0;
    }
}

// object has these by default, whether or not its table has a function.
static bool object_has(SlotKind kind) {
    switch (kind) {
        case SLOT_GETATTRIBUTE:
        case SLOT_SETATTR:
        case SLOT_DELATTR:
        case SLOT_REPR:
        case SLOT_STR:
        case SLOT_HASH:
        case SLOT_COMPARE: return true;
        default: return false;
    }
}

bool slot_is_own(const Type *type, const SlotName *slot) {
    SlotKind kind = (SlotKind)slot->kind;
    if (type == &object_type) {
        return object_has(kind);
    }
    bool is_attribute_change = kind == SLOT_SETATTR || kind == SLOT_DELATTR;
    if ((kind == SLOT_GETATTRIBUTE && type->base == &object_type) ||
        (is_attribute_change && type == &BaseException_type)) {
        return true;  // what CPython's types repeat although object has it counts in the order of an MRO
    }
    AnyFunction function = slot_function(type->slots, kind);
    if (function == NULL || (type->base != NULL && slot_function(type->base->slots, kind) == function)) {
        return false;
    }
    unsigned mask = operator_mask(type->slots, kind);
    return mask == 0 || ((mask >> slot->op) & 1) != 0;
}

// Calls
// -------------------------------------------------------------------------------------------------------------------

bool slot_is_method_in_cpython(const SlotWrapper *wrapper) {
    const Type *owner = wrapper->owner;
    return wrapper->slot->kind == SLOT_GETITEM ? owner == &list_type || owner == &dict_type
           : wrapper->slot->kind == SLOT_CONTAINS
               ? owner == &dict_type || owner == &set_type || owner == &frozenset_type
               : wrapper->slot->kind == SLOT_FORMAT;
}

// CPython checks these through a function that names none: its message begins with a space.
static bool has_unnamed_count(const SlotWrapper *wrapper, size_t high) {
    bool binary = wrapper->slot->kind == SLOT_BINARY || wrapper->slot->kind == SLOT_REFLECTED ||
                  wrapper->slot->kind == SLOT_INPLACE;
    return high == 2 || (binary && wrapper->slot->op == OP_MUL && wrapper->owner->slots->length != NULL);
}

static bool check_count(const SlotWrapper *wrapper, const CallArgs *args, size_t low, size_t high) {
    if (args->keywords != NULL && args->keywords->length > 0) {
        return slot_is_method_in_cpython(wrapper)
                   ? raise_false(&TypeError_type, "%N.%S() takes no keyword arguments", wrapper->owner,
                                 wrapper->slot->name)
                   : raise_false(&TypeError_type, "wrapper %S() takes no keyword arguments", wrapper->slot->name);
    }
    if (args->positional >= low && args->positional <= high) {
        return true;
    }
    if (slot_is_method_in_cpython(wrapper)) {
        return raise_false(&TypeError_type, "%N.%S() takes exactly one argument (%zu given)", wrapper->owner,
                           wrapper->slot->name, args->positional);
    }
    const char *before = has_unnamed_count(wrapper, high) ? " " : "";
    if (low == high) {
        return raise_false(&TypeError_type, "%sexpected %zu argument%s, got %zu", before, low, low == 1 ? "" : "s",
                           args->positional);
    }
    return raise_false(&TypeError_type, "%sexpected at %s %zu argument%s, got %zu", before,
                       args->positional < low ? "least" : "most", args->positional < low ? low : high,
                       (args->positional < low ? low : high) == 1 ? "" : "s", args->positional);
}

static Str *attribute_name(Value name) {
    if (!value_is_instance(name, &str_type)) {
        return raise_null(&TypeError_type, "attribute name must be string, not '%T'", name);
    }
    return str_interned(value_str(name));
}

static Value call_getattribute(const Type *owner, Value self, Value key) {
    Str *name = TRY_PTR(attribute_name(key));
    if (owner->slots->get_attr != NULL) {
        return owner->slots->get_attr(self, name);
    }
    Value found = TRY(object_generic_get_attr(self, name));
    return value_is_undef(found) ? raise_no_attribute(self, name) : found;
}

static Value call_setattr(const Type *owner, Value self, Value key, Value value) {
    Str *name = TRY_PTR(attribute_name(key));
    if (owner == &object_type && value_is_class(self)) {
        return raise_error(&TypeError_type, "can't apply this %s to %T object",
                           value_is_undef(value) ? "__delattr__" : "__setattr__", self);
    }
    TRY_BOOL(owner->slots->set_attr != NULL ? owner->slots->set_attr(self, name, value)
                                            : object_generic_set_attr(self, name, value));
    return VALUE_NONE;
}

static Value call_get(const Type *owner, Value self, const CallArgs *args) {
    Value instance = args->values[0];
    Value class = args->positional > 1 ? args->values[1] : VALUE_NONE;
    if (value_is_none(instance) && (value_is_none(class) || !value_is_class(class))) {
        return raise_error(&TypeError_type, "__get__(None, None) is invalid");
    }
    const Type *type = value_is_class(class) ? value_class(class) : value_type(instance);
    bool through_class = value_is_none(instance) && class.bits != value_from_object(value_type(instance)).bits;
    return owner->slots->descr_get(self, through_class ? VALUE_NULL : instance, type);
}

static Value call_hash(const Type *owner, Value self) {
    int64_t wide;
    if (owner->slots->hash != NULL && number_hash64(self, &wide)) {
        return int_from_i64(wide);
    }
    intptr_t hash = object_identity_hash(self);
    if (owner->slots->hash != NULL) {
        TRY_BOOL(owner->slots->hash(self, &hash));
    }
    return int_from_i64(hash);
}

static Value call_compare(const Type *owner, CompareOp op, Value self, Value other) {
    return owner->slots->compare != NULL ? owner->slots->compare(op, self, other)
                                         : object_default_compare(op, self, other);
}

static Value call_str(const Type *owner, Value self) {
    if (owner == &object_type) {
        return object_repr(self);
    }
    return owner->slots->str != NULL ? owner->slots->str(self) : owner->slots->repr(self);
}

// The operator leaves a factor that is no index to the other operand; the method refuses it.
static Value checked_repeat(const SlotWrapper *wrapper, Value result, Value factor) {
    bool sequence = wrapper->slot->op == OP_MUL && wrapper->owner->slots->length != NULL;
    if (sequence && !value_is_raised(result) && value_same(result, VALUE_NOT_IMPLEMENTED)) {
        return raise_error(&TypeError_type, "'%T' object cannot be interpreted as an integer", factor);
    }
    return result;
}

static Value call_inplace(const SlotWrapper *wrapper, Value self, Value other) {
    Value result = wrapper->owner->slots->inplace((BinaryOp)wrapper->slot->op, self, other);
    return checked_repeat(wrapper, result, other);
}

static Value call_binary(const SlotWrapper *wrapper, Value self, const CallArgs *args) {
    BinaryOp op = (BinaryOp)wrapper->slot->op;
    TRY_BOOL(check_count(wrapper, args, 1, op == OP_POW ? 2 : 1));
    Value other = args->values[0];
    bool reflected = wrapper->slot->kind == SLOT_REFLECTED;
    if (args->positional == 2 && !value_is_none(args->values[1])) {
        bool ints = type_native_base(wrapper->owner) == &int_type;
        if (ints && (value_is_undef(int_from_value(other)) || value_is_undef(int_from_value(args->values[1])))) {
            return VALUE_NOT_IMPLEMENTED;
        }
        return reflected ? object_power_modulo(other, self, args->values[1])
                         : object_power_modulo(self, other, args->values[1]);
    }
    Value result =
        reflected ? wrapper->owner->slots->binary(op, other, self) : wrapper->owner->slots->binary(op, self, other);
    return checked_repeat(wrapper, result, other);
}

static Value call_format(const Type *owner, Value self, Value spec) {
    if (!value_is_instance(spec, &str_type)) {
        return raise_error(&TypeError_type, "__format__() argument must be str, not %T", spec);
    }
    bool through_str = value_str(spec)->length == 0 && value_type(self)->info != NULL;
    return through_str ? object_str(self) : owner->slots->format(self, value_str(spec));
}

static Value none_if(bool done) { return done ? VALUE_NONE : RAISED; }

static Value call_without_arguments(const SlotWrapper *wrapper, Value self) {
    const Slots *slots = wrapper->owner->slots;
    switch ((SlotKind)wrapper->slot->kind) {
        case SLOT_REPR: return slots->repr != NULL ? slots->repr(self) : object_default_repr(self);
        case SLOT_STR: return call_str(wrapper->owner, self);
        case SLOT_HASH: return call_hash(wrapper->owner, self);
        case SLOT_BOOL: return slots->truth(self);
        case SLOT_LEN: return slots->length(self);
        case SLOT_ITER: return slots->iter(self);
        case SLOT_NEXT: return call_next(slots->next, self);
        default: return slots->unary((UnaryOp)wrapper->slot->op, self);
    }
}

static Value call_with_one(const SlotWrapper *wrapper, Value self, Value argument) {
    const Type *owner = wrapper->owner;
    switch ((SlotKind)wrapper->slot->kind) {
        case SLOT_GETATTRIBUTE: return call_getattribute(owner, self, argument);
        case SLOT_DELATTR: return call_setattr(owner, self, argument, VALUE_UNDEF);
        case SLOT_DELETE: return none_if(owner->slots->descr_set(self, argument, VALUE_UNDEF));
        case SLOT_FORMAT: return call_format(owner, self, argument);
        case SLOT_GETITEM: return owner->slots->get_item(self, argument);
        case SLOT_DELITEM: return none_if(owner->slots->set_item(self, argument, VALUE_UNDEF));
        case SLOT_CONTAINS: return owner->slots->contains(self, argument);
        case SLOT_COMPARE: return call_compare(owner, (CompareOp)wrapper->slot->op, self, argument);
        default: return call_inplace(wrapper, self, argument);
    }
}

static Value call_with_two(const SlotWrapper *wrapper, Value self, const Value *arguments) {
    const Slots *slots = wrapper->owner->slots;
    switch ((SlotKind)wrapper->slot->kind) {
        case SLOT_SETATTR: return call_setattr(wrapper->owner, self, arguments[0], arguments[1]);
        case SLOT_SET: return none_if(slots->descr_set(self, arguments[0], arguments[1]));
        default: return none_if(slots->set_item(self, arguments[0], arguments[1]));
    }
}

Value slot_call(const SlotWrapper *wrapper, Value self, const CallArgs *args) {
    switch ((SlotKind)wrapper->slot->kind) {
        case SLOT_CALL: return wrapper->owner->slots->call(self, args);
        case SLOT_BINARY:
        case SLOT_REFLECTED: return call_binary(wrapper, self, args);
        case SLOT_GET: TRY_BOOL(check_count(wrapper, args, 1, 2)); return call_get(wrapper->owner, self, args);
        case SLOT_REPR:
        case SLOT_STR:
        case SLOT_HASH:
        case SLOT_BOOL:
        case SLOT_LEN:
        case SLOT_ITER:
        case SLOT_NEXT:
        case SLOT_UNARY: TRY_BOOL(check_count(wrapper, args, 0, 0)); return call_without_arguments(wrapper, self);
        case SLOT_SETATTR:
        case SLOT_SET:
        case SLOT_SETITEM:
            TRY_BOOL(check_count(wrapper, args, 2, 2));
            return call_with_two(wrapper, self, args->values);
        default: TRY_BOOL(check_count(wrapper, args, 1, 1)); return call_with_one(wrapper, self, args->values[0]);
    }
}
