// Regular expressions: what the files of module re share. The way of a pattern: re_parse*.c read it and write a program
// (re_program.h) in one pass; re_match.c runs the program; re_pattern*.c and re_result.c are what Python sees.
#pragma once

#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

enum {
    RE_IGNORECASE = 2,
    RE_LOCALE = 4,
    RE_MULTILINE = 8,
    RE_DOTALL = 16,
    RE_UNICODE = 32,
    RE_VERBOSE = 64,
    RE_DEBUG = 128,
    RE_ASCII = 256,
};

#define RE_NO_POSITION UINT32_MAX

// A compiled pattern.
typedef struct {
    Object object;
    Value pattern;   // str, bytes or a subclass of these
    Bytes *program;  // re_program.h
    Dict *names;     // group name -> number; NULL if there are none
    Value template;  // the replacement that sub() was called with last and what it was compiled to, or VALUE_NULL
    Value template_parts;
    uint32_t flags;
    uint32_t asked_flags;  // the argument of compile()
    uint32_t groups;
    uint32_t slots;  // words that a match needs: re_match.h
} RePattern;

extern const Type Pattern_type, Match_type;

static inline RePattern *re_pattern(Value v) { return (RePattern *)value_object(v); }
static inline bool re_is_bytes(const RePattern *pattern) { return !value_is_any_str(pattern->pattern); }

// The text that is searched. Offsets are bytes; a str is searched as UTF-8.
typedef struct {
    Value subject;
    const uint8_t *start;  // of the whole text; valid while nothing runs Python
    uint32_t length;       // up to endpos
    bool wide;             // characters may have several bytes
    bool bytes;
} ReText;

// Open a subject for `pattern`: TypeError if it is neither text nor bytes, or the wrong one of them. False = raised.
NODISCARD bool re_text_open(ReText *text, const RePattern *pattern, Value subject);

// Fetch `start` again after Python code ran; false = raised, since the text became shorter.
NODISCARD bool re_text_refresh(ReText *text);

// The position that Python counts in characters.
Value re_text_position(const ReText *text, uint32_t offset);

// The part [start, stop) as str or bytes.
NODISCARD Value re_text_slice(const ReText *text, uint32_t start, uint32_t stop);

// Clamp the arguments pos and endpos, set text->length by the latter; *start is the offset of the former, which may lie
// behind the end.
void re_text_limit(ReText *text, intptr_t position, intptr_t end_position, uint32_t *start);

// A match: the spans of all groups as byte offsets.
typedef struct {
    Object object;
    RePattern *pattern;
    Value subject;
    uint32_t position, end;  // offsets of pos and endpos
    uint32_t last_index;     // 0: none
    uint32_t *spans;         // buffer of 2 * (groups + 1), RE_NO_POSITION where a group took no part
} ReMatch;

static inline ReMatch *re_match(Value v) { return (ReMatch *)value_object(v); }

// Compile without the cache; `pattern` is a str or bytes.
NODISCARD Value re_pattern_new(Value pattern, uint32_t flags);

// Text of group `number` of a match; `missing` if it took no part.
NODISCARD Value re_match_group(const ReMatch *match, uint32_t number, Value missing);

// A replacement template as a tuple: text, group number, text, group number, …, text; or the template itself if it
// holds no backslash.
NODISCARD Value re_template_compile(RePattern *pattern, Value template);

// Text or bytes under construction, itself on the C stack. What is added must be of that kind: TypeError as of join().
typedef struct {
    bool bytes;
    size_t count;  // of what was added
    union {
        StrBuilder text;
        BytesBuilder data;
    };
} ReOutput;

void re_output_init(ReOutput *output, bool bytes);
NODISCARD bool re_output_slice(ReOutput *output, const ReText *text, uint32_t start, uint32_t stop);
NODISCARD bool re_output_value(ReOutput *output, Value v);
NODISCARD Value re_output_finish(ReOutput *output);

// What a compiled template gives for a match.
NODISCARD bool re_template_expand(Value parts, const ReMatch *match, ReOutput *output);

// The first `limit` characters of a repr. NULL = raised.
NODISCARD Str *re_short_repr(Value v, size_t limit);

// Raise re.error with its attributes; `offset` in bytes of the pattern or template, or RE_NO_POSITION. A message that
// is NULL is raised already. Always false.
bool re_raise(Value pattern, uint32_t offset, Str *message);
#define re_raise_false(pattern, offset, ...) re_raise(pattern, offset, str_format(__VA_ARGS__))
