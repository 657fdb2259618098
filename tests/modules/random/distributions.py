# Library, random: values lie in the ranges stated, and a Random object has its own state.
import random
r = random.Random(1)
s = random.Random(1)
print([r.random() for _ in range(5)] == [s.random() for _ in range(5)], r.getstate() == s.getstate() if hasattr(r, "getstate") else True)
# expect: True True
r.seed("text seed"); s.seed("text seed")
print(r.randint(0, 10 ** 30) == s.randint(0, 10 ** 30), r.choice(range(100)) == s.choice(range(100)), r.sample(range(50), 5) == s.sample(range(50), 5))
# expect: True True True
random.seed(7)
counts = [0] * 6
for _ in range(3000): counts[random.randrange(6)] += 1
print(all(350 < c < 650 for c in counts), sum(counts))  # expect: True 3000
values = [random.gauss(0, 1) for _ in range(1000)]
print(abs(sum(values) / 1000) < 0.2, all(0 <= random.triangular(0, 1, 0.5) <= 1 for _ in range(50)), all(random.expovariate(2) >= 0 for _ in range(50)), all(5 <= random.uniform(5, 6) <= 6 for _ in range(50)))
# expect: True True True True
x = [1, 2, 3, 4, 5]
random.shuffle(x)
print(sorted(x), len(random.choices(x, k=3)), sorted(random.sample(x, 5)), random.sample([7], 1), random.choice("a"), random.randrange(5, 6), random.randrange(-3, -2))
# expect: [1, 2, 3, 4, 5] 3 [1, 2, 3, 4, 5] [7] a 5 -3
for _ in range(100):
    assert 0 <= random.getrandbits(70) < 2 ** 70 and random.randrange(10 ** 20, 10 ** 20 + 5) - 10 ** 20 < 5 and random.randrange(10, 0, -3) in (10, 7, 4, 1)
print("done")  # expect: done
