// The wall clock of the computer that writes files: it goes on with the flash, so that a seed always writes the same.
// The bodies of hal/clock.h are here.
#include "hal/clock.h"

#include "flash_sim.h"

enum {
    NS_PER_OPERATION = 1000000
};

static int64_t offset_ns = 1700000000000000000;

static int64_t since_start_ns(void) { return (int64_t)sim_operations() * NS_PER_OPERATION; }

int64_t hal_clock_ns(void) { return offset_ns + since_start_ns(); }

HalStatus hal_clock_set_ns(int64_t time_ns) {
    offset_ns = time_ns - since_start_ns();
    return HAL_OK;
}

int32_t hal_clock_local_offset_s(int64_t time_s UNUSED, bool *daylight_saving, const char **zone_name) {
    *daylight_saving = false;
    *zone_name = "UTC";
    return 0;
}
