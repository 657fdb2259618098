#include "modules/hw/enum.h"

#include "vm/api.h"

// "module.Type.NAME"
static Value enum_repr(Value self) {
    const EnumObject *constant = (const EnumObject *)value_object(self);
    const Type *type = constant->object.type;
    return value_from_object(TRY_PTR(str_format("%S.%S.%S", type->module, type->name, constant->name)));
}

const Slots enum_slots = {.size = sizeof(EnumObject), .repr = enum_repr};

bool enum_number(Value v, const Type *type, const char *parameter, unsigned *number) {
    if (!value_has_type(v, type)) {
        return raise_false(&TypeError_type, "%s must be of type %N, not %T", parameter, type, v);
    }
    *number = ((const EnumObject *)value_object(v))->number;
    return true;
}
