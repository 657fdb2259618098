# typing: `from typing import *` brings the aliases of re too.
# heap: 220K, all of typing and its parts
from typing import *

print(Match[str], Pattern, "Match" in __import__("typing").__all__)  # expect: typing.Match[str] typing.Pattern True
