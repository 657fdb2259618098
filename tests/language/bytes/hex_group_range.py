# hex(): the number of bytes between separators is a C int, and is looked at before the separator.
# native: a C long has 32 bits in WebAssembly
for call in (
    "bytearray().hex([1, 2, 3], 2**61)",
    "b'ab'.hex(':', 2**31)",
    "b'ab'.hex(':', 2**31 - 1)",
    "b'ab'.hex(':', -(2**31))",
    "memoryview(b'ab').hex([], -(2**40))",
    "b''.hex('ab', 2)",
):
    try:
        print(eval(call))
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
# expect: OverflowError Python int too large to convert to C int
# expect: OverflowError Python int too large to convert to C int
# expect: 6162
# expect: 6162
# expect: OverflowError Python int too large to convert to C int
# expect: ValueError sep must be length 1.
