"""What the pins of a chip can be besides digital: [functions] of ports/CHIP/chip.toml, as tables in C."""

from __future__ import annotations

# The lines that modules know: PinLine in services/pin_functions.h.
LINES = ["i2c_sda", "i2c_scl", "spi_sck", "spi_mosi", "spi_miso", "uart_tx", "uart_rx", "uart_rts", "uart_cts",
         "adc"]

# The lines of a board's own bus, as its TOML names them; in the order in which the class of busio takes them.
BUS_LINES = {
    "I2C": {"scl": "i2c_scl", "sda": "i2c_sda"},
    "SPI": {"sck": "spi_sck", "mosi": "spi_mosi", "miso": "spi_miso"},
    "UART": {"tx": "uart_tx", "rx": "uart_rx"},
}


def check_functions(functions, pin_count):
    """An error in words, or None."""
    for line, instances in functions.items():
        if line not in LINES:
            return f"unknown line '{line}' under [functions]; allowed: {', '.join(LINES)}"
        for pin in (pin for pins in instances for pin in pins):
            if not 0 <= pin < pin_count:
                return f"{line}: there is no pin {pin}"
    return None


def kind_of_bus(lines):
    """"I2C", "SPI" or "UART", by the lines that are named; None: none of them."""
    return next((kind for kind, known in BUS_LINES.items() if lines and set(lines) <= set(known)), None)


def check_bus(functions, lines, number_of):
    """An error in words, or None. `number_of`: the pin's number by its name on the board."""
    kind = kind_of_bus(lines)
    if kind is None:
        choices = "; ".join(", ".join(known) for known in BUS_LINES.values())
        return f"lines {', '.join(lines)} make no bus; there are: {choices}"
    if kind == "I2C" and len(lines) < 2 or kind == "SPI" and ("sck" not in lines or len(lines) < 2):
        return f"{kind} needs more lines than {', '.join(lines)}"
    common = None
    for name, pin in lines.items():
        instances = {n for n, pins in enumerate(functions.get(BUS_LINES[kind][name], [])) if number_of[pin] in pins}
        if not instances:
            return f"{pin} cannot be {name} of any {kind}"
        common = instances if common is None else common & instances
        if not common:
            return f"{pin} is {name} of another {kind} than the pins before it"
    return None


def function_tables(functions):
    """Lines of C."""
    lines = []
    for line, instances in functions.items():
        masks = ", ".join(f"{sum(1 << pin for pin in pins):#x}" for pins in instances)
        lines.append(f"static const PinMask pins_{line}[] = {{{masks}}};")
    lines.append("const PinFunction pin_functions[PIN_LINES] = {")
    lines += [f"    [PIN_{line.upper()}] = {{pins_{line}, {len(instances)}}}," for line, instances in functions.items()]
    # A chip without any still has the table.
    return lines + (["};", ""] if functions else ["    {NULL, 0},", "};", ""])


def bus_lines(buses, names, number):
    """Lines of C: the buses as constants of module board (modules/hw/board_bus.h), and for the simulation."""
    lines, table = [], []
    for bus, given in buses.items():
        kind = kind_of_bus(given)
        chip_pins = [names[given[line]] if line in given else None for line in BUS_LINES[kind]]
        objects = ", ".join(f"&pin_{pin}" if pin else "NULL" for pin in chip_pins)
        lines.append(f"extern const Str interned_{bus};")
        lines.append(f"extern const Type {kind}_type;")
        lines.append(f"const BoardBusObject board_bus_{bus} FLASH_ALIGNED = {{{{&BoardBus_type}}, &interned_{bus}, &{kind}_type, "
                     f"{len(chip_pins)}, {{{objects}}}}};")
        numbers = [number[pin] if pin else -1 for pin in chip_pins] + [-1] * (3 - len(chip_pins))
        table.append(f"    {{\"{bus}\", {{{', '.join(map(str, numbers))}}}}},")
    return [*lines, "static const BoardBusPins buses[] = {", *table, "    {NULL, {-1, -1, -1}},", "};", ""]
