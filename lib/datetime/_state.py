"""The bytes that a date or a time is pickled as: numbers of one byte, years of two, microseconds of three."""


def state_of(value, protocol):
    """The arguments that make the value again. The highest bit of the month or the hour is its fold."""
    fold = 0x80 if protocol > 3 and getattr(value, "fold", 0) else 0
    parts = bytearray()
    clock = hasattr(value, "microsecond")
    if hasattr(value, "year"):
        parts += bytes((value.year >> 8, value.year & 0xFF, value.month | (fold if clock else 0), value.day))
        fold = 0
    if clock:
        parts += bytes((value.hour | fold, value.minute, value.second)) + value.microsecond.to_bytes(3, "big")
    zone = value.tzinfo if clock else None
    return (bytes(parts),) if zone is None else (bytes(parts), zone)


def restored(state, size, zone=None):
    """The fields that such bytes hold, (date, clock), either of which may be empty; None for other bytes."""
    if isinstance(state, str):
        try:
            state = state.encode("latin1")
        except UnicodeEncodeError:
            return None
    if len(state) != size:
        return None
    fold, day = 0, ()
    if size != 6:
        year, month, state = state[0] * 256 + state[1], state[2], state[3:]
        if size == 10:
            fold, month = month >> 7, month & 0x7F
        day, state = (year, month, state[0]), state[1:]
        if not 1 <= month <= 12:
            return None
    if size == 4:
        return day, ()
    hour = state[0]
    if size == 6:
        fold, hour = hour >> 7, hour & 0x7F
    if hour > 23:
        return None
    if zone is not None and not isinstance(zone, tzinfo):  # which _zone enters here
        raise TypeError("bad tzinfo state arg")
    return day, (hour, state[1], state[2], int.from_bytes(state[3:], "big"), zone, fold)
