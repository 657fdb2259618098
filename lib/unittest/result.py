"""What came of running tests."""

import sys
import traceback
from unittest.util import strclass


def _kept_text(name, output):
    return f"\n{name}:\n{output}" + ("" if output.endswith("\n") else "\n")


class TestResult:
    """Counts tests and keeps the text of each failure. `shouldStop` asks the suite to end."""

    _previousTestClass = None
    _testRunEntered = _moduleSetUpFailed = False
    showAll = dots = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = self.shouldStop = self.buffer = self.tb_locals = False
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses, self.collectedDurations = [], [], []
        self.testsRun = 0
        self.__kept = None
        self._mirrorOutput = False

    def startTestRun(self):
        """Called once before any test."""

    def stopTestRun(self):
        """Called once after all tests."""

    def startTest(self, test):
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def _setupStdout(self):
        """Keep what is printed, if it is to be kept; the suite also calls it around fixtures of classes and modules."""
        if self.buffer and self.__kept is None:
            import io

            self.__kept = sys.stdout, sys.stderr
            sys.stdout, sys.stderr = io.StringIO(), io.StringIO()

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def _restoreStdout(self):
        """Print as before; what was kept is printed after all if the test failed."""
        if self.__kept is None:
            return
        outputs = sys.stdout.getvalue(), sys.stderr.getvalue()
        sys.stdout, sys.stderr = self.__kept
        self.__kept = None
        if self._mirrorOutput:
            for name, stream, output in zip(("Stdout", "Stderr"), (sys.stdout, sys.stderr), outputs):
                if output:
                    stream.write(_kept_text(name, output))

    def addSuccess(self, test):
        """A test passed."""

    def addError(self, test, err):
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self.__failed()

    def addFailure(self, test, err):
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self.__failed()

    def addSubTest(self, test, subtest, err):
        """A part of a test ended; err is None if it passed."""
        if err is not None:
            kind = self.failures if issubclass(err[0], test.failureException) else self.errors
            kind.append((subtest, self._exc_info_to_string(err, test)))
            self.__failed()

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """A test failed that should."""
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self.__failed()

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def printErrors(self):
        """Print the failures; TextTestResult does."""

    def __failed(self):
        self._mirrorOutput = True
        if self.failfast:
            self.stop()

    def wasSuccessful(self):
        """Whether nothing failed, and nothing passed that was expected to fail."""
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        """The traceback without the frames of this package."""
        kind, value, tb = err
        while tb is not None and "__unittest" in tb.tb_frame.f_globals:
            tb = tb.tb_next
        shown = traceback.TracebackException(kind, value, tb, capture_locals=self.tb_locals, compact=True)
        while len(shown.stack) > 1 and "/unittest/" in shown.stack[-1].filename:
            shown.stack.pop()
        text = "".join(shown.format())
        if self.__kept is not None:
            for name, stream in (("Stdout", sys.stdout), ("Stderr", sys.stderr)):
                output = stream.getvalue()
                if output:
                    text += _kept_text(name, output)
        return text

    def __repr__(self):
        return f"<{strclass(type(self))} run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>"


__unittest = True
