# Library, shlex: command lines taken apart and put together.
import io
import shlex

for text in "a 'b c' \"d e\" f\\ g", "x=\"1 2\"3 '' \"\"", "a # b", "a\\\nb", '"a\\"b\\c\\\\"', "'a\\'b", "one\ttwo\nthree", "", "  ", "é-ü $x *", "'open", "a\\":
    for options in {}, {"comments": True}, {"posix": False}:
        try:
            print(ascii(text), options, shlex.split(text, **options))
        except ValueError as e:
            print(ascii(text), options, e)
# expect: 'a \'b c\' "d e" f\\ g' {} ['a', 'b c', 'd e', 'f g']
# expect: 'a \'b c\' "d e" f\\ g' {'comments': True} ['a', 'b c', 'd e', 'f g']
# expect: 'a \'b c\' "d e" f\\ g' {'posix': False} ['a', "'b c'", '"d e"', 'f\\', 'g']
# expect: 'x="1 2"3 \'\' ""' {} ['x=1 23', '', '']
# expect: 'x="1 2"3 \'\' ""' {'comments': True} ['x=1 23', '', '']
# expect: 'x="1 2"3 \'\' ""' {'posix': False} ['x="1', '2"3', "''", '""']
# expect: 'a # b' {} ['a', '#', 'b']
# expect: 'a # b' {'comments': True} ['a']
# expect: 'a # b' {'posix': False} ['a', '#', 'b']
# expect: 'a\\\nb' {} ['a\nb']
# expect: 'a\\\nb' {'comments': True} ['a\nb']
# expect: 'a\\\nb' {'posix': False} ['a\\', 'b']
# expect: '"a\\"b\\c\\\\"' {} ['a"b\\c\\']
# expect: '"a\\"b\\c\\\\"' {'comments': True} ['a"b\\c\\']
# expect: '"a\\"b\\c\\\\"' {'posix': False} ['"a\\"', 'b\\c\\\\"']
# expect: "'a\\'b" {} ['a\\b']
# expect: "'a\\'b" {'comments': True} ['a\\b']
# expect: "'a\\'b" {'posix': False} ["'a\\'", 'b']
# expect: 'one\ttwo\nthree' {} ['one', 'two', 'three']
# expect: 'one\ttwo\nthree' {'comments': True} ['one', 'two', 'three']
# expect: 'one\ttwo\nthree' {'posix': False} ['one', 'two', 'three']
# expect: '' {} []
# expect: '' {'comments': True} []
# expect: '' {'posix': False} []
# expect: '  ' {} []
# expect: '  ' {'comments': True} []
# expect: '  ' {'posix': False} []
# expect: '\xe9-\xfc $x *' {} ['é-ü', '$x', '*']
# expect: '\xe9-\xfc $x *' {'comments': True} ['é-ü', '$x', '*']
# expect: '\xe9-\xfc $x *' {'posix': False} ['é-ü', '$x', '*']
# expect: "'open" {} No closing quotation
# expect: "'open" {'comments': True} No closing quotation
# expect: "'open" {'posix': False} No closing quotation
# expect: 'a\\' {} No escaped character
# expect: 'a\\' {'comments': True} No escaped character
# expect: 'a\\' {'posix': False} ['a\\']




































for word in "", "plain", "a b", "it's", "$x", "a/b.c-d_e:f@g%h+i=j,k", "é":
    print(shlex.quote(word), shlex.split(shlex.quote(word)) == [word])
# expect: '' True
# expect: plain True
# expect: 'a b' True
# expect: 'it'"'"'s' True
# expect: '$x' True
# expect: a/b.c-d_e:f@g%h+i=j,k True
# expect: 'é' True







print(shlex.join(["echo", "a b", "", "c"]))  # expect: echo 'a b' '' c
try:
    shlex.split(None)
except ValueError as e:
    print(e)
# expect: s argument must not be None


lexer = shlex.shlex("a.b <c> 'd e'f # comment\nlast")
print(list(lexer), lexer.lineno, repr(lexer.eof), repr(lexer.get_token()))
# expect: ['a', '.', 'b', '<', 'c', '>', "'d e'", 'f', 'last'] 2 '' ''

lexer = shlex.shlex("a && b || c; (d >> 'e f') & g~h*?", punctuation_chars=True)
print(list(lexer), lexer.punctuation_chars)
# expect: ['a', '&&', 'b', '||', 'c', ';', '(', 'd', '>>', "'e f'", ')', '&', 'g~h*?'] ();<>|&

lexer = shlex.shlex("a && b; c-d", posix=True, punctuation_chars=";&")
lexer.whitespace_split = True
print(list(lexer))  # expect: ['a', '&&', 'b', ';', 'c-d']
lexer = shlex.shlex("one two", posix=True)
lexer.push_token("zero")
print(lexer.get_token(), lexer.get_token())  # expect: zero one
lexer.push_source(io.StringIO("inner words"), "file")
print(lexer.error_leader(), lexer.infile, list(lexer), lexer.get_token(), lexer.error_leader("other", 7))
# expect: "file", line 1:  file ['inner', 'words', 'two'] None "other", line 7: 

lexer = shlex.shlex("a:b:'c:d'", posix=True)
lexer.whitespace = ":"
lexer.whitespace_split = True
print(list(lexer))  # expect: ['a', 'b', 'c:d']
lexer = shlex.shlex("x source 'more.txt' y")
lexer.source = "source"
lexer.sourcehook = lambda name: (name, io.StringIO("from the file"))
print(list(lexer))  # expect: ['x', 'from', 'the', 'file', 'y']
