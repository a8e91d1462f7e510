"""What can go wrong in ways we expect; each becomes a calm page with a way on."""

from collections.abc import Mapping


class AppError(Exception):
    """An expected failure: its status decides which page is shown."""

    status = 500
    headers: Mapping[str, str] = {}


class BadRequestError(AppError):
    """A body that is no form of ours."""

    status = 400


class ForgedRequestError(AppError):
    """A form that did not come from a page we gave to this browser."""

    status = 403


class SessionEndedError(AppError):
    """The page belongs to a session that was left too long."""

    status = 403


class NotFoundError(AppError):
    status = 404


class TooLargeError(AppError):
    status = 413


class WrongValueError(AppError):
    """A value that the page did not offer."""

    status = 422


class SharedComputerError(AppError):
    """What would stay on a computer that many people share, or open an app there."""

    status = 403


class NoContentError(AppError):
    """Nothing to show: no good copy of the content could be loaded."""

    status = 503


class StoreAwayError(AppError):
    """What somebody wanted to save or open could not be: the store is locked, damaged or gone."""

    status = 503


class TooManyTriesError(AppError):
    """Too many wrong codes from one line in a minute."""

    status = 429

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.headers = {"Retry-After": str(seconds)}
