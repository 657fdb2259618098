"""Settings, many of them wrong, read, expanded and written again."""

PROGRAM = """
import configparser
import io
def settings(text, **options):
    parser = configparser.ConfigParser(**options)
    parser.read_string(text)
    found = []
    for section in parser:
        for name in parser[section]:
            try:
                found.append((section, name, parser[section][name]))
            except configparser.Error as error:
                found.append((section, name, str(error)))
    out = io.StringIO()
    parser.write(out)
    return found, out.getvalue()
"""

PIECES = ("[a]", "[b]", "[DEFAULT]", "x", "y", "=", ":", " ", "\n", "\n", "\n ", "1", "%(x)s", "%", "%%", "${y}", "${b:x}", "$", "#", "; c", "[", "]", "K", "\t")


def cases(source):
    while True:
        text = source.choice(("[a]\n", "")) + "".join(source.choice(PIECES) for _ in range(source.randrange(14)))
        interpolation = source.choice(("configparser.BasicInterpolation()", "configparser.ExtendedInterpolation()", "None"))
        inline = source.choice((None, ("#", ";")))
        yield (f"settings({text!r}, strict={source.random() < 0.6}, interpolation={interpolation}, inline_comment_prefixes={inline!r}, "
               f"empty_lines_in_values={source.random() < 0.6})")  # fmt: skip
