// Times that Python passes, as seconds since 1970.
#pragma once

#include "heap/value.h"

// A float or an object with __index__, as seconds. False = raised: ValueError for NaN, else TypeError.
NODISCARD bool time_seconds(Value v, double *seconds);
