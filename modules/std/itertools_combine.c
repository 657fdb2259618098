// product, permutations and the two kinds of combinations.
#include "gen/itertools.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "modules/std/itertools_parts.h"
#include "objects/int.h"

typedef struct {
    Object object;
    Tuple *pool;       // items to choose from; for product a tuple of such tuples, one for each place
    size_t length;     // of the results
    uint32_t *chosen;  // buffer: the indices of the result given last, or of the first one
    uint32_t *cycles;  // buffer, permutations only: how many turns are left at each place
    bool started, finished;
} Selection;

static Selection *as_selection(Value v) { return (Selection *)value_object(v); }

// `indices`: how many numbers `chosen` holds.
static Selection *selection_new(Value cls, Tuple *pool, size_t length, size_t indices) {
    Selection *self = TRY_PTR_OR(type_allocate(itertools_class(cls)), NULL);
    self->pool = pool;
    self->length = length;
    if (indices > SIZE_MAX / sizeof(uint32_t) / 2) {
        return raise_null(&MemoryError_type, "");
    }
    TRY_BOOL_OR(indices == 0 || buffer_new(&self->chosen, indices * sizeof(uint32_t)), NULL);
    for (size_t i = 0; i < indices; i++) {
        self->chosen[i] = (uint32_t)i;
    }
    return self;
}

static Value current_result(const Selection *self, bool many_pools) {
    Tuple *result = TRY_PTR(tuple_new(self->length));
    for (size_t i = 0; i < self->length; i++) {
        const Tuple *pool = many_pools ? value_tuple(self->pool->items[i]) : self->pool;
        result->items[i] = pool->items[self->chosen[i]];
    }
    return value_from_object(result);
}

static void selection_trace(Object *object) {
    Selection *self = (Selection *)object;
    gc_visit_object(self->pool);
    gc_visit_buffer(&self->chosen);
    gc_visit_buffer(&self->cycles);
}

// The next result; `advance` goes on from the one given last.
static Value selection_next(Value v, void (*advance)(Selection *), bool many_pools) {
    Selection *self = as_selection(v);
    if (self->started && !self->finished) {
        advance(self);
    }
    self->started = true;
    return self->finished ? STOP : current_result(self, many_pools);
}

// `count` numbers of *indices, a buffer of a Selection.
static Value indices_tuple(uint32_t *const *indices, size_t count) {
    Tuple *result = TRY_PTR(tuple_new(count));
    for (size_t i = 0; i < count; i++) {
        result->items[i] = value_from_small_int((*indices)[i]);
    }
    return value_from_object(result);
}

// Item `i` of a state, as the nearest number from `low` to `high`.
static bool read_index(Value state, size_t i, size_t low, size_t high, uint32_t *index) {
    intptr_t number;
    TRY_BOOL_OR(itertools_state_integer(value_tuple(state)->items[i], &number), false);
    *index = (uint32_t)(number < (intptr_t)low ? low : MIN((size_t)number, MAX(low, high)));
    return true;
}

static bool check_indices(Value state, size_t count) {
    return (value_is_tuple(state) && value_tuple(state)->length == count) ||
           raise_false(&ValueError_type, "invalid arguments");
}

// (pool, length) and the indices of the result given last; a finished one has nothing to choose from.
static Value selection_reduced(Value v, Value state) {
    const Selection *self = as_selection(v);
    Value length = value_from_small_int((intptr_t)self->length);
    Value pool = value_from_object(self->started && self->finished ? &tuple_empty : self->pool);
    Value arguments = TRY(tuple_pair(pool, length));
    return itertools_reduced(v, value_tuple(arguments), self->started && !self->finished ? state : VALUE_UNDEF);
}

#define SELECTION_SLOTS .size = sizeof(Selection), .trace = selection_trace, .iter = itertools_iter

// product
// ---------------------------------------------------------------------------------------------------------------

METHOD(product, __new__) {
    if (args->repeat < 0) {
        return raise_error(&ValueError_type, "repeat argument cannot be negative");
    }
    size_t count = args->iterables_count, total;
    if (__builtin_mul_overflow(count, (size_t)args->repeat, &total) || total > UINT32_MAX) {
        return raise_error(&OverflowError_type, "repeat argument too large");
    }
    Tuple *pools = TRY_PTR(tuple_new(total));
    bool empty = false;
    for (size_t i = 0; i < total; i++) {
        pools->items[i] = i < count ? TRY(tuple_from_iterable(args->iterables[i])) : pools->items[i - count];
        empty |= value_tuple(pools->items[i])->length == 0;
    }
    Selection *self = TRY_PTR(selection_new(args->cls, pools, total, total));
    if (total > 0) {
        memset(self->chosen, 0, total * sizeof(uint32_t));
    }
    self->finished = empty;
    return value_from_object(self);
}

static void product_advance(Selection *self) {
    for (size_t i = self->length; i-- > 0;) {
        if (++self->chosen[i] < value_tuple(self->pool->items[i])->length) {
            return;
        }
        self->chosen[i] = 0;
    }
    self->finished = true;
}

static Value product_next(Value v) { return selection_next(v, product_advance, true); }

METHOD(product, __reduce__) {
    const Selection *self = as_selection(args->self);
    if (self->started && self->finished) {
        Value nothing = value_from_object(&tuple_empty);
        return itertools_reduced(args->self, TRY_PTR(tuple_from(&nothing, 1)), VALUE_UNDEF);
    }
    Value state = self->started ? TRY(indices_tuple(&self->chosen, self->length)) : VALUE_UNDEF;
    return itertools_reduced(args->self, self->pool, state);
}

METHOD(product, __setstate__) {
    Selection *self = as_selection(args->self);
    TRY_BOOL(itertools_warn());
    TRY_BOOL(check_indices(args->state, self->length));
    for (size_t i = 0; i < self->length && !self->finished; i++) {
        size_t available = value_tuple(self->pool->items[i])->length;
        TRY_BOOL(read_index(args->state, i, 0, available - 1, &self->chosen[i]));
    }
    self->started = true;
    return VALUE_NONE;
}

const Slots product_slots = {SELECTION_SLOTS, .next = product_next};

// combinations
// ----------------------------------------------------------------------------------------------------------

static Value combinations_new(Value cls, Value iterable, intptr_t length, bool with_replacement) {
    Value pool = TRY(tuple_from_iterable(iterable));
    if (length < 0) {
        return raise_error(&ValueError_type, "r must be non-negative");
    }
    Selection *self = TRY_PTR(selection_new(cls, value_tuple(pool), (size_t)length, (size_t)length));
    size_t available = value_tuple(pool)->length;
    if (with_replacement && length > 0) {
        memset(self->chosen, 0, (size_t)length * sizeof(uint32_t));
    }
    self->finished = with_replacement ? available == 0 && length > 0 : (size_t)length > available;
    return value_from_object(self);
}

METHOD(combinations, __new__) { return combinations_new(args->cls, args->iterable, args->r, false); }
METHOD(combinations_with_replacement, __new__) { return combinations_new(args->cls, args->iterable, args->r, true); }

static void combinations_advance(Selection *self) {
    size_t slack = self->pool->length - self->length;
    for (size_t i = self->length; i-- > 0;) {
        if (self->chosen[i] < i + slack) {
            self->chosen[i]++;
            for (size_t j = i + 1; j < self->length; j++) {
                self->chosen[j] = self->chosen[j - 1] + 1;
            }
            return;
        }
    }
    self->finished = true;
}

static void replacing_advance(Selection *self) {
    for (size_t i = self->length; i-- > 0;) {
        if (self->chosen[i] + 1 < self->pool->length) {
            uint32_t following = self->chosen[i] + 1;
            for (size_t j = i; j < self->length; j++) {
                self->chosen[j] = following;
            }
            return;
        }
    }
    self->finished = true;
}

static Value combinations_next(Value v) { return selection_next(v, combinations_advance, false); }
static Value replacing_next(Value v) { return selection_next(v, replacing_advance, false); }

static Value combinations_reduced(Value v) {
    return selection_reduced(v, TRY(indices_tuple(&as_selection(v)->chosen, as_selection(v)->length)));
}

METHOD(combinations, __reduce__) { return combinations_reduced(args->self); }
METHOD(combinations_with_replacement, __reduce__) { return combinations_reduced(args->self); }

static Value combinations_set_state(Value v, Value state, bool with_replacement) {
    Selection *self = as_selection(v);
    TRY_BOOL(itertools_warn());
    TRY_BOOL(check_indices(state, self->length));
    for (size_t i = 0; i < self->length && !self->finished; i++) {
        size_t available = self->pool->length;
        size_t last = with_replacement ? available - 1 : available - self->length + i;
        TRY_BOOL(read_index(state, i, 0, last, &self->chosen[i]));
    }
    self->started = true;
    return VALUE_NONE;
}

METHOD(combinations, __setstate__) { return combinations_set_state(args->self, args->state, false); }
METHOD(combinations_with_replacement, __setstate__) { return combinations_set_state(args->self, args->state, true); }

const Slots combinations_slots = {SELECTION_SLOTS, .next = combinations_next};
const Slots combinations_with_replacement_slots = {SELECTION_SLOTS, .next = replacing_next};

// permutations
// ----------------------------------------------------------------------------------------------------------

METHOD(permutations, __new__) {
    Value pool = TRY(tuple_from_iterable(args->iterable));
    intptr_t length = (intptr_t)value_tuple(pool)->length, available = length;
    if (!value_is_none(args->r)) {
        if (value_is_undef(int_from_value(args->r))) {
            return raise_error(&TypeError_type, "Expected int as r");
        }
        TRY_BOOL(object_to_intptr(args->r, &length));
    }
    if (length < 0) {
        return raise_error(&ValueError_type, "r must be non-negative");
    }
    Selection *self = TRY_PTR(selection_new(args->cls, value_tuple(pool), (size_t)length, (size_t)available));
    self->finished = length > available;
    if (!self->finished && length > 0) {
        TRY_BOOL(buffer_new(&self->cycles, (size_t)length * sizeof(uint32_t)));
        for (intptr_t i = 0; i < length; i++) {
            self->cycles[i] = (uint32_t)(available - i);
        }
    }
    return value_from_object(self);
}

// Move index `i` behind all that follow it.
static void rotate_to_end(uint32_t *chosen, size_t i, size_t count) {
    uint32_t first = chosen[i];
    memmove(chosen + i, chosen + i + 1, (count - i - 1) * sizeof(uint32_t));
    chosen[count - 1] = first;
}

static void permutations_advance(Selection *self) {
    size_t available = self->pool->length;
    for (size_t i = self->length; i-- > 0;) {
        if (--self->cycles[i] > 0) {
            size_t j = available - self->cycles[i];
            uint32_t swapped = self->chosen[i];
            self->chosen[i] = self->chosen[j];
            self->chosen[j] = swapped;
            return;
        }
        rotate_to_end(self->chosen, i, available);
        self->cycles[i] = (uint32_t)(available - i);
    }
    self->finished = true;
}

static Value permutations_next(Value v) { return selection_next(v, permutations_advance, false); }

METHOD(permutations, __reduce__) {
    const Selection *self = as_selection(args->self);
    if (!self->started || self->finished) {
        return selection_reduced(args->self, VALUE_UNDEF);
    }
    Value chosen = TRY(indices_tuple(&self->chosen, self->pool->length));
    return selection_reduced(args->self, TRY(tuple_pair(chosen, TRY(indices_tuple(&self->cycles, self->length)))));
}

METHOD(permutations, __setstate__) {
    Selection *self = as_selection(args->self);
    const Tuple *state = TRY_PTR(itertools_state(args->state, 2, 2));
    for (size_t i = 0; i < 2; i++) {
        if (!value_is_tuple(state->items[i])) {
            return raise_error(&TypeError_type, "argument %zu must be tuple, not %T", i + 1, state->items[i]);
        }
    }
    size_t available = self->pool->length;
    TRY_BOOL(check_indices(state->items[0], available));
    TRY_BOOL(check_indices(state->items[1], self->length));
    for (size_t i = 0; i < available && !self->finished; i++) {
        TRY_BOOL(read_index(state->items[0], i, 0, available - 1, &self->chosen[i]));
    }
    for (size_t i = 0; i < self->length && !self->finished; i++) {
        TRY_BOOL(read_index(state->items[1], i, 1, available - i, &self->cycles[i]));
    }
    self->started = true;
    return VALUE_NONE;
}

const Slots permutations_slots = {SELECTION_SLOTS, .next = permutations_next};
