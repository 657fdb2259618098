// The fixed facts of module sys: versions and the properties of numbers.
#include "gen/sys.h"

#include <float.h>

#include "compile/compile.h"
#include "core/version.h"
#include "objects/dict.h"
#include "objects/int.h"
#include "objects/simple_namespace.h"
#include "objects/struct_sequence.h"
#include "objects/tuple_slots.h"
#include "services/environment.h"
#include "vm/api.h"
#include "vm/roots_registry.h"

STRUCT_FIELD(sys_version_info, major, 0)
STRUCT_FIELD(sys_version_info, minor, 1)
STRUCT_FIELD(sys_version_info, micro, 2)

// sys.implementation.version has three items only, as CircuitPython's, but all of the attributes.
GETTER(sys_version_info, releaselevel) {
    const Tuple *version = value_tuple(self);
    return version->length > 3 ? version->items[3] : value_from_object(TRY_PTR(str_from_c("final")));
}

GETTER(sys_version_info, serial) {
    const Tuple *version = value_tuple(self);
    return version->length > 3 ? version->items[4] : value_from_small_int(0);
}

static Value version_repr(Value self) {
    if (value_tuple(self)->length == 3) {
        return tuple_type.slots->repr(self);
    }
    static const char *const fields[] = {"major", "minor", "micro", "releaselevel", "serial"};
    return struct_sequence_repr(self, "sys.version_info", fields, ARRAY_LENGTH(fields));
}

const Slots sys_version_info_slots = {TUPLE_SLOTS, .set_attr = struct_sequence_set_attr, .repr = version_repr};

MODULE_GETTER(sys, version_info) {
    Value level = value_from_object(TRY_PTR(str_from_c("final")));
    const Value items[] = {value_from_small_int(PYTHON_MAJOR), value_from_small_int(PYTHON_MINOR),
                           value_from_small_int(PYTHON_MICRO), level, value_from_small_int(0)};
    return value_from_object(TRY_PTR(struct_sequence_new(&sys_version_info_type, items, ARRAY_LENGTH(items))));
}

MODULE_GETTER(sys, version) {
    Str *text = TRY_PTR(str_format("%d.%d.%d; Adder %s", PYTHON_MAJOR, PYTHON_MINOR, PYTHON_MICRO, ADDER_VERSION));
    return value_from_object(text);
}

static intptr_t hex_version(int major, int minor, int micro) {
    enum {
        FINAL_RELEASE = 0xF0
    };
    return (intptr_t)major << 24 | (intptr_t)minor << 16 | (intptr_t)micro << 8 | FINAL_RELEASE;
}

MODULE_GETTER(sys, hexversion) { return int_from_i64(hex_version(PYTHON_MAJOR, PYTHON_MINOR, PYTHON_MICRO)); }

// sys.implementation: libraries ask for "circuitpython" and its API level; `adder` is our own version
// ---------------------

static Value version_tuple(int major, int minor, int micro) {
    const Value items[] = {value_from_small_int(major), value_from_small_int(minor), value_from_small_int(micro)};
    return value_from_object(TRY_PTR(struct_sequence_new(&sys_version_info_type, items, ARRAY_LENGTH(items))));
}

static Value make_implementation(void) {
    static const int adder[] = ADDER_VERSION_NUMBERS;
    Dict *attributes = TRY_PTR(dict_new());
    Value circuitpython = TRY(version_tuple(CIRCUITPYTHON_MAJOR, CIRCUITPYTHON_MINOR, CIRCUITPYTHON_MICRO));
    Value number = TRY(int_from_i64(hex_version(CIRCUITPYTHON_MAJOR, CIRCUITPYTHON_MINOR, CIRCUITPYTHON_MICRO)));
    Value machine = value_from_object(TRY_PTR(str_from_c(environment_names()->machine)));
    TRY_BOOL(dict_set_str(attributes, NAME(name), value_from_object(NAME(circuitpython))));
    TRY_BOOL(dict_set_str(attributes, NAME(version), circuitpython));
    TRY_BOOL(dict_set_str(attributes, NAME(adder), TRY(version_tuple(adder[0], adder[1], adder[2]))));
    TRY_BOOL(dict_set_str(attributes, NAME(cache_tag), VALUE_NONE));
    TRY_BOOL(dict_set_str(attributes, NAME(hexversion), number));
    TRY_BOOL(dict_set_str(attributes, NAME(_machine), machine));
    return simple_namespace_new(&sys_implementation_type, attributes);
}

// In CircuitPython it is a tuple, too: (name, version, machine).
static Value implementation_items(Value self) {
    const Value items[] = {TRY(object_get_attr(self, NAME(name))), TRY(object_get_attr(self, NAME(version))),
                           TRY(object_get_attr(self, NAME(_machine)))};
    return value_from_object(TRY_PTR(tuple_from(items, ARRAY_LENGTH(items))));
}

static Value implementation_get_item(Value self, Value key) {
    return tuple_get_item(TRY(implementation_items(self)), key);
}
static Value implementation_iter(Value self) { return tuple_iter(TRY(implementation_items(self))); }

const Slots sys_implementation_slots = {SIMPLE_NAMESPACE_SLOTS, .get_item = implementation_get_item,
                                        .iter = implementation_iter};

// Made when first asked for.
MODULE_GETTER(sys, implementation) {
    static Value implementation;
    if (value_is_null(implementation)) {
        implementation = TRY(make_implementation());
        vm_register_root(&implementation);
    }
    return implementation;
}

MODULE_GETTER(sys, platform) { return value_from_object(TRY_PTR(str_from_c(environment_names()->platform))); }
MODULE_GETTER(sys, maxsize) { return int_from_i64(INTPTR_MAX); }

// sys.flags: nothing is set; what was never chosen is as without options

STRUCT_FIELD(sys_flags, debug, 0)
STRUCT_FIELD(sys_flags, inspect, 1)
STRUCT_FIELD(sys_flags, interactive, 2)
STRUCT_FIELD(sys_flags, optimize, 3)
STRUCT_FIELD(sys_flags, dont_write_bytecode, 4)
STRUCT_FIELD(sys_flags, no_user_site, 5)
STRUCT_FIELD(sys_flags, no_site, 6)
STRUCT_FIELD(sys_flags, ignore_environment, 7)
STRUCT_FIELD(sys_flags, verbose, 8)
STRUCT_FIELD(sys_flags, bytes_warning, 9)
STRUCT_FIELD(sys_flags, quiet, 10)
STRUCT_FIELD(sys_flags, hash_randomization, 11)
STRUCT_FIELD(sys_flags, isolated, 12)
STRUCT_FIELD(sys_flags, dev_mode, 13)
STRUCT_FIELD(sys_flags, utf8_mode, 14)
STRUCT_FIELD(sys_flags, warn_default_encoding, 15)
STRUCT_FIELD(sys_flags, safe_path, 16)
STRUCT_FIELD(sys_flags, int_max_str_digits, 17)

enum {
    FLAG_COUNT = 18,
    FLAG_OPTIMIZE = 3,
    FLAG_DEV_MODE = 13,
    FLAG_SAFE_PATH = 16,
    FLAG_DIGITS = 17
};

static Value flags_repr(Value self) {
    static const char *const fields[FLAG_COUNT] = {"debug",
                                                   "inspect",
                                                   "interactive",
                                                   "optimize",
                                                   "dont_write_bytecode",
                                                   "no_user_site",
                                                   "no_site",
                                                   "ignore_environment",
                                                   "verbose",
                                                   "bytes_warning",
                                                   "quiet",
                                                   "hash_randomization",
                                                   "isolated",
                                                   "dev_mode",
                                                   "utf8_mode",
                                                   "warn_default_encoding",
                                                   "safe_path",
                                                   "int_max_str_digits"};
    return struct_sequence_repr(self, "sys.flags", fields, FLAG_COUNT);
}

const Slots sys_flags_slots = {TUPLE_SLOTS, .set_attr = struct_sequence_set_attr, .repr = flags_repr};

MODULE_GETTER(sys, flags) {
    Value items[FLAG_COUNT];
    for (size_t i = 0; i < FLAG_COUNT; i++) {
        items[i] = value_from_small_int(0);
    }
    items[FLAG_OPTIMIZE] = value_from_small_int((intptr_t)compile_level - OPTIMIZE_NOTHING);
    items[FLAG_DEV_MODE] = items[FLAG_SAFE_PATH] = VALUE_FALSE;
    items[FLAG_DIGITS] = value_from_small_int(int_max_str_digits);
    return value_from_object(TRY_PTR(struct_sequence_new(&sys_flags_type, items, FLAG_COUNT)));
}

// Numbers
// ---------------------------------------------------------------------------------------------------------------

STRUCT_FIELD(sys_float_info, max, 0)
STRUCT_FIELD(sys_float_info, max_exp, 1)
STRUCT_FIELD(sys_float_info, max_10_exp, 2)
STRUCT_FIELD(sys_float_info, min, 3)
STRUCT_FIELD(sys_float_info, min_exp, 4)
STRUCT_FIELD(sys_float_info, min_10_exp, 5)
STRUCT_FIELD(sys_float_info, dig, 6)
STRUCT_FIELD(sys_float_info, mant_dig, 7)
STRUCT_FIELD(sys_float_info, epsilon, 8)
STRUCT_FIELD(sys_float_info, radix, 9)
STRUCT_FIELD(sys_float_info, rounds, 10)

static Value float_info_repr(Value self) {
    static const char *const fields[] = {"max", "max_exp",  "max_10_exp", "min",   "min_exp", "min_10_exp",
                                         "dig", "mant_dig", "epsilon",    "radix", "rounds"};
    return struct_sequence_repr(self, "sys.float_info", fields, ARRAY_LENGTH(fields));
}

const Slots sys_float_info_slots = {TUPLE_SLOTS, .set_attr = struct_sequence_set_attr, .repr = float_info_repr};

MODULE_GETTER(sys, float_info) {
    const Value items[] = {
        TRY(value_from_double(DBL_MAX)),
        value_from_small_int(DBL_MAX_EXP),
        value_from_small_int(DBL_MAX_10_EXP),
        TRY(value_from_double(DBL_MIN)),
        value_from_small_int(DBL_MIN_EXP),
        value_from_small_int(DBL_MIN_10_EXP),
        value_from_small_int(DBL_DIG),
        value_from_small_int(DBL_MANT_DIG),
        TRY(value_from_double(DBL_EPSILON)),
        value_from_small_int(FLT_RADIX),
        value_from_small_int(1),
    };
    return value_from_object(TRY_PTR(struct_sequence_new(&sys_float_info_type, items, ARRAY_LENGTH(items))));
}

STRUCT_FIELD(sys_int_info, bits_per_digit, 0)
STRUCT_FIELD(sys_int_info, sizeof_digit, 1)
STRUCT_FIELD(sys_int_info, default_max_str_digits, 2)
STRUCT_FIELD(sys_int_info, str_digits_check_threshold, 3)

static Value int_info_repr(Value self) {
    static const char *const fields[] = {"bits_per_digit", "sizeof_digit", "default_max_str_digits",
                                         "str_digits_check_threshold"};
    return struct_sequence_repr(self, "sys.int_info", fields, ARRAY_LENGTH(fields));
}

const Slots sys_int_info_slots = {TUPLE_SLOTS, .set_attr = struct_sequence_set_attr, .repr = int_info_repr};

MODULE_GETTER(sys, int_info) {
    const Value items[] = {value_from_small_int(32), value_from_small_int(4), value_from_small_int(4300),
                           value_from_small_int(640)};
    return value_from_object(TRY_PTR(struct_sequence_new(&sys_int_info_type, items, ARRAY_LENGTH(items))));
}

STRUCT_FIELD(sys_hash_info, width, 0)
STRUCT_FIELD(sys_hash_info, modulus, 1)
STRUCT_FIELD(sys_hash_info, inf, 2)
STRUCT_FIELD(sys_hash_info, nan, 3)
STRUCT_FIELD(sys_hash_info, imag, 4)
STRUCT_FIELD(sys_hash_info, algorithm, 5)
STRUCT_FIELD(sys_hash_info, hash_bits, 6)
STRUCT_FIELD(sys_hash_info, seed_bits, 7)
STRUCT_FIELD(sys_hash_info, cutoff, 8)

static Value hash_info_repr(Value self) {
    static const char *const fields[] = {"width",     "modulus",   "inf",       "nan",   "imag",
                                         "algorithm", "hash_bits", "seed_bits", "cutoff"};
    return struct_sequence_repr(self, "sys.hash_info", fields, ARRAY_LENGTH(fields));
}

const Slots sys_hash_info_slots = {TUPLE_SLOTS, .set_attr = struct_sequence_set_attr, .repr = hash_info_repr};

MODULE_GETTER(sys, hash_info) {
    const Value items[] = {
        value_from_small_int(64),
        TRY(int_from_i64(((int64_t)1 << 61) - 1)),
        value_from_small_int(314159),
        value_from_small_int(0),
        value_from_small_int(1000003),
        value_from_object(TRY_PTR(str_from_c("fnv"))),
        value_from_small_int(STR_HASH_BITS),
        value_from_small_int(0),
        value_from_small_int(0),
    };
    return value_from_object(TRY_PTR(struct_sequence_new(&sys_hash_info_type, items, ARRAY_LENGTH(items))));
}
