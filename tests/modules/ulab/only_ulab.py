# What ulab has and numpy has otherwise: fft of pairs, files, utils, scipy, texts.
# cpython: has no ulab
import os
import tempfile

import ulab
from ulab import numpy as np, scipy, utils


def near(a, b):
    return bool(np.all(abs(np.array(a) - np.array(b)) < 1e-6))


print(np.array([[1, 2], [3, 4]], dtype=np.uint8))
# expect: array([[1, 2],
# expect:        [3, 4]], dtype=uint8)
print(ulab.ndarray is np.ndarray, np.array([[1, 2, 3]]).transpose().shape)  # expect: True (3, 1)
print(near(scipy.special.erfc([0, 1]), [1, 0.1572992]), near(scipy.special.gammaln([1, 5]), [0, 3.1780538]))  # expect: True True
print(np.array([1.5, 2]), np.array([], dtype=np.int16), np.array([True], dtype=np.bool))
# expect: array([1.5, 2.0], dtype=float64) array([], dtype=int16) array([True], dtype=bool)
print(np.array([1]).dtype == np.float, np.arange(3).dtype == np.int16)  # expect: True True
for wrong in (lambda: np.array([[1, 2], [3]]), lambda: np.array([1], dtype=9), lambda: np.zeros(-1), lambda: np.zeros((1, 1, 1, 1, 1)), lambda: np.array([1.5]) & 1, lambda: np.array([1]).reshape((2, 2)), lambda: np.max([]), lambda: np.sum(np.zeros((2, 2)), axis=2), lambda: np.fft.fft([1, 2, 3]), lambda: np.linalg.inv([[1, 2], [2, 4]]), lambda: np.linalg.det([1, 2])):
    try:
        print(wrong())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# expect: ValueError iterables are not of the same length
# expect: TypeError data type not understood: 9
# expect: ValueError negative dimensions are not allowed
# expect: ValueError too many dimensions: at most 4
# expect: TypeError this operation needs arrays of whole numbers
# expect: ValueError cannot reshape array of size 1 into shape (2, 2)
# expect: ValueError attempt to get the extreme of an empty sequence
# expect: ValueError axis 2 is out of bounds for array of dimension 2
# expect: ValueError input array length must be power of 2
# expect: ValueError input matrix is singular
# expect: ValueError input must be square matrix
for shape in ((-1, -1), (-2,), (0, -1), (2**20, 2**20), (3, -1)):
    try:
        print(np.array([1, 2]).reshape(shape))
    except ValueError as e:
        print(e)
# expect: cannot reshape array of size 2 into shape (-1, -1)
# expect: cannot reshape array of size 2 into shape (-2,)
# expect: cannot reshape array of size 2 into shape (0, -1)
# expect: cannot reshape array of size 2 into shape (1048576, 1048576)
# expect: cannot reshape array of size 2 into shape (3, -1)


class Number(int):
    pass


print(np.array([Number(3), True, 2]).tolist(), np.zeros((0, 3)), np.sum(np.zeros((0, 3))), np.zeros((2, 0)).T.shape)
# expect: [3.0, 1.0, 2.0] array([], dtype=float64) 0.0 (0, 2)
real, imag = np.fft.fft([1, 2, 3, 4])
print([round(x, 6) for x in real], [round(x, 6) for x in imag])  # expect: [10.0, -2.0, -2.0, -2.0] [0.0, 2.0, 0.0, -2.0]
back, rest = np.fft.ifft(real, imag)
print(near(back, [1, 2, 3, 4]), near(rest, [0] * 4), near(utils.spectrogram(np.array([1, 2, 3, 4])), [10, 8**0.5, 2, 8**0.5]))  # expect: True True True
print(utils.from_int16_buffer(b"\x01\x00\xff\xff").tolist(), utils.from_uint32_buffer(b"\0\0\0\1", byteswap=True).tolist())  # expect: [1.0, -1.0] [1.0]
print(np.frombuffer(b"\x01\x02\x03", dtype=np.uint8).tolist(), np.frombuffer(b"\x01\x00\x02\x00", dtype=np.int16, offset=2).tolist())  # expect: [1, 2, 3] [2]
double = np.vectorize(lambda x: x * 2, otypes=np.uint8)
print(double(np.array([1, 2])).tolist())  # expect: [2, 4]
path = os.path.join(tempfile.mkdtemp(), "a.npy")
a = np.array([[1, 2], [3, 4]], dtype=np.int16)
np.save(path, a)
print(np.load(path))
# expect: array([[1, 2],
# expect:        [3, 4]], dtype=int16)
np.savetxt(path, a, header="two")
print(np.loadtxt(path).tolist(), np.loadtxt(path, usecols=1).tolist())  # expect: [[1.0, 2.0], [3.0, 4.0]] [[2.0], [4.0]]
os.remove(path)
generator = np.random.Generator(5)
print(generator.random((2, 3)).shape, 0 <= generator.uniform(2, 3) - 2 < 1, np.random.Generator(5).random() == np.random.Generator(5).random())  # expect: (2, 3) True True

print(near(scipy.special.erf(np.array([0.5])), [0.5204998778]), near(scipy.special.gamma(5.0), 24))  # expect: True True
print(round(scipy.optimize.bisect(lambda x: x * x - 2, 0, 2), 5), round(scipy.optimize.newton(lambda x: x**3 - 8, 3.0), 5))  # expect: 1.41421 2.0
print(round(scipy.optimize.fmin(lambda x: (x - 3) ** 2 + 1, 1.0), 3))  # expect: 3.0
fitted = scipy.optimize.curve_fit(lambda x, a, b: a * x + b, [0, 1, 2, 3], [1, 3, 5, 7], p0=(1.0, 0.0))
print(near(fitted, [2, 1]))  # expect: True
A = np.array([[2.0, 1.0], [0.0, 4.0]])
print(near(scipy.linalg.solve_triangular(A, [4, 8]), [1, 2]), near(scipy.linalg.solve_triangular(A.T, [2, 9], lower=True), [1, 2]))  # expect: True True
L = np.linalg.cholesky([[4.0, 2.0], [2.0, 3.0]])
print(near(scipy.linalg.cho_solve(L, [8, 7]), [1.25, 1.5]))  # expect: True
sections = [[0.5, 0.5, 0.0, 1.0, 0.0, 0.0]]
print(scipy.signal.sosfilt(sections, [1, 1, 3]).tolist(), scipy.signal.sosfilt(sections, [1, 1], zi=[[1.0, 0.0]])[0].tolist())  # expect: [0.5, 1.0, 2.0] [1.5, 1.0]
for method in (scipy.integrate.simpson, scipy.integrate.romberg, scipy.integrate.tanhsinh):
    print(round(method(lambda x: x * x, 0, 3), 6))
# expect: 9.0
# expect: 9.0
# expect: 9.0
print(round(scipy.integrate.quad(lambda x: 1 / (1 + x * x), 0, 1)[0] * 4, 6))  # expect: 3.141593
