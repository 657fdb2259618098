"""Values written as JSON with all options, and texts read, many of them damaged."""

PROGRAM = """
import json
def again(value, **options):
    text = json.dumps(value, **options)
    return text, json.loads(text) == value
def hooked(text):
    return json.loads(text, object_pairs_hook=list, parse_float=str, parse_int=lambda digits: digits + "i", parse_constant=lambda name: [name])
"""

TEXTS = ("", "a", "é", '"', "\\", "/", "\n\t\x00", "\U0001f600", "\ud800", "key", "\u2028", "\x7f")
PIECES = ("[", "]", "{", "}", ",", ":", '"', "\\", "\\u12", "\\ud83d\\ude00", "e", "-", ".", "0", "1", "null", "tru", "NaN", "-Infinity", " ", "\n", "\t", "\x01", "é")


class Values:
    def __init__(self, source):
        self.source = source

    def scalar(self):
        choose = self.source.choice
        return choose(
            (None, True, False, 0, -1, self.source.randint(-(10**20), 10**20), self.source.uniform(-1e3, 1e3), choose((1e300, -0.0, 1e-7, 1e16, 0.1, 5e-324)), choose(TEXTS) + choose(TEXTS)),
        )  # fmt: skip

    def value(self, depth=3):
        kind = self.source.random() if depth else 0
        if kind < 0.5:
            return self.scalar()
        count = self.source.randint(0, 4)
        if kind < 0.75:
            return [self.value(depth - 1) for _ in range(count)]
        return {self.source.choice(TEXTS): self.value(depth - 1) for _ in range(count)}

    def options(self):
        choose = self.source.choice
        options = {"indent": choose((None, None, 0, 2, "\t", -1)), "ensure_ascii": choose((True, False)), "sort_keys": choose((True, False))}
        if self.source.random() < 0.3:
            options["separators"] = choose(((",", ":"), (" , ", " : ")))
        return ", ".join(f"{name}={value!r}" for name, value in options.items())

    def damaged(self, text):
        at = self.source.randint(0, len(text))
        return text[:at] + self.source.choice(PIECES) + text[at + self.source.randint(0, 2) :]


def cases(source):
    import json

    values = Values(source)
    while True:
        value = values.value()
        kind = source.random()
        if kind < 0.4:
            yield f"again({value!r}, {values.options()})"
        else:
            text = json.dumps(value, indent=source.choice((None, 1)), ensure_ascii=source.choice((True, False)))
            for _ in range(source.choice((0, 1, 1, 2))):
                text = values.damaged(text)
            yield f"{source.choice(('json.loads', 'json.loads', 'hooked', 'json.JSONDecoder().raw_decode'))}({text!r})"
