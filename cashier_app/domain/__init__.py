"""Pure values and rules of a sale; knows nothing outside itself."""
