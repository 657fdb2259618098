// Patterns: branches, sequences, the items of a sequence that are no group, set or escape; and the whole.
#include "modules/std/re_parse.h"

#include "core/utf8.h"
#include "gen/re.h"
#include "heap/gc.h"
#include "objects/poll.h"

uint32_t re_take(ReParser *parser) {
    if (parser->bytes) {
        return (uint8_t)*parser->place++;
    }
    return utf8_decode(&parser->place, parser->end, UTF8_SURROGATES);
}

ReFolding re_folding(const ReParser *parser) {
    if (!(parser->flags & RE_IGNORECASE)) {
        return RE_FOLD_NONE;
    }
    return parser->bytes || (parser->flags & RE_ASCII) ? RE_FOLD_ASCII : RE_FOLD_UNICODE;
}

static bool emit_text(ReParser *parser, uint32_t c) {
    char text[2 + UTF8_MAX_BYTES] = {RE_OP_TEXT, 1, (char)c};
    if (!parser->bytes) {
        text[1] = (char)utf8_encode(c, text + 2);
    }
    return re_buffer_insert(parser->code, parser->code->length, text, 2 + (size_t)text[1]);
}

bool re_emit_character(ReParser *parser, uint32_t c) {
    ReFolding folding = re_folding(parser);
    bool letter = c < 0x80 ? (c | 32) - 'a' < 26 : folding == RE_FOLD_UNICODE;
    if (folding == RE_FOLD_NONE || !letter) {
        return emit_text(parser, c);
    }
    bool unicode = folding == RE_FOLD_UNICODE;
    ReInstruction folded = re_instruction(unicode ? RE_OP_FOLDED : RE_OP_FOLDED_ASCII);
    re_add_number(&folded, unicode ? re_fold(c) : re_fold_ascii(c));
    return re_emit(parser->code, &folded);
}

// Items
// ------------------------------------------------------------------------------------------------------------------

static bool emit_simple(ReParser *parser, ReOp op) {
    ReInstruction instruction = re_instruction(op);
    return re_emit(parser->code, &instruction);
}

static bool emit_at(ReParser *parser, ReAt at, ReItem *item) {
    ReInstruction instruction = re_instruction(RE_OP_AT);
    re_add_byte(&instruction, at);
    *item = (ReItem){RE_ITEM_NONE, parser->code->length, {0, 0}};
    return re_emit(parser->code, &instruction);
}

static bool parse_item(ReParser *parser, bool first, ReItem *item) {
    const char *start = parser->place;
    char c = *start;
    bool lines = parser->flags & RE_MULTILINE;
    if (c == '\\') {
        return re_parse_escape(parser, item);
    }
    uint32_t character = re_take(parser);
    if (c == '(') {
        return re_parse_group(parser, start, first, item);
    }
    if (c == '^') {
        return emit_at(parser, lines ? RE_AT_LINE_START : RE_AT_START, item);
    }
    if (c == '$') {
        return emit_at(parser, lines ? RE_AT_LINE_END : RE_AT_LAST_END, item);
    }
    *item = (ReItem){RE_ITEM_SINGLE, parser->code->length, {1, 1}};
    if (c == '.') {
        return emit_simple(parser, parser->flags & RE_DOTALL ? RE_OP_ANY_ALL : RE_OP_ANY);
    }
    return c == '[' ? re_parse_set(parser, item) : re_emit_character(parser, character);
}

// Sequences
// --------------------------------------------------------------------------------------------------------------

#define NO_TEXT SIZE_MAX

// The item will not get a quantifier any more: if it is text, join it to the text before it, which begins at *text.
// Returns by how many bytes the code behind the item moved.
static size_t join_text(ReParser *parser, const ReItem *item, size_t *text) {
    uint8_t *code = parser->code->data;
    if (item->kind != RE_ITEM_SINGLE || code[item->start] != RE_OP_TEXT) {
        *text = NO_TEXT;
        return 0;
    }
    if (*text == NO_TEXT || code[*text + 1] + code[item->start + 1] > UINT8_MAX) {
        *text = item->start;
        return 0;
    }
    code[*text + 1] = (uint8_t)(code[*text + 1] + code[item->start + 1]);
    re_buffer_remove(parser->code, item->start, 2);
    return 2;
}

static void skip_blanks(ReParser *parser) {
    while ((parser->flags & RE_VERBOSE) && !re_at_end(parser)) {
        char c = *parser->place;
        if (c == '#') {
            const char *line_end = memchr(parser->place, '\n', (size_t)(parser->end - parser->place));
            parser->place = line_end ? line_end + 1 : parser->end;
        } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
            parser->place++;
        } else {
            return;
        }
    }
}

static bool is_quantifier(char c) { return c == '*' || c == '+' || c == '?' || c == '{'; }

static bool apply_quantifier(ReParser *parser, ReItem *item, bool *found) {
    const char *start = parser->place;
    ReQuantifier quantifier;
    *found = false;
    if (is_quantifier(*start)) {
        TRY_BOOL_OR(re_parse_quantifier(parser, &quantifier, found), false);
    }
    if (!*found) {
        return true;
    }
    if (item->kind == RE_ITEM_NONE) {
        return re_fail(parser, start, "nothing to repeat");
    }
    if (item->kind == RE_ITEM_REPEATED) {
        return re_fail(parser, start, "multiple repeat");
    }
    return re_repeat(parser, item, &quantifier);
}

static void add_width(ReWidth *width, const ReItem *item) {
    width->min = re_width_sum(width->min, item->width.min);
    width->max = re_width_sum(width->max, item->width.max);
}

static bool at_sequence_end(ReParser *parser) {
    skip_blanks(parser);
    return re_at_end(parser) || *parser->place == '|' || *parser->place == ')';
}

bool re_parse_sequence(ReParser *parser, bool top, ReWidth *width) {
    ReItem item = {RE_ITEM_NONE, RE_NO_ITEM, {0, 0}};
    size_t text = NO_TEXT;
    *width = (ReWidth){0, 0};
    for (size_t step = 0; !at_sequence_end(parser); step++) {
        bool repeated;
        TRY_BOOL_OR(poll_at(step) && apply_quantifier(parser, &item, &repeated), false);
        if (repeated) {
            continue;
        }
        ReItem next = {RE_ITEM_NONE, RE_NO_ITEM, {0, 0}};
        TRY_BOOL_OR(parse_item(parser, top && item.start == RE_NO_ITEM, &next), false);
        if (next.start != RE_NO_ITEM) {
            next.start -= join_text(parser, &item, &text);
            add_width(width, &item);
            item = next;
        }
    }
    (void)join_text(parser, &item, &text);
    add_width(width, &item);
    return true;
}

// Branches
// ---------------------------------------------------------------------------------------------------------------

// Close a branch that another one follows: "or else there" before it, a jump to the end behind it. The operands of
// these jumps are a chain until the end is known; *last is the distance of the newest from `start`, 0 if there is none.
static bool close_branch(ReParser *parser, size_t start, size_t branch, size_t *last) {
    ReInstruction split = re_instruction(RE_OP_SPLIT);
    re_add_jump(&split, 2 * RE_JUMP_BYTES + 1 + parser->code->length - branch);
    TRY_BOOL_OR(re_insert(parser->code, branch, &split), false);
    ReInstruction jump = re_instruction(RE_OP_JUMP);
    re_add_jump(&jump, *last);
    *last = parser->code->length + 1 - start;
    return re_emit(parser->code, &jump);
}

static void patch_jumps(ReParser *parser, size_t start, size_t last) {
    while (last != 0) {
        uint8_t *operand = parser->code->data + start + last;
        last = re_read_jump(operand);
        re_write_jump(operand, (size_t)(parser->code->data + parser->code->length - operand));
    }
}

bool re_parse_branches(ReParser *parser, bool top, ReWidth *width) {
    TRY_BOOL_OR(vm_check_stack(), false);
    size_t start = parser->code->length, branch = start, last = 0;
    TRY_BOOL_OR(re_parse_sequence(parser, top, width), false);
    while (re_accept(parser, '|')) {
        ReWidth other;
        TRY_BOOL_OR(close_branch(parser, start, branch, &last), false);
        branch = parser->code->length;
        TRY_BOOL_OR(re_parse_sequence(parser, false, &other), false);
        *width = (ReWidth){MIN(width->min, other.min), MAX(width->max, other.max)};
    }
    patch_jumps(parser, start, last);
    return true;
}

// The whole
// ---------------------------------------------------------------------------------------------------------------

static bool check_flags(uint32_t flags, bool bytes) {
    if (!bytes && (flags & RE_LOCALE)) {
        return raise_false(&ValueError_type, "cannot use LOCALE flag with a str pattern");
    }
    if (bytes && (flags & RE_UNICODE)) {
        return raise_false(&ValueError_type, "cannot use UNICODE flag with a bytes pattern");
    }
    if ((flags & RE_ASCII) && (flags & (RE_UNICODE | RE_LOCALE))) {
        return raise_false(&ValueError_type, "ASCII and %s flags are incompatible", bytes ? "LOCALE" : "UNICODE");
    }
    return true;
}

static bool check_references(const ReParser *parser) {
    const ReReference *references = (const ReReference *)(const void *)parser->references->data;
    for (size_t i = 0; i < parser->references->length / sizeof *references; i++) {
        if (references[i].group > re_group_count(parser)) {
            return re_fail(parser, parser->start + references[i].offset, "invalid group reference %d",
                           (int)references[i].group);
        }
    }
    return true;
}

static bool parser_init(ReParser *parser, Value pattern, uint32_t flags) {
    bool bytes = !value_is_any_str(pattern);
    const char *text = bytes ? (const char *)bytes_data(value_bytes(pattern)) : str_text(value_str(pattern));
    size_t length = bytes ? value_bytes(pattern)->length : value_str(pattern)->length;
    *parser = (ReParser){.pattern = pattern,
                         .start = text,
                         .place = text,
                         .end = text + length,
                         .bytes = bytes,
                         .flags = flags,
                         .behind = RE_NO_POSITION};
    parser->code = TRY_PTR_OR(re_buffer_new(), false);
    parser->groups = TRY_PTR_OR(re_buffer_new(), false);
    parser->references = TRY_PTR_OR(re_buffer_new(), false);
    ReGroup whole = {.open = true};
    return re_buffer_insert(parser->groups, 0, &whole, sizeof whole);
}

static bool parse_whole(ReParser *parser) {
    ReWidth width;
    TRY_BOOL_OR(re_parse_branches(parser, true, &width), false);
    if (!re_at_end(parser)) {
        return re_fail(parser, parser->place, "unbalanced parenthesis");
    }
    TRY_BOOL_OR(check_references(parser) && check_flags(parser->flags, parser->bytes), false);
    if (parser->uneven) {
        return re_raise_false(VALUE_NONE, RE_NO_POSITION, "look-behind requires fixed-width pattern");
    }
    return emit_simple(parser, RE_OP_MATCH);
}

Value re_pattern_new(Value pattern, uint32_t flags) {
    ReParser parser;
    TRY_BOOL(parser_init(&parser, pattern, flags) && parse_whole(&parser));
    Bytes *program = TRY_PTR(bytes_new(parser.code->data, parser.code->length));
    RePattern *result = TRY_PTR(gc_new(&Pattern_type, sizeof(RePattern)));
    result->pattern = pattern;
    result->program = program;
    result->names = parser.names;
    result->template = result->template_parts = VALUE_NULL;
    result->asked_flags = flags;
    result->flags = parser.flags | (parser.bytes || (parser.flags & RE_ASCII) ? 0 : RE_UNICODE);
    result->groups = re_group_count(&parser);
    result->slots = 1 + 2 * result->groups + parser.counters;
    return value_from_object(result);
}
