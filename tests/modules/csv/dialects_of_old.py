# Library, csv: the dialects that are there from the start, and the constants of quoting.
import csv
import io

print(csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL, sorted(csv.list_dialects()))
for kind in (csv.excel, csv.excel_tab, csv.unix_dialect):
    print(kind.__name__, kind._name if 0 else "", kind.delimiter.encode(), kind.quotechar, kind.doublequote, kind.skipinitialspace, kind.lineterminator.encode(), kind.quoting)
    file = io.StringIO()
    csv.writer(file, kind).writerows([["a", "b c", 'd"e', 1, None]])
    print(file.getvalue().encode())
# expect: 0 1 2 3 4 5 ['excel', 'excel-tab', 'unix']
# expect: excel  b',' " True False b'\r\n' 0
# expect: b'a,b c,"d""e",1,\r\n'
# expect: excel_tab  b'\t' " True False b'\r\n' 0
# expect: b'a\tb c\t"d""e"\t1\t\r\n'
# expect: unix_dialect  b',' " True False b'\n' 1
# expect: b'"a","b c","d""e","1",""\n'
