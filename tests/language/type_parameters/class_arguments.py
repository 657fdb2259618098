# PEP 695, 646 and 612: how many arguments a class with type parameters takes; a list stands for a ParamSpec.
class One[T]: ...
class Two[T, U]: ...
class Many[*Ts]: ...
class Specified[**P]: ...
class Both[T, **P]: ...
class FirstAndRest[T, *Ts]: ...
class RestAndLast[*Ts, T]: ...
class All[T, *Ts, **P]: ...
class SpecifiedFirst[**P, T]: ...


def show(*calls):
    for call in calls:
        try:
            print(str(call()).replace("__main__.", ""), call().__args__)
        except TypeError as e:
            print("TypeError", e)


show(lambda: One[int], lambda: One[int, str], lambda: One[()], lambda: Two[int], lambda: Two[int, str], lambda: Two[int, str, float])
show(lambda: Many[int, str], lambda: Many[()], lambda: FirstAndRest[int], lambda: FirstAndRest[()], lambda: RestAndLast[int, str], lambda: RestAndLast[()])
show(lambda: Specified[int], lambda: Specified[int, str], lambda: Specified[[int, str]], lambda: Specified[...], lambda: Specified[()], lambda: Specified[[]])
show(lambda: Both[int], lambda: Both[int, str], lambda: Both[int, [str, float]], lambda: Both[int, ...], lambda: Both[int, str, float])
show(lambda: All[int], lambda: All[int, [str]], lambda: All[int, str, [float]], lambda: All[()], lambda: SpecifiedFirst[[int], str], lambda: SpecifiedFirst[int])
print(hash(Specified[[int]]) == hash(Specified[int]), Specified[[int]] == Specified[int])
# expect: One[int] (<class 'int'>,)
# expect: TypeError Too many arguments for <class '__main__.One'>; actual 2, expected 1
# expect: TypeError Too few arguments for <class '__main__.One'>; actual 0, expected 1
# expect: TypeError Too few arguments for <class '__main__.Two'>; actual 1, expected 2
# expect: Two[int, str] (<class 'int'>, <class 'str'>)
# expect: TypeError Too many arguments for <class '__main__.Two'>; actual 3, expected 2
# expect: Many[int, str] (<class 'int'>, <class 'str'>)
# expect: Many[()] ()
# expect: FirstAndRest[int] (<class 'int'>,)
# expect: TypeError Too few arguments for <class '__main__.FirstAndRest'>; actual 0, expected at least 1
# expect: RestAndLast[int, str] (<class 'int'>, <class 'str'>)
# expect: TypeError Too few arguments for <class '__main__.RestAndLast'>; actual 0, expected at least 1
# expect: Specified[[int]] ((<class 'int'>,),)
# expect: Specified[[int, str]] ((<class 'int'>, <class 'str'>),)
# expect: Specified[[int, str]] ((<class 'int'>, <class 'str'>),)
# expect: Specified[...] (Ellipsis,)
# expect: TypeError Too few arguments for <class '__main__.Specified'>
# expect: Specified[[]] ((),)
# expect: TypeError Too few arguments for <class '__main__.Both'>
# expect: Both[int, str] (<class 'int'>, <class 'str'>)
# expect: Both[int, [str, float]] (<class 'int'>, (<class 'str'>, <class 'float'>))
# expect: Both[int, ...] (<class 'int'>, Ellipsis)
# expect: TypeError Too many arguments for <class '__main__.Both'>; actual 3, expected 2
# expect: TypeError Too few arguments for <class '__main__.All'>; actual 1, expected at least 2
# expect: All[int, [str]] (<class 'int'>, (<class 'str'>,))
# expect: All[int, str, [float]] (<class 'int'>, <class 'str'>, (<class 'float'>,))
# expect: TypeError Too few arguments for <class '__main__.All'>; actual 0, expected at least 2
# expect: SpecifiedFirst[[int], str] ((<class 'int'>,), <class 'str'>)
# expect: TypeError Too few arguments for <class '__main__.SpecifiedFirst'>; actual 1, expected 2
# expect: True True
