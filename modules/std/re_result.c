// Match: what a pattern found.
#include "gen/names.h"
#include "gen/re.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "modules/std/re_parts.h"
#include "objects/generic_alias.h"
#include "objects/int.h"

static void match_trace(Object *self) {
    ReMatch *match = (ReMatch *)self;
    gc_visit_object(match->pattern);
    gc_visit(match->subject);
    gc_visit_buffer(&match->spans);
}

// The text of the match; a bytearray may have become shorter, which leaves less of it.
static bool open_text(const ReMatch *match, ReText *text) { return re_text_open(text, match->pattern, match->subject); }

Value re_match_group(const ReMatch *match, uint32_t number, Value missing) {
    uint32_t start = match->spans[2 * number], end = match->spans[2 * number + 1];
    ReText text;
    if (start == RE_NO_POSITION) {
        return missing;
    }
    TRY_BOOL(open_text(match, &text));
    end = MIN(end, text.length);
    return re_text_slice(&text, MIN(start, end), end);
}

// The number of the group that `key` names (int or name); IndexError "no such group". False = raised.
static bool re_group_number(const RePattern *pattern, Value key, uint32_t *number) {
    Value index = int_from_value(key);
    if (value_is_undef(index) && !value_is_any_str(key)) {
        index = object_index(key);
        if (value_is_raised(index)) {
            error_clear();
            index = VALUE_UNDEF;
        }
    }
    if (value_is_undef(index) && pattern->names) {
        index = dict_get(pattern->names, key);
        if (value_is_raised(index)) {
            error_clear();
            index = VALUE_UNDEF;
        }
    }
    bool found = value_is_small_int(index) && value_small_int(index) >= 0 &&
                 (uintptr_t)value_small_int(index) <= pattern->groups;
    *number = found ? (uint32_t)value_small_int(index) : 0;
    return found || raise_false(&IndexError_type, "no such group");
}

static Value group_by_key(const ReMatch *match, Value key) {
    uint32_t number;
    TRY_BOOL(re_group_number(match->pattern, key, &number));
    return re_match_group(match, number, VALUE_NONE);
}

METHOD(Match, group) {
    const ReMatch *match = re_match(args->self);
    if (args->groups_count <= 1) {
        return args->groups_count == 0 ? re_match_group(match, 0, VALUE_NONE) : group_by_key(match, args->groups[0]);
    }
    Tuple *result = TRY_PTR(tuple_new(args->groups_count));
    for (size_t i = 0; i < args->groups_count; i++) {
        result->items[i] = TRY(group_by_key(match, args->groups[i]));
    }
    return value_from_object(result);
}

METHOD(Match, groups) {
    const ReMatch *match = re_match(args->self);
    Tuple *result = TRY_PTR(tuple_new(match->pattern->groups));
    for (uint32_t number = 1; number <= match->pattern->groups; number++) {
        result->items[number - 1] = TRY(re_match_group(match, number, args->default_));
    }
    return value_from_object(result);
}

METHOD(Match, groupdict) {
    const ReMatch *match = re_match(args->self);
    Dict *result = TRY_PTR(dict_new());
    uint32_t place = 0;
    Value name, number;
    while (match->pattern->names && dict_next(match->pattern->names, &place, &name, &number)) {
        Value text = TRY(re_match_group(match, (uint32_t)value_small_int(number), args->default_));
        TRY_BOOL(dict_set(result, name, text));
    }
    return value_from_object(result);
}

// Positions
// -------------------------------------------------------------------------------------------------------------

static Value position_value(const ReText *text, uint32_t offset) {
    return offset == RE_NO_POSITION ? value_from_small_int(-1) : re_text_position(text, offset);
}

// Start (side 0) or end (side 1) of a group.
static Value side_of(Value self, Value key, unsigned side) {
    const ReMatch *match = re_match(self);
    uint32_t number;
    ReText text;
    TRY_BOOL(re_group_number(match->pattern, key, &number) && open_text(match, &text));
    return position_value(&text, match->spans[2 * number + side]);
}

static Value span_of(Value self, Value key) {
    Value start = TRY(side_of(self, key, 0)), end = TRY(side_of(self, key, 1));
    return tuple_pair(start, end);
}

METHOD(Match, start) { return side_of(args->self, args->group, 0); }
METHOD(Match, end) { return side_of(args->self, args->group, 1); }
METHOD(Match, span) { return span_of(args->self, args->group); }

GETTER(Match, regs) {
    const ReMatch *match = re_match(self);
    Tuple *result = TRY_PTR(tuple_new(match->pattern->groups + 1));
    for (size_t number = 0; number < result->length; number++) {
        result->items[number] = TRY(span_of(self, value_from_small_int((intptr_t)number)));
    }
    return value_from_object(result);
}

static Value limit_of(Value self, bool end) {
    const ReMatch *match = re_match(self);
    ReText text;
    TRY_BOOL(open_text(match, &text));
    return re_text_position(&text, end ? match->end : match->position);
}

GETTER(Match, pos) { return limit_of(self, false); }
GETTER(Match, endpos) { return limit_of(self, true); }
GETTER(Match, string) { return re_match(self)->subject; }
GETTER(Match, re) { return value_from_object(re_match(self)->pattern); }

GETTER(Match, lastindex) {
    uint32_t number = re_match(self)->last_index;
    return number == 0 ? VALUE_NONE : value_from_small_int((intptr_t)number);
}

GETTER(Match, lastgroup) {
    const ReMatch *match = re_match(self);
    uint32_t place = 0;
    Value name, number;
    while (match->pattern->names && dict_next(match->pattern->names, &place, &name, &number)) {
        if (value_small_int(number) == (intptr_t)match->last_index) {
            return name;
        }
    }
    return VALUE_NONE;
}

// The rest
// -------------------------------------------------------------------------------------------------------------

METHOD(Match, expand) {
    const ReMatch *match = re_match(args->self);
    Value parts = TRY(re_template_compile(match->pattern, args->template));
    if (!value_is_tuple(parts)) {
        return parts;
    }
    ReOutput output;
    re_output_init(&output, re_is_bytes(match->pattern));
    TRY_BOOL(re_template_expand(parts, match, &output));
    return re_output_finish(&output);
}

METHOD(Match, __copy__) { return args->self; }
METHOD(Match, __deepcopy__) { return args->self; }
METHOD(Match, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

// The first `limit` characters of a repr.
Str *re_short_repr(Value v, size_t limit) {
    Str *text = value_str(TRY_OR(object_repr(v), NULL));
    return str_substring(text, 0, MIN(limit, (size_t)str_code_points(text)));
}

static Value match_repr(Value self) {
    enum {
        SHOWN = 50
    };
    Value span = TRY(span_of(self, value_from_small_int(0)));
    Value whole = TRY(re_match_group(re_match(self), 0, VALUE_NONE));
    Str *text = TRY_PTR(re_short_repr(whole, SHOWN));
    return value_from_object(TRY_PTR(str_format("<re.Match object; span=%R, match=%S>", span, text)));
}

static Value match_get_item(Value self, Value key) { return group_by_key(re_match(self), key); }

const Slots Match_slots = {
    .size = sizeof(ReMatch), .trace = match_trace, .repr = match_repr, .get_item = match_get_item};
