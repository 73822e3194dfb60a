"""Who acts: this laptop's person, or the one that ``--as`` names."""

from desk.store.store import Snapshot


def me_key(snapshot: Snapshot) -> str:
    """Return the local key under which this laptop's person is kept.

    It holds the device, so that a copied store does not take the person along.
    """
    return f"me:{snapshot.device}"


def me(snapshot: Snapshot) -> str:
    """Return the UUID of this laptop's person, empty when nobody said yet."""
    return snapshot.local.get(me_key(snapshot))


def find_person(snapshot: Snapshot, name: str) -> str:
    """Return the UUID of the person called ``name``; empty when there is none.

    This laptop's person comes first, then the only one of that name, then the oldest.
    """
    found = snapshot.people.named(name)
    own = me(snapshot)
    return own if own in found else next(iter(found), "")
