"""Sessions that were ended on purpose: nothing that still carries one can bring it back."""

from collections import OrderedDict
from hashlib import sha256

from app.session.record import ABSOLUTE_SECONDS

MOST_REMEMBERED = 100_000


class EndedSessions:
    """Remembers only a hash of each session's secret, for as long as that session could live.

    In this process alone: it is for pages that carry their answers in a form, which a browser may
    send again after Back. A cookie that was changed needs none of this.
    """

    def __init__(self) -> None:
        self.until: OrderedDict[bytes, int] = OrderedDict()

    def end(self, secret: str, now: int) -> None:
        self.forget(now)
        self.until[hashed(secret)] = now + ABSOLUTE_SECONDS

    def has(self, secret: str, now: int) -> bool:
        return self.until.get(hashed(secret), 0) > now

    def forget(self, now: int) -> None:
        """Drop what is over by now, and the oldest where there are too many."""
        while self.until:
            oldest, until = next(iter(self.until.items()))
            if until > now and len(self.until) < MOST_REMEMBERED:
                return
            del self.until[oldest]


def hashed(secret: str) -> bytes:
    return sha256(secret.encode()).digest()
