import os
import signal

import pytest

from tests.mutation.children import KILLED, SURVIVED, UNTRIED, try_each


def attempt(task):
    if task == "breaks":
        raise ValueError
    if task == "is ended":
        os.kill(os.getpid(), signal.SIGKILL)
    return SURVIVED if task == "passes" else KILLED


@pytest.mark.parametrize("at_once", [1, 3])
def test_each_task_ends_in_a_process_of_its_own(at_once):
    tasks = ["passes", "fails", "breaks", "is ended", "passes"]
    results = [*try_each(tasks, attempt, at_once)]

    assert sorted(task for task, _ in results) == sorted(tasks)
    assert [status for task, status in results if task == "passes"] == [SURVIVED, SURVIVED]
    assert dict(results) == {
        "passes": SURVIVED,
        "fails": KILLED,
        "breaks": UNTRIED,
        "is ended": -signal.SIGKILL,
    }


def test_what_a_task_changes_is_not_changed_here():
    kept = []
    [(_, status)] = try_each(["one"], lambda task: kept.append(task) or KILLED, at_once=1)

    assert (kept, status) == ([], KILLED)
