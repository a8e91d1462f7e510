"""What somebody at the keyboard could read out of a sealed text."""

import zlib
from base64 import urlsafe_b64decode


def every_part_of(sealed: str) -> bytes:
    """Return the text, what it decodes to, and whatever could be unpacked from any place in it."""
    raw = urlsafe_b64decode(sealed + "=" * (-len(sealed) % 4))
    parts = [sealed.encode(), raw]
    for start in range(len(raw)):
        unpacked = zlib.decompressobj()
        try:
            parts.append(unpacked.decompress(raw[start:]))
        except zlib.error:
            continue
    return b"\n".join(parts)
