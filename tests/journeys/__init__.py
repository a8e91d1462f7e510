"""Walks through the site in a real browser, as people take them."""
