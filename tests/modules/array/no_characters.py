# Arrays of characters may hold numbers that are none.
import array


def shown(function, *args):
    try:
        return function(*args)
    except ValueError as error:
        return f"ValueError: {error}"


for content in b"abcd", b"\xff\xff\xff\xff", b"\x00\x00\x11\x00":
    characters = array.array("u", content)
    print(len(characters), characters.tobytes() == content)
    for function in (lambda: characters[0]), characters.tolist, characters.tounicode, lambda: repr(characters), lambda: list(characters), lambda: "x" in characters:
        print(shown(function))
    print(shown(characters.index, "x"), shown(characters.pop), shown(characters.remove, "x"))
# expect: 1 True
# expect: ValueError: chr() arg not in range(0x110000)
# expect: ValueError: chr() arg not in range(0x110000)
# expect: ValueError: character U+64636261 is not in range [U+0000; U+10ffff]
# expect: ValueError: character U+64636261 is not in range [U+0000; U+10ffff]
# expect: ValueError: chr() arg not in range(0x110000)
# expect: ValueError: chr() arg not in range(0x110000)
# expect: ValueError: chr() arg not in range(0x110000) ValueError: chr() arg not in range(0x110000) ValueError: chr() arg not in range(0x110000)
# expect: 1 True
# expect: ValueError: chr() arg not in range(0x110000)
# expect: ValueError: chr() arg not in range(0x110000)
# expect: ValueError: character U+ffffffff is not in range [U+0000; U+10ffff]
# expect: ValueError: character U+ffffffff is not in range [U+0000; U+10ffff]
# expect: ValueError: chr() arg not in range(0x110000)
# expect: ValueError: chr() arg not in range(0x110000)
# expect: ValueError: chr() arg not in range(0x110000) ValueError: chr() arg not in range(0x110000) ValueError: chr() arg not in range(0x110000)
# expect: 1 True
# expect: ValueError: chr() arg not in range(0x110000)
# expect: ValueError: chr() arg not in range(0x110000)
# expect: ValueError: character U+110000 is not in range [U+0000; U+10ffff]
# expect: ValueError: character U+110000 is not in range [U+0000; U+10ffff]
# expect: ValueError: chr() arg not in range(0x110000)
# expect: ValueError: chr() arg not in range(0x110000)
# expect: ValueError: chr() arg not in range(0x110000) ValueError: chr() arg not in range(0x110000) ValueError: chr() arg not in range(0x110000)
print(array.array("u", b"\xff\xff\x10\x00").tolist() == ["\U0010ffff"], ascii(array.array("u", b"\x00\xd8\0\0").tounicode()))
# expect: True '\ud800'
