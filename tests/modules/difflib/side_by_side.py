# difflib.HtmlDiff: tables with marked differences, links, context, broken lines, and whole pages.
import difflib
from difflib import HtmlDiff


def rows(table):
    return [line.strip() for line in table.split("\n") if "<tr><td" in line or "tbody" in line]


a = ["one\n", "two <x> & y\n", "three\n", "same\n", *[f"{n}\n" for n in range(8)], "end\n"]
b = ["one\n", "two <z> & y\n", "tree\n", "same\n", "added\tq\n", *[f"{n}\n" for n in range(8)], "END\n"]
print(HtmlDiff().make_table(a[:2], b[:2], "From", "To"))
# expect
# expect:     <table class="diff" id="difflib_chg_to0__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <thead><tr><th class="diff_next"><br /></th><th colspan="2" class="diff_header">From</th><th class="diff_next"><br /></th><th colspan="2" class="diff_header">To</th></tr></thead>
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to0__0"><a href="#difflib_chg_to0__0">f</a></td><td class="diff_header" id="from0_1">1</td><td nowrap="nowrap">one</td><td class="diff_next"><a href="#difflib_chg_to0__0">f</a></td><td class="diff_header" id="to0_1">1</td><td nowrap="nowrap">one</td></tr>
# expect:             <tr><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="from0_2">2</td><td nowrap="nowrap">two&nbsp;&lt;<span class="diff_chg">x</span>&gt;&nbsp;&amp;&nbsp;y</td><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="to0_2">2</td><td nowrap="nowrap">two&nbsp;&lt;<span class="diff_chg">z</span>&gt;&nbsp;&amp;&nbsp;y</td></tr>
# expect:         </tbody>
# expect:     </table>
for row in rows(HtmlDiff().make_table(a, b, "From", context=True, numlines=2)):
    print(row)
# expect: <tbody>
# expect: <tr><td class="diff_next" id="difflib_chg_to1__0"><a href="#difflib_chg_to1__0">f</a></td><td class="diff_header" id="from1_1">1</td><td nowrap="nowrap">one</td><td class="diff_next"><a href="#difflib_chg_to1__0">f</a></td><td class="diff_header" id="to1_1">1</td><td nowrap="nowrap">one</td></tr>
# expect: <tr><td class="diff_next"><a href="#difflib_chg_to1__1">n</a></td><td class="diff_header" id="from1_2">2</td><td nowrap="nowrap">two&nbsp;&lt;<span class="diff_chg">x</span>&gt;&nbsp;&amp;&nbsp;y</td><td class="diff_next"><a href="#difflib_chg_to1__1">n</a></td><td class="diff_header" id="to1_2">2</td><td nowrap="nowrap">two&nbsp;&lt;<span class="diff_chg">z</span>&gt;&nbsp;&amp;&nbsp;y</td></tr>
# expect: <tr><td class="diff_next" id="difflib_chg_to1__1"></td><td class="diff_header" id="from1_3">3</td><td nowrap="nowrap">t<span class="diff_sub">h</span>ree</td><td class="diff_next"></td><td class="diff_header" id="to1_3">3</td><td nowrap="nowrap">tree</td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from1_4">4</td><td nowrap="nowrap">same</td><td class="diff_next"></td><td class="diff_header" id="to1_4">4</td><td nowrap="nowrap">same</td></tr>
# expect: <tr><td class="diff_next"><a href="#difflib_chg_to1__2">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to1__2">n</a></td><td class="diff_header" id="to1_5">5</td><td nowrap="nowrap"><span class="diff_add">added&nbsp;&nbsp;&nbsp;q</span></td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from1_5">5</td><td nowrap="nowrap">0</td><td class="diff_next"></td><td class="diff_header" id="to1_6">6</td><td nowrap="nowrap">0</td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from1_6">6</td><td nowrap="nowrap">1</td><td class="diff_next"></td><td class="diff_header" id="to1_7">7</td><td nowrap="nowrap">1</td></tr>
# expect: </tbody>
# expect: <tbody>
# expect: <tr><td class="diff_next" id="difflib_chg_to1__2"></td><td class="diff_header" id="from1_11">11</td><td nowrap="nowrap">6</td><td class="diff_next"></td><td class="diff_header" id="to1_12">12</td><td nowrap="nowrap">6</td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from1_12">12</td><td nowrap="nowrap">7</td><td class="diff_next"></td><td class="diff_header" id="to1_13">13</td><td nowrap="nowrap">7</td></tr>
# expect: <tr><td class="diff_next"><a href="#difflib_chg_to1__top">t</a></td><td class="diff_header" id="from1_13">13</td><td nowrap="nowrap"><span class="diff_sub">end</span></td><td class="diff_next"><a href="#difflib_chg_to1__top">t</a></td><td class="diff_header" id="to1_14">14</td><td nowrap="nowrap"><span class="diff_add">END</span></td></tr>
# expect: </tbody>
for row in rows(HtmlDiff().make_table(a, b, numlines=1)):
    print(row)
# expect: <tbody>
# expect: <tr><td class="diff_next" id="difflib_chg_to2__0"><a href="#difflib_chg_to2__0">f</a></td><td class="diff_header" id="from2_1">1</td><td nowrap="nowrap">one</td><td class="diff_next"><a href="#difflib_chg_to2__0">f</a></td><td class="diff_header" id="to2_1">1</td><td nowrap="nowrap">one</td></tr>
# expect: <tr><td class="diff_next"><a href="#difflib_chg_to2__1">n</a></td><td class="diff_header" id="from2_2">2</td><td nowrap="nowrap">two&nbsp;&lt;<span class="diff_chg">x</span>&gt;&nbsp;&amp;&nbsp;y</td><td class="diff_next"><a href="#difflib_chg_to2__1">n</a></td><td class="diff_header" id="to2_2">2</td><td nowrap="nowrap">two&nbsp;&lt;<span class="diff_chg">z</span>&gt;&nbsp;&amp;&nbsp;y</td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from2_3">3</td><td nowrap="nowrap">t<span class="diff_sub">h</span>ree</td><td class="diff_next"></td><td class="diff_header" id="to2_3">3</td><td nowrap="nowrap">tree</td></tr>
# expect: <tr><td class="diff_next" id="difflib_chg_to2__1"></td><td class="diff_header" id="from2_4">4</td><td nowrap="nowrap">same</td><td class="diff_next"></td><td class="diff_header" id="to2_4">4</td><td nowrap="nowrap">same</td></tr>
# expect: <tr><td class="diff_next"><a href="#difflib_chg_to2__2">n</a></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"><a href="#difflib_chg_to2__2">n</a></td><td class="diff_header" id="to2_5">5</td><td nowrap="nowrap"><span class="diff_add">added&nbsp;&nbsp;&nbsp;q</span></td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from2_5">5</td><td nowrap="nowrap">0</td><td class="diff_next"></td><td class="diff_header" id="to2_6">6</td><td nowrap="nowrap">0</td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from2_6">6</td><td nowrap="nowrap">1</td><td class="diff_next"></td><td class="diff_header" id="to2_7">7</td><td nowrap="nowrap">1</td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from2_7">7</td><td nowrap="nowrap">2</td><td class="diff_next"></td><td class="diff_header" id="to2_8">8</td><td nowrap="nowrap">2</td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from2_8">8</td><td nowrap="nowrap">3</td><td class="diff_next"></td><td class="diff_header" id="to2_9">9</td><td nowrap="nowrap">3</td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from2_9">9</td><td nowrap="nowrap">4</td><td class="diff_next"></td><td class="diff_header" id="to2_10">10</td><td nowrap="nowrap">4</td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from2_10">10</td><td nowrap="nowrap">5</td><td class="diff_next"></td><td class="diff_header" id="to2_11">11</td><td nowrap="nowrap">5</td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from2_11">11</td><td nowrap="nowrap">6</td><td class="diff_next"></td><td class="diff_header" id="to2_12">12</td><td nowrap="nowrap">6</td></tr>
# expect: <tr><td class="diff_next" id="difflib_chg_to2__2"></td><td class="diff_header" id="from2_12">12</td><td nowrap="nowrap">7</td><td class="diff_next"></td><td class="diff_header" id="to2_13">13</td><td nowrap="nowrap">7</td></tr>
# expect: <tr><td class="diff_next"><a href="#difflib_chg_to2__top">t</a></td><td class="diff_header" id="from2_13">13</td><td nowrap="nowrap"><span class="diff_sub">end</span></td><td class="diff_next"><a href="#difflib_chg_to2__top">t</a></td><td class="diff_header" id="to2_14">14</td><td nowrap="nowrap"><span class="diff_add">END</span></td></tr>
# expect: </tbody>
for row in rows(HtmlDiff(tabsize=4, wrapcolumn=6).make_table(["0123456789 x\n", "old\n"], ["0123456789 y\n", "a\tb c d\n", "\n"])):
    print(row)
# expect: <tbody>
# expect: <tr><td class="diff_next" id="difflib_chg_to3__0"><a href="#difflib_chg_to3__top">t</a></td><td class="diff_header" id="from3_1">1</td><td nowrap="nowrap">012345</td><td class="diff_next"><a href="#difflib_chg_to3__top">t</a></td><td class="diff_header" id="to3_1">1</td><td nowrap="nowrap">012345</td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">6789&nbsp;<span class="diff_chg">x</span></td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap">6789&nbsp;<span class="diff_chg">y</span></td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header" id="from3_2">2</td><td nowrap="nowrap"><span class="diff_sub">old</span></td><td class="diff_next"></td><td class="diff_header" id="to3_2">2</td><td nowrap="nowrap"><span class="diff_add">a&nbsp;&nbsp;&nbsp;b&nbsp;</span></td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap">&nbsp;</td><td class="diff_next"></td><td class="diff_header">></td><td nowrap="nowrap"><span class="diff_add">c&nbsp;d</span></td></tr>
# expect: <tr><td class="diff_next"></td><td class="diff_header"></td><td nowrap="nowrap"></td><td class="diff_next"></td><td class="diff_header" id="to3_3">3</td><td nowrap="nowrap"><span class="diff_add">&nbsp;</span></td></tr>
# expect: </tbody>
print(rows(HtmlDiff().make_table(["x"], ["x"])))
# expect: ['<tbody>', '<tr><td class="diff_next"><a href="#difflib_chg_to4__top">t</a></td><td class="diff_header" id="from4_1">1</td><td nowrap="nowrap">x</td><td class="diff_next"><a href="#difflib_chg_to4__top">t</a></td><td class="diff_header" id="to4_1">1</td><td nowrap="nowrap">x</td></tr>', '</tbody>']

print(rows(HtmlDiff().make_table(["x"], ["x"], context=True)))
# expect: ['<tbody>', '<tr><td class="diff_next"><a href="#difflib_chg_to5__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td><td class="diff_next"><a href="#difflib_chg_to5__top">t</a></td><td></td><td>&nbsp;No Differences Found&nbsp;</td></tr>', '</tbody>']

print(rows(HtmlDiff().make_table([], [])))
# expect: ['<tbody>', '<tr><td class="diff_next"><a href="#difflib_chg_to6__top">t</a></td><td></td><td>&nbsp;Empty File&nbsp;</td><td class="diff_next"><a href="#difflib_chg_to6__top">t</a></td><td></td><td>&nbsp;Empty File&nbsp;</td></tr>', '</tbody>']

print(rows(HtmlDiff().make_table(list("abcdefgh"), list("abcdXfgh"), context=True, numlines=1)))
# expect: ['<tbody>', '<tr><td class="diff_next" id="difflib_chg_to7__0"></td><td class="diff_header" id="from7_4">4</td><td nowrap="nowrap">d</td><td class="diff_next"></td><td class="diff_header" id="to7_4">4</td><td nowrap="nowrap">d</td></tr>', '<tr><td class="diff_next"><a href="#difflib_chg_to7__top">t</a></td><td class="diff_header" id="from7_5">5</td><td nowrap="nowrap"><span class="diff_sub">e</span></td><td class="diff_next"><a href="#difflib_chg_to7__top">t</a></td><td class="diff_header" id="to7_5">5</td><td nowrap="nowrap"><span class="diff_add">X</span></td></tr>', '<tr><td class="diff_next"></td><td class="diff_header" id="from7_6">6</td><td nowrap="nowrap">f</td><td class="diff_next"></td><td class="diff_header" id="to7_6">6</td><td nowrap="nowrap">f</td></tr>', '</tbody>']

page = HtmlDiff().make_file(["ä\n"], ["b\n"], charset="ascii")
print(page)
# expect
# expect: <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
# expect:           "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
# expect
# expect: <html>
# expect
# expect: <head>
# expect:     <meta http-equiv="Content-Type"
# expect:           content="text/html; charset=ascii" />
# expect:     <title></title>
# expect:     <style type="text/css">
# expect:         table.diff {font-family:Courier; border:medium;}
# expect:         .diff_header {background-color:#e0e0e0}
# expect:         td.diff_header {text-align:right}
# expect:         .diff_next {background-color:#c0c0c0}
# expect:         .diff_add {background-color:#aaffaa}
# expect:         .diff_chg {background-color:#ffff77}
# expect:         .diff_sub {background-color:#ffaaaa}
# expect:     </style>
# expect: </head>
# expect
# expect: <body>
# expect:     
# expect:     <table class="diff" id="difflib_chg_to8__top"
# expect:            cellspacing="0" cellpadding="0" rules="groups" >
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
# expect:         
# expect:         <tbody>
# expect:             <tr><td class="diff_next" id="difflib_chg_to8__0"><a href="#difflib_chg_to8__top">t</a></td><td class="diff_header" id="from8_1">1</td><td nowrap="nowrap"><span class="diff_sub">&#228;</span></td><td class="diff_next"><a href="#difflib_chg_to8__top">t</a></td><td class="diff_header" id="to8_1">1</td><td nowrap="nowrap"><span class="diff_add">b</span></td></tr>
# expect:         </tbody>
# expect:     </table>
# expect:     <table class="diff" summary="Legends">
# expect:         <tr> <th colspan="2"> Legends </th> </tr>
# expect:         <tr> <td> <table border="" summary="Colors">
# expect:                       <tr><th> Colors </th> </tr>
# expect:                       <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
# expect:                       <tr><td class="diff_chg">Changed</td> </tr>
# expect:                       <tr><td class="diff_sub">Deleted</td> </tr>
# expect:                   </table></td>
# expect:              <td> <table border="" summary="Links">
# expect:                       <tr><th colspan="2"> Links </th> </tr>
# expect:                       <tr><td>(f)irst change</td> </tr>
# expect:                       <tr><td>(n)ext change</td> </tr>
# expect:                       <tr><td>(t)op</td> </tr>
# expect:                   </table></td> </tr>
# expect:     </table>
# expect: </body>
# expect
# expect: </html>
print("HtmlDiff" in difflib.__all__, HtmlDiff().make_file(["ä"], ["b"]).count("ä"))  # expect: True 1

# What subclasses change of the page.
class Bare(difflib.HtmlDiff):
    _styles = "/* none */"
    _legend = "<!-- none -->"
    _table_template = "<table id=%(prefix)s>%(header_row)s%(data_rows)s</table>"


difflib.HtmlDiff._default_prefix = 7
page = Bare().make_file(["a\n"], ["b\n"])
print("/* none */" in page, "<!-- none -->" in page, "<table id=to7_>" in page, difflib.HtmlDiff._default_prefix)
# expect: True True True 8
print(difflib.HtmlDiff._file_template.count("%("), difflib.SequenceMatcher[int])  # expect: 4 difflib.SequenceMatcher[int]
print(list(difflib.Differ()._qformat("\tabcDef\n", "\tabcdef\n", "  ^ ^  \n", "  ^ ^  \n")))
# expect: ['- \tabcDef\n', '? \t ^ ^\n', '+ \tabcdef\n', '? \t ^ ^\n']
print(difflib._format_range_unified(3, 3), difflib._format_range_unified(3, 4), difflib._format_range_context(3, 6))
# expect: 3,0 4 4,6
