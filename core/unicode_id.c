#include "core/unicode_id.h"

#include "core/macros.h"
#include "core/unicode_id_tables.h"

static uint32_t read_varint(const uint8_t **at) {
    uint32_t number = 0;
    uint8_t byte;
    do {
        byte = *(*at)++;
        number = number << 7 | (byte & 0x7F);
    } while (byte & 0x80);
    return number;
}

// Whether the alternating gaps and runs, which start at 0x80, have the code point in a run.
static bool in_runs(const uint8_t *at, const uint8_t *end, uint32_t code_point) {
    uint32_t run_end = 0x80;
    while (at < end) {
        uint32_t run_start = run_end + read_varint(&at);
        run_end = run_start + read_varint(&at);
        if (code_point < run_end) {
            return code_point >= run_start;
        }
    }
    return false;
}

bool unicode_is_id_start(uint32_t code_point) {
    if (code_point < 0x80) {
        return (code_point | 0x20) - 'a' < 26 || code_point == '_';
    }
    return in_runs(id_start_runs, id_start_runs + sizeof(id_start_runs), code_point);
}

bool unicode_is_id_continue(uint32_t code_point) {
    if (code_point < 0x80) {
        return unicode_is_id_start(code_point) || code_point - '0' < 10;
    }
    return unicode_is_id_start(code_point) ||
           in_runs(id_continue_only_runs, id_continue_only_runs + sizeof(id_continue_only_runs), code_point);
}
