#include "services/status_led.h"

#include "hal/status_led.h"
#include "hal/timer.h"

enum {
    BLINK_ON_US = 100000,
    BLINK_OFF_US = 300000,
    PAUSE_US = 5000000,
    GREEN = 0x003000,
    RED = 0x300000,
    YELLOW = 0x303000,
    WHITE = 0x303030,
};

static StatusLed shown;
static uint64_t since_us;
static uint8_t brightness = 63;

// A number of blinks, then a pause.
static uint32_t blink(uint32_t colour, unsigned count, uint64_t time_us, uint64_t *stays_us) {
    const uint64_t blinks_us = (uint64_t)count * (BLINK_ON_US + BLINK_OFF_US);
    const uint64_t within = time_us % (blinks_us + PAUSE_US);
    const uint64_t phase = within % (BLINK_ON_US + BLINK_OFF_US);
    if (within >= blinks_us) {
        *stays_us = blinks_us + PAUSE_US - within;
        return 0;
    }
    const bool on = phase < BLINK_ON_US;
    *stays_us = (on ? BLINK_ON_US : BLINK_ON_US + BLINK_OFF_US) - phase;
    return on ? colour : 0;
}

uint32_t status_led_colour(StatusLed what, uint64_t time_us, uint64_t *stays_us) {
    *stays_us = UINT64_MAX;
    switch (what) {
        case STATUS_LED_DONE: return blink(GREEN, 1, time_us, stays_us);
        case STATUS_LED_ERROR: return blink(RED, 2, time_us, stays_us);
        case STATUS_LED_SAFE_MODE: return blink(YELLOW, 3, time_us, stays_us);
        case STATUS_LED_PROMPT: return WHITE;
        default: return 0;
    }
}

static uint32_t dimmed(uint32_t colour) {
    uint32_t result = 0;
    for (unsigned shift = 0; shift < 24; shift += 8) {
        result |= ((colour >> shift & 0xFF) * brightness + 254) / 255 << shift;
    }
    return result;
}

uint64_t status_led_update(void) {
    const uint64_t now = hal_timer_us();
    uint64_t stays_us;
    hal_status_led_set(dimmed(status_led_colour(shown, now - since_us, &stays_us)));
    return stays_us == UINT64_MAX ? UINT64_MAX : now + stays_us;
}

void status_led_show(StatusLed what) {
    shown = what;
    since_us = hal_timer_us();
    (void)status_led_update();
}

uint8_t status_led_brightness(void) { return brightness; }

void status_led_set_brightness(uint8_t chosen) {
    brightness = chosen;
    (void)status_led_update();
}
