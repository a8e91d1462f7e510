"""Which content files a command reads: those of the settings, unless it is told others."""

import argparse
from pathlib import Path

from app.settings import read_settings


def find_folder(options: argparse.Namespace) -> Path:
    return options.folder or read_settings().content_folder
