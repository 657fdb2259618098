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
