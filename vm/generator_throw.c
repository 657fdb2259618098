// What the arguments of throw() and athrow() stand for.
#include "vm/generator.h"
#include "vm/traceback.h"
#include "vm/vm.h"

static Value raise_not_exception(Value v) {
    return raise_error(&TypeError_type, "exceptions must be classes or instances deriving from BaseException, not %T",
                       v);
}

static Value instance_of_class(const Type *type, Value value) {
    if (!type_is_subtype(type, &BaseException_type)) {
        return raise_not_exception(value_from_object(type));
    }
    if (value_is_none(value)) {
        return exception_instance(value_from_object(type));
    }
    return value_is_instance(value, type) ? value : exception_instance(TRY(vm_call_1(value_from_object(type), value)));
}

static Value instance_without_value(Value exception, Value value) {
    if (!value_is_instance(exception, &BaseException_type)) {
        return raise_not_exception(exception);
    }
    if (!value_is_none(value)) {
        return raise_error(&TypeError_type, "instance exception may not have a separate value");
    }
    return exception;
}

bool generator_warn_throw(const char *method, size_t argument_count) {
    if (argument_count < 2) {
        return true;
    }
    Str *text = TRY_PTR_OR(str_format("the (type, exc, tb) signature of %s() is deprecated, use the single-arg "
                                      "signature instead.",
                                      method),
                           false);
    return vm_warn_str(&DeprecationWarning_type, text);
}

Value generator_throw_instance(const Throw *thrown) {
    Value type = thrown->values[0];
    Value value = thrown->count > 1 ? thrown->values[1] : VALUE_NONE;
    Value traceback = thrown->count > 2 ? thrown->values[2] : VALUE_NONE;
    if (!value_is_none(traceback) && !value_has_type(traceback, &traceback_type)) {
        return raise_error(&TypeError_type, "throw() third argument must be a traceback object");
    }
    bool is_class = value_is_instance(type, &type_type);
    Value exception = TRY(is_class ? instance_of_class((const Type *)value_object(type), value)
                                   : instance_without_value(type, value));
    if (!value_is_none(traceback)) {
        ((Exception *)value_object(exception))->traceback = traceback;
    }
    return exception;
}
