# Library, optparse: a parser with all kinds of options, its help and its errors.
# heap: 300K, optparse with textwrap
from optparse import *
import io
from contextlib import redirect_stderr, redirect_stdout
p=OptionParser(usage="usage: %prog [options] x",version="%prog 1.0",description="A description of %prog that is long enough to be wrapped over several lines of the help text.",epilog="The end.",prog="prog")
p.add_option("-f","--file",dest="filename",help="write to FILE [default: %default]",metavar="FILE",default="out")
p.add_option("-q","--quiet",action="store_false",dest="verbose",default=True,help="quiet please, this is a very long help text which has to be wrapped somewhere")
p.add_option("-n",type="int",nargs=2,help="two")
p.add_option("--a-very-long-option-name",type="choice",choices=["a","b"],help="c")
p.add_option("-v",action="count")
p.add_option("-a",action="append")
p.add_option("-c",action="append_const",const=5,dest="cc")
p.add_option("--const",action="store_const",const=9)
p.add_option("--secret",help=SUPPRESS_HELP)
g=OptionGroup(p,"Group","Group description")
g.add_option("-g",type="float",default="2.5",help="gee")
g.add_option("--comp",type=complex)
p.add_option_group(g)
print(p.format_help())
# expect: Usage: prog [options] x
# expect
# expect: A description of prog that is long enough to be wrapped over several lines of
# expect: the help text.
# expect
# expect: Options:
# expect:   --version             show program's version number and exit
# expect:   -h, --help            show this help message and exit
# expect:   -f FILE, --file=FILE  write to FILE [default: out]
# expect:   -q, --quiet           quiet please, this is a very long help text which has
# expect:                         to be wrapped somewhere
# expect:   -n N                  two
# expect:   --a-very-long-option-name=A_VERY_LONG_OPTION_NAME
# expect:                         c
# expect:   -v                    
# expect:   -a A                  
# expect:   -c                    
# expect:   --const               
# expect
# expect:   Group:
# expect:     Group description
# expect
# expect:     -g G                gee
# expect:     --comp=COMP         
# expect
# expect: The end.
# expect
print(p.get_prog_name(),repr(p.get_usage()),p.get_version())  # expect: prog 'Usage: prog [options] x\n' prog 1.0
v,a=p.parse_args(["-f","x","y","-n","1","0x10","-vvv","-a1","-a","2","-c","--const","--fi=zz","--","-q"]); print(v,a); print(v.n, v==v.__dict__, repr(v)[:7])
# expect: {'filename': 'zz', 'verbose': True, 'n': (1, 16), 'a_very_long_option_name': None, 'v': 3, 'a': ['1', '2'], 'cc': [5], 'const': 9, 'secret': None, 'g': 2.5, 'comp': None} ['y', '-q']
# expect: (1, 16) True <Values
def tr(*args):
    shown = io.StringIO()
    with redirect_stdout(shown), redirect_stderr(shown):
        try:
            values, rest = p.parse_args(list(args))
            result = f"{values} {rest}"
        except SystemExit as e:
            result = f"exit {e.code}"
    print(shown.getvalue() + result)


for args in (["-x"],["--nope"],["-n","1"],["-n","a","b"],["-f"],["--a=c"],["--q=3"],["--c=1"],["--comp=x"],["-g","y"],["-h"],["-q","-"],["-qfx"],["-n1","2"],["--file"],["--a-very-long-option-name","q"]): tr(*args)
# expect: Usage: prog [options] x
# expect
# expect: prog: error: no such option: -x
# expect: exit 2
# expect: Usage: prog [options] x
# expect
# expect: prog: error: no such option: --nope
# expect: exit 2
# expect: Usage: prog [options] x
# expect
# expect: prog: error: -n option requires 2 arguments
# expect: exit 2
# expect: Usage: prog [options] x
# expect
# expect: prog: error: option -n: invalid integer value: 'a'
# expect: exit 2
# expect: Usage: prog [options] x
# expect
# expect: prog: error: -f option requires 1 argument
# expect: exit 2
# expect: Usage: prog [options] x
# expect
# expect: prog: error: option --a-very-long-option-name: invalid choice: 'c' (choose from 'a', 'b')
# expect: exit 2
# expect: Usage: prog [options] x
# expect
# expect: prog: error: --quiet option does not take a value
# expect: exit 2
# expect: Usage: prog [options] x
# expect
# expect: prog: error: ambiguous option: --c (--comp, --const?)
# expect: exit 2
# expect: Usage: prog [options] x
# expect
# expect: prog: error: option --comp: invalid complex value: 'x'
# expect: exit 2
# expect: Usage: prog [options] x
# expect
# expect: prog: error: option -g: invalid floating-point value: 'y'
# expect: exit 2
# expect: Usage: prog [options] x
# expect
# expect: A description of prog that is long enough to be wrapped over several lines of
# expect: the help text.
# expect
# expect: Options:
# expect:   --version             show program's version number and exit
# expect:   -h, --help            show this help message and exit
# expect:   -f FILE, --file=FILE  write to FILE [default: out]
# expect:   -q, --quiet           quiet please, this is a very long help text which has
# expect:                         to be wrapped somewhere
# expect:   -n N                  two
# expect:   --a-very-long-option-name=A_VERY_LONG_OPTION_NAME
# expect:                         c
# expect:   -v                    
# expect:   -a A                  
# expect:   -c                    
# expect:   --const               
# expect
# expect:   Group:
# expect:     Group description
# expect
# expect:     -g G                gee
# expect:     --comp=COMP         
# expect
# expect: The end.
# expect: exit 0
# expect: {'filename': 'out', 'verbose': False, 'n': None, 'a_very_long_option_name': None, 'v': None, 'a': None, 'cc': None, 'const': None, 'secret': None, 'g': 2.5, 'comp': None} ['-']
# expect: {'filename': 'x', 'verbose': False, 'n': None, 'a_very_long_option_name': None, 'v': None, 'a': None, 'cc': None, 'const': None, 'secret': None, 'g': 2.5, 'comp': None} []
# expect: {'filename': 'out', 'verbose': True, 'n': (1, 2), 'a_very_long_option_name': None, 'v': None, 'a': None, 'cc': None, 'const': None, 'secret': None, 'g': 2.5, 'comp': None} []
# expect: Usage: prog [options] x
# expect
# expect: prog: error: --file option requires 1 argument
# expect: exit 2
# expect: Usage: prog [options] x
# expect
# expect: prog: error: option --a-very-long-option-name: invalid choice: 'q' (choose from 'a', 'b')
# expect: exit 2
p.disable_interspersed_args()
print(p.parse_args(["a", "-q"])[1])  # expect: ['a', '-q']
print(p.has_option("-q"),p.get_option("-q"),p.get_option_group("-g").title)  # expect: True -q/--quiet Group
p.remove_option("-q")
print(p.has_option("--quiet"))  # expect: False
try: p.remove_option("-q")
except ValueError as e: print(e)
# expect: no such option '-q'
try: p.add_option("-f")
except OptionConflictError as e: print(e, e.option_id)
# expect: option -f: conflicting option string(s): -f -f
p.set_conflict_handler("resolve")
p.add_option("-f","--new",help="nf")
print(p.get_option("--file"))  # expect: --file
p.set_default("new","d")
p.set_defaults(g=1)
print(p.defaults["new"],p.get_default_values().g)  # expect: d 1
