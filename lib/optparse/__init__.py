"""Options of a command line, in the older way; argparse is the newer one."""

from ._help import HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter
from ._option import (
    NO_DEFAULT, SUPPRESS_HELP, SUPPRESS_USAGE, BadOptionError, OptionConflictError, OptionError, OptionValueError, OptParseError, Option,
    Values, check_builtin, check_choice,
)
from ._parser import AmbiguousOptionError, OptionContainer, OptionGroup, OptionParser

make_option = Option

for _class in (
    HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter, BadOptionError, OptionConflictError, OptionError, OptionValueError,
    OptParseError, Option, Values, AmbiguousOptionError, OptionContainer, OptionGroup, OptionParser,
):
    _class.__module__ = "optparse"

__all__ = [
    "Option", "make_option", "SUPPRESS_HELP", "SUPPRESS_USAGE", "Values", "OptionContainer", "OptionGroup", "OptionParser",
    "HelpFormatter", "IndentedHelpFormatter", "TitledHelpFormatter", "OptParseError", "OptionError", "OptionConflictError",
    "OptionValueError", "BadOptionError", "check_choice",
]
