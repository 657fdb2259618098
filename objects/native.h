// Functions written in C and the flash tables that the bindings generator (tools/bindgen) writes from .pyi stubs.
#pragma once

#include "gen/names.h"
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

// What stands in tables is said by number: of flash_names (build/gen/names.c), native_types (build/gen/types.c) and
// those of build/gen/signatures.c.
typedef struct {
    uint16_t name;
    uint8_t kind : 4;     // ArgKind
    uint8_t keyword : 4;  // PARAM_POSITIONAL_ONLY, …
    uint8_t range;        // of param_ranges
    uint8_t offset;       // of the field in the argument struct
    uint8_t fallback;     // of param_fallbacks
} Param;

// Defaults: the first is VALUE_NULL, for an argument that is required; VALUE_UNDEF stands for `...`.
extern const Value param_fallbacks[];

enum {
    PARAM_POSITIONAL_ONLY,
    PARAM_EITHER,
    PARAM_KEYWORD_ONLY
};

typedef struct {
    uint8_t count;       // of parameters, self included
    uint8_t positional;  // how many may be given by position (without *args)
    uint8_t required;    // how many positional ones have no default
    uint8_t flags;       // SIGNATURE_…
    uint16_t struct_size;
    uint16_t params;  // where they begin in native_params
} Signature;

enum {
    SIGNATURE_PLAIN = 1,  // only ARG_VALUE: with exactly `count` positional arguments the window is the struct
    SIGNATURE_VARARGS = 2,
    SIGNATURE_VARKW = 4,
    SIGNATURE_METHOD = 8,            // the first parameter is self
    SIGNATURE_COUNTS_IN_WORDS = 16,  // "f() takes at least 1 argument (0 given)", not "f expected at least …"
    SIGNATURE_AS_PYTHON = 32,        // "f() missing 1 required positional argument: 'x'"
};

extern const Param native_params[];
extern const Signature native_signatures[];

static inline const Param *signature_params(const Signature *signature) { return &native_params[signature->params]; }
static inline const Str *param_name(const Param *param) { return flash_name(param->name); }
static inline Value param_fallback(const Param *param) { return param_fallbacks[param->fallback]; }

// A function or an attribute written in C.
typedef struct NativeMember {
    Object object;
    uint16_t name;   // of flash_names
    uint16_t owner;  // of native_types, from 1 on: the type it belongs to; 0 if it is a module's
    uint16_t doc;    // objects/doc.h
    union {
        uint16_t signature;  // of native_signatures
        uint16_t setter;     // of native_setters; 0: read-only
    };
    union {
        Value (*body)(const void *args);  // the argument struct, or the register window if SIGNATURE_PLAIN
        Value (*get)(Value self);
    };
} FLASH_ALIGNED NativeMember;

enum {
    OWNER_FOLLOWS = UINT16_MAX  // the type is in the heap: the object is a ClassAttribute
};

// An attribute that every class of a kind has one of (objects/instance_attributes.c).
typedef struct {
    NativeMember member;
    const Type *owner;
} ClassAttribute;

extern const Type native_types[];
extern bool (*const native_setters[])(Value self, Value value);  // VALUE_UNDEF deletes

const Str *native_name(const NativeMember *member);
const Type *native_owner(const NativeMember *member);  // NULL for what belongs to a module

// The same of a member that is in flash and belongs to a type.
static inline const Type *native_flash_owner(const NativeMember *member) { return &native_types[member->owner - 1]; }

typedef NativeMember NativeFunction;  // native_function_type, or native_method_type for methods of a type

static inline const Signature *native_signature(const NativeFunction *function) {
    return &native_signatures[function->signature];
}

extern const Type native_function_type;  // builtin_function_or_method
extern const Type native_method_type;    // method_descriptor

typedef NativeMember
    NativeProperty;  // native_property_type (getset_descriptor) or native_field_type (member_descriptor)

extern const Type native_property_type, native_field_type;

typedef struct NativeStaticMethod {  // classmethod or staticmethod of a built-in type
    Object object;                   // native_staticmethod_type or native_classmethod_type
    const NativeFunction *function;
} NativeStaticMethod;

extern const Type native_staticmethod_type;
extern const Type native_classmethod_type;

// Functions and attributes, then behind them other_count Values (types, constants, NativeStaticMethods), then the
// numbers of their names. Both parts are in the order of flash_names.
struct MemberTable {
    uint16_t native_count, other_count;
    NativeMember natives[];
};

typedef struct {
    const Str *name;
    Value value;
} Member;

static inline size_t members_count(const MemberTable *table) {
    return table == NULL ? 0 : (size_t)table->native_count + table->other_count;
}
Member members_at(const MemberTable *table, size_t index);

// The value, or VALUE_UNDEF. `table` may be NULL.
Value members_find(const MemberTable *table, const Str *name);

// A module written in C.
typedef struct ModuleDef {
    const MemberTable *members;
    bool (*init)(Dict *namespace);  // MODULE_INIT: fill the RAM namespace at first import; NULL if not needed
    uint16_t name;                  // of flash_names
    uint16_t doc;                   // objects/doc.h
} ModuleDef;

static inline const Str *native_module_name(const ModuleDef *def) { return flash_name(def->name); }

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
