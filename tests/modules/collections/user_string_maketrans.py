# UserString.maketrans() is that of str
from collections import UserString
import csv
import textwrap

print(UserString.maketrans("ab", "cd"), UserString("aabx").translate(UserString.maketrans("ab", "cd")))
# expect: {97: 99, 98: 100} ccdx

print(UserString("x").maketrans({"a": None}), UserString.maketrans("a", "b", "c"))  # expect: {97: None} {97: 98, 99: None}

# other attributes of classes and modules
print(csv.__version__)  # expect: 1.0
print(textwrap.TextWrapper.unicode_whitespace_trans)  # expect: {9: 32, 10: 32, 11: 32, 12: 32, 13: 32, 32: 32}


class Underscores(textwrap.TextWrapper):
    unicode_whitespace_trans = {9: "_"}


print(Underscores(expand_tabs=False).wrap("a\tb c"))  # expect: ['a_b c']
