// The objects that LOAD_COMMON gives by number (objects/code_common.h).
#pragma once

#include "heap/value.h"
#include "objects/code_common.h"

// Common object `which`.
Value common_object(CommonObject which);
