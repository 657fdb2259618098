// What the program that freezes lib/ has in place of frozen modules.
#include "objects/frozen.h"

const FrozenModule frozen_modules[] = {{NULL, NULL}};
const size_t frozen_module_count = 0;
const Str *const frozen_name_table[] = {NULL};
const size_t frozen_name_table_size = 1;
