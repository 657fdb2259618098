#include "modules/std/time_argument.h"

#include "core/libm.h"
#include "objects/float.h"
#include "objects/int.h"
#include "vm/api.h"

bool time_seconds(Value v, double *seconds) {
    if (!value_is_float(v) && !value_is_instance(v, &float_type)) {
        v = TRY_OR(object_index(v), false);
    }
    TRY_BOOL_OR(object_to_double(v, seconds), false);
    return !double_is_nan(*seconds) || raise_false(&ValueError_type, "Invalid value NaN (not a number)");
}
