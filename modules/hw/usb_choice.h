// What the USB modules have in common: choices are made in boot.py, and texts go to descriptors.
#pragma once

#include "heap/type.h"
#include "services/usb/strings.h"

// True until the board has shown itself to a host; then RuntimeError is raised.
NODISCARD bool usb_choice_is_open(void);

// Use this text (str or bytes-like, UTF-8) from now on; None leaves it. ValueError: too long.
NODISCARD bool usb_choice_set_text(Value text, UsbStringId id, const char *parameter);
