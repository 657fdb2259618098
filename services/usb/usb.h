// The board as a USB device: what it offers, and its life on the bus. services/usb/ implements USB 2.0 chapter 9, CDC,
// mass storage (usb_drive.h), HID (usb_hid.h) and MIDI (usb_midi.h) over hal/usb.h.
#pragma once

#include "core/config.h"
#include "core/macros.h"

// In the order of their interfaces.
typedef enum {
    USB_CONSOLE,  // serial port of the prompt
    USB_DATA,     // serial port of the program
    USB_DRIVE,
    USB_HID,
    USB_MIDI,
    USB_FUNCTION_COUNT
} UsbFunctionId;

typedef enum {
    USB_OFF,
    USB_DEFAULT,  // on if the chip has endpoints for it
    USB_ASKED     // by the program: if it does not fit, the board starts in safe mode
} UsbWish;

bool usb_is_supported(void);  // this chip has a USB device controller
bool usb_is_started(void);    // composed: wishes cannot be changed any more

// Before usb_start().
void usb_wish(UsbFunctionId function, UsbWish wish);
UsbWish usb_wished(UsbFunctionId function);

// Identification; NULL or a negative number leaves what it is. False: no room for the texts.
bool usb_set_identification(const char *manufacturer, const char *product, int vendor_id, int product_id);

typedef enum {
    USB_FITS,
    USB_NO_ENDPOINTS,          // what was asked for needs more endpoints than the chip has
    USB_BOOT_DEVICE_NOT_FIRST  // a boot keyboard or mouse must be interface 0
} UsbComposition;

// Compose the device out of the wishes. Defaults that do not fit are dropped, MIDI first, then HID, then the second
// serial port; each is reported to `dropped` by its name. What cannot be composed leaves a device without functions,
// which usb_start() does not show.
UsbComposition usb_compose(void (*dropped)(const char *name));

// Back to what a board offers unasked (safe mode).
void usb_reset_wishes(void);

// Show the composed device to the host.
void usb_start(void);

// Work through what the controller has reported. At safe points, when HAL_EVENT_USB was posted; reads and writes the
// drive. Does nothing if it is running already.
void usb_poll(void);

// When usb_poll() has something to do without any event; UINT64_MAX: nothing.
uint64_t usb_next_poll_us(void);

bool usb_is_enabled(UsbFunctionId function);  // part of the composed device
bool usb_is_configured(void);                 // a host uses the device
bool usb_is_suspended(void);

// Ask a sleeping host to wake up. False if it sleeps not, or does not want to be woken.
bool usb_wake_host(void);
