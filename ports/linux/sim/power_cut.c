#include "ports/linux/sim/power_cut.h"

#include <stdlib.h>
#include <unistd.h>

#include "ports/linux/terminal.h"

static unsigned long operations_left;
static uint64_t random_state = 1;

static uint32_t next_random(void) {
    random_state = random_state * 6364136223846793005 + 1442695040888963407;
    return (uint32_t)(random_state >> 33);
}

bool power_cut_schedule(const char *text) {
    char *end;
    operations_left = strtoul(text, &end, 10);
    if (*end == ':') {
        random_state = strtoul(end + 1, &end, 10);
    }
    next_random();
    return operations_left > 0 && *end == '\0';
}

bool power_cut_is_due(void) { return operations_left > 0 && --operations_left == 0; }

static NORETURN void end(void) {
    terminal_close();
    _exit(POWER_CUT_STATUS);
}

// Some of the bytes are finished, one has some of its bits, the rest is as before; or bits are missing everywhere.
void power_cut_program(uint8_t *flash, const uint8_t *data, size_t length) {
    bool everywhere = next_random() % 2;
    size_t finished = length ? next_random() % length : 0;
    for (size_t i = 0; i < length; i++) {
        uint8_t done = everywhere || i == finished ? (uint8_t)next_random() : i < finished ? 0xFF : 0;
        flash[i] &= (uint8_t)(data[i] | ~done);
    }
    end();
}

// Between not begun and nearly finished: some of the zeros have become ones.
void power_cut_erase(uint8_t *flash, size_t length) {
    uint32_t progress = next_random() % 8;
    for (size_t i = 0; i < length; i++) {
        for (uint8_t bit = 1; bit != 0; bit = (uint8_t)(bit << 1)) {
            flash[i] |= next_random() % 8 < progress ? bit : 0;
        }
    }
    end();
}
