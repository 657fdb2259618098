# csv: writer, DictWriter, Sniffer.
import csv
import io


def show(*rows, **options):
    out = io.StringIO()
    try:
        writer = csv.writer(out, **options)
        for row in rows:
            writer.writerow(row)
    except Exception as error:
        print(type(error).__name__, error)
    print(repr(out.getvalue()))


rows = ["a", "b c", 'd"e', "f,g", "h\ni", ""], [1, 2.5, None, True, 1e30, ""], [], [""], [None], ("x",), "xyz"
show(*rows)  # expect: 'a,b c,"d""e","f,g","h\ni",\r\n1,2.5,,True,1e+30,\r\n\r\n""\r\n""\r\nx\r\nx,y,z\r\n'
show(*rows, quoting=csv.QUOTE_ALL)
# expect: '"a","b c","d""e","f,g","h\ni",""\r\n"1","2.5","","True","1e+30",""\r\n\r\n""\r\n""\r\n"x"\r\n"x","y","z"\r\n'
show(*rows, quoting=csv.QUOTE_NONNUMERIC)
# expect: '"a","b c","d""e","f,g","h\ni",""\r\n1,2.5,"",True,1e+30,""\r\n\r\n""\r\n""\r\n"x"\r\n"x","y","z"\r\n'
show(rows[0], quoting=csv.QUOTE_NONE)
# expect: Error need to escape, but no escapechar set
# expect: ''
show(rows[0], quoting=csv.QUOTE_NONE, escapechar="\\")  # expect: 'a,b c,d\\"e,f\\,g,h\\\ni,\r\n'
show(["a\\b"], quoting=csv.QUOTE_NONE, escapechar="\\")  # expect: 'a\\\\b\r\n'
show([""], quoting=csv.QUOTE_NONE)
# expect: Error single empty field record must be quoted
# expect: ''
show(["a", 1, None], quoting=csv.QUOTE_STRINGS)  # expect: '"a",1,\r\n'
show(["a", 1, None], quoting=csv.QUOTE_NOTNULL)  # expect: '"a","1",\r\n'
show(['a"b', "c\\d"], doublequote=False, escapechar="\\")  # expect: 'a\\"b,c\\\\d\r\n'
show(['a"b'], doublequote=False)
# expect: Error need to escape, but no escapechar set
# expect: ''
show(["a", "b;c"], delimiter=";", lineterminator="\n")  # expect: 'a;"b;c"\n'
show(["it's", "b,c"], quotechar="'")  # expect: "'it''s','b,c'\r\n"
show(["a", "b"], dialect="unix")  # expect: '"a","b"\n'
show(["a\r"], ["\r\n"])  # expect: '"a\r"\r\n"\r\n"\r\n'
show(5)
# expect: Error iterable expected, not int
# expect: ''
try:
    csv.writer(5)
except TypeError as error:
    print(error)
# expect: argument 1 must have a "write" method
out = io.StringIO()
print(csv.writer(out).writerow(["a", "b"]), csv.writer(out).writerows([[1, 2], [3]]), repr(out.getvalue()))
# expect: 5 None 'a,b\r\n1,2\r\n3\r\n'

out = io.StringIO()
writer = csv.DictWriter(out, ["a", "b"], restval="-")
writer.writeheader()
writer.writerow({"a": 1, "b": 2})
writer.writerows([{"a": 3}, {}])
try:
    writer.writerow({"a": 1, "z": 2})
except ValueError as error:
    print(error)
# expect: dict contains fields not in fieldnames: 'z'
csv.DictWriter(out, ["a"], extrasaction="ignore").writerow({"a": 1, "z": 2})
print(repr(out.getvalue()))  # expect: 'a,b\r\n1,2\r\n3,-\r\n-,-\r\n1\r\n'
try:
    csv.DictWriter(out, ["a"], extrasaction="what")
except ValueError as error:
    print(error)
# expect: extrasaction (what) must be 'raise' or 'ignore'

text = io.StringIO()
table = [["a", 'q"uote', "new\nline", "", " pad "], ["é\U0001f600", ",", "\r\n", '""', "'"]]
csv.writer(text).writerows(table)
print(list(csv.reader(io.StringIO(text.getvalue(), newline=""))) == table)  # expect: True


class Broken(csv.Dialect):
    delimiter = "ab"


try:
    Broken()
except csv.Error as error:
    print(error)
# expect: "delimiter" must be a 1-character string

for sample in "a,b,c\n1,2,3\n", "a;b\n1;2\n3;4\n", "a\tb\n1\t2\n", "name, age\nAnn, 5\n", "'a','b'\n'c','d'\n":
    found = csv.Sniffer().sniff(sample)
    print(repr(found.delimiter), found.quotechar, found.skipinitialspace, found.quoting)
# expect: ',' " False 0
# expect: ';' " False 0
# expect: '\t' " False 0
# expect: ',' " True 0
# expect: ',' ' False 0
print(csv.Sniffer().has_header("name,age\nAnn,5\nBob,66\n"), csv.Sniffer().has_header("1,2\n3,4\n"))  # expect: True False
try:
    csv.Sniffer().sniff("abc\ndefg\n")
except csv.Error as error:
    print(error)
# expect: Could not determine delimiter
