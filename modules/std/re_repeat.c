// Quantifiers: reading them, and the loops that they become.
#include "modules/std/re_parse.h"

uint32_t re_width_sum(uint32_t a, uint32_t b) { return a > RE_ENDLESS - b ? RE_ENDLESS : a + b; }

static uint32_t re_width_product(uint32_t width, uint32_t times) {
    uint64_t product = (uint64_t)width * times;
    return width == 0 || times == 0 ? 0 : width == RE_ENDLESS || product > RE_ENDLESS ? RE_ENDLESS : (uint32_t)product;
}

// Reading
// ----------------------------------------------------------------------------------------------------------------

static bool read_count(ReParser *parser, uint32_t *count) {
    uint64_t number = 0;
    while (!re_at_end(parser) && *parser->place >= '0' && *parser->place <= '9') {
        uint64_t longer = number * 10 + (uint64_t)(*parser->place++ - '0');
        number = MIN(longer, (uint64_t)RE_ENDLESS);
    }
    *count = (uint32_t)number;
    return number < RE_ENDLESS || raise_false(&OverflowError_type, "the repetition number is too large");
}

// "{m,n}" with everything optional but one of comma and m; anything else is text: *found is false.
static bool read_braces(ReParser *parser, ReQuantifier *quantifier, bool *found) {
    const char *brace = parser->place++;
    const char *low = parser->place;
    *found = false;
    while (!re_at_end(parser) && ((*parser->place >= '0' && *parser->place <= '9') || *parser->place == ',')) {
        parser->place++;
    }
    const char *comma = memchr(low, ',', (size_t)(parser->place - low));
    bool valid = re_is_next(parser, '}') && parser->place > low &&
                 (comma == NULL || memchr(comma + 1, ',', (size_t)(parser->place - comma - 1)) == NULL);
    if (!valid) {
        parser->place = brace;
        return true;
    }
    parser->place = low;
    TRY_BOOL_OR(read_count(parser, &quantifier->min), false);
    quantifier->max = quantifier->min;
    if (re_accept(parser, ',')) {
        quantifier->max = RE_ENDLESS;
        TRY_BOOL_OR(re_is_next(parser, '}') || read_count(parser, &quantifier->max), false);
    }
    parser->place++;
    *found = true;
    return quantifier->min <= quantifier->max || re_fail(parser, low, "min repeat greater than max repeat");
}

bool re_parse_quantifier(ReParser *parser, ReQuantifier *quantifier, bool *found) {
    char c = *parser->place;
    *quantifier = (ReQuantifier){c == '+', c == '?' ? 1 : RE_ENDLESS, RE_GREEDY};
    *found = c == '*' || c == '+' || c == '?';
    if (c == '{') {
        TRY_BOOL_OR(read_braces(parser, quantifier, found), false);
    } else if (*found) {
        parser->place++;
    }
    if (*found) {
        quantifier->kind = re_accept(parser, '?') ? RE_LAZY : re_accept(parser, '+') ? RE_POSSESSIVE : RE_GREEDY;
    }
    return true;
}

// Loops
// ------------------------------------------------------------------------------------------------------------------

// One character: the matcher repeats the instruction itself.
static bool repeat_single(ReParser *parser, size_t start, const ReQuantifier *quantifier) {
    ReInstruction repeat = re_instruction(RE_OP_REPEAT);
    re_add_byte(&repeat, quantifier->kind);
    re_add_number(&repeat, quantifier->min);
    re_add_number(&repeat, quantifier->max);
    re_add_number(&repeat, (uint32_t)(parser->code->length - start));
    return re_insert(parser->code, start, &repeat);
}

// The code from `start` on or nothing.
static bool make_optional(ReParser *parser, size_t start, bool lazy) {
    ReInstruction split = re_instruction(lazy ? RE_OP_SPLIT_AWAY : RE_OP_SPLIT);
    re_add_jump(&split, RE_JUMP_BYTES + parser->code->length - start);
    return re_insert(parser->code, start, &split);
}

static bool add_back(ReParser *parser, ReOp op, size_t target) {
    ReInstruction back = re_instruction(op);
    re_add_jump(&back, parser->code->length + 1 - target);
    return re_emit(parser->code, &back);
}

// X+ or X* where X takes at least one character, so that no pass can be idle and nothing needs to be counted.
static bool repeat_endlessly(ReParser *parser, size_t start, const ReQuantifier *quantifier) {
    bool lazy = quantifier->kind == RE_LAZY;
    TRY_BOOL_OR(add_back(parser, lazy ? RE_OP_BACK_AWAY : RE_OP_BACK, start), false);
    return quantifier->min == 1 || make_optional(parser, start, lazy);
}

static bool repeat_counted(ReParser *parser, size_t start, const ReQuantifier *quantifier) {
    uint32_t counter = parser->counters;
    parser->counters += 2;
    ReInstruction enter = re_instruction(RE_OP_LOOP_ENTER);
    re_add_number(&enter, counter);
    ReInstruction test = re_instruction(RE_OP_LOOP_TEST);
    re_add_number(&test, counter);
    re_add_byte(&test, quantifier->kind == RE_LAZY ? RE_LAZY : RE_GREEDY);
    re_add_number(&test, quantifier->min);
    re_add_number(&test, quantifier->max);
    re_add_jump(&test, 2 * RE_JUMP_BYTES + 1 + parser->code->length - start);
    TRY_BOOL_OR(re_insert(parser->code, start, &test) && re_insert(parser->code, start, &enter), false);
    return add_back(parser, RE_OP_LOOP_AGAIN, start + enter.length);
}

bool re_make_atomic(ReParser *parser, size_t start) {
    ReInstruction begin = re_instruction(RE_OP_ATOMIC), end = re_instruction(RE_OP_ATOMIC_END);
    re_add_number(&begin, parser->counters);
    re_add_number(&end, parser->counters++);
    return re_insert(parser->code, start, &begin) && re_emit(parser->code, &end);
}

// A possessive loop gives back neither a pass nor a part of one.
static bool wrap(ReParser *parser, const ReItem *item, const ReQuantifier *quantifier) {
    bool endless = quantifier->max == RE_ENDLESS, possessive = quantifier->kind == RE_POSSESSIVE;
    if (item->kind == RE_ITEM_SINGLE) {
        return repeat_single(parser, item->start, quantifier);
    }
    TRY_BOOL_OR(!possessive || re_make_atomic(parser, item->start), false);
    if (quantifier->min == 0 && quantifier->max == 1) {
        TRY_BOOL_OR(make_optional(parser, item->start, quantifier->kind == RE_LAZY), false);
    } else if (endless && quantifier->min <= 1 && item->width.min > 0) {
        TRY_BOOL_OR(repeat_endlessly(parser, item->start, quantifier), false);
    } else {
        TRY_BOOL_OR(repeat_counted(parser, item->start, quantifier), false);
    }
    return !possessive || re_make_atomic(parser, item->start);
}

bool re_repeat(ReParser *parser, ReItem *item, const ReQuantifier *quantifier) {
    if (quantifier->max == 0) {
        parser->code->length = (uint32_t)item->start;
    } else if (quantifier->min != 1 || quantifier->max != 1) {
        TRY_BOOL_OR(wrap(parser, item, quantifier), false);
    } else if (quantifier->kind == RE_POSSESSIVE) {
        TRY_BOOL_OR(re_make_atomic(parser, item->start), false);
    }
    item->kind = RE_ITEM_REPEATED;
    item->width.min = re_width_product(item->width.min, quantifier->min);
    item->width.max = re_width_product(item->width.max, quantifier->max);
    return true;
}
