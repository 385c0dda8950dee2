"""Settings from TOML and the environment, and the paths of this till."""
