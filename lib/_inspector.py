"""The prompt that looks at the frames of a stopped program: supervisor.post_mortem() and breakpoint()."""

import sys

_HELP = """\
where (w)      the calls that led here; > marks the one you look at
up (u)         to the caller
down (d)       to what it called
locals (l)     the variables there
p EXPR         the value of an expression
continue (c)   leave this prompt; after breakpoint() the program goes on
quit (q)       leave; after breakpoint() the program ends with KeyboardInterrupt
Anything else runs as Python in that frame."""


class _Inspector:
    def __init__(self, frames, error=None):
        self.frames = frames  # the outermost first
        self.at = len(frames) - 1
        self.error = error
        self.commands = {
            "where": self.where, "w": self.where, "up": self.up, "u": self.up, "down": self.down, "d": self.down,
            "locals": self.locals, "l": self.locals, "help": self.help, "h": self.help, "?": self.help,
        }  # fmt: skip

    def show(self, index):
        frame = self.frames[index]
        mark = ">" if index == self.at else " "
        print(f"{mark} {frame.f_code.co_filename}, line {frame.f_lineno}, in {frame.f_code.co_name}")

    def where(self):
        for index in range(len(self.frames)):
            self.show(index)
        if self.error is not None:
            text = str(self.error)
            print(type(self.error).__name__ + (": " + text if text else ""))

    def move(self, step, end):
        if 0 <= self.at + step < len(self.frames):
            self.at += step
            self.show(self.at)
        else:
            print(f"This is the {end} call.")

    def up(self):
        self.move(-1, "outermost")

    def down(self):
        self.move(1, "innermost")

    def locals(self):
        for name, value in self.frames[self.at].f_locals.items():
            if not name.startswith("__"):
                print(f"{name} = {value!r}")

    def help(self):
        print(_HELP)

    def run(self, line):
        frame = self.frames[self.at]
        if line.startswith("p "):
            line = line[2:].strip()
        variables = frame.f_locals
        try:
            exec(compile(line, "<inspector>", "single"), frame.f_globals, variables)
            frame._store(variables)
        except Exception as error:
            print(f"{type(error).__name__}: {error}")

    def prompt(self):
        """Obey commands until the user leaves. True: go on, False: quit."""
        self.show(self.at)
        while True:
            try:
                line = input("(pm) ").strip()
            except EOFError:
                return True
            if line in ("c", "continue", "q", "quit"):
                return line[0] == "c"
            if line in self.commands:
                self.commands[line]()
            elif line:
                self.run(line)


def _frames_of_calls(frame):
    frames = []
    while frame is not None:
        frames.append(frame)
        frame = frame.f_back
    frames.reverse()
    return frames


def _frames_of_error(error):
    frames = []
    traceback = error.__traceback__
    while traceback is not None:
        frames.append(traceback.tb_frame)
        traceback = traceback.tb_next
    return frames


def post_mortem(frame):
    """Look at the calls that end in frame; None: at the last exception that was not caught."""
    error = getattr(sys, "last_exc", None) if frame is None else None
    frames = _frames_of_calls(frame) if error is None else _frames_of_error(error)
    if frames:
        _Inspector(frames, error).prompt()
    else:
        print("There is nothing to look at: no program is paused and no exception was left uncaught.")


def at_breakpoint(frame):
    """What breakpoint() does: the program stands still until the user leaves the prompt."""
    if not _Inspector(_frames_of_calls(frame)).prompt():
        raise KeyboardInterrupt
