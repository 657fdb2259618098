// Shared by defaultdict and OrderedDict.
#pragma once

#include "objects/dict_parts.h"

// The slots that a native subclass of dict shares with it.
#define DICT_SLOTS                                                                                           \
    .binary_ops = 1 << OP_OR, .reflected_ops = 1 << OP_OR, .inplace_ops = 1 << OP_OR, .length = dict_length, \
    .set_item = dict_set_item, .contains = dict_contains
