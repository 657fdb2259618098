// hal/timer.h, hal/event.h, hal/gpio.h, hal/adc.h
#include "hal/adc.h"
#include "hal/event.h"
#include "hal/gpio.h"
#include "hal/timer.h"
#include "promises.h"
#include "services/pin_functions.h"

enum {
    LATE_US = 200000  // on a computer that does other things, too
};

static uint64_t time_of_delay(uint32_t delay_us) {
    const uint64_t start = hal_timer_us();
    hal_timer_delay_us(delay_us);
    return hal_timer_us() - start;
}

static uint64_t time_of_wait(uint64_t deadline_us) {
    const uint64_t start = hal_timer_us();
    hal_timer_wait_until(deadline_us);
    return hal_timer_us() - start;
}

void timer_promises(void) {
    bool goes_on = true;
    for (unsigned i = 0; i < 1000; i++) {
        const uint64_t before = hal_timer_us();
        goes_on = goes_on && hal_timer_us() >= before;
    }
    promise("timer: time never goes back", goes_on);
    const uint64_t delay = time_of_delay(300);
    promise("timer: a delay takes its time", delay >= 300 && delay < 300 + LATE_US);
    hal_event_take(UINT32_MAX);
    const uint64_t wait = time_of_wait(hal_timer_us() + 5000);
    promise("timer: a wait ends at its time", wait < 5000 + LATE_US);
    promise("timer: a wait for the past ends at once", time_of_wait(0) < LATE_US);
    hal_event_post(HAL_EVENT_RELOAD);
    promise("timer: a wait ends when an event is posted", time_of_wait(hal_timer_us() + 2000000) < LATE_US);
    hal_event_take(UINT32_MAX);
}

static unsigned hooks;
static void count_hook(void) { hooks++; }

void event_promises(void) {
    hal_event_take(UINT32_MAX);
    hal_event_set_hook(count_hook);
    hal_event_post(HAL_EVENT_RELOAD | HAL_EVENT_WATCHDOG);
    hal_event_set_hook(NULL);
    promise("event: the hook is called at a post", hooks == 1);
    promise("event: looking leaves them posted", hal_event_peek() == (HAL_EVENT_RELOAD | HAL_EVENT_WATCHDOG));
    promise("event: only those of the mask are taken",
            hal_event_take(HAL_EVENT_RELOAD) == HAL_EVENT_RELOAD && hal_event_peek() == HAL_EVENT_WATCHDOG);
    promise("event: taken is gone", hal_event_take(UINT32_MAX) == HAL_EVENT_WATCHDOG && hal_event_peek() == 0);
    const uint64_t start = hal_timer_us();
    hal_event_wait(start + 3000);
    const uint64_t wait = hal_timer_us() - start;
    promise("event: waiting ends at its time, not before", wait >= 3000 && wait < 3000 + LATE_US);
}

static bool settled(unsigned pin) {
    hal_timer_delay_us(20);
    return hal_gpio_read(pin);
}

void gpio_promises(const Wiring *wires) {
    const unsigned pin = wires->free;
    promise("gpio: the pin is among those counted", pin < hal_gpio_count());
    hal_gpio_reset(pin);
    promise("gpio: pulled up", hal_gpio_input(pin, HAL_PULL_UP) == HAL_OK && settled(pin));
    promise("gpio: pulled down", hal_gpio_set_pull(pin, HAL_PULL_DOWN) == HAL_OK && !settled(pin));
    promise("gpio: an output shows its value at once",
            hal_gpio_output(pin, true, HAL_DRIVE_PUSH_PULL) == HAL_OK && settled(pin));
    hal_gpio_write(pin, false);
    promise("gpio: an output follows", !settled(pin));
    promise("gpio: the value outlives a change of drive",
            hal_gpio_set_drive(pin, HAL_DRIVE_OPEN_DRAIN) == HAL_OK && !settled(pin));
    hal_gpio_reset(pin);
    promise("gpio: after a reset nobody drives it", hal_gpio_input(pin, HAL_PULL_UP) == HAL_OK && settled(pin));
    hal_gpio_reset(pin);
}

void adc_promises(const Wiring *wires) {
    const uint32_t channels = pin_instances(wires->analog, PIN_ADC);
    uint16_t value = 0;
    PROMISE("adc: the pin has a channel", channels != 0);
    const unsigned channel = (unsigned)__builtin_ctz(channels);
    PROMISE("adc: open", hal_adc_open(channel, wires->analog) == HAL_OK);
    const uint64_t start = hal_timer_us();
    promise("adc: reads", hal_adc_read(channel, &value) == HAL_OK);
    promise("adc: in a moment", hal_timer_us() - start < LATE_US);
    promise("adc: the reference is a voltage", hal_adc_reference_mv() > 500 && hal_adc_reference_mv() < 6000);
    hal_adc_close(channel);
    hal_gpio_reset(wires->analog);
}
