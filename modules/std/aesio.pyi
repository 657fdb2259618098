"""Encryption with AES: blocks for themselves (ECB), chained (CBC), or as a stream (CTR)."""

MODE_ECB = 1
MODE_CBC = 2
MODE_CTR = 6
block_size = 16

@final
class AES(object):
    """A cipher with a key of 16, 24 or 32 bytes.

    mode is MODE_ECB, MODE_CBC or MODE_CTR (0 means ECB). IV, 16 bytes (zeros if it is not given), is what
    CBC begins with, or the first counter of CTR. segment_size has no meaning for these modes."""
    def __new__(cls, key: object, mode: int = 0, IV: object = None, segment_size: int = 8) -> AES: ...
    def encrypt_into(self, src: object, dest: object) -> None:
        """Encrypt the bytes of src into dest, which has the same length and may be the same object.

        ECB takes 16 bytes, CBC a multiple of 16, CTR any number; CBC and CTR go on where the last call ended."""
    def decrypt_into(self, src: object, dest: object) -> None:
        """Decrypt the bytes of src into dest, under the same rules."""
    def rekey(self, key: object, IV: object = None) -> None:
        """Begin anew with another key."""
    @property
    def mode(self) -> int:
        """MODE_ECB, MODE_CBC or MODE_CTR."""
    @mode.setter
    def mode(self, value: int) -> None: ...
