"""Templates are read in the background, while the site already answers."""

import pytest

from app.main import create_app, prepare
from tests.conftest import FixedSource, StoppedClock, make_settings
from tests.house.project import list_templates


@pytest.fixture
def started(tmp_path, new_client):
    return new_client(create_app(make_settings(tmp_path), FixedSource(), StoppedClock()))


def count_read(client):
    environments = client.app.state.site.pages.environments.values()
    return [len(environment.cache) for environment in environments]


def test_the_site_answers_before_its_templates_are_read(started):
    assert started.get("/readyz").status_code == 200
    assert sum(count_read(started)) < len(list_templates())


def test_soon_every_template_is_read_for_each_language_and_way_of_going_on(started):
    started.runner.run(prepare(started.app.state.site.pages))

    assert count_read(started) == [len(list_templates())] * 4
