# Reference 2.4.1: wrong escapes and prefixes. Type, position and message of each error.


def check(source):
    try:
        compile(source, "<test>", "exec")
    except SyntaxError as e:
        print(f"{type(e).__name__} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {ascii(e.msg)[1:-1]}")
    else:
        print("valid")


check("f'\\N{foo}'")
# expect: SyntaxError 1:10-1:11 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name
check("'\\N{foo}'")
# expect: SyntaxError 1:1-1:10 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name
check("'\\N'")
# expect: SyntaxError 1:1-1:5 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \\N character escape
check("'\\N{'")
# expect: SyntaxError 1:1-1:6 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \\N character escape
check("'\\N{}'")
# expect: SyntaxError 1:1-1:7 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \\N character escape
check("'\\Nabc'")
# expect: SyntaxError 1:1-1:8 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \\N character escape
check("'\\x'")
# expect: SyntaxError 1:1-1:5 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \\xXX escape
check("'\\x1'")
# expect: SyntaxError 1:1-1:6 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape
check("'\\xg1'")
# expect: SyntaxError 1:1-1:7 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \\xXX escape
check("'\\u12'")
# expect: SyntaxError 1:1-1:7 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \\uXXXX escape
check("'\\U12'")
# expect: SyntaxError 1:1-1:7 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \\UXXXXXXXX escape
check("'\\U00110000'")
# expect: SyntaxError 1:1-1:13 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
check("'\\uD800'")  # expect: valid
check("'abc\\x1'")
# expect: SyntaxError 1:1-1:9 (unicode error) 'unicodeescape' codec can't decode bytes in position 3-5: truncated \\xXX escape
check("b'\\x'")  # expect: SyntaxError 1:1-1:6 (value error) invalid \\x escape at position 0
check("b'\\x1'")  # expect: SyntaxError 1:1-1:7 (value error) invalid \\x escape at position 0
check("b'\\xg'")  # expect: SyntaxError 1:1-1:7 (value error) invalid \\x escape at position 0
check("b'abc\\x1 '")  # expect: SyntaxError 1:1-1:11 (value error) invalid \\x escape at position 3
check("b'\xe9'")  # expect: SyntaxError 1:1-1:5 bytes can only contain ASCII literal characters
check("b'a' 'b'")  # expect: SyntaxError 1:9-1:10 cannot mix bytes and nonbytes literals
check("'a' b'b'")  # expect: SyntaxError 1:9-1:10 cannot mix bytes and nonbytes literals
check("b'a' f'b'")  # expect: SyntaxError 1:10-1:11 cannot mix bytes and nonbytes literals
check("f'a' b'b'")  # expect: SyntaxError 1:10-1:11 cannot mix bytes and nonbytes literals
check("'''abc\\x'''")
# expect: SyntaxError 1:1-1:12 (unicode error) 'unicodeescape' codec can't decode bytes in position 3-4: truncated \\xXX escape
check("x = 1 + '\\x'")
# expect: SyntaxError 1:9-1:13 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \\xXX escape
check("f'\\x'")
# expect: SyntaxError 1:5-1:6 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \\xXX escape
check("f'\\x1{a}'")
# expect: SyntaxError 1:9-1:10 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape
check("f'{a}\\xg'")
# expect: SyntaxError 1:9-1:10 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \\xXX escape
check("f'\\N{'")
# expect: SyntaxError 1:6-1:7 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: malformed \\N character escape
check("u'\\x'")
# expect: SyntaxError 1:1-1:6 (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: truncated \\xXX escape
check("ur'abc'")  # expect: SyntaxError 1:3-1:8 invalid syntax
check("bu'abc'")  # expect: SyntaxError 1:3-1:8 invalid syntax
check("fb'abc'")  # expect: SyntaxError 1:3-1:8 invalid syntax
check("rr'abc'")  # expect: SyntaxError 1:3-1:8 invalid syntax
check("uf'a'")  # expect: SyntaxError 1:3-1:6 invalid syntax
check("0777")
# expect: SyntaxError 1:1-1:2 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
check("00")  # expect: valid
check("007")
# expect: SyntaxError 1:1-1:3 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
check("08")
# expect: SyntaxError 1:1-1:2 leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
