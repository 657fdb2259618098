"""Numbers that the parts of asyncio agree on."""

DEBUG_STACK_DEPTH = 10  # of what debug mode remembers of where something was made
THREAD_JOIN_TIMEOUT = 300
