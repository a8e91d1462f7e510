"""Pages from templates: the environment of each language, and the files they link to."""

from app.templating.assets import Asset, Assets, load_assets
from app.templating.pages import Pages

__all__ = ["Asset", "Assets", "Pages", "load_assets"]
