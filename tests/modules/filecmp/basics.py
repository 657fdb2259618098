# Library, filecmp: files, lists of files, folders and their reports.
import filecmp
import os
import shutil

for path, text in (
    ("fc_a/x", "1"), ("fc_b/x", "1"), ("fc_a/y", "1"), ("fc_b/y", "22"), ("fc_a/l", "1"), ("fc_b/r", "1"), ("fc_a/s/q", "1"),
    ("fc_b/s/q", "222"), ("fc_a/mix", "1"), ("fc_b/mix/z", ""), ("fc_a/tags", ""),
):  # fmt: skip
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)
print(filecmp.cmp("fc_a/x", "fc_b/x"), filecmp.cmp("fc_a/x", "fc_b/x", shallow=False), filecmp.cmp("fc_a/x", "fc_b/y"))
# expect: True True False
print(filecmp.cmp("fc_a", "fc_b"), filecmp.cmpfiles("fc_a", "fc_b", ["x", "y", "none", "mix"]))
# expect: False (['x'], ['y', 'mix'], ['none'])
for wrong in (
    lambda: filecmp.cmp("none", "fc_a/x"), lambda: filecmp.dircmp("none", "fc_a").left_list, lambda: filecmp.dircmp("fc_a", "fc_b").no
):  # fmt: skip
    try:
        wrong()
    except (OSError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: FileNotFoundError [Errno 2] No such file or directory: 'none'
# expect: FileNotFoundError [Errno 2] No such file or directory: 'none'
# expect: AttributeError no
compared = filecmp.dircmp("fc_a", "fc_b")
for name in (
    "left right left_list right_list common left_only right_only common_dirs common_files common_funny same_files diff_files "
    "funny_files ignore hide"
).split():
    print(name, getattr(compared, name))
# expect: left fc_a
# expect: right fc_b
# expect: left_list ['l', 'mix', 's', 'x', 'y']
# expect: right_list ['mix', 'r', 's', 'x', 'y']
# expect: common ['mix', 's', 'x', 'y']
# expect: left_only ['l']
# expect: right_only ['r']
# expect: common_dirs ['s']
# expect: common_files ['x', 'y']
# expect: common_funny ['mix']
# expect: same_files ['x']
# expect: diff_files ['y']
# expect: funny_files []
# expect: ignore ['RCS', 'CVS', 'tags', '.git', '.hg', '.bzr', '_darcs', '__pycache__']
# expect: hide ['.', '..']
print(sorted(compared.subdirs), compared.subdirs["s"].diff_files)  # expect: ['s'] ['q']
compared.report()
# expect: diff fc_a fc_b
# expect: Only in fc_a : ['l']
# expect: Only in fc_b : ['r']
# expect: Identical files : ['x']
# expect: Differing files : ['y']
# expect: Common subdirectories : ['s']
# expect: Common funny cases : ['mix']
compared.report_partial_closure()
# expect: diff fc_a fc_b
# expect: Only in fc_a : ['l']
# expect: Only in fc_b : ['r']
# expect: Identical files : ['x']
# expect: Differing files : ['y']
# expect: Common subdirectories : ['s']
# expect: Common funny cases : ['mix']
# expect
# expect: diff fc_a/s fc_b/s
# expect: Differing files : ['q']
compared.report_full_closure()
# expect: diff fc_a fc_b
# expect: Only in fc_a : ['l']
# expect: Only in fc_b : ['r']
# expect: Identical files : ['x']
# expect: Differing files : ['y']
# expect: Common subdirectories : ['s']
# expect: Common funny cases : ['mix']
# expect
# expect: diff fc_a/s fc_b/s
# expect: Differing files : ['q']
print(filecmp.dircmp("fc_a", "fc_b", ["x"], ["l"]).left_list, sorted(filecmp.__all__), filecmp.DEFAULT_IGNORES, filecmp.BUFSIZE)
# expect: ['mix', 's', 'tags', 'y'] ['DEFAULT_IGNORES', 'clear_cache', 'cmp', 'cmpfiles', 'dircmp'] ['RCS', 'CVS', 'tags', '.git', '.hg', '.bzr', '_darcs', '__pycache__'] 8192
filecmp.clear_cache()
compared.phase4_closure()
compared.phase0(), compared.phase1(), compared.phase2(), compared.phase3(), compared.phase4()
print(sorted(compared.methodmap)[:2])  # expect: ['common', 'common_dirs']
shutil.rmtree("fc_a")
shutil.rmtree("fc_b")
