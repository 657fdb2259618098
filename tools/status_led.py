"""What shows a board's state while no program runs: [status_led] of its TOML, checked and as C."""

from __future__ import annotations

# What the section may name, by the kind of LED (BoardStatusLedKind in services/board_info.h). The first pin names tell the kind.
KINDS = {
    "PLAIN": (["pin"], ["inverted"]),
    "COLOURS": (["red", "green", "blue"], ["inverted"]),
    "PIXEL": (["neopixel"], ["power", "order"]),
}
PIN_KEYS = ("pin", "red", "green", "blue", "neopixel", "power")
ORDERS = ["GRB", "RGB", "RBG", "GBR", "BRG", "BGR"]


def kind_of(led):
    """The kind by the keys that are named; None: none of them."""
    fitting = (kind for kind, (needed, more) in KINDS.items() if set(needed) <= set(led) <= {*needed, *more})
    return next(fitting, None)


def check_status_led(led, names, buses):
    """(key, error in words), or None. `names`: the chip's pin by its name on the board."""
    if led and kind_of(led) is None:
        choices = "; ".join(", ".join(needed) for needed, _ in KINDS.values())
        return "status_led", f"status_led: {', '.join(led)} make no LED; there are: {choices} (with inverted; power, order)"
    for key in (key for key in PIN_KEYS if key in led):
        if led[key] not in names:
            return key, f"{key}: '{led[key]}' is not a name under [pins]"
        for other in (other for other in PIN_KEYS[: PIN_KEYS.index(key)] if other in led):
            if names[led[other]] == names[led[key]]:
                return key, f"{key}: {led[key]} is the pin of {other} already"
        for bus, lines in buses.items():
            for line, name in lines.items():
                if names[name] == names[led[key]]:
                    return key, f"{key}: {led[key]} is {line} of {bus} already"
    if "inverted" in led and type(led["inverted"]) is not bool:
        return "inverted", "inverted: true or false"
    if led.get("order", "GRB") not in ORDERS:
        return "order", f"order: '{led['order']}' is no order of the colours; there are: {', '.join(ORDERS)}"
    return None


def status_led_c(led, names, number):
    """The initialiser of BoardInfo.status_led."""
    if not led:
        return "{.kind = BOARD_LED_NONE}"
    kind = kind_of(led)
    used = [led.get(key) for key in (*KINDS[kind][0], "power") if key != "power" or kind == "PIXEL"]
    pins = ", ".join("-1" if name is None else str(number[names[name]]) for name in used)
    inverted = "true" if led.get("inverted") else "false"
    order = f', .order = "{led.get("order", "GRB")}"' if kind == "PIXEL" else ""
    return f"{{.kind = BOARD_LED_{kind}, .pins = {{{pins}}}, .inverted = {inverted}{order}}}"
