# Reference 6.13: x if C else y evaluates only the branch chosen; it nests to the right.
def say(x):
    print("say", x)
    return x
print(say("a") if True else say("b"))
# expect: say a
# expect: a
print(say("a") if False else say("b"))
# expect: say b
# expect: b
print([n if n % 2 else -n for n in range(5)])  # expect: [0, 1, -2, 3, -4]
grade = lambda n: "A" if n > 90 else "B" if n > 80 else "C"
print(grade(95), grade(85), grade(10))  # expect: A B C
print((1 if 0 else 2) if 1 else 3, 1 if (0 if 1 else 1) else 2)  # expect: 2 2
x = 1,2 if False else 3
print(x)  # expect: (1, 3)
print((lambda: 1 if False else 2)())  # expect: 2
try:
    compile("1 if 2", "f", "eval")
except SyntaxError as e:
    print(e.msg)  # expect: expected 'else' after 'if' expression
