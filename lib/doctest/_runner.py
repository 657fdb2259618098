"""Running examples and reporting what differs."""

import __future__

import io
import linecache
import re
import sys
import traceback
from doctest import TestResults
from doctest._flags import *
from doctest._flags import DocTestFailure, UnexpectedException, indent
from doctest._output import OutputChecker


def _future_flags(globs):
    """The compiler's flags for the __future__ features among the names."""
    flags = 0
    for name in __future__.all_feature_names:
        feature = getattr(__future__, name)
        if globs.get(name) is feature:
            flags |= feature.compiler_flag
    return flags


def _without_detail(message):
    """The name of the exception alone, without module and message."""
    first = message.split("\n", 1)[0]
    name = first.split(":", 1)[0]
    return name[name.rfind(".") + 1 :]


def _message(kind, value):
    """What the example shows of an exception: its last lines."""
    lines = traceback.format_exception_only(kind, value)
    if issubclass(kind, SyntaxError):
        names = f"{kind.__qualname__}:", f"{kind.__module__}.{kind.__qualname__}:"
        start = next((number for number, line in enumerate(lines) if line.startswith(names)), 0)
        lines = lines[start:]
    return "".join(lines)


class DocTestRunner:
    """Runs DocTests and prints those examples that differ."""

    __module__ = "doctest"
    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self._name2ft = {}
        self._fakeout = io.StringIO()

    # Reports; subclasses override them

    def report_start(self, out, test, example):
        """Before an example is run."""
        if self._verbose:
            want = "Expecting:\n" + indent(example.want) if example.want else "Expecting nothing\n"
            out("Trying:\n" + indent(example.source) + want)

    def report_success(self, out, test, example, got):
        """The output was the expected one."""
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        """The output was another one."""
        difference = self._checker.output_difference(example, got, self.optionflags)
        out(self._failure_header(test, example) + difference)

    def report_unexpected_exception(self, out, test, example, exc_info):
        """An exception came that is not shown."""
        text = "".join(traceback.format_exception(*exc_info))
        out(self._failure_header(test, example) + "Exception raised:\n" + indent(text))

    def _failure_header(self, test, example):
        lines = [self.DIVIDER]
        if test.filename:
            known = test.lineno is not None and example.lineno is not None
            lineno = test.lineno + example.lineno + 1 if known else "?"
            lines.append(f'File "{test.filename}", line {lineno}, in {test.name}')
        else:
            lines.append(f"Line {example.lineno + 1}, in {test.name}")
        return "\n".join([*lines, "Failed example:", indent(example.source)])

    # Running

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples; gives (failed, attempted)."""
        self.test = test
        if compileflags is None:
            compileflags = _future_flags(test.globs)
        save_stdout, save_hook, save_lines = sys.stdout, sys.displayhook, linecache.getlines
        encoding = getattr(save_stdout, "encoding", None) or ""
        if out is None and encoding.lower() not in ("", "utf-8"):
            out = lambda text: save_stdout.write(str(text.encode(encoding, "backslashreplace"), encoding))
        sys.stdout = self._fakeout
        self.save_linecache_getlines = save_lines
        linecache.getlines = self._getlines
        sys.displayhook = sys.__displayhook__
        try:
            return self._run(test, compileflags, out or save_stdout.write)
        finally:
            sys.stdout, sys.displayhook, linecache.getlines = save_stdout, save_hook, save_lines
            if clear_globs:
                test.globs.clear()
                import builtins

                builtins._ = None

    def _getlines(self, filename, module_globals=None):
        """The source of examples, for tracebacks and inspect."""
        match = re.match(r"<doctest (?P<name>.+)\[(?P<number>\d+)\]>$", filename)
        if match and match["name"] == self.test.name:
            return self.test.examples[int(match["number"])].source.splitlines(keepends=True)
        return self.save_linecache_getlines(filename, module_globals)

    def _run(self, test, compileflags, out):
        failures = tries = 0
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = self.original_optionflags
            for flag, wanted in example.options.items():
                self.optionflags = self.optionflags | flag if wanted else self.optionflags & ~flag
            if self.optionflags & SKIP:
                continue
            tries += 1
            if not quiet:
                self.report_start(out, test, example)
            failed = self._run_example(test, number, compileflags, None if quiet else out)
            failures += failed
            if failed and self.optionflags & FAIL_FAST:
                break
        self.optionflags = self.original_optionflags
        self._record(test, failures, tries)
        return TestResults(failures, tries)

    def _run_example(self, test, number, compileflags, out):
        """Whether the example fails."""
        example = test.examples[number]
        exc_info = None
        try:
            code = compile(example.source, f"<doctest {test.name}[{number}]>", "single", compileflags, True)
            exec(code, test.globs)
        except KeyboardInterrupt:
            raise
        except:
            exc_info = sys.exc_info()
        got = self._output()
        if exc_info is None:
            good = self._checker.check_output(example.want, got, self.optionflags)
        else:
            message = _message(*exc_info[:2])
            if out is not None:
                got += "".join(traceback.format_exception(*exc_info)) if example.exc_msg is not None else ""
            if example.exc_msg is None:
                return self._unexpected(out, test, example, exc_info)
            good = self._is_expected(example.exc_msg, message)
        if out is not None:
            report = self.report_success if good else self.report_failure
            report(out, test, example, got)
        return not good

    def _unexpected(self, out, test, example, exc_info):
        if out is not None:
            self.report_unexpected_exception(out, test, example, exc_info)
        return True

    def _is_expected(self, want, message):
        check = self._checker.check_output
        if check(want, message, self.optionflags):
            return True
        if not self.optionflags & IGNORE_EXCEPTION_DETAIL:
            return False
        return check(_without_detail(want), _without_detail(message), self.optionflags)

    def _output(self):
        got = self._fakeout.getvalue()
        self._fakeout.seek(0)
        self._fakeout.truncate()
        return got + "\n" if got and not got.endswith("\n") else got

    # Results

    def _record(self, test, failures, tries):
        before = self._name2ft.get(test.name, (0, 0))
        self._name2ft[test.name] = failures + before[0], tries + before[1]
        self.failures += failures
        self.tries += tries

    def summarize(self, verbose=None):
        """Print which tests passed and which failed; gives (failed, attempted)."""
        verbose = self._verbose if verbose is None else verbose
        items = sorted(self._name2ft.items())
        empty = [name for name, (_, tries) in items if tries == 0]
        passed = [(name, tries) for name, (failures, tries) in items if tries and not failures]
        failed = [(name, counts) for name, counts in items if counts[0]]
        if verbose:
            self._summarize_good(empty, passed)
        if failed:
            print(self.DIVIDER)
            print(f"{len(failed)} items had failures:")
            for name, (failures, tries) in failed:
                print(f" {failures:3d} of {tries:3d} in {name}")
        if verbose:
            print(f"{self.tries} tests in {len(items)} items.")
            print(f"{self.tries - self.failures} passed and {self.failures} failed.")
        if self.failures:
            print(f"***Test Failed*** {self.failures} failures.")
        elif verbose:
            print("Test passed.")
        return TestResults(self.failures, self.tries)

    def _summarize_good(self, empty, passed):
        if empty:
            print(f"{len(empty)} items had no tests:")
            for name in empty:
                print(f"    {name}")
        if passed:
            print(f"{len(passed)} items passed all tests:")
            for name, tries in passed:
                print(f" {tries:3d} tests in {name}")

    def merge(self, other):
        """Add the results of another runner."""
        for name, (failures, tries) in other._name2ft.items():
            before = self._name2ft.get(name, (0, 0))
            self._name2ft[name] = failures + before[0], tries + before[1]
        self.failures += other.failures
        self.tries += other.tries


class DebugRunner(DocTestRunner):
    """Raises DocTestFailure or UnexpectedException at the first example that fails."""

    __module__ = "doctest"

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples; after a failure the names stay for a look at them."""
        result = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)
