// What the module weakref is built on.
#include "gen/_weakref.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/weakref.h"
#include "vm/api.h"

FUNCTION(_weakref, proxy) { return weakref_proxy_new(args->object, args->callback); }

FUNCTION(_weakref, getweakrefcount) { return int_from_size(weakref_collect(args->object, VALUE_NULL)); }

FUNCTION(_weakref, getweakrefs) {
    List *references = TRY_PTR(list_new(0));
    size_t count = weakref_collect(args->object, value_from_object(references));
    return count == SIZE_MAX ? RAISED : value_from_object(references);
}

FUNCTION(_weakref, _remove_dead_weakref) {
    if (!value_is_instance(args->dct, &dict_type)) {
        return raise_error(&TypeError_type, "_remove_dead_weakref() argument 1 must be dict, not %T", args->dct);
    }
    Value found = TRY(dict_get(value_dict(args->dct), args->key));
    bool dead = value_is_instance(found, &weakref_type) && value_is_undef(weakref_target(found));
    TRY_BOOL(!dead || object_set_item(args->dct, args->key, VALUE_UNDEF));
    return VALUE_NONE;
}
