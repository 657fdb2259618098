// No USB device controller.
#include "hal/usb.h"

HalUsbLimits hal_usb_limits(void) { return (HalUsbLimits){0}; }
void hal_usb_connect(void) {}
void hal_usb_disconnect(void) {}
bool hal_usb_is_connected(void) { return false; }
bool hal_usb_take_event(HalUsbEvent *event UNUSED) { return false; }
void hal_usb_set_address(uint8_t address UNUSED) {}

HalStatus hal_usb_open(uint8_t endpoint UNUSED, HalUsbTransferType type UNUSED, uint16_t packet_size UNUSED) {
    return HAL_UNSUPPORTED;
}

void hal_usb_close(uint8_t endpoint UNUSED) {}

HalStatus hal_usb_send(uint8_t endpoint UNUSED, const void *data UNUSED, size_t length UNUSED,
                       bool end_with_empty UNUSED) {
    return HAL_UNSUPPORTED;
}

HalStatus hal_usb_receive(uint8_t endpoint UNUSED, void *data UNUSED, size_t capacity UNUSED) {
    return HAL_UNSUPPORTED;
}

size_t hal_usb_cancel(uint8_t endpoint UNUSED) { return 0; }
void hal_usb_stall(uint8_t endpoint UNUSED) {}
void hal_usb_unstall(uint8_t endpoint UNUSED) {}
bool hal_usb_is_stalled(uint8_t endpoint UNUSED) { return false; }
HalStatus hal_usb_wake_host(void) { return HAL_UNSUPPORTED; }
const char *hal_usb_serial(void) { return ""; }
