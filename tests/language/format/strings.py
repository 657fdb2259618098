# Library, format specification: strings.
for spec in ("", "s", "5", "<5", ">5", "^5", "*^9", ".2", "5.2", ".0", "05", "é>6", "10s", "}>5", ".100"):
    print(f"|{spec:6}[{format('abc', spec)}]")
# expect: |      [abc]
# expect: |s     [abc]
# expect: |5     [abc  ]
# expect: |<5    [abc  ]
# expect: |>5    [  abc]
# expect: |^5    [ abc ]
# expect: |*^9   [***abc***]
# expect: |.2    [ab]
# expect: |5.2   [ab   ]
# expect: |.0    []
# expect: |05    [abc00]
# expect: |é>6   [éééabc]
# expect: |10s   [abc       ]
# expect: |}>5   [}}abc]
# expect: |.100  [abc]
for spec in ("d", "x", "=5", "+", ",", "_", "#", " ", "z", ".", "q5", "5q", "e", "=", "0=5"):
    try:
        print(spec, format("abc", spec))
    except ValueError as e:
        print(repr(spec), "->", e)
# expect: 'd' -> Unknown format code 'd' for object of type 'str'
# expect: 'x' -> Unknown format code 'x' for object of type 'str'
# expect: '=5' -> '=' alignment not allowed in string format specifier
# expect: '+' -> Sign not allowed in string format specifier
# expect: ',' -> Cannot specify ',' with 's'.
# expect: '_' -> Cannot specify '_' with 's'.
# expect: '#' -> Alternate form (#) not allowed in string format specifier
# expect: ' ' -> Space not allowed in string format specifier
# expect: 'z' -> Negative zero coercion (z) not allowed in string format specifier
# expect: '.' -> Format specifier missing precision
# expect: 'q5' -> Invalid format specifier 'q5' for object of type 'str'
# expect: '5q' -> Unknown format code 'q' for object of type 'str'
# expect: 'e' -> Unknown format code 'e' for object of type 'str'
# expect: '=' -> '=' alignment not allowed in string format specifier
# expect: '0=5' -> '=' alignment not allowed in string format specifier
print([format(True, "5")], format(None, ""), format([1], ""), format("é😀", "^6") + "|")
# expect: ['    1'] None [1]   é😀  |
for value, spec in ((None, "5"), ([1], "s"), ({}, ">3"), (object, "x"), (True, "s"), (b"a", "5"), (1j, "d")):
    try:
        print(format(value, spec))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError unsupported format string passed to NoneType.__format__
# expect: TypeError unsupported format string passed to list.__format__
# expect: TypeError unsupported format string passed to dict.__format__
# expect: TypeError unsupported format string passed to type.__format__
# expect: ValueError Unknown format code 's' for object of type 'bool'
# expect: TypeError unsupported format string passed to bytes.__format__
# expect: ValueError Unknown format code 'd' for object of type 'complex'
