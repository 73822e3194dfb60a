"""One consistent picture of a store."""

from sqlalchemy import Connection

from desk.model.merging import MergeProse
from desk.store.articles import Articles
from desk.store.documents import Documents
from desk.store.histories import Histories
from desk.store.local_values import LocalValues
from desk.store.people import People
from desk.store.photos import Photos
from desk.store.receipts import Receipts
from desk.store.requests import Requests
from desk.store.typing_past import TypingPast


class Snapshot:
    """What a store holds at one moment; of use inside its ``with`` block, in one thread.

    Attributes:
        device: Id of this laptop.
        documents: Documents, their revisions and views.
        histories: The past of documents.
        articles: Lists of articles.
        photos: Lists of photos.
        people: Lists of people.
        receipts: Lists of exports.
        requests: Lists of picture requests.
        local: Values of this laptop.
        typing_past: What undo of typing knows on this laptop.
    """

    def __init__(self, connection: Connection, device: str, merge_prose: MergeProse) -> None:
        self.connection = connection
        self.device = device
        self.documents = Documents(connection, merge_prose)
        self.histories = Histories(connection, device)
        self.articles = Articles(connection)
        self.photos = Photos(connection)
        self.people = People(connection)
        self.receipts = Receipts(connection)
        self.requests = Requests(connection)
        self.local: LocalValues = LocalValues(connection)
        self.typing_past: TypingPast = TypingPast(connection)
