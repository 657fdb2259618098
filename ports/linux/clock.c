// The wall clock of the virtual board: the host's, with an offset once the program set it. Alone in its file, so that a
// unit test may have another clock.
#include "hal/clock.h"

#include <time.h>

static int64_t offset_ns;

static int64_t host_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int64_t hal_clock_ns(void) { return host_ns() + offset_ns; }

HalStatus hal_clock_set_ns(int64_t time_ns) {
    offset_ns = time_ns - host_ns();
    return HAL_OK;
}

int32_t hal_clock_local_offset_s(int64_t time_s, bool *daylight_saving, const char **zone_name) {
    time_t moment = (time_t)time_s;
    struct tm local;
    *daylight_saving = false;
    *zone_name = "UTC";
    if (!localtime_r(&moment, &local)) {
        return 0;
    }
    *daylight_saving = local.tm_isdst > 0;
    *zone_name = local.tm_zone;
    return (int32_t)local.tm_gmtoff;
}
