"""The books of earlier versions, as their tills left them: each version that follows opens them."""
