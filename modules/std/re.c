// The functions of the module, and the patterns that it keeps.
#include "gen/re.h"

#include "gen/names.h"
#include "heap/gc.h"
#include "modules/std/lazy.h"
#include "modules/std/re_find.h"
#include "objects/int.h"
#include "vm/roots_registry.h"

static const LazyName lazy_names[] = {
    {"error", "re._error"},   {"RegexFlag", "re._flags"}, {"NOFLAG", "re._flags"},     {"A", "re._flags"},
    {"ASCII", "re._flags"},   {"I", "re._flags"},         {"IGNORECASE", "re._flags"}, {"L", "re._flags"},
    {"LOCALE", "re._flags"},  {"M", "re._flags"},         {"MULTILINE", "re._flags"},  {"S", "re._flags"},
    {"DOTALL", "re._flags"},  {"X", "re._flags"},         {"VERBOSE", "re._flags"},    {"U", "re._flags"},
    {"UNICODE", "re._flags"}, {"T", "re._flags"},         {"TEMPLATE", "re._flags"},   {"DEBUG", "re._flags"},
    {"escape", "re._more"},   {"template", "re._more"},   {"_compile", "re._more"},    {"Scanner", "re._scanner"},
};

FUNCTION(re, __getattr__) { return lazy_attribute("re", lazy_names, ARRAY_LENGTH(lazy_names), args->name); }

bool re_raise(Value pattern, uint32_t offset, Str *message) {
    TRY_BOOL_OR(message != NULL, false);
    Value arguments[3] = {value_from_object(message), VALUE_NONE, VALUE_NONE};
    size_t count = 1;
    if (offset != RE_NO_POSITION) {
        bool text = value_is_any_str(pattern);
        arguments[1] = pattern;
        arguments[2] = int_from_size(text ? str_position(value_str(pattern), offset) : offset);
        count = 3;
    }
    Value module = TRY_OR(vm_import("re"), false);
    Value class = TRY_OR(object_get_attr(module, NAME(error)), false);
    (void)raise_instance(TRY_OR(vm_call_values(class, count, arguments), false));
    return false;
}

// Patterns that are kept
// ------------------------------------------------------------------------------------------------

enum {
    KEPT = 16
};

static Value kept[KEPT];  // Pattern, or VALUE_NULL
static size_t next_kept;

static void visit_kept(void) {
    for (size_t i = 0; i < KEPT; i++) {
        gc_visit(kept[i]);
    }
}

FUNCTION(re, purge) {
    (void)args;
    memset(kept, 0, sizeof kept);
    return VALUE_NONE;
}

MODULE_INIT(re) {
    memset(kept, 0, sizeof kept);
    vm_register_root_visitor(visit_kept);
    return lazy_set_path(namespace, "re");
}

static bool same_text(Value a, Value b) {
    if (value_same(a, b)) {
        return true;
    }
    if (value_is_str(a) || value_is_str(b)) {
        return value_is_str(a) && value_is_str(b) && str_equal(value_str(a), value_str(b));
    }
    return value_bytes(a)->length == value_bytes(b)->length &&
           memcmp(bytes_data(value_bytes(a)), bytes_data(value_bytes(b)), value_bytes(a)->length) == 0;
}

static Value find_kept(Value pattern, uint32_t flags) {
    for (size_t i = 0; i < KEPT; i++) {
        if (!value_is_null(kept[i]) && re_pattern(kept[i])->asked_flags == flags &&
            same_text(re_pattern(kept[i])->pattern, pattern)) {
            return kept[i];
        }
    }
    return VALUE_UNDEF;
}

static bool read_flags(Value flags, uint32_t *bits) {
    Value number = int_from_value(flags);
    intptr_t word;
    if (value_is_undef(number)) {
        return raise_false(&TypeError_type, "unsupported operand type(s) for &: '%T' and 'RegexFlag'", flags);
    }
    if (!object_to_intptr(number, &word)) {
        error_clear();
        return raise_false(&OverflowError_type, "Python int too large to convert to C int");
    }
    *bits = (uint32_t)word;
    return true;
}

static Value check_pattern(Value pattern, uint32_t flags) {
    intptr_t hash;
    if (value_has_type(pattern, &Pattern_type)) {
        return flags == 0 ? pattern
                          : raise_error(&ValueError_type, "cannot process flags argument with a compiled pattern");
    }
    TRY_BOOL(object_hash(pattern, &hash));
    if (!value_is_any_str(pattern) && !value_is_any_bytes(pattern)) {
        return raise_error(&TypeError_type, "first argument must be string or compiled pattern");
    }
    return re_pattern_new(pattern, flags);
}

// Pattern for a str or bytes and flags, from the cache if possible; a compiled pattern is returned as it is.
static Value re_compile(Value pattern, Value flags) {
    uint32_t bits;
    TRY_BOOL(read_flags(flags, &bits));
    if (!value_is_str(pattern) && !value_is_bytes(pattern)) {
        return check_pattern(pattern, bits);
    }
    Value found = find_kept(pattern, bits);
    if (!value_is_undef(found)) {
        return found;
    }
    Value made = TRY(re_pattern_new(pattern, bits));
    kept[next_kept] = made;
    next_kept = (next_kept + 1) % KEPT;
    return made;
}

// Functions
// -------------------------------------------------------------------------------------------------------------

static Value find(Value pattern, Value subject, Value flags, ReMode mode) {
    ReRequest request = RE_WHOLE_TEXT(re_pattern(TRY(re_compile(pattern, flags))), subject);
    return re_find(&request, mode);
}

FUNCTION(re, compile) { return re_compile(args->pattern, args->flags); }
FUNCTION(re, match) { return find(args->pattern, args->string, args->flags, RE_PREFIX); }
FUNCTION(re, fullmatch) { return find(args->pattern, args->string, args->flags, RE_WHOLE); }
FUNCTION(re, search) { return find(args->pattern, args->string, args->flags, RE_SEARCH); }

FUNCTION(re, split) {
    Value pattern = TRY(re_compile(args->pattern, args->flags));
    return re_split(re_pattern(pattern), args->string, args->maxsplit);
}

FUNCTION(re, findall) {
    ReRequest request = RE_WHOLE_TEXT(re_pattern(TRY(re_compile(args->pattern, args->flags))), args->string);
    return re_find_all(&request);
}

FUNCTION(re, finditer) {
    ReRequest request = RE_WHOLE_TEXT(re_pattern(TRY(re_compile(args->pattern, args->flags))), args->string);
    return re_find_iter(&request, &re_iterator_type);
}

FUNCTION(re, sub) {
    Value pattern = TRY(re_compile(args->pattern, args->flags));
    ReReplacement replacement = {re_pattern(pattern), args->repl, args->string, args->count, 0};
    return re_replace(&replacement);
}

FUNCTION(re, subn) {
    Value pattern = TRY(re_compile(args->pattern, args->flags));
    ReReplacement replacement = {re_pattern(pattern), args->repl, args->string, args->count, 0};
    Value text = TRY(re_replace(&replacement));
    return tuple_pair(text, int_from_size(replacement.done));
}
