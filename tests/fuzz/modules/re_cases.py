"""Regular expressions, mostly well-formed, and all that they find in random texts."""

PROGRAM = '''
import re
def find_all(pattern, text, flags, template):
    try:
        compiled = re.compile(pattern, flags)
    except (re.error, OverflowError, ValueError) as error:
        return type(error).__name__, str(error)
    matches = [find(text) for find in (compiled.match, compiled.fullmatch, compiled.search)]
    matches.append(compiled.search(text, 1, len(text) - 1))
    try:
        changed = compiled.subn(template, text)
    except re.error as error:
        changed = str(error)
    return (
        compiled.groups, compiled.flags, dict(compiled.groupindex), [m and (m.regs, m.lastindex, m.lastgroup) for m in matches],
        compiled.findall(text), [m.regs for m in compiled.finditer(text)], compiled.split(text), compiled.split(text, 1), changed,
    )
'''

FLAGS = (0, 0, 0, 2, 2, 8, 16, 256, 258, 64, 10)
ALPHABETS = ("ab", "aAbB", "ab1_ ", "aé\n", "kKſsSİiI", "ab\n", "aßẞΣσςb", "a\U0001f600b")
REPEATS = ("*", "+", "?", "{2}", "{1,2}", "{0,1}", "{2,}", "{,2}", "{0}", "{1}")


class Patterns:
    """Random patterns, mostly well-formed. Without (?a:…), since CPython 3.12 skips places with the flags of the whole."""

    def __init__(self, source, alphabet):
        self.source = source
        self.alphabet = alphabet
        self.groups = 0

    def pick(self, *choices):
        return self.source.choice(choices)

    def character(self):
        return self.source.choice(self.alphabet)

    def literal(self):
        character = self.character()
        return "\\" + character if character in " \n" else character

    def charset(self):
        members = []
        for _ in range(self.source.randint(1, 3)):
            low, high = sorted((self.character(), self.character()))
            members.append(self.pick(low, low, f"{low}-{high}", r"\w", r"\d", r"\s", r"\W", r"\x61-z"))
        return f"[{self.pick('', '', '^')}{''.join(members)}]"

    def group(self, depth):
        body = self.branches(depth - 1)
        kind = self.pick("(", "(", "(", "(?:", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?i:", "(?-i:", "(?s:", "(?P<n>")
        if kind in ("(", "(?P<n>"):
            self.groups += 1
            kind = "(" if kind == "(" else f"(?P<n{self.groups}>"
        return f"{kind}{body})"

    def reference(self):
        number = self.source.randint(1, max(self.groups, 1))
        if self.pick(True, False):
            return f"\\{number}"
        return f"(?({number}){self.sequence(0)}|{self.sequence(0)})"

    def item(self, depth):
        choice = self.source.random()
        if depth > 0 and choice < 0.35:
            return self.group(depth)
        if choice < 0.42:
            return self.reference()
        if choice < 0.55:
            return self.charset()
        if choice < 0.65:
            return self.pick(".", r"\w", r"\W", r"\d", r"\s", r"\S", r"\x61", r"\n", "b")
        return self.literal()

    def sequence(self, depth):
        parts = []
        for _ in range(self.source.choice((0, 1, 1, 2, 2, 3))):
            if self.source.random() < 0.12:
                parts.append(self.pick("^", "$", r"\b", r"\B", r"\A", r"\Z"))
                continue
            parts.append(self.item(depth))
            if self.source.random() < 0.4:
                parts.append(self.source.choice(REPEATS) + self.pick("", "", "", "?", "+"))
        return "".join(parts)

    def branches(self, depth):
        return "|".join(self.sequence(depth) for _ in range(self.source.choice((1, 1, 1, 2, 3))))


def cases(source):
    while True:
        alphabet = source.choice(ALPHABETS)
        pattern = Patterns(source, alphabet).branches(3)
        text = "".join(source.choice(alphabet) for _ in range(source.randint(0, 12)))
        flags = source.choice(FLAGS)
        template = source.choice((r"<\g<0>>", "-", r"\1", r"[\1\2]"))
        if source.random() < 0.15 and pattern.isascii() and text.isascii():
            pattern, text, template = pattern.encode(), text.encode(), template.encode()
        yield f"find_all({', '.join(map(ascii, (pattern, text, flags, template)))})"
