"""A prompt like Python's own, inside a program."""

import sys
from codeop import CommandCompiler, compile_command


class InteractiveInterpreter:
    """Compiles and runs what is given, line by line, with names of its own."""

    def __init__(self, locals=None):
        self.locals = {"__name__": "__console__", "__doc__": None} if locals is None else locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename="<input>", symbol="single"):
        """Run a statement. True if more lines are needed; errors are shown."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        """Run code; exceptions are shown, SystemExit goes on."""
        try:
            exec(code, self.locals)
        except SystemExit:
            raise
        except BaseException:
            self.showtraceback()

    def showsyntaxerror(self, filename=None):
        """Show the SyntaxError that is being handled, with another filename if one is given."""
        kind, error, traceback = sys.exc_info()
        sys.last_exc = error
        sys.last_type, sys.last_value, sys.last_traceback = kind, error, traceback
        if filename and kind is SyntaxError and len(error.args) == 2:
            message, (_, *place) = error.args
            error = SyntaxError(message, (filename, *place))
            sys.last_exc = sys.last_value = error
        if sys.excepthook is not sys.__excepthook__:
            sys.excepthook(kind, error, traceback)
            return
        from traceback import format_exception_only

        self.write("".join(format_exception_only(kind, error)))

    def showtraceback(self):
        """Show the exception that is being handled, without the interpreter's own frame."""
        kind, error, traceback = sys.exc_info()
        sys.last_type, sys.last_value, sys.last_traceback = kind, error, traceback
        sys.last_exc = error
        if sys.excepthook is not sys.__excepthook__:
            sys.excepthook(kind, error, traceback)
            return
        from traceback import format_exception

        self.write("".join(format_exception(kind, error, traceback.tb_next)))

    def write(self, data):
        """Where errors are shown: standard error."""
        sys.stderr.write(data)


class InteractiveConsole(InteractiveInterpreter):
    """An interpreter that collects lines until a statement is complete."""

    def __init__(self, locals=None, filename="<console>"):
        super().__init__(locals)
        self.filename = filename
        self.resetbuffer()

    def resetbuffer(self):
        """Forget the lines of an unfinished statement."""
        self.buffer = []

    def interact(self, banner=None, exitmsg=None):
        """Ask for lines and run them until there are no more."""
        for name, prompt in ("ps1", ">>> "), ("ps2", "... "):
            if not hasattr(sys, name):
                setattr(sys, name, prompt)
        if banner is None:
            notice = 'Type "help", "copyright", "credits" or "license" for more information.'
            self.write(f"Python {sys.version} on {sys.platform}\n{notice}\n({type(self).__name__})\n")
        elif banner:
            self.write(f"{banner}\n")
        more = False
        while True:
            try:
                try:
                    line = self.raw_input(sys.ps2 if more else sys.ps1)
                except EOFError:
                    self.write("\n")
                    break
                more = self.push(line)
            except KeyboardInterrupt:
                self.write("\nKeyboardInterrupt\n")
                self.resetbuffer()
                more = False
        if exitmsg is None:
            self.write(f"now exiting {type(self).__name__}...\n")
        elif exitmsg != "":
            self.write(f"{exitmsg}\n")

    def push(self, line):
        """Give a line without its end. True if more lines are needed."""
        self.buffer.append(line)
        more = self.runsource("\n".join(self.buffer), self.filename)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=""):
        """Ask for a line."""
        return input(prompt)


def interact(banner=None, readfunc=None, local=None, exitmsg=None):
    """Run a console; readfunc(prompt) asks for lines."""
    console = InteractiveConsole(local)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner, exitmsg)


__all__ = ["InteractiveInterpreter", "InteractiveConsole", "interact", "compile_command"]
