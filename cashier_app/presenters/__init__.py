"""One presenter per screen: intents in, frozen view state out; no Qt."""
