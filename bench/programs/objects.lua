local Vector = {}
Vector.__index = Vector

local function vector(x, y)
    return setmetatable({x = x, y = y}, Vector)
end

function Vector.__add(a, b)
    return vector(a.x + b.x, a.y + b.y)
end

function Vector:scaled(factor)
    return vector(self.x * factor, self.y * factor)
end

function Vector:dot(other)
    return self.x * other.x + self.y * other.y
end

local Account = {rate = 3}
Account.__index = Account

local function account(class, owner)
    return setmetatable({owner = owner, balance = 0, moves = 0}, class)
end

function Account:deposit(amount)
    self.balance = self.balance + amount
    self.moves = self.moves + 1
end

function Account:interest()
    return self.balance * self.rate // 100
end

local Savings = setmetatable({}, Account)
Savings.__index = Savings

function Savings:deposit(amount)
    Account.deposit(self, amount)
    self.bonus = self:interest()
end

local total = vector(0, 0)
local step = vector(1, 2)
for i = 0, 249999 do
    total = total + step:scaled(i % 7)
end
local accounts = {account(Savings, "a"), account(Account, "b"), account(Savings, "c")}
for i = 0, 249999 do
    accounts[i % 3 + 1]:deposit(i % 50)
end
local balances, interests = {}, {}
for i, a in ipairs(accounts) do
    balances[i] = a.balance
    interests[i] = a:interest()
end
print(total.x, total.y, total:dot(step), "[" .. table.concat(balances, ", ") .. "]", "[" .. table.concat(interests, ", ") .. "]")
