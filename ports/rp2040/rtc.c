// The wall clock: the real-time clock (4.8), which knows whole seconds, and the timer for what is between. Both count
// the crystal's periods, so they stay together; the clock alone goes on over resets that leave the peripherals alone.
#include "core/civil_time.h"
#include "hal/clock.h"
#include "hal/timer.h"
#include "ports/rp2040/chip.h"

enum {
    TICKS_HZ = 46875,  // the crystal's 12 MHz divided by 256
    LONGEST_WAIT_US = 1000,
    NS_PER_US = 1000,
    LAST_YEAR = 2099  // it takes every fourth year for a leap year
};
static const int64_t NS_PER_S = 1000000000;

static int64_t epoch_ns;  // when the timer was 0

static void wait_active(bool active) {
    const uint64_t late = hal_timer_us() + LONGEST_WAIT_US;
    while (((RTC->ctrl & RTC_ACTIVE) != 0) != active && hal_timer_us() < late) {
    }
}

static void load(const CivilTime *time) {
    RTC->ctrl = 0;
    wait_active(false);
    RTC->clkdiv_m1 = TICKS_HZ - 1;
    RTC->setup_0 = (uint32_t)time->year << 12 | (uint32_t)time->month << 8 | (uint32_t)time->day;
    RTC->setup_1 = (uint32_t)(time->weekday + 1) % 7 << 24 | (uint32_t)time->hour << 16 | (uint32_t)time->minute << 8 |
                   (uint32_t)time->second;
    RTC->ctrl = RTC_LOAD;
    RTC->ctrl = RTC_ENABLE;
    wait_active(true);
}

// Reading rtc_0 holds rtc_1 as it was at that moment.
static int64_t read_seconds(void) {
    const uint32_t clock = RTC->rtc_0, date = RTC->rtc_1;
    return civil_to_seconds(date >> 12 & 0xFFF, date >> 8 & 0xF, date & 0x1F, clock >> 16 & 0x1F, clock >> 8 & 0x3F,
                            clock & 0x3F);
}

static int64_t since_start_ns(void) { return (int64_t)hal_timer_us() * NS_PER_US; }

void clock_start(void) {
    const bool goes_on = RESETS->reset_done & RESET_RTC && RTC->ctrl & RTC_ACTIVE;
    CLOCKS->rtc.div = XOSC_HZ / TICKS_HZ << 8;
    CLOCKS->rtc.ctrl = CLOCK_ENABLE | RTC_CLOCK_FROM_XOSC;
    leave_reset(RESET_RTC);
    epoch_ns = goes_on ? read_seconds() * NS_PER_S - since_start_ns() : 0;
}

int64_t hal_clock_ns(void) { return epoch_ns + since_start_ns(); }

HalStatus hal_clock_set_ns(int64_t time_ns) {
    CivilTime time;
    civil_from_seconds(time_ns / NS_PER_S, &time);
    if (time_ns < 0 || time.year > LAST_YEAR) {
        return HAL_INVALID;
    }
    epoch_ns = time_ns - since_start_ns();
    load(&time);
    return HAL_OK;
}

int32_t hal_clock_local_offset_s(int64_t time_s UNUSED, bool *daylight_saving, const char **zone_name) {
    *daylight_saving = false;
    *zone_name = "UTC";
    return 0;
}
