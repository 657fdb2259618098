def caesar(text, shift):
    out = []
    for ch in text:
        if ch.islower():
            out.append(chr((ord(ch) - 97 + shift) % 26 + 97))
        else:
            out.append(ch)
    return "".join(out)


def build(n):
    text = ""
    for i in range(n):
        text += f"{i:04d},"
    return text


def parse(text):
    total = 0
    for part in text.split(","):
        if part.isdigit():
            total += int(part)
    return total


text = "the quick brown fox jumps over the lazy dog " * 2000
for shift in range(5):
    text = caesar(text, shift)
long = build(120000)
words = text.split()
print(text[:44], len(long), parse(long), len(words), text.count("z"), text.replace("k", "kk").find("kk"), " ".join(reversed(words))[:20])
