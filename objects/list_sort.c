// Sorting: a stable merge sort of the runs that the list already has, merged in the order that powersort (Munro and
// Wild, 2018) chooses. The extra memory is at most half of the list.
#include "gen/names.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/list.h"
#include "objects/poll.h"
#include "objects/str.h"

enum {
    SHORT_RUN = 24,
    MAX_RUNS = WORD_BITS + 4
};

typedef enum {
    KEYS_SMALL_INT,
    KEYS_FLOAT,
    KEYS_STR,
    KEYS_ANY
} KeyKind;

typedef struct {
    size_t start, length;
    unsigned power;  // of the boundary to the run after this one
} Run;

// Stands on the C stack, where its pointers into buffers pin them.
typedef struct {
    Value *keys;
    Value *values;  // moved along with the keys; NULL: the keys are the values
    size_t length;
    KeyKind kind;
    List *scratch;  // keys, then values, taken out of one run during a merge
    Run runs[MAX_RUNS];
    unsigned run_count;
} Sorter;

// Comparing
// -------------------------------------------------------------------------------------------------------------

typedef enum {
    NOT_LESS,
    LESS,
    FAILED
} Order;

static bool str_is_less(const Str *a, const Str *b) {
    int order = memcmp(str_text(a), str_text(b), MIN(a->length, b->length));
    return order != 0 ? order < 0 : a->length < b->length;
}

static Order compare_any(Value a, Value b) {
    bool less;
    return object_compare(OP_LT, a, b, &less) ? (less ? LESS : NOT_LESS) : FAILED;
}

static inline Order compare(const Sorter *sorter, Value a, Value b) {
    switch (sorter->kind) {
        case KEYS_SMALL_INT: return (intptr_t)a.bits < (intptr_t)b.bits ? LESS : NOT_LESS;
        case KEYS_FLOAT: return value_double(a) < value_double(b) ? LESS : NOT_LESS;
        case KEYS_STR: return str_is_less(value_str(a), value_str(b)) ? LESS : NOT_LESS;
        default: return compare_any(a, b);
    }
}

static KeyKind kind_of(Value v) {
    return value_is_small_int(v) ? KEYS_SMALL_INT
           : value_is_float(v)   ? KEYS_FLOAT
           : value_is_str(v)     ? KEYS_STR
                                 : KEYS_ANY;
}

static KeyKind common_kind(const Value *keys, size_t length) {
    KeyKind kind = kind_of(keys[0]);
    for (size_t i = 1; i < length && kind != KEYS_ANY; i++) {
        kind = kind_of(keys[i]) == kind ? kind : KEYS_ANY;
    }
    return kind;
}

// Moving
// ----------------------------------------------------------------------------------------------------------------

static void reverse_array(Value *array, size_t length) {
    for (size_t i = 0; i < length / 2; i++) {
        Value item = array[i];
        array[i] = array[length - 1 - i];
        array[length - 1 - i] = item;
    }
}

static void reverse_range(Sorter *sorter, size_t start, size_t length) {
    reverse_array(sorter->keys + start, length);
    if (sorter->values != NULL) {
        reverse_array(sorter->values + start, length);
    }
}

static void insert_into(Value *array, size_t from, size_t to) {
    Value item = array[from];
    memmove(array + to + 1, array + to, (from - to) * sizeof(Value));
    array[to] = item;
}

static void copy_from_scratch(Sorter *sorter, size_t index, size_t to) {
    sorter->keys[to] = sorter->scratch->items[index];
    if (sorter->values != NULL) {
        sorter->values[to] = sorter->scratch->items[sorter->scratch->length / 2 + index];
    }
}

static void copy_within(Sorter *sorter, size_t from, size_t to) {
    sorter->keys[to] = sorter->keys[from];
    if (sorter->values != NULL) {
        sorter->values[to] = sorter->values[from];
    }
}

static bool take_to_scratch(Sorter *sorter, size_t start, size_t length) {
    bool pairs = sorter->values != NULL;
    TRY_BOOL_OR(list_reserve(sorter->scratch, pairs ? 2 * length : length), false);
    memcpy(sorter->scratch->items, sorter->keys + start, length * sizeof(Value));
    if (pairs) {
        memcpy(sorter->scratch->items + length, sorter->values + start, length * sizeof(Value));
    }
    sorter->scratch->length = pairs ? 2 * length : length;
    return true;
}

// Searching
// -------------------------------------------------------------------------------------------------------------

// First index in the sorted [low, high) whose key is greater than `key` (after = true) or not less than it. False =
// raised.
static bool search(const Sorter *sorter, Value key, size_t low, size_t high, bool after, size_t *index) {
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        Value probe = sorter->keys[middle];
        Order order = after ? compare(sorter, key, probe) : compare(sorter, probe, key);
        if (order == FAILED) {
            return false;
        }
        if ((order == LESS) == after) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    *index = low;
    return true;
}

// Sort [start, end), of which [start, sorted) is in order.
static bool insertion_sort(Sorter *sorter, size_t start, size_t sorted, size_t end) {
    for (size_t i = sorted; i < end; i++) {
        size_t place = 0;
        TRY_BOOL_OR(search(sorter, sorter->keys[i], start, i, true, &place), false);
        insert_into(sorter->keys, i, place);
        if (sorter->values != NULL) {
            insert_into(sorter->values, i, place);
        }
    }
    return true;
}

// Runs
// ------------------------------------------------------------------------------------------------------------------

// Length of the run at `start`, made ascending; a short one is extended by insertion.
static bool next_run(Sorter *sorter, size_t start, size_t *length) {
    size_t end = start + 1;
    if (end < sorter->length) {
        Order first = compare(sorter, sorter->keys[end], sorter->keys[start]);
        Order order = first;
        while (order == first && order != FAILED && ++end < sorter->length) {
            order = compare(sorter, sorter->keys[end], sorter->keys[end - 1]);
        }
        TRY_BOOL_OR(order != FAILED, false);
        if (first == LESS) {
            reverse_range(sorter, start, end - start);
        }
    }
    size_t wanted = MIN(start + SHORT_RUN, sorter->length);
    if (end < wanted) {
        TRY_BOOL_OR(insertion_sort(sorter, start, end, wanted), false);
        end = wanted;
    }
    *length = end - start;
    return true;
}

// Merge [start, middle) with [middle, end); the left part is the shorter one and goes to the scratch list.
static bool merge_forwards(Sorter *sorter, size_t start, size_t middle, size_t end) {
    size_t taken = middle - start, left = 0, right = middle, out = start;
    TRY_BOOL_OR(take_to_scratch(sorter, start, taken), false);
    Order order = NOT_LESS;
    while (left < taken && right < end) {
        order = compare(sorter, sorter->keys[right], sorter->scratch->items[left]);
        if (order == FAILED) {
            break;
        }
        if (order == LESS) {
            copy_within(sorter, right++, out++);
        } else {
            copy_from_scratch(sorter, left++, out++);
        }
    }
    while (left < taken) {
        copy_from_scratch(sorter, left++, out++);
    }
    sorter->scratch->length = 0;
    return order != FAILED;
}

// The same where the right part is the shorter one.
static bool merge_backwards(Sorter *sorter, size_t start, size_t middle, size_t end) {
    size_t right = end - middle, left = middle, out = end;
    TRY_BOOL_OR(take_to_scratch(sorter, middle, right), false);
    Order order = NOT_LESS;
    while (right > 0 && left > start) {
        order = compare(sorter, sorter->scratch->items[right - 1], sorter->keys[left - 1]);
        if (order == FAILED) {
            break;
        }
        if (order == LESS) {
            copy_within(sorter, --left, --out);
        } else {
            copy_from_scratch(sorter, --right, --out);
        }
    }
    while (right > 0) {
        copy_from_scratch(sorter, --right, --out);
    }
    sorter->scratch->length = 0;
    return order != FAILED;
}

// Merge the two topmost runs. What is in its place already at either end is left out.
static bool merge_top(Sorter *sorter) {
    Run *low = &sorter->runs[sorter->run_count - 2];
    size_t start = low->start, middle = low[1].start, end = low[1].start + low[1].length;
    low->length += low[1].length;
    low->power = low[1].power;
    sorter->run_count--;
    TRY_BOOL_OR(vm_poll(), false);
    TRY_BOOL_OR(search(sorter, sorter->keys[middle], start, middle, true, &start), false);
    if (start == middle) {
        return true;
    }
    TRY_BOOL_OR(search(sorter, sorter->keys[middle - 1], middle, end, false, &end), false);
    return middle - start <= end - middle ? merge_forwards(sorter, start, middle, end)
                                          : merge_backwards(sorter, start, middle, end);
}

// Depth of the boundary between two neighbouring runs in the tree of perfectly balanced merges.
static unsigned boundary_power(size_t start, size_t left_length, size_t right_length, size_t total) {
    uint64_t a = 2 * (uint64_t)start + left_length, b = a + left_length + right_length;
    for (unsigned power = 1;; power++) {
        if (a >= total) {
            a -= total;
            b -= total;
        } else if (b >= total) {
            return power;
        }
        a *= 2;
        b *= 2;
    }
}

static bool sort_runs(Sorter *sorter) {
    for (size_t start = 0; start < sorter->length;) {
        size_t length;
        TRY_BOOL_OR(next_run(sorter, start, &length), false);
        if (sorter->run_count > 0) {
            Run *before = &sorter->runs[sorter->run_count - 1];
            unsigned power = boundary_power(before->start, before->length, length, sorter->length);
            while (sorter->run_count > 1 && sorter->runs[sorter->run_count - 2].power > power) {
                TRY_BOOL_OR(merge_top(sorter), false);
            }
            sorter->runs[sorter->run_count - 1].power = power;
        }
        sorter->runs[sorter->run_count++] = (Run){start, length, 0};
        start += length;
    }
    while (sorter->run_count > 1) {
        TRY_BOOL_OR(merge_top(sorter), false);
    }
    return true;
}

// Lists
// -----------------------------------------------------------------------------------------------------------------

static bool sort_items(List *items, Value key, bool reverse) {
    List *keys = items;
    if (!value_is_none(key)) {
        keys = TRY_PTR_OR(list_new(items->length), false);
        for (size_t i = 0; i < items->length; i++) {
            TRY_BOOL_OR(list_append(keys, TRY_OR(vm_call_1(key, items->items[i]), false)), false);
            TRY_BOOL_OR(poll_at(i), false);
        }
    }
    Sorter sorter = {
        .keys = keys->items,
        .values = keys == items ? NULL : items->items,
        .length = items->length,
        .kind = common_kind(keys->items, keys->length),
        .scratch = TRY_PTR_OR(list_new(0), false),
    };
    // Reversing before and after keeps equal items in their order.
    if (reverse) {
        reverse_range(&sorter, 0, sorter.length);
    }
    bool ok = sort_runs(&sorter);
    if (reverse) {
        reverse_range(&sorter, 0, sorter.length);
    }
    if (keys != items) {
        list_clear(keys);  // also keeps them reachable until here
    }
    return ok;
}

// Hand the items of one list to another, which is empty.
static void move_items(List *to, List *from) {
    buffer_move(&to->items, &from->items);
    to->length = from->length;
    to->capacity = from->capacity;
    from->length = from->capacity = 0;
}

bool list_sort(List *list, Value key, bool reverse) {
    if (list->length < 2 && value_is_none(key)) {
        return true;
    }
    // Python code that runs meanwhile sees an empty list.
    List *items = TRY_PTR_OR(list_new(0), false);
    move_items(items, list);
    bool ok = items->length == 0 || sort_items(items, key, reverse);
    bool modified = list->capacity != 0;
    list_clear(list);
    move_items(list, items);
    return ok && modified ? raise_false(&ValueError_type, "list modified during sort") : ok;
}
