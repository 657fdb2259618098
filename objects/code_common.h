// Objects that LOAD_COMMON loads by number, because the program may have rebound their names.
#pragma once

typedef enum {
    COMMON_ASSERTION_ERROR,       // AssertionError
    COMMON_BUILD_CLASS,           // native (function, name, *bases, **keywords): makes a class
    COMMON_TYPE_VAR,              // native (name) -> TypeVar
    COMMON_TYPE_VAR_BOUND,        // native (name, evaluate_bound) -> TypeVar
    COMMON_TYPE_VAR_CONSTRAINTS,  // native (name, evaluate_constraints) -> TypeVar
    COMMON_PARAM_SPEC,            // native (name)
    COMMON_TYPE_VAR_TUPLE,        // native (name)
    COMMON_TYPE_ALIAS,            // native (name, type_params, evaluate) -> TypeAliasType
    COMMON_GENERIC_BASE,          // native (type_params) -> the base class Generic[...] of a generic class
    COMMON_STOP_ASYNC_ITERATION,  // StopAsyncIteration
    COMMON_COUNT
} CommonObject;
