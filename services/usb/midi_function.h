// MIDI as a function of the device.
#pragma once

#include "services/usb/function.h"

UsbFunction *usb_midi_function(void);
