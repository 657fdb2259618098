#include "ports/linux/sim/vcd.h"

#include <stdio.h>

#include "hal/gpio.h"
#include "ports/linux/sim/pins.h"
#include "services/board_info.h"

static FILE *file;
static uint64_t last_time_ns;

// Each signal is one printable character.
static char symbol_of(unsigned pin) { return (char)('!' + pin); }

static void on_change(unsigned pin, bool level, uint64_t time_ns) {
    if (!file) {
        return;
    }
    if (time_ns > last_time_ns) {  // not while a transfer that was broken off is still shown
        fprintf(file, "#%llu\n", (unsigned long long)time_ns);
        last_time_ns = time_ns;
    }
    fprintf(file, "%d%c\n", level, symbol_of(pin));
    fflush(file);
}

bool vcd_open(const char *path) {
    file = fopen(path, "w");
    if (!file) {
        return false;
    }
    fprintf(file, "$comment pins of the %s $end\n$timescale 1 ns $end\n$scope module board $end\n", board_info.name);
    for (unsigned pin = 0; pin < hal_gpio_count(); pin++) {
        const char *name = board_pin_name(pin);
        fprintf(file, "$var wire 1 %c GPIO%u%s%s $end\n", symbol_of(pin), pin, name ? "_" : "", name ? name : "");
    }
    last_time_ns = sim_time_ns();
    fprintf(file, "$upscope $end\n$enddefinitions $end\n#%llu\n$dumpvars\n", (unsigned long long)last_time_ns);
    for (unsigned pin = 0; pin < hal_gpio_count(); pin++) {
        fprintf(file, "%d%c\n", hal_gpio_read(pin), symbol_of(pin));
    }
    fputs("$end\n", file);
    sim_pins_listen(on_change);
    return true;
}

bool vcd_is_open(void) { return file != NULL; }

void vcd_close(void) {
    if (file) {
        sim_waves_catch_up();
        fclose(file);
        file = NULL;
    }
}
