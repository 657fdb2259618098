"""The module collections.abc by the name that it starts with in CPython."""

from collections.abc import *
from collections.abc import _CallableGenericAlias
