# Which of two equal items & keeps: the smaller side is walked through, and the other one is asked.
print({(1, 2)} & {1.0: 2}.items(), frozenset({2}) & {2: [1]}.items())  # expect: {(1.0, 2)} set()
print({1.0: 2}.keys() & {1: 3, 4: 5}.keys(), {1: 3, 4: 5}.keys() & {1.0: 2}.keys())  # expect: {1.0} {1.0}
print({1: 1}.keys() & [1.0], frozenset({1.0}) & {1: 2}.keys(), {1.0} & {1: 2}.keys())  # expect: {1.0} {1.0} {1}
print({1: 2}.keys() & {1.0}, {1: 2}.keys() & {1.0, 2, 3}, {1: 2, 3: 4}.keys() & {1.0})  # expect: {1} {1} {1.0}
