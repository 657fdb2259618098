// hal/clock.h, hal/rng.h
#include <string.h>

#include "hal/clock.h"
#include "hal/rng.h"
#include "hal/timer.h"
#include "promises.h"

static const int64_t SECOND_NS = 1000000000, SOME_DAY_S = 1900000000;

void clock_promises(void) {
    const int64_t now = hal_clock_ns(), chosen = SOME_DAY_S * SECOND_NS + SECOND_NS / 2;
    PROMISE("clock: it can be set", hal_clock_set_ns(chosen) == HAL_OK);
    const int64_t first = hal_clock_ns();
    promise("clock: it has the time that was set", first >= chosen && first < chosen + SECOND_NS);
    hal_timer_delay_us(20000);
    const int64_t gone = hal_clock_ns() - first;
    promise("clock: it goes on", gone >= 10000000 && gone < SECOND_NS);
    bool daylight = true;
    const char *zone = NULL;
    const int32_t offset_s = hal_clock_local_offset_s(SOME_DAY_S, &daylight, &zone);
    promise("clock: it knows a zone", zone != NULL && offset_s > -86400 && offset_s < 86400);
    (void)hal_clock_set_ns(now);
}

void rng_promises(void) {
    uint8_t some[33], others[32], marked[34];
    memset(marked, 0xA5, sizeof marked);
    hal_rng_fill(some, sizeof some);
    hal_rng_fill(others, sizeof others);
    hal_rng_fill(marked + 1, sizeof marked - 2);
    hal_rng_fill(marked, 0);
    promise("rng: no two draws are alike",
            memcmp(some, others, sizeof others) != 0 && memcmp(others, marked + 1, sizeof others) != 0);
    promise("rng: only what was asked for is written", marked[0] == 0xA5 && marked[sizeof marked - 1] == 0xA5);
    unsigned ones = 0;
    for (size_t i = 0; i < sizeof others; i++) {
        ones += (unsigned)__builtin_popcount(others[i]);
    }
    promise("rng: about half of the bits are ones", ones > 80 && ones < 176);  // six standard deviations
}
