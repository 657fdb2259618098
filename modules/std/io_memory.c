#include "modules/std/io_memory.h"

#include "vm/api.h"

bool memory_seek_target(Value offset, intptr_t whence, const size_t from[3], bool text, size_t *target) {
    intptr_t number;
    TRY_BOOL_OR(object_to_intptr(offset, &number), false);
    if (whence < 0 || whence > 2) {
        return raise_false(&ValueError_type, "%s whence (%zd, should be 0, 1 or 2)", text ? "Invalid" : "invalid",
                           whence);
    }
    if (whence == 0 && number < 0) {
        return raise_false(&ValueError_type, "%s %zd", text ? "Negative seek position" : "negative seek value", number);
    }
    intptr_t base = (intptr_t)from[whence];
    *target = number < -base ? 0 : (size_t)(base + number);
    return true;
}

Value memory_call_state(const char *name, size_t count, const Value *arguments) {
    Value module = TRY(vm_import("_io_state"));
    Value function = TRY(object_get_attr(module, TRY_PTR(str_from_c(name))));
    return vm_call_values(function, count, arguments);
}
