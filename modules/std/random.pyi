"""Random numbers of many kinds (Mersenne Twister); a seed gives CPython's sequence."""

__all__ = ("Random", "seed", "random", "uniform", "randint", "choice", "sample", "randrange", "shuffle", "normalvariate",
           "lognormvariate", "expovariate", "vonmisesvariate", "gammavariate", "triangular", "gauss", "betavariate",
           "binomialvariate", "paretovariate", "weibullvariate", "getstate", "setstate", "getrandbits", "choices",
           "SystemRandom", "randbytes")

@c_name("random_Random")
class Random(object):
    """A generator of its own; the functions of the module use a common one."""
    VERSION = 3
    @property
    def __dict__(self): ...
    @__dict__.setter
    def __dict__(self, value): ...
    __as_python__ = True
    def __new__(cls, *args: object, **kwargs: object) -> Random: ...
    def __init__(self, x: object = None) -> None: ...
    def seed(self, a: object = None, version: int = 2) -> None:
        """Begin the sequence of a, an int, float, text or bytes; None: an unpredictable one."""
    def getstate(self) -> tuple:
        """Where in its sequence the generator is, for setstate()."""
    def setstate(self, state: object) -> None:
        """Go back to what getstate() gave."""
    def __getstate__(self) -> tuple: ...
    def __setstate__(self, state: object) -> None: ...
    def __reduce__(self) -> tuple: ...
    __as_python__ = False
    def random(self, /) -> float:
        """A float from 0.0 up to but without 1.0."""
    def getrandbits(self, k: object, /) -> int:
        """An int of k random bits."""
    __as_python__ = True
    def randbytes(self, n: object) -> bytes:
        """n random bytes."""
    def randrange(self, start: object, stop: object = None, step: object = 1) -> int:
        """A number of range(stop) or range(start, stop, step)."""
    def randint(self, a: object, b: object) -> int:
        """An int from a to b, both included."""
    def choice(self, seq: object) -> object:
        """An item of a sequence; IndexError if it is empty."""
    def choices(self, population: object, weights: object = None, *, cum_weights: object = None, k: int = 1) -> list:
        """A list of k items, each drawn from all of them; weights says how likely each is.

        cum_weights gives the same as running totals."""
    def shuffle(self, x: object) -> None:
        """Put the items of a list in random order."""
    def sample(self, population: object, k: object, *, counts: object = None) -> list:
        """A list of k different items; counts says how often each one is there."""
    def uniform(self, a: object, b: object) -> object:
        """A float between a and b."""
    def triangular(self, low: object = 0.0, high: object = 1.0, mode: object = None) -> object:
        """A float between low and high, most likely near mode, the middle by default."""
    def normalvariate(self, mu: float = 0.0, sigma: float = 1.0) -> float:
        """A float of the normal distribution with mean mu and deviation sigma."""
    def gauss(self, mu: float = 0.0, sigma: float = 1.0) -> float:
        """normalvariate(), a little faster."""
    def lognormvariate(self, mu: float, sigma: float) -> float:
        """exp() of a float of the normal distribution."""
    def expovariate(self, lambd: float = 1.0) -> float:
        """A float of the exponential distribution with mean 1 / lambd."""
    def vonmisesvariate(self, mu: float, kappa: float) -> float:
        """An angle in radians around mu, the closer the larger kappa is."""
    def gammavariate(self, alpha: float, beta: float) -> float:
        """A float of the gamma distribution with shape alpha and scale beta."""
    def betavariate(self, alpha: float, beta: float) -> float:
        """A float from 0 to 1 of the beta distribution."""
    def paretovariate(self, alpha: float) -> float:
        """A float from 1 up of the Pareto distribution with shape alpha."""
    def weibullvariate(self, alpha: float, beta: float) -> float:
        """A float of the Weibull distribution with scale alpha and shape beta."""
    def binomialvariate(self, n: object = 1, p: float = 0.5) -> int:
        """How many of n attempts succeed if each does so with probability p."""

@c_name("random_SystemRandom")
class SystemRandom(Random):
    """Numbers from the hardware's noise: unpredictable, without seed or state."""
    def seed(self, *args: object, **kwargs: object) -> None:
        """Does nothing."""
    def getstate(self) -> tuple:
        """NotImplementedError: there is no state."""
    def setstate(self, state: object) -> None:
        """NotImplementedError: there is no state."""

LOG4 = 1.3862943611198906
NV_MAGICCONST = 1.7155277699214135
SG_MAGICCONST = 2.504077396776274
TWOPI = 6.283185307179586
BPF = 53
RECIP_BPF = 1.1102230246251565e-16
