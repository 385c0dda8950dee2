"""Cashier: a till for shops that reward their customers through CRM.COM."""

__version__ = "0.1.0"
