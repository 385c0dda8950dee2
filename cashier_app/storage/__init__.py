"""The books and the catalogue, in SQLite."""
