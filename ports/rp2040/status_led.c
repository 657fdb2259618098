// The board's status LED, whose pins belong to programs that claim them.
#include "hal/status_led.h"

#include "hal/gpio.h"
#include "hal/pixels.h"
#include "hal/timer.h"
#include "ports/rp2040/chip.h"
#include "services/board_info.h"
#include "services/pinmux.h"

enum {
    POWER_UP_US = 1000
};

static bool is_free(int pin) { return pin >= 0 && !pinmux_owner((unsigned)pin); }

static bool is_as_after_reset(int pin) { return (IO_BANK0->pins[pin].ctrl & GPIO_FUNCTION_NONE) == GPIO_FUNCTION_NONE; }

static void show_lamp(int pin, bool on, bool inverted) {
    if (is_free(pin) && on) {
        (void)hal_gpio_output((unsigned)pin, !inverted, HAL_DRIVE_PUSH_PULL);
    } else if (is_free(pin)) {
        hal_gpio_reset((unsigned)pin);
    }
}

static void power_pixel(int pin) {
    if (is_free(pin) && is_as_after_reset(pin)) {
        (void)hal_gpio_output((unsigned)pin, true, HAL_DRIVE_PUSH_PULL);
        hal_timer_delay_us(POWER_UP_US);
    }
}

static uint8_t colour_named(char letter, uint32_t colour) {
    return (uint8_t)(letter == 'R' ? colour >> 16 : letter == 'G' ? colour >> 8 : colour);
}

// Sent again only when it changes or a program has used the pin since.
static void show_pixel(const BoardStatusLed *led, uint32_t colour) {
    static uint32_t shown;
    const int pin = led->pins[0];
    if (!is_free(pin) || (colour == shown && !is_as_after_reset(pin))) {
        return;
    }
    uint8_t bytes[3];
    for (unsigned i = 0; i < sizeof bytes; i++) {
        bytes[i] = colour_named(led->order[i], colour);
    }
    power_pixel(led->pins[1]);
    (void)hal_gpio_output((unsigned)pin, false, HAL_DRIVE_PUSH_PULL);
    shown = hal_pixels_write((unsigned)pin, bytes, sizeof bytes) == HAL_OK ? colour : ~colour;
}

void hal_status_led_set(uint32_t colour) {
    const BoardStatusLed *led = &board_info.status_led;
    switch (led->kind) {
        case BOARD_LED_PLAIN: show_lamp(led->pins[0], colour != 0, led->inverted); break;
        case BOARD_LED_COLOURS:
            for (unsigned i = 0; i < ARRAY_LENGTH(led->pins); i++) {
                show_lamp(led->pins[i], (colour >> (16 - 8 * i) & 0xFF) != 0, led->inverted);
            }
            break;
        case BOARD_LED_PIXEL: show_pixel(led, colour); break;
        default: break;
    }
}
