#include "system/usb_startup.h"

#include "hal/cpu.h"
#include "hal/timer.h"
#include "services/safe_mode.h"
#include "services/usb/usb.h"
#include "services/usb/usb_serial.h"
#include "system/boot_log.h"

static void print_dropped(const char *name) {
    boot_log_print("Left out, since this chip has too few USB endpoints: ");
    boot_log_print(name);
    boot_log_print("\n");
}

static void enter_safe_mode(SafeModeReason reason) {
    usb_reset_wishes();
    (void)usb_compose(print_dropped);
    safe_mode_enter(reason);
    boot_log_add_safe_mode();
}

void usb_startup_compose(void) {
    if (!usb_is_supported()) {
        return;
    }
    switch (usb_compose(print_dropped)) {
        case USB_FITS: break;
        case USB_NO_ENDPOINTS: enter_safe_mode(SAFE_MODE_USB_TOO_MANY_ENDPOINTS); break;
        case USB_BOOT_DEVICE_NOT_FIRST: enter_safe_mode(SAFE_MODE_USB_BOOT_DEVICE_NOT_INTERFACE_ZERO); break;
    }
}

// A host program opened a serial port at 1200 bits per second and closed it. It gets its answer first.
static void start_boot_loader(void) {
    enum {
        ANSWER_US = 20000
    };
    hal_cpu_set_next_run_mode(HAL_RUN_BOOTLOADER);
    hal_timer_call_at(HAL_TIMER_SYSTEM, hal_timer_us() + ANSWER_US, hal_cpu_reset);
}

void usb_startup_connect(void) {
    if (usb_is_supported()) {
        usb_serial_on_touch(start_boot_loader);
        usb_serial_add_console();
        usb_start();
    }
}
