// What copying and pickling the iterators of itertools have in common.
#include "modules/std/itertools_parts.h"
#include "objects/int.h"

bool itertools_warn(void) {
    return vm_warn(&DeprecationWarning_type,
                   MESSAGE("Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14."));
}

Value itertools_reduced(Value self, const Tuple *arguments, Value state) {
    TRY_BOOL(itertools_warn());
    Value parts[] = {value_from_object(value_type(self)), value_from_object(arguments), state};
    return value_from_object(TRY_PTR(tuple_from(parts, value_is_undef(state) ? 2 : 3)));
}

Tuple *itertools_state(Value state, size_t least, size_t most) {
    TRY_BOOL_OR(itertools_warn(), NULL);
    if (!value_is_tuple(state)) {
        return raise_null(&TypeError_type, "state is not a tuple");
    }
    size_t count = value_tuple(state)->length;
    if (count < least || count > most) {
        const char *how = least == most ? "exactly" : count < least ? "at least" : "at most";
        size_t wanted = count < least ? least : most;
        return raise_null(&TypeError_type, "function takes %s %zu argument%s (%zu given)", how, wanted,
                          wanted == 1 ? "" : "s", count);
    }
    return value_tuple(state);
}

bool itertools_state_integer(Value given, intptr_t *number) {
    if (!value_is_int(given) && !value_is_bool(given)) {
        return raise_false(&TypeError_type, "an integer is required");
    }
    return object_to_intptr(given, number);
}
