// Memory that forgets at every reset, as if each were the first.
#include "hal/retained.h"

static _Alignas(16) unsigned char memory[HAL_RETAINED_BYTES];

void *hal_retained(void) { return memory; }
