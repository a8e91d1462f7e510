"""What content files must keep to, together: one module a kind of rule."""
