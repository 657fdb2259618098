// How much room a character takes on a terminal with fixed-width letters.
#pragma once

#include "core/config.h"

// 2 for the wide characters of East Asian scripts and emoji, 1 for all others.
int display_width(uint32_t code_point);
