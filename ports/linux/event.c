// Events of the virtual board: posted by signal handlers and driver threads, awaited by the main thread.
#include "hal/event.h"

#include <poll.h>
#include <stdatomic.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "hal/timer.h"
#include "ports/linux/sim/pins.h"

static atomic_uint posted;
static void (*hook)(void);
static int wake_descriptor = -1;

static void ensure_descriptor(void) {
    if (wake_descriptor < 0) {
        wake_descriptor = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    }
}

void hal_event_set_hook(void (*function)(void)) {
    ensure_descriptor();
    hook = function;
}

void hal_event_post(uint32_t events) {
    atomic_fetch_or(&posted, events);
    if (hook) {
        hook();
    }
    const uint64_t one = 1;
    if (wake_descriptor >= 0 && write(wake_descriptor, &one, sizeof one) < 0) {
        return;  // the counter is full: the waiter wakes anyway
    }
}

uint32_t hal_event_take(uint32_t mask) { return atomic_fetch_and(&posted, ~mask) & mask; }
uint32_t hal_event_peek(void) { return atomic_load(&posted); }

// Returns early for a signal, or for a post whose event was taken without a wait.
static void wait_once(uint64_t left_us) {
    const struct timespec timeout = {.tv_sec = (time_t)(left_us / 1000000),
                                     .tv_nsec = (long)(left_us % 1000000 * 1000)};
    struct pollfd wait = {.fd = wake_descriptor, .events = POLLIN};
    uint64_t count;
    if (ppoll(&wait, 1, &timeout, NULL) > 0 && read(wake_descriptor, &count, sizeof count) < 0) {
        return;  // another wait took it
    }
}

void hal_event_wait(uint64_t deadline_us) {
    ensure_descriptor();
    uint64_t now;
    while (!hal_event_peek() && (now = hal_timer_us()) < deadline_us) {
        wait_once(deadline_us - now);
    }
    sim_waves_catch_up();
}
