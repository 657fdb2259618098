# Library, tokenize and token: the tokens of small programs, errors, encodings, and back to text.
# heap: 300K, tokenize with re
import io
import token
import tokenize


def tokens(text):
    try:
        for each in tokenize.generate_tokens(io.StringIO(text).readline):
            print(token.tok_name[each.exact_type], repr(each.string), each.start, each.end, repr(each.line) if len(text) < 9 else "")
    except (tokenize.TokenError, SyntaxError) as error:
        print(type(error).__name__, error)


for text in [
    "x = 1 + 0x1f # c\n", "if a:\n  b\n  # cc\n\n  d\ne", "f'a{b!r:>{c}}{{}}'\n", "f'''x\n{a}y'''",
    "(\n1,\n2)\n", "a \\\n b\n", "'abc\n", "x = '''a\nb'''", "", "# only", "\n\n", "if a:\n b\n  c\n",
    "if a:\n   b\n c\n", "$", "a?b", "1_0.5e3j 0b1 ...", "@a->b:=c!=d**=e//f", "é=1", "(",
    "rb'x' Rb\"\"\"y\"\"\"", "f''", "f'{a:%d}'", "f'{x=}'", "f\"{'a'}\"", "0777", "1a", "'''abc", "f'{",
    "f'abc", "f'{a:{b}}'", "f'{a:}'", "a;b\n", "x=[\n# c\n1]\n", "\x0cx\n", "  # c\nx",
    "if a:\n  b\n# c\nelse:\n  c", "a\r\nb\r\n", "f'{lambda x:1}'", "f'{x:=5}'", "f'{(x:=5)}'", "f'a\\{b}'",
    "f'\\N{DASH}'", "\\", "a\\ b", "f'''{\na\n}'''", "f'{a!r}' 'x' f'{b}'", "rf'\\{a}'", "f'{ {1:2} }'",
]:
    tokens(text)
    if "{" in text:
        continue
    try:
        parts = list(tokenize.generate_tokens(io.StringIO(text).readline))
        print(tokenize.untokenize(parts) == text)
    except (tokenize.TokenError, SyntaxError):
        pass
# expect: NAME 'x' (1, 0) (1, 1) 
# expect: EQUAL '=' (1, 2) (1, 3) 
# expect: NUMBER '1' (1, 4) (1, 5) 
# expect: PLUS '+' (1, 6) (1, 7) 
# expect: NUMBER '0x1f' (1, 8) (1, 12) 
# expect: COMMENT '# c' (1, 13) (1, 16) 
# expect: NEWLINE '\n' (1, 16) (1, 17) 
# expect: ENDMARKER '' (2, 0) (2, 0) 
# expect: True
# expect: NAME 'if' (1, 0) (1, 2) 
# expect: NAME 'a' (1, 3) (1, 4) 
# expect: COLON ':' (1, 4) (1, 5) 
# expect: NEWLINE '\n' (1, 5) (1, 6) 
# expect: INDENT '  ' (2, 0) (2, 2) 
# expect: NAME 'b' (2, 2) (2, 3) 
# expect: NEWLINE '\n' (2, 3) (2, 4) 
# expect: COMMENT '# cc' (3, 2) (3, 6) 
# expect: NL '\n' (3, 6) (3, 7) 
# expect: NL '\n' (4, 0) (4, 1) 
# expect: NAME 'd' (5, 2) (5, 3) 
# expect: NEWLINE '\n' (5, 3) (5, 4) 
# expect: DEDENT '' (6, 0) (6, 0) 
# expect: NAME 'e' (6, 0) (6, 1) 
# expect: NEWLINE '' (6, 1) (6, 2) 
# expect: ENDMARKER '' (7, 0) (7, 0) 
# expect: True
# expect: FSTRING_START "f'" (1, 0) (1, 2) 
# expect: FSTRING_MIDDLE 'a' (1, 2) (1, 3) 
# expect: LBRACE '{' (1, 3) (1, 4) 
# expect: NAME 'b' (1, 4) (1, 5) 
# expect: EXCLAMATION '!' (1, 5) (1, 6) 
# expect: NAME 'r' (1, 6) (1, 7) 
# expect: COLON ':' (1, 7) (1, 8) 
# expect: FSTRING_MIDDLE '>' (1, 8) (1, 9) 
# expect: LBRACE '{' (1, 9) (1, 10) 
# expect: NAME 'c' (1, 10) (1, 11) 
# expect: RBRACE '}' (1, 11) (1, 12) 
# expect: FSTRING_MIDDLE '' (1, 12) (1, 12) 
# expect: RBRACE '}' (1, 12) (1, 13) 
# expect: FSTRING_MIDDLE '{' (1, 13) (1, 14) 
# expect: FSTRING_MIDDLE '}' (1, 15) (1, 16) 
# expect: FSTRING_END "'" (1, 17) (1, 18) 
# expect: NEWLINE '\n' (1, 18) (1, 19) 
# expect: ENDMARKER '' (2, 0) (2, 0) 
# expect: FSTRING_START "f'''" (1, 0) (1, 4) 
# expect: FSTRING_MIDDLE 'x\n' (1, 4) (2, 0) 
# expect: LBRACE '{' (2, 0) (2, 1) 
# expect: NAME 'a' (2, 1) (2, 2) 
# expect: RBRACE '}' (2, 2) (2, 3) 
# expect: FSTRING_MIDDLE 'y' (2, 3) (2, 4) 
# expect: FSTRING_END "'''" (2, 4) (2, 7) 
# expect: NEWLINE '' (2, 7) (2, 8) 
# expect: ENDMARKER '' (3, 0) (3, 0) 
# expect: LPAR '(' (1, 0) (1, 1) '(\n'
# expect: NL '\n' (1, 1) (1, 2) '(\n'
# expect: NUMBER '1' (2, 0) (2, 1) '1,\n'
# expect: COMMA ',' (2, 1) (2, 2) '1,\n'
# expect: NL '\n' (2, 2) (2, 3) '1,\n'
# expect: NUMBER '2' (3, 0) (3, 1) '2)\n'
# expect: RPAR ')' (3, 1) (3, 2) '2)\n'
# expect: NEWLINE '\n' (3, 2) (3, 3) '2)\n'
# expect: ENDMARKER '' (4, 0) (4, 0) ''
# expect: True
# expect: NAME 'a' (1, 0) (1, 1) 'a \\\n'
# expect: NAME 'b' (2, 1) (2, 2) ' b\n'
# expect: NEWLINE '\n' (2, 2) (2, 3) ' b\n'
# expect: ENDMARKER '' (3, 0) (3, 0) ''
# expect: False
# expect: TokenError ('unterminated string literal (detected at line 1)', (1, 1))
# expect: NAME 'x' (1, 0) (1, 1) 
# expect: EQUAL '=' (1, 2) (1, 3) 
# expect: STRING "'''a\nb'''" (1, 4) (2, 4) 
# expect: NEWLINE '' (2, 4) (2, 5) 
# expect: ENDMARKER '' (3, 0) (3, 0) 
# expect: True
# expect: ENDMARKER '' (1, 0) (1, 0) ''
# expect: True
# expect: COMMENT '# only' (1, 0) (1, 6) '# only'
# expect: NL '' (1, 6) (1, 7) '# only'
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: True
# expect: NL '\n' (1, 0) (1, 1) '\n'
# expect: NL '\n' (2, 0) (2, 1) '\n'
# expect: ENDMARKER '' (3, 0) (3, 0) ''
# expect: True
# expect: NAME 'if' (1, 0) (1, 2) 
# expect: NAME 'a' (1, 3) (1, 4) 
# expect: COLON ':' (1, 4) (1, 5) 
# expect: NEWLINE '\n' (1, 5) (1, 6) 
# expect: INDENT ' ' (2, 0) (2, 1) 
# expect: NAME 'b' (2, 1) (2, 2) 
# expect: NEWLINE '\n' (2, 2) (2, 3) 
# expect: INDENT '  ' (3, 0) (3, 2) 
# expect: NAME 'c' (3, 2) (3, 3) 
# expect: NEWLINE '\n' (3, 3) (3, 4) 
# expect: DEDENT '' (4, 0) (4, 0) 
# expect: DEDENT '' (4, 0) (4, 0) 
# expect: ENDMARKER '' (4, 0) (4, 0) 
# expect: True
# expect: NAME 'if' (1, 0) (1, 2) 
# expect: NAME 'a' (1, 3) (1, 4) 
# expect: COLON ':' (1, 4) (1, 5) 
# expect: NEWLINE '\n' (1, 5) (1, 6) 
# expect: INDENT '   ' (2, 0) (2, 3) 
# expect: NAME 'b' (2, 3) (2, 4) 
# expect: NEWLINE '\n' (2, 4) (2, 5) 
# expect: IndentationError unindent does not match any outer indentation level (<string>, line 3)
# expect: OP '$' (1, 0) (1, 1) '$'
# expect: NEWLINE '' (1, 1) (1, 2) '$'
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: True
# expect: NAME 'a' (1, 0) (1, 1) 'a?b'
# expect: OP '?' (1, 1) (1, 2) 'a?b'
# expect: NAME 'b' (1, 2) (1, 3) 'a?b'
# expect: NEWLINE '' (1, 3) (1, 4) 'a?b'
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: True
# expect: NUMBER '1_0.5e3j' (1, 0) (1, 8) 
# expect: NUMBER '0b1' (1, 9) (1, 12) 
# expect: ELLIPSIS '...' (1, 13) (1, 16) 
# expect: NEWLINE '' (1, 16) (1, 17) 
# expect: ENDMARKER '' (2, 0) (2, 0) 
# expect: True
# expect: AT '@' (1, 0) (1, 1) 
# expect: NAME 'a' (1, 1) (1, 2) 
# expect: RARROW '->' (1, 2) (1, 4) 
# expect: NAME 'b' (1, 4) (1, 5) 
# expect: COLONEQUAL ':=' (1, 5) (1, 7) 
# expect: NAME 'c' (1, 7) (1, 8) 
# expect: NOTEQUAL '!=' (1, 8) (1, 10) 
# expect: NAME 'd' (1, 10) (1, 11) 
# expect: DOUBLESTAREQUAL '**=' (1, 11) (1, 14) 
# expect: NAME 'e' (1, 14) (1, 15) 
# expect: DOUBLESLASH '//' (1, 15) (1, 17) 
# expect: NAME 'f' (1, 17) (1, 18) 
# expect: NEWLINE '' (1, 18) (1, 19) 
# expect: ENDMARKER '' (2, 0) (2, 0) 
# expect: True
# expect: NAME 'é' (1, 0) (1, 1) 'é=1'
# expect: EQUAL '=' (1, 1) (1, 2) 'é=1'
# expect: NUMBER '1' (1, 2) (1, 3) 'é=1'
# expect: NEWLINE '' (1, 3) (1, 4) 'é=1'
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: True
# expect: LPAR '(' (1, 0) (1, 1) '('
# expect: NL '' (1, 1) (1, 2) '('
# expect: TokenError ('unexpected EOF in multi-line statement', (1, 0))
# expect: STRING "rb'x'" (1, 0) (1, 5) 
# expect: STRING 'Rb"""y"""' (1, 6) (1, 15) 
# expect: NEWLINE '' (1, 15) (1, 16) 
# expect: ENDMARKER '' (2, 0) (2, 0) 
# expect: True
# expect: FSTRING_START "f'" (1, 0) (1, 2) "f''"
# expect: FSTRING_END "'" (1, 2) (1, 3) "f''"
# expect: NEWLINE '' (1, 3) (1, 4) "f''"
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: True
# expect: FSTRING_START "f'" (1, 0) (1, 2) 
# expect: LBRACE '{' (1, 2) (1, 3) 
# expect: NAME 'a' (1, 3) (1, 4) 
# expect: COLON ':' (1, 4) (1, 5) 
# expect: FSTRING_MIDDLE '%d' (1, 5) (1, 7) 
# expect: RBRACE '}' (1, 7) (1, 8) 
# expect: FSTRING_END "'" (1, 8) (1, 9) 
# expect: NEWLINE '' (1, 9) (1, 10) 
# expect: ENDMARKER '' (2, 0) (2, 0) 
# expect: FSTRING_START "f'" (1, 0) (1, 2) "f'{x=}'"
# expect: LBRACE '{' (1, 2) (1, 3) "f'{x=}'"
# expect: NAME 'x' (1, 3) (1, 4) "f'{x=}'"
# expect: EQUAL '=' (1, 4) (1, 5) "f'{x=}'"
# expect: RBRACE '}' (1, 5) (1, 6) "f'{x=}'"
# expect: FSTRING_END "'" (1, 6) (1, 7) "f'{x=}'"
# expect: NEWLINE '' (1, 7) (1, 8) "f'{x=}'"
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: FSTRING_START 'f"' (1, 0) (1, 2) 'f"{\'a\'}"'
# expect: LBRACE '{' (1, 2) (1, 3) 'f"{\'a\'}"'
# expect: STRING "'a'" (1, 3) (1, 6) 'f"{\'a\'}"'
# expect: RBRACE '}' (1, 6) (1, 7) 'f"{\'a\'}"'
# expect: FSTRING_END '"' (1, 7) (1, 8) 'f"{\'a\'}"'
# expect: NEWLINE '' (1, 8) (1, 9) 'f"{\'a\'}"'
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: NUMBER '0777' (1, 0) (1, 4) '0777'
# expect: NEWLINE '' (1, 4) (1, 5) '0777'
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: True
# expect: NUMBER '1' (1, 0) (1, 1) '1a'
# expect: NAME 'a' (1, 1) (1, 2) '1a'
# expect: NEWLINE '' (1, 2) (1, 3) '1a'
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: True
# expect: TokenError ('EOF in multi-line string', (1, 1))
# expect: FSTRING_START "f'" (1, 0) (1, 2) "f'{"
# expect: LBRACE '{' (1, 2) (1, 3) "f'{"
# expect: NL '' (1, 3) (1, 4) "f'{"
# expect: TokenError ('unexpected EOF in multi-line statement', (1, 4))
# expect: FSTRING_START "f'" (1, 0) (1, 2) "f'abc"
# expect: TokenError ('unterminated f-string literal (detected at line 1)', (1, 1))
# expect: FSTRING_START "f'" (1, 0) (1, 2) 
# expect: LBRACE '{' (1, 2) (1, 3) 
# expect: NAME 'a' (1, 3) (1, 4) 
# expect: COLON ':' (1, 4) (1, 5) 
# expect: LBRACE '{' (1, 5) (1, 6) 
# expect: NAME 'b' (1, 6) (1, 7) 
# expect: RBRACE '}' (1, 7) (1, 8) 
# expect: FSTRING_MIDDLE '' (1, 8) (1, 8) 
# expect: RBRACE '}' (1, 8) (1, 9) 
# expect: FSTRING_END "'" (1, 9) (1, 10) 
# expect: NEWLINE '' (1, 10) (1, 11) 
# expect: ENDMARKER '' (2, 0) (2, 0) 
# expect: FSTRING_START "f'" (1, 0) (1, 2) "f'{a:}'"
# expect: LBRACE '{' (1, 2) (1, 3) "f'{a:}'"
# expect: NAME 'a' (1, 3) (1, 4) "f'{a:}'"
# expect: COLON ':' (1, 4) (1, 5) "f'{a:}'"
# expect: FSTRING_MIDDLE '' (1, 5) (1, 5) "f'{a:}'"
# expect: RBRACE '}' (1, 5) (1, 6) "f'{a:}'"
# expect: FSTRING_END "'" (1, 6) (1, 7) "f'{a:}'"
# expect: NEWLINE '' (1, 7) (1, 8) "f'{a:}'"
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: NAME 'a' (1, 0) (1, 1) 'a;b\n'
# expect: SEMI ';' (1, 1) (1, 2) 'a;b\n'
# expect: NAME 'b' (1, 2) (1, 3) 'a;b\n'
# expect: NEWLINE '\n' (1, 3) (1, 4) 'a;b\n'
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: True
# expect: NAME 'x' (1, 0) (1, 1) 
# expect: EQUAL '=' (1, 1) (1, 2) 
# expect: LSQB '[' (1, 2) (1, 3) 
# expect: NL '\n' (1, 3) (1, 4) 
# expect: COMMENT '# c' (2, 0) (2, 3) 
# expect: NL '\n' (2, 3) (2, 4) 
# expect: NUMBER '1' (3, 0) (3, 1) 
# expect: RSQB ']' (3, 1) (3, 2) 
# expect: NEWLINE '\n' (3, 2) (3, 3) 
# expect: ENDMARKER '' (4, 0) (4, 0) 
# expect: True
# expect: NAME 'x' (1, 1) (1, 2) '\x0cx\n'
# expect: NEWLINE '\n' (1, 2) (1, 3) '\x0cx\n'
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: False
# expect: COMMENT '# c' (1, 2) (1, 5) '  # c\n'
# expect: NL '\n' (1, 5) (1, 6) '  # c\n'
# expect: NAME 'x' (2, 0) (2, 1) 'x'
# expect: NEWLINE '' (2, 1) (2, 2) 'x'
# expect: ENDMARKER '' (3, 0) (3, 0) ''
# expect: True
# expect: NAME 'if' (1, 0) (1, 2) 
# expect: NAME 'a' (1, 3) (1, 4) 
# expect: COLON ':' (1, 4) (1, 5) 
# expect: NEWLINE '\n' (1, 5) (1, 6) 
# expect: INDENT '  ' (2, 0) (2, 2) 
# expect: NAME 'b' (2, 2) (2, 3) 
# expect: NEWLINE '\n' (2, 3) (2, 4) 
# expect: COMMENT '# c' (3, 0) (3, 3) 
# expect: NL '\n' (3, 3) (3, 4) 
# expect: DEDENT '' (4, 0) (4, 0) 
# expect: NAME 'else' (4, 0) (4, 4) 
# expect: COLON ':' (4, 4) (4, 5) 
# expect: NEWLINE '\n' (4, 5) (4, 6) 
# expect: INDENT '  ' (5, 0) (5, 2) 
# expect: NAME 'c' (5, 2) (5, 3) 
# expect: NEWLINE '' (5, 3) (5, 4) 
# expect: DEDENT '' (6, 0) (6, 0) 
# expect: ENDMARKER '' (6, 0) (6, 0) 
# expect: True
# expect: NAME 'a' (1, 0) (1, 1) 'a\r\n'
# expect: NEWLINE '\r\n' (1, 1) (1, 3) 'a\r\n'
# expect: NAME 'b' (2, 0) (2, 1) 'b\r\n'
# expect: NEWLINE '\r\n' (2, 1) (2, 3) 'b\r\n'
# expect: ENDMARKER '' (3, 0) (3, 0) ''
# expect: True
# expect: FSTRING_START "f'" (1, 0) (1, 2) 
# expect: LBRACE '{' (1, 2) (1, 3) 
# expect: NAME 'lambda' (1, 3) (1, 9) 
# expect: NAME 'x' (1, 10) (1, 11) 
# expect: COLON ':' (1, 11) (1, 12) 
# expect: FSTRING_MIDDLE '1' (1, 12) (1, 13) 
# expect: RBRACE '}' (1, 13) (1, 14) 
# expect: FSTRING_END "'" (1, 14) (1, 15) 
# expect: NEWLINE '' (1, 15) (1, 16) 
# expect: ENDMARKER '' (2, 0) (2, 0) 
# expect: FSTRING_START "f'" (1, 0) (1, 2) 
# expect: LBRACE '{' (1, 2) (1, 3) 
# expect: NAME 'x' (1, 3) (1, 4) 
# expect: COLON ':' (1, 4) (1, 5) 
# expect: FSTRING_MIDDLE '=5' (1, 5) (1, 7) 
# expect: RBRACE '}' (1, 7) (1, 8) 
# expect: FSTRING_END "'" (1, 8) (1, 9) 
# expect: NEWLINE '' (1, 9) (1, 10) 
# expect: ENDMARKER '' (2, 0) (2, 0) 
# expect: FSTRING_START "f'" (1, 0) (1, 2) 
# expect: LBRACE '{' (1, 2) (1, 3) 
# expect: LPAR '(' (1, 3) (1, 4) 
# expect: NAME 'x' (1, 4) (1, 5) 
# expect: COLONEQUAL ':=' (1, 5) (1, 7) 
# expect: NUMBER '5' (1, 7) (1, 8) 
# expect: RPAR ')' (1, 8) (1, 9) 
# expect: RBRACE '}' (1, 9) (1, 10) 
# expect: FSTRING_END "'" (1, 10) (1, 11) 
# expect: NEWLINE '' (1, 11) (1, 12) 
# expect: ENDMARKER '' (2, 0) (2, 0) 
# expect: FSTRING_START "f'" (1, 0) (1, 2) "f'a\\{b}'"
# expect: FSTRING_MIDDLE 'a\\' (1, 2) (1, 4) "f'a\\{b}'"
# expect: LBRACE '{' (1, 4) (1, 5) "f'a\\{b}'"
# expect: NAME 'b' (1, 5) (1, 6) "f'a\\{b}'"
# expect: RBRACE '}' (1, 6) (1, 7) "f'a\\{b}'"
# expect: FSTRING_END "'" (1, 7) (1, 8) "f'a\\{b}'"
# expect: NEWLINE '' (1, 8) (1, 9) "f'a\\{b}'"
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: FSTRING_START "f'" (1, 0) (1, 2) 
# expect: FSTRING_MIDDLE '\\N{DASH}' (1, 2) (1, 10) 
# expect: FSTRING_END "'" (1, 10) (1, 11) 
# expect: NEWLINE '' (1, 11) (1, 12) 
# expect: ENDMARKER '' (2, 0) (2, 0) 
# expect: TokenError ('unexpected EOF in multi-line statement', (1, 0))
# expect: NAME 'a' (1, 0) (1, 1) 'a\\ b'
# expect: TokenError ('unexpected character after line continuation character', (1, 5))
# expect: FSTRING_START "f'''" (1, 0) (1, 4) 
# expect: LBRACE '{' (1, 4) (1, 5) 
# expect: NL '\n' (1, 5) (1, 6) 
# expect: NAME 'a' (2, 0) (2, 1) 
# expect: NL '\n' (2, 1) (2, 2) 
# expect: RBRACE '}' (3, 0) (3, 1) 
# expect: FSTRING_END "'''" (3, 1) (3, 4) 
# expect: NEWLINE '' (3, 4) (3, 5) 
# expect: ENDMARKER '' (4, 0) (4, 0) 
# expect: FSTRING_START "f'" (1, 0) (1, 2) 
# expect: LBRACE '{' (1, 2) (1, 3) 
# expect: NAME 'a' (1, 3) (1, 4) 
# expect: EXCLAMATION '!' (1, 4) (1, 5) 
# expect: NAME 'r' (1, 5) (1, 6) 
# expect: RBRACE '}' (1, 6) (1, 7) 
# expect: FSTRING_END "'" (1, 7) (1, 8) 
# expect: STRING "'x'" (1, 9) (1, 12) 
# expect: FSTRING_START "f'" (1, 13) (1, 15) 
# expect: LBRACE '{' (1, 15) (1, 16) 
# expect: NAME 'b' (1, 16) (1, 17) 
# expect: RBRACE '}' (1, 17) (1, 18) 
# expect: FSTRING_END "'" (1, 18) (1, 19) 
# expect: NEWLINE '' (1, 19) (1, 20) 
# expect: ENDMARKER '' (2, 0) (2, 0) 
# expect: FSTRING_START "rf'" (1, 0) (1, 3) "rf'\\{a}'"
# expect: FSTRING_MIDDLE '\\' (1, 3) (1, 4) "rf'\\{a}'"
# expect: LBRACE '{' (1, 4) (1, 5) "rf'\\{a}'"
# expect: NAME 'a' (1, 5) (1, 6) "rf'\\{a}'"
# expect: RBRACE '}' (1, 6) (1, 7) "rf'\\{a}'"
# expect: FSTRING_END "'" (1, 7) (1, 8) "rf'\\{a}'"
# expect: NEWLINE '' (1, 8) (1, 9) "rf'\\{a}'"
# expect: ENDMARKER '' (2, 0) (2, 0) ''
# expect: FSTRING_START "f'" (1, 0) (1, 2) 
# expect: LBRACE '{' (1, 2) (1, 3) 
# expect: LBRACE '{' (1, 4) (1, 5) 
# expect: NUMBER '1' (1, 5) (1, 6) 
# expect: COLON ':' (1, 6) (1, 7) 
# expect: NUMBER '2' (1, 7) (1, 8) 
# expect: RBRACE '}' (1, 8) (1, 9) 
# expect: RBRACE '}' (1, 10) (1, 11) 
# expect: FSTRING_END "'" (1, 11) (1, 12) 
# expect: NEWLINE '' (1, 12) (1, 13) 
# expect: ENDMARKER '' (2, 0) (2, 0) 













































































































































































































































































































































































print(repr(tokenize.untokenize([(1, "a"), (54, "="), (2, "1"), (3, "'x'"), (3, "'y'"), (4, "\n")])))  # expect: "a =1 'x' 'y'\n"
for source in b"# coding: latin1\nx\n", b"\n# -*- coding: utf_8 -*-\n", b"\xef\xbb\xbfx", b"x = 1\n# coding: latin1\n", b"", b"# coding: nope\n", b"\xff\n":
    try:
        print(tokenize.detect_encoding(io.BytesIO(source).readline))
        parts = list(tokenize.tokenize(io.BytesIO(source).readline))
        print(parts[0], tokenize.untokenize(parts))
    except SyntaxError as error:
        print(error)
# expect: ('latin1', [b'# coding: latin1\n'])
# expect: TokenInfo(type=67 (ENCODING), string='latin1', start=(0, 0), end=(0, 0), line='') b'# coding: latin1\nx\n'
# expect: ('utf-8', [b'\n', b'# -*- coding: utf_8 -*-\n'])
# expect: TokenInfo(type=67 (ENCODING), string='utf-8', start=(0, 0), end=(0, 0), line='') b'\n# -*- coding: utf_8 -*-\n'
# expect: ('utf-8-sig', [b'x'])
# expect: TokenInfo(type=67 (ENCODING), string='utf-8', start=(0, 0), end=(0, 0), line='') b'x'
# expect: ('utf-8', [b'x = 1\n'])
# expect: TokenInfo(type=67 (ENCODING), string='utf-8', start=(0, 0), end=(0, 0), line='') b'x = 1\n# coding: latin1\n'
# expect: ('utf-8', [])
# expect: TokenInfo(type=67 (ENCODING), string='utf-8', start=(0, 0), end=(0, 0), line='') b''
# expect: unknown encoding: nope
# expect: invalid or missing encoding declaration












print(token.__all__, token.EXACT_TOKEN_TYPES, token.ISEOF(0), token.ISTERMINAL(3), token.ISNONTERMINAL(300))
# expect: ['tok_name', 'ISTERMINAL', 'ISNONTERMINAL', 'ISEOF', 'ENDMARKER', 'NAME', 'NUMBER', 'STRING', 'NEWLINE', 'INDENT', 'DEDENT', 'LPAR', 'RPAR', 'LSQB', 'RSQB', 'COLON', 'COMMA', 'SEMI', 'PLUS', 'MINUS', 'STAR', 'SLASH', 'VBAR', 'AMPER', 'LESS', 'GREATER', 'EQUAL', 'DOT', 'PERCENT', 'LBRACE', 'RBRACE', 'EQEQUAL', 'NOTEQUAL', 'LESSEQUAL', 'GREATEREQUAL', 'TILDE', 'CIRCUMFLEX', 'LEFTSHIFT', 'RIGHTSHIFT', 'DOUBLESTAR', 'PLUSEQUAL', 'MINEQUAL', 'STAREQUAL', 'SLASHEQUAL', 'PERCENTEQUAL', 'AMPEREQUAL', 'VBAREQUAL', 'CIRCUMFLEXEQUAL', 'LEFTSHIFTEQUAL', 'RIGHTSHIFTEQUAL', 'DOUBLESTAREQUAL', 'DOUBLESLASH', 'DOUBLESLASHEQUAL', 'AT', 'ATEQUAL', 'RARROW', 'ELLIPSIS', 'COLONEQUAL', 'EXCLAMATION', 'OP', 'AWAIT', 'ASYNC', 'TYPE_IGNORE', 'TYPE_COMMENT', 'SOFT_KEYWORD', 'FSTRING_START', 'FSTRING_MIDDLE', 'FSTRING_END', 'COMMENT', 'NL', 'ERRORTOKEN', 'ENCODING', 'N_TOKENS', 'NT_OFFSET'] {'!': 54, '!=': 28, '%': 24, '%=': 40, '&': 19, '&=': 41, '(': 7, ')': 8, '*': 16, '**': 35, '**=': 46, '*=': 38, '+': 14, '+=': 36, ',': 12, '-': 15, '-=': 37, '->': 51, '.': 23, '...': 52, '/': 17, '//': 47, '//=': 48, '/=': 39, ':': 11, ':=': 53, ';': 13, '<': 20, '<<': 33, '<<=': 44, '<=': 29, '=': 22, '==': 27, '>': 21, '>=': 30, '>>': 34, '>>=': 45, '@': 49, '@=': 50, '[': 9, ']': 10, '^': 32, '^=': 43, '{': 25, '|': 18, '|=': 42, '}': 26, '~': 31} True True True

print(tokenize.TokenInfo._fields, tokenize.__all__[-5:])
# expect: ('type', 'string', 'start', 'end', 'line') ['tokenize', 'generate_tokens', 'detect_encoding', 'untokenize', 'TokenInfo']

