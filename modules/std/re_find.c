// Many matches: findall, finditer, split, sub.
#include "modules/std/re_find.h"

#include "gen/re.h"
#include "heap/gc.h"

// The groups of a match among the results of findall(): all, or the only one, or the whole match.
static Value found_groups(const ReMatcher *matcher) {
    Value empty = matcher->text.bytes ? value_from_object(&bytes_empty) : value_from_object(&str_empty);
    uint32_t groups = matcher->pattern->groups;
    if (groups <= 1) {
        return re_matcher_group(matcher, groups, empty);
    }
    Tuple *result = TRY_PTR(tuple_new(groups));
    for (uint32_t number = 1; number <= groups; number++) {
        result->items[number - 1] = TRY(re_matcher_group(matcher, number, empty));
    }
    return value_from_object(result);
}

Value re_find_all(const ReRequest *request) {
    ReMatcher matcher;
    ReScan scan;
    ReOutcome outcome;
    TRY_BOOL(re_scan_init(&scan, &matcher, request));
    List *result = TRY_PTR(list_new(0));
    while ((outcome = re_scan_next(&scan, &matcher, RE_SEARCH)) == RE_FOUND) {
        TRY_BOOL(list_append(result, TRY(found_groups(&matcher))));
    }
    return outcome == RE_RAISED ? RAISED : value_from_object(result);
}

Value re_split(RePattern *pattern, Value subject, intptr_t limit) {
    ReRequest request = RE_WHOLE_TEXT(pattern, subject);
    ReMatcher matcher;
    ReScan scan;
    uint32_t last = 0;
    ReOutcome outcome = RE_MISSED;
    TRY_BOOL(re_scan_init(&scan, &matcher, &request));
    List *result = TRY_PTR(list_new(0));
    for (intptr_t done = 0;
         (limit == 0 || done < limit) && (outcome = re_scan_next(&scan, &matcher, RE_SEARCH)) == RE_FOUND; done++) {
        TRY_BOOL(list_append(result, TRY(re_text_slice(&matcher.text, last, matcher.found))));
        for (uint32_t number = 1; number <= pattern->groups; number++) {
            TRY_BOOL(list_append(result, TRY(re_matcher_group(&matcher, number, VALUE_NONE))));
        }
        last = matcher.end;
    }
    TRY_BOOL(outcome != RE_RAISED && list_append(result, TRY(re_text_slice(&matcher.text, last, scan.end))));
    return value_from_object(result);
}

// Replacing
// -------------------------------------------------------------------------------------------------------------

static bool add_function_result(ReOutput *output, Value function, const ReMatcher *matcher, const ReScan *scan) {
    Value match = TRY_OR(re_matcher_result(matcher, scan->position, scan->end), false);
    Value text = TRY_OR(vm_call_1(function, match), false);
    return value_is_none(text) || re_output_value(output, text);
}

static bool add_template(ReOutput *output, Value parts, const ReMatcher *matcher, const ReScan *scan) {
    if (!value_is_tuple(parts)) {
        return re_output_value(output, parts);
    }
    Value match = TRY_OR(re_matcher_result(matcher, scan->position, scan->end), false);
    return re_template_expand(parts, re_match(match), output);
}

static bool is_function(Value v) { return !value_is_any_str(v) && object_is_callable(v); }

static ReOutcome replace_next(ReReplacement *replacement, ReMatcher *matcher, ReScan *scan, ReOutput *output) {
    uint32_t last = replacement->done == 0 ? 0 : scan->from;
    ReOutcome outcome = re_scan_next(scan, matcher, RE_SEARCH);
    if (outcome != RE_FOUND) {
        return outcome;
    }
    Value with = replacement->replacement;
    replacement->done++;
    TRY_BOOL_OR(last == matcher->found || re_output_slice(output, &matcher->text, last, matcher->found), RE_RAISED);
    bool added = is_function(with) ? add_function_result(output, with, matcher, scan)
                                   : add_template(output, with, matcher, scan);
    return added && re_text_refresh(&matcher->text) ? RE_FOUND : RE_RAISED;
}

Value re_replace(ReReplacement *replacement) {
    ReRequest request = RE_WHOLE_TEXT(replacement->pattern, replacement->subject);
    ReMatcher matcher;
    ReScan scan;
    ReOutput output;
    ReOutcome outcome = RE_MISSED;
    if (!is_function(replacement->replacement)) {
        replacement->replacement = TRY(re_template_compile(replacement->pattern, replacement->replacement));
    }
    TRY_BOOL(re_scan_init(&scan, &matcher, &request));
    re_output_init(&output, matcher.text.bytes);
    replacement->done = 0;
    intptr_t limit = replacement->limit;
    while ((limit == 0 || (intptr_t)replacement->done < limit) &&
           (outcome = replace_next(replacement, &matcher, &scan, &output)) == RE_FOUND) {
    }
    TRY_BOOL(outcome != RE_RAISED);
    if (replacement->done == 0) {
        return re_text_slice(&matcher.text, 0, scan.end);
    }
    TRY_BOOL(re_output_slice(&output, &matcher.text, scan.from, scan.end));
    return re_output_finish(&output);
}

// Iterators
// -------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    RePattern *pattern;
    Value subject;
    ReScan scan;
} Scanner;

static void scanner_trace(Object *self) {
    gc_visit_object(((Scanner *)self)->pattern);
    gc_visit(((Scanner *)self)->subject);
}

Value re_find_iter(const ReRequest *request, const Type *type) {
    ReMatcher matcher;
    ReScan scan;
    TRY_BOOL(re_scan_init(&scan, &matcher, request));
    Scanner *scanner = TRY_PTR(gc_new(type, sizeof(Scanner)));
    scanner->pattern = request->pattern;
    scanner->subject = request->subject;
    scanner->scan = scan;
    return value_from_object(scanner);
}

// The next match, or `none`.
static Value scanner_next(Value self, ReMode mode, Value none) {
    Scanner *scanner = (Scanner *)value_object(self);
    ReMatcher matcher;
    TRY_BOOL(re_matcher_init(&matcher, scanner->pattern, scanner->subject));
    scanner->scan.end = MIN(scanner->scan.end, matcher.text.length);
    matcher.text.length = scanner->scan.end;
    ReOutcome outcome = re_scan_next(&scanner->scan, &matcher, mode);
    if (outcome == RE_MISSED) {
        scanner->scan.from = RE_NO_POSITION;
    }
    return outcome == RE_RAISED   ? RAISED
           : outcome == RE_MISSED ? none
                                  : re_matcher_result(&matcher, scanner->scan.position, scanner->scan.end);
}

static Value iterator_next(Value self) { return scanner_next(self, RE_SEARCH, STOP); }
static Value iterator_iter(Value self) { return self; }

GETTER(re_scanner, pattern) { return value_from_object(((Scanner *)value_object(self))->pattern); }
METHOD(re_scanner, match) { return scanner_next(args->self, RE_PREFIX, VALUE_NONE); }
METHOD(re_scanner, search) { return scanner_next(args->self, RE_SEARCH, VALUE_NONE); }

const Slots re_scanner_slots = {.size = sizeof(Scanner), .trace = scanner_trace};
const Slots re_iterator_slots = {
    .size = sizeof(Scanner), .trace = scanner_trace, .iter = iterator_iter, .next = iterator_next};
