"""The module datetime by the name of CPython's version in Python."""

from datetime import *
from datetime import UTC
