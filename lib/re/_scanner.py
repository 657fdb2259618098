"""re.Scanner"""

import re


class Scanner:
    """Takes texts apart by a list of (pattern, action) pairs; an action is a function of (scanner, text), a value, or None
    for what is left out."""

    __module__ = "re"

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.scanner = None
        self._starts = []
        texts = []
        group = 1
        for phrase, action in lexicon:
            self._starts.append((group, action))
            texts.append(f"({phrase})")
            group += 1 + re.compile(phrase, flags).groups
        self.scanner = re.compile("|".join(texts), flags)

    def scan(self, string):
        """The results of the actions, and the rest of the text from where no pattern matches."""
        result = []
        match = self.scanner.scanner(string).match
        end = 0
        while (found := match()) and found.end() > end:
            end = found.end()
            action = next(action for group, action in self._starts if found.start(group) >= 0)
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
        return result, string[end:]
