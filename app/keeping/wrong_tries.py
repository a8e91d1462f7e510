"""Wrong codes are slowed: so many a minute an address, which is remembered no longer than that."""

from collections import OrderedDict, deque
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil
from time import monotonic

MOST_WRONG = 10
WITHIN = 60.0
"""Seconds."""
ONE_HOME = 64
"""Bits of an IPv6 address that stay the same at one line; behind them whoever tries may choose."""
MOST_REMEMBERED = 10_000
LONGEST_NAME = 64


class WrongTries:
    """In this process alone, in memory alone, and never written anywhere. Right codes never count.

    `clock` counts seconds, whatever becomes of the time of day.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self.clock = clock
        self.by_line: OrderedDict[str, deque[float]] = OrderedDict()

    def note(self, address: str) -> None:
        line = line_of(address)
        self.by_line.setdefault(line, deque(maxlen=MOST_WRONG)).append(self.clock())
        self.by_line.move_to_end(line)
        self.forget()

    def seconds_to_wait(self, address: str) -> int:
        """Return 0 for who may try now."""
        self.forget()
        wrong = self.by_line.get(line_of(address))
        if wrong is None or len(wrong) < MOST_WRONG:
            return 0
        return max(0, ceil(wrong[0] + WITHIN - self.clock()))

    def forget(self) -> None:
        """Drop who tried nothing wrong for a minute, and the longest ago where there are many."""
        while self.by_line:
            tries = next(iter(self.by_line.values()))
            if tries[-1] + WITHIN > self.clock() and len(self.by_line) <= MOST_REMEMBERED:
                return
            self.by_line.popitem(last=False)


def line_of(address: str) -> str:
    """Return what all addresses of one line have in common."""
    try:
        found = ip_address(address)
    except ValueError:
        return address[:LONGEST_NAME]
    if not isinstance(found, IPv6Address):
        return str(found)
    if found.ipv4_mapped:
        return str(found.ipv4_mapped)
    return str(ip_network((int(found), ONE_HOME), strict=False))
