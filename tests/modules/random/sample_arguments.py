# random: what counts as a population, weights and counts, sequences and their sizes.
import random


def show(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__, error)


class Endless:
    def __len__(self):
        return 10

    def __getitem__(self, index):
        return index


random.seed(1)
show(lambda: random.sample(Endless(), 2))
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
show(lambda: (random.choice(Endless()), random.choices(Endless(), k=3)))  # expect: (2, [5, 8, 0])
show(lambda: random.shuffle(Endless()))  # expect: TypeError 'Endless' object does not support item assignment
show(lambda: random.sample({1, 2}, 1))
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
show(lambda: random.sample({1: 2}, 1))
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
show(lambda: (random.sample("abc", 2), random.sample(b"abc", 2), random.sample((1, 2), 2), random.sample(range(9), 3)))
# expect: (['b', 'c'], [98, 99], [1, 2], [7, 0, 6])
show(lambda: random.sample([1, 2], 3))  # expect: ValueError Sample larger than population or is negative
show(lambda: random.sample([1, 2], -1))  # expect: ValueError Sample larger than population or is negative
show(lambda: random.sample(["a", "b"], counts=[3, 1], k=3))  # expect: ['b', 'a', 'a']
show(lambda: random.sample([1, 2], counts=[1], k=1))
# expect: ValueError The number of counts does not match the population
show(lambda: random.sample([1, 2], counts=[0, 0], k=1))  # expect: ValueError Total of counts must be greater than zero
show(lambda: random.sample([1, 2], counts=[1.5, 1], k=1))  # expect: TypeError Counts must be integers
show(lambda: random.sample(range(2**30), 3))  # expect: [956461718, 571940513, 491263128]
show(lambda: random.choices("abc", [1, 2, 3], k=4))  # expect: ['c', 'a', 'b', 'a']
show(lambda: random.choices("abc", cum_weights=[1, 2, 3], k=4))  # expect: ['b', 'a', 'c', 'c']
show(lambda: random.choices([1, 2], [1]))  # expect: ValueError The number of weights does not match the population
show(lambda: random.choices([1, 2], [0, 0]))  # expect: ValueError Total of weights must be greater than zero
show(lambda: random.choices([1, 2], [1, 1], cum_weights=[1, 2]))
# expect: TypeError Cannot specify both weights and cumulative weights
show(lambda: random.choices([1, 2], [float("inf"), 1]))  # expect: ValueError Total of weights must be finite
show(lambda: random.choice([]))  # expect: IndexError Cannot choose from an empty sequence
show(lambda: random.randrange(5, 5))  # expect: ValueError empty range in randrange(5, 5)
show(lambda: random.randrange(1, 5, 0))  # expect: ValueError zero step for randrange()
show(lambda: random.randrange(1.5))  # expect: TypeError 'float' object cannot be interpreted as an integer
show(lambda: random.getrandbits(-1))  # expect: ValueError number of bits must be non-negative
