#include "modules/hw/keep_reserve.h"

#include "objects/bytes.h"
#include "vm/roots_registry.h"

enum {
    // For compiling and running a line, its error included: the compiler's memory comes in larger pieces on a host.
    RESERVE_BYTES = WORD_BITS == 64 ? 40960 : 8192
};

static Value reserve;

bool keep_reserve_hold(void) {
    if (value_is_null(reserve)) {
        vm_register_root(&reserve);
        reserve = value_from_object(TRY_PTR_OR(bytes_allocate(RESERVE_BYTES), false));
    }
    return true;
}

void keep_reserve_release(void) { reserve = VALUE_NULL; }
