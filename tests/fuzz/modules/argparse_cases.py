"""Parsers with random arguments, their help texts, and random command lines for them."""

PROGRAM = """
import argparse, contextlib, io, os, warnings
os.environ["COLUMNS"] = "80"
warnings.simplefilter("ignore")
S = argparse.SUPPRESS
B = argparse.BooleanOptionalAction
def build(parser, adding):
    for home, names, keywords in adding:
        if home == "group":
            groups.append(parser.add_mutually_exclusive_group(**keywords))
        elif home == "section":
            groups.append(parser.add_argument_group(*names, **keywords))
        elif home == "commands":
            commands = parser.add_subparsers(**keywords)
            for name, words, inner in names:
                build(commands.add_parser(name, **words), inner)
        else:
            (groups[home] if groups and home else parser).add_argument(*names, **keywords)
def run(keywords, adding, *lines):
    global groups
    groups = []
    output = io.StringIO()
    results = []
    with contextlib.redirect_stderr(output), contextlib.redirect_stdout(output):
        try:
            parser = argparse.ArgumentParser(prog="prog", **keywords)
            build(parser, adding)
            parser.print_help()
        except (ValueError, argparse.ArgumentError) as e:
            return str(e)
        for method, line in lines:
            try:
                results.append(getattr(parser, method)(line))
            except SystemExit as e:
                results.append(e.code)
            except (argparse.ArgumentError, TypeError) as e:
                results.append(str(e))
    return results, output.getvalue()
"""


def agrees(case, ours, theirs):
    if "intermixed" not in case:
        return False
    if "'--'" in case:
        return True  # CPython forgets there that what follows "--" is no option; later versions do not
    return "ArgumentDefaults" in case or theirs == "\"KeyError: 'default'\""  # its help text lacks defaults there


WORDS = "show the value of every item that is found in files below a folder or %(dest)s of type %(type)s and %(default)s".split()
LONG = ("--foo", "--foobar", "--bar", "--no-x", "--baz-qux", "--verbose")
SHORT = ("-a", "-b", "-f", "-x", "-v", "-1", "-foo")


class Code(str):
    """A text that is code already."""

    __repr__ = str.__str__


class Lines:
    def __init__(self, source):
        self.source = source
        self.used = set()

    def pick(self, *choices):
        return self.source.choice(choices)

    def rarely(self, chance=0.15):
        return self.source.random() < chance

    def text(self, most=14):
        return " ".join(self.source.choice(WORDS) for _ in range(self.source.randint(1, most)))

    def plain_text(self):
        return "".join(letter for letter in self.text() if letter not in "%()")

    def common(self):
        keywords = {}
        if self.rarely(0.6):
            keywords["help"] = self.pick(Code("S"), self.text(), self.text(), "", "two\nlines  here")
        if self.rarely():
            keywords["metavar"] = self.pick("META", "M", "A_VERY_LONG_METAVAR_NAME", ("ONE", "TWO"))
        if self.rarely(0.3):
            keywords["default"] = self.pick(Code("S"), 3, "7", "x", [1], Code("None"))
        return keywords

    def value_keywords(self):
        keywords = self.common()
        if self.rarely(0.4):
            keywords["nargs"] = self.pick("?", "*", "+", 1, 2, 3, "...", "?", "*", "+")
        if self.rarely(0.3):
            keywords["type"] = self.pick(Code("int"), Code("float"), Code("str"))
        if self.rarely():
            keywords["choices"] = self.pick(["a", "b"], [1, 2, 3], Code("range(3)"))
        return keywords

    def option(self, home):
        names = [name for name in self.source.sample([*LONG, *SHORT], self.source.randint(1, 2)) if name not in self.used]
        if not names:
            return None
        self.used.update(names)
        action = self.pick(None, None, None, "store_true", "store_false", "count", "append", "extend", Code("B"), "store_const", "append_const", "version")
        keywords = self.value_keywords() if action in (None, "append", "extend") else self.common()
        if action:
            keywords["action"] = action
        if action in ("store_const", "append_const") or (action is None and keywords.get("nargs") == "?" and self.rarely(0.5)):
            keywords["const"] = self.pick("5", 9)
        if action == "version":
            keywords["version"] = "%(prog)s 1.0"
            keywords.pop("metavar", None)
        if action in ("store_true", "store_false", "count", Code("B")):
            keywords.pop("metavar", None)
        if self.rarely() and action != "version":
            keywords["required"] = True
        if self.rarely(0.1):
            keywords["dest"] = self.pick("d1", "d2")
        return home, tuple(names), keywords

    def positional(self, home):
        keywords = self.value_keywords()
        return home, (self.pick("src", "dst", "files", "a-long-positional-name", "n"),), keywords

    def adding(self, depth=1):
        result, home = [], 0
        for _ in range(self.source.randint(0, 7)):
            kind = self.source.random()
            if kind < 0.1:
                option = self.option(-1)
                if option:
                    option[2].pop("required", None)
                    option[2].pop("help", None)  # CPython shows what is left of a hidden group as blanks
                    result += [("group", (), {"required": True} if self.rarely(0.4) else {}), option]
                    home = -1
            elif kind < 0.15:
                result.append(("section", ("title",), {"description": self.plain_text()} if self.rarely(0.5) else {}))
                home = -1
            else:
                result.append(self.option(home) if kind < 0.7 else self.positional(home if self.rarely() else 0))
                home = home if self.rarely(0.7) else 0
        if depth and self.rarely(0.15):
            result.append(self.commands())
        return [each for each in result if each]

    def commands(self):
        keywords = self.pick({}, {"dest": "command"}, {"title": "commands"}, {"required": True, "dest": "c"}, {"metavar": "CMD", "help": "one of these"})
        names = []
        for name in self.source.sample(["run", "stop", "list"], self.source.randint(1, 3)):
            words = {"help": self.text(4)} if self.rarely(0.6) else {}
            words["help"] = "".join(letter for letter in words.pop("help", "plain") if letter not in "%()")
            if self.rarely():
                words["aliases"] = [name[0]]
            used, self.used = self.used, set()
            names.append((name, words, self.adding(0)))
            self.used = used
        return "commands", names, keywords

    def line(self):
        words = []
        for _ in range(self.source.choice((0, 1, 2, 2, 3, 4, 5, 6))):
            words.append(
                self.pick(
                    "1", "2", "a", "b", "x y", "7", "--", "-1", "-2.5", "", "-", "run", "stop", "--foo=3", "--fo", "--ba", "--bar=", "-a1", "-vvx", "-xv",
                    "-foo", "-f3", "--no-foo", "-h", "--zz", "--verb", "-vfoo=1", "1", "a", "2", "--foo", "-a", "-b", "-x", "-v", "-f", "--bar", "--verbose",
                )  # fmt: skip
            )
        return self.pick("parse_args", "parse_known_args", "parse_known_args", "parse_intermixed_args", "parse_known_intermixed_args"), words

    def parser(self):
        keywords = {}
        if self.rarely(0.3):
            keywords["description"] = self.pick(self.plain_text(), self.plain_text(), "%(prog)s  does\n  things")
        if self.rarely():
            keywords["epilog"] = self.plain_text()
        if self.rarely(0.2):
            name = self.pick("RawDescription", "RawText", "ArgumentDefaults", "ArgumentDefaults", "")
            keywords["formatter_class"] = Code(f"argparse.{name}HelpFormatter")
        if self.rarely(0.08):
            keywords["argument_default"] = self.pick(Code("S"), 5)
        for name in "add_help", "allow_abbrev", "exit_on_error":
            if self.rarely(0.1):
                keywords[name] = False
        if self.rarely(0.05):
            keywords["conflict_handler"] = "resolve"
        if self.rarely(0.05):
            keywords["usage"] = "%(prog)s [options]"
        return keywords


def cases(source):
    while True:
        lines = Lines(source)
        parts = [repr(lines.parser()), repr(lines.adding()), *(repr(lines.line()) for _ in range(6))]
        yield f"run({', '.join(parts)})"
