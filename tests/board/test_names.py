"""The modules of the board have all the names that libraries look for."""

from virtual_board import WAITING

NAMES = {
    "supervisor": "RunReason Runtime SafeModeReason StatusBar get_previous_traceback get_setting reload reset_terminal runtime "
    "set_next_code_file set_usb_identification status_bar ticks_ms",
    "supervisor.runtime": "autoreload ble_workflow display rgb_status_brightness run_reason safe_mode_reason serial_bytes_available "
    "serial_connected usb_connected",
    "supervisor.SafeModeReason": "BROWNOUT FLASH_WRITE_FAIL GC_ALLOC_OUTSIDE_VM HARD_FAULT INTERRUPT_ERROR NLR_JUMP_FAIL NONE NO_CIRCUITPY "
    "NO_HEAP PROGRAMMATIC SDK_FATAL_ERROR STACK_OVERFLOW USB_BOOT_DEVICE_NOT_INTERFACE_ZERO USB_TOO_MANY_ENDPOINTS "
    "USB_TOO_MANY_INTERFACE_NAMES USER WATCHDOG",
    "microcontroller": "Pin Processor ResetReason RunMode cpu cpus delay_us disable_interrupts enable_interrupts nvm on_next_reset pin "
    "reset watchdog",
    "nvm": "ByteArray",
    "watchdog": "WatchDogMode WatchDogTimeout WatchDogTimer",
    "storage": "VfsFat disable_usb_drive enable_usb_drive getmount remount unsafe_disable_usb_drive",
}


def test_names(board):
    lines = ["import microcontroller, nvm, storage, supervisor, watchdog"]
    for place, names in NAMES.items():
        lines.append(f"print('{place}', [n for n in {names.split()!r} if not hasattr({place}, n)])")
    lines.append("print(microcontroller.nvm is not None, microcontroller.watchdog is not None)")
    board.write("code.py", "\n".join(lines) + "\n")
    process = board.start()
    for place in NAMES:
        process.expect_exact(f"{place} []\r\n")
    process.expect_exact("True True\r\n")
    process.expect_exact(WAITING)
