# A whole program: the eight queens.
def solve(n):
    def place(row, cols, diag1, diag2, board):
        if row == n:
            yield board[:]
            return
        for c in range(n):
            if c in cols or row + c in diag1 or row - c in diag2: continue
            board.append(c)
            yield from place(row + 1, cols | {c}, diag1 | {row + c}, diag2 | {row - c}, board)
            board.pop()
    return place(0, frozenset(), frozenset(), frozenset(), [])
print([sum(1 for _ in solve(n)) for n in range(1, 7)])  # expect: [1, 0, 0, 2, 10, 4]
first = next(solve(8))
print(first)  # expect: [0, 4, 7, 5, 2, 6, 1, 3]
for c in first: print("." * c + "Q" + "." * (7 - c))
# expect: Q.......
# expect: ....Q...
# expect: .......Q
# expect: .....Q..
# expect: ..Q.....
# expect: ......Q.
# expect: .Q......
# expect: ...Q....
