#include "vm/common.h"

#include "gen/builtins.h"
#include "gen/typing_objects.h"
#include "vm/api.h"

static Value maker(const Str *name) { return members_find(&typing_objects_functions, name); }

Value common_object(CommonObject which) {
    switch (which) {
        case COMMON_ASSERTION_ERROR: return value_from_object(&AssertionError_type);
        case COMMON_STOP_ASYNC_ITERATION: return value_from_object(&StopAsyncIteration_type);
        case COMMON_BUILD_CLASS: return members_find(builtins_module.members, NAME(__build_class__));
        case COMMON_TYPE_VAR: return maker(NAME(make_type_var));
        case COMMON_TYPE_VAR_BOUND: return maker(NAME(make_type_var_bound));
        case COMMON_TYPE_VAR_CONSTRAINTS: return maker(NAME(make_type_var_constraints));
        case COMMON_PARAM_SPEC: return maker(NAME(make_param_spec));
        case COMMON_TYPE_VAR_TUPLE: return maker(NAME(make_type_var_tuple));
        case COMMON_TYPE_ALIAS: return maker(NAME(make_type_alias));
        case COMMON_GENERIC_BASE: return maker(NAME(make_generic_base));
        case COMMON_COUNT: break;
    }
    return raise_error(&SystemError_type, "unknown common object");
}
