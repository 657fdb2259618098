"""`adder` on the command line: programs from files, text, modules and standard input; exit statuses; the prompt."""

import os
import signal
import subprocess
import time
from pathlib import Path

import pexpect
import pytest

ADDER = os.environ.get("ADDER", str(Path(__file__).resolve().parents[1] / "build" / "adder"))


@pytest.fixture
def run(tmp_path):
    """Run adder in a folder of its own: (output, error, status)."""

    def run(*arguments, stdin=""):
        done = subprocess.run([ADDER, *arguments], cwd=tmp_path, input=stdin, capture_output=True, text=True, timeout=60)
        return done.stdout, done.stderr, done.returncode

    run.folder = tmp_path
    return run


def write(folder: Path, name: str, text: str):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


# What a program is told about itself


def test_file(run):
    write(run.folder, "sub/prog.py", "import sys, helper\nprint(sys.argv, __name__, __package__)\nprint(__file__)\nprint(sys.path[0])\n")
    write(run.folder, "sub/helper.py", "print('helper', __name__)\n")
    output, error, status = run("sub/prog.py", "a", "-b")
    assert output.splitlines() == [
        "helper helper",
        "['sub/prog.py', 'a', '-b'] __main__ None",
        str(run.folder / "sub/prog.py"),
        str(run.folder / "sub"),
    ]
    assert (error, status) == ("", 0)


def test_code(run):
    assert run("-c", "import sys; print(sys.argv, repr(sys.path[0]), '__file__' in globals())", "x", "-y") == ("['-c', 'x', '-y'] '' False\n", "", 0)


def test_standard_input(run):
    assert run("-", "a", stdin="import sys\nprint(sys.argv, __file__)") == ("['-', 'a'] <stdin>\n", "", 0)
    assert run(stdin="import sys\nprint(sys.argv)\n") == ("['']\n", "", 0)


def test_traceback_of_standard_input(run):
    output, error, status = run(stdin="print(1)\nx = 1 / 0\n")
    assert (output, status) == ("1\n", 1)
    assert error == 'Traceback (most recent call last):\n  File "<stdin>", line 2, in <module>\nZeroDivisionError: division by zero\n'


def test_module(run):
    write(run.folder, "mod.py", "import sys\nprint(sys.argv, __name__, repr(__package__), sys.path[0])\n")
    output, error, status = run("-m", "mod", "a")
    assert output == f"['{run.folder}/mod.py', 'a'] __main__ '' {run.folder}\n"
    assert (error, status) == ("", 0)


def test_package(run):
    write(run.folder, "pkg/__init__.py", "print('init', __name__)\n")
    write(run.folder, "pkg/__main__.py", "from . import part\nprint(__name__, __package__, part.value)\n")
    write(run.folder, "pkg/part.py", "value = 5\nif __name__ == '__main__':\n    print('part', __package__)\n")
    assert run("-m", "pkg") == ("init pkg\n__main__ pkg 5\n", "", 0)
    assert run("-m", "pkg.part") == ("init pkg\npart pkg\n", "", 0)


def test_missing_modules(run):
    write(run.folder, "bare/__init__.py", "")
    assert run("-m", "nope") == ("", "adder: No module named nope\n", 1)
    assert run("-m", "bare.nope") == ("", "adder: No module named bare.nope\n", 1)
    assert run("-m", "bare")[1:] == ("adder: No module named bare.__main__; 'bare' is a package and cannot be directly executed\n", 1)


def test_module_that_fails_to_import_its_package(run):
    write(run.folder, "pkg/__init__.py", "1 / 0\n")
    write(run.folder, "pkg/part.py", "")
    output, error, status = run("-m", "pkg.part")
    assert error.splitlines()[-1] == "ZeroDivisionError: division by zero"
    assert (output, status) == ("", 1)


def test_folder(run):
    write(run.folder, "app/__main__.py", "import sys, other\nprint(sys.path[0], other.x)\n")
    write(run.folder, "app/other.py", "x = 1\n")
    (run.folder / "empty").mkdir()
    assert run("app") == (f"{run.folder}/app 1\n", "", 0)
    assert run("empty") == ("", "adder: can't find '__main__' module in 'empty'\n", 1)


def test_missing_file(run):
    assert run("missing.py") == ("", f"adder: can't open file '{run.folder}/missing.py': [Errno 2] No such file or directory\n", 2)


def test_source_texts(run):
    (run.folder / "bom.py").write_bytes(b"\xef\xbb\xbfprint('bom')\r\nprint(2)")
    (run.folder / "latin.py").write_bytes(b"x = 1\nprint('\xe9')\n")
    (run.folder / "empty.py").write_bytes(b"")
    assert run("bom.py") == ("bom\n2\n", "", 0)
    assert run("empty.py") == ("", "", 0)
    output, error, status = run("latin.py")
    assert error.splitlines()[-1].startswith("SyntaxError: ") and "0xe9" in error
    assert (output, status) == ("", 1)


def test_declared_encoding(run):
    (run.folder / "latin.py").write_bytes(b"# coding: latin-1\nimport other\nprint('caf\xe9', other.x)\n1 / 0  # \xe9\n")
    (run.folder / "other.py").write_bytes(b"# -*- coding: cp1252 -*-\nx = '\x80'\nclass \xc9t\xe9: pass\n")
    (run.folder / "unknown.py").write_bytes(b"# coding: foo\nx = 1\n")
    output, error, status = run("latin.py")
    assert (output, status) == ("caf\u00e9 \u20ac\n", 1)
    assert "    1 / 0  # \u00e9\n" in error
    assert run("unknown.py")[1].splitlines()[-1] == "SyntaxError: unknown encoding: foo"


def test_tracebacks_name_the_full_path(run):
    write(run.folder, "sub/fails.py", "def f():\n    1 / 0\nf()\n")
    error = run("sub/fails.py")[1]
    assert error.count(f'  File "{run.folder}/sub/fails.py", line ') == 2


def test_wrong_options(run):
    for arguments in (["-x"], ["-c"], ["-m"], ["--heap", "1"]):
        output, error, status = run(*arguments)
        assert (output, status) == ("", 2)
        assert error.startswith("adder: ")
    assert run("--version")[2] == 0
    assert run("--help")[0].startswith("usage: adder")


# The end of a program


@pytest.mark.parametrize(
    "code, status, error",
    [
        ("sys.exit()", 0, ""),
        ("sys.exit(None)", 0, ""),
        ("sys.exit(3)", 3, ""),
        ("sys.exit(256 + 5)", 5, ""),
        ("sys.exit(-1)", 255, ""),
        ("sys.exit(True)", 1, ""),
        ("sys.exit('bad')", 1, "bad\n"),
        ("sys.exit([1])", 1, "[1]\n"),
        ("sys.exit(2.5)", 1, "2.5\n"),
        ("raise SystemExit(4)", 4, ""),
        ("raise SystemExit((1, 2))", 1, "(1, 2)\n"),
        ("exit(6)", 6, ""),
        ("try:\n    sys.exit(7)\nfinally:\n    print(end='')", 7, ""),
    ],
)
def test_exit_status(run, code, status, error):
    assert run("-c", "import sys\n" + code) == ("", error, status)


def test_uncaught_exception(run):
    output, error, status = run("-c", "print('before', end='')\nraise ValueError('x')")
    assert (output, status) == ("before", 1)
    assert error.splitlines()[-1] == "ValueError: x"


def test_own_excepthook(run):
    hook = "import sys\ndef hook(kind, error, traceback): print('hook', kind.__name__, error, traceback.tb_lineno)\nsys.excepthook = hook\n"
    assert run("-c", hook + "1 / 0") == ("hook ZeroDivisionError division by zero 4\n", "", 1)
    assert run("-c", hook + "sys.exit(2)") == ("", "", 2)


def test_failing_excepthook(run):
    output, error, status = run("-c", "import sys\ndef hook(*a): raise TypeError('in hook')\nsys.excepthook = hook\n1 / 0")
    lines = error.splitlines()
    assert lines[0] == "Error in sys.excepthook:"
    assert "TypeError: in hook" in lines
    assert "Original exception was:" in lines
    assert lines[-1] == "ZeroDivisionError: division by zero"
    assert (output, status) == ("", 1)


def test_exit_functions(run):
    code = "import atexit\n@atexit.register\ndef last(): print('last')\natexit.register(print, 'first', end='!\\n')\natexit.register(len)\nprint('run')\n1 / 0"
    output, error, status = run("-c", code)
    assert (output, status) == ("run\nfirst!\nlast\n", 1)
    assert "Exception ignored in atexit callback: <built-in function len>" in error


def test_files_are_written_at_the_end(run):
    run("-c", "f = open('x', 'w'); f.write('kept'); g = open('y', 'wb'); g.write(b'too'); 1 / 0")
    assert (run.folder / "x").read_text() == "kept"
    assert (run.folder / "y").read_text() == "too"


# Standard streams


def test_input(run):
    code = "print(input('? ')); print(input())"
    assert run("-c", code, stdin="one\ntwo") == ("? one\ntwo\n", "", 0)
    output, error, status = run("-c", code, stdin="one\n")
    assert (output, status) == ("? one\n", 1)
    assert error.splitlines()[-1] == "EOFError: EOF when reading a line"


def test_long_line_of_input(run):
    text = "a" + "ä" * 2999
    assert run("-c", "print(len(input()))\nimport sys\nprint(len(sys.stdin.readline()), len(sys.stdin.read()))", stdin=f"{text}\n{text}\nrest") == ("3000\n3001 4\n", "", 0)


def test_output_order_and_bytes(run):
    code = "import sys\nprint('a', end='')\nsys.stdout.buffer.write(b'\\xc3\\xa4')\nsys.stdout.write('b')\nsys.stderr.write('err')"
    assert run("-c", code) == ("aäb", "err", 0)


def test_reader_that_goes_away(run):
    for stream in ("stdout", "stderr"):
        command = f"import sys\nwhile True: sys.{stream}.write('x' * 1000)"
        process = subprocess.Popen([ADDER, "-c", command], **{stream: subprocess.PIPE})
        pipe = getattr(process, stream)
        assert pipe.read(10) == b"x" * 10
        pipe.close()
        assert process.wait(timeout=20) != 0


def test_closed_standard_input():
    command = ["sh", "-c", f"exec '{ADDER}' -c 'open(\"/dev/zero\"); input()' <&-"]
    done = subprocess.run(command, timeout=20, capture_output=True, text=True)
    assert done.stderr.endswith("EOFError: EOF when reading a line\n")


def test_closed_standard_output(run):
    done = subprocess.run(["sh", "-c", f"exec '{ADDER}' -c 'print(1)' >&-"], timeout=20)
    assert done.returncode == 0


# Ctrl-C


def interrupted(code: str):
    process = subprocess.Popen([ADDER, "-c", f"print('ready', flush=True)\n{code}"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "ready\n"
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    try:
        output, error = process.communicate(timeout=20)
    finally:
        process.kill()
    return output, error, process.returncode


@pytest.mark.parametrize("code", ["while True: pass", "import time; time.sleep(100)", "input()", "import sys; sys.stdin.read()", "sum(iter(int, 1))"])
def test_interrupt(code):
    output, error, status = interrupted(code)
    assert error.splitlines()[-1] == "KeyboardInterrupt"
    assert (output, status) == ("", 130)


def test_interrupt_is_caught():
    code = "try:\n    while True: pass\nexcept KeyboardInterrupt:\n    print('caught')\n"
    assert interrupted(code) == ("caught\n", "", 0)


# The prompt


@pytest.fixture
def prompt(tmp_path):
    process = pexpect.spawn(ADDER, cwd=str(tmp_path), encoding="utf-8", timeout=20, dimensions=(24, 100))
    process.delaybeforesend = 0
    process.expect_exact(">>> ")
    yield process
    process.close(force=True)


def enter(process, text):
    process.send(text + "\r")
    process.expect_exact("\r\n>>> ")
    return process.before.split("\r\n", 1)[1] if "\r\n" in process.before else ""


def test_prompt(prompt):
    assert enter(prompt, "1 + 1") == "2"
    assert enter(prompt, "_ * 21") == "42"
    assert enter(prompt, "x = 5") == ""
    assert enter(prompt, "import sys; sys.argv") == "['']"
    assert enter(prompt, "1 / 0").endswith("ZeroDivisionError: division by zero")
    assert enter(prompt, "x") == "5"


def test_prompt_blocks(prompt):
    prompt.send("for i in range(2):\r")
    prompt.expect_exact("... ")
    prompt.send("print('row', i)\r")
    prompt.expect_exact("... ")
    prompt.send("\r")
    prompt.expect_exact("row 0\r\nrow 1\r\n>>> ")


def test_prompt_interrupt_and_end(prompt):
    prompt.send("while True: pass\r\r")
    time.sleep(0.3)
    prompt.send("\x03")
    prompt.expect_exact("KeyboardInterrupt")
    prompt.expect_exact(">>> ")
    prompt.send("\x04")
    prompt.expect(pexpect.EOF)
    prompt.wait()
    assert prompt.exitstatus == 0


def test_prompt_exit_status(prompt):
    prompt.send("raise SystemExit(3)\r")
    prompt.expect(pexpect.EOF)
    prompt.wait()
    assert prompt.exitstatus == 3


def test_module_in_a_folder_without_init(run):
    write(run.folder, "space/__main__.py", "print(__name__, __package__, __spec__.name, __spec__.parent)\n")
    write(run.folder, "space/part.py", "print(__name__, __package__, __spec__.name, type(__loader__).__name__)\n")
    write(run.folder, "bare/other.py", "")
    assert run("-m", "space")[0] == "__main__ space space.__main__ space\n"
    assert run("-m", "space.part")[0] == "__main__ space space.part SourceFileLoader\n"
    assert run("-m", "bare")[1].endswith("No module named bare.__main__; 'bare' is a package and cannot be directly executed\n")
