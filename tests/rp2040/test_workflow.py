"""The life of a program on the chip as on the virtual board: boot.py and its log, Ctrl-D, the raw prompt, kept state."""

from conftest import at_prompt


def write(chip, **files):
    chip.python("import storage; storage.remount('/', readonly=False)")
    for name, text in files.items():
        chip.python(f"f = open('/{name}.{'toml' if name == 'settings' else 'py'}', 'w'); f.write({text!r}); f.close()")
    chip.run(500)
    chip.power()


def test_boot_py_prints_to_its_log(prompt):
    write(prompt, boot="print('from boot.py')")
    prompt.expect("Hello World!")
    log = at_prompt(prompt).python("print(open('/boot_out.txt').read())")
    assert log.startswith("Adder ") and "Raspberry Pi Pico with rp2040\nBoard ID:raspberry_pi_pico\nUID:E661010203040506\n" in log
    assert "boot.py output:\nfrom boot.py" in log


def test_ctrl_d_starts_the_program_again(prompt):
    prompt.type("x = 1\r\x04")
    prompt.expect("soft reboot")
    prompt.expect("Hello World!")
    assert "NameError" in at_prompt(prompt).python("x")


def test_the_raw_prompt(prompt):
    prompt.type("\x01")
    prompt.expect("raw REPL; CTRL-B to exit\r\n>")
    prompt.type("print(6 * 7)\n1/0\n\x04")
    prompt.expect("OK42\r\n\x04Traceback")
    prompt.expect("ZeroDivisionError: division by zero\r\n\x04>")
    prompt.type("\x02")
    prompt.expect(">>> ")
    assert prompt.python("1 + 1") == "2"


def test_a_program_that_failed_stays_for_the_prompt(prompt):
    write(prompt, settings="ADDER_KEEP_STATE = true\n", code="def f(n):\n    return 10 // n\nlast = 41\nf(0)\n")
    prompt.expect("ZeroDivisionError")
    at_prompt(prompt)
    assert "variables are kept" in prompt.text
    assert prompt.python("last + 1, f(5)") == "(42, 2)"


def test_an_interrupted_program_goes_on(prompt):
    write(prompt, settings="ADDER_KEEP_STATE = true\n", code="n = 0\nwhile n < 10**9:\n    n += 1\n    if n % 50000 == 0: print('at', n)\n")
    prompt.expect("at 50000")
    prompt.type("\x03")
    prompt.expect("The program is paused")
    prompt.expect(">>> ")
    assert int(prompt.python("n")) >= 50000
    prompt.type("import supervisor; supervisor.resume()\r")
    prompt.expect("at 100000")
