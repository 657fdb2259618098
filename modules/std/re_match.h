// The matcher: runs a program on a text with backtracking. What it may go back to stands on a stack of its own, first a
// few entries inside the matcher, then a heap buffer, so that a pattern can use up memory (MemoryError) but never the C
// stack.
#pragma once

#include "core/utf8.h"
#include "modules/std/re_parts.h"
#include "modules/std/re_set.h"

typedef enum {
    RE_SEARCH,  // anywhere
    RE_PREFIX,  // at the start
    RE_WHOLE    // at the start, up to the end
} ReMode;

typedef enum {
    RE_MISSED,
    RE_FOUND,
    RE_RAISED
} ReOutcome;

// Something to go back to. `what` is a kind (top bits) and a place in the program.
typedef struct {
    uint32_t what, a, b;
} ReEntry;

enum {
    RE_OWN_ENTRIES = 24,
    RE_OWN_SLOTS = 24
};

// Itself on the C stack.
typedef struct {
    ReText text;
    const RePattern *pattern;
    const uint8_t *program;
    bool whole;
    bool skips_empty;  // an empty match at `from` does not count
    uint32_t from;
    uint32_t found, end;  // the match
    int32_t budget;       // steps until the next vm_poll()
    size_t count, capacity;
    ReEntry *entries;
    ReBuffer *memory;  // of `entries` once it is not own_entries; NULL before
    uint32_t *slots;  // 0: last index; 2 * group - 1, 2 * group: its start and end; then what loops and assertions need
    ReBuffer *slot_memory;
    ReEntry own_entries[RE_OWN_ENTRIES];
    uint32_t own_slots[RE_OWN_SLOTS];
} ReMatcher;

// Prepare to match `subject`. False = raised.
NODISCARD bool re_matcher_init(ReMatcher *matcher, const RePattern *pattern, Value subject);

// Find a match from offset `from` on.
ReOutcome re_matcher_run(ReMatcher *matcher, ReMode mode, uint32_t from);

// The match that was found, as a Match. `position` and `end` are for its attributes pos and endpos.
NODISCARD Value re_matcher_result(const ReMatcher *matcher, uint32_t position, uint32_t end);

// The text of group `number`; `missing` if it took no part.
NODISCARD Value re_matcher_group(const ReMatcher *matcher, uint32_t number, Value missing);

// One character at *at (< end) by an instruction that takes one; moves *at behind it if it fits.
bool re_match_single(const ReText *text, const uint8_t *instruction, const uint8_t **at);

// As many characters as fit, at most `limit`; returns how many.
uint32_t re_match_many(const ReText *text, const uint8_t *instruction, const uint8_t **at, uint32_t limit);

// Whether position `at` is as the instruction RE_OP_AT asks.
bool re_is_at(const ReText *text, unsigned kind, const uint8_t *at);

// Text of a group at *at, as RE_OP_BACKREF asks; moves *at behind it.
bool re_match_again(const ReText *text, const uint32_t span[2], unsigned folding, const uint8_t **at);

// Step back `count` characters; false if there are not so many.
bool re_step_back(const ReText *text, const uint8_t **at, uint32_t count);

static inline const uint8_t *re_text_end(const ReText *text) { return text->start + text->length; }

// The character at `at` and its length in bytes.
static inline uint32_t re_peek(const ReText *text, const uint8_t *at, size_t *length) {
    uint32_t c = *at;
    *length = 1;
    if (c < 0xC0 || !text->wide) {
        return c;
    }
    if (c < 0xE0) {
        *length = 2;
        return (c & 0x1F) << 6 | (at[1] & 0x3F);
    }
    if (c < 0xF0) {
        *length = 3;
        return (c & 0x0F) << 12 | (uint32_t)(at[1] & 0x3F) << 6 | (at[2] & 0x3F);
    }
    *length = 4;
    return (c & 0x07) << 18 | (uint32_t)(at[1] & 0x3F) << 12 | (uint32_t)(at[2] & 0x3F) << 6 | (at[3] & 0x3F);
}

static inline const uint8_t *re_previous(const ReText *text, const uint8_t *at) {
    return text->wide ? (const uint8_t *)utf8_previous((const char *)at) : at - 1;
}
static inline const uint8_t *re_next(const ReText *text, const uint8_t *at) {
    return text->wide ? (const uint8_t *)utf8_next((const char *)at) : at + 1;
}
