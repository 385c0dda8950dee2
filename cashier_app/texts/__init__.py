"""Words, money and dates in any installed language."""
