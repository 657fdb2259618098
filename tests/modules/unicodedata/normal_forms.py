# unicodedata.normalize() and is_normalized().
from unicodedata import is_normalized, normalize

FORMS = "NFC", "NFD", "NFKC", "NFKD"
for text in ("\xe9", "e\u0301", "\u1e69", "s\u0307\u0323", "\uac01", "\u1100\u1161\u11a8", "\ufb01", "\u2460", "\uff21",
             "\u212b", "\u0344", "\u0958", "a\u0315\u0300\u05ae\u0300\u0062", "\U0001d15e", "\uf900", "\u01c4", "plain",
             "\ud800", "a\u0301\u0301", "\u0301a", "\u0cca", "\u1e0a\u0323", ""):
    print(ascii(text), *[ascii(normalize(form, text)) for form in FORMS],
          *[int(is_normalized(form, text)) for form in FORMS])
# expect: '\xe9' '\xe9' 'e\u0301' '\xe9' 'e\u0301' 1 0 1 0
# expect: 'e\u0301' '\xe9' 'e\u0301' '\xe9' 'e\u0301' 0 1 0 1
# expect: '\u1e69' '\u1e69' 's\u0323\u0307' '\u1e69' 's\u0323\u0307' 1 0 1 0
# expect: 's\u0307\u0323' '\u1e69' 's\u0323\u0307' '\u1e69' 's\u0323\u0307' 0 0 0 0
# expect: '\uac01' '\uac01' '\u1100\u1161\u11a8' '\uac01' '\u1100\u1161\u11a8' 1 0 1 0
# expect: '\u1100\u1161\u11a8' '\uac01' '\u1100\u1161\u11a8' '\uac01' '\u1100\u1161\u11a8' 0 1 0 1
# expect: '\ufb01' '\ufb01' '\ufb01' 'fi' 'fi' 1 1 0 0
# expect: '\u2460' '\u2460' '\u2460' '1' '1' 1 1 0 0
# expect: '\uff21' '\uff21' '\uff21' 'A' 'A' 1 1 0 0
# expect: '\u212b' '\xc5' 'A\u030a' '\xc5' 'A\u030a' 0 0 0 0
# expect: '\u0344' '\u0308\u0301' '\u0308\u0301' '\u0308\u0301' '\u0308\u0301' 0 0 0 0
# expect: '\u0958' '\u0915\u093c' '\u0915\u093c' '\u0915\u093c' '\u0915\u093c' 0 0 0 0
# expect: 'a\u0315\u0300\u05ae\u0300b' '\xe0\u05ae\u0300\u0315b' 'a\u05ae\u0300\u0300\u0315b' '\xe0\u05ae\u0300\u0315b' 'a\u05ae\u0300\u0300\u0315b' 0 0 0 0
# expect: '\U0001d15e' '\U0001d157\U0001d165' '\U0001d157\U0001d165' '\U0001d157\U0001d165' '\U0001d157\U0001d165' 0 0 0 0
# expect: '\uf900' '\u8c48' '\u8c48' '\u8c48' '\u8c48' 0 0 0 0
# expect: '\u01c4' '\u01c4' '\u01c4' 'D\u017d' 'DZ\u030c' 1 1 0 0
# expect: 'plain' 'plain' 'plain' 'plain' 'plain' 1 1 1 1
# expect: '\ud800' '\ud800' '\ud800' '\ud800' '\ud800' 1 1 1 1
# expect: 'a\u0301\u0301' '\xe1\u0301' 'a\u0301\u0301' '\xe1\u0301' 'a\u0301\u0301' 0 1 0 1
# expect: '\u0301a' '\u0301a' '\u0301a' '\u0301a' '\u0301a' 1 1 1 1
# expect: '\u0cca' '\u0cca' '\u0cc6\u0cc2' '\u0cca' '\u0cc6\u0cc2' 1 0 1 0
# expect: '\u1e0a\u0323' '\u1e0c\u0307' 'D\u0323\u0307' '\u1e0c\u0307' 'D\u0323\u0307' 0 0 0 0
# expect: '' '' '' '' '' 1 1 1 1

# Marks of the same class keep their order, also in long runs; each form is a fixed point.
marks = "a" + "\u0301\u0316" * 500
print(normalize("NFD", marks) == "a" + "\u0316" * 500 + "\u0301" * 500, normalize("NFC", marks)[:2] == "\xe1\u0316")
# expect: True True
text = "\u1e9b\u0323 \u03d3 \uac00\u11a8 \xc5ngstr\xf6m"
print([normalize(form, normalize(form, text)) == normalize(form, text) for form in FORMS])  # expect: [True, True, True, True]

for arguments in (("NFX", "a"), ("nfc", "\xe9"), ("", "\xe9"), ("NFC", 1), (1, "a"), ("NFC",), (), ("NFC", "a", 1)):
    for function in normalize, is_normalized:
        try:
            print(function(*arguments))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
# expect: ValueError invalid normalization form
# expect: ValueError invalid normalization form
# expect: ValueError invalid normalization form
# expect: ValueError invalid normalization form
# expect: ValueError invalid normalization form
# expect: ValueError invalid normalization form
# expect: TypeError normalize() argument 2 must be str, not int
# expect: TypeError is_normalized() argument 2 must be str, not int
# expect: TypeError normalize() argument 1 must be str, not int
# expect: TypeError is_normalized() argument 1 must be str, not int
# expect: TypeError normalize expected 2 arguments, got 1
# expect: TypeError is_normalized expected 2 arguments, got 1
# expect: TypeError normalize expected 2 arguments, got 0
# expect: TypeError is_normalized expected 2 arguments, got 0
# expect: TypeError normalize expected 2 arguments, got 3
# expect: TypeError is_normalized expected 2 arguments, got 3
print(normalize("NFX", ""))  # expect:
