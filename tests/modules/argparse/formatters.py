# Library, argparse: how help is laid out by each formatter, and the marks of numbers of arguments.
import argparse
import io
import os

os.environ["COLUMNS"] = "60"
print(argparse.OPTIONAL, argparse.ZERO_OR_MORE, argparse.ONE_OR_MORE, argparse.PARSER, argparse.REMAINDER, argparse.SUPPRESS)
# expect: ? * + A... ... ==SUPPRESS==
TEXT = """A description
    that has two lines, and is longer than one line of the page would be."""
for formatter in (argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter, argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter):
    parser = argparse.ArgumentParser(prog="tool", description=TEXT, formatter_class=formatter, epilog="the\n  end")
    parser.add_argument("--number", type=int, default=3, help="how many\n  of them")
    parser.add_argument("--name", type=str, default="x", help=argparse.SUPPRESS)
    parser.add_argument("file", type=str, nargs=argparse.ZERO_OR_MORE, help="%(prog)s reads these (%(nargs)s)")
    parser.add_argument("rest", type=str, nargs=argparse.REMAINDER)
    output = io.StringIO()
    parser.print_usage(output)
    parser.print_help(output)
    print(formatter.__name__)
    print(output.getvalue())
# expect: HelpFormatter
# expect: usage: tool [-h] [--number NUMBER] [file ...] ...
# expect: usage: tool [-h] [--number NUMBER] [file ...] ...
# expect
# expect: A description that has two lines, and is longer than one
# expect: line of the page would be.
# expect
# expect: positional arguments:
# expect:   file             tool reads these (*)
# expect:   rest
# expect
# expect: options:
# expect:   -h, --help       show this help message and exit
# expect:   --number NUMBER  how many of them
# expect
# expect: the end
# expect
# expect: RawDescriptionHelpFormatter
# expect: usage: tool [-h] [--number NUMBER] [file ...] ...
# expect: usage: tool [-h] [--number NUMBER] [file ...] ...
# expect
# expect: A description
# expect:     that has two lines, and is longer than one line of the page would be.
# expect
# expect: positional arguments:
# expect:   file             tool reads these (*)
# expect:   rest
# expect
# expect: options:
# expect:   -h, --help       show this help message and exit
# expect:   --number NUMBER  how many of them
# expect
# expect: the
# expect:   end
# expect
# expect: RawTextHelpFormatter
# expect: usage: tool [-h] [--number NUMBER] [file ...] ...
# expect: usage: tool [-h] [--number NUMBER] [file ...] ...
# expect
# expect: A description
# expect:     that has two lines, and is longer than one line of the page would be.
# expect
# expect: positional arguments:
# expect:   file             tool reads these (*)
# expect:   rest
# expect
# expect: options:
# expect:   -h, --help       show this help message and exit
# expect:   --number NUMBER  how many
# expect:                      of them
# expect
# expect: the
# expect:   end
# expect
# expect: ArgumentDefaultsHelpFormatter
# expect: usage: tool [-h] [--number NUMBER] [file ...] ...
# expect: usage: tool [-h] [--number NUMBER] [file ...] ...
# expect
# expect: A description that has two lines, and is longer than one
# expect: line of the page would be.
# expect
# expect: positional arguments:
# expect:   file             tool reads these (*) (default: None)
# expect:   rest
# expect
# expect: options:
# expect:   -h, --help       show this help message and exit
# expect:   --number NUMBER  how many of them (default: 3)
# expect
# expect: the end
# expect
# expect: MetavarTypeHelpFormatter
# expect: usage: tool [-h] [--number int] [str ...] ...
# expect: usage: tool [-h] [--number int] [str ...] ...
# expect
# expect: A description that has two lines, and is longer than one
# expect: line of the page would be.
# expect
# expect: positional arguments:
# expect:   str           tool reads these (*)
# expect:   str
# expect
# expect: options:
# expect:   -h, --help    show this help message and exit
# expect:   --number int  how many of them
# expect
# expect: the end
# expect
formatter = argparse.HelpFormatter("tool", indent_increment=3, max_help_position=12, width=40)
parser = argparse.ArgumentParser()
actions = [parser.add_argument("-l", "--long-option", help="what it is for, in more words than fit"), parser.add_argument("place", nargs=argparse.OPTIONAL)]
formatter.add_usage(None, actions, [])
formatter.add_text("some text of its own with %(prog)s")
formatter.start_section("a section")
formatter.add_text("inside")
formatter.add_arguments(actions)
formatter.end_section()
formatter.start_section("an empty one")
formatter.end_section()
print(formatter.format_help())
# expect: usage: tool [-l LONG_OPTION] [place]
# expect
# expect: some text of its own with tool
# expect
# expect: a section:
# expect:    inside
# expect
# expect:    -l LONG_OPTION, --long-option LONG_OPTION
# expect:             what it is for, in more
# expect:             words than fit
# expect:    place
# expect
try:
    argparse.ArgumentParser().add_argument("--pair", metavar=("ONE", "TWO"))
except ValueError as error:
    print(error)  # expect: length of metavar tuple does not match nargs
group = argparse.ArgumentParser().add_mutually_exclusive_group()
print(group.add_argument("--pair", metavar=("ONE", "TWO")).metavar)  # expect: ('ONE', 'TWO')
