# Library, printf-style formatting: a '*' behind a key takes the key's value, so that nothing is left for the conversion.
for format, values in (("%(a)*d", {"a": 1}), ("%(a)*d", {"a": "x"}), ("%(a).*f", {"a": 1}), ("%(a)5.*f", {"a": 1}), (b"%(a)*d", {b"a": 1}), ("%*d", 5)):
    try:
        print(format % values)
    except TypeError as e:
        print(e)
print("%*d|%-*.*f|" % (5, 1, 8, 2, 1.5), "%(a)5d" % {"a": 3})
# expect: not enough arguments for format string
# expect: * wants int
# expect: not enough arguments for format string
# expect: not enough arguments for format string
# expect: not enough arguments for format string
# expect: not enough arguments for format string
# expect:     1|1.50    |     3
