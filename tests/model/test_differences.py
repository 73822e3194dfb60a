"""What differs between two versions of a story, field by field."""

from desk.model.differences import Difference, differences

OLD = {
    "headline": "Storm",
    "body": "It rains.",
    "tags": ["a", "b"],
    "photos": {"p1": {"photo": "x", "role": "lead", "caption": "Rain"}, "p2": {"photo": "y"}},
    "photo_order": ["p1", "p2"],
}


def test_the_same_differ_in_nothing():
    assert differences(OLD, dict(OLD)) == []


def test_fields_come_in_the_order_of_a_desk():
    new = {"headline": "Flood", "body": "It pours.", "tags": ["a"], "zeta": 1, "extra": {"k": "v"}}
    paths = [item.path for item in differences({**OLD, "photos": {}, "photo_order": []}, new)]
    assert paths == [("headline",), ("body",), ("tags",), ("zeta",), ("extra",)]


def test_photos_differ_value_by_value():
    new = {**OLD, "photos": {"p1": {"photo": "x", "role": "lead", "caption": "Hail"}}}
    assert differences(OLD, new) == [
        Difference(("photos", "p1", "caption"), "Rain", "Hail"),
        Difference(("photos", "p2"), {"photo": "y"}, None),
    ]


def test_an_order_that_only_lost_a_photo_is_no_change_of_order():
    assert differences(OLD, {**OLD, "photo_order": ["p1"]}) == []
    swapped = {**OLD, "photo_order": ["p2", "p1"]}
    assert [item.path for item in differences(OLD, swapped)] == [("photo_order",)]


def test_values_of_the_wrong_type_are_told_as_they_are():
    assert [item.path for item in differences({"photos": 3}, {"photos": {"p": 4}})] == [
        ("photos", "p")
    ]
    assert differences({"headline": 3}, {}) == [Difference(("headline",), 3, None)]
