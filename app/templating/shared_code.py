"""Templates are compiled once a language, however many environments read them."""

from types import CodeType

from jinja2.bccache import Bucket, BytecodeCache


class SharedCode(BytecodeCache):
    """Kept in memory, by a key that Jinja makes of the template's name and text."""

    def __init__(self) -> None:
        self.codes: dict[str, CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.codes.get(bucket.key)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code:
            self.codes[bucket.key] = bucket.code
