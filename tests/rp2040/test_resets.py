"""Resets that the firmware asks for, and the watchdog."""


def restart(chip, reason):
    assert chip.last["stop"] == f"reset by {reason}", chip.text
    chip.command(do="restart")
    chip.expect("Press any key to enter the REPL")
    chip.run(50)
    chip.type("\n")
    chip.expect(">>> ")


def test_the_watchdog_resets_a_program_that_hangs(prompt):
    prompt.python("import microcontroller, watchdog; w = microcontroller.watchdog; w.timeout = 0.3")
    prompt.type("w.mode = watchdog.WatchDogMode.RESET\rwhile True: pass\r\r")
    prompt.run(500)
    restart(prompt, "watchdog")
    assert prompt.python("import microcontroller; microcontroller.cpu.reset_reason").endswith("ResetReason.WATCHDOG")


def test_the_watchdog_raises(prompt):
    prompt.python("import microcontroller, watchdog; w = microcontroller.watchdog; w.timeout = 0.2")
    prompt.type("w.mode = watchdog.WatchDogMode.RAISE\rwhile True: pass\r\r")
    prompt.expect("WatchDogTimeout")
    prompt.expect(">>> ")


def test_a_program_resets_the_chip(prompt):
    prompt.type("import microcontroller; microcontroller.reset()\r")
    prompt.run(200)
    restart(prompt, "watchdog")
    assert prompt.python("import microcontroller; microcontroller.cpu.reset_reason").endswith("ResetReason.SOFTWARE")
