"""Linear algebra: matrices of two dimensions."""

from ulab import numpy as np


def _square(a):
    a = np.array(a)
    if a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise ValueError("input must be square matrix")
    return a


def _eliminate(a, others):
    """Make a, a copy, upper triangular, and do the same with the rows of others; the sign and the determinant."""
    determinant = 1.0
    size = len(a)
    for n in range(size):
        pivot = n + int(np.argmax(abs(a[n:, n])))
        if a[pivot, n] == 0:
            return 0.0
        if pivot != n:
            for matrix in (a, others):
                kept = matrix[n].copy()
                matrix[n] = matrix[pivot]
                matrix[pivot] = kept
            determinant = -determinant
        determinant *= a[n, n]
        for row in range(n + 1, size):
            factor = a[row, n] / a[n, n]
            if factor:
                a[row] -= a[n] * factor
                others[row] -= others[n] * factor
    return determinant


def _solve_upper(r, b):
    """x with r x = b, r upper triangular."""
    x = np.array(b)
    for n in range(len(r) - 1, -1, -1):
        if r[n, n] == 0:
            raise ValueError("input matrix is singular")
        if n + 1 < len(r):
            x[n] = x[n] - np.dot(r[n, n + 1:].reshape((1, -1)), x[n + 1:])[0]
        x[n] = x[n] / r[n, n]
    return x


def det(m):
    """The determinant."""
    a = _square(m)
    return _eliminate(a, np.eye(len(a)))


def inv(m):
    """The inverse; ValueError if there is none."""
    a = _square(m)
    result = np.eye(len(a))
    if _eliminate(a, result) == 0:
        raise ValueError("input matrix is singular")
    return _solve_upper(a, result)


def norm(x, *, axis=None):
    """The square root of the sum of squares."""
    x = np.array(x)
    return np.sqrt(np.sum(x * x, axis))


def cholesky(A):
    """The lower triangular matrix that times itself transposed is A, which is symmetric and positive definite."""
    a = _square(A)
    size = len(a)
    made = np.zeros((size, size))
    for i in range(size):
        for j in range(i + 1):
            if a[i, j] != a[j, i]:
                raise ValueError("input matrix is asymmetric")
            rest = a[i, j] - (np.dot(made[i, :j], made[j, :j]) if j else 0.0)
            if i == j and rest <= 0:
                raise ValueError("matrix is not positive definite")
            made[i, j] = np.sqrt(rest) if i == j else rest / made[j, j]
    return made


def qr(m, *, mode="reduced"):
    """A matrix with orthogonal columns and an upper triangular one whose product is m."""
    if mode not in ("reduced", "complete"):
        raise ValueError("mode must be complete, or reduced")
    r = np.array(m)
    if r.ndim != 2:
        raise ValueError("input must be 2D")
    rows, columns = r.shape
    q = np.eye(rows)
    for n in range(min(rows - 1, columns)):
        mirror = r[n:, n].copy()
        length = norm(mirror)
        mirror[0] += length if mirror[0] >= 0 else -length
        square = np.dot(mirror, mirror)
        if square == 0:
            continue
        line, column = mirror.reshape((1, -1)), mirror.reshape((-1, 1))
        r[n:] -= np.dot(column, np.dot(line, r[n:])) * (2 / square)
        q[:, n:] -= np.dot(np.dot(q[:, n:], column), line) * (2 / square)
        r[n + 1:, n] = 0
    if mode == "reduced" and rows > columns:
        return q[:, :columns].copy(), r[:columns].copy()
    return q, r


def eig(m):
    """The eigenvalues of a symmetric matrix, and a matrix whose columns are the eigenvectors."""
    a = _square(m)
    size = len(a)
    if not np.all(abs(a - a.T) <= 1e-9 * (1 + np.max(abs(a)))):
        raise ValueError("input matrix is asymmetric")
    vectors = np.eye(size)
    for _ in range(100 * size * size):
        place, largest = None, 1e-15 * (1e-300 + np.max(abs(a)))
        for i in range(size):
            for j in range(i + 1, size):
                if abs(a[i, j]) > largest:
                    place, largest = (i, j), abs(a[i, j])
        if place is None:
            break
        _rotate(a, vectors, *place)
    return np.diag(a), vectors


def _rotate(a, vectors, i, j):
    """A rotation in the plane of two axes that makes a[i, j] 0."""
    angle = 0.5 * np.arctan2(2 * a[i, j], a[j, j] - a[i, i])
    c, s = np.cos(angle), np.sin(angle)
    for matrix in (a.T, a, vectors.T):
        first, second = matrix[i].copy(), matrix[j].copy()
        matrix[i] = first * c - second * s
        matrix[j] = first * s + second * c
    a[i, j] = a[j, i] = 0
