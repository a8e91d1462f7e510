"""Addresses: read the request, call one thing, show or redirect."""
