// What single instructions of a program ask of the text.
#include "modules/std/re_match.h"

static bool fits(const uint8_t *instruction, uint32_t c) {
    const uint8_t *operand = instruction + 1;
    switch (*instruction) {
        case RE_OP_FOLDED: {
            uint32_t wanted = re_read_number(&operand);
            return c == wanted || re_fold(c) == wanted;
        }
        case RE_OP_FOLDED_ASCII: return re_fold_ascii(c) == *operand;
        case RE_OP_ANY: return c != '\n';
        case RE_OP_ANY_ALL: return true;
        case RE_OP_CATEGORY: return re_in_category(*operand, c);
        case RE_OP_BYTE_SET: return re_has_bit(operand, c);
        default: return c < 0x80 ? re_has_bit(operand + 1, c) : re_in_set(operand, c);
    }
}

bool re_match_single(const ReText *text, const uint8_t *instruction, const uint8_t **at) {
    if (*instruction == RE_OP_TEXT) {
        size_t length = instruction[1];
        bool found = (size_t)(re_text_end(text) - *at) >= length && memcmp(*at, instruction + 2, length) == 0;
        *at += found ? length : 0;
        return found;
    }
    size_t length;
    if (*at == re_text_end(text) || !fits(instruction, re_peek(text, *at, &length))) {
        return false;
    }
    *at += length;
    return true;
}

// Any characters of one byte each: no need to look at them one by one.
static uint32_t match_any(const ReText *text, const uint8_t *instruction, const uint8_t **at, uint32_t limit) {
    size_t count = MIN((size_t)(re_text_end(text) - *at), (size_t)limit);
    if (*instruction == RE_OP_ANY) {
        const uint8_t *line_end = memchr(*at, '\n', count);
        count = line_end ? (size_t)(line_end - *at) : count;
    }
    *at += count;
    return (uint32_t)count;
}

uint32_t re_match_many(const ReText *text, const uint8_t *instruction, const uint8_t **at, uint32_t limit) {
    if (!text->wide && (*instruction == RE_OP_ANY || *instruction == RE_OP_ANY_ALL)) {
        return match_any(text, instruction, at, limit);
    }
    uint32_t count = 0;
    while (count < limit && re_match_single(text, instruction, at)) {
        count++;
    }
    return count;
}

// Positions
// --------------------------------------------------------------------------------------------------------------

static bool is_word(const ReText *text, const uint8_t *at, unsigned category) {
    size_t length;
    return at < re_text_end(text) && re_in_category(category, re_peek(text, at, &length));
}

// An empty text has neither a boundary nor a place that is none.
static bool is_boundary(const ReText *text, const uint8_t *at, unsigned category, bool wanted) {
    if (text->length == 0) {
        return false;
    }
    bool before = at > text->start && is_word(text, re_previous(text, at), category);
    return (before != is_word(text, at, category)) == wanted;
}

bool re_is_at(const ReText *text, unsigned kind, const uint8_t *at) {
    const uint8_t *end = re_text_end(text);
    switch (kind) {
        case RE_AT_START: return at == text->start;
        case RE_AT_END: return at == end;
        case RE_AT_LINE_START: return at == text->start || at[-1] == '\n';
        case RE_AT_LINE_END: return at == end || *at == '\n';
        case RE_AT_LAST_END: return at == end || (at + 1 == end && *at == '\n');
        case RE_AT_BOUNDARY: return is_boundary(text, at, RE_WORD, true);
        case RE_AT_NO_BOUNDARY: return is_boundary(text, at, RE_WORD, false);
        case RE_AT_ASCII_BOUNDARY: return is_boundary(text, at, RE_WORD | RE_ONLY_ASCII, true);
        default: return is_boundary(text, at, RE_WORD | RE_ONLY_ASCII, false);
    }
}

bool re_step_back(const ReText *text, const uint8_t **at, uint32_t count) {
    if (!text->wide) {
        bool enough = (size_t)(*at - text->start) >= count;
        *at -= enough ? count : 0;
        return enough;
    }
    for (; count > 0; count--) {
        if (*at == text->start) {
            return false;
        }
        *at = re_previous(text, *at);
    }
    return true;
}

// Groups once more
// -------------------------------------------------------------------------------------------------------------

static bool same_folded(uint32_t a, uint32_t b, unsigned folding) {
    return a == b || (folding == RE_FOLD_UNICODE ? re_fold(a) == re_fold(b) : re_fold_ascii(a) == re_fold_ascii(b));
}

static bool match_folded(const ReText *text, const uint32_t span[2], unsigned folding, const uint8_t **at) {
    const uint8_t *end = text->start + span[1], *here = *at;
    for (const uint8_t *given = text->start + span[0]; given < end;) {
        size_t given_length, length;
        if (here == re_text_end(text) ||
            !same_folded(re_peek(text, given, &given_length), re_peek(text, here, &length), folding)) {
            return false;
        }
        given += given_length;
        here += length;
    }
    *at = here;
    return true;
}

bool re_match_again(const ReText *text, const uint32_t span[2], unsigned folding, const uint8_t **at) {
    if (span[0] == RE_NO_POSITION || span[1] == RE_NO_POSITION) {
        return false;
    }
    if (folding != RE_FOLD_NONE) {
        return match_folded(text, span, folding, at);
    }
    size_t length = span[1] - span[0];
    bool same = (size_t)(re_text_end(text) - *at) >= length && memcmp(text->start + span[0], *at, length) == 0;
    *at += same ? length : 0;
    return same;
}
