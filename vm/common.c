#include "vm/common.h"

#include "gen/names.h"
#include "vm/api.h"
#include "vm/build_class.h"

// In objects/typing.c.
extern const Value common_type_var;
extern const Value common_type_var_bound;
extern const Value common_type_var_constraints;
extern const Value common_param_spec;
extern const Value common_type_var_tuple;
extern const Value common_type_alias;
extern const Value common_generic_base;

Value common_object(CommonObject which) {
    switch (which) {
        case COMMON_ASSERTION_ERROR: return value_from_object(&AssertionError_type);
        case COMMON_STOP_ASYNC_ITERATION: return value_from_object(&StopAsyncIteration_type);
        case COMMON_BUILD_CLASS: return build_class_function();
        case COMMON_TYPE_VAR: return common_type_var;
        case COMMON_TYPE_VAR_BOUND: return common_type_var_bound;
        case COMMON_TYPE_VAR_CONSTRAINTS: return common_type_var_constraints;
        case COMMON_PARAM_SPEC: return common_param_spec;
        case COMMON_TYPE_VAR_TUPLE: return common_type_var_tuple;
        case COMMON_TYPE_ALIAS: return common_type_alias;
        case COMMON_GENERIC_BASE: return common_generic_base;
        case COMMON_COUNT: break;
    }
    return raise_error(&SystemError_type, "unknown common object");
}
