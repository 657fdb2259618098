# Library, argparse: what command lines become.
# heap: runs in 230K on 64 bits: several parsers with sub-parsers
import argparse
import contextlib
import io
import os

os.environ["COLUMNS"] = "80"


def show(parser, *lines, method="parse_args"):
    for line in lines:
        errors = io.StringIO()
        with contextlib.redirect_stderr(errors):
            try:
                result = getattr(parser, method)(line.split())
            except SystemExit as e:
                result = f"exit {e.code}, {errors.getvalue().splitlines()[-1]}"
            except (argparse.ArgumentError, TypeError) as e:
                result = f"{type(e).__name__}: {e}"
        print(f"{line!r}: {result}")


def parser(*arguments, **keywords):
    made = argparse.ArgumentParser(prog="prog", **keywords)
    for names, words in arguments:
        made.add_argument(*names.split(), **words)
    return made


# numbers of values
show(parser(("x", {}), ("-f", {"type": int})), "a", "a -f 3", "-f3 a", "-f=3 a", "-f", "-f x a", "", "a b", "-- -f")
# expect: 'a': Namespace(x='a', f=None)
# expect: 'a -f 3': Namespace(x='a', f=3)
# expect: '-f3 a': Namespace(x='a', f=3)
# expect: '-f=3 a': Namespace(x='a', f=3)
# expect: '-f': exit 2, prog: error: argument -f: expected one argument
# expect: '-f x a': exit 2, prog: error: argument -f: invalid int value: 'x'
# expect: '': exit 2, prog: error: the following arguments are required: x
# expect: 'a b': exit 2, prog: error: unrecognized arguments: b
# expect: '-- -f': Namespace(x='-f', f=None)
show(parser(("x", {"nargs": "?", "default": "7", "type": int}), ("-f", {"nargs": "?", "const": "5", "type": int})), "", "3", "-f", "3 -f 4", "x")
# expect: '': Namespace(x=7, f=None)
# expect: '3': Namespace(x=3, f=None)
# expect: '-f': Namespace(x=7, f=5)
# expect: '3 -f 4': Namespace(x=3, f=4)
# expect: 'x': exit 2, prog: error: argument x: invalid int value: 'x'
show(parser(("x", {"nargs": "*"}), ("-f", {"nargs": "*"})), "", "a b", "-f", "-f a b", "a -f b", "-f a -- b")
# expect: '': Namespace(x=[], f=None)
# expect: 'a b': Namespace(x=['a', 'b'], f=None)
# expect: '-f': Namespace(x=[], f=[])
# expect: '-f a b': Namespace(x=[], f=['a', 'b'])
# expect: 'a -f b': Namespace(x=['a'], f=['b'])
# expect: '-f a -- b': Namespace(x=['b'], f=['a'])
show(parser(("x", {"nargs": "+"}), ("y", {}), ("-f", {"nargs": "+"})), "a", "a b", "a b c", "a b -f", "a b -f c d")
# expect: 'a': exit 2, prog: error: the following arguments are required: y
# expect: 'a b': Namespace(x=['a'], y='b', f=None)
# expect: 'a b c': Namespace(x=['a', 'b'], y='c', f=None)
# expect: 'a b -f': exit 2, prog: error: argument -f: expected at least one argument
# expect: 'a b -f c d': Namespace(x=['a'], y='b', f=['c', 'd'])
show(parser(("x", {"nargs": 2}), ("-f", {"nargs": 3})), "a", "a b", "a b -f 1 2", "a b -f 1 2 3", "a b c")
# expect: 'a': exit 2, prog: error: the following arguments are required: x
# expect: 'a b': Namespace(x=['a', 'b'], f=None)
# expect: 'a b -f 1 2': exit 2, prog: error: argument -f: expected 3 arguments
# expect: 'a b -f 1 2 3': Namespace(x=['a', 'b'], f=['1', '2', '3'])
# expect: 'a b c': exit 2, prog: error: unrecognized arguments: c
show(parser(("x", {}), ("y", {"nargs": "..."})), "a", "a -f --g 3 -- b", "-f a")
# expect: 'a': Namespace(x='a', y=[])
# expect: 'a -f --g 3 -- b': Namespace(x='a', y=['-f', '--g', '3', '--', 'b'])
# expect: '-f a': exit 2, prog: error: unrecognized arguments: -f

# actions
actions = parser(
    ("-a", {"action": "store_true"}), ("-b", {"action": "store_false"}), ("-c", {"action": "store_const", "const": 42}),
    ("-d", {"action": "append"}), ("-e", {"action": "append_const", "const": 1, "dest": "d"}), ("-v", {"action": "count", "default": 0}),
    ("-x", {"action": "extend", "nargs": "+"}), ("--fast", {"action": argparse.BooleanOptionalAction}),
)  # fmt: skip
show(actions, "", "-abc", "-d 1 -e -d2", "-vvv", "-x 1 2 -x 3", "--fast", "--no-fast", "--fast=3", "-a3", "-vd", "-vd3")
# expect: '': Namespace(a=False, b=True, c=None, d=None, v=0, x=None, fast=None)
# expect: '-abc': Namespace(a=True, b=False, c=42, d=None, v=0, x=None, fast=None)
# expect: '-d 1 -e -d2': Namespace(a=False, b=True, c=None, d=['1', 1, '2'], v=0, x=None, fast=None)
# expect: '-vvv': Namespace(a=False, b=True, c=None, d=None, v=3, x=None, fast=None)
# expect: '-x 1 2 -x 3': Namespace(a=False, b=True, c=None, d=None, v=0, x=['1', '2', '3'], fast=None)
# expect: '--fast': Namespace(a=False, b=True, c=None, d=None, v=0, x=None, fast=True)
# expect: '--no-fast': Namespace(a=False, b=True, c=None, d=None, v=0, x=None, fast=False)
# expect: '--fast=3': exit 2, prog: error: argument --fast/--no-fast: ignored explicit argument '3'
# expect: '-a3': exit 2, prog: error: argument -a: ignored explicit argument '3'
# expect: '-vd': exit 2, prog: error: argument -d: expected one argument
# expect: '-vd3': Namespace(a=False, b=True, c=None, d=['3'], v=1, x=None, fast=None)


class Doubled(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (option_string, values * 2))


show(parser(("--two", {"action": Doubled}), ("x", {"action": Doubled})), "y --two z", "y")
# expect: 'y --two z': Namespace(two=('--two', 'zz'), x=(None, 'yy'))
# expect: 'y': Namespace(two=None, x=(None, 'yy'))

# how options are written
long = parser(("--verbose", {"action": "store_true"}), ("--version", {"action": "store_true"}), ("--name", {}), ("-n", {}))
show(long, "--verb", "--ver", "--na=3", "--na 3", "--name=", "-n=", "-n-3", "--name -3", "--name --verbose", "-x", "--verbose=1")
# expect: '--verb': Namespace(verbose=True, version=False, name=None, n=None)
# expect: '--ver': exit 2, prog: error: ambiguous option: --ver could match --verbose, --version
# expect: '--na=3': Namespace(verbose=False, version=False, name='3', n=None)
# expect: '--na 3': Namespace(verbose=False, version=False, name='3', n=None)
# expect: '--name=': Namespace(verbose=False, version=False, name='', n=None)
# expect: '-n=': Namespace(verbose=False, version=False, name=None, n='')
# expect: '-n-3': Namespace(verbose=False, version=False, name=None, n='-3')
# expect: '--name -3': Namespace(verbose=False, version=False, name='-3', n=None)
# expect: '--name --verbose': exit 2, prog: error: argument --name: expected one argument
# expect: '-x': exit 2, prog: error: unrecognized arguments: -x
# expect: '--verbose=1': exit 2, prog: error: argument --verbose: ignored explicit argument '1'
show(parser(("--name", {}), allow_abbrev=False), "--name 1", "--na 1")
# expect: '--name 1': Namespace(name='1')
# expect: '--na 1': exit 2, prog: error: unrecognized arguments: --na 1
show(parser(("-1", {"action": "store_true"}), ("x", {"nargs": "?"})), "-1", "-2")
# expect: '-1': Namespace(x=None, **{'1': True})
# expect: '-2': exit 2, prog: error: unrecognized arguments: -2
show(parser(("x", {"nargs": "?"})), "-2", "-2.5", "-.5", "-2x", "-")
# expect: '-2': Namespace(x='-2')
# expect: '-2.5': Namespace(x='-2.5')
# expect: '-.5': Namespace(x='-.5')
# expect: '-2x': exit 2, prog: error: unrecognized arguments: -2x
# expect: '-': Namespace(x='-')
show(parser(("+f", {}), ("++bar", {}), ("-x", {}), prefix_chars="+-"), "+f 1 ++bar 2 -x 3", "+h3", "++b=4")
# expect: '+f 1 ++bar 2 -x 3': Namespace(f='1', bar='2', x='3')
# expect: '+h3': exit 2, prog: error: unrecognized arguments: +h3
# expect: '++b=4': Namespace(f=None, bar='4', x=None)
show(parser(("-foo", {}), ("-fo", {}), ("-f", {})), "-foo 1", "-fo1", "-f1", "-foo=2", "-fx=3")
# expect: '-foo 1': Namespace(foo='1', fo=None, f=None)
# expect: '-fo1': Namespace(foo=None, fo=None, f='o1')
# expect: '-f1': Namespace(foo=None, fo=None, f='1')
# expect: '-foo=2': Namespace(foo='2', fo=None, f=None)
# expect: '-fx=3': Namespace(foo=None, fo=None, f='x=3')

# choices, types, defaults, required
show(parser(("x", {"choices": ["a", "b"]}), ("-n", {"choices": range(3), "type": int})), "a", "c", "a -n 2", "a -n 3")
# expect: 'a': Namespace(x='a', n=None)
# expect: 'c': exit 2, prog: error: argument x: invalid choice: 'c' (choose from 'a', 'b')
# expect: 'a -n 2': Namespace(x='a', n=2)
# expect: 'a -n 3': exit 2, prog: error: argument -n: invalid choice: 3 (choose from 0, 1, 2)
show(parser(("-n", {"type": float, "required": True}), ("--long", {"required": True})), "", "-n 1", "-n 1 --long 2", "-n x")
# expect: '': exit 2, prog: error: the following arguments are required: -n, --long
# expect: '-n 1': exit 2, prog: error: the following arguments are required: --long
# expect: '-n 1 --long 2': Namespace(n=1.0, long='2')
# expect: '-n x': exit 2, prog: error: argument -n: invalid float value: 'x'


def odd(text):
    if int(text) % 2 == 0:
        raise argparse.ArgumentTypeError(f"{text} is even")
    return int(text)


show(parser(("n", {"type": odd})), "3", "4", "x")
# expect: '3': Namespace(n=3)
# expect: '4': exit 2, prog: error: argument n: 4 is even
# expect: 'x': exit 2, prog: error: argument n: invalid odd value: 'x'
show(parser(("-n", {"default": argparse.SUPPRESS}), ("-m", {"default": "3", "type": int})), "", "-n 1")
# expect: '': Namespace(m=3)
# expect: '-n 1': Namespace(m=3, n='1')
show(parser(("-n", {}), argument_default=argparse.SUPPRESS), "", "-n 1")
# expect: '': Namespace()
# expect: '-n 1': Namespace(n='1')
defaults = parser(("--level", {"default": 1}), ("x", {"nargs": "?"}))
defaults.set_defaults(level=5, other="more")
show(defaults, "", "--level 3")
# expect: '': Namespace(level=5, x=None, other='more')
# expect: '--level 3': Namespace(level='3', x=None, other='more')
print(defaults.get_default("level"), defaults.get_default("other"), defaults.get_default("none"))  # expect: 5 more None

# groups
exclusive = parser(("-z", {}))
group = exclusive.add_mutually_exclusive_group(required=True)
group.add_argument("-a", action="store_true")
group.add_argument("-b", action="store_true")
group.add_argument("c", nargs="?")
show(exclusive, "", "-a", "-a -b", "-b x", "x", "-z 1")
# expect: '': exit 2, prog: error: one of the arguments -a -b c is required
# expect: '-a': Namespace(z=None, a=True, b=False, c=None)
# expect: '-a -b': exit 2, prog: error: argument -b: not allowed with argument -a
# expect: '-b x': exit 2, prog: error: argument c: not allowed with argument -b
# expect: 'x': Namespace(z=None, a=False, b=False, c='x')
# expect: '-z 1': exit 2, prog: error: one of the arguments -a -b c is required
titled = parser()
section = titled.add_argument_group("title", "about it")
section.add_argument("-q")
show(titled, "-q 3")  # expect: '-q 3': Namespace(q='3')

# sub-commands
commands = parser(("--all", {"action": "store_true"}))
chosen = commands.add_subparsers(dest="command", required=True)
run = chosen.add_parser("run", aliases=["r"])
run.add_argument("file")
run.add_argument("--fast", action="store_true")
run.set_defaults(function="runs")
stop = chosen.add_parser("stop")
stop.add_argument("-n", type=int, default=1)
show(commands, "", "run", "run x --fast", "r x", "--all stop -n 3", "stop --all", "stop -n x", "walk")
# expect: '': exit 2, prog: error: the following arguments are required: command
# expect: 'run': exit 2, prog run: error: the following arguments are required: file
# expect: 'run x --fast': Namespace(all=False, command='run', file='x', fast=True, function='runs')
# expect: 'r x': Namespace(all=False, command='r', file='x', fast=False, function='runs')
# expect: '--all stop -n 3': Namespace(all=True, command='stop', n=3)
# expect: 'stop --all': exit 2, prog: error: unrecognized arguments: --all
# expect: 'stop -n x': exit 2, prog stop: error: argument -n: invalid int value: 'x'
# expect: 'walk': exit 2, prog: error: argument command: invalid choice: 'walk' (choose from 'run', 'r', 'stop')
show(commands, "run x --odd", "--odd stop y", method="parse_known_args")
# expect: 'run x --odd': (Namespace(all=False, command='run', file='x', fast=False, function='runs'), ['--odd'])
# expect: '--odd stop y': (Namespace(all=False, command='stop', n=1), ['--odd', 'y'])

# what is unknown, and mixed
some = parser(("--foo", {"action": "store_true"}), ("bar", {}))
show(some, "--foo --odd BAR spam", "x", method="parse_known_args")
# expect: '--foo --odd BAR spam': (Namespace(foo=True, bar='BAR'), ['--odd', 'spam'])
# expect: 'x': (Namespace(foo=False, bar='x'), [])
mixed = parser(("--foo", {}), ("cmd", {}), ("rest", {"nargs": "*", "type": int}))
show(mixed, "doit 1 --foo bar 2 3", "1 --foo a", method="parse_known_args")
# expect: 'doit 1 --foo bar 2 3': (Namespace(foo='bar', cmd='doit', rest=[1]), ['2', '3'])
# expect: '1 --foo a': (Namespace(foo='a', cmd='1', rest=[]), [])
show(mixed, "doit 1 --foo bar 2 3", "1 --foo a", "--foo a", method="parse_intermixed_args")
# expect: 'doit 1 --foo bar 2 3': Namespace(foo='bar', cmd='doit', rest=[1, 2, 3])
# expect: '1 --foo a': Namespace(foo='a', cmd='1', rest=[])
# expect: '--foo a': exit 2, prog: error: the following arguments are required: cmd, rest
show(mixed, "doit 1 --foo bar 2 --error 3", method="parse_known_intermixed_args")
# expect: 'doit 1 --foo bar 2 --error 3': (Namespace(foo='bar', cmd='doit', rest=[1, 2]), ['--error', '3'])
show(parser(("x", {"nargs": "..."})), "a", method="parse_intermixed_args")
# expect: 'a': TypeError: parse_intermixed_args: positional arg with nargs=...

# errors that are raised
show(parser(("-n", {"type": int}), exit_on_error=False), "-n x", "-n", "-n 1")
# expect: '-n x': ArgumentError: argument -n: invalid int value: 'x'
# expect: '-n': ArgumentError: argument -n: expected one argument
# expect: '-n 1': Namespace(n=1)
namespace = argparse.Namespace(n=5, old=1)
print(parser(("-n", {}), ("-m", {})).parse_args([], namespace) is namespace, namespace)
# expect: True Namespace(n=5, old=1, m=None)

# parents, and options that replace others
parent = argparse.ArgumentParser(add_help=False)
parent.add_argument("--parent", type=int)
parent.add_argument_group("title").add_argument("-t")
child = argparse.ArgumentParser(prog="child", parents=[parent])
child.add_argument("x")
show(child, "--parent 2 a", "-t 1 a")
# expect: '--parent 2 a': Namespace(parent=2, t=None, x='a')
# expect: '-t 1 a': Namespace(parent=None, t='1', x='a')
resolved = parser(("-f", {"help": "old"}), ("-f", {"action": "store_true"}), ("--foo", {}), ("--foo", {"dest": "g"}), conflict_handler="resolve")
show(resolved, "-f", "--foo 1")
# expect: '-f': Namespace(f=True, g=None)
# expect: '--foo 1': Namespace(f=False, g='1')

# arguments in files
with open("arguments.txt", "w") as file:
    file.write("-f\nbar baz\n@more.txt")
with open("more.txt", "w") as file:
    file.write("last")


class Words(argparse.ArgumentParser):
    def convert_arg_line_to_args(self, arg_line):
        return arg_line.split()


for kind in argparse.ArgumentParser, Words:
    files = kind(prog="prog", fromfile_prefix_chars="@")
    files.add_argument("-f")
    files.add_argument("x", nargs="*")
    show(files, "1 @arguments.txt 2", "@none.txt")
# expect: '1 @arguments.txt 2': exit 2, prog: error: unrecognized arguments: last 2
# expect: '@none.txt': exit 2, prog: error: [Errno 2] No such file or directory: 'none.txt'
# expect: '1 @arguments.txt 2': exit 2, prog: error: unrecognized arguments: baz last 2
# expect: '@none.txt': exit 2, prog: error: [Errno 2] No such file or directory: 'none.txt'
os.remove("arguments.txt")
os.remove("more.txt")
