// The objects that LOAD_COMMON gives by number (objects/code_common.h).
#pragma once

#include "heap/value.h"
#include "objects/code_common.h"

// RAISED if the object is missing from this image (typing support left out).
Value common_object(CommonObject which);
