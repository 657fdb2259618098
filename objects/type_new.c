// Making classes.
#include "gen/names.h"
#include "heap/gc.h"
#include "objects/code.h"
#include "objects/dict.h"
#include "objects/dict_table.h"
#include "objects/exception.h"
#include "objects/function.h"
#include "objects/list.h"
#include "objects/native.h"
#include "objects/opcodes.h"
#include "objects/property.h"
#include "objects/protocol.h"
#include "objects/type.h"
#include "objects/type_slots.h"
#include "objects/weakref.h"
#include "vm/api.h"

static void class_info_trace(Object *self) {
    ClassInfo *info = (ClassInfo *)self;
    gc_visit_object(info->namespace);
    gc_visit_object(info->bases);
    gc_visit_object(info->mro);
    gc_visit(info->subclasses);
    gc_visit_object(info->root_shape);
    gc_visit_object(info->qualified_name);
}

static const Slots class_info_slots = {.size = sizeof(ClassInfo), .trace = class_info_trace};
DECLARE_NAME(class_info)
static const Type class_info_type FLASH_ALIGNED = {
    .object = {&type_type}, .name = NAME_CONSTANT(class_info), .base = &object_type, .slots = &class_info_slots};

// Namespace
// -------------------------------------------------------------------------------------------------------------

static bool wrap_function(Dict *namespace, const Str *name, Value (*wrap)(Value)) {
    Value value = dict_get_str(namespace, name);
    if (value_is_undef(value) || !value_has_type(value, &function_type)) {
        return true;
    }
    Value wrapped = TRY_OR(wrap(value), false);
    return dict_set_str(namespace, name, wrapped);
}

static bool set_default(Dict *namespace, const Str *name, Value value) {
    return !value_is_undef(dict_get_str(namespace, name)) || dict_set_str(namespace, name, value);
}

static bool has_name(const Dict *namespace, const Str *name) { return !value_is_undef(dict_get_str(namespace, name)); }

static bool take_qualified_name(Type *type, const Dict *body) {
    ClassInfo *info = type->info;
    Value name = dict_get_str(body, NAME(__qualname__));
    info->qualified_name = type->name;
    if (value_is_undef(name)) {
        return true;
    }
    if (!value_is_instance(name, &str_type)) {
        return raise_false(&TypeError_type, "type __qualname__ must be a str, not %T", name);
    }
    info->qualified_name = value_str(name);
    return true;
}

static bool fill_class_cell(Type *type, const Dict *body) {
    Value cell = dict_get_str(body, NAME(__classcell__));
    if (value_is_undef(cell)) {
        return true;
    }
    if (!value_has_type(cell, &cell_type)) {
        return raise_false(&TypeError_type, "__classcell__ must be a nonlocal cell, not %R",
                           value_from_object(value_type(cell)));
    }
    ((Cell *)value_object(cell))->contents = value_from_object(type);
    return true;
}

// Of a class made by calling type(): where the call is.
static bool set_default_module(Dict *namespace) {
    Dict *globals = vm_frame_globals();
    Value module = globals == NULL ? VALUE_UNDEF : dict_get_str(globals, NAME(__name__));
    return value_is_undef(module) || set_default(namespace, NAME(__module__), module);
}

static bool complete_namespace(Type *type, const Dict *body) {
    Dict *namespace = type->info->namespace;
    TRY_BOOL_OR(take_qualified_name(type, body), false);
    TRY_BOOL_OR(wrap_function(namespace, NAME(__new__), staticmethod_new), false);
    TRY_BOOL_OR(wrap_function(namespace, NAME(__init_subclass__), classmethod_new), false);
    TRY_BOOL_OR(wrap_function(namespace, NAME(__class_getitem__), classmethod_new), false);
    TRY_BOOL_OR(set_default_module(namespace), false);
    return fill_class_cell(type, body);
}

static bool add_defaults(Dict *namespace) {
    TRY_BOOL_OR(set_default(namespace, NAME(__doc__), VALUE_NONE), false);
    if (has_name(namespace, NAME(__eq__)) && !has_name(namespace, NAME(__hash__))) {
        TRY_BOOL_OR(dict_set_str(namespace, NAME(__hash__), VALUE_NONE), false);
    }
    return true;
}

// Layout
// ----------------------------------------------------------------------------------------------------------------

static bool any_base(const Tuple *bases, bool (*test)(const Type *base)) {
    for (size_t i = 0; i < bases->length; i++) {
        if (test(value_class(bases->items[i]))) {
            return true;
        }
    }
    return false;
}

static size_t base_instance_size(const Type *base) {
    size_t size = base->info != NULL ? base->info->instance_size : base->slots->size;
    return (size + sizeof(Value) - 1) & ~(sizeof(Value) - 1);
}

static void give_dict(Type *type) {
    uint16_t native_flags = type->slots->type_flags;
    if (type->slots->dict_offset != 0 || (native_flags & TYPE_CLASSES)) {
        return;
    }
    if (native_flags & TYPE_VARIABLE_SIZE) {
        type->flags |= TYPE_TAIL_DICT;
    } else {
        type->attrs_offset = type->info->instance_size;
        type->flags |= TYPE_HAS_ATTRS;
    }
}

// How many attributes `__init__` sets on its first parameter: room for so many is made in the first instance.
static unsigned count_init_attributes(const Dict *namespace) {
    Value init = dict_get_str(namespace, NAME(__init__));
    if (!value_has_type(init, &function_type)) {
        return 0;
    }
    const Code *code = ((Function *)value_object(init))->code;
    unsigned seen[32], count = 0;
    for (uint32_t i = 0; i < code->instruction_count && count < ARRAY_LENGTH(seen); i++) {
        Instruction word = code->instructions[i];
        if (instruction_opcode(word) != OPCODE_SET_ATTR || instruction_a(word) != 0) {
            continue;
        }
        unsigned name = instruction_c(word), k = 0;
        while (k < count && seen[k] != name) {
            k++;
        }
        if (k == count) {
            seen[count++] = name;
        }
    }
    return count;
}

static bool lay_out(Type *type, const SlotRequest *slots) {
    ClassInfo *info = type->info;
    const Type *base = type->base;
    size_t start = base_instance_size(base);
    size_t count = slots->names != NULL ? slots->names->length : 0;
    info->slot_count = (uint16_t)((base->info != NULL ? base->info->slot_count : 0) + count);
    info->instance_size = (uint16_t)(start + count * sizeof(Value));
    info->learned_slots =
        (uint16_t)((base->info != NULL ? base->info->learned_slots : 0) + count_init_attributes(info->namespace));
    if (info->slot_count > 0) {
        type->flags |= TYPE_HAS_ATTRS;
    }
    bool has_slots = slots->names != NULL;
    if (!has_slots || slots->wants_dict || any_base(info->bases, type_has_instance_dict)) {
        give_dict(type);
    }
    bool wants_weakref = slots->wants_weakref || (!has_slots && !type_refuses_slots(type_native_base(base)));
    info->weakrefs = wants_weakref || any_base(info->bases, type_allows_weakref);
    return slot_request_apply(slots, type, start) && type_add_instance_attributes(type);
}

// The class itself
// ---------------------------------------------------------------------------------------------------------------

static Type *allocate_class(const Type *metatype, Str *name, const Type *base, Tuple *bases) {
    Type *type = TRY_PTR_OR(type_allocate(metatype), NULL);
    type->name = name;
    type->base = base;
    type->slots = base->slots;
    type->flags = TYPE_HEAP | TYPE_BASE_ALLOWED;
    type->info = TRY_PTR_OR(gc_new(&class_info_type, sizeof(ClassInfo)), NULL);
    type->info->bases = bases;
    return type;
}

// Two names of the body are not for the class. Special methods are known by the identity of their names, which may have
// been put together at run time.
static bool copy_names(Dict *copy, const Dict *body) {
    Value key, value;
    for (uint32_t position = 0; dict_next(body, &position, &key, &value);) {
        const Str *name = value_is_str(key) ? TRY_PTR_OR(str_interned(value_str(key)), false) : NULL;
        if (name == NAME(__qualname__) || name == NAME(__classcell__)) {
            continue;
        }
        key = name != NULL ? value_from_object(name) : key;
        TRY_BOOL_OR(dict_set(copy, key, value), false);
    }
    return true;
}

// How many entries there will be: what is added to the body is __doc__, the names of __slots__ or __dict__ and
// __weakref__, and what a metaclass notes.
static uint32_t expected_length(const Type *metatype, const Type *base, const SlotRequest *slots, const Dict *body) {
    size_t taken = has_name(body, NAME(__qualname__)) + has_name(body, NAME(__classcell__));
    size_t attributes = slots->names != NULL ? slots->names->length : base->info == NULL ? 2 : 0;
    return (uint32_t)(body->length - taken + !has_name(body, NAME(__doc__)) + attributes + (metatype != &type_type));
}

// `match` takes an instance for a sequence or mapping if the nearest base that is either says so.
static void inherit_pattern(Type *type) {
    const uint16_t kinds = TYPE_SEQUENCE_PATTERN | TYPE_MAPPING_PATTERN;
    const Tuple *mro = type->info->mro;
    for (size_t i = 1; i < mro->length && !(type_flags(type) & kinds); i++) {
        type->flags |= type_flags(value_class(mro->items[i])) & kinds;
    }
}

static Type *build_class(const Type *metatype, Str *name, Tuple *bases, Dict *namespace) {
    const Type *base = TRY_PTR_OR(type_best_base(bases), NULL);
    SlotRequest slots;
    TRY_BOOL_OR(slot_request_read(&slots, name, base, namespace), NULL);
    Type *type = TRY_PTR_OR(allocate_class(metatype, name, base, bases), NULL);
    Dict *own = type->info->namespace = TRY_PTR_OR(dict_new(), NULL);
    TRY_BOOL_OR(dict_rebuild(own, expected_length(metatype, base, &slots, namespace)) && copy_names(own, namespace),
                NULL);
    dict_enable_keys_id(own);
    TRY_BOOL_OR(complete_namespace(type, namespace), NULL);
    TRY_BOOL_OR(lay_out(type, &slots), NULL);
    TRY_BOOL_OR(add_defaults(type->info->namespace), NULL);
    type->info->mro = TRY_PTR_OR(type_find_mro(type), NULL);
    inherit_pattern(type);
    type_begin(type);
    TRY_BOOL_OR(type_link_to_bases(type), NULL);
    return type;
}

// Hooks
// -----------------------------------------------------------------------------------------------------------------

static void note_set_name_failure(Value value, const Str *name, const Type *type) {
    Value exception = error_fetch();
    Str *text = str_format("Error calling __set_name__ on '%T' instance '%S' in '%N'", value, name, type);
    if (text == NULL || !exception_add_note(exception, text)) {
        error_clear();
    }
    raise_instance(exception);
}

static bool may_have_set_name(Value value) {
    return value_type(value) == &property_type || value_type(value)->info != NULL;
}

static bool any_may_have_set_name(const Dict *namespace) {
    bool found = false;
    Value key, value;
    for (uint32_t position = 0; !found && dict_next(namespace, &position, &key, &value);) {
        found = may_have_set_name(value);
    }
    return found;
}

static bool call_set_name_hooks(Type *type) {
    if (!any_may_have_set_name(type->info->namespace)) {
        return true;
    }
    Dict *snapshot = TRY_PTR_OR(dict_copy(type->info->namespace), false);
    uint32_t position = 0;
    Value key, value;
    while (dict_next(snapshot, &position, &key, &value)) {
        if (!may_have_set_name(value)) {
            continue;
        }
        Value arguments[] = {value_from_object(type), key};
        if (value_is_raised(vm_call_special(value, NAME(__set_name__), 2, arguments))) {
            note_set_name_failure(value, value_str(key), type);
            return false;
        }
    }
    return true;
}

static bool call_init_subclass(Type *type, Dict *keywords) {
    const Type *owner;
    size_t position = type_position_behind(type, type);
    if (position > type->info->mro->length) {
        return raise_false(&TypeError_type, "super(type, obj): obj must be an instance or subtype of type");
    }
    Value hook = type_find_from(type, position, NAME(__init_subclass__), &owner);
    bool plain = owner == &object_type;
    if (plain && (keywords == NULL || keywords->length == 0)) {
        return true;
    }
    if (plain) {
        return raise_false(&TypeError_type, "%S.__init_subclass__() takes no keyword arguments",
                           type_qualified_name(type));
    }
    hook = TRY_OR(descriptor_get(hook, VALUE_NULL, type), false);
    return !value_is_raised(call_with_keywords(hook, 0, NULL, keywords));
}

// The metaclass of the bases may be more derived and have a __new__ of its own, which then makes the class.
static Value defer_to_metatype(const Type *winner, Str *name, Tuple *bases, Dict *namespace, Dict *keywords) {
    Value make = type_lookup(winner, NAME(__new__));
    if (value_same(make, type_lookup(&type_type, NAME(__new__)))) {
        return VALUE_UNDEF;
    }
    make = TRY(descriptor_get(make, VALUE_NULL, winner));
    Value arguments[] = {value_from_object(winner), value_from_object(name), value_from_object(bases),
                         value_from_object(namespace)};
    return call_with_keywords(make, 4, arguments, keywords);
}

static Tuple *bases_or_object(Tuple *bases) {
    if (bases->length > 0) {
        return bases;
    }
    Value object = value_from_object(&object_type);
    return tuple_from(&object, 1);
}

Value type_new_class(const Type *metatype, Str *name, Tuple *bases, Dict *namespace, Dict *keywords) {
    const Type *winner = TRY_PTR(type_most_derived_metatype(metatype, bases));
    if (winner != metatype) {
        Value made = TRY(defer_to_metatype(winner, name, bases, namespace, keywords));
        if (!value_is_undef(made)) {
            return made;
        }
    }
    name = TRY_PTR(str_interned(name));
    bases = TRY_PTR(bases_or_object(bases));
    Type *type = TRY_PTR(build_class(winner, name, bases, namespace));
    TRY_BOOL(call_set_name_hooks(type));
    TRY_BOOL(call_init_subclass(type, keywords));
    return value_from_object(type);
}
