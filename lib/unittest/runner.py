"""Runs tests and prints what comes of them."""

import sys
import time
import warnings
from unittest.case import _SubTest
from unittest.result import TestResult
from unittest.signals import registerResult

__unittest = True


class _WritelnDecorator:
    """A stream with writeln()."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def writeln(self, text=""):
        self.stream.write(text + "\n")

    def put(self, text):
        self.stream.write(text)
        self.stream.flush()


class TextTestResult(TestResult):
    """Prints a letter for each test, or a line if verbosity is 2 or more."""

    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream if hasattr(stream, "put") else _WritelnDecorator(stream)
        self.showAll, self.dots = verbosity > 1, verbosity == 1
        self.descriptions, self.durations = descriptions, durations
        self._on_new_line = True

    def getDescription(self, test):
        doc = test.shortDescription()
        return f"{test}\n{doc}" if self.descriptions and doc else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.put(f"{self.getDescription(test)} ... ")
            self._on_new_line = False

    def _report(self, test, word, letter):
        if self.showAll:
            if isinstance(test, _SubTest):
                if not self._on_new_line:
                    self.stream.writeln()
                self.stream.write(f"  {self.getDescription(test)} ... ")
            elif self._on_new_line:
                self.stream.write(f"{self.getDescription(test)} ... ")
            self.stream.writeln(word)
            self.stream.flush()
            self._on_new_line = True
        elif self.dots:
            self.stream.put(letter)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._report(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._report(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._report(test, "FAIL", "F")

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            self._report(subtest, *(("FAIL", "F") if failed else ("ERROR", "E")))
        super().addSubTest(test, subtest, err)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._report(test, f"skipped {reason!r}", "s")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._report(test, "expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._report(test, "unexpected success", "u")

    def printErrors(self):
        """Print the failures."""
        if self.dots or self.showAll:
            self.stream.writeln()
        self.printErrorList("ERROR", self.errors)
        self.printErrorList("FAIL", self.failures)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")
        self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f"{flavour}: {self.getDescription(test)}")
            self.stream.writeln(self.separator2)
            self.stream.writeln(text)


def _nothing():
    """Stands for what results of other classes lack."""


class TextTestRunner:
    """Runs tests and prints a report to a stream, standard error by default."""

    resultclass = TextTestResult

    def __init__(
        self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, warnings=None,
        *, tb_locals=False, durations=None,
    ):  # fmt: skip
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
        self.descriptions, self.verbosity, self.warnings = descriptions, verbosity, warnings
        self.failfast, self.buffer, self.tb_locals, self.durations = failfast, buffer, tb_locals, durations
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        try:
            return self.resultclass(self.stream, self.descriptions, self.verbosity, durations=self.durations)
        except TypeError:
            return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        """Run a test or a suite; returns the result."""
        result = self._makeResult()
        result.failfast, result.buffer, result.tb_locals = self.failfast, self.buffer, self.tb_locals
        registerResult(result)
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
            start = time.perf_counter()
            getattr(result, "startTestRun", _nothing)()
            try:
                test(result)
            finally:
                getattr(result, "stopTestRun", _nothing)()
            taken = time.perf_counter() - start
        result.printErrors()
        if self.durations is not None:
            self._print_durations(result)
        if hasattr(result, "separator2"):
            self.stream.writeln(result.separator2)
        run = result.testsRun
        self.stream.writeln(f"Ran {run} test{'' if run == 1 else 's'} in {taken:.3f}s")
        self.stream.writeln()
        self._conclude(result)
        self.stream.flush()
        return result

    def _print_durations(self, result):
        slowest = sorted(result.collectedDurations, key=lambda pair: pair[1], reverse=True)[: self.durations or None]
        if not slowest:
            return
        if hasattr(result, "separator2"):
            self.stream.writeln("Slowest test durations")
            self.stream.writeln(result.separator2)
        hidden = False
        for test, seconds in slowest:
            if self.verbosity < 2 and seconds < 0.001:
                hidden = True
            else:
                self.stream.writeln(f"{f'{seconds:.3f}s':<10} {test}")
        self.stream.writeln("\n(durations < 0.001s were hidden; use -v to show these durations)" if hidden else "")

    def _conclude(self, result):
        counts = [
            ("failures", len(result.failures)), ("errors", len(result.errors)), ("skipped", len(result.skipped)),
            ("expected failures", len(result.expectedFailures)), ("unexpected successes", len(result.unexpectedSuccesses)),
        ]  # fmt: skip
        shown = ", ".join(f"{name}={count}" for name, count in counts if count)
        if not result.wasSuccessful():
            word = "FAILED"
        elif result.testsRun == 0 and not result.skipped:
            word = "NO TESTS RAN"
        else:
            word = "OK"
        self.stream.writeln(f"{word} ({shown})" if shown else word)
