# Library, re: greedy, lazy and possessive quantifiers, atomic groups, empty passes.
import re


def show(pattern, *texts):
    for text in texts:
        print(pattern, text, [(match.group(), *match.groups()) for match in re.finditer(pattern, text)])


show(r"a*", "aab")
show(r"a+", "aab")
show(r"a?", "aab")
show(r"a{2}", "aaaaa")
show(r"a{2,}", "a aa aaa")
show(r"a{,2}", "aaa")
show(r"a{1,2}", "aaa")
show(r"a{0}b", "ab")
show(r"(a){0}b", "ab")
show(r"a{,}", "aa")
show(r"a{x}|a{|{", "a{x} a{ {")
show(r"<.*>", "<a><b>")
show(r"<.*?>", "<a><b>")
show(r"<.+?>", "<><b>")
show(r"a??b", "ab")
show(r"a{1,3}?", "aaaa")
show(r"(?:ab){2,3}?", "abababab")
show(r"(?:ab)*?c", "ababc")
show(r"a*+a", "aaa")
show(r"a++b", "aab")
show(r"a?+a", "aa", "a")
show(r"a{1,2}+a", "aaa", "aa")
show(r"(?:ab)*+ab", "abab")
show(r"(?:a|ab)++c", "abac")
show(r"(?>a*)a", "aaa")
show(r"(?>a|ab)c", "ac abc")
show(r"(?>(a+))b", "aab")
show(r"(a|b)*", "abc")
show(r"(a|b)+?c", "abc")
show(r"(?:(a)|b)*", "ab", "ba")
show(r"(a*)*", "aab")
show(r"(a*)+", "aab", "b")
show(r"(a?)*?b", "aab")
show(r"(a|)+b", "aab")
show(r"(?:|a)+", "aa")
show(r"(|a){2}", "a")
show(r"(a??){3}b", "aab")
show(r"(?:(?=a)|b)*c", "bc")
show(r"((a)|(b))+", "ab")
show(r"(?:(a)|(b)|(c))+", "abc")
show(r"(?:(x)|(y))*\2", "xyy")
show(r"(a+)(a*)(a?)", "aaa")
show(r"(a+?)(a*?)(a??)$", "aaa")
show(r"(?:a{2}){2}", "aaaa")
show(r"(?:a{1,2}){2}b", "aaab")
print(re.match(r"(?:x?){100000}", "xx").span(), re.match(r"(?:)*", "a").span())
print(re.fullmatch(r"(?:a?){10}a{10}", "a" * 10).span())
print(re.match(r"(?:a|b)*", "ab" * 300).span(), re.match(r"(a|b)*?$", "ab" * 300).span())

# expect: a* aab [('aa',), ('',), ('',)]
# expect: a+ aab [('aa',)]
# expect: a? aab [('a',), ('a',), ('',), ('',)]
# expect: a{2} aaaaa [('aa',), ('aa',)]
# expect: a{2,} a aa aaa [('aa',), ('aaa',)]
# expect: a{,2} aaa [('aa',), ('a',), ('',)]
# expect: a{1,2} aaa [('aa',), ('a',)]
# expect: a{0}b ab [('b',)]
# expect: (a){0}b ab [('b', None)]
# expect: a{,} aa [('aa',), ('',)]
# expect: a{x}|a{|{ a{x} a{ { [('a{x}',), ('a{',), ('{',)]
# expect: <.*> <a><b> [('<a><b>',)]
# expect: <.*?> <a><b> [('<a>',), ('<b>',)]
# expect: <.+?> <><b> [('<><b>',)]
# expect: a??b ab [('ab',)]
# expect: a{1,3}? aaaa [('a',), ('a',), ('a',), ('a',)]
# expect: (?:ab){2,3}? abababab [('abab',), ('abab',)]
# expect: (?:ab)*?c ababc [('ababc',)]
# expect: a*+a aaa []
# expect: a++b aab [('aab',)]
# expect: a?+a aa [('aa',)]
# expect: a?+a a []
# expect: a{1,2}+a aaa [('aaa',)]
# expect: a{1,2}+a aa []
# expect: (?:ab)*+ab abab []
# expect: (?:a|ab)++c abac [('ac',)]
# expect: (?>a*)a aaa []
# expect: (?>a|ab)c ac abc [('ac',)]
# expect: (?>(a+))b aab [('aab', 'aa')]
# expect: (a|b)* abc [('ab', 'b'), ('', None), ('', None)]
# expect: (a|b)+?c abc [('abc', 'b')]
# expect: (?:(a)|b)* ab [('ab', 'a'), ('', None)]
# expect: (?:(a)|b)* ba [('ba', 'a'), ('', None)]
# expect: (a*)* aab [('aa', ''), ('', ''), ('', '')]
# expect: (a*)+ aab [('aa', ''), ('', ''), ('', '')]
# expect: (a*)+ b [('', ''), ('', '')]
# expect: (a?)*?b aab [('aab', 'a')]
# expect: (a|)+b aab [('aab', '')]
# expect: (?:|a)+ aa [('',), ('a',), ('',), ('a',), ('',)]
# expect: (|a){2} a [('', ''), ('a', 'a'), ('', '')]
# expect: (a??){3}b aab [('aab', 'a')]
# expect: (?:(?=a)|b)*c bc [('bc',)]
# expect: ((a)|(b))+ ab [('ab', 'b', 'a', 'b')]
# expect: (?:(a)|(b)|(c))+ abc [('abc', 'a', 'b', 'c')]
# expect: (?:(x)|(y))*\2 xyy [('xyy', 'x', 'y')]
# expect: (a+)(a*)(a?) aaa [('aaa', 'aaa', '', '')]
# expect: (a+?)(a*?)(a??)$ aaa [('aaa', 'a', 'a', 'a')]
# expect: (?:a{2}){2} aaaa [('aaaa',)]
# expect: (?:a{1,2}){2}b aaab [('aaab',)]
# expect: (0, 2) (0, 0)
# expect: (0, 10)
# expect: (0, 600) (0, 600)
