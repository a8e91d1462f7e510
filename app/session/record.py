"""What a session holds, and how long it lives."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hmac import compare_digest
from typing import Any, NamedTuple, Self

from app.domain.arrangement import Arrangement
from app.domain.questionnaire import Answers
from app.domain.slip import Slip
from app.domain.taking import Ticks

IDLE_SECONDS = 30 * 60
TERMINAL_IDLE_SECONDS = 5 * 60
"""On a computer that many people share (safety.md A3, B4)."""
ABSOLUTE_SECONDS = 12 * 60 * 60
REFRESH_SECONDS = 60
TERMINAL_REFRESH_SECONDS = 5
"""There 5 minutes are told and meant: the time of the last page is kept nearly to the second."""
SKEW_SECONDS = 60


class OpenPlan(NamedTuple):
    """The code of the saved plan that is open, and the last day on which it opens, as far as this
    browser knows."""

    link: str
    number: str
    ends: str


@dataclass(frozen=True)
class Session:
    """`secret` binds forms to this session; `pending` are screens that a change made needed.

    `view` is how the person chose to see the pages; empty while only the answers say.
    `is_told` is false after answers were left too long, until a page has said so; on a computer
    that many people share, until somebody begins.
    `trying` names what is tried in the plan without being answered, and `tried` what was arranged
    since then: the answers and their own arrangement stay as they are. `ticks` are the steps that
    come along when the plan leaves the screen, as far as anything was said of them.
    `at_terminal`: many people share this computer. `together`: a helper sits beside the person,
    and `slip` is what both picked for the paper to hand over.
    `saved` is the saved plan that was made or opened here.
    """

    secret: str
    started: int
    seen: int
    answers: Answers = field(default_factory=dict)
    arrangement: Arrangement = field(default_factory=Arrangement)
    pending: tuple[int, ...] = ()
    is_told: bool = True
    view: str = ""
    trying: str = ""
    tried: Arrangement = field(default_factory=Arrangement)
    ticks: Ticks = field(default_factory=dict)
    at_terminal: bool = False
    together: bool = False
    slip: Slip = field(default_factory=Slip)
    saved: OpenPlan | None = None

    @property
    def idle_seconds(self) -> int:
        return TERMINAL_IDLE_SECONDS if self.at_terminal else IDLE_SECONDS

    @property
    def has_answers(self) -> bool:
        """Tell whether it holds anything of the person's own, as an open saved plan."""
        return bool(self.answers or self.saved) or self.arrangement != Arrangement()

    def is_over(self, now: int) -> bool:
        """Tell whether it ended. A time that lies ahead of the clock ends it too: better early."""
        ahead = max(self.seen, self.started) > now + SKEW_SECONDS
        idle = now - self.seen > self.idle_seconds
        return ahead or idle or now - self.started > ABSOLUTE_SECONDS

    def needs_refresh(self, now: int) -> bool:
        often = TERMINAL_REFRESH_SECONDS if self.at_terminal else REFRESH_SECONDS
        return now - self.seen >= often

    def accepts(self, token: str) -> bool:
        return compare_digest(self.secret.encode(), token.encode())

    def with_answers(self, answers: Answers) -> Self:
        """Return the session with these answers; whatever was tried is over."""
        kept = {question: chosen for question, chosen in answers.items() if chosen}
        return replace(self.with_own_plan(), answers=kept, is_told=True)

    def with_try(self, trying: str) -> Self:
        """Begin to try something: from the plan as it is arranged now."""
        return replace(self, trying=trying, tried=self.arrangement)

    def with_own_plan(self) -> Self:
        return replace(self, trying="", tried=Arrangement())

    def to_bytes(self) -> bytes:
        return json.dumps(
            {
                "k": self.secret,
                "t": [self.started, self.seen],
                "a": {question: sorted(chosen) for question, chosen in self.answers.items()},
                **pack(self.arrangement),
                "p": self.pending,
                "w": self.is_told,
                "v": self.view,
                **({"d": self.trying, "y": pack(self.tried)} if self.trying else {}),
                **({"n": dict(self.ticks)} if self.ticks else {}),
                **({"m": 1} if self.at_terminal else {}),
                **({"h": 1} if self.together else {}),
                **({"l": self.slip} if any(self.slip) else {}),
                **({"c": self.saved} if self.saved else {}),
            },
            separators=(",", ":"),
        ).encode()


def pack(arrangement: Arrangement) -> dict[str, Any]:
    return {
        "s": dict(arrangement.swaps),
        "x": sorted(arrangement.skipped),
        "f": arrangement.first,
    }


def unpack(held: Mapping[str, Any]) -> Arrangement:
    return Arrangement(swaps=held["s"], skipped=frozenset(held["x"]), first=tuple(held["f"]))


def start_session(now: int) -> Session:
    return Session(secret=secrets.token_urlsafe(16), started=now, seen=now)


def start_at_terminal(now: int) -> Session:
    return replace(start_session(now), at_terminal=True, is_told=False)


def from_bytes(plain: bytes) -> Session:
    held: Mapping[str, Any] = json.loads(plain)
    return Session(
        secret=held["k"],
        started=held["t"][0],
        seen=held["t"][1],
        answers={question: frozenset(chosen) for question, chosen in held["a"].items()},
        arrangement=unpack(held),
        pending=tuple(held["p"]),
        is_told=held.get("w", True),
        view=held.get("v", ""),
        trying=held.get("d", ""),
        tried=unpack(held["y"]) if "y" in held else Arrangement(),
        ticks=held.get("n", {}),
        at_terminal="m" in held,
        together="h" in held,
        slip=Slip(*held.get("l", ())),
        saved=OpenPlan(*held["c"]) if "c" in held else None,
    )
