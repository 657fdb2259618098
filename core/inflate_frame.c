// The headers and ends of the formats zlib and gzip.
#include "core/adler32.h"
#include "core/crc32.h"
#include "core/inflate_parts.h"

enum {
    METHOD_DEFLATE = 8,
    GZIP_MAGIC = 0x8b1f,
    GZIP_CHECK = 2,  // flags
    GZIP_EXTRA = 4,
    GZIP_NAME = 8,
    GZIP_COMMENT = 16,
    GZIP_RESERVED = 0xe0
};

static uint32_t take_header_byte(Inflate *stream) {
    uint8_t byte = (uint8_t)inflate_take(stream, 8);
    stream->header_checksum = crc32_update(stream->header_checksum, &byte, 1);
    return byte;
}

static uint32_t take_header(Inflate *stream, unsigned bytes) {
    uint32_t number = 0;
    for (unsigned i = 0; i < bytes; i++) {
        number |= take_header_byte(stream) << 8 * i;
    }
    return number;
}

static uint32_t big_endian(uint32_t number) { return __builtin_bswap32(number); }

static InflateResult zlib_header(Inflate *stream) {
    unsigned method = inflate_take(stream, 8), flags = inflate_take(stream, 8), window_bits = (method >> 4) + 8;
    if ((method << 8 | flags) % 31 != 0) {
        return inflate_fail(stream, "incorrect header check");
    }
    if ((method & 15) != METHOD_DEFLATE) {
        return inflate_fail(stream, "unknown compression method");
    }
    unsigned limit = stream->window_bits != 0 ? stream->window_bits : INFLATE_WINDOW_BITS;
    if (window_bits > limit) {
        return inflate_fail(stream, "invalid window size");
    }
    stream->format = INFLATE_ZLIB;
    stream->window_bits = (uint8_t)window_bits;
    stream->checksum = 1;
    return inflate_go(stream, flags & 0x20 ? STATE_DICTIONARY_ID : STATE_BLOCK);
}

static InflateResult gzip_header(InflateRun *run) {
    Inflate *stream = run->stream;
    if (!inflate_have(run, 32)) {
        return INFLATE_NEEDS_INPUT;
    }
    (void)take_header(stream, 2);
    unsigned method = take_header_byte(stream);
    stream->gzip_flags = (uint8_t)take_header_byte(stream);
    if (method != METHOD_DEFLATE) {
        return inflate_fail(stream, "unknown compression method");
    }
    if (stream->gzip_flags & GZIP_RESERVED) {
        return inflate_fail(stream, "unknown header flags set");
    }
    stream->format = INFLATE_GZIP;
    stream->window_bits = stream->window_bits != 0 ? stream->window_bits : INFLATE_WINDOW_BITS;
    stream->checksum = 0;
    return inflate_go(stream, STATE_GZIP_TIME);
}

static InflateResult header(InflateRun *run) {
    Inflate *stream = run->stream;
    if (stream->format == INFLATE_RAW) {
        return inflate_go(stream, STATE_BLOCK);
    }
    if (!inflate_have(run, 16)) {
        return INFLATE_NEEDS_INPUT;
    }
    bool gzip = (stream->bits & 0xFFFF) == GZIP_MAGIC && stream->format != INFLATE_ZLIB;
    if (!gzip && stream->format == INFLATE_GZIP) {
        return inflate_fail(stream, "incorrect header check");
    }
    return gzip ? gzip_header(run) : zlib_header(stream);
}

// Behind time, flags and system, which nobody needs.
static InflateResult gzip_time(Inflate *stream) {
    (void)take_header(stream, 4);
    (void)take_header(stream, 2);
    return inflate_go(stream, stream->gzip_flags & GZIP_EXTRA ? STATE_GZIP_EXTRA : STATE_GZIP_NAME);
}

static InflateResult gzip_skip(Inflate *stream) {
    if (stream->copy_length == 0) {
        return inflate_go(stream, STATE_GZIP_NAME);
    }
    (void)take_header_byte(stream);
    stream->copy_length--;
    return INFLATE_GOES_ON;
}

// A text with a zero behind it, if the header has it.
static InflateResult gzip_text(InflateRun *run, unsigned flag) {
    Inflate *stream = run->stream;
    if (stream->gzip_flags & flag) {
        if (!inflate_have(run, 8)) {
            return INFLATE_NEEDS_INPUT;
        }
        if (take_header_byte(stream) != 0) {
            return INFLATE_GOES_ON;
        }
    }
    return inflate_go(stream, (InflateState)(stream->state + 1));
}

static InflateResult gzip_check(InflateRun *run) {
    Inflate *stream = run->stream;
    if (stream->gzip_flags & GZIP_CHECK) {
        uint32_t sum = stream->header_checksum & 0xFFFF;
        if (!inflate_have(run, 16)) {
            return INFLATE_NEEDS_INPUT;
        }
        if (inflate_take(stream, 16) != sum) {
            return inflate_fail(stream, "header crc mismatch");
        }
    }
    return inflate_go(stream, STATE_BLOCK);
}

static InflateResult check_sum(InflateRun *run) {
    Inflate *stream = run->stream;
    inflate_align(stream);
    if (stream->format == INFLATE_RAW) {
        return inflate_go(stream, STATE_DONE);
    }
    if (!inflate_have(run, 32)) {
        return INFLATE_NEEDS_INPUT;
    }
    inflate_sum(run);
    uint32_t sum = inflate_take(stream, 32);
    bool gzip = stream->format == INFLATE_GZIP;
    if ((gzip ? sum : big_endian(sum)) != stream->checksum) {
        return inflate_fail(stream, "incorrect data check");
    }
    return inflate_go(stream, gzip ? STATE_TOTAL : STATE_DONE);
}

void inflate_sum(InflateRun *run) {
    Inflate *stream = run->stream;
    const uint8_t *data = run->output->data + run->summed;
    size_t length = run->output->length - run->summed;
    if (length > 0 && stream->format != INFLATE_RAW) {
        stream->checksum = stream->format == INFLATE_GZIP ? crc32_update(stream->checksum, data, length)
                                                          : adler32_update(stream->checksum, data, length);
    }
    stream->total += (uint32_t)length;
    run->summed = run->output->length;
}

InflateResult inflate_frame_step(InflateRun *run) {
    Inflate *stream = run->stream;
    switch (stream->state) {
        case STATE_HEADER: return header(run);
        case STATE_GZIP_NAME: return gzip_text(run, GZIP_NAME);
        case STATE_GZIP_COMMENT: return gzip_text(run, GZIP_COMMENT);
        case STATE_GZIP_CHECK: return gzip_check(run);
        case STATE_CHECKSUM: return check_sum(run);
        case STATE_DICTIONARY: return INFLATE_NEEDS_DICTIONARY;
        case STATE_GZIP_SKIP:
            return stream->copy_length == 0 || inflate_have(run, 8) ? gzip_skip(stream) : INFLATE_NEEDS_INPUT;
        case STATE_GZIP_TIME: return inflate_have(run, 48) ? gzip_time(stream) : INFLATE_NEEDS_INPUT;
        case STATE_GZIP_EXTRA:
            if (!inflate_have(run, 16)) {
                return INFLATE_NEEDS_INPUT;
            }
            stream->copy_length = take_header(stream, 2);
            return inflate_go(stream, STATE_GZIP_SKIP);
        case STATE_DICTIONARY_ID:
            if (!inflate_have(run, 32)) {
                return INFLATE_NEEDS_INPUT;
            }
            stream->checksum = big_endian(inflate_take(stream, 32));
            return inflate_go(stream, STATE_DICTIONARY);
        default:
            if (!inflate_have(run, 32)) {
                return INFLATE_NEEDS_INPUT;
            }
            if (inflate_take(stream, 32) != stream->total) {
                return inflate_fail(stream, "incorrect length check");
            }
            return inflate_go(stream, STATE_DONE);
    }
}

bool inflate_accept_dictionary(Inflate *stream, uint32_t adler) {
    if (stream->format != INFLATE_RAW && adler != stream->checksum) {
        return false;
    }
    if (stream->format != INFLATE_RAW) {
        stream->checksum = 1;
        stream->state = STATE_BLOCK;
    }
    return true;
}
