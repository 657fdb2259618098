// Binary heaps in lists. An item that sinks goes all the way down first and rises from there (Floyd, 1964): that takes
// fewer comparisons than stopping on the way.
#include "gen/heapq.h"
#include "modules/std/lazy.h"
#include "objects/list.h"
#include "objects/poll.h"
#include "vm/api.h"

static const LazyName lazy_names[] = {
    {"merge", "heapq._more"},       {"nlargest", "heapq._more"},    {"nsmallest", "heapq._more"},
    {"_heapify_max", "heapq._max"}, {"_heappop_max", "heapq._max"}, {"_heapreplace_max", "heapq._max"},
};

MODULE_INIT(heapq) { return lazy_set_path(namespace, "heapq"); }

FUNCTION(heapq, __getattr__) { return lazy_attribute("heapq", lazy_names, ARRAY_LENGTH(lazy_names), args->name); }

static bool require_list(Value heap, const char *argument) {
    return value_is_instance(heap, &list_type) ||
           raise_false(&TypeError_type, "%s must be list, not %A", argument, heap);
}

static bool is_less(List *heap, Value a, Value b, bool *less) {
    size_t length = heap->length;
    TRY_BOOL_OR(object_compare(OP_LT, a, b, less), false);
    return heap->length == length || raise_false(&RuntimeError_type, "list changed size during iteration");
}

static void swap(List *heap, size_t a, size_t b) {
    Value item = heap->items[a];
    heap->items[a] = heap->items[b];
    heap->items[b] = item;
}

// Exchange the item with its parents as long as they are larger, up to `top`.
static bool rise(List *heap, size_t top, size_t index) {
    while (index > top) {
        size_t parent = (index - 1) / 2;
        bool less;
        TRY_BOOL_OR(is_less(heap, heap->items[index], heap->items[parent], &less), false);
        if (!less) {
            return true;
        }
        swap(heap, index, parent);
        index = parent;
    }
    return true;
}

static bool smaller_child(List *heap, size_t parent, size_t *child) {
    *child = 2 * parent + 1;
    if (*child + 1 < heap->length) {
        bool less;
        TRY_BOOL_OR(is_less(heap, heap->items[*child], heap->items[*child + 1], &less), false);
        *child += !less;
    }
    return true;
}

static bool sink(List *heap, size_t top) {
    size_t index = top;
    while (2 * index + 1 < heap->length) {
        size_t child;
        TRY_BOOL_OR(smaller_child(heap, index, &child), false);
        swap(heap, index, child);
        index = child;
    }
    return rise(heap, top, index);
}

// Put `item` in the place of the smallest and return that.
static Value replace_first(List *heap, Value item) {
    Value smallest = heap->items[0];
    heap->items[0] = item;
    TRY_BOOL(sink(heap, 0));
    return smallest;
}

FUNCTION(heapq, heapify) {
    TRY_BOOL(require_list(args->heap, "heapify() argument"));
    List *heap = value_list(args->heap);
    for (size_t i = heap->length / 2; i > 0; i--) {
        TRY_BOOL(sink(heap, i - 1));
        TRY_BOOL(poll_at(i));
    }
    return VALUE_NONE;
}

FUNCTION(heapq, heappop) {
    TRY_BOOL(require_list(args->heap, "heappop() argument"));
    List *heap = value_list(args->heap);
    if (heap->length == 0) {
        return raise_error(&IndexError_type, "index out of range");
    }
    Value last = heap->items[heap->length - 1];
    list_remove_range(heap, heap->length - 1, 1);
    return heap->length == 0 ? last : replace_first(heap, last);
}

FUNCTION(heapq, heappush) {
    TRY_BOOL(require_list(args->heap, "heappush() argument 1"));
    List *heap = value_list(args->heap);
    TRY_BOOL(list_append(heap, args->item));
    TRY_BOOL(rise(heap, 0, heap->length - 1));
    return VALUE_NONE;
}

FUNCTION(heapq, heappushpop) {
    TRY_BOOL(require_list(args->heap, "heappushpop() argument 1"));
    List *heap = value_list(args->heap);
    bool less = false;
    if (heap->length > 0) {
        TRY_BOOL(object_compare(OP_LT, heap->items[0], args->item, &less));
    }
    if (!less) {
        return args->item;
    }
    return heap->length == 0 ? raise_error(&IndexError_type, "index out of range") : replace_first(heap, args->item);
}

FUNCTION(heapq, heapreplace) {
    TRY_BOOL(require_list(args->heap, "heapreplace() argument 1"));
    List *heap = value_list(args->heap);
    if (heap->length == 0) {
        return raise_error(&IndexError_type, "index out of range");
    }
    return replace_first(heap, args->item);
}
