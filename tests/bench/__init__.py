"""Benchmarks: each figure as a ratio to a floor measured in the same run. They never fail a run."""
