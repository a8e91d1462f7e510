"""Records turned into exactly what a page shows, in the page's language."""
