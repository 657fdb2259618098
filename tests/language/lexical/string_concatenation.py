# Reference 2.4.2: adjacent literals are joined at compile time and may mix prefixes and quotes.
print("one" 'two' """three""")  # expect: onetwothree
print(repr(r"\n" "\t!" r"\x"))  # expect: '\\n\t!\\x'
name = "n"
print("a" f"{name}" "b{name}" f"{'c'}")  # expect: anb{name}c
text = ("a long "
        "text over "
        "lines")
print(text)  # expect: a long text over lines
print(["a" "b", "c"])  # expect: ['ab', 'c']
print(("x" "y")[1], "ab" "cd" * 2)  # expect: y abcdabcd
print(b"1" b"2")  # expect: b'12'
try:
    compile("'a' b'b'", "f", "eval")
except SyntaxError as e:
    print(e.msg)  # expect: cannot mix bytes and nonbytes literals
