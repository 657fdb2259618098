# Library, format specification: integer presentation types.
for spec in ("", "d", "b", "o", "x", "X", "#b", "#o", "#x", "#X", "5", "<5", ">5", "^5", "05", "+", "-", " ", "+5", ",", "_", "_b", "_x", "08b", "#010x", "*^7", "*=+7", "n", "c", "e", "f", ".2f", "%", "g", ",d", "010,", "=+8", "x<4d"):
    print(f"{spec!r:8} [{format(42, spec)}] [{format(-42, spec) if spec != 'c' else ''}]")
# expect: ''       [42] [-42]
# expect: 'd'      [42] [-42]
# expect: 'b'      [101010] [-101010]
# expect: 'o'      [52] [-52]
# expect: 'x'      [2a] [-2a]
# expect: 'X'      [2A] [-2A]
# expect: '#b'     [0b101010] [-0b101010]
# expect: '#o'     [0o52] [-0o52]
# expect: '#x'     [0x2a] [-0x2a]
# expect: '#X'     [0X2A] [-0X2A]
# expect: '5'      [   42] [  -42]
# expect: '<5'     [42   ] [-42  ]
# expect: '>5'     [   42] [  -42]
# expect: '^5'     [ 42  ] [ -42 ]
# expect: '05'     [00042] [-0042]
# expect: '+'      [+42] [-42]
# expect: '-'      [42] [-42]
# expect: ' '      [ 42] [-42]
# expect: '+5'     [  +42] [  -42]
# expect: ','      [42] [-42]
# expect: '_'      [42] [-42]
# expect: '_b'     [10_1010] [-10_1010]
# expect: '_x'     [2a] [-2a]
# expect: '08b'    [00101010] [-0101010]
# expect: '#010x'  [0x0000002a] [-0x000002a]
# expect: '*^7'    [**42***] [**-42**]
# expect: '*=+7'   [+****42] [-****42]
# expect: 'n'      [42] [-42]
# expect: 'c'      [*] []
# expect: 'e'      [4.200000e+01] [-4.200000e+01]
# expect: 'f'      [42.000000] [-42.000000]
# expect: '.2f'    [42.00] [-42.00]
# expect: '%'      [4200.000000%] [-4200.000000%]
# expect: 'g'      [42] [-42]
# expect: ',d'     [42] [-42]
# expect: '010,'   [00,000,042] [-0,000,042]
# expect: '=+8'    [+     42] [-     42]
# expect: 'x<4d'   [42xx] [-42x]
print(f"{10 ** 20:,} {10 ** 20:_} {2 ** 70:x} {2 ** 70:_b} {-10 ** 20:+,d} {0:,} {999:,} {1000:,} {1234567:012,}")
# expect: 100,000,000,000,000,000,000 100_000_000_000_000_000_000 400000000000000000 100_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000 -100,000,000,000,000,000,000 0 999 1,000 0,001,234,567
for spec in (".2", "s", "q", "z", "5 ", ",x", "_c", "+c", ",_", "<<<", "1.5d", "##x", "=", "é", "10.", ".2d", "zd", ",b", "#c"):
    try:
        print(spec, format(42, spec))
    except ValueError as e:
        print(spec, "->", e)
# expect: .2 -> Precision not allowed in integer format specifier
# expect: s -> Unknown format code 's' for object of type 'int'
# expect: q -> Unknown format code 'q' for object of type 'int'
# expect: z -> Negative zero coercion (z) not allowed in integer format specifier
# expect: 5  -> Unknown format code '\x20' for object of type 'int'
# expect: ,x -> Cannot specify ',' with 'x'.
# expect: _c -> Cannot specify '_' with 'c'.
# expect: +c -> Sign not allowed with integer format specifier 'c'
# expect: ,_ -> Cannot specify both ',' and '_'.
# expect: <<< -> Unknown format code '<' for object of type 'int'
# expect: 1.5d -> Precision not allowed in integer format specifier
# expect: ##x -> Invalid format specifier '##x' for object of type 'int'
# expect: = 42
# expect: é -> Unknown format code '\xe9' for object of type 'int'
# expect: 10. -> Format specifier missing precision
# expect: .2d -> Precision not allowed in integer format specifier
# expect: zd -> Negative zero coercion (z) not allowed in integer format specifier
# expect: ,b -> Cannot specify ',' with 'b'.
# expect: #c -> Alternate form (#) not allowed with integer format specifier 'c'
try:
    format(-1, "c")
except OverflowError as e:
    print(e)  # expect: %c arg not in range(0x110000)
