"""What is shown already is not shown again."""

from cashier_app.ui.on_change import OnChange


def test_only_other_values_are_shown() -> None:
    shown: list[tuple[int, bool]] = []

    def show(count: int, *, asks: bool) -> None:
        shown.append((count, asks))

    render = OnChange(show)
    render(1, asks=False)
    render(1, asks=False)
    render(1, asks=True)
    render(1, asks=False)
    assert shown == [(1, False), (1, True), (1, False)]


def test_the_first_values_are_always_shown() -> None:
    shown: list[None] = []
    render = OnChange(lambda: shown.append(None))
    render()
    render()
    assert len(shown) == 1
