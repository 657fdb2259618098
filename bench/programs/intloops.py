def sieve(limit):
    flags = bytearray([1]) * limit
    count = 0
    for i in range(2, limit):
        if flags[i]:
            count += 1
            j = i * i
            while j < limit:
                flags[j] = 0
                j += i
    return count


def collatz(limit):
    longest = 0
    for start in range(1, limit):
        n = start
        steps = 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        if steps > longest:
            longest = steps
    return longest


print(sieve(1000000), collatz(60000))
