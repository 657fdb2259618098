// Blink codes of the status LED: one green blink = the program ended well, two red = with an exception, three yellow =
// safe mode; white = the prompt.
#pragma once

#include "core/config.h"
#include "core/macros.h"

typedef enum {
    STATUS_LED_OFF,
    STATUS_LED_DONE,
    STATUS_LED_ERROR,
    STATUS_LED_SAFE_MODE,
    STATUS_LED_PROMPT
} StatusLed;

// Begin to show something, at once.
void status_led_show(StatusLed what);

// Set the LED as it must be now. Call again at the time returned, UINT64_MAX for never.
uint64_t status_led_update(void);

// 0 to 255; how bright the colours are.
uint8_t status_led_brightness(void);
void status_led_set_brightness(uint8_t brightness);

// The colour at `since_us` after the beginning, at full brightness, and how long it stays so (UINT64_MAX: for ever).
uint32_t status_led_colour(StatusLed what, uint64_t since_us, uint64_t *stays_us);
