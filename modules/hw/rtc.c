#include "gen/rtc.h"

#include "hal/clock.h"
#include "modules/hw/hal_error.h"
#include "services/wall_clock.h"
#include "vm/api.h"

enum {
    NS_PER_S = 1000000000
};

static const Object clock_of_board FLASH_ALIGNED = {&RTC_type};

METHOD(RTC, __new__) { return value_from_object(&clock_of_board); }

// With the moment given, time.localtime() does not ask what stands in for this clock.
GETTER(RTC, datetime) {
    const Value time = TRY(vm_import("time"));
    const Value now = TRY(value_from_double((double)hal_clock_ns() / NS_PER_S));
    return vm_call_method(time, NAME(localtime), 1, &now);
}

FUNCTION(rtc, set_time_source) {
    const Value module = TRY(vm_import("rtc"));
    return object_set_attr(module, NAME(_time_source), args->rtc) ? VALUE_NONE : RAISED;
}

SETTER(RTC, datetime) {
    double seconds;
    Value time = TRY_OR(vm_import("time"), false);
    Value moment = TRY_OR(vm_call_method(time, NAME(mktime), 1, &value), false);
    TRY_BOOL_OR(object_to_double(moment, &seconds), false);
    TRY_BOOL_OR(hal_check(hal_clock_set_ns((int64_t)seconds * NS_PER_S)), false);
    wall_clock_note_set();
    return true;
}

GETTER(RTC, is_set) { return value_from_bool(wall_clock_is_set()); }

GETTER(RTC, calibration) { return value_from_small_int(0); }

SETTER(RTC, calibration) {
    intptr_t ticks;
    TRY_BOOL_OR(object_to_intptr(value, &ticks), false);
    return ticks == 0 || raise_false(&NotImplementedError_type, "this clock cannot be calibrated");
}
