"""The operating system's keyring, and the hashing of PINs."""
