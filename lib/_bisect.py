"""What bisect has of C in CPython, by the name of the module there."""

from bisect import bisect_left, bisect_right, insort_left, insort_right
