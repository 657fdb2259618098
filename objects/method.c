// Bound methods and the cells of closures.
#include "gen/function.h"
#include "heap/gc.h"
#include "objects/exception.h"
#include "objects/function.h"
#include "objects/native.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

// Methods
// ---------------------------------------------------------------------------------------------------------------

static BoundMethod *as_method(Value v) { return (BoundMethod *)value_object(v); }

static Value bind(const Type *type, Value function, Value self) {
    BoundMethod *method = TRY_PTR(gc_new(type, sizeof(BoundMethod)));
    method->function = function;
    method->self = self;
    return value_from_object(method);
}

Value method_new(Value function, Value self) {
    bool native = value_has_type(function, &native_method_type) || value_has_type(function, &native_function_type);
    return bind(native ? &native_bound_method_type : &method_type, function, self);
}

METHOD(method, __new__) {
    if (!object_is_callable(args->function)) {
        return raise_error(&TypeError_type, "first argument must be callable");
    }
    if (value_is_none(args->instance)) {
        return raise_error(&TypeError_type, "instance must not be None");
    }
    return bind(&method_type, args->function, args->instance);
}

METHOD(method, __reduce__) {
    Value name = TRY(object_get_attr(as_method(args->self)->function, NAME(__name__)));
    Value arguments = TRY(tuple_pair(as_method(args->self)->self, name));
    return tuple_pair(vm_builtin(NAME(getattr)), arguments);
}

GETTER(method, __func__) { return as_method(self)->function; }
GETTER(method, __self__) { return as_method(self)->self; }
GETTER(method, __doc__) { return object_get_attr(as_method(self)->function, NAME(__doc__)); }

// Whatever the method object itself does not have is the function's: __name__, __wrapped__, user attributes.
static Value method_get_attr(Value self, Str *name) {
    if (!value_is_undef(type_lookup(&method_type, name)) && name != NAME(__dict__)) {
        return object_generic_get_attr(self, name);
    }
    return object_get_attr(as_method(self)->function, name);
}

static Value method_call(Value self, const CallArgs *args) {
    return call_with_self(as_method(self)->function, as_method(self)->self, args);
}

static Value native_bound_repr(Value v) {
    const NativeFunction *function = (const NativeFunction *)value_object(as_method(v)->function);
    Value self = as_method(v)->self;
    const char *kind = native_is_slot(function) ? "method-wrapper '%S'" : "built-in method %S";
    Str *named = TRY_PTR(str_formatted(kind, native_name(function)));
    return value_from_object(TRY_PTR(str_format("<%S of %T object at 0x%zx>", named, self, (size_t)self.bits)));
}

static Value method_repr(Value self) {
    const BoundMethod *method = as_method(self);
    Value name = TRY(object_find_attr(method->function, NAME(__qualname__)));
    if (!value_is_instance(name, &str_type)) {
        name = TRY(object_find_attr(method->function, NAME(__name__)));
    }
    Value shown = TRY(object_repr(method->self));
    Str *text = value_is_instance(name, &str_type) ? str_format("<bound method %V of %V>", name, shown)
                                                   : str_format("<bound method ? of %V>", shown);
    return value_from_object(TRY_PTR(text));
}

static Value method_compare(CompareOp op, Value self, Value other) {
    if ((op != OP_EQ && op != OP_NE) || !value_has_type(other, value_type(self))) {
        return VALUE_NOT_IMPLEMENTED;
    }
    bool equal = value_same(as_method(self)->self, as_method(other)->self);
    if (equal) {
        TRY_BOOL(object_equal(as_method(self)->function, as_method(other)->function, &equal));
    }
    return value_from_bool(equal == (op == OP_EQ));
}

static bool method_hash(Value self, intptr_t *hash) {
    TRY_BOOL_OR(object_hash(as_method(self)->function, hash), false);
    *hash ^= object_identity_hash(as_method(self)->self);
    return true;
}

static void method_trace(Object *self) {
    gc_visit(((BoundMethod *)self)->function);
    gc_visit(((BoundMethod *)self)->self);
}

const Slots method_slots = {
    .size = sizeof(BoundMethod),
    .trace = method_trace,
    .call = method_call,
    .repr = method_repr,
    .hash = method_hash,
    .get_attr = method_get_attr,
    .compare = method_compare,
};

const Slots native_bound_method_slots = {
    .size = sizeof(BoundMethod),
    .trace = method_trace,
    .call = method_call,
    .repr = native_bound_repr,
    .hash = method_hash,
    .compare = method_compare,
};

// Cells
// -----------------------------------------------------------------------------------------------------------------

static Cell *as_cell(Value v) { return (Cell *)value_object(v); }

Cell *cell_new(Value contents) {
    Cell *cell = TRY_PTR_OR(gc_new(&cell_type, sizeof(Cell)), NULL);
    cell->contents = contents;
    return cell;
}

METHOD(cell, __new__) { return value_from_object(TRY_PTR(cell_new(args->contents))); }

GETTER(cell, cell_contents) {
    Value contents = as_cell(self)->contents;
    return value_is_undef(contents) ? raise_error(&ValueError_type, "Cell is empty") : contents;
}
SETTER(cell, cell_contents) {
    as_cell(self)->contents = value;
    return true;
}

static Value cell_repr(Value self) {
    Value contents = as_cell(self)->contents;
    Str *text = value_is_undef(contents) ? str_format("<cell at 0x%zx: empty>", (size_t)self.bits)
                                         : str_format("<cell at 0x%zx: %T object at 0x%zx>", (size_t)self.bits,
                                                      contents, (size_t)contents.bits);
    return value_from_object(TRY_PTR(text));
}

static Value cell_compare(CompareOp op, Value self, Value other) {
    if (!value_has_type(other, &cell_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    Value left = as_cell(self)->contents, right = as_cell(other)->contents;
    if (!value_is_undef(left) && !value_is_undef(right)) {
        return object_rich_compare(op, left, right);
    }
    return object_rich_compare(op, value_from_bool(!value_is_undef(left)), value_from_bool(!value_is_undef(right)));
}

static void cell_trace(Object *self) { gc_visit(((Cell *)self)->contents); }

const Slots cell_slots = {.size = sizeof(Cell), .trace = cell_trace, .repr = cell_repr, .compare = cell_compare};
