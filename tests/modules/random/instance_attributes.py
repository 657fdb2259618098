# Generators have attributes of their own; random() and getrandbits() replaced for one of them are used by the rest.
import random

generator = random.Random(3)
generator.name = "mine"
print(generator.name, vars(generator)["name"])  # expect: mine mine
generator.random = lambda: 0.25
print(generator.uniform(0, 4), generator.random(), generator.triangular(0, 1))  # expect: 1.0 0.25 0.3535533905932738
del generator.random
print(generator.random() == random.Random(3).random())  # expect: True
generator.getrandbits = lambda bits: 1
print(generator.randrange(10), generator.choice("abc"), generator.randbytes(1))  # expect: 1 b b'\x01'


class Half(random.Random):
    def random(self):
        return 0.5


half = Half()
half.random = lambda: 0.75
print(half.uniform(0, 4), half.randrange(4), half.random())  # expect: 3.0 0 0.75

# A step of one is the same as none
print(random.Random(5).randrange(10, step=1) == random.Random(5).randrange(10))  # expect: True
try:
    random.randrange(10, step=2)
except TypeError as error:
    print(error)  # expect: Missing a non-None stop argument
