"""request, waiting."""


def test_a_picture_is_asked_for_and_the_story_waits(cli, article):
    id_ = article()
    made = cli("request", id_, "--what", "Tanggul", "--by", "2031-01-31 14:00").out.strip()
    waiting = cli("waiting", "--json").json
    assert [(row["article"], row["request"], row["what"]) for row in waiting] == [
        (id_, made, "Tanggul")
    ]
    assert waiting[0]["due"] == "2031-01-31T14:00:00+07:00"
    assert cli("waiting").lines[0].startswith(id_)


def test_a_time_that_cannot_be_read_asks_for_nothing(cli, article):
    id_ = article()
    refused = cli("request", id_, "--what", "Tanggul", "--by", "soonish", status=2)
    assert "soonish" in refused.err
    assert [row["what"] for row in cli("waiting", "--json").json] == [""]


def test_what_is_wanted_must_be_said(cli, article):
    refused = cli("request", article(), "--what", " ", status=2)
    assert "picture" in refused.err
