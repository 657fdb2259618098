// Builtin functions that iterate.

#include "core/libm.h"
#include "gen/builtins.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/poll.h"
#include "objects/str.h"
#include "vm/generator.h"
#include "vm/vm.h"

static Value find_truth(Value iterable, bool wanted) {
    Value iterator = TRY(object_iter(iterable));
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            return value_from_bool(!wanted);
        }
        bool truth;
        TRY_BOOL(object_truth(item, &truth));
        if (truth == wanted) {
            return value_from_bool(wanted);
        }
        TRY_BOOL(poll_at(i));
    }
}

FUNCTION(builtins, all) { return find_truth(args->iterable, false); }
FUNCTION(builtins, any) { return find_truth(args->iterable, true); }

FUNCTION(builtins, iter) {
    if (value_is_undef(args->sentinel)) {
        return object_iter(args->object);
    }
    if (!object_is_callable(args->object)) {
        return raise_error(&TypeError_type, "iter(object, sentinel): object must be callable");
    }
    return callable_iterator_new(args->object, args->sentinel);
}

// A __next__ written in Python is called as it is, so that its own StopIteration comes through.
static Value next_or_raise(Value iterator) {
    if (type_overrides(value_type(iterator), SPECIAL_NEXT)) {
        Value item = vm_call_special(iterator, NAME(__next__), 0, NULL);
        return value_is_undef(item) ? object_next(iterator) : item;
    }
    return call_next(object_next, iterator);
}

FUNCTION(builtins, next) {
    Value item = next_or_raise(args->iterator);
    if (value_is_raised(item) && !value_is_undef(args->default_) && error_matches(&StopIteration_type)) {
        error_clear();
        return args->default_;
    }
    return item;
}

FUNCTION(builtins, aiter) {
    Value iterator = TRY(vm_call_special(args->async_iterable, NAME(__aiter__), 0, NULL));
    if (value_is_undef(iterator)) {
        return raise_error(&TypeError_type, "'%T' object is not an async iterable", args->async_iterable);
    }
    if (value_is_undef(type_lookup(value_type(iterator), NAME(__anext__)))) {
        return raise_error(&TypeError_type, "aiter() returned not an async iterator of type '%T'", iterator);
    }
    return iterator;
}

FUNCTION(builtins, anext) {
    Value awaitable = TRY(vm_call_special(args->aiterator, NAME(__anext__), 0, NULL));
    if (value_is_undef(awaitable)) {
        return raise_error(&TypeError_type, "'%T' object is not an async iterator", args->aiterator);
    }
    if (value_is_undef(args->default_)) {
        return awaitable;
    }
    Value module = TRY(vm_import("_anext"));
    Value arguments[] = {awaitable, args->default_};
    return vm_call_method(module, NAME(anext_awaitable), 2, arguments);
}

FUNCTION(builtins, sorted) {
    List *list = TRY_PTR(list_new(0));
    TRY_BOOL(list_extend(list, args->iterable));
    TRY_BOOL(list_sort(list, args->key, args->reverse));
    return value_from_object(list);
}

// max and min
// -----------------------------------------------------------------------------------------------------------

typedef struct {
    CompareOp op;  // that the better key has to the best so far
    Value key;     // function or VALUE_NONE
    Value best;    // VALUE_NULL before the first item
    Value best_key;
} Extreme;

static bool consider(Extreme *extreme, Value item) {
    Value key = value_is_none(extreme->key) ? item : TRY_OR(vm_call_1(extreme->key, item), false);
    bool better = value_is_null(extreme->best);
    if (!better && value_both_small_int(key, extreme->best_key)) {
        intptr_t number = value_small_int(key), best = value_small_int(extreme->best_key);
        better = extreme->op == OP_GT ? number > best : number < best;
    } else if (!better) {
        TRY_BOOL_OR(object_compare(extreme->op, key, extreme->best_key, &better), false);
    }
    if (better) {
        extreme->best = item;
        extreme->best_key = key;
    }
    return true;
}

static Value extreme_of_iterable(Extreme *extreme, Value iterable, Value fallback, const char *name) {
    Value iterator = TRY(object_iter(iterable));
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            break;
        }
        TRY_BOOL(consider(extreme, item));
        TRY_BOOL(poll_at(i));
    }
    if (!value_is_null(extreme->best)) {
        return extreme->best;
    }
    return value_is_undef(fallback) ? raise_error(&ValueError_type, "%s() iterable argument is empty", name) : fallback;
}

// What max() and min() are told by name; *key and *fallback stay as they are if they are not.
static bool extreme_options(Dict *options, const char *name, Value *key, Value *fallback) {
    enum {
        OPTION_COUNT = 2
    };
    if (options == NULL) {
        return true;
    }
    if (options->length > OPTION_COUNT) {
        return raise_false(&TypeError_type, "%s() takes at most %d keyword arguments (%zu given)", name, OPTION_COUNT,
                           (size_t)options->length);
    }
    uint32_t position = 0;
    Value option, value;
    while (dict_next(options, &position, &option, &value)) {
        if (str_equal(value_str(option), NAME(key))) {
            *key = value;
        } else if (str_equal(value_str(option), NAME(default))) {
            *fallback = value;
        } else {
            return raise_false(&TypeError_type, "'%V' is an invalid keyword argument for %s()", option, name);
        }
    }
    return true;
}

static Value extreme_of(Extreme extreme, const Value *items, size_t count, Dict *options) {
    const char *name = extreme.op == OP_GT ? "max" : "min";
    Value fallback = VALUE_UNDEF;
    if (count == 0) {
        return raise_error(&TypeError_type, "%s expected at least 1 argument, got 0", name);
    }
    TRY_BOOL(extreme_options(options, name, &extreme.key, &fallback));
    if (count == 1) {
        return extreme_of_iterable(&extreme, items[0], fallback, name);
    }
    if (!value_is_undef(fallback)) {
        return raise_error(&TypeError_type, "Cannot specify a default for %s() with multiple positional arguments",
                           name);
    }
    for (size_t i = 0; i < count; i++) {
        TRY_BOOL(consider(&extreme, items[i]));
    }
    return extreme.best;
}

FUNCTION(builtins, max) {
    return extreme_of((Extreme){.op = OP_GT, .key = VALUE_NONE}, args->args, args->args_count, args->options);
}

FUNCTION(builtins, min) {
    return extreme_of((Extreme){.op = OP_LT, .key = VALUE_NONE}, args->args, args->args_count, args->options);
}

// sum
// -------------------------------------------------------------------------------------------------------------------

// The sum has three phases, each left for good: words, floats, and whatever the operands make of it.

// Whether `item` is an int of at most 64 bits.
static bool as_word(Value item, int64_t *word) {
    if (value_is_small_int(item)) {
        *word = value_small_int(item);
        return true;
    }
    Value integer = int_from_value(item);
    return !value_is_undef(integer) && int_to_i64(integer, word);
}

static bool as_exact_word(Value item, int64_t *word) {
    return (value_is_int(item) || value_is_bool(item)) && as_word(item, word);
}

// Add the item as the operands want; then the next one takes its place.
static Value add_item(Value total, Value iterator, Value *item) {
    if (value_is_stop(*item)) {
        return total;
    }
    total = TRY(object_binary(OP_ADD, total, *item));
    *item = TRY(object_next(iterator));
    return total;
}

// Add ints as long as they and the sum fit a word, and then one item more.
static Value sum_words(Value total, Value iterator, Value *item) {
    int64_t sum, word;
    if (!int_to_i64(total, &sum)) {
        return total;
    }
    int64_t next;
    for (size_t i = 0; as_exact_word(*item, &word) && !__builtin_add_overflow(sum, word, &next); i++) {
        sum = next;
        *item = TRY(object_next(iterator));
        TRY_BOOL(poll_at(i));
    }
    return add_item(TRY(int_from_i64(sum)), iterator, item);
}

// Add floats as long as there are any, with Neumaier's compensation for what rounding loses, and words without it.
static Value sum_floats(Value total, Value iterator, Value *item) {
    double sum = value_double(total), lost = 0;
    int64_t word;
    for (size_t i = 0;; i++) {
        if (value_is_float(*item)) {
            double number = value_double(*item), next = sum + number;
            lost += double_abs(sum) >= double_abs(number) ? (sum - next) + number : (number - next) + sum;
            sum = next;
        } else if (as_word(*item, &word)) {
            sum += (double)word;
        } else {
            break;
        }
        *item = TRY(object_next(iterator));
        TRY_BOOL(poll_at(i));
    }
    return value_from_double(lost != 0 && double_is_finite(lost) ? sum + lost : sum);
}

static Value sum_items(Value total, Value iterator) {
    Value item = TRY(object_next(iterator));
    if (value_is_int(total)) {
        total = TRY(sum_words(total, iterator, &item));
    }
    if (value_is_float(total)) {
        total = TRY(sum_floats(total, iterator, &item));
    }
    for (size_t i = 0; !value_is_stop(item); i++) {
        total = TRY(add_item(total, iterator, &item));
        TRY_BOOL(poll_at(i));
    }
    return total;
}

FUNCTION(builtins, sum) {
    Value iterator = TRY(object_iter(args->iterable));
    if (value_is_instance(args->start, &str_type)) {
        return raise_error(&TypeError_type, "sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (value_is_instance(args->start, &bytes_type)) {
        return raise_error(&TypeError_type, "sum() can't sum bytes [use b''.join(seq) instead]");
    }
    if (value_is_instance(args->start, &bytearray_type)) {
        return raise_error(&TypeError_type, "sum() can't sum bytearray [use b''.join(seq) instead]");
    }
    return sum_items(args->start, iterator);
}
