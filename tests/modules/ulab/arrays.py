# ulab.numpy: making arrays, subscripts, views, operators, broadcasting.
# cpython: has no ulab; the expectations are what numpy 1.24 prints
from ulab import numpy as np


def show(*values):
    print(*(v.tolist() if hasattr(v, "tolist") else v for v in values))


a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.uint8)
show(a, a.shape, a.ndim, a.size, a.itemsize, a.strides, len(a))
show(np.array([1, 2.5]), np.array(range(3), dtype=np.int16), np.array([[True, False]], dtype=np.bool))
show(np.zeros((2, 2)), np.ones(3, dtype=np.int8), np.full((1, 2), 7, dtype=np.uint16), np.eye(2), np.eye(2, M=3, k=1))
show(np.arange(5), np.arange(1, 3, 0.5), np.arange(10, 0, -3), np.linspace(0, 1, 5), np.linspace(0, 1, 4, endpoint=False))
show(np.diag(np.array([1.0, 2.0])), np.diag(a), np.concatenate((a, a)), np.concatenate((a, a), axis=1))
show(a[0], a[-1], a[1, 2], a[:, 1], a[0, 1:], a[::-1, ::2], a[1:1], a[()])
for wrong in (lambda: a[2], lambda: a[0, 3], lambda: a[0, 0, 0]):
    try:
        show(wrong())
    except IndexError:
        print("IndexError")
view = a[:, 1:]
view[0] = [20, 30]
a[1, :] = 9
show(a, view)
a[a > 15] = 0
show(a, a[a == 9], a > 1, a[a > 100])
flipped = a.T
flipped[0] = 1
show(a, a.T.shape, a.flatten(), a.flatten(order="F"), a.reshape((3, 2)), a.reshape((-1,)), list(a.flat))
b = a.copy()
b[0, 0] = 77
show(a[0, 0], b[0, 0])

x = np.array([1, 2, 3], dtype=np.uint8)
y = np.array([[10], [20]], dtype=np.uint8)
show(x + y, x * 2, 2 - x, x / 2, x // 2, x % 2, x**2, -x, abs(np.array([-1.5, 2])), ~x, x << 1, x >> 1, x & 1, x | 4, x ^ 3)
show(x + 255, x + 0.5, 1 / x, np.array([-7, 7], dtype=np.int8) // 2, np.array([-7.0, 7.0]) % 3)
show(x < 2, x <= 2, x == 2, x != 2, x > 2, x >= 2, (x > 1) & (x < 3), np.equal(x, [1, 0, 3]), np.not_equal(x, 1))
for left in (np.uint8, np.int8, np.int16, np.float):
    print([((np.array([1], dtype=left) + np.array([1], dtype=right)) * 1).itemsize for right in (np.uint8, np.int8, np.int16, np.float)])
x += 1
show(x)
x *= np.array([2, 3, 4], dtype=np.uint8)
show(x, x[1:] + x[:-1])
try:
    np.array([1, 2]) + np.array([1, 2, 3])
except ValueError as e:
    print("ValueError")
try:
    bool(np.array([1, 2]))
except ValueError as e:
    print("ValueError")
show(bool(np.array([0])), np.array([1, 2]).tobytes() == bytes(np.array([1, 2])), np.array([1, 256], dtype=np.uint16).byteswap())
show(np.where(np.array([True, False, True]), [1.0, 2.0, 3.0], 0.0), np.minimum([1.0, 5.0], [3, 2]), np.maximum(np.array([1.0, 5.0]), 3))
cube = np.arange(24).reshape((2, 3, 4))
show(cube[1, 2], cube[:, 1, ::2], cube.T.shape, np.sum(cube), cube[0].T)
for item in y:
    show(item)
# expect: [[1, 2, 3], [4, 5, 6]] (2, 3) 2 6 1 (3, 1) 2
# expect: [1.0, 2.5] [0, 1, 2] [[True, False]]
# expect: [[0.0, 0.0], [0.0, 0.0]] [1, 1, 1] [[7, 7]] [[1.0, 0.0], [0.0, 1.0]] [[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
# expect: [0, 1, 2, 3, 4] [1.0, 1.5, 2.0, 2.5] [10, 7, 4, 1] [0.0, 0.25, 0.5, 0.75, 1.0] [0.0, 0.25, 0.5, 0.75]
# expect: [[1.0, 0.0], [0.0, 2.0]] [1, 5] [[1, 2, 3], [4, 5, 6], [1, 2, 3], [4, 5, 6]] [[1, 2, 3, 1, 2, 3], [4, 5, 6, 4, 5, 6]]
# expect: [1, 2, 3] [4, 5, 6] 6 [2, 5] [2, 3] [[4, 6], [1, 3]] [] [[1, 2, 3], [4, 5, 6]]
# expect: IndexError
# expect: IndexError
# expect: IndexError
# expect: [[1, 20, 30], [9, 9, 9]] [[20, 30], [9, 9]]
# expect: [[1, 0, 0], [9, 9, 9]] [9, 9, 9] [[False, False, False], [True, True, True]] []
# expect: [[1, 0, 0], [1, 9, 9]] (3, 2) [1, 0, 0, 1, 9, 9] [1, 1, 0, 9, 0, 9] [[1, 0], [0, 1], [9, 9]] [1, 0, 0, 1, 9, 9] [1, 0, 0, 1, 9, 9]
# expect: 1 77
# expect: [[11, 12, 13], [21, 22, 23]] [2, 4, 6] [1, 0, 255] [0.5, 1.0, 1.5] [0, 1, 1] [1, 0, 1] [1, 4, 9] [255, 254, 253] [1.5, 2.0] [254, 253, 252] [2, 4, 6] [0, 1, 1] [1, 0, 1] [5, 6, 7] [2, 1, 0]
# expect: [0, 1, 2] [1.5, 2.5, 3.5] [1.0, 0.5, 0.3333333333333333] [-4, 3] [2.0, 1.0]
# expect: [True, False, False] [True, True, False] [False, True, False] [True, False, True] [False, False, True] [False, True, True] [False, True, False] [True, False, True] [False, True, True]
# expect: [1, 2, 2, 8]
# expect: [2, 1, 2, 8]
# expect: [2, 2, 2, 8]
# expect: [8, 8, 8, 8]
# expect: [2, 3, 4]
# expect: [4, 9, 16] [13, 25]
# expect: ValueError
# expect: ValueError
# expect: False True [256, 1]
# expect: [1.0, 0.0, 3.0] [1.0, 2.0] [3.0, 5.0]
# expect: [20, 21, 22, 23] [[4, 6], [16, 18]] (4, 3, 2) 276 [[0, 4, 8], [1, 5, 9], [2, 6, 10], [3, 7, 11]]
# expect: [10]
# expect: [20]
