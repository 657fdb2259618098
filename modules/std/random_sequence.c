// random: choosing from ranges and sequences.

#include "core/libm.h"
#include "gen/random.h"
#include "modules/std/random_parts.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/native.h"
#include "objects/poll.h"
#include "objects/range.h"
#include "objects/str.h"
#include "vm/api.h"

// Ranges
// -------------------------------------------------------------------------------------------------------------------

static Value small(intptr_t number) { return value_from_small_int(number); }

// start + step * (random number below count).
static Value random_step(Value self, Value start, Value step, Value count) {
    Value number = TRY(random_below(self, count));
    Value offset = TRY(int_binary(OP_MUL, step, number));
    return int_binary(OP_ADD, start, offset);
}

// How many numbers the range has: (stop - start) / step, rounded up.
static Value range_count(Value start, Value stop, Value step) {
    Value width = TRY(int_binary(OP_SUB, stop, start));
    Value rounding = TRY(int_binary(OP_SUB, step, small(int_sign(step))));
    Value padded = TRY(int_binary(OP_ADD, width, rounding));
    return int_binary(OP_FLOORDIV, padded, step);
}

static Value random_in_range(Value self, Value start, Value stop, Value step) {
    if (int_sign(step) == 0) {
        return raise_error(&ValueError_type, "zero step for randrange()");
    }
    Value count = TRY(range_count(start, stop, step));
    if (int_sign(count) > 0) {
        return random_step(self, start, step, count);
    }
    if (value_same(step, small(1))) {
        return raise_error(&ValueError_type, "empty range in randrange(%V, %V)", start, stop);
    }
    return raise_error(&ValueError_type, "empty range in randrange(%V, %V, %V)", start, stop, step);
}

METHOD(random_Random, randrange) {
    Value start = TRY(object_index(args->start));
    if (value_is_none(args->stop)) {
        if (!value_same(args->step, small(1))) {
            return raise_error(&TypeError_type, "Missing a non-None stop argument");
        }
        if (int_sign(start) <= 0) {
            return raise_error(&ValueError_type, "empty range for randrange()");
        }
        return random_below(args->self, start);
    }
    Value stop = TRY(object_index(args->stop));
    Value step = TRY(object_index(args->step));
    return random_in_range(args->self, start, stop, step);
}

METHOD(random_Random, randint) {
    Value start = TRY(object_index(args->a));
    Value last = TRY(object_binary(OP_ADD, args->b, small(1)));
    Value stop = TRY(object_index(last));
    return random_in_range(args->self, start, stop, small(1));
}

// One item
// -----------------------------------------------------------------------------------------------------------------

METHOD(random_Random, choice) {
    size_t length, index;
    TRY_BOOL(object_length(args->seq, &length));
    if (length == 0) {
        return raise_error(&IndexError_type, "Cannot choose from an empty sequence");
    }
    TRY_BOOL(random_index(args->self, length, &index));
    return object_get_item(args->seq, int_from_size(index));
}

METHOD(random_Random, shuffle) {
    size_t length;
    TRY_BOOL(object_length(args->x, &length));
    for (size_t i = length; i-- > 1;) {
        size_t j;
        TRY_BOOL(random_index(args->self, i + 1, &j));
        Value at_i = TRY(object_get_item(args->x, int_from_size(i)));
        Value at_j = TRY(object_get_item(args->x, int_from_size(j)));
        TRY_BOOL(object_set_item(args->x, int_from_size(i), at_j));
        TRY_BOOL(object_set_item(args->x, int_from_size(j), at_i));
        TRY_BOOL(poll_at(i));
    }
    return VALUE_NONE;
}

// Several with replacement
// -----------------------------------------------------------------------------------------------------

static Value choices_evenly(Value self, Value population, size_t length, size_t k) {
    List *result = TRY_PTR(list_new(k));
    for (size_t i = 0; i < k; i++) {
        double number;
        TRY_BOOL(random_double(self, &number));
        Value index = TRY(int_from_double(double_floor(number * (double)length)));
        Value item = TRY(object_get_item(population, index));
        TRY_BOOL(list_append(result, item));
        TRY_BOOL(poll_at(i));
    }
    return value_from_object(result);
}

static Value running_totals(Value weights) {
    List *totals = TRY_PTR(list_new(0));
    Value iterator = TRY(object_iter(weights));
    Value total = VALUE_UNDEF;
    for (;;) {
        Value weight = TRY(object_next(iterator));
        if (value_is_stop(weight)) {
            return value_from_object(totals);
        }
        total = value_is_undef(total) ? weight : TRY(object_binary(OP_ADD, total, weight));
        TRY_BOOL(list_append(totals, total));
    }
}

// The first of the first `length` totals above `wanted`.
static bool bisect(const List *totals, size_t length, Value wanted, size_t *index) {
    size_t low = 0, high = length;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        bool below;
        TRY_BOOL_OR(object_compare(OP_LT, wanted, totals->items[middle], &below), false);
        if (below) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    *index = low;
    return true;
}

static Value choices_by_totals(Value self, Value population, const List *totals, size_t k) {
    double total;
    TRY_BOOL(object_to_double(totals->items[totals->length - 1], &total));
    if (total <= 0) {
        return raise_error(&ValueError_type, "Total of weights must be greater than zero");
    }
    if (!double_is_finite(total)) {
        return raise_error(&ValueError_type, "Total of weights must be finite");
    }
    List *result = TRY_PTR(list_new(k));
    for (size_t i = 0; i < k; i++) {
        double number;
        size_t index;
        TRY_BOOL(random_double(self, &number));
        Value wanted = TRY(value_from_double(number * total));
        TRY_BOOL(bisect(totals, totals->length - 1, wanted, &index));
        Value item = TRY(object_get_item(population, int_from_size(index)));
        TRY_BOOL(list_append(result, item));
        TRY_BOOL(poll_at(i));
    }
    return value_from_object(result);
}

static Value cumulative_weights(Value weights, Value totals) {
    if (value_is_none(weights)) {
        return list_from_iterable(totals);
    }
    if (!value_is_none(totals)) {
        return raise_error(&TypeError_type, "Cannot specify both weights and cumulative weights");
    }
    if (!value_is_undef(int_from_value(weights))) {
        return raise_error(&TypeError_type, "The number of choices must be a keyword argument: k=%R", weights);
    }
    return running_totals(weights);
}

METHOD(random_Random, choices) {
    size_t length;
    TRY_BOOL(object_length(args->population, &length));
    size_t k = args->k < 0 ? 0 : (size_t)args->k;
    if (value_is_none(args->weights) && value_is_none(args->cum_weights)) {
        return choices_evenly(args->self, args->population, length, k);
    }
    List *totals = value_list(TRY(cumulative_weights(args->weights, args->cum_weights)));
    if (totals->length != length) {
        return raise_error(&ValueError_type, "The number of weights does not match the population");
    }
    if (length == 0) {
        return raise_error(&IndexError_type, "list index out of range");
    }
    return choices_by_totals(args->self, args->population, totals, k);
}

// Several without replacement
// --------------------------------------------------------------------------------------------------

static Value raise_sample_too_large(void) {
    return raise_error(&ValueError_type, "Sample larger than population or is negative");
}

// Choose from a copy, each chosen item replaced by the last one that is left.
static Value sample_from_pool(Value self, Value population, size_t length, size_t k) {
    List *pool = value_list(TRY(list_from_iterable(population)));
    List *result = TRY_PTR(list_new(k));
    for (size_t i = 0; i < k; i++) {
        size_t j;
        TRY_BOOL(random_index(self, length - i, &j));
        TRY_BOOL(list_append(result, pool->items[j]));
        pool->items[j] = pool->items[length - i - 1];
        TRY_BOOL(poll_at(i));
    }
    return value_from_object(result);
}

// Choose positions, again if one was chosen before.
static Value sample_by_positions(Value self, Value population, size_t length, size_t k) {
    Dict *chosen = TRY_PTR(dict_new());
    List *result = TRY_PTR(list_new(k));
    for (size_t i = 0; i < k; i++) {
        Value position;
        do {
            size_t j;
            TRY_BOOL(random_index(self, length, &j));
            position = int_from_size(j);
        } while (!value_is_undef(TRY(dict_get(chosen, position))));
        TRY_BOOL(dict_set(chosen, position, VALUE_NONE));
        Value item = TRY(object_get_item(population, position));
        TRY_BOOL(list_append(result, item));
        TRY_BOOL(poll_at(i));
    }
    return value_from_object(result);
}

// CPython's limit between the two ways, which decides the sequence of numbers drawn: 4 ** double_ceil(log4(3 * k)).
static size_t pool_limit(size_t k) {
    size_t limit = 21;
    if (k > 5) {
        size_t power = 1;
        while (power < 3 * k) {
            power *= 4;
        }
        limit += power;
    }
    return limit;
}

static Value sample(Value self, Value population, size_t length, Value count) {
    intptr_t k;
    TRY_BOOL(object_to_intptr(count, &k));
    if (k < 0 || (size_t)k > length) {
        return raise_sample_too_large();
    }
    return length <= pool_limit((size_t)k) ? sample_from_pool(self, population, length, (size_t)k)
                                           : sample_by_positions(self, population, length, (size_t)k);
}

// With counts: sample positions in the population with every item repeated.
static Value sample_with_counts(Value self, Value population, size_t length, Value counts, Value k) {
    List *totals = value_list(TRY(running_totals(counts)));
    if (totals->length != length) {
        return raise_error(&ValueError_type, "The number of counts does not match the population");
    }
    Value total = length == 0 ? VALUE_UNDEF : totals->items[length - 1];
    if (value_is_undef(total) || value_is_undef(int_from_value(total))) {
        return raise_error(&TypeError_type, "Counts must be integers");
    }
    intptr_t size;
    TRY_BOOL(object_to_intptr(total, &size));
    if (size <= 0) {
        return raise_error(&ValueError_type, "Total of counts must be greater than zero");
    }
    Value range = TRY(vm_call_1(value_from_object(&range_type), total));
    List *positions = value_list(TRY(sample(self, range, (size_t)size, k)));
    for (size_t i = 0; i < positions->length; i++) {
        size_t index;
        TRY_BOOL(bisect(totals, length, positions->items[i], &index));
        positions->items[i] = TRY(object_get_item(population, int_from_size(index)));
    }
    return value_from_object(positions);
}

// What collections.abc calls a Sequence.
static bool is_sequence(Value v) {
    return (type_flags(value_type(v)) & TYPE_SEQUENCE_PATTERN) || value_is_any_str(v) ||
           value_is_instance(v, &bytes_type) || value_is_instance(v, &bytearray_type);
}

METHOD(random_Random, sample) {
    if (!is_sequence(args->population)) {
        return raise_error(&TypeError_type, "Population must be a sequence.  For dicts or sets, use sorted(d).");
    }
    size_t length;
    TRY_BOOL(object_length(args->population, &length));
    return value_is_none(args->counts)
               ? sample(args->self, args->population, length, args->k)
               : sample_with_counts(args->self, args->population, length, args->counts, args->k);
}
