// MIDI bytes as USB-MIDI events of four bytes (USB MIDI 1.0, chapter 4) and back.
#pragma once

#include "core/config.h"

enum {
    MIDI_EVENT_BYTES = 4
};

// How many of the three bytes behind the first are MIDI bytes.
size_t midi_event_length(uint8_t first);

// What of a message has arrived.
typedef struct {
    uint8_t bytes[3];
    uint8_t count, expected;
    uint8_t status;  // of the last channel message: further ones may leave it out
    bool exclusive;  // inside a system exclusive message
} MidiEncoder;

// Take one byte. True: an event is complete.
bool midi_encode(MidiEncoder *encoder, uint8_t byte, uint8_t event[MIDI_EVENT_BYTES]);
