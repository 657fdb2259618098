// What methods of Pattern and functions of the module have in common.
#pragma once

#include "modules/std/re_match.h"

// Arguments of a method that searches.
typedef struct {
    RePattern *pattern;
    Value subject;
    intptr_t position;
    Value end_position;  // VALUE_UNDEF: the end
} ReRequest;

#define RE_WHOLE_TEXT(pattern, subject) \
    { pattern, subject, 0, VALUE_UNDEF }

// Going from match to match; an empty match is not found twice.
typedef struct {
    uint32_t position, end;  // offsets of the limits
    uint32_t from;           // where the next match may begin
    bool skips_empty;
} ReScan;

// Begin: `matcher` is set up for the subject, too. False = raised.
NODISCARD bool re_scan_init(ReScan *scan, ReMatcher *matcher, const ReRequest *request);
ReOutcome re_scan_next(ReScan *scan, ReMatcher *matcher, ReMode mode);

// What match(), search() and fullmatch(), findall(), finditer() and split() give. `type` is that of the iterator.
NODISCARD Value re_find(const ReRequest *request, ReMode mode);
NODISCARD Value re_find_all(const ReRequest *request);
NODISCARD Value re_find_iter(const ReRequest *request, const Type *type);
NODISCARD Value re_split(RePattern *pattern, Value subject, intptr_t limit);

typedef struct {
    RePattern *pattern;
    Value replacement;
    Value subject;
    intptr_t limit;  // 0: none
    size_t done;     // how many matches were replaced
} ReReplacement;

// The text with matches replaced.
NODISCARD Value re_replace(ReReplacement *replacement);
