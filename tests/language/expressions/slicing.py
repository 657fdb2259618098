# Reference 6.3.3: slices of sequences, with omitted and negative bounds.
s = "0123456789"
print(s[2:5], s[:3], s[7:], s[:], s[-3:], s[:-7], s[2:-2])  # expect: 234 012 789 0123456789 789 012 234567
print(s[::2], s[1::3], s[::-1], s[7:2:-2], s[-1:-4:-1], [s[5:2], s[2:5:-1]])
# expect: 02468 147 9876543210 753 987 ['', '']
print([s[100:]], repr(s[5:5]), s[-100:2], s[:100], s[100::-4])  # expect: [''] '' 01 0123456789 951
n = [1, 2, 3, 4, 5]
print(n[1:3], n[::-2], (1, 2, 3)[1:], b"abc"[::-1], range(10)[2:8:2], range(10)[::-1])
# expect: [2, 3] [5, 3, 1] (2, 3) b'cba' range(2, 8, 2) range(9, -1, -1)
print(n[True:], n[None:None:None])  # expect: [2, 3, 4, 5] [1, 2, 3, 4, 5]
for f in (lambda: n[::0], lambda: n["a":], lambda: s[1.0:], lambda: n[::"x"], lambda: range(3)[::0]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError slice step cannot be zero
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: TypeError slice indices must be integers or None or have an __index__ method
# expect: ValueError slice step cannot be zero
