"""A stand-in CRM.COM server, a virtual receipt printer and a demo shop."""
