// Binding of arguments to the parameters of a Python function.
#include <stdio.h>

#include "objects/str.h"
#include "vm/call.h"

static size_t named_count(const Code *code) { return (size_t)code->parameter_count + code->keyword_only_count; }

// The register of the parameter called `name`, or -1. `from` skips positional-only ones.
static int parameter_find(const Code *code, const Str *name, size_t from) {
    size_t count = named_count(code);
    for (size_t index = from; index < count; index++) {
        if (value_object(code->local_names[index]) == &name->object) {
            return (int)index;
        }
    }
    for (size_t index = from; index < count; index++) {
        if (str_equal(value_str(code->local_names[index]), name)) {
            return (int)index;
        }
    }
    return -1;
}

static bool keyword_given(const Code *code, const CallArgs *args, size_t parameter) {
    size_t count = args->keywords == NULL ? 0 : args->keywords->length;
    for (size_t index = 0; index < count; index++) {
        if (parameter_find(code, value_str(args->keywords->items[index]), code->positional_only_count) ==
            (int)parameter) {
            return true;
        }
    }
    return false;
}

static size_t defaults_count(const Function *function) {
    return function->defaults == NULL ? 0 : function->defaults->length;
}

typedef bool Missing(const Function *function, const CallArgs *args, size_t parameter);

static bool positional_is_missing(const Function *function, const CallArgs *args, size_t parameter) {
    size_t required = function->code->parameter_count - MIN(defaults_count(function), function->code->parameter_count);
    return parameter >= args->positional && parameter < required && !keyword_given(function->code, args, parameter);
}

static bool keyword_only_is_missing(const Function *function, const CallArgs *args, size_t parameter) {
    const Dict *defaults = function->keyword_defaults;
    const Str *name = value_str(function->code->local_names[parameter]);
    bool has_default = defaults != NULL && !value_is_undef(dict_get_str(defaults, name));
    return !has_default && !keyword_given(function->code, args, parameter);
}

typedef struct {
    const Function *function;
    const CallArgs *args;
    size_t first, end;  // parameters
    Missing *is_missing;
} MissingSearch;

static size_t count_missing(const MissingSearch *search) {
    size_t count = 0;
    for (size_t parameter = search->first; parameter < search->end; parameter++) {
        count += search->is_missing(search->function, search->args, parameter);
    }
    return count;
}

// 'a', 'b', and 'c' as CPython writes lists of missing parameters.
static Value join_missing(const MissingSearch *search, size_t total) {
    StrBuilder text;
    str_builder_init(&text);
    size_t done = 0;
    for (size_t parameter = search->first; parameter < search->end; parameter++) {
        if (!search->is_missing(search->function, search->args, parameter)) {
            continue;
        }
        if (done > 0) {
            str_builder_add_c(&text, total == 2 ? " and " : done + 1 == total ? ", and " : ", ");
        }
        str_builder_add_c(&text, "'");
        str_builder_add_str(&text, value_str(search->function->code->local_names[parameter]));
        str_builder_add_c(&text, "'");
        done++;
    }
    return str_builder_finish(&text);
}

static bool check_missing(const MissingSearch *search, const char *kind) {
    size_t total = count_missing(search);
    if (LIKELY(total == 0)) {
        return true;
    }
    Value list = TRY_OR(join_missing(search, total), false);
    return raise_false(&TypeError_type, "%S() missing %zu required %s argument%s: %V",
                       function_qualified_name(search->function), total, kind, total == 1 ? "" : "s", list);
}

static bool check_missing_positional(const Function *function, const CallArgs *args) {
    size_t required = function->code->parameter_count - MIN(defaults_count(function), function->code->parameter_count);
    MissingSearch search = {function, args, args->positional, required, positional_is_missing};
    return check_missing(&search, "positional");
}

static bool check_missing_keyword_only(const Function *function, const CallArgs *args) {
    MissingSearch search = {function, args, function->code->parameter_count, named_count(function->code),
                            keyword_only_is_missing};
    return check_missing(&search, "keyword-only");
}

static size_t keyword_only_given(const Code *code, const CallArgs *args) {
    size_t given = 0;
    for (size_t index = 0; index < code->keyword_only_count; index++) {
        given += keyword_given(code, args, code->parameter_count + index);
    }
    return given;
}

static bool raise_too_many(const Function *function, const CallArgs *args) {
    const Code *code = function->code;
    size_t most = code->parameter_count;
    size_t least = most - MIN(defaults_count(function), most);
    size_t given = args->positional;
    size_t keyword_only = keyword_only_given(code, args);
    char range[48];
    if (least == most) {
        snprintf(range, sizeof range, "%zu positional argument%s", most, most == 1 ? "" : "s");
    } else {
        snprintf(range, sizeof range, "from %zu to %zu positional arguments", least, most);
    }
    if (keyword_only > 0) {
        return raise_false(&TypeError_type,
                           "%S() takes %s but %zu positional argument%s (and %zu keyword-only argument%s) were given",
                           function_qualified_name(function), range, given, given == 1 ? "" : "s", keyword_only,
                           keyword_only == 1 ? "" : "s");
    }
    return raise_false(&TypeError_type, "%S() takes %s but %zu %s given", function_qualified_name(function), range,
                       given, given == 1 ? "was" : "were");
}

// CPython lists all positional-only parameters that were given by name.
static bool raise_positional_only(const Function *function, const CallArgs *args) {
    const Code *code = function->code;
    StrBuilder names;
    str_builder_init(&names);
    bool first = true;
    for (size_t parameter = 0; parameter < code->positional_only_count; parameter++) {
        for (size_t index = 0; index < args->keywords->length; index++) {
            if (str_equal(value_str(args->keywords->items[index]), value_str(code->local_names[parameter]))) {
                str_builder_add_c(&names, first ? "" : ", ");
                str_builder_add_str(&names, value_str(code->local_names[parameter]));
                first = false;
            }
        }
    }
    Value list = TRY_OR(str_builder_finish(&names), false);
    return raise_false(&TypeError_type, "%S() got some positional-only arguments passed as keyword arguments: '%V'",
                       function_qualified_name(function), list);
}

static bool has_positional_only(const Code *code, const CallArgs *args) {
    for (size_t index = 0; index < args->keywords->length; index++) {
        for (size_t parameter = 0; parameter < code->positional_only_count; parameter++) {
            if (str_equal(value_str(args->keywords->items[index]), value_str(code->local_names[parameter]))) {
                return true;
            }
        }
    }
    return false;
}

static bool raise_unexpected_keyword(const Function *function, const CallArgs *args, const Str *name) {
    if (has_positional_only(function->code, args)) {
        return raise_positional_only(function, args);
    }
    return raise_false(&TypeError_type, "%S() got an unexpected keyword argument '%S'",
                       function_qualified_name(function), name);
}

static bool raise_multiple_values(const Function *function, const Str *name) {
    return raise_false(&TypeError_type, "%S() got multiple values for argument '%S'", function_qualified_name(function),
                       name);
}

static bool bind_keyword(const Function *function, const CallArgs *args, size_t index, ExtraArguments *extra) {
    const Code *code = function->code;
    Str *name = value_str(args->keywords->items[index]);
    int parameter = parameter_find(code, name, code->positional_only_count);
    if (parameter >= 0) {
        if ((size_t)parameter < MIN(args->positional, (size_t)code->parameter_count)) {
            return raise_multiple_values(function, name);
        }
        return true;
    }
    if (!(code->flags & CODE_VARKEYWORDS)) {
        return raise_unexpected_keyword(function, args, name);
    }
    return dict_set(value_dict(extra->keywords), value_from_object(name), args->values[args->positional + index]);
}

static bool prepare_keywords(const Function *function, const CallArgs *args, ExtraArguments *extra) {
    if (function->code->flags & CODE_VARKEYWORDS) {
        Dict *dict = TRY_PTR_OR(dict_new(), false);
        extra->keywords = value_from_object(dict);
    }
    size_t count = args->keywords == NULL ? 0 : args->keywords->length;
    for (size_t index = 0; index < count; index++) {
        TRY_BOOL_OR(bind_keyword(function, args, index, extra), false);
    }
    return true;
}

static bool prepare_varargs(const Function *function, const CallArgs *args, ExtraArguments *extra) {
    size_t most = function->code->parameter_count;
    size_t rest = args->positional > most ? args->positional - most : 0;
    if (!(function->code->flags & CODE_VARARGS)) {
        return rest == 0 || raise_too_many(function, args);
    }
    const Tuple *tuple = rest == 0 ? &tuple_empty : tuple_from(args->values + most, rest);
    extra->varargs = value_from_object(TRY_PTR_OR(tuple, false));
    return true;
}

bool args_prepare(const Function *function, const CallArgs *args, ExtraArguments *extra) {
    *extra = (ExtraArguments){VALUE_NULL, VALUE_NULL};
    TRY_BOOL_OR(prepare_keywords(function, args, extra), false);
    TRY_BOOL_OR(prepare_varargs(function, args, extra), false);
    return check_missing_positional(function, args) && check_missing_keyword_only(function, args);
}

static void place_defaults(const Function *function, Value *registers) {
    const Code *code = function->code;
    size_t count = MIN(defaults_count(function), code->parameter_count);
    size_t first = code->parameter_count - count;
    size_t skip = defaults_count(function) - count;
    for (size_t index = 0; index < count; index++) {
        if (value_is_undef(registers[first + index])) {
            registers[first + index] = function->defaults->items[skip + index];
        }
    }
    for (size_t index = code->parameter_count; index < named_count(code); index++) {
        if (value_is_undef(registers[index])) {
            registers[index] = dict_get_str(function->keyword_defaults, value_str(code->local_names[index]));
        }
    }
}

static void place_keywords(const Code *code, const Tuple *keywords, const Value *values, Value *registers) {
    for (size_t index = 0; index < keywords->length; index++) {
        int parameter = parameter_find(code, value_str(keywords->items[index]), code->positional_only_count);
        if (parameter >= 0) {
            registers[parameter] = values[index];
        }
    }
}

void args_place(const Function *function, const CallArgs *args, const ExtraArguments *extra, Value *registers) {
    const Code *code = function->code;
    const Value *keyword_values = args->values + args->positional;
    if (registers == args->values) {
        if (args->keywords != NULL) {
            keyword_values =
                memmove(registers + code->register_count, keyword_values, args->keywords->length * sizeof(Value));
        }
    } else {
        copy_values(registers, args->values, MIN(args->positional, (size_t)code->parameter_count));
    }
    frame_clear(code, registers, MIN(args->positional, (size_t)code->parameter_count));
    if (args->keywords != NULL) {
        place_keywords(code, args->keywords, keyword_values, registers);
    }
    place_defaults(function, registers);
    size_t next = named_count(code);
    if (code->flags & CODE_VARARGS) {
        registers[next++] = extra->varargs;
    }
    if (code->flags & CODE_VARKEYWORDS) {
        registers[next] = extra->keywords;
    }
}
