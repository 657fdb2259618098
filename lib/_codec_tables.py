"""Encodings with a table: one byte, one character."""

# The characters of the bytes from 128 on, or from 160 on where those before are control characters; U+FFFE stands for none.
_UPPER = {
    "cp1252": (
        "€\ufffe‚ƒ„…†‡ˆ‰Š‹Œ\ufffeŽ\ufffe\ufffe‘’“”•–—˜™š›œ\ufffežŸ"
        "\xa0¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿"
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
        "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    ),
    "cp437": (
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
        "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
        "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
        "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0"
    ),
    "iso8859-15": (
        "\xa0¡¢£€¥Š§š©ª«¬\xad®¯°±²³Žµ¶·ž¹º»ŒœŸ¿"
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
        "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    ),
}


class _Codes:
    """The byte of a character's code, found in the table of all characters: a dictionary of them would take 10 KB."""

    def __init__(self, table):
        self._table = table

    def __getitem__(self, character):
        code = -1 if character == 0xFFFE else self._table.rfind(chr(character))
        if code < 0:
            raise LookupError
        return code


def table_functions(name):
    """encode(text, errors) and decode(bytes, errors) of an encoding of this module."""
    return functions_of(_UPPER[name], {})


def functions_of(upper, not_ascii):
    """The same for the characters of the last bytes, 96 or 128; `not_ascii` names what the bytes below 128 are otherwise."""
    table = "".join(map(chr, range(256 - len(upper)))).translate(not_ascii) + upper
    codes = _Codes(table)
    return (lambda text, errors: encode_mapped(text, errors, codes)), (lambda data, errors: decode_mapped(data, errors, table))


def _code(mapping, character):
    try:
        code = mapping[ord(character)]
    except LookupError:
        return None
    if isinstance(code, int):
        if not 0 <= code < 256:
            raise TypeError("character mapping must be in range(256)")
        return code.to_bytes()
    if code is not None and not isinstance(code, bytes):
        raise TypeError(f"character mapping must return integer, bytes or None, not {type(code).__name__}")
    return code


def _ask(errors, error):
    from codecs import lookup_error
    return lookup_error(errors)(error)


def encode_mapped(text, errors, mapping):
    if mapping is None:
        return text.encode("latin-1", errors)
    result = bytearray()
    at = 0
    while at < len(text):
        code = _code(mapping, text[at])
        if code is not None:
            result += code
            at += 1
            continue
        end = at + 1
        while end < len(text) and _code(mapping, text[end]) is None:
            end += 1
        error = UnicodeEncodeError("charmap", text, at, end, "character maps to <undefined>")
        replacement, at = _ask(errors, error)
        if isinstance(replacement, str):
            codes = [_code(mapping, c) for c in replacement]
            if None in codes:
                raise error
            replacement = b"".join(codes)
        result += replacement
    return bytes(result)


def _character(mapping, byte):
    try:
        found = mapping[byte]
    except LookupError:
        return None
    if isinstance(found, int):
        if not 0 <= found < 0x110000:
            raise TypeError("character mapping must be in range(0x110000)")
        return None if found == 0xFFFE else chr(found)
    if found is not None and not isinstance(found, str):
        raise TypeError("character mapping must return integer, None or str")
    return None if found == "\ufffe" else found


def decode_mapped(data, errors, mapping):
    if mapping is None:
        return data.decode("latin-1", errors)
    result = []
    at = 0
    while at < len(data):
        character = _character(mapping, data[at])
        if character is None:
            error = UnicodeDecodeError("charmap", data, at, at + 1, "character maps to <undefined>")
            character, at = _ask(errors, error)
        else:
            at += 1
        result.append(character)
    return "".join(result)
