# NaN is unequal to itself but found by identity; zeros are equal but keep their sign.
import math
nan = float("nan")
print(nan == nan, nan is nan, nan in [nan], [nan] == [nan], (nan,) == (nan,), {nan: 1}[nan], nan in {nan}, [nan].index(nan), [nan, 1].count(nan))
# expect: False True True True True 1 True 0 1
print(float("nan") in [nan], [float("nan")] == [nan], len({float("nan"), float("nan")}))  # expect: False False 2
print(nan < 1, nan > 1, nan <= nan, max(nan, 1) is nan, max(1, nan), min(1, nan), sorted([2, 1])[0])
# expect: False False False True 1 1 1
print(0.0 == -0.0, math.copysign(1, -0.0), math.copysign(1, 0.0), -0.0, 0.0 * -1, -0.0 + 0.0, -0.0 - 0.0, str(-0.0), repr(0.0 - 0.0), round(-0.2), round(-0.2, 0))
# expect: True -1.0 1.0 -0.0 -0.0 0.0 -0.0 -0.0 0.0 0 -0.0
print({0.0: "zero"}[-0.0], hash(0.0) == hash(-0.0) == hash(0), 0 == -0.0, bool(-0.0), abs(-0.0), [0.0].index(-0.0))
# expect: zero True True False 0.0 0
print(hash(float("inf")), hash(float("-inf")), hash(1.0) == hash(1), hash(2.0 ** 40) == hash(2 ** 40), hash(0.5) == hash(0.5))
# expect: 314159 -314159 True True True
