# ulab.numpy: reductions, functions of items, order, polynomials, linalg, fft.
# cpython: has no ulab; the expectations are what numpy 1.24 prints
from ulab import numpy as np


def rounded(v):
    v = v.tolist() if hasattr(v, "tolist") else v
    if isinstance(v, (list, tuple)):
        return [rounded(item) for item in v]
    return round(v, 7) + 0.0 if isinstance(v, float) else v


def show(*values):
    print(*(rounded(v) for v in values))


a = np.array([[3.0, 1.0, 2.0], [9.0, 7.0, 8.0]])
for function in (np.sum, np.min, np.max, np.argmin, np.argmax, np.mean, np.std, np.median, np.all, np.any):
    show(function(a), function(a, axis=0), function(a, axis=1), function(a, axis=-1))
show(np.std(a, ddof=1), np.size(a), np.size(a, axis=1), np.trace(a[:, :2]), np.sum(np.array([200, 100], dtype=np.uint8)))
show(np.sort(a), np.sort(a, axis=0), np.argsort(a), np.argsort(a, axis=0), np.flip(a), np.flip(a, axis=1))
show(np.roll(a, 1), np.roll(a, -1, axis=0), np.roll(a, 1, axis=1), np.diff(a), np.diff(a, axis=0), np.diff(a, n=2))
show(np.clip(a, 2, 8), np.around(np.array([0.5, 1.5, -2.5, 1.26])), np.around(np.array([1.26, -1.34]), decimals=1))
show(np.nonzero(a > 2), np.take(a, [0, 2], axis=1), np.take(a, [5, 0]), np.cross([1.0, 2, 3], [4, 5, 6]), np.trapz([1, 2, 3]), np.trapz([1, 2, 3], x=[0, 1, 3]))
v = np.array([0.1, 0.5, 0.9])
for function in (np.sin, np.cos, np.tan, np.asin, np.acos, np.atan, np.sinh, np.cosh, np.tanh, np.asinh, np.atanh, np.exp, np.expm1, np.log, np.log2, np.log10, np.sqrt, np.degrees, np.radians, np.sinc, np.floor, np.ceil):
    show(function(v), float(function(0.5)))
show(np.acosh(v + 1), np.arctan2(v, np.array([1.0, -1.0, 0.0])), np.isinf(np.array([1.0, np.inf])), np.isfinite(np.array([np.nan, 1.0])))
show(np.polyval([1, -2, 3], np.array([0.0, 1, 2])), np.polyval([2, 1], 3.0), np.polyfit(np.array([0, 1, 2, 3]), np.array([1, 3, 7, 13]), 2))
show(np.interp([0.5, 1.5, 5, -1], [0, 1, 2], [0, 10, 40]), np.interp([5, -1], [0, 1], [2, 3], left=7, right=8))
show(np.convolve([1, 2, 3], [0, 1, 0.5]), np.bincount(np.array([0, 1, 1, 3], dtype=np.uint8)), np.compress([True, False, True], a, axis=1), np.delete(a, 1, axis=1), np.delete(a, [0, 5]))
show(np.meshgrid(np.array([1.0, 2]), np.array([3.0, 4, 5])), np.logspace(0, 2, 3), np.dot(a, a.T), np.dot([1.0, 2], [3, 4]), np.dot(a, [1, 0, 2]))
m = np.array([[4.0, 1.0, 2.0], [1.0, 3.0, 0.0], [2.0, 0.0, 5.0]])
show(np.linalg.det(m), np.linalg.inv(m), np.linalg.norm(m), np.linalg.cholesky(m), np.linalg.det(np.array([[1.0, 2.0], [2.0, 4.0]])))
q, r = np.linalg.qr(m)
show(np.dot(q, r), np.dot(q.T, q), abs(r[0, 0]))
values, vectors = np.linalg.eig(m)
show(np.sort(values), np.dot(m, vectors) - vectors * values)
# expect: 30.0 [12.0, 8.0, 10.0] [6.0, 24.0] [6.0, 24.0]
# expect: 1.0 [3.0, 1.0, 2.0] [1.0, 7.0] [1.0, 7.0]
# expect: 9.0 [9.0, 7.0, 8.0] [3.0, 9.0] [3.0, 9.0]
# expect: 1 [0, 0, 0] [1, 1] [1, 1]
# expect: 3 [1, 1, 1] [0, 0] [0, 0]
# expect: 5.0 [6.0, 4.0, 5.0] [2.0, 8.0] [2.0, 8.0]
# expect: 3.1091264 [3.0, 3.0, 3.0] [0.8164966, 0.8164966] [0.8164966, 0.8164966]
# expect: 5.0 [6.0, 4.0, 5.0] [2.0, 8.0] [2.0, 8.0]
# expect: True [True, True, True] [True, True] [True, True]
# expect: True [True, True, True] [True, True] [True, True]
# expect: 3.4058773 6 3 10.0 300
# expect: [[1.0, 2.0, 3.0], [7.0, 8.0, 9.0]] [[3.0, 1.0, 2.0], [9.0, 7.0, 8.0]] [[1, 2, 0], [1, 2, 0]] [[0, 0, 0], [1, 1, 1]] [[8.0, 7.0, 9.0], [2.0, 1.0, 3.0]] [[2.0, 1.0, 3.0], [8.0, 7.0, 9.0]]
# expect: [[8.0, 3.0, 1.0], [2.0, 9.0, 7.0]] [[9.0, 7.0, 8.0], [3.0, 1.0, 2.0]] [[2.0, 3.0, 1.0], [8.0, 9.0, 7.0]] [[-2.0, 1.0], [-2.0, 1.0]] [[6.0, 6.0, 6.0]] [[3.0], [3.0]]
# expect: [[3.0, 2.0, 2.0], [8.0, 7.0, 8.0]] [0.0, 2.0, -2.0, 1.0] [1.3, -1.3]
# expect: [[0, 1, 1, 1], [0, 0, 1, 2]] [[3.0, 2.0], [9.0, 8.0]] [8.0, 3.0] [-3.0, 6.0, -3.0] 4.0 6.5
# expect: [0.0998334, 0.4794255, 0.7833269] 0.4794255
# expect: [0.9950042, 0.8775826, 0.62161] 0.8775826
# expect: [0.1003347, 0.5463025, 1.2601582] 0.5463025
# expect: [0.1001674, 0.5235988, 1.1197695] 0.5235988
# expect: [1.4706289, 1.0471976, 0.4510268] 1.0471976
# expect: [0.0996687, 0.4636476, 0.7328151] 0.4636476
# expect: [0.1001668, 0.5210953, 1.0265167] 0.5210953
# expect: [1.0050042, 1.127626, 1.4330864] 1.127626
# expect: [0.099668, 0.4621172, 0.7162979] 0.4621172
# expect: [0.0998341, 0.4812118, 0.8088669] 0.4812118
# expect: [0.1003353, 0.5493061, 1.4722195] 0.5493061
# expect: [1.1051709, 1.6487213, 2.4596031] 1.6487213
# expect: [0.1051709, 0.6487213, 1.4596031] 0.6487213
# expect: [-2.3025851, -0.6931472, -0.1053605] -0.6931472
# expect: [-3.3219281, -1.0, -0.1520031] -1.0
# expect: [-1.0, -0.30103, -0.0457575] -0.30103
# expect: [0.3162278, 0.7071068, 0.9486833] 0.7071068
# expect: [5.729578, 28.6478898, 51.5662016] 28.6478898
# expect: [0.0017453, 0.0087266, 0.015708] 0.0087266
# expect: [0.9836316, 0.6366198, 0.1092924] 0.6366198
# expect: [0.0, 0.0, 0.0] 0.0
# expect: [1.0, 1.0, 1.0] 1.0
# expect: [0.4435683, 0.9624237, 1.2571958] [0.0996687, 2.677945, 1.5707963] [False, True] [False, True]
# expect: [3.0, 2.0, 3.0] 7.0 [1.0, 1.0, 1.0]
# expect: [5.0, 25.0, 40.0, 0.0] [8.0, 7.0]
# expect: [0.0, 1.0, 2.5, 4.0, 1.5] [1, 2, 0, 1] [[3.0, 2.0], [9.0, 8.0]] [[3.0, 2.0], [9.0, 8.0]] [1.0, 2.0, 9.0, 7.0]
# expect: [[[1.0, 2.0], [1.0, 2.0], [1.0, 2.0]], [[3.0, 3.0], [4.0, 4.0], [5.0, 5.0]]] [1.0, 10.0, 100.0] [[14.0, 50.0], [50.0, 194.0]] 11.0 [7.0, 25.0]
# expect: 43.0 [[0.3488372, -0.1162791, -0.1395349], [-0.1162791, 0.372093, 0.0465116], [-0.1395349, 0.0465116, 0.255814]] 7.7459667 [[2.0, 0.0, 0.0], [0.5, 1.6583124, 0.0], [1.0, -0.3015113, 1.9771421]] 0.0
# expect: [[4.0, 1.0, 2.0], [1.0, 3.0, 0.0], [2.0, 0.0, 5.0]] [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]] 4.5825757
# expect: [1.8548973, 3.4760236, 6.6690791] [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
