# Library, optparse: Option and its checks, callbacks, new actions, Values, formatters.
# heap: 300K, optparse with textwrap
import re
from optparse import *
def tr(*a,**k):
    try: print(repr(Option(*a,**k)).split(": ")[1])
    except Exception as e: print(type(e).__name__, e)


tr()  # expect: TypeError at least one option string must be supplied
tr("")  # expect: TypeError at least one option string must be supplied
tr("a")  # expect: OptionError invalid option string 'a': must be at least two characters long
tr("-")  # expect: OptionError invalid option string '-': must be at least two characters long
tr("--")  # expect: OptionError invalid short option string '--': must be of the form -x, (x any non-dash char)
tr("---x")  # expect: OptionError invalid long option string '---x': must start with --, followed by non-dash
tr("-ab")  # expect: OptionError invalid long option string '-ab': must start with --, followed by non-dash
tr("-a","--bc")  # expect: -a/--bc>
tr("-a",action="x")  # expect: OptionError option -a: invalid action: 'x'
tr("-a",type="x")  # expect: OptionError option -a: invalid option type: 'x'
tr("-a",action="store_true",type="int")  # expect: OptionError option -a: must not supply a type for action 'store_true'
tr("-a",type="choice")  # expect: OptionError option -a: must supply a list of choices for type 'choice'
tr("-a",type="choice",choices="ab")  # expect: OptionError option -a: choices must be a list of strings ('str' supplied)
tr("-a",choices=[1],type="int")  # expect: OptionError option -a: must not supply choices for type 'int'
tr("-a",const=1)  # expect: OptionError option -a: 'const' must not be supplied for action 'store'
tr("-a",action="store_true",nargs=2)  # expect: OptionError option -a: 'nargs' must not be supplied for action 'store_true'
tr("-a",callback=1)  # expect: OptionError option -a: callback supplied (1) for non-callback option
tr("-a",action="callback")  # expect: OptionError option -a: callback not callable: None
tr("-a",action="callback",callback=print,callback_args=1)
# expect: OptionError option -a: callback_args, if supplied, must be a tuple: not 1
tr("-a",action="callback",callback=print,callback_kwargs=1)
# expect: OptionError option -a: callback_kwargs, if supplied, must be a dict: not 1
tr("-a",callback_args=(1,))  # expect: OptionError option -a: callback_args supplied for non-callback option
tr("-a",foo=1)  # expect: OptionError option -a: invalid keyword arguments: foo
tr("-a",type=int)  # expect: -a>
tr("-a",type=str)  # expect: -a>
tr("-a",choices=["x"])  # expect: -a>
tr("---")  # expect: OptionError invalid long option string '---': must start with --, followed by non-dash
tr("--a")  # expect: --a>
o=Option("-a","--bb-cc")
print(o.dest,o.type,o.nargs,o.action,o.takes_value(),o.get_opt_string(),o._short_opts,o._long_opts,o.default)
# expect: bb_cc string 1 store True --bb-cc ['-a'] ['--bb-cc'] ('NO', 'DEFAULT')
def cb(option,opt,value,parser,*a,**k): print(option,opt,value,a,k); parser.values.x=1; parser.rargs.clear()
p=OptionParser(prog="p",add_help_option=False); p.add_option("-c",action="callback",callback=cb,callback_args=(1,),callback_kwargs={"k":2},type="string"); print(*map(str, p.parse_args(["a","-c","v","z"])))
# expect: -c -c v (1,) {'k': 2}
# expect: {'c': None, 'x': 1} ['a']
class MyOption(Option):
    ACTIONS=Option.ACTIONS+("extend",); STORE_ACTIONS=Option.STORE_ACTIONS+("extend",); TYPED_ACTIONS=Option.TYPED_ACTIONS+("extend",); ALWAYS_TYPED_ACTIONS=Option.ALWAYS_TYPED_ACTIONS+("extend",)
    def take_action(self,action,dest,opt,value,values,parser):
        if action=="extend": values.ensure_value(dest,[]).extend(value.split(","))
        else: Option.take_action(self,action,dest,opt,value,values,parser)
p=OptionParser(option_class=MyOption,prog="p"); p.add_option("-n",action="extend"); print(*map(str, p.parse_args(["-n","a,b","-n","c"])))
# expect: {'n': ['a', 'b', 'c']} []
v=Values({"a":1})
print(v,v=={"a":1},v!=Values(),v.ensure_value("b",3))  # expect: {'a': 1, 'b': 3} True True 3
v._update({"a":5,"c":6},"careful")
print(v)  # expect: {'a': 5, 'b': 3}
v._update({"c":6},"loose")
print(v)  # expect: {'a': 5, 'b': 3, 'c': 6}
try: v._update({},"x")
except ValueError as e: print(e)
# expect: invalid update mode: 'x'
for n in ("0","10","0x1F","010","0b11","x",""):
    try: print(OptionParser(option_list=[Option("-i",type="int")],prog="q").parse_args(["-i",n])[0])
    except SystemExit: print("exit")
# expect: {'i': 0}
# expect: {'i': 10}
# expect: {'i': 31}
# expect: {'i': 8}
# expect: {'i': 3}
# expect: exit
# expect: exit
print(BadOptionError("-x"),OptionValueError("m"),OptionError("m",o),OptionError("m",""),OptParseError("z").msg)
# expect: no such option: -x m option -a/--bb-cc: m m z
f=TitledHelpFormatter()
q=OptionParser(prog="p",formatter=f,description="d")
q.add_option("-l","--long",type="int",help="h")
gg=q.add_option_group("G","gd")
gg.add_option("--xx")
print(q.format_help())
# expect: Usage
# expect: =====
# expect:   p [options]
# expect
# expect: d
# expect
# expect: Options
# expect: =======
# expect: --help, -h            show this help message and exit
# expect: --long=LONG, -l LONG  h
# expect
# expect: G
# expect: -
# expect: gd
# expect
# expect: --xx=XX               
# expect
f=IndentedHelpFormatter(width=40,max_help_position=10,short_first=0)
f.set_short_opt_delimiter("")
f.set_long_opt_delimiter(" ")
q=OptionParser(prog="p",formatter=f,usage=SUPPRESS_USAGE)
q.add_option("-l","--long",type="int",help="help "*10)
print(q.format_help())
# expect: Options:
# expect:   --help, -h
# expect:           show this help message and
# expect:           exit
# expect:   --long LONG, -lLONG
# expect:           help help help help help help
# expect:           help help help help
# expect
for x in ("set_short_opt_delimiter","set_long_opt_delimiter"):
    try: getattr(f,x)("x")
    except ValueError as e: print(e)
# expect: invalid metavar delimiter for short options: 'x'
# expect: invalid metavar delimiter for long options: 'x'
