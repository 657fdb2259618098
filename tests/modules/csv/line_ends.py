# Which line ends are quoted depends on the one of the rows; what Sniffer makes of quoted fields.
import csv
import io

for end in ("\r\n", "\n", "\r", "!", ""):
    for text in ("a\nb", "a\rb", "a!b", "\n"):
        file = io.StringIO(newline="")
        csv.writer(file, lineterminator=end).writerow([text, "x"])
        print(repr(end), repr(text), repr(file.getvalue()))
# expect: '\r\n' 'a\nb' '"a\nb",x\r\n'
# expect: '\r\n' 'a\rb' '"a\rb",x\r\n'
# expect: '\r\n' 'a!b' 'a!b,x\r\n'
# expect: '\r\n' '\n' '"\n",x\r\n'
# expect: '\n' 'a\nb' '"a\nb",x\n'
# expect: '\n' 'a\rb' 'a\rb,x\n'
# expect: '\n' 'a!b' 'a!b,x\n'
# expect: '\n' '\n' '"\n",x\n'
# expect: '\r' 'a\nb' 'a\nb,x\r'
# expect: '\r' 'a\rb' '"a\rb",x\r'
# expect: '\r' 'a!b' 'a!b,x\r'
# expect: '\r' '\n' '\n,x\r'
# expect: '!' 'a\nb' 'a\nb,x!'
# expect: '!' 'a\rb' 'a\rb,x!'
# expect: '!' 'a!b' '"a!b",x!'
# expect: '!' '\n' '\n,x!'
# expect: '' 'a\nb' 'a\nb,x'
# expect: '' 'a\rb' 'a\rb,x'
# expect: '' 'a!b' 'a!b,x'
# expect: '' '\n' '\n,x'
for sample in ('a|12|"b c"\n12|x y|"b c"\n12\t"b c"\tx y', '12,"b c",a\nx y|"b c"|"b c"\n"b c"|x y|12', '"a","b"\n"c","d"', "x;'a;b';y\nx;'c';z"):
    found = csv.Sniffer().sniff(sample)
    print(repr(found.delimiter), found.quotechar, found.doublequote, found.skipinitialspace)
# expect: '\t' " False False
# expect: ',' " False False
# expect: ',' " False False
# expect: ';' ' False False
