#include "modules/hw/keep_reserve.h"

#include "objects/bytes.h"
#include "vm/roots_registry.h"

enum {
    RESERVE_BYTES = WORD_BITS == 64 ? 24576 : 12288  // for compiling and running a line, its error included
};

static Value reserve;
static bool lent;

bool keep_reserve_hold(void) {
    if (value_is_null(reserve) && !lent) {
        vm_register_root(&reserve);
        reserve = value_from_object(TRY_PTR_OR(bytes_allocate(RESERVE_BYTES), false));
    }
    return true;
}

void keep_reserve_lend(void) {
    reserve = VALUE_NULL;
    lent = true;
}

bool keep_reserve_take_back(void) {
    lent = false;
    return keep_reserve_hold();
}

void keep_reserve_release(void) {
    reserve = VALUE_NULL;
    lent = false;
}
