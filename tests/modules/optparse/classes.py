# Library, optparse: formatters, options and containers by themselves; what a parser prints; values from files and modules.
import io
import optparse
import os
import sys
import types
from optparse import HelpFormatter, IndentedHelpFormatter, Option, OptionContainer, OptionParser, TitledHelpFormatter, Values


def show(function, *args, **named):
    try:
        print(repr(function(*args, **named)))
    except (Exception, SystemExit) as e:
        print(type(e).__name__, e)


os.environ["COLUMNS"] = "60"
sys.argv = ["/bin/program.py"]
for kind in IndentedHelpFormatter, TitledHelpFormatter:
    formatter = kind()
    parser = OptionParser(usage="%prog [options] file", version="%prog 1.5", formatter=formatter, description="What it does.", epilog="The end.")
    option = parser.add_option("-f", "--file", metavar="FILE", default="x.txt", help="write to FILE [default: %default]")
    parser.add_option("-v", action="store_true", help="talk")
    print(formatter.parser is parser, formatter.NO_DEFAULT_VALUE, formatter.width, formatter.current_indent)
    print(repr(formatter.format_usage("a b")), repr(formatter.format_heading("Head")), repr(formatter.format_description("d " * 40)))
    print(repr(formatter.format_epilog("e")), repr(formatter.format_epilog("")), formatter.format_option_strings(option))
    formatter.store_option_strings(parser)
    print(formatter.option_strings[option], formatter.help_position, formatter.expand_default(option))
    formatter.indent()
    print(formatter.current_indent, formatter.level, repr(formatter.format_heading("Head")))
    formatter.dedent()
    show(formatter.dedent)
    formatter.indent()
    print(repr(formatter.format_option(option)))
    out = io.StringIO()
    parser.print_help(out), parser.print_usage(out), parser.print_version(out)
    print(out.getvalue())
    print(repr(parser.format_option_help()), repr(parser.format_epilog(formatter)), repr(parser.get_description()))
    print(repr(parser.format_description(formatter)), parser.expand_prog_name("%prog!"), parser.get_version())
# expect: True none 58 0
# expect: 'Usage: a b\n' 'Head:\n' 'd d d d d d d d d d d d d d d d d d d d d d d d d d d d d\nd d d d d d d d d d d\n'
# expect: '\ne\n' '' -f FILE, --file=FILE
# expect: -f FILE, --file=FILE 24 write to FILE [default: x.txt]
# expect: 2 1 '  Head:\n'
# expect: AssertionError Indent decreased below 0.
# expect: '-f FILE, --file=FILE    write to FILE [default: x.txt]\n'
# expect: Usage: program.py [options] file
# expect
# expect: What it does.
# expect
# expect: Options:
# expect:   --version             show program's version number and
# expect:                         exit
# expect:   -h, --help            show this help message and exit
# expect:   -f FILE, --file=FILE  write to FILE [default: x.txt]
# expect:   -v                    talk
# expect
# expect: The end.
# expect: Usage: program.py [options] file
# expect
# expect: program.py 1.5
# expect
# expect: "Options:\n  --version             show program's version number and\n                        exit\n  -h, --help            show this help message and exit\n  -f FILE, --file=FILE  write to FILE [default: x.txt]\n  -v                    talk\n" '\nThe end.\n' 'What it does.'
# expect: 'What it does.\n' program.py! program.py 1.5
# expect: True none 58 0
# expect: 'Usage\n=====\n  a b\n' 'Head\n====\n' 'd d d d d d d d d d d d d d d d d d d d d d d d d d d d d\nd d d d d d d d d d d\n'
# expect: '\ne\n' '' --file=FILE, -f FILE
# expect: --file=FILE, -f FILE 22 write to FILE [default: x.txt]
# expect: 0 1 'Head\n----\n'
# expect: None
# expect: '--file=FILE, -f FILE  write to FILE [default: x.txt]\n'
# expect: Usage
# expect: =====
# expect:   program.py [options] file
# expect
# expect: What it does.
# expect
# expect: Options
# expect: =======
# expect: --version             show program's version number and
# expect:                       exit
# expect: --help, -h            show this help message and exit
# expect: --file=FILE, -f FILE  write to FILE [default: x.txt]
# expect: -v                    talk
# expect
# expect: The end.
# expect: Usage
# expect: =====
# expect:   program.py [options] file
# expect
# expect: program.py 1.5
# expect
# expect: "Options\n=======\n--version             show program's version number and\n                      exit\n--help, -h            show this help message and exit\n--file=FILE, -f FILE  write to FILE [default: x.txt]\n-v                    talk\n" '\nThe end.\n' 'What it does.'
# expect: 'What it does.\n' program.py! program.py 1.5























































plain = HelpFormatter(2, 24, 70, 1)
plain.set_parser(parser)
print(plain.parser is parser)  # expect: True
show(HelpFormatter(2, 24, 70, 1).format_usage, "x")  # expect: NotImplementedError subclasses must implement
show(HelpFormatter(2, 24, 70, 1).format_heading, "x")  # expect: NotImplementedError subclasses must implement

parser.set_description("Another.")
parser.set_usage("changed %prog")
print(parser.description, parser.get_usage())
# expect: Another. Usage
# expect: =====
# expect:   changed program.py
# expect




parser.set_usage(optparse.SUPPRESS_USAGE)
print(repr(parser.get_usage()))  # expect: ''
parser.disable_interspersed_args()
print(vars(parser.parse_args(["a", "-v"])[0]), parser.largs)  # expect: {'file': 'x.txt', 'v': None} []
parser.enable_interspersed_args()
print(vars(parser.parse_args(["a", "-v"])[0]), parser.check_values(1, 2), parser.standard_option_list)
# expect: {'file': 'x.txt', 'v': True} (1, 2) []

parser.set_process_default_values(False)
print(parser.get_default_values(), parser.largs, parser.rargs)  # expect: {'file': 'x.txt', 'v': None} ['a'] []

print(Option.ATTRS, Option.TYPES, sorted(Option.TYPE_CHECKER), Option.CONST_ACTIONS, len(Option.CHECK_METHODS))
# expect: ['action', 'type', 'dest', 'default', 'nargs', 'const', 'choices', 'callback', 'callback_args', 'callback_kwargs', 'help', 'metavar'] ('string', 'int', 'long', 'float', 'complex', 'choice') ['choice', 'complex', 'float', 'int', 'long'] ('store_const', 'append_const') 7

number = optparse.make_option("-n", "--number", type="int", dest="number")
print(number, number.convert_value("-n", "5"), number.check_value("-n", "7"), number.takes_value(), number.get_opt_string())
# expect: -n/--number 5 7 True --number

show(number.check_value, "-n", "x")  # expect: OptionValueError option -n: invalid integer value: 'x'
values = Values({"number": 1})
print(number.process("-n", "3", values, parser), values, values == {"number": 3}, values == Values({"number": 3}), values == 5)
# expect: 1 {'number': 3} True True False

choice = Option("-c", choices=["a", "b"])
print(optparse.check_choice(choice, "-c", "a"))  # expect: a
show(optparse.check_choice, choice, "-c", "z")  # expect: OptionValueError option -c: invalid choice: 'z' (choose from 'a', 'b')



class Container(OptionContainer):
    def _create_option_list(self):
        self.option_list = []
        self._create_option_mappings()


container = Container(Option, "error", "about it")
print(container.get_description(), container.description)  # expect: about it about it
container.set_description("more")
group = optparse.OptionGroup(parser, "Group", "of options")
group.set_title("Other")
group.add_options([optparse.make_option("--one", help="first"), optparse.make_option("--two")])
parser.add_option_group(group)
parser.formatter.store_option_strings(parser)
print(group.title, group.has_option("--one"), repr(group.format_option_help(parser.formatter)), repr(group.format_description(parser.formatter)))
# expect: Other True '--one=ONE             first\n--two=TWO             \n' 'of options\n'

print(parser.get_option_group("--one") is group)  # expect: True
parser.destroy(), container.destroy()

module = types.ModuleType("optparse_values")
module.number, module.name = 9, "n"
sys.modules["optparse_values"] = module
values.read_module("optparse_values", "careful")
print(values)  # expect: {'number': 9}
with open("optparse_values.tmp", "w") as file:
    file.write("number = 11\nother = 12\n")
values.read_file("optparse_values.tmp", "loose")
print(values.number, values.other, values.ensure_value("third", 3))  # expect: 11 12 3
os.remove("optparse_values.tmp")
