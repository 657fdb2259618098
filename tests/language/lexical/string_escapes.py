# Reference 2.4.1.1: the escape sequences of string literals.
print(repr("\\ \' \" \a \b \f \n \r \t \v"))  # expect: '\\ \' " \x07 \x08 \x0c \n \r \t \x0b'
print([ord(c) for c in "\a\b\f\n\r\t\v"])  # expect: [7, 8, 12, 10, 13, 9, 11]
print("\101\60\7777"[:3], len("\0"), len("\08"), repr("\1234"))  # expect: A0ǿ 1 2 'S4'
print("\x41\xe9", "\u00e9\u20ac", "\U0001F600")  # expect: Aé é€ 😀
print(len("\
"))  # expect: 0
print(repr("""a
b\
c"""))  # expect: 'a\nbc'
print('it''s', "say ""it")  # expect: its say it
def check(source):
    try:
        compile(source, "f", "eval")
    except SyntaxError as e:
        print(e.msg)
check(r"'\x4'")
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
check(r"'\u123'")
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-4: truncated \uXXXX escape
check(r"'\U00110000'")
# expect: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-9: illegal Unicode character
