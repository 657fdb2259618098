#include "hal/watchdog.h"

#include "gen/watchdog.h"
#include "modules/hw/enum.h"
#include "modules/hw/hal_error.h"
#include "modules/hw/watchdog_end.h"
#include "vm/api.h"

enum {
    MODE_NONE,
    MODE_RAISE,
    MODE_RESET
};

ENUM_VALUE(WatchDogMode, RAISE, MODE_RAISE)
ENUM_VALUE(WatchDogMode, RESET, MODE_RESET)

extern const Object microcontroller_watchdog;
const Object microcontroller_watchdog FLASH_ALIGNED = {&WatchDogTimer_type};

static struct {
    uint32_t timeout_ms;  // 0: not set
    unsigned mode;
} watchdog;

static bool start(unsigned mode) {
    TRY_BOOL_OR(hal_check(hal_watchdog_start(watchdog.timeout_ms, mode == MODE_RESET)), false);
    watchdog.mode = mode;
    return true;
}

static bool stop(void) {
    TRY_BOOL_OR(watchdog.mode == MODE_NONE || hal_check(hal_watchdog_stop()), false);
    watchdog.mode = MODE_NONE;
    return true;
}

void watchdog_end_run(void) {
    if (watchdog.mode == MODE_RAISE) {
        (void)hal_watchdog_stop();
        watchdog.mode = MODE_NONE;
    }
    if (watchdog.mode == MODE_NONE) {
        watchdog.timeout_ms = 0;
    }
}

METHOD(WatchDogTimer, feed) {
    (void)args;
    if (watchdog.mode == MODE_NONE) {
        return raise_error(&ValueError_type, "the watchdog does not run: set its mode first");
    }
    hal_watchdog_feed();
    return VALUE_NONE;
}

METHOD(WatchDogTimer, deinit) {
    (void)args;
    return stop() ? VALUE_NONE : RAISED;
}

GETTER(WatchDogTimer, timeout) {
    (void)self;
    return watchdog.timeout_ms == 0 ? VALUE_NONE : value_from_double(watchdog.timeout_ms / 1000.0);
}

SETTER(WatchDogTimer, timeout) {
    (void)self;
    double seconds;
    TRY_BOOL_OR(object_to_double(value, &seconds), false);
    if (!(seconds >= 0.001)) {
        return raise_false(&ValueError_type, "timeout must be greater than 0");
    }
    if (seconds * 1000 > hal_watchdog_longest_ms()) {
        return raise_false(&ValueError_type, "timeout is longer than the %zu seconds of this chip",
                           (size_t)(hal_watchdog_longest_ms() / 1000));
    }
    watchdog.timeout_ms = (uint32_t)(seconds * 1000);
    return watchdog.mode == MODE_NONE || start(watchdog.mode);
}

GETTER(WatchDogTimer, mode) {
    (void)self;
    return watchdog.mode == MODE_NONE    ? VALUE_NONE
           : watchdog.mode == MODE_RAISE ? value_from_object(&WatchDogMode_RAISE)
                                         : value_from_object(&WatchDogMode_RESET);
}

SETTER(WatchDogTimer, mode) {
    (void)self;
    unsigned mode;
    if (value_is_none(value)) {
        return stop();
    }
    TRY_BOOL_OR(enum_number(value, &WatchDogMode_type, "mode", &mode), false);
    if (watchdog.timeout_ms == 0) {
        return raise_false(&ValueError_type, "set the timeout of the watchdog before its mode");
    }
    return start(mode);
}
