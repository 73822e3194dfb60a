from hypothesis import given
from hypothesis import strategies as st

from desk.model import article, person, photo, publication, records
from desk.model.article import Article, Placement, Related, Role, Status
from desk.model.crop import Crop
from desk.model.publication import Publication

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
STORY = Article(
    headline="Harga cabai turun",
    body="Isi.",
    tags=("cabai", "pasar"),
    authors=("p1", "p2"),
    status=Status.READY,
    related=(Related("a1", "Lain"), Related(url="https://contoh.example/a")),
    photos=(
        Placement("z", "f1", Role.LEAD, caption="Pasar"),
        Placement("a", "f2", Role.GALLERY, alt="Cabai", crops={"1:1": Crop(0.1, 0, 0.5, 0.75)}),
    ),
    extra={"kolom": "utama"},
)


def test_an_article_comes_back_from_its_fields():
    assert article.from_fields(article.to_fields(STORY)) == STORY
    assert article.from_fields({}) == Article()


def test_photos_keep_their_order_and_unordered_ones_come_last():
    fields = article.to_fields(STORY)
    assert [placed.id for placed in article.from_fields(fields).photos] == ["z", "a"]
    del fields["photo_order"]
    assert [placed.id for placed in article.from_fields(fields).photos] == ["a", "z"]


def test_an_unknown_status_or_role_reads_as_the_default():
    fields = {"status": "spiked", "photos": {"x": {"photo": "f", "role": "cover"}}}
    read = article.from_fields(fields)
    assert read.status is Status.DRAFT
    assert read.photos[0].role is Role.INLINE


@given(st.dictionaries(st.sampled_from([*article.to_fields(STORY), "deleted", "name"]), JSON))
def test_no_field_of_a_wrong_type_breaks_reading(fields):
    article.from_fields(fields)
    photo.from_fields(fields)
    person.from_fields(fields)
    publication.from_fields(fields)
    records.receipt_from_fields(fields)
    records.label_from_fields(fields)


def test_only_abbreviations_with_words_are_read():
    given = {"jkt": "Jakarta", "": "x", "two words": "x", "n": 1, "e": "", "x" * 65: "x"}
    assert publication.from_fields({"expansions": given}).expansions == {"jkt": "Jakarta"}
    assert publication.from_fields({"expansions": "x"}).expansions == {}


def test_a_publication_comes_back_from_its_fields():
    expansions = {"jkt": "Jakarta", "kpk": "Komisi Pemberantasan Korupsi (KPK)"}
    made = Publication(
        name="Kabar", share_row=False, sections=("Kota",), expansions=expansions,
        word_targets={"Kota": 400}, house_words=("smelter",),
    )  # fmt: skip
    assert publication.from_fields(publication.to_fields(made)) == made


def test_wordings_follow_the_language_of_the_article():
    made = Publication()
    assert made.wording("by", "id") == "Oleh"
    assert made.wording("by", "en-GB") == "By"
    assert made.wording("by", "jv") == "Oleh"
    assert Publication(wordings={}).wording("by", "id") == "By"
