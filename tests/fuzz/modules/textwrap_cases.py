"""Texts wrapped, shortened, indented with all options."""

PROGRAM = "import textwrap\n"

LETTERS = "aaabbZ--__ .,\"'!?1 2\u2014\xa0é\t\n\v()"


def cases(source):
    chance = source.random
    while True:
        text = "".join(source.choice(LETTERS) for _ in range(source.randrange(40)))
        width = source.randint(4, 13)
        kind = chance()
        if kind < 0.6:
            flags = ("break_on_hyphens", "break_long_words", "drop_whitespace", "fix_sentence_endings", "expand_tabs", "replace_whitespace")
            options = {name: chance() < 0.6 for name in flags}
            options |= {"tabsize": source.randrange(5), "initial_indent": source.choice(("", "* ")), "subsequent_indent": source.choice(("", " "))}
            if chance() < 0.3:
                options |= {"max_lines": source.randint(1, 3), "placeholder": source.choice((" [...]", "~", ""))}
            yield f"textwrap.wrap({text!r}, {width}, **{options!r})"
        elif kind < 0.8:
            yield f"textwrap.shorten({text!r}, {width}, placeholder='.')"
        else:
            lines = text.replace("a", "\n  ").replace("b", "\n\t")
            yield f"textwrap.dedent({lines!r}), textwrap.indent({lines!r}, '> ')"
