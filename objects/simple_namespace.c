#include "objects/simple_namespace.h"

#include "gen/simple_namespace.h"
#include "heap/gc.h"
#include "objects/dict.h"
#include "objects/shape.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

// What Python sees as the type: a built-in subclass does not show.
static const Type *shown_type(Value self) {
    return value_type(self)->flags & TYPE_HEAP ? value_type(self) : &SimpleNamespace_type;
}

Value simple_namespace_new(const Type *type, Dict *attributes) {
    SimpleNamespace *made = TRY_PTR(type_allocate(type));
    made->attributes = attributes;
    return value_from_object(made);
}

METHOD(SimpleNamespace, __init__) {
    if (args->args_count > 0) {
        return raise_error(&TypeError_type, "no positional arguments expected");
    }
    Dict *attributes = TRY_PTR(instance_dict(value_object(args->self)));
    TRY_BOOL(args->kwargs == NULL || dict_update(attributes, value_from_object(args->kwargs)));
    return VALUE_NONE;
}

METHOD(SimpleNamespace, __reduce__) {
    Value parts[] = {value_from_object(shown_type(args->self)), value_from_object(&tuple_empty),
                     TRY(instance_dict_get(args->self))};
    return value_from_object(TRY_PTR(tuple_from(parts, ARRAY_LENGTH(parts))));
}

GETTER(SimpleNamespace, __dict__) { return instance_dict_get(self); }

static const Str *shown_name(Value self) {
    return shown_type(self) == &SimpleNamespace_type ? NAME(namespace) : value_type(self)->name;
}

static Value repr_of_attributes(Value self) {
    const Dict *attributes = TRY_PTR(instance_dict(value_object(self)));
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_add_str(&builder, shown_name(self));
    str_builder_add_c(&builder, "(");
    uint32_t position = 0;
    Value key, value;
    for (bool first = true; dict_next(attributes, &position, &key, &value); first = false) {
        if (value_is_str(key) && value_str(key)->length > 0) {
            Str *text = TRY_PTR(str_formatted(first ? MESSAGE("%V=%R") : MESSAGE(", %V=%R"), key, value));
            TRY_BOOL(str_builder_add_str(&builder, text));
        }
    }
    str_builder_add_c(&builder, ")");
    return str_builder_finish(&builder);
}

Value simple_namespace_repr(Value self) {
    if (vm_repr_enter(self)) {
        return value_from_object(TRY_PTR(str_format("%S(...)", shown_name(self))));
    }
    Value text = repr_of_attributes(self);
    vm_repr_leave(self);
    return text;
}

Value simple_namespace_compare(CompareOp op, Value self, Value other) {
    if (!value_is_instance(other, &SimpleNamespace_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    return object_rich_compare(op, TRY(instance_dict_get(self)), TRY(instance_dict_get(other)));
}

void simple_namespace_trace(Object *self) { gc_visit_object(((SimpleNamespace *)self)->attributes); }

const Slots SimpleNamespace_slots = {SIMPLE_NAMESPACE_SLOTS};
