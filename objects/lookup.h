// The one lookup cache: (shape, type or dict-keys id; name) -> where the attribute is. Direct mapped, in RAM, flushed
// at every collection (addresses may be reused afterwards) and on every change of a class or of builtins.
#pragma once

#include "heap/type.h"
#include "objects/dict.h"
#include "objects/module.h"
#include "objects/shape.h"
#include "objects/str.h"

typedef enum {
    LOOKUP_MISSING,          // nowhere: AttributeError, or __getattr__ if the type has it
    LOOKUP_CUSTOM,           // the type replaces lookup (__getattribute__ or Slots.get_attr); call object_get_attr
    LOOKUP_INLINE_SLOT,      // instance value at byte offset `index` of the object; never empty
    LOOKUP_MEMBER_SLOT,      // __slots__ value at byte offset `index`; VALUE_NULL there: unset, call object_get_attr
    LOOKUP_OVERFLOW_SLOT,    // instance value `index` of the overflow buffer
    LOOKUP_DICT,             // look with instance_get(); if UNDEF the type has `value` (UNDEF: nothing), to be bound
    LOOKUP_METHOD,           // `value` is a function-like descriptor of the type (TYPE_METHOD), no instance attribute
    LOOKUP_CLASS_VALUE,      // `value` is a plain class attribute without __get__
    LOOKUP_DESCRIPTOR,       // `value` has __get__ and must be bound; no instance attribute comes before it
    LOOKUP_DATA_DESCRIPTOR,  // the same with __set__ or __delete__
    LOOKUP_GLOBAL,           // entry `index` of a namespace dict
    LOOKUP_BUILTIN,          // `value` of builtins, absent from the namespace
    LOOKUP_MODULE_ENTRY,     // attribute of a module: entry `index` of its namespace (lookup_module_entry())
    LOOKUP_ADD_SLOT,         // only in add entries: store at byte offset `index`, then the shape becomes `value`
} LookupKind;

typedef struct {
    uintptr_t id;     // 0 in an empty entry
    const Str *name;  // interned
    uint32_t kind : 4;
    uint32_t index : 28;  // no memory holds a namespace of more names
    Value value;
} LookupEntry;

extern LookupEntry lookup_cache[CONFIG_LOOKUP_CACHE_ENTRIES];

static inline LookupEntry *lookup_slot(uintptr_t id, const Str *name) {
    return &lookup_cache[((id >> 3) ^ name->hash) & (CONFIG_LOOKUP_CACHE_ENTRIES - 1)];
}

// Fill the entry for attribute `name` of an instance whose layout id is `id` (see lookup_id). Never raises, never
// runs Python.
const LookupEntry *lookup_fill_attr(Value self, uintptr_t id, const Str *name);

// The id of a class or module: attributes of those are cached per object.
uintptr_t lookup_own_id(const Object *object);

// The address of the instance's shape if it has one, of its type + 2 in dict mode, the object's own id for classes and
// modules, else the address of the type.
static inline uintptr_t lookup_id(Value self) {
    if (UNLIKELY(!value_is_object(self))) {
        return (uintptr_t)value_type(self);
    }
    Object *object = value_object(self);
    const Type *type = object->type;
    if (LIKELY(type->attrs_offset != 0)) {
        uintptr_t shape = (uintptr_t)instance_attrs(object)->shape;
        return LIKELY(shape != 0) ? shape : (uintptr_t)type + 2;
    }
    return UNLIKELY(type->slots->type_flags & TYPE_OWN_LOOKUP_ID) ? lookup_own_id(object) : (uintptr_t)type;
}

// Where attribute `name` of `self` is; `name` must be interned. For a class as `self`, LOOKUP_METHOD is a class method
// still to be given the class, LOOKUP_CLASS_VALUE anything else that is ready to use.
static inline const LookupEntry *lookup_attr(Value self, const Str *name) {
    uintptr_t id = lookup_id(self);
    LookupEntry *entry = lookup_slot(id, name);
    return LIKELY(entry->id == id && entry->name == name) ? entry : lookup_fill_attr(self, id, name);
}

static inline Value lookup_module_entry(Value module, const LookupEntry *entry) {
    return ((Module *)value_object(module))->namespace->entries[entry->index].value;
}

// Store attribute `name` (interned) if the cache knows how without a search or running Python: an existing slot, or
// the next slot of the shape. False: call object_set_attr(), which also fills the cache. This is the fast path of
// SET_ATTR; `self` may be anything.
static inline bool lookup_set_attr(Value self, const Str *name, Value value) {
    if (UNLIKELY(!value_is_object(self))) {
        return false;
    }
    Object *object = value_object(self);
    const Type *type = object->type;
    if (type->attrs_offset == 0 || type_overrides(type, SPECIAL_SETATTR)) {
        return false;
    }
    Attrs *attrs = instance_attrs(object);
    uintptr_t id = (uintptr_t)attrs->shape;
    LookupEntry *entry = lookup_slot(id, name);
    if (LIKELY(entry->id == id && entry->name == name && id != 0)) {
        if (LIKELY(entry->kind == LOOKUP_INLINE_SLOT || entry->kind == LOOKUP_MEMBER_SLOT)) {
            *(Value *)((char *)object + entry->index) = value;
            return true;
        }
        if (entry->kind == LOOKUP_OVERFLOW_SLOT) {
            attrs->overflow[entry->index] = value;
            return true;
        }
    }
    entry = lookup_slot(~id, name);
    if (entry->id == ~id && entry->name == name) {  // only LOOKUP_ADD_SLOT entries have such an id
        *(Value *)((char *)object + entry->index) = value;
        attrs->shape = (const Shape *)value_object(entry->value);
        return true;
    }
    return false;
}

// After object_set_attr() gave an instance its next attribute: remember the step from shape `before`.
void lookup_fill_add(Object *instance, const Shape *before, const Str *name);

// Where a global of a namespace with a keys id is: LOOKUP_GLOBAL, LOOKUP_BUILTIN or LOOKUP_MISSING.
const LookupEntry *lookup_fill_global(const Dict *globals, const Str *name);

void lookup_flush(void);
void lookup_forget(const Str *name);  // what is known about this name, of whatever type
