#include "services/usb/midi_events.h"

#include <string.h>

// Code index numbers
enum {
    CODE_COMMON_2 = 2,
    CODE_COMMON_3 = 3,
    CODE_EXCLUSIVE = 4,      // begins or goes on
    CODE_EXCLUSIVE_END = 5,  // with one byte; 6 with two, 7 with three. Also a single system common byte
    CODE_SINGLE = 15,
};

enum {
    EXCLUSIVE_START = 0xF0,
    TIME_CODE = 0xF1,
    SONG_POSITION = 0xF2,
    SONG_SELECT = 0xF3,
    TUNE_REQUEST = 0xF6,
    EXCLUSIVE_END = 0xF7,
    REAL_TIME = 0xF8,  // and all above
    STATUS = 0x80,     // this bit: not data
};

size_t midi_event_length(uint8_t first) {
    static const uint8_t lengths[16] = {0, 0, 2, 3, 3, 1, 2, 3, 3, 3, 3, 3, 2, 2, 3, 1};
    return lengths[first & 15];
}

static bool put(uint8_t *event, uint8_t code, const uint8_t *bytes, size_t count) {
    memset(event, 0, MIDI_EVENT_BYTES);
    event[0] = code;
    memcpy(event + 1, bytes, count);
    return true;
}

static uint8_t message_length(uint8_t status) {
    switch (status >> 4) {
        case 0xC:
        case 0xD: return 2;
        case 0xF: return status == SONG_POSITION ? 3 : status == TIME_CODE || status == SONG_SELECT ? 2 : 0;
        default: return 3;
    }
}

static bool end_exclusive(MidiEncoder *encoder, uint8_t *event) {
    const bool was_open = encoder->exclusive;
    encoder->bytes[encoder->count++] = EXCLUSIVE_END;
    const uint8_t count = encoder->count;
    encoder->exclusive = false;
    encoder->count = 0;
    return was_open && put(event, (uint8_t)(CODE_EXCLUSIVE_END - 1 + count), encoder->bytes, count);
}

static bool take_status(MidiEncoder *encoder, uint8_t byte, uint8_t *event) {
    if (byte == EXCLUSIVE_END) {
        encoder->count = encoder->exclusive ? encoder->count : 0;
        return end_exclusive(encoder, event);
    }
    encoder->exclusive = byte == EXCLUSIVE_START;
    encoder->bytes[0] = byte;
    encoder->count = 1;
    encoder->status = byte < EXCLUSIVE_START ? byte : 0;
    encoder->expected = message_length(byte);
    if (byte == TUNE_REQUEST) {
        encoder->count = 0;
        return put(event, CODE_EXCLUSIVE_END, &byte, 1);
    }
    return false;
}

static bool take_data(MidiEncoder *encoder, uint8_t byte, uint8_t *event) {
    if (encoder->count == 0 && !encoder->exclusive) {
        if (encoder->status == 0) {
            return false;  // belongs to nothing
        }
        encoder->bytes[encoder->count++] = encoder->status;
        encoder->expected = message_length(encoder->status);
    }
    encoder->bytes[encoder->count++] = byte;
    if (encoder->count < (encoder->exclusive ? 3 : encoder->expected)) {
        return false;
    }
    const uint8_t count = encoder->count, status = encoder->bytes[0];
    const uint8_t code = encoder->exclusive         ? CODE_EXCLUSIVE
                         : status < EXCLUSIVE_START ? status >> 4
                         : count == 2               ? CODE_COMMON_2
                                                    : CODE_COMMON_3;
    encoder->count = 0;
    if (!encoder->exclusive && encoder->expected == 0) {
        return false;  // data behind an undefined status
    }
    return put(event, code, encoder->bytes, count);
}

bool midi_encode(MidiEncoder *encoder, uint8_t byte, uint8_t event[MIDI_EVENT_BYTES]) {
    if (byte >= REAL_TIME) {
        return put(event, CODE_SINGLE, &byte, 1);
    }
    return byte & STATUS ? take_status(encoder, byte, event) : take_data(encoder, byte, event);
}
