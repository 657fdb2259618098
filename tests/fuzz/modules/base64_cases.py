"""Bytes as text in all ways, and texts, many of them wrong, read back."""

PROGRAM = "import base64, binascii, quopri\n"


def cases(source):
    choose, chance = source.choice, source.random
    encoders = (
        lambda: "base64.b64encode({!r})", lambda: "base64.b32encode({!r})", lambda: "base64.b85encode({!r}, %s)" % (chance() < 0.5),
        lambda: "base64.a85encode({!r}, foldspaces=%s, wrapcol=%d, pad=%s, adobe=%s)" % (chance() < 0.5, choose((0, 1, 7)), chance() < 0.3, chance() < 0.3),
        lambda: "binascii.b2a_uu({!r}, backtick=%s)" % (chance() < 0.5), lambda: "quopri.encodestring({!r} * 4)",
        lambda: "binascii.b2a_qp({!r}, %s, %s, %s)" % tuple(chance() < 0.5 for _ in range(3)),
        lambda: "binascii.hexlify({!r}, ':', %d)" % choose((-3, -1, 1, 2)),
    )  # fmt: skip
    decoders = (
        ("ABab+/=-_ \n!", "binascii.a2b_base64({!r})"), ("ABab+/=-_ \n!", "binascii.a2b_base64({!r}, strict_mode=True)"),
        ("ABab+/=-_ \n!", "base64.urlsafe_b64decode({!r})"), ("MFRGZA27=mf01", "base64.b32decode({!r}, True, 'L')"),
        ("!z\"BOu<~>y s5", "base64.a85decode({!r}, foldspaces=True)"), ("!z\"BOu<~>y s5", "base64.a85decode({!r}, adobe=True)"),
        ("0aZ~|\"", "base64.b85decode({!r})"), ("=4A\n\r _.zF", "binascii.a2b_qp({!r})"), ("=4A\n\r _.zF", "binascii.a2b_uu({!r})"),
    )  # fmt: skip
    while True:
        if chance() < 0.5:
            data = bytes(source.randrange(256) if chance() < 0.6 else choose(b"\0 =\n\r\t._") for _ in range(source.randrange(20)))
            yield choose(encoders)().format(data)
        else:
            letters, call = choose(decoders)
            yield call.format("".join(choose(letters) for _ in range(source.randrange(9))))
