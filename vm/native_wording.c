// Checks of arguments in the words of Python functions, for functions that are written in Python elsewhere.
#include "vm/native_wording.h"

#include "objects/opcodes.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/context.h"

typedef struct {
    const NativeFunction *function;
    const Signature *signature;
    const CallArgs *args;
} Call;

static Value name_of(const Call *call) {
    const NativeFunction *function = call->function;
    return function->owner == 0
               ? value_from_object(native_name(function))
               : value_from_object(TRY_PTR(str_format("%S.%S", native_owner(function)->name, native_name(function))));
}

static bool is_named(const Param *param) {
    return param->keyword != PARAM_POSITIONAL_ONLY && param->kind != ARG_VARARGS && param->kind != ARG_VARKW;
}

static size_t keyword_count(const CallArgs *args) { return args->keywords == NULL ? 0 : args->keywords->length; }

// The parameter that a keyword names; signature->count if there is none.
static size_t find_param(const Signature *signature, const Str *keyword) {
    const Param *params = signature_params(signature);
    size_t index = 0;
    while (index < signature->count && !(is_named(&params[index]) && str_equal(param_name(&params[index]), keyword))) {
        index++;
    }
    return index;
}

static bool check_keywords(const Call *call) {
    for (size_t i = 0; i < keyword_count(call->args); i++) {
        const Str *keyword = value_str(call->args->keywords->items[i]);
        size_t param = find_param(call->signature, keyword);
        if (param == call->signature->count && !(call->signature->flags & SIGNATURE_VARKW)) {
            return raise_false(&TypeError_type, "%V() got an unexpected keyword argument '%S'",
                               TRY_OR(name_of(call), false), keyword);
        }
        if (param < call->signature->positional && param < call->args->positional) {
            return raise_false(&TypeError_type, "%V() got multiple values for argument '%S'",
                               TRY_OR(name_of(call), false), keyword);
        }
    }
    return true;
}

static bool check_count(const Call *call) {
    size_t least = call->signature->required, most = call->signature->positional, given = call->args->positional;
    if (given <= most || (call->signature->flags & SIGNATURE_VARARGS)) {
        return true;
    }
    Value name = TRY_OR(name_of(call), false);
    const char *were = given == 1 ? "was" : "were";
    if (least < most) {
        return raise_false(&TypeError_type, "%V() takes from %zu to %zu positional arguments but %zu %s given", name,
                           least, most, given, were);
    }
    return raise_false(&TypeError_type, "%V() takes %zu positional argument%s but %zu %s given", name, most,
                       most == 1 ? "" : "s", given, were);
}

static bool is_missing(const Call *call, size_t index) {
    const Param *param = &signature_params(call->signature)[index];
    if (index < call->args->positional || !value_is_null(param_fallback(param)) || param->kind == ARG_VARARGS ||
        param->kind == ARG_VARKW) {
        return false;
    }
    for (size_t i = 0; i < keyword_count(call->args); i++) {
        if (find_param(call->signature, value_str(call->args->keywords->items[i])) == index) {
            return false;
        }
    }
    return true;
}

// 'a', 'b', and 'c'.
static Value list_missing(const Call *call, size_t total) {
    StrBuilder text;
    str_builder_init(&text);
    for (size_t index = 0, done = 0; index < call->signature->positional; index++) {
        if (is_missing(call, index)) {
            const char *before = done == 0 ? "" : total == 2 ? " and " : done + 1 == total ? ", and " : ", ";
            str_builder_add_c(&text, before);
            str_builder_add_char(&text, '\'');
            str_builder_add_str(&text, param_name(&signature_params(call->signature)[index]));
            str_builder_add_char(&text, '\'');
            done++;
        }
    }
    return str_builder_finish(&text);
}

static bool check_missing(const Call *call) {
    size_t total = 0;
    for (size_t index = 0; index < call->signature->positional; index++) {
        total += is_missing(call, index);
    }
    if (total == 0) {
        return true;
    }
    Value name = TRY_OR(name_of(call), false), list = TRY_OR(list_missing(call, total), false);
    return raise_false(&TypeError_type, "%V() missing %zu required positional argument%s: %V", name, total,
                       total == 1 ? "" : "s", list);
}

bool native_check_as_python(const NativeFunction *function, const CallArgs *args) {
    Call call = {function, native_signature(function), args};
    return check_keywords(&call) && check_count(&call) && check_missing(&call);
}

static bool calls_bound(const Frame *frame, const CallArgs *args) {
    Instruction i = frame_instruction(frame);
    if (instruction_opcode(i) == OPCODE_EXTRA) {
        i = frame->code->instructions[frame->pc - 2];
    }
    const Value *window = frame->registers + instruction_a(i);
    switch (instruction_opcode(i)) {
        case OPCODE_CALL_EX: return value_has_type(window[0], &native_bound_method_type);
        case OPCODE_CALL_KW: return args->values == window;  // self stands where the bound method was
        default: return false;
    }
}

const Type *native_bound_receiver(const NativeFunction *function, const CallArgs *args) {
    const Frame *frame = vm_context->frame;
    bool is_method = function->object.type == &native_method_type && args->positional > 0;
    return is_method && frame != NULL && calls_bound(frame, args) ? value_type(args->values[0]) : NULL;
}
