"""What a WS2812 LED understands of a wave. Limits in nanoseconds: the datasheets of WS2812B, WS2812B-V5 and SK6812 all
allow what lies within these."""

ONE_HIGH = (580, 850)
ZERO_HIGH = (220, 380)
ONE_LOW = (580, 800)
ZERO_LOW = (700, 1000)
LATCH = 280_000


def frames(edges):
    """The frames, as bytes, in a list of (nanoseconds, level). A wave that no LED is sure to understand is an error."""
    edges = [edge for edge, before in zip(edges, [(0, 0), *edges]) if edge[1] != before[1]]
    found, bits = [], []
    for (rise, up), (fall, down), following in zip(edges[::2], edges[1::2], [*edges[2::2], None]):
        assert (up, down) == (1, 0)
        high, low = fall - rise, following[0] - fall if following else LATCH
        bit = ONE_HIGH[0] <= high <= ONE_HIGH[1]
        assert bit or ZERO_HIGH[0] <= high <= ZERO_HIGH[1], f"high for {high} ns"
        bits.append(bit)
        if low >= LATCH:
            assert len(bits) % 8 == 0, f"{len(bits)} bits are no bytes"
            found.append(bytes(sum(bit << 7 - i for i, bit in enumerate(bits[at : at + 8])) for at in range(0, len(bits), 8)))
            bits = []
        else:
            limits = ONE_LOW if bit else ZERO_LOW
            assert limits[0] <= low <= limits[1], f"low for {low} ns after a {int(bit)}"
    return found
