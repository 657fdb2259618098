# Reference 2.4.1: \N{name} stands for the character of this name, also of an alias, in any case.
print("\N{DEGREE SIGN}\N{greek small letter ALPHA}\N{HYPHEN-MINUS}")  # expect: °α-
print("\N{GRINNING FACE}\N{HANGUL SYLLABLE GAG}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{nushu character-1b170}")  # expect: 😀각一𛅰
print(ascii("\N{LF}\N{NULL}\N{ZWJ}\N{NO-BREAK SPACE}\N{NBSP}\N{VS16}\N{LINE FEED}"))  # expect: '\n\x00\u200d\xa0\xa0\ufe0f\n'
print(ascii("\N{TIBETAN LETTER -A}\N{HANGUL JUNGSEONG O-E}\N{HANGUL JUNGSEONG OE}"))  # expect: '\u0f60\u1180\u116c'
print(f"{1}\N{BULLET}{2}", f"{3:\N{BULLET}>5}", rf"\N{1}", r"\N{BULLET}")  # expect: 1•2 ••••3 \N1 \N{BULLET}
print("\N{BULLET}" "\N{WHITE BULLET}", len("\N{LATIN SMALL LETTER E WITH ACUTE}"))  # expect: •◦ 1

for name in ("BULET", "KEYCAP DIGIT ONE", "", " BULLET", "BULLET ", "BLACK  HEART SUIT", "CJK UNIFIED IDEOGRAPH-4e00",
             "HANGUL SYLLABLE gag", "TANGUT IDEOGRAPH-17000", "CJK UNIFIED IDEOGRAPH-A000", "BULLET-", "-"):
    try:
        print(eval("'\\N{" + name + "}'"))
    except SyntaxError as error:
        print(error.msg)
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-8: unknown Unicode character name
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-19: unknown Unicode character name
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-10: unknown Unicode character name
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-10: unknown Unicode character name
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-20: unknown Unicode character name
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-29: unknown Unicode character name
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-22: unknown Unicode character name
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-25: unknown Unicode character name
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-29: unknown Unicode character name
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-10: unknown Unicode character name
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-4: unknown Unicode character name

# The error handler namereplace and the encoding unicode_escape know the same names.
print("a\u00e9\u20ac\U0001f600\ue000\x80".encode("ascii", "namereplace"))
# expect: b'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}\\N{GRINNING FACE}\\ue000\\x80'
print(b"\\N{BULLET}|\\N{bullet}".decode("unicode_escape"))  # expect: •|•
