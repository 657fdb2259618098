// hal/pwm.h, hal/pixels.h, hal/pio.h
#include "hal/gpio.h"
#include "hal/pio.h"
#include "hal/pixels.h"
#include "hal/pwm.h"
#include "hal/timer.h"
#include "promises.h"

enum {
    TEST_HZ = 500,
    PERIOD_US = 2000,
    PERIODS = 20,
    PATIENCE_US = 5000000,
    ANSWER_US = 10000
};

// In percent of some periods. Where a computer did something else meanwhile, nothing was seen.
static unsigned time_high(unsigned pin) {
    const uint64_t late = hal_timer_us() + PATIENCE_US;
    uint64_t before = hal_timer_us(), high = 0, seen = 0;
    while (seen < PERIODS * PERIOD_US && before < late) {
        const bool level = hal_gpio_read(pin);
        const uint64_t now = hal_timer_us(), passed = now - before;
        if (passed < PERIOD_US / 20) {
            seen += passed;
            high += level ? passed : 0;
        }
        before = now;
    }
    return seen > 0 ? (unsigned)(100 * high / seen) : 0;
}

static bool is_about(unsigned value, unsigned wanted) { return value + 10 >= wanted && value <= wanted + 10; }

static void duty_promises(unsigned pin) {
    hal_timer_delay_us(PERIOD_US);
    promise("pwm: duty 0 is low all the time", time_high(pin) == 0);
    hal_pwm_set_duty(pin, HAL_PWM_DUTY_FULL / 4);
    hal_timer_delay_us(PERIOD_US);
    promise("pwm: the pin is high for a part of the time", is_about(time_high(pin), 25));
    hal_pwm_set_duty(pin, HAL_PWM_DUTY_FULL);
    hal_timer_delay_us(PERIOD_US);
    promise("pwm: full duty is high all the time", time_high(pin) == 100);
}

static void neighbour_promises(unsigned pin, unsigned neighbour) {
    promise("pwm: a neighbour that runs is known", hal_pwm_neighbour(neighbour) == (int)pin);
    promise("pwm: a neighbour cannot have another frequency", hal_pwm_start(neighbour, 2 * TEST_HZ, 0) == HAL_BUSY);
    promise("pwm: it can have the same", hal_pwm_start(neighbour, TEST_HZ, HAL_PWM_DUTY_FULL / 2) == HAL_OK);
    promise("pwm: each has its duty", is_about(time_high(neighbour), 50) && time_high(pin) == 100);
    hal_pwm_stop(neighbour);
    hal_gpio_reset(neighbour);
    promise("pwm: one that stopped is no neighbour", hal_pwm_neighbour(pin) == -1);
}

void pwm_promises(const Wiring *wires) {
    const HalPwmRange range = hal_pwm_range();
    const unsigned pin = wires->free;
    promise("pwm: a frequency below the range is refused", hal_pwm_start(pin, range.slowest - 1, 0) == HAL_INVALID);
    promise("pwm: a frequency above it is, too", hal_pwm_start(pin, range.fastest + 1, 0) == HAL_INVALID);
    promise("pwm: the ends of the range can be made", hal_pwm_start(pin, range.slowest, 0) == HAL_OK &&
                                                          hal_pwm_set_frequency(pin, range.fastest) == HAL_OK &&
                                                          hal_pwm_frequency(pin) == range.fastest);
    PROMISE("pwm: the frequency can change", hal_pwm_set_frequency(pin, TEST_HZ) == HAL_OK);
    promise("pwm: it is what was asked for", hal_pwm_frequency(pin) == TEST_HZ);
    hal_timer_delay_us(1000000 / range.slowest);
    duty_promises(pin);
    neighbour_promises(pin, pin ^ 1);
    hal_pwm_stop(pin);
    hal_gpio_reset(pin);
    promise("pwm: a pin that was given back is an input",
            hal_gpio_input(pin, HAL_PULL_UP) == HAL_OK && time_high(pin) == 100);
    hal_gpio_reset(pin);
}

void pixel_promises(const Wiring *wires) {
    static const uint8_t colours[30] = {1, 2, 3};
    const unsigned pin = wires->free;
    (void)hal_gpio_output(pin, true, HAL_DRIVE_PUSH_PULL);
    const uint64_t start = hal_timer_us();
    promise("pixels: a frame is sent", hal_pixels_write(pin, colours, sizeof colours) == HAL_OK);
    promise("pixels: it takes its time", hal_timer_us() - start >= sizeof colours * 8 * 12 / 10);
    promise("pixels: the pin is low afterwards", !hal_gpio_read(pin));
    hal_gpio_write(pin, true);
    promise("pixels: it is the output that it was", hal_gpio_read(pin));
    promise("pixels: nothing can be sent", hal_pixels_write(pin, colours, 0) == HAL_OK);
    hal_gpio_reset(pin);
}

// Takes a word, gives back its complement. The jump at its end shows whether the program knows where it lies.
#define COMPLEMENT 0x80A0 /* pull */, 0xA0CF /* mov isr, ~osr */, 0x8020 /* push */, 0x0000 /* jmp 0 */
static const uint16_t first_code[] = {COMPLEMENT}, second_code[] = {COMPLEMENT}, long_code[HAL_PIO_INSTRUCTIONS];
static const HalPioSettings settings = {.divider = HAL_PIO_DIVIDER_ONE};

static HalPioProgram program_of(const uint16_t *code, uint8_t length) {
    return (HalPioProgram){.instructions = code, .length = length, .wrap = (uint8_t)(length - 1), .origin = -1};
}

static bool answers(const HalPio *pio, uint32_t word) {
    uint32_t answer = word;
    const uint64_t late = hal_timer_us() + ANSWER_US;
    if (!hal_pio_put(pio, word)) {
        return false;
    }
    while (!hal_pio_get(pio, &answer) && hal_timer_us() < late) {
    }
    return answer == ~word;
}

void pio_promises(void) {
    enum {
        MOST = 64
    };
    const HalPioProgram first = program_of(first_code, 4), second = program_of(second_code, 4),
                        whole = program_of(long_code, HAL_PIO_INSTRUCTIONS);
    HalPio machines[MOST], more;
    unsigned count = 0;
    HalStatus status = hal_pio_open(&machines[count++], &first, &settings);
    if (status == HAL_UNSUPPORTED) {
        return;  // not on this chip
    }
    PROMISE("pio: a program is loaded", status == HAL_OK);
    PROMISE("pio: another one beside it", hal_pio_open(&machines[count++], &second, &settings) == HAL_OK);
    for (unsigned i = 0; i < count; i++) {
        hal_pio_run(&machines[i], true);
        promise("pio: it runs, wherever it lies", answers(&machines[i], 5) && answers(&machines[i], 0xFFFF0000));
    }
    while (count < MOST && (status = hal_pio_open(&machines[count], &first, &settings)) == HAL_OK) {
        count++;
    }
    promise("pio: it says when all machines are taken", status == HAL_BUSY && count < MOST);
    while (count > 1) {
        hal_pio_close(&machines[--count]);
    }
    promise("pio: a program of full length finds room", hal_pio_open(&machines[count++], &whole, &settings) == HAL_OK);
    while (count < MOST && (status = hal_pio_open(&machines[count], &whole, &settings)) == HAL_OK) {
        count++;
    }
    promise("pio: it says when there is no room for more", status == HAL_BUSY && count < MOST);
    while (count > 0) {
        hal_pio_close(&machines[--count]);
    }
    promise("pio: what was closed is free", hal_pio_open(&more, &whole, &settings) == HAL_OK);
    hal_pio_close(&more);
}
