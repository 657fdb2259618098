# textwrap: wrap, fill, shorten, dedent, indent and the options of TextWrapper.
import re
import textwrap


def attempt(action):
    try:
        print(ascii(action()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


TEXT = "This is a sentence.  \"Much wider\" -- it has hyphen-ated words--and dashes, e-mail\tand\nlines."
LONG = "averyverylongwordindeed-withhyphen and http://example.com/some-path"
for width in (8, 20, 50):
    attempt(lambda: textwrap.wrap(TEXT, width))
    attempt(lambda: textwrap.wrap(LONG, width))
    attempt(lambda: textwrap.wrap(LONG, width, break_long_words=False))
    attempt(lambda: textwrap.wrap(TEXT, width, break_on_hyphens=False))
# expect: ['This is', 'a senten', 'ce.', '"Much', 'wider"', '-- it', 'has', 'hyphen-', 'ated', 'words--', 'and', 'dashes,', 'e-mail', 'and', 'lines.']
# expect: ['averyver', 'ylongwor', 'dindeed-', 'withhyph', 'en and h', 'ttp://ex', 'ample.co', 'm/some-', 'path']
# expect: ['averyverylongwordindeed-', 'withhyphen', 'and', 'http://example.com/some-', 'path']
# expect: ['This is', 'a senten', 'ce.', '"Much', 'wider"', '-- it', 'has hyph', 'en-ated ', 'words--a', 'nd', 'dashes,', 'e-mail', 'and', 'lines.']
# expect: ['This is a sentence.', '"Much wider" -- it', 'has hyphen-ated', 'words--and dashes,', 'e-mail       and', 'lines.']
# expect: ['averyverylongwordind', 'eed-withhyphen and h', 'ttp://example.com/so', 'me-path']
# expect: ['averyverylongwordindeed-', 'withhyphen and', 'http://example.com/some-', 'path']
# expect: ['This is a sentence.', '"Much wider" -- it', 'has hyphen-ated', 'words--and dashes,', 'e-mail       and', 'lines.']
# expect: ['This is a sentence.  "Much wider" -- it has', 'hyphen-ated words--and dashes, e-mail       and', 'lines.']
# expect: ['averyverylongwordindeed-withhyphen and', 'http://example.com/some-path']
# expect: ['averyverylongwordindeed-withhyphen and', 'http://example.com/some-path']
# expect: ['This is a sentence.  "Much wider" -- it has', 'hyphen-ated words--and dashes, e-mail       and', 'lines.']
attempt(lambda: textwrap.wrap(TEXT, 20, drop_whitespace=False))
# expect: ['This is a sentence.', '  "Much wider" -- it', ' has hyphen-ated ', 'words--and dashes, ', 'e-mail       and ', 'lines.']

attempt(lambda: textwrap.wrap(TEXT, 20, expand_tabs=False, replace_whitespace=False))
# expect: ['This is a sentence.', '"Much wider" -- it', 'has hyphen-ated', 'words--and dashes,', 'e-mail\tand\nlines.']

attempt(lambda: textwrap.wrap(TEXT, 20, initial_indent="* ", subsequent_indent="    ", tabsize=4))
# expect: ['* This is a', '    sentence.  "Much', '    wider" -- it has', '    hyphen-ated', '    words--and', '    dashes, e-mail', '    and lines.']

attempt(lambda: textwrap.wrap("Dr. Who. met you. \"Fine!\" he said? yes", 30, fix_sentence_endings=True))
# expect: ['Dr.  Who.  met you.  "Fine!"', 'he said?  yes']

attempt(lambda: textwrap.wrap(TEXT, 20, max_lines=2))  # expect: ['This is a sentence.', '"Much wider" [...]']
attempt(lambda: textwrap.wrap(TEXT, 20, max_lines=2, placeholder="..."))  # expect: ['This is a sentence.', '"Much wider" --...']
attempt(lambda: textwrap.wrap(TEXT, 4, max_lines=1))  # expect: ValueError 'placeholder too large for max width'
attempt(lambda: textwrap.wrap(TEXT, 0))  # expect: ValueError 'invalid width 0 (must be > 0)'
attempt(lambda: textwrap.wrap(""))  # expect: []
attempt(lambda: textwrap.wrap("a b", bad=1))
# expect: TypeError "TextWrapper.__init__() got an unexpected keyword argument 'bad'"

attempt(lambda: textwrap.fill("one two three", 7))  # expect: 'one two\nthree'
for width in (5, 12, 30):
    attempt(lambda: textwrap.shorten("  Hello \n there, world and all  ", width))
    attempt(lambda: textwrap.shorten("Hello there, world", width, placeholder="..."))
# expect: '[...]'
# expect: '...'
# expect: 'Hello [...]'
# expect: 'Hello...'
# expect: 'Hello there, world and all'
# expect: 'Hello there, world'


for text in ("  a\n    b\n  c", "\ta\n\tb", "\ta\n  b", "  a\n\n  b\n   \n", "   \n", " \t a\n \t b", "  a\n b", "a\n b"):
    attempt(lambda: textwrap.dedent(text))
# expect: 'a\n  b\nc'
# expect: 'a\nb'
# expect: '\ta\n  b'
# expect: 'a\n\nb\n\n'
# expect: '\n'
# expect: 'a\nb'
# expect: ' a\nb'
# expect: 'a\n b'
attempt(lambda: textwrap.dedent(5))  # expect: TypeError "expected string or bytes-like object, got 'int'"
for text in ("a\nb", "a\n\nb\n", "  \n x\r\n", ""):
    attempt(lambda: textwrap.indent(text, "> "))
    attempt(lambda: textwrap.indent(text, "> ", lambda line: True))
# expect: '> a\n> b'
# expect: '> a\n> b'
# expect: '> a\n\n> b\n'
# expect: '> a\n> \n> b\n'
# expect: '  \n>  x\r\n'
# expect: '>   \n>  x\r\n'
# expect: ''
# expect: ''
attempt(lambda: textwrap.indent("a\nb", "- ", predicate=lambda line: "b" in line))  # expect: 'a\n- b'

wrapper = textwrap.TextWrapper(width=10)
attempt(lambda: wrapper.wrap("one two three four"))  # expect: ['one two', 'three four']
wrapper.width = 14
wrapper.initial_indent = "# "
attempt(lambda: wrapper.wrap("one two three four"))  # expect: ['# one two', 'three four']
attempt(lambda: wrapper.fill("one two three four"))  # expect: '# one two\nthree four'


class Commas(textwrap.TextWrapper):
    wordsep_re = re.compile("(,)")
    sentence_end_re = re.compile("x$")


print(Commas(width=6).wrap("aa,bbbbbb,cc d"), Commas(width=30, fix_sentence_endings=True).wrap("ax b. c"))
# expect: ['aa,', 'bbbbbb', ',cc d'] ['ax b. c']
wrapper = textwrap.TextWrapper(width=5, break_on_hyphens=False)
wrapper.wordsep_simple_re = re.compile("(e)")
print(wrapper.wrap("ab-cdef gh"), textwrap.TextWrapper.wordsep_simple_re.split("a \tb"))
# expect: ['ab-cd', 'ef gh'] ['a', ' \t', 'b']
