"""Whole sales over the platform's accessibility bus; see docs/accessibility.md."""
