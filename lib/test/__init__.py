"""Support for test files that were written for CPython: test.support."""
