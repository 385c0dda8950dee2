"""What may block for ever is waited for only so long."""

from threading import Event

from cashier_app.app.within import within


def test_what_ends_in_time_has_ended() -> None:
    done = Event()
    assert within(20, done.set, "quick")
    assert done.is_set()


def test_what_does_not_end_is_left_behind() -> None:
    go_on = Event()
    assert not within(0.01, go_on.wait, "slow")
    go_on.set()
