# What fmean(), mode() and multimode() say of bad data.
import statistics

for data, weights in ([], []), ([1, 2], [1]), ([1], [0]), ("x", (1, 2)), ([], None), ([], 3), (iter([1, 2]), iter([3, 1])):
    try:
        print(statistics.fmean(data, weights))
    except (TypeError, statistics.StatisticsError) as e:
        print(repr(e))
# expect: StatisticsError('sum of weights must be non-zero')
# expect: StatisticsError('data and weights must be the same length')
# expect: StatisticsError('sum of weights must be non-zero')
# expect: TypeError("unsupported operand type(s) for +: 'int' and 'str'")
# expect: StatisticsError('fmean requires at least one data point')
# expect: TypeError("'int' object is not iterable")
# expect: 1.25
for find in statistics.mode, statistics.multimode:
    try:
        find(None)
    except TypeError as e:
        print(e)
# expect: 'NoneType' object is not iterable
# expect: 'NoneType' object is not iterable
