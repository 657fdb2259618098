// __slots__ of a class being made.
#include "objects/type_slots.h"

#include "gen/names.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/property.h"
#include "objects/protocol.h"
#include "vm/api.h"

static bool is_identifier(const Str *name) {
    const char *text = str_text(name);
    for (uint32_t i = 0; i < name->length; i++) {
        unsigned char c = (unsigned char)text[i];
        bool letter = c >= 0x80 || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
            return false;
        }
    }
    return name->length > 0;
}

// __x in class _C means _C__x, as the compiler does for names in code.
static Str *mangle(const Str *class_name, Str *name) {
    const char *text = str_text(name);
    bool private = name->length > 2 && text[0] == '_' && text[1] == '_';
    if (!private || (text[name->length - 1] == '_' && text[name->length - 2] == '_')) {
        return str_interned(name);
    }
    const char *class_text = str_text(class_name);
    uint32_t skip = 0;
    while (skip < class_name->length && class_text[skip] == '_') {
        skip++;
    }
    if (skip == class_name->length) {
        return str_interned(name);
    }
    Str *stem = TRY_PTR_OR(str_new(class_text + skip, class_name->length - skip), NULL);
    Str *mangled = TRY_PTR_OR(str_format("_%S%S", stem, name), NULL);
    return str_interned(mangled);
}

static bool read_name(SlotRequest *request, const Type *base, Str *name, bool *special) {
    *special = true;
    if (str_equal(name, NAME(__dict__))) {
        if (request->wants_dict || type_has_instance_dict(base)) {
            return raise_false(&TypeError_type, "__dict__ slot disallowed: we already got one");
        }
        request->wants_dict = true;
    } else if (str_equal(name, NAME(__weakref__))) {
        if (request->wants_weakref || type_allows_weakref(base)) {
            return raise_false(&TypeError_type, "__weakref__ slot disallowed: we already got one");
        }
        request->wants_weakref = true;
    } else {
        *special = false;
    }
    return true;
}

static Value slot_items(Value slots) {
    if (value_is_instance(slots, &str_type)) {
        return value_from_object(TRY_PTR(tuple_from(&slots, 1)));
    }
    return tuple_from_iterable(slots);
}

static bool check_slot_name(Value item) {
    if (!value_is_instance(item, &str_type)) {
        return raise_false(&TypeError_type, "__slots__ items must be strings, not '%T'", item);
    }
    return is_identifier(value_str(item)) || raise_false(&TypeError_type, "__slots__ must be identifiers");
}

static bool conflicts(Dict *namespace, const Str *name) {
    if (name == NAME(__qualname__) || name == NAME(__classcell__) || name == NAME(__class__)) {
        return false;
    }
    return !value_is_undef(dict_get_str(namespace, name));
}

// int and bytes could have them here; they may not, so that programs do not come to depend on it.
bool type_refuses_slots(const Type *native) {
    return (type_flags(native) & (TYPE_VARIABLE_SIZE | TYPE_CLASSES)) || native == &int_type || native == &bytes_type;
}

bool slot_request_read(SlotRequest *request, const Str *class_name, const Type *base, Dict *namespace) {
    *request = (SlotRequest){0};
    Value slots = dict_get_str(namespace, NAME(__slots__));
    if (value_is_undef(slots)) {
        return true;
    }
    Tuple *items = value_tuple(TRY_OR(slot_items(slots), false));
    if (items->length > 0 && type_refuses_slots(type_native_base(base))) {
        return raise_false(&TypeError_type, "nonempty __slots__ not supported for subtype of '%N'", base);
    }
    List *names = TRY_PTR_OR(list_new(items->length), false);
    for (size_t i = 0; i < items->length; i++) {
        TRY_BOOL_OR(check_slot_name(items->items[i]), false);
        bool special;
        TRY_BOOL_OR(read_name(request, base, value_str(items->items[i]), &special), false);
        if (special) {
            continue;
        }
        Str *name = TRY_PTR_OR(mangle(class_name, value_str(items->items[i])), false);
        if (conflicts(namespace, name)) {
            return raise_false(&ValueError_type, "'%S' in __slots__ conflicts with class variable", name);
        }
        TRY_BOOL_OR(list_append(names, value_from_object(name)), false);
    }
    TRY_BOOL_OR(list_sort(names, VALUE_NONE, false), false);
    request->names = tuple_from(names->items, names->length);
    return request->names != NULL;
}

bool slot_request_apply(const SlotRequest *request, Type *type, size_t offset) {
    for (size_t i = 0; request->names != NULL && i < request->names->length; i++) {
        const Str *name = value_str(request->names->items[i]);
        Value member = TRY_OR(member_descriptor_new(name, type, (uint32_t)(offset + i * sizeof(Value))), false);
        TRY_BOOL_OR(dict_set_str(type->info->namespace, name, member), false);
    }
    return true;
}
