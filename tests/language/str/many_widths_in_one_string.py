# The same operations on ASCII, Latin-1, BMP and astral text agree.
samples = {"ascii": "abcXYZabc", "latin": "äbcXYZäbc", "bmp": "€bcXYZ€bc", "astral": "😀bcXYZ😀bc"}
for name, s in samples.items():
    c = s[0]
    print(name, len(s), s.find(c, 1), s.rfind(c), s.count(c), s[::-1].index(c), s.split("XYZ"), s.replace(c, "?"), s.partition("X")[2], s.startswith(c + "b"), s.endswith(c + "bc"), s[3:6], (s * 2).count("bc"), s.upper() == s.upper(), s.strip(c + "bc"), (c + s).index("XYZ"), s.center(13, c), s.ljust(11, "é"), [s.join("12")], sorted(set(s)), s.translate({ord(c): "T"}), s.encode().decode() == s, s in {s: 1}, hash(s) == hash("".join(list(s))))
# expect: ascii 9 6 6 2 2 ['abc', 'abc'] ?bcXYZ?bc YZabc True True XYZ 4 True XYZ 4 aaabcXYZabcaa abcXYZabcéé ['1abcXYZabc2'] ['X', 'Y', 'Z', 'a', 'b', 'c'] TbcXYZTbc True True True
# expect: latin 9 6 6 2 2 ['äbc', 'äbc'] ?bcXYZ?bc YZäbc True True XYZ 4 True XYZ 4 äääbcXYZäbcää äbcXYZäbcéé ['1äbcXYZäbc2'] ['X', 'Y', 'Z', 'b', 'c', 'ä'] TbcXYZTbc True True True
# expect: bmp 9 6 6 2 2 ['€bc', '€bc'] ?bcXYZ?bc YZ€bc True True XYZ 4 True XYZ 4 €€€bcXYZ€bc€€ €bcXYZ€bcéé ['1€bcXYZ€bc2'] ['X', 'Y', 'Z', 'b', 'c', '€'] TbcXYZTbc True True True
# expect: astral 9 6 6 2 2 ['😀bc', '😀bc'] ?bcXYZ?bc YZ😀bc True True XYZ 4 True XYZ 4 😀😀😀bcXYZ😀bc😀😀 😀bcXYZ😀bcéé ['1😀bcXYZ😀bc2'] ['X', 'Y', 'Z', 'b', 'c', '😀'] TbcXYZTbc True True True
mix = "".join(samples.values())
print(len(mix), [mix.index(s) for s in samples.values()], mix.count("bc"), mix.split("bc")[:3], mix[9], mix[18], mix[27], mix[-9:], mix[::9])
# expect: 36 [0, 9, 18, 27] 8 ['a', 'XYZa', 'ä'] ä € 😀 😀bcXYZ😀bc aä€😀
out = ""
for c in mix: out = c + out
print(out == mix[::-1], out[5:8], "".join(reversed(out)) == mix, max(mix), min(mix), [ord(c) for c in sorted(set(mix))[-3:]])
# expect: True Xcb True 😀 X [228, 8364, 128512]
