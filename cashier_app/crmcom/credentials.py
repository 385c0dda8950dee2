"""What the till signs in with: a system key, or a user's name and password."""

from dataclasses import field

from cashier_app.domain.frozen import frozen


@frozen
class UserLogin:
    """A user of CRM.COM and her organisation (pageId 494531), where there is no system key."""

    username: str
    password: str = field(repr=False)
    organisation: str


Credentials = str | UserLogin
"""A text is a system key, which is what a till should have (pageId 491003)."""
