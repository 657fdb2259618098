// Pattern: its attributes, and the methods that find.
#include "gen/names.h"
#include "gen/re.h"
#include "heap/gc.h"
#include "modules/std/re_find.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/mappingproxy.h"

static void pattern_trace(Object *self) {
    RePattern *pattern = (RePattern *)self;
    gc_visit(pattern->pattern);
    gc_visit_object(pattern->program);
    gc_visit_object(pattern->names);
    gc_visit(pattern->template);
    gc_visit(pattern->template_parts);
}

// Attributes
// -------------------------------------------------------------------------------------------------------------

GETTER(Pattern, pattern) { return re_pattern(self)->pattern; }
GETTER(Pattern, flags) { return value_from_small_int((intptr_t)re_pattern(self)->flags); }
GETTER(Pattern, groups) { return value_from_small_int((intptr_t)re_pattern(self)->groups); }

GETTER(Pattern, groupindex) {
    Dict *names = re_pattern(self)->names;
    return mappingproxy_new(value_from_object(names ? names : TRY_PTR(dict_new())));
}

METHOD(Pattern, __copy__) { return args->self; }
METHOD(Pattern, __deepcopy__) { return args->self; }
METHOD(Pattern, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

METHOD(Pattern, __reduce__) {
    Value module = TRY(vm_import("re"));
    Value compile = TRY(object_get_attr(module, NAME(_compile)));
    Value flags = value_from_small_int((intptr_t)re_pattern(args->self)->flags);
    Value arguments = TRY(tuple_pair(re_pattern(args->self)->pattern, flags));
    return tuple_pair(compile, arguments);
}

static bool add_flags(StrBuilder *text, uint32_t flags) {
    static const char *const names[] = {"TEMPLATE", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL",
                                        "UNICODE",  "VERBOSE",    "DEBUG",  "ASCII"};
    const char *separator = ", ";
    for (uint32_t bit = 0; bit < ARRAY_LENGTH(names); bit++) {
        if (flags >> bit & 1) {
            str_builder_add_c(text, separator);
            str_builder_add_c(text, "re.");
            str_builder_add_c(text, names[bit]);
            separator = "|";
        }
    }
    uint32_t unknown = flags >> ARRAY_LENGTH(names) << ARRAY_LENGTH(names);
    if (unknown) {
        Str *number = TRY_PTR_OR(str_format("%s0x%x", separator, (unsigned)unknown), false);
        str_builder_add_str(text, number);
    }
    return true;
}

static Value pattern_repr(Value self) {
    enum {
        SHOWN = 200
    };
    const RePattern *pattern = re_pattern(self);
    bool usual = !re_is_bytes(pattern) && !(pattern->flags & (RE_LOCALE | RE_ASCII));
    Str *shown = TRY_PTR(re_short_repr(pattern->pattern, SHOWN));
    StrBuilder text;
    str_builder_init(&text);
    str_builder_add_c(&text, "re.compile(");
    str_builder_add_str(&text, shown);
    TRY_BOOL(add_flags(&text, usual ? pattern->flags & ~(uint32_t)RE_UNICODE : pattern->flags));
    str_builder_add_c(&text, ")");
    return str_builder_finish(&text);
}

static Value pattern_compare(CompareOp op, Value left, Value right) {
    if ((op != OP_EQ && op != OP_NE) || !value_has_type(right, &Pattern_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    const RePattern *a = re_pattern(left), *b = re_pattern(right);
    bool equal = a == b;
    if (!equal && a->flags == b->flags && re_is_bytes(a) == re_is_bytes(b)) {
        TRY_BOOL(object_equal(a->pattern, b->pattern, &equal));
    }
    return value_from_bool(equal == (op == OP_EQ));
}

static bool pattern_hash(Value self, intptr_t *hash) {
    TRY_BOOL_OR(object_hash(re_pattern(self)->pattern, hash), false);
    *hash = (*hash ^ (intptr_t)re_pattern(self)->flags) & SMALL_INT_MAX;
    return true;
}

const Slots Pattern_slots = {.size = sizeof(RePattern),
                             .type_flags = TYPE_WEAKREFS,
                             .trace = pattern_trace,
                             .repr = pattern_repr,
                             .compare = pattern_compare,
                             .hash = pattern_hash};

// Finding
// ---------------------------------------------------------------------------------------------------------------

bool re_scan_init(ReScan *scan, ReMatcher *matcher, const ReRequest *request) {
    intptr_t end = INTPTR_MAX;
    if (!value_is_undef(request->end_position)) {
        TRY_BOOL_OR(object_to_intptr(request->end_position, &end), false);
    }
    TRY_BOOL_OR(re_matcher_init(matcher, request->pattern, request->subject), false);
    re_text_limit(&matcher->text, request->position, end, &scan->position);
    scan->end = matcher->text.length;
    scan->from = scan->position;
    scan->skips_empty = false;
    return true;
}

ReOutcome re_scan_next(ReScan *scan, ReMatcher *matcher, ReMode mode) {
    matcher->skips_empty = scan->skips_empty;
    if (scan->from > scan->end) {
        return RE_MISSED;
    }
    ReOutcome outcome = re_matcher_run(matcher, mode, scan->from);
    if (outcome == RE_FOUND) {
        scan->from = matcher->end;
        scan->skips_empty = matcher->end == matcher->found;
    }
    return outcome;
}

Value re_find(const ReRequest *request, ReMode mode) {
    ReMatcher matcher;
    ReScan scan;
    TRY_BOOL(re_scan_init(&scan, &matcher, request));
    ReOutcome outcome = scan.position > scan.end ? RE_MISSED : re_scan_next(&scan, &matcher, mode);
    return outcome == RE_RAISED   ? RAISED
           : outcome == RE_MISSED ? VALUE_NONE
                                  : re_matcher_result(&matcher, scan.position, scan.end);
}

METHOD(Pattern, match) {
    ReRequest request = {re_pattern(args->self), args->string, args->pos, args->endpos};
    return re_find(&request, RE_PREFIX);
}

METHOD(Pattern, fullmatch) {
    ReRequest request = {re_pattern(args->self), args->string, args->pos, args->endpos};
    return re_find(&request, RE_WHOLE);
}

METHOD(Pattern, search) {
    ReRequest request = {re_pattern(args->self), args->string, args->pos, args->endpos};
    return re_find(&request, RE_SEARCH);
}

METHOD(Pattern, findall) {
    ReRequest request = {re_pattern(args->self), args->string, args->pos, args->endpos};
    return re_find_all(&request);
}

METHOD(Pattern, finditer) {
    ReRequest request = {re_pattern(args->self), args->string, args->pos, args->endpos};
    return re_find_iter(&request, &re_iterator_type);
}

METHOD(Pattern, scanner) {
    ReRequest request = {re_pattern(args->self), args->string, args->pos, args->endpos};
    return re_find_iter(&request, &re_scanner_type);
}

METHOD(Pattern, split) { return re_split(re_pattern(args->self), args->string, args->maxsplit); }

METHOD(Pattern, sub) {
    ReReplacement replacement = {re_pattern(args->self), args->repl, args->string, args->count, 0};
    return re_replace(&replacement);
}

METHOD(Pattern, subn) {
    ReReplacement replacement = {re_pattern(args->self), args->repl, args->string, args->count, 0};
    Value text = TRY(re_replace(&replacement));
    return tuple_pair(text, int_from_size(replacement.done));
}
