# Classic algorithms on lists.
def sieve(n):
    flags = [True] * (n + 1)
    flags[:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]: flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i, f in enumerate(flags) if f]
print(sieve(50), len(sieve(2000)))  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] 303
def quick(a):
    if len(a) < 2: return a
    p, *rest = a
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])
def merge(a):
    if len(a) < 2: return a[:]
    m = len(a) // 2
    left, right, out = merge(a[:m]), merge(a[m:]), []
    while left and right: out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right
def insertion(a):
    a = a[:]
    for i in range(1, len(a)):
        v, j = a[i], i
        while j and a[j - 1] > v:
            a[j] = a[j - 1]
            j -= 1
        a[j] = v
    return a
def heap(a):
    a = a[:]
    def sift(i, n):
        while (c := 2 * i + 1) < n:
            if c + 1 < n and a[c + 1] > a[c]: c += 1
            if a[i] >= a[c]: return
            a[i], a[c] = a[c], a[i]
            i = c
    for i in reversed(range(len(a) // 2)): sift(i, len(a))
    for n in range(len(a) - 1, 0, -1):
        a[0], a[n] = a[n], a[0]
        sift(0, n)
    return a
data = [(i * 7919 + 13) % 101 for i in range(120)]
for f in (quick, merge, insertion, heap): print(f.__name__, f(data) == sorted(data), f([]), f([2, 1]))
# expect: quick True [] [1, 2]
# expect: merge True [] [1, 2]
# expect: insertion True [] [1, 2]
# expect: heap True [] [1, 2]
def binary_search(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x: lo = mid + 1
        else: hi = mid
    return lo if lo < len(a) and a[lo] == x else -1
s = sieve(100)
print(binary_search(s, 47), binary_search(s, 48), [binary_search(s, p) for p in s] == list(range(len(s))))
# expect: 14 -1 True
