// Methods of bytes and bytearray that look for parts: find, count, replace, startswith, partition and their kin.
#include "core/text_search.h"
#include "gen/bytes.h"
#include "objects/bytes_parts.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/text_args.h"
#include "objects/tuple.h"
#include "vm/api.h"

// The bytes to look for: of a bytes-like object, or one byte given as an int, stored in `one`.
static bool part_of(Value given, Span *part, uint8_t *one) {
    if (object_has_buffer(given)) {
        return span_of(given, part);
    }
    if (!value_has_index(given)) {
        return raise_false(&TypeError_type, "argument should be integer or bytes-like object, not '%T'", given);
    }
    *part = (Span){(const char *)one, 1};
    return byte_from_value(given, "byte must be in range(0, 256)", one);
}

// The bytes from `start` to `end`; `valid` is false if start lies behind end.
typedef struct {
    Span span;
    size_t start;
    bool valid;
} Window;

static void window_between(Value self, size_t first, size_t last, Window *window) {
    Span whole = span_of_self(self);
    last = MIN(last, whole.length);
    window->valid = first <= last;
    window->start = first;
    window->span = window->valid ? (Span){whole.data + first, last - first} : (Span){NULL, 0};
}

static bool window_of(Value self, Value start, Value end, Window *window) {
    size_t first, last;
    TRY_BOOL_OR(text_bounds(start, end, span_of_self(self).length, &first, &last), false);
    window_between(self, first, last, window);
    return true;
}

// What a search works on. The bounds are read before the part, and both before the data, since reading them may run
// Python code.
typedef struct {
    Span part;
    uint8_t one;
    Window window;
} Search;

static bool search_of(Value self, const Value part_start_end[3], Search *search) {
    size_t first, last;
    TRY_BOOL_OR(text_bounds(part_start_end[1], part_start_end[2], span_of_self(self).length, &first, &last), false);
    TRY_BOOL_OR(part_of(part_start_end[0], &search->part, &search->one), false);
    window_between(self, first, last, &search->window);
    return true;
}

// Finding
// ---------------------------------------------------------------------------------------------------------------

typedef size_t SearchFunction(const char *, size_t, const char *, size_t);

static Value find_part(SearchFunction *search, bool must_exist, Value self, const Value part_start_end[3]) {
    Search given;
    TRY_BOOL(search_of(self, part_start_end, &given));
    const Window window = given.window;
    size_t found = SEARCH_NONE;
    if (window.valid) {
        found = search(window.span.data, window.span.length, given.part.data, given.part.length);
    }
    if (found == SEARCH_NONE) {
        return must_exist ? raise_error(&ValueError_type, "subsection not found") : value_from_small_int(-1);
    }
    return int_from_size(window.start + found);
}

#define FIND_METHOD(name, search, must_exist)                                      \
    BYTES_METHOD(name, const Value given[3] = {args->sub, args->start, args->end}; \
                 return find_part(search, must_exist, args->self, given);)
FIND_METHOD(find, text_find, false)
FIND_METHOD(rfind, text_rfind, false)
FIND_METHOD(index, text_find, true)
FIND_METHOD(rindex, text_rfind, true)

static Value count_part(Value self, const Value part_start_end[3]) {
    Search given;
    TRY_BOOL(search_of(self, part_start_end, &given));
    const Span span = given.window.span;
    if (!given.window.valid) {
        return value_from_small_int(0);
    }
    if (given.part.length == 0) {
        return int_from_size(span.length + 1);
    }
    return int_from_size(text_count(span.data, span.length, given.part.data, given.part.length, SIZE_MAX));
}

BYTES_METHOD(count, const Value given[3] = {args->sub, args->start, args->end}; return count_part(args->self, given);)

// Beginnings and ends
// ---------------------------------------------------------------------------------------------------

static bool span_matches(Span text, Span part, bool at_end) {
    if (part.length > text.length) {
        return false;
    }
    size_t offset = at_end ? text.length - part.length : 0;
    return part.length == 0 || memcmp(text.data + offset, part.data, part.length) == 0;
}

static Value match_any(const Window *window, const Tuple *parts, bool at_end) {
    for (size_t i = 0; i < parts->length; i++) {
        Span part;
        TRY_BOOL(span_of(parts->items[i], &part));
        if (window->valid && span_matches(window->span, part, at_end)) {
            return VALUE_TRUE;
        }
    }
    return VALUE_FALSE;
}

static Value match_edge(Value self, const Value part_start_end[3], bool at_end) {
    Value part = part_start_end[0];
    Window window;
    Span span;
    TRY_BOOL(window_of(self, part_start_end[1], part_start_end[2], &window));
    if (value_is_instance(part, &tuple_type)) {
        return match_any(&window, value_tuple(part), at_end);
    }
    if (!object_has_buffer(part)) {
        return raise_error(&TypeError_type, "%s first arg must be bytes or a tuple of bytes, not %T",
                           at_end ? "endswith" : "startswith", part);
    }
    TRY_BOOL(span_of(part, &span));
    return value_from_bool(window.valid && span_matches(window.span, span, at_end));
}

BYTES_METHOD(startswith, const Value given[3] = {args->prefix, args->start, args->end};
             return match_edge(args->self, given, false);)
BYTES_METHOD(endswith, const Value given[3] = {args->suffix, args->start, args->end};
             return match_edge(args->self, given, true);)

static Value remove_edge(Value self, Value given, bool at_end) {
    Span part;
    TRY_BOOL(span_of(given, &part));
    Span span = span_of_self(self);
    if (part.length == 0 || !span_matches(span, part, at_end)) {
        return bytes_unchanged(self);
    }
    return bytes_like(self, span.data + (at_end ? 0 : part.length), span.length - part.length);
}

BYTES_METHOD(removeprefix, return remove_edge(args->self, args->prefix, false);)
BYTES_METHOD(removesuffix, return remove_edge(args->self, args->suffix, true);)

// Replacing
// -------------------------------------------------------------------------------------------------------------

// Put `new` before every byte and at the end.
static void replace_gaps(BytesBuilder *builder, Span text, Span new, size_t limit) {
    size_t i = 0;
    while (i < limit && i <= text.length && bytes_builder_add(builder, new.data, new.length)) {
        if (i < text.length) {
            bytes_builder_add_byte(builder, (uint8_t)text.data[i]);
        }
        i++;
    }
    if (i < text.length) {
        bytes_builder_add(builder, text.data + i, text.length - i);
    }
}

static void replace_parts(BytesBuilder *builder, Span text, const Span old_new[2], size_t limit) {
    for (; limit > 0 && !builder->failed; limit--) {
        size_t at = text_find(text.data, text.length, old_new[0].data, old_new[0].length);
        if (at == SEARCH_NONE) {
            break;
        }
        bytes_builder_add(builder, text.data, at);
        bytes_builder_add(builder, old_new[1].data, old_new[1].length);
        text.data += at + old_new[0].length;
        text.length -= at + old_new[0].length;
    }
    bytes_builder_add(builder, text.data, text.length);
}

static Value replace(Value self, Value old, Value new, intptr_t count) {
    Span old_new[2];
    TRY_BOOL(span_of(old, &old_new[0]) && span_of(new, &old_new[1]));
    Span text = span_of_self(self);
    size_t limit = text_limit(count);
    if (limit == 0 || (old_new[0].length != 0 &&
                       text_find(text.data, text.length, old_new[0].data, old_new[0].length) == SEARCH_NONE)) {
        return bytes_unchanged(self);
    }
    BytesBuilder builder;
    bytes_builder_init(&builder);
    if (old_new[0].length == 0) {
        replace_gaps(&builder, text, old_new[1], limit);
    } else {
        replace_parts(&builder, text, old_new, limit);
    }
    return bytes_builder_finish_like(&builder, self);
}

BYTES_METHOD(replace, return replace(args->self, args->old, args->new, args->count);)

// Partitioning
// ----------------------------------------------------------------------------------------------------------

static Value partition(Value self, Value separator, SearchFunction *search, bool from_end) {
    Span sep;
    TRY_BOOL(span_of(separator, &sep));
    if (sep.length == 0) {
        return raise_error(&ValueError_type, "empty separator");
    }
    Span text = span_of_self(self);
    size_t at = search(text.data, text.length, sep.data, sep.length);
    Span parts[3] = {{text.data, 0}, {text.data, 0}, {text.data, 0}};
    if (at == SEARCH_NONE) {
        parts[from_end ? 2 : 0] = text;
    } else {
        parts[0].length = at;
        parts[1] = sep;
        parts[2] = (Span){text.data + at + sep.length, text.length - at - sep.length};
    }
    Tuple *result = TRY_PTR(tuple_new(3));
    for (int i = 0; i < 3; i++) {
        bool is_whole = at == SEARCH_NONE && parts[i].length != 0 && value_is_bytes(self);
        bool is_separator = i == 1 && at != SEARCH_NONE && value_is_any_bytes(self);
        result->items[i] = is_whole       ? self
                           : is_separator ? separator
                                          : TRY(bytes_like(self, parts[i].data, parts[i].length));
    }
    return value_from_object(result);
}

BYTES_METHOD(partition, return partition(args->self, args->sep, text_find, false);)
BYTES_METHOD(rpartition, return partition(args->self, args->sep, text_rfind, true);)
