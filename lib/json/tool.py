"""python -m json.tool: check JSON and print it in lines."""

import argparse
import json
import sys


def _arguments():
    parser = argparse.ArgumentParser(prog="python -m json.tool", description="Check JSON and print it in lines.")
    add = parser.add_argument
    add("infile", nargs="?", default="-", help="the JSON file; standard input if there is none")
    add("outfile", nargs="?", help="where to write; standard output if there is none")
    add("--sort-keys", action="store_true", help="sort the keys of objects")
    add("--no-ensure-ascii", dest="ensure_ascii", action="store_false", help="write letters as they are, not as \\u....")
    add("--json-lines", action="store_true", help="each line is a document of its own")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--indent", default=4, type=int, help="how many spaces (4)")
    shape.add_argument("--tab", action="store_const", dest="indent", const="\t", help="indent with tabs")
    shape.add_argument("--no-indent", action="store_const", dest="indent", const=None, help="one line, with spaces")
    shape.add_argument("--compact", action="store_true", help="one line, without spaces")
    return parser.parse_args()


def _documents(file, lines):
    if lines:
        for line in file:
            yield json.loads(line)
    else:
        yield json.load(file)


def main():
    """Read, check and write."""
    options = _arguments()
    words = {"sort_keys": options.sort_keys, "indent": options.indent, "ensure_ascii": options.ensure_ascii}
    if options.compact:
        words.update(indent=None, separators=(",", ":"))
    source = sys.stdin if options.infile == "-" else open(options.infile, encoding="utf-8")
    try:
        with source:
            texts = [json.dumps(document, **words) + "\n" for document in _documents(source, options.json_lines)]
        if options.outfile is None:
            sys.stdout.writelines(texts)
        else:
            with open(options.outfile, "w", encoding="utf-8") as file:
                file.writelines(texts)
    except ValueError as error:
        raise SystemExit(error)


if __name__ == "__main__":
    main()
