"""Command loops: methods named do_… of a subclass are the commands."""

import sys

__all__ = ["Cmd"]

PROMPT = "(Cmd) "
IDENTCHARS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"


class Cmd:
    """Reads lines and calls do_NAME(rest of the line) for each, until one returns something true."""

    prompt = PROMPT
    identchars = IDENTCHARS
    ruler = "="
    lastcmd = ""
    intro = None
    doc_leader = ""
    doc_header = "Documented commands (type help <topic>):"
    misc_header = "Miscellaneous help topics:"
    undoc_header = "Undocumented commands:"
    nohelp = "*** No help on %s"
    use_rawinput = 1

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.stdin = stdin or sys.stdin
        self.stdout = stdout or sys.stdout
        self.cmdqueue = []
        self.completekey = completekey

    def cmdloop(self, intro=None):
        """Show the introduction, then read and perform commands."""
        self.preloop()
        if intro is not None:
            self.intro = intro
        if self.intro:
            self.stdout.write(f"{self.intro}\n")
        stop = None
        while not stop:
            line = self.cmdqueue.pop(0) if self.cmdqueue else self._read_line()
            line = self.precmd(line)
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def _read_line(self):
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return "EOF"
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip("\r\n") if line else "EOF"

    # What subclasses may change

    def precmd(self, line):
        """The line to perform, of the one that was read."""
        return line

    def postcmd(self, stop, line):
        """Whether to stop after a command."""
        return stop

    def preloop(self):
        """Called before the first command."""

    def postloop(self):
        """Called after the last command."""

    def emptyline(self):
        """What an empty line does: the last command again."""
        if self.lastcmd:
            return self.onecmd(self.lastcmd)

    def default(self, line):
        """What a line does that names no command."""
        self.stdout.write(f"*** Unknown syntax: {line}\n")

    # Commands

    def parseline(self, line):
        """(command, arguments, line); ? is help, ! is shell."""
        line = line.strip()
        if not line:
            return None, None, line
        if line[0] == "?":
            line = "help " + line[1:]
        elif line[0] == "!":
            if not hasattr(self, "do_shell"):
                return None, None, line
            line = "shell " + line[1:]
        end = 0
        while end < len(line) and line[end] in self.identchars:
            end += 1
        return line[:end], line[end:].strip(), line

    def onecmd(self, line):
        """Perform a line as if it had been read; whether to stop."""
        command, arguments, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if command is None:
            return self.default(line)
        self.lastcmd = "" if line == "EOF" else line
        method = getattr(self, "do_" + command, None) if command else None
        return self.default(line) if method is None else method(arguments)

    def get_names(self):
        """The names of all attributes of the class."""
        return dir(type(self))

    def completenames(self, text, *ignored):
        """The commands that begin with a text."""
        return [name[3:] for name in self.get_names() if name.startswith("do_" + text)]

    def completedefault(self, *ignored):
        return []

    def complete_help(self, *args):
        topics = {name[5:] for name in self.get_names() if name.startswith("help_" + args[0])}
        return list(set(self.completenames(*args)) | topics)

    def do_help(self, arg):
        """help: the commands; help NAME: more about one."""
        if arg:
            self._help_on(arg)
            return
        names = self.get_names()
        topics = {name[5:] for name in names if name.startswith("help_")}
        documented, undocumented = [], []
        for name in sorted({name[3:] for name in names if name.startswith("do_")}):
            has_help = name in topics or getattr(self, "do_" + name).__doc__
            (documented if has_help else undocumented).append(name)
            topics.discard(name)
        self.stdout.write(f"{self.doc_leader}\n")
        self.print_topics(self.doc_header, documented, 15, 80)
        self.print_topics(self.misc_header, sorted(topics), 15, 80)
        self.print_topics(self.undoc_header, undocumented, 15, 80)

    def _help_on(self, topic):
        method = getattr(self, "help_" + topic, None)
        if method is not None:
            method()
            return
        text = getattr(getattr(self, "do_" + topic, None), "__doc__", None)
        self.stdout.write(f"{text or self.nohelp % (topic,)}\n")

    def print_topics(self, header, cmds, cmdlen, maxcol):
        """Write a header and commands below it, if there are any."""
        if cmds:
            self.stdout.write(f"{header}\n")
            if self.ruler:
                self.stdout.write(f"{self.ruler * len(header)}\n")
            self.columnize(cmds, maxcol - 1)
            self.stdout.write("\n")

    def columnize(self, list, displaywidth=80):
        """Write texts in as many columns as fit, column by column."""
        if not list:
            self.stdout.write("<empty>\n")
            return
        odd = [index for index, text in enumerate(list) if not isinstance(text, str)]
        if odd:
            raise TypeError(f"list[i] not a string for i in {', '.join(map(str, odd))}")
        for rows in range(1, len(list) + 1):
            columns = [list[at : at + rows] for at in range(0, len(list), rows)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + 2 * (len(widths) - 1) <= displaywidth:
                break
        for row in range(rows):
            cells = [f"{column[row]:<{width}}" for column, width in zip(columns, widths) if row < len(column)]
            self.stdout.write("  ".join(cells).rstrip() + "\n" if len(cells) < len(columns) else "  ".join(cells) + "\n")
