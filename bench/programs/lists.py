def queens(n):
    def place(row, columns, up, down):
        if row == n:
            return 1
        found = 0
        for column in range(n):
            if columns[column] and up[row + column] and down[row - column + n]:
                columns[column] = up[row + column] = down[row - column + n] = False
                found += place(row + 1, columns, up, down)
                columns[column] = up[row + column] = down[row - column + n] = True
        return found

    return place(0, [True] * n, [True] * (2 * n), [True] * (2 * n + 1))


def matrix(size):
    a = [[i * j % 7 for j in range(size)] for i in range(size)]
    b = [list(row) for row in zip(*a)]
    return sum(sum(x * y for x, y in zip(row, column)) for row in a for column in b)


def shuffle_pop(n):
    items = list(range(n))
    out = []
    while items:
        out.append(items.pop(len(items) // 2))
    return out[:3], out[-3:]


print(queens(8), matrix(90), shuffle_pop(60000))
