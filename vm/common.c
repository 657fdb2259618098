#include "vm/common.h"

#include "gen/names.h"
#include "vm/api.h"
#include "vm/build_class.h"

// typing.c of the objects; weak, since an image may leave it out.
extern Value common_type_var __attribute__((weak));
extern Value common_type_var_bound __attribute__((weak));
extern Value common_type_var_constraints __attribute__((weak));
extern Value common_param_spec __attribute__((weak));
extern Value common_type_var_tuple __attribute__((weak));
extern Value common_type_alias __attribute__((weak));
extern Value common_generic_base __attribute__((weak));

static Value optional(const Value *object) {
    return object != NULL ? *object : raise_error(&NotImplementedError_type, "type parameters are not available");
}

Value common_object(CommonObject which) {
    switch (which) {
        case COMMON_ASSERTION_ERROR: return value_from_object(&AssertionError_type);
        case COMMON_STOP_ASYNC_ITERATION: return value_from_object(&StopAsyncIteration_type);
        case COMMON_BUILD_CLASS: return build_class_function();
        case COMMON_TYPE_VAR: return optional(&common_type_var);
        case COMMON_TYPE_VAR_BOUND: return optional(&common_type_var_bound);
        case COMMON_TYPE_VAR_CONSTRAINTS: return optional(&common_type_var_constraints);
        case COMMON_PARAM_SPEC: return optional(&common_param_spec);
        case COMMON_TYPE_VAR_TUPLE: return optional(&common_type_var_tuple);
        case COMMON_TYPE_ALIAS: return optional(&common_type_alias);
        case COMMON_GENERIC_BASE: return optional(&common_generic_base);
        case COMMON_COUNT: break;
    }
    return raise_error(&SystemError_type, "unknown common object");
}
