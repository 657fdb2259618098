#include <string.h>

#include "promises.h"
#include "services/board_info.h"

static unsigned kept, broken;

static const Wiring wirings[] = {
    {"adder_virtual", .scl = 3, .sda = 2, .sck = 18, .mosi = 19, .miso = 20, .select = 10, .tx = 0, .rx = 1,
     .analog = 26, .free = 5},
    {"raspberry_pi_pico", .scl = 5, .sda = 4, .sck = 18, .mosi = 19, .miso = 16, .select = 17, .tx = 8, .rx = 9,
     .analog = 26, .free = 14},
};

const Wiring *wiring(void) {
    for (size_t i = 0; i < sizeof wirings / sizeof *wirings; i++) {
        if (strcmp(wirings[i].board, board_info.id) == 0) {
            return &wirings[i];
        }
    }
    return NULL;
}

void promise(const char *what, bool is_kept) {
    is_kept ? kept++ : broken++;
    report_text(is_kept ? "kept    " : "BROKEN  ");
    report_text(what);
    report_text("\r\n");
}

static void report_number(unsigned number) {
    char digits[12], *at = digits + sizeof digits - 1;
    *at = '\0';
    do {
        *--at = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    report_text(at);
}

unsigned report_all(void) {
    const Wiring *wires = wiring();
    timer_promises();
    event_promises();
    clock_promises();
    rng_promises();
    pio_promises();
    promise("the wiring of this board is known", wires != NULL);
    if (wires) {
        gpio_promises(wires);
        pwm_promises(wires);
        pixel_promises(wires);
        i2c_promises(wires);
        spi_promises(wires);
        uart_promises(wires);
        adc_promises(wires);
    }
    report_number(kept);
    report_text(" kept, ");
    report_number(broken);
    report_text(" broken\r\n");
    return broken;
}
