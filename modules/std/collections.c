// The module itself: finding the parts that are Python files. deque is in collections_deque.c, dicts in
// collections_dicts.c.
#include "gen/collections.h"
#include "modules/std/lazy.h"
#include "vm/api.h"

static const LazyName lazy_names[] = {
    {NAME(ChainMap), "collections._chain_map"}, {NAME(Counter), "collections._counter"},
    {NAME(UserDict), "collections._user"},      {NAME(UserList), "collections._user"},
    {NAME(UserString), "collections._user"},    {NAME(namedtuple), "collections._namedtuple"},
};

MODULE_INIT(collections) { return lazy_set_path(namespace, "collections"); }

FUNCTION(collections, __getattr__) {
    if (value_same(args->name, value_from_object(NAME(abc)))) {
        return vm_import("collections.abc");
    }
    return lazy_attribute("collections", lazy_names, ARRAY_LENGTH(lazy_names), args->name);
}
