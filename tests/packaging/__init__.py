"""What the packages hold and promise, as far as it can be seen without building them."""
