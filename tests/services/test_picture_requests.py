"""Picture requests, the stories that wait, and giving them their photos."""

import pytest

from desk.errors import InputError
from desk.model.article import Role, Status
from desk.model.request import RequestStatus
from desk.model.times import iso, milliseconds
from desk.services.attaching import attach
from desk.services.checking import findings
from desk.services.commands.photos import OwnText
from desk.services.commands.requests import (
    AnswerRequest,
    AskForPicture,
    SupplyPhotos,
    WithdrawRequest,
)
from desk.services.picture_requests import requests_of, stories_that_wait, wanted_by

HOUR_MS = 3_600_000


@pytest.fixture
def at(desk):
    """Return a time some hours from now, as an editor's field stores it."""
    return lambda hours, zone="Asia/Jakarta": iso(desk.now_ms() + hours * HOUR_MS, zone)


@pytest.fixture
def photo(desk, make, picture):
    """Make a photo of the store, shown by a killed story of its own."""
    archive = make(status=Status.KILLED, headline="")

    def made(name):
        return attach(desk, archive, picture(f"{name}.jpg", (len(name), ord(name[0]), 9)), {}).photo

    return made


def wanted(desk):
    return [(row.headline, row.what) for row in stories_that_wait(desk)]


def ask(desk, article, what="The dyke", by=""):
    return desk.run("ask", AskForPicture(article, what, by)).made


def roles(desk, article):
    return [placed.placement.role for placed in desk.article(article).photos]


class TestStoriesThatWait:
    def test_the_one_that_is_due_first_comes_first(self, desk, make, at):
        ask(desk, make(headline="Later"), by=at(5))
        make(headline="Due", due=at(3))
        ask(desk, make(headline="Soon", due=at(9)), by=at(1, "Europe/Berlin"))
        ask(desk, make(headline="By its story", due=at(4)))
        ask(desk, make(headline="Whenever"))
        make(headline="Today")
        found = [headline for headline, _what in wanted(desk)]
        assert found == ["Soon", "Due", "By its story", "Later", "Whenever", "Today"]

    def test_a_story_that_has_its_lead_waits_only_when_somebody_asks(self, desk, make, picture):
        article = make(headline="Led")
        attach(desk, article, picture(), {})
        assert wanted(desk) == []
        ask(desk, article, "A second one")
        assert wanted(desk) == [("Led", "A second one")]
        assert stories_that_wait(desk)[0].has_lead

    def test_a_story_waits_once_for_each_request(self, desk, make):
        article = make(headline="Two")
        ask(desk, article, "A")
        ask(desk, article, "B")
        assert wanted(desk) == [("Two", "A"), ("Two", "B")]

    def test_killed_deleted_and_old_stories_do_not_wait(self, desk, make, at):
        ask(desk, make(status=Status.KILLED))
        make(due=at(-24 * 9))
        make(headline="")
        assert wanted(desk) == []

    @pytest.mark.parametrize("due", ["tomorrow", "9999-99-99T00:00:00+07:00"])
    def test_a_time_that_cannot_be_read_disturbs_nothing(self, desk, make, due):
        make(headline="Odd", due=due)
        assert wanted(desk) == [("Odd", "")]


class TestRequests:
    def test_asking_for_nothing_is_refused(self, desk, make):
        with pytest.raises(InputError, match=r"request\.nothing"):
            ask(desk, make(), " \n ")

    def test_undo_takes_a_request_back_and_redo_brings_it_again(self, desk, make):
        article = make()
        ask(desk, article)
        desk.undo()
        assert requests_of(desk, article) == []
        desk.redo()
        assert [seen.request.what for seen in requests_of(desk, article)] == ["The dyke"]

    def test_a_time_of_day_is_the_next_one(self, desk, at):
        for hours in (2, -2):
            typed = at(hours)[11:16]
            by = wanted_by(desk, typed)
            assert 0 < milliseconds(by) - desk.now_ms() <= 24 * HOUR_MS
            assert by[11:16] == typed
        assert wanted_by(desk, "2026-11-26 09:30") == "2026-11-26T09:30:00+07:00"
        assert wanted_by(desk, " ") == ""
        with pytest.raises(InputError, match=r"time\.invalid"):
            wanted_by(desk, "25:99")

    def test_a_withdrawn_request_does_not_wait(self, desk, make, picture):
        article = make()
        attach(desk, article, picture(), {})
        desk.run("w", WithdrawRequest(ask(desk, article)))
        assert wanted(desk) == []
        assert requests_of(desk, article)[0].request.status is RequestStatus.WITHDRAWN
        desk.undo()
        assert len(wanted(desk)) == 1

    def test_what_two_laptops_made_of_a_request_is_settled_by_the_next_word(self, desk, make):
        request = ask(desk, make())
        with desk.store.write() as work:
            view = work.documents.view(request)
            for status, person in (("done", "a"), ("withdrawn", "b")):
                fields = {**view.fields, "status": status}
                work.append(request, "request", fields, person, desk.now_ms(), view.shown)
            assert work.documents.view(request).disputes
        desk.run("w", WithdrawRequest(request))
        with desk.store.read() as snapshot:
            seen = snapshot.documents.view(request)
        assert (seen.fields["status"], dict(seen.disputes)) == ("withdrawn", {})

    def test_the_checks_say_what_a_story_waits_for(self, desk, make):
        article = make()
        request = ask(desk, article, "The dyke at dawn")
        found = {finding.rule: finding.details for finding in findings(desk, article)}
        assert found["picture_awaited"] == {"what": "The dyke at dawn"}
        desk.run("a", AnswerRequest(request))
        assert "picture_awaited" not in {f.rule for f in findings(desk, article)}

    def test_rebuilding_the_tables_finds_the_same(self, desk, make, at):
        from desk.store.verify import rebuild

        ask(desk, make(), by=at(2))
        before = stories_that_wait(desk)
        desk.lanes.write_now(lambda: rebuild(desk.store))
        assert stories_that_wait(desk) == before


class TestSupply:
    def test_the_first_photo_leads_and_the_request_is_answered(self, desk, make, photo):
        article, two = make(), (photo("a"), photo("b"))
        request = ask(desk, article)
        desk.run("supply", SupplyPhotos(article, two, request))
        assert roles(desk, article) == [Role.LEAD, Role.INLINE]
        seen = requests_of(desk, article)[0]
        assert seen.request.status is RequestStatus.DONE
        assert [row.id for row in seen.photos] == list(two)
        assert wanted(desk) == []

    def test_one_undo_takes_all_of_it_back(self, desk, make, photo):
        article, two = make(), (photo("a"), photo("b"))
        request = ask(desk, article)
        desk.run("supply", SupplyPhotos(article, two, request))
        desk.undo()
        assert roles(desk, article) == []
        assert requests_of(desk, article)[0].request.status is RequestStatus.OPEN
        assert requests_of(desk, article)[0].photos == ()
        desk.redo()
        assert len(roles(desk, article)) == 2

    def test_the_lead_stays_and_the_others_join_where_one_wants(self, desk, make, photo):
        article = make()
        desk.run("s", SupplyPhotos(article, (photo("a"),)))
        desk.run("s", SupplyPhotos(article, (photo("b"),), others=Role.GALLERY))
        assert roles(desk, article) == [Role.LEAD, Role.GALLERY]
        desk.run("s", SupplyPhotos(article, (photo("c"),), role=Role.LEAD))
        assert roles(desk, article) == [Role.LEAD, Role.GALLERY, Role.GALLERY]

    def test_a_photo_may_take_the_place_of_the_lead(self, desk, make, photo):
        article = make()
        desk.run("s", SupplyPhotos(article, (photo("a"),)))
        desk.run("s", SupplyPhotos(article, (photo("b"), photo("c")), is_swap=True))
        shown = [placed.photo.file_name for placed in desk.article(article).photos]
        assert shown == ["b.jpg", "c.jpg"]
        assert roles(desk, article) == [Role.LEAD, Role.INLINE]

    def test_a_photo_is_not_placed_twice(self, desk, make, photo):
        article, one = make(), photo("a")
        desk.run("s", SupplyPhotos(article, (one,)))
        desk.run("s", SupplyPhotos(article, (one, one)))
        assert len(roles(desk, article)) == 1

    def test_a_photo_that_is_unknown_changes_nothing(self, desk, make, photo):
        article = make()
        with pytest.raises(InputError, match=r"photo\.unknown"):
            desk.run("s", SupplyPhotos(article, (photo("a"), "nothing")))
        assert roles(desk, article) == []


class TestPlacement:
    def test_an_own_text_stays_with_the_story_and_goes_back_to_the_photos(
        self, desk, make, photo
    ):  # fmt: skip
        article = make()
        placement = desk.run("s", SupplyPhotos(article, (photo("a"),))).made
        desk.run("o", OwnText(article, placement, "caption", "Here"))
        placed = desk.article(article).photos[0]
        assert (placed.caption, placed.photo.text("caption")) == ("Here", "")
        desk.run("o", OwnText(article, placement, "caption", ""))
        assert desk.article(article).photos[0].placement.caption == ""

    def test_a_credit_lives_on_the_photo_alone(self, desk, make, photo):
        article = make()
        placement = desk.run("s", SupplyPhotos(article, (photo("a"),))).made
        with pytest.raises(InputError):
            desk.run("o", OwnText(article, placement, "credit", "Me"))
