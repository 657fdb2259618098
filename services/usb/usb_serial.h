// Serial ports over USB (CDC ACM).
#pragma once

#include "core/config.h"

typedef enum {
    USB_SERIAL_CONSOLE,
    USB_SERIAL_DATA,
    USB_SERIAL_COUNT
} UsbSerialId;

typedef struct {
    uint32_t bits_per_second;
    uint8_t stop_bits;  // 0: 1, 1: 1.5, 2: 2
    uint8_t parity;     // none, odd, even, mark, space
    uint8_t data_bits;
} UsbLineCoding;

// A terminal has opened the port (it asserts DTR) and the bus is awake.
bool usb_serial_is_connected(UsbSerialId id);

// Take up to `size` received bytes; does not wait.
size_t usb_serial_read(UsbSerialId id, void *data, size_t size);
size_t usb_serial_available(UsbSerialId id);
void usb_serial_drop_input(UsbSerialId id);

// Hand over as much as there is room for; does not wait. Returns how much. With nobody connected all is dropped and
// counts as written.
size_t usb_serial_write(UsbSerialId id, const void *data, size_t length);

// Bytes that the host has not read yet.
size_t usb_serial_pending(UsbSerialId id);
void usb_serial_drop_output(UsbSerialId id);

// Counts up whenever the host has read something.
uint32_t usb_serial_progress(UsbSerialId id);

// When this byte arrives, or waits already, or a break arrives, drop it and all input before it and post
// HAL_EVENT_INTERRUPT; -1: it is a byte like any other. So that it is found however much waits before it: what has
// found no room for USB_SERIAL_PATIENCE_US, while nobody reads, is dropped until somebody reads again.
enum {
    USB_SERIAL_PATIENCE_US = 2000000
};
void usb_serial_set_interrupt(UsbSerialId id, int byte);

UsbLineCoding usb_serial_line_coding(UsbSerialId id);

// Called when a host closes a port that it had set to 1200 bits per second: the sign for "start the boot loader".
void usb_serial_on_touch(void (*touched)(void));

// Make the console's port one of the board's consoles (services/console).
void usb_serial_add_console(void);
