"""Sends colours to chains of addressable LEDs: WS2812 and those like it."""

def neopixel_write(digitalinout: object, buf: object, /) -> None:
    """Send the bytes of buf, three or four for each LED in the order that it expects (mostly green, red, blue), over a
    digitalio.DigitalInOut that is an output. Returns when all are sent; 30 us for each LED."""
