"""Files of time zones (RFC 8536)."""

from array import array
from struct import calcsize, unpack

from . import _rules

_HEADER = ">4sc15x6l"


class Zone:
    """The changes of a zone and the kinds of local time that they lead to: (offset, daylight saving, name) in seconds."""

    __slots__ = "times", "indexes", "kinds", "first", "rule"

    def threshold(self, number, fold):
        """From which local time on change `number` counts."""
        offsets = self.offset(number - 1), self.offset(number)
        return self.times[number] + (min(offsets) if fold else max(offsets))

    def kind(self, number):
        """What change `number` leads to; what was before the first for -1."""
        return self.kinds[self.indexes[number]] if number >= 0 else self.first

    def offset(self, number):
        return self.kind(number)[0]


def _header(file):
    data = file.read(calcsize(_HEADER))
    if data[:4] != b"TZif":
        raise ValueError("Invalid TZif file: magic not found")
    magic, version, utc_count, standard_count, leap_count, time_count, kind_count, name_bytes = unpack(_HEADER, data)
    return int(version.strip(b"\0") or b"1"), (utc_count, standard_count, leap_count, time_count, kind_count, name_bytes)


def _block_size(counts, width):
    utc_count, standard_count, leap_count, time_count, kind_count, name_bytes = counts
    return time_count * (width + 1) + kind_count * 6 + name_bytes + leap_count * (width + 4) + standard_count + utc_count


def _name(names, at):
    return names[at : names.index(0, at)].decode()


def _gain(number, kinds, indexes):
    """The daylight saving of change `number`: what it is ahead of standard time before it, or else of the one after it."""
    offset = kinds[indexes[number]][0]
    for other in number - 1, number + 1:
        if 0 <= other < len(indexes):
            other_offset, is_daylight, name = kinds[indexes[other]]
            if not is_daylight and other_offset != offset:
                return offset - other_offset
    return 0


def _with_gains(kinds, indexes):
    """The kinds with seconds of daylight saving in place of flags."""
    gains = {}
    for number, index in enumerate(indexes):
        if kinds[index][1] and not gains.get(index):
            gains[index] = _gain(number, kinds, indexes)
    return [(offset, (gains.get(index) or 3600) if flag else 0, name) for index, (offset, flag, name) in enumerate(kinds)]


def _first(kinds, flags):
    """What holds before the first change: the first standard time."""
    for kind, is_daylight in zip(kinds, flags):
        if not is_daylight:
            return kind
    return kinds[0]


def read(file):
    """The Zone of an open file."""
    version, counts = _header(file)
    width = 4
    if version >= 2:
        file.read(_block_size(counts, width))
        version, counts = _header(file)
        width = 8
    time_count, kind_count, name_bytes = counts[3:]
    zone = Zone()
    zone.times = array("q", unpack(f">{time_count}{'q' if width == 8 else 'l'}", file.read(time_count * width)))
    zone.indexes = file.read(time_count)
    raw = [unpack(">lBB", file.read(6)) for _ in range(kind_count)]
    names = file.read(name_bytes)
    kinds = [(offset, flag, _name(names, at)) for offset, flag, at in raw]
    zone.kinds = _with_gains(kinds, zone.indexes)
    zone.first = _first(zone.kinds, [flag for offset, flag, name in kinds])
    zone.rule = None
    if width == 8:
        file.read(_block_size(counts, width) - time_count * 9 - kind_count * 6 - name_bytes)
        text = file.read().strip(b"\n").partition(b"\n")[0]
        zone.rule = _rules.parse(text.decode()) if text else None
    return zone
