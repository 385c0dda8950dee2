"""Figures of this till, in Settings: how quick it is and how many taps a sale takes."""

from typing import Protocol

from cashier_app.services.till_figures import Figures, TillFigures


class FiguresView(Protocol):
    """The card as its presenter sees it."""

    def render(self, state: Figures) -> None:
        """Show this state."""
        ...


class FiguresPresenter:
    """Shows the figures as they are when somebody asks for them."""

    def __init__(self, view: FiguresView, figures: TillFigures) -> None:
        """Show these figures on this view."""
        self._view = view
        self._figures = figures

    def open(self) -> None:
        """Show what is known by now."""
        self._view.render(self._figures.known())
