"""What csv defines, by the name of the module that it comes from in CPython."""

from csv import (QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS, Error, __version__,
                 _dialects, _Options as Dialect, _Reader as Reader, _Writer as Writer, field_size_limit, get_dialect,
                 list_dialects, reader, register_dialect, unregister_dialect, writer)
