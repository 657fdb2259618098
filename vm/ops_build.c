// Displays and f-strings.
#include "gen/names.h"
#include "objects/list.h"
#include "objects/poll.h"
#include "objects/set.h"
#include "vm/call.h"
#include "vm/ops.h"

Step op_build_tuple(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    size_t count = instruction_c(i);
    const Tuple *tuple = count == 0 ? &tuple_empty : tuple_from(frame->registers + instruction_b(i), count);
    frame->registers[instruction_a(i)] = value_from_object(TRY_PTR_OR(tuple, STEP_RAISED));
    return STEP_NEXT;
}

Step op_build_list(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    List *list = TRY_PTR_OR(list_from(frame->registers + instruction_b(i), instruction_c(i)), STEP_RAISED);
    frame->registers[instruction_a(i)] = value_from_object(list);
    return STEP_NEXT;
}

Step op_build_set(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Set *set = TRY_PTR_OR(set_new(), STEP_RAISED);
    const Value *items = frame->registers + instruction_b(i);
    for (unsigned index = 0; index < instruction_c(i); index++) {
        TRY_BOOL_OR(set_add(set, items[index]), STEP_RAISED);
    }
    frame->registers[instruction_a(i)] = value_from_object(set);
    return STEP_NEXT;
}

Step op_build_map(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Dict *dict = TRY_PTR_OR(dict_new(), STEP_RAISED);
    const Value *pairs = frame->registers + instruction_b(i);
    for (unsigned index = 0; index < instruction_c(i); index++) {
        TRY_BOOL_OR(dict_set(dict, pairs[2 * index], pairs[2 * index + 1]), STEP_RAISED);
    }
    frame->registers[instruction_a(i)] = value_from_object(dict);
    return STEP_NEXT;
}

Step op_build_string(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    const Value *parts = frame->registers + instruction_b(i);
    StrBuilder builder;
    str_builder_init(&builder);
    for (unsigned index = 0; index < instruction_c(i); index++) {
        str_builder_add_str(&builder, value_str(parts[index]));
    }
    return step_store(frame, instruction_a(i), str_builder_finish(&builder));
}

Step op_list_append(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    List *list = value_list(frame->registers[instruction_a(i)]);
    return step_bool(list_append(list, frame->registers[instruction_b(i)]));
}

static bool is_iterable(Value v) {
    const Type *type = value_type(v);
    return type->slots->iter != NULL || type->slots->get_item != NULL || type_overrides(type, SPECIAL_ITER) ||
           type_overrides(type, SPECIAL_GETITEM);
}

Step op_list_to_tuple(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    const List *list = value_list(frame->registers[instruction_b(i)]);
    const Tuple *tuple = list->length == 0 ? &tuple_empty : tuple_from(list->items, list->length);
    frame->registers[instruction_a(i)] = value_from_object(TRY_PTR_OR(tuple, STEP_RAISED));
    return STEP_NEXT;
}

Step op_set_add(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Set *set = value_set(frame->registers[instruction_a(i)]);
    return step_bool(set_add(set, frame->registers[instruction_b(i)]));
}

Step op_set_update(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Set *set = value_set(frame->registers[instruction_a(i)]);
    return step_bool(set_update(set, frame->registers[instruction_b(i)]));
}

Step op_map_add(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    const Value *registers = frame->registers;
    Dict *dict = value_dict(registers[instruction_a(i)]);
    return step_bool(dict_set(dict, registers[instruction_b(i)], registers[instruction_c(i)]));
}

// Has keys(); *keys is VALUE_UNDEF if not.
static bool mapping_keys(Value mapping, Value *keys) {
    Value method = TRY_OR(object_find_attr(mapping, NAME(keys)), false);
    *keys = VALUE_UNDEF;
    if (!value_is_undef(method)) {
        *keys = TRY_OR(vm_call_values(method, 0, NULL), false);
    }
    return true;
}

Step op_map_update(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Dict *dict = value_dict(frame->registers[instruction_a(i)]);
    Value mapping = frame->registers[instruction_b(i)];
    bool merged = dict_merge(dict, mapping);
    if (!merged && error_matches(&AttributeError_type)) {
        error_clear();
        (void)raise_error(&TypeError_type, "'%T' object is not a mapping", mapping);
    }
    return step_bool(merged);
}

// How CPython names a callable in messages about ** arguments: module.qualname() unless it is a builtin.
static Value callable_text(Value callable) {
    Value name = TRY(object_find_attr(callable, NAME(__qualname__)));
    Value module = TRY(object_find_attr(callable, NAME(__module__)));
    Str *text;
    if (value_is_undef(name) || !value_is_str(name)) {
        return object_str(callable);
    }
    if (value_is_str(module) && !str_equal(value_str(module), NAME(builtins))) {
        text = str_format("%V.%V()", module, name);
    } else {
        text = str_format("%V()", name);
    }
    return value_from_object(TRY_PTR(text));
}

// The callable if the list in register `reg` becomes the arguments of a call right after this instruction, as that of a
// lone star does; VALUE_UNDEF otherwise. Only for messages.
static Value starred_callable(const Frame *frame, unsigned reg) {
    Instruction next = frame->code->instructions[frame->pc];
    bool calls = instruction_opcode(next) == OPCODE_CALL_EX && instruction_a(next) + 1 == reg;
    return calls ? frame->registers[instruction_a(next)] : VALUE_UNDEF;
}

static Step raise_not_starrable(const Frame *frame, unsigned reg, Value iterable) {
    Value callable = starred_callable(frame, reg);
    if (value_is_undef(callable)) {
        (void)raise_error(&TypeError_type, "Value after * must be an iterable, not %T", iterable);
        return STEP_RAISED;
    }
    Value text = TRY_OR(callable_text(callable), STEP_RAISED);
    (void)raise_error(&TypeError_type, "%V argument after * must be an iterable, not %T", text, iterable);
    return STEP_RAISED;
}

Step op_list_extend(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    List *list = value_list(frame->registers[instruction_a(i)]);
    Value iterable = frame->registers[instruction_b(i)];
    if (!is_iterable(iterable)) {
        return raise_not_starrable(frame, instruction_a(i), iterable);
    }
    return step_bool(list_extend(list, iterable));
}

static bool merge_one(Dict *dict, Value key, Value value, Value callable) {
    Value old = TRY_OR(dict_get(dict, key), false);
    if (!value_is_undef(old)) {
        Value text = TRY_OR(callable_text(callable), false);
        return raise_false(&TypeError_type, "%V got multiple values for keyword argument '%V'", text, key);
    }
    return dict_set(dict, key, value);  // the call says if the key is no string
}

static bool merge_dict(Dict *dict, const Dict *other, Value callable) {
    uint32_t position = 0;
    Value key;
    Value value;
    while (dict_next(other, &position, &key, &value)) {
        TRY_BOOL_OR(merge_one(dict, key, value, callable) && poll_quietly_at(position), false);
    }
    return true;
}

static bool merge_mapping(Dict *dict, Value mapping, Value callable) {
    Value keys;
    TRY_BOOL_OR(mapping_keys(mapping, &keys), false);
    if (value_is_undef(keys)) {
        Value text = TRY_OR(callable_text(callable), false);
        return raise_false(&TypeError_type, "%V argument after ** must be a mapping, not %T", text, mapping);
    }
    Value iterator = TRY_OR(dict_iterate_keys(mapping, keys), false);
    for (;;) {
        Value key = TRY_OR(object_next(iterator), false);
        if (value_is_stop(key)) {
            return true;
        }
        Value value = TRY_OR(object_get_item(mapping, key), false);
        TRY_BOOL_OR(merge_one(dict, key, value, callable), false);
    }
}

Step op_map_merge(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Dict *dict = value_dict(frame->registers[instruction_a(i)]);
    Value mapping = frame->registers[instruction_b(i)];
    Value callable = frame->registers[instruction_c(i)];
    if (dict_is_copied_as_it_is(mapping)) {
        return step_bool(merge_dict(dict, value_dict(mapping), callable));
    }
    return step_bool(merge_mapping(dict, mapping, callable));
}

static Value convert(Value value, unsigned conversion) {
    switch (conversion) {
        case 1: return object_str(value);
        case 2: return object_repr(value);
        case 3: return object_ascii(value);
        default: return value;
    }
}

Step op_format(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    enum {
        CONVERSION_BITS = 3,
        HAS_SPECIFICATION = 4
    };
    unsigned how = instruction_c(i);
    const Value *operands = frame->registers + instruction_b(i);
    Value value = TRY_OR(convert(operands[0], how & CONVERSION_BITS), STEP_RAISED);
    if (how & HAS_SPECIFICATION) {
        return step_store(frame, instruction_a(i), object_format(value, value_str(operands[1])));
    }
    if (value_is_str(value)) {
        return step_store(frame, instruction_a(i), value);
    }
    return step_store(frame, instruction_a(i), object_format(value, (Str *)(uintptr_t)&str_empty));
}
