// Methods of str that look for parts: find, count, replace, startswith, partition and their kin.
#include "core/text_search.h"
#include "gen/str.h"
#include "objects/int.h"
#include "objects/poll.h"
#include "objects/str_parts.h"
#include "objects/text_args.h"
#include "objects/tuple.h"
#include "vm/api.h"

// The part of a text that start and end arguments select, in bytes; `valid` is false if start lies behind end.
typedef struct {
    const Str *str;
    size_t start, end;
    size_t position;  // of `start` in code points
    bool valid;
} Window;

static bool window_of(Value self, Value start, Value end, Window *window) {
    const Str *str = value_str(self);
    size_t first, last;
    TRY_BOOL_OR(text_bounds(start, end, str_code_points(str), &first, &last), false);
    *window = (Window){.str = str, .position = first, .valid = first <= last};
    if (window->valid) {
        window->start = str_offset(str, first);
        window->end = last == str_code_points(str) ? str->length : str_offset(str, last);
    }
    return true;
}

static bool part_argument(Value part) {
    return value_is_any_str(part) || raise_false(&TypeError_type, "must be str, not %T", part);
}

// Finding
// ---------------------------------------------------------------------------------------------------------------

typedef size_t SearchFunction(const char *, size_t, const char *, size_t);

// Position in code points, or -1.
static intptr_t window_find(const Window *window, const Str *part, SearchFunction *search) {
    if (!window->valid) {
        return -1;
    }
    const char *text = str_text(window->str) + window->start;
    size_t found = search(text, window->end - window->start, str_text(part), part->length);
    if (found == SEARCH_NONE) {
        return -1;
    }
    return (intptr_t)(window->position + (str_is_ascii(window->str) ? found : utf8_count(text, found)));
}

static Value find_part(SearchFunction *search, bool must_exist, Value self, const Value part_start_end[3]) {
    Window window;
    TRY_BOOL(window_of(self, part_start_end[1], part_start_end[2], &window));
    TRY_BOOL(part_argument(part_start_end[0]));
    intptr_t position = window_find(&window, value_str(part_start_end[0]), search);
    if (position < 0 && must_exist) {
        return raise_error(&ValueError_type, "substring not found");
    }
    return value_from_small_int(position);
}

#define FIND_METHOD(name, search, must_exist)                       \
    METHOD(str, name) {                                             \
        const Value given[3] = {args->sub, args->start, args->end}; \
        return find_part(search, must_exist, args->self, given);    \
    }
FIND_METHOD(find, text_find, false)
FIND_METHOD(rfind, text_rfind, false)
FIND_METHOD(index, text_find, true)
FIND_METHOD(rindex, text_rfind, true)

METHOD(str, count) {
    Window window;
    TRY_BOOL(window_of(args->self, args->start, args->end, &window));
    TRY_BOOL(part_argument(args->sub));
    if (!window.valid) {
        return value_from_small_int(0);
    }
    const Str *part = value_str(args->sub);
    const char *text = str_text(window.str) + window.start;
    size_t length = window.end - window.start;
    if (part->length == 0) {
        return int_from_size(utf8_count(text, length) + 1);
    }
    return int_from_size(text_count(text, length, str_text(part), part->length, SIZE_MAX));
}

// Beginnings and ends
// ---------------------------------------------------------------------------------------------------

static bool window_matches(const Window *window, const Str *part, bool at_end) {
    size_t length = window->end - window->start;
    if (!window->valid || part->length > length) {
        return false;
    }
    size_t offset = at_end ? window->end - part->length : window->start;
    return memcmp(str_text(window->str) + offset, str_text(part), part->length) == 0;
}

static Value match_any(const Window *window, const Tuple *parts, bool at_end, const char *method) {
    for (size_t i = 0; i < parts->length; i++) {
        if (!value_is_any_str(parts->items[i])) {
            return raise_error(&TypeError_type, "tuple for %s must only contain str, not %T", method, parts->items[i]);
        }
        if (window_matches(window, value_str(parts->items[i]), at_end)) {
            return VALUE_TRUE;
        }
    }
    return VALUE_FALSE;
}

static Value match_edge(const Window *window, Value part, bool at_end) {
    const char *method = at_end ? "endswith" : "startswith";
    if (value_is_instance(part, &tuple_type)) {
        return match_any(window, value_tuple(part), at_end, method);
    }
    if (!value_is_any_str(part)) {
        return raise_error(&TypeError_type, "%s first arg must be str or a tuple of str, not %T", method, part);
    }
    return value_from_bool(window_matches(window, value_str(part), at_end));
}

METHOD(str, startswith) {
    Window window;
    TRY_BOOL(window_of(args->self, args->start, args->end, &window));
    return match_edge(&window, args->prefix, false);
}

METHOD(str, endswith) {
    Window window;
    TRY_BOOL(window_of(args->self, args->start, args->end, &window));
    return match_edge(&window, args->suffix, true);
}

static Value remove_edge(Value self, const Str *part, bool at_end) {
    const Str *str = value_str(self);
    Window window = {.str = str, .end = str->length, .valid = true};
    size_t removed = window_matches(&window, part, at_end) ? part->length : 0;
    size_t start = at_end ? 0 : removed;
    return value_from_object(TRY_PTR(str_slice_bytes(str, start, start + str->length - removed)));
}

METHOD(str, removeprefix) { return remove_edge(args->self, args->prefix, false); }
METHOD(str, removesuffix) { return remove_edge(args->self, args->suffix, true); }

// Replacing
// -------------------------------------------------------------------------------------------------------------

// Put `new` before every character and at the end.
static Value replace_gaps(const Str *str, const Str *new, size_t limit) {
    StrBuilder builder;
    str_builder_init(&builder);
    const char *place = str_text(str), *end = place + str->length;
    for (size_t i = 0; i < limit && !builder.failed; i++) {
        str_builder_add_str(&builder, new);
        if (place >= end) {
            break;
        }
        size_t length = utf8_sequence_length(*place);
        str_builder_add(&builder, place, length);
        place += length;
    }
    str_builder_add(&builder, place, (size_t)(end - place));
    return str_builder_finish(&builder);
}

static Value replace_counted(const Str *str, const Str *old, const Str *new, size_t count) {
    int64_t length = (int64_t)str->length + (int64_t)count * ((int64_t) new->length - (int64_t)old->length);
    int64_t points = (int64_t)str_code_points(str) +
                     (int64_t)count * ((int64_t)str_code_points(new) - (int64_t)str_code_points(old));
    if (length <= 1 || length > UINT32_MAX) {
        return length > UINT32_MAX ? raise_error(&OverflowError_type, "replace string is too long") : VALUE_UNDEF;
    }
    Str *result = TRY_PTR(str_allocate((size_t)length, (size_t)points));
    char *out = str_writable_text(result);
    const char *text = str_text(str);
    size_t left = str->length;
    for (; count > 0; count--) {
        TRY_BOOL(poll_at(count));
        size_t at = text_find(text, left, str_text(old), old->length);
        memcpy(out, text, at);
        memcpy(out + at, str_text(new), new->length);
        out += at + new->length;
        text += at + old->length;
        left -= at + old->length;
    }
    memcpy(out, text, left);
    return value_from_object(result);
}

// Results of one byte and less, which are shared objects.
static Value replace_small(const Str *str, const Str *old, const Str *new, size_t count) {
    StrBuilder builder;
    str_builder_init(&builder);
    const char *text = str_text(str);
    size_t left = str->length;
    for (; count > 0; count--) {
        TRY_BOOL(poll_at(count));
        size_t at = text_find(text, left, str_text(old), old->length);
        str_builder_add(&builder, text, at);
        str_builder_add_str(&builder, new);
        text += at + old->length;
        left -= at + old->length;
    }
    str_builder_add(&builder, text, left);
    return str_builder_finish(&builder);
}

METHOD(str, replace) {
    const Str *str = value_str(args->self), *old = args->old, *new = args->new;
    size_t limit = text_limit(args->count);
    if (limit == 0) {
        return value_from_object(TRY_PTR(str_plain((Str *)str)));
    }
    if (old->length == 0) {
        return replace_gaps(str, new, limit);
    }
    size_t count = text_count(str_text(str), str->length, str_text(old), old->length, limit);
    if (count == 0) {
        return value_from_object(TRY_PTR(str_plain((Str *)str)));
    }
    Value result = replace_counted(str, old, new, count);
    return value_is_undef(result) ? replace_small(str, old, new, count) : result;
}

// Partitioning
// ----------------------------------------------------------------------------------------------------------

static Value partition_at(const Str *str, Str *separator, size_t at, bool from_end) {
    Tuple *parts = TRY_PTR(tuple_new(3));
    if (at == SEARCH_NONE) {
        Value whole = value_from_object(TRY_PTR(str_plain((Str *)str)));
        for (int i = 0; i < 3; i++) {
            parts->items[i] = i == (from_end ? 2 : 0) ? whole : value_from_object(&str_empty);
        }
        return value_from_object(parts);
    }
    parts->items[0] = value_from_object(TRY_PTR(str_slice_bytes(str, 0, at)));
    parts->items[1] = value_from_object(separator);
    parts->items[2] = value_from_object(TRY_PTR(str_slice_bytes(str, at + separator->length, str->length)));
    return value_from_object(parts);
}

static Value partition(Value self, Value sep, SearchFunction *search, bool from_end) {
    if (!value_is_any_str(sep)) {
        return raise_error(&TypeError_type, "must be str, not %T", sep);
    }
    const Str *str = value_str(self);
    Str *separator = value_str(sep);
    if (separator->length == 0) {
        return raise_error(&ValueError_type, "empty separator");
    }
    size_t at = search(str_text(str), str->length, str_text(separator), separator->length);
    return partition_at(str, separator, at, from_end);
}

METHOD(str, partition) { return partition(args->self, args->sep, text_find, false); }
METHOD(str, rpartition) { return partition(args->self, args->sep, text_rfind, true); }
