"""What statistics has of C in CPython, by the name of the module there."""

from statistics import NormalDist


def _normal_dist_inv_cdf(p, mu, sigma, /):
    """The number below which a part p of a normal distribution lies."""
    return NormalDist(mu, sigma).inv_cdf(p)
