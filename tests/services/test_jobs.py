"""The two lanes: writes one after the other, reads beside them."""

from threading import Event, current_thread

import pytest

from desk.errors import Cancelled
from desk.services.jobs import Lanes, Ticket


@pytest.fixture
def lanes():
    opened = Lanes()
    yield opened
    opened.close()


def test_changes_are_made_in_their_order_by_one_thread(lanes):
    done = []
    for number in range(50):
        lanes.write(lambda number=number: done.append((number, current_thread().name)))
    lanes.write_now(lambda: None)
    assert [number for number, _ in done] == list(range(50))
    assert len({name for _, name in done}) == 1


def test_a_change_may_make_another_one(lanes):
    assert lanes.write_now(lambda: lanes.write_now(lambda: 7)) == 7


def test_the_failure_of_a_change_reaches_who_asked(lanes):
    with pytest.raises(ZeroDivisionError):
        lanes.write_now(lambda: 1 // 0)


def test_a_read_does_not_wait_for_a_change(lanes):
    free = Event()
    waiting = lanes.write(free.wait)
    assert lanes.read(lambda: 7).result(timeout=10) == 7
    free.set()
    assert waiting.result(timeout=10)


def test_closing_finishes_changes_and_later_ones_are_made_at_once():
    lanes = Lanes()
    done = []
    for number in range(5):
        lanes.write(lambda number=number: done.append(number))
    lanes.close()
    assert done == list(range(5))
    assert lanes.write_now(lambda: 7) == 7


def test_a_ticket_reports_and_stops():
    seen = []
    ticket = Ticket(lambda done, total: seen.append((done, total)))
    ticket.step(1, 2)
    ticket.cancel()
    with pytest.raises(Cancelled):
        ticket.step(2, 2)
    assert seen == [(1, 2)]
