"""Parts of module gc that few programs need; Adder's collector has one generation and runs when memory is short."""

import _gc_walk
import gc
from operator import index

DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL = 1, 2, 4, 32
DEBUG_LEAK = DEBUG_COLLECTABLE | DEBUG_UNCOLLECTABLE | DEBUG_SAVEALL

garbage = []
_threshold = (700, 10, 10)
_debug = 0


def set_threshold(threshold0, threshold1=None, threshold2=None, /):
    """Remember three numbers for get_threshold(); collections happen when memory is short, whatever they are."""
    global _threshold
    given = threshold0, threshold1, threshold2
    _threshold = tuple(old if new is None else index(new) for old, new in zip(_threshold, given))


def get_threshold():
    """What set_threshold() was given."""
    return _threshold


def set_debug(flags, /):
    """Remember flags for get_debug(); nothing is printed or kept for them."""
    global _debug
    _debug = index(flags)


def get_debug():
    """What set_debug() was given."""
    return _debug


def get_referents(*objs):
    """The list of what the objects hold, of those kinds that a program can look into."""
    found = []
    for item in objs:
        if isinstance(item, dict):
            for pair in item.items():
                found.extend(pair)
        elif isinstance(item, (list, tuple, set, frozenset)):
            found.extend(item)
        elif isinstance(item, (str, bytes, int, float, complex)) or item is None:
            continue
        elif isinstance(item, type):
            found += [*item.__dict__.values(), *item.__bases__]
        else:
            found += _gc_walk.referents(item)
            if type(item) not in found:
                found.append(type(item))
    return found


def get_referrers(*objs):
    """The objects that hold one of these, of those kinds that a program can look into."""
    return [item for item in _gc_walk.referrers(objs) if item is not objs]


def get_objects(generation=None):
    """All objects that hold others; of generations 0 and 1, which nothing is in, an empty list."""
    if generation is not None:
        if not hasattr(generation, "__index__"):
            raise TypeError(f"argument should be integer or None, not '{type(generation).__name__}'")
        generation = index(generation)
        if generation < -1:
            raise ValueError("generation parameter cannot be negative")
        if generation > 2:
            raise ValueError("generation parameter must be less than the number of available generations (3)")
    return [] if generation in (0, 1) else _gc_walk.objects()


def is_finalized(obj, /):
    """False: __del__() is called once, before an object goes."""
    return False


def get_stats():
    """Numbers for each generation of CPython; all collections are of the oldest one."""
    collections, collected = gc._totals()
    young = {"collections": 0, "collected": 0, "uncollectable": 0}
    return [young, dict(young), {"collections": collections, "collected": collected, "uncollectable": 0}]


def unfreeze():
    """Nothing: freeze() freezes nothing."""


def get_freeze_count():
    """0: freeze() freezes nothing."""
    return 0
