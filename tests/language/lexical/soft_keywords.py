# Reference 2.3.2: match, case, _ and type are ordinary names outside their statements.
match = 1
case = 2
type_ = type
type = 3
_ = 4
print(match, case, type, _)  # expect: 1 2 3 4
match, case = case, match
print(match, case)  # expect: 2 1
print(match + 1)  # expect: 3
match = [10, 20]
print(match[0])  # expect: 10
match[1] = 5
print(match)  # expect: [10, 5]
print(match [1])  # expect: 5
def match(x):
    return x * 2
print(match(4))  # expect: 8
print(match (4))  # expect: 8
type = type_
print(type(case) is int)  # expect: True
match match:
    case _:
        print("a match on match")  # expect: a match on match
class case:
    match = "attribute"
print(case.match)  # expect: attribute
