"""MIDI over USB, as streams of bytes."""

@final
@abstract
class PortIn:
    """Receives MIDI from the host. What is not read in time is dropped, the oldest messages first."""
    def read(self, nbytes: object = None) -> bytes:
        """What has arrived, at most nbytes of it; does not wait."""
    def readinto(self, buf: object, nbytes: object = None) -> int:
        """Put what has arrived, at most nbytes, into buf; returns how many bytes. Does not wait."""

@final
@abstract
class PortOut:
    """Sends MIDI to the host."""
    def write(self, buf: object, nbytes: object = None) -> int:
        """Send bytes, at most nbytes of buf; returns how many the host has room for: fewer than all if it has not read for a second.

        Without a host all are dropped.
        """

def enable() -> None:
    """Offer MIDI, in boot.py; RuntimeError elsewhere. Too few endpoints: the board starts in safe mode."""

def disable() -> None:
    """Do not offer MIDI, in boot.py; RuntimeError elsewhere."""

def set_names(
    *,
    streaming_interface_name: object = None,
    audio_control_interface_name: object = None,
    in_jack_name: object = None,
    out_jack_name: object = None,
) -> None:
    """Choose the names that the host sees, in boot.py: str or bytes, at most 126 bytes. None leaves the usual one."""
