"""What several test cases share."""


class ExceptionIsLikeMixin:
    """A comparison of exceptions by type, arguments and, of groups, what they hold."""

    def assertExceptionIsLike(self, exc, template):
        """The test fails unless an exception (or None) looks like another one."""
        if exc is None or template is None:
            self.assertIs(exc, template)
        elif isinstance(template, ExceptionGroup):
            self.assertIsInstance(exc, ExceptionGroup)
            self.assertEqual(exc.message, template.message)
            self.assertEqual(len(exc.exceptions), len(template.exceptions))
            for one, other in zip(exc.exceptions, template.exceptions):
                self.assertExceptionIsLike(one, other)
        else:
            self.assertEqual(type(exc), type(template))
            self.assertEqual(exc.args, template.args)
