# Library: repr chooses quotes and escapes what is not printable; ascii escapes what is not ASCII.
for s in ("plain", "it's", 'say "hi"', "both ' and \"", "back\\slash", "\n\t\r\0\x1b\x7f", "é€😀", "\x80\xa0\xad\u200b\u2028\ud800\ue000", "\U000e0001", ""):
    print(repr(s) if s.isascii() else ascii(repr(s)))
    print(ascii(s))
# expect: 'plain'
# expect: 'plain'
# expect: "it's"
# expect: "it's"
# expect: 'say "hi"'
# expect: 'say "hi"'
# expect: 'both \' and "'
# expect: 'both \' and "'
# expect: 'back\\slash'
# expect: 'back\\slash'
# expect: '\n\t\r\x00\x1b\x7f'
# expect: '\n\t\r\x00\x1b\x7f'
# expect: "'\xe9\u20ac\U0001f600'"
# expect: '\xe9\u20ac\U0001f600'
# expect: "'\\x80\\xa0\\xad\\u200b\\u2028\\ud800\\ue000'"
# expect: '\x80\xa0\xad\u200b\u2028\ud800\ue000'
# expect: "'\\U000e0001'"
# expect: '\U000e0001'
# expect: ''
# expect: ''
print(["it's", 'q"'], ("é",), {"k\n": "v'"}, f"{'a\tb'!r}", "%r" % "x'y")
# expect: ["it's", 'q"'] ('é',) {'k\n': "v'"} 'a\tb' "x'y"
print(repr("a\u0301") == "'a\u0301'", repr("漢字"), ascii("漢字"))  # expect: True '漢字' '\u6f22\u5b57'
print(eval(repr("all \\ ' \" \n \x00 é 😀")) == "all \\ ' \" \n \x00 é 😀")  # expect: True
