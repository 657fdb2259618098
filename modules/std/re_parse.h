// The compiler of patterns: reads a pattern and writes its program in one pass, the fragments of which move when a
// quantifier or a branch turns out to belong before them.
#pragma once

#include "modules/std/re_parts.h"
#include "modules/std/re_set.h"

// How many characters a fragment takes; RE_ENDLESS is no bound.
typedef struct {
    uint32_t min, max;
} ReWidth;

typedef struct {
    ReWidth width;
    bool open;  // its parenthesis is not closed yet
} ReGroup;

typedef struct {
    uint32_t group, offset;
} ReReference;

// Itself on the C stack, which also keeps the text of the pattern in place.
typedef struct {
    Value pattern;
    const char *start, *place, *end;
    bool bytes;
    uint32_t flags;     // in force at `place`
    uint32_t counters;  // words that loops and assertions need
    uint32_t behind;    // groups there were when the outermost look-behind assertion began; RE_NO_POSITION outside one
    bool uneven;        // a look-behind assertion has no fixed width, an error that is raised after all others
    ReBuffer *code;
    ReBuffer *groups;      // ReGroup; that of group 0 is there too
    ReBuffer *references;  // ReReference of conditions on groups that come later
    Dict *names;           // NULL if there are none
} ReParser;

typedef enum {
    RE_ITEM_NONE,      // nothing to repeat
    RE_ITEM_SINGLE,    // one instruction that takes one character
    RE_ITEM_OTHER,     //
    RE_ITEM_REPEATED,  // already has a quantifier
} ReItemKind;

#define RE_NO_ITEM SIZE_MAX  // start of an item that is none: a comment

// What a quantifier may follow.
typedef struct {
    ReItemKind kind;
    size_t start;  // of its code
    ReWidth width;
} ReItem;

typedef struct {
    uint32_t min, max;
    ReKind kind;
} ReQuantifier;

#define re_fail(parser, at, ...) re_fail_with(parser, at, str_format(__VA_ARGS__))

static inline bool re_fail_with(const ReParser *parser, const char *at, Str *message) {
    return re_raise(parser->pattern, (uint32_t)(at - parser->start), message);
}

static inline bool re_at_end(const ReParser *parser) { return parser->place == parser->end; }
static inline bool re_is_next(const ReParser *parser, char c) { return !re_at_end(parser) && *parser->place == c; }
static inline bool re_accept(ReParser *parser, char c) {
    bool found = re_is_next(parser, c);
    parser->place += found;
    return found;
}

// The next character, which there must be.
uint32_t re_take(ReParser *parser);

// Branches up to a ')' or the end. `top`: not inside a group, so that global flags may come first.
NODISCARD bool re_parse_branches(ReParser *parser, bool top, ReWidth *width);

// One branch, up to a '|' too.
NODISCARD bool re_parse_sequence(ReParser *parser, bool top, ReWidth *width);

// What follows '(', which stood at `open`. The item stays as it is after a comment or global flags.
NODISCARD bool re_parse_group(ReParser *parser, const char *open, bool first, ReItem *item);

// What follows "(?" or "(?-": flags. *scoped: until the ')' that is still to come.
NODISCARD bool re_parse_flags(ReParser *parser, const char *open, bool first, bool *scoped);

NODISCARD bool re_parse_escape(ReParser *parser, ReItem *item);  // outside a set; at the backslash
NODISCARD bool re_parse_set(ReParser *parser, ReItem *item);     // behind the '['

// An escape that a set and the rest have in common, with `place` behind the letter `c`. *code is the character, or
// RE_NO_POSITION if the letter means none.
NODISCARD bool re_character_escape(ReParser *parser, const char *backslash, uint32_t c, uint32_t *code);

// The category that \d, \S … stand for with the flags in force; -1 for another letter.
int re_category(const ReParser *parser, uint32_t letter);

// Three octal digits at most, of which `first` is taken already; ValueError beyond 0o377.
NODISCARD bool re_octal(ReParser *parser, const char *backslash, uint32_t *code);

// Emit the character with the case rule in force.
NODISCARD bool re_emit_character(ReParser *parser, uint32_t c);
ReFolding re_folding(const ReParser *parser);

// A reference to a group whose number stands at `at`.
NODISCARD bool re_emit_reference(ReParser *parser, const char *at, uint32_t group, ReItem *item);

static inline uint32_t re_group_count(const ReParser *parser) {
    return parser->groups->length / (uint32_t)sizeof(ReGroup) - 1;
}
static inline ReGroup *re_group(const ReParser *parser, uint32_t number) {
    return (ReGroup *)(void *)parser->groups->data + number;
}

// Widths
uint32_t re_width_sum(uint32_t a, uint32_t b);

// A quantifier at `place`, if there is one.
NODISCARD bool re_parse_quantifier(ReParser *parser, ReQuantifier *quantifier, bool *found);

// Put what repeats the item around its code.
NODISCARD bool re_repeat(ReParser *parser, ReItem *item, const ReQuantifier *quantifier);

// Put an atomic group around the code from `start` on.
NODISCARD bool re_make_atomic(ReParser *parser, size_t start);
