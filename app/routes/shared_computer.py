"""What is kept off a computer that many people share."""

from app.errors import SharedComputerError
from app.routes.site import CurrentVisit


async def keep_off(visit: CurrentVisit) -> None:
    """Refuse what would leave a file there, or open an app: paper is offered instead."""
    if visit.session.at_terminal:
        raise SharedComputerError
