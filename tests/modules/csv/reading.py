# csv: reader and DictReader.
# native: a message changed between 3.12.1 and 3.12.7
import csv
import io


def show(*lines, **options):
    try:
        rows = csv.reader(lines, **options)
        for row in rows:
            print(rows.line_num, row)
    except Exception as error:
        print(type(error).__name__, error)


show("a,b,c", "1,2,3", "", ",", "x", "a,\r\n", ' a , b ')
# expect: 1 ['a', 'b', 'c']
# expect: 2 ['1', '2', '3']
# expect: 3 []
# expect: 4 ['', '']
# expect: 5 ['x']
# expect: 6 ['a', '']
# expect: 7 [' a ', ' b ']
show('"a","b,c","d""e"', '"two\n', 'lines",x', '"a"b,c', 'a"b"c', '""', '"",""', '"a" ,b')
# expect: 1 ['a', 'b,c', 'd"e']
# expect: 3 ['two\nlines', 'x']
# expect: 4 ['ab', 'c']
# expect: 5 ['a"b"c']
# expect: 6 ['']
# expect: 7 ['', '']
# expect: 8 ['a ', 'b']
show("a;b|c", delimiter=";")  # expect: 1 ['a', 'b|c']
show("a, b,  c", skipinitialspace=True)  # expect: 1 ['a', 'b', 'c']
show("'a,b',\"c\"", quotechar="'")  # expect: 1 ['a,b', '"c"']
show('a\\,b,"c\\"d"', "x\\", "y", escapechar="\\")
# expect: 1 ['a,b', 'c"d']
# expect: 3 ['x\ny']
show('"a\\\n', 'b",c', escapechar="\\")  # expect: 2 ['a\nb', 'c']
show('"a""b"', '"c"d', doublequote=False)
# expect: 1 ['a"b"']
# expect: 2 ['cd']
show('"a"b', strict=True)  # expect: Error ',' expected after '"'
show('"abc', strict=True)  # expect: Error unexpected end of data
show('"abc')  # expect: 1 ['abc']
show("abc\\", escapechar="\\", strict=True)  # expect: Error unexpected end of data
show('1,"2",3.5', quoting=csv.QUOTE_NONNUMERIC)  # expect: 1 [1.0, '2', 3.5]
show("a", quoting=csv.QUOTE_NONNUMERIC)  # expect: ValueError could not convert string to float: 'a'
show('"a",b"', quoting=csv.QUOTE_NONE)  # expect: 1 ['"a"', 'b"']
show("a,b\rc,d")
# expect: Error new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
show("a,b\r")  # expect: 1 ['a', 'b']
show(b"a")  # expect: Error iterator should return strings, not bytes (the file should be opened in text mode)
show("a\tb", dialect="excel-tab")  # expect: 1 ['a', 'b']
show("a\tb", dialect=csv.excel_tab)  # expect: 1 ['a', 'b']
show("a", dialect="none")  # expect: Error unknown dialect
show("a", delimiter="")  # expect: TypeError "delimiter" must be a 1-character string
show("a", delimiter=5)  # expect: TypeError "delimiter" must be string, not int
show("a", delimiter=None)  # expect: TypeError "delimiter" must be string, not NoneType
show("a", quotechar="ab")  # expect: TypeError "quotechar" must be a 1-character string
show("a", quotechar=None)  # expect: 1 ['a']
show("a", quotechar=None, quoting=csv.QUOTE_ALL)  # expect: TypeError quotechar must be set if quoting enabled
show("a", escapechar=1)  # expect: TypeError "escapechar" must be string or None, not int
show("a", quoting=10)  # expect: TypeError bad "quoting" value
show("a", quoting="x")  # expect: TypeError "quoting" must be an integer
show("a", lineterminator=None)  # expect: TypeError lineterminator must be set
show("a", lineterminator=3)  # expect: TypeError "lineterminator" must be a string
print(list(csv.reader(io.StringIO("name,x\r\nAnn,1\r\n", newline=""))))  # expect: [['name', 'x'], ['Ann', '1']]

old = csv.field_size_limit(5)
show("abcde", "abcdef")
# expect: 1 ['abcde']
# expect: Error field larger than field limit (5)
print(csv.field_size_limit(old), csv.field_size_limit())  # expect: 5 131072

print(list(csv.DictReader(["a,b", "1,2", "", "3", "4,5,6,7"])))
# expect: [{'a': '1', 'b': '2'}, {'a': '3', 'b': None}, {'a': '4', 'b': '5', None: ['6', '7']}]
print(list(csv.DictReader(["1,2,3", "4"], fieldnames=["x", "y"], restkey="more", restval="-")))
# expect: [{'x': '1', 'y': '2', 'more': ['3']}, {'x': '4', 'y': '-'}]
rows = csv.DictReader(["a;b", "1;2"], delimiter=";")
print(rows.fieldnames, rows.line_num, next(rows), rows.line_num, next(rows, "end"))
# expect: ['a', 'b'] 1 {'a': '1', 'b': '2'} 2 end
print(csv.DictReader([]).fieldnames, list(csv.DictReader([])))  # expect: None []

print(csv.list_dialects())  # expect: ['excel', 'excel-tab', 'unix']
csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_NONE)
show("a|b", dialect="pipes")  # expect: 1 ['a', 'b']
d = csv.get_dialect("pipes")
print(d.delimiter, d.quoting, d.quotechar, repr(d.lineterminator), d.strict, d.escapechar, d.doublequote, d.skipinitialspace)
# expect: | 3 " '\r\n' False None True False
csv.unregister_dialect("pipes")
for action in (lambda: csv.get_dialect("pipes"), lambda: csv.unregister_dialect("pipes"), lambda: csv.register_dialect(5), lambda: csv.register_dialect("x", bogus=1)):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
# expect: Error unknown dialect
# expect: Error unknown dialect
# expect: TypeError dialect name must be a string
# expect: TypeError 'bogus' is an invalid keyword argument for this function
