// What type.__flags__ and its relatives tell about the layout of instances.
#include "gen/type.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/protocol.h"
#include "objects/text_signature.h"
#include "objects/type.h"

static bool is_one_of(const Type *type, const Type *const *classes, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (type_is_subtype(type, classes[i])) {
            return true;
        }
    }
    return false;
}

GETTER(type, __itemsize__) {
    static const Type *const words[] = {&int_type, &tuple_type, &type_type};
    static const Type *const characters[] = {&bytes_type};
    const Type *type = value_class(self);
    size_t size = is_one_of(type, words, ARRAY_LENGTH(words)) ? sizeof(Value) : 0;
    return value_from_small_int(is_one_of(type, characters, ARRAY_LENGTH(characters)) ? 1 : (intptr_t)size);
}

GETTER(type, __dictoffset__) {
    const Type *type = value_class(self);
    if (!type_has_instance_dict(type)) {
        return value_from_small_int(0);
    }
    size_t offset = type->slots->dict_offset != 0 ? type->slots->dict_offset : type->attrs_offset;
    return value_from_small_int(offset != 0 ? (intptr_t)offset : -(intptr_t)sizeof(Value));
}

// Weak references are kept aside, so there is no offset to tell; any number says that there can be some.
GETTER(type, __weakrefoffset__) {
    return value_from_small_int(type_allows_weakref(value_class(self)) ? (intptr_t)sizeof(Object) : 0);
}

enum {
    FLAG_SEQUENCE = 1 << 5,
    FLAG_MAPPING = 1 << 6,
    FLAG_IMMUTABLE = 1 << 8,
    FLAG_HEAP = 1 << 9,
    FLAG_BASE = 1 << 10,
    FLAG_READY = 1 << 12,
    FLAG_ABSTRACT = 1 << 20,
    FLAG_FIRST_BUILTIN = 24,
};

// The bits that say from which built-in type a class is derived, from bit 24 on.
static int64_t builtin_bases(const Type *type) {
    static const Type *const bases[] = {&int_type, &list_type, &tuple_type,         &bytes_type,
                                        &str_type, &dict_type, &BaseException_type, &type_type};
    int64_t bits = 0;
    for (size_t i = 0; i < ARRAY_LENGTH(bases); i++) {
        bits |= (int64_t)type_is_subtype(type, bases[i]) << (FLAG_FIRST_BUILTIN + i);
    }
    return bits;
}

GETTER(type, __flags__) {
    const Type *type = value_class(self);
    uint16_t own = type_flags(type);
    bool heap = type->info != NULL;
    int64_t bits = FLAG_READY | builtin_bases(type);
    bits |= (own & TYPE_SEQUENCE_PATTERN) ? FLAG_SEQUENCE : 0;
    bits |= (own & TYPE_MAPPING_PATTERN) ? FLAG_MAPPING : 0;
    bits |= heap ? FLAG_HEAP : FLAG_IMMUTABLE;
    bits |= (own & TYPE_BASE_ALLOWED) ? FLAG_BASE : 0;
    bits |= heap && type->info->abstract ? FLAG_ABSTRACT : 0;
    return int_from_i64(bits);
}

GETTER(type, __text_signature__) { return type_text_signature(value_class(self)); }
