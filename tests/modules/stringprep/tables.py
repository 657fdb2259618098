# The tables of RFC 3454, and Unicode 3.2 that they are made of.
import stringprep
import unicodedata

CHARACTERS = "a A1\x00\x7f\x80\xa0\xad\u0130\u0221\u0340\u034f\u03d2\u05d0\u0661\u06dd\u1806\u1e9e\u200b\u200e\u2028\u206a\u2ff0\u3000" \
             "\ud800\ue000\ufb01\ufdd0\ufe00\uff21\ufff9\ufffd\uffff\U0001d400\U0001d173\U0001f600\U000e0001\U000e0041\U00100000"
for function in (
    stringprep.in_table_a1, stringprep.in_table_b1, stringprep.in_table_c11, stringprep.in_table_c12,
    stringprep.in_table_c11_c12, stringprep.in_table_c21, stringprep.in_table_c22, stringprep.in_table_c21_c22,
    stringprep.in_table_c3, stringprep.in_table_c4, stringprep.in_table_c5, stringprep.in_table_c6,
    stringprep.in_table_c7, stringprep.in_table_c8, stringprep.in_table_c9, stringprep.in_table_d1,
    stringprep.in_table_d2,
):
    print(function.__name__, "".join("-X"[bool(function(c))] for c in CHARACTERS))
# expect: in_table_a1 ----------X-------X-----------------X---
# expect: in_table_b1 --------X---X----X-X---------X----------
# expect: in_table_c11 -X--------------------------------------
# expect: in_table_c12 -------X-----------X----X---------------
# expect: in_table_c11_c12 -X-----X-----------X----X---------------
# expect: in_table_c21 ----XX----------------------------------
# expect: in_table_c22 ------X---------X----XX--------X---X----
# expect: in_table_c21_c22 ----XXX---------X----XX--------X---X----
# expect: in_table_c3 --------------------------X------------X
# expect: in_table_c4 ----------------------------X----X------
# expect: in_table_c5 -------------------------X--------------
# expect: in_table_c6 -------------------------------XX-------
# expect: in_table_c7 -----------------------X----------------
# expect: in_table_c8 -----------X--------X-X-----------------
# expect: in_table_c9 -------------------------------------XX-
# expect: in_table_d1 --------------X-X-----------------------
# expect: in_table_d2 X-X------X---X------X----XXX--X---X----X

















for c in "aAßİ\u03d2\u1e9e\uff21\u2126\U0001d400\u13a0\u0221\ufb01":
    print(ascii(c), ascii(stringprep.map_table_b2(c)), ascii(stringprep.map_table_b3(c)))
# expect: 'a' 'a' 'a'
# expect: 'A' 'a' 'a'
# expect: '\xdf' 'ss' 'ss'
# expect: '\u0130' 'i\u0307' 'i\u0307'
# expect: '\u03d2' '\u03c5' '\u03c5'
# expect: '\u1e9e' 'ss' '\xdf'
# expect: '\uff21' '\uff41' '\uff41'
# expect: '\u2126' '\u03c9' '\u03c9'
# expect: '\U0001d400' 'a' 'a'
# expect: '\u13a0' '\uab70' '\uab70'
# expect: '\u0221' '\u0221' '\u0221'
# expect: '\ufb01' 'fi' 'fi'












for function in (stringprep.in_table_a1, stringprep.in_table_d1, stringprep.map_table_b3):
    try:
        function("ab")
    except TypeError as error:
        print(error)
# expect: category() argument must be a unicode character, not str
# expect: bidirectional() argument must be a unicode character, not str
# expect: ord() expected a character, but string of length 2 found




old = unicodedata.ucd_3_2_0
print(old.unidata_version, type(old), [old.category(c) for c in "a\u0221\xa7\xad\u200b"])
# expect: 3.2.0 <class 'unicodedata.UCD'> ['Ll', 'Cn', 'So', 'Pd', 'Zs']

print([old.bidirectional(c) for c in "a+\u06dd\u0221"], [old.mirrored(c) for c in "(\u0f3a\u0221"])
# expect: ['L', 'ET', 'AL', ''] [1, 0, 0]

print([old.east_asian_width(c) for c in "a\u231a\u0221\uff21"], [old.combining(c) for c in "a\u0301\u1df1"])
# expect: ['Na', 'N', 'N', 'F'] [0, 230, 0]

print(old.decimal("\xb2"), old.decimal("x", None), old.digit("\xb2"), old.numeric("½"), old.numeric("x", -1), old.name("a"))
# expect: 2 None 2 0.5 -1 LATIN SMALL LETTER A

print(ascii(old.normalize("NFC", "e\u0301\U0002f868\u0958")), ascii(old.normalize("NFKD", "\ufb01\U0001f100")), old.lookup("SPACE") == " ")
# expect: '\xe9\U0002136a\u0915\u093c' 'fi\U0001f100' True

print(old.decomposition("é"), repr(old.decomposition("\U0001f100")), old.is_normalized("NFC", "é"), old.is_normalized("NFD", "é"))
# expect: 0065 0301 '' True False

for call in (lambda: old.name("\u0221"), lambda: old.lookup("PILE OF POO"), lambda: old.decimal("x"), lambda: unicodedata.UCD(),
             lambda: old.normalize("X", "a"), lambda: old.numeric("\u0bf3x")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
# expect: ValueError no such name
# expect: KeyError "undefined character name 'PILE OF POO'"
# expect: ValueError not a decimal
# expect: TypeError cannot create 'unicodedata.UCD' instances
# expect: ValueError invalid normalization form
# expect: TypeError numeric() argument 1 must be a unicode character, not str






