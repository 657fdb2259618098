// Attribute access beyond the lookup cache's direct hits.
#include "gen/names.h"
#include "objects/lookup.h"
#include "objects/property.h"
#include "vm/call.h"
#include "vm/ops.h"

// A frame for a function that computes an attribute. If the type has __getattr__, an AttributeError goes there.
static Step call_getter(Context *context, Function *function, size_t count, const Value *arguments, unsigned target,
                        Str *name) {
    Value self = count == 3 ? arguments[1] : arguments[0];
    if (!type_overrides(value_type(self), SPECIAL_GETATTR)) {
        return call_special(context, function, count, arguments, ACTION_STORE, target);
    }
    Value values[4];
    copy_values(values + 1, arguments, count);
    Call call = {
        .callable = value_from_object(function),
        .values = values + 1,
        .positional = count,
        .action = ACTION_GETATTRIBUTE,
        .target = target,
        .operand = TRY_OR(tuple_pair(self, value_from_object(name)), STEP_RAISED),
    };
    return call_begin(context, &call);
}

Step get_attr_fallback(Context *context, unsigned target, Value object_and_name) {
    const Value *pair = value_tuple(object_and_name)->items;
    Function *function = special_function(value_type(pair[0]), NAME(__getattr__));
    if (function == NULL) {
        return STEP_RAISED;
    }
    error_clear();
    return call_special(context, function, 2, pair, ACTION_STORE, target);
}

static Step protocol_get_attr(Frame *frame, Value self, Str *name, unsigned target) {
    return step_store(frame, target, object_get_attr(self, name));
}

static Step get_descriptor(Context *context, Frame *frame, Value self, Str *name, unsigned target, Value descriptor) {
    if (value_has_type(descriptor, &property_type)) {
        Value getter = ((Property *)value_object(descriptor))->get;
        if (value_has_type(getter, &function_type)) {
            return call_getter(context, (Function *)value_object(getter), 1, &self, target, name);
        }
        return protocol_get_attr(frame, self, name, target);
    }
    const Type *type = value_type(descriptor);
    Function *function = type_overrides(type, SPECIAL_GET) ? special_function(type, NAME(__get__)) : NULL;
    if (function == NULL) {
        return protocol_get_attr(frame, self, name, target);
    }
    Value arguments[] = {descriptor, self, value_from_object(value_type(self))};
    return call_getter(context, function, 3, arguments, target, name);
}

static Step get_custom(Context *context, Frame *frame, Value self, Str *name, unsigned target) {
    const Type *type = value_type(self);
    Function *function =
        type_overrides(type, SPECIAL_GETATTRIBUTE) ? special_function(type, NAME(__getattribute__)) : NULL;
    if (function == NULL) {
        return protocol_get_attr(frame, self, name, target);
    }
    Value arguments[] = {self, value_from_object(name)};
    return call_getter(context, function, 2, arguments, target, name);
}

static Step get_missing(Context *context, Frame *frame, Value self, Str *name, unsigned target) {
    const Type *type = value_type(self);
    Function *function = type_overrides(type, SPECIAL_GETATTR) ? special_function(type, NAME(__getattr__)) : NULL;
    if (function == NULL) {
        return protocol_get_attr(frame, self, name, target);
    }
    Value arguments[] = {self, value_from_object(name)};
    return call_special(context, function, 2, arguments, ACTION_STORE, target);
}

// A cached location that can be read without running Python; VALUE_UNDEF if this is none.
static Value read_location(Value self, const Str *name, const LookupEntry *entry) {
    Object *object = value_object(self);
    switch (entry->kind) {
        case LOOKUP_INLINE_SLOT: return *(Value *)((char *)object + entry->index);
        case LOOKUP_MEMBER_SLOT: {
            Value value = *(Value *)((char *)object + entry->index);
            return value_is_null(value) ? VALUE_UNDEF : value;
        }
        case LOOKUP_OVERFLOW_SLOT: return instance_attrs(object)->overflow[entry->index];
        case LOOKUP_DICT: return instance_get(object, name);
        case LOOKUP_CLASS_VALUE: return entry->value;
        case LOOKUP_MODULE_ENTRY: return lookup_module_entry(self, entry);
        default: return VALUE_UNDEF;
    }
}

static Step get_attr(Context *context, Frame *frame, Value self, Str *name, unsigned target) {
    const LookupEntry *entry = lookup_attr(self, name);
    Value found = read_location(self, name, entry);
    if (!value_is_undef(found)) {
        frame->registers[target] = found;
        return STEP_NEXT;
    }
    switch (entry->kind) {
        case LOOKUP_METHOD:
            if (value_has_type(entry->value, &function_type)) {
                return step_store(frame, target, method_new(entry->value, self));
            }
            return protocol_get_attr(frame, self, name, target);
        case LOOKUP_DESCRIPTOR:
        case LOOKUP_DATA_DESCRIPTOR: return get_descriptor(context, frame, self, name, target, entry->value);
        case LOOKUP_CUSTOM: return get_custom(context, frame, self, name, target);
        case LOOKUP_MISSING: return get_missing(context, frame, self, name, target);
        default: return protocol_get_attr(frame, self, name, target);
    }
}

Step op_get_attr(Context *context, Frame *frame, Instruction i, uint32_t ext) {
    return get_attr(context, frame, frame->registers[instruction_b(i)], constant_name_c(frame, i, ext),
                    instruction_a(i));
}

Step op_load_method(Context *context, Frame *frame, Instruction i, uint32_t ext) {
    Value *window = frame->registers + instruction_a(i);
    Value self = frame->registers[instruction_b(i)];
    Str *name = constant_name_c(frame, i, ext);
    const LookupEntry *entry = lookup_attr(self, name);
    if (entry->kind == LOOKUP_METHOD) {
        window[0] = entry->value;
        window[1] = self;
        return STEP_NEXT;
    }
    window[1] = VALUE_UNDEF;
    return get_attr(context, frame, self, name, instruction_a(i));
}

static Step set_property(Context *context, Value self, Value descriptor, Value value, bool *done) {
    Value setter = ((Property *)value_object(descriptor))->set;
    if (!value_has_type(setter, &function_type)) {
        return STEP_NEXT;
    }
    *done = true;
    Value arguments[] = {self, value};
    return call_special(context, (Function *)value_object(setter), 2, arguments, ACTION_DISCARD, 0);
}

Step op_set_attr(Context *context, Frame *frame, Instruction i, uint32_t ext) {
    Value self = frame->registers[instruction_a(i)];
    Value value = frame->registers[instruction_b(i)];
    Str *name = constant_name_c(frame, i, ext);
    if (lookup_set_attr(self, name, value)) {
        return STEP_NEXT;
    }
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_SETATTR)) {
        Function *function = special_function(type, NAME(__setattr__));
        if (function != NULL) {
            Value arguments[] = {self, value_from_object(name), value};
            return call_special(context, function, 3, arguments, ACTION_DISCARD, 0);
        }
    } else {
        const LookupEntry *entry = lookup_attr(self, name);
        if (entry->kind == LOOKUP_DATA_DESCRIPTOR && value_has_type(entry->value, &property_type)) {
            bool done = false;
            Step step = set_property(context, self, entry->value, value, &done);
            if (done) {
                return step;
            }
        }
    }
    return step_bool(object_set_attr(self, name, value));
}

Step op_delete_attr(Context *context, Frame *frame, Instruction i, uint32_t ext) {
    Value self = frame->registers[instruction_a(i)];
    Str *name = constant_name_c(frame, i, ext);
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_DELATTR)) {
        Function *function = special_function(type, NAME(__delattr__));
        if (function != NULL) {
            Value arguments[] = {self, value_from_object(name)};
            return call_special(context, function, 2, arguments, ACTION_DISCARD, 0);
        }
    }
    return step_bool(object_set_attr(self, name, VALUE_UNDEF));
}

DECLARE_NAME(__enter__)
DECLARE_NAME(__exit__)
DECLARE_NAME(__aenter__)
DECLARE_NAME(__aexit__)

Step op_load_special(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    static const Str *const names[] = {NAME_CONSTANT(__enter__), NAME_CONSTANT(__exit__), NAME_CONSTANT(__aenter__),
                                       NAME_CONSTANT(__aexit__)};
    unsigned which = instruction_c(i);
    Value *window = frame->registers + instruction_a(i);
    Value self = frame->registers[instruction_b(i)];
    Value found = special_lookup(value_type(self), names[which]);
    if (value_is_undef(found)) {
        (void)raise_error(&TypeError_type, "'%T' object does not support the %scontext manager protocol%s", self,
                          which >= 2 ? "asynchronous " : "",
                          which == 1   ? " (missed __exit__ method)"
                          : which == 3 ? " (missed __aexit__ method)"
                                       : "");
        return STEP_RAISED;
    }
    bool takes_self = type_flags(value_type(found)) & TYPE_METHOD;
    if (!takes_self) {
        found = TRY_OR(special_bind(found, self), STEP_RAISED);
    }
    window[0] = found;
    window[1] = takes_self ? self : VALUE_UNDEF;
    return STEP_NEXT;
}
