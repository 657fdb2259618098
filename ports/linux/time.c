// The timer of the virtual board: the host's, from the start.
#include <signal.h>
#include <time.h>

#include "hal/event.h"
#include "hal/timer.h"
#include "ports/linux/sim/pins.h"

static uint64_t host_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
}

uint64_t sim_time_ns(void) {
    static uint64_t start_ns;
    uint64_t now_ns = host_ns();
    if (start_ns == 0) {
        start_ns = now_ns;
    }
    return now_ns - start_ns;
}

uint64_t hal_timer_us(void) { return sim_time_ns() / 1000; }

void hal_timer_wait_until(uint64_t deadline_us) { hal_event_wait(deadline_us); }

typedef struct {
    timer_t timer;
    bool exists;
    void (*called)(void);
} Timer;

static Timer timers[HAL_TIMER_COUNT];

static void on_call(int number UNUSED, siginfo_t *info, void *context UNUSED) {
    timers[info->si_value.sival_int].called();
}

// They are deleted when the board starts anew. A signal that comes meanwhile does no harm: this one is ignored then.
static bool make_timer(HalTimer number) {
    const struct sigaction action = {.sa_sigaction = on_call, .sa_flags = SA_RESTART | SA_SIGINFO};
    struct sigevent how = {
        .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGURG, .sigev_value = {.sival_int = (int)number}};
    sigaction(SIGURG, &action, NULL);
    return timer_create(CLOCK_MONOTONIC, &how, &timers[number].timer) == 0;
}

void hal_timer_call_at(HalTimer number, uint64_t deadline_us, void (*function)(void)) {
    Timer *timer = &timers[number];
    const uint64_t now = hal_timer_us(), left = deadline_us > now ? deadline_us - now : 1;
    const struct itimerspec time = {
        .it_value = {.tv_sec = (time_t)(left / 1000000), .tv_nsec = (long)(left % 1000000) * 1000}};
    timer->called = function;
    timer->exists = timer->exists || make_timer(number);
    if (timer->exists) {
        timer_settime(timer->timer, 0, &time, NULL);
    }
}

void hal_timer_delay_us(uint32_t delay_us) {
    uint64_t end = hal_timer_us() + delay_us;
    while (hal_timer_us() < end) {
    }
}
