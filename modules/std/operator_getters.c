// attrgetter, itemgetter and methodcaller.
#include "gen/operator.h"
#include "heap/gc.h"
#include "modules/std/functools.h"
#include "objects/dict.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

// What to get from the operand: names of attributes, items, or a method's name, arguments and keywords.
typedef struct {
    Object object;
    Tuple *parts;
    Dict *keywords;  // methodcaller
} Getter;

static Getter *as_getter(Value v) { return (Getter *)value_object(v); }

static Value getter_new(Value cls, Value first, const Value *others, size_t count) {
    Tuple *parts = TRY_PTR(tuple_new(count + 1));
    parts->items[0] = first;
    if (count > 0) {
        memcpy(parts->items + 1, others, count * sizeof(Value));
    }
    Getter *self = TRY_PTR(type_allocate((const Type *)value_object(cls)));
    self->parts = parts;
    return value_from_object(self);
}

static Value raise_no_item(Value cls) {
    return raise_error(&TypeError_type, "%S expected 1 argument, got 0", ((const Type *)value_object(cls))->name);
}

METHOD(itemgetter, __new__) {
    if (args->items_count == 0) {
        return raise_no_item(args->cls);
    }
    return getter_new(args->cls, args->items[0], args->items + 1, args->items_count - 1);
}

METHOD(attrgetter, __new__) {
    if (args->attrs_count == 0) {
        return raise_no_item(args->cls);
    }
    Value self = TRY(getter_new(args->cls, args->attrs[0], args->attrs + 1, args->attrs_count - 1));
    const Tuple *parts = as_getter(self)->parts;
    for (size_t i = 0; i < parts->length; i++) {
        if (!value_is_instance(parts->items[i], &str_type)) {
            return raise_error(&TypeError_type, "attribute name must be a string");
        }
    }
    return self;
}

METHOD(methodcaller, __new__) {
    if (args->args_count == 0) {
        return raise_error(&TypeError_type, "methodcaller needs at least one argument, the method name");
    }
    if (!value_is_instance(args->args[0], &str_type)) {
        return raise_error(&TypeError_type, "method name must be a string");
    }
    Value self = TRY(getter_new(args->cls, args->args[0], args->args + 1, args->args_count - 1));
    as_getter(self)->keywords = args->kwargs;
    return self;
}

static Value one_operand(const Type *type, const CallArgs *args) {
    if (args->keywords != NULL && args->keywords->length > 0) {
        return raise_error(&TypeError_type, "%S() takes no keyword arguments", type->name);
    }
    if (args->positional != 1) {
        return raise_error(&TypeError_type, "%S expected 1 argument, got %zu", type->name, args->positional);
    }
    return args->values[0];
}

// "a.b.c" of an object.
static Value dotted_attribute(Value object, const Str *path) {
    size_t start = 0;
    for (size_t end = 0; end <= path->length; end++) {
        if (end == path->length || str_text(path)[end] == '.') {
            Str *name = TRY_PTR(str_intern(str_text(path) + start, end - start));
            object = TRY(object_get_attr(object, name));
            start = end + 1;
        }
    }
    return object;
}

typedef Value GetPart(Value operand, Value part);

static Value get_attribute(Value operand, Value part) { return dotted_attribute(operand, value_str(part)); }

static Value get_parts(Value v, const CallArgs *args, GetPart *get) {
    Value operand = TRY(one_operand(value_type(v), args));
    const Tuple *parts = as_getter(v)->parts;
    if (parts->length == 1) {
        return get(operand, parts->items[0]);
    }
    Tuple *result = TRY_PTR(tuple_new(parts->length));
    for (size_t i = 0; i < parts->length; i++) {
        result->items[i] = TRY(get(operand, parts->items[i]));
    }
    return value_from_object(result);
}

static Value attrgetter_call(Value self, const CallArgs *args) { return get_parts(self, args, get_attribute); }
static Value itemgetter_call(Value self, const CallArgs *args) { return get_parts(self, args, object_get_item); }

static Value methodcaller_call(Value v, const CallArgs *args) {
    const Getter *self = as_getter(v);
    Value operand = TRY(one_operand(value_type(v), args));
    Str *name = TRY_PTR(str_interned(value_str(self->parts->items[0])));
    if (self->keywords == NULL) {
        return vm_call_method(operand, name, self->parts->length - 1, self->parts->items + 1);
    }
    Value method = TRY(object_get_attr(operand, name));
    Value call = TRY(partial_new(method, self->parts->items + 1, self->parts->length - 1, self->keywords));
    return vm_call_values(call, 0, NULL);
}

static Value getter_repr(Value v) {
    const Getter *self = as_getter(v);
    if (vm_repr_enter(v)) {
        return value_from_object(TRY_PTR(str_format("%N(...)", value_type(v))));
    }
    StrBuilder builder;
    str_builder_init(&builder);
    Str *head = str_format("%N(%R", value_type(v), self->parts->items[0]);
    bool ok = head != NULL && str_builder_add_str(&builder, head);
    for (size_t i = 1; ok && i < self->parts->length; i++) {
        Str *text = str_format(", %R", self->parts->items[i]);
        ok = text != NULL && str_builder_add_str(&builder, text);
    }
    uint32_t position = 0;
    Value name, value;
    while (ok && self->keywords != NULL && dict_next(self->keywords, &position, &name, &value)) {
        Str *text = str_format(", %V=%R", name, value);
        ok = text != NULL && str_builder_add_str(&builder, text);
    }
    vm_repr_leave(v);
    TRY_BOOL(ok);
    str_builder_add_c(&builder, ")");
    return str_builder_finish(&builder);
}

static Value getter_reduced(Value v) {
    return tuple_pair(value_from_object(value_type(v)), value_from_object(as_getter(v)->parts));
}

METHOD(attrgetter, __reduce__) { return getter_reduced(args->self); }
METHOD(itemgetter, __reduce__) { return getter_reduced(args->self); }

METHOD(methodcaller, __reduce__) {
    const Getter *self = as_getter(args->self);
    if (self->keywords == NULL || self->keywords->length == 0) {
        return getter_reduced(args->self);
    }
    Value cls = value_from_object(value_type(args->self));
    Value maker = TRY(partial_new(cls, self->parts->items, 1, self->keywords));
    Tuple *rest = TRY_PTR(tuple_from(self->parts->items + 1, self->parts->length - 1));
    return tuple_pair(maker, value_from_object(rest));
}

static void getter_trace(Object *self) {
    gc_visit_object(((Getter *)self)->parts);
    gc_visit_object(((Getter *)self)->keywords);
}

#define GETTER_SLOTS .size = sizeof(Getter), .trace = getter_trace, .repr = getter_repr
const Slots attrgetter_slots = {GETTER_SLOTS, .call = attrgetter_call};
const Slots itemgetter_slots = {GETTER_SLOTS, .call = itemgetter_call};
const Slots methodcaller_slots = {GETTER_SLOTS, .call = methodcaller_call};
