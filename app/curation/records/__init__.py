"""What content files may say, field by field; anything else is refused."""
