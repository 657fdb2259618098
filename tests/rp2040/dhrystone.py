# Dhrystone in Python, after the description of the benchmark (R. Weicker, Communications of the ACM 27, 1984) and the
# values that version 2 says its variables have at the end. What others call pystone is another translation of it.
import time

FIRST, SECOND, THIRD, FOURTH, FIFTH = range(5)
LOOPS = 50


class Record:
    def __init__(self, next=None, kind=FIRST, choice=FIRST, number=0, text=""):
        self.next, self.kind, self.choice, self.number, self.text = next, kind, choice, number, text

    def copy(self):
        return Record(self.next, self.kind, self.choice, self.number, self.text)


number = 0
flag = False
letter1 = letter2 = "\0"
array1 = [0] * 51
array2 = [[0] * 51 for _ in range(51)]
last = Record()
head = Record(last, FIRST, THIRD, 40, "DHRYSTONE PROGRAM, SOME STRING")


def procedure1(record):
    record.next = following = head.copy()
    record.number = 5
    following.number = record.number
    following.next = record.next
    following.next = procedure3(following.next)
    if following.kind == FIRST:
        following.number = 6
        following.choice = procedure6(record.choice)
        following.next = head.next
        following.number = procedure7(following.number, 10)
    else:
        record = following.copy()
    return record


def procedure2(value):
    local = value + 10
    while True:
        if letter1 == "A":
            local -= 1
            value = local - number
            choice = FIRST
        if choice == FIRST:
            return value


def procedure3(record):
    global number
    if head is not None:
        record = head.next
    else:
        number = 100
    head.number = procedure7(10, number)
    return record


def procedure4():
    global letter2
    local = letter1 == "A"
    local = local or flag
    letter2 = "B"


def procedure5():
    global letter1, flag
    letter1 = "A"
    flag = False


def procedure6(choice):
    result = choice
    if not function3(choice):
        result = FOURTH
    if choice == FIRST:
        result = FIRST
    elif choice == SECOND:
        result = FIRST if number > 100 else FOURTH
    elif choice == THIRD:
        result = SECOND
    elif choice == FIFTH:
        result = THIRD
    return result


def procedure7(first, second):
    local = first + 2
    return second + local


def procedure8(one, two, first, second):
    global number
    local = first + 5
    one[local] = second
    one[local + 1] = one[local]
    one[local + 30] = local
    for index in range(local, local + 2):
        two[local][index] = local
    two[local][local - 1] += 1
    two[local + 20][local] = one[local]
    number = 5


def function1(first, second):
    local = first
    copy = local
    return FIRST if copy != second else SECOND


def function2(first, second):
    local = 1
    letter = "\0"
    while local <= 1:
        if function1(first[local], second[local + 1]) == FIRST:
            letter = "A"
            local += 1
    if "W" <= letter < "Z":
        local = 7
    if letter == "X":
        return True
    if first > second:
        local += 7
        return True
    return False


def function3(choice):
    local = choice
    return local == THIRD


def main(loops):
    global flag
    text1 = "DHRYSTONE PROGRAM, 1'ST STRING"
    array2[8][7] = 10
    for _ in range(loops):
        procedure5()
        procedure4()
        first, second = 2, 3
        text2 = "DHRYSTONE PROGRAM, 2'ND STRING"
        choice = SECOND
        flag = not function2(text1, text2)
        while first < second:
            third = 5 * first - second
            third = procedure7(first, second)
            first += 1
        procedure8(array1, array2, first, third)
        procedure1(head)
        index = "A"
        while index <= letter2:
            if choice == function1(index, "C"):
                choice = procedure6(FIRST)
            index = chr(ord(index) + 1)
        second = second * first
        first = second // third
        second = 7 * (second - third) - first
        first = procedure2(first)
    return first, second, third, choice


start = time.monotonic_ns()
locals_ = main(LOOPS)
end = time.monotonic_ns()
assert locals_ == (5, 13, 7, SECOND), locals_
assert (number, flag, letter1, letter2, array1[8], array2[8][7]) == (5, True, "A", "B", 7, LOOPS + 10)
assert head.number == 17 and head.next.number == 18 and head.next.choice == SECOND
print((end - start) // LOOPS)
