// The board becomes a USB device, after boot.py has chosen what it offers.
#pragma once

// Choose the functions; enters safe mode if what boot.py asked for is impossible. Says in boot_out.txt what was left
// out.
void usb_startup_compose(void);

// Show it to the host.
void usb_startup_connect(void);
