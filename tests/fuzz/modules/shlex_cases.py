"""Random command lines taken apart in all modes, and quoted again."""

PROGRAM = """
import shlex
def tokens(text, posix, punctuation, by_whitespace, commenters):
    lexer = shlex.shlex(text, posix=posix, punctuation_chars=punctuation)
    lexer.whitespace_split = by_whitespace
    lexer.commenters = commenters
    found = []
    while (token := lexer.get_token()) != lexer.eof and len(found) < 30:
        found.append(token)
    return found, lexer.lineno
"""


def cases(source):
    while True:
        text = "".join(source.choice("ab_ \t\n'\"\\#;|&()-é=$ ") for _ in range(source.randint(0, 14)))
        kind = source.random()
        if kind < 0.4:
            yield f"shlex.split({text!r}, {source.choice((True, False))}, {source.choice((True, True, False))})"
        elif kind < 0.5:
            yield f"shlex.quote({text!r}), shlex.split(shlex.join([{text!r}, 'x']))"
        else:
            yield f"tokens({text!r}, {source.choice((True, False))}, {source.choice((False, False, True, ';|'))!r}, {source.choice((True, False))}, {source.choice('#;')!r})"
