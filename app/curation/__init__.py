"""Content files turned into records, and back."""
