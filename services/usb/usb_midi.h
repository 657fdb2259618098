// MIDI over USB: one port in each direction, as streams of MIDI bytes.
#pragma once

#include "core/config.h"

// Take up to `size` received bytes; does not wait. What is not read in time is dropped, the oldest messages first, so
// that the host never waits.
size_t usb_midi_read(void *data, size_t size);
size_t usb_midi_available(void);

// Hand over as much as there is room for; does not wait. Returns how many bytes were taken. Without a host all are.
size_t usb_midi_write(const void *data, size_t length);

// Counts up whenever the host has read something.
uint32_t usb_midi_progress(void);

bool usb_midi_is_connected(void);  // a host uses the device and is awake
