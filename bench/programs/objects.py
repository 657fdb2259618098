class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def scaled(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y


class Account:
    rate = 3

    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
        self.moves = 0

    def deposit(self, amount):
        self.balance += amount
        self.moves += 1

    @property
    def interest(self):
        return self.balance * self.rate // 100


class Savings(Account):
    def deposit(self, amount):
        super().deposit(amount)
        self.bonus = self.interest


total = Vector(0, 0)
step = Vector(1, 2)
for i in range(250000):
    total = total + step.scaled(i % 7)
accounts = [Savings("a"), Account("b"), Savings("c")]
for i in range(250000):
    accounts[i % 3].deposit(i % 50)
print(total.x, total.y, total.dot(step), [a.balance for a in accounts], [a.interest for a in accounts])
