// None, NotImplemented and Ellipsis.
#pragma once

#include "heap/type.h"

extern const Type NoneType_type, NotImplementedType_type, ellipsis_type;
