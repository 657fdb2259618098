"""Finding the place of an item in a sorted list, and inserting it there."""

def bisect_left(a: object, x: object, lo: int = 0, hi: object = None, *, key: object = None) -> int:
    """The index at which to insert x in a sorted list, before items equal to it.

    lo and hi limit the search; key(item) is what x is compared with."""
def bisect_right(a: object, x: object, lo: int = 0, hi: object = None, *, key: object = None) -> int:
    """The index at which to insert x in a sorted list, after items equal to it.

    lo and hi limit the search; key(item) is what x is compared with."""
def insort_left(a: object, x: object, lo: int = 0, hi: object = None, *, key: object = None) -> None:
    """Insert x in a sorted list, before items equal to it; key is applied to x too."""
def insort_right(a: object, x: object, lo: int = 0, hi: object = None, *, key: object = None) -> None:
    """Insert x in a sorted list, after items equal to it; key is applied to x too."""
bisect = bisect_right
insort = insort_right
