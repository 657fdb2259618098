# Library, tokenize: a line is read when a token needs it, not before, so that programs may follow what is read.
import io
import token
import tokenize


def show(text):
    lines = iter(io.StringIO(text, newline="").readline, "")
    read = 0

    def readline():
        nonlocal read
        read += 1
        return next(lines, "")

    told = []
    try:
        for each in tokenize.generate_tokens(readline):
            told.append(f"{read}:{token.tok_name[each.type]}{each.string!r}")
    except (tokenize.TokenError, SyntaxError) as error:
        told.append(f"{read} {type(error).__name__}{error.args}")
    return " ".join(told)


print(show("a = 1\nb = 2\n"))
# expect: 1:NAME'a' 1:OP'=' 1:NUMBER'1' 1:NEWLINE'\n' 2:NAME'b' 2:OP'=' 2:NUMBER'2' 2:NEWLINE'\n' 3:ENDMARKER''

print(show(""))  # expect: 1:ENDMARKER''
print(show("a"))  # expect: 1:NAME'a' 1:NEWLINE'' 2:ENDMARKER''
print(show("\n\n# c\n"))  # expect: 1:NL'\n' 2:NL'\n' 3:COMMENT'# c' 3:NL'\n' 4:ENDMARKER''
print(show("if x:\n  a\n  b\n\n # c\n\nc\n"))
# expect: 1:NAME'if' 1:NAME'x' 1:OP':' 1:NEWLINE'\n' 2:INDENT'  ' 2:NAME'a' 2:NEWLINE'\n' 3:NAME'b' 3:NEWLINE'\n' 4:NL'\n' 5:COMMENT'# c' 5:NL'\n' 6:NL'\n' 7:DEDENT'' 7:NAME'c' 7:NEWLINE'\n' 8:ENDMARKER''

print(show("if x:\n  a\n"))
# expect: 1:NAME'if' 1:NAME'x' 1:OP':' 1:NEWLINE'\n' 2:INDENT'  ' 2:NAME'a' 2:NEWLINE'\n' 3:DEDENT'' 3:ENDMARKER''

print(show("'''a\nb\n'''\nx\n"))  # expect: 3:STRING"'''a\nb\n'''" 3:NEWLINE'\n' 4:NAME'x' 4:NEWLINE'\n' 5:ENDMARKER''
print(show("f'''a{x}\n\n{b:\n}'''\nx\n"))
# expect: 1:FSTRING_START"f'''" 1:FSTRING_MIDDLE'a' 1:OP'{' 1:NAME'x' 1:OP'}' 3:FSTRING_MIDDLE'\n\n' 3:OP'{' 3:NAME'b' 3:OP':' 4:FSTRING_MIDDLE'\n' 4:OP'}' 4:FSTRING_END"'''" 4:NEWLINE'\n' 5:NAME'x' 5:NEWLINE'\n' 6:ENDMARKER''

print(show("f'''{{\n}}'''\n'a\\\nb'\nf'a\\\r\nb'\r\n"))
# expect: 1:FSTRING_START"f'''" 1:FSTRING_MIDDLE'{' 2:FSTRING_MIDDLE'\n}' 2:FSTRING_END"'''" 2:NEWLINE'\n' 4:STRING"'a\\\nb'" 4:NEWLINE'\n' 5:FSTRING_START"f'" 6:FSTRING_MIDDLE'a\\\r\nb' 6:FSTRING_END"'" 6:NEWLINE'\r\n' 7:ENDMARKER''

print(show("(a,\n # c\n\n b)\nc\n"))
# expect: 1:OP'(' 1:NAME'a' 1:OP',' 1:NL'\n' 2:COMMENT'# c' 2:NL'\n' 3:NL'\n' 4:NAME'b' 4:OP')' 4:NEWLINE'\n' 5:NAME'c' 5:NEWLINE'\n' 6:ENDMARKER''

print(show("a\\\n  + b\nc\n"))  # expect: 1:NAME'a' 2:OP'+' 2:NAME'b' 2:NEWLINE'\n' 3:NAME'c' 3:NEWLINE'\n' 4:ENDMARKER''
print(show("a\n\x0cb\n"))  # a form feed ends no line of a program
# expect: 1:NAME'a' 1:NEWLINE'\n' 2:NAME'b' 2:NEWLINE'\n' 3:ENDMARKER''
print(show("if x:\n  a\n  "))
# expect: 1:NAME'if' 1:NAME'x' 1:OP':' 1:NEWLINE'\n' 2:INDENT'  ' 2:NAME'a' 2:NEWLINE'\n' 3:NL'' 4:DEDENT'' 4:ENDMARKER''
print(show("(a,"))  # expect: 1:OP'(' 1:NAME'a' 1:OP',' 1:NL'' 2 TokenError('unexpected EOF in multi-line statement', (1, 0))

# Texts that end too early, and wrong indentation
print(show("'''abc\n"))  # expect: 2 TokenError('EOF in multi-line string', (1, 1))
print(show("f'''abc\nx\n"))
# expect: 1:FSTRING_START"f'''" 3 TokenError('unterminated triple-quoted f-string literal (detected at line 2)', (1, 1))

print(show("'abc\nx\n"))  # expect: 1 TokenError('unterminated string literal (detected at line 1)', (1, 1))
print(show("f'abc\nx\n"))
# expect: 1:FSTRING_START"f'" 1 TokenError('unterminated f-string literal (detected at line 1)', (1, 1))

print(show("f(a\n b\n"))
# expect: 1:NAME'f' 1:OP'(' 1:NAME'a' 1:NL'\n' 2:NAME'b' 2:NL'\n' 3 TokenError('unexpected EOF in multi-line statement', (2, 0))

print(show("x = (\n\n\n"))
# expect: 1:NAME'x' 1:OP'=' 1:OP'(' 1:NL'\n' 2:NL'\n' 3:NL'\n' 4 TokenError('unexpected EOF in multi-line statement', (3, 0))

print(show("a \\\n"))  # expect: 1:NAME'a' 2 TokenError('unexpected EOF in multi-line statement', (1, 4))
print(show("if x:\n    y\n  z # c\n"))
# expect: 1:NAME'if' 1:NAME'x' 1:OP':' 1:NEWLINE'\n' 2:INDENT'    ' 2:NAME'y' 2:NEWLINE'\n' 3 IndentationError('unindent does not match any outer indentation level', ('<string>', 3, 8, '  z # c', None, None))

print(show("if x:\n\ty\n        z\n"))
# expect: 1:NAME'if' 1:NAME'x' 1:OP':' 1:NEWLINE'\n' 2:INDENT'\t' 2:NAME'y' 2:NEWLINE'\n' 3 TabError('inconsistent use of tabs and spaces in indentation', ('<string>', 3, 10, '        z', None, None))

print(show("if x:\n \ty\n\tz\n"))
# expect: 1:NAME'if' 1:NAME'x' 1:OP':' 1:NEWLINE'\n' 2:INDENT' \t' 2:NAME'y' 2:NEWLINE'\n' 3 TabError('inconsistent use of tabs and spaces in indentation', ('<string>', 3, 3, '\tz', None, None))

print(show("if x:\n\tif y:\n        \tz\n"))
# expect: 1:NAME'if' 1:NAME'x' 1:OP':' 1:NEWLINE'\n' 2:INDENT'\t' 2:NAME'if' 2:NAME'y' 2:OP':' 2:NEWLINE'\n' 3:INDENT'        \t' 3:NAME'z' 3:NEWLINE'\n' 4:DEDENT'' 4:DEDENT'' 4:ENDMARKER''

print(show("(\n\0"))  # expect: 1:OP'(' 1:NL'\n' 2 TokenError('source code cannot contain null bytes', (2, 0))

# What is used up is not kept: a table of many lines takes time in proportion
many = ["x = [\n"] + ["    1, 2, 3,\n"] * 300 + ["]\n"]
print(sum(1 for _ in tokenize.generate_tokens(iter(many).__next__)))  # expect: 2107

# A line without an end is a line all the same
print([each.string for each in tokenize.generate_tokens(iter(["a (", "b", ")", "c"]).__next__)])
# expect: ['a', '(', '', 'b', '', ')', '', 'c', '', '']

# Bytes are decoded line by line
data = iter([b"# coding: latin-1\n", b"x = '\xe4'\n"])
print([each.string for each in tokenize.tokenize(lambda: next(data, b""))])
# expect: ['iso-8859-1', '# coding: latin-1', '\n', 'x', '=', "'ä'", '\n', '']

