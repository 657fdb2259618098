"""The drive and other file systems."""

@abstract
class VfsFat:
    """The file system of the drive."""
    label: str
    readonly: bool

def getmount(mount_path: str, /) -> VfsFat:
    """The file system mounted at exactly this path; OSError if there is none."""

def remount(mount_path: str, readonly: bool = False, *, disable_concurrent_write_protection: bool = False) -> None:
    """Allow Python to write to the drive, or not."""

def disable_usb_drive() -> None:
    """Hide the drive from the USB host; nothing to do on a board without USB."""

def unsafe_disable_usb_drive() -> None:
    """The same at any time, not only in boot.py."""

def enable_usb_drive() -> None:
    """Show the drive to the USB host; nothing to do on a board without USB."""
