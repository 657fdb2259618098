#include "modules/std/re_match.h"

#include "gen/re.h"
#include "heap/buffer.h"
#include "heap/gc.h"

// Kinds of entries on the backtracking stack.
enum {
    UNDO,    // slot a had the value b
    CHOICE,  // go on at the place in the program with position a
    GREEDY,  // a repeated instruction took the characters from a to b beyond its minimum: try one less
    LAZY,    // a repeated instruction took b characters up to position a: try one more
    PASS,    // enter a lazy loop once more with position a
    KIND_SHIFT = 24,
    PLACE_MASK = (1 << KIND_SHIFT) - 1,
    STEPS_BETWEEN_POLLS = 8192,
    IDLE_PASSES_MAX = 64,
};

static uint32_t entry_kind(const ReEntry *entry) { return entry->what >> KIND_SHIFT; }

// Memory
// ----------------------------------------------------------------------------------------------------------------

static bool grow_entries(ReMatcher *matcher) {
    size_t capacity = matcher->capacity + matcher->capacity / 2;
    if (matcher->memory) {
        TRY_BOOL_OR(buffer_resize(&matcher->memory->data, capacity * sizeof(ReEntry)), false);
    } else {
        ReBuffer *memory = TRY_PTR_OR(re_buffer_new(), false);
        TRY_BOOL_OR(buffer_new(&memory->data, capacity * sizeof(ReEntry)), false);
        memcpy(memory->data, matcher->entries, matcher->count * sizeof(ReEntry));
        matcher->memory = memory;
    }
    matcher->entries = (ReEntry *)(void *)matcher->memory->data;
    matcher->capacity = capacity;
    return true;
}

static inline bool push(ReMatcher *matcher, uint32_t kind, uint32_t place, uint32_t a, uint32_t b) {
    if (UNLIKELY(matcher->count == matcher->capacity)) {
        TRY_BOOL_OR(grow_entries(matcher), false);
    }
    matcher->entries[matcher->count++] = (ReEntry){kind << KIND_SHIFT | place, a, b};
    return true;
}

// Nothing needs to be undone while there is nothing to go back to.
static inline bool set_slot(ReMatcher *matcher, uint32_t slot, uint32_t value) {
    if (matcher->count > 0 && matcher->slots[slot] != value) {
        TRY_BOOL_OR(push(matcher, UNDO, 0, slot, matcher->slots[slot]), false);
    }
    matcher->slots[slot] = value;
    return true;
}

// Drop the choices above `height`, but not what has to be undone when something below is tried.
static void cut(ReMatcher *matcher, size_t height) {
    size_t kept = height;
    for (size_t i = height; i < matcher->count; i++) {
        if (entry_kind(&matcher->entries[i]) == UNDO) {
            matcher->entries[kept++] = matcher->entries[i];
        }
    }
    matcher->count = kept;
}

static void unwind(ReMatcher *matcher, size_t height) {
    while (matcher->count > height) {
        ReEntry entry = matcher->entries[--matcher->count];
        if (entry_kind(&entry) == UNDO) {
            matcher->slots[entry.a] = entry.b;
        }
    }
}

// Let Ctrl-C in; the text may have moved meanwhile.
static bool poll(ReMatcher *matcher) {
    matcher->budget = STEPS_BETWEEN_POLLS;
    return vm_poll() && re_text_refresh(&matcher->text);
}

// Running
// ---------------------------------------------------------------------------------------------------------------

// Where the program is and where in the text.
typedef struct {
    const uint8_t *place;
    const uint8_t *at;
} Thread;

static uint32_t place_of(const ReMatcher *matcher, const uint8_t *place) {
    return (uint32_t)(place - matcher->program);
}
static uint32_t offset_of(const ReMatcher *matcher, const uint8_t *at) { return (uint32_t)(at - matcher->text.start); }

// The operands of RE_OP_REPEAT.
typedef struct {
    ReKind kind;
    uint32_t min, max;
    const uint8_t *instruction, *behind;
} Repeat;

static Repeat read_repeat(const uint8_t *place) {
    Repeat repeat = {.kind = (ReKind)*place++};
    repeat.min = re_read_number(&place);
    repeat.max = re_read_number(&place);
    uint32_t length = re_read_number(&place);
    repeat.instruction = place;
    repeat.behind = place + length;
    return repeat;
}

static ReOutcome start_repeat(ReMatcher *matcher, Thread *thread) {
    const uint8_t *operands = thread->place;
    Repeat repeat = read_repeat(operands);
    thread->place = repeat.behind;
    if (re_match_many(&matcher->text, repeat.instruction, &thread->at, repeat.min) < repeat.min) {
        return RE_MISSED;
    }
    uint32_t low = offset_of(matcher, thread->at);
    bool pushed = true;
    if (repeat.kind == RE_LAZY) {
        pushed = repeat.max == repeat.min || push(matcher, LAZY, place_of(matcher, operands), low, repeat.min);
    } else {
        uint32_t count = re_match_many(&matcher->text, repeat.instruction, &thread->at, repeat.max - repeat.min);
        matcher->budget -= (int32_t)MIN(count, (uint32_t)STEPS_BETWEEN_POLLS);
        uint32_t high = offset_of(matcher, thread->at);
        pushed = repeat.kind == RE_POSSESSIVE || high == low ||
                 push(matcher, GREEDY, place_of(matcher, operands), low, high);
    }
    return pushed ? RE_FOUND : RE_RAISED;
}

// The operands of RE_OP_LOOP_TEST.
typedef struct {
    uint32_t counter;  // number of its slot; the next one holds where the last pass began
    ReKind kind;
    uint32_t min, max;
    const uint8_t *body, *behind;
} Loop;

static uint32_t read_counter(const ReMatcher *matcher, const uint8_t **place) {
    return 1 + 2 * matcher->pattern->groups + re_read_number(place);
}

static Loop read_loop(const ReMatcher *matcher, const uint8_t *place) {
    Loop loop = {.counter = read_counter(matcher, &place)};
    loop.kind = (ReKind)*place++;
    loop.min = re_read_number(&place);
    loop.max = re_read_number(&place);
    loop.behind = place + re_read_jump(place);
    loop.body = place + RE_JUMP_BYTES;
    return loop;
}

static bool enter_pass(ReMatcher *matcher, const Loop *loop, Thread *thread) {
    uint32_t passes = matcher->slots[loop->counter];
    thread->place = loop->body;
    return set_slot(matcher, loop->counter, passes + 1) &&
           set_slot(matcher, loop->counter + 1, offset_of(matcher, thread->at));
}

// A pass beyond the minimum that took nothing is not followed by another: it would take nothing again. The passes of
// the minimum are all made, as CPython does, unless there are very many that take nothing.
static bool test_loop(ReMatcher *matcher, Thread *thread) {
    const uint8_t *operands = thread->place;
    Loop loop = read_loop(matcher, operands);
    uint32_t passes = matcher->slots[loop.counter], offset = offset_of(matcher, thread->at);
    bool idle = matcher->slots[loop.counter + 1] == offset;
    if (passes < loop.min && !(idle && passes >= IDLE_PASSES_MAX)) {
        return enter_pass(matcher, &loop, thread);
    }
    if (passes >= loop.max || (idle && passes != loop.min)) {
        thread->place = loop.behind;
        return true;
    }
    if (loop.kind == RE_LAZY) {
        thread->place = loop.behind;
        return push(matcher, PASS, place_of(matcher, operands), offset, 0);
    }
    return push(matcher, CHOICE, place_of(matcher, loop.behind), offset, 0) && enter_pass(matcher, &loop, thread);
}

// Remember the height of the stack in a counter.
static bool note_height(ReMatcher *matcher, uint32_t counter) {
    TRY_BOOL_OR(set_slot(matcher, counter, 0), false);
    matcher->slots[counter] = (uint32_t)matcher->count;
    return true;
}

static ReOutcome start_assertion(ReMatcher *matcher, bool refuse, Thread *thread) {
    const uint8_t *place = thread->place;
    uint32_t counter = read_counter(matcher, &place), back = re_read_number(&place);
    const uint8_t *behind = place + re_read_jump(place);
    uint32_t offset = offset_of(matcher, thread->at);
    thread->place = place + RE_JUMP_BYTES;
    if (!re_step_back(&matcher->text, &thread->at, back)) {
        thread->at = matcher->text.start + offset;
        thread->place = behind;
        return refuse ? RE_FOUND : RE_MISSED;
    }
    bool noted = set_slot(matcher, counter + 1, offset) && note_height(matcher, counter) &&
                 (!refuse || push(matcher, CHOICE, place_of(matcher, behind), offset, 0));
    return noted ? RE_FOUND : RE_RAISED;
}

static bool close_group(ReMatcher *matcher, Thread *thread) {
    uint32_t group = re_read_number(&thread->place);
    return set_slot(matcher, 2 * group, offset_of(matcher, thread->at)) && set_slot(matcher, 0, group);
}

// Going back
// --------------------------------------------------------------------------------------------------------------

// One character less; places where the text that must follow does not begin are passed over.
static void take_less(ReMatcher *matcher, ReEntry *entry, Thread *thread) {
    thread->place = read_repeat(matcher->program + (entry->what & PLACE_MASK)).behind;
    const uint8_t *low = matcher->text.start + entry->a, *at = matcher->text.start + entry->b;
    bool text_follows = *thread->place == RE_OP_TEXT;
    uint8_t wanted = thread->place[2 * text_follows];
    do {
        at = re_previous(&matcher->text, at);
    } while (text_follows && at > low && *at != wanted);
    thread->at = at;
    entry->b = offset_of(matcher, at);
    matcher->count -= at == low;
}

static bool take_more(ReMatcher *matcher, ReEntry *entry, Thread *thread) {
    Repeat repeat = read_repeat(matcher->program + (entry->what & PLACE_MASK));
    thread->place = repeat.behind;
    thread->at = matcher->text.start + entry->a;
    if (!re_match_single(&matcher->text, repeat.instruction, &thread->at)) {
        matcher->count--;
        return false;
    }
    entry->a = offset_of(matcher, thread->at);
    entry->b += entry->b < UINT32_MAX;
    matcher->count -= entry->b == repeat.max;
    return true;
}

static ReOutcome pass_again(ReMatcher *matcher, ReEntry entry, Thread *thread) {
    Loop loop = read_loop(matcher, matcher->program + (entry.what & PLACE_MASK));
    matcher->count--;
    thread->at = matcher->text.start + entry.a;
    return enter_pass(matcher, &loop, thread) ? RE_FOUND : RE_RAISED;
}

// Take up the newest choice; RE_MISSED if there is none.
static ReOutcome go_back(ReMatcher *matcher, Thread *thread) {
    while (matcher->count > 0) {
        ReEntry *entry = &matcher->entries[matcher->count - 1];
        switch (entry_kind(entry)) {
            case UNDO: unwind(matcher, matcher->count - 1); break;
            case CHOICE:
                thread->place = matcher->program + (entry->what & PLACE_MASK);
                thread->at = matcher->text.start + entry->a;
                matcher->count--;
                return RE_FOUND;
            case GREEDY: take_less(matcher, entry, thread); return RE_FOUND;
            case LAZY:
                if (take_more(matcher, entry, thread)) {
                    return RE_FOUND;
                }
                break;
            default: return pass_again(matcher, *entry, thread);
        }
    }
    return RE_MISSED;
}

static bool is_match(const ReMatcher *matcher, const Thread *thread, uint32_t start) {
    uint32_t end = offset_of(matcher, thread->at);
    return !(matcher->whole && end != matcher->text.length) &&
           !(matcher->skips_empty && start == matcher->from && end == start);
}

static bool match_text(const ReMatcher *matcher, Thread *thread) {
    const uint8_t *text = thread->place;
    thread->place += 1 + text[0];
    size_t length = text[0];
    bool found =
        (size_t)(re_text_end(&matcher->text) - thread->at) >= length && memcmp(thread->at, text + 1, length) == 0;
    thread->at += found ? length : 0;
    return found;
}

static ReOutcome as_outcome(bool done) { return done ? RE_FOUND : RE_RAISED; }
static ReOutcome as_found(bool fits) { return fits ? RE_FOUND : RE_MISSED; }

static bool match_reference(ReMatcher *matcher, Thread *thread) {
    uint32_t group = re_read_number(&thread->place);
    unsigned folding = *thread->place++;
    return re_match_again(&matcher->text, &matcher->slots[2 * group - 1], folding, &thread->at);
}

static void skip_unless_matched(const ReMatcher *matcher, Thread *thread) {
    uint32_t group = re_read_number(&thread->place);
    bool matched = matcher->slots[2 * group - 1] != RE_NO_POSITION && matcher->slots[2 * group] != RE_NO_POSITION;
    thread->place += matched ? RE_JUMP_BYTES : re_read_jump(thread->place);
}

// Length of an instruction that takes one character.
static size_t single_length(const uint8_t *instruction) {
    const uint8_t *at = instruction + 1;
    switch (*instruction) {
        case RE_OP_FOLDED: (void)re_read_number(&at); return (size_t)(at - instruction);
        case RE_OP_ANY:
        case RE_OP_ANY_ALL: return 1;
        case RE_OP_FOLDED_ASCII:
        case RE_OP_CATEGORY: return 2;
        case RE_OP_BYTE_SET: return 1 + RE_BYTE_BITMAP_BYTES;
        default: break;
    }
    at += 1 + RE_ASCII_BITMAP_BYTES + (instruction[1] & RE_SET_CATEGORIES ? 1 : 0);
    for (uint32_t count = 2 * re_read_number(&at); count > 0; count--) {
        (void)re_read_number(&at);
    }
    return (size_t)(at - instruction);
}

static bool match_one(const ReMatcher *matcher, Thread *thread) {
    const uint8_t *instruction = thread->place - 1;
    thread->place = instruction + single_length(instruction);
    return re_match_single(&matcher->text, instruction, &thread->at);
}

// Jumps that leave a choice behind: to the operand's target, or on.
static bool split(ReMatcher *matcher, ReOp op, Thread *thread) {
    const uint8_t *operand = thread->place, *on = operand + RE_JUMP_BYTES;
    uint32_t distance = re_read_jump(operand);
    const uint8_t *there = op == RE_OP_BACK || op == RE_OP_BACK_AWAY ? operand - distance : operand + distance;
    bool away = op == RE_OP_SPLIT_AWAY || op == RE_OP_BACK;
    thread->place = away ? there : on;
    return push(matcher, CHOICE, place_of(matcher, away ? on : there), offset_of(matcher, thread->at), 0);
}

static ReOutcome end_refusal(ReMatcher *matcher, uint32_t counter) {
    unwind(matcher, matcher->slots[counter]);
    return RE_MISSED;
}

// One instruction; RE_MISSED: go back.
static ReOutcome step(ReMatcher *matcher, Thread *thread) {
    ReOp op = (ReOp)*thread->place++;
    uint32_t counter;
    switch (op) {
        case RE_OP_TEXT: return as_found(match_text(matcher, thread));
        case RE_OP_FOLDED:
        case RE_OP_FOLDED_ASCII:
        case RE_OP_ANY:
        case RE_OP_ANY_ALL:
        case RE_OP_CATEGORY:
        case RE_OP_SET:
        case RE_OP_BYTE_SET: return as_found(match_one(matcher, thread));
        case RE_OP_REPEAT: return start_repeat(matcher, thread);
        case RE_OP_SPLIT:
        case RE_OP_SPLIT_AWAY:
        case RE_OP_BACK:
        case RE_OP_BACK_AWAY: return as_outcome(split(matcher, op, thread));
        case RE_OP_JUMP: thread->place += re_read_jump(thread->place); return RE_FOUND;
        case RE_OP_LOOP_ENTER:
            counter = read_counter(matcher, &thread->place);
            return as_outcome(set_slot(matcher, counter, 0) && set_slot(matcher, counter + 1, RE_NO_POSITION));
        case RE_OP_LOOP_TEST: return as_outcome(test_loop(matcher, thread));
        case RE_OP_LOOP_AGAIN: thread->place -= re_read_jump(thread->place); return RE_FOUND;
        case RE_OP_OPEN:
            counter = re_read_number(&thread->place);
            return as_outcome(set_slot(matcher, 2 * counter - 1, offset_of(matcher, thread->at)));
        case RE_OP_CLOSE: return as_outcome(close_group(matcher, thread));
        case RE_OP_BACKREF: return as_found(match_reference(matcher, thread));
        case RE_OP_CONDITION: skip_unless_matched(matcher, thread); return RE_FOUND;
        case RE_OP_AT: return as_found(re_is_at(&matcher->text, *thread->place++, thread->at));
        case RE_OP_ATOMIC: return as_outcome(note_height(matcher, read_counter(matcher, &thread->place)));
        case RE_OP_ATOMIC_END: cut(matcher, matcher->slots[read_counter(matcher, &thread->place)]); return RE_FOUND;
        case RE_OP_LOOK:
        case RE_OP_REFUSE: return start_assertion(matcher, op == RE_OP_REFUSE, thread);
        case RE_OP_LOOK_END:
            counter = read_counter(matcher, &thread->place);
            cut(matcher, matcher->slots[counter]);
            thread->at = matcher->text.start + matcher->slots[counter + 1];
            return RE_FOUND;
        case RE_OP_REFUSE_END: return end_refusal(matcher, read_counter(matcher, &thread->place));
        default: return RE_MISSED;
    }
}

// A match that begins at `start`.
static ReOutcome run_at(ReMatcher *matcher, uint32_t start) {
    Thread thread = {matcher->program, matcher->text.start + start};
    matcher->count = 0;
    memset(matcher->slots, 0xFF, matcher->pattern->slots * sizeof *matcher->slots);
    matcher->slots[0] = 0;
    for (;;) {
        bool finished = *thread.place == RE_OP_MATCH;
        if (finished && is_match(matcher, &thread, start)) {
            matcher->found = start;
            matcher->end = offset_of(matcher, thread.at);
            return RE_FOUND;
        }
        if (UNLIKELY(--matcher->budget < 0)) {
            uint32_t offset = offset_of(matcher, thread.at);
            TRY_BOOL_OR(poll(matcher), RE_RAISED);
            thread.at = matcher->text.start + offset;
        }
        ReOutcome outcome = finished ? RE_MISSED : step(matcher, &thread);
        if (outcome == RE_MISSED) {
            outcome = go_back(matcher, &thread);
        }
        if (outcome != RE_FOUND) {
            return outcome;
        }
    }
}

// Searching
// -------------------------------------------------------------------------------------------------------------

// The instruction that the first character of every match must fit, or NULL.
static const uint8_t *first_single(const uint8_t *place) {
    while (*place == RE_OP_OPEN) {
        place++;
        (void)re_read_number(&place);
    }
    if (*place == RE_OP_REPEAT) {
        Repeat repeat = read_repeat(place + 1);
        return repeat.min > 0 ? repeat.instruction : NULL;
    }
    return *place != RE_OP_MATCH && *place <= RE_OP_LAST_SINGLE ? place : NULL;
}

// The first place from `at` on where the instruction fits; NULL if there is none.
static const uint8_t *find_single(const ReText *text, const uint8_t *instruction, const uint8_t *at) {
    const uint8_t *end = re_text_end(text);
    if (*instruction == RE_OP_TEXT) {
        return at < end ? memchr(at, instruction[2], (size_t)(end - at)) : NULL;
    }
    while (at < end) {
        const uint8_t *behind = at;
        if (re_match_single(text, instruction, &behind)) {
            return at;
        }
        at = re_next(text, at);
    }
    return NULL;
}

static ReOutcome search(ReMatcher *matcher, uint32_t start) {
    const uint8_t *single = first_single(matcher->program);
    for (;;) {
        const uint8_t *at = matcher->text.start + start;
        if (single && (at = find_single(&matcher->text, single, at)) == NULL) {
            return RE_MISSED;
        }
        start = offset_of(matcher, at);
        ReOutcome outcome = run_at(matcher, start);
        if (outcome != RE_MISSED || start == matcher->text.length) {
            return outcome;
        }
        start = offset_of(matcher, re_next(&matcher->text, matcher->text.start + start));
    }
}

bool re_matcher_init(ReMatcher *matcher, const RePattern *pattern, Value subject) {
    matcher->pattern = pattern;
    matcher->program = bytes_data(pattern->program);
    matcher->skips_empty = false;
    matcher->budget = STEPS_BETWEEN_POLLS;
    matcher->count = 0;
    matcher->capacity = RE_OWN_ENTRIES;
    matcher->entries = matcher->own_entries;
    matcher->memory = matcher->slot_memory = NULL;
    matcher->slots = matcher->own_slots;
    if (pattern->slots > RE_OWN_SLOTS) {
        matcher->slot_memory = TRY_PTR_OR(re_buffer_new(), false);
        TRY_BOOL_OR(buffer_new(&matcher->slot_memory->data, pattern->slots * sizeof(uint32_t)), false);
        matcher->slots = (uint32_t *)(void *)matcher->slot_memory->data;
    }
    return re_text_open(&matcher->text, pattern, subject);
}

ReOutcome re_matcher_run(ReMatcher *matcher, ReMode mode, uint32_t from) {
    matcher->whole = mode == RE_WHOLE;
    matcher->from = from;
    if (from > matcher->text.length || !re_text_refresh(&matcher->text)) {
        return from > matcher->text.length ? RE_MISSED : RE_RAISED;
    }
    return mode == RE_SEARCH ? search(matcher, from) : run_at(matcher, from);
}

// Results
// ---------------------------------------------------------------------------------------------------------------

// Offsets of group `number` in what was found; RE_NO_POSITION twice if it took no part.
static void re_matcher_span(const ReMatcher *matcher, uint32_t number, uint32_t *start, uint32_t *end) {
    *start = number == 0 ? matcher->found : matcher->slots[2 * number - 1];
    *end = number == 0 ? matcher->end : matcher->slots[2 * number];
    if (*start == RE_NO_POSITION || *end == RE_NO_POSITION) {
        *start = *end = RE_NO_POSITION;
    }
}

Value re_matcher_group(const ReMatcher *matcher, uint32_t number, Value missing) {
    uint32_t start, end;
    re_matcher_span(matcher, number, &start, &end);
    return start == RE_NO_POSITION ? missing : re_text_slice(&matcher->text, start, end);
}

Value re_matcher_result(const ReMatcher *matcher, uint32_t position, uint32_t end) {
    uint32_t groups = matcher->pattern->groups;
    ReMatch *match = TRY_PTR(gc_new(&Match_type, sizeof(ReMatch)));
    TRY_BOOL(buffer_new(&match->spans, 2 * (groups + 1) * sizeof *match->spans));
    match->pattern = (RePattern *)(uintptr_t)matcher->pattern;
    match->subject = matcher->text.subject;
    match->position = position;
    match->end = end;
    match->last_index = matcher->slots[0];
    for (uint32_t number = 0; number <= groups; number++) {
        re_matcher_span(matcher, number, &match->spans[2 * number], &match->spans[2 * number + 1]);
    }
    return value_from_object(match);
}
