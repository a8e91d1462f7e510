from pathlib import Path

from app.domain import places
from tests.mutation.measuring import Listener

RULES = Path(places.__file__).parent


def test_it_is_heard_which_rules_a_test_runs():
    with Listener(RULES) as listener:
        places.slugify("East Hartford")
    places.miles_between(None, None)

    assert listener.places == {(places.__file__, "slugify")}
