"""Static files: read once, named after what they hold, compressed once."""

import gzip
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Self

import brotli

SQUEEZABLE = ("text/", "application/javascript", "application/json", "image/svg+xml")
HASH_LENGTH = 12


@dataclass(frozen=True)
class Asset:
    address: str
    media_type: str
    plain: bytes
    encoded: Mapping[str, bytes]
    """The same by content encoding, the smallest first."""


@dataclass(frozen=True)
class Assets:
    """By name inside the folder for templates, by address for requests."""

    by_name: Mapping[str, Asset]
    by_address: Mapping[str, Asset]

    @classmethod
    def of(cls, named: Mapping[str, Asset]) -> Self:
        return cls(named, {asset.address: asset for asset in named.values()})

    def address_of(self, name: str) -> str:
        return self.by_name[name].address

    def text_of(self, name: str) -> str:
        return self.by_name[name].plain.decode()


def load_assets(folder: Path) -> Assets:
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return Assets.of(
        {name: load_asset(file, name) for file in files if (name := str(file.relative_to(folder)))}
    )


def load_asset(file: Path, name: str) -> Asset:
    plain = file.read_bytes()
    media_type = mimetypes.guess_type(name)[0] or "text/plain"
    return Asset(
        address=f"/static/{sha256(plain).hexdigest()[:HASH_LENGTH]}/{name}",
        media_type=media_type,
        plain=plain,
        encoded=squeeze(plain) if media_type.startswith(SQUEEZABLE) else {},
    )


def squeeze(plain: bytes) -> dict[str, bytes]:
    return {"br": brotli.compress(plain, quality=11), "gzip": gzip.compress(plain, 9, mtime=0)}
