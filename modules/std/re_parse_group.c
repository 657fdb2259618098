// Everything that begins with a parenthesis.
#include "modules/std/re_parse.h"

#include "core/unicode_chars.h"
#include "core/utf8.h"
#include "objects/int.h"

// Names
// ------------------------------------------------------------------------------------------------------------------

static bool is_identifier(const ReParser *parser, const char *name, const char *end) {
    for (const char *at = name; at < end;) {
        uint32_t c = parser->bytes ? (uint8_t)*at++ : utf8_decode(&at, end, UTF8_SURROGATES);
        bool first = at == name + utf8_encoded_length(c);
        if ((parser->bytes && c >= 0x80) || !(first ? unicode_is_id_start(c) : unicode_is_id_continue(c))) {
            return false;
        }
    }
    return true;
}

static bool is_number(const char *name, const char *end) {
    while (name < end && *name >= '0' && *name <= '9') {
        name++;
    }
    return name == end;
}

// The text up to `closing`, which is skipped; `place` is behind it then. *end is the end of the name.
static bool take_name(ReParser *parser, char closing, const char **end) {
    const char *name = parser->place;
    const char *found = memchr(name, closing, (size_t)(parser->end - name));
    if (found == name || name == parser->end) {
        return re_fail(parser, name, "missing group name");
    }
    if (found == NULL) {
        return re_fail(parser, name, "missing %c, unterminated name", closing);
    }
    *end = found;
    parser->place = found + 1;
    return true;
}

// Bytes as a str of the characters with the same numbers.
static Str *latin1_str(const char *text, const char *end) {
    StrBuilder builder;
    str_builder_init(&builder);
    while (text < end) {
        str_builder_add_code_point(&builder, (uint8_t)*text++);
    }
    return value_str(TRY_OR(str_builder_finish(&builder), NULL));
}

// The name as a str; NULL = raised, also if it is no identifier.
static Str *name_str(ReParser *parser, const char *name, const char *end) {
    Str *text = TRY_PTR_OR(parser->bytes ? latin1_str(name, end) : str_new(name, (size_t)(end - name)), NULL);
    if (!is_identifier(parser, name, end)) {
        Value shown = value_from_object(text);
        shown = TRY_OR(parser->bytes ? object_ascii(shown) : object_repr(shown), NULL);
        (void)re_fail(parser, name, "bad character in group name %V", shown);
        return NULL;
    }
    return text;
}

static bool find_group(ReParser *parser, const char *name, const char *end, uint32_t *group) {
    Str *text = TRY_PTR_OR(name_str(parser, name, end), false);
    Value found = VALUE_UNDEF;
    if (parser->names) {
        found = TRY_OR(dict_get(parser->names, value_from_object(text)), false);
    }
    if (value_is_undef(found)) {
        return re_fail(parser, name, "unknown group name %R", value_from_object(text));
    }
    *group = (uint32_t)value_small_int(found);
    return true;
}

// References
// -------------------------------------------------------------------------------------------------------------

// Whether the group may be named in a look-behind assertion.
static bool re_check_behind(ReParser *parser, uint32_t group) {
    if (parser->behind == RE_NO_POSITION) {
        return true;
    }
    if (group > re_group_count(parser) || re_group(parser, group)->open) {
        return re_fail(parser, parser->place, "cannot refer to an open group");
    }
    if (group > parser->behind) {
        return re_fail(parser, parser->place, "cannot refer to group defined in the same lookbehind subpattern");
    }
    return true;
}

bool re_emit_reference(ReParser *parser, const char *at, uint32_t group, ReItem *item) {
    if (re_group(parser, group)->open) {
        return re_fail(parser, at, "cannot refer to an open group");
    }
    TRY_BOOL_OR(re_check_behind(parser, group), false);
    *item = (ReItem){RE_ITEM_OTHER, parser->code->length, re_group(parser, group)->width};
    ReInstruction reference = re_instruction(RE_OP_BACKREF);
    re_add_number(&reference, group);
    re_add_byte(&reference, re_folding(parser));
    return re_emit(parser->code, &reference);
}

// Groups
// -----------------------------------------------------------------------------------------------------------------

static bool close_parenthesis(ReParser *parser, const char *open) {
    return re_accept(parser, ')') || re_fail(parser, open, "missing ), unterminated subpattern");
}

// Branches and the closing parenthesis. Flags that were changed inside end with it.
static bool parse_body(ReParser *parser, const char *open, ReItem *item, uint32_t flags) {
    item->kind = RE_ITEM_OTHER;
    item->start = parser->code->length;
    TRY_BOOL_OR(re_parse_branches(parser, false, &item->width) && close_parenthesis(parser, open), false);
    parser->flags = flags;
    return true;
}

static bool emit_mark(ReParser *parser, ReOp op, uint32_t group) {
    ReInstruction mark = re_instruction(op);
    re_add_number(&mark, group);
    return re_emit(parser->code, &mark);
}

static bool parse_capture(ReParser *parser, const char *open, ReItem *item) {
    ReGroup group = {.open = true};
    size_t start = parser->code->length;
    TRY_BOOL_OR(re_buffer_insert(parser->groups, parser->groups->length, &group, sizeof group), false);
    uint32_t number = re_group_count(parser);
    TRY_BOOL_OR(emit_mark(parser, RE_OP_OPEN, number) && parse_body(parser, open, item, parser->flags), false);
    *re_group(parser, number) = (ReGroup){item->width, false};
    item->start = start;
    return emit_mark(parser, RE_OP_CLOSE, number);
}

static bool parse_named(ReParser *parser, const char *open, ReItem *item) {
    const char *name = parser->place, *end;
    TRY_BOOL_OR(take_name(parser, '>', &end), false);
    Value key = value_from_object(TRY_PTR_OR(name_str(parser, name, end), false));
    uint32_t number = re_group_count(parser) + 1;
    if (!parser->names) {
        parser->names = TRY_PTR_OR(dict_new(), false);
    }
    Value old = TRY_OR(dict_get(parser->names, key), false);
    if (!value_is_undef(old)) {
        return re_fail(parser, name, "redefinition of group name %R as group %d; was group %d", key, (int)number,
                       (int)value_small_int(old));
    }
    TRY_BOOL_OR(dict_set(parser->names, key, value_from_small_int((intptr_t)number)), false);
    return parse_capture(parser, open, item);
}

static bool parse_named_reference(ReParser *parser, ReItem *item) {
    const char *name = parser->place, *end;
    uint32_t group;
    TRY_BOOL_OR(take_name(parser, ')', &end) && find_group(parser, name, end, &group), false);
    return re_emit_reference(parser, name, group, item);
}

static bool raise_unknown_extension(ReParser *parser, const char *open) {
    const char *start = open + 1;
    if (parser->place[-1] == '\\') {
        TRY_BOOL_OR(!re_at_end(parser) || re_fail(parser, parser->place - 1, "bad escape (end of pattern)"), false);
        (void)re_take(parser);
    }
    Str *text = TRY_PTR_OR(
        parser->bytes ? latin1_str(start, parser->place) : str_new(start, (size_t)(parser->place - start)), false);
    return re_fail(parser, open + 1, "unknown extension %S", text);
}

static bool raise_end(ReParser *parser) { return re_fail(parser, parser->end, "unexpected end of pattern"); }

static bool parse_p(ReParser *parser, const char *open, ReItem *item) {
    if (re_at_end(parser)) {
        return raise_end(parser);
    }
    uint32_t c = re_take(parser);
    return c == '<'   ? parse_named(parser, open, item)
           : c == '=' ? parse_named_reference(parser, item)
                      : raise_unknown_extension(parser, open);
}

static bool parse_comment(ReParser *parser, const char *open) {
    const char *close = memchr(parser->place, ')', (size_t)(parser->end - parser->place));
    if (close == NULL) {
        return re_fail(parser, open, "missing ), unterminated comment");
    }
    parser->place = close + 1;
    return true;
}

// Assertions
// -------------------------------------------------------------------------------------------------------------

static bool wrap_assertion(ReParser *parser, ReItem *item, bool refuse, uint32_t back) {
    uint32_t counter = parser->counters;
    parser->counters += 2;
    ReInstruction end = re_instruction(refuse ? RE_OP_REFUSE_END : RE_OP_LOOK_END);
    re_add_number(&end, counter);
    TRY_BOOL_OR(re_emit(parser->code, &end), false);
    ReInstruction begin = re_instruction(refuse ? RE_OP_REFUSE : RE_OP_LOOK);
    re_add_number(&begin, counter);
    re_add_number(&begin, back);
    re_add_jump(&begin, RE_JUMP_BYTES + parser->code->length - item->start);
    item->width = (ReWidth){0, 0};
    return re_insert(parser->code, item->start, &begin);
}

static bool parse_assertion(ReParser *parser, const char *open, bool refuse, ReItem *item) {
    return parse_body(parser, open, item, parser->flags) && wrap_assertion(parser, item, refuse, 0);
}

static bool parse_behind(ReParser *parser, const char *open, ReItem *item) {
    if (re_at_end(parser)) {
        return raise_end(parser);
    }
    uint32_t c = re_take(parser), outer = parser->behind;
    if (c != '=' && c != '!') {
        return raise_unknown_extension(parser, open);
    }
    if (outer == RE_NO_POSITION) {
        parser->behind = re_group_count(parser);
    }
    TRY_BOOL_OR(parse_body(parser, open, item, parser->flags), false);
    parser->behind = outer;
    parser->uneven |= item->width.min != item->width.max;
    return wrap_assertion(parser, item, c == '!', item->width.min);
}

static bool parse_atomic(ReParser *parser, const char *open, ReItem *item) {
    return parse_body(parser, open, item, parser->flags) && re_make_atomic(parser, item->start);
}

// Conditions
// -------------------------------------------------------------------------------------------------------------

static bool note_reference(ReParser *parser, const char *at, uint32_t group) {
    ReReference reference = {group, (uint32_t)(at - parser->start)};
    return group <= re_group_count(parser) ||
           re_buffer_insert(parser->references, parser->references->length, &reference, sizeof reference);
}

static bool condition_group(ReParser *parser, uint32_t *group) {
    const char *name = parser->place, *end;
    TRY_BOOL_OR(take_name(parser, ')', &end), false);
    if (!is_number(name, end)) {
        TRY_BOOL_OR(find_group(parser, name, end, group), false);
        return re_check_behind(parser, *group);
    }
    *group = 0;
    for (const char *digit = name; digit < end; digit++) {
        *group = MIN(*group * 10 + (uint32_t)(*digit - '0'), (uint32_t)RE_JUMP_MAX);
    }
    if (*group == 0) {
        return re_fail(parser, name, "bad group number");
    }
    return note_reference(parser, name, *group) && re_check_behind(parser, *group);
}

// The branch for a group that took no part.
static bool parse_no_branch(ReParser *parser, ReWidth *width) {
    ReWidth other;
    size_t jump_at = parser->code->length;
    TRY_BOOL_OR(re_parse_sequence(parser, false, &other), false);
    if (re_is_next(parser, '|')) {
        return re_fail(parser, parser->place, "conditional backref with more than two branches");
    }
    ReInstruction jump = re_instruction(RE_OP_JUMP);
    re_add_jump(&jump, RE_JUMP_BYTES + parser->code->length - jump_at);
    *width = (ReWidth){MIN(width->min, other.min), MAX(width->max, other.max)};
    return re_insert(parser->code, jump_at, &jump);
}

static bool parse_condition(ReParser *parser, const char *open, ReItem *item) {
    uint32_t group, flags = parser->flags;
    size_t start = parser->code->length;
    TRY_BOOL_OR(vm_check_stack() && condition_group(parser, &group), false);
    TRY_BOOL_OR(re_parse_sequence(parser, false, &item->width), false);
    size_t otherwise = parser->code->length;
    if (re_accept(parser, '|')) {
        TRY_BOOL_OR(parse_no_branch(parser, &item->width), false);
        otherwise += 1 + RE_JUMP_BYTES;
    } else {
        item->width.min = 0;
    }
    TRY_BOOL_OR(close_parenthesis(parser, open), false);
    parser->flags = flags;
    item->kind = RE_ITEM_OTHER;
    item->start = start;
    ReInstruction condition = re_instruction(RE_OP_CONDITION);
    re_add_number(&condition, group);
    re_add_jump(&condition, RE_JUMP_BYTES + otherwise - start);
    return re_insert(parser->code, start, &condition);
}

// All of them
// ------------------------------------------------------------------------------------------------------------

static bool parse_flags_group(ReParser *parser, const char *open, bool first, ReItem *item) {
    uint32_t flags = parser->flags;
    bool scoped;
    parser->place--;
    TRY_BOOL_OR(re_parse_flags(parser, open, first, &scoped), false);
    return !scoped || parse_body(parser, open, item, flags);
}

static bool parse_extension(ReParser *parser, const char *open, bool first, ReItem *item) {
    if (re_at_end(parser)) {
        return raise_end(parser);
    }
    uint32_t c = re_take(parser);
    switch (c) {
        case 'P': return parse_p(parser, open, item);
        case ':': return parse_body(parser, open, item, parser->flags);
        case '#': return parse_comment(parser, open);
        case '=':
        case '!': return parse_assertion(parser, open, c == '!', item);
        case '<': return parse_behind(parser, open, item);
        case '(': return parse_condition(parser, open, item);
        case '>': return parse_atomic(parser, open, item);
        default:
            return c == '-' || (c < 0x80 && c != 0 && strchr("aiLmstux", (int)c))
                       ? parse_flags_group(parser, open, first, item)
                       : raise_unknown_extension(parser, open);
    }
}

bool re_parse_group(ReParser *parser, const char *open, bool first, ReItem *item) {
    return re_accept(parser, '?') ? parse_extension(parser, open, first, item) : parse_capture(parser, open, item);
}
