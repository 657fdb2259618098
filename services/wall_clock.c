#include "services/wall_clock.h"

#include "core/civil_time.h"
#include "core/macros.h"
#include "core/version.h"
#include "hal/clock.h"

enum {
    NS_PER_S = 1000000000
};

static enum {
    FROM_HAL,  // whatever the chip says
    GUESSED,
    SET
} source;

static int64_t build_time_ns(void) {
    static const char date[] = ADDER_DATE;
    int64_t year = 0, month = (date[5] - '0') * 10 + date[6] - '0', day = (date[8] - '0') * 10 + date[9] - '0';
    for (size_t i = 0; i < 4; i++) {
        year = year * 10 + date[i] - '0';
    }
    return civil_to_seconds(year, (int)month, (int)day, 0, 0, 0) * NS_PER_S;
}

void wall_clock_begin(int64_t newest_ns) {
    if (hal_clock_ns() < build_time_ns()) {
        (void)hal_clock_set_ns(MAX(newest_ns, build_time_ns()) + 2 * (int64_t)NS_PER_S);
        source = GUESSED;
    }
}

void wall_clock_note_set(void) { source = SET; }

bool wall_clock_is_set(void) { return source == SET || (source == FROM_HAL && hal_clock_ns() >= build_time_ns()); }
