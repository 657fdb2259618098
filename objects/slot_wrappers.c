// The table of special methods, and the wrapper objects that show slots to Python.
#include "objects/slot_wrappers.h"

#include "gen/slot_wrappers.h"
#include "heap/gc.h"
#include "objects/int.h"
#include "objects/native.h"
#include "objects/protocol.h"
#include "objects/slot_call.h"
#include "objects/slot_names.h"
#include "objects/slot_texts.h"
#include "vm/api.h"

#define DECLARE_SLOT_NAME(declaration, name, kind, op, special) declaration
SLOT_NAMES(DECLARE_SLOT_NAME)

#define SLOT(declaration, name, kind, op, special) {NAME_CONSTANT(name), SLOT_##kind, op, special},
static const SlotName slot_names[] = {SLOT_NAMES(SLOT)};
#undef SLOT

enum {
    WRAPPER_TABLE_SIZE = 16,
    NAME_TABLE_SIZE = 128
};
static SlotWrapper *wrapper_table[WRAPPER_TABLE_SIZE];  // weak: see slot_wrappers_sweep()

// A hash table of the names: their numbers in slot_names, from 1 on.
static uint8_t name_table[NAME_TABLE_SIZE];
_Static_assert(ARRAY_LENGTH(slot_names) < NAME_TABLE_SIZE * 3 / 4, "the table of names is too full");

// Where the name stands in the table, or where it would.
static uint8_t *name_place(const Str *name) {
    for (uint32_t i = str_hash(name);; i++) {
        uint8_t *place = &name_table[i % NAME_TABLE_SIZE];
        if (*place == 0 || slot_names[*place - 1].name == name) {
            return place;
        }
    }
}

static void fill_name_table(void) {
    for (size_t i = 0; i < ARRAY_LENGTH(slot_names); i++) {
        *name_place(slot_names[i].name) = (uint8_t)(i + 1);
    }
}

// Two underscores begin every special name; nothing else is searched for.
static const SlotName *slot_named(const Str *name) {
    const char *text = str_text(name);
    if (name->length < 6 || text[0] != '_' || text[1] != '_') {
        return NULL;
    }
    uint8_t number = *name_place(name);
    if (number == 0 && *name_place(slot_names[0].name) == 0) {
        fill_name_table();
        number = *name_place(name);
    }
    return number != 0 ? &slot_names[number - 1] : NULL;
}

typedef struct {
    const Str *name;
    Special special;
} OtherSpecial;

DECLARE_NAME(__getattr__)
DECLARE_NAME(__new__)
DECLARE_NAME(__init__)
DECLARE_NAME(__del__)
DECLARE_NAME(__missing__)
DECLARE_NAME(__buffer__)
static const OtherSpecial other_specials[] = {
    {NAME_CONSTANT(__getattr__), SPECIAL_GETATTR}, {NAME_CONSTANT(__new__), SPECIAL_NEW},
    {NAME_CONSTANT(__init__), SPECIAL_INIT},       {NAME_CONSTANT(__del__), SPECIAL_DEL},
    {NAME_CONSTANT(__missing__), SPECIAL_MISSING}, {NAME_CONSTANT(__buffer__), SPECIAL_BUFFER},
};

bool slot_name_special(const Str *name, Special *special) {
    const SlotName *slot = slot_named(name);
    if (slot != NULL) {
        *special = (Special)slot->special;
        return true;
    }
    for (size_t i = 0; i < ARRAY_LENGTH(other_specials); i++) {
        if (other_specials[i].name == name) {
            *special = other_specials[i].special;
            return true;
        }
    }
    return false;
}

size_t slot_name_count(void) { return ARRAY_LENGTH(slot_names); }

const Str *slot_name_of(const Type *type, size_t i) {
    return slot_is_own(type, &slot_names[i]) ? slot_names[i].name : NULL;
}

static SlotWrapper **wrapper_chain(const Type *owner, const SlotName *slot) {
    uintptr_t hash = ((uintptr_t)owner >> 4) + (uintptr_t)(slot - slot_names) * 5;
    return &wrapper_table[hash % WRAPPER_TABLE_SIZE];
}

Value slot_wrapper_find(const Type *type, const Str *name) {
    const SlotName *slot = slot_named(name);
    if (slot == NULL || !slot_is_own(type, slot)) {
        return VALUE_UNDEF;
    }
    SlotWrapper **chain = wrapper_chain(type, slot);
    for (SlotWrapper *wrapper = *chain; wrapper != NULL; wrapper = wrapper->next) {
        if (wrapper->owner == type && wrapper->slot == slot) {
            return value_from_object(wrapper);
        }
    }
    SlotWrapper *wrapper = gc_new(&slot_wrapper_type, sizeof(SlotWrapper));
    if (wrapper == NULL) {
        error_clear();
        return VALUE_UNDEF;
    }
    *wrapper = (SlotWrapper){.object = wrapper->object, .owner = type, .slot = slot, .next = *chain};
    *chain = wrapper;
    return value_from_object(wrapper);
}

void slot_wrappers_sweep(void) {
    for (size_t i = 0; i < WRAPPER_TABLE_SIZE; i++) {
        SlotWrapper **link = &wrapper_table[i];
        while (*link != NULL) {
            if (gc_is_marked(*link)) {
                link = &(*link)->next;
            } else {
                *link = (*link)->next;
            }
        }
    }
}

void slot_wrappers_forget(void) { memset(wrapper_table, 0, sizeof wrapper_table); }

// Names by operator: the kinds stand in the table in operator order.

static Str *name_in_kind(uint8_t kind, unsigned op) {
    for (size_t i = 0; i < ARRAY_LENGTH(slot_names); i++) {
        if (slot_names[i].kind == kind && slot_names[i].op == op) {
            return (Str *)slot_names[i].name;
        }
    }
    return NULL;
}

Str *binary_op_name(BinaryOp op) { return name_in_kind(SLOT_BINARY, op); }
Str *reflected_op_name(BinaryOp op) { return name_in_kind(SLOT_REFLECTED, op); }
Str *inplace_op_name(BinaryOp op) { return name_in_kind(SLOT_INPLACE, op); }
Str *unary_op_name(UnaryOp op) { return name_in_kind(SLOT_UNARY, op); }
Str *compare_op_name(CompareOp op) { return name_in_kind(SLOT_COMPARE, op); }

const char *binary_op_sign(BinaryOp op) {
    static const char *const signs[BINARY_OP_COUNT] = {"+",        "-",           "*",  "@",  "/", "//", "%",
                                                       "divmod()", "** or pow()", "<<", ">>", "&", "|",  "^"};
    return signs[op];
}

// wrapper_descriptor

static SlotWrapper *as_wrapper(Value v) { return (SlotWrapper *)value_object(v); }

static Value slot_wrapper_call(Value self, const CallArgs *args) {
    const SlotWrapper *wrapper = as_wrapper(self);
    bool method = slot_is_method_in_cpython(wrapper);
    if (args->positional == 0) {
        if (method) {
            return raise_error(&TypeError_type, "unbound method %N.%S() needs an argument", wrapper->owner,
                               wrapper->slot->name);
        }
        return raise_error(&TypeError_type, "descriptor '%S' of '%N' object needs an argument", wrapper->slot->name,
                           wrapper->owner);
    }
    if (!type_is_subtype(value_type(args->values[0]), wrapper->owner)) {
        return raise_formatted(&TypeError_type,
                               method ? MESSAGE("descriptor '%S' for '%N' objects doesn't apply to a '%T' object")
                                      : MESSAGE("descriptor '%S' requires a '%N' object but received a '%T'"),
                               wrapper->slot->name, wrapper->owner, args->values[0]);
    }
    CallArgs rest = {args->values + 1, args->positional - 1, args->keywords};
    return slot_call(wrapper, args->values[0], &rest);
}

typedef struct {
    Object object;
    const SlotWrapper *wrapper;
    Value self;
} MethodWrapper;

static Value slot_wrapper_descr_get(Value self, Value instance, const Type *owner UNUSED) {
    if (value_is_null(instance)) {
        return self;
    }
    MethodWrapper *bound = TRY_PTR(gc_new(&method_wrapper_type, sizeof(MethodWrapper)));
    bound->wrapper = as_wrapper(self);
    bound->self = instance;
    return value_from_object(bound);
}

static Value slot_wrapper_repr(Value self) {
    const SlotWrapper *wrapper = as_wrapper(self);
    const char *kind = slot_is_method_in_cpython(wrapper) ? "method" : "slot wrapper";
    return value_from_object(
        TRY_PTR(str_format("<%s '%S' of '%N' objects>", kind, wrapper->slot->name, wrapper->owner)));
}

GETTER(slot_wrapper, __name__) { return value_from_object(as_wrapper(self)->slot->name); }
GETTER(slot_wrapper, __objclass__) { return value_from_object(as_wrapper(self)->owner); }
GETTER(slot_wrapper, __doc__) { return slot_doc(as_wrapper(self)->slot); }
GETTER(slot_wrapper, __text_signature__) { return slot_text_signature(as_wrapper(self)->slot); }
GETTER(slot_wrapper, __qualname__) {
    return value_from_object(TRY_PTR(str_format("%S.%S", as_wrapper(self)->owner->name, as_wrapper(self)->slot->name)));
}

const Slots slot_wrapper_slots = {
    .size = sizeof(SlotWrapper),
    .type_flags = TYPE_METHOD,
    .call = slot_wrapper_call,
    .repr = slot_wrapper_repr,
    .descr_get = slot_wrapper_descr_get,
};

// method-wrapper

static MethodWrapper *as_bound(Value v) { return (MethodWrapper *)value_object(v); }

static void method_wrapper_trace(Object *self) {
    MethodWrapper *bound = (MethodWrapper *)self;
    gc_visit_object(bound->wrapper);
    gc_visit(bound->self);
}

static Value method_wrapper_call(Value self, const CallArgs *args) {
    return slot_call(as_bound(self)->wrapper, as_bound(self)->self, args);
}

static Value method_wrapper_repr(Value self) {
    const MethodWrapper *bound = as_bound(self);
    bool method = slot_is_method_in_cpython(bound->wrapper);
    Str *named = TRY_PTR(str_formatted(method ? MESSAGE("built-in method %S") : MESSAGE("method-wrapper '%S'"),
                                       bound->wrapper->slot->name));
    return value_from_object(
        TRY_PTR(str_format("<%S of %T object at 0x%zx>", named, bound->self, (size_t)bound->self.bits)));
}

bool slot_wrapper_is_method(Value v) {
    return slot_is_method_in_cpython(value_has_type(v, &slot_wrapper_type) ? as_wrapper(v) : as_bound(v)->wrapper);
}

static Value method_wrapper_compare(CompareOp op, Value self, Value other) {
    if ((op != OP_EQ && op != OP_NE) || !value_has_type(other, &method_wrapper_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    bool same =
        as_bound(self)->wrapper == as_bound(other)->wrapper && value_same(as_bound(self)->self, as_bound(other)->self);
    return value_from_bool(same == (op == OP_EQ));
}

static bool method_wrapper_hash(Value self, intptr_t *hash) {
    *hash =
        object_identity_hash(as_bound(self)->self) ^ object_identity_hash(value_from_object(as_bound(self)->wrapper));
    return true;
}

GETTER(method_wrapper, __name__) { return value_from_object(as_bound(self)->wrapper->slot->name); }
GETTER(method_wrapper, __self__) { return as_bound(self)->self; }
GETTER(method_wrapper, __objclass__) { return value_from_object(as_bound(self)->wrapper->owner); }
GETTER(method_wrapper, __doc__) { return slot_doc(as_bound(self)->wrapper->slot); }
GETTER(method_wrapper, __text_signature__) { return slot_text_signature(as_bound(self)->wrapper->slot); }
GETTER(method_wrapper, __qualname__) {
    const SlotWrapper *wrapper = as_bound(self)->wrapper;
    return value_from_object(TRY_PTR(str_format("%S.%S", wrapper->owner->name, wrapper->slot->name)));
}

const Slots method_wrapper_slots = {
    .size = sizeof(MethodWrapper),
    .trace = method_wrapper_trace,
    .call = method_wrapper_call,
    .repr = method_wrapper_repr,
    .hash = method_wrapper_hash,
    .compare = method_wrapper_compare,
};
