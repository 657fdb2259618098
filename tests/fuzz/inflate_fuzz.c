// libFuzzer target for decompression: the input is a byte that chooses format and sizes of the pieces, then data.
// Whatever it is, decompressing ends, and taking it in pieces gives what taking it whole gives. Then the data is
// compressed and must come back.
#include <stdlib.h>
#include <string.h>

#include "core/deflate.h"
#include "core/inflate.h"
#include "core/macros.h"

enum {
    ROOM = 1 << 16
};

typedef struct {
    uint8_t data[ROOM];
    size_t length;
} Collected;

// Decompress into `out`, at most `step` bytes of input and output at a time. What was put out before is all there.
static InflateResult decompress(InflateFormat format, const uint8_t *data, size_t size, size_t step, Collected *out) {
    Inflate stream;
    InflateResult result;
    size_t taken = 0;
    inflate_init(&stream, format, 15);
    out->length = 0;
    do {
        InflateInput input = {data + taken, MIN(size - taken, step), 0};
        InflateOutput output = {out->data, MIN(out->length + step, (size_t)ROOM), out->length, NULL, 0};
        result = inflate_run(&stream, &input, &output);
        taken += input.taken;
        out->length = output.length;
    } while ((result == INFLATE_NEEDS_INPUT && taken < size) || (result == INFLATE_NEEDS_OUTPUT && out->length < ROOM));
    return result;
}

static bool collect(void *context, const void *data, size_t length) {
    Collected *out = context;
    if (length > ROOM - out->length) {
        return false;
    }
    memcpy(out->data + out->length, data, length);
    out->length += length;
    return true;
}

static void check_round_trip(unsigned level, const uint8_t *data, size_t size) {
    static Collected packed, unpacked;
    Deflate stream;
    unsigned bits = 9 + level % 6;
    void *memory = calloc(1, deflate_memory(bits));
    const DeflateSink sink = {collect, &packed};
    packed.length = 0;
    deflate_init(&stream, level, bits);
    bool whole = deflate_run(&stream, memory, &sink, data, size, DEFLATE_FINISH);
    free(memory);
    if (whole && (decompress(INFLATE_RAW, packed.data, packed.length, ROOM, &unpacked) != INFLATE_DONE ||
                  unpacked.length != size || memcmp(unpacked.data, data, size) != 0)) {
        abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static Collected whole, pieces;
    if (size == 0 || size > ROOM / 2) {
        return 0;
    }
    InflateFormat format = (InflateFormat)(data[0] & 3);
    size_t step = 1 + (data[0] >> 2 & 7) * 5u;
    InflateResult result = decompress(format, data + 1, size - 1, ROOM, &whole);
    if (decompress(format, data + 1, size - 1, step, &pieces) != result || whole.length != pieces.length ||
        memcmp(whole.data, pieces.data, whole.length) != 0) {
        abort();
    }
    check_round_trip(data[0] % 10, data + 1, size - 1);
    return 0;
}
