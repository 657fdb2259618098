"""Special functions of each item."""

from _ulab import erf, erfc, gamma, gammaln

__all__ = ["erf", "erfc", "gamma", "gammaln"]
