"""Keyboards, mice and other input devices over USB.

devices is the tuple of those that the board shows to the host; empty without USB.
"""

@final
class Device:
    """An input device: what it tells the host about its reports, and sending them."""
    def __init__(
        self,
        *,
        report_descriptor: object,
        usage_page: int,
        usage: int,
        report_ids: object,
        in_report_lengths: object,
        out_report_lengths: object,
    ) -> None:
        """Describe a device for enable(), in boot.py.

        report_descriptor: the bytes of the HID report descriptor; they are not checked.
        report_ids: the ids of its reports, at most 6; (0,) if its only report has none.
        in_report_lengths, out_report_lengths: for each id the bytes to and from the host, 0 to 64, 0 for none.
        """
    KEYBOARD = extern("usb_hid_KEYBOARD")
    MOUSE = extern("usb_hid_MOUSE")
    CONSUMER_CONTROL = extern("usb_hid_CONSUMER_CONTROL")
    usage_page: int
    usage: int
    def send_report(self, report: object, report_id: object = None) -> None:
        """Send a report of exactly its length; waits until the host has taken the one before.

        report_id: needed if the device has several. OSError: no host, or it does not take reports.
        """
    def get_last_received_report(self, report_id: object = None) -> object:
        """The report that the host has sent since the last call, or None."""

def enable(devices: object = ..., boot_device: int = 0) -> None:
    """Choose the input devices, in boot.py; RuntimeError elsewhere. None or empty: none at all.

    boot_device: 1 offers a keyboard and 2 a mouse that work with a BIOS; that needs interface 0: no serial ports and
    no drive.
    """

def disable() -> None:
    """Have no input device, in boot.py; RuntimeError elsewhere."""

def set_interface_name(interface_name: object) -> None:
    """Choose the name that the host sees, in boot.py: str or bytes, at most 126 bytes."""

def get_boot_device() -> int:
    """1 (keyboard) or 2 (mouse) while a BIOS uses the boot device, else 0."""
