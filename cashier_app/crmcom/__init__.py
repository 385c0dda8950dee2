"""The CRM.COM Web API; its own words stay inside this room."""
