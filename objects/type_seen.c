// The types of functions and attributes written in C as Python sees them: CPython's, which tells slots from methods.
#include "gen/names.h"
#include "objects/function.h"
#include "objects/native.h"
#include "objects/property.h"
#include "objects/slot_wrappers.h"

DECLARE_NAME(__await__)
DECLARE_NAME(__aiter__)
DECLARE_NAME(__anext__)
DECLARE_NAME(__buffer__)
DECLARE_NAME(__init__)

bool native_is_slot(const NativeFunction *function) {
    static const Str *const names[] = {
        NAME_CONSTANT(__await__),  NAME_CONSTANT(__aiter__), NAME_CONSTANT(__anext__),
        NAME_CONSTANT(__buffer__), NAME_CONSTANT(__init__),
    };
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
        if (native_name(function) == names[i]) {
            return function->object.type == &native_method_type;
        }
    }
    return false;
}

static bool is_slot(Value v) { return native_is_slot((const NativeFunction *)value_object(v)); }

const Type *type_seen_by_python(Value v) {
    const Type *type = value_type(v);
    if (type == &native_method_type) {
        return is_slot(v) ? &slot_wrapper_type : type;
    }
    if (type == &native_bound_method_type) {
        return is_slot(((const BoundMethod *)value_object(v))->function) ? &method_wrapper_type : &native_function_type;
    }
    if (type == &slot_wrapper_type) {
        return slot_wrapper_is_method(v) ? &native_method_type : type;
    }
    if (type == &method_wrapper_type) {
        return slot_wrapper_is_method(v) ? &native_function_type : type;
    }
    return type == &native_field_type          ? &member_descriptor_type
           : type == &native_staticmethod_type ? &staticmethod_type
                                               : type;
}
