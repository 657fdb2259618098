# Library, getopt: options up to the first other string, or among them.
import getopt

LONG = ["foo", "foobar=", "bar=", "verbose"]
LINES = (
    "-a x", "-ab 3 y", "-b3 -a", "-b", "-c", "--foo", "--foob 1", "--fo", "--bar", "--bar= z", "--bar=2", "--verb", "--foo=1", "--zip", "x -a",
    "-a -- -b", "- -a", "-:", "", "-- x", "-a x -b 2 y --bar 9",
)  # fmt: skip
for function in getopt.getopt, getopt.gnu_getopt:
    for line in LINES:
        try:
            print(line, function(line.split(), "ab:", LONG))
        except getopt.GetoptError as e:
            print(line, "error:", e, repr(e.opt), e.args)
# expect: -a x ([('-a', '')], ['x'])
# expect: -ab 3 y ([('-a', ''), ('-b', '3')], ['y'])
# expect: -b3 -a ([('-b', '3'), ('-a', '')], [])
# expect: -b error: option -b requires argument 'b' ('option -b requires argument', 'b')
# expect: -c error: option -c not recognized 'c' ('option -c not recognized', 'c')
# expect: --foo ([('--foo', '')], [])
# expect: --foob 1 ([('--foobar', '1')], [])
# expect: --fo error: option --fo not a unique prefix 'fo' ('option --fo not a unique prefix', 'fo')
# expect: --bar error: option --bar requires argument 'bar' ('option --bar requires argument', 'bar')
# expect: --bar= z ([('--bar', '')], ['z'])
# expect: --bar=2 ([('--bar', '2')], [])
# expect: --verb ([('--verbose', '')], [])
# expect: --foo=1 error: option --foo must not have an argument 'foo' ('option --foo must not have an argument', 'foo')
# expect: --zip error: option --zip not recognized 'zip' ('option --zip not recognized', 'zip')
# expect: x -a ([], ['x', '-a'])
# expect: -a -- -b ([('-a', '')], ['-b'])
# expect: - -a ([], ['-', '-a'])
# expect: -: error: option -: not recognized ':' ('option -: not recognized', ':')
# expect:  ([], [])
# expect: -- x ([], ['x'])
# expect: -a x -b 2 y --bar 9 ([('-a', '')], ['x', '-b', '2', 'y', '--bar', '9'])
# expect: -a x ([('-a', '')], ['x'])
# expect: -ab 3 y ([('-a', ''), ('-b', '3')], ['y'])
# expect: -b3 -a ([('-b', '3'), ('-a', '')], [])
# expect: -b error: option -b requires argument 'b' ('option -b requires argument', 'b')
# expect: -c error: option -c not recognized 'c' ('option -c not recognized', 'c')
# expect: --foo ([('--foo', '')], [])
# expect: --foob 1 ([('--foobar', '1')], [])
# expect: --fo error: option --fo not a unique prefix 'fo' ('option --fo not a unique prefix', 'fo')
# expect: --bar error: option --bar requires argument 'bar' ('option --bar requires argument', 'bar')
# expect: --bar= z ([('--bar', '')], ['z'])
# expect: --bar=2 ([('--bar', '2')], [])
# expect: --verb ([('--verbose', '')], [])
# expect: --foo=1 error: option --foo must not have an argument 'foo' ('option --foo must not have an argument', 'foo')
# expect: --zip error: option --zip not recognized 'zip' ('option --zip not recognized', 'zip')
# expect: x -a ([('-a', '')], ['x'])
# expect: -a -- -b ([('-a', '')], ['-b'])
# expect: - -a ([('-a', '')], ['-'])
# expect: -: error: option -: not recognized ':' ('option -: not recognized', ':')
# expect:  ([], [])
# expect: -- x ([], ['x'])
# expect: -a x -b 2 y --bar 9 ([('-a', ''), ('-b', '2'), ('--bar', '9')], ['x', 'y'])
print(getopt.gnu_getopt(["x", "-a"], "+a"), getopt.getopt(["--one"], "", "one"))
# expect: ([], ['x', '-a']) ([('--one', '')], [])
print(getopt.error is getopt.GetoptError, getopt.GetoptError("m").msg, repr(getopt.GetoptError("m").opt))  # expect: True m ''
