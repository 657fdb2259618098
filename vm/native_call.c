// Calls of C functions: arguments are checked and converted into the struct that the stub declares.
#include "gen/names.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/native.h"
#include "objects/set.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/context.h"
#include "vm/native_wording.h"

typedef struct {
    const NativeFunction *function;
    const Signature *signature;
    const CallArgs *args;
    Value *given;  // by parameter; VALUE_NULL: not given
    Dict *rest_keywords;
    const Str *unknown;  // a keyword that no parameter takes
} Binding;

// Messages
// ----------------------------------------------------------------------------------------------------------------

static size_t hidden_self(const Signature *signature) { return (signature->flags & SIGNATURE_METHOD) ? 1 : 0; }

static bool names_positional_only(const Signature *signature) {
    for (size_t index = 0; index < signature->count; index++) {
        const Param *param = &signature_params(signature)[index];
        if (param->keyword != PARAM_POSITIONAL_ONLY && param->kind != ARG_VARARGS && param->kind != ARG_VARKW) {
            return false;
        }
    }
    return true;
}

static bool positional_only(const Signature *signature) {
    return !(signature->flags & SIGNATURE_VARKW) && names_positional_only(signature);
}

// sorted() hands its argument on, so that it counts like a function without keywords.
static bool passes_strictly(const Binding *binding) { return native_name(binding->function) == NAME(sorted); }

static bool has_keyword_only(const Signature *signature) {
    for (size_t index = 0; index < signature->count; index++) {
        if (signature_params(signature)[index].keyword == PARAM_KEYWORD_ONLY) {
            return true;
        }
    }
    return false;
}

static bool is_constructor(const NativeFunction *function) {
    return function->owner != 0 && (native_name(function) == NAME(__new__) || native_name(function) == NAME(__init__));
}

// A constructor is called by the name of its class.
static const Str *short_name(const NativeFunction *function) {
    return is_constructor(function) ? native_owner(function)->name : native_name(function);
}

// list.append, math.sqrt or len.
static Value full_name(const NativeFunction *function) {
    const Str *name = short_name(function);
    if (name != native_name(function)) {
        return value_from_object(name);
    }
    const Str *before = function->owner != 0 ? native_owner(function)->name : native_function_module(function);
    if (before == NULL || before == NAME(builtins)) {
        return value_from_object(name);
    }
    return value_from_object(TRY_PTR(str_format("%S.%S", before, name)));
}

static const char *plural(size_t count) { return count == 1 ? "" : "s"; }

static bool raise_exact_count(const NativeFunction *function, size_t most, size_t given) {
    Value name = TRY_OR(full_name(function), false);
    if (most == 0) {
        return raise_false(&TypeError_type, "%V() takes no arguments (%zu given)", name, given);
    }
    return raise_false(&TypeError_type, "%V() takes exactly one argument (%zu given)", name, given);
}

static bool raise_positional_count(const Binding *binding) {
    const Signature *signature = binding->signature;
    size_t self = hidden_self(signature);
    size_t least = signature->required - self;
    size_t most = signature->positional - self;
    size_t given = binding->args->positional - MIN(binding->args->positional, self);
    bool exact = least == most && !(signature->flags & SIGNATURE_VARARGS);
    bool one_object = most == 1 && names_positional_only(signature) && !is_constructor(binding->function);
    if (exact && (most == 0 || one_object)) {
        return raise_exact_count(binding->function, most, given);
    }
    if (signature->flags & SIGNATURE_COUNTS_IN_WORDS) {
        size_t limit = given < least ? least : most;
        return raise_false(&TypeError_type, "%S() takes %s %zu argument%s (%zu given)", short_name(binding->function),
                           given < least ? "at least" : "at most", limit, plural(limit), given);
    }
    return raise_false(&TypeError_type, "%S expected %s%zu argument%s, got %zu", short_name(binding->function),
                       exact          ? ""
                       : given < most ? "at least "
                                      : "at most ",
                       given < most ? least : most, plural(given < most ? least : most), given);
}

// More arguments than parameters of any kind.
static bool raise_too_many_in_all(const Binding *binding, size_t most, size_t given) {
    bool keywords_only = binding->args->positional == hidden_self(binding->signature);
    return raise_false(&TypeError_type, "%S() takes at most %zu %sargument%s (%zu given)",
                       short_name(binding->function), most, keywords_only ? "keyword " : "", plural(most), given);
}

// Of a function that takes any number of positional arguments.
static bool check_keyword_count(const Binding *binding, size_t given) {
    size_t most = 0;
    for (size_t index = 0; index < binding->signature->count; index++) {
        most += signature_params(binding->signature)[index].keyword == PARAM_KEYWORD_ONLY;
    }
    return given <= most || most == 0 ||
           raise_false(&TypeError_type, "%S() takes at most %zu keyword argument%s (%zu given)",
                       short_name(binding->function), most, plural(most), given);
}

static bool check_total(const Binding *binding) {
    const Signature *signature = binding->signature;
    const Tuple *keywords = binding->args->keywords;
    bool open = signature->flags & (SIGNATURE_VARARGS | SIGNATURE_VARKW);
    if ((signature->flags & SIGNATURE_VARARGS) && !(signature->flags & SIGNATURE_VARKW) && keywords != NULL) {
        return check_keyword_count(binding, keywords->length);
    }
    if (open || passes_strictly(binding) || names_positional_only(signature)) {
        return true;
    }
    size_t self = hidden_self(signature);
    size_t given = binding->args->positional - self + (keywords == NULL ? 0 : keywords->length);
    return given <= signature->count - self || raise_too_many_in_all(binding, signature->count - self, given);
}

static bool raise_too_many(const Binding *binding) {
    const Signature *signature = binding->signature;
    if (names_positional_only(signature) || passes_strictly(binding)) {
        return raise_positional_count(binding);
    }
    size_t self = hidden_self(signature);
    size_t most = signature->positional - self;
    size_t given = binding->args->positional - self;
    const Str *name = short_name(binding->function);
    if (most == 0) {
        return raise_false(&TypeError_type, "%S() takes no positional arguments", name);
    }
    bool keyword_only = has_keyword_only(signature);
    return raise_false(&TypeError_type, "%S() takes %s %zu %sargument%s (%zu given)", name,
                       signature->required == signature->positional ? "exactly" : "at most", most,
                       keyword_only ? "positional " : "", plural(most), given);
}

static bool raise_missing(const Binding *binding, size_t index) {
    const Signature *signature = binding->signature;
    if (positional_only(signature) || (passes_strictly(binding) && index < signature->positional)) {
        return raise_positional_count(binding);
    }
    const Param *param = &signature_params(signature)[index];
    if (param->keyword == PARAM_POSITIONAL_ONLY) {
        size_t required = signature->required - hidden_self(signature);
        return raise_false(&TypeError_type, "%S() takes %s %zu positional argument%s (%zu given)",
                           short_name(binding->function),
                           signature->required == signature->positional ? "exactly" : "at least", required,
                           plural(required), binding->args->positional - hidden_self(signature));
    }
    if (param->keyword == PARAM_KEYWORD_ONLY) {
        return raise_false(&TypeError_type, "%S() missing required keyword-only argument: '%S'",
                           short_name(binding->function), param_name(param));
    }
    return raise_false(&TypeError_type, "%S() missing required argument '%S' (pos %zu)", short_name(binding->function),
                       param_name(param), index + 1 - hidden_self(signature));
}

// Distributing
// ------------------------------------------------------------------------------------------------------------

static bool bind_positional(Binding *binding) {
    const Signature *signature = binding->signature;
    size_t given = binding->args->positional;
    if (given > signature->positional && !(signature->flags & SIGNATURE_VARARGS)) {
        return raise_too_many(binding);
    }
    copy_values(binding->given, binding->args->values, MIN(given, (size_t)signature->positional));
    return true;
}

// Missing arguments that have no name are missed before anything is said about names.
static bool check_nameless(const Binding *binding) {
    const Signature *signature = binding->signature;
    size_t index = binding->args->positional;
    bool missing = index < signature->positional &&
                   signature_params(signature)[index].keyword == PARAM_POSITIONAL_ONLY &&
                   value_is_null(param_fallback(&signature_params(signature)[index])) &&
                   signature_params(signature)[index].kind != ARG_VARARGS && !is_constructor(binding->function);
    return !missing || raise_missing(binding, index);
}

static int find_param(const Signature *signature, const Str *name) {
    for (int index = 0; index < signature->count; index++) {
        const Param *param = &signature_params(signature)[index];
        if (param->keyword != PARAM_POSITIONAL_ONLY && param->kind != ARG_VARARGS && param->kind != ARG_VARKW &&
            (param_name(param) == name || str_equal(param_name(param), name))) {
            return index;
        }
    }
    return -1;
}

// Nothing is converted while an argument is missing; only then unknown names count.
static bool check_required(const Binding *binding) {
    for (size_t index = 0; index < binding->signature->count; index++) {
        const Param *param = &signature_params(binding->signature)[index];
        bool collects = param->kind == ARG_VARARGS || param->kind == ARG_VARKW;
        if (!collects && value_is_null(binding->given[index]) && value_is_null(param_fallback(param))) {
            return raise_missing(binding, index);
        }
    }
    if (binding->unknown == NULL) {
        return true;
    }
    const Str *name = short_name(binding->function);
    if (passes_strictly(binding)) {
        name = NAME(sort);
        (void)TRY_OR(list_from_iterable(binding->given[0]), false);  // the list that it sorts is there already
    }
    return raise_false(&TypeError_type, "'%S' is an invalid keyword argument for %S()", binding->unknown, name);
}

static bool bind_extra_keyword(Binding *binding, Str *name, Value value) {
    if (!(binding->signature->flags & SIGNATURE_VARKW)) {
        binding->unknown = binding->unknown == NULL ? name : binding->unknown;
        return true;
    }
    if (binding->rest_keywords == NULL) {
        binding->rest_keywords = TRY_PTR_OR(dict_new(), false);
    }
    return dict_set(binding->rest_keywords, value_from_object(name), value);
}

// Keywords that __new__ of a built-in type does not know may be meant for the __init__ of a subclass, and the reverse.
static bool is_for_other_method(const Binding *binding) {
    const NativeFunction *function = binding->function;
    bool making = native_name(function) == NAME(__new__);
    if (function->owner == 0 || (!making && native_name(function) != NAME(__init__))) {
        return false;
    }
    Value receiver = binding->args->values[0];
    const Type *type = making ? (const Type *)value_object(receiver) : value_type(receiver);
    const Str *other = making ? NAME(__init__) : NAME(__new__);
    return type->info != NULL && !value_same(type_lookup(type, other), type_lookup(native_owner(function), other));
}

// Takes its arguments as one tuple in CPython, where a bound one goes by its short name.
static bool takes_tuple(const NativeFunction *function) {
    uint8_t flags = native_signature(function)->flags;
    bool of_set = native_owner(function) == &set_type || native_owner(function) == &frozenset_type;
    return (flags & SIGNATURE_COUNTS_IN_WORDS) || (of_set && (flags & SIGNATURE_VARARGS));
}

static Value refusing_name(const Binding *binding) {
    const NativeFunction *function = binding->function;
    const Type *receiver = native_bound_receiver(function, binding->args);
    if (receiver == NULL) {
        return full_name(function);
    }
    if (takes_tuple(function)) {
        return value_from_object(native_name(function));
    }
    return value_from_object(TRY_PTR(str_format("%S.%S", receiver->name, native_name(function))));
}

static bool check_keywords_allowed(const Binding *binding) {
    const Tuple *keywords = binding->args->keywords;
    if (keywords == NULL || keywords->length == 0 || !positional_only(binding->signature) ||
        is_for_other_method(binding)) {
        return true;
    }
    Value name = TRY_OR(refusing_name(binding), false);
    return raise_false(&TypeError_type, "%V() takes no keyword arguments", name);
}

static bool bind_keywords(Binding *binding) {
    const CallArgs *args = binding->args;
    size_t count = args->keywords == NULL ? 0 : args->keywords->length;
    for (size_t index = 0; index < count; index++) {
        Str *name = value_str(args->keywords->items[index]);
        Value value = args->values[args->positional + index];
        int param = find_param(binding->signature, name);
        if (param < 0 && positional_only(binding->signature)) {
            continue;
        }
        if (param < 0) {
            TRY_BOOL_OR(bind_extra_keyword(binding, name, value), false);
            continue;
        }
        if (!value_is_null(binding->given[param])) {
            return raise_false(&TypeError_type, "argument for %S() given by name ('%S') and position (%zu)",
                               short_name(binding->function), name,
                               (size_t)param + 1 - hidden_self(binding->signature));
        }
        binding->given[param] = value;
    }
    return true;
}

// Converting
// --------------------------------------------------------------------------------------------------------------

static bool convert_int(const Param *param, Value value, void *field) {
    intptr_t number;
    TRY_BOOL_OR(object_to_intptr(value, &number), false);
    const ParamRange *range = &param_ranges[param->range];
    if (number < range->low || number > range->high) {
        return raise_false(&ValueError_type, "%S must be %zd-%zd", param_name(param), range->low, range->high);
    }
    memcpy(field, &number, sizeof number);
    return true;
}

static bool raise_not_str(const Binding *binding, size_t index, Value value) {
    const Param *param = &signature_params(binding->signature)[index];
    const Str *function = short_name(binding->function);
    size_t self = hidden_self(binding->signature);
    if (binding->signature->count - self == 1) {
        return raise_false(&TypeError_type, "%S() argument must be str, not %A", function, value);
    }
    if (param->keyword == PARAM_POSITIONAL_ONLY) {
        return raise_false(&TypeError_type, "%S() argument %zu must be str, not %A", function, index + 1 - self, value);
    }
    return raise_false(&TypeError_type, "%S() argument '%S' must be str, not %A", function, param_name(param), value);
}

static bool convert_str(const Binding *binding, size_t index, Value value, void *field) {
    const Param *param = &signature_params(binding->signature)[index];
    if (value_is_none(param_fallback(param)) && value_is_none(value)) {
        memset(field, 0, sizeof(Str *));
        return true;
    }
    if (!value_is_any_str(value)) {
        return raise_not_str(binding, index, value);
    }
    Str *str = value_str(value);
    memcpy(field, &str, sizeof str);
    return true;
}

static bool convert_float(Value value, void *field) {
    double number;
    TRY_BOOL_OR(object_to_double(value, &number), false);
    memcpy(field, &number, sizeof number);
    return true;
}

static void store_varargs(const Binding *binding, void *field) {
    size_t named = binding->signature->positional;
    size_t given = binding->args->positional;
    struct {
        const Value *values;
        size_t count;
    } rest = {given > named ? binding->args->values + named : NULL, given > named ? given - named : 0};
    memcpy(field, &rest, sizeof rest);
}

static bool convert(Binding *binding, size_t index, char *storage) {
    const Param *param = &signature_params(binding->signature)[index];
    void *field = storage + param->offset;
    Value given = binding->given[index];
    if (param->kind == ARG_VARARGS) {
        store_varargs(binding, field);
        return true;
    }
    if (param->kind == ARG_VARKW) {
        memcpy(field, &binding->rest_keywords, sizeof binding->rest_keywords);
        return true;
    }
    Value value = value_is_null(given) ? param_fallback(param) : given;
    switch (param->kind) {
        case ARG_INT: return convert_int(param, value, field);
        case ARG_FLOAT: return convert_float(value, field);
        case ARG_STR: return convert_str(binding, index, value, field);
        case ARG_BOOL: return object_truth(value, field);
        default: memcpy(field, &value, sizeof value); return true;
    }
}

// Not part of call_converted(), whose frame stays on the stack while the body runs. False = raised.
NOINLINE static bool bind(Binding *binding, Value *storage) {
    const Signature *signature = binding->signature;
    TRY_BOOL_OR(!(signature->flags & SIGNATURE_AS_PYTHON) || native_check_as_python(binding->function, binding->args),
                false);
    TRY_BOOL_OR(check_keywords_allowed(binding), false);
    TRY_BOOL_OR(check_total(binding), false);
    TRY_BOOL_OR(bind_positional(binding), false);
    TRY_BOOL_OR(check_nameless(binding), false);
    TRY_BOOL_OR(bind_keywords(binding), false);
    TRY_BOOL_OR(check_required(binding), false);
    for (size_t index = 0; index < signature->count; index++) {
        TRY_BOOL_OR(convert(binding, index, (char *)storage), false);
    }
    return true;
}

// The C stack is short on a chip, so the struct and the arguments behind it take just what the signature needs.
NOINLINE static Value call_converted(const NativeFunction *function, const CallArgs *args) {
    const Signature *signature = native_signature(function);
    size_t struct_words = signature->struct_size / sizeof(Value) + 1, words = struct_words + signature->count;
    Value *storage = __builtin_alloca(words * sizeof(Value));
    memset(storage, 0, words * sizeof(Value));  // VALUE_NULL
    Binding binding = {.function = function, .signature = signature, .args = args, .given = storage + struct_words};
    TRY_BOOL(bind(&binding, storage));
    return function->body(storage);
}

// Positional arguments with some omitted, all of them plain Values.
NOINLINE static Value call_with_fallbacks(const NativeFunction *function, const CallArgs *args) {
    const Signature *signature = native_signature(function);
    Value *values = __builtin_alloca(signature->count * sizeof(Value));
    copy_values(values, args->values, args->positional);
    for (size_t index = args->positional; index < signature->count; index++) {
        values[index] = param_fallback(&signature_params(signature)[index]);
    }
    return function->body(values);
}

// Most receivers are exact instances of the owner. That of __new__ and of class methods is a class.
static inline bool receiver_fits(const NativeFunction *function, const CallArgs *args) {
    if (!(native_signature(function)->flags & SIGNATURE_METHOD)) {
        return true;
    }
    bool exact = function->object.type == &native_method_type && args->positional > 0 &&
                 value_type(args->values[0]) == native_flash_owner(function);
    return exact || native_check_receiver(function, args);
}

Value native_call(const NativeFunction *function, const CallArgs *args) {
    const Signature *signature = native_signature(function);
    TRY_BOOL(receiver_fits(function, args));
    if ((signature->flags & SIGNATURE_PLAIN) && args->keywords == NULL) {
        if (args->positional == signature->count) {
            return function->body(args->values);
        }
        if (args->positional >= signature->required && args->positional < signature->count) {
            return call_with_fallbacks(function, args);
        }
    }
    return call_converted(function, args);
}
