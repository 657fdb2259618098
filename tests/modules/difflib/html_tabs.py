# HtmlDiff: tabs are as wide as told, those at the end of an unchanged line are left out.
import difflib
import re

before = ["a a\t\n", "\tb\n", " \t\ta\n", "c\t\n", "same\n"]
after = ["a a\t\n", "\tb\t\n", " \t\ta\n", "d\t\n", "same\n"]
for tabsize, wrapcolumn in ((2, None), (3, 5), (8, None)):
    table = difflib.HtmlDiff(tabsize=tabsize, wrapcolumn=wrapcolumn).make_table(before, after)
    for cell in re.findall('nowrap="nowrap">(.*?)</td>', table):
        print(tabsize, wrapcolumn, cell)
# expect: 2 None a&nbsp;a
# expect: 2 None a&nbsp;a
# expect: 2 None &nbsp;&nbsp;b
# expect: 2 None &nbsp;&nbsp;b<span class="diff_add">&nbsp;</span>
# expect: 2 None &nbsp;&nbsp;&nbsp;&nbsp;a
# expect: 2 None &nbsp;&nbsp;&nbsp;&nbsp;a
# expect: 2 None <span class="diff_sub">c&nbsp;</span>
# expect: 2 None <span class="diff_add">d&nbsp;</span>
# expect: 2 None same
# expect: 2 None same
# expect: 3 5 a&nbsp;a
# expect: 3 5 a&nbsp;a
# expect: 3 5 
# expect: 3 5 
# expect: 3 5 &nbsp;&nbsp;&nbsp;b
# expect: 3 5 &nbsp;&nbsp;&nbsp;b<span class="diff_add">&nbsp;</span>
# expect: 3 5 &nbsp;
# expect: 3 5 <span class="diff_add">&nbsp;</span>
# expect: 3 5 &nbsp;
# expect: 3 5 &nbsp;
# expect: 3 5 &nbsp;a
# expect: 3 5 &nbsp;a
# expect: 3 5 <span class="diff_sub">c&nbsp;&nbsp;</span>
# expect: 3 5 <span class="diff_add">d&nbsp;&nbsp;</span>
# expect: 3 5 same
# expect: 3 5 same
# expect: 8 None a&nbsp;a
# expect: 8 None a&nbsp;a
# expect: 8 None <span class="diff_sub">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;b</span>
# expect: 8 None <span class="diff_add">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;b&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</span>
# expect: 8 None &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;a
# expect: 8 None &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;a
# expect: 8 None <span class="diff_sub">c&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</span>
# expect: 8 None <span class="diff_add">d&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</span>
# expect: 8 None same
# expect: 8 None same
