// Loops and unpacking. The iteration state is three registers: iterator, UNDEF, UNDEF; or list or tuple, index, UNDEF;
// or, for a range of small ints, the next item, the count of items left, the step.
#include "gen/names.h"
#include "objects/list.h"
#include "objects/range.h"
#include "vm/call.h"
#include "vm/generator.h"
#include "vm/ops.h"

static void set_state(Value *state, Value first, Value second, Value third) {
    state[0] = first;
    state[1] = second;
    state[2] = third;
}

static void begin_range(Value *state, const Range *range) {
    set_state(state, range->start, value_from_small_int(range->count), range->step);
}

Step iteration_begin(Frame *frame, unsigned target, Value iterator) {
    const Type *type = value_type(iterator);
    if (type->slots->next == NULL && !type_overrides(type, SPECIAL_NEXT)) {
        (void)raise_error(&TypeError_type, "iter() returned non-iterator of type '%T'", iterator);
        return STEP_RAISED;
    }
    set_state(frame->registers + target, iterator, VALUE_UNDEF, VALUE_UNDEF);
    return STEP_NEXT;
}

// A generator that the instruction just before made by calling a generator function is known to nobody else.
static void mark_temporary(const Frame *frame, Value iterable) {
    if (value_has_type(iterable, &generator_type)) {
        Generator *generator = (Generator *)value_object(iterable);
        generator->temporary |= generator->origin == frame->code && generator->origin_pc == frame->pc - 1;
    }
}

Step op_get_iter(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value *state = frame->registers + instruction_a(i);
    Value iterable = frame->registers[instruction_b(i)];
    if (value_is_list(iterable) || value_is_tuple(iterable)) {
        set_state(state, iterable, value_from_small_int(0), VALUE_UNDEF);
        return STEP_NEXT;
    }
    if (value_is_range(iterable) && range_is_small(value_range(iterable))) {
        begin_range(state, value_range(iterable));
        return STEP_NEXT;
    }
    const Type *type = value_type(iterable);
    if (type_overrides(type, SPECIAL_ITER)) {
        Function *function = special_function(type, NAME(__iter__));
        if (function != NULL) {
            return call_special(context, function, 1, &iterable, ACTION_ITER, instruction_a(i));
        }
    }
    mark_temporary(frame, iterable);
    Value iterator = TRY_OR(object_iter(iterable), STEP_RAISED);
    set_state(state, iterator, VALUE_UNDEF, VALUE_UNDEF);
    return STEP_NEXT;
}

Step op_close_iter(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value iterator = frame->registers[instruction_a(i)];
    if (!value_has_type(iterator, &generator_type)) {
        return STEP_NEXT;
    }
    Generator *generator = (Generator *)value_object(iterator);
    frame->registers[instruction_a(i)] = VALUE_UNDEF;
    bool closes = generator->temporary && generator->state == GENERATOR_SUSPENDED;
    if (closes && !generator_close(generator)) {
        vm_write_unraisable(NULL, iterator);
    }
    return STEP_NEXT;
}

Step for_iter_value(Frame *frame, Value value) {
    frame->registers[instruction_b(frame_instruction(frame))] = value;
    frame->pc += 1 + (uint32_t)instruction_sj(frame->code->instructions[frame->pc]);
    return STEP_FRAME;
}

Step for_iter_end(Frame *frame) {
    frame->pc++;
    return STEP_FRAME;
}

static Step resume_for(Context *context, Frame *frame, Generator *generator) {
    if (generator->state == GENERATOR_FINISHED) {
        return for_iter_end(frame);
    }
    return generator_enter(context, generator, ACTION_FOR, VALUE_NONE) ? STEP_FRAME : STEP_RAISED;
}

// Lists, tuples and ranges are handled by the dispatch loop.
Step op_for_iter(Context *context, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value iterator = frame->registers[instruction_a(i)];
    const Type *type = value_type(iterator);
    if (type == &generator_type) {
        return resume_for(context, frame, (Generator *)value_object(iterator));
    }
    if (type_overrides(type, SPECIAL_NEXT)) {
        Function *function = special_function(type, NAME(__next__));
        if (function != NULL) {
            return call_special(context, function, 1, &iterator, ACTION_FOR, 0);
        }
    }
    Value item = TRY_OR(object_next(iterator), STEP_RAISED);
    return value_is_stop(item) ? for_iter_end(frame) : for_iter_value(frame, item);
}

// Unpacking
// ---------------------------------------------------------------------------------------------------------------

static Step raise_count(size_t expected, size_t got) {
    if (got > expected) {
        (void)raise_error(&ValueError_type, "too many values to unpack (expected %zu)", expected);
    } else {
        (void)raise_error(&ValueError_type, "not enough values to unpack (expected %zu, got %zu)", expected, got);
    }
    return STEP_RAISED;
}

static bool is_iterable(Value v) {
    const Type *type = value_type(v);
    return type->slots->iter != NULL || type->slots->get_item != NULL || type_overrides(type, SPECIAL_ITER) ||
           type_overrides(type, SPECIAL_GETITEM);
}

static Value unpack_iter(Value iterable) {
    if (!is_iterable(iterable)) {
        return raise_error(&TypeError_type, "cannot unpack non-iterable %T object", iterable);
    }
    return object_iter(iterable);
}

// The registers may be variables, so nothing is written before the count is known to be right.
static Step unpack_iterable(Value *registers, Value iterable, size_t count) {
    Value iterator = TRY_OR(unpack_iter(iterable), STEP_RAISED);
    Tuple *items = TRY_PTR_OR(tuple_new(count), STEP_RAISED);
    for (size_t index = 0; index < count; index++) {
        Value item = TRY_OR(object_next(iterator), STEP_RAISED);
        if (value_is_stop(item)) {
            return raise_count(count, index);
        }
        items->items[index] = item;
    }
    Value rest = TRY_OR(object_next(iterator), STEP_RAISED);
    if (!value_is_stop(rest)) {
        return raise_count(count, count + 1);
    }
    copy_values(registers, items->items, count);
    return STEP_NEXT;
}

Step op_unpack(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    Value *registers = frame->registers + instruction_a(i);
    Value iterable = frame->registers[instruction_b(i)];
    size_t count = instruction_c(i);
    const Value *items;
    size_t length;
    if (value_is_tuple(iterable)) {
        items = value_tuple(iterable)->items;
        length = value_tuple(iterable)->length;
    } else if (value_is_list(iterable)) {
        items = value_list(iterable)->items;
        length = value_list(iterable)->length;
    } else {
        return unpack_iterable(registers, iterable, count);
    }
    if (length != count) {
        return raise_count(count, length);
    }
    copy_values(registers, items, count);
    return STEP_NEXT;
}

Step op_unpack_ex(Context *context UNUSED, Frame *frame, Instruction i, uint32_t ext UNUSED) {
    size_t before = instruction_c(i);
    size_t after = instruction_bx(frame_instruction(frame));
    Value *registers = frame->registers + instruction_a(i);
    Value iterator = TRY_OR(unpack_iter(frame->registers[instruction_b(i)]), STEP_RAISED);
    Value all = TRY_OR(list_from_iterable(iterator), STEP_RAISED);
    List *list = value_list(all);
    if (list->length < before + after) {
        (void)raise_error(&ValueError_type, "not enough values to unpack (expected at least %zu, got %zu)",
                          before + after, list->length);
        return STEP_RAISED;
    }
    size_t rest = list->length - before - after;
    List *middle = TRY_PTR_OR(list_from(list->items + before, rest), STEP_RAISED);
    copy_values(registers, list->items, before);
    registers[before] = value_from_object(middle);
    copy_values(registers + before + 1, list->items + before + rest, after);
    return STEP_NEXT;
}
