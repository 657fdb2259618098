"""The drive and other file systems."""

@abstract
class VfsFat:
    """The file system of the drive."""
    label: str
    readonly: bool

def mount(filesystem: object, mount_path: str, *, readonly: bool = False) -> None:
    """Show a file system below mount_path, for open(), os and import: any object with the methods open, stat,
    ilistdir, mkdir, rmdir, remove, rename and statvfs. It is unmounted at the end of the run."""

def umount(mount: object, /) -> None:
    """Unmount a file system: itself, or its path."""

def getmount(mount_path: str, /) -> object:
    """The file system mounted at exactly this path; OSError if there is none."""

def remount(mount_path: str, readonly: bool = False, *, disable_concurrent_write_protection: bool = False) -> None:
    """Allow Python to write to the file system mounted there, or not."""

def disable_usb_drive() -> None:
    """Do not show the drive to the USB host, in boot.py; RuntimeError elsewhere."""

def unsafe_disable_usb_drive() -> None:
    """Take the drive away from the USB host at any time. What the host has not written yet is lost."""

def enable_usb_drive() -> None:
    """Show the drive to the USB host again."""
