"""The drive and other file systems."""

class VfsFat:
    """A FAT file system on a block device of 512-byte blocks, for mount(): FAT12, 16 or 32, on the whole device or in
    its first partition. Its methods work without mount() too; their paths begin at its root."""

    def __init__(self, block_device: object, /) -> None:
        """block_device has the methods readblocks(block, buffer) and writeblocks(block, buffer), and count() or
        ioctl(operation, argument). OSError(ENODEV) if there is no FAT on it."""

    @staticmethod
    def mkfs(block_device: object, /) -> None:
        """Make an empty FAT file system: all that the device holds is lost."""

    def open(self, path: object, mode: str = "r", /) -> object:
        """Open a file of it, as the function open()."""
    def ilistdir(self, path: object = "/", /) -> object:
        """Iterate over (name, type, inode, size) of a folder's entries; type is 0x4000 for a folder, 0x8000 for a
        file."""
    def listdir(self, path: object = "/", /) -> list:
        """Names in a folder."""
    def mkdir(self, path: object, /) -> None:
        """Create a folder."""
    def rmdir(self, path: object, /) -> None:
        """Remove an empty folder."""
    def remove(self, path: object, /) -> None:
        """Remove a file."""
    def rename(self, old_path: object, new_path: object, /) -> None:
        """Rename or move a file or folder."""
    def stat(self, path: object, /) -> tuple:
        """What os.stat() tells about a file or folder."""
    def statvfs(self, path: object = "/", /) -> tuple:
        """What os.statvfs() tells about its size and free space."""
    def utime(self, path: object, times: object = None, /) -> None:
        """Set access and modification times, in seconds; None: now."""
    def chdir(self, path: object, /) -> None:
        """Let relative paths of its methods begin in this folder. Of the drive: as os.chdir()."""
    def getcwd(self) -> str:
        """Where relative paths begin."""
    def mount(self, readonly: bool, mkfs: bool, /) -> None:
        """What mount() asks of a file system: whether Python may only read it, and to make it empty first. Not of the
        drive."""
    def umount(self) -> None:
        """Unmount it; OSError if it is not mounted."""

    @property
    def label(self) -> str:
        """The name that hosts show, up to 11 characters. That of the drive can be set while no host holds it."""
    @label.setter
    def label(self, value): ...
    @property
    def readonly(self) -> bool:
        """Whether Python may not write to it."""

def mount(filesystem: object, mount_path: str, *, readonly: bool = False) -> None:
    """Show a file system below mount_path, for open(), os and import: any object with the methods open, stat,
    ilistdir, mkdir, rmdir, remove, rename and statvfs. It is unmounted at the end of the run."""

def umount(mount: object, /) -> None:
    """Unmount a file system: itself, or its path."""

def getmount(mount_path: str, /) -> object:
    """The file system mounted at exactly this path; OSError if there is none."""

def remount(mount_path: str, readonly: bool = False, *, disable_concurrent_write_protection: bool = False) -> None:
    """Allow Python to write to the file system mounted there, or not. Of the drive ("/") the USB host can only read
    what Python may write, after this call; without it, or with disable_concurrent_write_protection, both may write.
    RuntimeError while the host holds the drive: do it in boot.py."""

def erase_filesystem(extended: bool = False) -> None:
    """Erase the drive and nvm, and reset the board: the drive is then as new. extended is for compatibility."""

def publish() -> None:
    """Show the host now what Python has written while the host held the drive: the drive goes away until the host has
    noticed, at most 3 s, and comes back. What the host had not written yet is lost, so close its files before."""

def disable_usb_drive() -> None:
    """Do not show the drive to the USB host, in boot.py; RuntimeError elsewhere."""

def unsafe_disable_usb_drive() -> None:
    """Take the drive away from the USB host at any time. What the host has not written yet is lost."""

def enable_usb_drive() -> None:
    """Show the drive to the USB host again."""
