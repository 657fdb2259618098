// Methods of str that take text apart and join it.
#include "core/text_search.h"
#include "core/unicode_chars.h"
#include "gen/str.h"
#include "objects/list.h"
#include "objects/poll.h"
#include "objects/str_parts.h"
#include "objects/text_args.h"
#include "objects/tuple.h"
#include "vm/api.h"

static bool append_slice(List *list, const Str *str, size_t start, size_t stop) {
    Str *part = TRY_PTR_OR(str_slice_bytes(str, start, stop), false);
    return list_append(list, value_from_object(part)) && poll_at(list->length);
}

static void reverse(List *list) {
    for (size_t i = 0, j = list->length; i + 1 < j; i++) {
        j--;
        Value item = list->items[i];
        list->items[i] = list->items[j];
        list->items[j] = item;
    }
}

static bool is_space_at(const char *place, const char *end) {
    return unicode_is_space((unsigned char)*place < 0x80 ? (unsigned char)*place
                                                         : utf8_decode(&place, end, UTF8_SURROGATES));
}

// Offset of the first character from `offset` on that is (or is not) a space.
static size_t skip_forward(const Str *str, size_t offset, bool spaces) {
    const char *text = str_text(str), *end = text + str->length;
    while (offset < str->length && is_space_at(text + offset, end) == spaces) {
        offset += utf8_sequence_length(text[offset]);
    }
    return offset;
}

// The offset behind the last character before `offset` that is not (or is) a space.
static size_t skip_backward(const Str *str, size_t offset, bool spaces) {
    const char *text = str_text(str), *end = text + str->length;
    while (offset > 0) {
        const char *previous = utf8_previous(text + offset);
        if (is_space_at(previous, end) != spaces) {
            break;
        }
        offset = (size_t)(previous - text);
    }
    return offset;
}

// Splitting
// -------------------------------------------------------------------------------------------------------------

static bool split_spaces(List *list, const Str *str, size_t limit) {
    size_t start = skip_forward(str, 0, true);
    for (; start < str->length && limit > 0; limit--) {
        size_t stop = skip_forward(str, start, false);
        TRY_BOOL_OR(append_slice(list, str, start, stop), false);
        start = skip_forward(str, stop, true);
    }
    return start >= str->length || append_slice(list, str, start, str->length);
}

static bool rsplit_spaces(List *list, const Str *str, size_t limit) {
    size_t stop = skip_backward(str, str->length, true);
    for (; stop > 0 && limit > 0; limit--) {
        size_t start = skip_backward(str, stop, false);
        TRY_BOOL_OR(append_slice(list, str, start, stop), false);
        stop = skip_backward(str, start, true);
    }
    return stop == 0 || append_slice(list, str, 0, stop);
}

static bool split_separator(List *list, const Str *str, const Str *separator, size_t limit) {
    size_t start = 0;
    for (; limit > 0; limit--) {
        size_t at = text_find(str_text(str) + start, str->length - start, str_text(separator), separator->length);
        if (at == SEARCH_NONE) {
            break;
        }
        TRY_BOOL_OR(append_slice(list, str, start, start + at), false);
        start += at + separator->length;
    }
    return append_slice(list, str, start, str->length);
}

static bool rsplit_separator(List *list, const Str *str, const Str *separator, size_t limit) {
    size_t stop = str->length;
    for (; limit > 0; limit--) {
        size_t at = text_rfind(str_text(str), stop, str_text(separator), separator->length);
        if (at == SEARCH_NONE) {
            break;
        }
        TRY_BOOL_OR(append_slice(list, str, at + separator->length, stop), false);
        stop = at;
    }
    return append_slice(list, str, 0, stop);
}

static Value split(Value self, Value sep, intptr_t maxsplit, bool from_end) {
    const Str *str = value_str(self);
    List *list = TRY_PTR(list_new(0));
    size_t limit = text_limit(maxsplit);
    if (value_is_none(sep)) {
        TRY_BOOL(from_end ? rsplit_spaces(list, str, limit) : split_spaces(list, str, limit));
    } else if (!value_is_any_str(sep)) {
        return raise_error(&TypeError_type, "must be str or None, not %T", sep);
    } else if (value_str(sep)->length == 0) {
        return raise_error(&ValueError_type, "empty separator");
    } else {
        const Str *separator = value_str(sep);
        TRY_BOOL(from_end ? rsplit_separator(list, str, separator, limit)
                          : split_separator(list, str, separator, limit));
    }
    if (from_end) {
        reverse(list);
    }
    return value_from_object(list);
}

METHOD(str, split) { return split(args->self, args->sep, args->maxsplit, false); }
METHOD(str, rsplit) { return split(args->self, args->sep, args->maxsplit, true); }

// Bytes of the line end at `place`; 0 if there is none.
static size_t line_end_length(const char *place, const char *end) {
    uint32_t c = (unsigned char)*place;
    if (c < 0x80) {
        if (c == '\r' && place + 1 < end && place[1] == '\n') {
            return 2;
        }
        return (c >= '\n' && c <= '\r') || (c >= 0x1C && c <= 0x1E);
    }
    const char *next = place;
    c = utf8_decode(&next, end, UTF8_SURROGATES);
    return c == 0x85 || c == 0x2028 || c == 0x2029 ? (size_t)(next - place) : 0;
}

METHOD(str, splitlines) {
    const Str *str = value_str(args->self);
    List *list = TRY_PTR(list_new(0));
    size_t start = 0;
    for (size_t at = 0; at < str->length;) {
        const char *text = str_text(str);
        size_t line_end = line_end_length(text + at, text + str->length);
        TRY_BOOL(poll_at(at));
        if (line_end == 0) {
            at += utf8_sequence_length(text[at]);
            continue;
        }
        TRY_BOOL(append_slice(list, str, start, args->keepends ? at + line_end : at));
        at += line_end;
        start = at;
    }
    if (start < str->length) {
        TRY_BOOL(append_slice(list, str, start, str->length));
    }
    return value_from_object(list);
}

// Joining
// ---------------------------------------------------------------------------------------------------------------

typedef struct {
    const Value *values;
    size_t count;
    uint64_t bytes, code_points;
} Parts;

static bool measure(Parts *parts, const Str *separator) {
    for (size_t i = 0; i < parts->count; i++) {
        if (!value_is_any_str(parts->values[i])) {
            return raise_false(&TypeError_type, "sequence item %zu: expected str instance, %T found", i,
                               parts->values[i]);
        }
        parts->bytes += value_str(parts->values[i])->length;
        parts->code_points += str_code_points(value_str(parts->values[i]));
    }
    if (parts->count > 1) {
        parts->bytes += (uint64_t)separator->length * (parts->count - 1);
        parts->code_points += (uint64_t)str_code_points(separator) * (parts->count - 1);
    }
    return parts->bytes <= UINT32_MAX ||
           raise_false(&OverflowError_type, "join() result is too long for a Python string");
}

static Value join_parts(const Str *separator, Parts *parts) {
    if (parts->count == 1 && value_is_str(parts->values[0])) {
        return parts->values[0];
    }
    TRY_BOOL(measure(parts, separator));
    char one = '\0';
    Str *result = parts->bytes <= 1 ? NULL : TRY_PTR(str_allocate((size_t)parts->bytes, (size_t)parts->code_points));
    char *out = result == NULL ? &one : str_writable_text(result);
    for (size_t i = 0; i < parts->count; i++) {
        const Str *part = value_str(parts->values[i]);
        if (i > 0) {
            memcpy(out, str_text(separator), separator->length);
            out += separator->length;
        }
        memcpy(out, str_text(part), part->length);
        out += part->length;
    }
    return value_from_object(result != NULL ? result : TRY_PTR(str_new_ascii(&one, (size_t)parts->bytes)));
}

static bool is_iterable(Value v) {
    Value iterator = object_iter(v);
    if (value_is_raised(iterator)) {
        error_clear();
    }
    return !value_is_raised(iterator);
}

METHOD(str, join) {
    Value items = args->iterable;
    if (!value_is_list(items) && !value_is_tuple(items)) {
        items = list_from_iterable(items);
        if (value_is_raised(items)) {
            if (error_matches(&TypeError_type) && !is_iterable(args->iterable)) {
                error_clear();
                raise_error(&TypeError_type, "can only join an iterable");
            }
            return RAISED;
        }
    }
    Parts parts = {0};
    parts.values = value_is_list(items) ? value_list(items)->items : value_tuple(items)->items;
    parts.count = value_is_list(items) ? value_list(items)->length : value_tuple(items)->length;
    return join_parts(value_str(args->self), &parts);
}

// Stripping
// -------------------------------------------------------------------------------------------------------------

static bool is_among(const Str *chars, const char *character) {
    return text_find(str_text(chars), chars->length, character, utf8_sequence_length(*character)) != SEARCH_NONE;
}

enum {
    STRIP_LEFT = 1,
    STRIP_RIGHT = 2
};

static bool strip_chars(const Str *str, const Str *chars, int sides, size_t bounds[2]) {
    const char *text = str_text(str);
    size_t *start = &bounds[0], *stop = &bounds[1], step = 0;
    while ((sides & STRIP_LEFT) && *start < *stop && is_among(chars, text + *start)) {
        TRY_BOOL_OR(poll_at(step++), false);
        *start += utf8_sequence_length(text[*start]);
    }
    while ((sides & STRIP_RIGHT) && *start < *stop) {
        TRY_BOOL_OR(poll_at(step++), false);
        const char *last = utf8_previous(text + *stop);
        if (!is_among(chars, last)) {
            break;
        }
        *stop = (size_t)(last - text);
    }
    return true;
}

static Value strip(Value self, Value chars, int sides, const char *method) {
    const Str *str = value_str(self);
    size_t bounds[2] = {0, str->length};
    if (value_is_none(chars)) {
        bounds[0] = (sides & STRIP_LEFT) ? skip_forward(str, 0, true) : 0;
        bounds[1] = (sides & STRIP_RIGHT) ? MAX(bounds[0], skip_backward(str, bounds[1], true)) : bounds[1];
    } else if (value_is_any_str(chars)) {
        TRY_BOOL(strip_chars(str, value_str(chars), sides, bounds));
    } else {
        return raise_error(&TypeError_type, "%s arg must be None or str", method);
    }
    return value_from_object(TRY_PTR(str_slice_bytes(str, bounds[0], bounds[1])));
}

METHOD(str, strip) { return strip(args->self, args->chars, STRIP_LEFT | STRIP_RIGHT, "strip"); }
METHOD(str, lstrip) { return strip(args->self, args->chars, STRIP_LEFT, "lstrip"); }
METHOD(str, rstrip) { return strip(args->self, args->chars, STRIP_RIGHT, "rstrip"); }
