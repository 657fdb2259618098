# unicodedata: categories, numbers, combining classes, widths, decompositions of characters.
from unicodedata import (bidirectional, category, combining, decimal, decomposition, digit, east_asian_width, mirrored,
                         numeric)

samples = "A a \u01c5 1 \u0661 \xbd \u2460 \xb2 \u4e00 \u5146 \u0301 \u05d0 ( \u20ac \u200d \x00 \u2028 \ue000 \u0378 \uff21 \uff66 \u0f33"
for char in samples.split(" "):
    print(ascii(char), category(char), bidirectional(char), east_asian_width(char), combining(char), mirrored(char),
          decimal(char, None), digit(char, None), numeric(char, None), decomposition(char))
# expect: 'A' Lu L Na 0 0 None None None 
# expect: 'a' Ll L Na 0 0 None None None 
# expect: '\u01c5' Lt L N 0 0 None None None <compat> 0044 017E
# expect: '1' Nd EN Na 0 0 1 1 1.0 
# expect: '\u0661' Nd AN N 0 0 1 1 1.0 
# expect: '\xbd' No ON A 0 0 None None 0.5 <fraction> 0031 2044 0032
# expect: '\u2460' No ON A 0 0 None 1 1.0 <circle> 0031
# expect: '\xb2' No EN A 0 0 None 2 2.0 <super> 0032
# expect: '\u4e00' Lo L W 0 0 None None 1.0 
# expect: '\u5146' Lo L W 0 0 None None 1000000000000.0 
# expect: '\u0301' Mn NSM A 230 0 None None None 
# expect: '\u05d0' Lo R N 0 0 None None None 
# expect: '(' Ps ON Na 0 1 None None None 
# expect: '\u20ac' Sc ET A 0 0 None None None 
# expect: '\u200d' Cf BN N 0 0 None None None 
# expect: '\x00' Cc BN N 0 0 None None None 
# expect: '\u2028' Zl WS N 0 0 None None None 
# expect: '\ue000' Co L A 0 0 None None None 
# expect: '\u0378' Cn  N 0 0 None None None 
# expect: '\uff21' Lu L F 0 0 None None None <wide> 0041
# expect: '\uff66' Lo L H 0 0 None None None <narrow> 30F2
# expect: '\u0f33' No L N 0 0 None None -0.5 

for function in (decimal, digit, numeric):
    try:
        function("x")
    except ValueError as error:
        print(error)
# expect: not a decimal
# expect: not a digit
# expect: not a numeric character
for call in (lambda: category("ab"), lambda: category(1), lambda: category(), lambda: category("a", "b"),
             lambda: decimal(None), lambda: digit(), lambda: numeric("a", 1, 2), lambda: combining(""),
             lambda: east_asian_width(None), lambda: mirrored(b"a"), lambda: decomposition(["a"])):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: category() argument must be a unicode character, not str
# expect: category() argument must be a unicode character, not int
# expect: unicodedata.category() takes exactly one argument (0 given)
# expect: unicodedata.category() takes exactly one argument (2 given)
# expect: decimal() argument 1 must be a unicode character, not None
# expect: digit expected at least 1 argument, got 0
# expect: numeric expected at most 2 arguments, got 3
# expect: combining() argument must be a unicode character, not str
# expect: east_asian_width() argument must be a unicode character, not None
# expect: mirrored() argument must be a unicode character, not bytes
# expect: decomposition() argument must be a unicode character, not list
print(decomposition("\ufdfa"), decomposition("\xe9"), decomposition("\uac00") == "", decomposition("\u2126"))
# expect: <isolated> 0635 0644 0649 0020 0627 0644 0644 0647 0020 0639 0644 064A 0647 0020 0648 0633 0644 0645 0065 0301 True 03A9
