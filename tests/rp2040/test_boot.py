"""From power-on to the prompt over UART."""


def test_tells_what_it_is(chip):
    chip.expect("Raspberry Pi Pico with rp2040")
    chip.expect("Press any key to enter the REPL")
    assert "Hello World!" in chip.text
    assert chip.last["ms"] < 900  # most of it is the safe-mode window


def test_sleeps_while_it_waits(chip):
    chip.expect("Press any key to enter the REPL")
    chip.run(50)
    before = chip.run(0)["cycles"]
    assert chip.run(1000)["cycles"] - before < 2_000_000


def test_calculates(prompt):
    assert prompt.python("2**100, 1/3, 'é'.upper()") == "(1267650600228229401496703205376, 0.3333333333333333, 'É')"
    assert prompt.python("sum(i * i for i in range(1000))") == "332833500"
    assert prompt.python("import json; json.loads('[1, 2.5, {}]')") == "[1, 2.5, {}]"


def test_reports_errors(prompt):
    assert prompt.python("1/0").endswith("ZeroDivisionError: division by zero")
    assert "it is in the bundle: copy it to lib/" in prompt.python("import enum")


def test_memory_at_the_prompt(prompt):
    prompt.python("import gc; gc.collect()")
    assert int(prompt.python("gc.mem_free()")) >= 200_000


def test_deep_recursion_ends_in_an_exception(prompt):
    prompt.type("def f(n): return f(n + 1) if n else sorted([1], key=f)\r\r")
    prompt.expect(">>> ")
    assert "Error" in prompt.python("f(0)")
    assert "Error" in prompt.python("f(1)")
    assert prompt.python("1 + 1") == "2"


def test_interrupt_stops_a_loop(prompt):
    prompt.type("while True: pass\r\r")
    prompt.run(100)
    prompt.type("\x03")
    prompt.expect("KeyboardInterrupt")
    prompt.expect(">>> ")


def test_time_passes(prompt):
    before = prompt.run(0)["ms"]
    assert prompt.python("import time; time.sleep(0.25)") == ""
    assert 250 <= prompt.last["ms"] - before < 400


def test_a_pin_is_driven_and_read(prompt):
    prompt.python("import board, digitalio; led = digitalio.DigitalInOut(board.LED)")
    prompt.python("led.switch_to_output(True)")
    assert prompt.command(do="pins")["levels"][25] == 1
    prompt.python("led.value = False")
    assert prompt.command(do="pins")["levels"][25] == 0
    prompt.python("button = digitalio.DigitalInOut(board.GP5); button.pull = digitalio.Pull.UP")
    assert prompt.python("button.value") == "True"
    prompt.command(do="pin", number=5, level=False)
    assert prompt.python("button.value") == "False"
