"""What no scan of a product needs: it is imported in a lane once the till sells.

What speaks to CRM.COM and the rooms beside the sale take as long to import as all that a scan
needs. By the time that somebody shows a card or opens a room it is there, as a rule; whoever is
quicker waits for what is left of it.
"""


def import_the_rest() -> None:
    """Import it, first what the basket is kept with a moment after the first scan."""
    from cashier_app.storage.sale_codec import build_codecs

    build_codecs()
    import cashier_app.app.change_of_settings
    import cashier_app.app.past_purchases
    import cashier_app.app.product_room
    import cashier_app.app.products_beside
    import cashier_app.app.settings_room
    import cashier_app.crmcom.gateway
    import cashier_app.printing.escpos_writer  # noqa: F401 - whoever needs one finds it there
