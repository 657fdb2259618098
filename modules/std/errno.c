// errno: the numbers are constants of the stub; errorcode is made from them at first import.
#include "gen/errno.h"
#include "modules/std/lazy.h"
#include "objects/dict.h"
#include "vm/api.h"

// Two names for one number: the one that errorcode does not show.
static bool is_alias(const Str *name) {
    return name == NAME(EWOULDBLOCK) || name == NAME(EOPNOTSUPP) || name == NAME(EDEADLK);
}

MODULE_INIT(errno) {
    Dict *codes = TRY_PTR_OR(dict_new(), false);
    const MemberTable *members = errno_module.members;
    for (size_t i = 0; i < members_count(members); i++) {
        Member member = members_at(members, i);
        if (value_is_small_int(member.value) && !is_alias(member.name)) {
            TRY_BOOL_OR(dict_set(codes, member.value, value_from_object(member.name)), false);
        }
    }
    return dict_set_str(namespace, NAME(errorcode), value_from_object(codes));
}

// The numbers that this stub does not have are in a Python file, which an image may lack.
FUNCTION(errno, __getattr__) {
    const LazyName entry = {str_text(args->name), "_errno_more"};
    if (str_text(args->name)[0] == 'E') {
        Value found = lazy_attribute("errno", &entry, 1, args->name);
        if (!value_is_raised(found)) {
            return found;
        }
        error_clear();
    }
    return lazy_attribute("errno", NULL, 0, args->name);
}
