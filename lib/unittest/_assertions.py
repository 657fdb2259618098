"""The assertions of test cases."""

from unittest.util import different_counts, line_differences, safe_repr, strclass, two_texts

__unittest = True


class _AssertRaisesContext:
    """What assertRaises() returns as a context manager: `exception` is what was raised."""

    pattern = None

    def __init__(self, case, expected, message, pattern=None):
        if pattern is not None:
            import re

            pattern = re.compile(pattern)
        self.case, self.expected, self.message, self.pattern = case, expected, message, pattern
        self.what = None

    def _names(self):
        return getattr(self.expected, "__name__", None) or str(self.expected)

    def _fail(self, text):
        raise self.case.failureException(self.case._formatMessage(self.message, text))

    def _matches(self, value):
        pattern = self.pattern
        if pattern is None:
            return
        if not pattern.search(str(value)):
            self._fail(f'"{pattern.pattern}" does not match "{value!s}"')

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        if kind is None:
            self._fail(f"{self._names()} not raised" + (f" by {self.what}" if self.what else ""))
        if not issubclass(kind, self.expected):
            return False
        self.exception = value.with_traceback(None)
        self._matches(value)
        return True

    def call(self, function, arguments, keywords):
        self.what = getattr(function, "__name__", None) or str(function)
        with self:
            function(*arguments, **keywords)


class _AssertWarnsContext(_AssertRaisesContext):
    """What assertWarns() returns as a context manager: `warning`, `filename` and `lineno` of the warning."""

    def __enter__(self):
        import sys
        import warnings

        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self._catcher = warnings.catch_warnings(record=True)
        self.warnings = self._catcher.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, value, tb):
        self._catcher.__exit__(kind, value, tb)
        if kind is not None:
            return False
        first = None
        for item in self.warnings:
            if not isinstance(item.message, self.expected):
                continue
            first = first or item.message
            self.warning, self.filename, self.lineno = item.message, item.filename, item.lineno
            if self.pattern is None or self.pattern.search(str(item.message)):
                return None
        if first is not None:
            self._matches(first)
        self._fail(f"{self._names()} not triggered" + (f" by {self.what}" if self.what else ""))


class _Logs:
    """What assertLogs() and assertNoLogs() return."""

    def __init__(self, case, logger, level, wanted):
        import logging

        self.case, self.wanted = case, wanted
        self.logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self.level = getattr(logging, level) if isinstance(level, str) else level or logging.INFO
        self.records, self.output = [], []

    def __enter__(self):
        import logging

        found = self

        class Keeper(logging.Handler):
            def emit(self, record):
                found.records.append(record)
                found.output.append(f"{record.levelname}:{record.name}:{record.getMessage()}")

        self._before = self.logger.handlers[:], self.logger.level, self.logger.propagate
        self.logger.handlers = [Keeper()]
        self.logger.setLevel(self.level)
        self.logger.propagate = False
        return self if self.wanted else None

    def __exit__(self, kind, value, tb):
        import logging

        self.logger.handlers, level, self.logger.propagate = self._before
        self.logger.setLevel(level)
        if kind is not None:
            return False
        if self.wanted and not self.records:
            level = logging.getLevelName(self.level)
            raise self.case.failureException(f"no logs of level {level} or higher triggered on {self.logger.name}")
        if not self.wanted and self.records:
            raise self.case.failureException(f"Unexpected logs found: {self.output!r}")


DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


class Assertions:
    """Each assertion raises failureException with a message if it does not hold; msg is added to the message."""

    _diffThreshold = 2**16

    def fail(self, msg=None):
        """Fail."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def __require(self, condition, msg, text):
        if not condition:
            raise self.failureException(self._formatMessage(msg, text()))

    # Truth and identity

    def assertTrue(self, expr, msg=None):
        self.__require(expr, msg, lambda: f"{safe_repr(expr)} is not true")

    def assertFalse(self, expr, msg=None):
        self.__require(not expr, msg, lambda: f"{safe_repr(expr)} is not false")

    def assertIs(self, expr1, expr2, msg=None):
        self.__require(expr1 is expr2, msg, lambda: f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        self.__require(expr1 is not expr2, msg, lambda: f"unexpectedly identical: {safe_repr(expr1)}")

    def assertIsNone(self, obj, msg=None):
        self.__require(obj is None, msg, lambda: f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        self.__require(obj is not None, msg, lambda: "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        self.__require(member in container, msg, lambda: f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        self.__require(member not in container, msg, lambda: f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

    def assertIsInstance(self, obj, cls, msg=None):
        self.__require(isinstance(obj, cls), msg, lambda: f"{safe_repr(obj)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        self.__require(not isinstance(obj, cls), msg, lambda: f"{safe_repr(obj)} is an instance of {cls!r}")

    # Order

    def assertGreater(self, a, b, msg=None):
        self.__require(a > b, msg, lambda: f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        self.__require(a >= b, msg, lambda: f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertLess(self, a, b, msg=None):
        self.__require(a < b, msg, lambda: f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        self.__require(a <= b, msg, lambda: f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    # Equality

    def assertEqual(self, first, second, msg=None):
        """Equal; texts and containers of the same type are compared by their own assertion, which says more."""
        check = None
        if type(first) is type(second):
            check = self._type_equality_funcs.get(type(first)) or _CHECKS.get(type(first))
        if isinstance(check, str):
            check = getattr(self, check)
        if check is not None:
            check(first, second, msg=msg)
        elif not first == second:
            raise self.failureException(self._formatMessage(msg, "%s != %s" % two_texts(first, second)))

    def assertNotEqual(self, first, second, msg=None):
        self.__require(first != second, msg, lambda: f"{safe_repr(first)} == {safe_repr(second)}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Equal after rounding the difference to a number of decimal places (7), or not further apart than delta."""
        if first == second:
            return
        near, where, difference = self.__near(first, second, places, delta)
        text = lambda: f"{safe_repr(first)} != {safe_repr(second)} within {where} ({safe_repr(difference)} difference)"
        self.__require(near, msg, text)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        near, where, difference = self.__near(first, second, places, delta)
        added = "" if delta is None else f" ({safe_repr(difference)} difference)"
        failed = near if delta is not None else first == second or near
        self.__require(not failed, msg, lambda: f"{safe_repr(first)} == {safe_repr(second)} within {where}{added}")

    def __near(self, first, second, places, delta):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            return difference <= delta, f"{safe_repr(delta)} delta", difference
        places = 7 if places is None else places
        return round(difference, places) == 0, f"{places!r} places", difference

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first != second:
            text = "%s != %s" % two_texts(first, second)
            if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
                raise self.failureException(self._formatMessage(msg, text))
            self.__differ(text, self.__lines(first, second), self.__lines(second, first), msg, "")

    def __lines(self, text, other):
        """The lines; a missing last line end is added to both texts, so that only its lack in one of them shows."""
        if text and (not text.endswith("\n") or other and not other.endswith("\n")):
            text += "\n"
        return text.splitlines(True)

    def __differ(self, text, first, second, msg, end="\n"):
        """Fail with a line of text and the differences of lines."""
        shown = "\n" + end.join(line_differences(first, second))
        raise self.failureException(self._formatMessage(msg, text + self.__cut(shown)))

    def __cut(self, shown):
        return shown if self.maxDiff is None or len(shown) <= self.maxDiff else DIFF_OMITTED % len(shown)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = "sequence" if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for what, value in (("First", seq1), ("Second", seq2)):
                if not isinstance(value, seq_type):
                    raise self.failureException(f"{what} sequence is not a {name}: {safe_repr(value)}")
        text = next((text for text in (_no_length("First", seq1, name), _no_length("Second", seq2, name)) if text), None)
        if text is None:
            if seq1 == seq2:
                return
            text = "%ss differ: %s != %s\n" % (name.capitalize(), *two_texts(seq1, seq2))
            difference = self.__first_difference(seq1, seq2, name)
            if not difference and len(seq1) == len(seq2) and seq_type is None and type(seq1) is not type(seq2):
                return
            text += difference + self.__longer(seq1, seq2, name)
        self.__differ(text, _pretty(seq1), _pretty(seq2), msg)

    def __first_difference(self, seq1, seq2, name):
        for index in range(min(len(seq1), len(seq2))):
            for which, sequence in (("first", seq1), ("second", seq2)):
                try:
                    sequence[index]
                except (TypeError, IndexError, NotImplementedError):
                    return f"\nUnable to index element {index} of {which} {name}\n"
            if seq1[index] != seq2[index]:
                return "\nFirst differing element %d:\n%s\n%s\n" % (index, *two_texts(seq1[index], seq2[index]))
        return ""

    def __longer(self, seq1, seq2, name):
        for which, longer, shorter in (("First", seq1, seq2), ("Second", seq2, seq1)):
            start = len(shorter)
            if len(longer) <= start:
                continue
            text = f"\n{which} {name} contains {len(longer) - start} additional elements.\n"
            try:
                return text + f"First extra element {start}:\n{safe_repr(longer[start])}\n"
            except (TypeError, IndexError, NotImplementedError):
                return text + f"Unable to index element {start} of {which.lower()} {name}\n"
        return ""

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        rests = []
        for which, one, two in (("first", set1, set2), ("second", set2, set1)):
            try:
                rests.append(one.difference(two))
            except TypeError as error:
                self.fail(f"invalid type when attempting set difference: {error}")
            except AttributeError as error:
                self.fail(f"{which} argument does not support set difference: {error}")
        lines = []
        for here, there, rest in (("first", "second", rests[0]), ("second", "first", rests[1])):
            if rest:
                lines += [f"Items in the {here} set but not the {there}:", *map(repr, rest)]
        self.__require(not lines, msg, lambda: "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            self.__differ("%s != %s" % two_texts(d1, d2), _pretty(d1), _pretty(d2), msg)

    def assertCountEqual(self, first, second, msg=None):
        """The same elements, as often, in any order."""
        found = different_counts(list(first), list(second))
        shown = "\n".join(f"First has {one}, Second has {two}:  {element!r}" for one, two, element in found)
        self.__require(not found, msg, lambda: "Element counts were not equal:\n" + self.__cut(shown))

    # Exceptions, warnings, logs

    def __expect(self, context, name, args, kwargs):
        expected = context.expected
        base = Warning if isinstance(context, _AssertWarnsContext) else BaseException
        kinds = expected if isinstance(expected, tuple) else (expected,)
        if not all(isinstance(kind, type) and issubclass(kind, base) for kind in kinds):
            what = "a warning type" if base is Warning else "an exception type"
            raise TypeError(f"{name}() arg 1 must be {what} or tuple of {what.split(' ', 1)[1]}s")
        if not args:
            context.message = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return context
        context.call(args[0], args[1:], kwargs)

    def assertRaises(self, expected_exception, *args, **kwargs):
        """A call, or the body of a with statement, raises the exception."""
        return self.__expect(_AssertRaisesContext(self, expected_exception, None), "assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """As assertRaises(); the text of the exception has a match of the regular expression."""
        return self.__expect(_AssertRaisesContext(self, expected_exception, None, expected_regex), "assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """A call, or the body of a with statement, gives the warning."""
        return self.__expect(_AssertWarnsContext(self, expected_warning, None), "assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """As assertWarns(); the text of the warning has a match of the regular expression."""
        return self.__expect(_AssertWarnsContext(self, expected_warning, None, expected_regex), "assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """The body of a with statement logs something of a level (INFO) or above."""
        return _Logs(self, logger, level, True)

    def assertNoLogs(self, logger=None, level=None):
        """The body of a with statement logs nothing of a level (INFO) or above."""
        return _Logs(self, logger, level, False)

    def assertRegex(self, text, expected_regex, msg=None):
        """The text has a match of the regular expression."""
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
        pattern = _compiled(expected_regex)
        self.__require(pattern.search(text), msg, lambda: f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = _compiled(unexpected_regex)
        match = pattern.search(text)
        shown = lambda: f"Regex matched: {text[match.start():match.end()]!r} matches {pattern.pattern!r} in {text!r}"
        self.__require(not match, msg, shown)



def _compiled(pattern):
    import re

    return re.compile(pattern) if isinstance(pattern, (str, bytes)) else pattern


def _no_length(which, sequence, name):
    """What is said of a sequence that has no length; None if it has one."""
    try:
        len(sequence)
    except (TypeError, NotImplementedError):
        return f"{which} {name} has no length.    Non-sequence?"
    return None


def _pretty(value):
    try:
        from pprint import pformat
    except ImportError:
        return repr(value).splitlines()
    return pformat(value).splitlines()


_CHECKS = {
    dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual", set: "assertSetEqual",
    frozenset: "assertSetEqual", str: "assertMultiLineEqual",
}  # fmt: skip
