#include "core/adler32.h"

enum {
    MODULUS = 65521,
    BYTES_BEFORE_OVERFLOW = 5552  // that many bytes of 255 keep the second sum below 2**32
};

uint32_t adler32_update(uint32_t adler, const void *data, size_t length) {
    const uint8_t *bytes = data;
    uint32_t sum = (adler & 0xFFFF) % MODULUS, sum_of_sums = (adler >> 16) % MODULUS;
    while (length > 0) {
        size_t count = length < BYTES_BEFORE_OVERFLOW ? length : BYTES_BEFORE_OVERFLOW;
        for (size_t i = 0; i < count; i++) {
            sum += bytes[i];
            sum_of_sums += sum;
        }
        sum %= MODULUS;
        sum_of_sums %= MODULUS;
        bytes += count;
        length -= count;
    }
    return sum_of_sums << 16 | sum;
}
