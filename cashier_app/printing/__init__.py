"""Receipt layout, text gate, ESC/POS printers and the cash drawer."""
