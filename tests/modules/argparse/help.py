# Library, argparse: help texts.
import argparse
import os

os.environ["COLUMNS"] = "80"


def show(text):
    for line in text.splitlines():
        print("|" + line)


def make(**keywords):
    parser = argparse.ArgumentParser(prog="prog", **keywords)
    parser.add_argument("file", help="the file that is read: one of those that the board keeps on its drive, by its whole path")
    parser.add_argument("rest", nargs="*", metavar="REST")
    parser.add_argument("-n", "--number", type=int, default=3, help="how many (default: %(default)s, type %(type)s)")
    parser.add_argument("--a-very-long-option-name", metavar="VALUE", help="its help stands on a line of its own")
    parser.add_argument("--choice", choices=["a", "b"], required=True, help="one of %(choices)s in %(prog)s, 100%%")
    parser.add_argument("--secret", help=argparse.SUPPRESS)
    parser.add_argument("--pair", nargs=2, metavar=("X", "Y"))
    parser.add_argument("--fast", action=argparse.BooleanOptionalAction, help="be fast")
    return parser


show(make(description="What %(prog)s does:\n   it reads a file and then   writes so much that this line is longer than the width", epilog="The end.").format_help())
# expect: |usage: prog [-h] [-n NUMBER] [--a-very-long-option-name VALUE] --choice {a,b}
# expect: |            [--pair X Y] [--fast | --no-fast]
# expect: |            file [REST ...]
# expect: |
# expect: |What prog does: it reads a file and then writes so much that this line is
# expect: |longer than the width
# expect: |
# expect: |positional arguments:
# expect: |  file                  the file that is read: one of those that the board
# expect: |                        keeps on its drive, by its whole path
# expect: |  REST
# expect: |
# expect: |options:
# expect: |  -h, --help            show this help message and exit
# expect: |  -n NUMBER, --number NUMBER
# expect: |                        how many (default: 3, type int)
# expect: |  --a-very-long-option-name VALUE
# expect: |                        its help stands on a line of its own
# expect: |  --choice {a,b}        one of a, b in prog, 100%
# expect: |  --pair X Y
# expect: |  --fast, --no-fast     be fast
# expect: |
# expect: |The end.
print()  # expect
for kind in "RawDescription", "RawText", "ArgumentDefaults":
    formatter = getattr(argparse, kind + "HelpFormatter")
    parser = argparse.ArgumentParser(prog="prog", description="one\n   two", formatter_class=formatter, add_help=False)
    parser.add_argument("--foo", help="first\n   second", default=7)
    parser.add_argument("bar", help="third", default=8)
    show(parser.format_help())
    print()
# expect: |usage: prog [--foo FOO] bar
# expect: |
# expect: |one
# expect: |   two
# expect: |
# expect: |positional arguments:
# expect: |  bar        third
# expect: |
# expect: |options:
# expect: |  --foo FOO  first second
# expect
# expect: |usage: prog [--foo FOO] bar
# expect: |
# expect: |one
# expect: |   two
# expect: |
# expect: |positional arguments:
# expect: |  bar        third
# expect: |
# expect: |options:
# expect: |  --foo FOO  first
# expect: |                second
# expect
# expect: |usage: prog [--foo FOO] bar
# expect: |
# expect: |one two
# expect: |
# expect: |positional arguments:
# expect: |  bar        third
# expect: |
# expect: |options:
# expect: |  --foo FOO  first second (default: 7)
# expect
parser = argparse.ArgumentParser(prog="prog", formatter_class=argparse.MetavarTypeHelpFormatter, add_help=False)
parser.add_argument("--foo", type=int)
parser.add_argument("bar", type=float)
show(parser.format_help())
# expect: |usage: prog [--foo int] float
# expect: |
# expect: |positional arguments:
# expect: |  float
# expect: |
# expect: |options:
# expect: |  --foo int
print()  # expect

# usage: groups, long ones, own ones
parser = argparse.ArgumentParser(prog="a-program-with-a-long-name")
group = parser.add_mutually_exclusive_group(required=True)
for name in "alpha", "beta", "gamma":
    group.add_argument("--" + name, metavar="A_LONG_VALUE")
other = parser.add_mutually_exclusive_group()
other.add_argument("-q", action="store_true")
other.add_argument("-v", action="store_true")
parser.add_argument("x", nargs="+")
parser.add_argument("y", nargs=argparse.REMAINDER)
show(parser.format_usage())
# expect: |usage: a-program-with-a-long-name [-h]
# expect: |                                  (--alpha A_LONG_VALUE | --beta A_LONG_VALUE | --gamma A_LONG_VALUE)
# expect: |                                  [-q | -v]
# expect: |                                  x [x ...] ...
print()  # expect
parser = argparse.ArgumentParser(prog="p" * 70)
parser.add_argument("--foo")
parser.add_argument("bar")
show(parser.format_usage())
# expect: |usage: pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp
# expect: |       [-h] [--foo FOO] bar
show(argparse.ArgumentParser(prog="p", usage="%(prog)s [anything]").format_usage())  # expect: |usage: p [anything]
show(argparse.ArgumentParser(prog="p", add_help=False).format_help())  # expect: |usage: p
show(argparse.ArgumentParser(prog="p", usage=argparse.SUPPRESS, description="none").format_help())
# expect: |none
# expect: |
# expect: |options:
# expect: |  -h, --help  show this help message and exit
print()  # expect

# sub-commands and titled groups
parser = argparse.ArgumentParser(prog="prog")
commands = parser.add_subparsers(title="commands", description="what can be done", metavar="COMMAND", help="one of these")
run = commands.add_parser("run", help="run a program", aliases=["r", "start"], description="Runs.")
run.add_argument("file")
commands.add_parser("stop", help="stop it")
commands.add_parser("hidden")
section = parser.add_argument_group("section", "of options")
section.add_argument("--level")
show(parser.format_help())
# expect: |usage: prog [-h] [--level LEVEL] COMMAND ...
# expect: |
# expect: |options:
# expect: |  -h, --help      show this help message and exit
# expect: |
# expect: |commands:
# expect: |  what can be done
# expect: |
# expect: |  COMMAND         one of these
# expect: |    run (r, start)
# expect: |                  run a program
# expect: |    stop          stop it
# expect: |
# expect: |section:
# expect: |  of options
# expect: |
# expect: |  --level LEVEL
show(run.format_help())
# expect: |usage: prog run [-h] file
# expect: |
# expect: |Runs.
# expect: |
# expect: |positional arguments:
# expect: |  file
# expect: |
# expect: |options:
# expect: |  -h, --help  show this help message and exit
print()  # expect
plain = argparse.ArgumentParser(prog="prog")
plain.add_argument("first")
plain.add_subparsers().add_parser("run").add_argument("-x")
show(plain.format_help())
# expect: |usage: prog [-h] first {run} ...
# expect: |
# expect: |positional arguments:
# expect: |  first
# expect: |  {run}
# expect: |
# expect: |options:
# expect: |  -h, --help  show this help message and exit

# representations
print(plain)
# expect: ArgumentParser(prog='prog', usage=None, description=None, formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True)
print(argparse.Namespace(a=1, b="x"), argparse.Namespace(**{"c d": 1}), "a" in argparse.Namespace(a=1))
# expect: Namespace(a=1, b='x') Namespace(**{'c d': 1}) True
print(argparse.Namespace(a=1) == argparse.Namespace(a=1), argparse.Namespace(a=1) == argparse.Namespace(), argparse.Namespace() == 1)
# expect: True False False
print(section.add_argument("-w", "--width", type=int, help="wide"))
# expect: _StoreAction(option_strings=['-w', '--width'], dest='width', nargs=None, const=None, default=None, type=<class 'int'>, choices=None, required=False, help='wide', metavar=None)
print(argparse.FileType("w"), argparse.FileType("rb", 0, errors="x"), repr(argparse.ArgumentError(None, "message")))
# expect: FileType('w') FileType('rb', 0, errors='x') ArgumentError(None, 'message')


def attempt(*names, **words):
    try:
        print(argparse.ArgumentParser(prog="p").add_argument(*names, **words))
    except Exception as e:
        print(type(e).__name__, e)


attempt("--f", nargs=0)
# expect: ValueError nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate
attempt("--f", const=0)  # expect: ValueError nargs must be '?' to supply const
attempt("--f", nargs=0, action="append")
# expect: ValueError nargs for append actions must be != 0; if arg strings are not supplying the value to append, the append const action may be more appropriate
attempt("--f", action="foo")  # expect: ValueError unknown action "foo"
attempt("--f", type="foo")  # expect: ValueError 'foo' is not callable
attempt("--f", type=argparse.FileType)
# expect: ValueError <class 'argparse.FileType'> is a FileType class object, instance of it must be passed
attempt("--f", nargs="x")  # expect: ValueError invalid nargs value
attempt("--f", nargs=2, metavar=("a",))  # expect: ValueError length of metavar tuple does not match nargs
attempt("f", "g")  # expect: ValueError invalid option string 'f': must start with a character '-'
attempt("--")  # expect: ValueError dest= is required for options like '--'
attempt("g", dest="x")  # expect: ValueError dest supplied twice for positional argument
attempt("g", required=True)  # expect: TypeError 'required' is an invalid argument for positionals
attempt("-h", "--help")  # expect: ArgumentError argument -h/--help: conflicting option strings: -h, --help
attempt(dest="q")
# expect: _StoreAction(option_strings=[], dest='q', nargs=None, const=None, default=None, type=None, choices=None, required=True, help=None, metavar=None)
for words in {"conflict_handler": "x"}, {"odd": 1}:
    try:
        argparse.ArgumentParser(**words)
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError invalid conflict_resolution value: 'x'
# expect: TypeError ArgumentParser.__init__() got an unexpected keyword argument 'odd'
for action, text in (argparse.FileType("rb"), "/none"), (argparse.FileType("b"), "-"):
    try:
        action(text)
    except Exception as e:
        print(type(e).__name__, e)
# expect: ArgumentTypeError can't open '/none': [Errno 2] No such file or directory: '/none'
# expect: ValueError argument "-" with mode 'b'
try:
    parser.add_mutually_exclusive_group().add_argument("x")
except ValueError as e:
    print(e)
# expect: mutually exclusive arguments must be optional
try:
    commands.add_parser("stop")
except argparse.ArgumentError as e:
    print(e)
# expect: argument COMMAND: conflicting subparser: stop
