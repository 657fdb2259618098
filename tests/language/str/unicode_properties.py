# All of Unicode: for every method one number over its answers for all code points. CPython gives the same numbers.
# slow
METHODS = ("isalpha isalnum isdecimal isdigit isnumeric isspace isprintable isidentifier islower isupper istitle "
           "upper lower title casefold capitalize swapcase")


def checksum(method, start, stop):
    total = 0
    for code in range(start, stop):
        answer = method(chr(code))
        if answer is True:
            total = (total * 33 + code) & 0xFFFFFFF
        elif answer is not False:
            for character in answer:
                total = (total * 33 + ord(character)) & 0xFFFFFFF
    return total


for name in METHODS.split():
    print(name, checksum(getattr(str, name), 0, 0x3400), checksum(getattr(str, name), 0xA000, 0xAC00), checksum(getattr(str, name), 0xF900, 0x12000))
# expect: isalpha 84259605 229928164 65002911
# expect: isalnum 156910343 146008247 101658378
# expect: isdecimal 141512013 51959003 208176527
# expect: isdigit 251223548 51959003 182140895
# expect: isnumeric 86657010 248766771 197941108
# expect: isspace 238441672 0 0
# expect: isprintable 135522954 259581221 141040878
# expect: isidentifier 149425551 239418381 158853470
# expect: islower 141495820 267563891 14323034
# expect: isupper 108878067 133069007 264013586
# expect: istitle 30017077 133069007 264013586
# expect: upper 181676676 60412131 127412652
# expect: lower 228012576 225571170 69066709
# expect: title 230985996 60412131 136872892
# expect: casefold 131298938 5279842 2529238
# expect: capitalize 230985996 60412131 136872892
# expect: swapcase 49055311 72304709 49544449
