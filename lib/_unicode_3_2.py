"""Unicode 3.2, which names of the Internet are compared by: what unicodedata says, without what has changed since."""

import unicodedata
from bisect import bisect
from functools import cache

__all__ = ["UCD", "ucd_3_2_0"]

# Where assigned characters and unassigned ones take turns, from the Unicode Character Database 3.2 as the tables below.
_EDGES = "".join(chr(int(edge, 16)) for edge in (
    "221 222 234 250 2ae 2b0 2ef 300 350 360 370 374 376 37a 37b 37e 37f 384 38b 38c 38d 38e 3a2 3a3 3cf 3d0 "
    "3f7 400 487 488 4cf 4d0 4f6 4f8 4fa 500 510 531 557 559 560 561 588 589 58b 591 5a2 5a3 5ba 5bb 5c5 5d0 "
    "5eb 5f0 5f5 60c 60d 61b 61c 61f 620 621 63b 640 656 660 6ee 6f0 6ff 700 70e 70f 72d 730 74b 780 7b2 901 "
    "904 905 93a 93c 94e 950 955 958 971 981 984 985 98d 98f 991 993 9a9 9aa 9b1 9b2 9b3 9b6 9ba 9bc 9bd 9be "
    "9c5 9c7 9c9 9cb 9ce 9d7 9d8 9dc 9de 9df 9e4 9e6 9fb a02 a03 a05 a0b a0f a11 a13 a29 a2a a31 a32 a34 a35 "
    "a37 a38 a3a a3c a3d a3e a43 a47 a49 a4b a4e a59 a5d a5e a5f a66 a75 a81 a84 a85 a8c a8d a8e a8f a92 a93 "
    "aa9 aaa ab1 ab2 ab4 ab5 aba abc ac6 ac7 aca acb ace ad0 ad1 ae0 ae1 ae6 af0 b01 b04 b05 b0d b0f b11 b13 "
    "b29 b2a b31 b32 b34 b36 b3a b3c b44 b47 b49 b4b b4e b56 b58 b5c b5e b5f b62 b66 b71 b82 b84 b85 b8b b8e "
    "b91 b92 b96 b99 b9b b9c b9d b9e ba0 ba3 ba5 ba8 bab bae bb6 bb7 bba bbe bc3 bc6 bc9 bca bce bd7 bd8 be7 "
    "bf3 c01 c04 c05 c0d c0e c11 c12 c29 c2a c34 c35 c3a c3e c45 c46 c49 c4a c4e c55 c57 c60 c62 c66 c70 c82 "
    "c84 c85 c8d c8e c91 c92 ca9 caa cb4 cb5 cba cbe cc5 cc6 cc9 cca cce cd5 cd7 cde cdf ce0 ce2 ce6 cf0 d02 "
    "d04 d05 d0d d0e d11 d12 d29 d2a d3a d3e d44 d46 d49 d4a d4e d57 d58 d60 d62 d66 d70 d82 d84 d85 d97 d9a "
    "db2 db3 dbc dbd dbe dc0 dc7 dca dcb dcf dd5 dd6 dd7 dd8 de0 df2 df5 e01 e3b e3f e5c e81 e83 e84 e85 e87 "
    "e89 e8a e8b e8d e8e e94 e98 e99 ea0 ea1 ea4 ea5 ea6 ea7 ea8 eaa eac ead eba ebb ebe ec0 ec5 ec6 ec7 ec8 "
    "ece ed0 eda edc ede f00 f48 f49 f6b f71 f8c f90 f98 f99 fbd fbe fcd fcf fd0 1000 1022 1023 1028 1029 102b "
    "102c 1033 1036 103a 1040 105a 10a0 10c6 10d0 10f9 10fb 10fc 1100 115a 115f 11a3 11a8 11fa 1200 1207 1208 "
    "1247 1248 1249 124a 124e 1250 1257 1258 1259 125a 125e 1260 1287 1288 1289 128a 128e 1290 12af 12b0 12b1 "
    "12b2 12b6 12b8 12bf 12c0 12c1 12c2 12c6 12c8 12cf 12d0 12d7 12d8 12ef 12f0 130f 1310 1311 1312 1316 1318 "
    "131f 1320 1347 1348 135b 1361 137d 13a0 13f5 1401 1677 1680 169d 16a0 16f1 1700 170d 170e 1715 1720 1737 "
    "1740 1754 1760 176d 176e 1771 1772 1774 1780 17dd 17e0 17ea 1800 180f 1810 181a 1820 1878 1880 18aa 1e00 "
    "1e9c 1ea0 1efa 1f00 1f16 1f18 1f1e 1f20 1f46 1f48 1f4e 1f50 1f58 1f59 1f5a 1f5b 1f5c 1f5d 1f5e 1f5f 1f7e "
    "1f80 1fb5 1fb6 1fc5 1fc6 1fd4 1fd6 1fdc 1fdd 1ff0 1ff2 1ff5 1ff6 1fff 2000 2053 2057 2058 205f 2064 206a "
    "2072 2074 208f 20a0 20b2 20d0 20eb 2100 213b 213d 214c 2153 2184 2190 23cf 2400 2427 2440 244b 2460 24ff "
    "2500 2614 2616 2618 2619 267e 2680 268a 2701 2705 2706 270a 270c 2728 2729 274c 274d 274e 274f 2753 2756 "
    "2757 2758 275f 2761 2795 2798 27b0 27b1 27bf 27d0 27ec 27f0 2b00 2e80 2e9a 2e9b 2ef4 2f00 2fd6 2ff0 2ffc "
    "3000 3040 3041 3097 3099 3100 3105 312d 3131 318f 3190 31b8 31f0 321d 3220 3244 3251 327c 327f 32cc 32d0 "
    "32ff 3300 3377 337b 33de 33e0 33ff 3400 4db6 4e00 9fa6 a000 a48d a490 a4c7 ac00 d7a4 d800 fa2e fa30 fa6b "
    "fb00 fb07 fb13 fb18 fb1d fb37 fb38 fb3d fb3e fb3f fb40 fb42 fb43 fb45 fb46 fbb2 fbd3 fd40 fd50 fd90 fd92 "
    "fdc8 fdf0 fdfd fe00 fe10 fe20 fe24 fe30 fe47 fe49 fe53 fe54 fe67 fe68 fe6c fe70 fe75 fe76 fefd feff ff00 "
    "ff01 ffbf ffc2 ffc8 ffca ffd0 ffd2 ffd8 ffda ffdd ffe0 ffe7 ffe8 ffef fff9 fffe 10300 1031f 10320 10324 "
    "10330 1034b 10400 10426 10428 1044e 1d000 1d0f6 1d100 1d127 1d12a 1d1de 1d400 1d455 1d456 1d49d 1d49e "
    "1d4a0 1d4a2 1d4a3 1d4a5 1d4a7 1d4a9 1d4ad 1d4ae 1d4ba 1d4bb 1d4bc 1d4bd 1d4c1 1d4c2 1d4c4 1d4c5 1d506 "
    "1d507 1d50b 1d50d 1d515 1d516 1d51d 1d51e 1d53a 1d53b 1d53f 1d540 1d545 1d546 1d547 1d54a 1d551 1d552 "
    "1d6a4 1d6a8 1d7ca 1d7ce 1d800 20000 2a6d7 2f800 2fa1e e0001 e0002 e0020 e0080 f0000 ffffe 100000 10fffe "
).split())

# What was different: first-last:value. Unassigned characters of East Asia are wide, too.
_CATEGORY = (
    "a7:So aa:Ll ad:Pd b6:So ba:Ll 294:Ll 2b9-2ba:Sk 2c6-2cf:Sk 2ec:Sk 374:Sk 5be:Po 6de:Me f14:So "
    "10d0-10f8:Lo 1369-1371:Nd 13a0-13f4:Lo 166d:Po 1734:Mn 17b4-17b5:Mc 1885-1886:Lo 200b:Zs 2071:Ll 207f:Ll "
    "2118:So 2132:So 2183:Nl 2308-230b:Sm 23b4:Ps 23b5:Pe 23b6:Po 302e-302f:Mn 30fb:Pc a015:Lo fd3e:Ps fd3f:Pe "
    "ff65:Pc 10341:Lo "
)
_BIDIRECTIONAL = (
    "2b:ET 2d:ET 2f:ES ad:ON 6dd:AL 6de:NSM 70f:BN cbf:NSM cc6:NSM 1734:NSM 17b4-17b5:L 1885-1886:L 202f:WS "
    "2044:ON 207a-207b:ET 208a-208b:ET 2132:ON 2212:ET 2460-2487:EN 24ea:EN 2800-28ff:ON 302e-302f:NSM fb29:ET "
    "fe62-fe63:ET ff0b:ET ff0d:ET ff0f:ES fff9-fffb:BN 1d6db:L 1d715:L 1d74f:L 1d789:L 1d7c3:L "
)
_MIRRORED = (
    "f3a-f3d:0 169b-169c:0 29a1:1 fe59-fe5e:0 fe64-fe65:0 1d6db:0 1d715:0 1d74f:0 1d789:0 1d7c3:0 "
)
_EAST_ASIAN_WIDTH = (
    "231a-231b:N 25fd-25fe:N 2648-2653:N fa6e-fa6f:W fada-faff:W 2a6e0-2a6ff:W 2b73a-2b73f:W 2b81e-2b81f:W "
    "2cea2-2ceaf:W 2ebe1-2f7ff:W 2fa1e-2fffd:W 3134b-3134f:W 323b0-3fffd:W "
)

# Digits that count as decimal ones no longer.
_DECIMAL = "\xb2\xb3\xb9\u1369\u136a\u136b\u136c\u136d\u136e\u136f\u1370\u1371\u2070\u2074\u2075\u2076\u2077\u2078\u2079" + (
    "".join(map(chr, range(0x2080, 0x208A)))
)

# Wrong decompositions of ideographs for compatibility, mended in Unicode 4.
_DECOMPOSITION = {0x2F868: 0x2136A, 0x2F874: 0x5F33, 0x2F91F: 0x43AB, 0x2F95F: 0x7AAE, 0x2F9BF: 0x4D57}


def _is_assigned(character):
    return bisect(_EDGES, character) % 2 == 0


@cache
def _ranges(table):
    """[(first, last, value)] of a table, in order."""
    result = []
    for entry in table.split():
        codes, _, value = entry.partition(":")
        first, _, last = codes.partition("-")
        result.append((int(first, 16), int(last or first, 16), value))
    return result


def _was(table, character):
    """What a table says of a character; None if nothing."""
    code = ord(character)
    ranges = _ranges(table)
    first, last, value = ranges[max(bisect(ranges, code, key=lambda entry: entry[0]) - 1, 0)]
    return value if first <= code <= last else None


class UCD:
    """The functions of unicodedata, as they were in an older version."""

    unidata_version = "3.2.0"

    def __new__(cls):
        raise TypeError("cannot create 'unicodedata.UCD' instances")

    def _property(self, character, name, table, unassigned):
        today = getattr(unicodedata, name)(character)
        was = _was(table, character)
        return was if was is not None else today if _is_assigned(character) else unassigned

    def category(self, chr, /):
        """The general category: two letters."""
        return self._property(chr, "category", _CATEGORY, "Cn")

    def bidirectional(self, chr, /):
        """The class for text from right to left; "" if none is defined."""
        return self._property(chr, "bidirectional", _BIDIRECTIONAL, "")

    def mirrored(self, chr, /):
        """1 if the character is drawn mirrored in text from right to left."""
        return int(self._property(chr, "mirrored", _MIRRORED, 0))

    def east_asian_width(self, chr, /):
        """The width class: one or two letters."""
        return self._property(chr, "east_asian_width", _EAST_ASIAN_WIDTH, "N")

    def combining(self, chr, /):
        """The canonical combining class; 0 if none."""
        today = unicodedata.combining(chr)
        return today if _is_assigned(chr) else 0

    def decomposition(self, chr, /):
        """The decomposition in hexadecimal; "" if there is none."""
        today = unicodedata.decomposition(chr)
        return today if _is_assigned(chr) else ""

    def decimal(self, chr, *default):
        """The value of a decimal digit, else the default or ValueError."""
        if chr and chr in _DECIMAL:
            return unicodedata.digit(chr)
        return self._number("decimal", "not a decimal", chr, default)

    def digit(self, chr, *default):
        """The value of a digit, else the default or ValueError."""
        return unicodedata.digit(chr, *default)

    def numeric(self, chr, *default):
        """The value of a number, else the default or ValueError."""
        return self._number("numeric", "not a numeric character", chr, default)

    def name(self, chr, *default):
        """The name of a character, else the default or ValueError."""
        return self._number("name", "no such name", chr, default)

    def _number(self, function, message, character, default):
        today = getattr(unicodedata, function)(character, None)
        if today is not None and _is_assigned(character):
            return today
        if default:
            return default[0]
        raise ValueError(message)

    def lookup(self, name, /):
        """The character of a name; KeyError if there is none."""
        found = unicodedata.lookup(name)
        if len(found) > 1 or not _is_assigned(found):
            raise KeyError(f"undefined character name '{name}'")
        return found

    def normalize(self, form, unistr, /):
        """A text in the form NFC, NFD, NFKC or NFKD; characters that were not assigned stay as they are."""
        unicodedata.normalize(form, "")
        parts = []
        start = 0
        text = unistr.translate(_DECOMPOSITION)
        for at, character in enumerate(text):
            if not _is_assigned(character) and unicodedata.normalize(form, character) != character:
                parts += [unicodedata.normalize(form, text[start:at]), character]
                start = at + 1
        return "".join(parts) + unicodedata.normalize(form, text[start:])

    def is_normalized(self, form, unistr, /):
        """Whether normalize() would leave a text as it is."""
        return self.normalize(form, unistr) == unistr


UCD.__module__ = "unicodedata"
ucd_3_2_0 = object.__new__(UCD)
