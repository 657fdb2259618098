// Methods of bytes and bytearray that take them apart and join them.
#include "core/text_search.h"
#include "gen/bytes.h"
#include "objects/bytes_parts.h"
#include "objects/list.h"
#include "objects/poll.h"
#include "objects/text_args.h"
#include "objects/tuple.h"
#include "vm/api.h"

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// Splitting
// -------------------------------------------------------------------------------------------------------------

// One split in progress: `text` does not move, since the split object is on the C stack and Python does not run.
typedef struct {
    Value self;
    Span text;
    List *list;
} Split;

static bool append_part(Split *split, size_t start, size_t stop) {
    Value part = TRY_OR(bytes_like(split->self, split->text.data + start, stop - start), false);
    return list_append(split->list, part) && poll_at(split->list->length);
}

static size_t skip_forward(Span text, size_t at, bool spaces) {
    while (at < text.length && is_space(text.data[at]) == spaces) {
        at++;
    }
    return at;
}

static size_t skip_backward(Span text, size_t at, bool spaces) {
    while (at > 0 && is_space(text.data[at - 1]) == spaces) {
        at--;
    }
    return at;
}

static bool split_spaces(Split *split, size_t limit) {
    Span text = split->text;
    size_t start = skip_forward(text, 0, true);
    for (; start < text.length && limit > 0; limit--) {
        size_t stop = skip_forward(text, start, false);
        TRY_BOOL_OR(append_part(split, start, stop), false);
        start = skip_forward(text, stop, true);
    }
    return start >= text.length || append_part(split, start, text.length);
}

static bool rsplit_spaces(Split *split, size_t limit) {
    Span text = split->text;
    size_t stop = skip_backward(text, text.length, true);
    for (; stop > 0 && limit > 0; limit--) {
        size_t start = skip_backward(text, stop, false);
        TRY_BOOL_OR(append_part(split, start, stop), false);
        stop = skip_backward(text, start, true);
    }
    return stop == 0 || append_part(split, 0, stop);
}

static bool split_separator(Split *split, Span sep, size_t limit) {
    Span text = split->text;
    size_t start = 0;
    for (; limit > 0; limit--) {
        size_t at = text_find(text.data + start, text.length - start, sep.data, sep.length);
        if (at == SEARCH_NONE) {
            break;
        }
        TRY_BOOL_OR(append_part(split, start, start + at), false);
        start += at + sep.length;
    }
    return append_part(split, start, text.length);
}

static bool rsplit_separator(Split *split, Span sep, size_t limit) {
    size_t stop = split->text.length;
    for (; limit > 0; limit--) {
        size_t at = text_rfind(split->text.data, stop, sep.data, sep.length);
        if (at == SEARCH_NONE) {
            break;
        }
        TRY_BOOL_OR(append_part(split, at + sep.length, stop), false);
        stop = at;
    }
    return append_part(split, 0, stop);
}

static void reverse(List *list) {
    for (size_t i = 0, j = list->length; i + 1 < j; i++) {
        j--;
        Value item = list->items[i];
        list->items[i] = list->items[j];
        list->items[j] = item;
    }
}

static Value split_bytes(Value self, Value separator, intptr_t maxsplit, bool from_end) {
    Split split = {.self = self, .list = TRY_PTR(list_new(0))};
    size_t limit = text_limit(maxsplit);
    if (value_is_none(separator)) {
        split.text = span_of_self(self);
        TRY_BOOL(from_end ? rsplit_spaces(&split, limit) : split_spaces(&split, limit));
    } else {
        Span sep;
        TRY_BOOL(span_of(separator, &sep));
        if (sep.length == 0) {
            return raise_error(&ValueError_type, "empty separator");
        }
        split.text = span_of_self(self);
        TRY_BOOL(from_end ? rsplit_separator(&split, sep, limit) : split_separator(&split, sep, limit));
    }
    if (from_end) {
        reverse(split.list);
    }
    return value_from_object(split.list);
}

BYTES_METHOD(split, return split_bytes(args->self, args->sep, args->maxsplit, false);)
BYTES_METHOD(rsplit, return split_bytes(args->self, args->sep, args->maxsplit, true);)

static Value split_lines(Value self, bool keep_ends) {
    Split split = {.self = self, .text = span_of_self(self), .list = TRY_PTR(list_new(0))};
    size_t start = 0, length = split.text.length;
    while (start < length) {
        size_t stop = start;
        while (stop < length && split.text.data[stop] != '\n' && split.text.data[stop] != '\r') {
            stop++;
        }
        size_t next = stop + (stop < length);
        if (next < length && split.text.data[stop] == '\r' && split.text.data[next] == '\n') {
            next++;
        }
        TRY_BOOL(append_part(&split, start, keep_ends ? next : stop));
        start = next;
    }
    return value_from_object(split.list);
}

BYTES_METHOD(splitlines, return split_lines(args->self, args->keepends);)

// Joining
// ---------------------------------------------------------------------------------------------------------------

static Value join_items(Value self, const Value *items, size_t count) {
    BytesBuilder builder;
    bytes_builder_init(&builder);
    if (count == 1 && value_is_bytes(items[0]) && value_is_any_bytes(self)) {
        return items[0];
    }
    for (size_t i = 0; i < count && !builder.failed; i++) {
        Span separator = span_of_self(self), part;
        if (!span_of(items[i], &part)) {
            error_clear();
            return raise_error(&TypeError_type, "sequence item %zu: expected a bytes-like object, %T found", i,
                               items[i]);
        }
        bytes_builder_add(&builder, separator.data, i == 0 ? 0 : separator.length);
        bytes_builder_add(&builder, part.data, part.length);
    }
    return bytes_builder_finish_like(&builder, self);
}

static Value join_bytes(Value self, Value iterable) {
    Value items = iterable;
    if (!value_is_list(items) && !value_is_tuple(items)) {
        if (value_is_undef(type_lookup(value_type(items), NAME(__iter__))) &&
            value_is_undef(type_lookup(value_type(items), NAME(__getitem__)))) {
            return raise_error(&TypeError_type, "can only join an iterable");
        }
        items = TRY(list_from_iterable(items));
    }
    return value_is_list(items) ? join_items(self, value_list(items)->items, value_list(items)->length)
                                : join_items(self, value_tuple(items)->items, value_tuple(items)->length);
}

BYTES_METHOD(join, return join_bytes(args->self, args->iterable_of_bytes);)

// Stripping
// -------------------------------------------------------------------------------------------------------------

enum {
    STRIP_LEFT = 1,
    STRIP_RIGHT = 2
};

static bool is_stripped(const Span *chars, char c) {
    return chars == NULL ? is_space(c) : chars->length != 0 && memchr(chars->data, c, chars->length) != NULL;
}

static Value strip(Value self, Value given, int sides) {
    Span chars, *set = NULL;
    if (!value_is_none(given)) {
        TRY_BOOL(span_of(given, &chars));
        set = &chars;
    }
    Span text = span_of_self(self);
    size_t start = 0, stop = text.length;
    while ((sides & STRIP_LEFT) && start < stop && is_stripped(set, text.data[start])) {
        TRY_BOOL(poll_quietly_at(start));
        start++;
    }
    while ((sides & STRIP_RIGHT) && start < stop && is_stripped(set, text.data[stop - 1])) {
        TRY_BOOL(poll_quietly_at(stop));
        stop--;
    }
    return stop - start == text.length ? bytes_unchanged(self) : bytes_like(self, text.data + start, stop - start);
}

BYTES_METHOD(strip, return strip(args->self, args->bytes, STRIP_LEFT | STRIP_RIGHT);)
BYTES_METHOD(lstrip, return strip(args->self, args->bytes, STRIP_LEFT);)
BYTES_METHOD(rstrip, return strip(args->self, args->bytes, STRIP_RIGHT);)
