# A whole program: classes, properties, exceptions and formatting together.
class BankError(Exception):
    def __init__(self, account, message):
        super().__init__(f"{account.owner}: {message}")
        self.account = account
class Account:
    count = 0
    rate = 0.0
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []
        type(self).count += 1
    @property
    def balance(self): return self._balance
    def deposit(self, amount):
        if amount <= 0: raise BankError(self, f"cannot deposit {amount}")
        self._balance += amount
        self.history.append(("+", amount))
        return self
    def withdraw(self, amount):
        if amount > self.available: raise BankError(self, f"insufficient funds ({self.available} < {amount})")
        self._balance -= amount
        self.history.append(("-", amount))
        return self
    @property
    def available(self): return self.balance
    def __repr__(self): return f"{type(self).__name__}({self.owner!r}, {self.balance})"
    def __lt__(self, other): return self.balance < other.balance
class Credit(Account):
    def __init__(self, *args, limit=100, **kw):
        super().__init__(*args, **kw)
        self.limit = limit
    @property
    def available(self): return super().available + self.limit
a, c = Account("ann", 50), Credit("carl", limit=200)
a.deposit(25).withdraw(10)
c.withdraw(150)
for action in (lambda: a.withdraw(1000), lambda: c.withdraw(60), lambda: a.deposit(-5), lambda: setattr(a, "balance", 5)):
    try:
        action()
    except (BankError, AttributeError) as e:
        print(type(e).__name__, "-", e)
# expect: BankError - ann: insufficient funds (65 < 1000)
# expect: BankError - carl: insufficient funds (50 < 60)
# expect: BankError - ann: cannot deposit -5
# expect: AttributeError - property 'balance' of 'Account' object has no setter
print(a, c, sorted([a, c]), max(a, c), Account.count, Credit.count, a.history, c.history)
# expect: Account('ann', 65) Credit('carl', -150) [Credit('carl', -150), Account('ann', 65)] Account('ann', 65) 1 2 [('+', 25), ('-', 10)] [('-', 150)]
print(f"{'owner':<8}|{'balance':>9}")  # expect: owner   |  balance
for x in (a, c): print(f"{x.owner:<8}|{x.balance:>+9.2f}")
# expect: ann     |   +65.00
# expect: carl    |  -150.00
