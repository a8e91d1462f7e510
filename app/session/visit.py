"""One request's view of the session: how it came, whether it ended, and how it goes back."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.session.ending import EndedSessions
from app.session.record import Session, from_bytes, start_at_terminal, start_session
from app.session.sealing import Seal


class Arrived(StrEnum):
    """`NOT` at a first visit, and on every page when cookies are blocked.

    `UNSURE`: something was chosen on a first page, so it goes both ways until we know which holds.
    """

    BY_COOKIE = "by_cookie"
    IN_FORM = "in_form"
    NOT = "not"
    UNSURE = "unsure"


@dataclass
class Visit:
    """`ended`: it was left too long, or ended on purpose in another page. `unattended`: the browser
    opened the page by itself, so it does not count as somebody's being here. `quiet`: the page that
    is shown sets no cookie, so a form on it carries the session along.
    """

    session: Session
    arrived: Arrived
    now: int
    ended: bool = False
    changed: bool = False
    unattended: bool = False
    quiet: bool = False

    @property
    def lost(self) -> bool:
        """There were answers, they were left too long, and no page has said so yet."""
        return not self.session.is_told

    def keep(self, session: Session) -> None:
        self.session = session
        self.changed = True

    def clear(self) -> None:
        """Begin anew, with another secret: pages of before can send nothing any more.

        A computer that many people share stays one.
        """
        start = start_at_terminal if self.session.at_terminal else start_session
        self.keep(start(self.now))
        self.ended = False

    def choose_view(self, view: str) -> None:
        self.keep(replace(self.session, view=view))
        if self.arrived is Arrived.NOT:
            self.arrived = Arrived.UNSURE

    def tell(self) -> None:
        """The page that is about to be shown says that the answers are gone."""
        if self.lost:
            self.keep(replace(self.session, is_told=True))

    def hold(self) -> None:
        """Make sure that the browser has the session whose secret a form is about to carry."""
        self.changed = self.changed or self.arrived is not Arrived.BY_COOKIE

    def seal_with(self, seal: Seal) -> str:
        return seal.close(replace(self.session, seen=self.now).to_bytes())

    @property
    def travels_in_form(self) -> bool:
        """Never on a computer that many people share: Back would bring them to the next person."""
        return self.arrived in {Arrived.IN_FORM, Arrived.UNSURE} and not self.session.at_terminal

    @property
    def needs_cookie(self) -> bool:
        """A cookie is set again when something changed, or often enough to count as being here."""
        if self.quiet:
            return False
        if self.arrived is Arrived.BY_COOKIE and not self.changed:
            return self.session.needs_refresh(self.now) and not self.unattended
        return self.changed or self.session.has_answers


def read_visit(
    cookie: str | None, state: str | None, seal: Seal, ended: EndedSessions, now: int
) -> Visit:
    """Open the cookie, or without one the sealed text of the form; a bad one counts as empty."""
    if cookie is not None:
        # With a cookie the form's text is never read: going back after clearing revives nothing.
        return open_visit(cookie, Arrived.BY_COOKIE, seal, ended, now)
    if state is not None:
        return open_visit(state, Arrived.IN_FORM, seal, ended, now)
    return Visit(start_session(now), Arrived.NOT, now)


def open_visit(sealed: str, arrived: Arrived, seal: Seal, ended: EndedSessions, now: int) -> Visit:
    plain = seal.open(sealed)
    if plain is None:
        return Visit(start_session(now), arrived, now, changed=True)
    session = from_bytes(plain)
    if ended.has(session.secret, now):
        return Visit(start_session(now), arrived, now, ended=True, changed=True)
    if session.is_over(now):
        return Visit(start_after(session, now), arrived, now, ended=True, changed=True)
    return Visit(session, arrived, now)


def start_after(session: Session, now: int) -> Session:
    """Begin anew after a session that was left too long."""
    if session.at_terminal:
        return start_at_terminal(now)
    return replace(start_session(now), is_told=not session.has_answers and session.is_told)
