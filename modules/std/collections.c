// The module itself: finding the parts that are Python files. deque is in collections_deque.c, dicts in
// collections_dicts.c.
#include "gen/collections.h"
#include "modules/std/lazy.h"
#include "vm/api.h"

static const LazyName lazy_names[] = {
    {"ChainMap", "collections._chain_map"}, {"Counter", "collections._counter"},
    {"UserDict", "collections._user"},      {"UserList", "collections._user"},
    {"UserString", "collections._user"},    {"namedtuple", "collections._namedtuple"},
};

MODULE_INIT(collections) { return lazy_set_path(namespace, "collections"); }

FUNCTION(collections, __getattr__) {
    if (str_equal(args->name, NAME(abc))) {
        return vm_import("collections.abc");
    }
    return lazy_attribute("collections", lazy_names, ARRAY_LENGTH(lazy_names), args->name);
}
