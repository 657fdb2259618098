// Functions written in C and the flash tables that the bindings generator (tools/bindgen) writes from .pyi stubs.
#pragma once

#include "heap/type.h"

// How an argument is converted before the body sees it.
typedef enum {
    ARG_VALUE,    // Value
    ARG_INT,      // intptr_t: __index__; OverflowError if it does not fit
    ARG_FLOAT,    // double: a float, an int or __float__
    ARG_BOOL,     // bool: truth value
    ARG_STR,      // Str *: a str or a subclass; TypeError otherwise
    ARG_VARARGS,  // const Value *name; size_t name_count
    ARG_VARKW,    // Dict *name; NULL if no keywords were given
} ArgKind;

// What an ARG_INT may be.
typedef struct {
    intptr_t low, high;
} ParamRange;

extern const ParamRange param_ranges[];  // the first holds every number

typedef struct {
    const Str *name;
    uint8_t kind : 4;     // ArgKind
    uint8_t keyword : 4;  // PARAM_POSITIONAL_ONLY, …
    uint8_t range;        // of param_ranges
    uint16_t offset;      // of the field in the argument struct
    Value fallback;       // default: VALUE_NULL if the argument is required, VALUE_UNDEF for `...`
} Param;

enum {
    PARAM_POSITIONAL_ONLY,
    PARAM_EITHER,
    PARAM_KEYWORD_ONLY
};

typedef struct {
    uint8_t count;       // entries of params, self included
    uint8_t positional;  // how many may be given by position (without *args)
    uint8_t required;    // how many positional ones have no default
    uint8_t flags;       // SIGNATURE_…
    uint16_t struct_size;
    const Param *params;
} Signature;

enum {
    SIGNATURE_PLAIN = 1,  // only ARG_VALUE: with exactly `count` positional arguments the window is the struct
    SIGNATURE_VARARGS = 2,
    SIGNATURE_VARKW = 4,
    SIGNATURE_METHOD = 8,            // params[0] is self
    SIGNATURE_COUNTS_IN_WORDS = 16,  // "f() takes at least 1 argument (0 given)", not "f expected at least …"
    SIGNATURE_AS_PYTHON = 32,        // "f() missing 1 required positional argument: 'x'"
};

typedef struct NativeFunction {
    Object object;  // native_function_type, or native_method_type for methods of a type
    const Str *name;
    const Signature *signature;
    Value (*body)(const void *args);  // the argument struct, or the register window if SIGNATURE_PLAIN
    const Type *owner;                // the type a method belongs to; NULL for module functions
    const char *doc;                  // packed (objects/doc.h); NULL for none
} NativeFunction;

extern const Type native_function_type;  // builtin_function_or_method
extern const Type native_method_type;    // method_descriptor

// A computed attribute written in C.
typedef struct NativeProperty {
    Object object;  // native_property_type (getset_descriptor) or native_field_type (member_descriptor)
    const Str *name;
    Value (*get)(Value self);
    bool (*set)(Value self, Value value);  // NULL: read-only; VALUE_UNDEF deletes
    const Type *owner;
    const char *doc;  // packed
} NativeProperty;

extern const Type native_property_type, native_field_type;

typedef struct NativeStaticMethod {  // classmethod or staticmethod of a built-in type
    Object object;                   // native_staticmethod_type or native_classmethod_type
    const NativeFunction *function;
} NativeStaticMethod;

extern const Type native_staticmethod_type;
extern const Type native_classmethod_type;

typedef struct {
    const Str *name;
    Value value;  // NativeFunction, NativeProperty, NativeStaticMethod, Type, constant
} Member;

struct MemberTable {
    uint16_t count;
    const Member *members;  // in the order of flash_names
};

// The value, or VALUE_UNDEF.
Value members_find(const MemberTable *table, const Str *name);

// A module written in C.
typedef struct ModuleDef {
    const Str *name;
    const MemberTable *members;
    bool (*init)(Dict *namespace);  // MODULE_INIT: fill the RAM namespace at first import; NULL if not needed
    const char *doc;                // packed
} ModuleDef;

// Every built-in module of this image, sorted by the hash of its name (build/gen/modules.c).
extern const ModuleDef *const native_modules[];
extern const size_t native_module_count;

// NULL if there is no such built-in module.
const ModuleDef *native_module_find(const Str *name);

// The name of the module that has this function; NULL for methods.
const Str *native_function_module(const NativeFunction *function);

// builtin_function_or_method with a `self`: [].append. A BoundMethod (objects/function.h); Python sees the type of len.
extern const Type native_bound_method_type;

// A method that CPython has as a slot, so that it is a wrapper_descriptor.
bool native_is_slot(const NativeFunction *function);

// The type as Python sees it: some of C's types stand for another.
const Type *type_seen_by_python(Value v);

// The body of every built-in __new__ that only allocates (objects/native_new.c).
Value native_new_plain(const void *raw);

// Call with arguments as they came; converts and checks them. Used by the interpreter and by Slots.call.
NODISCARD Value native_call(const NativeFunction *function, const CallArgs *args);

// native_call()'s check of the first argument of a function with an owner: an instance of the type for a method, a
// subclass of it for __new__ and class methods. False = TypeError raised.
NODISCARD bool native_check_receiver(const NativeFunction *function, const CallArgs *args);

// Bodies. The generator declares `struct NAME_args`; the fields are the parameters in order.
//   METHOD(list, append) { … args->self … args->object … return VALUE_NONE; }
//   FUNCTION(math, sqrt) { return value_from_double(sqrt(args->x)); }
//   GETTER(complex, real) { … self … }       SETTER(DigitalInOut, value) { … self, value … return true; }
//   MODULE_GETTER(sys, stdout) { … }         MODULE_INIT(sys) { … namespace … return true; }
#define NATIVE_BODY_(symbol)                                      \
    static Value symbol##_body(const struct symbol##_args *args); \
    Value symbol(const void *raw) { return symbol##_body(raw); }  \
    static inline Value symbol##_body(const struct symbol##_args *args UNUSED)
#define METHOD(type, name) NATIVE_BODY_(type##_##name##_method)
#define FUNCTION(module, name) NATIVE_BODY_(module##_##name##_function)
#define GETTER(type, name) Value type##_##name##_getter(Value self UNUSED)
#define SETTER(type, name) bool type##_##name##_setter(Value self UNUSED, Value value)
#define MODULE_GETTER(module, name) Value module##_##name##_module_getter(Value self UNUSED)
#define MODULE_INIT(module) bool module##_module_init(Dict *namespace)
