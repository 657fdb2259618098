# Reference 2.3: the same letter always names the same variable; unrelated letters do not.
é = 1
print(é, globals()["é"], "é" in globals(), "e" in globals())  # expect: 1 1 True False
class Größe:
    straße = "s"
    def prüfe(self, wert): return f"{wert=}"
print(Größe.straße, Größe().prüfe(5), Größe.__name__, Größe.prüfe.__qualname__)  # expect: s wert=5 Größe Größe.prüfe
α, β = 1, 2
print(α + β, {"α": α}, [ñ for ñ in range(2)], (lambda ü: ü * 2)(4))  # expect: 3 {'α': 1} [0, 1] 8
def f(*, ключ, **остальные): return ключ, остальные
print(f(ключ=1, другой=2))  # expect: (1, {'другой': 2})
for source in ("a€ = 1", "x = a–b", "“text”", "é = = 1", "a\u200bb = 1"):
    try:
        compile(source, "f", "exec")
        print("ok")
    except SyntaxError as e:
        print(e.msg)
# expect: invalid character '€' (U+20AC)
# expect: invalid character '–' (U+2013)
# expect: invalid character '“' (U+201C)
# expect: invalid syntax
# expect: invalid non-printable character U+200B

# All names are compared in the form NFKC.
ﬁ = 1
print(fi, "fi" in globals(), "ﬁ" in globals())  # expect: 1 True False
Å = 2  # the sign for the unit of length
print(Å, [ascii(n) for n in globals() if len(n) == 1 and ord(n) in (0xC5, 0x212B)])  # expect: 2 ["'\\xc5'"]
class Normal: 𝕒𝕓 = 3
print(Normal.ab, Normal.𝐚𝐛, hasattr(Normal, "𝕒𝕓"))  # expect: 3 3 False
é = 4  # a letter and a combining mark
print(é)  # expect: 4
