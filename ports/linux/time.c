// Timer and wall clock of the virtual board: the host's, with an offset once the program set the clock.
#include <signal.h>
#include <time.h>

#include "hal/clock.h"
#include "hal/event.h"
#include "hal/timer.h"
#include "ports/linux/sim/pins.h"

static int64_t clock_offset_ns;

static uint64_t read_clock_ns(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

uint64_t sim_time_ns(void) {
    static uint64_t start_ns;
    uint64_t now_ns = read_clock_ns(CLOCK_MONOTONIC);
    if (start_ns == 0) {
        start_ns = now_ns;
    }
    return now_ns - start_ns;
}

uint64_t hal_timer_us(void) { return sim_time_ns() / 1000; }

void hal_timer_wait_until(uint64_t deadline_us) { hal_event_wait(deadline_us); }

static void (*called)(void);

static void on_call(int number UNUSED) { called(); }

// The timer is deleted when the board starts anew.
void hal_timer_call_at(uint64_t deadline_us, void (*function)(void)) {
    static timer_t timer;
    static bool exists;
    struct sigevent how = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN};
    const struct sigaction action = {.sa_handler = on_call, .sa_flags = SA_RESTART};
    const uint64_t now = hal_timer_us(), left = deadline_us > now ? deadline_us - now : 1;
    const struct itimerspec time = {
        .it_value = {.tv_sec = (time_t)(left / 1000000), .tv_nsec = (long)(left % 1000000) * 1000}};
    called = function;
    if (!exists) {
        sigaction(SIGRTMIN, &action, NULL);
        exists = timer_create(CLOCK_MONOTONIC, &how, &timer) == 0;
    }
    if (exists) {
        timer_settime(timer, 0, &time, NULL);
    }
}

void hal_timer_delay_us(uint32_t delay_us) {
    uint64_t end = hal_timer_us() + delay_us;
    while (hal_timer_us() < end) {
    }
}

int64_t hal_clock_ns(void) { return (int64_t)read_clock_ns(CLOCK_REALTIME) + clock_offset_ns; }

HalStatus hal_clock_set_ns(int64_t time_ns) {
    clock_offset_ns = time_ns - (int64_t)read_clock_ns(CLOCK_REALTIME);
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
