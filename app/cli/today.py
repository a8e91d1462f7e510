"""Which day it is where the site's people live, unless a command is told another."""

import argparse
from datetime import date, datetime
from zoneinfo import ZoneInfo

HARTFORD = ZoneInfo("America/New_York")


def find_today(options: argparse.Namespace) -> date:
    return options.today or datetime.now(HARTFORD).date()
