# Library, difflib: SequenceMatcher and close matches.
from difflib import Match, SequenceMatcher, get_close_matches

s = SequenceMatcher(lambda x: x == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(s.ratio(), 3), s.quick_ratio(), s.real_quick_ratio())  # expect: 0.866 0.8656716417910447 0.8656716417910447
print(s.get_matching_blocks())  # expect: [Match(a=0, b=0, size=8), Match(a=8, b=17, size=21), Match(a=29, b=38, size=0)]
for code in s.get_opcodes():
    print(*code)
# expect: equal 0 8 0 8
# expect: insert 8 8 8 17
# expect: equal 8 29 17 38
print(s.find_longest_match(0, 8, 0, 8), s.find_longest_match(), s.find_longest_match(3, blo=5))
# expect: Match(a=0, b=0, size=8) Match(a=14, b=23, size=15) Match(a=14, b=23, size=15)
print(sorted(s.bjunk), sorted(s.bpopular), s.b2j["v"])  # expect: [' '] [] [3, 8]

s = SequenceMatcher(None, " abcd", "abcd abcd")
print(s.find_longest_match(0, 5, 0, 9))  # expect: Match(a=0, b=4, size=5)
s = SequenceMatcher(lambda x: x == " ", " abcd", "abcd abcd")
print(s.find_longest_match(0, 5, 0, 9))  # expect: Match(a=1, b=0, size=4)
print(SequenceMatcher(None, "ab", "c").find_longest_match(0, 2, 0, 1))  # expect: Match(a=0, b=0, size=0)
print(SequenceMatcher(None, "abxcd", "abcd").get_matching_blocks())
# expect: [Match(a=0, b=0, size=2), Match(a=3, b=2, size=2), Match(a=5, b=4, size=0)]
print(SequenceMatcher(None, "tide", "diet").ratio(), SequenceMatcher(None, "diet", "tide").ratio())  # expect: 0.25 0.5
print(SequenceMatcher().ratio(), SequenceMatcher(None, [], []).get_opcodes(), list(SequenceMatcher().get_grouped_opcodes()))
# expect: 1.0 [] []
print(SequenceMatcher(None, [1, 2, (3,)], (2, (3,), 4)).get_matching_blocks())
# expect: [Match(a=1, b=0, size=2), Match(a=3, b=3, size=0)]

s = SequenceMatcher(a="abcd", b="bcde")
print(s.ratio())  # expect: 0.75
s.set_seq1("bcde")
print(s.ratio(), s.get_opcodes())  # expect: 1.0 [('equal', 0, 4, 0, 4)]
s.set_seq2("xx")
print(s.ratio(), s.a, s.b)  # expect: 0.0 bcde xx
s.set_seqs("one", "two")
print(s.get_matching_blocks()[0]._asdict(), Match(1, 2, 3))  # expect: {'a': 0, 'b': 2, 'size': 1} Match(a=1, b=2, size=3)

# what is popular in a long second sequence is left aside
b = "x" + "ab" * 150
print(SequenceMatcher(None, "xab", b).ratio() < SequenceMatcher(None, "xab", b, autojunk=False).ratio() * 2)  # expect: True
print(sorted(SequenceMatcher(None, "", b).bpopular), SequenceMatcher(None, "", b[:199]).bpopular)  # expect: ['a', 'b'] set()
print(SequenceMatcher(None, "abab", b).find_longest_match(), SequenceMatcher(None, "abab", b, False).find_longest_match())
# expect: Match(a=0, b=0, size=0) Match(a=0, b=1, size=4)

for group in SequenceMatcher(None, list("0123456789abcdefgh"), list("01X3456789abcdefYh")).get_grouped_opcodes(2):
    print(group)
# expect: [('equal', 0, 2, 0, 2), ('replace', 2, 3, 2, 3), ('equal', 3, 5, 3, 5)]
# expect: [('equal', 14, 16, 14, 16), ('replace', 16, 17, 16, 17), ('equal', 17, 18, 17, 18)]

print(get_close_matches("appel", ["ape", "apple", "peach", "puppy"]))  # expect: ['apple', 'ape']
print(get_close_matches("wheel", ["while", "for", "else"]), get_close_matches("pineapple", ["x"]))  # expect: ['while'] []
print(get_close_matches("a", ["a", "aa", "aaa", "b"], 2), get_close_matches("a", ["a", "aa", "aaa", "b"], 9, 0.0))
# expect: ['a', 'aa'] ['a', 'aa', 'aaa', 'b']
for n, cutoff in (0, 0.5), (1, 2), (1, -1):
    try:
        get_close_matches("a", ["a"], n, cutoff)
    except ValueError as e:
        print(e)
# expect: n must be > 0: 0
# expect: cutoff must be in [0.0, 1.0]: 2
# expect: cutoff must be in [0.0, 1.0]: -1
try:
    SequenceMatcher(None, "a", [[1]])
except TypeError as e:
    print(e)
# expect: unhashable type: 'list'
