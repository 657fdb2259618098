# Library, random: a seeded generator repeats the sequence documented for the Mersenne Twister.
import random
random.seed(42)
first = [random.random() for _ in range(3)]
random.seed(42)
print(first == [random.random() for _ in range(3)], all(0 <= x < 1 for x in first))  # expect: True True
for _ in range(200):
    assert 1 <= random.randint(1, 6) <= 6
    assert random.randrange(0, 10, 3) in (0, 3, 6, 9)
    assert random.choice("abc") in "abc"
    assert 2 <= random.uniform(2, 3) <= 3
    assert 0 <= random.getrandbits(5) < 32
x = list(range(20))
random.shuffle(x)
print(sorted(x) == list(range(20)), len(random.sample(range(100), 10)), len(set(random.sample(range(100), 10))), random.getrandbits(0), random.randint(5, 5), 0 <= random.getrandbits(100) < 2 ** 100)
# expect: True 10 10 0 5 True
print(len(random.choices("ab", k=5)), set(random.choices("ab", weights=[1, 0], k=5)), random.choices([1], cum_weights=[5], k=2), random.sample([], 0), len(random.randbytes(7)))
# expect: 5 {'a'} [1, 1] [] 7
for f in (lambda: random.choice([]), lambda: random.randint(2, 1), lambda: random.randrange(0), lambda: random.randrange(1, 1), lambda: random.sample([1], 2), lambda: random.randrange(1, 5, 0), lambda: random.getrandbits(-1), lambda: random.choices([1], weights=[0]), lambda: random.sample({1, 2}, 1), lambda: random.choices([1], weights=[1, 2]), lambda: random.randint(1.5, 2), lambda: random.shuffle((1, 2)), lambda: random.sample([1], -1), lambda: random.seed([])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: IndexError Cannot choose from an empty sequence
# expect: ValueError empty range in randrange(2, 2)
# expect: ValueError empty range for randrange()
# expect: ValueError empty range in randrange(1, 1)
# expect: ValueError Sample larger than population or is negative
# expect: ValueError zero step for randrange()
# expect: ValueError number of bits must be non-negative
# expect: ValueError Total of weights must be greater than zero
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: ValueError The number of weights does not match the population
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'tuple' object does not support item assignment
# expect: ValueError Sample larger than population or is negative
# expect: TypeError The only supported seed types are: None,
# expect: int, float, str, bytes, and bytearray.
print(random.Random.VERSION)  # expect: 3
