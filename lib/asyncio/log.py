"""The logger of asyncio. Who does not use logging finds its messages on sys.stderr all the same."""

import logging

logger = logging.getLogger(__package__)
