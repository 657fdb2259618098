# Checked dialects cannot be changed; numbers stay bare; what the sniffer finds.
import csv
import io


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


excel = csv.get_dialect("excel")
print(type(excel).__name__, type(excel).__module__)  # expect: Dialect _csv
attempt(setattr, excel, "delimiter", "x")
# expect: AttributeError attribute 'delimiter' of '_csv.Dialect' objects is not writable


attempt(delattr, excel, "quoting")  # expect: AttributeError attribute 'quoting' of '_csv.Dialect' objects is not writable
attempt(setattr, excel, "quoting", 3)  # expect: AttributeError attribute 'quoting' of '_csv.Dialect' objects is not writable
print(type(excel)(delimiter=";").delimiter, type(excel)("excel-tab").delimiter, type(excel)(None, "|").delimiter)
# expect: ; 	 |


print(csv.__version__, "__version__" in csv.__all__, csv.excel()._valid, csv.Dialect._valid)  # expect: 1.0 True True False
attempt(csv.field_size_limit, None)  # expect: TypeError limit must be an integer
attempt(csv.reader, [], quotechar=None, quoting=csv.QUOTE_ALL)  # expect: TypeError quotechar must be set if quoting enabled
print(list(csv.reader(['"a",b'], quotechar=None)))  # expect: [['"a"', 'b']]


class NoQuote(csv.excel):
    quotechar = None


attempt(NoQuote)  # expect: Error quotechar must be set if quoting enabled
attempt(csv.reader, [], NoQuote)  # expect: TypeError quotechar must be set if quoting enabled


class NoWrite:
    write = 3


attempt(csv.writer, NoWrite())  # expect: TypeError argument 1 must have a "write" method
class Volts:
    def __float__(self):
        return 1.5

    def __str__(self):
        return "1.5 V"


out = io.StringIO()
csv.writer(out, quoting=csv.QUOTE_NONNUMERIC).writerow([1, 2.5, Volts(), 1j, True, "x", None])
print(out.getvalue(), end="")  # expect: 1,2.5,1.5 V,1j,True,"x",""
attempt(csv.DictWriter(out, ["a"]).writerow, {"a": 1, "b": 2})  # expect: ValueError dict contains fields not in fieldnames: 'b'
attempt(csv.DictWriter(out, ["a"]).writerow, 3)  # expect: AttributeError 'int' object has no attribute 'keys'

samples = [
    "Tom's, Blue Island, IL, 12/28/02, Sun\nSt, Lem, IL, 12/19/02, Back\n",
    "'Harry''s':'Heights':'IL'\n'Shark City':'Heights':'IL'\n",
    "05/05/03?05/05/03?05/05/03\n05/05/03?05/05/03?05/05/03\n",
    "2147483648;43.0e12;17;abc;def\n147483648;43.0e2;17;abc;def\n",
    "aaa\tbbb\r\nAAA\t\r\nBBB\t\r\n", "'a', 'b'\n'c', 'd'\n", '"a b","c d"\n', "a|b|c\nd|e|f\n", "a b c\nd e f\n",
]
for sample in samples:
    for allowed in (None, "?,", ",;:"):
        try:
            found = csv.Sniffer().sniff(sample, allowed)
            print(repr(found.delimiter), found.quotechar, found.doublequote, found.skipinitialspace)
        except csv.Error as error:
            print(error)
# expect: ',' " False True
# expect: ',' " False True
# expect: ',' " False True
# expect: ':' ' True False
# expect: Could not determine delimiter
# expect: ':' ' True False
# expect: '0' " False False
# expect: '?' " False False
# expect: Could not determine delimiter
# expect: ';' " False False
# expect: Could not determine delimiter
# expect: ';' " False False
# expect: '\t' " False False
# expect: Could not determine delimiter
# expect: Could not determine delimiter
# expect: ',' ' False True
# expect: ',' ' False True
# expect: ',' ' False True
# expect: ',' " False False
# expect: ',' " False False
# expect: ',' " False False
# expect: '|' " False False
# expect: Could not determine delimiter
# expect: Could not determine delimiter
# expect: ' ' " False False
# expect: Could not determine delimiter
# expect: Could not determine delimiter






















































print(csv.Sniffer()._guess_quote_and_delimiter("'a';'b'\n", None)[:3])  # expect: ("'", False, ';')
for sample in ("name,age\nbob,3\nal,44\n", "1,2\n3,4\n", "1,2\na,b\n", "a,b,c\n", "id+x\n1+2\n3+4\n"):
    print(csv.Sniffer().has_header(sample))
# expect: True
# expect: False
# expect: False
# expect: True
# expect: True






import _csv

print(_csv.Error is csv.Error, _csv.Dialect is type(excel), type(csv.reader([])).__name__)  # expect: True True reader
try:
    import copy

    copy.copy(csv.writer(out))
except TypeError as error:
    print(error)
# expect: cannot pickle '_csv.writer' object
