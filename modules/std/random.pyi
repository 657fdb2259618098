"""Random variable generators.

The generator is the Mersenne Twister; the sequences for a seed are those of CPython."""

@c_name("random_Random")
class Random(object):
    """Random number generator base class used by bound module functions."""
    def __new__(cls, *args: object, **kwargs: object) -> Random: ...
    def __init__(self, x: object = None) -> None: ...
    def seed(self, a: object = None, version: int = 2) -> None:
        """Initialize internal state from a seed.

        The only supported seed types are None, int, float,
        str, bytes, and bytearray."""
    def getstate(self) -> tuple:
        """Return internal state; can be passed to setstate() later."""
    def setstate(self, state: object) -> None:
        """Restore internal state from object returned by getstate()."""
    def random(self, /) -> float:
        """random() -> x in the interval [0, 1)."""
    def getrandbits(self, k: object, /) -> int:
        """getrandbits(k) -> x.  Generates an int with k random bits."""
    def randbytes(self, n: object) -> bytes:
        """Generate n random bytes."""
    def randrange(self, start: object, stop: object = None, step: object = ...) -> int:
        """Choose a random item from range(stop) or range(start, stop[, step])."""
    def randint(self, a: object, b: object) -> int:
        """Return random integer in range [a, b], including both end points."""
    def choice(self, seq: object) -> object:
        """Choose a random element from a non-empty sequence."""
    def choices(self, population: object, weights: object = None, *, cum_weights: object = None, k: int = 1) -> list:
        """Return a k sized list of population elements chosen with replacement.

        If the relative weights or cumulative weights are not specified,
        the selections are made with equal probability."""
    def shuffle(self, x: object) -> None:
        """Shuffle list x in place, and return None."""
    def sample(self, population: object, k: object, *, counts: object = None) -> list:
        """Chooses k unique random elements from a population sequence."""
    def uniform(self, a: object, b: object) -> object:
        """Get a random number in the range [a, b) or [a, b] depending on rounding."""
    def triangular(self, low: object = 0.0, high: object = 1.0, mode: object = None) -> object:
        """Triangular distribution."""
    def normalvariate(self, mu: float = 0.0, sigma: float = 1.0) -> float:
        """Normal distribution."""
    def gauss(self, mu: float = 0.0, sigma: float = 1.0) -> float:
        """Gaussian distribution."""
    def lognormvariate(self, mu: float, sigma: float) -> float:
        """Log normal distribution."""
    def expovariate(self, lambd: float = 1.0) -> float:
        """Exponential distribution."""
    def vonmisesvariate(self, mu: float, kappa: float) -> float:
        """Circular data distribution."""
    def gammavariate(self, alpha: float, beta: float) -> float:
        """Gamma distribution.  Not the gamma function!"""
    def betavariate(self, alpha: float, beta: float) -> float:
        """Beta distribution."""
    def paretovariate(self, alpha: float) -> float:
        """Pareto distribution."""
    def weibullvariate(self, alpha: float, beta: float) -> float:
        """Weibull distribution."""
    def binomialvariate(self, n: object = 1, p: float = 0.5) -> int:
        """Binomial random variable."""

@c_name("random_SystemRandom")
class SystemRandom(Random):
    """Alternate random number generator using sources provided by the hardware (random noise)."""
    def seed(self, *args: object, **kwargs: object) -> None:
        """Stub method.  Not used for a system random number generator."""
    def getstate(self) -> tuple: ...
    def setstate(self, state: object) -> None: ...
