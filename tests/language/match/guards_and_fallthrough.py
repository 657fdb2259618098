# Reference 8.6.3: a guard is evaluated after its pattern succeeds; the first success ends the statement.
def t(name, v):
    print("guard", name)
    return v
def m(x):
    match x:
        case int() if t("a", x > 10): return "big"
        case int(n) if t("b", n > 5): return "middle"
        case str(): return "text"
        case _ if t("c", False): return "never"
    return "nothing"
for x in (20, 7, 1, "s"):
    print(m(x))
# expect: guard a
# expect: big
# expect: guard a
# expect: guard b
# expect: middle
# expect: guard a
# expect: guard b
# expect: guard c
# expect: nothing
# expect: text
match 1:
    case 2: print("no")
print("no case matched is fine")  # expect: no case matched is fine
for i in range(4):
    match i:
        case 1: continue
        case 3: break
    print("i", i)
# expect: i 0
# expect: i 2
try:
    match 1:
        case x if 1 / 0: pass
except ZeroDivisionError as e:
    print(e, x)  # expect: division by zero 1
def calls():
    print("subject once")
    return 3
match calls():
    case 1: pass
    case 2: pass
    case 3: print("three")
# expect: subject once
# expect: three
