"""Random numbers in arrays."""

from random import Random

from ulab import numpy as np


class Generator:
    """A source of random numbers; the same seed gives the same ones."""

    def __init__(self, seed=None):
        self._random = Random(seed)

    def _fill(self, size, make):
        if size is None:
            return make()
        made = np.zeros(size)
        line = made.reshape((-1,))
        for n in range(len(line)):
            line[n] = make()
        return made

    def random(self, size=None):
        """Numbers from 0 to below 1."""
        return self._fill(size, self._random.random)

    def uniform(self, low=0.0, high=1.0, size=None):
        """Numbers from low to high."""
        return self._fill(size, lambda: self._random.uniform(low, high))

    def normal(self, loc=0.0, scale=1.0, size=None):
        """Numbers that are distributed normally around loc."""
        return self._fill(size, lambda: self._random.gauss(loc, scale))


_shared = Generator()
random, uniform, normal = _shared.random, _shared.uniform, _shared.normal
