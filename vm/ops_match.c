// Structural pattern matching, and the REPL's display.
#include "gen/names.h"
#include "objects/dict.h"
#include "objects/list.h"
#include "vm/call.h"
#include "vm/ops.h"

Step op_match_kind(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value subject = frame->registers[instruction_b(i)];
    uint16_t flag = instruction_c(i) == 0 ? TYPE_SEQUENCE_PATTERN : TYPE_MAPPING_PATTERN;
    bool matches = (type_flags(value_type(subject)) & flag) != 0;
    return step_store(frame, instruction_a(i), value_from_bool(matches));
}

Step op_get_length(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    size_t length;
    TRY_BOOL_OR(object_length(frame->registers[instruction_b(i)], &length), STEP_RAISED);
    return step_store(frame, instruction_a(i), value_from_small_int((intptr_t)length));
}

// A dict is asked directly; other mappings by get(), so that defaultdict and __missing__ do not make entries up.
static Value mapping_find(Value mapping, Value key, Value missing) {
    if (value_is_dict(mapping)) {
        Value found = TRY(dict_get(value_dict(mapping), key));
        return value_is_undef(found) ? missing : found;
    }
    Value arguments[] = {key, missing};
    return vm_call_method(mapping, NAME(get), 2, arguments);
}

static bool check_duplicate_keys(const Tuple *keys, size_t index) {
    for (size_t other = 0; other < index; other++) {
        bool equal;
        TRY_BOOL_OR(object_equal(keys->items[other], keys->items[index], &equal), false);
        if (equal) {
            return raise_false(&ValueError_type, "mapping pattern checks duplicate key (%R)", keys->items[index]);
        }
    }
    return true;
}

static Value match_keys(Value mapping, const Tuple *keys) {
    Tuple *values = TRY_PTR(tuple_new(keys->length));
    Value missing = value_from_object(TRY_PTR(tuple_new(1)));  // an object that no mapping holds
    for (size_t index = 0; index < keys->length; index++) {
        TRY_BOOL(check_duplicate_keys(keys, index));
        Value found = TRY(mapping_find(mapping, keys->items[index], missing));
        if (value_same(found, missing)) {
            return VALUE_NONE;
        }
        values->items[index] = found;
    }
    return value_from_object(values);
}

Step op_match_keys(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    const Value *registers = frame->registers;
    Value keys = registers[instruction_c(i)];
    return step_store(frame, instruction_a(i), match_keys(registers[instruction_b(i)], value_tuple(keys)));
}

// Class patterns
// ----------------------------------------------------------------------------------------------------------

typedef struct {
    Value subject, cls;
    size_t positional;
    const Tuple *names;  // of keyword sub-patterns
    Tuple *result;       // attributes found so far
    Tuple *seen;         // their names
    size_t count;
} ClassMatch;

// False: raised, or *missing set.
static bool match_attribute(ClassMatch *match, Value name, bool *missing) {
    for (size_t index = 0; index < match->count; index++) {
        if (value_is_str(match->seen->items[index]) &&
            str_equal(value_str(match->seen->items[index]), value_str(name))) {
            return raise_false(&TypeError_type, "%N() got multiple sub-patterns for attribute %R",
                               (const Type *)value_object(match->cls), name);
        }
    }
    Value found = TRY_OR(object_find_attr(match->subject, value_str(name)), false);
    if (value_is_undef(found)) {
        *missing = true;
        return false;
    }
    match->seen->items[match->count] = name;
    match->result->items[match->count++] = found;
    return true;
}

static bool raise_too_many_positional(const ClassMatch *match, size_t allowed) {
    return raise_false(&TypeError_type, "%N() accepts %zu positional sub-pattern%s (%zu given)",
                       (const Type *)value_object(match->cls), allowed, allowed == 1 ? "" : "s", match->positional);
}

static bool match_by_args(ClassMatch *match, Value match_args, bool *missing) {
    if (!value_is_instance(match_args, &tuple_type)) {
        return raise_false(&TypeError_type, "%N.__match_args__ must be a tuple (got %T)",
                           (const Type *)value_object(match->cls), match_args);
    }
    const Tuple *names = value_tuple(match_args);
    if (match->positional > names->length) {
        return raise_too_many_positional(match, names->length);
    }
    for (size_t index = 0; index < match->positional; index++) {
        Value name = names->items[index];
        if (!value_is_str(name)) {
            return raise_false(&TypeError_type, "__match_args__ elements must be strings (got %T)", name);
        }
        TRY_BOOL_OR(match_attribute(match, name, missing), false);
    }
    return true;
}

static bool match_positional(ClassMatch *match, bool *missing) {
    if (match->positional == 0) {
        return true;
    }
    Value match_args = TRY_OR(object_find_attr(match->cls, NAME(__match_args__)), false);
    if (!value_is_undef(match_args)) {
        return match_by_args(match, match_args, missing);
    }
    if (!(type_flags((const Type *)value_object(match->cls)) & TYPE_SELF_PATTERN)) {
        return raise_too_many_positional(match, 0);
    }
    if (match->positional > 1) {
        return raise_too_many_positional(match, 1);
    }
    match->result->items[match->count++] = match->subject;
    return true;
}

static Value match_class(ClassMatch *match) {
    bool is_class = value_is_object(match->cls) && (type_flags(value_object(match->cls)->type) & TYPE_CLASSES);
    if (!is_class) {
        return raise_error(&TypeError_type, "called match pattern must be a class");
    }
    bool is_instance;
    TRY_BOOL(object_is_instance(match->subject, match->cls, &is_instance));
    if (!is_instance) {
        return VALUE_NONE;
    }
    size_t total = match->positional + match->names->length;
    match->result = TRY_PTR(tuple_new(total));
    match->seen = TRY_PTR(tuple_new(total));
    bool missing = false;
    bool found = match_positional(match, &missing);
    for (size_t index = 0; found && index < match->names->length; index++) {
        found = match_attribute(match, match->names->items[index], &missing);
    }
    if (!found) {
        return missing ? VALUE_NONE : RAISED;
    }
    return value_from_object(match->result);
}

Step op_match_class(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Instruction extra = frame_instruction(frame);
    ClassMatch match = {
        .subject = frame->registers[instruction_b(i)],
        .cls = frame->registers[instruction_c(i)],
        .positional = instruction_a(extra),
        .names = value_tuple(frame->code->constants[instruction_bx(extra)]),
    };
    return step_store(frame, instruction_a(i), match_class(&match));
}

Step op_copy_dict_without(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Dict *copy = TRY_PTR_OR(dict_new(), STEP_RAISED);
    TRY_BOOL_OR(dict_update(copy, frame->registers[instruction_b(i)]), STEP_RAISED);
    const Tuple *keys = value_tuple(frame->registers[instruction_c(i)]);
    for (size_t index = 0; index < keys->length; index++) {
        (void)TRY_OR(dict_pop(copy, keys->items[index]), STEP_RAISED);
    }
    frame->registers[instruction_a(i)] = value_from_object(copy);
    return STEP_NEXT;
}

Step op_print_result(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value sys = TRY_OR(vm_import("sys"), STEP_RAISED);
    Value hook = TRY_OR(object_get_attr(sys, NAME(displayhook)), STEP_RAISED);
    (void)TRY_OR(vm_call_1(hook, frame->registers[instruction_a(i)]), STEP_RAISED);
    return STEP_NEXT;
}
