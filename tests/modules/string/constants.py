# Library, string: the constants.
import string

print(string.ascii_lowercase, string.ascii_uppercase, string.ascii_letters, string.digits, string.hexdigits, string.octdigits)
# expect: abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567
print(string.punctuation, repr(string.whitespace), len(string.printable), string.printable == string.digits + string.ascii_letters + string.punctuation + string.whitespace)
# expect: !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 100 True
print(string.capwords("  the quick  fox "), string.capwords("a-b-c", "-"), string.capwords("ÉTÉ chaud"))
# expect: The Quick Fox A-B-C Été Chaud
