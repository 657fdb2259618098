// The watchdog of the virtual board: an interval timer.
#include "hal/watchdog.h"

#include <signal.h>
#include <sys/time.h>

#include "hal/event.h"
#include "ports/linux/reset.h"

enum {
    LONGEST_MS = 8388607  // what chips with 24 bits of microseconds and a divider of 1000 have
};

static bool resets;
static struct itimerval timer;

static void on_expiry(int number UNUSED) {
    if (resets) {
        reset_now(HAL_RESET_WATCHDOG);
    }
    hal_event_post(HAL_EVENT_WATCHDOG);
}

uint32_t hal_watchdog_longest_ms(void) { return LONGEST_MS; }

void hal_watchdog_feed(void) { setitimer(ITIMER_REAL, &timer, NULL); }

HalStatus hal_watchdog_start(uint32_t timeout_ms, bool reset) {
    const struct sigaction action = {.sa_handler = on_expiry, .sa_flags = SA_RESTART};
    if (timeout_ms == 0 || timeout_ms > LONGEST_MS) {
        return HAL_INVALID;
    }
    resets = reset;
    timer = (struct itimerval){.it_value = {timeout_ms / 1000, timeout_ms % 1000 * 1000}};
    sigaction(SIGALRM, &action, NULL);
    hal_watchdog_feed();
    return HAL_OK;
}

HalStatus hal_watchdog_stop(void) {
    timer = (struct itimerval){0};
    hal_watchdog_feed();
    return HAL_OK;
}
