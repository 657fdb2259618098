# hash() of numbers: equal for equal numbers of all types, and the same digits on every build.
# native: hashes have 32 bits in WebAssembly
class Whole(int):
    pass


class Real(float):
    pass


class Says:
    def __init__(self, answer):
        self.answer = answer

    def __hash__(self):
        return self.answer


def show(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__, error)


for number in (0, 1, -1, -2, 2**30, 2**31, -(2**31), 2**40, 2**61 - 2, 2**61 - 1, 2**61, -(2**61), 2**64, 10**100):
    same = {hash(number), number.__hash__(), hash(Whole(number)), int.__hash__(number), hash(Says(number.__hash__()))}
    print(hash(number), len(same))
# expect: 0 1
# expect: 1 1
# expect: -2 1
# expect: -2 1
# expect: 1073741824 1
# expect: 2147483648 1
# expect: -2147483648 1
# expect: 1099511627776 1
# expect: 2305843009213693950 1
# expect: 0 1
# expect: 1 1
# expect: -2 1
# expect: 8 1
# expect: 910685213754167845 1
for number in (0.5, -1.5, 0.1, 2.0**40, 2.5e300, 5e-324, float("inf"), float("-inf")):
    same = {hash(number), number.__hash__(), hash(Real(number)), hash(complex(number, 0)), hash(Says(number.__hash__()))}
    print(hash(number), len(same))
# expect: 1152921504606846976 1
# expect: -1152921504606846977 1
# expect: 230584300921369408 1
# expect: 1099511627776 1
# expect: 756645147675703959 1
# expect: 16777216 1
# expect: 314159 1
# expect: -314159 1
for number in (1j, -1j, 0.5 + 0.5j, complex(1e300, 1e-300), complex(-1, -1)):
    print(hash(number), number.__hash__() == hash(number))
# expect: 1000003 True
# expect: -2000006 True
# expect: 4611686018427387904 True
# expect: -3889407508137364311 True
# expect: -2000008 True
for answer in (-1, -(2**61), 2**61, 2**63 - 1, 2**63, -(2**63), 2**100, True):
    show(lambda: hash(Says(answer)))
# expect: -2
# expect: -2305843009213693952
# expect: 2305843009213693952
# expect: 9223372036854775807
# expect: 4
# expect: -9223372036854775808
# expect: 549755813888
# expect: 1
show(lambda: hash(Says(1.5)))  # expect: TypeError __hash__ method should return an integer
show(lambda: hash(Says("a")))  # expect: TypeError __hash__ method should return an integer
table = {2**40: "a", 2.5e300: "b", 10**22: "c"}
print(table[2.0**40], table[complex(2**40)], table[Whole(2**40)], table[Real(2.5e300)], table[1e22])
# expect: a a a b c
nan = float("nan")
print(hash(nan) == hash(nan), {nan: 1}[nan], nan in {nan}, float("nan") in {nan})  # expect: True 1 True False
