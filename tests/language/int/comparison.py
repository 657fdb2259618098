# Comparing integers of all sizes with each other and with floats is exact.
big = 2 ** 70
print(big == 2 ** 70, big != big + 1, big < big + 1, -big < big, big > 5, 5 < big, -big < 5, big >= big)
# expect: True True True True True True True True
print(2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 2 ** 53 + 1 > 2.0 ** 53, 2 ** 1000 > 1e300, 2 ** 2000 > float("inf"), -2 ** 2000 < float("-inf"))
# expect: True False True True False False
print(10 ** 400 > 1e308, 10 ** 400 < float("inf"), 1 < 1.5, 1.5 < 2, 3 == 3.0, 0 == -0.0, 1 == True, 2 != True)
# expect: True True True True True True True True
nan = float("nan")
print(1 < nan, 1 > nan, 1 == nan, 1 != nan, big < nan, big == nan)  # expect: False False False True False False
print(sorted([3, 2.5, big, -big, 2 ** 64, True, 0]))
# expect: [-1180591620717411303424, 0, True, 2.5, 3, 18446744073709551616, 1180591620717411303424]
print(max(1, 1.0), max(1.0, 1), min(2, 2.0), 10 ** 22 == 1e22, 10 ** 23 == 1e23)  # expect: 1 1.0 2 True False
print((1 << 62) == float(1 << 62), (1 << 62) + 1 == float(1 << 62), (1 << 63) - 1 < float(1 << 63))
# expect: True False True
print({1: "a"}[1.0], {2 ** 64: "b"}[2.0 ** 64], 5 in {5.0}, len({1, 1.0, True, 1 + 0j}))  # expect: a b True 1
