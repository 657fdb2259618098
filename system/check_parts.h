// What the parts of the check share.
#pragma once

#include "objects/dict.h"
#include "objects/opcodes.h"
#include "system/check.h"

enum {
    MOST_FINDINGS = 16
};

typedef struct {
    uint32_t line;
    Str *text;
} Finding;

typedef struct {
    const Code *root;
    Dict *words;     // every text among the constants: names of all kinds and string literals
    Dict *assigned;  // global names that are assigned: to the module's name if nothing but an import does it, else None
    Dict *members;   // names that class bodies assign
    bool asks_where_it_runs;  // hasattr(), sys.platform …: parts may be meant for other boards
    bool swallows;            // a `with` may swallow exceptions
    Finding findings[MOST_FINDINGS];
    size_t count;
} Check;

// One instruction after the other, prefixes and extra words skipped.
typedef struct {
    const Code *code;
    uint32_t pc, next;       // of the instruction, and behind it
    Instruction word;        // the instruction
    Instruction before;      // the one before it
    const Str *name_before;  // the name that one mentions, or NULL
    const Str *name;         // of its operand, or NULL
} CheckCursor;

static inline CheckCursor check_start(const Code *code) { return (CheckCursor){.code = code}; }
bool check_next(CheckCursor *cursor);

// Call `visit` for the code and all in it until it returns false (raised).
typedef bool CheckVisit(Check *check, const Code *code);
NODISCARD bool check_each(Check *check, const Code *code, CheckVisit *visit);

bool check_has_word(const Check *check, const char *word);

// Whether some string literal contains the text.
bool check_is_quoted(const Check *check, const Str *text);

// Whether a failure at this place may be meant: an exception is caught there, or the place is for other boards only.
bool check_is_guarded(const Check *check, const CheckCursor *cursor);

// Whether the instruction is reached from the one before it alone.
bool check_follows(const CheckCursor *cursor);

// `_` belongs to the prompt, names in double underscores to the language.
bool check_is_special(const Str *name);

// Add a line to what will be printed; each text once. NULL, an exception pending, gives false.
NODISCARD bool check_report(Check *check, const CheckCursor *cursor, Str *text);

// The parts.
NODISCARD bool check_names(Check *check);
NODISCARD bool check_locals(Check *check);
NODISCARD bool check_modules(Check *check);
