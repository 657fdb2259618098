// What the program that freezes lib/ has in place of frozen modules.
#include "objects/frozen.h"

const FrozenModule frozen_modules[] = {{NULL, NULL}};
const size_t frozen_module_count = 0;
const Str frozen_names[] FLASH_ALIGNED = {{.object = {&str_type}}};
const uint8_t frozen_name_shift = STR_HASH_BITS;
const uint16_t frozen_name_buckets[] = {0, 0};
