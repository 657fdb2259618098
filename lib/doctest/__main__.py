"""python -m doctest FILE…: run the examples in modules and text files."""

import argparse
import doctest
import os
import sys


def _arguments():
    parser = argparse.ArgumentParser(prog="doctest.py" if sys.argv[0].endswith("__main__.py") else None,
                                     description="Run the examples in the docstrings of modules (.py), or in text files.")
    parser.add_argument("-v", "--verbose", action="store_true", help="say what is run")
    parser.add_argument("-o", "--option", action="append", choices=doctest.OPTIONFLAGS_BY_NAME.keys(), default=[],
                        help="a flag for how output is compared or reported")
    parser.add_argument("-f", "--fail-fast", action="store_true", help="stop at the first failure")
    parser.add_argument("file", nargs="+", help="a module or a text file")
    return parser.parse_args()


def _test(path, options):
    if not path.endswith(".py"):
        return doctest.testfile(path, module_relative=False, **options)
    folder, name = os.path.split(path)
    sys.path.insert(0, folder)
    module = __import__(name[:-3])
    del sys.path[0]
    return doctest.testmod(module, **options)


def main():
    arguments = _arguments()
    flags = doctest.FAIL_FAST if arguments.fail_fast else 0
    for option in arguments.option:
        flags |= doctest.OPTIONFLAGS_BY_NAME[option]
    for path in arguments.file:
        failures, _ = _test(path, {"verbose": arguments.verbose, "optionflags": flags})
        if failures:
            return 1
    return 0


sys.exit(main())
