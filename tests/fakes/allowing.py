"""Somebody who is asked before a guarded act, and answers when the test says so."""

from collections.abc import Callable
from dataclasses import dataclass, field

from cashier_app.domain.verb import Verb


@dataclass
class Asked:
    """Keeps what was asked for; `allow` is the port."""

    asked: list[Verb] = field(default_factory=list)
    waiting: list[Callable[[], None]] = field(default_factory=list)

    def allow(self, verb: Verb, then: Callable[[], None]) -> None:
        """Take the question; nothing happens before `yes`."""
        self.asked.append(verb)
        self.waiting.append(then)

    def yes(self) -> None:
        """Allow the oldest question."""
        self.waiting.pop(0)()
