"""A short run of the console's fuzz; ADDER_SOAK=long makes it 2,000 steps for each of more seeds."""

import os

import pytest
from console_fuzz import run

LONG = os.environ.get("ADDER_SOAK") == "long"


@pytest.mark.parametrize("keep", [False, True])
@pytest.mark.parametrize("seed", range(5 if LONG else 2))
def test_random_saves_keys_and_lines(tmp_path, seed, keep):
    run(tmp_path, 2000 if LONG else 80, seed, keep)
