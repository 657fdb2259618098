"""A virtual board for each test."""

import pytest
from virtual_board import Board

@pytest.fixture
def board(tmp_path):
    board = Board(tmp_path)
    yield board
    board.stop()
