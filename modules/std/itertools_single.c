// itertools over one iterable: count, cycle, repeat, islice, starmap, accumulate, pairwise, batched and those that
// choose items by a predicate.
#include "gen/itertools.h"
#include "heap/gc.h"
#include "modules/std/itertools_parts.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/poll.h"
#include "objects/str.h"

// A function and the iterator that it is applied to; several iterators need no more.
typedef struct {
    Object object;
    Value function;
    Value iterator;
    bool passed;  // dropwhile: the first item to keep was found; takewhile: the end was found
} FunctionIterator;

static FunctionIterator *as_function_iterator(Value v) { return (FunctionIterator *)value_object(v); }

static Value function_iterator_new(Value cls, Value function, Value iterable) {
    Value iterator = TRY(object_iter(iterable));
    FunctionIterator *self = TRY_PTR(type_allocate(itertools_class(cls)));
    self->function = function;
    self->iterator = iterator;
    return value_from_object(self);
}

static void function_iterator_trace(Object *self) {
    gc_visit(((FunctionIterator *)self)->function);
    gc_visit(((FunctionIterator *)self)->iterator);
}

#define FUNCTION_ITERATOR_SLOTS \
    .size = sizeof(FunctionIterator), .trace = function_iterator_trace, .iter = itertools_iter

METHOD(takewhile, __new__) { return function_iterator_new(args->cls, args->predicate, args->iterable); }
METHOD(dropwhile, __new__) { return function_iterator_new(args->cls, args->predicate, args->iterable); }
METHOD(filterfalse, __new__) { return function_iterator_new(args->cls, args->function, args->iterable); }
METHOD(starmap, __new__) { return function_iterator_new(args->cls, args->function, args->iterable); }

static bool test(Value predicate, Value item, bool *result) {
    return object_truth(value_is_none(predicate) ? item : TRY_OR(vm_call_1(predicate, item), false), result);
}

static Value takewhile_next(Value v) {
    FunctionIterator *self = as_function_iterator(v);
    Value item = self->passed ? STOP : TRY(object_next(self->iterator));
    if (value_is_stop(item)) {
        return STOP;
    }
    bool wanted;
    TRY_BOOL(object_truth(TRY(vm_call_1(self->function, item)), &wanted));
    self->passed = !wanted;
    return wanted ? item : STOP;
}

static Value dropwhile_next(Value v) {
    FunctionIterator *self = as_function_iterator(v);
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(self->iterator));
        if (self->passed || value_is_stop(item)) {
            return item;
        }
        bool dropped;
        TRY_BOOL(object_truth(TRY(vm_call_1(self->function, item)), &dropped));
        if (!dropped) {
            self->passed = true;
            return item;
        }
        TRY_BOOL(poll_at(i));
    }
}

static Value filterfalse_next(Value v) {
    FunctionIterator *self = as_function_iterator(v);
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(self->iterator));
        if (value_is_stop(item)) {
            return STOP;
        }
        bool truth;
        TRY_BOOL(test(self->function, item, &truth));
        if (!truth) {
            return item;
        }
        TRY_BOOL(poll_at(i));
    }
}

static Value starmap_next(Value v) {
    FunctionIterator *self = as_function_iterator(v);
    Value item = TRY(object_next(self->iterator));
    if (value_is_stop(item)) {
        return STOP;
    }
    Value arguments = TRY(tuple_from_iterable(item));
    return vm_call_values(self->function, value_tuple(arguments)->length, value_tuple(arguments)->items);
}

const Slots takewhile_slots = {FUNCTION_ITERATOR_SLOTS, .next = takewhile_next};
const Slots dropwhile_slots = {FUNCTION_ITERATOR_SLOTS, .next = dropwhile_next};
const Slots filterfalse_slots = {FUNCTION_ITERATOR_SLOTS, .next = filterfalse_next};
const Slots starmap_slots = {FUNCTION_ITERATOR_SLOTS, .next = starmap_next};

// (function, iterator); compress has the data where others have the function.
static Value function_iterator_reduced(Value v, bool with_state) {
    const FunctionIterator *self = as_function_iterator(v);
    Value arguments = TRY(tuple_pair(self->function, self->iterator));
    return itertools_reduced(v, value_tuple(arguments), with_state ? value_from_small_int(self->passed) : VALUE_UNDEF);
}

METHOD(takewhile, __reduce__) { return function_iterator_reduced(args->self, true); }
METHOD(dropwhile, __reduce__) { return function_iterator_reduced(args->self, true); }
METHOD(filterfalse, __reduce__) { return function_iterator_reduced(args->self, false); }
METHOD(starmap, __reduce__) { return function_iterator_reduced(args->self, false); }
METHOD(compress, __reduce__) { return function_iterator_reduced(args->self, false); }

static Value function_iterator_set_state(Value v, Value state) {
    TRY_BOOL(itertools_warn());
    bool passed;
    TRY_BOOL(object_truth(state, &passed));
    as_function_iterator(v)->passed = passed;
    return VALUE_NONE;
}

METHOD(takewhile, __setstate__) { return function_iterator_set_state(args->self, args->state); }
METHOD(dropwhile, __setstate__) { return function_iterator_set_state(args->self, args->state); }

// compress
// --------------------------------------------------------------------------------------------------------------

METHOD(compress, __new__) {
    Value data = TRY(object_iter(args->data));
    return function_iterator_new(args->cls, data, args->selectors);
}

static Value compress_next(Value v) {
    FunctionIterator *self = as_function_iterator(v);
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(self->function));
        Value selector = value_is_stop(item) ? STOP : TRY(object_next(self->iterator));
        if (value_is_stop(selector)) {
            return STOP;
        }
        bool wanted;
        TRY_BOOL(object_truth(selector, &wanted));
        if (wanted) {
            return item;
        }
        TRY_BOOL(poll_at(i));
    }
}

const Slots compress_slots = {FUNCTION_ITERATOR_SLOTS, .next = compress_next};

// pairwise
// --------------------------------------------------------------------------------------------------------------

METHOD(pairwise, __new__) { return function_iterator_new(args->cls, VALUE_NULL, args->iterable); }

static Value pairwise_next(Value v) {
    FunctionIterator *self = as_function_iterator(v);
    if (value_is_null(self->function)) {  // holds the item before
        Value first = TRY(object_next(self->iterator));
        if (value_is_stop(first)) {
            return STOP;
        }
        self->function = first;
    }
    Value item = TRY(object_next(self->iterator));
    if (value_is_stop(item)) {
        return STOP;
    }
    Value pair = TRY(tuple_pair(self->function, item));
    self->function = item;
    return pair;
}

const Slots pairwise_slots = {FUNCTION_ITERATOR_SLOTS, .next = pairwise_next};

// count
// -----------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Value next, step;
} Count;

static bool is_number(Value v) {
    return value_is_float(v) || !value_is_undef(type_lookup(value_type(v), NAME(__index__))) ||
           !value_is_undef(type_lookup(value_type(v), NAME(__float__))) ||
           !value_is_undef(type_lookup(value_type(v), NAME(__complex__)));
}

METHOD(count, __new__) {
    if (!is_number(args->start) || !is_number(args->step)) {
        return raise_error(&TypeError_type, "a number is required");
    }
    Count *self = TRY_PTR(type_allocate(itertools_class(args->cls)));
    self->next = value_is_bool(args->start) ? int_from_value(args->start) : args->start;
    self->step = value_is_bool(args->step) ? int_from_value(args->step) : args->step;
    return value_from_object(self);
}

static Value count_next(Value v) {
    Count *self = (Count *)value_object(v);
    Value number = self->next;
    self->next = TRY(object_binary(OP_ADD, number, self->step));
    return number;
}

static Value count_repr(Value v) {
    const Count *self = (Count *)value_object(v);
    const Str *name = value_type(v)->name;
    bool plain = value_same(self->step, value_from_small_int(1));
    Str *text = plain ? str_format("%S(%R)", name, self->next) : str_format("%S(%R, %R)", name, self->next, self->step);
    return value_from_object(TRY_PTR(text));
}

METHOD(count, __reduce__) {
    const Count *self = (Count *)value_object(args->self);
    bool plain = value_same(self->step, value_from_small_int(1)) && value_is_small_int(self->next);
    Value parts[] = {self->next, self->step};
    return itertools_reduced(args->self, TRY_PTR(tuple_from(parts, plain ? 1 : 2)), VALUE_UNDEF);
}

static void count_trace(Object *self) {
    gc_visit(((Count *)self)->next);
    gc_visit(((Count *)self)->step);
}

const Slots count_slots = {
    .size = sizeof(Count), .trace = count_trace, .repr = count_repr, .iter = itertools_iter, .next = count_next};

// cycle
// -----------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Value iterator;  // VALUE_NULL in later rounds
    List *seen;
    size_t index;
    bool complete;  // `seen` has all items already, though `iterator` still gives the rest of a round
} Cycle;

METHOD(cycle, __new__) {
    Value iterator = TRY(object_iter(args->iterable));
    List *seen = TRY_PTR(list_new(0));
    Cycle *self = TRY_PTR(type_allocate(itertools_class(args->cls)));
    self->iterator = iterator;
    self->seen = seen;
    return value_from_object(self);
}

static Value cycle_next(Value v) {
    Cycle *self = (Cycle *)value_object(v);
    if (!value_is_null(self->iterator)) {
        Value item = TRY(object_next(self->iterator));
        if (!value_is_stop(item)) {
            TRY_BOOL(self->complete || list_append(self->seen, item));
            return item;
        }
        self->iterator = VALUE_NULL;
    }
    if (self->seen->length == 0) {
        return STOP;
    }
    self->index = self->index < self->seen->length ? self->index : 0;  // the list may be a caller's, which shrinks
    Value item = self->seen->items[self->index++];
    self->index = self->index < self->seen->length ? self->index : 0;
    return item;
}

METHOD(cycle, __reduce__) {
    const Cycle *self = (Cycle *)value_object(args->self);
    bool later = value_is_null(self->iterator);
    Value rest = self->iterator;
    if (later) {
        size_t count = self->seen->length;
        size_t from = MIN(self->index, count);
        List *left = TRY_PTR(list_from(self->seen->items + from, count - from));
        rest = TRY(object_iter(value_from_object(left)));
    }
    List *seen = TRY_PTR(list_from(self->seen->items, self->seen->length));
    Value state = TRY(tuple_pair(value_from_object(seen), value_from_bool(later || self->complete)));
    return itertools_reduced(args->self, TRY_PTR(tuple_from(&rest, 1)), state);
}

METHOD(cycle, __setstate__) {
    const Tuple *state = TRY_PTR(itertools_state(args->state, 2, 2));
    if (!value_is_instance(state->items[0], &list_type)) {
        return raise_error(&TypeError_type, "argument 1 must be list, not %T", state->items[0]);
    }
    intptr_t complete;
    TRY_BOOL(object_to_intptr(state->items[1], &complete));
    Cycle *self = (Cycle *)value_object(args->self);
    self->seen = (List *)value_object(state->items[0]);
    self->complete = complete != 0;
    self->index = 0;
    return VALUE_NONE;
}

static void cycle_trace(Object *self) {
    gc_visit(((Cycle *)self)->iterator);
    gc_visit_object(((Cycle *)self)->seen);
}

const Slots cycle_slots = {.size = sizeof(Cycle), .trace = cycle_trace, .iter = itertools_iter, .next = cycle_next};

// repeat
// ----------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Value item;
    intptr_t remaining;  // -1: endless
} Repeat;

METHOD(repeat, __new__) {
    intptr_t times = -1;
    if (!value_is_undef(args->times)) {
        TRY_BOOL(object_to_intptr(args->times, &times));
        times = MAX(times, 0);
    }
    Repeat *self = TRY_PTR(type_allocate(itertools_class(args->cls)));
    self->item = args->object;
    self->remaining = times;
    return value_from_object(self);
}

METHOD(repeat, __length_hint__) {
    intptr_t remaining = ((Repeat *)value_object(args->self))->remaining;
    return remaining < 0 ? raise_error(&TypeError_type, "len() of unsized object") : int_from_size((size_t)remaining);
}

static Value repeat_next(Value v) {
    Repeat *self = (Repeat *)value_object(v);
    if (self->remaining == 0) {
        return STOP;
    }
    self->remaining -= self->remaining > 0;
    return self->item;
}

static Value repeat_repr(Value v) {
    const Repeat *self = (Repeat *)value_object(v);
    const Str *name = value_type(v)->name;
    Str *text = self->remaining < 0 ? str_format("%S(%R)", name, self->item)
                                    : str_format("%S(%R, %zd)", name, self->item, self->remaining);
    return value_from_object(TRY_PTR(text));
}

METHOD(repeat, __reduce__) {
    const Repeat *self = (Repeat *)value_object(args->self);
    Value remaining = self->remaining < 0 ? VALUE_NONE : TRY(int_from_size((size_t)self->remaining));
    Value parts[] = {self->item, remaining};
    return itertools_reduced(args->self, TRY_PTR(tuple_from(parts, self->remaining < 0 ? 1 : 2)), VALUE_UNDEF);
}

static void repeat_trace(Object *self) { gc_visit(((Repeat *)self)->item); }

const Slots repeat_slots = {
    .size = sizeof(Repeat), .trace = repeat_trace, .repr = repeat_repr, .iter = itertools_iter, .next = repeat_next};

// islice
// ----------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Value iterator;  // VALUE_NULL when exhausted
    intptr_t position, next, stop, step;
} Islice;

static bool islice_bound(Value given, intptr_t fallback, const char *message, intptr_t *bound) {
    *bound = fallback;
    if (value_is_none(given)) {
        return true;
    }
    if (!object_to_intptr(given, bound)) {
        error_clear();
        *bound = -1;
    }
    return *bound >= 0 || raise_false(&ValueError_type, "%s", message);
}

METHOD(islice, __new__) {
    if (args->args_count == 0 || args->args_count > 3) {
        return raise_error(&TypeError_type, "islice expected at %s %d arguments, got %zu",
                           args->args_count == 0 ? "least" : "most", args->args_count == 0 ? 2 : 4,
                           args->args_count + 1);
    }
    bool only_stop = args->args_count == 1;
    intptr_t start, stop, step;
    TRY_BOOL(islice_bound(args->args[only_stop ? 0 : 1], INTPTR_MAX,
                          "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.", &stop));
    TRY_BOOL(islice_bound(only_stop ? VALUE_NONE : args->args[0], 0,
                          "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.", &start));
    const char *step_message = "Step for islice() must be a positive integer or None.";
    TRY_BOOL(islice_bound(args->args_count < 3 ? VALUE_NONE : args->args[2], 1, step_message, &step));
    if (step == 0) {
        return raise_error(&ValueError_type, "%s", step_message);
    }
    Value iterator = TRY(object_iter(args->iterable));
    Islice *self = TRY_PTR(type_allocate(itertools_class(args->cls)));
    self->iterator = iterator;
    self->next = start;
    self->stop = stop;
    self->step = step;
    return value_from_object(self);
}

static Value islice_next(Value v) {
    Islice *self = (Islice *)value_object(v);
    intptr_t wanted = MIN(self->next, self->stop);  // items before `start` are consumed even if `stop` comes first
    while (!value_is_null(self->iterator)) {
        if (self->position >= self->stop) {
            break;
        }
        Value item = TRY(object_next(self->iterator));
        if (value_is_stop(item)) {
            break;
        }
        if (self->position++ >= wanted) {
            if (__builtin_add_overflow(self->next, self->step, &self->next)) {
                self->next = INTPTR_MAX;
            }
            return item;
        }
        TRY_BOOL(poll_at((size_t)self->position));
    }
    self->iterator = VALUE_NULL;
    return STOP;
}

METHOD(islice, __reduce__) {
    const Islice *self = (Islice *)value_object(args->self);
    Value zero = value_from_small_int(0);
    if (value_is_null(self->iterator)) {
        Value nothing = TRY(object_iter(value_from_object(TRY_PTR(list_new(0)))));
        return itertools_reduced(args->self, value_tuple(TRY(tuple_pair(nothing, zero))), zero);
    }
    Value stop = self->stop == INTPTR_MAX ? VALUE_NONE : TRY(int_from_i64(self->stop));
    Value parts[] = {self->iterator, TRY(int_from_i64(self->next)), stop, TRY(int_from_i64(self->step))};
    return itertools_reduced(args->self, TRY_PTR(tuple_from(parts, 4)), TRY(int_from_i64(self->position)));
}

METHOD(islice, __setstate__) {
    TRY_BOOL(itertools_warn());
    TRY_BOOL(itertools_state_integer(args->state, &((Islice *)value_object(args->self))->position));
    return VALUE_NONE;
}

static void islice_trace(Object *self) { gc_visit(((Islice *)self)->iterator); }

const Slots islice_slots = {.size = sizeof(Islice), .trace = islice_trace, .iter = itertools_iter, .next = islice_next};

// accumulate
// ------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Value iterator, function;
    Value total;    // VALUE_NULL before the first item
    Value initial;  // VALUE_NULL if none is left to give
} Accumulate;

METHOD(accumulate, __new__) {
    Value iterator = TRY(object_iter(args->iterable));
    Accumulate *self = TRY_PTR(type_allocate(itertools_class(args->cls)));
    self->iterator = iterator;
    self->function = args->func;
    self->initial = value_is_none(args->initial) ? VALUE_NULL : args->initial;
    return value_from_object(self);
}

static Value accumulate_next(Value v) {
    Accumulate *self = (Accumulate *)value_object(v);
    if (!value_is_null(self->initial)) {
        self->total = self->initial;
        self->initial = VALUE_NULL;
        return self->total;
    }
    Value item = TRY(object_next(self->iterator));
    if (value_is_stop(item)) {
        return STOP;
    }
    if (value_is_null(self->total)) {
        self->total = item;
    } else if (value_is_none(self->function)) {
        self->total = TRY(object_binary(OP_ADD, self->total, item));
    } else {
        Value arguments[] = {self->total, item};
        self->total = TRY(vm_call_values(self->function, 2, arguments));
    }
    return self->total;
}

// accumulate() of an iterator that gives `first` before the others.
static Value accumulate_from(const Accumulate *self, Value v, Value first) {
    Value parts[] = {value_from_object(TRY_PTR(tuple_from(&first, 1))), self->iterator};
    Value joined = TRY(vm_call_values(value_from_object(&chain_type), 2, parts));
    return itertools_reduced(v, value_tuple(TRY(tuple_pair(joined, self->function))), VALUE_NONE);
}

METHOD(accumulate, __reduce__) {
    const Accumulate *self = (Accumulate *)value_object(args->self);
    if (!value_is_null(self->initial)) {
        return accumulate_from(self, args->self, self->initial);
    }
    if (!value_is_null(self->total) && value_is_none(self->total)) {  // a state of None would mean that there is none
        Value again = TRY(accumulate_from(self, args->self, VALUE_NONE));
        Tuple *arguments = value_tuple(value_tuple(again)->items[1]);
        Value copy = TRY(vm_call_values(value_tuple(again)->items[0], arguments->length, arguments->items));
        Value parts[] = {copy, value_from_small_int(1), VALUE_NONE};
        return tuple_pair(value_from_object(&islice_type), value_from_object(TRY_PTR(tuple_from(parts, 3))));
    }
    Value arguments = TRY(tuple_pair(self->iterator, self->function));
    return itertools_reduced(args->self, value_tuple(arguments), value_is_null(self->total) ? VALUE_NONE : self->total);
}

METHOD(accumulate, __setstate__) {
    TRY_BOOL(itertools_warn());
    ((Accumulate *)value_object(args->self))->total = args->state;
    return VALUE_NONE;
}

static void accumulate_trace(Object *object) {
    Accumulate *self = (Accumulate *)object;
    gc_visit(self->iterator);
    gc_visit(self->function);
    gc_visit(self->total);
    gc_visit(self->initial);
}

const Slots accumulate_slots = {
    .size = sizeof(Accumulate), .trace = accumulate_trace, .iter = itertools_iter, .next = accumulate_next};

// batched
// ---------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Value iterator;  // VALUE_NULL when exhausted
    size_t size;
} Batched;

METHOD(batched, __new__) {
    if (args->n < 1) {
        return raise_error(&ValueError_type, "n must be at least one");
    }
    Value iterator = TRY(object_iter(args->iterable));
    Batched *self = TRY_PTR(type_allocate(itertools_class(args->cls)));
    self->iterator = iterator;
    self->size = (size_t)args->n;
    return value_from_object(self);
}

static Value batched_next(Value v) {
    Batched *self = (Batched *)value_object(v);
    if (value_is_null(self->iterator)) {
        return STOP;
    }
    List *batch = TRY_PTR(list_new(MIN(self->size, 64)));
    while (batch->length < self->size) {
        Value item = TRY(object_next(self->iterator));
        if (value_is_stop(item)) {
            self->iterator = VALUE_NULL;
            break;
        }
        TRY_BOOL(list_append(batch, item));
        TRY_BOOL(poll_at(batch->length));
    }
    return batch->length == 0 ? STOP : value_from_object(TRY_PTR(tuple_from(batch->items, batch->length)));
}

static void batched_trace(Object *self) { gc_visit(((Batched *)self)->iterator); }

const Slots batched_slots = {
    .size = sizeof(Batched), .trace = batched_trace, .iter = itertools_iter, .next = batched_next};
